//! The demo: a site, four accounts, and a banner that says how to use them. Its passwords are public: it must never be
//! reached from another machine.

use std::path::Path;
use std::sync::OnceLock;

use api::com::SecurityType;
use api::ep::ContactType;
use api::meeting::{CreateMeeting, MeetingType, MetaDataType};
use calendar::{Civil, zones};
use operations::accounts::{self, NewUser, UserRole};
use operations::{Random, Stop};
use store::Store;
use store::contacts::{self, Contact};
use store::programs::{self, Program};
use store::session_templates::{self, SessionTemplate};
use store::sessions::{Kind, Listing};
use store::sites::{self, Site};
use store::support_queues::{self, SupportQueue};
use store::users::User;
use xml::{WriteChildren, Writer};

/// The siteName of the demo's site.
pub const SITE_NAME: &str = "demo";
const SITE_ID: i64 = 100_100;
const PARTNER_ID: &str = "demo-partner";
const TIME_ZONE: i64 = 4;
const WEEK: i64 = 7 * 24 * 3600;

/// The account that has a session template.
const TEMPLATE_OWNER: &str = "host1";

/// An account of the demo.
pub struct Account {
    pub web_ex_id: &'static str,
    /// In clear: it is printed when the demo starts.
    pub password: &'static str,
    first_name: &'static str,
    last_name: &'static str,
    role: UserRole,
}

/// The demo's accounts.
pub const ACCOUNTS: [Account; 4] = [
    account("admin", "Adm1n-secret", "Ada", "Admin", UserRole::SiteAdmin),
    account("host1", "H0st1-secret", "Hana", "Host", UserRole::Host),
    account("host2", "H0st2-secret", "Henry", "Host", UserRole::Host),
    account("guest1", "Gu3st-secret", "Gus", "Guest", UserRole::Attendee),
];

/// The hashes of the accounts' passwords: public as those are, they need not be new for each reset.
static HASHES: OnceLock<[String; ACCOUNTS.len()]> = OnceLock::new();

const fn account(
    web_ex_id: &'static str,
    password: &'static str,
    first_name: &'static str,
    last_name: &'static str,
    role: UserRole,
) -> Account {
    Account { web_ex_id, password, first_name, last_name, role }
}

impl Account {
    fn email(&self) -> String {
        format!("{}@demo.example", self.web_ex_id)
    }
}

/// Lays the seed, in place of everything that is there. `now` is in seconds UTC. Blocks: it hashes passwords.
///
/// # Errors
/// What the store says when it fails.
pub fn seed(store: &Store, random: &Random, now: i64) -> Result<(), String> {
    lay(store, random, now, true)
}

/// Lays the seed unless it is there already. Blocks.
///
/// # Errors
/// When the data are not a demo's, and what the store says when it fails.
pub fn seed_if_missing(store: &Store, random: &Random, now: i64) -> Result<(), String> {
    let all = store
        .read_blocking(|tx| Ok::<_, Stop>(sites::all(tx)?))
        .map_err(|stop| stop.to_string())?;
    if let Some(other) = all.iter().find(|site| site.name != SITE_NAME) {
        // Anybody on this machine may reset a demo: it must not be given data that somebody needs.
        return Err(format!("the data there are of a real server: it has the site {}", other.name));
    }
    if all.is_empty() { lay(store, random, now, false) } else { Ok(()) }
}

fn lay(store: &Store, random: &Random, now: i64, erase: bool) -> Result<(), String> {
    // Hashed before the transaction, because that is slow.
    let salts = Random::from_system();
    let hashes = HASHES
        .get_or_init(|| ACCOUNTS.map(|account| accounts::hash_password(account.password, &salts)));
    let users: Vec<NewUser> =
        ACCOUNTS.iter().zip(hashes).map(|(account, hash)| new_user(account, hash)).collect();
    let random = random.clone();
    let work = move |tx: &mut store::Tx| {
        if erase {
            store::erase(tx)?;
        }
        let site = site();
        accounts::create_site(tx, &site)?;
        for user in &users {
            let user = accounts::create_user(tx, &site, user, &random, now)?;
            if user.web_ex_id == TEMPLATE_OWNER {
                session_templates::insert(tx, &template(&user, now))?;
            }
            if let Some(program) = program(&user, now) {
                programs::insert(tx, &program)?;
            }
        }
        support_queues::insert(tx, &queue(now))?;
        contacts::insert(tx, &contact(now))?;
        Ok::<_, Stop>(())
    };
    store.write_blocking(work).map_err(|stop| stop.to_string())
}

/// What one of the hosts can schedule from.
fn template(owner: &User, now: i64) -> SessionTemplate {
    let mut record = Writer::packed();
    MeetingType {
        meta_data: Some(MetaDataType {
            conf_name: Some("Weekly review".to_owned()),
            ..MetaDataType::default()
        }),
        ..MeetingType::default()
    }
    .write_children(&mut record);
    SessionTemplate {
        site_id: owner.site_id,
        owner_id: owner.id,
        kind: Kind::Meeting,
        name: "Weekly review".to_owned(),
        record: record.finish().into_bytes(),
        created_at: now,
    }
}

/// What the hosts' events can belong to.
fn program(host: &User, now: i64) -> Option<Program> {
    let (id, name, listing) = match host.web_ex_id.as_str() {
        "host1" => (1, "Product news", Listing::Public),
        "host2" => (2, "Customer academy", Listing::Unlisted),
        _ => return None,
    };
    Some(Program {
        id,
        site_id: host.site_id,
        host_id: host.id,
        name: name.to_owned(),
        listing,
        expected_enrollment: "200".to_owned(),
        budget: String::new(),
        after_enrollment_url: String::new(),
        created_at: now,
    })
}

fn queue(now: i64) -> SupportQueue {
    SupportQueue { id: 1, site_id: SITE_ID, name: "Help desk".to_owned(), modified_at: now }
}

/// Whom everybody finds in the site's address book.
fn contact(now: i64) -> Contact {
    let said = ContactType {
        name: Some("Help desk".to_owned()),
        email: "help@demo.example".to_owned(),
        ..ContactType::default()
    };
    let mut record = Writer::packed();
    said.write_children(&mut record);
    Contact {
        id: 1,
        site_id: SITE_ID,
        owner_id: contacts::SITE,
        name: "Help desk".to_owned(),
        email: said.email,
        record: record.finish().into_bytes(),
        created_at: now,
    }
}

fn new_user(account: &Account, password_hash: &str) -> NewUser {
    NewUser {
        web_ex_id: account.web_ex_id.to_owned(),
        email: account.email(),
        first_name: account.first_name.to_owned(),
        last_name: account.last_name.to_owned(),
        password_hash: password_hash.to_owned(),
        role: account.role,
        time_zone: Some(TIME_ZONE),
    }
}

fn site() -> Site {
    Site {
        id: SITE_ID,
        name: SITE_NAME.to_owned(),
        partner_id: PARTNER_ID.to_owned(),
        api_version: accounts::API_VERSION.to_string(),
        active: true,
        settings: sites::Settings {
            time_zone: TIME_ZONE,
            // What is tried with a demo runs on the same machine.
            back_urls: ["http://localhost", "http://127.0.0.1"].map(str::to_owned).into(),
            ..sites::Settings::default()
        }
        .into(),
    }
}

/// What is printed when the demo is ready. `folder` is where its data is kept, if it is.
pub fn banner(url: &str, folder: Option<&Path>, now: i64) -> String {
    let mut accounts = String::new();
    for account in &ACCOUNTS {
        let Account { web_ex_id, password, first_name, last_name, role } = account;
        let role = match role {
            UserRole::SiteAdmin => "site administrator",
            UserRole::Host => "host",
            UserRole::Attendee => "attendee only",
        };
        let email = account.email();
        accounts.push_str(&format!(
            "    {web_ex_id:<8} {password:<14} {role:<20} {first_name} {last_name}, {email}\n"
        ));
    }
    let data = folder.map_or("temporary, gone when it stops".to_owned(), |folder| {
        format!("kept in {}", folder.display())
    });
    format!(
        "Reconvene {version}, demo. It listens on the loopback interface only: its passwords are public.\n\n  \
         endpoint    {url}{endpoint}\n  start page  {url}/\n  mailbox     {url}/mail\n  data        {data}\n  \
         site        siteName {SITE_NAME}, siteID {SITE_ID}, partnerID {PARTNER_ID}\n  accounts\n{accounts}\n  \
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
    let [_, host, ..] = &ACCOUNTS;
    let security = SecurityType {
        web_ex_id: Some(host.web_ex_id.to_owned()),
        password: Some(host.password.to_owned()),
        site_name: Some(SITE_NAME.to_owned()),
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
