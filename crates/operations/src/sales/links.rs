//! Where the calendar entry of a sales session is fetched.

use api::sales::ICalendarURL;
use api::serv::ICalendarURLType;

/// The sales team has the entry of the attendees: what it says is for them all.
pub fn for_all(links: ICalendarURLType) -> ICalendarURL {
    ICalendarURL { sme: links.attendee.clone(), i_calendar_url: links }
}
