//! Every scenario, on both engines; and every answer checked against the published schemas.
//!
//! `UPDATE=1` rewrites expectations that do not hold, and the examples, for review. `TEST_SERVER_URL` names a further
//! server to run them against, one that runs already; `TEST_CONTROL_TOKEN` is the token of its control, if it asks for
//! one. That server loses its data.

use std::path::{Path, PathBuf};

use testkit::{Client, Engine, PostgresCluster, TestServer, scenario, schema};

#[test]
fn on_sqlite() {
    let server = TestServer::start(Engine::Sqlite);
    let update = environment("UPDATE").is_some();
    let examples = check(&server.client(), update);
    let failures = scenario::check_examples(&scenarios().join("examples"), &examples, update);
    assert!(failures.is_empty(), "{} failures:\n\n{}\n", failures.len(), failures.join("\n\n"));
}

#[test]
fn on_postgresql() {
    let cluster = PostgresCluster::start();
    let server = TestServer::start(Engine::Postgres(cluster.create_database()));
    check(&server.client(), false);
}

#[test]
fn on_a_server_that_runs_already() {
    let Some(url) = environment("TEST_SERVER_URL") else {
        println!("not run: TEST_SERVER_URL names no server");
        return;
    };
    check(&Client::new(&url, environment("TEST_CONTROL_TOKEN")), false);
}

fn check(client: &Client, update: bool) -> Vec<scenario::Example> {
    let run = scenario::run_all(client, &scenarios(), update);
    let scenario::Run { mut failures, answers, examples } = run;
    failures.extend(schema::validate(&answers));
    assert!(failures.is_empty(), "{} failures:\n\n{}\n", failures.len(), failures.join("\n\n"));
    println!("{} answers", answers.len());
    examples
}

fn scenarios() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios")
}

#[expect(
    clippy::disallowed_methods,
    reason = "how a test is told what to do; no part of the server"
)]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
