import { textIn } from '../copied/block-text.ts';
import { makeOf, TEXT_ELEMENTS } from '../copied/boxes.ts';
import { Mass } from '../copied/mass.ts';
import { type Box, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { beginsAsLure } from '../wording/wording.ts';

/** From this number on, boxes of one make side by side are a wall or a list. */
const LEAST_ALIKE = 3;
/** A tile is a title and a few words. */
const MOST_RUNS = 7;
const MOST_PROSE = 320;
const SHORTEST_TITLE = 15;
/** With more prose beside its tiles, a box is a text that names things one by one. */
const MOST_BESIDE = 140;
/** With less prose elsewhere on the page, the tiles may be all that it has to say. */
const LEAST_ELSEWHERE = 250;

const isTitle = ({ chars, linked }: Run) => chars >= SHORTEST_TITLE && linked * 2 > chars;
/** A title and its words in one line: no paragraph, which may well have such a link. */
const isLine = (box: Box, { chars, linked }: Run) =>
  !TEXT_ELEMENTS.has(box.name) && linked >= SHORTEST_TITLE && linked > chars * 0.2;

/**
 * Sets apart walls of teasers whose titles are no headings: boxes of one make side by side, each of
 * them a link and a few words, in a box that says nothing else. An article element with the
 * headline in it may be a list of things with links, unless a line over that says that they are other articles.
 */
export function markTiles(seen: Survey, kept: ReadonlySet<Box>): void {
  const mass = new Mass(seen);
  const isTile = (box: Box): boolean => {
    if (box.out || kept.has(box) || runsIn(box) > MOST_RUNS) return false;
    if (mass.of(box) > MOST_PROSE) return false;
    const lines = seen.runs.slice(box.first, box.end);
    const [line, ...others] = lines;
    return lines.some(isTitle) || (!!line && others.length === 0 && isLine(box, line));
  };
  const tiles = seen.boxes.flatMap((wall) => {
    if (
      wall.out ||
      seen.announced.has(wall) ||
      (wall.article && kept.has(wall.article) && !isHeaded(seen, wall))
    )
      return [];
    const found = alike(wall.children.filter(isTile));
    const beside = mass.of(wall) - weigh(found, mass);
    return beside < MOST_BESIDE ? found : [];
  });
  const [page] = seen.boxes;
  if (!page || mass.of(page) - weigh(tiles, mass) < LEAST_ELSEWHERE) return;
  for (const tile of tiles) tile.apart = 'tile';
}

/** Whether the line over a wall says that it leads to other articles: 'You may also like'. */
function isHeaded({ runs }: Survey, { first }: Box): boolean {
  const over = runs[first - 1];
  return over !== undefined && beginsAsLure(textIn(over));
}

const weigh = (boxes: readonly Box[], mass: Mass) => boxes.reduce((sum, b) => sum + mass.of(b), 0);

/** Those that bear the name of several. */
function alike(boxes: readonly Box[]): readonly Box[] {
  const makes = boxes.map(makeOf);
  const counts = new Map<string, number>();
  for (const make of makes) counts.set(make, (counts.get(make) ?? 0) + 1);
  return boxes.filter((_, i) => (counts.get(makes[i] ?? '') ?? 0) >= LEAST_ALIKE);
}
