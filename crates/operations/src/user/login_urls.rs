//! What the operations that answer addresses for signing in and out ask of what was sent.

use api::fault;
use store::users::User;

use crate::{Context, Stop};

/// The caller, who must be the one that is named: nobody gets an address that signs in as somebody else.
///
/// # Errors
/// `AccessDenied`.
pub fn caller(cx: &mut Context<'_>, web_ex_id: &str) -> Result<User, Stop> {
    if !cx.caller.is_named(web_ex_id) {
        return Err(fault!(AccessDenied).explained("webExID is not the caller").into());
    }
    cx.caller_now()
}

/// Where the browser goes back to, if that was sent: only to this server, or to where the site says.
///
/// # Errors
/// `InvalidValue`.
pub fn back<'a>(cx: &Context<'_>, sent: Option<&'a str>) -> Result<Option<&'a str>, Stop> {
    let sent = sent.filter(|url| !url.is_empty());
    match sent {
        Some(url) if !cx.urls.may_go_back(cx.site, url) => Err(fault!(
            InvalidValue,
            "backURL",
            "it leads neither to this server nor to one of the site's back URLs (reconvene site set --back-url)"
        )
        .into()),
        sent => Ok(sent),
    }
}
