//! `reconvene audit`: who signed in or tried to, and what administrators changed.

use clap::Args;
use jiff::Timestamp;
use serde_json::json;
use store::audit::{self, Entry, Wanted};

use crate::commands::site_work::{Place, SiteWork, print, told_time};

/// What `reconvene audit --help` ends with.
const EXAMPLES: &str = "\
Sign-ins by a password are noted when it is checked: one that was right is remembered for five minutes.

Examples:
  reconvene audit --site demo
  reconvene audit --site demo --since 2026-11-01T00:00:00Z --user host1 --json";

/// Which entries are wanted.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct AuditArguments {
    #[command(flatten)]
    place: Place,
    /// Those from then on, such as 2026-11-01T00:00:00Z.
    #[arg(long)]
    since: Option<Timestamp>,
    /// Those before then.
    #[arg(long)]
    until: Option<Timestamp>,
    /// Those about, or by, the user with this login name.
    #[arg(long)]
    user: Option<String>,
    /// At most so many: the latest.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    limit: u32,
}

/// Carries out `reconvene audit`.
///
/// # Errors
/// One line that says what is wrong.
pub fn audit(arguments: &AuditArguments) -> Result<(), String> {
    let AuditArguments { place, since, until, user, limit } = arguments;
    let work = SiteWork::at(place)?;
    let wanted = Wanted {
        site_id: work.site.id,
        from: since.map_or(i64::MIN, Timestamp::as_second),
        before: until.map_or(i64::MAX, Timestamp::as_second),
        name: user.clone(),
        limit: i64::from(*limit),
    };
    let entries = work.read(move |tx| audit::latest(tx, &wanted))?;
    let lines: Vec<String> = entries.iter().map(line).collect();
    let listed: Vec<_> = entries.iter().map(listed).collect();
    print(place, &json!(listed), &lines.join("\n"));
    Ok(())
}

fn line(entry: &Entry) -> String {
    let Entry { at, actor, address, action, subject, detail, .. } = entry;
    let whom = if subject == actor { "" } else { subject.as_str() };
    let action = format!("{action:?}");
    let line =
        format!("{}  {actor:<20} {address:<16} {action:<16} {whom:<20} {detail}", told_time(*at));
    line.trim_end().to_owned()
}

fn listed(entry: &Entry) -> serde_json::Value {
    let Entry { at, actor, address, action, subject, detail, .. } = entry;
    json!({
        "at": told_time(*at), "actor": actor, "address": address, "action": format!("{action:?}"),
        "subject": subject, "detail": detail,
    })
}
