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
  TEXT,
  type ValueRule,
} from '@/domain/exchange/validate/structure/value-rule';

const texts = (names: string): Readonly<Record<string, ValueRule>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, TEXT]));

const named = (words: string): readonly string[] => words.split(' ').map((name) => `tbx:${name}`);

/** Categories of the style DCT are elements of namespaces of their own. */
const ABOUT = [...named('descrip descripGrp admin adminGrp transac transacGrp note ref xref date'), '*'];
const INLINE = [...named('hi foreign bpt ept ph it sc ec ut'), '*'];
const common = { ...texts('id'), 'xml:lang': LANGUAGE_VALUE };
const typed = { ...common, ...texts('type target datatype') };

const rule = (
  attributes: ElementRule['attributes'],
  content: ElementRule['content'],
  required = '',
): ElementRule => ({
  attributes,
  content,
  required: required === '' ? [] : required.split(' '),
  foreign: 'any',
});

/** What is said of something, with notes about it; in the style DCT all of it may be of other namespaces. */
const group = (name: string): ElementRule =>
  rule(common, {
    sequence: [some(`tbx:${name}`, ...named('adminNote descripNote termNote transacNote'), ...ABOUT)],
  });

/** TBX 3 (ISO 30042:2019) in both styles, and TBX 2 (`martif`): the levels of an entry. Headers and back matter are not looked into. */
export const TBX_ELEMENTS: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  [
    'tbx:tbx',
    rule(
      { ...texts('type id'), style: listOf('dca dct'), 'xml:lang': LANGUAGE_VALUE },
      { sequence: [one('tbx:tbxHeader'), one('tbx:text')] },
      'type style xml:lang',
    ),
  ],
  [
    'tbx:martif',
    rule(
      { ...texts('type id'), 'xml:lang': LANGUAGE_VALUE },
      { sequence: [one('tbx:martifHeader'), one('tbx:text')] },
      'type',
    ),
  ],
  ['tbx:tbxHeader', rule(common, 'anything')],
  ['tbx:martifHeader', rule(common, 'anything')],
  ['tbx:text', rule(common, { sequence: [optional('tbx:front'), one('tbx:body'), optional('tbx:back')] })],
  ['tbx:front', rule(common, 'anything')],
  ['tbx:back', rule(common, 'anything')],
  ['tbx:body', rule(common, { sequence: [some('tbx:conceptEntry', 'tbx:termEntry')] })],
  ['tbx:conceptEntry', rule(common, { sequence: [many(...ABOUT), some('tbx:langSec')] })],
  ['tbx:termEntry', rule(common, { sequence: [many(...ABOUT), some('tbx:langSet')] })],
  ['tbx:langSec', rule(common, { sequence: [many(...ABOUT), some('tbx:termSec')] }, 'xml:lang')],
  ['tbx:langSet', rule(common, { sequence: [many(...ABOUT), some('tbx:tig', 'tbx:ntig')] }, 'xml:lang')],
  [
    'tbx:termSec',
    rule(common, { sequence: [one('tbx:term'), many(...ABOUT, ...named('termNote termNoteGrp'))] }),
  ],
  [
    'tbx:tig',
    rule(common, { sequence: [one('tbx:term'), many(...ABOUT, ...named('termNote termNoteGrp'))] }),
  ],
  ['tbx:ntig', rule(common, { sequence: [one('tbx:termGrp'), many(...ABOUT)] })],
  [
    'tbx:termGrp',
    rule(common, {
      sequence: [one('tbx:term'), many(...named('termNote termNoteGrp')), many('tbx:termCompList')],
    }),
  ],
  ['tbx:termCompList', rule(typed, 'anything', 'type')],
  ['tbx:term', rule(common, { mixed: INLINE })],
  ['tbx:termNote', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:descrip', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:descripNote', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:admin', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:adminNote', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:transac', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:transacNote', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:ref', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:xref', rule(typed, { mixed: INLINE }, 'type')],
  ['tbx:note', rule(common, { mixed: INLINE })],
  ['tbx:date', rule(common, 'text')],
  ['tbx:termNoteGrp', group('termNote')],
  ['tbx:descripGrp', group('descrip')],
  ['tbx:adminGrp', group('admin')],
  ['tbx:transacGrp', group('transac')],
  ...named('hi foreign bpt ept ph it sc ec ut').map(
    (name) => [name, rule({ ...typed, ...texts('isolated') }, 'anything')] as const,
  ),
]);
