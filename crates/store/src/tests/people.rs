//! What belongs to users beside their accounts: deputies, pictures, templates, parts in support queues.

use super::Engine;
use super::samples::{self, write};
use crate::images::{self, Image, Place, UserImage};
use crate::listing::{Direction, Start, Window};
use crate::programs::{self, Filter, Order, Program};
use crate::session_templates::{self, SessionTemplate};
use crate::sessions::{self, Kind, Listing, Term};
use crate::support_queues::{self, Part, SupportQueue};
use crate::users::{self, Active, User};

pub(super) fn deputies(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        assert_eq!(users::with_deputies(tx, 1)?, [], "none of them may sign in");
        let active = |id| User { active: Active::Activated, ..samples::user(id) };
        users::update(tx, &active(1))?;
        users::update(tx, &User { scheduling_permission: String::new(), ..active(2) })?;
        let attendee = User { attendee_only: true, ..active(3) };
        assert!(users::insert(tx, &attendee)?);
        assert_eq!(users::with_deputies(tx, 1)?, [("User1".to_owned(), "one;two".to_owned())]);
        assert_eq!(users::with_deputies(tx, 2)?, [], "of another site");

        let mut ids: Vec<i64> =
            users::by_ids(tx, 1, &[3, 1, 9])?.into_iter().map(|user| user.id).collect();
        ids.sort_unstable();
        assert_eq!(ids, [1, 3]);
        assert!(users::by_ids(tx, 2, &[1])?.is_empty() && users::by_ids(tx, 1, &[])?.is_empty());
        Ok(())
    });
}

pub(super) fn pictures(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let image = |number: u8| Image {
            hash: [number; 32],
            media_type: "image/png".to_owned(),
            bytes: vec![0, number, 255],
        };
        let hung = |user_id, place, number, modified_at| UserImage {
            user_id,
            place,
            hash: [number; 32],
            modified_at,
        };
        images::hang(tx, 1, Place::Photo, &image(1), 10)?;
        images::hang(tx, 1, Place::Photo, &image(1), 11)?;
        images::hang(tx, 1, Place::Header, &image(2), 12)?;
        images::hang(tx, 2, Place::Photo, &image(1), 13)?;
        assert_eq!(images::by_hash(tx, &[1; 32])?, Some(image(1)));
        assert_eq!(images::by_hash(tx, &[9; 32])?, None);
        let mut all = images::of_users(tx, &[2, 1, 7])?;
        all.sort_by_key(|image| image.modified_at);
        assert_eq!(
            all,
            [
                hung(1, Place::Photo, 1, 11),
                hung(1, Place::Header, 2, 12),
                hung(2, Place::Photo, 1, 13)
            ]
        );

        // A picture stays as long as somebody has it.
        images::hang(tx, 1, Place::Photo, &image(3), 14)?;
        assert!(images::by_hash(tx, &[1; 32])?.is_some());
        images::hang(tx, 2, Place::Photo, &image(3), 15)?;
        assert_eq!(images::by_hash(tx, &[1; 32])?, None);
        assert_eq!(images::of_users(tx, &[])?, []);

        // So it is with a session's, which goes with it.
        let (key, hash) = (samples::session(1).key, [4; 32]);
        assert!(sessions::insert(tx, &samples::session(1))?);
        assert_eq!(images::of_session(tx, key)?, None);
        images::hang_in_session(tx, key, &image(3), 16)?;
        images::hang_in_session(tx, key, &image(4), 17)?;
        assert_eq!(images::of_session(tx, key)?, Some(hash));
        assert!(images::by_hash(tx, &[3; 32])?.is_some(), "two users have it");
        images::hang(tx, 1, Place::Photo, &image(4), 18)?;
        images::hang(tx, 1, Place::Photo, &image(3), 19)?;
        assert!(images::by_hash(tx, &hash)?.is_some(), "the session has it");
        sessions::delete(tx, key)?;
        assert_eq!(images::by_hash(tx, &hash)?, None);
        Ok(())
    });
}

pub(super) fn session_templates(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let template = |owner_id, kind, name: &str| SessionTemplate {
            site_id: 1,
            owner_id,
            kind,
            name: name.to_owned(),
            record: vec![0, 255],
            created_at: 7,
        };
        let own = template(1, Kind::Meeting, "Weekly");
        for new in [
            own.clone(),
            template(1, Kind::Event, "WEEKLY"),
            template(session_templates::SITE, Kind::Meeting, "Weekly"),
            template(2, Kind::Meeting, "Another's"),
        ] {
            assert!(session_templates::insert(tx, &new)?);
        }
        assert!(!session_templates::insert(tx, &template(1, Kind::Meeting, " wEEKLY"))?);
        let found = session_templates::by_name(tx, 1, 1, Kind::Meeting, "weekly ")?;
        assert_eq!(found, Some(own));
        assert_eq!(session_templates::by_name(tx, 1, 1, Kind::Sales, "Weekly")?, None);
        let names = |all: Vec<session_templates::Listed>| -> Vec<(i64, String)> {
            all.into_iter().map(|listed| (listed.owner_id, listed.name)).collect()
        };
        let told = |pairs: &[(i64, &str)]| -> Vec<(i64, String)> {
            pairs.iter().map(|(owner, name)| (*owner, (*name).to_owned())).collect()
        };
        assert_eq!(
            names(session_templates::for_user(tx, 1, 1)?),
            told(&[(1, "Weekly"), (1, "WEEKLY"), (0, "Weekly")])
        );
        assert_eq!(names(session_templates::of_site(tx, 1)?).len(), 4);
        assert!(session_templates::delete(tx, 1, 1, Kind::Meeting, "WEEKLY")?);
        assert!(!session_templates::delete(tx, 1, 1, Kind::Meeting, "WEEKLY")?);
        assert_eq!(
            names(session_templates::for_user(tx, 1, 1)?),
            told(&[(1, "WEEKLY"), (0, "Weekly")])
        );
        Ok(())
    });
}

pub(super) fn programs(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let program = |id, host_id, name: &str, listing| Program {
            id,
            site_id: 1,
            host_id,
            name: name.to_owned(),
            listing,
            expected_enrollment: "200".to_owned(),
            budget: "none".to_owned(),
            after_enrollment_url: "https://example.org/".to_owned(),
            created_at: 7,
        };
        let (news, academy) =
            (program(5, 1, "News", Listing::Public), program(4, 2, "Academy", Listing::Unlisted));
        assert!(programs::insert(tx, &news)? && programs::insert(tx, &academy)?);
        assert!(!programs::insert(tx, &program(6, 1, " NEWS", Listing::Public))?);
        assert!(!programs::insert(tx, &program(5, 1, "Other", Listing::Public))?);
        assert_eq!(programs::by_id(tx, 1, 5)?, Some(news.clone()));
        assert_eq!(programs::by_id(tx, 2, 5)?, None);
        assert_eq!(programs::by_name(tx, 1, "academy ")?, Some(academy));

        let all = Filter { site_id: 1, id: None, unlisted: true };
        let mut ids = |filter: Filter, order: &[(Order, Direction)], start, most| {
            let window = Window { start: Start::Offset(start), most };
            let page = programs::page(tx, &filter, order, &window)?;
            let told = page.rows.iter().map(|row| (row.program.id, row.host_web_ex_id.clone()));
            Ok::<_, crate::Error>((page.total, told.collect::<Vec<_>>()))
        };
        let (one, two) = ((5, "User1".to_owned()), (4, "User2".to_owned()));
        let (up, down) = (Direction::Ascending, Direction::Descending);
        for (order, expected) in [
            ((Order::Name, up), [&two, &one]),
            ((Order::Name, down), [&one, &two]),
            ((Order::Host, up), [&one, &two]),
            ((Order::Host, down), [&two, &one]),
        ] {
            assert_eq!(ids(all, &[order], 0, 9)?, (2, expected.map(Clone::clone).into()));
        }
        assert_eq!(ids(all, &[(Order::Name, up)], 1, 1)?, (2, vec![one.clone()]));
        assert_eq!(ids(Filter { id: Some(4), ..all }, &[], 0, 9)?, (1, vec![two]));
        let listed = Filter { unlisted: false, ..all };
        assert_eq!(ids(listed, &[], 0, 9)?, (1, vec![one]));
        assert_eq!(ids(Filter { id: Some(4), ..listed }, &[], 0, 9)?, (0, vec![]));
        assert_eq!(ids(Filter { site_id: 2, ..all }, &[], 0, 9)?, (0, vec![]));

        assert_eq!(programs::events(tx, 5)?, 0);
        let key = samples::session(1).key;
        assert!(sessions::insert(tx, &samples::session(1))?);
        sessions::add_terms(tx, key, &[(Term::Program, "5".to_owned())])?;
        assert_eq!((programs::events(tx, 5)?, programs::events(tx, 4)?), (1, 0));
        programs::delete(tx, 5)?;
        assert_eq!(programs::by_id(tx, 1, 5)?, None);
        Ok(())
    });
}

pub(super) fn support_queues(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    write(&store, |tx| {
        let queue =
            |id, name: &str| SupportQueue { id, site_id: 1, name: name.to_owned(), modified_at: 5 };
        assert!(support_queues::insert(tx, &queue(1, "Printers"))?);
        assert!(support_queues::insert(tx, &queue(2, "Äpfel"))?);
        assert!(!support_queues::insert(tx, &queue(3, "PRINTERS "))?);
        assert_eq!(support_queues::by_name(tx, 1, "printers")?, Some(queue(1, "Printers")));
        assert_eq!(support_queues::by_name(tx, 2, "printers")?, None);

        let both = Part { agent: true, manager: true };
        let agent = Part { agent: true, manager: false };
        support_queues::set_part(tx, 1, 1, agent, 6)?;
        support_queues::set_part(tx, 1, 1, both, 7)?;
        support_queues::set_part(tx, 1, 2, agent, 8)?;
        assert_eq!(support_queues::part(tx, 1, 1)?, both);
        assert_eq!(support_queues::part(tx, 2, 1)?, Part::default());
        let listed = |part| support_queues::Listed {
            name: "Printers".to_owned(),
            modified_at: 8,
            users: 2,
            agents: 2,
            managers: 1,
            part,
        };
        let all = support_queues::of_site(tx, 1)?;
        assert_eq!(all[0], listed(Part::default()));
        assert_eq!((all[1].name.as_str(), all[1].users, all[1].agents), ("Äpfel", 0, 0));
        assert_eq!(support_queues::of_user(tx, 1, 1)?, [listed(both)]);

        // Whoever is no agent any more keeps what he has as a manager, and nothing else.
        support_queues::assign_agent(tx, 1, 2)?;
        support_queues::assign_agent(tx, 1, 2)?;
        support_queues::assign_agent(tx, 2, 1)?;
        support_queues::keep_possible_parts(
            tx,
            &User { support_agent: false, support_manager: true, ..samples::user(1) },
        )?;
        assert_eq!(support_queues::part(tx, 1, 1)?, Part { agent: false, manager: true });
        support_queues::keep_possible_parts(
            tx,
            &User { support_agent: false, support_manager: false, ..samples::user(2) },
        )?;
        assert_eq!(support_queues::of_user(tx, 1, 2)?, []);
        support_queues::unassign_agent(tx, 1, 2)?;

        support_queues::set_part(tx, 1, 1, Part::default(), 9)?;
        support_queues::set_part(tx, 2, 1, both, 9)?;
        support_queues::delete(tx, 2)?;
        assert_eq!(support_queues::of_site(tx, 1)?.len(), 1);
        assert_eq!(support_queues::of_user(tx, 1, 1)?, []);
        Ok(())
    });
}
