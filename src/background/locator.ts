import { browser } from '../extension/browser.ts';
import type { LocatorAsk, LocatorMap } from '../extension/messages.ts';
import { type Outlines, openOutlines } from '../knowledge/outlines.ts';
import { locatorMap } from './locator-map.ts';

let opened: Promise<Outlines> | undefined;

/** Where a place lies, drawn from the package's outlines: the first that is asked for opens them. */
export async function locate(asked: LocatorAsk): Promise<LocatorMap | null> {
  opened ??= fetch(browser.runtime.getURL('knowledge/locator.json'))
    .then((response) => response.json())
    .then(openOutlines);
  return locatorMap(asked, await opened) ?? null;
}
