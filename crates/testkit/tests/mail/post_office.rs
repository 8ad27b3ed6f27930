//! An SMTP server in Python, and a server of ours that sends its mails there.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use mail::{Encryption, Sender, Smtp};
use operations::{Clock, Random, Service, Settings, Stop, Urls};
use serde_json::Value;
use server::{Delivery, Limits, Post, Running, Setup};
use store::email_changes::{self, EmailChange};
use store::outbox::{self, Message, Standing};
use store::users::{self, User};
use store::{Location, Store, Tx};
use testkit::{PUBLIC_URL, START};

/// How long anything may take before it is said to hang.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often something that comes by itself is looked for.
const LOOK: Duration = Duration::from_millis(5);
/// The siteID of the demo's site.
const DEMO_ID: i64 = 100_100;

/// The SMTP server. It ends when it is dropped.
pub struct PostOffice {
    child: Child,
    /// What it accepted.
    mails: Receiver<Value>,
    port: u16,
    encryption: Encryption,
    folder: tempfile::TempDir,
}

impl PostOffice {
    /// Starts one that asks for this encryption, and for this name and password.
    pub fn open(encryption: Encryption, user: Option<(&str, &str)>) -> PostOffice {
        PostOffice::start(encryption, user, 0)
    }

    /// Starts one without either at a port that another had.
    pub fn open_at(port: u16) -> PostOffice {
        PostOffice::start(Encryption::None, None, port)
    }

    fn start(encryption: Encryption, user: Option<(&str, &str)>, port: u16) -> PostOffice {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()])
            .expect("a certificate can be made");
        let (certificate, key) = (folder.path().join("certificate"), folder.path().join("key"));
        fs::write(&certificate, made.cert.pem()).expect("a certificate can be written");
        fs::write(&key, made.signing_key.serialize_pem()).expect("a key can be written");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/mail/smtp_server.py");
        let (name, password) = user.unwrap_or_default();
        let kind = match encryption {
            Encryption::None => "none",
            Encryption::Starttls => "starttls",
            Encryption::Tls => "tls",
        };
        let mut child = Command::new(testkit::python())
            .arg(script)
            .arg(port.to_string())
            .arg(kind)
            .args([&certificate, &key])
            .args([name, password])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python can be started");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        let port = lines.next().expect("it tells its port").expect("its output can be read");
        let (sender, mails) = mpsc::channel();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mail = serde_json::from_str(&line).expect("it prints JSON");
                // Nobody listens any more when the test is over.
                if sender.send(mail).is_err() {
                    break;
                }
            }
        });
        let port = port.parse().expect("its port is a number");
        PostOffice { child, mails, port, encryption, folder }
    }

    /// Deliveries to it, as it wants them.
    pub fn delivery(&self, user: Option<(&str, &str)>) -> Delivery {
        self.delivery_by(self.encryption, user)
    }

    /// Deliveries to it in another way.
    pub fn delivery_by(&self, encryption: Encryption, user: Option<(&str, &str)>) -> Delivery {
        let certificate = fs::read(self.folder.path().join("certificate")).expect("it can be read");
        self.delivery_trusting(Some(&certificate), encryption, user)
    }

    /// Deliveries to it that trust this certificate beside those that the system trusts.
    pub fn delivery_trusting(
        &self,
        certificate: Option<&[u8]>,
        encryption: Encryption,
        user: Option<(&str, &str)>,
    ) -> Delivery {
        let smtp = Smtp::new("localhost", self.port, encryption, "meet.example.org", certificate);
        let smtp = smtp.expect("the certificate is one");
        let smtp = match user {
            Some((name, password)) => smtp.sign_in(name, password),
            None => smtp,
        };
        let sender = Sender::parse("Reconvene <meetings@example.org>").expect("an address");
        Delivery::Smtp(Box::new(Post { smtp, sender }))
    }

    /// The next mail that it accepts.
    pub fn next(&self) -> Value {
        self.mails.recv_timeout(PATIENCE).expect("a mail arrives")
    }

    /// What else it has accepted by now.
    pub fn others(&self) -> Vec<Value> {
        self.mails.try_iter().collect()
    }

    /// Ends it; answers the port it had.
    pub fn close(mut self) -> u16 {
        self.end();
        // All it had accepted was told before.
        assert!(matches!(self.mails.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected)));
        self.port
    }

    fn end(&mut self) {
        // It may have ended already.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.end();
    }
}

/// A server of ours with the demo's data, whose clock stands still.
pub struct Server {
    runtime: Option<tokio::runtime::Runtime>,
    running: Option<Running>,
    service: Service,
    folder: tempfile::TempDir,
}

impl Server {
    pub fn start(delivery: Delivery) -> Server {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let service = open(&folder, START);
        let random = Random::seeded(1);
        server::demo::seed(service.store(), &random, START).expect("the demo's data can be laid");
        let mut server = Server { runtime: None, running: None, service, folder };
        server.run(delivery);
        server
    }

    /// Ends it as if the power had failed: wherever it is.
    pub fn crash(&mut self) {
        self.running = None;
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::ZERO);
        }
    }

    /// Starts it anew on the same data, at the same time.
    pub fn restart(&mut self, delivery: Delivery) {
        self.service = open(&self.folder, self.clock().now());
        self.run(delivery);
    }

    fn run(&mut self, delivery: Delivery) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime can be started");
        let listener = server::running::bind((Ipv4Addr::LOCALHOST, 0).into());
        let listener = listener.expect("a port of this machine can be used");
        let limits = Limits { quiet_seconds: 0, ..Limits::default() };
        let setup = Setup { delivery, limits, ..Setup::default() };
        let service = self.service.clone();
        let running =
            runtime.block_on(async { server::running::serve_as(listener, service, setup) });
        self.running = Some(running.expect("the server can be started"));
        self.runtime = Some(runtime);
    }

    pub fn clock(&self) -> &Clock {
        &self.service.settings().clock
    }

    /// Posts a document; answers the answer.
    pub fn ask(&self, document: &str) -> String {
        let runtime = self.runtime.as_ref().expect("it runs");
        runtime.block_on(self.service.answer(document.as_bytes(), None)).document
    }

    pub fn user(&self, web_ex_id: &str) -> User {
        let name = web_ex_id.to_owned();
        let find = move |tx: &mut Tx| {
            Ok::<_, Stop>(users::by_web_ex_id(tx, DEMO_ID, &name)?.expect("the account is there"))
        };
        self.service.store().read_blocking(find).expect("an account can be read")
    }

    pub fn change_email(&self, web_ex_id: &str, email: &str) {
        let user = User { email: email.to_owned(), ..self.user(web_ex_id) };
        self.write(move |tx| users::update(tx, &user));
    }

    pub fn expect_confirmation(&self, change: EmailChange) {
        self.write(move |tx| email_changes::put(tx, &change));
    }

    /// Queues a message.
    pub fn tell(&self, message: &Message) {
        let (message, now) = (message.clone(), self.clock().now());
        let id = self.service.settings().random.number(18);
        self.write(move |tx| outbox::add(tx, id, &message, DEMO_ID, now));
    }

    /// Queues a welcome without markup.
    pub fn welcome(&self, web_ex_id: &str) {
        self.tell(&Message::Welcome { user_id: self.user(web_ex_id).id, html: false });
    }

    pub fn revive(&self, id: i64) {
        let now = self.clock().now();
        self.write(move |tx| outbox::revive(tx, id, now).map(|found| assert!(found)));
    }

    fn write(&self, work: impl Fn(&mut Tx) -> Result<(), store::Error> + Send + 'static) {
        self.service.store().write_blocking(work).expect("the store can be written to");
    }

    fn standings(&self, dead: bool) -> Vec<Standing> {
        let list = move |tx: &mut Tx| outbox::standings(tx, dead, 100);
        self.service.store().read_blocking(list).expect("the outbox can be read")
    }

    /// Waits until a message is there that is dead, or one that was tried and waits.
    pub fn wait_for_standing(&self, dead: bool) -> Standing {
        wait_for("a mail that was tried", || {
            self.standings(dead).into_iter().find(|standing| standing.attempts > 0)
        })
    }

    /// Waits until nothing waits.
    pub fn wait_until_delivered(&self) {
        wait_for("an empty outbox", || self.standings(false).is_empty().then_some(()));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let (Some(running), Some(runtime)) = (self.running.take(), &self.runtime) {
            runtime.block_on(running.stop());
        }
    }
}

fn open(folder: &tempfile::TempDir, now: i64) -> Service {
    let location = Location::Sqlite(folder.path().to_owned());
    let store =
        Store::open(&location, &store::Options { threads: 1 }).expect("the store can be opened");
    let urls = Urls::new(PUBLIC_URL);
    let settings = Settings { clock: Clock::fixed(now), random: Random::from_system(), urls };
    Service::new(store, settings)
}

fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(found) = look() {
            return found;
        }
        thread::sleep(LOOK);
    }
    panic!("{what} does not come");
}
