import { findLanguageRules } from '../text/segmentation/find-language-rules';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN } from '../text/tokens';
import { classOfWords } from '../text/vocabulary';

const { word: WORD, space: SPACE, punctuation: PUNCTUATION } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * A capital after these and `it` begins no new clause. Not `with it` and `without it`, which begin one (`Without it Europe …`),
 * and not `of it`, which takes an adjective (`most of it American`).
 */
const BEFORE_IT = words(`
  about above across against along amid around at behind below beneath beside between beyond by from in inside into near on
  onto outside over through throughout to toward towards under upon within`);
/** Days and months follow by right: `voted on it Thursday`. */
const AFTER_IT = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December I Christmas Easter Ramadan`);

const IT = classOfWords(({ text }) => text === 'it');

/** With a capital in mid-sentence they are a fault of their own. */
const { starters: STARTERS } = findLanguageRules('en');

/**
 * `it` left behind where the name itself stands: `within it Rafah`, as languages that take up a noun again with a pronoun
 * are translated word for word.
 */
export const pronounResidue: BlockCheck = {
  unit: 'block',
  id: 'pronoun-residue',
  version: 1,
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  isDefault: true,
  targets: ['en'],
  parameters: {},
  needsWords: IT,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { text, tokens, kind } = block;
    if (kind === 'heading') return;
    const { starts, kinds, shapes, count } = tokens;
    for (let index = 2; index + 1 < count; index++) {
      const start = starts[index] ?? 0;
      if (kinds[index] !== WORD || (starts[index + 1] ?? 0) - start !== 2 || !text.startsWith('it', start))
        continue;
      if (shapes[index - 2] !== CASED || kinds[index - 1] !== SPACE) continue;
      if (!BEFORE_IT.has(text.slice(starts[index - 2], starts[index - 1]))) continue;
      const name = nameAfter(block, index + 1);
      if (name === -1) continue;
      const word = text.slice(starts[name], starts[name + 1]);
      if (AFTER_IT.has(word) || STARTERS.has(word.toLowerCase())) continue;
      // A full stop and a closing quotation mark between them are part of the same damage.
      yield { span: { start: start - 1, end: starts[name] ?? 0 }, suggestion: ' ', params: { word } };
    }
  },
};

/** The token with a capital that follows, behind a space, or behind `.” ` where it ends the paragraph; -1 where there is none. */
function nameAfter({ text, tokens }: CheckedBlock, from: number): number {
  const { starts, kinds, shapes, count } = tokens;
  let index = from;
  while (index < count && kinds[index] === PUNCTUATION) index += 1;
  const between = text.slice(starts[from], starts[index]);
  if (kinds[index] !== SPACE || kinds[index + 1] !== WORD) return -1;
  const shape = shapes[index + 1] ?? 0;
  if (shape !== (CASED | CAPITAL)) return -1;
  if (between === '') return index + 1;
  const rest = text.slice(starts[index + 2]);
  return /^[.,]?[”"»]$/u.test(between) && /^[.,]?[”"»]?\s*$/u.test(rest) ? index + 1 : -1;
}
