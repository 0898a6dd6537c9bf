'use client';

import { useTranslations } from 'next-intl';
import type { CorrectionRow } from '@/domain/review/correction-row';
import type { DecisionResult } from '@/domain/review/decision-request';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { CorrectionsPort } from './corrections-port';
import type { DecisionDraft } from './decision-bar';

interface Decisions {
  readonly decide: (row: CorrectionRow, draft: DecisionDraft) => void;
  readonly undo: (row: CorrectionRow) => void;
}

/**
 * Asks for decisions and says what came of them, with the way back. `take` puts the answer into the row, also when
 * somebody else was first; `onSaved` goes on to the next.
 */
export function useDecisions(
  port: CorrectionsPort,
  take: (result: DecisionResult) => void,
  onSaved: (row: CorrectionRow) => void,
): Decisions {
  const t = useTranslations('corrections');
  const common = useTranslations('common');
  const failureText = useFailureText();

  /** True when it was done. */
  function report(result: DecisionResult, done: string): boolean {
    take(result);
    const { decision, correction, outcome } = result;
    if (outcome === 'stale') notifyError(t('stale'));
    else if (outcome === 'refused') notifyError(failureText({ code: result.code ?? 'unexpected' }));
    else if (decision === null || decision.kind === 'undo') notify(done);
    else {
      notify(done, {
        label: common('undo'),
        run: () => void takeBack(decision.id, correction.version),
      });
    }
    return outcome === 'saved';
  }

  async function send(row: CorrectionRow, draft: DecisionDraft, override: boolean): Promise<void> {
    const { id: correctionId, version: baseVersion } = row.correction;
    const answer = await port.decide({
      id: crypto.randomUUID(),
      correctionId,
      baseVersion,
      override,
      ...draft,
    });
    if (!answer.ok) notifyError(failureText(answer.error));
    else if (answer.value.code === 'override_needed') {
      notifyError(t('ownWork'), { label: t('decideAnyway'), run: () => void send(row, draft, true) });
    } else if (report(answer.value, t(`done.${draft.kind}`))) onSaved(row);
  }

  async function takeBack(decisionId: string, baseVersion: number): Promise<void> {
    const answer = await port.undo({ id: crypto.randomUUID(), decisionId, baseVersion });
    if (answer.ok) report(answer.value, t('done.undo'));
    else notifyError(failureText(answer.error));
  }

  return {
    decide: (row, draft) => void send(row, draft, false),
    undo: (row) => {
      if (row.decision !== null) void takeBack(row.decision.id, row.correction.version);
    },
  };
}
