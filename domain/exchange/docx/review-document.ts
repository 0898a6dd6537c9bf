import type { Block } from '../../article/block';
import { correctedText } from '../../correction/apply-corrections';
import { compareAnchors } from '../../correction/find-rivals';
import { groupBy } from '../../group-by';
import type { ExportArticle, ExportCorrection } from '../export-model';
import { replacePartsInSteps } from '../zip/write-zip';
import { changeParts } from './change-parts';
import { addComments, toSeconds } from './comments-part';
import { keepApart, type NumberedEdit } from './keep-apart';
import type { DocxBlock } from './list-blocks';
import type { BlockChange, PlacedMarkup } from './paint-runs';
import { INSERTION_RANK } from './paint-runs';
import { writePlainPackage } from './plain-package';
import { countTracked, readDocxInSteps, textOf, type DocxFile } from './read-docx';
import { listComments, type PlacedComment } from './review-comments';
import { PLAIN_WORDS, type ReviewWords } from './review-words';

/**
 * The translation as a document of Word in which every applied correction is a tracked change by who made it, and every error a comment.
 * Accepting all gives the corrected text, rejecting all the machine translation. `original` is the document that the article came from: the
 * changes are tracked in it where its text is the article's. In steps.
 */
export function* writeReviewDocument(
  article: ExportArticle,
  original: Uint8Array | null,
  words: ReviewWords = PLAIN_WORDS,
): Generator<void, Uint8Array> {
  const opened = original && (yield* openOriginal(original, article.target));
  const { file, blocks } = opened ?? (yield* makeFile(article));
  const comments = listComments(article, words);
  const { parts: commentParts, firstId } =
    comments.length === 0 ? { parts: new Map(), firstId: 0 } : addComments(file.package, comments);
  const corrections = groupBy(
    article.corrections.filter(({ applied }) => applied),
    ({ correction }) => correction.anchor.blockId,
  );
  const numbered = comments.map((comment, index) => ({ comment, id: firstId + index }));
  const commentsOf = groupBy(numbered, ({ comment }) => comment.blockId);
  const edits = article.target.flatMap((target, index): readonly NumberedEdit[] => {
    const block = blocks[index];
    const changes = (corrections.get(target.id) ?? []).toSorted((a, b) =>
      compareAnchors(a.correction, b.correction),
    );
    const markup = (commentsOf.get(target.id) ?? []).flatMap(({ comment, id }) => markupOf(comment, id));
    if (block === undefined || changes.length + markup.length === 0) return [];
    return [{ index, block, changes: changes.map(toTrackedChange), markup }];
  });
  let lastId = Math.max(0, ...file.parts.map(({ text }) => highestId(text)));
  const changed = yield* changeParts(file.parts, keepApart(edits), () => ++lastId);
  const encoder = new TextEncoder();
  const bodies = [...changed].map(([name, text]) => [name, encoder.encode(text)] as const);
  return yield* replacePartsInSteps(file.package.zip, new Map([...commentParts, ...bodies]));
}

interface Canvas {
  readonly file: DocxFile;
  /** A block of the document for each block of the translation. */
  readonly blocks: readonly DocxBlock[];
}

/** Null where its text is another, or where something is tracked in it already that rejecting all would bring back. */
function* openOriginal(bytes: Uint8Array, target: readonly Block[]): Generator<void, Canvas | null> {
  const read = yield* readDocxInSteps(bytes);
  if (!read.ok || countTracked(read.value) > 0) return null;
  const { blocks } = textOf(read.value, 'accepted');
  const withText = blocks.filter(({ text }) => text.trim() !== '');
  const isSame =
    withText.length === target.length && withText.every(({ text }, index) => text === target[index]?.text);
  return isSame ? { file: read.value, blocks: withText } : null;
}

function* makeFile({ target, info }: ExportArticle): Generator<void, Canvas> {
  const plain = { blocks: target, info, lang: info.targetLang, tracksChanges: true };
  const read = yield* readDocxInSteps(yield* writePlainPackage(plain));
  if (!read.ok) throw new Error(`A document of our own is refused: ${read.issue.code}`);
  const paragraphs = read.value.parts[0]?.paragraphs ?? [];
  // A paragraph a block, with the white space at its ends, which a reader of documents leaves out.
  const blocks = target.flatMap(({ kind, level, text }, index): readonly DocxBlock[] => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return [];
    const { part, pieces } = paragraph;
    return [{ kind, level, text, part, pieces, lead: 0, paragraphs: [paragraph] }];
  });
  return { file: read.value, blocks };
}

/** By who proposed it; where an editor approved other words than were proposed, by the editor. */
function toTrackedChange({ correction, proposer, proposedAt, decisions }: ExportCorrection): BlockChange {
  const { start, end } = correction.anchor;
  const approval = decisions.findLast(({ decision }) => decision.kind === 'approve');
  const isReworded = correction.approvedText !== null && approval !== undefined;
  const tracked = isReworded
    ? { author: approval.by, date: approval.decision.at }
    : { author: proposer, date: proposedAt };
  return {
    start,
    end,
    insert: correctedText(correction),
    tracked: { ...tracked, date: toSeconds(tracked.date) },
  };
}

/** The end comes after what is inserted there only where that is what the comment is about. */
function markupOf({ start, end, holdsInsertion }: PlacedComment, id: number): readonly PlacedMarkup[] {
  const isPoint = start === end;
  return [
    {
      at: start,
      rank: INSERTION_RANK - 1,
      write: (prefix) => `<${prefix}commentRangeStart ${prefix}id="${id}"/>`,
    },
    {
      at: end,
      rank: isPoint || holdsInsertion ? INSERTION_RANK + 1 : INSERTION_RANK - 2,
      write: (prefix) =>
        `<${prefix}commentRangeEnd ${prefix}id="${id}"/>` +
        `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`,
    },
  ];
}

function highestId(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest;
}
