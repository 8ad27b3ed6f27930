//! Whose word counts about where a request comes from: that of the proxies the configuration names, nobody else's.

use std::net::IpAddr;

use axum::http::HeaderMap;
use axum::http::header::HeaderName;
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The proxies that stand before the server.
#[derive(Debug, Clone, Default)]
pub struct Proxies(Vec<IpNet>);

impl Proxies {
    /// Those of these addresses and networks, such as `10.0.0.0/8`.
    ///
    /// # Errors
    /// The one that is neither.
    pub fn parse(texts: &[String]) -> Result<Proxies, String> {
        let network = |text: &String| {
            let address = text.parse::<IpAddr>().map(IpNet::from);
            let network = address.or_else(|_| text.parse::<IpNet>());
            network.map_err(|_| {
                format!("trusted_proxies: {text} is no address or network such as 10.0.0.0/8")
            })
        };
        texts.iter().map(network).collect::<Result<_, _>>().map(Proxies)
    }

    /// Whether that is one of them.
    pub(crate) fn include(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Who asks: the peer itself, unless it is one of them. Then it is the last in X-Forwarded-For that is not; each of
    /// them adds whom it was asked by, and what stands before that anybody may have written.
    pub(crate) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let lines = headers.get_all(FORWARDED_FOR).iter().rev();
        let words = lines.flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
        for word in words {
            if !self.include(client) {
                break;
            }
            let Some(address) = address(word) else { break };
            client = address;
        }
        client
    }
}

/// An address as proxies write it: alone, or with a port.
fn address(word: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(word).ok()?.trim();
    let alone = text.parse::<IpAddr>().ok();
    let bracketed = || text.strip_prefix('[')?.split(']').next()?.parse().ok();
    let with_port = || text.parse::<std::net::SocketAddr>().ok().map(|address| address.ip());
    alone.or_else(with_port).or_else(bracketed).map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(trusted: &[&str], peer: &str, lines: &[&str]) -> String {
        let trusted: Vec<String> = trusted.iter().map(|text| (*text).to_owned()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let proxies = Proxies::parse(&trusted).unwrap();
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn only_proxies_that_are_named_are_believed() {
        let two = ["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"];
        for (trusted, peer, lines, expected) in [
            (&[][..], "127.0.0.1", &["192.0.2.1"][..], "127.0.0.1"),
            (&two, "192.0.2.9", &["192.0.2.1"], "192.0.2.9"),
            (&two, "127.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            (&two, "::ffff:127.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            // Whoever asked the first proxy may have written anything before.
            (&two, "127.0.0.1", &["6.6.6.6, 192.0.2.1"], "192.0.2.1"),
            (&two, "127.0.0.1", &["6.6.6.6", "192.0.2.1, 10.1.2.3"], "192.0.2.1"),
            (&two, "10.0.0.1", &["192.0.2.1:4711"], "192.0.2.1"),
            (&two, "2001:db8::1", &["[2001:dead::1]:443"], "2001:dead::1"),
            (&two, "127.0.0.1", &["192.0.2.1, unknown"], "127.0.0.1"),
            (&two, "127.0.0.1", &["192.0.2.1, "], "127.0.0.1"),
            (&two, "127.0.0.1", &[], "127.0.0.1"),
            (&two, "127.0.0.1", &["10.0.0.2, 10.0.0.1"], "10.0.0.2"),
        ] {
            assert_eq!(client(trusted, peer, lines), expected, "{peer} {lines:?}");
        }
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for wrong in ["", "proxy.example.org", "10.0.0.0/33", "10.0.0.1:80", "*"] {
            assert!(Proxies::parse(&[wrong.to_owned()]).unwrap_err().contains("trusted_proxies"));
        }
    }
}
