import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Verdict } from '@/domain/correction/correction-life-cycle';
import type { ReasonCode } from '@/domain/correction/decision';
import type { Correction } from '@/domain/correction/correction';
import { directionOfLang } from '@/domain/text/script';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextArea, TextInput } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import type { RivalChoice } from '@/domain/review/decision-request';
import { UndecidedChoice } from '@/ui/rivals/undecided-choice';
import { decide, fourEyesOf, rivalsOf } from '../commands/decide';
import { useDesk } from '../session/desk-context';
import styles from './inspector.module.css';

/** Approve as it is or as edited; reject or ask for changes with a reason. */
export function DecisionForm({ correction }: { readonly correction: Correction }) {
  const t = useTranslations('desk.decision');
  const desk = useDesk();
  const { reasons } = desk.store.view;
  const reasonName = useReasonName(reasons);
  const offered = reasons.filter(({ isActive }) => isActive).map(({ code }) => code);
  const [text, setText] = useState(correction.replacement);
  const [reason, setReason] = useState<ReasonCode | null>(null);
  const [note, setNote] = useState('');
  const [undecided, setUndecided] = useState<RivalChoice['undecided']>(null);
  const rivals = rivalsOf(desk, correction);
  const isHindered = rivals.some(({ state }) => state === 'approved');
  const answer = fourEyesOf(desk, correction);
  if (answer === 'refused') return <p className={styles.help}>{t('ownRefused')}</p>;
  const settle = (kind: Verdict['kind']) => {
    const isApproval = kind === 'approve';
    const editedText = isApproval && text !== correction.replacement ? text : null;
    const verdict: Verdict = { kind, reason: isApproval ? null : reason, note, editedText };
    decide(desk, correction, verdict, answer === 'needs_override', { undecided, approved: 'keep' });
  };
  const lang = desk.langOf('target');
  return (
    <div className={styles.decision}>
      {answer === 'needs_override' && <p className={styles.help}>{t('overrideHint')}</p>}
      <Field label={t('wording')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            lang={lang}
            dir={directionOfLang(lang)}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {rivals.length > 0 && !isHindered && (
        <>
          <p className={styles.help}>{t('rivalsHint')}</p>
          <UndecidedChoice value={undecided} onChange={setUndecided} />
        </>
      )}
      {isHindered && <p className={styles.help}>{t('rivalApproved')}</p>}
      <Button small tone="primary" onClick={() => settle('approve')}>
        {t(text === correction.replacement ? 'approve' : 'approveEdited')} <Kbd keys="Y" />
      </Button>
      <Field label={t('reason')}>
        {(wiring) => (
          <Select
            {...wiring}
            data-field="reason"
            value={reason ?? ''}
            onChange={(event) => setReason(offered.find((code) => code === event.target.value) ?? null)}
          >
            <option value="">{t('chooseReason')}</option>
            {offered.map((code) => (
              <option key={code} value={code}>
                {reasonName(code)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('note')}>
        {(wiring) => (
          <TextInput {...wiring} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <div className={styles.actions}>
        <Button small onClick={() => settle('reject')}>
          {t('reject')}
        </Button>
        <Button small onClick={() => settle('request_changes')}>
          {t('requestChanges')}
        </Button>
      </div>
    </div>
  );
}
