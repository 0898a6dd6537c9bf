import type { ExchangeIssue, IssueCode, IssueParams } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { MAX_ISSUES, parsed, type Parsed } from '../parsed';
import { languageCovers } from '../../terms/language-covers';
import type { TbxConcept, TbxLanguage } from './concept';
import { readConcepts } from './read-concepts';

/** BCP 47. */
export interface LanguagePair {
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** What a concept is called in a language that is translated from, and in one that is translated to. */
export interface TbxPair {
  readonly concept: TbxConcept;
  /** Null where the concept says only what the other language calls it. */
  readonly source: TbxLanguage | null;
  readonly sourceLang: string;
  readonly target: TbxLanguage;
}

/** Tells of what is wrong with an entry, at its place. */
export type Warn = <Code extends IssueCode>(code: Code, params: IssueParams[Code], offset: number) => void;

/** Makes records of a pair; answers with as many as can be taken. */
export interface EntryTaker<Entry> {
  readonly entries: readonly Entry[];
  readonly limit: number;
  /** Whether the pair says anything that could be taken, or had to be told of. */
  readonly take: (pair: TbxPair) => boolean;
}

/** Longer than any name of a language or a status: what stands in a file is shown, but not all of it. */
const SHOWN_CHARS = 60;

export const shown = (text: string): string =>
  text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS).replace(/[\uD800-\uDBFF]$/, '')}…`;

/**
 * What a TBX file says of two languages. Files by Verso say for each entry from which language it translates, so all their pairs are
 * taken; of others, the pair that is asked for.
 */
export function* readEntries<Entry>(
  text: string,
  pair: LanguagePair,
  makeTaker: (warn: Warn, lineOf: (offset: number) => number) => EntryTaker<Entry>,
): Generator<void, Parsed<readonly Entry[]>> {
  const issues: ExchangeIssue[] = [];
  let lines: LineIndex | null = null;
  const positionOf = (offset: number) => (lines ??= new LineIndex(text)).at(offset);
  const warn: Warn = (code, params, offset) => {
    if (issues.length >= MAX_ISSUES) return;
    issues.push(makeIssue(code, 'warning', positionOf(offset), params));
  };
  const taker = makeTaker(warn, (offset) => positionOf(offset).line);
  const wanted = new WantedPairs(pair);
  const found = new Set<string>();
  let concepts = 0;
  let left = 0;
  let firstLeft = 0;
  const refusal = yield* readConcepts(text, {
    concept: (concept) => {
      concepts++;
      for (const { lang } of concept.languages) found.add(lang);
      let isTaken = false;
      for (const each of wanted.of(concept))
        if (taker.entries.length <= taker.limit) isTaken = taker.take(each) || isTaken;
      if (!isTaken && left++ === 0) firstLeft = concept.offset;
    },
    warn: (code, name, offset) => warn(code, { name: shown(name) }, offset),
    isFull: () => taker.entries.length > taker.limit,
  });
  const refuse = <Code extends IssueCode>(code: Code, params: IssueParams[Code]) =>
    parsed<readonly Entry[]>([], [makeIssue(code, 'error', null, params), ...issues]);
  if (refusal !== null) return parsed([], [refusal, ...issues]);
  if (taker.entries.length > taker.limit) return refuse('tbx_too_many', { limit: taker.limit });
  if (concepts === 0) return refuse('tbx_empty', {});
  if (left === concepts) return refuse('tbx_other_languages', { found: shown([...found].sort().join(', ')) });
  if (left > 0) warn('tbx_entries_left', { count: left }, firstLeft);
  return parsed(taker.entries, issues);
}

class WantedPairs {
  /** What is asked of each entry of a file, of the same few languages. */
  readonly #isSource = new Map<string, boolean>();
  readonly #isTarget = new Map<string, boolean>();

  constructor(readonly wanted: LanguagePair) {}

  *of(concept: TbxConcept): Generator<TbxPair> {
    const { languages, sourceLang } = concept;
    if (sourceLang !== null) {
      const source = languages.find(({ lang }) => lang === sourceLang) ?? null;
      for (const target of languages) if (target !== source) yield { concept, source, sourceLang, target };
      return;
    }
    const sources = languages.filter(({ lang }) => covers(this.#isSource, lang, this.wanted.sourceLang));
    const targets = languages.filter(({ lang }) => covers(this.#isTarget, lang, this.wanted.targetLang));
    for (const target of targets) {
      for (const source of sources)
        if (source.lang !== target.lang) yield { concept, source, sourceLang: source.lang, target };
      // What is said of the translation alone.
      if (languages.length === 1) yield { concept, source: null, sourceLang: this.wanted.sourceLang, target };
    }
  }
}

function covers(known: Map<string, boolean>, lang: string, wanted: string): boolean {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const isCovered = languageCovers(lang, wanted);
  known.set(lang, isCovered);
  return isCovered;
}
