//! The ceiling: a server that reads a request and answers a body that it has already. No server of this API on the same
//! HTTP library can be faster.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;

/// What it is started with.
#[derive(clap::Args)]
pub struct Arguments {
    #[arg(long)]
    listen: SocketAddr,
    /// A file that [`save`] wrote.
    #[arg(long)]
    answers: PathBuf,
    /// hyper alone, without axum.
    #[arg(long)]
    bare: bool,
}

/// An answer of the real server, at a path of the ceiling's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Answer {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// What the real server sent; date and length the library writes itself.
    pub fn new(path: &str, headers: &HeaderMap, body: &[u8]) -> Answer {
        let kept =
            headers.iter().filter(|(name, _)| !["date", "content-length"].contains(&name.as_str()));
        let headers = kept.map(|(name, value)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        Answer {
            path: path.to_owned(),
            headers: headers.collect(),
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }

    fn response<B: From<Bytes>>(headers: &HeaderMap, body: &Bytes) -> Response<B> {
        let mut response = Response::new(B::from(body.clone()));
        *response.headers_mut() = headers.clone();
        response
    }

    fn ready(self) -> Result<(String, HeaderMap, Bytes), String> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().map_err(|_| format!("a header named {name}"))?;
            let value: HeaderValue = value.parse().map_err(|_| format!("the value of {name}"))?;
            headers.insert(name, value);
        }
        Ok((self.path, headers, Bytes::from(self.body)))
    }
}

/// Writes the answers for a ceiling to come.
///
/// # Errors
/// When the file cannot be written.
pub fn save(answers: &[Answer], path: &Path) -> Result<(), String> {
    let text = serde_json::to_string(answers).map_err(|error| error.to_string())?;
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Serves until the process is ended.
///
/// # Errors
/// When it cannot listen.
pub fn serve(arguments: &Arguments) -> Result<(), String> {
    let text = fs::read_to_string(&arguments.answers).map_err(|error| error.to_string())?;
    let answers: Vec<Answer> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let answers = answers.into_iter().map(Answer::ready).collect::<Result<Vec<_>, _>>()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(async {
        let listener = TcpListener::bind(arguments.listen).await;
        let listener = listener.map_err(|error| error.to_string())?;
        if arguments.bare {
            on_hyper(listener, answers).await
        } else {
            on_axum(listener, answers).await
        }
    })
}

async fn on_axum(
    listener: TcpListener,
    answers: Vec<(String, HeaderMap, Bytes)>,
) -> Result<(), String> {
    let mut router = Router::new();
    for (path, headers, body) in answers {
        let answer = |State(answer): State<Arc<(HeaderMap, Bytes)>>, _request: Bytes| async move {
            Answer::response::<axum::body::Body>(&answer.0, &answer.1)
        };
        let route = post(answer).with_state(Arc::new((headers, body)));
        router = router.route(&path, route);
    }
    axum::serve(listener, router).await.map_err(|error| error.to_string())
}

async fn on_hyper(
    listener: TcpListener,
    answers: Vec<(String, HeaderMap, Bytes)>,
) -> Result<(), String> {
    let answers = Arc::new(answers);
    loop {
        let (stream, _) = listener.accept().await.map_err(|error| error.to_string())?;
        let answers = Arc::clone(&answers);
        let service = service_fn(move |request: Request<Incoming>| {
            let answers = Arc::clone(&answers);
            async move {
                let path = request.uri().path().to_owned();
                request.into_body().collect().await.map_err(|error| error.to_string())?;
                let found = answers.iter().find(|(known, ..)| *known == path);
                let (_, headers, body) = found.ok_or("another path")?;
                Ok::<_, String>(Answer::response::<Full<Bytes>>(headers, body))
            }
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service);
        // How a connection ends is the client's affair.
        tokio::spawn(connection);
    }
}
