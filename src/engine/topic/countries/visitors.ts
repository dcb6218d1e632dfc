import type { Draft } from '../../draft.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { spanOnly } from '../../text/spans.ts';
import type { Span } from '../../types.ts';
import { crowdsHeld } from '../case/crowds.ts';
import type { TopicEvidence } from '../evidence/evidence.ts';
import { isScene } from './country-part.ts';

/** So many characters stand between a people and its fans: ' football '. */
const OWN = 12;

/** 'Scottish football fans were arrested in Prague': who came from another country to watch, and is held for what he did there. */
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
