//! The contract, as `contract/` has it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

mod com;
mod qti;
mod qtiasi;
mod serv;
mod sess;
mod attendee;
mod auo;
mod ep;
mod event;
mod history;
mod meeting;
mod meetingtype;
mod sales;
mod site;
mod supportsession;
mod training;
mod user;

/// Everything that `contract/` says.
pub static CONTRACT: Contract = Contract {
    releases: &[
        Release { version: Version(40, 1, 0), doc: "GetSessionInfo finds a session by link, address, room or identifier, and tells how mobile devices join; LstAccessAnywhereHistory." },
        Release { version: Version(40, 1, 2), doc: "Sessions that need a password and were given none get one, and the answer tells it." },
        Release { version: Version(40, 2, 0), doc: "LstsummarySession no longer answers who has not signed in; sessions cannot be scheduled in the past." },
        Release { version: Version(40, 4, 0), doc: "An e-mail address changed by SetUser may have to be verified first; GetEnrollmentInfo looks up no host names." },
        Release { version: Version(40, 4, 3), doc: "CreateUser takes isHTMLEmail, the form of the welcome mail." },
        Release { version: Version(40, 10, 0), doc: "Answers tell the identifier of a meeting, meetingUUID." },
        Release { version: Version(40, 11, 0), doc: "Users have a display name of their own." },
        Release { version: Version(40, 12, 0), doc: "Private meetings: isPrivateMeeting, and the meeting types that make one." },
        Release { version: Version(42, 1, 0), doc: "Webinars: enableEvent and enableWebniar." },
        Release { version: Version(42, 10, 0), doc: "Events and training sessions have a short registration address." },
        Release { version: Version(42, 11, 0), doc: "No new element." },
        Release { version: Version(42, 11, 1), doc: "Service recordings have an identifier, recordingUUID." },
    ],
    namespaces: &[
        com::NAMESPACE,
        qti::NAMESPACE,
        qtiasi::NAMESPACE,
        serv::NAMESPACE,
        sess::NAMESPACE,
        attendee::NAMESPACE,
        auo::NAMESPACE,
        ep::NAMESPACE,
        event::NAMESPACE,
        history::NAMESPACE,
        meeting::NAMESPACE,
        meetingtype::NAMESPACE,
        sales::NAMESPACE,
        site::NAMESPACE,
        supportsession::NAMESPACE,
        training::NAMESPACE,
        user::NAMESPACE,
    ],
    faults: &[
        Fault { name: "AccessDenied", code: "000001", text: "Access denied, additional privileges are required", known: Known::Seen, doc: "The caller's role does not allow the operation, or the thing belongs to another host." },
        Fault { name: "NoRecordFound", code: "000015", text: "Sorry, no record found", known: Known::Seen, doc: "A list or query matched nothing; clients read it as an empty list. Also the answer to an anonymous LstsummarySession." },
        Fault { name: "DateRangeTooLong", code: "000018", text: "Date range cannot be over 14 days", known: Known::Seen, doc: "A preliminary history of events was asked for more than fourteen days at once." },
        Fault { name: "SchemaViolation", code: "000019", text: "validation: general error", known: Known::Inferred, doc: "The request does not fit the operation's schema; the sub-errors name the elements." },
        Fault { name: "ServiceNotResponding", code: "000035", text: "ASService not responding", known: Known::Seen, doc: "The part of the server that checks credentials cannot be reached at the moment." },
        Fault { name: "RateLimitReached", code: "000045", text: "API Rate Limit Reach", known: Known::Seen, doc: "The caller used up the requests per minute of this group of operations; trying again after 60 seconds works." },
        Fault { name: "FilterRequired", code: "000047", text: "At least one filter by confID, confName, sessionKey, and startTimeScope is required", known: Known::Seen, doc: "A preliminary history of events was asked for without any of the four filters, of which one must be given." },
        Fault { name: "ClassicEventsDisabled", code: "010106", text: "The classic Event has been disabled", known: Known::Seen, doc: "The site has classic events switched off, and the operation creates, changes or reads one." },
        Fault { name: "SiteSuspended", code: "010107", text: "The site is suspended", known: Known::Seen, doc: "The site is suspended: sessions cannot be scheduled or changed, and its administrator cannot create or change users." },
        Fault { name: "UserNotFound", code: "030001", text: "Corresponding User not found", known: Known::Seen, doc: "No user of the site has this webExId or e-mail address." },
        Fault { name: "IncorrectUserOrPassword", code: "030002", text: "Incorrect user or password", known: Known::Seen, doc: "The name and the password do not belong together; an unknown name gets the same answer, so that names cannot be probed." },
        Fault { name: "WebExIdTaken", code: "030004", text: "The WebEx ID already exists", known: Known::Inferred, doc: "Another user of the site has the webExId that was to be given." },
        Fault { name: "EmailTaken", code: "030005", text: "The email address already exists", known: Known::Inferred, doc: "Another user of the site has the e-mail address that was to be given." },
        Fault { name: "InvalidSessionTicket", code: "030047", text: "Not a valid session ticket", known: Known::Seen, doc: "The session ticket is unknown, has expired, or was issued to somebody else." },
        Fault { name: "TicketNotGenerated", code: "030048", text: "Authentication Server can't generate a valid session ticket", known: Known::Seen, doc: "AuthenticateUser was given an assertion or access token that is not acceptable; a sub-error AuthenticationServiceError comes with it." },
        Fault { name: "AuthenticationServiceError", code: "AS0001", text: "authentication service error", known: Known::Seen, doc: "Only ever a sub-error of TicketNotGenerated." },
        Fault { name: "RoleNotSupported", code: "E030103", text: "Assignment of this role is not supported", known: Known::Seen, doc: "On a site whose users are managed centrally, the role cannot be given through this API." },
        Fault { name: "TicketNotAccepted", code: "E030104", text: "This operation does not support SessionTicket authentication", known: Known::Seen, doc: "On a site whose users are managed centrally, users can be changed with an administrator's password only, not with a ticket." },
        Fault { name: "UserProfileError", code: "E030105", text: "Error setting up or modifying user profile", known: Known::Seen, doc: "On a site whose users are managed centrally, the user could not be created or changed." },
        Fault { name: "InvalidAlternateHost", code: "040007", text: "The alternate host is not a valid host of this site", known: Known::Inferred, doc: "An attendee was given the role HOST without being a host account of the site." },
        Fault { name: "TooManyAttendees", code: "040015", text: "Register attendee number over limit in one API call", known: Known::Seen, doc: "More than 50 attendees were to be added or registered in one request." },
        Fault { name: "MeetingNotFound", code: "060001", text: "Corresponding Meeting not found", known: Known::Seen, doc: "No session has this key: it never existed, was deleted, or belongs to another site." },
        Fault { name: "StartInThePast", code: "060016", text: "Session start time must be later than the current time", known: Known::Inferred, doc: "The start time has passed already, reckoned in the session's own time zone." },
        Fault { name: "HostNotFound", code: "060019", text: "The host WebExID does not exist", known: Known::Seen, doc: "No user of the site has the hostWebExID for whom a session was to be scheduled." },
        Fault { name: "SchedulingNotPermitted", code: "060021", text: "You are not permitted to schedule sessions for this host", known: Known::Inferred, doc: "The host named by hostWebExID does not list the caller in schedulingPermission." },
        Fault { name: "PasswordRequired", code: "060026", text: "Meeting password must not be null", known: Known::Seen, doc: "The site demands session passwords and none was given where the server may not generate one." },
        Fault { name: "SessionInProgress", code: "060042", text: "On WebEx11 site, a started session cannot be deleted or changed recurrence type", known: Known::Seen, doc: "The session is running, and what was asked for is possible only before its start or after its end." },
        Fault { name: "MalformedXml", code: "099001", text: "The request is not well-formed XML", known: Known::Ours, doc: "The request could not be read to its end: an element is not closed, a second root follows, a reference is unknown, or the bytes are not text." },
        Fault { name: "LimitExceeded", code: "099002", text: "The request exceeds a limit of this server", known: Known::Ours, doc: "The request is too large, too deeply nested, or has too many elements or attributes." },
        Fault { name: "DoctypeRefused", code: "099003", text: "A document type declaration is not accepted", known: Known::Ours, doc: "The request has a DOCTYPE, which no client of this API needs and attackers do." },
        Fault { name: "UnknownOperation", code: "099004", text: "The operation is not known", known: Known::Ours, doc: "The xsi:type of bodyContent is absent, or names no operation of this API." },
        Fault { name: "OperationNotYet", code: "099005", text: "The operation is not implemented by this server yet", known: Known::Ours, doc: "The operation belongs to this API, but this version of the server does not perform it." },
        Fault { name: "MissingBody", code: "099006", text: "The request has no bodyContent", known: Known::Ours, doc: "The message has no body, or no bodyContent in it, so nothing is asked for." },
        Fault { name: "TooManyBodies", code: "099007", text: "The request has more than 100 bodyContent elements", known: Known::Ours, doc: "One message may carry at most 100 operations; none of them was performed." },
        Fault { name: "InvalidValue", code: "099008", text: "An element has a value that is not allowed", known: Known::Ours, doc: "A value is not of the element's type, is outside its range, or is not one of the words listed for it." },
        Fault { name: "MissingElement", code: "099009", text: "A required element is missing", known: Known::Ours, doc: "The operation cannot be performed without an element that is absent or blank." },
        Fault { name: "ValueTooLong", code: "099010", text: "The value of an element is too long", known: Known::Ours, doc: "A text has more characters than its element may hold." },
        Fault { name: "SiteNotFound", code: "099011", text: "Failed to get SiteUrl from server", known: Known::Ours, doc: "Neither siteName nor siteID names a site of this server. The wording is the original's." },
        Fault { name: "SiteNotActive", code: "099012", text: "The site is not active", known: Known::Ours, doc: "The site is deactivated, so nobody can use it. The wording is the original's." },
        Fault { name: "SiteHostLimitExceeded", code: "099013", text: "exceededSiteHostLimit: the site has as many active hosts as it may have", known: Known::Ours, doc: "Activating the user would exceed the number of hosts the site may have. The first word is the original's." },
        Fault { name: "CredentialsMissing", code: "099014", text: "The securityContext lacks credentials", known: Known::Ours, doc: "The operation needs a caller: webExID or email, with a password, session ticket or access token." },
        Fault { name: "AccountLocked", code: "099015", text: "The account is locked", known: Known::Ours, doc: "The credentials are right, but the account is locked, by an administrator or after too many failed attempts." },
        Fault { name: "AccountInactive", code: "099016", text: "The account is not active", known: Known::Ours, doc: "The credentials are right, but the account has been deactivated." },
        Fault { name: "AccountExpired", code: "099017", text: "The account has expired", known: Known::Ours, doc: "The credentials are right, but the account's expiration date has passed." },
        Fault { name: "InvalidAccessToken", code: "099018", text: "WebEx access token is invalid", known: Known::Ours, doc: "The access token in the securityContext is unknown or has expired. The wording is the original's." },
        Fault { name: "WeakPassword", code: "099019", text: "The password does not meet the criteria of the site", known: Known::Ours, doc: "A password for a session or an account is too short, too simple, or on the site's list of refused ones." },
        Fault { name: "InvalidDate", code: "099020", text: "A date is not valid; the format is MM/DD/YYYY hh:mm:ss", known: Known::Ours, doc: "A date or time is not in the API's format, is not in the calendar, or ends before it begins." },
        Fault { name: "InvalidTimeZone", code: "099021", text: "The time zone is not known", known: Known::Ours, doc: "The timeZoneID, or the name in timeZone, is not one that LstTimeZone returns." },
        Fault { name: "InvalidDuration", code: "099022", text: "The duration is not valid", known: Known::Ours, doc: "The duration is zero, negative, or longer than a session may last." },
        Fault { name: "UnknownMeetingType", code: "099023", text: "The meeting type is not available", known: Known::Ours, doc: "The meetingType is not one of the site's, or not one the host may use." },
        Fault { name: "ServiceNotSupported", code: "099024", text: "The service is not enabled for this site or host", known: Known::Ours, doc: "Sessions of this kind (meetings, events, training, support, sales) are switched off for the site or for the host." },
        Fault { name: "SessionStartedOrEnded", code: "099025", text: "The session has already started or ended", known: Known::Ours, doc: "What was asked for is possible only while the session has not begun." },
        Fault { name: "AttendeeNotFound", code: "099026", text: "Corresponding Attendee not found", known: Known::Ours, doc: "No attendee of the session has this id, or this e-mail address." },
        Fault { name: "DuplicateAttendee", code: "099027", text: "The attendee is already invited or registered", known: Known::Ours, doc: "The session has an attendee with the same e-mail address." },
        Fault { name: "RecordingNotFound", code: "099028", text: "Corresponding Recording not found", known: Known::Ours, doc: "No recording the caller may see has this id." },
        Fault { name: "RecordingWindowTooLong", code: "099029", text: "The time scope for recordings must not be longer than 28 days", known: Known::Ours, doc: "LstRecording was asked for a span of creation times of more than four weeks." },
        Fault { name: "PageTooLarge", code: "099030", text: "Too many records were asked for in one request", known: Known::Ours, doc: "The maximumNum is above the largest page of an operation that does not cut it down by itself." },
        Fault { name: "ConflictingSessionKeys", code: "099031", text: "The keys given do not name the same session", known: Known::Ours, doc: "GetSessionInfo was given several keys (sessionKey, meetingUuid, meetingLink, pmrUrl, sipUrl) that name different sessions." },
        Fault { name: "ServerBusy", code: "099032", text: "The server could not complete the request; nothing was changed, try again", known: Known::Ours, doc: "An internal failure or overload; whatever was begun has been undone, so the same request may be sent again. Also when too many passwords of an account or a session were wrong: the one given was not looked at." },
        Fault { name: "ProgramNotFound", code: "099033", text: "Corresponding Program not found", known: Known::Ours, doc: "The site has no program with this programID." },
        Fault { name: "InvalidImage", code: "099034", text: "The image is not valid", known: Known::Ours, doc: "A picture is not of a format that the operation takes, is broken, or is too large or too small." },
        Fault { name: "TooManyInvitees", code: "099035", text: "The session has more invited people than the site allows", known: Known::Ours, doc: "Those to be added would exceed the number of people whom the site lets a session invite." },
        Fault { name: "TooManyRegistrants", code: "099036", text: "The session has more registrations than the site allows", known: Known::Ours, doc: "Those to be added would exceed the number of registrations that the site lets a session have." },
        Fault { name: "TestNotFound", code: "099037", text: "Corresponding Test not found", known: Known::Ours, doc: "No test that the caller may use has this number." },
        Fault { name: "LabNotFound", code: "099038", text: "Corresponding Lab not found", known: Known::Ours, doc: "The site has no lab with this number or name." },
        Fault { name: "LabNotAvailable", code: "099039", text: "The lab has not that many computers free at this time", known: Known::Ours, doc: "A reservation asks for more computers of a lab than are free while the session lasts." },
        Fault { name: "LabNameTaken", code: "099040", text: "A lab with this name already exists", known: Known::Ours, doc: "Labs are reserved by their names, so each may stand only once on a site." },
        Fault { name: "AccountNotFound", code: "099041", text: "Corresponding Account not found", known: Known::Ours, doc: "No account of customers has this intAccountID." },
        Fault { name: "OpportunityNotFound", code: "099042", text: "Corresponding Opportunity not found", known: Known::Ours, doc: "No opportunity has this intOpptyID." },
        Fault { name: "ProductNotFound", code: "099043", text: "Corresponding Product not found", known: Known::Ours, doc: "The site has no product with this prodID." },
        Fault { name: "ContactNotFound", code: "099044", text: "Corresponding Contact not found", known: Known::Ours, doc: "The caller's address book has no contact with this number." },
        Fault { name: "DistListNotFound", code: "099045", text: "Corresponding Distribution List not found", known: Known::Ours, doc: "The caller's address book has no distribution list with this number or name." },
        Fault { name: "TemplateNotFound", code: "099046", text: "Corresponding Session Template not found", known: Known::Ours, doc: "The user has no session template of this name and type." },
        Fault { name: "QueueNotFound", code: "099047", text: "Corresponding Queue not found", known: Known::Ours, doc: "The site has no queue of callers for support with this name." },
        Fault { name: "WrongSessionPassword", code: "099048", text: "The session password is not right", known: Known::Ours, doc: "Whoever asks how to join a session must give its password." },
        Fault { name: "CallbackWindowTooLong", code: "099049", text: "The time scope must not be longer than 5 minutes", known: Known::Ours, doc: "DetectSessionByCallback looks at five minutes at most." },
        Fault { name: "OutcomeUnknown", code: "099050", text: "The server cannot tell whether the request was done; look before you send it again", known: Known::Ours, doc: "The database did not confirm that the changes were committed: all of them were kept or none. To look first prevents a second meeting." },
        Fault { name: "PasswordExpired", code: "099051", text: "The password has expired; change it with SetUser", known: Known::Ours, doc: "The password is right, but older than the site's passwordLifetime: with it the user can do nothing but give himself a new one." },
    ],
};
