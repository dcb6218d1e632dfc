import { toTab } from '../../extension/tab.ts';
import type { PageSender } from '../senders.ts';

/** The document of each tab that was given its page script last. A background that was stopped has forgotten it, and gives it that anew. */
const given = new Map<number, string>();

/**
 * Whether a document's page script holds an article and follows it: an address that changes under it is its own matter.
 * Begun anew, it would take its marks away, and the card that the reader has open.
 */
export async function isAtWork({
  tabId,
  raw,
}: Pick<PageSender, 'tabId' | 'raw'>): Promise<boolean> {
  const { documentId = '' } = raw;
  // Its first script waits for no question.
  const isFirst = given.get(tabId) !== documentId;
  given.set(tabId, documentId);
  if (isFirst) return false;
  const page = await toTab(tabId)('state', {}).catch(() => undefined);
  return page?.state === 'read' && page.followed !== false;
}
