import { asList, asObject, asText, parseJson, type JsonObject } from '../ratings/json-values';
import { readEsaSpans } from './esa-spans';
import { QeReading } from './qe-reading';
import type { QeFile, QeFormat } from './qe-file';

/** Campaigns of Pearmut: lists of tasks of documents of items; a translation, and its spans, for each system. */
export const pearmutJson: QeFormat = {
  id: 'pearmut-json',
  knows: (text) => itemsOf(parseJson(text)).length > 0,
  read,
};

/** Tasks, documents, items: deeper than that nothing is looked for. */
const DEEPEST = 4;

function itemsOf(value: unknown): readonly JsonObject[] {
  return within(asObject(value)?.['data'] ?? value, DEEPEST);
}

function within(value: unknown, depth: number): readonly JsonObject[] {
  const object = asObject(value);
  if (object !== null) return asObject(object['tgt']) === null ? [] : [object];
  return depth === 0 ? [] : (asList(value) ?? []).flatMap((one) => within(one, depth - 1));
}

function read(text: string): QeFile {
  const reading = new QeReading();
  itemsOf(parseJson(text)).forEach((item, index) => {
    const row = index + 1;
    const spansOf = asObject(item['error_spans']);
    for (const [model, said] of Object.entries(asObject(item['tgt']) ?? {})) {
      const target = asText(said);
      if (target === null) {
        reading.leaveOut(row, 'row_unreadable');
        continue;
      }
      const spans = readEsaSpans(spansOf?.[model], target, row, reading);
      const name = JSON.stringify([item['item_id'] ?? row, model]);
      reading.rows.push({ row, name, position: null, source: asText(item['src']), target, spans });
    }
  });
  return reading.done();
}
