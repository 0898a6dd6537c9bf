import type { GlobalAttribute } from '@/domain/exchange/validate/structure/element-rule';
import {
  LANGUAGE_VALUE,
  listOf,
  NMTOKEN_VALUE,
  TEXT,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';
import { FORMAT_STYLE_ELEMENTS } from './format-style-elements';
import { LOC_QUALITY_ISSUE, PROVENANCE } from './its-values';

const names = (words: string): readonly string[] => words.split(' ').map((name) => `xlf:${name}`);

const STRUCTURE = names('file group unit');
const CODES = names('ph pc sc ec');
const MARKS = names('mrk sm');
const MATCH = ['mtc:match'];
const STYLED = [...STRUCTURE, ...names('note'), ...CODES, ...MARKS];
const RESTRICTED = [...STRUCTURE, ...MARKS, ...names('pc sc')];
const RATED = [...STRUCTURE, ...MARKS, ...MATCH];

const RATING: Readonly<Record<string, ValueRule>> = {
  locQualityRatingScore: { kind: 'percentage' },
  locQualityRatingScoreThreshold: { kind: 'percentage' },
  locQualityRatingVote: { kind: 'integer' },
  locQualityRatingVoteThreshold: { kind: 'integer' },
  locQualityRatingProfileRef: TEXT,
};

/** Analysis, confidence, locales and characters are said of spans of text. */
const INLINE: Readonly<Record<string, ValueRule>> = {
  ...LOC_QUALITY_ISSUE,
  locQualityIssuesRef: TEXT,
  mtConfidence: { kind: 'fraction' },
  termConfidence: { kind: 'fraction' },
  taClassRef: TEXT,
  taConfidence: { kind: 'fraction' },
  taIdent: TEXT,
  taIdentRef: TEXT,
  taSource: TEXT,
};

const onEach = (
  values: Readonly<Record<string, ValueRule>>,
  on: readonly string[],
): readonly (readonly [string, GlobalAttribute])[] =>
  Object.entries(values).map(([name, value]) => [`its:${name}`, { value, on }] as const);

/** Attributes that modules put on elements of the core and of each other. */
export const MODULE_ATTRIBUTES: ReadonlyMap<string, GlobalAttribute> = new Map<string, GlobalAttribute>([
  ['fs:fs', { value: listOf(FORMAT_STYLE_ELEMENTS), on: STYLED }],
  ['fs:subFs', { value: TEXT, on: STYLED }],
  ['slr:storageRestriction', { value: TEXT, on: RESTRICTED }],
  ['slr:sizeRestriction', { value: TEXT, on: RESTRICTED }],
  ['slr:equivStorage', { value: TEXT, on: CODES }],
  ['slr:sizeInfo', { value: TEXT, on: [...STRUCTURE, ...CODES] }],
  ['slr:sizeInfoRef', { value: NMTOKEN_VALUE, on: [...STRUCTURE, ...CODES] }],
  ['pgs:switch', { value: TEXT, on: names('unit group') }],
  ['pgs:case', { value: TEXT, on: names('segment unit') }],
  ['its:version', { value: listOf('2.0'), on: [...names('xliff'), ...RATED] }],
  ['its:annotatorsRef', { value: TEXT, on: [...RATED, 'ctr:revisions', 'ctr:revision'] }],
  ['its:allowedCharacters', { value: { kind: 'pattern' }, on: MARKS }],
  ['its:localeFilterList', { value: TEXT, on: MARKS }],
  ['its:localeFilterType', { value: listOf('include exclude'), on: MARKS }],
  ['itsm:domains', { value: TEXT, on: RATED }],
  ['itsm:lang', { value: LANGUAGE_VALUE, on: MARKS }],
  ...onEach(RATING, RATED),
  ...onEach(INLINE, MARKS),
  ...onEach({ ...PROVENANCE, provenanceRecordsRef: TEXT }, [...RATED, 'ctr:revision']),
]);
