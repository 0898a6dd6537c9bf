import { checkTerm, termKey, tidyTerm, type TermContent } from '../../terms/check-term';
import { MAX_TERM_LENGTH, MAX_TERM_NOTE_LENGTH, MAX_TERMS, type TermStatus } from '../../terms/term';
import type { Parsed } from '../parsed';
import { noteTexts } from './categories';
import type { TbxTerm } from './concept';
import {
  readEntries,
  shown,
  type EntryTaker,
  type LanguagePair,
  type TbxPair,
  type Warn,
} from './read-entries';

/** The terms of a TBX file: a row for each expression of the source with each of its translations. */
export const readTbxTerms = (
  text: string,
  wanted: LanguagePair,
): Generator<void, Parsed<readonly TermContent[]>> =>
  readEntries(text, wanted, (warn, lineOf) => new TermTaker(warn, lineOf));

class TermTaker implements EntryTaker<TermContent> {
  readonly entries: TermContent[] = [];
  readonly limit = MAX_TERMS;
  readonly #offsets = new Map<string, number>();

  constructor(
    readonly warn: Warn,
    readonly lineOf: (offset: number) => number,
  ) {}

  readonly take = ({ concept, source, sourceLang, target }: TbxPair): boolean => {
    let says = false;
    const statuses = statusesOf(target.terms);
    target.terms.forEach((translation, index) => {
      const status = statuses[index] ?? 'preferred';
      const expressions = source?.terms ?? (status === 'forbidden' ? [NO_SOURCE] : []);
      for (const expression of expressions) {
        if (this.entries.length > this.limit) return;
        says = true;
        const notes = noteTexts([
          ...concept.said,
          ...(source?.said ?? []),
          ...expression.said,
          ...target.said,
          ...translation.said,
        ]);
        const isKept = expression.status === 'do-not-translate';
        this.#add(
          {
            sourceLang,
            targetLang: target.lang,
            source: expression.text,
            target: translation.text,
            status: isKept ? 'do-not-translate' : status,
            note: [...new Set(notes)].join('\n'),
          },
          translation.offset,
        );
      }
    });
    return says;
  };

  #add(content: TermContent, offset: number): void {
    const term = this.#withShortNote(tidyTerm(content), offset);
    const name = shown(term.source === '' ? term.target : term.source);
    if (checkTerm(term) !== null) {
      this.warn('tbx_term_unfit', { name, limit: MAX_TERM_LENGTH }, offset);
      return;
    }
    const key = termKey(term);
    const before = this.#offsets.get(key);
    if (before !== undefined) {
      this.warn('tbx_term_repeated', { name, line: this.lineOf(before) }, offset);
      return;
    }
    this.#offsets.set(key, offset);
    this.entries.push(term);
  }

  /** A definition may be longer than a note: its beginning says more than nothing. */
  #withShortNote(term: TermContent, offset: number): TermContent {
    if (term.note.length <= MAX_TERM_NOTE_LENGTH) return term;
    this.warn('tbx_note_cut', { name: shown(term.source), limit: MAX_TERM_NOTE_LENGTH }, offset);
    const cut = term.note.slice(0, MAX_TERM_NOTE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
    return { ...term, note: `${cut.trimEnd()}…` };
  }
}

const NO_SOURCE: TbxTerm = { text: '', status: null, said: [], offset: 0 };

/** Of several without a status the first is preferred, unless another is said to be. */
function statusesOf(terms: readonly TbxTerm[]): readonly TermStatus[] {
  let hasPreferred = terms.some(({ status }) => status === 'preferred');
  return terms.map(({ status }) => {
    if (status !== null) return status;
    if (hasPreferred) return 'admitted';
    hasPreferred = true;
    return 'preferred';
  });
}
