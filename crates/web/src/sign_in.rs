//! The pages on which people sign in and out, and confirm their new e-mail addresses.

use askama::Template;
use operations::pages::{EmailChangePage, Refused};

use crate::{Frame, Message, page};

/// What the form for signing in carries.
pub struct SignIn<'a> {
    /// The login name, if it is known.
    pub name: Option<&'a str>,
    /// The page to go on to.
    pub next: Option<&'a str>,
    /// The address to go back to.
    pub back: Option<&'a str>,
    /// Why the last attempt was refused, if there was one.
    pub refused: Option<Refused>,
}

impl SignIn<'_> {
    /// What is told of the last attempt.
    fn told(&self) -> Option<&'static str> {
        self.refused.map(|refused| match refused {
            Refused::NotGood => "These are not the name and the password of an account. After several wrong passwords an account is locked for a while.",
            Refused::NotUsable => "This account cannot be used. An administrator of the site knows why.",
            Refused::TooOften => "There were too many wrong passwords. Wait a minute, and try again.",
        })
    }
}

/// Asks for name and password.
pub fn sign_in(frame: &Frame, sign_in: &SignIn<'_>) -> String {
    page(&SignInPage { frame, sign_in })
}

/// The ticket in a sign-in address is not good, or no longer.
pub fn ticket_refused(frame: &Frame) -> String {
    let text = "This address for signing in is no longer good, or never was: each works once, and for ten minutes. Ask for \
        a new one in the program that gave it to you.";
    page(&Message { frame, heading: "You are not signed in", text })
}

/// Somebody has signed out.
pub fn signed_out(frame: &Frame) -> String {
    let text = "This browser is no longer signed in.";
    page(&Message { frame, heading: "You are signed out", text })
}

/// Asks whether a new address is to be in force; `token` is what the link carries.
pub fn confirm_email(frame: &Frame, change: &EmailChangePage, token: &str) -> String {
    page(&ConfirmEmail { frame, change, token })
}

/// A new address is in force.
pub fn email_changed(frame: &Frame, email: &str) -> String {
    let text = format!("From now on mails about your account and your meetings go to {email}.");
    page(&Message { frame, heading: "Your e-mail address is changed", text: &text })
}

/// The link in a mail is not good, or no longer.
pub fn email_link_refused(frame: &Frame) -> String {
    let text = "This link is no longer good, or never was: each works once, for 24 hours, and only as long as no other \
        address was asked for. Your address is as it was; change it once more to get a new link.";
    page(&Message { frame, heading: "This link does nothing", text })
}

/// Somebody else has the address by now.
pub fn email_taken(frame: &Frame) -> String {
    let text = "Another account of this site has this address by now. Yours is as it was.";
    page(&Message { frame, heading: "This address is taken", text })
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage<'a> {
    frame: &'a Frame,
    sign_in: &'a SignIn<'a>,
}

#[derive(Template)]
#[template(path = "confirm_email.html")]
struct ConfirmEmail<'a> {
    frame: &'a Frame,
    change: &'a EmailChangePage,
    token: &'a str,
}
