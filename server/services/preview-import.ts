import type { Side } from '../../domain/article/block';
import { isUncertain } from '../../domain/article/is-uncertain';
import {
  buildArticleInSteps,
  type BuildErrorCode,
  type BuiltArticle,
} from '../../domain/exchange/build-article';
import type { BilingualRow } from '../../domain/exchange/bilingual-table';
import type {
  ImportPreview,
  ImportWishes,
  InFile,
  PreviewPair,
  SideCounts,
} from '../../domain/exchange/import-view';
import { readImportInSteps, type ImportMaterial, type ReadImport } from '../../domain/exchange/read-import';
import { SegmentView } from '../../domain/article/segment-view';
import { failure, success, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { listProjects } from '../data/projects';
import { finishSteps } from './finish-steps';
import type { SignedInContext } from './use-case';

/** So much of the beginning as shows whether the two texts belong together. */
const SHOWN_PAIRS = 8;

export interface PreviewRequest {
  readonly material: ImportMaterial;
  readonly wishes: ImportWishes;
  readonly maxBytes: number;
}

/** What an import would make of a text: nothing is saved. For whoever may import somewhere. */
export async function previewImport(
  { db, user, newId }: SignedInContext,
  { material, wishes, maxBytes }: PreviewRequest,
  signal: AbortSignal,
): Promise<Result<ImportPreview, 'forbidden' | BuildErrorCode>> {
  const actorOf = (role: Parameters<typeof canImport>[0]['role']) => ({
    userId: user.id,
    role,
    isAdministrator: user.isAdministrator,
  });
  const projects = await listProjects(db, user);
  if (!projects.some(({ role }) => canImport(actorOf(role)))) return failure('forbidden');

  const reading = readImportInSteps(material, wishes, maxBytes);
  const { value, issues } = await finishSteps(reading, signal);
  if (value === null) return success({ ...NOTHING_READ, issues });
  const { sourceLang = 'und', targetLang = 'und' } = value.info;
  const steps = buildArticleInSteps({ ...value.content, sourceLang, targetLang, newId });
  const built = await finishSteps(steps, signal);
  if (!built.ok) return built;
  return success({ ...describe(value, built.value), issues });
}

const NOTHING_READ = {
  ...{ suggested: {}, counts: {}, pairs: [], uncertainPairs: 0, columns: null },
  inFile: { locked: 0, untranslated: 0, issues: 0 },
} as const;

function describe(
  { info, columns, content }: ReadImport,
  built: BuiltArticle,
): Omit<ImportPreview, 'issues'> {
  const counts = { source: countSide(built, 'source'), target: countSide(built, 'target') };
  const isPair = counts.source.sentences > 0;
  return {
    suggested: info,
    counts: isPair ? counts : { target: counts.target },
    pairs: isPair ? listPairs(built) : [],
    uncertainPairs: isPair ? built.segments.filter(isUncertain).length : 0,
    inFile: content.kind === 'rows' ? countInFile(content.rows) : NOTHING_READ.inFile,
    columns: columns && {
      names: columns.names,
      chosen: { source: columns.source, target: columns.target },
    },
  };
}

function countInFile(rows: readonly BilingualRow[]): InFile {
  const units = rows.flatMap(({ unit }) => unit ?? []);
  return {
    locked: units.filter(({ isLocked }) => isLocked).length,
    untranslated: rows.filter(({ source, target }) => source.trim() !== '' && target.trim() === '').length,
    issues: units.reduce((sum, { issues }) => sum + issues.length, 0),
  };
}

function countSide({ blocks }: BuiltArticle, side: Side): SideCounts {
  const own = blocks.filter((block) => block.side === side);
  return {
    paragraphs: own.length,
    sentences: own.reduce((sum, { sentenceStarts }) => sum + sentenceStarts.length, 0),
  };
}

function listPairs({ blocks, segments }: BuiltArticle): readonly PreviewPair[] {
  const viewOf = (side: Side) =>
    new SegmentView(
      blocks.filter((block) => block.side === side),
      segments,
      side,
    );
  const [source, target] = [viewOf('source'), viewOf('target')];
  return segments.slice(0, SHOWN_PAIRS).map((segment, index) => {
    const codes = { source: source.codesOf(index + 1), target: target.codesOf(index + 1) };
    return {
      source: source.textOf(index + 1),
      target: target.textOf(index + 1),
      ...(codes.source.length + codes.target.length > 0 && { codes }),
      uncertain: isUncertain(segment),
    };
  });
}
