import { parseJson } from './json-values';

/** A value of a JSON text, and where it stands in it: half-open. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  /** Of a list; null elsewhere. */
  readonly items: readonly JsonNode[] | null;
  /** Of an object; of two of one name the last, as `JSON.parse` has it. Null elsewhere. */
  readonly members: ReadonlyMap<string, JsonNode> | null;
}

interface OpenNode {
  readonly start: number;
  end: number;
  readonly items: OpenNode[] | null;
  readonly members: Map<string, OpenNode> | null;
  /** The name whose value comes next. */
  key: string | null;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s,:{}[\]"]+/gs;

/** Of a text that `JSON.parse` takes; however deep it is, nothing is called within itself. */
export function jsonNodes(text: string): JsonNode | null {
  const open: OpenNode[] = [];
  let root: OpenNode | null = null;
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    const end = start + token.length;
    if (token === '}' || token === ']') {
      const closed = open.pop();
      if (closed !== undefined) closed.end = end;
      continue;
    }
    if (parent?.members && parent.key === null) {
      parent.key = String(parseJson(token));
      continue;
    }
    const node: OpenNode = {
      ...{ start, end, key: null },
      items: token === '[' ? [] : null,
      members: token === '{' ? new Map() : null,
    };
    root ??= node;
    parent?.items?.push(node);
    if (parent?.members) {
      parent.members.set(parent.key ?? '', node);
      parent.key = null;
    }
    if (token === '[' || token === '{') open.push(node);
  }
  return root;
}
