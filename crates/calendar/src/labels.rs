//! What a time zone is called beside its name: by its city, by its season.
//!
//! Two such texts of the original are known, "San Francisco (Pacific Standard Time, GMT-08:00)" and "Berlin (Europe Summer
//! Time, GMT+02:00)"; the others are made alike from the zones' names.

use jiff::civil::date;

use crate::{Civil, Zone};

/// The number of the Pacific zone: the original named it by San Jose, and described it by San Francisco.
const PACIFIC: i64 = 4;

impl Zone {
    /// Its city: "Berlin" of "GMT+01:00, Europe (Berlin)".
    pub fn city(&self) -> &'static str {
        if self.id == PACIFIC {
            return "San Francisco";
        }
        let place = self.name.split_once('(').map_or(self.name, |(_, place)| place);
        place.trim_end_matches(')')
    }

    /// Its name without distance and city: "Europe" of "GMT+01:00, Europe (Berlin)".
    pub fn region(&self) -> &'static str {
        let rest = self.name.split_once(", ").map_or(self.name, |(_, rest)| rest);
        rest.split_once('(').map_or(rest, |(region, _)| region).trim_end()
    }

    /// What its time is called in winter: "Europe Standard Time".
    pub fn standard_label(&self) -> String {
        format!("{} Standard Time", self.region())
    }

    /// What its time is called in summer: "Europe Summer Time", "Pacific Daylight Time". A zone without summer time has
    /// such a name, too, and never uses it.
    pub fn summer_label(&self) -> String {
        let summer = if self.iana.starts_with("Europe/") { "Summer" } else { "Daylight" };
        format!("{} {summer} Time", self.region())
    }

    /// Whether its clocks are ahead of its standard time at an instant given in seconds UTC.
    pub fn is_summer_at(&self, instant: i64) -> bool {
        let year = self.local(instant).0.year();
        // One of these two days is in winter, wherever there is one; where there is none, both are alike. What the database
        // itself calls daylight saving would do worse: in Morocco it is a month in which clocks go back.
        let offsets = [date(year, 1, 15), date(year, 7, 15)]
            .map(|day| self.offset_at(Civil(day.at(12, 0, 0, 0)).to_seconds()));
        offsets.iter().any(|standard| self.offset_at(instant) > *standard)
    }

    /// Its city, season and distance from GMT at an instant given in seconds UTC:
    /// "Berlin (Europe Summer Time, GMT+02:00)".
    pub fn description_at(&self, instant: i64) -> String {
        let season =
            if self.is_summer_at(instant) { self.summer_label() } else { self.standard_label() };
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
            (25, "01/01/2030", "Berlin (Europe Standard Time, GMT+01:00)"),
            (55, "01/01/2030", "Sydney (Australia Eastern Daylight Time, GMT+11:00)"),
            (55, "07/01/2030", "Sydney (Australia Eastern Standard Time, GMT+10:00)"),
            (20, "07/01/2030", "Casablanca (Greenwich Standard Time, GMT+00:00)"),
            (15, "07/01/2030", "Newfoundland (Newfoundland Daylight Time, GMT-02:30)"),
            (36, "07/01/2030", "Abu Dhabi, Muscat (Arabian Standard Time, GMT+04:00)"),
            (41, "07/01/2030", "Bombay (India Standard Time, GMT+05:30)"),
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
