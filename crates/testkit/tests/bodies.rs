//! Several operations in one request: each in a transaction of its own, in order.

use testkit::{Engine, TestServer};

const CREATE: &str = "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.CreateMeeting\">\
    <metaData><confName>Standup</confName></metaData></bodyContent>";
const REFUSED: &str =
    "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.CreateMeeting\"/>";
const VERSION: &str = "<bodyContent xsi:type=\"java:com.webex.service.binding.ep.GetAPIVersion\"/>";
const UNKNOWN: &str = "<bodyContent xsi:type=\"java:com.webex.service.binding.ep.GetWeather\"/>";

/// The answer to host1's request with these bodies.
fn ask(server: &TestServer, bodies: &str) -> String {
    let password = testkit::demo_password("host1").expect("host1 is an account of the demo");
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    let request = testkit::envelope(testkit::DEMO_SITE, &credentials, "x.Y", "");
    let (before, rest) = request.split_once("<bodyContent").expect("the envelope has a body");
    let (_, after) = rest.split_once("</bodyContent>").expect("the envelope's body is closed");
    server.client().post(&format!("{before}{bodies}{after}"))
}

/// The code of each fault, or the word for success, in the order of the bodies.
fn results(answer: &str) -> Vec<&str> {
    answer.split("<serv:response>").skip(1).map(result).collect()
}

fn result(response: &str) -> &str {
    let code = response.split_once("<serv:exceptionID>");
    let (_, after) =
        code.or_else(|| response.split_once("<serv:result>")).expect("a response has a result");
    after.split('<').next().unwrap_or_default()
}

#[test]
fn each_is_answered_in_order_though_one_fails() {
    let server = TestServer::start(Engine::Sqlite);
    let answer = ask(&server, &format!("{VERSION}{REFUSED}{UNKNOWN}{CREATE}{CREATE}"));
    assert_eq!(results(&answer), ["SUCCESS", "099009", "099004", "SUCCESS", "SUCCESS"]);
    let bodies: Vec<&str> = answer.split("<serv:bodyContent").skip(1).collect();
    assert_eq!(bodies.len(), 5);
    assert!(bodies[0].contains("ep:getAPIVersionResponse"));
    assert!(bodies[1].starts_with("/>") && bodies[2].starts_with("/>"));
    assert!(
        bodies[3].contains("meet:createMeetingResponse")
            && bodies[4].contains("meet:createMeetingResponse")
    );
    assert_ne!(bodies[3], bodies[4], "the same meeting twice");
    // What any of them needs is declared, once.
    let root = answer.split_once("<serv:header>").map(|(root, _)| root).unwrap_or_default();
    for prefix in ["serv", "com", "ep", "meet", "att"] {
        assert_eq!(root.matches(&format!("xmlns:{prefix}=")).count(), 1, "{prefix}: {root}");
    }
    assert_eq!(
        testkit::schema::validate(&[("the request".to_owned(), answer)]),
        Vec::<String>::new()
    );
}

#[test]
fn beyond_a_hundred_none_is_performed() {
    let server = TestServer::start(Engine::Sqlite);
    let answer = ask(&server, &VERSION.repeat(100));
    assert_eq!(results(&answer), ["SUCCESS"; 100]);
    let answer = ask(&server, &VERSION.repeat(101));
    assert_eq!(results(&answer), ["099007"]);
}

#[test]
fn a_request_that_is_not_whole_is_not_begun() {
    let server = TestServer::start(Engine::Sqlite);
    let answer = ask(&server, &format!("{CREATE}<bodyContent>"));
    assert_eq!(results(&answer), ["099001"]);
    assert!(!answer.contains("createMeetingResponse"));
    assert_eq!(results(&ask(&server, "")), ["099006"]);
}
