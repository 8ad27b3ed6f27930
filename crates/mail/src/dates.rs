//! When something takes place, in words.

use calendar::{Repeats, Zone};

use crate::Language;
use crate::wording::{Dates, filled, words};

const DAY: i64 = 24 * 3600;

/// An instant, in seconds UTC, on the clocks of a zone: `Tuesday, 1 January 2030, 11:30 (Europe/Berlin, UTC+01:00)`.
pub fn when(language: Language, instant: i64, zone: &Zone) -> String {
    let Some(Dates { moment, months, weekdays, first_day, .. }) =
        words(language).map(|words| &words.dates)
    else {
        return String::new();
    };
    let local = zone.local(instant);
    // Of the form YYYY-MM-DD-HH-MM-SS.
    let dashed = local.dashed();
    let parts: Vec<&str> = dashed.split('-').collect();
    let part = |place: usize| parts.get(place).copied().unwrap_or_default();
    let number = |place: usize| part(place).parse::<usize>().unwrap_or_default();
    let named = |names: &[String], place: usize| names.get(place).cloned().unwrap_or_default();
    // The first day of 1970 was a Thursday.
    let weekday = (local.to_seconds().div_euclid(DAY) + 3).rem_euclid(7);
    let offset = local.to_seconds() - instant;
    let sign = if offset < 0 { '\u{2212}' } else { '+' };
    let offset = format!("UTC{sign}{:02}:{:02}", offset.abs() / 3600, offset.abs() / 60 % 60);
    filled(moment, |field| match field {
        "weekday" => named(weekdays, usize::try_from(weekday).unwrap_or_default()),
        "day" => match first_day {
            Some(first) if number(2) == 1 => first.clone(),
            _ => number(2).to_string(),
        },
        "month" => named(months, number(1).saturating_sub(1)),
        "year" => part(0).to_owned(),
        "time" => format!("{}:{}", part(3), part(4)),
        "zone" => format!("{}, {offset}", zone.iana),
        _ => String::new(),
    })
}

/// How often something takes place, in words.
pub fn repeats(language: Language, repeats: Repeats) -> String {
    let names = words(language).map(|words| words.dates.repeats.as_slice()).unwrap_or_default();
    names.get(repeats as usize).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use calendar::zones;

    use super::*;

    #[test]
    fn a_moment_in_every_language() {
        // 2030-01-01T10:30:00Z.
        let berlin = zones::by_id(25).unwrap();
        for (language, text) in [
            (Language::English, "Tuesday, 1 January 2030, 11:30 (Europe/Berlin, UTC+01:00)"),
            (Language::German, "Dienstag, 1. Januar 2030, 11:30 Uhr (Europe/Berlin, UTC+01:00)"),
            (Language::French, "mardi 1er janvier 2030 à 11:30 (Europe/Berlin, UTC+01:00)"),
            (Language::Spanish, "martes, 1 de enero de 2030, 11:30 (Europe/Berlin, UTC+01:00)"),
            (Language::Turkish, "1 Ocak 2030 Salı, 11:30 (Europe/Berlin, UTC+01:00)"),
            (Language::Japanese, "2030年1月1日（火）11:30（Europe/Berlin, UTC+01:00）"),
        ] {
            assert_eq!(when(language, 1_893_493_800, berlin), text);
        }
        let west = when(Language::French, 1_909_150_200, zones::by_id(4).unwrap());
        assert!(west.starts_with("lundi 1er juillet 2030 à 08:30"), "{west}");
        assert!(west.ends_with("UTC\u{2212}07:00)"), "{west}");
        // Sunday, the last day of the week.
        let sunday = when(Language::English, 1_893_493_800 + 5 * DAY, berlin);
        assert!(sunday.starts_with("Sunday, 6 January 2030"), "{sunday}");
    }

    #[test]
    fn repetitions_in_words() {
        assert_eq!(repeats(Language::German, Repeats::Weekly), "wöchentlich");
        assert_eq!(repeats(Language::English, Repeats::Constantly), "open at any time");
        assert_eq!(repeats(Language::French, Repeats::Irregularly), "à plusieurs dates");
    }
}
