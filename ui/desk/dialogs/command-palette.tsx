import { Command } from 'cmdk';
import { Dialog, VisuallyHidden } from 'radix-ui';
import { useTranslations } from 'next-intl';
import { listCategories } from '@/domain/annotation/typology';
import { findCategoryKeys } from '@/domain/annotation/category-keys';
import { Kbd } from '@/ui/primitives/kbd';
import { useFocusBack } from '@/ui/primitives/use-focus-back';
import { categorise } from '../commands/mark';
import { runCommand } from '../commands/run-command';
import { COMMAND_GROUPS, COMMANDS } from '../keys/command-list';
import { commandMessage, isOffered } from '../keys/offered';
import { keyForDirection } from '../keys/keymap';
import { printStroke } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import styles from './command-palette.module.css';

/** Every command and category by name. What it acts upon is what was chosen before it opened. */
export function CommandPalette() {
  const t = useTranslations('desk');
  const desk = useDesk();
  const { wordsOfChoice } = useDeskWords();
  const { current } = useCell(desk.store.typologies);
  const keymap = useCell(desk.keymap);
  const isOpen = useCell(desk.dialog) === 'palette';
  const { protocol } = desk.store.view;
  useFocusBack(isOpen);
  const close = () => {
    desk.dialog.set(null);
    desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
  };
  const run = (act: () => void) => {
    close();
    act();
  };
  return (
    <Command.Dialog
      open={isOpen}
      onOpenChange={(open) => (open ? desk.dialog.set('palette') : close())}
      label={t('palette.commands')}
      overlayClassName={styles.overlay}
      contentClassName={styles.content}
      loop
    >
      <VisuallyHidden.Root asChild>
        <Dialog.Title>{t('palette.commands')}</Dialog.Title>
      </VisuallyHidden.Root>
      <VisuallyHidden.Root asChild>
        <Dialog.Description>{t('palette.commandsHint')}</Dialog.Description>
      </VisuallyHidden.Root>
      <Command.Input className={styles.input} placeholder={t('palette.search')} />
      <Command.List className={styles.list}>
        <Command.Empty className={styles.empty}>{t('palette.noMatch')}</Command.Empty>
        {COMMAND_GROUPS.map((group) => (
          <Command.Group key={group} heading={t(`group.${group}`)} className={styles.group}>
            {COMMANDS.filter(({ id, group: own }) => own === group && isOffered(protocol, id)).map(
              ({ id }) => (
                <Command.Item
                  key={id}
                  value={`${t(commandMessage(protocol, id))} ${id}`}
                  className={styles.item}
                  onSelect={() => run(() => runCommand(desk, id))}
                >
                  {t(commandMessage(protocol, id))}
                  <Keys strokes={keymap.keysOf(id)} />
                </Command.Item>
              ),
            )}
          </Command.Group>
        ))}
        <Command.Group heading={t('group.category')} className={styles.group}>
          {(desk.isEsa ? [] : listCategories(current)).map((category) => (
            <Command.Item
              key={category.id}
              value={`${wordsOfChoice(category.id).name} ${category.id}`}
              className={styles.item}
              onSelect={() => run(() => categorise(desk, category))}
            >
              {wordsOfChoice(category.id).name}
              <Keys strokes={Array.from((findCategoryKeys(current, category.id) ?? '').toUpperCase())} />
            </Command.Item>
          ))}
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );

  function Keys({ strokes }: { readonly strokes: readonly string[] }) {
    return (
      <span className={styles.keys} dir="ltr">
        {strokes.map((stroke, position) => (
          <Kbd key={position} keys={printStroke(keyForDirection(stroke, desk.direction))} />
        ))}
      </span>
    );
  }
}
