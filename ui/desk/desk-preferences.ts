import { CORRECTION_SCOPES, type CorrectionScope } from '@/domain/correction/select-corrections';
import { isCommandId, type CommandId } from './keys/command-list';

export const DESK_VIEWS = ['prose', 'segments'] as const;
export type DeskViewKind = (typeof DESK_VIEWS)[number];

export const PREVIEW_CHANGES = ['marked', 'clean'] as const;

/** The pane with the article as it will read. */
export interface PreviewPreferences {
  readonly isOpen: boolean;
  readonly scope: CorrectionScope;
  /** Changes marked, or the plain text that will go out. */
  readonly changes: (typeof PREVIEW_CHANGES)[number];
}

/** What a person has set up for themselves. Kept as JSON with their account. */
export interface DeskPreferences {
  /** Null: prose where there is room for two columns, segments on a phone. */
  readonly view: DeskViewKind | null;
  /** Only what differs from the shipped keys; an empty list takes a command off the keyboard. */
  readonly keys: Readonly<Partial<Record<CommandId, readonly string[]>>>;
  readonly preview: PreviewPreferences;
}

export const DEFAULT_PREFERENCES: DeskPreferences = {
  view: null,
  keys: {},
  preview: { isOpen: false, scope: 'approved', changes: 'marked' },
};

/** Reads what was stored, perhaps by an older or newer version: what is not understood is left out. */
export function parsePreferences(stored: unknown): DeskPreferences {
  if (!isRecord(stored)) return DEFAULT_PREFERENCES;
  const view = DESK_VIEWS.find((one) => one === stored.view) ?? null;
  const keys: Partial<Record<CommandId, readonly string[]>> = {};
  for (const [id, strokes] of Object.entries(isRecord(stored.keys) ? stored.keys : {})) {
    if (isCommandId(id) && isStringList(strokes)) keys[id] = strokes;
  }
  return { view, keys, preview: parsePreview(stored.preview) };
}

function parsePreview(stored: unknown): PreviewPreferences {
  const { preview } = DEFAULT_PREFERENCES;
  if (!isRecord(stored)) return preview;
  return {
    isOpen: stored.isOpen === true,
    scope: CORRECTION_SCOPES.find((one) => one === stored.scope) ?? preview.scope,
    changes: PREVIEW_CHANGES.find((one) => one === stored.changes) ?? preview.changes,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
