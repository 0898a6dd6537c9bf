import { describe, expect, test } from 'vitest';
import type { Material } from '@/ui/import/import-item';
import { fileStem, matchMaterials } from '@/ui/import/match-materials';

const file = (name: string): Material => ({ id: name, name, content: new Blob() });
const pasted: Material = { id: 'pasted', name: null, content: 'text' };

/** `target < source` for each pair, `target <` for one without. */
function pairs(sources: readonly Material[], targets: readonly Material[], chosen = ''): string[] {
  const matches = chosen
    .split(',')
    .filter((line) => line !== '')
    .map((line) => {
      const [targetId = '', sourceId = ''] = line.split('<').map((part) => part.trim());
      return { targetId, sourceId: sourceId === '' ? null : sourceId };
    });
  return matchMaterials(sources, targets, matches).map(({ targetId, sourceId }) =>
    `${targetId} < ${sourceId ?? ''}`.trim(),
  );
}

describe('the stem of a file name', () => {
  test.each([
    ['dam.ar.txt', 'dam'],
    ['03_dam_gates-source.md', '03 dam gates'],
    ['EN dam gates.html', 'dam gates'],
    ['dam_pt-BR.txt', 'dam'],
    ['target.txt', 'target'],
    ['سد.ar.txt', 'سد'],
    ['quay-opening-mt.txt', 'quay opening'],
  ])('%s is %s', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  test('is the same for both sides of one article', () => {
    expect(fileStem('visit (source).txt')).toBe(fileStem('visit (target).md'));
  });

  test('is not emptied by a name that holds nothing else', () => {
    expect(fileStem('en.txt')).not.toBe(fileStem('ar.txt'));
  });
});

describe('pairing source and translation', () => {
  test('goes by name, whatever the order', () => {
    expect(pairs([file('b.ar.txt'), file('a.ar.txt')], [file('a.en.txt'), file('b.en.txt')])).toEqual([
      'a.en.txt < a.ar.txt',
      'b.en.txt < b.ar.txt',
    ]);
  });

  test('takes the only one left on each side together', () => {
    expect(pairs([file('original.txt')], [file('output 12.txt')])).toEqual(['output 12.txt < original.txt']);
    expect(pairs([pasted], [file('x.txt')])).toEqual(['x.txt < pasted']);
  });

  test('leaves a translation without a source where two could be meant', () => {
    expect(pairs([file('one.txt'), file('two.txt')], [file('three.txt')])).toEqual(['three.txt <']);
  });

  test('puts what was pasted with what was pasted', () => {
    expect(pairs([pasted, file('a.txt')], [pasted, file('b.txt')])).toEqual([
      'pasted < pasted',
      'b.txt < a.txt',
    ]);
  });

  test('keeps what a person chose, also that there is no source', () => {
    const sources = [file('a.ar.txt'), file('b.ar.txt')];
    const targets = [file('a.en.txt'), file('b.en.txt')];
    expect(pairs(sources, targets, 'a.en.txt < b.ar.txt')).toEqual([
      'a.en.txt < b.ar.txt',
      'b.en.txt < a.ar.txt',
    ]);
    expect(pairs(sources, targets, 'a.en.txt <')).toEqual(['a.en.txt <', 'b.en.txt < b.ar.txt']);
  });

  test('forgets a choice whose file was removed', () => {
    expect(pairs([file('a.txt')], [file('a.en.txt')], 'a.en.txt < gone.txt, gone.en.txt < a.txt')).toEqual([
      'a.en.txt < a.txt',
    ]);
  });
});
