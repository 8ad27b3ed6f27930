//! site.SetSite: Changes settings of the site: how it is linked to a MeetingPlace phone bridge, what it demands of passwords, sessions and accounts. What is not named stays; when one value is refused, nothing is changed.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetSite {
    const NAME: &'static str = "SetSite";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "site:setSite";
    const RESPONSE_TYPE: &'static str = "ns1:setSiteResponse";
    type Response = SetSiteResponse;
}

/// The settings to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSite {
    /// The new settings; what is left out stays as it is. Known: inferred.
    pub meeting_place: Option<super::MeetingPlaceType>,
    /// What the site is to demand of passwords, sessions and accounts; what is left out stays as it is. Known: ours.
    pub security_options: Option<SecurityOptionsChangeType>,
    /// What session passwords are to be like; what is left out stays as it is. Known: ours.
    pub password_criteria: Option<PasswordCriteriaChangeType>,
    /// What account passwords are to be like; what is left out stays as it is. Known: ours.
    pub account_password_criteria: Option<AccountPasswordCriteriaChangeType>,
}

impl ReadChildren for SetSite {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingPlace" => _ = self.meeting_place.read(reader)?,
            "securityOptions" => _ = self.security_options.read(reader)?,
            "passwordCriteria" => _ = self.password_criteria.read(reader)?,
            "accountPasswordCriteria" => _ = self.account_password_criteria.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetSite {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_place.write(writer, name!("ns1:meetingPlace"));
        self.security_options.write(writer, name!("ns1:securityOptions"));
        self.password_criteria.write(writer, name!("ns1:passwordCriteria"));
        self.account_password_criteria.write(writer, name!("ns1:accountPasswordCriteria"));
    }
}

/// Empty: the changes have been made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSiteResponse {}

impl ReadChildren for SetSiteResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetSiteResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// What a site is to demand of passwords, sessions and accounts: the elements of GetSite's securityOptions, none of which need be there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityOptionsChangeType {
    /// Whether account passwords must be renewed after passwordLifetime, which must be at least a day then. Known: ours.
    pub password_expires: Option<bool>,
    /// How long an account password is good, in days, up to 3650; says nothing unless passwordExpires is true. Known: ours.
    pub password_lifetime: Option<i64>,
    /// Whether every meeting is unlisted, whatever its host says. Known: ours.
    pub all_meetings_unlisted: Option<bool>,
    /// Whether every meeting must have a password; one that has none already keeps to that until its password is changed. Known: ours.
    pub all_meetings_password: Option<bool>,
    /// Whether attendees may join before the host, where the session allows it. Known: ours.
    pub join_before_host: Option<bool>,
    /// Whether attendees may be heard before the host has come, where the session allows it. Known: ours.
    pub audio_before_host: Option<bool>,
    /// Whether users may change the address of their personal room themselves. Known: ours.
    pub change_personal_url: Option<bool>,
    /// Whether users may change their login name themselves. Known: ours.
    pub change_user_name: Option<bool>,
    /// What is demanded of meetings besides. Known: ours.
    pub meetings: Option<SecurityOptionsChangeTypeMeetings>,
    /// Whether account passwords must meet accountPasswordCriteria. Known: ours.
    pub strict_user_password: Option<bool>,
    /// Whether administrators are told by mail of new accounts. Known: ours.
    pub account_notify: Option<bool>,
    /// Whether people must sign in before they see any page of the site. Known: ours.
    pub require_login_before_site_access: Option<bool>,
    /// Whether a user who is signed in by another program must still change a password that has expired; kept, without effect so far. Known: ours.
    pub change_pwd_when_auto_login: Option<bool>,
    /// Whether the site keeps to the provider's rules for passwords; kept and returned, without effect, because the provider is the site's owner. Known: ours.
    pub enforce_baseline: Option<bool>,
    /// Whether users can change their password again only after passwordChangeInterval. Known: ours.
    pub password_change_interval_opt: Option<bool>,
    /// How long a new account password cannot be changed again by its user, in hours, up to 8760; says nothing unless passwordChangeIntervalOpt is true. Known: ours.
    pub password_change_interval: Option<i64>,
    /// Whether the first attendee to join may present until the host comes, where the session allows it. Known: ours.
    pub first_attendee_as_presenter: Option<bool>,
    /// Whether links to sessions carry an identifier that cannot be guessed; kept and returned, without effect, because they always do. Known: ours.
    pub is_enable_uuid_link: Option<bool>,
    /// Whether links to sales sessions carry such an identifier; kept and returned, without effect. Known: ours.
    pub is_enable_uuid_link_for_sac: Option<bool>,
    /// Whether recordings of meetings must have a password. Known: ours.
    pub enforce_recording_pwd_for_mc: Option<bool>,
    /// Whether recordings of events must have a password. Known: ours.
    pub enforce_recording_pwd_for_ec: Option<bool>,
    /// Whether recordings of training sessions must have a password. Known: ours.
    pub enforce_recording_pwd_for_tc: Option<bool>,
    /// Whether all other recordings, such as uploaded ones, must have a password. Known: ours.
    pub enforce_recording_pwd_for_misc: Option<bool>,
    /// Whether every event is unlisted, whatever its host says. Known: ours.
    pub ec_meetings_unlisted: Option<bool>,
    /// Whether every training session is unlisted, whatever its host says. Known: ours.
    pub tc_meetings_unlisted: Option<bool>,
    /// Whether every event must have a password. Known: ours.
    pub all_events_password: Option<bool>,
    /// Whether every training session must have a password. Known: ours.
    pub all_sessions_password: Option<bool>,
    /// Whether a user who changes his e-mail address must confirm the new one before it counts. Known: ours.
    pub email_update_confirmation: Option<bool>,
}

impl ReadChildren for SecurityOptionsChangeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "passwordExpires" => _ = self.password_expires.read(reader)?,
            "passwordLifetime" => _ = self.password_lifetime.read(reader)?,
            "allMeetingsUnlisted" => _ = self.all_meetings_unlisted.read(reader)?,
            "allMeetingsPassword" => _ = self.all_meetings_password.read(reader)?,
            "joinBeforeHost" => _ = self.join_before_host.read(reader)?,
            "audioBeforeHost" => _ = self.audio_before_host.read(reader)?,
            "changePersonalURL" => _ = self.change_personal_url.read(reader)?,
            "changeUserName" => _ = self.change_user_name.read(reader)?,
            "meetings" => _ = self.meetings.read(reader)?,
            "strictUserPassword" => _ = self.strict_user_password.read(reader)?,
            "accountNotify" => _ = self.account_notify.read(reader)?,
            "requireLoginBeforeSiteAccess" => _ = self.require_login_before_site_access.read(reader)?,
            "changePWDWhenAutoLogin" => _ = self.change_pwd_when_auto_login.read(reader)?,
            "enforceBaseline" => _ = self.enforce_baseline.read(reader)?,
            "passwordChangeIntervalOpt" => _ = self.password_change_interval_opt.read(reader)?,
            "passwordChangeInterval" => _ = self.password_change_interval.read(reader)?,
            "firstAttendeeAsPresenter" => _ = self.first_attendee_as_presenter.read(reader)?,
            "isEnableUUIDLink" => _ = self.is_enable_uuid_link.read(reader)?,
            "isEnableUUIDLinkForSAC" => _ = self.is_enable_uuid_link_for_sac.read(reader)?,
            "enforceRecordingPwdForMC" => _ = self.enforce_recording_pwd_for_mc.read(reader)?,
            "enforceRecordingPwdForEC" => _ = self.enforce_recording_pwd_for_ec.read(reader)?,
            "enforceRecordingPwdForTC" => _ = self.enforce_recording_pwd_for_tc.read(reader)?,
            "enforceRecordingPwdForMisc" => _ = self.enforce_recording_pwd_for_misc.read(reader)?,
            "ECMeetingsUnlisted" => _ = self.ec_meetings_unlisted.read(reader)?,
            "TCMeetingsUnlisted" => _ = self.tc_meetings_unlisted.read(reader)?,
            "allEventsPassword" => _ = self.all_events_password.read(reader)?,
            "allSessionsPassword" => _ = self.all_sessions_password.read(reader)?,
            "emailUpdateConfirmation" => _ = self.email_update_confirmation.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityOptionsChangeType {
    fn write_children(&self, writer: &mut Writer) {
        self.password_expires.write(writer, name!("ns1:passwordExpires"));
        self.password_lifetime.write(writer, name!("ns1:passwordLifetime"));
        self.all_meetings_unlisted.write(writer, name!("ns1:allMeetingsUnlisted"));
        self.all_meetings_password.write(writer, name!("ns1:allMeetingsPassword"));
        self.join_before_host.write(writer, name!("ns1:joinBeforeHost"));
        self.audio_before_host.write(writer, name!("ns1:audioBeforeHost"));
        self.change_personal_url.write(writer, name!("ns1:changePersonalURL"));
        self.change_user_name.write(writer, name!("ns1:changeUserName"));
        self.meetings.write(writer, name!("ns1:meetings"));
        self.strict_user_password.write(writer, name!("ns1:strictUserPassword"));
        self.account_notify.write(writer, name!("ns1:accountNotify"));
        self.require_login_before_site_access.write(writer, name!("ns1:requireLoginBeforeSiteAccess"));
        self.change_pwd_when_auto_login.write(writer, name!("ns1:changePWDWhenAutoLogin"));
        self.enforce_baseline.write(writer, name!("ns1:enforceBaseline"));
        self.password_change_interval_opt.write(writer, name!("ns1:passwordChangeIntervalOpt"));
        self.password_change_interval.write(writer, name!("ns1:passwordChangeInterval"));
        self.first_attendee_as_presenter.write(writer, name!("ns1:firstAttendeeAsPresenter"));
        self.is_enable_uuid_link.write(writer, name!("ns1:isEnableUUIDLink"));
        self.is_enable_uuid_link_for_sac.write(writer, name!("ns1:isEnableUUIDLinkForSAC"));
        self.enforce_recording_pwd_for_mc.write(writer, name!("ns1:enforceRecordingPwdForMC"));
        self.enforce_recording_pwd_for_ec.write(writer, name!("ns1:enforceRecordingPwdForEC"));
        self.enforce_recording_pwd_for_tc.write(writer, name!("ns1:enforceRecordingPwdForTC"));
        self.enforce_recording_pwd_for_misc.write(writer, name!("ns1:enforceRecordingPwdForMisc"));
        self.ec_meetings_unlisted.write(writer, name!("ns1:ECMeetingsUnlisted"));
        self.tc_meetings_unlisted.write(writer, name!("ns1:TCMeetingsUnlisted"));
        self.all_events_password.write(writer, name!("ns1:allEventsPassword"));
        self.all_sessions_password.write(writer, name!("ns1:allSessionsPassword"));
        self.email_update_confirmation.write(writer, name!("ns1:emailUpdateConfirmation"));
    }
}

/// What a site is to demand of meetings besides.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityOptionsChangeTypeMeetings {
    /// Whether session passwords must meet passwordCriteria. Known: ours.
    pub strict_passwords: Option<bool>,
}

impl ReadChildren for SecurityOptionsChangeTypeMeetings {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "strictPasswords" => _ = self.strict_passwords.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityOptionsChangeTypeMeetings {
    fn write_children(&self, writer: &mut Writer) {
        self.strict_passwords.write(writer, name!("ns1:strictPasswords"));
    }
}

/// What session passwords are to be like. Some password of at most 16 characters must be able to meet all of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordCriteriaChangeType {
    /// Whether capital and small letters must both occur. Known: ours.
    pub mixed_case: Option<bool>,
    /// How many characters at least. Known: ours.
    pub min_length: Option<i64>,
    /// How many letters at least; 0 for none. Known: ours.
    pub min_alpha: Option<i64>,
    /// How many digits at least; 0 for none. Known: ours.
    pub min_numeric: Option<i64>,
    /// How many characters other than letters and digits at least; 0 for none. Known: ours.
    pub min_special: Option<i64>,
    /// Whether the name of the site, the login name of the host and the topic of the session may not occur. Known: ours.
    pub disallow_web_text_sessions: Option<bool>,
    /// Whether the names and the login name of the host may not occur. Known: ours.
    pub disallow_web_text_accounts: Option<bool>,
    /// Whether the words in disallowValue are refused. Known: ours.
    pub disallow_list: Option<bool>,
    /// One of the words refused as a whole password; those that are sent take the place of all there were, a blank one alone of all. Known: ours.
    pub disallow_value: Vec<String>,
}

impl ReadChildren for PasswordCriteriaChangeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mixedCase" => _ = self.mixed_case.read(reader)?,
            "minLength" => _ = self.min_length.read(reader)?,
            "minAlpha" => _ = self.min_alpha.read(reader)?,
            "minNumeric" => _ = self.min_numeric.read(reader)?,
            "minSpecial" => _ = self.min_special.read(reader)?,
            "disallowWebTextSessions" => _ = self.disallow_web_text_sessions.read(reader)?,
            "disallowWebTextAccounts" => _ = self.disallow_web_text_accounts.read(reader)?,
            "disallowList" => _ = self.disallow_list.read(reader)?,
            "disallowValue" => _ = self.disallow_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PasswordCriteriaChangeType {
    fn write_children(&self, writer: &mut Writer) {
        self.mixed_case.write(writer, name!("ns1:mixedCase"));
        self.min_length.write(writer, name!("ns1:minLength"));
        self.min_alpha.write(writer, name!("ns1:minAlpha"));
        self.min_numeric.write(writer, name!("ns1:minNumeric"));
        self.min_special.write(writer, name!("ns1:minSpecial"));
        self.disallow_web_text_sessions.write(writer, name!("ns1:disallowWebTextSessions"));
        self.disallow_web_text_accounts.write(writer, name!("ns1:disallowWebTextAccounts"));
        self.disallow_list.write(writer, name!("ns1:disallowList"));
        self.disallow_value.write(writer, name!("ns1:disallowValue"));
    }
}

/// What account passwords are to be like. Some password of at most 60 characters must be able to meet all of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountPasswordCriteriaChangeType {
    /// Whether capital and small letters must both occur. Known: ours.
    pub mixed_case: Option<bool>,
    /// How many characters at least. Known: ours.
    pub min_length: Option<i64>,
    /// How many digits at least; 0 for none. Known: ours.
    pub min_numeric: Option<i64>,
    /// How many letters at least; 0 for none. Known: ours.
    pub min_alpha: Option<i64>,
    /// How many characters other than letters and digits at least; 0 for none. Known: ours.
    pub min_special: Option<i64>,
    /// Whether no character may stand three or more times in a row. Known: ours.
    pub disallow3x_repeated_char: Option<bool>,
    /// Whether the name of the site and the login name of the user may not occur. Known: ours.
    pub disallow_web_text_accounts: Option<bool>,
    /// Whether the words in disallowValue are refused. Known: ours.
    pub disallow_list: Option<bool>,
    /// One of the words refused as a whole password; those that are sent take the place of all there were, a blank one alone of all. Known: ours.
    pub disallow_value: Vec<String>,
}

impl ReadChildren for AccountPasswordCriteriaChangeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mixedCase" => _ = self.mixed_case.read(reader)?,
            "minLength" => _ = self.min_length.read(reader)?,
            "minNumeric" => _ = self.min_numeric.read(reader)?,
            "minAlpha" => _ = self.min_alpha.read(reader)?,
            "minSpecial" => _ = self.min_special.read(reader)?,
            "disallow3XRepeatedChar" => _ = self.disallow3x_repeated_char.read(reader)?,
            "disallowWebTextAccounts" => _ = self.disallow_web_text_accounts.read(reader)?,
            "disallowList" => _ = self.disallow_list.read(reader)?,
            "disallowValue" => _ = self.disallow_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccountPasswordCriteriaChangeType {
    fn write_children(&self, writer: &mut Writer) {
        self.mixed_case.write(writer, name!("ns1:mixedCase"));
        self.min_length.write(writer, name!("ns1:minLength"));
        self.min_numeric.write(writer, name!("ns1:minNumeric"));
        self.min_alpha.write(writer, name!("ns1:minAlpha"));
        self.min_special.write(writer, name!("ns1:minSpecial"));
        self.disallow3x_repeated_char.write(writer, name!("ns1:disallow3XRepeatedChar"));
        self.disallow_web_text_accounts.write(writer, name!("ns1:disallowWebTextAccounts"));
        self.disallow_list.write(writer, name!("ns1:disallowList"));
        self.disallow_value.write(writer, name!("ns1:disallowValue"));
    }
}

