//! The namespace `attendee`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "attendee",
    prefix: "att",
    answer_prefix: "att",
    uri: "http://www.webex.com/schemas/2002/06/service/attendee",
    file: "attendee.xsd",
    packages: &["attendee"],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
        Operation {
            file: "create_meeting_attendee", name: "CreateMeetingAttendee", request: "createMeetingAttendee", response: "createMeetingAttendeeResponse",
            doc: "Invites attendees to a session of any kind or registers them for it, up to 50 in one request; the host gets no confirmation by mail.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "InvalidAlternateHost", "DuplicateAttendee", "TooManyAttendees", "TooManyInvitees", "InvalidTimeZone", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createMeetingAttendee", extends: Some("att:attendeeType"), doc: "The attendee to add, and beside him any number of further ones in attendees; each names the session by meetingKey or sessionKey.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendees", type_name: "att:attendeeType", count: Count::Many, doc: "One further attendee.", ..Field::BLANK },
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createMeetingAttendeeResponse", extends: None, doc: "The new attendees.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeId", type_name: "xsd:long", count: Count::Many, doc: "Number of one of them, in the order of the request.", ..Field::BLANK },
            Field { name: "register", type_name: "att:createMeetingAttendeeResponseRegister", count: Count::Many, doc: "One of them with the number of the registration; only for a session with registration.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createMeetingAttendeeResponseRegister", extends: None, doc: "An attendee's number and that of the registration.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeID", type_name: "xsd:long", count: Count::One, doc: "Number of the attendee.", ..Field::BLANK },
            Field { name: "registerID", type_name: "xsd:long", count: Count::One, doc: "Number under which the attendee is registered: RID in the address that joins, and what the histories of attendees tell again.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_meeting_attendee", name: "DelMeetingAttendee", request: "delMeetingAttendee", response: "delMeetingAttendeeResponse",
            doc: "Takes attendees off a session of any kind, those invited as well as those registered.",
            caller: &["host", "site admin"], faults: &["AttendeeNotFound", "MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delMeetingAttendee", extends: None, doc: "Who is taken off: any number of attendees by attendeeID, by attendeeEmail, or by both.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeID", type_name: "xsd:long", count: Count::Many, doc: "Number of one of them, as CreateMeetingAttendee or LstMeetingAttendee returned it.", ..Field::BLANK },
            Field { name: "attendeeEmail", type_name: "att:attendeeEmailType", count: Count::Many, doc: "E-mail address of one of them, with the session.", ..Field::BLANK },
            Field { name: "sendEmail", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether those taken off are told by mail; no when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delMeetingAttendeeResponse", extends: None, doc: "Nothing besides the result.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "attendeeEmailType", extends: None, doc: "An attendee by e-mail address and session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "email", type_name: "com:emailType", count: Count::One, doc: "The attendee's e-mail address; capital and small letters are the same.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_enrollment_info", name: "GetEnrollmentInfo", request: "getEnrollmentInfo", response: "getEnrollmentInfoResponse",
            doc: "Returns what people answered on the registration form of an event, or before they entered a support session.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getEnrollmentInfo", extends: None, doc: "Which session is meant; one of confID and sessionKey is needed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the only conference wanted, up to 18 digits.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session, nine digits; all conferences held under it are returned.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getEnrollmentInfoResponse", extends: None, doc: "The conferences with the answers given for them.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "session", type_name: "att:enrollSessionType", count: Count::Many, doc: "One conference.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollSessionType", extends: None, doc: "A conference with those who registered for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confID", type_name: "xsd:long", count: Count::One, doc: "Number of the conference, up to 18 digits; one session key can have several.", ..Field::BLANK },
            Field { name: "attendee", type_name: "att:enrollAttendeeType", count: Count::Many, doc: "One person who registered.", ..Field::BLANK },
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many registered, and which of them these are.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session to which the conference belongs, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollAttendeeType", extends: None, doc: "Somebody who registered, with the answers given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeID", type_name: "xsd:long", count: Count::One, doc: "Number of the attendee.", ..Field::BLANK },
            Field { name: "enrollFields", type_name: "att:enrollAttendeeTypeEnrollFields", count: Count::Optional, doc: "The answers on the form.", ..Field::BLANK },
            Field { name: "domain", type_name: "xsd:string", count: Count::Optional, doc: "Blank: once the name of the computer behind ipAddress, which is no longer looked up.", ..Field::BLANK },
            Field { name: "ipAddress", type_name: "xsd:string", count: Count::Optional, doc: "Internet address from which the form was sent.", ..Field::BLANK },
            Field { name: "submitTime", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "When the form was sent, MM/DD/YYYY hh:mm:ss in the time zone of the session; for events only.", ..Field::BLANK },
            Field { name: "status", type_name: "att:attendeeEnrollStatusType", count: Count::Optional, doc: "Whether the registration waits for a decision, is accepted or is rejected.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollAttendeeTypeEnrollFields", extends: None, doc: "The answers on a registration form.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "defaultFields", type_name: "att:enrollDefaultFieldsType", count: Count::Optional, doc: "Answers to the ready-made questions.", ..Field::BLANK },
            Field { name: "customFields", type_name: "att:enrollAttendeeTypeEnrollFieldsCustomFields", count: Count::Optional, doc: "Answers to the host's own questions.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollAttendeeTypeEnrollFieldsCustomFields", extends: None, doc: "Answers to the host's own questions.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "field", type_name: "att:fieldType", count: Count::Many, doc: "One question with its answer.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enrollDefaultFieldsType", extends: None, doc: "Answers to the ready-made questions of a registration form; what was not answered is blank.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "firstName", type_name: "xsd:string", count: Count::Optional, doc: "Given name.", ..Field::BLANK },
            Field { name: "lastName", type_name: "xsd:string", count: Count::Optional, doc: "Family name.", ..Field::BLANK },
            Field { name: "email", type_name: "xsd:string", count: Count::Optional, doc: "E-mail address.", ..Field::BLANK },
            Field { name: "company", type_name: "xsd:string", count: Count::Optional, doc: "Employer or organisation.", ..Field::BLANK },
            Field { name: "phoneNum", type_name: "xsd:string", count: Count::Optional, doc: "Phone number, as text.", ..Field::BLANK },
            Field { name: "title", type_name: "xsd:string", count: Count::Optional, doc: "Job title.", ..Field::BLANK },
            Field { name: "numEmployees", type_name: "xsd:string", count: Count::Optional, doc: "How many people work for the person's employer, as text.", ..Field::BLANK },
            Field { name: "receiveInfo", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the person wants to hear of later events.", ..Field::BLANK },
            Field { name: "address1", type_name: "xsd:string", count: Count::Optional, doc: "First line of the street address.", ..Field::BLANK },
            Field { name: "address2", type_name: "xsd:string", count: Count::Optional, doc: "Second line of the street address.", ..Field::BLANK },
            Field { name: "city", type_name: "xsd:string", count: Count::Optional, doc: "City or town.", ..Field::BLANK },
            Field { name: "state", type_name: "xsd:string", count: Count::Optional, doc: "State, province or region.", ..Field::BLANK },
            Field { name: "zipcode", type_name: "xsd:string", count: Count::Optional, doc: "Postal code, as text.", ..Field::BLANK },
            Field { name: "country", type_name: "xsd:string", count: Count::Optional, doc: "Country.", ..Field::BLANK },
            Field { name: "leadSourceID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Where the person heard of the event, as the address of the registration page said; blank when it said nothing.", ..Field::BLANK },
            Field { name: "leadScore", type_name: "xsd:string", count: Count::Optional, doc: "Sum of the points for the answers that were ticked or chosen, as a decimal number such as 0.0.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeEnrollStatusType", extends: None, doc: "What has become of a registration: it waits for a decision, is accepted, or is rejected.", shape: Shape::Tokens(&["PENDING", "APPROVED", "REJECTED"]) },
            ],
        },
        Operation {
            file: "get_feedback_info", name: "GetFeedbackInfo", request: "getFeedbackInfo", response: "getFeedbackInfoResponse",
            doc: "Returns what attendees answered when they were asked for their opinion after an event or a support session.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getFeedbackInfo", extends: None, doc: "Which conference is meant.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confID", type_name: "xsd:long", count: Count::One, doc: "Number of the conference, up to 18 digits; GetSessionInfo and the histories tell it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getFeedbackInfoResponse", extends: None, doc: "The conference with the opinions of its attendees.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "session", type_name: "att:feedbackSessionType", count: Count::Many, doc: "The conference.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "feedbackSessionType", extends: None, doc: "A conference with the opinions of its attendees.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confID", type_name: "xsd:long", count: Count::One, doc: "Number of the conference, up to 18 digits.", ..Field::BLANK },
            Field { name: "attendee", type_name: "att:feedbackAttendeeType", count: Count::Many, doc: "One person who answered.", ..Field::BLANK },
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many answered, and which of them these are.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "feedbackAttendeeType", extends: None, doc: "Somebody who gave an opinion.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeID", type_name: "xsd:long", count: Count::One, doc: "Number of the attendee.", ..Field::BLANK },
            Field { name: "feedbackFields", type_name: "att:feedbackAttendeeTypeFeedbackFields", count: Count::Optional, doc: "The answers.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "feedbackAttendeeTypeFeedbackFields", extends: None, doc: "The answers of one attendee.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "defaultFields", type_name: "att:feedbackDefaultFieldsType", count: Count::Optional, doc: "Answers to the ready-made questions.", ..Field::BLANK },
            Field { name: "customFields", type_name: "att:feedbackAttendeeTypeFeedbackFieldsCustomFields", count: Count::Optional, known: Known::Inferred, doc: "Answers to the site's own questions.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "feedbackAttendeeTypeFeedbackFieldsCustomFields", extends: None, doc: "Answers to the site's own questions.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "field", type_name: "att:fieldType", count: Count::Many, doc: "One question with its answer.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "feedbackDefaultFieldsType", extends: None, doc: "Answers to the ready-made questions about a session, in the words of the form.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "setup", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "How well it went to get into the session.", ..Field::BLANK },
            Field { name: "easeOfUse", type_name: "xsd:string", count: Count::Optional, doc: "How easy the session was to use.", ..Field::BLANK },
            Field { name: "performance", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "How fast and how reliably the session worked.", ..Field::BLANK },
            Field { name: "comment", type_name: "xsd:string", count: Count::Optional, doc: "What else the attendee wrote.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_meeting_attendee", name: "LstMeetingAttendee", request: "lstMeetingAttendee", response: "lstMeetingAttendeeResponse",
            doc: "Lists the attendees of a session of any kind: those invited, registered, accepted and rejected.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstMeetingAttendee", extends: None, doc: "Whose attendees are wanted, which of them, and in which order; one of meetingKey and sessionKey is needed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listControl", type_name: "serv:lstControlType", count: Count::Optional, doc: "Which part of the list is wanted.", ..Field::BLANK },
            Field { name: "order", type_name: "att:orderType", count: Count::Optional, doc: "How the list is sorted.", ..Field::BLANK },
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the meeting, nine digits; an older name of sessionKey.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session of any kind, nine digits.", ..Field::BLANK },
            Field { name: "joinStatus", type_name: "att:joinStatusType", count: Count::Optional, doc: "Only attendees of this state are wanted.", ..Field::BLANK },
            Field { name: "confID", type_name: "xsd:long", count: Count::Optional, doc: "Only attendees of this conference are wanted; up to 18 digits.", ..Field::BLANK },
            Field { name: "inclHistory", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether attendees of conferences that are over are listed as well; no when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstMeetingAttendeeResponse", extends: None, doc: "The attendees found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many there are, and which of them these are.", ..Field::BLANK },
            Field { name: "attendee", type_name: "att:attendeeInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeStatusType", extends: None, doc: "What has happened with an attendee so far; several can be true.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "invited", type_name: "xsd:boolean", count: Count::One, doc: "Whether the person was invited.", ..Field::BLANK },
            Field { name: "registered", type_name: "xsd:boolean", count: Count::One, doc: "Whether the person has registered.", ..Field::BLANK },
            Field { name: "rejected", type_name: "xsd:boolean", count: Count::One, known: Known::Inferred, doc: "Whether the person was rejected, or has declined the invitation.", ..Field::BLANK },
            Field { name: "accepted", type_name: "xsd:boolean", count: Count::One, known: Known::Inferred, doc: "Whether the person was accepted, or has accepted the invitation.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeInstanceType", extends: Some("att:attendeeType"), doc: "An attendee of a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeId", type_name: "xsd:long", count: Count::One, doc: "Number of the attendee; elsewhere spelled attendeeID.", ..Field::BLANK },
            Field { name: "confID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the conference that the attendee belongs to, up to 18 digits.", ..Field::BLANK },
            Field { name: "status", type_name: "att:attendeeStatusType", count: Count::Optional, doc: "What has happened with the attendee so far.", ..Field::BLANK },
            Field { name: "registerID", type_name: "xsd:long", count: Count::Optional, doc: "Number under which the attendee is registered; only for a session with registration.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderType", extends: None, doc: "How a list of attendees is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "orderBy", type_name: "att:orderByType", count: Count::Many, occurs: Some(3), doc: "What the list is sorted by.", ..Field::BLANK },
            Field { name: "orderAD", type_name: "serv:lstOrderADType", count: Count::Many, occurs: Some(3), doc: "Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderByType", extends: None, doc: "What a list of attendees can be sorted by: conference, attendee number, state, or what is known of the person.", shape: Shape::Tokens(&["CONFID", "ATTENDEEID", "ATTENDEETYPE", "ATTENDEENAME", "ATTENDEEWEBEXID", "JOINSTATUS", "EMAIL", "PHONE", "MOBILE", "FAX", "COMPANY", "TITLE", "URL", "ADDRESS1", "ADDRESS2", "CITY", "STATE", "ZIPCODE", "COUNTRY", "NOTES", "ADDRESSTYPE"]) },
            ],
        },
        Operation {
            file: "register_meeting_attendee", name: "RegisterMeetingAttendee", request: "registerMeetingAttendee", response: "registerMeetingAttendeeResponse",
            doc: "Registers new attendees for a session, or accepts or rejects some who were invited or have registered, up to 50 in one request.",
            caller: &["host", "site admin", "invitee"], faults: &["MeetingNotFound", "AccessDenied", "InvalidAlternateHost", "TooManyAttendees", "TooManyRegistrants", "InvalidTimeZone", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "registerMeetingAttendee", extends: None, doc: "Who is registered, accepted or rejected.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendees", type_name: "att:registerAttendeeType", count: Count::OneOrMore, doc: "One person.", ..Field::BLANK },
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "registerMeetingAttendeeResponse", extends: None, doc: "The attendees as they are registered now.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "register", type_name: "att:registerMeetingAttendeeResponseRegister", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "registerAttendeeType", extends: None, doc: "Somebody who registers for a session, is accepted or is rejected.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "person", type_name: "com:personType", count: Count::One, doc: "Who it is; the e-mail address finds an attendee who is invited or registered already.", ..Field::BLANK },
            Field { name: "joinStatus", type_name: "att:joinStatusType", count: Count::Optional, known: Known::Inferred, doc: "Whether the person registers, is accepted or is rejected; REGISTER when not given.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session of any kind, nine digits.", ..Field::BLANK },
            Field { name: "role", type_name: "att:roleType", count: Count::Optional, doc: "What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.", ..Field::BLANK },
            Field { name: "confID", type_name: "xsd:long", count: Count::Optional, known: Known::Inferred, doc: "Number of the conference, up to 18 digits, in place of sessionKey.", ..Field::BLANK },
            Field { name: "emailInvitations", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether this person is told of the session by mail; for this session it overrules the session's own setting.", ..Field::BLANK },
            Field { name: "language", type_name: "xsd:string", count: Count::Optional, doc: "Language of mails to this person, by name.", ..Field::BLANK },
            Field { name: "locale", type_name: "xsd:string", count: Count::Optional, doc: "Country whose way of writing dates is used in mails, by name.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the time zone in which mails state the session's times.", ..Field::BLANK },
            Field { name: "sessionNum", type_name: "xsd:int", count: Count::Optional, doc: "Which occurrence of a recurring session is meant, counted from 1; the whole series when not given.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "registerMeetingAttendeeResponseRegister", extends: None, doc: "An attendee's number and that of the registration.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "attendeeID", type_name: "xsd:long", count: Count::One, doc: "Number of the attendee.", ..Field::BLANK },
            Field { name: "registerID", type_name: "xsd:long", count: Count::One, doc: "Number under which the attendee is registered: RID in the address that joins, and what the histories of attendees tell again.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
    ],
    types: &[
        Type { name: "attendeeType", extends: None, doc: "Somebody who is invited to a session or registers for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "person", type_name: "com:personType", count: Count::One, doc: "Who it is.", ..Field::BLANK },
            Field { name: "contactID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the host's contact from which the person was taken.", ..Field::BLANK },
            Field { name: "joinStatus", type_name: "att:joinStatusType", count: Count::Optional, doc: "Whether the person is invited, has asked to register, or was accepted or rejected; INVITE when not given.", ..Field::BLANK },
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the meeting, nine digits; not needed where the request names the session already.", ..Field::BLANK },
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session of any kind, nine digits; the same as meetingKey.", ..Field::BLANK },
            Field { name: "language", type_name: "xsd:string", count: Count::Optional, doc: "Language of mails to this person, by name.", ..Field::BLANK },
            Field { name: "role", type_name: "att:roleType", count: Count::Optional, doc: "What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.", ..Field::BLANK },
            Field { name: "emailInvitations", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether this person is told of the session by mail; for this session it overrules the session's own setting.", ..Field::BLANK },
            Field { name: "locale", type_name: "xsd:string", count: Count::Optional, doc: "Country whose way of writing dates is used in mails, by name.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the time zone in which mails state the session's times.", ..Field::BLANK },
            Field { name: "languageID", type_name: "xsd:long", count: Count::Optional, doc: "Language of mails to this person, by number.", ..Field::BLANK },
            Field { name: "sessionNum", type_name: "xsd:int", count: Count::Optional, doc: "Which occurrence of a recurring session is meant, counted from 1; the whole series when not given.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "fieldType", extends: None, doc: "A question of a form with its answer.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "label", type_name: "xsd:string", count: Count::One, doc: "The question, as the form shows it.", ..Field::BLANK },
            Field { name: "value", type_name: "xsd:string", count: Count::Optional, doc: "The answer as text; blank when none was given.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "joinStatusType", extends: None, doc: "How far an attendee is on the way into a session.", shape: Shape::Tokens(&["REGISTER", "INVITE", "REJECT", "ACCEPT"]) },
        Type { name: "roleType", extends: None, doc: "What an attendee may do in a session; LIMITED is for those who can only listen.", shape: Shape::Tokens(&["ATTENDEE", "PRESENTER", "HOST", "LIMITED"]) },
    ],
};
