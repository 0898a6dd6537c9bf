import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { InlineCode } from '@/domain/article/inline-code';
import { SentenceWithChange } from '@/ui/codes/sentence-with-change';
import { renderInEnglish } from '../support/render-in-english';

const code = (at: number, kind: InlineCode['kind'], label: string): InlineCode => ({
  at,
  kind,
  id: label,
  label,
});

test('a changed sentence keeps its codes: before the change, after it, and those within it right behind', () => {
  const codes = [
    code(0, 'open', 'i'),
    code(4, 'close', 'i'),
    code(4, 'open', 'b'),
    code(9, 'single', 'br'),
    code(14, 'close', 'b'),
    code(18, 'single', 'x'),
  ];
  renderInEnglish(
    <p data-testid="sentence">
      <SentenceWithChange text="The old bridge all here" codes={codes} start={4} end={14}>
        <ins>quay</ins>
      </SentenceWithChange>
    </p>,
  );
  const sentence = screen.getByTestId('sentence');
  const shown = [...sentence.childNodes].map((node) =>
    node instanceof Element && node.hasAttribute('data-code')
      ? `[${node.getAttribute('data-code') ?? ''}]`
      : node.textContent,
  );
  expect(shown.filter((one) => one !== '')).toEqual([
    ...['[open]', 'The ', '[close]', 'quay', '[open]', '[single]', '[close]', ' all', '[single]', ' here'],
  ]);
});
