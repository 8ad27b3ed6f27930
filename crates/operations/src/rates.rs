//! How many requests a caller may make in a minute, by the three groups of the original; only where the site sets it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use api::fault;
use moka::sync::Cache;
use store::sites::{RateLimits, Site};

use crate::execute::{Access, Entry};
use crate::{Caller, Stop};

/// How long requests count, in seconds.
const WINDOW: i64 = 60;
/// Of how many callers requests are counted.
const CALLERS: u64 = 100_000;

/// Operations that are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Group {
    Users,
    MeetingWrites,
    MeetingLists,
}

impl Group {
    fn of(entry: &Entry) -> Option<Group> {
        match (entry.package, entry.access) {
            ("user", _) => Some(Group::Users),
            ("site" | "meetingtype", _) => None,
            _ if entry.name.to_ascii_lowercase().starts_with("lst") => Some(Group::MeetingLists),
            (_, Access::Write) => Some(Group::MeetingWrites),
            _ => None,
        }
    }

    fn limit(self, limits: &RateLimits) -> Option<u32> {
        match self {
            Group::Users => limits.users,
            Group::MeetingWrites => limits.meeting_writes,
            Group::MeetingLists => limits.meeting_lists,
        }
    }
}

/// The requests of one caller: when the first came, in seconds UTC, and how many since.
#[derive(Default)]
struct Counted {
    since: i64,
    count: u32,
}

/// What callers have asked for lately, of this process; cheap to clone.
#[derive(Clone)]
pub(crate) struct Rates {
    of_callers: Cache<(i64, Group), Arc<Mutex<Counted>>>,
}

impl Rates {
    /// Nothing yet.
    pub fn new() -> Rates {
        let idle = Duration::from_secs(2 * WINDOW.unsigned_abs());
        Rates { of_callers: Cache::builder().max_capacity(CALLERS).time_to_idle(idle).build() }
    }

    /// Forgets all of it.
    pub fn forget(&self) {
        self.of_callers.invalidate_all();
    }

    /// Counts a request, `now` in seconds UTC.
    ///
    /// # Errors
    /// `RateLimitReached`.
    pub fn count(&self, entry: &Entry, site: &Site, caller: &Caller, now: i64) -> Result<(), Stop> {
        let Some(group) = Group::of(entry) else { return Ok(()) };
        let (Some(limit), Ok(user)) = (group.limit(&site.settings.rate_limits), caller.user())
        else {
            return Ok(());
        };
        let counted = self.of_callers.get_with((user.id, group), Arc::default);
        let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
        if !(counted.since..counted.since + WINDOW).contains(&now) {
            *counted = Counted { since: now, count: 0 };
        }
        if counted.count >= limit {
            return Err(fault!(RateLimitReached)
                .explained(format!("more than {limit} requests of this group in a minute"))
                .into());
        }
        counted.count += 1;
        Ok(())
    }
}
