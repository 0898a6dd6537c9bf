import { splitParagraphs } from '../../text/segmentation/split-paragraphs';
import type { TextFormat } from '../format';
import { joinLines } from '../join-lines';
import { withLineFeeds } from '../line-ends';
import { parsed } from '../parsed';
import { rewriteText } from '../rewrite-text';
import { locateParagraphs } from './locate-paragraphs';

/** Plain text: paragraphs and nothing else, hard-wrapped lines joined. Written with an empty line between two. */
export const txt: TextFormat = {
  kind: 'text',
  id: 'txt',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  detect: () => 'possible',
  parse: (text) => {
    const lines = withLineFeeds(text);
    const blocks = splitParagraphs(lines).map(({ start, end }) => ({
      kind: 'paragraph' as const,
      level: 0,
      text: joinLines(lines.slice(start, end)),
    }));
    if (blocks.length > 0) return parsed({ blocks, info: {} }, []);
    return { value: null, issues: [{ code: 'no_text', severity: 'error', position: null, params: {} }] };
  },
  rewrite: (text, edits) => rewriteText(txt, text, edits, (wanted) => locateParagraphs(text, wanted)),
  serialize: ({ blocks }) => blocks.map((block) => `${block.text}\n`).join('\n'),
};
