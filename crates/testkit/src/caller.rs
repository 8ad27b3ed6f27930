//! A caller of a server in this process: typed requests and answers, and no runtime for the test to keep.

use api::meeting::{CreateMeeting, MeetingType};
use api::training::{CreateTrainingSession, TrainingSessionType};
use api::{FaultKind, Operation, Refusal};
use client::{Client, Credentials, Error};
use tokio::runtime::Runtime;

/// Calls a [`TestServer`](crate::TestServer) with the same credentials every time, and waits for each answer.
pub struct Caller<'a> {
    runtime: &'a Runtime,
    client: Client,
}

impl Caller<'_> {
    pub(crate) fn new<'a>(runtime: &'a Runtime, url: &str, credentials: Credentials) -> Caller<'a> {
        // Tickets would add a sign-in before the first call, and a refused sign-in would hide what the call is told.
        let client = Client::builder(url, credentials).tickets(false).build();
        Caller { runtime, client: client.expect("the server's own address is one") }
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// The refusal, when the server says no.
    ///
    /// # Panics
    /// When no answer could be had, or it cannot be read.
    pub fn call<O: Operation>(&self, request: &O) -> Result<O::Response, Refusal> {
        match self.runtime.block_on(self.client.call(request)) {
            Ok(response) => Ok(response),
            Err(Error::Refused(refusal)) => Err(refusal),
            Err(error) => panic!("{}: {error}", O::NAME),
        }
    }

    /// Schedules a meeting, and answers its key.
    ///
    /// # Errors
    /// As [`Caller::call`]; so the next.
    ///
    /// # Panics
    /// As [`Caller::call`], and when the answer has no key; so the next.
    pub fn create_meeting(&self, meeting: MeetingType) -> Result<i64, Refusal> {
        let created = self.call(&CreateMeeting { meeting, ..CreateMeeting::default() })?;
        Ok(created.meetingkey.expect("it has a key"))
    }

    /// Schedules a training session, and answers its key.
    ///
    /// # Errors
    /// As [`Caller::create_meeting`].
    pub fn create_training_session(
        &self,
        training_session: TrainingSessionType,
    ) -> Result<i64, Refusal> {
        let request =
            CreateTrainingSession { training_session, ..CreateTrainingSession::default() };
        Ok(self.call(&request)?.sessionkey[0])
    }
}

/// Which fault a call met, and the first element that it names; blank when it names none.
///
/// # Panics
/// When it met none, or one that the contract does not have.
pub fn refused<T>(outcome: Result<T, Refusal>) -> (FaultKind, String) {
    let Err(refusal) = outcome else { panic!("it was not refused") };
    let element = refusal.sub_errors.first().map(|sub| sub.value.clone()).unwrap_or_default();
    (refusal.kind().expect("the contract has this fault"), element)
}
