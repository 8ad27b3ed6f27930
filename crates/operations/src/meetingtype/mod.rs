//! The meeting type service.

mod get_meeting_type;
mod lst_meeting_type;
pub(crate) mod products;

pub use products::option_names;
use store::sites::MeetingType;

use crate::Context;

/// The site's meeting types that the caller may know: an administrator all of them, anybody else those he may use.
fn known<'a>(cx: &Context<'a>) -> Vec<&'a MeetingType> {
    let own = cx.caller.user().map(|user| &user.meeting_types[..]).unwrap_or_default();
    let all = cx.site.settings.meeting_types.iter();
    all.filter(|kind| cx.caller.sees_all() || own.contains(&kind.id)).collect()
}
