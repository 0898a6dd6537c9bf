import { describe, expect, it } from 'vitest';
import { DIMENSION_LETTERS } from '@/domain/annotation/category-keys';
import { COMMANDS } from '@/ui/desk/keys/command-list';
import { createKeymap } from '@/ui/desk/keys/keymap';
import { strokeOf, type KeyPress } from '@/ui/desk/keys/stroke';

function press(key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('which key was meant', () => {
  it.each([
    ['Latin', 'n', 'KeyN', 'N'],
    ['Arabic', 'ى', 'KeyN', 'N'],
    ['Arabic ligature', 'لا', 'KeyB', 'B'],
    ['Hebrew', 'מ', 'KeyN', 'N'],
    ['Hebrew punctuation on a letter key', '/', 'KeyQ', 'Q'],
    ['Cyrillic', 'т', 'KeyN', 'N'],
    ['AZERTY', 'a', 'KeyQ', 'A'],
    ['Dvorak', 'n', 'KeyL', 'N'],
    ['Arabic-Indic digit', '٣', 'Digit3', '3'],
    ['AZERTY digit row without Shift', '"', 'Digit3', '3'],
    ['Cyrillic bracket', 'х', 'BracketLeft', '['],
    ['German bracket', 'ü', 'BracketLeft', '['],
    ['space', ' ', 'Space', 'Space'],
    ['arrow', 'ArrowUp', 'ArrowUp', 'ArrowUp'],
  ])('%s layout', (_, key, code, stroke) => {
    expect(strokeOf(press(key, code))).toBe(stroke);
  });

  it('knows the question mark of every layout, with or without its Shift', () => {
    expect(strokeOf(press('?', 'Slash', { shiftKey: true }))).toBe('?');
    expect(strokeOf(press('؟', 'Slash', { shiftKey: true }))).toBe('?');
    expect(strokeOf(press('?', 'Digit7', { shiftKey: true }))).toBe('?');
  });

  it('tells letters with Shift from those without, and brackets by word from brackets by character', () => {
    expect(strokeOf(press('M', 'KeyM', { shiftKey: true }))).toBe('Shift+M');
    expect(strokeOf(press('{', 'BracketLeft', { shiftKey: true }))).toBe('Shift+[');
    expect(strokeOf(press('“', 'BracketLeft', { altKey: true }))).toBe('Alt+[');
  });

  it('takes Command for Ctrl', () => {
    expect(strokeOf(press('z', 'KeyZ', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+Z');
    expect(strokeOf(press('ظ', 'KeyZ', { ctrlKey: true }))).toBe('Mod+Z');
  });

  it('hears nothing in a modifier alone', () => {
    expect(strokeOf(press('Shift', 'ShiftLeft', { shiftKey: true }))).toBeNull();
  });
});

describe('the keymap', () => {
  it('has no key for two commands, and no command on a letter that begins a category', () => {
    const strokes: readonly string[] = COMMANDS.flatMap((command) => [...command.keys]);
    expect(new Set(strokes).size).toBe(strokes.length);
    const letters = DIMENSION_LETTERS.map((letter) => letter.toUpperCase());
    expect(strokes.filter((stroke) => letters.includes(stroke))).toEqual([]);
  });

  it('moves along the text: the left arrow is forward in Arabic', () => {
    const { commandOf } = createKeymap({});
    expect(commandOf('ArrowLeft', 'ltr')).toBe('previousWord');
    expect(commandOf('ArrowLeft', 'rtl')).toBe('nextWord');
    expect(commandOf('Alt+Shift+ArrowRight', 'rtl')).toBe('extendCharacterBack');
  });

  it('lets a changed key win over the command that had it, and frees the old one', () => {
    const { commandOf, keysOf } = createKeymap({ check: ['N'] });
    expect(commandOf('N', 'ltr')).toBe('check');
    expect(commandOf('Space', 'ltr')).toBeNull();
    expect(keysOf('check')).toEqual(['N']);
  });
});
