import type { TextBitextFormat } from '../bitext';
import { makePo } from './make-po';
import { readPo } from './read-po';
import { writePo } from './write-po';

/** Messages of programs, as gettext keeps them. */
export const po: TextBitextFormat = {
  kind: 'bitext',
  content: 'text',
  id: 'po',
  extensions: ['po', 'pot'],
  mediaType: 'text/x-gettext-translation',
  keeps: ['untranslated', 'notes', 'states'],
  detect: (sample) =>
    /^msgid(?:_plural)?[ \t]+"/m.test(sample) && /^\s*(?:#|msgid|msgctxt|domain)/.test(sample)
      ? 'certain'
      : 'unlikely',
  read: readPo,
  write: writePo,
  create: makePo,
};
