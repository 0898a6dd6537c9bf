import { describe, expect, it } from 'vitest';
import type { BitextUnit, UnitIssue } from '@/domain/exchange/bitext';
import { buildArticle } from '@/domain/exchange/build-article';
import { placeIssues } from '@/domain/exchange/place-issues';

const LANGS = { sourceLang: 'en', targetLang: 'ar' } as const;

const issue = (change: Partial<UnitIssue>): UnitIssue => ({
  ...{
    side: 'target',
    span: null,
    category: 'mistranslation',
    severity: 'major',
    comment: 'Not what it says.',
  },
  ...{ correction: null, mqmId: '' },
  ...change,
});

function unit(source: string, target: string | null, issues: readonly UnitIssue[]): BitextUnit {
  return {
    ...{ key: source, isLocked: false, state: '', notes: [], issues },
    source: { text: source, codes: [] },
    target: target === null ? null : { text: target, codes: [] },
  };
}

function place(units: readonly BitextUnit[]) {
  const rows = units.map((one) => ({ source: one.source.text, target: one.target?.text ?? '', unit: one }));
  let ids = 0;
  const built = buildArticle({ ...LANGS, kind: 'rows', rows, newId: () => String((ids += 1)) });
  if (!built.ok) throw new Error(built.error.code);
  return placeIssues({ ...LANGS, ...built.value, corrections: [] }, built.value.issues);
}

describe('what a bilingual file says is wrong in it', () => {
  it('waits at its words, with what the file calls it, its comment and its correction', () => {
    const said = issue({ span: { start: 5, end: 10 }, correction: 'سفينتان', mqmId: 'terminology' });
    const { placed, counts } = place([
      unit('One.', 'واحد.', []),
      unit('Two ships left.', 'غادر سفينة.', [said]),
    ]);
    expect(placed).toHaveLength(1);
    expect(placed[0]).toMatchObject({
      target: { start: 5, end: 10, quote: 'سفينة' },
      category: 'terminology',
      severity: 'major',
      named: { category: 'mistranslation', severity: 'major' },
      explanation: 'Not what it says.',
      suggestion: 'سفينتان',
    });
    expect(counts).toMatchObject({ received: 1, kept: 1, unresolved: 0 });
  });

  it('over several segments is told once, where it begins, with all its words', () => {
    const { placed, counts } = place([
      unit('Two ships left.', 'غادر سفينة.', [issue({ span: { start: 5, end: 10 }, part: 'p' })]),
      unit('On Sunday.', 'يوم الأحد.', [issue({ span: { start: 0, end: 3 }, part: 'p' })]),
    ]);
    expect(placed.map(({ target, explanation }) => [target.quote, explanation])).toEqual([
      ['سفينة', 'Not what it says.\n… يوم'],
    ]);
    expect(counts).toMatchObject({ received: 1, kept: 1 });
  });

  it('of the whole of a side is about all its words; of the source, it stands where its translation ends', () => {
    const { placed, counts } = place([
      unit('Two ships left.', 'غادر سفينة.', [
        issue({}),
        issue({ side: 'source', span: { start: 4, end: 9 }, category: 'omission' }),
        issue({ side: 'source', category: 'other' }),
      ]),
    ]);
    expect(placed.map(({ target, source }) => [target.quote, source?.quote ?? null])).toEqual([
      ['غادر سفينة.', null],
      ['', 'ships'],
      ['', 'Two ships left.'],
    ]);
    expect(counts).toMatchObject({ received: 3, kept: 3 });
  });

  it('of a segment without a translation stands where that would be; what has no place is counted', () => {
    const missing = issue({ side: 'source', span: { start: 0, end: 3 }, category: 'omission' });
    const { placed, counts } = place([
      unit('One.', 'واحد.', []),
      unit('Two ships left.', null, [missing, issue({ span: { start: 0, end: 4 } })]),
    ]);
    expect(placed.map(({ target, source }) => [target.start, target.end, source?.quote])).toEqual([
      [5, 5, 'Two'],
    ]);
    expect(counts).toMatchObject({ received: 2, kept: 1, unresolved: 1 });
  });

  it('with offsets beyond its text has no place; white space at the end is text', () => {
    const beyond = place([unit('One.', 'واحد.', [issue({ span: { start: 2, end: 99 } })])]);
    expect(beyond.counts).toMatchObject({ received: 1, kept: 0, unresolved: 1 });
    const { placed } = place([unit('One.', 'واحد. ', [issue({ span: { start: 2, end: 6 } })])]);
    expect(placed.map(({ target }) => target.quote)).toEqual(['حد.']);
  });
});
