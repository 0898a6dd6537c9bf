import { expect, test } from 'vitest';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';

/** An annotation as somebody else writes it: the text it is about stands elsewhere. */
function errorsOf(selector: unknown, motivation = 'commenting') {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id: 'urn:a', type: 'Annotation', motivation },
    body: { type: 'TextualBody', value: 'why', purpose: 'commenting' },
    target: { source: 'urn:text', selector },
  };
  const text = JSON.stringify(annotation);
  return findRatingFormat(text)
    ?.read(text)
    .ratings.flatMap(({ errors }) => errors);
}

const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });

test('offsets that refine a quote count its code points', () => {
  const refined = quote('The 🛳 open', { prefix: '(', suffix: ')', refinedBy: position(4, 5) });
  expect(errorsOf(refined)?.[0]?.places[0]?.quoted).toEqual({
    quote: '🛳',
    before: '(The ',
    after: ' open)',
  });
});

test('offsets that refine offsets count from there', () => {
  const refined = { ...position(10, 20), refinedBy: position(2, 2) };
  expect(errorsOf(refined)?.[0]?.places[0]?.span).toEqual({ start: 12, end: 12 });
});

test.each([
  ['a path', { type: 'XPathSelector', value: '/p[1]' }],
  ['a range', { type: 'RangeSelector', startSelector: {}, endSelector: {} }],
  ['offsets within a fragment', { type: 'FragmentSelector', value: 'p1', refinedBy: position(1, 2) }],
  ['offsets beyond the quote they refine', quote('ab', { refinedBy: position(1, 9) })],
])('%s is of some words, and which is told not to be known', (_, selector) => {
  for (const motivation of ['commenting', 'assessing'])
    expect(errorsOf(selector, motivation)).toMatchObject([
      { comment: 'why', places: [], problem: 'span_out_of_text' },
    ]);
});
