//! user.UploadPMRImage, as contract/user/upload_pmr_image.toml describes it.

use api::user::{ImageForType, UploadPMRImage, UploadPMRImageResponse};
use api::{Fault, fault};
use store::images::{self, Image, Place};

use crate::images::uploaded;
use crate::{Caller, Context, ExecutePrepared, Means, Stop};

impl ExecutePrepared for UploadPMRImage {
    /// The picture, checked.
    type Prepared = Image;

    fn prepare(&self, means: &Means) -> Result<Image, Fault> {
        must_have_room(&means.caller)?;
        place(self)?;
        let text = self.image_data.as_deref();
        let text = text
            .ok_or_else(|| fault!(MissingElement, "imageData", "required, but absent or blank"))?;
        uploaded(text, "imageData")
    }

    fn execute(&self, image: &Image, cx: &mut Context<'_>) -> Result<UploadPMRImageResponse, Stop> {
        let owner = must_have_room(cx.caller)?;
        let place = place(self)?;
        images::hang(cx.tx, owner, place, image, cx.now)?;
        Ok(UploadPMRImageResponse {})
    }
}

/// The caller's id, if there is a page for the picture.
fn must_have_room(caller: &Caller) -> Result<i64, Fault> {
    let Ok(user) = caller.user() else { return Err(fault!(CredentialsMissing)) };
    if user.personal_room.is_none() {
        return Err(fault!(AccessDenied).explained("the caller has no personal room"));
    }
    Ok(user.id)
}

fn place(request: &UploadPMRImage) -> Result<Place, Fault> {
    match request.image_for {
        Some(ImageForType::Photo) => Ok(Place::Photo),
        Some(ImageForType::Header) => Ok(Place::Header),
        None => Err(fault!(MissingElement, "imageFor", "required, but absent or blank")),
    }
}
