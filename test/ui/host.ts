import { render } from 'preact';
import { act } from 'preact/test-utils';

/** An element of the document to draw a surface into. */
export function addHost(): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  return host;
}

/** Ends what was drawn, and takes its element out. */
export async function removeHost(host: HTMLElement): Promise<void> {
  await act(() => render(null, host));
  host.remove();
}
