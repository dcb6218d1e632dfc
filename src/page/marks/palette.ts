/** Colours of the marks by theme, which the card has as well; the same values as the tokens of src/ui (a test compares). */
export const PALETTE = {
  light: {
    paper: '#ffffff',
    ink: '#17191d',
    red: '#c0311a',
    'red-wash': '#fbeeea',
    agency: '#2b53c4',
    'agency-wash': '#e6ecfb',
    place: '#0c7165',
    'place-wash': '#ddf1ec',
    figure: '#8d2a80',
    'figure-wash': '#f7e6f4',
    date: '#55585f',
    'date-wash': '#edecea',
  },
  dark: {
    paper: '#191b1f',
    ink: '#ebeae6',
    red: '#ff8367',
    'red-wash': '#35211d',
    agency: '#9ab4ff',
    'agency-wash': '#232c4a',
    place: '#5fcdb8',
    'place-wash': '#15362f',
    figure: '#eb9bdd',
    'figure-wash': '#3d2139',
    date: '#a9abb0',
    'date-wash': '#2b2e33',
  },
} as const;

/** Light or dark, as the page is, whatever the system prefers. */
export type Theme = keyof typeof PALETTE;
