//! Lists of users: filtered, sorted, by pages.

use crate::dialect::Fragment;
use crate::listing::{Direction, List, Method, Page, Rows, Sort, SortKind, Window, prefix_bounds};
use crate::users::Active;
use crate::{Error, Tx, fold};

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The user's id.
    pub id: i64,
    /// The name he signs in with.
    pub web_ex_id: String,
    /// His first name.
    pub first_name: String,
    /// His last name.
    pub last_name: String,
    /// His e-mail address.
    pub email: String,
    /// When he was added, in seconds UTC.
    pub created_at: i64,
    /// Whether his account may be used.
    pub active: Active,
    /// The API's id of his time zone.
    pub time_zone: i64,
    /// Whether he serves customers in the support queues.
    pub support_agent: bool,
    /// Whether he manages those who do.
    pub support_manager: bool,
}

/// Which users a list has.
pub struct Filter {
    /// Those of this site.
    pub site_id: i64,
    /// Conditions, put together by `method`; none lists everybody.
    pub conditions: Vec<Condition>,
    /// How.
    pub method: Method,
}

/// A condition on users. Upper and lower case are alike in all texts.
pub enum Condition {
    /// The one with this webExID.
    WebExId(String),
    /// The one with this e-mail address.
    Email(String),
    /// Those whose first name begins with this.
    FirstNamePrefix(String),
    /// Those whose last name begins with this.
    LastNamePrefix(String),
    /// Those in this state.
    Active(Active),
    /// Those added between, in seconds UTC, bounds included.
    Registered(i64, i64),
    /// Those who serve customers in the support queues, or those who do not.
    SupportAgent(bool),
    /// Those who manage those, or those who do not.
    SupportManager(bool),
    /// The agents of the manager with this id.
    AgentsOf(i64),
    /// No one.
    Nobody,
}

/// What a list is sorted by. In the end always by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The id.
    Id,
    /// The webExID.
    WebExId,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The e-mail address.
    Email,
    /// Those who may sign in, those who wait for it, those who may not.
    Active,
    /// When they were added.
    Registration,
    /// When their accounts end; those that never do are the last.
    Expiry,
    /// Attendees, hosts, read-only administrators, administrators.
    Privilege,
    /// The name of the personal room; who has none is the first.
    PersonalRoom,
    /// The number of the time zone.
    TimeZone,
}

const ROWS: Rows = Rows {
    table: "users u",
    key: Fragment::same("u.id"),
    joined: "",
    columns:
        "id, web_ex_id, first_name, last_name, email, created_at, active, time_zone, support_agent,
    support_manager",
    column_count: 10,
};

/// One page of the users that match, in this order.
///
/// # Errors
/// When the engine fails or a row is damaged.
pub fn page(
    tx: &mut Tx,
    filter: &Filter,
    order: &[(Order, Direction)],
    window: &Window,
) -> Result<Page<Listed>, Error> {
    list(filter, order).page(tx, window, |row| {
        Ok(Listed {
            id: row.int(0)?,
            web_ex_id: row.text(1)?.to_owned(),
            first_name: row.text(2)?.to_owned(),
            last_name: row.text(3)?.to_owned(),
            email: row.text(4)?.to_owned(),
            created_at: row.int(5)?,
            active: Active::from_code(row.int(6)?)?,
            time_zone: row.int(7)?,
            support_agent: row.bool(8)?,
            support_manager: row.bool(9)?,
        })
    })
}

fn list(filter: &Filter, order: &[(Order, Direction)]) -> List {
    let mut list = List::new(&ROWS, filter.method);
    list.condition("site_id = ?", vec![filter.site_id.into()]);
    for condition in &filter.conditions {
        add(&mut list, condition);
    }
    for (order, direction) in order {
        list.sort(sort(*order), *direction);
    }
    list.sort(sort(Order::Id), Direction::Ascending);
    list
}

fn add(list: &mut List, condition: &Condition) {
    match condition {
        Condition::WebExId(name) => {
            list.filter("web_ex_id_key = ?", vec![fold(name).into_bytes().into()]);
        }
        Condition::Email(email) => {
            list.filter("email_key = ?", vec![fold(email).into_bytes().into()]);
        }
        Condition::FirstNamePrefix(prefix) => add_prefix(list, "first_name_key", prefix),
        Condition::LastNamePrefix(prefix) => add_prefix(list, "last_name_key", prefix),
        Condition::Active(active) => list.filter("active = ?", vec![active.code().into()]),
        Condition::Registered(from, to) => {
            list.filter(
                "(created_at >= ? AND created_at <= ?)",
                vec![(*from).into(), (*to).into()],
            );
        }
        Condition::SupportAgent(is) => {
            list.filter("support_agent = ?", vec![i64::from(*is).into()]);
        }
        Condition::SupportManager(is) => {
            list.filter("support_manager = ?", vec![i64::from(*is).into()]);
        }
        Condition::AgentsOf(manager) => {
            list.filter(
                "id IN (SELECT s.agent_id FROM support_agents s WHERE s.manager_id = ?)",
                vec![(*manager).into()],
            );
        }
        Condition::Nobody => list.filter("1 = 0", Vec::new()),
    }
}

fn add_prefix(list: &mut List, column: &'static str, prefix: &str) {
    match prefix_bounds(prefix) {
        (first, Some(end)) => {
            let text = format!("({column} >= ? AND {column} < ?)");
            list.filter(&text, vec![first.into(), end.into()]);
        }
        (first, None) => list.filter(&format!("{column} >= ?"), vec![first.into()]),
    }
}

fn sort(order: Order) -> Sort {
    let int = |expression| Sort { expression, kind: SortKind::Int };
    let bytes = |expression| Sort { expression, kind: SortKind::Bytes };
    match order {
        Order::Id => int("id"),
        Order::WebExId => bytes("web_ex_id_key"),
        Order::FirstName => bytes("first_name_key"),
        Order::LastName => bytes("last_name_key"),
        Order::Email => bytes("email_key"),
        Order::Active => int("active"),
        Order::Registration => int("created_at"),
        Order::Expiry => int("COALESCE(expires_at, 9223372036854775807)"),
        Order::Privilege => int("(site_admin * 4 + read_only_admin * 2 + host)"),
        // No bytes where there is no room, which no literal says on both engines alike.
        Order::PersonalRoom => bytes("COALESCE(personal_room_key, SUBSTR(web_ex_id_key, 1, 0))"),
        Order::TimeZone => int("time_zone"),
    }
}
