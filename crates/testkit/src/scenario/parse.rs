//! A scenario file, read: `scenarios/README.md` describes the form.

use super::pattern::Pattern;

/// One scenario file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The clock is set, to this time as written.
    Clock(String),
    /// The clock moves on, by this many seconds.
    Advance(i64),
    /// A mail has arrived.
    Mail(Mail),
    /// Somebody asks something.
    Call(Call),
}

/// A mail that must have arrived: the latest to that address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The line it stands in, counted from 1.
    pub line: usize,
    /// The address, as written.
    pub to: String,
    /// What its subject is like.
    pub subject: Pattern,
    /// What its text is like.
    pub text: Option<Pattern>,
}

/// A request with what must be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The line of the request, counted from 1.
    pub line: usize,
    /// Who asks.
    pub caller: Caller,
    /// Package and operation: `meeting.CreateMeeting`.
    pub operation: String,
    /// The children of bodyContent, as written.
    pub body: String,
    /// What must be answered; none only in a file that is still to be completed by an update.
    pub expected: Option<Expected>,
    /// Texts that the answer must not contain.
    pub absent: Vec<String>,
    /// The lines of the expectation, counted from 0: from the first up to, without, the second.
    pub expected_lines: (usize, usize),
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// Only the site is named.
    Anonymous,
    /// One of the demo's accounts, with its password.
    Account(String),
    /// Somebody with a password, right or wrong.
    Password { name: String, password: String },
    /// Somebody with a session ticket.
    Ticket { name: String, ticket: String },
}

/// What must be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Success; the children of bodyContent are like this.
    Success(Pattern),
    /// The fault of that name in the contract; the answer's header contains the text.
    Failure { fault: String, text: String },
}

/// A mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

/// The lines of a file, and how far they are read.
struct Lines<'a> {
    lines: Vec<&'a str>,
    next: usize,
}

/// Reads a scenario file.
///
/// # Errors
/// The first mistake in it.
pub fn parse(text: &str) -> Result<Scenario, Mistake> {
    let mut lines = Lines { lines: text.lines().collect(), next: 0 };
    let description = lines.description()?;
    if description == 0 {
        return Err(Mistake {
            line: 1,
            what: "the file must begin with a sentence on what it shows".to_owned(),
        });
    }
    let mut steps = Vec::new();
    while let Some((line, text)) = lines.take(0, 0) {
        let step =
            parse_step(text, &mut lines, line).map_err(|what| Mistake { line: line + 1, what })?;
        steps.push(step);
    }
    if let Some(text) = lines.peek() {
        return Err(lines.mistake(&format!("indented, but belongs to no request: {}", text.trim())));
    }
    if steps.is_empty() {
        return Err(lines.mistake("nothing happens in this file"));
    }
    Ok(Scenario { steps })
}

fn parse_step(text: &str, lines: &mut Lines<'_>, line: usize) -> Result<Step, String> {
    if let Some(time) = text.strip_prefix("clock ") {
        return Ok(Step::Clock(time.trim().to_owned()));
    }
    if let Some(seconds) = text.strip_prefix("advance ") {
        let seconds =
            seconds.trim().parse().map_err(|_| format!("'{seconds}' is no number of seconds"))?;
        return Ok(Step::Advance(seconds));
    }
    if let Some(mail) = text.strip_prefix("mail to ") {
        return parse_mail(mail, lines, line).map(Step::Mail);
    }
    let (caller, request) = split_call(text)
        .ok_or("neither 'clock TIME', 'advance SECONDS', 'mail to ADDRESS: SUBJECT' nor 'CALLER: PACKAGE.OPERATION'")?;
    let (operation, body) = request.split_once(char::is_whitespace).unwrap_or((request, ""));
    let mut call = Call {
        line: line + 1,
        caller: parse_caller(caller)?,
        operation: operation.to_owned(),
        body: body.trim().to_owned(),
        expected: None,
        absent: Vec::new(),
        expected_lines: (0, 0),
    };
    while let Some((_, more)) = lines.take(4, usize::MAX) {
        call.body.push('\n');
        call.body.push_str(more.trim());
    }
    call.expected_lines = (lines.next, lines.next);
    while let Some((_, text)) = lines.take(2, 3) {
        parse_expectation(text.trim(), lines, &mut call)?;
    }
    Ok(Step::Call(call))
}

fn parse_mail(text: &str, lines: &mut Lines<'_>, line: usize) -> Result<Mail, String> {
    let (to, subject) =
        text.split_once(": ").ok_or("a mail is written: mail to ADDRESS: SUBJECT")?;
    let mut mail = Mail {
        line: line + 1,
        to: to.trim().to_owned(),
        subject: Pattern::parse(subject.trim())?,
        text: None,
    };
    let mut text = Vec::new();
    while let Some((_, more)) = lines.take(2, usize::MAX) {
        text.push(more.trim());
    }
    if !text.is_empty() {
        mail.text = Some(Pattern::parse(&text.join("\n"))?);
    }
    Ok(mail)
}

fn parse_expectation(first: &str, lines: &mut Lines<'_>, call: &mut Call) -> Result<(), String> {
    if let Some(text) = first.strip_prefix("absent ") {
        call.absent.push(text.trim().to_owned());
        return Ok(());
    }
    if call.expected.is_some() || !call.absent.is_empty() {
        return Err(format!("a second expectation: {first}"));
    }
    // Comments before the expectation stay when it is rewritten.
    let start = lines.next - 1;
    let mut text = first.to_owned();
    while let Some((_, more)) = lines.take(4, usize::MAX) {
        text.push('\n');
        text.push_str(more.trim());
    }
    call.expected_lines = (start, lines.next);
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let rest = rest.trim();
    call.expected = Some(match word {
        "SUCCESS" => Expected::Success(Pattern::parse(rest)?),
        "FAILURE" => {
            let (fault, text) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            if api::FaultKind::by_name(fault).is_none() {
                return Err(format!("'{fault}' is no fault of contract/faults.toml"));
            }
            Expected::Failure {
                fault: fault.to_owned(),
                text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            }
        }
        _ => return Err(format!("'{word}' is neither SUCCESS, FAILURE nor absent")),
    });
    Ok(())
}

/// The caller and the rest, when a line is a request: the word after a `: ` outside quotation marks has a dot inside.
fn split_call(line: &str) -> Option<(&str, &str)> {
    let is_word = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
    };
    line.match_indices(": ").find_map(|(at, colon)| {
        let (caller, rest) = (&line[..at], &line[at + colon.len()..]);
        let (package, operation) = rest.split_whitespace().next()?.rsplit_once('.')?;
        let outside = caller.matches('"').count() % 2 == 0;
        (outside && is_word(package) && is_word(operation)).then_some((caller.trim(), rest.trim()))
    })
}

fn parse_caller(text: &str) -> Result<Caller, String> {
    if text == "anonymous" {
        return Ok(Caller::Anonymous);
    }
    if let Some(rest) = text.strip_prefix("ticket ") {
        let (ticket, name) =
            rest.split_once(" of ").ok_or("a ticket is written: ticket {name} of ACCOUNT")?;
        return Ok(Caller::Ticket {
            name: name.trim().to_owned(),
            ticket: ticket.trim().to_owned(),
        });
    }
    if let Some((name, password)) = text.split_once(" with password ") {
        let password = password.trim().strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let password = password.ok_or("the password must stand in quotation marks")?;
        return Ok(Caller::Password {
            name: name.trim().to_owned(),
            password: password.to_owned(),
        });
    }
    if text.is_empty() || text.contains(char::is_whitespace) {
        return Err(format!("'{text}' is no caller"));
    }
    Ok(Caller::Account(text.to_owned()))
}

impl<'a> Lines<'a> {
    /// The next line, past comments and blank lines, if its indentation is within the bounds; with its number from 0.
    fn take(&mut self, least: usize, most: usize) -> Option<(usize, &'a str)> {
        let at = self.next_of_content()?;
        let line = self.lines[at];
        let indentation = line.len() - line.trim_start_matches(' ').len();
        if indentation < least || indentation > most {
            return None;
        }
        self.next = at + 1;
        Some((at, line))
    }

    fn peek(&self) -> Option<&'a str> {
        Some(self.lines[self.next_of_content()?])
    }

    fn next_of_content(&self) -> Option<usize> {
        let is_content =
            |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        self.lines[self.next..].iter().position(is_content).map(|offset| self.next + offset)
    }

    /// Skips the paragraphs before the first step; answers how many lines they have.
    fn description(&mut self) -> Result<usize, Mistake> {
        let mut count = 0;
        while let Some(line) = self.peek() {
            let is_step = line.starts_with("clock ")
                || line.starts_with("advance ")
                || line.starts_with("mail to ")
                || split_call(line).is_some();
            if is_step {
                break;
            }
            // Most likely belongs to a request that is misspelt and so looks like a sentence.
            if line.starts_with(' ') {
                return Err(
                    self.mistake(&format!("indented, but belongs to no request: {}", line.trim()))
                );
            }
            _ = self.take(0, 0);
            count += 1;
        }
        Ok(count)
    }

    fn mistake(&self, what: &str) -> Mistake {
        let line = self.next_of_content().unwrap_or(self.lines.len().saturating_sub(1)) + 1;
        Mistake { line, what: what.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"The host cancels a meeting; another host cannot: it is not his.

# A comment.
clock 2030-01-01T10:00:00Z
host1: meeting.CreateMeeting  <metaData><confName>Standup</confName></metaData>
    <schedule>
      # inside
      <duration>30</duration>
    </schedule>
  # before
  SUCCESS  <meet:meetingkey>{key}</meet:meetingkey>
      …
  absent <meet:hostKey>
  absent secret word

advance 60
ticket {t} of host2: meeting.auo.DelMeeting
  FAILURE  MeetingNotFound  not
    found
host1 with password "a: b": user.GetUser
  SUCCESS
mail to ann@example.org: Changed: …
  …follow {link} now…
anonymous: ep.GetAPIVersion
"#;

    fn call(step: &Step) -> &Call {
        match step {
            Step::Call(call) => call,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_file_is_read() {
        let steps = parse(FILE).unwrap().steps;
        assert_eq!(steps.len(), 7);
        assert_eq!(steps[0], Step::Clock("2030-01-01T10:00:00Z".to_owned()));
        assert_eq!(steps[2], Step::Advance(60));

        let create = call(&steps[1]);
        assert_eq!((create.line, create.expected_lines), (5, (10, 12)));
        assert_eq!(create.operation, "meeting.CreateMeeting");
        assert_eq!(create.caller, Caller::Account("host1".to_owned()));
        assert_eq!(
            create.body,
            "<metaData><confName>Standup</confName></metaData>\n<schedule>\n<duration>30</duration>\n</schedule>"
        );
        assert_eq!(create.absent, ["<meet:hostKey>", "secret word"]);
        let pattern = Pattern::parse("<meet:meetingkey>{key}</meet:meetingkey>…").unwrap();
        assert_eq!(create.expected, Some(Expected::Success(pattern)));

        let delete = call(&steps[3]);
        assert_eq!(delete.operation, "meeting.auo.DelMeeting");
        assert_eq!(
            delete.caller,
            Caller::Ticket { name: "host2".to_owned(), ticket: "{t}".to_owned() }
        );
        let (fault, text) = ("MeetingNotFound".to_owned(), "not found".to_owned());
        assert_eq!(delete.expected, Some(Expected::Failure { fault, text }));
        let Step::Mail(mail) = &steps[5] else { panic!("{:?}", steps[5]) };
        assert_eq!((mail.line, mail.to.as_str()), (22, "ann@example.org"));
        assert_eq!(mail.subject, Pattern::parse("Changed: …").unwrap());
        assert_eq!(mail.text, Some(Pattern::parse("…follow {link} now…").unwrap()));
        assert_eq!(call(&steps[6]).caller, Caller::Anonymous);
        assert_eq!(call(&steps[6]).expected, None);
    }

    #[test]
    fn a_password_may_hold_anything() {
        let steps = parse("A sentence.\n\nx@y with password \"a b\": user.GetUser\n  SUCCESS\n")
            .unwrap()
            .steps;
        let expected = Caller::Password { name: "x@y".to_owned(), password: "a b".to_owned() };
        assert_eq!(call(&steps[0]).caller, expected);
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        for (text, line, part) in [
            ("host1: a.B\n  SUCCESS\n", 1, "sentence"),
            ("A sentence.\n", 1, "nothing happens"),
            ("A sentence.\n\nhost1 a.B\n  SUCCESS\n", 4, "belongs to no request"),
            ("A sentence.\n\nhost1: a.B\n  MAYBE\n", 3, "neither SUCCESS"),
            ("A sentence.\n\nhost1: a.B\n  FAILURE  Nonsense\n", 3, "no fault"),
            ("A sentence.\n\nhost1: a.B\n  SUCCESS\n  SUCCESS\n", 3, "second expectation"),
            ("A sentence.\n\nhost1: a.B\n  SUCCESS {\n", 3, "without"),
            ("A sentence.\n\nhost1: a.B\n  SUCCESS\nhost1 GetUser\n", 5, "neither 'clock"),
            ("A sentence.\n\nadvance 1\n  SUCCESS\n", 4, "belongs to no request"),
            ("A sentence.\n\nadvance soon\n", 3, "no number"),
            ("A sentence.\n\nmail to ann@example.org\n", 3, "mail to ADDRESS"),
            ("A sentence.\n\nhost one: a.B\n  SUCCESS\n", 3, "no caller"),
        ] {
            let mistake = parse(text).unwrap_err();
            assert_eq!(mistake.line, line, "{text}: {}", mistake.what);
            assert!(mistake.what.contains(part), "{text}: {}", mistake.what);
        }
    }
}
