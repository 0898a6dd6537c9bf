import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPart } from '@/domain/correction/diff-words';
import { applyChanges, NO_CHANGES } from '@/domain/text/change-set';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { arbitraryText } from '../../support/arbitrary-text';

/** `kept [-removed-][+added+] kept` */
function shown(before: string, after: string, lang: string): string {
  const brackets = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return diffWords(before, after, lang)
    .parts.map(({ kind, text }) => brackets[kind].join(text))
    .join('');
}

function joined(parts: readonly DiffPart[], without: DiffPart['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['a word is replaced whole', 'en', 'He walked home.', 'He walks home.', 'He [-walked-][+walks+] home.'],
    [
      'a phrase put for a phrase is one replacement',
      'en',
      'The chief of the council spoke.',
      'The mayor himself spoke.',
      'The [-chief of the council-][+mayor himself+] spoke.',
    ],
    [
      'changes with a word between them stay apart',
      'en',
      'a cat or a dog',
      'a hat or a fog',
      'a [-cat-][+hat+] or a [-dog-][+fog+]',
    ],
    ['punctuation is apart from its word', 'en', 'Yes, he said', 'Yes: he said', 'Yes[-,-][+:+] he said'],
    ['spaces count', 'en', 'two  spaces', 'two spaces', 'two[-  -][+ +]spaces'],
    ['Arabic diacritics belong to their word', 'ar', 'قال علِم ذلك', 'قال عُلم ذلك', 'قال [-علِم-][+عُلم+] ذلك'],
    ['Chinese goes by character', 'zh', '总统昨天说', '总理昨天说', '总[-统-][+理+]昨天说'],
    [
      'a Latin name in Chinese is a word',
      'zh',
      '他叫Blinken。',
      '他叫Blinker。',
      '他叫[-Blinken-][+Blinker+]。',
    ],
    ['Thai goes by grapheme', 'th', 'น้ำดี', 'น้ำดำ', 'น้ำ[-ดี-][+ดำ+]'],
    ['an emoji is replaced whole', 'en', 'well 👩‍👩‍👧', 'well 👩‍👩‍👦', 'well [-👩‍👩‍👧-][+👩‍👩‍👦+]'],
    ['nothing becomes something', 'en', '', 'new', '[+new+]'],
  ])('%s', (_, lang, before, after, expected) => {
    expect(shown(before, after, lang)).toBe(expected);
  });

  it('of equal texts changes nothing', () => {
    expect(diffWords('the same', 'the same', 'en')).toEqual({
      parts: [{ kind: 'same', text: 'the same' }],
      changes: NO_CHANGES,
    });
    expect(diffWords('', '', 'en').parts).toEqual([]);
  });

  const pairs = fc.oneof(
    fc.tuple(arbitraryText(), arbitraryText()),
    // Texts that share most of their pieces.
    fc
      .tuple(arbitraryText(6), arbitraryText(2), arbitraryText(2), arbitraryText(6))
      .map(([a, b, c, d]) => [a + b + d, a + c + d] as const),
  );

  it('keeps its laws in any text and language', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom('en', 'ar', 'hi', 'zh', 'th', 'not a tag'),
        ([before, after], lang) => {
          const { parts, changes } = diffWords(before, after, lang);
          expect(joined(parts, 'added')).toBe(before);
          expect(joined(parts, 'removed')).toBe(after);
          expect(applyChanges(before, changes)).toBe(after);
          for (const { start, end, insert, newStart } of changes.changes) {
            expect(isGraphemeBoundary(before, start) && isGraphemeBoundary(before, end)).toBe(true);
            expect(isGraphemeBoundary(after, newStart)).toBe(true);
            expect(isGraphemeBoundary(after, newStart + insert.length)).toBe(true);
          }
          for (const [index, part] of parts.entries()) {
            expect(part.text).not.toBe('');
            expect(part.kind).not.toBe(parts[index + 1]?.kind);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says "all replaced" between the common ends of long texts that share too little', () => {
    const words = (factor: number) =>
      Array.from({ length: 8_000 }, (_, i) => `w${(i * factor) % 997}`).join(' ');
    const { changes } = diffWords(`Begin ${words(7)} end`, `Begin ${words(11)} end`, 'en');
    expect(changes.changes).toHaveLength(1);
    expect(applyChanges(`Begin ${words(7)} end`, changes)).toBe(`Begin ${words(11)} end`);
  });
});
