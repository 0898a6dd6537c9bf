import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '@/domain/checks/engine/check';
import { checkedRows } from '@/domain/checks/engine/checked-row';
import { NO_KNOWLEDGE } from '@/domain/checks/engine/knowledge';
import { ASKED_ALWAYS, configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { CHECKS } from '@/domain/checks/registry';
import type { CheckExample, CheckExamples } from '@/tests/support/check-examples';

/** A check that is asked of every text, whatever it says of what it needs. */
function unspared(check: Check): Check {
  const mayFind = (): boolean => true;
  const needs = { needs: ASKED_ALWAYS, needsWords: ASKED_ALWAYS };
  return check.unit === 'article' ? { ...check, ...needs, mayFind } : { ...check, ...needs, mayFind };
}

const isSpared = (check: Check): boolean =>
  check.mayFind !== undefined || check.needs !== undefined || check.needsWords !== undefined;

const spared = await Promise.all(
  CHECKS.filter(isSpared).map(async (check) => {
    const module = (await import(`../examples/${check.id}.ts`)) as { readonly examples: CheckExamples };
    return { check, fails: module.examples.fails };
  }),
);

/** What checks look for, in many languages. */
const PIECES = [
  ...'the The in it IN NATO IEAE UNICEF StripIt iPhone recieve said 1 12 1979 1,234 1.234.567 ٣٤ 35 % $ km three half'.split(
    ' ',
  ),
  ...'der und Haus Straße la de el niño été Ängste в Москве και في الرئيس و של כ"ץ में भारत 中国 三百 の ไทย 한국'.split(
    ' ',
  ),
  ...'. , : ; ! ? … - — / \\ & @ # _ ~ ^ ( ) [ ] « » “ ” „ " ‘ ’ \' 「 」 （ ） 【 】 ¿ ¡ ، ؛ ؟ । 。 ， 、 ： ？ ー'.split(
    ' ',
  ),
  ...'Ã© â€™ Â &amp; &#39; \\u00e9 ＡＢ １２ \ufffd о α https://a.org/b www.b.de @name #tag March März 7月 p.m. 15:00'.split(
    ' ',
  ),
  ...['\u0301', '\u064e', '\u05b0', '\u093e', '\u094d', '\ufe0f', '\u{1f6a2}', '\ud83d', '\udea2'],
  ...[
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202a',
    '\u202c',
    '\u2028',
    '\u00ad',
    '\ufeff',
    '\u0000',
    '\u007f',
    '\u000b',
  ],
  ...[' ', '  ', '\t', '\n', '\u00a0', '\u202f', ' . ', ' , '],
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 }));

/** A text with pieces in it, and others of it gone. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ at: fc.nat({ max: text.length }), gone: fc.nat({ max: 3 }), piece }), { maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (now, change) => now.slice(0, change.at) + change.piece + now.slice(change.at + change.gone),
        text,
      ),
    );

const made = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const languages = fc.constantFrom(...'en fr es de pt it ru el ar he fa hi zh ja th ko und'.split(' '));

const plain = (marked: string): string => marked.replace(/\[\[|\]\]|∅/g, '');

/** Texts like those in which the check finds something, and texts of pieces. */
function pairs(fails: readonly CheckExample[]) {
  const like = fc
    .constantFrom(...fails)
    .chain(({ lang, target, source: [sourceLang, source] = ['und', ''], knowledge }) =>
      fc.record({
        source: damaged(plain(source)),
        target: damaged(plain(target)),
        sourceLang: fc.constant(sourceLang),
        targetLang: fc.constant(lang),
        knowledge: fc.constant({ ...NO_KNOWLEDGE, ...knowledge }),
      }),
    );
  const free = fc.record({
    source: made,
    target: made,
    sourceLang: languages,
    targetLang: languages,
    knowledge: fc.constant(NO_KNOWLEDGE),
  });
  return fc.oneof({ weight: 3, arbitrary: like }, { weight: 1, arbitrary: free });
}

describe.each(spared)('$check.id', ({ check, fails }) => {
  test('finds nothing where it is not asked', () => {
    fc.assert(
      fc.property(pairs(fails), ({ knowledge, ...row }) => {
        const found = (one: Check) =>
          new CheckRunner([configureCheck(one, one.severity, {}, knowledge)]).runOnce(
            checkedRows([row], row),
          );
        expect(found(check)).toEqual(found(unspared(check)));
      }),
      { numRuns: 200 },
    );
  });
});
