//! Mails as a site words them, in place of those that come with the program.

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// What a site says in one kind of mail, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTemplate {
    /// The site.
    pub site_id: i64,
    /// Which mail.
    pub name: String,
    /// In which language.
    pub language: String,
    /// Its subject.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// What it says, as HTML.
    pub html: String,
}

statements! {
    DELETE = "DELETE FROM mail_templates WHERE site_id = $1 AND name = $2 AND language = $3";
    INSERT = "INSERT INTO mail_templates (site_id, name, language, subject, text, html) VALUES ($1, $2, $3, $4, $5, $6)";
    ONE = "SELECT site_id, name, language, subject, text, html FROM mail_templates
        WHERE site_id = $1 AND name = $2 AND language = $3";
    OF_SITE = "SELECT site_id, name, language, subject, text, html FROM mail_templates WHERE site_id = $1
        ORDER BY name, language";
}

/// Keeps a template, in place of the site's own of that name and language.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such site.
pub fn put(tx: &mut Tx, template: &MailTemplate) -> Result<(), Error> {
    delete(tx, template.site_id, &template.name, &template.language)?;
    let params = [
        template.site_id.into(),
        (&template.name).into(),
        (&template.language).into(),
        (&template.subject).into(),
        (&template.text).into(),
        (&template.html).into(),
    ];
    tx.execute(INSERT, &params).map(|_| ())
}

/// Forgets a site's own template; `false` when it has none.
///
/// # Errors
/// As [`put`].
pub fn delete(tx: &mut Tx, site_id: i64, name: &str, language: &str) -> Result<bool, Error> {
    Ok(tx.execute(DELETE, &[site_id.into(), name.into(), language.into()])? == 1)
}

/// A site's own template, if it has one.
///
/// # Errors
/// As [`put`].
pub fn find(
    tx: &mut Tx,
    site_id: i64,
    name: &str,
    language: &str,
) -> Result<Option<MailTemplate>, Error> {
    tx.one(ONE, &[site_id.into(), name.into(), language.into()], read)
}

/// All of a site's own.
///
/// # Errors
/// As [`put`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<MailTemplate>, Error> {
    tx.all(OF_SITE, &[site_id.into()], read)
}

fn read(row: &Row<'_>) -> Result<MailTemplate, Error> {
    Ok(MailTemplate {
        site_id: row.int(0)?,
        name: row.text(1)?.to_owned(),
        language: row.text(2)?.to_owned(),
        subject: row.text(3)?.to_owned(),
        text: row.text(4)?.to_owned(),
        html: row.text(5)?.to_owned(),
    })
}
