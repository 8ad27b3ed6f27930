//! The examples of the reference: of each operation the first success of its own scenario that would be one in strict
//! validation, too, as it was sent and as it was answered. They are kept below `scenarios/examples`; what is kept must be what happens.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A request that succeeded, and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The scenario file without its ending: `meeting/get_meeting`.
    pub name: String,
    /// The document that was sent.
    pub request: String,
    /// The document that came back.
    pub answer: String,
}

/// Whether the scenario `meeting/get_meeting.txt` is that of the operation `meeting.GetMeeting`.
pub(super) fn is_about(file: &str, operation: &str) -> bool {
    let file = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".txt");
    let operation = operation.rsplit('.').next().unwrap_or_default();
    file.replace('_', "").eq_ignore_ascii_case(operation)
}

/// Holds the examples kept in `folder` against those of a run; answers what is not the same. With `update` they are
/// rewritten instead, for review.
///
/// # Panics
/// When a file cannot be read, written or removed.
pub fn check(folder: &Path, examples: &[Example], update: bool) -> Vec<String> {
    let mut wanted = BTreeMap::new();
    for Example { name, request, answer } in examples {
        wanted.insert(folder.join(format!("{name}.request.xml")), request);
        wanted.insert(folder.join(format!("{name}.response.xml")), answer);
    }
    let mut failures = Vec::new();
    for path in files_below(folder).into_iter().filter(|path| !wanted.contains_key(path)) {
        if update {
            fs::remove_file(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        } else {
            failures.push(format!("{} belongs to no scenario that succeeds", path.display()));
        }
    }
    for (path, text) in wanted {
        if fs::read_to_string(&path).is_ok_and(|kept| kept == *text) {
            continue;
        }
        if update {
            write(&path, text);
        } else {
            let path = path.display();
            failures.push(format!("{path} is not what happens: UPDATE=1 rewrites it"));
        }
    }
    failures
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("an example is in a folder");
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// All files in the folders below; none when there is no such folder.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_about_the_operation_of_its_name() {
        assert!(is_about("meeting/get_meeting.txt", "meeting.GetMeeting"));
        assert!(is_about("training/get_im_stest_details.txt", "trainingsession.GetIMStestDetails"));
        assert!(!is_about("meeting/get_meeting.txt", "meeting.CreateMeeting"));
    }

    #[test]
    fn what_is_kept_is_held_against_what_happens() {
        let folder = tempfile::tempdir().unwrap();
        let example = |answer: &str| Example {
            name: "a/b".to_owned(),
            request: "<q/>".to_owned(),
            answer: answer.to_owned(),
        };
        assert_eq!(check(folder.path(), &[example("<a/>")], false).len(), 2);
        assert_eq!(check(folder.path(), &[example("<a/>")], true), Vec::<String>::new());
        assert_eq!(check(folder.path(), &[example("<a/>")], false), Vec::<String>::new());
        assert_eq!(check(folder.path(), &[example("<b/>")], false).len(), 1);
        assert_eq!(check(folder.path(), &[], false).len(), 2);
        assert_eq!(check(folder.path(), &[], true), Vec::<String>::new());
        assert_eq!(check(folder.path(), &[], false), Vec::<String>::new());
    }
}
