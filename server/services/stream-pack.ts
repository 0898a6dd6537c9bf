import { INDEX_NAME, MANIFEST_NAME, PackNames, README_NAME } from '../../domain/exchange/pack/pack-names';
import type { LeftOut, Manifest, ManifestArticle, ManifestFile } from '../../domain/exchange/pack/manifest';
import { writeManifest } from '../../domain/exchange/pack/manifest';
import type {
  PackFacts,
  PackMaterial,
  PackPart,
  PackRefusal,
  PackSetting,
  PartChunks,
  PartFormat,
} from '../../domain/exchange/pack/pack-part';
import { findPart } from '../../domain/exchange/pack/parts';
import { INDEX_FORMAT, writeIndex } from '../../domain/exchange/pack/write-index';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import { failure, success, type Result } from '../../domain/result';
import { canExport } from '../../domain/review/role';
import { beginPack, type PackRecord } from '../data/export-packs';
import { findArticle, listArticlesById } from '../data/articles';
import { typologiesOfArticles } from '../data/typologies';
import { log } from '../log';
import { VERSION } from '../version';
import { driveSteps } from './drive-steps';
import { encodeChunks } from './encode-chunks';
import { enterArticle } from './enter-article';
import type { ExportDownload } from './export-download';
import { hashChunks } from './hash-chunks';
import { loadPackMaterial, type LoadedMaterial } from './load-pack-material';
import { findOwnPack } from './own-pack';
import { PackProgress, PackStopped } from './pack-progress';
import { pseudonyms } from './pseudonyms';
import { recordAudit } from './record-audit';
import { recordExports, type GivenOut } from './record-exports';
import { loadReportWords } from './report-words';
import { seenArticles } from './seen-articles';
import type { SignedInContext } from './use-case';
import { zipFiles, ZipTooLarge, type ZipEntry } from './zip-files';

/**
 * A pack as it is made: an article at a time, so that no more than one is in memory. Whether one may have each is asked anew. What
 * breaks off is no ZIP, for its table of contents comes last.
 */
export async function streamPack(
  context: SignedInContext,
  packId: string,
): Promise<Result<ExportDownload, 'pack_gone' | 'pack_running'>> {
  const { db, now } = context;
  const found = await findOwnPack(context, packId);
  if (!found.ok) return found;
  const pack = found.value;
  const words = await loadReportWords(pack.locale, await typologiesOfArticles(db, pack.articleIds));
  const attempt = await beginPack(db, packId, now());
  if (attempt === null) return failure('pack_running');
  const setting = { choice: pack.choice, words, at: now().toISOString(), pseudonymOf: pseudonyms() };
  const progress = new PackProgress(db, packId, attempt, now);
  const work = new PackWork(context, pack, setting, progress);
  return success({
    fileName: await fileNameOf(context, pack, setting.at),
    mediaType: 'application/zip',
    body: send(work, progress),
  });
}

/** The title of the one article, or the day. */
async function fileNameOf(
  { db, user }: SignedInContext,
  { articleIds }: PackRecord,
  at: string,
): Promise<string> {
  const only = articleIds.length === 1 ? articleIds : [];
  const [article] = await seenArticles(db, user, await listArticlesById(db, only));
  return safeFileName(article?.info.title ?? `verso ${at.slice(0, 10)}`, 'zip');
}

async function* send(work: PackWork, progress: PackProgress): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of zipFiles(work.entries())) {
      await progress.sent(chunk.byteLength);
      yield chunk;
    }
    await progress.end('done');
  } catch (error) {
    if (error instanceof ZipTooLarge) await progress.end('failed', 'pack_too_large');
    else if (!(error instanceof PackStopped)) {
      log().error({ err: error }, 'export pack');
      await progress.end('failed', 'unexpected');
    }
    throw error;
  } finally {
    // Also where whoever fetches it has gone away.
    await progress.end('stopped');
  }
}

/** What a pack is made of, file by file, and what is to be said of it at the end. */
class PackWork {
  readonly #context: SignedInContext;
  readonly #pack: PackRecord;
  readonly #setting: PackSetting;
  readonly #progress: PackProgress;
  readonly #names: PackNames;
  readonly #files: ManifestFile[] = [];
  readonly #leftOut: LeftOut[] = [];

  constructor(context: SignedInContext, pack: PackRecord, setting: PackSetting, progress: PackProgress) {
    this.#context = context;
    this.#pack = pack;
    this.#setting = setting;
    this.#progress = progress;
    this.#names = new PackNames(pack.articleIds.length);
  }

  async *entries(): AsyncGenerator<ZipEntry> {
    yield* this.#aboutAll(README_NAME, 'readme', README_FORMAT, [`${this.#setting.words.say('readme')}\r\n`]);
    for (const articleId of this.#pack.articleIds) {
      const loaded = await this.#load(articleId);
      if (loaded !== null) yield* this.#article(loaded);
      this.#progress.done += 1;
    }
    yield* this.#about();
  }

  /** Null, and named, where it cannot go out. That it was read is written down before anything of it goes out. */
  async #load(articleId: string): Promise<LoadedMaterial | null> {
    const { db, user } = this.#context;
    return db.$transaction(async (transaction) => {
      const entered = await enterArticle(transaction, user, articleId, canExport);
      if (!entered.ok) {
        // Of what came under blind review meanwhile nothing is told.
        const reason = entered.error.code === 'blind_review' ? 'not_found' : entered.error.code;
        const article = reason === 'forbidden' ? await findArticle(transaction, articleId) : null;
        const { title = '', targetLang = 'und' } = article?.info ?? {};
        this.#leftOut.push({ article: { id: articleId, title, lang: targetLang }, part: null, reason });
        return null;
      }
      const { article } = entered.value;
      const { parts } = this.#pack.choice;
      const details = { format: parts.join(' '), version: article.sequence };
      await recordAudit(transaction, this.#context, [
        { kind: 'article_exported', projectId: article.projectId, articleId, details },
      ]);
      return loadPackMaterial(
        transaction,
        article,
        parts.some((part) => findPart(part).needsKept === true),
      );
    });
  }

  async *#article({ facts, withScope }: LoadedMaterial): AsyncGenerator<ZipEntry> {
    const { title } = facts.info;
    const folder = this.#names.folderOf(title);
    const given: GivenOut[] = [];
    for (const id of this.#pack.choice.parts) {
      const part = findPart(id);
      const refused = part.refuse?.(facts) ?? null;
      const material = withScope(part.scope === 'all' ? 'all' : 'approved');
      const made = refused === null ? await this.#make(part, material) : failure(refused);
      if (!made.ok) {
        const article = { id: facts.articleId, title, lang: facts.info.targetLang };
        this.#leftOut.push({ article, part: id, reason: made.error.code });
        continue;
      }
      const format = part.format(material, this.#setting.choice);
      const path = this.#names.fileOf(folder, title, part.suffix, format.extension);
      const file = hashChunks(encodeChunks(made.value, () => this.#progress.beat()));
      yield { name: path, chunks: file.chunks };
      const written = { sha256: file.sha256(), bytes: file.bytes() };
      this.#files.push({
        ...{ path, part: id, format: { id: format.id, version: format.version } },
        ...{ mediaType: format.mediaType, scope: part.scope, article: articleOf(facts), ...written },
      });
      given.push(givenOut(facts, part, written));
    }
    await recordExports(this.#context, this.#pack.id, given);
  }

  async #make(part: PackPart, material: PackMaterial): Promise<Result<PartChunks, PackRefusal>> {
    if ('write' in part) return success(part.write(material, this.#setting));
    const work = driveSteps(part.make(material), NEVER);
    for (;;) {
      const step = await work.next();
      if (!step.done) await this.#progress.beat();
      else return step.value.ok ? success([step.value.value]) : step.value;
    }
  }

  *#aboutAll(
    path: string,
    part: 'readme' | 'index',
    { mediaType, ...format }: Pick<PartFormat, 'id' | 'version' | 'mediaType'>,
    chunks: PartChunks,
  ): Generator<ZipEntry> {
    const file = hashChunks(encodeChunks(chunks));
    yield { name: path, chunks: file.chunks };
    const written = { bytes: file.bytes(), sha256: file.sha256() };
    this.#files.push({ path, part, format, mediaType, scope: 'none', article: null, ...written });
  }

  /** The page for people, and last the list for programs: it knows the hash of all others. */
  *#about(): Generator<ZipEntry> {
    const { user } = this.#context;
    const manifest: Manifest = {
      createdAt: this.#setting.at,
      createdBy: user.name,
      language: this.#pack.locale,
      verso: VERSION,
      files: this.#files,
      leftOut: this.#leftOut,
    };
    yield* this.#aboutAll(INDEX_NAME, 'index', INDEX_FORMAT, writeIndex(manifest, this.#setting.words));
    yield { name: MANIFEST_NAME, chunks: encodeChunks(writeManifest(manifest) satisfies PartChunks) };
  }
}

/** What is made in steps stops by its progress. */
const NEVER = new AbortController().signal;

/** First of all: whoever has only a beginning learns that it is one, and the download has begun. */
const README_FORMAT = { id: 'text', version: '1', mediaType: 'text/plain' } as const;

const articleOf = ({ articleId, info, project, sequence, alignmentVersion }: PackFacts): ManifestArticle => ({
  id: articleId,
  title: info.title,
  sourceLang: info.sourceLang,
  targetLang: info.targetLang,
  project: project.name,
  version: sequence,
  alignment: alignmentVersion,
});

const givenOut = (
  { articleId: id, sequence, alignmentVersion }: PackFacts,
  { id: part, scope, delivers }: PackPart,
  written: { readonly sha256: string; readonly bytes: number },
): GivenOut => ({ article: { id, sequence, alignmentVersion }, part, scope, delivers, ...written });
