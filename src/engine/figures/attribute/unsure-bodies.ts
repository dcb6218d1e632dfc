import type { Draft } from '../../draft.ts';
import { startingIn } from '../../text/spans.ts';

/**
 * Replaces the id of an uncertain body by the article's words where a figure names it. If the country of
 * 'the National Drug Bureau says 3 kg' is only guessed, the figure's line must not state that country: it has no room
 * for the doubt that the list of bodies shows.
 */
export function nameUnsureBodies({ agencies, doc, figures }: Draft): void {
  const told = new Set(agencies.filter(({ sure }) => sure).map(({ id }) => id));
  const unsure = agencies.filter(({ id, sure }) => !sure && !told.has(id));
  if (unsure.length === 0) return;
  for (const figure of figures)
    for (const key of ['by', 'source'] as const) {
      const said = figure.evidence?.[key];
      const body =
        said &&
        startingIn(unsure, said).find(({ end, id }) => id === figure[key] && end <= said.end);
      if (body) figure[key] = doc.text.slice(body.start, body.end);
    }
}
