import type { CheckedArticle, CheckedPair } from '../checks/engine/checked-article';
import type { Knowledge } from '../checks/engine/knowledge';
import { languageCovers } from '../terms/language-covers';
import type { Term, TermStatus } from '../terms/term';
import { foldText } from '../text/fold-text';
import type { AgreedTerm, SegmentToJudge, TextPair } from './prompt';

/** A segment, and what a model is told of it. */
export interface JudgedSegment {
  readonly pair: CheckedPair;
  readonly segment: SegmentToJudge;
}

/** Longer than any sentence, in UTF-16 code units: such a segment was never aligned. */
const LONGEST_SEGMENT = 6000;
const LONGEST_CONTEXT = 600;
const MOST_AGREED = 40;

/** Every segment that has both its sides, with the sentences around it and what the project has agreed on of it. */
export function segmentsToJudge(
  { pairs, sourceLang, targetLang }: CheckedArticle,
  knowledge: Knowledge,
): readonly JudgedSegment[] {
  if (sourceLang === null) return [];
  const agreedOf = agreementFor(knowledge, sourceLang, targetLang);
  const whole = pairs.filter(({ source, target }) => isJudged(source.text) && isJudged(target.text));
  return whole.map((pair) => {
    const texts = textsOf(pair);
    return {
      pair,
      segment: {
        ...texts,
        sourceLang,
        targetLang,
        before: contextOf(pairs[pair.index - 1], 'end'),
        after: contextOf(pairs[pair.index + 1], 'start'),
        agreed: agreedOf(texts),
      },
    };
  });
}

const isJudged = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_SEGMENT;

const textsOf = ({ source, target }: CheckedPair): TextPair => ({ source: source.text, target: target.text });

function contextOf(pair: CheckedPair | undefined, near: 'start' | 'end'): TextPair | null {
  if (pair === undefined) return null;
  const cut = (text: string): string =>
    near === 'end' ? text.slice(-LONGEST_CONTEXT) : text.slice(0, LONGEST_CONTEXT);
  const { source, target } = textsOf(pair);
  return { source: cut(source), target: cut(target) };
}

const WORDS: Readonly<Record<TermStatus, AgreedTerm['status']>> = {
  preferred: 'use',
  admitted: 'allowed',
  forbidden: 'never-use',
  'do-not-translate': 'keep-untranslated',
};

interface Agreement extends AgreedTerm {
  /** As it is looked for, on either side. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** Of all that is agreed on, what a segment speaks of. */
function agreementFor(
  { terms, names }: Knowledge,
  sourceLang: string,
  targetLang: string,
): (pair: TextPair) => readonly AgreedTerm[] {
  const fold = (text: string, lang: string): string =>
    foldText(text, { lang, letterCase: 'fold', marks: 'ignore' });
  const toFind = (source: string, targets: readonly string[]): Pick<Agreement, 'sources' | 'targets'> => ({
    sources: source === '' ? [] : [fold(source, sourceLang)],
    // What is only forbidden is told where it stands.
    targets: source === '' ? targets.map((target) => fold(target, targetLang)) : [],
  });
  const agreements: readonly Agreement[] = [
    ...terms.map(({ source, target, status }: Term) => ({
      source,
      target,
      status: WORDS[status],
      ...toFind(source, [target]),
    })),
    ...names
      .filter((name) => languageCovers(name.targetLang, targetLang))
      .map(({ source, preferred, variants }) => ({
        source,
        target: preferred,
        status: 'name' as const,
        ...toFind(source, variants),
      })),
  ];
  return ({ source, target }) => {
    const [inSource, inTarget] = [fold(source, sourceLang), fold(target, targetLang)];
    return agreements
      .filter(
        ({ sources, targets }) =>
          sources.some((words) => inSource.includes(words)) ||
          targets.some((words) => words !== '' && inTarget.includes(words)),
      )
      .slice(0, MOST_AGREED)
      .map(({ source: from, target: to, status }) => ({ source: from, target: to, status }));
  };
}
