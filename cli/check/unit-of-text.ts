import type { CheckedArticle } from '@/domain/checks/engine/checked-article';
import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import { buildArticle } from '@/domain/exchange/build-article';
import type { DocumentBlock } from '@/domain/exchange/document';
import type { TextFormat } from '@/domain/exchange/format';
import { describeFailure } from '../describe-failure';
import { describeIssue } from '../describe-issue';
import { CommandError } from '../command';
import type { CheckedUnit, ChosenLanguages } from './checked-unit';
import { paragraphsOfText } from './paragraphs-of-text';
import { placeInMarkup } from './place-in-markup';
import { spanInFile, type PlacedText } from './placed-text';

export interface NamedText {
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

interface PlacedBlocks {
  readonly blocks: readonly DocumentBlock[];
  readonly placed: readonly PlacedText[];
}

/** A whole text as one article, with the text it translates where there is one. */
export function unitOfText(
  target: NamedText,
  source: NamedText | null,
  languages: ChosenLanguages,
): CheckedUnit {
  const { blocks, placed } = readBlocks(target);
  const sourceBlocks = source === null ? null : readBlocks(source).blocks;
  const article = articleOf(blocks, sourceBlocks, languages);
  return {
    article,
    place: ({ block, start, end }) => {
      const own = placed[block];
      if (own === undefined) throw new RangeError(`There is no paragraph ${block}.`);
      return { row: null, ...spanInFile(own, { start, end }), quote: own.text.slice(start, end) };
    },
  };
}

function readBlocks({ path, text, format }: NamedText): PlacedBlocks {
  if (format.id === 'txt') {
    const placed = paragraphsOfText(text);
    return { placed, blocks: placed.map((own) => ({ kind: 'paragraph', level: 0, text: own.text })) };
  }
  const { value, issues } = format.parse(text);
  if (value === null) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    throw new CommandError(errors.map((issue) => describeIssue(path, issue)).join('\n'));
  }
  const texts = value.blocks.map((block) => block.text);
  return { blocks: value.blocks, placed: placeInMarkup(text, texts) };
}

const joined = (blocks: readonly DocumentBlock[]): string => blocks.map(({ text }) => text).join('\n');

function articleOf(
  target: readonly DocumentBlock[],
  source: readonly DocumentBlock[] | null,
  languages: ChosenLanguages,
): CheckedArticle {
  const sourceLang = languages.source(joined(source ?? []));
  const targetLang = languages.target(joined(target));
  if (target.length === 0) return checkedArticleOf({ blocks: [], segments: [], sourceLang, targetLang });
  let ids = 0;
  const built = buildArticle({
    kind: 'texts',
    sourceLang,
    targetLang,
    newId: () => String((ids += 1)),
    source,
    target,
  });
  if (!built.ok) throw new CommandError(describeFailure(built.error));
  return checkedArticleOf({ ...built.value, sourceLang, targetLang });
}
