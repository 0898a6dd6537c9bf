import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreCategoryOfName } from '@/domain/annotation/core-category';
import { mapSeverity } from '@/domain/exchange/qe/map-severity';
import { QePlanner } from '@/domain/exchange/qe/plan-import';
import { findQeFormat, QE_FORMATS, type QeFormatId } from '@/domain/exchange/qe/registry';
import { arbitraryText } from '../../support/arbitrary-text';
import { findingsInput, withApproved } from '../../support/findings-input';

const SOURCE = ['فتح الميناء أبوابه.', 'غادرت سفينتان صباح الأحد.', 'وعاد «العمال» إلى بيوتهم.'];
const TARGET = [
  'The 🛳️ port open its doors.',
  'Two ship left in Sunday morning.',
  'The “workers” returned to their homes.',
];
const article = () => findingsInput(TARGET, SOURCE);

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/exchange/qe/${name}`, import.meta.url), 'utf8');

/** What would be taken of a file for an article: the words in the translation or, after a |, in the source; and what would not. */
function take(text: string, input = article()) {
  const format = findQeFormat(text);
  if (format === null) throw new Error('No format knows the file');
  const planner = new QePlanner(format.read(text));
  planner.match({ articleId: 'article', input });
  const { articles, dropped } = planner.done();
  const placed = articles.flatMap((one) => one.placed);
  return {
    format: format.id,
    taken: placed.map(({ target, source, severity, category }) => {
      const about = source === null ? '' : `|${source.quote}`;
      return `${target.quote}${about} ${severity} ${category}`;
    }),
    dropped: dropped.map(({ row, reason }) => `${String(row)} ${reason}`),
    placed,
    counts: articles[0]?.counts,
  };
}

const GOLDEN: readonly (readonly [string, QeFormatId, readonly string[], readonly string[]])[] = [
  [
    'verso.jsonl',
    'verso-jsonl',
    ['open minor linguistic-conventions/grammar', 'left in major accuracy/mistranslation'],
    ['3 quote_not_found', '4 row_unreadable'],
  ],
  [
    'segments.jsonl',
    'verso-segments',
    ['open minor linguistic-conventions/grammar', 'Sunday|الأحد major accuracy/mistranslation'],
    ['2 quote_not_found'],
  ],
  [
    'ratings.jsonl',
    'ratings-jsonl',
    ['open minor linguistic-conventions/grammar', 'left in major accuracy/mistranslation'],
    ['2 span_out_of_text'],
  ],
  ['wmt25.jsonl', 'wmt-jsonl', ['open minor custom', 'left in major custom'], ['2 span_out_of_text']],
  [
    'wmt-qe.tsv',
    'wmt-qe-tsv',
    ['open major custom', 'Sunday minor custom', 'left in major custom', ' minor custom'],
    ['5 no_segment', '6 span_out_of_text'],
  ],
  ['wmt-qe-submission.tsv', 'wmt-qe-tsv', ['open major custom'], []],
  [
    'mqm.tsv',
    'mqm-tsv',
    [
      'open minor linguistic-conventions/grammar',
      '|صباح major accuracy/omission',
      'homes major terminology/wrong-term',
    ],
    ['6 source_error', '7 marks_broken', '8 attention_check'],
  ],
  ['marot.tsv', 'marot-tsv', ['open minor linguistic-conventions/grammar'], ['3 attention_check']],
  [
    'port.seg.rating',
    'seg-rating',
    ['open minor linguistic-conventions/grammar', '|«العمال major accuracy/omission'],
    ['1 span_out_of_text'],
  ],
  [
    'annotations.jsonld',
    'web-annotation',
    ['open minor linguistic-conventions/grammar', 'left in major accuracy/mistranslation'],
    ['3 quote_not_found', '4 row_unreadable'],
  ],
  [
    'appraise.json',
    'appraise-json',
    ['open minor custom', ' major accuracy/omission', 'left in minor custom'],
    [],
  ],
  ['appraise.csv', 'appraise-csv', [], ['1 no_place', '1 no_place', '3 attention_check']],
  ['pearmut.json', 'pearmut-json', ['open major linguistic-conventions/grammar'], ['1 no_segment']],
  [
    'pearmut-annotations.jsonl',
    'pearmut-annotations',
    ['open major linguistic-conventions/grammar', 'left in minor custom', ' minor accuracy/omission'],
    ['1 attention_check'],
  ],
  [
    'xcomet.json',
    'spans-json',
    ['open minor custom', 'left in critical custom', '“workers” minor custom'],
    ['2 quote_not_found'],
  ],
];

describe('a file of findings', () => {
  test.each(GOLDEN)('%s is read by its content', (name, format, taken, dropped) => {
    expect(take(fixture(name))).toMatchObject({ format, taken, dropped });
  });

  test('keeps what the file says in its own words', () => {
    const [, undecided] = take(fixture('appraise.json')).placed.slice(1);
    expect(undecided).toMatchObject({ severity: 'minor', named: { severity: 'undecided' } });
    const [first] = take(fixture('verso.jsonl')).placed;
    expect(first).toMatchObject({ explanation: 'The verb has no ending.', suggestion: 'opened' });
    const [sure] = take(fixture('xcomet.json')).placed;
    expect(sure).toMatchObject({ confidence: 0.42 });
  });

  test('counts what it says twice of the same words once', () => {
    const text = fixture('verso.jsonl');
    expect(take(text + text).counts).toMatchObject({ received: 4, kept: 2, repeated: 2 });
  });

  test('says nothing of a segment that was corrected since, and is not taken for about another', () => {
    const now = withApproved(article(), 'Two ship', 'Two ships');
    const { taken, dropped } = take(fixture('wmt-qe.tsv'), now);
    expect(taken).toEqual(['open major custom']);
    expect(dropped.slice(0, 3)).toEqual(['3 text_changed', '3 text_changed', '3 text_changed']);
  });

  test('is about the second of two paragraphs that read alike where it says something of two', () => {
    const input = findingsInput(['It opened.', 'It closed.', 'It opened.']);
    const row = (id: number) => `ar-en\tsys\t${String(id)}\tIt opened.\t3\t9\tminor`;
    const { placed } = take([row(0), row(7)].join('\n'), input);
    const blocks = input.blocks.map(({ id }) => id);
    expect(placed.map(({ target }) => blocks.indexOf(target.blockId))).toEqual([0, 2]);
  });

  test('may be about paragraphs of several sentences', () => {
    const paragraph = 'It opened. Ship left. It closed.';
    const input = findingsInput([paragraph]);
    const { placed } = take(`ar-en\tsys\t0\t${paragraph}\t11\t15\tmajor`, input);
    expect(placed).toMatchObject([{ target: { quote: 'Ship', start: 11 }, source: null }]);
  });
});

describe('any file', () => {
  test('is of the format that its fixture is of, or of none', () => {
    const names = GOLDEN.map(([name]) => name);
    for (const { id, knows } of QE_FORMATS) {
      const known = names.filter((name) => findQeFormat(fixture(name))?.id === id);
      expect(known.length, id).toBeGreaterThan(0);
      expect(knows('')).toBe(false);
      expect(knows('Only text.\nAnd more of it.')).toBe(false);
      expect(knows('{"__proto__":{"tgt":{}},"data":[[[[[[]]]]]]}')).toBe(false);
    }
  });

  test('is read without a fault, however it was damaged', () => {
    const damaged = fc
      .constantFrom(...GOLDEN.map(([name]) => fixture(name)))
      .chain((text) =>
        fc
          .record({ at: fc.nat(text.length), length: fc.nat(30), noise: arbitraryText(4) })
          .map(({ at, length, noise }) => text.slice(0, at) + noise + text.slice(at + length)),
      );
    fc.assert(
      fc.property(damaged, (text) => {
        if (findQeFormat(text) === null) return;
        const { placed } = take(text);
        for (const { target } of placed) {
          const block = article().blocks.find(({ id }) => id === target.blockId);
          expect(block?.text.slice(target.start, target.end)).toBe(target.quote);
        }
      }),
    );
  });
});

test.each([
  ['Fluency/Punctuation', 'linguistic-conventions/punctuation'],
  ['accuracy/source language fragment', 'accuracy/untranslated'],
  ['Locale convention/Date format', 'locale-conventions/date-format'],
  ['Style/No such thing', 'style'],
  ['Non-translation!', 'linguistic-conventions/unintelligible'],
  ['accuracy/mistranslation', 'accuracy/mistranslation'],
  ['constructor', 'custom'],
  ['', 'custom'],
])('the category “%s” is %s', (named, id) => {
  expect(coreCategoryOfName(named)).toBe(id);
});

test.each([
  ['Major', 'major'],
  ['undecided', 'minor'],
  ['', 'minor'],
  ['toString', 'minor'],
])('the severity “%s” is %s', (named, severity) => {
  expect(mapSeverity(named)).toBe(severity);
});

test('a file about several systems may be taken for what it says of one', () => {
  const text = fixture('pearmut.json');
  const format = findQeFormat(text);
  expect(format?.read(text).systems).toEqual(['modelA', 'modelB']);
  expect(format?.read(text).rows).toHaveLength(3);
  expect(format?.read(text, 'modelB').rows.map(({ target }) => target)).toEqual(['A port opened its doors.']);
  expect(format?.read(text, 'constructor').rows).toEqual([]);
});

test('a file that is nested without end is read, or of no format, and no fault', () => {
  const deep = '['.repeat(300_000) + ']'.repeat(300_000);
  const files = [
    `[{"targetText":"One.","mqm":[{"start_i":0,"end_i":1,"x":${deep}}],"more":${deep}}]`,
    `{"data":[[[{"tgt":{"a":"One."},"src":${deep},"z":${deep}}]]]}`,
    `{"type":"AnnotationPage","items":[{"type":"Annotation","body":${deep},"target":{"selector":${deep}}}]}`,
    `s\t{"errors":[{"start":0,"end":1,"x":${deep}}]}`,
    deep,
  ];
  for (const text of files) {
    const format = findQeFormat(text);
    expect(() => format?.read(text), text.slice(0, 30)).not.toThrow();
  }
});
