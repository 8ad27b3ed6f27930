//! `reconvene ticket`: session tickets, which AuthenticateUser gives out.

use clap::{ArgGroup, Subcommand};
use serde_json::json;
use store::audit::Action;
use store::{browser, tickets, users};

use crate::commands::site_work::{Place, Refused, SiteWork, print, told_time};

/// What `reconvene ticket --help` ends with.
const EXAMPLES: &str = "\
Examples:
  reconvene ticket list --site demo
  reconvene ticket revoke --site demo --user host1
  reconvene ticket revoke --site demo --all --json";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum TicketCommand {
    /// Lists who has session tickets, and until when.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Ends session tickets, login tickets and browsers' sessions: whoever used them must sign in again.
    #[command(group = ArgGroup::new("whose").required(true).args(["user", "all"]))]
    Revoke {
        #[command(flatten)]
        place: Place,
        /// Those of the user with this login name.
        #[arg(long)]
        user: Option<String>,
        /// Those of everybody on the site.
        #[arg(long)]
        all: bool,
    },
}

/// Carries out `reconvene ticket …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn ticket(command: TicketCommand) -> Result<(), String> {
    match command {
        TicketCommand::List { place } => list(&place),
        TicketCommand::Revoke { place, user, .. } => revoke(&place, user),
    }
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, now) = (work.site.id, work.now);
    let found = work.read(move |tx| {
        let all = tickets::of_site(tx, site_id)?.into_iter();
        let named = all.filter(|ticket| ticket.expires_at > now).map(|ticket| {
            let user = users::web_ex_id_of(tx, site_id, ticket.user_id)?;
            Ok((user.unwrap_or_default(), ticket))
        });
        named.collect::<Result<Vec<_>, _>>()
    })?;
    let mut lines = Vec::new();
    let mut listed = Vec::new();
    for (user, ticket) in found {
        let (made, until) = (told_time(ticket.created_at), told_time(ticket.expires_at));
        lines.push(format!("{user:<24} made {made}, good until {until}"));
        listed.push(json!({ "user": user, "created": made, "expires": until }));
    }
    print(place, &json!(listed), &lines.join("\n"));
    Ok(())
}

fn revoke(place: &Place, user: Option<String>) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    let subject = user.clone().unwrap_or_else(|| "everybody".to_owned());
    let count = work.change((Action::TicketsRevoked, &subject), move |tx| {
        let Some(name) = &user else {
            browser::delete_of_site(tx, site_id)?;
            return Ok(tickets::delete_of_site(tx, site_id)?);
        };
        let Some(user) = users::by_web_ex_id(tx, site_id, name)? else {
            return Err(Refused::Why(format!("there is no user {name}")));
        };
        browser::delete_of_user(tx, user.id)?;
        Ok(tickets::delete_of_user(tx, user.id)?)
    })?;
    let words =
        format!("{count} session tickets of {subject} are revoked, and all browsers signed out.");
    print(place, &json!({ "revoked": count }), &words);
    Ok(())
}
