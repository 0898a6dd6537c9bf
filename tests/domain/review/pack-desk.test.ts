import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ErrorMark } from '@/domain/annotation/error';
import type { ArticleUnit } from '@/domain/article/unit';
import type { DeskView } from '@/domain/review/desk-view';
import { packDesk, unpackDesk, type PackedDesk } from '@/domain/review/pack-desk';
import { quoteSpan } from '@/domain/text/quoted-span';
import { arbitraryHistory, type RandomHistory } from '../../support/arbitrary-history';
import { deskView, segments } from '../../ui/desk/support/article';

/** Some quotes are no longer those of the text; an error may stand on either side, on both, or on none. */
const arbitraryErrors = ({ blocks }: RandomHistory): fc.Arbitrary<readonly ErrorMark[]> => {
  const anchor = fc.option(
    fc
      .tuple(fc.constantFrom(...blocks), fc.nat(40), fc.nat(40), fc.constantFrom('', 'elsewhere'))
      .map(([{ id, text }, a, b, instead]) => {
        const start = Math.min(a, b, text.length);
        const quoted = quoteSpan(text, { start, end: Math.min(Math.max(a, b), text.length) });
        return { blockId: id, ...quoted, ...(instead === '' ? {} : { quote: instead, prefix: instead }) };
      }),
  );
  return fc.array(
    fc.record<ErrorMark>({
      id: fc.uuid(),
      articleId: fc.constant('article'),
      reviewerId: fc.constantFrom('yusuf', 'lina'),
      scope: fc.constantFrom('span', 'segment', 'article'),
      target: anchor,
      source: anchor,
      category: fc.constantFrom('accuracy/mistranslation', 'style'),
      severity: fc.constantFrom('neutral', 'minor', 'major', 'critical'),
      comment: fc.string({ unit: 'grapheme' }),
      provenance: fc.constantFrom(
        { kind: 'person' },
        { kind: 'import', system: 'A system', run: 'run', finding: 'run-1' },
        { kind: 'check', id: 'numbers', version: '1' },
      ),
      state: fc.constantFrom('open', 'confirmed'),
      typology: fc.constant('mqm-core/2.0'),
      version: fc.nat(),
    }),
    { maxLength: 8 },
  );
};

/** What a file says of its units: of every second, with a text on one side only. */
const unitsOf = ({ blocks }: RandomHistory): readonly ArticleUnit[] =>
  blocks.flatMap(({ id, side }, index) =>
    index % 2 === 0
      ? [
          {
            key: `unit ${String(index)}`,
            sourceBlockId: side === 'source' ? id : null,
            targetBlockId: side === 'target' ? id : null,
            state: index % 4 === 0 ? 'final' : '',
            notes: [{ text: 'Keep it short.', from: '' }],
          },
        ]
      : [],
  );

const arbitraryView: fc.Arbitrary<DeskView> = arbitraryHistory.chain((history) =>
  fc.tuple(arbitraryErrors(history), fc.boolean(), fc.boolean()).map(([errors, isWithoutText, isOfFile]) =>
    deskView({
      ...(isOfFile && !isWithoutText && { units: unitsOf(history) }),
      errors,
      corrections: history.corrections.map((correction) => ({ ...correction, articleId: 'article' })),
      decisions: history.decisions,
      blocks: isWithoutText ? [] : history.blocks,
      segments: isWithoutText ? [] : segments('1-1 0-2 2-1'),
    }),
  ),
);

test('what is packed, sent as JSON and unpacked is what it was', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const sent = JSON.stringify(packDesk(view));
      expect(unpackDesk(JSON.parse(sent) as PackedDesk)).toEqual(view);
    }),
  );
});
