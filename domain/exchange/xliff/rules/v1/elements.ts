import {
  many,
  one,
  optional,
  some,
  type ElementRule,
} from '@/domain/exchange/validate/structure/element-rule';
import {
  LANGUAGE_VALUE,
  listOf,
  openListOf,
  TEXT,
  YES_NO,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';

type Rules = readonly (readonly [string, ElementRule])[];

const NMTOKEN: ValueRule = { kind: 'nmtoken' };
const DATE: ValueRule = { kind: 'date_time' };
const SPACE = listOf('default preserve');
const STATE = openListOf(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated',
  'x-',
);
const STATE_QUALIFIER = openListOf(
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion',
  'x-',
);
const MARK_TYPE = openListOf(
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant',
  'x-',
);
const DELIMITERS = openListOf('bold italic link underlined', 'x-');
const PLACEHOLDERS = openListOf('image pb lb', 'x-');

const INLINE = 'g x bx ex bpt ept ph it mrk'.split(' ').map((name) => `xlf:${name}`);
const UNITS = ['xlf:group', 'xlf:trans-unit', 'xlf:bin-unit'];
/** What is said about a unit, in any order. `prop-group` is deprecated, and valid in the transitional schema. */
const ABOUT = ['xlf:context-group', 'xlf:count-group', 'xlf:prop-group', 'xlf:note', '*'];

const texts = (names: string): Readonly<Record<string, ValueRule>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, TEXT]));

/** Of units, groups and candidates: kinds of resources have lists too long to be of use, and everybody adds to them. */
const resource = texts(
  'restype resname extradata extype help-id menu menu-option menu-name coord font css-style style exstyle datatype ts',
);
const sizes = {
  ...texts('maxwidth minwidth maxheight minheight maxbytes minbytes charclass'),
  'size-unit': openListOf('byte char col cm dlgunit em ex glyph in mm percent pixel point row', 'x-'),
};
const handling = { translate: YES_NO, reformat: TEXT };
const code = texts('id xid equiv-text ts');

const rule = (
  attributes: ElementRule['attributes'],
  content: ElementRule['content'],
  required = '',
  foreign: ElementRule['foreign'] = 'none',
): ElementRule => ({
  attributes,
  content,
  required: required === '' ? [] : required.split(' '),
  foreign,
});

const FILE_REFERENCE = rule({}, { sequence: [one('xlf:internal-file', 'xlf:external-file')] });

/** XLIFF 1.2 in both its schemas: what is deprecated is taken. */
export const XLIFF_1_ELEMENTS: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ...structure(),
  ...about(),
  ...inline(),
]);

function structure(): Rules {
  return [
    [
      'xlf:xliff',
      rule(
        { version: listOf('1.2 1.1 1.0'), 'xml:lang': LANGUAGE_VALUE },
        { sequence: [some('xlf:file', '*')] },
        'version',
        'any',
      ),
    ],
    [
      'xlf:file',
      rule(
        {
          ...texts('original datatype tool tool-id category product-name product-version build-num ts'),
          'source-language': LANGUAGE_VALUE,
          'target-language': LANGUAGE_VALUE,
          date: DATE,
          'xml:space': SPACE,
        },
        { sequence: [optional('xlf:header'), one('xlf:body')] },
        'original source-language datatype',
        'any',
      ),
    ],
    [
      'xlf:header',
      rule(
        {},
        {
          sequence: [
            optional('xlf:skl'),
            optional('xlf:phase-group'),
            many('xlf:glossary', 'xlf:reference', 'xlf:tool', ...ABOUT),
          ],
        },
      ),
    ],
    ['xlf:body', rule({}, { sequence: [many(...UNITS)] })],
    [
      'xlf:group',
      rule(
        { id: TEXT, 'xml:space': SPACE, ...resource, ...sizes, ...handling, 'merged-trans': YES_NO },
        { sequence: [many(...ABOUT), many(...UNITS)] },
        '',
        'any',
      ),
    ],
    [
      'xlf:trans-unit',
      rule(
        {
          id: TEXT,
          approved: YES_NO,
          'xml:space': SPACE,
          'phase-name': TEXT,
          ...resource,
          ...sizes,
          ...handling,
          'merged-trans': YES_NO,
        },
        {
          sequence: [
            one('xlf:source'),
            optional('xlf:seg-source'),
            optional('xlf:target'),
            many('xlf:alt-trans', ...ABOUT),
          ],
        },
        'id',
        'any',
      ),
    ],
    [
      'xlf:alt-trans',
      rule(
        {
          ...texts('match-quality tool tool-id crc origin mid phase-name'),
          'xml:lang': LANGUAGE_VALUE,
          'xml:space': SPACE,
          alttranstype: openListOf('proposal previous-version rejected reference accepted', 'x-'),
          ...resource,
        },
        {
          sequence: [optional('xlf:source'), optional('xlf:seg-source'), some('xlf:target'), many(...ABOUT)],
        },
        '',
        'any',
      ),
    ],
    [
      'xlf:bin-unit',
      rule(
        { ...texts('id mime-type ts restype resname phase-name'), approved: YES_NO, ...handling },
        {
          sequence: [one('xlf:bin-source'), optional('xlf:bin-target'), many('xlf:trans-unit', ...ABOUT)],
        },
        'id mime-type',
        'any',
      ),
    ],
    ['xlf:bin-source', { ...FILE_REFERENCE, attributes: { ts: TEXT }, foreign: 'any' }],
    [
      'xlf:bin-target',
      {
        ...FILE_REFERENCE,
        attributes: {
          ...texts('mime-type ts phase-name restype resname'),
          state: STATE,
          'state-qualifier': STATE_QUALIFIER,
        },
        foreign: 'any',
      },
    ],
  ];
}

function about(): Rules {
  return [
    ['xlf:skl', FILE_REFERENCE],
    ['xlf:glossary', FILE_REFERENCE],
    ['xlf:reference', FILE_REFERENCE],
    ['xlf:internal-file', rule(texts('form crc'), 'text')],
    ['xlf:external-file', rule(texts('href crc uid'), 'empty', 'href')],
    [
      'xlf:note',
      rule(
        {
          'xml:lang': LANGUAGE_VALUE,
          priority: { kind: 'one_to_ten' },
          from: TEXT,
          annotates: listOf('source target general'),
        },
        'text',
      ),
    ],
    ['xlf:phase-group', rule({}, { sequence: [some('xlf:phase')] })],
    [
      'xlf:phase',
      rule(
        {
          ...texts(
            'phase-name process-name company-name tool tool-id job-id contact-name contact-email contact-phone',
          ),
          date: DATE,
        },
        { sequence: [many('xlf:note')] },
        'phase-name process-name',
      ),
    ],
    ['xlf:count-group', rule({ name: TEXT }, { sequence: [many('xlf:count')] }, 'name')],
    ['xlf:count', rule(texts('count-type phase-name unit'), 'text')],
    ['xlf:context-group', rule(texts('name crc purpose'), { sequence: [some('xlf:context')] })],
    [
      'xlf:context',
      rule({ ...texts('context-type crc'), 'match-mandatory': YES_NO }, 'text', 'context-type'),
    ],
    ['xlf:prop-group', rule({ name: TEXT }, { sequence: [some('xlf:prop')] })],
    ['xlf:prop', rule({ 'prop-type': TEXT, 'xml:lang': LANGUAGE_VALUE }, 'text', 'prop-type')],
    [
      'xlf:tool',
      rule(texts('tool-id tool-name tool-version tool-company'), 'anything', 'tool-id tool-name', 'any'),
    ],
  ];
}

function inline(): Rules {
  const text = { mixed: INLINE };
  const native = { mixed: ['xlf:sub'] };
  return [
    ['xlf:source', rule({ 'xml:lang': LANGUAGE_VALUE, ts: TEXT }, text, '', 'any')],
    ['xlf:seg-source', rule({ 'xml:lang': LANGUAGE_VALUE, ts: TEXT }, text, '', 'any')],
    [
      'xlf:target',
      rule(
        {
          ...texts('phase-name ts restype resname coord font css-style style exstyle'),
          'xml:lang': LANGUAGE_VALUE,
          state: STATE,
          'state-qualifier': STATE_QUALIFIER,
          'equiv-trans': YES_NO,
        },
        text,
        '',
        'any',
      ),
    ],
    ['xlf:g', rule({ ...code, ctype: DELIMITERS, clone: YES_NO }, text, 'id', 'any')],
    ['xlf:x', rule({ ...code, ctype: PLACEHOLDERS, clone: YES_NO }, 'empty', 'id', 'any')],
    ['xlf:bx', rule({ ...code, rid: NMTOKEN, ctype: DELIMITERS, clone: YES_NO }, 'empty', 'id', 'any')],
    ['xlf:ex', rule({ ...code, rid: NMTOKEN }, 'empty', 'id', 'any')],
    [
      'xlf:ph',
      rule(
        { ...code, crc: TEXT, ctype: PLACEHOLDERS, assoc: listOf('preceding following both') },
        native,
        'id',
        'any',
      ),
    ],
    ['xlf:bpt', rule({ ...code, crc: TEXT, rid: NMTOKEN, ctype: DELIMITERS }, native, 'id', 'any')],
    ['xlf:ept', rule({ ...code, crc: TEXT, rid: NMTOKEN }, native, 'id', 'any')],
    [
      'xlf:it',
      rule(
        { ...code, crc: TEXT, rid: NMTOKEN, ctype: DELIMITERS, pos: listOf('open close') },
        native,
        'id pos',
        'any',
      ),
    ],
    ['xlf:sub', rule({ ...texts('datatype ctype xid') }, text)],
    ['xlf:mrk', rule({ ...texts('mid comment ts'), mtype: MARK_TYPE }, text, 'mtype', 'any')],
  ];
}
