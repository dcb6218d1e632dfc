import type { createGuide } from './guide.ts';

/** Makes a guide to a page's marks. */
export type MakeGuide = typeof createGuide;

/**
 * Where the guide's script leaves what it brings and the page script takes it up: a property of our
 * isolated world, which the page cannot see.
 */
const PLACE = Symbol.for('pressmark guide');
const world = globalThis as { [PLACE]?: MakeGuide | undefined };

/** Leaves the guide for the page script, or takes away what an earlier script left. */
export function putGuide(make: MakeGuide | undefined): void {
  world[PLACE] = make;
}

/** What was left, if anything was. */
export const guideInPlace = (): MakeGuide | undefined => world[PLACE];
