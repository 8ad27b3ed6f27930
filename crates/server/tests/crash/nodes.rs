//! Two nodes on one PostgreSQL, each the real binary on a port of its own, are as one.

use std::thread;

use crate::caller::{Caller, Told, Write};
use crate::deployment::Deployment;
use crate::kept::{Kept, postgres};
use crate::kills::{acknowledged, cluster};
use crate::program::{Program, wait_for};
use crate::settings::{chance, number};
use crate::together::Load;

/// How many calls of a round are answered before it ends.
const CALLS: usize = 250;

#[test]
fn two_nodes_are_as_one() {
    let chance = chance("two nodes");
    for round in 0..number("RECONVENE_NODES_ROUNDS", 2) {
        let deployment = Deployment::empty(Some(cluster().create_database()));
        // Both find the database empty, and both bring its schema up to date.
        let mut nodes = [(); 2].map(|()| Program::start(&deployment.config()));
        let addresses = nodes.each_mut().map(Program::address);
        assert_ne!(addresses[0], addresses[1], "two nodes");
        deployment.add_host();
        let mut load = Load::new(&addresses[0]);
        load.run(&addresses, &chance, |events| acknowledged(events, CALLS));
        println!("two nodes, round {round}: {:?}", load.judge(&deployment));
        nodes.into_iter().for_each(Program::stop);
    }
}

/// A node that freezes in the middle of a transaction does not hold the others up for ever, and is well when it wakes.
#[test]
fn a_frozen_node_lets_the_other_go_on() {
    let url = cluster().create_database();
    let deployment = Deployment::new(Some(url.clone()));
    let mut nodes = [(); 2].map(|()| Program::start(&deployment.config()));
    let [one, other] = nodes.each_mut().map(|node| Caller::new(&node.address()));
    let made = one.write(&Write::Create { token: "firstx1".to_owned() });
    let Told::Done(key) = made else { panic!("a meeting cannot be made: {made:?}") };
    let change =
        |caller: &Caller, token: &str| caller.write(&Write::Set { key, token: token.to_owned() });

    let mut database = postgres(&url);
    // Holds whoever changes a meeting after he has locked it.
    let mut held = database.transaction().expect("a transaction can be begun");
    held.batch_execute("LOCK TABLE outbox IN SHARE MODE").expect("a table can be locked");
    thread::scope(|scope| {
        let frozen = scope.spawn(|| change(&one, "frozenx1"));
        let mut watch = postgres(&url);
        let waiting = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() \
                       AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO outbox%'";
        wait_for("a change that waits", || {
            watch.query_opt(waiting, &[]).expect("PostgreSQL tells of its connections")
        });
        nodes[0].signal("STOP");
        held.rollback().expect("a transaction can be ended");
        assert_eq!(change(&other, "otherx1"), Told::Done(key));
        assert_eq!(other.name(key), Told::Done(Some("otherx1".to_owned())));
        nodes[0].signal("CONT");
        // Nothing of it was kept, so it was run again.
        assert_eq!(frozen.join().expect("every call is answered"), Told::Done(key));
    });
    assert_eq!(other.name(key), Told::Done(Some("frozenx1".to_owned())));
    assert_eq!(Kept::of(&deployment).meetings[&key].rescheduled, 2, "each told once");
    nodes.into_iter().for_each(Program::stop);
}
