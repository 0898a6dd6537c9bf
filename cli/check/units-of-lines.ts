import { checkedRows } from '@/domain/checks/engine/checked-row';
import type { CheckedUnit, ChosenLanguages } from './checked-unit';
import { splitLines, type FileLine } from './split-lines';
import type { TextFile } from './text-file';

/** Each line of a plain text as an article of its own; the line of the source with its number is what it translates. */
export async function* unitsOfLines(
  file: TextFile,
  source: TextFile | null,
  languages: ChosenLanguages,
): AsyncGenerator<readonly CheckedUnit[]> {
  const sources = source === null ? null : eachLine(source);
  for await (const lines of splitLines(file.chunks())) {
    const units: CheckedUnit[] = [];
    for (const line of lines) {
      const next = sources === null ? null : await sources.next();
      if (line.text.trim() === '') continue;
      units.push(unitOf(line, next === null ? null : next.done ? '' : next.value.text, languages));
    }
    yield units;
  }
}

async function* eachLine(file: TextFile): AsyncGenerator<FileLine, undefined> {
  for await (const lines of splitLines(file.chunks())) yield* lines;
}

function unitOf({ text, at }: FileLine, source: string | null, languages: ChosenLanguages): CheckedUnit {
  const target = text.trim();
  const from = at + text.indexOf(target);
  return {
    article: checkedRows([{ source: source?.trim() ?? null, target }], {
      sourceLang: languages.source(source ?? ''),
      targetLang: languages.target(target),
    }),
    place: ({ start, end }) => ({
      row: null,
      start: from + start,
      end: from + end,
      quote: target.slice(start, end),
    }),
  };
}
