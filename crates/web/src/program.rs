//! The page of a program.

use askama::Template;
use operations::pages::{ProgramEvent, ProgramPage};

use crate::when::Moment;
use crate::{Frame, page};

/// A program with its events.
pub fn program(frame: &Frame, shown: &ProgramPage) -> String {
    let events = shown.events.iter().map(Row::of).collect();
    page(&Program { frame, page: shown, events })
}

#[derive(Template)]
#[template(path = "program.html")]
struct Program<'a> {
    frame: &'a Frame,
    page: &'a ProgramPage,
    events: Vec<Row<'a>>,
}

struct Row<'a> {
    event: &'a ProgramEvent,
    start: Moment,
}

impl Row<'_> {
    fn of(event: &ProgramEvent) -> Row<'_> {
        Row { event, start: Moment::local(event.start, event.zone) }
    }
}
