import { toBackground } from '../api.ts';
import { GUIDE, world } from '../world.ts';
import type { createGuide } from './guide.ts';

/** Makes a guide to a page's marks. */
export type MakeGuide = typeof createGuide;

/** Gets what makes the guide; undefined where it does not come. */
export type LoadGuide = () => Promise<MakeGuide | undefined>;

/** Has the guide's script injected at the first call. Each session loads its own, so that none meets the guide of an older version. */
export function guideLoader(): LoadGuide {
  let loading: Promise<MakeGuide | undefined> | undefined;
  const load = async () => {
    world[GUIDE] = undefined;
    await toBackground('guide', {}).catch(() => undefined);
    const make = world[GUIDE];
    // The background may have been stopped over the question: the reader's next sign asks it again.
    if (!make) loading = undefined;
    return make;
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
