import type { Draft } from '../../draft.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { isWay } from '../../places/role-groups.ts';
import { sentenceAt, tokenAt } from '../../text/doc.ts';
import { spanOnly } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { ACT, type SentenceEvidence, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { ofPeople } from './carried-people.ts';
import { SHIP } from './strengths.ts';

/** Continents and seas from or to which the case leads ('sent to West Africa'), in the opening or in words of crossing. */
export const continents = ({ doc, places }: Draft, { sentences }: TopicEvidence): Span[] =>
  places
    .filter(({ cc, role, start }) => {
      const sentence = sentences[sentenceAt(doc, start)];
      return (
        cc === NO_COUNTRY &&
        isWay(role) &&
        sentence &&
        (isOfOpening(sentence) || sentence.groups.border > 1 || sentence.groups.crossing > SHIP) &&
        !sentence.elsewhere &&
        speaksOf(sentence)
      );
    })
    .map(spanOnly);

/**
 * 'Syndicates in Africa and Asia', 'sold into slavery in South East Asia': two parts of the world in whose crime the opening joins
 * them, or one within which people are carried.
 */
export function regions(draft: Draft, { sentences }: TopicEvidence): Span[] {
  const { doc, places, language } = draft;
  const { conjunctions, strictLocatives } = language.places;
  const carries = ofPeople(draft) !== undefined;
  return places
    .filter(({ cc, start, end }, n) => {
      const sentence = sentences[sentenceAt(doc, start)];
      if (cc !== NO_COUNTRY || !isOfOpening(sentence) || sentence?.elsewhere) return false;
      if ((sentence?.groups.crime ?? 0) < ACT) return false;
      if (carries && strictLocatives.has(normAt(doc.tokens, tokenAt(doc, start) - 1))) return true;
      const next = places[n + 1];
      const at = tokenAt(doc, end - 1) + 1;
      const joins = conjunctions.has(normAt(doc.tokens, at));
      return joins && next?.cc === NO_COUNTRY && tokenAt(doc, next.start) === at + 1;
    })
    .map(spanOnly);
}

/** A sentence speaks of crime, police or courts at all. */
export const speaksOf = ({ groups }: SentenceEvidence) => groups.act + groups.crime > 0;
