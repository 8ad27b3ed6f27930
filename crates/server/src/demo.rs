//! The demo: a site, four accounts, and a banner that says how to use them. Its passwords are public: it must never be
//! reached from another machine.

use std::path::Path;

use api::com::SecurityType;
use api::meeting::CreateMeeting;
use calendar::{Civil, zones};
use operations::accounts::{self, NewUser, UserRole};
use operations::{Random, Service, Stop};
use store::sites::{self, Site};

/// The demo's site.
pub const SITE: &str = "demo";
const SITE_ID: i64 = 100_100;
const PARTNER_ID: &str = "demo-partner";
const TIME_ZONE: i64 = 4;
const WEEK: i64 = 7 * 24 * 3600;

/// Name, password, first and last name, role.
const ACCOUNTS: [(&str, &str, &str, &str, UserRole); 4] = [
    ("admin", "Adm1n-secret", "Ada", "Admin", UserRole::SiteAdmin),
    ("host1", "H0st1-secret", "Hana", "Host", UserRole::Host),
    ("host2", "H0st2-secret", "Henry", "Host", UserRole::Host),
    ("guest1", "Gu3st-secret", "Gus", "Guest", UserRole::Attendee),
];

/// Lays the seed, in place of everything that is there.
///
/// # Errors
/// What the store says when it fails.
pub async fn seed(service: &Service) -> Result<(), String> {
    let users = hashed(&service.settings().random).await?;
    lay(service, users, true).await
}

/// Lays the seed unless the demo's site is there already.
///
/// # Errors
/// What the store says when it fails.
pub async fn seed_if_empty(service: &Service) -> Result<(), String> {
    let found = service.store().read(|tx| Ok::<_, Stop>(sites::by_name(tx, SITE)?.is_some())).await;
    match found {
        Ok(true) => Ok(()),
        Ok(false) => lay(service, hashed(&service.settings().random).await?, false).await,
        Err(stop) => Err(format!("{stop:?}")),
    }
}

/// The accounts with their passwords hashed: slow, and so outside the transaction.
async fn hashed(random: &Random) -> Result<Vec<NewUser>, String> {
    let random = random.clone();
    let hash = move || {
        let users = ACCOUNTS.iter().map(|(name, password, first, last, role)| NewUser {
            web_ex_id: (*name).to_owned(),
            email: format!("{name}@demo.example"),
            first_name: (*first).to_owned(),
            last_name: (*last).to_owned(),
            password_hash: accounts::hash_password(password, &random),
            role: *role,
            time_zone: Some(TIME_ZONE),
        });
        users.collect()
    };
    tokio::task::spawn_blocking(hash).await.map_err(|error| error.to_string())
}

async fn lay(service: &Service, users: Vec<NewUser>, erase: bool) -> Result<(), String> {
    let (random, now) = (service.settings().random.clone(), service.settings().clock.now());
    let work = move |tx: &mut store::Tx| {
        if erase {
            store::erase(tx)?;
        }
        let site = site();
        accounts::create_site(tx, &site)?;
        for user in &users {
            accounts::create_user(tx, &site, user, &random, now)?;
        }
        Ok::<_, Stop>(())
    };
    service.store().write(work).await.map_err(|stop| format!("{stop:?}"))
}

fn site() -> Site {
    Site {
        id: SITE_ID,
        name: SITE.to_owned(),
        partner_id: PARTNER_ID.to_owned(),
        api_version: accounts::API_VERSION.to_owned(),
        active: true,
        settings: sites::Settings { time_zone: TIME_ZONE, ..sites::Settings::default() },
    }
}

/// What is printed when the demo is ready. `folder` is where its data is kept, if it is.
pub fn banner(url: &str, folder: Option<&Path>, now: i64) -> String {
    let mut accounts = String::new();
    for (name, password, first, last, role) in &ACCOUNTS {
        let role = match role {
            UserRole::SiteAdmin => "site administrator",
            UserRole::Host => "host",
            UserRole::Attendee => "attendee only",
        };
        accounts.push_str(&format!(
            "    {name:<8} {password:<14} {role:<20} {first} {last}, {name}@demo.example\n"
        ));
    }
    let data = folder.map_or("temporary, gone when it stops".to_owned(), |folder| {
        format!("kept in {}", folder.display())
    });
    format!(
        "Reconvene {version}, demo. It listens on the loopback interface only: its passwords are public.\n\n  \
         endpoint    {url}{endpoint}\n  start page  {url}/\n  data        {data}\n  \
         site        siteName {SITE}, siteID {SITE_ID}, partnerID {PARTNER_ID}\n  accounts\n{accounts}\n  \
         A meeting, a week from now:\n\n{curl}\n",
        version = env!("CARGO_PKG_VERSION"),
        endpoint = web::ENDPOINT,
        curl = curl_line(url, now),
    )
}

/// One complete line for a shell that schedules a meeting.
fn curl_line(url: &str, now: i64) -> String {
    let start = zones::by_id(TIME_ZONE)
        .map_or_else(|| Civil::from_seconds(now + WEEK), |zone| zone.local(now + WEEK));
    let (name, password, ..) = ACCOUNTS[1];
    let security = SecurityType {
        web_ex_id: Some(name.to_owned()),
        password: Some(password.to_owned()),
        site_name: Some(SITE.to_owned()),
        ..SecurityType::default()
    };
    let mut request = CreateMeeting::default();
    request.meeting.meta_data.get_or_insert_default().conf_name = Some("First meeting".to_owned());
    let schedule = request.meeting.schedule.get_or_insert_default();
    (schedule.start_date, schedule.time_zone_id, schedule.duration) =
        (Some(start.to_string()), Some(TIME_ZONE), Some(30));
    let document = api::envelope::write_request(&security, &request).replace('\n', "");
    format!(
        "curl -s {url}{} -H 'Content-Type: application/xml' --data-binary '{document}'",
        web::ENDPOINT
    )
}
