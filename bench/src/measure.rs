//! What the operating system says of a process, a thread and a disk.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// The CPU time, user and system, of a process and of all that it has started and that still runs.
///
/// # Errors
/// When there is no such process.
pub fn cpu_time(process: u32) -> Result<Duration, String> {
    let mut ticks = 0;
    for member in family(process) {
        // A child may have ended meanwhile; the process itself must be there.
        match ticks_of(member) {
            Ok(more) => ticks += more,
            Err(error) if member == process => return Err(error),
            Err(_) => {}
        }
    }
    let a_second = rustix::param::clock_ticks_per_second();
    Ok(Duration::from_secs(ticks) / u32::try_from(a_second).unwrap_or(100))
}

fn ticks_of(process: u32) -> Result<u64, String> {
    let path = format!("/proc/{process}/stat");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    used_ticks(&text).ok_or_else(|| format!("{path} has another form than known"))
}

/// utime and stime of a line of `/proc/PID/stat`, added. The name in it may contain blanks and parentheses.
fn used_ticks(line: &str) -> Option<u64> {
    let (_, rest) = line.rsplit_once(')')?;
    let mut fields = rest.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

/// A process and its descendants.
pub fn family(process: u32) -> Vec<u32> {
    let mut members = vec![process];
    let mut next = 0;
    while let Some(member) = members.get(next).copied() {
        next += 1;
        let threads = fs::read_dir(format!("/proc/{member}/task")).into_iter().flatten().flatten();
        for thread in threads {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            members
                .extend(children.split_ascii_whitespace().filter_map(|id| id.parse::<u32>().ok()));
        }
    }
    members
}

/// The memory of a process that is its own and of no file, in bytes.
///
/// # Errors
/// When there is no such process.
pub fn anonymous_memory(process: u32) -> Result<u64, String> {
    let path = format!("/proc/{process}/status");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    let kib: Option<u64> =
        line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
    Ok(kib.ok_or_else(|| format!("{path} says nothing of RssAnon"))? * 1024)
}

/// The CPU time of this thread since it began.
pub fn thread_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or_default(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

/// How long it takes, in the middle of `times`, to append a page to a file in `folder` and have it on the disk: in
/// microseconds.
///
/// # Errors
/// When the folder cannot be written to.
pub fn append_and_sync_us(folder: &Path, times: usize) -> Result<f64, String> {
    let path = folder.join("append-and-sync");
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = File::create(&path).map_err(failed)?;
    let page = [0x5a; 4096];
    let mut taken = Vec::with_capacity(times);
    for _ in 0..times {
        let start = Instant::now();
        file.write_all(&page).map_err(failed)?;
        file.sync_data().map_err(failed)?;
        taken.push(start.elapsed().as_secs_f64() * 1e6);
    }
    fs::remove_file(&path).map_err(failed)?;
    crate::statistics::Spread::of(&taken)
        .map(|spread| spread.median)
        .ok_or_else(|| "nothing was appended".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_stand_behind_the_name() {
        let line = "42 (a) b (c) S 1 42 42 0 -1 4194560 100 0 0 0 17 5 0 0 20 0 1 0 1 1 1";
        assert_eq!(used_ticks(line), Some(22));
        assert_eq!(used_ticks("42 nothing"), None);
    }

    #[test]
    fn this_process_is_there() {
        let own = std::process::id();
        assert!(family(own).contains(&own));
        assert!(anonymous_memory(own).unwrap() > 0);
        assert!(cpu_time(own).is_ok() && cpu_time(u32::MAX).is_err());
    }

    #[test]
    fn a_disk_takes_some_time() {
        let folder = tempfile::tempdir().unwrap();
        assert!(append_and_sync_us(folder.path(), 3).unwrap() > 0.0);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
