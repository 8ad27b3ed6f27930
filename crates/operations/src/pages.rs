//! What the pages of a site show, and the little they change: no HTTP in here, and no words.

pub(crate) mod calendar_entry;
mod email_change;
mod picture;
mod program;
mod signing_in;

use std::net::IpAddr;

use calendar::{Zone, zones};
use store::audit::{self, Action};
use store::browser::{self, Pass};
use store::sessions::{self, Kind, LinkKind, Session};
use store::sites::{self, Site};
use store::users::{self, User};
use store::{Tx, attendees, images};

use crate::caller::Standing;
use crate::sign_in::{may_sign_in, ticket_hash};
use crate::urls::{Joining, image_path};
use crate::user::pictures;
use crate::{Caller, Service, Stop, Urls, html, session, throttle};

/// How long a browser stays signed in without asking for a page, in seconds.
pub const IDLE_SECONDS: i64 = 1800;
/// A session that was prolonged less long ago, in seconds, is not prolonged again: not every page need be a write.
const PROLONGED_SECONDS: i64 = 60;

pub use calendar::Repeats;
pub use email_change::{Confirmed, EmailChangePage};
pub use picture::Picture;
pub use program::{ProgramEvent, ProgramPage};
pub use signing_in::Refused;

/// Somebody at the pages of a site.
#[derive(Clone)]
pub struct Visit {
    site: Site,
    caller: Caller,
}

/// What a token leads to.
pub enum Linked {
    /// A page.
    Session(Box<SessionPage>),
    /// A calendar entry, as `text/calendar`.
    Calendar(String),
}

/// A session as its pages show it.
pub struct SessionPage {
    /// The site it belongs to.
    pub site: String,
    /// The number by which people know it.
    pub key: i64,
    /// What it is called.
    pub topic: String,
    /// What kind of session it is, in a word or two: "training session".
    pub noun: &'static str,
    /// What it is about, as HTML that nobody can do harm with.
    pub description: Option<String>,
    /// Who speaks in it beside its host, likewise.
    pub panelists: Option<String>,
    /// Where the picture of its page is, below the server's address.
    pub picture: Option<String>,
    /// Whether attendees must register before they can join.
    pub registers: bool,
    /// The host's name.
    pub host: String,
    /// When it begins, in seconds UTC.
    pub start: i64,
    /// When it is planned to end, in seconds UTC.
    pub end: i64,
    /// From when one may join, in seconds UTC.
    pub opens: i64,
    /// The time of the visit, in seconds UTC.
    pub now: i64,
    /// The zone in which it was scheduled.
    pub zone: &'static Zone,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: i64,
    /// How it repeats, if it does; start and end are those of the first time.
    pub repeats: Option<Repeats>,
    /// Where anybody joins it.
    pub join_url: String,
    /// What only those who run it see.
    pub for_managers: Option<ForManagers>,
    password: Option<String>,
}

/// What only host, alternate hosts and site administrators see of a session.
pub struct ForManagers {
    /// What makes somebody its host.
    pub host_key: String,
    /// What attendees must give.
    pub password: Option<String>,
    /// The host's calendar entry.
    pub calendar_url: Option<String>,
}

/// A personal room as its page shows it.
pub struct RoomPage {
    /// Its name.
    pub name: String,
    /// Its owner's name.
    pub owner: String,
    /// Its owner's site.
    pub site: String,
    /// Its address.
    pub url: String,
    /// Where its owner's photo is, below the server's address.
    pub photo: Option<String>,
    /// Where the picture at the head of its page is, likewise.
    pub header: Option<String>,
}

/// What the address of a cancelled session's calendar entry says, as it was asked for.
pub struct CancelledSession<'a> {
    /// The API's eventID.
    pub event_id: &'a str,
    /// The topic as hexadecimal bytes with colons between.
    pub topic: &'a str,
    /// When it was to begin, `YYYY-MM-DD-hh-mm-ss` in the zone.
    pub start: &'a str,
    /// When it was to end, likewise.
    pub end: &'a str,
    /// The id of the zone.
    pub zone: &'a str,
}

impl Visit {
    /// The name of the site.
    pub fn site_name(&self) -> &str {
        &self.site.name
    }

    /// Whether a browser may be sent back to that address after signing in or out.
    pub fn may_go_back(&self, urls: &Urls, url: &str) -> bool {
        urls.may_go_back(&self.site, url)
    }

    /// Where somebody must sign in before he sees any page of the site, if he must; `next` is where he goes on then.
    pub fn sign_in_first(&self, urls: &Urls, next: &str) -> Option<String> {
        let must = self.site.settings.security.require_login && self.caller.user().is_err();
        must.then(|| urls.sign_in_page(&self.site, Some(next)))
    }

    /// The name of whoever is signed in.
    pub fn signed_in(&self) -> Option<String> {
        self.caller.user().ok().map(full_name)
    }
}

impl SessionPage {
    /// Whether it has ended for good.
    pub fn is_over(&self) -> bool {
        self.repeats.is_none() && self.now >= self.end
    }

    /// Whether one must give a password to join it.
    pub fn has_password(&self) -> bool {
        self.password.is_some()
    }
}

impl Service {
    /// Somebody comes to the pages of a site, with the cookie of his browser. None when there is no such site.
    ///
    /// # Errors
    /// [`Stop::Store`]; so all functions here.
    pub async fn visit(&self, site: &str, cookie: Option<&str>) -> Result<Option<Visit>, Stop> {
        let now = self.settings().clock.now();
        let (site, hash) = (site.to_owned(), cookie.map(ticket_hash));
        let found = self.store().read(move |tx| visit(tx, &site, hash.as_ref(), now)).await?;
        let Some((visit, session)) = found else { return Ok(None) };
        let until = now + IDLE_SECONDS;
        if let Some(session) = session.filter(|pass| pass.expires_at < until - PROLONGED_SECONDS) {
            let prolong = move |tx: &mut Tx| {
                browser::prolong_session(tx, &session.hash, until).map_err(Stop::Store)
            };
            self.store().write(prolong).await?;
        }
        Ok(Some(visit))
    }

    /// What a token of the site's addresses leads to, if it leads anywhere.
    ///
    /// # Errors
    /// As [`Service::visit`].
    pub async fn linked(&self, visit: &Visit, token: &str) -> Result<Option<Linked>, Stop> {
        let (visit, token) = (visit.clone(), token.to_owned());
        let (urls, now) = (self.settings().urls.clone(), self.settings().clock.now());
        let work = move |tx: &mut Tx| {
            let found = sessions::by_link(tx, &token)?;
            let Some((_, key, kind)) = found.filter(|(site, ..)| *site == visit.site.id) else {
                return Ok(None);
            };
            let Some(session) = sessions::by_key(tx, visit.site.id, key)? else { return Ok(None) };
            Ok::<_, Stop>(Some(match kind {
                LinkKind::Join => {
                    let page = session_page(tx, &visit, &urls, session, now)?;
                    Linked::Session(Box::new(page))
                }
                LinkKind::HostCalendar | LinkKind::AttendeeCalendar => {
                    let reader = if kind == LinkKind::HostCalendar {
                        calendar_entry::For::Host
                    } else {
                        calendar_entry::For::Anybody
                    };
                    let place = calendar_entry::Place { site: &visit.site, urls: &urls, now };
                    Linked::Calendar(place.calendar_entry(tx, &session, reader)?)
                }
            }))
        };
        self.store().read(work).await
    }

    /// The session of a key, if it is one of the site.
    ///
    /// # Errors
    /// As [`Service::visit`].
    pub async fn session(&self, visit: &Visit, key: i64) -> Result<Option<SessionPage>, Stop> {
        let visit = visit.clone();
        let (urls, now) = (self.settings().urls.clone(), self.settings().clock.now());
        let work = move |tx: &mut Tx| match sessions::by_key(tx, visit.site.id, key)? {
            Some(session) => session_page(tx, &visit, &urls, session, now).map(Some),
            None => Ok::<_, Stop>(None),
        };
        self.store().read(work).await
    }

    /// Opens the page of a session to somebody who gives its password. Blanks around it are as good as none: people copy it
    /// from mails.
    ///
    /// # Errors
    /// [`Refused::NotGood`], and [`Refused::TooOften`] when too many were wrong.
    pub fn open(&self, shown: &SessionPage, given: &str) -> Result<(), Refused> {
        let Some(right) = &shown.password else { return Ok(()) };
        let door = (shown.key, right.trim());
        let opened =
            self.passwords().open_session(door, given.trim(), throttle::asking(), shown.now);
        match opened {
            Ok(true) => Ok(()),
            Ok(false) => Err(Refused::NotGood),
            Err(fault) => Err(Refused::of(&fault)),
        }
    }

    /// The personal room of that name, if somebody has it who may use it.
    ///
    /// # Errors
    /// As [`Service::visit`].
    pub async fn room(&self, room: &str) -> Result<Option<RoomPage>, Stop> {
        let (room, urls) = (room.to_owned(), self.settings().urls.clone());
        let now = self.settings().clock.now();
        let work = move |tx: &mut Tx| {
            let owner = users::by_room(tx, &room)?.filter(|owner| may_sign_in(owner, now).is_ok());
            let Some(owner) = owner else { return Ok(None) };
            let site = sites::by_id(tx, owner.site_id)?.filter(|site| site.active);
            let name = owner.personal_room.clone();
            let pictures = pictures::on_page(tx, &owner)?;
            Ok::<_, Stop>(site.zip(name).map(|(site, name)| RoomPage {
                url: urls.room(&name),
                photo: pictures.photo.map(|photo| image_path(&photo.hash)),
                header: pictures.header.map(|header| image_path(&header.hash)),
                name,
                owner: full_name(&owner),
                site: site.name,
            }))
        };
        self.store().read(work).await
    }

    /// The calendar entry, as `text/calendar`, that takes a cancelled session out of a calendar, made of nothing but what the address says;
    /// none when it says nothing sensible.
    pub fn cancelled(&self, cancelled: &CancelledSession<'_>) -> Option<String> {
        calendar_entry::of_cancelled(cancelled, &self.settings().urls, self.settings().clock.now())
    }
}

/// An entry of the audit log: what somebody has done in his browser, and from where.
fn noted(
    user: &User,
    now: i64,
    from: Option<IpAddr>,
    action: Action,
    detail: &str,
) -> audit::Entry {
    audit::Entry {
        site_id: user.site_id,
        at: now,
        actor: user.web_ex_id.clone(),
        address: from.map(|address| address.to_string()).unwrap_or_default(),
        action,
        subject: user.web_ex_id.clone(),
        detail: detail.to_owned(),
    }
}

/// The site of that name and who is signed in there, with his browser's session.
fn visit(
    tx: &mut Tx,
    site: &str,
    hash: Option<&[u8; 32]>,
    now: i64,
) -> Result<Option<(Visit, Option<Pass>)>, Stop> {
    let Some(site) = sites::by_name(tx, site)?.filter(|site| site.active) else { return Ok(None) };
    let pass = match hash {
        Some(hash) => browser::session(tx, hash)?,
        None => None,
    };
    let pass = pass.filter(|pass| pass.site_id == site.id && pass.expires_at > now);
    let user = match &pass {
        Some(pass) => users::by_id(tx, site.id, pass.user_id)?,
        None => None,
    };
    // Looked at anew each time: who is locked out has no session any more.
    let user = user.filter(|user| may_sign_in(user, now).is_ok());
    let pass = pass.filter(|_| user.is_some());
    let caller = user.map(Caller::user_of_site).unwrap_or_default();
    Ok(Some((Visit { site, caller }, pass)))
}

fn session_page(
    tx: &mut Tx,
    visit: &Visit,
    urls: &Urls,
    session: Session,
    now: i64,
) -> Result<SessionPage, Stop> {
    let invited = attendees::of_session(tx, session.key)?;
    let for_managers = if visit.caller.standing(&session, &invited) == Standing::Manager {
        Some(ForManagers {
            host_key: session.host_key.clone(),
            password: session.password.clone(),
            calendar_url: session::link(tx, urls, &visit.site, &session, LinkKind::HostCalendar)?,
        })
    } else {
        None
    };
    let facts = session::facts(&session)?;
    Ok(SessionPage {
        site: visit.site.name.clone(),
        key: session.key,
        noun: noun(session.kind),
        description: facts.description.as_deref().and_then(told),
        panelists: facts.panelists.as_deref().and_then(told),
        picture: images::of_session(tx, session.key)?.map(|hash| image_path(&hash)),
        registers: facts.registers,
        host: host(tx, &session)?.map_or_else(String::new, |host| full_name(&host)),
        start: session.start,
        end: end(&session),
        opens: session.start - session.open_time_seconds,
        now,
        zone: zone(session.time_zone)?,
        duration_minutes: session.duration_minutes,
        repeats: facts.repeats,
        join_url: join_url(tx, &visit.site, urls, &session)?,
        for_managers,
        topic: session.name,
        password: session.password,
    })
}

/// A text as HTML, if it says anything.
fn told(text: &str) -> Option<String> {
    Some(html::shown(text)).filter(|shown| !shown.trim().is_empty())
}

/// Where anybody joins a session: by its token, which cannot be guessed, if it has one.
pub(crate) fn join_url(
    tx: &mut Tx,
    site: &Site,
    urls: &Urls,
    session: &Session,
) -> Result<String, Stop> {
    let by_token = session::link(tx, urls, site, session, LinkKind::Join)?;
    Ok(by_token.unwrap_or_else(|| urls.join(site, session.key, &Joining::default())))
}

pub(crate) fn host(tx: &mut Tx, session: &Session) -> Result<Option<User>, Stop> {
    Ok(users::by_id(tx, session.site_id, session.host_id)?)
}

/// When a session is planned to end, in seconds UTC.
pub(crate) fn end(session: &Session) -> i64 {
    session.start + session.duration_minutes * 60
}

pub(crate) fn zone(id: i64) -> Result<&'static Zone, Stop> {
    let corrupt = || Stop::Store(store::Error::corrupt(format!("time zone {id} of a session")));
    zones::by_id(id).ok_or_else(corrupt)
}

/// What a kind of session is called.
pub(crate) fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Meeting => "meeting",
        Kind::Event => "event",
        Kind::Training => "training session",
        Kind::Support => "support session",
        Kind::Sales => "sales session",
        Kind::Teleconference => "conference by phone",
    }
}

/// The first name and the last name; the webExID of whoever has neither.
pub(crate) fn full_name(user: &User) -> String {
    let name = format!("{} {}", user.first_name, user.last_name);
    let name = name.trim();
    if name.is_empty() { user.web_ex_id.clone() } else { name.to_owned() }
}
