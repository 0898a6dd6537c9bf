import { many, one, some, type ElementRule } from '@/domain/exchange/validate/structure/element-rule';
import {
  LANGUAGE_VALUE,
  listOf,
  TEXT,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';

const texts = (names: string): Readonly<Record<string, ValueRule>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, TEXT]));

const SEGMENT_TYPE = listOf('block paragraph sentence phrase');
const COUNT: ValueRule = { kind: 'whole_number' };
const language = { 'xml:lang': LANGUAGE_VALUE, lang: LANGUAGE_VALUE };
const history = texts(
  'creationtool creationtoolversion creationdate creationid changedate changeid o-tmf o-encoding datatype',
);
const usage = { usagecount: COUNT, lastusagedate: TEXT };
/** `ut` is deprecated, and there. */
const CODES = 'bpt ept ph it hi ut'.split(' ').map((name) => `tmx:${name}`);
const ABOUT = ['tmx:note', 'tmx:prop'];

const rule = (
  attributes: ElementRule['attributes'],
  content: ElementRule['content'],
  required = '',
): ElementRule => ({
  attributes,
  content,
  required: required === '' ? [] : required.split(' '),
  foreign: 'none',
});

/** The DTD of TMX 1.4b; `lang` is how versions before 1.3 say a language. */
export const TMX_ELEMENTS: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  [
    'tmx:tmx',
    rule(
      { version: listOf('1.0 1.1 1.2 1.3 1.4') },
      { sequence: [one('tmx:header'), one('tmx:body')] },
      'version',
    ),
  ],
  [
    'tmx:header',
    rule(
      { ...history, segtype: SEGMENT_TYPE, adminlang: LANGUAGE_VALUE, srclang: TEXT },
      { sequence: [many(...ABOUT, 'tmx:ude')] },
      'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype',
    ),
  ],
  ['tmx:ude', rule(texts('name base'), { sequence: [some('tmx:map')] }, 'name')],
  ['tmx:map', rule(texts('unicode code ent subst'), 'empty', 'unicode')],
  ['tmx:body', rule({}, { sequence: [many('tmx:tu')] })],
  ['tmx:note', rule({ ...language, 'o-encoding': TEXT }, 'text')],
  ['tmx:prop', rule({ ...language, 'o-encoding': TEXT, type: TEXT }, 'text', 'type')],
  [
    'tmx:tu',
    rule(
      { ...history, ...usage, tuid: TEXT, segtype: SEGMENT_TYPE, srclang: TEXT },
      { sequence: [many(...ABOUT), some('tmx:tuv')] },
    ),
  ],
  ['tmx:tuv', rule({ ...history, ...usage, ...language }, { sequence: [many(...ABOUT), one('tmx:seg')] })],
  ['tmx:seg', rule({}, { mixed: CODES })],
  ['tmx:bpt', rule(texts('i x type'), { mixed: ['tmx:sub'] }, 'i')],
  ['tmx:ept', rule(texts('i'), { mixed: ['tmx:sub'] }, 'i')],
  ['tmx:ph', rule({ ...texts('x type'), assoc: listOf('p f b') }, { mixed: ['tmx:sub'] })],
  ['tmx:it', rule({ ...texts('x type'), pos: listOf('begin end') }, { mixed: ['tmx:sub'] }, 'pos')],
  ['tmx:hi', rule(texts('x type'), { mixed: CODES })],
  ['tmx:sub', rule(texts('type datatype'), { mixed: CODES })],
  ['tmx:ut', rule(texts('x'), { mixed: ['tmx:sub'] })],
]);
