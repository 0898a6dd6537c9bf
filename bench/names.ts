/**
 * How well the name ledger tells spellings of one name from names that look alike: pair precision and recall on our own pairs, each
 * in a short article; half of them for tuning, half for reporting. Run: npm run bench:names
 */
import { CheckRunner, configureCheck } from '@/domain/checks/engine/run-checks';
import { nameAuthority } from '@/domain/checks/name-authority';
import { nameVariant } from '@/domain/checks/name-variant';
import { skeletonOf } from '@/domain/alignment/evidence/skeleton';
import { foldWord } from '@/domain/alignment/evidence/stem';
import { NameAuthority } from '@/domain/names/authority/authority';
import { linkNames } from '@/domain/names/evidence/linked-names';
import { soundKey } from '@/domain/names/sound/sound-key';
import { soundsOf } from '@/domain/names/sound/sounds-of';
import { cleanTexts } from './names/clean-texts';
import { goldMentions } from './names/gold-mentions';
import { linesArticle } from './names/lines-article';
import { ARTICLE_KINDS, pairArticle, type NamePair } from './names/pair-article';
import { readPairs } from './names/read-pairs';
import { measureNames } from './names/speed';
import { speedLines } from './names/speed-article';
import { hasCorpora } from './support/corpora';

type Judge = (pair: NamePair) => boolean;

const CHECKED = [configureCheck(nameVariant), configureCheck(nameAuthority)];
const SEGMENTS = 300;
const ROUNDS = 8;

const NOTHING_KNOWN = new NameAuthority([], 'en');

const byKeys: Judge = ({ one: [one], other: [other] }) =>
  skeletonOf(foldWord(one)) === skeletonOf(foldWord(other)) ||
  soundKey(soundsOf(one)) === soundKey(soundsOf(other));

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
  console.log(
    `${title}: ${part.filter(({ isSame }) => isSame).length} true, ${part.filter(({ isSame }) => !isSame).length} false pairs`,
  );
  for (const [name, judge] of RULES) report(name, part, judge);
}

const [, [, judge] = ['', inContext(NOTHING_KNOWN)]] = RULES;
console.log('Reporting half, by language of the source (evidence, no authority)');
for (const lang of new Set(pairs.map((pair) => pair.lang)))
  report(
    lang,
    reporting.filter((pair) => pair.lang === lang),
    judge,
  );
console.log('Reporting half, by kind of article');
ARTICLE_KINDS.forEach((kind, index) =>
  report(
    kind,
    reporting.filter((pair) => pair.index % ARTICLE_KINDS.length === index),
    judge,
  ),
);
if (process.argv.includes('--tuning')) {
  for (const pair of tuning)
    if (judge(pair) !== pair.isSame)
      console.log(pair.isSame ? 'missed' : 'merged', pair.lang, pair.index % 4, pair.one, pair.other);
}

console.log(
  `Speed, ${SEGMENTS} segments, best of ${ROUNDS}, in ms: first run of both checks, after an edit, the ledger`,
);
for (const lang of ['ar', 'he', 'ru', 'zh', 'hi', 'fr']) {
  const { source, target } = speedLines(lang, SEGMENTS);
  for (const sides of [
    [target, source, lang, 'en'],
    [source, target, 'en', lang],
  ] as const) {
    const { first, afterEdit, ledger } = measureNames(CHECKED, ROUNDS, sides);
    const figures = [first.toFixed(1), afterEdit.toFixed(2), ledger.toFixed(1)].map((figure) =>
      figure.padStart(7),
    );
    console.log(`  ${sides[2]}-${sides[3]} ${figures.join(' ')}`);
  }
}

if (hasCorpora()) {
  console.log('Clean text, each as one article: alarms of both checks');
  let [alarms, segments] = [0, 0];
  for (const { name, target, source, sourceLang, targetLang } of cleanTexts()) {
    const article = linesArticle(target, source, sourceLang, targetLang);
    const found = new CheckRunner(CHECKED).run(article);
    const told = found.map(({ params }) => `${params.form} (${params.preferred})`).join(', ');
    if (told !== '') console.log(`  ${name}: ${found.length} in ${target.length} segments: ${told}`);
    alarms += found.length;
    segments += target.length;
  }
  console.log(`  all: ${alarms} in ${segments} segments`);
  const { found, right, all } = goldMentions();
  console.log(
    `Chinese translations of English questions: ${all}, with a name found: ${found}, in the gold mention: ${right}`,
  );
} else console.log('No corpora beside the project: alarms on clean text were not measured.');
