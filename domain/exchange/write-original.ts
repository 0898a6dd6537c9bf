import type { Block } from '../article/block';
import { toChangeSet } from '../correction/apply-corrections';
import type { ReasonCode } from '../correction/decision';
import { isUndecided } from '../correction/correction-life-cycle';
import { refineAtCodes } from '../correction/refine-at-codes';
import { groupBy } from '../group-by';
import { failure, success, type Result } from '../result';
import { changeSetOf, isIdentity, type ChangeSet } from '../text/change-set';
import type { BitextFormat, BitextUnit, UnitEdit, UnitIssue } from './bitext';
import { findBitextFormat } from './bitext-formats';
import { decodeBytes } from './decode-bytes';
import { encodeText } from './encode-text';
import { errorIssues } from './error-issues';
import type { ExportArticle } from './export-model';
import type { DocumentBlock } from './document';
import type { BlockEdits, PackedFormat, TextFormat } from './format';
import type { KeptFile } from './kept-file';
import { findFormat, findPackedFormat } from './registry';
import { blockRatings, type BlockRating } from './segment-ratings';

export type OriginalFailure =
  /** Verso can read the format, and not write into it. */
  | 'original_not_written'
  /** What is read of the file is not what the article was made of. */
  | 'original_differs'
  /** With `character`: the file's encoding does not have it. */
  | 'not_in_encoding';

type Written = Result<Uint8Array, OriginalFailure>;

/**
 * The file an article came from, with its applied corrections, its errors and scores where the format has a place for them, and nothing else of it
 * touched: without any, the very same bytes. It is written by blocks, so that an edit of the alignment changes nothing of it.
 */
export function* writeOriginal(
  file: KeptFile,
  article: ExportArticle,
  preferences: ReadonlySet<ReasonCode>,
): Generator<void, Written> {
  const bitext = findBitextFormat(file.format);
  const corrections = listEdits(article);
  const issues = bitext?.keeps?.includes('issues') === true ? listIssues(article, preferences) : NO_ISSUES;
  const ratings = bitext?.keeps?.includes('ratings') === true ? blockRatings(article) : NO_RATINGS;
  const edits = withRatings(withIssues(corrections, issues), ratings);
  if (edits.size === 0) return success(file.content);
  if (bitext !== null) return yield* writeBitext(file, bitext, article, edits);
  const packed = findPackedFormat(file.format);
  if (packed !== null) return yield* writePacked(file, packed, article.target, edits);
  const format = findFormat(file.format);
  return format?.kind === 'text' && format.rewrite !== undefined
    ? writeText(file, { ...format, rewrite: format.rewrite }, article.target, edits)
    : failure('original_not_written');
}

/** By the id of a block of the translation: what changes in it. */
type Edits = ReadonlyMap<string, UnitEdit>;

function listEdits({ target, corrections }: ExportArticle): Edits {
  const byBlock = groupBy(corrections, ({ correction }) => correction.anchor.blockId);
  return new Map(
    target.flatMap((block): readonly (readonly [string, UnitEdit])[] => {
      const own = byBlock.get(block.id) ?? [];
      const applied = own.filter((one) => one.applied).map(({ correction }) => correction);
      const changes = refineAtCodes(block, toChangeSet(applied));
      if (isIdentity(changes)) return [];
      const isReviewed = !own.some(({ correction }) => isUndecided(correction.state));
      return [[block.id, { changes, isReviewed }]];
    }),
  );
}

type Issues = ReadonlyMap<string, readonly UnitIssue[]>;

const NO_ISSUES: Issues = new Map();

/** By the id of a block of either side: what is wrong in it. */
const listIssues = (article: ExportArticle, preferences: ReadonlySet<ReasonCode>): Issues =>
  new Map(
    [...groupBy(errorIssues(article, preferences), ({ anchor }) => anchor.blockId)].map(([blockId, own]) => [
      blockId,
      own.map(({ side, anchor: { start, end }, said }) => ({ side, span: { start, end }, ...said })),
    ]),
  );

function withIssues(edits: Edits, issues: Issues): Edits {
  if (issues.size === 0) return edits;
  const added = [...issues].map(
    ([blockId, addedIssues]) =>
      [blockId, { ...(edits.get(blockId) ?? { changes: NO_CHANGES }), addedIssues }] as const,
  );
  return new Map([...edits, ...added]);
}

const NO_RATINGS: ReadonlyMap<string, BlockRating> = new Map();

function withRatings(edits: Edits, ratings: ReadonlyMap<string, BlockRating>): Edits {
  if (ratings.size === 0) return edits;
  const rated = [...ratings].map(
    ([blockId, said]) => [blockId, { ...(edits.get(blockId) ?? { changes: NO_CHANGES }), ...said }] as const,
  );
  return new Map([...edits, ...rated]);
}

const NO_CHANGES: ChangeSet = changeSetOf([]);

function* writeBitext(
  { content, options }: KeptFile,
  format: BitextFormat,
  article: Sides,
  edits: Edits,
): Generator<void, Written> {
  if (format.content === 'bytes') {
    const { value } = yield* format.read(content, options);
    const ofUnits = value && editsOfUnits(value.units, article, edits);
    return ofUnits ? success(yield* format.write(content, ofUnits, options)) : failure('original_differs');
  }
  const decoded = decodeAgain(content, options.encoding);
  if (decoded === null) return failure('original_differs');
  const { value } = yield* format.read(decoded.text, options);
  const ofUnits = value && editsOfUnits(value.units, article, edits);
  if (!ofUnits) return failure('original_differs');
  const written = yield* format.write(decoded.text, ofUnits, options);
  return encodeText(written, { ...decoded, escape: escapeOf(format.mediaType), before: content });
}

type Sides = Pick<ExportArticle, 'source' | 'target'>;

/** Blocks are the units that have text, in their order; null where they are not. What is said of both sides of a unit goes together. */
function editsOfUnits(
  units: readonly BitextUnit[],
  { source, target }: Sides,
  edits: Edits,
): ReadonlyMap<string, UnitEdit> | null {
  const ofTarget = pairUnits(units, target, (unit) => unit.target?.text ?? '', edits);
  if (ofTarget === null) return null;
  // Corrections alone say nothing of the source.
  if (!source.some(({ id }) => edits.has(id))) return ofTarget;
  const ofSource = pairUnits(units, source, (unit) => unit.source.text, edits);
  if (ofSource === null) return null;
  const both = [...ofSource].map(([key, inSource]) => {
    const inTarget = ofTarget.get(key) ?? inSource;
    const sides = [...new Set([inSource, inTarget])];
    const addedIssues = sides.flatMap((edit) => edit.addedIssues ?? []);
    const spanRatings = sides.flatMap((edit) => edit.spanRatings ?? []);
    return [key, { ...inTarget, addedIssues, ...(spanRatings.length > 0 && { spanRatings }) }] as const;
  });
  return new Map([...ofTarget, ...both]);
}

function pairUnits(
  units: readonly BitextUnit[],
  blocks: readonly Block[],
  textOf: (unit: BitextUnit) => string,
  edits: Edits,
): ReadonlyMap<string, UnitEdit> | null {
  const withText = units.filter((unit) => textOf(unit).trim() !== '');
  const isSame =
    withText.length === blocks.length &&
    withText.every((unit, index) => textOf(unit) === blocks[index]?.text);
  if (!isSame) return null;
  return new Map(
    withText.flatMap(({ key }, index) => {
      const edit = edits.get(blocks[index]?.id ?? '');
      return edit === undefined ? [] : [[key, edit] as const];
    }),
  );
}

function writeText(
  { content, options }: KeptFile,
  format: TextFormat & Required<Pick<TextFormat, 'rewrite'>>,
  target: readonly Block[],
  edits: Edits,
): Written {
  const decoded = decodeAgain(content, options.encoding);
  const blocks = decoded && format.parse(decoded.text).value?.blocks;
  if (!decoded || !blocks) return failure('original_differs');
  const ofBlocks = editsOfBlocks(blocks, target, edits);
  if (ofBlocks === null) return failure('original_differs');
  const written = format.rewrite(decoded.text, ofBlocks);
  return encodeText(written, { ...decoded, escape: escapeOf(format.mediaType), before: content });
}

function* writePacked(
  { content }: KeptFile,
  format: PackedFormat,
  target: readonly Block[],
  edits: Edits,
): Generator<void, Written> {
  const { value } = yield* format.parse(content);
  const blocks = value?.blocks;
  const ofBlocks = blocks && editsOfBlocks(blocks, target, edits);
  return ofBlocks ? success(yield* format.rewrite(content, ofBlocks)) : failure('original_differs');
}

/** By the number of the block in the file; null where its blocks are not those of the article. */
function editsOfBlocks(
  blocks: readonly DocumentBlock[],
  target: readonly Block[],
  edits: Edits,
): BlockEdits | null {
  const numbered = [...blocks.entries()].filter(([, { text }]) => text.trim() !== '');
  const isSame =
    numbered.length === target.length &&
    numbered.every(([, { text }], index) => text === target[index]?.text);
  if (!isSame) return null;
  return new Map(
    numbered.flatMap(([number], index): readonly (readonly [number, ChangeSet])[] => {
      const edit = edits.get(target[index]?.id ?? '');
      return edit === undefined ? [] : [[number, edit.changes]];
    }),
  );
}

function decodeAgain(content: Uint8Array, encoding: string | undefined) {
  return decodeBytes(content, { maxBytes: content.byteLength, encoding }).value;
}

/** A character that the encoding does not have can be named in markup. */
function escapeOf(mediaType: string): ((character: string) => string) | null {
  if (!/xml|html|tmx/.test(mediaType)) return null;
  return (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
