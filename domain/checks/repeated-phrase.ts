import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { findLoops, type Loop } from './repetition/find-loops';
import { UNIT, unitHashesOf, unitsOf, type TextUnits } from './repetition/text-units';

const { number: NUMBER, character: CHARACTER } = UNIT;

/** `more and more and more`, `step by step by step`: two words that repeat by right when one of them links. */
const LINKS = new Set(
  'and or by to after upon on over for und oder für um nach et ou à après sur par y e o a tras por con en ou ed i lub po za och eller efter og ve ile и или за по та και או אחר על إلى بعد أو و और से'.split(
    ' ',
  ),
);
/** With a comma or a stop between them, fewer words are said again for effect. */
const LEAST_APART = 4;
const LEAST_CHARACTERS = 4;
const LEAST_CHARACTERS_APART = 7;
/** Two or three characters are doubled by right in Chinese and Japanese; four times they are not. */
const MANY = 3;

const textOf = (text: string, units: TextUnits, unit: number): string =>
  text.slice(units.starts[unit], units.ends[unit]);

const gapAfter = (text: string, units: TextUnits, unit: number): string =>
  text.slice(units.ends[unit], units.starts[unit + 1]);

function hasEqualGaps(text: string, units: TextUnits, { from, period }: Loop): boolean {
  for (let unit = from; unit < from + period - 1; unit++)
    if (gapAfter(text, units, unit) !== gapAfter(text, units, unit + period)) return false;
  return true;
}

/** Scores and counts repeat as they like: most units must be words, and one of them more than a particle. */
function saysSomething(units: TextUnits, { from, period }: Loop): boolean {
  let words = 0;
  let longest = 0;
  for (let unit = from; unit < from + period; unit++) {
    if (units.kinds[unit] === NUMBER) continue;
    words += 1;
    longest = Math.max(longest, (units.ends[unit] ?? 0) - (units.starts[unit] ?? 0));
  }
  return words * 2 >= period && (longest >= 3 || period > 2);
}

function isFault(text: string, units: TextUnits, loop: Loop): boolean {
  const { from, period, matched } = loop;
  const gap = gapAfter(text, units, from + period - 1);
  let characters = 0;
  for (let unit = from; unit < from + period; unit++) if (units.kinds[unit] === CHARACTER) characters += 1;
  if (characters === period) {
    if (period < LEAST_CHARACTERS) return gap === '' && matched >= MANY * period && period > 1;
    return hasEqualGaps(text, units, loop) && (gap.trim() === '' || period >= LEAST_CHARACTERS_APART);
  }
  if (gap.includes('\n')) return false;
  if (gap.trim() !== '' ? period < LEAST_APART : period === 2 && isLinked(text, units, from)) return false;
  return saysSomething(units, loop) && hasEqualGaps(text, units, loop);
}

const isLinked = (text: string, units: TextUnits, from: number): boolean =>
  LINKS.has(textOf(text, units, from).toLowerCase()) ||
  LINKS.has(textOf(text, units, from + 1).toLowerCase());

/** Of the places the loop may be said to begin at, the one where a sentence or clause begins. */
function bestStart(text: string, units: TextUnits, { from, period, matched }: Loop): number {
  for (let unit = from; unit <= from + (matched % period); unit++)
    if (unit === 0 || gapAfter(text, units, unit - 1).trim() !== '') return unit;
  return from;
}

/** A phrase or a sentence said again right after itself, as a translation does that has lost its thread. */
export const repeatedPhrase: BlockCheck = {
  unit: 'block',
  id: 'repeated-phrase',
  version: 1,
  category: 'accuracy/addition',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  parameters: {},
  *run({ text, tokens }: CheckedBlock): Generator<Alarm> {
    const loops = findLoops(unitHashesOf(tokens));
    if (loops.length === 0) return;
    const units = unitsOf(tokens);
    for (const loop of loops) {
      if (!isFault(text, units, loop)) continue;
      const from = bestStart(text, units, loop);
      const copies = 1 + Math.floor(loop.matched / loop.period);
      const start = units.starts[from] ?? 0;
      const phrase = text.slice(start, units.ends[from + loop.period - 1]);
      const end = units.ends[from + copies * loop.period - 1] ?? start;
      yield { span: { start, end }, suggestion: phrase, params: { phrase, times: copies } };
    }
  },
};
