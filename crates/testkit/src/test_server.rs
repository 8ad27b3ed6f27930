//! A whole server in this process, on a port of its own, with a clock that stands still and counted chance.

use std::net::{Ipv4Addr, SocketAddr};

use client::Credentials;
use operations::accounts::{self, NewUser, UserRole};
use operations::{Clock, Random, Service, Settings, Urls};
use store::sessions::{self, Session};
use store::sites::{self, Site};
use store::users::{self, User};
use store::{Location, Store};

use crate::{Caller, Client};

/// The address that the server believes to be its own.
pub const PUBLIC_URL: &str = "https://meet.example.org";

/// The time at which it starts, in seconds UTC: 2030-01-01T10:00:00Z.
pub const START: i64 = 1_893_492_000;

/// What the server keeps its data on.
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// An empty database, by its URL.
    Postgres(String),
}

/// A running server. It is stopped when it is dropped.
pub struct TestServer {
    runtime: tokio::runtime::Runtime,
    running: Option<server::Running>,
    service: Service,
    address: SocketAddr,
    // Deleted after everything else has gone.
    _folder: tempfile::TempDir,
}

impl TestServer {
    /// Starts one with the demo's site and accounts, and an open control. Must not be called inside an asynchronous
    /// runtime: it has one of its own.
    ///
    /// # Panics
    /// When that fails.
    pub fn start(engine: Engine) -> TestServer {
        TestServer::start_as(engine, Some(PUBLIC_URL))
    }

    /// As [`TestServer::start`], but its links lead to where it listens: for a browser, which follows them.
    ///
    /// # Panics
    /// When that fails.
    pub fn start_for_browser(engine: Engine) -> TestServer {
        TestServer::start_as(engine, None)
    }

    /// As [`TestServer::start`], but mails stay where operations put them: for tests of what is queued.
    ///
    /// # Panics
    /// When that fails.
    pub fn start_without_mail(engine: Engine) -> TestServer {
        TestServer::start_demo(engine, Some(PUBLIC_URL), server::Delivery::Nowhere)
    }

    /// As [`TestServer::start`], set up as the test wants it.
    ///
    /// # Panics
    /// When that fails.
    pub fn start_with(engine: Engine, setup: server::Setup) -> TestServer {
        TestServer::start_set_up(engine, Some(PUBLIC_URL), setup)
    }

    fn start_as(engine: Engine, public_url: Option<&str>) -> TestServer {
        TestServer::start_demo(engine, public_url, server::Delivery::Mailbox)
    }

    fn start_demo(
        engine: Engine,
        public_url: Option<&str>,
        delivery: server::Delivery,
    ) -> TestServer {
        let control = Some(server::Control { token: None, reset: server::Reset::Demo });
        let limits = server::Limits { quiet_seconds: 0, ..server::Limits::default() };
        let cors = server::Cors::Anybody;
        let setup = server::Setup { control, cors, limits, delivery, ..server::Setup::default() };
        TestServer::start_set_up(engine, public_url, setup)
    }

    fn start_set_up(engine: Engine, public_url: Option<&str>, setup: server::Setup) -> TestServer {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let location = match engine {
            Engine::Sqlite => Location::Sqlite(folder.path().to_owned()),
            Engine::Postgres(url) => Location::Postgres(url),
        };
        let store = Store::open(&location, &store::Options { threads: 2 })
            .expect("the store can be opened");
        let clock = Clock::fixed(START);
        let listener = server::running::bind((Ipv4Addr::LOCALHOST, 0).into());
        let listener = listener.expect("a port of this machine can be used");
        let address = listener.local_addr().expect("a bound port has an address");
        let urls = public_url.map_or_else(|| Urls::new(&format!("http://{address}")), Urls::new);
        let settings = Settings { clock, random: Random::seeded(1), urls };
        server::demo::seed(&store, &settings.random, START).expect("the demo's data can be laid");
        let service = Service::new(store, settings);
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.expect("a runtime can be started");
        let running =
            runtime.block_on(async { server::running::serve_as(listener, service.clone(), setup) });
        let running = running.expect("the server can be started");
        TestServer { runtime, running: Some(running), service, address, _folder: folder }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address as a URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of it that posts whole documents: for tests that are about those. All others have a [`Caller`].
    pub fn client(&self) -> Client {
        Client::new(&self.url(), None)
    }

    /// A user of one of its sites, who proves himself by a password in every call.
    pub fn caller(&self, site: &str, web_ex_id: &str, password: &str) -> Caller<'_> {
        self.caller_with(Credentials::site(site).web_ex_id(web_ex_id).password(password))
    }

    /// As [`TestServer::caller`], with any credentials: a session ticket, or none.
    pub fn caller_with(&self, credentials: Credentials) -> Caller<'_> {
        Caller::new(&self.runtime, &self.url(), credentials)
    }

    /// The service behind it.
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// Stops it, as a signal would, and waits until it has ended.
    pub fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            // Closes the store, too.
            self.runtime.block_on(running.stop());
        }
    }

    /// Adds a site with hosts, each given by name and password. `change` sets what is special about the site.
    ///
    /// # Panics
    /// When that fails.
    pub fn add_site(
        &self,
        name: &str,
        id: i64,
        hosts: &[(&str, &str)],
        change: impl FnOnce(&mut Site),
    ) {
        let Settings { random, clock, .. } = self.service.settings().clone();
        let mut site = Site {
            id,
            name: name.to_owned(),
            partner_id: String::new(),
            api_version: "40.4.0".to_owned(),
            active: true,
            settings: sites::SharedSettings::default(),
        };
        change(&mut site);
        let users: Vec<(String, String)> = hosts
            .iter()
            .map(|(name, password)| {
                ((*name).to_owned(), accounts::hash_password(password, &random))
            })
            .collect();
        let work = move |tx: &mut store::Tx| {
            accounts::create_site(tx, &site)?;
            for (web_ex_id, password_hash) in &users {
                let new = NewUser {
                    web_ex_id: web_ex_id.clone(),
                    email: format!("{web_ex_id}@{}.example.org", site.name),
                    first_name: web_ex_id.clone(),
                    last_name: "Test".to_owned(),
                    password_hash: password_hash.clone(),
                    role: UserRole::Host,
                    time_zone: None,
                };
                accounts::create_user(tx, &site, &new, &random, clock.now())?;
            }
            Ok::<(), operations::Stop>(())
        };
        self.service.store().write_blocking(work).expect("a site can be added");
    }

    /// Changes an account of a site, given by its id.
    ///
    /// # Panics
    /// When that fails, or there is no such account.
    pub fn change_user(
        &self,
        site_id: i64,
        web_ex_id: &str,
        change: impl Fn(&mut User) + Send + 'static,
    ) {
        let web_ex_id = web_ex_id.to_owned();
        let work = move |tx: &mut store::Tx| {
            let mut user =
                users::by_web_ex_id(tx, site_id, &web_ex_id)?.expect("the account is there");
            change(&mut user);
            users::update(tx, &user)
        };
        self.service.store().write_blocking(work).expect("an account can be changed");
    }

    /// Changes a session of a site, given by its id, as only the store can.
    ///
    /// # Panics
    /// When that fails, or there is no such session.
    pub fn change_session(
        &self,
        site_id: i64,
        key: i64,
        change: impl Fn(&mut Session) + Send + 'static,
    ) {
        let work = move |tx: &mut store::Tx| {
            let mut session = sessions::by_key(tx, site_id, key)?.expect("the session is there");
            change(&mut session);
            sessions::update(tx, &session)
        };
        self.service.store().write_blocking(work).expect("a session can be changed");
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.stop();
    }
}
