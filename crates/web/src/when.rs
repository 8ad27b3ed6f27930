//! Times in words, as pages show them.

use std::fmt::Write;

use calendar::{Civil, Zone};
use jiff::Timestamp;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// An instant on the clocks of a zone.
pub struct Moment {
    /// For the attribute `datetime`: `2030-03-01T09:30:00-08:00`.
    pub machine: String,
    /// `Friday, 1 March 2030`.
    pub date: String,
    /// `09:30`.
    pub time: String,
    /// `UTC−08:00`, or `UTC`.
    pub offset: String,
}

impl Moment {
    /// An instant, in seconds UTC, on the clocks of a zone.
    pub fn local(instant: i64, zone: &Zone) -> Moment {
        let local = zone.local(instant);
        let offset = local.to_seconds() - instant;
        let (hours, minutes) = (offset.abs() / HOUR, offset.abs() % HOUR / MINUTE);
        let (sign, minus) = if offset < 0 { ('-', '\u{2212}') } else { ('+', '+') };
        Moment {
            machine: format!(
                "{}{sign}{hours:02}:{minutes:02}",
                written(local, "%Y-%m-%dT%H:%M:%S")
            ),
            offset: format!("UTC{minus}{hours:02}:{minutes:02}"),
            ..Moment::on_wall(local)
        }
    }

    /// An instant, in seconds UTC, as UTC.
    pub fn utc(instant: i64) -> Moment {
        let civil = Civil::from_seconds(instant);
        Moment {
            machine: format!("{}Z", written(civil, "%Y-%m-%dT%H:%M:%S")),
            offset: "UTC".to_owned(),
            ..Moment::on_wall(civil)
        }
    }

    fn on_wall(civil: Civil) -> Moment {
        let date = written(civil, "%A, %-d %B %Y");
        let time = written(civil, "%H:%M");
        Moment { machine: String::new(), date, time, offset: String::new() }
    }
}

fn written(civil: Civil, form: &str) -> String {
    // As if it were UTC: only what the wall shows is written.
    Timestamp::from_second(civil.to_seconds()).unwrap_or_default().strftime(form).to_string()
}

/// How long something takes that takes so many minutes: `1 hour 30 minutes`.
pub fn duration(minutes: i64) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let mut text = String::new();
    if hours > 0 {
        text.push_str(&counted(hours, "hour"));
    }
    if minutes > 0 || hours == 0 {
        // Writing into a String cannot fail.
        _ = write!(text, "{}{}", if hours > 0 { " " } else { "" }, counted(minutes, "minute"));
    }
    text
}

/// When something happens that happens in so many seconds: `in 2 hours 5 minutes`. None when that is a day or more: then
/// people want the date.
pub fn soon(seconds: i64) -> Option<String> {
    match seconds {
        DAY.. => None,
        MINUTE.. => Some(format!("in {}", duration(seconds / MINUTE))),
        _ => Some("in less than a minute".to_owned()),
    }
}

/// A number in groups of three digits, as it is read out: `123 456 789`.
pub fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

fn counted(number: i64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use calendar::zones;

    use super::*;

    #[test]
    fn instants_are_told_in_a_zone_and_in_utc() {
        // 2030-07-01T15:30:00Z: daylight saving time in San Jose, whatever the zone is called.
        let instant = 1_909_150_200;
        let local = Moment::local(instant, zones::by_id(4).unwrap());
        assert_eq!(
            [local.machine, local.date, local.time, local.offset],
            ["2030-07-01T08:30:00-07:00", "Monday, 1 July 2030", "08:30", "UTC\u{2212}07:00"]
        );
        let kathmandu = Moment::local(instant, zones::by_id(141).unwrap());
        assert_eq!(kathmandu.machine, "2030-07-01T21:15:00+05:45");
        let utc = Moment::utc(instant);
        assert_eq!(
            [utc.machine, utc.time, utc.offset],
            ["2030-07-01T15:30:00Z", "15:30", "UTC"].map(str::to_owned)
        );
    }

    #[test]
    fn spans_are_told_in_words() {
        for (minutes, text) in [
            (0, "0 minutes"),
            (1, "1 minute"),
            (45, "45 minutes"),
            (60, "1 hour"),
            (121, "2 hours 1 minute"),
            (1440, "24 hours"),
        ] {
            assert_eq!(duration(minutes), text);
        }
        assert_eq!(soon(1).as_deref(), Some("in less than a minute"));
        assert_eq!(soon(119).as_deref(), Some("in 1 minute"));
        assert_eq!(soon(DAY - 1).as_deref(), Some("in 23 hours 59 minutes"));
        assert_eq!(soon(DAY), None);
    }

    #[test]
    fn numbers_are_grouped() {
        for (number, text) in
            [(7, "7"), (123, "123"), (1234, "1 234"), (123_456_789, "123 456 789")]
        {
            assert_eq!(grouped(number), text);
        }
    }
}
