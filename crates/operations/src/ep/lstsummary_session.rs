//! ep.LstsummarySession, as contract/ep/lstsummary_session.toml describes it.

use api::com::PsoFieldsType;
use api::ep::{LstsummarySession, LstsummarySessionResponse, SessionSummaryInstanceType};
use api::fault;
use calendar::Zone;
use store::session_list::{self, Listed};
use store::sessions::Kind;
use store::users::User;

use super::kinds;
use super::wanted;
use crate::listing::Asked;
use crate::session::{Detailed, HOST_TYPE, in_detail, listing_text, status_text};
use crate::{Context, Execute, Stop};

impl Execute for LstsummarySession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummarySessionResponse, Stop> {
        // Since 40.2.0 nobody is listed anything without having signed in, and that is no fault of its own.
        let Ok(caller) = cx.caller.user().cloned() else {
            return Err(fault!(NoRecordFound).explained("nobody has signed in").into());
        };
        let request = LstsummarySession { list_control: None, ..self.clone() };
        let asked = Asked::of(cx, self.list_control.as_ref(), &request)?;
        let (name, email) = (self.host_web_ex_id.as_deref(), self.host_email.as_deref());
        let unknown = || fault!(NoRecordFound).explained("there is no such host");
        let host = wanted::host(cx, name, email, unknown)?;
        let zone = wanted::zone(self.date_scope.as_ref())?;
        let filter = wanted::filter(cx, self, host.as_ref(), zone, asked.method())?;
        let order = wanted::order(self.order.as_ref())?;
        let page = session_list::page(cx.tx, &filter, &order, &asked.window(cx))?;
        let (rows, matching) = asked.answer(cx, page)?;
        let telling = Telling { request: self, person: host.as_ref().unwrap_or(&caller), zone };
        let with_records =
            [self.return_pso_fields, self.return_assist_fields].contains(&Some(true));
        let rows = in_detail(cx, rows, with_records)?.into_iter();
        let session = rows.map(|row| telling.summary(cx, row)).collect::<Result<_, _>>()?;
        Ok(LstsummarySessionResponse { matching_records: Some(matching), session })
    }
}

/// How the rows are told.
struct Telling<'a> {
    request: &'a LstsummarySession,
    /// The person asked for, or the caller.
    person: &'a User,
    /// The zone of all times.
    zone: &'static Zone,
}

impl Telling<'_> {
    fn summary(
        &self,
        cx: &mut Context<'_>,
        detailed: Detailed,
    ) -> Result<SessionSummaryInstanceType, Stop> {
        let Detailed { row: Listed { session, host }, hosts, facts } = detailed;
        let zone =
            wanted::named_zone(self.request.date_scope.as_ref(), self.zone, session.time_zone);
        Ok(SessionSummaryInstanceType {
            session_key: session.key,
            session_type: session.session_type,
            service_type: kinds::service(session.kind),
            host_web_ex_id: host.web_ex_id.clone(),
            host_first_name: Some(host.first_name.clone()),
            host_last_name: Some(host.last_name.clone()),
            other_host_web_ex_id: kinds::alternate_hosts(cx, &hosts)?.into_iter().next(),
            time_zone_id: zone.map_or(session.time_zone, |zone| zone.id),
            time_zone: zone.map(|zone| zone.name.to_owned()),
            status: Some(status_text(session.status).to_owned()),
            start_time: self.zone.local(session.start).to_string(),
            open_time: Some(session.open_time_seconds),
            duration: session.duration_minutes,
            list_status: listing_text(cx.site, session.kind, session.listing),
            host_email: Some(host.email.clone()),
            password_req: Some(session.has_password),
            host_joined: Some(session.host_joined),
            participants_joined: Some(session.participants_joined),
            conf_id: session.conf_id,
            registration: session.registers,
            is_recurring: session.recurs == Some(true),
            alt_host: Some(kinds::may_stand_in(session.host_id, &hosts, self.person)),
            pso_fields: (self.request.return_pso_fields == Some(true))
                .then_some(PsoFieldsType { pso_field1: facts.pso_field }),
            assist_service: (self.request.return_assist_fields == Some(true))
                .then(|| facts.assist_service.unwrap_or_default()),
            host_type: Some(HOST_TYPE.to_owned()),
            is_audio_only: Some(session.kind == Kind::Teleconference),
            tele_presence: Some(false),
            is_exception: Some(false),
            meeting_uuid: Some(session.uuid),
            is_private_meeting: Some(false),
            enable_event: Some(false),
            conf_name: session.name,
            ..SessionSummaryInstanceType::default()
        })
    }
}
