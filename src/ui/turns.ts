import { useCallback, useRef } from 'preact/hooks';

/** Begins a turn, and gives a question that says whether it is the latest still: an answer that comes when it is not is dropped. */
export function useTurns(): () => () => boolean {
  const latest = useRef(0);
  return useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    return () => mine === latest.current;
  }, []);
}
