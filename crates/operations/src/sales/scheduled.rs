//! A sales session, as one kind of session.

use api::attendee::AttendeeType;
use api::com::{PersonType, TrackingType};
use api::meeting::TelephonySupportType as AnyTelephonySupport;
use api::sales::{
    AttendeeOptionsType, EnableOptionsType, ListingType, MetaDataType, ProspectType,
    RecurrenceType, SalesSessionType, SalesSessionTypeSalesTeam, TelephonySupportType,
};
use store::attendees::{Part, Role};
use store::sessions::{Kind, Listing, Term};

use super::about::some;
use crate::session::{
    Facts, Invited, OptionOf, Said, Scheduled, Shown, Telephony, Words, must_be_ahead,
    must_be_date, must_lie, repeats, same_word,
};
use crate::{Context, Stop};

/// What may be used in a sales session, by the options of its type that allow it.
const OPTIONS: &[OptionOf<EnableOptionsType>] =
    &[("supportQuickStartHost", |options| &mut options.display_quick_start_host)];

impl Scheduled for SalesSessionType {
    const KIND: Kind = Kind::Sales;
    const WORDS: Words = Words {
        name: "metaData/confName",
        session_type: "metaData/sessionType",
        password: "accessControl/meetingPassword",
    };

    fn defaults() -> SalesSessionType {
        let mut defaults = SalesSessionType {
            tracking: Some(TrackingType::default()),
            attendee_options: Some(AttendeeOptionsType {
                email_invitations: Some(false),
                ..AttendeeOptionsType::default()
            }),
            ..SalesSessionType::default()
        };
        defaults.access_control.get_or_insert_default().enforce_password = Some(true);
        defaults.meta_data.get_or_insert_default().default_highest_mt = Some(true);
        defaults.schedule.get_or_insert_default().send_schedule_email = Some(false);
        let telephony = defaults.telephony.get_or_insert_default();
        telephony.telephony_support = Some(TelephonySupportType::None);
        telephony.num_phone_lines = Some(4);
        defaults.repeat.get_or_insert_default().repeat_type = Some(RecurrenceType::NoRepeat);
        defaults
    }

    fn said(&self) -> Said<'_> {
        let mut said = Said::default();
        if let Some(access) = &self.access_control {
            said.password = access.meeting_password.as_deref();
        }
        if let Some(data) = &self.meta_data {
            said.name = data.conf_name.as_deref();
            said.session_type = data.session_type;
            said.template = data.session_template.as_ref();
        }
        if let Some(schedule) = &self.schedule {
            said.host = schedule.host_web_ex_id.as_deref();
            said.start = schedule.start_date.as_deref();
            (said.time_zone_id, said.time_zone) =
                (schedule.time_zone_id, schedule.time_zone.as_deref());
            said.duration = schedule.duration;
            said.open_time = match schedule.open_time_enabled {
                Some(false) => Some(0),
                _ => schedule.open_time,
            };
        }
        said
    }

    /// Nobody but those concerned, unless said otherwise: who is about to buy what is nobody else's business.
    fn listing(&self) -> Listing {
        match self.access_control.as_ref().and_then(|access| access.listing) {
            Some(ListingType::Public) => Listing::Public,
            Some(ListingType::Private) => Listing::Private,
            Some(ListingType::Unlisted) | None => Listing::Unlisted,
        }
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.tracking
    }

    fn terms(&self) -> Vec<(Term, String)> {
        let mut terms = Vec::new();
        terms.extend(name(self, |data| &data.account).map(|name| (Term::Account, name)));
        terms.extend(name(self, |data| &data.opportunity).map(|name| (Term::Opportunity, name)));
        terms
    }

    fn invited(&self) -> Vec<Invited> {
        let prospects = self.prospects.iter().flat_map(|sent| &sent.prospect);
        let prospects = prospects.map(|sent| {
            let element = "prospects/prospect/email";
            Invited::person(Part::Attendees, Role::Attendee, from_prospect(sent), element)
        });
        prospects.chain(self.sales_team.iter().flat_map(from_team)).collect()
    }

    /// Those of the team who are named by webExID and those named by address are one list; the alternate hosts are another.
    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        parts.extend(self.prospects.as_ref().map(|_| Part::Attendees));
        if let Some(team) = &self.sales_team {
            let is_sent = !(team.web_ex_id.is_empty() && team.email.is_empty());
            parts.extend(is_sent.then_some(Part::Presenters));
            parts.extend(team.alt_hosts.as_ref().map(|_| Part::Hosts));
        }
        parts
    }

    fn must_be_sound(&self, _: &mut Context<'_>) -> Result<(), Stop> {
        if let Some(remind) = &self.remind {
            must_be_ahead(remind.days_ahead, remind.hours_ahead, remind.minutes_ahead)?;
        }
        if let Some(telephony) = &self.telephony {
            must_lie("telephony/numPhoneLines", telephony.num_phone_lines, 0..=9999)?;
        }
        let Some(repeat) = &self.repeat else { return Ok(()) };
        must_lie("repeat/interval", repeat.interval, 1..=999)?;
        must_lie("repeat/endAfter", repeat.end_after, 0..=999)?;
        Ok(must_be_date("repeat/expirationDate", repeat.expiration_date.as_deref())?)
    }

    fn strip(&mut self) {
        if let Some(access) = &mut self.access_control {
            access.meeting_password = None;
        }
        if let Some(data) = &mut self.meta_data {
            (data.conf_name, data.session_type) = (None, None);
        }
        if let Some(schedule) = &mut self.schedule {
            (schedule.start_date, schedule.duration) = (None, None);
            (schedule.open_time_enabled, schedule.open_time) = (None, None);
            (schedule.time_zone_id, schedule.time_zone, schedule.host_web_ex_id) =
                (None, None, None);
        }
        if let Some(telephony) = &mut self.telephony {
            telephony.call_in_num = None;
        }
        (self.prospects, self.sales_team) = (None, None);
    }

    fn give_way(&mut self, sent: &SalesSessionType) {
        if sent.repeat.as_ref().is_some_and(|repeat| repeat.day_in_week.is_some()) {
            self.repeat.get_or_insert_default().day_in_week = None;
        }
        if let (Some(own), Some(sent)) = (&mut self.meta_data, &sent.meta_data) {
            give_way_to_another_customer(own, sent);
        }
    }

    fn show(&mut self, mut shown: Shown<'_>) {
        let session = shown.session;
        let access = self.access_control.get_or_insert_default();
        access.listing = same_word(shown.listing.as_str(), ListingType::ALL);
        access.meeting_password = shown.password.take();
        let data = self.meta_data.get_or_insert_default();
        data.conf_name = Some(session.name.clone());
        data.session_type = Some(session.session_type);
        self.prospects.get_or_insert_default().prospect =
            shown.take(Part::Attendees).into_iter().map(to_prospect).collect();
        self.sales_team = Some(to_team(&mut shown));
        if let Some(options) = &mut self.enable_options {
            shown.switch_off(options, OPTIONS);
        }

        let schedule = self.schedule.get_or_insert_default();
        schedule.start_date = Some(shown.start);
        (schedule.time_zone_id, schedule.time_zone) = (Some(session.time_zone), shown.time_zone);
        schedule.duration = Some(session.duration_minutes);
        schedule.open_time = Some(session.open_time_seconds);
        schedule.open_time_enabled = Some(session.open_time_seconds > 0);
        // What the site forbids nobody has, whatever was wished for.
        let allowed = shown.site.settings.security.audio_before_host;
        schedule.join_teleconf_before_host =
            schedule.join_teleconf_before_host.map(|wished| wished && allowed);
        schedule.host_web_ex_id = shown.host;
    }

    fn facts(&self) -> Facts {
        let options = self.attendee_options.as_ref();
        let is =
            |flag: fn(&AttendeeOptionsType) -> Option<bool>| options.and_then(flag) == Some(true);
        Facts {
            repeats: self.repeat.as_ref().and_then(|repeat| repeats(repeat.repeat_type?.as_str())),
            tells: is(|options| options.email_invitations),
            hides_password: is(|options| options.exclude_password),
            agenda: self.meta_data.as_ref().and_then(|data| data.agenda.clone()),
            account: name(self, |data| &data.account),
            opportunity: name(self, |data| &data.opportunity),
            telephony: self.telephony.as_ref().map_or_else(Telephony::default, |sent| Telephony {
                support: sent
                    .telephony_support
                    .and_then(|support| same_word(support.as_str(), AnyTelephonySupport::ALL)),
                description: sent.ext_telephony_description.clone(),
                is_mp_audio: false,
            }),
            ..Facts::default()
        }
    }
}

/// A name that is there; one that was cleared is none.
fn name(session: &SalesSessionType, of: fn(&MetaDataType) -> &Option<String>) -> Option<String> {
    let name = session.meta_data.as_ref().and_then(|data| of(data).clone());
    name.filter(|name| !name.is_empty())
}

/// Another account or opportunity has another name. With the account of another customer the old one's opportunity goes.
fn give_way_to_another_customer(own: &mut MetaDataType, sent: &MetaDataType) {
    let is_other = |sent: Option<i64>, own: Option<i64>| sent.is_some() && some(sent) != some(own);
    if is_other(sent.int_account_id, own.int_account_id) {
        own.account = None;
        if some(own.int_account_id).is_some() && some(own.int_oppty_id).is_some() {
            (own.int_oppty_id, own.opportunity) = (None, None);
        }
    }
    if is_other(sent.int_oppty_id, own.int_oppty_id) {
        own.opportunity = None;
    }
}

fn from_prospect(sent: &ProspectType) -> PersonType {
    PersonType {
        name: sent.name.clone(),
        first_name: sent.first_name.clone(),
        last_name: sent.last_name.clone(),
        email: sent.email.clone(),
        phones: sent.phones.clone(),
        ..PersonType::default()
    }
}

fn to_prospect(sent: AttendeeType) -> ProspectType {
    let PersonType { name, first_name, last_name, email, phones, .. } = sent.person;
    ProspectType { name, first_name, last_name, email, phones }
}

/// A blank name is nobody's: it clears the list in which it stands alone.
fn from_team(team: &SalesSessionTypeSalesTeam) -> Vec<Invited> {
    let by_name = |part, role, element| {
        move |name: &String| {
            let person = PersonType { web_ex_id: Some(name.clone()), ..PersonType::default() };
            Invited::person(part, role, person, element)
        }
    };
    let by_address = |address: &String| {
        let person = PersonType { email: address.clone(), ..PersonType::default() };
        Invited::person(Part::Presenters, Role::Presenter, person, "salesTeam/email")
    };
    let is_there = |text: &&String| !text.is_empty();
    let members = team.web_ex_id.iter().filter(is_there);
    let members = members.map(by_name(Part::Presenters, Role::Presenter, "salesTeam/webExID"));
    let others = team.email.iter().filter(is_there).map(by_address);
    let hosts = team.alt_hosts.iter().flat_map(|hosts| &hosts.web_ex_id).filter(is_there);
    let hosts = hosts.map(by_name(Part::Hosts, Role::Host, "salesTeam/altHosts/webExID"));
    members.chain(others).chain(hosts).collect()
}

fn to_team(shown: &mut Shown<'_>) -> SalesSessionTypeSalesTeam {
    let mut team = SalesSessionTypeSalesTeam::default();
    for AttendeeType { person, .. } in shown.take(Part::Presenters) {
        match person.web_ex_id {
            Some(name) => team.web_ex_id.push(name),
            None => team.email.push(person.email),
        }
    }
    let hosts = shown.take(Part::Hosts).into_iter().filter_map(|host| host.person.web_ex_id);
    team.alt_hosts.get_or_insert_default().web_ex_id = hosts.collect();
    team
}
