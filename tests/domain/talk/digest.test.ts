import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDigest, lastDigestBefore } from '@/domain/talk/digest';
import { NOTIFICATION_KINDS, readFacts, type NotificationRow } from '@/domain/talk/notification';

function row(change: Partial<NotificationRow> = {}): NotificationRow {
  return {
    id: 'n',
    kind: 'mentioned',
    at: '2026-03-04T10:00:00.000Z',
    readAt: null,
    byId: 'ana',
    byName: 'Ana',
    projectId: 'p',
    articleId: 'a',
    subjectId: 's',
    details: {},
    article: { id: 'a', title: 'A', lang: 'en' },
    ...change,
  };
}

const anyRow = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...NOTIFICATION_KINDS),
    at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    article: fc.constantFrom(null, { id: 'a', title: 'A', lang: 'en' }, { id: 'b', title: 'B', lang: 'ar' }),
  })
  .map(row);

test('a letter tells of each thing once, by article, the newest first, and says how many found no room', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: ({ id }) => id }), fc.nat(8), (rows, limit) => {
      const letter = composeDigest(rows, limit);
      const told = letter.groups.flatMap((group) => group.rows);
      expect(told.length + letter.more).toBe(rows.length);
      expect(letter.count).toBe(rows.length);
      expect(told.length).toBe(Math.min(limit, rows.length));
      const articles = letter.groups.map(({ article }) => article?.id ?? null);
      expect(new Set(articles).size).toBe(articles.length);
      for (const group of letter.groups) {
        expect(group.rows.every(({ article }) => article?.id === group.article?.id)).toBe(true);
        const times = group.rows.map(({ at }) => at);
        expect(times).toEqual([...times].sort().reverse());
      }
      const left = rows.filter((one) => !told.includes(one));
      const oldestTold = told.map(({ at }) => at).sort()[0] ?? '9';
      expect(left.every(({ at }) => at <= oldestTold)).toBe(true);
    }),
  );
});

test('letters come by the hour and by the day, and do not creep', () => {
  const now = new Date('2026-03-04T10:00:00Z');
  expect(lastDigestBefore('hourly', now).toISOString()).toBe('2026-03-04T09:05:00.000Z');
  expect(lastDigestBefore('daily', now).toISOString()).toBe('2026-03-03T10:05:00.000Z');
});

describe('what the words of a notification depend on', () => {
  test('a decision, how many, and a day that is the same day everywhere', () => {
    const facts = readFacts(row({ kind: 'decided', details: { kind: 'reject', count: 3 } }));
    expect(facts).toMatchObject({ decision: 'reject', count: 3, dueOn: null, hasArticle: true });
    const dueOn = readFacts(row({ kind: 'assigned', details: { dueOn: '2026-12-01' } })).dueOn;
    expect(dueOn?.toISOString()).toBe('2026-12-01T12:00:00.000Z');
  });

  test('details that nobody writes any more are left out', () => {
    const facts = readFacts(row({ details: { kind: 'shrug', count: 'many', dueOn: 'soon' }, article: null }));
    expect(facts).toMatchObject({ decision: 'other', count: 1, dueOn: null, hasArticle: false });
  });
});
