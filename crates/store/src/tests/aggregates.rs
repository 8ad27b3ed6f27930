//! Each aggregate: it comes back as it was kept, and is found as it must be.

use super::Engine;
use super::samples::{self, read, write};
use crate::attendees::{Attendee, Part, Role};
use crate::outbox::{Entry, Message};
use crate::sessions::{Kind, LinkKind, Listing, Session, Status};
use crate::users::{Active, Services, User};
use crate::{
    Error, access_tokens as tok, attendees as att, audit as aud, browser as bro,
    email_changes as cha, outbox as out, sessions as ses, sites as sit, tickets as tic,
    users as use_,
};

pub(super) fn sites(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    write(&store, |tx| {
        let site = samples::site();
        assert!(sit::insert(tx, &site)?);
        assert!(!sit::insert(tx, &sit::Site { id: 2, name: " aCME ".to_owned(), ..site.clone() })?);
        assert!(!sit::insert(tx, &sit::Site { name: "other".to_owned(), ..site.clone() })?);
        assert_eq!(sit::by_name(tx, "ACME ")?, Some(site.clone()));
        assert_eq!(sit::by_name(tx, "other")?, None);
        assert_eq!(sit::by_id(tx, 2)?, None);

        let mut changed = sit::Site { name: "Ärger".to_owned(), active: false, ..site };
        changed.settings.account_password.min_length = 20;
        changed.settings.meeting_types.truncate(1);
        sit::update(tx, &changed)?;
        assert_eq!(sit::by_name(tx, "ärger")?, Some(changed.clone()));
        assert_eq!(sit::by_name(tx, "acme")?, None);
        assert_eq!(sit::by_id(tx, 1)?, Some(changed.clone()));
        assert_eq!(sit::all(tx)?, [changed]);
        Ok(())
    });
}

pub(super) fn users(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let user = samples::user(1);
        assert!(use_::access_code_taken(tx, 700_000_001)?);
        assert!(!use_::access_code_taken(tx, 700_000_003)?);
        for found in [
            use_::by_id(tx, 1, 1)?,
            use_::by_web_ex_id(tx, 1, "uSER1 ")?,
            use_::by_email(tx, 1, "USER1@EXAMPLE.ORG")?,
        ] {
            assert!(found == Some(user.clone()));
        }
        assert!(use_::by_id(tx, 2, 1)?.is_none(), "of another site");
        assert!(
            use_::by_room(tx, "rooM1")? == Some(user.clone())
                && use_::by_room(tx, "room3")?.is_none()
        );
        let code = 700_000_001;
        assert!(use_::by_access_code(tx, 1, code)? == Some(user.clone()));
        assert!(use_::by_access_code(tx, 2, code)?.is_none(), "of another site");
        assert!(use_::by_access_code(tx, 1, 1)?.is_none());
        assert!(use_::room_taken(tx, "rooM1")? && !use_::room_taken(tx, "room3")?);
        let other = samples::user(3);
        for taken in [
            User { id: 1, ..other.clone() },
            User { web_ex_id: "USER1".to_owned(), ..other.clone() },
            User { email: "USER1@example.org".to_owned(), ..other.clone() },
            User { personal_room: Some("ROOM1".to_owned()), ..other.clone() },
        ] {
            assert!(!use_::insert(tx, &taken)?);
        }
        let roomless = User { personal_room: None, ..other };
        assert!(use_::insert(tx, &roomless)?);
        assert!(
            use_::insert(tx, &User { personal_room: None, ..samples::user(4) })?,
            "two may have no room"
        );
        assert!(use_::by_id(tx, 1, 3)? == Some(roomless));

        let changed = User {
            web_ex_id: "renamed".to_owned(),
            active: Active::Deactivated,
            meeting_types: Vec::new(),
            services: Services { event: true, support: true, ..Services::default() },
            ..user
        };
        use_::update(tx, &changed)?;
        assert!(use_::by_web_ex_id(tx, 1, "RENAMED")? == Some(changed));
        assert!(use_::by_web_ex_id(tx, 1, "user1")?.is_none());
        Ok(())
    });
}

pub(super) fn tickets(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        for ticket in
            [samples::ticket(1, 1, 100), samples::ticket(2, 1, 101), samples::ticket(3, 2, 200)]
        {
            tic::insert(tx, &ticket)?;
        }
        assert_eq!(
            tic::by_hash(tx, &samples::ticket(2, 1, 0).hash)?,
            Some(samples::ticket(2, 1, 101))
        );
        assert_eq!(tic::by_hash(tx, &[9; 32])?, None);
        assert_eq!(tic::delete_expired(tx, 100)?, 1);
        assert_eq!(tic::by_hash(tx, &samples::ticket(1, 1, 0).hash)?, None);
        assert_eq!(tic::delete_of_user(tx, 1)?, 1);
        assert_eq!(tic::delete_of_user(tx, 2)?, 1);
        Ok(())
    });
}

pub(super) fn browser(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        // A ticket and a session may have the same hash: they are no one thing.
        for pass in [samples::pass(1, 1, 100), samples::pass(2, 1, 101), samples::pass(3, 2, 200)] {
            bro::insert_ticket(tx, &pass)?;
            bro::insert_session(tx, &pass)?;
        }
        let hash = samples::pass(2, 1, 0).hash;
        assert_eq!(bro::take_ticket(tx, &hash)?, Some(samples::pass(2, 1, 101)));
        assert_eq!(bro::take_ticket(tx, &hash)?, None, "it works once");
        assert_eq!(bro::session(tx, &hash)?, Some(samples::pass(2, 1, 101)));
        bro::prolong_session(tx, &hash, 300)?;
        assert_eq!(bro::session(tx, &hash)?, Some(samples::pass(2, 1, 300)));

        let expired = samples::pass(1, 1, 0).hash;
        bro::delete_expired(tx, 100)?;
        assert_eq!(bro::take_ticket(tx, &expired)?, None);
        assert_eq!(bro::session(tx, &expired)?, None);

        assert!(bro::delete_session(tx, &hash)? && !bro::delete_session(tx, &hash)?);
        let other = samples::pass(3, 2, 0).hash;
        bro::delete_of_user(tx, 1)?;
        assert!(bro::session(tx, &other)?.is_some(), "of another user");
        bro::delete_of_user(tx, 2)?;
        assert_eq!(bro::session(tx, &other)?, None);
        assert_eq!(bro::take_ticket(tx, &other)?, None);
        Ok(())
    });
}

pub(super) fn sessions(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let session = samples::session(123_456_789);
        assert!(ses::insert(tx, &session)?);
        let other = samples::session(987_654_321);
        for taken in [
            Session { key: session.key, ..other.clone() },
            Session { key: session.key, ..session.clone() },
        ] {
            assert!(!ses::insert(tx, &taken)?);
        }
        assert!(ses::by_key(tx, 1, session.key)? == Some(session.clone()));
        assert!(ses::by_key(tx, 2, session.key)?.is_none(), "of another site");
        assert!(ses::by_uuid(tx, 1, &session.uuid)? == Some(session.clone()));
        for wrong in ["none", "075bcd15", &session.uuid.to_uppercase(), "ffffffffffffffff"] {
            assert!(ses::by_uuid(tx, 1, wrong)?.is_none(), "{wrong}");
        }
        let conf_id = session.conf_id;
        assert_eq!(conf_id, 123_456_789_000_000_007);
        assert_eq!(ses::key_of_conf_id(tx, 1, conf_id)?, Some(session.key));
        assert_eq!(ses::key_of_conf_id(tx, 1, conf_id + 1)?, None);
        assert_eq!(ses::key_of_conf_id(tx, 2, conf_id)?, None, "of another site");

        for kind in [Kind::Meeting, Kind::Event, Kind::Support, Kind::Sales, Kind::Teleconference] {
            let changed = Session {
                kind,
                name: String::new(),
                password: None,
                listing: Listing::Private,
                status: Status::NotInProgress,
                record: Vec::new(),
                ..session.clone()
            };
            ses::update(tx, &changed)?;
            assert!(ses::by_key(tx, 1, session.key)? == Some(changed));
        }
        Ok(())
    });
    let homeless = Session { host_id: 77, ..samples::session(1) };
    let refused = store.write_blocking(move |tx| ses::insert(tx, &homeless)).unwrap_err();
    assert!(matches!(refused, Error::Database { .. }), "a session needs its host: {refused}");
}

pub(super) fn links(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let secrets = |letter: &str| {
            let secrets = ["0", "1", "2"].map(|kind| letter.repeat(23) + kind);
            Some(secrets.concat())
        };
        let one = Session { link_secrets: secrets("a"), ..samples::session(1) };
        let two = Session { link_secrets: secrets("b"), ..samples::session(2) };
        for session in [&one, &two] {
            assert!(ses::insert(tx, session)?);
            assert!(att::insert(tx, &samples::attendee(session.key, session.key, 0))?);
        }
        let mut tokens = Vec::new();
        for session in [&one, &two] {
            for kind in LinkKind::ALL {
                let token = ses::link(tx, session, kind)?.unwrap();
                assert!(token.len() == 33 && token.starts_with("m0000000"), "{token}");
                assert_eq!(ses::by_link(tx, &token)?, Some((1, session.key, kind)));
                tokens.push(token);
            }
        }
        for wrong in [
            tokens[0].to_uppercase(),
            tokens[0].replace('m', ""),
            tokens[0][..32].to_owned(),
            format!("{}0", tokens[0]),
            format!("{}b", &tokens[0][..32]),
            String::new(),
            "m".to_owned(),
            "mäöü".repeat(8),
        ] {
            assert_eq!(ses::by_link(tx, &wrong)?, None, "{wrong}");
        }

        assert!(ses::delete(tx, 1)?);
        assert!(!ses::delete(tx, 1)?);
        assert_eq!(ses::by_link(tx, &tokens[0])?, None);
        assert_eq!(att::of_session(tx, 1)?, []);
        assert_eq!(att::of_session(tx, 2)?.len(), 1, "another session's stay");
        assert_eq!(ses::by_link(tx, &tokens[3])?, Some((1, 2, LinkKind::Join)));
        Ok(())
    });
}

/// Sessions that an earlier version has made go on with the numbers and links that it gave them.
pub(super) fn former_links(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let uuid = "ffffffff0123456789abcdef01234567".to_owned();
        let former = Session { conf_id: 77, uuid, link_secrets: None, ..samples::session(1) };
        assert!(ses::insert(tx, &former)?);
        assert_eq!(ses::key_of_conf_id(tx, 1, 77)?, Some(1));
        assert_eq!(ses::key_of_conf_id(tx, 2, 77)?, None);
        assert!(ses::by_uuid(tx, 1, &former.uuid)?.is_some());
        assert!(ses::by_uuid(tx, 2, &former.uuid)?.is_none());
        assert_eq!(ses::link(tx, &former, LinkKind::HostCalendar)?, None);
        let sql = "INSERT INTO session_links (token, session_key, kind) VALUES ($1, 1, 1)";
        tx.execute(sql, &["m0123456789abcdef0123456789abcdef".into()])?;
        let token = ses::link(tx, &former, LinkKind::HostCalendar)?.unwrap();
        assert_eq!(token, "m0123456789abcdef0123456789abcdef");
        assert_eq!(ses::by_link(tx, &token)?, Some((1, 1, LinkKind::HostCalendar)));
        assert_eq!(ses::link(tx, &former, LinkKind::Join)?, None);

        assert!(ses::delete(tx, 1)?);
        assert_eq!(ses::by_link(tx, &token)?, None);
        Ok(())
    });
}

pub(super) fn attendees(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        assert!(ses::insert(tx, &samples::session(1))?);
        let mut all =
            [samples::attendee(3, 1, 0), samples::attendee(2, 1, 1), samples::attendee(1, 1, 2)];
        all[0].role = Role::Limited;
        for attendee in all.iter().rev() {
            assert!(att::insert(tx, attendee)?);
        }
        assert!(!att::insert(tx, &all[0])?);
        assert_eq!(att::of_session(tx, 1)?, all);

        // List by list, of several sessions at once.
        assert!(ses::insert(tx, &samples::session(2))?);
        let panelist = Attendee { part: Part::Presenters, ..samples::attendee(4, 2, 0) };
        let nameless = Attendee { name: String::new(), ..samples::attendee(5, 2, 1) };
        for attendee in [&panelist, &nameless] {
            assert!(att::insert(tx, attendee)?);
        }
        let found = att::in_part(tx, &[1, 2, 3], Part::Presenters)?;
        assert_eq!(found, [(2, vec![panelist.clone()])].into());
        let found = att::in_part(tx, &[2, 1], Part::Attendees)?;
        assert_eq!((&found[&1][..], &found[&2]), (&all[..], &vec![nameless.clone()]));
        assert!(att::in_part(tx, &[], Part::Attendees)?.is_empty());
        assert_eq!((panelist.shown(), nameless.shown()), ("Guest", "guest5@example.org"));
        Ok(())
    });
}

pub(super) fn outbox(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let message = |attendee_id| Message::Invitation { session_key: 1, attendee_id };
    write(&store, move |tx| {
        out::add(tx, 30, &message(1), 7, 100)?;
        out::add(tx, 10, &message(2), 7, 101)?;
        out::add(tx, 20, &message(3), 7, 100)
    });
    let entry = |id, attendee_id, created_at| Entry {
        id,
        site_id: 7,
        message: message(attendee_id),
        created_at,
    };
    let pending = read(&store, |tx| out::pending(tx, 10));
    assert_eq!(pending, [entry(20, 3, 100), entry(30, 1, 100), entry(10, 2, 101)]);
    assert_eq!(read(&store, |tx| out::pending(tx, 1)), pending[..1]);
}

pub(super) fn access_tokens(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let (one, other) = (samples::access_token(1), samples::access_token(2));
        assert!(tok::insert(tx, &other)? && tok::insert(tx, &one)?);
        assert!(
            !tok::insert(tx, &tok::AccessToken { hash: [9; 32], ..one.clone() })?,
            "its id is taken"
        );
        assert_eq!(tok::by_hash(tx, &[1; 32])?, Some(one.clone()));
        assert_eq!(tok::by_hash(tx, &[3; 32])?, None);
        assert_eq!(tok::of_site(tx, 1)?, [one, other.clone()]);
        assert!(!tok::delete(tx, 2, 1)?, "of another site");
        assert!(tok::delete(tx, 1, 1)? && !tok::delete(tx, 1, 1)?);
        assert_eq!(tok::of_site(tx, 1)?, [other]);
        Ok(())
    });
}

pub(super) fn email_changes(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let first = samples::email_change(1);
        cha::put(tx, &first)?;
        let second = cha::EmailChange { hash: [7; 32], expires_at: 30, ..first.clone() };
        cha::put(tx, &second)?;
        assert_eq!(cha::by_hash(tx, &first.hash)?, None, "the latest alone");
        assert_eq!(cha::by_hash(tx, &second.hash)?, Some(second.clone()));
        assert_eq!(cha::delete_expired(tx, 29)?, 0);
        assert_eq!(cha::delete_expired(tx, 30)?, 1);
        assert!(!cha::delete_of_user(tx, 1)?);
        Ok(())
    });
}

pub(super) fn audit(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    write(&store, |tx| {
        for at in 1..=5 {
            aud::add(tx, at, &samples::audit_entry(at))?;
        }
        aud::add(tx, 6, &aud::Entry { site_id: 2, ..samples::audit_entry(3) })?;
        let mut times = |from, before, limit| -> Result<Vec<i64>, Error> {
            let wanted = aud::Wanted { site_id: 1, from, before, name: None, limit };
            let entries = aud::latest(tx, &wanted)?;
            assert!(entries.iter().all(|entry| *entry == samples::audit_entry(entry.at)));
            Ok(entries.iter().map(|entry| entry.at).collect())
        };
        assert_eq!(times(0, 9, 9)?, [1, 2, 3, 4, 5]);
        assert_eq!(times(2, 5, 9)?, [2, 3, 4]);
        assert_eq!(times(0, 9, 2)?, [4, 5]);
        let of = |name: &str| {
            let name = Some(name.to_owned());
            aud::Wanted { site_id: 1, from: 0, before: 9, name, limit: 9 }
        };
        assert_eq!(aud::latest(tx, &of("uSER2"))?.len(), 5);
        assert_eq!(aud::latest(tx, &of("User3"))?, []);
        assert_eq!(aud::delete_before(tx, 4)?, 4, "of all sites");
        for id in 100..1300 {
            aud::add(tx, id, &samples::audit_entry(7))?;
        }
        let all = aud::Wanted { limit: 1201, ..of("User1") };
        assert_eq!(aud::latest(tx, &all)?.len(), 1201, "page by page");
        Ok(())
    });
}
