import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DocxReading } from '@/domain/exchange/docx/paragraph';
import { readDocx, textOf } from '@/domain/exchange/docx/read-docx';

/** Documents with tracked changes, and what Word made of them: development data beside the project, and no part of it. */
const CORPUS = fileURLToPath(new URL('../../../../../shared/corpora/docx-tracked/', import.meta.url));
const isThere = existsSync(CORPUS);
const cases = isThere
  ? readdirSync(CORPUS).flatMap((name) => {
      const [, original, made] = /^(.*)-(Accepted|Rejected)\.docx$/.exec(name) ?? [];
      const reading: DocxReading = made === 'Accepted' ? 'accepted' : 'rejected';
      return original === undefined ? [] : [[name, `${original}.docx`, reading] as const];
    })
  : [];

function textsOf(name: string, reading: DocxReading): readonly string[] {
  const read = readDocx(new Uint8Array(readFileSync(CORPUS + name)));
  if (!read.ok) throw new Error(`${name}: ${read.issue.code}`);
  return textOf(read.value, reading).blocks.map(({ text }) => text);
}

describe.skipIf(!isThere)('tracked changes read as Word does (../shared/corpora/docx-tracked)', () => {
  it.each(cases)('%s', (name, original, reading) => {
    expect(textsOf(original, reading)).toEqual(textsOf(name, 'accepted'));
  });
});
