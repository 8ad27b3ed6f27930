//! ep.DetectSessionByCallback, as contract/ep/detect_session_by_callback.toml describes it.

use api::ep::{
    CallbackSessionType, DetectSessionByCallback, DetectSessionByCallbackDataScopeGMT,
    DetectSessionByCallbackResponse,
};
use api::fault;
use api::serv::MatchingRecordsType;
use calendar::Civil;
use store::callbacks;
use store::sessions::{self, Session};

use super::kinds;
use crate::callbacks::must_be_number;
use crate::session::status_text;
use crate::{Context, Execute, Stop};

/// The longest span that is looked at, in seconds.
const SPAN: i64 = 300;
/// How many sessions are listed at most; there are no pages to turn.
const MOST: i64 = 500;

impl Execute for DetectSessionByCallback {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DetectSessionByCallbackResponse, Stop> {
        if !cx.caller.sees_all() {
            return Err(fault!(AccessDenied).explained("only administrators see all calls").into());
        }
        must_be_number(&self.callback_number, "callbackNumber")?;
        let span = span(cx, self.data_scope_gmt.as_ref())?;
        let number = &self.callback_number;
        let keys = callbacks::sessions_that_called(cx.tx, cx.site.id, number, span, MOST)?;
        let mut found = Vec::new();
        for key in keys {
            if let Some(session) = sessions::by_key(cx.tx, cx.site.id, key)? {
                found.push(told(cx, session)?);
            }
        }
        if found.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        let count = i64::try_from(found.len()).unwrap_or(MOST);
        Ok(DetectSessionByCallbackResponse {
            matching_records: Some(MatchingRecordsType {
                total: count,
                returned: count,
                start_from: 1,
            }),
            session: found,
        })
    }
}

/// The first and the last second of the span, in seconds UTC.
fn span(
    cx: &Context<'_>,
    scope: Option<&DetectSessionByCallbackDataScopeGMT>,
) -> Result<(i64, i64), Stop> {
    let Some(scope) = scope else { return Ok((cx.now - SPAN, cx.now)) };
    let instant = |text: &str, element: &str| match Civil::parse(text) {
        Ok(civil) => Ok(civil.to_seconds()),
        Err(error) => Err(Stop::from(fault!(InvalidDate, element, "{error}"))),
    };
    let start = instant(&scope.occurred_date_start, "dataScopeGMT/occurredDateStart")?;
    let end = instant(&scope.occurred_date_end, "dataScopeGMT/occurredDateEnd")?;
    if end < start {
        let element = "dataScopeGMT/occurredDateEnd";
        return Err(fault!(InvalidDate, element, "it lies before occurredDateStart").into());
    }
    if end - start > SPAN {
        return Err(fault!(CallbackWindowTooLong).into());
    }
    Ok((start, end))
}

fn told(cx: &mut Context<'_>, session: Session) -> Result<CallbackSessionType, Stop> {
    Ok(CallbackSessionType {
        session_key: session.key,
        conf_id: Some(session.conf_id),
        service_type: kinds::service(session.kind),
        host_web_ex_id: cx.name_of_user(session.host_id)?.unwrap_or_default(),
        // When it really began is not kept yet.
        start_time: Civil::from_seconds(session.start).to_string(),
        status: Some(status_text(session.status).to_owned()),
        conf_name: session.name,
    })
}
