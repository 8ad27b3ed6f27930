//! A server that listens, from its start to its graceful stop.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::time::Duration;

use axum_server::Handle;
use hyper_util::rt::TokioTimer;
use operations::Service;
use tokio::task::JoinHandle;

use crate::{Control, Cors, http};

/// How long the header of a request may take to arrive.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a stop waits for what is in flight.
const GRACE: Duration = Duration::from_secs(10);

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
    handle: Handle<SocketAddr>,
    task: JoinHandle<io::Result<()>>,
    service: Service,
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

/// Serves at a place that was bound.
///
/// # Errors
/// When the listener is of no use.
pub fn serve(
    listener: TcpListener,
    service: Service,
    control: Option<Control>,
    cors: Cors,
) -> io::Result<Running> {
    let address = listener.local_addr()?;
    let handle = Handle::new();
    // HTTP/1 only: to tell HTTP/2 from it would mean to wait, without end, for the first bytes of a silent connection.
    let mut server = axum_server::from_tcp(listener)?.handle(handle.clone()).http1_only();
    server
        .http_builder()
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        // As the original's: some clients read headers with a regular expression.
        .title_case_headers(true);
    let app = http::router(service.clone(), control, cors).into_make_service();
    let task = tokio::spawn(server.serve(app));
    Ok(Running { address, handle, task, service })
}

impl Running {
    /// Stops accepting, finishes what is in flight (for ten seconds at most) and closes the store.
    pub async fn stop(self) {
        self.handle.graceful_shutdown(Some(GRACE));
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
