import { textIn } from '../copied/block-text.ts';
import { type Box, isHeading, runsIn, type Survey } from '../copied/survey.ts';
import { fieldIn, isAdmission } from '../wording/wording.ts';

/** An invitation to an event is a box of at most so many lines, each of at most so many characters, with so many fields ('Tickets: 5 euros') at least. */
const MOST_LINES = 8;
const LONGEST_LINE = 200;
const LEAST_FIELDS = 2;

/** Whether a box says when and where something is held, and what it costs to come: fields and no more, under a heading at most. */
function isEvent({ runs }: Survey, box: Box): boolean {
  const [first, ...others] = runs.slice(box.first, box.end);
  const lines = first && isHeading(first.box.name) ? others : first ? [first, ...others] : [];
  if (lines.some(({ chars }) => chars > LONGEST_LINE)) return false;
  const fields = lines.map((line) => fieldIn(textIn(line, LONGEST_LINE)));
  const named = fields.filter((field) => field !== undefined);
  return named.length >= LEAST_FIELDS && named.length === fields.length && named.some(isAdmission);
}

/** Sets apart what invites the reader to an event that the text speaks of. */
export function markEvents(seen: Survey): void {
  for (const box of seen.boxes)
    if (
      !box.apart &&
      runsIn(box) >= LEAST_FIELDS &&
      runsIn(box) <= MOST_LINES &&
      isEvent(seen, box)
    )
      box.apart = 'event';
}
