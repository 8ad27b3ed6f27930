//! An event, as one kind of session.

use std::sync::LazyLock;

use api::attendee::{AttendeeType, JoinStatusType};
use api::com::{self, PersonType, TrackingType};
use api::event::{
    AttendeesTypeAttendee, EventType, ExtOptionsType, ListingType, SetEvent, TelephonyType,
};
use api::meeting::TelephonySupportType;
use api::{Fault, fault};
use mail::{HostWords, Template};
use store::attendees::{Part, Role};
use store::programs;
use store::sessions::{Kind, Listing, Term};

use super::{mails, questions};
use crate::session::{
    Facts, Invited, OptionOf, Said, Scheduled, Shown, Telephony, Words, must_be_ahead, must_lie,
    same_word,
};
use crate::{Context, Stop, html, record};

/// What an event has where nothing was sent.
static DEFAULTS: LazyLock<SetEvent> = LazyLock::new(|| {
    let mut defaults = SetEvent::default();
    // Read by a test: a mistake in the file does not reach a release.
    record::unpack_into(&mut defaults, include_bytes!("defaults.xml")).ok();
    let event = &mut defaults.event_instance.event;
    event.tracking.get_or_insert_default();
    event.remind.get_or_insert_default();
    defaults
});

/// What may be used in an event, by the options of its type that allow it.
const OPTIONS: &[OptionOf<ExtOptionsType>] = &[
    ("supportVoIP", |options| &mut options.voip),
    ("supportAttendeeRegistration", |options| &mut options.registration),
    ("supportQuickStartHost", |options| &mut options.display_quick_start_host),
];

/// The record is what SetEvent can say, since with CreateEvent's words the host's own questions have no numbers.
impl Scheduled for SetEvent {
    const KIND: Kind = Kind::Event;
    const WORDS: Words = Words {
        name: "metaData/sessionName",
        session_type: "metaData/sessionType",
        password: "accessControl/sessionPassword",
    };

    fn defaults() -> SetEvent {
        DEFAULTS.clone()
    }

    fn said(&self) -> Said<'_> {
        let event = &self.event_instance.event;
        let mut said = Said::default();
        if let Some(access) = &event.access_control {
            said.password = access.session_password.as_deref();
        }
        if let Some(data) = &event.meta_data {
            said.name = data.session_name.as_deref();
            said.session_type = data.session_type;
            said.template = data.session_template.as_ref();
        }
        if let Some(schedule) = &event.schedule {
            said.host = schedule.host_web_ex_id.as_deref();
            said.start = schedule.start_date.as_deref();
            said.time_zone_id = schedule.time_zone_id;
            (said.duration, said.open_time) = (schedule.duration, schedule.open_time);
        }
        said
    }

    /// Nobody but those concerned, unless said otherwise.
    fn listing(&self) -> Listing {
        let access = self.event_instance.event.access_control.as_ref();
        match access.and_then(|access| access.listing) {
            Some(ListingType::Public) => Listing::Public,
            Some(ListingType::Private) => Listing::Private,
            Some(ListingType::Unlisted) | None => Listing::Unlisted,
        }
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.event_instance.event.tracking
    }

    fn terms(&self) -> Vec<(Term, String)> {
        let program = program_id(&self.event_instance.event);
        program.map(|id| (Term::Program, id.to_string())).into_iter().collect()
    }

    fn invited(&self) -> Vec<Invited> {
        let event = &self.event_instance.event;
        let attendees = event.attendees.iter().flat_map(|sent| &sent.attendee);
        let attendees = attendees.map(|sent| Invited {
            part: Part::Attendees,
            role: Role::Attendee,
            sent: AttendeeType {
                person: sent.person.clone(),
                join_status: sent
                    .join_status
                    .and_then(|status| same_word(status.as_str(), JoinStatusType::ALL)),
                ..AttendeeType::default()
            },
            join_status: None,
            element: "attendees/attendee/email",
        });
        let panelists = event.panelists.iter().flat_map(|sent| &sent.panelist);
        let panelists = panelists.map(|person| Invited {
            part: Part::Presenters,
            role: Role::Presenter,
            sent: AttendeeType { person: person.clone(), ..AttendeeType::default() },
            join_status: None,
            element: "panelists/panelist/email",
        });
        attendees.chain(panelists).collect()
    }

    /// Something may be said of the panelists without naming them again: that leaves the list as it is.
    fn parts(&self) -> Vec<Part> {
        let event = &self.event_instance.event;
        let panelists = event.panelists.as_ref().filter(|sent| !sent.panelist.is_empty());
        let mut parts = Vec::new();
        parts.extend(event.attendees.as_ref().map(|_| Part::Attendees));
        parts.extend(panelists.map(|_| Part::Presenters));
        parts
    }

    fn clean(&mut self) -> Result<(), Fault> {
        let event = &mut self.event_instance.event;
        if let Some(data) = &mut event.meta_data {
            html::clean_sent(&mut data.description, "metaData/description")?;
        }
        if let Some(panelists) = &mut event.panelists {
            html::clean_sent(&mut panelists.panelists_info, "panelists/panelistsInfo")?;
        }
        Ok(())
    }

    fn must_be_sound(&self, cx: &mut Context<'_>) -> Result<(), Stop> {
        let event = &self.event_instance.event;
        if let Some(remind) = &event.remind {
            must_be_ahead(None, None, remind.minutes_ahead)?;
        }
        if let Some(options) = &event.ext_options {
            must_lie("extOptions/enrollmentNumber", options.enrollment_number, 0..=MOST_EXPECTED)?;
        }
        if let Some(templates) = &event.email_templates {
            mails::must_be_sound(templates)?;
        }
        let Some(id) = program_id(event) else { return Ok(()) };
        if programs::by_id(cx.tx, cx.site.id, id)?.is_none() {
            let element = "metaData/programID";
            return Err(fault!(ProgramNotFound, element, "the site has no program {id}").into());
        }
        Ok(())
    }

    fn settle(&mut self, before: Option<&SetEvent>, cx: &mut Context<'_>) -> Result<(), Stop> {
        if let Some(templates) = &mut self.event_instance.event.email_templates {
            mails::clean(templates)?;
        }
        if let Some(form) = &mut self.enrollment_form {
            let before = before.map(|before| before.enrollment_form.clone().unwrap_or_default());
            questions::number(cx, form, before.as_ref())?;
        }
        let Some(enrollment) = &self.enrollment else { return Ok(()) };
        questions::enrollment_must_fit(enrollment, self.enrollment_form.as_ref())
    }

    fn strip(&mut self) {
        self.event_instance.session_key = 0;
        self.validate_format = None;
        let event = &mut self.event_instance.event;
        if let Some(access) = &mut event.access_control {
            access.session_password = None;
        }
        if let Some(data) = &mut event.meta_data {
            (data.session_name, data.session_type) = (None, None);
        }
        if let Some(schedule) = &mut event.schedule {
            (schedule.start_date, schedule.duration, schedule.open_time) = (None, None, None);
            (schedule.time_zone_id, schedule.host_web_ex_id) = (None, None);
        }
        if let Some(panelists) = &mut event.panelists {
            panelists.panelist.clear();
        }
        event.attendees = None;
    }

    fn give_way(&mut self, sent: &SetEvent) {
        let event = &mut self.event_instance.event;
        let numbers = |event: &EventType| {
            event.telephony.as_ref().is_some_and(|telephony| telephony.call_in_num.is_some())
        };
        if numbers(&sent.event_instance.event) {
            event.telephony.get_or_insert_default().call_in_num = None;
        }
        if sent.enrollment.as_ref().is_some_and(|sent| sent.approval_rules.is_some()) {
            self.enrollment.get_or_insert_default().approval_rules = None;
        }
        if sent.enrollment_form.as_ref().is_some_and(|sent| sent.custom_fields.is_some()) {
            self.enrollment_form.get_or_insert_default().custom_fields = None;
        }
    }

    fn show(&mut self, mut shown: Shown<'_>) {
        let session = shown.session;
        let event = &mut self.event_instance.event;
        let access = event.access_control.get_or_insert_default();
        access.listing = same_word(shown.listing.as_str(), ListingType::ALL);
        access.session_password = shown.password.take();
        let data = event.meta_data.get_or_insert_default();
        data.session_name = Some(session.name.clone());
        data.session_type = Some(session.session_type);
        let schedule = event.schedule.get_or_insert_default();
        schedule.start_date = Some(std::mem::take(&mut shown.start));
        schedule.time_zone_id = Some(session.time_zone);
        schedule.duration = Some(session.duration_minutes);
        schedule.open_time = Some(session.open_time_seconds);
        schedule.host_web_ex_id = shown.host.take();
        // What the site forbids nobody has, whatever was wished for.
        let allowed = shown.site.settings.security.audio_before_host;
        schedule.join_teleconf_before_host =
            schedule.join_teleconf_before_host.map(|wished| wished && allowed);
        shown.switch_off(event.ext_options.get_or_insert_default(), OPTIONS);
        mails::complete(event.email_templates.get_or_insert_default());

        let attendees = shown.take(Part::Attendees).into_iter().map(attendee);
        event.attendees.get_or_insert_default().attendee = attendees.collect();
        let panelists = shown.take(Part::Presenters).into_iter();
        event.panelists.get_or_insert_default().panelist =
            panelists.map(|sent| sent.person).collect::<Vec<PersonType>>();
    }

    fn facts(&self) -> Facts {
        let event = &self.event_instance.event;
        let data = event.meta_data.as_ref();
        let options = event.ext_options.as_ref();
        let is = |flag: fn(&ExtOptionsType) -> Option<bool>| options.and_then(flag) == Some(true);
        let templates = event.email_templates.as_ref();
        Facts {
            registers: is(|options| options.registration),
            tells: is(|options| options.email_invitations),
            description: data.and_then(|data| data.description.clone()),
            panelists: event.panelists.as_ref().and_then(|sent| sent.panelists_info.clone()),
            program_id: program_id(event),
            telephony: event.telephony.as_ref().map(telephony).unwrap_or_default(),
            assist_service: event.assist_service.clone(),
            without_calendar: templates.is_some_and(|sent| sent.i_calendar == Some(false)),
            ..Facts::default()
        }
    }

    fn words(&self, template: Template, part: Part) -> Option<HostWords> {
        let templates = self.event_instance.event.email_templates.as_ref()?;
        mails::words(templates, template, part)
    }
}

/// How many people can be expected at most.
const MOST_EXPECTED: i64 = 1_000_000;

/// The program that an event belongs to; 0 is none.
fn program_id(event: &EventType) -> Option<i64> {
    event.meta_data.as_ref().and_then(|data| data.program_id).filter(|id| *id != 0)
}

fn telephony(sent: &TelephonyType) -> Telephony {
    Telephony {
        support: sent
            .telephony_support
            .and_then(|support| same_word(support.as_str(), TelephonySupportType::ALL)),
        description: sent.ext_telephony_description.clone(),
        is_mp_audio: false,
    }
}

fn attendee(sent: AttendeeType) -> AttendeesTypeAttendee {
    let status = sent.join_status.unwrap_or(JoinStatusType::Invite);
    AttendeesTypeAttendee {
        person: sent.person,
        join_status: same_word(status.as_str(), com::JoinStatusType::ALL),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_read_whole() {
        let mut read = SetEvent::default();
        record::unpack_into(&mut read, include_bytes!("defaults.xml")).unwrap();
        // The first and the last of them.
        let access = read.event_instance.event.access_control.unwrap();
        assert_eq!(access.enforce_password, Some(true));
        assert_eq!(read.enrollment.unwrap().approval_req, Some(true));
    }
}
