import type { TextBitextFormat } from '../bitext';
import type { Likelihood } from '../format';
import { createXliff } from './create';
import { readXliff } from './read';
import { writeXliff } from './write';

/** XLIFF 1.2, 2.0, 2.1 and 2.2; also what editors call by other names. How each is read: `docs/formats/xliff.md`. */
export const XLIFF: TextBitextFormat = {
  kind: 'bitext',
  content: 'text',
  id: 'xliff',
  extensions: ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff', 'txlf'],
  mediaType: 'application/xliff+xml',
  keeps: ['untranslated', 'codes', 'notes', 'states', 'locks', 'issues', 'ratings'],
  detect,
  read: readXliff,
  write: writeXliff,
  create: createXliff,
};

/** Before the outermost element there may be a declaration, comments, instructions and a document type. */
const BEFORE_ROOT = /^\ufeff?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/;

/** What stands before it has no more than this. */
const CHARS_BEFORE_ROOT = 65_536;

function detect(text: string): Likelihood {
  const sample = text.slice(0, CHARS_BEFORE_ROOT);
  const root = sample.slice(BEFORE_ROOT.exec(sample)?.[0].length ?? 0);
  return /^<(?:[\w.-]+:)?xliff[\s>/]/.test(root) ? 'certain' : 'unlikely';
}
