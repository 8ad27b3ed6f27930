//! A training session, as one kind of session.

use std::sync::LazyLock;

use api::com::TrackingType;
use api::meeting::TelephonySupportType;
use api::sess::ListingType;
use api::training::{
    RepeatTypeType, TrainRepeatType, TrainingEnableOptionsType, TrainingSessionType,
};
use api::{Fault, fault};
use calendar::Civil;
use store::attendees::Part;
use store::sessions::{Kind, Listing};

use super::participants;
use crate::accounts::must_fit;
use crate::session::{
    Facts, Invited, OptionOf, Said, Scheduled, Shown, Telephony, Words, must_be_ahead,
    must_be_date, must_lie, repeats, same_word,
};
use crate::{Context, Stop, html, record};

/// How many occurrences of a series can be changed by themselves.
const OCCURRENCES: usize = 999;
/// The longest agenda, in characters.
const AGENDA: usize = 2500;
/// How many people, computers or groups may be asked for.
const MANY: i64 = 999_999;

/// What a training session has where nothing was sent.
static DEFAULTS: LazyLock<TrainingSessionType> = LazyLock::new(|| {
    let mut defaults = TrainingSessionType::default();
    // Read by a test: a mistake in the file does not reach a release.
    record::unpack_into(&mut defaults, include_bytes!("defaults.xml")).ok();
    defaults.tracking.get_or_insert_default();
    defaults
});

/// What may be used in a training session, by the options of its type that allow it.
const OPTIONS: &[OptionOf<TrainingEnableOptionsType>] = &[
    ("supportChat", |options| &mut options.chat),
    ("supportPoll", |options| &mut options.poll),
    ("supportVideo", |options| &mut options.audio_video),
    ("supportVideo", |options| &mut options.multi_video),
    ("supportVideo", |options| &mut options.h_qvideo),
    ("supportFileShare", |options| &mut options.file_share),
    ("supportPresentation", |options| &mut options.presentation),
    ("supportAppShare", |options| &mut options.application_share),
    ("supportDesktopShare", |options| &mut options.desktop_share),
    ("supportWebTour", |options| &mut options.web_tour),
    ("supportMeetingRecord", |options| &mut options.training_session_record),
    ("supportMeetingRecord", |options| &mut options.attendee_record_training_session),
    ("supportMeetingRecord", |options| &mut options.network_based_record),
    ("supportAppShareRemote", |options| &mut options.rc_app_share),
    ("supportDesktopShareRemote", |options| &mut options.rc_desktop_share),
    ("supportRemoteWebTour", |options| &mut options.rc_web_tour),
    ("supportJavaClient", |options| &mut options.enable_options.java_client),
    ("supportVoIP", |options| &mut options.voip),
    ("supportQuickStartHost", |options| &mut options.display_quick_start_host),
    ("supportQuickStartAttendees", |options| &mut options.display_quick_start_attendees),
];

impl Scheduled for TrainingSessionType {
    const KIND: Kind = Kind::Training;
    const WORDS: Words = Words {
        name: "metaData/confName",
        session_type: "metaData/sessionType",
        password: "accessControl/sessionPassword",
    };

    fn defaults() -> TrainingSessionType {
        DEFAULTS.clone()
    }

    fn said(&self) -> Said<'_> {
        let mut said = Said::default();
        if let Some(access) = &self.session.access_control {
            said.password = access.session_password.as_deref();
        }
        if let Some(data) = &self.meta_data {
            said.name = data.meta_data.conf_name.as_deref();
            said.session_type = data.session_type;
            said.template = data.session_template.as_ref();
        }
        if let Some(schedule) = &self.session.schedule {
            said.host = schedule.host_web_ex_id.as_deref();
            if let [first, later @ ..] = schedule.start_date.as_slice() {
                (said.start, said.later_starts) = (Some(first.as_str()), later);
            }
            (said.time_zone_id, said.time_zone) =
                (schedule.time_zone_id, schedule.time_zone.as_deref());
            (said.duration, said.open_time) = (schedule.duration, schedule.open_time);
        }
        said
    }

    /// Nobody without its key, unless said otherwise.
    fn listing(&self) -> Listing {
        match self.session.access_control.as_ref().and_then(|access| access.listing) {
            Some(ListingType::Public) => Listing::Public,
            Some(ListingType::Private) => Listing::Private,
            Some(ListingType::Unlisted) | None => Listing::Unlisted,
        }
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.tracking
    }

    fn invited(&self) -> Vec<Invited> {
        let (presenters, attendees) = (self.presenters.as_ref(), self.attendees.as_ref());
        let element = "presenters/participants/participant/person/email";
        let presenters = participants::invited(presenters, Part::Presenters, element);
        let element = "attendees/participants/participant/person/email";
        presenters.chain(participants::invited(attendees, Part::Attendees, element)).collect()
    }

    fn parts(&self) -> Vec<Part> {
        let lists = [(&self.presenters, Part::Presenters), (&self.attendees, Part::Attendees)];
        let sent = lists.into_iter().filter(|(list, _)| participants::is_sent(list.as_ref()));
        sent.map(|(_, part)| part).collect()
    }

    fn clean(&mut self) -> Result<(), Fault> {
        let Some(data) = &mut self.meta_data else { return Ok(()) };
        html::clean_sent(&mut data.description, "metaData/description")?;
        html::clean_sent(&mut data.agenda, "metaData/agenda")?;
        html::clean_sent(&mut data.greeting, "metaData/greeting")?;
        html::clean_sent(&mut data.invitation, "metaData/invitation")
    }

    fn must_be_sound(&self, _: &mut Context<'_>) -> Result<(), Stop> {
        if let Some(agenda) = self.meta_data.as_ref().and_then(|data| data.agenda.as_ref()) {
            // Markup that has been cleaned may be longer than it was.
            must_fit(agenda, AGENDA, "metaData/agenda")?;
        }
        if let Some(remind) = &self.remind {
            must_be_ahead(remind.days_ahead, remind.hours_ahead, remind.minutes_ahead)?;
        }
        if let Some(repeat) = &self.repeat {
            repeat_must_be_sound(repeat)?;
        }
        let expected = |list: &Option<api::sess::ParticipantsType>| {
            list.as_ref().and_then(|list| list.max_user_number)
        };
        must_lie("presenters/maxUserNumber", expected(&self.presenters), 0..=MANY)?;
        must_lie("attendees/maxUserNumber", expected(&self.attendees), 0..=MANY)?;
        if let Some(options) = &self.attendee_options {
            must_lie("attendeeOptions/maxRegistrations", options.max_registrations, 0..=MANY)?;
            let element = "attendeeOptions/registrationCloseDate";
            must_be_date(element, options.registration_close_date.as_deref())?;
        }
        if let Some(lab) = &self.hands_on_lab {
            must_lie("handsOnLab/numComputers", lab.num_computers, 0..=MANY)?;
        }
        if let Some(groups) = &self.pre_assign_breakout {
            must_lie("preAssignBreakout/numSessions", groups.num_sessions, 0..=MANY)?;
            must_lie("preAssignBreakout/attendeesPerSess", groups.attendees_per_sess, 0..=MANY)?;
        }
        Ok(())
    }

    fn strip(&mut self) {
        if let Some(access) = &mut self.session.access_control {
            access.session_password = None;
        }
        if let Some(data) = &mut self.meta_data {
            (data.meta_data.conf_name, data.session_type) = (None, None);
        }
        if let Some(schedule) = &mut self.session.schedule {
            // The dates of further occurrences stay; the place of the first is kept for them, but blank.
            if let [first, _, ..] = schedule.start_date.as_mut_slice() {
                first.clear();
            } else {
                schedule.start_date.clear();
            }
            (schedule.duration, schedule.open_time) = (None, None);
            (schedule.time_zone_id, schedule.time_zone, schedule.host_web_ex_id) =
                (None, None, None);
        }
        if let Some(telephony) = &mut self.telephony {
            telephony.call_in_num = None;
        }
        participants::strip(&mut self.presenters);
        participants::strip(&mut self.attendees);
    }

    fn give_way(&mut self, sent: &TrainingSessionType) {
        if sent.session.schedule.as_ref().is_some_and(|schedule| !schedule.start_date.is_empty()) {
            self.session.schedule.get_or_insert_default().start_date.clear();
        }
        if let Some(sent) = &sent.repeat {
            let repeat = self.repeat.get_or_insert_default();
            if sent.day_in_week.is_some() {
                repeat.day_in_week = None;
            }
            if !sent.repeat_session.is_empty() {
                repeat.repeat_session.clear();
            }
        }
        if let Some(sent) = &sent.remind {
            let remind = self.remind.get_or_insert_default();
            if sent.emails.is_some() {
                remind.emails = None;
            }
            if sent.attendees.is_some() {
                remind.attendees = None;
            }
            if sent.presenters.is_some() {
                remind.presenters = None;
            }
        }
    }

    fn forget_dates(&mut self) {
        if let Some(schedule) = &mut self.session.schedule {
            schedule.start_date.clear();
        }
        if let Some(repeat) = &mut self.repeat {
            repeat.repeat_session.clear();
        }
        if let Some(options) = &mut self.attendee_options {
            options.registration_close_date = None;
        }
    }

    fn recurs_otherwise(&self, other: &TrainingSessionType) -> bool {
        let repeat_type = |of: &TrainingSessionType| {
            let sent = of.repeat.as_ref().and_then(|repeat| repeat.repeat_type);
            sent.unwrap_or(RepeatTypeType::Single)
        };
        let later = |of: &TrainingSessionType| {
            of.session
                .schedule
                .as_ref()
                .map(|schedule| schedule.start_date.clone())
                .unwrap_or_default()
        };
        let pattern = |of: &TrainingSessionType| TrainRepeatType {
            repeat_type: Some(repeat_type(of)),
            ..of.repeat.clone().unwrap_or_default()
        };
        pattern(self) != pattern(other) || later(self) != later(other)
    }

    fn show(&mut self, mut shown: Shown<'_>) {
        let session = shown.session;
        let access = self.session.access_control.get_or_insert_default();
        access.listing = same_word(shown.listing.as_str(), ListingType::ALL);
        access.session_password = shown.password.take();
        let data = self.meta_data.get_or_insert_default();
        data.meta_data.conf_name = Some(session.name.clone());
        data.session_type = Some(session.session_type);
        participants::show(&mut self.presenters, shown.take_kept(Part::Presenters));
        participants::show(&mut self.attendees, shown.take_kept(Part::Attendees));
        shown.switch_off(self.enable_options.get_or_insert_default(), OPTIONS);

        let schedule = self.session.schedule.get_or_insert_default();
        let later = schedule.start_date.iter().skip(1);
        let later = later
            .map(|text| Civil::parse(text).map_or_else(|_| text.clone(), |date| date.to_string()));
        schedule.start_date = std::iter::once(shown.start).chain(later).collect();
        (schedule.time_zone_id, schedule.time_zone) = (Some(session.time_zone), shown.time_zone);
        schedule.duration = Some(session.duration_minutes);
        schedule.open_time = Some(session.open_time_seconds);
        // What the site forbids nobody has, whatever was wished for.
        let before_host = &mut schedule.join_teleconf_before_host;
        let allowed = shown.site.settings.security.audio_before_host;
        *before_host = before_host.map(|wished| wished && allowed);
        schedule.host_web_ex_id = shown.host;
    }

    fn facts(&self) -> Facts {
        let options = self.attendee_options.as_ref();
        let data = self.meta_data.as_ref();
        Facts {
            repeats: self.repeat.as_ref().and_then(|repeat| {
                repeat.repeat_type.filter(|sent| *sent != RepeatTypeType::Single)?;
                repeats(repeat.occurence_type?.as_str())
            }),
            registers: options.is_some_and(|options| options.registration == Some(true)),
            tells: options.is_some_and(|options| options.email_invitations == Some(true)),
            invitation: data.and_then(|data| data.invitation.clone()),
            agenda: data.and_then(|data| data.agenda.clone()),
            description: data.and_then(|data| data.description.clone()),
            telephony: self.telephony.as_ref().map_or_else(Telephony::default, |sent| Telephony {
                support: sent
                    .telephony_support
                    .and_then(|sent| same_word(sent.as_str(), TelephonySupportType::ALL)),
                description: sent.ext_telephony_description.clone(),
                is_mp_audio: sent.is_mp_audio == Some(true),
            }),
            assist_service: self.assist_service.clone(),
            pso_field: self.pso_fields.as_ref().and_then(|fields| fields.pso_field1.clone()),
            ..Facts::default()
        }
    }
}

fn repeat_must_be_sound(repeat: &TrainRepeatType) -> Result<(), Stop> {
    must_lie("repeat/interval", repeat.interval, 1..=999)?;
    must_lie("repeat/endAfter", repeat.end_after, 0..=999)?;
    must_lie("repeat/dayInMonth", repeat.day_in_month, 1..=31)?;
    must_lie("repeat/weekInMonth", repeat.week_in_month, 1..=5)?;
    must_lie("repeat/monthInYear", repeat.month_in_year, 1..=12)?;
    must_lie("repeat/dayInYear", repeat.day_in_year, 1..=366)?;
    must_be_date("repeat/expirationDate", repeat.expiration_date.as_deref())?;
    let changed = &repeat.repeat_session;
    if changed.len() > OCCURRENCES {
        let why = "more than one for each of the occurrences that there can be";
        return Err(fault!(InvalidValue, "repeat/repeatSession", "{why}").into());
    }
    for one in changed {
        must_lie("repeat/repeatSession/index", Some(one.index), 1..=999)?;
        must_be_date("repeat/repeatSession/startDate", one.start_date.as_deref())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_read_whole() {
        let mut read = TrainingSessionType::default();
        record::unpack_into(&mut read, include_bytes!("defaults.xml")).unwrap();
        let options = DEFAULTS.enable_options.clone().unwrap();
        assert_eq!(
            (options.chat, options.audio_video, options.h_qvideo),
            (Some(false), Some(true), Some(false))
        );
        assert_eq!(DEFAULTS.attendee_options.clone().unwrap().participant_limit, Some(0));
    }

    #[test]
    fn further_dates_stay_however_often_what_is_kept_in_columns_is_taken_out() {
        let mut sent = TrainingSessionType::default();
        let dates = ["02/01/2030 09:00:00", "02/03/2030 09:00:00", "02/09/2030 09:00:00"];
        let schedule = sent.session.schedule.get_or_insert_default();
        schedule.start_date = dates.map(str::to_owned).to_vec();
        sent.strip();
        sent.strip();
        let kept: TrainingSessionType = record::unpack(&record::pack(&sent)).unwrap();
        assert_eq!(kept.said().later_starts, &dates[1..]);

        let schedule = sent.session.schedule.get_or_insert_default();
        schedule.start_date.truncate(1);
        sent.strip();
        assert!(sent.session.schedule.unwrap().start_date.is_empty());
    }
}
