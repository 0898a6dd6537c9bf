import type { Position } from '../issue';
import type { ValueKind } from './structure/value-rule';

type Nothing = Record<string, never>;
interface Place {
  readonly element: string;
  readonly parent: string;
}
interface Attribute {
  readonly attribute: string;
  readonly element: string;
}
interface Reference {
  readonly attribute: string;
  readonly value: string;
}

/** One code for each kind of constraint, with what it tells besides its place. Names and values are as they stand in the file. */
export interface ViolationParams {
  // Any file
  unknown_kind: Nothing;
  not_well_formed: Nothing;
  declares_entities: Nothing;
  too_deep: { readonly limit: number };
  too_many_elements: { readonly limit: number };
  too_many_attributes: { readonly limit: number };
  too_many_violations: { readonly limit: number };

  // Structure
  version_unknown: { readonly version: string; readonly namespace: string; readonly known: string };
  element_not_allowed: Place;
  element_misplaced: Place;
  element_repeated: Place;
  /** `element`: one name, or several with slashes between of which one is needed. */
  element_missing: Place;
  extension_element: Place;
  content_not_allowed: { readonly element: string };
  text_not_allowed: { readonly element: string };
  attribute_not_allowed: Attribute;
  extension_attribute: Attribute;
  attribute_missing: Attribute;
  value_not_listed: Attribute & { readonly value: string; readonly allowed: string };
  value_malformed: Attribute & { readonly value: string; readonly kind: ValueKind };

  // Identifiers and references
  id_repeated: { readonly id: string; readonly scope: string };
  target_id_taken: { readonly id: string };
  prefix_reserved: Reference;
  fragment_malformed: Reference;
  /** A bare id where a fragment is asked for. */
  reference_unmarked: Reference;
  reference_unknown: Reference;
  note_unknown: { readonly value: string };
  sub_flow_unknown: { readonly id: string };

  // Languages, states and order
  language_differs: { readonly attribute: string; readonly found: string; readonly expected: string };
  target_language_missing: Nothing;
  href_missing: { readonly element: string };
  href_surplus: { readonly element: string };
  state_missing: Nothing;
  state_without_target: { readonly state: string };
  order_too_high: { readonly order: number; readonly limit: number };
  order_repeated: { readonly order: number };
  order_gap: { readonly order: number };

  // Inline codes
  code_point_unfit: { readonly hex: string };
  data_unknown: Attribute & { readonly id: string };
  pair_incomplete: Attribute & { readonly lacking: string };
  type_missing: Attribute;
  sub_type_unfit: { readonly subType: string; readonly type: string; readonly expected: string };
  copy_unknown: { readonly id: string };
  copy_with_data: { readonly element: string; readonly id: string };
  copy_of_data: { readonly id: string };
  copy_forbidden: { readonly id: string };
  start_missing: { readonly element: string; readonly id: string; readonly start: string };
  end_missing: { readonly element: string; readonly id: string; readonly end: string };
  end_before_start: { readonly element: string; readonly id: string; readonly start: string };
  end_repeated: { readonly element: string; readonly id: string };
  end_unfit: Nothing;
  end_direction: Nothing;
  isolated_end_unfit: Nothing;
  isolated_in_vain: { readonly id: string };
  isolated_only: { readonly attribute: string };
  hints_differ: { readonly attribute: string; readonly id: string; readonly expected: string };
  reorder_hint_unfit: Attribute & { readonly canReorder: string };
  sequence_unstarted: { readonly element: string };
  sequence_changed: { readonly ids: string };
  code_lost: { readonly id: string };

  // Annotations
  comment_unfit: { readonly element: string };
  match_mark_with_ref: { readonly element: string };
  annotation_says_nothing: { readonly element: string };

  // Modules of XLIFF 2
  glossary_entry_empty: Nothing;
  resource_item_empty: Nothing;
  resource_item_unknown: { readonly id: string };
  resource_source_missing: Nothing;
  mime_type_missing: Nothing;
  sub_style_alone: Nothing;
  sub_style_malformed: { readonly value: string };
  size_info_twice: Nothing;
  size_data_unknown: { readonly id: string };
  size_malformed: Reference & { readonly form: 'size' | 'restriction' };
  rule_conditions: { readonly count: number };
  occurs_alone: Nothing;
  in_source_unfit: Nothing;
  rule_disabled_in_file: Nothing;
  version_of_revision_unknown: { readonly id: string };
  revised_unknown: { readonly element: string; readonly id: string };
  revised_ambiguous: { readonly element: string };
  property_unknown: { readonly property: string; readonly element: string };
  property_repeated: { readonly property: string };
  switch_malformed: { readonly value: string };
  case_missing: Nothing;
  case_alone: Nothing;
  case_count: { readonly found: number; readonly expected: number };
  case_unfit: { readonly value: string; readonly kind: string };
  case_repeated: { readonly value: string };

  // ITS
  its_version_missing: Nothing;
  its_annotators_malformed: { readonly value: string };
  its_annotator_missing: { readonly attribute: string; readonly category: string };
  its_locales_malformed: { readonly value: string };
  its_type_unfit: { readonly element: string; readonly type: string; readonly attribute: string };
  its_issue_empty: Nothing;
  its_record_empty: Nothing;
  its_reference_and_own: { readonly attribute: string; readonly reference: string };
  its_rating_twice: Nothing;
  its_rating_missing: Nothing;
  its_threshold_alone: { readonly attribute: string; readonly needed: string };
  its_analysis_half: Nothing;
  its_analysis_twice: Nothing;
  its_analysis_empty: Nothing;
  its_term_twice: Nothing;

  // TMX and TBX
  source_variant_missing: { readonly language: string };
  language_repeated: { readonly language: string };

  // PO
  po_line_unknown: Nothing;
  po_string_unclosed: Nothing;
  po_escape_unknown: { readonly escape: string };
  po_id_missing: { readonly keyword: string };
  po_order: { readonly keyword: string };
  po_form_repeated: { readonly index: number };
  po_translation_missing: Nothing;
  po_message_repeated: { readonly id: string };
  po_plural_unfit: { readonly hasPlural: 'yes' | 'no' };
  po_plural_count: { readonly found: number; readonly expected: number };
  po_newline_differs: Nothing;
  po_header_missing: Nothing;
}

export type ViolationCode = keyof ViolationParams;

/** A constraint that a file breaks: `error` makes it invalid, `warning` only doubtful. */
export type Violation = {
  readonly [Code in ViolationCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    /** Null when it concerns the whole file. */
    readonly position: Position | null;
    readonly params: ViolationParams[Code];
  };
}[ViolationCode];

export type ViolationOf<Code extends ViolationCode> = Extract<Violation, { code: Code }>;
