import type { Span } from '../engine/types.ts';
import type { HoveredMark, PageCommand } from '../extension/messages.ts';
import { once } from '../ui/once.ts';
import type { Words } from '../ui/words.ts';
import { boxesOf, markAtPoint } from './hit.ts';
import { type CardSource, createCard } from './hover/card.ts';
import { createHost } from './hover/host.ts';
import { watchKeys } from './hover/keys.ts';
import { type Earlier, type PointerDoor, watchPointer } from './hover/pointer.ts';
import { createTiming } from './hover/timing.ts';
import { createKeyboard } from './keyboard.ts';
import { createLocate } from './locate.ts';
import type { Mark } from './marks.ts';
import type { Read } from './read.ts';
import { scrollToWords } from './scroll.ts';
import type { Washes } from './washes.ts';
import { pageWords } from './words.ts';

/** Commands that need a mark to go to. */
export type GuideCommand = Exclude<PageCommand, 'toggle'>;

/** Leads the reader through the marks by pointer and keyboard, and explains them. */
export interface Guide {
  /** Done at once, or when the guide has come. */
  command(name: GuideCommand): void | Promise<void>;
  leave(): void;
}

/** What the guide works with; all of it changes as the page does. */
export interface GuideDoor {
  read(): Read;
  marks(): readonly Mark[];
  washes: Washes;
  hovered(mark: HoveredMark | null): void;
  /** The reader is here: a good moment to see whether the marks still stand. */
  repair(): void;
}

/** A guide to one document's marks, until it leaves; `earlier`: what the pointer did before it came. */
export function createGuide(
  document: Document,
  tag: string,
  door: GuideDoor,
  earlier: Earlier,
): Guide {
  const life = new AbortController();
  const { signal } = life;
  const { washes } = door;
  const words = once(pageWords);
  const host = createHost(document, tag);
  const source = () => sourceOf(door.read(), words());

  const tell = (mark: Mark | undefined) =>
    door.hovered(mark ? { ...spanOf(mark), nth: door.marks().indexOf(mark) + 1 } : null);
  const rest = () => {
    timing.settled(undefined);
    washes.set('card', []);
    if (!keyboard.current()) host.leave();
  };
  const card = createCard(host, { source, locate: createLocate(), closed: rest });
  const open = (mark: Mark, focus: boolean) => {
    card.open(mark, { focus, ...(pointer.at && !focus ? { pointer: pointer.at } : {}) });
    if (card.current() !== mark) return;
    timing.settled(mark);
    washes.set('card', [mark.range]);
  };
  const timing = createTiming<Mark>({ open: (mark) => open(mark, false), close: card.close });
  const pointer: PointerDoor = {
    markAt: (x, y) => {
      door.repair();
      return markAtPoint(door.marks(), door.read().map, x, y);
    },
    mode: () => door.read().settings.cards,
    hovered: tell,
    clicked: (mark) => (mark && mark !== card.current() ? open(mark, false) : card.close()),
    isOwn: (event) => host.owns(event),
  };
  const visit = (mark: Mark | undefined, nth: number, of: number) => {
    card.close();
    if (!mark) return;
    scrollToWords(mark.range);
    washes.ring(mark.range);
    tell(mark);
    host.enter(mark.range.startContainer, 'light');
    host.announce(nameOf(mark, nth, of, source()));
  };
  const keyboard = createKeyboard({
    marks: door.marks,
    boxes: (mark) => boxesOf(mark, door.read().map),
    visit,
  });
  const stop = () => {
    card.close();
    keyboard.leave();
    washes.ring(undefined);
    host.leave();
  };

  watchPointer(document, pointer, timing, { signal, earlier });
  watchKeys(
    document,
    { escape: stop, follow: card.follow, cancel: timing.cancel, box: host.box },
    signal,
  );
  return {
    command(name) {
      if (name === 'next') return keyboard.step(1);
      if (name === 'previous') return keyboard.step(-1);
      const mark = keyboard.current();
      if (mark && mark !== card.current()) open(mark, true);
      else card.close();
    },
    leave() {
      life.abort();
      stop();
      tell(undefined);
    },
  };
}

const sourceOf = ({ map, whole }: Read, words: Words): CardSource => ({ ...whole(), map, words });

function spanOf({ start, end }: Mark): Span {
  return { start, end };
}

/** What a screen reader says of a mark: its words, its type, its number among all. */
function nameOf(
  { type, start, end }: Mark,
  nth: number,
  of: number,
  { article, words }: CardSource,
): string {
  const said = article.text.slice(start, end);
  return words.t('hover_nth', said, words.t(`type_${type}`), String(nth), String(of));
}
