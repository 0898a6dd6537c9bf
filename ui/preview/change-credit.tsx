import { useTranslations } from 'next-intl';
import { Moment } from '@/ui/primitives/moment';
import type { PreviewChange } from './preview-view';

/** Who proposed a change and who decided on it, in one sentence. */
export function ChangeCredit({ change }: { readonly change: PreviewChange }) {
  const t = useTranslations('preview');
  const { proposer, decision, correction } = change;
  const proposed = () => <bdi>{proposer}</bdi>;
  if (correction.state !== 'approved' || decision === null) {
    return t.rich(correction.state === 'changes_requested' ? 'changesRequested' : 'undecided', {
      proposer: proposed,
    });
  }
  return t.rich(decision.override ? 'approvedOverride' : 'approved', {
    proposer: proposed,
    editor: () => <bdi>{decision.by}</bdi>,
    when: () => <Moment at={decision.at} />,
  });
}
