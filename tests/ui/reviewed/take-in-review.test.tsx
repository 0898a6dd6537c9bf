import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ReviewImportOutcome } from '@/domain/exchange/docx/review-view';
import { docx } from '@/domain/exchange/docx/format';
import { success } from '@/domain/result';
import { TakeInReview, type TakeInInput } from '@/ui/reviewed/take-in-review';
import { makeDocx, p, r } from '../../support/make-docx';
import { renderInEnglish } from '../../support/render-in-english';
import { runSteps } from '@/domain/run-steps';

const FOUND: ReviewImportOutcome = {
  proposals: [
    {
      anchor: { blockId: 'b', start: 4, end: 9, quote: 'boats', prefix: 'The ', suffix: ' came back.' },
      replacement: 'ships',
      authors: ['Omar'],
      date: '',
      comment: 'Larger ones',
      head: {
        ...{ category: 'terminology/wrong-term', core: 'terminology/wrong-term', severity: 'major' },
        typology: 'mqm-core/2.0',
      },
    },
  ],
  known: 2,
  left: [{ reason: 'untracked', paragraph: 3, quote: 'Nobody at all.', replacement: null, authors: [] }],
  isDone: false,
};

test('what a document brings is shown before it is taken in', async () => {
  const asked: TakeInInput[] = [];
  const onDone = vi.fn();
  const user = renderInEnglish(
    <TakeInReview
      lang="en"
      takeIn={(input) => {
        asked.push(input);
        return Promise.resolve(success({ ...FOUND, isDone: !input.dry }));
      }}
      onDone={onDone}
    />,
  );
  const bytes = makeDocx({ body: p(r('The boats came back.')) });
  // Browsers can read a file; jsdom cannot.
  const file = Object.assign(new File([], 'reviewed.docx'), {
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
  await user.upload(screen.getByLabelText('Choose a document …'), file);

  const [proposals, left] = await screen.findAllByRole('list');
  expect(within(proposals as HTMLElement).getByText('boats').tagName).toBe('DEL');
  expect(within(proposals as HTMLElement).getByText('ships').tagName).toBe('INS');
  expect(within(proposals as HTMLElement).getByText('Larger ones')).not.toBeNull();
  expect(within(proposals as HTMLElement).getByText('Wrong term · Major')).not.toBeNull();
  expect(within(left as HTMLElement).getByText(/Changed without tracking/).textContent).toContain(
    'paragraph 3',
  );
  expect(screen.getByText(/One change or comment was found/).textContent).toContain('2 are in Verso already');
  expect(onDone).not.toHaveBeenCalled();
  // What is sent is the document.
  const sent = Buffer.from(asked[0]?.content ?? '', 'base64');
  expect(runSteps(docx.parse(new Uint8Array(sent))).value?.blocks.map(({ text }) => text)).toEqual([
    'The boats came back.',
  ]);

  await user.click(screen.getByRole('button', { name: 'Take it in' }));
  expect(asked.map(({ dry, fileName }) => [dry, fileName])).toEqual([
    [true, 'reviewed.docx'],
    [false, 'reviewed.docx'],
  ]);
  expect(onDone).toHaveBeenCalledOnce();
});
