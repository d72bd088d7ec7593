/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { fixtureActions } from './paneFixture';
import { renderPane } from './renderPane';

/** Presses Tab until the control of that name has the focus: it must be on the way. */
async function tabTo(user: ReturnType<typeof userEvent.setup>, role: string, name: RegExp) {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await user.tab();
    const focused = document.activeElement;
    if (screen.queryAllByRole(role, { name }).some((control) => control === focused)) return;
    passed.push(focused?.textContent ?? '');
  }
  throw new Error(`Tab does not reach ${role} ${name.source}; it passes ${passed.join(' | ')}`);
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('the whole way through the pane goes by keyboard alone, and every step begins at its heading', async () => {
  const user = userEvent.setup();
  const selectIssue = jest.fn(() => Promise.resolve());
  await renderPane(<App language="en" actions={fixtureActions('fresh', { selectIssue })} />);
  // Opened by Office, not by the person: the focus stays in the grid.
  expect(document.body).toHaveFocus();

  await tabTo(user, 'button', /^Choose data$/);
  await user.keyboard('{Enter}');
  expect(await heading('Choose data')).toHaveFocus();

  await tabTo(user, 'button', /^Next$/);
  await user.keyboard('{Enter}');
  expect(await heading('Confirm columns')).toHaveFocus();

  await tabTo(user, 'combobox', /^Gross margin/);
  await tabTo(user, 'button', /^Next$/);
  await user.keyboard(' ');
  expect(await heading('Choose a scheme')).toHaveFocus();

  await tabTo(user, 'radio', /^Customer pyramid A–D$/);
  await tabTo(user, 'button', /^Preview$/);
  await user.keyboard('{Enter}');
  expect(await heading('Preview')).toHaveFocus();

  await tabTo(user, 'button', /^Grade$/);
  await user.keyboard('{Enter}');
  expect(await heading('Graded')).toHaveFocus();

  await tabTo(user, 'button', /^B17/);
  await user.keyboard('{Enter}');
  expect(selectIssue).toHaveBeenCalledTimes(1);

  await tabTo(user, 'button', /^Remove grading$/);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Remove grading' })).toHaveFocus();

  await tabTo(user, 'button', /^Take back$/);
  await user.keyboard('{Enter}');
  expect(await heading('Choose a scheme')).toHaveFocus();

  await tabTo(user, 'button', /^Back$/);
  await user.keyboard('{Enter}');
  expect(await heading('Confirm columns')).toHaveFocus();
});
