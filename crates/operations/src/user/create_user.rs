//! user.CreateUser, as contract/user/create_user.toml describes it.

use api::user::{CreateUser, CreateUserResponse, SetUser, UserInstanceType, UserType};
use api::{Fault, fault};
use schema::Version;
use store::audit::Action;
use store::outbox::{self, Message};
use store::sites::Site;
use store::users;

use super::changes;
use crate::accounts::{self, NewUser, UserRole};
use crate::{Context, ExecutePrepared, Means, Stop};

/// From this version on there is isHTMLEmail.
const HTML_MAIL: Version = Version(40, 4, 3);

impl ExecutePrepared for CreateUser {
    /// The hash of the password.
    type Prepared = String;

    fn prepare(&self, means: &Means) -> Result<String, Fault> {
        means.caller.must_administer()?;
        for (element, text) in [
            ("firstName", &self.user.first_name),
            ("lastName", &self.user.last_name),
            ("email", &self.user.email),
        ] {
            given(text, element)?;
        }
        let password = given(&self.user.password, "password")?;
        accounts::must_be_strong(password, &means.site, &self.user.web_ex_id)?;
        means.hash(password)
    }

    fn execute(
        &self,
        password_hash: &String,
        cx: &mut Context<'_>,
    ) -> Result<CreateUserResponse, Stop> {
        cx.caller.must_administer()?;
        accounts::must_not_be_suspended(cx.site)?;
        accounts::must_be_login_name(&self.user.web_ex_id, "webExId")?;

        let new = NewUser {
            web_ex_id: self.user.web_ex_id.clone(),
            email: given(&self.user.email, "email")?.to_owned(),
            first_name: given(&self.user.first_name, "firstName")?.to_owned(),
            last_name: given(&self.user.last_name, "lastName")?.to_owned(),
            password_hash: password_hash.clone(),
            role: role(&self.user),
            time_zone: None,
        };
        let mut user = accounts::drafted(cx.site, &new, cx.random, cx.now);
        changes::apply(cx, &mut user, &as_change(self))?;
        accounts::host_must_fit(cx.tx, cx.site, None, &user)?;
        accounts::add(cx.tx, &mut user, cx.random)?;
        if self.send_welcome == Some(true) {
            // In the same transaction: nobody is welcomed who was not made.
            let message = Message::Welcome { user_id: user.id, html: wants_markup(cx.site, self) };
            outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), &message, cx.site.id, cx.now)?;
        }
        cx.audit(Action::UserCreated, &user.web_ex_id, "")?;
        if cx.site.settings.security.account_notify {
            tell_administrators(cx, user.id)?;
        }

        Ok(CreateUserResponse { user_id: Some(user.id) })
    }
}

/// Queues a mail to each administrator of the site.
fn tell_administrators(cx: &mut Context<'_>, user_id: i64) -> Result<(), Stop> {
    for administrator_id in users::administrators(cx.tx, cx.site.id)? {
        let message = Message::NewAccount { user_id, administrator_id };
        outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), &message, cx.site.id, cx.now)?;
    }
    Ok(())
}

fn given<'a>(text: &'a Option<String>, element: &str) -> Result<&'a str, Fault> {
    text.as_deref().ok_or_else(|| fault!(MissingElement, element, "required, but absent or blank"))
}

/// Whether the mail of welcome is written with markup: as plain text unless said otherwise, and on a site of an older version
/// always.
fn wants_markup(site: &Site, request: &CreateUser) -> bool {
    request.is_html_email == Some(true) && accounts::version_of(site) >= HTML_MAIL
}

/// Whoever is not said to host or administer only attends.
fn role(user: &UserType) -> UserRole {
    let privilege = user.privilege.clone().unwrap_or_default();
    match (privilege.site_admin, privilege.host) {
        (Some(true), _) => UserRole::SiteAdmin,
        (_, Some(true)) => UserRole::Host,
        _ => UserRole::Attendee,
    }
}

/// What a new user is said to be is a change of what the site makes him.
fn as_change(request: &CreateUser) -> SetUser {
    SetUser {
        user_instance: UserInstanceType {
            user: request.user.clone(),
            ..UserInstanceType::default()
        },
        sales_center: request.sales_center.clone(),
        ..SetUser::default()
    }
}
