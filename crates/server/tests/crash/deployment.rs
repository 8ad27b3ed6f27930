//! A folder with a configuration, and in its database one site with one host.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The site of every deployment here.
pub const SITE: &str = "acme";
/// Its host.
pub const HOST: &str = "ann";
/// His password.
pub const PASSWORD: &str = "Str0ng-enough";

/// A folder that `reconvene serve` is started in.
pub struct Deployment {
    folder: tempfile::TempDir,
    /// The PostgreSQL database; without one, SQLite in the folder.
    pub database: Option<String>,
    /// The folder of SQLite's files.
    pub data: PathBuf,
}

impl Deployment {
    /// A configuration, and nothing else yet.
    pub fn empty(database: Option<String>) -> Deployment {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let data = folder.path().join("data");
        let deployment = Deployment { folder, database, data };
        let mut config = "public_url = \"http://127.0.0.1:8080\"\nlisten = \"127.0.0.1:0\"\n\
                          data = \"data\"\nlog = \"warn,reconvene=info\"\n"
            .to_owned();
        if let Some(url) = &deployment.database {
            config.push_str(&format!("database = \"{url}\"\n"));
        }
        fs::write(deployment.config(), config).expect("a file can be written");
        deployment
    }

    /// A configuration, the site and its host.
    pub fn new(database: Option<String>) -> Deployment {
        let deployment = Deployment::empty(database);
        deployment.add_host();
        deployment
    }

    /// Makes the site and its host, by the command line.
    pub fn add_host(&self) {
        self.run(&["site", "create", "--name", SITE, "--id", "77"], "");
        let names = ["--email", "ann@acme.example", "--first-name", "Ann", "--last-name", "Smith"];
        let user = ["user", "create", "--site", SITE, "--web-ex-id", HOST, "--role", "host"];
        self.run(&[&user[..], &names[..]].concat(), &format!("{PASSWORD}\n"));
    }

    /// The configuration of its server.
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("reconvene.toml")
    }

    fn run(&self, arguments: &[&str], input: &str) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
        command.args(arguments).arg("--config").arg(self.config());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the binary can be started");
        let mut stdin = child.stdin.take().expect("the input is piped");
        // It may not read at all.
        _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("the binary can be waited for");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {told}");
    }
}
