//! The languages of mails.

use std::fmt;
use std::str::FromStr;

/// A language in which mails are worded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Language {
    #[default]
    English,
    German,
    French,
    Spanish,
    Turkish,
    Japanese,
}

impl Language {
    /// All there are.
    pub const ALL: [Language; 6] = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
        Language::Turkish,
        Language::Japanese,
    ];

    /// Its English name, as on the command line and in the store.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::German => "German",
            Language::French => "French",
            Language::Spanish => "Spanish",
            Language::Turkish => "Turkish",
            Language::Japanese => "Japanese",
        }
    }

    /// Its code (BCP 47), as in the attribute `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Turkish => "tr",
            Language::Japanese => "ja",
        }
    }

    /// The language that the API's `languageID` means, if mails are worded in it. What the numbers of the original mean
    /// is not published; these are ours, after what its pages were seen to use.
    pub fn of_id(id: i64) -> Option<Language> {
        match id {
            1 => Some(Language::English),
            5 => Some(Language::Japanese),
            7 => Some(Language::French),
            8 => Some(Language::German),
            10 | 11 => Some(Language::Spanish),
            16 => Some(Language::Turkish),
            _ => None,
        }
    }

    /// The language of somebody of whom the API's `languageID` and `language`, such as `GERMAN`, may be known. The number
    /// counts first, since the API says of it that it is for mails; English is for whoever has neither.
    pub fn of_user(id: Option<i64>, name: Option<&str>) -> Language {
        let by_name = || name.and_then(|name| name.trim().parse().ok());
        id.and_then(Language::of_id).or_else(by_name).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Language {
    type Err = String;

    /// By name or code, in upper or lower case.
    fn from_str(text: &str) -> Result<Language, String> {
        let is_meant = |language: &Language| {
            language.name().eq_ignore_ascii_case(text) || language.code().eq_ignore_ascii_case(text)
        };
        Language::ALL.into_iter().find(is_meant).ok_or_else(|| {
            let all = Language::ALL.map(Language::name).join(", ");
            format!("the languages are {all}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_counts_before_the_name() {
        for (id, name, language) in [
            (None, None, Language::English),
            (Some(1), Some("GERMAN"), Language::English),
            (None, Some("turkish"), Language::Turkish),
            (Some(5), Some("KLINGON"), Language::Japanese),
            (Some(3), Some("GERMAN"), Language::German),
            (Some(11), None, Language::Spanish),
            (Some(3), Some(""), Language::English),
        ] {
            assert_eq!(Language::of_user(id, name), language, "{id:?} {name:?}");
        }
    }
}
