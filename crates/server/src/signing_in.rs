//! `p.php`: browsers sign in and out, and new e-mail addresses are confirmed.

use axum::extract::{Path, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use operations::pages::{Confirmed, Refused, Visit};
use operations::{Service, urls};
use web::{Frame, SignIn};

use crate::http;
use crate::pages::{Answer, Fields, answered, not_found, visit};

/// The cookie of a browser that is signed in, one for each site by its path.
const COOKIE_NAME: &str = "reconvene";
/// What stands for MU when the browser is to go to BU.
const GO_BACK: &str = "GoBack";

/// `AT=LI` signs in: by a one-use ticket (`TK`) or by name and password (`WID`, `PW`), which the page asks for when neither
/// is there; then to `MU`, a page of this server, or back to `BU`. `AT=LO` signs out, `AT=CE` confirms an address.
pub(crate) async fn page(
    State(service): State<Service>,
    Path(site): Path<String>,
    request: Request,
) -> Response {
    answered(async move {
        let headers = request.headers().clone();
        let Some(visit) = visit(&service, &site, &headers).await? else { return Ok(not_found()) };
        let method = request.method().clone();
        let query = Fields::of_query(&request);
        let form = match Fields::of_form(request).await {
            Ok(form) => form,
            Err(refused) => return Ok(refused),
        };
        let asked = Asked { form, query, method };
        match asked.get("AT").unwrap_or_default().to_ascii_uppercase().as_str() {
            // HEAD must do nothing: link checkers and mail scanners send it.
            "LI" | "LO" | "CE" if asked.method == Method::HEAD => {
                Ok(StatusCode::OK.into_response())
            }
            "LI" => sign_in(&service, &visit, &asked).await,
            "LO" => sign_out(&service, &visit, &asked, &headers).await,
            "CE" => confirm_email(&service, &visit, &asked).await,
            _ => Ok(not_found()),
        }
    })
    .await
}

/// What was asked for, be it in a form or in the address.
struct Asked {
    form: Fields,
    query: Fields,
    method: Method,
}

impl Asked {
    /// A field; a blank one counts as none.
    fn get(&self, name: &str) -> Option<&str> {
        let field = self.form.get(name).or_else(|| self.query.get(name));
        field.filter(|value| !value.is_empty())
    }
}

async fn sign_in(service: &Service, visit: &Visit, asked: &Asked) -> Answer {
    let urls = &service.settings().urls;
    let frame = Frame::of(visit);
    let own = format!("/{}/", visit.site_name());
    let back = asked.get("BU");
    let next = asked.form.get("MU").or_else(|| asked.query.get("MU"));
    let next = next.filter(|next| !(next.eq_ignore_ascii_case(GO_BACK) && back.is_some()));
    let leads_elsewhere = next.is_some_and(|next| !urls.leads_here(next))
        || back.is_some_and(|back| !visit.may_go_back(urls, back));
    if leads_elsewhere {
        return Ok(http::page(StatusCode::FORBIDDEN, web::elsewhere_refused(&frame)));
    }
    let outcome = match (asked.get("TK"), asked.get("WID"), asked.get("PW")) {
        (Some(ticket), ..) => service.sign_in_browser(visit, ticket).await?,
        (None, Some(name), Some(password)) => {
            service.sign_in_browser_as(visit, name, password).await?
        }
        (None, name, _) => {
            let sign_in = SignIn { name, next, back, refused: None };
            return Ok(form(StatusCode::OK, &frame, &sign_in));
        }
    };
    match outcome {
        Ok(cookie) => {
            let to = match (next, back) {
                (Some(next), _) => next.to_owned(),
                (None, Some(back)) => urls::answered(back, "LI", None),
                (None, None) => own,
            };
            let secure = if urls.is_secure() { "; Secure" } else { "" };
            let path = visit.site_name();
            let cookie =
                format!("{COOKIE_NAME}={cookie}; HttpOnly; SameSite=Lax; Path=/{path}{secure}");
            Ok((StatusCode::SEE_OTHER, [(LOCATION, to), (SET_COOKIE, cookie)]).into_response())
        }
        Err(refused) => Ok(not_signed_in(&frame, asked, next, back, refused)),
    }
}

/// Back to where he came from with the reason; to the form if he has filled it in; or a page that says so.
fn not_signed_in(
    frame: &Frame,
    asked: &Asked,
    next: Option<&str>,
    back: Option<&str>,
    refused: Refused,
) -> Response {
    let is_form = asked.method == Method::POST;
    match back {
        Some(back) if !is_form => {
            let to = urls::answered(back, "LI", Some(refused.reason()));
            (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
        }
        _ if is_form && asked.get("TK").is_none() => {
            let sign_in = SignIn { name: asked.get("WID"), next, back, refused: Some(refused) };
            form(StatusCode::FORBIDDEN, frame, &sign_in)
        }
        _ => http::page(StatusCode::FORBIDDEN, web::ticket_refused(frame)),
    }
}

/// The form. Browsers follow a form to where it is answered to go on only if its page names that place.
fn form(status: StatusCode, frame: &Frame, sign_in: &SignIn<'_>) -> Response {
    let mut page = http::page(status, web::sign_in(frame, sign_in));
    let policy = sign_in.back.and_then(urls::origin).and_then(|origin| {
        let own = "form-action 'self'";
        let policy = web::CONTENT_SECURITY_POLICY.replace(own, &format!("{own} {origin}"));
        HeaderValue::from_str(&policy).ok()
    });
    if let Some(policy) = policy {
        page.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    page
}

async fn sign_out(service: &Service, visit: &Visit, asked: &Asked, headers: &HeaderMap) -> Answer {
    if let Some(cookie) = cookie(headers) {
        service.sign_out_browser(visit, cookie).await?;
    }
    let urls = &service.settings().urls;
    // The visit began before.
    let frame = Frame::without_anybody(visit);
    let answer = match asked.get("BU").filter(|back| visit.may_go_back(urls, back)) {
        Some(back) => {
            let to = urls::answered(back, "LO", None);
            (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
        }
        None => http::page(StatusCode::OK, web::signed_out(&frame)),
    };
    let secure = if urls.is_secure() { "; Secure" } else { "" };
    let path = visit.site_name();
    let forget = format!("{COOKIE_NAME}=; HttpOnly; SameSite=Lax; Path=/{path}{secure}; Max-Age=0");
    Ok(([(SET_COOKIE, forget)], answer).into_response())
}

/// To open the link shows a page with a button, which alone confirms: programs that look for harm in mails follow links.
async fn confirm_email(service: &Service, visit: &Visit, asked: &Asked) -> Answer {
    let frame = Frame::of(visit);
    let token = asked.get("TK").unwrap_or_default();
    if asked.method != Method::POST {
        return Ok(match service.email_change(visit, token).await? {
            Some(change) => http::page(StatusCode::OK, web::confirm_email(&frame, &change, token)),
            None => http::page(StatusCode::NOT_FOUND, web::email_link_refused(&frame)),
        });
    }
    Ok(match service.confirm_email(visit, token).await? {
        Confirmed::Changed(email) => http::page(StatusCode::OK, web::email_changed(&frame, &email)),
        Confirmed::NotGood => http::page(StatusCode::NOT_FOUND, web::email_link_refused(&frame)),
        Confirmed::Taken => http::page(StatusCode::CONFLICT, web::email_taken(&frame)),
    })
}

/// The cookie of a browser that is signed in.
pub(crate) fn cookie(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| name.trim() == COOKIE_NAME).map(|(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        assert_eq!(cookie(&headers), None);
        headers.append(COOKIE, HeaderValue::from_static("a=b; xreconvene=1"));
        headers.append(COOKIE, HeaderValue::from_static("c=d;  reconvene=0a; e"));
        assert_eq!(cookie(&headers), Some("0a"));
    }
}
