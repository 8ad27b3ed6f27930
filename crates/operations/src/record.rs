//! An aggregate's packed record: what the store keeps of it without looking inside.
//!
//! It is the API's own structure, written by the generated code in the packed form: whatever an operation accepts can be
//! kept, and a record written by an older version is read by a newer one (docs/decisions/0002, 0010). The first versions
//! wrote XML, which is read as well.

use xml::{ReadChildren, ReadElement, Reader, WriteChildren, Writer};

use crate::Stop;

/// Packs a structure.
pub fn pack(value: &impl WriteChildren) -> Vec<u8> {
    let mut writer = Writer::packed();
    value.write_children(&mut writer);
    writer.finish().into_bytes()
}

/// The names of the elements that a structure has, of the outermost alone.
///
/// # Errors
/// None for what was packed just now.
pub fn names(value: &impl WriteChildren) -> Result<Vec<String>, Stop> {
    #[derive(Default)]
    struct Names(Vec<String>);

    impl ReadChildren for Names {
        const REQUIRED: &'static [&'static str] = &[];

        fn read_child(&mut self, name: &str, _: &mut Reader<'_>) -> Result<bool, xml::Error> {
            self.0.push(name.to_owned());
            Ok(false)
        }
    }

    unpack::<Names>(&pack(value)).map(|names| names.0)
}

/// Unpacks what [`pack`] packed.
///
/// # Errors
/// [`Stop::Store`] when the bytes are no such record.
pub fn unpack<T: ReadChildren + Default>(bytes: &[u8]) -> Result<T, Stop> {
    let mut value = T::default();
    unpack_into(&mut value, bytes)?;
    Ok(value)
}

/// Unpacks what [`pack`] packed over what `value` is: what was not packed stays, lists get longer.
///
/// # Errors
/// [`Stop::Store`] when the bytes are no such record.
pub fn unpack_into<T: ReadChildren>(value: &mut T, bytes: &[u8]) -> Result<(), Stop> {
    let corrupt = |error: &dyn std::fmt::Display| {
        Stop::Store(store::Error::corrupt(format!("a packed record: {error}")))
    };
    let text = std::str::from_utf8(bytes).map_err(|error| corrupt(&error))?;
    let mut read = || {
        let mut reader = if Reader::is_packed(text) {
            Reader::packed(text)
        } else {
            let mut xml = Reader::new(text);
            xml.root()?;
            xml
        };
        reader.keep_blank_texts(true);
        value.read(&mut reader).map(drop)
    };
    read().map_err(|error: xml::Error| corrupt(&error))
}
