import type { Bitext } from '@/domain/exchange/bitext';
import { makeTmx } from '@/domain/exchange/tmx/make-tmx';
import { escapeXml } from '@/domain/exchange/xml/escape-xml';

/** The text of a file of each format, of the same units, in chunks. */
export const MAKE_FILE: Readonly<Record<string, (bitext: Bitext) => Iterable<string>>> = {
  xliff: xliffOf,
  tmx: ({ units }) =>
    makeTmx(
      { sourceLang: 'en', targetLang: 'ar' },
      units.flatMap(({ source, target, notes }) => (target === null ? [] : [{ source, target, notes }])),
    ),
  'mqm-tsv': mqmTsvOf,
};

function* xliffOf({ units }: Bitext): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar">\n<file id="f1">\n';
  for (const { key, source, target, notes } of units) {
    const note = notes.map(({ text }) => `<note>${escapeXml(text)}</note>`).join('');
    const content = ({ text, codes }: typeof source): string =>
      codes.length === 0
        ? escapeXml(text)
        : `<pc id="1">${escapeXml(text.slice(0, 3))}</pc>${escapeXml(text.slice(3))}`;
    yield `<unit id="u${key}">${note === '' ? '' : `<notes>${note}</notes>`}<segment id="s1" state="translated"><source>${content(source)}</source><target>${content(target ?? source)}</target></segment></unit>\n`;
  }
  yield '</file>\n</xliff>\n';
}

function* mqmTsvOf({ units }: Bitext): Generator<string> {
  yield 'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment\n';
  for (const [index, { key, source, target }] of units.entries()) {
    const text = target?.text ?? '';
    const marked = index % 3 === 0 ? text : text.replace(/^(\S+ )(\S+)/, '$1<v>$2</v>');
    const judged = index % 3 === 0 ? 'No-error\tNo-error' : 'Accuracy/Mistranslation\tMajor';
    yield `sysA\tdoc.${String(index >> 6)}\t${String(index >> 6)}\t${key}\trater1\t${source.text}\t${marked}\t${judged}\t\n`;
  }
}
