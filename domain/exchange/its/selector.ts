import { isElement, valueOf, type MarkupElement } from './markup';

/** One step of a path: which elements, of the children or of all below. */
interface Step {
  readonly isDeep: boolean;
  /** Null: any. */
  readonly local: string | null;
  readonly uri: string;
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly attribute: string;
  /** Null: that it is there. */
  readonly value: string | null;
}

export type Selector = readonly Step[];

const NAME = String.raw`[\p{L}_][\p{L}\p{N}._-]*`;
const STEP = new RegExp(String.raw`^(\/\/?)(?:(${NAME}):)?(\*|${NAME})((?:\[[^\]]*\])*)`, 'u');
const CONDITION = new RegExp(String.raw`\[\s*@(${NAME})\s*(?:=\s*(?:'([^']*)'|"([^"]*)")\s*)?\]`, 'gu');

/**
 * The selectors that rules are written with: paths from the root by names, with conditions on attributes
 * (`//para/span[@id='q1']`). Null for any other XPath: it is not guessed at. `uriOf` knows the prefixes.
 */
export function parseSelector(xpath: string, uriOf: (prefix: string) => string | undefined): Selector | null {
  const steps: Step[] = [];
  for (let rest = xpath.trim(); rest !== '';) {
    const [all, slashes = '', prefix, name = '', conditions = ''] = STEP.exec(rest) ?? [];
    const uri = prefix === undefined ? '' : uriOf(prefix);
    if (all === undefined || uri === undefined) return null;
    const found = [...conditions.matchAll(CONDITION)];
    if (found.map(([each]) => each).join('') !== conditions) return null;
    steps.push({
      isDeep: slashes === '//',
      local: name === '*' ? null : name,
      uri,
      conditions: found.map(([, attribute = '', one, other]) => ({ attribute, value: one ?? other ?? null })),
    });
    rest = rest.slice(all.length);
  }
  return steps.length === 0 ? null : steps;
}

/** The elements of a document that a selector means. */
export function select(selector: Selector, root: MarkupElement): ReadonlySet<MarkupElement> {
  const document: MarkupElement = { name: '', local: '', uri: '', attributes: [], children: [root] };
  let selected: ReadonlySet<MarkupElement> = new Set([document]);
  for (const step of selector) {
    const next = [...selected].flatMap((element) =>
      step.isDeep ? below(element) : element.children.filter(isElement),
    );
    selected = new Set(next.filter((element) => fits(element, step)));
  }
  return selected;
}

const below = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter(isElement).flatMap((child) => [child, ...below(child)]);

const fits = (element: MarkupElement, { local, uri, conditions }: Step): boolean =>
  (local === null || (element.local === local && element.uri === uri)) &&
  conditions.every(({ attribute, value }) => {
    const said = valueOf(element, attribute);
    return said !== undefined && (value === null || said === value);
  });
