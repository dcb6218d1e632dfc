import type { Note } from '../bar/messages.tsx';
import type { Gateway } from '../gateway.ts';
import type { Rejection } from '../situation.ts';
import type { MessageKey, Words } from '../words/words.ts';

interface Around {
  gateway: Pick<Gateway, 'reject' | 'restore'>;
  words: Words;
  change(part: { open: null; note: Note }): void;
}

/** Strikes readings out and says so, with the way back; a name may then be struck out in every article. */
export async function reject(
  rejections: readonly Rejection[],
  { gateway, words, change }: Around,
): Promise<void> {
  const [first] = rejections;
  if (!first) return;
  const focus = document.activeElement?.matches(':focus-visible') ?? false;
  await gateway.reject(rejections);
  const further = async () => {
    await gateway.restore(rejections);
    const everywhere = rejections.map(({ url: _, ...one }) => one);
    await reject(everywhere, { gateway, words, change });
  };
  change({
    open: null,
    note: {
      text: words.t(rejectedKey(first), first.words),
      undo: () => gateway.restore(rejections),
      focus,
      ...(first.url && mayHoldElsewhere(first.type) && { further }),
    },
  });
}

function rejectedKey({ type, url }: Rejection): MessageKey {
  return !url && mayHoldElsewhere(type) ? `rejected_${type}_everywhere` : `rejected_${type}`;
}

/** A name that is no place or body here may be none anywhere; a number or a day is always of its article. */
function mayHoldElsewhere(type: Rejection['type']): type is 'agency' | 'place' {
  return type === 'agency' || type === 'place';
}
