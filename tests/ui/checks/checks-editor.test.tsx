import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { rateOf } from '@/domain/review/accept-rate';
import type { CheckProfile } from '@/domain/triage/check-profile';
import { ChecksEditor, type SaveChecks } from '@/ui/checks/checks-editor';
import { renderInEnglish } from '../../support/render-in-english';

const PROFILE: CheckProfile = {
  setting: {
    check: 'doubled-word',
    isOn: true,
    severity: 'minor',
    parameters: { far: 3 },
    blocksFinishing: false,
  },
  category: 'linguistic-conventions/grammar',
  targets: ['en', 'ar'],
  needsSource: false,
  parameters: { far: { default: 3, min: 1, max: 9 } },
  rate: rateOf(15, 20),
  silenced: [{ id: 'silenced', articleId: null, words: 'that that' }],
};

function show(onSave: SaveChecks | null) {
  const user = renderInEnglish(<ChecksEditor checks={[PROFILE]} onSave={onSave} />);
  const check = within(screen.getByRole('group', { name: 'Repeated word' }));
  const button = (name: string) => screen.getByRole('button', { name });
  return { user, check, button };
}

describe('the checks of a project', () => {
  it('say what they find, for which languages, and how much of it was accepted', () => {
    show(null);
    expect(screen.getByText(/Grammar · English and Arabic/)).toBeTruthy();
    expect(screen.getByText(/75% \(15 of 20\)/)).toBeTruthy();
  });

  it('are changed together, with what they were based on', async () => {
    const onSave = vi.fn<SaveChecks>(() => Promise.resolve(success({ settings: [] })));
    const { user, check, button } = show(onSave);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await user.click(check.getByRole('checkbox', { name: 'Blocks finishing' }));
    await user.selectOptions(check.getByRole('combobox', { name: 'Severity' }), 'Major');
    await user.clear(check.getByRole('spinbutton', { name: 'far' }));
    // More than the check can do is as much as it can do.
    await user.type(check.getByRole('spinbutton', { name: 'far' }), '40');
    await user.click(screen.getByText('1 pattern dismissed in the whole project'));
    await user.click(button('Look for “that that” again'));
    await user.click(button('Save'));
    const wanted = {
      ...PROFILE.setting,
      blocksFinishing: true,
      severity: 'major',
      parameters: { far: 9 },
    };
    expect(onSave).toHaveBeenCalledExactlyOnceWith([{ base: PROFILE.setting, wanted }], ['silenced']);
  });

  it('say why they were not taken, and keep what was wanted', async () => {
    const { user, check, button } = show(() => Promise.resolve(failure('checks_stale')));
    await user.click(check.getByRole('checkbox', { name: 'Switched on' }));
    await user.click(button('Save'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Somebody else changed/));
    expect(check.getByRole('checkbox', { name: 'Switched on' }).matches(':checked')).toBe(false);
  });

  it('are only read by whoever may not change them', () => {
    const { check } = show(null);
    expect(check.getByRole('checkbox', { name: 'Switched on' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
