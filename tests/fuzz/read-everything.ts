import { buildArticle } from '@/domain/exchange/build-article';
import type { Bitext, BitextEdits, BitextOptions } from '@/domain/exchange/bitext';
import { findBitextFormat } from '@/domain/exchange/bitext-formats';
import { detectPackedFormat } from '@/domain/exchange/detect-format';
import { readReview } from '@/domain/exchange/docx/read-review';
import { readItsHtml, readItsXml } from '@/domain/exchange/its/read-markup';
import { planCampaign } from '@/domain/exchange/ratings/campaign/plan-campaign';
import { LossLog } from '@/domain/exchange/ratings/loss-log';
import { readTypologyCsv } from '@/domain/exchange/typology/read-csv';
import { readTypologyJson } from '@/domain/exchange/typology/read-json';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { changeSetOf } from '@/domain/text/change-set';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { findQeFormat } from '@/domain/exchange/qe/registry';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import type { KeptFile } from '@/domain/exchange/kept-file';
import { readImport, type ImportMaterial } from '@/domain/exchange/read-import';
import { readNameFile } from '@/domain/exchange/read-name-file';
import { readTermFile } from '@/domain/exchange/read-term-file';
import { TBX_FLAVOURS } from '@/domain/exchange/tbx/flavour';
import { isTbx } from '@/domain/exchange/tbx/is-tbx';
import { readTbx, type TbxFile } from '@/domain/exchange/tbx/read-tbx';
import { writeTbx } from '@/domain/exchange/tbx/write-tbx';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { runSteps } from '@/domain/run-steps';
import { EXAMPLE } from '../domain/exchange/example-article';
import type { Seed } from './seeds';

const MAX_BYTES = 50 * 1024 * 1024;
const NO_WISHES = { info: {}, encodings: {}, columns: null };
const LANGS = { sourceLang: 'ar', targetLang: 'en' };

/** Whether anything could be read of a file. Throws where a reader does, or where what it wrote back is not what it read. */
export function readEverything({ name, bytes }: Seed): boolean {
  const file = { name, content: bytes };
  const materials: readonly ImportMaterial[] = [
    { way: 'table', table: file },
    { way: 'texts', source: null, target: file },
  ];
  const isArticle = materials.map(readArticle).includes(true);
  if (detectPackedFormat(bytes) !== null) readReview(bytes, EXAMPLE, []);
  const text = decodeBytes(bytes, { maxBytes: MAX_BYTES }).value?.text;
  if (text === undefined) return isArticle;
  readRatings(text);
  runSteps(readTermFile(text, LANGS));
  if (isTbx(text)) expectSameTerms(text);
  runSteps(readNameFile(text, LANGS));
  const typologies = [readTypologyJson(text), readTypologyCsv(text)];
  for (const read of [readItsXml, readItsHtml]) read(text);
  for (const { position, code } of validateExchangeFile(text))
    if (position !== null && position.line > text.split(/\r\n?|\n/).length)
      throw new Error(`${code} is beyond the end`);
  return isArticle || typologies.some(({ content }) => content !== null);
}

function readRatings(text: string): void {
  findQeFormat(text)?.read(text);
  const format = findRatingFormat(text);
  const ratings = format?.read(text);
  if (format === null || ratings === undefined) return;
  scoreGroups(ratedSegments(ratings), googleMqm, 'system');
  planCampaign(ratings);
  if (format.rewrite !== undefined && format.rewrite(text, ratings, new Map(), new LossLog()) !== text)
    throw new Error(`${format.id} is another file, and nothing was changed`);
}

/** What is written in a dialect is read in it, with every term. */
function expectSameTerms(text: string): void {
  const { value } = runSteps(readTbx(text));
  if (value === null) return;
  const termsOf = (file: Pick<TbxFile, 'concepts'>): string =>
    JSON.stringify(
      file.concepts.map(({ languages }) =>
        languages.map(({ terms }) => terms.map((term) => [term.text, term.status])),
      ),
    );
  for (const flavour of TBX_FLAVOURS) {
    const again = runSteps(readTbx([...writeTbx(value.concepts, '', 'en', flavour)].join(''))).value;
    if (again === null || termsOf(again) !== termsOf(value)) throw new Error(`Other terms in ${flavour.id}`);
  }
}

function readArticle(material: ImportMaterial): boolean {
  const { value, issues } = readImport(material, NO_WISHES, MAX_BYTES);
  if (value === null) {
    if (!issues.some(({ issue }) => issue.severity === 'error')) throw new Error('Refused without a reason');
    return false;
  }
  let ids = 0;
  buildArticle({ ...LANGS, ...value.content, newId: () => String(ids++) });
  value.files.forEach(expectSameBack);
  return true;
}

/** What nobody has touched is the same string, and what is written before a translation is read there. */
function expectSameBack({ format: id, content, options }: KeptFile): void {
  const format = findBitextFormat(id);
  if (format === null) return;
  if (format.content === 'bytes') {
    if (runSteps(format.write(content, new Map(), options)) !== content) throw new Error('Other bytes');
    const read = runSteps(format.read(content, options)).value;
    const again = withColumns(options, read);
    expectEdited(
      read,
      (edits) => runSteps(format.read(runSteps(format.write(content, edits, again)), again)).value,
    );
    return;
  }
  const text = decodeBytes(content, { maxBytes: MAX_BYTES, encoding: options.encoding }).value?.text ?? '';
  if (runSteps(format.write(text, new Map(), options)) !== text) throw new Error('Another text');
  const read = runSteps(format.read(text, options)).value;
  // What cells are apart by is guessed anew of a text that is hardly a table; tables have properties of their own.
  if (read?.columns !== undefined) return;
  expectEdited(
    read,
    (edits) => runSteps(format.read(runSteps(format.write(text, edits, options)), options)).value,
  );
}

/** What a column looks like may be another thing once it is corrected. */
const withColumns = (options: BitextOptions, read: Bitext | null): BitextOptions =>
  read?.columns === undefined
    ? options
    : { ...options, columns: { source: read.columns.source, target: read.columns.target } };

const INSERTED = 'xق';

/** One translation of the file gets two letters more, and all others are as they were. */
function expectEdited(read: Bitext | null, writeAndRead: (edits: BitextEdits) => Bitext | null): void {
  const units = read?.units ?? [];
  const index = units.findIndex(({ isLocked, target }) => !isLocked && (target?.text ?? '') !== '');
  const unit = units[index];
  if (unit === undefined) return;
  if (new Set(units.map(({ key }) => key)).size < units.length) throw new Error('Two units have one name');
  const changes = changeSetOf([{ start: 0, end: 0, insert: INSERTED }]);
  const after = writeAndRead(new Map([[unit.key, { changes }]]));
  const expected = units.map(({ target }, at) => (at === index ? INSERTED : '') + (target?.text ?? ''));
  const found = after?.units.map(({ target }) => target?.text ?? '');
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`Corrected ${unit.key} is read otherwise: ${JSON.stringify(found?.[index])}`);
}
