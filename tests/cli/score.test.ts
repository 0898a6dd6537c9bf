import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const HEADER = 'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity';
const row = (system: string, segment: number, rater: string, category: string, severity: string): string =>
  [system, 'd1', segment, segment, rater, 'Quelle', 'The <v>target</v>.', category, severity].join('\t');

const ratings = fileOf('mqm.tsv', [
  HEADER,
  row('worse', 1, 'r1', 'Accuracy/Omission', 'Major'),
  row('worse', 1, 'r1', 'Fluency/Punctuation', 'Minor'),
  row('worse', 1, 'r2', 'No-error', 'No-error'),
  row('worse', 2, 'r1', 'Style/Awkward', 'Minor'),
  row('better', 1, 'r1', 'No-error', 'No-error'),
  row('better', 1, 'r2', 'Found', 'HOTW-test'),
  row('better', 2, 'r1', 'Fluency/Grammar', 'Minor'),
]);

test('score prints systems, the best first, with rated segments and four decimals', async () => {
  const { code, said } = await verso(['score', ratings]);
  expect(said).toEqual({ output: 'better\t2\t0.5000\nworse\t2\t1.7750\n', errors: '' });
  expect(code).toBe(0);
});

test('score knows documents and segments, and the direction of a model', async () => {
  expect((await verso(['score', ratings, '--by', 'document'])).said.output).toBe(
    'better\td1\t2\t0.5000\nworse\td1\t2\t1.7750\n',
  );
  const segments = (await verso(['score', ratings, '--by', 'segment'])).said.output;
  expect(segments.split('\n')[0]).toBe('better\td1\t1\t1\t0.0000');
  const raw = (await verso(['score', ratings, '--model', 'mqm-raw'])).said.output;
  expect(raw.split('\n').map((line) => line.split('\t')[0])).toEqual(['better', 'worse', '']);
});

test('score --json has an interval and what it was made of', async () => {
  const { said } = await verso(['score', ratings, '--json']);
  expect(JSON.parse(said.output.split('\n')[0] ?? '')).toMatchObject({
    ...{ model: 'google-mqm', better: 'lower', system: 'better', segments: 2, ratings: 2, score: 0.5 },
    interval: { bySegment: { low: 0, high: 1 }, byDocument: null },
  });
});

test('score reads averages, in whatever way their columns are parted', async () => {
  const averages = fileOf('avg_seg_scores.tsv', [
    'system mqm_avg_score seg_id',
    'one -5.000000 1',
    'one\tNone 2',
    'two\t-1.500000 1',
    'two\t-0.000000 2',
  ]);
  expect((await verso(['score', averages])).said.output).toBe('two\t2\t0.7500\none\t1\t5.0000\n');
});

test('score reads a folder of mt-metrics-eval', async () => {
  const tree = path.join(folder, 'wmt');
  const put = (name: string, lines: readonly string[]) => {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), `${lines.join('\n')}\n`);
  };
  const omission =
    '{"errors": [{"start": 0, "end": 3, "category": "accuracy/omission", "severity": "major"}]}';
  put('human-scores/zh-en.mqm.seg.rating', [
    `one\t${omission}`,
    'one\tNone',
    'two\t{"errors": []}',
    'two\tNone',
  ]);
  put('sources/zh-en.txt', ['港口。', '船。']);
  put('documents/zh-en.docs', ['news\td1', 'news\td1']);
  put('system-outputs/zh-en/one.txt', ['The port.', 'A ship.']);
  expect((await verso(['score', tree])).said).toEqual({
    output: 'two\t1\t0.0000\none\t1\t5.0000\n',
    errors: '',
  });
  put('human-scores/zh-en.esa.seg.score', ['one\t70', 'one\tNone', 'two\t90', 'two\t80']);
  const esa = await verso(['score', tree, '--set', 'zh-en.esa', '--model', 'esa', '--by', 'document']);
  expect(esa.said.output).toBe('two\td1\t2\t85.0000\none\td1\t1\t70.0000\n');
  // WMT24 begins each text with a line by which one can tell that it was trained on.
  put('sources/en-de.txt', ['A canary.', 'One.', 'Two.']);
  put('documents/en-de.docs', ['canary\tcanary', 'news\td1', 'speech\td2']);
  put('human-scores/en-de.esa.seg.score', ['one\t100.0', 'one\t60', 'one\tNone']);
  expect((await verso(['score', tree, '--set', 'en-de.esa', '--model', 'esa'])).said.output).toBe(
    'one\t1\t60.0000\n',
  );
  expect((await verso(['score', tree, '--set', 'de-en.mqm'])).said.errors).toContain(
    'en-de.esa, zh-en.esa, zh-en.mqm',
  );
  expect((await verso(['score', folder])).code).toBe(1);
});

test('score counts as WMT does in the layouts and names of each year', async () => {
  const wordsOf = (...lines: readonly string[][]) => lines.map((cells) => cells.join('\t'));
  const scoreOf = async (name: string, lines: readonly string[]) =>
    (await verso(['score', fileOf(name, lines)])).said;
  const quoted = '"a ""quoted"" <v>word</v>"';
  // (5 + 0.1 of one, nothing of the other) / 2, 25, 0, 5, 0
  expect(
    await scoreOf(
      'names.tsv',
      wordsOf(
        [HEADER, 'comment'],
        ['s', 'd1', '1', '1', 'r1', 'src', quoted, 'accuracy/mistranslation', 'major', 'why'],
        ['s', 'd1', '1', '1', 'r1', 'src', quoted, 'Fluency/Punctuation', 'MINOR', ''],
        ['s', 'd1', '1', '1', 'r2', 'src', quoted, 'No-error', 'no-error', ''],
        ['s', 'd1', '2', '2', 'r1', 'src', 'b', 'Non-translation!', 'Major', ''],
        ['s', 'd2', '1', '3', 'r1', 'src', 'c', 'Source issue', 'Major', ''],
        ['s', 'd2', '1', '3', 'r1', 'src', 'c', 'Accuracy/Creative Reinterpretation', 'Major', ''],
        ['s', 'd2', '2', '4', 'r1', 'src', 'd', 'Other', 'Critical', ''],
        ['s', 'd2', '3', '5', 'r1', 'src', 'e', 'Style/Awkward', 'Neutral', ''],
      ),
    ),
  ).toEqual({ output: 's\t5\t6.5100\n', errors: '' });
  // Source errors of newstest2020: seven names of the nine have a cell, and a tab ends the row.
  expect(
    await scoreOf(
      'source-errors.tsv',
      wordsOf(
        [HEADER],
        ['Human-A.0', 'd1', '16', '源', 'The <v>end</v>', 'Source error', 'Minor', ''],
        ['Human-A.0', 'd2', '9', '源', '<v>films</v>', 'Source error', 'Major', ''],
        ['OPPO.1422', 'd2', '9', '源', '<v>movies</v>', 'Source error', 'Major', ''],
      ),
    ),
  ).toEqual({ output: 'Human-A.0\t2\t3.0000\nOPPO.1422\t1\t5.0000\n', errors: '' });
  // Marot's: attention checks are no ratings, and say nothing of what is rated beside them.
  expect(
    await scoreOf(
      'marot.tsv',
      wordsOf(
        'system doc docSegId globalSegId rater source target category severity metadata'.split(' '),
        ['s', 'd1', '1', '1', 'r1', 's', 't', 'Accuracy/Omission', 'Major', '{"note":"x"}'],
        ['s', 'd1', '1', '1', 'r1', 's', 't', 'Found', 'HOTW-test', '{}'],
        ['s', 'd1', '2', '2', 'r1', 's', 't', 'Missed', 'HOTW-test', '{}'],
        ['s', 'd1', '2', '2', 'r1', 's', 't', 'No-error', 'No-error', '{}'],
        ['s', 'd1', '3', '3', 'r1', 's', 't', 'Fluency/Text-Breaking', 'Minor', '{}'],
      ),
    ),
  ).toEqual({ output: 's\t3\t2.0000\n', errors: '' });
  // Numbers that begin anew in each document.
  expect(
    await scoreOf(
      'numbers.tsv',
      wordsOf(
        'system doc seg_id rater source target category severity'.split(' '),
        ['s', 'd1', '1', 'r1', 's', 't', 'Accuracy/Addition', 'Major'],
        ['s', 'd2', '1', 'r1', 's', 't', 'No-error', 'No-error'],
      ),
    ),
  ).toEqual({ output: 's\t2\t2.5000\n', errors: '' });
});

test('ESA is the mean of the means of domains, wherever a file tells them', async () => {
  const esa = async (file: string, ...more: readonly string[]) =>
    (await verso(['score', file, '--model', 'esa', ...more])).said.output;
  const lines = (
    [
      ['one', 'news', 90],
      ['one', 'news', 70],
      ['one', 'speech', 20],
      ['two', 'news', 60],
      ['two', 'news', 60],
      ['two', 'speech', 62],
    ] as const
  ).map(([system, domain, score], segment) => ({ system, doc: domain, domain, segment, score }));
  const jsonLines = fileOf(
    'domains.jsonl',
    lines.map((line) => JSON.stringify(line)),
  );
  expect(await esa(jsonLines)).toBe('two\t3\t61.0000\none\t3\t50.0000\n');
  const [best] = (await esa(jsonLines, '--json')).split('\n');
  const { score, interval } = JSON.parse(best ?? '') as {
    score: number;
    interval: { bySegment: { low: number; high: number } };
  };
  expect([interval.bySegment.low <= score, score <= interval.bySegment.high]).toEqual([true, true]);
  // Appraise: documents of WMT24 have the domain in their names.
  const appraise = lines.map(({ system, domain, segment, score }) =>
    [
      ...['u1', system, segment, 'TGT', 'eng', 'deu', score, `test-en-${domain}_x#${system}`],
      ...['False', '[]', '1.0', '2.0'],
    ].join(','),
  );
  expect(await esa(fileOf('appraise.csv', appraise))).toBe('two\t3\t61.0000\none\t3\t50.0000\n');
});

test('in a document with marks, a score without any is of a clean segment for models that weigh errors', async () => {
  const line = (segment: number, doc: string, errors: readonly object[], score: number) =>
    JSON.stringify({ system: 'one', doc, segment, errors, score, target: 'One two.' });
  const major = [{ category: '', severity: 'major', start: 0, end: 3 }];
  const file = fileOf('esa-marks.jsonl', [
    line(1, 'd1', major, 60),
    line(2, 'd1', [], 100),
    line(1, 'd2', [], 90),
  ]);
  expect((await verso(['score', file])).said.output).toBe('one\t2\t2.5000\n');
  expect((await verso(['score', file, '--model', 'mqm-raw'])).said.output).toBe('one\t2\t-25.0000\n');
  expect((await verso(['score', file, '--model', 'esa'])).said.output).toBe('one\t3\t83.3333\n');
});

test('score reads the human evaluation of WMT25, one pair of languages at a time', async () => {
  const segment = (docId: string, scores: object) =>
    JSON.stringify({ scores, src_text: 'Ahoj.', tgt_text: { one: 'Hallo.', two: 'Holla.' }, doc_id: docId });
  const errors = [
    { start_i: 0, end_i: 4, severity: 'minor' },
    { start_i: 'missing', end_i: 'missing', severity: 'major' },
  ];
  const file = fileOf('wmt25.jsonl', [
    segment('cs-de_DE_#_news_#_paper_#_0', {
      one: { human1: 100, annotator1: 'a', errors1: [], human2: 80, annotator2: 'b', errors2: [] },
      two: { human1: 60, annotator1: 'a', errors1: errors },
    }),
    segment('cs-de_DE_#_speech_#_talk_#_0', { one: { human1: 30, annotator1: 'a', errors1: [] } }),
    segment('cs-de_DE_#_news_#_paper_#_1', {}),
    segment('en-cs_CZ_#_news_#_paper_#_0', { one: { human1: 1, annotator1: 'c', errors1: [] } }),
  ]);
  const { output } = (await verso(['score', file, '--set', 'cs-de_DE', '--model', 'esa'])).said;
  expect(output).toBe('one\t2\t60.0000\ntwo\t1\t60.0000\n');
  const unsaid = await verso(['score', file, '--model', 'esa']);
  expect([unsaid.code, unsaid.said.errors]).toEqual([
    2,
    expect.stringContaining('--set takes one of cs-de_DE, en-cs_CZ'),
  ]);
});

test('many texts are no long text, and a critical error fails its own alone', async () => {
  const target = `${'word '.repeat(499)}word.`;
  const lineOf = (system: string, doc: number, severity: string): string =>
    JSON.stringify({
      ...{ system, doc: `d${doc}`, segment: 1, rater: 'r', source: 'Wort.', target },
      errors: [{ category: 'style', severity, start: 0, end: 4 }],
    });
  const file = fileOf('texts.jsonl', [
    lineOf('one', 0, 'minor'),
    ...Array.from({ length: 50 }, (_, doc) => lineOf('fifty', doc, 'minor')),
  ]);
  const scores = (await verso(['score', file, '--model', 'mqm-non-linear'])).said.output;
  // 100 − 5 / E(500), E(x) = 11.2188 · ln(1 + 0.000561553 · x)
  expect(scores).toBe('one\t1\t98.1990\nfifty\t50\t98.1990\n');

  const critical = fileOf('critical.jsonl', [
    ...Array.from({ length: 400 }, (_, doc) => lineOf('one', doc, doc === 0 ? 'critical' : 'neutral')),
  ]);
  const judged = async (...more: readonly string[]) =>
    (await verso(['score', critical, '--model', 'mqm-linear', '--threshold', '95', ...more])).said.output;
  expect(await judged()).toMatch(/^one\t400\t99\.8750\tpass\t\n$/);
  expect(await judged('--by', 'document')).toContain('one\td0\t1\t50.0000\tfail\t\n');
});

test('of an export of Appraise with several pairs of languages, one pair is scored', async () => {
  const rowOf = (item: number, target: string, score: number) =>
    ['u1', 's', item, 'TGT', 'eng', target, score, 'doc', 'False', '[]', '1.0', '2.0'].join(',');
  const file = fileOf('pairs.csv', [rowOf(1, 'deu', 90), rowOf(2, 'ces', 10)]);
  const { output } = (await verso(['score', file, '--model', 'esa', '--set', 'eng-deu'])).said;
  expect(output).toBe('s\t1\t90.0000\n');
  const unsaid = await verso(['score', file, '--model', 'esa']);
  expect([unsaid.code, unsaid.said.errors]).toEqual([
    2,
    expect.stringContaining('--set takes one of eng-ces, eng-deu'),
  ]);
});

test('of an export of Appraise, what WMT leaves out is no rating', async () => {
  const rowOf = (item: number, kind: string, score: number, document: string, end: number) =>
    ['u1', 's', item, kind, 'eng', 'deu', score, document, 'False', '[]', '1.0', end].join(',');
  const file = fileOf('left-out.csv', [
    rowOf(1, 'TGT', 80, 'd#s', 10),
    rowOf(2, 'BAD', 1, 'd#s#bad1', 10),
    rowOf(3, 'TGT', 2, 'd#s#incomplete', 10),
    rowOf(4, 'TGT', 3, 'd#s#duplicate1', 10),
    rowOf(5, 'TGT', 4, 'ende-tutorial1', 10),
    // Answered again: the last answer stands, wherever its row does.
    rowOf(6, 'TGT', 60, 'd#s', 30),
    rowOf(6, 'TGT', 5, 'd#s', 20),
  ]);
  expect((await verso(['score', file, '--model', 'esa'])).said.output).toBe('s\t2\t70.0000\n');
});

test('what cannot be scored is said, with what to give instead', async () => {
  const { code, said } = await verso(['score', fileOf('letter.txt', ['Dear reader'])]);
  expect(code).toBe(1);
  expect(said.errors).toMatch(
    /letter\.txt: no ratings in it\. Give a file of one of these formats: .*mqm-tsv/,
  );
  expect((await verso(['score', ratings, '--model', 'esa'])).code).toBe(1);
  expect((await verso(['score', ratings, '--model', 'none'])).said.errors).toContain('google-mqm');
  expect((await verso(['score', ratings, '--by', 'word'])).code).toBe(2);
});

test('agree compares those who rated the same, and says when nobody did', async () => {
  const both = fileOf('both.tsv', [
    HEADER,
    ...[1, 2, 3, 4].flatMap((segment) =>
      ['r1', 'r2'].map((rater) =>
        segment % 2 === 0
          ? row('one', segment, rater, 'Accuracy/Omission', 'Major')
          : row('one', segment, rater, 'No-error', 'No-error'),
      ),
    ),
  ]);
  const { said } = await verso(['agree', both]);
  expect(said.output).toMatch(/^alpha-error\t4\t1\.0000\t/m);
  expect(said.output).toMatch(/^span-exact\t4\t1\.0000\t/m);
  expect(said.output).toMatch(/^alpha-category:accuracy\t4\t1\.0000\t/m);
  const alone = fileOf('alone.tsv', [HEADER, row('one', 1, 'r1', 'No-error', 'No-error')]);
  expect((await verso(['agree', alone])).code).toBe(1);
});

test('significance puts systems into clusters', async () => {
  const lines = Array.from({ length: 40 }, (_, segment) => [
    row('good', segment, 'r1', 'No-error', 'No-error'),
    row('bad', segment, 'r1', 'Accuracy/Omission', 'Major'),
  ]).flat();
  const { said } = await verso(['significance', fileOf('two.tsv', [HEADER, ...lines])]);
  expect(said).toEqual({ output: '1\tgood\t40\t0.0000\n2\tbad\t40\t5.0000\n', errors: '' });
  const apart = fileOf('apart.tsv', [
    HEADER,
    row('good', 1, 'r1', 'No-error', 'No-error'),
    row('bad', 2, 'r1', 'Accuracy/Omission', 'Major'),
  ]);
  expect((await verso(['significance', apart])).said.errors).toContain('no two systems have a segment');
});

test('score says whether a threshold is kept, or that there is too little to tell', async () => {
  const clean = Array.from({ length: 60 }, (_, segment) => row('one', segment, 'r1', 'No-error', 'No-error'));
  const file = fileOf('judged.tsv', [HEADER, ...clean, row('two', 1, 'r1', 'Accuracy/Omission', 'Critical')]);
  const { said } = await verso(['score', file, '--model', 'mqm-linear', '--threshold', '95']);
  const [one = [], two = []] = said.output
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(one.slice(0, 4)).toEqual(['one', '60', '100.0000', 'too_short']);
  expect(Number(one[4])).toBeGreaterThan(60);
  expect(two[3]).toBe('fail');
  const without = await verso(['score', file, '--model', 'mqm-linear']);
  expect(without.said.output.split('\n')[0]?.split('\t')).toHaveLength(3);
  expect((await verso(['score', file, '--threshold', 'high'])).code).toBe(2);
});

test('score takes weights of one’s own for the models of MQM, and refuses what are none', async () => {
  const file = fileOf('weighed.tsv', [HEADER, row('one', 1, 'r1', 'Accuracy/Omission', 'Major')]);
  const weights = fileOf('weights.json', ['{"categories": {"accuracy": {"major": 0}}}']);
  const plain = await verso(['score', file, '--model', 'mqm-raw']);
  const weighed = await verso(['score', file, '--model', 'mqm-raw', '--weights', weights]);
  expect(plain.said.output).not.toBe(weighed.said.output);
  expect(weighed.said.output).toBe('one\t1\t100.0000\n');
  const wrong = fileOf('wrong.json', ['{"severities": {"major": -1}}']);
  expect((await verso(['score', file, '--model', 'mqm-raw', '--weights', wrong])).code).toBe(1);
  expect((await verso(['score', file, '--weights', weights])).code).toBe(2);
});

test('score counts the same error once where that is wanted', async () => {
  const again = [1, 2].map((segment) => row('one', segment, 'r1', 'Accuracy/Omission', 'Major'));
  const file = fileOf('again.tsv', [HEADER, ...again]);
  expect((await verso(['score', file])).said.output).toBe('one\t2\t5.0000\n');
  const once = await verso(['score', file, '--repeated', 'first-in-document']);
  expect(once.said.output).toBe('one\t2\t2.5000\n');
  expect((await verso(['score', file, '--repeated', 'sometimes'])).code).toBe(2);
});

test('score reads a file that is packed by gzip, whatever it is called, and says what is wrong with one', async () => {
  const packed = path.join(folder, 'mqm.packed');
  writeFileSync(packed, gzipSync(readFileSync(ratings)));
  expect((await verso(['score', packed])).said.output).toBe('better\t2\t0.5000\nworse\t2\t1.7750\n');

  const cut = path.join(folder, 'cut.tsv.gz');
  writeFileSync(cut, gzipSync(readFileSync(ratings)).subarray(0, 60));
  const { code, said } = await verso(['score', cut]);
  expect(code).not.toBe(0);
  expect(said.errors).toContain('it cannot be unpacked');

  // Two hundred kilobytes that would be two hundred and ten megabytes.
  const bomb = path.join(folder, 'bomb.tsv.gz');
  writeFileSync(bomb, gzipSync(Buffer.alloc(210_000_000, 'a')));
  expect((await verso(['score', bomb])).said.errors).toContain('more than 200 MB');
});
