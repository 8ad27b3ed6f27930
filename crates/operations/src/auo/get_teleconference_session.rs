//! meeting.auo.GetTeleconferenceSession, as contract/auo/get_teleconference_session.toml describes it.

use api::auo::{
    AudioOnlyInstanceType, AudioOnlyInstanceTypeFullAccessAttendees,
    AudioOnlyInstanceTypeLimitedAccessAttendees, AudioOnlyType, GetTeleconferenceSession,
    GetTeleconferenceSessionResponse, TeleconfInstanceType, TelephonyType,
};
use store::sessions::Kind;

use crate::session::{self, HOST_TYPE};
use crate::{Context, Execute, Stop};

impl Execute for GetTeleconferenceSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetTeleconferenceSessionResponse, Stop> {
        let (session, attendees) =
            session::find_managed(cx, self.session_key, Some(Kind::Teleconference))?;
        let told: AudioOnlyType = session::told(cx, &session, &attendees)?;
        Ok(GetTeleconferenceSessionResponse { audio_only_instance: instance(told) })
    }
}

/// A conference that exists. What a bridge would say of it is blank: here nobody is dialled.
fn instance(told: AudioOnlyType) -> AudioOnlyInstanceType {
    let phone = told.teleconference.unwrap_or_default();
    AudioOnlyInstanceType {
        access_control: told.access_control,
        meta_data: told.meta_data,
        schedule: told.schedule,
        tracking: told.tracking,
        repeat: told.repeat,
        remind: told.remind,
        full_access_attendees: told
            .full_access_attendees
            .map(|sent| AudioOnlyInstanceTypeFullAccessAttendees { attendee: sent.attendee }),
        limited_access_attendees: told
            .limited_access_attendees
            .map(|sent| AudioOnlyInstanceTypeLimitedAccessAttendees { attendee: sent.attendee }),
        attendee_options: told.attendee_options,
        telephony: Some(TelephonyType {
            ext_telephony_description: phone.ext_telephony_description.clone(),
        }),
        host_type: Some(HOST_TYPE.to_owned()),
        teleconference: Some(TeleconfInstanceType {
            personal_conference_number: phone.request_conference_number == Some(false),
            account_index: phone.account_index,
            ext_telephony_description: phone.ext_telephony_description,
            intl_local_call_in: phone.intl_local_call_in,
            teleconf_location: phone.teleconf_location,
            ..TeleconfInstanceType::default()
        }),
    }
}
