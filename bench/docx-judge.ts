import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReviewDocument } from '@/domain/exchange/docx/review-document';
import { readDocx, textOf } from '@/domain/exchange/docx/read-docx';
import { runSteps } from '@/domain/run-steps';
import { randomNumbers } from '@/domain/random';
import { correctedArticle } from './docx/corrected-article';

/**
 * Prints what LibreOffice makes of review documents: corrections and comments are put into every document of `docx-tracked`, and into one of
 * its own with the same text; accepting all has to give the corrected text, rejecting all the text as it was. LibreOffice of Debian with its
 * own Python; takes minutes.
 */
const CORPUS = fileURLToPath(new URL('../../shared/corpora/docx-tracked/', import.meta.url));
const DRIVER = fileURLToPath(new URL('docx/accept-and-reject.py', import.meta.url));
const [SOFFICE, PYTHON] = ['/usr/bin/soffice', '/usr/bin/python3'];

interface Case {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly bytes: Uint8Array;
}

function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.issue.code);
  return withText(textOf(read.value, 'accepted').blocks.map(({ text }) => text));
}

const withText = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

function casesOf(file: string, seed: number): readonly Case[] {
  const original = new Uint8Array(readFileSync(CORPUS + file));
  const texts = paragraphsOf(original);
  if (texts.length === 0) return [];
  const article = correctedArticle(texts, randomNumbers(seed));
  const after = withText(article.corrected.map(({ text }) => text));
  return ([original, null] as const).map((kept) => ({
    name: `${file}${kept === null ? ' (its text)' : ''}`,
    ...{ before: texts, after },
    bytes: runSteps(writeReviewDocument(article, kept)),
  }));
}

const folder = mkdtempSync(path.join(tmpdir(), 'verso-judge-'));
const fileOf = (index: number, what: string): string => path.join(folder, `${String(index)}-${what}.docx`);

function judge(cases: readonly Case[]): void {
  const pipe = `verso-judge-${String(process.pid)}`;
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const office = spawn(SOFFICE, [profile, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`], {
    stdio: 'ignore',
  });
  try {
    const lines = cases.map((one, index) => {
      writeFileSync(fileOf(index, 'in'), one.bytes);
      return [fileOf(index, 'in'), fileOf(index, 'accepted'), fileOf(index, 'rejected')].join('\t');
    });
    const input = `${lines.join('\n')}\n`;
    execFileSync(PYTHON, [DRIVER, pipe], { input, stdio: ['pipe', 'ignore', 'inherit'], timeout: 1_200_000 });
  } finally {
    office.kill();
  }
}

if (![CORPUS, SOFFICE, PYTHON].every(existsSync)) {
  console.log('Not judged: ../shared/corpora/docx-tracked and LibreOffice have to be there');
} else {
  try {
    const files = readdirSync(CORPUS).filter((name) => name.endsWith('.docx'));
    const cases = files.flatMap((file, index) => casesOf(file, index + 1));
    judge(cases);
    const same = { accepted: 0, rejected: 0 };
    cases.forEach(({ name, before, after }, index) => {
      for (const [outcome, expected] of [
        ['accepted', after],
        ['rejected', before],
      ] as const) {
        const found = paragraphsOf(new Uint8Array(readFileSync(fileOf(index, outcome))));
        if (JSON.stringify(found) === JSON.stringify(expected)) same[outcome]++;
        else console.log(`${name}, ${outcome}:\n  ${JSON.stringify(found)}\n  ${JSON.stringify(expected)}`);
      }
    });
    console.log(`${String(cases.length)} documents made of ${String(files.length)}:`);
    console.log(`  all accepted, the corrected text: ${String(same.accepted)}`);
    console.log(`  all rejected, the text as it was: ${String(same.rejected)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
