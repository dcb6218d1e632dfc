import { act } from 'preact/test-utils';

/** Presses the button of this name, as a voice would read it, and waits for what `after` it comes; throws where there is none. */
export const pressIn = (
  host: Element,
  label: string,
  after: () => Promise<unknown> = async () => undefined,
): Promise<void> =>
  act(async () => {
    const all = [...host.querySelectorAll('button')];
    const button = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === label);
    if (!button)
      throw new Error(`no button '${label}' among: ${all.map((b) => b.textContent).join(' | ')}`);
    button.click();
    await after();
  });
