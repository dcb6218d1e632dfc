import { useEffect, useState } from 'preact/hooks';
import type { FactCard } from '../../engine/reading.ts';
import type { Gateway } from '../gateway.ts';
import type { ReadPage } from '../situation.ts';
import { type Changes, changesOf, howManyChanged, isKept, keptOf, UNCHANGED } from './changes.ts';

/**
 * What the card says otherwise than when the reader first opened it on this page: of a story that goes on. Asked for
 * when the card has been painted, because it changes no line of most; those are not drawn again for it.
 */
export function useChanges(gateway: Gateway, read: ReadPage | undefined): Changes {
  const [found, find] = useState<{ card: FactCard; changes: Changes }>();
  const card = read?.reading.card;
  const { url, text } = read?.article ?? {};
  useEffect(() => {
    if (!card || !url || text === undefined) return;
    let isOver = false;
    const now = keptOf(card, text);
    const ask = async () => {
      const first = await gateway.firstLook(url, now);
      const changes = changesOf(isKept(first) ? first : now, card);
      if (!isOver && (changes.stage || howManyChanged(changes) > 0)) find({ card, changes });
    };
    // where nobody answers nothing is known to have changed
    ask().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [gateway, card, url, text]);
  return found && found.card === card ? found.changes : UNCHANGED;
}
