import { coreCategoryOfName } from '../../annotation/core-category';
import { coreOfItsType } from '../../annotation/its-types';
import type { UnitIssue } from '../bitext';

/** The category of MQM-Core that an issue of a file is read as. */
export const issueCategory = ({ category, mqmId }: Pick<UnitIssue, 'category' | 'mqmId'>): string =>
  coreCategoryOfName(mqmId === '' ? (coreOfItsType(category) ?? category) : mqmId);
