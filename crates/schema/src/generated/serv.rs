//! The namespace `serv`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "serv",
    prefix: "serv",
    answer_prefix: "serv",
    uri: "http://www.webex.com/schemas/2002/06/service",
    file: "service.xsd",
    packages: &[],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
    ],
    types: &[
        Type { name: "messageType", extends: None, doc: "A whole request or a whole answer: the root element of either.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "header", type_name: "serv:messageTypeHeader", count: Count::One, doc: "In a request the credentials, in an answer the outcome.", ..Field::BLANK },
            Field { name: "body", type_name: "serv:messageTypeBody", count: Count::One, doc: "What is asked for, or what is answered.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "messageTypeHeader", extends: None, doc: "What is said about a message rather than in it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "securityContext", type_name: "serv:securityContextType", count: Count::Optional, doc: "Credentials and site of the caller; in requests only.", ..Field::BLANK },
            Field { name: "response", type_name: "serv:responseType", count: Count::Many, doc: "Outcome of each operation of the request, in the same order; in answers only.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "messageTypeBody", extends: None, doc: "What a message carries.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "bodyContent", type_name: "serv:bodyContentType", count: Count::OneOrMore, doc: "One operation's request or answer; xsi:type says which. A request may carry up to 100, which run one after the other.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "responseType", extends: None, doc: "How one operation ended.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "result", type_name: "serv:resultTypeType", count: Count::One, doc: "Whether it succeeded.", ..Field::BLANK },
            Field { name: "reason", type_name: "xsd:string", count: Count::Optional, doc: "Why it failed, for people to read; absent on success, because clients take its presence for a failure.", ..Field::BLANK },
            Field { name: "gsbStatus", type_name: "serv:gsbStatusType", count: Count::Optional, doc: "Which of two systems answered: always PRIMARY here.", ..Field::BLANK },
            Field { name: "exceptionID", type_name: "xsd:string", count: Count::Optional, doc: "Code of the fault, six characters with leading zeros; absent on success.", ..Field::BLANK },
            Field { name: "subErrors", type_name: "serv:responseTypeSubErrors", count: Count::Optional, doc: "Further faults behind the first, for instance one for each attendee that was refused.", ..Field::BLANK },
            Field { name: "value", type_name: "xsd:string", count: Count::Optional, doc: "What the fault is about, such as the name of an element or a value that was refused.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "responseTypeSubErrors", extends: None, doc: "The further faults of one operation.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "subError", type_name: "serv:subErrorType", count: Count::OneOrMore, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "securityContextType", extends: Some("com:securityType"), doc: "The credentials as they stand in a request's header.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "bodyContentType", extends: None, doc: "The empty base of every operation's request and answer.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "lstControlType", extends: None, doc: "Which part of a list is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startFrom", type_name: "xsd:integer", count: Count::Optional, doc: "Place of the first record wanted, counted from 1; 0, blank and left out mean 1.", ..Field::BLANK },
            Field { name: "maximumNum", type_name: "xsd:integer", count: Count::Optional, doc: "How many records are wanted at most; 50 when left out, and 500 for anything larger or WBX_INFINITE.", ..Field::BLANK },
            Field { name: "listMethod", type_name: "serv:lstMethodType", count: Count::Optional, doc: "Whether a record must fit all filters or one of them is enough; all when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "matchingRecordsType", extends: None, doc: "How much was found, and which part of it is here.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "total", type_name: "xsd:integer", count: Count::One, doc: "How many records fit the request.", ..Field::BLANK },
            Field { name: "returned", type_name: "xsd:integer", count: Count::One, doc: "How many of them are in this answer.", ..Field::BLANK },
            Field { name: "startFrom", type_name: "xsd:integer", count: Count::One, doc: "Place of the first one here, exactly as the request had it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "callInNumType", extends: None, doc: "The phone numbers by which a session can be joined.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "tollNum", type_name: "xsd:string", count: Count::Optional, doc: "Number whose calls the caller pays for.", ..Field::BLANK },
            Field { name: "tollFreeNum", type_name: "xsd:string", count: Count::Optional, doc: "Number whose calls cost the caller nothing.", ..Field::BLANK },
            Field { name: "intlLocalNum", type_name: "xsd:string", count: Count::Optional, doc: "Number for calls from abroad.", ..Field::BLANK },
            Field { name: "globalNum", type_name: "serv:globalCallInNumType", count: Count::Many, doc: "Numbers in other countries, one for each entry.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "personalTeleServerType", extends: Some("serv:callInNumType"), doc: "A telephone bridge for personal conference numbers, and the numbers at which it is called.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "enableServer", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the bridge is in use.", ..Field::BLANK },
            Field { name: "tollLabel", type_name: "xsd:string", count: Count::Optional, doc: "Name of the number charged as an ordinary call.", ..Field::BLANK },
            Field { name: "tollFreeLabel", type_name: "xsd:string", count: Count::Optional, doc: "Name of the number without charge to the caller.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "tspAccountType", extends: None, doc: "Access to the bridge of an outside teleconference provider.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "tollFreeCallInNumber", type_name: "xsd:string", count: Count::One, max: Some(512), doc: "Number without charge to the caller, at most 512 characters.", ..Field::BLANK },
            Field { name: "tollCallInNumber", type_name: "xsd:string", count: Count::One, max: Some(512), doc: "Number that the caller pays for, at most 512 characters.", ..Field::BLANK },
            Field { name: "subscriberAccessCode", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Code that the host enters, at most 512 characters.", ..Field::BLANK },
            Field { name: "participantAccessCode", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Code that everybody else enters, at most 512 characters.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "tspAccountLabelType", extends: None, doc: "What the numbers and codes of an outside teleconference provider are called on the site's pages.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "tollFreeCallInNumberLabel", type_name: "xsd:string", count: Count::One, max: Some(512), doc: "Name of the number without charge to the caller.", ..Field::BLANK },
            Field { name: "tollCallInNumberLabel", type_name: "xsd:string", count: Count::One, max: Some(512), doc: "Name of the number charged as an ordinary call.", ..Field::BLANK },
            Field { name: "subscriberAccessCodeLabel", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Name of the code for the host.", ..Field::BLANK },
            Field { name: "participantAccessCodeLabel", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Name of the code for attendees.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "subErrorType", extends: None, doc: "One fault behind an operation's first.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "exceptionID", type_name: "xsd:string", count: Count::One, doc: "Code of the fault.", ..Field::BLANK },
            Field { name: "reason", type_name: "xsd:string", count: Count::One, doc: "The fault in words, for people to read.", ..Field::BLANK },
            Field { name: "value", type_name: "xsd:string", count: Count::Optional, doc: "What the fault is about, such as an attendee's address; may be blank.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "iCalendarURLType", extends: None, doc: "Where a session's calendar entry can be fetched from.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "host", type_name: "xsd:string", count: Count::One, doc: "Link for the host.", ..Field::BLANK },
            Field { name: "attendee", type_name: "xsd:string", count: Count::One, doc: "Link for those invited; it shows nothing that only the host may know.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "globalCallInNumType", extends: None, doc: "A number to call in another country.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "countryAlias", type_name: "xsd:string", count: Count::One, doc: "The country as it is shown.", ..Field::BLANK },
            Field { name: "phoneNumber", type_name: "xsd:string", count: Count::One, doc: "The number, as dialled there.", ..Field::BLANK },
            Field { name: "tollFree", type_name: "xsd:boolean", count: Count::One, doc: "Whether calls to the number cost the caller nothing.", ..Field::BLANK },
            Field { name: "default", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether this is the number shown first.", ..Field::BLANK },
            Field { name: "defaultSequence", type_name: "xsd:int", count: Count::Optional, known: Known::Inferred, doc: "Place of the number among those shown first, counted from 1.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "meetingAssistType", extends: None, doc: "Help from the provider's staff, ordered with a session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "assistRequest", type_name: "serv:assistRequestType", count: Count::Optional, doc: "Which help is wanted; kept and returned, nobody acts on it.", ..Field::BLANK },
            Field { name: "assistConfirm", type_name: "serv:assistConfirmedType", count: Count::Optional, doc: "Whether the help has been promised.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "listControlType", extends: None, doc: "Which part of a list is wanted, without a choice of how filters are put together.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startFrom", type_name: "xsd:integer", count: Count::Optional, doc: "Place of the first record wanted, counted from 1.", ..Field::BLANK },
            Field { name: "maximumNum", type_name: "xsd:integer", count: Count::Optional, doc: "How many records are wanted at most.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "dateScopeType", extends: None, doc: "When sessions must begin to be listed; either limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDateStart", type_name: "xsd:string", count: Count::Optional, doc: "Earliest start.", ..Field::BLANK },
            Field { name: "startDateEnd", type_name: "xsd:string", count: Count::Optional, doc: "Latest start.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the time zone of the two limits, as LstTimeZone returns it; -1 or left out means the caller's zone.", ..Field::BLANK },
            Field { name: "returnSpecifiedTimeZone", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether the answer also names that zone in timeZoneID and timeZone, instead of each session's own.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderType", extends: None, doc: "How a list is sorted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "orderBy", type_name: "serv:orderByType", count: Count::Optional, doc: "What the list is sorted by.", ..Field::BLANK },
            Field { name: "orderAD", type_name: "serv:lstOrderADType", count: Count::Optional, doc: "Whether it sorts upwards or downwards; upwards when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "resultTypeType", extends: None, doc: "Success or failure of an operation.", shape: Shape::Tokens(&["SUCCESS", "FAILURE"]) },
        Type { name: "lstOrderADType", extends: None, doc: "Upwards or downwards.", shape: Shape::Tokens(&["ASC", "DESC"]) },
        Type { name: "lstMethodType", extends: None, doc: "Whether a record must fit all filters (AND) or only one of them (OR).", shape: Shape::Tokens(&["AND", "OR"]) },
        Type { name: "gsbStatusType", extends: None, doc: "Which of two systems answered, the first or its stand-in.", shape: Shape::Tokens(&["PRIMARY", "BACKUP"]) },
        Type { name: "tspAccessCodeOrderType", extends: None, doc: "Which of the two access codes an outside teleconference provider wants to be dialled first.", shape: Shape::Tokens(&["SUBSCRIBER_1ST", "PARTICIPANT_1ST"]) },
        Type { name: "assistRequestType", extends: None, doc: "Kinds of help from the provider's staff.", shape: Shape::Tokens(&["None", "Dry Run", "Consult", "Live Event Support", "Audio Streaming", "Video"]) },
        Type { name: "assistConfirmedType", extends: None, doc: "What has become of an order for help.", shape: Shape::Tokens(&["Pending", "Confirmed", "Cancelled"]) },
        Type { name: "webACDRoleType", extends: None, doc: "A part in the site's support queues: serving customers (AGENT), managing those who do (MANAGER), or both (ALL).", shape: Shape::Tokens(&["AGENT", "MANAGER", "ALL"]) },
        Type { name: "webACDActionType", extends: None, doc: "Whether somebody is put into a support queue or team, or taken out of it.", shape: Shape::Tokens(&["ASSIGN", "UNASSIGN"]) },
        Type { name: "orderByType", extends: None, doc: "What a list can be sorted by: start, a person's given or family name, topic, or length.", shape: Shape::Tokens(&["STARTTIME", "FIRSTNAME", "LASTNAME", "CONFNAME", "DURATION"]) },
    ],
};
