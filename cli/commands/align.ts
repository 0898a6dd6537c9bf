import { align as alignSentences } from '@/domain/alignment/align';
import { formatBead } from '@/domain/alignment/format-beads';
import { segmentSentences } from '@/domain/text/segmentation/segment-sentences';
import { sentenceSpans } from '@/domain/text/segmentation/sentence-spans';
import { splitParagraphs } from '@/domain/text/segmentation/split-paragraphs';
import { UsageError, type Command } from '../command';
import { getLanguage } from '../get-language';
import { parseOptions } from '../parse-options';
import { readText } from '../read-text';
import { writeLines } from '../write-lines';

interface SideOfFile {
  readonly sentences: readonly string[];
  /** Indexes of the sentences that begin a paragraph; not known of a text that came one sentence a line. */
  readonly paragraphs?: readonly number[];
}

export const align: Command = {
  usage: 'align SOURCE TARGET --source-lang xx --target-lang yy [--pre-segmented]',
  options: [
    '--source-lang xx   language of SOURCE (BCP 47)',
    '--target-lang yy   language of TARGET',
    '--pre-segmented    the files hold one sentence a line; otherwise they are split first',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      'source-lang': { type: 'string' },
      'target-lang': { type: 'string' },
      'pre-segmented': { type: 'boolean' },
    });
    const [sourceFile, targetFile, ...rest] = positionals;
    if (sourceFile === undefined || targetFile === undefined || rest.length > 0) {
      throw new UsageError('align takes a SOURCE and a TARGET');
    }
    const sourceLang = getLanguage('--source-lang', values['source-lang']);
    const targetLang = getLanguage('--target-lang', values['target-lang']);
    const read = values['pre-segmented'] === true ? linesOf : sentencesOf;
    const source = read(await readText(sourceFile), sourceLang);
    const target = read(await readText(targetFile), targetLang);
    const beads = alignSentences(source.sentences, target.sentences, {
      sourceLang,
      targetLang,
      sourceParagraphs: source.paragraphs,
      targetParagraphs: target.paragraphs,
    });
    await writeLines(terminal.output, beads.map(formatBead));
    return 0;
  },
};

/** Every line is a sentence, an empty one too, so that indexes are line numbers. */
function linesOf(text: string): SideOfFile {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return { sentences: lines.map((line) => line.trim()) };
}

function sentencesOf(text: string, lang: string): SideOfFile {
  const sentences: string[] = [];
  const paragraphs: number[] = [];
  for (const { start, end } of splitParagraphs(text)) {
    const paragraph = text.slice(start, end);
    paragraphs.push(sentences.length);
    for (const span of sentenceSpans(paragraph, segmentSentences(paragraph, lang))) {
      sentences.push(paragraph.slice(span.start, span.end));
    }
  }
  return { sentences, paragraphs };
}
