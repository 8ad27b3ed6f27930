//! The pictures that users have uploaded, and whether they are shown.

use std::collections::HashMap;

use store::Tx;
use store::images::{self, Place, UserImage};
use store::users::User;

use super::details;
use crate::Stop;

/// A user's pictures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pictures {
    /// His photo.
    pub photo: Option<UserImage>,
    /// The one at the head of his personal room's page.
    pub header: Option<UserImage>,
}

impl Pictures {
    /// Those of one user.
    ///
    /// # Errors
    /// What the store says when it fails; so all functions here.
    pub fn of(tx: &mut Tx, user_id: i64) -> Result<Pictures, store::Error> {
        Ok(Pictures::of_users(tx, &[user_id])?.remove(&user_id).unwrap_or_default())
    }

    /// Those of several, by their ids; without those who have none.
    ///
    /// # Errors
    /// As [`Pictures::of`].
    pub fn of_users(tx: &mut Tx, ids: &[i64]) -> Result<HashMap<i64, Pictures>, store::Error> {
        let mut all: HashMap<i64, Pictures> = HashMap::new();
        for image in images::of_users(tx, ids)? {
            let pictures = all.entry(image.user_id).or_default();
            match image.place {
                Place::Photo => pictures.photo = Some(image),
                Place::Header => pictures.header = Some(image),
            }
        }
        Ok(all)
    }
}

/// The pictures on the page of a user's personal room: without the one at its head, if he does not want it there.
///
/// # Errors
/// [`Stop::Store`].
pub fn on_page(tx: &mut Tx, owner: &User) -> Result<Pictures, Stop> {
    let mut pictures = Pictures::of(tx, owner.id)?;
    let room = details::unpack(&owner.record)?.user_instance.user.personal_meeting_room;
    if room.is_some_and(|room| room.header_image_branding == Some(false)) {
        pictures.header = None;
    }
    Ok(pictures)
}
