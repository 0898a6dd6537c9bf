import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import type { Content } from './inline-content';
import { PLURAL_NAMESPACE } from './namespaces';

const SWITCH = /^(plural|ordinal|gender|select):[^\s:]+$/;
const QUANTITY = /^(?:\d+(?:\.\d+)?|zero|one|two|few|many|other)$/;

/** Variants of a message: what a unit switches on, and the case of each of its segments. */
export function checkPlural(content: Content, { document: { list, version } }: Frame): void {
  if (version !== '2.2') return;
  const switched = valueOf(content.node, 'switch');
  const selectors = switched === null ? null : wordsOf(switched);
  for (const value of selectors ?? [])
    if (!SWITCH.test(value)) list.add('switch_malformed', content.node.start, { value });
  const seen = new Set<string>();
  for (const { node } of content.parts) {
    if (node.name !== 'segment') continue;
    const cases = valueOf(node, 'case');
    if (cases === null) {
      if (selectors !== null) list.add('case_missing', node.start, {}, 'warning');
    } else if (selectors === null) list.add('case_alone', node.start, {});
    else checkCase(node, wordsOf(cases), selectors, seen, list);
  }
}

function checkCase(
  node: XmlNode,
  values: readonly string[],
  selectors: readonly string[],
  seen: Set<string>,
  list: Frame['document']['list'],
): void {
  if (values.length !== selectors.length)
    list.add('case_count', node.start, { found: values.length, expected: selectors.length });
  values.forEach((value, index) => {
    const kind = SWITCH.exec(selectors[index] ?? '')?.[1];
    if ((kind === 'plural' || kind === 'ordinal') && !QUANTITY.test(value))
      list.add('case_unfit', node.start, { value, kind });
  });
  const key = values.join(' ');
  if (seen.has(key)) list.add('case_repeated', node.start, { value: key }, 'warning');
  seen.add(key);
}

/** Drafts of the module had commas between. */
const wordsOf = (value: string): readonly string[] => value.trim().split(/[\s,]+/);

const valueOf = (node: XmlNode, name: string): string | null =>
  node.attributes().find(({ uri, local }) => uri === PLURAL_NAMESPACE && local === name)?.value ?? null;
