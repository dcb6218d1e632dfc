import type { Draft } from '../../draft.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { spanOnly } from '../../text/spans.ts';
import type { Span } from '../../types.ts';
import { crowdsHeld } from '../case/crowds.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import { isScene } from './country-part.ts';

/** How many characters may stand between a nationality and its fans: ' football '. */
const OWN = 12;

/**
 * Fans from another country who are held for what they did at a match:
 * 'Scottish football fans were arrested in Prague'.
 */
export function visitorsHeld(draft: Draft, evidence: TopicEvidence): Span[] {
  const home = draft.countryParts.find(isScene);
  if (!home) return [];
  const crowds = crowdsHeld(draft, evidence);
  return draft.nationalities
    .filter(
      ({ cc, end }) =>
        cc !== home.cc &&
        isOneCountry(cc) &&
        crowds.some(({ start }) => start >= end && start - end <= OWN),
    )
    .map(spanOnly);
}
