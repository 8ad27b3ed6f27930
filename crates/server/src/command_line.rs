//! The command line: what `reconvene` is told to do.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use operations::accounts;

use crate::commands::audit::AuditArguments;
use crate::commands::backup::{BackupArguments, RestoreArguments};
use crate::commands::contact::ContactCommand;
use crate::commands::mail::MailCommand;
use crate::commands::program::ProgramCommand;
use crate::commands::queue::QueueCommand;
use crate::commands::site::SiteCommand;
use crate::commands::template::TemplateCommand;
use crate::commands::ticket::TicketCommand;
use crate::commands::token::TokenCommand;
use crate::commands::user::UserCommand;

/// A self-hosted server that speaks the Webex Meetings XML API.
#[derive(Parser)]
#[command(name = "reconvene", version, about)]
pub struct CommandLine {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Runs a server to try: a site, four accounts, nothing to set up. Loopback only.
    Demo {
        /// Where to listen; port 0 takes a free one.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// A folder to keep the data in; without it they are gone when the demo stops.
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Runs the server.
    Serve {
        /// The configuration.
        #[arg(long, default_value = "reconvene.toml")]
        config: PathBuf,
    },
    /// Makes, changes, shows and lists sites.
    #[command(subcommand)]
    Site(SiteCommand),
    /// Makes, changes, lists and imports users.
    #[command(subcommand)]
    User(UserCommand),
    /// Access tokens, with which programs sign in.
    #[command(subcommand)]
    Token(TokenCommand),
    /// Session tickets, which AuthenticateUser gives out.
    #[command(subcommand)]
    Ticket(TicketCommand),
    /// Who signed in or tried to, and what administrators changed.
    Audit(AuditArguments),
    /// Copies everything into one file, while the server runs.
    Backup(BackupArguments),
    /// Restores such a copy where there is nothing yet.
    Restore(RestoreArguments),
    /// Makes, lists and deletes session templates.
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Makes, lists and deletes programs, to which events belong.
    #[command(subcommand)]
    Program(ProgramCommand),
    /// Makes, lists and deletes support queues.
    #[command(subcommand)]
    Queue(QueueCommand),
    /// Adds, lists, imports and deletes contacts in the address book of a site.
    #[command(subcommand)]
    Contact(ContactCommand),
    /// Shows what is to be mailed and could not be, and how sites word their mails.
    #[command(subcommand)]
    Mail(MailCommand),
    /// Writes the XML schemas of the API.
    Schema {
        /// The folder to write them into; it is made when it is not there.
        #[arg(long)]
        out: PathBuf,
        /// The version of the API.
        #[arg(long, default_value_t = accounts::API_VERSION, value_parser = api_version)]
        version: schema::Version,
    },
    /// Calls an operation of a server: this one, or any other of the API.
    #[command(after_help = CALL_HELP)]
    Call(CallArguments),
}

/// What `reconvene call --help` ends with.
const CALL_HELP: &str = "\
The password is asked for, or read from standard input when that is no terminal. The exit code is 1 when the server
refuses, and 2 when it cannot be asked.

Examples:
  reconvene call meeting.CreateMeeting metaData.confName=Stand-up \\
      'schedule.startDate=01/15/2035 09:00:00' 'participants.attendees.attendee[1].person.email=ann@a.example' \\
      'participants.attendees.attendee[2].person.email=ben@a.example' --site demo --user host1
  echo H0st1-secret | reconvene call LstsummaryMeeting order.orderBy=CONFNAME order.orderBy=STARTTIME \\
      --url https://meet.example.org --site demo --user host1 --xml";

/// What is called, where, and as whom.
#[derive(clap::Args)]
pub struct CallArguments {
    /// The operation, such as meeting.GetMeeting; its name is enough, in upper or lower case.
    pub operation: String,
    /// What it is asked for: elements by their paths, such as meetingKey=123456789 or metaData.confName=Stand-up. Where
    /// an element may stand several times, repeat it; number structures: attendees.attendee[2].person.name=Ann.
    #[arg(value_name = "PATH=TEXT", value_parser = element)]
    pub elements: Vec<(String, String)>,
    /// The address of the server, or that of its endpoint in full.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    pub url: String,
    /// The siteName.
    #[arg(long, required_unless_present = "site_id")]
    pub site: Option<String>,
    /// The siteID, in place of the siteName.
    #[arg(long, conflicts_with = "site")]
    pub site_id: Option<i64>,
    /// The partnerID that belongs to the siteID.
    #[arg(long, requires = "site_id")]
    pub partner: Option<String>,
    /// The name to sign in with.
    #[arg(long, required_unless_present_any = ["ticket", "anonymous"])]
    pub user: Option<String>,
    /// The user is named by the e-mail address.
    #[arg(long, requires = "user")]
    pub email: bool,
    /// What is asked for is a session ticket of AuthenticateUser, and not the password.
    #[arg(long)]
    pub ticket: bool,
    /// Signs nobody in; asks for nothing.
    #[arg(long, conflicts_with = "ticket")]
    pub anonymous: bool,
    /// Prints both messages, without password and ticket, in place of what was answered.
    #[arg(long)]
    pub xml: bool,
}

/// One of the versions that there are.
pub(crate) fn api_version(text: &str) -> Result<schema::Version, String> {
    let known = || schema::CONTRACT.releases.iter().map(|release| release.version);
    let version: schema::Version = text.parse()?;
    if known().any(|known| known == version) {
        return Ok(version);
    }
    let all: Vec<String> = known().map(|version| version.to_string()).collect();
    Err(format!("the versions are {}", all.join(", ")))
}

fn element(text: &str) -> Result<(String, String), String> {
    let (path, value) = text.split_once('=').ok_or("must be PATH=TEXT")?;
    Ok((path.to_owned(), value.to_owned()))
}
