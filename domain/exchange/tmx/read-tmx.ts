import { MAX_UNITS, type Bitext, type BitextOptions, type BitextUnit, type UnitNote } from '../bitext';
import type { CodedText } from '../inline-code';
import { toLanguageTag } from '../info-values';
import type { ExchangeIssue } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { parsed, refused, type Parsed } from '../parsed';
import { PairChoice, variantsIn, type LanguagePair } from './language-pair';
import { readEntries, type TmxEntry } from './read-entries';
import type { Seg } from './read-seg';

/** An entry without its places in the file, which would take far more memory than its texts. */
interface LightEntry extends Pick<TmxEntry, 'key' | 'sourceLang' | 'notes' | 'offset'> {
  readonly variants: readonly LightVariant[];
}

interface LightVariant {
  readonly lang: string;
  readonly texts: readonly CodedText[];
  readonly notes: readonly UnitNote[];
}

export function* readTmx(text: string, options: BitextOptions = {}): Generator<void, Parsed<Bitext>> {
  const entries: LightEntry[] = [];
  const choice = new PairChoice(options);
  let root = '';
  const refusal = yield* readEntries(text, {
    root: (name) => (root ||= name),
    entry: (entry) => {
      if (entries.length <= MAX_UNITS) entries.push(lighten(entry));
      choice.add(entry);
    },
  });
  if (refusal !== null) return refused(refusal);
  const start = { line: 1, column: 1 };
  if (root !== 'tmx') return refused(makeIssue('tmx_root', 'error', start, { name: root.slice(0, 60) }));
  if (entries.length > MAX_UNITS)
    return refused(makeIssue('too_many_units', 'error', null, { limit: MAX_UNITS }));
  if (entries.length === 0) return refused(makeIssue('no_text', 'error', null, {}));
  const pair = choice.choose();
  const found = choice.found.join(', ').slice(0, 200);
  if (pair === null) return refused(makeIssue('tmx_no_pair', 'error', null, { found }));
  const { units, issues } = unitsOf(entries, pair, new LineIndex(text));
  if (choice.found.length > 2) {
    const { sourceLang, targetLang } = pair;
    issues.unshift(
      makeIssue('tmx_languages', 'warning', null, { found, source: sourceLang, target: targetLang ?? '' }),
    );
  }
  return parsed(
    {
      sourceLang: toLanguageTag(pair.sourceLang),
      targetLang: toLanguageTag(pair.targetLang),
      info: {},
      units,
    },
    issues,
  );
}

const lighten = ({ key, sourceLang, notes, offset, variants }: TmxEntry): LightEntry => ({
  ...{ key, sourceLang, notes, offset },
  variants: variants.map(({ lang, seg, notes }) => ({ lang, texts: textsOf(seg()), notes })),
});

/** The text of a segment, and those within its codes. */
export const textsIn = (seg: Seg): readonly Seg[] => [seg, ...seg.subs.flatMap(textsIn)];

const textsOf = (seg: Seg): readonly CodedText[] => textsIn(seg).map(({ text, codes }) => ({ text, codes }));

/** Names a text within a code of an entry; the entry's own text, the first, has its name. */
export const keyOfText = (key: string, index: number): string =>
  index === 0 ? key : `${key}/${String(index)}`;

function unitsOf(
  entries: readonly LightEntry[],
  pair: LanguagePair,
  lines: LineIndex,
): { readonly units: readonly BitextUnit[]; readonly issues: ExchangeIssue[] } {
  let left = 0;
  let firstLeft = 0;
  const units = entries.flatMap((entry) => {
    const chosen = variantsIn(entry, pair);
    if (chosen !== null) return unitsOfEntry(entry, chosen.source, chosen.target);
    if (left++ === 0) firstLeft = entry.offset;
    return [];
  });
  const issues =
    left === 0 ? [] : [makeIssue('tmx_units_left', 'warning', lines.at(firstLeft), { count: left })];
  return { units, issues };
}

function unitsOfEntry(
  { key, notes }: LightEntry,
  source: LightVariant,
  target: LightVariant | null,
): readonly BitextUnit[] {
  const all = [...notes, ...source.notes, ...(target?.notes ?? [])];
  // Texts within codes are paired by their order, where both sides have as many.
  const isPaired = target !== null && target.texts.length === source.texts.length;
  return source.texts.slice(0, isPaired ? undefined : 1).map((text, index) => ({
    key: keyOfText(key, index),
    source: text,
    target: target?.texts[index] ?? null,
    isLocked: false,
    state: '',
    notes: index === 0 ? all : [],
    issues: [],
  }));
}
