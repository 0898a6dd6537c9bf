import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { TermRow } from '@/domain/terms/term-row';
import { Dialog } from '@/ui/primitives/dialog';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { TermForm } from '@/ui/terms/term-form';
import { termName } from '@/ui/terms/use-term-columns';
import { takeAgreed } from '../commands/take-agreed';
import { ConnectionLost } from '../connection-lost';
import { useDesk } from '../session/desk-context';
import { draftTerm } from './draft-term';

/** The desk's port throws what a form has to say. */
async function settled<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await asked;
  } catch (error) {
    const code = error instanceof ConnectionLost ? 'connection_lost' : 'unexpected';
    return { ok: false, error: { code } };
  }
}

/** A term of the selected words: Enter takes it as it is proposed. */
export function TermDialog() {
  const t = useTranslations('terms');
  const lists = useTranslations('lists');
  const desk = useDesk();
  const undo = useTranslations('common')('undo');
  const failureText = useFailureText();
  const [id] = useState(() => desk.newId());
  const [draft] = useState(() => draftTerm(desk));
  const { projectId } = desk.store.view;
  const known = (lang: string): string => (lang === 'und' ? '' : lang);
  const [sourceLang, targetLang] = [known(desk.langOf('source')), known(desk.langOf('target'))];
  const close = () => {
    desk.dialog.set(null);
    // The keys go back to the text, and the words are still chosen.
    desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
  };
  const tell = (failure: Failure) => notifyError(failureText(failure));
  const takeBack = async (row: TermRow): Promise<void> => {
    const removed = await settled(desk.port.terms.remove({ projectId, id, baseVersion: row.version }));
    if (removed.ok) {
      takeAgreed(desk);
      notify(t('deleted', { term: termName(row) }));
    } else tell(removed.error);
  };
  return (
    <Dialog open onOpenChange={close} title={t('add')} wide>
      <TermForm
        initial={{
          sourceLang,
          targetLang,
          source: draft.source,
          target: draft.target,
          status: 'preferred',
          note: '',
        }}
        initialVersion={0}
        saveLabel={lists('saveNew')}
        hidesLanguages={sourceLang !== '' && targetLang !== ''}
        focus={draft.guessed ?? 'target'}
        hints={draft.guessed === null ? {} : { [draft.guessed]: t('guess') }}
        save={(term, baseVersion) => settled(desk.port.terms.save({ id, projectId, baseVersion, term }))}
        onSaved={(row) => {
          close();
          takeAgreed(desk);
          notify(t('added', { term: termName(row) }), { label: undo, run: () => void takeBack(row) });
        }}
        onCancel={close}
      />
    </Dialog>
  );
}
