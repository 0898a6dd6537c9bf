import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckedText } from '@/domain/checks/engine/checked-article';
import { readQuotes } from '@/domain/checks/quotes/read-quotes';

/** The quotations of a text in a notation of their own: `<…>` around each, `(` for what is never closed, `)` never opened. */
function shown(text: string, lang: string): string {
  const { pairs, unclosed, unopened } = readQuotes(new CheckedText(text, lang));
  const signs = new Map<number, string>();
  for (const { open, close } of pairs) {
    signs.set(open, '<');
    signs.set(close, '>');
  }
  for (const { at } of unclosed) signs.set(at, '(');
  for (const { at } of unopened) signs.set(at, ')');
  return Array.from({ length: text.length }, (_, at) => signs.get(at) ?? text.charAt(at)).join('');
}

test.each([
  ['en', '“a,” b, “c.”', '<a,> b, <c.>'],
  ['en', '“a ‘b’ c”', '<a <b> c>'],
  ['en', '‘a’ isn’t the keepers’ b', '<a> isn’t the keepers’ b'],
  ['en', '’tis ‘90s and ‘Abd', '’tis ‘90s and ‘Abd'],
  ['en', '"a" is 5\'6" by 12"', '<a> is 5\'6" by 12"'],
  ['en', '“a b', '(a b'],
  ['en', 'a b”', 'a b)'],
  ['en', 'a said.“ b', 'a said.) b'],
  ['en', '"a" b "c', '<a> b (c'],
  ['de', '„a“, b, „c ‚d‘ e.“', '<a>, b, <c <d> e.>'],
  ['de', '»a« b »c«', '<a> b <c>'],
  ['fr', '« a » b « c “d” »', '< a > b < c <d> >'],
  ['fr', '» a b', '( a b'],
  ['es', '«a», b «c».', '<a>, b <c>.'],
  ['sv', '”a” b ”c”', '<a> b <c>'],
  ['ar', 'قال: «أ» و«ب»', 'قال: <أ> و<ب>'],
  ['ar', 'في "أ" وب"ج"', 'في <أ> وب<ج>'],
  ['he', 'צה"ל ל"הארץ" וארה"ב', 'צה"ל ל<הארץ> וארה"ב'],
  ['he', '”א“ ו״ב״ וחז״ל', '<א> ו״ב״ וחז״ל'],
  ['zh', '他说“甲。”乙“丙”', '他说<甲。>乙<丙>'],
  ['ja', '「甲『乙』丙」', '<甲<乙>丙>'],
])('%s: %s', (lang, text, expected) => {
  expect(shown(text, lang)).toBe(expected);
});

test('each sign is one thing at most, and what closes stands behind what opens', () => {
  const signs = fc.constantFrom(...'“”„«»‘’"「」 .,ab5'.split(''));
  const lang = fc.constantFrom('en', 'de', 'fr', 'he', 'zh', 'sv');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), lang, (letters, language) => {
      const { pairs, unclosed, unopened } = readQuotes(new CheckedText(letters.join(''), language));
      const places = [
        ...pairs.flatMap(({ open, close }) => [open, close]),
        ...[...unclosed, ...unopened].map(({ at }) => at),
      ];
      expect(new Set(places).size).toBe(places.length);
      for (const { open, close } of pairs) expect(open).toBeLessThan(close);
    }),
  );
});
