import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkGlossary } from './check-glossary';
import { checkItsRecords } from './check-its-records';
import { checkMatches } from './check-matches';
import { checkMetadata } from './check-metadata';
import { checkResourceData } from './check-resource-data';
import { checkProfiles, gatherSizeData } from './check-size-restriction';
import { checkValidationRules } from './check-validation-rules';
import type { Frame } from './frame';
import type { Content } from './inline-content';

/** What is written of each module, beyond its structure. */
const CHECKS: Readonly<Record<string, (node: XmlNode, frame: Frame, unit: Content | null) => void>> = {
  'mtc:matches': (node, frame, unit) => unit !== null && checkMatches(node, unit, frame),
  'gls:glossary': (node, frame, unit) => unit !== null && checkGlossary(node, unit, frame),
  'mda:metadata': checkMetadata,
  'res:resourceData': checkResourceData,
  'slr:profiles': checkProfiles,
  'slr:data': gatherSizeData,
  'val:validation': checkValidationRules,
  'ctr:changeTrack': (node, frame) => frame.changeTracks.push(node),
  'its:locQualityIssues': checkItsRecords,
  'its:provenanceRecords': checkItsRecords,
};

export const checkModule = (name: string, node: XmlNode, frame: Frame, unit: Content | null): void => {
  CHECKS[name]?.(node, frame, unit);
};
