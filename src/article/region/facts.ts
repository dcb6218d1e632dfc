import { readBlock } from '../copied/block-text.ts';
import { commonBox } from '../copied/boxes.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { isDateLine } from '../select/furniture.ts';

/** Boxes up from the body in which lists of facts are looked for. */
const LEVELS = 3;
const LEAST_FACTS = 2;
const LONGEST_NAME = 60;
const LONGEST_FACT = 200;
/** More of it in links leads away. */
const LINKABLE = 0.2;
const DIGIT = /\d/;

/** The point of a list of names and values that a run stands in. */
function pointOf({ box }: Run, list: Box): 'dt' | 'dd' | undefined {
  for (let inner: Box | undefined = box; inner && inner !== list; inner = inner.parent)
    if (inner.name === 'dt' || inner.name === 'dd') return inner.name;
  return undefined;
}

/** Whether a list gives names and values most of which are numbers: what a page says of itself are dates and words. */
function givesNumbers({ runs }: Survey, list: Box): boolean {
  const points = { dt: 0, dd: 0, numbers: 0, chars: 0, linked: 0 };
  for (const run of runs.slice(list.first, list.end)) {
    const point = pointOf(run, list);
    if (!point || run.chars > (point === 'dt' ? LONGEST_NAME : LONGEST_FACT)) return false;
    points[point] += 1;
    points.chars += run.chars;
    points.linked += run.linked;
    const { text } = readBlock(run.pieces);
    if (point === 'dd' && DIGIT.test(text) && !isDateLine(text)) points.numbers += 1;
  }
  const { dt, dd, numbers, chars, linked } = points;
  return dt >= LEAST_FACTS && dd >= dt && numbers * 2 > dd && linked < chars * LINKABLE;
}

/** The list of names and values that a box is, alone or under a heading; undefined where it holds anything else. */
function listIn(box: Box): Box | undefined {
  let inner: Box | undefined = box;
  while (inner && inner.name !== 'dl') {
    const full: Box[] = inner.children.filter(({ first, end }) => end > first);
    const [first, ...others] = full;
    const rest = first && isHeading(first.name) ? others : full;
    inner = rest.length === 1 ? rest[0] : undefined;
  }
  return inner;
}

/** The body with the lists of facts that stand below it, up to what it shares with the headline. */
export function withFacts(seen: Survey, bodies: readonly Box[], headline: Run | undefined): Box[] {
  const last = bodies.at(-1) as Box;
  const scope = headline ? commonBox(headline.box, last) : last.parent;
  const found: Box[] = [];
  let level = 0;
  for (let box = last; box !== scope && box.parent && level < LEVELS; box = box.parent) {
    if (box.parent.name === 'body') break;
    level += 1;
    for (const beside of box.parent.children) {
      const list = beside.first >= last.end && !beside.out ? listIn(beside) : undefined;
      if (list && givesNumbers(seen, list)) found.push(beside);
    }
  }
  return [...bodies, ...found];
}
