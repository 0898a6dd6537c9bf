import type { Bitext, BitextUnit, UnitPart } from '@/domain/exchange/bitext';
import { NO_CODES } from '@/domain/exchange/inline-code';
import type { DocumentBlock, TextDocument } from '@/domain/exchange/document';
import { runSteps } from '@/domain/run-steps';
import type { FileFormat } from './file-format';
import type { Content } from './read-input';

/** The file in another format; null where none can be made in it. */
export function makeOutput(content: Content, format: FileFormat): Iterable<string | Uint8Array> | null {
  if (format.kind !== 'bitext') {
    const { document, lang } = documentOf(content);
    return [
      format.kind === 'text' ? format.serialize(document, lang) : runSteps(format.create(document, lang)),
    ];
  }
  const bitext = bitextOf(content);
  if (format.content === 'text') return format.create?.(bitext) ?? null;
  return format.create === undefined ? null : [runSteps(format.create(bitext))];
}

/** Of source and translation, the translation. */
function documentOf(content: Content): { readonly document: TextDocument; readonly lang: string } {
  if (content.kind === 'text') {
    const { document } = content;
    return { document, lang: document.info.lang ?? 'und' };
  }
  const { units, targetLang } = content.bitext;
  const blocks = units.flatMap(({ target }): readonly DocumentBlock[] => {
    const text = target?.text.trim() ?? '';
    return text === '' ? [] : [{ kind: 'paragraph', level: 0, text }];
  });
  return { document: { blocks, info: {} }, lang: targetLang ?? 'und' };
}

/** A text alone is a source that has still to be translated. */
function bitextOf(content: Content): Bitext {
  if (content.kind === 'bitext') return content.bitext;
  const { blocks, info } = content.document;
  const units = blocks.map(({ text }, index): BitextUnit => ({
    key: String(index + 1),
    source: { text, codes: NO_CODES },
    target: null,
    isLocked: false,
    ...{ state: '', notes: [], issues: [] },
  }));
  const { title } = info;
  return {
    sourceLang: info.lang ?? null,
    targetLang: null,
    info: title === undefined ? {} : { title },
    units,
  };
}

const isUntranslated = ({ target }: BitextUnit): boolean => (target?.text ?? '').trim() === '';

/** Whether there is nothing in it that the other format could hold. */
export function isNothing(content: Content, to: FileFormat): boolean {
  if (content.kind === 'text') return to.kind === 'bitext' && !keepsUntranslated(to);
  return !keepsUntranslated(to) && content.bitext.units.every(isUntranslated);
}

const keepsUntranslated = (to: FileFormat): boolean =>
  to.kind === 'bitext' && (to.keeps ?? []).includes('untranslated');

const PARTS: Readonly<
  Record<UnitPart, { readonly name: string; readonly isIn: (unit: BitextUnit) => boolean }>
> = {
  untranslated: { name: 'sources without a translation', isIn: isUntranslated },
  codes: {
    name: 'inline codes',
    isIn: ({ source, target }) => source.codes.length > 0 || (target?.codes.length ?? 0) > 0,
  },
  notes: { name: 'notes', isIn: ({ notes }) => notes.length > 0 },
  states: { name: 'a state', isIn: ({ state }) => state !== '' },
  locks: { name: 'a lock', isIn: ({ isLocked }) => isLocked },
  ratings: { name: 'a rating', isIn: ({ rating }) => rating !== undefined },
  issues: { name: 'quality issues', isIn: ({ issues }) => issues.length > 0 },
};

/** What the other format cannot hold, one thing a line. */
export function listLosses(content: Content, to: FileFormat): readonly string[] {
  if (content.kind === 'text') {
    const all = 'marks within paragraphs (links, emphasis, pictures) are left out; their words stay';
    return to.kind !== 'bitext' ? [all] : [all, `headings, lists and quotations become paragraphs`];
  }
  const { units } = content.bitext;
  if (to.kind !== 'bitext') {
    const empty = units.filter(isUntranslated).length;
    return [
      `${to.id} holds one text: only the translations are written, and nothing else of ${counted(units.length)}`,
      ...(empty === 0 ? [] : [`${counted(empty)} without a translation left out`]),
    ];
  }
  const kept = new Set(to.keeps ?? []);
  const lost = Object.entries(PARTS).flatMap(([part, { name, isIn }]) => {
    const count = kept.has(part as UnitPart) ? 0 : units.filter(isIn).length;
    return count === 0 ? [] : [`${to.id} does not hold ${name}: left out of ${counted(count)}`];
  });
  return lost;
}

const counted = (units: number): string => (units === 1 ? '1 unit' : `${String(units)} units`);
