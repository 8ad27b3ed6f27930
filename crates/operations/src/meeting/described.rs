//! A meeting as GetMeeting and LstMeeting tell it.

use api::attendee::AttendeeType;
use api::meeting::{MeetingInstanceType, MeetingType};
use calendar::{Civil, zones};
use store::attendees::Attendee;
use store::sessions::Session;

use super::details;
use crate::caller::Standing;
use crate::session::status_text;
use crate::{Context, Stop, record};

/// The meeting with its present state, as far as the caller may see it.
pub fn instance(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<MeetingInstanceType, Stop> {
    Ok(MeetingInstanceType {
        meeting: described(cx, session, attendees)?,
        meetingkey: session.key,
        meeting_uuid: Some(session.uuid.clone()),
        is_private_meeting: Some(false),
        status: Some(status_text(session.status).to_owned()),
        host_joined: Some(session.host_joined),
        participants_joined: Some(session.participants_joined),
        tele_presence: Some(false),
    })
}

/// As it was accepted, with the defaults of everything else. An outsider sees neither its password nor who is invited.
fn described(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<MeetingType, Stop> {
    let concerned = cx.caller.standing(session, attendees) > Standing::Outsider;
    let mut meeting = details::unpack(&session.record)?;
    meeting.access_control.get_or_insert_default().meeting_password =
        session.password.clone().filter(|_| concerned);

    let data = meeting.meta_data.get_or_insert_default();
    data.conf_name = Some(session.name.clone());
    data.meeting_type = Some(session.session_type);

    let shown = meeting.participants.get_or_insert_default().attendees.get_or_insert_default();
    for attendee in attendees.iter().filter(|_| concerned) {
        shown.attendee.push(record::unpack::<AttendeeType>(&attendee.record)?);
    }

    let schedule = meeting.schedule.get_or_insert_default();
    schedule.start_date = Some(Civil::from_seconds(session.start_local).to_string());
    schedule.time_zone_id = Some(session.time_zone);
    schedule.time_zone = zones::by_id(session.time_zone).map(|zone| zone.name.to_owned());
    schedule.duration = Some(session.duration_minutes);
    schedule.open_time = Some(session.open_time_seconds);
    // What the site forbids nobody has, whatever was wished for.
    let security = &cx.site.settings.security;
    for (told, allowed) in [
        (&mut schedule.join_teleconf_before_host, security.audio_before_host),
        (&mut schedule.first_attendee_as_presenter, security.first_attendee_as_presenter),
    ] {
        *told = told.map(|wished| wished && allowed);
    }
    schedule.host_web_ex_id = cx.name_of_user(session.host_id)?;
    Ok(meeting)
}
