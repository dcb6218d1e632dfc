import { startReact } from './react.js';
import { startSvelte } from './svelte.js';
import { startVue } from './vue.js';

const STARTS = { react: startReact, vue: startVue, svelte: startSvelte };

/** Starts all three, each on its story; what draws them anew is left in the page. */
globalThis.startAll = (stories) => {
  const draws = Object.entries(STARTS).map(([name, start]) => ({
    name,
    draw: start(document.querySelector(`#${name}`), stories[name]),
  }));
  globalThis.drawAll = (next) => Promise.all(draws.map(({ name, draw }) => draw(next[name])));
};
