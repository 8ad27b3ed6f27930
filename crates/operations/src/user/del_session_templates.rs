//! user.DelSessionTemplates, as contract/user/del_session_templates.toml describes it.

use api::com::ServiceTypeType;
use api::fault;
use api::user::{DelSessionTemplates, DelSessionTemplatesResponse, TemplateTypeType};
use store::audit::Action;
use store::session_templates;
use store::sessions::Kind;

use crate::{Context, Execute, Stop};

impl Execute for DelSessionTemplates {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelSessionTemplatesResponse, Stop> {
        let is_of_site = self.template_type == Some(TemplateTypeType::Site);
        let owner = if is_of_site {
            cx.caller.must_administer()?;
            session_templates::SITE
        } else {
            cx.caller.user()?.id
        };

        for template in &self.session_template {
            let kind = kind_of(template.service_type);
            let name = &template.name;
            // One that is not there ends all of it: then none is deleted.
            if !session_templates::delete(cx.tx, cx.site.id, owner, kind, name)? {
                let element = "sessionTemplate/name";
                return Err(fault!(TemplateNotFound, element, "there is no '{name}'").into());
            }
            if is_of_site {
                cx.audit(Action::TemplateDeleted, name, "")?;
            }
        }
        Ok(DelSessionTemplatesResponse {})
    }
}

fn kind_of(service: ServiceTypeType) -> Kind {
    match service {
        ServiceTypeType::MeetingCenter => Kind::Meeting,
        ServiceTypeType::EventCenter => Kind::Event,
        ServiceTypeType::TrainingCenter => Kind::Training,
        ServiceTypeType::SupportCenter => Kind::Support,
        ServiceTypeType::SalesCenter => Kind::Sales,
    }
}
