import { readXml } from '../xml/read-xml';
import { attributeOf, isWord } from './names';
import type { DocxRun } from './paragraph';
import { readLangs, setParagraphProperty } from './properties';

interface Style {
  readonly id: string;
  /** As Word has it for all languages of its interface: `heading 1`. Lower case. */
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  styleId: string | null;
  outlineLevel: number | null;
  numberingId: string | null;
  listLevel: number | null;
}

/** What the styles of paragraphs say, each with what it has from those it is based on. */
export interface DocxStyles {
  readonly find: (id: string | null) => Pick<Style, 'name' | 'outlineLevel' | 'numberingId' | 'listLevel'>;
  /** The languages of text that names none. */
  readonly langs: DocxRun['langs'];
}

const NO_STYLE = { name: '', outlineLevel: null, numberingId: null, listLevel: null };
export const NO_STYLES: DocxStyles = { find: () => NO_STYLE, langs: {} };
/** Styles are based on one another some five deep; a circle is none. */
const MAX_CHAIN = 20;

/** Null where the part cannot be read: a document is read without its styles then. */
export function readStyles(text: string): DocxStyles {
  const styles = new Map<string, Style>();
  let langs: DocxRun['langs'] = {};
  let style: Style | null = null;
  let isInDefaults = false;
  const steps = readXml(text, {
    open: (element) => {
      if (!isWord(element.uri)) return;
      if (element.name === 'docDefaults') isInDefaults = true;
      else if (element.name === 'style') {
        const id = attributeOf(element, 'styleId') ?? '';
        const isDefault = /^(1|true|on)$/.test(attributeOf(element, 'default') ?? '');
        style = { ...NO_STYLE, id, basedOn: null, isDefault, styleId: null };
        if (attributeOf(element, 'type') === 'paragraph') styles.set(id, style);
      } else if (element.name === 'lang' && (isInDefaults || style?.isDefault)) {
        langs = { ...langs, ...readLangs(element) };
      } else if (style === null) return;
      else if (element.name === 'name') style.name = (attributeOf(element, 'val') ?? '').toLowerCase();
      else if (element.name === 'basedOn') style.basedOn = attributeOf(element, 'val') ?? null;
      else setParagraphProperty(style, element);
    },
    close: ({ name }) => {
      if (name === 'docDefaults') isInDefaults = false;
      if (name === 'style') style = null;
    },
    text: () => undefined,
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value === null ? { find: (id) => resolve(styles, id), langs } : NO_STYLES;
  }
}

function resolve(styles: ReadonlyMap<string, Style>, id: string | null): ReturnType<DocxStyles['find']> {
  const defaultId = [...styles.values()].find(({ isDefault }) => isDefault)?.id ?? null;
  const chain: Style[] = [];
  let next = styles.get(id ?? defaultId ?? '');
  while (next !== undefined && chain.length < MAX_CHAIN) {
    chain.push(next);
    next = styles.get(next.basedOn ?? '');
  }
  const first = <Key extends 'outlineLevel' | 'numberingId' | 'listLevel'>(key: Key) =>
    chain.find((style) => style[key] !== null)?.[key] ?? null;
  return {
    // A style of somebody's own is what the style is that it was made from.
    name: chain.map(({ name }) => name).find((name) => isTelling(name)) ?? chain[0]?.name ?? '',
    outlineLevel: first('outlineLevel'),
    numberingId: first('numberingId'),
    listLevel: first('listLevel'),
  };
}

/** Names of styles that say what a paragraph is, as Word, LibreOffice and Google have them in their files. */
export const isTelling = (name: string): boolean =>
  /^(?:heading [1-9]|title|caption|quote|intense quote|block text|quotations|toc [1-9]|toc heading)$/.test(
    name,
  );
