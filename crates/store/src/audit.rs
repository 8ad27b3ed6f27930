//! Who signed in or tried to, and what administrators changed. An entry outlives what it speaks of, and says no secret.

use crate::dialect::{fold, statements, stored_as};
use crate::tx::Row;
use crate::{Error, Tx};

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The site on which it happened.
    pub site_id: i64,
    /// When, in seconds UTC.
    pub at: i64,
    /// Who did it: a webExID as it was given, or `command line`.
    pub actor: String,
    /// From where; blank when that is not known.
    pub address: String,
    /// What was done.
    pub action: Action,
    /// To whom or what: a webExID, a site's name, a number.
    pub subject: String,
    /// More about it: by what somebody signed in, which settings were changed. Never a value that is a secret.
    pub detail: String,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Action {
    SignedIn,
    SignInFailed,
    AccountLocked,
    AccountUnlocked,
    SignedOut,
    UserCreated,
    UserChanged,
    UserDeactivated,
    UserActivated,
    PasswordChanged,
    EmailChangeAsked,
    EmailChanged,
    SiteCreated,
    SiteChanged,
    TokenCreated,
    TokenRevoked,
    TicketsRevoked,
    TemplateCreated,
    TemplateDeleted,
    QueueChanged,
    ProgramChanged,
}

stored_as!(Action {
    SignedIn = 0,
    SignInFailed = 1,
    AccountLocked = 2,
    AccountUnlocked = 3,
    SignedOut = 4,
    UserCreated = 5,
    UserChanged = 6,
    UserDeactivated = 7,
    UserActivated = 8,
    PasswordChanged = 9,
    EmailChangeAsked = 10,
    EmailChanged = 11,
    SiteCreated = 12,
    SiteChanged = 13,
    TokenCreated = 14,
    TokenRevoked = 15,
    TicketsRevoked = 16,
    TemplateCreated = 17,
    TemplateDeleted = 18,
    QueueChanged = 19,
    ProgramChanged = 20,
});

/// Entries that are read at once.
const PAGE: i64 = 500;

/// Which entries are wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Those of this site.
    pub site_id: i64,
    /// Those from then on, in seconds UTC.
    pub from: i64,
    /// Those before then, in seconds UTC.
    pub before: i64,
    /// Those by or about whoever has this name, in any case; none is everybody.
    pub name: Option<String>,
    /// At most so many: the latest.
    pub limit: i64,
}

statements! {
    INSERT = "INSERT INTO audit (id, site_id, at, actor, address, action, subject, detail)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    LATEST = "SELECT site_id, at, actor, address, action, subject, detail, id FROM audit
        WHERE site_id = $1 AND at >= $2 AND (at < $3 OR (at = $3 AND id < $4)) ORDER BY at DESC, id DESC LIMIT $5";
    DELETE_BEFORE = "DELETE FROM audit WHERE at < $1";
}

/// Adds an entry under an id that the caller has drawn at random, as one of the outbox.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when the id is taken, which 18 random digits
/// never see.
pub fn add(tx: &mut Tx, id: i64, entry: &Entry) -> Result<(), Error> {
    let params = [
        id.into(),
        entry.site_id.into(),
        entry.at.into(),
        (&entry.actor).into(),
        (&entry.address).into(),
        entry.action.code().into(),
        (&entry.subject).into(),
        (&entry.detail).into(),
    ];
    tx.execute(INSERT, &params).map(|_| ())
}

/// The latest of those that are wanted, oldest first.
///
/// # Errors
/// As [`add`].
pub fn latest(tx: &mut Tx, wanted: &Wanted) -> Result<Vec<Entry>, Error> {
    let Wanted { site_id, from, before, name, limit } = wanted;
    let name = name.as_deref().map(fold);
    let concerns = |entry: &Entry| {
        name.as_ref()
            .is_none_or(|name| fold(&entry.actor) == *name || fold(&entry.subject) == *name)
    };
    // Names are folded here and not in the engine: read by pages until there are enough.
    let mut entries: Vec<Entry> = Vec::new();
    // Of the first page all that is older than `before`, and nothing of that second.
    let (mut before, mut last) = (*before, i64::MIN);
    loop {
        let params = [(*site_id).into(), (*from).into(), before.into(), last.into(), PAGE.into()];
        let page = tx.all(LATEST, &params, |row| Ok((row.int(7)?, read(row)?)))?;
        let Some((id, entry)) = page.last() else { break };
        (before, last) = (entry.at, *id);
        entries.extend(page.into_iter().map(|(_, entry)| entry).filter(concerns));
        if i64::try_from(entries.len()).unwrap_or(i64::MAX) >= *limit {
            break;
        }
    }
    entries.truncate(usize::try_from(*limit).unwrap_or_default());
    entries.reverse();
    Ok(entries)
}

/// Forgets what is older than that, in seconds UTC; answers how much.
///
/// # Errors
/// As [`add`].
pub fn delete_before(tx: &mut Tx, at: i64) -> Result<u64, Error> {
    tx.execute(DELETE_BEFORE, &[at.into()])
}

fn read(row: &Row<'_>) -> Result<Entry, Error> {
    Ok(Entry {
        site_id: row.int(0)?,
        at: row.int(1)?,
        actor: row.text(2)?.to_owned(),
        address: row.text(3)?.to_owned(),
        action: Action::from_code(row.int(4)?)?,
        subject: row.text(5)?.to_owned(),
        detail: row.text(6)?.to_owned(),
    })
}
