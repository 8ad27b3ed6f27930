//! The name under which a user appears to others.

use api::user::{SetUser, UserInstanceType, UserType};
use schema::Version;
use store::sites::Site;
use store::users::User;

use crate::accounts;

/// From this version on there is displayName.
const DISPLAY_NAMES: Version = Version(40, 11, 0);

/// Whether the users of a site have a displayName.
fn has_display_names(site: &Site) -> bool {
    site.settings.display_names && accounts::version_of(site) >= DISPLAY_NAMES
}

/// A user's displayName, where the site has it so: what he was given, or else first and last name together.
pub fn displayed(site: &Site, user: &User, given: Option<String>) -> Option<String> {
    has_display_names(site).then(|| match given {
        Some(name) if !name.is_empty() => name,
        _ => together(&user.first_name, &user.last_name),
    })
}

/// What was sent, without the displayName where the site has none: a name that nobody sees is not to appear one day.
pub fn taken(site: &Site, sent: &SetUser) -> SetUser {
    let user = UserType {
        display_name: sent
            .user_instance
            .user
            .display_name
            .clone()
            .filter(|_| has_display_names(site)),
        ..sent.user_instance.user.clone()
    };
    SetUser {
        user_instance: UserInstanceType { user, ..sent.user_instance.clone() },
        ..sent.clone()
    }
}

/// First and last name, without a space between them where names are written in Asian characters.
fn together(first: &str, last: &str) -> String {
    let space = if first.chars().chain(last.chars()).any(is_asian) { "" } else { " " };
    format!("{first}{space}{last}").trim().to_owned()
}

/// Chinese, Japanese and Korean.
fn is_asian(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}'
        | '\u{3100}'..='\u{318f}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ffdc}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_together_as_their_script_has_it() {
        for (first, last, name) in [
            ("Ada", "Lovelace", "Ada Lovelace"),
            ("Ünal", "Çelik", "Ünal Çelik"),
            ("明", "王", "明王"),
            ("さくら", "田中", "さくら田中"),
            ("민준", "김", "민준김"),
            ("Ada", "王", "Ada王"),
            ("", "Lovelace", "Lovelace"),
        ] {
            assert_eq!(together(first, last), name);
        }
    }
}
