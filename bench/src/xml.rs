//! Reading and writing XML within this process: this project's reader and writer beside those of quick-xml, over the same
//! bytes, in CPU time of the thread.

use std::hint::black_box;
use std::time::Duration;

use api::Operation;
use api::envelope::{Answer, Content, read_answer, write};
use api::meeting::GetMeeting;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{NsReader, Writer};
use xml::WriteChildren;
use xml::{Reader, Step};

use crate::compare::{READ_ANSWER, READ_REQUEST, WRITE_ANSWER, XML_OTHERS, XML_OURS, XML_TYPED};
use crate::measure::thread_time;
use crate::rounds::{Results, Sample};

/// How long each of the loops is measured.
const SLICE: Duration = Duration::from_millis(60);
/// How many documents between two looks at the clock.
const BATCH: u32 = 50;

/// One round of all loops, over a request and an answer as the server had and gave them.
///
/// # Errors
/// When the documents cannot be read, or the two writers do not write the same.
pub fn round(request: &str, answer: &str, results: &mut Results) -> Result<(), String> {
    for (job, document) in [(READ_REQUEST, request), (READ_ANSWER, answer)] {
        results.add(job, XML_OTHERS, timed(|| walk_events(document))?);
        results.add(job, XML_OURS, timed(|| walk_steps(document))?);
    }
    let typed = || read_answer::<GetMeeting>(answer).map_err(|error| error.to_string());
    results.add(READ_ANSWER, XML_TYPED, timed(typed)?);

    let response = typed()?.map_err(|refusal| format!("the answer is a refusal: {refusal:?}"))?;
    // Elements that were blank are gone: what is written is what was understood.
    let ours = write_typed(&response);
    let events = owned_events(&ours)?;
    let theirs = write_events(&events)?;
    if theirs != ours.as_bytes() {
        return Err("the two writers do not write the same document".to_owned());
    }
    results.add(WRITE_ANSWER, XML_OTHERS, timed(|| write_events(&events))?);
    results.add(WRITE_ANSWER, XML_OURS, timed(|| Ok(write_typed(&response)))?);
    Ok(())
}

/// Microseconds of CPU for one call, in the middle of many.
fn timed<T>(mut work: impl FnMut() -> Result<T, String>) -> Result<Sample, String> {
    let (mut taken, mut calls) = (Duration::ZERO, 0);
    black_box(work()?);
    while taken < SLICE {
        let start = thread_time();
        for _ in 0..BATCH {
            black_box(work()?);
        }
        taken += thread_time() - start;
        calls += BATCH;
    }
    Ok(Sample::value(taken.as_secs_f64() * 1e6 / f64::from(calls)))
}

/// The least that can be done with quick-xml's reader that knows namespaces: every event, and nothing made of it.
fn walk_events(document: &str) -> Result<usize, String> {
    let mut reader = NsReader::from_str(document);
    let mut events = 0;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => return Ok(events),
            event => {
                black_box(&event);
                events += 1;
            }
        }
    }
}

/// Every step of our cursor: the document's wholeness, its limits and its attributes checked, references resolved.
fn walk_steps(document: &str) -> Result<usize, String> {
    let mut reader = Reader::new(document);
    let mut steps = 0;
    loop {
        match reader.step().map_err(|error| error.to_string())? {
            Step::End => return Ok(steps),
            Step::Enter(tag) => {
                black_box(&tag.name);
            }
            Step::Text(text) => {
                black_box(&text);
            }
            Step::Leave => {}
        }
        steps += 1;
    }
}

/// What quick-xml's writer is given: texts as a program has them, not yet escaped.
enum Owned {
    Declaration,
    Start(String, Vec<(String, String)>),
    Empty(String),
    Text(String),
    End(String),
}

fn owned_events(document: &str) -> Result<Vec<Owned>, String> {
    let mut reader = Reader::new(document);
    let mut events = vec![Owned::Declaration, Owned::Text("\n".to_owned())];
    let mut open = Vec::new();
    loop {
        match reader.step().map_err(|error| error.to_string())? {
            Step::End => return Ok(with_empty_elements(events, document)),
            Step::Enter(tag) => {
                let name = if tag.prefix.is_empty() {
                    tag.name.to_owned()
                } else {
                    format!("{}:{}", tag.prefix, tag.name)
                };
                let attributes =
                    tag.attributes().map(|(name, value)| (name.to_owned(), value.into_owned()));
                events.push(Owned::Start(name.clone(), attributes.collect()));
                open.push(name);
            }
            Step::Text(text) => match events.last_mut() {
                Some(Owned::Text(before)) => before.push_str(&text),
                _ => events.push(Owned::Text(text.into_owned())),
            },
            Step::Leave => events.extend(open.pop().map(Owned::End)),
        }
    }
}

/// `<a/>` and `<a></a>` are the same to the cursor; the document says which it was.
fn with_empty_elements(events: Vec<Owned>, document: &str) -> Vec<Owned> {
    let mut out: Vec<Owned> = Vec::with_capacity(events.len());
    for event in events {
        match (&event, out.last()) {
            (Owned::End(name), Some(Owned::Start(started, attributes)))
                if name == started
                    && attributes.is_empty()
                    && document.contains(&format!("<{name}/>")) =>
            {
                out.pop();
                out.push(Owned::Empty(name.clone()));
            }
            _ => out.push(event),
        }
    }
    out
}

fn write_events(events: &[Owned]) -> Result<Vec<u8>, String> {
    let mut writer = Writer::new(Vec::with_capacity(4096));
    for event in events {
        let written = match event {
            Owned::Declaration => {
                writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
            }
            Owned::Start(name, attributes) => {
                let mut start = BytesStart::new(name.as_str());
                for (name, value) in attributes {
                    start.push_attribute((name.as_str(), value.as_str()));
                }
                writer.write_event(Event::Start(start))
            }
            Owned::Empty(name) => writer.write_event(Event::Empty(BytesStart::new(name.as_str()))),
            Owned::Text(text) => writer.write_event(Event::Text(BytesText::new(text))),
            Owned::End(name) => writer.write_event(Event::End(BytesEnd::new(name.as_str()))),
        };
        written.map_err(|error| error.to_string())?;
    }
    Ok(writer.into_inner())
}

/// As `operations::Service` writes it: the content by its type, then the envelope around it.
fn write_typed(response: &<GetMeeting as Operation>::Response) -> String {
    let mut writer = xml::Writer::new((40, 4, 0));
    response.write_children(&mut writer);
    let content = Content { type_name: GetMeeting::RESPONSE_TYPE, xml: writer.finish() };
    write(&[Answer { declares: GetMeeting::DECLARES, outcome: Ok(content) }])
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = include_str!("../../scenarios/examples/meeting/get_meeting.response.xml");
    const REQUEST: &str = include_str!("../../scenarios/examples/meeting/get_meeting.request.xml");

    #[test]
    fn both_writers_write_the_document_that_was_read() {
        let events = owned_events(ANSWER.trim_end()).unwrap();
        let written = String::from_utf8(write_events(&events).unwrap()).unwrap();
        assert_eq!(written, ANSWER.trim_end());
        let response = read_answer::<GetMeeting>(ANSWER).unwrap().unwrap();
        let written = write_typed(&response);
        assert!(written.len() > ANSWER.len() - 200, "{written}");
        assert_eq!(write_events(&owned_events(&written).unwrap()).unwrap(), written.as_bytes());
    }

    #[test]
    fn both_readers_come_to_the_end() {
        assert!(walk_events(REQUEST).unwrap() > 10 && walk_steps(REQUEST).unwrap() > 10);
        assert!(walk_steps("<a><b></a>").is_err());
    }
}
