import type { PageToBackground, ReadReply, Wire } from '../../extension/messages/messages.ts';
import { isAlive, toBackground } from '../api.ts';

/**
 * Milliseconds before each try. The browser may stop the background at any moment, and wakes it for the next question;
 * a machine that is short of memory may stop that one too, or take a while until another can start.
 */
const PAUSES = [0, 0, 1_000] as const;

/** Lets the background read a page's copy; one that is stopped over it is asked again. Undefined where none answers. */
export async function askToRead(
  question: Omit<Wire<PageToBackground, 'read'>, 'type'>,
): Promise<ReadReply | undefined> {
  for (const pause of PAUSES) {
    if (pause) await new Promise((goOn) => setTimeout(goOn, pause));
    if (!isAlive()) break;
    // A background that is stopped leaves the question unanswered in one browser, and rejects it in the other.
    const reply = await toBackground('read', question).catch(() => undefined);
    if (reply) return reply;
  }
  return undefined;
}
