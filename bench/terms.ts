import { CheckedBlock, CheckedPiece, type CheckedPair } from '@/domain/checks/engine/checked-article';
import type { CheckSettings } from '@/domain/checks/engine/check';
import { termForbidden } from '@/domain/checks/term-forbidden';
import { termMissing } from '@/domain/checks/term-missing';
import { termNotTranslate } from '@/domain/checks/term-not-translate';
import type { Term, TermStatus } from '@/domain/terms/term';
import { madeUpLines } from './support/made-up-lines';

/**
 * Prints what the checks of terms cost on 100,000 segments, tokens made beforehand, with termbases of several sizes whose words the
 * text is made of: `npm run bench:terms`.
 */
const SEGMENTS = 100_000;
const SIZES = [0, 1_000, 20_000];

const { source, target } = madeUpLines(SEGMENTS);

function pieces(lang: string, texts: readonly string[]): readonly CheckedPiece[] {
  return texts.map(
    (text, block) => new CheckedPiece(text, lang, [{ at: 0, block, span: { start: 0, end: text.length } }]),
  );
}

/** Pairs of words of the text, the rarest first, so that a segment has as many terms as one of a newspaper; every tenth is forbidden, every tenth is not to be translated, every fifth has two words. */
function makeTerms(count: number, sourceLang: string, targetLang: string): readonly Term[] {
  const words = (texts: readonly string[]) =>
    [
      ...new Set(
        texts
          .slice(0, 20_000)
          .join(' ')
          .split(/[ .?]+/),
      ),
    ]
      .filter((word) => word.length > 3)
      .reverse();
  const [from, to] = [words(source), words(target)];
  return Array.from({ length: count }, (_, index): Term => {
    const status: TermStatus =
      index % 10 === 0 ? 'forbidden' : index % 10 === 1 ? 'do-not-translate' : 'preferred';
    const second = index % 5 === 2 ? ` ${from[(index * 7) % from.length] ?? ''}` : '';
    const expression = `${from[index % from.length] ?? ''}${second}`;
    const wanted = `${to[(index * 3) % to.length] ?? ''}${index < to.length ? '' : ` ${index}`}`;
    const sided = status === 'do-not-translate' ? expression : wanted;
    return {
      id: String(index),
      sourceLang,
      targetLang,
      source: index % 20 === 0 ? '' : expression,
      target: sided,
      status,
      note: '',
    };
  });
}

for (const [sourceLang, targetLang] of [
  ['en', 'de'],
  ['ar', 'en'],
  ['zh', 'en'],
] as const) {
  const sides = { source: pieces(sourceLang, source), target: pieces(targetLang, target) };
  const pairs = sides.source.flatMap((one, index): CheckedPair[] => {
    const other = sides.target[index];
    return other === undefined ? [] : [{ index, source: one, target: other }];
  });
  const blocks = target.map((text, index) => new CheckedBlock(text, targetLang, index, 'paragraph', [0]));
  const made = [...sides.source, ...sides.target, ...blocks].reduce(
    (sum, { tokens }) => sum + tokens.count,
    0,
  );
  console.log(`${sourceLang} → ${targetLang}: ${made} tokens`);
  for (const size of SIZES) {
    const settings: CheckSettings = {
      parameter: () => 0,
      knowledge: { terms: makeTerms(size, sourceLang, targetLang), names: [] },
    };
    const startedMs = performance.now();
    let alarms = 0;
    for (const pair of pairs) {
      alarms += [...termMissing.run(pair, settings), ...termNotTranslate.run(pair, settings)].length;
    }
    for (const block of blocks) alarms += [...termForbidden.run(block, settings)].length;
    const ms = performance.now() - startedMs;
    console.log(`${sourceLang} → ${targetLang}, ${size} terms: ${ms.toFixed(0)} ms, ${alarms} alarms`);
  }
}
