import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import type { CheckedArticle } from '@/domain/checks/engine/checked-article';
import { COMPANY, TEMPLATES, type Templates } from './templates';

export type PairKind = 'family' | 'given' | 'place';

/** Two names, each as English and as the source writes it. */
export interface NamePair {
  readonly lang: string;
  readonly kind: PairKind;
  readonly one: readonly [english: string, source: string];
  readonly other: readonly [english: string, source: string];
  readonly isSame: boolean;
  /** Its number decides what its article is like, and in which half it is. */
  readonly index: number;
}

/** A sentence of the article: a template and the names in its places. */
interface Line {
  readonly template: (templates: Templates) => string;
  readonly names: readonly (readonly [string, string])[];
}

type Name = readonly [english: string, source: string];

export const ARTICLE_KINDS = [
  'full and short',
  'two full names',
  'short names',
  'full and short, no source',
] as const;

/**
 * A short made-up article that has both names, with other people in it, as the field would have them: in every fourth there is no
 * source. Different names come with different company, but in every eighth: brothers.
 */
export function pairArticle(pair: NamePair): CheckedArticle {
  const kind = pair.index % ARTICLE_KINDS.length;
  const lines = pair.kind === 'place' ? placeLines(pair) : personLines(pair, kind);
  const hasSource = kind !== 3;
  return toArticle(lines, hasSource ? pair.lang : null);
}

function companyOf({ lang, index }: NamePair, shift: number): Name {
  const company = COMPANY[lang] ?? [];
  return company[(index + shift) % company.length] ?? ['Robin', 'Robin'];
}

function personLines(pair: NamePair, kind: number): readonly Line[] {
  const { one, other, isSame, index } = pair;
  const partner = companyOf(pair, 0);
  const otherPartner = isSame || index % 8 === 1 ? partner : companyOf(pair, 1);
  const withPartner = (name: Name, company: Name): Name => {
    const separator = pair.lang === 'zh' ? '·' : ' ';
    return pair.kind === 'given'
      ? [`${name[0]} ${company[0]}`, `${name[1]}${separator}${company[1]}`]
      : [`${company[0]} ${name[0]}`, `${company[1]}${separator}${name[1]}`];
  };
  const stranger: Line = { template: ({ other: text }) => text, names: [companyOf(pair, 3)] };
  const full = (name: Name): Line => ({ template: ({ full: text }) => text, names: [name] });
  const short = (name: Name, which: number): Line => ({
    template: ({ short: texts }) => texts[which % texts.length] ?? '',
    names: [name],
  });
  const meeting: Line = { template: ({ both }) => both, names: [one, other] };
  // Given names are seldom used alone.
  const later = pair.kind === 'given' ? withPartner(other, otherPartner) : other;
  switch (kind) {
    case 0:
      return [full(withPartner(one, partner)), stranger, short(later, 0), short(later, 1)];
    case 1:
      return [full(withPartner(one, partner)), stranger, short(withPartner(other, otherPartner), 2)];
    case 2:
      return isSame
        ? [short(one, 0), stranger, short(one, 1), short(other, 2)]
        : [short(one, 0), stranger, meeting, short(other, 2)];
    default:
      return isSame
        ? [full(withPartner(one, partner)), stranger, short(later, 0)]
        : [full(withPartner(one, partner)), stranger, short(withPartner(other, otherPartner), 0)];
  }
}

function placeLines({ one, other, isSame, index }: NamePair): readonly Line[] {
  const line = (name: Name, which: number): Line => ({
    template: ({ place }) => place[which % place.length] ?? '',
    names: [name],
  });
  const both: Line = { template: ({ places }) => places, names: [one, other] };
  const lines = [line(one, index), line(one, index + 1), line(other, index + 2)];
  return isSame || index % 2 === 0 ? lines : [...lines, both];
}

function fill(template: string, names: readonly string[]): string {
  return names
    .reduce((text, name, index) => text.replace(`{${index + 1}}`, name), template)
    .replace('{o}', names[0] ?? '');
}

function toArticle(lines: readonly Line[], sourceLang: string | null): CheckedArticle {
  const english = TEMPLATES.en;
  const foreign = TEMPLATES[sourceLang ?? ''];
  const toBlock = (side: 'source' | 'target', text: string, index: number) => ({
    id: `${side} ${index}`,
    side,
    index,
    kind: 'paragraph' as const,
    level: 0,
    text,
    sentenceStarts: [0],
  });
  const texts = (templates: Templates | undefined, side: 0 | 1): readonly string[] =>
    templates === undefined
      ? []
      : lines.map(({ template, names }) =>
          fill(
            template(templates),
            names.map((name) => name[side]),
          ),
        );
  const blocks = [
    ...texts(foreign, 1).map((text, index) => toBlock('source', text, index)),
    ...texts(english, 0).map((text, index) => toBlock('target', text, index)),
  ];
  const segments = lines.map((_, index) => ({
    id: String(index),
    source: { from: index, to: index + 1 },
    target: { from: index, to: index + 1 },
    confidence: 1,
    pinned: false,
  }));
  return checkedArticleOf({ blocks, segments, sourceLang: sourceLang ?? 'und', targetLang: 'en' });
}
