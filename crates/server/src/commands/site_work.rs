//! What commands share that change something in one site.

use jiff::Timestamp;
use operations::{Clock, Random, Stop};
use serde_json::Value;
use store::audit::{self, Action};
use store::sites::{self, Settings, Site};
use store::{Store, Tx};

use super::Data;

/// Who did it, for the audit log.
const ACTOR: &str = "command line";

/// Where the site is, and how it is told.
#[derive(clap::Args)]
pub struct Place {
    /// The siteName.
    #[arg(long)]
    pub site: String,
    #[command(flatten)]
    pub data: Data,
}

/// A site, found, and what work on it needs.
pub struct SiteWork {
    store: Store,
    pub site: Site,
    pub random: Random,
    /// In seconds UTC.
    pub now: i64,
}

impl SiteWork {
    /// Opens the data and finds the site.
    ///
    /// # Errors
    /// One line that says what is wrong; so all functions here.
    pub fn at(place: &Place) -> Result<SiteWork, String> {
        let store = place.data.open()?;
        let name = place.site.clone();
        let found = store.read_blocking(move |tx| Ok::<_, Stop>(sites::by_name(tx, &name)?));
        let site = found
            .map_err(|stop| stop.to_string())?
            .ok_or_else(|| format!("there is no site {}", place.site))?;
        let now = Clock::default().now();
        Ok(SiteWork { store, site, random: Random::from_system(), now })
    }

    /// Reads, in one transaction.
    ///
    /// # Errors
    /// As [`SiteWork::at`].
    pub fn read<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Tx) -> Result<T, store::Error> + Send + 'static,
    ) -> Result<T, String> {
        self.store.read_blocking(work).map_err(|error| error.to_string())
    }

    /// Changes something, in one transaction, and notes it for the audit log; what `work` answers as an error ends it, and
    /// nothing is changed.
    ///
    /// # Errors
    /// As [`SiteWork::at`].
    pub fn change<T: Send + 'static>(
        &self,
        (action, subject): (Action, &str),
        work: impl FnMut(&mut Tx) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, String> {
        self.change_in_detail((action, subject, String::new()), work)
    }

    /// As [`SiteWork::change`], with more for the audit log about what is changed.
    ///
    /// # Errors
    /// As [`SiteWork::at`].
    pub fn change_in_detail<T: Send + 'static>(
        &self,
        (action, subject, detail): (Action, &str, String),
        mut work: impl FnMut(&mut Tx) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, String> {
        let entry = self.noted(action, subject, detail);
        let id = self.random.number(18);
        let done = self.store.write_blocking(move |tx| {
            let answer = work(tx)?;
            audit::add(tx, id, &entry)?;
            Ok::<_, Refused>(answer)
        });
        done.map_err(|refused| refused.to_string())
    }

    /// Changes the settings of the site, as they are by now, and notes it for the audit log.
    ///
    /// # Errors
    /// As [`SiteWork::at`].
    pub fn change_settings<T: Send + 'static>(
        &self,
        detail: String,
        mut work: impl FnMut(&mut Tx, &mut Settings) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, String> {
        let id = self.site.id;
        self.change_in_detail((Action::SiteChanged, &self.site.name, detail), move |tx| {
            let found = sites::by_id(tx, id)?;
            let mut site = found.ok_or_else(|| "the site is gone".to_owned())?;
            let answer = work(tx, &mut site.settings)?;
            sites::update(tx, &site)?;
            Ok(answer)
        })
    }

    /// An entry of the audit log.
    pub fn noted(&self, action: Action, subject: &str, detail: String) -> audit::Entry {
        noted(&self.site, self.now, action, subject, detail)
    }

    /// Does work in a transaction that is undone whatever comes of it.
    ///
    /// # Errors
    /// As [`SiteWork::at`].
    pub fn undone<T: Send + 'static>(
        &self,
        mut work: impl FnMut(&mut Tx) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, String> {
        let done = self.store.write_blocking(move |tx| Err::<(), _>(Undone(work(tx))));
        match done {
            Ok(()) => Err("nothing was undone".to_owned()),
            Err(Undone(outcome)) => outcome.map_err(|refused| refused.to_string()),
        }
    }
}

/// Work that is done and undone: what it would come to.
struct Undone<T>(Result<T, Refused>);

impl<T> From<store::Error> for Undone<T> {
    fn from(error: store::Error) -> Undone<T> {
        Undone(Err(error.into()))
    }
}

impl<T: Send + 'static> store::Failure for Undone<T> {
    fn store_error(&self) -> Option<&store::Error> {
        self.0.as_ref().err().and_then(store::Failure::store_error)
    }
}

/// Why a change was not made.
pub enum Refused {
    /// One line.
    Why(String),
    /// The store failed.
    Store(store::Error),
}

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refused::Why(why) => out.write_str(why),
            Refused::Store(error) => write!(out, "{error}"),
        }
    }
}

impl From<store::Error> for Refused {
    fn from(error: store::Error) -> Refused {
        Refused::Store(error)
    }
}

impl From<Stop> for Refused {
    fn from(stop: Stop) -> Refused {
        match stop {
            Stop::Fault(fault) => Refused::Why(fault.log_line()),
            Stop::Store(error) => Refused::Store(error),
        }
    }
}

impl From<String> for Refused {
    fn from(why: String) -> Refused {
        Refused::Why(why)
    }
}

impl store::Failure for Refused {
    fn store_error(&self) -> Option<&store::Error> {
        match self {
            Refused::Store(error) => Some(error),
            Refused::Why(_) => None,
        }
    }
}

/// An entry of the audit log: what was done at a site from the command line, `now` in seconds UTC.
pub fn noted(site: &Site, now: i64, action: Action, subject: &str, detail: String) -> audit::Entry {
    audit::Entry {
        site_id: site.id,
        at: now,
        actor: ACTOR.to_owned(),
        address: String::new(),
        action,
        subject: subject.to_owned(),
        detail,
    }
}

/// An instant, in seconds UTC, as people and programs read it.
pub fn told_time(at: i64) -> String {
    Timestamp::from_second(at).map_or_else(|_| at.to_string(), |at| at.to_string())
}

/// A name that people give, without white space around it.
///
/// # Errors
/// One line, when it is blank, too long, or not to be written on one line.
pub fn plain_name(name: &str, most: usize) -> Result<String, String> {
    let name = name.trim();
    let is_plain =
        !name.is_empty() && name.chars().count() <= most && !name.chars().any(char::is_control);
    if is_plain { Ok(name.to_owned()) } else { Err(format!("a name has 1 to {most} characters")) }
}

/// Prints what was done or found: as JSON, or in words.
pub fn print(place: &Place, json: &Value, words: &str) {
    if place.data.json {
        println!("{json}");
    } else if !words.is_empty() {
        println!("{words}");
    }
}
