//! What the scenarios show of each operation.

// Written by `cargo xtask codegen` from scenarios/. Do not edit.

use super::{Example, Shown};

/// By the operation's name.
pub(super) static SHOWN: &[Shown] = &[
    Shown { operation: "ep.CreateContacts", exchanges: 13, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/create_contacts.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/create_contacts.response.xml"),
    }) },
    Shown { operation: "ep.CreateDistList", exchanges: 16, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/create_dist_list.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/create_dist_list.response.xml"),
    }) },
    Shown { operation: "ep.DelSession", exchanges: 15, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/del_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/del_session.response.xml"),
    }) },
    Shown { operation: "ep.DetectSessionByCallback", exchanges: 14, example: None },
    Shown { operation: "ep.GetAPIVersion", exchanges: 9, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_api_version.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_api_version.response.xml"),
    }) },
    Shown { operation: "ep.GetJoinSessionInfo", exchanges: 21, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_join_session_info.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_join_session_info.response.xml"),
    }) },
    Shown { operation: "ep.GetOneClickSettings", exchanges: 19, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_one_click_settings.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_one_click_settings.response.xml"),
    }) },
    Shown { operation: "ep.GetSessionInfo", exchanges: 78, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/get_session_info.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/get_session_info.response.xml"),
    }) },
    Shown { operation: "ep.LstCalendarSession", exchanges: 36, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/lst_calendar_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/lst_calendar_session.response.xml"),
    }) },
    Shown { operation: "ep.LstContact", exchanges: 30, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/lst_contact.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/lst_contact.response.xml"),
    }) },
    Shown { operation: "ep.LstDistList", exchanges: 20, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/lst_dist_list.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/lst_dist_list.response.xml"),
    }) },
    Shown { operation: "ep.LstOpenSession", exchanges: 5, example: None },
    Shown { operation: "ep.LstsummarySession", exchanges: 89, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/lstsummary_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/lstsummary_session.response.xml"),
    }) },
    Shown { operation: "ep.SetDistList", exchanges: 15, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/set_dist_list.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/set_dist_list.response.xml"),
    }) },
    Shown { operation: "ep.SetOneClickSettings", exchanges: 20, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/set_one_click_settings.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/set_one_click_settings.response.xml"),
    }) },
    Shown { operation: "ep.SetupOneClickSettings", exchanges: 20, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/ep/setup_one_click_settings.request.xml"),
        response: include_str!("../../../../scenarios/examples/ep/setup_one_click_settings.response.xml"),
    }) },
    Shown { operation: "event.CreateEvent", exchanges: 39, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/create_event.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/create_event.response.xml"),
    }) },
    Shown { operation: "event.DelEvent", exchanges: 8, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/del_event.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/del_event.response.xml"),
    }) },
    Shown { operation: "event.GetEvent", exchanges: 16, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/get_event.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/get_event.response.xml"),
    }) },
    Shown { operation: "event.LstsummaryEvent", exchanges: 28, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/lstsummary_event.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/lstsummary_event.response.xml"),
    }) },
    Shown { operation: "event.LstsummaryProgram", exchanges: 14, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/lstsummary_program.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/lstsummary_program.response.xml"),
    }) },
    Shown { operation: "event.SendInvitationEmail", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/send_invitation_email.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/send_invitation_email.response.xml"),
    }) },
    Shown { operation: "event.SetEvent", exchanges: 23, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/set_event.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/set_event.response.xml"),
    }) },
    Shown { operation: "event.UploadEventImage", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/event/upload_event_image.request.xml"),
        response: include_str!("../../../../scenarios/examples/event/upload_event_image.response.xml"),
    }) },
    Shown { operation: "meeting.CreateMeeting", exchanges: 153, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/create_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/create_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.DelMeeting", exchanges: 13, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/del_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/del_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.GetMeeting", exchanges: 67, example: Some(Example {
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
    Shown { operation: "meeting.SetMeeting", exchanges: 26, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meeting/set_meeting.request.xml"),
        response: include_str!("../../../../scenarios/examples/meeting/set_meeting.response.xml"),
    }) },
    Shown { operation: "meeting.auo.CreateTeleconferenceSession", exchanges: 24, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/auo/create_teleconference_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/auo/create_teleconference_session.response.xml"),
    }) },
    Shown { operation: "meeting.auo.GetTeleconferenceSession", exchanges: 14, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/auo/get_teleconference_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/auo/get_teleconference_session.response.xml"),
    }) },
    Shown { operation: "meeting.auo.SetTeleconferenceSession", exchanges: 8, example: None },
    Shown { operation: "meetingtype.GetMeetingType", exchanges: 8, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meetingtype/get_meeting_type.request.xml"),
        response: include_str!("../../../../scenarios/examples/meetingtype/get_meeting_type.response.xml"),
    }) },
    Shown { operation: "meetingtype.LstMeetingType", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/meetingtype/lst_meeting_type.request.xml"),
        response: include_str!("../../../../scenarios/examples/meetingtype/lst_meeting_type.response.xml"),
    }) },
    Shown { operation: "sales.AddProducts", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/add_products.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/add_products.response.xml"),
    }) },
    Shown { operation: "sales.CreateAccount", exchanges: 36, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/create_account.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/create_account.response.xml"),
    }) },
    Shown { operation: "sales.CreateOpportunity", exchanges: 28, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/create_opportunity.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/create_opportunity.response.xml"),
    }) },
    Shown { operation: "sales.CreateSalesSession", exchanges: 56, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/create_sales_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/create_sales_session.response.xml"),
    }) },
    Shown { operation: "sales.DelSalesSession", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/del_sales_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/del_sales_session.response.xml"),
    }) },
    Shown { operation: "sales.GetSalesSession", exchanges: 39, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/get_sales_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/get_sales_session.response.xml"),
    }) },
    Shown { operation: "sales.LstAccounts", exchanges: 35, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/lst_accounts.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/lst_accounts.response.xml"),
    }) },
    Shown { operation: "sales.LstOpportunities", exchanges: 26, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/lst_opportunities.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/lst_opportunities.response.xml"),
    }) },
    Shown { operation: "sales.LstProducts", exchanges: 27, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/lst_products.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/lst_products.response.xml"),
    }) },
    Shown { operation: "sales.LstsummarySalesSession", exchanges: 47, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/lstsummary_sales_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/lstsummary_sales_session.response.xml"),
    }) },
    Shown { operation: "sales.SetAccount", exchanges: 23, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/set_account.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/set_account.response.xml"),
    }) },
    Shown { operation: "sales.SetOpportunity", exchanges: 17, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/set_opportunity.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/set_opportunity.response.xml"),
    }) },
    Shown { operation: "sales.SetProducts", exchanges: 10, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/set_products.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/set_products.response.xml"),
    }) },
    Shown { operation: "sales.SetSalesSession", exchanges: 41, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/sales/set_sales_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/sales/set_sales_session.response.xml"),
    }) },
    Shown { operation: "site.GetSite", exchanges: 17, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/get_site.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/get_site.response.xml"),
    }) },
    Shown { operation: "site.GetWebACDQueues", exchanges: 14, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/get_web_acd_queues.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/get_web_acd_queues.response.xml"),
    }) },
    Shown { operation: "site.LstTimeZone", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/lst_time_zone.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/lst_time_zone.response.xml"),
    }) },
    Shown { operation: "site.SetSite", exchanges: 37, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/site/set_site.request.xml"),
        response: include_str!("../../../../scenarios/examples/site/set_site.response.xml"),
    }) },
    Shown { operation: "supportsession.CreateSupportSession", exchanges: 9, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/supportsession/create_support_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/supportsession/create_support_session.response.xml"),
    }) },
    Shown { operation: "training.CreateTrainingSession", exchanges: 62, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/create_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/create_training_session.response.xml"),
    }) },
    Shown { operation: "training.DelTrainingSession", exchanges: 10, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/del_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/del_training_session.response.xml"),
    }) },
    Shown { operation: "training.GetLabInfo", exchanges: 1, example: None },
    Shown { operation: "training.GetTrainingSession", exchanges: 32, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/get_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/get_training_session.response.xml"),
    }) },
    Shown { operation: "training.LstTrainingSession", exchanges: 16, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/lst_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/lst_training_session.response.xml"),
    }) },
    Shown { operation: "training.LstsummaryTrainingSession", exchanges: 30, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/lstsummary_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/lstsummary_training_session.response.xml"),
    }) },
    Shown { operation: "training.SetTrainingSession", exchanges: 29, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/training/set_training_session.request.xml"),
        response: include_str!("../../../../scenarios/examples/training/set_training_session.response.xml"),
    }) },
    Shown { operation: "user.ActivateUser", exchanges: 13, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/activate_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/activate_user.response.xml"),
    }) },
    Shown { operation: "user.AssignWebACDAgents", exchanges: 10, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/assign_web_acd_agents.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/assign_web_acd_agents.response.xml"),
    }) },
    Shown { operation: "user.AssignWebACDQueues", exchanges: 11, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/assign_web_acd_queues.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/assign_web_acd_queues.response.xml"),
    }) },
    Shown { operation: "user.AuthenticateUser", exchanges: 74, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/authenticate_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/authenticate_user.response.xml"),
    }) },
    Shown { operation: "user.CreateUser", exchanges: 45, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/create_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/create_user.response.xml"),
    }) },
    Shown { operation: "user.DelSessionTemplates", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/del_session_templates.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/del_session_templates.response.xml"),
    }) },
    Shown { operation: "user.DelUser", exchanges: 9, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/del_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/del_user.response.xml"),
    }) },
    Shown { operation: "user.GetLoginTicket", exchanges: 6, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/get_login_ticket.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/get_login_ticket.response.xml"),
    }) },
    Shown { operation: "user.GetUser", exchanges: 73, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/get_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/get_user.response.xml"),
    }) },
    Shown { operation: "user.GetUserCard", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/get_user_card.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/get_user_card.response.xml"),
    }) },
    Shown { operation: "user.GetloginurlUser", exchanges: 8, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/getloginurl_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/getloginurl_user.response.xml"),
    }) },
    Shown { operation: "user.GetlogouturlUser", exchanges: 6, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/getlogouturl_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/getlogouturl_user.response.xml"),
    }) },
    Shown { operation: "user.InactivateUser", exchanges: 13, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/inactivate_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/inactivate_user.response.xml"),
    }) },
    Shown { operation: "user.LstUser", exchanges: 12, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/lst_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/lst_user.response.xml"),
    }) },
    Shown { operation: "user.LstsummaryUser", exchanges: 53, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/lstsummary_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/lstsummary_user.response.xml"),
    }) },
    Shown { operation: "user.SetUser", exchanges: 112, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/set_user.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/set_user.response.xml"),
    }) },
    Shown { operation: "user.UploadPMRImage", exchanges: 15, example: Some(Example {
        request: include_str!("../../../../scenarios/examples/user/upload_pmr_image.request.xml"),
        response: include_str!("../../../../scenarios/examples/user/upload_pmr_image.response.xml"),
    }) },
];
