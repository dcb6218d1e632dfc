import type { Copied } from './page-copy.ts';
import type { PageNode } from './page-tree.ts';

/** What changed inside an element of a page since a copy of the page began. */
export interface Changes {
  readonly within: unknown;
  /** Nodes whose text or content is another, and nodes that were put there. */
  readonly touched: Set<PageNode>;
  readonly added: Set<unknown>;
}

/** An earlier copy of a page, and which of its elements stand as they did in it: asked for each from the outside in. */
export interface Earlier {
  readonly copied: Copied;
  standing(element: unknown, opening: readonly string[], isIn: boolean): Standing | undefined;
}

/** What a copy can take over from the one before it; nothing from one that was cut, which does not tell all that the page held. */
export function earlierOf(copied: Copied, changes: Changes): Earlier | undefined {
  return copied.copy.isCut ? undefined : { copied, standing: standingIn(copied, changes) };
}

/** An element that stands as it did in the earlier copy, and where it is there: from its opening to behind its end. */
export interface Standing {
  /** Something inside it changed, or may have. */
  readonly isTouched: boolean;
  readonly node: number;
  readonly token: number;
  nodeEnd: number;
  tokenEnd: number;
}

/**
 * Tells which elements stand as they did: those whose opening says the same, in elements of which the same holds up to
 * the one that is watched, because an opening may hide what is in it. An attribute that hides something deep in an
 * element is seen late: when something beside it changes, or after a click, when the page is copied whole.
 */
function standingIn(copied: Copied, { within, touched, added }: Changes): Earlier['standing'] {
  const { tokens } = copied.copy;
  const above = new Set<unknown>();
  for (const node of [...touched, ...copied.opaque])
    for (let up: PageNode | null = node; up && !above.has(up); up = up.parentNode) above.add(up);
  const found = elementsOf(copied, above);
  return (element, opening, isIn) => {
    const standing = isIn || element === within ? found.get(element) : undefined;
    if (!standing || added.has(element)) return undefined;
    return String(tokens[standing.token]) === String(opening) ? standing : undefined;
  };
}

/** The elements that a copy will ask for: those with a change in them, and those directly within such a one. */
function elementsOf({ copy, nodes }: Copied, above: ReadonlySet<unknown>): Map<unknown, Standing> {
  const found = new Map<unknown, Standing>();
  const open: Standing[] = [];
  let number = 0;
  copy.tokens.forEach((token, at) => {
    if (token === 0) {
      const closed = open.pop() as Standing;
      closed.nodeEnd = number;
      closed.tokenEnd = at + 1;
      return;
    }
    if (typeof token !== 'string') {
      const isTouched = above.has(nodes[number]);
      const one = { isTouched, node: number, token: at, nodeEnd: 0, tokenEnd: 0 };
      if (isTouched || open.at(-1)?.isTouched) found.set(nodes[number], one);
      open.push(one);
    }
    number += 1;
  });
  return found;
}
