import { asList, asObject, asText, parseJson, type JsonObject } from '../ratings/json-values';
import { readEsaSpans } from './esa-spans';
import { QeReading } from './qe-reading';
import type { QeFile, QeFormat } from './qe-file';

/** Batches of Appraise: items with their texts, and what was marked, or suggested, under `mqm`. */
export const appraiseJson: QeFormat = {
  id: 'appraise-json',
  knows: (text) => {
    const [first] = itemsOf(parseJson(text));
    return first !== undefined && asText(first['targetText']) !== null;
  },
  read,
};

/** A list of items, or of batches that hold them. */
function itemsOf(value: unknown): readonly JsonObject[] {
  return (asList(value) ?? [value]).flatMap((one): readonly JsonObject[] => {
    const object = asObject(one);
    if (object === null) return [];
    const items = asList(object['items']);
    return items === null ? [object] : items.map(asObject).filter((item) => item !== null);
  });
}

function read(text: string): QeFile {
  const reading = new QeReading();
  itemsOf(parseJson(text)).forEach((item, index) => {
    const row = index + 1;
    const target = asText(item['targetText']);
    if (target === null) {
      reading.leaveOut(row, 'row_unreadable');
      return;
    }
    const { mqm } = item;
    const spans = readEsaSpans(asObject(mqm)?.['payload'] ?? mqm, target, row, reading);
    const name = JSON.stringify([item['documentID'], item['itemID']]);
    reading.rows.push({ row, name, position: null, source: asText(item['sourceText']), target, spans });
  });
  return reading.done();
}
