//! The schemas of a version as files: for a browser, in an archive, or in a folder.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use schema::{CONTRACT, Version};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The names of files with their texts.
pub type Files = Vec<(String, String)>;

/// Those of each version. They are made when they are first asked for, and kept: a crawler asks for file after file.
static FILES: LazyLock<HashMap<Version, OnceLock<Files>>> = LazyLock::new(|| {
    CONTRACT.releases.iter().map(|release| (release.version, OnceLock::new())).collect()
});

/// Every schema of a version, unless no site may speak it.
pub fn files(version: Version) -> Option<&'static Files> {
    Some(FILES.get(&version)?.get_or_init(|| schema::schema_files(&CONTRACT, version)))
}

/// The files in an archive.
///
/// # Errors
/// What stands against it; in memory that is nothing.
pub fn zip(files: &Files) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Carries out `reconvene schema`.
///
/// # Errors
/// One line that says why the files could not be written.
pub fn write(version: Version, folder: &Path) -> Result<(), String> {
    let files = files(version).ok_or_else(|| format!("there is no version {version}"))?;
    if folder.exists() && !folder.is_dir() {
        return Err(format!("{} is a file, and no folder to write into", folder.display()));
    }
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    println!("{} schemas of version {version} are in {}", files.len(), folder.display());
    Ok(())
}
