import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { Correction, CorrectionState } from '@/domain/correction/correction';
import { buildOutput, type BuiltOutput } from '@/domain/exchange/ratings/campaign/build-output';
import { campaignTypology } from '@/domain/exchange/ratings/campaign/campaign-typology';
import { planCampaign } from '@/domain/exchange/ratings/campaign/plan-campaign';
import { placeAt, PLAIN_ERROR, PLAIN_RATING, type Rating } from '@/domain/exchange/ratings/rating-set';
import { articleFacts, type ArticleFacts } from '@/domain/reports/article-facts';
import { pairedOf } from '@/domain/reports/kept-segments';
import { ratedArticle } from '@/domain/scoring/rated-article';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { randomNumbers } from '@/domain/random';

export const SEGMENTS = 25;
export const RATERS = ['A', 'B'] as const;
const CATEGORIES = [
  'Accuracy/Mistranslation',
  'Accuracy/Omission',
  'Accuracy/Addition',
  'Fluency/Grammar',
  'Fluency/Punctuation',
  'Fluency/Spelling',
  'Style/Awkward',
  'Terminology/Inappropriate for context',
  'Locale convention/Date format',
  'Source error',
];
const SEVERITIES = ['Minor', 'Minor', 'Minor', 'Major', 'Critical'];
const WORDS =
  'the harbour opened again after long repairs and ships left early in the morning for the islands'.split(
    ' ',
  );
/** How often an error has a correction, where it stands apart from those corrected before. */
const ONE_IN_CORRECTED = 2;
const STATES: readonly CorrectionState[] = [
  ...(['approved', 'approved', 'approved', 'proposed', 'rejected'] as const),
];
/** How often an error is a finding that somebody accepted, and of which checks. */
const ONE_IN_FOUND = 4;
export const CHECKS = [
  'number-value',
  'name-changed',
  'end-punctuation',
  'added-text',
  'doubled-word',
] as const;

/** An article that many are copies of, with the facts that it comes to. */
export interface Template {
  readonly built: BuiltOutput;
  readonly facts: ArticleFacts;
  /** As it is stored of an article that two people rated. */
  readonly said: readonly RatedSegment[];
  readonly corrections: readonly Correction[];
}

export function makeTemplate(seed: number, errors: number): Template {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const sentence = (): string =>
    `${Array.from({ length: 8 + below(20) }, () => WORDS[below(WORDS.length)]).join(' ')}.`;
  const texts = Array.from({ length: SEGMENTS }, () => ({ source: sentence(), target: sentence() }));
  const ratings = RATERS.flatMap((rater, at) =>
    texts.map(({ source, target }, index): Rating => {
      // Two in five segments are clean.
      const marked = index % 5 < 3;
      const share =
        Math.floor((errors / RATERS.length / SEGMENTS) * (5 / 3)) + (at === 0 && index === 0 ? 1 : 0);
      return {
        ...{
          ...PLAIN_RATING,
          rater,
          system: 's',
          document: 'd',
          segment: String(index),
          source,
          target,
          row: index,
        },
        errors: Array.from({ length: marked ? share : 0 }, () => {
          const start = below(target.length - 10);
          return {
            ...PLAIN_ERROR,
            places: [placeAt('target', { start, end: start + 1 + below(9) })],
            category: CATEGORIES[below(CATEGORIES.length)] ?? '',
            severity: SEVERITIES[below(SEVERITIES.length)] ?? '',
            row: index,
          };
        }),
      };
    }),
  );
  const plan = planCampaign({ ratings, unread: [] });
  const [output] = plan.outputs;
  if (output === undefined) throw new Error('Nothing was planned');
  let ids = 0;
  const imported = buildOutput(output, {
    ...{ articleId: 'article', sourceLang: 'en', targetLang: 'en', file: 'made-up.tsv' },
    ...{ typology: campaignTypology(plan), newId: () => `t${(ids += 1)}` },
    raterIds: new Map(RATERS.map((rater) => [rater, rater])),
  });
  const built = { ...imported, marks: imported.marks.map(found) };
  const corrections = correctionsOf(built);
  const approved = corrections.filter(({ state }) => state === 'approved');
  const right = new Set(approved.map(({ errorId }) => errorId));
  const counted = built.marks.map((mark) => ({ mark, isPutRight: right.has(mark.id) }));
  const target = built.blocks.filter(({ side }) => side === 'target');
  const rated = ratedArticle({
    ...{
      system: 's',
      document: 'd',
      domain: '',
      sourceLang: 'en',
      targetLang: 'ar',
      target,
      segments: built.segments,
      marks: built.marks,
    },
    source: built.blocks.filter(({ side }) => side === 'source'),
    corrected: correctBlocks(target, approved),
    reviews: built.reviews,
    counted,
  });
  return { built, facts: articleFacts(rated, counted), said: pairedOf(rated.before), corrections };
}

function found(mark: BuiltOutput['marks'][number], index: number): BuiltOutput['marks'][number] {
  if (index % ONE_IN_FOUND !== 0) return mark;
  const id = CHECKS[(index / ONE_IN_FOUND) % CHECKS.length] ?? CHECKS[0];
  return { ...mark, provenance: { kind: 'check', id, version: '1' } };
}

/** Of marks that lie apart, for what is put right twice is nobody's text. */
function correctionsOf({ marks }: BuiltOutput): readonly Correction[] {
  const ends = new Map<string, number>();
  const inOrder = marks
    .flatMap(({ target, ...mark }) => (target === null ? [] : [{ ...mark, target }]))
    .sort((one, other) => one.target.start - other.target.start);
  return inOrder.flatMap(({ target, ...mark }, index): readonly Correction[] => {
    if (index % ONE_IN_CORRECTED !== 0 || target.start <= (ends.get(target.blockId) ?? -1)) return [];
    ends.set(target.blockId, target.end);
    return [
      {
        ...{ id: `c${mark.id}`, articleId: 'article', errorId: mark.id, proposerId: mark.reviewerId },
        ...{ groupId: null, anchor: target, replacement: 'word', approvedText: null, round: 0, version: 2 },
        state: STATES[index % STATES.length] ?? 'approved',
      },
    ];
  });
}

/** With ids and people of its own. */
export function copyOf(
  { built, facts, said, corrections }: Template,
  articleId: string,
  people: ReadonlyMap<string, string>,
): Template {
  const own = (id: string): string => `${articleId}-${id}`;
  const person = (rater: string): string => people.get(rater) ?? '';
  const at = <Anchored extends { readonly blockId: string }>(anchor: Anchored): Anchored => ({
    ...anchor,
    blockId: own(anchor.blockId),
  });
  return {
    built: {
      blocks: built.blocks.map((block) => ({ ...block, id: own(block.id) })),
      segments: built.segments.map((segment) => ({ ...segment, id: own(segment.id) })),
      marks: built.marks.map((mark) => ({
        ...{ ...mark, articleId, id: own(mark.id), reviewerId: person(mark.reviewerId) },
        target: mark.target === null ? null : at(mark.target),
      })),
      reviews: built.reviews.map((review) => ({
        ...{ ...review, id: own(review.id), reviewerId: person(review.reviewerId) },
        checked: review.checked.map(at),
      })),
    },
    said: said.map((segment) => ({
      ...segment,
      ratings: segment.ratings.map((rating) => ({ ...rating, rater: person(rating.rater) })),
    })),
    facts: {
      measures: facts.measures,
      ratings: facts.ratings.map((fact) => ({ ...fact, reviewerId: person(fact.reviewerId) })),
      errors: facts.errors.map((fact) => ({ ...fact, reviewerId: person(fact.reviewerId) })),
    },
    corrections: corrections.map((one) => ({
      ...{ ...one, articleId, id: own(one.id), proposerId: person(one.proposerId) },
      ...{ errorId: one.errorId === null ? null : own(one.errorId), anchor: at(one.anchor) },
    })),
  };
}
