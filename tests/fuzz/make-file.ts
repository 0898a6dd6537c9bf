import type { Draw } from './mutate';
import type { Seed } from './seeds';

const WORDS = [
  'a',
  'Quay & co',
  'שלום',
  'مرحبا',
  '中文。',
  'नमस्ते',
  '𐍈',
  'e\u0301',
  ' ',
  '<',
  '&',
  '{0}',
  '%s',
  '“x”',
  '1,5',
  '2026-11-27',
] as const;
const LANGS = ['en', 'ar', 'he', 'zh-Hant', 'x-none', '', 'EN_us', '*all*', '🙂'] as const;
const IDS = ['1', '2', 'u1', '', 'ä', '1'] as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Elements of a grammar by name, with what may stand in each; any other name holds text. */
type Grammar = Readonly<Record<string, readonly [string, ...string[]]>>;

const XLIFF_2: Grammar = {
  xliff: ['file', 'file', 'group'],
  file: ['unit', 'unit', 'group', 'notes', 'skeleton'],
  group: ['unit', 'group', 'notes'],
  unit: ['segment', 'segment', 'ignorable', 'notes', 'originalData', 'its:locQualityIssues'],
  notes: ['note'],
  originalData: ['data'],
  segment: ['source', 'target', 'target'],
  ignorable: ['source', 'target'],
  source: ['#', 'pc', 'ph', 'mrk', 'sm', 'em', 'sc', 'ec', 'cp'],
  target: ['#', 'pc', 'ph', 'mrk', 'sm', 'em', 'sc', 'ec', 'cp'],
  pc: ['#', 'ph', 'pc', 'mrk'],
  mrk: ['#', 'pc', 'mrk'],
  'its:locQualityIssues': ['its:locQualityIssue'],
};
const XLIFF_1: Grammar = {
  xliff: ['file'],
  file: ['header', 'body'],
  body: ['trans-unit', 'trans-unit', 'group'],
  group: ['trans-unit', 'group'],
  'trans-unit': ['source', 'seg-source', 'target', 'note', 'alt-trans'],
  'alt-trans': ['source', 'target'],
  'seg-source': ['mrk', '#'],
  source: ['#', 'g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it'],
  target: ['#', 'g', 'x', 'bx', 'ex', 'mrk', 'bpt', 'ept', 'ph', 'it'],
  g: ['#', 'x', 'g'],
  mrk: ['#', 'g'],
};
const TMX: Grammar = {
  tmx: ['header', 'body'],
  body: ['tu', 'tu'],
  tu: ['tuv', 'tuv', 'prop', 'note'],
  tuv: ['seg', 'prop', 'seg'],
  seg: ['#', '#', 'bpt', 'ept', 'ph', 'it', 'hi', 'ut'],
  hi: ['#', 'ph'],
  ph: ['#', 'sub'],
};
const TBX: Grammar = {
  tbx: ['text'],
  text: ['body'],
  body: ['conceptEntry', 'termEntry'],
  conceptEntry: ['langSec', 'langSec', 'descrip'],
  termEntry: ['langSet'],
  langSec: ['termSec'],
  langSet: ['tig'],
  termSec: ['term', 'termNote'],
  tig: ['term'],
};

const ATTRIBUTES: readonly [string, ...string[]] = [
  ...([
    'id',
    'ref',
    'startRef',
    'dataRef',
    'state',
    'translate',
    'xml:lang',
    'lang',
    'mtype',
    'mid',
    'rid',
    'i',
    'x',
    'type',
    'order',
    'hex',
    'canCopy',
    'isolated',
    'approved',
    'tuid',
  ] as const),
  'its:locQualityIssueType',
  'its:locQualityIssuesRef',
  'its:locQualityIssueSeverity',
  'its:locQualityIssueComment',
];
const ROOTS: readonly [
  (draw: Draw) => readonly [string, Grammar, string],
  ...((draw: Draw) => readonly [string, Grammar, string])[],
] = [
  (draw) => [
    'xliff',
    XLIFF_2,
    `xmlns="urn:oasis:names:tc:xliff:document:${draw.of(['2.0', '2.0', '2.2', '3'])}" xmlns:its="http://www.w3.org/2005/11/its" version="${draw.of(['2.0', '2.1', '2.2', '9'])}" srcLang="${draw.of(LANGS)}" trgLang="${draw.of(LANGS)}"`,
  ],
  (draw) => [
    'xliff',
    XLIFF_1,
    `xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its" version="1.2" source-language="${draw.of(LANGS)}"`,
  ],
  (draw) => ['tmx', TMX, `version="1.4" xmlns:its="x" srclang="${draw.of(LANGS)}"`],
  () => ['tbx', TBX, 'type="TBX-Basic" style="dca" xmlns:its="x" xml:lang="en"'],
];

function makeElement(name: string, grammar: Grammar, draw: Draw, depth: number, more = ''): string {
  if (name === '#') return escape(draw.of(WORDS));
  const attributes = Array.from(
    new Set(Array.from({ length: draw.below(4) }, () => draw.of(ATTRIBUTES))),
    (each) => {
      const value = draw.of([...LANGS, ...IDS, 'n', 'yes', 'seg', '#its=1', '50', '-1', 'final'] as const);
      return ` ${each}="${escape(value)}"`;
    },
  ).join('');
  const parts = grammar[name];
  const length = depth > 12 ? 0 : draw.below(5);
  const content =
    parts === undefined
      ? escape(draw.of(WORDS))
      : Array.from({ length }, () => makeElement(draw.of(parts), grammar, draw, depth + 1)).join('');
  return `<${name}${more === '' ? attributes : ` ${more}`}>${content}</${name}>`;
}

const makeXml = (draw: Draw): string => {
  const [name, grammar, attributes] = draw.of(ROOTS)(draw);
  return makeElement(name, grammar, draw, 0, attributes);
};

const quoteCsv = (text: string, draw: Draw): string =>
  draw.below(2) === 0 ? text : `"${text.replaceAll('"', '""')}"`;
const makeTable = (draw: Draw): string => {
  const separator = draw.of(['\t', ',', ';']);
  const width = 1 + draw.below(5);
  const header = ['source', 'target', 'id', 'system', 'category', 'severity', 'rater', 'seg_id']
    .slice(0, width)
    .join(separator);
  const rows = Array.from({ length: draw.below(20) }, () =>
    Array.from({ length: width + draw.below(2) }, () => quoteCsv(draw.of(WORDS), draw)).join(separator),
  );
  return [header, ...rows].join(draw.of(['\n', '\r\n', '\r']));
};
const makePo = (draw: Draw): string =>
  Array.from({ length: draw.below(10) }, () => {
    const line = (key: string): string => `${key} "${draw.of(WORDS).replaceAll('"', '\\"')}"`;
    const keys = draw.of([
      ['msgid', 'msgstr'],
      ['msgctxt', 'msgid', 'msgstr'],
      ['msgid', 'msgid_plural', 'msgstr[0]', 'msgstr[1]'],
      ['msgstr'],
      ['#~ msgid', '#~ msgstr'],
    ]);
    return keys.map(line).join('\n');
  }).join('\n\n');

function makeValue(draw: Draw, depth: number): unknown {
  const kind = draw.below(depth > 6 ? 4 : 7);
  if (kind < 2) return draw.of([...WORDS, 'Minor', 'missing', 'ESA']);
  if (kind === 2) return draw.of([0, -1, 3, 1e20, 0.5, null, true]);
  if (kind === 3) return null;
  const items = Array.from({ length: draw.below(4) }, () => makeValue(draw, depth + 1));
  if (kind === 4) return items;
  const keys = [
    'source',
    'target',
    'src',
    'tgt',
    'error_spans',
    'start_i',
    'end_i',
    'severity',
    'items',
    'mqm',
    'data',
    'info',
    'errors',
    'start',
    'end',
    'body',
    'selector',
    'id',
    'type',
    'spans',
    'text',
    '__proto__',
  ] as const;
  return Object.fromEntries(items.map((item) => [draw.of(keys), item]));
}
const makeJson = (draw: Draw): string =>
  draw.of([
    () => JSON.stringify(makeValue(draw, 0)),
    () => Array.from({ length: draw.below(6) }, () => JSON.stringify(makeValue(draw, 2))).join('\n'),
  ])();

const makeMarkup = (draw: Draw): string => {
  const names = [
    'p',
    'h1',
    'div',
    'table',
    'td',
    'li',
    'b',
    'a',
    'br',
    'svg',
    'template',
    'title',
    'pre',
  ] as const;
  return Array.from({ length: draw.below(30) }, () =>
    draw.of([
      `<${draw.of(names)}>`,
      `</${draw.of(names)}>`,
      draw.of(WORDS),
      '\n\n',
      '# ',
      '> ',
      '- ',
      '`',
      '[x](y)',
      '| a | b |\n|-|-|\n',
    ]),
  ).join('');
};

type Maker = readonly [name: string, make: (draw: Draw) => string];
const MAKERS: readonly [Maker, ...Maker[]] = [
  ['made.xlf', makeXml],
  ['made.xml', makeXml],
  ['made.csv', makeTable],
  ['made.tsv', makeTable],
  ['made.po', makePo],
  ['made.json', makeJson],
  ['made.html', makeMarkup],
  ['made.md', makeMarkup],
];

/** A file of the grammar of some format, right in its form and mostly wrong in what it says. */
export function makeFile(draw: Draw): Seed {
  const [name, make] = draw.of(MAKERS);
  return { name, bytes: new TextEncoder().encode(make(draw)) };
}
