import type { ErrorMark } from '../../annotation/error';
import { groupBy } from '../../group-by';
import type { ExportArticle, ExportCorrection, ExportError } from '../export-model';
import type { DocxComment } from './comments-part';

/** A comment with the place in the translation that it is about. */
export interface PlacedComment extends DocxComment {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  /** Whether an insertion at its end belongs to it. */
  readonly holdsInsertion: boolean;
}

/**
 * What reviewers said, as comments: of each error that stands its category, severity and comment, then what was decided about its
 * corrections and why; the same of corrections that stand alone, where something was said of them. What is about no place in the translation
 * stands at its beginning.
 */
export function listComments(article: ExportArticle): readonly PlacedComment[] {
  const byError = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const ofErrors = article.errors
    .filter(({ mark }) => mark.state === 'open' || mark.state === 'confirmed')
    .map((error) => commentOfError(error, byError.get(error.mark.id) ?? [], article));
  const alone = byError.get(null) ?? [];
  return [...ofErrors, ...alone.flatMap(commentOfCorrection)];
}

function commentOfError(
  { mark, reviewer, markedAt }: ExportError,
  corrections: readonly ExportCorrection[],
  { target }: ExportArticle,
): PlacedComment {
  const place = mark.target ?? { blockId: target[0]?.id ?? '', start: 0, end: 0 };
  const source = mark.source === null || mark.source.quote === '' ? [] : [`⟨${mark.source.quote}⟩`];
  return {
    author: reviewer,
    date: markedAt,
    lines: [headOf(mark), ...source, ...linesOf(mark.comment), ...corrections.flatMap(linesOfDecisions)],
    blockId: place.blockId,
    start: place.start,
    end: place.end,
    holdsInsertion: corrections.some(({ applied }) => applied),
  };
}

function commentOfCorrection(one: ExportCorrection): readonly PlacedComment[] {
  const lines = linesOfDecisions(one);
  if (!one.applied || lines.length === 0) return [];
  const { blockId, start, end } = one.correction.anchor;
  const place = { blockId, start, end, holdsInsertion: true };
  return [{ author: one.proposer, date: one.proposedAt, lines, ...place }];
}

/** The category as the typology names it (`accuracy/wrong-term`), with the severity: standard terms, in no language of an interface. */
const headOf = ({ category, severity }: ErrorMark): string => `${category} · ${severity}`;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Decisions of which something was said, with who took them. */
const linesOfDecisions = ({ decisions }: ExportCorrection): readonly string[] =>
  decisions
    .filter(({ decision }) => decision.note !== '' || decision.reason !== null)
    .map(({ decision, by }) => {
      const said = [decision.reason, decision.note].filter((each) => each !== null && each !== '').join(': ');
      return `${by} · ${decision.kind} · ${said.replaceAll('\n', ' ')}`;
    });
