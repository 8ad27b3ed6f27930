//! A support session, as one kind of session: it begins when it is made, for whoever is given its key.

use api::com::TrackingType;
use api::supportsession::SupportType;
use store::attendees::Part;
use store::sessions::{Kind, Listing};

use crate::session::{Facts, Invited, Said, Scheduled, Shown, Words};
use crate::{Context, Stop};

impl Scheduled for SupportType {
    const KIND: Kind = Kind::Support;
    /// Neither topic nor password can be said.
    const WORDS: Words = Words { name: "", session_type: "metaData/sessionType", password: "" };
    const NAME: Option<&'static str> = Some("Support Session");

    fn defaults() -> SupportType {
        SupportType { tracking: Some(TrackingType::default()), ..SupportType::default() }
    }

    fn said(&self) -> Said<'_> {
        let session_type = self.meta_data.as_ref().and_then(|data| data.session_type);
        Said { session_type, ..Said::default() }
    }

    fn listing(&self) -> Listing {
        Listing::Unlisted
    }

    fn tracking(&mut self) -> &mut Option<TrackingType> {
        &mut self.tracking
    }

    fn invited(&self) -> Vec<Invited> {
        Vec::new()
    }

    fn parts(&self) -> Vec<Part> {
        Vec::new()
    }

    fn must_be_sound(&self, _: &mut Context<'_>) -> Result<(), Stop> {
        Ok(())
    }

    fn strip(&mut self) {
        self.meta_data = None;
    }

    fn give_way(&mut self, _: &SupportType) {}

    fn show(&mut self, shown: Shown<'_>) {
        self.meta_data.get_or_insert_default().session_type = Some(shown.session.session_type);
    }

    fn facts(&self) -> Facts {
        Facts::default()
    }
}
