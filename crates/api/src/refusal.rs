//! A refusal: what a server says that did not do what it was asked for. The other side of a [`Fault`](crate::Fault).

use std::fmt;

use xml::{Error, ReadChildren, ReadElement, Reader};

use crate::FaultKind;

/// Why a server refused: in its own words and codes, which need not be known here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refusal {
    /// The exceptionID, six characters as a rule; empty when none was sent.
    pub code: String,
    /// The reason, for people to read; empty when none was sent.
    pub reason: String,
    /// What was wrong in particular.
    pub sub_errors: Vec<SubRefusal>,
}

/// One of the things that were wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubRefusal {
    /// The exceptionID of this alone.
    pub code: String,
    /// The reason of this alone.
    pub reason: String,
    /// What it is about: the path of an element, or a value; empty when nothing was sent.
    pub value: String,
}

impl Refusal {
    /// Which fault it is; `None` for a code that the contract does not have.
    pub fn kind(&self) -> Option<FaultKind> {
        FaultKind::ALL.iter().copied().find(|kind| kind.code() == self.code)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        coded(f, &self.reason, &self.code)?;
        for error in &self.sub_errors {
            f.write_str("; ")?;
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for SubRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.value.is_empty() {
            write!(f, "{}: ", self.value)?;
        }
        coded(f, &self.reason, &self.code)
    }
}

fn coded(f: &mut fmt::Formatter<'_>, reason: &str, code: &str) -> fmt::Result {
    f.write_str(if reason.is_empty() { "no reason given" } else { reason })?;
    if code.is_empty() { Ok(()) } else { write!(f, " ({code})") }
}

/// As the schema's responseType, but nothing in it is required: other servers leave out more than the original.
impl ReadChildren for Refusal {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "exceptionID" => _ = self.code.read(reader)?,
            "reason" => _ = self.reason.read(reader)?,
            "subErrors" => {
                while let Some(child) = reader.child()? {
                    match child.name {
                        "subError" => _ = self.sub_errors.read(reader)?,
                        _ => reader.skip()?,
                    }
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl ReadChildren for SubRefusal {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "exceptionID" => _ = self.code.read(reader)?,
            "reason" => _ = self.reason.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
