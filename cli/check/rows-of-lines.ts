import type { ChosenLanguages } from './checked-unit';
import type { LoneRow } from './lone-row';
import { splitLines, type FileLine } from './split-lines';
import type { TextFile } from './text-file';

/** Each line of a plain text as an article of its own; the line of the source with its number is what it translates. */
export async function* rowsOfLines(
  file: TextFile,
  source: TextFile | null,
  languages: ChosenLanguages,
): AsyncGenerator<readonly LoneRow[]> {
  const sources = source === null ? null : eachLine(source);
  for await (const lines of splitLines(file.chunks())) {
    const rows: LoneRow[] = [];
    for (const line of lines) {
      const next = sources === null ? null : await sources.next();
      if (line.text.trim() === '') continue;
      rows.push(rowOf(line, next === null ? null : next.done ? '' : next.value.text, languages));
    }
    yield rows;
  }
}

async function* eachLine(file: TextFile): AsyncGenerator<FileLine, undefined> {
  for await (const lines of splitLines(file.chunks())) yield* lines;
}

function rowOf({ text, at }: FileLine, source: string | null, languages: ChosenLanguages): LoneRow {
  const target = text.trim();
  return {
    source: source?.trim() ?? null,
    target,
    sourceLang: languages.source(source ?? ''),
    targetLang: languages.target(target),
    row: null,
    at: at + text.indexOf(target),
  };
}
