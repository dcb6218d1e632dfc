import type { PointerSigns } from '../hover/pointer.ts';
import type { Guide, GuideCommand, GuideContext } from './guide.ts';
import type { LoadGuide } from './load-guide.ts';
import { noteSigns } from './signs.ts';

/**
 * A guide whose script is loaded when the reader first uses pointer or key. That script, with the hover card and what
 * places it, is a third of all that a page would otherwise have to parse before its marks are painted. What the pointer
 * has done until then is handed on to it.
 */
export function createLazyGuide(
  document: Document,
  tag: string,
  context: GuideContext,
  { loadGuide, signs = {} }: { loadGuide: LoadGuide; signs?: PointerSigns },
): Guide {
  const waiting = new AbortController();
  let guide: Guide | undefined;
  let isLeft = false;

  const load = async () => {
    const make = await loadGuide();
    if (isLeft) return undefined;
    // A click of long ago opens nothing.
    if (!make) signs.clicked = undefined;
    else guide ??= make(document, tag, context, signs);
    if (guide) waiting.abort();
    return guide;
  };
  noteSigns(document, signs, () => void load(), waiting.signal);
  if (signs.moved || signs.clicked) void load();
  return {
    command(name: GuideCommand) {
      return guide ? guide.command(name) : load().then((it) => it?.command(name));
    },
    renewed: () => guide?.renewed(),
    leave() {
      isLeft = true;
      waiting.abort();
      guide?.leave();
    },
  };
}
