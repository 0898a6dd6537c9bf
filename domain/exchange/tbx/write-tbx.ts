import { collapseSpaces } from '../xml/collapse-spaces';
import { escapeXml } from '../xml/escape-xml';
import { isInWords, TBX_CATEGORIES, type TbxLevel } from './categories';
import type { TbxConcept, TbxLanguage, TbxSaid, TbxTerm } from './concept';
import { BASIC_DCA, type TbxFlavour } from './flavour';
import { INSTRUCTION, KEPT_INSTRUCTION, SPACES_INSTRUCTION } from './instructions';
import { isTbxStatusName, TBX_STATUS } from './status-names';

/** Entries joined before they are handed on. */
const ENTRIES_A_CHUNK = 200;

/** A file of TBX in chunks, so that a long one streams. `lang` is that of its header. */
export function* writeTbx(
  concepts: Iterable<TbxConcept>,
  title: string,
  lang: string,
  flavour: TbxFlavour = BASIC_DCA,
): Generator<string> {
  const { head, foot } = frameOf(flavour, escapeXml(title), escapeXml(lang));
  yield `${head.join('\n')}\n`;
  const entries = new Entries(flavour);
  let batch: string[] = [];
  let number = 0;
  for (const concept of concepts) {
    number++;
    batch.push(...entries.lines(concept, number));
    if (number % ENTRIES_A_CHUNK !== 0) continue;
    yield joined(batch);
    batch = [];
  }
  yield joined([...batch, ...foot]);
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function frameOf({ dialect, style }: TbxFlavour, title: string, lang: string) {
  const isOld = style === 'martif';
  const modules = [
    'xmlns:min="http://www.tbxinfo.net/ns/min"',
    ...(dialect === 'TBX-Basic' ? ['xmlns:basic="http://www.tbxinfo.net/ns/basic"'] : []),
  ];
  const root = isOld
    ? `<martif type="${dialect}" xml:lang="${lang}">`
    : `<tbx type="${dialect}" style="${style}" xml:lang="${lang}" xmlns="urn:iso:std:iso:30042:ed:3.0"${
        style === 'dct' ? ` ${modules.join(' ')}` : ''
      }>`;
  const header = isOld ? 'martifHeader' : 'tbxHeader';
  return {
    head: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      ...(isOld ? ['<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">'] : []),
      root,
      `<${header}>`,
      '<fileDesc>',
      `<titleStmt><title>${title}</title></titleStmt>`,
      '<sourceDesc><p>Written by Verso</p></sourceDesc>',
      '</fileDesc>',
      ...(isOld ? ['<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>'] : []),
      `</${header}>`,
      '<text>',
      '<body>',
    ],
    foot: ['</body>', '</text>', isOld ? '</martif>' : '</tbx>'],
  };
}

/** What an entry, a language and a term are called. */
const ELEMENTS = {
  dca: { concept: 'conceptEntry', language: 'langSec', term: 'termSec' },
  dct: { concept: 'conceptEntry', language: 'langSec', term: 'termSec' },
  martif: { concept: 'termEntry', language: 'langSet', term: 'tig' },
} as const;

/** How something is said: as a category, in the words of a note, or not at all. */
export function placeOf(said: TbxSaid, level: TbxLevel, { dialect }: TbxFlavour): 'category' | 'note' | null {
  const category = TBX_CATEGORIES.get(said.category);
  const isOfDialect = dialect === 'TBX-Basic' || category?.module === 'min';
  if (category !== undefined && isOfDialect && category.levels.includes(level)) return 'category';
  return isInWords(said) ? 'note' : null;
}

class Entries {
  readonly #ids = new Set<string>();

  constructor(readonly flavour: TbxFlavour) {}

  readonly lines = (concept: TbxConcept, number: number): readonly string[] => {
    const { concept: name } = ELEMENTS[this.flavour.style];
    const { sourceLang, said, languages } = concept;
    return [
      `<${name} id="${this.#idOf(concept, number)}">`,
      ...(sourceLang === null ? [] : [instruction(`source="${sourceLang}"`)]),
      ...this.#said(said, 'concept'),
      ...languages.flatMap(this.#language),
      `</${name}>`,
    ];
  };

  /** As it was called, so that what refers to it still does. */
  #idOf({ id }: TbxConcept, number: number): string {
    let own = id !== null && /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) ? id : `c${String(number)}`;
    while (this.#ids.has(own)) own += '_';
    this.#ids.add(own);
    return own;
  }

  readonly #language = ({ lang, said, terms }: TbxLanguage): readonly string[] => {
    const { language: name } = ELEMENTS[this.flavour.style];
    return [
      `  <${name} xml:lang="${escapeXml(lang)}">`,
      ...this.#said(said, 'language').map((line) => `    ${line}`),
      ...terms.flatMap(this.#term),
      `  </${name}>`,
    ];
  };

  readonly #term = ({ text, status, statusName = '', said }: TbxTerm): readonly string[] => {
    const { term: name } = ELEMENTS[this.flavour.style];
    const isNote = ({ category }: TbxSaid): boolean => TBX_CATEGORIES.get(category)?.element === 'termNote';
    const stands = status !== null && (isTbxStatusName(statusName) ? statusName : TBX_STATUS[status]);
    return [
      `    <${name}>`,
      `      ${element('term', 'term', text)}`,
      ...[
        ...(stands === false ? [] : [this.#category('administrativeStatus', 'termNote', 'min', stands)]),
        ...(status === 'do-not-translate' ? [instruction(KEPT_INSTRUCTION)] : []),
        // The second edition wants them in this order.
        ...this.#said(said.filter(isNote), 'term'),
        ...this.#said(
          said.filter((one) => !isNote(one)),
          'term',
        ),
      ].map((line) => `      ${line}`),
      `    </${name}>`,
    ];
  };

  #said(all: readonly TbxSaid[], level: TbxLevel): readonly string[] {
    return all.flatMap((said) => {
      const place = placeOf(said, level, this.flavour);
      if (place === null) return [];
      const category = TBX_CATEGORIES.get(said.category);
      if (place === 'note' || category === undefined) return [element('note', 'note', said.text)];
      const own = this.#category(said.category, category.element, category.module, said.text, said.target);
      if (said.source === undefined || this.flavour.dialect === 'TBX-Min') return [own];
      const source = this.#category('source', 'admin', 'basic', said.source);
      const group = category.element === 'admin' ? 'adminGrp' : `${category.element}Grp`;
      return GROUPED.has(category.element) ? [`<${group}>${own}${source}</${group}>`] : [own, source];
    });
  }

  #category(name: string, dca: string, module: string, text: string, target?: string): string {
    const leads = target === undefined ? '' : ` target="${escapeXml(target)}"`;
    return this.flavour.style === 'dct'
      ? element(`${module}:${name}${leads}`, `${module}:${name}`, text)
      : element(`${dca} type="${name}"${leads}`, dca, text);
  }
}

/** What can be said of together with where it was taken from. */
const GROUPED: ReadonlySet<string> = new Set(['descrip', 'termNote', 'admin']);

const element = (opening: string, name: string, text: string): string =>
  `<${opening}>${text === collapseSpaces(text) ? '' : instruction(SPACES_INSTRUCTION)}${escapeXml(text)}</${name}>`;

const instruction = (body: string): string => `<?${INSTRUCTION} ${body}?>`;
