'use client';

import { Slot } from 'radix-ui';
import {
  useRef,
  useState,
  type ComponentType,
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import type { MenuList, MenuProps } from './menu-list';

/** The menus of all pages are one script, fetched when the first of them is reached, or earlier by whoever has the time. */
export const loadMenus = () => import('./menu-list');

const OPENING_KEYS: ReadonlySet<string> = new Set(['Enter', ' ', 'ArrowDown']);

/**
 * A button that opens a menu. Until somebody points at it or comes to it by keyboard it is the button alone: what a menu
 * takes would cost a page more than its text.
 */
export function Menu(props: MenuProps) {
  const [List, setList] = useState<ComponentType<ComponentProps<typeof MenuList>> | null>(null);
  const [isAskedFor, setIsAskedFor] = useState(false);
  const hasFocus = useRef(false);
  const [takesFocus, setTakesFocus] = useState(false);
  if (List !== null) return <List {...props} isOpenAtFirst={isAskedFor} takesFocus={takesFocus} />;
  const reach = () => {
    loadMenus().then(
      ({ MenuList: loaded }) => {
        setTakesFocus(hasFocus.current);
        setList(() => loaded);
      },
      // Tried again when it is next reached.
      () => undefined,
    );
  };
  const ask = () => {
    setIsAskedFor(true);
    reach();
  };
  return (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={reach}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0 || event.ctrlKey) return;
        // A finger would give the focus to the button once the menu is there, and so close it.
        event.preventDefault();
        ask();
      }}
      onFocus={() => {
        hasFocus.current = true;
        reach();
      }}
      onBlur={() => (hasFocus.current = false)}
      onKeyDown={(event: KeyboardEvent) => {
        if (!OPENING_KEYS.has(event.key)) return;
        event.preventDefault();
        ask();
      }}
    >
      {props.trigger}
    </Slot.Root>
  );
}
