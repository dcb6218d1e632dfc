import type { Theme } from './palette.ts';

/** Elements above the article that are asked for their background at most. */
const MAX_STEPS = 60;

/** What most elements compute to, and so is known without a look at its parts. */
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * Light or dark by what the page really shows: the first opaque background from the article
 * outwards; where there is none (pictures, gradients), its text decides: light text, dark page.
 */
export function themeOf(root: Element): Theme {
  let element: Element | null = root;
  for (let i = 0; element && i < MAX_STEPS; i += 1) {
    const light = lightnessOf(getComputedStyle(element).backgroundColor);
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light';
    element = element.parentElement;
  }
  const ink = lightnessOf(getComputedStyle(root).color);
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light';
}

/** Milliseconds after which a page that follows the system has faded from one theme to the other. */
const FADED = [400, 2_000];

/**
 * Tells when the system turns dark or light, at nightfall say, and many a page with it; or when it may just have done so.
 * Each time when a frame has just been painted: what then asks how the page looks finds it laid out, where it would
 * have had to wait for that in a task of ours before. A page out of sight is painted, and asked, when it is shown.
 */
export function onSystemTheme(changed: () => void, signal: AbortSignal): void {
  const painted = () => requestAnimationFrame(() => setTimeout(changed));
  const look = () => {
    for (const at of FADED) setTimeout(painted, at);
  };
  const query = matchMedia('(prefers-color-scheme:dark)');
  for (const see of [painted, look]) query.addEventListener('change', see, { signal });
  look();
}

/**
 * Perceived lightness, 0 to 1, of a computed colour; undefined where it is more than half
 * transparent or in a notation that is none of the two that pages in practice compute to.
 */
export function lightnessOf(colour: string): number | undefined {
  if (colour === CLEAR) return undefined;
  // Taken apart by hand: a regular expression would have to be compiled for these few colours.
  const numbers = colour
    .slice(colour.indexOf('(') + 1)
    .replaceAll(',', '')
    .split(' ');
  const values = numbers.map((number) => parseFloat(number) || 0);
  const [first = 1, second = 0, third = 0, fourth = 1, fifth = 1] = values;
  if (colour.startsWith('rgb'))
    return fourth < 0.5 ? undefined : (0.299 * first + 0.587 * second + 0.114 * third) / 255;
  // A stroke stands before the fifth.
  return colour.startsWith('okl') && fifth >= 0.5 ? first : undefined;
}
