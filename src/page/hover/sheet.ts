import { PALETTE, type Theme } from '../marks/palette.ts';
import RULES from './card.css?inline';
import { CARD_PALETTE } from './card-palette.ts';

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
