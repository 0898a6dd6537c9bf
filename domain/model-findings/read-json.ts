import { jsonrepair } from 'jsonrepair';

type JsonObject = Readonly<Record<string, unknown>>;

/** In UTF-16 code units: many times what may be asked for. What is beyond is not looked at. */
const LONGEST = 200_000;
/** Objects that are put together from an answer that is no JSON as a whole. */
const MOST_OBJECTS = 200;
const DEEPEST = 16;

/** What some models think aloud before they answer. */
const THINKING = /<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/gi;

interface Listed {
  /** Of the list. */
  readonly name: string;
  /** What each object of the list has. */
  readonly field: string;
}

/**
 * The objects that an answer is about, as far as it can be read: those of the list by this name, of a bare list, or the one object
 * there is. Text around it, fences, trailing commas and the like do not matter. What was cut off in its middle is left out, so that half
 * a sentence is never taken for a whole one. Null where there is no JSON to speak of.
 */
export function readListed(answer: string, sought: Listed): readonly JsonObject[] | null {
  const text = answer.slice(0, LONGEST).replace(THINKING, '');
  const whole = parse(text.trim(), false) ?? parse(between(text), true);
  const listed = whole === null ? null : listOf(whole, sought);
  if (listed !== null) return listed;
  return collect(text, sought);
}

/** From the first bracket to the last. */
function between(text: string): string {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0 ? '' : text.slice(start, end + 1);
}

/** Null for what is no object or list. */
function parse(text: string, isRepaired: boolean): JsonObject | readonly unknown[] | null {
  try {
    return structure(JSON.parse(text));
  } catch {
    // Repairing closes what is open, which would make a whole of what was cut off.
    if (!isRepaired || !isBalanced(text)) return null;
  }
  try {
    return structure(JSON.parse(jsonrepair(text)));
  } catch {
    return null;
  }
}

const structure = (value: unknown): JsonObject | readonly unknown[] | null =>
  // What JSON.parse gives for an object has strings as names.
  typeof value === 'object' && value !== null ? (value as JsonObject | readonly unknown[]) : null;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(
  value: JsonObject | readonly unknown[],
  { name, field }: Listed,
): readonly JsonObject[] | null {
  if (isList(value)) return value.filter(isObject);
  const named = value[name];
  if (isList(named)) return named.filter(isObject);
  if (isObject(named)) return [named];
  // A single one, without the list around it.
  return field in value ? [value] : null;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Each innermost object that is whole, of a text that as a whole is not. */
function collect(text: string, { name, field }: Listed): readonly JsonObject[] | null {
  const found: JsonObject[] = [];
  for (const { start, end } of innermostObjects(text)) {
    const value = parse(text.slice(start, end), true);
    if (isObject(value) && field in value) found.push(value);
    if (found.length === MOST_OBJECTS) break;
  }
  // Cut off before the first was finished: it did begin to answer.
  const hasBegun = new RegExp(`["']?${name}["']?\\s*:\\s*\\[`).test(text);
  return found.length === 0 && !hasBegun ? null : found;
}

function* innermostObjects(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1;
  for (const { sign, at } of bracketsOf(text)) {
    if (sign === '{') start = at;
    else if (sign === '}' && start >= 0) {
      yield { start, end: at + 1 };
      start = -1;
    }
  }
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const { sign } of bracketsOf(text)) {
    depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth > DEEPEST || depth < 0) return false;
  }
  return depth === 0;
}

/** Brackets that stand outside strings. */
function* bracketsOf(text: string): Generator<{ readonly sign: string; readonly at: number }> {
  for (const { 0: sign, index: at } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g))
    if (!sign.startsWith('"')) yield { sign, at };
}
