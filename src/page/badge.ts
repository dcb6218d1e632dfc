import type { Reading } from '../engine/types.ts';
import { isAlive, toBackground } from './api.ts';

/** Has the toolbar button say what this page holds; nothing where it holds no reading. */
export function announceBadge(reading: Reading | undefined): void {
  if (!isAlive()) return;
  const { figures = [], agencies = [], places = [] } = reading?.card ?? {};
  toBackground('badge', {
    relevant: reading?.relevant ?? 'none',
    facts: figures.length + agencies.length + places.length,
    // The background may be gone in the moment of an update: then nobody is left to tell.
  }).catch(() => undefined);
}
