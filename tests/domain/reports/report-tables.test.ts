import { expect, test } from 'vitest';
import { csvRows } from '@/domain/exchange/csv-rows';
import { checkRow } from '@/domain/reports/check-report';
import { checkTable, errorTable, nameTable, scoreTable } from '@/domain/reports/report-tables';

const row = {
  ...{ key: 'MT', label: 'MT', articles: 2, segments: 40, words: 800, errors: 7, domains: [] },
  before: {
    ...{ score: 91.23456, interval: { low: 88, high: 94 } },
    verdict: { kind: 'fail', because: 'score', needed: null },
    ...{ segments: 40, words: 800 },
  },
  after: { score: null, interval: null, verdict: null, segments: 0, words: 0 },
} as const;

test('scores keep all their digits, and what has no figure has an empty cell', () => {
  const [names, first, ...rest] = scoreTable({
    ...{ model: 'mqm-raw', better: 'higher', by: 'system', total: row, rows: [row], pending: 0 },
    settings: {
      ...{ projectId: 'p', threshold: 95, isOwnCount: false, isOwnScale: false },
      ...{ repeated: 'every', criticalFails: true },
    },
  });
  expect(rest).toEqual([]);
  const cells = Object.fromEntries((names ?? []).map((name, index) => [name, first?.[index]]));
  expect(cells).toMatchObject({
    name: 'MT',
    score: '91.23456',
    score_low: '88',
    corrected_score: '',
    errors: '7',
    settings_of: 'project',
    threshold: '95',
    verdict: 'fail',
    corrected_verdict: '',
  });
});

test('every row has a cell for each column', () => {
  const answers = {
    check: 'doubled-word',
    system: null,
    foundBy: 'check:doubled-word',
    accepted: 3,
    refused: 1,
    dismissed: 1,
  };
  const tables = [
    errorTable(
      { cells: [{ category: 'style', severity: 'minor', count: 2, corrected: 1 }], pending: 0 },
      { category: (id) => `${id} by name`, severity: (id) => `${id} by name` },
    ),
    checkTable({ rows: [checkRow(answers)] }),
    nameTable({
      rows: [
        { kind: 'term', quote: 'a', replacement: 'b', targetLang: 'en', count: 1, approved: 0, articles: 1 },
      ],
      total: 1,
      pending: 0,
    }),
  ];
  for (const table of tables) expect(new Set(table.map((cells) => cells.length)).size).toBe(1);
});

test('a wording that a spreadsheet would run is written as text', () => {
  const named = {
    kind: 'term',
    replacement: '+x',
    targetLang: 'en',
    count: 1,
    approved: 0,
    articles: 1,
  } as const;
  const text = [
    ...csvRows(nameTable({ rows: [{ ...named, quote: '=HYPERLINK("//x")' }], total: 1, pending: 0 })),
  ].join('');
  expect(text).toContain(`"'=HYPERLINK(""//x"")"`);
  expect(text).toContain("'+x");
});
