import { SEVERITIES } from '../../annotation/severity';
import { MQM_CORE } from '../../annotation/typologies/mqm-core';
import { MAX_CATEGORIES, MAX_DEPTH } from '../../annotation/typology-content';
import { typologyFault, type TypologyFault } from '../../annotation/typology-fault';
import { columnName } from '../find-columns';
import { withoutGuard } from '../formula-guard';
import { withLineFeeds } from '../line-ends';
import { parseCells } from '../parse-cells';
import { sniffDelimiter } from '../sniff-delimiter';
import { PLAIN_COLUMNS, WEIGHT_COLUMNS, WORD_FIELDS, type PlainColumn } from './csv-columns';
import { LANGUAGE, readTypologyValue } from './read-json';
import { MAX_TYPOLOGY_CHARS, refuseTypology, type ReadTypology } from './typology-file';

/** One for the name, one for each severity. */
const MAX_ROWS = MAX_CATEGORIES + SEVERITIES.length + 1;

/**
 * A typology from a table: as `writeTypologyCsv` writes it, or with fewer columns. A table of ids and names alone is one with the severities of
 * MQM.
 */
export function readTypologyCsv(text: string): ReadTypology {
  if (text.length > MAX_TYPOLOGY_CHARS)
    return refuseTypology(typologyFault('too_big', '', { max: MAX_TYPOLOGY_CHARS }));
  const lines = withLineFeeds(text.replace(/^\uFEFF/, ''));
  const delimiter = sniffDelimiter(lines)?.delimiter ?? ',';
  const { rows, unclosedQuote } = parseCells(lines, { delimiter, quotes: true, maxRows: MAX_ROWS + 2 });
  if (unclosedQuote) return refuseTypology(typologyFault('unclosed_quote', String(rows.length + 1)));
  const [header, ...body] = rows;
  const columns = header === undefined ? null : readHeader(header.cells);
  if (columns === null) return refuseTypology(typologyFault('no_columns', '1'));
  if (body.length > MAX_ROWS)
    return refuseTypology(typologyFault('too_many_categories', '', { max: MAX_CATEGORIES }));
  const table = new TableReader();
  for (const { cells, line } of body) table.read(rowOf(cells, columns), String(line));
  return table.faults.length > 0 ? refuseTypology(...table.faults) : readTypologyValue(table.value());
}

interface Columns {
  readonly plain: ReadonlyMap<string, number>;
  readonly words: readonly { readonly field: string; readonly lang: string; readonly at: number }[];
}

/** Null where it names no ids: then it is no such table. */
function readHeader(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.trim());
  const known: readonly string[] = [...PLAIN_COLUMNS, ...WEIGHT_COLUMNS];
  const plain = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const written = columnName(name).replaceAll(' ', '_');
    if (known.includes(written) && !plain.has(written)) plain.set(written, at);
  }
  const words = names.flatMap((name, at) => {
    const [, field = '', lang = ''] = /^(\w+?)[_ ]([A-Za-z-]+)$/.exec(name) ?? [];
    const isWord = WORD_FIELDS.some((one) => one === field.toLowerCase()) && LANGUAGE.test(lang);
    return isWord ? [{ field: field.toLowerCase(), lang, at }] : [];
  });
  return plain.has('id') ? { plain, words } : null;
}

interface Row {
  readonly cell: (column: PlainColumn | `weight_${string}`) => string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function rowOf(cells: readonly string[], { plain, words }: Columns): Row {
  const cellAt = (at: number): string => withoutGuard(cells[at] ?? '').trim();
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const { field, lang, at } of words) {
    const text = cellAt(at);
    if (text !== '') byLanguage[lang] = { ...byLanguage[lang], [field]: text };
  }
  return { cell: (column) => cellAt(plain.get(column) ?? -1), words: byLanguage };
}

/** A category as `read-json.ts` reads it. */
interface Node {
  readonly fields: object;
  readonly children: Node[];
}

/** Makes a tree of the rows: the document that would say the same. */
class TableReader {
  readonly faults: TypologyFault[] = [];
  #name = '';
  readonly #severities: object[] = [];
  readonly #roots: Node[] = [];
  readonly #nodes = new Map<string, Node>();

  read(row: Row, line: string): void {
    const kind = row.cell('kind').toLowerCase();
    const id = row.cell('id');
    if (kind === 'typology') this.#name = id;
    else if (kind === 'severity')
      this.#severities.push({
        severity: id,
        weight: this.#number(row.cell(`weight_${id}`), line) ?? 0,
        names: Object.fromEntries(Object.entries(row.words).map(([lang, words]) => [lang, words.name ?? ''])),
      });
    else if (kind === 'category' || kind === '') this.#category(row, id, line);
    else this.faults.push(typologyFault('field_invalid', line, { field: 'kind' }));
  }

  #category(row: Row, id: string, line: string): void {
    const parts = id.split('/');
    if (parts.length > MAX_DEPTH) {
      this.faults.push(typologyFault('too_deep', line, { max: MAX_DEPTH }));
      return;
    }
    const parent = this.#nodes.get(parts.slice(0, -1).join('/'));
    if (parts.length > 1 && parent === undefined) {
      this.faults.push(typologyFault('parent_missing', line, { id, parent: parts.slice(0, -1).join('/') }));
      return;
    }
    if (this.#nodes.has(id)) {
      this.faults.push(typologyFault('id_repeated', line, { id }));
      return;
    }
    const node = { fields: this.#fields(row, parts.at(-1) ?? '', line), children: [] };
    this.#nodes.set(id, node);
    (parent?.children ?? this.#roots).push(node);
  }

  #fields(row: Row, id: string, line: string): object {
    const optional = (name: string, value: string): object => (value === '' ? {} : { [name]: value });
    const weights = SEVERITIES.flatMap((severity) => {
      const weight = this.#number(row.cell(`weight_${severity}`), line);
      return weight === null ? [] : [[severity, weight] as const];
    });
    return {
      id,
      ...optional('key', row.cell('key')),
      ...optional('defaultSeverity', row.cell('default_severity')),
      ...optional('core', row.cell('core')),
      ...optional('its', row.cell('its')),
      ...optional('sides', row.cell('sides')),
      ...optional('severity', row.cell('forced_severity')),
      noteRequired: this.#flag(row.cell('note_required'), line),
      weights: Object.fromEntries(weights),
      words: row.words,
    };
  }

  /** Null for an empty cell. */
  #number(cell: string, line: string): number | null {
    if (cell === '') return null;
    // A spreadsheet of many a country writes a decimal comma.
    const number = Number(cell.replace(',', '.'));
    if (Number.isFinite(number)) return number;
    this.faults.push(typologyFault('field_invalid', line, { field: 'weight' }));
    return 0;
  }

  #flag(cell: string, line: string): boolean {
    const said = cell.toLowerCase();
    if (['yes', 'true', '1', 'x'].includes(said)) return true;
    if (!['', 'no', 'false', '0'].includes(said))
      this.faults.push(typologyFault('field_invalid', line, { field: 'note_required' }));
    return false;
  }

  value(): object {
    const severities = this.#severities.length > 0 ? this.#severities : MQM_CORE.severities;
    const toValue = ({ fields, children }: Node): object => ({
      ...fields,
      categories: children.map(toValue),
    });
    return { name: this.#name, severities, categories: this.#roots.map(toValue) };
  }
}
