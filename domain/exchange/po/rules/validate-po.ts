import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';

/** What is read at once. */
const LINES_A_STEP = 10_000;
const LINE = /[^\n]*\n|[^\n]+$/g;
const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?)\s*(.*)$/;
/** A backslash with what C allows after it. */
const ESCAPE = /\\(?:[abfnrtv\\"'?]|[0-7]{1,3}|x[\da-fA-F]+)/g;

/** One message as it grows. */
interface Entry {
  readonly offset: number;
  context: string | null;
  id: string | null;
  plural: string | null;
  readonly forms: Map<number | null, { text: string; readonly offset: number }>;
}

/** GNU PO: strings, the order of what a message has, messages that are there twice, and the number of plural forms. */
export function* validatePo(text: string, list: ViolationList): Generator<void, ExchangeIssue | null> {
  const reading = new Reading(list);
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    reading.line(line.replace(/\r?\n$/, '').replace(/^\ufeff/, ''), index);
    lines++;
    if (lines % LINES_A_STEP === 0) yield;
  }
  reading.end();
  return null;
}

class Reading {
  readonly #list: ViolationList;
  readonly #seen = new Set<string>();
  #entry: Entry | null = null;
  /** Adds to the string that a continuation line goes on with. */
  #append: ((text: string) => void) | null = null;
  #pluralForms: number | null = null;
  #hasHeader = false;

  constructor(list: ViolationList) {
    this.#list = list;
  }

  line(raw: string, offset: number): void {
    // Obsolete messages are kept as comments, and hold to the same rules.
    const line = raw.replace(/^#~\s?(?!\|)/, '').trim();
    if (line === '' || line.startsWith('#')) {
      if (this.#entry !== null && this.#entry.forms.size > 0) this.#finish();
      return;
    }
    if (line.startsWith('"')) {
      const text = this.#string(line, offset);
      if (this.#append === null) this.#list.add('po_line_unknown', offset, {});
      else this.#append(text ?? '');
      return;
    }
    const [, keyword, index, rest = ''] = KEYWORD.exec(line) ?? [];
    if (keyword === undefined) {
      this.#list.add('po_line_unknown', offset, {});
      return;
    }
    this.#keyword(keyword, index, this.#string(rest, offset) ?? rest, offset);
  }

  end(): void {
    this.#finish();
    if (!this.#hasHeader) this.#list.add('po_header_missing', null, {}, 'warning');
  }

  #keyword(keyword: string, index: string | undefined, text: string, offset: number): void {
    const isNew = keyword === 'msgctxt' || (keyword === 'msgid' && this.#entry?.id !== null);
    if (isNew) {
      this.#finish();
      this.#entry = { offset, context: null, id: null, plural: null, forms: new Map() };
    }
    const entry = this.#entry;
    if (entry === null) {
      this.#list.add('po_id_missing', offset, { keyword });
      this.#append = () => undefined;
      return;
    }
    if (keyword === 'msgctxt' || keyword === 'msgid' || keyword === 'msgid_plural')
      this.#begin(entry, keyword, text, offset);
    else this.#beginForm(entry, index === undefined ? null : Number(index), text, offset);
  }

  #begin(entry: Entry, keyword: 'msgctxt' | 'msgid' | 'msgid_plural', text: string, offset: number): void {
    const field = keyword === 'msgctxt' ? 'context' : keyword === 'msgid' ? 'id' : 'plural';
    if (entry.forms.size > 0 || (field === 'plural' && entry.id === null))
      this.#list.add('po_order', offset, { keyword });
    entry[field] = text;
    this.#append = (more) => (entry[field] = (entry[field] ?? '') + more);
  }

  #beginForm(entry: Entry, index: number | null, text: string, offset: number): void {
    if (entry.id === null) this.#list.add('po_id_missing', offset, { keyword: 'msgstr' });
    if (entry.forms.has(index)) this.#list.add('po_form_repeated', offset, { index: index ?? 0 });
    const form = { text, offset };
    entry.forms.set(index, form);
    this.#append = (more) => (form.text += more);
  }

  /** The text between the quotation marks; null where they are missing. */
  #string(quoted: string, offset: number): string | null {
    if (!/^"(?:[^"\\]|\\.)*"$/.test(quoted)) {
      this.#list.add('po_string_unclosed', offset, {});
      return null;
    }
    const text = quoted.slice(1, -1);
    const [escape] = text.replace(ESCAPE, '').match(/\\./) ?? [];
    if (escape !== undefined) this.#list.add('po_escape_unknown', offset, { escape });
    return text;
  }

  #finish(): void {
    const entry = this.#entry;
    this.#entry = null;
    this.#append = null;
    if (entry === null || entry.id === null) return;
    const key = `${entry.context ?? ''}\u0004${entry.context === null ? '' : '\u0004'}${entry.id}`;
    if (this.#seen.has(key)) this.#list.add('po_message_repeated', entry.offset, { id: entry.id });
    this.#seen.add(key);
    if (entry.id === '' && entry.context === null) this.#readHeader(entry);
    if (entry.forms.size === 0) this.#list.add('po_translation_missing', entry.offset, {});
    else this.#checkForms(entry);
  }

  #readHeader({ forms }: Entry): void {
    this.#hasHeader = true;
    const header = forms.get(null)?.text ?? '';
    const count = /Plural-Forms:[^\n]*?nplurals\s*=\s*(\d+)/.exec(header)?.[1];
    if (count !== undefined) this.#pluralForms = Number(count);
  }

  #checkForms({ offset, id, plural, forms }: Entry): void {
    const isPlain = forms.has(null);
    if ((plural === null) !== isPlain || (isPlain && forms.size > 1)) {
      this.#list.add('po_plural_unfit', offset, { hasPlural: plural === null ? 'no' : 'yes' });
      return;
    }
    if (plural !== null) this.#checkCount(offset, forms);
    for (const form of forms.values()) {
      if (form.text === '' || id === null || id === '') continue;
      const differs =
        id.startsWith('\\n') !== form.text.startsWith('\\n') ||
        id.endsWith('\\n') !== form.text.endsWith('\\n');
      if (differs) this.#list.add('po_newline_differs', form.offset, {}, 'warning');
    }
  }

  #checkCount(offset: number, forms: Entry['forms']): void {
    const isConsecutive = [...forms.keys()].every((_, index) => forms.has(index));
    const expected = this.#pluralForms ?? forms.size;
    if (!isConsecutive || forms.size !== expected)
      this.#list.add('po_plural_count', offset, { found: forms.size, expected });
  }
}
