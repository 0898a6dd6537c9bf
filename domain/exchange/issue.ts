/** A place in a text: line and column from 1, the column in UTF-16 code units as editors count it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What each code tells besides its place. The UI makes the sentence and the remedy from it. */
export interface IssueParams {
  empty_file: Record<string, never>;
  /** Nothing but markup, or markup of which nothing is prose. */
  no_text: Record<string, never>;
  too_large: { readonly size: number; readonly limit: number };
  /** `format` is what the first bytes look like; null when only a NUL byte gave the file away. */
  binary_file: { readonly format: string | null };
  /** `byte` counts from 0, and includes a byte order mark. */
  not_utf8: { readonly byte: number; readonly value: string };
  not_in_encoding: { readonly encoding: string };
  unknown_encoding: { readonly encoding: string };
  /** `codePoint` as in U+0000. */
  control_character: { readonly codePoint: string };
  lone_surrogate: { readonly codePoint: string };
  /** U+FFFD: the text was damaged before it came here. */
  replacement_character: { readonly count: number };
  too_deep: { readonly limit: number };
  too_many_elements: { readonly limit: number };
  too_many_attributes: { readonly limit: number };
  /** So much markup in one paragraph, or in the whole, that reading it would take too long. */
  too_much_markup: { readonly limit: number };
  /** Text of an element that is never part of an article (a menu, a form) was left out. */
  element_ignored: { readonly name: string };
  unclosed_quote: { readonly row: number };
  /** A row that cannot be read (error), or can be although it differs (warning). Rows count from 1, header included. */
  unequal_columns: { readonly row: number; readonly found: number; readonly expected: number };
  one_column: { readonly row: number };
  unknown_column: { readonly name: string };
  same_column: { readonly name: string };
  /** More than two columns without names: the first two were taken. */
  columns_guessed: { readonly source: number; readonly target: number };
  too_many_rows: { readonly limit: number };
  too_many_columns: { readonly limit: number };
  empty_row: { readonly row: number };
  /** Of tables whose columns have names. */
  row_too_long: { readonly row: number; readonly limit: number };
  row_language_unknown: { readonly row: number; readonly name: string };
  /** Of tables of terms. */
  term_columns_missing: Record<string, never>;
  term_incomplete: { readonly row: number };
  term_status_unknown: { readonly row: number; readonly name: string };
  /** `first` is the row that says something of the same two expressions. */
  term_repeated: { readonly row: number; readonly first: number };
  /** Of tables of names. */
  name_column_missing: Record<string, never>;
  name_incomplete: { readonly row: number };
  /** `first` is the row that says how to write the same name in the same way. */
  name_repeated: { readonly row: number; readonly first: number };
  /** Of XML. */
  not_xml: Record<string, never>;
  /** It declares entities, or uses some that XML does not have. */
  xml_entity: Record<string, never>;
  /** Of packed files; limits in bytes, in parts, and in how many times a part grows. */
  zip_damaged: Record<string, never>;
  zip_too_large: { readonly limit: number };
  zip_too_many_entries: { readonly limit: number };
  zip_packed_too_well: { readonly limit: number };
  zip_encrypted: { readonly name: string };
  zip_unsafe_name: { readonly name: string };
  zip_same_name: { readonly name: string };
  zip_method: { readonly name: string };
  /** Of DOCX: a ZIP file without a document in it. */
  docx_no_document: Record<string, never>;
  /** Read as if all were accepted. */
  docx_tracked_changes: { readonly count: number };
  /** Hidden text, equations, tables of contents. */
  docx_left_out: { readonly what: 'hidden' | 'equation' | 'contents'; readonly count: number };
  /** Of terms in TBX. */
  tbx_empty: Record<string, never>;
  tbx_too_many: { readonly limit: number };
  /** No entry has both languages; `found` are the languages that it has. */
  tbx_other_languages: { readonly found: string };
  /** Entries that lack one of the two languages. */
  tbx_entries_left: { readonly count: number };
  tbx_language_unknown: { readonly name: string };
  tbx_status_unknown: { readonly name: string };
  tbx_term_unfit: { readonly name: string; readonly limit: number };
  /** `line` says something of the same two expressions. */
  tbx_term_repeated: { readonly name: string; readonly line: number };
  tbx_note_cut: { readonly name: string; readonly limit: number };
  /** Of names in TBX. */
  tbx_name_unfit: { readonly name: string; readonly limit: number };
  tbx_name_repeated: { readonly name: string; readonly line: number };
  /** Of XLIFF. `name` is what its outermost element is called. */
  xliff_other_root: { readonly name: string };
  xliff_version: { readonly version: string };
  xliff_no_units: Record<string, never>;
  xliff_no_source_language: Record<string, never>;
  xliff_no_target_language: Record<string, never>;
  xliff_language_unknown: { readonly name: string };
  /** Files within the file that are in other languages than the first: they stay in it, and are not reviewed. */
  xliff_other_languages: { readonly count: number };
  /** One half of a code stands without the other. */
  xliff_code_unpaired: { readonly id: string };
  /** Of files of sources with their translations. */
  too_many_units: { readonly limit: number };
  /** Of memories in TMX. `found` are the languages that it has. */
  tmx_root: { readonly name: string };
  tmx_no_pair: { readonly found: string };
  /** It has more than two languages: these were taken. */
  tmx_languages: { readonly found: string; readonly source: string; readonly target: string };
  /** Entries that lack one of the two languages, or are translated from another. */
  tmx_units_left: { readonly count: number };
  /** Of messages in PO. */
  po_unexpected: { readonly found: string };
  po_unclosed: Record<string, never>;
  po_incomplete: Record<string, never>;
  /** `line` has the same text in the same context. */
  po_repeated: { readonly line: number };
  /** Of workbooks. `part` is a file within it. */
  xlsx_part: { readonly part: string };
  xlsx_no_table: Record<string, never>;
  /** Two rows of a sheet say the same number: the second one is named `key`. */
  xlsx_row_repeated: { readonly row: number; readonly key: string };
}

export type IssueCode = keyof IssueParams;

/** Something wrong in a file: `error` refuses the file, `warning` is shown and the file can be used. */
export type ExchangeIssue = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    /** Null when it concerns the whole file. */
    readonly position: Position | null;
    readonly params: IssueParams[Code];
  };
}[IssueCode];

export type IssueOf<Code extends IssueCode> = Extract<ExchangeIssue, { code: Code }>;
