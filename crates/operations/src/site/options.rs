//! The elements of securityOptions by their names: where the site keeps each, and what it may be. SetSite and the command
//! line go by this table; GetSite writes the same elements.

use api::site::{SecurityOptionsChangeType, SecurityOptionsType, SecurityOptionsTypeMeetings};
use api::{Fault, fault};
use store::sites::Settings;

/// The group whose elements these are, as faults and the audit log name it.
const GROUP: &str = "securityOptions";

/// One of them.
struct SecurityOption {
    name: &'static str,
    place: Place,
}

/// Where it was sent, and where it is kept.
enum Place {
    Flag(fn(&SecurityOptionsChangeType) -> Option<bool>, fn(&mut Settings) -> &mut bool),
    /// With the most that it may be.
    Number(fn(&SecurityOptionsChangeType) -> Option<i64>, fn(&mut Settings) -> &mut i64, i64),
}

macro_rules! flag {
    ($name:literal, $sent:ident, $($kept:ident).+) => {
        SecurityOption {
            name: $name,
            place: Place::Flag(|sent| sent.$sent, |settings| &mut settings.$($kept).+),
        }
    };
}

macro_rules! number {
    ($name:literal, $sent:ident, $($kept:ident).+, $most:literal) => {
        SecurityOption {
            name: $name,
            place: Place::Number(|sent| sent.$sent, |settings| &mut settings.$($kept).+, $most),
        }
    };
}

static OPTIONS: &[SecurityOption] = &[
    flag!("passwordExpires", password_expires, security.password_expires),
    number!("passwordLifetime", password_lifetime, security.password_lifetime_days, 3650),
    flag!("allMeetingsUnlisted", all_meetings_unlisted, security.all_meetings_unlisted),
    flag!("allMeetingsPassword", all_meetings_password, all_meetings_password),
    flag!("joinBeforeHost", join_before_host, join_before_host),
    flag!("audioBeforeHost", audio_before_host, security.audio_before_host),
    flag!("changePersonalURL", change_personal_url, security.change_personal_url),
    flag!("changeUserName", change_user_name, security.change_user_name),
    SecurityOption {
        name: "meetings/strictPasswords",
        place: Place::Flag(
            |sent| sent.meetings.as_ref().and_then(|meetings| meetings.strict_passwords),
            |settings| &mut settings.security.strict_session_passwords,
        ),
    },
    flag!("strictUserPassword", strict_user_password, security.strict_account_passwords),
    flag!("accountNotify", account_notify, security.account_notify),
    flag!("requireLoginBeforeSiteAccess", require_login_before_site_access, security.require_login),
    flag!(
        "changePWDWhenAutoLogin",
        change_pwd_when_auto_login,
        security.change_password_when_signed_in
    ),
    flag!("enforceBaseline", enforce_baseline, security.enforce_baseline),
    flag!(
        "passwordChangeIntervalOpt",
        password_change_interval_opt,
        security.password_change_waits
    ),
    number!(
        "passwordChangeInterval",
        password_change_interval,
        security.password_change_interval_hours,
        8760
    ),
    flag!(
        "firstAttendeeAsPresenter",
        first_attendee_as_presenter,
        security.first_attendee_as_presenter
    ),
    flag!("isEnableUUIDLink", is_enable_uuid_link, security.unguessable_links),
    flag!("isEnableUUIDLinkForSAC", is_enable_uuid_link_for_sac, security.unguessable_sales_links),
    flag!(
        "enforceRecordingPwdForMC",
        enforce_recording_pwd_for_mc,
        security.meeting_recording_password
    ),
    flag!(
        "enforceRecordingPwdForEC",
        enforce_recording_pwd_for_ec,
        security.event_recording_password
    ),
    flag!(
        "enforceRecordingPwdForTC",
        enforce_recording_pwd_for_tc,
        security.training_recording_password
    ),
    flag!(
        "enforceRecordingPwdForMisc",
        enforce_recording_pwd_for_misc,
        security.other_recording_password
    ),
    flag!("ECMeetingsUnlisted", ec_meetings_unlisted, security.all_events_unlisted),
    flag!("TCMeetingsUnlisted", tc_meetings_unlisted, security.all_sessions_unlisted),
    flag!("allEventsPassword", all_events_password, all_events_password),
    flag!("allSessionsPassword", all_sessions_password, all_sessions_password),
    flag!("emailUpdateConfirmation", email_update_confirmation, email_update_confirmation),
];

/// Changes those that were sent; answers their paths.
///
/// # Errors
/// `InvalidValue`, naming the element.
pub fn take(
    settings: &mut Settings,
    sent: &SecurityOptionsChangeType,
) -> Result<Vec<String>, Fault> {
    let mut changed = Vec::new();
    for option in OPTIONS {
        let is_sent = match &option.place {
            Place::Flag(sent_flag, kept) => {
                sent_flag(sent).map(|value| *kept(settings) = value).is_some()
            }
            Place::Number(sent_number, kept, most) => match sent_number(sent) {
                Some(number) => {
                    *kept(settings) = within(option.name, number, *most)?;
                    true
                }
                None => false,
            },
        };
        if is_sent {
            changed.push(path(option.name));
        }
    }
    must_be_sound(settings)?;
    Ok(changed)
}

/// Changes one, as the command line says it: its name in any case, and a text.
///
/// # Errors
/// `InvalidValue`, naming the element: also when there is none of that name.
pub fn set(settings: &mut Settings, name: &str, text: &str) -> Result<String, Fault> {
    let mut named = OPTIONS.iter().filter(|option| option.name.eq_ignore_ascii_case(name));
    let Some(option) = named.next() else {
        let all: Vec<&str> = OPTIONS.iter().map(|option| option.name).collect();
        return Err(fault!(InvalidValue, name, "there are {}", all.join(", ")));
    };
    let element = path(option.name);
    match &option.place {
        Place::Flag(_, kept) => {
            let value = text.parse();
            *kept(settings) = value
                .map_err(|_| fault!(InvalidValue, &element, "'{text}' is not true or false"))?;
        }
        Place::Number(_, kept, most) => {
            let number = text.parse();
            let number = number
                .map_err(|_| fault!(InvalidValue, &element, "'{text}' is no whole number"))?;
            *kept(settings) = within(option.name, number, *most)?;
        }
    }
    Ok(element)
}

/// All of them, each with its value as a text.
pub fn all(settings: &Settings) -> Vec<(&'static str, String)> {
    let mut settings = settings.clone();
    let mut told = |option: &SecurityOption| match &option.place {
        Place::Flag(_, kept) => kept(&mut settings).to_string(),
        Place::Number(_, kept, _) => kept(&mut settings).to_string(),
    };
    OPTIONS.iter().map(|option| (option.name, told(option))).collect()
}

/// What one says of another must go together.
///
/// # Errors
/// `InvalidValue`, naming the element.
pub fn must_be_sound(settings: &Settings) -> Result<(), Fault> {
    let security = &settings.security;
    if security.password_expires && security.password_lifetime_days < 1 {
        let element = path("passwordLifetime");
        return Err(fault!(
            InvalidValue,
            &element,
            "passwords that expire are good for a day at least"
        ));
    }
    Ok(())
}

fn within(name: &str, number: i64, most: i64) -> Result<i64, Fault> {
    if (0..=most).contains(&number) {
        return Ok(number);
    }
    Err(fault!(InvalidValue, &path(name), "{number} is not from 0 to {most}"))
}

fn path(name: &str) -> String {
    format!("{GROUP}/{name}")
}

/// All of them, as GetSite tells them.
pub fn told(settings: &Settings) -> SecurityOptionsType {
    let security = &settings.security;
    SecurityOptionsType {
        password_expires: security.password_expires,
        password_lifetime: security.password_lifetime_days,
        all_meetings_unlisted: security.all_meetings_unlisted,
        all_meetings_password: settings.all_meetings_password,
        join_before_host: settings.join_before_host,
        audio_before_host: security.audio_before_host,
        change_personal_url: security.change_personal_url,
        change_user_name: security.change_user_name,
        meetings: SecurityOptionsTypeMeetings {
            strict_passwords: security.strict_session_passwords,
        },
        strict_user_password: security.strict_account_passwords,
        account_notify: Some(security.account_notify),
        require_login_before_site_access: Some(security.require_login),
        change_pwd_when_auto_login: security.change_password_when_signed_in,
        enforce_baseline: security.enforce_baseline,
        password_change_interval_opt: security.password_change_waits,
        password_change_interval: security.password_change_interval_hours,
        first_attendee_as_presenter: Some(security.first_attendee_as_presenter),
        is_enable_uuid_link: Some(security.unguessable_links),
        is_enable_uuid_link_for_sac: Some(security.unguessable_sales_links),
        enforce_recording_pwd_for_mc: Some(security.meeting_recording_password),
        enforce_recording_pwd_for_ec: Some(security.event_recording_password),
        enforce_recording_pwd_for_tc: Some(security.training_recording_password),
        enforce_recording_pwd_for_misc: Some(security.other_recording_password),
        ec_meetings_unlisted: Some(security.all_events_unlisted),
        tc_meetings_unlisted: Some(security.all_sessions_unlisted),
        all_events_password: Some(settings.all_events_password),
        all_sessions_password: Some(settings.all_sessions_password),
        email_update_confirmation: Some(settings.email_update_confirmation),
    }
}

#[cfg(test)]
mod tests {
    use xml::{WriteChildren, Writer};

    use super::*;

    #[test]
    fn each_option_is_told_where_it_is_set() {
        for (name, before) in all(&Settings::default()) {
            let mut settings = Settings::default();
            settings.security.password_lifetime_days = 1;
            let text = match before.as_str() {
                "true" => "false",
                "false" => "true",
                _ => "77",
            };
            assert_eq!(set(&mut settings, &name.to_uppercase(), text).unwrap(), path(name));
            assert!(all(&settings).contains(&(name, text.to_owned())), "{name}");
            let mut writer = Writer::new((99, 0, 0));
            told(&settings).write_children(&mut writer);
            let element = name.rsplit('/').next().unwrap();
            let written = format!("<ns1:{element}>{text}</ns1:{element}>");
            let answer = writer.finish();
            assert!(answer.contains(&written), "{written} in {answer}");
        }
    }

    #[test]
    fn what_is_sent_is_changed_and_nothing_else() {
        let mut settings = Settings::default();
        let sent = SecurityOptionsChangeType {
            change_user_name: Some(true),
            password_change_interval: Some(0),
            ..SecurityOptionsChangeType::default()
        };
        let changed = take(&mut settings, &sent).unwrap();
        let paths = ["securityOptions/changeUserName", "securityOptions/passwordChangeInterval"];
        assert_eq!(changed, paths);
        let mut expected = Settings::default();
        expected.security.change_user_name = true;
        expected.security.password_change_interval_hours = 0;
        assert_eq!(settings, expected);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (name, text) in [
            ("passwordLifetime", "-1"),
            ("passwordLifetime", "3651"),
            ("passwordChangeInterval", "many"),
            ("joinBeforeHost", "maybe"),
            ("joinAfterHost", "true"),
        ] {
            let refused = set(&mut Settings::default(), name, text).unwrap_err();
            assert!(refused.log_line().contains(name), "{}", refused.log_line());
        }
        let sent = SecurityOptionsChangeType {
            password_expires: Some(true),
            ..SecurityOptionsChangeType::default()
        };
        let refused = take(&mut Settings::default(), &sent).unwrap_err();
        assert!(refused.log_line().contains("securityOptions/passwordLifetime"));
    }
}
