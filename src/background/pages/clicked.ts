import type { Failure } from '../../extension/messages/messages.ts';
import { toTab } from '../../extension/tab.ts';
import { injectTab } from './inject.ts';

/** Ids of the tabs whose reader has just clicked. They are lost when the worker is stopped, and so is the click's own work. */
const clicked = new Set<number>();

/** Whether a reader's click in this tab is still at work. */
export const isClicked = (tabId: number): boolean => clicked.has(tabId);

/**
 * Brings the page script into a tab by the reader's click, and has it read; says why where it cannot.
 * The script reads at once, before it can be told of the click: what it asks meanwhile is asked by the reader.
 */
export async function readByClick(tabId: number): Promise<Failure | undefined> {
  clicked.add(tabId);
  try {
    const failure = await injectTab(tabId);
    if (!failure) await toTab(tabId)('reread', { asked: true });
    return failure;
  } finally {
    clicked.delete(tabId);
  }
}
