import type { PageToBackground, ReadReply, Wire } from '../../extension/messages/messages.ts';
import { isAlive, toBackground } from '../api.ts';

/** The browser may stop the background at any moment, and wakes it for the next question. */
const TRIES = 2;

/** Lets the background read a page's copy; one that is stopped over it is asked again. Undefined where none answers. */
export async function askToRead(
  question: Omit<Wire<PageToBackground, 'read'>, 'type'>,
): Promise<ReadReply | undefined> {
  for (let i = 0; i < TRIES && isAlive(); i += 1) {
    // A background that is stopped leaves the question unanswered in one browser, and rejects it in the other.
    const reply = await toBackground('read', question).catch(() => undefined);
    if (reply) return reply;
  }
  return undefined;
}
