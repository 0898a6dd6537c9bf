'use client';

import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { useEffect, useState } from 'react';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { goToSegment } from './commands/go-to';
import { setReviewState } from './commands/set-review-state';
import { spanOf } from './selection/text-selection';
import { useCursor, useDesk } from './session/desk-context';
import { SEEN_IN_PLACE, type Notice } from './session/notice';
import { listStretches } from './article/article-index';

/** Tells what was done, with an offer to undo, and what could not be done, with the reason; to the ear as well. */
export function Notices() {
  const t = useTranslations('desk');
  const answers = useTranslations('mine.answer');
  const groups = useTranslations('groups');
  const failureText = useFailureText();
  const desk = useDesk();
  const [said, setSaid] = useState({ text: '', isShown: false });
  useEffect(() => {
    const undo = { label: t('undo'), run: () => desk.undo() };
    const reopen = { label: t('finish.reopen'), run: () => void setReviewState(desk, 'open') };
    const textOf = (notice: Notice): string => {
      switch (notice.kind) {
        case 'done':
          return t(`gesture.${notice.gesture}`, { count: notice.count });
        case 'undone':
        case 'redone':
          return t(`notice.${notice.kind}`, { gesture: t(`gesture.${notice.gesture}`, { count: 1 }) });
        case 'cannot':
          return t(`cannot.${notice.reason}`);
        case 'refused':
          return failureText(notice.failure);
        case 'overtaken':
          return t('notice.overtaken');
        case 'disagreement':
          return t('esa.disagreementIn', {
            number: notice.segment + 1,
            why: t(`esa.disagreement.${notice.what}`),
          });
        case 'completing':
          return t('completing.ask', { side: notice.side });
        case 'placing':
          return t('orphan.ask');
        case 'answered':
          return answers('sent');
        case 'groupProposed':
          return groups('proposed', { count: notice.count, articles: notice.articles });
        case 'groupWithdrawn':
          return groups('withdrawn', { count: notice.count, left: notice.left });
        case 'namePreferred':
          return t('names.preferred', { count: notice.count, remembering: notice.remembering });
        case 'namesRegrouped':
          return t('names.regrouped', { how: notice.how });
        case 'nameAdded':
          return t('names.added', { remembering: notice.remembering });
        case 'nameUndone':
          return t('names.undone', {
            count: notice.count,
            left: notice.left,
            forgetting: notice.forgetting,
          });
        case 'findingsAccepted':
        case 'findingsDismissed':
          return groups(notice.kind, { count: notice.count });
        case 'review':
          return t(notice.state === 'finished' ? 'finish.done' : 'finish.reopened');
      }
    };
    /** Answers whether it is shown: what is seen in its place is only told. */
    const show = (notice: Notice, text: string): boolean => {
      if (notice.kind === 'refused' || notice.kind === 'overtaken') notifyError(text);
      else if (notice.kind === 'cannot') notify(text, notice.reason === 'finished' ? reopen : undefined);
      else if (notice.kind === 'disagreement')
        notify(text, { label: t('esa.lookAgain'), run: () => goToSegment(desk, notice.segment) });
      else if (['review', 'answered', 'groupWithdrawn', 'nameUndone'].includes(notice.kind)) notify(text);
      else if ('undo' in notice)
        notify(text, notice.undo === null ? undefined : { label: t('undo'), run: notice.undo });
      else if (notice.kind === 'done' && !SEEN_IN_PLACE.has(notice.gesture)) notify(text, undo);
      else return false;
      return true;
    };
    return desk.notice.subscribe(() => {
      const notice = desk.notice.get();
      if (notice === null) return;
      const text = textOf(notice);
      setSaid({ text, isShown: show(notice, text) });
    });
  }, [desk, t, answers, groups, failureText]);
  return (
    <>
      <VisuallyHidden.Root asChild>
        {/* What is shown as a notice is read there. */}
        <p role="status" aria-live={said.isShown ? 'off' : 'polite'}>
          {said.text}
        </p>
      </VisuallyHidden.Root>
      <Where />
    </>
  );
}

/** Where the cursor is, for those who cannot see it: the selected words, or the sentence it came to. */
function Where() {
  const desk = useDesk();
  const { selection, segment, side, markId, findingId } = useCursor();
  const { index } = desk.store;
  const read = () => {
    // A mark or a finding has the focus itself, and is read for that.
    if (markId !== null || findingId !== null) return '';
    if (selection !== null) {
      const { start, end } = spanOf(selection);
      return index.blocks.get(selection.blockId)?.text.slice(start, end) ?? '';
    }
    const range = index.segments[segment]?.[side];
    const stretches = range ? listStretches(index, side, range) : [];
    return stretches
      .map(({ blockId, start, end }) => index.blocks.get(blockId)?.text.slice(start, end))
      .join(' ');
  };
  return (
    <VisuallyHidden.Root asChild>
      <p aria-live="polite" lang={desk.langOf(side)}>
        {read()}
      </p>
    </VisuallyHidden.Root>
  );
}
