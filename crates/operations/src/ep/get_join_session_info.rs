//! ep.GetJoinSessionInfo, as contract/ep/get_join_session_info.toml describes it.

use api::attendee::AttendeeType;
use api::com::PersonType;
use api::ep::{EnableOptionsType, GetJoinSessionInfo, GetJoinSessionInfoResponse};
use api::fault;
use api::meeting::{TelephonySupportType, TelephonyType};
use store::attendees::Attendee;
use store::sessions::{Kind, Session};
use xml::{ReadChildren, ReadElement, Reader};

use crate::caller::Standing;
use crate::session::{self, Telephony};
use crate::{Context, Execute, Stop, accounts, record};

/// Characters of a name under which somebody appears.
const NAME_CHARACTERS: usize = 128;

impl Execute for GetJoinSessionInfo {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetJoinSessionInfoResponse, Stop> {
        let (session, attendees) = session::find(cx, self.session_key, None)?;
        session::must_be_held(cx.site, session.kind)?;
        must_give_password(cx, self, &session)?;
        let attendee_id =
            session::join(cx, session.key, &attendees, joining(self)?, "attendeeEmail")?;

        let shown = shown(cx, &session, &attendees)?;
        let telephony = telephony(cx, &session, &attendees, shown.telephony)?;
        // There is no client program to lead anywhere: who joins does so in the browser, on this server.
        let server = cx.urls.host().to_owned();
        Ok(GetJoinSessionInfoResponse {
            site_id: cx.site.id,
            conf_id: session.conf_id,
            conf_name: session.name,
            attendee_id,
            mzm_address: server.clone(),
            mcc_address: server,
            enable_options: shown.enable_options,
            telephony: Some(telephony),
        })
    }
}

/// Nobody joins without it, not even the host. Where there is none, whatever is given is as good as nothing.
fn must_give_password(
    cx: &Context<'_>,
    request: &GetJoinSessionInfo,
    session: &Session,
) -> Result<(), Stop> {
    let given = request.session_password.as_deref().unwrap_or_default();
    if session.password.is_some() && !cx.opens(session, given)? {
        return Err(fault!(WrongSessionPassword).into());
    }
    Ok(())
}

/// Who joins.
fn joining(request: &GetJoinSessionInfo) -> Result<AttendeeType, Stop> {
    accounts::must_fit(&request.attendee_name, NAME_CHARACTERS, "attendeeName")?;
    let person = PersonType {
        name: Some(request.attendee_name.clone()),
        email: request.attendee_email.clone(),
        ..PersonType::default()
    };
    Ok(AttendeeType { person, ..AttendeeType::default() })
}

/// The elements of a session that are told to whoever joins it. Its kind has the first under the same name or not at all;
/// of the second only a meeting's has the same type.
#[derive(Default)]
struct Shown {
    enable_options: Option<EnableOptionsType>,
    telephony: Option<TelephonyType>,
    has_telephony: bool,
}

impl ReadChildren for Shown {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
        match name {
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "telephony" if self.has_telephony => _ = self.telephony.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn shown(cx: &mut Context<'_>, session: &Session, attendees: &[Attendee]) -> Result<Shown, Stop> {
    let mut shown = Shown { has_telephony: session.kind == Kind::Meeting, ..Shown::default() };
    record::unpack_into(&mut shown, &session::packed(cx, session, attendees)?)?;
    Ok(shown)
}

/// How the session is joined by phone: all of it, but for the code of its host.
fn telephony(
    cx: &Context<'_>,
    session: &Session,
    attendees: &[Attendee],
    shown: Option<TelephonyType>,
) -> Result<TelephonyType, Stop> {
    let Some(mut telephony) = shown else {
        let Telephony { support, description, is_mp_audio } = session::facts(session)?.telephony;
        return Ok(TelephonyType {
            telephony_support: Some(support.unwrap_or(TelephonySupportType::None)),
            ext_telephony_description: description,
            is_mp_audio: Some(is_mp_audio),
            ..TelephonyType::default()
        });
    };
    let is_told_all = cx.caller.standing(session, attendees) == Standing::Manager;
    if let Some(account) = telephony.tsp_conference.as_mut().filter(|_| !is_told_all) {
        account.subscriber_access_code = None;
    }
    Ok(telephony)
}
