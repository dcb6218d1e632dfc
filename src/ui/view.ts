import type { Span } from '../engine/types.ts';
import type { Note } from './bar/messages.tsx';
import { keyOfPage } from './reads-beside.ts';
import type { HoveredMark, Situation } from './situation.ts';

/** What a surface shows now. */
export interface SurfaceView {
  situation: Situation;
  hovered: HoveredMark | null;
  /** The mark that was visited last. */
  nth: number | undefined;
  /** The opened line, what it says, and which of its mentions was shown last. */
  open: { key: string; mention: number; says: string; span?: Span } | null;
  /** The reader asked for a card that is not shown by itself. */
  asked: boolean;
  note: Note | null;
  /** Which article was shown last (`keyOfPage`): all of the above but the situation is about that one. */
  article: string | undefined;
}

/** What a surface shows before its tab has answered. */
export const START: SurfaceView = {
  situation: { state: 'waiting' },
  hovered: null,
  nth: undefined,
  open: null,
  asked: false,
  note: null,
  article: undefined,
};

/**
 * The view after something has changed. A side panel stays open while the reader goes from tab to tab: what was opened
 * or asked for in one article says nothing of the next. It stays where the same article is read again.
 */
export function viewAfter(old: SurfaceView, part: Partial<SurfaceView>): SurfaceView {
  const { situation } = part;
  if (situation?.state !== 'read') return { ...old, ...part };
  const article = keyOfPage(situation);
  const isOther = old.article !== undefined && old.article !== article;
  return { ...(isOther ? START : old), ...part, article };
}
