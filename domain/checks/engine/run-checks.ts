import type { Severity } from '../../annotation/severity';
import type { Span } from '../../text/span';
import {
  includesLanguage,
  type Alarm,
  type ArticleCheck,
  type BlockCheck,
  type BlockSpan,
  type Check,
  type CheckSettings,
  type Finding,
  type PairCheck,
} from './check';
import type { CheckedArticle, CheckedBlock, CheckedPair, CheckedPiece } from './checked-article';
import { primarySubtag } from '../../text/primary-subtag';
import type { Tokens } from '../../text/tokens';
import { NO_KNOWLEDGE, type Knowledge } from './knowledge';
import { withoutRepeats } from './without-repeats';

/** A check as a project has it. */
export interface ConfiguredCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly settings: CheckSettings;
}

export function configureCheck(
  check: Check,
  severity: Severity = check.severity,
  values: Readonly<Record<string, number>> = {},
  knowledge: Knowledge = NO_KNOWLEDGE,
): ConfiguredCheck {
  const set = new Map(
    Object.entries(check.parameters).map(([name, { default: usual, min, max }]) => [
      name,
      Math.min(Math.max(values[name] ?? usual, min), max),
    ]),
  );
  const parameter = (name: string): number => {
    const value = set.get(name);
    if (value === undefined) throw new RangeError(`The check ${check.id} has no parameter ${name}`);
    return value;
  };
  return { check, severity, settings: { parameter, knowledge } };
}

/** Whether the check has anything to say of such an article. */
export function runsOn(check: Check, sourceLang: string | null, targetLang: string): boolean {
  if (!includesLanguage(check.targets, primarySubtag(targetLang))) return false;
  if (check.unit === 'block' || check.sources === null) return true;
  return sourceLang !== null && includesLanguage(check.sources, primarySubtag(sourceLang));
}

/** The checks that have something to say of one pair of languages, by what they read. */
interface Asked {
  readonly ofBlocks: readonly Asking<BlockCheck>[];
  readonly ofPairs: readonly Asking<PairCheck>[];
  readonly ofArticles: readonly Asking<ArticleCheck>[];
  /** What blocks had to say, in the order of `ofArticles`. */
  readonly facts: WeakMap<CheckedBlock, readonly unknown[]>;
}

interface Configured<Kind extends Check> extends ConfiguredCheck {
  readonly check: Kind;
}

/**
 * A check, with the traits and classes of words of which a text must have one, and its quick look: in objects that all look the same, since
 * every check is asked of every text.
 */
interface Asking<Kind extends Check> extends Configured<Kind> {
  readonly needs: number;
  readonly needsWords: number;
  readonly mayFind: NonNullable<Kind['mayFind']> | null;
}

/** No text has this one: of what needs nothing every text is asked. */
export const ASKED_ALWAYS = 1 << 31;

const asking = <Kind extends Check>({ check, severity, settings }: Configured<Kind>): Asking<Kind> => ({
  check,
  severity,
  settings,
  needs: check.needs ?? ASKED_ALWAYS,
  needsWords: check.needsWords ?? ASKED_ALWAYS,
  mayFind: check.mayFind?.bind(check) ?? null,
});

/** What a text has in it. */
type Having = Pick<Tokens, 'traits' | 'wordClasses'>;

/** Whether the text has what the check needs to find anything. */
const mayBeAsked = ({ needs, needsWords }: Asking<Check>, { traits, wordClasses }: Having): boolean =>
  (needs & (traits | ASKED_ALWAYS)) !== 0 && (needsWords & (wordClasses | ASKED_ALWAYS)) !== 0;

/**
 * Asks checks about an article, again and again as it changes: what was found in a block or a pair whose texts are the same
 * objects as before is remembered, so hand over what did not change as it was.
 */
export class CheckRunner {
  readonly #checks: readonly ConfiguredCheck[];
  readonly #byLanguages = new Map<string, Asked>();
  /** Of the article before: the rows of a table are nearly all of the same languages. */
  #last: (Pick<CheckedArticle, 'sourceLang' | 'targetLang'> & { readonly asked: Asked }) | null = null;
  readonly #ofBlock = new WeakMap<CheckedBlock, readonly Finding[]>();
  readonly #ofPair = new WeakMap<CheckedPair, readonly Finding[]>();

  constructor(checks: readonly ConfiguredCheck[]) {
    this.#checks = checks;
  }

  /** In the order of the text. */
  run(article: CheckedArticle): readonly Finding[] {
    const asked = this.#askedOf(article);
    const found: Finding[] = [];
    for (const block of article.target)
      found.push(...remember(this.#ofBlock, block, () => findInBlock(block, asked.ofBlocks)));
    for (const pair of article.pairs)
      found.push(...remember(this.#ofPair, pair, () => findInPair(pair, asked.ofPairs)));
    const facts = article.target.map((block) =>
      remember(asked.facts, block, () => collectFacts(block, asked.ofArticles)),
    );
    const having = havingOf(article);
    for (const [index, one] of asked.ofArticles.entries())
      if (mayBeAsked(one, having)) {
        const own = facts.map((ofBlock) => ofBlock[index]);
        judge(article, one, own, found);
      }
    return inOrder(found);
  }

  /** The same, for an article that will not be asked about again: a table may hold a hundred thousand of them. */
  runOnce(article: CheckedArticle): readonly Finding[] {
    const asked = this.#askedOf(article);
    const found: Finding[] = [];
    for (const block of article.target) findInBlock(block, asked.ofBlocks, found);
    for (const pair of article.pairs) findInPair(pair, asked.ofPairs, found);
    const having = havingOf(article);
    // The facts of one check at a time: those of a long article are not all held at once.
    for (const one of asked.ofArticles) {
      if (!mayBeAsked(one, having)) continue;
      const facts: unknown[] = [];
      for (const block of article.target) facts.push(one.check.collect(block, one.settings));
      judge(article, one, facts, found);
    }
    return inOrder(found);
  }

  #askedOf({ sourceLang, targetLang }: CheckedArticle): Asked {
    if (this.#last?.sourceLang === sourceLang && this.#last.targetLang === targetLang)
      return this.#last.asked;
    const languages = `${sourceLang ?? ''} ${targetLang}`;
    let asked = this.#byLanguages.get(languages);
    if (asked === undefined) {
      const able = this.#checks.filter(({ check }) => runsOn(check, sourceLang, targetLang));
      asked = {
        ofBlocks: able.filter(isOfBlocks).map(asking),
        ofPairs: able.filter(isOfPairs).map(asking),
        ofArticles: able.filter(isOfArticles).map(asking),
        facts: new WeakMap(),
      };
      this.#byLanguages.set(languages, asked);
    }
    this.#last = { sourceLang, targetLang, asked };
    return asked;
  }
}

const isOfBlocks = (one: ConfiguredCheck): one is Configured<BlockCheck> => one.check.unit === 'block';
const isOfPairs = (one: ConfiguredCheck): one is Configured<PairCheck> => one.check.unit === 'pair';
const isOfArticles = (one: ConfiguredCheck): one is Configured<ArticleCheck> => one.check.unit === 'article';

/** What any of its paragraphs has. */
function havingOf({ target }: CheckedArticle): Having {
  let [traits, wordClasses] = [0, 0];
  for (const { tokens } of target) {
    traits |= tokens.traits;
    wordClasses |= tokens.wordClasses;
  }
  return { traits, wordClasses };
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}

function findInBlock(
  block: CheckedBlock,
  checks: readonly Asking<BlockCheck>[],
  found: Finding[] = [],
): readonly Finding[] {
  const { tokens } = block;
  for (const one of checks)
    if (mayBeAsked(one, tokens) && (one.mayFind === null || one.mayFind(block, one.settings)))
      for (const alarm of one.check.run(block, one.settings))
        found.push(toFinding(one, alarm, { block: block.index, ...spanOf(alarm.span) }, null));
  return found;
}

function findInPair(
  pair: CheckedPair,
  checks: readonly Asking<PairCheck>[],
  found: Finding[] = [],
): readonly Finding[] {
  const { tokens } = pair.target;
  for (const one of checks) {
    if (!mayBeAsked(one, tokens) || (one.mayFind !== null && !one.mayFind(pair, one.settings))) continue;
    for (const alarm of one.check.run(pair, one.settings)) {
      const target = placeInBlock(pair.target, alarm.span);
      const source = alarm.sourceSpan ? placeInBlock(pair.source, alarm.sourceSpan) : null;
      if (target !== null) found.push(toFinding(one, alarm, target, source));
    }
  }
  return found;
}

function collectFacts(block: CheckedBlock, checks: readonly Configured<ArticleCheck>[]): readonly unknown[] {
  const facts: unknown[] = [];
  for (const { check, settings } of checks) facts.push(check.collect(block, settings));
  return facts;
}

/** Adds to what was found. */
function judge(
  article: CheckedArticle,
  one: Configured<ArticleCheck>,
  facts: readonly unknown[],
  found: Finding[],
): void {
  if (one.check.mayFind?.(article, facts, one.settings) === false) return;
  for (const alarm of one.check.judge(article, facts, one.settings))
    found.push(toFinding(one, alarm, alarm.at, alarm.sourceAt ?? null));
}

const inOrder = (found: Finding[]): readonly Finding[] =>
  found.length < 2 ? found : withoutRepeats(found.sort(byPlace));

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const byPlace = (a: Finding, b: Finding): number =>
  a.target.block - b.target.block || a.target.start - b.target.start || a.target.end - b.target.end;

function toFinding(
  { check, severity }: ConfiguredCheck,
  alarm: Omit<Alarm, 'span' | 'sourceSpan'>,
  target: BlockSpan,
  source: BlockSpan | null,
): Finding {
  return {
    check: check.id,
    category: alarm.category ?? check.category,
    severity: alarm.severity ?? severity,
    target,
    source,
    suggestion: alarm.suggestion ?? null,
    message: alarm.message ?? 'default',
    params: alarm.params ?? {},
  };
}

/** A span of a piece in the block that holds its beginning; null in a piece without text. */
export function placeInBlock(piece: CheckedPiece, { start, end }: Span): BlockSpan | null {
  const part = piece.parts.findLast(({ at }) => at <= start) ?? piece.parts[0];
  if (part === undefined) return null;
  const { block, at, span } = part;
  const from = Math.min(Math.max(span.start + start - at, span.start), span.end);
  return { block, start: from, end: Math.min(Math.max(span.start + end - at, from), span.end) };
}
