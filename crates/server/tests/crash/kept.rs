//! What stands in the database, read past the server, and whether the database itself is sound.

use std::collections::BTreeMap;

use api::meeting::MeetingType;
use store::outbox::Message;
use xml::{ReadElement, Reader};

use crate::deployment::Deployment;
use crate::program::wait_for;

/// All that is kept of meetings.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// By key; also of those that are gone, when anything still speaks of them.
    pub meetings: BTreeMap<i64, Meeting>,
    /// How many cancellations wait for meetings of a name.
    pub cancelled: BTreeMap<String, usize>,
}

/// What is kept under one key, from all tables.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its name, unless the session itself is not there.
    pub name: Option<String>,
    /// The tracking codes: in the packed record, and in their own table.
    pub tracking: Vec<String>,
    /// The addresses of those invited, in order.
    pub attendees: Vec<String>,
    /// How many invitations wait.
    pub invitations: usize,
    /// How many messages of a change wait.
    pub rescheduled: usize,
}

// `#` stands before a column of bytes that hold text; each engine has its own words for that.
const SESSIONS: &str = "SELECT CAST(session_key AS TEXT), name, #record FROM sessions";
const TRACKING: &str = "SELECT CAST(session_key AS TEXT), #value_key FROM session_tracking";
const ATTENDEES: &str = "SELECT CAST(session_key AS TEXT), email FROM attendees ORDER BY session_key, list_position, id";
const OUTBOX: &str = "SELECT message FROM outbox";

impl Kept {
    /// Reads everything; the database must pass its own examination.
    pub fn of(deployment: &Deployment) -> Kept {
        let mut database = Database::open(deployment);
        database.examine();
        let mut kept = Kept::default();
        for row in database.rows(SESSIONS, 3) {
            let mut sent = MeetingType::default();
            sent.read(&mut Reader::packed(&row[2])).expect("a packed record can be read");
            let recorded = sent.tracking.and_then(|tracking| tracking.tracking_code1);
            let meeting = kept.of_key(&row[0]);
            assert_eq!(meeting.name, None, "two meetings of one key");
            meeting.name = Some(row[1].clone());
            meeting.tracking.push(recorded.unwrap_or_default());
        }
        for row in database.rows(TRACKING, 2) {
            kept.of_key(&row[0]).tracking.push(row[1].clone());
        }
        for row in database.rows(ATTENDEES, 2) {
            kept.of_key(&row[0]).attendees.push(row[1].clone());
        }
        for row in database.rows(OUTBOX, 1) {
            match serde_json::from_str(&row[0]).expect("a message can be read") {
                Message::Invitation { session_key, .. } => {
                    kept.meetings.entry(session_key).or_default().invitations += 1;
                }
                Message::Rescheduled { session_key, .. } => {
                    kept.meetings.entry(session_key).or_default().rescheduled += 1;
                }
                Message::Cancelled { name, .. } => *kept.cancelled.entry(name).or_default() += 1,
                other => panic!("the load has nobody told of {other:?}"),
            }
        }
        kept
    }

    fn of_key(&mut self, key: &str) -> &mut Meeting {
        self.meetings.entry(key.parse().expect("a key is a number")).or_default()
    }
}

/// Waits until nothing of a server that was killed still works in PostgreSQL: a COMMIT that had arrived goes on.
pub fn wait_for_the_last_commit(deployment: &Deployment) {
    if let Some(url) = &deployment.database {
        let mut database = postgres(url);
        wait_for("the end of a killed server's transactions", || {
            let backends = database.query(
                "SELECT 1 FROM pg_stat_activity WHERE application_name = 'reconvene' AND datname = current_database()",
                &[],
            );
            backends.expect("PostgreSQL tells of its connections").is_empty().then_some(())
        });
    }
}

/// A connection of our own. What it changes waits for nobody, whatever the server's changes are made to wait for.
pub fn postgres(url: &str) -> ::postgres::Client {
    let client = ::postgres::Client::connect(url, ::postgres::NoTls);
    let mut client = client.expect("PostgreSQL accepts us");
    client.batch_execute("SET synchronous_commit = local").expect("a setting can be changed");
    client
}

enum Database {
    Sqlite(rusqlite::Connection),
    Postgres(::postgres::Client),
}

impl Database {
    fn open(deployment: &Deployment) -> Database {
        match &deployment.database {
            Some(url) => Database::Postgres(postgres(url)),
            None => {
                let file = deployment.data.join("reconvene.sqlite");
                let connection = rusqlite::Connection::open(file).expect("the file can be opened");
                connection.busy_timeout(crate::program::PATIENCE).expect("a limit can be set");
                Database::Sqlite(connection)
            }
        }
    }

    /// The engine's own examination of everything: pages, indexes and what references what.
    fn examine(&mut self) {
        match self {
            Database::Sqlite(connection) => {
                let told: String = connection
                    .query_row("PRAGMA integrity_check", [], |row| row.get(0))
                    .expect("SQLite examines itself");
                assert_eq!(told, "ok", "PRAGMA integrity_check");
                let mut check = connection.prepare("PRAGMA foreign_key_check").expect("a pragma");
                assert!(!check.exists([]).expect("SQLite examines itself"), "foreign_key_check");
            }
            Database::Postgres(client) => {
                // Every index against its table, both ways. What references what, the rows themselves show.
                let done = client.batch_execute(
                    "CREATE EXTENSION IF NOT EXISTS amcheck;
                     SELECT bt_index_check(i.indexrelid, true) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'i'",
                );
                done.expect("every index has every row of its table");
            }
        }
    }

    /// The rows of a statement whose columns are all text.
    fn rows(&mut self, sql: &str, columns: usize) -> Vec<Vec<String>> {
        let sql = columns_as_text(sql, matches!(self, Database::Sqlite(_)));
        match self {
            Database::Sqlite(connection) => {
                let mut statement = connection.prepare(&sql).expect("SQLite takes the statement");
                let rows = statement
                    .query_map([], |row| (0..columns).map(|column| row.get(column)).collect());
                let rows = rows.expect("SQLite takes the statement").collect::<Result<_, _>>();
                rows.expect("every row can be read")
            }
            Database::Postgres(client) => {
                let rows = client.query(&sql, &[]).expect("PostgreSQL takes the statement");
                let row =
                    |row: &::postgres::Row| (0..columns).map(|column| row.get(column)).collect();
                rows.iter().map(row).collect()
            }
        }
    }
}

fn columns_as_text(sql: &str, sqlite: bool) -> String {
    let Some((before, rest)) = sql.split_once('#') else { return sql.to_owned() };
    let (column, after) = rest.split_once(' ').expect("something follows");
    if sqlite {
        format!("{before}CAST({column} AS TEXT) {after}")
    } else {
        format!("{before}convert_from({column}, 'UTF8') {after}")
    }
}
