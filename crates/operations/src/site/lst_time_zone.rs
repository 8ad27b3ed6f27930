//! site.LstTimeZone, as contract/site/lst_time_zone.toml describes it.

use api::fault;
use api::site::{LstTimeZone, LstTimeZoneResponse, TimeZoneType};
use calendar::zones::Season;
use calendar::{Civil, Zone, zones};

use crate::{Context, Execute, Stop};

/// Minutes from GMT up to which a zone is one of the Americas, where summer time is called daylight time.
const AMERICAS: i32 = -180;

impl Execute for LstTimeZone {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstTimeZoneResponse, Stop> {
        let at = match &self.date {
            Some(text) => Civil::parse(text)
                .map_err(|error| fault!(InvalidDate, "date", "{error}"))?
                .to_seconds(),
            None => cx.now,
        };
        let wanted =
            |zone: &&Zone| self.time_zone_id.is_empty() || self.time_zone_id.contains(&zone.id);
        let time_zone: Vec<TimeZoneType> =
            zones::all().iter().filter(wanted).map(|zone| told(zone, at)).collect();
        if time_zone.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        Ok(LstTimeZoneResponse { time_zone })
    }
}

/// A zone as it is at an instant.
fn told(zone: &Zone, at: i64) -> TimeZoneType {
    let season = zone.season_at(at);
    let (name, place) = parts(zone.name);
    let (winter, summer) = match season {
        Season::None => ("Time", "Time"),
        _ if zone.offset_minutes <= AMERICAS => ("Standard Time", "Daylight Time"),
        _ => ("Time", "Summer Time"),
    };
    TimeZoneType {
        time_zone_id: zone.id,
        gmt_offset: i64::from(zone.offset_at(at)) / 60,
        description: zone.name.to_owned(),
        short_name: Some(place.to_owned()),
        hide_time_zone_name: Some(false),
        fall_in_dst: Some(season == Season::Summer),
        standard_label: Some(format!("{name} {winter}")),
        daylight_label: Some(format!("{name} {summer}")),
    }
}

/// Name and place of "GMT-08:00, Pacific (San Jose)".
fn parts(description: &str) -> (&str, &str) {
    let (_, named) = description.split_once(", ").unwrap_or_default();
    let (name, place) = named.split_once(" (").unwrap_or((named, named));
    (name, place.trim_end_matches(')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_has_a_name_and_a_place() {
        assert_eq!(
            parts("GMT+04:00, Arabian (Abu Dhabi, Muscat)"),
            ("Arabian", "Abu Dhabi, Muscat")
        );
        for zone in zones::all() {
            let (name, place) = parts(zone.name);
            assert!(!name.is_empty() && !place.is_empty(), "{}", zone.name);
            assert!(zone.name.ends_with(&format!(", {name} ({place})")), "{}", zone.name);
        }
    }
}
