//! The rounds: every step once, then every step again, so that noise of the machine falls on all of them alike.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::runtime::Runtime;

use crate::load::{self, Load, Measured, Source, percentile};
use crate::server::Process;

/// What one step has measured. What a step does not measure is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Sample {
    /// Requests per second.
    pub per_second: Option<f64>,
    /// CPU time of the server for each request, in microseconds.
    pub cpu_us: Option<f64>,
    /// The median latency, in microseconds.
    pub p50_us: Option<f64>,
    /// What one request in a hundred exceeds, in microseconds.
    pub p99_us: Option<f64>,
    /// The same of reads alone.
    pub read_p99_us: Option<f64>,
    /// Something else, in the unit that the job's name says.
    pub value: Option<f64>,
}

impl Sample {
    /// A value alone.
    pub fn value(value: f64) -> Sample {
        Sample { value: Some(value), ..Sample::default() }
    }
}

impl From<&Measured> for Sample {
    fn from(measured: &Measured) -> Sample {
        let reads = &measured.read_latencies;
        Sample {
            per_second: Some(measured.per_second),
            cpu_us: Some(measured.cpu_us),
            p50_us: Some(measured.p50_us()),
            p99_us: Some(measured.p99_us()),
            read_p99_us: (!reads.is_empty()).then(|| percentile(reads, 99.0)),
            value: None,
        }
    }
}

/// All samples of one contender at one job, one for each round.
#[derive(Debug, Clone, Serialize)]
pub struct Series {
    pub job: String,
    pub contender: String,
    pub samples: Vec<Sample>,
}

/// All that was measured.
#[derive(Debug, Default, Serialize)]
pub struct Results {
    pub series: Vec<Series>,
}

impl Results {
    /// Adds what the present round has measured.
    pub fn add(&mut self, job: &str, contender: &str, sample: Sample) {
        let known = |series: &&mut Series| series.job == job && series.contender == contender;
        match self.series.iter_mut().find(known) {
            Some(series) => series.samples.push(sample),
            None => self.series.push(Series {
                job: job.to_owned(),
                contender: contender.to_owned(),
                samples: vec![sample],
            }),
        }
    }

    /// One metric of one series, round by round; nothing when it was not measured.
    pub fn of(&self, job: &str, contender: &str, metric: fn(&Sample) -> Option<f64>) -> Vec<f64> {
        let series = self.series.iter().find(|it| it.job == job && it.contender == contender);
        series.map(|it| it.samples.iter().filter_map(metric).collect()).unwrap_or_default()
    }
}

/// One step of a round: one contender at one job.
pub struct Step {
    pub job: &'static str,
    pub contender: String,
    /// The server, and what it is asked.
    pub to: Target,
    pub source: Arc<dyn Source>,
    pub connections: usize,
    pub kind: Kind,
}

/// A server that is loaded.
#[derive(Clone, Copy)]
pub struct Target {
    pub address: std::net::SocketAddr,
    pub process: u32,
}

impl From<&Process> for Target {
    fn from(process: &Process) -> Target {
        Target { address: process.address, process: process.id() }
    }
}

/// How a step loads.
pub enum Kind {
    /// As fast as it is answered.
    Closed,
    /// As fast as it is answered, while others come at a rate.
    Beside { other: Arc<dyn Source>, per_second: f64 },
    /// At this share of the rate that `job` of the same contender had in the same round.
    Paced { job: &'static str, share: f64 },
}

/// How long the parts of a step take.
#[derive(Clone, Copy)]
pub struct Times {
    pub warm_up: Duration,
    pub duration: Duration,
}

/// Runs one step and keeps what it has measured.
///
/// # Errors
/// When an answer is wrong or missing.
pub fn run(
    runtime: &Runtime,
    step: &Step,
    times: Times,
    results: &mut Results,
) -> Result<(), String> {
    let load = Load {
        address: step.to.address,
        process: step.to.process,
        connections: step.connections,
        requests_per_second: None,
        warm_up: times.warm_up,
        duration: times.duration,
    };
    let source = Arc::clone(&step.source);
    let measured = match &step.kind {
        Kind::Closed => runtime.block_on(load::run(&load, source)),
        Kind::Beside { other, per_second } => {
            let beside =
                Load { connections: 4, requests_per_second: Some(*per_second), ..load.clone() };
            runtime.block_on(async {
                let (measured, other) =
                    tokio::join!(load::run(&load, source), load::run(&beside, Arc::clone(other)));
                other.and(measured)
            })
        }
        Kind::Paced { job, share } => {
            let rates = results.of(job, &step.contender, |sample| sample.per_second);
            let rate = rates.last().ok_or_else(|| format!("{job} comes before {}", step.job))?;
            let paced = Load { requests_per_second: Some(rate * share), ..load };
            runtime.block_on(load::run(&paced, source))
        }
    };
    let measured = measured.map_err(|why| format!("{}, {}: {why}", step.job, step.contender))?;
    results.add(step.job, &step.contender, Sample::from(&measured));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_of_a_series_stand_in_the_order_of_rounds() {
        let mut results = Results::default();
        for round in [1.0, 2.0] {
            results.add("get", "a", Sample::value(round));
            results.add("get", "b", Sample::value(-round));
        }
        assert_eq!(results.of("get", "a", |sample| sample.value), [1.0, 2.0]);
        assert_eq!(results.of("get", "b", |sample| sample.value), [-1.0, -2.0]);
        assert!(results.of("get", "a", |sample| sample.cpu_us).is_empty());
        assert!(results.of("list", "a", |sample| sample.value).is_empty());
    }
}
