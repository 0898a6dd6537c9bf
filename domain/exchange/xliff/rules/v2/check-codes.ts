import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { elementsIn, inlinesOf, isCode, type Content, type Inline } from './inline-content';

const DATA_REFERENCES = ['dataRef', 'dataRefStart', 'dataRefEnd'];
/** Attributes that say the same of the two ends of a code: one without the other is half of it. */
const PAIRS = [
  ['dataRefStart', 'dataRefEnd'],
  ['subFlowsStart', 'subFlowsEnd'],
  ['equivStart', 'equivEnd'],
] as const;
const FORMATTING = new Set(['xlf:b', 'xlf:i', 'xlf:u', 'xlf:lb', 'xlf:pb']);

/** What is asked of each inline code for itself; `version` 2.1 has the pairs of attributes among its rules. */
export function checkCodes(content: Content, version: string, list: ViolationList): void {
  for (const data of content.data)
    for (const node of elementsIn(data)) if (node.name === 'cp') checkCodePoint(node, list);
  for (const code of inlinesOf(content)) {
    if (code.name === 'cp') checkCodePoint(code.node, list);
    if (!isCode(code)) continue;
    checkData(code, content, list);
    checkType(code, list);
    checkCopy(code, content, list);
    checkHints(code, list);
    for (const [start, end] of PAIRS) {
      const lacking = lackingOf(code, start, end);
      if (lacking !== null)
        list.add(
          'pair_incomplete',
          code.node.start,
          { attribute: lacking === start ? end : start, lacking, element: code.name },
          version === '2.1' ? 'error' : 'warning',
        );
    }
  }
}

function lackingOf({ node }: Inline, start: string, end: string): string | null {
  const hasStart = node.attribute(start) !== undefined;
  const hasEnd = node.attribute(end) !== undefined;
  if (hasStart === hasEnd) return null;
  return hasStart ? end : start;
}

/** XML 1.0 cannot hold them; U+007F to U+009F it can, though it advises against it. */
const INVALID_IN_XML = /^(?:00)?(?:000[0-8bcef]|001[\da-f]|d[89a-f][\da-f]{2}|fff[ef])$/i;
const ADVISED_AGAINST = /^(?:00)?00(?:7f|8[0-46-9a-f]|9[\da-f])$/i;

function checkCodePoint(node: XmlNode, list: ViolationList): void {
  const hex = node.attribute('hex');
  if (hex === undefined || INVALID_IN_XML.test(hex)) return;
  list.add('code_point_unfit', node.start, { hex }, ADVISED_AGAINST.test(hex) ? 'warning' : 'error');
}

function checkData({ node, name }: Inline, { dataIds }: Content, list: ViolationList): void {
  for (const attribute of DATA_REFERENCES) {
    const id = node.attribute(attribute);
    if (id !== undefined && !dataIds.has(id))
      list.add('data_unknown', node.start, { attribute, element: name, id });
  }
}

function checkType({ node, name }: Inline, list: ViolationList): void {
  const subType = node.attribute('subType');
  if (subType === undefined) return;
  const type = node.attribute('type');
  if (type === undefined) list.add('type_missing', node.start, { attribute: 'subType', element: name });
  if (!subType.startsWith('xlf:')) return;
  const expected = FORMATTING.has(subType) ? 'fmt' : subType === 'xlf:var' ? 'ui' : null;
  if (expected === null) list.add('prefix_reserved', node.start, { attribute: 'subType', value: subType });
  else if (type !== undefined && type !== expected)
    list.add('sub_type_unfit', node.start, { subType, type, expected });
}

function checkCopy({ node, name }: Inline, content: Content, list: ViolationList): void {
  const id = node.attribute('copyOf');
  if (id === undefined) return;
  if (hasData(node)) list.add('copy_with_data', node.start, { element: name, id });
  const bases = [content.sourceIds.get(id), content.targetIds.get(id)].filter(
    (base): base is Inline => base !== undefined && 'name' in base && isCode(base),
  );
  const [base] = bases;
  if (base === undefined || node.attribute('id') === id) list.add('copy_unknown', node.start, { id });
  else if (hasData(base.node)) list.add('copy_of_data', node.start, { id });
  else if (bases.some((one) => one.node.attribute('canCopy') === 'no'))
    list.add('copy_forbidden', node.start, { id });
}

const hasData = (node: XmlNode): boolean =>
  DATA_REFERENCES.some((attribute) => node.attribute(attribute) !== undefined);

function checkHints({ node, name }: Inline, list: ViolationList): void {
  const canReorder = node.attribute('canReorder');
  if (canReorder !== 'no' && canReorder !== 'firstNo') return;
  for (const attribute of ['canCopy', 'canDelete']) {
    if (node.attribute(attribute) !== 'no')
      list.add('reorder_hint_unfit', node.start, { attribute, element: name, canReorder });
  }
}
