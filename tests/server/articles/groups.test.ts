import { describe, expect, test } from 'vitest';
import { NO_CHOICE, type DecisionRequest } from '@/domain/review/decision-request';
import type { OccurrencePage, OccurrencePlace } from '@/domain/review/occurrence-view';
import { acceptFindings } from '@/server/services/accept-findings';
import { decide } from '@/server/services/decide';
import { dismissFinding } from '@/server/services/dismiss-finding';
import { findOccurrences } from '@/server/services/find-occurrences';
import { getDesk } from '@/server/services/get-desk';
import { getGroup } from '@/server/services/get-group';
import { listCorrections } from '@/server/services/list-corrections';
import { listFindings } from '@/server/services/list-findings';
import { proposeGroup } from '@/server/services/propose-group';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { withdrawGroup } from '@/server/services/withdraw-group';
import { buildArticleWorld, codeOf, newId, valueOf, type ArticleWorld } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, addCorrection, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const NAMED = ['Galant speaks', 'Yesterday Galant came. GALANT, said galant.'];
const SEARCH = { matchCase: true, wholeWords: true, ignoreMarks: false };

/** A project of its own for each test, so that no test finds what another left. */
async function inProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Names');
  const as = async (role: 'reviewer' | 'editor') => contextOf(db, await addMember(db, projectId, role));
  const reviewer = await as('reviewer');
  const add = (target: readonly string[] = NAMED, targetLang = 'en') =>
    addArticle(db, projectId, 'Names', { target, targetLang });
  return { db, projectId, reviewer, colleague: await as('reviewer'), editor: await as('editor'), add };
}
type Project = Awaited<ReturnType<typeof inProject>>;

async function find(
  by: ArticleWorld['reviewer'],
  articleId: string,
  more: Partial<Parameters<typeof findOccurrences.run>[1]> = {},
) {
  return findOccurrences.run(by, {
    articleId,
    originId: null,
    text: { quote: 'Galant', replacement: 'Gallant' },
    ...SEARCH,
    realm: 'project',
    after: null,
    ...more,
  });
}

const wanted = ({ blockId, start, end, quote }: OccurrencePlace, articleId: string) => ({
  articleId,
  blockId,
  start,
  end,
  quote,
  id: newId(),
  errorId: newId(),
});

/** An error on the first "Galant" of the article, with a correction. */
async function correctFirst({ reviewer }: Project, article: SampleArticle) {
  const errorId = newId();
  const originId = newId();
  const anchor = anchorOf(article.target, 'Galant');
  const base = { articleId: article.id, baseVersion: 0 };
  const mark = { category: 'linguistic-conventions/spelling', severity: 'major', comment: 'Two l.' } as const;
  valueOf(
    await saveError.run(reviewer, {
      ...base,
      ...mark,
      id: errorId,
      scope: 'span',
      target: anchor,
      source: null,
      state: 'open',
    }),
  );
  const proposal = {
    ...base,
    id: originId,
    errorId,
    anchor,
    replacement: 'Gallant',
    state: 'proposed',
  } as const;
  valueOf(await saveCorrection.run(reviewer, proposal));
  return { originId, errorId, mark };
}

/** The group that grows from it through the whole project. */
async function proposeEverywhere(project: Project, article: SampleArticle) {
  const begun = await correctFirst(project, article);
  const request = { originId: begun.originId, text: null };
  const { articles } = valueOf(await find(project.reviewer, article.id, request));
  const input = {
    groupId: newId(),
    articleId: article.id,
    ...request,
    ...SEARCH,
    places: articles.flatMap(({ articleId, places }) => places.map((one) => wanted(one, articleId))),
    leftOut: [],
  };
  const proposal = valueOf(await proposeGroup.run(project.reviewer, input));
  return { ...begun, input, proposal };
}

const verdict = (correctionId: string, kind: 'approve' | 'reject', baseVersion = 1): DecisionRequest => ({
  id: newId(),
  correctionId,
  baseVersion,
  kind,
  reason: kind === 'reject' ? 'not_an_error' : null,
  note: '',
  editedText: null,
  override: false,
  rivals: NO_CHOICE,
});

describe('finding', () => {
  test('shows each place in its sentence, with the source and with what corrects it already', async () => {
    const project = await inProject();
    const article = await project.add();
    const theirs = await addCorrection(
      project.db,
      article,
      project.colleague.user,
      'Galant speaks',
      'He speaks',
    );
    const page = valueOf(await find(project.reviewer, article.id, { realm: 'article' }));
    expect(page.next).toBeNull();
    expect(page.articles).toMatchObject([
      {
        articleId: article.id,
        title: 'Names',
        left: 0,
        places: [
          {
            quote: 'Galant',
            replacement: 'Gallant',
            sentence: 'Galant speaks',
            spanStart: 0,
            covering: { correctionId: theirs.id, state: 'proposed', by: { id: project.colleague.user.id } },
          },
          { sentence: 'Yesterday Galant came.', spanStart: 10, covering: null },
        ],
      },
    ]);
    expect(page.articles[0]?.places.every(({ sourceText }) => sourceText !== '')).toBe(true);
  });

  test('in the project never looks into another, nor into another language', async () => {
    const project = await inProject();
    const other = await inProject();
    const article = await project.add();
    const second = await project.add(['No name', 'Galant again.']);
    await project.add(NAMED, 'fr');
    await project.add(['Nobody', 'is named.']);
    await other.add();
    const { articles } = valueOf(await find(project.reviewer, article.id));
    expect(articles.map(({ articleId }) => articleId).sort()).toEqual([article.id, second.id].sort());
    expect(codeOf(await find(other.reviewer, article.id))).toBe('not_found');
  });

  test('without regard to capitals finds all, each with capitals of its own', async () => {
    const project = await inProject();
    const article = await project.add();
    const { articles } = valueOf(await find(project.reviewer, article.id, { matchCase: false }));
    expect(articles[0]?.places.map(({ replacement }) => replacement)).toEqual([
      'Gallant',
      'Gallant',
      'GALLANT',
      'gallant',
    ]);
  });

  test('finds what is written in another normal form, with and without its needle', async () => {
    const project = await inProject();
    const article = await project.add(['Cafés', 'Le cafe\u0301 Muñoz. Le café Mun\u0303oz.'], 'fr');
    const quotes = ['café Muñoz', 'é', 'Mu'].map((quote) => ({ text: { quote, replacement: null } }));
    const counts = [];
    for (const quote of quotes) {
      const page = valueOf(await find(project.reviewer, article.id, { ...quote, wholeWords: false }));
      counts.push(page.articles[0]?.places.length);
    }
    expect(counts).toEqual([2, 3, 2]);
  });

  test('comes in pages that hold every article once', async () => {
    const project = await inProject();
    const articles: SampleArticle[] = [];
    for (let count = 0; count < 27; count++) articles.push(await project.add(['Galant', 'speaks.']));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: OccurrencePage = valueOf(await find(project.reviewer, articles[0]?.id ?? '', { after }));
      seen.push(...page.articles.map(({ articleId }) => articleId));
      after = page.next;
    } while (after !== null);
    expect(seen.sort()).toEqual(articles.map(({ id }) => id).sort());
  });

  test('an insertion stands nowhere else', async () => {
    const project = await inProject();
    const article = await project.add();
    const text = { quote: '', replacement: 'Mr ' };
    expect(codeOf(await find(project.reviewer, article.id, { text }))).toBe('no_occurrences');
  });
});

describe('a group', () => {
  test('has a correction and an error like the first at each place, in every article', async () => {
    const project = await inProject();
    const article = await project.add();
    const second = await project.add();
    const { originId, mark, input, proposal } = await proposeEverywhere(project, article);
    expect(proposal.refused).toEqual([]);
    expect(proposal.corrections).toHaveLength(3);
    const view = valueOf(await getGroup.run(project.editor, { groupId: input.groupId }));
    expect(view).toMatchObject({ total: 4, group: { quote: 'Galant', replacement: 'Gallant' } });
    expect(view.members.map(({ correction }) => correction.id)).toContain(originId);

    const desk = valueOf(await getDesk.run(project.editor, { articleId: second.id }));
    expect(desk.corrections.map(({ groupId, replacement }) => [groupId, replacement])).toEqual([
      [input.groupId, 'Gallant'],
      [input.groupId, 'Gallant'],
    ]);
    expect(desk.errors).toMatchObject([mark, mark]);
    expect(desk.errors.map(({ id }) => id).sort()).toEqual(
      desk.corrections.map(({ errorId }) => errorId).sort(),
    );
    // Proposing is not reviewing.
    expect(desk.state).toBe('imported');
  });

  test('is proposed once, however often it is asked for', async () => {
    const project = await inProject();
    const article = await project.add();
    await project.add();
    const { input, proposal } = await proposeEverywhere(project, article);
    const again = valueOf(await proposeGroup.run(project.reviewer, input));
    expect(again.refused).toEqual([]);
    expect(again.corrections.map(({ id }) => id)).toEqual(proposal.corrections.map(({ id }) => id));
    expect(await project.db.correction.count({ where: { groupId: input.groupId } })).toBe(4);
    expect(await project.db.errorMark.count({ where: { article: { projectId: project.projectId } } })).toBe(
      4,
    );
  });

  test('grows when the same correction finds more', async () => {
    const project = await inProject();
    const article = await project.add();
    const { input } = await proposeEverywhere(project, article);
    const later = await project.add(['Late', 'Galant left.']);
    const found = valueOf(await find(project.reviewer, article.id, { originId: input.originId, text: null }));
    const places = found.articles
      .filter(({ articleId }) => articleId === later.id)
      .flatMap((one) => one.places.map((place) => wanted(place, one.articleId)));
    const grown = valueOf(await proposeGroup.run(project.reviewer, { ...input, groupId: newId(), places }));
    expect(grown.groupId).toBe(input.groupId);
    expect(grown.corrections).toHaveLength(1);
  });

  test('refuses places one by one, and proposes the rest', async () => {
    const project = await inProject();
    const other = await inProject();
    const [article, covered, approved, elsewhere] = [
      await project.add(),
      await project.add(),
      await project.add(),
      await other.add(),
    ];
    await addCorrection(project.db, covered, project.reviewer.user, 'Galant', 'Gallant');
    const theirs = await addCorrection(
      project.db,
      approved,
      project.colleague.user,
      'Galant speaks',
      'He spoke',
    );
    valueOf(await decide.run(project.editor, { decisions: [verdict(theirs.id, 'approve')] }));
    const at = ({ id, target }: SampleArticle, words: string) => {
      const { blockId, start, end, quote } = anchorOf(target, words);
      return { articleId: id, blockId, start, end, quote, id: newId(), errorId: newId() };
    };
    const good = at(article, 'Galant');
    const stale = { ...at(article, 'came'), quote: 'come' };
    const places = [
      at(covered, 'Galant'),
      at(approved, 'Galant'),
      at(elsewhere, 'Galant'),
      stale,
      at(article, 'Yesterday'),
      good,
    ];
    const proposal = valueOf(
      await proposeGroup.run(project.reviewer, {
        groupId: newId(),
        articleId: article.id,
        originId: null,
        text: { quote: 'Galant', replacement: 'Gallant' },
        ...SEARCH,
        places,
        leftOut: [],
      }),
    );
    expect(proposal.corrections.map(({ id }) => id)).toEqual([good.id]);
    expect(new Map(proposal.refused.map(({ id, code }) => [id, code]))).toEqual(
      new Map(
        ['already_covered', 'rival_approved', 'not_found', 'anchor_quote_differs', 'not_an_occurrence'].map(
          (code, index) => [places[index]?.id, code],
        ),
      ),
    );
    expect(await project.db.correction.count({ where: { articleId: elsewhere.id } })).toBe(0);
  });

  test('of which nothing could be proposed is not kept', async () => {
    const project = await inProject();
    const article = await project.add();
    const { blockId, start, end } = anchorOf(article.target, 'came');
    const place = {
      articleId: article.id,
      blockId,
      start,
      end,
      quote: 'come',
      id: newId(),
      errorId: newId(),
    };
    const text = { quote: 'Galant', replacement: 'Gallant' };
    const input = { groupId: newId(), articleId: article.id, originId: null, text, ...SEARCH, leftOut: [] };
    valueOf(await proposeGroup.run(project.reviewer, { ...input, places: [place] }));
    expect(codeOf(await getGroup.run(project.reviewer, { groupId: input.groupId }))).toBe('not_found');
  });

  test('is filtered by in the table, where each row says which member it is', async () => {
    const project = await inProject();
    const article = await project.add();
    await project.add();
    const { input } = await proposeEverywhere(project, article);
    await addCorrection(project.db, article, project.colleague.user, 'came', 'arrived');
    const filters = { articleIds: [], targetLangs: [], categories: [], severities: [], proposerIds: [] };
    const query = {
      ...filters,
      states: [],
      groupIds: [input.groupId],
      sort: 'article',
      descending: false,
    } as const;
    const page = { projectId: project.projectId, query, offset: 0, limit: 10 };
    const { rows, total } = valueOf(await listCorrections.run(project.editor, page));
    expect(total).toBe(4);
    expect(rows.map(({ group }) => group)).toEqual(
      [1, 2, 3, 4].map((place) => ({ groupId: input.groupId, place, size: 4 })),
    );
  });

  test('is withdrawn as far as nobody has decided, its errors with it', async () => {
    const project = await inProject();
    const article = await project.add();
    await project.add();
    const { input, originId, proposal } = await proposeEverywhere(project, article);
    const ids = proposal.corrections.map(({ id }) => id);
    const [decided = ''] = ids;
    valueOf(await decide.run(project.editor, { decisions: [verdict(decided, 'approve')] }));
    const request = { groupId: input.groupId, correctionIds: ids };
    const done = valueOf(await withdrawGroup.run(project.reviewer, request));
    expect(done.left).toEqual([decided]);
    expect(done.corrections).toMatchObject(ids.slice(1).map(() => ({ state: 'withdrawn', version: 2 })));
    expect(done.errors).toHaveLength(2);
    const states = await project.db.correction.findMany({ where: { groupId: input.groupId } });
    expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [originId, 'proposed'],
        [decided, 'approved'],
        ...ids.slice(1).map((id) => [id, 'withdrawn'] as const),
      ]),
    );
    // Twice does no harm.
    expect(valueOf(await withdrawGroup.run(project.reviewer, request)).left).toEqual([decided]);
    expect([...valueOf(await withdrawGroup.run(project.colleague, request)).left].sort()).toEqual(
      [...ids].sort(),
    );
  });
});

describe('findings', () => {
  const listed = async ({ reviewer }: Project, articleId: string) =>
    valueOf(await listFindings.run(reviewer, { articleId })).findings;

  test('are offered in an article that came later, and are gone once they are accepted', async () => {
    const project = await inProject();
    const { input, mark } = await proposeEverywhere(project, await project.add());
    const later = await project.add();
    const findings = await listed(project, later.id);
    expect(findings).toMatchObject([
      { groupId: input.groupId, quote: 'Galant', replacement: 'Gallant', sentence: 'Galant speaks' },
      { groupId: input.groupId, sentence: 'Yesterday Galant came.' },
    ]);
    const accepted = findings.map(({ groupId, blockId, start, end, quote }) => ({
      ...{ groupId, blockId, start, end, quote },
      id: newId(),
      errorId: newId(),
    }));
    const request = { articleId: later.id, findings: accepted };
    const done = valueOf(await acceptFindings.run(project.reviewer, request));
    expect(done.refused).toEqual([]);
    expect(done.corrections.map(({ groupId }) => groupId)).toEqual([input.groupId, input.groupId]);
    expect(done.errors).toMatchObject([mark, mark]);
    expect(await listed(project, later.id)).toEqual([]);
    expect(valueOf(await acceptFindings.run(project.reviewer, request)).corrections).toHaveLength(2);
    expect(valueOf(await getGroup.run(project.editor, { groupId: input.groupId })).total).toBe(4);
  });

  test('are gone once they are dismissed, until that is taken back', async () => {
    const project = await inProject();
    await proposeEverywhere(project, await project.add());
    const later = await project.add();
    const findings = (await listed(project, later.id)).map(({ groupId, blockId, start }) => ({
      groupId,
      blockId,
      start,
    }));
    const request = { articleId: later.id, findings: findings.slice(0, 1), dismissed: true };
    valueOf(await dismissFinding.run(project.reviewer, request));
    valueOf(await dismissFinding.run(project.colleague, request));
    expect(await listed(project, later.id)).toMatchObject(findings.slice(1));
    valueOf(await dismissFinding.run(project.reviewer, { ...request, dismissed: false }));
    expect(await listed(project, later.id)).toHaveLength(2);
  });

  test('do not come from what was left out, nor from another project', async () => {
    const project = await inProject();
    const other = await inProject();
    const article = await project.add();
    const { articles } = valueOf(await find(project.reviewer, article.id));
    const places = articles.flatMap((one) => one.places.map((place) => wanted(place, one.articleId)));
    const text = { quote: 'Galant', replacement: 'Gallant' };
    const input = { groupId: newId(), articleId: article.id, originId: null, text, ...SEARCH };
    const share = { places: places.slice(0, 1), leftOut: places.slice(1) };
    valueOf(await proposeGroup.run(project.reviewer, { ...input, ...share }));
    expect(await listed(project, article.id)).toEqual([]);
    const stranger = await other.add();
    expect(await listed(other, stranger.id)).toEqual([]);
  });

  test('are found with or without regard to marks, as the group was', async () => {
    const project = await inProject();
    const pointed = ['כתב שב', 'אמר כָּתַב. אמר כתב.'];
    const text = { quote: 'כתב', replacement: 'סופר' };
    for (const [ignoreMarks, offered] of [
      [false, ['כתב', 'כתב']],
      [true, ['כתב', 'כָּתַב', 'כתב']],
    ] as const) {
      const article = await project.add(pointed, 'he');
      const search = { ...SEARCH, ignoreMarks };
      const { articles } = valueOf(
        await find(project.reviewer, article.id, { text, ...search, realm: 'article' }),
      );
      const places = articles.flatMap((one) => one.places.map((place) => wanted(place, one.articleId)));
      const input = { groupId: newId(), articleId: article.id, originId: null, text, ...search };
      const { refused } = valueOf(
        await proposeGroup.run(project.reviewer, { ...input, places, leftOut: [] }),
      );
      expect(refused).toEqual([]);
      const later = await project.add(pointed, 'he');
      expect((await listed(project, later.id)).map(({ quote }) => quote)).toEqual(offered);
    }
  });

  test('end when editors reject more of a group than they approve', async () => {
    const project = await inProject();
    const { originId } = await proposeEverywhere(project, await project.add());
    const later = await project.add();
    expect(await listed(project, later.id)).toHaveLength(2);
    valueOf(await decide.run(project.editor, { decisions: [verdict(originId, 'reject')] }));
    expect(await listed(project, later.id)).toEqual([]);
  });
});
