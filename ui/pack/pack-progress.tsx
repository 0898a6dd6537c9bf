'use client';

import { Download, RotateCcw, Square } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { PackView } from '@/domain/exchange/pack/pack-view';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { useLocalTimeZone } from '@/ui/primitives/use-local-time-zone';
import type { PackPort } from './pack-port';
import styles from './pack.module.css';

/** In milliseconds, between two looks at how far it is. */
const PAUSE = 1000;

interface PackProgressProps {
  readonly first: PackView;
  readonly port: PackPort;
  readonly onLeave: () => void;
}

/** How far a pack is; the browser fetches it meanwhile, whether or not this page is open. */
export function PackProgress({ first, port, onLeave }: PackProgressProps) {
  const t = useTranslations('pack');
  const format = useFormatter();
  const timeZone = useLocalTimeZone();
  const failureText = useFailureText();
  const sizeOf = useSize();
  const [pack, setPack] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isUnderWay = pack.state === 'ready' || pack.state === 'running';
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  useEffect(() => {
    if (!isUnderWay) return undefined;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const seen = await port.look(pack.id);
      if (isGone) return;
      if (seen.ok) setPack(seen.value);
      // A connection that is lost comes back; what is gone does not.
      else if (seen.error.code !== 'connection_lost') {
        setFailure(seen.error);
        return;
      }
      timer = setTimeout(() => void look(), PAUSE);
    };
    timer = setTimeout(() => void look(), PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isUnderWay, pack.id, port]);

  function take(answer: Result<PackView>): void {
    if (answer.ok) setPack(answer.value);
    else setFailure(answer.error);
  }

  function again(): void {
    setFailure(null);
    // Until it is known to have begun: the next look tells.
    setPack((before) => ({ ...before, state: 'ready', done: 0, bytes: 0, fault: null }));
    port.download(pack.id);
  }

  const { state, done, total, bytes, fault, expiresAt } = pack;
  return (
    <section className={styles.progress} aria-labelledby="pack-progress">
      <h2 id="pack-progress" ref={heading} tabIndex={-1}>
        {t('progressLabel')}
      </h2>
      <Problem failure={failure} />
      <p role="status" className={styles.state} data-state={state}>
        {t(`state.${state}`)} {fault !== null && failureText({ code: fault })}
      </p>
      <progress
        className={styles.bar}
        aria-labelledby="pack-progress"
        value={done}
        max={Math.max(1, total)}
      />
      <p className={styles.soft}>{t('progress', { done, total, size: sizeOf(bytes) })}</p>
      {isUnderWay ? (
        <>
          <p className={styles.soft}>{t('reload')}</p>
          <div className={styles.buttons}>
            <Button onClick={() => void port.stop(pack.id).then(take)}>
              <Square aria-hidden />
              {t('stop')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.soft}>
            {t('until', { time: format.dateTime(new Date(expiresAt), { timeStyle: 'short', timeZone }) })}
          </p>
          <div className={styles.buttons}>
            <Button onClick={again}>
              <Download aria-hidden />
              {t('again')}
            </Button>
            <Button tone="quiet" onClick={onLeave}>
              <RotateCcw aria-hidden />
              {t('another')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Bytes as people say them, in units of a thousand. */
function useSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
    return format.number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
  };
}
