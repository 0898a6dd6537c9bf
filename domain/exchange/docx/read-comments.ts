import { readXml } from '../xml/read-xml';
import { attributeOf, isWord } from './names';
import { readTrackedChange } from './tracked-change';

export interface ReadComment {
  readonly id: string;
  readonly author: string;
  /** ISO 8601, or ''. */
  readonly date: string;
  /** Its paragraphs as lines. */
  readonly text: string;
}

/** Longer ones are no comments. */
const MAX_COMMENT = 10_000;

/** The comments of a document, by their ids; none where the part cannot be read. */
export function readComments(part: string | null): ReadonlyMap<string, ReadComment> {
  const comments = new Map<string, ReadComment>();
  let open: (Omit<ReadComment, 'text'> & { lines: string[] }) | null = null;
  let isInText = false;
  const steps = readXml(part ?? '<none/>', {
    open: (element) => {
      if (!isWord(element.uri)) return;
      if (element.name === 'comment') {
        const { author, date } = readTrackedChange(element);
        open = { id: attributeOf(element, 'id') ?? '', author, date, lines: [] };
      } else if (element.name === 'p') open?.lines.push('');
      isInText = element.name === 't';
    },
    close: ({ name }) => {
      isInText = false;
      if (name !== 'comment' || open === null) return;
      const { lines, ...comment } = open;
      comments.set(comment.id, { ...comment, text: lines.join('\n').trim().slice(0, MAX_COMMENT) });
      open = null;
    },
    text: (text) => {
      if (open === null || !isInText) return;
      const { lines } = open;
      lines.push((lines.pop() ?? '') + text);
    },
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    return step.value === null ? comments : new Map();
  }
}
