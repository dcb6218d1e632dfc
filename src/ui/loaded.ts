import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTurns } from './turns.ts';

/** What can be asked for, and tells when it has changed. */
interface Watchable<T> {
  load(): Promise<T>;
  /** Calls back at each change until the signal ends it. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** What a source has given last: nothing before its first answer; `isBroken` where it last gave none. */
export interface Loaded<T> {
  value: T | undefined;
  isBroken: boolean;
  /** Asks anew. */
  load(): void;
}

/**
 * What the browser holds, asked for again at each change of it. Two changes in a row ask twice, and the first answer may
 * come last: only that to the latest question is shown.
 */
export function useLoaded<T>(source: Watchable<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [isBroken, setBroken] = useState(false);
  const takeTurn = useTurns();
  const load = useCallback(() => {
    const isLatest = takeTurn();
    const take = (loaded?: T) => {
      if (!isLatest()) return;
      if (loaded !== undefined) setValue(loaded);
      setBroken(loaded === undefined);
    };
    source.load().then(take, () => take());
  }, [source, takeTurn]);
  useEffect(() => {
    const ending = new AbortController();
    source.watch(load, ending.signal);
    load();
    return () => ending.abort();
  }, [source, load]);
  return { value, isBroken, load };
}
