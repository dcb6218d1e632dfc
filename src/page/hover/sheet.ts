import { PALETTE, type Theme } from '../marks/palette.ts';
import { CARD_PALETTE } from './card-palette.ts';

/**
 * The card's looks, as in the fact card. Sizes are in px times the reader's text size, because rem
 * and em belong to the page here.
 */
const RULES = `
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.hov { position: fixed; inset: auto; margin: 0; border: 0; width: 280px; max-width: calc(100vw - 24px);
  overflow: auto; overscroll-behavior: contain; box-sizing: border-box; border-radius: 4px; padding: 11px 14px 12px;
  background: var(--paper); color: var(--ink); box-shadow: var(--shadow); outline: none;
  font: 400 13px/1.42 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-variant-numeric: lining-nums; overflow-wrap: break-word; text-align: start; }
.hov:focus-visible, a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 2px; }
.hov:focus-visible { outline-offset: -3px; border-radius: 4px; }
p, dl, dd { margin: 0; padding: 0; }
p + p, .may + p, p + .may { margin-top: 6px; }
.ttl { font-weight: 600; font-size: 15px; line-height: 1.25; }
.ttl + .sub { margin-top: 0; }
.sub { font-size: 12px; color: var(--ink-2); }
.sub b { color: var(--ink); }
b, .k { font-weight: 600; }
.eq { font-weight: 400; color: var(--ink-2); }
.may { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 1px 6px; font-size: 12px; }
.may dt { color: var(--ink-2); font-weight: 600; }
.dim { color: var(--ink-2); }
.headfig { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
.headfig + p { margin-top: 7px; }
.num { font-weight: 600; font-size: 28px; line-height: 1; letter-spacing: -.025em; }
.num.word, .bound { font-family: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', serif; font-style: italic; font-weight: 400; letter-spacing: 0; }
.num.word { font-size: 20px; }
.bound { font-size: 12px; margin-inline-end: .35em; white-space: nowrap; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; align-items: start; }
.locator { width: 88px; height: 72px; border: 1px solid var(--rule); }
.locator path { vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.m-land { fill: var(--m-land); stroke: var(--paper); stroke-width: .9; }
.m-on { fill: var(--m-on); stroke: var(--place); stroke-width: 1.1; }
.m-dot { fill: var(--ink); stroke: var(--paper); }
.m-area, .m-alt { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.m-alt { stroke: var(--ink-2); stroke-dasharray: 2 1.8; }
a { color: inherit; text-decoration: underline 1px var(--line); text-underline-offset: .18em; }
a:hover { text-decoration: underline 2px currentColor; }
.out { display: inline-flex; align-items: baseline; gap: 3px; min-height: 24px; }
.out svg { width: 11px; height: 11px; align-self: center; fill: none; stroke: var(--ink-2); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
@media (forced-colors: active) { .hov { border: 1px solid CanvasText; box-shadow: none; }
  .locator { forced-color-adjust: none; --rule: CanvasText; --paper: Canvas; --ink: CanvasText; --ink-2: CanvasText; --place: CanvasText; --m-land: Canvas; --m-on: Canvas; }
  .m-land { stroke: GrayText; } .m-on { stroke-width: 2.2; } }
@media print { .hov { display: none; } }
`;

const SHADOWS: Record<Theme, string> = {
  light: '0 0 0 1px rgb(23 25 29 / .16), 0 8px 28px rgb(23 25 29 / .18)',
  dark: '0 0 0 1px rgb(255 255 255 / .18), 0 10px 30px rgb(0 0 0 / .6)',
};

/**
 * The rules of the card's closed root; nothing of the page's can get past `all: initial !important` but the direction of
 * its script, which is another thing than that of the interface's: all of its languages run from left to right.
 */
export function cardSheet(theme: Theme): string {
  const tokens = Object.entries({ ...PALETTE[theme], ...CARD_PALETTE[theme] }).map(
    ([name, value]) => `--${name}:${value};`,
  );
  return `:host{all:initial!important;direction:ltr!important}.hov{color-scheme:${theme};${tokens.join('')}--shadow:${SHADOWS[theme]}}${RULES}`;
}
