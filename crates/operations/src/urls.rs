//! The addresses of pages: built from the configured public address, never from what a client says the host is.

use store::sites::Site;

/// Builds addresses below the server's public one.
#[derive(Clone, Debug)]
pub struct Urls {
    base: String,
}

impl Urls {
    /// `public_url` is the server's address as its users reach it, such as `https://meet.example.org`.
    pub fn new(public_url: &str) -> Urls {
        Urls { base: public_url.trim_end_matches('/').to_owned() }
    }

    /// The page or calendar behind a token: `…/SITE/j.php?MTID=m…`.
    pub fn link(&self, site: &Site, token: &str) -> String {
        format!("{}/{}/j.php?MTID={token}", self.base, site.name)
    }

    /// The SIP address of a session: `KEY@HOST`.
    pub fn sip_of_session(&self, key: i64) -> String {
        format!("{key}@{}", self.host())
    }

    /// The host in the public address, without its port.
    pub fn host(&self) -> &str {
        let authority = self.base.split_once("://").map_or(self.base.as_str(), |(_, rest)| rest);
        let authority = authority.split('/').next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
            _ => authority,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_has_no_port() {
        for (url, host) in [
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("https://meet.example.org/", "meet.example.org"),
            ("https://meet.example.org/below", "meet.example.org"),
            ("http://[::1]:8080", "[::1]"),
        ] {
            assert_eq!(Urls::new(url).host(), host);
        }
    }
}
