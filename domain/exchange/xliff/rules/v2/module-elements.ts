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
  TEXT,
  YES_NO,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';
import { LOC_QUALITY_ISSUE, PROVENANCE } from './its-values';

const PERCENTAGE: ValueRule = { kind: 'percentage' };
const NORMALIZATION = listOf('none nfc nfd');
const id = { id: NMTOKEN_VALUE };
const resource = { href: TEXT, 'xml:lang': LANGUAGE_VALUE };

/** A namespace of its own belongs to no extension point of a module but the core's and those of other modules. */
const OTHER = ['*', 'mda:metadata', 'gls:glossary', 'res:resourceData', 'val:validation', 'ctr:changeTrack'];

const rule = (
  attributes: ElementRule['attributes'],
  content: ElementRule['content'],
  more: Partial<ElementRule> = {},
): ElementRule => ({ attributes, content, required: [], foreign: 'none', ...more });

export function moduleElements(version: string): readonly (readonly [string, ElementRule])[] {
  return [
    ...matches,
    ...glossary,
    ...metadata,
    ...resourceData(version === '2.2'),
    ...sizeRestriction,
    ...validation,
    ...changeTracking,
    ...its,
  ];
}

const matches: readonly (readonly [string, ElementRule])[] = [
  ['mtc:matches', rule({}, { sequence: [some('mtc:match')] })],
  [
    'mtc:match',
    rule(
      {
        ...id,
        matchQuality: PERCENTAGE,
        matchSuitability: PERCENTAGE,
        origin: TEXT,
        ref: TEXT,
        reference: YES_NO,
        similarity: PERCENTAGE,
        subType: { kind: 'prefixed' },
        type: listOf('am mt icm idm tb tm other'),
      },
      {
        sequence: [
          optional('mda:metadata'),
          optional('xlf:originalData'),
          one('xlf:source'),
          one('xlf:target'),
          many(...OTHER, 'its:locQualityIssues', 'its:provenanceRecords'),
        ],
      },
      { required: ['ref'], foreign: 'no_xml' },
    ),
  ],
];

const glossary: readonly (readonly [string, ElementRule])[] = [
  ['gls:glossary', rule({}, { sequence: [some('gls:glossEntry')] })],
  [
    'gls:glossEntry',
    rule(
      { ...id, ref: TEXT },
      {
        sequence: [one('gls:term'), many('gls:translation'), optional('gls:definition'), many(...OTHER)],
        once: ['mda:metadata'],
      },
      { foreign: 'any' },
    ),
  ],
  ['gls:term', rule({ source: TEXT }, 'text', { foreign: 'any' })],
  ['gls:translation', rule({ ...id, ref: TEXT, source: TEXT }, 'text', { foreign: 'any' })],
  ['gls:definition', rule({ source: TEXT }, 'text', { foreign: 'any' })],
];

const metadata: readonly (readonly [string, ElementRule])[] = [
  ['mda:metadata', rule(id, { sequence: [some('mda:metaGroup')] })],
  [
    'mda:metaGroup',
    rule(
      { ...id, category: TEXT, appliesTo: listOf('source target ignorable') },
      { sequence: [some('mda:metaGroup', 'mda:meta')] },
    ),
  ],
  ['mda:meta', rule({ type: TEXT }, 'text', { required: ['type'] })],
];

const resourceData = (hasNotes: boolean): readonly (readonly [string, ElementRule])[] => [
  ['res:resourceData', rule({}, { sequence: [many('res:resourceItemRef'), many('res:resourceItem')] })],
  [
    'res:resourceItemRef',
    rule({ ...id, ref: NMTOKEN_VALUE }, 'empty', { required: ['ref'], foreign: 'any' }),
  ],
  [
    'res:resourceItem',
    rule(
      { ...id, mimeType: { kind: 'mime_type' }, context: YES_NO },
      {
        sequence: [
          ...(hasNotes ? [optional('xlf:notes')] : []),
          optional('res:source'),
          optional('res:target'),
          many('res:reference'),
        ],
      },
      { foreign: 'any' },
    ),
  ],
  // What is in them is the resource's own, whatever namespace it has.
  ['res:source', rule(resource, 'anything', { foreign: 'any' })],
  ['res:target', rule(resource, 'anything', { foreign: 'any' })],
  ['res:reference', rule(resource, 'empty', { required: ['href'], foreign: 'any' })],
];

const sizeRestriction: readonly (readonly [string, ElementRule])[] = [
  [
    'slr:profiles',
    rule(
      { generalProfile: TEXT, storageProfile: TEXT },
      { sequence: [optional('slr:normalization'), many(...OTHER)] },
    ),
  ],
  ['slr:normalization', rule({ general: NORMALIZATION, storage: NORMALIZATION }, 'empty')],
  [
    'slr:data',
    rule({ profile: TEXT }, { sequence: [many(...OTHER)] }, { required: ['profile'], foreign: 'any' }),
  ],
];

const validation: readonly (readonly [string, ElementRule])[] = [
  ['val:validation', rule({}, { sequence: [some('val:rule')] }, { foreign: 'any' })],
  [
    'val:rule',
    rule(
      {
        isPresent: TEXT,
        occurs: { kind: 'positive_integer' },
        isNotPresent: TEXT,
        startsWith: TEXT,
        endsWith: TEXT,
        existsInSource: YES_NO,
        caseSensitive: YES_NO,
        normalization: NORMALIZATION,
        disabled: YES_NO,
      },
      'empty',
      { foreign: 'any' },
    ),
  ],
];

const changeTracking: readonly (readonly [string, ElementRule])[] = [
  ['ctr:changeTrack', rule({}, { sequence: [some('ctr:revisions')] })],
  [
    'ctr:revisions',
    rule(
      { appliesTo: NMTOKEN_VALUE, ref: NMTOKEN_VALUE, currentVersion: NMTOKEN_VALUE },
      { sequence: [some('ctr:revision')] },
      { required: ['appliesTo'], foreign: 'any' },
    ),
  ],
  [
    'ctr:revision',
    rule(
      { author: TEXT, datetime: TEXT, version: NMTOKEN_VALUE },
      { sequence: [some('ctr:item')] },
      { foreign: 'any' },
    ),
  ],
  ['ctr:item', rule({ property: TEXT }, 'text', { required: ['property'], foreign: 'any' })],
];

/** Within elements of ITS its attributes have no namespace. */
const its: readonly (readonly [string, ElementRule])[] = [
  [
    'its:locQualityIssues',
    rule(
      { 'xml:id': { kind: 'xml_id' }, version: listOf('2.0') },
      { sequence: [some('its:locQualityIssue')] },
      { required: ['xml:id'] },
    ),
  ],
  ['its:locQualityIssue', rule({ version: listOf('2.0'), ...LOC_QUALITY_ISSUE }, 'empty')],
  [
    'its:provenanceRecords',
    rule(
      { 'xml:id': { kind: 'xml_id' }, version: listOf('2.0') },
      { sequence: [some('its:provenanceRecord')] },
      { required: ['xml:id'] },
    ),
  ],
  ['its:provenanceRecord', rule({ version: listOf('2.0'), ...PROVENANCE }, 'empty')],
];
