import { toBackground } from '../api.ts';
import { guideInPlace, type MakeGuide, putGuide } from './guide-place.ts';

/** Gets what makes the guide; undefined where it does not come. */
export type LoadGuide = () => Promise<MakeGuide | undefined>;

/**
 * Has the guide's script injected when it is asked for first. Each page script loads it anew, so
 * that none meets the guide of an older version.
 */
export function guideLoader(): LoadGuide {
  let loading: Promise<MakeGuide | undefined> | undefined;
  const load = async () => {
    putGuide(undefined);
    await toBackground('guide', {}).catch(() => undefined);
    const make = guideInPlace();
    // The background may have been stopped over the question: the reader's next sign asks it again.
    if (!make) loading = undefined;
    return make;
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
