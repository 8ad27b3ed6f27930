//! The client: calls, and what they are sent with.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use api::com::SecurityType;
use api::envelope::{read_answer, read_answer_with, write_request};
use api::user::{AuthenticateUser, AuthenticateUserResponse};
use api::{FaultKind, Operation, Refusal};

use crate::credentials::hidden;
use crate::tickets::{Clock, Tickets};
use crate::transport::Transport;
use crate::{Credentials, Element, Error, NamedRequest};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);

/// A client of one server, as one user of one site. Cheap to clone; clones share connections and session ticket.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    transport: Transport,
    credentials: Credentials,
    timeout: Duration,
    /// None when they are not wanted, or there is no password to get one with.
    tickets: Option<Tickets>,
}

/// What a client is made of.
pub struct Builder {
    url: String,
    credentials: Credentials,
    connect_timeout: Duration,
    timeout: Duration,
    tickets: bool,
    clock: Clock,
}

/// Both messages of one call. Not `Debug`: the answer may be a ticket.
#[derive(Clone)]
pub struct Exchange {
    /// The request, with its secrets hidden.
    pub request: String,
    /// The answer.
    pub answer: String,
    /// The bodyContent of the answer, or why there is none.
    pub outcome: Result<Element, Refusal>,
}

/// What came back.
struct Reply<T> {
    /// Whom it was sent as.
    security: SecurityType,
    document: String,
    outcome: Result<T, Refusal>,
}

impl Client {
    /// A client with the usual settings. `url` is the address of the server, or of its endpoint in full. Nothing is sent
    /// yet.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the address is none.
    pub fn new(url: &str, credentials: Credentials) -> Result<Client, Error> {
        Client::builder(url, credentials).build()
    }

    /// Settings of a client, to be changed.
    pub fn builder(url: &str, credentials: Credentials) -> Builder {
        Builder {
            url: url.to_owned(),
            credentials,
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            tickets: true,
            clock: Box::new(Instant::now),
        }
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// [`Error::Refused`] when the server says no; all others when no answer could be had.
    pub async fn call<O: Operation>(&self, request: &O) -> Result<O::Response, Error> {
        let write = |security: &SecurityType| write_request(security, request);
        let reply = self.reply(O::NAME, write, read_answer::<O>).await?;
        reply.outcome.map_err(Error::Refused)
    }

    /// Calls an operation by its name, `meeting.GetMeeting`, with elements by their paths, as [`NamedRequest::new`] takes
    /// them. Answers the bodyContent.
    ///
    /// # Errors
    /// Those of [`Client::call`]; [`Error::Invalid`] when there is no such operation or element.
    pub async fn call_named(
        &self,
        operation: &str,
        arguments: &[(impl AsRef<str>, impl AsRef<str>)],
    ) -> Result<Element, Error> {
        let request = NamedRequest::new(operation, arguments)?;
        self.exchange(&request).await?.outcome.map_err(Error::Refused)
    }

    /// As [`Client::call_named`], but answers both messages, also when the server refuses.
    ///
    /// # Errors
    /// When no answer could be had.
    pub async fn exchange(&self, request: &NamedRequest) -> Result<Exchange, Error> {
        let read = |document: &str| {
            let read = read_answer_with(document, Element::read)?;
            Ok(read.map(Option::unwrap_or_default))
        };
        let reply = self.reply(request.name(), |security| request.write(security), read).await?;
        Ok(Exchange {
            request: request.write(&hidden(&reply.security)),
            answer: reply.document,
            outcome: reply.outcome,
        })
    }

    /// All of one call, within its time.
    async fn reply<T>(
        &self,
        operation: &str,
        write: impl Fn(&SecurityType) -> String,
        read: impl Fn(&str) -> Result<Result<T, Refusal>, xml::Error>,
    ) -> Result<Reply<T>, Error> {
        let work = async {
            let ticket = self.ticket(operation).await?;
            let reply = self.send(ticket.as_deref(), &write, &read).await?;
            let (Some(ticket), Err(refusal)) = (ticket, &reply.outcome) else { return Ok(reply) };
            match refusal.kind() {
                // Its time was over earlier than was said, or the server has ended it.
                Some(FaultKind::InvalidSessionTicket) => {
                    self.forget(&ticket).await;
                    let ticket = self.ticket(operation).await?;
                    self.send(ticket.as_deref(), &write, &read).await
                }
                Some(FaultKind::TicketNotAccepted) => self.send(None, &write, &read).await,
                _ => Ok(reply),
            }
        };
        tokio::time::timeout(self.shared.timeout, work).await.unwrap_or(Err(Error::TimedOut))
    }

    /// Sends one request, with the ticket if there is one.
    async fn send<T>(
        &self,
        ticket: Option<&str>,
        write: &impl Fn(&SecurityType) -> String,
        read: &impl Fn(&str) -> Result<Result<T, Refusal>, xml::Error>,
    ) -> Result<Reply<T>, Error> {
        let credentials = &self.shared.credentials;
        let security = match ticket {
            Some(ticket) => credentials.with_ticket(ticket),
            None => credentials.security().clone(),
        };
        let document = self.shared.transport.post(write(&security)).await?;
        let outcome = read(&document).map_err(|error| Error::Unreadable(error.to_string()))?;
        Ok(Reply { security, document, outcome })
    }

    /// The ticket to send with an operation, if one is to be sent.
    async fn ticket(&self, operation: &str) -> Result<Option<String>, Error> {
        match &self.shared.tickets {
            // A caller who asks for a ticket himself wants one for the password.
            Some(tickets) if operation != AuthenticateUser::NAME => {
                tickets.current(self.sign_in()).await
            }
            _ => Ok(None),
        }
    }

    async fn sign_in(&self) -> Result<AuthenticateUserResponse, Error> {
        let request = AuthenticateUser::default();
        let write = |security: &SecurityType| write_request(security, &request);
        let reply = self.send(None, &write, &read_answer::<AuthenticateUser>).await?;
        reply.outcome.map_err(Error::Refused)
    }

    async fn forget(&self, ticket: &str) {
        if let Some(tickets) = &self.shared.tickets {
            tickets.forget(ticket).await;
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("address", self.shared.transport.address())
            .field("credentials", &self.shared.credentials)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// How long a connection may take to come up; 10 seconds unless said otherwise.
    #[must_use]
    pub fn connect_timeout(self, connect_timeout: Duration) -> Builder {
        Builder { connect_timeout, ..self }
    }

    /// How long a call may take in all, with signing in; 60 seconds unless said otherwise.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Builder {
        Builder { timeout, ..self }
    }

    /// Whether a password is exchanged for a session ticket, which is sent afterwards: yes unless said otherwise. If not,
    /// every call carries the password.
    #[must_use]
    pub fn tickets(self, tickets: bool) -> Builder {
        Builder { tickets, ..self }
    }

    /// By what the age of a session ticket is told; `Instant::now` unless said otherwise.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> Instant + Send + Sync + 'static) -> Builder {
        Builder { clock: Box::new(clock), ..self }
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the address is none.
    pub fn build(self) -> Result<Client, Error> {
        let Builder { url, credentials, connect_timeout, timeout, tickets, clock } = self;
        let transport = Transport::new(&url, connect_timeout)?;
        let wanted = tickets && credentials.security().password.is_some();
        let tickets = wanted.then(|| Tickets::new(clock));
        Ok(Client { shared: Arc::new(Shared { transport, credentials, timeout, tickets }) })
    }
}
