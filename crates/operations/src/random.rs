//! Chance, from one cryptographic generator: keys, tokens, tickets, passwords.

use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngCore, SeedableRng};

/// The source of everything that must not be guessed. Seeded by the operating system; in tests by a number, so that
/// answers repeat.
#[derive(Clone)]
pub struct Random {
    generator: Arc<Mutex<StdRng>>,
}

impl Random {
    /// Seeded by the operating system.
    pub fn from_system() -> Random {
        Random { generator: Arc::new(Mutex::new(StdRng::from_os_rng())) }
    }

    /// Seeded by a number: for tests only.
    pub fn seeded(seed: u64) -> Random {
        Random { generator: Arc::new(Mutex::new(StdRng::seed_from_u64(seed))) }
    }

    /// A number with so many decimal digits (up to 18), the first of them not 0.
    pub fn number(&self, digits: u32) -> i64 {
        let first = 10i64.pow(digits.clamp(1, 18) - 1);
        self.with(|generator| generator.random_range(first..first * 10))
    }

    /// So many lower-case hexadecimal digits.
    pub fn hex(&self, digits: usize) -> String {
        let mut bytes = vec![0; digits.div_ceil(2)];
        self.bytes(&mut bytes);
        let mut text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        text.truncate(digits);
        text
    }

    /// Fills `bytes`.
    pub fn bytes(&self, bytes: &mut [u8]) {
        self.with(|generator| generator.fill_bytes(bytes));
    }

    /// One of `choices`, which must not be empty.
    pub fn one_of(&self, choices: &[u8]) -> char {
        let position = self.with(|generator| generator.random_range(0..choices.len()));
        char::from(choices[position])
    }

    /// A number from 0 up to, without, `end`.
    pub fn below(&self, end: usize) -> usize {
        self.with(|generator| generator.random_range(0..end))
    }

    fn with<T>(&self, draw: impl FnOnce(&mut StdRng) -> T) -> T {
        draw(&mut self.generator.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
