//! What must hold: floors, below which a run fails, and goals.

use serde::Serialize;

use crate::compare::{
    AXUM, CREATE_MANY, CREATE_ONE, GET, GET_ATTACKED, GSOAP, IDLE, LARGE, LIST, LOADED,
    LOADED_HALF, MIXED, NODE, OURS, PACED, PACED_READS, POSTGRES, PYTHON, RADICALE, READ_ANSWER,
    READ_REQUEST, SLOWED, START, SYNC, SYNC_BESIDE, SYNC_SLOWED, WRITE_ANSWER, XML_OTHERS,
    XML_OURS,
};
use crate::rounds::{Results, Sample};
use crate::statistics::{Spread, paired};

/// One thing that must hold.
struct Demand {
    what: &'static str,
    one: Side,
    against: Against,
    bound: Bound,
}

/// A metric of a series.
type Metric = fn(&Sample) -> Option<f64>;
type Side = (&'static str, &'static str, Metric);

enum Against {
    Nothing,
    Divided(Side),
    Less(Side),
}

#[derive(Clone, Copy)]
enum Bound {
    AtLeast { floor: Option<f64>, goal: f64 },
    AtMost { floor: Option<f64>, goal: f64 },
}

/// How a demand was met.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    pub what: String,
    /// Over the rounds.
    pub found: Spread,
    pub at_least: bool,
    /// None where there is only a goal.
    pub floor: Option<f64>,
    pub goal: f64,
    pub meets_floor: bool,
    pub meets_goal: bool,
}

const RATE: Metric = |sample| sample.per_second;
const CPU: Metric = |sample| sample.cpu_us;
const P50: Metric = |sample| sample.p50_us;
const READ_P99: Metric = |sample| sample.read_p99_us;
const VALUE: Metric = |sample| sample.value;

const fn at_least(floor: f64, goal: f64) -> Bound {
    Bound::AtLeast { floor: Some(floor), goal }
}

const fn at_most(floor: f64, goal: f64) -> Bound {
    Bound::AtMost { floor: Some(floor), goal }
}

const fn wish_at_least(goal: f64) -> Bound {
    Bound::AtLeast { floor: None, goal }
}

const fn wish_at_most(goal: f64) -> Bound {
    Bound::AtMost { floor: None, goal }
}

const fn ratio(
    what: &'static str,
    metric: Metric,
    one: (&'static str, &'static str),
    other: (&'static str, &'static str),
    bound: Bound,
) -> Demand {
    Demand {
        what,
        one: (one.0, one.1, metric),
        against: Against::Divided((other.0, other.1, metric)),
        bound,
    }
}

const fn alone(what: &'static str, one: (&'static str, &'static str), bound: Bound) -> Demand {
    Demand { what, one: (one.0, one.1, VALUE), against: Against::Nothing, bound }
}

const DEMANDS: [Demand; 24] = [
    ratio("GetMeeting / ceiling", RATE, (GET, OURS), (GET, AXUM), at_least(0.25, 0.45)),
    ratio("GetMeeting / gSOAP", RATE, (GET, OURS), (GET, GSOAP), wish_at_least(1.5)),
    ratio("GetMeeting / gSOAP, CPU", CPU, (GET, OURS), (GET, GSOAP), wish_at_most(0.4)),
    ratio("GetMeeting / Python", RATE, (GET, OURS), (GET, PYTHON), wish_at_least(6.0)),
    ratio("GetMeeting / Node", RATE, (GET, OURS), (GET, NODE), wish_at_least(6.0)),
    ratio("list of 100 / ceiling", RATE, (LIST, OURS), (LIST, AXUM), at_least(0.06, 0.14)),
    ratio("list of 100 / Radicale", RATE, (LIST, OURS), (LIST, RADICALE), wish_at_least(100.0)),
    ratio(
        "CreateMeeting, 128 callers / 1",
        RATE,
        (CREATE_MANY, OURS),
        (CREATE_ONE, OURS),
        at_least(4.0, 4.0),
    ),
    ratio(
        "CreateMeeting, 128 callers / PostgreSQL",
        RATE,
        (CREATE_MANY, OURS),
        (CREATE_MANY, POSTGRES),
        wish_at_least(1.0),
    ),
    ratio(
        "CreateMeeting, 1 caller, p50 / append + fdatasync",
        P50,
        (CREATE_ONE, OURS),
        (SYNC, SYNC_BESIDE),
        at_most(3.0, 1.5),
    ),
    ratio(
        "the same two on a slower disk: 128 callers / 1",
        RATE,
        (CREATE_MANY, SLOWED),
        (CREATE_ONE, SLOWED),
        at_least(4.0, 4.0),
    ),
    ratio(
        "1 caller, p50 / append + fdatasync",
        P50,
        (CREATE_ONE, SLOWED),
        (SYNC, SYNC_SLOWED),
        at_most(3.0, 1.5),
    ),
    ratio("mixed / ceiling", RATE, (MIXED, OURS), (MIXED, AXUM), at_least(0.05, 0.12)),
    ratio(
        "p99 of reads with writes / without",
        READ_P99,
        (PACED, OURS),
        (PACED_READS, OURS),
        wish_at_most(2.0),
    ),
    ratio("GetMeeting, CPU at 1M / 10k", CPU, (GET, LARGE), (GET, OURS), at_most(1.3, 1.1)),
    ratio("list of 100, CPU at 1M / 10k", CPU, (LIST, LARGE), (LIST, OURS), at_most(1.6, 1.25)),
    Demand {
        what: "start to first answer, beyond the ceiling's (ms)",
        one: (START, OURS, VALUE),
        against: Against::Less((START, AXUM, VALUE)),
        bound: at_most(50.0, 20.0),
    },
    alone("memory, idle (MiB)", (IDLE, OURS), at_most(32.0, 16.0)),
    alone("memory, after the mixed job (MiB)", (LOADED, OURS), at_most(128.0, 64.0)),
    ratio(
        "memory, at its end / half way",
        VALUE,
        (LOADED, OURS),
        (LOADED_HALF, OURS),
        at_most(1.1, 1.05),
    ),
    ratio(
        "GetMeeting with 10 wrong passwords/s / without",
        RATE,
        (GET_ATTACKED, OURS),
        (GET, OURS),
        at_least(0.5, 0.7),
    ),
    ratio(
        "reading a request / quick-xml",
        VALUE,
        (READ_REQUEST, XML_OURS),
        (READ_REQUEST, XML_OTHERS),
        at_most(1.0, 0.6),
    ),
    ratio(
        "reading an answer / quick-xml",
        VALUE,
        (READ_ANSWER, XML_OURS),
        (READ_ANSWER, XML_OTHERS),
        at_most(1.0, 0.6),
    ),
    ratio(
        "writing an answer: quick-xml / ours",
        VALUE,
        (WRITE_ANSWER, XML_OTHERS),
        (WRITE_ANSWER, XML_OURS),
        at_least(3.0, 4.5),
    ),
];

/// Judges all that was measured; of what was not, nothing is said.
pub fn judge(results: &Results) -> Vec<Verdict> {
    DEMANDS.iter().filter_map(|demand| demand.verdict(results)).collect()
}

impl Demand {
    fn verdict(&self, results: &Results) -> Option<Verdict> {
        let side = |(job, contender, metric): &Side| results.of(job, contender, *metric);
        let one = side(&self.one);
        let found = match &self.against {
            Against::Nothing => one,
            Against::Divided(other) => paired(&one, &side(other)),
            Against::Less(other) => one.iter().zip(side(other)).map(|(a, b)| a - b).collect(),
        };
        let found = Spread::of(&found)?;
        let (at_least, floor, goal) = match self.bound {
            Bound::AtLeast { floor, goal } => (true, floor, goal),
            Bound::AtMost { floor, goal } => (false, floor, goal),
        };
        let meets =
            |bound: f64| if at_least { found.median >= bound } else { found.median <= bound };
        Some(Verdict {
            what: self.what.to_owned(),
            found,
            at_least,
            floor,
            goal,
            meets_floor: floor.is_none_or(meets),
            meets_goal: meets(goal),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(results: &mut Results, contender: &str, rates: [f64; 3]) {
        for rate in rates {
            let sample = Sample { per_second: Some(rate), ..Sample::default() };
            results.add(GET, contender, sample);
        }
    }

    #[test]
    fn what_was_measured_is_judged_by_its_median() {
        let mut results = Results::default();
        rates(&mut results, OURS, [30.0, 10.0, 40.0]);
        rates(&mut results, AXUM, [100.0, 100.0, 100.0]);
        let verdicts = judge(&results);
        let [verdict] = verdicts.as_slice() else { panic!("{verdicts:?}") };
        assert_eq!((verdict.what.as_str(), verdict.found.median), ("GetMeeting / ceiling", 0.3));
        assert!(verdict.meets_floor && !verdict.meets_goal);
    }

    #[test]
    fn differences_and_upper_bounds() {
        let mut results = Results::default();
        results.add(START, OURS, Sample::value(80.0));
        results.add(START, AXUM, Sample::value(10.0));
        results.add(IDLE, OURS, Sample::value(10.0));
        let verdicts = judge(&results);
        let told: Vec<_> =
            verdicts.iter().map(|it| (it.found.median, it.meets_floor, it.meets_goal)).collect();
        assert_eq!(told, [(70.0, false, false), (10.0, true, true)]);
    }
}
