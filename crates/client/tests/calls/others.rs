//! The client against servers that are not ours, and against what is no server of this API at all.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use api::FaultKind;
use api::meeting::{DelMeeting, GetMeeting};
use api::user::GetUser;
use client::{Client, Credentials, Error};

use crate::stranger::{Answer, Stranger, block_on, is_sign_in};

const PASSWORD: &str = "s3cret-word";
const MEETING: GetMeeting = GetMeeting { meeting_key: 1 };

fn credentials() -> Credentials {
    Credentials::site("site").web_ex_id("ann").password(PASSWORD)
}

/// The document of an answer that the original gave.
fn captured(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/samples/responses");
    let text = fs::read_to_string(folder.join(file)).expect("the sample can be read");
    text[text.find("<?xml").expect("an answer has a document")..].to_owned()
}

/// What a call brings; none of it may show the password.
fn error(client: &Client) -> Error {
    let error = block_on(client.call(&MEETING)).expect_err("there is nothing to be had");
    let shown = format!("{error} {error:?} {client:?}");
    assert!(!shown.contains(PASSWORD), "{shown}");
    error
}

#[test]
fn answers_of_the_original_are_read() {
    let good = captured("meeting_get_meeting_response_good.http");
    let stranger = Stranger::start(move |_| Answer::Document(good.clone()));
    let client = Client::new(&stranger.url(), credentials()).unwrap();
    block_on(async {
        for _ in 0..2 {
            let got = client.call(&MEETING).await.unwrap();
            assert_eq!(got.meeting_instance.meetingkey, 123_456_789);
        }
    });
    // What came of the sign-in was no ticket, so the password is sent instead.
    assert_eq!((stranger.sign_ins(), stranger.requests().len()), (1, 3));
    assert!(stranger.requests().iter().all(|request| request.contains(PASSWORD)));

    let bad = captured("user_get_user_response_bad.http");
    let stranger = Stranger::start(move |_| Answer::Document(bad.clone()));
    let client = Client::new(&stranger.url(), credentials().session_ticket("old")).unwrap();
    let error = block_on(client.call(&GetUser::default())).unwrap_err();
    assert_eq!(error.code(), Some(FaultKind::InvalidSessionTicket.code()));
    assert_eq!(
        stranger.requests().len(),
        1,
        "without a password there is nothing to renew it with"
    );
}

#[test]
fn a_server_that_knows_no_tickets_is_sent_the_password() {
    let unknown = "<message><header><response><result>FAILURE</result><reason>?</reason>\
        </response></header></message>";
    let done = "<message><header><response><result>SUCCESS</result></response></header></message>";
    let stranger = Stranger::start(move |request| {
        Answer::Document(if is_sign_in(request) { unknown } else { done }.to_owned())
    });
    let client = Client::new(&stranger.url(), credentials()).unwrap();
    block_on(async {
        for _ in 0..3 {
            client.call(&DelMeeting { meeting_key: 1 }).await.unwrap();
        }
    });
    assert_eq!((stranger.sign_ins(), stranger.requests().len()), (1, 4));
}

#[test]
fn an_operation_that_takes_no_ticket_is_sent_the_password() {
    let answer = |result: &str| {
        let body = "<body><bodyContent><sessionTicket>t</sessionTicket></bodyContent></body>";
        format!("<message><header><response>{result}</response></header>{body}</message>")
    };
    let refused = format!(
        "<result>FAILURE</result><exceptionID>{}</exceptionID>",
        FaultKind::TicketNotAccepted.code()
    );
    let stranger = Stranger::start(move |request| {
        let takes = is_sign_in(request) || request.contains(PASSWORD);
        Answer::Document(answer(if takes { "<result>SUCCESS</result>" } else { &refused }))
    });
    let client = Client::new(&stranger.url(), credentials()).unwrap();
    block_on(client.call(&DelMeeting { meeting_key: 1 })).unwrap();
    assert_eq!((stranger.sign_ins(), stranger.requests().len()), (1, 3));
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let stranger = Stranger::start(|_| Answer::Silence);
    for tickets in [true, false] {
        let client = Client::builder(&stranger.url(), credentials())
            .timeout(Duration::from_millis(100))
            .tickets(tickets);
        assert_eq!(error(&client.build().unwrap()), Error::TimedOut);
    }
}

#[test]
fn an_answer_that_is_too_large_is_not_taken() {
    let announced = b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n<";
    let announcing = Stranger::start(|_| Answer::Bytes(announced.to_vec()));
    let endless = Stranger::start(|_| Answer::Endless);
    for stranger in [announcing, endless] {
        let client = Client::builder(&stranger.url(), credentials()).tickets(false).build();
        let error = error(&client.unwrap());
        assert!(matches!(&error, Error::Unreadable(what) if what.contains("64 MiB")), "{error}");
    }
}

#[test]
fn what_is_no_answer_is_said_to_be_none() {
    let page = "<html><body>Welcome</body></html>";
    for (bytes, told) in [
        ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP status 404"),
        ("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", "HTTP status 302"),
        ("HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\n<a", "HTTP status 500"),
        (&format!("HTTP/1.1 200 OK\r\n\r\n{page}"), "cannot be read: header/response/result"),
        ("HTTP/1.1 200 OK\r\n\r\nWelcome", "cannot be read"),
        ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "cannot be read"),
        ("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<a", "cannot be reached"),
        ("SSH-2.0-OpenSSH\r\n", "cannot be reached"),
        ("", "cannot be reached"),
    ] {
        // Announced, or the client would trust the connection with its next request.
        let bytes = bytes.replacen("\r\n", "\r\nConnection: close\r\n", 1).into_bytes();
        let stranger = Stranger::start(move |_| Answer::Bytes(bytes.clone()));
        let client = Client::new(&stranger.url(), credentials()).unwrap();
        let error = error(&client).to_string();
        assert!(error.contains(told), "{told}: {error}");
    }
}

#[test]
fn a_place_where_nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = error(&Client::new(&url, credentials()).unwrap());
    assert!(matches!(&error, Error::Unreachable(why) if why.contains("refused")), "{error}");
}
