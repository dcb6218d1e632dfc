import type { Draft } from '../draft.ts';
import { pacer } from '../text/slices.ts';
import { strictlyLocative } from './announced.ts';
import type { Mention } from './mention.ts';
import { unlistedMention } from './name-mentions.ts';
import type { Surroundings } from './surroundings.ts';
import { isInside, nounOf } from './unlisted-evidence.ts';
import { nameEnd } from './unlisted-names.ts';
import type { PlaceNoun } from './words.ts';

/** Places that make an article one about places. */
const RICH = 4;

/**
 * Finds districts and villages that the gazetteer lacks, where the text leaves no doubt that they are
 * places: 'in Erdington, Birmingham', 'the village of Z', 'the Eilandje district', 'X, a suburb of Y'.
 */
export function* findUnlisted(
  draft: Draft,
  around: Surroundings,
  free: (i: number) => boolean,
): Generator<void, void> {
  const known = new Map(draft.mentions.map((mention) => [mention.from, mention]));
  const streets = new Set(
    draft.mentions.filter(({ noun }) => noun === 'street').map(({ to }) => to),
  );
  const rich = draft.mentions.length >= RICH;
  const sure = new Map<string, PlaceNoun>();
  const later: Mention[] = [];
  const pauses = pacer();
  for (let i = 0; i < draft.doc.tokens.count; ) {
    if (pauses(i)) yield;
    const end = free(i) ? nameEnd(i, around, free) : i;
    if (end > i) {
      const onStreet = around.norm(i - 1) === around.words.containers[0] && streets.has(i - 1);
      const noun = onStreet ? 'area' : nounOf(i, end, around, known);
      const mention = unlistedMention(draft, i, end, {
        rule: 'places/unlisted',
        noun: noun ?? 'area',
      });
      if (noun) {
        sure.set(mention.key, noun);
        draft.mentions.push(mention);
        known.set(i, mention);
      } else if (strictlyLocative(i, around)) {
        if (rich && isInside(i, end, around)) {
          draft.mentions.push(mention);
          known.set(i, mention);
        } else later.push(mention);
      }
    }
    i = Math.max(i + 1, end);
  }
  for (const mention of later) {
    const noun = sure.get(mention.key);
    if (noun) draft.mentions.push({ ...mention, noun });
  }
  for (const mention of draft.mentions)
    if (mention.ids.length === 0) draft.trace?.(mention.rule, mention, mention.noun);
  draft.mentions.sort((a, b) => a.start - b.start);
}
