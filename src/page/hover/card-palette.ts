import type { Theme } from '../marks/palette.ts';

/** Colours that the card alone has, beside those of the marks; the same values as the tokens of src/ui (a test compares). */
export const CARD_PALETTE: Record<Theme, Record<string, string>> = {
  light: {
    'ink-2': '#55585f',
    rule: '#dcdad5',
    line: '#85878c',
    'm-land': '#e4e2dd',
    'm-on': '#bfe0d8',
  },
  dark: {
    'ink-2': '#a9abb0',
    rule: '#34373d',
    line: '#7b7e85',
    'm-land': '#2c2f34',
    'm-on': '#1d4a42',
  },
};
