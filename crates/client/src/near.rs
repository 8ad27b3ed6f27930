//! Names that are near to one that does not exist: what somebody may have meant.

/// How many are offered.
const OFFERED: usize = 5;

/// How alike two names must be, from 0 to 1.
const ALIKE: f64 = 0.8;

/// Those of `candidates` that are near to `wanted`, the nearest first. Of a path, its last name is compared; of equally near
/// ones the earlier candidate comes first.
pub(crate) fn near(wanted: &str, candidates: impl IntoIterator<Item = String>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut found: Vec<(f64, String)> = candidates
        .into_iter()
        .map(|candidate| (likeness(&wanted, &candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let mut names: Vec<String> = Vec::new();
    for (_, name) in found {
        if names.len() < OFFERED && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn likeness(wanted: &str, candidate: &str) -> f64 {
    let name = candidate.rsplit('.').next().unwrap_or(candidate).to_lowercase();
    // "key" is part of "meetingKey": what was meant is likely longer than what was typed.
    let part = wanted.len() >= 3 && name != wanted && name.contains(wanted);
    if part { 0.9 } else { strsim::jaro(wanted, &name) }
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn what_may_have_been_meant() {
        let names =
            ["metaData.confName", "metaData", "meetingKey", "schedule.duration", "confName"];
        let of = |wanted: &str| near(wanted, names.map(str::to_owned));
        assert_eq!(of("confname"), ["metaData.confName", "confName"]);
        assert_eq!(of("metadat"), ["metaData"]);
        assert_eq!(of("meetingkye"), ["meetingKey"]);
        assert_eq!(of("key"), ["meetingKey"]);
        assert_eq!(of("duratoin"), ["schedule.duration"]);
        assert_eq!(of("xyz"), [""; 0]);
        let many = (0..20).map(|number| format!("name{number}"));
        assert_eq!(near("name", many).len(), 5);
    }
}
