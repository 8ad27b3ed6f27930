//! The namespace `auo`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "auo",
    prefix: "auo",
    answer_prefix: "auo",
    uri: "http://www.webex.com/schemas/2002/06/service/meeting/auo",
    file: "teleconferenceonly.xsd",
    packages: &["meeting.auo"],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
        Operation {
            file: "create_teleconference_session", name: "CreateTeleconferenceSession", request: "createTeleconferenceSession", response: "createTeleconferenceSessionResponse",
            doc: "Schedules a phone conference without anything to see, once or as a series, and invites those named in it.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "WeakPassword", "TooManyInvitees", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createTeleconferenceSession", extends: Some("auo:audioOnlyType"), doc: "The phone conference to schedule.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "createTeleconferenceSessionResponse", extends: None, doc: "The new phone conference.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number by which the phone conference is known from now on, nine digits.", ..Field::BLANK },
            Field { name: "sessionPassword", type_name: "xsd:string", count: Count::Optional, since: Some(Version(40, 1, 2)), doc: "The session's password, whether it was given or made by the server; absent when it has none.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_teleconference_session", name: "GetTeleconferenceSession", request: "getTeleconferenceSession", response: "getTeleconferenceSessionResponse",
            doc: "Returns everything that is known of a scheduled phone conference.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getTeleconferenceSession", extends: None, doc: "Which phone conference is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getTeleconferenceSessionResponse", extends: Some("auo:audioOnlyInstanceType"), doc: "The phone conference with all its settings.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "audioOnlyInstanceType", extends: None, doc: "A phone conference that exists.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "accessControl", type_name: "auo:accessControlType", count: Count::Optional, doc: "Who may find and join it.", ..Field::BLANK },
            Field { name: "metaData", type_name: "auo:metaDataType", count: Count::Optional, doc: "What it is called.", ..Field::BLANK },
            Field { name: "schedule", type_name: "auo:scheduleType", count: Count::Optional, doc: "When it takes place, and for whom it is scheduled.", ..Field::BLANK },
            Field { name: "teleconference", type_name: "auo:teleconfInstanceType", count: Count::Optional, doc: "The numbers to call and the codes to enter.", ..Field::BLANK },
            Field { name: "tracking", type_name: "com:trackingType", count: Count::Optional, doc: "Values for the site's tracking codes.", ..Field::BLANK },
            Field { name: "repeat", type_name: "auo:repeatType", count: Count::Optional, doc: "Whether and how it recurs.", ..Field::BLANK },
            Field { name: "remind", type_name: "auo:remindType", count: Count::Optional, doc: "Reminders before it starts.", ..Field::BLANK },
            Field { name: "fullAccessAttendees", type_name: "auo:audioOnlyInstanceTypeFullAccessAttendees", count: Count::Optional, doc: "Those invited who may speak.", ..Field::BLANK },
            Field { name: "limitedAccessAttendees", type_name: "auo:audioOnlyInstanceTypeLimitedAccessAttendees", count: Count::Optional, doc: "Those invited who only listen.", ..Field::BLANK },
            Field { name: "attendeeOptions", type_name: "auo:attendeeOptionsType", count: Count::Optional, doc: "Invitations, and what attendees need to join.", ..Field::BLANK },
            Field { name: "telephony", type_name: "auo:telephonyType", count: Count::Optional, doc: "How to join an outside phone conference.", ..Field::BLANK },
            Field { name: "hostType", type_name: "xsd:string", count: Count::Optional, doc: "Number of the host's kind of account; 1019001 for an ordinary host.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "audioOnlyInstanceTypeFullAccessAttendees", extends: None, doc: "The people invited to a phone conference who may speak.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendee", type_name: "auo:attendeeType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "audioOnlyInstanceTypeLimitedAccessAttendees", extends: None, doc: "The people invited to a phone conference who only listen.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendee", type_name: "auo:attendeeType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "teleconfInstanceType", extends: None, doc: "The numbers to call and the codes to enter for a phone conference; a number or code that it does not have is blank.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "personalConferenceNumber", type_name: "xsd:boolean", count: Count::One, doc: "Whether one of the host's personal conference numbers is used rather than one made for the session.", ..Field::BLANK },
            Field { name: "accountIndex", type_name: "xsd:integer", count: Count::Optional, doc: "Which of the host's personal conference numbers is used, counted from 1.", ..Field::BLANK },
            Field { name: "tollFreeCallInNumber", type_name: "xsd:string", count: Count::One, doc: "Number to call without charge.", ..Field::BLANK },
            Field { name: "tollCallInNumber", type_name: "xsd:string", count: Count::One, doc: "Number to call, charged as an ordinary call.", ..Field::BLANK },
            Field { name: "intlLocalCallInNumber", type_name: "xsd:string", count: Count::One, doc: "Number for calls from abroad.", ..Field::BLANK },
            Field { name: "subscriberAccessCode", type_name: "xsd:string", count: Count::One, doc: "Code that the host enters.", ..Field::BLANK },
            Field { name: "participantFullAccessCode", type_name: "xsd:string", count: Count::One, doc: "Code of attendees who may speak.", ..Field::BLANK },
            Field { name: "participantLimitedAccessCode", type_name: "xsd:string", count: Count::One, doc: "Code of attendees who only listen.", ..Field::BLANK },
            Field { name: "scheduleConfID", type_name: "xsd:integer", count: Count::One, known: Known::Inferred, doc: "Number under which the phone bridge holds the conference; 0 when no bridge does.", ..Field::BLANK },
            Field { name: "extTelephonyDescription", type_name: "xsd:string", count: Count::Optional, doc: "How to join an outside phone conference, in words.", ..Field::BLANK },
            Field { name: "intlLocalCallIn", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether numbers in other countries are offered.", ..Field::BLANK },
            Field { name: "teleconfLocation", type_name: "xsd:string", count: Count::Optional, doc: "Where the phone bridge stands, by name.", ..Field::BLANK },
            Field { name: "globalNum", type_name: "serv:globalCallInNumType", count: Count::Many, doc: "Numbers in other countries, one for each entry.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "telephonyType", extends: None, doc: "How to join an outside phone conference.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "extTelephonyDescription", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "How to join, in words; the same text as in teleconference.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_teleconference_session", name: "SetTeleconferenceSession", request: "setTeleconferenceSession", response: "setTeleconferenceSessionResponse",
            doc: "Changes a scheduled phone conference; what is left out stays as it is.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "SessionInProgress", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "PasswordRequired", "WeakPassword", "TooManyInvitees", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setTeleconferenceSession", extends: Some("auo:audioOnlyType"), doc: "What is to change in the phone conference that sessionKey names.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setTeleconferenceSessionResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
            ],
        },
    ],
    types: &[
        Type { name: "audioOnlyType", extends: None, doc: "What can be said of a phone conference when it is scheduled or changed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "accessControl", type_name: "auo:accessControlType", count: Count::Optional, doc: "Who may find and join it.", ..Field::BLANK },
            Field { name: "metaData", type_name: "auo:metaDataType", count: Count::Optional, doc: "What it is called.", ..Field::BLANK },
            Field { name: "schedule", type_name: "auo:scheduleType", count: Count::Optional, doc: "When it takes place, and for whom it is scheduled.", ..Field::BLANK },
            Field { name: "teleconference", type_name: "auo:teleconfType", count: Count::Optional, doc: "How it is reached by phone.", ..Field::BLANK },
            Field { name: "tracking", type_name: "com:trackingType", count: Count::Optional, doc: "Values for the site's tracking codes.", ..Field::BLANK },
            Field { name: "repeat", type_name: "auo:repeatType", count: Count::Optional, doc: "Whether and how it recurs.", ..Field::BLANK },
            Field { name: "remind", type_name: "auo:remindType", count: Count::Optional, doc: "Reminders before it starts.", ..Field::BLANK },
            Field { name: "fullAccessAttendees", type_name: "auo:audioOnlyTypeFullAccessAttendees", count: Count::Optional, doc: "Those invited who may speak.", ..Field::BLANK },
            Field { name: "limitedAccessAttendees", type_name: "auo:audioOnlyTypeLimitedAccessAttendees", count: Count::Optional, doc: "Those invited who only listen.", ..Field::BLANK },
            Field { name: "attendeeOptions", type_name: "auo:attendeeOptionsType", count: Count::Optional, doc: "Invitations, and what attendees need to join.", ..Field::BLANK },
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "audioOnlyTypeFullAccessAttendees", extends: None, doc: "The people invited to a phone conference who may speak.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendee", type_name: "auo:attendeeType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "audioOnlyTypeLimitedAccessAttendees", extends: None, doc: "The people invited to a phone conference who only listen.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendee", type_name: "auo:attendeeType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "accessControlType", extends: None, doc: "Who may find and join a phone conference.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listing", type_name: "auo:listingType", count: Count::Optional, doc: "Who finds the phone conference on the site.", ..Field::BLANK },
            Field { name: "sessionPassword", type_name: "xsd:string", count: Count::Optional, doc: "What attendees must give to join, checked against the site's criteria; made by the server when left out and the site demands one.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "metaDataType", extends: None, doc: "What a phone conference is called.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confName", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Topic of the phone conference.", ..Field::BLANK },
            Field { name: "sessionType", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), known: Known::Inferred, doc: "Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's type for audio only.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduleType", extends: None, doc: "When a phone conference takes place, and for whom it is scheduled.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDate", type_name: "xsd:string", count: Count::Optional, doc: "Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone.", ..Field::BLANK },
            Field { name: "timeZone", type_name: "com:timeZoneType", count: Count::Optional, doc: "The session's time zone by its display name, in place of the number.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:integer", count: Count::Optional, doc: "How long the phone conference is to last, in minutes; 60 when left out.", ..Field::BLANK },
            Field { name: "entryExitTone", type_name: "auo:entryExitToneType", count: Count::Optional, doc: "What is heard when somebody joins or leaves: nothing, a tone, or the person's name.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "teleconfType", extends: None, doc: "How a phone conference is reached; where it needs the telephone bridge of a provider, it is kept and returned, without effect.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "requestConferenceNumber", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether a conference number is to be made for the session, rather than one of the host's personal ones used.", ..Field::BLANK },
            Field { name: "accountIndex", type_name: "xsd:integer", count: Count::Optional, doc: "Which of the host's personal conference numbers is used, counted from 1.", ..Field::BLANK },
            Field { name: "extTelephonyDescription", type_name: "xsd:string", count: Count::Optional, doc: "How to join an outside phone conference, in words.", ..Field::BLANK },
            Field { name: "intlLocalCallIn", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether numbers in other countries are offered.", ..Field::BLANK },
            Field { name: "teleconfLocation", type_name: "xsd:string", count: Count::Optional, doc: "Where the phone bridge stands, by name.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "repeatType", extends: None, doc: "Whether and how a phone conference recurs; dates are reckoned in the time zone of the session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "repeatType", type_name: "auo:recurrenceType", count: Count::Optional, doc: "How it recurs; NO_REPEAT for a single one.", ..Field::BLANK },
            Field { name: "expirationDate", type_name: "xsd:string", count: Count::Optional, doc: "Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "dayInWeek", type_name: "auo:repeatTypeDayInWeek", count: Count::Optional, doc: "On which days of the week it recurs, or which day weekInMonth counts.", ..Field::BLANK },
            Field { name: "dayInMonth", type_name: "xsd:integer", count: Count::Optional, min: Some(1), upper: Some(31), doc: "On which day of the month it recurs; months without that day are passed over.", ..Field::BLANK },
            Field { name: "interval", type_name: "xsd:integer", count: Count::Optional, doc: "Every how many days, weeks or months it recurs; 1 when left out.", ..Field::BLANK },
            Field { name: "weekInMonth", type_name: "xsd:integer", count: Count::Optional, min: Some(1), upper: Some(6), known: Known::Inferred, doc: "In which week of the month the weekday is counted, 1 to 4, or 5 for the last; 6 is allowed, its meaning is not known.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "repeatTypeDayInWeek", extends: None, doc: "Days of the week.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "day", type_name: "com:dayOfWeekType", count: Count::Many, occurs: Some(7), doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindType", extends: None, doc: "Reminders of the host before a phone conference starts; the three times add up.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "enableReminder", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether reminders are sent at all.", ..Field::BLANK },
            Field { name: "daysAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many days before the start.", ..Field::BLANK },
            Field { name: "hoursAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many hours before the start, beside the days.", ..Field::BLANK },
            Field { name: "minutesAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many minutes before the start, beside the days and hours.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeType", extends: None, doc: "Somebody who is invited to a phone conference.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, doc: "Full name as it is shown; made from firstName and lastName when only these are given.", ..Field::BLANK },
            Field { name: "firstName", type_name: "xsd:string", count: Count::Optional, doc: "Given name.", ..Field::BLANK },
            Field { name: "lastName", type_name: "xsd:string", count: Count::Optional, doc: "Family name.", ..Field::BLANK },
            Field { name: "email", type_name: "com:emailType", count: Count::One, doc: "E-mail address, and what tells one attendee of a session from another.", ..Field::BLANK },
            Field { name: "phones", type_name: "com:phonesType", count: Count::Optional, doc: "Phone numbers.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeOptionsType", extends: None, doc: "Invitations to a phone conference, and what attendees need to join.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "requireUcfDiagnosis", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether attendees must first try if their computer shows the original's own presentation formats; kept and returned, without effect.", ..Field::BLANK },
            Field { name: "excludePassword", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the password is left out of the invitation mails.", ..Field::BLANK },
            Field { name: "requireAccount", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether only people with an account on the site can join.", ..Field::BLANK },
            Field { name: "emailInvitations", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether those invited are told by mail.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "listingType", extends: None, doc: "Who finds a phone conference on the site: everybody (PUBLIC), or those who are signed in (PRIVATE).", shape: Shape::Tokens(&["PUBLIC", "PRIVATE"]) },
        Type { name: "recurrenceType", extends: None, doc: "How a phone conference recurs.", shape: Shape::Tokens(&["WEEKLY", "DAILY", "NO_REPEAT", "MONTHLY"]) },
        Type { name: "entryExitToneType", extends: None, doc: "What is heard when somebody joins or leaves a phone conference: a tone, the person's name, or nothing.", shape: Shape::Tokens(&["BEEP", "ANNOUNCENAME", "NOTONE"]) },
    ],
};
