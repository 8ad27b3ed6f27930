//! `reconvene mail`: what waits to be sent, what could not be, and how sites word their mails.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use mail::{Language, Template, Wording};
use operations::{Clock, Stop};
use serde_json::{Value, json};
use store::Tx;
use store::audit::Action;
use store::mail_templates::{self, MailTemplate};
use store::outbox::{self, Message, Standing};

use crate::commands::Data;
use crate::commands::site_work::{Place, SiteWork, told_time};

/// How many messages are listed at most.
const MOST: i64 = 1000;

#[derive(Subcommand)]
pub enum MailCommand {
    /// Lists what waits to be sent, or what is not tried any more.
    #[command(after_help = "Examples:\n  reconvene mail list\n  reconvene mail list --dead --json")]
    List {
        #[command(flatten)]
        common: Data,
        /// What is not tried any more, since it was refused or failed too often.
        #[arg(long)]
        dead: bool,
    },
    /// Has a mail tried anew, or all that are dead.
    #[command(
        after_help = "Examples:\n  reconvene mail retry 123456789012345678\n  reconvene mail retry --all"
    )]
    Retry {
        #[command(flatten)]
        common: Data,
        /// The number of the mail, as list tells it.
        #[arg(required_unless_present = "all")]
        id: Option<i64>,
        /// All that are dead.
        #[arg(long, conflicts_with = "id")]
        all: bool,
    },
    /// Forgets a mail that waits or is dead.
    #[command(after_help = "Example:\n  reconvene mail drop 123456789012345678")]
    Drop {
        #[command(flatten)]
        common: Data,
        /// The number of the mail, as list tells it.
        id: i64,
    },
    /// Shows and changes how a site words its mails.
    #[command(subcommand)]
    Template(TemplateCommand),
}

#[derive(Subcommand)]
pub enum TemplateCommand {
    /// Lists the mails, their fields, and which of them the site words itself.
    #[command(after_help = "Example:\n  reconvene mail template list --site acme")]
    List {
        #[command(flatten)]
        common: Data,
        /// The siteName.
        #[arg(long)]
        site: String,
    },
    /// Shows the words of a mail as they are used.
    #[command(
        after_help = "Example:\n  reconvene mail template show --site acme --name Welcome --language German"
    )]
    Show {
        #[command(flatten)]
        common: Data,
        #[command(flatten)]
        which: Which,
    },
    /// Words a mail for a site, from files. {{name}} stands for a field; a line with a blank field is left out.
    #[command(after_help = "What is not given stays as it is.\n\nExample:\n  \
        reconvene mail template set --site acme --name Welcome --language German \\\n      \
        --subject betreff.txt --text willkommen.txt --html willkommen.html")]
    Set {
        #[command(flatten)]
        common: Data,
        #[command(flatten)]
        which: Which,
        /// A file with the subject.
        #[arg(long)]
        subject: Option<PathBuf>,
        /// A file with what it says, without markup.
        #[arg(long)]
        text: Option<PathBuf>,
        /// A file with the same as HTML: what stands in the body, or a whole document.
        #[arg(long)]
        html: Option<PathBuf>,
    },
    /// Goes back to the words that come with the program.
    #[command(
        after_help = "Example:\n  reconvene mail template reset --site acme --name Welcome --language German"
    )]
    Reset {
        #[command(flatten)]
        common: Data,
        #[command(flatten)]
        which: Which,
    },
}

/// One mail of a site, in one language.
#[derive(Args)]
pub struct Which {
    /// The siteName.
    #[arg(long)]
    site: String,
    /// Which mail, such as Welcome.
    #[arg(long)]
    name: Template,
    /// English, German, French, Spanish, Turkish or Japanese.
    #[arg(long)]
    language: Language,
}

/// Carries out `reconvene mail …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn mail(command: MailCommand) -> Result<(), String> {
    match command {
        MailCommand::List { common, dead } => list(&common, dead),
        MailCommand::Retry { common, id, .. } => retry(&common, id),
        MailCommand::Drop { common, id } => {
            let found = write(&common, move |tx| outbox::delete(tx, id))?;
            must_be_there(found, id)?;
            tell(&common, &json!({ "dropped": id }), &format!("Dropped the mail {id}."));
            Ok(())
        }
        MailCommand::Template(command) => template(command),
    }
}

fn list(common: &Data, dead: bool) -> Result<(), String> {
    let found = read(common, move |tx| outbox::standings(tx, dead, MOST))?;
    if common.json {
        println!("{:#}", Value::from_iter(found.iter().map(as_json)));
        return Ok(());
    }
    for standing in &found {
        let Standing { id, attempts, created_at, next_attempt_at, trouble, .. } = standing;
        let next = if dead {
            String::new()
        } else {
            format!(", next attempt {}", told_time(*next_attempt_at))
        };
        let trouble = trouble.as_ref().map(|why| format!("\n    {why}")).unwrap_or_default();
        println!(
            "{id:<19} {:<13} of {}, {attempts} attempts{next}{trouble}",
            name_of(standing),
            told_time(*created_at)
        );
    }
    if found.is_empty() {
        println!("{}", if dead { "No mail is dead." } else { "No mail waits." });
    }
    Ok(())
}

/// Never what it says, which may be a secret.
fn as_json(standing: &Standing) -> Value {
    json!({
        "id": standing.id,
        "siteID": standing.site_id,
        "mail": name_of(standing),
        "createdAt": told_time(standing.created_at),
        "dead": standing.dead,
        "attempts": standing.attempts,
        "nextAttemptAt": (!standing.dead).then(|| told_time(standing.next_attempt_at)),
        "trouble": standing.trouble,
    })
}

fn name_of(standing: &Standing) -> &'static str {
    let template = match standing.message {
        Some(Message::Invitation { .. }) => Template::Invitation,
        Some(Message::Rescheduled { .. }) => Template::Rescheduled,
        Some(Message::Cancelled { .. }) => Template::Cancelled,
        Some(Message::Welcome { .. }) => Template::Welcome,
        Some(Message::ConfirmEmail { .. }) => Template::ConfirmEmail,
        Some(Message::EmailChanged { .. }) => Template::EmailChanged,
        Some(Message::NewAccount { .. }) => Template::NewAccount,
        None => return "unreadable",
    };
    template.name()
}

fn retry(common: &Data, id: Option<i64>) -> Result<(), String> {
    let now = Clock::default().now();
    let Some(id) = id else {
        let count = write(common, move |tx| outbox::revive_all(tx, now))?;
        tell(common, &json!({ "retried": count }), &format!("{count} mails are tried anew."));
        return Ok(());
    };
    let found = write(common, move |tx| outbox::revive(tx, id, now))?;
    must_be_there(found, id)?;
    tell(common, &json!({ "retried": 1 }), &format!("The mail {id} is tried anew."));
    Ok(())
}

fn must_be_there(found: bool, id: i64) -> Result<(), String> {
    if found { Ok(()) } else { Err(format!("there is no mail {id}")) }
}

fn template(command: TemplateCommand) -> Result<(), String> {
    match command {
        TemplateCommand::List { common, site } => list_templates(&common, site),
        TemplateCommand::Show { common, which } => show(&common, &which),
        TemplateCommand::Set { common, which, subject, text, html } => {
            set(&common, which, [subject, text, html])
        }
        TemplateCommand::Reset { common, which } => {
            let work = SiteWork::at(&place(&common, &which.site))?;
            let (id, name, language) = (work.site.id, which.name, which.language);
            let found = work.change_in_detail(changed(&which), move |tx| {
                Ok(mail_templates::delete(tx, id, name.name(), language.name())?)
            })?;
            let told =
                if found { "The program's own words are used." } else { "They were used already." };
            tell(&common, &json!({ "reset": found }), told);
            Ok(())
        }
    }
}

/// For the audit log: which words of which site were changed.
fn changed(which: &Which) -> (Action, &str, String) {
    let detail = format!("mail template {} in {}", which.name, which.language);
    (Action::SiteChanged, &which.site, detail)
}

fn list_templates(common: &Data, site: String) -> Result<(), String> {
    let own = own_of(&SiteWork::at(&place(common, &site))?)?;
    let languages = |template: Template| -> Vec<&str> {
        let own = own.iter().filter(|own| own.name == template.name());
        own.map(|own| own.language.as_str()).collect()
    };
    if common.json {
        let all = Template::ALL.into_iter().map(|template| {
            json!({
                "name": template.name(), "fields": template.fields(), "own": languages(template),
            })
        });
        println!("{:#}", Value::from_iter(all));
        return Ok(());
    }
    for template in Template::ALL {
        let own = languages(template);
        let own = if own.is_empty() { String::new() } else { format!("; own: {}", own.join(", ")) };
        println!("{:<13} {}{own}", template.name(), template.fields().join(", "));
    }
    Ok(())
}

fn show(common: &Data, which: &Which) -> Result<(), String> {
    let (wording, is_own) = used(&SiteWork::at(&place(common, &which.site))?, which)?;
    let Wording { subject, text, html } = wording;
    if common.json {
        let told = json!({ "subject": subject, "text": text, "html": html, "own": is_own });
        println!("{told:#}");
    } else {
        println!("Subject: {subject}\n\n{text}\n{html}");
    }
    Ok(())
}

fn set(common: &Data, which: Which, files: [Option<PathBuf>; 3]) -> Result<(), String> {
    if files.iter().all(Option::is_none) {
        return Err("one of --subject, --text and --html is needed".to_owned());
    }
    let work = SiteWork::at(&place(common, &which.site))?;
    let (mut wording, _) = used(&work, &which)?;
    let Wording { subject, text, html } = &mut wording;
    for (file, part) in files.into_iter().zip([&mut *subject, text, html]) {
        if let Some(file) = file {
            let read = fs::read_to_string(&file);
            *part = read.map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    *subject = subject.trim().to_owned();
    mail::check(which.name, &wording)?;
    let told = format!("{} words {} in {} itself now.", which.site, which.name, which.language);
    let template = MailTemplate {
        site_id: work.site.id,
        name: which.name.name().to_owned(),
        language: which.language.name().to_owned(),
        subject: wording.subject,
        text: wording.text,
        html: wording.html,
    };
    work.change_in_detail(changed(&which), move |tx| Ok(mail_templates::put(tx, &template)?))?;
    tell(common, &json!({ "set": true }), &told);
    Ok(())
}

/// The words that are used, and whether they are the site's own.
fn used(work: &SiteWork, which: &Which) -> Result<(Wording, bool), String> {
    let own = own_of(work)?
        .into_iter()
        .find(|own| own.name == which.name.name() && own.language == which.language.name());
    Ok(match own {
        Some(own) => (Wording { subject: own.subject, text: own.text, html: own.html }, true),
        None => (mail::built_in(which.name, which.language).clone(), false),
    })
}

/// What a site words itself.
fn own_of(work: &SiteWork) -> Result<Vec<MailTemplate>, String> {
    let id = work.site.id;
    work.read(move |tx| mail_templates::of_site(tx, id))
}

/// The same, of a site.
fn place(common: &Data, site: &str) -> Place {
    Place { data: common.clone(), site: site.to_owned() }
}

fn tell(common: &Data, json: &Value, text: &str) {
    if common.json { println!("{json:#}") } else { println!("{text}") }
}

fn read<T: Send + 'static>(
    common: &Data,
    mut work: impl FnMut(&mut Tx) -> Result<T, store::Error> + Send + 'static,
) -> Result<T, String> {
    let read = move |tx: &mut Tx| work(tx).map_err(Stop::Store);
    common.open()?.read_blocking(read).map_err(|stop| stop.to_string())
}

fn write<T: Send + 'static>(
    common: &Data,
    mut work: impl FnMut(&mut Tx) -> Result<T, store::Error> + Send + 'static,
) -> Result<T, String> {
    let write = move |tx: &mut Tx| work(tx).map_err(Stop::Store);
    common.open()?.write_blocking(write).map_err(|stop| stop.to_string())
}
