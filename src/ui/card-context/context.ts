import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reading } from '../../engine/reading.ts';
import type { Span } from '../../engine/types.ts';
import type { ReadArticle, Rejection } from '../situation.ts';
import type { Words } from '../words/words.ts';
import type { Changes } from './changes.ts';

/** What every line of the card works with. */
export interface CardContextValue {
  words: Words;
  article: ReadArticle;
  reading: Reading;
  /** What the pointer is on in the page. */
  hovered: Span | null;
  /** Key of the line that the reader opened. */
  open: string | null;
  /** Which of its mentions was shown last. */
  mention: number;
  /** What the card says otherwise than when it was first opened. */
  changes: Changes;
  /** Opens a line and shows its words in the page; again: its next mention. */
  show(line: ShownLine): void;
  hint(spans: readonly Span[]): void;
  reject(rejections: readonly Rejection[]): void;
  /** Puts what a line says, its sentence and where that stands on the clipboard. */
  copyCited(said: readonly string[], span: Span): void;
  /** Puts a link to these words on the clipboard; absent where the article has no address. */
  copyLink?(span: Span): void;
}

/** What is kept of a line that was opened. */
interface ShownLine {
  id: string;
  spans: readonly Span[];
  says: string;
}

/** Preact's way of handing it down to the lines of a card. */
export const CardContext = createContext<CardContextValue | undefined>(undefined);

/** What the card around a line hands down; a line outside a card is a mistake of ours. */
export function useCardContext(): CardContextValue {
  const context = useContext(CardContext);
  if (!context)
    throw new Error('this part stands outside a fact card: put a CardContext around it');
  return context;
}

/** True where the page's pointer is on one of these spans. */
export function covers(spans: readonly Span[], hovered: Span | null): boolean {
  return hovered !== null && spans.some((s) => s.start < hovered.end && hovered.start < s.end);
}
