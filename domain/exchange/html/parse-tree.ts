import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import type { ExchangeIssue } from '../issue';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Saved pages of news sites reach 40; what is deeper was made to hurt. */
const MAX_DEPTH = 100;
/** A page of 5 MB has 100,000. Unclosed formatting tags can multiply: 80 kB made 1.8 million in a test. */
const MAX_ELEMENTS = 300_000;

class LimitReached extends Error {
  constructor(readonly issue: ExchangeIssue) {
    super(issue.code);
  }
}

/** The default tree, which counts as it grows and stops when it grows beyond reason. */
function limitedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  const stop = (code: 'too_deep' | 'too_many_elements', limit: number): never => {
    throw new LimitReached({ code, severity: 'error', position: null, params: { limit } });
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++elements > MAX_ELEMENTS) stop('too_many_elements', MAX_ELEMENTS);
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      if (++depth > MAX_DEPTH) stop('too_deep', MAX_DEPTH);
    },
    onItemPop: () => {
      depth--;
    },
  };
}

/**
 * A tree of any text: HTML has no syntax errors, only limits. Nothing of it is executed or fetched. Places in
 * the file take as long as all the rest, so they are kept only when asked for.
 */
export function parseTree(html: string, withPlaces: boolean): HtmlDocument | ExchangeIssue {
  try {
    return parse(html, {
      treeAdapter: limitedAdapter(),
      sourceCodeLocationInfo: withPlaces,
      scriptingEnabled: false,
    });
  } catch (error) {
    if (error instanceof LimitReached) return error.issue;
    throw error;
  }
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}
