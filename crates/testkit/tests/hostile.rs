//! Hostile input: each class of it is answered by its fault, does nothing, and costs no more than its length allows.

use allocation_counter::AllocationInfo;
use api::{Content, Operation, TypeName};
use operations::{Stop, Validation};
use store::outbox;
use testkit::hostile::{Class, Expected, classes, good};
use testkit::{Engine, TestServer, raw};
use xml::Reader;

/// How large the documents are, in bytes.
const BYTES: usize = 64 * 1024;
/// What may be allocated for each byte of a document, all in all and at the same time, and how often: memory in bytes.
const PER_BYTE: Cost = Cost { total: 48, peak: 20, count: 1 };
/// What may be allocated for any document, however short.
const BASE: Cost = Cost { total: 2 << 20, peak: 2 << 20, count: 20_000 };

#[derive(Debug, Clone, Copy)]
struct Cost {
    total: u64,
    peak: u64,
    count: u64,
}

impl Cost {
    /// What `work` allocates on this thread.
    fn of(work: impl FnOnce()) -> Cost {
        let AllocationInfo { bytes_total, bytes_max, count_total, .. } =
            allocation_counter::measure(work);
        Cost { total: bytes_total, peak: bytes_max, count: count_total }
    }

    /// What it exceeds for a document of so many bytes.
    fn beyond(self, bytes: usize) -> Option<String> {
        let bytes = bytes as u64;
        let may = |base: u64, per_byte: u64| base + per_byte * bytes;
        let is_within = self.total <= may(BASE.total, PER_BYTE.total)
            && self.peak <= may(BASE.peak, PER_BYTE.peak)
            && self.count <= may(BASE.count, PER_BYTE.count);
        (!is_within).then(|| format!("{self:?} for {bytes} bytes"))
    }
}

#[test]
fn every_class_is_answered_by_its_fault_and_does_nothing() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let mut failures = Vec::new();
    for class in classes() {
        let before = invitations(&server);
        let answer = raw::send(server.address(), &request(&class.document(BYTES / 8)));
        let done = invitations(&server) - before;
        if answer.status_line != "HTTP/1.1 200 OK" {
            failures.push(format!("{}: {}", class.name, answer.status_line));
        }
        let (is_right, most) = match class.expected {
            Expected::Fault(kind) => {
                let code = format!("<serv:exceptionID>{}</serv:exceptionID>", kind.code());
                let is_right = answer.body.contains(&code) && !answer.body.contains("SUCCESS");
                (is_right, 0)
            }
            Expected::Done => (answer.body.contains("<serv:result>SUCCESS"), 1),
        };
        if !is_right || done != most {
            let start: String = answer.body.chars().skip(300).take(900).collect();
            failures.push(format!("{}: done {done} times: {start}", class.name));
        }
    }
    let answer = raw::send(server.address(), &request(good().as_bytes()));
    assert!(answer.body.contains("<serv:result>SUCCESS"), "it answers on: {answer:?}");
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn reading_allocates_no_more_than_the_document_allows() {
    let within = |class: &Class, document: &[u8]| {
        let mut steps = 0;
        let cost = Cost::of(|| {
            if let Ok(text) = xml::decode(document) {
                _ = api::envelope::read(&text, read_body);
                steps = count_steps(&text);
            }
        });
        let too_often = steps > document.len() + 2;
        let beyond = cost.beyond(document.len());
        beyond
            .or_else(|| too_often.then(|| format!("{steps} steps of the reader")))
            .map(|why| format!("{}: {why}", class.name))
    };
    hold_all(within);
}

#[test]
fn examining_allocates_no_more_than_the_document_allows() {
    let newest = schema::CONTRACT.releases.last().expect("there is a release").version;
    hold_all(|class, document| {
        let cost = Cost::of(|| {
            if let Ok(text) = xml::decode(document) {
                _ = schema::examine(&text, newest);
            }
        });
        cost.beyond(document.len()).map(|why| format!("{}: {why}", class.name))
    });
}

#[test]
fn answering_allocates_no_more_than_the_document_allows() {
    let server = TestServer::start(Engine::Sqlite);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime can be started");
    let answer = |document: &[u8], validation| {
        runtime.block_on(server.service().answer(document, Some(validation))).document.len()
    };
    // Signed in before: a password hash needs memory on purpose, and is remembered.
    answer(good().as_bytes(), Validation::Lenient);
    hold_all(|class, document| {
        let mut told = None;
        for validation in [Validation::Lenient, Validation::Strict] {
            let mut length = 0;
            let cost = Cost::of(|| length = answer(document, validation));
            if length > 4 * document.len() + BASE.total as usize {
                told = Some(format!("{}: answered with {length} bytes", class.name));
            }
            let beyond = cost.beyond(document.len());
            told = told.or(beyond.map(|why| format!("{}: {validation:?}: {why}", class.name)));
        }
        told
    });
}

/// Puts every class to `judge`, which answers what is wrong.
fn hold_all(judge: impl Fn(&Class, &[u8]) -> Option<String>) {
    let told: Vec<String> =
        classes().filter_map(|class| judge(class, &class.document(BYTES))).collect();
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}

/// Reads a body by the generated reader of the operation that it names.
fn read_body(type_name: &TypeName, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
    let known = readers().into_iter().find(|(name, _)| type_name.names(name));
    let Some((_, read)) = known else { return Ok(false) };
    match read(reader) {
        Err(error) if !error.is_about_one_element() => Err(error),
        outcome => Ok(outcome.is_ok()),
    }
}

type ReadRequest = fn(&mut Reader<'_>) -> Result<(), xml::Error>;

macro_rules! every_reader {
    ($($operation:path,)*) => {
        [$((<$operation as Operation>::NAME, read_as::<$operation> as ReadRequest),)*]
    };
}

fn readers() -> impl IntoIterator<Item = (&'static str, ReadRequest)> {
    api::every_operation!(every_reader)
}

fn read_as<T: Content>(reader: &mut Reader<'_>) -> Result<(), xml::Error> {
    reader.whole(&mut T::default())
}

fn count_steps(text: &str) -> usize {
    let mut reader = Reader::new(text);
    let mut steps = 1;
    while !matches!(reader.step(), Ok(xml::Step::End) | Err(_)) {
        steps += 1;
    }
    steps
}

/// How many meetings have been scheduled: each has told one who was invited.
fn invitations(server: &TestServer) -> usize {
    let pending = |tx: &mut store::Tx| Ok::<_, Stop>(outbox::pending(tx, 10_000)?.len());
    server.service().store().read_blocking(pending).expect("the outbox can be read")
}

fn request(document: &[u8]) -> Vec<u8> {
    let length = document.len();
    let head = format!(
        "POST /WBXService/XMLService HTTP/1.1\r\nHost: any\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), document].concat()
}
