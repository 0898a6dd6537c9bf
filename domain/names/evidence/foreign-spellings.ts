import { skeletonOf } from '../../alignment/evidence/skeleton';
import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { findRuns } from '../extract/find-runs';
import type { WordMention } from '../extract/name-facts';
import type { NameRun } from '../extract/name-word';
import type { NamedArticle, NamedPair, NamedPiece } from '../named-article';
import { soundsOf } from '../sound/sounds-of';
import type { Counterpart, SpokenWord } from './counterparts';
import { rememberedCounterparts } from './source-evidence';
import { Spelling } from './spelling';

interface SourceWord extends SpokenWord {
  readonly form: string;
}

/** One word of the source, and how the translation spells it: for languages without capitals. */
export interface ForeignName {
  readonly source: string;
  readonly spellings: readonly Spelling[];
}

const SHORTEST = 3;
const sourceWords = new WeakMap<NamedPiece, readonly SourceWord[]>();

function sourceWordsOf(piece: NamedPiece): readonly SourceWord[] {
  const known = sourceWords.get(piece);
  if (known) return known;
  const words = new Map<string, SourceWord>();
  for (const { words: ofRun } of findRuns(piece)) {
    for (const { form, isAllCaps, isUncertain } of ofRun) {
      if (form.length < SHORTEST || isAllCaps || isUncertain) continue;
      const id = form.toLowerCase();
      words.set(id, { id, form, sounds: soundsOf(form), skeleton: skeletonOf(foldWord(form)) });
    }
  }
  const list = [...words.values()];
  sourceWords.set(piece, list);
  return list;
}

/**
 * The names of a translation into a script without capitals, found through the source: the word of the segment that sounds like the
 * name. One reading of one place is counted for the name it is nearest to.
 */
export function findForeignNames({ pairs }: Pick<NamedArticle, 'pairs'>): readonly ForeignName[] {
  const names = new Map<string, { readonly form: string; readonly byCore: Map<string, WordMention[]> }>();
  for (const pair of pairs) {
    for (const { word, mention } of mentionsOf(pair)) {
      let name = names.get(word.id);
      if (!name) names.set(word.id, (name = { form: word.form, byCore: new Map<string, WordMention[]>() }));
      const mentions = name.byCore.get(mention.spelling);
      if (mentions) mentions.push(mention);
      else name.byCore.set(mention.spelling, [mention]);
    }
  }
  return [...names.values()].map(({ form, byCore }) => ({
    source: form,
    spellings: [...byCore].flatMap(([core, mentions]) => toSpelling(core, mentions)),
  }));
}

interface ForeignMention {
  readonly word: SourceWord;
  readonly mention: WordMention;
}

const mentionsByPair = new WeakMap<NamedPair, readonly ForeignMention[]>();

function mentionsOf(pair: NamedPair): readonly ForeignMention[] {
  const known = mentionsByPair.get(pair);
  if (known) return known;
  const made = assign(pair).flatMap(([word, counterpart]) => {
    const mention = toMention(pair.target, counterpart);
    return mention === null ? [] : [{ word, mention }];
  });
  mentionsByPair.set(pair, made);
  return made;
}

/** A word of the translation that stands for a word of the source. */
export interface ForeignWord extends Span {
  /** The word of the source, in lower case. */
  readonly source: string;
  readonly form: string;
}

/** The words of a segment's translation that its source shows to be names; offsets are in the piece. */
export const findForeignWords = (pair: NamedPair): readonly ForeignWord[] =>
  assign(pair).map(([word, { start, end, form }]) => ({ source: word.id, start, end, form }));

/** Names of the source with the word that each has in the translation; no place is given twice. */
const assigned = new WeakMap<NamedPair, readonly (readonly [SourceWord, Counterpart])[]>();

function assign(pair: NamedPair): readonly (readonly [SourceWord, Counterpart])[] {
  const known = assigned.get(pair);
  if (known) return known;
  const claims = sourceWordsOf(pair.source).flatMap((word) =>
    rememberedCounterparts(word, pair.target)
      .filter(({ script }) => script !== 'latin')
      .map((counterpart) => ({ word, counterpart })),
  );
  claims.sort((a, b) => a.counterpart.distance - b.counterpart.distance);
  const found: (readonly [SourceWord, Counterpart])[] = [];
  for (const { word, counterpart } of claims) {
    const isTaken = found.some(([, { start, end }]) => start < counterpart.end && counterpart.start < end);
    if (!isTaken) found.push([word, counterpart]);
  }
  assigned.set(pair, found);
  return found;
}

function toMention({ parts }: NamedPiece, { start, end, form, core }: Counterpart): WordMention | null {
  const part = parts.findLast(({ at }) => at <= start);
  if (part === undefined) return null;
  const shift = part.span.start - part.at;
  const span = { start: start + shift, end: end + shift };
  const word = { ...span, form, lower: core, isUncertain: false, isAllCaps: false };
  const run: NameRun = { ...span, form, words: [word], title: null, possessive: '' };
  return {
    ...span,
    spelling: core,
    form,
    isUncertain: false,
    block: part.block,
    run,
    before: null,
    after: null,
  };
}

function toSpelling(core: string, mentions: readonly WordMention[]): readonly Spelling[] {
  const [first] = mentions;
  return first === undefined ? [] : [new Spelling(core, first.form, mentions)];
}
