import { type ComponentChild, render } from 'preact';
import { Compare, type CompareProps } from './compare/compare.tsx';
import { keepFocus } from './keep-focus.ts';
import { Surface, type SurfaceProps } from './surface.tsx';
import type { Words } from './words/words.ts';

/** Puts a surface into its page, as soon as that has been read: a script that waits for nothing can be there first. */
export function startSurface(props: SurfaceProps): void {
  whenRead(() => draw(<Surface {...props} />, props.words, props.words.t('name')));
}

/** Puts the open articles side by side into a page of their own. */
export function startCompare(props: CompareProps): void {
  whenRead(() => draw(<Compare {...props} />, props.words, props.words.t('compare_title')));
}

function whenRead(begin: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

function draw(surface: ComponentChild, words: Words, title: string): void {
  const app = document.getElementById('app');
  document.documentElement.lang = words.locale;
  document.title = title;
  if (!app) return;
  keepFocus(app);
  render(surface, app);
}
