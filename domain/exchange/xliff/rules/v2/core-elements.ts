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
  NMTOKEN_VALUE,
  openListOf,
  TEXT,
  YES_NO,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';

const PREFIXED: ValueRule = { kind: 'prefixed' };
const NMTOKENS: ValueRule = { kind: 'nmtokens' };
const SPACE = listOf('default preserve');
const DIRECTION = listOf('ltr rtl auto');
const INLINE = 'cp ph pc sc ec mrk sm em'.split(' ').map((name) => `xlf:${name}`);
/** Module elements of which a file, group or unit has one at most. */
const ONCE = [
  'mtc:matches',
  'gls:glossary',
  'mda:metadata',
  'res:resourceData',
  'slr:profiles',
  'slr:data',
  'val:validation',
];

const id = { id: NMTOKEN_VALUE };
const directions = { srcDir: DIRECTION, trgDir: DIRECTION };
const editing = { canCopy: YES_NO, canDelete: YES_NO, canReorder: listOf('yes firstNo no') };
const kinds = { type: listOf('fmt ui quote link image other'), subType: PREFIXED };
const pointCode = {
  ...id,
  ...editing,
  ...kinds,
  copyOf: NMTOKEN_VALUE,
  dataRef: NMTOKEN_VALUE,
  disp: TEXT,
  equiv: TEXT,
  subFlows: NMTOKENS,
};
const halfCode = { ...pointCode, canOverlap: YES_NO, dir: DIRECTION, isolated: YES_NO };
const annotation = {
  ...id,
  translate: YES_NO,
  type: openListOf('generic comment term', 'prefix:'),
  ref: TEXT,
  value: TEXT,
};
/** Of a group and of a unit. */
const container = {
  ...id,
  ...directions,
  name: TEXT,
  canResegment: YES_NO,
  translate: YES_NO,
  type: PREFIXED,
  'xml:space': SPACE,
};
const part = { sequence: [one('xlf:source'), optional('xlf:target')] };
const unitOrGroup = ['xlf:unit', 'xlf:group'];

/** Version 2.2 has notes and metadata of the whole document, and notes that point to a segment. */
export function coreElements(version: string): readonly (readonly [string, ElementRule])[] {
  const isLatest = version === '2.2';
  const rule = (
    attributes: ElementRule['attributes'],
    content: ElementRule['content'],
    more: Partial<ElementRule> = {},
  ): ElementRule => ({ attributes, content, required: [], foreign: 'none', ...more });
  return [
    [
      'xlf:xliff',
      rule(
        { version: TEXT, srcLang: LANGUAGE_VALUE, trgLang: LANGUAGE_VALUE, 'xml:space': SPACE },
        {
          sequence: [...(isLatest ? [many('xlf:notes', 'mda:metadata')] : []), some('xlf:file')],
          once: ['xlf:notes', 'mda:metadata'],
        },
        { required: ['version', 'srcLang'], foreign: 'any' },
      ),
    ],
    [
      'xlf:file',
      rule(
        {
          ...id,
          ...directions,
          canResegment: YES_NO,
          original: TEXT,
          translate: YES_NO,
          'xml:space': SPACE,
        },
        {
          sequence: [
            optional('xlf:skeleton'),
            many(
              '*',
              'mda:metadata',
              'res:resourceData',
              'slr:profiles',
              'slr:data',
              'val:validation',
              'ctr:changeTrack',
              'its:provenanceRecords',
            ),
            optional('xlf:notes'),
            some(...unitOrGroup),
          ],
          once: ONCE,
        },
        { required: ['id'], foreign: 'any' },
      ),
    ],
    ['xlf:skeleton', rule({ href: TEXT }, { mixed: ['*', ...skeletonModules] })],
    [
      'xlf:group',
      rule(
        container,
        {
          sequence: [
            many(
              '*',
              'mda:metadata',
              'slr:data',
              'val:validation',
              'ctr:changeTrack',
              'its:provenanceRecords',
            ),
            optional('xlf:notes'),
            many(...unitOrGroup),
          ],
          once: ONCE,
        },
        { required: ['id'], foreign: 'any' },
      ),
    ],
    [
      'xlf:unit',
      rule(
        container,
        {
          sequence: [
            many(
              '*',
              'mtc:matches',
              'gls:glossary',
              'mda:metadata',
              'res:resourceData',
              'slr:data',
              'val:validation',
              'ctr:changeTrack',
              'its:locQualityIssues',
              'its:provenanceRecords',
            ),
            optional('xlf:notes'),
            optional('xlf:originalData'),
            some('xlf:segment', 'xlf:ignorable'),
          ],
          once: ONCE,
        },
        { required: ['id'], foreign: 'any' },
      ),
    ],
    [
      'xlf:segment',
      rule(
        {
          ...id,
          canResegment: YES_NO,
          state: listOf('initial translated reviewed final'),
          subState: PREFIXED,
        },
        part,
      ),
    ],
    ['xlf:ignorable', rule(id, part)],
    ['xlf:notes', rule({}, { sequence: [some('xlf:note')] })],
    [
      'xlf:note',
      rule(
        {
          ...id,
          appliesTo: listOf('source target'),
          category: TEXT,
          priority: { kind: 'one_to_ten' },
          ...(isLatest ? { ref: TEXT } : {}),
        },
        'text',
        { foreign: 'any' },
      ),
    ],
    ['xlf:originalData', rule({}, { sequence: [some('xlf:data')] })],
    [
      'xlf:data',
      rule(
        { ...id, dir: DIRECTION, 'xml:space': listOf('preserve') },
        { mixed: ['xlf:cp'] },
        { required: ['id'] },
      ),
    ],
    ['xlf:source', rule({ 'xml:lang': LANGUAGE_VALUE, 'xml:space': SPACE }, { mixed: INLINE })],
    [
      'xlf:target',
      rule(
        { 'xml:lang': LANGUAGE_VALUE, 'xml:space': SPACE, order: { kind: 'positive_integer' } },
        { mixed: INLINE },
      ),
    ],
    ['xlf:cp', rule({ hex: TEXT }, 'empty', { required: ['hex'] })],
    ['xlf:ph', rule(pointCode, 'empty', { required: ['id'] })],
    [
      'xlf:pc',
      rule(
        {
          ...id,
          ...editing,
          ...kinds,
          canOverlap: YES_NO,
          copyOf: NMTOKEN_VALUE,
          dataRefEnd: NMTOKEN_VALUE,
          dataRefStart: NMTOKEN_VALUE,
          dir: DIRECTION,
          dispEnd: TEXT,
          dispStart: TEXT,
          equivEnd: TEXT,
          equivStart: TEXT,
          subFlowsEnd: NMTOKENS,
          subFlowsStart: NMTOKENS,
        },
        { mixed: INLINE },
        { required: ['id'] },
      ),
    ],
    ['xlf:sc', rule(halfCode, 'empty', { required: ['id'] })],
    ['xlf:ec', rule({ ...halfCode, startRef: NMTOKEN_VALUE }, 'empty')],
    ['xlf:mrk', rule(annotation, { mixed: INLINE }, { required: ['id'], foreign: 'no_xml' })],
    ['xlf:sm', rule(annotation, 'empty', { required: ['id'], foreign: 'no_xml' })],
    ['xlf:em', rule({ startRef: NMTOKEN_VALUE }, 'empty', { required: ['startRef'] })],
  ];
}

/** A skeleton may hold elements of any namespace but the core's. */
const skeletonModules = [
  'mtc:matches',
  'gls:glossary',
  'mda:metadata',
  'res:resourceData',
  'slr:profiles',
  'slr:data',
  'val:validation',
  'ctr:changeTrack',
  'its:locQualityIssues',
  'its:provenanceRecords',
];
