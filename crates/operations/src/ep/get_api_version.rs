//! ep.GetAPIVersion, as contract/ep/get_api_version.toml describes it.

use api::ep::{GetAPIVersion, GetAPIVersionResponse};
use store::sites::Site;

use crate::{Context, Execute, Stop};

impl Execute for GetAPIVersion {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetAPIVersionResponse, Stop> {
        let version = &cx.site.api_version;
        let train = self.return_train_release_version == Some(true);
        Ok(GetAPIVersionResponse {
            api_version: api_version(cx.site),
            release: Some(version.clone()),
            train_release_version: train.then(|| train_of(version).0),
            train_release_order: train.then(|| train_of(version).1),
        })
    }
}

/// Name and version of the API that a site speaks.
pub(crate) fn api_version(site: &Site) -> String {
    format!("WebEx XML API V{}", site.api_version)
}

/// The train of a release, as name and as number: 40.4.0 is of train T40L, number 404.
fn train_of(version: &str) -> (String, i64) {
    let mut parts = version.split('.').map(|part| part.parse::<i64>().unwrap_or(0));
    let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    // Two digits for a minor of ten and more, so that the number still grows from train to train.
    let order = if minor < 10 { major * 10 + minor } else { major * 100 + minor };
    (format!("T{major}L"), order)
}

#[cfg(test)]
mod tests {
    use super::train_of;

    #[test]
    fn trains() {
        assert_eq!(train_of("40.4.0"), ("T40L".to_owned(), 404));
        assert_eq!(train_of("42.11.0"), ("T42L".to_owned(), 4211));
    }
}
