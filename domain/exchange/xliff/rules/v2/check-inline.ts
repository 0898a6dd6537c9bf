import { isNmtoken } from '@/domain/exchange/validate/structure/value-rule';
import { checkCodes } from './check-codes';
import { checkFormatStyle } from './check-format-style';
import { checkIds } from './check-ids';
import { checkItsMarks } from './check-its-marks';
import { checkPairs } from './check-pairs';
import { checkSequences } from './check-sequences';
import { checkSizes } from './check-size-restriction';
import type { Frame } from './frame';
import { inlinesOf, type Content } from './inline-content';

/** The rules of inline content that are the same in a unit and in a translation candidate. */
export function checkInline(content: Content, frame: Frame): void {
  const { list, version } = frame.document;
  checkIds(content, list);
  checkCodes(content, version, list);
  checkPairs(content, list);
  checkSequences(content, list);
  for (const { node } of inlinesOf(content)) {
    checkFormatStyle(node, list);
    checkSizes(node, frame);
    for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
      const ids = node.attribute(name)?.trim().split(/\s+/) ?? [];
      for (const id of ids.filter(isNmtoken)) frame.file?.subFlows.push({ id, offset: node.start });
    }
  }
  if (version !== '2.0') checkItsMarks(content, frame);
}
