/**
 * How well the name ledger tells spellings of one name from names that look alike: pair precision and recall on our own pairs, each
 * in a short article; half of them for tuning, half for reporting. Run: npm run bench:names
 */
import { skeletonOf } from '@/domain/alignment/evidence/skeleton';
import { foldWord } from '@/domain/alignment/evidence/stem';
import { NameAuthority } from '@/domain/names/authority/authority';
import { linkNames } from '@/domain/names/evidence/linked-names';
import { soundKey } from '@/domain/names/sound/sound-key';
import { soundsOf } from '@/domain/names/sound/sounds-of';
import { ARTICLE_KINDS, pairArticle, type NamePair } from './names/pair-article';
import { readPairs } from './names/read-pairs';

type Judge = (pair: NamePair) => boolean;

const NOTHING_KNOWN = new NameAuthority([], 'en');

const byKeys: Judge = ({ one: [one], other: [other] }) =>
  skeletonOf(foldWord(one)) === skeletonOf(foldWord(other)) || soundKey(soundsOf(one)) === soundKey(soundsOf(other));

const inContext =
  (authority?: NameAuthority): Judge =>
  (pair) => {
    const { slotOf } = linkNames(pairArticle(pair), [], { authority });
    const [one, other] = [pair.one[0], pair.other[0]].map((name) => slotOf.get(name.toLowerCase()));
    return one !== undefined && one === other;
  };

const RULES: readonly (readonly [string, Judge])[] = [
  ['keys alone', byKeys],
  ['evidence, no authority', inContext(NOTHING_KNOWN)],
  ['evidence and authority', inContext()],
];

function report(name: string, pairs: readonly NamePair[], judge: Judge): void {
  const merged = pairs.filter(judge);
  const right = merged.filter(({ isSame }) => isSame).length;
  const all = pairs.filter(({ isSame }) => isSame).length;
  const precision = merged.length === 0 ? 1 : right / merged.length;
  const counts = `${right}/${all} found, ${merged.length - right} false`;
  console.log(
    `  ${name.padEnd(26)} precision ${precision.toFixed(3)}  recall ${(all === 0 ? 1 : right / all).toFixed(3)}  ${counts}`,
  );
}

const pairs = readPairs();
// Pairs of pairs, so that both halves have articles of every kind.
const half = (index: number): number => Math.floor(index / ARTICLE_KINDS.length) % 2;
const tuning = pairs.filter(({ index }) => half(index) === 0);
const reporting = pairs.filter(({ index }) => half(index) === 1);

for (const [title, part] of [
  ['Tuning half', tuning],
  ['Reporting half', reporting],
] as const) {
  console.log(`${title}: ${part.filter(({ isSame }) => isSame).length} true, ${part.filter(({ isSame }) => !isSame).length} false pairs`);
  for (const [name, judge] of RULES) report(name, part, judge);
}

const [, [, judge] = ['', inContext(NOTHING_KNOWN)]] = RULES;
console.log('Reporting half, by language of the source (evidence, no authority)');
for (const lang of new Set(pairs.map((pair) => pair.lang)))
  report(lang, reporting.filter((pair) => pair.lang === lang), judge);
console.log('Reporting half, by kind of article');
ARTICLE_KINDS.forEach((kind, index) =>
  report(kind, reporting.filter((pair) => pair.index % ARTICLE_KINDS.length === index), judge),
);
if (process.argv.includes('--tuning')) {
  for (const pair of tuning)
    if (judge(pair) !== pair.isSame) console.log(pair.isSame ? 'missed' : 'merged', pair.lang, pair.index % 4, pair.one, pair.other);
}
