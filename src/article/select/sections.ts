import { isHeading, type Run } from '../copied/survey.ts';
import type { Choice, Chosen } from './choice.ts';

/** Links from which on what follows a heading is a list of links: a single one may lead past an inset, or say who wrote what follows. */
const LEAST_LINKS = 2;

const leadsAway = ({ linked, chars }: Run) => linked * 2 > chars;

/** Takes off headings under which nothing of the text is left: links stood there, and the next of their rank follows, in no box within the text. */
export function withoutEmptySections(
  blocks: readonly Chosen[],
  { seen: { runs } }: Choice,
): readonly Chosen[] {
  const isEmpty = ({ run, index }: Chosen, next: Chosen | undefined) =>
    next !== undefined &&
    [run, next.run].every(({ box }) => isHeading(box.name)) &&
    next.run.box.name <= run.box.name &&
    next.run.box.depth <= run.box.depth &&
    runs.slice(index + 1, next.index).filter(leadsAway).length >= LEAST_LINKS;
  return blocks.filter((b, i) => !isEmpty(b, blocks[i + 1]));
}
