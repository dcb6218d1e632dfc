import { isCaptionName, isGalleryName } from '../copied/markup.ts';
import { Mass } from '../copied/mass.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';

/** Fewest pictures of a gallery. A single picture has its caption in the text. */
const LEAST_PICTURES = 4;
const SHORTEST_CAPTION = 40;
/** With less prose elsewhere on the page, the pictures are what it has to tell. */
const LEAST_ELSEWHERE = 300;
/** What is no caption by its name is one if the text is longer. */
const MOST_SHARE = 0.5;

const isLong = ({ chars, linked }: Run) => chars >= SHORTEST_CAPTION && linked * 2 < chars;
/** A heading in a gallery names it, or leads to the next one. */
const isCaption = ({ box }: Run) =>
  box.name === 'figcaption' || isCaptionName(box.names) || isHeading(box.name);

/** Sets apart the galleries of a text: what is said under each picture is often of another day and matter. */
export function markGalleries(seen: Survey, kept: ReadonlySet<Box>): void {
  const found = seen.boxes.filter((box) => !kept.has(box) && isGalleryName(box.names));
  const [page] = seen.boxes;
  if (found.length === 0 || !page) return;
  const mass = new Mass(seen);
  for (const box of found) {
    const long = seen.runs.slice(box.first, box.end).filter(isLong);
    const [all, own] = [mass.of(page), mass.of(box)];
    const isLittle = own < all * MOST_SHARE || long.every(isCaption);
    if (long.length >= LEAST_PICTURES && isLittle && all - own >= LEAST_ELSEWHERE)
      box.apart ??= 'gallery';
  }
}
