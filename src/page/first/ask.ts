import { askAgain } from '../../extension/messages/ask-again.ts';
import type { PageToBackground, ReadReply, Wire } from '../../extension/messages/messages.ts';
import { isAlive, toBackground } from '../api.ts';

/** Lets the background read a page's copy; undefined where it does not answer. */
export const askToRead = (
  question: Omit<Wire<PageToBackground, 'read'>, 'type'>,
): Promise<ReadReply | undefined> =>
  askAgain(async () => (isAlive() ? toBackground('read', question) : undefined)).catch(
    () => undefined,
  );
