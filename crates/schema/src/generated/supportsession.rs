//! The namespace `supportsession`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "supportsession",
    prefix: "sc",
    answer_prefix: "sc",
    uri: "http://www.webex.com/schemas/2002/06/service/supportsession",
    file: "supportsession.xsd",
    packages: &["supportsession"],
    also_declares: &[],
    kept_as_xml: false,
    operations: &[
        Operation {
            file: "create_support_session", name: "CreateSupportSession", request: "createSupportSession", response: "createSupportSessionResponse",
            doc: "Starts a support session, in which the caller helps a customer on the customer's own computer. Any host whose account is for support sessions can; to be an agent counts only in queues.",
            caller: &["host", "site admin"], faults: &["AccessDenied", "UnknownMeetingType", "ServiceNotSupported", "InvalidValue", "MissingElement", "ValueTooLong", "SiteSuspended"],
            also_declares: None, since: None, known: Known::Seen,
            types: &[
        Type { name: "createSupportSession", extends: Some("sc:supportType"), doc: "The support session to start; everything in it may be left out.", shape: Shape::Structure(Structure { ..Structure::PLAIN }) },
        Type { name: "createSupportSessionResponse", extends: None, doc: "The new support session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::Optional, doc: "Number by which the support session is known from now on, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "supportType", extends: None, doc: "What can be said of a support session.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "metaData", type_name: "sc:metaDataType", count: Count::Optional, doc: "What kind of session it is.", ..Field::BLANK },
            Field { name: "tracking", type_name: "com:trackingType", count: Count::Optional, doc: "Values for the site's tracking codes.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "metaDataType", extends: None, doc: "What kind of support session it is.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionType", type_name: "xsd:integer", count: Count::Optional, default: Some("-1"), known: Known::Inferred, doc: "Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type for support.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
            ],
        },
    ],
    types: &[
        Type { name: "supportInstanceType", extends: Some("sc:supportType"), doc: "A support session that exists: its settings, and the number by which it is known.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "sessionKey", type_name: "xsd:long", count: Count::One, doc: "Number of the session, nine digits.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
    ],
};
