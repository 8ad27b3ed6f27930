//! A conference by phone alone, as one kind of session.

use api::attendee::AttendeeType;
use api::auo::{
    AccessControlType, AttendeeOptionsType, AttendeeType as PhoneAttendee, AudioOnlyType,
    ListingType, RecurrenceType, RepeatType,
};
use api::com::{PersonType, TrackingType};
use api::meeting::TelephonySupportType;
use store::attendees::{Part, Role};
use store::sessions::{Kind, Listing};

use crate::session::{
    Facts, Invited, Said, Scheduled, Shown, Telephony, Words, must_be_ahead, must_be_date,
    must_lie, repeats, same_word,
};
use crate::{Context, Stop};

impl Scheduled for AudioOnlyType {
    const KIND: Kind = Kind::Teleconference;
    const WORDS: Words = Words {
        name: "metaData/confName",
        session_type: "metaData/sessionType",
        password: "accessControl/sessionPassword",
    };

    fn defaults() -> AudioOnlyType {
        AudioOnlyType {
            repeat: Some(RepeatType {
                repeat_type: Some(RecurrenceType::NoRepeat),
                ..RepeatType::default()
            }),
            tracking: Some(TrackingType::default()),
            attendee_options: Some(AttendeeOptionsType {
                exclude_password: Some(false),
                require_account: Some(false),
                email_invitations: Some(false),
                ..AttendeeOptionsType::default()
            }),
            ..AudioOnlyType::default()
        }
    }

    fn said(&self) -> Said<'_> {
        let mut said = Said::default();
        if let Some(access) = &self.access_control {
            said.password = access.session_password.as_deref();
        }
        if let Some(data) = &self.meta_data {
            said.name = data.conf_name.as_deref();
            said.session_type = data.session_type;
        }
        if let Some(schedule) = &self.schedule {
            said.host = schedule.host_web_ex_id.as_deref();
            said.start = schedule.start_date.as_deref();
            (said.time_zone_id, said.time_zone) =
                (schedule.time_zone_id, schedule.time_zone.as_deref());
            said.duration = schedule.duration;
        }
        said
    }

    /// Those who are signed in, unless said otherwise: the API has no word for less.
    fn listing(&self) -> Listing {
        match self.access_control.as_ref().and_then(|access| access.listing) {
            Some(ListingType::Public) => Listing::Public,
            Some(ListingType::Private) | None => Listing::Private,
        }
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.tracking
    }

    fn invited(&self) -> Vec<Invited> {
        let speakers = self.full_access_attendees.iter().flat_map(|sent| &sent.attendee);
        let listeners = self.limited_access_attendees.iter().flat_map(|sent| &sent.attendee);
        let speakers = speakers.map(|sent| {
            let element = "fullAccessAttendees/attendee/email";
            Invited::person(Part::Attendees, Role::Attendee, from_phone(sent), element)
        });
        let listeners = listeners.map(|sent| {
            let element = "limitedAccessAttendees/attendee/email";
            Invited::person(Part::Listeners, Role::Limited, from_phone(sent), element)
        });
        speakers.chain(listeners).collect()
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        parts.extend(self.full_access_attendees.as_ref().map(|_| Part::Attendees));
        parts.extend(self.limited_access_attendees.as_ref().map(|_| Part::Listeners));
        parts
    }

    fn must_be_sound(&self, _: &mut Context<'_>) -> Result<(), Stop> {
        if let Some(remind) = &self.remind {
            must_be_ahead(remind.days_ahead, remind.hours_ahead, remind.minutes_ahead)?;
        }
        let Some(repeat) = &self.repeat else { return Ok(()) };
        must_lie("repeat/interval", repeat.interval, 1..=999)?;
        must_lie("repeat/dayInMonth", repeat.day_in_month, 1..=31)?;
        must_lie("repeat/weekInMonth", repeat.week_in_month, 1..=6)?;
        Ok(must_be_date("repeat/expirationDate", repeat.expiration_date.as_deref())?)
    }

    fn strip(&mut self) {
        self.validate_format = None;
        if let Some(access) = &mut self.access_control {
            access.session_password = None;
        }
        if let Some(data) = &mut self.meta_data {
            (data.conf_name, data.session_type) = (None, None);
        }
        if let Some(schedule) = &mut self.schedule {
            (schedule.start_date, schedule.duration) = (None, None);
            (schedule.time_zone_id, schedule.time_zone, schedule.host_web_ex_id) =
                (None, None, None);
        }
        (self.full_access_attendees, self.limited_access_attendees) = (None, None);
    }

    fn give_way(&mut self, sent: &AudioOnlyType) {
        if sent.repeat.as_ref().is_some_and(|repeat| repeat.day_in_week.is_some()) {
            self.repeat.get_or_insert_default().day_in_week = None;
        }
    }

    fn show(&mut self, mut shown: Shown<'_>) {
        let session = shown.session;
        self.access_control = Some(AccessControlType {
            listing: same_word(shown.listing.as_str(), ListingType::ALL),
            session_password: shown.password.take(),
        });
        let data = self.meta_data.get_or_insert_default();
        data.conf_name = Some(session.name.clone());
        data.session_type = Some(session.session_type);
        let phones = |sent: Vec<AttendeeType>| sent.into_iter().map(to_phone).collect();
        self.full_access_attendees.get_or_insert_default().attendee =
            phones(shown.take(Part::Attendees));
        self.limited_access_attendees.get_or_insert_default().attendee =
            phones(shown.take(Part::Listeners));
        let schedule = self.schedule.get_or_insert_default();
        schedule.start_date = Some(shown.start);
        (schedule.time_zone_id, schedule.time_zone) = (Some(session.time_zone), shown.time_zone);
        schedule.duration = Some(session.duration_minutes);
        schedule.host_web_ex_id = shown.host;
    }

    fn facts(&self) -> Facts {
        let options = self.attendee_options.as_ref();
        let phone = self.teleconference.as_ref();
        let description = phone.and_then(|phone| phone.ext_telephony_description.clone());
        let description = description.filter(|text| !text.is_empty());
        let is =
            |flag: fn(&AttendeeOptionsType) -> Option<bool>| options.and_then(flag) == Some(true);
        Facts {
            repeats: self.repeat.as_ref().and_then(|repeat| repeats(repeat.repeat_type?.as_str())),
            tells: is(|options| options.email_invitations),
            hides_password: is(|options| options.exclude_password),
            requires_account: is(|options| options.require_account),
            telephony: Telephony {
                support: description.as_ref().map(|_| TelephonySupportType::Other),
                description,
                is_mp_audio: false,
            },
            ..Facts::default()
        }
    }
}

fn from_phone(sent: &PhoneAttendee) -> PersonType {
    PersonType {
        name: sent.name.clone(),
        first_name: sent.first_name.clone(),
        last_name: sent.last_name.clone(),
        email: sent.email.clone(),
        phones: sent.phones.clone(),
        ..PersonType::default()
    }
}

fn to_phone(sent: AttendeeType) -> PhoneAttendee {
    let PersonType { name, first_name, last_name, email, phones, .. } = sent.person;
    PhoneAttendee { name, first_name, last_name, email, phones }
}
