//! Mails that are kept here in place of being sent, for those who test integrations.

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// A mail that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub recipient: String,
    /// Its subject.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// What it says, as HTML; blank when it was wanted without.
    pub html: String,
    /// The iCalendar document that came with it.
    pub calendar: Option<String>,
    /// When it arrived, in seconds UTC.
    pub at: i64,
}

/// How many are kept: those before them are forgotten.
const MOST: i64 = 1000;

statements! {
    LAST = "SELECT MAX(place) FROM mailbox";
    INSERT = "INSERT INTO mailbox (place, recipient, subject, text, html, calendar, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    DELETE_UP_TO = "DELETE FROM mailbox WHERE place <= $1";
    ALL = "SELECT place, recipient, subject, text, html, calendar, at FROM mailbox ORDER BY place";
    ONE = "SELECT place, recipient, subject, text, html, calendar, at FROM mailbox WHERE place = $1";
    CLEAR = "DELETE FROM mailbox";
}

/// Keeps a mail, behind all others; answers its place.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn add(tx: &mut Tx, mail: &Mail) -> Result<i64, Error> {
    let last = tx.one(LAST, &[], |row| row.optional_int(0))?.flatten().unwrap_or_default();
    let place = last + 1;
    let params = [
        place.into(),
        (&mail.recipient).into(),
        (&mail.subject).into(),
        (&mail.text).into(),
        (&mail.html).into(),
        mail.calendar.as_ref().into(),
        mail.at.into(),
    ];
    tx.execute(INSERT, &params)?;
    tx.execute(DELETE_UP_TO, &[(place - MOST).into()])?;
    Ok(place)
}

/// All that are kept with their places, oldest first: a thousand at most.
///
/// # Errors
/// As [`add`].
pub fn all(tx: &mut Tx) -> Result<Vec<(i64, Mail)>, Error> {
    tx.all(ALL, &[], read)
}

/// The mail at a place.
///
/// # Errors
/// As [`add`].
pub fn at(tx: &mut Tx, place: i64) -> Result<Option<Mail>, Error> {
    Ok(tx.one(ONE, &[place.into()], read)?.map(|(_, mail)| mail))
}

/// Forgets all of them; answers how many there were.
///
/// # Errors
/// As [`add`].
pub fn clear(tx: &mut Tx) -> Result<u64, Error> {
    tx.execute(CLEAR, &[])
}

fn read(row: &Row<'_>) -> Result<(i64, Mail), Error> {
    let mail = Mail {
        recipient: row.text(1)?.to_owned(),
        subject: row.text(2)?.to_owned(),
        text: row.text(3)?.to_owned(),
        html: row.text(4)?.to_owned(),
        calendar: row.optional_text(5)?.map(str::to_owned),
        at: row.int(6)?,
    };
    Ok((row.int(0)?, mail))
}
