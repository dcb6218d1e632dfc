/** A control that the reader came by, by where it stood and by what it is called. */
interface Visited {
  at: HTMLElement;
  name: string;
  /** The part of the surface that it stood in, and its place among the controls there. */
  part: Element | null;
  nth: number;
}

const CONTROLS = ':is(a[href], button, input, select, [tabindex]):not([tabindex="-1"], :disabled)';
const PARTS = 'section, footer, nav';

/** How many controls are remembered. Striking something out and taking that back passes three. */
const MOST = 8;

/**
 * What has the focus may be gone after it was pressed: 'Undo', 'Show 80 more', a card that is turned off. The browser
 * then begins at the top of the page again; this goes to what stands in its place, to what the reader came from, which
 * may take a moment to be there again, or to the heading.
 */
export function keepFocus(root: HTMLElement): void {
  let visited: Visited[] = [];
  /** Where the focus was put for want of a better place, and how many of the visited would be better. */
  let stopgap: { at: HTMLElement; better: number } | undefined;
  root.addEventListener('focusin', ({ target }) => {
    if (target === stopgap?.at || !(target instanceof HTMLElement)) return;
    stopgap = undefined;
    visited = [visitOf(target), ...visited].slice(0, MOST);
  });
  // what is pressed there is where the reader is now
  const accept = () => {
    if (stopgap && stopgap.at === root.ownerDocument.activeElement)
      visited = [visitOf(stopgap.at), ...visited].slice(0, MOST);
    stopgap = undefined;
  };
  for (const type of ['keydown', 'pointerdown']) root.addEventListener(type, accept, true);
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    // on its way to another control the focus is nowhere for a moment
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      // the reader left by a click on nothing: there is no place to be kept
      const isThere = target instanceof HTMLElement && target.isConnected;
      if (isThere && isNowhere(root)) visited = [];
    });
  });
  const put = (at: HTMLElement, better: number) => {
    stopgap = { at, better };
    at.focus({ preventScroll: true });
    at.scrollIntoView({ block: 'nearest' });
  };
  const look = () => {
    const [last] = visited;
    const isLost = last !== undefined && !last.at.isConnected && isNowhere(root);
    if (!isLost && (!stopgap || root.ownerDocument.activeElement !== stopgap.at)) return;
    const place = isLost ? inItsPlace(last) : undefined;
    if (place) return put(place, 0);
    const known = visited.slice(0, isLost ? MOST : stopgap?.better);
    const found = calledAlike(root, known);
    const heading = isLost && !found ? headingOf(root) : undefined;
    if (found) put(found.at, found.nth);
    else if (heading) put(heading, known.length);
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
}

function visitOf(at: HTMLElement): Visited {
  const part = at.closest(PARTS);
  return { at, name: nameOf(at), part, nth: part ? controlsIn(part).indexOf(at) : -1 };
}

const controlsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>(CONTROLS)];

const nameOf = (at: Element) => at.getAttribute('aria-label') ?? at.textContent ?? '';

function isNowhere({ ownerDocument: { activeElement, body } }: HTMLElement): boolean {
  return activeElement === null || activeElement === body;
}

/** The control at the same index of a list that lost a line, or the last one. */
function inItsPlace({ part, nth }: Visited): HTMLElement | undefined {
  if (!part?.isConnected || nth < 0) return undefined;
  const controls = controlsIn(part);
  return controls[nth] ?? controls.at(-1);
}

/** What the reader came from, though it may have been drawn anew, and how many came later. */
function calledAlike(
  root: HTMLElement,
  visited: readonly Visited[],
): { at: HTMLElement; nth: number } | undefined {
  const controls = controlsIn(root);
  for (const [nth, { at, name }] of visited.entries()) {
    const found = controls.find((one) => one === at || (name !== '' && nameOf(one) === name));
    if (found) return { at: found, nth };
  }
  return undefined;
}

function headingOf(root: HTMLElement): HTMLElement | null {
  const heading = root.querySelector<HTMLElement>('h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
