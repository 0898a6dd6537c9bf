'use client';

import { useState } from 'react';
import type { PackPlan, PackView } from '@/domain/exchange/pack/pack-view';
import type { PackChoice } from '@/domain/exchange/pack/pack-choice';
import type { Result } from '@/domain/result';
import { PackForm } from './pack-form';
import type { PackPort } from './pack-port';
import { PackProgress } from './pack-progress';
import { PackedArticles } from './packed-articles';
import styles from './pack.module.css';

interface PackDeskProps {
  readonly plan: PackPlan;
  /** One that was asked for before the page was loaded. */
  readonly known: PackView | null;
  readonly port: PackPort;
}

/** Choose what is to be in a pack, have it made, and see how far it is. */
export function PackDesk({ plan, known, port }: PackDeskProps) {
  const [pack, setPack] = useState(known);
  const [choice, setChoice] = useState(plan.choice);

  async function start(wanted: PackChoice): Promise<Result<PackView>> {
    const made = await port.prepare(wanted);
    if (!made.ok) return made;
    setChoice(wanted);
    setPack(made.value);
    port.remember(made.value.id);
    port.download(made.value.id);
    return made;
  }

  function leave(): void {
    setPack(null);
    port.remember(null);
  }

  return (
    <div className={styles.desk}>
      <PackedArticles plan={plan} />
      {pack === null ? (
        <PackForm plan={plan} first={choice} onStart={start} />
      ) : (
        <PackProgress key={pack.id} first={pack} port={port} onLeave={leave} />
      )}
    </div>
  );
}
