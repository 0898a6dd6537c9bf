import type { Span } from '../../text/span';
import { TOKEN, type Tokens } from '../../text/tokens';
import type { TextNumber } from './text-number';
import { findUnit, findUnitAtStart, type Unit } from './units';

const { space: SPACE, unspaced: UNSPACED, word: WORD } = TOKEN;

/** Words between a number and its unit: 5 millones de dólares. */
const PARTICLES = new Set(['de', 'di', 'of', 'us', 'من', 'degrees', 'grad', 'degrés', 'grados']);
const MOST_PARTICLES = 2;

/** A number together with the unit or the sign of a currency that it is counted in. */
export interface CountedNumber extends Span {
  readonly unit: Unit;
}

/** By the sign before the number or the word after it; null where there is neither. */
export function unitOfNumber(tokens: Tokens, number: TextNumber): CountedNumber | null {
  const { text, starts } = tokens;
  const before = signBefore(text, number);
  if (before) return before;
  const tokenEnd = starts[number.to] ?? number.end;
  if (tokenEnd > number.end) return inRun(number, text.slice(number.end, tokenEnd), number.end);
  return unitAfter(tokens, number);
}

const CURRENCY_SIGNS = '$€£₹₽₪₩';

function signBefore(text: string, { start, end }: TextNumber): CountedNumber | null {
  const at = text.charAt(start - 1).trim() === '' ? start - 2 : start - 1;
  const unit = signOf(text.charAt(at));
  return unit && { unit, start: at, end };
}

const signOf = (sign: string): Unit | null =>
  sign !== '' && CURRENCY_SIGNS.includes(sign) ? findUnit(sign) : null;

/** 公里 in 公里长的: letters that no spaces part. */
function inRun({ start }: TextNumber, run: string, at: number): CountedNumber | null {
  const found = findUnitAtStart(run);
  return found && { unit: found.unit, start, end: at + found.length };
}

function unitAfter(tokens: Tokens, number: TextNumber): CountedNumber | null {
  const { text, kinds, starts, count } = tokens;
  let particles = 0;
  for (let at = number.to; at < count; at++) {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? start;
    if (kinds[at] === SPACE || text.startsWith('-', start)) continue;
    if (kinds[at] === UNSPACED) return inRun(number, text.slice(start, end), start);
    if (text.startsWith('°', start))
      return countedBy(number, findUnit(`°${text.slice(end, starts[at + 2])}`), starts[at + 2] ?? end);
    if (kinds[at] !== WORD) return countedBy(number, signOf(text.charAt(start)), end);
    const word = text.slice(start, end).replace(/^d['’]/, '');
    if (particles === MOST_PARTICLES || !PARTICLES.has(word.toLowerCase()))
      return countedBy(number, findUnit(word), end);
    particles += 1;
  }
  return null;
}

const countedBy = ({ start }: TextNumber, unit: Unit | null, end: number): CountedNumber | null =>
  unit && { unit, start, end };

/** Rounded as people round: 5 miles are 8 km. */
const TOLERANCE = 0.07;

/** Whether a value of one unit is a value of the other, converted and rounded. */
export function isConverted(a: number, from: Unit, b: number, to: Unit): boolean {
  if (from.dimension !== to.dimension || from.id === to.id || from.dimension === 'currency') return false;
  if (from.dimension === 'temperature') {
    const [celsius, fahrenheit] = from.id === 'C' ? [a, b] : [b, a];
    return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 2;
  }
  // Six feet six inches: whole feet, and what is left over.
  if (from.id === 'in' && to.id !== 'ft' && to.id !== 'yd') return true;
  const [feet, length] =
    from.id === 'ft' ? [a, (b * to.factor) / from.factor] : [b, (a * from.factor) / to.factor];
  if ((from.id === 'ft' || to.id === 'ft') && Math.floor(length) === feet) return true;
  const ratio = (a * from.factor) / (b * to.factor);
  return Math.abs(ratio - 1) <= TOLERANCE;
}
