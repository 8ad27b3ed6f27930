//! PostgreSQL goes away under load, one connection of it or all, and comes back: nothing is lost or done twice, callers
//! are told what is true, and the server needs no restart.

use std::thread;

use testkit::PostgresCluster;

use crate::caller::{Caller, Told, Write};
use crate::deployment::Deployment;
use crate::kept::{Kept, postgres};
use crate::kills::acknowledged;
use crate::program::{Program, wait_for};
use crate::settings::{chance, number};
use crate::together::Load;

/// How many calls are answered between two losses.
const CALLS: usize = 40;

#[test]
fn a_postgres_that_goes_away_loses_nothing() {
    let chance = chance("PostgreSQL lost");
    let cluster = PostgresCluster::start();
    let url = cluster.create_database();
    let deployment = Deployment::new(Some(url.clone()));
    let mut server = Program::start(&deployment.config());
    let address = server.address();
    let health = || Caller::new(&address).health();
    let away = || wait_for("a server that is not ready", || (health() == Some(503)).then_some(()));
    let mut load = Load::new(&address);
    let rounds = number("RECONVENE_POSTGRES_ROUNDS", 4);
    load.run(std::slice::from_ref(&address), &chance, |events| {
        for round in 0..rounds {
            acknowledged(events, CALLS + chance.below(CALLS));
            match round % 4 {
                0 => drop_connection(&url, connection(&url)),
                1 => cluster.kill_backend(connection(&url)),
                2 => {
                    cluster.stop_at_once();
                    away();
                    cluster.start_again();
                }
                _ => {
                    cluster.kill();
                    away();
                    cluster.start_again();
                }
            }
            wait_for("a server that is ready again", || (health() == Some(200)).then_some(()));
        }
        acknowledged(events, CALLS);
    });
    println!("PostgreSQL lost {rounds} times: {:?}", load.judge(&deployment));
    server.stop();

    what_breaks_during_commit_is_unknown(&cluster);
}

/// The connection breaks in the one moment in which only PostgreSQL knows what became of the transaction.
fn what_breaks_during_commit_is_unknown(cluster: &PostgresCluster) {
    let url = cluster.create_database();
    let deployment = Deployment::new(Some(url.clone()));
    let mut server = Program::start(&deployment.config());
    let address = server.address();
    let mut database = postgres(&url);
    // That a password was checked is noted, in a transaction of its own: not while COMMIT hangs.
    let write = Write::Create { token: "beforex1".to_owned() };
    assert!(matches!(Caller::new(&address).write(&write), Told::Done(_)));
    let broken = |token: &str, wait: &str| {
        let write = Write::Create { token: token.to_owned() };
        let told = thread::scope(|scope| {
            let told = scope.spawn(|| Caller::new(&address).write(&write));
            drop_connection(&url, connection_that_waits(&url, wait));
            told.join().expect("every call is answered")
        });
        assert_eq!(told, Told::Unknown);
        let kept = Kept::of(&deployment);
        let named = |name: &Option<String>| name.as_deref() == Some(token);
        kept.meetings.values().filter(|meeting| named(&meeting.name)).count()
    };

    // It is kept on this machine, and COMMIT waits for a second one that does not exist. Whoever were told that nothing
    // was changed would now make the meeting twice.
    let two_machines = "ALTER SYSTEM SET synchronous_standby_names = 'nobody'";
    database.batch_execute(two_machines).expect("a setting can be changed");
    database.batch_execute("SELECT pg_reload_conf()").expect("settings can be read again");
    assert_eq!(broken("keptx1", "SyncRep"), 1);
    database
        .batch_execute("ALTER SYSTEM RESET synchronous_standby_names")
        .expect("a setting can be changed");
    database.batch_execute("SELECT pg_reload_conf()").expect("settings can be read again");

    // COMMIT checks first, and the check does not end.
    database.batch_execute(NEVER_ENDING_CHECK).expect("a trigger can be made");
    assert_eq!(broken("lostx1", "PgSleep"), 0);
    database.batch_execute("DROP FUNCTION never CASCADE").expect("a trigger can be dropped");

    let write = Write::Create { token: "afterx1".to_owned() };
    assert!(matches!(Caller::new(&address).write(&write), Told::Done(_)));
    server.stop();
}

const NEVER_ENDING_CHECK: &str = "
    CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(3600); RETURN NULL; END';
    CREATE CONSTRAINT TRIGGER never AFTER INSERT ON sessions DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION never();";

/// The process behind the connection of the server that was last in use.
fn connection(url: &str) -> i32 {
    let sql = "SELECT pid FROM pg_stat_activity WHERE application_name = 'reconvene' \
               ORDER BY query_start DESC LIMIT 1";
    postgres(url).query_one(sql, &[]).expect("the server has a connection").get(0)
}

/// The one whose COMMIT waits for this, once it does.
fn connection_that_waits(url: &str, event: &str) -> i32 {
    let mut database = postgres(url);
    let sql = "SELECT pid FROM pg_stat_activity WHERE application_name = 'reconvene' \
               AND query = 'COMMIT' AND wait_event = $1";
    wait_for("a COMMIT that waits", || {
        let row = database.query_opt(sql, &[&event]);
        row.expect("PostgreSQL tells of its connections").map(|row| row.get(0))
    })
}

fn drop_connection(url: &str, id: i32) {
    let ended = postgres(url).execute("SELECT pg_terminate_backend($1)", &[&id]);
    ended.expect("PostgreSQL ends a connection");
}
