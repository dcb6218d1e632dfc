import { useEffect, useState } from 'preact/hooks';
import type { FactCard } from '../../engine/types.ts';
import type { Door, ReadPage } from '../door.ts';
import { type Changes, changesOf, isKept, keptOf, UNCHANGED } from './changes.ts';

/**
 * What the card says otherwise than when the reader first opened it on this page: of a story that goes on. Asked for
 * when the card has been painted, because it changes no line of most.
 */
export function useChanges(door: Door, read: ReadPage | undefined): Changes {
  const [found, find] = useState<{ card: FactCard; changes: Changes }>();
  const card = read?.reading.card;
  const url = read?.article.url;
  useEffect(() => {
    if (!card || !url) return;
    let isOver = false;
    const take = (changes: Changes) => {
      if (!isOver) find({ card, changes });
    };
    const ask = async () => changesOf(await door.firstLook(url, keptOf(card), isKept), card);
    ask().then(take, () => take(UNCHANGED));
    return () => {
      isOver = true;
    };
  }, [door, card, url]);
  return found?.card === card && found ? found.changes : UNCHANGED;
}
