'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import type { NewInvitation } from './project';
import styles from './invitation-link.module.css';

/** The link, to be handed on. It is not kept anywhere, so this is the one chance to copy it. */
export function InvitationLink({ invitation }: { readonly invitation: NewInvitation }) {
  const t = useTranslations('projects.invitations');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const { address, expiresAt } = invitation;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [address]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      // A page served without HTTPS has no clipboard; the text is selected, and the keyboard copies it.
      field.current?.focus();
      field.current?.select();
    }
  }

  const isCopied = copied === address;
  return (
    <section className={styles.box} aria-label={t('made')}>
      <p>{t.rich('handOn', { when: () => <Moment at={expiresAt} /> })}</p>
      <div className={styles.line}>
        <input
          ref={field}
          className={styles.address}
          aria-label={t('link')}
          dir="ltr"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button tone="primary" onClick={() => void copy()}>
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          <span role="status">{t(isCopied ? 'copied' : 'copy')}</span>
        </Button>
      </div>
    </section>
  );
}
