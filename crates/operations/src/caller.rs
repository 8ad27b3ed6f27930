//! Who asks, and what they may do.

use api::{Fault, fault};
use store::attendees::{Attendee, Part, Role};
use store::sessions::Session;
use store::users::User;

use crate::Stop;

/// Who asks: a user of the site, or nobody in particular.
#[derive(Clone, Default)]
pub struct Caller {
    user: Option<User>,
    /// Whether he signed in by a password that has expired.
    must_change_password: bool,
}

/// How a caller stands to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Knows its key, no more.
    Outsider,
    /// Is invited to it.
    Invited,
    /// Is its host or alternate host, or a site administrator.
    Manager,
}

impl Caller {
    /// A user who has signed in.
    pub fn user_of_site(user: User) -> Caller {
        Caller { user: Some(user), must_change_password: false }
    }

    /// As [`Caller::user_of_site`], by a password that has expired: he can only change it.
    pub fn with_expired_password(user: User) -> Caller {
        Caller { user: Some(user), must_change_password: true }
    }

    /// Whether he can do nothing before he has changed his password.
    pub fn must_change_password(&self) -> bool {
        self.must_change_password
    }

    /// The user.
    ///
    /// # Errors
    /// `CredentialsMissing` when nobody has signed in.
    pub fn user(&self) -> Result<&User, Stop> {
        self.user.as_ref().ok_or_else(|| fault!(CredentialsMissing).into())
    }

    /// Makes sure that the caller may schedule sessions of his own or for others.
    ///
    /// # Errors
    /// `AccessDenied`.
    pub fn must_schedule(&self) -> Result<&User, Stop> {
        let user = self.user()?;
        if !user.schedules() {
            return Err(fault!(AccessDenied).explained("the caller has no host privilege").into());
        }
        Ok(user)
    }

    /// Makes sure that the caller administers the site.
    ///
    /// # Errors
    /// `AccessDenied`; `CredentialsMissing` when nobody has signed in.
    pub fn must_administer(&self) -> Result<&User, Fault> {
        let user = self.user.as_ref().ok_or_else(|| fault!(CredentialsMissing))?;
        if !user.site_admin {
            return Err(fault!(AccessDenied).explained("the caller is no site administrator"));
        }
        Ok(user)
    }

    /// Whether this webExID or e-mail address is the caller's.
    pub fn is_named(&self, name: &str) -> bool {
        let is = |own: &str| store::fold(own) == store::fold(name);
        self.user.as_ref().is_some_and(|user| is(&user.web_ex_id) || is(&user.email))
    }

    /// Whether the caller sees the sessions and users of the whole site: an administrator does, a read-only one too.
    pub fn sees_all(&self) -> bool {
        self.user.as_ref().is_some_and(|user| user.site_admin || user.read_only_admin)
    }

    /// How the caller stands to `session`, whose attendees are `attendees`.
    pub fn standing(&self, session: &Session, attendees: &[Attendee]) -> Standing {
        let Some(user) = &self.user else { return Standing::Outsider };
        if user.site_admin || self.hosts(session, attendees) {
            return Standing::Manager;
        }
        let invited = attendees.iter().any(|attendee| is_about(attendee, user));
        if invited { Standing::Invited } else { Standing::Outsider }
    }

    /// Whether the caller hosts `session`, whose attendees are `attendees`, himself: as its host or alternate host.
    pub fn hosts(&self, session: &Session, attendees: &[Attendee]) -> bool {
        let Some(user) = &self.user else { return false };
        user.id == session.host_id || attendees.iter().any(|attendee| may_host(attendee, user))
    }
}

/// Whether an invitation lets this user host: it names him, or has his address and names nobody. An address beside a name
/// makes nobody a host.
pub fn may_host(attendee: &Attendee, user: &User) -> bool {
    let same = |one: &str, other: &str| store::fold(one) == store::fold(other);
    let is_named = match &attendee.web_ex_id {
        Some(name) => same(name, &user.web_ex_id),
        None => same(&attendee.email, &user.email),
    };
    attendee.role == Role::Host && is_named && user.schedules()
}

/// Whether an invitation is to this user: by name or by e-mail address. Whoever has only joined was not invited.
pub fn is_about(attendee: &Attendee, user: &User) -> bool {
    let named = attendee
        .web_ex_id
        .as_ref()
        .is_some_and(|name| store::fold(name) == store::fold(&user.web_ex_id));
    let is_invited = attendee.part != Part::Joined;
    is_invited && (named || store::fold(&attendee.email) == store::fold(&user.email))
}
