import { skeletonOf } from '../../alignment/evidence/skeleton';
import { foldWord } from '../../alignment/evidence/stem';
import type { WordMention } from '../extract/name-facts';
import { foldName } from '../fold-name';
import { soundKey } from '../sound/sound-key';
import { soundsOf } from '../sound/sounds-of';

/** What a word is looked for and compared by; none is enough by itself. */
interface SpellingKeys {
  /** See `soundsOf`. */
  readonly sounds: string;
  /** See `skeletonOf`. */
  readonly skeleton: string;
  /** The skeleton without kh, ch and h, which stand for one another and are left out. */
  readonly throatless: string;
  /** See `soundKey`. */
  readonly soundKey: string;
}

const PLAIN = /^[a-z]+$/;

/** A spelling as the authority compares it. */
export const foldedOf = (id: string, form: string): string => (PLAIN.test(id) ? id : foldName(form));

/** By mention, because those live as long as their block does not change. */
const keysOf = new WeakMap<WordMention, SpellingKeys>();

/** One spelling of a word, with all its mentions in the article. Its keys are made when they are first asked for. */
export class Spelling {
  constructor(
    /** In lower case. */
    readonly id: string,
    /** As it is written where it stands first. */
    readonly form: string,
    readonly mentions: readonly WordMention[],
  ) {}

  /** Whether a place proves the capital. */
  get isCertain(): boolean {
    return this.mentions.some(({ isUncertain }) => !isUncertain);
  }
  get folded(): string {
    return foldedOf(this.id, this.form);
  }
  get sounds(): string {
    return this.#keys.sounds;
  }
  get skeleton(): string {
    return this.#keys.skeleton;
  }
  get throatless(): string {
    return this.#keys.throatless;
  }
  get soundKey(): string {
    return this.#keys.soundKey;
  }

  get #keys(): SpellingKeys {
    const [first] = this.mentions;
    const known = first && keysOf.get(first);
    if (known) return known;
    const letters = foldWord(this.id);
    const sounds = soundsOf(this.id);
    const keys = {
      sounds,
      skeleton: skeletonOf(letters),
      throatless: skeletonOf(letters.replace(/[kc]?h/g, '')),
      soundKey: soundKey(sounds),
    };
    if (first) keysOf.set(first, keys);
    return keys;
  }
}

/** Spellings by what they are in lower case, in order of first mention. */
export function gatherSpellings(
  facts: readonly { readonly words: readonly WordMention[] }[],
): ReadonlyMap<string, Spelling> {
  const mentionsOf = new Map<string, WordMention[]>();
  for (const { words } of facts) {
    for (const mention of words) {
      const known = mentionsOf.get(mention.spelling);
      if (known === undefined) mentionsOf.set(mention.spelling, [mention]);
      else known.push(mention);
    }
  }
  const spellings = new Map<string, Spelling>();
  for (const [id, mentions] of mentionsOf)
    spellings.set(id, new Spelling(id, mentions[0]?.form ?? id, mentions));
  return spellings;
}
