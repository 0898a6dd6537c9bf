import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportArticle } from '@/domain/exchange/export-model';
import type { PackChoice } from '@/domain/exchange/pack/pack-choice';
import { codePointsBefore } from '@/domain/exchange/triples/code-points';
import type { TrainingTriple } from '@/domain/exchange/triples/triple';
import { writeTriples } from '@/domain/exchange/triples/write-triples';
import { quoteSpan } from '@/domain/text/quoted-span';
import { graphemesOf } from '@/domain/text/graphemes';
import { arbitraryText } from '../../../support/arbitrary-text';
import { EXAMPLE } from '../example-article';
import { materialOf, settingOf } from './example-material';

async function linesOf(
  choice: Partial<PackChoice>,
  article: ExportArticle = EXAMPLE,
): Promise<readonly TrainingTriple[]> {
  const lines = [...writeTriples(materialOf(article), await settingOf(choice))];
  return lines.map((line) => JSON.parse(line) as TrainingTriple);
}

/** As a program counts that takes code points for characters. */
const cut = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('');

describe('training triples', () => {
  test('hold each segment with its texts, errors on either side, corrections, origin and terms of use', async () => {
    const lines = await linesOf({ onlyDecided: false });
    expect(lines.map(({ id, provenance }) => [id, provenance.segment])).toEqual([
      ['g1', 1],
      ['g2', 2],
      ['g3', 3],
      ['g4', 4],
      ['g5', 5],
    ]);
    expect(lines[0]).toMatchObject({
      ...{ source: 'الميناء', mt: 'The harbor', post_edit: 'The Harbour' },
      errors: [
        { id: 'e1', side: 'source', start: 0, end: 7, quote: 'الميناء' },
        { id: 'e1', side: 'mt', start: 4, end: 10, quote: 'harbor', category: 'locale/spelling' },
      ],
      corrections: [{ id: 'c1', error: 'e1', replacement: 'Harbour', state: 'approved', applied: true }],
      provenance: {
        ...{ article: 'a', address: 'https://example.org/harbour', mt_system: 'Babel 3' },
        ...{ reviewers: ['person-21'], editors: ['person-23'], decided_at: '2026-05-05T10:00:00Z' },
        versions: { article: 1, alignment: 2 },
      },
      consent: { given: true, by: 'person-23', at: '2026-05-01T08:00:00.000Z' },
      licence: 'CC-BY-4.0',
    });
    const side = (line: number, one: 'source' | 'mt') =>
      lines[line]?.errors.filter((error) => error.side === one).map(({ id }) => id);
    expect(side(3, 'source'), 'what is missing stands where the source is').toEqual(['e3']);
    expect(side(2, 'mt'), 'and where it should be').toEqual(['e2', 'e3']);
  });

  test('leave out what nobody has read and what still waits, where that is wished', async () => {
    const ids = (await linesOf({ onlyDecided: true })).map(({ id }) => id);
    expect(ids).toEqual(['g1', 'g2', 'g3', 'g4']);
    const [first, ...others] = EXAMPLE.corrections;
    if (first === undefined) throw new Error('The example has corrections');
    const waiting = { ...first, correction: { ...first.correction, state: 'changes_requested' as const } };
    const left = await linesOf({ onlyDecided: true }, { ...EXAMPLE, corrections: [waiting, ...others] });
    expect(left.map(({ id }) => id)).toEqual(['g2', 'g3', 'g4']);
  });

  test('name people only where that is wished', async () => {
    const text = JSON.stringify(await linesOf({ onlyDecided: false }));
    for (const name of ['Rana', 'Omar', 'Mona']) expect(text).not.toContain(name);
    const [named] = await linesOf({ people: 'names' });
    expect(named?.provenance).toMatchObject({ reviewers: ['Rana'], editors: ['Mona'] });
  });

  test('leave out marks that were withdrawn or refused', async () => {
    const errors = EXAMPLE.errors.map((error, index) => ({
      ...error,
      mark: { ...error.mark, state: index === 0 ? ('refused' as const) : ('withdrawn' as const) },
    }));
    const lines = await linesOf({ onlyDecided: false }, { ...EXAMPLE, errors });
    expect(lines.flatMap((line) => line.errors)).toEqual([]);
  });

  test('count code points: the quote stands between the offsets in any script', async () => {
    const setting = await settingOf({ onlyDecided: false });
    fc.assert(
      fc.property(
        arbitraryText().filter((text) => text.trim() === text && text !== ''),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          // A mark never begins or ends inside a grapheme cluster.
          const borders = graphemesOf(text).reduce(
            (all, each) => [...all, (all.at(-1) ?? 0) + each.length],
            [0],
          );
          const [start = 0, end = 0] = [one, other]
            .map((n) => borders[n % borders.length] ?? 0)
            .sort((a, b) => a - b);
          const span = { start, end };
          const [first] = EXAMPLE.errors;
          const [block] = EXAMPLE.target;
          if (first === undefined || block === undefined) throw new Error('The example is there');
          const anchor = { blockId: block.id, ...quoteSpan(text, span) };
          const article = {
            ...EXAMPLE,
            target: [{ ...block, text }, ...EXAMPLE.target.slice(1)],
            errors: [{ ...first, mark: { ...first.mark, target: anchor, source: null } }],
            corrections: [],
          };
          const [line] = writeTriples(materialOf(article), setting);
          const triple = JSON.parse(line ?? '') as TrainingTriple;
          const [error] = triple.errors;
          expect(triple.mt).toBe(text);
          expect(error?.quote).toBe(anchor.quote);
          expect(cut(text, error?.start ?? -1, error?.end ?? -1)).toBe(anchor.quote);
        },
      ),
    );
  });

  test('a code point is counted once, whatever it takes', () => {
    expect(codePointsBefore('a𝒳b', 0)).toBe(0);
    expect(codePointsBefore('a𝒳b', 3)).toBe(2);
    expect(codePointsBefore('a𝒳b', 4)).toBe(3);
  });
});
