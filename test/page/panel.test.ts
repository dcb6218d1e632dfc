import { beforeEach, expect, it, vi } from 'vitest';
import { PANEL_PORT, type PageState } from '../../src/extension/messages/messages.ts';
import { servePanels } from '../../src/page/panel.ts';

const STATE: PageState = { state: 'failed', reason: 'empty' };
const SPANS = [{ start: 0, end: 7 }];

/** A port as a page gets it: what it was told, and how the panel at its other end speaks and goes. */
function createPort(name = PANEL_PORT) {
  const said: unknown[] = [];
  const events = { message: (_message: unknown) => {}, gone: () => {} };
  const port = {
    name,
    postMessage: (message: unknown) => void said.push(message),
    disconnect: vi.fn(),
    onMessage: { addListener: (listen: typeof events.message) => (events.message = listen) },
    onDisconnect: { addListener: (listen: typeof events.gone) => (events.gone = listen) },
  };
  return {
    said,
    port,
    say: (message: unknown) => events.message(message),
    go: () => events.gone(),
  };
}

type Port = Parameters<ReturnType<typeof servePanels>['connect']>[0];
const hint = vi.fn();
const life = { end: new AbortController() };
function serve() {
  const panels = servePanels({ state: () => STATE, hint }, life.end.signal);
  const open = (name?: string) => {
    const made = createPort(name);
    panels.connect(made.port as unknown as Port);
    return made;
  };
  return { ...panels, open };
}

beforeEach(() => {
  hint.mockClear();
  life.end = new AbortController();
});

it('a panel is told at once what the page holds, and what the pointer is on; another port nothing', () => {
  const page = serve();
  const panel = page.open();
  const other = page.open('something else');
  page.changed();
  page.hovered(null);
  const state = { type: 'state', state: STATE };
  expect(panel.said).toEqual([state, state, { type: 'hovered', span: null }]);
  expect(other.said).toEqual([]);
  other.say({ type: 'hint', spans: SPANS });
  expect(hint).not.toHaveBeenCalled();
});

it('what a panel points at is shown in the page; what is no such message is not', () => {
  const panel = serve().open();
  panel.say({ type: 'hint', spans: SPANS });
  expect(hint).toHaveBeenCalledWith(SPANS);
  for (const wrong of [
    undefined,
    { type: 'show', spans: SPANS },
    { type: 'hint', spans: 'all' },
    { type: 'hint', spans: [{ start: 7, end: 0 }] },
  ])
    panel.say(wrong);
  expect(hint).toHaveBeenCalledTimes(1);
});

it('nothing is pointed at any more when the last panel has gone', () => {
  const page = serve();
  const [one, two] = [page.open(), page.open()];
  one.go();
  expect(hint).not.toHaveBeenCalled();
  two.go();
  expect(hint).toHaveBeenCalledWith([]);
});

it('a panel that has closed without a word is told nothing again, and the others are', () => {
  const page = serve();
  const [closed, open] = [page.open(), page.open()];
  const post = vi.spyOn(closed.port, 'postMessage').mockImplementation(() => {
    throw new Error('Attempting to use a disconnected port object');
  });
  page.changed();
  page.changed();
  expect(post).toHaveBeenCalledTimes(1);
  expect(open.said).toHaveLength(3);
});

it('panels are let go when the page is left', () => {
  const page = serve();
  const panel = page.open();
  life.end.abort();
  expect(panel.port.disconnect).toHaveBeenCalled();
  page.changed();
  expect(panel.said).toHaveLength(1);
});
