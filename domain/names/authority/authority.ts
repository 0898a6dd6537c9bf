import { ARTICLES } from '../extract/particles';
import type { KnownName } from '../known-name';
import type { AuthorityEntry, EntrySpellings } from './authority-entry';
import { foldName } from './fold-name';
import { makeIntlEntries } from './intl-entries';
import { toKnownEntries } from './known-entries';
import { makeStarterEntries } from './starter-entries';

export type SpellingStatus = 'preferred' | 'admitted' | 'unwanted';

/** A whole name that the authority knows. */
export interface AuthorityName {
  readonly entry: AuthorityEntry;
  readonly status: SpellingStatus;
  readonly preferred: string;
}

/** A word as it stands in a name that the authority knows. */
export interface AuthorityWord {
  readonly entry: AuthorityEntry;
  readonly slot: number;
  /** How many words the name has. */
  readonly slots: number;
  /** The best that any spelling of the name says of the word. */
  readonly status: SpellingStatus;
  /** The word of the preferred spelling in its place. */
  readonly preferred: string;
  /** Every spelling of the other words, folded. */
  readonly partners: ReadonlySet<string>;
}

export interface UnwantedSpelling {
  readonly form: string;
  readonly preferred: string;
  readonly entry: AuthorityEntry;
}

/** The words of a folded or written name, without its articles. */
export const wordsOfName = (name: string): readonly string[] =>
  name.split(/[\s‐‑-]+/).filter((word) => word !== '' && !ARTICLES.has(word.toLowerCase()));

/** Names of one language that are known from elsewhere. */
export class NameAuthority {
  readonly #names = new Map<string, AuthorityName[]>();
  readonly #words = new Map<string, AuthorityWord[]>();
  /** Spellings that nobody should write, as they are listed. */
  readonly unwanted: readonly UnwantedSpelling[];

  /** Of entries that spell a name in the same way the first has it: hand over the project's own first. */
  constructor(
    entries: readonly AuthorityEntry[],
    readonly language: string,
  ) {
    const unwanted: UnwantedSpelling[] = [];
    for (const entry of entries) {
      const spellings = entry.spellingsIn(language);
      if (spellings === null) continue;
      this.#add(entry, spellings);
      for (const form of spellings.unwanted) unwanted.push({ form, preferred: spellings.preferred, entry });
    }
    this.unwanted = unwanted;
  }

  /** What is known of a whole name; the project's decision before the list's. */
  findName(name: string): AuthorityName | null {
    return this.#names.get(foldName(name))?.[0] ?? null;
  }

  wordsNamed(word: string): readonly AuthorityWord[] {
    return this.#words.get(foldName(word)) ?? [];
  }


  #add(entry: AuthorityEntry, { preferred, admitted, unwanted }: EntrySpellings): void {
    const all = [preferred, ...admitted, ...unwanted];
    const slots = wordsOfName(preferred);
    const folded = all.map((spelling) => wordsOfName(foldName(spelling)));
    const everyWord = new Set(folded.flat());
    all.forEach((spelling, index) => {
      const status = index === 0 ? 'preferred' : index <= admitted.length ? 'admitted' : 'unwanted';
      // Without its accents a name is not misspelt.
      const isSame = foldName(spelling) === foldName(preferred);
      push(this.#names, foldName(spelling), { entry, status: isSame ? 'preferred' : status, preferred });
      const words = folded[index] ?? [];
      if (words.length !== slots.length) return;
      words.forEach((word, slot) => {
        const preferredWord = slots[slot] ?? '';
        const partners = new Set([...everyWord].filter((one) => !folded.some((list) => list[slot] === one)));
        // Spellings come with the preferred one first: what is known of a word already is better.
        if (this.#words.get(word)?.some((one) => one.entry === entry && one.slot === slot)) return;
        push(this.#words, word, {
          entry,
          slot,
          slots: slots.length,
          status: foldName(preferredWord) === word ? 'preferred' : status,
          preferred: preferredWord,
          partners,
        });
      });
    });
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

let general: readonly AuthorityEntry[] | undefined;
const generalEntries = (): readonly AuthorityEntry[] =>
  (general ??= [...makeStarterEntries(), ...makeIntlEntries()]);

const authorities = new WeakMap<readonly KnownName[], Map<string, NameAuthority>>();

/** What is known in a language (primary subtag), the project's names first. Made once for each list of names. */
export function authorityOf(language: string, names: readonly KnownName[]): NameAuthority {
  let ofNames = authorities.get(names);
  if (ofNames === undefined) authorities.set(names, (ofNames = new Map<string, NameAuthority>()));
  const known = ofNames.get(language);
  if (known) return known;
  const own = toKnownEntries(names);
  const made = new NameAuthority([...own, ...withoutDecided(own, language)], language);
  ofNames.set(language, made);
  return made;
}

/** What a project has decided otherwise is no longer the list's affair. */
function withoutDecided(own: readonly AuthorityEntry[], language: string): readonly AuthorityEntry[] {
  const decided = new Set(
    own.flatMap((entry) => {
      const spellings = entry.spellingsIn(language);
      return spellings === null ? [] : [spellings.preferred, ...spellings.unwanted].map(foldName);
    }),
  );
  if (decided.size === 0) return generalEntries();
  return generalEntries().filter((entry) => {
    const spellings = entry.spellingsIn(language);
    if (spellings === null) return false;
    return ![spellings.preferred, ...spellings.admitted, ...spellings.unwanted].some((one) => decided.has(foldName(one)));
  });
}
