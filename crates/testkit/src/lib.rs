//! What tests of the whole server share: a server in this process with a clock that stands still, a real PostgreSQL, the
//! scenario runner, validation against the schemas. Only ever a dev-dependency.
//!
//! Its functions panic where a test cannot go on: whoever calls them is a test.

mod caller;
mod client;
pub mod hostile;
mod instances;
pub mod mutations;
mod postgres;
mod python;
pub mod raw;
pub mod scenario;
pub mod schema;
mod test_server;

pub use self::client::{Client, KeptMail};
pub use caller::{Caller, refused};
pub use instances::Instances;
pub use postgres::PostgresCluster;
pub use python::python;
pub use test_server::{Engine, PUBLIC_URL, START, TestServer};

/// The name of the demo's site.
pub const DEMO_SITE: &str = server::demo::SITE_NAME;

/// The password of one of the demo's accounts.
pub fn demo_password(web_ex_id: &str) -> Option<&'static str> {
    let account = server::demo::ACCOUNTS.into_iter().find(|account| account.web_ex_id == web_ex_id);
    account.map(|account| account.password)
}

/// A request: one operation, `package.Operation`, in an envelope. `credentials` are children of the securityContext,
/// `body` those of bodyContent.
pub fn envelope(site: &str, credentials: &str, operation: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <serv:message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xmlns:serv=\"http://www.webex.com/schemas/2002/06/service\">\n\
         <header><securityContext>{credentials}<siteName>{site}</siteName></securityContext></header>\n\
         <body><bodyContent xsi:type=\"java:com.webex.service.binding.{operation}\">{body}</bodyContent></body>\n\
         </serv:message>\n"
    )
}
