import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import type { Bitext } from '@/domain/exchange/bitext';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { approvedMemory, articleBitext } from '@/domain/exchange/pack/article-bitext';
import { findPart } from '@/domain/exchange/pack/parts';
import type { PackPartId } from '@/domain/exchange/pack/part-ids';
import { tmx } from '@/domain/exchange/tmx/format';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { xlsx } from '@/domain/exchange/xlsx/format';
import { EXAMPLE } from '../example-article';
import { materialOf, settingOf } from './example-material';

async function bytesOf(id: PackPartId, article?: ExportArticle): Promise<Uint8Array> {
  const part = findPart(id);
  if (!('write' in part)) throw new Error(`${id} is made whole`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.write(materialOf(article), await settingOf()))
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** The last value of a reading in steps. */
function readAll<Value>(steps: Generator<void, { readonly value: Value | null }>): Value {
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if (step.value.value === null) throw new Error('It cannot be read');
    return step.value.value;
  }
}

const pairsOf = ({ units }: Bitext) => units.map(({ source, target }) => [source.text, target?.text ?? '']);

/** The example as if it came from a file that has codes, notes and a rating. */
function codedExample(): ExportArticle {
  const codes = [
    { at: 4, kind: 'open', id: '1', label: 'b' },
    { at: 10, kind: 'close', id: '1', label: 'b' },
  ] as const;
  const withCodes = (block: Block): Block => (block.id === 't0' ? { ...block, codes } : block);
  const rating = { kind: 'score', value: 40, threshold: 80, profileRef: '' } as const;
  return {
    ...EXAMPLE,
    target: EXAMPLE.target.map(withCodes),
    units: [
      {
        ...{ key: 'u1', sourceBlockId: 's0', targetBlockId: 't0', state: '' },
        ...{ notes: [{ text: 'A headline', from: 'editor' }], rating },
        spanRatings: [{ side: 'target', span: { start: 4, end: 10 }, rating: { ...rating, value: 9 } }],
      },
      {
        ...{ key: 'u2', sourceBlockId: 's1', targetBlockId: 't1', state: '' },
        notes: [{ text: 'Once only', from: '' }],
      },
    ],
  };
}

describe('what the file said of an article', () => {
  const bitext = articleBitext(materialOf(codedExample()));

  test('goes into new files: codes at their words, notes once, ratings', async () => {
    const text = [...(XLIFF.create?.(bitext) ?? [])].join('');
    const { units } = readAll(XLIFF.read(text));
    const [first] = units;
    expect(first?.target).toMatchObject({
      text: 'The Harbour',
      codes: [
        { at: 4, kind: 'open', label: 'b' },
        { at: 11, kind: 'close', label: 'b' },
      ],
    });
    expect(first?.rating).toEqual({ kind: 'score', value: 40, threshold: 80, profileRef: '' });
    // Over the word as it reads now.
    expect(first?.spanRatings).toEqual([
      {
        ...{ side: 'target', span: { start: 4, end: 11 } },
        rating: { kind: 'score', value: 9, threshold: 80, profileRef: '' },
      },
    ]);
    expect(units.map(({ notes }) => notes.map((note) => note.text))).toEqual([
      ['A headline'],
      ['Once only'],
      [],
      [],
      [],
    ]);
    const memory = [...(tmx.create?.(approvedMemory(materialOf(codedExample()))) ?? [])].join('');
    expect(readAll(tmx.read(memory)).units[0]?.target?.codes).toHaveLength(2);
    const table = await bytesOf('bilingual-xlsx', codedExample());
    const [row] = readAll(xlsx.read(table)).units;
    expect(row?.target?.codes.map(({ at, kind }) => [at, kind])).toEqual([
      [4, 'open'],
      [11, 'close'],
    ]);
    expect(row?.notes).toEqual([{ text: 'editor: A headline', from: 'note' }]);
  });

  test('is beside what the machine said, as it said it', () => {
    expect(bitext.units.map(({ mt, target }) => [mt?.text, target?.text])[0]).toEqual([
      'The harbor',
      'The Harbour',
    ]);
  });
});

describe('bilingual files of a pack', () => {
  test('XLIFF has every segment with its state, and each error where it lies in the corrected text', async () => {
    const text = new TextDecoder().decode(await bytesOf('xliff'));
    const { units, sourceLang, targetLang } = readAll(XLIFF.read(text));
    expect([sourceLang, targetLang]).toEqual(['ar', 'en']);
    expect(units.map(({ source }) => source.text)).toEqual([
      'الميناء',
      'فتح الباب.',
      'عاد الناس.',
      'غنوا.',
      '',
    ]);
    const [first] = units;
    expect(first?.target?.text).toBe('The Harbour');
    const placed = first?.issues.map(({ side, span, mqmId, severity, comment }) => ({
      ...{ side, mqmId, severity, comment },
      words: (side === 'source' ? first.source : first.target)?.text.slice(span?.start, span?.end),
    }));
    const said = { mqmId: 'locale/spelling', severity: 'minor', comment: '=British spelling' };
    expect(placed).toEqual(
      expect.arrayContaining([
        { side: 'source', ...said, words: 'الميناء' },
        { side: 'target', ...said, words: 'Harbour' },
      ]),
    );
  });

  test('a memory has only what is decided and is there in both languages', async () => {
    const memory = approvedMemory(materialOf());
    expect(pairsOf(memory)).toEqual([
      ['الميناء', 'The Harbour'],
      ['فتح الباب.', 'The door opened.'],
      ['عاد الناس.', 'The people\n-returned <home>.'],
    ]);
    const { units } = readAll(tmx.read(new TextDecoder().decode(await bytesOf('tmx'))));
    expect(units).toHaveLength(3);
  });

  test('a workbook has a row for each segment', async () => {
    const { units } = readAll(xlsx.read(await bytesOf('bilingual-xlsx')));
    expect(units.map(({ target }) => target?.text ?? '')).toEqual(
      expect.arrayContaining(
        pairsOf(articleBitext(materialOf()))
          .map(([, target]) => target)
          .filter(Boolean),
      ),
    );
  });
});
