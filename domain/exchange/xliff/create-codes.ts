import type { CodedText, InlineCode } from '../inline-code';
import { writeAttributes } from '../its/lqi';
import { escapeXliff } from './escape-text';

/** A code that ends, and whether it does in the order in which those around it do. */
interface Pairing {
  readonly partner: number;
  readonly isNested: boolean;
}

/** Text with its codes as XLIFF 2 writes them: `pc` where codes lie within each other, `sc` and `ec` where they overlap or one half is missing. */
export function writeCoded({ text, codes }: CodedText, ids: CodeIds): string {
  const pairs = pairCodes(codes);
  const names = ids.ofSide(codes, pairs);
  let written = '';
  let at = 0;
  codes.forEach((code, index) => {
    written += escapeXliff(text.slice(at, code.at), 2);
    const pair = pairs.get(index);
    const end = pair?.isNested ? codes[pair.partner] : undefined;
    written += writeCode(code, names[index] ?? '', pair, end?.label ?? '');
    at = code.at;
  });
  return written + escapeXliff(text.slice(at), 2);
}

function writeCode(
  { kind, label }: InlineCode,
  id: string,
  pair: Pairing | undefined,
  endLabel: string,
): string {
  const disp = label === '' ? [] : [['disp', label] as const];
  if (kind === 'single') return `<ph${writeAttributes('', [['id', id], ...disp])}/>`;
  if (pair?.isNested) {
    const start = label === '' ? [] : [['dispStart', label] as const];
    const end = endLabel === '' ? [] : [['dispEnd', endLabel] as const];
    return kind === 'open' ? `<pc${writeAttributes('', [['id', id], ...start, ...end])}>` : '</pc>';
  }
  const isolated = pair === undefined ? [['isolated', 'yes'] as const] : [];
  if (kind === 'open') return `<sc${writeAttributes('', [['id', id], ...isolated, ...disp])}/>`;
  const name = pair === undefined ? 'id' : 'startRef';
  return `<ec${writeAttributes('', [[name, id], ...isolated, ...disp])}/>`;
}

/** By the number of a code its other half. */
function pairCodes(codes: readonly InlineCode[]): ReadonlyMap<number, Pairing> {
  const pairs = new Map<number, Pairing>();
  const open: number[] = [];
  const lastEnds = new Map(
    codes.flatMap(({ kind, id }, index) => (kind === 'close' ? [[id, index] as const] : [])),
  );
  codes.forEach(({ kind, id }, index) => {
    if (kind === 'open') open.push(index);
    if (kind !== 'close') return;
    const place = open.findLastIndex((each) => codes[each]?.id === id);
    const partner = open[place];
    if (partner === undefined) return;
    // What is still open within it overlaps it.
    const isNested = open
      .slice(place + 1)
      .every((inner) => (lastEnds.get(codes[inner]?.id ?? '') ?? -1) <= index);
    open.splice(place, 1);
    pairs.set(partner, { partner: index, isNested });
    pairs.set(index, { partner, isNested });
  });
  return pairs;
}

/** An id as XML Schema has it. */
const NMTOKEN = /^[\p{L}\p{N}._-]{1,60}$/u;

/** The ids of the codes of one unit: each once on a side, and the same on both for the same code. */
export class CodeIds {
  readonly #given = new Map<string, string>();
  readonly #used = new Set<string>();

  ofSide(codes: readonly InlineCode[], pairs: ReadonlyMap<number, Pairing>): readonly string[] {
    const seen = new Map<string, number>();
    const ids: string[] = [];
    codes.forEach(({ kind, id }, index) => {
      const partner = pairs.get(index)?.partner;
      if (kind === 'close' && partner !== undefined) {
        ids.push(ids[partner] ?? '');
        return;
      }
      const sort = `${kind} ${id}`;
      const count = (seen.get(sort) ?? 0) + 1;
      seen.set(sort, count);
      ids.push(this.#give(`${sort} ${count}`, id));
    });
    return ids;
  }

  #give(code: string, id: string): string {
    const given = this.#given.get(code);
    if (given !== undefined) return given;
    const base = NMTOKEN.test(id) ? id : 'c';
    let free = base;
    for (let number = 2; this.#used.has(free); number++) free = `${base}-${number}`;
    this.#used.add(free);
    this.#given.set(code, free);
    return free;
  }
}
