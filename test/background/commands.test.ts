import { beforeEach, expect, it, vi } from 'vitest';
import { fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
const { passCommands } = await import('../../src/background/controls/commands.ts');
passCommands();

const press = async (name: string, tab?: object) => {
  await Promise.all((fake.commands.onCommand.fire as (...of: unknown[]) => unknown[])(name, tab));
  await new Promise((done) => setTimeout(done));
};

/** What the page says of itself when it is asked. */
const says = (state: object) =>
  vi.spyOn(fake.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    wire: { type: string },
  ) => {
    return wire.type === 'state' ? state : undefined;
  }) as never);

beforeEach(() => {
  vi.restoreAllMocks();
  fake.state.popup = [];
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
  const commands = fake.state.sent.filter(({ wire }) => 'name' in (wire as object));
  expect(commands).toEqual([
    { tabId: 7, wire: { type: 'command', name: 'next' } },
    { tabId: 4, wire: { type: 'command', name: 'toggle' } },
  ]);
});

it('a page that is not there is no error', async () => {
  fake.state.tabs = [];
  await press('next');
  expect([fake.state.sent, fake.state.popup]).toEqual([[], []]);
});

it('the popup says why where a page does not answer, or has no marks to go to', async () => {
  const send = vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  await press('next', { id: 7 });
  expect(fake.state.popup).toEqual(['opened']);
  await press('toggle', { id: 7 });
  expect(fake.state.popup).toHaveLength(2);
  send.mockRestore();
  says({ state: 'read' });
  await press('open', { id: 7 });
  expect(fake.state.popup).toHaveLength(3);
});

it('the popup stays away where a key was heard: marks are gone to, and hidden on purpose', async () => {
  says({ state: 'read', marks: 3 });
  await press('next', { id: 7 });
  says({ state: 'read' });
  await press('toggle', { id: 7 });
  expect(fake.state.popup).toEqual([]);
});
