'use client';

import { useCallback } from 'react';
import type { Result } from '@/domain/result';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';

interface Said {
  /** What was done, in words. */
  readonly done: string;
  readonly undo?: { readonly label: string; readonly run: () => void };
}

/** Waits for an action and says in words what came of it. True when it was done. */
export function useOutcome(): (action: Promise<Result<unknown>>, said: Said) => Promise<boolean> {
  const failureText = useFailureText();
  return useCallback(
    async (action, { done, undo }) => {
      const result = await action;
      if (result.ok) notify(done, undo);
      else notifyError(failureText(result.error));
      return result.ok;
    },
    [failureText],
  );
}
