//! Templates of sessions: what is said where nothing was.

use api::fault;
use store::session_templates::{self, SITE};
use store::users::User;

use super::scheduled::Scheduled;
use crate::{Context, Stop, record};

/// What was sent, over what the template says that it names: one of the host's own, or else one of the site's. What every
/// session has that says nothing is its default template.
///
/// # Errors
/// `TemplateNotFound`.
pub fn filled<T: Scheduled>(cx: &mut Context<'_>, host: &User, sent: &T) -> Result<T, Stop> {
    let named = sent.said().template.and_then(|template| template.r#use.as_deref());
    let Some(name) = named.filter(|name| !name.is_empty()) else { return Ok(sent.clone()) };
    let own = session_templates::by_name(cx.tx, cx.site.id, host.id, T::KIND, name)?;
    let found = match own {
        Some(own) => Some(own),
        None => session_templates::by_name(cx.tx, cx.site.id, SITE, T::KIND, name)?,
    };
    let Some(template) = found else {
        let element = "metaData/sessionTemplate/use";
        return Err(fault!(TemplateNotFound, element, "there is no template {name}").into());
    };
    let mut filled: T = record::unpack(&template.record)?;
    filled.forget_dates();
    filled.give_way(sent);
    record::unpack_into(&mut filled, &record::pack(sent))?;
    Ok(filled)
}
