//! What a client sees on sites, and with accounts, that are set up otherwise than those of the demo.

use api::Refusal;
use api::com::SecurityType;
use api::envelope::{read_answer, write_request};
use api::ep::GetAPIVersion;
use api::meeting::{
    AccessControlType, CreateMeeting, CreateMeetingResponse, GetMeeting, MeetingType, MetaDataType,
    ScheduleType,
};
use api::user::AuthenticateUser;
use client::Credentials;
use store::users::Active;
use testkit::{Caller, Engine, TestServer};

const SITE: i64 = 20;

/// A server with a site `test` of the hosts `ann`, `bob` and `cat`, whose password is `pass123`.
fn server(change: impl FnOnce(&mut store::sites::Site)) -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site(
        "test",
        SITE,
        &[("ann", "pass123"), ("bob", "pass123"), ("cat", "pass123")],
        change,
    );
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, "pass123")
}

fn standup() -> MeetingType {
    let conf_name = Some("Standup".to_owned());
    let meta_data = MetaDataType { conf_name, ..MetaDataType::default() };
    MeetingType { meta_data: Some(meta_data), ..MeetingType::default() }
}

fn standup_of(host: &str) -> MeetingType {
    let host_web_ex_id = Some(host.to_owned());
    let schedule = ScheduleType { host_web_ex_id, ..ScheduleType::default() };
    MeetingType { schedule: Some(schedule), ..standup() }
}

fn create(
    server: &TestServer,
    web_ex_id: &str,
    meeting: MeetingType,
) -> Result<CreateMeetingResponse, Refusal> {
    caller(server, web_ex_id).call(&CreateMeeting { meeting, ..CreateMeeting::default() })
}

/// The code of the fault with which scheduling is refused; None when the meeting is made.
fn fault(server: &TestServer, web_ex_id: &str, meeting: MeetingType) -> Option<String> {
    create(server, web_ex_id, meeting).err().map(|refusal| refusal.code)
}

fn sign_in(caller: &Caller<'_>) -> Result<String, Refusal> {
    caller.call(&AuthenticateUser::default()).map(|signed_in| signed_in.session_ticket)
}

/// Ann on a site, with a ticket.
fn with_ticket<'a>(server: &'a TestServer, site: &str, ticket: &str) -> Caller<'a> {
    server.caller_with(Credentials::site(site).web_ex_id("ann").session_ticket(ticket))
}

#[test]
fn a_site_that_wants_passwords_makes_them_and_another_does_not() {
    for (site_wants_one, sent, told) in [
        (true, None, None),
        (false, None, Some("")),
        (true, Some("C!sco123"), Some("C!sco123")),
        (false, Some("C!sco123"), Some("C!sco123")),
    ] {
        let server = server(|site| site.settings.all_meetings_password = site_wants_one);
        let access_control = sent.map(|password| AccessControlType {
            meeting_password: Some(password.to_owned()),
            ..AccessControlType::default()
        });
        let created = create(&server, "ann", MeetingType { access_control, ..standup() }).unwrap();
        let password = created.meeting_password.unwrap_or_default();
        match told {
            Some(told) => assert_eq!(password, told),
            None => assert!(password.len() >= 8, "'{password}' is no password that was made"),
        }
        let meeting_key = created.meetingkey.unwrap();
        let got = caller(&server, "ann").call(&GetMeeting { meeting_key }).unwrap();
        let access_control = got.meeting_instance.meeting.access_control;
        assert_eq!(
            access_control.and_then(|access_control| access_control.meeting_password),
            Some(password).filter(|password| !password.is_empty())
        );
    }
}

#[test]
fn passwords_that_are_made_meet_the_criteria_of_the_site() {
    let server = server(|site| {
        let criteria = &mut site.settings.session_password;
        (criteria.min_length, criteria.min_numeric, criteria.min_special, criteria.mixed_case) =
            (12, 3, 2, true);
    });
    for _ in 0..20 {
        let created = create(&server, "ann", standup()).unwrap();
        let password = created.meeting_password.unwrap_or_default();
        let count = |is: fn(char) -> bool| password.chars().filter(|c| is(*c)).count();
        assert!(password.len() >= 12 && count(|c| c.is_ascii_digit()) >= 3, "{password}");
        assert!(count(|c| c.is_ascii_punctuation()) >= 2, "{password}");
        assert!(
            count(|c| c.is_ascii_uppercase()) >= 1 && count(|c| c.is_ascii_lowercase()) >= 1,
            "{password}"
        );
    }
}

#[test]
fn who_is_permitted_schedules_for_another_host() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| {
        user.scheduling_permission = "Bob; somebody@example.org".to_owned()
    });
    let created = create(&server, "bob", standup_of("ann")).unwrap();
    let meeting_key = created.meetingkey.unwrap();
    let got = caller(&server, "ann").call(&GetMeeting { meeting_key }).unwrap();
    let schedule = got.meeting_instance.meeting.schedule.unwrap();
    assert_eq!(schedule.host_web_ex_id.as_deref(), Some("ann"));
    assert!(got.host_key.is_some());

    let refused = Some("060021".to_owned());
    assert_eq!(fault(&server, "cat", standup_of("ann")), refused);
    // The permission is hers, and goes one way.
    assert_eq!(fault(&server, "ann", standup_of("bob")), refused);
    // By address it is given as well.
    server.change_user(SITE, "ann", |user| {
        user.scheduling_permission = "CAT@test.example.org".to_owned()
    });
    assert_eq!(fault(&server, "cat", standup_of("ann")), None);
    assert_eq!(fault(&server, "bob", standup_of("ann")), refused);
}

#[test]
fn a_host_who_is_not_active_has_no_meetings_scheduled() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| {
        user.active = Active::Deactivated;
        user.scheduling_permission = "bob".to_owned();
    });
    assert_eq!(fault(&server, "bob", standup_of("ann")).as_deref(), Some("060019"));
}

#[test]
fn a_host_without_meetings_schedules_none() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| user.services.meeting = false);
    assert_eq!(fault(&server, "ann", standup()).as_deref(), Some("099024"));
    server.change_user(SITE, "bob", |user| user.meeting_types = vec![3]);
    let mut free = standup();
    free.meta_data.as_mut().unwrap().meeting_type = Some(1);
    assert_eq!(fault(&server, "bob", free).as_deref(), Some("099023"));
}

#[test]
fn barred_accounts_are_told_so_only_with_the_right_password() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| user.locked = true);
    server.change_user(SITE, "bob", |user| user.active = Active::Deactivated);
    for (name, code) in [("ann", "099015"), ("bob", "099016")] {
        assert_eq!(sign_in(&caller(&server, name)).unwrap_err().code, code);
        assert_eq!(sign_in(&server.caller("test", name, "wrong")).unwrap_err().code, "030002");
    }
}

#[test]
fn locking_an_account_ends_its_tickets() {
    let server = server(|_| {});
    let ticket = sign_in(&caller(&server, "ann")).unwrap();
    let ann = with_ticket(&server, "test", &ticket);
    sign_in(&ann).unwrap();
    server.change_user(SITE, "ann", |user| user.locked = true);
    assert_eq!(sign_in(&ann).unwrap_err().code, "099015");
}

#[test]
fn a_site_is_found_by_name_or_by_number_and_partner() {
    let server = server(|site| site.partner_id = "123ab".to_owned());
    let name =
        |name: &str| SecurityType { site_name: Some(name.to_owned()), ..SecurityType::default() };
    let partner = |partner_id: &str, context: SecurityType| SecurityType {
        partner_id: Some(partner_id.to_owned()),
        ..context
    };
    let number = |site_id| SecurityType { site_id: Some(site_id), ..SecurityType::default() };
    for (context, code) in [
        (name("test"), None),
        (partner("wrong", name("TEST")), None),
        (partner("123ab", number(20)), None),
        (partner("wrong", number(20)), Some("099011")),
        (partner("123ab", number(21)), Some("099011")),
        (name("nowhere"), Some("099011")),
        (SecurityType::default(), Some("099011")),
    ] {
        // Posted as a document: the typed client names one site, by its name alone or by its number.
        let request = write_request(&context, &GetAPIVersion::default());
        let answer = server.client().post(&request);
        let outcome = read_answer::<GetAPIVersion>(&answer).unwrap();
        let told = outcome.err().map(|refusal| refusal.code);
        assert_eq!(told.as_deref(), code, "{context:?}");
    }
}

#[test]
fn a_site_that_is_not_active_answers_nothing() {
    let server = server(|site| site.active = false);
    let refused = caller(&server, "ann").call(&GetAPIVersion::default()).unwrap_err();
    assert_eq!(refused.code, "099012");
    assert_eq!(fault(&server, "ann", standup()).as_deref(), Some("099012"));
}

#[test]
fn what_belongs_to_one_site_is_unknown_to_another() {
    let server = server(|_| {});
    server.add_site("other", 30, &[("ann", "pass123")], |_| {});
    let meeting_key = create(&server, "ann", standup()).unwrap().meetingkey.unwrap();
    let elsewhere = server.caller("other", "ann", "pass123");
    assert_eq!(elsewhere.call(&GetMeeting { meeting_key }).unwrap_err().code, "060001");

    let ticket = sign_in(&caller(&server, "ann")).unwrap();
    let elsewhere = with_ticket(&server, "other", &ticket);
    assert_eq!(sign_in(&elsewhere).unwrap_err().code, "030047");
}
