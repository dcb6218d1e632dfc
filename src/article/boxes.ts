import type { Box } from './survey.ts';

/** Whether a box is, or lies in, another. */
export function isIn(inner: Box, outer: Box): boolean {
  let box: Box | undefined = inner;
  while (box && box.depth > outer.depth) box = box.parent;
  return box === outer;
}

/** The innermost box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else return y;
  }
  return x;
}
