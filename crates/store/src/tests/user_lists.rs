//! Lists of users: every filter, every order, every page.

use super::Engine;
use super::samples::{self, read, write};
use crate::listing::{Direction, Method, Start, Window};
use crate::support_queues::assign_agent;
use crate::user_list::{Condition, Filter, Order, page};
use crate::users::{Active, User, insert, update};
use crate::{Store, sites};

const ORDERS: [Order; 11] = [
    Order::Id,
    Order::WebExId,
    Order::FirstName,
    Order::LastName,
    Order::Email,
    Order::Active,
    Order::Registration,
    Order::Expiry,
    Order::Privilege,
    Order::PersonalRoom,
    Order::TimeZone,
];

fn conditions() -> Vec<Condition> {
    vec![
        Condition::WebExId("USER1".to_owned()),
        Condition::Email("user2@EXAMPLE.org".to_owned()),
        Condition::FirstNamePrefix("ä".to_owned()),
        Condition::LastNamePrefix("love".to_owned()),
        Condition::Active(Active::Deactivated),
        Condition::Registered(11, 12),
        Condition::SupportAgent(false),
        Condition::SupportManager(true),
        Condition::AgentsOf(5),
        Condition::Nobody,
    ]
}

/// Users 1 to 5, alike but for what is said here; and one of another site.
fn laid(store: &Store) {
    let user = |id: i64| User { created_at: 10 + id, ..samples::user(id) };
    let all = vec![
        User { first_name: "Zoe".to_owned(), expires_at: None, ..user(1) },
        User { first_name: "ÄNNE".to_owned(), site_admin: true, ..user(2) },
        User { first_name: "änne".to_owned(), active: Active::Deactivated, ..user(3) },
        User { last_name: "Byron".to_owned(), personal_room: None, ..user(4) },
        User { support_agent: false, support_manager: true, ..user(5) },
        User { site_id: 2, ..user(6) },
    ];
    write(store, move |tx| {
        let second = sites::Site { id: 2, name: "second".to_owned(), ..samples::site() };
        assert!(sites::insert(tx, &samples::site())? && sites::insert(tx, &second)?);
        for user in &all {
            assert!(insert(tx, user)?);
        }
        assign_agent(tx, 5, 1)
    });
}

/// The ids of a page, and how many there are on all.
fn listed(
    store: &Store,
    method: Method,
    conditions: Vec<Condition>,
    order: &[(Order, Direction)],
    (offset, most): (i64, i64),
) -> (Vec<i64>, i64) {
    let (order, filter) = (order.to_vec(), Filter { site_id: 1, conditions, method });
    read(store, move |tx| {
        let found = page(tx, &filter, &order, &Window { start: Start::Offset(offset), most })?;
        Ok((found.rows.iter().map(|row| row.id).collect(), found.total))
    })
}

pub(super) fn filters(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    laid(&store);
    let matching: [&[i64]; 10] =
        [&[1], &[2], &[2, 3], &[1, 2, 3, 5], &[3], &[1, 2], &[5], &[5], &[1], &[]];
    for (position, ids) in matching.iter().enumerate() {
        let one = vec![conditions().swap_remove(position)];
        let total = ids.len() as i64;
        assert_eq!(
            listed(&store, Method::All, one, &[], (0, 9)),
            (ids.to_vec(), total),
            "{position}"
        );
    }
    for (method, pair, ids) in [
        (Method::All, [2, 4], &[3i64][..]),
        (Method::Any, [2, 6], &[2, 3, 5]),
        (Method::All, [0, 1], &[]),
        (Method::Any, [0, 9], &[1]),
    ] {
        let two = pair.map(|position| conditions().swap_remove(position)).into();
        assert_eq!(listed(&store, method, two, &[], (0, 9)), (ids.to_vec(), ids.len() as i64));
    }
    assert_eq!(listed(&store, Method::Any, Vec::new(), &[], (0, 9)), (vec![1, 2, 3, 4, 5], 5));
    // All of them at once are one statement, too.
    assert_eq!(listed(&store, Method::All, conditions(), &[], (0, 9)), (Vec::new(), 0));
    assert_eq!(listed(&store, Method::Any, conditions(), &[], (0, 9)).1, 4);
}

pub(super) fn orders(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    laid(&store);
    use Direction::{Ascending, Descending};
    for (order, ids) in [
        (&[(Order::FirstName, Ascending)][..], [4, 5, 1, 2, 3]),
        (&[(Order::FirstName, Descending), (Order::Id, Descending)], [3, 2, 1, 5, 4]),
        (&[(Order::FirstName, Ascending), (Order::Registration, Descending)], [5, 4, 1, 3, 2]),
        (&[(Order::LastName, Descending), (Order::WebExId, Descending)], [5, 3, 2, 1, 4]),
        (&[(Order::Active, Descending)], [3, 1, 2, 4, 5]),
        (&[(Order::Expiry, Descending)], [1, 2, 3, 4, 5]),
        (&[(Order::Expiry, Ascending)], [2, 3, 4, 5, 1]),
        (&[(Order::Privilege, Descending)], [2, 1, 3, 4, 5]),
        (&[(Order::PersonalRoom, Ascending)], [4, 1, 2, 3, 5]),
        (&[(Order::TimeZone, Descending), (Order::Email, Descending)], [5, 4, 3, 2, 1]),
    ] {
        let found = listed(&store, Method::All, Vec::new(), order, (0, 9));
        assert_eq!(found, (ids.to_vec(), 5), "{order:?}");
        // The same, page by page.
        let pages =
            (0..3).map(|page| listed(&store, Method::All, Vec::new(), order, (page * 2, 2)).0);
        assert_eq!(pages.flatten().collect::<Vec<_>>(), ids, "{order:?} by pages");
    }
    let past = listed(&store, Method::All, Vec::new(), &[], (5, 2));
    assert_eq!(past, (Vec::new(), 5), "past the end");
}

/// Whatever is sorted by what: each list goes on after any of its rows.
pub(super) fn every_order_goes_on(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    laid(&store);
    read(&store, |tx| {
        let filter = Filter { site_id: 1, conditions: Vec::new(), method: Method::All };
        for first in ORDERS {
            for second in ORDERS {
                let order = [(first, Direction::Descending), (second, Direction::Ascending)];
                let whole = Window { start: Start::Offset(0), most: 9 };
                let ids: Vec<i64> =
                    page(tx, &filter, &order, &whole)?.rows.iter().map(|row| row.id).collect();
                let mut gone_through = Vec::new();
                let mut start = Start::Offset(0);
                loop {
                    let part = page(tx, &filter, &order, &Window { start, most: 2 })?;
                    gone_through.extend(part.rows.iter().map(|row| row.id));
                    let Some(last) = part.last else { break };
                    start = Start::After(last);
                }
                assert_eq!(gone_through, ids, "{order:?}");
                assert_eq!(ids.len(), 5);
            }
        }
        Ok(())
    });
}

pub(super) fn a_change_is_listed(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    laid(&store);
    write(&store, |tx| {
        update(tx, &User { first_name: "Berta".to_owned(), expires_at: None, ..samples::user(2) })
    });
    let berta = vec![Condition::FirstNamePrefix("BER".to_owned())];
    assert_eq!(listed(&store, Method::All, berta, &[], (0, 9)), (vec![2], 1));
}
