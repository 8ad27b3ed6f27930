//! What a connection has read lately of those who sign in with every request: sites and users.
//!
//! It holds as long as nobody, in whatever process, has changed any of them: on SQLite that is counted, and the count belongs
//! to the snapshot of a transaction. On PostgreSQL nothing is kept.

use std::collections::HashMap;

use crate::sites::Site;
use crate::users::User;

/// How many of each are kept.
const MOST: usize = 1000;

/// Sites and users by their names, folded.
#[derive(Default)]
pub(crate) struct Recent {
    /// The count of changes at which they were read.
    changes: i64,
    pub sites: Kept<Site>,
    pub users: Kept<User>,
}

impl Recent {
    /// Forgets all that is not of this count of changes.
    pub fn hold_at(&mut self, changes: i64) {
        if changes != self.changes {
            *self = Recent { changes, ..Recent::default() };
        }
    }
}

pub(crate) struct Kept<T>(HashMap<String, T>);

impl<T> Default for Kept<T> {
    fn default() -> Kept<T> {
        Kept(HashMap::new())
    }
}

impl<T: Clone> Kept<T> {
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)
    }

    pub fn keep(&mut self, name: String, value: &T) {
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.insert(name, value.clone());
    }
}
