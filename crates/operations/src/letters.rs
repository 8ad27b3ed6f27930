//! What messages of the outbox say, as mails: the records they speak of, in the words of the site.

use api::attendee::AttendeeType;
use api::user::SetUser;
use calendar::zones;
use mail::{CalendarPart, Language, Letter, Mail, Template, Wording};
use store::attendees::{self, Attendee};
use store::outbox::{Entry, Message};
use store::sessions::{self, Kind, Session};
use store::sites::{self, Site};
use store::users::{self, User};
use store::{Tx, email_changes, mail_templates};

use crate::pages::calendar_entry::{For, Gone, Place};
use crate::pages::{self, full_name};
use crate::sign_in::ticket_hash;
use crate::{Stop, Urls, html, record, session};

/// How long somebody has to confirm his new address, in hours.
const CONFIRM_HOURS: &str = "24";
/// From when sequence numbers of calendar entries count, in seconds UTC: they must fit into 31 bits.
const SEQUENCES_FROM: i64 = 1_577_836_800;

/// The mail that a message makes; none when nobody wants it any more, since what it speaks of is gone. `now` is in
/// seconds UTC.
///
/// # Errors
/// [`Stop::Store`].
pub fn mail(tx: &mut Tx, entry: &Entry, urls: &Urls, now: i64) -> Result<Option<Mail>, Stop> {
    let Some(site) = sites::by_id(tx, entry.site_id)? else { return Ok(None) };
    let about = About { site: &site, urls, now, written_at: entry.created_at };
    let letter = match &entry.message {
        Message::Welcome { user_id, html } => about.welcome(tx, *user_id, *html)?,
        Message::ConfirmEmail { user_id, email, token } => {
            about.confirm_email(tx, *user_id, email, token)?
        }
        Message::EmailChanged { user_id, email } => about.email_changed(tx, *user_id, email)?,
        Message::NewAccount { user_id, administrator_id } => {
            about.new_account(tx, *user_id, *administrator_id)?
        }
        Message::Invitation { session_key, attendee_id } => {
            about.session(tx, Template::Invitation, *session_key, *attendee_id)?
        }
        Message::Rescheduled { session_key, attendee_id } => {
            about.session(tx, Template::Rescheduled, *session_key, *attendee_id)?
        }
        Message::Cancelled { .. } => about.cancelled(tx, &entry.message)?,
    };
    let Some(letter) = letter else { return Ok(None) };
    let (name, language) = (letter.template.name(), letter.language.name());
    let own = mail_templates::find(tx, site.id, name, language)?;
    let own = own.map(|own| Wording { subject: own.subject, text: own.text, html: own.html });
    Ok(Some(letter.worded(own.as_ref())))
}

/// What all letters of a site have in common.
struct About<'a> {
    site: &'a Site,
    urls: &'a Urls,
    now: i64,
    /// When the message was written, in seconds UTC.
    written_at: i64,
}

impl About<'_> {
    fn user(&self, tx: &mut Tx, id: i64) -> Result<Option<User>, Stop> {
        Ok(users::by_id(tx, self.site.id, id)?)
    }

    fn letter(&self, to: &User, template: Template) -> Result<Letter, Stop> {
        let name = full_name(to);
        let fields = vec![
            ("name", name.clone()),
            ("webExID", to.web_ex_id.clone()),
            ("site", self.site.name.clone()),
            ("siteURL", self.urls.site(self.site)),
        ];
        Ok(Letter {
            to: to.email.clone(),
            name,
            language: language(to)?,
            template,
            fields,
            html: true,
            calendar: None,
            words: None,
        })
    }

    fn welcome(&self, tx: &mut Tx, user_id: i64, html: bool) -> Result<Option<Letter>, Stop> {
        let Some(user) = self.user(tx, user_id)? else { return Ok(None) };
        let mut letter = self.letter(&user, Template::Welcome)?;
        letter.html = html;
        letter.fields.push(("signInURL", self.urls.sign_in_page(self.site, None)));
        Ok(Some(letter))
    }

    fn confirm_email(
        &self,
        tx: &mut Tx,
        user_id: i64,
        email: &str,
        token: &str,
    ) -> Result<Option<Letter>, Stop> {
        let Some(user) = self.user(tx, user_id)? else { return Ok(None) };
        // Confirmed by now, or another address was given since, or it is too late.
        let waits = email_changes::by_hash(tx, &ticket_hash(token))?;
        if waits.is_none_or(|change| change.expires_at <= self.now) {
            return Ok(None);
        }
        let mut letter = self.letter(&user, Template::ConfirmEmail)?;
        letter.to = email.to_owned();
        letter.fields.extend([
            ("oldEmail", user.email.clone()),
            ("newEmail", email.to_owned()),
            ("link", self.urls.confirm_email(self.site, token)),
            ("hours", CONFIRM_HOURS.to_owned()),
        ]);
        Ok(Some(letter))
    }

    fn email_changed(
        &self,
        tx: &mut Tx,
        user_id: i64,
        email: &str,
    ) -> Result<Option<Letter>, Stop> {
        let Some(user) = self.user(tx, user_id)? else { return Ok(None) };
        let mut letter = self.letter(&user, Template::EmailChanged)?;
        letter.to = email.to_owned();
        letter.fields.extend([("oldEmail", email.to_owned()), ("newEmail", user.email.clone())]);
        Ok(Some(letter))
    }

    fn new_account(
        &self,
        tx: &mut Tx,
        user_id: i64,
        administrator_id: i64,
    ) -> Result<Option<Letter>, Stop> {
        let users = (self.user(tx, user_id)?, self.user(tx, administrator_id)?);
        let (Some(user), Some(administrator)) = users else { return Ok(None) };
        let mut letter = self.letter(&administrator, Template::NewAccount)?;
        letter.fields.extend([
            ("userName", full_name(&user)),
            ("userWebExID", user.web_ex_id.clone()),
            ("userEmail", user.email.clone()),
        ]);
        Ok(Some(letter))
    }

    /// To somebody who is invited to a session, of it as it is now.
    fn session(
        &self,
        tx: &mut Tx,
        template: Template,
        key: i64,
        attendee_id: i64,
    ) -> Result<Option<Letter>, Stop> {
        let Some(session) = sessions::by_key(tx, self.site.id, key)? else { return Ok(None) };
        let attendees = attendees::of_session(tx, key)?;
        let Some(attendee) = attendees.into_iter().find(|one| one.id == attendee_id) else {
            return Ok(None);
        };
        let host = pages::host(tx, &session)?;
        let language = self.language_of(tx, &attendee, host.as_ref())?;
        let facts = session::facts(&session)?;
        let words = session::words(&session, template, attendee.part)?;
        let note = facts.invitation.as_deref().map(html::plain_sent).unwrap_or_default();
        let repeats = facts.repeats.map(|repeats| mail::repeats(language, repeats));
        let password = session.password.clone().filter(|_| !facts.hides_password);
        let fields = vec![
            ("name", attendee.name.clone()),
            ("host", host.as_ref().map(full_name).unwrap_or_default()),
            ("kind", mail::kind(language, kind_name(session.kind))),
            ("topic", session.name.clone()),
            ("when", mail::when(language, session.start, pages::zone(session.time_zone)?)),
            ("repeats", repeats.unwrap_or_default()),
            ("minutes", session.duration_minutes.to_string()),
            ("number", session.key.to_string()),
            ("password", password.unwrap_or_default()),
            ("note", note),
            ("joinURL", pages::join_url(tx, self.site, self.urls, &session)?),
            ("site", self.site.name.clone()),
        ];
        let calendar = if facts.without_calendar {
            None
        } else {
            Some(self.request(tx, template, &session, &attendee, !facts.hides_password)?)
        };
        Ok(Some(Letter {
            to: attendee.email,
            name: attendee.name,
            language,
            template,
            fields,
            html: true,
            calendar,
            words,
        }))
    }

    fn request(
        &self,
        tx: &mut Tx,
        template: Template,
        session: &Session,
        attendee: &Attendee,
        password: bool,
    ) -> Result<CalendarPart, Stop> {
        let place = Place { site: self.site, urls: self.urls, now: self.now };
        let sequence = if template == Template::Invitation { 0 } else { self.sequence() };
        let Attendee { name, email, .. } = attendee;
        let reader = For::Attendee { name, email, password, sequence };
        let text = place.calendar_entry(tx, session, reader)?;
        Ok(CalendarPart { method: "REQUEST", text })
    }

    /// A version of a calendar entry that is later than those that were written before.
    fn sequence(&self) -> i64 {
        (self.written_at - SEQUENCES_FROM).clamp(1, i64::from(i32::MAX))
    }

    fn cancelled(&self, tx: &mut Tx, message: &Message) -> Result<Option<Letter>, Stop> {
        let Message::Cancelled {
            event_id,
            name,
            kind,
            start,
            time_zone,
            duration_minutes,
            host_id,
            email,
            without_calendar,
        } = message
        else {
            return Ok(None);
        };
        let Some(zone) = zones::by_id(*time_zone) else { return Ok(None) };
        let host = self.user(tx, *host_id)?;
        let reader = match users::by_email(tx, self.site.id, email)? {
            Some(user) => Some(user),
            None => host.clone(),
        };
        let language = reader.as_ref().map(language).transpose()?.unwrap_or_default();
        let host_name = host.as_ref().map(full_name).unwrap_or_default();
        let place = Place { site: self.site, urls: self.urls, now: self.now };
        let text = place.cancellation(&Gone {
            event_id: *event_id,
            name,
            start: *start,
            end: start + duration_minutes * 60,
            zone,
            organizer: host.as_ref().map(|host| (host_name.as_str(), host.email.as_str())),
            email,
            sequence: self.sequence(),
        });
        Ok(Some(Letter {
            to: email.clone(),
            name: String::new(),
            language,
            template: Template::Cancelled,
            fields: vec![
                ("kind", mail::kind(language, kind_name(*kind))),
                ("topic", name.clone()),
                ("when", mail::when(language, *start, zone)),
                ("minutes", duration_minutes.to_string()),
                ("site", self.site.name.clone()),
            ],
            html: true,
            calendar: (!without_calendar).then_some(CalendarPart { method: "CANCEL", text }),
            words: None,
        }))
    }

    /// The language of somebody who is invited: that of his account, else the one he was invited in, else his host's.
    fn language_of(
        &self,
        tx: &mut Tx,
        attendee: &Attendee,
        host: Option<&User>,
    ) -> Result<Language, Stop> {
        let user = match &attendee.web_ex_id {
            Some(web_ex_id) => users::by_web_ex_id(tx, self.site.id, web_ex_id)?,
            None => users::by_email(tx, self.site.id, &attendee.email)?,
        };
        if let Some(user) = user {
            return language(&user);
        }
        // Of sessions of other kinds the record may be another: then nothing is said of a language.
        let sent: AttendeeType = record::unpack(&attendee.record).unwrap_or_default();
        if let Some(language) = sent.language_id.and_then(Language::of_id) {
            return Ok(language);
        }
        host.map(language).transpose().map(Option::unwrap_or_default)
    }
}

/// The name of a kind of session, as the words of mails have it.
fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Meeting => "Meeting",
        Kind::Event => "Event",
        Kind::Training => "Training",
        Kind::Support => "Support",
        Kind::Sales => "Sales",
        Kind::Teleconference => "Teleconference",
    }
}

/// The language of a user, if he has said one: what everybody has who said nothing is English as well.
fn language(user: &User) -> Result<Language, Stop> {
    if user.record.is_empty() {
        return Ok(Language::default());
    }
    let kept: SetUser = record::unpack(&user.record)?;
    let said = kept.user_instance.user;
    Ok(Language::of_user(said.language_id, said.language.as_deref()))
}
