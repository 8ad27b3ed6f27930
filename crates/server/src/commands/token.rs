//! `reconvene token`: access tokens, with which programs sign in in place of a password.

use clap::Subcommand;
use operations::{accounts, accounts::NewToken};
use serde_json::json;
use store::access_tokens;
use store::audit::Action;
use store::users;

use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print, told_time};

/// The longest name of a token, in characters.
const NAME: usize = 64;
/// How long a token can be good, in days: ten years.
const DAYS: i64 = 3650;

/// What `reconvene token --help` ends with.
const EXAMPLES: &str = "\
A program sends the token as webExAccessToken in its securityContext. It acts as its user, may do what he may, and is
refused while his account may not be used. It is shown once: only its hash is kept.

Examples:
  reconvene token create --site demo --user host1 --name reports --days 90
  reconvene token list --site demo --json
  reconvene token revoke --site demo --id 123456789";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum TokenCommand {
    /// Makes a token and prints it.
    Create {
        #[command(flatten)]
        place: Place,
        /// The login name of the user as whom it acts.
        #[arg(long)]
        user: String,
        /// What it is for.
        #[arg(long)]
        name: String,
        /// How many days it is good; until it is revoked if this is not given.
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=DAYS))]
        days: Option<i64>,
    },
    /// Lists the tokens of a site, without what is secret.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Revokes a token: from the next request on it is refused.
    Revoke {
        #[command(flatten)]
        place: Place,
        /// Its number, as it is listed.
        #[arg(long)]
        id: i64,
    },
}

/// Carries out `reconvene token …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn token(command: TokenCommand) -> Result<(), String> {
    match command {
        TokenCommand::Create { place, user, name, days } => create(&place, &user, &name, days),
        TokenCommand::List { place } => list(&place),
        TokenCommand::Revoke { place, id } => revoke(&place, id),
    }
}

fn create(place: &Place, user: &str, name: &str, days: Option<i64>) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (name, now, random) = (plain_name(name, NAME)?, work.now, work.random.clone());
    let expires_at = days.map(|days| now + days * 24 * 3600);
    let (site_id, web_ex_id) = (work.site.id, user.to_owned());
    let made = work.change((Action::TokenCreated, user), move |tx| {
        let Some(user) = users::by_web_ex_id(tx, site_id, &web_ex_id)? else {
            return Err(Refused::Why(format!("there is no user {web_ex_id}")));
        };
        Ok(accounts::create_token(tx, &user, &name, expires_at, &random, now)?)
    })?;
    let NewToken { id, token } = made;
    let until = expires_at.map(told_time);
    print(
        place,
        &json!({ "id": id, "token": token, "expires": until }),
        &format!(
            "{token}\n\nThis is token {id} of {user}, good until {}. It is not shown again.",
            until.as_deref().unwrap_or("it is revoked")
        ),
    );
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    let tokens = work.read(move |tx| {
        let tokens = access_tokens::of_site(tx, site_id)?.into_iter();
        let named = tokens.map(|token| {
            let user = users::web_ex_id_of(tx, site_id, token.user_id)?;
            Ok((user.unwrap_or_default(), token))
        });
        named.collect::<Result<Vec<_>, _>>()
    })?;
    let mut lines = Vec::new();
    let mut listed = Vec::new();
    for (user, token) in tokens {
        let (made, until) = (told_time(token.created_at), token.expires_at.map(told_time));
        lines.push(format!(
            "{:<10} {user:<24} {:<24} made {made}, good until {}",
            token.id,
            token.name,
            until.as_deref().unwrap_or("it is revoked")
        ));
        listed.push(json!({
            "id": token.id, "user": user, "name": token.name, "created": made, "expires": until,
        }));
    }
    print(place, &json!(listed), &lines.join("\n"));
    Ok(())
}

fn revoke(place: &Place, id: i64) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    work.change((Action::TokenRevoked, &id.to_string()), move |tx| {
        if access_tokens::delete(tx, site_id, id)? {
            Ok(())
        } else {
            Err(Refused::Why(format!("there is no token {id}")))
        }
    })?;
    print(place, &json!({ "revoked": id }), &format!("Token {id} is revoked."));
    Ok(())
}
