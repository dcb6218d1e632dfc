import type { Span } from '../../engine/types.ts';
import type { HoveredMark, PageCommand } from '../../extension/messages/messages.ts';
import { once } from '../../ui/once.ts';
import type { Words } from '../../ui/words/words.ts';
import type { CardSource } from '../hover/card.ts';
import { type Cards, createCards } from '../hover/cards.ts';
import { createHost, type Host } from '../hover/host.ts';
import { watchKeys } from '../hover/keys.ts';
import { type PointerContext, type PointerSigns, watchPointer } from '../hover/pointer.ts';
import { boxesOf, markAtPoint } from '../marks/hit.ts';
import type { Mark } from '../marks/marks.ts';
import type { Washes } from '../marks/washes.ts';
import type { Read } from '../reading/read.ts';
import { scrollToWords } from '../scroll.ts';
import { pageWords } from '../words.ts';
import { createKeyboard } from './keyboard.ts';

/** Commands that need a mark to go to. */
export type GuideCommand = Exclude<PageCommand, 'toggle'>;

/** Leads the reader through the marks by pointer and keyboard, and explains them. */
export interface Guide {
  /** Done at once, or when the guide has come. */
  command(name: GuideCommand): void | Promise<void>;
  /** The marks have been made anew: an open card goes over to the new mark of its words, or closes where they are gone. */
  renewed(): void;
  leave(): void;
}

/** What the guide works with; all of it changes as the page does. */
export interface GuideContext {
  read(): Read;
  marks(): readonly Mark[];
  washes: Washes;
  hovered(mark: HoveredMark | null): void;
  /** The reader is here: a good moment to see whether the marks still stand. */
  repair(): void;
}

/** A guide to one document's marks, until it leaves; `signs`: what the pointer did before it came. */
export function createGuide(
  document: Document,
  tag: string,
  context: GuideContext,
  signs: PointerSigns,
): Guide {
  const life = new AbortController();
  const words = once(pageWords);
  const host = createHost(document, tag);
  const source = () => sourceOf(context.read(), words());
  const tell = (mark: Mark | undefined) =>
    context.hovered(mark ? { ...spanOf(mark), nth: context.marks().indexOf(mark) + 1 } : null);

  const keyboard = createKeyboard({
    marks: context.marks,
    boxes: (mark) => boxesOf(mark, context.read().map),
    visit(mark, nth, of) {
      cards.close();
      if (!mark) return;
      leadTo(mark, host, context.washes);
      tell(mark);
      host.announce(nameOf(mark, nth, of, source()));
    },
  });
  const cards = createCards(host, {
    source,
    washes: context.washes,
    at: () => pointer.at,
    closed() {
      if (!keyboard.current()) host.leave();
    },
  });
  const stop = () => {
    cards.timing.cancel();
    cards.close();
    keyboard.leave();
    context.washes.ring([]);
    host.leave();
  };
  const pointer = pointerContext(context, { cards, host, tell });
  watchPointer(document, pointer, cards.timing, { signal: life.signal, signs });
  const keys = { escape: stop, follow: cards.follow, cancel: cards.timing.cancel, box: host.box };
  watchKeys(document, keys, life.signal);
  return {
    command(name) {
      if (name === 'next') return keyboard.step(1);
      if (name === 'previous') return keyboard.step(-1);
      const mark = keyboard.current();
      if (mark && mark !== cards.current()) cards.open(mark, 'keyboard');
      else cards.close();
    },
    renewed: () => cards.renew(context.marks()),
    leave() {
      life.abort();
      stop();
      tell(undefined);
    },
  };
}

/** What the pointer knows of the marks and does with their cards. */
function pointerContext(
  context: GuideContext,
  { cards, host, tell }: { cards: Cards; host: Host; tell(mark: Mark | undefined): void },
): PointerContext {
  return {
    markAt(x, y) {
      context.repair();
      return markAtPoint(context.marks(), context.read().map, x, y);
    },
    mode: () => context.read().settings.cards,
    hovered: tell,
    clicked: (mark) =>
      mark && mark !== cards.current() ? cards.open(mark, 'pointer') : cards.close(),
    isOwn: (event) => host.owns(event),
  };
}

/** Brings the keyboard's mark into sight and rings it. */
function leadTo({ ranges }: Mark, host: Host, washes: Washes): void {
  scrollToWords(ranges);
  washes.ring(ranges);
  host.enter(ranges[0].startContainer, 'light');
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
