//! Whom a client calls as.

use std::fmt;

use api::com::SecurityType;

/// What is shown in place of a secret.
const HIDDEN: &str = "***";

/// A site, who calls on it, and what proves that: a password, a session ticket or an access token, or nothing. Of several
/// proofs the one given last counts. `Debug` shows none.
#[derive(Clone)]
pub struct Credentials {
    security: SecurityType,
}

impl Credentials {
    /// Nobody, on the site with this siteName.
    pub fn site(name: &str) -> Credentials {
        let site_name = Some(name.to_owned());
        Credentials { security: SecurityType { site_name, ..SecurityType::default() } }
    }

    /// Nobody, on the site with this siteID, whose partnerID may be needed beside it.
    pub fn site_id(id: i64, partner_id: Option<&str>) -> Credentials {
        let partner_id = partner_id.map(str::to_owned);
        let security = SecurityType { site_id: Some(id), partner_id, ..SecurityType::default() };
        Credentials { security }
    }

    /// The user with this login name.
    #[must_use]
    pub fn web_ex_id(mut self, name: &str) -> Credentials {
        self.security.web_ex_id = Some(name.to_owned());
        self
    }

    /// The user with this e-mail address.
    #[must_use]
    pub fn email(mut self, address: &str) -> Credentials {
        self.security.email = Some(address.to_owned());
        self
    }

    /// With a password. The client exchanges it for a session ticket unless it is told not to.
    #[must_use]
    pub fn password(self, password: &str) -> Credentials {
        let password = Some(password.to_owned());
        Credentials { security: SecurityType { password, ..self.without_proof() } }
    }

    /// With a session ticket that AuthenticateUser gave before; the client cannot renew it.
    #[must_use]
    pub fn session_ticket(self, ticket: &str) -> Credentials {
        Credentials { security: self.with_ticket(ticket) }
    }

    /// With an access token.
    #[must_use]
    pub fn access_token(self, token: &str) -> Credentials {
        let web_ex_access_token = Some(token.to_owned());
        Credentials { security: SecurityType { web_ex_access_token, ..self.without_proof() } }
    }

    /// As they are sent.
    pub(crate) fn security(&self) -> &SecurityType {
        &self.security
    }

    /// As they are sent with a ticket in place of the password.
    pub(crate) fn with_ticket(&self, ticket: &str) -> SecurityType {
        SecurityType { session_ticket: Some(ticket.to_owned()), ..self.without_proof() }
    }

    fn without_proof(&self) -> SecurityType {
        SecurityType {
            password: None,
            session_ticket: None,
            web_ex_access_token: None,
            ..self.security.clone()
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hidden(&self.security).fmt(f)
    }
}

/// The same without its secrets: fit to be shown.
pub(crate) fn hidden(security: &SecurityType) -> SecurityType {
    let hide = |secret: &Option<String>| secret.as_ref().map(|_| HIDDEN.to_owned());
    SecurityType {
        password: hide(&security.password),
        session_ticket: hide(&security.session_ticket),
        client_secret: hide(&security.client_secret),
        web_ex_access_token: hide(&security.web_ex_access_token),
        ..security.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let user = Credentials::site_id(7, Some("abc")).email("a@b.example");
        for credentials in [
            user.clone().password("s3cret"),
            user.clone().session_ticket("s3cret"),
            user.clone().access_token("s3cret"),
        ] {
            let shown = format!("{credentials:?} {credentials:#?}");
            assert!(!shown.contains("s3cret"), "{shown}");
            assert!(shown.contains("a@b.example") && shown.contains("***"), "{shown}");
        }
    }

    #[test]
    fn the_last_proof_counts() {
        let credentials =
            Credentials::site("demo").password("a").access_token("b").session_ticket("c");
        let security = credentials.security();
        assert_eq!(security.session_ticket.as_deref(), Some("c"));
        assert_eq!((&security.password, &security.web_ex_access_token), (&None, &None));
    }
}
