import { checkedRows, type TextPair } from '@/domain/checks/engine/checked-row';
import { usesQuotes } from '@/domain/exchange/tsv/uses-quotes';
import { CommandError } from '../command';
import type { CheckedUnit, ChosenLanguages } from './checked-unit';
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

/** A table of source and translation without a header, as one article or a row at a time. */
export async function* unitsOfTable(
  file: TextFile,
  languages: ChosenLanguages,
  isEach: boolean,
): AsyncGenerator<readonly CheckedUnit[]> {
  const all: Row[] = [];
  const isQuoted = usesQuotes(file.sample.join('\n'));
  for await (const lines of splitLines(file.chunks())) {
    const rows = lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) => readRow(line, file.path, isQuoted));
    if (isEach) yield rows.map((row) => unitOf([row], languages));
    else all.push(...rows);
  }
  if (!isEach) yield [unitOf(all, languages)];
}
