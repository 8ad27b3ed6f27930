//! Lists of sessions: who sees which, filtered, sorted, by pages.

use std::collections::HashMap;
use std::sync::Arc;

use crate::dialect::{Fragment, statements};
use crate::listing::{
    Direction, List, Method, Page, Rows, Sort, SortKind, Window, of_keys, prefix_bounds,
};
use crate::sessions::{Kind, Listing, Status, Term};
use crate::tx::Row;
use crate::{Error, Tx, fold};

/// A row of a list.
pub struct Listed {
    /// The session.
    pub session: Summary,
    /// Whose it is.
    pub host: Arc<Host>,
}

/// A session as lists tell it.
pub struct Summary {
    /// Nine digits.
    pub key: i64,
    /// Which kind of session it is.
    pub kind: Kind,
    /// Whose session it is.
    pub host_id: i64,
    /// Its topic, the API's `confName`.
    pub name: String,
    /// The API's `meetingType` id.
    pub session_type: i64,
    /// Who finds it in lists.
    pub listing: Listing,
    /// Whether one needs a password to join it.
    pub has_password: bool,
    /// When it starts, in seconds UTC.
    pub start: i64,
    /// The start as typed on the wall clock of `time_zone`: seconds since 1970 as if it were UTC.
    pub start_local: i64,
    /// The API's time zone id.
    pub time_zone: i64,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: i64,
    /// How long before the start one may come in, in seconds.
    pub open_time_seconds: i64,
    /// The API's `confID`.
    pub conf_id: i64,
    /// 32 hexadecimal digits.
    pub uuid: String,
    /// Whether it goes on.
    pub status: Status,
    /// Whether its host is in it.
    pub host_joined: bool,
    /// Whether others are in it.
    pub participants_joined: bool,
    /// Whether it repeats; none where only its record tells, so the next.
    pub recurs: Option<bool>,
    /// Whether attendees must register.
    pub registers: Option<bool>,
}

/// The host of sessions, as lists tell him.
pub struct Host {
    /// His webExID.
    pub web_ex_id: String,
    /// His e-mail address.
    pub email: String,
    /// His first name.
    pub first_name: String,
    /// His last name.
    pub last_name: String,
}

/// Which sessions a list has.
pub struct Filter {
    /// Those of this site.
    pub site_id: i64,
    /// Those of these kinds; of all when there are none.
    pub kinds: Vec<Kind>,
    /// Whose: each narrows it further.
    pub scopes: Vec<Scope>,
    /// Further conditions, put together by `method`.
    pub conditions: Vec<Condition>,
    /// How.
    pub method: Method,
}

/// Whose sessions are seen.
pub enum Scope {
    /// Those that this person hosts, as host or alternate host.
    Hosted(Person),
    /// Those that this person hosts, and those to which he is invited.
    HostedOrInvited(Person),
    /// Those to which this person is invited.
    Invited(Person),
    /// Those that somebody who is signed in finds on the site: all but the unlisted ones of others. Of some kinds all are
    /// unlisted.
    Found { by: Person, unlisted: Vec<Kind> },
}

/// A user, as sessions know him.
pub struct Person {
    /// The user's id.
    pub user_id: i64,
    /// The user's webExID.
    pub web_ex_id: String,
    /// The user's e-mail address.
    pub email: String,
}

/// A condition on sessions. Times are in seconds UTC, bounds included.
#[derive(Debug, Clone)]
pub enum Condition {
    /// The session of this key.
    Key(i64),
    /// Those that begin with this, upper and lower case alike.
    NamePrefix(String),
    /// Those in this state.
    Status(Status),
    /// Those of one of these session types.
    SessionTypes(Vec<i64>),
    /// Those that start between the first two, and are planned to end between the other two.
    Within { starts: (i64, i64), ends: (i64, i64) },
    /// Those last changed between.
    Changed(i64, i64),
    /// Those with this value of a term, upper and lower case alike.
    Term(Term, String),
}

/// What a list is sorted by. In the end always by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The host's webExID.
    Host,
    /// The topic, upper and lower case alike.
    Name,
    /// The start.
    Start,
    /// The value of a tracking code, 1 to 10; a session without it stands first.
    TrackingCode(u8),
    /// The account of a sales session; one without it stands first.
    Account,
    /// The opportunity of a sales session; likewise.
    Opportunity,
}

const ROWS: Rows = Rows {
    table: "sessions s",
    key: Fragment { sqlite: "s.rowid", postgres: "s.session_key" },
    joined: "",
    columns: "s.session_key, s.kind, s.host_id, s.name, s.session_type, s.listing, s.password, s.starts_at,
        s.starts_at_local, s.time_zone, s.duration_minutes, s.open_time_seconds, s.conf_id, s.uuid, s.status,
        s.host_joined, s.participants_joined, s.recurs, s.registers",
    column_count: 19,
};
/// The sessions to which somebody is invited. A placeholder for his address, one for his webExID; so the next.
const INVITED: &str = "SELECT a.session_key FROM attendees a WHERE a.part <> 4 AND a.email_key = ?
    UNION SELECT a.session_key FROM attendees a WHERE a.part <> 4 AND a.web_ex_id_key = ?";
/// Those that he may host without being their host.
const MAY_HOST: &str = "SELECT a.session_key FROM attendees a WHERE a.role = 2 AND a.web_ex_id_key IS NULL AND a.email_key = ?
    UNION SELECT a.session_key FROM attendees a WHERE a.role = 2 AND a.web_ex_id_key = ?";
/// Those of which he is the host. A placeholder for his id.
const OWN: &str = "SELECT o.session_key FROM sessions o WHERE o.host_id = ?";

statements! {
    ANY_INVITATION = "SELECT a.id FROM attendees a WHERE a.part <> 4 AND a.email_key = $1
        UNION SELECT a.id FROM attendees a WHERE a.part <> 4 AND a.web_ex_id_key = $2 LIMIT 1";
}

/// One page of the sessions that match, in this order.
///
/// # Errors
/// When the engine fails or a row is damaged.
pub fn page(
    tx: &mut Tx,
    filter: &Filter,
    order: &[(Order, Direction)],
    window: &Window,
) -> Result<Page<Listed>, Error> {
    let alone = never_invited(tx, &filter.scopes)?;
    let page = list(filter, order, &alone).page(tx, window, summary)?;
    let hosts = hosts(tx, &page.rows)?;
    let rows = page.rows.into_iter().map(|session| {
        let host = hosts.get(&session.host_id).map(Arc::clone);
        let host = host.ok_or_else(|| Error::corrupt("a session has no host"))?;
        Ok(Listed { session, host })
    });
    Ok(Page { total: page.total, rows: rows.collect::<Result<_, Error>>()?, last: page.last })
}

fn summary(row: &Row<'_>) -> Result<Summary, Error> {
    Ok(Summary {
        key: row.int(0)?,
        kind: Kind::from_code(row.int(1)?)?,
        host_id: row.int(2)?,
        name: row.text(3)?.to_owned(),
        session_type: row.int(4)?,
        listing: Listing::from_code(row.int(5)?)?,
        has_password: row.optional_text(6)?.is_some(),
        start: row.int(7)?,
        start_local: row.int(8)?,
        time_zone: row.int(9)?,
        duration_minutes: row.int(10)?,
        open_time_seconds: row.int(11)?,
        conf_id: row.int(12)?,
        uuid: row.text(13)?.to_owned(),
        status: Status::from_code(row.int(14)?)?,
        host_joined: row.bool(15)?,
        participants_joined: row.bool(16)?,
        recurs: row.optional_bool(17)?,
        registers: row.optional_bool(18)?,
    })
}

/// The hosts of these sessions, by their ids: of a page few, and often one.
fn hosts(tx: &mut Tx, sessions: &[Summary]) -> Result<HashMap<i64, Arc<Host>>, Error> {
    let mut ids: Vec<i64> = sessions.iter().map(|session| session.host_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let before = "SELECT id, web_ex_id, email, first_name, last_name FROM users WHERE id";
    let found = of_keys(tx, (before, ""), &[], &ids, |row| {
        let host = Host {
            web_ex_id: row.text(1)?.to_owned(),
            email: row.text(2)?.to_owned(),
            first_name: row.text(3)?.to_owned(),
            last_name: row.text(4)?.to_owned(),
        };
        Ok((row.int(0)?, Arc::new(host)))
    })?;
    Ok(found.into_iter().collect())
}

/// Those of the persons who are invited nowhere: their sessions are those they host, and an index alone finds them in
/// order.
fn never_invited(tx: &mut Tx, scopes: &[Scope]) -> Result<Vec<i64>, Error> {
    let mut alone = Vec::new();
    for scope in scopes {
        let (Scope::Hosted(person) | Scope::HostedOrInvited(person)) = scope else { continue };
        let (email, name) = (fold(&person.email), fold(&person.web_ex_id));
        if tx
            .one(ANY_INVITATION, &[email.as_bytes().into(), name.as_bytes().into()], |row| {
                row.int(0)
            })?
            .is_none()
        {
            alone.push(person.user_id);
        }
    }
    Ok(alone)
}

fn list(filter: &Filter, order: &[(Order, Direction)], alone: &[i64]) -> List {
    let mut list = List::new(&ROWS, filter.method);
    let hosts_alone = |person: &Person| alone.contains(&person.user_id);
    let is_of_few = |scope: &Scope| match scope {
        Scope::Hosted(person) | Scope::HostedOrInvited(person) => !hosts_alone(person),
        Scope::Invited(_) => true,
        Scope::Found { .. } => false,
    };
    // The sessions of a person are found by their keys; the plus keeps SQLite from looking through all of the site for them.
    let of_site =
        if filter.scopes.iter().any(is_of_few) { "+s.site_id = ?" } else { "s.site_id = ?" };
    list.condition(of_site, vec![filter.site_id.into()]);
    let left_out: Vec<Kind> =
        Kind::ALL.into_iter().filter(|kind| !filter.kinds.contains(kind)).collect();
    match (filter.kinds.as_slice(), left_out.as_slice()) {
        ([], _) | (_, []) => {}
        // To compare with one costs each row less than to look among many.
        (_, [kind]) => list.condition("s.kind <> ?", vec![kind.code().into()]),
        (kinds, _) => list.condition(
            &one_of("s.kind", kinds.len()),
            kinds.iter().map(|kind| kind.code().into()).collect(),
        ),
    }
    for scope in &filter.scopes {
        match scope {
            Scope::Hosted(person) | Scope::HostedOrInvited(person) if hosts_alone(person) => {
                list.condition("s.host_id = ?", vec![person.user_id.into()]);
            }
            Scope::Hosted(person) => {
                list.condition(
                    &format!("s.session_key IN ({OWN} UNION {MAY_HOST})"),
                    hosted(person),
                );
            }
            // To be an alternate host is to be invited.
            Scope::HostedOrInvited(person) => {
                list.condition(
                    &format!("s.session_key IN ({OWN} UNION {INVITED})"),
                    hosted(person),
                );
            }
            Scope::Invited(person) => {
                list.condition(&format!("s.session_key IN ({INVITED})"), invited(person));
            }
            Scope::Found { by, unlisted } => {
                let kinds = unlisted.iter().map(|kind| kind.code().into());
                let params = std::iter::once(Listing::Unlisted.code().into());
                let params = params.chain(kinds).chain(hosted(by)).collect();
                let listed = " AND s.kind <> ?".repeat(unlisted.len());
                let own = format!("s.host_id = ? OR s.session_key IN ({INVITED})");
                list.condition(&format!("((s.listing <> ?{listed}) OR {own})"), params);
            }
        }
    }
    for condition in &filter.conditions {
        add(&mut list, condition);
    }
    for (order, direction) in order {
        list.sort(sort(*order), *direction);
    }
    list.sort(Sort { expression: "s.session_key", kind: SortKind::Int }, Direction::Ascending);
    list
}

fn add(list: &mut List, condition: &Condition) {
    match condition {
        Condition::Key(key) => list.filter("s.session_key = ?", vec![(*key).into()]),
        Condition::NamePrefix(prefix) => match prefix_bounds(prefix) {
            (first, Some(end)) => {
                list.filter("(s.name_key >= ? AND s.name_key < ?)", vec![first.into(), end.into()])
            }
            (first, None) => list.filter("s.name_key >= ?", vec![first.into()]),
        },
        // As a number in the text: so the index of those that go on is found.
        Condition::Status(status) => {
            list.filter(&format!("s.status = {}", status.code()), Vec::new());
        }
        Condition::SessionTypes(types) => {
            let params = types.iter().map(|id| (*id).into()).collect();
            list.filter(&one_of("s.session_type", types.len()), params);
        }
        Condition::Within { starts, ends } => {
            let end = "s.starts_at + s.duration_minutes * 60";
            let text =
                format!("(s.starts_at >= ? AND s.starts_at <= ? AND {end} >= ? AND {end} <= ?)");
            list.filter(
                &text,
                vec![starts.0.into(), starts.1.into(), ends.0.into(), ends.1.into()],
            );
        }
        Condition::Term(term, value) => list.filter(
            "s.session_key IN (SELECT t.session_key FROM session_terms t WHERE t.term = ? AND t.value_key = ?)",
            vec![term.code().into(), fold(value).into_bytes().into()],
        ),
        Condition::Changed(from, to) => {
            list.filter(
                "(s.modified_at >= ? AND s.modified_at <= ?)",
                vec![(*from).into(), (*to).into()],
            );
        }
    }
}

fn hosted(person: &Person) -> Vec<crate::listing::Param> {
    std::iter::once(person.user_id.into()).chain(invited(person)).collect()
}

fn invited(person: &Person) -> Vec<crate::listing::Param> {
    vec![fold(&person.email).into_bytes().into(), fold(&person.web_ex_id).into_bytes().into()]
}

fn one_of(column: &str, count: usize) -> String {
    if count == 0 {
        "1 = 0".to_owned()
    } else {
        format!("{column} IN ({})", vec!["?"; count].join(", "))
    }
}

fn sort(order: Order) -> Sort {
    let bytes = |expression| Sort { expression, kind: SortKind::Bytes };
    match order {
        Order::Host => bytes("(SELECT u.web_ex_id_key FROM users u WHERE u.id = s.host_id)"),
        Order::Name => bytes("s.name_key"),
        Order::Start => Sort { expression: "s.starts_at", kind: SortKind::Int },
        Order::Account => bytes(TERMS[0]),
        Order::Opportunity => bytes(TERMS[1]),
        Order::TrackingCode(code) => bytes(TRACKING[usize::from(code.clamp(1, 10)) - 1]),
    }
}

/// A value beside the columns; no bytes where there is none, which no literal says on both engines alike.
macro_rules! beside {
    ($table:literal, $number:literal: $($code:literal)+) => {
        [$(concat!(
            "COALESCE((SELECT t.value_key FROM ", $table, " t WHERE t.session_key = s.session_key AND t.", $number, " = ",
            $code,
            "), SUBSTR(s.name_key, 1, 0))"
        )),+]
    };
}

/// The value of each tracking code.
const TRACKING: [&str; 10] = beside!("session_tracking", "code": 1 2 3 4 5 6 7 8 9 10);
/// The account and the opportunity, as [`Term`] numbers them.
const TERMS: [&str; 2] = beside!("session_terms", "term": 0 1);
