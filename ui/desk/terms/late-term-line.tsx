import { useState, type ComponentType, type RefObject } from 'react';
import { useLoadLater } from '@/ui/primitives/use-load-later';

interface LateTermLineProps {
  readonly textRef: RefObject<HTMLElement | null>;
}

/** The terms of the segment that is read, whose script, with all it knows of languages, comes after the article. */
export function LateTermLine({ textRef }: LateTermLineProps) {
  const [Line, setLine] = useState<ComponentType<LateTermLineProps> | null>(null);
  const [loads] = useState(() => [
    () => import('./term-line').then(({ TermLine }) => setLine(() => TermLine)),
  ]);
  useLoadLater(loads);
  return Line && <Line textRef={textRef} />;
}
