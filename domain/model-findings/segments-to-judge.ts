import type { Knowledge } from '../checks/engine/knowledge';
import { languageCovers } from '../terms/language-covers';
import type { Term, TermStatus } from '../terms/term';
import { foldText } from '../text/fold-text';
import type { SegmentTexts } from '../triage/suggestion-placer';
import type { AgreedTerm, SegmentToJudge, TextPair } from './prompt';

/** A segment, and what a model is told of it. */
export interface JudgedSegment {
  readonly segmentId: string;
  readonly segment: SegmentToJudge;
}

interface ArticleToJudge {
  /** In the order of the text. */
  readonly segments: readonly SegmentTexts[];
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly knowledge: Knowledge;
}

/** Longer than any sentence, in UTF-16 code units: such a segment was never aligned. */
const LONGEST_SEGMENT = 6000;
const LONGEST_CONTEXT = 600;
const MOST_AGREED = 40;

/** Every segment that has both its sides, with the sentences around it and what the project has agreed on of it. */
export function segmentsToJudge(article: ArticleToJudge): readonly JudgedSegment[] {
  const { segments, sourceLang, targetLang } = article;
  const agreedOf = agreementFor(article);
  return segments.flatMap(({ segmentId, source, target }, index) => {
    if (!isJudged(source) || !isJudged(target)) return [];
    const segment = {
      ...{ source, target, sourceLang, targetLang },
      before: contextOf(segments[index - 1], 'end'),
      after: contextOf(segments[index + 1], 'start'),
      agreed: agreedOf({ source, target }),
    };
    return [{ segmentId, segment }];
  });
}

const isJudged = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_SEGMENT;

function contextOf(segment: TextPair | undefined, near: 'start' | 'end'): TextPair | null {
  if (segment === undefined) return null;
  const cut = (text: string): string =>
    near === 'end' ? text.slice(-LONGEST_CONTEXT) : text.slice(0, LONGEST_CONTEXT);
  return { source: cut(segment.source), target: cut(segment.target) };
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
function agreementFor({
  knowledge: { terms, names },
  sourceLang,
  targetLang,
}: ArticleToJudge): (pair: TextPair) => readonly AgreedTerm[] {
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
