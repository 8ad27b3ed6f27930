//! site.SetSite, as contract/site/set_site.toml describes it.

use api::fault;
use api::site::{
    AccountPasswordCriteriaChangeType, MeetingPlaceType, PasswordCriteriaChangeType, SetSite,
    SetSiteResponse,
};
use store::audit::Action;
use store::sites::{self, MeetingPlace, PasswordCriteria, Settings};

use super::options;
use crate::criteria::{LONGEST_OF_ACCOUNT, LONGEST_OF_SESSION, must_be_possible};
use crate::{Context, Execute, Stop};

/// How many words may be refused as passwords, and how long each may be, in characters.
const WORDS: usize = 1000;
const WORD: usize = 60;
/// How long each text of the link to a phone bridge may be, in characters.
const TEXT: usize = 512;

impl Execute for SetSite {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetSiteResponse, Stop> {
        cx.caller.must_administer()?;
        // As it is in this transaction: somebody may have changed it since the caller was signed in.
        let Some(mut site) = sites::by_id(cx.tx, cx.site.id)? else {
            return Err(fault!(SiteNotFound).into());
        };

        let changed = take(&mut site.settings, self)?;
        if !changed.is_empty() {
            sites::update(cx.tx, &site)?;
            cx.audit(Action::SiteChanged, &site.name, &changed.join(", "))?;
        }

        Ok(SetSiteResponse {})
    }
}

/// Changes what was sent; answers the paths of it.
fn take(settings: &mut Settings, sent: &SetSite) -> Result<Vec<String>, Stop> {
    let mut changed = Vec::new();
    if let Some(sent) = &sent.meeting_place {
        changed.extend(take_meeting_place(&mut settings.meeting_place, sent)?);
    }
    if let Some(sent) = &sent.security_options {
        changed.extend(options::take(settings, sent)?);
    }
    if let Some(sent) = &sent.password_criteria {
        let group = "passwordCriteria";
        let criteria = &mut settings.session_password;
        changed.extend(take_criteria(group, criteria, LONGEST_OF_SESSION, &of_session(sent))?);
    }
    if let Some(sent) = &sent.account_password_criteria {
        let group = "accountPasswordCriteria";
        let criteria = &mut settings.account_password;
        changed.extend(take_criteria(group, criteria, LONGEST_OF_ACCOUNT, &of_account(sent))?);
    }
    Ok(changed)
}

/// A blank text clears.
fn take_meeting_place(
    kept: &mut MeetingPlace,
    sent: &MeetingPlaceType,
) -> Result<Vec<String>, Stop> {
    let mut changed = Vec::new();
    for (name, kept, sent) in [
        ("mpProfileURL", &mut kept.profile_url, &sent.mp_profile_url),
        ("mpLogoutURL", &mut kept.logout_url, &sent.mp_logout_url),
        ("mpInternalMeetingLink", &mut kept.internal_meeting_link, &sent.mp_internal_meeting_link),
        ("nbrProfileNumber", &mut kept.recorder_profile_number, &sent.nbr_profile_number),
        ("nbrProfilePassword", &mut kept.recorder_profile_password, &sent.nbr_profile_password),
    ] {
        let Some(text) = sent else { continue };
        let element = format!("meetingPlace/{name}");
        if text.chars().count() > TEXT {
            return Err(fault!(InvalidValue, &element, "longer than {TEXT} characters").into());
        }
        *kept = Some(text.clone()).filter(|text| !text.is_empty());
        changed.push(element);
    }
    Ok(changed)
}

/// Where one of the criteria is kept.
type Place<T> = fn(&mut PasswordCriteria) -> &mut T;

/// What was sent of criteria, be they those of sessions or of accounts.
struct Sent<'a> {
    flags: [(&'static str, Option<bool>, Place<bool>); 4],
    numbers: [(&'static str, Option<i64>, Place<u32>); 4],
    words: &'a [String],
}

fn of_session(sent: &PasswordCriteriaChangeType) -> Sent<'_> {
    Sent {
        flags: [
            ("mixedCase", sent.mixed_case, |kept| &mut kept.mixed_case),
            ("disallowWebTextSessions", sent.disallow_web_text_sessions, |kept| {
                &mut kept.disallow_web_text
            }),
            ("disallowWebTextAccounts", sent.disallow_web_text_accounts, |kept| {
                &mut kept.disallow_person_text
            }),
            ("disallowList", sent.disallow_list, |kept| &mut kept.disallow_list),
        ],
        numbers: [
            ("minLength", sent.min_length, |kept| &mut kept.min_length),
            ("minAlpha", sent.min_alpha, |kept| &mut kept.min_alpha),
            ("minNumeric", sent.min_numeric, |kept| &mut kept.min_numeric),
            ("minSpecial", sent.min_special, |kept| &mut kept.min_special),
        ],
        words: &sent.disallow_value,
    }
}

fn of_account(sent: &AccountPasswordCriteriaChangeType) -> Sent<'_> {
    Sent {
        flags: [
            ("mixedCase", sent.mixed_case, |kept| &mut kept.mixed_case),
            ("disallow3XRepeatedChar", sent.disallow3x_repeated_char, |kept| {
                &mut kept.disallow_repeated
            }),
            ("disallowWebTextAccounts", sent.disallow_web_text_accounts, |kept| {
                &mut kept.disallow_web_text
            }),
            ("disallowList", sent.disallow_list, |kept| &mut kept.disallow_list),
        ],
        numbers: [
            ("minLength", sent.min_length, |kept| &mut kept.min_length),
            ("minNumeric", sent.min_numeric, |kept| &mut kept.min_numeric),
            ("minAlpha", sent.min_alpha, |kept| &mut kept.min_alpha),
            ("minSpecial", sent.min_special, |kept| &mut kept.min_special),
        ],
        words: &sent.disallow_value,
    }
}

fn take_criteria(
    group: &str,
    kept: &mut PasswordCriteria,
    longest: u32,
    sent: &Sent<'_>,
) -> Result<Vec<String>, Stop> {
    let mut changed = Vec::new();
    for (name, flag, place) in &sent.flags {
        if let Some(flag) = flag {
            *place(kept) = *flag;
            changed.push(format!("{group}/{name}"));
        }
    }
    for (name, number, place) in &sent.numbers {
        let Some(number) = number else { continue };
        let element = format!("{group}/{name}");
        let accepted = u32::try_from(*number).ok().filter(|number| *number <= longest);
        *place(kept) = accepted
            .ok_or_else(|| fault!(InvalidValue, &element, "{number} is not from 0 to {longest}"))?;
        changed.push(element);
    }
    if !sent.words.is_empty() {
        let element = format!("{group}/disallowValue");
        let is_fine = |word: &String| word.chars().count() <= WORD;
        if sent.words.len() > WORDS || !sent.words.iter().all(is_fine) {
            let why = format!("at most {WORDS} words, each of at most {WORD} characters");
            return Err(fault!(InvalidValue, &element, "{why}").into());
        }
        kept.disallowed = sent.words.iter().filter(|word| !word.is_empty()).cloned().collect();
        changed.push(element);
    }
    must_be_possible(kept, longest)
        .map_err(|(name, why)| fault!(InvalidValue, &format!("{group}/{name}"), "{why}"))?;
    Ok(changed)
}
