import { beforeEach, expect, it, vi } from 'vitest';
import { fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
const { passCommands } = await import('../../src/background/controls/commands.ts');
passCommands();

const press = async (name: string, tab?: object) => {
  await Promise.all((fake.commands.onCommand.fire as (...of: unknown[]) => unknown[])(name, tab));
  await new Promise((done) => setTimeout(done));
};

beforeEach(() => {
  fake.state.sent = [];
  fake.state.tabs = [{ id: 4 }];
});

it('a key of ours goes to the page in front, whether the browser names it or not; another goes nowhere', async () => {
  const query = vi.spyOn(fake.tabs, 'query');
  await press('next', { id: 7 });
  expect(query).not.toHaveBeenCalled();
  await press('toggle');
  expect(query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
  await press('shutdown', { id: 7 });
  expect(fake.state.sent).toEqual([
    { tabId: 7, wire: { type: 'command', name: 'next' } },
    { tabId: 4, wire: { type: 'command', name: 'toggle' } },
  ]);
});

it('a page that is not there, or does not answer, is no error', async () => {
  fake.state.tabs = [];
  await press('next');
  const send = vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  await press('next', { id: 7 });
  expect(send).toHaveBeenCalledOnce();
  send.mockRestore();
});
