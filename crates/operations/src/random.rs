//! Chance, from one cryptographic generator: keys, tokens, tickets, passwords.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, RngCore, SeedableRng};

/// How many numbers are tried before none is said to be free.
const TRIES: usize = 20;

/// The source of everything that must not be guessed. Seeded by the operating system; in tests by a number, so that
/// answers repeat.
#[derive(Clone)]
pub struct Random {
    generator: Arc<Mutex<StdRng>>,
    /// The next number of those that stand together.
    next_together: Arc<Mutex<i64>>,
    /// How many ids in a row were drawn.
    in_a_row: Arc<AtomicI64>,
    /// The number it was seeded by, unless it was the system.
    seed: Option<u64>,
}

impl Random {
    /// Seeded by the operating system.
    pub fn from_system() -> Random {
        Random::of(StdRng::from_os_rng(), None)
    }

    /// Seeded by a number: for tests only.
    pub fn seeded(seed: u64) -> Random {
        Random::of(StdRng::seed_from_u64(seed), Some(seed))
    }

    fn of(mut generator: StdRng, seed: Option<u64>) -> Random {
        let in_a_row = Arc::new(AtomicI64::new(first_in_a_row(&mut generator)));
        let next_together = Arc::default();
        Random { generator: Arc::new(Mutex::new(generator)), next_together, in_a_row, seed }
    }

    /// Begins anew if it was seeded by a number, so that what follows a reset repeats, whatever was before it. What the
    /// operating system seeded goes on, and never repeats.
    pub fn restart(&self) {
        if let Some(seed) = self.seed {
            self.with(|generator| {
                *generator = StdRng::seed_from_u64(seed);
                *self.next_together.lock().unwrap_or_else(PoisonError::into_inner) = 0;
                self.in_a_row.store(first_in_a_row(generator), Ordering::Relaxed);
            });
        }
    }

    /// A number with so many decimal digits (up to 18), the first of them not 0.
    pub fn number(&self, digits: u32) -> i64 {
        let first = 10i64.pow(digits.clamp(1, 18) - 1);
        self.with(|generator| generator.random_range(first..first * 10))
    }

    /// A number of nine digits that nobody need be kept from guessing: those drawn one after the other stand together, a thousand
    /// in a row from places of chance, so that in an index they are written together.
    pub fn number_together(&self) -> i64 {
        let mut next = self.next_together.lock().unwrap_or_else(PoisonError::into_inner);
        if *next % 1000 == 0 {
            *next = self.number(6) * 1000;
        }
        let number = *next;
        *next += 1;
        number
    }

    /// An id of 63 bits for what is dealt with in the order in which it was made, `now` in seconds UTC: those that one
    /// process draws grow, but for one in two million; each process begins at a place of its own, and ten bits are chance.
    pub fn id_in_a_row(&self, now: i64) -> i64 {
        let place = self.in_a_row.fetch_add(1, Ordering::Relaxed) & 0x1f_ffff;
        let chance = self.with(|generator| generator.random_range(0..1024));
        (now & 0xffff_ffff) << 31 | place << 10 | chance
    }

    /// Takes the first number that `takes` takes: `first`, or one of nine digits that is drawn. `false` when twenty were not
    /// free. With a tenth of all nine-digit numbers in use, that happens once in a hundred million million million times.
    ///
    /// # Errors
    /// Those of `takes`.
    pub(crate) fn until_free<E>(
        &self,
        first: i64,
        mut takes: impl FnMut(i64) -> Result<bool, E>,
    ) -> Result<bool, E> {
        let mut number = first;
        for _ in 0..TRIES {
            if takes(number)? {
                return Ok(true);
            }
            number = self.number(9);
        }
        Ok(false)
    }

    /// So many lower-case hexadecimal digits.
    pub fn hex(&self, digits: usize) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut bytes = vec![0; digits.div_ceil(2)];
        self.bytes(&mut bytes);
        let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves.take(digits).map(|half| char::from(DIGITS[usize::from(half)])).collect()
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

/// Each process begins elsewhere in the row.
fn first_in_a_row(generator: &mut StdRng) -> i64 {
    generator.random_range(0..1 << 20)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_in_a_row_grow() {
        let random = Random::seeded(1);
        let ids: Vec<i64> =
            (0..2000).map(|place| random.id_in_a_row(1_893_492_000 + place / 500)).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]) && ids[0] > 0);
    }

    #[test]
    fn numbers_together_have_nine_digits_and_differ() {
        let random = Random::seeded(1);
        let numbers: Vec<i64> = (0..5000).map(|_| random.number_together()).collect();
        assert!(numbers.iter().all(|number| (100_000_000..1_000_000_000).contains(number)));
        let places: HashSet<i64> = numbers.iter().map(|number| number / 1000).collect();
        assert_eq!((numbers.iter().collect::<HashSet<_>>().len(), places.len()), (5000, 5));
    }

    #[test]
    fn only_what_a_number_seeded_begins_anew() {
        for (random, repeats) in [(Random::seeded(1), true), (Random::from_system(), false)] {
            let first = random.hex(32);
            assert_ne!(random.hex(32), first);
            random.clone().restart();
            assert_eq!(random.hex(32) == first, repeats);
        }
    }
}
