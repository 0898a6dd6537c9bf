import { useEffect, useRef, type RefObject } from 'react';

/** Whether a button of the mouse is down, to be asked in events. */
export function useMousePress(): RefObject<boolean> {
  const isDown = useRef(false);
  useEffect(() => {
    const press = () => {
      isDown.current = true;
    };
    const release = () => {
      isDown.current = false;
    };
    // What is dragged ends without a release.
    const ends = ['mouseup', 'dragend'] as const;
    addEventListener('mousedown', press, true);
    for (const end of ends) addEventListener(end, release, true);
    return () => {
      removeEventListener('mousedown', press, true);
      for (const end of ends) removeEventListener(end, release, true);
    };
  }, []);
  return isDown;
}
