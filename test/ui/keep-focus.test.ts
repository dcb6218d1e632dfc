// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { addHost, removeHost } from './host.ts';

let root: HTMLElement;
beforeEach(() => {
  root = addHost();
  keepFocus(root);
});
afterEach(() => removeHost(root));

const draw = (html: string) => {
  const part = document.createRange().createContextualFragment(html);
  root.replaceChildren(part);
};
const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
const remove = (selector: string) => root.querySelector(selector)?.remove();
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const focused = async () => {
  await settled();
  return document.activeElement?.textContent;
};

describe('the focus of what is gone', () => {
  const LIST =
    '<section><button id="a">A</button><button id="b">B</button><button id="c">C</button></section>';

  it('goes to what stands in its place, of the last to the one before', async () => {
    draw(`<h1>Head</h1>${LIST}`);
    focus('#b');
    remove('#b');
    expect(await focused()).toBe('C');
    remove('#c');
    expect(await focused()).toBe('A');
  });

  it('goes back to what the reader came from, though that was drawn anew', async () => {
    draw(`<h1>Head</h1>${LIST}<p><button id="undo">Undo</button></p>`);
    focus('#c');
    focus('#undo');
    draw(`<h1>Head</h1>${LIST}`);
    expect(await focused()).toBe('C');
  });

  it('waits at the heading, or at what was left before, for what takes a moment to be there again', async () => {
    draw(`<h1>Head</h1>${LIST}<p><button id="undo">Undo</button></p>`);
    for (const id of ['#a', '#b', '#undo']) focus(id);
    draw('<h1>Head</h1>');
    expect(await focused()).toBe('Head');
    draw('<h1>Head</h1><p><button>A</button></p>');
    expect(await focused()).toBe('A');
    draw(`<h1>Head</h1>${LIST}`);
    expect(await focused()).toBe('B');
    focus('#c');
    root.append(document.createElement('p'));
    expect(await focused()).toBe('C');
  });

  it('goes to the heading where all is new', async () => {
    draw(`<h1>Card</h1>${LIST}`);
    focus('#a');
    draw('<h1>Off on this page</h1><p><button>Turn it on</button></p>');
    expect(await focused()).toBe('Off on this page');
  });

  it('is left alone where it is still somewhere, or the reader took it away', async () => {
    draw(`<h1>Head</h1>${LIST}`);
    focus('#a');
    remove('#b');
    expect(await focused()).toBe('A');
    root.querySelector<HTMLElement>('#a')?.blur();
    await settled();
    remove('#a');
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
