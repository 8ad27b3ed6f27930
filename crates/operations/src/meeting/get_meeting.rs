//! meeting.GetMeeting, as contract/meeting/get_meeting.toml describes it.

use api::attendee::AttendeeType;
use api::fault;
use api::meeting::{GetMeeting, GetMeetingResponse, MeetingInstanceType, MeetingType};
use calendar::{Civil, zones};
use store::attendees::{self, Attendee};
use store::sessions::{self, Kind, LinkKind, Session, Status};
use store::users;

use super::details;
use crate::caller::Standing;
use crate::{Context, Execute, Stop, record};

/// The kind of account that hosts, in the numbering of the original: a host of the site.
const HOST_TYPE: &str = "1019001";

impl Execute for GetMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetMeetingResponse, Stop> {
        let found = sessions::by_key(cx.tx, cx.site.id, self.meeting_key)?
            .filter(|session| session.kind == Kind::Meeting);
        let Some(session) = found else {
            return Err(fault!(MeetingNotFound).into());
        };
        let attendees = attendees::of_session(cx.tx, session.key)?;
        let standing = cx.caller.standing(&session, &attendees);
        let link = sessions::link(cx.tx, session.key, LinkKind::Join)?;

        Ok(GetMeetingResponse {
            host_key: (standing == Standing::Manager).then(|| session.host_key.clone()),
            event_id: Some(session.event_id),
            guest_token: (standing > Standing::Outsider).then(|| session.guest_token.clone()),
            host_type: Some(HOST_TYPE.to_owned()),
            meeting_link: link.map(|token| cx.urls.link(cx.site, &token)),
            sip_url: Some(cx.urls.sip_of_session(session.key)),
            meeting_instance: MeetingInstanceType {
                meeting: described(cx, &session, &attendees, standing)?,
                meetingkey: session.key,
                meeting_uuid: Some(session.uuid.clone()),
                is_private_meeting: Some(false),
                status: Some(status(session.status).to_owned()),
                host_joined: Some(session.host_joined),
                participants_joined: Some(session.participants_joined),
                tele_presence: Some(false),
            },
        })
    }
}

/// The meeting as it was accepted, with the defaults of everything else, as far as the caller may see it: an outsider
/// neither its password nor who is invited.
fn described(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
    standing: Standing,
) -> Result<MeetingType, Stop> {
    let mut meeting = details::unpack(&session.record)?;
    let concerned = standing > Standing::Outsider;
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
    schedule.host_web_ex_id =
        users::by_id(cx.tx, cx.site.id, session.host_id)?.map(|host| host.web_ex_id);
    Ok(meeting)
}

fn status(status: Status) -> &'static str {
    match status {
        Status::NotInProgress => "NOT_INPROGRESS",
        Status::InProgress => "INPROGRESS",
    }
}
