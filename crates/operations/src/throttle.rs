//! How often passwords may be guessed: wrong ones are counted by account, by address, and by both together.
//!
//! Only *checking* is ever refused, and alike for accounts that exist and that do not; a password that is remembered as
//! good is not checked, and so never refused. Three small stores of patience, each of which refills with time:
//! - of an account at an address: whoever guesses at one account is slowed down there, and nobody elsewhere is;
//! - of an address: whoever tries one password after the other at many accounts. He is not refused, for others behind
//!   the same address would be with him: from then on its checks are made one after the other, with a pause before each;
//! - of an account: whoever guesses at it from many addresses.
//!
//! The last two do not count for an address from which the account's password was given rightly in the past day: the
//! people of an account keep their way in while strangers guess at it, and while a neighbour behind the same address does.
//!
//! Passwords of sessions are guessed, too. They are compared at once, so there is nothing to wait for, and many people give
//! the same one from one address: those stores are of a session at an address, and of a session.
//!
//! What is being checked may turn out right: who comes while only that stands in the way waits for what comes of it.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use moka::sync::Cache;
use tokio::sync::{Notify, OwnedMutexGuard};

/// Wrong passwords of one account from one address: at once, and then one in so many seconds.
const OF_PAIR: Patience = Patience { at_once: 20, seconds: 15 };
/// Wrong passwords from one address.
const OF_ADDRESS: Patience = Patience { at_once: 50, seconds: 1 };
/// Wrong passwords of one account, from wherever.
const OF_ACCOUNT: Patience = Patience { at_once: 50, seconds: 2 };
/// Wrong passwords of one session from one address: a school is behind one.
const OF_SESSION_AT_ADDRESS: Patience = Patience { at_once: 100, seconds: 5 };
/// Wrong passwords of one session, from wherever.
const OF_SESSION: Patience = Patience { at_once: 500, seconds: 1 };
/// What each check waits for at an address that has spent its patience.
const PAUSE: Duration = Duration::from_millis(250);
/// By how many seconds the clock must be behind to have been set back: longer than any request takes.
const SET_BACK: i64 = 600;
/// How many accounts and addresses are kept in mind, about 100 bytes each.
const KEPT: u64 = 100_000;
/// How long where an account's people come from is kept in mind.
const KNOWN_FOR: Duration = Duration::from_secs(24 * 3600);
/// How long a store of patience is kept that nobody draws on: it has refilled long before.
const IDLE: Duration = Duration::from_secs(3600);

tokio::task_local! {
    /// From where the request came that is being answered. Not an argument of everything between the socket and the
    /// password: it never changes what is answered, only when.
    static ASKED_FROM: IpAddr;
}

/// Does `work` on behalf of somebody at `address`. Without it all who ask count as one.
pub async fn asked_from<T>(address: IpAddr, work: impl Future<Output = T>) -> T {
    ASKED_FROM.scope(address, work).await
}

/// On behalf of whom the work of this task is done, if that is known.
pub(crate) fn asking() -> Option<IpAddr> {
    ASKED_FROM.try_with(|address| *address).ok()
}

/// How many wrong passwords at once, and the seconds after which one more is forgiven.
#[derive(Clone, Copy)]
struct Patience {
    at_once: i64,
    seconds: i64,
}

type Key = [u8; 16];

/// What it keeps in mind; cheap to clone.
#[derive(Clone)]
pub(crate) struct Throttle {
    stores: Cache<Key, Arc<PatienceStore>>,
    /// Accounts with addresses from which they were signed in to.
    known: Cache<Key, ()>,
    refused: Arc<AtomicU64>,
    key: [u8; 32],
}

/// What is left of one patience.
#[derive(Default)]
struct PatienceStore {
    spent: Mutex<Spent>,
    changed: Notify,
    /// Where those wait in line who come when it is spent, and are not refused.
    line: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct Spent {
    /// When all that was spent has refilled, in seconds UTC.
    full_at: i64,
    /// How many checks are being made, and may yet spend one each.
    pending: i64,
}

/// A check that is made. It spends one of each unless the password is said to be right: whoever goes away before he is
/// answered has made the server work, too.
pub(crate) struct Turn {
    held: Vec<(Arc<PatienceStore>, Patience)>,
    /// The place at the head of the line, if it had to wait in one.
    head: Option<OwnedMutexGuard<()>>,
    spends: bool,
    known: Cache<Key, ()>,
    pair: Key,
    now: i64,
}

impl Throttle {
    /// With a secret of this process, from which it makes one of its own.
    pub(crate) fn new(secret: &[u8; 32]) -> Throttle {
        let key = blake3::derive_key("reconvene throttle of password checks", secret);
        Throttle {
            stores: Cache::builder().max_capacity(KEPT).time_to_idle(IDLE).build(),
            known: Cache::builder().max_capacity(KEPT).time_to_live(KNOWN_FOR).build(),
            refused: Arc::default(),
            key,
        }
    }

    /// A turn to check a password of an account `now` (seconds UTC), as soon as it is known that there is one; none when
    /// too many were wrong. The account is whatever names it on its site, be it there or not.
    pub(crate) async fn turn(&self, account: &[u8], now: i64) -> Option<Turn> {
        let address = network(asking());
        let pair = self.key(b"pair", account, &address);
        let mut turn = Turn {
            held: Vec::new(),
            head: None,
            spends: false,
            known: self.known.clone(),
            pair,
            now,
        };
        // Always in this order: who waits for one store holds none that others wait for before it.
        self.hold(&mut turn, pair, OF_PAIR).await?;
        if !self.known.contains_key(&pair) {
            self.hold(&mut turn, self.key(b"account", account, b""), OF_ACCOUNT).await?;
            self.stand_in_line(&mut turn, self.key(b"address", b"", &address)).await;
        }
        turn.spends = true;
        Some(turn)
    }

    /// Spends one of a store; none when it is spent.
    async fn hold(&self, turn: &mut Turn, key: Key, patience: Patience) -> Option<()> {
        let store = self.stores.get_with(key, Arc::default);
        if !store.reserve(patience, turn.now).await {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        turn.held.push((store, patience));
        Some(())
    }

    /// Spends one of an address; when that is spent, waits in its line.
    async fn stand_in_line(&self, turn: &mut Turn, key: Key) {
        let store = self.stores.get_with(key, Arc::default);
        if store.reserve(OF_ADDRESS, turn.now).await {
            turn.held.push((store, OF_ADDRESS));
        } else {
            turn.head = Some(Arc::clone(&store.line).lock_owned().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Whether the password of a session that came from an address was the right one, as it proved to be `now` (seconds
    /// UTC); none, be it right or not, when too many were wrong.
    pub(crate) fn of_session(
        &self,
        session: &[u8],
        from: Option<IpAddr>,
        now: i64,
        is_right: bool,
    ) -> Option<bool> {
        let pair = self.key(b"session at address", session, &network(from));
        let is_known = self.known.contains_key(&pair);
        let of_pair = self.stores.get_with(pair, Arc::default);
        let of_session = self.stores.get_with(self.key(b"session", session, b""), Arc::default);
        let (mut of_pair, mut of_session) = (of_pair.lock(), of_session.lock());
        let is_spent = of_pair.is_spent(OF_SESSION_AT_ADDRESS, now)
            || !is_known && of_session.is_spent(OF_SESSION, now);
        if is_spent {
            self.refused.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        if is_right {
            of_pair.full_at = now;
            self.known.insert(pair, ());
        } else {
            of_pair.spend(OF_SESSION_AT_ADDRESS, now);
            if !is_known {
                of_session.spend(OF_SESSION, now);
            }
        }
        Some(is_right)
    }

    /// Forgets all of it.
    pub(crate) fn forget(&self) {
        self.stores.invalidate_all();
        self.known.invalidate_all();
    }

    /// How many checks were refused.
    pub(crate) fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    /// Keyed, so that nobody can choose names whose counts fall together.
    fn key(&self, kind: &[u8], account: &[u8], address: &[u8]) -> Key {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        for part in [kind, address, account] {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
        let mut key = [0; 16];
        hasher.finalize_xof().fill(&mut key);
        key
    }
}

impl PatienceStore {
    /// Whether one may be spent. Waits while that hangs on checks that are being made.
    async fn reserve(&self, patience: Patience, now: i64) -> bool {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            // Before it is looked at: what changes after that is not missed.
            changed.as_mut().enable();
            {
                let mut spent = self.lock();
                let used = spent.used(patience, now);
                if used >= patience.at_once {
                    return false;
                }
                if used + spent.pending < patience.at_once {
                    spent.pending += 1;
                    return true;
                }
            }
            changed.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Spent> {
        // Two numbers, both whole at any time.
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spent {
    /// How many are spent and not refilled, rounded up.
    fn used(&mut self, patience: Patience, now: i64) -> i64 {
        let most = now + patience.at_once * patience.seconds;
        // Later than it can be: the clock was set back, and nobody is to wait for when it was. A request that took its
        // time before it came here is not that.
        let was_set_back = self.full_at > most + SET_BACK;
        self.full_at = if was_set_back { now } else { self.full_at.max(now) };
        let seconds = self.full_at - now;
        seconds / patience.seconds + i64::from(seconds % patience.seconds > 0)
    }

    fn is_spent(&mut self, patience: Patience, now: i64) -> bool {
        self.used(patience, now) >= patience.at_once
    }

    fn spend(&mut self, patience: Patience, now: i64) {
        self.full_at = self.full_at.max(now) + patience.seconds;
    }
}

impl Turn {
    /// The password was right: nothing is spent, the address is one of the account's own, and what was wrong there
    /// before is forgiven.
    pub(crate) fn was_right(mut self) {
        self.known.insert(self.pair, ());
        self.spends = false;
        if let Some((of_pair, _)) = self.held.first() {
            of_pair.lock().full_at = self.now;
        }
    }

    /// Nothing was checked: nothing is spent.
    pub(crate) fn was_not_used(mut self) {
        self.spends = false;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        for (store, patience) in &self.held {
            let mut spent = store.lock();
            spent.pending -= 1;
            if self.spends {
                spent.spend(*patience, self.now);
            }
            drop(spent);
            store.changed.notify_waiters();
        }
    }
}

/// What counts as one address: all of an IPv6 network's, of which anybody has as many as he likes; and all that are not
/// known.
fn network(address: Option<IpAddr>) -> Vec<u8> {
    match address.unwrap_or(IpAddr::from([0, 0, 0, 0])).to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets()[..8].to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_893_492_000;

    fn at<T>(address: &str, work: impl Future<Output = T>) -> T {
        // Its time jumps ahead whenever all wait for it.
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_time().start_paused(true).build().unwrap();
        runtime.block_on(asked_from(address.parse().unwrap(), work))
    }

    /// How many of `count` wrong passwords are checked.
    fn checked(throttle: &Throttle, from: &str, account: &str, now: i64, count: usize) -> usize {
        at(from, async {
            let mut checked = 0;
            for _ in 0..count {
                // Dropped at once: it was wrong.
                checked += usize::from(throttle.turn(account.as_bytes(), now).await.is_some());
            }
            checked
        })
    }

    #[test]
    fn guesses_at_one_account_hinder_nobody_else() {
        let throttle = Throttle::new(&[1; 32]);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW, 40), 20);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW + 14, 40), 0);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW + 31, 40), 2, "patience refills");
        assert_eq!(checked(&throttle, "192.0.2.1", "bob", NOW + 31, 1), 1, "another account");
        assert_eq!(checked(&throttle, "192.0.2.2", "ann", NOW + 31, 1), 1, "another address");
        assert_eq!(throttle.refused(), 20 + 40 + 38);
        throttle.forget();
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW + 31, 40), 20);
    }

    /// How long so many wrong passwords of as many accounts take at an address, all given at once.
    fn pauses(throttle: &Throttle, from: &str, names: std::ops::Range<usize>, now: i64) -> u128 {
        at(from, async {
            let begun = tokio::time::Instant::now();
            let tasks = names.map(|name| {
                let throttle = throttle.clone();
                tokio::spawn(asked_from(from.parse().unwrap(), async move {
                    throttle.turn(format!("user{name}").as_bytes(), now).await.is_some()
                }))
            });
            for task in tasks.collect::<Vec<_>>() {
                assert!(task.await.unwrap(), "no address is refused");
            }
            begun.elapsed().as_millis() / PAUSE.as_millis()
        })
    }

    #[test]
    fn an_address_that_tries_all_accounts_is_slowed_down_and_never_refused() {
        let throttle = Throttle::new(&[1; 32]);
        assert_eq!(pauses(&throttle, "2001:db8::1", 0..50, NOW), 0);
        assert_eq!(pauses(&throttle, "2001:db8::1", 50..90, NOW), 40, "one after the other");
        assert_eq!(pauses(&throttle, "2001:db8::ffff", 200..210, NOW), 10, "the same network");
        assert_eq!(pauses(&throttle, "2001:db8:0:1::1", 200..210, NOW), 0);
        assert_eq!(pauses(&throttle, "2001:db8::1", 210..220, NOW + 5), 5);
        assert_eq!(throttle.refused(), 0);
    }

    #[test]
    fn the_people_of_an_account_keep_their_way_in() {
        let throttle = Throttle::new(&[1; 32]);
        let right = |from: &str, account: &str| {
            at(from, throttle.turn(account.as_bytes(), NOW)).map(Turn::was_right).is_some()
        };
        for _ in 0..100 {
            assert!(right("192.0.2.1", "ann"), "what is right spends nothing");
        }
        // From a hundred addresses somebody guesses at it.
        let many: usize = (0..100)
            .map(|host| checked(&throttle, &format!("198.51.100.{host}"), "ann", NOW, 1))
            .sum();
        assert_eq!(many, 50);
        assert!(!right("203.0.113.1", "ann"), "a stranger is refused");
        assert!(right("192.0.2.1", "ann"), "one who is known is not");
        // A neighbour behind the same address tries all accounts.
        for name in 0..60 {
            checked(&throttle, "192.0.2.1", &format!("user{name}"), NOW, 1);
        }
        assert!(right("192.0.2.1", "bob"), "nor is who was never seen there");
        assert!(right("192.0.2.1", "ann"));
    }

    #[test]
    fn who_comes_with_many_others_waits_for_what_comes_of_theirs() {
        for (are_right, checked) in [(true, 200), (false, 20)] {
            let throttle = Throttle::new(&[1; 32]);
            let count = at("192.0.2.1", async {
                let tasks: Vec<_> = (0..200)
                    .map(|_| {
                        let throttle = throttle.clone();
                        tokio::spawn(asked_from("192.0.2.1".parse().unwrap(), async move {
                            let turn = throttle.turn(b"ann", NOW).await?;
                            tokio::task::yield_now().await;
                            if are_right {
                                turn.was_right();
                            }
                            Some(())
                        }))
                    })
                    .collect();
                let mut count = 0;
                for task in tasks {
                    count += usize::from(task.await.unwrap().is_some());
                }
                count
            });
            assert_eq!(count, checked, "right: {are_right}");
        }
    }

    #[test]
    fn what_is_not_checked_spends_nothing() {
        let throttle = Throttle::new(&[1; 32]);
        for _ in 0..100 {
            let turn = at("192.0.2.1", throttle.turn(b"ann", NOW));
            turn.unwrap().was_not_used();
        }
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW, 40), 20);
    }

    #[test]
    fn what_is_right_forgives_what_was_wrong_there_before() {
        let throttle = Throttle::new(&[1; 32]);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW, 19), 19);
        at("192.0.2.1", throttle.turn(b"ann", NOW)).map(Turn::was_right).unwrap();
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW, 40), 20);
    }

    /// How many of `count` passwords of one session are looked at.
    fn compared(throttle: &Throttle, from: &str, now: i64, is_right: bool, count: usize) -> usize {
        let from = from.parse().ok();
        let answers = (0..count).filter_map(|_| throttle.of_session(b"1", from, now, is_right));
        answers.inspect(|answer| assert_eq!(*answer, is_right)).count()
    }

    #[test]
    fn guesses_at_a_session_are_slowed_down_and_its_people_are_not() {
        let throttle = Throttle::new(&[1; 32]);
        assert_eq!(compared(&throttle, "192.0.2.1", NOW, true, 1000), 1000, "a large class");
        assert_eq!(compared(&throttle, "192.0.2.1", NOW, false, 200), 100);
        assert_eq!(compared(&throttle, "192.0.2.1", NOW, true, 1), 0, "the next guess, if right");
        assert_eq!(compared(&throttle, "192.0.2.1", NOW + 10, false, 200), 2, "it refills");
        assert_eq!(compared(&throttle, "192.0.2.2", NOW + 10, true, 1), 1, "another address");
        let other = throttle.of_session(b"2", "192.0.2.1".parse().ok(), NOW + 10, true);
        assert_eq!(other, Some(true), "another session");
        // From a hundred addresses: what came from one that is known does not count among them.
        let many: usize = (0..100)
            .map(|host| compared(&throttle, &format!("198.51.100.{host}"), NOW + 10, false, 10))
            .sum();
        assert_eq!(many, 500);
        assert_eq!(compared(&throttle, "203.0.113.1", NOW + 10, true, 1), 0, "a stranger");
        assert_eq!(compared(&throttle, "192.0.2.2", NOW + 10, true, 1), 1, "one of its people");
        throttle.forget();
        assert_eq!(compared(&throttle, "203.0.113.1", NOW + 10, true, 1), 1);
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let throttle = Throttle::new(&[1; 32]);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW, 21), 20);
        // A second late is not set back.
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW - 1, 1), 0);
        assert_eq!(checked(&throttle, "192.0.2.1", "ann", NOW - 86_400, 21), 20);
    }
}
