import { browser } from '../../extension/browser.ts';

/** Opens the popup over a tab with something to do or to say besides the card: to copy it, or that an act did not work. */
export async function openPopup(tabId: number, what: 'copy' | 'failed'): Promise<void> {
  const popup = browser.runtime.getManifest().action?.default_popup ?? '';
  await browser.action.setPopup({ tabId, popup: `${popup}?${what}` });
  try {
    await browser.action.openPopup();
  } finally {
    await browser.action.setPopup({ tabId, popup });
  }
}
