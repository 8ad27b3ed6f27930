//! `bench compare`: starts everything, runs the rounds, and says what came of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use operations::Clock;
use store::{Location, Options, Store};
use testkit::PostgresCluster;
use tokio::runtime::Runtime;

use crate::ceiling::{self, Answer};
use crate::jobs::{self, Gets, Lengths, Lists, Mixed};
use crate::judge::{self, Verdict};
use crate::load::{self, Call, Expected, Source};
use crate::peers::{self, Peers};
use crate::report::Report;
use crate::rounds::{Kind, Results, Sample, Step, Target, Times, run};
use crate::server::{self, Process};
use crate::{measure, seed, xml};

pub const GET: &str = "GetMeeting";
pub const LIST: &str = "list of 100 rows";
pub const CREATE_MANY: &str = "CreateMeeting, 128 callers";
pub const CREATE_ONE: &str = "CreateMeeting, 1 caller";
pub const MIXED: &str = "mixed 8 get : 1 list : 1 create";
pub const PACED: &str = "mixed, at half its rate";
pub const PACED_READS: &str = "its reads alone, at their rate";
pub const GET_ATTACKED: &str = "GetMeeting, with 10 wrong passwords/s";
pub const START: &str = "start to first answer, in ms";
pub const IDLE: &str = "memory, idle, in MiB";
pub const LOADED_HALF: &str = "memory, half way through the mixed job, in MiB";
pub const LOADED: &str = "memory, after the mixed job, in MiB";
pub const SYNC: &str = "append + fdatasync of 4 KiB";
pub const READ_REQUEST: &str = "reading a CreateMeeting request, in CPU µs";
pub const READ_ANSWER: &str = "reading a GetMeeting answer, in CPU µs";
pub const WRITE_ANSWER: &str = "writing a GetMeeting answer, in CPU µs";

pub const AXUM: &str = "ceiling: axum";
pub const HYPER: &str = "ceiling: hyper";
pub const OURS: &str = "reconvene, 10k meetings";
pub const MIDDLE: &str = "reconvene, 100k meetings";
pub const LARGE: &str = "reconvene, 1M meetings";
pub const POSTGRES: &str = "reconvene on PostgreSQL, 32 connections";
pub const SLOWED: &str = "reconvene, fdatasync 1 ms longer";
pub const GSOAP: &str = "gSOAP";
pub const PYTHON: &str = "Python: uvicorn, lxml, sqlite3";
pub const NODE: &str = "Node: fast-xml-parser, better-sqlite3";
pub const RADICALE: &str = "Radicale";
pub const SYNC_DISK: &str = "the disk, around the round";
pub const SYNC_BESIDE: &str = "the disk, around CreateMeeting by 1 caller";
pub const SYNC_SLOWED: &str = "the disk, fdatasync 1 ms longer";
pub const XML_OURS: &str = "ours";
pub const XML_TYPED: &str = "ours, into typed values";
pub const XML_OTHERS: &str = "quick-xml";

/// How many meetings the servers have that most jobs are run against.
const SMALL_MEETINGS: u64 = 10_000;
const MIDDLE_MEETINGS: u64 = 100_000;
const LARGE_MEETINGS: u64 = 1_000_000;
/// How many connections read.
pub const READERS: usize = 32;
const MIXED_CONNECTIONS: usize = 64;
const MANY_WRITERS: usize = 128;
/// How many connections to PostgreSQL.
const DATABASE_CONNECTIONS: usize = 32;
const WRONG_PASSWORDS_PER_SECOND: f64 = 10.0;
const MIB: f64 = 1024.0 * 1024.0;

/// What is to be run.
#[derive(clap::Args)]
pub struct Arguments {
    /// Under a minute once built: 10k meetings, SQLite alone, no peers, fewer and shorter rounds.
    #[arg(long)]
    quick: bool,
    /// Writes all that was measured into a file as well.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// How many rounds; 5 unless said otherwise, 3 when quick.
    #[arg(long)]
    rounds: Option<usize>,
    /// Only jobs whose names contain this text; the demands on others are not judged.
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
}

impl Arguments {
    fn wants(&self, job: &str) -> bool {
        self.only.as_ref().is_none_or(|text| job.contains(text.as_str()))
    }
}

/// The servers of a run. Those that are measured run all the time; each is idle while another has its turn.
struct Servers {
    axum: Process,
    hyper: Process,
    /// Reads alone.
    reads: Process,
    /// Whatever writes: on a copy of its own.
    writes: Process,
    /// The same, on a disk that takes longer to confirm.
    slowed: Option<Process>,
    middle: Option<Process>,
    large: Option<Process>,
    postgres: Option<Process>,
    peers: Peers,
    // Dropped last: what the servers work on.
    _cluster: Option<PostgresCluster>,
    folder: tempfile::TempDir,
}

/// One of each message, as the server had and gave them.
struct Messages {
    create_request: String,
    get_answer: String,
    lengths: Lengths,
}

/// Runs it; answers whether every floor was met.
///
/// # Errors
/// When something cannot be started or answers wrongly.
pub fn compare(arguments: &Arguments) -> Result<bool, String> {
    let binary = server::build()?;
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let work = own.ancestors().nth(2).unwrap_or(Path::new("target")).join("bench");
    fs::create_dir_all(&work).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let mut results = Results::default();
    let rounds = arguments.rounds.unwrap_or(if arguments.quick { 3 } else { 5 }).max(1);

    let (mut servers, messages) = start(arguments, &binary, &work, &runtime, rounds, &mut results)?;
    let mut steps = plan(&mut servers, &messages);
    steps.retain(|step| arguments.wants(step.job));
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        let failed = one_round(arguments, &runtime, &servers, &messages, &steps, &mut results)?;
        for (contender, why) in failed {
            eprintln!("from here without {contender}: {why}");
            steps.retain(|step| step.contender != contender);
            servers.peers.left_out.push(format!("{contender}, from round {round}: {why}"));
        }
    }
    if arguments.wants(LOADED) {
        memory(arguments, &runtime, &servers, &messages, &mut results)?;
    }
    if arguments.wants(CREATE_ONE) {
        runtime.block_on(look(&servers.writes))?;
    }

    let verdicts = judge::judge(&results);
    let report = Report {
        about: about(rounds),
        results: &results,
        verdicts: &verdicts,
        left_out: &servers.peers.left_out,
    };
    println!("{}", report.markdown());
    if let Some(path) = &arguments.json {
        let text = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(verdicts.iter().all(|verdict: &Verdict| verdict.meets_floor))
}

/// Starts all servers, and times starts on the way, before others have the same data open.
fn start(
    arguments: &Arguments,
    binary: &Path,
    work: &Path,
    runtime: &Runtime,
    rounds: usize,
    results: &mut Results,
) -> Result<(Servers, Messages), String> {
    let folder = tempfile::Builder::new().prefix("run-").tempdir_in(work);
    let folder = folder.map_err(|error| error.to_string())?;
    let small = seed::cached(work, SMALL_MEETINGS)?;
    let (for_reads, for_writes) = (folder.path().join("reads"), folder.path().join("writes"));
    seed::copy(&small, &for_reads)?;
    seed::copy(&small, &for_writes)?;
    let reads = server::reconvene(binary, &for_reads)?;
    let writes = server::reconvene(binary, &for_writes)?;
    let for_slowed = folder.path().join("slowed");
    seed::copy(&small, &for_slowed)?;
    let slowed = server::reconvene_slowed(binary, &for_slowed)?;
    if slowed.is_none() {
        eprintln!("strace is not there: on Debian 'apt-get install strace'");
    }
    let idle = measure::anonymous_memory(writes.id())? as f64 / MIB;
    results.add(IDLE, OURS, Sample::value(idle));
    let (messages, answers) = runtime.block_on(ask_for_one_of_each(&writes))?;
    let answers_file = folder.path().join("answers.json");
    ceiling::save(&answers, &answers_file)?;

    let quick = arguments.quick;
    let large = if quick { None } else { Some(seed::cached(work, LARGE_MEETINGS)?) };
    let to_start = match &large {
        Some(folder) => folder.clone(),
        None => folder.path().join("starts"),
    };
    if large.is_none() {
        seed::copy(&small, &to_start)?;
    }
    for _ in 0..rounds {
        let ceiling = server::ceiling(&answers_file, false)?;
        results.add(START, AXUM, Sample::value(ceiling.started_in.as_secs_f64() * 1e3));
        drop(ceiling);
        let server = server::reconvene(binary, &to_start)?;
        results.add(START, OURS, Sample::value(server.started_in.as_secs_f64() * 1e3));
    }

    let middle = if quick { None } else { Some(seed::cached(work, MIDDLE_MEETINGS)?) };
    let (cluster, postgres) = if quick { (None, None) } else { start_postgres(work)? };
    let peers = if quick {
        Peers::default()
    } else {
        peers::start(work, folder.path(), &messages.get_answer, messages.lengths)
    };
    let on = |folder: Option<PathBuf>| folder.map(|it| server::reconvene(binary, &it)).transpose();
    let servers = Servers {
        axum: server::ceiling(&answers_file, false)?,
        hyper: server::ceiling(&answers_file, true)?,
        reads,
        writes,
        slowed,
        middle: on(middle)?,
        large: on(large)?,
        postgres,
        peers,
        _cluster: cluster,
        folder,
    };
    Ok((servers, messages))
}

/// PostgreSQL with its own small seed, if it is installed.
fn start_postgres(work: &Path) -> Result<(Option<PostgresCluster>, Option<Process>), String> {
    if !Path::new("/usr/lib/postgresql").is_dir() {
        eprintln!("PostgreSQL is not there: on Debian 'apt-get install postgresql'");
        return Ok((None, None));
    }
    let cluster = PostgresCluster::start_durable(work);
    let url = cluster.create_database();
    let store = Store::open(&Location::Postgres(url.clone()), &Options { threads: 1 })
        .map_err(|error| error.to_string())?;
    seed::fill(&store, SMALL_MEETINGS)?;
    store.close();
    let process = server::postgres(&url, DATABASE_CONNECTIONS)?;
    Ok((Some(cluster), Some(process)))
}

/// One answer of each kind: the ceiling repeats them, and their lengths are what others are checked by.
async fn ask_for_one_of_each(server: &Process) -> Result<(Messages, Vec<Answer>), String> {
    let any = Lengths::ANY;
    let calls: [(&str, Call); 3] = [
        ("/get", Gets::new(SMALL_MEETINGS, any).call(0)),
        ("/list", Lists::new(SMALL_MEETINGS, any).call(0)),
        ("/create", jobs::creates(any).call(0)),
    ];
    let mut answers = Vec::new();
    for (path, call) in &calls {
        let (headers, body) = load::once(server.address, call).await?;
        answers.push(Answer::new(path, &headers, &body));
    }
    let [get, list, create] = answers.as_slice() else { return Err("three were asked".to_owned()) };
    let lengths = Lengths { get: get.body.len(), list: list.body.len(), create: create.body.len() };
    let create_request = jobs::create_request(seed::WRITER);
    Ok((Messages { create_request, get_answer: get.body.clone(), lengths }, answers))
}

/// The steps of one round, in their order.
fn plan(servers: &mut Servers, messages: &Messages) -> Vec<Step> {
    let lengths = messages.lengths;
    let gets = |meetings| -> Arc<dyn Source> { Arc::new(Gets::new(meetings, lengths)) };
    let lists = |meetings| -> Arc<dyn Source> { Arc::new(Lists::new(meetings, lengths)) };
    let creates: Arc<dyn Source> = Arc::new(jobs::creates(lengths));
    let (get, list) = (gets(SMALL_MEETINGS), lists(SMALL_MEETINGS));
    let mixed: Arc<dyn Source> =
        Arc::new(jobs::mixed(Arc::clone(&get), Arc::clone(&list), Arc::clone(&creates)));
    let fixed = |path: &str, source: &Arc<dyn Source>, length: usize| -> Arc<dyn Source> {
        let expected = Expected { status: 200, length: length..=length, texts: Vec::new() };
        Arc::new(jobs::Same(jobs::post(path, source.call(0).body, true, expected)))
    };
    let fixed_get = fixed("/get", &get, lengths.get);
    let fixed_list = fixed("/list", &list, lengths.list);
    let fixed_create = fixed("/create", &creates, lengths.create);
    let fixed_mixed: Arc<dyn Source> = Arc::new(Mixed {
        parts: vec![Arc::clone(&fixed_get), Arc::clone(&fixed_list), fixed_create],
        pattern: jobs::MIXTURE.to_vec(),
    });
    let closed =
        |job, contender: &str, process: &Process, source: &Arc<dyn Source>, connections| Step {
            job,
            contender: contender.to_owned(),
            to: Target::from(process),
            source: Arc::clone(source),
            connections,
            kind: Kind::Closed,
        };
    let others = [
        (MIDDLE, servers.middle.as_ref(), MIDDLE_MEETINGS),
        (LARGE, servers.large.as_ref(), LARGE_MEETINGS),
        (POSTGRES, servers.postgres.as_ref(), SMALL_MEETINGS),
    ];
    let mut steps = vec![
        closed(GET, AXUM, &servers.axum, &fixed_get, READERS),
        closed(GET, HYPER, &servers.hyper, &fixed_get, READERS),
        closed(GET, OURS, &servers.reads, &get, READERS),
        Step {
            kind: Kind::Beside {
                other: Arc::new(jobs::wrong_passwords()),
                per_second: WRONG_PASSWORDS_PER_SECOND,
            },
            ..closed(GET_ATTACKED, OURS, &servers.reads, &get, READERS)
        },
    ];
    for (name, process, meetings) in &others {
        steps.extend(process.map(|it| closed(GET, name, it, &gets(*meetings), READERS)));
    }
    let peers = std::mem::take(&mut servers.peers.steps);
    let (of_lists, of_gets): (Vec<Step>, Vec<Step>) =
        peers.into_iter().partition(|step| step.job == LIST);
    steps.extend(of_gets);
    steps.push(closed(LIST, AXUM, &servers.axum, &fixed_list, READERS));
    steps.push(closed(LIST, OURS, &servers.reads, &list, READERS));
    for (name, process, meetings) in &others {
        steps.extend(process.map(|it| closed(LIST, name, it, &lists(*meetings), READERS)));
    }
    steps.extend(of_lists);
    let writes = &servers.writes;
    steps.push(closed(CREATE_ONE, OURS, writes, &creates, 1));
    steps.push(closed(CREATE_MANY, OURS, writes, &creates, MANY_WRITERS));
    if let Some(slowed) = &servers.slowed {
        steps.push(closed(CREATE_ONE, SLOWED, slowed, &creates, 1));
        steps.push(closed(CREATE_MANY, SLOWED, slowed, &creates, MANY_WRITERS));
    }
    if let Some(postgres) = &servers.postgres {
        steps.push(closed(CREATE_ONE, POSTGRES, postgres, &creates, 1));
        steps.push(closed(CREATE_MANY, POSTGRES, postgres, &creates, MANY_WRITERS));
    }
    steps.push(closed(MIXED, AXUM, &servers.axum, &fixed_mixed, MIXED_CONNECTIONS));
    steps.push(closed(MIXED, OURS, writes, &mixed, MIXED_CONNECTIONS));
    let reads_only: Arc<dyn Source> = Arc::new(jobs::reads_only(get, list));
    for (job, source, share) in
        [(PACED, &mixed, 0.5), (PACED_READS, &reads_only, 0.5 * jobs::read_share())]
    {
        let kind = Kind::Paced { job: MIXED, share };
        steps.push(Step { kind, ..closed(job, OURS, writes, source, MIXED_CONNECTIONS) });
    }
    steps
}

/// Answers which peers failed, and why: they are others' programs, and no reason to end a long run.
fn one_round(
    arguments: &Arguments,
    runtime: &Runtime,
    servers: &Servers,
    messages: &Messages,
    steps: &[Step],
    results: &mut Results,
) -> Result<Vec<(String, String)>, String> {
    let milliseconds =
        |quick, full| Duration::from_millis(if arguments.quick { quick } else { full });
    let times = Times { warm_up: milliseconds(200, 500), duration: milliseconds(700, 3000) };
    let appends = if arguments.quick { 40 } else { 200 };
    let sync = || measure::append_and_sync_us(servers.folder.path(), appends);
    let around = |before: f64, after: f64| Sample {
        p50_us: Some(f64::midpoint(before, after)),
        ..Sample::default()
    };
    let begin = sync()?;
    if arguments.wants(READ_REQUEST) || arguments.wants(WRITE_ANSWER) {
        xml::round(&messages.create_request, &messages.get_answer, results)?;
    }
    let mut failed = Vec::new();
    for step in steps {
        // Its latency is held against the disk's, which changes from minute to minute.
        let before = if step.job == CREATE_ONE { Some(sync()?) } else { None };
        match run(runtime, step, times, results) {
            Err(why) if peers::is_one(&step.contender) => {
                failed.push((step.contender.clone(), why));
            }
            done => done?,
        }
        if let Some(before) = before.filter(|_| step.contender == OURS) {
            results.add(SYNC, SYNC_BESIDE, around(before, sync()?));
        }
        if step.job == CREATE_ONE && step.contender == SLOWED {
            let slowed = server::slowed_append_us(servers.folder.path(), appends)?;
            results.add(SYNC, SYNC_SLOWED, around(slowed, slowed));
        }
    }
    results.add(SYNC, SYNC_DISK, around(begin, sync()?));
    Ok(failed)
}

/// The memory of the server that writes, half way through a long mixed job and after it.
fn memory(
    arguments: &Arguments,
    runtime: &Runtime,
    servers: &Servers,
    messages: &Messages,
    results: &mut Results,
) -> Result<(), String> {
    let seconds = if arguments.quick { 5 } else { 60 };
    let get: Arc<dyn Source> = Arc::new(Gets::new(SMALL_MEETINGS, messages.lengths));
    let list: Arc<dyn Source> = Arc::new(Lists::new(SMALL_MEETINGS, messages.lengths));
    let mixed = jobs::mixed(get, list, Arc::new(jobs::creates(messages.lengths)));
    let mixed: Arc<dyn Source> = Arc::new(mixed);
    let target = Target::from(&servers.writes);
    let load = load::Load {
        address: target.address,
        process: target.process,
        connections: MIXED_CONNECTIONS,
        requests_per_second: None,
        warm_up: Duration::ZERO,
        duration: Duration::from_millis(seconds * 500),
    };
    for job in [LOADED_HALF, LOADED] {
        runtime.block_on(load::run(&load, Arc::clone(&mixed)))?;
        let bytes = measure::anonymous_memory(target.process)? as f64;
        results.add(job, OURS, Sample::value(bytes / MIB));
    }
    Ok(())
}

/// Looks, through the project's own client, whether what was created is there: the writer's list must have it.
async fn look(server: &Process) -> Result<(), String> {
    let credentials =
        client::Credentials::site(seed::SITE).web_ex_id(seed::WRITER).password(seed::PASSWORD);
    let client = client::Client::new(&format!("http://{}", server.address), credentials);
    let client = client.map_err(|error| error.to_string())?;
    let list = client.call(&api::ep::LstsummarySession::default()).await;
    let list = list.map_err(|error| format!("the list of what was created: {error}"))?;
    let newest = list.session.last().ok_or("nothing of what was created is there")?;
    let get = api::meeting::GetMeeting { meeting_key: newest.session_key };
    let read = client.call(&get).await.map_err(|error| error.to_string())?;
    let attendees = read.meeting_instance.meeting.participants.and_then(|it| it.attendees);
    match attendees.map(|it| it.attendee.len()) {
        Some(1) => Ok(()),
        other => Err(format!("a meeting that was created has {other:?} attendees instead of 1")),
    }
}

/// When and where it was run.
fn about(rounds: usize) -> String {
    let field = |path: &str, name: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        line.split_once(':').map_or(String::new(), |(_, value)| value.trim().to_owned())
    };
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let date = calendar_date(Clock::default().now());
    format!(
        "{date} · {} · {processors} processors, {} · Linux {} · {rounds} rounds, medians; ratios are of the same round",
        field("/proc/cpuinfo", "model name"),
        field("/proc/meminfo", "MemTotal"),
        kernel.trim(),
    )
}

/// The day of an instant in seconds UTC, year first.
fn calendar_date(now: i64) -> String {
    let text = calendar::Civil::from_seconds(now).to_string();
    match text.split(['/', ' ']).collect::<Vec<_>>().as_slice() {
        [month, day, year, ..] => format!("{year}-{month}-{day}"),
        _ => text,
    }
}
