'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { PEOPLE_CHOICES, TEXT_FORMATS, type PackChoice } from '@/domain/exchange/pack/pack-choice';
import type { PackPlan, PackView } from '@/domain/exchange/pack/pack-view';
import { PACK_PART_IDS, type PackPartId } from '@/domain/exchange/pack/part-ids';
import { failure as failureOf, type Failure, type Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, Select } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import { PartBox } from './part-box';
import styles from './pack.module.css';

interface PackFormProps {
  readonly plan: PackPlan;
  readonly first: PackChoice;
  readonly onStart: (choice: PackChoice) => Promise<Result<PackView>>;
}

const TEXTS: readonly PackPartId[] = ['approved', 'text'];

export function PackForm({ plan, first, onStart }: PackFormProps) {
  const t = useTranslations('pack');
  const [choice, setChoice] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isStarting, setIsStarting] = useState(false);
  const change = (some: Partial<PackChoice>) => setChoice((before) => ({ ...before, ...some }));
  const isPossible = (part: PackPartId): boolean => obstructed(plan, part) < plan.total;
  const parts = PACK_PART_IDS.filter((part) => choice.parts.includes(part) && isPossible(part));

  async function start(): Promise<void> {
    setFailure(null);
    if (parts.length === 0) {
      setFailure(failureOf('pack_no_parts').error);
      return;
    }
    setIsStarting(true);
    const made = await onStart({ ...choice, parts });
    if (made.ok) return;
    setIsStarting(false);
    setFailure(made.error);
  }

  function toggle(part: PackPartId): void {
    const others = choice.parts.filter((one) => one !== part);
    change({ parts: others.length === choice.parts.length ? [...others, part] : others });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void start();
      }}
    >
      <Problem failure={failure} />
      <fieldset className={styles.parts}>
        <legend>{t('parts')}</legend>
        {PACK_PART_IDS.map((part) => (
          <PartBox
            key={part}
            part={part}
            isChosen={parts.includes(part)}
            isPossible={isPossible(part)}
            obstacles={plan.obstacles.filter((one) => one.part === part)}
            onToggle={() => toggle(part)}
          >
            {part === 'triples' && parts.includes(part) && (
              <TripleOptions choice={choice} onChange={change} />
            )}
          </PartBox>
        ))}
      </fieldset>
      {parts.some((part) => TEXTS.includes(part)) && (
        <Field label={t('textFormat.label')} hint={t('textFormat.hint')}>
          {(wiring) => (
            <Select
              {...wiring}
              className={styles.select}
              value={choice.textFormat}
              onChange={({ currentTarget }) => {
                const textFormat = TEXT_FORMATS.find((one) => one === currentTarget.value);
                if (textFormat !== undefined) change({ textFormat });
              }}
            >
              {TEXT_FORMATS.map((one) => (
                <option key={one} value={one}>
                  {t(`textFormat.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <div>
        <Button type="submit" tone="primary" disabled={isStarting}>
          <Download aria-hidden />
          {isStarting ? t('starting') : t('start')}
        </Button>
      </div>
    </form>
  );
}

/** Articles that cannot have the part. */
const obstructed = ({ obstacles }: PackPlan, part: PackPartId): number =>
  obstacles.filter((one) => one.part === part).reduce((sum, { count }) => sum + count, 0);

interface TripleOptionsProps {
  readonly choice: PackChoice;
  readonly onChange: (some: Partial<PackChoice>) => void;
}

function TripleOptions({ choice, onChange }: TripleOptionsProps) {
  const t = useTranslations('pack');
  return (
    <div className={styles.options} role="group" aria-label={t('triples')}>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={choice.onlyDecided}
          onChange={({ currentTarget }) => onChange({ onlyDecided: currentTarget.checked })}
        />
        <span>
          {t('onlyDecided')}
          <small className={styles.soft}>{t('onlyDecidedHint')}</small>
        </span>
      </label>
      <Field label={t('people.label')}>
        {(wiring) => (
          <Select
            {...wiring}
            className={styles.select}
            value={choice.people}
            onChange={({ currentTarget }) => {
              const people = PEOPLE_CHOICES.find((one) => one === currentTarget.value);
              if (people !== undefined) onChange({ people });
            }}
          >
            {PEOPLE_CHOICES.map((one) => (
              <option key={one} value={one}>
                {t(`people.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
