//! The mailbox of a demo: `/mail` shows the mails that are kept in place of being sent.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use operations::{Service, Stop};
use store::mailbox;

use crate::courier::fill_mailbox;
use crate::http::page;

/// What a browser allows a mail: its own style, and nothing else. A site may word its mails as it likes.
const MAIL_POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The routes.
pub(crate) fn router(service: Service) -> Router {
    Router::new()
        .route("/mail", get(list))
        .route("/mail/{place}", get(html_part))
        .with_state(service)
        .layer(map_response(|mut response: Response| async {
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }))
}

/// All mails with their places, oldest first. What waits arrives first, so that nobody has to wait for it.
///
/// # Errors
/// [`Stop::Store`]; so all functions here.
pub(crate) async fn all(service: &Service) -> Result<Vec<(i64, mailbox::Mail)>, Stop> {
    fill_mailbox(service).await?;
    service.store().read(|tx| mailbox::all(tx).map_err(Stop::Store)).await
}

/// Forgets all mails, those that wait included.
pub(crate) async fn clear(service: &Service) -> Result<(), Stop> {
    fill_mailbox(service).await?;
    service.store().write(|tx| mailbox::clear(tx).map_err(Stop::Store)).await?;
    Ok(())
}

async fn list(State(service): State<Service>) -> Response {
    match all(&service).await {
        Ok(mails) => {
            let mails = mails.into_iter().rev().map(|(place, mail)| web::Mail {
                place,
                to: mail.recipient,
                subject: mail.subject,
                text: mail.text,
                has_html: !mail.html.is_empty(),
                has_calendar: mail.calendar.is_some(),
                at: mail.at,
            });
            page(StatusCode::OK, web::mailbox(&mails.collect::<Vec<_>>()))
        }
        Err(stop) => busy(&stop),
    }
}

async fn html_part(State(service): State<Service>, Path(place): Path<i64>) -> Response {
    let find = move |tx: &mut store::Tx| mailbox::at(tx, place).map_err(Stop::Store);
    match service.store().read(find).await {
        Ok(Some(mail)) if !mail.html.is_empty() => {
            let headers: [(HeaderName, &str); 3] = [
                (CONTENT_TYPE, "text/html;charset=UTF-8"),
                (CONTENT_SECURITY_POLICY, MAIL_POLICY),
                (REFERRER_POLICY, "no-referrer"),
            ];
            (headers, mail.html).into_response()
        }
        Ok(_) => page(StatusCode::NOT_FOUND, web::not_found()),
        Err(stop) => busy(&stop),
    }
}

fn busy(stop: &Stop) -> Response {
    tracing::warn!("the mailbox: {stop}");
    page(StatusCode::SERVICE_UNAVAILABLE, web::busy())
}
