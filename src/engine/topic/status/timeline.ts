import type { Draft } from '../../draft.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Block } from '../../types.ts';

/** From this number on, lines that each open with a day are a timeline. */
const LEAST = 3;
/** A line's day stands behind no more than its bullet, in characters. */
const BULLET = 3;

/** A timeline's last entry, which tells how far its case has got, however far down it stands. */
export function lastEntry(draft: Draft): Block | undefined {
  let count = 0;
  let last: { block: Block; iso: string } | undefined;
  for (const block of draft.doc.blocks) {
    const iso = dayThatOpens(draft, block);
    if (iso === undefined) continue;
    count += 1;
    if (last === undefined || iso >= last.iso) last = { block, iso };
  }
  return count < LEAST ? undefined : last?.block;
}

function dayThatOpens({ dates }: Draft, { start }: Block): string | undefined {
  const date = dates[firstFrom(dates, start)];
  return date && date.start - start <= BULLET ? date.iso : undefined;
}
