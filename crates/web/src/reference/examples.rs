//! What the scenarios show of each operation.

// Written by `cargo xtask codegen` from scenarios/. Do not edit.

use super::{Example, Shown};

/// By the operation's name.
pub(super) static SHOWN: &[Shown] = &[
    Shown { operation: "ep.DelSession", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/del_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/del_session.response.xml"),
    }) },
    Shown { operation: "ep.GetAPIVersion", exchanges: 9, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_api_version.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_api_version.response.xml"),
    }) },
    Shown { operation: "ep.GetSessionInfo", exchanges: 50, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_session_info.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_session_info.response.xml"),
    }) },
    Shown { operation: "ep.LstOpenSession", exchanges: 5, example: None },
    Shown { operation: "ep.LstsummarySession", exchanges: 71, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/lstsummary_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/lstsummary_session.response.xml"),
    }) },
    Shown { operation: "meeting.CreateMeeting", exchanges: 130, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/create_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/create_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.DelMeeting", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/del_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/del_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.GetMeeting", exchanges: 57, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/get_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/get_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.GethosturlMeeting", exchanges: 15, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/gethosturl_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/gethosturl_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.GetjoinurlMeeting", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/getjoinurl_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/getjoinurl_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.LstMeeting", exchanges: 4, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/lst_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/lst_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.LstsummaryMeeting", exchanges: 31, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/lstsummary_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/lstsummary_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.SetMeeting", exchanges: 25, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/set_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/set_meeting.response.xml"),
    }) },
    Shown { operation: "meetingtype.GetMeetingType", exchanges: 8, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meetingtype/get_meeting_type.request.xml"),
        response: include_str!("../../../../scenarios/examples/meetingtype/get_meeting_type.response.xml"),
    }) },
    Shown { operation: "meetingtype.LstMeetingType", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meetingtype/lst_meeting_type.request.xml"),
        response: include_str!("../../../../scenarios/examples/meetingtype/lst_meeting_type.response.xml"),
    }) },
    Shown { operation: "site.GetSite", exchanges: 17, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/get_site.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/get_site.response.xml"),
    }) },
    Shown { operation: "site.LstTimeZone", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/lst_time_zone.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/lst_time_zone.response.xml"),
    }) },
    Shown { operation: "site.SetSite", exchanges: 29, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/set_site.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/set_site.response.xml"),
    }) },
    Shown { operation: "user.AuthenticateUser", exchanges: 68, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/authenticate_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/authenticate_user.response.xml"),
    }) },
    Shown { operation: "user.CreateUser", exchanges: 43, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/create_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/create_user.response.xml"),
    }) },
    Shown { operation: "user.DelUser", exchanges: 7, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/del_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/del_user.response.xml"),
    }) },
    Shown { operation: "user.GetLoginTicket", exchanges: 6, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/get_login_ticket.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/get_login_ticket.response.xml"),
    }) },
    Shown { operation: "user.GetUser", exchanges: 55, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/get_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/get_user.response.xml"),
    }) },
    Shown { operation: "user.GetUserCard", exchanges: 1, example: None },
    Shown { operation: "user.GetloginurlUser", exchanges: 8, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/getloginurl_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/getloginurl_user.response.xml"),
    }) },
    Shown { operation: "user.GetlogouturlUser", exchanges: 6, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/getlogouturl_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/getlogouturl_user.response.xml"),
    }) },
    Shown { operation: "user.LstsummaryUser", exchanges: 45, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/lstsummary_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/lstsummary_user.response.xml"),
    }) },
    Shown { operation: "user.SetUser", exchanges: 82, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/set_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/set_user.response.xml"),
    }) },
];
