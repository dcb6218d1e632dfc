import { setOf } from '../set-of.ts';
import type { CopiedElement } from './copied-tree.ts';
import { apartBecause, isBodyName, isTeaserName } from './markup.ts';
import type { Names } from './names.ts';
import type { Box, Survey } from './survey.ts';

/** Elements that hold one paragraph: a name like 'post-body-paragraph' does not make them the body. */
export const TEXT_ELEMENTS = setOf('p h1 h2 h3 h4 h5 h6 li blockquote figcaption pre dt dd');

/** Opens the box of an element that a walk enters, and notes what its names say of it. */
export function openBox(
  { boxes, runs, named, teasers }: Survey,
  parent: Box | undefined,
  element: CopiedElement,
  names: Names,
): Box {
  const { localName: name } = element;
  const box: Box & { article: Box | undefined } = {
    element,
    name,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    names,
    children: [],
    inFigure: name === 'figure' || (parent?.inFigure ?? false),
    article: parent?.article,
    apart: apartBecause(name, element, names),
    out: false,
    first: runs.length,
    end: runs.length,
  };
  if (name === 'article' || element.getAttribute('role') === 'article') box.article = box;
  parent?.children.push(box);
  if (isBodyName(names) && !TEXT_ELEMENTS.has(name)) named.push(box);
  if (isTeaserName(names)) teasers.push(box);
  boxes.push(box);
  return box;
}

/** What a box is made as, by its element and its first name: the entries of a list are all of one make. */
export const makeOf = ({ name, names }: Box): string => `${name} ${names.tokens[0] ?? ''}`;

/** Counts the boxes beside a box, and itself, that are of a kind and of its make. It counts the boxes of a parent once, however often it is asked. */
export function alikeCounter(isOfKind: (box: Box) => boolean): (box: Box) => number {
  const known = new WeakMap<Box, ReadonlyMap<string, number>>();
  const countIn = (parent: Box) => {
    const counts = new Map<string, number>();
    for (const box of parent.children)
      if (isOfKind(box)) counts.set(makeOf(box), (counts.get(makeOf(box)) ?? 0) + 1);
    known.set(parent, counts);
    return counts;
  };
  return (box) =>
    box.parent ? ((known.get(box.parent) ?? countIn(box.parent)).get(makeOf(box)) ?? 0) : 1;
}

/** Whether something holds of a box, or of one around it so many levels up at most. */
export function isOrLiesIn(
  inner: Box | undefined,
  is: (box: Box) => boolean,
  levels = Number.POSITIVE_INFINITY,
): boolean {
  let box = inner;
  for (let level = 0; box && level < levels; level += 1) {
    if (is(box)) return true;
    box = box.parent;
  }
  return false;
}

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
