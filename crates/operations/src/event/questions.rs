//! What those who register for an event are asked: ready-made questions, and questions of the host's own. All have numbers,
//! by which rules name them that accept or reject a registration.

use api::event::{
    ApprovalRuleInstanceType, CheckboxStateType, ChoiceGroupInstanceType, CustomFieldsInstanceType,
    EnrollmentFieldInstanceType, EnrollmentFieldType, EnrollmentFormGetType, EnrollmentFormSetType,
    EnrollmentInstanceType, EnrollmentInstanceTypeApprovalRules, EnrollmentType,
    StandardFieldsInstanceType, StandardFieldsType, TextboxTypeType,
};
use api::fault;

use crate::session::must_lie;
use crate::{Context, Stop};

/// How many questions of the host's own a form may have, and how many answers to choose from each of them.
const MOST: usize = 100;

/// A question that comes with the server, and which the host can put on the form.
pub(crate) struct ReadyMade {
    /// Its number, below 0.
    number: i64,
    /// How the form shows it.
    name: &'static str,
    /// What is said of it.
    pub(crate) sent: fn(&mut StandardFieldsType) -> &mut Option<EnrollmentFieldType>,
    told: fn(&mut StandardFieldsInstanceType) -> &mut Option<EnrollmentFieldInstanceType>,
}

/// Those that are always asked, by their numbers.
const FIRST_NAME: (i64, &str) = (-1, "First name");
const LAST_NAME: (i64, &str) = (-2, "Last name");
const EMAIL_ADDRESS: (i64, &str) = (-3, "Email address");

macro_rules! ready_made {
    ($($number:literal $field:ident $name:literal)+) => {
        [$(ReadyMade {
            number: $number,
            name: $name,
            sent: |fields| &mut fields.$field,
            told: |fields| &mut fields.$field,
        }),+]
    };
}

/// The others. The numbers are ours; they must never change, since rules and answers are kept by them.
pub(crate) static READY_MADE: [ReadyMade; 11] = ready_made! {
    -4 phone "Phone number"
    -5 company "Company"
    -6 title "Job title"
    -7 num_employees "Number of employees"
    -8 future_info "Information on later events"
    -9 address1 "Address 1"
    -10 address2 "Address 2"
    -11 city "City"
    -12 state "State"
    -13 postal_code "Postal code"
    -14 country "Country"
};

/// Numbers the questions of the host's own that are new, and makes sure of the others: one with a number must be one of
/// those that were there `before`.
///
/// # Errors
/// `InvalidValue` for an unknown number, one that stands twice, too many questions, or a choice that is none.
pub(crate) fn number(
    cx: &Context<'_>,
    form: &mut EnrollmentFormSetType,
    before: Option<&EnrollmentFormSetType>,
) -> Result<(), Stop> {
    let Some(fields) = &mut form.custom_fields else { return Ok(()) };
    let mut questions = questions(fields);
    if questions.len() > MOST {
        let element = "enrollmentForm/customFields";
        return Err(fault!(InvalidValue, element, "there are more than {MOST} questions").into());
    }
    let known = before.map(numbers);
    let mut taken: Vec<i64> = Vec::with_capacity(questions.len());
    for Question { element, number, answers, default_choice } in &questions {
        let list = format!("enrollmentForm/customFields/{element}");
        if *answers > MOST {
            return Err(fault!(InvalidValue, &list, "there are more than {MOST} answers").into());
        }
        let most = i64::try_from(*answers).unwrap_or(i64::MAX);
        must_lie(&format!("{list}/defaultChoice"), *default_choice, 1..=most)?;
        let Some(number) = **number else { continue };
        // A template brings its numbers along: then there was no form before.
        let is_known = known.as_ref().is_none_or(|known| known.contains(&number));
        if !is_known || taken.contains(&number) {
            let element = format!("{list}/fieldID");
            let why = if is_known { "stands twice" } else { "is no question of this event" };
            return Err(fault!(InvalidValue, &element, "{number} {why}").into());
        }
        taken.push(number);
    }
    // Not one that there was before, either: answers to that question may be kept.
    taken.extend(known.into_iter().flatten());
    for question in questions.iter_mut().filter(|question| question.number.is_none()) {
        let mut number = cx.random.number(9);
        while taken.contains(&number) {
            number = cx.random.number(9);
        }
        taken.push(number);
        *question.number = Some(number);
    }
    Ok(())
}

/// Makes sure that there is a password where one is needed to register, and that every rule names a question that there is.
///
/// # Errors
/// `MissingElement`, `InvalidValue`.
pub(crate) fn enrollment_must_fit(
    enrollment: &EnrollmentType,
    form: Option<&EnrollmentFormSetType>,
) -> Result<(), Stop> {
    let has_password = enrollment.password.as_ref().is_some_and(|password| !password.is_empty());
    if enrollment.password_req == Some(true) && !has_password {
        let element = "enrollment/password";
        return Err(fault!(MissingElement, element, "required, but absent or blank").into());
    }
    let rules = enrollment.approval_rules.as_ref();
    for rule in rules.map(|rules| rules.rule.as_slice()).unwrap_or_default() {
        let number = rule.enroll_field_id;
        if name(number, form).is_none() {
            let element = "enrollment/approvalRules/rule/enrollFieldID";
            return Err(
                fault!(InvalidValue, element, "{number} is no question of this event").into()
            );
        }
    }
    Ok(())
}

/// What registering takes, with the questions that its rules name.
pub(crate) fn told_enrollment(
    kept: EnrollmentType,
    form: &EnrollmentFormSetType,
) -> EnrollmentInstanceType {
    let rules = kept.approval_rules.map(|rules| EnrollmentInstanceTypeApprovalRules {
        rule: rules
            .rule
            .into_iter()
            .map(|approval_rule| ApprovalRuleInstanceType {
                enroll_field: name(approval_rule.enroll_field_id, Some(form)).unwrap_or_default(),
                approval_rule,
            })
            .collect(),
    });
    EnrollmentInstanceType {
        id_req: kept.id_req,
        password_req: kept.password_req,
        password: kept.password,
        approval_req: kept.approval_req,
        approval_rules: rules,
        end_url_after_enroll: kept.end_url_after_enroll,
    }
}

/// The form with all ready-made questions: one of which nothing was said is not on it.
pub(crate) fn told_form(kept: EnrollmentFormSetType) -> EnrollmentFormGetType {
    let always = |(number, _)| EnrollmentFieldInstanceType {
        enrollment_field: EnrollmentFieldType { incl: Some(true), req: Some(true) },
        field_id: Some(number),
    };
    let mut told = StandardFieldsInstanceType {
        first_name: always(FIRST_NAME),
        last_name: always(LAST_NAME),
        email_address: always(EMAIL_ADDRESS),
        ..StandardFieldsInstanceType::default()
    };
    let mut said = kept.standard_fields.unwrap_or_default();
    for question in &READY_MADE {
        let nothing = EnrollmentFieldType { incl: Some(false), req: None };
        let mut enrollment_field = (question.sent)(&mut said).take().unwrap_or(nothing);
        complete(&mut enrollment_field);
        *(question.told)(&mut told) =
            Some(EnrollmentFieldInstanceType { enrollment_field, field_id: Some(question.number) });
    }
    let mut own = kept.custom_fields.unwrap_or_default();
    complete_own(&mut own);
    EnrollmentFormGetType { standard_fields: Some(told), custom_fields: Some(own) }
}

/// A question of the host's own, of whichever sort.
struct Question<'a> {
    element: &'static str,
    number: &'a mut Option<i64>,
    answers: usize,
    default_choice: Option<i64>,
}

fn questions(fields: &mut CustomFieldsInstanceType) -> Vec<Question<'_>> {
    let boxes = fields.text_box.iter_mut().map(|text_box| Question {
        element: "textBox",
        number: &mut text_box.field_id,
        answers: 0,
        default_choice: None,
    });
    let groups = fields.check_box_group.iter_mut().map(|group| Question {
        element: "checkBoxGroup",
        number: &mut group.field_id,
        answers: group.checkbox_group.check_box.len(),
        default_choice: None,
    });
    let buttons = fields.option_button_group.iter_mut();
    let lists = fields.drop_down_group.iter_mut();
    boxes
        .chain(groups)
        .chain(buttons.map(|group| choices("optionButtonGroup", group)))
        .chain(lists.map(|group| choices("dropDownGroup", group)))
        .collect()
}

/// One of which exactly one answer is chosen.
fn choices<'a>(element: &'static str, group: &'a mut ChoiceGroupInstanceType) -> Question<'a> {
    Question {
        element,
        answers: group.choice_group.choice.len(),
        default_choice: group.choice_group.default_choice,
        number: &mut group.field_id,
    }
}

/// The numbers and names of the host's own questions.
fn own(form: &EnrollmentFormSetType) -> Vec<(Option<i64>, &str)> {
    let Some(fields) = &form.custom_fields else { return Vec::new() };
    let boxes = fields.text_box.iter().map(|it| (it.field_id, it.textbox.label.as_str()));
    let groups = fields.check_box_group.iter();
    let groups = groups.map(|it| (it.field_id, it.checkbox_group.label.as_str()));
    let choices = fields.option_button_group.iter().chain(&fields.drop_down_group);
    let choices = choices.map(|it| (it.field_id, it.choice_group.label.as_str()));
    boxes.chain(groups).chain(choices).collect()
}

fn numbers(form: &EnrollmentFormSetType) -> Vec<i64> {
    own(form).into_iter().filter_map(|(number, _)| number).collect()
}

/// The name of the question with that number, if there is one.
fn name(number: i64, form: Option<&EnrollmentFormSetType>) -> Option<String> {
    let ready_made = READY_MADE.iter().map(|question| (question.number, question.name));
    let mut all = [FIRST_NAME, LAST_NAME, EMAIL_ADDRESS].into_iter().chain(ready_made);
    if let Some((_, name)) = all.find(|(known, _)| *known == number) {
        return Some(name.to_owned());
    }
    let own = form.map(own).unwrap_or_default().into_iter();
    let mut of_host = own.filter(|(known, _)| *known == Some(number));
    of_host.next().map(|(_, label)| label.to_owned())
}

fn complete(field: &mut EnrollmentFieldType) {
    field.incl.get_or_insert(true);
    field.req.get_or_insert(false);
}

/// The defaults of what was left out in the host's own questions.
fn complete_own(fields: &mut CustomFieldsInstanceType) {
    for text_box in &mut fields.text_box {
        complete(&mut text_box.textbox.enrollment_field);
        text_box.textbox.r#type.get_or_insert(TextboxTypeType::SingleLine);
    }
    for group in &mut fields.check_box_group {
        complete(&mut group.checkbox_group.enrollment_field);
        for one in &mut group.checkbox_group.check_box {
            one.score.get_or_insert(0.0);
            one.state.get_or_insert(CheckboxStateType::Cleared);
        }
    }
    for group in fields.option_button_group.iter_mut().chain(&mut fields.drop_down_group) {
        complete(&mut group.choice_group.enrollment_field);
        for one in &mut group.choice_group.choice {
            one.score.get_or_insert(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ready_made_question_has_a_number_of_its_own() {
        let mut numbers: Vec<i64> = READY_MADE.iter().map(|question| question.number).collect();
        numbers.extend([FIRST_NAME.0, LAST_NAME.0, EMAIL_ADDRESS.0]);
        numbers.sort_unstable();
        assert_eq!(numbers, (-14..=-1).collect::<Vec<i64>>());
        for number in numbers {
            assert!(name(number, None).is_some_and(|name| !name.is_empty()), "{number}");
        }
        assert_eq!((name(-15, None), name(0, None)), (None, None));
    }
}
