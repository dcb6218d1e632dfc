import type { LocatorAsk, LocatorMap } from '../../extension/messages/locator.ts';
import { openOutlines } from '../../knowledge/outlines.ts';
import { locatorMap } from './locator-map.ts';
import { openedOnce, packageFile } from './package-files.ts';

const outlines = openedOnce(async () =>
  openOutlines(await (await packageFile('locator.json')).json()),
);

/** Where a place lies, drawn from the package's outlines: the first that is asked for opens them. */
export async function locate(asked: LocatorAsk): Promise<LocatorMap | null> {
  return locatorMap(asked, await outlines()) ?? null;
}
