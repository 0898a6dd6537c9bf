'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { DIGESTS, type Digest } from '@/domain/talk/digest';
import { useOutcome } from '@/ui/people/use-outcome';
import { Field, Select } from '@/ui/primitives/field';

export interface MailDigestProps {
  readonly digest: Digest;
  /** Whether this installation sends e-mail at all. */
  readonly isMailSent: boolean;
  readonly onChange: (digest: Digest) => Promise<Result<unknown>>;
}

/** How often one is told by e-mail. */
export function MailDigest({ digest, isMailSent, onChange }: MailDigestProps) {
  const t = useTranslations('notifications.digest');
  const common = useTranslations('common');
  const outcome = useOutcome();
  const [chosen, setChosen] = useState(digest);
  const choose = async (wanted: Digest, before: Digest): Promise<void> => {
    setChosen(wanted);
    const isDone = await outcome(onChange(wanted), {
      done: t('saved'),
      undo: { label: common('undo'), run: () => void choose(before, wanted) },
    });
    if (!isDone) setChosen(before);
  };
  return (
    <Field label={t('label')} hint={isMailSent ? t('hint') : t('noServer')}>
      {(wiring) => (
        <Select
          {...wiring}
          value={chosen}
          onChange={(event) => {
            const wanted = DIGESTS.find((one) => one === event.currentTarget.value);
            if (wanted !== undefined) void choose(wanted, chosen);
          }}
        >
          {DIGESTS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
