/** What the marks of an article can be told apart by: each is one highlight of the page. */
export const MARKED = [
  'agency',
  'agency-unsure',
  'place',
  'place-unsure',
  'figure',
  'figure-unsure',
  'date',
  'date-unsure',
] as const;
/** All that is painted, the later over the earlier. */
export const HIGHLIGHTS = [
  ...MARKED,
  /** The mark under the pointer, or of the line under it in the panel, or flashed. */
  'now',
  /** The keyboard's place. */
  'ring',
] as const;
/** One of the highlights: a category of marks, or a wash over them. */
export type HighlightKind = (typeof HIGHLIGHTS)[number];

/** The names that a token gives: nothing in them says what they are for. */
export interface Names {
  /** What the names of all highlights begin with. */
  stem: string;
  highlight: Record<HighlightKind, string>;
  /** Tag of the hover card's host; a valid custom element name, so that it can hold a shadow root. */
  host: string;
}

/** Names from the page's token (24 hexadecimal digits from the background). */
export function namesFrom(token: string): Names {
  const stem = `x${token.slice(0, 12)}`;
  const entries = HIGHLIGHTS.map((kind, i) => [kind, stem + i] as const);
  return {
    stem,
    highlight: Object.fromEntries(entries) as Record<HighlightKind, string>,
    host: `x${token.slice(12, 18)}-${token.slice(18, 24)}`,
  };
}

/** Matches the hosts that an earlier copy of this script may have left under the same tag. */
export const hostSelector = (tag: string) => `:is(:root,dialog)>:is(${tag},div[${tag}])`;
