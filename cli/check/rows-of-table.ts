import { checkedRows, type TextPair } from '@/domain/checks/engine/checked-row';
import { usesQuotes } from '@/domain/exchange/tsv/uses-quotes';
import { CommandError } from '../command';
import type { CheckedUnit, ChosenLanguages } from './checked-unit';
import type { LoneRow } from './lone-row';
import { splitLines, type FileLine } from './split-lines';
import type { TextFile } from './text-file';

const TAB = '\t';

interface Row extends TextPair {
  readonly source: string;
  readonly line: number;
}

/** The first tab parts the two; what further ones there are belong to the translation, and are a fault of it. */
function readRow({ text, number }: FileLine, path: string, isQuoted: boolean): Row {
  const tab = text.indexOf(TAB);
  if (tab < 0)
    throw new CommandError(`${path}:${number + 1}: there is no tab between a source and a translation`);
  const cell = isQuoted ? unquote : (raw: string): string => raw;
  return { source: cell(text.slice(0, tab)), target: cell(text.slice(tab + 1)), line: number };
}

/** As spreadsheets write a cell that has quotation marks in it. */
const unquote = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

export const sourcesOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.slice(0, Math.max(line.indexOf(TAB), 0)));
export const targetsOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.slice(line.indexOf(TAB) + 1));

function unitOf(rows: readonly Row[], languages: ChosenLanguages): CheckedUnit {
  const [first] = rows;
  return {
    article: checkedRows(rows, {
      sourceLang: languages.source(first?.source ?? ''),
      targetLang: languages.target(first?.target ?? ''),
    }),
    place: ({ block, start, end }) => ({
      row: rows[block]?.line ?? block,
      start,
      end,
      quote: rows[block]?.target.slice(start, end) ?? '',
    }),
  };
}

async function* readRows(file: TextFile): AsyncGenerator<readonly Row[]> {
  const isQuoted = usesQuotes(file.sample.join('\n'));
  for await (const lines of splitLines(file.chunks()))
    yield lines.filter(({ text }) => text.trim() !== '').map((line) => readRow(line, file.path, isQuoted));
}

/** A table of source and translation without a header as one article. */
export async function unitOfTable(file: TextFile, languages: ChosenLanguages): Promise<CheckedUnit> {
  const all: Row[] = [];
  for await (const rows of readRows(file)) for (const row of rows) all.push(row);
  return unitOf(all, languages);
}

/** The same, a row at a time. */
export async function* rowsOfTable(
  file: TextFile,
  languages: ChosenLanguages,
): AsyncGenerator<readonly LoneRow[]> {
  for await (const rows of readRows(file))
    yield rows.map(({ source, target, line }) => ({
      source,
      target,
      sourceLang: languages.source(source),
      targetLang: languages.target(target),
      row: line,
      at: 0,
    }));
}
