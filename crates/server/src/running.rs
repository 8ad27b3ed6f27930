//! A server that listens, from its start to its graceful stop.

use std::convert::Infallible;
use std::future::ready;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum_server::{Handle, Server};
use hyper_util::rt::TokioTimer;
use operations::Service;
use tokio::task::JoinHandle;
use tower::service_fn;

use crate::connections::{Connections, Listener, Peer};
use crate::courier::{self, Background, MailCounts};
use crate::front::Front;
use crate::{Control, Cors, Limits, Setup, http};

/// How often a server that stops looks whether its connections are quiet.
const LOOKS: Duration = Duration::from_millis(20);

/// What a server is started with.
pub struct Options {
    /// Where it listens; port 0 takes a free one.
    pub listen: SocketAddr,
    /// What answers.
    pub service: Service,
    /// Who may steer it, if anybody.
    pub control: Option<Control>,
    /// Whose pages may call the API from elsewhere.
    pub cors: Cors,
}

/// A server that listens.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    handle: Handle<Peer>,
    task: JoinHandle<io::Result<()>>,
    service: Service,
    front: Arc<Front>,
    background: Background,
    connections: Arc<Connections>,
    quiet: Duration,
    grace: Duration,
}

/// A place to listen at, taken before the server is started: its address is known, and nobody is answered yet.
///
/// # Errors
/// When the address cannot be listened at.
pub fn bind(listen: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(listen)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Binds and serves, on tasks of the current runtime.
///
/// # Errors
/// When the address cannot be listened at.
pub async fn start(options: Options) -> io::Result<Running> {
    serve(bind(options.listen)?, options.service, options.control, options.cors)
}

/// Serves at a place that was bound. Stops without waiting for its connections to be quiet.
///
/// # Errors
/// When the listener is of no use.
pub fn serve(
    listener: TcpListener,
    service: Service,
    control: Option<Control>,
    cors: Cors,
) -> io::Result<Running> {
    let limits = Limits { quiet_seconds: 0, ..Limits::default() };
    serve_as(listener, service, Setup { control, cors, limits, ..Setup::default() })
}

/// Serves at a place that was bound, set up like that.
///
/// # Errors
/// When the listener is of no use.
pub fn serve_as(listener: TcpListener, service: Service, setup: Setup) -> io::Result<Running> {
    let Setup { control, cors, limits, proxies, metrics_token, delivery, jobs } = setup;
    let address = listener.local_addr()?;
    let handle = Handle::new();
    let connections = Connections::new(limits.connections);
    let mails = Arc::new(MailCounts::default());
    let front =
        Front::new(&service, &limits, proxies, metrics_token, &connections, Arc::clone(&mails));
    let stalled = Duration::from_secs(limits.fetch_seconds);
    let listener = Listener::new(listener, Arc::clone(&connections), stalled)?;
    // HTTP/1 only: to tell HTTP/2 from it would mean to wait, without end, for the first bytes of a silent connection.
    let mut server = Server::from_listener(listener).handle(handle.clone()).http1_only();
    server
        .http_builder()
        .http1()
        .timer(TokioTimer::new())
        // Also between requests: a connection that is kept alive is not kept for ever.
        .header_read_timeout(Duration::from_secs(limits.header_seconds))
        // Who says that no more will come still waits for the answer.
        .half_close(true)
        // As the original's: some clients read headers with a regular expression.
        .title_case_headers(true);
    let app =
        Arc::new(http::App::new(service.clone(), control, cors, Arc::clone(&front), &delivery));
    let of_connection = service_fn(move |Peer(connection)| {
        let app = Arc::clone(&app);
        let of_request = service_fn(move |request| {
            let (app, connection) = (Arc::clone(&app), Arc::clone(&connection));
            async move { Ok::<_, Infallible>(app.answer(request, connection).await) }
        });
        ready(Ok::<_, Infallible>(of_request))
    });
    let background = courier::start(service.clone(), delivery, jobs, mails);
    let task = tokio::spawn(server.serve(of_connection));
    let (quiet, grace) =
        (Duration::from_secs(limits.quiet_seconds), Duration::from_secs(limits.stop_seconds));
    Ok(Running { address, handle, task, service, front, background, connections, quiet, grace })
}

impl Running {
    /// Stops: tells every client with its next answer that the connection ends, and `/readyz` that nobody new should
    /// come; closes what has been quiet for a while; finishes what is in flight, and closes the store.
    pub async fn stop(self) {
        self.front.stop();
        let begun = Instant::now();
        // A connection that is closed while its next request is on the way takes that with it. Clients that are at work
        // hear in time that it ends; who has been silent for so long is not at work.
        while !self.quiet.is_zero()
            && !self.connections.are_quiet_for(self.quiet)
            && begun.elapsed() < self.grace
        {
            tokio::time::sleep(LOOKS).await;
        }
        self.handle.graceful_shutdown(Some(self.grace.saturating_sub(begun.elapsed())));
        self.background.stop(self.grace).await;
        // An accept loop that failed has been logged; there is nothing left to stop.
        _ = self.task.await;
        let store = self.service.store().clone();
        _ = tokio::task::spawn_blocking(move || store.close()).await;
    }
}

/// Whether only programs on this machine can reach the address.
pub fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}
