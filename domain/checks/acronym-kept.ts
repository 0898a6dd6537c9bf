import type { Span } from '../text/span';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedPiece } from './engine/checked-article';
import { SHAPE, TOKEN, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/traits';

const { word } = TOKEN;
const { allCaps, innerCapital } = SHAPE;

interface Code extends Span {
  readonly text: string;
  /** As it is compared: the letters in capitals, without hyphens and spaces. */
  readonly key: string;
}

/** A short name in capitals, or of letters and digits, that became another one: F-16 and F-18 are not this check's, IAEA and IEAE are. */
export const acronymKept: PairCheck = {
  unit: 'pair',
  id: 'acronym-kept',
  version: 2,
  category: 'accuracy/do-not-translate',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  needs: TRAIT.allCaps | TRAIT.innerCapital,
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    const sources = findCodes(source);
    if (sources.length === 0) return;
    const targets = findCodes(target);
    if (targets.length === 0) return;
    const lost = sources.filter(({ key }) => !targets.some((other) => other.key === key));
    if (lost.length === 0) return;
    for (const code of targets) {
      if (sources.some(({ key }) => key === code.key)) continue;
      const like = lost.filter(({ key }) => isMisspelling(code.key, key));
      const [other] = like;
      if (!other || like.length > 1) continue;
      yield {
        span: { start: code.start, end: code.end },
        sourceSpan: { start: other.start, end: other.end },
        params: { target: code.text, source: other.text },
        suggestion: other.text,
      };
    }
  },
};

const SHORTEST = 3;
const ELISION = "’'";

/** Words of Latin capitals; whole sentences in capitals have no acronyms that stand out. */
function findCodes({ tokens }: CheckedPiece): readonly Code[] {
  const { kinds, shapes, starts, count, text } = tokens;
  const codes: Code[] = [];
  let words = 0;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== word) continue;
    words += 1;
    const shape = shapes[index] ?? 0;
    if ((shape & (allCaps | innerCapital)) === 0) continue;
    let start = starts[index] ?? 0;
    // l’ONU, d’UNICEF
    if (ELISION.includes(text.charAt(start + 1))) start += 2;
    const end = starts[index + 1] ?? start;
    const key = text.slice(start, end);
    if (end - start >= SHORTEST && /^[A-Z]+$/.test(key) && !isShouted(tokens, index))
      codes.push({ start, end, text: key, key });
  }
  return codes.length * 2 > words && words > 2 ? [] : codes;
}

/** THE PRESIDENT of a transcript: two words in capitals side by side are no acronyms. */
const isShouted = ({ kinds, shapes }: Tokens, index: number): boolean =>
  [index - 2, index + 2].some((at) => kinds[at] === word && ((shapes[at] ?? 0) & allCaps) !== 0);

/**
 * One letter other, more or fewer, or two letters swapped. Translated acronyms have the same letters in another order (NATO, OTAN) or
 * other letters altogether.
 */
function isMisspelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length + restB.length <= 1) return a.length > SHORTEST && b.length >= SHORTEST;
  if (restA.length === 2 && restB.length === 2)
    return a.length > SHORTEST && restA[0] === restB[1] && restA[1] === restB[0];
  return restA.length === 1 && restB.length === 1 && a.length > SHORTEST;
}
