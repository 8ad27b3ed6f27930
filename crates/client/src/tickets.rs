//! The session ticket that stands for a password: got once, kept fresh, shared by all calls.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use api::FaultKind;
use api::user::AuthenticateUserResponse;
use tokio::sync::Mutex;

use crate::Error;

/// How the time is told; a test moves it.
pub(crate) type Clock = Box<dyn Fn() -> Instant + Send + Sync>;

/// How long a ticket is good for when the server does not say, in seconds: the original's usual life.
const USUAL_LIFE: i64 = 5400;

/// How long a server is not asked again that gives no tickets.
const WITHOUT: Duration = Duration::from_secs(600);

/// What says that the name, the password or the site is no good: the password alone would do no better.
const HOPELESS: [FaultKind; 7] = [
    FaultKind::IncorrectUserOrPassword,
    FaultKind::UserNotFound,
    FaultKind::AccountLocked,
    FaultKind::AccountInactive,
    FaultKind::AccountExpired,
    FaultKind::SiteNotFound,
    FaultKind::SiteNotActive,
];

/// The ticket of one client.
pub(crate) struct Tickets {
    clock: Clock,
    /// Whoever signs in holds this meanwhile, so that all others wait for the one ticket.
    state: Mutex<State>,
    /// How many sign-ins have ended, well or not.
    attempts: AtomicU64,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Why the last sign-in failed, if it did.
    failure: Option<Error>,
}

/// What calls are sent with, until then.
struct Held {
    /// `None` when the server gives no tickets: then it is the password.
    ticket: Option<String>,
    until: Instant,
}

impl Tickets {
    pub fn new(clock: Clock) -> Tickets {
        Tickets { clock, state: Mutex::default(), attempts: AtomicU64::new(0) }
    }

    /// The ticket to send now; `None` when the password must be sent. `sign_in` is only awaited when a ticket is needed,
    /// and by one caller at a time.
    ///
    /// # Errors
    /// Those of `sign_in` that mean that the call cannot succeed either.
    pub async fn current(
        &self,
        sign_in: impl Future<Output = Result<AuthenticateUserResponse, Error>>,
    ) -> Result<Option<String>, Error> {
        let attempts = self.attempts.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let now = (self.clock)();
        if let Some(held) = state.held.as_ref().filter(|held| now < held.until) {
            return Ok(held.ticket.clone());
        }
        // A sign-in that failed while this call waited for it must not be repeated by each who waited: a wrong password
        // would soon lock the account.
        if let Some(failure) = &state.failure
            && self.attempts.load(Ordering::Acquire) != attempts
        {
            return Err(failure.clone());
        }
        let outcome = sign_in.await;
        self.attempts.fetch_add(1, Ordering::Release);
        let held = match outcome {
            Ok(response) if !response.session_ticket.is_empty() => {
                let life = response.time_to_live.filter(|seconds| *seconds > 0);
                let life = Duration::from_secs(life.unwrap_or(USUAL_LIFE).unsigned_abs());
                // Renewed in good time. What is beyond the clock's reach is for ever, or for a year.
                let until = now.checked_add(life / 5 * 4);
                let until = until.unwrap_or_else(|| now + Duration::from_secs(31_536_000));
                Held { ticket: Some(response.session_ticket), until }
            }
            Err(error) if is_hopeless(&error) => {
                state.failure = Some(error.clone());
                return Err(error);
            }
            Ok(_) | Err(_) => Held { ticket: None, until: now + WITHOUT },
        };
        let ticket = held.ticket.clone();
        *state = State { held: Some(held), failure: None };
        Ok(ticket)
    }

    /// Forgets a ticket that the server did not take, unless another is held already.
    pub async fn forget(&self, ticket: &str) {
        let mut state = self.state.lock().await;
        if state.held.as_ref().is_some_and(|held| held.ticket.as_deref() == Some(ticket)) {
            state.held = None;
        }
    }
}

/// Whether a sign-in failed in a way in which the call would fail as well. Otherwise the server has no tickets, and takes
/// the password.
fn is_hopeless(error: &Error) -> bool {
    match error {
        Error::Refused(refusal) => refusal.kind().is_some_and(|kind| HOPELESS.contains(&kind)),
        Error::Status(_) | Error::Unreadable(_) => false,
        Error::Invalid(_) | Error::Unreachable(_) | Error::TimedOut => true,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use api::Refusal;

    use super::*;

    /// A clock that stands still until it is moved, in seconds.
    fn clock() -> (Clock, Arc<AtomicU64>) {
        let (start, seconds) = (Instant::now(), Arc::new(AtomicU64::new(0)));
        let moved = Arc::clone(&seconds);
        let clock = move || start + Duration::from_secs(moved.load(Ordering::Relaxed));
        (Box::new(clock), seconds)
    }

    fn given(ticket: &str, time_to_live: Option<i64>) -> Result<AuthenticateUserResponse, Error> {
        let session_ticket = ticket.to_owned();
        Ok(AuthenticateUserResponse { session_ticket, create_time: None, time_to_live })
    }

    fn refused(kind: FaultKind) -> Error {
        Error::Refused(Refusal { code: kind.code().to_owned(), ..Refusal::default() })
    }

    #[tokio::test]
    async fn a_ticket_is_renewed_when_four_fifths_of_its_life_are_over() {
        for (life, fifth) in [(Some(100), 20), (None, 1080), (Some(0), 1080), (Some(-5), 1080)] {
            let (clock, seconds) = clock();
            let tickets = Tickets::new(clock);
            let first = tickets.current(async { given("a", life) }).await.unwrap();
            assert_eq!(first.as_deref(), Some("a"));
            seconds.store(fifth * 4 - 1, Ordering::Relaxed);
            let same = tickets.current(async { panic!("not yet") }).await.unwrap();
            assert_eq!(same.as_deref(), Some("a"), "{life:?}");
            seconds.store(fifth * 4, Ordering::Relaxed);
            let renewed = tickets.current(async { given("b", life) }).await.unwrap();
            assert_eq!(renewed.as_deref(), Some("b"), "{life:?}");
        }
        let tickets = Tickets::new(clock().0);
        tickets.current(async { given("for ever", Some(i64::MAX)) }).await.unwrap();
        tickets.current(async { panic!("never") }).await.unwrap();
    }

    #[tokio::test]
    async fn only_the_ticket_that_is_held_is_forgotten() {
        let tickets = Tickets::new(clock().0);
        tickets.current(async { given("a", None) }).await.unwrap();
        tickets.forget("older").await;
        tickets.current(async { panic!("it is held still") }).await.unwrap();
        tickets.forget("a").await;
        let next = tickets.current(async { given("b", None) }).await.unwrap();
        assert_eq!(next.as_deref(), Some("b"));
    }

    #[tokio::test]
    async fn a_server_without_tickets_is_sent_the_password_for_a_while() {
        for error in [
            refused(FaultKind::OperationNotYet),
            Error::Refused(Refusal::default()),
            Error::Status(500),
            Error::Unreadable(String::new()),
        ] {
            let (clock, seconds) = clock();
            let tickets = Tickets::new(clock);
            assert_eq!(tickets.current(async { Err(error) }).await, Ok(None));
            assert_eq!(tickets.current(async { panic!("not so soon") }).await, Ok(None));
            seconds.store(WITHOUT.as_secs(), Ordering::Relaxed);
            assert!(tickets.current(async { given("a", None) }).await.unwrap().is_some());
        }
    }

    #[tokio::test]
    async fn what_fails_is_told_and_tried_again_by_the_next_call() {
        for error in [refused(FaultKind::IncorrectUserOrPassword), Error::TimedOut] {
            let tickets = Tickets::new(clock().0);
            assert_eq!(tickets.current(async { Err(error.clone()) }).await, Err(error.clone()));
            assert_eq!(tickets.current(async { Err(error.clone()) }).await, Err(error));
            assert!(tickets.current(async { given("a", None) }).await.is_ok());
        }
    }

    #[tokio::test]
    async fn all_who_wait_share_what_comes_of_one_sign_in() {
        for outcome in [given("a", None), Err(refused(FaultKind::IncorrectUserOrPassword))] {
            let tickets = Tickets::new(clock().0);
            let asked = AtomicU64::new(0);
            let sign_in = || async {
                asked.fetch_add(1, Ordering::Relaxed);
                // The others come to wait meanwhile.
                for _ in 0..10 {
                    tokio::task::yield_now().await;
                }
                outcome.clone()
            };
            let (one, two, three) = tokio::join!(
                tickets.current(sign_in()),
                tickets.current(sign_in()),
                tickets.current(sign_in())
            );
            assert_eq!(asked.load(Ordering::Relaxed), 1);
            assert!(one == two && two == three && one.is_ok() == outcome.is_ok());
        }
    }
}
