import { DropdownMenu as Radix } from 'radix-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly onSelect?: () => void;
  /** Something to read: why it cannot be chosen. */
  readonly isDisabled?: boolean;
  /** A tick before the chosen one of a set. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** The language of a label that is not in the interface's own. */
  readonly lang?: string;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly label: string;
}

interface MenuListProps extends MenuProps {
  readonly isOpenAtFirst: boolean;
  /** Whether the button that stood here before had the focus. */
  readonly takesFocus: boolean;
}

export function MenuList({ trigger, items, label, isOpenAtFirst, takesFocus }: MenuListProps) {
  const button = useRef<HTMLButtonElement>(null);
  const takesFocusAtFirst = useRef(takesFocus && !isOpenAtFirst);
  useEffect(() => {
    if (takesFocusAtFirst.current) button.current?.focus();
  }, []);
  return (
    <Radix.Root modal={false} defaultOpen={isOpenAtFirst}>
      <Radix.Trigger asChild ref={button}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          sideOffset={6}
          align="end"
          aria-label={label}
          collisionPadding={8}
        >
          {items.map((item) =>
            item.checked === undefined ? (
              <Radix.Item
                key={item.key}
                className={styles.item}
                data-danger={item.danger}
                disabled={item.isDisabled}
                lang={item.lang}
                onSelect={item.onSelect}
              >
                {item.label}
              </Radix.Item>
            ) : (
              <Radix.CheckboxItem
                key={item.key}
                className={styles.item}
                lang={item.lang}
                checked={item.checked}
                onSelect={item.onSelect}
              >
                {item.label}
                <Radix.ItemIndicator className={styles.tick}>✓</Radix.ItemIndicator>
              </Radix.CheckboxItem>
            ),
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
