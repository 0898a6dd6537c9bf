'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { PROJECT_ROLES } from '@/domain/review/role';
import type { AuditDetails } from '@/domain/history/audit-event';
import { DECISION_KINDS } from '@/domain/correction/decision';
import { REPEATED_ERROR_POLICIES } from '@/domain/scoring/repeated-errors';
import { useModelWords } from '@/ui/reports/use-model-words';
import styles from './audit-log.module.css';

/** Enough of a hash to tell two of them apart. */
const HASH_SHOWN = 12;

/** What else is known of an event, in words where there are any; ids are for the export. */
export function AuditDetailList({ details }: { readonly details: AuditDetails }) {
  const t = useTranslations('audit');
  const valueText = useValueText();
  const lines = Object.entries(details).flatMap(([name, value]) => {
    // The names depend on the kind of event; `has` proves at run time that this one has a word.
    const key = `detail.${name}` as Parameters<typeof t.has>[0];
    return value === null || !t.has(key) ? [] : [{ name, label: t(key), text: valueText(value) }];
  });
  if (lines.length === 0) return null;
  return (
    <dl className={styles.details}>
      {lines.map(({ name, label, text }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useValueText(): (value: string | number | boolean) => string {
  const t = useTranslations('audit');
  const roles = useTranslations('common.role');
  const decisions = useTranslations('report.decision');
  const policies = useTranslations('scoring.policy');
  const modelName = useModelWords().nameOf;
  const format = useFormatter();
  return (value) => {
    if (typeof value === 'number') return format.number(value);
    const text = String(value);
    const role = [...PROJECT_ROLES, 'administrator' as const].find((one) => one === text);
    if (role !== undefined) return roles(role);
    const decision = DECISION_KINDS.find((one) => one === text);
    if (decision !== undefined) return decisions(decision);
    const policy = REPEATED_ERROR_POLICIES.find((one) => one === text);
    if (policy !== undefined) return policies(policy);
    const model = modelName(text);
    if (model !== text) return model;
    const key = `value.${text}` as Parameters<typeof t.has>[0];
    if (t.has(key)) return t(key);
    return text.length > 2 * HASH_SHOWN ? `${text.slice(0, HASH_SHOWN)}…` : text;
  };
}
