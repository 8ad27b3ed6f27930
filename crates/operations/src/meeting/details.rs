//! What is kept of a meeting beside the columns of its session: what was sent, and nothing else. What was not sent has
//! its default when it is read.

use std::sync::LazyLock;

use api::meeting::MeetingType;

use crate::{Stop, record};

/// What a meeting has where nothing was sent.
static DEFAULTS: LazyLock<MeetingType> = LazyLock::new(|| {
    let mut defaults = MeetingType::default();
    // Read by a test: a mistake in the file does not reach a release.
    record::unpack_into(&mut defaults, include_bytes!("defaults.xml")).ok();
    defaults.telephony.get_or_insert_default().call_in_num.get_or_insert_default();
    defaults.participants.get_or_insert_default().attendees.get_or_insert_default();
    defaults.tracking.get_or_insert_default();
    defaults.remind.get_or_insert_default();
    defaults
});

/// Packs what was sent, without what is kept in columns or as attendees.
pub fn pack(sent: &MeetingType) -> Vec<u8> {
    let mut details = sent.clone();
    if let Some(access) = &mut details.access_control {
        access.meeting_password = None;
    }
    if let Some(data) = &mut details.meta_data {
        (data.conf_name, data.meeting_type) = (None, None);
    }
    if let Some(participants) = &mut details.participants {
        participants.attendees = None;
    }
    if let Some(schedule) = &mut details.schedule {
        (schedule.start_date, schedule.duration, schedule.open_time) = (None, None, None);
        (schedule.time_zone_id, schedule.time_zone, schedule.host_web_ex_id) = (None, None, None);
    }
    record::pack(&details)
}

/// The record after a change: what was sent now over what was sent before.
///
/// # Errors
/// [`Stop::Store`] when the record is damaged.
pub fn changed(before: &[u8], sent: &MeetingType) -> Result<Vec<u8>, Stop> {
    let mut details: MeetingType = record::unpack(before)?;
    // A list that was sent stands for the whole of it.
    if sent.repeat.as_ref().is_some_and(|repeat| repeat.day_in_week.is_some()) {
        details.repeat.get_or_insert_default().day_in_week = None;
    }
    if sent.remind.as_ref().is_some_and(|remind| remind.emails.is_some()) {
        details.remind.get_or_insert_default().emails = None;
    }
    if sent.telephony.as_ref().is_some_and(|telephony| telephony.call_in_num.is_some()) {
        details.telephony.get_or_insert_default().call_in_num = None;
    }
    record::unpack_into(&mut details, &pack(sent))?;
    Ok(pack(&details))
}

/// The values of its tracking codes, each by its number.
pub fn tracking(meeting: &MeetingType) -> Vec<(i64, &str)> {
    let Some(codes) = &meeting.tracking else { return Vec::new() };
    let values = [
        &codes.tracking_code1,
        &codes.tracking_code2,
        &codes.tracking_code3,
        &codes.tracking_code4,
        &codes.tracking_code5,
        &codes.tracking_code6,
        &codes.tracking_code7,
        &codes.tracking_code8,
        &codes.tracking_code9,
        &codes.tracking_code10,
    ];
    (1..).zip(values).filter_map(|(number, value)| Some((number, value.as_deref()?))).collect()
}

/// Unpacks what was sent, with the defaults of everything else.
///
/// # Errors
/// [`Stop::Store`] when the record is damaged.
pub fn unpack(bytes: &[u8]) -> Result<MeetingType, Stop> {
    let mut meeting = DEFAULTS.clone();
    record::unpack_into(&mut meeting, bytes)?;
    Ok(meeting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_read_whole() {
        let mut read = MeetingType::default();
        record::unpack_into(&mut read, include_bytes!("defaults.xml")).unwrap();
        let options = DEFAULTS.enable_options.clone().unwrap();
        assert_eq!(
            (options.chat, options.voip, options.view_video_thumbs),
            (Some(true), Some(false), Some(true))
        );
        assert_eq!(DEFAULTS.meta_data.clone().unwrap().agenda.as_deref(), Some(""));
    }

    #[test]
    fn what_was_sent_stands_over_the_defaults() {
        let mut sent = MeetingType::default();
        sent.enable_options.get_or_insert_default().chat = Some(false);
        sent.meta_data.get_or_insert_default().conf_name = Some("in a column".to_owned());
        let meeting = unpack(&pack(&sent)).unwrap();
        let options = meeting.enable_options.unwrap();
        assert_eq!((options.chat, options.poll), (Some(false), Some(true)));
        assert_eq!(meeting.meta_data.unwrap().conf_name, None);
    }
}
