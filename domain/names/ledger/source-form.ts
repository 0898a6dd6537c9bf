import type { NameAuthority } from '../authority/authority';
import { authorityOf } from '../authority/authority';
import { rememberedCounterparts, type SourceEvidence } from '../evidence/source-evidence';
import type { Spelling } from '../evidence/spelling';
import type { KnownName } from '../known-name';
import type { NamedArticle, NamedPiece } from '../named-article';
import { primarySubtag } from '../../text/primary-subtag';
import type { GatheredMention } from './gathered-mention';

/** How the source spells the names of an article. */
export class SourceForms {
  readonly #authority: NameAuthority | null;

  constructor(
    { sourceLang }: Pick<NamedArticle, 'sourceLang'>,
    private readonly evidence: SourceEvidence,
    private readonly spellings: ReadonlyMap<string, Spelling>,
    private readonly target: NameAuthority,
    known: readonly KnownName[],
  ) {
    this.#authority = sourceLang === null ? null : authorityOf(primarySubtag(sourceLang), known);
  }

  /** What stands in the source for most of the mentions of a name, in its fullest form; null where nothing is found. */
  mostCommon(mentions: readonly GatheredMention[]): string | null {
    const counts = new Map<string, number>();
    for (const mention of mentions) {
      const form = mention.source ?? this.#formOf(mention);
      if (form !== null) counts.set(form, (counts.get(form) ?? 0) + mention.words.length);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
    return best?.[0] ?? null;
  }

  #formOf(mention: GatheredMention): string | null {
    const source = this.evidence.pairOf(mention)?.source;
    if (!source) return null;
    return this.#bySound(mention, source) ?? this.#byAuthority(mention, source);
  }

  /** The words of the source that sound like those of the name, from the first to the last. */
  #bySound({ words }: GatheredMention, source: NamedPiece): string | null {
    const spans = words.flatMap(({ form }) => {
      const spelling = this.spellings.get(form.toLowerCase());
      const [best] = spelling ? rememberedCounterparts(spelling, source) : [];
      return best ?? [];
    });
    if (spans.length === 0 || spans.length < words.length) return null;
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    return end - start <= length + words.length * LONGEST_JOINT ? source.text.slice(start, end) : null;
  }

  #byAuthority({ form }: GatheredMention, source: NamedPiece): string | null {
    const entry = this.target.findName(form)?.entry;
    const spellings = this.#authority && entry?.spellingsIn(this.#authority.language);
    if (!spellings) return null;
    return (
      [spellings.preferred, ...spellings.admitted, ...spellings.unwanted].find((one) =>
        source.text.includes(one),
      ) ?? null
    );
  }
}

const LONGEST_JOINT = 4;
