import { textWithin } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { codeLabel } from './code-label';
import type { Inline } from './content';

/** The elements within a text of XLIFF 1.x. */
export function readInline1(node: XmlNode): Inline {
  const { name, attribute } = node;
  const id = attribute('id') ?? '';
  switch (name) {
    case 'mrk':
      return { is: 'mark' };
    case 'g': {
      const label = codeLabel(attribute('equiv-text'), plainType(node), id);
      return { is: 'pair', id, label, endLabel: label };
    }
    case 'bx':
    case 'bpt':
      return { is: 'code', kind: 'open', id: pairId(node), label: labelOf(node) };
    case 'ex':
    case 'ept':
      return { is: 'code', kind: 'close', id: pairId(node), label: labelOf(node) };
    case 'it':
      return {
        is: 'code',
        kind: IT_KINDS[attribute('pos') ?? ''] ?? 'single',
        id: pairId(node),
        label: labelOf(node),
      };
    default:
      // `x`, `ph`, and what belongs to somebody else.
      return { is: 'code', kind: 'single', id, label: labelOf(node) };
  }
}

const IT_KINDS: Readonly<Record<string, 'open' | 'close'>> = { open: 'open', close: 'close' };

/** What the two halves of a code have in common: `rid`, and where it is left out the id. */
const pairId = ({ attribute }: XmlNode): string => attribute('rid') ?? attribute('id') ?? '';

const plainType = ({ attribute }: XmlNode): string | undefined => attribute('ctype')?.replace(/^x-/, '');

const labelOf = (node: XmlNode): string =>
  codeLabel(node.attribute('equiv-text'), textWithin(node), plainType(node), node.attribute('id'), node.name);
