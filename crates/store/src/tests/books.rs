//! Address books, settings of one click, and who has a meeting type.

use super::Engine;
use super::samples::{self, write};
use crate::contacts::{self, Contact, Listed, SITE};
use crate::dist_lists::{self, DistList};
use crate::sessions::{self, Session};
use crate::users::{self, User};
use crate::{Error, Tx, one_click_settings};

fn contact(id: i64, owner_id: i64, name: &str) -> Contact {
    Contact {
        id,
        site_id: 1,
        owner_id,
        name: name.to_owned(),
        email: "one@example.org".to_owned(),
        record: vec![0, 255],
        created_at: 7,
    }
}

fn ids(found: &[Listed]) -> Vec<i64> {
    found.iter().map(|one| one.id).collect()
}

/// Of user 1: 10 and 11; of user 2: 12; of the site: 13.
fn add_contacts(tx: &mut Tx) -> Result<(), Error> {
    for new in [
        contact(10, 1, "Zoe"),
        contact(11, 1, "ärmel"),
        contact(12, 2, "Bob"),
        contact(13, SITE, "Help desk"),
    ] {
        assert!(contacts::insert(tx, &new)?);
    }
    Ok(())
}

pub(super) fn contacts(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        add_contacts(tx)?;
        assert!(!contacts::insert(tx, &contact(10, 2, "Of the same number"))?);
        let found = Listed { id: 10, owner_id: 1, record: vec![0, 255] };
        assert_eq!(contacts::by_id(tx, 1, 10)?, Some(found));
        assert_eq!(contacts::by_id(tx, 2, 10)?, None, "of another site");

        // By the bytes of their names, which are folded: those beyond ASCII come last.
        assert_eq!(ids(&contacts::of_owners(tx, 1, [1, 1])?), [10, 11]);
        assert_eq!(ids(&contacts::of_owners(tx, 1, [1, SITE])?), [13, 10, 11]);
        assert_eq!(ids(&contacts::of_owners(tx, 1, [SITE, SITE])?), [13]);
        assert_eq!(contacts::of_owners(tx, 2, [1, SITE])?, []);
        assert_eq!((contacts::count(tx, 1, 1)?, contacts::count(tx, 2, 1)?), (2, 0));
        assert_eq!(contacts::count(tx, 1, SITE)?, 1);

        let same = Contact { email: " ONE@example.org".to_owned(), ..contact(0, 1, "ÄRMEL ") };
        assert_eq!(contacts::known(tx, &same)?, Some(11));
        for other in [
            contact(0, 2, "ärmel"),
            contact(0, 1, "arm"),
            Contact { email: "two@example.org".to_owned(), ..same },
        ] {
            assert_eq!(contacts::known(tx, &other)?, None);
        }
        contacts::set_record(tx, 11, &[1])?;
        assert_eq!(contacts::by_id(tx, 1, 11)?.map(|found| found.record), Some(vec![1]));
        contacts::delete(tx, 10)?;
        assert_eq!(ids(&contacts::of_owners(tx, 1, [1, 1])?), [11]);
        Ok(())
    });
}

pub(super) fn dist_lists(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        add_contacts(tx)?;
        let list = |id, owner_id, name: &str| DistList {
            id,
            site_id: 1,
            owner_id,
            name: name.to_owned(),
            description: None,
            created_at: 7,
        };
        let team = DistList { description: Some("All of us".to_owned()), ..list(20, 1, "Team") };
        assert!(dist_lists::insert(tx, &team)?);
        assert!(dist_lists::insert(tx, &list(21, SITE, "TEAM"))?);
        assert!(dist_lists::insert(tx, &list(22, 1, "Board"))?);
        assert!(!dist_lists::insert(tx, &list(23, 1, " tEAM "))?, "its name is taken");
        assert!(!dist_lists::insert(tx, &list(20, 2, "Other"))?, "its number is taken");
        assert_eq!(dist_lists::by_id(tx, 1, 20)?, Some(team.clone()));
        assert_eq!(dist_lists::by_id(tx, 2, 20)?, None, "of another site");
        assert_eq!(dist_lists::by_name(tx, 1, 1, "team ")?, Some(team.clone()));
        assert_eq!(dist_lists::by_name(tx, 1, 2, "team")?, None, "of another user");
        assert_eq!(dist_lists::count(tx, 1, 1)?, 2);
        let ids_of = |all: Vec<DistList>| -> Vec<i64> { all.iter().map(|list| list.id).collect() };
        assert_eq!(ids_of(dist_lists::of_owners(tx, 1, [1, SITE])?), [22, 20, 21]);
        assert_eq!(ids_of(dist_lists::of_owners(tx, 1, [SITE, SITE])?), [21]);

        for id in [13, 11, 11, 10] {
            dist_lists::add_contact(tx, 20, id)?;
        }
        dist_lists::add_contact(tx, 22, 10)?;
        assert_eq!(ids(&contacts::of_list(tx, 1, [1, SITE], 20)?), [13, 10, 11]);
        assert_eq!(ids(&contacts::of_list(tx, 1, [1, 1], 20)?), [10, 11]);
        dist_lists::remove_contact(tx, 20, 11)?;
        // Whoever is in no address book any more is in no list.
        contacts::delete(tx, 10)?;
        assert_eq!(ids(&contacts::of_list(tx, 1, [1, SITE], 20)?), [13]);
        assert_eq!(contacts::of_list(tx, 1, [1, SITE], 22)?, []);

        let renamed = DistList { name: "Squad".to_owned(), description: None, ..team };
        dist_lists::update(tx, &renamed)?;
        assert_eq!(dist_lists::by_name(tx, 1, 1, "SQUAD")?, Some(renamed));
        dist_lists::remove_contacts(tx, 20)?;
        assert_eq!(contacts::of_list(tx, 1, [1, SITE], 20)?, []);
        dist_lists::add_contact(tx, 20, 11)?;
        dist_lists::delete(tx, 20)?;
        assert_eq!(dist_lists::by_id(tx, 1, 20)?, None);
        assert!(contacts::by_id(tx, 1, 11)?.is_some(), "contacts stay when a list goes");
        Ok(())
    });
}

pub(super) fn one_click_settings(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        assert_eq!(one_click_settings::of_user(tx, 1)?, None);
        one_click_settings::put(tx, 1, 1, &[0, 255], 7)?;
        one_click_settings::put(tx, 1, 2, &[2], 7)?;
        one_click_settings::put(tx, 1, 1, &[1], 8)?;
        assert_eq!(one_click_settings::of_user(tx, 1)?, Some(vec![1]));
        assert_eq!(one_click_settings::of_user(tx, 2)?, Some(vec![2]));
        Ok(())
    });
}

pub(super) fn who_has_a_meeting_type(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        for (id, meeting_types) in [(1, vec![3, 13, 23]), (2, vec![33])] {
            users::update(tx, &User { meeting_types, ..samples::user(id) })?;
        }
        for (meeting_type, users) in [(3, 1), (13, 1), (23, 1), (33, 1), (1, 0), (2, 0), (333, 0)] {
            assert_eq!(users::with_meeting_type(tx, 1, meeting_type)?, users, "{meeting_type}");
        }
        assert_eq!(users::with_meeting_type(tx, 2, 3)?, 0, "of another site");

        let session = Session { session_type: 13, ..samples::session(100_000_001) };
        assert!(sessions::insert(tx, &session)?);
        assert_eq!((sessions::of_type(tx, 1, 13)?, sessions::of_type(tx, 1, 3)?), (1, 0));
        assert_eq!(sessions::of_type(tx, 2, 13)?, 0, "of another site");
        Ok(())
    });
}
