import { detectFormat } from '@/domain/exchange/detect-format';
import { txt } from '@/domain/exchange/txt/format';
import type { CheckedUnit, ChosenLanguages } from './checked-unit';
import type { TextFile } from './text-file';
import { unitOfText, type NamedText } from './unit-of-text';

/** A whole file as one article, with the file it translates where there is one. */
export async function unitOfFile(
  target: TextFile,
  source: TextFile | null,
  languages: ChosenLanguages,
): Promise<CheckedUnit> {
  return unitOfText(await readNamed(target), source === null ? null : await readNamed(source), languages);
}

async function readNamed(file: TextFile): Promise<NamedText> {
  let text = '';
  for await (const chunk of file.chunks()) text += chunk;
  const format = detectFormat(file.name, file.head);
  return { path: file.path, text, format: format.kind === 'text' ? format : txt };
}
