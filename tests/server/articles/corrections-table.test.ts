import { describe, expect, test } from 'vitest';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { ErrorMark } from '@/domain/annotation/error';
import { CORRECTION_STATES, type Correction } from '@/domain/correction/correction';
import { createContextFinder } from '@/domain/review/correction-context';
import {
  CORRECTION_SORTS,
  type CorrectionPage,
  type CorrectionQuery,
  type CorrectionRow,
} from '@/domain/review/correction-row';
import { correctionFacets } from '@/server/services/correction-facets';
import { listCorrections } from '@/server/services/list-corrections';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, newId, valueOf } from '../../support/article-world';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const EVERYTHING: CorrectionQuery = {
  articleIds: [],
  targetLangs: [],
  categories: [],
  severities: [],
  proposerIds: [],
  states: [],
  groupIds: [],
  sort: 'article',
  descending: false,
};

const LINES = [
  'The port open again.',
  'Two ship left in Sunday morning. The workers returned to their homes. It rain.',
  'Nobody know why. They ask the captain.',
  'He say nothing.',
];

async function list(query: Partial<CorrectionQuery>, limit = 200): Promise<readonly CorrectionRow[]> {
  const { editor, projectId } = world();
  const rows: CorrectionRow[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const asked = { projectId, query: { ...EVERYTHING, ...query }, offset, limit };
    const page: CorrectionPage = valueOf(await listCorrections.run(editor, asked));
    rows.push(...page.rows);
    offset = page.next;
    if (offset === null) expect(rows.length).toBe(page.total);
  }
  return rows;
}

/** A correction of an error, with the error as it is stored. */
async function mark(
  by: SignedInContext,
  article: SampleArticle,
  words: string,
  severity: Severity,
  category: string,
): Promise<{ readonly error: ErrorMark; readonly correction: Correction }> {
  const anchor = anchorOf(article.target, words);
  const error = {
    id: newId(),
    articleId: article.id,
    baseVersion: 0,
    scope: 'span' as const,
    target: anchor,
    source: null,
    category,
    severity,
    comment: '',
    state: 'open' as const,
  };
  const correction = {
    id: newId(),
    articleId: article.id,
    baseVersion: 0,
    errorId: error.id,
    anchor,
    replacement: `${words}!`,
    state: 'proposed' as const,
  };
  return {
    error: valueOf(await saveError.run(by, error)).current,
    correction: valueOf(await saveCorrection.run(by, correction)).current,
  };
}

/** What the rows are to be in the order of. */
const KEYS: Readonly<Record<CorrectionQuery['sort'], (row: CorrectionRow) => string | number>> = {
  article: ({ articleTitle }) => articleTitle,
  proposedAt: ({ proposedAt }) => proposedAt,
  severity: ({ severity }) => (severity === null ? -1 : SEVERITIES.indexOf(severity)),
  category: ({ category }) => category ?? '',
  proposer: ({ proposer }) => proposer.name,
  state: ({ correction }) => CORRECTION_STATES.indexOf(correction.state),
};

describe('the table of corrections', () => {
  test('is the same list in pages as in one piece, in every order', async () => {
    const { db, projectId, reviewer, colleague, editor } = world();
    const articles = [
      await addArticle(db, projectId, 'Beta', { target: LINES }),
      await addArticle(db, projectId, 'Alpha', { target: LINES }),
      await addArticle(db, projectId, 'Alpha', { target: LINES }),
    ];
    for (const article of articles) {
      await mark(reviewer, article, 'open', 'minor', 'linguistic-conventions/grammar');
      await mark(colleague, article, 'ship', 'critical', 'linguistic-conventions/spelling');
      await mark(editor, article, 'rain', 'minor', 'linguistic-conventions/spelling');
      await mark(reviewer, article, 'know', 'major', 'linguistic-conventions/grammar');
      const anchor = anchorOf(article.target, 'say');
      const alone = {
        articleId: article.id,
        errorId: null,
        anchor,
        replacement: 'says',
        state: 'proposed' as const,
      };
      valueOf(await saveCorrection.run(colleague, { ...alone, id: newId(), baseVersion: 0 }));
    }
    for (const sort of CORRECTION_SORTS) {
      for (const descending of [false, true]) {
        const whole = await list({ sort, descending });
        const inPages = await list({ sort, descending }, 2);
        expect(inPages, `${sort} ${descending}`).toEqual(whole);
        const keys = whole.map(KEYS[sort]);
        const ordered = keys.every((key, at) => {
          const before = keys[at - 1];
          return before === undefined || (descending ? before >= key : before <= key);
        });
        expect(ordered, `${sort} ${descending}`).toBe(true);
      }
    }
  });

  test('finds a correction by its error as the error is now', async () => {
    const { db, projectId, reviewer, editor } = world();
    const article = await addArticle(db, projectId, 'Found by its error', { target: LINES });
    const { error, correction } = await mark(
      reviewer,
      article,
      'know',
      'minor',
      'linguistic-conventions/grammar',
    );
    const changed = {
      ...error,
      provenance: undefined,
      severity: 'critical' as const,
      category: 'linguistic-conventions/spelling',
      state: 'open' as const,
      baseVersion: error.version,
    };
    valueOf(await saveError.run(reviewer, changed));
    const within = { articleIds: [article.id] };
    expect(await list({ ...within, severities: ['minor'] })).toEqual([]);
    const [row] = await list({
      ...within,
      severities: ['critical'],
      categories: ['linguistic-conventions/spelling'],
    });
    expect(row?.correction.id).toBe(correction.id);

    const { version: baseVersion, anchor, replacement } = correction;
    const alone = {
      id: correction.id,
      articleId: article.id,
      errorId: null,
      anchor,
      replacement,
      baseVersion,
    };
    valueOf(await saveCorrection.run(reviewer, { ...alone, state: 'proposed' }));
    expect(await list({ ...within, severities: ['critical'] })).toEqual([]);
    expect(await list(within)).toMatchObject([{ severity: null, category: null }]);
    const facets = valueOf(await correctionFacets.run(editor, { projectId }));
    expect(facets.articles.find(({ value }) => value === article.id)?.count).toBe(1);
  });

  test('shows each correction beside the source that the whole article has for it', async () => {
    const { db, projectId, reviewer } = world();
    const articles = [
      await addArticle(db, projectId, 'One', { target: LINES }),
      await addArticle(db, projectId, 'Two', { target: [...LINES].reverse() }),
    ];
    for (const article of articles) {
      for (const words of ['open', 'morning. The', 'rain', 'ask the captain.', 'nothing']) {
        await mark(reviewer, article, words, 'minor', 'linguistic-conventions/spelling');
      }
      const contextOf = createContextFinder(article.blocks, article.segments);
      // Alone, each asks for another part of the article.
      for (const limit of [1, 200]) {
        for (const row of await list({ articleIds: [article.id] }, limit)) {
          expect(row).toMatchObject(contextOf(row.correction.anchor));
        }
      }
    }
  });
});
