//! meeting.CreateMeeting, as contract/meeting/create_meeting.toml describes it.

use api::fault;
use api::meeting::{CreateMeeting, CreateMeetingResponse, MeetingType};
use api::serv::ICalendarURLType;
use store::sessions::{self, Kind, Session, Status};

use super::{details, invited, rules};
use crate::{Context, Execute, Stop};

impl Execute for CreateMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateMeetingResponse, Stop> {
        let mut session = accepted(cx, &self.meeting)?;
        insert(cx, &mut session)?;
        invited::add(cx, &session, &self.meeting)?;
        sessions::set_tracking(cx.tx, session.key, &details::tracking(&self.meeting))?;

        let [_, host, attendee] = add_links(cx, &session)?;
        Ok(CreateMeetingResponse {
            meetingkey: Some(session.key),
            meeting_uuid: Some(session.uuid),
            meeting_password: session.password,
            i_calendar_url: Some(ICalendarURLType {
                host: cx.urls.link(cx.site, &host),
                attendee: cx.urls.link(cx.site, &attendee),
            }),
            guest_token: Some(session.guest_token),
        })
    }
}

/// The session as sent, if everything in it is allowed.
fn accepted(cx: &mut Context<'_>, meeting: &MeetingType) -> Result<Session, Stop> {
    let schedule = meeting.schedule.as_ref();
    let host = rules::host(cx, schedule)?;
    let name = rules::name(meeting)?;
    let session_type = rules::session_type(cx, &host, meeting.meta_data.as_ref())?;
    rules::may_be_scheduled(cx, session_type)?;
    let when = rules::when(cx, &host, schedule)?;
    if let Some(repeat) = &meeting.repeat {
        rules::must_be_sound(repeat)?;
    }
    Ok(Session {
        key: 0, // drawn when it is inserted
        site_id: cx.site.id,
        kind: Kind::Meeting,
        host_id: host.id,
        created_by: cx.caller.user()?.id,
        session_type,
        listing: rules::listing(cx, meeting),
        password: rules::password(cx, &host, &name, meeting.access_control.as_ref())?,
        name,
        start: when.start,
        start_local: when.local.to_seconds(),
        time_zone: when.zone.id,
        duration_minutes: rules::duration_minutes(schedule)?,
        open_time_seconds: rules::open_time_seconds(schedule)?,
        conf_id: cx.random.number(18),
        event_id: cx.random.number(9),
        uuid: led_by_time(cx),
        host_key: cx.random.number(6).to_string(),
        guest_token: led_by_time(cx),
        status: Status::NotInProgress,
        host_joined: false,
        participants_joined: false,
        created_at: cx.now,
        modified_at: cx.now,
        record: details::pack(meeting),
    })
}

/// 32 hexadecimal digits, led by the time: what is made in a row stands together in an index, and is written together. The
/// 96 bits of chance that follow are more than anybody guesses.
fn led_by_time(cx: &Context<'_>) -> String {
    format!("{:08x}{}", cx.now & 0xffff_ffff, cx.random.hex(24))
}

/// Inserts it under a key that is free.
fn insert(cx: &mut Context<'_>, session: &mut Session) -> Result<(), Stop> {
    let is_inserted = cx.random.until_free(cx.random.number(9), |key| {
        session.key = key;
        sessions::insert(cx.tx, session)
    })?;
    if !is_inserted {
        return Err(fault!(ServerBusy).explained("no free session key was found").into());
    }
    Ok(())
}

/// The tokens of its addresses: to join, the host's calendar, the attendees' calendar.
fn add_links(cx: &mut Context<'_>, session: &Session) -> Result<[String; 3], Stop> {
    // 48 bits in common, so that they stand together in their index; 80 of its own are what each opens.
    let common = cx.random.hex(12);
    let tokens = [(); 3].map(|()| format!("m{common}{}", cx.random.hex(20)));
    if !sessions::insert_links(cx.tx, session.key, tokens.each_ref().map(String::as_str))? {
        return Err(fault!(ServerBusy).explained("the token of a link was taken").into());
    }
    Ok(tokens)
}
