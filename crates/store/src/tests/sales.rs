//! What is sold, to whom, and what may come of it.

use super::Engine;
use super::samples::{self, read, write};
use crate::listing::{Direction, Method, Start, Window};
use crate::sales_accounts::{self, Account};
use crate::sales_opportunities::{self, Opportunity};
use crate::sales_products::{self, Condition, Filter, Order, Product};
use crate::{Store, sites};

fn account(id: i64, name: &str) -> Account {
    Account {
        id,
        site_id: 1,
        owner_id: 1,
        name: name.to_owned(),
        external_id: None,
        external_system: None,
        parent_id: None,
        created_at: 5,
    }
}

fn opportunity(id: i64, name: &str) -> Opportunity {
    Opportunity {
        id,
        site_id: 1,
        owner_id: 1,
        account_id: None,
        name: name.to_owned(),
        external_id: None,
        external_system: None,
        created_at: 6,
    }
}

pub(super) fn accounts(engine: &Engine) {
    use sales_accounts::{Wanted, by_id, count, insert, update, wanted};
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let acme = Account {
            external_id: Some("A-1".to_owned()),
            external_system: Some(7),
            parent_id: Some(3),
            ..account(1, "Acme")
        };
        let byron = Account { external_system: Some(7), ..account(2, "byron") };
        let other =
            Account { owner_id: 2, external_id: Some("A-1".to_owned()), ..account(3, "Älteste") };
        for new in [&byron, &acme, &other] {
            assert!(insert(tx, new)?);
        }
        assert!(!insert(tx, &account(1, "Taken"))?);
        assert_eq!(by_id(tx, 1, 1)?, Some(acme.clone()));
        assert_eq!(by_id(tx, 2, 1)?, None, "of another site");
        assert_eq!((count(tx, 1, 1)?, count(tx, 1, 2)?, count(tx, 2, 1)?), (2, 1, 0));

        let all = Wanted { site_id: 1, owner_id: 1, ..Wanted::default() };
        for (asked, ids) in [
            (all, &[1, 2][..]),
            (Wanted { owner_id: 2, ..all }, &[3]),
            (Wanted { site_id: 2, ..all }, &[]),
            (Wanted { id: Some(2), ..all }, &[2]),
            (Wanted { id: Some(3), ..all }, &[]),
            (Wanted { external_id: Some("A-1"), ..all }, &[1]),
            (Wanted { external_id: Some("a-1"), ..all }, &[]),
            (Wanted { external_system: Some(7), ..all }, &[1, 2]),
            (Wanted { external_system: Some(7), id: Some(1), ..all }, &[1]),
            (Wanted { external_system: Some(8), id: Some(1), ..all }, &[]),
        ] {
            let found: Vec<i64> = wanted(tx, &asked)?.into_iter().map(|one| one.id).collect();
            assert_eq!(found, ids, "{asked:?}");
        }

        // What is changed stands elsewhere in the list, and the others are as they were.
        update(tx, &account(1, "Zeta"))?;
        assert_eq!(wanted(tx, &all)?, [byron, account(1, "Zeta")]);
        assert_eq!(by_id(tx, 1, 3)?, Some(other));
        Ok(())
    });
}

pub(super) fn opportunities(engine: &Engine) {
    use sales_opportunities::{Listed, Wanted, by_id, count, insert, update, wanted};
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let acme = Account { external_id: Some("A-1".to_owned()), ..account(1, "Acme") };
        assert!(sales_accounts::insert(tx, &acme)?);
        assert!(sales_accounts::insert(tx, &account(2, "Byron"))?);
        let pumps = Opportunity {
            account_id: Some(1),
            external_id: Some("O-1".to_owned()),
            external_system: Some(7),
            ..opportunity(10, "Pumps")
        };
        let belts = Opportunity { account_id: Some(2), ..opportunity(11, "belts") };
        let other = Opportunity { owner_id: 2, ..opportunity(13, "Another's") };
        for new in [&pumps, &belts, &opportunity(12, "Adhesives"), &other] {
            assert!(insert(tx, new)?);
        }
        assert!(!insert(tx, &opportunity(10, "Taken"))?);
        assert_eq!(by_id(tx, 1, 10)?, Some(pumps.clone()));
        assert_eq!(by_id(tx, 2, 10)?, None, "of another site");
        assert_eq!((count(tx, 1, 1)?, count(tx, 1, 2)?, count(tx, 2, 1)?), (3, 1, 0));

        let all = Wanted { site_id: 1, owner_id: 1, ..Wanted::default() };
        for (asked, ids) in [
            (all, &[12, 11, 10][..]),
            (Wanted { owner_id: 2, ..all }, &[13]),
            (Wanted { id: Some(11), ..all }, &[11]),
            (Wanted { account_id: Some(1), ..all }, &[10]),
            (Wanted { account_external_id: Some("A-1"), ..all }, &[10]),
            (Wanted { account_external_id: Some("O-1"), ..all }, &[]),
            (Wanted { external_id: Some("O-1"), ..all }, &[10]),
            (Wanted { external_system: Some(7), ..all }, &[10]),
            (Wanted { external_system: Some(7), account_id: Some(2), ..all }, &[]),
        ] {
            let found = wanted(tx, &asked)?.into_iter().map(|one| one.opportunity.id);
            assert_eq!(found.collect::<Vec<_>>(), ids, "{asked:?}");
        }
        let found = wanted(tx, &Wanted { id: Some(10), ..all })?;
        assert_eq!(
            found,
            [Listed { opportunity: pumps, account_external_id: Some("A-1".to_owned()) }]
        );

        update(tx, &opportunity(10, "Aaa"))?;
        let found = wanted(tx, &Wanted { id: Some(10), ..all })?;
        assert_eq!(
            found,
            [Listed { opportunity: opportunity(10, "Aaa"), account_external_id: None }]
        );
        assert_eq!(by_id(tx, 1, 11)?, Some(belts));
        Ok(())
    });
}

fn product(id: i64, name: &str, description: Option<&str>) -> Product {
    Product {
        id,
        site_id: 1,
        name: name.to_owned(),
        description: description.map(str::to_owned),
        created_at: 7,
    }
}

/// Products 1 to 4 of a site, and one of another.
fn catalogue(store: &Store) {
    samples::site_and_users(store);
    write(store, |tx| {
        let second = sites::Site { id: 2, name: "second".to_owned(), ..samples::site() };
        assert!(sites::insert(tx, &second)?);
        for new in [
            product(1, "Pump", Some("moves water")),
            product(2, "äther", None),
            product(3, "PUMP", Some("Moves oil")),
            product(4, "Belt", Some("drives")),
            Product { site_id: 2, ..product(5, "Pump", None) },
        ] {
            assert!(sales_products::insert(tx, &new)?);
        }
        Ok(())
    });
}

pub(super) fn products(engine: &Engine) {
    use Direction::{Ascending, Descending};
    let place = engine.fresh();
    let store = place.open();
    catalogue(&store);
    let listed = |conditions, method, order: &[(Order, Direction)], (offset, most)| {
        let filter = Filter { site_id: 1, conditions, method };
        let order = order.to_vec();
        read(&store, move |tx| {
            let window = Window { start: Start::Offset(offset), most };
            let page = sales_products::page(tx, &filter, &order, &window)?;
            let ids: Vec<i64> = page.rows.iter().map(|row| row.id).collect();
            Ok((ids, page.total))
        })
    };
    let pump = || Condition::Name(" pump".to_owned());
    for (conditions, method, ids) in [
        (Vec::new(), Method::All, &[1i64, 2, 3, 4][..]),
        (vec![pump()], Method::All, &[1, 3]),
        (vec![Condition::Ids(vec![4, 2, 5])], Method::All, &[2, 4]),
        (vec![Condition::Ids(Vec::new())], Method::All, &[]),
        (vec![pump(), Condition::Ids(vec![3, 4])], Method::All, &[3]),
        (vec![pump(), Condition::Ids(vec![3, 4])], Method::Any, &[1, 3, 4]),
    ] {
        let total = ids.len() as i64;
        assert_eq!(listed(conditions, method, &[], (0, 9)), (ids.to_vec(), total));
    }
    for (order, ids) in [
        (&[(Order::Id, Descending)][..], [4, 3, 2, 1]),
        (&[(Order::Name, Ascending)], [4, 1, 3, 2]),
        (&[(Order::Name, Descending), (Order::Id, Descending)], [2, 3, 1, 4]),
        (&[(Order::Description, Ascending)], [2, 4, 3, 1]),
    ] {
        assert_eq!(listed(Vec::new(), Method::All, order, (0, 9)).0, ids, "{order:?}");
        assert_eq!(listed(Vec::new(), Method::All, order, (2, 1)), (vec![ids[2]], 4));
    }

    write(&store, |tx| {
        assert!(!sales_products::insert(tx, &product(1, "Taken", None))?);
        assert_eq!(sales_products::by_id(tx, 1, 5)?, None, "of another site");
        let valve = product(4, "Valve", None);
        sales_products::update(tx, &valve)?;
        assert_eq!(sales_products::by_id(tx, 1, 4)?, Some(valve));
        let found = sales_products::by_id(tx, 1, 1)?;
        assert_eq!(found, Some(product(1, "Pump", Some("moves water"))));
        let ids: Vec<i64> = (1..=1200).collect();
        let mut names: Vec<(i64, String)> =
            sales_products::names(tx, 1, &ids)?.into_iter().collect();
        names.sort_unstable();
        let all = [(1, "Pump"), (2, "äther"), (3, "PUMP"), (4, "Valve")];
        assert_eq!(names, all.map(|(id, name)| (id, name.to_owned())));
        assert!(sales_products::names(tx, 1, &[])?.is_empty());
        Ok(())
    });
    assert_eq!(
        listed(Vec::new(), Method::All, &[(Order::Name, Ascending)], (0, 9)).0,
        [1, 3, 4, 2]
    );
}

/// Whatever is sorted by what: each list goes on after any of its rows.
pub(super) fn every_order_of_products_goes_on(engine: &Engine) {
    const ORDERS: [Order; 3] = [Order::Id, Order::Name, Order::Description];
    let place = engine.fresh();
    let store = place.open();
    catalogue(&store);
    read(&store, |tx| {
        let filter = Filter { site_id: 1, conditions: Vec::new(), method: Method::All };
        for first in ORDERS {
            for second in ORDERS {
                let order = [(first, Direction::Descending), (second, Direction::Ascending)];
                let whole = Window { start: Start::Offset(0), most: 9 };
                let whole = sales_products::page(tx, &filter, &order, &whole)?.rows;
                let mut gone_through = Vec::new();
                let mut start = Start::Offset(0);
                loop {
                    let window = Window { start, most: 1 };
                    let part = sales_products::page(tx, &filter, &order, &window)?;
                    gone_through.extend(part.rows);
                    let Some(last) = part.last else { break };
                    start = Start::After(last);
                }
                assert_eq!(gone_through, whole, "{order:?}");
                assert_eq!(whole.len(), 4);
            }
        }
        Ok(())
    });
}
