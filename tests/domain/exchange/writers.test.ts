import { describe, expect, it } from 'vitest';
import { csvRows } from '@/domain/exchange/csv-rows';
import { runSteps } from '@/domain/run-steps';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import { csv } from '@/domain/exchange/csv/format';
import { parseCells } from '@/domain/exchange/parse-cells';
import { findWriter } from '@/domain/exchange/registry';
import type { WriteOptions } from '@/domain/exchange/writer';
import { EXAMPLE } from './example-article';

function write(id: string, options?: WriteOptions): string {
  const writer = findWriter(id);
  if (writer === null) throw new Error(`No writer ${id}`);
  return [...writer.write(EXAMPLE, options)].join('');
}

const cellsOf = (table: string) =>
  parseCells(table.replaceAll('\r\n', '\n'), { delimiter: ',', quotes: true, maxRows: 1000 }).rows.map(
    ({ cells }) => cells,
  );

describe('the corrected text keeps its structure and leaves out what was deleted', () => {
  it('as plain text', () => {
    expect(write('txt')).toBe('The Harbour\n\nThe door opened. The people\n\n-returned <home>.\n');
  });

  it('as Markdown', () => {
    expect(write('md')).toBe('# The Harbour\n\n- The door opened. The people\n\n> \\-returned \\<home>.\n');
  });

  it('as a complete HTML page with language and direction', () => {
    expect(write('html')).toBe(`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>The harbour</title>
<meta name="author" content="Noor Haddad">
<meta name="date" content="2026-05-04">
<link rel="canonical" href="https://example.org/harbour">
</head>
<body>
<h1>The Harbour</h1>
<ul>
<li>The door opened. The people</li>
</ul>
<blockquote>
<p>-returned &lt;home&gt;.</p>
</blockquote>
</body>
</html>
`);
    const arabic = { ...EXAMPLE, info: { ...EXAMPLE.info, targetLang: 'ar' } };
    expect([...(findWriter('html')?.write(arabic) ?? [])].join('')).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('the bilingual table', () => {
  it('has a row for each segment', () => {
    expect(cellsOf(write('bilingual-csv', { raw: true }))).toEqual([
      ['article', 'segment', 'source', 'mt', 'corrected'],
      ['The harbour', '1', 'الميناء', 'The harbor', 'The Harbour'],
      ['The harbour', '2', 'فتح الباب.', 'The door opened.', 'The door opened.'],
      ['The harbour', '3', 'عاد الناس.', 'The people\n-returned <home>.', 'The people\n-returned <home>.'],
      ['The harbour', '4', 'غنوا.', '', ''],
      ['The harbour', '5', '', 'Photo', ''],
    ]);
  });

  it('can be imported again', () => {
    expect(runSteps(csv.read(write('bilingual-csv'))).value?.units).toHaveLength(5);
  });

  it('goes on without a header for the next article', () => {
    const all = write('bilingual-csv', { byteOrderMark: true });
    expect(all).toBe(
      `\ufeffarticle,segment,source,mt,corrected\r\n${write('bilingual-csv', { byteOrderMark: true, header: false })}`,
    );
  });
});

describe('the table of errors', () => {
  it('has a row for each, with offsets in the text of its segment', () => {
    const [header = [], ...rows] = cellsOf(write('errors-csv'));
    const column = (name: string): readonly (string | undefined)[] =>
      rows.map((row) => row[header.indexOf(name)]);
    expect(column('id')).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(column('segment')).toEqual(['1', '3', '4', '']);
    expect(column('target_text')).toEqual(['harbor', 'returned', '', '']);
    expect(column('target_start')).toEqual(['4', '12', '28', '']);
    expect(column('target_end')).toEqual(['10', '20', '28', '']);
    expect(column('source_text')).toEqual(['الميناء', '', 'غنوا', '']);
    expect(column('correction')).toEqual(['Harbour', '', '', '']);
    expect(column('correction_state')).toEqual(['approved', '', '', '']);
    expect(column('comment')).toEqual(["'=British spelling", '', 'A whole sentence', 'Uneven']);
    expect(column('reviewer')).toEqual(['Rana', 'Rana', 'Omar', 'Omar']);
  });
});

describe('JSON Lines', () => {
  interface Line {
    segment: number | null;
    source: string;
    mt: string;
    corrected: string;
    errors: { id: string; target: { segment: number; start: number; end: number; text: string } | null }[];
    corrections: { id: string; error: string | null; state: string; decisions: object[] }[];
  }
  // The shape is what the test is about: a wrong one fails below.
  const objects = write('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

  it('has one object a segment, and one more for what concerns the whole article', () => {
    expect(objects.map(({ segment }) => segment)).toEqual([1, 2, 3, 4, 5, null]);
    expect(objects.map(({ errors }) => errors.map(({ id }) => id))).toEqual([
      ['e1'],
      [],
      ['e2'],
      ['e3'],
      [],
      ['e4'],
    ]);
    expect(objects.map(({ corrections }) => corrections.map(({ id }) => id))).toEqual([
      ['c1'],
      [],
      [],
      [],
      ['c2'],
      [],
    ]);
  });

  it('has the same keys in the same order in every line', () => {
    const keys = [
      'article',
      'segment',
      'source_lang',
      'target_lang',
      'mt_system',
      'domain',
      'source',
      'mt',
      'corrected',
      'errors',
      'corrections',
      'rated_by',
      'scores',
    ];
    for (const object of objects) expect(Object.keys(object)).toEqual(keys);
    expect(write('jsonl')).toBe(write('jsonl'));
  });

  it('counts spans in the text of the segment they name', () => {
    for (const { target } of objects.flatMap(({ errors }) => errors)) {
      if (target === null) continue;
      const mt = objects[target.segment - 1]?.mt ?? '';
      expect(mt.slice(target.start, target.end)).toBe(target.text);
    }
  });

  it('tells what became of a correction', () => {
    expect(objects[0]?.corrections[0]).toMatchObject({
      error: 'e1',
      state: 'approved',
      applied: true,
      replacement: 'harbour',
      approved_text: 'Harbour',
      proposer: 'Rana',
      decisions: [{ kind: 'approve', by: 'Mona', at: '2026-05-05T10:00:00Z' }],
    });
  });
});

describe('cells that a spreadsheet would take for formulas', () => {
  const cells = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', 'a=1', "'=1", ''];

  it('get an apostrophe', () => {
    const written = [...csvRows([cells])].join('').trimEnd();
    // The last would otherwise be read back without its own apostrophe.
    expect(written).toBe(`'=1+1,'+1,'-1,'@x,'\tx,"'\rx",'＝1,a=1,''=1,`);
  });

  it('stay as they are when asked', () => {
    expect([...csvRows([cells], { raw: true })].join('').trimEnd()).toBe(
      `=1+1,+1,-1,@x,\tx,"\rx",＝1,a=1,'=1,`,
    );
  });
});

describe('correctBlocks', () => {
  it('keeps the number of sentences, and the object of a block that nothing changed', () => {
    const corrected = correctBlocks(
      EXAMPLE.target,
      EXAMPLE.corrections.map(({ correction }) => correction),
    );
    expect(corrected.map(({ sentenceStarts }) => sentenceStarts)).toEqual([[0], [0, 17], [0], [0]]);
    expect(corrected[1]).toBe(EXAMPLE.target[1]);
  });
});

it('a long table comes in pieces', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [String(index), 'x'.repeat(100)]);
  const chunks = [...csvRows(rows)];
  expect(chunks.length).toBeGreaterThan(3);
  expect(cellsOf(chunks.join(''))).toEqual(rows);
});
