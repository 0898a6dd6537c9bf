import type { Anchor } from '../../article/anchor';
import { groupBy } from '../../group-by';
import { viewArticle, type ArticleView } from '../article-view';
import { countedErrors } from '../counted-errors';
import type { ExportCorrection, ExportError } from '../export-model';
import type { PackMaterial, PackSetting } from '../pack/pack-part';
import type { SegmentView } from '../../article/segment-view';
import { codePointsBefore } from './code-points';
import { decidedSegments } from './decided-segments';
import type { TrainingTriple, TripleCorrection, TripleError, TripleSpan } from './triple';

/** A mark where it has a place: on one side. */
interface PlacedError {
  readonly error: ExportError;
  readonly side: TripleError['side'];
  readonly anchor: Anchor;
}

/** What the lines of one article are made from. */
interface Lines {
  readonly material: PackMaterial;
  readonly setting: PackSetting;
  readonly view: ArticleView;
  readonly errors: ReadonlyMap<number | null, readonly PlacedError[]>;
  readonly corrections: ReadonlyMap<number | null, readonly ExportCorrection[]>;
  readonly decided: readonly boolean[];
}

/** One line a segment, as JSON. Throws where the project has not consented: the part is refused before. */
export function* writeTriples(material: PackMaterial, setting: PackSetting): Generator<string> {
  const { article, progress, preferences } = material;
  const view = viewArticle(article);
  const offered = article.corrections.filter(({ correction }) => correction.state !== 'withdrawn');
  const lines: Lines = {
    material,
    setting,
    view,
    errors: groupBy(countedErrors(article, preferences).flatMap(placesOf), ({ side, anchor }) =>
      view[SIDES[side]].segmentOf(anchor),
    ),
    corrections: groupBy(offered, ({ correction }) => view.target.segmentOf(correction.anchor)),
    decided: decidedSegments(article, view, progress),
  };
  for (let segment = 1; segment <= article.segments.length; segment++) {
    if (setting.choice.onlyDecided && lines.decided[segment - 1] !== true) continue;
    yield `${JSON.stringify(tripleOf(lines, segment))}\n`;
  }
}

const SIDES = { source: 'source', mt: 'target' } as const;

/** Each side by itself: what is aligned with the one need not be where the other is. One of the whole article has no place. */
function placesOf(error: ExportError): readonly PlacedError[] {
  const { source, target } = error.mark;
  return [
    ...(source === null ? [] : [{ error, side: 'source' as const, anchor: source }]),
    ...(target === null ? [] : [{ error, side: 'mt' as const, anchor: target }]),
  ];
}

function tripleOf(
  { material, setting, view, errors, corrections, decided }: Lines,
  segment: number,
): TrainingTriple {
  const { facts, article } = material;
  const { info, project } = facts;
  if (project.consent === null) throw new Error('The project has not consented to training');
  const marked = errors.get(segment) ?? [];
  const corrected = corrections.get(segment) ?? [];
  const decisions = corrected.flatMap((one) => one.decisions);
  const personOf = (id: string, name: string): string =>
    setting.choice.people === 'names' ? name : setting.pseudonymOf(project.id, id);
  return {
    format: 'verso-training-triples/1',
    id: article.segments[segment - 1]?.id ?? '',
    source_lang: info.sourceLang,
    target_lang: info.targetLang,
    source: view.source.textOf(segment),
    mt: view.target.textOf(segment),
    post_edit: view.corrected.textOf(segment),
    errors: marked.flatMap((one) => errorOf(one, view)),
    corrections: corrected.flatMap((one) => correctionOf(one, view.target)),
    provenance: {
      article: facts.articleId,
      segment,
      address: info.address || null,
      published_on: info.publishedOn || null,
      mt_system: info.mtSystem || null,
      decided: decided[segment - 1] === true,
      reviewers: unique([
        ...marked.map(({ error }) => personOf(error.mark.reviewerId, error.reviewer)),
        ...corrected.map(({ correction, proposer }) => personOf(correction.proposerId, proposer)),
      ]),
      editors: unique(
        decisions
          .filter(({ decision }) => decision.kind !== 'answer')
          .map(({ decision, by }) => personOf(decision.byId, by)),
      ),
      decided_at: decisions.map(({ decision }) => decision.at).reduce(later, null),
      exported_at: setting.at,
      versions: {
        article: facts.sequence,
        alignment: facts.alignmentVersion,
        typologies: unique(marked.map(({ error }) => error.mark.typology)),
      },
    },
    consent: {
      given: true,
      by: personOf(project.consent.byId, project.consent.by),
      at: project.consent.at,
    },
    licence: project.licence || null,
  };
}

function errorOf({ error, side, anchor }: PlacedError, view: ArticleView): readonly TripleError[] {
  const { id, scope, category, severity, comment } = error.mark;
  const span = spanOf(anchor, view[SIDES[side]]);
  if (span === null || scope === 'article') return [];
  return [{ id, side, ...span, scope, category, severity, comment }];
}

function correctionOf(
  { correction, applied }: ExportCorrection,
  texts: SegmentView,
): readonly TripleCorrection[] {
  const { id, errorId, anchor, approvedText, replacement, state } = correction;
  const span = spanOf(anchor, texts);
  if (span === null) return [];
  const { start, end, quote } = span;
  return [
    { id, error: errorId, start, end, quote, replacement: approvedText ?? replacement, state, applied },
  ];
}

function spanOf(anchor: Anchor, texts: SegmentView): (TripleSpan & { readonly continues: boolean }) | null {
  const span = texts.spanOf(anchor);
  if (span === null) return null;
  const text = texts.textOf(span.segment);
  const quote = text.slice(span.start, span.end);
  return {
    start: codePointsBefore(text, span.start),
    end: codePointsBefore(text, span.end),
    quote,
    continues: span.text.trimEnd().length > quote.trimEnd().length,
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const later = (latest: string | null, at: string): string | null =>
  latest === null || at > latest ? at : latest;
