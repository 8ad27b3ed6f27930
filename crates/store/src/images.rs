//! Pictures, each kept once under the hash of its bytes, and whose they are.

use std::fmt;

use crate::dialect::{statements, stored_as};
use crate::listing::of_keys;
use crate::tx::Row;
use crate::{Error, Tx};

/// One picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    /// The hash of its bytes, by which it is found.
    pub hash: [u8; 32],
    /// What it is, such as `image/png`.
    pub media_type: String,
    /// Its file.
    pub bytes: Vec<u8>,
}

/// A picture of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UserImage {
    /// The user's id.
    pub user_id: i64,
    /// Which of his pictures it is.
    pub place: Place,
    /// By this it is found.
    pub hash: [u8; 32],
    /// When he gave it, in seconds UTC.
    pub modified_at: i64,
}

/// The pictures of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// His photo.
    Photo,
    /// The one at the head of his personal room's page.
    Header,
}

stored_as!(Place { Photo = 0, Header = 1 });

statements! {
    INSERT = "INSERT INTO images (hash, media_type, bytes, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    BY_HASH = "SELECT hash, media_type, bytes FROM images WHERE hash = $1";
    AT_PLACE = "SELECT hash FROM user_images WHERE user_id = $1 AND place = $2";
    HANG = "INSERT INTO user_images (user_id, place, hash, modified_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (user_id, place) DO UPDATE SET hash = excluded.hash, modified_at = excluded.modified_at";
    OF_SESSION = "SELECT hash FROM session_images WHERE session_key = $1";
    HANG_IN_SESSION = "INSERT INTO session_images (session_key, hash, modified_at) VALUES ($1, $2, $3)
        ON CONFLICT (session_key) DO UPDATE SET hash = excluded.hash, modified_at = excluded.modified_at";
    DELETE_OF_SESSION = "DELETE FROM session_images WHERE session_key = $1";
    DELETE_UNUSED = "DELETE FROM images WHERE hash = $1
        AND NOT EXISTS (SELECT 1 FROM user_images WHERE user_images.hash = $1)
        AND NOT EXISTS (SELECT 1 FROM session_images WHERE session_images.hash = $1)";
}

/// Gives a user a picture in place of the one he had there; that one is forgotten when nobody else has it. `now` is in
/// seconds UTC.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such user.
pub fn hang(tx: &mut Tx, user_id: i64, place: Place, image: &Image, now: i64) -> Result<(), Error> {
    let hash = image.hash.as_slice();
    let before = tx.one(AT_PLACE, &[user_id.into(), place.code().into()], |row| row.hash(0))?;
    insert(tx, image, now)?;
    tx.execute(HANG, &[user_id.into(), place.code().into(), hash.into(), now.into()])?;
    forget(tx, before.filter(|before| *before != image.hash))
}

/// Gives a session's page a picture, as [`hang`] does to a user.
///
/// # Errors
/// As [`hang`]; also when there is no such session.
pub fn hang_in_session(
    tx: &mut Tx,
    session_key: i64,
    image: &Image,
    now: i64,
) -> Result<(), Error> {
    let before = of_session(tx, session_key)?;
    insert(tx, image, now)?;
    let hash = image.hash.as_slice();
    tx.execute(HANG_IN_SESSION, &[session_key.into(), hash.into(), now.into()])?;
    forget(tx, before.filter(|before| *before != image.hash))
}

/// The hash of the picture of a session's page, if it has one.
///
/// # Errors
/// As [`hang`].
pub fn of_session(tx: &mut Tx, session_key: i64) -> Result<Option<[u8; 32]>, Error> {
    tx.one(OF_SESSION, &[session_key.into()], |row| row.hash(0))
}

/// Takes the picture away from a session that is to go.
pub(crate) fn take_from_session(tx: &mut Tx, session_key: i64) -> Result<(), Error> {
    let Some(hash) = of_session(tx, session_key)? else { return Ok(()) };
    tx.execute(DELETE_OF_SESSION, &[session_key.into()])?;
    forget(tx, Some(hash))
}

fn insert(tx: &mut Tx, image: &Image, now: i64) -> Result<(), Error> {
    let (hash, bytes) = (image.hash.as_slice(), image.bytes.as_slice());
    tx.execute(INSERT, &[hash.into(), (&image.media_type).into(), bytes.into(), now.into()])?;
    Ok(())
}

/// Deletes a picture that nobody has any more.
fn forget(tx: &mut Tx, hash: Option<[u8; 32]>) -> Result<(), Error> {
    if let Some(hash) = hash {
        tx.execute(DELETE_UNUSED, &[hash.as_slice().into()])?;
    }
    Ok(())
}

/// The picture of that hash.
///
/// # Errors
/// As [`hang`].
pub fn by_hash(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Image>, Error> {
    tx.one(BY_HASH, &[hash.as_slice().into()], |row| {
        Ok(Image {
            hash: row.hash(0)?,
            media_type: row.text(1)?.to_owned(),
            bytes: row.bytes(2)?.to_vec(),
        })
    })
}

/// The pictures of all these users, without their bytes.
///
/// # Errors
/// As [`hang`].
pub fn of_users(tx: &mut Tx, user_ids: &[i64]) -> Result<Vec<UserImage>, Error> {
    let before = "SELECT user_id, place, hash, modified_at FROM user_images WHERE user_id";
    of_keys(tx, (before, ""), &[], user_ids, read)
}

fn read(row: &Row<'_>) -> Result<UserImage, Error> {
    Ok(UserImage {
        user_id: row.int(0)?,
        place: Place::from_code(row.int(1)?)?,
        hash: row.hash(2)?,
        modified_at: row.int(3)?,
    })
}

impl fmt::Debug for Image {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the bytes: they are many.
        let mut out = out.debug_struct("Image");
        out.field("media_type", &self.media_type)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
