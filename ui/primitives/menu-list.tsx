import { DropdownMenu as Radix } from 'radix-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from '@/i18n/navigation';
import styles from './menu.module.css';

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly onSelect?: () => void;
  /** Where it leads, of one that does nothing but lead there. */
  readonly href?: string;
  /** Something to read: why it cannot be chosen. */
  readonly isDisabled?: boolean;
  /** A tick before the chosen one of a set. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** The language of a label that is not in the interface's own. */
  readonly lang?: string;
}

/** A further part of a menu, under a heading. */
export interface MenuPart {
  readonly heading: string;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly more?: readonly MenuPart[];
  readonly label: string;
}

interface MenuListProps extends MenuProps {
  readonly isOpenAtFirst: boolean;
  /** Whether the button that stood here before had the focus. */
  readonly takesFocus: boolean;
}

export function MenuList({ trigger, items, more = [], label, isOpenAtFirst, takesFocus }: MenuListProps) {
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
          {items.map((item) => (
            <Item key={item.key} item={item} />
          ))}
          {more.map((part) => (
            <Radix.Group key={part.heading} className={styles.part}>
              <Radix.Label className={styles.heading}>{part.heading}</Radix.Label>
              {part.items.map((item) => (
                <Item key={item.key} item={item} />
              ))}
            </Radix.Group>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Item({ item }: { readonly item: MenuItem }) {
  const { label, lang, checked, href, onSelect } = item;
  if (href !== undefined)
    return (
      <Radix.Item className={styles.item} asChild>
        <Link href={href} lang={lang}>
          {label}
        </Link>
      </Radix.Item>
    );
  if (checked === undefined)
    return (
      <Radix.Item
        className={styles.item}
        data-danger={item.danger}
        disabled={item.isDisabled}
        lang={lang}
        onSelect={onSelect}
      >
        {label}
      </Radix.Item>
    );
  return (
    <Radix.CheckboxItem className={styles.item} lang={lang} checked={checked} onSelect={onSelect}>
      {label}
      <Radix.ItemIndicator className={styles.tick}>✓</Radix.ItemIndicator>
    </Radix.CheckboxItem>
  );
}
