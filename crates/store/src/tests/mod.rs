//! What holds on both engines. Every check runs on SQLite and on a real PostgreSQL, each in a database of
//! its own.

mod aggregates;
mod books;
mod callbacks;
// By its path: the crate testkit itself stands on this one.
#[expect(dead_code, reason = "some of it only tests of the whole server need")]
#[path = "../../../testkit/src/postgres.rs"]
mod cluster;
mod engines;
mod lists;
mod mail;
mod people;
mod sales;
mod samples;
mod schema;
mod user_lists;

use std::panic::catch_unwind;

use cluster::PostgresCluster;

use crate::{Location, Options, Store};

/// What must hold, and the function that looks.
type Check = (&'static str, fn(&Engine));

const CHECKS: &[Check] = &[
    ("every statement prepares", schema::every_statement_prepares),
    ("a sum is an integer", schema::a_sum_is_an_integer),
    ("parameters keep their numbers", schema::parameters_keep_their_numbers),
    ("values come back", schema::values_come_back),
    ("two open one empty database", schema::two_open_one_empty_database),
    ("a newer schema is refused", schema::a_newer_schema_is_refused),
    ("keys sort by their bytes", schema::keys_sort_by_their_bytes),
    ("erase leaves no row", schema::erase_leaves_no_row),
    ("a copy has every column", schema::a_copy_has_every_column),
    ("a copy is restored whole or not at all", schema::a_copy_is_restored_whole_or_not_at_all),
    ("an error keeps nothing", engines::an_error_keeps_nothing),
    ("an engine's error cannot be ignored", engines::an_engines_error_cannot_be_ignored),
    ("a read cannot write", engines::a_read_cannot_write),
    ("a panic keeps nothing and kills nothing", engines::a_panic_keeps_nothing_and_kills_nothing),
    ("a retryable error is run again", engines::a_retryable_error_is_run_again),
    ("a read sees an answered write", engines::a_read_sees_an_answered_write),
    ("many writers are all kept", engines::many_writers_are_all_kept),
    ("a restart keeps everything", engines::a_restart_keeps_everything),
    ("close finishes what is queued", engines::close_finishes_what_is_queued),
    ("two stores see each other", engines::two_stores_see_each_other),
    ("an older layout goes on", schema::an_older_layout_goes_on),
    (
        "what another store changes is seen at once",
        engines::what_another_store_changes_is_seen_at_once,
    ),
    ("the asynchronous calls answer", engines::the_asynchronous_calls_answer),
    ("sites", aggregates::sites),
    ("users", aggregates::users),
    ("tickets", aggregates::tickets),
    ("browser", aggregates::browser),
    ("access tokens", aggregates::access_tokens),
    ("e-mail changes", aggregates::email_changes),
    ("audit", aggregates::audit),
    ("deputies", people::deputies),
    ("pictures", people::pictures),
    ("session templates", people::session_templates),
    ("support queues", people::support_queues),
    ("contacts", books::contacts),
    ("distribution lists", books::dist_lists),
    ("one-click settings", books::one_click_settings),
    ("who has a meeting type", books::who_has_a_meeting_type),
    ("accounts of customers", sales::accounts),
    ("opportunities", sales::opportunities),
    ("products", sales::products),
    ("every order of products goes on", sales::every_order_of_products_goes_on),
    ("programs", people::programs),
    ("sessions", aggregates::sessions),
    ("links", aggregates::links),
    ("former_links", aggregates::former_links),
    ("attendees", aggregates::attendees),
    ("every list of sessions can be asked for", lists::every_list_of_sessions_can_be_asked_for),
    ("pages are in order, whole and told right", lists::pages_are_in_order_whole_and_told_right),
    ("a page goes on where the last one ended", lists::a_page_goes_on_where_the_last_one_ended),
    ("sessions are seen by whom they concern", lists::sessions_are_seen_by_whom_they_concern),
    ("callbacks", callbacks::callbacks),
    ("outbox", aggregates::outbox),
    ("a message is taken by one", mail::a_message_is_taken_by_one),
    ("a message that fails is tried again", mail::a_message_that_fails_is_tried_again),
    ("a damaged message keeps nobody back", mail::a_damaged_message_keeps_nobody_back),
    ("mailbox", mail::mailbox),
    ("mail templates", mail::mail_templates),
    ("filters of users", user_lists::filters),
    ("orders of users", user_lists::orders),
    ("every order of users goes on", user_lists::every_order_goes_on),
    ("a change of a user is listed", user_lists::a_change_is_listed),
];

#[test]
fn sqlite() {
    run_all(&Engine::Sqlite, CHECKS);
    run_all(&Engine::Sqlite, engines::SQLITE_CHECKS);
}

#[test]
fn postgres() {
    let engine = Engine::Postgres(Box::new(PostgresCluster::start()));
    run_all(&engine, CHECKS);
    run_all(&engine, engines::POSTGRES_CHECKS);
}

/// Runs every check, so that one failure does not hide the others.
fn run_all(engine: &Engine, checks: &[Check]) {
    let engine = std::panic::AssertUnwindSafe(engine);
    let failed: Vec<&str> = checks
        .iter()
        .filter(|(_, check)| catch_unwind(|| check(&engine)).is_err())
        .map(|(name, _)| *name)
        .collect();
    assert!(failed.is_empty(), "failed: {failed:?}");
}

enum Engine {
    Sqlite,
    Postgres(Box<PostgresCluster>),
}

impl Engine {
    /// An empty database.
    fn fresh(&self) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let location = match self {
            Engine::Sqlite => Location::Sqlite(folder.path().join("data")),
            Engine::Postgres(cluster) => Location::Postgres(cluster.create_database()),
        };
        Place { location, _folder: folder }
    }
}

/// Where one database is. Outlives the stores that are opened on it.
struct Place {
    location: Location,
    _folder: tempfile::TempDir,
}

impl Place {
    fn open(&self) -> Store {
        Store::open(&self.location, &Options { threads: 4 }).unwrap()
    }
}
