//! Every fault of `contract/faults.toml`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

/// What can go wrong, as the API tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// `000001` The caller's role does not allow the operation, or the thing belongs to another host.
    AccessDenied,
    /// `000015` A list or query matched nothing; clients read it as an empty list. Also the answer to an anonymous LstsummarySession.
    NoRecordFound,
    /// `000018` A preliminary history of events was asked for more than fourteen days at once.
    DateRangeTooLong,
    /// `000019` The request does not fit the operation's schema; the sub-errors name the elements.
    SchemaViolation,
    /// `000035` The part of the server that checks credentials cannot be reached at the moment.
    ServiceNotResponding,
    /// `000045` The caller used up the requests per minute of this group of operations; trying again after 60 seconds works.
    RateLimitReached,
    /// `000047` A preliminary history of events was asked for without any of the four filters, of which one must be given.
    FilterRequired,
    /// `010106` The site has classic events switched off, and the operation creates, changes or reads one.
    ClassicEventsDisabled,
    /// `010107` The site is suspended: sessions cannot be scheduled or changed, and its administrator cannot create or change users.
    SiteSuspended,
    /// `030001` No user of the site has this webExId or e-mail address.
    UserNotFound,
    /// `030002` The name and the password do not belong together; an unknown name gets the same answer, so that names cannot be probed.
    IncorrectUserOrPassword,
    /// `030004` Another user of the site has the webExId that was to be given.
    WebExIdTaken,
    /// `030005` Another user of the site has the e-mail address that was to be given.
    EmailTaken,
    /// `030047` The session ticket is unknown, has expired, or was issued to somebody else.
    InvalidSessionTicket,
    /// `030048` AuthenticateUser was given an assertion or access token that is not acceptable; a sub-error AuthenticationServiceError comes with it.
    TicketNotGenerated,
    /// `AS0001` Only ever a sub-error of TicketNotGenerated.
    AuthenticationServiceError,
    /// `E030103` On a site whose users are managed centrally, the role cannot be given through this API.
    RoleNotSupported,
    /// `E030104` On a site whose users are managed centrally, users can be changed with an administrator's password only, not with a ticket.
    TicketNotAccepted,
    /// `E030105` On a site whose users are managed centrally, the user could not be created or changed.
    UserProfileError,
    /// `040007` An attendee was given the role HOST without being a host account of the site.
    InvalidAlternateHost,
    /// `040015` More than 50 attendees were to be added or registered in one request.
    TooManyAttendees,
    /// `060001` No session has this key: it never existed, was deleted, or belongs to another site.
    MeetingNotFound,
    /// `060016` The start time has passed already, reckoned in the session's own time zone.
    StartInThePast,
    /// `060019` No user of the site has the hostWebExID for whom a session was to be scheduled.
    HostNotFound,
    /// `060021` The host named by hostWebExID does not list the caller in schedulingPermission.
    SchedulingNotPermitted,
    /// `060026` The site demands session passwords and none was given where the server may not generate one.
    PasswordRequired,
    /// `060042` The session is running, and what was asked for is possible only before its start or after its end.
    SessionInProgress,
    /// `099001` The request could not be read to its end: an element is not closed, a second root follows, a reference is unknown, or the bytes are not text.
    MalformedXml,
    /// `099002` The request is too large, too deeply nested, or has too many elements or attributes.
    LimitExceeded,
    /// `099003` The request has a DOCTYPE, which no client of this API needs and attackers do.
    DoctypeRefused,
    /// `099004` The xsi:type of bodyContent is absent, or names no operation of this API.
    UnknownOperation,
    /// `099005` The operation belongs to this API, but this version of the server does not perform it.
    OperationNotYet,
    /// `099006` The message has no body, or no bodyContent in it, so nothing is asked for.
    MissingBody,
    /// `099007` One message may carry at most 100 operations; none of them was performed.
    TooManyBodies,
    /// `099008` A value is not of the element's type, is outside its range, or is not one of the words listed for it.
    InvalidValue,
    /// `099009` The operation cannot be performed without an element that is absent or blank.
    MissingElement,
    /// `099010` A text has more characters than its element may hold.
    ValueTooLong,
    /// `099011` Neither siteName nor siteID names a site of this server. The wording is the original's.
    SiteNotFound,
    /// `099012` The site is deactivated, so nobody can use it. The wording is the original's.
    SiteNotActive,
    /// `099013` Activating the user would exceed the number of hosts the site may have. The first word is the original's.
    SiteHostLimitExceeded,
    /// `099014` The operation needs a caller: webExID or email, with a password, session ticket or access token.
    CredentialsMissing,
    /// `099015` The credentials are right, but the account is locked, by an administrator or after too many failed attempts.
    AccountLocked,
    /// `099016` The credentials are right, but the account has been deactivated.
    AccountInactive,
    /// `099017` The credentials are right, but the account's expiration date has passed.
    AccountExpired,
    /// `099018` The access token in the securityContext is unknown or has expired. The wording is the original's.
    InvalidAccessToken,
    /// `099019` A password for a session or an account is too short, too simple, or on the site's list of refused ones.
    WeakPassword,
    /// `099020` A date or time is not in the API's format, is not in the calendar, or ends before it begins.
    InvalidDate,
    /// `099021` The timeZoneID, or the name in timeZone, is not one that LstTimeZone returns.
    InvalidTimeZone,
    /// `099022` The duration is zero, negative, or longer than a session may last.
    InvalidDuration,
    /// `099023` The meetingType is not one of the site's, or not one the host may use.
    UnknownMeetingType,
    /// `099024` Sessions of this kind (meetings, events, training, support, sales) are switched off for the site or for the host.
    ServiceNotSupported,
    /// `099025` What was asked for is possible only while the session has not begun.
    SessionStartedOrEnded,
    /// `099026` No attendee of the session has this id, or this e-mail address.
    AttendeeNotFound,
    /// `099027` The session has an attendee with the same e-mail address.
    DuplicateAttendee,
    /// `099028` No recording the caller may see has this id.
    RecordingNotFound,
    /// `099029` LstRecording was asked for a span of creation times of more than four weeks.
    RecordingWindowTooLong,
    /// `099030` The maximumNum is above the largest page of an operation that does not cut it down by itself.
    PageTooLarge,
    /// `099031` GetSessionInfo was given several keys (sessionKey, meetingUuid, meetingLink, pmrUrl, sipUrl) that name different sessions.
    ConflictingSessionKeys,
    /// `099032` An internal failure or overload; whatever was begun has been undone, so the same request may be sent again. Also when too many passwords of an account or a session were wrong: the one given was not looked at.
    ServerBusy,
    /// `099033` The site has no program with this programID.
    ProgramNotFound,
    /// `099034` A picture is not of a format that the operation takes, is broken, or is too large or too small.
    InvalidImage,
    /// `099035` Those to be added would exceed the number of people whom the site lets a session invite.
    TooManyInvitees,
    /// `099036` Those to be added would exceed the number of registrations that the site lets a session have.
    TooManyRegistrants,
    /// `099037` No test that the caller may use has this number.
    TestNotFound,
    /// `099038` The site has no lab with this number or name.
    LabNotFound,
    /// `099039` A reservation asks for more computers of a lab than are free while the session lasts.
    LabNotAvailable,
    /// `099040` Labs are reserved by their names, so each may stand only once on a site.
    LabNameTaken,
    /// `099041` No account of customers has this intAccountID.
    AccountNotFound,
    /// `099042` No opportunity has this intOpptyID.
    OpportunityNotFound,
    /// `099043` The site has no product with this prodID.
    ProductNotFound,
    /// `099044` The caller's address book has no contact with this number.
    ContactNotFound,
    /// `099045` The caller's address book has no distribution list with this number or name.
    DistListNotFound,
    /// `099046` The user has no session template of this name and type.
    TemplateNotFound,
    /// `099047` The site has no queue of callers for support with this name.
    QueueNotFound,
    /// `099048` Whoever asks how to join a session must give its password.
    WrongSessionPassword,
    /// `099049` DetectSessionByCallback looks at five minutes at most.
    CallbackWindowTooLong,
    /// `099050` The database did not confirm that the changes were committed: all of them were kept or none. To look first prevents a second meeting.
    OutcomeUnknown,
    /// `099051` The password is right, but older than the site's passwordLifetime: with it the user can do nothing but give himself a new one.
    PasswordExpired,
}

impl FaultKind {
    /// Every fault, in the order of the contract.
    pub const ALL: &'static [FaultKind] = &[
        FaultKind::AccessDenied,
        FaultKind::NoRecordFound,
        FaultKind::DateRangeTooLong,
        FaultKind::SchemaViolation,
        FaultKind::ServiceNotResponding,
        FaultKind::RateLimitReached,
        FaultKind::FilterRequired,
        FaultKind::ClassicEventsDisabled,
        FaultKind::SiteSuspended,
        FaultKind::UserNotFound,
        FaultKind::IncorrectUserOrPassword,
        FaultKind::WebExIdTaken,
        FaultKind::EmailTaken,
        FaultKind::InvalidSessionTicket,
        FaultKind::TicketNotGenerated,
        FaultKind::AuthenticationServiceError,
        FaultKind::RoleNotSupported,
        FaultKind::TicketNotAccepted,
        FaultKind::UserProfileError,
        FaultKind::InvalidAlternateHost,
        FaultKind::TooManyAttendees,
        FaultKind::MeetingNotFound,
        FaultKind::StartInThePast,
        FaultKind::HostNotFound,
        FaultKind::SchedulingNotPermitted,
        FaultKind::PasswordRequired,
        FaultKind::SessionInProgress,
        FaultKind::MalformedXml,
        FaultKind::LimitExceeded,
        FaultKind::DoctypeRefused,
        FaultKind::UnknownOperation,
        FaultKind::OperationNotYet,
        FaultKind::MissingBody,
        FaultKind::TooManyBodies,
        FaultKind::InvalidValue,
        FaultKind::MissingElement,
        FaultKind::ValueTooLong,
        FaultKind::SiteNotFound,
        FaultKind::SiteNotActive,
        FaultKind::SiteHostLimitExceeded,
        FaultKind::CredentialsMissing,
        FaultKind::AccountLocked,
        FaultKind::AccountInactive,
        FaultKind::AccountExpired,
        FaultKind::InvalidAccessToken,
        FaultKind::WeakPassword,
        FaultKind::InvalidDate,
        FaultKind::InvalidTimeZone,
        FaultKind::InvalidDuration,
        FaultKind::UnknownMeetingType,
        FaultKind::ServiceNotSupported,
        FaultKind::SessionStartedOrEnded,
        FaultKind::AttendeeNotFound,
        FaultKind::DuplicateAttendee,
        FaultKind::RecordingNotFound,
        FaultKind::RecordingWindowTooLong,
        FaultKind::PageTooLarge,
        FaultKind::ConflictingSessionKeys,
        FaultKind::ServerBusy,
        FaultKind::ProgramNotFound,
        FaultKind::InvalidImage,
        FaultKind::TooManyInvitees,
        FaultKind::TooManyRegistrants,
        FaultKind::TestNotFound,
        FaultKind::LabNotFound,
        FaultKind::LabNotAvailable,
        FaultKind::LabNameTaken,
        FaultKind::AccountNotFound,
        FaultKind::OpportunityNotFound,
        FaultKind::ProductNotFound,
        FaultKind::ContactNotFound,
        FaultKind::DistListNotFound,
        FaultKind::TemplateNotFound,
        FaultKind::QueueNotFound,
        FaultKind::WrongSessionPassword,
        FaultKind::CallbackWindowTooLong,
        FaultKind::OutcomeUnknown,
        FaultKind::PasswordExpired,
    ];

    /// Name, `exceptionID` and `reason`.
    pub fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            FaultKind::AccessDenied => ("AccessDenied", "000001", "Access denied, additional privileges are required"),
            FaultKind::NoRecordFound => ("NoRecordFound", "000015", "Sorry, no record found"),
            FaultKind::DateRangeTooLong => ("DateRangeTooLong", "000018", "Date range cannot be over 14 days"),
            FaultKind::SchemaViolation => ("SchemaViolation", "000019", "validation: general error"),
            FaultKind::ServiceNotResponding => ("ServiceNotResponding", "000035", "ASService not responding"),
            FaultKind::RateLimitReached => ("RateLimitReached", "000045", "API Rate Limit Reach"),
            FaultKind::FilterRequired => ("FilterRequired", "000047", "At least one filter by confID, confName, sessionKey, and startTimeScope is required"),
            FaultKind::ClassicEventsDisabled => ("ClassicEventsDisabled", "010106", "The classic Event has been disabled"),
            FaultKind::SiteSuspended => ("SiteSuspended", "010107", "The site is suspended"),
            FaultKind::UserNotFound => ("UserNotFound", "030001", "Corresponding User not found"),
            FaultKind::IncorrectUserOrPassword => ("IncorrectUserOrPassword", "030002", "Incorrect user or password"),
            FaultKind::WebExIdTaken => ("WebExIdTaken", "030004", "The WebEx ID already exists"),
            FaultKind::EmailTaken => ("EmailTaken", "030005", "The email address already exists"),
            FaultKind::InvalidSessionTicket => ("InvalidSessionTicket", "030047", "Not a valid session ticket"),
            FaultKind::TicketNotGenerated => ("TicketNotGenerated", "030048", "Authentication Server can't generate a valid session ticket"),
            FaultKind::AuthenticationServiceError => ("AuthenticationServiceError", "AS0001", "authentication service error"),
            FaultKind::RoleNotSupported => ("RoleNotSupported", "E030103", "Assignment of this role is not supported"),
            FaultKind::TicketNotAccepted => ("TicketNotAccepted", "E030104", "This operation does not support SessionTicket authentication"),
            FaultKind::UserProfileError => ("UserProfileError", "E030105", "Error setting up or modifying user profile"),
            FaultKind::InvalidAlternateHost => ("InvalidAlternateHost", "040007", "The alternate host is not a valid host of this site"),
            FaultKind::TooManyAttendees => ("TooManyAttendees", "040015", "Register attendee number over limit in one API call"),
            FaultKind::MeetingNotFound => ("MeetingNotFound", "060001", "Corresponding Meeting not found"),
            FaultKind::StartInThePast => ("StartInThePast", "060016", "Session start time must be later than the current time"),
            FaultKind::HostNotFound => ("HostNotFound", "060019", "The host WebExID does not exist"),
            FaultKind::SchedulingNotPermitted => ("SchedulingNotPermitted", "060021", "You are not permitted to schedule sessions for this host"),
            FaultKind::PasswordRequired => ("PasswordRequired", "060026", "Meeting password must not be null"),
            FaultKind::SessionInProgress => ("SessionInProgress", "060042", "On WebEx11 site, a started session cannot be deleted or changed recurrence type"),
            FaultKind::MalformedXml => ("MalformedXml", "099001", "The request is not well-formed XML"),
            FaultKind::LimitExceeded => ("LimitExceeded", "099002", "The request exceeds a limit of this server"),
            FaultKind::DoctypeRefused => ("DoctypeRefused", "099003", "A document type declaration is not accepted"),
            FaultKind::UnknownOperation => ("UnknownOperation", "099004", "The operation is not known"),
            FaultKind::OperationNotYet => ("OperationNotYet", "099005", "The operation is not implemented by this server yet"),
            FaultKind::MissingBody => ("MissingBody", "099006", "The request has no bodyContent"),
            FaultKind::TooManyBodies => ("TooManyBodies", "099007", "The request has more than 100 bodyContent elements"),
            FaultKind::InvalidValue => ("InvalidValue", "099008", "An element has a value that is not allowed"),
            FaultKind::MissingElement => ("MissingElement", "099009", "A required element is missing"),
            FaultKind::ValueTooLong => ("ValueTooLong", "099010", "The value of an element is too long"),
            FaultKind::SiteNotFound => ("SiteNotFound", "099011", "Failed to get SiteUrl from server"),
            FaultKind::SiteNotActive => ("SiteNotActive", "099012", "The site is not active"),
            FaultKind::SiteHostLimitExceeded => ("SiteHostLimitExceeded", "099013", "exceededSiteHostLimit: the site has as many active hosts as it may have"),
            FaultKind::CredentialsMissing => ("CredentialsMissing", "099014", "The securityContext lacks credentials"),
            FaultKind::AccountLocked => ("AccountLocked", "099015", "The account is locked"),
            FaultKind::AccountInactive => ("AccountInactive", "099016", "The account is not active"),
            FaultKind::AccountExpired => ("AccountExpired", "099017", "The account has expired"),
            FaultKind::InvalidAccessToken => ("InvalidAccessToken", "099018", "WebEx access token is invalid"),
            FaultKind::WeakPassword => ("WeakPassword", "099019", "The password does not meet the criteria of the site"),
            FaultKind::InvalidDate => ("InvalidDate", "099020", "A date is not valid; the format is MM/DD/YYYY hh:mm:ss"),
            FaultKind::InvalidTimeZone => ("InvalidTimeZone", "099021", "The time zone is not known"),
            FaultKind::InvalidDuration => ("InvalidDuration", "099022", "The duration is not valid"),
            FaultKind::UnknownMeetingType => ("UnknownMeetingType", "099023", "The meeting type is not available"),
            FaultKind::ServiceNotSupported => ("ServiceNotSupported", "099024", "The service is not enabled for this site or host"),
            FaultKind::SessionStartedOrEnded => ("SessionStartedOrEnded", "099025", "The session has already started or ended"),
            FaultKind::AttendeeNotFound => ("AttendeeNotFound", "099026", "Corresponding Attendee not found"),
            FaultKind::DuplicateAttendee => ("DuplicateAttendee", "099027", "The attendee is already invited or registered"),
            FaultKind::RecordingNotFound => ("RecordingNotFound", "099028", "Corresponding Recording not found"),
            FaultKind::RecordingWindowTooLong => ("RecordingWindowTooLong", "099029", "The time scope for recordings must not be longer than 28 days"),
            FaultKind::PageTooLarge => ("PageTooLarge", "099030", "Too many records were asked for in one request"),
            FaultKind::ConflictingSessionKeys => ("ConflictingSessionKeys", "099031", "The keys given do not name the same session"),
            FaultKind::ServerBusy => ("ServerBusy", "099032", "The server could not complete the request; nothing was changed, try again"),
            FaultKind::ProgramNotFound => ("ProgramNotFound", "099033", "Corresponding Program not found"),
            FaultKind::InvalidImage => ("InvalidImage", "099034", "The image is not valid"),
            FaultKind::TooManyInvitees => ("TooManyInvitees", "099035", "The session has more invited people than the site allows"),
            FaultKind::TooManyRegistrants => ("TooManyRegistrants", "099036", "The session has more registrations than the site allows"),
            FaultKind::TestNotFound => ("TestNotFound", "099037", "Corresponding Test not found"),
            FaultKind::LabNotFound => ("LabNotFound", "099038", "Corresponding Lab not found"),
            FaultKind::LabNotAvailable => ("LabNotAvailable", "099039", "The lab has not that many computers free at this time"),
            FaultKind::LabNameTaken => ("LabNameTaken", "099040", "A lab with this name already exists"),
            FaultKind::AccountNotFound => ("AccountNotFound", "099041", "Corresponding Account not found"),
            FaultKind::OpportunityNotFound => ("OpportunityNotFound", "099042", "Corresponding Opportunity not found"),
            FaultKind::ProductNotFound => ("ProductNotFound", "099043", "Corresponding Product not found"),
            FaultKind::ContactNotFound => ("ContactNotFound", "099044", "Corresponding Contact not found"),
            FaultKind::DistListNotFound => ("DistListNotFound", "099045", "Corresponding Distribution List not found"),
            FaultKind::TemplateNotFound => ("TemplateNotFound", "099046", "Corresponding Session Template not found"),
            FaultKind::QueueNotFound => ("QueueNotFound", "099047", "Corresponding Queue not found"),
            FaultKind::WrongSessionPassword => ("WrongSessionPassword", "099048", "The session password is not right"),
            FaultKind::CallbackWindowTooLong => ("CallbackWindowTooLong", "099049", "The time scope must not be longer than 5 minutes"),
            FaultKind::OutcomeUnknown => ("OutcomeUnknown", "099050", "The server cannot tell whether the request was done; look before you send it again"),
            FaultKind::PasswordExpired => ("PasswordExpired", "099051", "The password has expired; change it with SetUser"),
        }
    }
}
