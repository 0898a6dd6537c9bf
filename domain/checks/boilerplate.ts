import { AGENCY_ALONE, AGENCY_AT_END, DATELINE } from './boilerplate/agencies';
import { addressesReaders, isOfFragments, tellsOfAuthor } from './boilerplate/author-bio';
import { isByline } from './boilerplate/byline';
import { isUnknownCredit } from './boilerplate/unknown-credit';
import { findOpening, type Scrap } from './boilerplate/openings';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';

interface Found {
  readonly scrap: Scrap;
  readonly start: number;
  readonly end: number;
}

interface Facts {
  readonly found: Found | null;
  /** `Name/Agency` with an agency we do not know: a credit where the lines beside it are text. */
  readonly mayBeCredit: boolean;
  /** As short as a caption. */
  readonly isShort: boolean;
}

const NOTHING: Facts = { found: null, mayBeCredit: false, isShort: false };
const SHORT: Facts = { found: null, mayBeCredit: false, isShort: true };

/** In code units. A line that is longer is a paragraph, whatever it begins with. */
const LONGEST_LINE = 180;
const LONGEST_CREDIT = 80;
/** A caption in text is mostly one sentence of so many. */
const LONGEST_CAPTION = 160;
/** Datelines and the names of agencies stand at the head. */
const HEAD = 3;
/** Where the author is told of. */
const TAIL = 2;
/** Less has no head and no tail to speak of. */
const SHORTEST_ARTICLE = 3;
/** A sentence is closed by one of these. */
const ENDED = /[.!?…。！？।۔؟][”"»“』」)）]*\s*$/u;
/** What is nothing but itself is taken away whole. */
const REMOVED_WHOLE: ReadonlySet<Scrap> = new Set(['credit', 'related', 'share', 'dateline']);

/** Lines of the page that came along with the article: credits, captions, bylines, `read also`, `share`, who the author is. */
export const boilerplate = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'boilerplate',
  version: 2,
  category: 'accuracy/addition',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: null,
  parameters: {},
  collect({ text, sentenceStarts, kind }: CheckedBlock): Facts {
    // A caption may name who took the picture.
    const found = kind === 'caption' ? null : findInLine(text);
    const isShort = kind === 'paragraph' && sentenceStarts.length === 1 && text.length <= LONGEST_CAPTION;
    if (found !== null) return { found, mayBeCredit: false, isShort };
    if (isShort && isUnknownCredit(text)) return { found, mayBeCredit: true, isShort };
    return isShort ? SHORT : NOTHING;
  },
  // What is a scrap by its place is one in an article that has a head and a tail.
  mayFind: ({ target }, facts) => target.length >= SHORTEST_ARTICLE || facts.some(hasScrap),
  *judge({ target }: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    for (const [index, { found, isShort }] of facts.entries()) {
      const block = target[index];
      if (block === undefined) continue;
      const scrap =
        found ?? findUnknownCredit(target, facts, index, block) ?? findByPlace(target, index, block);
      if (scrap !== null) yield alarm(block, scrap);
      else if (isShort && isCreditLine(facts[index - 1], target[index - 1]))
        yield alarm(block, { scrap: 'caption', start: 0, end: block.text.length });
    }
  },
});

const hasScrap = ({ found }: Facts): boolean => found !== null;

/** What is a scrap only at the head or the tail of an article. */
function findByPlace(
  target: readonly CheckedBlock[],
  index: number,
  { text, lang }: CheckedBlock,
): Found | null {
  if (target.length < SHORTEST_ARTICLE) return null;
  const dateline = index < HEAD ? findDateline(text) : null;
  if (dateline !== null || index < target.length - TAIL || text.length > LONGEST_LINE * 2) return dateline;
  // After a colon somebody is quoted.
  if (/[:：]\s*$/u.test(target[index - 1]?.text ?? '')) return null;
  const tells = tellsOfAuthor(text) || isOfFragments(text, lang);
  return tells ? { scrap: 'bio', start: 0, end: text.length } : null;
}

/** Alone among paragraphs: two in a row are a list, and a heading may be anything. */
function findUnknownCredit(
  target: readonly CheckedBlock[],
  facts: readonly Facts[],
  index: number,
  { text }: CheckedBlock,
): Found | null {
  if (facts[index]?.mayBeCredit !== true || target.length < SHORTEST_ARTICLE) return null;
  const isText = (at: number): boolean => at < 0 || at >= target.length || ENDED.test(target[at]?.text ?? '');
  const besides = [index - 1, index + 1];
  const isAlone = besides.every((at) => facts[at]?.mayBeCredit !== true);
  return isAlone && besides.some((at) => target[at] !== undefined && isText(at))
    ? { scrap: 'credit', start: 0, end: text.length }
    : null;
}

const isCreditLine = (facts: Facts | undefined, block: CheckedBlock | undefined): boolean =>
  facts?.found?.scrap === 'credit' && facts.found.start === 0 && block?.kind === 'paragraph';

function alarm({ index, text }: CheckedBlock, { scrap, start, end }: Found): ArticleAlarm {
  const at = { block: index, start, end };
  const isWhole = start === 0 && end === text.length;
  return REMOVED_WHOLE.has(scrap) || !isWhole
    ? { at, message: scrap, suggestion: '' }
    : { at, message: scrap };
}

function findInLine(text: string): Found | null {
  const whole = { start: 0, end: text.length };
  if (text.length <= LONGEST_LINE) {
    const scrap = findOpening(text);
    // `Written by a committee, the report …` is a sentence.
    const isSentence = scrap === 'byline' && /[.!?。।؟]\s*$/u.test(text);
    if (scrap !== null && !isSentence) return { scrap, ...whole };
    if (isByline(text)) return { scrap: 'byline', ...whole };
  }
  if (text.length <= LONGEST_LINE * 2 && addressesReaders(text)) return { scrap: 'bio', ...whole };
  return findCredit(text);
}

/** The end of a sentence, and what comes after the last one. */
const LAST_SENTENCE = /[.!?。।؟][”"»]?\s+(?=[^.!?。।؟]{3,}[.)\]]?\s*$)/u;
const LAST_BRACKET = /\s*[([（【][^()[\]（）【】]{3,}[)\]）】][.。]?\s*$/u;

/** `Name/AGENCY` as a line of its own, or at the end of one: in brackets, or after the last full stop. */
function findCredit(text: string): Found | null {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  // Nearly no text goes on from here.
  if (!/[/／|©:：]|via/u.test(tail)) return null;
  const isSigned = /[/／|©]|via/u.test(tail) && AGENCY_AT_END.test(tail);
  const bracket = isSigned ? LAST_BRACKET.exec(tail) : null;
  if (bracket !== null) return { scrap: 'credit', start: from + bracket.index, end: text.length };
  // A credit in a sentence of its own has a colon or is signed.
  const sentence = isSigned || /[:：]/u.test(tail) ? LAST_SENTENCE.exec(tail) : null;
  const last = sentence === null ? -1 : from + sentence.index + sentence[0].length;
  if (last >= 0 && (isSigned || findOpening(text.slice(last)) === 'credit')) {
    // Before a credit in so short a line stands what the picture shows.
    const start = text.length <= LONGEST_LINE ? 0 : last;
    return { scrap: start === 0 ? 'caption' : 'credit', start, end: text.length };
  }
  return isSigned && from === 0 ? { scrap: 'credit', start: 0, end: text.length } : null;
}

/** `CAIRO (Reuters) – `, an agency’s name alone, or the dash that was left of it. */
function findDateline(text: string): Found | null {
  if (text.length <= LONGEST_CREDIT && (AGENCY_ALONE.test(text) || /^\s*[—–―-]+\s*$/u.test(text)))
    return { scrap: 'dateline', start: 0, end: text.length };
  const dateline = DATELINE.exec(text.slice(0, LONGEST_CREDIT));
  return dateline === null ? null : { scrap: 'dateline', start: 0, end: dateline[0].length };
}
