import type { TextBitextFormat } from '../bitext';
import { makeTmx } from './make-tmx';
import { readTmx } from './read-tmx';
import { writeTmx } from './write-tmx';

/** Translation memories, TMX 1.1 to 1.4b, levels 1 and 2. */
export const tmx: TextBitextFormat = {
  kind: 'bitext',
  content: 'text',
  id: 'tmx',
  extensions: ['tmx'],
  mediaType: 'application/x-tmx+xml',
  keeps: ['codes', 'notes'],
  detect: (sample) =>
    /<tmx[\s>]/i.test(sample.slice(0, 4096)) && /^\s*</.test(sample) ? 'certain' : 'unlikely',
  read: readTmx,
  write: writeTmx,
  *create({ sourceLang, targetLang, units }) {
    yield* makeTmx(
      { sourceLang: sourceLang ?? 'und', targetLang: targetLang ?? 'und' },
      // A memory is of translations: what has none is no part of it.
      units.flatMap(({ source, target, notes }) => (target?.text ? [{ source, target, notes }] : [])),
    );
  },
};
