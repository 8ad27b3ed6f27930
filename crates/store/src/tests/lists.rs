//! Lists of sessions: what matches, in which order, page by page.

use super::Engine;
use super::samples::{self, read, write};
use crate::attendees::{self, Attendee, Role};
use crate::listing::{Direction, Method, Page, Place, Start, Window};
use crate::session_list::{Condition, Filter, Listed, Order, Person, Scope, page};
use crate::sessions::{self, Kind, Session, Status};
use crate::{Store, Tx};

use Direction::{Ascending, Descending};

const FIRST_KEY: i64 = 100_000_000;

/// Sessions whose topics, starts and tracking codes are all out of step with their keys; several share a start.
fn fill(store: &Store, count: i64) {
    samples::site_and_users(store);
    write(store, move |tx| {
        for number in 0..count {
            add(tx, number)?;
        }
        Ok(())
    });
}

fn add(tx: &mut Tx, number: i64) -> Result<(), crate::Error> {
    let key = FIRST_KEY + number;
    let session = Session {
        key,
        kind: Kind::Meeting,
        host_id: 1 + number % 2,
        name: format!("topic {}", (number * 7) % 10),
        start: 1_800_000_000 + ((number * 37) % 20) * 60,
        conf_id: number,
        status: if number % 5 == 0 { Status::InProgress } else { Status::NotInProgress },
        ..samples::session(key)
    };
    assert!(sessions::insert(tx, &session)?);
    if number % 3 > 0 {
        sessions::add_tracking(tx, key, &[(2, if number % 3 == 1 { "B" } else { "a" }), (1, "x")])?;
    }
    Ok(())
}

fn all() -> Filter {
    Filter {
        site_id: 1,
        kinds: vec![Kind::Meeting],
        scopes: Vec::new(),
        conditions: Vec::new(),
        method: Method::All,
    }
}

fn some(conditions: Vec<Condition>, method: Method) -> Filter {
    Filter { conditions, method, ..all() }
}

fn rows(
    store: &Store,
    filter: impl Fn() -> Filter + Send + 'static,
    order: &[(Order, Direction)],
    start: Option<Place>,
    most: i64,
) -> Page<Listed> {
    let order = order.to_vec();
    read(store, move |tx| {
        let start = start.clone().map_or(Start::Offset(0), Start::After);
        page(tx, &filter(), &order, &Window { start, most })
    })
}

fn keys(page: &Page<Listed>) -> Vec<i64> {
    page.rows.iter().map(|row| row.session.key - FIRST_KEY).collect()
}

pub(super) fn every_list_of_sessions_can_be_asked_for(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    fill(&store, 20);
    let person = || Person {
        user_id: 1,
        web_ex_id: "user1".to_owned(),
        email: "user1@example.org".to_owned(),
    };
    let filter = move || {
        let conditions = vec![
            Condition::Key(FIRST_KEY + 3),
            Condition::NamePrefix("TOPIC 1".to_owned()),
            Condition::NamePrefix("\u{10ffff}".to_owned()),
            Condition::Status(Status::InProgress),
            Condition::SessionTypes(vec![19, 3]),
            Condition::SessionTypes(Vec::new()),
            Condition::Within { starts: (i64::MIN, i64::MAX), ends: (0, 1) },
            Condition::Changed(1, 5),
        ];
        let scopes = vec![
            Scope::Hosted(person()),
            Scope::Invited(person()),
            Scope::HostedOrInvited(person()),
        ];
        Filter { scopes, ..some(conditions, Method::Any) }
    };
    let mut order =
        vec![(Order::Host, Ascending), (Order::Name, Descending), (Order::Start, Ascending)];
    order.extend((1..=10).map(|code| (Order::TrackingCode(code), Descending)));
    assert_eq!(keys(&rows(&store, filter, &order, None, 10)), Vec::<i64>::new());

    for (conditions, expected) in [
        (vec![Condition::Key(FIRST_KEY + 3)], vec![3]),
        (vec![Condition::NamePrefix("TOPIC 1".to_owned())], vec![3, 13]),
        (vec![Condition::Status(Status::InProgress)], vec![0, 5, 10, 15]),
        (
            vec![Condition::Within {
                starts: (1_800_000_000, 1_800_000_060),
                ends: (i64::MIN, i64::MAX),
            }],
            vec![0, 13],
        ),
        (
            vec![Condition::Within {
                starts: (i64::MIN, i64::MAX),
                ends: (1_800_003_600, 1_800_003_600),
            }],
            vec![0],
        ),
    ] {
        let filter = move || some(conditions.clone(), Method::All);
        let found = rows(&store, filter, &[], None, 100);
        assert_eq!(keys(&found), expected);
    }
}

pub(super) fn pages_are_in_order_whole_and_told_right(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    fill(&store, 60);
    let order = [
        (Order::TrackingCode(2), Descending),
        (Order::Name, Ascending),
        (Order::Start, Descending),
    ];
    let whole = rows(&store, all, &order, None, 100);
    assert_eq!((whole.total, whole.rows.len()), (60, 60));
    let code = |number: i64| ["", "b", "a"][usize::try_from(number % 3).unwrap()];
    let mut expected: Vec<i64> = (0..60).collect();
    expected.sort_by_key(|number| {
        (
            std::cmp::Reverse(code(*number)),
            (number * 7) % 10,
            std::cmp::Reverse((number * 37) % 20),
            *number,
        )
    });
    assert_eq!(keys(&whole), expected);

    let paged: Vec<i64> = (0..9)
        .flat_map(|number| {
            let part = read(&store, move |tx| {
                page(tx, &all(), &order, &Window { start: Start::Offset(number * 7), most: 7 })
            });
            assert_eq!(part.total, 60);
            keys(&part)
        })
        .collect();
    assert_eq!(paged, expected);
    let beyond = read(&store, move |tx| {
        page(tx, &all(), &order, &Window { start: Start::Offset(60), most: 7 })
    });
    assert_eq!((beyond.total, beyond.rows.len(), beyond.last), (60, 0, None));
}

pub(super) fn a_page_goes_on_where_the_last_one_ended(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    fill(&store, 40);
    for order in [
        vec![(Order::Start, Ascending)],
        vec![(Order::Start, Descending), (Order::Name, Ascending)],
        vec![(Order::TrackingCode(2), Ascending), (Order::Host, Descending)],
    ] {
        let before = keys(&rows(&store, all, &order, None, 100));
        let (mut seen, mut last) = (Vec::new(), None);
        let mut number = 1000;
        loop {
            let part = rows(&store, all, &order, last, 6);
            if part.rows.is_empty() {
                break;
            }
            seen.extend(keys(&part));
            last = part.last;
            // Others add and take away between the pages, also the very row where the page ended.
            let gone = FIRST_KEY + seen[seen.len() - 1];
            number += 3;
            write(&store, move |tx| {
                sessions::delete(tx, gone)?;
                add(tx, number)?;
                add(tx, number + 1)
            });
        }
        let old: Vec<i64> = seen.iter().copied().filter(|key| *key < 1000).collect();
        let mut once = seen.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), seen.len(), "a row was repeated");
        assert_eq!(
            old,
            before.iter().copied().filter(|key| *key < 1000).collect::<Vec<_>>(),
            "a row was skipped"
        );
        write(&store, |tx| {
            for key in FIRST_KEY..FIRST_KEY + 2000 {
                sessions::delete(tx, key)?;
            }
            (0..40).try_for_each(|number| add(tx, number))
        });
    }
}

pub(super) fn sessions_are_seen_by_whom_they_concern(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    fill(&store, 10);
    let user = samples::user(1);
    let (web_ex_id, email) = (user.web_ex_id.clone(), user.email.clone());
    write(&store, move |tx| {
        let invited = |id: i64, number: i64, role| Attendee {
            role,
            ..samples::attendee(id, FIRST_KEY + number, 0)
        };
        attendees::insert(
            tx,
            &Attendee { email: user.email.to_lowercase(), ..invited(1, 1, Role::Attendee) },
        )?;
        attendees::insert(
            tx,
            &Attendee {
                web_ex_id: Some(user.web_ex_id.to_uppercase()),
                ..invited(2, 3, Role::Host)
            },
        )?;
        Ok(())
    });
    let person = move || Person { user_id: 1, web_ex_id: web_ex_id.clone(), email: email.clone() };
    for (scope, expected) in [
        (Scope::Hosted as fn(Person) -> Scope, vec![0, 2, 3, 4, 6, 8]),
        (Scope::Invited, vec![1, 3]),
        (Scope::HostedOrInvited, vec![0, 1, 2, 3, 4, 6, 8]),
    ] {
        let person = person.clone();
        let mut found = keys(&rows(
            &store,
            move || Filter { scopes: vec![scope(person())], ..all() },
            &[],
            None,
            100,
        ));
        found.sort_unstable();
        assert_eq!(found, expected);
    }
    let elsewhere = || Filter { site_id: 2, ..all() };
    assert_eq!(rows(&store, elsewhere, &[], None, 100).total, 0);
    let training = || Filter { kinds: vec![Kind::Training, Kind::Event], ..all() };
    assert_eq!(rows(&store, training, &[], None, 100).total, 0);
}
