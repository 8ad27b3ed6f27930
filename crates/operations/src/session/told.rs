//! A session as the operations of its own service tell it.

use calendar::{Civil, zones};
use store::attendees::Attendee;
use store::sessions::Session;

use super::listing_text;
use super::scheduled::{Kept, Scheduled, Shown};
use crate::caller::Standing;
use crate::{Context, Stop, record};

/// As it was accepted, with the defaults of everything else. An outsider sees neither its password nor who is invited.
///
/// # Errors
/// [`Stop::Store`].
pub fn told<T: Scheduled>(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<T, Stop> {
    let concerned = cx.caller.standing(session, attendees) > Standing::Outsider;
    let mut told = T::defaults();
    record::unpack_into(&mut told, &session.record)?;
    let shown = attendees.iter().filter(|_| concerned);
    let invited = shown.map(|attendee| {
        let kept: Kept = record::unpack(&attendee.record)?;
        Ok::<_, Stop>((attendee.part, attendee.role, kept))
    });
    let invited = invited.collect::<Result<_, _>>()?;
    told.show(Shown {
        session,
        site: cx.site,
        listing: listing_text(cx.site, session.kind, session.listing),
        password: session.password.clone().filter(|_| concerned),
        host: cx.name_of_user(session.host_id)?,
        start: Civil::from_seconds(session.start_local).to_string(),
        time_zone: zones::by_id(session.time_zone).map(|zone| zone.name.to_owned()),
        invited,
    });
    Ok(told)
}
