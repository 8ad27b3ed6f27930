//! `reconvene backup` and `reconvene restore`: a copy of everything in one file, made while servers run.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use clap::Args;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use operations::Clock;
use serde_json::json;
use store::Tx;
use store::backup::{self, Failed};

use crate::commands::open;
use crate::config::Config;

/// What `reconvene backup --help` ends with.
const BACKUP_HELP: &str = "\
The copy is of one moment, whatever is written meanwhile. It holds hashes of passwords and everything else that is secret:
its file is readable by its owner only. Who is signed in is not in it: after a restore everybody signs in again. Mails that
waited are not sent by the restored server unless it is told to: `reconvene mail retry --all`.

Examples:
  reconvene backup --out reconvene.backup
  reconvene restore --config elsewhere/reconvene.toml --from reconvene.backup";

/// The longest line of a copy, in bytes: a row with a picture has less.
const LINE_BYTES: u64 = 64 * 1024 * 1024;

/// Where the copy goes.
#[derive(Args)]
#[command(after_help = BACKUP_HELP)]
pub struct BackupArguments {
    /// The configuration.
    #[arg(long, default_value = "reconvene.toml")]
    config: PathBuf,
    /// The file to write; one that is there is not replaced.
    #[arg(long)]
    out: PathBuf,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Where the copy comes from.
#[derive(Args)]
#[command(
    after_help = "Example:\n  reconvene restore --config elsewhere/reconvene.toml --from reconvene.backup"
)]
pub struct RestoreArguments {
    /// The configuration of where it is restored to: an empty data folder, or an empty PostgreSQL database.
    #[arg(long, default_value = "reconvene.toml")]
    config: PathBuf,
    /// The file that `reconvene backup` wrote, on whichever of the two it was.
    #[arg(long)]
    from: PathBuf,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Carries out `reconvene backup`.
///
/// # Errors
/// One line that says what is wrong; then there is no file.
pub fn backup(arguments: &BackupArguments) -> Result<(), String> {
    let BackupArguments { config, out, json } = arguments;
    let store = open(&Config::load(config)?)?;
    if out.exists() {
        return Err(format!("{} is there already", out.display()));
    }
    // Under another name until it is whole.
    let mut unfinished = out.clone().into_os_string();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    let (path, now) = (unfinished.clone(), Clock::default().now());
    let written = store.read_blocking(move |tx: &mut Tx| write(tx, &path, now));
    let rows = written.and_then(|rows| {
        // A link, since a file that is there by now must stay.
        std::fs::hard_link(&unfinished, out).map_err(|error| failed(out, &error))?;
        Ok(rows)
    });
    _ = std::fs::remove_file(&unfinished);
    let rows = rows.map_err(|failed| failed.to_string())?;
    if *json {
        println!("{}", json!({ "file": out, "rows": rows }));
    } else {
        println!("{rows} rows are copied into {}.", out.display());
    }
    Ok(())
}

fn write(tx: &mut Tx, path: &Path, now: i64) -> Result<u64, Failed> {
    // A new file each time: one that somebody has laid there would keep its owner and his rights.
    _ = std::fs::remove_file(path);
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let file = file.map_err(|error| failed(path, &error))?;
    let mut out = GzEncoder::new(BufWriter::new(file), Compression::fast());
    let rows = backup::copy(tx, now, |line| {
        out.write_all(line.as_bytes())
            .and_then(|()| out.write_all(b"\n"))
            .map_err(|error| error.to_string())
    })?;
    let finish = || out.finish()?.into_inner().map_err(|error| error.into_error())?.sync_all();
    finish().map_err(|error| failed(path, &error))?;
    Ok(rows)
}

/// Carries out `reconvene restore`.
///
/// # Errors
/// One line that says what is wrong; then nothing was restored.
pub fn restore(arguments: &RestoreArguments) -> Result<(), String> {
    let RestoreArguments { config, from, json } = arguments;
    // Before anything is made where it is to go.
    File::open(from).map_err(|error| failed(from, &error).to_string())?;
    let store = open(&Config::load(config)?)?;
    let path = from.clone();
    let read = store.write_blocking(move |tx: &mut Tx| {
        let file = File::open(&path).map_err(|error| failed(&path, &error))?;
        backup::restore(tx, lines(BufReader::new(GzDecoder::new(file))))
    });
    let rows = read.map_err(|failed| format!("{}: {failed}", from.display()))?;
    if *json {
        println!("{}", json!({ "rows": rows }));
    } else {
        println!("{rows} rows are restored from {}.", from.display());
    }
    Ok(())
}

/// The lines of a file, none of them longer than memory bears.
fn lines(mut input: impl BufRead) -> impl Iterator<Item = Result<String, String>> {
    std::iter::from_fn(move || {
        let mut line = Vec::new();
        let mut bounded = std::io::Read::take(&mut input, LINE_BYTES);
        match bounded.read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(_) => Some(String::from_utf8(line).map_err(|_| "it is no text".to_owned())),
            Err(error) => Some(Err(error.to_string())),
        }
    })
}

fn failed(path: &Path, error: &std::io::Error) -> Failed {
    Failed::Copy(format!("{}: {error}", path.display()))
}
