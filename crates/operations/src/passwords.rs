//! Passwords: hashed with Argon2id, checked on a bounded number of threads. What a site asks of them is in `criteria`.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use api::com::SecurityType;
use api::{Fault, fault};
use argon2::password_hash::{Output, PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use moka::sync::Cache;
use store::same_secret;
use store::users::User;
use tokio::sync::{Mutex, Semaphore, SemaphorePermit};

use crate::Random;
use crate::throttle::Throttle;

/// Memory of one hash in KiB, and passes over it.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// How many hashes are computed at the same time.
const AT_ONCE: usize = 2;
/// How many sign-ins may wait for one; more are turned away, so that wrong passwords cannot fill the memory.
const WAITING: usize = 256;
/// How long, and how many, successful sign-ins are remembered.
const REMEMBERED_FOR: Duration = Duration::from_secs(300);
const REMEMBERED: u64 = 10_000;

/// Checks passwords; cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    inner: Arc<Inner>,
}

struct Inner {
    slots: Arc<Semaphore>,
    queue: Semaphore,
    remembered: Cache<[u8; 32], ()>,
    /// Credentials, as requests send them, that were good lately: not yet that they still are.
    good_lately: Cache<[u8; 32], ()>,
    /// Held while a password is checked, by those who give the same one for the same account.
    in_turn: Cache<[u8; 32], Arc<Mutex<()>>>,
    key: [u8; 32],
    /// Checked when there is no such user, so that it takes as long as when there is.
    decoy: String,
    throttle: Throttle,
    /// How many hashes were computed.
    runs: AtomicU64,
    /// How many were turned away because too many waited.
    turned_away: AtomicU64,
}

/// A password that somebody gives.
pub struct Attempt<'a> {
    /// The site at which he does.
    pub site_id: i64,
    /// How he names the account: by webExID or e-mail address.
    pub name: &'a str,
    /// The account, if there is one.
    pub user: Option<&'a User>,
    /// What he gives.
    pub password: &'a str,
    /// Whether too many wrong passwords have locked the account: then the right one is as wrong as any, and takes as long.
    pub is_locked: bool,
    /// The time, in seconds UTC.
    pub now: i64,
}

/// Why a password was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotChecked {
    /// Too many wait.
    Overloaded,
    /// Too many passwords of this account, or from this address, were wrong.
    TooManyWrong,
}

/// What happened to passwords since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordStatistics {
    /// Hashes that are computed or waited for now.
    pub waiting: usize,
    /// Hashes that were computed, be it to check or to set a password.
    pub runs: u64,
    /// How many were turned away because too many waited.
    pub turned_away: u64,
    /// How many were not looked at because too many were wrong before.
    pub throttled: u64,
}

impl Passwords {
    /// With a key of its own, so that what it remembers means nothing to any other process.
    pub fn new(random: &Random) -> Passwords {
        let mut key = [0; 32];
        random.bytes(&mut key);
        let for_a_while =
            || Cache::builder().max_capacity(REMEMBERED).time_to_live(REMEMBERED_FOR).build();
        Passwords {
            inner: Arc::new(Inner {
                slots: Arc::new(Semaphore::new(AT_ONCE)),
                queue: Semaphore::new(WAITING),
                remembered: for_a_while(),
                good_lately: for_a_while(),
                in_turn: Cache::builder()
                    .max_capacity(REMEMBERED)
                    .time_to_idle(REMEMBERED_FOR)
                    .build(),
                throttle: Throttle::new(&key),
                key,
                decoy: nobodys_hash(random),
                runs: AtomicU64::new(0),
                turned_away: AtomicU64::new(0),
            }),
        }
    }

    /// Whether the password is remembered as the account's.
    pub fn remember(&self, attempt: &Attempt<'_>) -> bool {
        !attempt.is_locked && self.inner.remembered.contains_key(&self.fingerprint(attempt))
    }

    /// Whether these credentials were good lately. They may be so no longer, and are to be looked at anew; but it is no
    /// stranger who sends them.
    pub fn were_good(&self, sent: &SecurityType) -> bool {
        self.inner.good_lately.contains_key(&self.as_sent(sent))
    }

    /// Notes that these credentials were good, or no longer are.
    pub fn note(&self, sent: &SecurityType, are_good: bool) {
        let sent = self.as_sent(sent);
        if are_good {
            self.inner.good_lately.insert(sent, ());
        } else {
            self.inner.good_lately.invalidate(&sent);
        }
    }

    fn as_sent(&self, sent: &SecurityType) -> [u8; 32] {
        let SecurityType { site_name, site_id, web_ex_id, email, password, .. } = sent;
        let [site_name, web_ex_id, email, password] = [site_name, web_ex_id, email, password]
            .map(|text| text.as_deref().unwrap_or_default().as_bytes());
        let site_id = site_id.unwrap_or_default().to_le_bytes();
        self.keyed([site_name, &site_id, web_ex_id, email, password])
    }

    /// Whether the password is the account's; never of an account that is not there, but as slowly.
    ///
    /// # Errors
    /// [`NotChecked`]; a password that is remembered as good is always answered.
    pub async fn check(&self, attempt: &Attempt<'_>) -> Result<bool, NotChecked> {
        let fingerprint = self.fingerprint(attempt);
        let is_remembered =
            || !attempt.is_locked && self.inner.remembered.contains_key(&fingerprint);
        if is_remembered() {
            return Ok(true);
        }
        // Programs start with many connections and one password: it is hashed once, and the others find it remembered.
        let same = self.inner.in_turn.get_with(fingerprint, Arc::default);
        let _alone = same.lock().await;
        if is_remembered() {
            return Ok(true);
        }
        let turn = self.inner.throttle.turn(&account(attempt), attempt.now).await;
        let turn = turn.ok_or(NotChecked::TooManyWrong)?;
        match self.verify(attempt).await {
            // Nobody's password is never right, not even the one of the decoy.
            Ok(true) if attempt.user.is_some() && !attempt.is_locked => {
                self.inner.remembered.insert(fingerprint, ());
                turn.was_right();
                Ok(true)
            }
            Ok(_) => Ok(false),
            Err(not_checked) => {
                turn.was_not_used();
                Err(not_checked)
            }
        }
    }

    async fn verify(&self, attempt: &Attempt<'_>) -> Result<bool, NotChecked> {
        let _waiting = self.wait()?;
        let slot = Arc::clone(&self.inner.slots).acquire_owned().await;
        let slot = slot.map_err(|_| NotChecked::Overloaded)?;
        let stored = attempt
            .user
            .map_or_else(|| self.inner.decoy.clone(), |user| user.password_hash.clone());
        let password = attempt.password.to_owned();
        self.inner.runs.fetch_add(1, Ordering::Relaxed);
        let matches = tokio::task::spawn_blocking(move || {
            let _slot = slot;
            is_of(&password, &stored)
        });
        Ok(matches.await.unwrap_or(false))
    }

    fn wait(&self) -> Result<SemaphorePermit<'_>, NotChecked> {
        self.inner.queue.try_acquire().map_err(|_| {
            self.inner.turned_away.fetch_add(1, Ordering::Relaxed);
            NotChecked::Overloaded
        })
    }

    /// Whether what somebody gives as the password of a session is that, `now` in seconds UTC. Nothing is no guess.
    ///
    /// # Errors
    /// `ServerBusy`, when too many of the session, or of it from that address, were wrong.
    pub(crate) fn open_session(
        &self,
        (session_key, right): (i64, &str),
        given: &str,
        from: Option<IpAddr>,
        now: i64,
    ) -> Result<bool, Fault> {
        if given.is_empty() {
            return Ok(false);
        }
        let is_right = same_secret(given, right);
        let compared =
            self.inner.throttle.of_session(&session_key.to_le_bytes(), from, now, is_right);
        compared.ok_or_else(|| fault!(ServerBusy).explained("too many passwords of it were wrong"))
    }

    /// What happened since the start.
    pub fn statistics(&self) -> PasswordStatistics {
        PasswordStatistics {
            waiting: WAITING.saturating_sub(self.inner.queue.available_permits()),
            runs: self.inner.runs.load(Ordering::Relaxed),
            turned_away: self.inner.turned_away.load(Ordering::Relaxed),
            throttled: self.inner.throttle.refused(),
        }
    }

    /// Forgets what it remembers of right and wrong passwords.
    pub(crate) fn forget(&self) {
        self.inner.remembered.invalidate_all();
        self.inner.good_lately.invalidate_all();
        self.inner.throttle.forget();
    }

    /// The Argon2id hash of a new password, as [`hash`], in turn with the checks. Blocks: for a thread that may.
    ///
    /// # Errors
    /// [`NotChecked::Overloaded`] when too many others wait.
    pub fn hash_in_turn(&self, password: &str, random: &Random) -> Result<String, NotChecked> {
        let _waiting = self.wait()?;
        let slot = tokio::runtime::Handle::current().block_on(self.inner.slots.acquire());
        let _slot = slot.map_err(|_| NotChecked::Overloaded)?;
        self.inner.runs.fetch_add(1, Ordering::Relaxed);
        Ok(hash(password, random))
    }

    /// A changed password changes the stored hash, and so forgets what was remembered under it. One of nobody is made as
    /// well, so that those who ask for him wait as others do.
    fn fingerprint(&self, attempt: &Attempt<'_>) -> [u8; 32] {
        let stored = attempt.user.map_or(&self.inner.decoy, |user| &user.password_hash);
        self.keyed([&account(attempt), attempt.password.as_bytes(), stored.as_bytes()])
    }

    /// A hash of several parts under this process's key.
    fn keyed<const N: usize>(&self, parts: [&[u8]; N]) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_keyed(&self.inner.key);
        for part in parts {
            // How long it is first: where one part ends and the next begins must not be open to choice.
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
        *hasher.finalize().as_bytes()
    }
}

/// What names the account: the same by whatever name it is called, and something also when it is not there.
fn account(attempt: &Attempt<'_>) -> Vec<u8> {
    let named = match attempt.user {
        // An administrator who lifts a lock lifts what was guessed before with it.
        Some(user) => format!("{}:{}:{}", user.site_id, user.id, user.unlocks),
        None => format!("{}/{}", attempt.site_id, store::fold(attempt.name)),
    };
    named.into_bytes()
}

/// Whether a hash is of that password. Takes tens of milliseconds.
pub fn is_of(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
}

/// The Argon2id hash of a password, in PHC form. Takes tens of milliseconds: never inside a transaction.
pub fn hash(password: &str, random: &Random) -> String {
    let mut salt = [0; 16];
    random.bytes(&mut salt);
    let hashed = SaltString::encode_b64(&salt).and_then(|salt| {
        argon2().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string())
    });
    // A salt of 16 bytes and a text in memory always have a hash; an empty one would match nothing.
    hashed.unwrap_or_default()
}

/// A hash as [`hash`] makes them, of no password: chance instead of what would take milliseconds to compute at every start.
fn nobodys_hash(random: &Random) -> String {
    let (mut salt, mut digest) = ([0; 16], [0; 32]);
    random.bytes(&mut salt);
    random.bytes(&mut digest);
    let params = argon2();
    let params = params.params();
    let made = SaltString::encode_b64(&salt).and_then(|salt| {
        let hash = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: params.try_into()?,
            salt: Some(salt.as_salt()),
            hash: Some(Output::new(&digest)?),
        };
        Ok(hash.to_string())
    });
    made.unwrap_or_default()
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_of_one_password_and_hides_it() {
        let random = Random::seeded(1);
        let stored = hash("H0st1-secret", &random);
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$") && !stored.contains("H0st1"));
        assert_ne!(stored, hash("H0st1-secret", &random));
    }

    #[test]
    fn the_hash_of_nobody_is_checked_like_any_other() {
        let random = Random::seeded(1);
        let (nobodys, others) = (nobodys_hash(&random), hash("H0st1-secret", &random));
        let shape = |hash: &str| {
            let hash = PasswordHash::new(hash).unwrap();
            let sizes = (hash.salt.map(|salt| salt.len()), hash.hash.map(|output| output.len()));
            (hash.algorithm.to_string(), hash.version, hash.params.to_string(), sizes)
        };
        assert_eq!(shape(&nobodys), shape(&others));
        assert_ne!(nobodys, nobodys_hash(&random));
    }
}
