import type { Direction } from '@/domain/text/script';
import { COMMANDS, type CommandId } from './command-list';
import type { Stroke } from './stroke';

/** Keys a person has changed, by command. */
export type KeyChanges = Readonly<Partial<Record<CommandId, readonly Stroke[]>>>;

export interface Keymap {
  readonly keysOf: (command: CommandId) => readonly Stroke[];
  /** `direction` is that of the text the cursor is in: an arrow that points along the text means "forward". */
  readonly commandOf: (stroke: Stroke, direction: Direction) => CommandId | null;
}

/** The shipped keys with a person's own in place of them. Of two commands with one key, the changed one wins. */
export function createKeymap(changes: KeyChanges): Keymap {
  const keys = new Map<CommandId, readonly Stroke[]>(
    COMMANDS.map((command) => [command.id, changes[command.id] ?? command.keys]),
  );
  const commands = new Map<Stroke, CommandId>();
  const changedLast = COMMANDS.map((command) => command.id).sort(
    (a, b) => Number(a in changes) - Number(b in changes),
  );
  for (const id of changedLast) for (const stroke of keys.get(id) ?? []) commands.set(stroke, id);
  return {
    keysOf: (command) => keys.get(command) ?? [],
    commandOf: (stroke, direction) =>
      commands.get(alongText(stroke, direction)) ?? commands.get(stroke) ?? null,
  };
}

/** `ArrowRight` as the text sees it: forward in English, back in Arabic. */
export function alongText(stroke: Stroke, direction: Direction): Stroke {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  return stroke.replace(/Arrow(Left|Right)$/, (arrow) => (arrow === forward ? 'ArrowForward' : 'ArrowBack'));
}

/** `ArrowForward` as the key is printed, for a text of this direction. */
export function keyForDirection(stroke: Stroke, direction: Direction): Stroke {
  const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  return stroke.replace('ArrowForward', forward).replace('ArrowBack', back);
}
