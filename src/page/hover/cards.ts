import { createLocate } from '../guide/locate.ts';
import { type Mark, placeOf } from '../marks/marks.ts';
import type { Washes } from '../marks/washes.ts';
import { type Card, type CardContext, createCard } from './card.ts';
import type { Host } from './host.ts';
import type { PointerContext } from './pointer.ts';
import { createTiming, type Timing } from './timing.ts';

/** The marks' cards, one open at a time: its words are washed, and the pointer opens and closes it after a moment. */
export interface Cards extends Omit<Card, 'open' | 'moved'> {
  /** Opens a mark's card: for the keyboard with the focus in it, for the pointer where that rested last. */
  open(mark: Mark, by: 'keyboard' | 'pointer'): void;
  /** The marks are these now. */
  renew(marks: readonly Mark[]): void;
  readonly timing: Timing<Mark>;
}

/** What cards work with. */
interface CardsContext extends Omit<CardContext, 'locate'> {
  washes: Washes;
  /** Where the pointer rested last. */
  at(): PointerContext['at'];
}

/** Cards in this host. */
export function createCards(host: Host, { source, washes, at, closed }: CardsContext): Cards {
  const rest = () => {
    timing.settled(undefined);
    washes.set('card', []);
    closed();
  };
  const card = createCard(host, { source, locate: createLocate(), closed: rest });
  const open: Cards['open'] = (mark, by) => {
    const focus = by === 'keyboard';
    const pointer = focus ? undefined : at();
    card.open(mark, { focus, ...(pointer && { pointer }) });
    if (card.current() !== mark) return;
    timing.settled(mark);
    washes.set('card', mark.ranges);
  };
  const timing = createTiming<Mark>({ open: (mark) => open(mark, 'pointer'), close: card.close });
  const renew = (marks: readonly Mark[]) => {
    const same = marks[placeOf(marks, card.current())];
    if (!same) return card.close();
    card.moved(same);
    timing.settled(same);
  };
  return { ...card, open, renew, timing };
}
