//! The namespace `sess`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "sess",
    prefix: "sess",
    answer_prefix: "sess",
    uri: "http://www.webex.com/schemas/2002/06/service/session",
    file: "session.xsd",
    packages: &[],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
    ],
    types: &[
        Type { name: "sessionType", extends: None, doc: "What sessions of several kinds have in common when they are scheduled or changed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "accessControl", type_name: "sess:accessControlType", count: Count::Optional, doc: "Who may find and join the session.", ..Field::BLANK },
            Field { name: "schedule", type_name: "sess:scheduleType", count: Count::Optional, doc: "When it takes place, and for whom it is scheduled.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "accessControlType", extends: None, doc: "Who may find and join a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listing", type_name: "sess:listingType", count: Count::Optional, known: Known::Ours, doc: "Who finds the session on the site; UNLISTED when left out.", ..Field::BLANK },
            Field { name: "sessionPassword", type_name: "xsd:string", count: Count::Optional, max: Some(16), doc: "What attendees must give to join; made by the server when left out and the site demands one.", ..Field::BLANK },
            Field { name: "enforcePassword", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), known: Known::Ours, doc: "Accepted and returned, without effect: whether the password is checked against the site's criteria is the site's own setting.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "metaDataType", extends: None, doc: "What a session is called.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confName", type_name: "xsd:string", count: Count::Optional, doc: "Topic of the session.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "participantsType", extends: None, doc: "The people who present in a session, or attend it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "maxUserNumber", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "How many people are expected at most; a note for planning.", ..Field::BLANK },
            Field { name: "participants", type_name: "sess:participantsTypeParticipants", count: Count::Optional, doc: "The people by name.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "participantsTypeParticipants", extends: None, doc: "The people who present in a session, or attend it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "participant", type_name: "sess:participantType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enableOptionsType", extends: None, doc: "What may be used in a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeList", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether attendees see who else takes part.", ..Field::BLANK },
            Field { name: "javaClient", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether the original's Java client may join; kept and returned, without effect.", ..Field::BLANK },
            Field { name: "nativeClient", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), doc: "Whether the original's native client may join; kept and returned, without effect.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduleType", extends: None, doc: "When a session takes place, and for whom it is scheduled.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDate", type_name: "xsd:string", count: Count::Many, doc: "Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past. Given once for each occurrence, at most 366 times, when a session has irregular ones; the first is the session's start.", ..Field::BLANK },
            Field { name: "timeZone", type_name: "com:timeZoneType", count: Count::Optional, doc: "The session's time zone by its display name, in place of the number.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:long", count: Count::Optional, doc: "How long the session is to last, in minutes; 60 when left out.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, default: Some("-1"), doc: "Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.", ..Field::BLANK },
            Field { name: "openTime", type_name: "xsd:integer", count: Count::Optional, doc: "How long before the start attendees may join, in seconds, at most 3600; 900 when left out.", ..Field::BLANK },
            Field { name: "extURL", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Address of an outside page for attendees.", ..Field::BLANK },
            Field { name: "extNotifyTime", type_name: "xsd:integer", count: Count::Optional, min: Some(0), doc: "How long before the start the outside page is told, in minutes.", ..Field::BLANK },
            Field { name: "joinNotifyURL", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Address that is called when an attendee joins; kept and returned.", ..Field::BLANK },
            Field { name: "joinTeleconfBeforeHost", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees may be heard before the host has come; never where the site forbids it (audioBeforeHost).", ..Field::BLANK },
            Field { name: "entryExitTone", type_name: "com:entryExitToneType", count: Count::Optional, doc: "What is heard on the phone when somebody joins or leaves: nothing, a tone, or the person's name.", ..Field::BLANK },
            Field { name: "destinationURL", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Inferred, doc: "Address of the page that attendees see when the session has ended.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "telephonyType", extends: None, doc: "How to join a session by phone.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "telephonySupport", type_name: "sess:telephonySupportType", count: Count::Optional, default: Some("NONE"), doc: "Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.", ..Field::BLANK },
            Field { name: "numPhoneLines", type_name: "xsd:integer", count: Count::Optional, default: Some("4"), doc: "How many phone lines are kept free.", ..Field::BLANK },
            Field { name: "extTelephonyURL", type_name: "xsd:string", count: Count::Optional, doc: "Address of a page about an outside phone conference.", ..Field::BLANK },
            Field { name: "extTelephonyDescription", type_name: "xsd:string", count: Count::Optional, doc: "How to join an outside phone conference, in words.", ..Field::BLANK },
            Field { name: "enableTSP", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the bridge of an outside teleconference provider is used.", ..Field::BLANK },
            Field { name: "tspAccountIndex", type_name: "xsd:integer", count: Count::Optional, doc: "Which of the host's accounts with that provider is used, counted from 1.", ..Field::BLANK },
            Field { name: "personalAccountIndex", type_name: "xsd:integer", count: Count::Optional, doc: "Which of the host's personal conference numbers is used, counted from 1.", ..Field::BLANK },
            Field { name: "intlLocalCallIn", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether numbers in other countries are offered.", ..Field::BLANK },
            Field { name: "teleconfLocation", type_name: "xsd:string", count: Count::Optional, doc: "Where the phone bridge stands, by name.", ..Field::BLANK },
            Field { name: "callInNum", type_name: "serv:callInNumType", count: Count::Optional, doc: "Numbers to call; set by the server and ignored in requests.", ..Field::BLANK },
            Field { name: "tspConference", type_name: "serv:tspAccountType", count: Count::Optional, doc: "Numbers and codes of the outside provider's bridge.", ..Field::BLANK },
            Field { name: "tspAccessCodeOrder", type_name: "serv:tspAccessCodeOrderType", count: Count::Optional, doc: "Which of that bridge's codes is dialled first.", ..Field::BLANK },
            Field { name: "tollFree", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether a number without charge to the caller is offered.", ..Field::BLANK },
            Field { name: "isMPAudio", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the sound runs over a MeetingPlace bridge; kept and returned.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindType", extends: None, doc: "Reminders before a session starts; the three times add up.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "enableReminder", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether reminders are sent at all.", ..Field::BLANK },
            Field { name: "emails", type_name: "sess:remindTypeEmails", count: Count::Optional, doc: "Whom to remind by mail; the host when left out.", ..Field::BLANK },
            Field { name: "sendEmail", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether reminders go out by mail.", ..Field::BLANK },
            Field { name: "mobile", type_name: "xsd:string", count: Count::Optional, doc: "Phone that gets a text message; kept and returned, none is sent.", ..Field::BLANK },
            Field { name: "sendMobile", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether reminders go out as text messages; kept and returned, none is sent.", ..Field::BLANK },
            Field { name: "daysAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many days before the start.", ..Field::BLANK },
            Field { name: "hoursAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many hours before the start, beside the days.", ..Field::BLANK },
            Field { name: "minutesAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many minutes before the start, beside the days and hours.", ..Field::BLANK },
            Field { name: "attendees", type_name: "sess:remindTypeAttendees", count: Count::Optional, known: Known::Inferred, doc: "When attendees are reminded, beside the three times above.", ..Field::BLANK },
            Field { name: "presenters", type_name: "sess:remindTypePresenters", count: Count::Optional, known: Known::Inferred, doc: "When presenters are reminded, beside the three times above.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindTypeEmails", extends: None, doc: "Addresses to remind by mail.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "email", type_name: "com:emailType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "dateScopeType", extends: None, doc: "When sessions must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDateStart", type_name: "xsd:string", count: Count::Optional, doc: "Earliest start.", ..Field::BLANK },
            Field { name: "startDateEnd", type_name: "xsd:string", count: Count::Optional, doc: "Latest start.", ..Field::BLANK },
            Field { name: "endDateStart", type_name: "xsd:string", count: Count::Optional, doc: "Earliest end.", ..Field::BLANK },
            Field { name: "endDateEnd", type_name: "xsd:string", count: Count::Optional, doc: "Latest end.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, default: Some("-1"), doc: "Number of the time zone of the four limits, as LstTimeZone returns it; -1 or left out means the caller's zone.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "participantType", extends: None, doc: "Somebody who presents in a session, is invited to it or registers for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "person", type_name: "com:personType", count: Count::One, doc: "Who it is.", ..Field::BLANK },
            Field { name: "contactID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the host's contact from which the person was taken.", ..Field::BLANK },
            Field { name: "joinStatus", type_name: "sess:joinStatusType", count: Count::Optional, doc: "Whether the person is invited, has asked to register, or was accepted or rejected; INVITE when not given.", ..Field::BLANK },
            Field { name: "role", type_name: "att:roleType", count: Count::Optional, doc: "What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindTypeAttendees", extends: None, doc: "When attendees are reminded of a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "reminderDatetime", type_name: "sess:reminderDatetimeType", count: Count::Many, known: Known::Inferred, doc: "How long before the start one reminder goes out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindTypePresenters", extends: None, doc: "When presenters are reminded of a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "reminderDatetime", type_name: "sess:reminderDatetimeType", count: Count::Many, known: Known::Inferred, doc: "How long before the start one reminder goes out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "telephonySupportType", extends: None, doc: "Ways to join by phone: none, calling in, being called back, or an outside conference.", shape: Shape::Tokens(&["NONE", "CALLIN", "CALLBACK", "OTHER"]) },
        Type { name: "orderByTrackingType", extends: None, doc: "What a list of sessions can be sorted by: its host, topic, start, or one of the ten tracking codes.", shape: Shape::Tokens(&["HOSTWEBEXID", "CONFNAME", "STARTTIME", "TRACKINGCODE1", "TRACKINGCODE2", "TRACKINGCODE3", "TRACKINGCODE4", "TRACKINGCODE5", "TRACKINGCODE6", "TRACKINGCODE7", "TRACKINGCODE8", "TRACKINGCODE9", "TRACKINGCODE10"]) },
        Type { name: "statusType", extends: None, doc: "Whether a session is running at the moment.", shape: Shape::Tokens(&["NOT_INPROGRESS", "INPROGRESS"]) },
        Type { name: "listingType", extends: None, doc: "Who finds something on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).", shape: Shape::Tokens(&["PUBLIC", "PRIVATE", "UNLISTED"]) },
        Type { name: "joinStatusType", extends: None, doc: "How far an attendee is on the way into a session; the longer words also say whether a registration was decided on or an invitation answered.", shape: Shape::Tokens(&["REGISTER", "INVITE", "REJECT", "ACCEPT", "REJECTREGISTER", "ACCEPTREGISTER", "REJECTINVITE", "ACCEPTINVITE"]) },
        Type { name: "reminderDatetimeType", extends: None, doc: "How long before the start a reminder goes out, in minutes, hours or days.", shape: Shape::Tokens(&["15MIN", "30MIN", "1HR", "2HR", "24HR", "2DAY", "7DAY", "14DAY"]) },
    ],
};
