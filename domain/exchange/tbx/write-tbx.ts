import { collapseSpaces } from '../xml/collapse-spaces';
import { escapeXml } from '../xml/escape-xml';
import type { TbxConcept, TbxLanguage, TbxTerm } from './concept';
import { INSTRUCTION, KEPT_INSTRUCTION, SPACES_INSTRUCTION } from './instructions';
import { TBX_STATUS } from './status-names';

/** Entries joined before they are handed on. */
const ENTRIES_A_CHUNK = 200;

/** A file of TBX 3 (ISO 30042:2019), dialect TBX-Basic, style DCA, in chunks so that a long one streams. `lang` is that of its header. */
export function* writeTbx(concepts: Iterable<TbxConcept>, title: string, lang: string): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(lang)}" xmlns="urn:iso:std:iso:30042:ed:3.0">`,
    '<tbxHeader>',
    '<fileDesc>',
    `<titleStmt><title>${escapeXml(title)}</title></titleStmt>`,
    '<sourceDesc><p>Written by Verso</p></sourceDesc>',
    '</fileDesc>',
    '</tbxHeader>',
    '<text>',
    '<body>',
    '',
  ].join('\n');
  let batch: string[] = [];
  let number = 0;
  for (const concept of concepts) {
    number++;
    batch.push(...entryLines(concept, number));
    if (number % ENTRIES_A_CHUNK !== 0) continue;
    yield joined(batch);
    batch = [];
  }
  yield joined([...batch, '</body>', '</text>', '</tbx>']);
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const entryLines = ({ sourceLang, notes, languages }: TbxConcept, number: number): readonly string[] => [
  `<conceptEntry id="c${number}">`,
  ...(sourceLang === null ? [] : [instruction(`source="${sourceLang}"`)]),
  ...notes.map(note),
  ...languages.flatMap(languageLines),
  '</conceptEntry>',
];

const languageLines = ({ lang, notes, terms }: TbxLanguage): readonly string[] => [
  `  <langSec xml:lang="${escapeXml(lang)}">`,
  ...notes.map(note),
  ...terms.flatMap(termLines),
  '  </langSec>',
];

const termLines = ({ text, status, notes }: TbxTerm): readonly string[] => [
  '    <termSec>',
  `      ${element('term', text)}`,
  ...(status === null ? [] : [`      ${termNote('administrativeStatus', TBX_STATUS[status])}`]),
  ...(status === 'do-not-translate' ? [`      ${instruction(KEPT_INSTRUCTION)}`] : []),
  ...notes.map((text) => `      ${note(text)}`),
  '    </termSec>',
];

const termNote = (type: string, value: string): string => `<termNote type="${type}">${value}</termNote>`;

const note = (text: string): string => element('note', text);

const element = (name: string, text: string): string =>
  `<${name}>${text === collapseSpaces(text) ? '' : instruction(SPACES_INSTRUCTION)}${escapeXml(text)}</${name}>`;

const instruction = (body: string): string => `<?${INSTRUCTION} ${body}?>`;
