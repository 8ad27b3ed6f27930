//! ep.GetSessionInfo, as contract/ep/get_session_info.toml describes it.

use api::ep::{
    AttendeeRoleType, GetSessionInfo, GetSessionInfoResponse, GetSessionInfoResponseAccessControl,
    GetSessionInfoResponseAttendeeOptions, GetSessionInfoResponseHost,
    GetSessionInfoResponseMaterial, GetSessionInfoResponseMetaData,
    GetSessionInfoResponseMobileDevices, GetSessionInfoResponseSchedule,
    GetSessionInfoResponseTelephony, ListingType,
};
use api::meeting::TelephonySupportType;
use calendar::{Civil, zones};
use store::attendees::{self, Attendee, Part, Role};
use store::images;
use store::programs;
use store::sessions::{Kind, Session};
use store::users;

use super::session_keys::Found;
use super::{kinds, personal_room, session_keys};
use crate::caller::Standing;
use crate::session::{Facts, listing_text, must_be_held, status_text};
use crate::{Context, Execute, Stop, session};

impl Execute for GetSessionInfo {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetSessionInfoResponse, Stop> {
        let session = match session_keys::find(cx, self)? {
            Found::Session(session) => *session,
            Found::Room(room) => return personal_room::told(cx, &room),
        };
        must_be_held(cx.site, session.kind)?;
        let attendees = attendees::of_session(cx.tx, session.key)?;
        let standing = cx.caller.standing(&session, &attendees);
        // The right password makes a participant of whoever gives it; a wrong one is as good as none.
        let standing = match &self.session_password {
            Some(given) if standing < Standing::Invited && cx.opens(&session, given)? => {
                Standing::Invited
            }
            _ => standing,
        };
        Seen { facts: session::facts(&session)?, session, attendees, standing }.told(cx)
    }
}

/// A session as somebody sees it.
struct Seen {
    session: Session,
    attendees: Vec<Attendee>,
    /// What was said of it when it was scheduled.
    facts: Facts,
    standing: Standing,
}

impl Seen {
    fn told(&self, cx: &mut Context<'_>) -> Result<GetSessionInfoResponse, Stop> {
        let session = &self.session;
        let user = cx.caller.user().ok();
        let invitation = user.and_then(|user| kinds::invitation(&self.attendees, user));
        let stands_in =
            user.map(|user| kinds::may_stand_in(session.host_id, &self.attendees, user));
        let link = if self.takes_part() { session::join_link(cx, session)? } else { None };
        let program = match self.facts.program_id {
            Some(id) => programs::by_id(cx.tx, cx.site.id, id)?,
            None => None,
        };
        let image = images::of_session(cx.tx, session.key)?.filter(|_| self.takes_part());
        Ok(GetSessionInfoResponse {
            program_name: program.map(|program| program.name),
            status: Some(status_text(session.status).to_owned()),
            presenter: self.presenters(),
            panelists_info: Some(self.facts.panelists.clone().unwrap_or_default()),
            sessionkey: session.key,
            conf_id: session.conf_id,
            access_control: Some(self.access_control(cx)),
            meta_data: Some(self.meta_data()),
            telephony: self.telephony(),
            material: Some(GetSessionInfoResponseMaterial {
                image_url: Some(image.map(|hash| cx.urls.image(&hash)).unwrap_or_default()),
                document: Vec::new(),
            }),
            host: self.host(cx)?,
            schedule: self.schedule(),
            attendee_options: Some(self.attendee_options()),
            is_audio_only: Some(session.kind == Kind::Teleconference),
            tele_presence: Some(false),
            is_alternate_host: Some(stands_in == Some(true)),
            is_creator: Some(user.is_some_and(|user| user.id == session.created_by)),
            host_key: (self.standing == Standing::Manager).then(|| session.host_key.clone()),
            support_e2e: Some(self.facts.encrypts),
            is_allow_jbh: Some(cx.site.settings.join_before_host),
            is_private_meeting: Some(false),
            is_cet_meeting: Some(false),
            is_personal_meeting_room: Some(false),
            attendee_role: invitation.map(role),
            is_locked: Some(false),
            meeting_link: link.clone(),
            meeting_uuid: Some(session.uuid.clone()),
            is_exception: Some(false),
            mobile_devices: self.takes_part().then(|| GetSessionInfoResponseMobileDevices {
                supported: session.kind != Kind::Teleconference,
                join_url: link,
                dial_number: None,
            }),
            enable_event: Some(false),
            ..GetSessionInfoResponse::default()
        })
    }

    fn takes_part(&self) -> bool {
        self.standing > Standing::Outsider
    }

    fn access_control(&self, cx: &Context<'_>) -> GetSessionInfoResponseAccessControl {
        let session = &self.session;
        let registers = self.facts.registers;
        let shown = registers && tells_registration(session.kind, self.standing);
        GetSessionInfoResponseAccessControl {
            session_password: session
                .password
                .clone()
                .filter(|_| self.takes_part() && session.kind != Kind::Event),
            list_status: match listing_text(cx.site, session.kind, session.listing) {
                api::com::ListingType::Public => ListingType::Public,
                api::com::ListingType::Private => ListingType::Private,
                api::com::ListingType::Unlisted => ListingType::Unlisted,
            },
            registration: registers,
            registration_url: Some(if shown {
                cx.urls.register(cx.site, session.key)
            } else {
                String::new()
            }),
            registration_short_url: None,
            password_req: Some(session.password.is_some()),
        }
    }

    fn meta_data(&self) -> GetSessionInfoResponseMetaData {
        let session = &self.session;
        let has_agenda = matches!(session.kind, Kind::Meeting | Kind::Sales | Kind::Training);
        let agenda = || self.facts.agenda.clone().unwrap_or_default();
        let sold = self.takes_part() && session.kind == Kind::Sales;
        GetSessionInfoResponseMetaData {
            conf_name: session.name.clone(),
            session_type: session.session_type,
            service_type: kinds::service(session.kind),
            agenda: (has_agenda && self.takes_part()).then(agenda),
            description: Some(self.facts.description.clone().unwrap_or_default()),
            account: self.facts.account.clone().filter(|_| sold),
            opportunity: self.facts.opportunity.clone().filter(|_| sold),
            is_recurring: self.facts.repeats.is_some(),
        }
    }

    fn telephony(&self) -> Option<GetSessionInfoResponseTelephony> {
        if self.session.kind == Kind::Event || !self.takes_part() {
            return None;
        }
        let telephony = &self.facts.telephony;
        Some(GetSessionInfoResponseTelephony {
            telephony_support: telephony.support.unwrap_or(TelephonySupportType::None),
            ext_telephony_description: telephony.description.clone(),
            is_mp_audio: Some(telephony.is_mp_audio),
            ..GetSessionInfoResponseTelephony::default()
        })
    }

    /// Who hosts it; those who may in his place are invited, and who is invited is not told to everybody.
    fn host(&self, cx: &mut Context<'_>) -> Result<GetSessionInfoResponseHost, Stop> {
        let Some(host) = users::by_id(cx.tx, cx.site.id, self.session.host_id)? else {
            return Err(Stop::Store(store::Error::corrupt("a session without its host")));
        };
        let alternate_host = if self.takes_part() {
            kinds::alternate_hosts(cx, &self.attendees)?
        } else {
            Vec::new()
        };
        Ok(GetSessionInfoResponseHost {
            first_name: host.first_name,
            last_name: host.last_name,
            email: host.email,
            web_ex_id: host.web_ex_id,
            alternate_host,
        })
    }

    /// Who presents an event or a training session; who is invited is not told to everybody.
    fn presenters(&self) -> Vec<String> {
        if !(matches!(self.session.kind, Kind::Event | Kind::Training) && self.takes_part()) {
            return Vec::new();
        }
        let presents = |attendee: &&Attendee| {
            attendee.part == Part::Presenters || attendee.role == Role::Presenter
        };
        let presenters = self.attendees.iter().filter(presents);
        presenters.map(|attendee| attendee.shown().to_owned()).collect()
    }

    fn schedule(&self) -> GetSessionInfoResponseSchedule {
        GetSessionInfoResponseSchedule {
            start_date: Civil::from_seconds(self.session.start_local).to_string(),
            duration: self.session.duration_minutes,
            time_zone: zones::by_id(self.session.time_zone)
                .map(|zone| zone.name.to_owned())
                .unwrap_or_default(),
        }
    }

    fn attendee_options(&self) -> GetSessionInfoResponseAttendeeOptions {
        GetSessionInfoResponseAttendeeOptions {
            join_requires_account: Some(self.facts.requires_account),
        }
    }
}

/// Whether somebody is told where to register: for an event or a course whoever hears of it is.
fn tells_registration(kind: Kind, standing: Standing) -> bool {
    matches!(kind, Kind::Training | Kind::Event) || standing > Standing::Outsider
}

fn role(invitation: &Attendee) -> AttendeeRoleType {
    match invitation.role {
        Role::Host => AttendeeRoleType::Alternatehost,
        Role::Presenter => AttendeeRoleType::Presenter,
        Role::Attendee | Role::Limited => AttendeeRoleType::Attendee,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_and_courses_are_open_to_registration() {
        for (kind, outsider) in [
            (Kind::Meeting, false),
            (Kind::Sales, false),
            (Kind::Support, false),
            (Kind::Teleconference, false),
            (Kind::Training, true),
            (Kind::Event, true),
        ] {
            assert_eq!(tells_registration(kind, Standing::Outsider), outsider, "{kind:?}");
            assert!(tells_registration(kind, Standing::Invited), "{kind:?}");
        }
    }
}
