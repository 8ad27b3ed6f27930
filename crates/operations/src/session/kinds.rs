//! The kinds of session, side by side: where what holds for every kind meets what each has of its own.

use api::auo::AudioOnlyType;
use api::event::SetEvent;
use api::meeting::MeetingType;
use api::sales::SalesSessionType;
use api::supportsession::SupportType;
use api::training::TrainingSessionType;
use calendar::Repeats;
use mail::{HostWords, Template};
use store::attendees::{Attendee, Part};
use store::sessions::{Kind, Session};
use xml::{ReadChildren, Reader};

use super::scheduled::{Facts, Scheduled};
use super::told::told;
use crate::{Context, Stop, record};

/// Calls a function of the type that a kind of session is kept as.
macro_rules! of_kind {
    ($kind:expr, $function:ident($($argument:expr),*)) => {
        match $kind {
            Kind::Meeting => $function::<MeetingType>($($argument),*),
            Kind::Event => $function::<SetEvent>($($argument),*),
            Kind::Training => $function::<TrainingSessionType>($($argument),*),
            Kind::Support => $function::<SupportType>($($argument),*),
            Kind::Sales => $function::<SalesSessionType>($($argument),*),
            Kind::Teleconference => $function::<AudioOnlyType>($($argument),*),
        }
    };
}

/// What pages, mails and other services tell of a session.
///
/// # Errors
/// [`Stop::Store`] when its record is damaged.
pub fn facts(session: &Session) -> Result<Facts, Stop> {
    of_kind!(session.kind, whole(session))
}

/// How the host of a session words a mail to those of a list, if he does.
///
/// # Errors
/// [`Stop::Store`] when its record is damaged.
pub fn words(session: &Session, template: Template, part: Part) -> Result<Option<HostWords>, Stop> {
    of_kind!(session.kind, worded(session, template, part))
}

/// Of the facts of a session those that lists tell: whether it repeats, whether attendees must register, what
/// help was ordered. The rest of its record is passed over, which is most of it.
///
/// # Errors
/// [`Stop::Store`] when its record is damaged.
pub fn facts_in_brief(session: &Session) -> Result<Facts, Stop> {
    of_kind!(session.kind, brief(session))
}

/// A session as the operations of its own service tell it, packed: for those who look for an element that several kinds
/// have under the same name.
///
/// # Errors
/// [`Stop::Store`].
pub fn packed(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<Vec<u8>, Stop> {
    of_kind!(session.kind, whole_packed(cx, session, attendees))
}

fn whole<T: Scheduled>(session: &Session) -> Result<Facts, Stop> {
    Ok(record::unpack::<T>(&session.record)?.facts())
}

fn whole_packed<T: Scheduled>(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<Vec<u8>, Stop> {
    Ok(record::pack(&told::<T>(cx, session, attendees)?))
}

fn worded<T: Scheduled>(
    session: &Session,
    template: Template,
    part: Part,
) -> Result<Option<HostWords>, Stop> {
    Ok(record::unpack::<T>(&session.record)?.words(template, part))
}

fn brief<T: Scheduled>(session: &Session) -> Result<Facts, Stop> {
    Ok(record::unpack::<InBrief<T>>(&session.record)?.0.facts())
}

/// The few elements of a record that lists look at.
#[derive(Default)]
struct InBrief<T>(T);

impl<T: Scheduled> ReadChildren for InBrief<T> {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
        match name {
            "repeat" | "attendeeOptions" | "extOptions" | "assistService" | "psoFields" => {
                self.0.read_child(name, reader)
            }
            _ => Ok(false),
        }
    }
}

/// The same word of the API in another service's enumeration, whose words are `all`.
pub fn same_word<T: Copy>(word: &str, all: &[(&'static str, T)]) -> Option<T> {
    all.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// How a session repeats, by the API's word for it; not at all for NO_REPEAT.
pub fn repeats(word: &str) -> Option<Repeats> {
    match word {
        "DAILY" => Some(Repeats::Daily),
        "WEEKLY" => Some(Repeats::Weekly),
        "MONTHLY" => Some(Repeats::Monthly),
        "YEARLY" => Some(Repeats::Yearly),
        "CONSTANT" => Some(Repeats::Constantly),
        "IRREGULARLY" => Some(Repeats::Irregularly),
        _ => None,
    }
}
