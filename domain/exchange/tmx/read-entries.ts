import type { UnitNote } from '../bitext';
import { toLanguageTag } from '../info-values';
import type { ExchangeIssue } from '../issue';
import { childrenNamed, textWithin } from '../xml/find-nodes';
import { readXmlParts, type XmlNode } from '../xml/xml-tree';
import { readSeg, type Seg } from './read-seg';

/** An entry in one of its languages. */
export interface TmxVariant {
  /** BCP 47 where it is one, else as it is written. */
  readonly lang: string;
  readonly node: XmlNode;
  /** Read when it is asked for: of most entries that are only passed, nobody asks. */
  readonly seg: () => Seg;
  readonly notes: readonly UnitNote[];
}

/** An entry of a memory: the same in several languages. */
export interface TmxEntry {
  /** Names it within its file. */
  readonly key: string;
  /** BCP 47 of the language it is translated from; null where that may be any. */
  readonly sourceLang: string | null;
  readonly variants: readonly TmxVariant[];
  readonly notes: readonly UnitNote[];
  readonly offset: number;
}

const ANY_LANGUAGE = '*all*';

export interface TmxListener {
  readonly entry: (entry: TmxEntry) => void;
  /** The element that the document begins with. */
  readonly root?: (name: string) => void;
}

/** The entries of a memory (TMX 1.1 to 1.4b), in steps; null at its end, or why it is refused. */
export function* readEntries(text: string, listener: TmxListener): Generator<void, ExchangeIssue | null> {
  let sourceLang: string | null = null;
  let place = 0;
  const tags: Tags = new Map();
  return yield* readXmlParts(text, {
    isPart: ({ name }, depth) => depth > 0 && (name === 'tu' || name === 'header'),
    open: ({ name }) => listener.root?.(name),
    part: (node) => {
      if (node.name === 'header') {
        sourceLang = sourceOf(node, tags, null);
        return;
      }
      place++;
      listener.entry(entryOf(text, node, place, tags, sourceLang));
    },
  });
}

function entryOf(
  text: string,
  node: XmlNode,
  place: number,
  tags: Tags,
  sourceLang: string | null,
): TmxEntry {
  const id = node.attribute('tuid');
  return {
    key: id === undefined ? String(place) : `${String(place)}:${id}`,
    sourceLang: sourceOf(node, tags, sourceLang),
    variants: childrenNamed(node, 'tuv').flatMap((variant) => variantsOf(text, variant, tags)),
    notes: notesOf(node),
    offset: node.start,
  };
}

/** Its place in the file, of the key of an entry or of a text within one. */
export const placeOfKey = (key: string): number => Number.parseInt(key, 10);

function sourceOf(node: XmlNode, tags: Tags, otherwise: string | null): string | null {
  const written = node.attribute('srclang');
  if (written === undefined) return otherwise;
  return written.toLowerCase() === ANY_LANGUAGE ? null : languageOf(written, tags);
}

/** What each name of a language is in BCP 47: a file has a few, and each thousands of times. */
type Tags = Map<string, string>;

function languageOf(written: string, tags: Tags): string {
  const known = tags.get(written);
  if (known !== undefined) return known;
  const tag = toLanguageTag(written) ?? written.trim();
  tags.set(written, tag);
  return tag;
}

function variantsOf(text: string, node: XmlNode, tags: Tags): readonly TmxVariant[] {
  const [seg] = childrenNamed(node, 'seg');
  if (seg === undefined) return [];
  // Before 1.4 it was `lang`.
  const lang = languageOf(node.attribute('xml:lang') ?? node.attribute('lang') ?? '', tags);
  return [{ lang, node, seg: () => readSeg(text, seg), notes: notesOf(node) }];
}

const notesOf = (node: XmlNode): readonly UnitNote[] => [
  ...childrenNamed(node, 'note').map((note) => ({ text: textOf(note), from: '' })),
  ...childrenNamed(node, 'prop').map((prop) => ({ text: textOf(prop), from: prop.attribute('type') ?? '' })),
];

const textOf = (node: XmlNode): string => textWithin(node).trim();
