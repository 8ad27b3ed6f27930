//! meeting.SetMeeting, as contract/meeting/set_meeting.toml describes it.

use api::fault;
use api::meeting::{MeetingType, SetMeeting, SetMeetingResponse};
use store::outbox::Message;
use store::sessions::{self, Kind, Session};
use store::{attendees, users};

use super::{details, invited, rules};
use crate::{Context, Execute, Stop, record, session};

impl Execute for SetMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetMeetingResponse, Stop> {
        let sent = &self.meeting_instance.meeting;
        let (mut session, _) =
            session::find_managed(cx, self.meeting_instance.meetingkey, Some(Kind::Meeting))?;

        change(cx, &mut session, sent)?;
        sessions::update(cx.tx, &session)?;
        let details: MeetingType = record::unpack(&session.record)?;
        sessions::set_tracking(cx.tx, session.key, &details::tracking(&details))?;
        if sent.participants.as_ref().is_some_and(|participants| participants.attendees.is_some()) {
            invited::replace(cx, &session, sent)?;
        }
        if invited::tells(&details) {
            for attendee in attendees::of_session(cx.tx, session.key)? {
                invited::tell(
                    cx,
                    &Message::Rescheduled { session_key: session.key, attendee_id: attendee.id },
                )?;
            }
        }

        Ok(SetMeetingResponse { i_calendar_url: session::calendar_links(cx, session.key)? })
    }
}

/// Changes what was sent, and nothing else.
fn change(cx: &mut Context<'_>, session: &mut Session, sent: &MeetingType) -> Result<(), Stop> {
    let schedule = sent.schedule.as_ref();
    let own = users::by_id(cx.tx, cx.site.id, session.host_id)?;
    let named = schedule
        .and_then(|schedule| schedule.host_web_ex_id.as_deref())
        .filter(|name| !name.is_empty());
    let host = match own {
        Some(own) if named.is_none_or(|name| store::fold(name) == store::fold(&own.web_ex_id)) => {
            own
        }
        _ => rules::host(cx, schedule)?,
    };
    session.host_id = host.id;
    if sent.meta_data.as_ref().is_some_and(|data| data.conf_name.is_some()) {
        session.name = rules::name(sent)?;
    }
    if sent.meta_data.as_ref().is_some_and(|data| data.meeting_type.is_some_and(|id| id != -1)) {
        session.session_type = rules::session_type(cx, &host, sent.meta_data.as_ref())?;
    }
    rules::may_be_scheduled(cx, session.session_type)?;
    if let Some(schedule) = schedule {
        if let Some(when) = rules::moved(cx, session, schedule)? {
            (session.start, session.start_local, session.time_zone) =
                (when.start, when.local.to_seconds(), when.zone.id);
        }
        if schedule.duration.is_some() {
            session.duration_minutes = rules::duration_minutes(Some(schedule))?;
        }
        if schedule.open_time.is_some() {
            session.open_time_seconds = rules::open_time_seconds(Some(schedule))?;
        }
    }
    change_password(cx, session, sent, &host)?;
    if let Some(repeat) = &sent.repeat {
        rules::must_be_sound(repeat)?;
    }
    session.record = details::changed(&session.record, sent)?;
    session.listing = rules::listing(cx, &record::unpack(&session.record)?);
    session.modified_at = cx.now;
    Ok(())
}

/// A password that is sent takes the place of the old one; a blank one takes it away, where the site allows that.
fn change_password(
    cx: &Context<'_>,
    session: &mut Session,
    sent: &MeetingType,
    host: &users::User,
) -> Result<(), Stop> {
    let access = sent.access_control.as_ref();
    let Some(password) = access.and_then(|access| access.meeting_password.as_deref()) else {
        return Ok(());
    };
    if password.is_empty() && cx.site.settings.all_meetings_password {
        return Err(fault!(PasswordRequired).into());
    }
    session.password =
        if password.is_empty() { None } else { rules::password(cx, host, &session.name, access)? };
    Ok(())
}
