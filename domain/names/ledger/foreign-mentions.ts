import { authorityOf, type NameAuthority } from '../authority/authority';
import { findForeignWords, type ForeignWord } from '../evidence/foreign-spellings';
import type { LinkedNames } from '../evidence/linked-names';
import { findRuns } from '../extract/find-runs';
import { hasCapitals } from '../has-capitals';
import type { NamedArticle, NamedPair, NamedPiece } from '../named-article';
import { primarySubtag } from '../../text/primary-subtag';
import type { GatheredMention } from './gathered-mention';

/**
 * Names of a translation without capitals: those that its source shows and that sound alike, and those that the authority knows in
 * both languages (Germany, ألمانيا).
 */
export function findForeignMentions(
  article: NamedArticle,
  { authority }: LinkedNames,
): readonly GatheredMention[] {
  const { sourceLang } = article;
  if (sourceLang === null || !hasCapitals(sourceLang)) return [];
  const known = authorityOf(primarySubtag(sourceLang), NO_NAMES);
  const mentions = article.pairs.flatMap((pair) => mentionsIn(pair, known, authority));
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}

const NO_NAMES: readonly never[] = [];

function mentionsIn(
  pair: NamedPair,
  known: NameAuthority,
  authority: NameAuthority,
): readonly GatheredMention[] {
  const words = findForeignWords(pair);
  const found: GatheredMention[] = [];
  for (const run of findRuns(pair.source)) {
    const ids = run.words.map(({ form }) => form.toLowerCase());
    const parts = ids.map((id) => words.find((word) => word.source === id) ?? null);
    const stretch = contiguous(
      pair.target,
      parts.flatMap((part) => part ?? []),
    );
    if (stretch.length > 0) {
      const mention = toMention(pair.target, stretch, run.form);
      if (mention) found.push(mention);
      continue;
    }
    const entry = known.findName(run.form)?.entry;
    const spellings = entry?.spellingsIn(authority.language);
    if (!entry || !spellings) continue;
    for (const form of [spellings.preferred, ...spellings.admitted, ...spellings.unwanted]) {
      const start = pair.target.text.indexOf(form);
      if (start === -1) continue;
      const whole: ForeignWord = { source: entry.id, start, end: start + form.length, form };
      const mention = toMention(pair.target, [whole], run.form);
      if (mention) found.push(mention);
      break;
    }
  }
  return found;
}

const LONGEST_JOINT = 4;

/** The longest part of the words that follow one another closely, in the order of the text. */
function contiguous({ text }: NamedPiece, words: readonly ForeignWord[]): readonly ForeignWord[] {
  const ordered = [...words].sort((a, b) => a.start - b.start);
  let best: readonly ForeignWord[] = [];
  let current: ForeignWord[] = [];
  for (const word of ordered) {
    const last = current.at(-1);
    const follows =
      last !== undefined &&
      word.start - last.end <= LONGEST_JOINT &&
      /^[\s·・‐‑-]*(?:ال|אל-|א)?[\s·・‐‑-]*$/u.test(text.slice(last.end, word.start));
    if (last !== undefined && !follows) current = [];
    current.push(word);
    if (current.length > best.length) best = [...current];
  }
  return best;
}

function toMention(
  { text, parts }: NamedPiece,
  words: readonly ForeignWord[],
  source: string,
): GatheredMention | null {
  const [first] = words;
  const last = words.at(-1);
  const part = first && parts.findLast(({ at }) => at <= first.start);
  if (!first || !last || !part) return null;
  const shift = part.span.start - part.at;
  return {
    block: part.block,
    start: first.start + shift,
    end: last.end + shift,
    form: text.slice(first.start, last.end),
    title: null,
    possessive: '',
    words: words.map(({ start, end, form, source: slot }) => ({
      start: start + shift,
      end: end + shift,
      form,
      slot,
    })),
    signature: words.map(({ source: slot }) => slot),
    isUncertain: false,
    source,
  };
}
