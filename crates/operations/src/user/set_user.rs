//! user.SetUser, as contract/user/set_user.toml describes it.

use api::user::{SetUser, SetUserResponse};
use api::{Fault, fault};
use store::audit::Action;
use store::fold;
use store::support_queues;
use store::users::{self, Active, User};

use super::{changes, email_change, sign_out};
use crate::{Context, ExecutePrepared, Means, Stop, accounts, passwords, record};

/// What answers show in place of a password; sent back it changes nothing.
const MASK: &str = "******";

impl ExecutePrepared for SetUser {
    /// The hash of the new password, if there is one.
    type Prepared = Option<String>;

    fn prepare(&self, means: &Means) -> Result<Option<String>, Fault> {
        let said = &self.user_instance.user;
        let password = said.password.as_deref().filter(|text| !text.is_empty() && *text != MASK);
        let Some(password) = password else { return Ok(None) };
        // Whoever may change nobody else is refused before his request costs anything.
        if !means.caller.is_named(&said.web_ex_id) {
            means.caller.must_administer()?;
        }
        let named = self.new_web_ex_id.as_deref().filter(|name| !name.is_empty());
        accounts::must_be_strong(password, &means.site, named.unwrap_or(&said.web_ex_id))?;
        must_be_another(password, means)?;
        means.hash(password).map(Some)
    }

    fn execute(
        &self,
        password_hash: &Option<String>,
        cx: &mut Context<'_>,
    ) -> Result<SetUserResponse, Stop> {
        let mut user = find(cx, self)?;
        permit(cx, &user, self)?;
        let is_own = cx.caller.user()?.id == user.id;
        if cx.caller.must_change_password() && !(is_own && password_hash.is_some()) {
            return Err(fault!(PasswordExpired).into());
        }
        if password_hash.is_some() && !cx.caller.user()?.site_admin {
            accounts::must_have_waited(cx.site, &user, cx.now)?;
        }

        let before = user.clone();
        changes::apply(cx, &mut user, self)?;
        accounts::host_must_fit(cx.tx, cx.site, Some(&before), &user)?;
        if password_hash.is_some() || user.locked || user.active != Active::Activated {
            sign_out(cx, &user)?;
        }
        if self.user_instance.user.email.is_some() {
            email_change::settle(cx, &before.email, &mut user)?;
        }
        if let Some(hash) = password_hash {
            user.password_hash.clone_from(hash);
            user.password_changed_at = cx.now;
        }
        must_keep_himself(cx, &user)?;
        users::update(cx.tx, &user)?;
        let role = |user: &User| (user.support_agent, user.support_manager);
        if role(&before) != role(&user) {
            support_queues::keep_possible_parts(cx.tx, &user)?;
        }
        note(cx, &user, self, password_hash.is_some())?;

        Ok(SetUserResponse {})
    }
}

/// Makes sure that a password that has expired is not renewed by itself.
fn must_be_another(password: &str, means: &Means) -> Result<(), Fault> {
    let caller = &means.caller;
    let expired = caller.user().ok().filter(|_| caller.must_change_password());
    match expired {
        Some(user) if passwords::is_of(password, &user.password_hash) => {
            Err(fault!(InvalidValue, "password", "it is the one that has expired"))
        }
        _ => Ok(()),
    }
}

/// For the audit log: what of whom was changed. A password is no value to be told, but that it was changed is.
fn note(cx: &mut Context<'_>, user: &User, sent: &SetUser, password: bool) -> Result<(), Stop> {
    let names = record::names(sent)?;
    let names: Vec<&str> =
        names.iter().map(String::as_str).filter(|name| *name != "webExId").collect();
    cx.audit(Action::UserChanged, &user.web_ex_id, &names.join(", "))?;
    if password {
        cx.audit(Action::PasswordChanged, &user.web_ex_id, "")?;
    }
    Ok(())
}

/// The user named. Only an administrator learns that there is none.
fn find(cx: &mut Context<'_>, request: &SetUser) -> Result<User, Stop> {
    let name = &request.user_instance.user.web_ex_id;
    if name.is_empty() {
        return Err(fault!(MissingElement, "webExId", "required, but absent or blank").into());
    }
    match accounts::find(cx.tx, cx.site.id, name)? {
        Some(user) => Ok(user),
        None => {
            cx.caller.must_administer()?;
            Err(fault!(UserNotFound).into())
        }
    }
}

/// Makes sure that the caller is an administrator, or the user himself and changes only what is his to change.
fn permit(cx: &Context<'_>, user: &User, request: &SetUser) -> Result<(), Stop> {
    let caller = cx.caller.user()?;
    if caller.site_admin {
        if caller.id != user.id {
            accounts::must_not_be_suspended(cx.site)?;
        }
        return Ok(());
    }
    if caller.id != user.id {
        return Err(fault!(AccessDenied).explained("only administrators change others").into());
    }
    let said = &request.user_instance.user;
    // Programs send back what they were told: that changes nothing.
    let is_new = |name: &Option<String>, own: Option<&str>| {
        let own = own.map(fold);
        name.as_ref().is_some_and(|name| !name.is_empty() && own != Some(fold(name)))
    };
    let (name, room) = (Some(user.web_ex_id.as_str()), user.personal_room.as_deref());
    let security = &cx.site.settings.security;
    for (sent, element) in [
        (is_new(&request.new_web_ex_id, name) && !security.change_user_name, "newWebExId"),
        (is_new(&said.personal_url, room) && !security.change_personal_url, "personalUrl"),
        (said.privilege.is_some(), "privilege"),
        (said.active.is_some(), "active"),
        (said.meeting_types.is_some(), "meetingTypes"),
        (said.supported_services.is_some(), "supportedServices"),
        (said.expiration_date.is_some(), "expirationDate"),
        (said.security.is_some(), "security"),
        (said.web_acd_prefs.is_some(), "webACDPrefs"),
    ] {
        if sent {
            return Err(fault!(AccessDenied)
                .explained(format!("only administrators change {element}"))
                .into());
        }
    }
    Ok(())
}

/// Keeps an administrator from locking himself out: the site could be left without any.
fn must_keep_himself(cx: &Context<'_>, user: &User) -> Result<(), Stop> {
    let caller = cx.caller.user()?;
    if caller.id != user.id {
        return Ok(());
    }
    for (lost, element) in [
        (user.active != Active::Activated, "active"),
        (user.locked, "security/lockAccount"),
        (user.expires_at.is_some_and(|end| end <= cx.now), "expirationDate"),
        (caller.site_admin && !user.site_admin, "privilege/siteAdmin"),
    ] {
        if lost {
            return Err(fault!(InvalidValue, element, "nobody shuts himself out").into());
        }
    }
    Ok(())
}
