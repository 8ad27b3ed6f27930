//! user.GetUserCard, as contract/user/get_user_card.toml describes it. Anybody may ask, so it tells nothing but what the
//! page of the personal room is for.

use api::fault;
use api::user::{AvatarType, GetUserCard, GetUserCardResponse, UserCardPersonalMeetingRoomType};
use store::users::{self, User};

use super::pictures::Pictures;
use super::{must_be_one, title_of_room};
use crate::sign_in::may_sign_in;
use crate::{Context, Execute, Stop};

impl Execute for GetUserCard {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetUserCardResponse, Stop> {
        let user = find(cx, self)?;
        let photo = Pictures::of(cx.tx, user.id)?.photo;
        Ok(GetUserCardResponse {
            avatar: Some(AvatarType {
                url: Some(match &photo {
                    Some(photo) => cx.urls.image(&photo.hash),
                    None => cx.urls.nobodys_photo(),
                }),
                last_modified_time: photo.map(|photo| photo.modified_at * 1000),
                is_uploaded: Some(photo.is_some()),
            }),
            personal_meeting_room: room(cx, &user)?,
        })
    }
}

/// The user named, if his account may be used: of others nobody learns more than of those who are not there.
fn find(cx: &mut Context<'_>, request: &GetUserCard) -> Result<User, Stop> {
    let GetUserCard { web_ex_id, email, personal_url } = request;
    must_be_one(&[
        ("webExId", web_ex_id.is_some()),
        ("email", email.is_some()),
        ("personalUrl", personal_url.is_some()),
    ])?;
    let site = cx.site.id;
    let found = match (web_ex_id, email, personal_url) {
        (Some(name), _, _) => users::by_web_ex_id(cx.tx, site, name)?,
        (_, Some(email), _) => users::by_email(cx.tx, site, email)?,
        (_, _, room) => {
            let owner = users::by_room(cx.tx, room.as_deref().unwrap_or_default())?;
            owner.filter(|owner| owner.site_id == site)
        }
    };
    Ok(found
        .filter(|user| may_sign_in(user, cx.now).is_ok())
        .ok_or_else(|| fault!(UserNotFound))?)
}

fn room(cx: &Context<'_>, user: &User) -> Result<Option<UserCardPersonalMeetingRoomType>, Stop> {
    let Some(name) = &user.personal_room else { return Ok(None) };
    Ok(Some(UserCardPersonalMeetingRoomType {
        title: Some(title_of_room(user)?),
        personal_meeting_room_url: Some(cx.urls.room(name)),
        access_code: user.room_access_code.map(|code| code.to_string()),
    }))
}
