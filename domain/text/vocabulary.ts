/** A word as it is written in one language, and what has been found out about it. */
export class KnownWord {
  /** By the number of the question: see `askOfWords`. */
  readonly answers: unknown[] = [];

  constructor(
    readonly text: string,
    /** Primary subtag. */
    readonly language: string,
    /** `hashUnits` of it. */
    readonly hash: number,
  ) {}
}

let questions = 0;

/** A question about a word by itself, asked of each word once: texts say the same words again and again. */
export function askOfWords<Answer extends object | string | number | boolean | null>(
  ask: (word: KnownWord) => Answer,
): (word: KnownWord) => Answer {
  const question = questions++;
  return (word) => {
    const known = word.answers[question];
    // What stands there was put there two lines below.
    if (known !== undefined) return known as Answer;
    const answer = ask(word);
    word.answers[question] = answer;
    return answer;
  };
}

const MOST_CLASSES = 31;
const classes: ((word: KnownWord) => boolean)[] = [];

/**
 * A class of words, as a bit: words of it are what some check looks for. A word is asked once, when a text has it for the first time;
 * from then on a text is known to have none of the class without any of its words being looked at: see `Tokens.wordClasses`.
 * Whether a word is of the class must follow from the word and its language.
 */
export function classOfWords(is: (word: KnownWord) => boolean): number {
  if (classes.length >= MOST_CLASSES) throw new RangeError('There are too many classes of words');
  byLanguage.clear();
  return 1 << (classes.push(is) - 1);
}

/** So many words are kept of a language, those of many articles; what a text adds beyond is forgotten after it. */
const MOST_WORDS = 1 << 15;
const MOST_UNITS = MOST_WORDS * 16;
const FIRST_WORDS = 1 << 10;
/** A longer word may be of any class: it is no word, and questions about it may take long. */
const LONGEST = 64;
/** Slots for each word: half of them stay empty. */
const SLOTS = 2;
/** Words whose hashes were made to be the same would otherwise be compared each with each. */
const MOST_PROBES = 64;

const firstSlot = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * The words of a language that were read, by numbers: a word has the same number wherever it stands. They are kept as code units in one
 * array, so that a word that is known costs neither a string nor a look at one.
 */
export class Vocabulary {
  /** Bits of the classes that words were asked about: of those that came later nothing is known. */
  readonly #asked = (1 << classes.length) - 1;
  readonly #classes: readonly ((word: KnownWord) => boolean)[] = [...classes];
  /** Number 0 is no word's. */
  #count = 1;
  #used = 0;
  /** Numbers of words where their hash says or behind it. */
  #slots = new Int32Array(FIRST_WORDS * SLOTS);
  #hashes = new Int32Array(FIRST_WORDS);
  /** Where a word begins in `#units`; it ends where the next one begins. */
  #starts = new Int32Array(FIRST_WORDS + 1);
  #units = new Uint16Array(FIRST_WORDS * 8);
  #bits = new Int32Array(FIRST_WORDS);
  readonly #words: (KnownWord | null)[] = [null];

  /** `language` is a primary subtag. */
  constructor(readonly language: string) {}

  get isFull(): boolean {
    return this.#count >= MOST_WORDS || this.#used >= MOST_UNITS;
  }

  /** The number of the word whose code units stand at [start, end). */
  numberOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) break;
      if (this.#hashes[number] === hash && this.#stands(number, units, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(units, start, end, hash);
  }

  /** Bits of its classes. */
  classesOf(number: number): number {
    return (this.#bits[number] ?? 0) | ~this.#asked;
  }

  /** Null for number 0. */
  word(number: number): KnownWord | null {
    return this.#words[number] ?? null;
  }

  #stands(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at++, own++) if (this.#units[own] !== units[at]) return false;
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number): number {
    const letters = units.subarray(start, end);
    const word = new KnownWord(textOf(letters), this.language, hash);
    const number = this.#count;
    this.#makeRoom(letters.length);
    this.#units.set(letters, this.#used);
    this.#used += letters.length;
    this.#count += 1;
    this.#hashes[number] = hash;
    this.#starts[number + 1] = this.#used;
    this.#words.push(word);
    this.#bits[number] = letters.length > LONGEST ? this.#asked : this.#classesOf(word);
    if (this.#count * SLOTS > this.#slots.length) this.#spread();
    else this.#place(number);
    return number;
  }

  /** Where there is no room for it near its slot, it is not found again, and has another number each time. */
  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = firstSlot(this.#hashes[number] ?? 0, mask);
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      if (this.#slots[slot] === 0) {
        this.#slots[slot] = number;
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  #classesOf(word: KnownWord): number {
    let bits = 0;
    for (const [bit, is] of this.#classes.entries()) if (is(word)) bits |= 1 << bit;
    return bits;
  }

  #makeRoom(units: number): void {
    if (this.#count + 1 >= this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#bits = grown(this.#bits);
      this.#starts = grown(this.#starts);
    }
    while (this.#used + units > this.#units.length) {
      const more = new Uint16Array(this.#units.length * 2);
      more.set(this.#units);
      this.#units = more;
    }
  }

  /** Twice the slots, and every word in its place among them. */
  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number < this.#count; number++) this.#place(number);
  }
}

/** A string of its own: a piece of a text would keep all of the text in memory. */
function textOf(units: Uint16Array): string {
  if (units.length <= LONGEST) return String.fromCharCode(...units);
  return Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
}

/** Whoever reads texts in more languages than that reads them one after the other. */
const MOST_LANGUAGES = 8;
const byLanguage = new Map<string, Vocabulary>();

/** For the next text of a language (primary subtag): one that is full is left to the texts that were read with it. */
export function vocabularyOf(language: string): Vocabulary {
  let vocabulary = byLanguage.get(language);
  if (vocabulary === undefined || vocabulary.isFull) {
    if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
    byLanguage.set(language, (vocabulary = new Vocabulary(language)));
  }
  return vocabulary;
}
