import { ARTICLES } from '../extract/particles';
import type { KnownName } from '../known-name';
import type { AuthorityEntry, EntrySpellings } from './authority-entry';
import { foldName } from '../fold-name';
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
  readonly #base: NameAuthority | null;
  /** Entries of the base that the own ones decide otherwise. */
  readonly #overruled = new Set<AuthorityEntry>();
  /** Spellings that nobody should write, as they are listed. */
  readonly unwanted: readonly UnwantedSpelling[];

  /** Entries go before those of the base, and in place of those that share a spelling with them. */
  constructor(
    entries: readonly AuthorityEntry[],
    readonly language: string,
    base: NameAuthority | null = null,
  ) {
    this.#base = base;
    const unwanted: UnwantedSpelling[] = [];
    for (const entry of entries) {
      const spellings = entry.spellingsIn(language);
      if (spellings === null) continue;
      this.#add(entry, spellings);
      const { preferred } = spellings;
      // Of accents and hyphens the list has no opinion; a project may.
      for (const form of spellings.unwanted)
        if (entry.kind === 'project' || foldName(form) !== foldName(preferred))
          unwanted.push({ form, preferred, entry });
    }
    for (const name of this.#names.keys())
      for (const { entry } of base?.namesFolded(name) ?? []) this.#overruled.add(entry);
    this.unwanted = [
      ...unwanted,
      ...(base?.unwanted.filter(({ entry }) => !this.#overruled.has(entry)) ?? []),
    ];
  }

  /** What is known of a whole name. */
  findName(name: string): AuthorityName | null {
    return this.namesFolded(foldName(name))[0] ?? null;
  }

  namesFolded(folded: string): readonly AuthorityName[] {
    return this.#layered(this.#names.get(folded), this.#base?.namesFolded(folded));
  }

  wordsNamed(word: string): readonly AuthorityWord[] {
    return this.wordsFolded(foldName(word));
  }

  /** For a word that is folded already. */
  wordsFolded(folded: string): readonly AuthorityWord[] {
    return this.#layered(this.#words.get(folded), this.#base?.wordsFolded(folded));
  }

  #layered<Known extends { readonly entry: AuthorityEntry }>(
    own: readonly Known[] | undefined,
    based: readonly Known[] | undefined,
  ): readonly Known[] {
    if (based === undefined || based.length === 0) return own ?? [];
    const kept =
      this.#overruled.size === 0 ? based : based.filter(({ entry }) => !this.#overruled.has(entry));
    return own === undefined ? kept : [...own, ...kept];
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

const general = new Map<string, NameAuthority>();

/** What our own list and the runtime know; made once for each language. */
function generalAuthority(language: string): NameAuthority {
  const known = general.get(language);
  if (known) return known;
  const made = new NameAuthority([...makeStarterEntries(), ...makeIntlEntries()], language);
  general.set(language, made);
  return made;
}

const ofProjects = new WeakMap<readonly KnownName[], Map<string, NameAuthority>>();

/** What is known in a language (primary subtag), the project's names first. Made once for each list of names. */
export function authorityOf(language: string, names: readonly KnownName[]): NameAuthority {
  if (names.length === 0) return generalAuthority(language);
  let ofNames = ofProjects.get(names);
  if (ofNames === undefined) ofProjects.set(names, (ofNames = new Map<string, NameAuthority>()));
  const known = ofNames.get(language);
  if (known) return known;
  const made = new NameAuthority(toKnownEntries(names), language, generalAuthority(language));
  ofNames.set(language, made);
  return made;
}
