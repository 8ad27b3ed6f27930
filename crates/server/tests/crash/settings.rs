//! How a long run is asked for, and how one that failed is repeated.

use operations::Random;

/// A number from the environment, or what is meant without it.
#[expect(
    clippy::disallowed_methods,
    reason = "how a test is told what to do; no part of the server"
)]
pub fn number(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name} must be a number, not {text}")),
        Err(_) => otherwise,
    }
}

/// Chance for one test, from `RECONVENE_CRASH_SEED` or a seed of its own. The seed is printed: whoever sets it again has
/// the same requests and the same moments, as far as threads allow.
pub fn chance(test: &str) -> Random {
    let drawn = u64::try_from(Random::from_system().number(9)).expect("no key is negative");
    let seed = number("RECONVENE_CRASH_SEED", drawn);
    println!("{test}: RECONVENE_CRASH_SEED={seed}");
    Random::seeded(seed)
}

/// Chance for a part of a test that runs beside others.
pub fn branch(chance: &Random) -> Random {
    Random::seeded(u64::try_from(chance.number(18)).expect("no key is negative"))
}
