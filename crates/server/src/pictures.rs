//! The pictures of users. Who gave them is not trusted: a browser shows each as the picture that it is, and as nothing else.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use operations::{NOBODYS_PHOTO_PATH, Service};

use crate::http::page;

/// What the name of a picture leads to never changes: it is the hash of its bytes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_A_DAY: &str = "public, max-age=86400";

/// The routes.
pub fn router(service: Service) -> Router {
    Router::new()
        .route("/assets/images/{name}", get(uploaded))
        .route(
            NOBODYS_PHOTO_PATH,
            get(|| async { picture("image/png", FOR_A_DAY, web::PERSON.to_vec()) }),
        )
        .with_state(service)
}

async fn uploaded(State(service): State<Service>, Path(name): Path<String>) -> Response {
    match service.picture(&name).await {
        Ok(Some(found)) => picture(found.media_type, FOR_EVER, found.bytes),
        Ok(None) => page(StatusCode::NOT_FOUND, web::not_found()),
        Err(stop) => {
            tracing::warn!("a picture could not be read: {stop}");
            page(StatusCode::SERVICE_UNAVAILABLE, web::busy())
        }
    }
}

fn picture(media_type: &'static str, kept: &'static str, bytes: Vec<u8>) -> Response {
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, media_type),
        (CONTENT_DISPOSITION, "inline"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (CACHE_CONTROL, kept),
    ];
    (headers, bytes).into_response()
}
