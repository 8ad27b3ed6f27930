//! Messages on their way out, the mailbox, what sites word themselves.

use std::sync::{Arc, Barrier};
use std::thread;

use super::Engine;
use super::samples::{self, read, write};
use crate::mail_templates::{self, MailTemplate};
use crate::mailbox::{self, Mail};
use crate::outbox::{self, Counts, Message};

fn message(attendee_id: i64) -> Message {
    Message::Invitation { session_key: 1, attendee_id }
}

pub(super) fn a_message_is_taken_by_one(engine: &Engine) {
    let place = engine.fresh();
    let stores = [place.open(), place.open()];
    write(&stores[0], |tx| {
        for id in 1..=20 {
            outbox::add(tx, id, &message(id), 7, 100)?;
        }
        Ok(())
    });
    // As two nodes on one database: each takes what it can get.
    let together = Arc::new(Barrier::new(stores.len()));
    let takers = stores.clone().map(|store| {
        let together = Arc::clone(&together);
        thread::spawn(move || {
            together.wait();
            let mut ids = Vec::new();
            while let Some(taken) = write(&store, |tx| outbox::take(tx, 100, 400)) {
                assert_eq!((taken.attempts, taken.until), (0, 400));
                ids.push(taken.entry.id);
            }
            ids
        })
    });
    let mut ids: Vec<i64> =
        takers.into_iter().flat_map(|taker| taker.join().expect("a taker ends")).collect();
    ids.sort_unstable();
    assert_eq!(ids, (1..=20).collect::<Vec<_>>());
    // Those who took them have died: when their time is over they are taken again.
    assert!(write(&stores[0], |tx| outbox::take(tx, 399, 700)).is_none());
    assert!(write(&stores[0], |tx| outbox::take(tx, 400, 700)).is_some());
}

pub(super) fn a_message_that_fails_is_tried_again(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    write(&store, |tx| {
        outbox::add(tx, 1, &message(1), 7, 100)?;
        outbox::add(tx, 2, &message(2), 7, 101)?;
        assert!(!outbox::has_any(tx, Some(99))? && outbox::has_any(tx, Some(100))?);

        let first = outbox::take(tx, 100, 400)?.unwrap();
        outbox::failed(tx, &first, Some(130), 100, "no answer")?;
        assert!(outbox::take(tx, 100, 400)?.is_none());
        let second = outbox::take(tx, 101, 400)?.unwrap();
        assert_eq!(second.entry.id, 2);
        outbox::give_back(tx, &second, 101)?;
        let second = outbox::take(tx, 129, 400)?.unwrap();
        assert_eq!((second.entry.id, second.attempts), (2, 0));
        assert!(outbox::delete(tx, 2)? && !outbox::delete(tx, 2)?);

        let first = outbox::take(tx, 130, 430)?.unwrap();
        assert_eq!((first.entry.id, first.attempts), (1, 1));
        // Taken anew by somebody else in the meantime: what the first says of it no longer counts.
        let other = outbox::take(tx, 430, 730)?.unwrap();
        outbox::failed(tx, &first, None, 431, "late")?;
        assert_eq!(outbox::counts(tx)?, Counts { waiting: 1, dead: 0 });
        outbox::failed(tx, &other, None, 431, "refused")?;
        assert_eq!(outbox::counts(tx)?, Counts { waiting: 0, dead: 1 });
        assert!(outbox::take(tx, 9999, 10_000)?.is_none() && !outbox::has_any(tx, None)?);

        let dead = outbox::standings(tx, true, 10)?;
        assert_eq!((dead.len(), dead[0].id, dead[0].dead), (1, 1, true));
        assert_eq!((dead[0].attempts, dead[0].next_attempt_at), (2, 431));
        assert_eq!(dead[0].trouble.as_deref(), Some("refused"));
        assert_eq!(outbox::standings(tx, false, 10)?, []);

        assert_eq!(outbox::revive_all(tx, 500)?, 1);
        let waiting = outbox::standings(tx, false, 10)?;
        assert_eq!(
            (waiting[0].attempts, waiting[0].next_attempt_at, waiting[0].dead),
            (0, 500, false)
        );
        assert!(!outbox::revive(tx, 2, 501)? && outbox::revive(tx, 1, 501)?);
        assert_eq!(outbox::delete_before(tx, false, 501)?, 0);
        assert_eq!(outbox::delete_before(tx, true, 502)?, 0);
        assert_eq!(outbox::delete_before(tx, false, 502)?, 1);
        Ok(())
    });
}

pub(super) fn a_damaged_message_keeps_nobody_back(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    write(&store, |tx| {
        outbox::add(tx, 1, &message(1), 7, 100)?;
        outbox::add(tx, 2, &message(2), 7, 101)?;
        tx.execute("UPDATE outbox SET message = '{\"Later\":1}' WHERE id = 1", &[])?;
        let taken = outbox::take(tx, 200, 400)?.unwrap();
        assert_eq!(taken.entry.id, 2);
        assert_eq!(outbox::counts(tx)?, Counts { waiting: 1, dead: 1 });
        assert_eq!(outbox::standings(tx, true, 10)?[0].message, None);
        Ok(())
    });
}

pub(super) fn mailbox(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let mail = |subject: &str| Mail {
        recipient: "ann@example.org".to_owned(),
        subject: subject.to_owned(),
        text: "Grüße, 会議".to_owned(),
        html: String::new(),
        calendar: None,
        at: 5,
    };
    write(&store, move |tx| {
        let second = Mail { calendar: Some("BEGIN:VCALENDAR".to_owned()), ..mail("two") };
        assert_eq!((mailbox::add(tx, &mail("one"))?, mailbox::add(tx, &second)?), (1, 2));
        assert_eq!(mailbox::all(tx)?, [(1, mail("one")), (2, second.clone())]);
        assert_eq!((mailbox::at(tx, 2)?, mailbox::at(tx, 3)?), (Some(second), None));
        assert_eq!((mailbox::clear(tx)?, mailbox::all(tx)?.len()), (2, 0));
        for _ in 0..1001 {
            mailbox::add(tx, &mail("many"))?;
        }
        let all = mailbox::all(tx)?;
        assert_eq!((all.len(), all[0].0), (1000, 2));
        Ok(())
    });
}

pub(super) fn mail_templates(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    let template = |language: &str, subject: &str| MailTemplate {
        site_id: 1,
        name: "Welcome".to_owned(),
        language: language.to_owned(),
        subject: subject.to_owned(),
        text: "text".to_owned(),
        html: "<p>".to_owned(),
    };
    write(&store, move |tx| {
        mail_templates::put(tx, &template("German", "alt"))?;
        mail_templates::put(tx, &template("German", "neu"))?;
        mail_templates::put(tx, &template("English", "new"))?;
        let all = [template("English", "new"), template("German", "neu")];
        assert_eq!(mail_templates::of_site(tx, 1)?, all);
        assert_eq!(
            mail_templates::find(tx, 1, "Welcome", "German")?,
            Some(template("German", "neu"))
        );
        assert_eq!(mail_templates::find(tx, 2, "Welcome", "German")?, None);
        assert!(mail_templates::delete(tx, 1, "Welcome", "German")?);
        assert!(!mail_templates::delete(tx, 1, "Welcome", "German")?);
        Ok(())
    });
    assert_eq!(read(&store, |tx| mail_templates::of_site(tx, 2)), []);
}
