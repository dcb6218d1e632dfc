import type { Draft } from '../../draft.ts';

/**
 * In a text about no crime there is no case whose facts could be told apart from other numbers:
 * there each quantity is told, marked as background. In crime news the asides stay untold.
 */
export function tellAsides(draft: Draft): undefined {
  if (draft.relevance !== 'no') return;
  const told = [...draft.figures, ...draft.asides];
  draft.figures = told.sort((a, b) => a.start - b.start || a.end - b.end);
}
