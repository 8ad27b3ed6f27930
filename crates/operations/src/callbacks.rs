//! Phone numbers that sessions call back: noted by whoever dials, looked for by DetectSessionByCallback. Nobody dials yet
//! but those who test.

use api::{Fault, fault};
use store::callbacks::{self, Callback};
use store::{Tx, sessions, sites};

use crate::{Service, Stop};

/// Digits of a number: the 15 that the telephone network has, and room for what a house adds.
const DIGITS: usize = 32;

/// Makes sure that a number has digits alone.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub(crate) fn must_be_number(number: &str, element: &str) -> Result<(), Fault> {
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(fault!(InvalidValue, element, "digits alone, with the country code first"));
    }
    if number.len() > DIGITS {
        return Err(fault!(InvalidValue, element, "more than {DIGITS} digits"));
    }
    Ok(())
}

impl Service {
    /// Notes that a session calls a number back now.
    ///
    /// # Errors
    /// `InvalidValue`, `SiteNotFound`, `MeetingNotFound`; what the store says when it fails.
    pub async fn note_callback(&self, site: &str, key: i64, number: &str) -> Result<(), Stop> {
        must_be_number(number, "number")?;
        let (site, number) = (site.to_owned(), number.to_owned());
        let (at, id) = (self.settings().clock.now(), self.settings().random.number(18));
        let work = move |tx: &mut Tx| {
            let site = sites::by_name(tx, &site)?.ok_or_else(|| fault!(SiteNotFound))?;
            let session = sessions::by_key(tx, site.id, key)?;
            let session_key = session.ok_or_else(|| fault!(MeetingNotFound))?.key;
            let callback = Callback { site_id: site.id, session_key, number: number.clone(), at };
            callbacks::insert(tx, id, &callback).map_err(Stop::Store)
        };
        self.store().write(work).await
    }
}

#[cfg(test)]
mod tests {
    use super::must_be_number;

    #[test]
    fn numbers_are_digits() {
        for number in ["1", "14085551234", &"9".repeat(32)] {
            assert!(must_be_number(number, "number").is_ok(), "{number}");
        }
        for number in ["", "+14085551234", "1 408", "1408-555", "\u{661}", &"9".repeat(33)] {
            assert!(must_be_number(number, "number").is_err(), "{number}");
        }
    }
}
