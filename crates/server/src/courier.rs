//! The background: mails are delivered, and what has expired is forgotten (`jobs`).

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use mail::{Failure, Line, Mail, Sender, Smtp};
use operations::{Service, Stop, letters};
use store::mailbox;
use store::outbox::{self, Taken};
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

use crate::jobs::{Jobs, TIDY_SECONDS};

/// How long a letter belongs to whoever took it, in seconds: longer than connecting and sending may take.
const LEASE: i64 = 300;
/// After how long a letter that could not be delivered is tried again, in seconds: thirty seconds at first, a day in the
/// end. After that it is dead.
const AGAIN: [i64; 8] = [30, 120, 600, 3600, 4 * 3600, 8 * 3600, 16 * 3600, 24 * 3600];
/// How often it is looked, by the real time.
const LOOKS: Duration = Duration::from_secs(1);
/// How many mails are put into the mailbox in one transaction.
const BATCH: u64 = 200;
/// How often, in looks, it is counted what waits.
const COUNTS: u64 = 15;

/// Where mails go.
#[derive(Debug, Clone, Default)]
pub enum Delivery {
    /// Nowhere: they wait, and are dropped after seven days.
    #[default]
    Nowhere,
    /// Into the mailbox of this server, for those who test integrations.
    Mailbox,
    /// To a server that carries them on.
    Smtp(Box<Post>),
}

/// The server that carries mails on, and from whom they come.
#[derive(Debug, Clone)]
pub struct Post {
    /// The server.
    pub smtp: Smtp,
    /// From whom.
    pub sender: Sender,
}

/// What became of mails since the start, and how many there are.
#[derive(Debug, Default)]
pub(crate) struct MailCounts {
    pub(crate) sent: AtomicU64,
    pub(crate) failed: AtomicU64,
    pub(crate) waiting: AtomicI64,
    pub(crate) dead: AtomicI64,
}

/// The task behind all this.
pub(crate) struct Background {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

struct Courier {
    service: Service,
    delivery: Delivery,
    counts: Arc<MailCounts>,
    stop: watch::Receiver<bool>,
    /// A connection on which the last letter went well, kept for as long as there are more.
    line: Mutex<Option<Line>>,
}

/// What came of one letter.
enum Outcome {
    Delivered,
    /// Nobody wants it any more.
    Unwanted,
    Later(String),
    Refused(String),
}

/// Starts it, on a task of the current runtime.
pub(crate) fn start(
    service: Service,
    delivery: Delivery,
    jobs: Jobs,
    counts: Arc<MailCounts>,
) -> Background {
    let (stop, stopped) = watch::channel(false);
    let task = tokio::spawn(run(service, delivery, jobs, counts, stopped));
    Background { stop, task }
}

impl Background {
    /// Stops when the letter in hand is done, or after `grace`.
    pub(crate) async fn stop(mut self, grace: Duration) {
        // The task may have ended by itself only in a runtime that ends.
        _ = self.stop.send(true);
        if tokio::time::timeout(grace, &mut self.task).await.is_err() {
            self.task.abort();
            tracing::warn!("a mail was on its way when the server stopped; it may arrive twice");
        }
    }
}

async fn run(
    service: Service,
    delivery: Delivery,
    jobs: Jobs,
    counts: Arc<MailCounts>,
    mut stop: watch::Receiver<bool>,
) {
    let mail_waits = matches!(delivery, Delivery::Nowhere);
    let courier = Arc::new(Courier {
        service: service.clone(),
        delivery,
        counts,
        stop: stop.clone(),
        line: Mutex::new(None),
    });
    let mut tidied_at = service.settings().clock.now();
    let mut looks = 0_u64;
    while !*stop.borrow() {
        let now = service.settings().clock.now();
        let is_tidy = now.abs_diff(tidied_at) < TIDY_SECONDS;
        let (courier, service, jobs) = (Arc::clone(&courier), service.clone(), jobs.clone());
        let count = looks.is_multiple_of(COUNTS);
        // On a task of its own, whose panic ends neither this one nor the server.
        let look = tokio::spawn(async move {
            courier.look(count).await?;
            if is_tidy { Ok(()) } else { jobs.tidy(&service, now, mail_waits).await }
        });
        match look.await {
            Ok(Ok(())) => {}
            Ok(Err(stop)) => tracing::warn!("in the background: {stop}"),
            Err(failure) => tracing::error!("in the background: {failure}"),
        }
        if !is_tidy {
            tidied_at = now;
        }
        looks += 1;
        tokio::select! {
            _ = stop.changed() => break,
            () = tokio::time::sleep(LOOKS) => {}
        }
    }
}

impl Courier {
    /// Delivers what is due.
    async fn look(&self, count: bool) -> Result<(), Stop> {
        let delivered = match &self.delivery {
            Delivery::Nowhere => 0,
            Delivery::Mailbox => {
                let arrived = fill_mailbox(&self.service).await?;
                self.counts.sent.fetch_add(arrived, Ordering::Relaxed);
                arrived
            }
            Delivery::Smtp(post) => self.deliver_all(post).await?,
        };
        if count || delivered > 0 {
            let counts = |tx: &mut store::Tx| outbox::counts(tx).map_err(Stop::Store);
            let counts = self.service.store().read(counts).await?;
            self.counts.waiting.store(counts.waiting, Ordering::Relaxed);
            self.counts.dead.store(counts.dead, Ordering::Relaxed);
        }
        Ok(())
    }

    /// One letter after the other, until none is due or the server stops; answers how many were tried.
    async fn deliver_all(&self, post: &Post) -> Result<u64, Stop> {
        let mut tried = 0;
        while !*self.stop.borrow() {
            let Some(taken) = self.take().await? else { break };
            let outcome = self.deliver(post, &taken).await;
            let outcome = match outcome {
                Ok(outcome) => outcome,
                Err(stop) => {
                    // The store failed, not the mail: it is due at once when that is over.
                    let now = self.service.settings().clock.now();
                    let back = move |tx: &mut store::Tx| {
                        outbox::give_back(tx, &taken, now).map_err(Stop::Store)
                    };
                    self.service.store().write(back).await?;
                    return Err(stop);
                }
            };
            let goes_on = !matches!(outcome, Outcome::Later(_));
            self.note(&taken, outcome).await?;
            tried += 1;
            if !goes_on {
                break;
            }
        }
        if let Some(line) = self.line.lock().await.take() {
            line.quit().await;
        }
        Ok(tried)
    }

    async fn take(&self) -> Result<Option<Taken>, Stop> {
        let now = self.service.settings().clock.now();
        // Most often there is nothing, and a look should cost no write.
        let is_any = move |tx: &mut store::Tx| outbox::has_any(tx, Some(now)).map_err(Stop::Store);
        if !self.service.store().read_short(is_any).await? {
            return Ok(None);
        }
        let take =
            move |tx: &mut store::Tx| outbox::take(tx, now, now + LEASE).map_err(Stop::Store);
        self.service.store().write(take).await
    }

    async fn deliver(&self, post: &Post, taken: &Taken) -> Result<Outcome, Stop> {
        let now = self.service.settings().clock.now();
        let (entry, urls) = (taken.entry.clone(), self.service.settings().urls.clone());
        let word = move |tx: &mut store::Tx| worded(letters::mail(tx, &entry, &urls, now));
        let mail = match self.service.store().read(word).await? {
            Ok(Some(mail)) => mail,
            Ok(None) => return Ok(Outcome::Unwanted),
            Err(why) => return Ok(Outcome::Refused(why)),
        };
        let written = match mail::message(&mail, &post.sender, taken.entry.id, now) {
            Ok(written) => written,
            Err(why) => return Ok(Outcome::Refused(why)),
        };
        let mut line = self.line.lock().await;
        // Taken out, so that one on which something went wrong is not used again.
        let connected = match line.take() {
            Some(line) => Ok(line),
            None => post.smtp.connect().await,
        };
        let sent = match connected {
            Ok(mut connected) => connected.send(&written).await.map(|()| connected),
            Err(failure) => Err(failure),
        };
        Ok(match sent {
            Ok(connected) => {
                *line = Some(connected);
                Outcome::Delivered
            }
            Err(Failure::Later(why)) => Outcome::Later(why),
            Err(Failure::Refused(why)) => Outcome::Refused(why),
        })
    }

    /// Keeps what came of a letter. If that fails, or the process ends before it, the letter is sent once more when its
    /// lease has ended.
    async fn note(&self, taken: &Taken, outcome: Outcome) -> Result<(), Stop> {
        let (id, now) = (taken.entry.id, self.service.settings().clock.now());
        let (again_at, why) = match outcome {
            Outcome::Delivered | Outcome::Unwanted => {
                let delete = move |tx: &mut store::Tx| outbox::delete(tx, id).map_err(Stop::Store);
                self.service.store().write(delete).await?;
                if matches!(outcome, Outcome::Unwanted) {
                    tracing::info!(message = id, "dropped: what it speaks of is gone");
                } else {
                    self.counts.sent.fetch_add(1, Ordering::Relaxed);
                }
                return Ok(());
            }
            Outcome::Later(why) => {
                let wait = usize::try_from(taken.attempts).ok().and_then(|at| AGAIN.get(at));
                (wait.map(|seconds| now + seconds), why)
            }
            Outcome::Refused(why) => (None, why),
        };
        self.counts.failed.fetch_add(1, Ordering::Relaxed);
        match again_at {
            Some(at) => tracing::warn!(mail = id, seconds = at - now, "tried again later: {why}"),
            None => tracing::error!(mail = id, "not tried again: {why}"),
        }
        let taken = taken.clone();
        let failed = move |tx: &mut store::Tx| {
            outbox::failed(tx, &taken, again_at, now, &why).map_err(Stop::Store)
        };
        self.service.store().write(failed).await
    }
}

/// Puts all that waits into the mailbox, due or not; answers how much. A mail leaves the outbox in the transaction in which
/// it arrives, so none arrives twice.
///
/// # Errors
/// [`Stop::Store`].
pub(crate) async fn fill_mailbox(service: &Service) -> Result<u64, Stop> {
    let mut arrived = 0;
    loop {
        let is_any = |tx: &mut store::Tx| outbox::has_any(tx, None).map_err(Stop::Store);
        if !service.store().read_short(is_any).await? {
            return Ok(arrived);
        }
        let (now, urls) = (service.settings().clock.now(), service.settings().urls.clone());
        let fill = move |tx: &mut store::Tx| {
            let mut arrived = 0;
            for _ in 0..BATCH {
                let Some(taken) = outbox::take(tx, i64::MAX, i64::MAX)? else { break };
                match worded(letters::mail(tx, &taken.entry, &urls, now))? {
                    Ok(Some(mail)) => {
                        mailbox::add(tx, &kept(mail, now))?;
                        outbox::delete(tx, taken.entry.id)?;
                        arrived += 1;
                    }
                    Ok(None) => {
                        outbox::delete(tx, taken.entry.id)?;
                    }
                    Err(why) => outbox::failed(tx, &taken, None, now, &why)?,
                }
            }
            Ok::<_, Stop>(arrived)
        };
        arrived += service.store().write(fill).await?;
    }
}

/// What is wrong with a letter itself concerns it alone; all else ends the transaction.
fn worded(mail: Result<Option<Mail>, Stop>) -> Result<Result<Option<Mail>, String>, Stop> {
    match mail {
        Ok(mail) => Ok(Ok(mail)),
        Err(stop @ (Stop::Fault(_) | Stop::Store(store::Error::Corrupt { .. }))) => {
            Ok(Err(stop.to_string()))
        }
        Err(stop) => Err(stop),
    }
}

fn kept(mail: Mail, now: i64) -> mailbox::Mail {
    mailbox::Mail {
        recipient: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html.unwrap_or_default(),
        calendar: mail.calendar.map(|calendar| calendar.text),
        at: now,
    }
}
