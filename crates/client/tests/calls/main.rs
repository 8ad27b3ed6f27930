//! Calls over HTTP, as programs make them.

mod others;
mod our_server;
mod stranger;
