import { fromMarkdown } from 'mdast-util-from-markdown';
import type { TextDocument } from '../document';
import type { ExchangeIssue } from '../issue';
import { joinLines } from '../join-lines';
import { withLineFeeds } from '../line-ends';
import type { Parsed } from '../parsed';
import { parsed, refused } from '../parsed';
import { trimSpaces } from '../white-space';
import { withTitle } from '../with-title';
import { collectBlocks, type LocatedBlock } from './collect-blocks';
import { definedLabels, definitionsFor } from './definitions';
import { readFrontMatter } from './front-matter';
import type { Chunk } from './split-chunks';
import { splitChunks } from './split-chunks';

/**
 * Markup is counted in its characters plus the lines and paragraphs that have any, because the library's time
 * grows with the square of it inside a paragraph: 500 take up to 60 ms, and 20,000 in a document 2 s.
 */
const MAX_MARKUP_OF_CHUNK = 500;
const MAX_MARKUP = 20_000;
/** Quotes and lists inside one another; each level costs about 0.1 ms. */
const MAX_DEPTH = 50;

const MARKUP = /[\\*_`[<&!>+]/g;
/** What makes a line more than a line of a paragraph. */
const BLOCK_START = /^(?: {4}|[ ]{0,3}(?:\t|#|>|[-+*=~_]|\d{1,9}[.)]|<))/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** A Markdown document (CommonMark) as blocks. */
export function readMarkdown(text: string): Parsed<TextDocument> {
  const all = withLineFeeds(text).split('\n');
  const { info, lines: skipped } = readFrontMatter(all);
  const lines = all.slice(skipped);
  const defined = definedLabels(lines);
  const chunks = splitChunks(lines);
  const issues = findExcess(chunks, skipped);
  if (issues.length > 0) return { value: null, issues };

  const blocks = chunks.flatMap((chunk) =>
    readChunk(chunk, defined).map(({ kind, level, text: ofBlock }) => ({ kind, level, text: ofBlock })),
  );
  if (blocks.length === 0) {
    return refused({ code: 'no_text', severity: 'error', position: null, params: {} });
  }
  return parsed(withTitle({ blocks, info }), []);
}

function readChunk(chunk: Chunk, defined: ReadonlySet<string>): readonly LocatedBlock[] {
  if (isPlain(chunk)) return [{ kind: 'paragraph', level: 0, text: plainText(chunk), node: null, part: 0 }];
  const source = chunk.lines.join('\n');
  return collectBlocks(fromMarkdown(source + definitionsFor(source, defined)).children);
}

/** A stretch of a document with its blocks, and where in the text, whose line ends are line feeds, it begins. */
export interface LocatedChunk {
  readonly start: number;
  readonly source: string;
  readonly blocks: readonly LocatedBlock[];
}

/** As `readMarkdown`, of a text that it read. */
export function* readChunks(text: string): Generator<LocatedChunk> {
  const all = text.split('\n');
  const { lines: skipped } = readFrontMatter(all);
  const lines = all.slice(skipped);
  const defined = definedLabels(lines);
  const starts = [0];
  for (const line of all) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  for (const chunk of splitChunks(lines)) {
    const start = starts[skipped + chunk.line - 1] ?? 0;
    yield { start, source: chunk.lines.join('\n'), blocks: readChunk(chunk, defined) };
  }
}

/** What would take too long to read, found before any of it is read. */
function findExcess(chunks: readonly Chunk[], skippedLines: number): readonly ExchangeIssue[] {
  const issues: ExchangeIssue[] = [];
  let total = 0;
  for (const chunk of chunks) {
    if (isPlain(chunk)) continue;
    const found = { severity: 'error', position: { line: skippedLines + chunk.line, column: 1 } } as const;
    const size = markupOf(chunk);
    total += size;
    if (total > MAX_MARKUP) {
      return [...issues, { ...found, code: 'too_much_markup', params: { limit: MAX_MARKUP } }];
    }
    if (size > MAX_MARKUP_OF_CHUNK) {
      issues.push({ ...found, code: 'too_much_markup', params: { limit: MAX_MARKUP_OF_CHUNK } });
    } else if (depthOf(chunk) > MAX_DEPTH) {
      issues.push({ ...found, code: 'too_deep', params: { limit: MAX_DEPTH } });
    }
  }
  return issues;
}

/** A paragraph without any markup, as most of a news text is: it needs no parser, which is a hundred times faster. */
function isPlain({ lines }: Chunk): boolean {
  return lines.every((line, index) => {
    if (line.search(MARKUP) !== -1) return false;
    return index === 0
      ? !/^[ \t]/.test(line) && !BLOCK_START.test(line)
      : !BLOCK_START.test(line) && !/ {2,}$/.test(lines[index - 1] ?? '');
  });
}

function plainText({ lines }: Chunk): string {
  return joinLines(trimSpaces(lines.join('\n')));
}

function markupOf({ lines }: Chunk): number {
  return lines.reduce((sum, line) => sum + (line.match(MARKUP)?.length ?? 0) + 1, 1);
}

function depthOf({ lines }: Chunk): number {
  return Math.max(...lines.map((line) => CONTAINERS.exec(line)?.[0].match(/>|[-+*]|\d{1,9}/g)?.length ?? 0));
}
