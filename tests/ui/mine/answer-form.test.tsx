import { cleanup, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { CorrectionAnswer } from '@/domain/correction/correction-life-cycle';
import { AnswerForm } from '@/ui/mine/answer-form';
import { correctionOf } from '../../support/correction-of';
import { renderInEnglish } from '../../support/render-in-english';

const REJECTED = correctionOf('The port open again.', 'open', 'opens', { state: 'rejected' });

beforeEach(() => sessionStorage.clear());

function open(isTaken = true) {
  const sent: CorrectionAnswer[] = [];
  const user = renderInEnglish(
    <AnswerForm
      correction={REJECTED}
      lang="en"
      rounds={1}
      onSend={(answer) => {
        sent.push(answer);
        return isTaken;
      }}
    />,
  );
  const field = (name: string) => screen.getByRole('textbox', { name });
  return { user, sent, field };
}

test('an answer has a note, another wording, or both; it says how often one may answer', async () => {
  const { user, sent, field } = open();
  expect(screen.getByText(/You can answer once/)).toBeTruthy();
  await user.type(field('What you say to it'), 'It is an error.');
  await user.click(screen.getByRole('button', { name: /Send the answer/ }));
  await user.clear(field('Wording'));
  await user.type(field('Wording'), 'has opened{Control>}{Enter}{/Control}');
  expect(sent).toEqual([
    { note: 'It is an error.', replacement: null },
    { note: 'It is an error.', replacement: 'has opened' },
  ]);
});

test('an answer that says nothing is not sent', async () => {
  const { user, sent } = open();
  await user.click(screen.getByRole('button', { name: /Send the answer/ }));
  expect(sent).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('Write what you think');
});

test('what was typed is still there when the form is opened again, until it was taken', async () => {
  const first = open(false);
  await first.user.type(first.field('What you say to it'), 'It is an error.');
  await first.user.click(screen.getByRole('button', { name: /Send the answer/ }));
  cleanup();
  const second = open(true);
  expect(second.field('What you say to it')).toHaveProperty('value', 'It is an error.');
  await second.user.click(screen.getByRole('button', { name: /Send the answer/ }));
  cleanup();
  expect(open().field('What you say to it')).toHaveProperty('value', '');
});
