//! event.UploadEventImage, as contract/event/upload_event_image.toml describes it.

use api::event::{ImageTypeType, UploadEventImage, UploadEventImageResponse};
use api::{Fault, fault};
use store::images::{self, Image};
use store::sessions::Kind;

use crate::images::{GIF, JPEG, uploaded};
use crate::session::{self, must_be_held};
use crate::{Context, ExecutePrepared, Means, Stop};

impl ExecutePrepared for UploadEventImage {
    /// The picture, checked.
    type Prepared = Image;

    fn prepare(&self, means: &Means) -> Result<Image, Fault> {
        must_be_held(&means.site, Kind::Event)?;
        let image = uploaded(&self.image_data, "imageData")?;
        let media_type = match self.image_type {
            ImageTypeType::Jpg => JPEG,
            ImageTypeType::Gif => GIF,
        };
        if image.media_type != media_type {
            let held = &image.media_type;
            return Err(fault!(InvalidImage, "imageData", "it is {held}, and no {media_type}"));
        }
        Ok(image)
    }

    fn execute(
        &self,
        image: &Image,
        cx: &mut Context<'_>,
    ) -> Result<UploadEventImageResponse, Stop> {
        let (session, _) = session::find_managed(cx, self.session_key, Some(Kind::Event))?;
        images::hang_in_session(cx.tx, session.key, image, cx.now)?;
        Ok(UploadEventImageResponse {})
    }
}
