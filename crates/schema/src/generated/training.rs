//! The namespace `training`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "training",
    prefix: "train",
    answer_prefix: "train",
    uri: "http://www.webex.com/schemas/2002/06/service/trainingsession",
    file: "trainingsession.xsd",
    packages: &["training", "trainingsession"],
    also_declares: &["sess"],
    kept_as_xml: false,
    operations: &[
        Operation {
            file: "add_scheduled_test", name: "AddScheduledTest", request: "addScheduledTest", response: "addScheduledTestResponse",
            doc: "Gives tests from the library to a training session; when and how they are taken is said with SetScheduledTest.",
            caller: &["host"], faults: &["MeetingNotFound", "AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "addScheduledTest", extends: None, doc: "Which tests are given to which training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
            Field { name: "testID", type_name: "xsd:long", count: Count::OneOrMore, doc: "Number of one of the tests in the library, as LstLibTests returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "addScheduledTestResponse", extends: None, doc: "The tests as they now belong to the session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::Many, known: Known::Inferred, doc: "Number of one of the scheduled tests, at the same place as its original in the request.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "check_lab_availability", name: "CheckLabAvailability", request: "checkLabAvailability", response: "checkLabAvailabilityResponse",
            doc: "Tells whether a lab has enough computers free at a certain time.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "LabNotFound", "InvalidDate", "InvalidTimeZone", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "checkLabAvailability", extends: None, doc: "Which lab is wanted, when, and how many of its computers.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "Name of the lab, as GetLabInfo returns it.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:int", count: Count::One, default: Some("-1"), doc: "Number of the time zone of the two times, as LstTimeZone returns it; -1 means the caller's zone.", ..Field::BLANK },
            Field { name: "sessionStartTime", type_name: "xsd:string", count: Count::One, doc: "From when the computers are needed, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
            Field { name: "sessionEndTime", type_name: "xsd:string", count: Count::One, doc: "Until when they are needed, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
            Field { name: "numComputers", type_name: "xsd:int", count: Count::One, doc: "How many computers are needed.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "checkLabAvailabilityResponse", extends: None, doc: "Whether the lab is free.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "availabilityLabs", type_name: "train:availabilityLabType", count: Count::Many, doc: "One lab with the answer for it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "availabilityLabType", extends: None, doc: "Whether a lab is free at a certain time.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "Name of the lab.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::One, doc: "Number of the time zone in which the two times are given.", ..Field::BLANK },
            Field { name: "sessionStartTime", type_name: "xsd:string", count: Count::One, doc: "From when the computers are needed, MM/DD/YYYY hh:mm:ss in that time zone.", ..Field::BLANK },
            Field { name: "sessionEndTime", type_name: "xsd:string", count: Count::One, doc: "Until when they are needed, MM/DD/YYYY hh:mm:ss in that time zone.", ..Field::BLANK },
            Field { name: "numComputers", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "How many computers were asked for.", ..Field::BLANK },
            Field { name: "status", type_name: "com:labStatusType", count: Count::One, doc: "Whether that many are free all the time.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "copy_lib_tests", name: "CopyLibTests", request: "copyLibTests", response: "copyLibTestsResponse",
            doc: "Copies tests from the caller's own library to the one that all hosts of the site share, or the other way; the originals stay.",
            caller: &["host"], faults: &["AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "copyLibTests", extends: None, doc: "Which tests are copied, and where to.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::OneOrMore, doc: "Number of one of the tests in the library, as LstLibTests returns it.", ..Field::BLANK },
            Field { name: "copyToType", type_name: "train:shareType", count: Count::One, doc: "Which library the copies go to.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "copyLibTestsResponse", extends: None, doc: "The copies.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::Many, known: Known::Inferred, doc: "Number of one of the copies in the library, at the same place as its original in the request.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "create_lab", name: "CreateLab", request: "createLab", response: "createLabResponse",
            doc: "Makes a lab on the site, to which computers can then be added.",
            caller: &["site admin"], faults: &["AccessDenied", "LabNameTaken", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createLab", extends: None, doc: "The lab to make.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "lab", type_name: "train:labType", count: Count::One, known: Known::Inferred, doc: "Its name, which is needed, and its description.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createLabResponse", extends: None, doc: "The new lab.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::Optional, doc: "Number by which the lab is known from now on.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "create_training_session", name: "CreateTrainingSession", request: "createTrainingSession", response: "createTrainingSessionResponse",
            doc: "Schedules a training session, once, several times or as a course, and invites those named in it.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "InvalidAlternateHost", "WeakPassword", "LabNotAvailable", "TooManyInvitees", "TooManyRegistrants", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "TemplateNotFound", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createTrainingSession", extends: Some("train:trainingSessionType"), doc: "The training session to schedule.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createTrainingSessionResponse", extends: None, doc: "The new training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionkey", type_name: "xsd:long", count: Count::Many, known: Known::Ours, doc: "Number by which the training session is known from now on, nine digits: one, also for a series or a course, which has it for all its occurrences.", ..Field::BLANK },
            Field { name: "additionalInfo", type_name: "train:createTrainingSessionResponseAdditionalInfo", count: Count::Optional, doc: "The secret for guests' links.", ..Field::BLANK },
            Field { name: "sessionPassword", type_name: "xsd:string", count: Count::Optional, since: Some(Version(40, 1, 2)), doc: "The session's password, whether it was given or made by the server; absent when it has none.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createTrainingSessionResponseAdditionalInfo", extends: None, doc: "The new training session again, with the secret for guests' links.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionkey", type_name: "xsd:long", count: Count::Many, doc: "Its number, nine digits.", ..Field::BLANK },
            Field { name: "guestToken", type_name: "xsd:string", count: Count::Many, doc: "Secret by which a guest's link to it is recognised, 32 hexadecimal digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_lab", name: "DelLab", request: "delLab", response: "delLabResponse",
            doc: "Deletes a lab from the site.",
            caller: &["site admin"], faults: &["AccessDenied", "LabNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delLab", extends: None, doc: "Which lab is deleted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::One, doc: "Number of the lab, as GetLabInfo returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delLabResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_lib_tests", name: "DelLibTests", request: "delLibTests", response: "delLibTestsResponse",
            doc: "Deletes tests from the library.",
            caller: &["host"], faults: &["AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delLibTests", extends: None, doc: "Which tests are deleted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::OneOrMore, doc: "Number of one of the tests in the library, as LstLibTests returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delLibTestsResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_scheduled_test", name: "DelScheduledTest", request: "delScheduledTest", response: "delScheduledTestResponse",
            doc: "Takes tests away from a training session; they stay in the library.",
            caller: &["host"], faults: &["MeetingNotFound", "AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delScheduledTest", extends: None, doc: "Which tests are taken away from which training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::OneOrMore, doc: "Number of one of the scheduled tests, as LstScheduledTests returns it.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delScheduledTestResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_training_session", name: "DelTrainingSession", request: "delTrainingSession", response: "delTrainingSessionResponse",
            doc: "Cancels a scheduled training session, a series with all its occurrences.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "SessionInProgress", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delTrainingSession", extends: None, doc: "Which training session is cancelled.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delTrainingSessionResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_im_stest_details", name: "GetIMStestDetails", request: "getIMStestDetails", response: "getIMStestDetailsResponse",
            doc: "Returns a test with all its questions, as a document in the QTI 1.2 format that learning platforms exchange tests in.",
            caller: &["host"], faults: &["NoRecordFound", "AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getIMStestDetails", extends: None, doc: "Which test is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "Number of the test, as LstLibTests or LstScheduledTests returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getIMStestDetailsResponse", extends: None, doc: "The test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "questestinterop", type_name: "qtiasi:questestinteropType", count: Count::One, doc: "The test as a QTI 1.2 document.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_im_stest_result", name: "GetIMStestResult", request: "getIMStestResult", response: "getIMStestResultResponse",
            doc: "Returns how one person did in a test, answer by answer, as a QTI 1.2 results report.",
            caller: &["host"], faults: &["NoRecordFound", "AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getIMStestResult", extends: None, doc: "Whose result in which test is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:integer", count: Count::One, doc: "Number of the scheduled test, as LstScheduledTests returns it.", ..Field::BLANK },
            Field { name: "participantEmail", type_name: "xsd:string", count: Count::One, doc: "E-mail address with which the person took part in the session.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getIMStestResultResponse", extends: None, doc: "The person's result.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "qti_result_report", type_name: "qti:qti_result_reportType", count: Count::One, doc: "The result as a QTI 1.2 results report.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_lab_info", name: "GetLabInfo", request: "getLabInfo", response: "getLabInfoResponse",
            doc: "Lists the site's labs, or tells about one of them: how many computers it has, and how many are in use.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getLabInfo", extends: None, doc: "Which lab is wanted; all of them when neither number nor name is given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the lab, as CreateLab returned it.", ..Field::BLANK },
            Field { name: "labName", type_name: "xsd:string", count: Count::Optional, doc: "Name of the lab.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getLabInfoResponse", extends: None, doc: "The labs found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labInfo", type_name: "train:labInfoType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "labInfoType", extends: None, doc: "A lab: a pool of computers that attendees of training sessions use from afar.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::One, doc: "Number of the lab.", ..Field::BLANK },
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "What the lab is called; the operations for reservations name it so.", ..Field::BLANK },
            Field { name: "description", type_name: "xsd:string", count: Count::Optional, doc: "What the lab is for or what its computers have, as text.", ..Field::BLANK },
            Field { name: "totalComputers", type_name: "xsd:integer", count: Count::Optional, doc: "How many computers it has.", ..Field::BLANK },
            Field { name: "computersInSession", type_name: "xsd:integer", count: Count::Optional, doc: "How many of them are in use at the moment.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_lab_schedule", name: "GetLabSchedule", request: "getLabSchedule", response: "getLabScheduleResponse",
            doc: "Lists for what and by whom a lab is reserved within a certain time.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidDate", "InvalidTimeZone", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getLabSchedule", extends: None, doc: "Which lab is wanted, and for which time.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "Name of the lab, as GetLabInfo returns it.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:int", count: Count::One, default: Some("-1"), doc: "Number of the time zone of the two times, as LstTimeZone returns it; -1 means the caller's zone.", ..Field::BLANK },
            Field { name: "sessionStartTime", type_name: "xsd:string", count: Count::One, doc: "Start of the time that is looked at, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
            Field { name: "sessionEndTime", type_name: "xsd:string", count: Count::One, doc: "End of the time that is looked at, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getLabScheduleResponse", extends: None, doc: "The lab's reservations.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "scheduledLabs", type_name: "train:scheduleLabType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduleLabType", extends: None, doc: "A reservation of a lab's computers.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "Name of the lab.", ..Field::BLANK },
            Field { name: "confName", type_name: "xsd:string", count: Count::One, doc: "Topic of the training session, or of the reservation when there is no session.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::One, doc: "Number of the time zone in which the two times are given.", ..Field::BLANK },
            Field { name: "sessionStartTime", type_name: "xsd:string", count: Count::One, doc: "From when the computers are reserved, MM/DD/YYYY hh:mm:ss in that time zone.", ..Field::BLANK },
            Field { name: "sessionEndTime", type_name: "xsd:string", count: Count::One, doc: "Until when they are reserved, MM/DD/YYYY hh:mm:ss in that time zone.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::One, doc: "Login name of the host who reserved them.", ..Field::BLANK },
            Field { name: "numComputers", type_name: "xsd:integer", count: Count::One, doc: "How many computers are reserved.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_setup_computer_url", name: "GetSetupComputerURL", request: "getSetupComputerURL", response: "getSetupComputerURLResponse",
            doc: "Returns the address of the page on which a computer is set up as one of a lab.",
            caller: &["site admin"], faults: &["NoRecordFound", "AccessDenied", "LabNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getSetupComputerURL", extends: None, doc: "Which lab the computer is to belong to.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::One, doc: "Number of the lab, as GetLabInfo returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getSetupComputerURLResponse", extends: None, doc: "Where to go.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "SetupComputerURL", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Address to open in the browser of the computer that is to be set up.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_test_information", name: "GetTestInformation", request: "getTestInformation", response: "getTestInformationResponse",
            doc: "Returns what is known of a training session's test, with the results of those who took it.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "AccessDenied", "TestNotFound", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getTestInformation", extends: None, doc: "Which test is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:integer", count: Count::One, doc: "Number of the scheduled test, as LstScheduledTests returns it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getTestInformationResponse", extends: Some("train:scheduledTestInstanceType"), doc: "The test with its results.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "description", type_name: "xsd:string", count: Count::Optional, doc: "What the test is about, as text.", ..Field::BLANK },
            Field { name: "startDate", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "From when it can be taken, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "timeLimit", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "How long somebody may work on it, in minutes; absent when there is no limit.", ..Field::BLANK },
            Field { name: "author", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "Login name of the user who wrote it.", ..Field::BLANK },
            Field { name: "numQuestions", type_name: "xsd:integer", count: Count::One, doc: "How many questions it has.", ..Field::BLANK },
            Field { name: "numSubmitted", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "How many times it has been handed in.", ..Field::BLANK },
            Field { name: "numStarted", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "How many people have begun it and not handed it in yet.", ..Field::BLANK },
            Field { name: "numSubmittedUnscroed", type_name: "xsd:integer", count: Count::One, doc: "How many of those handed in are not scored yet; spelt this way because old clients look for it.", ..Field::BLANK },
            Field { name: "numSubmittedUnscored", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "The same number as in numSubmittedUnscroed, spelt correctly.", ..Field::BLANK },
            Field { name: "submittedTest", type_name: "train:submittedTestType", count: Count::Many, doc: "One test that was handed in.", ..Field::BLANK },
            Field { name: "maxScore", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "How many points can be reached.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "submittedTestType", extends: None, doc: "What somebody reached in a test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::One, doc: "Full name of the person who took it.", ..Field::BLANK },
            Field { name: "email", type_name: "xsd:string", count: Count::One, doc: "E-mail address of the person, good as participantEmail for GetIMStestResult.", ..Field::BLANK },
            Field { name: "submitDate", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "When it was handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "score", type_name: "xsd:integer", count: Count::One, doc: "How many points the person reached.", ..Field::BLANK },
            Field { name: "grade", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "The grade for these points, as text; blank when the test gives no grades.", ..Field::BLANK },
            Field { name: "registerID", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "Number that the person got on registering for the session.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_training_session", name: "GetTrainingSession", request: "getTrainingSession", response: "getTrainingSessionResponse",
            doc: "Returns everything that is known of a scheduled training session; only to its own host and alternate hosts, so that other hosts' sessions are refused even to an administrator.",
            caller: &["host"], faults: &["MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getTrainingSession", extends: None, doc: "Which training session is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getTrainingSessionResponse", extends: Some("train:trainingSessionInstanceType"), doc: "The training session with all its settings.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "test", type_name: "train:scheduledTestType", count: Count::Many, doc: "One of its tests.", ..Field::BLANK },
            Field { name: "hostKey", type_name: "xsd:string", count: Count::Optional, doc: "Six digits by which somebody in the session can claim the host's role.", ..Field::BLANK },
            Field { name: "eventID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session's calendar entry, up to 18 digits.", ..Field::BLANK },
            Field { name: "guestToken", type_name: "xsd:string", count: Count::Optional, doc: "Secret by which a guest's link is recognised, 32 hexadecimal digits.", ..Field::BLANK },
            Field { name: "hostType", type_name: "xsd:string", count: Count::Optional, doc: "Number of the host's kind of account; 1019001 for an ordinary host.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduledTestType", extends: None, doc: "A test that belongs to a training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "Number of the scheduled test, which is not its number in the library.", ..Field::BLANK },
            Field { name: "title", type_name: "xsd:string", count: Count::One, doc: "What the test is called.", ..Field::BLANK },
            Field { name: "delivery", type_name: "train:testDeliveryType", count: Count::One, default: Some("IN_SESSION"), doc: "Where it is taken: on the site, or while the session runs.", ..Field::BLANK },
            Field { name: "status", type_name: "train:testStatusType", count: Count::One, default: Some("NOT_STARTED"), doc: "Whether it has begun or ended.", ..Field::BLANK },
            Field { name: "dueDate", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session; for tests taken on the site.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_lib_tests", name: "LstLibTests", request: "lstLibTests", response: "lstLibTestsResponse",
            doc: "Lists the tests in the caller's own library and in the one that all hosts of the site share.",
            caller: &["host"], faults: &["NoRecordFound"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstLibTests", extends: None, doc: "Nothing besides the operation itself.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "lstLibTestsResponse", extends: None, doc: "The tests found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "libTest", type_name: "train:libTestInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "libTestInstanceType", extends: None, doc: "A test in a library, from which it can be given to training sessions.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::One, doc: "Number of the test in the library.", ..Field::BLANK },
            Field { name: "type", type_name: "train:shareType", count: Count::One, doc: "Which library it is in.", ..Field::BLANK },
            Field { name: "title", type_name: "xsd:string", count: Count::One, doc: "What the test is called.", ..Field::BLANK },
            Field { name: "description", type_name: "xsd:string", count: Count::One, doc: "What it is about, as text; may be blank.", ..Field::BLANK },
            Field { name: "author", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "Login name of the user who wrote it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_scheduled_tests", name: "LstScheduledTests", request: "lstScheduledTests", response: "lstScheduledTestsResponse",
            doc: "Lists tests that belong to the caller's training sessions, for a site administrator those of all hosts.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidDate", "InvalidTimeZone", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstScheduledTests", extends: None, doc: "Which tests are wanted: those that fit every filter given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "dateScope", type_name: "sess:dateScopeType", count: Count::Optional, known: Known::Inferred, doc: "When the tests' sessions must begin and end.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the only session whose tests are wanted, nine digits.", ..Field::BLANK },
            Field { name: "status", type_name: "train:testStatusType", count: Count::Optional, doc: "Whether tests are wanted that have not begun, have begun or have ended; all when left out.", ..Field::BLANK },
            Field { name: "author", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the user who wrote the tests that are wanted.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstScheduledTestsResponse", extends: None, doc: "The tests found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "test", type_name: "train:scheduledTestInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_training_session", name: "LstTrainingSession", request: "lstTrainingSession", response: "lstTrainingSessionResponse",
            doc: "Lists the caller's training sessions with all their settings; superseded by LstsummaryTrainingSession, and kept for old clients.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidDate", "InvalidTimeZone", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstTrainingSession", extends: None, doc: "Which training sessions are wanted, by default those that fit every filter given, and how many of them in which order.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listControl", type_name: "serv:lstControlType", count: Count::Optional, doc: "Which part of the list is wanted, and whether all filters must fit or one is enough.", ..Field::BLANK },
            Field { name: "order", type_name: "train:orderType", count: Count::Optional, doc: "How the list is sorted; by start, earliest first, when left out.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "Number of the time zone in which dates are returned, as LstTimeZone returns it; each session's own when left out.", ..Field::BLANK },
            Field { name: "dateScope", type_name: "sess:dateScopeType", count: Count::Optional, doc: "When the sessions must begin and end.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the only session wanted, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstTrainingSessionResponse", extends: None, doc: "The training sessions found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "trainingSession", type_name: "train:trainingSessionInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many there are, and which of them these are.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lstsummary_training_session", name: "LstsummaryTrainingSession", request: "lstsummaryTrainingSession", response: "lstsummaryTrainingSessionResponse",
            doc: "Lists training sessions in brief, whoever finds them on the site: a host's own, for a site administrator those of all hosts.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidDate", "InvalidTimeZone", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstsummaryTrainingSession", extends: None, doc: "Which training sessions are wanted, by default those that fit every filter given, and how many of them in which order.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listControl", type_name: "serv:lstControlType", count: Count::Optional, doc: "Which part of the list is wanted, and whether all filters must fit or one is enough.", ..Field::BLANK },
            Field { name: "order", type_name: "train:orderType", count: Count::Optional, doc: "How the list is sorted; by start, earliest first, when left out.", ..Field::BLANK },
            Field { name: "dateScope", type_name: "sess:dateScopeType", count: Count::Optional, doc: "When the sessions must begin and end.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the only session wanted, nine digits.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of the host whose sessions are wanted; who is no administrator finds only his own.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstsummaryTrainingSessionResponse", extends: None, doc: "The training sessions found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "trainingSession", type_name: "train:trainingSessionSummaryInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many there are, and which of them these are.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainingSessionSummaryInstanceType", extends: None, doc: "A scheduled training session in brief.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session, nine digits.", ..Field::BLANK },
            Field { name: "confName", type_name: "xsd:string", count: Count::Optional, doc: "Topic of the session.", ..Field::BLANK },
            Field { name: "meetingType", type_name: "xsd:long", count: Count::Optional, doc: "Number of its meeting type, one of those that LstMeetingType returns.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of its host.", ..Field::BLANK },
            Field { name: "otherHostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of somebody else who may host it; absent when there is nobody.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the time zone in which startDate is given.", ..Field::BLANK },
            Field { name: "timeZone", type_name: "xsd:string", count: Count::Optional, doc: "That time zone by its display name.", ..Field::BLANK },
            Field { name: "status", type_name: "xsd:string", count: Count::Optional, doc: "NOT_INPROGRESS or INPROGRESS.", ..Field::BLANK },
            Field { name: "startDate", type_name: "xsd:string", count: Count::Optional, doc: "Start, MM/DD/YYYY hh:mm:ss in that time zone; of a series, the next occurrence's.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:integer", count: Count::Optional, doc: "How long the session is planned to last, in minutes.", ..Field::BLANK },
            Field { name: "listStatus", type_name: "sess:listingType", count: Count::Optional, doc: "Who finds the session on the site.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "reserve_lab", name: "ReserveLab", request: "reserveLab", response: "reserveLabResponse",
            doc: "Reserves computers of a lab for a certain time, without a training session.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "AccessDenied", "LabNotFound", "LabNotAvailable", "InvalidDate", "InvalidTimeZone", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "reserveLab", extends: None, doc: "Which lab is reserved, when, and how many of its computers.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::One, doc: "Name of the lab, as GetLabInfo returns it.", ..Field::BLANK },
            Field { name: "numComputers", type_name: "xsd:int", count: Count::One, doc: "How many computers are reserved.", ..Field::BLANK },
            Field { name: "topic", type_name: "xsd:string", count: Count::One, doc: "What they are reserved for, as the lab's schedule shows it.", ..Field::BLANK },
            Field { name: "startDate", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "From when they are reserved, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
            Field { name: "endDate", type_name: "xsd:string", count: Count::One, doc: "Until when they are reserved, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:int", count: Count::Optional, doc: "Number of the time zone of the two times, as LstTimeZone returns it; left out means the caller's zone.", ..Field::BLANK },
            Field { name: "timeLimit", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "How long somebody may use a computer, in minutes.", ..Field::BLANK },
            Field { name: "sendMail", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the caller gets the reservation by mail.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "reserveLabResponse", extends: None, doc: "The reservation.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "holSessionID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the reservation.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_im_stest", name: "SetIMStest", request: "setIMStest", response: "setIMStestResponse",
            doc: "Replaces a test in the library, or how it is shown and graded; what is left out stays as it is.",
            caller: &["host"], faults: &["AccessDenied", "TestNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setIMStest", extends: None, doc: "What is to change in the test that testID names.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::One, doc: "Number of the test in the library, as LstLibTests returns it.", ..Field::BLANK },
            Field { name: "display", type_name: "train:uploadIMStestDisplay", count: Count::Optional, known: Known::Inferred, doc: "Whether all questions are on one page or each has a page of its own.", ..Field::BLANK },
            Field { name: "assignGrades", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether those who take the test get grades for their points.", ..Field::BLANK },
            Field { name: "questestinterop", type_name: "qtiasi:questestinteropType", count: Count::Optional, known: Known::Inferred, doc: "The whole test anew, as a QTI 1.2 document; the questions stay as they are when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setIMStestResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_lab", name: "SetLab", request: "setLab", response: "setLabResponse",
            doc: "Changes the name or the description of a lab; what is left out stays as it is.",
            caller: &["site admin"], faults: &["AccessDenied", "LabNotFound", "LabNameTaken", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setLab", extends: None, doc: "What is to change in the lab that labID names.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labID", type_name: "xsd:long", count: Count::One, doc: "Number of the lab, as GetLabInfo returns it.", ..Field::BLANK },
            Field { name: "lab", type_name: "train:labType", count: Count::Optional, doc: "Its new name and description.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setLabResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_scheduled_test", name: "SetScheduledTest", request: "setScheduledTest", response: "setScheduledTestResponse",
            doc: "Says when, where and how often a training session's test can be taken; the questions stay as they are.",
            caller: &["host"], faults: &["MeetingNotFound", "AccessDenied", "TestNotFound", "InvalidDate", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setScheduledTest", extends: None, doc: "The new rules for one test of a training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
            Field { name: "testID", type_name: "xsd:long", count: Count::One, doc: "Number of the scheduled test, as LstScheduledTests returns it.", ..Field::BLANK },
            Field { name: "deliveryMethod", type_name: "train:setScheduledTestDeliveryMethod", count: Count::One, doc: "Where the test is taken.", ..Field::BLANK },
            Field { name: "timeLimit", type_name: "train:setScheduledTestTimeLimit", count: Count::One, doc: "How long somebody may work on it.", ..Field::BLANK },
            Field { name: "sendReport", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether those who took the test get their results by mail.", ..Field::BLANK },
            Field { name: "attemptLimit", type_name: "train:setScheduledTestAttemptLimit", count: Count::One, doc: "How often somebody may take it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setScheduledTestResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "setScheduledTestDeliveryMethod", extends: None, doc: "Where a test is taken: while the session runs, or on the site.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "session", type_name: "xsd:string", count: Count::Optional, pattern: Some("true|TRUE"), choice: 1, doc: "The word true, when it is taken while the session runs.", ..Field::BLANK },
            Field { name: "website", type_name: "train:webSiteType", count: Count::Optional, choice: 1, doc: "When it is open on the site, and which mails go out about it.", ..Field::BLANK },
        ], choices: &[Choice::One], ..Structure::PLAIN }) },
        Type { name: "setScheduledTestTimeLimit", extends: None, doc: "How long somebody may work on a test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "noLimit", type_name: "xsd:string", count: Count::Optional, pattern: Some("true|TRUE"), choice: 1, doc: "The word true, when there is no limit.", ..Field::BLANK },
            Field { name: "withinMinutes", type_name: "xsd:int", count: Count::Optional, min: Some(1), choice: 1, doc: "Minutes from beginning the test to handing it in.", ..Field::BLANK },
        ], choices: &[Choice::One], ..Structure::PLAIN }) },
        Type { name: "setScheduledTestAttemptLimit", extends: None, doc: "How often somebody may take a test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "noLimit", type_name: "xsd:string", count: Count::Optional, pattern: Some("true|TRUE"), choice: 1, doc: "The word true, when there is no limit.", ..Field::BLANK },
            Field { name: "attemptTimes", type_name: "xsd:int", count: Count::Optional, min: Some(1), choice: 1, doc: "How many times.", ..Field::BLANK },
        ], choices: &[Choice::One], ..Structure::PLAIN }) },
        Type { name: "webSiteType", extends: None, doc: "When a test is open on the site, and which mails go out about it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDate", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "From when it can be taken, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "dueDate", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "emailAttendee", type_name: "train:emailAttendeeType", count: Count::Optional, known: Known::Inferred, doc: "Which mails attendees and the host get; none when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "emailAttendeeType", extends: None, doc: "Mails about a test that is taken on the site; the three times add up.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "invite", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees are invited by mail to take the test.", ..Field::BLANK },
            Field { name: "reminderAfterStart", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether attendees are reminded by mail when the test has been opened.", ..Field::BLANK },
            Field { name: "beforeDays", type_name: "xsd:int", count: Count::Optional, min: Some(0), upper: Some(99), known: Known::Inferred, doc: "How many days before the due date attendees are reminded.", ..Field::BLANK },
            Field { name: "beforeHours", type_name: "xsd:int", count: Count::Optional, min: Some(0), upper: Some(23), known: Known::Inferred, doc: "How many hours before the due date, beside the days.", ..Field::BLANK },
            Field { name: "beforeMinutes", type_name: "xsd:int", count: Count::Optional, min: Some(0), upper: Some(59), known: Known::Inferred, doc: "How many minutes before the due date, beside the days and hours.", ..Field::BLANK },
            Field { name: "sendToRegister", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the mails go to people who registered as well as to those invited.", ..Field::BLANK },
            Field { name: "notifySubmits", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the host is told by mail when somebody hands in the test.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_training_session", name: "SetTrainingSession", request: "setTrainingSession", response: "setTrainingSessionResponse",
            doc: "Changes a scheduled training session or occurrences of it; what is left out stays as it is.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "SessionInProgress", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "InvalidAlternateHost", "PasswordRequired", "WeakPassword", "LabNotAvailable", "TooManyInvitees", "TooManyRegistrants", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setTrainingSession", extends: Some("train:trainingSessionInstanceType"), doc: "What is to change in the training session that sessionKey names; how and when it recurs cannot change while it runs, and its status is the server's.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setTrainingSessionResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "upload_im_stest", name: "UploadIMStest", request: "uploadIMStest", response: "uploadIMStestResponse",
            doc: "Puts a test, written in the QTI 1.2 format that learning platforms exchange tests in, into the caller's own library.",
            caller: &["host"], faults: &["AccessDenied", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "uploadIMStest", extends: None, doc: "The test to put into the library.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "display", type_name: "train:uploadIMStestDisplay", count: Count::One, doc: "Whether all its questions are on one page or each has its own.", ..Field::BLANK },
            Field { name: "assignGrades", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether those who take the test get grades for their points.", ..Field::BLANK },
            Field { name: "questestinterop", type_name: "qtiasi:questestinteropType", count: Count::One, doc: "The test itself, as a QTI 1.2 document.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "uploadIMStestResponse", extends: None, doc: "The new test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:long", count: Count::Optional, doc: "Number by which the test is known in the library from now on.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
    ],
    types: &[
        Type { name: "uploadIMStestDisplay", extends: None, doc: "How a test's questions are shown; exactly one of the two is given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "allOnePage", type_name: "xsd:string", count: Count::Optional, pattern: Some("true|TRUE"), choice: 1, doc: "The word true, when all questions are on one page.", ..Field::BLANK },
            Field { name: "onePerPage", type_name: "xsd:string", count: Count::Optional, pattern: Some("true|TRUE"), choice: 1, doc: "The word true, when each question has a page of its own.", ..Field::BLANK },
        ], choices: &[Choice::One], ..Structure::PLAIN }) },
        Type { name: "trainingSessionType", extends: Some("sess:sessionType"), doc: "What can be said of a training session when it is scheduled or changed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "metaData", type_name: "train:trainingMetaDataType", count: Count::Optional, doc: "What the session is called and what it is about.", ..Field::BLANK },
            Field { name: "enableOptions", type_name: "train:trainingEnableOptionsType", count: Count::Optional, doc: "What may be used in the session.", ..Field::BLANK },
            Field { name: "telephony", type_name: "sess:telephonyType", count: Count::Optional, doc: "How to join by phone.", ..Field::BLANK },
            Field { name: "tracking", type_name: "com:trackingType", count: Count::Optional, doc: "Values for the site's tracking codes.", ..Field::BLANK },
            Field { name: "repeat", type_name: "train:trainRepeatType", count: Count::Optional, doc: "Whether and how it recurs.", ..Field::BLANK },
            Field { name: "remind", type_name: "sess:remindType", count: Count::Optional, doc: "Reminders before it starts.", ..Field::BLANK },
            Field { name: "presenters", type_name: "sess:participantsType", count: Count::Optional, doc: "Who presents in it beside the host; one whose role is HOST becomes an alternate host.", ..Field::BLANK },
            Field { name: "attendees", type_name: "sess:participantsType", count: Count::Optional, doc: "Who is invited to attend; one whose role is HOST becomes an alternate host.", ..Field::BLANK },
            Field { name: "attendeeOptions", type_name: "train:attendeeOptionsType", count: Count::Optional, doc: "Registration, invitations and limits for attendees.", ..Field::BLANK },
            Field { name: "handsOnLab", type_name: "train:handsOnLabType", count: Count::Optional, doc: "Computers of a lab that attendees use from afar during the session.", ..Field::BLANK },
            Field { name: "psoFields", type_name: "com:psoFieldsType", count: Count::Optional, doc: "Fields that the provider keeps for himself; kept and returned.", ..Field::BLANK },
            Field { name: "assistService", type_name: "serv:meetingAssistType", count: Count::Optional, doc: "Help ordered from the provider's staff.", ..Field::BLANK },
            Field { name: "preAssignBreakout", type_name: "train:trainingSessionTypePreAssignBreakout", count: Count::Optional, doc: "Smaller groups (breakout sessions) into which attendees are split from the start.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainingSessionTypePreAssignBreakout", extends: None, doc: "Breakout sessions that are made before a training session begins.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "enable", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether breakout sessions are made beforehand; the other three elements count only then.", ..Field::BLANK },
            Field { name: "attendeeAssign", type_name: "train:attendeeAssignType", count: Count::Optional, doc: "Whether attendees are spread over the breakout sessions by the server or by hand.", ..Field::BLANK },
            Field { name: "numSessions", type_name: "xsd:int", count: Count::Optional, known: Known::Inferred, doc: "How many breakout sessions are made.", ..Field::BLANK },
            Field { name: "attendeesPerSess", type_name: "xsd:int", count: Count::Optional, known: Known::Inferred, doc: "How many attendees go into one breakout session at most.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainingSessionInstanceType", extends: Some("train:trainingSessionType"), doc: "A training session that exists: its settings, its number and its present state.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
            Field { name: "status", type_name: "sess:statusType", count: Count::Optional, doc: "Whether the session is running at the moment; set by the server.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainingMetaDataType", extends: Some("sess:metaDataType"), doc: "What a training session is called and what it is about.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "agenda", type_name: "xsd:string", count: Count::Optional, max: Some(2500), doc: "What is to be taught or discussed; text or HTML, from which unsafe markup is taken out.", ..Field::BLANK },
            Field { name: "description", type_name: "xsd:string", count: Count::Optional, doc: "What the session is about, for its page on the site; text or HTML, from which unsafe markup is taken out.", ..Field::BLANK },
            Field { name: "greeting", type_name: "xsd:string", count: Count::Optional, doc: "Text shown to those who join; text or HTML, from which unsafe markup is taken out.", ..Field::BLANK },
            Field { name: "location", type_name: "xsd:string", count: Count::Optional, doc: "Where the session takes place besides the browser, such as a room.", ..Field::BLANK },
            Field { name: "invitation", type_name: "xsd:string", count: Count::Optional, doc: "Text put into the invitation mails; text or HTML, from which unsafe markup is taken out.", ..Field::BLANK },
            Field { name: "sessionType", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type.", ..Field::BLANK },
            Field { name: "defaultHighestMT", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), known: Known::Inferred, doc: "Whether the most capable of the host's meeting types for training is taken when sessionType names none.", ..Field::BLANK },
            Field { name: "sessionTemplate", type_name: "com:sessionTemplateType", count: Count::Optional, doc: "Template from which options that are left out are taken.", ..Field::BLANK },
            Field { name: "enableGreeting", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the greeting is shown to those who join.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainingEnableOptionsType", extends: Some("sess:enableOptionsType"), doc: "What may be used in a training session; an option left out is taken from the template or the meeting type, and one that has no counterpart in the browser is kept and returned, without effect.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "chat", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether participants may write to each other.", ..Field::BLANK },
            Field { name: "poll", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether the host may ask questions with answers to choose from.", ..Field::BLANK },
            Field { name: "audioVideo", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether audio and video files may be played to everybody.", ..Field::BLANK },
            Field { name: "fileShare", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether files may be handed to participants.", ..Field::BLANK },
            Field { name: "presentation", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether documents may be presented.", ..Field::BLANK },
            Field { name: "applicationShare", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether a single application's window may be shared.", ..Field::BLANK },
            Field { name: "desktopShare", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether a whole screen may be shared.", ..Field::BLANK },
            Field { name: "webTour", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether the presenter may lead everybody through web pages.", ..Field::BLANK },
            Field { name: "trainingSessionRecord", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the session may be recorded.", ..Field::BLANK },
            Field { name: "annotation", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether marks may be drawn on what is shown.", ..Field::BLANK },
            Field { name: "importDocument", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may load documents into the session.", ..Field::BLANK },
            Field { name: "saveDocument", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may save documents that are shown.", ..Field::BLANK },
            Field { name: "printDocument", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may print documents that are shown.", ..Field::BLANK },
            Field { name: "pointer", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may point at what is shown.", ..Field::BLANK },
            Field { name: "switchPage", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may change the page that is shown to everybody.", ..Field::BLANK },
            Field { name: "fullScreen", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may enlarge what is shown to the whole screen.", ..Field::BLANK },
            Field { name: "thumbnail", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may see small pictures of the pages.", ..Field::BLANK },
            Field { name: "zoom", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may enlarge or shrink a page.", ..Field::BLANK },
            Field { name: "copyPage", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may copy pages that are shown.", ..Field::BLANK },
            Field { name: "rcAppShare", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether control of a shared application may be given to somebody else.", ..Field::BLANK },
            Field { name: "rcDesktopShare", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether control of a shared screen may be given to somebody else.", ..Field::BLANK },
            Field { name: "rcWebTour", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether control of a tour through web pages may be given to somebody else.", ..Field::BLANK },
            Field { name: "attendeeRecordTrainingSession", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees may record for themselves.", ..Field::BLANK },
            Field { name: "voip", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may talk and listen through the computer.", ..Field::BLANK },
            Field { name: "faxIntoTrainingSession", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether documents may be brought in by fax.", ..Field::BLANK },
            Field { name: "autoDeleteAfterMeetingEnd", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the session leaves the host's list of sessions once it has ended.", ..Field::BLANK },
            Field { name: "displayQuickStartHost", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the host sees the page of first steps on entering.", ..Field::BLANK },
            Field { name: "displayQuickStartAttendees", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees see the page of first steps on entering.", ..Field::BLANK },
            Field { name: "supportQandA", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees may put questions to panelists in writing.", ..Field::BLANK },
            Field { name: "supportFeedback", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees may raise a hand or answer yes and no.", ..Field::BLANK },
            Field { name: "supportBreakoutSessions", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether participants may be split into smaller groups (breakout sessions).", ..Field::BLANK },
            Field { name: "supportRemoteComputer", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the presenter may show a remote computer of his own.", ..Field::BLANK },
            Field { name: "supportShareWebContent", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether web content may be shown within the session.", ..Field::BLANK },
            Field { name: "supportUCFRichMedia", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether sound and pictures may be part of a presentation in the original's own file format.", ..Field::BLANK },
            Field { name: "networkBasedRecord", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the session may be recorded on the server.", ..Field::BLANK },
            Field { name: "presenterBreakoutSession", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether presenters may start breakout sessions.", ..Field::BLANK },
            Field { name: "attendeeBreakoutSession", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether attendees may start breakout sessions.", ..Field::BLANK },
            Field { name: "supportPanelists", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether some attendees may be made panelists.", ..Field::BLANK },
            Field { name: "muteOnEntry", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether those who join are muted at first.", ..Field::BLANK },
            Field { name: "multiVideo", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether several cameras are shown at once.", ..Field::BLANK },
            Field { name: "veryLargeSess", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the session is made for more attendees than usual; kept and returned, participantLimit is what is enforced.", ..Field::BLANK },
            Field { name: "HQvideo", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether video of high quality (360 lines) may be used.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainRepeatType", extends: None, doc: "Whether and how a training session recurs; dates are reckoned in the time zone of the session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "repeatType", type_name: "train:repeatTypeType", count: Count::Optional, doc: "Whether it is a single session, a session that is given several times, or a course of several sessions; single when left out.", ..Field::BLANK },
            Field { name: "expirationDate", type_name: "xsd:string", count: Count::Optional, doc: "Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "dayInWeek", type_name: "train:trainRepeatTypeDayInWeek", count: Count::Optional, doc: "On which days of the week it recurs, or which day weekInMonth counts.", ..Field::BLANK },
            Field { name: "endAfter", type_name: "xsd:int", count: Count::Optional, doc: "After how many occurrences it ends; expirationDate may end it instead.", ..Field::BLANK },
            Field { name: "occurenceType", type_name: "train:occurentTypeType", count: Count::Optional, doc: "In which pattern it recurs; NO_REPEAT for a single session.", ..Field::BLANK },
            Field { name: "interval", type_name: "xsd:int", count: Count::Optional, doc: "Every how many days, weeks or months it recurs; 1 when left out.", ..Field::BLANK },
            Field { name: "dayInMonth", type_name: "xsd:long", count: Count::Optional, doc: "On which day of the month it recurs, 1 to 31; months without that day are passed over.", ..Field::BLANK },
            Field { name: "weekInMonth", type_name: "xsd:long", count: Count::Optional, doc: "In which week of the month the weekday is counted, 1 to 4, or 5 for the last.", ..Field::BLANK },
            Field { name: "monthInYear", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "In which month of the year it recurs, 1 to 12; for a yearly pattern, which occurenceType does not have.", ..Field::BLANK },
            Field { name: "dayInYear", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "On which day of the year it recurs, 1 to 366; for a yearly pattern, which occurenceType does not have.", ..Field::BLANK },
            Field { name: "repeatSession", type_name: "train:repeatSessionType", count: Count::Many, doc: "One occurrence that SetTrainingSession moves or cancels by itself.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "trainRepeatTypeDayInWeek", extends: None, doc: "Days of the week.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "day", type_name: "com:dayOfWeekType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderType", extends: None, doc: "How a list of training sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "orderBy", type_name: "sess:orderByTrackingType", count: Count::Many, occurs: Some(3), doc: "What the list is sorted by.", ..Field::BLANK },
            Field { name: "orderAD", type_name: "serv:lstOrderADType", count: Count::Many, occurs: Some(3), doc: "Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeOptionsType", extends: None, doc: "Registration, invitations and limits for the attendees of a training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "request", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether people who were not invited may ask to take part.", ..Field::BLANK },
            Field { name: "registration", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees must register before they can join.", ..Field::BLANK },
            Field { name: "auto", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether everybody who registers is accepted without the host's decision.", ..Field::BLANK },
            Field { name: "registrationPWD", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "What people must give to register; not the password to join.", ..Field::BLANK },
            Field { name: "maxRegistrations", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "How many people can register at most; left out sets no limit of the session's own beside the site's.", ..Field::BLANK },
            Field { name: "registrationCloseDate", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Until when people can register, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "emailInvitations", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether those invited are told by mail.", ..Field::BLANK },
            Field { name: "participantLimit", type_name: "xsd:int", count: Count::Optional, min: Some(0), doc: "How many people can take part at most; 0 or left out sets no limit.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "handsOnLabType", extends: None, doc: "Lab computers for a training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "reserveHOL", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether computers of a lab are reserved for the time of the session.", ..Field::BLANK },
            Field { name: "labName", type_name: "xsd:string", count: Count::Optional, doc: "Name of the lab, as GetLabInfo returns it.", ..Field::BLANK },
            Field { name: "numComputers", type_name: "xsd:int", count: Count::Optional, doc: "How many computers are reserved.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduledTestInstanceType", extends: None, doc: "A test that belongs to a training session, with the session's number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "testID", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "Number of the scheduled test, which is not its number in the library.", ..Field::BLANK },
            Field { name: "title", type_name: "xsd:string", count: Count::One, doc: "What the test is called.", ..Field::BLANK },
            Field { name: "delivery", type_name: "train:testDeliveryType", count: Count::One, default: Some("IN_SESSION"), doc: "Where it is taken: on the site, or while the session runs.", ..Field::BLANK },
            Field { name: "status", type_name: "train:testStatusType", count: Count::One, default: Some("NOT_STARTED"), doc: "Whether it has begun or ended.", ..Field::BLANK },
            Field { name: "dueDate", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session; for tests taken on the site.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session that the test belongs to, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "registrationFormType", extends: None, doc: "What those who register for a training session are asked.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "standardFields", type_name: "train:standardFieldsType", count: Count::Optional, doc: "Ready-made questions, such as phone number and address.", ..Field::BLANK },
            Field { name: "customFields", type_name: "train:customFieldsType", count: Count::Optional, doc: "Questions of the host's own.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "registrationFormInstanceType", extends: None, doc: "What those who register for a training session are asked, with the numbers of the host's own questions.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "standardFields", type_name: "train:standardFieldsType", count: Count::Optional, doc: "Ready-made questions, such as phone number and address.", ..Field::BLANK },
            Field { name: "customFields", type_name: "train:customFieldsInstanceType", count: Count::Optional, doc: "Questions of the host's own.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "standardFieldsType", extends: None, doc: "The ready-made questions of a training session's registration form; given name, family name and e-mail address are always asked for.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "phone", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Phone number.", ..Field::BLANK },
            Field { name: "title", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Job title.", ..Field::BLANK },
            Field { name: "company", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Employer or organisation.", ..Field::BLANK },
            Field { name: "address1", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "First line of the street address.", ..Field::BLANK },
            Field { name: "address2", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Second line of the street address.", ..Field::BLANK },
            Field { name: "city", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "City or town.", ..Field::BLANK },
            Field { name: "state", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "State, province or region.", ..Field::BLANK },
            Field { name: "postalCode", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Postal code.", ..Field::BLANK },
            Field { name: "country", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Country.", ..Field::BLANK },
            Field { name: "fax", type_name: "train:enrollmentFieldType", count: Count::Optional, doc: "Fax number.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "customFieldsType", extends: None, doc: "Questions of the host's own on a registration form.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "textBox", type_name: "train:textboxType", count: Count::Optional, doc: "One that is answered in words.", ..Field::BLANK },
            Field { name: "checkBoxGroup", type_name: "train:checkboxGroupType", count: Count::Optional, doc: "One with boxes, any number of which can be ticked.", ..Field::BLANK },
            Field { name: "optionButtonGroup", type_name: "train:choiceGroupType", count: Count::Optional, doc: "One with buttons, exactly one of which can be chosen.", ..Field::BLANK },
            Field { name: "dropDownGroup", type_name: "train:choiceGroupType", count: Count::Optional, doc: "One with a list that opens, from which one answer is chosen.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "customFieldsInstanceType", extends: None, doc: "Questions of the host's own on a registration form, each with its number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "textBox", type_name: "train:textboxInstanceType", count: Count::Many, doc: "One that is answered in words.", ..Field::BLANK },
            Field { name: "checkBoxGroup", type_name: "train:checkboxGroupInstanceType", count: Count::Many, known: Known::Inferred, doc: "One box to tick, with its question's number.", ..Field::BLANK },
            Field { name: "optionButtonGroup", type_name: "train:choiceGroupInstanceType", count: Count::Many, doc: "One with buttons, exactly one of which can be chosen.", ..Field::BLANK },
            Field { name: "dropDownGroup", type_name: "train:choiceGroupInstanceType", count: Count::Many, doc: "One with a list that opens, from which one answer is chosen.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollmentFieldType", extends: None, doc: "Whether a question is on the registration form, and whether it must be answered.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "incl", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), doc: "Whether the question is on the form.", ..Field::BLANK },
            Field { name: "req", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether nobody can register without answering it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "textboxType", extends: Some("train:enrollmentFieldType"), doc: "A question that is answered in words.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, max: Some(256), doc: "The question, as the form shows it.", ..Field::BLANK },
            Field { name: "type", type_name: "train:textboxTypeType", count: Count::Optional, default: Some("SINGLE_LINE"), doc: "Whether the answer has one line or several.", ..Field::BLANK },
            Field { name: "width", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "How wide the box is, in characters.", ..Field::BLANK },
            Field { name: "height", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "How high the box is, in lines; for MULTI_LINE only.", ..Field::BLANK },
            Field { name: "index", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Place of the question among the host's own ones, in ascending order.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "textboxInstanceType", extends: Some("train:textboxType"), doc: "A question that is answered in words, with its number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "fieldID", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "Number of the question, by which it is told from the others.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "checkboxGroupType", extends: Some("train:enrollmentFieldType"), doc: "A question with boxes, any number of which can be ticked.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, max: Some(256), doc: "The question, as the form shows it.", ..Field::BLANK },
            Field { name: "index", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Place of the question among the host's own ones, in ascending order.", ..Field::BLANK },
            Field { name: "checkbox", type_name: "train:checkboxType", count: Count::OneOrMore, doc: "One of its boxes, in the order in which the form shows them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "checkboxGroupInstanceType", extends: Some("train:checkboxType"), doc: "A box to tick, with its question's number; the original's schema builds it on the single box instead of the whole question, and so does this one.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "fieldID", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "Number of the question, by which it is told from the others.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "checkboxType", extends: None, doc: "A box to tick.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, max: Some(256), doc: "What stands beside the box.", ..Field::BLANK },
            Field { name: "state", type_name: "train:checkboxStateType", count: Count::Optional, default: Some("CLEARED"), doc: "Whether the box is ticked when the form opens.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "choiceGroupType", extends: Some("train:enrollmentFieldType"), doc: "A question to which exactly one of several answers is chosen.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, max: Some(256), doc: "The question, as the form shows it.", ..Field::BLANK },
            Field { name: "defaultChoice", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Which answer is chosen when the form opens, counted from 1; none when left out.", ..Field::BLANK },
            Field { name: "index", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Place of the question among the host's own ones, in ascending order.", ..Field::BLANK },
            Field { name: "choice", type_name: "train:choiceType", count: Count::OneOrMore, doc: "One of its answers, in the order in which the form shows them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "choiceGroupInstanceType", extends: Some("train:choiceGroupType"), doc: "A question with one answer to choose, with its number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "fieldID", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "Number of the question, by which it is told from the others.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "choiceType", extends: None, doc: "An answer that can be chosen.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, max: Some(256), doc: "The answer, as the form shows it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "repeatSessionType", extends: None, doc: "A change to a single occurrence of a recurring training session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "action", type_name: "train:actionType", count: Count::Optional, known: Known::Inferred, doc: "Whether the occurrence gets another start (EDIT) or is cancelled (DELETE).", ..Field::BLANK },
            Field { name: "index", type_name: "xsd:int", count: Count::One, known: Known::Inferred, doc: "Which occurrence is meant, counted from 1.", ..Field::BLANK },
            Field { name: "startDate", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "The occurrence's new start, MM/DD/YYYY hh:mm:ss in the time zone of the session; for EDIT only.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "labType", extends: None, doc: "What can be said of a lab: a pool of computers that attendees of training sessions use from afar.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "labName", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "What the lab is called; the operations for reservations name it so.", ..Field::BLANK },
            Field { name: "description", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "What the lab is for or what its computers have, as text.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "repeatTypeType", extends: None, doc: "How often a training session is given: once, several times so that attendees choose one occurrence (RECURRING_SINGLE), or as a course of several sessions for the same attendees (MULTIPLE_SESSION).", shape: Shape::Tokens(&["SINGLE", "RECURRING_SINGLE", "MULTIPLE_SESSION"]) },
        Type { name: "occurentTypeType", extends: None, doc: "The pattern in which a training session recurs; CONSTANT means open from its start to its end date without occurrences, IRREGULARLY at each of the start dates given.", shape: Shape::Tokens(&["WEEKLY", "DAILY", "NO_REPEAT", "CONSTANT", "MONTHLY", "IRREGULARLY"]) },
        Type { name: "testDeliveryType", extends: None, doc: "Where a test is taken: on the site, or within the session.", shape: Shape::Tokens(&["WEBSITE", "IN_SESSION"]) },
        Type { name: "testStatusType", extends: None, doc: "How far a test has come.", shape: Shape::Tokens(&["NOT_STARTED", "STARTED", "ENDED"]) },
        Type { name: "textboxTypeType", extends: None, doc: "Whether an answer in words has one line or several.", shape: Shape::Tokens(&["SINGLE_LINE", "MULTI_LINE"]) },
        Type { name: "checkboxStateType", extends: None, doc: "Whether a box is empty or ticked.", shape: Shape::Tokens(&["CLEARED", "SELECTED"]) },
        Type { name: "shareType", extends: None, doc: "Which library a test is in: the author's own (PRIVATE), or the one that all hosts of the site share (SHARE).", shape: Shape::Tokens(&["PRIVATE", "SHARE"]) },
        Type { name: "actionType", extends: None, doc: "Whether an occurrence of a series is changed or cancelled.", shape: Shape::Tokens(&["EDIT", "DELETE"]) },
        Type { name: "attendeeAssignType", extends: None, doc: "Who spreads attendees over breakout sessions: the server, or the host by hand.", shape: Shape::Tokens(&["AUTO", "MANUAL"]) },
    ],
};
