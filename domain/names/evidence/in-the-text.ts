import type { WordMention } from '../extract/name-facts';
import type { NamedArticle } from '../named-article';
import type { Spelling } from './spelling';

type Target = Pick<NamedArticle, 'target'>;

const LONGEST_JOINT = 8;
const JOINTS = /^(?:,|,?\s+(?:and|or|et|ou|y|o|e|und|oder|en|of|i|og|och|ve|&)|\/|،)\s*$/i;

/** Whether the two are told apart by the writer: Hassan and Hussein, Niger or Nigeria. */
export function areListed(one: Spelling, other: Spelling, { target }: Target): boolean {
  return one.mentions.some(({ block, run }) =>
    other.mentions.some((mention) => {
      if (mention.block !== block || mention.run === run) return false;
      const [first, second] = run.start < mention.run.start ? [run, mention.run] : [mention.run, run];
      if (second.start - first.end > LONGEST_JOINT) return false;
      return JOINTS.test(target[block]?.text.slice(first.end, second.start) ?? '');
    }),
  );
}

const BEFORE_PLACES =
  /(?:^|\s)(?:in|to|from|near|at|around|towards?|outside|inside|across|à|de|vers|en|desde|hacia|em|para|a|da|di|naar|uit|bij) $/i;
const LONGEST_PREPOSITION = 10;

/** Whether some mention of each follows a word that stands before places. */
export function areBothPlaces(one: Spelling, other: Spelling, { target }: Target): boolean {
  return [one, other].every(({ mentions }) =>
    mentions.some(({ block, run, start }) =>
      BEFORE_PLACES.test(
        target[block]?.text.slice(Math.max(0, Math.min(run.start, start) - LONGEST_PREPOSITION), run.start) ??
          '',
      ),
    ),
  );
}

/** Whether one sentence has both: writers seldom change a spelling so soon. */
export function shareSentence(one: Spelling, other: Spelling, { target }: Target): boolean {
  const sentenceOf = ({ block, start }: WordMention): string => {
    const starts = target[block]?.sentenceStarts ?? [];
    return `${block} ${starts.findLastIndex((from) => from <= start)}`;
  };
  const sentences = new Set(one.mentions.map(sentenceOf));
  return other.mentions.some((mention) => sentences.has(sentenceOf(mention)));
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** Whether the word stands somewhere without its capital: the Strip, a strip. */
export function occursInSmall(word: string, { target }: Target): boolean {
  return target.some(({ text }) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
    return false;
  });
}
