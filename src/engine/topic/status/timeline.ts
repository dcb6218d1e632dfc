import type { Draft } from '../../draft.ts';
import { blockAt } from '../../text/doc.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Block, Span } from '../../types.ts';

/** So many lines that each open with a day are a timeline. */
const LEAST = 3;
/** A line's day stands behind no more than its bullet, in characters. */
const BULLET = 3;

/** Whether words stand in a timeline's last entry: how far its case has got is told there, however far down. */
export function isOfLastEntry(draft: Draft, { start }: Span): boolean {
  const entries = draft.doc.blocks.flatMap((block) => {
    const iso = dayThatOpens(draft, block);
    return iso === undefined ? [] : [{ block, iso }];
  });
  if (entries.length < LEAST) return false;
  const last = entries.reduce((latest, entry) => (entry.iso >= latest.iso ? entry : latest));
  return last.block === blockAt(draft.doc, start);
}

function dayThatOpens({ dates }: Draft, { start }: Block): string | undefined {
  const date = dates[firstFrom(dates, start)];
  return date && date.start - start <= BULLET ? date.iso : undefined;
}
