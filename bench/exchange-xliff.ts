import { SaxesParser } from 'saxes';
import { changeSetOf } from '@/domain/text/change-set';
import type { Bitext, UnitEdit } from '@/domain/exchange/bitext';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { madeUpArticle } from './support/made-up-article';

/**
 * Prints what it takes to read a file of XLIFF of 100,000 units, to write a correction into each, to write one with an issue in every
 * tenth, and to make it, beside the parser alone on the same file. Memory is what is held at the end of a step or in its course, above what was held before.
 */
const UNITS = 100_000;
const CHARS_A_STEP = 131_072;
const STEPS_A_LOOK = 8;

const { source, target } = madeUpArticle(UNITS);

const made: Bitext = {
  sourceLang: 'en',
  targetLang: 'ar',
  info: {},
  units: Array.from({ length: UNITS }, (_, index) => ({
    key: `k${index}`,
    source: withCodes(source[index % source.length] ?? ''),
    target: withCodes(target[index % target.length] ?? ''),
    isLocked: false,
    state: 'translated',
    notes: [{ text: `Paragraph ${index}`, from: 'context' }],
    issues: [],
  })),
};

function withCodes(text: string) {
  const code = { id: '1', label: 'b' };
  const [at, end] = [Math.min(4, text.length), Math.min(9, text.length)];
  return {
    text,
    codes: [
      { ...code, at, kind: 'open' as const },
      { ...code, at: end, kind: 'close' as const },
    ],
  };
}

const heldMb = (): number => process.memoryUsage().heapUsed / 1e6;

/** Goes through the steps, and looks at what is held now and then. */
function measure<Value>(name: string, megabytes: number, steps: Generator<unknown, Value>): Value {
  globalThis.gc?.();
  const before = heldMb();
  const startedMs = performance.now();
  const started = process.cpuUsage();
  let peak = before;
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (count % STEPS_A_LOOK === 0 || step.done) peak = Math.max(peak, heldMb());
    if (!step.done) continue;
    const seconds = (performance.now() - startedMs) / 1000;
    console.log(
      [
        name.padEnd(44),
        `${seconds.toFixed(2)} s`.padStart(8),
        // On a machine that others use, the clock says less than this. It counts the collector's threads too.
        `${(process.cpuUsage(started).user / 1e6).toFixed(2)} s of CPU`.padStart(15),
        `${(UNITS / seconds / 1000).toFixed(0)} thousand units/s`.padStart(24),
        `${(megabytes / seconds).toFixed(1)} MB/s`.padStart(11),
        `+${(peak - before).toFixed(0)} MB`.padStart(9),
      ].join(' '),
    );
    return step.value;
  }
}

function* parse(document: string): Generator<void, number> {
  const parser = new SaxesParser({ xmlns: true });
  let told = 0;
  parser.on('opentag', () => told++);
  parser.on('text', () => told++);
  for (let at = 0; at < document.length; at += CHARS_A_STEP) {
    parser.write(document.slice(at, at + CHARS_A_STEP));
    yield;
  }
  parser.close();
  return told;
}

function* join(chunks: Generator<string> | undefined): Generator<void, string> {
  const parts: string[] = [];
  for (const chunk of chunks ?? []) {
    parts.push(chunk);
    yield;
  }
  return parts.join('');
}

const document = measure('make', 0, join(XLIFF.create?.(made)));
const megabytes = Buffer.byteLength(document) / 1e6;
console.log(
  `${UNITS} units, ${megabytes.toFixed(1)} MB of UTF-8, ${(document.length / 1e6).toFixed(1)} million characters\n`,
);

measure('the parser alone', megabytes, parse(document));
const { value } = measure('read', megabytes, XLIFF.read(document));
const keys = (value?.units ?? []).map(({ key }) => key);
const correction: UnitEdit = {
  changes: changeSetOf([{ start: 0, end: 1, insert: 'x & ' }]),
  isReviewed: true,
};
measure('write nothing', megabytes, XLIFF.write(document, new Map()));
measure(
  'write a correction and a state into each',
  megabytes,
  XLIFF.write(document, new Map(keys.map((key) => [key, correction]))),
);
const issues: UnitEdit['issues'] = [
  {
    side: 'target',
    span: { start: 0, end: 3 },
    category: 'accuracy/omission',
    severity: 'major',
    comment: 'why',
    correction: 'so',
    mqmId: '',
  },
];
const tenth = keys.filter((_, index) => index % 10 === 0);
measure(
  'the same and an issue into every tenth',
  megabytes,
  XLIFF.write(document, new Map(tenth.map((key) => [key, { ...correction, issues }]))),
);
