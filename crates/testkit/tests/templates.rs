//! What a client sees of session templates: what it leaves out comes from the one it names. Templates are made on the command
//! line, of sessions that are there; so here, straight in the store.

use api::FaultKind;
use api::attendee::AttendeeType;
use api::com::{DayOfWeekType, PersonType, ServiceTypeType, SessionTemplateType};
use api::meeting::{self, GetMeeting, MeetingType, RepeatType, RepeatTypeDayInWeek};
use api::sess::ListingType;
use api::supportsession::CreateSupportSession;
use api::training::{
    GetTrainingSession, LstsummaryTrainingSession, OccurentTypeType, RepeatSessionType,
    RepeatTypeType, TrainingSessionType,
};
use api::user::{DelSessionTemplates, GetUser, SessionTemplateType as Named};
use store::session_templates::{self, SITE, SessionTemplate};
use store::{sessions, users};
use testkit::{Caller, Engine, TestServer, refused};

const SITE_ID: i64 = 20;
const PASSWORD: &str = "pass123";

/// A server with a site `test` of the administrator `root` and the hosts `ann` and `bob`.
fn server() -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let users = ["root", "ann", "bob"].map(|name| (name, PASSWORD));
    server.add_site("test", SITE_ID, &users, |_| {});
    server.change_user(SITE_ID, "root", |user| user.site_admin = true);
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

/// As `reconvene template create` does: of a session, for a user or, without one, for the whole site.
fn make(server: &TestServer, owner: Option<&'static str>, name: &'static str, from: i64) {
    let work = move |tx: &mut store::Tx| {
        let owner_id = match owner {
            Some(owner) => users::by_web_ex_id(tx, SITE_ID, owner)?.expect("the owner is there").id,
            None => SITE,
        };
        let session = sessions::by_key(tx, SITE_ID, from)?.expect("the session is there");
        let template = SessionTemplate {
            site_id: SITE_ID,
            owner_id,
            kind: session.kind,
            name: name.to_owned(),
            record: session.record,
            created_at: 0,
        };
        session_templates::insert(tx, &template)
    };
    let made = server.service().store().write_blocking(work).expect("a template can be made");
    assert!(made, "there is one of this name already");
}

fn by(name: &str) -> Option<SessionTemplateType> {
    Some(SessionTemplateType { r#use: Some(name.to_owned()), ..SessionTemplateType::default() })
}

fn meeting(name: &str, template: Option<&str>) -> MeetingType {
    let mut meeting = MeetingType::default();
    let data = meeting.meta_data.get_or_insert_default();
    data.conf_name = Some(name.to_owned());
    data.session_template = template.and_then(by);
    meeting
}

fn training(name: &str, template: Option<&str>) -> TrainingSessionType {
    let mut training = TrainingSessionType::default();
    let data = training.meta_data.get_or_insert_default();
    data.meta_data.conf_name = Some(name.to_owned());
    data.session_template = template.and_then(by);
    training
}

fn told(caller: &Caller<'_>, meeting_key: i64) -> MeetingType {
    caller.call(&GetMeeting { meeting_key }).expect("the meeting is told").meeting_instance.meeting
}

fn weekly_on(day: DayOfWeekType) -> RepeatType {
    RepeatType {
        repeat_type: Some(meeting::RepeatTypeType::Weekly),
        day_in_week: Some(RepeatTypeDayInWeek { day: vec![day] }),
        ..RepeatType::default()
    }
}

/// A public weekly meeting without chat, of somebody who is invited and somebody who is reminded.
fn standup() -> MeetingType {
    let mut meeting = meeting("Stand-up", None);
    meeting.meta_data.get_or_insert_default().agenda = Some("What is up".to_owned());
    meeting.enable_options.get_or_insert_default().chat = Some(false);
    meeting.access_control.get_or_insert_default().is_public = Some(true);
    meeting.repeat = Some(weekly_on(DayOfWeekType::Monday));
    let reminded = meeting.remind.get_or_insert_default().emails.get_or_insert_default();
    reminded.email = vec!["one@example.org".to_owned()];
    meeting.tracking.get_or_insert_default().tracking_code1 = Some("north".to_owned());
    let person = PersonType { email: "guest@example.org".to_owned(), ..PersonType::default() };
    let participants = meeting.participants.get_or_insert_default();
    participants.attendees.get_or_insert_default().attendee =
        vec![AttendeeType { person, ..AttendeeType::default() }];
    meeting.schedule.get_or_insert_default().start_date = Some("02/04/2030 09:00:00".to_owned());
    meeting
}

#[test]
fn what_is_left_out_is_the_templates() {
    let server = server();
    let ann = caller(&server, "ann");
    let from = ann.create_meeting(standup()).unwrap();
    make(&server, Some("ann"), "Weekly", from);

    let plain = told(&ann, ann.create_meeting(meeting("By template", Some("WEEKLY"))).unwrap());
    let data = plain.meta_data.unwrap();
    assert_eq!(data.conf_name.as_deref(), Some("By template"));
    assert_eq!(data.agenda.as_deref(), Some("What is up"));
    assert_eq!(data.session_template, by("WEEKLY"));
    assert_eq!(plain.enable_options.unwrap().chat, Some(false));
    assert_eq!(plain.access_control.unwrap().is_public, Some(true));
    assert_eq!(plain.repeat.unwrap(), weekly_on(DayOfWeekType::Monday));
    assert_eq!(plain.remind.unwrap().emails.unwrap().email, ["one@example.org"]);
    assert_eq!(plain.tracking.unwrap().tracking_code1.as_deref(), Some("north"));
    // Neither its time nor those who were invited belong to a template.
    assert_eq!(plain.schedule.unwrap().start_date.as_deref(), Some("01/01/2030 02:00:00"));
    assert_eq!(plain.participants.unwrap().attendees, None);
}

#[test]
fn what_is_said_stands_over_the_template_and_lists_do_not_grow() {
    let server = server();
    let ann = caller(&server, "ann");
    let from = ann.create_meeting(standup()).unwrap();
    make(&server, Some("ann"), "Weekly", from);

    let mut other = meeting("Other", Some("Weekly"));
    other.meta_data.get_or_insert_default().agenda = Some("Something else".to_owned());
    other.enable_options.get_or_insert_default().chat = Some(true);
    other.repeat = Some(weekly_on(DayOfWeekType::Tuesday));
    let reminded = other.remind.get_or_insert_default().emails.get_or_insert_default();
    reminded.email = vec!["two@example.org".to_owned()];
    let other = told(&ann, ann.create_meeting(other).unwrap());
    assert_eq!(other.meta_data.unwrap().agenda.as_deref(), Some("Something else"));
    assert_eq!(other.enable_options.unwrap().chat, Some(true));
    assert_eq!(other.repeat.unwrap(), weekly_on(DayOfWeekType::Tuesday));
    assert_eq!(other.remind.unwrap().emails.unwrap().email, ["two@example.org"]);
    assert_eq!(other.tracking.unwrap().tracking_code1.as_deref(), Some("north"));

    // What came from the template is checked as if it had been sent.
    let mut wrong = meeting("Wrong", Some("Weekly"));
    wrong.repeat.get_or_insert_default().interval = Some(0);
    let outcome = refused(ann.create_meeting(wrong));
    assert_eq!(outcome, (FaultKind::InvalidValue, "repeat/interval".to_owned()));
}

#[test]
fn a_hosts_own_come_before_the_sites() {
    let server = server();
    let (root, ann, bob) =
        (caller(&server, "root"), caller(&server, "ann"), caller(&server, "bob"));
    for (owner, agenda) in [(Some("ann"), "ann's"), (None, "the site's")] {
        let mut from = meeting("From", None);
        from.meta_data.get_or_insert_default().agenda = Some(agenda.to_owned());
        make(&server, owner, "Weekly", ann.create_meeting(from).unwrap());
    }
    let agenda = |caller: &Caller<'_>, key: i64| told(caller, key).meta_data.unwrap().agenda;
    let by_template = |host: Option<&str>| {
        let mut meeting = meeting("By template", Some("weekly"));
        let schedule = meeting.schedule.get_or_insert_default();
        schedule.host_web_ex_id = host.map(str::to_owned);
        meeting
    };
    let own = ann.create_meeting(by_template(None)).unwrap();
    assert_eq!(agenda(&ann, own).as_deref(), Some("ann's"));
    let others = bob.create_meeting(by_template(None)).unwrap();
    assert_eq!(agenda(&bob, others).as_deref(), Some("the site's"));
    // Who schedules for a host has that host's.
    let for_ann = root.create_meeting(by_template(Some("ann"))).unwrap();
    assert_eq!(agenda(&ann, for_ann).as_deref(), Some("ann's"));

    // Without hers she has the site's, too.
    let named = Named { name: "Weekly".to_owned(), service_type: ServiceTypeType::MeetingCenter };
    ann.call(&DelSessionTemplates { session_template: vec![named], template_type: None }).unwrap();
    let sites = ann.create_meeting(by_template(None)).unwrap();
    assert_eq!(agenda(&ann, sites).as_deref(), Some("the site's"));
}

#[test]
fn one_that_is_not_there_or_of_another_kind_is_told_by_its_element() {
    let server = server();
    let (ann, bob) = (caller(&server, "ann"), caller(&server, "bob"));
    let missing = (FaultKind::TemplateNotFound, "metaData/sessionTemplate/use".to_owned());
    let from = ann.create_meeting(meeting("From", None)).unwrap();
    make(&server, Some("ann"), "Weekly", from);
    let course = ann.create_training_session(training("From", None)).unwrap();
    make(&server, Some("ann"), "Course", course);

    assert_eq!(refused(ann.create_meeting(meeting("No", Some("Yearly")))), missing);
    assert_eq!(refused(bob.create_meeting(meeting("No", Some("Weekly")))), missing);
    assert_eq!(refused(ann.create_meeting(meeting("No", Some("Course")))), missing);
    assert_eq!(refused(ann.create_training_session(training("No", Some("Weekly")))), missing);
    // Nothing was scheduled; and no name is no template.
    let listed = ann.call(&LstsummaryTrainingSession::default()).unwrap().training_session;
    assert_eq!(listed.len(), 1);
    ann.create_meeting(meeting("Blank", Some(""))).unwrap();
    let mut default = meeting("Default", None);
    default.meta_data.get_or_insert_default().session_template =
        Some(SessionTemplateType { default: Some(true), ..SessionTemplateType::default() });
    ann.create_meeting(default).unwrap();
}

#[test]
fn a_template_of_a_course_has_all_of_it_but_its_dates() {
    let server = server();
    let ann = caller(&server, "ann");
    let mut course = training("Course", None);
    let schedule = course.session.schedule.get_or_insert_default();
    schedule.start_date = ["02/01/2030", "02/03/2030"].map(str::to_owned).to_vec();
    course.session.access_control.get_or_insert_default().listing = Some(ListingType::Private);
    course.meta_data.get_or_insert_default().description = Some("Of everything".to_owned());
    let repeat = course.repeat.get_or_insert_default();
    repeat.repeat_type = Some(RepeatTypeType::RecurringSingle);
    repeat.occurence_type = Some(OccurentTypeType::Irregularly);
    repeat.repeat_session = vec![RepeatSessionType { index: 1, ..RepeatSessionType::default() }];
    let options = course.attendee_options.get_or_insert_default();
    (options.registration, options.registration_close_date) =
        (Some(true), Some("01/31/2030 00:00:00".to_owned()));
    make(&server, None, "Course", ann.create_training_session(course).unwrap());

    // When the dates of the first have passed, the template is as good as before.
    server.service().settings().clock.advance(365 * 24 * 3600);
    let session_key = ann.create_training_session(training("Next year", Some("Course"))).unwrap();
    let told = ann.call(&GetTrainingSession { session_key }).unwrap();
    let told = told.training_session_instance.training_session;
    assert_eq!(told.meta_data.unwrap().description.as_deref(), Some("Of everything"));
    assert_eq!(told.session.access_control.unwrap().listing, Some(ListingType::Private));
    assert_eq!(told.session.schedule.unwrap().start_date, ["01/01/2031 02:00:00"]);
    let repeat = told.repeat.unwrap();
    assert_eq!(repeat.occurence_type, Some(OccurentTypeType::Irregularly));
    assert_eq!(repeat.repeat_session, []);
    let options = told.attendee_options.unwrap();
    assert_eq!((options.registration, options.registration_close_date), (Some(true), None));
}

#[test]
fn a_support_session_can_be_made_a_template_of_and_is_listed_as_one() {
    let server = server();
    let ann = caller(&server, "ann");
    let key = ann.call(&CreateSupportSession::default()).unwrap().session_key.unwrap();
    make(&server, Some("ann"), "Help", key);
    let told = ann.call(&GetUser { web_ex_id: "ann".to_owned() }).unwrap();
    let templates = told.scheduling_templates.unwrap().session_template;
    let told: Vec<_> =
        templates.iter().map(|template| (template.name.as_str(), template.service_type)).collect();
    assert_eq!(told, [("Help", ServiceTypeType::SupportCenter)]);
}
