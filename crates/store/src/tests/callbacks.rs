//! Phone numbers that sessions called back.

use super::Engine;
use super::samples::{self, write};
use crate::callbacks::{self as calls, Callback};
use crate::sessions as ses;

const NONE: [i64; 0] = [];

pub(super) fn callbacks(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        for key in [1, 2, 3] {
            assert!(ses::insert(tx, &samples::session(key))?);
        }
        let call = |session_key, number: &str, at| Callback {
            site_id: 1,
            session_key,
            number: number.to_owned(),
            at,
        };
        for (id, call) in [
            (7, call(1, "4930", 100)),
            (5, call(2, "4930", 150)),
            (9, call(1, "4930", 200)),
            (1, call(3, "4930", 200)),
            (2, call(3, "49301", 160)),
        ] {
            calls::insert(tx, id, &call)?;
        }
        let mut called = |site_id, number: &str, span, most| {
            calls::sessions_that_called(tx, site_id, number, span, most)
        };
        assert_eq!(called(1, "4930", (100, 200), 10)?, [1, 3, 2], "the latest first, each once");
        assert_eq!(called(1, "4930", (100, 199), 10)?, [2, 1]);
        assert_eq!(called(1, "4930", (100, 100), 10)?, [1]);
        assert_eq!(called(1, "4930", (101, 149), 10)?, NONE);
        assert_eq!(called(1, "4930", (0, 1000), 2)?, [1, 3], "no more than are wanted");
        assert_eq!(called(1, "49301", (0, 1000), 10)?, [3]);
        assert_eq!(called(1, "493", (0, 1000), 10)?, NONE);
        assert_eq!(called(2, "4930", (0, 1000), 10)?, NONE, "of another site");

        // They go with their session.
        assert!(ses::delete(tx, 1)?);
        assert_eq!(calls::sessions_that_called(tx, 1, "4930", (0, 1000), 10)?, [3, 2]);
        assert_eq!(calls::delete_before(tx, 160)?, 1);
        assert_eq!(calls::sessions_that_called(tx, 1, "4930", (0, 1000), 10)?, [3]);
        assert_eq!(calls::sessions_that_called(tx, 1, "49301", (0, 1000), 10)?, [3]);
        Ok(())
    });
}
