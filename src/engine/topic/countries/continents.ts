import type { Draft } from '../../draft.ts';
import { beforeName } from '../../places/before-name.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { isWay } from '../../places/role-groups.ts';
import { sentenceAt, tokenAt } from '../../text/doc.ts';
import { spanOnly } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { ACT, type SentenceEvidence, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
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
 * Names of regions that show a border in the opening: two parts of the world joined in a crime, one within which
 * people are carried, one in which a headline says that somebody was held, or a sea on which goods are. Examples are 'Syndicates in Africa and Asia',
 * 'held as slaves in South East Asia', 'lured women from South East Asia', 'smugglers caught in the Caribbean Sea'.
 */
export function regions(draft: Draft, { sentences }: TopicEvidence): Span[] {
  const { doc, places, language } = draft;
  const { conjunctions, roles, strictLocatives } = language.places;
  const carries = ofPeople(draft) !== undefined;
  return places
    .filter(({ cc, kind, start, end }, n) => {
      const sentence = sentences[sentenceAt(doc, start)];
      if (cc !== NO_COUNTRY || !sentence || sentence.elsewhere) return false;
      const isSmuggled = kind === 'feature' && sentence.groups.crossing > SHIP;
      const before = normAt(doc.tokens, beforeName(draft, tokenAt(doc, start)));
      const isWithin = strictLocatives.has(before);
      if (isSmuggled && isWithin) return true;
      // 'Raids lead to 368 arrests in Europe'.
      if (isWithin && isOfHeadline(sentence) && sentence.groups.strongAct >= ACT) return true;
      if (!isOfOpening(sentence) || sentence.groups.crime < ACT) return false;
      if (carries && (isWithin || roles.from.has(before))) return true;
      const next = places[n + 1];
      const at = tokenAt(doc, end - 1) + 1;
      const joins = conjunctions.has(normAt(doc.tokens, at));
      return joins && next?.cc === NO_COUNTRY && tokenAt(doc, next.start) === at + 1;
    })
    .map(spanOnly);
}

/** A sentence speaks of crime, police or courts at all. */
export const speaksOf = ({ groups }: SentenceEvidence) => groups.act + groups.crime > 0;
