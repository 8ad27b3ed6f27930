//! The reader: what it forgives, what it refuses, and that it reads what the writer wrote.

use proptest::prelude::*;
use xml::{Error, ReadChildren, ReadElement, Reader, Step, WriteChildren, WriteElement, Writer};

xml::tokens! {
    /// A colour.
    pub enum Colour { Red = "RED", DarkBlue = "Dark Blue" }
}

#[derive(Debug, Default, PartialEq, Clone)]
struct Thing {
    key: i64,
    name: Option<String>,
    colour: Option<Colour>,
    ready: Option<bool>,
    numbers: Vec<i64>,
    inner: Option<Box2>,
}

#[derive(Debug, Default, PartialEq, Clone)]
struct Box2 {
    label: String,
}

impl ReadChildren for Thing {
    const REQUIRED: &'static [&'static str] = &["key"];
    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "key" => reader.required(0, &mut self.key)?,
            "name" => _ = reader.limited(10, &mut self.name)?,
            "colour" => _ = self.colour.read(reader)?,
            "ready" => _ = self.ready.read(reader)?,
            "number" => _ = reader.ranged(0..=100, &mut self.numbers)?,
            "inner" => _ = self.inner.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl ReadChildren for Box2 {
    const REQUIRED: &'static [&'static str] = &["label"];
    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => reader.required(0, &mut self.label)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for Thing {
    fn write_children(&self, writer: &mut Writer) {
        self.key.write(writer, xml::name!("t:key"));
        self.name.write(writer, xml::name!("t:name"));
        self.colour.write(writer, xml::name!("t:colour"));
        self.ready.write(writer, xml::name!("t:ready"));
        self.numbers.write(writer, xml::name!("t:number"));
        self.inner.write(writer, xml::name!("t:inner"));
    }
}

impl WriteChildren for Box2 {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, xml::name!("t:label"));
    }
}

fn read(text: &str) -> Result<Thing, Error> {
    let mut reader = Reader::new(text);
    let mut thing = Thing::default();
    reader.root()?;
    reader.whole(&mut thing)?;
    reader.finish()?;
    Ok(thing)
}

#[test]
fn forgives_what_clients_do() {
    let thing = read(
        "<?xml version='1.0'?><!-- c --><a:thing xmlns:schemaLocation='a b'>\n <name> <![CDATA[A]]> &amp;<!-- c --> B&#x21; </name>\n\
         <b:key>\t30.0 </b:key><unknown><key>9</key></unknown><colour/><ready>TRUE</ready><number> </number><number>7</number>\
         <colour>dark blue</colour><inner></inner></a:thing>\n<!-- end -->\n",
    )
    .unwrap();
    let expected = Thing {
        key: 30,
        name: Some("A & B!".to_owned()),
        colour: Some(Colour::DarkBlue),
        ready: Some(true),
        numbers: vec![7],
        inner: None,
    };
    assert_eq!(thing, expected);
}

#[test]
fn blank_texts_count_only_when_asked() {
    let text = "<thing><key>1</key><name> </name></thing>";
    assert_eq!(read(text).unwrap().name, None);
    let mut reader = Reader::new(text);
    reader.keep_blank_texts(true);
    let mut thing = Thing::default();
    reader.root().unwrap();
    thing.read(&mut reader).unwrap();
    assert_eq!(thing.name, Some(String::new()));
}

#[test]
fn refuses_what_is_not_whole() {
    for text in [
        "",
        "<thing>",
        "<thing><key>1</key>",
        "<thing><key>1</thing>",
        "<thing><key>1</key></thing",
        "<thing><key>1</key></thing><thing/>",
        "<thing><key>1</key></thing>text",
        "text<thing><key>1</key></thing>",
        "<thing><key>&unknown;</key></thing>",
        "<thing><key>&#0;</key></thing>",
        "<thing><key>1</key><name>a & b</name></thing>",
        "<thing a='1' a='2'><key>1</key></thing>",
        "<thing a=1><key>1</key></thing>",
        "<thing><key>1</key><!-- </thing>",
        "<thing><key>1</key><![CDATA[ </thing>",
        "<thing><key>1</key></thing>&amp;",
        "<thing><key>1</key><></></thing>",
    ] {
        assert!(matches!(read(text), Err(Error::Malformed { .. })), "{text}: {:?}", read(text));
    }
    assert!(matches!(
        read("<!DOCTYPE thing []><thing><key>1</key></thing>"),
        Err(Error::Doctype { line: 1 })
    ));
    assert!(matches!(
        read("<!doctype thing SYSTEM 'x'>\n<thing/>"),
        Err(Error::Doctype { .. } | Error::Malformed { .. })
    ));
}

#[test]
fn limits_hold() {
    let deep = |levels: usize| {
        format!("<thing><key>1</key>{}{}</thing>", "<x>".repeat(levels), "</x>".repeat(levels))
    };
    assert!(read(&deep(63)).is_ok());
    assert!(matches!(read(&deep(64)), Err(Error::Limit { limit: 64, .. })));
    let wide = |count: usize| {
        let attributes: String = (0..count).map(|number| format!(" a{number}='x'")).collect();
        format!("<thing{attributes}><key>1</key></thing>")
    };
    assert!(read(&wide(256)).is_ok());
    assert!(matches!(read(&wide(257)), Err(Error::Limit { limit: 256, .. })));
}

#[test]
fn wrong_elements_are_named() {
    for (text, path) in [
        ("<thing><key>x</key></thing>", "thing/key"),
        ("<thing><key>1</key><colour>GREEN</colour></thing>", "thing/colour"),
        ("<thing><key>1</key><ready>perhaps</ready></thing>", "thing/ready"),
        ("<thing><key>1</key><number>101</number></thing>", "thing/number"),
        ("<thing><key>1.5</key></thing>", "thing/key"),
    ] {
        match read(text) {
            Err(Error::Value { path: found, .. }) => assert_eq!(found, path, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
    assert_eq!(read("<thing/>"), Err(Error::Missing { path: "thing/key".to_owned() }));
    assert_eq!(
        read("<thing><key> </key></thing>"),
        Err(Error::Missing { path: "thing/key".to_owned() })
    );
    assert_eq!(
        read("<thing><key>1</key><inner><other>x</other></inner></thing>"),
        Err(Error::Missing { path: "thing/inner/label".to_owned() })
    );
    assert_eq!(
        read("<thing><key>1</key><name>12345678901</name></thing>"),
        Err(Error::TooLong { path: "thing/name".to_owned(), limit: 10 })
    );
    assert!(read("<thing><key>1</key><name>éééééééééé</name></thing>").is_ok());
}

#[test]
fn reading_goes_on_after_one_wrong_element() {
    let mut reader = Reader::new(
        "<all><thing><key>x</key><name>a</name></thing><thing><key>2</key></thing></all>",
    );
    reader.root().unwrap();
    reader.child().unwrap();
    let depth = reader.depth() - 1;
    assert!(Thing::default().read(&mut reader).unwrap_err().is_about_one_element());
    reader.leave(depth).unwrap();
    let mut second = Thing::default();
    assert_eq!(reader.child().unwrap().unwrap().name, "thing");
    second.read(&mut reader).unwrap();
    assert_eq!(second.key, 2);
    assert!(reader.child().unwrap().is_none());
    reader.finish().unwrap();
}

#[test]
fn attributes_by_local_name() {
    let mut reader = Reader::new("<a xsi:type=' java: com&#46;x ' other='1'/>");
    let root = reader.root().unwrap();
    assert_eq!(root.attribute("type").unwrap(), " java: com.x ");
    assert_eq!(root.attribute("missing"), None);
}

fn things() -> impl Strategy<Value = Thing> {
    let text = || {
        "[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{0,10}".prop_map(|text| text.trim_matches(' ').to_owned())
    };
    let filled = || text().prop_filter("a blank text is absent", |text| !text.is_empty());
    let colour = prop_oneof![Just(Colour::Red), Just(Colour::DarkBlue)];
    (
        any::<i64>(),
        proptest::option::of(filled()),
        proptest::option::of(colour),
        proptest::option::of(any::<bool>()),
        proptest::collection::vec(0..=100i64, 0..4),
        proptest::option::of(filled().prop_map(|label| Box2 { label })),
    )
        .prop_map(|(key, name, colour, ready, numbers, inner)| Thing {
            key,
            name,
            colour,
            ready,
            numbers,
            inner,
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(thing in things()) {
        let mut writer = Writer::new((40, 4, 0));
        thing.write(&mut writer, xml::name!("t:thing"));
        prop_assert_eq!(read(&writer.finish()).unwrap(), thing);
    }

    #[test]
    fn what_is_packed_is_unpacked(thing in things()) {
        let packed = packed(&thing);
        prop_assert!(Reader::is_packed(&packed));
        prop_assert_eq!(unpacked::<Thing>(&packed).unwrap(), thing);
    }

    /// Whatever became of a packed text on a disk: an error, or a thing, but never the end of the program.
    #[test]
    fn what_is_damaged_makes_no_panic(thing in things(), place in 0.0..1.0f64, put in any::<char>(), cut in any::<bool>()) {
        let packed = packed(&thing);
        let mut characters: Vec<char> = packed.chars().collect();
        let place = 1 + ((characters.len() - 1) as f64 * place) as usize;
        if cut {
            characters.truncate(place);
        } else if let Some(character) = characters.get_mut(place) {
            *character = put;
        }
        _ = unpacked::<Thing>(&characters.into_iter().collect::<String>());
    }

    /// The two ways to a text, that of the steps and the short one, lead to the same.
    #[test]
    fn a_text_is_what_its_steps_say(inside in "(a|b| |\n|\r|&amp;|<x/>|<x>y</x>|<!--c-->|<!\\[CDATA\\[<d>\\]\\]>){0,12}") {
        let document = format!("<r>{inside}</r>");
        let mut stepped = String::new();
        let mut reader = Reader::new(&document);
        reader.root().unwrap();
        let mut depth = 1;
        while depth > 0 {
            match reader.step().unwrap() {
                Step::Enter(_) => depth += 1,
                Step::Leave => depth -= 1,
                Step::Text(text) if depth == 1 => stepped.push_str(&text),
                Step::Text(_) | Step::End => {}
            }
        }
        let mut reader = Reader::new(&document);
        reader.root().unwrap();
        prop_assert_eq!(reader.text().unwrap(), stepped.trim_matches([' ', '\n', '\t', '\r']));
        reader.finish().unwrap();
    }

    #[test]
    fn a_truncated_document_is_never_read(thing in things(), cut in 0.0..1.0f64) {
        let mut writer = Writer::new((40, 4, 0));
        thing.write(&mut writer, xml::name!("t:thing"));
        let text = writer.finish();
        let mut end = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        prop_assert!(read(&text[..end]).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(text in "[<>/&;!\\[\\]\"'= a-c\u{e9}-]{0,60}") {
        _ = read(&text);
        _ = xml::decode(text.as_bytes());
    }
}

fn packed(value: &impl WriteChildren) -> String {
    let mut writer = Writer::packed();
    value.write_children(&mut writer);
    writer.finish()
}

fn unpacked<T: ReadElement + Default>(text: &str) -> Result<T, Error> {
    let mut value = T::default();
    let mut reader = Reader::packed(text);
    reader.keep_blank_texts(true);
    value.read(&mut reader)?;
    Ok(value)
}

xml::document! {
    /// A document of another namespace.
    struct Kept = "k";
}

fn kept(xml: &str) -> Result<Kept, Error> {
    let mut reader = Reader::new(xml);
    reader.root()?;
    let mut kept = Kept::default();
    kept.read(&mut reader)?;
    reader.finish()?;
    Ok(kept)
}

#[test]
fn documents_are_kept_as_xml_under_their_prefix() {
    let kept_one = kept(
        "<d xmlns:o='urn:o' a='1 &lt; \"2\"' xml:lang='de'><o:item ident='i&#10;j'/>text &amp; <!-- no --><![CDATA[<more>]]>\
         <o:list><item>x</item><empty></empty></o:list></d>",
    )
    .unwrap();
    assert_eq!(kept_one.attributes, " a=\"1 &lt; &quot;2&quot;\" xml:lang=\"de\"");
    assert_eq!(
        kept_one.content,
        "<k:item ident=\"i&#10;j\"/>text &amp; &lt;more&gt;<k:list><k:item>x</k:item><k:empty/></k:list>"
    );
    // What was written reads as the same.
    let mut writer = Writer::new((40, 4, 0));
    kept_one.write(&mut writer, xml::name!("p:d"));
    let written = writer.finish();
    assert_eq!(kept(&written).unwrap(), kept_one, "{written}");
    assert_eq!(kept("<d/>").unwrap(), Kept::default());
    assert!(kept("<d><a></d>").is_err());
    assert!(kept("<d>&unknown;</d>").is_err());
}

#[test]
fn steps_tell_where_they_begin() {
    let mut reader = Reader::new("<a\n  b='1'>\n<c/>\n text</a>");
    let mut lines = Vec::new();
    loop {
        let step = reader.step().unwrap();
        let name = match step {
            Step::Enter(tag) => tag.name,
            Step::Leave => "/",
            Step::Text(_) => "text",
            Step::End => break,
        };
        lines.push((name, reader.line_of_step()));
    }
    assert_eq!(lines, [("a", 1), ("text", 2), ("c", 3), ("/", 3), ("text", 3), ("/", 4)]);
    assert_eq!(reader.left(), "a");
}

/// The steps of a document as the library quick-xml sees it; an error when it refuses it.
fn steps_of_quick_xml(text: &str) -> Result<Vec<String>, String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let (mut steps, mut depth, mut roots) = (Vec::new(), 0, 0);
    loop {
        let step = match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                depth += 1;
                roots += usize::from(depth == 1);
                format!("<{}>", start.name().into_inner())
            }
            Event::End(_) => {
                depth -= 1;
                "/".to_owned()
            }
            Event::Text(text) => text.xml10_content().into_owned(),
            Event::CData(data) if depth > 0 => data.xml10_content().into_owned(),
            Event::GeneralRef(reference) if depth > 0 => match reference.resolve_char_ref() {
                Ok(Some(character)) => character.to_string(),
                Ok(None) => quick_xml::escape::resolve_predefined_entity(&reference)
                    .ok_or("an unknown entity")?
                    .to_owned(),
                Err(error) => return Err(error.to_string()),
            },
            Event::CData(_) | Event::GeneralRef(_) => return Err("text outside".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            Event::DocType(_) => return Err("a document type".to_owned()),
            Event::Empty(_) => return Err("not expanded".to_owned()),
            Event::Eof if depth == 0 && roots == 1 => return Ok(steps),
            Event::Eof => return Err("not whole".to_owned()),
        };
        match (depth, step.trim().is_empty()) {
            (_, true) => {}
            (0, false) if step != "/" => return Err("text outside".to_owned()),
            _ => steps.push(step),
        }
    }
}

/// The same as our reader sees it.
fn steps_of_ours(text: &str) -> Result<Vec<String>, Error> {
    let mut reader = Reader::new(text);
    let mut steps = Vec::new();
    let mut roots = 0;
    loop {
        let step = match reader.step()? {
            Step::Enter(tag) => {
                roots += 1;
                match tag.prefix {
                    "" => format!("<{}>", tag.name),
                    prefix => format!("<{prefix}:{}>", tag.name),
                }
            }
            Step::Leave => "/".to_owned(),
            Step::Text(text) => text.into_owned(),
            // Whoever wants a root asks for it by `root`.
            Step::End if roots == 0 => return reader.root().map(|_| steps),
            Step::End => return Ok(steps),
        };
        if !step.trim().is_empty() {
            steps.push(step);
        }
    }
}

fn hold_against_quick_xml(text: &str) -> Result<(), TestCaseError> {
    if let Ok(ours) = steps_of_ours(text) {
        let theirs = steps_of_quick_xml(text);
        prop_assert_eq!(Ok(ours), theirs, "{}", text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// What ours takes, the other takes, too, and sees the same in it.
    #[test]
    fn another_scanner_sees_the_same(text in "[<>/&;!\\[\\]\"'=? a-c\u{e9}\r\n-]{0,60}") {
        hold_against_quick_xml(&format!("<r>{text}</r>"))?;
        hold_against_quick_xml(&text)?;
    }

    #[test]
    fn another_scanner_sees_the_same_in_whole_documents(
        pieces in proptest::collection::vec(prop_oneof![
            Just("<a>"), Just("</a>"), Just("<b x='1>2' y=\"'\"/>"), Just("<p:c  >"), Just("</p:c >"), Just("&amp;"),
            Just("&#65;"), Just("&#x1F600;"), Just("&#xD800;"), Just("&no;"), Just("<![CDATA[ <x> ]]>"), Just("]]>"),
            Just("<!-- - -- -->"), Just("<?pi x?>"), Just(" \r\n\r"), Just("t\u{e9}xt"), Just("<d/>"),
        ], 0..20)
    ) {
        let text: String = pieces.concat();
        hold_against_quick_xml(&format!("<?xml version=\"1.0\"?><r>{text}</r>"))?;
    }
}

#[derive(Debug, Default, PartialEq)]
struct WithKept {
    kept: Kept,
    label: Option<String>,
}

impl ReadChildren for WithKept {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "kept" => self.kept.read(reader)?,
            "label" => self.label.read(reader)?,
            _ => return Ok(false),
        };
        Ok(true)
    }
}

impl WriteChildren for WithKept {
    fn write_children(&self, writer: &mut Writer) {
        self.kept.write(writer, xml::name!("t:kept"));
        self.label.write(writer, xml::name!("t:label"));
    }
}

#[test]
fn documents_and_blank_and_long_texts_are_packed() {
    let one = kept("<d a='1'><item>a &amp; b<x/></item></d>").unwrap();
    for label in [None, Some(String::new()), Some("\u{1}<&>\u{1f600}".repeat(40_000))] {
        let value = WithKept { kept: one.clone(), label };
        assert_eq!(unpacked::<WithKept>(&packed(&value)).unwrap(), value);
    }
    // What a structure has that is not known is passed over.
    let value = WithKept { kept: one, label: Some("there".to_owned()) };
    let mut writer = Writer::packed();
    writer.element(xml::name!("t:new"), |writer| value.write_children(writer));
    writer.text(xml::name!("t:newer"), "x");
    value.label.write(&mut writer, xml::name!("t:label"));
    let read = unpacked::<WithKept>(&writer.finish()).unwrap();
    assert_eq!(read, WithKept { kept: Kept::default(), label: value.label });
}

#[test]
fn attributes_are_apart_and_whole() {
    let read = |tag: &str| {
        let document = format!("<{tag}/>");
        let mut reader = Reader::new(&document);
        let root = reader.root()?;
        Ok::<Vec<String>, Error>(
            root.attributes().map(|(name, value)| format!("{name}={value}")).collect(),
        )
    };
    assert_eq!(read("a b='1' x:c = \"2>'\"\td=''").unwrap(), ["b=1", "x:c=2>'", "d="]);
    for wrong in ["a b", "a b=1", "a b='1'c='2'", "a ='1'", "a b='1", "a b='1' b='2'", "a b='1' /x"]
    {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}
