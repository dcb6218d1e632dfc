import type { LocatorAsk, LocatorMap } from '../../extension/messages/locator.ts';
import { type Outlines, openOutlines } from '../../knowledge/outlines.ts';
import { packageFile } from './knowledge.ts';
import { locatorMap } from './locator-map.ts';

let opened: Promise<Outlines> | undefined;

/** Where a place lies, drawn from the package's outlines: the first that is asked for opens them; a failed opening is tried again. */
export async function locate(asked: LocatorAsk): Promise<LocatorMap | null> {
  opened ??= packageFile('locator.json')
    .then((response) => response.json())
    .then(openOutlines)
    .catch((error) => {
      opened = undefined;
      throw error;
    });
  return locatorMap(asked, await opened) ?? null;
}
