import type { Severity } from '../../annotation/severity';
import type { Span } from '../../text/span';
import {
  includesLanguage,
  type Alarm,
  type ArticleCheck,
  type BlockSpan,
  type Check,
  type CheckSettings,
  type Finding,
} from './check';
import {
  primarySubtag,
  type CheckedArticle,
  type CheckedBlock,
  type CheckedPair,
  type CheckedPiece,
} from './checked-article';
import { NO_KNOWLEDGE, type Knowledge } from './knowledge';

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
  const parameter = (name: string): number => {
    const known = check.parameters[name];
    if (known === undefined) throw new RangeError(`The check ${check.id} has no parameter ${name}`);
    return Math.min(Math.max(values[name] ?? known.default, known.min), known.max);
  };
  return { check, severity, settings: { parameter, knowledge } };
}

/** Whether the check has anything to say of such an article. */
export function runsOn(check: Check, sourceLang: string | null, targetLang: string): boolean {
  if (!includesLanguage(check.targets, primarySubtag(targetLang))) return false;
  if (check.unit === 'block' || check.sources === null) return true;
  return sourceLang !== null && includesLanguage(check.sources, primarySubtag(sourceLang));
}

/**
 * Asks checks about an article, again and again as it changes: what was found in a block or a pair whose texts are the same
 * objects as before is remembered, so hand over what did not change as it was.
 */
export class CheckRunner {
  readonly #checks: readonly ConfiguredCheck[];
  readonly #byLanguages = new Map<string, readonly ConfiguredCheck[]>();
  readonly #ofBlock = new WeakMap<CheckedBlock, readonly Finding[]>();
  readonly #ofPair = new WeakMap<CheckedPair, readonly Finding[]>();
  readonly #facts = new WeakMap<CheckedBlock, Map<Check, unknown>>();

  constructor(checks: readonly ConfiguredCheck[]) {
    this.#checks = checks;
  }

  /** In the order of the text. */
  run(article: CheckedArticle): readonly Finding[] {
    const checks = this.#checksFor(article.sourceLang, article.targetLang);
    const found: Finding[] = [];
    for (const block of article.target) found.push(...this.#findInBlock(block, checks));
    for (const pair of article.pairs) found.push(...this.#findInPair(pair, checks));
    for (const one of checks)
      if (one.check.unit === 'article') found.push(...this.#judge(one, one.check, article));
    return found.sort(byPlace);
  }

  /** Kept for each pair of languages: for a table of a hundred thousand articles the question is not a small one. */
  #checksFor(sourceLang: string | null, targetLang: string): readonly ConfiguredCheck[] {
    const languages = `${sourceLang ?? ''} ${targetLang}`;
    let checks = this.#byLanguages.get(languages);
    if (checks === undefined) {
      checks = this.#checks.filter(({ check }) => runsOn(check, sourceLang, targetLang));
      this.#byLanguages.set(languages, checks);
    }
    return checks;
  }

  #findInBlock(block: CheckedBlock, checks: readonly ConfiguredCheck[]): readonly Finding[] {
    const known = this.#ofBlock.get(block);
    if (known !== undefined) return known;
    const found: Finding[] = [];
    for (const one of checks) {
      if (one.check.unit !== 'block') continue;
      for (const alarm of one.check.run(block, one.settings))
        found.push(toFinding(one, alarm, { block: block.index, ...spanOf(alarm.span) }, null));
    }
    this.#ofBlock.set(block, found);
    return found;
  }

  #findInPair(pair: CheckedPair, checks: readonly ConfiguredCheck[]): readonly Finding[] {
    const known = this.#ofPair.get(pair);
    if (known !== undefined) return known;
    const found: Finding[] = [];
    for (const one of checks) {
      if (one.check.unit !== 'pair') continue;
      for (const alarm of one.check.run(pair, one.settings)) {
        const target = placeInBlock(pair.target, alarm.span);
        const source = alarm.sourceSpan ? placeInBlock(pair.source, alarm.sourceSpan) : null;
        if (target !== null) found.push(toFinding(one, alarm, target, source));
      }
    }
    this.#ofPair.set(pair, found);
    return found;
  }

  #judge(one: ConfiguredCheck, check: ArticleCheck, article: CheckedArticle): readonly Finding[] {
    const facts = article.target.map((block) => this.#factsOf(one, check, block));
    return Array.from(check.judge(article, facts, one.settings), (alarm) =>
      toFinding(one, alarm, alarm.at, alarm.sourceAt ?? null),
    );
  }

  #factsOf({ settings }: ConfiguredCheck, check: ArticleCheck, block: CheckedBlock): unknown {
    let ofBlock = this.#facts.get(block);
    if (ofBlock === undefined) this.#facts.set(block, (ofBlock = new Map<Check, unknown>()));
    if (!ofBlock.has(check)) ofBlock.set(check, check.collect(block, settings));
    return ofBlock.get(check);
  }
}

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
function placeInBlock(piece: CheckedPiece, { start, end }: Span): BlockSpan | null {
  const part = piece.parts.findLast(({ at }) => at <= start) ?? piece.parts[0];
  if (part === undefined) return null;
  const { block, at, span } = part;
  const from = Math.min(Math.max(span.start + start - at, span.start), span.end);
  return { block, start: from, end: Math.min(Math.max(span.start + end - at, from), span.end) };
}
