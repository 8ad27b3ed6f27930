//! event.LstsummaryEvent, as contract/event/lstsummary_event.toml describes it.

use api::event::{
    AttendeeCountType, EventSummaryInstanceType, ExtOptionsType, ListingType, LstsummaryEvent,
    LstsummaryEventResponse, SetEvent,
};
use calendar::Civil;
use store::attendees::{self, Attendee, Part};
use store::session_list::Host;
use store::sessions::{Kind, Session, Term};
use store::sites::Site;

use crate::session::{
    Scheduled, Wanted, date_scope, end_local, list_whole, listing_text, must_be_held, order,
    same_word, status_text,
};
use crate::{Context, Execute, Stop, record};

impl Execute for LstsummaryEvent {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummaryEventResponse, Stop> {
        must_be_held(cx.site, Kind::Event)?;
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.session_key,
            host: self.host_web_ex_id.as_deref(),
            terms: self.program_id.map(|id| (Term::Program, id.to_string())).into_iter().collect(),
            order: order!(self.order),
            ..Wanted::of(Kind::Event)
        };
        let request = LstsummaryEvent { list_control: None, ..self.clone() };
        let (rows, matching) = list_whole(cx, &request, wanted)?;
        let keys: Vec<i64> = rows.iter().map(|(_, session)| session.key).collect();
        let mut panelists = attendees::in_part(cx.tx, &keys, Part::Presenters)?;
        let counted = self.attendee_stats == Some(true);
        let summaries = rows.into_iter().map(|(row, session)| {
            let panelists = panelists.remove(&session.key).unwrap_or_default();
            summary(cx.site, &row.host, session, &panelists, counted)
        });
        let event = summaries.collect::<Result<_, _>>()?;
        Ok(LstsummaryEventResponse { matching_records: Some(matching), event })
    }
}

fn summary(
    site: &Site,
    host: &Host,
    session: Session,
    panelists: &[Attendee],
    counted: bool,
) -> Result<EventSummaryInstanceType, Stop> {
    let names: Vec<&str> = panelists.iter().map(Attendee::shown).collect();
    let kept: SetEvent = record::unpack(&session.record)?;
    let options = kept.event_instance.event.ext_options.as_ref();
    Ok(EventSummaryInstanceType {
        session_key: session.key,
        session_type: session.session_type,
        host_web_ex_id: host.web_ex_id.clone(),
        start_date: Some(Civil::from_seconds(session.start_local).to_string()),
        end_date: Some(end_local(&session).to_string()),
        time_zone_id: Some(session.time_zone),
        duration: session.duration_minutes,
        description: Some(kept.facts().description.unwrap_or_default()),
        status: Some(status_text(session.status).to_owned()),
        panelists: Some(names.join(", ")),
        list_status: same_word(
            listing_text(site, session.kind, session.listing).as_str(),
            ListingType::ALL,
        ),
        attendee_count: counted.then(|| expected(options)),
        session_name: session.name,
    })
}

/// How many people the host expects: as many attend as register, as far as there is room. Nobody has registered yet, and
/// so no source has brought anybody.
fn expected(options: Option<&ExtOptionsType>) -> AttendeeCountType {
    let said = options.and_then(|options| options.enrollment_number).unwrap_or(0);
    let limit = options.and_then(|options| options.participant_limit).filter(|limit| *limit > 0);
    AttendeeCountType {
        est_enrollment: said,
        est_attendance: limit.map_or(said, |limit| said.min(limit)),
        source: Vec::new(),
    }
}
