//! The date texts of the API, `MM/DD/YYYY hh:mm:ss`: read as clients write them, written as the original server did.

use std::error::Error;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// The first and the last year that a date text may name.
const YEARS: (i16, i16) = (1970, 2199);

/// The ends of what a [`Civil`] made from a number can be. They keep its year at four digits, and leave some days up to the
/// end of jiff's calendar, so that no offset from UTC leads out of it.
const EARLIEST: Timestamp = Timestamp::constant(-62_135_337_600, 0); // 0001-01-04T00:00:00Z
const LATEST: Timestamp = Timestamp::constant(253_401_955_200, 0); // 9999-12-28T00:00:00Z

const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// A date and time of day as a clock on the wall shows it, in whole seconds and in no particular time zone.
///
/// Its order is that of the calendar. `Display` writes the API's form, `MM/DD/YYYY hh:mm:ss`, always with two digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Civil(pub(crate) DateTime);

impl Civil {
    /// Reads a date text: `MM/DD/YYYY hh:mm:ss` in 24 hours.
    ///
    /// Also read are parts of one digit (`9/29/2019 8:0:0`), white space around the text and any amount of it between date
    /// and time, a time without seconds, and a date alone, which means its first second, 00:00:00.
    ///
    /// # Errors
    /// [`DateError`] says which part is wrong: one that is no number, a day or time of day that does not exist (24:00:00
    /// among them), a year outside 1970 to 2199, other separators, or text after the time.
    pub fn parse(text: &str) -> Result<Civil, DateError> {
        let mut words = text.split_whitespace();
        let date = parse_date(words.next().ok_or(DateError::Empty)?)?;
        let civil = match words.next() {
            Some(word) => parse_time(date, word)?,
            None => date.at(0, 0, 0, 0),
        };
        match words.next() {
            Some(_) => Err(DateError::Trailing),
            None => Ok(Civil(civil)),
        }
    }

    /// The seconds from 1970-01-01 00:00:00 to this date and time, both read off the same wall: as if it were UTC.
    /// For storing what a person typed; for the instant it means, see [`crate::Zone::instant`].
    pub fn to_seconds(self) -> i64 {
        self.0.duration_since(EPOCH).as_secs()
    }

    /// The opposite of [`Civil::to_seconds`]. A number beyond the years 1 to 9999 gives the end of that range.
    pub fn from_seconds(seconds: i64) -> Civil {
        Civil(Offset::UTC.to_datetime(timestamp(seconds)))
    }

    /// The form in addresses, `YYYY-MM-DD-hh-mm-ss`.
    pub fn dashed(self) -> String {
        self.0.strftime("%Y-%m-%d-%H-%M-%S").to_string()
    }

    /// Reads what [`Civil::dashed`] writes.
    ///
    /// # Errors
    /// As [`Civil::parse`]; [`DateError::DateForm`] unless there are six parts with dashes between.
    pub fn parse_dashed(text: &str) -> Result<Civil, DateError> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day, hour, minute, second] = parts[..] else {
            return Err(DateError::DateForm);
        };
        Civil::parse(&format!("{month}/{day}/{year} {hour}:{minute}:{second}"))
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let civil = self.0;
        // Digit by digit: every answer has several, and a formatter takes ten times as long.
        let mut text = *b"00/00/0000 00:00:00";
        let two =
            |number: i8| [b'0' + number.unsigned_abs() / 10, b'0' + number.unsigned_abs() % 10];
        let year = civil.year().unsigned_abs();
        let century = |part: u16| two(i8::try_from(part).unwrap_or_default());
        for (place, digits) in [
            (0, two(civil.month())),
            (3, two(civil.day())),
            (6, century(year / 100)),
            (8, century(year % 100)),
            (11, two(civil.hour())),
            (14, two(civil.minute())),
            (17, two(civil.second())),
        ] {
            text[place..place + 2].copy_from_slice(&digits);
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

/// Why a text is no date; its `Display` is a sentence for whoever wrote the text. It quotes nothing but numbers, so that it
/// is short and harmless whatever was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// There is nothing but white space.
    Empty,
    /// The date is not three parts with slashes between.
    DateForm,
    /// The time is not two or three parts with colons between.
    TimeForm,
    /// A part is not made of digits, or of too many.
    NoNumber {
        /// Which part: "month", "day", "year", "hour", "minute" or "second".
        part: &'static str,
        /// How many digits it may have at most.
        digits: usize,
    },
    /// A part is a number that never occurs there.
    OutOfRange {
        /// Which part, as in `NoNumber`.
        part: &'static str,
        /// What was written.
        value: i16,
        /// The smallest value allowed.
        first: i16,
        /// The largest value allowed.
        last: i16,
    },
    /// The day does not exist in that month, such as February 30.
    NoSuchDay {
        /// The day of the month that was written.
        day: i16,
        /// The month that was written, 1 to 12.
        month: i16,
        /// The year that was written.
        year: i16,
    },
    /// Something follows the time.
    Trailing,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            DateError::Empty => f.write_str("the date is empty"),
            DateError::DateForm => {
                f.write_str("the date must be written MM/DD/YYYY, with two slashes")
            }
            DateError::TimeForm => {
                f.write_str("the time must be written hh:mm:ss or hh:mm, with colons")
            }
            DateError::NoNumber { part, digits } => {
                write!(f, "the {part} must be a number of 1 to {digits} digits")
            }
            DateError::OutOfRange { part, value, first, last } => {
                write!(f, "the {part} is {value}, but must be from {first} to {last}")
            }
            DateError::NoSuchDay { day, month, year } => {
                write!(f, "the day is {day}, but {month:02}/{year} has no such day")
            }
            DateError::Trailing => f.write_str("nothing may follow the time"),
        }
    }
}

impl Error for DateError {}

/// A count of seconds since 1970-01-01 00:00:00 as jiff's type, cut off at [`EARLIEST`] and [`LATEST`].
pub(crate) fn timestamp(seconds: i64) -> Timestamp {
    let beyond = if seconds < 0 { EARLIEST } else { LATEST };
    Timestamp::from_second(seconds).unwrap_or(beyond).clamp(EARLIEST, LATEST)
}

fn parse_date(text: &str) -> Result<Date, DateError> {
    let mut parts = text.split('/');
    let (Some(month), Some(day), Some(year), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateError::DateForm);
    };
    let month = number("month", month, 2, (1, 12))?;
    let day = number("day", day, 2, (1, 31))?;
    let year = number("year", year, 4, YEARS)?;
    // Each part is in its range, so that nothing but the length of the month is left to be wrong.
    Date::new(year, month as i8, day as i8).map_err(|_| DateError::NoSuchDay { day, month, year })
}

fn parse_time(date: Date, text: &str) -> Result<DateTime, DateError> {
    let mut parts = text.split(':');
    let (Some(hour), Some(minute), second, None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateError::TimeForm);
    };
    let hour = number("hour", hour, 2, (0, 23))?;
    let minute = number("minute", minute, 2, (0, 59))?;
    let second = number("second", second.unwrap_or("0"), 2, (0, 59))?;
    Ok(date.at(hour as i8, minute as i8, second as i8, 0))
}

/// One part of a date text. Signs are refused: `-1` and `+1` are no digits, though Rust would read them.
fn number(
    part: &'static str,
    text: &str,
    digits: usize,
    (first, last): (i16, i16),
) -> Result<i16, DateError> {
    let well_formed = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = match text.parse::<i16>() {
        Ok(value) if well_formed => value,
        _ => return Err(DateError::NoNumber { part, digits }),
    };
    if value < first || value > last {
        return Err(DateError::OutOfRange { part, value, first, last });
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_clients_write() {
        for (text, written) in [
            ("09/29/2019 08:05:09", "09/29/2019 08:05:09"),
            ("9/29/2019 8:0:0", "09/29/2019 08:00:00"),
            ("9/9/2019 18:5:7", "09/09/2019 18:05:07"),
            ("  \t09/29/2019 \n  08:05:09 ", "09/29/2019 08:05:09"),
            ("09/29/2019", "09/29/2019 00:00:00"),
            ("09/29/2019 08:05", "09/29/2019 08:05:00"),
            ("02/29/2028 23:59:59", "02/29/2028 23:59:59"),
            ("02/28/2100 00:00:00", "02/28/2100 00:00:00"),
            ("01/01/1970 00:00:00", "01/01/1970 00:00:00"),
            ("12/31/2199 23:59:59", "12/31/2199 23:59:59"),
        ] {
            assert_eq!(Civil::parse(text).unwrap().to_string(), written, "{text:?}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (text, message) in [
            ("", "the date is empty"),
            (" \n ", "the date is empty"),
            ("13/01/2027 00:00:00", "the month is 13, but must be from 1 to 12"),
            ("0/01/2027", "the month is 0, but must be from 1 to 12"),
            ("01/00/2027", "the day is 0, but must be from 1 to 31"),
            ("01/32/2027", "the day is 32, but must be from 1 to 31"),
            ("02/30/2028 00:00:00", "the day is 30, but 02/2028 has no such day"),
            ("02/29/2027 00:00:00", "the day is 29, but 02/2027 has no such day"),
            ("02/29/2100 00:00:00", "the day is 29, but 02/2100 has no such day"),
            ("04/31/2027 00:00:00", "the day is 31, but 04/2027 has no such day"),
            ("12/31/1969 23:59:59", "the year is 1969, but must be from 1970 to 2199"),
            ("01/01/2200 00:00:00", "the year is 2200, but must be from 1970 to 2199"),
            ("9/29/19 8:00:00", "the year is 19, but must be from 1970 to 2199"),
            ("01/01/02027", "the year must be a number of 1 to 4 digits"),
            ("01/01/2027 24:00:00", "the hour is 24, but must be from 0 to 23"),
            ("01/01/2027 08:60:00", "the minute is 60, but must be from 0 to 59"),
            ("01/01/2027 08:00:60", "the second is 60, but must be from 0 to 59"),
            ("2027-01-01 00:00:00", "the date must be written MM/DD/YYYY, with two slashes"),
            ("01.02.2027", "the date must be written MM/DD/YYYY, with two slashes"),
            ("01/02", "the date must be written MM/DD/YYYY, with two slashes"),
            ("01/02/2027/3", "the date must be written MM/DD/YYYY, with two slashes"),
            ("01/02/2027T08:00:00", "the year must be a number of 1 to 4 digits"),
            ("01/02/2027 8.30", "the time must be written hh:mm:ss or hh:mm, with colons"),
            ("01/02/2027 8", "the time must be written hh:mm:ss or hh:mm, with colons"),
            ("01/02/2027 8:0:0:0", "the time must be written hh:mm:ss or hh:mm, with colons"),
            ("01/02/2027 8:00:00 AM", "nothing may follow the time"),
            ("01/02/2027 8:00:00AM", "the second must be a number of 1 to 2 digits"),
            ("01/02/2027 8:00:00Z", "the second must be a number of 1 to 2 digits"),
            ("01/02/2027 8::00", "the minute must be a number of 1 to 2 digits"),
            ("01/02/2027 008:00:00", "the hour must be a number of 1 to 2 digits"),
            ("+1/02/2027", "the month must be a number of 1 to 2 digits"),
            ("01/-2/2027", "the day must be a number of 1 to 2 digits"),
            ("Jan/02/2027", "the month must be a number of 1 to 2 digits"),
            ("1/٢/2027", "the day must be a number of 1 to 2 digits"),
        ] {
            match Civil::parse(text) {
                Ok(civil) => panic!("{text:?} was read as {civil}"),
                Err(error) => assert_eq!(error.to_string(), message, "{text:?}"),
            }
        }
    }

    #[test]
    fn dashes_are_the_form_in_addresses() {
        let civil = Civil::parse("07/20/2016 15:30:05").unwrap();
        assert_eq!(civil.dashed(), "2016-07-20-15-30-05");
        for wrong in
            ["", "2016-07-20", "2016-07-20-15-30-00-1", "2016-7/20-1-15-30-0", "--2016-1-1-1"]
        {
            assert!(Civil::parse_dashed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn counts_seconds_as_if_it_were_utc() {
        for (text, seconds) in [
            ("01/01/1970 00:00:00", 0),
            ("01/02/1970 00:00:01", 86_401),
            ("03/01/2000 00:00:00", 951_868_800),
            ("01/19/2038 03:14:08", 1 << 31),
        ] {
            let civil = Civil::parse(text).unwrap();
            assert_eq!(civil.to_seconds(), seconds, "{text}");
            assert_eq!(Civil::from_seconds(seconds), civil, "{text}");
        }
        assert_eq!(Civil::from_seconds(-1).to_string(), "12/31/1969 23:59:59");
    }

    #[test]
    fn a_number_beyond_the_calendar_gives_its_end() {
        assert_eq!(Civil::from_seconds(i64::MIN).to_string(), "01/04/0001 00:00:00");
        assert_eq!(Civil::from_seconds(i64::MAX).to_string(), "12/28/9999 00:00:00");
    }

    #[test]
    fn orders_by_the_calendar() {
        let mut texts = ["01/02/2028 00:00:00", "12/31/2027 23:59:59", "02/01/2027 00:00:00"];
        texts.sort_by_key(|text| Civil::parse(text).unwrap());
        assert_eq!(texts, ["02/01/2027 00:00:00", "12/31/2027 23:59:59", "01/02/2028 00:00:00"]);
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(seconds in 0..7_258_118_400_i64) {
            let civil = Civil::from_seconds(seconds);
            prop_assert_eq!(civil.to_seconds(), seconds);
            prop_assert_eq!(Civil::parse(&civil.to_string()), Ok(civil));
            prop_assert_eq!(Civil::parse_dashed(&civil.dashed()), Ok(civil));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = Civil::parse(&text);
        }

        // Close to a date text, so that every branch of the reader is met; what is read must read back the same.
        #[test]
        fn any_text_like_a_date_is_read_or_refused(text in "[ 0-9]{1,3}[/:.-]?[0-9]{0,3}/[0-9]{2,5}[ ٣T]{0,2}[0-9:]{0,9}") {
            if let Ok(civil) = Civil::parse(&text) {
                prop_assert_eq!(Civil::parse(&civil.to_string()), Ok(civil));
            }
        }
    }
}
