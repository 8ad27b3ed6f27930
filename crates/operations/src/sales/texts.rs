//! Texts of accounts, opportunities and products.

use api::fault;

use crate::Stop;

/// A name that must be there.
///
/// # Errors
/// `MissingElement`, naming `element`.
pub fn name(sent: Option<&str>, element: &str) -> Result<String, Stop> {
    match sent.filter(|name| !name.is_empty()) {
        Some(name) => Ok(name.to_owned()),
        None => Err(fault!(MissingElement, element, "required, but absent or blank").into()),
    }
}

/// Takes a text that is sent in the place of another; a blank one takes it away.
pub fn change_text(text: &mut Option<String>, sent: Option<&str>) {
    if let Some(sent) = sent {
        *text = Some(sent.to_owned()).filter(|sent| !sent.is_empty());
    }
}
