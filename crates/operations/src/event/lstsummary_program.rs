//! event.LstsummaryProgram, as contract/event/lstsummary_program.toml describes it.

use api::event::{
    ListingType, LstsummaryProgram, LstsummaryProgramResponse, ProgramOrderByType,
    ProgramOrderType, ProgramSummaryType,
};
use store::listing::Direction;
use store::programs::{self, Filter, Listed, Order};
use store::sessions::Kind;

use crate::listing::Asked;
use crate::scheduling::direction;
use crate::session::{listing_word, must_be_held, same_word};
use crate::{Context, Execute, Stop};

impl Execute for LstsummaryProgram {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummaryProgramResponse, Stop> {
        must_be_held(cx.site, Kind::Event)?;
        let request = LstsummaryProgram { list_control: None, ..self.clone() };
        let asked = Asked::of(cx, self.list_control.as_ref(), &request)?;
        let caller = cx.caller.user()?;
        let filter = Filter {
            site_id: cx.site.id,
            id: self.program_id,
            unlisted: caller.schedules() || cx.caller.sees_all(),
        };
        let page = programs::page(cx.tx, &filter, &order(self.order.as_ref()), &asked.window(cx))?;
        let (rows, matching) = asked.answer(cx, page)?;
        let program = rows.into_iter().map(|row| summary(cx, row)).collect();
        Ok(LstsummaryProgramResponse { matching_records: Some(matching), program })
    }
}

/// By name, unless said otherwise.
fn order(sent: Option<&ProgramOrderType>) -> Vec<(Order, Direction)> {
    let Some(sent) = sent else { return vec![(Order::Name, Direction::Ascending)] };
    let directed = |place: usize| direction(sent.order_ad.get(place).copied());
    if sent.order_by.is_empty() {
        return vec![(Order::Name, directed(0))];
    }
    let by = sent.order_by.iter().enumerate().map(|(place, by)| match by {
        ProgramOrderByType::Programname => (Order::Name, directed(place)),
        ProgramOrderByType::Hostwebexid => (Order::Host, directed(place)),
    });
    by.collect()
}

fn summary(cx: &Context<'_>, row: Listed) -> ProgramSummaryType {
    let program = row.program;
    let said = |text: String| Some(text).filter(|text| !text.is_empty());
    ProgramSummaryType {
        program_id: program.id,
        program_url: Some(cx.urls.program(cx.site, program.id)),
        status: same_word(listing_word(program.listing).as_str(), ListingType::ALL),
        program_name: program.name,
        host_web_ex_id: row.host_web_ex_id,
        expected_enrollment: said(program.expected_enrollment),
        budget: said(program.budget),
        after_enrollment_url: said(program.after_enrollment_url),
    }
}
