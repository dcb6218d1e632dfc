import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Gateway, MakeFile } from '../../../src/ui/gateway.ts';
import type { Situation } from '../../../src/ui/situation.ts';
import { Surface } from '../../../src/ui/surface.tsx';
import { ARTICLE, READING } from '../../fixtures/chinese-ring.ts';
import { fakeGateway } from '../fake-gateway.ts';
import { addHost, removeHost } from '../host.ts';
import { pressIn } from '../press.ts';
import { wordsOf } from '../words-of.ts';

/** The interface's words in English. */
export const words = wordsOf('en');

/** A tab whose article has been read. */
export const READ: Extract<Situation, { state: 'read' }> = {
  state: 'read',
  article: ARTICLE,
  reading: READING,
  marks: 34,
  kinds: { agencies: true, places: true, figures: true, dates: false },
};

/** Where the surface of the running test is drawn. */
export let host: HTMLElement;
/** What reports were asked to be about, and the addresses of the articles that files were made of. */
export const reported: object[] = [];
export const made: (string | undefined)[][] = [];

/** Gives each test of a file a host of its own. */
export function drawsSurfaces(): void {
  beforeEach(() => {
    reported.length = 0;
    made.length = 0;
    vi.stubGlobal('fetch', async () => new Response(readFileSync('build/knowledge/map.json')));
    host = addHost();
  });
  afterEach(() => removeHost(host));
}

/** Draws the surface of a tab in this situation, and hands out the tab's gateway. */
export async function open(
  situation: Situation,
  over: Partial<Gateway> = {},
  kind: 'popup' | 'panel' | 'print' = 'popup',
  spoken = words,
  failed = false,
) {
  const fake = fakeGateway(situation, over);
  const makeFile: MakeFile = async (_, __, { others = [] }) => {
    made.push(others.map(({ article }) => article.url));
    return { name: 'a.json', type: 'application/json', text: '{}' };
  };
  await act(() =>
    render(
      <Surface
        gateway={fake.gateway}
        words={spoken}
        makeFile={makeFile}
        makeNotes={async (_, { quotes }) => ({ text: `quotes: ${quotes}`, html: '<h1>Notes</h1>' })}
        makeReport={(_, about) => {
          reported.push(about);
          return '{}';
        }}
        linksTo={() => () => 'https://newswire.example/#words'}
        kind={kind}
        failed={failed}
      />,
      host,
    ),
  );
  return fake;
}

/** Presses the button of this name. */
export const press = (label: string) => pressIn(host, label);

/** The line of the card that says this. */
export const line = (says: string) => {
  const found = [...host.querySelectorAll('li.row, .pair > li')].find((li) =>
    li.textContent?.includes(says),
  );
  if (!found) throw new Error(`no line says '${says}'`);
  return found;
};
