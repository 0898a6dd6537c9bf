import type { ErrorMark } from '../../annotation/error';
import { typologyReference, type Typology } from '../../annotation/typology';
import type { Span } from '../../text/span';
import { groupBy } from '../../group-by';
import type { ExportArticle, ExportCorrection, ExportError } from '../export-model';
import type { DocxComment } from './comments-part';
import { headIn, headReader, writeHead } from './comment-head';
import { PLAIN_WORDS, type ReviewWords } from './review-words';

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
export function listComments(article: ExportArticle, words: ReviewWords): readonly PlacedComment[] {
  const byError = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const ofErrors = article.errors
    .filter(({ mark }) => mark.state === 'open' || mark.state === 'confirmed')
    .map((error) => commentOfError(error, byError.get(error.mark.id) ?? [], article, words));
  const alone = byError.get(null) ?? [];
  return [...ofErrors, ...alone.flatMap((one) => commentOfCorrection(one, words))];
}

function commentOfError(
  { mark, reviewer, markedAt }: ExportError,
  corrections: readonly ExportCorrection[],
  { target }: ExportArticle,
  words: ReviewWords,
): PlacedComment {
  const place = mark.target ?? { blockId: target[0]?.id ?? '', start: 0, end: 0 };
  return {
    author: reviewer,
    date: markedAt,
    lines: [...linesOfError(mark, words), ...corrections.flatMap((one) => linesOfDecisions(one, words))],
    blockId: place.blockId,
    start: place.start,
    end: place.end,
    holdsInsertion: corrections.some(({ applied }) => applied),
  };
}

function commentOfCorrection(one: ExportCorrection, words: ReviewWords): readonly PlacedComment[] {
  const lines = linesOfDecisions(one, words);
  if (!one.applied || lines.length === 0) return [];
  const { blockId, start, end } = one.correction.anchor;
  const place = { blockId, start, end, holdsInsertion: true };
  return [{ author: one.proposer, date: one.proposedAt, lines, ...place }];
}

/** A comment of a document, with the place in the translation that it was found at; null where it was found at none. */
export interface FoundComment {
  readonly text: string;
  readonly blockId: string | null;
  readonly span: Span | null;
}

/**
 * Whether a comment of a document is one that was written into it from the article, in whichever language and whatever has been decided
 * since, or one that was taken from it into the article before. One that says nothing but what kind of error it is may be said of any
 * words: it is known where it stands.
 */
export function isKnownComment(
  { errors, corrections }: ExportArticle,
  languages: readonly ReviewWords[],
  typologies: readonly Typology[],
): (comment: FoundComment) => boolean {
  const all = [...languages, PLAIN_WORDS];
  const readHead = headReader(languages, typologies);
  const byReference = new Map(typologies.map((one) => [typologyReference(one), one]));
  const marks = errors.map(({ mark }) => ({
    mark,
    written: new Set(all.map((words) => linesOfError(mark, words).join('\n'))),
    taken: mark.provenance.kind === 'document' ? keyOf(mark) : null,
    typology: byReference.get(mark.typology) ?? null,
  }));
  const decisions = new Set(
    all.flatMap((words) => corrections.flatMap((one) => linesOfDecisions(one, words))),
  );
  return ({ text, blockId, span }) => {
    const said = splitComment(text, readHead);
    const isBare = said.head !== null && said.rest === '';
    const keys = new Map(
      typologies.map((one) => [one, keyOf({ ...headIn(one, said.head), comment: said.rest })]),
    );
    const isTaken = ({ taken, typology }: (typeof marks)[number]): boolean =>
      taken !== null && typology !== null && taken === keys.get(typology);
    const isOf = (one: (typeof marks)[number]): boolean => {
      const { mark, written } = one;
      const isSaid =
        isTaken(one) || written.has(text) || [...written].some((known) => text.startsWith(`${known}\n`));
      return isSaid && (!isBare || isAt(mark, blockId, span));
    };
    return marks.some(isOf) || text.split('\n').every((line) => decisions.has(line));
  };
}

const isAt = ({ target }: ErrorMark, blockId: string | null, span: Span | null): boolean =>
  // What is about no place stands at the beginning.
  target === null ||
  span === null ||
  (target.blockId === blockId && target.start <= span.end && span.start <= target.end);

const keyOf = ({
  category,
  severity,
  comment,
}: Pick<ErrorMark, 'category' | 'severity' | 'comment'>): string =>
  JSON.stringify([category, severity, comment]);

/** What a comment says of an error, and the rest of it. */
export function splitComment(text: string, readHead: ReturnType<typeof headReader>) {
  const [first = '', ...others] = text.split('\n');
  const head = readHead(first);
  return { head, rest: head === null ? text : others.join('\n').trim() };
}

/** The category as the reader calls it, with the severity. */
function linesOfError(mark: ErrorMark, words: ReviewWords): readonly string[] {
  const source = mark.source === null || mark.source.quote === '' ? [] : [`⟨${mark.source.quote}⟩`];
  return [writeHead(mark, words), ...source, ...linesOf(mark.comment)];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Decisions of which something was said, with who took them. */
const linesOfDecisions = ({ decisions }: ExportCorrection, words: ReviewWords): readonly string[] =>
  decisions
    .filter(({ decision }) => decision.note !== '' || decision.reason !== null)
    .map(({ decision, by }) => {
      const reason = decision.reason === null ? '' : words.reason(decision.reason);
      const said = [reason, decision.note].filter((each) => each !== '').join(': ');
      return `${by} · ${words.decision(decision.kind)} · ${said.replaceAll('\n', ' ')}`;
    });
