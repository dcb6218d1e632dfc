import type { TextMap } from '../../article/text-map.ts';
import type { Locate } from '../guide/locate.ts';
import { boxesOf } from '../marks/hit.ts';
import type { Mark } from '../marks/marks.ts';
import { themeOf } from '../marks/theme.ts';
import { hoverContent } from './content.ts';
import type { Host } from './host.ts';
import type { HoverSource } from './model.ts';
import { placeCard } from './position.ts';
import { drawCard } from './view.ts';

/** The open card, if one is. */
export interface Card {
  /** Opens the card of a mark; by keyboard it takes the focus. */
  open(mark: Mark, how: { pointer?: { x: number; y: number }; focus: boolean }): void;
  close(): void;
  /** Stays open on this mark, which has the same words, and says what is read of them now. */
  moved(mark: Mark): void;
  current(): Mark | undefined;
  /** Puts the card where its words are now; closes it where they are out of sight. */
  follow(): void;
}

/** What the card shows its words from. */
export type CardSource = HoverSource & { map: TextMap };

/** What a card asks for its words and its map, and tells that it has closed. */
export interface CardContext {
  source(): CardSource;
  locate: Locate;
  /** Told however the card closes. */
  closed(): void;
}

/** The hover card in its host. */
export function createCard(host: Host, { source, locate, closed }: CardContext): Card {
  const { box } = host;
  let current: Mark | undefined;
  let before: Element | null = null;
  let pointer: { x: number; y: number } | undefined;

  const place = async () => {
    const mark = current;
    if (!mark) return;
    const { x, y } = await placeCard(box, boxesOf(mark, source().map), pointer);
    if (mark !== current) return;
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
  };
  const close = () => {
    if (!current) return;
    current = undefined;
    const hadFocus = box.matches(':focus-within');
    if (box.matches(':popover-open')) box.hidePopover();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
    closed();
  };

  return {
    open(mark, how) {
      const { map, words } = source();
      if (boxesOf(mark, map).length === 0) return;
      if (!host.enter(mark.ranges[0].startContainer, themeOf(map.root))) return;
      current = mark;
      pointer = how.pointer;
      draw(box, mark, source(), locate);
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', words.t('hover_label'));
      box.style.maxHeight = '';
      if (!box.matches(':popover-open')) box.showPopover();
      if (how.focus) {
        before ??= document.activeElement;
        box.focus({ preventScroll: true });
      }
      void place();
    },
    close,
    moved(mark) {
      current = mark;
      // A reader who is on the card's link keeps it: drawn anew, it would lose the focus.
      if (!box.querySelector(':focus')) draw(box, mark, source(), locate);
      void place();
    },
    current: () => current,
    follow() {
      if (!current) return;
      const boxes = boxesOf(current, source().map);
      if (boxes.some((b) => b.bottom > 0 && b.top < innerHeight)) void place();
      else close();
    },
  };
}

/** Draws what is read of a mark's words. */
function draw(box: HTMLElement, { nth }: Mark, source: CardSource, locate: Locate): void {
  const annotation = source.reading.annotations[nth];
  if (annotation) drawCard(box, hoverContent(annotation, source), locate);
}
