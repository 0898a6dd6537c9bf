import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { replaceParts } from '@/domain/exchange/zip/write-zip';

/** Draws from a seed: the same seed makes the same files. */
export class Draw {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** A whole number from 0, less than `below`. */
  below(below: number): number {
    return Math.floor(this.#random() * below);
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}

/** What has broken readers of such files before. */
const TOKENS = [
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  ...[
    '&a;',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&#xFFFE;',
    '&amp;amp;',
    ']]>',
    '<![CDATA[',
    '-->',
    '<!--',
    '<?xml version="1.1"?>',
    '<?',
    '/>',
    '</',
    '<',
    '>',
    '"',
    "'",
  ],
  ...[
    '\0',
    '\u0008',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u200d',
    '\u0301'.repeat(50),
    '\u2028',
    '\r',
    '\r\n',
    '\n',
    '\t',
    '👩‍👩‍👧',
    '𐍈',
    'ﷺ',
  ],
  ...[
    '=cmd|"/c calc"!A1',
    '+1',
    '@SUM(1)',
    '-1e999',
    '1e308',
    'NaN',
    '99999999999999999999',
    '-1',
    'null',
    '{}',
    '[]',
    '[[[[',
    '{"a":',
  ],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '../../etc/passwd',
    'C:\\x',
    'xml:lang="',
    ' id="1"',
    ' id="1" id="1"',
    'xmlns:x=""',
    'msgid "',
    'msgstr[9] "',
    '\\',
    '\\x',
    '""',
  ],
] as const satisfies readonly [string, ...string[]];

type Mutation = (bytes: Uint8Array, draw: Draw) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stretch of up to `most` bytes. */
function stretch(bytes: Uint8Array, draw: Draw, most: number): readonly [number, number] {
  const from = draw.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + draw.below(most))];
}

const flip: Mutation = (bytes, draw) => {
  const changed = Uint8Array.from(bytes);
  for (let left = 1 + draw.below(8); left > 0; left--) changed[draw.below(changed.length)] = draw.below(256);
  return changed;
};
const cut: Mutation = (bytes, draw) => {
  const [from, to] = stretch(bytes, draw, 400);
  return join(bytes.subarray(0, from), bytes.subarray(to));
};
const truncate: Mutation = (bytes, draw) => bytes.subarray(0, draw.below(bytes.length + 1));
const repeat: Mutation = (bytes, draw) => {
  const [from, to] = stretch(bytes, draw, 200);
  const part = bytes.subarray(from, to);
  const times = draw.of([1, 2, 10, 200]);
  return join(bytes.subarray(0, to), ...Array.from({ length: times }, () => part), bytes.subarray(to));
};
const insert: Mutation = (bytes, draw) => {
  const at = draw.below(bytes.length + 1);
  return join(bytes.subarray(0, at), encode(draw.of(TOKENS)), bytes.subarray(at));
};
const move: Mutation = (bytes, draw) => {
  const [from, to] = stretch(bytes, draw, 300);
  const rest = join(bytes.subarray(0, from), bytes.subarray(to));
  const at = draw.below(rest.length + 1);
  return join(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
};
/** In another encoding than it says, with or without a mark. */
const recode: Mutation = (bytes, draw) => {
  const text = new TextDecoder().decode(bytes);
  return draw.of([
    () => join(Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(text, 'latin1'),
    () => join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  ])();
};

/** A part of a package is damaged, and the package is whole: a reader gets beyond the packing. */
const damagePart: Mutation = (bytes, draw) => {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b ? ZipFile.open(bytes) : null;
  if (!zip?.ok) return bytes;
  const parts = zip.value.names.filter((name) => /\.(?:xml|rels)$/i.test(name));
  const name = parts[draw.below(Math.max(1, parts.length))];
  const part = name === undefined ? null : zip.value.read(name);
  if (name === undefined || part === null || !part.ok || part.value === null || part.value.length === 0)
    return bytes;
  return replaceParts(zip.value, new Map([[name, draw.of(MUTATIONS)(part.value, draw)]]));
};

const MUTATIONS = [insert, insert, cut, flip, repeat, move, truncate, recode] as const;

/** One to four faults, one after the other. */
export function mutate(bytes: Uint8Array, draw: Draw): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + draw.below(4); left > 0; left--) {
    if (mutated.length === 0) return mutated;
    const isPacked = mutated[0] === 0x50 && mutated[1] === 0x4b;
    mutated = (isPacked && draw.below(4) > 0 ? damagePart : draw.of(MUTATIONS))(mutated, draw);
  }
  return mutated;
}
