//! The command line: what `reconvene` is told to do.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use operations::accounts::UserRole;

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
    /// Makes and lists sites.
    #[command(subcommand)]
    Site(SiteCommand),
    /// Makes users.
    #[command(subcommand)]
    User(UserCommand),
}

#[derive(Subcommand)]
pub enum SiteCommand {
    /// Makes a site.
    Create {
        /// The configuration.
        #[arg(long, default_value = "reconvene.toml")]
        config: PathBuf,
        /// Its siteName.
        #[arg(long)]
        name: String,
        /// Its siteID; a random one if none is given.
        #[arg(long)]
        id: Option<i64>,
        /// Its partnerID, which clients send along with the siteID.
        #[arg(long, default_value = "")]
        partner: String,
        /// The id of the time zone that its users have unless they say otherwise.
        #[arg(long, default_value_t = 4)]
        time_zone: i64,
    },
    /// Lists the sites.
    List {
        /// The configuration.
        #[arg(long, default_value = "reconvene.toml")]
        config: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum UserCommand {
    /// Makes a user. The password is read from standard input.
    Create(NewUserArguments),
}

#[derive(clap::Args)]
pub struct NewUserArguments {
    /// The configuration.
    #[arg(long, default_value = "reconvene.toml")]
    pub config: PathBuf,
    /// The siteName.
    #[arg(long)]
    pub site: String,
    /// The name to sign in with.
    #[arg(long)]
    pub web_ex_id: String,
    #[arg(long)]
    pub email: String,
    #[arg(long)]
    pub first_name: String,
    #[arg(long)]
    pub last_name: String,
    /// What the user may do.
    #[arg(long, value_enum)]
    pub role: Role,
    /// The id of the user's time zone; the site's if none is given.
    #[arg(long)]
    pub time_zone: Option<i64>,
}

/// What a user may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Role {
    /// Everything on the site.
    SiteAdmin,
    /// Schedule and host sessions.
    Host,
    /// Join sessions.
    Attendee,
}

impl From<Role> for UserRole {
    fn from(role: Role) -> UserRole {
        match role {
            Role::SiteAdmin => UserRole::SiteAdmin,
            Role::Host => UserRole::Host,
            Role::Attendee => UserRole::Attendee,
        }
    }
}
