import type { ExchangeIssue, IssueCode } from '../issue';
import { validatePo } from '../po/rules/validate-po';
import { validateTbx } from '../tbx/rules/validate-tbx';
import { validateTmx } from '../tmx/rules/validate-tmx';
import { validateXliff1 } from '../xliff/rules/v1/validate-xliff-1';
import { validateXliff2 } from '../xliff/rules/v2/validate-xliff-2';
import { recogniseExchangeFile, type ExchangeFileKind } from './recognise-exchange-file';
import type { Violation, ViolationCode } from './violation';
import { ViolationList } from './violation-list';

type Validator = (text: string, list: ViolationList) => Generator<void, ExchangeIssue | null>;

const VALIDATORS: Readonly<Record<ExchangeFileKind, Validator>> = {
  'xliff-2': validateXliff2,
  'xliff-1': validateXliff1,
  tmx: validateTmx,
  tbx: validateTbx,
  po: validatePo,
};

/** What keeps XML from being read at all. */
const CODES: Readonly<Partial<Record<IssueCode, ViolationCode>>> = {
  not_xml: 'not_well_formed',
  xml_entity: 'declares_entities',
  too_deep: 'too_deep',
  too_many_elements: 'too_many_elements',
  too_many_attributes: 'too_many_attributes',
};

/** Every constraint that a file breaks, in its order; in steps, so that nobody waits for a long file. None for a valid one. */
export function* validateExchangeSteps(text: string): Generator<void, readonly Violation[]> {
  const list = new ViolationList();
  const kind = recogniseExchangeFile(text);
  if (kind === null) {
    list.add('unknown_kind', null, {});
    return list.inFile(text);
  }
  const issue = yield* VALIDATORS[kind](text, list);
  if (issue === null) return list.inFile(text);
  return [...list.inFile(text), violationOf(issue)];
}

/** As `validateExchangeSteps`, in one go. */
export function validateExchangeFile(text: string): readonly Violation[] {
  const steps = validateExchangeSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const violationOf = ({ code, position, params }: ExchangeIssue): Violation =>
  // The params of both are the same.
  ({ code: CODES[code] ?? 'not_well_formed', severity: 'error', position, params }) as Violation;
