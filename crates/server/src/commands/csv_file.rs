//! Files of comma-separated values, whose first line names the columns.

use std::fmt::Display;
use std::fs::File;
use std::path::{Path, PathBuf};

use csv::StringRecord;
use serde_json::{Value, json};

use crate::commands::known_zone;
use crate::commands::site_work::Place;

/// The largest file, in bytes.
const FILE_BYTES: u64 = 64 * 1024 * 1024;
/// How many refused lines are told.
const TOLD: usize = 1000;

/// Such a file, opened.
pub struct CsvFile {
    path: PathBuf,
    reader: csv::Reader<File>,
    /// The columns, in the order in which they stand.
    columns: Vec<&'static str>,
}

/// One of its lines, whose fields are found by the names of their columns.
pub struct Line<'a> {
    /// Its number, counted from 1.
    pub number: u64,
    columns: &'a [&'static str],
    record: &'a StringRecord,
}

/// A line that is not fit.
pub struct RefusedLine {
    /// Its number.
    pub line: u64,
    /// Whom it is about.
    pub name: String,
    /// What is wrong with it.
    pub why: String,
}

impl CsvFile {
    /// Opens a file that has some of the columns that are known, and all that are needed.
    ///
    /// # Errors
    /// One line that says what is wrong; so all functions here.
    pub fn open(path: &Path, known: &[&'static str], needed: &[&str]) -> Result<CsvFile, String> {
        let named = |what: &dyn Display| in_file(path, what);
        let file = File::open(path).map_err(|error| named(&error))?;
        let size = file.metadata().map_err(|error| named(&error))?.len();
        if size > FILE_BYTES {
            return Err(named(&format!("more than {FILE_BYTES} bytes")));
        }
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(file);
        let header = reader.headers().map_err(|error| named(&error))?;
        let columns = columns(header, known, needed).map_err(|why| named(&why))?;
        Ok(CsvFile { path: path.to_owned(), reader, columns })
    }

    /// Whether there is such a column.
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains(&column)
    }

    /// Gives each line to `take`, at most so many, with why it cannot be one if its fields are too many or too few.
    ///
    /// # Errors
    /// As [`CsvFile::open`].
    pub fn each(
        &mut self,
        most: usize,
        mut take: impl FnMut(&Line<'_>, Result<(), String>),
    ) -> Result<(), String> {
        let CsvFile { path, reader, columns } = self;
        for (count, record) in reader.records().enumerate() {
            let record = record.map_err(|error| in_file(path, &error))?;
            if count >= most {
                return Err(in_file(path, &format!("more than {most} lines")));
            }
            let is_whole = (record.len() == columns.len())
                .then_some(())
                .ok_or_else(|| format!("{} fields instead of {}", record.len(), columns.len()));
            let number = record.position().map_or(0, csv::Position::line);
            take(&Line { number, columns, record: &record }, is_whole);
        }
        Ok(())
    }

    /// A complaint about the file.
    pub fn complaint(&self, what: &str) -> String {
        in_file(&self.path, &what)
    }
}

impl Line<'_> {
    /// What stands in a column; blank when there is none.
    pub fn get(&self, column: &str) -> &str {
        let place = self.columns.iter().position(|known| *known == column);
        place.and_then(|place| self.record.get(place)).unwrap_or_default()
    }

    /// What stands in a column, if anything does.
    pub fn given(&self, column: &str) -> Option<&str> {
        Some(self.get(column)).filter(|text| !text.is_empty())
    }

    /// The time zone whose id stands in a column, if any does.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn zone(&self, column: &str) -> Result<Option<i64>, String> {
        let Some(text) = self.given(column) else { return Ok(None) };
        let id = text.parse().map_err(|_| format!("{column}: '{text}' is no number"))?;
        known_zone(id).map(Some).map_err(|why| format!("{column}: {why}"))
    }
}

/// Tells the lines that are refused: people on standard error, programs on standard output, each with whom it is about in
/// the column `named_by`. Answers what came of it, in one line.
pub fn report(place: &Place, named_by: &str, refused: &[RefusedLine], fit: usize) -> String {
    let short = &refused[..refused.len().min(TOLD)];
    if place.data.json {
        let lines: Vec<Value> = short
            .iter()
            .map(|one| json!({ "line": one.line, (named_by): one.name, "reason": one.why }))
            .collect();
        println!("{}", json!({ "fit": fit, "imported": 0, "refused": lines }));
    } else {
        for RefusedLine { line, name, why } in short {
            eprintln!("line {line}, {name}: {why}");
        }
    }
    format!("{} of the lines are refused, and nothing is imported", refused.len())
}

fn in_file(path: &Path, what: &dyn Display) -> String {
    format!("{}: {what}", path.display())
}

fn columns(
    header: &StringRecord,
    known: &[&'static str],
    needed: &[&str],
) -> Result<Vec<&'static str>, String> {
    let mut columns: Vec<&'static str> = Vec::new();
    for name in header.iter().map(|name| name.trim_start_matches('\u{feff}')) {
        let Some(column) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
            return Err(format!(
                "there is no column '{name}'; the columns are {}",
                known.join(", ")
            ));
        };
        if columns.contains(column) {
            return Err(format!("the column '{name}' is there twice"));
        }
        columns.push(column);
    }
    match needed.iter().find(|needed| !columns.contains(needed)) {
        Some(missing) => Err(format!("the column {missing} is missing")),
        None => Ok(columns),
    }
}
