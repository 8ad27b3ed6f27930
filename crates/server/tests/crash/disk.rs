//! A disk that is full, or takes nothing: callers are told, nothing is lost, reads go on, and the server recovers by
//! itself when there is room again.

use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use operations::Random;

use crate::caller::{Caller, Told, Write};
use crate::deployment::Deployment;
use crate::expected::{Expected, Worker};
use crate::kept::Kept;
use crate::kills::acknowledged;
use crate::program::{PATIENCE, Program};
use crate::settings::{branch, chance, number};

const BINARY: &str = env!("CARGO_BIN_EXE_reconvene");
const CALLERS: usize = 6;
/// How often the disk of one round is full.
const TIMES_FULL: u64 = 4;
/// How many writes are refused before there is room again.
const REFUSED: usize = 30;
/// How many writes are done between two times without room.
const DONE: usize = 30;
/// Who is told that the server is busy does not ask again at once.
const PAUSE: Duration = Duration::from_millis(2);

/// The files may not grow past a limit, which even the log of the server meets; it needs no privileges.
#[test]
fn files_that_may_not_grow() {
    let chance = chance("file size limit");
    (0..number("RECONVENE_DISK_ROUNDS", 1)).for_each(|_| limited_files(&chance));
}

fn limited_files(chance: &Random) {
    let deployment = Deployment::new(None);
    // The limit's own signal would end the process; a full disk sends none.
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\"", BINARY]);
    let mut server = Program::start_by(command, &deployment.config());
    let address = server.address();
    let id = server.id().to_string();
    let limit = |bytes: &str| {
        let limit = format!("--fsize={bytes}:unlimited");
        let set = Command::new("prlimit").args(["--pid", &id, &limit]).status();
        assert!(set.is_ok_and(|status| status.success()), "prlimit sets {limit}");
    };
    let mut load = Load::new(&address, chance);
    load.run(
        // Not one byte more, or some writes of a group and not the others. Below the size at which SQLite begins its
        // log anew, so that it is reached.
        |round| match round % 2 {
            0 => limit("0"),
            _ => limit(&(100_000 + chance.below(1_500_000)).to_string()),
        },
        || limit("unlimited"),
    );
    load.judge("file size limit", &deployment);
    server.stop();
}

/// A small disk of its own, filled by something else.
#[test]
fn a_full_disk() {
    if !can_mount() {
        println!("skipped: a disk of its own needs root and a mount namespace");
        return;
    }
    let chance = chance("full disk");
    (0..number("RECONVENE_DISK_ROUNDS", 1)).for_each(|_| small_disk(&chance));
}

fn small_disk(chance: &Random) {
    let mut deployment = Deployment::new(None);
    let (data, before) = (deployment.data.clone(), deployment.data.with_extension("before"));
    fs::rename(&data, &before).expect("a folder can be renamed");
    fs::create_dir(&data).expect("a folder can be made");
    let mut server = Program::start_by(
        mounted("mount -t tmpfs -o size=16m none data && cp data.before/* data", &data),
        &deployment.config(),
    );
    let address = server.address();
    // The disk as the server sees it; nobody else does.
    let root = format!("/proc/{}/root", server.id());
    let disk = Path::new(&root).join(data.strip_prefix("/").expect("an absolute path"));
    let ballast = disk.join("ballast");
    let mut load = Load::new(&address, chance);
    load.run(|_| fill(&ballast), || fs::remove_file(&ballast).expect("the ballast can be removed"));
    // SQLite follows links by itself, and this one leads elsewhere for us.
    deployment.data = deployment.data.with_extension("after");
    fs::create_dir(&deployment.data).expect("a folder can be made");
    for name in ["reconvene.sqlite", "reconvene.sqlite-wal"] {
        fs::copy(disk.join(name), deployment.data.join(name)).expect("a file can be copied");
    }
    load.judge("full disk", &deployment);
    server.stop();
}

/// What was written, but not confirmed, is there again after a crash: nobody may be told that nothing was changed.
#[test]
fn a_disk_that_does_not_confirm() {
    let deployment = Deployment::new(None);
    let folder = deployment.data.parent().expect("it is in a folder");
    let (library, mark) = (folder.join("no_sync.so"), folder.join("mark"));
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/crash/no_sync.c");
    let built = Command::new("cc").args(["-shared", "-fPIC", source, "-o"]).arg(&library).status();
    assert!(built.is_ok_and(|status| status.success()), "a C compiler, as SQLite needs one");
    let mut command = Command::new(BINARY);
    command.env("LD_PRELOAD", &library).env("NO_SYNC_WHILE", &mark);
    let mut server = Program::start_by(command, &deployment.config());
    let caller = Caller::new(&server.address());
    let mut worker = Worker::new("c".to_owned());
    let mut write = |token: &str| {
        let write = Write::Create { token: token.to_owned() };
        let told = caller.write(&write);
        worker.sent.push((write, told.clone()));
        told
    };
    assert!(matches!(write("cn1x1"), Told::Done(_)));
    File::create(&mark).expect("a file can be made");
    assert_eq!(write("cn2x1"), Told::Unknown);
    fs::remove_file(&mark).expect("the file can be removed");
    assert!(matches!(write("cn3x1"), Told::Done(_)), "the next one works");
    File::create(&mark).expect("a file can be made");
    assert_eq!(write("cn4x1"), Told::Unknown);
    server.kill();

    let kept = Kept::of(&deployment);
    let mut expected = Expected::default();
    // The second took the place of the first one's log; that of the last is still there.
    assert_eq!(expected.settle(&mut worker, &kept), (1, 1), "{kept:?}");
    expected.compare(&kept);
}

#[test]
fn a_folder_that_takes_nothing_is_said() {
    let deployment = Deployment::new(None);
    let data = &deployment.data;
    let before = Kept::of(&deployment);
    let command = if can_mount() {
        mounted("mount --bind data data && mount -o remount,bind,ro data", data)
    } else {
        // Root may write in spite of this, all others may not.
        fs::set_permissions(data.join("reconvene.sqlite"), Permissions::from_mode(0o400))
            .expect("the mode of our own file can be set");
        Command::new(BINARY)
    };
    let mut server = Program::start_by(command, &deployment.config());
    assert!(!server.end().success(), "{}", server.log());
    let folder = data.to_str().expect("the path is text");
    assert!(server.log().contains(folder), "{}", server.log());
    drop(server);

    fs::set_permissions(data.join("reconvene.sqlite"), Permissions::from_mode(0o600))
        .expect("the mode of our own file can be set");
    assert_eq!(Kept::of(&deployment), before);
    let mut server = Program::start(&deployment.config());
    let made = Caller::new(&server.address()).write(&Write::Create { token: "ax1".to_owned() });
    assert!(matches!(made, Told::Done(_)), "{made:?}");
    server.stop();
}

/// Callers while the disk is full, and before and after that.
struct Load<'a> {
    address: &'a str,
    chance: &'a Random,
    workers: Vec<Worker>,
}

impl<'a> Load<'a> {
    fn new(address: &'a str, chance: &'a Random) -> Load<'a> {
        let workers = (0..CALLERS).map(|caller| Worker::new(format!("c{caller}"))).collect();
        Load { address, chance, workers }
    }

    fn run(&mut self, break_it: impl Fn(u64), mend: impl Fn()) {
        let reader = Caller::new(self.address);
        let first = Write::Create { token: "firstx1".to_owned() };
        let Told::Done(key) = reader.write(&first) else { panic!("a meeting cannot be made") };
        self.workers.push(Worker::with("first".to_owned(), first, key));
        let readable = || {
            assert_eq!(reader.name(key), Told::Done(Some("firstx1".to_owned())), "reads go on");
            assert_eq!(reader.health(), Some(200));
        };
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            let (events, counted) = mpsc::channel();
            for worker in &mut self.workers[..CALLERS] {
                let (caller, chance, events) =
                    (Caller::new(self.address), branch(self.chance), events.clone());
                let over = &over;
                scope.spawn(move || {
                    while !over.load(Ordering::Relaxed) {
                        match worker.step(&caller, &chance, &events) {
                            Told::Done(_) => {}
                            Told::Busy => thread::sleep(PAUSE),
                            told => panic!("a full disk is no reason for this: {told:?}"),
                        }
                    }
                });
            }
            drop(events);
            // They end, too, when what is done meanwhile fails.
            let _ended = crate::together::OnDrop(&over);
            for round in 0..TIMES_FULL {
                acknowledged(&counted, DONE);
                break_it(round);
                refused(&counted, REFUSED, readable);
                mend();
                // What was refused meanwhile is over; from here on all is well again.
                acknowledged(&counted, DONE);
            }
        });
    }

    fn judge(mut self, test: &str, deployment: &Deployment) {
        let kept = Kept::of(deployment);
        let mut expected = Expected::default();
        let (mut done, mut refused) = (0, 0);
        for worker in &mut self.workers {
            done += worker.sent.iter().filter(|(_, told)| matches!(told, Told::Done(_))).count();
            refused += worker.sent.iter().filter(|(_, told)| *told == Told::Busy).count();
            expected.settle(worker, &kept);
        }
        expected.compare(&kept);
        println!("{test}: {done} writes done, {refused} refused");
    }
}

/// Waits for so many refused writes, and reads in between.
fn refused(events: &Receiver<Told<i64>>, mut count: usize, read: impl Fn()) {
    while count > 0 {
        match events.recv_timeout(PATIENCE) {
            Ok(Told::Busy) => {
                count -= 1;
                if count.is_multiple_of(10) {
                    read();
                }
            }
            Ok(_) => {}
            Err(_) => panic!("{count} more writes should have been refused"),
        }
    }
}

/// Writes until there is no room for one byte more.
fn fill(path: &Path) {
    let mut file = File::create(path).expect("a file can be made");
    let mut length = 1 << 16;
    while length > 0 {
        match file.write(&vec![0; length]) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::StorageFull => length /= 2,
            Err(error) => panic!("{error}"),
        }
    }
}

/// The server in a mount namespace of its own, after `script`, which runs in the folder around `data`.
fn mounted(script: &str, data: &Path) -> Command {
    let mut command = Command::new("unshare");
    let script = format!("{script} && exec \"$0\" \"$@\"");
    command.args(["--mount", "sh", "-c", &script, BINARY]);
    command.current_dir(data.parent().expect("it is in a folder"));
    command
}

fn can_mount() -> bool {
    let script = "mount -t tmpfs none /mnt";
    let tried = Command::new("unshare").args(["--mount", "sh", "-c", script]).output();
    tried.is_ok_and(|output| output.status.success())
}
