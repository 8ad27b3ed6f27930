//! Pictures that are uploaded: which are taken. Only their structure is looked at: nothing here unpacks a picture, so that
//! none can be made to grow.

use api::{Fault, fault};
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use store::images::Image;

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The shortest and the longest side, in pixels.
pub const LEAST_SIDE: usize = 16;
pub const MOST_SIDE: usize = 4096;

/// What pictures are, and served as: nothing else is.
pub const MEDIA_TYPES: [&str; 3] = [JPEG, PNG, GIF];
pub const JPEG: &str = "image/jpeg";
pub const PNG: &str = "image/png";
pub const GIF: &str = "image/gif";

/// Some programs leave out the padding at the end.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The picture that `text` is, written in Base64. What its file has after the picture's end is dropped.
///
/// # Errors
/// `InvalidImage`, naming `element`.
pub fn uploaded(text: &str, element: &str) -> Result<Image, Fault> {
    let mut bytes = decoded(text).map_err(|why| fault!(InvalidImage, element, "{why}"))?;
    let (media_type, end) =
        checked(&bytes).map_err(|why| fault!(InvalidImage, element, "{why}"))?;
    bytes.truncate(end);
    Ok(Image { hash: *blake3::hash(&bytes).as_bytes(), media_type: media_type.to_owned(), bytes })
}

fn decoded(text: &str) -> Result<Vec<u8>, String> {
    // Base64 is often broken into lines.
    let plain: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    // Three bytes in four characters.
    if plain.len() > MOST_BYTES.div_ceil(3) * 4 {
        return Err(too_large());
    }
    let bytes = BASE64.decode(plain).map_err(|error| format!("it is no Base64: {error}"))?;
    if bytes.len() > MOST_BYTES { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> String {
    format!("it has more than {MOST_BYTES} bytes")
}

/// A picture as its file's structure tells it.
struct Found {
    /// In pixels.
    width: usize,
    height: usize,
    /// Where it ends in the file.
    end: usize,
}

/// What a file is, and where the picture in it ends.
fn checked(bytes: &[u8]) -> Result<(&'static str, usize), String> {
    let (media_type, found) = if bytes.starts_with(b"\xff\xd8\xff") {
        (JPEG, in_jpeg(bytes))
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        (PNG, in_png(bytes))
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        (GIF, in_gif(bytes))
    } else {
        return Err("it is no JPEG, PNG or GIF".to_owned());
    };
    let Found { width, height, end } =
        found.ok_or_else(|| "the file is broken or not whole".to_owned())?;
    let sides = LEAST_SIDE..=MOST_SIDE;
    if !(sides.contains(&width) && sides.contains(&height)) {
        return Err(format!(
            "{width} by {height} pixels, where each side must have {LEAST_SIDE} to {MOST_SIDE}"
        ));
    }
    Ok((media_type, end))
}

/// Up to the chunk IEND: IHDR comes first, and some IDAT between.
fn in_png(bytes: &[u8]) -> Option<Found> {
    let number = |at| usize::try_from(u32::from_be_bytes(four(bytes, at)?)).ok();
    let (width, height) = (number(16)?, number(20)?);
    let mut at = 8;
    let mut has_data = false;
    loop {
        let length = number(at)?;
        let name = four(bytes, at + 4)?;
        let is_first = at == 8;
        // Its length, its name, what it holds, its checksum.
        at = at.checked_add(length)?.checked_add(12)?;
        if at > bytes.len() || is_first != (&name == b"IHDR") {
            return None;
        }
        match &name {
            b"IHDR" if length != 13 => return None,
            b"IDAT" => has_data = true,
            b"IEND" => return has_data.then_some(Found { width, height, end: at }),
            _ => {}
        }
    }
}

/// Up to the trailer: extensions and pictures come before it, at least one picture.
fn in_gif(bytes: &[u8]) -> Option<Found> {
    let number = |at| {
        let two = [*bytes.get(at)?, *bytes.get(at + 1)?];
        Some(usize::from(u16::from_le_bytes(two)))
    };
    let (width, height) = (number(6)?, number(8)?);
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut has_picture = false;
    loop {
        match *bytes.get(at)? {
            // An extension: its kind, then blocks.
            0x21 => at = after_blocks(bytes, at + 2)?,
            // A picture: place, size and flags, its colours, the width of its codes, then blocks. It must not leave the
            // picture as a whole, which some programs would then make larger.
            0x2c => {
                let fits = number(at + 1)? + number(at + 5)? <= width
                    && number(at + 3)? + number(at + 7)? <= height;
                if !fits {
                    return None;
                }
                at = after_blocks(bytes, at + 11 + colours(*bytes.get(at + 9)?))?;
                has_picture = true;
            }
            0x3b => return has_picture.then_some(Found { width, height, end: at + 1 }),
            _ => return None,
        }
    }
}

/// How many bytes the table of colours has that these flags announce.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Each block begins with its length; one without length is the last.
fn after_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// Up to the marker EOI: one frame and its data come before it.
fn in_jpeg(bytes: &[u8]) -> Option<Found> {
    let number = |at| {
        let two = [*bytes.get(at)?, *bytes.get(at + 1)?];
        Some(usize::from(u16::from_be_bytes(two)))
    };
    let mut at = 2;
    let mut size = None;
    let mut has_data = false;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        // Any number of FF may stand before a marker.
        while *bytes.get(at)? == 0xff {
            at += 1;
        }
        let marker = bytes[at];
        at += 1;
        match marker {
            0xd9 => {
                let (width, height) = size.filter(|_| has_data)?;
                return Some(Found { width, height, end: at });
            }
            0x01 | 0xd0..=0xd7 => continue,
            0x00 | 0xd8 => return None,
            _ => {}
        }
        let length = number(at)?;
        if length < 2 {
            return None;
        }
        match marker {
            0xc4 | 0xc8 | 0xcc => {}
            // A frame: its length, the bits of a colour, height and width.
            0xc0..=0xcf if size.is_some() || length < 8 => return None,
            0xc0..=0xcf => size = Some((number(at + 5)?, number(at + 3)?)),
            _ => {}
        }
        at += length;
        if marker == 0xda {
            at = after_scan(bytes, at)?;
            has_data = true;
        }
    }
}

/// Where the marker stands that ends a scan: in the data FF is followed by 00, or is a mark to begin anew.
fn after_scan(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match *bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

fn four(bytes: &[u8], at: usize) -> Option<[u8; 4]> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, name.as_slice(), data, &[0; 4]].concat()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"IHDR", &header),
            chunk(b"IDAT", &[1, 2, 3]),
            chunk(b"IEND", &[]),
        ]
        .concat()
    }

    fn gif(width: u16, height: u16) -> Vec<u8> {
        [
            b"GIF89a".as_slice(),
            &width.to_le_bytes(),
            &height.to_le_bytes(),
            // Two colours; a comment; a picture.
            &[0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xfe, 2, b'h', b'i', 0],
            &[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
        ]
        .concat()
    }

    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let (w, h) = (width.to_be_bytes(), height.to_be_bytes());
        [
            [0xff, 0xd8, 0xff, 0xe0, 0, 16].as_slice(),
            b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0",
            &[0xff, 0xff, 0xc0, 0, 11, 8, h[0], h[1], w[0], w[1], 1, 1, 0x11, 0],
            &[
                0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff,
                0xd9,
            ],
        ]
        .concat()
    }

    fn refused(bytes: &[u8]) -> String {
        let fault = uploaded(&BASE64.encode(bytes), "imageData").unwrap_err();
        assert_eq!(
            (fault.kind, fault.about[0].element.as_str()),
            (api::FaultKind::InvalidImage, "imageData")
        );
        fault.about[0].detail.clone()
    }

    #[test]
    fn the_three_formats_are_taken_as_they_are() {
        for (bytes, media_type) in [
            (png(16, 4096), "image/png"),
            (gif(64, 17), "image/gif"),
            (jpeg(320, 200), "image/jpeg"),
        ] {
            let text = BASE64.encode(&bytes);
            let image = uploaded(&text, "imageData").unwrap();
            assert_eq!((image.media_type.as_str(), &image.bytes), (media_type, &bytes));
            assert_eq!(image.hash, *blake3::hash(&bytes).as_bytes());
            // In lines, without padding, and with something behind it.
            let lines = text.trim_end_matches('=').as_bytes().chunks(20);
            let lines: Vec<&str> = lines.map(|line| std::str::from_utf8(line).unwrap()).collect();
            assert_eq!(uploaded(&lines.join("\r\n "), "imageData").unwrap(), image);
            let longer = [&bytes[..], b"<script>"].concat();
            assert_eq!(uploaded(&BASE64.encode(longer), "imageData").unwrap(), image);
        }
    }

    #[test]
    fn what_is_cut_anywhere_is_refused() {
        for bytes in [png(64, 64), gif(64, 64), jpeg(64, 64)] {
            for end in 0..bytes.len() {
                refused(&bytes[..end]);
            }
        }
    }

    #[test]
    fn what_is_changed_anywhere_does_no_harm() {
        for bytes in [png(64, 64), gif(64, 64), jpeg(64, 64)] {
            for at in 0..bytes.len() {
                for value in [0, 1, 0x2c, 0x7f, 0xff] {
                    let mut changed = bytes.clone();
                    changed[at] = value;
                    uploaded(&BASE64.encode(&changed), "imageData").ok();
                }
            }
        }
    }

    #[test]
    fn sizes_have_limits() {
        assert!(refused(&png(15, 64)).contains("15 by 64 pixels"));
        assert!(refused(&gif(64, 4097)).contains("64 by 4097"));
        assert!(refused(&jpeg(0, 64)).contains("0 by 64"));
        assert!(refused(&png(u32::MAX, 64)).contains("pixels"));
        let mut largest = png(64, 64);
        let comment = chunk(b"tEXt", &vec![b'a'; MOST_BYTES - largest.len() - 12]);
        largest.splice(33..33, comment);
        assert_eq!(largest.len(), MOST_BYTES);
        assert!(uploaded(&BASE64.encode(&largest), "imageData").is_ok());
        largest.insert(50, b'a');
        assert!(refused(&largest).contains("1048576 bytes"));
    }

    #[test]
    fn nothing_else_is_a_picture() {
        for bytes in
            [b"".as_slice(), b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"RIFF\0\0\0\0WEBPVP8 "]
        {
            assert!(refused(bytes).contains("no JPEG, PNG or GIF"));
        }
        let fault = uploaded("not;base64", "imageData").unwrap_err();
        assert!(fault.about[0].detail.contains("no Base64"));
    }
}
