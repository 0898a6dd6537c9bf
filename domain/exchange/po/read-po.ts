import { MAX_UNITS, type Bitext, type BitextUnit, type UnitNote } from '../bitext';
import { toLanguageTag } from '../info-values';
import type { CodedText } from '../inline-code';
import type { ExchangeIssue } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { MAX_ISSUES, parsed, refused, type Parsed } from '../parsed';
import { readPluralForms, type PluralForms } from './plural-forms';
import { readEntries, type PoComment, type PoEntry, type PoString } from './read-entries';

/** What each kind of comment is called where nobody knows the signs; a translator's remark needs no name. */
const NOTE_KINDS: Readonly<Record<string, string>> = {
  '.': 'extracted',
  ':': 'reference',
  '|': 'previous',
};
const FUZZY = 'fuzzy';
/** Numbers that are tried to say when a plural form is used, and how many are shown. */
const NUMBERS_TRIED = 200;
const NUMBERS_SHOWN = 5;

export function* readPo(text: string): Generator<void, Parsed<Bitext>> {
  const units: BitextUnit[] = [];
  const issues: ExchangeIssue[] = [];
  const seen = new Map<string, number>();
  let lines: LineIndex | null = null;
  let header = '';
  let plurals: PluralForms | null = null;
  let place = 0;
  const refusal = yield* readEntries(text, (entry) => {
    place++;
    if (isHeader(entry)) {
      header ||= entry.translations[0]?.text ?? '';
      plurals ??= readPluralForms(header);
      return;
    }
    const name = `${entry.context?.text ?? ''}\u0004${entry.id.text}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, entry.offset);
    else if (issues.length < MAX_ISSUES) {
      lines ??= new LineIndex(text);
      const { line } = lines.at(first);
      issues.push(makeIssue('po_repeated', 'warning', lines.at(entry.offset), { line }));
    }
    if (units.length <= MAX_UNITS) units.push(...unitsOf(entry, String(place), plurals));
  });
  if (refusal !== null) return refused(refusal);
  if (units.length > MAX_UNITS)
    return refused(makeIssue('too_many_units', 'error', null, { limit: MAX_UNITS }));
  if (units.length === 0) return refused(makeIssue('no_text', 'error', null, {}));
  const sourceLang = toLanguageTag(headerField(header, 'X-Source-Language'));
  const targetLang = languageOf(headerField(header, 'Language'));
  return parsed({ sourceLang, targetLang, info: {}, units }, issues);
}

/** The entry that says what holds for the file: the one of the empty text. */
export const isHeader = ({ context, id }: PoEntry): boolean => context === null && id.text === '';

const headerField = (header: string, name: string): string | null => {
  const start = `${name.toLowerCase()}:`;
  const line = header.split('\n').find((each) => each.toLowerCase().startsWith(start));
  const value = line?.slice(start.length).trim() ?? '';
  return value === '' ? null : value;
};

/** As POSIX names it, with the script or variant after an at sign: `sr@latin`, `pt_BR.UTF-8`. */
function languageOf(locale: string | null): string | null {
  const [, tag = null, variant] = /^([A-Za-z_-]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(locale ?? '') ?? [];
  const script = { latin: 'Latn', cyrillic: 'Cyrl' }[variant ?? ''];
  if (script === undefined || tag === null) return toLanguageTag(tag);
  const [language = '', ...rest] = tag.split(/[_-]/);
  return toLanguageTag([language, script, ...rest].join('-'));
}

const plain = ({ text, codes }: PoString): CodedText => ({ text, codes });

/** The name of a form of an entry; that of an entry without forms is its place in the file. */
export const keyOfForm = (place: string, entry: PoEntry, form: number): string =>
  entry.plural === null ? place : `${place}[${String(form)}]`;

/** A unit for each plural form. */
function unitsOf(entry: PoEntry, place: string, plurals: PluralForms | null): readonly BitextUnit[] {
  const { id, plural, translations, comments, context } = entry;
  const notes = [
    ...notesOf(comments),
    ...(context === null ? [] : [{ text: context.text, from: 'context' }]),
  ];
  const state = isFuzzy(entry) ? FUZZY : '';
  return translations.map((translation, form) => ({
    key: keyOfForm(place, entry, form),
    source: plain(plural === null || isSingular(form, translations.length, plurals) ? id : plural),
    target: plain(translation),
    isLocked: false,
    state,
    notes: plural === null ? notes : [formNote(form, plurals), ...notes],
    issues: [],
  }));
}

/** The form of the number 1, in languages that have one of its own. */
const isSingular = (form: number, forms: number, plurals: PluralForms | null): boolean =>
  forms > 1 && form === (plurals?.formOf(1) ?? 0);

/** `msgstr[2]: n = 2` tells a translator more than the number of a form. */
function formNote(form: number, plurals: PluralForms | null): UnitNote {
  const numbers: number[] = [];
  for (let n = 0; plurals !== null && n < NUMBERS_TRIED && numbers.length <= NUMBERS_SHOWN; n++)
    if (plurals.formOf(n) === form) numbers.push(n);
  const shown = numbers.slice(0, NUMBERS_SHOWN).join(', ') + (numbers.length > NUMBERS_SHOWN ? ' …' : '');
  return {
    text: shown === '' ? `msgstr[${String(form)}]` : `msgstr[${String(form)}]: n = ${shown}`,
    from: 'plural',
  };
}

function notesOf(comments: readonly PoComment[]): readonly UnitNote[] {
  const notes: { text: string; from: string }[] = [];
  for (const comment of comments) {
    const isFlags = comment.mark === ',' || comment.mark === '=';
    const text = isFlags ? withoutFuzzy(comment.text) : comment.text;
    const from = isFlags ? 'flags' : (NOTE_KINDS[comment.mark] ?? '');
    const last = notes.at(-1);
    if (text === '') continue;
    // Lines of one remark stand one below the other.
    if (last?.from === from) last.text += `\n${text}`;
    else notes.push({ text, from });
  }
  return notes;
}

export const flagsOf = (text: string): readonly string[] =>
  text.split(',').flatMap((flag) => (flag.trim() === '' ? [] : [flag.trim()]));

export const isFuzzyFlag = (flag: string): boolean => flag === FUZZY;

const withoutFuzzy = (text: string): string =>
  flagsOf(text)
    .filter((flag) => !isFuzzyFlag(flag))
    .join(', ');

export const isFuzzy = ({ comments }: PoEntry): boolean =>
  comments.some(({ mark, text }) => mark === ',' && flagsOf(text).some(isFuzzyFlag));
