import { buildArticle } from '@/domain/exchange/build-article';
import { findBitextFormat } from '@/domain/exchange/bitext-formats';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { findQeFormat } from '@/domain/exchange/qe/registry';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import type { KeptFile } from '@/domain/exchange/kept-file';
import { readImport, type ImportMaterial } from '@/domain/exchange/read-import';
import { readNameFile } from '@/domain/exchange/read-name-file';
import { readTermFile } from '@/domain/exchange/read-term-file';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { runSteps } from '@/domain/run-steps';
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
  const text = decodeBytes(bytes, { maxBytes: MAX_BYTES }).value?.text;
  if (text === undefined) return isArticle;
  findQeFormat(text)?.read(text);
  const ratings = findRatingFormat(text)?.read(text);
  if (ratings !== undefined) scoreGroups(ratedSegments(ratings), googleMqm, 'system');
  runSteps(readTermFile(text, LANGS));
  runSteps(readNameFile(text, LANGS));
  return isArticle;
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

/** What nobody has touched is the same string. */
function expectSameBack({ format: id, content, options }: KeptFile): void {
  const format = findBitextFormat(id);
  if (format === null) return;
  if (format.content === 'bytes') {
    if (runSteps(format.write(content, new Map(), options)) !== content) throw new Error('Other bytes');
    return;
  }
  const text = decodeBytes(content, { maxBytes: MAX_BYTES, encoding: options.encoding }).value?.text ?? '';
  if (runSteps(format.write(text, new Map(), options)) !== text) throw new Error('Another text');
}
