//! The page of a program, which lists its events.

use calendar::Zone;
use store::Tx;
use store::listing::{Direction, Method, Start, Window};
use store::programs::{self, Program};
use store::session_list::{self, Condition, Filter, Listed, Order, Person, Scope};
use store::sessions::{Kind, Listing, Term};
use store::users::{self, User};

use super::{Visit, full_name, zone};
use crate::session::unlisted_kinds;
use crate::{Service, Stop, scheduling};

/// How many events the page has at most.
const EVENTS: i64 = 200;

/// A program as its page shows it.
pub struct ProgramPage {
    /// What it is called.
    pub name: String,
    /// The name of the host who runs it.
    pub host: String,
    /// Its events that are not over and that the visitor finds, the earliest first.
    pub events: Vec<ProgramEvent>,
}

/// An event of a program.
pub struct ProgramEvent {
    /// The number by which people know it.
    pub key: i64,
    /// What it is called.
    pub topic: String,
    /// When it begins, in seconds UTC.
    pub start: i64,
    /// The zone in which it was scheduled.
    pub zone: &'static Zone,
}

impl Service {
    /// The program of that number, if it is one of the site that the visitor finds.
    ///
    /// # Errors
    /// As [`Service::visit`].
    pub async fn program(&self, visit: &Visit, id: i64) -> Result<Option<ProgramPage>, Stop> {
        let (visit, now) = (visit.clone(), self.settings().clock.now());
        let work = move |tx: &mut Tx| {
            let found = programs::by_id(tx, visit.site.id, id)?;
            match found.filter(|program| finds(&visit, program)) {
                Some(program) => page(tx, &visit, &program, now).map(Some),
                None => Ok::<_, Stop>(None),
            }
        };
        self.store().read(work).await
    }
}

/// Whether somebody finds a program: as LstsummaryProgram lists it, and a public one by anybody.
fn finds(visit: &Visit, program: &Program) -> bool {
    if !visit.site.settings.classic_events {
        return false;
    }
    let user = visit.caller.user().ok();
    match program.listing {
        Listing::Public => true,
        Listing::Private => user.is_some(),
        Listing::Unlisted => user.is_some_and(User::schedules) || visit.caller.sees_all(),
    }
}

fn page(tx: &mut Tx, visit: &Visit, program: &Program, now: i64) -> Result<ProgramPage, Stop> {
    let user = visit.caller.user().ok();
    // Nobody in particular hosts nothing and is invited nowhere.
    let nobody = || Person { user_id: 0, web_ex_id: String::new(), email: String::new() };
    let by = user.map_or_else(nobody, scheduling::person);
    let scopes = match visit.caller.sees_all() {
        true => Vec::new(),
        false => vec![Scope::Found { by, unlisted: unlisted_kinds(&visit.site) }],
    };
    let filter = Filter {
        site_id: visit.site.id,
        kinds: vec![Kind::Event],
        scopes,
        conditions: vec![
            Condition::Term(Term::Program, program.id.to_string()),
            Condition::Within { starts: (i64::MIN, i64::MAX), ends: (now, i64::MAX) },
        ],
        method: Method::All,
    };
    let window = Window { start: Start::Offset(0), most: EVENTS };
    let order = [(Order::Start, Direction::Ascending)];
    let found = session_list::page(tx, &filter, &order, &window)?;
    let shown = found
        .rows
        .into_iter()
        .filter(|row| user.is_some() || row.session.listing == Listing::Public);
    Ok(ProgramPage {
        name: program.name.clone(),
        host: users::by_id(tx, visit.site.id, program.host_id)?
            .map_or_else(String::new, |host| full_name(&host)),
        events: shown.map(event).collect::<Result<_, _>>()?,
    })
}

fn event(row: Listed) -> Result<ProgramEvent, Stop> {
    let session = row.session;
    Ok(ProgramEvent {
        key: session.key,
        start: session.start,
        zone: zone(session.time_zone)?,
        topic: session.name,
    })
}
