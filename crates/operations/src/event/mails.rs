//! The mails of an event, as its host words them.

use api::event::{EmailTemplateType, EmailTemplatesType, FormatType};
use api::{Fault, fault};
use mail::{HostWords, Template};
use store::attendees::Part;

use crate::session::must_be_date;
use crate::{Stop, accounts, html};

/// What stands in a mail for the address where one joins.
const LINK: &str = "{{joinURL}}";

/// The mails that are sent by this server, each with whom it goes to.
fn sent_here(
    templates: &EmailTemplatesType,
) -> Vec<(Template, Part, &'static str, &EmailTemplateType)> {
    let mut all = Vec::new();
    if let Some(group) = &templates.invitation_msgs {
        let (attendees, panelists) = (&group.participants_email, &group.panelists_email);
        all.extend(attendees.iter().map(|words| {
            (Template::Invitation, Part::Attendees, "invitationMsgs/participantsEmail", words)
        }));
        all.extend(panelists.iter().map(|words| {
            (Template::Invitation, Part::Presenters, "invitationMsgs/panelistsEmail", words)
        }));
    }
    let updated =
        templates.enrollment_msgs.as_ref().and_then(|group| group.event_updated_email.as_ref());
    all.extend(updated.map(|mail| {
        let element = "enrollmentMsgs/eventUpdatedEmail";
        (Template::Rescheduled, Part::Attendees, element, &mail.email_template)
    }));
    all
}

/// Makes sure that every mail can be sent as it is worded.
///
/// # Errors
/// `InvalidValue` for an address that is none, or for a field that the mail has not; `InvalidDate`.
pub fn must_be_sound(templates: &EmailTemplatesType) -> Result<(), Stop> {
    for (template, _, element, words) in sent_here(templates) {
        for (part, text) in [("subject", &words.subject), ("content", &words.content)] {
            let text = text.as_deref().unwrap_or_default();
            let element = format!("emailTemplates/{element}/{part}");
            mail::check_fields(template, text)
                .map_err(|why| fault!(InvalidValue, &element, "{why}"))?;
        }
    }
    // Of what is not touched a copy is as good.
    for (element, words) in all_words(&mut templates.clone()) {
        let reply_to = words.reply_to.as_deref().filter(|address| !address.is_empty());
        if let Some(address) = reply_to {
            accounts::must_be_email_address(address, &format!("emailTemplates/{element}/replyTo"))?;
        }
    }
    for (element, at) in times(templates) {
        must_be_date(&format!("emailTemplates/{element}/sendDateTime"), at)?;
    }
    Ok(())
}

/// Takes unsafe markup out of what is sent as HTML.
///
/// # Errors
/// `InvalidValue` for one that is too much of it.
pub fn clean(templates: &mut EmailTemplatesType) -> Result<(), Fault> {
    if templates.format == Some(FormatType::Html) {
        for (element, words) in all_words(templates) {
            html::clean_sent(&mut words.content, &format!("emailTemplates/{element}/content"))?;
        }
    }
    Ok(())
}

/// What is said of whether a mail is sent, where nothing was.
pub fn complete(templates: &mut EmailTemplatesType) {
    if let Some(group) = &mut templates.enrollment_msgs {
        let sends = [
            group.pending_email.as_mut().map(|mail| &mut mail.send),
            group.accepted_email.as_mut().map(|mail| &mut mail.send),
            group.rejected_email.as_mut().map(|mail| &mut mail.send),
        ];
        sends.into_iter().flatten().for_each(|send| _ = send.get_or_insert(true));
    }
    let absentees =
        templates.follow_up_msgs.as_mut().and_then(|group| group.absentee_follow_up.as_mut());
    if let Some(mail) = absentees {
        mail.send.get_or_insert(true);
    }
}

/// The words of a mail that is sent by this server to those of a list.
pub fn words(templates: &EmailTemplatesType, template: Template, part: Part) -> Option<HostWords> {
    let is_html = templates.format == Some(FormatType::Html);
    let mut all = sent_here(templates).into_iter();
    let found = all.find(|(of, to, ..)| (*of, *to) == (template, part));
    found.map(|(.., words)| worded(words, is_html))
}

fn worded(sent: &EmailTemplateType, is_html: bool) -> HostWords {
    let said = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let mut words = HostWords {
        subject: said(&sent.subject),
        from: said(&sent.from),
        reply_to: said(&sent.reply_to),
        ..HostWords::default()
    };
    let Some(content) = said(&sent.content) else { return words };
    if is_html {
        // What has no markup is text: what a field stands for must not make any of it.
        let mut content = html::marked_up(&content);
        if !content.contains(LINK) {
            content.push_str(&format!("\n<p><a href=\"{LINK}\">{LINK}</a></p>"));
        }
        words.text = Some(html::plain(&content));
        words.html = Some(content);
    } else if content.contains(LINK) {
        words.text = Some(content);
    } else {
        words.text = Some(format!("{}\n\n{LINK}", content.trim_end()));
    }
    words
}

/// All mails, by their elements.
fn all_words(templates: &mut EmailTemplatesType) -> Vec<(&'static str, &mut EmailTemplateType)> {
    let mut all: Vec<(&'static str, Option<&mut EmailTemplateType>)> = Vec::new();
    if let Some(group) = &mut templates.invitation_msgs {
        all.push(("invitationMsgs/participantsEmail", group.participants_email.as_mut()));
        all.push(("invitationMsgs/panelistsEmail", group.panelists_email.as_mut()));
    }
    macro_rules! add {
        ($group:ident: $($element:literal $mail:ident)+) => {
            if let Some(group) = &mut templates.$group {
                $(all.push(($element, group.$mail.as_mut().map(|mail| &mut mail.email_template)));)+
            }
        };
    }
    add!(enrollment_msgs:
        "enrollmentMsgs/pendingEmail" pending_email
        "enrollmentMsgs/acceptedEmail" accepted_email
        "enrollmentMsgs/rejectedEmail" rejected_email
        "enrollmentMsgs/eventUpdatedEmail" event_updated_email);
    add!(reminder_msgs:
        "reminderMsgs/firstReminder" first_reminder
        "reminderMsgs/secondReminder" second_reminder);
    add!(follow_up_msgs:
        "followUpMsgs/thanksForAttending" thanks_for_attending
        "followUpMsgs/absenteeFollowUp" absentee_follow_up);
    all.into_iter().filter_map(|(element, words)| Some((element, words?))).collect()
}

/// When mails are sent that go out at a time of their own, by their elements.
fn times(templates: &EmailTemplatesType) -> Vec<(&'static str, Option<&str>)> {
    let mut all: Vec<(&'static str, Option<&str>)> = Vec::new();
    macro_rules! add {
        ($group:ident: $($element:literal $mail:ident)+) => {
            if let Some(group) = &templates.$group {
                $(all.push((
                    $element,
                    group.$mail.as_ref().and_then(|mail| mail.send_date_time.as_deref()),
                ));)+
            }
        };
    }
    add!(reminder_msgs:
        "reminderMsgs/firstReminder" first_reminder
        "reminderMsgs/secondReminder" second_reminder);
    add!(follow_up_msgs:
        "followUpMsgs/thanksForAttending" thanks_for_attending
        "followUpMsgs/absenteeFollowUp" absentee_follow_up);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(text: &str) -> EmailTemplateType {
        EmailTemplateType { content: Some(text.to_owned()), ..EmailTemplateType::default() }
    }

    #[test]
    fn a_link_is_in_every_invitation() {
        let text = |sent: &str| worded(&content(sent), false).text.unwrap();
        assert_eq!(text("Come!\n"), "Come!\n\n{{joinURL}}");
        assert_eq!(text("Come: {{joinURL}}!"), "Come: {{joinURL}}!");
        let html = worded(&content("<p onclick=\"x()\">Come!</p>"), true);
        assert!(html.html.unwrap().starts_with("<p>Come!</p>\n<p><a href=\"{{joinURL}}\""));
        assert_eq!(html.text.unwrap(), "Come!\n\n{{joinURL}}");
    }

    #[test]
    fn a_field_makes_no_markup() {
        let html = worded(&content("See <{{topic}} {{joinURL}}\nnow"), true).html.unwrap();
        assert_eq!(html, "See &lt;{{topic}} {{joinURL}}<br>\nnow");
    }

    #[test]
    fn what_is_blank_is_not_said() {
        let sent = EmailTemplateType { subject: Some(" ".to_owned()), ..content("\n") };
        assert_eq!(worded(&sent, true), HostWords::default());
    }
}
