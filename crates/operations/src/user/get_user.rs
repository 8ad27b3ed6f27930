//! user.GetUser, as contract/user/get_user.toml describes it.

use api::fault;
use api::user::{
    GetUser, GetUserResponse, GetUserResponseScheduleFor, GetUserResponseSchedulingTemplates,
    GetUserResponseServiceSessionTypes, SalesCenterInstanceType, SalesCenterType,
    SalesProductsInstanceType, SalesProductsInstanceTypeProduct, SalesSmeInstanceType,
    SessionTemplateSummaryType,
};
use store::sales_products;
use store::session_templates;
use store::sessions::Kind;
use store::users::{self, Services, User};

use super::pictures::Pictures;
use super::telling::{self, Told};
use crate::ep::kinds;
use crate::{Context, Execute, Stop, accounts, scheduling};

impl Execute for GetUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetUserResponse, Stop> {
        let user = find(cx, &self.web_ex_id)?;
        let pictures = Pictures::of(cx.tx, user.id)?;
        let Told { user_instance, sales_center } = telling::tell(cx, &user, &pictures)?;

        let expires_at = accounts::password_expires_at(cx.site, &user);
        Ok(GetUserResponse {
            user_instance,
            sales_center: sales_center.map(|sent| sales_told(cx, sent)).transpose()?,
            password_expires: Some(expires_at.is_some()),
            password_days_left: Some(expires_at.map_or(0, |at| days_left(at, cx.now))),
            scheduling_templates: templates(cx, &user)?,
            service_session_types: session_types(cx, &user),
            schedule_for: hosts(cx, &user)?,
            ..GetUserResponse::default()
        })
    }
}

/// How many days there are until then: a day that has begun counts, and nothing is left of what is past.
fn days_left(at: i64, now: i64) -> i64 {
    const DAY: i64 = 24 * 3600;
    (at - now).max(0).saturating_add(DAY - 1) / DAY
}

/// The user named, if the caller may see him. Only who sees everybody learns that there is none.
fn find(cx: &mut Context<'_>, name: &str) -> Result<User, Stop> {
    let caller = cx.caller.user()?;
    let found = accounts::find(cx.tx, cx.site.id, name)?;
    match found {
        Some(user) if cx.caller.sees_all() || user.id == caller.id => Ok(user),
        None if cx.caller.sees_all() => Err(fault!(UserNotFound).into()),
        _ => Err(fault!(AccessDenied).explained("only administrators see others").into()),
    }
}

/// From what he can schedule: his own templates first.
fn templates(
    cx: &mut Context<'_>,
    user: &User,
) -> Result<Option<GetUserResponseSchedulingTemplates>, Stop> {
    let found = session_templates::for_user(cx.tx, cx.site.id, user.id)?;
    let session_template: Vec<SessionTemplateSummaryType> = found
        .into_iter()
        .map(|template| SessionTemplateSummaryType {
            value: template.name.clone(),
            name: template.name,
            service_type: kinds::service(template.kind),
        })
        .collect();
    let is_any = !session_template.is_empty();
    Ok(is_any.then_some(GetUserResponseSchedulingTemplates { session_template }))
}

/// The meeting types he may schedule, by the services that he may use.
fn session_types(cx: &Context<'_>, user: &User) -> Vec<GetUserResponseServiceSessionTypes> {
    let known = &cx.site.settings.meeting_types;
    let is_of = |id: i64, service| {
        let kind = known.iter().find(|known| known.id == id).and_then(|known| known.kind);
        kind.is_some_and(|kind| may_use(user, kind) && kinds::service(kind) == service)
    };
    let all = kinds::SERVICES.into_iter().map(|service| {
        let ids = user.meeting_types.iter().filter(|id| is_of(**id, service));
        let ids: Vec<String> = ids.map(i64::to_string).collect();
        GetUserResponseServiceSessionTypes {
            label: service.as_str().to_owned(),
            value: ids.join(","),
        }
    });
    all.filter(|types| !types.value.is_empty()).collect()
}

fn may_use(user: &User, kind: Kind) -> bool {
    let Services { meeting, event, training, support, sales } = user.services;
    match kind {
        Kind::Meeting | Kind::Teleconference => meeting,
        Kind::Event => event,
        Kind::Training => training,
        Kind::Support => support,
        Kind::Sales => sales,
    }
}

/// The hosts for whom he may schedule. Few let anybody do so, and only those are looked at.
fn hosts(cx: &mut Context<'_>, user: &User) -> Result<Option<GetUserResponseScheduleFor>, Stop> {
    if !user.schedules() {
        return Ok(None);
    }
    let all = users::with_deputies(cx.tx, cx.site.id)?.into_iter();
    let permitting = all.filter(|(name, permission)| {
        *name != user.web_ex_id && scheduling::permits(permission, user)
    });
    let web_ex_id: Vec<String> = permitting.map(|(name, _)| name).collect();
    let is_any = !web_ex_id.is_empty();
    Ok(is_any.then_some(GetUserResponseScheduleFor { web_ex_id }))
}

/// With the names of products; of those that the site does not sell the number is all there is.
fn sales_told(
    cx: &mut Context<'_>,
    sent: SalesCenterType,
) -> Result<SalesCenterInstanceType, Stop> {
    let known = sent.sme_info.as_ref().and_then(|sme| sme.products.as_ref());
    let ids = known.map_or(&[][..], |products| &products.prod_id);
    let names = sales_products::names(cx.tx, cx.site.id, ids)?;
    let product = |prod_id| SalesProductsInstanceTypeProduct {
        prod_id,
        name: names.get(&prod_id).cloned().unwrap_or_default(),
    };
    Ok(SalesCenterInstanceType {
        roles: sent.roles,
        manager: sent.manager,
        sme_info: sent.sme_info.map(|sme| SalesSmeInstanceType {
            description: sme.description,
            products: sme.products.map(|products| SalesProductsInstanceType {
                product: products.prod_id.into_iter().map(product).collect(),
            }),
        }),
    })
}
