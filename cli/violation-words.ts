import type { ValueKind } from '@/domain/exchange/validate/structure/value-rule';
import type { ViolationCode, ViolationParams } from '@/domain/exchange/validate/violation';

/** What each kind of value is called. */
const KINDS: Readonly<Record<ValueKind, string>> = {
  nmtoken: 'a name of letters, digits, dots, hyphens, colons and underscores',
  nmtokens: 'names with spaces between',
  xml_id: 'a name that begins with a letter and has no colon',
  language: 'a language code such as ar or en-GB',
  integer: 'a whole number',
  whole_number: 'a whole number from 0',
  positive_integer: 'a whole number from 1',
  one_to_ten: 'a whole number from 1 to 10',
  percentage: 'a number from 0 to 100',
  fraction: 'a number from 0 to 1',
  prefixed: 'a prefix, a colon and a value, such as my:value',
  mime_type: 'a registered media type such as image/png',
  pattern: 'a regular expression such as [a-z] whose brackets pair',
  date_time: 'a date such as 2026-01-31T12:00:00Z',
  tmx_date: 'a date such as 20260131T120000Z',
};

/** What is wrong and what to do about it, one sentence of each: in English, for the people who make such files. */
export const VIOLATION_WORDS: {
  readonly [Code in ViolationCode]: (params: ViolationParams[Code]) => string;
} = {
  unknown_kind: () => 'This is no XLIFF, TMX, TBX or PO file. Choose one of these.',
  not_well_formed: () => 'The file is no well-formed XML from this place on. Mend the markup here.',
  declares_entities: () =>
    'The file uses entities of its own, which are not read. Write the characters themselves.',
  too_deep: ({ limit }) => `Elements are nested more than ${limit} deep. Simplify the file.`,
  too_many_elements: ({ limit }) => `The file has more than ${limit} elements. Split it into several.`,
  too_many_attributes: ({ limit }) =>
    `One element has more than ${limit} attributes. Remove what is no part of the format.`,
  too_many_violations: ({ limit }) =>
    `More than ${limit} constraints are broken; the others are not listed. Mend these first.`,

  version_unknown: ({ version, namespace, known }) =>
    `Version “${version}” does not go with the namespace ${namespace}. Write one of: ${known}.`,
  element_not_allowed: ({ element, parent }) =>
    `<${element}> cannot stand in <${parent}>. Remove or move it.`,
  element_misplaced: ({ element, parent }) =>
    `<${element}> stands too late in <${parent}>. Move it before what has to come after it.`,
  element_repeated: ({ element, parent }) => `<${parent}> has more than one <${element}>. Keep one.`,
  element_missing: ({ element, parent }) => `<${parent}> lacks <${element}>. Add it.`,
  extension_element: ({ element, parent }) =>
    `<${element}> is of another namespace, for which there is no place in <${parent}>. Move it to an extension point.`,
  content_not_allowed: ({ element }) => `<${element}> has to be empty. Remove what is in it.`,
  text_not_allowed: ({ element }) => `<${element}> holds elements only. Remove the text between them.`,
  attribute_not_allowed: ({ attribute, element }) =>
    `<${element}> has no attribute ${attribute}. Remove it, or mend its name.`,
  extension_attribute: ({ attribute, element }) =>
    `<${element}> takes no attribute of another namespace. Remove ${attribute}.`,
  attribute_missing: ({ attribute, element }) => `<${element}> needs the attribute ${attribute}. Add it.`,
  value_not_listed: ({ attribute, element, value, allowed }) =>
    `“${value}” is no value of ${attribute} on <${element}>. Write one of: ${allowed}.`,
  value_malformed: ({ attribute, element, value, kind }) =>
    `“${value}” is no value of ${attribute} on <${element}>. Write ${KINDS[kind]}.`,

  id_repeated: ({ id, scope }) =>
    `The id “${id}” is used before within the same ${scope}. Give each its own.`,
  target_id_taken: ({ id }) =>
    `The id “${id}” in this target is that of something else in the source. Repeat the id of its own counterpart in the same segment, or take a new one.`,
  prefix_reserved: ({ attribute, value }) =>
    `The prefix of “${value}” is reserved by the specification, which has no such value of ${attribute}. Use a prefix of your own.`,
  fragment_malformed: ({ attribute, value }) =>
    `“${value}” in ${attribute} is no fragment identifier. Write it as #/f=file/u=unit/id.`,
  reference_unmarked: ({ attribute, value }) =>
    `“${value}” in ${attribute} points to another document. Write #${value} for something in this unit.`,
  reference_unknown: ({ attribute, value }) =>
    `“${value}” in ${attribute} leads to nothing that is here. Mend the reference, or add what it points to.`,
  note_unknown: ({ value }) => `“${value}” leads to no note of this unit. Point to one, as in #n=1.`,
  sub_flow_unknown: ({ id }) => `The sub-flow “${id}” is no unit of this file. Mend the id, or add the unit.`,

  language_differs: ({ attribute, found, expected }) =>
    `The language “${found}” differs from ${attribute}, which is “${expected}”. Make them equal, or remove xml:lang.`,
  target_language_missing: () => 'There is a target, and <xliff> does not name its language. Add trgLang.',
  href_missing: ({ element }) => `<${element}> is empty and has no href. Add one, or its content.`,
  href_surplus: ({ element }) => `<${element}> has both an href and content. Remove one of them.`,
  state_missing: () => 'subState stands without state. Add state.',
  state_without_target: ({ state }) =>
    `The state is “${state}”, and there is no target. Add one, or set the state to initial.`,
  order_too_high: ({ order, limit }) =>
    `The order ${order} is higher than the number of segments and ignorables, ${limit}. Write a place from 1 to ${limit}.`,
  order_repeated: ({ order }) =>
    `Two targets of this unit have place ${order}, said or by their position. Give each its own.`,
  order_gap: ({ order }) =>
    `No target takes place ${order}, which this one leaves. Number all targets of the unit.`,

  code_point_unfit: ({ hex }) =>
    `“${hex}” is no character that XML cannot hold. Write the character itself, or four hexadecimal digits of one that it cannot.`,
  data_unknown: ({ attribute, element, id }) =>
    `${attribute} of <${element}> names “${id}”, of which there is no <data> here. Add it to <originalData>, or mend the id.`,
  pair_incomplete: ({ attribute, lacking, element }) =>
    `<${element}> has ${attribute} and no ${lacking}. Add the other, or remove both.`,
  type_missing: ({ attribute, element }) => `<${element}> has ${attribute} and no type. Add type.`,
  sub_type_unfit: ({ subType, type, expected }) =>
    `The sub-type “${subType}” goes with the type “${expected}”, not “${type}”. Change one of them.`,
  copy_unknown: ({ id }) => `copyOf names “${id}”, which is no other code of this unit. Mend the id.`,
  copy_with_data: ({ element, id }) =>
    `<${element}> is a copy of “${id}” and has original data too. Keep either copyOf or the reference to data.`,
  copy_of_data: ({ id }) =>
    `copyOf names “${id}”, which has original data. Refer to the same data instead of using copyOf.`,
  copy_forbidden: ({ id }) => `The code “${id}” must not be copied (canCopy is no). Remove the copy.`,
  start_missing: ({ element, id, start }) =>
    `<${element}> ends “${id}”, of which there is no <${start}> in this unit. Add it, or mend startRef.`,
  end_missing: ({ element, id, end }) =>
    element === 'sc'
      ? `<sc> “${id}” has no <ec> in this unit. Add it, or set isolated to yes.`
      : `<${element}> “${id}” has no <${end}> in this unit. Add it.`,
  end_before_start: ({ element, id, start }) =>
    `<${element}> stands before the <${start}> “${id}” that it ends. Change their order.`,
  end_repeated: ({ element, id }) => `A second <${element}> ends “${id}”. Remove one.`,
  end_unfit: () => 'An <ec> that is not isolated has startRef and no id. Write startRef instead of id.',
  end_direction: () => 'Only an isolated <ec> has dir. Remove it; the <sc> says the direction.',
  isolated_end_unfit: () => 'An isolated <ec> has id and no startRef. Write id instead of startRef.',
  isolated_in_vain: ({ id }) => `<sc> “${id}” is isolated, and its <ec> is in this unit. Set isolated to no.`,
  isolated_only: ({ attribute }) =>
    `${attribute} stands on an <ec> that is not isolated. Move it to the <sc>, which speaks for both.`,
  hints_differ: ({ attribute, id, expected }) =>
    `${attribute} differs between the start and the end of code “${id}”. Set it to ${expected} here.`,
  reorder_hint_unfit: ({ attribute, element, canReorder }) =>
    `<${element}> has canReorder “${canReorder}”, and ${attribute} is not no. Set ${attribute} to no.`,
  sequence_unstarted: ({ element }) =>
    `<${element}> with canReorder “no” follows no code with “firstNo” or “no”. Begin the sequence with firstNo.`,
  sequence_changed: ({ ids }) =>
    `The codes ${ids} must stand together and in this order in the translation. Move them back.`,
  code_lost: ({ id }) =>
    `The code “${id}” must not be deleted (canDelete is no), and the translation lacks it. Put it back.`,

  comment_unfit: ({ element }) =>
    `<${element}> of type comment needs either value or ref. Keep exactly one of them.`,
  match_mark_with_ref: ({ element }) => `<${element}> of type mtc:match has no ref. Remove it.`,
  annotation_says_nothing: ({ element }) =>
    `<${element}> of type generic says nothing without translate. Add translate, or a type.`,

  glossary_entry_empty: () => 'A glossary entry needs a translation or a definition. Add one.',
  resource_item_empty: () => 'The resource item is empty. Add a source, a target or a reference.',
  resource_item_unknown: ({ id }) =>
    `“${id}” is no resource item of this file. Mend the reference, or add the item.`,
  resource_source_missing: () => 'A resource item that is no context needs its source. Add it.',
  mime_type_missing: () => 'A resource item whose source and target are empty needs mimeType. Add it.',
  sub_style_alone: () => 'fs:subFs stands without fs:fs. Add fs:fs.',
  sub_style_malformed: ({ value }) =>
    `“${value}” is no list of attributes. Write name,value pairs with \\ between, and \\ before commas and backslashes of values.`,
  size_info_twice: () => 'slr:sizeInfo and slr:sizeInfoRef stand together. Keep one of them.',
  size_data_unknown: ({ id }) =>
    `slr:sizeInfoRef names “${id}”, which is in no <slr:data> beside this element or one around it. Add it, or mend the id.`,
  size_malformed: ({ attribute, value, form }) =>
    `“${value}” in ${attribute} is not what the profile of this file asks for. Write ${form === 'size' ? 'a whole number' : 'a maximum, or a minimum, a comma and a maximum; * stands for no maximum'}.`,
  rule_conditions: ({ count }) =>
    `A rule has exactly one of isPresent, isNotPresent, startsWith, endsWith or an attribute of its own; this one has ${count}. Split or complete it.`,
  occurs_alone: () => 'occurs goes with isPresent only. Remove it, or add isPresent.',
  in_source_unfit: () =>
    'existsInSource goes with exactly one of isPresent, startsWith and endsWith. Add one, or remove it.',
  rule_disabled_in_file: () =>
    'A rule of a whole file cannot be disabled, for there is none above it. Remove the rule, or disabled.',
  version_of_revision_unknown: ({ id }) =>
    `currentVersion names “${id}”, which is no version of these revisions. Mend it.`,
  revised_unknown: ({ element, id }) =>
    `There is no <${element}> ${id === '' ? '' : `“${id}” `}here to have revisions. Mend appliesTo or ref.`,
  revised_ambiguous: ({ element }) =>
    `There are several <${element}> here, and ref does not say whose revisions these are. Add ref.`,
  property_unknown: ({ property, element }) =>
    `“${property}” is neither content nor an attribute of that <${element}>. Write one that it has.`,
  property_repeated: ({ property }) => `One revision says “${property}” twice. Keep one.`,
  switch_malformed: ({ value }) =>
    `“${value}” is no selector. Write plural, ordinal, gender or select, a colon and the name of a variable.`,
  case_missing: () => 'The unit has variants, and this segment does not say its case. Add pgs:case.',
  case_alone: () => 'pgs:case stands in a unit without pgs:switch. Add pgs:switch to the unit.',
  case_count: ({ found, expected }) =>
    `The case has ${found} values and pgs:switch has ${expected} selectors. Write one value for each.`,
  case_unfit: ({ value, kind }) =>
    `“${value}” is no value for ${kind}. Write a number, or zero, one, two, few, many or other.`,
  case_repeated: ({ value }) => `The case “${value}” is there twice in this unit. Keep one.`,

  its_version_missing: () => 'Markup of ITS needs its version. Add its:version="2.0" to <xliff>.',
  its_annotators_malformed: ({ value }) =>
    `“${value}” is no list of annotators. Write each data category of ITS once, a vertical bar and an IRI, with spaces between.`,
  its_annotator_missing: ({ attribute, category }) =>
    `${attribute} needs the tool that gave it. Add its:annotatorsRef="${category}|IRI" here or around it.`,
  its_locales_malformed: ({ value }) =>
    `“${value}” is no list of locales. Write language codes with commas between, * for all.`,
  its_type_unfit: ({ element, type, attribute }) =>
    `${attribute} cannot stand on <${element}> of type “${type}”. Write ${attribute === 'its:termConfidence' ? 'type="term"' : 'type="its:generic"'}.`,
  its_issue_empty: () =>
    'A quality issue needs a type or a comment. Add locQualityIssueType or locQualityIssueComment.',
  its_record_empty: () => 'A provenance record names nobody. Add a person, an organisation or a tool.',
  its_reference_and_own: ({ attribute, reference }) =>
    `${attribute} stands beside ${reference}. Move it to the record that is referred to.`,
  its_rating_twice: () => 'Quality is rated by a score or by votes, not by both. Keep one.',
  its_rating_missing: () => 'A rating profile stands without a rating. Add a score or a vote.',
  its_threshold_alone: ({ attribute, needed }) =>
    `${attribute} stands without ${needed}. Add it, or remove the threshold.`,
  its_analysis_half: () => 'its:taSource and its:taIdent go together. Add the other.',
  its_analysis_twice: () => 'its:taIdentRef says the same as its:taSource and its:taIdent. Keep one way.',
  its_analysis_empty: () =>
    'its:taConfidence says how sure an analysis is, and there is none. Add its:taClassRef or its:taIdentRef.',
  its_term_twice: () => 'A term of ITS has value or ref, not both. Keep one.',

  source_variant_missing: ({ language }) =>
    `No variant of this unit is in the source language, “${language}”. Add one, or say another srclang on the unit.`,
  language_repeated: ({ language }) =>
    `The entry has the language “${language}” twice. Put its terms together.`,

  po_line_unknown: () =>
    'This line is neither a keyword, a string nor a comment. Mend it, or put # before it.',
  po_string_unclosed: () =>
    'The string is not between quotation marks. Add the missing one, and \\ before those within.',
  po_escape_unknown: ({ escape }) => `“${escape}” stands for nothing. Write \\\\ for a backslash.`,
  po_id_missing: ({ keyword }) => `${keyword} stands without a msgid. Add one before it.`,
  po_order: ({ keyword }) =>
    `${keyword} stands too late in its message. Write msgctxt, msgid, msgid_plural and msgstr in this order.`,
  po_form_repeated: ({ index }) => `The message has translation ${index} twice. Keep one.`,
  po_translation_missing: () => 'The message has no msgstr. Add one, empty where there is no translation.',
  po_message_repeated: ({ id }) =>
    `The message “${id}” is there before with the same context. Keep one, or add msgctxt.`,
  po_plural_unfit: ({ hasPlural }) =>
    hasPlural === 'yes'
      ? 'A message with msgid_plural has msgstr[0], msgstr[1] and so on. Write these instead of msgstr.'
      : 'A message without msgid_plural has one msgstr. Write it instead of msgstr[…], or add msgid_plural.',
  po_plural_count: ({ found, expected }) =>
    `The message has ${found} plural forms, and the header asks for ${expected}, counted from 0. Write as many.`,
  po_newline_differs: () =>
    'Message and translation do not both begin and end with a line break (\\n). Make them alike.',
  po_header_missing: () =>
    'The file has no header, which names its encoding and plural forms. Add a message with an empty msgid.',
};
