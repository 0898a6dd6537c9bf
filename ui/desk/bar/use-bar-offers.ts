import {
  BookOpen,
  Columns2,
  Contact,
  Gauge,
  HelpCircle,
  History,
  PanelRight,
  Redo2,
  Rows3,
  Search,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import type { Exported } from '@/ui/articles/use-export-items';
import { runCommand } from '../commands/run-command';
import type { CommandId } from '../keys/command-list';
import { commandMessage, isOffered } from '../keys/offered';
import { printStroke } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';

interface BarTool {
  readonly command: CommandId;
  readonly label: string;
  readonly shortcut: string;
  readonly Icon: LucideIcon;
  readonly run: () => void;
  /** There is nothing for it to do. */
  readonly isOff?: boolean;
  /** Of one that is switched. */
  readonly isOn?: boolean;
}

interface BarPage {
  readonly label: string;
  readonly href: string;
  readonly Icon: LucideIcon;
}

interface BarOffers {
  readonly tools: readonly BarTool[];
  readonly pages: readonly BarPage[];
  /** Null for whoever rates blind. */
  readonly exported: Exported | null;
}

/** What the bar of the desk offers: as buttons where there is room, and in a menu on a phone. */
export function useBarOffers(): BarOffers {
  const t = useTranslations('desk');
  const historyWords = useTranslations('history');
  const scoreWords = useTranslations('scores');
  const desk = useDesk();
  const view = useCell(desk.view);
  const isPreviewOpen = useCell(desk.isPreviewOpen);
  const history = useCell(desk.history);
  const keymap = useCell(desk.keymap);
  const { articleId, protocol, sight, hasFile, lastExport } = desk.store.view;
  const tool = (command: CommandId, Icon: LucideIcon, state: Pick<BarTool, 'isOff' | 'isOn'> = {}) => ({
    ...{ command, Icon, label: t(commandMessage(protocol, command)) },
    shortcut: printStroke(keymap.keysOf(command)[0] ?? ''),
    run: () => runCommand(desk, command),
    ...state,
  });
  const tools = [
    tool('undo', Undo2, { isOff: history.past.length === 0 }),
    tool('redo', Redo2, { isOff: history.future.length === 0 }),
    tool('switchView', view === 'prose' ? Rows3 : Columns2, { isOn: view === 'segments' }),
    tool('showNames', Contact),
    tool('togglePreview', PanelRight, { isOn: isPreviewOpen }),
    tool('palette', Search),
    tool('help', HelpCircle),
  ];
  const preview = { label: t('preview'), href: links.preview(articleId), Icon: BookOpen };
  return {
    tools: tools.filter(({ command }) => isOffered(protocol, command)),
    pages:
      sight === 'own'
        ? [preview]
        : [
            preview,
            { label: historyWords('link'), href: links.history(articleId), Icon: History },
            { label: scoreWords('title'), href: links.score(articleId), Icon: Gauge },
          ],
    exported: sight === 'own' ? null : { articleIds: [articleId], withoutFile: hasFile ? 0 : 1, lastExport },
  };
}
