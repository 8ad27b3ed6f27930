//! Pictures as they are served.

use store::{Tx, images};

use crate::images::MEDIA_TYPES;
use crate::{Service, Stop};

/// One of them.
pub struct Picture {
    /// What it is, such as `image/png`.
    pub media_type: &'static str,
    /// Its file.
    pub bytes: Vec<u8>,
}

impl Service {
    /// The picture of that name, the hash that its address ends in.
    ///
    /// # Errors
    /// As [`Service::visit`].
    pub async fn picture(&self, name: &str) -> Result<Option<Picture>, Stop> {
        // One spelling of each name, so that caches keep one copy.
        let is_plain = !name.bytes().any(|byte| byte.is_ascii_uppercase());
        let Some(hash) = blake3::Hash::from_hex(name).ok().filter(|_| is_plain) else {
            return Ok(None);
        };
        let work = move |tx: &mut Tx| images::by_hash(tx, hash.as_bytes()).map_err(Stop::Store);
        let found = self.store().read(work).await?;
        Ok(found.and_then(|image| {
            let media_type = MEDIA_TYPES.into_iter().find(|known| *known == image.media_type)?;
            Some(Picture { media_type, bytes: image.bytes })
        }))
    }
}
