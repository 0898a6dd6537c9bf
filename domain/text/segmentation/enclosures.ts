import { CharacterClass, classAt, isWordClass } from './character-class';

/** What may close each opening sign. */
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '｛': '｝',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '"': '"',
};
const BRACKETS = '([{（［｛《〈【〔';
/** These may also close, or stand alone: they open only after white space or another opening sign. */
const TWO_FACED = '"”»›«‹';

/** A remark in brackets belongs to its sentence; beyond this many code units the bracket is likelier a slip. */
const WHOLE_BRACKET = 300;

/**
 * Quotations and brackets within which a sentence does not end. Each kind of closing sign is searched ahead once:
 * the place found is kept until the scan has passed it, so the time stays linear however many signs are unpaired.
 */
export class Enclosures {
  /** The closing sign of what is open now; -1 when nothing is. */
  end = -1;
  #opener = '';
  #limit = -1;
  #nextClosing: Map<string, number> | null = null;

  constructor(
    private readonly text: string,
    private readonly wholeQuotation: number,
  ) {}

  open(index: number): void {
    const opener = this.text.charAt(index);
    if (index < this.end) {
      if (opener === this.#opener && CLOSING[opener] !== opener) this.#extend(opener);
      return;
    }
    if (!this.#opensAt(index, opener)) return;
    const limit = index + (BRACKETS.includes(opener) ? WHOLE_BRACKET : this.wholeQuotation);
    const end = this.#closingAfter(index + 1, opener);
    if (end > limit) return;
    this.end = end;
    this.#opener = opener;
    this.#limit = limit;
  }

  /** `(a (b) c)`: what opens within pushes the end to the next closing sign. */
  #extend(opener: string): void {
    const end = this.#closingAfter(this.end + 1, opener);
    if (end <= this.#limit) this.end = end;
  }

  #opensAt(index: number, opener: string): boolean {
    if (!TWO_FACED.includes(opener)) return true;
    const before = classAt(this.text, index - 1);
    const after = classAt(this.text, index + 1);
    // French sets a space within: « Oui ».
    if (after === CharacterClass.none || (after === CharacterClass.space && opener !== '«')) return false;
    if (before === CharacterClass.space || before === CharacterClass.none) return true;
    return !isWordClass(before) && '([{—–-:“„«¿¡'.includes(this.text.charAt(index - 1));
  }

  #closingAfter(from: number, opener: string): number {
    let nearest = Infinity;
    const next = (this.#nextClosing ??= new Map<string, number>());
    for (const closing of CLOSING[opener] ?? '') {
      const known = next.get(closing) ?? -1;
      const found = known >= from ? known : this.#search(closing, from);
      next.set(closing, found);
      nearest = Math.min(nearest, found);
    }
    return nearest;
  }

  #search(closing: string, from: number): number {
    for (let at = this.text.indexOf(closing, from); at >= 0; at = this.text.indexOf(closing, at + 1)) {
      const before = classAt(this.text, at - 1);
      if (closing !== '"') return at;
      // Between letters it is a Hebrew acronym's gershayim; after a space it opens.
      if (
        before !== CharacterClass.space &&
        !(isWordClass(before) && isWordClass(classAt(this.text, at + 1)))
      )
        return at;
    }
    return Infinity;
  }
}
