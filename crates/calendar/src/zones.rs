//! The time zones of the API: its numbers and names for them, and what their clocks show.
//!
//! The table is `time_zones.csv`; the rules behind its IANA names come from the database compiled into jiff, never from the
//! operating system, so that all servers of a site agree. Where a name's own offset has been overtaken by law (Almaty is
//! called GMT+06:00 and keeps GMT+05:00), the clocks follow the law and the name stays, since clients know it.

use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::text::{Civil, timestamp};

/// A time zone of the API.
#[derive(Debug)]
pub struct Zone {
    /// The API's number for it.
    pub id: i64,
    /// The API's name for it, such as "GMT-08:00, Pacific (San Jose)".
    pub name: &'static str,
    /// Minutes east of UTC as its name states them: standard time, without daylight saving.
    pub offset_minutes: i32,
    /// Its name in the IANA database, such as "America/Los_Angeles".
    pub iana: &'static str,
    pub(crate) rules: TimeZone,
}

/// The zone with this number.
pub fn by_id(id: i64) -> Option<&'static Zone> {
    let index = ZONES.binary_search_by_key(&id, |zone| zone.id).ok()?;
    ZONES.get(index)
}

/// The zone with this name.
///
/// White space and case do not count, nor does what follows the closing parenthesis; the names of the original's schema
/// that differ from those its server returned are known as well. With an unknown place ("GMT-08:00, Pacific (San
/// Francisco)"), or with none, the part before the parenthesis decides, if only one zone has it: a guess between Denver and
/// Arizona would be an hour wrong for half of the year.
pub fn by_name(name: &str) -> Option<&'static Zone> {
    let whole = name.split_inclusive(')').next()?;
    let spelled = SCHEMA_SPELLINGS.iter().map(|&(spelling, id)| (spelling, id));
    let mut names = all().iter().map(|zone| (zone.name, zone.id)).chain(spelled);
    if let Some((_, id)) = names.find(|(known, _)| same(known, whole)) {
        return by_id(id);
    }
    let mut led = all().iter().filter(|zone| same(leading_part(zone.name), leading_part(name)));
    match (led.next(), led.next()) {
        (Some(zone), None) => Some(zone),
        _ => None,
    }
}

/// All zones, in the order of their numbers.
pub fn all() -> &'static [Zone] {
    &ZONES
}

impl Zone {
    /// The instant, in seconds UTC, at which clocks of this zone show `local`.
    ///
    /// A local time that is skipped when clocks go forward is moved forward by as much; of one that occurs twice when
    /// clocks go back, the first is meant.
    pub fn instant(&self, local: Civil) -> i64 {
        match self.rules.to_timestamp(local.0) {
            Ok(instant) => instant.as_second(),
            // Only beyond the ends of jiff's calendar, which no `Civil` comes near.
            Err(_) => local.to_seconds(),
        }
    }

    /// What clocks of this zone show at an instant given in seconds UTC. An instant beyond the years 1 to 9999 counts as
    /// the end of that range.
    pub fn local(&self, instant: i64) -> Civil {
        Civil(self.rules.to_datetime(timestamp(instant)))
    }

    /// Seconds east of UTC that clocks of this zone are at an instant given in seconds UTC, daylight saving included.
    pub fn offset_at(&self, instant: i64) -> i32 {
        self.rules.to_offset(timestamp(instant)).seconds()
    }

    /// Which season of the clocks an instant, given in seconds UTC, falls in.
    ///
    /// Summer is when clocks are ahead of what they show in another part of the year, whatever law calls that. Clocks that
    /// are changed once, for good, have no seasons.
    pub fn season_at(&self, instant: i64) -> Season {
        let now = self.offset_at(instant);
        let year = timestamp(instant.saturating_add(YEAR));
        let offsets: Vec<i32> = self
            .rules
            .following(timestamp(instant))
            .take_while(|change| change.timestamp() <= year)
            .map(|change| change.offset().seconds())
            .collect();
        // The clocks leave what they show now, and come back to it within the year.
        let other = offsets.iter().position(|offset| *offset != now);
        let Some(left) = other.filter(|left| offsets[*left..].contains(&now)) else {
            return Season::None;
        };
        if offsets[left] < now { Season::Summer } else { Season::Winter }
    }
}

/// A part of the year, by what clocks show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// Clocks are not changed.
    None,
    /// They are behind what they show in another part of the year.
    Winter,
    /// They are ahead.
    Summer,
}

/// Seconds in which clocks that have seasons go through all of them. The date of a change differs from year to year.
const YEAR: i64 = (366 + 14) * 24 * 3600;

/// Names in the original's schema that are not those its server returned, with the number of the zone each one means. The
/// last three state a wrong offset; a client that was generated from the schema still sends them.
const SCHEMA_SPELLINGS: [(&str, i64); 4] = [
    ("GMT-09:00, Alaska (Ancorage)", 3),
    ("GMT+03:00, Iran (Tehran)", 35),
    ("GMT+04:00, Afghanistan (Kabul)", 38),
    ("GMT+09:30, Yakutsk (Yakutsk)", 51),
];

static TABLE: &str = include_str!("time_zones.csv");

/// A row that cannot be read would be left out; a test reads every row, so that none is.
static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    let database = TimeZoneDatabase::bundled();
    TABLE.lines().skip(1).filter_map(|line| read_row(line, &database)).collect()
});

fn read_row(line: &'static str, database: &TimeZoneDatabase) -> Option<Zone> {
    let mut fields = fields(line);
    let id = fields.next()?.parse().ok()?;
    let name = fields.next()?;
    let offset_minutes = fields.next()?.parse().ok()?;
    let iana = fields.next()?;
    let rules = database.get(iana).ok()?;
    Some(Zone { id, name, offset_minutes, iana, rules })
}

/// The fields of one line. A field in quotation marks may contain commas, but no quotation marks: the table has none.
fn fields(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let (field, after) = match text.strip_prefix('"') {
            Some(quoted) => {
                let (field, after) = quoted.split_once('"')?;
                (field, after.strip_prefix(','))
            }
            None => match text.split_once(',') {
                Some((field, after)) => (field, Some(after)),
                None => (text, None),
            },
        };
        rest = after;
        Some(field)
    })
}

/// What stands before the place: "GMT-08:00, Pacific" of "GMT-08:00, Pacific (San Jose)".
fn leading_part(name: &str) -> &str {
    name.split('(').next().unwrap_or(name)
}

/// Whether two names are the same but for case and white space.
fn same(left: &str, right: &str) -> bool {
    folded(left).eq(folded(right))
}

fn folded(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|char| !char.is_whitespace()).map(|char| char.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::tz::{AmbiguousOffset, Offset};
    use proptest::prelude::*;

    use super::*;

    /// Seconds UTC of a text read as UTC.
    fn utc(text: &str) -> i64 {
        Civil::parse(text).unwrap().to_seconds()
    }

    /// The changes of a zone's offset in a year: the instant in seconds UTC, and the seconds east of UTC before and after.
    fn changes(zone: &Zone, year: i16) -> Vec<(i64, i64, i64)> {
        let first = utc(&format!("01/01/{year} 00:00:00"));
        let last = utc(&format!("12/31/{year} 23:59:59"));
        zone.rules
            .following(timestamp(first - 1))
            .map(|change| change.timestamp().as_second())
            .take_while(|&instant| instant <= last)
            .map(|at| (at, i64::from(zone.offset_at(at - 1)), i64::from(zone.offset_at(at))))
            // A change of the abbreviation alone is none for a clock.
            .filter(|(_, before, after)| before != after)
            .collect()
    }

    #[test]
    fn every_row_is_read() {
        assert_eq!(TABLE.lines().count(), 1 + 75);
        assert_eq!(all().len(), 75);
        for (line, zone) in TABLE.lines().skip(1).zip(all()) {
            let fields = fields(line).collect::<Vec<_>>();
            assert_eq!(fields.len(), 7, "{line}");
            assert_eq!(fields[0], zone.id.to_string());
            assert_eq!(fields[1], zone.name);
            assert_eq!(fields[2], zone.offset_minutes.to_string());
            assert_eq!(fields[3], zone.iana);
            assert_eq!(zone.rules.iana_name(), Some(zone.iana));
        }
        assert!(all().is_sorted_by(|left, right| left.id < right.id));
        let names = all().iter().map(|zone| zone.name).collect::<BTreeSet<_>>();
        assert_eq!(names.len(), 75, "two zones have the same name");
    }

    #[test]
    fn a_quoted_field_keeps_its_commas() {
        let line = r#"36,"GMT+04:00, Arabian (Abu Dhabi, Muscat)",240,,"a, b""#;
        let read = fields(line).collect::<Vec<_>>();
        assert_eq!(read, ["36", "GMT+04:00, Arabian (Abu Dhabi, Muscat)", "240", "", "a, b"]);
        assert_eq!(fields("1,").collect::<Vec<_>>(), ["1", ""]);
    }

    #[test]
    fn the_name_states_the_offset() {
        for zone in all() {
            let minutes = zone.offset_minutes.abs();
            let sign = if zone.offset_minutes < 0 { '-' } else { '+' };
            let stated = format!("GMT{sign}{:02}:{:02}, ", minutes / 60, minutes % 60);
            assert!(zone.name.starts_with(&stated), "{}", zone.name);
        }
    }

    /// Guards the table against a wrong IANA name: standard time is what the name states, but where law has changed since.
    #[test]
    fn standard_time_is_what_the_name_states() {
        let mut overtaken = Vec::new();
        for zone in all() {
            let offsets = [utc("01/15/2027"), utc("07/15/2027")].map(|at| zone.offset_at(at));
            if offsets.into_iter().min() != Some(zone.offset_minutes * 60) {
                overtaken.push(zone.iana);
            }
        }
        assert_eq!(
            overtaken,
            [
                "Asia/Colombo",
                "Asia/Almaty",
                "America/Chihuahua",
                "America/Caracas",
                "America/Nuuk",
                "Asia/Amman",
                "Europe/Istanbul",
            ]
        );
    }

    #[test]
    fn finds_by_number() {
        assert_eq!(by_id(4).unwrap().name, "GMT-08:00, Pacific (San Jose)");
        assert_eq!(by_id(143).unwrap().iana, "Africa/Lagos");
        for id in [-1, 62, 130, 144, i64::MIN, i64::MAX] {
            assert!(by_id(id).is_none(), "{id}");
        }
    }

    #[test]
    fn finds_by_name() {
        for zone in all() {
            for name in [
                zone.name.to_owned(),
                format!("\n {} ", zone.name),
                zone.name.to_uppercase(),
                zone.name.replace(", ", ","),
            ] {
                assert_eq!(by_name(&name).map(|zone| zone.id), Some(zone.id), "{name:?}");
            }
        }
        for (name, id) in [
            ("GMT-09:00, Alaska (Ancorage)", Some(3)),
            ("GMT-09:00,alaska (ancorage)", Some(3)),
            ("GMT-06:00, Mexico (Mexico City,Tegucigalpa)", Some(8)),
            ("GMT+03:00, Iran (Tehran)", Some(35)),
            ("GMT+04:00, Afghanistan (Kabul)", Some(38)),
            ("GMT+09:30, Yakutsk (Yakutsk)", Some(51)),
            ("GMT-08:00, Pacific (San Francisco)", Some(4)),
            ("GMT-08:00, Pacific", Some(4)),
            ("GMT-07:00, Mountain (Denver) Daylight", Some(6)),
            // Several zones begin so, and their clocks differ.
            ("GMT-07:00, Mountain", None),
            ("GMT-07:00, Mountain (Phoenix)", None),
            ("GMT-05:00, Eastern", None),
            ("GMT-08:00", None),
            ("GMT-09:00, Pacific (San Jose)", None),
            ("Pacific (San Jose)", None),
            ("(San Jose)", None),
            ("(", None),
            (")", None),
            (" ", None),
            ("", None),
        ] {
            assert_eq!(by_name(name).map(|zone| zone.id), id, "{name:?}");
        }
    }

    /// From published rules, not from the database.
    #[test]
    fn knows_the_instants_of_local_times() {
        for (id, local, instant) in [
            (20, "07/01/2027 12:00:00", "07/01/2027 12:00:00"),
            (4, "01/15/2027 08:00:00", "01/15/2027 16:00:00"),
            (4, "07/15/2027 08:00:00", "07/15/2027 15:00:00"),
            (5, "07/15/2027 08:00:00", "07/15/2027 15:00:00"),
            (6, "07/15/2027 08:00:00", "07/15/2027 14:00:00"),
            // New York goes forward on March 14 at 2:00 and back on November 7 at 2:00.
            (11, "03/14/2027 01:59:59", "03/14/2027 06:59:59"),
            (11, "03/14/2027 02:30:00", "03/14/2027 07:30:00"),
            (11, "03/14/2027 03:00:00", "03/14/2027 07:00:00"),
            (11, "11/07/2027 00:59:59", "11/07/2027 04:59:59"),
            (11, "11/07/2027 01:30:00", "11/07/2027 05:30:00"),
            (11, "11/07/2027 02:00:00", "11/07/2027 07:00:00"),
            (15, "07/15/2027 08:00:00", "07/15/2027 10:30:00"),
            // The European Union changes at 1:00 UTC, on March 31 and October 27 in 2030.
            (25, "03/31/2030 01:59:59", "03/31/2030 00:59:59"),
            (25, "03/31/2030 02:30:00", "03/31/2030 01:30:00"),
            (25, "10/27/2030 02:30:00", "10/27/2030 00:30:00"),
            (25, "10/27/2030 03:00:00", "10/27/2030 02:00:00"),
            // In the south, summer is in January.
            (55, "01/15/2027 08:00:00", "01/14/2027 21:00:00"),
            (55, "07/15/2027 08:00:00", "07/14/2027 22:00:00"),
            (60, "01/15/2027 08:00:00", "01/14/2027 19:00:00"),
            (41, "07/15/2027 08:00:00", "07/15/2027 02:30:00"),
            (141, "07/15/2027 08:00:00", "07/15/2027 02:15:00"),
            (35, "07/15/2027 08:00:00", "07/15/2027 04:30:00"),
        ] {
            let zone = by_id(id).unwrap();
            let found = zone.instant(Civil::parse(local).unwrap());
            assert_eq!(Civil::from_seconds(found).to_string(), instant, "{local} in {}", zone.name);
        }
    }

    #[test]
    fn seasons_are_of_zones_whose_clocks_come_back() {
        for (id, text, expected) in [
            (4, "01/15/2030", Season::Winter),
            (4, "03/10/2030 09:59:59", Season::Winter),
            (4, "03/10/2030 10:00:00", Season::Summer),
            (4, "11/03/2030 08:59:59", Season::Summer),
            (4, "11/03/2030 09:00:00", Season::Winter),
            // In the south, summer is in January.
            (55, "01/15/2030", Season::Summer),
            (55, "07/15/2030", Season::Winter),
            (20, "07/15/2030", Season::None),
            (41, "07/15/2030", Season::None),
            (5, "07/15/2030", Season::None),
            // Turkey went over to summer time for good in 2016.
            (140, "01/15/2016", Season::None),
            (140, "01/15/2030", Season::None),
        ] {
            assert_eq!(by_id(id).unwrap().season_at(utc(text)), expected, "{id} {text}");
        }
    }

    /// As the table's own column `dst` says: "yes" is twice a year, "no" is never; the rest is up to the database.
    #[test]
    fn clocks_change_where_the_table_says_so() {
        for (line, zone) in TABLE.lines().skip(1).zip(all()) {
            let expected = match fields(line).nth(4).unwrap() {
                "no" => 0,
                "yes" | "yes (since 2006)" => 2,
                _ => continue,
            };
            for year in [2027, 2030] {
                assert_eq!(changes(zone, year).len(), expected, "{} in {year}", zone.name);
            }
        }
    }

    #[test]
    fn local_times_come_back_from_their_instants() {
        let mut seen = (0, 0);
        for zone in all() {
            for year in [2027, 2030] {
                for (at, before, after) in changes(zone, year) {
                    let count = if after > before { &mut seen.0 } else { &mut seen.1 };
                    *count += 1;
                    check_change(zone, at, before, after);
                }
                // And through the whole year, every 45 minutes, where no clock is being changed.
                let start = utc(&format!("01/01/{year} 00:00:00"));
                for seconds in (start..start + 365 * 86_400).step_by(45 * 60) {
                    let local = Civil::from_seconds(seconds);
                    if !zone.rules.to_ambiguous_timestamp(local.0).is_ambiguous() {
                        assert_eq!(zone.local(zone.instant(local)), local, "{}", zone.name);
                    }
                }
            }
        }
        // Had the database no rules for those years, there would be nothing to check.
        assert!(seen.0 > 50 && seen.1 > 50, "{seen:?}");
    }

    /// The local times around one change of a zone's offset, at its edges and within.
    fn check_change(zone: &Zone, at: i64, before: i64, after: i64) {
        let what = format!("{} at {}", zone.name, Civil::from_seconds(at));
        let instant = |local: i64| zone.instant(Civil::from_seconds(local));
        let local = |instant: i64| zone.local(instant).to_seconds();

        assert_eq!(local(at - 1), at - 1 + before, "{what}: a second earlier");
        assert_eq!(local(at), at + after, "{what}: at the change");

        // The local times that are skipped or that occur twice: from the smaller to below the larger.
        let (first, beyond) = (at + before.min(after), at + before.max(after));
        assert_eq!(instant(first - 1), first - 1 - before, "{what}: below");
        assert_eq!(instant(beyond), beyond - after, "{what}: above");
        for odd in [first, first + 1, (first + beyond) / 2, beyond - 1] {
            assert_eq!(instant(odd), odd - before, "{what}: the clock still unchanged");
            if after > before {
                assert_eq!(local(instant(odd)), odd + (after - before), "{what}: moved by the gap");
            } else {
                assert_eq!(local(instant(odd)), odd, "{what}: the first of two");
                assert_eq!(local(odd - after), odd, "{what}: the second of two");
                assert!(instant(odd) < odd - after, "{what}: the first is earlier");
            }
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trouble() {
        for zone in all() {
            for instant in [i64::MIN, i64::MAX] {
                let local = zone.local(instant);
                assert_eq!(local.to_string().len(), 19, "{local} in {}", zone.name);
                assert_eq!(zone.local(zone.instant(local)), local, "{}", zone.name);
                let end = Civil::from_seconds(instant);
                assert!((zone.instant(end) - end.to_seconds()).abs() <= 86_400, "{}", zone.name);
                assert!(zone.offset_at(instant).abs() <= 86_400);
            }
        }
    }

    proptest! {
        #[test]
        fn instants_come_back_from_their_local_times(
            index in 0..75_usize,
            instant in 0..7_258_118_400_i64,
        ) {
            let zone = &all()[index];
            let local = zone.local(instant);
            prop_assert_eq!(local.to_seconds() - instant, i64::from(zone.offset_at(instant)));
            match zone.rules.to_ambiguous_timestamp(local.0).offset() {
                AmbiguousOffset::Unambiguous { .. } => prop_assert_eq!(zone.instant(local), instant),
                AmbiguousOffset::Fold { before, after } => {
                    let earlier = |offset: Offset| local.to_seconds() - i64::from(offset.seconds());
                    prop_assert_eq!(zone.instant(local), earlier(before));
                    prop_assert!([earlier(before), earlier(after)].contains(&instant));
                }
                AmbiguousOffset::Gap { .. } => prop_assert!(false, "a clock never shows {}", local),
            }
        }

        #[test]
        fn any_text_names_a_zone_or_none(name in ".*") {
            let _ = by_name(&name);
        }
    }
}
