import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bitext, BitextUnit } from '@/domain/exchange/bitext';
import type { InlineCode } from '@/domain/exchange/inline-code';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { readAll } from '@/tests/support/write-back';

const word = fc.constantFrom(
  'a',
  ' two words ',
  'שלום',
  'عربي',
  '𐍈',
  'e\u0301',
  '中文',
  '👩‍👩‍👧',
  '<&>"',
  '\n',
  '\t',
  ']]>',
  '\r',
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));

/** Codes that pair, overlap, repeat an id, lack a half, or have an id that is none. */
const codedText = text.chain((said) => {
  const characters = [0, ...Array.from(said).map((_, index, all) => all.slice(0, index + 1).join('').length)];
  const code = fc.record({
    at: fc.constantFrom(...characters),
    kind: fc.constantFrom<InlineCode['kind']>('open', 'close', 'single'),
    id: fc.constantFrom('1', '2', 'a b', ''),
    label: fc.constantFrom('b', '{0}', '<br/>', 'קוד'),
  });
  return fc
    .array(code, { maxLength: 6 })
    .map((codes) => ({ text: said, codes: codes.toSorted((one, other) => one.at - other.at) }));
});

const issuesOf = ({ source, target }: Pick<BitextUnit, 'source' | 'target'>) => {
  const side =
    target === null ? fc.constant('source' as const) : fc.constantFrom('source' as const, 'target' as const);
  return side.chain((on) => {
    const { length } = (on === 'source' ? source : (target ?? source)).text;
    const span = length === 0 ? { start: 0, end: 0 } : { start: 0, end: length };
    return fc.record({
      side: fc.constant(on),
      span: fc.constantFrom(null, span, { start: 0, end: 0 }),
      category: fc.constantFrom('accuracy/omission', 'terminology'),
      severity: fc.constantFrom('minor', 'critical'),
      comment: fc.constantFrom('', 'why "so" & <thus>'),
      correction: fc.constantFrom(null, '', 'better'),
      mqmId: fc.constantFrom('', 'omission'),
    });
  });
};

const rating = fc.oneof(
  fc.record({
    kind: fc.constant('score' as const),
    value: fc.constantFrom(0, 12.5, 100),
    threshold: fc.constantFrom(null, 0, 80),
    profileRef: fc.constantFrom('', 'https://example.org/model?a=1&b="2"'),
  }),
  fc.record({
    kind: fc.constant('vote' as const),
    value: fc.integer({ min: -9, max: 9 }),
    threshold: fc.constantFrom(null, 3),
    profileRef: fc.constant(''),
  }),
);

function bordersOf(text: string): readonly number[] {
  let at = 0;
  return [0, ...Array.from(text, (character) => (at += character.length))];
}

/** Ratings of words of the source, which may overlap and be the same. */
const spanRatingsOf = (text: string) => {
  const place = fc.constantFrom(...bordersOf(text));
  const each = fc.tuple(place, place, rating).map(([one, other, said]) => ({
    side: 'source' as const,
    span: { start: Math.min(one, other), end: Math.max(one, other) },
    rating: { ...said, threshold: said.threshold ?? 1, profileRef: 'urn:words' },
  }));
  return fc.array(each, { maxLength: 3 });
};

const unit = fc
  .record({
    source: codedText,
    target: fc.option(codedText),
    isLocked: fc.boolean(),
    state: fc.constantFrom(
      '',
      'translated',
      'reviewed',
      'final',
      'fuzzy',
      'needs-translation',
      'initial my:x',
    ),
    notes: fc.array(
      fc.record({ text: fc.constantFrom('note & more', 'هذا'), from: fc.constantFrom('', 'Sara') }),
      {
        maxLength: 2,
      },
    ),
  })
  .chain((plain) =>
    fc
      .tuple(fc.array(issuesOf(plain), { maxLength: 3 }), fc.option(rating), spanRatingsOf(plain.source.text))
      .map(([issues, rated, spanRatings]) => ({
        ...plain,
        issues,
        ...(rated && { rating: rated }),
        ...(spanRatings.length > 0 && { spanRatings }),
      })),
  );

const bitext = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units): Bitext => ({
  sourceLang: 'en',
  targetLang: 'ar',
  info: { title: 'An article' },
  units: units.map((each, index) => ({ ...each, key: `k${index}` })),
}));

const issueKey = (issue: BitextUnit['issues'][number]): string =>
  JSON.stringify(Object.entries(issue).sort(([one], [other]) => one.localeCompare(other)));

const ratingKey = (each: NonNullable<BitextUnit['spanRatings']>[number]): string => JSON.stringify(each);

it('is read again as it was made, and breaks no rule', () => {
  fc.assert(
    fc.property(bitext, (made) => {
      const document = [...(XLIFF.create?.(made) ?? [])].join('');
      const errors = validateExchangeFile(document).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const read = readAll(XLIFF, document);
      expect({ ...read, units: [] }).toEqual({ ...made, units: [] });
      made.units.forEach((before, index) => {
        const after = read.units[index];
        expect(after?.source.text).toBe(before.source.text);
        expect(after?.target?.text).toBe(before.target?.text);
        expect(kinds(after?.source.codes)).toEqual(kinds(before.source.codes));
        expect(kinds(after?.target?.codes)).toEqual(kinds(before.target?.codes));
        expect(after?.notes).toEqual(before.notes);
        expect(after?.rating).toEqual('rating' in before ? before.rating : undefined);
        expect(after?.spanRatings?.map(ratingKey).sort()).toEqual(before.spanRatings?.map(ratingKey).sort());
        const isFinal = before.state === 'final' && before.target !== null;
        expect(after?.isLocked).toBe(before.isLocked || isFinal);
        expect(after?.issues.map(issueKey).sort()).toEqual(before.issues.map(issueKey).sort());
      });
    }),
    { numRuns: 200 },
  );
});

const kinds = (codes: readonly InlineCode[] = []) => codes.map(({ at, kind, label }) => [at, kind, label]);
