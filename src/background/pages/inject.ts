import type { Runtime, Scripting } from 'webextension-polyfill';
import { browser } from '../../extension/browser.ts';
import type { Failure } from '../../extension/messages/messages.ts';
import { PAGE_SCRIPT, PROBE, SESSION_SCRIPT } from './files.ts';

/**
 * Injects a script of the page side into the very document that asked, not into one that came after it; false where
 * its site is no longer granted.
 */
export async function injectInto(from: Runtime.MessageSender, file: string): Promise<boolean> {
  const tabId = from.tab?.id;
  if (tabId === undefined) return true;
  const target: Scripting.InjectionTarget = from.documentId
    ? { tabId, documentIds: [from.documentId] }
    : { tabId, frameIds: [0] };
  // The document may be gone by now: then there is nothing to read and nobody to tell.
  return (await failureOf(run(target, file))) !== 'no-permission';
}

/** Injects the page script into a tab by the reader's own click; says why where it cannot. */
export async function injectTab(tabId: number): Promise<Failure | undefined> {
  // The session with it: it is asked at once.
  return failureOf(run({ tabId, frameIds: [0] }, PAGE_SCRIPT, SESSION_SCRIPT));
}

/** Why an injection failed, if it did. */
async function failureOf(injecting: Promise<void>): Promise<Failure | undefined> {
  try {
    await injecting;
    return undefined;
  } catch (error) {
    return reasonOf(error instanceof Error ? error.message : '');
  }
}

/** Lets the probe look at a tab: after a grant, an installation or an update. */
export async function probeTab(tabId: number): Promise<void> {
  await run({ tabId, frameIds: [0] }, PROBE).catch(() => undefined);
}

/** What the browsers say where they put no script into a page, and why that is; they throw no error codes. */
const REFUSALS: readonly (readonly [said: RegExp, why: Failure])[] = [
  [/no tab with id|invalid tab id|frame .* (was removed|not found)|no frame/i, 'no-answer'],
  [
    /chrome:\/\/|edge:\/\/|about:|gallery|extensions settings policy|another extension|webstore/i,
    'forbidden',
  ],
  [/permission|cannot access/i, 'no-permission'],
];

const reasonOf = (message: string): Failure =>
  REFUSALS.find(([said]) => said.test(message))?.[1] ?? 'error';

async function run(target: Scripting.InjectionTarget, ...files: string[]): Promise<void> {
  // Without waiting for the page: what the reader stopped while it was loaded is never done in Chrome.
  const injection = { target, files, injectImmediately: true };
  const [result] = await browser.scripting.executeScript(injection);
  // Firefox answers with an error where Chrome rejects.
  const error = result?.error as { message?: string } | undefined;
  if (error) throw new Error(error.message ?? String(error));
}
