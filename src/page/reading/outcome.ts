import type { Failure, PageState } from '../../extension/messages/messages.ts';
import type { Marked } from '../first/look.ts';
import { createDisplay, type Display, type DisplayContext } from '../marks/display.ts';
import type { Read } from './read.ts';

/** What came of reading a document: shown in the page, and told as its state. */
export interface Outcome {
  /** `marked`: what stands marked in the page, of the first reading. */
  read(read: Read, marked?: Marked): void;
  failed(reason: Failure): void;
  /** What was read is nothing of the page any more; its marks go when there are others. */
  gone(): void;
  /** How much of a long reading is done. */
  progress(percent: number): void;
  /** What the page shows; nothing before its first reading. */
  display(): Display | undefined;
  /** `followed`: a change of the page will be seen. */
  state(followed: boolean): PageState;
}

/** The outcome of a document that is still being read. What it shows in the page is taken away when the signal ends it. */
export function createOutcome(document: Document, context: DisplayContext): Outcome {
  let held: Read | undefined;
  let failure: Failure | undefined;
  let percent: number | undefined;
  let display: Display | undefined;
  context.signal.addEventListener('abort', () => display?.clear());
  return {
    read(read, marked) {
      held = read;
      failure = undefined;
      percent = undefined;
      display ??= createDisplay(document, read, context, marked);
      display.update(read);
    },
    failed(reason) {
      failure = reason;
      percent = undefined;
      display?.clear();
    },
    gone() {
      held = undefined;
    },
    progress(done) {
      percent = done;
    },
    display: () => display,
    state(followed) {
      if (failure) return { state: 'failed', reason: failure };
      if (!held) return { state: 'reading', ...(percent !== undefined && { percent }) };
      return { ...readState(held, display?.marks()), followed };
    },
  };
}

function readState({ settings, whole }: Read, marks: number | undefined) {
  const { agencies, places, figures, dates } = settings;
  const kinds = { agencies, places, figures, dates };
  return { state: 'read' as const, ...whole(), kinds, ...(marks !== undefined && { marks }) };
}
