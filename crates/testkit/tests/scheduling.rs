//! What a site and its users may schedule: services, session types and what those forbid, tracking codes, and the bounds of
//! what can be asked for. Sites are set up so on the command line; so here, when the server starts.

use api::com::{PersonType, TrackingType};
use api::meeting::{GetMeeting, MeetingType, SetMeeting};
use api::meetingtype::{GetMeetingType, OptionsType};
use api::sess::ParticipantType;
use api::supportsession::CreateSupportSession;
use api::training::{
    DelTrainingSession, GetTrainingSession, OccurentTypeType, RepeatTypeType, SetTrainingSession,
    TrainingSessionType,
};
use api::user::{SetUser, SupportedServicesType, UserType, UserTypeMeetingTypes};
use api::{FaultKind, Refusal};
use store::sessions::{Kind, Status};
use store::sites::{self, CodeUse, Site, TrackingCode};
use testkit::{Caller, Engine, TestServer, refused};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";
/// The session types of a new site.
const MEETING: i64 = 3;
const SUPPORT: i64 = 14;
const TRAINING: i64 = 19;

/// A server with a site `test` of the administrator `root` and the hosts `ann` and `bob`, set up by `change`.
fn server(change: impl FnOnce(&mut Site)) -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let users = ["root", "ann", "bob"].map(|name| (name, PASSWORD));
    server.add_site("test", SITE, &users, change);
    server.change_user(SITE, "root", |user| user.site_admin = true);
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

/// Changes a user, as an administrator does.
fn set_user(server: &TestServer, web_ex_id: &str, change: impl FnOnce(&mut UserType)) {
    let mut request = SetUser::default();
    request.user_instance.user.web_ex_id = web_ex_id.to_owned();
    change(&mut request.user_instance.user);
    caller(server, "root").call(&request).expect("an administrator may");
}

fn meeting(name: &str) -> MeetingType {
    let mut meeting = MeetingType::default();
    meeting.meta_data.get_or_insert_default().conf_name = Some(name.to_owned());
    meeting
}

fn training(name: &str) -> TrainingSessionType {
    let mut training = TrainingSessionType::default();
    training.meta_data.get_or_insert_default().meta_data.conf_name = Some(name.to_owned());
    training
}

fn of_type(session_type: i64) -> TrainingSessionType {
    let mut training = training("Of a type");
    training.meta_data.get_or_insert_default().session_type = Some(session_type);
    training
}

fn create_support(caller: &Caller<'_>) -> Result<i64, Refusal> {
    Ok(caller.call(&CreateSupportSession::default())?.session_key.expect("it has a key"))
}

fn change_training(
    caller: &Caller<'_>,
    session_key: i64,
    change: impl FnOnce(&mut TrainingSessionType),
) -> Result<(), Refusal> {
    let mut request = SetTrainingSession::default();
    request.training_session_instance.session_key = session_key;
    change(&mut request.training_session_instance.training_session);
    caller.call(&request).map(drop)
}

fn told(caller: &Caller<'_>, session_key: i64) -> TrainingSessionType {
    let told = caller.call(&GetTrainingSession { session_key }).expect("it is told to its host");
    told.training_session_instance.training_session
}

fn at(fault: FaultKind, element: &str) -> (FaultKind, String) {
    (fault, element.to_owned())
}

#[test]
fn a_user_schedules_only_for_services_that_he_has() {
    let server = server(|_| {});
    let (root, ann, bob) =
        (caller(&server, "root"), caller(&server, "ann"), caller(&server, "bob"));
    let not_supported = at(FaultKind::ServiceNotSupported, "");
    let services = |training, support| SupportedServicesType {
        training_center: Some(training),
        support_center: Some(support),
        ..SupportedServicesType::default()
    };
    set_user(&server, "ann", |ann| ann.supported_services = Some(services(false, true)));
    assert_eq!(refused(ann.create_training_session(training("Course"))), not_supported);
    create_support(&ann).unwrap();
    set_user(&server, "ann", |ann| ann.supported_services = Some(services(true, false)));
    assert_eq!(refused(create_support(&ann)), not_supported);
    let course = ann.create_training_session(training("Course")).unwrap();
    ann.create_meeting(meeting("Stand-up")).unwrap();

    // Nor does anybody for him, or give him one.
    set_user(&server, "bob", |bob| bob.supported_services = Some(services(false, false)));
    let mut for_bob = training("For Bob");
    let schedule = for_bob.session.schedule.get_or_insert_default();
    schedule.host_web_ex_id = Some("bob".to_owned());
    assert_eq!(refused(root.create_training_session(for_bob.clone())), not_supported);
    let give = |training: &mut TrainingSessionType| training.session = for_bob.session.clone();
    assert_eq!(refused(change_training(&root, course, give)), not_supported);
    bob.create_meeting(meeting("Stand-up")).unwrap();
}

#[test]
fn a_site_without_a_session_type_of_a_kind_has_none_of_it() {
    let server = server(|site| {
        site.settings.meeting_types.retain(|known| known.kind == Some(Kind::Meeting));
    });
    let ann = caller(&server, "ann");
    let not_supported = at(FaultKind::ServiceNotSupported, "");
    assert_eq!(refused(ann.create_training_session(training("Course"))), not_supported);
    assert_eq!(refused(ann.create_training_session(of_type(TRAINING))), not_supported);
    assert_eq!(refused(create_support(&ann)), not_supported);
    ann.create_meeting(meeting("Stand-up")).unwrap();
}

#[test]
fn a_session_is_of_a_type_that_is_the_hosts() {
    let server = server(|site| {
        let mut large = site.settings.meeting_types.clone();
        large.retain(|known| known.id == TRAINING);
        large[0].id = 20;
        site.settings.meeting_types.append(&mut large);
    });
    let ann = caller(&server, "ann");
    let only = |types: &[i64]| {
        let meeting_type = types.to_vec();
        set_user(&server, "ann", |ann| {
            ann.meeting_types = Some(UserTypeMeetingTypes { meeting_type });
        });
    };
    let session_type = |key| told(&ann, key).meta_data.unwrap().session_type;
    let unknown = at(FaultKind::UnknownMeetingType, "metaData/sessionType");

    let key = ann.create_training_session(training("First")).unwrap();
    assert_eq!(session_type(key), Some(TRAINING));
    only(&[MEETING, 20]);
    let key = ann.create_training_session(training("Large")).unwrap();
    assert_eq!(session_type(key), Some(20));
    assert_eq!(refused(ann.create_training_session(of_type(TRAINING))), unknown);
    only(&[MEETING]);
    let not_supported = at(FaultKind::ServiceNotSupported, "");
    assert_eq!(refused(ann.create_training_session(training("None"))), not_supported);
    assert_eq!(refused(ann.create_training_session(of_type(TRAINING))), unknown);
    assert_eq!(refused(ann.create_training_session(of_type(MEETING))), unknown);
    assert_eq!(refused(create_support(&ann)), not_supported);
    let mut support = CreateSupportSession::default();
    support.support.meta_data.get_or_insert_default().session_type = Some(SUPPORT);
    assert_eq!(refused(ann.call(&support)), unknown);
    ann.create_meeting(meeting("Stand-up")).unwrap();
}

#[test]
fn what_a_session_type_forbids_nobody_has() {
    let server = server(|site| {
        for known in &mut site.settings.meeting_types {
            if [MEETING, TRAINING].contains(&known.id) {
                known.forbids = ["supportChat", "supportVideo", "supportMeetingRecord"]
                    .map(str::to_owned)
                    .to_vec();
            }
        }
    });
    let ann = caller(&server, "ann");
    let wished = (Some(true), Some(true), Some(true), Some(true));
    let forbidden = (Some(false), Some(false), Some(false), Some(true));

    let in_meeting = |session_type: i64| {
        let mut meeting = meeting("Stand-up");
        meeting.meta_data.get_or_insert_default().meeting_type = Some(session_type);
        let options = meeting.enable_options.get_or_insert_default();
        (options.chat, options.multi_video, options.meeting_record, options.poll) = wished;
        let meeting_key = ann.create_meeting(meeting).unwrap();
        let told = ann.call(&GetMeeting { meeting_key }).unwrap().meeting_instance.meeting;
        let options = told.enable_options.unwrap();
        (options.chat, options.multi_video, options.meeting_record, options.poll)
    };
    assert_eq!(in_meeting(MEETING), forbidden);
    assert_eq!(in_meeting(1), wished);

    let mut course = training("Course");
    let options = course.enable_options.get_or_insert_default();
    (options.chat, options.h_qvideo, options.training_session_record, options.poll) = wished;
    let key = ann.create_training_session(course).unwrap();
    let in_training = || {
        let options = told(&ann, key).enable_options.unwrap();
        (options.chat, options.h_qvideo, options.training_session_record, options.poll)
    };
    assert_eq!(in_training(), forbidden);

    let of_type = |id: i64| {
        let told = ann.call(&GetMeetingType { meeting_type_id: id }).unwrap();
        let options = told.meeting_type_instance.meeting_type_type_ext.options;
        let OptionsType { support_chat, support_video, .. } = options;
        (support_chat, support_video, options.support_meeting_record, options.support_poll)
    };
    assert_eq!((of_type(MEETING), of_type(TRAINING)), (forbidden, forbidden));
    assert_eq!(of_type(1), wished);

    // The wish is kept: it comes true once the site allows it.
    let work = |tx: &mut store::Tx| {
        let mut site = sites::by_id(tx, SITE)?.expect("the site is there");
        site.settings.meeting_types.iter_mut().for_each(|known| known.forbids.clear());
        sites::update(tx, &site)
    };
    server.service().store().write_blocking(work).unwrap();
    assert_eq!(in_training(), wished);
}

/// A tracking code, and whether sessions of each kind have a value.
fn code(index: i64, values: &[&str], scheduling: &[(Kind, CodeUse)]) -> TrackingCode {
    TrackingCode {
        index,
        name: format!("Code {index}"),
        values: values.iter().map(|&value| value.to_owned()).collect(),
        host_profile: CodeUse::Optional,
        scheduling: scheduling.to_vec(),
    }
}

fn tracking(code: i64, value: &str) -> TrackingType {
    let value = Some(value.to_owned());
    match code {
        1 => TrackingType { tracking_code1: value, ..TrackingType::default() },
        _ => TrackingType { tracking_code2: value, ..TrackingType::default() },
    }
}

#[test]
fn a_tracking_code_that_a_kind_of_session_must_have() {
    let server = server(|site| {
        let required = [(Kind::Training, CodeUse::Required), (Kind::Support, CodeUse::Required)];
        site.settings.tracking_codes = vec![code(2, &["north", "south"], &required)];
    });
    let ann = caller(&server, "ann");
    let missing = at(FaultKind::MissingElement, "tracking/trackingCode2");
    let invalid = at(FaultKind::InvalidValue, "tracking/trackingCode2");
    let tracked = |value| {
        let mut training = training("Course");
        training.tracking = Some(tracking(2, value));
        training
    };
    let mut support = CreateSupportSession::default();

    assert_eq!(refused(ann.create_training_session(training("Course"))), missing);
    assert_eq!(refused(ann.create_training_session(tracked(""))), missing);
    assert_eq!(refused(ann.create_training_session(tracked("west"))), invalid);
    assert_eq!(refused(ann.call(&support)), missing);
    support.support.tracking = Some(tracking(2, "west"));
    assert_eq!(refused(ann.call(&support)), invalid);
    support.support.tracking = Some(tracking(2, "north"));
    ann.call(&support).unwrap();
    // A meeting may have one, and then one of the values.
    ann.create_meeting(meeting("Stand-up")).unwrap();
    let mut other = meeting("Stand-up");
    other.tracking = Some(tracking(2, "west"));
    assert_eq!(refused(ann.create_meeting(other)), invalid);

    let key = ann.create_training_session(tracked("south")).unwrap();
    assert_eq!(told(&ann, key).tracking, Some(tracking(2, "south")));
    let to = |value: &'static str| {
        move |training: &mut TrainingSessionType| training.tracking = Some(tracking(2, value))
    };
    assert_eq!(refused(change_training(&ann, key, to("west"))), invalid);
    assert_eq!(refused(change_training(&ann, key, to(""))), missing);
    change_training(&ann, key, to("north")).unwrap();
    change_training(&ann, key, |_| {}).unwrap();
    assert_eq!(told(&ann, key).tracking, Some(tracking(2, "north")));
}

#[test]
fn a_tracking_code_that_is_not_sent_is_the_hosts_own() {
    let server = server(|site| {
        let required = [(Kind::Training, CodeUse::Required), (Kind::Meeting, CodeUse::NotUsed)];
        site.settings.tracking_codes = vec![code(1, &[], &required)];
    });
    set_user(&server, "ann", |ann| ann.tracking = Some(tracking(1, "ann's")));
    let ann = caller(&server, "ann");
    let key = ann.create_training_session(training("Hers")).unwrap();
    assert_eq!(told(&ann, key).tracking, Some(tracking(1, "ann's")));
    let mut sent = training("Another");
    sent.tracking = Some(tracking(1, "another"));
    let key = ann.create_training_session(sent).unwrap();
    assert_eq!(told(&ann, key).tracking, Some(tracking(1, "another")));
    // Where it is not used, nobody has it unless he says so.
    let meeting_key = ann.create_meeting(meeting("Stand-up")).unwrap();
    let meeting = ann.call(&GetMeeting { meeting_key }).unwrap().meeting_instance.meeting;
    assert_eq!(meeting.tracking.and_then(|tracking| tracking.tracking_code1), None);
    // The host's, whoever schedules for him.
    let mut for_ann = training("For Ann");
    let schedule = for_ann.session.schedule.get_or_insert_default();
    schedule.host_web_ex_id = Some("ann".to_owned());
    let key = caller(&server, "root").create_training_session(for_ann).unwrap();
    assert_eq!(told(&ann, key).tracking, Some(tracking(1, "ann's")));
    let missing = at(FaultKind::MissingElement, "tracking/trackingCode1");
    assert_eq!(refused(caller(&server, "bob").create_training_session(training("Bob's"))), missing);
}

#[test]
fn a_tracking_code_that_only_an_administrator_sets() {
    let server = server(|site| {
        site.settings.tracking_codes = vec![code(1, &[], &[(Kind::Training, CodeUse::AdminSet)])];
    });
    set_user(&server, "ann", |ann| ann.tracking = Some(tracking(1, "given")));
    let (root, ann, bob) =
        (caller(&server, "root"), caller(&server, "ann"), caller(&server, "bob"));
    let mine = || {
        let mut mine = training("Mine");
        mine.tracking = Some(tracking(1, "mine"));
        mine
    };
    let value = |caller: &Caller<'_>, key| {
        told(caller, key).tracking.and_then(|codes| codes.tracking_code1)
    };

    let key = ann.create_training_session(mine()).unwrap();
    assert_eq!(value(&ann, key).as_deref(), Some("given"));
    let bobs = bob.create_training_session(mine()).unwrap();
    assert_eq!(value(&bob, bobs), None);

    let set = |value: &'static str| {
        move |training: &mut TrainingSessionType| training.tracking = Some(tracking(1, value))
    };
    change_training(&root, key, set("special")).unwrap();
    assert_eq!(value(&ann, key).as_deref(), Some("special"));
    // What the administrator set stays, whatever the host changes.
    change_training(&ann, key, set("mine")).unwrap();
    change_training(&ann, key, |training| training.repeat = None).unwrap();
    assert_eq!(value(&ann, key).as_deref(), Some("special"));
}

#[test]
fn when_a_session_takes_place_is_settled_once_it_has_begun() {
    let server = server(|_| {});
    let ann = caller(&server, "ann");
    let mut course = training("Course");
    let repeat = course.repeat.get_or_insert_default();
    (repeat.repeat_type, repeat.occurence_type) =
        (Some(RepeatTypeType::RecurringSingle), Some(OccurentTypeType::Weekly));
    let key = ann.create_training_session(course).unwrap();
    let plain = ann.create_training_session(training("Plain")).unwrap();
    for key in [key, plain] {
        server.change_session(SITE, key, |session| session.status = Status::InProgress);
    }
    let in_progress = at(FaultKind::SessionInProgress, "");
    let to = |repeat_type: Option<RepeatTypeType>, pattern: Option<OccurentTypeType>| {
        move |training: &mut TrainingSessionType| {
            let repeat = training.repeat.get_or_insert_default();
            (repeat.repeat_type, repeat.occurence_type) = (repeat_type, pattern);
        }
    };
    use RepeatTypeType::{MultipleSession, RecurringSingle, Single};
    let change = |key, repeat_type, pattern| change_training(&ann, key, to(repeat_type, pattern));
    assert_eq!(refused(change(key, Some(Single), None)), in_progress);
    assert_eq!(refused(change(key, Some(MultipleSession), None)), in_progress);
    assert_eq!(refused(change(key, None, Some(OccurentTypeType::Daily))), in_progress);
    assert_eq!(refused(change(plain, Some(RecurringSingle), None)), in_progress);
    let start = |training: &mut TrainingSessionType| {
        training.session.schedule.get_or_insert_default().start_date =
            vec!["02/01/2030 09:00:00".to_owned()];
    };
    assert_eq!(refused(change_training(&ann, key, start)), in_progress);
    assert_eq!(refused(ann.call(&DelTrainingSession { session_key: key })), in_progress);
    // What it is called is not.
    change(key, Some(RecurringSingle), Some(OccurentTypeType::Weekly)).unwrap();
    change(plain, Some(Single), None).unwrap();
    let name = |to: &mut TrainingSessionType| to.meta_data = training("Other").meta_data;
    change_training(&ann, key, name).unwrap();
    assert_eq!(told(&ann, key).meta_data.unwrap().meta_data.conf_name.as_deref(), Some("Other"));
    // So it is with meetings.
    let key = ann.create_meeting(meeting("Stand-up")).unwrap();
    server.change_session(SITE, key, |session| session.status = Status::InProgress);
    let mut weekly = SetMeeting::default();
    weekly.meeting_instance.meetingkey = key;
    weekly.meeting_instance.meeting.repeat.get_or_insert_default().repeat_type =
        Some(api::meeting::RepeatTypeType::Weekly);
    assert_eq!(refused(ann.call(&weekly)), in_progress);
}

#[test]
fn what_can_be_asked_for_has_an_end() {
    let server = server(|_| {});
    let ann = caller(&server, "ann");
    let on_dates = |count: usize| {
        let mut training = training("Often");
        let schedule = training.session.schedule.get_or_insert_default();
        schedule.start_date = vec!["02/01/2030 09:00:00".to_owned(); count];
        training
    };
    let too_many = at(FaultKind::InvalidValue, "schedule/startDate");
    assert_eq!(refused(ann.create_training_session(on_dates(367))), too_many);
    let key = ann.create_training_session(on_dates(366)).unwrap();
    assert_eq!(told(&ann, key).session.schedule.unwrap().start_date.len(), 366);

    let mut linked = training("Linked");
    // Shorter than the longest as it is sent, but every link is told where it may lead.
    linked.meta_data.get_or_insert_default().agenda = Some("<a href=\"/\">a</a>".repeat(140));
    let too_long = at(FaultKind::ValueTooLong, "metaData/agenda");
    assert_eq!(refused(ann.create_training_session(linked)), too_long);

    let inviting = |count: usize| {
        let mut training = training("Crowded");
        let people = training.attendees.get_or_insert_default();
        let people = &mut people.participants.get_or_insert_default().participant;
        people.extend((0..count).map(|number| ParticipantType {
            person: PersonType {
                email: format!("guest{number}@example.org"),
                ..PersonType::default()
            },
            ..ParticipantType::default()
        }));
        training
    };
    let too_many = at(FaultKind::TooManyInvitees, "");
    assert_eq!(refused(ann.create_training_session(inviting(1001))), too_many);
    let key = ann.create_training_session(inviting(1000)).unwrap();
    let invited = told(&ann, key).attendees.unwrap().participants.unwrap().participant;
    assert_eq!(invited.len(), 1000);
}
