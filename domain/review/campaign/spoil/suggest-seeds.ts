import type { Severity } from '../../../annotation/severity';
import type { Block } from '../../../article/block';
import type { Segment } from '../../../article/segment';
import { randomNumbers } from '../../../random';
import type { Change } from '../../../text/change-set';
import { usesSpaces } from '../../../text/script';
import { shuffleFirst } from '../../sample';
import { countryNames, namesIn, withOtherName } from './names';
import { withoutNegation } from './negation';
import { numbersIn, withOtherDigit, withOtherMonth } from './numbers';
import { pick } from './places';
import { sentencesToSpoil, type SpoilableSentence } from './sentences-to-spoil';
import { withDoubledWord } from './words';

/** What can be done to a sentence. */
export const SPOILINGS = ['number', 'month', 'negation', 'country', 'name', 'sentence', 'word'] as const;
export type Spoiling = (typeof SPOILINGS)[number];

/** A known error, as somebody may plant it: how the sentence is to read, '' where it is left out, and what a mark would have to say. */
export interface SuggestedSeed {
  /** Its number, from 0. */
  readonly segment: number;
  readonly sentence: SpoilableSentence;
  readonly spoiling: Spoiling;
  readonly text: string;
  readonly category: string;
  readonly severity: Severity;
}

export interface SeedWish {
  /** Of the translation. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Pick<Segment, 'target'>[];
  readonly lang: string;
  /** Names of it that no capitals tell. */
  readonly names: readonly string[];
  /** The same one suggests the same again. */
  readonly seed: number;
  readonly count: number;
}

interface Site extends Pick<SeedWish, 'lang'> {
  readonly text: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly hasSpaces: boolean;
  readonly random: () => number;
}

interface Recipe {
  /** Of MQM-Core. */
  readonly category: string;
  readonly severity: Severity;
  readonly spoil: (site: Site) => Change | null;
}

const MISTRANSLATION = { category: 'accuracy/mistranslation', severity: 'major' } as const;

/** All but what is left out whole, which is no change within a sentence. */
const RECIPES: Readonly<Record<Exclude<Spoiling, 'sentence'>, Recipe>> = {
  number: {
    ...MISTRANSLATION,
    spoil: ({ text, hasSpaces, random }) =>
      withOtherDigit(text, numbersIn(text, hasSpaces), random)?.change ?? null,
  },
  month: { ...MISTRANSLATION, spoil: ({ text, lang, random }) => withOtherMonth(text, lang, random) },
  negation: { ...MISTRANSLATION, spoil: ({ text, lang, random }) => withoutNegation(text, lang, random) },
  country: {
    ...MISTRANSLATION,
    spoil: ({ text, countries, hasSpaces, random }) => withOtherName(text, countries, hasSpaces, random),
  },
  name: {
    ...MISTRANSLATION,
    spoil: ({ text, names, hasSpaces, random }) => withOtherName(text, names, hasSpaces, random),
  },
  word: {
    category: 'linguistic-conventions/grammar',
    severity: 'minor',
    spoil: ({ text, lang, random }) => withDoubledWord(text, lang, random),
  },
};
const OMISSION = { category: 'accuracy/omission', severity: 'major' } as const;

/**
 * Known errors for a text, at most one in a segment and as many kinds as it has places for; fewer than wished where it has not. In the order of the text.
 * Headings are left alone: everybody looks at them.
 */
export function suggestSeeds({
  blocks,
  segments,
  lang,
  seed,
  count,
  ...known
}: SeedWish): readonly SuggestedSeed[] {
  const sentences = sentencesToSpoil(blocks);
  const names = [...namesIn(blocks.map(({ text }) => text)), ...known.names];
  const texts = { lang, names, countries: countryNames(lang), hasSpaces: usesSpaces(lang) };
  const used = new Map<Spoiling, number>();
  const suggested: SuggestedSeed[] = [];
  const order = shuffleFirst([...segments.keys()], segments.length, seed);
  for (const [turn, index] of order.entries()) {
    if (suggested.length === count) break;
    const { from, to } = segments[index]?.target ?? { from: 0, to: 0 };
    const random = randomNumbers(seed + turn + 1);
    const sentence = pick(
      sentences.slice(from, to).filter(({ isSuggested }) => isSuggested),
      random,
    );
    if (sentence === null) continue;
    const rarestFirst = [...SPOILINGS].sort((one, other) => (used.get(one) ?? 0) - (used.get(other) ?? 0));
    for (const spoiling of rarestFirst) {
      const made = spoilSentence(spoiling, sentence, { ...texts, text: sentence.text, random });
      if (made === null) continue;
      suggested.push({ segment: index, sentence, spoiling, ...made });
      used.set(spoiling, (used.get(spoiling) ?? 0) + 1);
      break;
    }
  }
  return suggested.sort((a, b) => sentences.indexOf(a.sentence) - sentences.indexOf(b.sentence));
}

function spoilSentence(
  spoiling: Spoiling,
  { text, start, from }: SpoilableSentence,
  site: Site,
): Pick<SuggestedSeed, 'text' | 'category' | 'severity'> | null {
  // A paragraph begins as it does: what is gone from its beginning nobody could point at.
  if (spoiling === 'sentence') return from === start ? null : { ...OMISSION, text: '' };
  const { spoil, category, severity } = RECIPES[spoiling];
  const change = spoil(site);
  if (change === null) return null;
  return { category, severity, text: text.slice(0, change.start) + change.insert + text.slice(change.end) };
}
