import type { Theme } from '../marks/palette.ts';
import { cardSheet } from './sheet.ts';

/** How often a host that the page took away is put back before it is left off. */
const MAX_RETURNS = 3;

/** Time for a screen reader to notice the empty live region before it is filled. */
const SPEAK_AFTER = 120;

/** The one element that is added to the page, on first use, and taken away again. */
export interface Host {
  /** The card's box, in the top layer while it is shown. */
  readonly box: HTMLElement;
  /** Puts the host into the page, inside the dialog that holds `near` where one is open. */
  enter(near: Node, theme: Theme): boolean;
  /** Says something once to a screen reader. */
  announce(words: string): void;
  /** Whether an event that the page sees as the host's came out of our card. */
  owns(event: Event): boolean;
  leave(): void;
}

/** A host under a tag of the page's own derived name, closed to the page. */
export function createHost(document: Document, tag: string): Host {
  const host = createUnclaimed(document, tag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const live = document.createElement('p');
  live.setAttribute('role', 'status');
  live.className = 'vh';
  const box = document.createElement('div');
  box.popover = 'manual';
  box.className = 'hov';
  box.tabIndex = -1;
  root.append(live, box);
  let returns = 0;
  let wasIn = false;
  let shown: Theme | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  return {
    box,
    enter(near, theme) {
      if (theme !== shown) sheet.replaceSync(cardSheet(theme));
      shown = theme;
      if (wasIn && !host.isConnected) returns += 1;
      if (returns > MAX_RETURNS) return false;
      const parent = parentFor(document, near);
      if (host.parentNode !== parent) parent.append(host);
      // What enlarges the whole page would move the card away from the words that it stands at.
      box.style.zoom = `${1 / (host.currentCSSZoom || 1)}`;
      wasIn = true;
      return true;
    },
    announce(words) {
      live.textContent = '';
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        live.textContent = words;
      }, SPEAK_AFTER);
    },
    owns: (event) => event.target === host,
    leave() {
      clearTimeout(speaking);
      live.textContent = '';
      box.replaceChildren();
      host.remove();
      wasIn = false;
    },
  };
}

/**
 * A page that learned the tag may have defined it as an element of its own, whose internals would
 * open our root to it. A plain `div` can never be defined; the tag as its attribute tells a later copy whose it is.
 */
function createUnclaimed(document: Document, tag: string): HTMLElement {
  const host = document.createElement(tag);
  if (!host.matches(':defined')) return host;
  const plain = document.createElement('div');
  plain.setAttribute(tag, '');
  return plain;
}

/** Everything outside an open modal dialog is inert, so a card for words inside it lives inside it too. */
function parentFor(document: Document, near: Node): Element {
  const element = near instanceof Element ? near : near.parentElement;
  return element?.closest('dialog:modal') ?? document.documentElement;
}
