import type { DeskSession } from '../session/desk-session';

/** In milliseconds: whoever goes through a text passes many segments without reading them. */
const PAUSE = 700;

/** Tells which segment one reads, as long as there is somebody to tell it; until the answered function is called. */
export function sayPlaces(desk: DeskSession): () => void {
  const { store, people, port } = desk;
  let said: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    const isAlone = people.get().every(({ userId }) => userId === store.view.actor.userId);
    const at = store.index.segments[store.cursor.segment]?.id ?? null;
    // Whoever comes later has to be told again.
    if (isAlone) said = null;
    if (isAlone || at === null || at === said) return;
    said = at;
    port.sayPlace(at);
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(say, PAUSE);
  };
  const stops = [store.subscribe('cursor', plan), people.subscribe(plan)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
