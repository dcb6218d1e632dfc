import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import type { Over } from '../../text/phrase-tree.ts';

/** How many tokens may stand between two nationalities of a list: 'Dutch and Belgian'. */
const BETWEEN = 1;

/** Whose the things of a crime are tells not which crime it is: 'forged Belgian and Italian passports' are 'forged passports'. */
export function overPeoples({ doc, nationalities }: Draft): Over | undefined {
  if (nationalities.length === 0) return undefined;
  const over = new Map<number, number>();
  let last = Number.POSITIVE_INFINITY;
  let beyond = 0;
  for (let n = nationalities.length - 1; n >= 0; n -= 1) {
    const people = nationalities[n];
    if (!people) continue;
    const from = tokenAt(doc, people.start);
    const next = tokenAt(doc, people.end - 1) + 1;
    if (last - next > BETWEEN || last < next) beyond = next;
    over.set(from, beyond);
    last = from;
  }
  return over;
}
