//! The namespace `qti`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::model::*;

pub const NAMESPACE: Namespace = Namespace {
    folder: "qti",
    prefix: "qti",
    answer_prefix: "qti",
    uri: "http://www.webex.com/schemas/2002/06/service/trainingsessionqti",
    file: "training_ims_qtiresv1p2.xsd",
    packages: &[],
    also_declares: &[],
    kept_as_xml: true,
    operations: &[
    ],
    types: &[
        Type { name: "resultType", extends: None, doc: "One participant's result in one test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "context", type_name: "qti:contextType", count: Count::One, doc: "Whose result it is.", ..Field::BLANK },
            Field { name: "assessment_result", type_name: "qti:assessment_resultType", count: Count::One, doc: "What came out of the test.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "assessment_resultType", extends: None, doc: "What came out of a test as a whole, and of each of its questions.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "asi_metadata", type_name: "qti:asi_metadata_assessment_resultType", count: Count::Optional, known: Known::Inferred, doc: "Remark on the whole test by whoever marked it.", ..Field::BLANK },
            Field { name: "asi_description", type_name: "qti:asi_descriptionType", count: Count::Optional, doc: "Description of the test, as text.", ..Field::BLANK },
            Field { name: "date", type_name: "qti:dateType", count: Count::One, doc: "When the test was taken.", ..Field::BLANK },
            Field { name: "duration", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "How long the participant took, as an ISO 8601 period such as PT12M30S for twelve and a half minutes.", ..Field::BLANK },
            Field { name: "outcomes", type_name: "qti:outcomes_assessment_resultType", count: Count::One, doc: "Points, and perhaps a grade, for the whole test.", ..Field::BLANK },
            Field { name: "num_sections", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "How many sections the test has, as text; 1 where the result has its one section_result.", ..Field::BLANK },
            Field { name: "section_result", type_name: "qti:section_resultType", count: Count::One, doc: "What came out of the questions.", ..Field::BLANK },
            Field { name: "asi_title", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Name of the test as it is shown.", ..Field::BLANK },
            Field { name: "ident_ref", type_name: "xsd:integer", count: Count::Optional, attribute: true, known: Known::Inferred, doc: "Number of the test: the ident of its assessment element.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "section_resultType", extends: None, doc: "What came out of the questions of a test, in the order of the test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "item_result", type_name: "qti:item_resultType", count: Count::OneOrMore, doc: "One question with the answer and its points.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "item_resultType", extends: None, doc: "What came out of one question; the ident_ref of its response says which question it is.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "asi_metadata", type_name: "qti:asi_metadata_item_resultType", count: Count::Optional, known: Known::Inferred, doc: "Remark on the answer by whoever marked it.", ..Field::BLANK },
            Field { name: "response", type_name: "qti:responseType", count: Count::OneOrMore, doc: "What was answered in one field of the question, beside what would have been right.", ..Field::BLANK },
            Field { name: "outcomes", type_name: "qti:outcomes_item_resultType", count: Count::One, doc: "Points for the answer.", ..Field::BLANK },
            Field { name: "feedback_displayed", type_name: "qti:feedback_displayedType", count: Count::Optional, doc: "Text that was shown to the participant after the answer.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "asi_descriptionType", extends: None, doc: "A description of a test, as text.", shape: Shape::Structure(Structure { text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "asi_metadata_assessment_resultType", extends: None, doc: "What is noted on the result of a whole test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "asi_metadatafield", type_name: "qti:asi_metadatafield_assessment_resultType", count: Count::One, doc: "The note.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "asi_metadata_item_resultType", extends: None, doc: "What is noted on the result of one question.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "asi_metadatafield", type_name: "qti:asi_metadatafield_item_resultType", count: Count::One, doc: "The note.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "asi_metadatafield_assessment_resultType", extends: None, doc: "A note on the result of a whole test, as a name with a value.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "field_name", type_name: "xsd:string", count: Count::One, max: Some(256), min_length: Some(1), default: Some("overall_comments"), doc: "What kind of note it is.", ..Field::BLANK },
            Field { name: "field_value", type_name: "xsd:string", count: Count::One, max: Some(256), min_length: Some(1), doc: "Text of the note.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "asi_metadatafield_item_resultType", extends: None, doc: "A note on the result of one question, as a name with a value.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "field_name", type_name: "xsd:string", count: Count::One, max: Some(256), min_length: Some(1), default: Some("question_comments"), doc: "What kind of note it is.", ..Field::BLANK },
            Field { name: "field_value", type_name: "xsd:string", count: Count::One, max: Some(256), min_length: Some(1), doc: "Text of the note.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "contextType", extends: None, doc: "Whose result it is.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "name", type_name: "xsd:string", count: Count::One, max: Some(256), min_length: Some(1), doc: "Name of the participant who took the test.", ..Field::BLANK },
            Field { name: "generic_identifier", type_name: "qti:generic_identifierType", count: Count::One, doc: "What tells the participant from others of the same name.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "controlType", extends: None, doc: "Which helps the participant had during the test. This API's results have no place for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "hint_switch", type_name: "qti:controlTypeHint_switch", count: Count::Optional, default: Some("No"), attribute: true, doc: "Whether hints were shown.", ..Field::BLANK },
            Field { name: "solution_switch", type_name: "qti:controlTypeSolution_switch", count: Count::Optional, default: Some("No"), attribute: true, doc: "Whether solutions were shown.", ..Field::BLANK },
            Field { name: "feedback_switch", type_name: "qti:controlTypeFeedback_switch", count: Count::Optional, default: Some("No"), attribute: true, doc: "Whether texts were shown after answers.", ..Field::BLANK },
        ], text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "dateType", extends: None, doc: "A date and time, with what it is the date of.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "type_label", type_name: "qti:dateTypeType_label", count: Count::One, doc: "What happened then, such as the start of the test.", ..Field::BLANK },
            Field { name: "datetime", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "When it happened, in the form of ISO 8601, YYYY-MM-DDThh:mm:ss.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "dateTypeType_label", extends: None, doc: "What a date is the date of, as text.", shape: Shape::Structure(Structure { text: Some("qti:type_labelType"), ..Structure::PLAIN }) },
        Type { name: "feedback_displayedType", extends: None, doc: "A text that was shown after the answer; it may stand here, or only be named by ident.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "ident", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Name of the text in the test: the ident of its itemfeedback element.", ..Field::BLANK },
        ], text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "generic_identifierType", extends: None, doc: "An identifier of a participant, with its kind.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "type_label", type_name: "qti:type_labelType", count: Count::One, known: Known::Inferred, doc: "What kind of identifier it is, such as an e-mail address.", ..Field::BLANK },
            Field { name: "identifier_string", type_name: "xsd:string", count: Count::One, known: Known::Inferred, doc: "The identifier itself; for a participant of a training session the e-mail address.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "gradeType", extends: None, doc: "A grade for the whole test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "grade_value", type_name: "xsd:string", count: Count::One, max: Some(64), min_length: Some(1), doc: "The grade, such as a letter or a word.", ..Field::BLANK },
            Field { name: "varname", type_name: "xsd:string", count: Count::Optional, max: Some(256), default: Some("GRADE"), attribute: true, doc: "Name of the variable that holds the grade.", ..Field::BLANK },
            Field { name: "members", type_name: "xsd:string", count: Count::Optional, max: Some(2048), attribute: true, known: Known::Inferred, doc: "Grades that could have been given, separated by commas.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "objectiveType", extends: None, doc: "What a test or question is meant to find out. This API's results have no place for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "view", type_name: "qti:objectiveTypeView", count: Count::Optional, default: Some("All"), attribute: true, doc: "Who the objective is meant for.", ..Field::BLANK },
            Field { name: "uri", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Where the objective is described, when it does not stand here.", ..Field::BLANK },
        ], text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "outcomes_assessment_resultType", extends: None, doc: "Points, and perhaps a grade, for a whole test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "score", type_name: "qti:score_assessment_result_outcomesType", count: Count::One, doc: "Points of all questions together.", ..Field::BLANK },
            Field { name: "grade", type_name: "qti:gradeType", count: Count::Optional, doc: "Grade for the whole test; absent when none was given.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "outcomes_item_resultType", extends: None, doc: "Points for the answer to one question.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "score", type_name: "qti:score_item_result_outcomesType", count: Count::One, doc: "The points, with the least and the most that could be had.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "qti_commentType", extends: None, doc: "A remark within the result, not meant for participants. This API's results have no place for it.", shape: Shape::Structure(Structure { text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "qti_result_reportType", extends: None, doc: "The report on one participant's test, in the results format of IMS QTI 1.2 as far as this API uses it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "result", type_name: "qti:resultType", count: Count::One, doc: "The participant and what came out.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "responseType", extends: None, doc: "What was answered in one field of a question.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "response_form", type_name: "qti:response_formType", count: Count::One, doc: "What kind of answer the field takes, and what would have been right.", ..Field::BLANK },
            Field { name: "response_value", type_name: "qti:response_valueType", count: Count::OneOrMore, doc: "One entry of the answer; several where the question takes several.", ..Field::BLANK },
            Field { name: "ident_ref", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Name of the field that was answered: the ident of its response element in the test.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "response_formType", extends: None, doc: "What kind of answer a field takes, and what would have been right.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "correct_response", type_name: "qti:correct_responseType", count: Count::OneOrMore, doc: "One entry of the right answer, or one of several right answers.", ..Field::BLANK },
            Field { name: "cardinality", type_name: "qti:response_formTypeCardinality", count: Count::Optional, default: Some("single"), attribute: true, doc: "How many entries make up an answer.", ..Field::BLANK },
            Field { name: "response_type", type_name: "qti:response_formTypeResponse_type", count: Count::Optional, default: Some("lid"), attribute: true, doc: "What an entry consists of.", ..Field::BLANK },
            Field { name: "render_type", type_name: "qti:response_formTypeRender_type", count: Count::Optional, default: Some("choice"), attribute: true, doc: "How the field was shown.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "response_valueType", extends: None, doc: "What the participant answered: the ident of the choice picked, or the text typed.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "response_status", type_name: "qti:response_valueTypeResponse_status", count: Count::Optional, default: Some("Valid"), attribute: true, known: Known::Inferred, doc: "Whether the answer counts as one.", ..Field::BLANK },
        ], text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "correct_responseType", extends: None, doc: "What would have been right: the ident of a choice, or the text expected.", shape: Shape::Structure(Structure { text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "num_sectionsType", extends: None, doc: "How many sections a test has, as a number. This API's results give it as text instead.", shape: Shape::Structure(Structure { text: Some("xsd:int"), ..Structure::PLAIN }) },
        Type { name: "score_assessment_result_outcomesType", extends: None, doc: "Points for a whole test.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "score_value", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Points that the participant got.", ..Field::BLANK },
            Field { name: "score_min", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Fewest points that could be had.", ..Field::BLANK },
            Field { name: "score_max", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Most points that could be had.", ..Field::BLANK },
            Field { name: "varname", type_name: "xsd:string", count: Count::Optional, default: Some("SCORE"), attribute: true, doc: "Name of the variable that the points are counted in.", ..Field::BLANK },
            Field { name: "vartype", type_name: "qti:vartypeType", count: Count::Optional, default: Some("Integer"), attribute: true, doc: "What kind of value that variable holds.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "score_item_result_outcomesType", extends: None, doc: "Points for the answer to one question.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "score_value", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Points that the participant got.", ..Field::BLANK },
            Field { name: "score_interpretation", type_name: "xsd:string", count: Count::One, max: Some(2048), min_length: Some(0), doc: "What the points mean, in words; blank when nothing is said.", ..Field::BLANK },
            Field { name: "score_min", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Fewest points that could be had.", ..Field::BLANK },
            Field { name: "score_max", type_name: "xsd:integer", count: Count::One, default: Some("0"), doc: "Most points that could be had.", ..Field::BLANK },
            Field { name: "varname", type_name: "xsd:string", count: Count::Optional, default: Some("SCORE"), attribute: true, doc: "Name of the variable that the points are counted in.", ..Field::BLANK },
            Field { name: "vartype", type_name: "qti:vartypeType", count: Count::Optional, default: Some("Integer"), attribute: true, doc: "What kind of value that variable holds.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "score_interpretationType", extends: None, doc: "What points mean, in words. This API's results give it as plain text instead.", shape: Shape::Structure(Structure { text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "statusType", extends: None, doc: "How far a test had come at some time. This API's results have no place for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "type_label", type_name: "qti:statusTypeType_label", count: Count::Optional, doc: "What kind of state it is.", ..Field::BLANK },
            Field { name: "datetime", type_name: "xsd:string", count: Count::Optional, known: Known::Inferred, doc: "Since when it holds, in the form of ISO 8601, YYYY-MM-DDThh:mm:ss.", ..Field::BLANK },
            Field { name: "status_value", type_name: "xsd:string", count: Count::One, doc: "The state itself, such as that the test is finished.", ..Field::BLANK },
        ], ..Structure::PLAIN }) },
        Type { name: "statusTypeType_label", extends: None, doc: "What kind of state it is, as text.", shape: Shape::Structure(Structure { text: Some("qti:type_labelType"), ..Structure::PLAIN }) },
        Type { name: "type_labelType", extends: None, doc: "A word that says what the value beside it is.", shape: Shape::Structure(Structure { text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "vocabularyType", extends: None, doc: "Where the words used in a result are defined; the definition itself may stand here. This API's results have no place for it.", shape: Shape::Structure(Structure { fields: &[
            Field { name: "uri", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Where the definition is, when it does not stand here.", ..Field::BLANK },
            Field { name: "vocab_type", type_name: "xsd:string", count: Count::Optional, attribute: true, doc: "Media type of the definition.", ..Field::BLANK },
        ], text: Some("xsd:string"), ..Structure::PLAIN }) },
        Type { name: "extension_assessment_resultType", extends: None, doc: "Anything at all, by which others extend the result of a whole test. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_contextType", extends: None, doc: "Anything at all, by which others extend what is said of the participant. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_gradeType", extends: None, doc: "Anything at all, by which others extend a grade. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_item_resultType", extends: None, doc: "Anything at all, by which others extend the result of a question. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_responseType", extends: None, doc: "Anything at all, by which others extend an answer. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_responseformType", extends: None, doc: "Anything at all, by which others extend what is said of a field for answers. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_resultType", extends: None, doc: "Anything at all, by which others extend a participant's result. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_scoreType", extends: None, doc: "Anything at all, by which others extend points. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_section_resultType", extends: None, doc: "Anything at all, by which others extend the result of a section. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "extension_summary_resultType", extends: None, doc: "Anything at all, by which others extend a summary of results. This API's results have no place for it.", shape: Shape::Structure(Structure { mixed: true, any: true, any_attributes: true, ..Structure::PLAIN }) },
        Type { name: "controlTypeHint_switch", extends: None, doc: "Whether hints were shown.", shape: Shape::Tokens(&["Yes", "No"]) },
        Type { name: "controlTypeSolution_switch", extends: None, doc: "Whether solutions were shown.", shape: Shape::Tokens(&["Yes", "No"]) },
        Type { name: "controlTypeFeedback_switch", extends: None, doc: "Whether texts were shown after answers.", shape: Shape::Tokens(&["Yes", "No"]) },
        Type { name: "objectiveTypeView", extends: None, doc: "Who something is meant for: everybody (All), or one part only, such as whoever takes the test (Candidate), whoever wrote it (Author) or whoever marks it (Scorer).", shape: Shape::Tokens(&["All", "Administrator", "AdminAuthority", "Assessor", "Author", "Candidate", "InvigilatorProctor", "Psychometrician", "Scorer", "Tutor"]) },
        Type { name: "response_formTypeCardinality", extends: None, doc: "How many entries make up an answer: one, several in any order, or several whose order counts; extension is a way that the format does not define.", shape: Shape::Tokens(&["single", "multiple", "ordered", "extension"]) },
        Type { name: "response_formTypeResponse_type", extends: None, doc: "What an entry of an answer consists of: the name of a choice (lid), a place in a picture (xy), text (str), a number (num), or a group of choices that belong together (grp); extension is a kind that the format does not define.", shape: Shape::Tokens(&["lid", "xy", "str", "num", "grp", "extension"]) },
        Type { name: "response_formTypeRender_type", extends: None, doc: "How a field for answers is shown: choices to pick from, a picture with areas to pick, a slider, or a blank to be filled in (fib); extension is a way that the format does not define.", shape: Shape::Tokens(&["choice", "hotspot", "slider", "fib", "extension"]) },
        Type { name: "response_valueTypeResponse_status", extends: None, doc: "Whether an answer counts as one: it fits the question (Valid) or does not (Invalid), none was given (Null), or none was called for (NA).", shape: Shape::Tokens(&["Null", "Valid", "NA", "Invalid"]) },
        Type { name: "vartypeType", extends: None, doc: "What kind of value a variable holds: a whole number, a decimal number, or text.", shape: Shape::Tokens(&["Integer", "Decimal", "String"]) },
    ],
};
