//! Sessions of every kind, scheduled by many at once: each has a key of its own, and each is there.

use std::collections::BTreeSet;
use std::thread;

use testkit::{Client, DEMO_SITE, Engine, PostgresCluster, TestServer, demo_password, envelope};

/// How many schedule at once, and how many sessions of each kind each of them.
const CALLERS: usize = 8;
const SESSIONS: usize = 3;

/// The operations that schedule, with the least that they need and the name of the key in their answers.
const KINDS: &[(&str, &str, &str)] = &[
    ("meeting.CreateMeeting", "<metaData><confName>M</confName></metaData>", "meetingkey"),
    ("event.CreateEvent", "<metaData><sessionName>E</sessionName></metaData>", "sessionKey"),
    ("training.CreateTrainingSession", "<metaData><confName>T</confName></metaData>", "sessionkey"),
    ("supportsession.CreateSupportSession", "", "sessionKey"),
    ("sales.CreateSalesSession", "<metaData><confName>S</confName></metaData>", "meetingKey"),
    (
        "meeting.auo.CreateTeleconferenceSession",
        "<metaData><confName>A</confName></metaData>",
        "sessionKey",
    ),
];

#[test]
fn on_sqlite() {
    check(&TestServer::start(Engine::Sqlite));
}

#[test]
fn on_postgresql() {
    let cluster = PostgresCluster::start();
    check(&TestServer::start(Engine::Postgres(cluster.create_database())));
}

fn check(server: &TestServer) {
    let keys: Vec<String> = thread::scope(|scope| {
        let schedule = |caller: usize| {
            let client = server.client();
            scope.spawn(move || {
                let host = ["host1", "host2"][caller % 2];
                let each = KINDS.iter().cycle().take(SESSIONS * KINDS.len());
                each.map(|kind| scheduled(&client, host, kind)).collect::<Vec<_>>()
            })
        };
        let callers: Vec<_> = (0..CALLERS).map(schedule).collect();
        callers.into_iter().flat_map(|caller| caller.join().expect("all is scheduled")).collect()
    });
    let count = CALLERS * SESSIONS * KINDS.len();
    assert_eq!((keys.len(), keys.iter().collect::<BTreeSet<_>>().len()), (count, count));
    assert!(keys.iter().all(|key| key.len() == 9), "{keys:?}");
    let client = server.client();
    let total = format!("<serv:total>{count}</serv:total>");
    let listed = ask(&client, "admin", "ep.LstsummarySession", "");
    assert!(listed.contains(&total), "{listed}");
    for key in &keys {
        let found =
            ask(&client, "admin", "ep.GetSessionInfo", &format!("<sessionKey>{key}</sessionKey>"));
        assert!(found.contains(&format!("<ep:sessionkey>{key}</ep:sessionkey>")), "{found}");
    }
}

fn scheduled(client: &Client, host: &str, kind: &(&str, &str, &str)) -> String {
    let (operation, content, key) = *kind;
    let answer = ask(client, host, operation, content);
    let (_, rest) =
        answer.split_once(&format!("{key}>")).unwrap_or_else(|| panic!("no key: {answer}"));
    rest.split('<').next().unwrap_or_default().to_owned()
}

fn ask(client: &Client, web_ex_id: &str, operation: &str, content: &str) -> String {
    let password = demo_password(web_ex_id).expect("the demo has the user");
    let credentials = format!("<webExID>{web_ex_id}</webExID><password>{password}</password>");
    client.post(&envelope(DEMO_SITE, &credentials, operation, content))
}
