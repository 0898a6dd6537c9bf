import { listOf, TEXT, YES_NO, type ValueRule } from '@/domain/exchange/validate/structure/value-rule';

/** The types of issues of ITS 2.0. */
const ISSUE_TYPES = listOf(
  'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other',
);

/** One issue, whether inline or standing off. */
export const LOC_QUALITY_ISSUE: Readonly<Record<string, ValueRule>> = {
  locQualityIssueType: ISSUE_TYPES,
  locQualityIssueComment: TEXT,
  locQualityIssueSeverity: { kind: 'percentage' },
  locQualityIssueProfileRef: TEXT,
  locQualityIssueEnabled: YES_NO,
};

export const PROVENANCE: Readonly<Record<string, ValueRule>> = Object.fromEntries(
  'org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef'
    .split(' ')
    .map((name) => [name, TEXT]),
);
