//! Types of the namespace `com`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddressType {
    /// Whether the address belongs to a personal contact of the host (PERSONAL) or to one that the whole site shares (GLOBAL). Default: PERSONAL.
    pub address_type: Option<AddressTypeType>,
    /// First line of the street address.
    pub address1: Option<String>,
    /// Second line of the street address.
    pub address2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code, as text.
    pub zip_code: Option<String>,
    /// Country, as the client spells it.
    pub country: Option<String>,
}

impl ReadChildren for AddressType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "addressType" => _ = self.address_type.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "zipCode" => _ = self.zip_code.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AddressType {
    fn write_children(&self, writer: &mut Writer) {
        self.address_type.write(writer, name!("com:addressType"));
        self.address1.write(writer, name!("com:address1"));
        self.address2.write(writer, name!("com:address2"));
        self.city.write(writer, name!("com:city"));
        self.state.write(writer, name!("com:state"));
        self.zip_code.write(writer, name!("com:zipCode"));
        self.country.write(writer, name!("com:country"));
    }
}

/// A person's phone numbers, as text and often in the comma form country,area,number,extension.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhonesType {
    /// Phone at the desk.
    pub phone: Option<String>,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// Fax machine.
    pub fax: Option<String>,
}

impl ReadChildren for PhonesType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "phone" => _ = self.phone.read(reader)?,
            "mobilePhone" => _ = self.mobile_phone.read(reader)?,
            "fax" => _ = self.fax.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PhonesType {
    fn write_children(&self, writer: &mut Writer) {
        self.phone.write(writer, name!("com:phone"));
        self.mobile_phone.write(writer, name!("com:mobilePhone"));
        self.fax.write(writer, name!("com:fax"));
    }
}

/// Who somebody is: an attendee, invitee or contact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonType {
    /// Full name as it is shown; made from firstName and lastName when only these are given.
    pub name: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Employer or organisation.
    pub company: Option<String>,
    /// Login name of the person's account on the site, if there is one.
    pub web_ex_id: Option<String>,
    /// Postal address.
    pub address: Option<AddressType>,
    /// Phone numbers.
    pub phones: Option<PhonesType>,
    /// E-mail address; kept in lower case, and what tells one attendee of a session from another.
    pub email: String,
    /// Free text about the person.
    pub notes: Option<String>,
    /// Address of the person's web page.
    pub url: Option<String>,
    /// What the person is to the site, for instance an outside visitor or a member with an account. Default: VISITOR.
    pub r#type: Option<PersonTypeType>,
    /// Whether this person is to be reminded by mail before the session.
    pub send_reminder: Option<bool>,
}

impl ReadChildren for PersonType {
    const REQUIRED: &'static [&'static str] = &["email"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "address" => _ = self.address.read(reader)?,
            "phones" => _ = self.phones.read(reader)?,
            "email" => reader.required(0, &mut self.email)?,
            "notes" => _ = self.notes.read(reader)?,
            "url" => _ = self.url.read(reader)?,
            "type" => _ = self.r#type.read(reader)?,
            "sendReminder" => _ = self.send_reminder.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PersonType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("com:name"));
        self.first_name.write(writer, name!("com:firstName"));
        self.last_name.write(writer, name!("com:lastName"));
        self.title.write(writer, name!("com:title"));
        self.company.write(writer, name!("com:company"));
        self.web_ex_id.write(writer, name!("com:webExId"));
        self.address.write(writer, name!("com:address"));
        self.phones.write(writer, name!("com:phones"));
        self.email.write(writer, name!("com:email"));
        self.notes.write(writer, name!("com:notes"));
        self.url.write(writer, name!("com:url"));
        self.r#type.write(writer, name!("com:type"));
        self.send_reminder.write(writer, name!("com:sendReminder"));
    }
}

/// Up to ten values that the site's administrator has clients supply, such as a cost centre or a project.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrackingType {
    /// Value of the site's first tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code1: Option<String>,
    /// Value of the site's second tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code2: Option<String>,
    /// Value of the site's third tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code3: Option<String>,
    /// Value of the site's fourth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code4: Option<String>,
    /// Value of the site's fifth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code5: Option<String>,
    /// Value of the site's sixth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code6: Option<String>,
    /// Value of the site's seventh tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code7: Option<String>,
    /// Value of the site's eighth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code8: Option<String>,
    /// Value of the site's ninth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code9: Option<String>,
    /// Value of the site's tenth tracking code, at most 128 characters. At most 128 characters.
    pub tracking_code10: Option<String>,
}

impl ReadChildren for TrackingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trackingCode1" => _ = reader.limited(128, &mut self.tracking_code1)?,
            "trackingCode2" => _ = reader.limited(128, &mut self.tracking_code2)?,
            "trackingCode3" => _ = reader.limited(128, &mut self.tracking_code3)?,
            "trackingCode4" => _ = reader.limited(128, &mut self.tracking_code4)?,
            "trackingCode5" => _ = reader.limited(128, &mut self.tracking_code5)?,
            "trackingCode6" => _ = reader.limited(128, &mut self.tracking_code6)?,
            "trackingCode7" => _ = reader.limited(128, &mut self.tracking_code7)?,
            "trackingCode8" => _ = reader.limited(128, &mut self.tracking_code8)?,
            "trackingCode9" => _ = reader.limited(128, &mut self.tracking_code9)?,
            "trackingCode10" => _ = reader.limited(128, &mut self.tracking_code10)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrackingType {
    fn write_children(&self, writer: &mut Writer) {
        self.tracking_code1.write(writer, name!("com:trackingCode1"));
        self.tracking_code2.write(writer, name!("com:trackingCode2"));
        self.tracking_code3.write(writer, name!("com:trackingCode3"));
        self.tracking_code4.write(writer, name!("com:trackingCode4"));
        self.tracking_code5.write(writer, name!("com:trackingCode5"));
        self.tracking_code6.write(writer, name!("com:trackingCode6"));
        self.tracking_code7.write(writer, name!("com:trackingCode7"));
        self.tracking_code8.write(writer, name!("com:trackingCode8"));
        self.tracking_code9.write(writer, name!("com:trackingCode9"));
        self.tracking_code10.write(writer, name!("com:trackingCode10"));
    }
}

/// Who is calling, and on which site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityType {
    /// Login name of the caller.
    pub web_ex_id: Option<String>,
    /// The caller's password; a session ticket or an access token may stand in its place.
    pub password: Option<String>,
    /// Number of the site, an older way to name it; sent together with partnerID.
    pub site_id: Option<i64>,
    /// Name of the site: the first part of its address.
    pub site_name: Option<String>,
    /// Identification of the integration's maker; sent beside siteID, otherwise not needed.
    pub partner_id: Option<String>,
    /// E-mail address of the caller, in place of webExID.
    pub email: Option<String>,
    /// Ticket that AuthenticateUser returned, in place of the password; the name is still sent beside it.
    pub session_ticket: Option<String>,
    /// Identifier of the calling application; accepted and not checked. Known: inferred.
    pub client_id: Option<String>,
    /// Secret of the calling application; accepted and not checked. Known: inferred.
    pub client_secret: Option<String>,
    /// Access token of the caller, in place of the password.
    pub web_ex_access_token: Option<String>,
    /// Free text by which the calling application describes itself; accepted and not checked. Known: ours.
    pub client_info: Option<String>,
    /// Whether the answer should say more about the caller, such as role and time zone; accepted, without effect so far. Known: ours.
    pub return_additional_info: Option<bool>,
}

impl ReadChildren for SecurityType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "password" => _ = self.password.read(reader)?,
            "siteID" => _ = self.site_id.read(reader)?,
            "siteName" => _ = self.site_name.read(reader)?,
            "partnerID" => _ = self.partner_id.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "sessionTicket" => _ = self.session_ticket.read(reader)?,
            "clientID" => _ = self.client_id.read(reader)?,
            "clientSecret" => _ = self.client_secret.read(reader)?,
            "webExAccessToken" => _ = self.web_ex_access_token.read(reader)?,
            "clientInfo" => _ = self.client_info.read(reader)?,
            "returnAdditionalInfo" => _ = self.return_additional_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityType {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("com:webExID"));
        self.password.write(writer, name!("com:password"));
        self.site_id.write(writer, name!("com:siteID"));
        self.site_name.write(writer, name!("com:siteName"));
        self.partner_id.write(writer, name!("com:partnerID"));
        self.email.write(writer, name!("com:email"));
        self.session_ticket.write(writer, name!("com:sessionTicket"));
        self.client_id.write(writer, name!("com:clientID"));
        self.client_secret.write(writer, name!("com:clientSecret"));
        self.web_ex_access_token.write(writer, name!("com:webExAccessToken"));
        self.client_info.write(writer, name!("com:clientInfo"));
        self.return_additional_info.write(writer, name!("com:returnAdditionalInfo"));
    }
}

/// A question of a form with boxes, any number of which can be ticked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckBoxTagType {
    /// Number of the question.
    pub field_id: Option<i64>,
    /// The question, as the form shows it; spelled so in the API.
    pub lable: Option<String>,
    /// Whether the form cannot be sent without an answer to the question.
    pub is_required: bool,
    /// Whether the question is on the form.
    pub is_display: bool,
    /// One of its boxes, in the order in which the form shows them.
    pub items: Vec<CheckBoxItemTagType>,
}

impl ReadChildren for CheckBoxTagType {
    const REQUIRED: &'static [&'static str] = &["isRequired", "isDisplay", "items"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            "lable" => _ = self.lable.read(reader)?,
            "isRequired" => reader.required(0, &mut self.is_required)?,
            "isDisplay" => reader.required(1, &mut self.is_display)?,
            "items" => reader.required(2, &mut self.items)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckBoxTagType {
    fn write_children(&self, writer: &mut Writer) {
        self.field_id.write(writer, name!("com:fieldID"));
        self.lable.write(writer, name!("com:lable"));
        self.is_required.write(writer, name!("com:isRequired"));
        self.is_display.write(writer, name!("com:isDisplay"));
        self.items.write(writer, name!("com:items"));
    }
}

/// A box to tick.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckBoxItemTagType {
    /// What stands beside the box.
    pub item_name: String,
    /// Whether the box is ticked.
    pub is_selected: bool,
}

impl ReadChildren for CheckBoxItemTagType {
    const REQUIRED: &'static [&'static str] = &["itemName", "isSelected"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "itemName" => reader.required(0, &mut self.item_name)?,
            "isSelected" => reader.required(1, &mut self.is_selected)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckBoxItemTagType {
    fn write_children(&self, writer: &mut Writer) {
        self.item_name.write(writer, name!("com:itemName"));
        self.is_selected.write(writer, name!("com:isSelected"));
    }
}

/// A question of a form with a list that opens, from which one answer is chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DropdownListTagType {
    /// Number of the question.
    pub field_id: Option<i64>,
    /// The question, as the form shows it; spelled so in the API.
    pub lable: Option<String>,
    /// Which answer is chosen when the form opens, counted from 1; none when left out. Known: inferred.
    pub default_value: Option<i64>,
    /// Which answer was chosen, counted from 1; absent when none was. Known: inferred.
    pub value: Option<i64>,
    /// Whether the form cannot be sent without an answer to the question.
    pub is_required: bool,
    /// Whether the question is on the form.
    pub is_display: bool,
    /// One of its answers, in the order in which the form shows them.
    pub items: Vec<String>,
}

impl ReadChildren for DropdownListTagType {
    const REQUIRED: &'static [&'static str] = &["isRequired", "isDisplay", "items"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            "lable" => _ = self.lable.read(reader)?,
            "defaultValue" => _ = self.default_value.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            "isRequired" => reader.required(0, &mut self.is_required)?,
            "isDisplay" => reader.required(1, &mut self.is_display)?,
            "items" => reader.required(2, &mut self.items)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DropdownListTagType {
    fn write_children(&self, writer: &mut Writer) {
        self.field_id.write(writer, name!("com:fieldID"));
        self.lable.write(writer, name!("com:lable"));
        self.default_value.write(writer, name!("com:defaultValue"));
        self.value.write(writer, name!("com:value"));
        self.is_required.write(writer, name!("com:isRequired"));
        self.is_display.write(writer, name!("com:isDisplay"));
        self.items.write(writer, name!("com:items"));
    }
}

/// A question of a form with buttons, exactly one of which can be chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OptionButtonTagType {
    /// Number of the question.
    pub field_id: Option<i64>,
    /// The question, as the form shows it; spelled so in the API.
    pub lable: Option<String>,
    /// Which button is chosen when the form opens, counted from 1; none when left out. Known: inferred.
    pub default_value: Option<i64>,
    /// Which button was chosen, counted from 1; absent when none was. Known: inferred.
    pub value: Option<i64>,
    /// Whether the form cannot be sent without an answer to the question.
    pub is_required: bool,
    /// Whether the question is on the form.
    pub is_display: bool,
    /// What stands beside one of its buttons, in the order in which the form shows them.
    pub items: Vec<String>,
}

impl ReadChildren for OptionButtonTagType {
    const REQUIRED: &'static [&'static str] = &["isRequired", "isDisplay", "items"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            "lable" => _ = self.lable.read(reader)?,
            "defaultValue" => _ = self.default_value.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            "isRequired" => reader.required(0, &mut self.is_required)?,
            "isDisplay" => reader.required(1, &mut self.is_display)?,
            "items" => reader.required(2, &mut self.items)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OptionButtonTagType {
    fn write_children(&self, writer: &mut Writer) {
        self.field_id.write(writer, name!("com:fieldID"));
        self.lable.write(writer, name!("com:lable"));
        self.default_value.write(writer, name!("com:defaultValue"));
        self.value.write(writer, name!("com:value"));
        self.is_required.write(writer, name!("com:isRequired"));
        self.is_display.write(writer, name!("com:isDisplay"));
        self.items.write(writer, name!("com:items"));
    }
}

/// A question of a form that is answered in words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextBoxTagType {
    /// Number of the question.
    pub field_id: Option<i64>,
    /// The question, as the form shows it; spelled so in the API.
    pub lable: Option<String>,
    /// Whether the answer can have several lines.
    pub is_multi_lines: bool,
    /// How wide the box is, in characters. Known: inferred.
    pub width: Option<i64>,
    /// How high the box is, in lines. Known: inferred.
    pub height: Option<i64>,
    /// The answer, or the text with which the box opens. Known: inferred.
    pub value: Option<String>,
    /// Whether the form cannot be sent without an answer to the question.
    pub is_required: bool,
    /// Whether the question is on the form.
    pub is_display: bool,
}

impl ReadChildren for TextBoxTagType {
    const REQUIRED: &'static [&'static str] = &["isMultiLines", "isRequired", "isDisplay"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            "lable" => _ = self.lable.read(reader)?,
            "isMultiLines" => reader.required(0, &mut self.is_multi_lines)?,
            "width" => _ = self.width.read(reader)?,
            "height" => _ = self.height.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            "isRequired" => reader.required(1, &mut self.is_required)?,
            "isDisplay" => reader.required(2, &mut self.is_display)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TextBoxTagType {
    fn write_children(&self, writer: &mut Writer) {
        self.field_id.write(writer, name!("com:fieldID"));
        self.lable.write(writer, name!("com:lable"));
        self.is_multi_lines.write(writer, name!("com:isMultiLines"));
        self.width.write(writer, name!("com:width"));
        self.height.write(writer, name!("com:height"));
        self.value.write(writer, name!("com:value"));
        self.is_required.write(writer, name!("com:isRequired"));
        self.is_display.write(writer, name!("com:isDisplay"));
    }
}

/// Which template supplies the options that a request leaves out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionTemplateType {
    /// Name of the template.
    pub r#use: Option<String>,
    /// Whether the default template of the meeting type is used, when no name is given.
    pub default: Option<bool>,
}

impl ReadChildren for SessionTemplateType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "use" => _ = self.r#use.read(reader)?,
            "default" => _ = self.default.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionTemplateType {
    fn write_children(&self, writer: &mut Writer) {
        self.r#use.write(writer, name!("com:use"));
        self.default.write(writer, name!("com:default"));
    }
}

/// Fields that the provider keeps for himself; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PsoFieldsType {
    /// The only one. At most 128 characters.
    pub pso_field1: Option<String>,
}

impl ReadChildren for PsoFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "psoField1" => _ = reader.limited(128, &mut self.pso_field1)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PsoFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.pso_field1.write(writer, name!("com:psoField1"));
    }
}

/// A phone number with a name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhoneLabelNumType {
    /// What the number is called.
    pub label: Option<String>,
    /// The number.
    pub phone_number: Option<String>,
}

impl ReadChildren for PhoneLabelNumType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => _ = self.label.read(reader)?,
            "phoneNumber" => _ = self.phone_number.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PhoneLabelNumType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("com:label"));
        self.phone_number.write(writer, name!("com:phoneNumber"));
    }
}

xml::tokens! {
    /// A meeting type by the short code of its product, such as PRO for full meetings or RAS for access to remote computers; requests use the numbers that LstMeetingType returns instead.
    pub enum MeetingTypeType {
        Initial = "INITIAL",
        Fre = "FRE",
        Std = "STD",
        Pro = "PRO",
        StandardSub = "STANDARD_SUB",
        ProSub = "PRO_SUB",
        Ppu = "PPU",
        Oncall = "ONCALL",
        Ontour = "ONTOUR",
        Onstage = "ONSTAGE",
        AccessAnywhere = "ACCESS_ANYWHERE",
        Cob = "COB",
        Ocs = "OCS",
        Ons = "ONS",
        Ras = "RAS",
        Sc3 = "SC3",
        Sop = "SOP",
        Sos = "SOS",
        Trs = "TRS",
        Custom = "CUSTOM",
        Smt = "SMT",
        Sac = "SAC",
    }
}

xml::tokens! {
    /// A day of the week.
    pub enum DayOfWeekType {
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }
}

xml::tokens! {
    /// Whose address it is: that of a host's own contact, or of a contact of the whole site.
    pub enum AddressTypeType {
        Personal = "PERSONAL",
        Global = "GLOBAL",
    }
}

xml::tokens! {
    /// What somebody is to a session: an outside visitor, a member with an account, a panelist of an event, or an expert or colleague in a sales session.
    pub enum PersonTypeType {
        Visitor = "VISITOR",
        Member = "MEMBER",
        Panelist = "PANELIST",
        Sme = "SME",
        Salesteam = "SALESTEAM",
    }
}

xml::tokens! {
    /// A language by its name; the two kinds of English, Chinese, French, Spanish and Portuguese are told apart by where they are spoken.
    pub enum LanguageType {
        English = "ENGLISH",
        InternationalEnglish = "INTERNATIONAL ENGLISH",
        SimplifiedChinese = "SIMPLIFIED CHINESE",
        TraditionalChinese = "TRADITIONAL CHINESE",
        Japanese = "JAPANESE",
        Korean = "KOREAN",
        French = "FRENCH",
        CanadianFrench = "CANADIAN FRENCH",
        German = "GERMAN",
        Italian = "ITALIAN",
        CastilianSpanish = "CASTILIAN SPANISH",
        LatinAmericanSpanish = "LATIN AMERICAN SPANISH",
        Swedish = "SWEDISH",
        Dutch = "DUTCH",
        BrazilianPortuguese = "BRAZILIAN PORTUGUESE",
        Portuguese = "PORTUGUESE",
        Spanish = "SPANISH",
    }
}

xml::tokens! {
    /// An operating system of a time gone by, as clients of then reported it.
    pub enum OsType {
        Win2k = "WIN2K",
        Winnt = "WINNT",
        Win9x = "WIN9X",
        Linux = "LINUX",
        Hpux = "HPUX",
        Aix = "AIX",
    }
}

xml::tokens! {
    /// A browser of a time gone by with its version, as clients of then reported it.
    pub enum BrowserType {
        Ie5x = "IE5X",
        Nax6x = "NAX6X",
        Nax4x = "NAX4X",
        Ie4x = "IE4X",
    }
}

xml::tokens! {
    /// What is heard on the phone when somebody joins or leaves: nothing, a tone, or the person's name.
    pub enum EntryExitToneType {
        Notone = "NOTONE",
        Beep = "BEEP",
        Announcename = "ANNOUNCENAME",
    }
}

xml::tokens! {
    /// Who sees who else takes part: everybody, or only the host, presenters and panelists.
    pub enum AttendeeListViewType {
        All = "ALL",
        HostPresenterPanelists = "HOST,PRESENTER,PANELISTS",
    }
}

xml::tokens! {
    /// Who finds something on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).
    pub enum ListingType {
        Public = "PUBLIC",
        Private = "PRIVATE",
        Unlisted = "UNLISTED",
    }
}

xml::tokens! {
    /// How far a session has come.
    pub enum MeetingStatusType {
        NotStarted = "NOT_STARTED",
        InProgress = "IN_PROGRESS",
        Ended = "ENDED",
    }
}

xml::tokens! {
    /// Whether the computers of a hands-on lab can be used at the moment.
    pub enum LabStatusType {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

xml::tokens! {
    /// The services of a site: meetings, events, training, support and sales.
    pub enum ServiceTypeType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
        SalesCenter = "SalesCenter",
    }
}

xml::tokens! {
    /// How far an attendee is on the way into a session.
    pub enum JoinStatusType {
        Register = "REGISTER",
        Invite = "INVITE",
        Reject = "REJECT",
        Accept = "ACCEPT",
    }
}

xml::tokens! {
    /// How a shared screen is shown: filling the screen or in a window, and each scaled to fit or not.
    pub enum SharingViewType {
        FsScale = "FS_SCALE",
        Fs = "FS",
        WinScale = "WIN_SCALE",
        Win = "WIN",
    }
}

xml::tokens! {
    /// How many colours a shared screen has: 256, or the 65,536 of 16 bits.
    pub enum SharingColorType {
        V256 = "256",
        V16bit = "16BIT",
    }
}

xml::tokens! {
    /// Where a recording is made: by the server (NBR), or on a participant's own computer.
    pub enum RecordingType {
        Nbr = "NBR",
        Local = "LOCAL",
    }
}

