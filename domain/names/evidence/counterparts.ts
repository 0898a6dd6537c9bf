import { hanNames } from '../../alignment/evidence/han-names';
import { kanaSkeleton } from '../../alignment/evidence/kana-names';
import { scriptOfWord, type Script } from '../../alignment/evidence/script';
import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import { readingsOf } from '../extract/clitics';
import type { NamedText } from '../named-article';
import { soundDistance } from '../sound/sound-distance';
import { consonantsOf } from '../sound/sound-key';
import { soundsOf } from '../sound/sounds-of';
import { differsInOne } from './differs-in-one';

const { word: WORD, unspaced: UNSPACED } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

/** A word of the other side that may be the same name: what a transliteration leads to. */
export interface Counterpart extends Span {
  /** As it stands, without clitics. */
  readonly form: string;
  /** For comparison: folded, spellings of one letter unified. */
  readonly core: string;
  readonly script: Script;
  /** 0 sounds the same. */
  readonly distance: number;
}

/** A word as it is looked for on the other side. */
export interface SpokenWord {
  /** In lower case. */
  readonly id: string;
  readonly sounds: string;
  readonly skeleton: string;
}

interface Candidate extends Omit<Counterpart, 'distance'> {
  readonly sounds: string;
  /** Consonants that every spelling has, at a full step of distance each. */
  readonly consonants: number;
  /** Of scripts that are compared by consonant classes alone; else empty. */
  readonly skeleton: string;
}

/** Farther apart than this is another word; scripts without vowels leave less to go by. */
const FARTHEST: Readonly<Partial<Record<Script, number>>> = {
  arabic: 0.16,
  hebrew: 0.16,
  latin: 0.22,
  cyrillic: 0.22,
  greek: 0.22,
  devanagari: 0.2,
  han: 0.16,
  kana: 0.16,
};
const MIN_LETTERS = 3;

const candidates = new WeakMap<NamedText, readonly Candidate[]>();

/** The words of a text that may be names, in every reading of each; made once for a text. */
function candidatesIn(text: NamedText): readonly Candidate[] {
  const known = candidates.get(text);
  if (known) return known;
  const found: Candidate[] = [];
  const { kinds, shapes, starts, count } = text.tokens;
  for (let index = 0; index < count; index++) {
    const kind = kinds[index];
    if (kind !== WORD && kind !== UNSPACED) continue;
    const isCased = ((shapes[index] ?? 0) & CASED) !== 0;
    if (isCased && ((shapes[index] ?? 0) & CAPITAL) === 0) continue;
    const word = tokenText(text.tokens, index);
    const start = starts[index] ?? 0;
    if (kind === UNSPACED) found.push(...unspacedCandidates(word, start));
    else found.push(...wordCandidates(word, start));
  }
  candidates.set(text, found);
  return found;
}

function wordCandidates(word: string, start: number): readonly Candidate[] {
  const script = scriptOfWord(word);
  const end = start + word.length;
  if (script === 'arabic' || script === 'hebrew') {
    const whole = unified(foldWord(word));
    return readingsOf(word, script).map(({ clitics, core }) => {
      // Without marks the letters stay in their places.
      const folded = whole.length === word.length ? whole.slice(clitics) : unified(foldWord(core));
      const sounds = soundsOf(folded);
      const consonants = countConsonants(sounds);
      return {
        start: start + clitics,
        end,
        form: core,
        core: folded,
        script,
        sounds,
        consonants,
        skeleton: '',
      };
    });
  }
  if (word.length < MIN_LETTERS || FARTHEST[script] === undefined) return [];
  const form = script === 'latin' ? word.replace(/['’]s$/, '') : word;
  const sounds = soundsOf(form);
  const consonants = countConsonants(sounds);
  return [
    { start, end: start + form.length, form, core: foldWord(form), script, sounds, consonants, skeleton: '' },
  ];
}

/** Spellings of one letter that writers exchange. */
const unified = (folded: string): string =>
  folded.replace(/[ىی]/g, 'ي').replace(/ة/g, 'ه').replace(/ک/g, 'ك');

/** Stretches of Han with the sound of a foreign name, and whole words of katakana. */
function unspacedCandidates(run: string, start: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: part } of run.matchAll(/\p{Script=Han}+|[\p{Script=Katakana}ー]{2,}/gu)) {
    const from = start + index;
    if (scriptOfWord(part) === 'kana') {
      const skeleton = kanaSkeleton(part);
      found.push({
        start: from,
        end: from + part.length,
        form: part,
        core: part,
        script: 'kana',
        sounds: '',
        consonants: 0,
        skeleton,
      });
      continue;
    }
    for (const { characters, skeleton } of hanNames(part)) {
      const at = from + part.indexOf(characters);
      found.push({
        start: at,
        end: at + characters.length,
        form: characters,
        core: characters,
        script: 'han',
        sounds: '',
        consonants: 0,
        skeleton,
      });
    }
  }
  return found;
}

/** Words of one alphabet that sound the same and are spelt otherwise may be two names: the same letters come first. */
const OTHER_LETTERS = 0.02;
const SAME_SKELETON = 0.05;
/** Chinese leaves out consonants at the end of syllables. */
const NEAR_SKELETON = 0.12;

function distanceTo(word: SpokenWord, candidate: Candidate): number {
  if (candidate.sounds === '')
    return skeletonDistance(word.skeleton.replace(/[lr]+/g, 'r'), candidate.skeleton);
  if (candidate.script === 'latin')
    return (
      soundDistance(word.sounds, candidate.sounds) +
      (foldWord(word.id) === candidate.core ? 0 : OTHER_LETTERS)
    );
  const isConsonantal = candidate.script === 'arabic' || candidate.script === 'hebrew';
  return soundDistance(word.sounds, candidate.sounds, isConsonantal);
}

function skeletonDistance(one: string, other: string): number {
  if (one === other) return one.length < MIN_LETTERS ? 1 : SAME_SKELETON;
  const isLong = Math.min(one.length, other.length) > MIN_LETTERS;
  return isLong && one.length !== other.length && differsInOne(one, other) ? NEAR_SKELETON : 1;
}

const countConsonants = (sounds: string): number => consonantsOf(sounds).length;

/** Whether the consonants that one of them lacks are too many already: most words are told apart without comparing them. */
function isTooFar(consonants: number, sounds: string, candidate: Candidate): boolean {
  const length = Math.max(sounds.length, candidate.sounds.length, MIN_LETTERS);
  return Math.abs(consonants - candidate.consonants) > length * (FARTHEST[candidate.script] ?? 0);
}

/** Words of the other side that sound like this one, the nearest first; of one place only the best reading. */
export function counterpartsOf(word: SpokenWord, other: NamedText): readonly Counterpart[] {
  const best = new Map<number, Counterpart>();
  const consonants = countConsonants(word.sounds);
  for (const candidate of candidatesIn(other)) {
    if (candidate.sounds !== '' && isTooFar(consonants, word.sounds, candidate)) continue;
    const distance = distanceTo(word, candidate);
    if (distance > (FARTHEST[candidate.script] ?? 0)) continue;
    // Readings of one word end together; of two stretches of Han the shorter says less than it should.
    const key = candidate.end;
    const known = best.get(key);
    if (known && known.distance <= distance) continue;
    const { start, end, form, core, script } = candidate;
    best.set(key, { start, end, form, core, script, distance });
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance || a.start - b.start);
}
