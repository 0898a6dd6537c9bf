import type { Severity } from '../../annotation/severity';
import type { Span } from '../../text/span';
import type { CheckedArticle, CheckedBlock, CheckedPair } from './checked-article';
import type { Knowledge } from './knowledge';

/** A place in a block of one side: its index among the blocks of that side, and a span of its text. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** What goes into the words that tell of a finding. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** A likely error. */
export interface Finding {
  readonly check: string;
  readonly category: string;
  readonly severity: Severity;
  /** Where in the translation; an empty span is the place where something is missing. */
  readonly target: BlockSpan;
  readonly source: BlockSpan | null;
  /** What should stand in place of the target's span, where that is certain or likely; null where a person has to know. */
  readonly suggestion: string | null;
  /** Which sentence of the check's messages tells of it: `checks.<id>.say.<message>`. */
  readonly message: string;
  readonly params: FindingParams;
}

/** What a check says of a place; the rest of the finding follows from the check and its settings. */
export interface Alarm {
  /** In the text the check was given: its block, or the target of its pair. */
  readonly span: Span;
  /** In the source of the pair. */
  readonly sourceSpan?: Span;
  readonly suggestion?: string;
  readonly message?: string;
  readonly params?: FindingParams;
  /** Where it depends on what was found. */
  readonly category?: string;
  readonly severity?: Severity;
}

/** An alarm of a check that reads several blocks. */
export interface ArticleAlarm extends Omit<Alarm, 'span' | 'sourceSpan'> {
  readonly at: BlockSpan;
  readonly sourceAt?: BlockSpan;
}

/** A number that a project may set. */
export interface CheckParameter {
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface CheckSettings {
  readonly parameter: (name: string) => number;
  /** The same object as long as it has not changed: what a check makes of it can be kept in a WeakMap. */
  readonly knowledge: Knowledge;
}

/** `any`, or primary language subtags. */
export type Languages = 'any' | readonly string[];

interface CheckInfo {
  /** Kebab-case; also the name of its file, its messages and its page in docs/checks. */
  readonly id: string;
  /** Rises when it may find something else: part of the provenance of what is accepted. */
  readonly version: number;
  /** Typology id of MQM-Core. */
  readonly category: string;
  readonly severity: Severity;
  /** Whether a new project has it switched on. Only what is within the limits for false alarms may be. */
  readonly isDefault: boolean;
  /** Languages of the translation. */
  readonly targets: Languages;
  readonly parameters: Readonly<Record<string, CheckParameter>>;
}

/** A check that is not asked of texts in which it can find nothing. */
interface NeedsTraits {
  /**
   * Bits of `TRAIT`: it finds nothing in a translation that has none of them. The words of a text are read once to tell them, so
   * this costs nothing. A check that leaves it out is asked of every text, and one of articles is asked where one paragraph has one
   * of them. Tests hold that what is said here is true.
   */
  readonly needs?: number;
  /** The same of words: it finds nothing in a translation without a word of these classes. Bits that `classOfWords` answered. */
  readonly needsWords?: number;
}

/** Reads one paragraph of the translation. */
export interface BlockCheck extends CheckInfo, NeedsTraits {
  readonly unit: 'block';
  /** A quick look: where it says no, `run` finds nothing and is not asked. Left out where `run` itself is as quick. */
  mayFind?(block: CheckedBlock, settings: CheckSettings): boolean;
  run(block: CheckedBlock, settings: CheckSettings): Iterable<Alarm>;
}

/** Compares the two sides of a segment. */
export interface PairCheck extends CheckInfo, NeedsTraits {
  readonly unit: 'pair';
  /** Languages of the source. */
  readonly sources: Languages;
  /** As in `BlockCheck`. */
  mayFind?(pair: CheckedPair, settings: CheckSettings): boolean;
  run(pair: CheckedPair, settings: CheckSettings): Iterable<Alarm>;
}

/**
 * Reads the whole article, in two steps: what a block has to say is collected once for each text it has had, and the judgement
 * over all of it is made again after each change, so it must be quick.
 */
export interface ArticleCheck<Facts = unknown> extends CheckInfo, NeedsTraits {
  readonly unit: 'article';
  /** Null, or languages of the source that it needs. */
  readonly sources: Languages | null;
  collect(block: CheckedBlock, settings: CheckSettings): Facts;
  /** As in `BlockCheck`: where it says no, `judge` finds nothing. */
  mayFind?(article: CheckedArticle, facts: readonly Facts[], settings: CheckSettings): boolean;
  judge(article: CheckedArticle, facts: readonly Facts[], settings: CheckSettings): Iterable<ArticleAlarm>;
}

export type Check = BlockCheck | PairCheck | ArticleCheck;

/** The types of an article check's facts are its own affair: `judge` only ever gets what its own `collect` answered. */
export const defineArticleCheck = <Facts>(check: ArticleCheck<Facts>): ArticleCheck => check;

export const includesLanguage = (languages: Languages, language: string): boolean =>
  languages === 'any' || languages.includes(language);
