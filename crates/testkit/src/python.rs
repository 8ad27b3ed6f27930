//! Python with the libraries that tests need, in an environment of its own below `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// What is installed, from PyPI: they read calendar entries, schemas, metrics, and take mails.
const LIBRARIES: [&str; 4] =
    ["icalendar==7.3.0", "xmlschema==4.3.2", "prometheus-client==0.26.0", "aiosmtpd==1.4.6"];

/// Two tests must not install at once.
static INSTALLING: Mutex<()> = Mutex::new(());

/// A Python that has the libraries; the first call installs them.
///
/// # Panics
/// When that fails.
pub fn python() -> PathBuf {
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python");
    let (python, done) = (folder.join("bin/python3"), folder.join(LIBRARIES.join("+")));
    if !done.is_file() {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder));
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(LIBRARIES));
        fs::write(done, "").expect("the environment's folder can be written to");
    }
    python
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; on Debian 'apt-get install python3 python3-venv'")
    });
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
