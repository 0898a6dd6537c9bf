import { parseTree } from '../html/parse-tree';
import type { ExchangeIssue } from '../issue';
import { parsed, refused, type Parsed } from '../parsed';
import { parseXmlTree } from '../xml/xml-tree';
import { isItsType } from '../../annotation/its-types';
import { LQI_NAMES } from './lqi';
import { fromHtml, fromXml, isElement, textOf, valueOf, type MarkupElement } from './markup';
import { ITS } from './namespaces';
import { parseSelector, select } from './selector';

/** What ITS says of an element, by its own names: `locQualityIssueType`. */
export type LqiValues = ReadonlyMap<string, string>;

/** An element of a document that has a quality issue, or some. */
export interface MarkupIssue {
  /** `/doc/para[1]/span[2]` */
  readonly path: string;
  readonly text: string;
  /** Where a list was referred to: how. */
  readonly reference: string | null;
  readonly issues: readonly LqiValues[];
}

export interface MarkupIssues {
  readonly found: readonly MarkupIssue[];
  /** What was not followed: selectors that are no plain paths, and files of rules that were not handed in. */
  readonly unread: readonly string[];
}

/** The quality issues of an XML document: attributes, lists that stand apart, rules in it and in files that are handed in. */
export function readItsXml(document: string, rules: readonly string[] = []): Parsed<MarkupIssues> {
  const tree = parseXmlTree(document);
  if (!tree.ok) return refused(tree.issue);
  const root = fromXml(document, tree.root);
  return readMarkup(root, [root], rules, localOfXml);
}

/** The same of an HTML document, where rules and lists are in scripts of the type `application/its+xml`. */
export function readItsHtml(document: string, rules: readonly string[] = []): Parsed<MarkupIssues> {
  const tree = parseTree(document, false);
  if ('code' in tree) return refused(tree);
  const [root] = fromHtml(tree);
  if (root === undefined) return parsed({ found: [], unread: [] }, []);
  const scripts = allIn(root).filter(
    (element) => element.local === 'script' && valueOf(element, 'type') === 'application/its+xml',
  );
  const issues: ExchangeIssue[] = [];
  const inner = scripts.flatMap((script) => {
    const text = textOf(script).trim();
    const parsedScript = parseXmlTree(text);
    if (parsedScript.ok) return [fromXml(text, parsedScript.root)];
    issues.push(parsedScript.issue);
    return [];
  });
  return issues.length > 0
    ? parsed({ found: [], unread: [] }, issues)
    : readMarkup(root, inner, rules, localOfHtml);
}

type ReadLocal = (element: MarkupElement) => LqiValues;

/** `apart`: the elements that rules and lists are in. */
function readMarkup(
  root: MarkupElement,
  apart: readonly MarkupElement[],
  rules: readonly string[],
  readLocal: ReadLocal,
): Parsed<MarkupIssues> {
  const outside: MarkupElement[] = [];
  for (const text of rules) {
    const tree = parseXmlTree(text);
    if (!tree.ok) return refused(tree.issue);
    outside.push(fromXml(text, tree.root));
  }
  const given = [...outside, ...apart].flatMap(allIn);
  const unread: string[] = outside.length > 0 ? [] : externalRules([...allIn(root), ...given]);
  const byRule = applyRules(root, given, unread);
  const lists = new Map(given.filter(isList).map((list) => [valueOf(list, 'id', XML) ?? '', list]));
  const found = withPaths(root).flatMap(({ element, path }): readonly MarkupIssue[] => {
    if (element.uri === ITS && element.local !== 'span') return [];
    // What the element says itself goes before what a rule says of it.
    const values = new Map([...(byRule.get(element) ?? []), ...readLocal(element)]);
    const reference = values.get('locQualityIssuesRef') ?? null;
    const issues = reference === null ? [values] : issuesOf(lists.get(reference.replace(/^#/, '')));
    if (reference !== null && issues.length === 0) unread.push(reference);
    const said = issues.filter(saysSomething).map(withDefault);
    return said.length === 0 ? [] : [{ path, text: textOf(element), reference, issues: said }];
  });
  return parsed({ found, unread: [...new Set(unread)] }, []);
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XLINK = 'http://www.w3.org/1999/xlink';

const allIn = (element: MarkupElement): readonly MarkupElement[] => [
  element,
  ...element.children.filter(isElement).flatMap(allIn),
];

const isList = ({ uri, local }: MarkupElement): boolean => uri === ITS && local === 'locQualityIssues';

/** Files of rules that a document names. None is fetched. */
const externalRules = (elements: readonly MarkupElement[]): string[] =>
  elements.flatMap((element) => {
    const isLink = element.local === 'link' && valueOf(element, 'rel') === 'its-rules';
    const isRules = element.uri === ITS && element.local === 'rules';
    return (isLink ? valueOf(element, 'href') : isRules ? valueOf(element, 'href', XLINK) : undefined) ?? [];
  });

/** What rules say of elements; of two that say something of the same, the later one. */
function applyRules(
  root: MarkupElement,
  given: readonly MarkupElement[],
  unread: string[],
): ReadonlyMap<MarkupElement, LqiValues> {
  const said = new Map<MarkupElement, LqiValues>();
  const declared = new Map(
    given.flatMap(({ attributes }) => attributes.map(({ local, value }) => [local, value] as const)),
  );
  for (const rule of given) {
    if (rule.uri !== ITS || rule.local !== 'locQualityIssueRule') continue;
    const xpath = valueOf(rule, 'selector') ?? '';
    const selector = parseSelector(xpath, (prefix) => declared.get(prefix));
    if (selector === null) unread.push(xpath);
    else for (const element of select(selector, root)) said.set(element, valuesOfRule(rule, element));
  }
  return said;
}

/** A rule says values, or where in the element they are: `locQualityIssueTypePointer="@type"`. */
const valuesOfRule = (rule: MarkupElement, element: MarkupElement): LqiValues =>
  new Map(
    rule.attributes.flatMap(({ local, value }) => {
      if (LQI_NAMES.has(local)) return [[local, value] as const];
      const name = local.replace(/Pointer$/, '');
      const attribute = /^(?:\.\/)?@([\p{L}_][\p{L}\p{N}._-]*)$/u.exec(value)?.[1];
      const pointed = attribute === undefined ? undefined : valueOf(element, attribute);
      return LQI_NAMES.has(name) && pointed !== undefined ? [[name, pointed] as const] : [];
    }),
  );

/** Elements of ITS have attributes without a prefix, others with it. */
const localOfXml: ReadLocal = ({ uri, attributes }) =>
  new Map(
    attributes
      .filter((each) => LQI_NAMES.has(each.local) && (each.uri === ITS || (uri === ITS && each.uri === '')))
      .map(({ local, value }) => [local, value]),
  );

/** `its-loc-quality-issue-type`, where a type may be in capitals. */
const localOfHtml: ReadLocal = ({ attributes }) =>
  new Map(
    attributes.flatMap(({ local, value }) => {
      const name = local.replace(/^its-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      if (!local.startsWith('its-') || !LQI_NAMES.has(name)) return [];
      const lower = value.toLowerCase();
      return [[name, name === 'locQualityIssueType' && isItsType(lower) ? lower : value] as const];
    }),
  );

const issuesOf = (list: MarkupElement | undefined): readonly LqiValues[] =>
  (list?.children ?? [])
    .filter(isElement)
    .filter(({ uri, local }) => uri === ITS && local === 'locQualityIssue')
    .map(localOfXml);

const saysSomething = (values: LqiValues): boolean =>
  values.has('locQualityIssueType') || values.has('locQualityIssueComment');

const withDefault = (values: LqiValues): LqiValues => new Map([['locQualityIssueEnabled', 'yes'], ...values]);

interface Found {
  readonly element: MarkupElement;
  readonly path: string;
}

/** All elements with their paths; siblings of a name are counted. */
function withPaths(element: MarkupElement, path = `/${element.name}`): readonly Found[] {
  const counts = new Map<string, number>();
  const inner = element.children.filter(isElement).flatMap((child) => {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    return withPaths(child, `${path}/${child.name}[${count}]`);
  });
  return [{ element, path }, ...inner];
}
