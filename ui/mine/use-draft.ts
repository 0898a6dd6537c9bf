import { useState } from 'react';

const PREFIX = 'verso.draft.';

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** It was sent: the next one begins anew. */
  readonly forget: () => void;
}

/**
 * Text that is being written and not sent yet. It survives closing what it is written in, and a reload, for as long as the tab is
 * open. For components that are only there once somebody asked for them: the server has no drafts.
 */
export function useDraft(key: string, initial: string): Draft {
  const [text, setText] = useState(() => read(key) ?? initial);
  return {
    text,
    setText: (next) => {
      setText(next);
      keep(key, next === initial ? null : next);
    },
    forget: () => keep(key, null),
  };
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    // Switched off: the text then lives as long as its field.
    return null;
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // As above.
  }
}
