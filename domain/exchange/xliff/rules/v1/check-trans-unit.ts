import { isSameLanguage } from '@/domain/exchange/validate/language-tag';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';

const TEXTS = ['source', 'seg-source', 'target'];
/** Elements that stand for one code of the original; ends and halves repeat the id of another. */
const ONE_EACH = new Set(['g', 'x', 'bx', 'bpt', 'ph']);

/** What is written of a unit of XLIFF 1.2, and of the candidates in it. */
export function checkTransUnit(unit: XmlNode, file: XmlElement | null, list: ViolationList): void {
  checkTexts(unit, list);
  checkLanguage(unit, 'source', file?.attribute('source-language'), 'source-language', list);
  checkLanguage(unit, 'target', file?.attribute('target-language'), 'target-language', list);
  const alternatives = childrenOf(unit, 'alt-trans');
  for (const alternative of alternatives) {
    checkTexts(alternative, list);
    checkAlternative(alternative, file, list);
  }
  checkSegments(unit, alternatives, list);
}

const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => child.kind === 'element' && child.uri === node.uri && child.name === name,
  );

/** The elements within a text, in its order. */
const codesIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((child) =>
    child.kind === 'element' && child.uri === node.uri ? [child, ...codesIn(child)] : [],
  );

function checkTexts(unit: XmlNode, list: ViolationList): void {
  for (const text of TEXTS.flatMap((name) => childrenOf(unit, name))) {
    const codes = codesIn(text);
    checkPairs(codes, 'bpt', 'ept', 'error', list);
    // The other half of a code that was replaced may be in another unit.
    checkPairs(codes, 'bx', 'ex', 'warning', list);
    checkIds(codes, list);
  }
}

function checkPairs(
  codes: readonly XmlNode[],
  startName: string,
  endName: string,
  severity: 'error' | 'warning',
  list: ViolationList,
): void {
  const open = new Map<string, XmlNode>();
  const ended = new Set<string>();
  for (const code of codes) {
    const key = code.attribute('rid') ?? code.attribute('id') ?? '';
    if (code.name === startName) {
      if (open.has(key)) list.add('id_repeated', code.start, { id: key, scope: 'text' });
      open.set(key, code);
    } else if (code.name === endName) {
      const said = { element: endName, id: key };
      if (ended.has(key)) list.add('end_repeated', code.start, said);
      else if (!open.has(key)) list.add('start_missing', code.start, { ...said, start: startName }, severity);
      ended.add(key);
    }
  }
  for (const [id, code] of open)
    if (!ended.has(id))
      list.add('end_missing', code.start, { element: startName, id, end: endName }, severity);
}

/** Programs write one id for the same variable twice, which the schema takes. */
function checkIds(codes: readonly XmlNode[], list: ViolationList): void {
  const seen = new Set<string>();
  for (const { name, attribute, start } of codes) {
    const id = attribute('id');
    if (id === undefined || !ONE_EACH.has(name) || name === 'bpt' || name === 'bx') continue;
    if (seen.has(id)) list.add('id_repeated', start, { id, scope: 'text' }, 'warning');
    seen.add(id);
  }
}

function checkLanguage(
  unit: XmlNode,
  name: string,
  expected: string | undefined,
  attribute: string,
  list: ViolationList,
): void {
  for (const text of childrenOf(unit, name)) {
    const found = text.attribute('xml:lang');
    if (found !== undefined && expected !== undefined && !isSameLanguage(found, expected))
      list.add('language_differs', text.start, { attribute, found, expected }, 'warning');
  }
}

/** A candidate may be in another language only where it is there to be looked at. */
function checkAlternative(alternative: XmlNode, file: XmlElement | null, list: ViolationList): void {
  if (alternative.attribute('alttranstype') === 'reference') return;
  const expected = file?.attribute('target-language');
  const own = alternative.attribute('xml:lang');
  for (const target of childrenOf(alternative, 'target')) {
    const found = target.attribute('xml:lang') ?? own;
    if (found !== undefined && expected !== undefined && !isSameLanguage(found, expected))
      list.add(
        'language_differs',
        target.start,
        { attribute: 'target-language', found, expected },
        'warning',
      );
  }
}

/** Segments of a target and of candidates are those of the segmented source. */
function checkSegments(unit: XmlNode, alternatives: readonly XmlNode[], list: ViolationList): void {
  const [segmented] = childrenOf(unit, 'seg-source');
  if (segmented === undefined) return;
  const mids = new Set<string>();
  for (const mark of segmentsIn(segmented)) {
    const id = mark.attribute('mid');
    if (id === undefined) continue;
    if (mids.has(id)) list.add('id_repeated', mark.start, { id, scope: 'seg-source' });
    mids.add(id);
  }
  const marks = childrenOf(unit, 'target').flatMap(segmentsIn);
  for (const { attribute, start } of [...marks, ...alternatives]) {
    const value = attribute('mid');
    if (value !== undefined && !mids.has(value))
      list.add('reference_unknown', start, { attribute: 'mid', value });
  }
}

const segmentsIn = (text: XmlNode): readonly XmlNode[] =>
  codesIn(text).filter(({ name, attribute }) => name === 'mrk' && attribute('mtype') === 'seg');
