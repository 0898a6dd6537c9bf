import type { Bead } from './bead';
import type { ShapeModel } from './bead-shape';
import { shapeModel } from './bead-shape';
import type { BorderModel, SentenceBorders } from './borders';
import { borderModel, readBorders } from './borders';
import { dictionaryOf } from './evidence/dictionary';
import { scriptOfText } from './evidence/script';
import { Tokeniser } from './evidence/tokenise';
import { learnLexicon } from './learn-lexicon';
import type { LengthModel } from './length-model';
import { firstLengthModel, fitLengthModel } from './length-model';
import type { Lexicon } from './lexicon';
import type { ParagraphModel, ParagraphStarts } from './paragraphs';
import { paragraphFlags, paragraphModel } from './paragraphs';
import type { PriorLinks } from './prior-links';
import { priorLinks } from './prior-links';
import type { SideText } from './side-text';
import { readSide } from './side-text';

/** All that is known of an article, by which its beads are judged. */
export interface ArticleEvidence {
  readonly source: SideText;
  readonly target: SideText;
  readonly sourceBorders: SentenceBorders;
  readonly targetBorders: SentenceBorders;
  readonly starts: ParagraphStarts;
  readonly priors: PriorLinks;
  readonly lexicon: Lexicon;
  readonly length: LengthModel;
  readonly shapes: ShapeModel;
  readonly borders: BorderModel;
  /** Null when a side has no paragraphs. */
  readonly paragraphs: ParagraphModel | null;
}

/** Languages are BCP 47; paragraphs are the indexes of the sentences that begin one. */
export interface ArticleStructure {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly sourceParagraphs?: readonly number[];
  readonly targetParagraphs?: readonly number[];
}

/** What can be said before any alignment. */
export function readEvidence(
  source: readonly string[],
  target: readonly string[],
  structure: ArticleStructure,
): ArticleEvidence {
  const { sourceLang, targetLang, sourceParagraphs, targetParagraphs } = structure;
  const sourceSide = readSide(source, new Tokeniser(dictionaryOf(sourceLang), scriptOfText(target)));
  const targetSide = readSide(target, new Tokeniser(dictionaryOf(targetLang), scriptOfText(source)));
  const priors = priorLinks(sourceSide, targetSide);
  const sourceBorders = readBorders(source);
  const targetBorders = readBorders(target);
  const starts = {
    source: paragraphFlags(sourceParagraphs, source.length),
    target: paragraphFlags(targetParagraphs, target.length),
  };
  return {
    source: sourceSide,
    target: targetSide,
    sourceBorders,
    targetBorders,
    starts,
    priors,
    lexicon: learnLexicon(sourceSide, targetSide, priors, []),
    length: firstLengthModel(sourceSide, targetSide),
    shapes: shapeModel([]),
    borders: borderModel(sourceBorders, targetBorders, []),
    paragraphs: paragraphModel(starts, []),
  };
}

/** What an alignment teaches: the lexicon, and how lengths, shapes, borders and paragraphs behave in this article. */
export function learnFrom(evidence: ArticleEvidence, beads: readonly Bead[]): ArticleEvidence {
  const { source, target, sourceBorders, targetBorders, starts, priors, length } = evidence;
  return {
    ...evidence,
    lexicon: learnLexicon(source, target, priors, beads),
    length: fitLengthModel(source, target, beads, length),
    shapes: shapeModel(beads),
    borders: borderModel(sourceBorders, targetBorders, beads),
    paragraphs: paragraphModel(starts, beads),
  };
}
