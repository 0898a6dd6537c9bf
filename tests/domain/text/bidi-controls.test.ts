import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnbalancedBidiControls } from '@/domain/text/bidi-controls';
import { arbitraryText } from '../../support/arbitrary-text';

/** Writes controls as `<RLE>` and lists the faults as `offset control fault`. */
function faults(notation: string): readonly string[] {
  const codes: Record<string, string> = {
    LRE: '\u202a',
    RLE: '\u202b',
    PDF: '\u202c',
    RLO: '\u202e',
    LRI: '\u2066',
    RLI: '\u2067',
    PDI: '\u2069',
  };
  const text = notation.replace(/<(\w+)>/g, (_, name: string) => codes[name] ?? '');
  return findUnbalancedBidiControls(text).map(
    ({ offset, control, fault }) => `${offset} ${control} ${fault}`,
  );
}

describe('findUnbalancedBidiControls', () => {
  it.each([
    ['a<RLE>b<PDF>c<LRI>d<PDI>', []],
    ['a<RLE>b<LRI>c<PDI>d<PDF>', []],
    ['a<RLE>b', ['1 RLE unclosed']],
    ['a<PDF>b<PDI>', ['1 PDF unopened', '3 PDI unopened']],
    // A PDI closes the embedding left open within its isolate; a PDF cannot reach out of an isolate.
    ['<RLI>a<RLO>b<PDI>', ['2 RLO unclosed']],
    ['<RLE>a<LRI>b<PDF>c<PDI>', ['0 RLE unclosed', '4 PDF unopened']],
    // A paragraph ends everything.
    ['<RLI>a\nb<PDI>', ['0 RLI unclosed', '4 PDI unopened']],
  ])('%s: %j', (notation, expected) => {
    expect(faults(notation)).toEqual(expected);
  });

  it('finds none once all it found are taken out', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const found = new Set(findUnbalancedBidiControls(text).map(({ offset }) => offset));
        const cleaned = [...text.split('')].filter((_, offset) => !found.has(offset)).join('');
        expect(findUnbalancedBidiControls(cleaned)).toEqual([]);
      }),
    );
  });
});
