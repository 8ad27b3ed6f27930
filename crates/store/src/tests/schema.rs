//! Statements, values, migrations.

use std::sync::{Arc, Barrier};
use std::thread;

use super::Engine;
use super::samples::{self, read, write};
use crate::backup::{self, Failed};
use crate::outbox::Message;
use crate::sessions::Term;
use crate::{
    Error, Location, Options, STATEMENTS, Store, Tx, access_tokens, attendees, audit, browser,
    email_changes, erase, outbox, sessions, sites, tickets,
};

pub(super) fn every_statement_prepares(engine: &Engine) {
    let place = engine.fresh();
    read(&place.open(), |tx| {
        for sql in STATEMENTS.iter().copied().flatten() {
            for type_ in tx.types_of(sql)? {
                assert!(["int8", "text", "bytea"].contains(&type_.as_str()), "{type_} in {sql}");
            }
        }
        Ok(())
    });
}

pub(super) fn a_sum_is_an_integer(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    let sum = read(&store, |tx| {
        tx.one("SELECT CAST(SUM(id) AS BIGINT) FROM users", &[], |row| row.int(0))
    });
    assert_eq!(sum, Some(3));
}

pub(super) fn parameters_keep_their_numbers(engine: &Engine) {
    let place = engine.fresh();
    let pair = read(&place.open(), |tx| {
        let sql = "SELECT CAST($2 AS BIGINT), CAST($1 AS BIGINT), '$1'";
        tx.one(sql, &[1.into(), 2.into()], |row| {
            Ok((row.int(0)?, row.int(1)?, row.text(2)?.to_owned()))
        })
    });
    assert_eq!(pair, Some((2, 1, "$1".to_owned())));
}

pub(super) fn values_come_back(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let sql = "UPDATE users SET created_at = $1, first_name = $2, record = $3, personal_room_key = $4";
        let params = [
            i64::MIN.into(),
            "ä\u{1f600}'\"".into(),
            [0u8, 255].as_slice().into(),
            None::<&[u8]>.into(),
        ];
        assert_eq!(tx.execute(sql, &params)?, 2);
        let sql = "SELECT created_at, first_name, record, personal_room_key FROM users";
        let found = tx.all(sql, &[], |row| {
            assert!(matches!(row.text(0), Err(Error::Corrupt { .. })), "another type");
            assert!(matches!(row.bool(0), Err(Error::Corrupt { .. })), "neither 0 nor 1");
            assert!(matches!(row.bytes(3), Err(Error::Corrupt { .. })), "NULL");
            assert!(matches!(row.int(4), Err(Error::Corrupt { .. })), "no such column");
            assert_eq!(row.optional_bytes(3)?, None);
            Ok((row.int(0)?, row.text(1)?.to_owned(), row.bytes(2)?.to_owned()))
        })?;
        assert_eq!(found, [(); 2].map(|()| (i64::MIN, "ä\u{1f600}'\"".to_owned(), vec![0, 255])));
        Ok(())
    });
}

pub(super) fn two_open_one_empty_database(engine: &Engine) {
    for _ in 0..4 {
        let place = engine.fresh();
        let start = Barrier::new(2);
        let stores: Vec<Store> = thread::scope(|scope| {
            let open = || {
                start.wait();
                place.open()
            };
            let threads = [scope.spawn(open), scope.spawn(open)];
            threads.map(|thread| thread.join().unwrap()).into()
        });
        write(&stores[0], |tx| sites::insert(tx, &samples::site()));
        assert_eq!(read(&stores[1], sites::all), [samples::site()]);
    }
}

pub(super) fn a_newer_schema_is_refused(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    write(&store, |tx| {
        let sql = "INSERT INTO refinery_schema_history (version, name, applied_on, checksum)
            VALUES (999, 'later', '2030-01-01T00:00:00Z', '1')";
        tx.execute(sql, &[])
    });
    store.close();
    let refused = Store::open(&place.location, &Options::default()).unwrap_err();
    assert!(matches!(refused, Error::NewerSchema { found: 999, known: 1..999 }), "{refused}");
}

/// A database of an earlier version goes on with all that is in it, also when its keys were made as PostgreSQL has them.
pub(super) fn an_older_layout_goes_on(engine: &Engine) {
    for (is_plain, type_of_keys) in [(true, "BIGINT"), (false, "INTEGER")] {
        let place = engine.fresh();
        let Location::Sqlite(folder) = &place.location else { return };
        std::fs::create_dir_all(folder).unwrap();
        let mut connection = rusqlite::Connection::open(folder.join("reconvene.sqlite")).unwrap();
        crate::migrate::run_on_sqlite_up_to(8, is_plain, &mut connection).unwrap();
        connection.execute_batch(BEFORE_9).unwrap();
        drop(connection);
        for _ in 0..2 {
            let store = place.open();
            let (session, attendees) = read(&store, move |tx| {
                let link = sessions::by_link(tx, "m1")?;
                assert_eq!(link, Some((1, 100_000_007, sessions::LinkKind::Join)));
                let session = sessions::by_key(tx, 1, 100_000_007)?.unwrap();
                let kind = sessions::LinkKind::Join;
                assert_eq!(sessions::link(tx, &session, kind)?.as_deref(), Some("m1"));
                let sql = "SELECT type FROM pragma_table_info('sites') WHERE name = 'id'";
                let type_ = tx.one(sql, &[], |row| Ok(row.text(0)?.to_owned()))?;
                assert_eq!(type_.as_deref(), Some(type_of_keys));
                Ok((session, attendees::of_session(tx, 100_000_007)?))
            });
            assert_eq!((session.name.as_str(), session.record.as_slice()), ("N", &[1][..]));
            assert_eq!(
                (session.recurs, session.registers, session.link_secrets),
                (None, None, None)
            );
            assert_eq!((attendees.len(), attendees[0].id), (1, 5));
            let homeless = attendees::Attendee { id: 6, session_key: 3, ..attendees[0].clone() };
            let refused = store.write_blocking(move |tx| attendees::insert(tx, &homeless));
            assert!(
                matches!(refused, Err(Error::Database { .. })),
                "references are kept: {refused:?}"
            );
            let deleted = store.write_blocking(move |tx| sessions::by_uuid(tx, 1, "U"));
            assert!(deleted.unwrap().is_some());
            store.close();
        }
        let store = place.open();
        assert!(write(&store, |tx| sessions::delete(tx, 100_000_007)));
    }
}

/// A session with an attendee and a link, as version 8 of the schema has it.
const BEFORE_9: &str = "
    INSERT INTO sites VALUES (1, 'a', x'61', '', '', 1, '{}');
    INSERT INTO users (id, site_id, web_ex_id, web_ex_id_key, email, email_key, first_name, last_name, password_hash,
        active, locked, site_admin, read_only_admin, host, attendee_only, time_zone, meeting_types, services,
        scheduling_permission, created_at, modified_at, record)
        VALUES (2, 1, 'u', x'75', 'u', x'75', '', '', '', 1, 0, 0, 0, 1, 0, 20, '', 0, '', 0, 0, x'');
    INSERT INTO sessions VALUES (100000007, 1, 0, 2, 2, 'N', x'6e', 3, 0, NULL, 5, 5, 20, 60, 0, 1, 2, 'U', '', 'G', 0, 0, 0,
        3, 4, x'01');
    INSERT INTO attendees (id, session_key, list_position, email, email_key, name, role, record)
        VALUES (5, 100000007, 0, 'a', x'61', 'A', 2, x'');
    INSERT INTO session_links VALUES ('m1', 100000007, 0);
";

pub(super) fn keys_sort_by_their_bytes(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    // A locale's order would be a_c, äb, ab, Zz or similar.
    let names = write(&store, |tx| {
        for (id, name) in [(1, "äb"), (2, "Zz"), (3, " ab"), (4, "a_c"), (5, "a-d")] {
            assert!(sites::insert(
                tx,
                &sites::Site { id, name: name.to_owned(), ..samples::site() }
            )?);
        }
        Ok(sites::all(tx)?.into_iter().map(|site| site.name).collect::<Vec<_>>())
    });
    assert_eq!(names, ["a-d", "a_c", " ab", "Zz", "äb"]);
}

pub(super) fn erase_leaves_no_row(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    fill(&store);
    let tables = match place.location {
        Location::Sqlite(_) => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'refinery%'
                AND name <> 'account_changes'"
        }
        Location::Postgres(_) => {
            "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'refinery%'"
        }
    };
    let tables = read(&store, move |tx| tx.all(tables, &[], |row| Ok(row.text(0)?.to_owned())));
    let counts: Vec<&'static str> = tables
        .iter()
        .map(|table| &*format!("SELECT CAST(COUNT(*) AS BIGINT) FROM {table}").leak())
        .collect();
    let counts = Arc::new(counts);
    let count = |tx: &mut Tx, counts: &[&'static str]| -> Result<Vec<i64>, Error> {
        counts.iter().map(|sql| Ok(tx.one(sql, &[], |row| row.int(0))?.unwrap())).collect()
    };

    assert_eq!(counts.len(), 32);
    let (before, after) = write(&store, move |tx| {
        let before = count(tx, &counts)?;
        erase(tx)?;
        Ok((before, count(tx, &counts)?))
    });
    assert!(before.iter().all(|&rows| rows > 0), "{before:?} of {tables:?}");
    assert!(after.iter().all(|&rows| rows == 0), "{after:?} of {tables:?}");
}

/// Puts at least one row into every table that the samples leave empty.
fn fill(store: &Store) {
    write(store, |tx| {
        tickets::insert(tx, &samples::ticket(1, 1, 10))?;
        browser::insert_ticket(tx, &samples::pass(1, 1, 10))?;
        browser::insert_session(tx, &samples::pass(1, 1, 10))?;
        sessions::insert(tx, &samples::session(100_000_000))?;
        sessions::add_tracking(tx, 100_000_000, &[(1, "sales")])?;
        sessions::add_terms(tx, 100_000_000, &[(Term::Program, "1".to_owned())])?;
        attendees::insert(tx, &samples::attendee(1, 100_000_000, 0))?;
        outbox::add(
            tx,
            1,
            &Message::Invitation { session_key: 100_000_000, attendee_id: 1 },
            1,
            5,
        )?;
        access_tokens::insert(tx, &samples::access_token(1))?;
        email_changes::put(tx, &samples::email_change(1))?;
        audit::add(tx, 1, &samples::audit_entry(1))?;
        for sql in [
            "INSERT INTO session_links (token, session_key, kind) VALUES ('1', 100000000, 0)",
            "INSERT INTO images (hash, media_type, bytes, created_at) VALUES ($1, '', $1, 0)",
            "INSERT INTO user_images (user_id, place, hash, modified_at) VALUES (1, 0, $1, 0)",
            "INSERT INTO session_images (session_key, hash, modified_at) VALUES (100000000, $1, 0)",
            "INSERT INTO programs (id, site_id, host_id, name, name_key, listing, expected_enrollment, budget,
                after_enrollment_url, created_at) VALUES (1, 1, 1, '', $1, 0, '', '', '', 0)",
            "INSERT INTO contacts (id, site_id, owner_id, name_key, email_key, record, created_at)
                VALUES (1, 1, 0, $1, $1, $1, 0)",
            "INSERT INTO dist_lists (id, site_id, owner_id, name, name_key, created_at) VALUES (1, 1, 0, '', $1, 0)",
            "INSERT INTO dist_list_contacts (dist_list_id, contact_id) VALUES (1, 1)",
            "INSERT INTO sales_accounts (id, site_id, owner_id, name_key, created_at) VALUES (1, 1, 1, $1, 0)",
            "INSERT INTO sales_opportunities (id, site_id, owner_id, name_key, created_at) VALUES (1, 1, 1, $1, 0)",
            "INSERT INTO sales_products (id, site_id, name_key, description_key, created_at) VALUES (1, 1, $1, $1, 0)",
            "INSERT INTO one_click_settings (user_id, site_id, record, modified_at) VALUES (1, 1, $1, 0)",
            "INSERT INTO callbacks (id, site_id, session_key, number, at) VALUES (1, 1, 100000000, '', 0)",
            "INSERT INTO session_templates (site_id, owner_id, kind, name, name_key, record, created_at)
                VALUES (1, 0, 0, '', $1, $1, 0)",
            "INSERT INTO support_queues (id, site_id, name, name_key, modified_at) VALUES (1, 1, '', $1, 0)",
            "INSERT INTO mailbox (place, recipient, subject, text, html, at) VALUES (1, '', '', '', '', 0)",
        ] {
            let params = [[0_u8].as_slice().into()];
            let takes = if sql.contains("$1") { 1 } else { 0 };
            tx.execute(sql, &params[..takes])?;
        }
        for sql in [
            "INSERT INTO support_queue_users (queue_id, user_id, agent, manager) VALUES (1, 1, 1, 0)",
            "INSERT INTO support_agents (manager_id, agent_id) VALUES (1, 2)",
            "INSERT INTO mail_templates (site_id, name, language, subject, text, html) VALUES (1, '', '', '', '', '')",
        ] {
            tx.execute(sql, &[])?;
        }
        Ok(())
    });
}

pub(super) fn a_copy_has_every_column(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let columns = match place.location {
        Location::Sqlite(_) => {
            "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c
                WHERE t.type = 'table' AND t.name NOT LIKE 'refinery%'"
        }
        Location::Postgres(_) => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name NOT LIKE 'refinery%'"
        }
    };
    let mut there = read(&store, move |tx| {
        tx.all(columns, &[], |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
    });
    let copied = backup::tables().into_iter();
    let mut copied: Vec<(String, String)> = copied
        .flat_map(|(table, columns)| columns.into_iter().map(move |column| (table.clone(), column)))
        .collect();
    there.retain(|(table, _)| !backup::LEFT_OUT.contains(&table.as_str()));
    there.sort();
    copied.sort();
    assert_eq!(copied, there);
}

/// The lines of a copy.
fn copied(store: &Store) -> Vec<String> {
    let work = |tx: &mut Tx| {
        let mut lines = Vec::new();
        backup::copy(tx, 5, |line| {
            lines.push(line.to_owned());
            Ok(())
        })?;
        Ok::<_, Failed>(lines)
    };
    store.read_blocking(work).unwrap()
}

fn restored(store: &Store, lines: &[String]) -> Result<u64, Failed> {
    let lines = lines.to_vec();
    store.write_blocking(move |tx| backup::restore(tx, lines.iter().cloned().map(Ok)))
}

pub(super) fn a_copy_is_restored_whole_or_not_at_all(engine: &Engine) {
    let (place, other) = (engine.fresh(), engine.fresh());
    let (store, into) = (place.open(), other.open());
    samples::site_and_users(&store);
    fill(&store);
    let many = |tx: &mut Tx| {
        for key in 0..1200 {
            let session = samples::session(200_000_000 + key);
            let (uuid, guest_token) = (format!("uuid{key}"), format!("guest{key}"));
            sessions::insert(tx, &sessions::Session { uuid, guest_token, ..session })?;
        }
        Ok(())
    };
    write(&store, many);
    let lines = copied(&store);
    for wrong in [
        &lines[..lines.len() - 1],
        &lines[..40],
        &lines[..1],
        &[],
        &lines[1..],
        &[lines[..30].to_vec(), lines[31..].to_vec()].concat(),
        &[vec![lines[0].replace("\"schema\":", "\"schema\":1")], lines[1..].to_vec()].concat(),
    ] {
        assert!(matches!(restored(&into, wrong), Err(Failed::Copy(_))), "{:?}", wrong.last());
        assert_eq!(read(&into, sites::all), []);
    }
    assert_eq!(restored(&into, &lines).unwrap(), (lines.len() - 2 - backup::tables().len()) as u64);
    // All but the mails that waited: they are not sent once more.
    let mails = |lines: &[String]| -> (Vec<String>, Vec<String>) {
        lines.iter().cloned().partition(|line| line.contains("Invitation"))
    };
    let ((mails_before, before), (mails_after, after)) = (mails(&lines), mails(&copied(&into)));
    assert_eq!(after, before);
    assert_eq!((mails_before.len(), mails_after.len()), (1, 1));
    assert!(mails_after[0].contains("it waited when the copy was made"), "{mails_after:?}");
    assert_eq!(read(&into, |tx| outbox::pending(tx, 10)), []);
    assert!(matches!(restored(&into, &lines), Err(Failed::Copy(_))), "it is not empty any more");
}
