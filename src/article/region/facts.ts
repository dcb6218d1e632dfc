import { textIn } from '../copied/block-text.ts';
import { commonBox } from '../copied/boxes.ts';
import { type Box, isHeading, type Run, type Survey } from '../copied/survey.ts';
import { isDateLine } from '../select/furniture.ts';
import { isInField } from './fields.ts';

/** Boxes up from the body in which lists of facts are looked for. */
const LEVELS = 3;
const LEAST_FACTS = 2;
const LONGEST_NAME = 60;
const LONGEST_FACT = 200;
/** A list with a larger share of its text in links leads away, and gives no facts. */
const LINKABLE = 0.2;
const DIGIT = /\d/;

/** What a run is in a list or a table of names and values. */
function pointOf({ box }: Run, list: Box): 'name' | 'value' | undefined {
  for (let inner: Box | undefined = box; inner && inner !== list; inner = inner.parent) {
    const { name, parent } = inner;
    if (name === 'dt' || name === 'dd') return name === 'dt' ? 'name' : 'value';
    if ((name !== 'th' && name !== 'td') || parent?.children.length !== 2) continue;
    return parent.children[0] === inner ? 'name' : 'value';
  }
  return undefined;
}

/** Whether a list gives names and values most of which are numbers: what a page says of itself are dates and words. */
function givesNumbers({ runs }: Survey, list: Box): boolean {
  const points = { name: 0, value: 0, numbers: 0, chars: 0, linked: 0 };
  for (const run of runs.slice(list.first, list.end)) {
    const point = pointOf(run, list);
    if (!point || run.chars > (point === 'name' ? LONGEST_NAME : LONGEST_FACT)) return false;
    points[point] += 1;
    points.chars += run.chars;
    points.linked += run.linked;
    const text = textIn(run);
    if (point === 'value' && DIGIT.test(text) && !isDateLine(text)) points.numbers += 1;
  }
  const { name, value, numbers, chars, linked } = points;
  return name >= LEAST_FACTS && value >= name && numbers * 2 > value && linked < chars * LINKABLE;
}

/** The list or table of names and values that a box is, alone or under a heading; undefined where it holds anything else. */
function listIn(box: Box): Box | undefined {
  let inner: Box | undefined = box;
  while (inner && inner.name !== 'dl' && inner.name !== 'table') {
    const full: Box[] = inner.children.filter(({ first, end }) => end > first);
    const [first, ...others] = full;
    const rest = first && isHeading(first.name) ? others : full;
    inner = rest.length === 1 ? rest[0] : undefined;
  }
  return inner;
}

/** Whether a box holds fields of facts and nothing else. */
function holdsFields(seen: Survey, { first, end }: Box): boolean {
  return end > first && seen.runs.slice(first, end).every((run) => isInField(seen, run));
}

/** The body with the facts that stand beside it, up to what it shares with the headline: lists below it, fields in the midst of it. */
export function withFacts(seen: Survey, bodies: readonly Box[], headline: Run | undefined): Box[] {
  const [top] = bodies;
  const last = bodies.at(-1);
  if (!last) return [];
  const scope = headline ? commonBox(headline.box, last) : last.parent;
  const isAmid = ({ first, end }: Box) => first >= (top?.end ?? 0) && end <= last.first;
  const found: Box[] = [];
  let level = 0;
  for (let box = last; box !== scope && box.parent && level < LEVELS; box = box.parent) {
    if (box.parent.name === 'body') break;
    level += 1;
    for (const beside of box.parent.children) {
      if (beside.out) continue;
      const list = beside.first >= last.end ? listIn(beside) : undefined;
      const isFacts = list ? givesNumbers(seen, list) : isAmid(beside) && holdsFields(seen, beside);
      if (isFacts) found.push(beside);
    }
  }
  return [...bodies, ...found].sort((a, b) => a.first - b.first);
}
