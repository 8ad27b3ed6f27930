//! Two nodes on one PostgreSQL, each the real binary on a port of its own, are as one.

use crate::deployment::Deployment;
use crate::kills::{acknowledged, cluster};
use crate::program::Program;
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
        deployment.add_host();
        let mut load = Load::new(&addresses[0]);
        load.run(&addresses, &chance, |events| acknowledged(events, CALLS));
        println!("two nodes, round {round}: {:?}", load.judge(&deployment));
        nodes.into_iter().for_each(Program::stop);
    }
}
