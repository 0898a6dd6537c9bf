import type { Decision, DecisionKind } from '../../domain/correction/decision';

export function decisionOf(id: string, kind: DecisionKind, more: Partial<Decision> = {}): Decision {
  return {
    id,
    correctionId: 'correction',
    sequence: Number(id),
    kind,
    byId: kind === 'answer' ? 'proposer' : 'editor',
    at: '2027-03-01T10:00:00.000Z',
    reason: null,
    note: '',
    editedText: null,
    undoesId: null,
    causeId: null,
    batchId: null,
    applied: null,
    override: false,
    ...more,
  };
}
