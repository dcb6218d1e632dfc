import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** What the reader is told after an act, with the way back where there is one. */
export interface Note {
  text: string;
  undo?: () => Promise<void>;
}

/** Long enough to read a sentence and reach 'Undo'. */
const STAYS_MS = 6000;

interface MessagesProps {
  note: Note | null;
  onDone: () => void;
  words: Words;
}

/** A line above the tools; it stays while the pointer or the focus is on it. */
export function Messages({ note, onDone, words }: MessagesProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (!note || held) return;
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [note, held, onDone]);
  const undo = note?.undo;
  return (
    <div
      class={note ? 'undo' : 'undo none'}
      role="status"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span dir="auto">{note?.text}</span>
      {undo && (
        <button type="button" onClick={() => void undo().then(onDone)}>
          {words.t('undo')}
        </button>
      )}
    </div>
  );
}

interface NoticeProps {
  text: string;
  words: Words;
  /** Reads the page again, where that helps. */
  again?: () => void;
}

/** A sentence above the card on what it does not hold; the reader may put it away, or have the page read again. */
export function Notice({ text, words, again }: NoticeProps) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <div class="undo notice">
      <span>{text}</span>
      <button type="button" onClick={again ?? (() => setGone(true))}>
        {words.t(again ? 'read_again' : 'understood')}
      </button>
    </div>
  );
}
