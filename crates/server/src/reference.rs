//! The reference and the schemas: pages and files that are the same for everybody until the program changes.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use web::reference::{self, Described};

use crate::http::page;
use crate::schemas;

const XML: &str = "text/xml;charset=UTF-8";

/// The routes.
pub fn router() -> Router {
    let router = Router::new()
        .route("/reference", get(|| to(reference::PATH.to_owned())))
        .route("/reference/", get(index))
        .route("/reference/{name}", get(named))
        .route(
            "/reference/{name}/",
            get(|Path(name): Path<String>| to(below(reference::PATH, &name))),
        )
        .route("/reference/{name}/{file}", get(example))
        .route("/schema", get(|| to(reference::SCHEMA_PATH.to_owned())))
        .route("/schema/", get(|| async { page(StatusCode::OK, reference::schemas()) }))
        .route("/schema/{version}", get(archive))
        .route(
            "/schema/{version}/",
            get(|Path(version): Path<String>| to(below(reference::SCHEMA_PATH, &version))),
        )
        .route("/schema/{version}/{file}", get(schema))
        .route(
            reference::STYLE_PATH,
            get(|| async { ([(CONTENT_TYPE, "text/css;charset=UTF-8")], reference::STYLE) }),
        );
    router.layer(map_response(|mut response: Response| async {
        if response.status().is_success() || response.status().is_redirection() {
            let hour = HeaderValue::from_static("public, max-age=3600");
            response.headers_mut().insert(CACHE_CONTROL, hour);
        }
        response
    }))
}

/// The first page, or what was searched for.
async fn index(Query(fields): Query<Vec<(String, String)>>) -> Response {
    let query = fields.iter().find(|(name, _)| name == "q").map_or("", |(_, value)| value.trim());
    let html = if query.is_empty() { reference::index() } else { reference::search(query) };
    page(StatusCode::OK, html)
}

/// A page by its name, or an operation's by any spelling of the operation.
async fn named(Path(name): Path<String>) -> Response {
    match name.as_str() {
        "faults" => page(StatusCode::OK, reference::faults()),
        "compatibility" => page(StatusCode::OK, reference::compatibility()),
        "versions" => page(StatusCode::OK, reference::versions()),
        _ => of_operation(&name, "", |described| Some(page(StatusCode::OK, described.page()))),
    }
}

/// The example of an operation, to be kept as a file.
async fn example(Path((name, file)): Path<(String, String)>) -> Response {
    of_operation(&name, &format!("/{file}"), |described| {
        let document = match file.as_str() {
            "request.xml" => described.request_document(),
            "response.xml" => described.response_document().map(str::to_owned),
            _ => None,
        };
        Some(download(&format!("{}.{file}", described.name()), XML, document?.into_bytes()))
    })
}

/// What `answer` makes of the operation with this name; leads on to how its name is spelled.
fn of_operation(
    name: &str,
    rest: &str,
    answer: impl FnOnce(&'static Described) -> Option<Response>,
) -> Response {
    match reference::find(name) {
        Some(described) if described.name() == name => answer(described).unwrap_or_else(not_found),
        Some(described) => {
            let path = format!("{}{}{rest}", reference::PATH, described.name());
            Redirect::permanent(&path).into_response()
        }
        None => not_found(),
    }
}

/// All schemas of a version, `40.4.0.zip`; without the ending, what there is of it.
async fn archive(Path(name): Path<String>) -> Response {
    let version = name.strip_suffix(".zip");
    let Some(files) = files_of(version.unwrap_or(&name)) else { return not_found() };
    if version.is_none() {
        return to(format!("{}#{name}", reference::SCHEMA_PATH)).await;
    }
    match schemas::zip(files) {
        Ok(bytes) => download(&format!("reconvene-schema-{name}"), "application/zip", bytes),
        Err(error) => {
            tracing::error!("the schemas cannot be packed: {error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// One schema of a version.
async fn schema(Path((version, name)): Path<(String, String)>) -> Response {
    let mut files = files_of(&version).into_iter().flatten();
    match files.find(|(file, _)| *file == name) {
        Some((_, text)) => ([(CONTENT_TYPE, XML)], text.as_str()).into_response(),
        None => not_found(),
    }
}

fn files_of(version: &str) -> Option<&'static schemas::Files> {
    schemas::files(version.parse().ok()?)
}

fn download(name: &str, content_type: &'static str, bytes: Vec<u8>) -> Response {
    let headers: [(HeaderName, String); 2] = [
        (CONTENT_TYPE, content_type.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

fn not_found() -> Response {
    page(StatusCode::NOT_FOUND, web::not_found())
}

async fn to(path: String) -> Response {
    Redirect::permanent(&path).into_response()
}

/// The same without the slash at its end. What is no part of such a name never gets into the header.
fn below(path: &str, name: &str) -> String {
    let name: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
    format!("{path}{name}")
}
