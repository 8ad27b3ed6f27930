//! Whether what several callers were told can have happened one after the other: linearizability of one register, by the
//! search of Wing and Gong, with the states remembered that lead nowhere (Lowe).

use std::collections::HashSet;

/// One call, as its caller saw it. Times are numbers that only grow; no clock gives them.
#[derive(Debug, Clone)]
pub struct Call {
    /// Before it was sent.
    pub start: u64,
    /// After it was answered. None: its outcome is unknown, it may have happened at any time since, or not at all.
    pub end: Option<u64>,
    pub what: What,
}

/// What was done to the register. No two writes have the same value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Write(String),
    Read(String),
}

/// Whether there is an order of all calls that each of them fits in. A call that was refused must not be among them.
pub fn is_linearizable(initial: &str, calls: &[Call]) -> bool {
    // A read of unknown outcome says nothing, and a write of unknown outcome that nobody saw need not have happened.
    let seen_by_readers: HashSet<&str> = calls
        .iter()
        .filter_map(|call| match &call.what {
            What::Read(value) if call.end.is_some() => Some(value.as_str()),
            _ => None,
        })
        .collect();
    let calls: Vec<&Call> = calls
        .iter()
        .filter(|call| match &call.what {
            _ if call.end.is_some() => true,
            What::Write(value) => seen_by_readers.contains(value.as_str()),
            What::Read(_) => false,
        })
        .collect();
    let mut seen = HashSet::new();
    let mut open = vec![State { happened: vec![false; calls.len()], value: initial }];
    while let Some(state) = open.pop() {
        let left = || (0..calls.len()).filter(|&call| !state.happened[call]);
        let Some(first_end) = left().filter_map(|call| calls[call].end).min() else {
            // All that were answered have found their place.
            return true;
        };
        // Whatever began after another had ended comes after it.
        for call in left().filter(|&call| calls[call].start < first_end) {
            let value = match &calls[call].what {
                What::Read(value) if value != state.value => continue,
                What::Read(value) | What::Write(value) => value,
            };
            let mut next = State { happened: state.happened.clone(), value };
            next.happened[call] = true;
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    false
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct State<'a> {
    happened: Vec<bool>,
    value: &'a str,
}

/// Calls with commas between them: start, end (`?` when unknown), `w` or `r`, value.
fn parse(text: &str) -> Vec<Call> {
    let call = |line: &str| {
        let [start, end, what, value] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let value = value.to_owned();
        let what = if what == "w" { What::Write(value) } else { What::Read(value) };
        Call { start: start.parse().expect("a number"), end: end.parse().ok(), what }
    };
    text.split(',').map(call).collect()
}

#[test]
fn histories_that_can_be() {
    for text in [
        "1 2 r a",
        "1 2 w b, 3 4 r b",
        // At the same time: the read may come first or last.
        "1 4 w b, 2 3 r a",
        "1 4 w b, 2 3 r b",
        // Two writes at the same time, seen in one order by all.
        "1 4 w b, 2 5 w c, 6 7 r b, 8 9 r b",
        "1 4 w b, 2 5 w c, 6 7 r c, 8 9 r c",
        // Of unknown outcome: it has happened, later than its caller gave up, or not at all.
        "1 ? w b, 3 4 r a, 5 6 r b",
        "1 ? w b, 3 4 r a, 5 6 r a",
        "1 ? w b, 2 3 w c, 4 5 r c, 6 7 r b",
        // A read that was never answered says nothing.
        "1 ? r z, 2 3 r a",
        "",
    ] {
        let calls = if text.is_empty() { Vec::new() } else { parse(text) };
        assert!(is_linearizable("a", &calls), "{text}");
    }
}

#[test]
fn histories_that_cannot_be() {
    for text in [
        // Never written.
        "1 2 r b",
        // A lost write.
        "1 2 w b, 3 4 r a",
        "1 2 w b, 3 4 w c, 5 6 r b",
        // Read before it was sent.
        "1 2 r b, 3 4 w b",
        // There, then gone, then there.
        "1 9 w b, 2 3 r b, 4 5 r a",
        "1 ? w b, 3 4 r b, 5 6 r a",
        // Done twice.
        "1 ? w b, 2 3 r b, 4 5 w c, 6 7 r b",
        // Two readers who see two writes in different orders.
        "1 2 w b, 3 20 w c, 4 21 w d, 5 6 r c, 7 8 r d, 9 10 r c",
    ] {
        assert!(!is_linearizable("a", &parse(text)), "{text}");
    }
}

#[test]
fn a_long_history_is_judged_at_once() {
    // Eight callers who write at the same time, again and again: without memory, 8! orders for each round.
    let mut calls = Vec::new();
    for round in 0..30 {
        let start = round * 100;
        for caller in 0..8 {
            let what = What::Write(format!("{round}.{caller}"));
            calls.push(Call { start: start + caller, end: Some(start + 50 + caller), what });
        }
        let what = What::Read(format!("{round}.{}", round % 8));
        calls.push(Call { start: start + 90, end: Some(start + 91), what });
    }
    assert!(is_linearizable("a", &calls));
    calls.push(Call { start: 5000, end: Some(5001), what: What::Read("29.0".to_owned()) });
    assert!(!is_linearizable("a", &calls));
}
