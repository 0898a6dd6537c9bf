import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { findRivals } from '@/domain/correction/find-rivals';
import { quoteSpan } from '@/domain/text/quoted-span';
import type { Block } from '@/domain/article/block';
import type { Correction } from '@/domain/correction/correction';
import { listBlocks } from '@/server/data/blocks';
import { listCorrectionsById } from '@/server/data/corrections';
import { listArticleDecisions } from '@/server/data/decisions';
import type { Database } from '@/server/db/open-database';
import { previewArticle } from '@/server/services/preview-article';
import type { SignedInContext } from '@/server/services/use-case';
import { valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';

/** A write that was acknowledged: what it made of which version. */
export interface Acknowledged {
  readonly correctionId: string;
  readonly version: number;
}

/** Several people in one project, what they were told, and the questions that must always have the same answer. */
export class RealDesk {
  readonly articles: SampleArticle[] = [];
  /** Ids of all that was ever proposed, in order. */
  readonly correctionIds: string[] = [];
  readonly batchIds: string[] = [];
  readonly acknowledged: Acknowledged[] = [];
  /** Ids of decisions that somebody was told are taken. */
  readonly decided = new Set<string>();
  #replacements = 0;

  private constructor(
    readonly db: Database,
    readonly projectId: string,
    readonly reviewers: readonly SignedInContext[],
    readonly editors: readonly SignedInContext[],
  ) {}

  static async open(db: Database): Promise<RealDesk> {
    const projectId = await addProject(db, `The desk ${randomUUID()}`);
    const as = async (role: 'reviewer' | 'editor') => contextOf(db, await addMember(db, projectId, role));
    const reviewers = [await as('reviewer'), await as('reviewer')];
    const editors = [await as('editor'), await as('editor')];
    const desk = new RealDesk(db, projectId, reviewers, editors);
    await desk.addArticle();
    return desk;
  }

  async addArticle(): Promise<void> {
    this.articles.push(await addArticle(this.db, this.projectId, `Article ${this.articles.length + 1}`));
  }

  /** No two of them alike, so that a text shows which corrections are in it. */
  newReplacement(): string {
    return `‹${(this.#replacements += 1)}›`;
  }

  /** The words `from` … `from + length` of a block of the translation, with the span that holds them. */
  anchorAt(article: SampleArticle, block: number, from: number, length: number): Correction['anchor'] {
    const { id, text } = pick(article.target, block);
    const words = [...text.matchAll(/\S+/g)];
    const first = pick(words, from);
    const last = words[Math.min(words.indexOf(first) + length, words.length - 1)] ?? first;
    const span = { start: first.index, end: last.index + last[0].length };
    return { blockId: id, ...quoteSpan(text, span) };
  }

  async corrections(): Promise<readonly Correction[]> {
    const stored = await listCorrectionsById(this.db, this.correctionIds);
    return this.correctionIds.flatMap((id) => stored.find((one) => one.id === id) ?? []);
  }

  /** A write that was based on an older version than the stored one must have been told so. */
  acknowledge(correction: Correction, baseVersion: number): void {
    expect(correction.version, 'a write makes the version after the one it was based on').toBe(
      baseVersion + 1,
    );
    this.acknowledged.push({ correctionId: correction.id, version: correction.version });
  }

  /** What holds after everything that anybody did. */
  async check(): Promise<void> {
    const corrections = await this.corrections();
    this.#checkVersions(corrections);
    for (const article of this.articles) {
      const own = corrections.filter(({ articleId }) => articleId === article.id);
      const approved = own.filter(({ state }) => state === 'approved');
      expect(findRivals(approved).size, 'no two approved corrections are rivals').toBe(0);
      expect(await this.#textOf(article.id), 'the text is the original with what is approved').toEqual(
        this.#spliced(article, approved),
      );
      await this.#checkDecisions(article.id, approved);
    }
  }

  /** Of two writes that were based on one version, one was told that it is late. */
  #checkVersions(corrections: readonly Correction[]): void {
    const seen = new Set<string>();
    for (const { correctionId, version } of this.acknowledged) {
      const key = `${correctionId} ${version}`;
      expect(seen.has(key), `two writes made version ${key}`).toBe(false);
      seen.add(key);
      const stored = corrections.find(({ id }) => id === correctionId);
      expect(stored?.version ?? 0, 'an acknowledged write is stored').toBeGreaterThanOrEqual(version);
    }
  }

  async #checkDecisions(articleId: string, approved: readonly Correction[]): Promise<void> {
    const decisions = await listArticleDecisions(this.db, articleId);
    expect(decisions.map(({ sequence }) => sequence)).toEqual(decisions.map((_, index) => index + 1));
    // In force after the last of them: what was approved and not taken back.
    const inForce = new Map<string, string>();
    const owner = new Map<string, string>();
    for (const { id, kind, correctionId, applied, undoesId } of decisions) {
      if (kind === 'approve') {
        inForce.set(correctionId, applied?.text ?? '');
        owner.set(id, correctionId);
      } else if (kind === 'undo' && undoesId !== null && owner.get(undoesId) === correctionId) {
        inForce.delete(correctionId);
      }
    }
    expect([...inForce.keys()].sort(), 'the decisions say what is approved').toEqual(
      approved.map(({ id }) => id).sort(),
    );
  }

  async checkNothingLost(): Promise<void> {
    const stored = await this.db.decision.findMany({
      where: { id: { in: [...this.decided] } },
      select: { id: true },
    });
    expect(stored.length, 'every acknowledged decision is on record').toBe(this.decided.size);
  }

  async checkOriginal(): Promise<void> {
    for (const article of this.articles) {
      expect(await this.#textOf(article.id)).toEqual(article.target.map(({ text }) => text));
      // And nothing touched what was imported.
      const blocks = (await listBlocks(this.db, [article.id])).get(article.id) ?? [];
      expect(blocks.filter(({ side }) => side === 'target').map(({ text }) => text)).toEqual(
        article.target.map(({ text }) => text),
      );
    }
  }

  async #textOf(articleId: string): Promise<readonly string[]> {
    const reader = pick(this.reviewers, 0);
    const preview = valueOf(await previewArticle.run(reader, { articleId, scope: 'approved' }));
    return preview.blocks.map(({ runs }) =>
      runs.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join(''),
    );
  }

  /** The same by the simplest means: from the end backwards, each span is cut out and its text put in. */
  #spliced(article: SampleArticle, approved: readonly Correction[]): readonly string[] {
    return article.target.map(({ id, text }: Block) => {
      const own = approved
        .filter(({ anchor }) => anchor.blockId === id)
        .sort((a, b) => b.anchor.start - a.anchor.start);
      return own.reduce(
        (read, { anchor, approvedText, replacement }) =>
          read.slice(0, anchor.start) + (approvedText ?? replacement) + read.slice(anchor.end),
        text,
      );
    });
  }
}

/** One of them, whatever the number; throws when there is none. */
export function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
