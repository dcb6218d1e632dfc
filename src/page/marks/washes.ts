import { isStill } from '../scroll.ts';
import type { HighlightKind } from './names.ts';
import type { Painter } from './paint.ts';

/** Milliseconds: words that the reader was led to flash twice, or stay washed where the system asks for less motion. */
const FLASH = 300;
const FLASH_STILL = 2_000;

/** Whose words are washed: several may ask at once. */
type Washer = 'card' | 'panel' | 'flash';

/** The washes over the marks: the open card's words, the panel's line, and words just shown. */
export interface Washes {
  set(washer: Washer, ranges: readonly StaticRange[]): void;
  flash(ranges: readonly StaticRange[]): void;
  ring(ranges: readonly StaticRange[]): void;
  clear(): void;
}

/** Washes on a painter's two upper layers. */
export function createWashes(painter: Pick<Painter, 'paint'>, signal: AbortSignal): Washes {
  const wanted = new Map<Washer, readonly StaticRange[]>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  const paint = (kind: HighlightKind, ranges: readonly StaticRange[]) =>
    painter.paint(new Map([[kind, ranges]]));
  const set = (washer: Washer, ranges: readonly StaticRange[]) => {
    if (ranges.length === 0 && !wanted.get(washer)?.length) return;
    wanted.set(washer, ranges);
    if (!signal.aborted) paint('now', [...wanted.values()].flat());
  };
  const stop = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  signal.addEventListener('abort', stop);

  return {
    set,
    flash(ranges) {
      stop();
      const changes = isStill() ? [0, FLASH_STILL] : [0, FLASH, 2 * FLASH, 3 * FLASH];
      timers = changes.map((at, i) => setTimeout(set, at, 'flash', i % 2 === 0 ? ranges : []));
    },
    ring: (ranges) => paint('ring', ranges),
    clear() {
      stop();
      wanted.clear();
      paint('now', []);
      paint('ring', []);
    },
  };
}
