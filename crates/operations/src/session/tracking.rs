//! Tracking codes: what a site wants to know of every session, such as a cost centre.

use api::com::TrackingType;
use api::fault;
use api::user::SetUser;
use store::sites::{CodeUse, TrackingCode};
use store::users::User;

use super::scheduled::Scheduled;
use crate::{Context, Stop, record};

/// Makes sure of the codes that the site has for sessions of this kind. One that is not sent is the host's own; one that
/// only an administrator sets is, for anybody else, what it was `before`, or else the host's own.
///
/// # Errors
/// `MissingElement` for one that is required, `InvalidValue` for one that is not to choose.
pub fn complete<T: Scheduled>(
    cx: &Context<'_>,
    host: &User,
    sent: &mut T,
    before: Option<TrackingType>,
) -> Result<(), Stop> {
    let codes = &cx.site.settings.tracking_codes;
    if codes.is_empty() {
        return Ok(());
    }
    let mut own = of_user(host)?;
    let is_change = before.is_some();
    let mut before = before.unwrap_or_default();
    let by_administrator = cx.caller.user()?.site_admin;
    for code in codes {
        let of_kind = code.scheduling_of(T::KIND);
        if of_kind == CodeUse::NotUsed {
            continue;
        }
        let tracking = sent.tracking().get_or_insert_default();
        let Some(value) = place(tracking, code.index) else { continue };
        let earlier = place(&mut before, code.index).and_then(|value| value.clone());
        if of_kind == CodeUse::AdminSet && !by_administrator {
            value.clone_from(&earlier);
        }
        // A blank that a change sends clears what need not be there; what is not said is the host's own, if that will do.
        let is_cleared = is_change && of_kind != CodeUse::Required && value.as_deref() == Some("");
        if value.as_deref().is_none_or(str::is_empty) && !is_cleared {
            let of_host = place(&mut own, code.index).and_then(Option::take);
            let of_host = of_host.filter(|own| must_be_to_choose(code, own, "").is_ok());
            *value = of_host.or(value.take());
        }
        // What it was it may stay: the site may have another list by now.
        if value.is_none() || *value != earlier {
            must_fit(code, of_kind, value.as_deref().unwrap_or_default())?;
        }
    }
    Ok(())
}

fn must_fit(code: &TrackingCode, of_kind: CodeUse, value: &str) -> Result<(), Stop> {
    let element = format!("tracking/trackingCode{}", code.index);
    if value.is_empty() {
        return match of_kind {
            CodeUse::Required => {
                Err(fault!(MissingElement, &element, "{} is required", code.name).into())
            }
            _ => Ok(()),
        };
    }
    must_be_to_choose(code, value, &element)
}

/// Makes sure that a value is one of those to choose for a code, if it has such.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub fn must_be_to_choose(code: &TrackingCode, value: &str, element: &str) -> Result<(), Stop> {
    if code.values.is_empty() || code.values.iter().any(|known| known == value) {
        return Ok(());
    }
    let why = "is none of the values to choose for";
    Err(fault!(InvalidValue, element, "'{value}' {why} {}", code.name).into())
}

/// The codes of a user's own.
fn of_user(user: &User) -> Result<TrackingType, Stop> {
    if user.record.is_empty() {
        return Ok(TrackingType::default());
    }
    let kept: SetUser = record::unpack(&user.record)?;
    Ok(kept.user_instance.user.tracking.unwrap_or_default())
}

/// The value of the code with that number, 1 to 10.
fn place(codes: &mut TrackingType, number: i64) -> Option<&mut Option<String>> {
    Some(match number {
        1 => &mut codes.tracking_code1,
        2 => &mut codes.tracking_code2,
        3 => &mut codes.tracking_code3,
        4 => &mut codes.tracking_code4,
        5 => &mut codes.tracking_code5,
        6 => &mut codes.tracking_code6,
        7 => &mut codes.tracking_code7,
        8 => &mut codes.tracking_code8,
        9 => &mut codes.tracking_code9,
        10 => &mut codes.tracking_code10,
        _ => return None,
    })
}

/// The values that there are, each with its number.
pub fn values(codes: Option<&TrackingType>) -> Vec<(i64, &str)> {
    let Some(codes) = codes else { return Vec::new() };
    let values = [
        &codes.tracking_code1,
        &codes.tracking_code2,
        &codes.tracking_code3,
        &codes.tracking_code4,
        &codes.tracking_code5,
        &codes.tracking_code6,
        &codes.tracking_code7,
        &codes.tracking_code8,
        &codes.tracking_code9,
        &codes.tracking_code10,
    ];
    (1..).zip(values).filter_map(|(number, value)| Some((number, value.as_deref()?))).collect()
}
