//! meeting.CreateMeeting, as contract/meeting/create_meeting.toml describes it.

use api::fault;
use api::meeting::{CreateMeeting, CreateMeetingResponse, MeetingType};
use api::serv::ICalendarURLType;
use store::attendees::{self, Attendee};
use store::outbox::{self, Message};
use store::sessions::{self, Kind, LinkKind, Session, Status};

use super::{details, rules};
use crate::{Context, Execute, Stop};

/// How many keys are tried before the server is said to be full. With a tenth of all nine-digit keys in use, all of
/// them are taken once in a hundred million million million requests.
const TRIES: usize = 20;

impl Execute for CreateMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateMeetingResponse, Stop> {
        let mut session = accepted(cx, &self.meeting)?;
        insert(cx, &mut session)?;
        invite(cx, &session, &self.meeting)?;

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
        session_type: rules::session_type(cx, &host, meeting.meta_data.as_ref())?,
        listing: rules::listing(meeting),
        password: rules::password(cx, &host, &name, meeting.access_control.as_ref())?,
        name,
        start: when.start,
        start_local: when.local.to_seconds(),
        time_zone: when.zone.id,
        duration_minutes: rules::duration_minutes(schedule)?,
        open_time_seconds: rules::open_time_seconds(schedule)?,
        conf_id: cx.random.number(18),
        event_id: cx.random.number(9),
        uuid: cx.random.hex(32),
        host_key: cx.random.number(6).to_string(),
        guest_token: cx.random.hex(32),
        status: Status::NotInProgress,
        host_joined: false,
        participants_joined: false,
        created_at: cx.now,
        modified_at: cx.now,
        record: details::pack(meeting),
    })
}

/// Inserts it under a key that is free.
fn insert(cx: &mut Context<'_>, session: &mut Session) -> Result<(), Stop> {
    for _ in 0..TRIES {
        session.key = cx.random.number(9);
        if sessions::insert(cx.tx, session)? {
            return Ok(());
        }
    }
    Err(fault!(ServerBusy).explained("no free session key was found").into())
}

/// Adds those who are invited, and queues a message to whoever is to be told.
fn invite(cx: &mut Context<'_>, session: &Session, meeting: &MeetingType) -> Result<(), Stop> {
    let tell_all = meeting
        .attendee_options
        .as_ref()
        .is_some_and(|options| options.email_invitations == Some(true));
    let told = told_by_name(meeting);
    for attendee in rules::attendees(cx, session.key, meeting)? {
        if !attendees::insert(cx.tx, &attendee)? {
            return Err(fault!(ServerBusy).explained("the id of an attendee was taken").into());
        }
        if tell_all || told.contains(&attendee.email) {
            // Queued in the same transaction: an invitation to a meeting that is rolled back must not be mailed.
            let Attendee { id: attendee_id, session_key, .. } = attendee;
            outbox::add(
                cx.tx,
                cx.random.number(18),
                &Message::Invitation { session_key, attendee_id },
                cx.site.id,
                cx.now,
            )?;
        }
    }
    Ok(())
}

/// The addresses of those for whom a message was asked by name.
fn told_by_name(meeting: &MeetingType) -> Vec<String> {
    let attendees =
        meeting.participants.iter().filter_map(|participants| participants.attendees.as_ref());
    let told = attendees
        .flat_map(|attendees| &attendees.attendee)
        .filter(|attendee| attendee.email_invitations == Some(true));
    told.map(|attendee| attendee.person.email.to_lowercase()).collect()
}

/// The tokens of its addresses: to join, the host's calendar, the attendees' calendar.
fn add_links(cx: &mut Context<'_>, session: &Session) -> Result<[String; 3], Stop> {
    let mut tokens = [(); 3].map(|()| format!("m{}", cx.random.hex(32)));
    for (token, kind) in
        tokens.iter_mut().zip([LinkKind::Join, LinkKind::HostCalendar, LinkKind::AttendeeCalendar])
    {
        if !sessions::insert_link(cx.tx, token, session.key, kind)? {
            return Err(fault!(ServerBusy).explained("the token of a link was taken").into());
        }
    }
    Ok(tokens)
}
