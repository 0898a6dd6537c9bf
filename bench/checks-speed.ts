/**
 * How fast the checks are: a hundred thousand segments, an article, one edit, the whole command, and what share each check has of it.
 * Prints Markdown. Run: npm run bench:checks-speed
 */
import { includesLanguage } from '../domain/checks/engine/check';
import type { CheckedArticle } from '../domain/checks/engine/checked-article';
import { checkedRows } from '../domain/checks/engine/checked-row';
import { putUnderCheck, replaceText } from '../domain/checks/engine/replace-text';
import { CheckRunner, configureCheck } from '../domain/checks/engine/run-checks';
import { CHECKS } from '../domain/checks/registry';
import { buildArticle } from '../domain/exchange/build-article';
import { sentencesOf } from '../domain/review/campaign/spoil/places';
import { changeSetOf } from '../domain/text/change-set';
import { tokenize } from '../domain/text/tokens';
import { commandSpeed } from './checks/command-speed';
import { markdownTable } from './checks/markdown-table';
import { readMaterial } from './inject/read-material';

const SEGMENTS = 100_000;
const CHARS = 130;
const LEAST_CHARS = 100;
/** Rows read at once, as `verso check --each` reads a file chunk by chunk. */
const BATCH = 500;
const ROUNDS = 101;
/** So many show which checks are slow. */
const SHARE = 5_000;
const LANGUAGES = { sourceLang: 'ar', targetLang: 'en' };

const defaults = CHECKS.filter(
  ({ isDefault, targets }) => isDefault && includesLanguage(targets, LANGUAGES.targetLang),
);
const makeRunner = (): CheckRunner => new CheckRunner(defaults.map((check) => configureCheck(check)));

interface Row {
  readonly source: string;
  readonly target: string;
}

/** Sentences of the clean articles with their sources. */
function cleanRows(): readonly Row[] {
  const rows: Row[] = [];
  for (const { lang, source, blocks } of readMaterial()) {
    if (lang !== LANGUAGES.targetLang || source === null) continue;
    blocks.forEach(({ text }, index) => {
      const own = sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end).trim());
      const theirs = source.blocks[index]?.text ?? '';
      const their = sentencesOf(theirs, source.lang).map(({ start, end }) => theirs.slice(start, end).trim());
      own.forEach((target, sentence) => rows.push({ target, source: their[sentence] ?? '' }));
    });
  }
  return rows;
}

const base = cleanRows();
const at = (index: number): Row => base[index % base.length] ?? { source: '', target: '' };

/** Rows of whole sentences, since half of one is a fault: about as long as wanted, and as many as there can be before one comes again. */
function longRows(count: number): readonly Row[] {
  const all = base.length ** 3;
  const rows = new Map<string, Row>();
  for (let step = 0; step < all && rows.size < count; step++) {
    // A prime apart, so that all combinations come, those of one sentence far from each other.
    const combination = (step * 7919) % all;
    const parts = [at(combination), at(Math.floor(combination / base.length))];
    if (lengthOf(parts) < LEAST_CHARS) parts.push(at(Math.floor(combination / base.length ** 2)));
    if (new Set(parts).size < parts.length) continue;
    const row = {
      source: parts.map(({ source }) => source).join(' '),
      target: parts.map(({ target }) => target).join(' '),
    };
    if (Math.abs(row.target.length - CHARS) < CHARS - LEAST_CHARS) rows.set(row.target, row);
  }
  return [...rows.values()];
}

const lengthOf = (rows: readonly Row[]): number => rows.reduce((sum, { target }) => sum + target.length, 0);

const LONG_ROWS = longRows(SEGMENTS);
const longRow = (index: number): Row => LONG_ROWS[index % LONG_ROWS.length] ?? { source: '', target: '' };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Time of the processor, in milliseconds: that of the clock counts what else a machine is busy with. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(run: () => unknown): number {
  const begun = spent();
  run();
  return spent() - begun;
}

const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;

/** Each row an article of its own, as `verso check --each` takes a table. */
function hundredThousand(): readonly (readonly string[])[] {
  const runner = makeRunner();
  let [chars, found, splitting, checking, clock] = [0, 0, 0, 0, 0];
  for (let from = 0; from < SEGMENTS; from += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, index) => longRow(from + index));
    let articles: readonly CheckedArticle[] = [];
    splitting += timed(() => (articles = rows.map((row) => checkedRows([row], LANGUAGES))));
    const begun = performance.now();
    checking += timed(() => {
      for (const article of articles) found += runner.runOnce(article).length;
    });
    clock += performance.now() - begun;
    for (const { target } of rows) chars += target.length;
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  return [
    [
      `${SEGMENTS.toLocaleString('en')} segments (${LONG_ROWS.length.toLocaleString('en')} different ones) of ${Math.round(chars / SEGMENTS)} characters with sources`,
      `${(checking / 1000).toFixed(2)} s`,
    ],
    ['… by the clock, on a machine that may do other things', `${(clock / 1000).toFixed(2)} s`],
    ['… making articles of the rows beforehand', `${(splitting / 1000).toFixed(2)} s`],
    ['… peak memory of the process', `${peak.toFixed(0)} MB`],
    ['… findings', String(found)],
  ];
}

function article(): readonly (readonly string[])[] {
  let ids = 0;
  const blocksOf = (side: keyof Row) =>
    Array.from({ length: 20 }, (_, index) => ({
      kind: 'paragraph' as const,
      level: 0,
      text: `${at(index * 2)[side]} ${at(index * 2 + 1)[side]}`,
    }));
  const built = buildArticle({
    kind: 'texts',
    ...LANGUAGES,
    newId: () => String((ids += 1)),
    source: blocksOf('source'),
    target: blocksOf('target'),
  });
  if (!built.ok) throw new Error('There is no article');
  const texts = { ...built.value, ...LANGUAGES };
  const whole = Array.from({ length: ROUNDS }, () => {
    const { article: fresh } = putUnderCheck(texts);
    const runner = makeRunner();
    return timed(() => runner.run(fresh));
  });
  const runner = makeRunner();
  let now = putUnderCheck(texts);
  runner.run(now.article);
  const targets = texts.blocks.filter(({ side }) => side === 'target');
  const edits = Array.from({ length: ROUNDS }, (_, round) =>
    timed(() => {
      const changes = changeSetOf([{ start: 4, end: 4, insert: 'very ' }]);
      now = replaceText(now, targets[round % targets.length]?.id ?? '', changes);
      runner.run(now.article);
    }),
  );
  return [
    [`an article of ${texts.segments.length} segments with its source, median`, milliseconds(median(whole))],
    ['one edit of it, median', milliseconds(median(edits))],
  ];
}

/** Fresh each time, since checks keep what they have made of a text; their tokens are made beforehand. */
function freshArticles(from: number): readonly CheckedArticle[] {
  let tokens = 0;
  const articles = Array.from({ length: SHARE }, (_, index) => {
    const article = checkedRows([longRow(from + index)], LANGUAGES);
    for (const { source, target } of article.pairs) tokens += source.tokens.count + target.tokens.count;
    return article;
  });
  if (tokens === 0) throw new Error('There are no words to check');
  return articles;
}

/** The one pass over a text that tells words, numbers and signs apart, and what the text has in it. */
function tokenising(): readonly (readonly string[])[] {
  const texts = Array.from({ length: SHARE }, (_, index) => longRow(index)).flatMap(({ source, target }) => [
    source,
    target,
  ]);
  const chars = texts.reduce((sum, { length }) => sum + length, 0);
  const times = Array.from({ length: 11 }, () => timed(() => texts.forEach((text) => tokenize(text))));
  return [['characters tokenised in a second', `${(chars / median(times) / 1000).toFixed(0)} million`]];
}

/** What each check takes by itself, of what is left when none is asked. */
function shares(): readonly (readonly string[])[] {
  const timeOf = (runner: CheckRunner): number => {
    freshArticles(0).forEach((one) => runner.runOnce(one));
    const articles = freshArticles(SHARE);
    return (timed(() => articles.forEach((one) => runner.runOnce(one))) * SEGMENTS) / SHARE;
  };
  const idle = Math.min(...[0, 1, 2].map(() => timeOf(new CheckRunner([]))));
  return defaults
    .map((check) => ({ id: check.id, time: timeOf(new CheckRunner([configureCheck(check)])) - idle }))
    .sort((one, other) => other.time - one.time)
    .map(({ id, time }) => [id, milliseconds(Math.max(0, time))]);
}

/** The same rows as a file, as a person has them checked. */
const command = (): readonly (readonly string[])[] =>
  commandSpeed({ ...LANGUAGES, rows: Array.from({ length: SEGMENTS }, (_, index) => longRow(index)) });

console.log(
  markdownTable(['what', 'takes'], [...article(), ...tokenising(), ...hundredThousand(), ...command()]),
);
console.log('\nEach check by itself, for 100,000 segments, tokens made beforehand:\n');
console.log(markdownTable(['check', 'takes'], shares()));
