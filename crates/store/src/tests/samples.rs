//! One of each aggregate, to vary.

use crate::access_tokens::AccessToken;
use crate::attendees::{Attendee, Part, Role};
use crate::audit::{Action, Entry};
use crate::browser::Pass;
use crate::email_changes::EmailChange;
use crate::sessions::{Kind, Listing, Session, Status};
use crate::sites::{Settings, Site};
use crate::tickets::Ticket;
use crate::users::{Active, Services, User};
use crate::{Error, Store, Tx, sites, users};

pub(super) fn site() -> Site {
    Site {
        id: 1,
        name: "Acme".to_owned(),
        partner_id: "partner".to_owned(),
        api_version: "40.4.0".to_owned(),
        active: true,
        settings: Settings::default().into(),
    }
}

pub(super) fn user(id: i64) -> User {
    User {
        id,
        site_id: 1,
        web_ex_id: format!("User{id}"),
        email: format!("User{id}@example.org"),
        first_name: "Ada".to_owned(),
        last_name: "Lovelace".to_owned(),
        password_hash: "$argon2id$…".to_owned(),
        active: Active::RequestToActivate,
        locked: true,
        site_admin: false,
        read_only_admin: true,
        host: true,
        attendee_only: false,
        time_zone: 21,
        meeting_types: vec![3, 13],
        services: Services {
            meeting: true,
            event: false,
            training: true,
            support: false,
            sales: true,
        },
        scheduling_permission: "one;two".to_owned(),
        personal_room: Some(format!("Room{id}")),
        room_access_code: Some(700_000_000 + id),
        room_host_pin: Some("0042".to_owned()),
        expires_at: Some(2_000_000_000),
        support_agent: true,
        support_manager: false,
        wrong_passwords: 3,
        lock_outs: 1,
        locked_until: Some(1_900_000_000),
        unlocks: 2,
        password_changed_at: 1_700_000_002,
        created_at: 1_700_000_000,
        modified_at: 1_700_000_001,
        record: vec![0, 255, 1],
    }
}

pub(super) fn access_token(id: i64) -> AccessToken {
    AccessToken {
        id,
        site_id: 1,
        user_id: 1,
        hash: [u8::try_from(id).unwrap(); 32],
        name: "reports".to_owned(),
        created_at: 10 + id,
        expires_at: None,
    }
}

pub(super) fn email_change(user_id: i64) -> EmailChange {
    EmailChange {
        user_id,
        site_id: 1,
        email: format!("new{user_id}@example.org"),
        hash: [u8::try_from(user_id).unwrap(); 32],
        created_at: 10,
        expires_at: 20,
    }
}

pub(super) fn audit_entry(at: i64) -> Entry {
    Entry {
        site_id: 1,
        at,
        actor: "User1".to_owned(),
        address: "192.0.2.1".to_owned(),
        action: Action::UserChanged,
        subject: "User2".to_owned(),
        detail: "email".to_owned(),
    }
}

pub(super) fn session(key: i64) -> Session {
    Session {
        key,
        site_id: 1,
        kind: Kind::Training,
        host_id: 1,
        created_by: 2,
        name: "Übung".to_owned(),
        session_type: 19,
        listing: Listing::Unlisted,
        password: Some("pass123".to_owned()),
        start: 1_800_000_000,
        start_local: 1_800_003_600,
        time_zone: 21,
        duration_minutes: 60,
        open_time_seconds: 900,
        conf_id: crate::sessions::conf_id(key, 7),
        event_id: i64::MAX,
        uuid: crate::sessions::uuid(key, "0123456789abcdef01234567"),
        host_key: "123456".to_owned(),
        guest_token: format!("guest{key}"),
        status: Status::InProgress,
        host_joined: true,
        participants_joined: false,
        created_at: 1,
        modified_at: 2,
        recurs: Some(false),
        registers: Some(true),
        link_secrets: Some(format!("{key:072x}")),
        record: vec![0, 1, 2, 254],
    }
}

pub(super) fn attendee(id: i64, session_key: i64, position: i64) -> Attendee {
    Attendee {
        id,
        session_key,
        position,
        email: format!("guest{id}@example.org"),
        web_ex_id: (id % 2 == 0).then(|| format!("Guest{id}")),
        name: "Guest".to_owned(),
        role: Role::Presenter,
        part: Part::Attendees,
        record: Vec::new(),
    }
}

pub(super) fn ticket(first: u8, user_id: i64, expires_at: i64) -> Ticket {
    let mut hash = [0; 32];
    hash[0] = first;
    Ticket { hash, site_id: 1, user_id, created_at: 5, expires_at }
}

pub(super) fn pass(first: u8, user_id: i64, expires_at: i64) -> Pass {
    let mut hash = [0; 32];
    hash[0] = first;
    Pass { hash, site_id: 1, user_id, expires_at }
}

/// A site with users 1 and 2.
pub(super) fn site_and_users(store: &Store) {
    write(store, |tx| {
        assert!(sites::insert(tx, &site())?);
        for id in [1, 2] {
            assert!(users::insert(tx, &user(id))?);
        }
        Ok(())
    });
}

pub(super) fn write<T: Send + 'static>(
    store: &Store,
    work: impl FnMut(&mut Tx) -> Result<T, Error> + Send + 'static,
) -> T {
    store.write_blocking(work).unwrap()
}

pub(super) fn read<T: Send + 'static>(
    store: &Store,
    work: impl FnMut(&mut Tx) -> Result<T, Error> + Send + 'static,
) -> T {
    store.read_blocking(work).unwrap()
}
