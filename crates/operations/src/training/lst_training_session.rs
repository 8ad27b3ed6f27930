//! training.LstTrainingSession, as contract/training/lst_training_session.toml describes it.

use api::training::{LstTrainingSession, LstTrainingSessionResponse, TrainingSessionType};
use calendar::{Civil, Zone, zones};
use store::attendees;
use store::sessions::Kind;

use super::instance::instance;
use crate::session::{Wanted, date_scope, list_whole, order};
use crate::{Context, Execute, Stop, scheduling};

impl Execute for LstTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstTrainingSessionResponse, Stop> {
        let zone = scheduling::named_zone(self.time_zone_id, "timeZoneID")?;
        // The caller's own, also of an administrator.
        let own = cx.caller.user()?.web_ex_id.clone();
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.session_key,
            host: Some(&own),
            order: order!(self.order),
            ..Wanted::of(Kind::Training)
        };
        let request = LstTrainingSession { list_control: None, ..self.clone() };
        let (rows, matching) = list_whole(cx, &request, wanted)?;
        let training_session = rows.iter().map(|(_, session)| {
            let attendees = attendees::of_session(cx.tx, session.key)?;
            let mut told = instance(cx, session, &attendees)?;
            if let (Some(own), Some(zone)) = (zones::by_id(session.time_zone), zone) {
                tell_in(zone, own, &mut told.training_session);
            }
            Ok(told)
        });
        let training_session = training_session.collect::<Result<_, Stop>>()?;
        Ok(LstTrainingSessionResponse { training_session, matching_records: Some(matching) })
    }
}

/// Tells the dates of a session in another zone than its own.
fn tell_in(zone: &Zone, own: &Zone, told: &mut TrainingSessionType) {
    let tell = |text: &mut String| {
        if let Ok(date) = Civil::parse(text) {
            *text = zone.local(own.instant(date)).to_string();
        }
    };
    if let Some(schedule) = &mut told.session.schedule {
        schedule.start_date.iter_mut().for_each(tell);
        (schedule.time_zone_id, schedule.time_zone) = (Some(zone.id), Some(zone.name.to_owned()));
    }
    if let Some(repeat) = &mut told.repeat {
        repeat.expiration_date.iter_mut().for_each(tell);
        repeat.repeat_session.iter_mut().filter_map(|one| one.start_date.as_mut()).for_each(tell);
    }
    if let Some(options) = &mut told.attendee_options {
        options.registration_close_date.iter_mut().for_each(tell);
    }
}
