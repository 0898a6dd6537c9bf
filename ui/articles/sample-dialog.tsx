'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { SampleRow } from '@/domain/review/queue-row';
import { SAMPLE_METHODS, type SampleMethod } from '@/domain/review/sample';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { AssignTarget } from './assign-dialog';
import styles from './work-dialog.module.css';
import type { WorkPort } from './work-port';

interface SampleDialogProps {
  readonly port: WorkPort;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** The one to begin with; '' for the first. */
  readonly projectId: string;
  readonly onClose: () => void;
  readonly onAssign: (target: AssignTarget) => void;
}

const MAX_COUNT = 200;
const MAX_SEED = 2 ** 32 - 1;

const isMethod = (value: string): value is SampleMethod => SAMPLE_METHODS.some((one) => one === value);

/** Draws some articles of a project, to look at how good the whole is, and hands them on to be assigned. */
export function SampleDialog({ port, projects, projectId, onClose, onAssign }: SampleDialogProps) {
  const t = useTranslations('queue.sample');
  const failureText = useFailureText();
  const [project, setProject] = useState(projectId === '' ? (projects[0]?.id ?? '') : projectId);
  const [method, setMethod] = useState<SampleMethod>('random');
  const [count, setCount] = useState('10');
  const [seed, setSeed] = useState('1');
  const [rows, setRows] = useState<readonly SampleRow[] | null>(null);

  const draw = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const answer = await port.sample(project, { method, count: Number(count), seed: Number(seed) });
    if (answer.ok) setRows(answer.value.rows);
    else notifyError(failureText(answer.error));
  };
  /** Another wish, and the sample shown is not what was asked for. */
  const change = (set: () => void) => {
    set();
    setRows(null);
  };

  return (
    <Dialog open wide onOpenChange={(open) => !open && onClose()} title={t('title')} description={t('how')}>
      <form className={styles.wish} onSubmit={(event) => void draw(event)}>
        <Field label={t('project')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={project}
              onChange={({ currentTarget: { value } }) => change(() => setProject(value))}
            >
              <NamedOptions options={projects} />
            </Select>
          )}
        </Field>
        <Field label={t('method')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={method}
              onChange={({ currentTarget: { value } }) => change(() => isMethod(value) && setMethod(value))}
            >
              {SAMPLE_METHODS.map((one) => (
                <option key={one} value={one}>
                  {t(`methods.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <NumberField
          label={t('count')}
          min={1}
          max={MAX_COUNT}
          value={count}
          onValue={(value) => change(() => setCount(value))}
        />
        {method === 'random' && (
          <NumberField
            label={t('seed')}
            hint={t('seedHint')}
            min={0}
            max={MAX_SEED}
            value={seed}
            onValue={(value) => change(() => setSeed(value))}
          />
        )}
        <Button type="submit">{t('draw')}</Button>
      </form>
      {rows !== null && (
        <SampleResult
          rows={rows}
          method={method}
          onAssign={() => onAssign({ articleIds: rows.map(({ id }) => id), projectIds: [project] })}
        />
      )}
    </Dialog>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function NumberField({ label, hint, min, max, value, onValue }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="number"
          required
          step={1}
          min={min}
          max={max}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SampleResultProps {
  readonly rows: readonly SampleRow[];
  readonly method: SampleMethod;
  readonly onAssign: () => void;
}

function SampleResult({ rows, method, onAssign }: SampleResultProps) {
  const t = useTranslations('queue.sample');
  const queue = useTranslations('queue');
  if (rows.length === 0) return <p role="status">{t('none')}</p>;
  return (
    <section className={styles.result} aria-label={t('result', { count: rows.length })}>
      <p role="status">{t('result', { count: rows.length })}</p>
      <ol className={styles.sample}>
        {rows.map(({ id, title, targetLang, segmentCount, figure }) => (
          <li key={id}>
            <Link href={links.article(id)}>
              <ArticleText lang={targetLang}>{title}</ArticleText>
            </Link>
            <span className={styles.soft}>
              {' '}
              {queue('segments', { count: segmentCount })}
              {method !== 'random' && method !== 'longest' && (
                <> · {t(`figure.${method}`, { value: figure ?? 0 })}</>
              )}
            </span>
          </li>
        ))}
      </ol>
      <Button tone="primary" onClick={onAssign}>
        {t('assign')}
      </Button>
    </section>
  );
}
