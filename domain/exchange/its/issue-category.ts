import { mapCategory } from '../qe/map-category';
import type { UnitIssue } from '../bitext';
import { mqmOfItsType } from './issue-types';

/** The category of MQM-Core that an issue of a file is read as. */
export const issueCategory = ({ category, mqmId }: Pick<UnitIssue, 'category' | 'mqmId'>): string =>
  mapCategory(mqmId === '' ? (mqmOfItsType(category) ?? category) : mqmId);
