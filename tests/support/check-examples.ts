import { buildArticle } from '@/domain/exchange/build-article';
import type { BilingualRow } from '@/domain/exchange/bilingual-table';
import type { DocumentBlock } from '@/domain/exchange/document';
import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import type { CheckedArticle } from '@/domain/checks/engine/checked-article';
import type { Knowledge } from '@/domain/checks/engine/knowledge';
import type { BlockKind } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';

/**
 * A case of a check in a notation of its own: paragraphs are parted by a blank line, and `[[…]]` stands around the words that must be
 * found, `[[]]` at the place where something is missing. A paragraph that begins with `# ` is a heading, with `! ` a caption. A paragraph
 * `⟨b⟩` stands for an opening code, `⟨/b⟩` for its closing one and `⟨b/⟩` for one by itself. A paragraph
 * `∅` says that the one of the other side has no counterpart: then paragraphs are paired in their order, and none is aligned.
 */
export interface CheckExample {
  /** BCP 47 of the translation. */
  readonly lang: string;
  readonly target: string;
  /** With its language; the same notation, and `[[…]]` there is what is found on the side of the source. */
  readonly source?: readonly [lang: string, text: string];
  /** What is suggested for each place found, in order; null where nothing may be. */
  readonly suggestions?: readonly (string | null)[];
  /** What the project knows, where that matters. */
  readonly knowledge?: Partial<Knowledge>;
  /** What the case is about, for the page of the check in docs/checks. */
  readonly note?: string;
}

/** What every check is asked: what it must find, and what it must leave alone. */
export interface CheckExamples {
  readonly fails: readonly CheckExample[];
  readonly passes: readonly CheckExample[];
}

export interface MarkedPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface ReadExample {
  readonly article: CheckedArticle;
  readonly target: readonly MarkedPlace[];
  readonly source: readonly MarkedPlace[];
}

/** Stands for no paragraph. */
const NONE = '∅';

const KINDS: readonly (readonly [prefix: string, kind: BlockKind])[] = [
  ['# ', 'heading'],
  ['! ', 'caption'],
];

const PARAGRAPHS = /\n\n+/;

interface MarkedText {
  readonly blocks: readonly DocumentBlock[];
  readonly places: readonly MarkedPlace[];
}

function readMarked(marked: string): MarkedText {
  const places: MarkedPlace[] = [];
  const paragraphs = marked.split(PARAGRAPHS).filter((paragraph) => paragraph !== NONE);
  const blocks = paragraphs.map((paragraph, block): DocumentBlock => {
    const [prefix, kind] = KINDS.find(([sign]) => paragraph.startsWith(sign)) ?? ['', 'paragraph'];
    const codes: InlineCode[] = [];
    let text = '';
    let start = 0;
    for (const piece of paragraph.slice(prefix.length).split(/(\[\[|\]\]|⟨[^⟩]*⟩)/)) {
      if (piece === '[[') start = text.length;
      else if (piece === ']]') places.push({ block, start, end: text.length });
      else if (piece.startsWith('⟨')) codes.push(codeOf(piece, text.length));
      else text += piece;
    }
    return { kind, level: kind === 'heading' ? 2 : 0, text, ...(codes.length > 0 && { codes }) };
  });
  return { blocks, places };
}

function codeOf(written: string, at: number): InlineCode {
  const label = written.replace(/[⟨⟩/]/g, '');
  const kind = written.startsWith('⟨/') ? 'close' : written.endsWith('/⟩') ? 'single' : 'open';
  return { at, kind, id: label, label };
}

/** The article of an example, and the places it marks. Paragraphs of both sides are paired in order where there are as many. */
export function readExample({ lang, target, source }: CheckExample): ReadExample {
  const [sourceLang, sourceText] = source ?? ['und', ''];
  const sides = {
    source: source === undefined ? { blocks: [], places: [] } : readMarked(sourceText),
    target: readMarked(target),
  };
  let ids = 0;
  const languages = { sourceLang, targetLang: lang, newId: () => String((ids += 1)) };
  const isPaired = [sourceText, target].some((text) => text.split(PARAGRAPHS).includes(NONE));
  const built = buildArticle(
    isPaired
      ? { ...languages, kind: 'rows', rows: rowsOf(sourceText, target) }
      : {
          ...languages,
          kind: 'texts',
          source: source === undefined ? null : sides.source.blocks,
          target: sides.target.blocks,
        },
  );
  if (!built.ok) throw new Error(`The example has no text: ${target}`);
  return {
    article: checkedArticleOf({ ...built.value, sourceLang, targetLang: lang }),
    target: sides.target.places,
    source: sides.source.places,
  };
}

function rowsOf(source: string, target: string): readonly BilingualRow[] {
  const textsOf = (side: string): readonly string[] =>
    side
      .split(PARAGRAPHS)
      .map((paragraph) => (paragraph === NONE ? '' : paragraph.replace(/\[\[|\]\]/g, '')));
  const targets = textsOf(target);
  return textsOf(source).map((text, row) => ({ source: text, target: targets[row] ?? '' }));
}
