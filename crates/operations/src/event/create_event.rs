//! event.CreateEvent, as contract/event/create_event.toml describes it.

use api::event::{
    CheckboxGroupInstanceType, ChoiceGroupInstanceType, ChoiceGroupType, CreateEvent,
    CreateEventResponse, CustomFieldsInstanceType, CustomFieldsType, EnrollmentFormCreateType,
    EnrollmentFormSetType, EventInstanceType, SetEvent, TextboxInstanceType,
};

use crate::{Context, Execute, Stop, session};

impl Execute for CreateEvent {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateEventResponse, Stop> {
        let session = session::create(cx, &kept(self))?;
        Ok(CreateEventResponse {
            session_key: Some(session.key),
            guest_token: Some(session.guest_token),
            event_password: session.password,
        })
    }
}

/// What is kept of an event; its key stands in a column.
fn kept(sent: &CreateEvent) -> SetEvent {
    SetEvent {
        event_instance: EventInstanceType { event: sent.event.clone(), session_key: 0 },
        enrollment: sent.enrollment.clone(),
        enrollment_form: sent.enrollment_form.clone().map(form),
        validate_format: None,
    }
}

fn form(sent: EnrollmentFormCreateType) -> EnrollmentFormSetType {
    EnrollmentFormSetType {
        standard_fields: sent.standard_fields,
        custom_fields: sent.custom_fields.map(without_numbers),
    }
}

/// The host's own questions, which are given their numbers when the event is kept.
fn without_numbers(sent: CustomFieldsType) -> CustomFieldsInstanceType {
    let boxes = sent.text_box.into_iter();
    let groups = sent.check_box_group.into_iter();
    let choices = |groups: Vec<ChoiceGroupType>| {
        let groups = groups.into_iter();
        groups
            .map(|choice_group| ChoiceGroupInstanceType { choice_group, field_id: None })
            .collect()
    };
    CustomFieldsInstanceType {
        text_box: boxes.map(|textbox| TextboxInstanceType { textbox, field_id: None }).collect(),
        check_box_group: groups
            .map(|checkbox_group| CheckboxGroupInstanceType { checkbox_group, field_id: None })
            .collect(),
        option_button_group: choices(sent.option_button_group),
        drop_down_group: choices(sent.drop_down_group),
    }
}
