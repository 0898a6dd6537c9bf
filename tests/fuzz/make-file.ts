import { makeDocx } from '../support/make-docx';
import { workbookOf } from '../support/make-xlsx';
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

const ROWS = [
  'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity',
  'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata',
  'Rater\tsource\tTARGET\tcategory\tseverity\tcomment\tmore',
] as const;
const marked = (draw: Draw): string => {
  const [one, two] = [draw.of(WORDS), draw.of(WORDS)];
  return draw.of([
    one,
    `<v>${one}</v>${two}`,
    `${one}<v>${two}</v>`,
    `<v>${one}`,
    `${one}</v><v>`,
    '<v></v>',
  ]);
};
/** Errors by MQM, a row each. */
const makeMqm = (draw: Draw): string => {
  const header = draw.of(ROWS);
  const rows = Array.from({ length: draw.below(20) }, () =>
    header
      .split('\t')
      .map((name) =>
        /source|target/i.test(name)
          ? marked(draw)
          : name === 'severity'
            ? draw.of(['Major', 'Minor', 'No-error', 'HOTW-test', 'Critical', ''])
            : name === 'metadata'
              ? draw.of(['{}', '{"note": "n", "correction": "c"}', '{"target_spans": [[0, 1]]}', '[', ''])
              : draw.of([...IDS, ...WORDS]),
      )
      .slice(0, draw.below(5) === 0 ? draw.below(9) : undefined)
      .join('\t'),
  );
  return [header, ...rows].join(draw.of(['\n', '\r\n']));
};

const span = (draw: Draw): object => ({
  start: draw.of([0, 1, 3, -1, 900]),
  end: draw.of([0, 2, 5, 1e9]),
  start_i: draw.of([0, 2, 'missing', null]),
  end_i: draw.of([0, 4, 'missing', -2]),
  severity: draw.of(['minor', 'major', 'undecided', '', null]),
  category: draw.of(['Fluency/Grammar', 'accuracy/omission', '']),
  is_source_error: draw.of([true, false]),
});
const spans = (draw: Draw): readonly object[] => Array.from({ length: draw.below(4) }, () => span(draw));

/** Ratings of mt-metrics-eval and campaigns of Appraise: a line each. */
const makeRatings = (draw: Draw): string => {
  const line = draw.of([
    () => `${draw.of(IDS)}\t${draw.of(['None', JSON.stringify({ errors: spans(draw), document: 'd' })])}`,
    () => `sys\t${draw.of(['-1', '0', 'None', 'x'])}`,
    () =>
      [
        'u',
        'sys',
        '1',
        draw.of(['TGT', 'BAD', 'REF']),
        'ara',
        'eng',
        draw.of(['80', '-1', 'x']),
        'd#sys',
        'False',
      ]
        .concat(quoteCsv(JSON.stringify(spans(draw)).replaceAll('"', '""'), draw), '1.5', '2.5')
        .join(','),
    () =>
      JSON.stringify({
        ...{ system: 's', doc: 'd', segment: 1, source: draw.of(WORDS), target: draw.of(WORDS) },
        ...{ errors: spans(draw), score: draw.of<unknown>([50, null, 'x']) },
      }),
    () =>
      `${draw.of(WORDS)}\t${draw.of(WORDS)}\t${draw.of(['-1', '0 3', '0'])}\t${draw.of(['-1', '2 4'])}\t${draw.of(['-1', 'minor major'])}`,
  ]);
  return Array.from({ length: 1 + draw.below(12) }, line).join('\n');
};

/** Documents of JSON as campaigns and annotation tools write them. */
const makeCampaign = (draw: Draw): string =>
  JSON.stringify(
    draw.of<() => unknown>([
      () => ({
        info: { protocol: draw.of(['ESA', 'MQM']) },
        data: [
          [
            [
              {
                ...{ src: draw.of(WORDS), tgt: { a: draw.of(WORDS), b: draw.of(WORDS) }, item_id: 'i' },
                error_spans: { a: spans(draw), b: draw.of<unknown>([null, spans(draw)]) },
              },
            ],
          ],
        ],
      }),
      () => [
        {
          ...{ sourceText: draw.of(WORDS), targetText: draw.of(WORDS), itemID: 1, itemType: 'TGT' },
          ...{ documentID: 'd#s', mqm: draw.of<unknown>([spans(draw), { payload: spans(draw) }]) },
        },
      ],
      () => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        items: Array.from({ length: draw.below(5) }, () => ({
          ...{ id: draw.of(IDS), type: 'Annotation', creator: draw.of<unknown>(['r', { name: 'R' }, null]) },
          body: draw.of<unknown>([
            [{ type: 'TextualBody', purpose: 'tagging', value: draw.of(WORDS) }],
            { purpose: 'classifying', value: 'major' },
            draw.of(WORDS),
          ]),
          target: {
            source: draw.of(['urn:a', 'urn:b']),
            selector: draw.of<unknown>([
              { type: 'TextPositionSelector', start: draw.of([0, 2, -1]), end: draw.of([1, 9, 1e9]) },
              { type: 'TextQuoteSelector', exact: draw.of(WORDS), prefix: '', suffix: draw.of(WORDS) },
              [
                {
                  type: 'TextQuoteSelector',
                  exact: 'a',
                  refinedBy: { type: 'TextPositionSelector', start: 0 },
                },
              ],
            ]),
          },
        })),
      }),
      () => ({
        ...{
          format: 'verso-typology',
          formatVersion: draw.of<unknown>([1, 2]),
          name: { en: draw.of(WORDS) },
        },
        severities: [{ id: draw.of(['minor', 'x']), weight: draw.of<unknown>([1, -5, 'x']) }],
        dimensions: Array.from({ length: draw.below(4) }, () => ({
          ...{
            id: draw.of(IDS),
            name: { en: draw.of(WORDS), ar: draw.of(WORDS) },
            key: draw.of(['a', '', 'ab']),
          },
          children: [{ id: draw.of(IDS), name: draw.of<unknown>([{ en: 'x' }, null, 'x']) }],
        })),
      }),
    ])(),
  );

const makeTypology = (draw: Draw): string => {
  const header =
    'kind,id,key,default_severity,core,its,note_required,sides,forced_severity,name_en,definition_en';
  const rows = Array.from({ length: draw.below(9) }, () =>
    [
      draw.of(['typology', 'severity', 'category', '']),
      draw.of(['a', 'a/b', 'a/b/c', 'x y', '']),
      draw.of(['a', 'b', '']),
      draw.of(['minor', 'x', '']),
      ...Array.from({ length: 7 }, () => quoteCsv(draw.of(['', 'yes', 'other', ...WORDS]), draw)),
    ].join(','),
  );
  return [header, ...rows].join('\r\n');
};

const DOCX: Grammar = {
  'w:body': ['w:p', 'w:p', 'w:tbl', 'w:sdt'],
  'w:tbl': ['w:tr'],
  'w:tr': ['w:tc'],
  'w:tc': ['w:p', 'w:tbl'],
  'w:sdt': ['w:sdtContent'],
  'w:sdtContent': ['w:p', 'w:r'],
  'w:p': [
    'w:pPr',
    'w:r',
    'w:r',
    'w:ins',
    'w:del',
    'w:moveTo',
    'w:commentRangeStart',
    'w:commentRangeEnd',
    'w:hyperlink',
  ],
  'w:pPr': ['w:rPr', 'w:numPr', 'w:pStyle', 'w:bidi'],
  'w:rPr': ['w:ins', 'w:del', 'w:vanish', 'w:rtl'],
  'w:r': ['w:t', 'w:t', 'w:delText', 'w:br', 'w:tab', 'w:fldChar', 'w:sym', 'w:footnoteReference', 'w:pict'],
  'w:ins': ['w:r', 'w:del'],
  'w:del': ['w:r'],
  'w:moveTo': ['w:r'],
  'w:hyperlink': ['w:r'],
  'w:pict': ['w:txbxContent'],
  'w:txbxContent': ['w:p'],
};
const OF_WORD = ['w:id', 'w:val', 'w:author', 'w:date', 'w:fldCharType', 'w:char', 'xml:space'] as const;

const makeDocument = (draw: Draw): Uint8Array => {
  const element = (name: string, depth: number): string => {
    if (/^w:(?:t|delText)$/.test(name)) return `<${name}>${escape(draw.of(WORDS))}</${name}>`;
    const attributes = [...new Set(Array.from({ length: draw.below(3) }, () => draw.of(OF_WORD)))]
      .map((each) => ` ${each}="${draw.of(['1', '2', 'begin', 'end', 'preserve', 'Heading1', 'F0A7', 'x'])}"`)
      .join('');
    const parts = DOCX[name];
    const length = parts === undefined || depth > 10 ? 0 : 1 + draw.below(4);
    const content = Array.from({ length }, () => element(draw.of(parts ?? ['w:t']), depth + 1)).join('');
    return `<${name}${attributes}>${content}</${name}>`;
  };
  const comments = `<w:comment w:id="1" w:author="A"><w:p><w:r><w:t>${escape(draw.of(WORDS))}</w:t></w:r></w:p></w:comment>`;
  return makeDocx({ body: element('w:body', 0).slice('<w:body>'.length, -'</w:body>'.length), comments });
};

const makeWorkbook = (draw: Draw): Uint8Array => {
  const cell = (column: string, row: number): string => {
    const reference = draw.of([`${column}${String(row)}`, `${column}${String(row)}`, '', 'ZZZ99', '1']);
    const text = escape(draw.of(WORDS));
    return draw.of([
      `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`,
      `<c r="${reference}" t="s"><v>${draw.of(['0', '1', '9', 'x'])}</v></c>`,
      `<c r="${reference}"><f>1+1</f><v>2</v></c>`,
      `<c r="${reference}" t="inlineStr"><is><r><rPr><rFont val="Verso Code"/></rPr><t>⟨b</t></r><r><t>${text}</t></r></is></c>`,
      `<c r="${reference}" t="str"><v>${text}</v></c>`,
    ]);
  };
  const row = (number: number): string =>
    `<row r="${String(draw.of([number, number, 1, 9_999_999]))}">${['A', 'B', 'C'].map((column) => cell(column, number)).join('')}</row>`;
  const sheet = Array.from({ length: draw.below(8) }, (_, index) => row(index + 1)).join('');
  return workbookOf(
    [sheet],
    [`<t>${escape(draw.of(WORDS))}</t>`, '<r><t>a</t></r><rPh sb="0" eb="1"><t>b</t></rPh>'],
  );
};

type Maker = readonly [name: string, make: (draw: Draw) => string | Uint8Array];
const MAKERS: readonly [Maker, ...Maker[]] = [
  ['made.xlf', makeXml],
  ['made.xml', makeXml],
  ['made.csv', makeTable],
  ['made.tsv', makeTable],
  ['made.po', makePo],
  ['made.json', makeJson],
  ['made.html', makeMarkup],
  ['made.md', makeMarkup],
  ['made.mqm.tsv', makeMqm],
  ['made.seg.rating', makeRatings],
  ['made.jsonld', makeCampaign],
  ['made.typology.csv', makeTypology],
  ['made.docx', makeDocument],
  ['made.xlsx', makeWorkbook],
];

/** A file of the grammar of some format, right in its form and mostly wrong in what it says. */
export function makeFile(draw: Draw): Seed {
  const [name, make] = draw.of(MAKERS);
  const made = make(draw);
  return { name, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
}
