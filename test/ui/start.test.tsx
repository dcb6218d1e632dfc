// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { startCompare, startSurface } from '../../src/ui/start.tsx';
import { fakeGateway } from './fake-gateway.ts';
import { wordsOf } from './words-of.ts';

afterEach(() => vi.restoreAllMocks());

it('draws a surface whose script was there before its page', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  startSurface({
    gateway: fakeGateway({ state: 'failed', reason: 'pdf' }).gateway,
    words: wordsOf('en'),
    makeFile: async () => ({ name: 'a.json', type: 'application/json', text: '{}' }),
    makeNotes: async () => ({ text: '', html: '' }),
    makeReport: () => '{}',
    linksTo: () => () => undefined,
    kind: 'popup',
  });
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  await act(() => {
    document.dispatchEvent(new Event('DOMContentLoaded'));
  });
  expect(app.querySelector('h1')?.textContent).toBe(wordsOf('en').t('st_pdf'));
});

it('calls the page of the open articles by what it shows', () => {
  const { gateway } = fakeGateway({ state: 'failed', reason: 'pdf' });
  startCompare({ gateway, words: wordsOf('en') });
  expect(document.title).toBe('Open articles side by side');
});
