import type { Bitext, BitextUnit, UnitNote } from '../bitext';
import { escapePo } from './read-literals';

/** Entries joined before they are handed on. */
const ENTRIES_A_CHUNK = 200;

/** How a note of that kind is marked; anything else is a remark of a translator. */
const MARKS: Readonly<Record<string, string>> = { extracted: '#.', reference: '#:', flags: '#,' };
/** What stands in its own place, or says something of a form that is none here. */
const LEFT_OUT: ReadonlySet<string> = new Set(['context', 'plural', 'previous']);

/** A PO file in chunks. Texts that occur twice are told apart by a context, for an entry is named by its text. */
export function* makePo({ sourceLang, targetLang, units }: Bitext): Generator<string> {
  yield headerOf(sourceLang, targetLang);
  const seen = new Set<string>();
  let batch: string[] = [];
  for (const unit of units) {
    // The empty text names the header.
    if (unit.source.text === '') continue;
    batch.push(entryOf(unit, seen));
    if (batch.length < ENTRIES_A_CHUNK) continue;
    yield batch.join('');
    batch = [];
  }
  yield batch.join('');
}

const headerOf = (sourceLang: string | null, targetLang: string | null): string =>
  [
    'msgid ""',
    'msgstr ""',
    ...(targetLang === null ? [] : [`"Language: ${localeOf(targetLang)}\\n"`]),
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    ...(sourceLang === null ? [] : [`"X-Source-Language: ${escapePo(sourceLang)}\\n"`]),
    '',
  ].join('\n');

/** As gettext names it: `pt_BR`, `sr@latin`. */
function localeOf(lang: string): string {
  const { language, script, region } = new Intl.Locale(lang);
  const at = { Latn: '@latin', Cyrl: '@cyrillic' }[script ?? ''] ?? '';
  return language + (region === undefined ? '' : `_${region}`) + at;
}

function entryOf({ key, source, target, state, notes }: BitextUnit, seen: Set<string>): string {
  let context = notes.find(({ from }) => from === 'context')?.text;
  if (seen.has(`${context ?? ''}\u0004${source.text}`)) context = [context, key].filter(Boolean).join(' ');
  seen.add(`${context ?? ''}\u0004${source.text}`);
  const isFuzzy = state === 'fuzzy' && (target?.text ?? '') !== '';
  return [
    '',
    ...notes.flatMap(commentLines),
    ...(isFuzzy ? ['#, fuzzy'] : []),
    ...(context === undefined ? [] : stringLines('msgctxt', context)),
    ...stringLines('msgid', source.text),
    ...stringLines('msgstr', target?.text ?? ''),
    '',
  ].join('\n');
}

function commentLines({ text, from }: UnitNote): readonly string[] {
  if (LEFT_OUT.has(from)) return [];
  const mark = MARKS[from] ?? '#';
  return text.split(/\r\n?|\n/).map((line) => `${mark} ${line}`.trimEnd());
}

/** A text of several lines stands one line below the other, as gettext writes it. */
function stringLines(keyword: string, text: string): readonly string[] {
  const lines = text.split(/(?<=\n)/);
  if (lines.length < 2) return [`${keyword} "${escapePo(text)}"`];
  return [`${keyword} ""`, ...lines.map((line) => `"${escapePo(line)}"`)];
}
