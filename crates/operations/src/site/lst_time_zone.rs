//! site.LstTimeZone, as contract/site/lst_time_zone.toml describes it.

use api::fault;
use api::site::{LstTimeZone, LstTimeZoneResponse, TimeZoneType};
use calendar::zones::Season;
use calendar::{Civil, Zone, zones};

use crate::{Context, Execute, Stop};

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
    let (standard, daylight) = zone.labels_at(at);
    TimeZoneType {
        time_zone_id: zone.id,
        gmt_offset: i64::from(zone.offset_at(at)) / 60,
        description: zone.name.to_owned(),
        short_name: Some(zone.place().to_owned()),
        hide_time_zone_name: Some(false),
        fall_in_dst: Some(season == Season::Summer),
        standard_label: Some(standard),
        daylight_label: Some(daylight),
    }
}
