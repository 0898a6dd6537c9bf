'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { usePathname, useRouter } from '@/i18n/navigation';

/** How long typing has to pause before the list is asked for again. */
const PAUSE_MS = 250;

/** Filters live in the address: they survive a reload, and can be sent to a colleague. */
export function useAddressFilters() {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What was asked for last: a second change may come before the page of the first does, and is not to take it back.
  const wanted = useRef(new URLSearchParams(query));
  useEffect(() => {
    wanted.current = new URLSearchParams(query);
  }, [query]);

  const go = useCallback(
    (next: URLSearchParams) => {
      const text = next.toString();
      router.replace(text === '' ? pathname : `${pathname}?${text}`, { scroll: false });
    },
    [router, pathname],
  );

  const set = useCallback(
    (values: Readonly<Record<string, string>>, afterPause = false) => {
      const next = new URLSearchParams(wanted.current);
      for (const [name, value] of Object.entries(values)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      wanted.current = next;
      clearTimeout(timer.current);
      if (afterPause) timer.current = setTimeout(() => go(next), PAUSE_MS);
      else go(next);
    },
    [go],
  );

  const clear = useCallback(() => {
    wanted.current = new URLSearchParams();
    clearTimeout(timer.current);
    go(wanted.current);
  }, [go]);
  return { set, clear };
}
