import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { checkName, MAX_NAME_LENGTH, tidyName } from '@/domain/names/check-known-name';
import type { Failure } from '@/domain/result';
import type { Side } from '@/domain/article/block';
import { directionOfLang } from '@/domain/text/script';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, TextInput } from '@/ui/primitives/field';
import form from '@/ui/primitives/form.module.css';
import { Problem } from '@/ui/primitives/problem';
import { addName } from '../commands/names';
import { useDesk } from '../session/desk-context';
import { draftTerm } from '../terms/draft-term';

/** A name of the selected words, for the project to remember: Enter takes it as it is proposed. */
export function NameDialog() {
  const t = useTranslations('desk.names');
  const common = useTranslations('common');
  const desk = useDesk();
  const [{ guessed, ...draft }] = useState(() => draftTerm(desk));
  const [name, setName] = useState({ source: draft.source, target: draft.target });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const close = () => {
    desk.dialog.set(null);
    // The keys go back to the text, and the words are still chosen.
    desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
  };
  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    const [preferred, source] = [tidyName(name.target), tidyName(name.source)];
    const fault = checkName(preferred);
    setFailure(fault);
    if (fault !== null) return;
    setIsSaving(true);
    const answer = await addName(desk, { preferred, source });
    setIsSaving(false);
    if (answer.ok) close();
    else setFailure(answer.error);
  }
  const field = (side: Side, label: string) => (
    <Field label={label} hint={guessed === side ? t('guess') : undefined}>
      {(wiring) => (
        <TextInput
          {...wiring}
          lang={desk.langOf(side)}
          dir={directionOfLang(desk.langOf(side))}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          // What is guessed is looked at first.
          autoFocus={(guessed ?? 'target') === side}
          onFocus={(event) => event.currentTarget.select()}
          value={name[side]}
          onChange={(event) => setName({ ...name, [side]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog open onOpenChange={close} title={t('addTitle')}>
      <form className={form.form} onSubmit={(event) => void save(event)}>
        <Problem failure={failure} />
        {field('target', t('addForm'))}
        {field('source', t('addSource'))}
        <div className={form.buttons}>
          <Button type="submit" tone="primary" disabled={isSaving}>
            {t('addSave')}
          </Button>
          <Button onClick={close}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
