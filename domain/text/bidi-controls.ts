/** Explicit directional formatting characters (UAX #9, section 2). Marks such as U+200F open nothing. */
export type BidiControl = 'LRE' | 'RLE' | 'LRO' | 'RLO' | 'PDF' | 'LRI' | 'RLI' | 'FSI' | 'PDI';

const CONTROLS: Readonly<Record<string, BidiControl>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

const CONTROL_OR_PARAGRAPH_END = /[\u202a-\u202e\u2066-\u2069\n\r\u2029]/g;

export interface UnbalancedBidiControl {
  readonly offset: number;
  readonly control: BidiControl;
  /** Opened and never closed before the paragraph ends, or closing what was never opened. */
  readonly fault: 'unclosed' | 'unopened';
}

interface Opened {
  readonly offset: number;
  readonly control: BidiControl;
}

/**
 * Controls without their partner, in text order. As in UAX #9 a PDI closes its isolate and every embedding opened
 * within it, a PDF closes only an embedding opened last, and a paragraph ends them all.
 */
export function findUnbalancedBidiControls(text: string): readonly UnbalancedBidiControl[] {
  const faults: UnbalancedBidiControl[] = [];
  let open: Opened[] = [];
  const leaveUnclosed = (left: readonly Opened[]) => {
    for (const { offset, control } of left) faults.push({ offset, control, fault: 'unclosed' });
  };
  for (const { 0: char, index: offset } of text.matchAll(CONTROL_OR_PARAGRAPH_END)) {
    const control = CONTROLS[char];
    if (!control) {
      leaveUnclosed(open);
      open = [];
    } else if (control === 'PDF' || control === 'PDI') {
      const partner = open.findLastIndex((opened) => isIsolate(opened.control) === (control === 'PDI'));
      const closes = control === 'PDI' ? partner >= 0 : partner >= 0 && partner === open.length - 1;
      if (closes) leaveUnclosed(open.splice(partner).slice(1));
      else faults.push({ offset, control, fault: 'unopened' });
    } else open.push({ offset, control });
  }
  leaveUnclosed(open);
  return faults.sort((a, b) => a.offset - b.offset);
}

function isIsolate(control: BidiControl): boolean {
  return control === 'LRI' || control === 'RLI' || control === 'FSI';
}
