import { LANGUAGE_OF_SCRIPT, LANGUAGE_PROFILES, SIMPLIFIED, TRADITIONAL } from './language-profiles';
import { scriptOf, type Script } from './script';

/** A guess at the language of a text. */
export interface LanguageGuess {
  /** BCP 47; Chinese says its script where the characters tell: `zh-Hans`, `zh-Hant`. */
  readonly lang: string;
  /** 0–1; the guesses add up to no more than 1. */
  readonly confidence: number;
}

/** More would not change the answer. In code units. */
const SAMPLE = 20_000;
/** A share below this is not worth a suggestion. */
const LEAST_CONFIDENCE = 0.05;
/** Japanese cannot do without Kana; a Chinese text may quote a Japanese name. */
const LEAST_KANA = 0.1;

/** A letter foreign to a language speaks against it more than a common word speaks for it. */
const FOREIGN_LETTER = -1.5;
const OWN_LETTER = 0.3;
/** Sums of evidence are compared as powers of this: a word that no other language has makes one thrice as likely. */
const BASE = 3;
/** Further evidence is not independent: it counts only up to this many points in all. */
const ENOUGH = 40;

interface Evidence {
  readonly lang: string;
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

interface Field {
  readonly languages: readonly Evidence[];
  /** In how many languages a word is listed: a word that many share says little. */
  readonly sharing: ReadonlyMap<string, number>;
  /** Letters that not every language has. */
  readonly telling: ReadonlySet<string>;
}

function toField(script: Script): Field {
  const languages = LANGUAGE_PROFILES.filter((profile) => profile.script === script).map((profile) => ({
    lang: profile.lang,
    words: new Set(profile.words.split(' ')),
    letters: new Set(profile.letters),
  }));
  const sharing = new Map<string, number>();
  for (const { words } of languages)
    for (const word of words) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  return { languages, sharing, telling: new Set(languages.flatMap(({ letters }) => [...letters])) };
}

const fields = new Map<Script, Field>();

function fieldOf(script: Script): Field {
  const known = fields.get(script);
  if (known) return known;
  const field = toField(script);
  fields.set(script, field);
  return field;
}

function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  const known = new Map<string, Script | null>();
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    let script = known.get(letter);
    if (script === undefined) known.set(letter, (script = scriptOf(letter)));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(
  language: Evidence,
  field: Field,
  words: readonly string[],
  letters: readonly string[],
): number {
  let score = 0;
  for (const word of words) if (language.words.has(word)) score += 2 / (1 + (field.sharing.get(word) ?? 1));
  for (const letter of letters) score += language.letters.has(letter) ? OWN_LETTER : FOREIGN_LETTER;
  return score;
}

/** Languages of one script by their words and letters; the shares add up to 1, empty when nothing speaks for any. */
function rankWithinScript(text: string, script: Script): readonly LanguageGuess[] {
  const field = fieldOf(script);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = Array.from(text.toLowerCase()).filter((letter) => field.telling.has(letter));
  const scores = field.languages.map((language) => scoreOf(language, field, words, letters));
  const best = Math.max(...scores);
  if (best <= 0) return [];
  const scale = Math.min(1, ENOUGH / best);
  const weights = scores.map((score) => BASE ** ((score - best) * scale));
  // The chance that it is none of those listed, which evidence makes smaller.
  const unknown = BASE ** -(best * scale);
  const total = weights.reduce((sum, weight) => sum + weight, unknown);
  return field.languages.map(({ lang }, index) => ({ lang, confidence: (weights[index] ?? 0) / total }));
}

function countOf(text: string, characters: string): number {
  const set = new Set(characters);
  let count = 0;
  for (const character of text) if (set.has(character)) count += 1;
  return count;
}

function chineseOf(text: string): string {
  const simplified = countOf(text, SIMPLIFIED);
  const traditional = countOf(text, TRADITIONAL);
  if (simplified > 2 * traditional) return 'zh-Hans';
  return traditional > 2 * simplified ? 'zh-Hant' : 'zh';
}

function rankScript(text: string, script: Script): readonly LanguageGuess[] {
  if (script === 'Hani') return [{ lang: chineseOf(text), confidence: 1 }];
  const lang = LANGUAGE_OF_SCRIPT[script];
  return lang === undefined ? rankWithinScript(text, script) : [{ lang, confidence: 1 }];
}

/** Kana and the Han characters among them are one script, Japanese, when Kana are more than a quotation. */
function joinKana(counts: ReadonlyMap<Script, number>): ReadonlyMap<Script | 'Jpan', number> {
  const han = counts.get('Hani') ?? 0;
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0);
  const joined = new Map<Script | 'Jpan', number>(counts);
  joined.delete('Hira');
  joined.delete('Kana');
  if (kana > LEAST_KANA * (han + kana)) {
    joined.delete('Hani');
    joined.set('Jpan', han + kana);
  }
  return joined;
}

/**
 * The languages a text may be in, the likeliest first; empty when it has no letters or nothing is known of them. By
 * script first, in proportion to its letters, then by frequent words and letters among the languages that share it.
 * Made to suggest, not to decide. Reads the first 20,000 code units.
 */
export function detectLanguage(text: string): readonly LanguageGuess[] {
  const sample = text.slice(0, SAMPLE);
  const counts = joinKana(countScripts(sample));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const guesses: LanguageGuess[] = [];
  for (const [script, count] of counts) {
    const ranked = script === 'Jpan' ? [{ lang: 'ja', confidence: 1 }] : rankScript(sample, script);
    for (const { lang, confidence } of ranked)
      guesses.push({ lang, confidence: (confidence * count) / total });
  }
  return guesses
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence);
}
