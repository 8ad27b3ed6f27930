//! What a time zone is called beside its name: by its city, by its season.
//!
//! Two such texts of the original are known, "San Francisco (Pacific Standard Time, GMT-08:00)" and "Berlin (Europe Summer
//! Time, GMT+02:00)"; the others are made alike from the zones' names.

use crate::Zone;
use crate::zones::Season;

/// Minutes from GMT up to which a zone is one of the Americas, where summer time is called daylight time.
const AMERICAS: i32 = -180;
/// The number of the Pacific zone: the original named it by San Jose, and described it by San Francisco.
const PACIFIC: i64 = 4;

impl Zone {
    /// Its city: "Berlin" of "GMT+01:00, Europe (Berlin)".
    pub fn city(&self) -> &'static str {
        if self.id == PACIFIC {
            return "San Francisco";
        }
        self.place()
    }

    /// What stands in brackets in its name: "Abu Dhabi, Muscat" of "GMT+04:00, Arabian (Abu Dhabi, Muscat)".
    pub fn place(&self) -> &'static str {
        let place = self.name.split_once('(').map_or(self.name, |(_, place)| place);
        place.trim_end_matches(')')
    }

    /// Its name without distance and city: "Europe" of "GMT+01:00, Europe (Berlin)".
    pub fn region(&self) -> &'static str {
        let rest = self.name.split_once(", ").map_or(self.name, |(_, rest)| rest);
        rest.split_once('(').map_or(rest, |(region, _)| region).trim_end()
    }

    /// What its time is called in winter and in summer, in the year around an instant given in seconds UTC: "Europe Time"
    /// and "Europe Summer Time", "Pacific Standard Time" and "Pacific Daylight Time". Both are alike where clocks are not
    /// changed.
    pub fn labels_at(&self, instant: i64) -> (String, String) {
        let (winter, summer) = match self.season_at(instant) {
            Season::None => ("Time", "Time"),
            _ if self.offset_minutes <= AMERICAS => ("Standard Time", "Daylight Time"),
            _ => ("Time", "Summer Time"),
        };
        (format!("{} {winter}", self.region()), format!("{} {summer}", self.region()))
    }

    /// Its city, season and distance from GMT at an instant given in seconds UTC:
    /// "Berlin (Europe Summer Time, GMT+02:00)".
    pub fn description_at(&self, instant: i64) -> String {
        let (winter, summer) = self.labels_at(instant);
        let season = if self.season_at(instant) == Season::Summer { summer } else { winter };
        let offset = self.offset_at(instant);
        let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
        format!("{} ({season}, GMT{sign}{:02}:{:02})", self.city(), minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Civil, zones};

    fn described(id: i64, date: &str) -> String {
        zones::by_id(id).unwrap().description_at(Civil::parse(date).unwrap().to_seconds())
    }

    #[test]
    fn a_zone_is_described_as_the_original_did() {
        assert_eq!(
            described(4, "02/08/2016 15:21:23"),
            "San Francisco (Pacific Standard Time, GMT-08:00)"
        );
        assert_eq!(described(25, "07/26/2016 19:41:21"), "Berlin (Europe Summer Time, GMT+02:00)");
    }

    #[test]
    fn the_season_is_that_of_the_place() {
        for (id, date, description) in [
            (4, "07/01/2030", "San Francisco (Pacific Daylight Time, GMT-07:00)"),
            (25, "01/01/2030", "Berlin (Europe Time, GMT+01:00)"),
            (55, "01/01/2030", "Sydney (Australia Eastern Summer Time, GMT+11:00)"),
            (55, "07/01/2030", "Sydney (Australia Eastern Time, GMT+10:00)"),
            (20, "07/01/2030", "Casablanca (Greenwich Time, GMT+00:00)"),
            (15, "07/01/2030", "Newfoundland (Newfoundland Daylight Time, GMT-02:30)"),
            (36, "07/01/2030", "Abu Dhabi, Muscat (Arabian Time, GMT+04:00)"),
            (41, "07/01/2030", "Bombay (India Time, GMT+05:30)"),
        ] {
            assert_eq!(described(id, date), description);
        }
    }

    #[test]
    fn every_zone_has_a_region_and_a_city() {
        for zone in zones::all() {
            for part in [zone.region(), zone.city()] {
                assert!(!part.is_empty() && !part.contains(['(', ')']), "{part} of {}", zone.name);
            }
        }
    }
}
