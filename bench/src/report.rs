//! The results as Markdown, for people, and as JSON, for programs.

use std::fmt::Write as _;

use serde::Serialize;

use crate::judge::Verdict;
use crate::rounds::{Results, Sample};
use crate::statistics::Spread;

/// All of a run.
#[derive(Serialize)]
pub struct Report<'a> {
    /// When, where, and how long.
    pub about: String,
    pub results: &'a Results,
    pub verdicts: &'a [Verdict],
    /// What was left out, and why.
    pub left_out: &'a [String],
}

impl Report<'_> {
    /// Both tables.
    pub fn markdown(&self) -> String {
        let mut text = format!("{}\n\n{}\n{}", self.about, self.measured(), self.judged());
        for line in self.left_out {
            // Writing to a text cannot fail.
            _ = write!(text, "\nLeft out: {line}");
        }
        text
    }

    fn measured(&self) -> String {
        let mut text = String::from(
            "| job | who | requests/s (min–max) | CPU µs/request | p50 µs | p99 µs |\n\
             |---|---|---|---|---|---|\n",
        );
        for series in &self.results.series {
            let column = |metric: fn(&Sample) -> Option<f64>| {
                let values: Vec<f64> = series.samples.iter().filter_map(metric).collect();
                Spread::of(&values)
            };
            let middle = |metric| column(metric).map_or(String::new(), |it| number(it.median));
            let first = match column(|sample| sample.value) {
                Some(value) => with_range(value),
                None => column(|sample| sample.per_second).map_or(String::new(), with_range),
            };
            _ = writeln!(
                text,
                "| {} | {} | {first} | {} | {} | {} |",
                series.job,
                series.contender,
                middle(|sample| sample.cpu_us),
                middle(|sample| sample.p50_us),
                middle(|sample| sample.p99_us),
            );
        }
        text
    }

    fn judged(&self) -> String {
        let mut text =
            String::from("| what | found (min–max) | floor | goal | |\n|---|---|---|---|---|\n");
        for verdict in self.verdicts {
            let sign = if verdict.at_least { '≥' } else { '≤' };
            let word = match (verdict.meets_goal, verdict.meets_floor) {
                (false, true) if verdict.floor.is_none() => "below the goal",
                (true, _) => "goal",
                (false, true) => "floor",
                (false, false) => "**below the floor**",
            };
            _ = writeln!(
                text,
                "| {} | {} | {} | {sign} {} | {word} |",
                verdict.what,
                with_range(verdict.found),
                verdict
                    .floor
                    .map_or_else(|| "–".to_owned(), |floor| format!("{sign} {}", number(floor))),
                number(verdict.goal),
            );
        }
        text
    }
}

fn with_range(spread: Spread) -> String {
    if spread.min >= spread.max {
        return number(spread.median);
    }
    format!("{} ({}–{})", number(spread.median), number(spread.min), number(spread.max))
}

/// Three digits that count.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => grouped(value),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        size if size >= 0.01 || size <= 0.0 => format!("{value:.3}"),
        _ => format!("{value:.5}"),
    }
}

/// Whole, with its thousands set apart.
fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position) % 3 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    if value < 0.0 { format!("-{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits_that_count() {
        let told: Vec<String> =
            [1_234_567.8, 999.4, 45.67, 1.234, 0.4567, 0.0, -12345.0].map(number).into();
        assert_eq!(told, ["1 234 568", "999", "45.7", "1.23", "0.457", "0.000", "-12 345"]);
    }

    #[test]
    fn both_tables_and_what_was_left_out() {
        let mut results = Results::default();
        for rate in [1000.0, 3000.0, 2000.0] {
            let sample = Sample { per_second: Some(rate), cpu_us: Some(50.0), ..Sample::default() };
            results.add("get", "reconvene", sample);
        }
        let verdict = Verdict {
            what: "get / ceiling".to_owned(),
            found: Spread { median: 0.2, min: 0.2, max: 0.2 },
            at_least: true,
            floor: Some(0.25),
            goal: 0.45,
            meets_floor: false,
            meets_goal: false,
        };
        let report = Report {
            about: "today".to_owned(),
            results: &results,
            verdicts: &[verdict],
            left_out: &["gSOAP: not installed".to_owned()],
        };
        let text = report.markdown();
        for line in [
            "| get | reconvene | 2 000 (1 000–3 000) | 50.0 |  |  |",
            "| get / ceiling | 0.200 | ≥ 0.250 | ≥ 0.450 | **below the floor** |",
            "Left out: gSOAP: not installed",
        ] {
            assert!(text.lines().any(|known| known == line), "{line} is not in:\n{text}");
        }
    }
}
