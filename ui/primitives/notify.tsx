'use client';

import { useEffect, useState } from 'react';
import type * as ToasterModule from './toaster';
import { useLoadLater } from './use-load-later';

interface Offer {
  readonly label: string;
  readonly run: () => void;
}

/** Says what was done, for a few seconds, with one thing to do about it: usually undo. */
export function notify(message: string, offer?: Offer): void {
  say(({ toast }) => toast(message, actionOf(offer)));
}

/** Says what failed and what to do; stays longer. */
export function notifyError(message: string, offer?: Offer): void {
  say(({ toast }) => toast.error(message, { duration: 10_000, ...actionOf(offer) }));
}

function actionOf(offer: Offer | undefined) {
  return offer === undefined ? {} : { action: { label: offer.label, onClick: offer.run } };
}

type Said = typeof ToasterModule;
type Saying = (module: Said) => void;

/** What is to be said once the page can say it: the script for it comes after the page, or with the first that is to be said. */
const waiting: Saying[] = [];
let sayNow: ((saying: Saying) => void) | null = null;
let hurry: (() => void) | null = null;

function say(saying: Saying): void {
  if (sayNow !== null) {
    sayNow(saying);
    return;
  }
  waiting.push(saying);
  hurry?.();
}

export function Notifications({ direction, label }: Omit<ToasterModule.ToasterProps, 'onReady'>) {
  const [loaded, setLoaded] = useState<Said | null>(null);
  const [loads] = useState(() => [() => import('./toaster').then(setLoaded)]);
  useLoadLater(loads);
  useEffect(() => {
    // Tried again with the next that is to be said.
    hurry = () => loads.forEach((load) => void load().catch(() => undefined));
    if (waiting.length > 0) hurry();
    return () => {
      hurry = null;
      sayNow = null;
    };
  }, [loads]);
  if (loaded === null) return null;
  const { Toaster } = loaded;
  const beginToSay = () => {
    sayNow = (saying) => saying(loaded);
    for (const saying of waiting.splice(0)) saying(loaded);
  };
  return <Toaster direction={direction} label={label} onReady={beginToSay} />;
}
