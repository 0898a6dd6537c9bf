import type { ArticleInfo } from '../article/article';
import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import type { ArticleUnit } from '../article/unit';
import { failure, success, type Result } from '../result';
import {
  buildArticleInSteps,
  type BuildErrorCode,
  type BuildInput,
  type BuildProgress,
  type SegmentIssue,
} from './build-article';
import type { DocumentBlock } from './document';
import type { ReadNewText } from './read-new-text';

/** The paragraphs of a new text, before they are those of an article. */
export interface NewTextBlocks {
  /** Null for a side that nothing came for. */
  readonly source: readonly Block[] | null;
  readonly target: readonly Block[] | null;
  /** What belongs together by the text itself, as the rows of a table do, counted in these blocks; null where it says nothing. */
  readonly rows: readonly Segment[] | null;
  readonly units: readonly ArticleUnit[];
  /** What the file says is wrong, by the row it says it of. */
  readonly issues: readonly SegmentIssue[];
}

type Languages = Pick<ArticleInfo, 'sourceLang' | 'targetLang'>;

/** Paragraphs and sentences, as an import makes them; nothing is aligned yet. */
export function* buildNewTextInSteps(
  { content, sides }: ReadNewText,
  { sourceLang, targetLang }: Languages,
  newId: () => string,
): Generator<BuildProgress, Result<NewTextBlocks, BuildErrorCode>> {
  const nothing = { source: null, target: null, rows: null, units: [], issues: [] };
  if (content.kind === 'rows') {
    const built = yield* buildArticleInSteps({ ...content, sourceLang, targetLang, newId });
    if (!built.ok) return built;
    const { blocks, segments: rows, units, issues } = built.value;
    const [source, target] = [blocks.filter(isOf('source')), blocks.filter(isOf('target'))];
    return source.length === 0 || target.length === 0
      ? failure('no_text')
      : success({ source, target, rows, units, issues });
  }
  const build = (texts: readonly DocumentBlock[], lang: string) =>
    buildArticleInSteps(aloneOf(texts, lang, newId));
  const target = sides === 'source' ? null : yield* build(content.target, targetLang);
  if (target?.ok === false) return target;
  const sourceTexts = sides === 'source' ? content.target : content.source;
  const source = sourceTexts && (yield* build(sourceTexts, sourceLang));
  if (source?.ok === false) return source;
  return success({
    ...nothing,
    target: target && target.value.blocks,
    source: source && source.value.blocks.map((block) => ({ ...block, side: 'source' })),
  });
}

const isOf =
  (side: Block['side']) =>
  (block: Block): boolean =>
    block.side === side;

/** One side is built like a translation without a source. */
function aloneOf(target: readonly DocumentBlock[], targetLang: string, newId: () => string): BuildInput {
  return { kind: 'texts', source: null, target, sourceLang: 'und', targetLang, newId };
}
