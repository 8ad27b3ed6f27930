//! Support queues: where customers of support sessions wait, who has which part in them, and which agents are whose.

use crate::dialect::{fold, statements};
use crate::tx::Row;
use crate::users::User;
use crate::{Error, Tx};

/// One queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportQueue {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// What it is called; unique in its site whatever its case.
    pub name: String,
    /// When it, or who has a part in it, was last changed, in seconds UTC.
    pub modified_at: i64,
}

/// A user's part in a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// Whether he serves its customers.
    pub agent: bool,
    /// Whether he manages it.
    pub manager: bool,
}

/// A queue with those counted who have a part in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is called.
    pub name: String,
    /// When it was last changed, in seconds UTC.
    pub modified_at: i64,
    /// How many users have a part in it.
    pub users: i64,
    /// How many serve its customers.
    pub agents: i64,
    /// How many manage it.
    pub managers: i64,
    /// The part of the user whose queues were asked for; none when those of the whole site were.
    pub part: Part,
}

statements! {
    INSERT = "INSERT INTO support_queues (id, site_id, name, name_key, modified_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING";
    BY_NAME = "SELECT id, site_id, name, modified_at FROM support_queues WHERE site_id = $1 AND name_key = $2";
    OF_SITE = "SELECT q.name, q.modified_at, COUNT(u.user_id), CAST(COALESCE(SUM(u.agent), 0) AS BIGINT),
        CAST(COALESCE(SUM(u.manager), 0) AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT)
        FROM support_queues q LEFT JOIN support_queue_users u ON u.queue_id = q.id
        WHERE q.site_id = $1 GROUP BY q.id, q.name, q.modified_at, q.name_key ORDER BY q.name_key";
    OF_USER = "SELECT q.name, q.modified_at, COUNT(u.user_id), CAST(COALESCE(SUM(u.agent), 0) AS BIGINT),
        CAST(COALESCE(SUM(u.manager), 0) AS BIGINT), own.agent, own.manager
        FROM support_queue_users own JOIN support_queues q ON q.id = own.queue_id
        LEFT JOIN support_queue_users u ON u.queue_id = q.id
        WHERE own.user_id = $2 AND q.site_id = $1
        GROUP BY q.id, q.name, q.modified_at, q.name_key, own.agent, own.manager ORDER BY q.name_key";
    TOUCH = "UPDATE support_queues SET modified_at = $2 WHERE id = $1";
    DELETE_USERS = "DELETE FROM support_queue_users WHERE queue_id = $1";
    DELETE = "DELETE FROM support_queues WHERE id = $1";
    PART = "SELECT agent, manager FROM support_queue_users WHERE queue_id = $1 AND user_id = $2";
    SET_PART = "INSERT INTO support_queue_users (queue_id, user_id, agent, manager) VALUES ($1, $2, $3, $4)
        ON CONFLICT (queue_id, user_id) DO UPDATE SET agent = excluded.agent, manager = excluded.manager";
    DELETE_PART = "DELETE FROM support_queue_users WHERE queue_id = $1 AND user_id = $2";
    NO_AGENT = "UPDATE support_queue_users SET agent = 0 WHERE user_id = $1";
    NO_MANAGER = "UPDATE support_queue_users SET manager = 0 WHERE user_id = $1";
    DELETE_WITHOUT_PART = "DELETE FROM support_queue_users WHERE user_id = $1 AND agent = 0 AND manager = 0";
    ASSIGN = "INSERT INTO support_agents (manager_id, agent_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    UNASSIGN = "DELETE FROM support_agents WHERE manager_id = $1 AND agent_id = $2";
    DELETE_AGENT = "DELETE FROM support_agents WHERE agent_id = $1";
    DELETE_MANAGER = "DELETE FROM support_agents WHERE manager_id = $1";
}

/// Adds a queue; `false` when its id or its name is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn insert(tx: &mut Tx, queue: &SupportQueue) -> Result<bool, Error> {
    let name_key = fold(&queue.name);
    let params = [
        queue.id.into(),
        queue.site_id.into(),
        (&queue.name).into(),
        name_key.as_bytes().into(),
        queue.modified_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// The queue of a site with that name, in any case.
///
/// # Errors
/// As [`insert`].
pub fn by_name(tx: &mut Tx, site_id: i64, name: &str) -> Result<Option<SupportQueue>, Error> {
    tx.one(BY_NAME, &[site_id.into(), fold(name).as_bytes().into()], |row| {
        Ok(SupportQueue {
            id: row.int(0)?,
            site_id: row.int(1)?,
            name: row.text(2)?.to_owned(),
            modified_at: row.int(3)?,
        })
    })
}

/// The queues of a site, by name.
///
/// # Errors
/// As [`insert`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<Listed>, Error> {
    tx.all(OF_SITE, &[site_id.into()], listed)
}

/// The queues of a site in which a user has a part, by name.
///
/// # Errors
/// As [`insert`].
pub fn of_user(tx: &mut Tx, site_id: i64, user_id: i64) -> Result<Vec<Listed>, Error> {
    tx.all(OF_USER, &[site_id.into(), user_id.into()], listed)
}

/// Deletes a queue; nobody has a part in it any more.
///
/// # Errors
/// As [`insert`].
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), Error> {
    tx.execute(DELETE_USERS, &[id.into()])?;
    tx.execute(DELETE, &[id.into()]).map(|_| ())
}

/// A user's part in a queue: none at all when he is not in it.
///
/// # Errors
/// As [`insert`].
pub fn part(tx: &mut Tx, queue_id: i64, user_id: i64) -> Result<Part, Error> {
    let found = tx.one(PART, &[queue_id.into(), user_id.into()], |row| {
        Ok(Part { agent: row.bool(0)?, manager: row.bool(1)? })
    })?;
    Ok(found.unwrap_or_default())
}

/// Gives a user this part in a queue, or takes him out of it when that is none. `now` is in seconds UTC.
///
/// # Errors
/// As [`insert`]; also when there is no such queue or user.
pub fn set_part(
    tx: &mut Tx,
    queue_id: i64,
    user_id: i64,
    part: Part,
    now: i64,
) -> Result<(), Error> {
    if part == Part::default() {
        tx.execute(DELETE_PART, &[queue_id.into(), user_id.into()])?;
    } else {
        let params = [queue_id.into(), user_id.into(), part.agent.into(), part.manager.into()];
        tx.execute(SET_PART, &params)?;
    }
    tx.execute(TOUCH, &[queue_id.into(), now.into()]).map(|_| ())
}

/// Puts an agent under a manager.
///
/// # Errors
/// As [`insert`]; also when there is no such user.
pub fn assign_agent(tx: &mut Tx, manager_id: i64, agent_id: i64) -> Result<(), Error> {
    tx.execute(ASSIGN, &[manager_id.into(), agent_id.into()]).map(|_| ())
}

/// Takes an agent away from a manager.
///
/// # Errors
/// As [`insert`].
pub fn unassign_agent(tx: &mut Tx, manager_id: i64, agent_id: i64) -> Result<(), Error> {
    tx.execute(UNASSIGN, &[manager_id.into(), agent_id.into()]).map(|_| ())
}

/// Takes away the parts that a user can no longer have, as he is an agent or a manager no longer.
///
/// # Errors
/// As [`insert`].
pub fn keep_possible_parts(tx: &mut Tx, user: &User) -> Result<(), Error> {
    let id = user.id.into();
    if !user.support_agent {
        tx.execute(NO_AGENT, &[id])?;
        tx.execute(DELETE_AGENT, &[id])?;
    }
    if !user.support_manager {
        tx.execute(NO_MANAGER, &[id])?;
        tx.execute(DELETE_MANAGER, &[id])?;
    }
    tx.execute(DELETE_WITHOUT_PART, &[id]).map(|_| ())
}

fn listed(row: &Row<'_>) -> Result<Listed, Error> {
    Ok(Listed {
        name: row.text(0)?.to_owned(),
        modified_at: row.int(1)?,
        users: row.int(2)?,
        agents: row.int(3)?,
        managers: row.int(4)?,
        part: Part { agent: row.bool(5)?, manager: row.bool(6)? },
    })
}
