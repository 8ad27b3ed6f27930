//! What a site asks of passwords: they are judged by it, and those that the server makes meet it.

use api::{Fault, fault};
use store::sites::{PasswordCriteria, Site};
use store::users::User;

use crate::Random;

/// Characters of generated passwords: those that look alike are left out.
const LETTERS: [&[u8]; 2] = [b"abcdefghijkmnpqrstuvwxyz", b"ABCDEFGHJKLMNPQRSTUVWXYZ"];
const DIGITS: &[u8] = b"23456789";
const SPECIALS: &[u8] = b"-_.+*!";
/// How many characters a generated password has, if no more are asked for; and how many of them letters and digits.
const LENGTH: usize = 8;
const LEAST_LETTERS: usize = 4;
const LEAST_DIGITS: usize = 2;
/// How often one of a length is drawn until it meets the criteria, and by how much the length grows at most.
const DRAWS: usize = 50;
const LONGER: usize = 16;
/// Names shorter than this, in bytes, may be part of a password: a meeting named "A" would leave hardly any.
const SHORTEST_TEXT: usize = 4;
/// The longest password of a session, in characters: clients of the original cut what is longer.
pub const LONGEST_OF_SESSION: u32 = 16;
/// The longest password of an account, in characters.
pub const LONGEST_OF_ACCOUNT: u32 = 60;

/// What must not be part of a password.
#[derive(Debug, Clone, Default)]
pub struct Texts<'a> {
    /// The names of the site, the host and the topic; of an account, those of site and user.
    pub web: Vec<&'a str>,
    /// Of a session: the names of the person who hosts it.
    pub person: Vec<&'a str>,
}

impl<'a> Texts<'a> {
    /// Those of a session.
    pub fn of_session(site: &'a Site, host: &'a User, topic: &'a str) -> Texts<'a> {
        Texts {
            web: vec![&site.name, &host.web_ex_id, topic],
            person: vec![&host.web_ex_id, &host.first_name, &host.last_name],
        }
    }

    /// Those of an account.
    pub fn of_account(site: &'a Site, web_ex_id: &'a str) -> Texts<'a> {
        Texts { web: vec![&site.name, web_ex_id], person: Vec::new() }
    }
}

/// The password of a session: the one given, if it meets what the site asks of it; one made here where the site wants
/// one; or none. `required` is whether the site wants one for sessions of this kind.
///
/// # Errors
/// `WeakPassword`, naming `element`.
pub fn of_session(
    site: &Site,
    texts: &Texts<'_>,
    given: Option<&str>,
    required: bool,
    element: &str,
    random: &Random,
) -> Result<Option<String>, Fault> {
    let criteria = &site.settings.session_password;
    let Some(password) = given.filter(|password| !password.is_empty()) else {
        return Ok(required.then(|| generate(criteria, texts, random)));
    };
    if site.settings.security.strict_session_passwords {
        judge(password, criteria, texts).map_err(|why| fault!(WeakPassword, element, "{why}"))?;
    }
    Ok(Some(password.to_owned()))
}

/// A password that meets `criteria`: at least eight letters of both cases and digits. One in which a name occurs by
/// chance, or that is on the list, is drawn again; where hardly any is left, the next is longer.
pub fn generate(criteria: &PasswordCriteria, texts: &Texts<'_>, random: &Random) -> String {
    let mut password = String::new();
    for longer in 0..LONGER {
        for _ in 0..DRAWS {
            password = draw(criteria, longer, random);
            if judge(&password, criteria, texts).is_ok() {
                return password;
            }
        }
    }
    password
}

/// One with enough of everything; no longer than it must be, since some clients cut passwords.
fn draw(criteria: &PasswordCriteria, longer: usize, random: &Random) -> String {
    let number = |wanted: u32| usize::try_from(wanted).unwrap_or(usize::MAX);
    let specials = number(criteria.min_special);
    let both_cases = if criteria.mixed_case { 2 } else { 0 };
    let letters = number(criteria.min_alpha).max(both_cases);
    let needed = letters + number(criteria.min_numeric) + specials;
    let length = needed.max(number(criteria.min_length)).max(LENGTH) + longer;
    // Where there is room beyond what is asked for: letters first, then digits, then letters again.
    let room = length - needed;
    let more_letters = LEAST_LETTERS.saturating_sub(letters).min(room);
    let more_digits = LEAST_DIGITS.saturating_sub(number(criteria.min_numeric));
    let digits = number(criteria.min_numeric) + more_digits.min(room - more_letters);

    let mut characters = Vec::with_capacity(length);
    for position in 0..length {
        let choices = match position {
            _ if position < digits => DIGITS,
            _ if position < digits + specials => SPECIALS,
            _ => LETTERS[position % 2],
        };
        characters.push(random.one_of(choices));
    }
    for end in (1..characters.len()).rev() {
        characters.swap(end, random.below(end + 1));
    }
    characters.into_iter().collect()
}

/// What of `criteria` a password does not meet, in words.
pub fn judge(password: &str, criteria: &PasswordCriteria, texts: &Texts<'_>) -> Result<(), String> {
    let count = |is: fn(&char) -> bool| {
        u32::try_from(password.chars().filter(is).count()).unwrap_or(u32::MAX)
    };
    for (has, least, what) in [
        (count(|_| true), criteria.min_length, "characters"),
        (count(|c| c.is_alphabetic()), criteria.min_alpha, "letters"),
        (count(|c| c.is_numeric()), criteria.min_numeric, "digits"),
        (count(|c| !c.is_alphanumeric()), criteria.min_special, "special characters"),
    ] {
        if has < least {
            return Err(format!("fewer than {least} {what}"));
        }
    }
    if criteria.mixed_case
        && !(password.chars().any(char::is_uppercase) && password.chars().any(char::is_lowercase))
    {
        return Err("not both upper and lower case".to_owned());
    }
    let characters: Vec<char> = password.chars().collect();
    if criteria.disallow_repeated
        && characters.windows(3).any(|run| run[0] == run[1] && run[1] == run[2])
    {
        return Err("a character three times in a row".to_owned());
    }
    let folded = store::fold(password);
    if criteria.disallow_web_text && contains_one(&folded, &texts.web) {
        return Err("contains the name of the site, of the user, or the topic".to_owned());
    }
    if criteria.disallow_person_text && contains_one(&folded, &texts.person) {
        return Err("contains a name of the host".to_owned());
    }
    if criteria.disallow_list && criteria.disallowed.iter().any(|word| store::fold(word) == folded)
    {
        return Err("is on the list of passwords that are not allowed".to_owned());
    }
    Ok(())
}

fn contains_one(folded: &str, texts: &[&str]) -> bool {
    let mut texts = texts.iter().map(|text| store::fold(text));
    texts.any(|text| text.len() >= SHORTEST_TEXT && folded.contains(&text))
}

/// The element of criteria that no password of at most `longest` characters can meet, and why.
///
/// # Errors
/// That element's name, as the API has it, and the reason.
pub fn must_be_possible(
    criteria: &PasswordCriteria,
    longest: u32,
) -> Result<(), (&'static str, String)> {
    for (element, least) in [
        ("minLength", criteria.min_length),
        ("minAlpha", criteria.min_alpha),
        ("minNumeric", criteria.min_numeric),
        ("minSpecial", criteria.min_special),
    ] {
        if least > longest {
            return Err((
                element,
                format!("{least} is more than the {longest} characters that fit"),
            ));
        }
    }
    let letters = criteria.min_alpha.max(if criteria.mixed_case { 2 } else { 0 });
    let needed = letters + criteria.min_numeric + criteria.min_special;
    if needed > longest {
        let why = format!("letters, digits and others make {needed} characters: {longest} fit");
        return Err(("minAlpha", why));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criteria() -> PasswordCriteria {
        PasswordCriteria {
            mixed_case: true,
            min_length: 6,
            min_alpha: 2,
            min_numeric: 1,
            min_special: 1,
            disallow_repeated: true,
            disallow_web_text: true,
            disallow_person_text: true,
            disallow_list: true,
            disallowed: vec!["Secr3t-".to_owned()],
        }
    }

    fn texts() -> Texts<'static> {
        Texts { web: vec!["demo", "abc"], person: vec!["Hana"] }
    }

    /// Any criteria that a password of 16 characters can meet, by chance.
    fn any_criteria(random: &Random) -> PasswordCriteria {
        let flag = || random.below(2) == 1;
        let number = |end: usize| u32::try_from(random.below(end)).unwrap();
        loop {
            let criteria = PasswordCriteria {
                mixed_case: flag(),
                min_length: number(17),
                min_alpha: number(17),
                min_numeric: number(17),
                min_special: number(17),
                disallow_repeated: flag(),
                disallow_web_text: flag(),
                disallow_person_text: flag(),
                disallow_list: flag(),
                disallowed: vec![random.hex(4)],
            };
            if must_be_possible(&criteria, LONGEST_OF_SESSION).is_ok() {
                return criteria;
            }
        }
    }

    #[test]
    fn what_is_made_meets_what_is_asked() {
        for seed in 0..2000 {
            let random = Random::seeded(seed);
            let criteria = any_criteria(&random);
            let password = generate(&criteria, &texts(), &random);
            assert_eq!(judge(&password, &criteria, &texts()), Ok(()), "{password} {criteria:?}");
            assert!((8..=16).contains(&password.len()), "{password} {criteria:?}");
        }
    }

    #[test]
    fn what_is_forbidden_by_chance_is_drawn_again() {
        let criteria = PasswordCriteria { min_length: 8, ..criteria() };
        for seed in 0..200 {
            let random = Random::seeded(seed);
            let first = generate(&criteria, &Texts::default(), &random);
            random.restart();
            let without = Texts { web: vec![&first[2..6]], person: vec![&first[4..8]] };
            let second = generate(&criteria, &without, &random);
            assert_eq!(judge(&second, &criteria, &without), Ok(()), "{first} {second}");
            random.restart();
            let list = PasswordCriteria { disallowed: vec![first.clone()], ..criteria.clone() };
            assert_ne!(generate(&list, &Texts::default(), &random), first);
        }
    }

    #[test]
    fn each_criterion_is_judged() {
        for (password, word) in [
            ("aB1-", "6 characters"),
            ("12345-", "letters"),
            ("abcdE-", "digits"),
            ("abcdE1", "special"),
            ("abcde1-", "case"),
            ("aaabE1-", "three times"),
            ("xDemo1-", "name of the site"),
            ("hAnA1-+", "name of the host"),
            ("sECR3T-", "list"),
        ] {
            let complaint = judge(password, &criteria(), &texts()).unwrap_err();
            assert!(complaint.contains(word), "{password}: {complaint}");
        }
        assert_eq!(judge("abcdE1-", &criteria(), &texts()), Ok(()));
    }

    #[test]
    fn what_is_switched_off_is_not_judged() {
        let lax = PasswordCriteria {
            disallow_web_text: false,
            disallow_person_text: false,
            disallow_list: false,
            ..criteria()
        };
        for password in ["xDemo1-", "hAnA1-+", "sECR3T-"] {
            assert_eq!(judge(password, &lax, &texts()), Ok(()));
        }
    }

    #[test]
    fn criteria_must_leave_a_password() {
        let of = |min_alpha, min_numeric, min_special| PasswordCriteria {
            min_alpha,
            min_numeric,
            min_special,
            ..criteria()
        };
        assert_eq!(must_be_possible(&of(8, 4, 4), 16), Ok(()));
        assert_eq!(must_be_possible(&of(0, 10, 4), 16), Ok(()));
        for (criteria, element) in
            [(of(8, 4, 5), "minAlpha"), (of(0, 17, 0), "minNumeric"), (of(0, 15, 0), "minAlpha")]
        {
            assert_eq!(must_be_possible(&criteria, 16).unwrap_err().0, element);
        }
    }
}
