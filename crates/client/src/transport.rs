//! Documents there and back: HTTP and TLS, over connections that are kept.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, USER_AGENT};
use hyper::http::uri::{PathAndQuery, Scheme};
use hyper::{Request, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::RootCertStore;

use crate::Error;

/// Where every server of this API is posted to.
const ENDPOINT: &str = "/WBXService/XMLService";

/// The most bytes of an answer: lists end at 500 records, and no record has a tenth of a MiB.
const ANSWER_BYTES: usize = 64 * 1024 * 1024;

/// How long a connection is kept that nothing is sent over. Our server closes it after half a minute, and what is sent just
/// then is lost.
const IDLE: Duration = Duration::from_secs(20);

/// The way to one server.
pub(crate) struct Transport {
    address: Uri,
    connections: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl Transport {
    /// Connects to nothing yet. `url` is the server's address, or that of its endpoint in full.
    pub fn new(url: &str, connect_timeout: Duration) -> Result<Transport, Error> {
        let address = endpoint(url)?;
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(connect_timeout));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls(address.scheme() == Some(&Scheme::HTTPS))?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(connector);
        let connections = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(connector);
        Ok(Transport { address, connections })
    }

    /// Where it leads.
    pub fn address(&self) -> &Uri {
        &self.address
    }

    /// Posts a document and answers what comes back.
    pub async fn post(&self, document: String) -> Result<String, Error> {
        let request = Request::post(self.address.clone())
            .header(CONTENT_TYPE, "text/xml;charset=UTF-8")
            .header(USER_AGENT, concat!("reconvene/", env!("CARGO_PKG_VERSION")))
            .body(Full::from(document));
        let request = request.map_err(|error| Error::Invalid(error.to_string()))?;
        let response = self.connections.request(request).await.map_err(|error| broken(&error))?;
        let status = response.status();
        if !status.is_success() {
            return Err(Error::Status(status.as_u16()));
        }
        let body = whole(response.into_body()).await?;
        // Lets the connection go back to the pool before the next call: it would not wait for it, but open another.
        tokio::task::yield_now().await;
        text(&body)
    }
}

fn endpoint(url: &str) -> Result<Uri, Error> {
    let invalid = |what: &str| Error::Invalid(format!("the address of the server {what}"));
    let mut parts = url
        .parse::<Uri>()
        .map_err(|error| invalid(&format!("cannot be read: {error}")))?
        .into_parts();
    if !parts.scheme.as_ref().is_some_and(|it| [Scheme::HTTP, Scheme::HTTPS].contains(it)) {
        return Err(invalid("must begin with http:// or https://"));
    }
    if parts.authority.as_ref().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(invalid("must not name a user: that is what the credentials are for"));
    }
    if parts.path_and_query.as_ref().is_none_or(|path| path.as_str() == "/") {
        parts.path_and_query = Some(PathAndQuery::from_static(ENDPOINT));
    }
    Uri::from_parts(parts).map_err(|error| invalid(&format!("cannot be read: {error}")))
}

/// TLS that trusts whom the operating system trusts; whom that is, is only looked up when it is `needed`.
fn tls(needed: bool) -> Result<rustls::ClientConfig, Error> {
    let mut roots = RootCertStore::empty();
    if needed {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::Invalid(format!("TLS cannot be set up: {error}")))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

async fn whole(body: Incoming) -> Result<Bytes, Error> {
    let too_large =
        || Error::Unreadable(format!("it has more than {} MiB", ANSWER_BYTES / 1024 / 1024));
    if body.size_hint().lower() > ANSWER_BYTES as u64 {
        return Err(too_large());
    }
    match Limited::new(body, ANSWER_BYTES).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(error) => Err(broken(&*error)),
    }
}

fn text(bytes: &[u8]) -> Result<String, Error> {
    let unreadable = |error: &dyn StdError| Error::Unreadable(error.to_string());
    match xml::decode(bytes) {
        Ok(text) => Ok(text.into_owned()),
        // That limit is for what strangers send. No answer in an old encoding is as large.
        Err(xml::Error::Limit { .. }) => {
            String::from_utf8(bytes.to_vec()).map_err(|error| unreadable(&error))
        }
        Err(error) => Err(unreadable(&error)),
    }
}

/// What broke, down to the first cause: the outer words alone say nothing ("client error").
fn broken(error: &(dyn StdError + 'static)) -> Error {
    let causes: Vec<_> = std::iter::successors(error.source(), |error| (*error).source()).collect();
    let timed_out = |error: &&(dyn StdError + 'static)| {
        let error = error.downcast_ref::<io::Error>();
        error.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    };
    if causes.iter().any(timed_out) {
        return Error::TimedOut;
    }
    let mut words: Vec<String> = causes.iter().map(ToString::to_string).collect();
    if words.is_empty() {
        words.push(error.to_string());
    }
    words.dedup();
    Error::Unreachable(words.join(": "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (url, address) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/WBXService/XMLService"),
            ("https://meet.example.org/", "https://meet.example.org/WBXService/XMLService"),
            (
                "http://[::1]:1/WBXService/xml8.0.0/XMLService",
                "http://[::1]:1/WBXService/xml8.0.0/XMLService",
            ),
            ("https://a.example/proxy?to=b", "https://a.example/proxy?to=b"),
        ] {
            assert_eq!(endpoint(url).unwrap().to_string(), address);
        }
        for url in [
            "",
            "demo",
            "127.0.0.1:8080",
            "/WBXService",
            "ftp://a.example",
            "http://",
            "http://a b",
        ] {
            let error = endpoint(url).unwrap_err();
            assert!(
                matches!(&error, Error::Invalid(what) if what.contains("address")),
                "{url}: {error}"
            );
        }
        let error = endpoint("http://ann:s3cret@a.example").unwrap_err().to_string();
        assert!(error.contains("credentials") && !error.contains("s3cret"), "{error}");
    }

    #[test]
    fn large_answers_are_read_as_utf_8() {
        let large = format!("<a>{}</a>", "é".repeat(xml::limits::DOCUMENT_BYTES));
        assert_eq!(text(large.as_bytes()).unwrap(), large);
        assert_eq!(text(b"<a>\xe9</a>").unwrap(), "<a>é</a>");
        assert!(matches!(text(b"<a>\x08</a>"), Err(Error::Unreadable(_))));
    }
}
