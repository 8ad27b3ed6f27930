//! `reconvene call`: one operation of any server of this API, from the command line.

use std::process::ExitCode;

use api::Refusal;
use client::{Client, Credentials, Element, Exchange, NamedRequest};

use crate::command_line::CallArguments;
use crate::commands::read_secret;

/// The server did not do it.
const REFUSED: u8 = 1;
/// There is no answer: nothing was sent, or none came that can be read.
const NO_ANSWER: u8 = 2;

/// Carries out `reconvene call …`, and tells what came of it.
pub fn call(arguments: &CallArguments) -> ExitCode {
    let exchange = match exchange(arguments) {
        Ok(exchange) => exchange,
        Err(message) => {
            eprintln!("reconvene: {message}");
            return ExitCode::from(NO_ANSWER);
        }
    };
    if arguments.xml {
        print!("{}\n{}", indented(&exchange.request), indented(&exchange.answer));
    }
    match exchange.outcome {
        Ok(content) => {
            if !arguments.xml {
                print!("{}", content.outline());
            }
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            tell(refusal);
            ExitCode::from(REFUSED)
        }
    }
}

fn exchange(arguments: &CallArguments) -> Result<Exchange, String> {
    // First what needs no secret: nobody is to type one for nothing.
    let request = NamedRequest::new(&arguments.operation, &arguments.elements);
    let request = request.map_err(|error| error.to_string())?;
    // For a single call a ticket would be a detour.
    let client = Client::builder(&arguments.url, credentials(arguments)?).tickets(false).build();
    let client = client.map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    runtime.block_on(client.exchange(&request)).map_err(|error| error.to_string())
}

fn credentials(arguments: &CallArguments) -> Result<Credentials, String> {
    let mut credentials = match (&arguments.site, arguments.site_id) {
        (Some(name), _) => Credentials::site(name),
        (None, Some(id)) => Credentials::site_id(id, arguments.partner.as_deref()),
        (None, None) => return Err("which site is meant? --site or --site-id says so".to_owned()),
    };
    let user = arguments.user.as_deref();
    if let Some(name) = user {
        credentials =
            if arguments.email { credentials.email(name) } else { credentials.web_ex_id(name) };
    }
    if arguments.anonymous {
        return Ok(credentials);
    }
    let of = user.map_or(String::new(), |name| format!(" of {name}"));
    Ok(if arguments.ticket {
        credentials.session_ticket(&read_secret(&format!("Session ticket{of}: "))?)
    } else {
        credentials.password(&read_secret(&format!("Password{of}: "))?)
    })
}

/// The refusal, and below it what was wrong in particular.
fn tell(mut refusal: Refusal) {
    let particulars = std::mem::take(&mut refusal.sub_errors);
    eprintln!("reconvene: the server refused: {refusal}");
    for particular in particulars {
        eprintln!("  {particular}");
    }
}

fn indented(document: &str) -> String {
    // What cannot be taken apart is shown as it is.
    Element::parse(document).map_or_else(|_| document.to_owned(), |element| element.to_xml())
}
