//! The front: a document in, a document out.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use api::com::SecurityType;
use api::envelope::{self, Answer, Content};
use api::{Fault, TypeName, fault};
use store::Store;
use store::sites::Site;
use tracing::{error, info, warn};
use xml::Reader;

use crate::execute::{Entry, Job, Prepared};
use crate::listing::Places;
use crate::rates::Rates;
use crate::sign_in::{self, Claim, caller_of, look_up};
use crate::table::{Found, find};
use crate::validation::{self, Validation};
use crate::{
    Access, Caller, Clock, Context, LoginTickets, Means, Passwords, Random, Stop, Urls, throttle,
};

/// Answers requests; cheap to clone.
#[derive(Clone)]
pub struct Service {
    store: Store,
    settings: Settings,
    passwords: Passwords,
    places: Places,
    login_tickets: LoginTickets,
    rates: Rates,
}

/// What a service works with besides its store.
#[derive(Clone)]
pub struct Settings {
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub random: Random,
    /// The addresses of pages.
    pub urls: Urls,
}

/// One operation of a request, as read.
struct Call {
    /// Its line in the table, unless it has none.
    entry: Option<&'static Entry>,
    job: Result<Arc<dyn Job>, Fault>,
}

/// Site and caller of a request.
struct Party {
    site: Result<Arc<Site>, Stop>,
    /// Whoever it claims to come from; taken when the first of its operations needs a caller.
    claim: Option<Claim>,
    /// What came of the claim: the same for all operations, and a wrong password is checked only once.
    caller: Result<Arc<Caller>, Stop>,
}

impl Party {
    fn claimed(site: Arc<Site>, claim: Claim) -> Party {
        Party { site: Ok(site), claim: Some(claim), caller: Ok(Arc::default()) }
    }

    async fn caller(&mut self, means: sign_in::Means<'_>, now: i64) -> Result<Arc<Caller>, Stop> {
        if let Some(claim) = self.claim.take() {
            self.caller = caller_of(means, claim, now).await.map(Arc::new);
        }
        self.caller.clone()
    }
}

/// Why the first operation of a request did not answer, and whose it was, if that was found.
struct Stopped {
    stop: Stop,
    party: Option<Box<Party>>,
}

impl<T: Into<Stop>> From<T> for Stopped {
    fn from(stop: T) -> Stopped {
        Stopped { stop: stop.into(), party: None }
    }
}

impl store::Failure for Stopped {
    fn store_error(&self) -> Option<&store::Error> {
        self.stop.store_error()
    }
}

/// What every operation of one request works with, besides its transaction.
struct Work {
    settings: Settings,
    passwords: Passwords,
    places: Places,
    login_tickets: LoginTickets,
    rates: Rates,
    now: i64,
    asked_from: Option<IpAddr>,
}

impl Work {
    fn execute(
        &self,
        tx: &mut store::Tx,
        job: &Arc<dyn Job>,
        prepared: &Prepared,
        site: &Site,
        caller: &Caller,
    ) -> Result<Content, Stop> {
        let Settings { random, urls, .. } = &self.settings;
        let Work { now, passwords, places, login_tickets, asked_from, .. } = self;
        let (now, asked_from) = (*now, *asked_from);
        let mut cx = Context {
            tx,
            site,
            caller,
            now,
            random,
            urls,
            passwords,
            places,
            login_tickets,
            asked_from,
        };
        job.execute(prepared, &mut cx)
    }

    /// The caller, if the operation is for him and he has not asked too often.
    fn permitted(
        &self,
        entry: &Entry,
        site: &Site,
        caller: &Result<Arc<Caller>, Stop>,
    ) -> Result<Arc<Caller>, Stop> {
        let caller = entry.permits(caller)?;
        self.rates.count(entry, site, &caller, self.now)?;
        Ok(caller)
    }
}

/// A document with which another was answered.
#[derive(Debug)]
pub struct Answered {
    /// The document.
    pub document: String,
    /// How much was forgiven in the request that strict validation would have refused.
    pub warnings: usize,
    /// What came of each operation, in their order; of a document that could not be read, the one refusal.
    pub performed: Vec<Performed>,
}

/// One operation, as those hear of it who watch the server.
#[derive(Debug, Clone, Copy)]
pub struct Performed {
    /// Its service and its name, as `table` has them; blank when it has no line there.
    pub service: &'static str,
    /// Its name.
    pub operation: &'static str,
    /// The code of the fault with which it was answered, if it was.
    pub fault: Option<&'static str>,
    /// Whether it was turned away because too much waited: nothing was begun.
    pub turned_away: bool,
    /// How long it took, signing in included.
    pub took: Duration,
}

impl Answered {
    /// Whether all of it was turned away because too much waited: it may be asked again as it is.
    pub fn is_turned_away(&self) -> bool {
        !self.performed.is_empty() && self.performed.iter().all(|one| one.turned_away)
    }
}

impl Service {
    /// A service on an open store.
    pub fn new(store: Store, settings: Settings) -> Service {
        let passwords = Passwords::new(&settings.random);
        let (places, login_tickets, rates) = (Places::new(), LoginTickets::new(), Rates::new());
        Service { store, settings, passwords, places, login_tickets, rates }
    }

    /// The store it works on.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What it works with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn passwords(&self) -> &Passwords {
        &self.passwords
    }

    /// What happened to passwords since the start.
    pub fn password_statistics(&self) -> crate::PasswordStatistics {
        self.passwords.statistics()
    }

    /// Forgets what it remembers of callers, beside the store: for a store that was emptied.
    pub fn forget_callers(&self) {
        self.passwords.forget();
        self.rates.forget();
        self.places.forget();
    }

    /// Answers one document with one document. Whatever is wrong with it, the answer says so: there is no error.
    /// `validation` is what the request itself asks for; otherwise the site's setting holds.
    pub async fn answer(&self, document: &[u8], validation: Option<Validation>) -> Answered {
        let read = xml::decode(document).map_err(Fault::from).and_then(|text| {
            let request = envelope::read(&text, read_call)?;
            Ok((text, request))
        });
        match read {
            Ok((text, request)) => self.run(&text, request, validation).await,
            Err(fault) => {
                info!(code = fault.kind.code(), "request refused: {}", fault.log_line());
                let refused = Performed::of(None, Some(fault.kind.code()));
                let answer = Answer { declares: &[], outcome: Err(fault) };
                let document = envelope::write(&[answer]);
                Answered { document, warnings: 0, performed: vec![refused] }
            }
        }
    }

    /// Each operation in a transaction of its own, in order; later ones run although an earlier one failed.
    async fn run(
        &self,
        text: &str,
        request: envelope::Request<Call>,
        validation: Option<Validation>,
    ) -> Answered {
        let security = &request.security;
        // To sign in belongs to the first operation, which may be done with it.
        let mut begun = Instant::now();
        let (mut party, mut first) = self.begin(security, request.bodies.first(), validation).await;
        let judged = validation::judge(text, party.site.as_deref().ok(), validation);
        let mut answers = Vec::with_capacity(request.bodies.len());
        let mut performed = Vec::with_capacity(request.bodies.len());
        for (place, call) in request.bodies.into_iter().enumerate() {
            let declares = call.entry.map_or(&[][..], |entry| entry.declares);
            let outcome = match (call.job, call.entry) {
                _ if judged.refuses(place) => Err(Stop::Fault(judged.fault(place))),
                (Ok(job), Some(entry)) => match first.take() {
                    Some(outcome) => outcome,
                    None => self.perform(entry, job, &mut party).await,
                },
                (Ok(_), None) => Err(fault!(UnknownOperation).into()),
                (Err(fault), _) => Err(Stop::Fault(fault)),
            };
            let turned_away = matches!(outcome, Err(Stop::Store(store::Error::Overloaded)));
            let outcome = outcome.map_err(|stop| told(stop, call.entry, security));
            let fault = outcome.as_ref().err().map(|fault| fault.kind.code());
            let took = begun.elapsed();
            begun = Instant::now();
            performed.push(Performed { turned_away, took, ..Performed::of(call.entry, fault) });
            answers.push(Answer { declares, outcome });
        }
        let document = envelope::write(&answers);
        Answered { document, warnings: judged.warnings(), performed }
    }

    /// Finds site and caller of a request. If its first operation is a short read, and the caller's password is
    /// remembered, it is run in the same transaction: most requests are such, and to begin a second transaction would
    /// take them longer than what they do in it. So is a write, if the same credentials were good lately (strangers do not
    /// get as far as to where writes wait for each other), and nobody else writes: then signing in goes on beside that.
    async fn begin(
        &self,
        security: &SecurityType,
        first: Option<&Call>,
        validation: Option<Validation>,
    ) -> (Party, Option<Result<Content, Stop>>) {
        let work = self.work();
        let (sent, passwords) = (security.clone(), self.passwords.clone());
        let first = first.and_then(|call| Some((call.entry?, Arc::clone(call.job.as_ref().ok()?))));
        let is_write = first.as_ref().is_some_and(|(entry, _)| entry.is_plain_write())
            && security.password.is_some();
        let were_good = is_write && passwords.were_good(security);
        let writes = were_good && self.store.writes_at_once();
        let first = first.filter(|(entry, _)| writes || entry.is_short_read());
        let is_strict =
            move |site: &Site| validation::of_site(site, validation) == Validation::Strict;
        // Once, however often the store runs it.
        let mut counted = None;
        let begin = move |tx: &mut store::Tx| {
            let (site, claim) = look_up(tx, &sent, work.now)?;
            let site = Arc::new(site);
            let caller = match claim.settled(&passwords, work.now) {
                Ok(caller) => caller.map(Arc::new).map_err(Stop::from),
                // The password must be checked first, outside of any transaction.
                Err(claimed) => {
                    return Ok((Party::claimed(site, Claim::Password(claimed)), None));
                }
            };
            let outcome = match &first {
                // What is wrong with a request that is held to the letter has not been looked for yet.
                Some((entry, job)) if !is_strict(&site) => {
                    let permitted = counted
                        .get_or_insert_with(|| work.permitted(entry, &site, &caller))
                        .clone();
                    let nothing = Prepared::nothing();
                    Some(permitted.and_then(|it| work.execute(tx, job, &nothing, &site, &it)))
                }
                _ => None,
            };
            let party = Party { site: Ok(site), claim: None, caller };
            match outcome.transpose() {
                Ok(content) => Ok((party, content)),
                Err(stop) => Err(Stopped { stop, party: Some(Box::new(party)) }),
            }
        };
        let begun =
            if writes { self.store.write(begin).await } else { self.store.read_short(begin).await };
        if let Ok((party, _)) = &begun {
            // Strict requests are examined first, so that nothing is written with signing in.
            let strict = party.site.as_deref().is_ok_and(is_strict);
            let are_good = party.claim.is_none() && party.caller.is_ok() && !strict;
            if is_write && are_good != were_good {
                self.passwords.note(security, are_good);
            }
        }
        match begun {
            Ok((party, content)) => (party, content.map(Ok)),
            Err(Stopped { stop, party: Some(party) }) => (*party, Some(Err(stop))),
            Err(Stopped { stop, party: None }) => {
                let party = Party { site: Err(stop), claim: None, caller: Ok(Arc::default()) };
                (party, None)
            }
        }
    }

    async fn perform(
        &self,
        entry: &'static Entry,
        job: Arc<dyn Job>,
        party: &mut Party,
    ) -> Result<Content, Stop> {
        let work = self.work();
        let site = match &party.site {
            Ok(site) => Arc::clone(site),
            Err(stop) => return Err(stop.clone()),
        };
        let caller = match entry.access {
            Access::Anyone => Ok(Arc::default()),
            _ => party.caller(self.sign_in_means(), work.now).await,
        };
        let caller = work.permitted(entry, &site, &caller)?;
        let prepared = if entry.prepares {
            self.prepare(&job, &site, &caller).await?
        } else {
            Prepared::nothing()
        };
        let execute = move |tx: &mut store::Tx| work.execute(tx, &job, &prepared, &site, &caller);
        match entry.access {
            Access::SignIn | Access::Write => self.store.write(execute).await,
            _ if entry.is_short_read() => self.store.read_short(execute).await,
            _ => self.store.read(execute).await,
        }
    }

    /// What it takes to sign somebody in.
    pub(crate) fn sign_in_means(&self) -> sign_in::Means<'_> {
        let Service { store, settings, passwords, .. } = self;
        sign_in::Means { store, passwords, random: &settings.random }
    }

    fn work(&self) -> Work {
        Work {
            settings: self.settings.clone(),
            passwords: self.passwords.clone(),
            places: self.places.clone(),
            login_tickets: self.login_tickets.clone(),
            rates: self.rates.clone(),
            now: self.settings.clock.now(),
            asked_from: throttle::asking(),
        }
    }

    async fn prepare(
        &self,
        job: &Arc<dyn Job>,
        site: &Arc<Site>,
        caller: &Arc<Caller>,
    ) -> Result<Prepared, Stop> {
        let job = Arc::clone(job);
        let means = Means {
            random: self.settings.random.clone(),
            site: Arc::clone(site),
            caller: Arc::clone(caller),
            passwords: self.passwords.clone(),
        };
        match tokio::task::spawn_blocking(move || job.prepare(&means)).await {
            Ok(prepared) => Ok(prepared?),
            Err(failure) => Err(fault!(ServerBusy)
                .explained(format!("the preparation failed: {failure}"))
                .into()),
        }
    }
}

impl Performed {
    fn of(entry: Option<&Entry>, fault: Option<&'static str>) -> Performed {
        let (service, operation) = entry.map_or(("", ""), |entry| (entry.package, entry.name));
        Performed { service, operation, fault, turned_away: false, took: Duration::ZERO }
    }
}

fn read_call(type_name: &TypeName, reader: &mut Reader<'_>) -> Result<Call, xml::Error> {
    let entry = match find(type_name) {
        Found::Written(entry) => entry,
        Found::NotYet(name) => {
            return Ok(Call { entry: None, job: Err(fault!(OperationNotYet).naming(&name)) });
        }
        Found::Unknown => {
            let name: String = type_name.operation.chars().take(80).collect();
            return Ok(Call { entry: None, job: Err(fault!(UnknownOperation).naming(&name)) });
        }
    };
    match entry.read(reader) {
        Ok(job) => Ok(Call { entry: Some(entry), job: Ok(job) }),
        Err(error) if error.is_about_one_element() => {
            Ok(Call { entry: Some(entry), job: Err(error.into()) })
        }
        Err(error) => Err(error),
    }
}

/// What the caller is told, after the log was told why: once, and never with a secret.
fn told(stop: Stop, entry: Option<&Entry>, security: &SecurityType) -> Fault {
    let operation = entry.map_or("", |entry| entry.name);
    let site = security.site_name.as_deref().unwrap_or_default();
    let user = security.web_ex_id.as_deref().or(security.email.as_deref()).unwrap_or_default();
    match stop {
        Stop::Fault(fault) => {
            info!(code = fault.kind.code(), operation, site, user, "{}", fault.log_line());
            fault
        }
        Stop::Store(failure @ store::Error::Corrupt { .. }) => {
            error!(operation, site, user, "{failure}");
            fault!(ServerBusy)
        }
        // Whoever is told that nothing was changed sends it again, and may do it twice.
        Stop::Store(failure @ store::Error::OutcomeUnknown { .. }) => {
            error!(operation, site, user, "{failure}");
            fault!(OutcomeUnknown)
        }
        Stop::Store(failure) => {
            warn!(operation, site, user, "{failure}");
            fault!(ServerBusy)
        }
    }
}
