//! A meeting, as one kind of session.

use std::sync::LazyLock;

use api::com::TrackingType;
use api::meeting::{EnableOptionsType, MeetingType};
use store::attendees::Part;
use store::sessions::{Kind, Listing};

use crate::session::{
    Facts, Invited, OptionOf, Said, Scheduled, Shown, Telephony, Words, must_be_date, must_lie,
    repeats, role,
};
use crate::{Context, Stop, record};

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

/// What may be used in a meeting, by the options of its type that allow it.
const OPTIONS: &[OptionOf<EnableOptionsType>] = &[
    ("supportChat", |options| &mut options.chat),
    ("supportPoll", |options| &mut options.poll),
    ("supportVideo", |options| &mut options.audio_video),
    ("supportVideo", |options| &mut options.multi_video),
    ("supportFileShare", |options| &mut options.file_share),
    ("supportPresentation", |options| &mut options.presentation),
    ("supportAppShare", |options| &mut options.application_share),
    ("supportDesktopShare", |options| &mut options.desktop_share),
    ("supportWebTour", |options| &mut options.web_tour),
    ("supportMeetingRecord", |options| &mut options.meeting_record),
    ("supportMeetingRecord", |options| &mut options.attendee_record_meeting),
    ("supportAppShareRemote", |options| &mut options.rc_app_share),
    ("supportDesktopShareRemote", |options| &mut options.rc_desktop_share),
    ("supportRemoteWebTour", |options| &mut options.rc_web_tour),
    ("supportJavaClient", |options| &mut options.java_client),
    ("supportVoIP", |options| &mut options.voip),
    ("supportAttendeeRegistration", |options| &mut options.enable_reg),
    ("supportE2E", |options| &mut options.support_e2e),
    ("supportPKI", |options| &mut options.support_pki),
    ("supportQuickStartHost", |options| &mut options.display_quick_start_host),
    ("supportQuickStartAttendees", |options| &mut options.display_quick_start_attendees),
];

impl Scheduled for MeetingType {
    const KIND: Kind = Kind::Meeting;
    const WORDS: Words = Words {
        name: "metaData/confName",
        session_type: "metaData/meetingType",
        password: "accessControl/meetingPassword",
    };

    fn defaults() -> MeetingType {
        DEFAULTS.clone()
    }

    fn said(&self) -> Said<'_> {
        let mut said = Said::default();
        if let Some(access) = &self.access_control {
            said.password = access.meeting_password.as_deref();
        }
        if let Some(data) = &self.meta_data {
            said.name = data.conf_name.as_deref();
            said.session_type = data.meeting_type;
            said.template = data.session_template.as_ref();
        }
        if let Some(schedule) = &self.schedule {
            said.host = schedule.host_web_ex_id.as_deref();
            said.start = schedule.start_date.as_deref();
            (said.time_zone_id, said.time_zone) =
                (schedule.time_zone_id, schedule.time_zone.as_deref());
            (said.duration, said.open_time) = (schedule.duration, schedule.open_time);
        }
        said
    }

    /// Nobody but those concerned, unless said otherwise.
    fn listing(&self) -> Listing {
        let access = self.access_control.as_ref();
        let public = access.is_some_and(|access| {
            access.is_public == Some(true) || access.list_to_public == Some(true)
        });
        let internal = self.meta_data.as_ref().is_some_and(|data| data.is_internal == Some(true));
        match (public, internal) {
            (true, false) => Listing::Public,
            (true, true) => Listing::Private,
            (false, _) => Listing::Unlisted,
        }
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.tracking
    }

    fn invited(&self) -> Vec<Invited> {
        let attendees =
            self.participants.iter().filter_map(|participants| participants.attendees.as_ref());
        let attendees = attendees.flat_map(|attendees| &attendees.attendee);
        let element = "participants/attendees/attendee/person/email";
        let invited = attendees.map(|sent| Invited {
            part: Part::Attendees,
            role: role(sent.role),
            sent: sent.clone(),
            join_status: None,
            element,
        });
        invited.collect()
    }

    fn parts(&self) -> Vec<Part> {
        let sent = self.participants.as_ref().is_some_and(|sent| sent.attendees.is_some());
        sent.then_some(Part::Attendees).into_iter().collect()
    }

    fn must_be_sound(&self, _: &mut Context<'_>) -> Result<(), Stop> {
        let Some(repeat) = &self.repeat else { return Ok(()) };
        must_lie("repeat/interval", repeat.interval, 1..=999)?;
        must_lie("repeat/afterMeetingNumber", repeat.after_meeting_number, 0..=999)?;
        must_lie("repeat/dayInMonth", repeat.day_in_month, 1..=31)?;
        must_lie("repeat/weekInMonth", repeat.week_in_month, 1..=5)?;
        must_lie("repeat/monthInYear", repeat.month_in_year, 1..=12)?;
        must_lie("repeat/dayInYear", repeat.day_in_year, 1..=366)?;
        Ok(must_be_date("repeat/expirationDate", repeat.expiration_date.as_deref())?)
    }

    fn strip(&mut self) {
        if let Some(access) = &mut self.access_control {
            access.meeting_password = None;
        }
        if let Some(data) = &mut self.meta_data {
            (data.conf_name, data.meeting_type) = (None, None);
        }
        if let Some(participants) = &mut self.participants {
            participants.attendees = None;
        }
        if let Some(schedule) = &mut self.schedule {
            (schedule.start_date, schedule.duration, schedule.open_time) = (None, None, None);
            (schedule.time_zone_id, schedule.time_zone, schedule.host_web_ex_id) =
                (None, None, None);
        }
    }

    fn give_way(&mut self, sent: &MeetingType) {
        if sent.repeat.as_ref().is_some_and(|repeat| repeat.day_in_week.is_some()) {
            self.repeat.get_or_insert_default().day_in_week = None;
        }
        if sent.remind.as_ref().is_some_and(|remind| remind.emails.is_some()) {
            self.remind.get_or_insert_default().emails = None;
        }
        if sent.telephony.as_ref().is_some_and(|telephony| telephony.call_in_num.is_some()) {
            self.telephony.get_or_insert_default().call_in_num = None;
        }
    }

    fn show(&mut self, mut shown: Shown<'_>) {
        let session = shown.session;
        self.access_control.get_or_insert_default().meeting_password = shown.password.take();
        let data = self.meta_data.get_or_insert_default();
        data.conf_name = Some(session.name.clone());
        data.meeting_type = Some(session.session_type);
        let participants = self.participants.get_or_insert_default();
        participants.attendees.get_or_insert_default().attendee = shown.take(Part::Attendees);
        shown.switch_off(self.enable_options.get_or_insert_default(), OPTIONS);

        let schedule = self.schedule.get_or_insert_default();
        schedule.start_date = Some(shown.start);
        (schedule.time_zone_id, schedule.time_zone) = (Some(session.time_zone), shown.time_zone);
        schedule.duration = Some(session.duration_minutes);
        schedule.open_time = Some(session.open_time_seconds);
        // What the site forbids nobody has, whatever was wished for.
        let security = &shown.site.settings.security;
        for (told, allowed) in [
            (&mut schedule.join_teleconf_before_host, security.audio_before_host),
            (&mut schedule.first_attendee_as_presenter, security.first_attendee_as_presenter),
        ] {
            *told = told.map(|wished| wished && allowed);
        }
        schedule.host_web_ex_id = shown.host;
    }

    fn facts(&self) -> Facts {
        let attendees = self.attendee_options.as_ref();
        let is = |flag: Option<bool>| flag == Some(true);
        let options = self.enable_options.as_ref();
        Facts {
            repeats: self.repeat.as_ref().and_then(|repeat| repeats(repeat.repeat_type?.as_str())),
            registers: attendees.is_some_and(|options| is(options.registration)),
            tells: attendees.is_some_and(|options| is(options.email_invitations)),
            hides_password: attendees.is_some_and(|options| is(options.exclude_password)),
            requires_account: attendees.is_some_and(|options| is(options.join_requires_account)),
            encrypts: options.is_some_and(|options| is(options.support_e2e)),
            agenda: self.meta_data.as_ref().and_then(|data| data.agenda.clone()),
            invitation: self.meta_data.as_ref().and_then(|data| data.invitation.clone()),
            telephony: self.telephony.as_ref().map_or_else(Telephony::default, |sent| Telephony {
                support: sent.telephony_support,
                description: sent.ext_telephony_description.clone(),
                is_mp_audio: is(sent.is_mp_audio),
            }),
            assist_service: self.assist_service.clone(),
            ..Facts::default()
        }
    }
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
        sent.strip();
        let mut meeting = MeetingType::defaults();
        record::unpack_into(&mut meeting, &record::pack(&sent)).unwrap();
        let options = meeting.enable_options.unwrap();
        assert_eq!((options.chat, options.poll), (Some(false), Some(true)));
        assert_eq!(meeting.meta_data.unwrap().conf_name, None);
    }
}
