import { Link2, Link2Off, Pin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Segment } from '@/domain/article/segment';
import { canAlign } from '@/domain/review/role';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import { isUncertain } from '@/domain/article/is-uncertain';
import { goToSegment } from '../commands/go-to';
import { runCommand } from '../commands/run-command';
import type { CommandId } from '../keys/command-list';
import { useDesk } from '../session/desk-context';

const EDITS = [
  'mergeNext',
  'splitHere',
  'giveFirst',
  'giveLast',
  'joinSentence',
  'pin',
] as const satisfies readonly CommandId[];

interface SegmentMenuProps {
  readonly position: number;
  readonly segment: Segment | undefined;
}

/** How sure the alignment of a segment is, and what can be done about it. */
export function SegmentMenu({ position, segment }: SegmentMenuProps) {
  const t = useTranslations('desk');
  const desk = useDesk();
  if (segment === undefined) return null;
  const state = segment.pinned ? 'pinned' : isUncertain(segment) ? 'uncertain' : 'aligned';
  const Sign = { pinned: Pin, uncertain: Link2Off, aligned: Link2 }[state];
  const label = t('segment.alignment', { state, percent: segment.confidence });
  if (desk.isEsa || !canAlign(desk.store.view.actor)) return <Sign aria-label={label} />;
  return (
    <Menu
      label={label}
      trigger={
        <IconButton label={label} data-state={state}>
          <Sign aria-hidden />
        </IconButton>
      }
      items={EDITS.map((command) => ({
        key: command,
        label: t(`command.${command}`),
        onSelect: () => {
          if (desk.store.cursor.segment !== position) goToSegment(desk, position);
          runCommand(desk, command);
        },
      }))}
    />
  );
}
