import { childNamed, childrenNamed, textWithin } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { codeLabel } from './code-label';
import type { Inline, ReadInline } from './content';

/**
 * The elements within a text of XLIFF 2.x. A character that XML cannot hold (`cp`) is a code as well: it is a control character, which no
 * text may bring in here, and is to stay where it is.
 */
export function inlineReader2(unit: XmlNode): ReadInline {
  let data: ReadonlyMap<string, string> | null = null;
  const dataOf = (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    data ??= originalData(unit);
    return data.get(id);
  };
  return (node) => readInline2(node, dataOf);
}

const originalData = (unit: XmlNode): ReadonlyMap<string, string> => {
  const node = childNamed(unit, 'originalData');
  const entries = node === null ? [] : childrenNamed(node, 'data');
  return new Map(entries.map((each) => [each.attribute('id') ?? '', textWithin(each)]));
};

function readInline2(node: XmlNode, dataOf: (id: string | undefined) => string | undefined): Inline {
  const { name, attribute } = node;
  const id = attribute('id') ?? '';
  const said = (data: string, disp: string, equiv: string, otherwise = plainType(node)): string =>
    codeLabel(attribute(disp), attribute(equiv), dataOf(attribute(data)), otherwise, id);
  const label = (): string => said('dataRef', 'disp', 'equiv');
  switch (name) {
    case 'mrk':
      return { is: 'mark' };
    case 'sm':
      return { is: 'mark-start' };
    case 'em':
      return { is: 'mark-end', of: attribute('startRef') ?? '' };
    case 'pc': {
      const start = said('dataRefStart', 'dispStart', 'equivStart');
      return { is: 'pair', id, label: start, endLabel: said('dataRefEnd', 'dispEnd', 'equivEnd', start) };
    }
    case 'sc':
      return { is: 'code', kind: 'open', id, label: label() };
    case 'ec':
      return { is: 'code', kind: 'close', id: attribute('startRef') ?? id, label: label() };
    case 'cp':
      return { is: 'code', kind: 'single', id: '', label: `U+${(attribute('hex') ?? '').toUpperCase()}` };
    default:
      return { is: 'code', kind: 'single', id, label: label() };
  }
}

/** `b` of `xlf:b`. */
const plainType = ({ attribute }: XmlNode): string | undefined =>
  attribute('subType')?.replace(/^[^:]*:/, '') ?? attribute('type');
