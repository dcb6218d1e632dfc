import type { LocatorAsk, LocatorMap } from '../../extension/messages/locator.ts';
import { toBackground } from '../api.ts';

/** Gets the small map of where a place lies; nothing where there is none. */
export type Locate = (asked: LocatorAsk) => Promise<LocatorMap | null>;

/** Asks the background, which has the outlines, once for each place; a question that was lost is asked again. */
export function createLocate(): Locate {
  const known = new Map<string, Promise<LocatorMap | null>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const lost = () => {
      known.delete(key);
      return null;
    };
    const map = known.get(key) ?? toBackground('locator', { asked }).catch(lost);
    known.set(key, map);
    return map;
  };
}
