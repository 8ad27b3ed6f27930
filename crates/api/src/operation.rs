//! What every operation of the API has.

use std::fmt::Debug;

use xml::{ReadChildren, WriteChildren};

/// An operation: the type of its request, and through it everything else. Implemented by the generated code.
pub trait Operation: Content + Send + Sync + 'static {
    /// The name, as in xsi:type: `CreateMeeting`.
    const NAME: &'static str;
    /// The service it belongs to.
    const SERVICE: &'static Service;
    /// The namespaces that the root of an answer declares, besides serv and com: prefix and URI.
    const DECLARES: &'static [(&'static str, &'static str)];
    /// The type of the request in the schema: `meet:createMeeting`.
    const REQUEST_TYPE: &'static str;
    /// The xsi:type of the answer: `meet:createMeetingResponse`.
    const RESPONSE_TYPE: &'static str;
    /// What a successful answer holds.
    type Response: Content;
}

/// What stands in a bodyContent: all that a generated structure can do.
pub trait Content: ReadChildren + WriteChildren + Default + Clone + PartialEq + Debug {}

impl<T: ReadChildren + WriteChildren + Default + Clone + PartialEq + Debug> Content for T {}

/// A service of the API: its names on the wire.
pub struct Service {
    /// What may stand before the operation's name in xsi:type; the first is the usual one.
    pub packages: &'static [&'static str],
    /// The namespaces that its answers declare, besides serv and com.
    pub declares: &'static [(&'static str, &'static str)],
}
