import { describe, expect, test } from 'vitest';
import type { Bitext } from '@/domain/exchange/bitext';
import { approvedMemory, articleBitext } from '@/domain/exchange/pack/article-bitext';
import { findPart } from '@/domain/exchange/pack/parts';
import type { PackPartId } from '@/domain/exchange/pack/part-ids';
import { tmx } from '@/domain/exchange/tmx/format';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { xlsx } from '@/domain/exchange/xlsx/format';
import { materialOf, settingOf } from './example-material';

async function bytesOf(id: PackPartId): Promise<Uint8Array> {
  const part = findPart(id);
  if (!('write' in part)) throw new Error(`${id} is made whole`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.write(materialOf(), await settingOf()))
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
