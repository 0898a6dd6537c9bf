import { WordFilter } from './word-filter';

/**
 * The number words of a language as they are written down: entries parted by semicolons, each a value and the forms that mean it.
 * The first form is what a suggestion writes.
 */
export interface NumberWordData {
  /** Words between the parts of one number: one hundred and five. */
  readonly and?: string;
  /** What stands by itself and adds up: 0 to 99, and hundreds that are one word. */
  readonly cardinals: string;
  readonly ordinals?: string;
  /** Beginnings of ordinals that take every one of the endings. */
  readonly ordinalStems?: string;
  readonly ordinalEndings?: string;
  /** What multiplies: hundred, thousand, million, and their abbreviations. */
  readonly scales: string;
  /** Words that only hint at a value: both, twice, a dozen. They explain a number of the other side and are none themselves. */
  readonly hints?: string;
  /** Beginnings of words that hint at a value: two-storey in one word. */
  readonly hintStems?: string;
  /** Whether the stems of hints, and the cardinals, may stand anywhere within a word. */
  readonly compounds?: boolean;
  /** Letters that are written onto the beginning of a word: the, and, in. */
  readonly clitics?: string;
  /** Words above that mean something else as often: fr neuf, it sei. Alone they only hint. */
  readonly doubtful?: string;
  /** Words of several numbers in one: dreihundertfünf, duecentotrenta. */
  readonly glue?: {
    readonly thousands: readonly string[];
    readonly hundreds: readonly string[];
    readonly and: string;
  };
}

export type NumberRole = 'cardinal' | 'ordinal' | 'scale';

export interface NumberWord {
  readonly value: number;
  readonly role: NumberRole;
  readonly isDoubtful: boolean;
  /** Whether an "and" is written onto it, as in Arabic and Hebrew. None of these has. */
  readonly hasAnd: boolean;
}

export interface NumberWords {
  readonly and: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, NumberWord>;
  readonly hints: ReadonlyMap<string, readonly number[]>;
  readonly hintStems: ReadonlyMap<string, readonly number[]>;
  readonly compounds: boolean;
  readonly clitics: string;
  readonly glue: NumberWordData['glue'];
  /** By value, the form that a suggestion writes. */
  readonly forms: ReadonlyMap<number, string>;
  readonly filter: WordFilter;
  /** Whether nothing is written onto the words. */
  readonly areApart: boolean;
}

const split = (words: string | undefined): readonly string[] =>
  words?.trim().split(/\s+/).filter(Boolean) ?? [];

function* entriesOf(data: string | undefined): Generator<readonly [value: number, forms: readonly string[]]> {
  for (const entry of data?.split(';') ?? []) {
    const [value, ...forms] = split(entry);
    if (value !== undefined) yield [Number(value), forms];
  }
}

export function compileNumberWords(data: NumberWordData): NumberWords {
  const words = new Map<string, NumberWord>();
  const forms = new Map<number, string>();
  const doubtful = new Set(split(data.doubtful));
  const add = (form: string, value: number, role: NumberRole): void => {
    if (!words.has(form)) words.set(form, { value, role, isDoubtful: doubtful.has(form), hasAnd: false });
  };
  for (const [value, [first, ...more]] of entriesOf(data.cardinals)) {
    if (first === undefined) continue;
    forms.set(value, first);
    for (const form of [first, ...more]) add(form, value, 'cardinal');
  }
  for (const [value, list] of entriesOf(data.scales)) for (const form of list) add(form, value, 'scale');
  for (const [value, list] of entriesOf(data.ordinals)) for (const form of list) add(form, value, 'ordinal');
  const endings = split(data.ordinalEndings);
  for (const [value, stems] of entriesOf(data.ordinalStems))
    for (const stem of stems) for (const ending of endings) add(stem + ending, value, 'ordinal');
  return {
    and: new Set(split(data.and)),
    words,
    hints: hintsOf(data.hints),
    hintStems: hintsOf(data.hintStems),
    compounds: data.compounds ?? false,
    clitics: data.clitics ?? '',
    glue: data.glue,
    forms,
    filter: new WordFilter(words.keys()),
    areApart: data.clitics === undefined && data.glue === undefined,
  };
}

function hintsOf(text: string | undefined): ReadonlyMap<string, readonly number[]> {
  const hints = new Map<string, readonly number[]>();
  for (const [value, forms] of entriesOf(text))
    for (const form of forms) hints.set(form, [...(hints.get(form) ?? []), value]);
  return hints;
}
