import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TBX_CATEGORIES, type TbxLevel } from '@/domain/exchange/tbx/categories';
import type { TbxConcept, TbxSaid } from '@/domain/exchange/tbx/concept';
import { countLosses } from '@/domain/exchange/tbx/count-losses';
import { TBX_FLAVOURS, type TbxFlavour } from '@/domain/exchange/tbx/flavour';
import { readTbx } from '@/domain/exchange/tbx/read-tbx';
import { writeTbx } from '@/domain/exchange/tbx/write-tbx';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { runSteps } from '@/domain/run-steps';

const words = fc.constantFrom('quay', 'رصيف', 'a < b & "c"', 'e\u0301 𐍈', 'two\n lines', ' edged ', ']]>');

const saidAt = (level: TbxLevel): fc.Arbitrary<TbxSaid> => {
  const here = [...TBX_CATEGORIES].flatMap(([name, { levels }]) => (levels.includes(level) ? [name] : []));
  return fc
    .record({
      category: fc.constantFrom('note', ...here),
      text: words,
      target: fc.option(fc.constantFrom('c1', 'https://example.org/?a&b'), { nil: undefined }),
      source: fc.option(words, { nil: undefined }),
    })
    .map(({ category, text, target, source }) => {
      const { element } = TBX_CATEGORIES.get(category) ?? {};
      const leads = element === 'ref' || element === 'xref';
      const isSourced = element === 'descrip' && source !== undefined;
      return {
        ...{ category, text },
        ...(leads && target !== undefined && { target }),
        ...(isSourced && { source }),
      };
    });
};

/** Terms stand in this order, so that the second edition has them in its. */
const inOrder = (said: readonly TbxSaid[]): readonly TbxSaid[] => {
  const isNote = ({ category }: TbxSaid): boolean => TBX_CATEGORIES.get(category)?.element === 'termNote';
  return [...said.filter(isNote), ...said.filter((one) => !isNote(one))];
};

const term = fc.record({
  text: words,
  status: fc.constantFrom(
    null,
    ['preferred', 'preferredTerm-admn-sts'],
    ['forbidden', 'supersededTerm-admn-sts'],
    ['forbidden', 'deprecatedTerm-admn-sts'],
  ),
  said: fc.array(saidAt('term'), { maxLength: 3 }),
});

const concept = fc.record({
  id: fc.constantFrom('c1', 'entry-7', 'été'),
  sourceLang: fc.constantFrom(null, 'ar'),
  said: fc.array(saidAt('concept'), { maxLength: 3 }),
  languages: fc.uniqueArray(
    fc.record({
      lang: fc.constantFrom('ar', 'en-GB', 'zh-Hant'),
      said: fc.array(saidAt('language'), { maxLength: 2 }),
      terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ lang }) => lang, minLength: 1, maxLength: 3 },
  ),
});

const concepts = fc
  .uniqueArray(concept, { selector: ({ id }) => id, minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((each): TbxConcept => ({
      ...each,
      offset: 0,
      languages: each.languages.map((language) => ({
        ...language,
        terms: language.terms.map(({ text, status, said }) => ({
          ...{ text, offset: 0, said: inOrder(said) },
          status: status === null ? null : status[0],
          ...(status !== null && { statusName: status[1] }),
        })),
      })),
    })),
  );

const readAll = (file: string) => {
  const { value, issues } = runSteps(readTbx(file));
  expect(issues).toEqual([]);
  if (value === null) throw new Error('The file is refused');
  return value;
};

const written = (all: readonly TbxConcept[], flavour: TbxFlavour): string =>
  [...writeTbx(all, 'Harbour & port', 'ar', flavour)].join('');

const withoutPlaces = (all: readonly TbxConcept[]): unknown =>
  all.map((each) => ({
    ...{ ...each, offset: 0 },
    languages: each.languages.map((language) => ({
      ...language,
      terms: language.terms.map((one) => ({ ...one, offset: 0 })),
    })),
  }));

describe.each(TBX_FLAVOURS.map((flavour) => [flavour.id, flavour] as const))('%s', (_, flavour) => {
  it('says again what it was told, but for what it counts as lost, and breaks no rule', () => {
    fc.assert(
      fc.property(concepts, (all) => {
        const file = written(all, flavour);
        const read = readAll(file);
        expect(read.flavour).toBe(flavour);
        expect(read.left.size).toBe(0);
        expect(validateExchangeFile(file).filter(({ severity }) => severity === 'error')).toEqual([]);
        if (flavour.dialect === 'TBX-Basic') {
          expect(countLosses(all, flavour).size).toBe(0);
          expect(withoutPlaces(read.concepts)).toEqual(withoutPlaces(all));
        }
        // Read once, it loses nothing more.
        expect(written(read.concepts, flavour)).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the words of every definition', () => {
    const definition = { category: 'definition', text: 'A wall', source: 'Port office' };
    const quay = { text: 'quay', status: null, said: [], offset: 0 };
    const language = { lang: 'en', said: [definition], terms: [quay] };
    const file = written(
      [{ id: null, sourceLang: null, said: [], languages: [language], offset: 0 }],
      flavour,
    );
    expect(readAll(file).concepts[0]?.languages[0]?.said).toEqual(
      flavour.dialect === 'TBX-Basic' ? [definition] : [{ category: 'note', text: 'A wall' }],
    );
  });
});

it('is told of what has no place in a concept', () => {
  const file = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0"><text><body><conceptEntry id="c1"><transacGrp><transac type="transactionType">origination</transac><date>2010-04-17</date></transacGrp><descrip type="reliability">high</descrip><langSec xml:lang="en"><termSec><term>quay</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect([...readAll(file).left]).toEqual([
    ['transactionType', 1],
    ['date', 1],
    ['reliability', 1],
  ]);
});
