import type { Bitext, BitextUnit } from '../bitext';
import { findLanguage } from '../find-language';
import type { ExchangeIssue, IssueParams } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { MAX_ISSUES, parsed, refused, type Parsed } from '../parsed';
import { codedTextOf } from './content';
import type { FoundUnit, XliffSegment } from './unit';
import { unpairedCodes } from './unpaired-codes';
import { walkXliff, type XliffFile } from './walk';

/** Reads XLIFF of any version, in steps. */
export function* readXliff(document: string): Generator<void, Parsed<Bitext>> {
  const reading = new Reading(document);
  const refusal = yield* walkXliff(document, reading);
  return refusal === null ? reading.result() : refused(refusal);
}

/** Languages as one file of a document has them; null where it does not say, or nobody knows them. */
type Languages = Pick<Bitext, 'sourceLang' | 'targetLang'>;

class Reading {
  readonly #units: BitextUnit[] = [];
  readonly #issues: ExchangeIssue[] = [];
  #languages: Languages | null = null;
  #title = '';
  #otherFiles = 0;
  #lines: LineIndex | null = null;

  constructor(readonly document: string) {}

  readonly file = (file: XliffFile): boolean => {
    const languages = {
      sourceLang: this.#language(file, 'sourceLang'),
      targetLang: this.#language(file, 'targetLang'),
    };
    if (this.#languages === null) {
      this.#languages = languages;
      this.#title = titleOf(file.original);
      return true;
    }
    const { sourceLang, targetLang } = this.#languages;
    if (sourceLang === languages.sourceLang && targetLang === languages.targetLang) return true;
    this.#otherFiles++;
    return false;
  };

  readonly unit = (unit: FoundUnit): void => {
    this.#units.push(...unit.segments.map(bitextUnitOf));
    if (this.#issues.length >= MAX_ISSUES) return;
    for (const id of unpairedCodes(unit)) this.#warn('xliff_code_unpaired', { id }, unit.node.start);
  };

  result(): Parsed<Bitext> {
    const { sourceLang, targetLang } = this.#languages ?? { sourceLang: null, targetLang: null };
    if (this.#units.length === 0) this.#issues.unshift(makeIssue('xliff_no_units', 'error', null, {}));
    if (sourceLang === null) this.#issues.push(makeIssue('xliff_no_source_language', 'warning', null, {}));
    if (targetLang === null) this.#issues.push(makeIssue('xliff_no_target_language', 'warning', null, {}));
    if (this.#otherFiles > 0)
      this.#issues.push(makeIssue('xliff_other_languages', 'warning', null, { count: this.#otherFiles }));
    const info = this.#title === '' ? {} : { title: this.#title };
    return parsed({ sourceLang, targetLang, info, units: this.#units }, this.#issues);
  }

  #language(file: XliffFile, side: 'sourceLang' | 'targetLang'): string | null {
    const name = file[side].trim();
    const lang = name === '' ? null : findLanguage(name);
    if (name !== '' && lang === null) this.#warn('xliff_language_unknown', { name }, file.offset);
    return lang;
  }

  #warn<Code extends 'xliff_code_unpaired' | 'xliff_language_unknown'>(
    code: Code,
    params: IssueParams[Code],
    offset: number,
  ): void {
    this.#lines ??= new LineIndex(this.document);
    this.#issues.push(makeIssue(code, 'warning', this.#lines.at(offset), params));
  }
}

const bitextUnitOf = (segment: XliffSegment): BitextUnit => ({
  key: segment.key,
  source: codedTextOf(segment.source),
  target: segment.target === null ? null : codedTextOf(segment.target),
  isLocked: segment.isLocked,
  state: segment.state,
  notes: segment.notes,
  issues: segment.issues,
  ...(segment.rating && { rating: segment.rating }),
  ...(segment.spanRatings.length > 0 && { spanRatings: segment.spanRatings }),
});

/** `article` of `inputdata/article.html`. */
const titleOf = (original: string): string =>
  (original.split(/[/\\]/).at(-1) ?? '').replace(/\.[\p{L}\p{N}]{1,5}$/u, '').trim();
