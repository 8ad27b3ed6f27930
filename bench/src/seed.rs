//! Folders and databases full of meetings. One meeting is made through the API's own code; the others are copies of what
//! the store kept of it, under keys that can be reckoned.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use operations::accounts::{self, NewUser, UserRole};
use operations::{Clock, Random, Service, Settings, Stop, Urls};
use store::attendees::{self, Attendee};
use store::sessions::{self, Session};
use store::sites::{self, Site};
use store::{Location, Options, Store, Tx};

use crate::jobs;

/// The siteName of the site that all of it is on.
pub const SITE: &str = "bench";
/// The password of every account there.
pub const PASSWORD: &str = "B3nch-secret";
/// The account that schedules meetings during the run, so that the lists of the others stay as long as they are.
pub const WRITER: &str = "writer";
/// The account that is tried with wrong passwords.
pub const VICTIM: &str = "victim";
/// The address that links are built from.
pub const PUBLIC_URL: &str = "http://meet.example.org";
/// How many meetings each host has.
pub const MEETINGS_PER_HOST: u64 = 1000;

/// Greenwich, which has no summer time: the wall clock is UTC.
const TIME_ZONE: i64 = 20;
/// How many meetings one transaction adds.
const IN_ONE_TRANSACTION: u64 = 10_000;
/// To be raised when what is seeded changes: older folders are of no use then.
const VERSION: u32 = 3;

/// How many hosts share so many meetings.
pub fn hosts(meetings: u64) -> u64 {
    meetings.div_ceil(MEETINGS_PER_HOST)
}

/// The login name of a host, counted from 0.
pub fn host_name(host: u64) -> String {
    format!("host{host:04}")
}

/// The key of a meeting, counted from 0: nine digits, each once, in no order.
pub fn key(meeting: u64) -> u64 {
    // The factor has no divisor in common with the modulus, so that no two meetings share a key.
    100_000_000 + (meeting % 900_000_000) * 617_403_161 % 900_000_000
}

/// Bits that look like chance and are the same for the same number.
pub fn scattered(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// A folder with so many meetings, below `work`: made at the first call, found there at later ones. Not to be written to.
///
/// # Errors
/// When it cannot be made.
pub fn cached(work: &Path, meetings: u64) -> Result<PathBuf, String> {
    let name = format!("{meetings}-{:016x}", fingerprint()?);
    let folder = work.join("seeds").join(&name);
    if folder.is_dir() {
        return Ok(folder);
    }
    remove_others(&work.join("seeds"), &format!("{meetings}-"))?;
    eprintln!("seeding {meetings} meetings into {}", folder.display());
    let unfinished = folder.with_extension("unfinished");
    let store = Store::open(&Location::Sqlite(unfinished.clone()), &Options { threads: 1 })
        .map_err(|error| error.to_string())?;
    fill(&store, meetings)?;
    store.close();
    fs::rename(&unfinished, &folder).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// Removes what is of no more use and begins with the same number: a million meetings take gigabytes.
fn remove_others(seeds: &Path, beginning: &str) -> Result<(), String> {
    for entry in fs::read_dir(seeds).into_iter().flatten().flatten() {
        let is_folder = entry.path().is_dir();
        if is_folder && entry.file_name().to_string_lossy().starts_with(beginning) {
            fs::remove_dir_all(entry.path()).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

/// A copy of a folder that may be written to.
///
/// # Errors
/// When it cannot be made.
pub fn copy(folder: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", to.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}

/// What tells a folder of another schema or another seed.
fn fingerprint() -> Result<u64, String> {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/store");
    let failed = |error: std::io::Error| format!("{}: {error}", store.display());
    let mut files = Vec::new();
    for folder in ["migrations", "migrations_of_sqlite"] {
        for entry in fs::read_dir(store.join(folder)).map_err(failed)? {
            files.push(entry.map_err(failed)?.path());
        }
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    VERSION.hash(&mut hasher);
    jobs::CREATED.hash(&mut hasher);
    for file in files {
        fs::read(&file).map_err(failed)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// Fills an empty store.
///
/// # Errors
/// When the store fails.
pub fn fill(store: &Store, meetings: u64) -> Result<(), String> {
    let random = Random::seeded(1);
    let (site, hosts) = accounts(store, meetings, &random)?;
    let model = Arc::new(model(store, &site, random)?);
    let hosts = Arc::new(hosts);
    let mut first = 0;
    while first < meetings {
        let end = meetings.min(first + IN_ONE_TRANSACTION);
        let (model, hosts) = (Arc::clone(&model), Arc::clone(&hosts));
        let work = move |tx: &mut Tx| {
            for meeting in first..end {
                insert(tx, &model, meeting, hosts[place(meeting, hosts.len())])?;
            }
            Ok::<_, Stop>(())
        };
        store.write_blocking(work).map_err(|stop| stop.to_string())?;
        first = end;
    }
    Ok(())
}

/// Whose meeting it is: one after the other, so that each has meetings all over the table, as if scheduled over years.
fn place(meeting: u64, hosts: usize) -> usize {
    usize::try_from(meeting).unwrap_or_default() % hosts
}

/// The site, and the ids of its hosts in their order.
fn accounts(store: &Store, meetings: u64, random: &Random) -> Result<(Site, Vec<i64>), String> {
    let site = Site {
        id: 100_200,
        name: SITE.to_owned(),
        partner_id: "bench-partner".to_owned(),
        api_version: accounts::API_VERSION.to_string(),
        active: true,
        settings: sites::Settings { time_zone: TIME_ZONE, ..sites::Settings::default() }.into(),
    };
    // One for all: a thousand hashes would take half a minute.
    let hash = accounts::hash_password(PASSWORD, random);
    let mut names: Vec<String> = (0..hosts(meetings)).map(host_name).collect();
    names.extend([WRITER.to_owned(), VICTIM.to_owned()]);
    let (random, made) = (random.clone(), site.clone());
    let work = move |tx: &mut Tx| {
        accounts::create_site(tx, &made)?;
        let users = names.iter().map(|name| {
            let user = NewUser {
                web_ex_id: name.clone(),
                email: format!("{name}@bench.example"),
                first_name: "Hana".to_owned(),
                last_name: "Host".to_owned(),
                password_hash: hash.clone(),
                role: UserRole::Host,
                time_zone: Some(TIME_ZONE),
            };
            Ok::<_, Stop>(accounts::create_user(tx, &made, &user, &random, 0)?.id)
        });
        users.collect::<Result<Vec<i64>, Stop>>()
    };
    let mut ids = store.write_blocking(work).map_err(|stop| stop.to_string())?;
    ids.truncate(ids.len() - 2);
    Ok((site, ids))
}

/// What the store keeps of a meeting that CreateMeeting made.
fn model(store: &Store, site: &Site, random: Random) -> Result<(Session, Vec<Attendee>), String> {
    let settings = Settings { clock: Clock::default(), random, urls: Urls::new(PUBLIC_URL) };
    let service = Service::new(store.clone(), settings);
    let request = jobs::create_request(&host_name(0));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let answer = runtime.block_on(service.answer(request.as_bytes(), None)).document;
    let key = jobs::created_key(&answer)?;
    let site_id = site.id;
    let work = move |tx: &mut Tx| {
        let session = sessions::by_key(tx, site_id, key)?;
        let attendees = attendees::of_session(tx, key)?;
        sessions::delete(tx, key)?;
        Ok::<_, Stop>(session.map(|session| (session, attendees)))
    };
    let found = store.write_blocking(work).map_err(|stop| stop.to_string())?;
    found.ok_or_else(|| "the meeting that was made is not there".to_owned())
}

fn insert(
    tx: &mut Tx,
    (session, attendees): &(Session, Vec<Attendee>),
    meeting: u64,
    host_id: i64,
) -> Result<(), Stop> {
    let taken = || Stop::Store(store::Error::corrupt(format!("meeting {meeting} is there twice")));
    let number = |bits: u64, digits: u32| {
        let first = 10i64.pow(digits - 1);
        first + i64::try_from(bits >> 1).unwrap_or_default() % (first * 9)
    };
    let text = |purpose: u64| {
        let seed = meeting * 8 + purpose;
        format!("{:016x}{:016x}", scattered(seed), scattered(!seed))
    };
    let later = i64::try_from(meeting).unwrap_or_default() * 60;
    let own_key = i64::try_from(key(meeting)).unwrap_or_default();
    let session = Session {
        key: own_key,
        host_id,
        created_by: host_id,
        name: format!("{} {meeting:07}", session.name),
        start: session.start + later,
        start_local: session.start_local + later,
        conf_id: sessions::conf_id(own_key, number(scattered(meeting * 8 + 1), 9)),
        event_id: number(scattered(meeting * 8 + 2), 9),
        uuid: sessions::uuid(own_key, &text(3)[8..]),
        guest_token: text(4),
        link_secrets: Some([5, 6, 7].map(text).concat()[..72].to_owned()),
        ..session.clone()
    };
    if !sessions::insert(tx, &session)? {
        return Err(taken());
    }
    for attendee in attendees {
        let attendee = Attendee {
            id: i64::try_from(meeting).unwrap_or_default() * 8 + attendee.position + 1,
            session_key: session.key,
            ..attendee.clone()
        };
        if !attendees::insert(tx, &attendee)? {
            return Err(taken());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn keys_have_nine_digits_and_differ() {
        let keys: HashSet<u64> = (0..200_000).map(key).collect();
        assert_eq!(keys.len(), 200_000);
        assert!(keys.iter().all(|key| (100_000_000..1_000_000_000).contains(key)));
    }

    #[test]
    fn a_store_is_filled_with_meetings_that_the_api_tells() {
        let folder = tempfile::tempdir().unwrap();
        let store =
            Store::open(&Location::Sqlite(folder.path().to_owned()), &Options { threads: 1 })
                .unwrap();
        fill(&store, 30).unwrap();
        let settings = Settings {
            clock: Clock::default(),
            random: Random::seeded(2),
            urls: Urls::new(PUBLIC_URL),
        };
        let service = Service::new(store, settings);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let request = jobs::get_request(&host_name(0), key(29));
        let answer = runtime.block_on(service.answer(request.as_bytes(), None)).document;
        assert!(answer.contains("SUCCESS") && answer.contains(&key(29).to_string()), "{answer}");
        assert!(answer.contains("0000029"), "{answer}");
    }
}
