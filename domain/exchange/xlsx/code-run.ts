import type { CodedText, InlineCode } from '../inline-code';
import { childNamed } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { escapeString } from './escape-string';

/** A code in a cell is a run in a font of this name: programs keep the name of a font that they do not have, and show another. */
const CODE_FONT = 'Verso Code';

const CODE_LOOK = `<rPr><rFont val="${CODE_FONT}"/><color rgb="FF808080"/></rPr>`;

/** What opens has no bracket at its end, and what closes none at its beginning. */
const BRACKETS: Readonly<Record<InlineCode['kind'], { readonly open: string; readonly close: string }>> = {
  open: { open: '⟨', close: '' },
  close: { open: '', close: '⟩' },
  single: { open: '⟨', close: '⟩' },
};

/** A code as a cell shows it. */
export interface ShownCode {
  readonly at: number;
  readonly said: string;
}

/** The codes that are shown in a cell. A pair of one name is one code. */
export function codesOf(shown: readonly ShownCode[]): readonly InlineCode[] {
  const open: { readonly label: string; readonly id: string }[] = [];
  return shown.map(({ at, said }, index): InlineCode => {
    const [begins, ends] = [said.startsWith('⟨'), said.endsWith('⟩')];
    const label = said.slice(begins ? 1 : 0, ends ? -1 : undefined);
    const id = String(index + 1);
    if (begins === ends) return { at, kind: 'single', id, label };
    if (begins) {
      open.push({ label, id });
      return { at, kind: 'open', id, label };
    }
    const opened = open.findLastIndex((one) => one.label === label);
    const [partner] = opened === -1 ? [] : open.splice(opened, 1);
    return { at, kind: 'close', id: partner?.id ?? id, label };
  });
}

/** Whether a run shows a code: its letters are no part of the text. */
export function isCodeRun(run: XmlNode): boolean {
  const look = childNamed(run, 'rPr');
  return look !== null && childNamed(look, 'rFont')?.attribute('val') === CODE_FONT;
}

/** What is in a cell. */
export function stringOf({ text, codes }: CodedText): string {
  if (codes.length === 0) return written(text);
  let from = 0;
  const runs = codes.flatMap(({ at, kind, label }) => {
    const before = text.slice(from, at);
    from = at;
    const { open, close } = BRACKETS[kind];
    return [run(before), `<r>${CODE_LOOK}${written(open + label + close)}</r>`];
  });
  return [...runs, run(text.slice(from))].join('');
}

const run = (text: string): string => (text === '' ? '' : `<r>${written(text)}</r>`);

const written = (text: string): string => `<t xml:space="preserve">${escapeString(text)}</t>`;
