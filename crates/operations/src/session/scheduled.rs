//! What the kinds of session have in common. Each says it in the API's words of its own service; this is how the others
//! are asked for it.

use api::Fault;
use api::attendee::AttendeeType;
use api::com::{ListingType, PersonType, SessionTemplateType, TrackingType};
use api::meeting::TelephonySupportType;
use api::serv::MeetingAssistType;
use calendar::Repeats;
use mail::{HostWords, Template};
use store::attendees::{Part, Role};
use store::sessions::{Kind, Listing, Session, Term};
use store::sites::Site;
use xml::{ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::meetingtype::products;
use crate::{Context, Stop};

/// What can be said of a session of one kind when it is scheduled or changed; its record is this, without what is kept in
/// columns and as attendees.
pub trait Scheduled: ReadChildren + WriteChildren + Clone + Default {
    /// The kind.
    const KIND: Kind;
    /// What some elements are called; the others are called the same in every kind.
    const WORDS: Words;
    /// What it is called when nothing is said; of most kinds nothing can be said for want of a sensible default.
    const NAME: Option<&'static str> = None;

    /// What a session has where nothing was said.
    fn defaults() -> Self;

    /// What is kept in columns.
    fn said(&self) -> Said<'_>;

    /// Who finds it in lists, as far as was said.
    fn listing(&self) -> Listing;

    /// The values of its tracking codes.
    fn tracking(&mut self) -> &mut Option<TrackingType>;

    /// What it is found by in lists of its own kind.
    fn terms(&self) -> Vec<(Term, String)> {
        Vec::new()
    }

    /// Who is invited, list by list.
    fn invited(&self) -> Vec<Invited>;

    /// The lists of those invited that were sent: each stands for the whole of it.
    fn parts(&self) -> Vec<Part>;

    /// Takes unsafe markup out of the texts that pages and mails show as HTML.
    ///
    /// # Errors
    /// `InvalidValue` for one that is too much of it.
    fn clean(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    /// Makes sure of what only this kind has.
    ///
    /// # Errors
    /// The fault that names the element.
    fn must_be_sound(&self, cx: &mut Context<'_>) -> Result<(), Stop>;

    /// Settles what depends on what was said before (when it is changed) or on all that is said together.
    ///
    /// # Errors
    /// The fault that names the element.
    fn settle(&mut self, _before: Option<&Self>, _cx: &mut Context<'_>) -> Result<(), Stop> {
        Ok(())
    }

    /// Takes out what is kept in columns and as attendees.
    fn strip(&mut self);

    /// Takes out the lists that `sent` has as well: they are not to grow, but to be replaced.
    fn give_way(&mut self, sent: &Self);

    /// Takes out the dates on which it takes place, as far as [`Scheduled::strip`] leaves them: a template has none.
    fn forget_dates(&mut self) {}

    /// Whether `other` recurs in another way.
    fn recurs_otherwise(&self, other: &Self) -> bool {
        self.facts().repeats != other.facts().repeats
    }

    /// Puts in what is kept in columns and as attendees.
    fn show(&mut self, shown: Shown<'_>);

    /// What pages, mails and other services tell of it.
    fn facts(&self) -> Facts;

    /// How its host words a mail to those of a list, if he does.
    fn words(&self, _: Template, _: Part) -> Option<HostWords> {
        None
    }
}

/// The elements of a kind, as faults name them.
pub struct Words {
    /// The topic.
    pub name: &'static str,
    /// The session type.
    pub session_type: &'static str,
    /// The password.
    pub password: &'static str,
}

/// What was said of that which is kept in columns; all as sent.
#[derive(Default)]
pub struct Said<'a> {
    /// The topic.
    pub name: Option<&'a str>,
    /// The number of its session type; -1 counts as none.
    pub session_type: Option<i64>,
    /// The webExID of the host for whom it is scheduled.
    pub host: Option<&'a str>,
    /// When it starts, `MM/DD/YYYY hh:mm:ss` in the zone.
    pub start: Option<&'a str>,
    /// When it starts again, if it takes place on several dates.
    pub later_starts: &'a [String],
    /// The zone by its number; -1 counts as none.
    pub time_zone_id: Option<i64>,
    /// The zone by its name.
    pub time_zone: Option<&'a str>,
    /// How long it takes, in minutes.
    pub duration: Option<i64>,
    /// How long before the start one may join, in seconds.
    pub open_time: Option<i64>,
    /// The password.
    pub password: Option<&'a str>,
    /// The template that supplies what is not said.
    pub template: Option<&'a SessionTemplateType>,
}

/// Somebody who is invited.
pub struct Invited {
    /// In which list.
    pub part: Part,
    /// What the session makes of him.
    pub role: Role,
    /// What was said of him. Whoever is named by webExID alone has no address here.
    pub sent: AttendeeType,
    /// The word for how far he is on the way in, where the attendee service has but a shorter one.
    pub join_status: Option<&'static str>,
    /// The element that names him, as faults name it.
    pub element: &'static str,
}

impl Invited {
    /// Somebody of whom nothing is said but who he is.
    pub fn person(part: Part, role: Role, person: PersonType, element: &'static str) -> Invited {
        let sent = AttendeeType { person, ..AttendeeType::default() };
        Invited { part, role, sent, join_status: None, element }
    }
}

/// What is put in again when a session is told.
pub struct Shown<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its site.
    pub site: &'a Site,
    /// Who finds it in lists, as the site has it.
    pub listing: ListingType,
    /// Its password, if the caller may see it.
    pub password: Option<String>,
    /// The webExID of its host.
    pub host: Option<String>,
    /// Its start, `MM/DD/YYYY hh:mm:ss` in its zone.
    pub start: String,
    /// Its zone by its name.
    pub time_zone: Option<String>,
    /// Who is invited, list by list, as far as the caller may know.
    pub invited: Vec<(Part, Role, Kept)>,
}

/// What is kept of somebody who is invited: the attendee service's own structure, and what that has no room for.
#[derive(Default)]
pub struct Kept {
    /// The structure.
    pub attendee: AttendeeType,
    /// As in [`Invited`].
    pub join_status: Option<String>,
}

impl ReadChildren for Kept {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
        match name {
            "joinStatusInFull" => self.join_status.read(reader),
            _ => self.attendee.read_child(name, reader),
        }
    }
}

impl WriteChildren for Kept {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write_children(writer);
        self.join_status.write(writer, name!("att:joinStatusInFull"));
    }
}

/// An option of a session's type, by the API's name for it, and what it allows.
pub type OptionOf<T> = (&'static str, fn(&mut T) -> &mut Option<bool>);

impl Shown<'_> {
    /// Those who stand in a list.
    pub fn take(&mut self, part: Part) -> Vec<AttendeeType> {
        self.take_kept(part).into_iter().map(|kept| kept.attendee).collect()
    }

    /// Those who stand in a list, with all that is kept of them.
    pub fn take_kept(&mut self, part: Part) -> Vec<Kept> {
        let (taken, left) =
            std::mem::take(&mut self.invited).into_iter().partition(|(of, ..)| *of == part);
        self.invited = left;
        taken.into_iter().map(|(_, _, kept): (_, _, Kept)| kept).collect()
    }

    /// What was wished for, unless the site or the session's type forbids it: that nobody has.
    pub fn switch_off<T>(&self, from: &mut T, options: &[OptionOf<T>]) {
        let forbidden = products::forbidden(self.site, self.session.session_type);
        for (_, option) in options.iter().filter(|(name, _)| forbidden.iter().any(|f| f == name)) {
            *option(from) = Some(false);
        }
    }
}

/// What pages, mails and other services tell of a session, whatever its kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// How it repeats, if it does.
    pub repeats: Option<Repeats>,
    /// Whether attendees must register.
    pub registers: bool,
    /// Whether those invited are told of it by mail.
    pub tells: bool,
    /// Whether those mails leave the password out.
    pub hides_password: bool,
    /// Whether only those with an account can join.
    pub requires_account: bool,
    /// Whether what is said in it is encrypted from end to end.
    pub encrypts: bool,
    /// What its host says to those whom he invites, as text or as HTML that has been cleaned.
    pub invitation: Option<String>,
    /// What is to be discussed, as text.
    pub agenda: Option<String>,
    /// What it is about, as text or as HTML that has been cleaned.
    pub description: Option<String>,
    /// Who its panelists are, as text or as HTML that has been cleaned.
    pub panelists: Option<String>,
    /// The number of the program it belongs to.
    pub program_id: Option<i64>,
    /// The account it is about, by name.
    pub account: Option<String>,
    /// The opportunity it is about, by name.
    pub opportunity: Option<String>,
    /// How it is joined by phone.
    pub telephony: Telephony,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<MeetingAssistType>,
    /// The first of the fields that the provider keeps for himself.
    pub pso_field: Option<String>,
    /// Whether its mails bring no entry for calendars.
    pub without_calendar: bool,
}

/// How a session is joined by phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Telephony {
    /// By which way; none when nothing was said.
    pub support: Option<TelephonySupportType>,
    /// How to join an outside phone conference, in words.
    pub description: Option<String>,
    /// Whether the sound runs over a MeetingPlace bridge.
    pub is_mp_audio: bool,
}
