import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Words } from '../words/words.ts';

/** What the reader is told after an act, with the way back and the way on where there are such. */
export interface Note {
  text: string;
  undo?: () => Promise<void>;
  /** The way back takes the focus: what was pressed by key is gone. */
  focus?: boolean;
  /** What was done in this article is done in every one. */
  further?: () => Promise<void>;
}

/** Long enough to read a sentence and reach 'Undo'. */
const STAYS_MS = 6000;

interface MessagesProps {
  note: Note | null;
  onDone: () => void;
  /** What a button of the line leads to did not work. */
  onFailed: () => void;
  words: Words;
}

/** A line above the tools; it stays while the pointer or the focus is on it. */
export function Messages({ note, onDone, onFailed, words }: MessagesProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    // A button that had the focus is gone with its note, and browsers tell nobody that it has lost it.
    if (!note) return hold(false);
    if (held) return;
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [note, held]);
  const { undo, further } = note ?? {};
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (note?.focus) back.current?.focus();
  }, [note]);
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
      {further && (
        <button type="button" onClick={() => further().catch(onFailed)}>
          {words.t('reject_everywhere')}
        </button>
      )}
      {undo && (
        <button type="button" ref={back} onClick={() => undo().then(onDone, onFailed)}>
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
  /** What that is called, where it is more than that. */
  act?: MessageKey;
}

/** A sentence above the card on what it does not hold; the reader may put it away, or have the page read again. */
export function Notice({ text, words, again, act = 'read_again' }: NoticeProps) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <div class="undo notice">
      <span>{text}</span>
      <button type="button" onClick={again ?? (() => setGone(true))}>
        {words.t(again ? act : 'understood')}
      </button>
    </div>
  );
}
