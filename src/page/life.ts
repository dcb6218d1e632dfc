import { isAlive } from './api.ts';

/** What a reader does in any living page; the first of these after an update or a switching-off ends us. */
const SIGNS = ['pointermove', 'keydown', 'scroll', 'visibilitychange'] as const;

/**
 * Ends the script where the extension behind it was reloaded, updated or switched off. Chrome lets
 * an orphaned script run on, so it looks at the next sign of life; in Firefox it is dead already.
 */
export function endWithExtension(document: Document, life: AbortController): void {
  const look = () => {
    if (!isAlive()) life.abort();
  };
  for (const sign of SIGNS)
    document.addEventListener(sign, look, { passive: true, capture: true, signal: life.signal });
}
