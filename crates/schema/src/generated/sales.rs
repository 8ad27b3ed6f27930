//! The namespace `sales`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "sales",
    prefix: "sales",
    answer_prefix: "sales",
    uri: "http://www.webex.com/schemas/2002/06/service/sales",
    file: "sales.xsd",
    packages: &["sales"],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
        Operation {
            file: "add_products", name: "AddProducts", request: "addProducts", response: "addProductsResponse",
            doc: "Adds products to the site's list, which says what its experts in sales know.",
            caller: &["site admin"], faults: &["AccessDenied", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "addProducts", extends: None, doc: "The products to add.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "product", type_name: "sales:productType", count: Count::OneOrMore, known: Known::Ours, doc: "One of them; at most 1000.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "addProductsResponse", extends: None, doc: "Numbers of the new products, in the order of the request.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "prodID", type_name: "xsd:integer", count: Count::OneOrMore, doc: "Number by which one of them is known from now on.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "create_account", name: "CreateAccount", request: "createAccount", response: "createAccountResponse",
            doc: "Adds an account, which stands for a customer, so that opportunities and sales sessions can refer to it; a host has at most 10000.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "UserNotFound", "ServiceNotSupported", "AccountNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createAccount", extends: None, doc: "The account to add.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host for whom the account is added; the caller when left out.", ..Field::BLANK },
            Field { name: "account", type_name: "sales:accountType", count: Count::One, doc: "The customer.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createAccountResponse", extends: None, doc: "The new account.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::One, doc: "Number by which the account is known from now on.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "create_opportunity", name: "CreateOpportunity", request: "createOpportunity", response: "createOpportunityResponse",
            doc: "Adds an opportunity: business that may come about with a customer, to which sales sessions can refer; a host has at most 10000.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "UserNotFound", "ServiceNotSupported", "AccountNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createOpportunity", extends: None, doc: "The opportunity to add.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host for whom the opportunity is added; the caller when left out.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "sales:opptyType", count: Count::One, doc: "What it is, and whose account it belongs to.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createOpportunityResponse", extends: None, doc: "The new opportunity.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::One, doc: "Number by which the opportunity is known from now on.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "create_sales_session", name: "CreateSalesSession", request: "createSalesSession", response: "createSalesSessionResponse",
            doc: "Schedules a sales session, a meeting of a sales team with a customer's people, once or as a series, and invites those named in it.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "InvalidAlternateHost", "WeakPassword", "AccountNotFound", "OpportunityNotFound", "TemplateNotFound", "TooManyInvitees", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createSalesSession", extends: Some("sales:salesSessionType"), doc: "The sales session to schedule.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "createSalesSessionResponse", extends: None, doc: "The new sales session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::Optional, doc: "Number by which the session is known from now on, nine digits.", ..Field::BLANK },
            Field { name: "iCalendarURL", type_name: "sales:iCalendarURL", count: Count::Optional, doc: "Where host, prospects and sales team fetch the calendar entry.", ..Field::BLANK },
            Field { name: "guestToken", type_name: "xsd:string", count: Count::Optional, doc: "Secret by which a guest's link is recognised, 32 hexadecimal digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "del_sales_session", name: "DelSalesSession", request: "delSalesSession", response: "delSalesSessionResponse",
            doc: "Cancels a scheduled sales session, a series with all its occurrences.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "SessionInProgress", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "delSalesSession", extends: None, doc: "Which sales session is cancelled.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "delSalesSessionResponse", extends: None, doc: "The cancelled sales session's calendar entry.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "iCalendarURL", type_name: "sales:iCalendarURL", count: Count::Optional, doc: "Where host, prospects and sales team fetch an entry that takes the session out of their calendars.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "get_sales_session", name: "GetSalesSession", request: "getSalesSession", response: "getSalesSessionResponse",
            doc: "Returns everything that is known of a scheduled sales session.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "InvalidValue", "MissingElement"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "getSalesSession", extends: None, doc: "Which sales session is wanted.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "getSalesSessionResponse", extends: Some("sales:salesSessionInstanceType"), doc: "The sales session with all its settings.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "status", type_name: "xsd:string", count: Count::Optional, doc: "NOT_INPROGRESS or INPROGRESS.", ..Field::BLANK },
            Field { name: "hostKey", type_name: "xsd:string", count: Count::Optional, doc: "Six digits by which somebody in the session can claim the host's role; for the host and administrators only.", ..Field::BLANK },
            Field { name: "eventID", type_name: "xsd:long", count: Count::Optional, doc: "Number of the session's calendar entry, up to 18 digits.", ..Field::BLANK },
            Field { name: "guestToken", type_name: "xsd:string", count: Count::Optional, doc: "Secret by which a guest's link is recognised, 32 hexadecimal digits.", ..Field::BLANK },
            Field { name: "hostType", type_name: "xsd:string", count: Count::Optional, doc: "Number of the host's kind of account; 1019001 for an ordinary host.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_accounts", name: "LstAccounts", request: "lstAccounts", response: "lstAccountsResponse",
            doc: "Lists accounts, which stand for customers, if wanted with their opportunities; always all that fit, because the request has no listControl.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "AccessDenied", "UserNotFound", "ServiceNotSupported", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstAccounts", extends: None, doc: "Which accounts are wanted: those that fit every filter given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host whose accounts are wanted; the caller when left out.", ..Field::BLANK },
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::Optional, doc: "Number of the only account wanted, as CreateAccount returned it.", ..Field::BLANK },
            Field { name: "extAccountID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Identifier that the account wanted has in an outside system.", ..Field::BLANK },
            Field { name: "extSystemID", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Number of the outside system whose accounts are wanted.", ..Field::BLANK },
            Field { name: "returnOppty", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether each account comes with its opportunities.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstAccountsResponse", extends: None, doc: "The accounts found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "account", type_name: "sales:accountInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "accountInstanceType", extends: Some("sales:accountType"), doc: "An account in the site's list, with its number and perhaps its opportunities.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::Optional, doc: "Number of the account in the site's list.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "sales:opptySummaryType", count: Count::Many, doc: "One of the account's opportunities; only there when returnOppty asks for them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "opptySummaryType", extends: None, doc: "An opportunity in brief.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::One, max: Some(128), doc: "Name of the opportunity.", ..Field::BLANK },
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::One, doc: "Number of the opportunity in the site's list.", ..Field::BLANK },
            Field { name: "extOpptyID", type_name: "xsd:string", count: Count::Optional, max: Some(512), known: Known::Inferred, doc: "Identifier of the opportunity in the outside system that it comes from.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_opportunities", name: "LstOpportunities", request: "lstOpportunities", response: "lstOpportunitiesResponse",
            doc: "Lists opportunities, of one account or of all; always all that fit, because the request has no listControl.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "AccessDenied", "UserNotFound", "ServiceNotSupported", "InvalidValue"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstOpportunities", extends: None, doc: "Which opportunities are wanted: those that fit every filter given.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host whose opportunities are wanted; the caller when left out.", ..Field::BLANK },
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::Optional, doc: "Number of the account whose opportunities are wanted, as CreateAccount returned it.", ..Field::BLANK },
            Field { name: "extAccountID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Identifier that the account of the opportunities wanted has in an outside system.", ..Field::BLANK },
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::Optional, doc: "Number of the only opportunity wanted, as CreateOpportunity returned it.", ..Field::BLANK },
            Field { name: "extOpptyID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Identifier that the opportunity wanted has in an outside system.", ..Field::BLANK },
            Field { name: "extSystemID", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Number of the outside system whose opportunities are wanted.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstOpportunitiesResponse", extends: None, doc: "The opportunities found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "opportunity", type_name: "sales:lstOpportunitiesResponseOpportunity", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstOpportunitiesResponseOpportunity", extends: Some("sales:opptyInstanceType"), doc: "An opportunity, with its account's identifier in the outside system.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "extAccountID", type_name: "xsd:string", count: Count::Optional, max: Some(512), known: Known::Inferred, doc: "Identifier of the opportunity's account in the outside system that it comes from.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "lst_products", name: "LstProducts", request: "lstProducts", response: "lstProductsResponse",
            doc: "Lists the products in the site's list, by which its experts in sales are found.",
            caller: &["any user"], faults: &["NoRecordFound", "ServiceNotSupported", "InvalidValue", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstProducts", extends: None, doc: "Which products are wanted, by default those that fit every filter given, and how many of them in which order.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listControl", type_name: "serv:lstControlType", count: Count::Optional, doc: "Which part of the list is wanted, and whether all filters must fit or one is enough.", ..Field::BLANK },
            Field { name: "order", type_name: "sales:productOrderType", count: Count::Optional, known: Known::Ours, doc: "How the list is sorted; by number, lowest first, when left out.", ..Field::BLANK },
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, max: Some(128), doc: "Name of the products wanted; those of any name when left out.", ..Field::BLANK },
            Field { name: "prodID", type_name: "xsd:integer", count: Count::Many, known: Known::Ours, doc: "Number of a product wanted, at most 1000; those of any number when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstProductsResponse", extends: None, doc: "The products found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many there are, and which of them these are.", ..Field::BLANK },
            Field { name: "product", type_name: "sales:productInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "productOrderType", extends: None, doc: "How a list of products is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "orderBy", type_name: "sales:productOrderByType", count: Count::Many, occurs: Some(3), doc: "What the list is sorted by.", ..Field::BLANK },
            Field { name: "orderAD", type_name: "serv:lstOrderADType", count: Count::Many, occurs: Some(3), doc: "Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "productOrderByType", extends: None, doc: "What a list of products can be sorted by: its number, name or description.", shape: Shape::Tokens(&["PRODID", "NAME", "DESCRIPTION"]) },
            ],
        },
        Operation {
            file: "lstsummary_sales_session", name: "LstsummarySalesSession", request: "lstsummarySalesSession", response: "lstsummarySalesSessionResponse",
            doc: "Lists sales sessions in brief: those the caller hosts, of another host whom he names those to which he is invited; for a site administrator those of all hosts.",
            caller: &["host", "site admin"], faults: &["NoRecordFound", "InvalidDate", "InvalidTimeZone", "InvalidValue", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "lstsummarySalesSession", extends: None, doc: "Which sales sessions are wanted, by default those that fit every filter given, and how many of them in which order.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listControl", type_name: "serv:lstControlType", count: Count::Optional, doc: "Which part of the list is wanted, and whether all filters must fit or one is enough.", ..Field::BLANK },
            Field { name: "order", type_name: "sales:orderType", count: Count::Optional, doc: "How the list is sorted; by start, earliest first, when left out.", ..Field::BLANK },
            Field { name: "dateScope", type_name: "sales:dateScopeType", count: Count::Optional, doc: "When the sessions must begin and end.", ..Field::BLANK },
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::Optional, doc: "Number of the only session wanted, nine digits.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of the host whose sessions are wanted.", ..Field::BLANK },
            Field { name: "account", type_name: "xsd:string", count: Count::Optional, max: Some(128), doc: "Name of the customer with whom the sessions wanted are held.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "xsd:string", count: Count::Optional, max: Some(128), doc: "Name of the business that the sessions wanted are about.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "lstsummarySalesSessionResponse", extends: None, doc: "The sales sessions found.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "matchingRecords", type_name: "serv:matchingRecordsType", count: Count::Optional, doc: "How many there are, and which of them these are.", ..Field::BLANK },
            Field { name: "salesSession", type_name: "sales:salesSessionSummaryInstanceType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "salesSessionSummaryInstanceType", extends: None, doc: "A scheduled sales session in brief.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
            Field { name: "confName", type_name: "xsd:string", count: Count::One, doc: "Topic of the session.", ..Field::BLANK },
            Field { name: "meetingType", type_name: "xsd:integer", count: Count::One, doc: "Number of its meeting type, one of those that LstMeetingType returns.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of its host.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::Optional, doc: "Number of the time zone in which startDate is given.", ..Field::BLANK },
            Field { name: "timeZone", type_name: "xsd:string", count: Count::Optional, doc: "That time zone by its display name.", ..Field::BLANK },
            Field { name: "status", type_name: "xsd:string", count: Count::Optional, doc: "NOT_INPROGRESS or INPROGRESS.", ..Field::BLANK },
            Field { name: "startDate", type_name: "xsd:string", count: Count::One, doc: "Start, MM/DD/YYYY hh:mm:ss in that time zone; of a series, the next occurrence's.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:integer", count: Count::One, doc: "How long the session is planned to last, in minutes.", ..Field::BLANK },
            Field { name: "listStatus", type_name: "sales:listingType", count: Count::Optional, doc: "Who finds the session on the site.", ..Field::BLANK },
            Field { name: "account", type_name: "xsd:string", count: Count::Optional, max: Some(128), doc: "Customer with whom the session is held, by name.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "xsd:string", count: Count::Optional, max: Some(128), doc: "Business that the session is about, by name.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderType", extends: None, doc: "How a list of sales sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "orderBy", type_name: "sales:orderByType", count: Count::Many, occurs: Some(3), doc: "What the list is sorted by.", ..Field::BLANK },
            Field { name: "orderAD", type_name: "serv:lstOrderADType", count: Count::Many, occurs: Some(3), doc: "Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "dateScopeType", extends: None, doc: "When sales sessions must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDateStart", type_name: "xsd:string", count: Count::Optional, doc: "Earliest start.", ..Field::BLANK },
            Field { name: "startDateEnd", type_name: "xsd:string", count: Count::Optional, doc: "Latest start.", ..Field::BLANK },
            Field { name: "endDateStart", type_name: "xsd:string", count: Count::Optional, doc: "Earliest end.", ..Field::BLANK },
            Field { name: "endDateEnd", type_name: "xsd:string", count: Count::Optional, doc: "Latest end.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the time zone of the four limits, as LstTimeZone returns it; -1 or left out means the caller's zone.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "orderByType", extends: None, doc: "What a list of sales sessions can be sorted by: its host, topic, start, customer, business, or one of the ten tracking codes.", shape: Shape::Tokens(&["HOSTWEBEXID", "CONFNAME", "STARTTIME", "TRACKINGCODE1", "TRACKINGCODE2", "TRACKINGCODE3", "TRACKINGCODE4", "TRACKINGCODE5", "TRACKINGCODE6", "TRACKINGCODE7", "TRACKINGCODE8", "TRACKINGCODE9", "TRACKINGCODE10", "ACCOUNT", "OPPORTUNITY"]) },
            ],
        },
        Operation {
            file: "set_account", name: "SetAccount", request: "setAccount", response: "setAccountResponse",
            doc: "Changes an account, which stands for a customer; what is left out stays as it is.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "UserNotFound", "ServiceNotSupported", "AccountNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setAccount", extends: None, doc: "What is to change.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host whose account is changed; the caller when left out.", ..Field::BLANK },
            Field { name: "account", type_name: "sales:setAccountAccount", count: Count::One, doc: "The account, named by its intAccountID, with what is to change in it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setAccountResponse", extends: None, doc: "The changed account.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::One, doc: "Number of the account, the same as in the request.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setAccountAccount", extends: Some("sales:accountType"), doc: "What is to change in an account.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::One, doc: "Number of the account to change, as CreateAccount returned it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_opportunity", name: "SetOpportunity", request: "setOpportunity", response: "setOpportunityResponse",
            doc: "Changes an opportunity; what is left out stays as it is.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "UserNotFound", "ServiceNotSupported", "AccountNotFound", "OpportunityNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setOpportunity", extends: None, doc: "What is to change.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Login name of the host whose opportunity is changed; the caller when left out.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "sales:opptyInstanceType", count: Count::One, doc: "The opportunity, named by its intOpptyID, with what is to change in it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setOpportunityResponse", extends: None, doc: "The changed opportunity.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::One, doc: "Number of the opportunity, the same as in the request.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_products", name: "SetProducts", request: "setProducts", response: "setProductsResponse",
            doc: "Changes products in the site's list; what is left out stays as it is.",
            caller: &["site admin"], faults: &["AccessDenied", "ServiceNotSupported", "ProductNotFound", "InvalidValue", "MissingElement", "ValueTooLong"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setProducts", extends: None, doc: "What is to change.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "product", type_name: "sales:productInstanceType", count: Count::OneOrMore, known: Known::Ours, doc: "One of the products, named by its prodID, with what is to change in it; at most 1000.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setProductsResponse", extends: None, doc: "Numbers of the changed products, in the order of the request.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "prodID", type_name: "xsd:integer", count: Count::OneOrMore, doc: "Number of one of them, the same as in the request.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
        Operation {
            file: "set_sales_session", name: "SetSalesSession", request: "setSalesSession", response: "setSalesSessionResponse",
            doc: "Changes a scheduled sales session; what is left out stays as it is.",
            caller: &["host", "site admin"], faults: &["MeetingNotFound", "AccessDenied", "SessionInProgress", "StartInThePast", "HostNotFound", "SchedulingNotPermitted", "InvalidAlternateHost", "PasswordRequired", "WeakPassword", "AccountNotFound", "OpportunityNotFound", "InvalidDate", "InvalidTimeZone", "InvalidDuration", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "setSalesSession", extends: Some("sales:salesSessionInstanceType"), doc: "What is to change in the sales session that meetingKey names.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "validateFormat", type_name: "xsd:boolean", count: Count::Optional, doc: "Accepted, without effect: formats are always checked.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "setSalesSessionResponse", extends: None, doc: "The changed sales session's calendar entry.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "iCalendarURL", type_name: "sales:iCalendarURL", count: Count::Optional, doc: "Where host, prospects and sales team fetch the calendar entry anew.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
    ],
    types: &[
        Type { name: "productType", extends: None, doc: "A product that is sold, as a thing that experts in sales can be asked about.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Ours, doc: "Name of the product; only in SetProducts it may be left out.", ..Field::BLANK },
            Field { name: "description", type_name: "xsd:string", count: Count::Optional, max: Some(256), doc: "What the product is, in words.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "productInstanceType", extends: Some("sales:productType"), doc: "A product in the site's list, with its number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "prodID", type_name: "xsd:integer", count: Count::One, doc: "Number of the product in the site's list; a user's smeInfo names products by it.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "salesSessionType", extends: None, doc: "What can be said of a sales session when it is scheduled or changed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "accessControl", type_name: "sales:accessControlType", count: Count::Optional, doc: "Who may find and join the session.", ..Field::BLANK },
            Field { name: "metaData", type_name: "sales:metaDataType", count: Count::Optional, doc: "What the session is called, and which customer and business it is about.", ..Field::BLANK },
            Field { name: "schedule", type_name: "sales:scheduleType", count: Count::Optional, doc: "When it takes place, and for whom it is scheduled.", ..Field::BLANK },
            Field { name: "enableOptions", type_name: "sales:enableOptionsType", count: Count::Optional, doc: "What happens around the session for its host.", ..Field::BLANK },
            Field { name: "telephony", type_name: "sales:telephonyType", count: Count::Optional, doc: "How to join by phone.", ..Field::BLANK },
            Field { name: "tracking", type_name: "com:trackingType", count: Count::Optional, doc: "Values for the site's tracking codes.", ..Field::BLANK },
            Field { name: "repeat", type_name: "sales:repeatType", count: Count::Optional, doc: "Whether and how it recurs.", ..Field::BLANK },
            Field { name: "remind", type_name: "sales:remindType", count: Count::Optional, doc: "Reminders before it starts.", ..Field::BLANK },
            Field { name: "prospects", type_name: "sales:salesSessionTypeProspects", count: Count::Optional, doc: "Those to whom something is to be sold, who are invited.", ..Field::BLANK },
            Field { name: "salesTeam", type_name: "sales:salesSessionTypeSalesTeam", count: Count::Optional, doc: "Those of the seller's side who take part beside the host.", ..Field::BLANK },
            Field { name: "attendeeOptions", type_name: "sales:attendeeOptionsType", count: Count::Optional, doc: "Invitations, demands and limits for attendees.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "salesSessionTypeProspects", extends: None, doc: "The people of the customer who are invited to a sales session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "prospect", type_name: "sales:prospectType", count: Count::Many, doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "salesSessionTypeSalesTeam", extends: None, doc: "Those of the seller's side who are invited to a sales session, among them experts; none of them is listed as a prospect.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Many, max: Some(128), doc: "Login name of one who has an account on the site; in SetSalesSession webExID and email together replace the team as it was.", ..Field::BLANK },
            Field { name: "email", type_name: "xsd:string", count: Count::Many, known: Known::Inferred, doc: "E-mail address of one, who need not have an account on the site.", ..Field::BLANK },
            Field { name: "altHosts", type_name: "sales:alternateHostType", count: Count::Optional, doc: "Those who may host the session in its host's place; in SetSalesSession a list by itself.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "salesSessionInstanceType", extends: Some("sales:salesSessionType"), doc: "A sales session that exists: its settings, and the number by which it is known.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "meetingKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "accessControlType", extends: None, doc: "Who may find and join a sales session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "listing", type_name: "sales:listingType", count: Count::Optional, known: Known::Ours, doc: "Who finds the session on the site; UNLISTED when left out.", ..Field::BLANK },
            Field { name: "meetingPassword", type_name: "xsd:string", count: Count::Optional, max: Some(16), doc: "What attendees must give to join; made by the server when left out and the site demands one.", ..Field::BLANK },
            Field { name: "enforcePassword", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), known: Known::Ours, doc: "Accepted and returned, without effect: whether the password is checked against the site's criteria is the site's own setting.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "metaDataType", extends: None, doc: "What a sales session is called, and which customer and business it is about.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "confName", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Topic of the session.", ..Field::BLANK },
            Field { name: "agenda", type_name: "xsd:string", count: Count::Optional, max: Some(2500), doc: "What is to be discussed.", ..Field::BLANK },
            Field { name: "account", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Ours, doc: "Customer with whom the session is held, by name; that of the account intAccountID when left out.", ..Field::BLANK },
            Field { name: "opportunity", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Ours, doc: "Business that the session is about, by name; that of the opportunity intOpptyID when left out.", ..Field::BLANK },
            Field { name: "sessionType", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type.", ..Field::BLANK },
            Field { name: "defaultHighestMT", type_name: "xsd:boolean", count: Count::Optional, default: Some("true"), known: Known::Ours, doc: "Whether the most capable of the host's meeting types for sales is taken when sessionType names none; kept and returned, without effect: the site's default type is taken, or else the first of the host's.", ..Field::BLANK },
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::Optional, known: Known::Ours, doc: "Number of that customer's account, as CreateAccount returned it, the caller's or one of a host who lets the caller schedule (for an administrator any); that of intOpptyID when left out, and none when 0. With another account the opportunity of the old one goes.", ..Field::BLANK },
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::Optional, known: Known::Ours, doc: "Number of that opportunity, as CreateOpportunity returned it, which must belong to that account; none when 0.", ..Field::BLANK },
            Field { name: "extSystemID", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Number of the outside system, such as one for customer relations, that account and opportunity come from.", ..Field::BLANK },
            Field { name: "sessionTemplate", type_name: "com:sessionTemplateType", count: Count::Optional, doc: "Template from which options that are left out are taken.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "enableOptionsType", extends: None, doc: "What happens around a sales session for its host.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "autoDeleteAfterMeetingEnd", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the session leaves the host's list of meetings once it has ended.", ..Field::BLANK },
            Field { name: "sendEmailByClient", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether the invitations are left to the host's own mail program; kept and returned, without effect.", ..Field::BLANK },
            Field { name: "displayQuickStartHost", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the host sees the page of first steps on entering.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "scheduleType", extends: None, doc: "When a sales session takes place, and for whom it is scheduled.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "startDate", type_name: "xsd:string", count: Count::Optional, doc: "Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past.", ..Field::BLANK },
            Field { name: "timeZoneID", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), doc: "Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone.", ..Field::BLANK },
            Field { name: "timeZone", type_name: "com:timeZoneType", count: Count::Optional, doc: "The session's time zone by its display name, in place of the number.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:integer", count: Count::Optional, doc: "How long the session is to last, in minutes; 60 when left out.", ..Field::BLANK },
            Field { name: "openTimeEnabled", type_name: "xsd:boolean", count: Count::Optional, known: Known::Ours, doc: "Whether attendees may join before the start; when not, openTime is 0, else openTime says how long before.", ..Field::BLANK },
            Field { name: "openTime", type_name: "xsd:integer", count: Count::Optional, doc: "How long before the start attendees may join, in seconds, at most 3600; 900 when left out.", ..Field::BLANK },
            Field { name: "templateFilePath", type_name: "xsd:string", count: Count::Optional, doc: "Path of a template in the original's file format; kept and returned.", ..Field::BLANK },
            Field { name: "showFilePath", type_name: "xsd:string", count: Count::Optional, doc: "Path of a presentation shown to those who wait for the start; kept and returned.", ..Field::BLANK },
            Field { name: "showFileStartMode", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether that presentation starts by itself.", ..Field::BLANK },
            Field { name: "showFileContPlayFlag", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether that presentation begins again at its end.", ..Field::BLANK },
            Field { name: "showFileInterVal", type_name: "xsd:long", count: Count::Optional, doc: "How long a page of that presentation is shown, in seconds.", ..Field::BLANK },
            Field { name: "sendScheduleEmail", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), known: Known::Ours, doc: "Whether the host gets a mail that the session has been scheduled; kept and returned, without effect so far.", ..Field::BLANK },
            Field { name: "extURL", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Address of an outside page for attendees.", ..Field::BLANK },
            Field { name: "extNotifyTime", type_name: "xsd:integer", count: Count::Optional, min: Some(0), doc: "How long before the start the outside page is told, in minutes.", ..Field::BLANK },
            Field { name: "joinNotifyURL", type_name: "xsd:string", count: Count::Optional, max: Some(512), doc: "Address that is called when an attendee joins; kept and returned.", ..Field::BLANK },
            Field { name: "joinTeleconfBeforeHost", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether attendees may be heard before the host has come.", ..Field::BLANK },
            Field { name: "hostWebExID", type_name: "xsd:string", count: Count::Optional, doc: "Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "telephonyType", extends: None, doc: "How to join a sales session by phone.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "telephonySupport", type_name: "sales:telephonySupportType", count: Count::Optional, default: Some("NONE"), doc: "Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.", ..Field::BLANK },
            Field { name: "numPhoneLines", type_name: "xsd:integer", count: Count::Optional, default: Some("4"), known: Known::Ours, doc: "How many phone lines are kept free, at most 9999.", ..Field::BLANK },
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
        ], ..Structure::PLAIN }) },
        Type { name: "repeatType", extends: None, doc: "Whether and how a sales session recurs; dates are reckoned in the time zone of the session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "repeatType", type_name: "sales:recurrenceType", count: Count::Optional, doc: "How the session recurs; NO_REPEAT for a single one.", ..Field::BLANK },
            Field { name: "endAfter", type_name: "xsd:integer", count: Count::Optional, known: Known::Ours, doc: "After how many occurrences it ends, at most 999; expirationDate may end it instead.", ..Field::BLANK },
            Field { name: "expirationDate", type_name: "xsd:string", count: Count::Optional, doc: "Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.", ..Field::BLANK },
            Field { name: "interval", type_name: "xsd:integer", count: Count::Optional, doc: "Every how many days, weeks, months or years it recurs; 1 when left out.", ..Field::BLANK },
            Field { name: "dayInWeek", type_name: "sales:repeatTypeDayInWeek", count: Count::Optional, doc: "On which days of the week it recurs, or which day weekInMonth counts.", ..Field::BLANK },
            Field { name: "dayInMonth", type_name: "xsd:integer", count: Count::Optional, min: Some(1), upper: Some(31), doc: "On which day of the month it recurs; months without that day are passed over.", ..Field::BLANK },
            Field { name: "weekInMonth", type_name: "xsd:integer", count: Count::Optional, min: Some(1), upper: Some(6), known: Known::Ours, doc: "In which week of the month the weekday is counted: the first to the fourth, or the last for 5 and 6.", ..Field::BLANK },
            Field { name: "monthInYear", type_name: "xsd:integer", count: Count::Optional, min: Some(1), upper: Some(12), doc: "In which month of the year it recurs; January is 1.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "repeatTypeDayInWeek", extends: None, doc: "Days of the week.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "day", type_name: "com:dayOfWeekType", count: Count::Many, occurs: Some(7), doc: "One of them.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "remindType", extends: None, doc: "Reminders before a sales session starts; the three times add up.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "enableReminder", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether reminders are sent at all.", ..Field::BLANK },
            Field { name: "daysAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many days before the start.", ..Field::BLANK },
            Field { name: "hoursAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many hours before the start, beside the days.", ..Field::BLANK },
            Field { name: "minutesAhead", type_name: "xsd:integer", count: Count::Optional, doc: "How many minutes before the start, beside the days and hours.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "prospectType", extends: None, doc: "One of the customer's people, to whom something is to be sold.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, doc: "Full name as it is shown; made from firstName and lastName when only these are given.", ..Field::BLANK },
            Field { name: "firstName", type_name: "xsd:string", count: Count::Optional, doc: "Given name.", ..Field::BLANK },
            Field { name: "lastName", type_name: "xsd:string", count: Count::Optional, doc: "Family name.", ..Field::BLANK },
            Field { name: "email", type_name: "xsd:string", count: Count::One, max: Some(64), doc: "E-mail address, to which the invitation goes.", ..Field::BLANK },
            Field { name: "phones", type_name: "com:phonesType", count: Count::Optional, doc: "Phone numbers.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "attendeeOptionsType", extends: None, doc: "Invitations, demands and limits for the attendees of a sales session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "requireUcfDiagnosis", type_name: "xsd:boolean", count: Count::Optional, known: Known::Inferred, doc: "Whether attendees must first check that their computer plays sound and pictures in the original's own file format; kept and returned, without effect.", ..Field::BLANK },
            Field { name: "excludePassword", type_name: "xsd:boolean", count: Count::Optional, doc: "Whether the password is left out of the invitation mails.", ..Field::BLANK },
            Field { name: "emailInvitations", type_name: "xsd:boolean", count: Count::Optional, default: Some("false"), doc: "Whether those invited are told by mail.", ..Field::BLANK },
            Field { name: "participantLimit", type_name: "xsd:integer", count: Count::Optional, min: Some(0), doc: "How many people can take part at most; 0 or left out sets no limit.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "accountType", extends: None, doc: "A customer, as the site's list of accounts has him; not an account to sign in with.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Ours, doc: "Name of the customer; only in SetAccount it may be left out.", ..Field::BLANK },
            Field { name: "extAccountID", type_name: "xsd:string", count: Count::Optional, max: Some(512), known: Known::Inferred, doc: "Identifier of the account in the outside system that it comes from.", ..Field::BLANK },
            Field { name: "extSystemID", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Number of the outside system, such as one for customer relations, that the account comes from.", ..Field::BLANK },
            Field { name: "parentIntID", type_name: "xsd:integer", count: Count::Optional, known: Known::Ours, doc: "Number (intAccountID) of the account above this one, such as that of the parent company; none when 0, and in CreateAccount when left out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "opptyType", extends: None, doc: "An opportunity: business that may come about with a customer.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::Optional, max: Some(128), known: Known::Ours, doc: "Name of the opportunity; only in SetOpportunity it may be left out.", ..Field::BLANK },
            Field { name: "intAccountID", type_name: "xsd:integer", count: Count::Optional, known: Known::Ours, doc: "Number of the account that the opportunity belongs to, as CreateAccount returned it; none when 0, and in CreateOpportunity when left out.", ..Field::BLANK },
            Field { name: "extOpptyID", type_name: "xsd:string", count: Count::Optional, max: Some(512), known: Known::Inferred, doc: "Identifier of the opportunity in the outside system that it comes from.", ..Field::BLANK },
            Field { name: "extSystemID", type_name: "xsd:integer", count: Count::Optional, known: Known::Inferred, doc: "Number of the outside system, such as one for customer relations, that the opportunity comes from.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "opptyInstanceType", extends: Some("sales:opptyType"), doc: "An opportunity in the site's list, with its number.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "intOpptyID", type_name: "xsd:integer", count: Count::One, doc: "Number of the opportunity in the site's list.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "iCalendarURL", extends: Some("serv:iCalendarURLType"), doc: "Where a sales session's calendar entry can be fetched from, by host, prospects and sales team.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sme", type_name: "xsd:string", count: Count::One, known: Known::Ours, doc: "Link for the experts and others of the sales team: the attendees' own.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "alternateHostType", extends: None, doc: "Those who may host a sales session in its host's place.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "webExID", type_name: "xsd:string", count: Count::Many, doc: "Login name of one of them, who must be a host of the site.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "listingType", extends: None, doc: "Who finds something on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).", shape: Shape::Tokens(&["PUBLIC", "PRIVATE", "UNLISTED"]) },
        Type { name: "telephonySupportType", extends: None, doc: "Ways to join by phone: none, calling in, being called back, or an outside conference.", shape: Shape::Tokens(&["NONE", "CALLIN", "CALLBACK", "OTHER"]) },
        Type { name: "recurrenceType", extends: None, doc: "How a sales session recurs.", shape: Shape::Tokens(&["WEEKLY", "DAILY", "NO_REPEAT", "MONTHLY", "YEARLY"]) },
    ],
};
