import type { Span } from '../../text/span';
import type { NameLink } from '../evidence/evidence';

/** A word of a mention. Words of one slot are spellings of one word of the name: what is chosen for one goes for all. */
export interface MentionWord extends Span {
  readonly form: string;
  readonly slot: string;
}

/** A place where a name stands in the translation: the name itself, without title, possessive and clitics. */
export interface NameMention extends Span {
  /** Index among the blocks of the translation. */
  readonly block: number;
  readonly form: string;
  readonly words: readonly MentionWord[];
  readonly title: string | null;
  /** The possessive after it: `’s`, `’` or nothing. */
  readonly possessive: string;
}

/** One way in which the name is written, with every place. */
export interface NameRendering {
  readonly form: string;
  readonly mentions: readonly NameMention[];
}

export const FORM_REASONS = ['chosen', 'project', 'authority', 'majority', 'first'] as const;
export type FormReason = (typeof FORM_REASONS)[number];

export interface PreferredForm {
  readonly form: string;
  /** Who says so: a person in this article, the project, the authority, most mentions, or only the first one. */
  readonly reason: FormReason;
}

/** A name with all its renderings. */
export interface NameGroup {
  /** The folded form of its fullest rendering: the same from one reading of the article to the next. */
  readonly id: string;
  /** As the source spells it, where the source tells. */
  readonly source: string | null;
  /** The fullest first, then by number of mentions. */
  readonly renderings: readonly NameRendering[];
  /** Why spellings that differ are held to be one name. */
  readonly links: readonly NameLink[];
  readonly preferred: PreferredForm;
  /** How the project and the authority write it, where they know one of the renderings. */
  readonly known: readonly PreferredForm[];
  /** Whether some word of it is spelt in several ways, or otherwise than the preferred form has it. */
  readonly isDrifting: boolean;
}

/** The names of an article, in the order in which they are first mentioned. */
export interface NameLedger {
  readonly groups: readonly NameGroup[];
}
