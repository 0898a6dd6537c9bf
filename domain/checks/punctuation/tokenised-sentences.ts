import type { Span } from '../../text/span';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';
import { TRAIT } from '../../text/traits';

const { punctuation, space } = TOKEN;

/** Signs that stand right after a word, whatever the language. */
const ATTACHED = '.,)]،؛؟';
/** French sets a space before these. */
const ATTACHED_BUT_IN_FRENCH = ';:!?';
/** What speaks against it: not the full stop, which abbreviations keep, nor the colon of times. */
const COUNTED_ATTACHED = ',;!?،؛؟';
const LEAST = 2;

const NONE: readonly Span[] = [];
const known = new WeakMap<CheckedBlock, readonly Span[]>();

/** Sentences all of whose punctuation stands apart, as tools leave it that part a text into tokens. */
export function tokenisedSentencesOf(block: CheckedBlock): readonly Span[] {
  // Most texts have no sign that stands apart.
  if ((block.tokens.traits & TRAIT.spaceBeforeSign) === 0) return NONE;
  let spans = known.get(block);
  if (spans === undefined) known.set(block, (spans = findTokenised(block)));
  return spans;
}

function findTokenised({ tokens, language, text, sentenceStarts }: CheckedBlock): readonly Span[] {
  const { kinds, starts, count } = tokens;
  const apart = language === 'fr' ? ATTACHED : ATTACHED + ATTACHED_BUT_IN_FRENCH;
  const found: Span[] = [];
  let sentence = 0;
  let separated = 0;
  let attached = 0;
  for (let index = 1; index < count; index++) {
    const start = starts[index] ?? 0;
    const next = sentenceStarts[sentence + 1];
    if (next !== undefined && start >= next) {
      if (separated >= LEAST && attached === 0)
        found.push(trimmed(text, sentenceStarts[sentence] ?? 0, next));
      separated = attached = 0;
      sentence += 1;
    }
    if (kinds[index] !== punctuation) continue;
    const sign = text.charAt(start);
    if (kinds[index - 1] !== space) {
      const isBetween = COUNTED_ATTACHED.includes(sign) || sign === '.';
      if (isBetween && (sign !== '.' || start + 1 >= text.length)) attached += 1;
    } else if (apart.includes(sign) && (index + 1 >= count || kinds[index + 1] === space)) separated += 1;
    else if ('(['.includes(sign) && kinds[index + 1] === space) separated += 1;
  }
  if (separated >= LEAST && attached === 0)
    found.push(trimmed(text, sentenceStarts[sentence] ?? 0, text.length));
  return found;
}

const trimmed = (text: string, start: number, end: number): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
