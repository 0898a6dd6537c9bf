import type { Bitext, BitextUnit } from '../bitext';
import { writeAttributes } from '../its/lqi';
import { ITS, VERSO } from '../its/namespaces';
import { escapeXmlText } from '../xml/escape-xml';
import { CodeIds, writeCoded } from './create-codes';
import { stateAttributes } from './create-state';
import { writeQuality } from './write-quality';

/** Units joined before they are handed on. */
const UNITS_A_CHUNK = 200;

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['xmlns', 'urn:oasis:names:tc:xliff:document:2.0'],
  ['xmlns:its', ITS],
  ['xmlns:verso', VERSO],
]);

/** A file of XLIFF 2.1 with its ITS module, a unit for each unit, in chunks so that a long one streams. */
export function* createXliff({ sourceLang, targetLang, info, units }: Bitext): Generator<string> {
  const root = writeAttributes('', [
    ...NAMESPACES,
    ['its:version', '2.0'],
    ['version', '2.1'],
    ['srcLang', sourceLang ?? 'und'],
    ['trgLang', targetLang ?? 'und'],
  ]);
  const original = info.title === undefined ? [] : [['original', info.title] as const];
  const file = writeAttributes('', [['id', 'f1'], ...original, ['xml:space', 'preserve']]);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n  <file${file}>\n`;
  let batch = '';
  for (const [index, unit] of units.entries()) {
    batch += writeUnit(unit, index + 1);
    if ((index + 1) % UNITS_A_CHUNK !== 0) continue;
    yield batch;
    batch = '';
  }
  yield `${batch}  </file>\n</xliff>\n`;
}

function writeUnit(unit: BitextUnit, number: number): string {
  const { issues, isLocked, key, notes, rating, source, spanRatings = [], state, target } = unit;
  const ids = new CodeIds();
  const attributes = writeAttributes('', [
    ['id', `u${number}`],
    ...(key === '' ? [] : [['name', key] as const]),
    ...(isLocked && (target === null || state !== 'final') ? [['translate', 'no'] as const] : []),
  ]);
  const states = target === null ? '' : writeAttributes('', stateAttributes(state));
  const written = [
    `<unit${attributes}>`,
    ...writeNotes(notes),
    `  <segment id="s1"${states}>`,
    `    <source>${writeCoded(source, ids)}</source>`,
    ...(target === null ? [] : [`    <target>${writeCoded(target, ids)}</target>`]),
    '  </segment>',
    '</unit>',
  ].join('\n    ');
  const around = { path: 'f=f1', isTranslated: true, keepsSpaces: true, hasIssues: true };
  const found = {
    family: 2 as const,
    around: { ...around, rating: null, lacksItsVersion: false },
    ...{ namespaces: NAMESPACES, number },
  };
  const quality = { issues, spanRatings, ...(rating && { rating }) };
  const isPlain = issues.length + spanRatings.length === 0 && rating === undefined;
  return `    ${isPlain ? written : writeQuality(written, found, new Map([[0, quality]]))}\n`;
}

const writeNotes = (notes: BitextUnit['notes']): readonly string[] =>
  notes.length === 0
    ? []
    : [
        '  <notes>',
        ...notes.map(({ text, from }) => {
          const category = from === '' ? [] : [['category', from] as const];
          return `    <note${writeAttributes('', category)}>${escapeXmlText(text)}</note>`;
        }),
        '  </notes>',
      ];
