import { describe, expect, test } from 'vitest';
import { getDesk } from '@/server/services/get-desk';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addApproval, addArticle, addCorrection, anchorOf } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

function errorAt(words: string) {
  const { article } = world();
  return {
    id: newId(),
    articleId: article.id,
    baseVersion: 0,
    scope: 'span' as const,
    target: anchorOf(article.target, words),
    source: null,
    category: 'linguistic-conventions/grammar',
    severity: 'minor' as const,
    comment: '',
    state: 'open' as const,
  };
}

function correctionAt(words: string, replacement: string) {
  const { article } = world();
  return {
    id: newId(),
    articleId: article.id,
    baseVersion: 0,
    errorId: null,
    anchor: anchorOf(article.target, words),
    replacement,
    state: 'proposed' as const,
  };
}

describe('an error mark', () => {
  test('begins the review of who makes it, and is on the desk at once', async () => {
    const { reviewer, article } = world();
    const mark = errorAt('open');
    expect(valueOf(await saveError.run(reviewer, mark))).toMatchObject({
      outcome: 'saved',
      current: { id: mark.id, version: 1, typology: 'mqm-core/2.0' },
    });
    const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    expect(desk.errors.map(({ id }) => id)).toContain(mark.id);
    expect(desk.review?.state).toBe('open');
    expect(desk.state).toBe('in_review');
  });

  test('comes back as it was written, whatever the signs in it', async () => {
    const { reviewer, article } = world();
    const comment =
      '"quoted" \\ \n\t \u2028 \u202e <b>&amp; \u0627\u0644\u0639\u064e\u0631\u0628 👩‍👩‍👧 {"a":[null]}';
    const mark = { ...errorAt('open'), comment };
    const { current } = valueOf(await saveError.run(reviewer, mark));
    const { errors } = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    expect(errors.find(({ id }) => id === mark.id)).toEqual(current);
    expect(current.comment).toBe(comment);
  });

  test('saved again after a lost answer is saved once', async () => {
    const { reviewer } = world();
    const mark = errorAt('ship');
    valueOf(await saveError.run(reviewer, mark));
    expect(valueOf(await saveError.run(reviewer, mark))).toMatchObject({
      outcome: 'saved',
      current: { version: 1 },
    });
  });

  test('changed from an old version is refused with what stands', async () => {
    const { reviewer } = world();
    const mark = errorAt('left');
    valueOf(await saveError.run(reviewer, mark));
    valueOf(await saveError.run(reviewer, { ...mark, baseVersion: 1, severity: 'major' }));
    const late = await saveError.run(reviewer, { ...mark, baseVersion: 1, severity: 'critical' });
    expect(valueOf(late)).toMatchObject({ outcome: 'stale', current: { severity: 'major', version: 2 } });
  });

  test('of somebody else can be withdrawn by an editor, and changed by nobody', async () => {
    const { reviewer, colleague, editor } = world();
    const mark = errorAt('Sunday');
    valueOf(await saveError.run(reviewer, mark));
    const change = { ...mark, baseVersion: 1, severity: 'critical' as const, state: 'withdrawn' as const };
    expect(codeOf(await saveError.run(colleague, change))).toBe('forbidden');
    expect(valueOf(await saveError.run(editor, change))).toMatchObject({
      outcome: 'saved',
      current: { state: 'withdrawn', severity: 'minor', reviewerId: reviewer.user.id },
    });
  });

  test('cannot take the id of another person’s, nor reach into another article', async () => {
    const { reviewer, colleague, db, projectId } = world();
    const mark = errorAt('homes');
    valueOf(await saveError.run(reviewer, mark));
    expect(codeOf(await saveError.run(colleague, mark))).toBe('id_taken');
    const elsewhere = await addArticle(db, projectId);
    const moved = { ...mark, articleId: elsewhere.id };
    expect(codeOf(await saveError.run(reviewer, moved))).toBe('not_found');
  });

  test.each([
    ['a quote that is not there', { quote: 'closed' }, 'anchor_quote_differs'],
    ['a place outside the text', { end: 9999 }, 'anchor_out_of_bounds'],
    ['a paragraph of another article', { blockId: 'elsewhere' }, 'anchor_wrong_block'],
  ])('is refused for %s', async (_, wrong, code) => {
    const mark = errorAt('again');
    const target = { ...mark.target, ...wrong };
    expect(codeOf(await saveError.run(world().reviewer, { ...mark, target }))).toBe(code);
  });

  test('is refused with a category that does not exist, or no place', async () => {
    const { reviewer } = world();
    const mark = errorAt('again');
    const renamed = { ...mark, category: 'accuracy/made-up' };
    expect(codeOf(await saveError.run(reviewer, renamed))).toBe('category_unknown');
    expect(codeOf(await saveError.run(reviewer, { ...mark, target: null }))).toBe('anchor_missing');
  });
});

describe('a correction', () => {
  test('can be changed by its proposer until it is decided, and not after', async () => {
    const { reviewer, colleague, editor, db } = world();
    const proposal = correctionAt('returned', 'went back');
    const first = valueOf(await saveCorrection.run(reviewer, proposal));
    const change = { ...proposal, baseVersion: 1, replacement: 'came back' };
    expect(codeOf(await saveCorrection.run(colleague, change))).toBe('forbidden');
    const second = valueOf(await saveCorrection.run(reviewer, change));
    expect([first.current.version, second.current.replacement]).toEqual([1, 'came back']);
    await addApproval(db, second.current, editor.user);
    const late = { ...change, baseVersion: 3, replacement: 'walked back' };
    expect(codeOf(await saveCorrection.run(reviewer, late))).toBe('already_decided');
  });

  test('that was decided meanwhile is stale, with the decision’s state', async () => {
    const { reviewer, editor, article, db } = world();
    const correction = await addCorrection(db, article, reviewer.user, 'workers', 'labourers');
    await addApproval(db, correction, editor.user);
    const late = { ...correctionAt('workers', 'staff'), id: correction.id, baseVersion: 1 };
    expect(valueOf(await saveCorrection.run(reviewer, late))).toMatchObject({
      outcome: 'stale',
      current: { state: 'approved', version: 2 },
    });
  });

  test('can be withdrawn and proposed again', async () => {
    const { reviewer } = world();
    const proposal = correctionAt('Two', 'Both');
    valueOf(await saveCorrection.run(reviewer, proposal));
    const withdrawn = { ...proposal, baseVersion: 1, state: 'withdrawn' as const };
    valueOf(await saveCorrection.run(reviewer, withdrawn));
    const again = valueOf(await saveCorrection.run(reviewer, { ...proposal, baseVersion: 2 }));
    expect(again.current).toMatchObject({ state: 'proposed', version: 3 });
  });

  test('is placed elsewhere by an editor, who changes nothing else about it, and its proposer is told', async () => {
    const { reviewer, colleague, editor, db } = world();
    const proposal = correctionAt('Two', 'A pair of');
    valueOf(await saveCorrection.run(reviewer, proposal));
    const placed = { ...proposal, baseVersion: 1, anchor: correctionAt('workers', '').anchor };
    expect(codeOf(await saveCorrection.run(colleague, placed))).toBe('forbidden');
    expect(codeOf(await saveCorrection.run(editor, { ...placed, replacement: 'Twins' }))).toBe('forbidden');
    expect(codeOf(await saveCorrection.run(editor, { ...placed, state: 'withdrawn' }))).toBe('forbidden');
    const first = valueOf(await saveCorrection.run(editor, placed));
    expect(first).toMatchObject({
      outcome: 'saved',
      current: { proposerId: reviewer.user.id, anchor: { quote: 'workers' }, version: 2 },
    });
    expect(valueOf(await saveCorrection.run(editor, placed))).toEqual(first);
    const told = { userId: reviewer.user.id, kind: 'placed', subjectId: proposal.id };
    expect(await db.notification.count({ where: told })).toBe(1);
    expect(await db.auditEvent.count({ where: { kind: 'correction_placed' } })).toBe(1);
  });

  test('that changed meanwhile is not placed over that', async () => {
    const { reviewer, editor } = world();
    const proposal = correctionAt('morning', 'dawn');
    valueOf(await saveCorrection.run(reviewer, proposal));
    valueOf(await saveCorrection.run(reviewer, { ...proposal, baseVersion: 1, replacement: 'daybreak' }));
    const late = { ...proposal, baseVersion: 1, anchor: correctionAt('workers', '').anchor };
    expect(valueOf(await saveCorrection.run(editor, late))).toMatchObject({
      outcome: 'stale',
      current: { replacement: 'daybreak', anchor: { quote: 'morning' }, version: 2 },
    });
  });

  test('cannot say what is there already', async () => {
    const same = await saveCorrection.run(world().reviewer, correctionAt('morning', 'morning'));
    expect(codeOf(same)).toBe('replacement_same');
  });
});
