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
  return {
    author: reviewer,
    date: markedAt,
    lines: [...linesOfError(mark), ...corrections.flatMap(linesOfDecisions)],
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

/**
 * Whether a comment of a document is one that was written into it from the article, whatever has been decided since, or one that was taken
 * from it into the article before.
 */
export function isKnownComment({ errors, corrections }: ExportArticle): (text: string) => boolean {
  const taken = new Set(errors.map(({ mark }) => mark.comment).filter((comment) => comment !== ''));
  const written = errors.map(({ mark }) => linesOfError(mark).join('\n'));
  const decisions = new Set(corrections.flatMap(linesOfDecisions));
  return (text) =>
    taken.has(text) ||
    written.some((known) => text === known || text.startsWith(`${known}\n`)) ||
    text.split('\n').every((line) => decisions.has(line));
}

/** The category as the typology names it (`accuracy/wrong-term`), with the severity: standard terms, in no language of an interface. */
const headOf = ({ category, severity }: ErrorMark): string => `${category} · ${severity}`;

function linesOfError(mark: ErrorMark): readonly string[] {
  const source = mark.source === null || mark.source.quote === '' ? [] : [`⟨${mark.source.quote}⟩`];
  return [headOf(mark), ...source, ...linesOf(mark.comment)];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Decisions of which something was said, with who took them. */
const linesOfDecisions = ({ decisions }: ExportCorrection): readonly string[] =>
  decisions
    .filter(({ decision }) => decision.note !== '' || decision.reason !== null)
    .map(({ decision, by }) => {
      const said = [decision.reason, decision.note].filter((each) => each !== null && each !== '').join(': ');
      return `${by} · ${decision.kind} · ${said.replaceAll('\n', ' ')}`;
    });
