import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceAt } from '../../text/doc.ts';
import { foldName } from '../../text/fold.ts';
import { firstFrom, isInside, spanAt } from '../../text/spans.ts';
import type { AgencyAnnotation, Nationality, Span } from '../../types.ts';
import { investigates } from '../bodies.ts';
import { actsInPlace, followsEmployer, isActor, isOfTrial } from './actors.ts';
import type { Tie } from './country-part.ts';
import { bringsCountry, isOwnLineOfSeat, rivalOf, townOfPolice } from './country-places.ts';
import { isMake, isRegister, isTongue } from './goods.ts';
import { loneTown } from './lone-towns.ts';
import { isOfSite } from './sites.ts';

/** The words that name a country: a place, a body, a people. */
export interface Naming extends Span {
  cc: string | undefined;
  tie: Tie;
  sure: boolean;
  /** The country of the place that it may mean instead. */
  rival: string | undefined;
  /** What part the place or the body has in the case. */
  role: string | undefined;
  /** It investigates, whatever its sentence says. */
  takesPart: boolean;
  /** A people's place: 'a Swiss gallery'. */
  site: boolean;
  /** People of the case whom it tells by their number: '17 Ukrainians and Bulgarians' whom police found at the machines. */
  byNumber: boolean;
}

/** Whom a figure may count without telling that anything has happened to them. */
const UNTOUCHED: ReadonlySet<string> = new Set(['suspects', 'migrants']);
/** The kind of body that spies, for whom others do so too: 'spying for Russian intelligence'. */
const INTELLIGENCE = 'intelligence';

/** Each field by its name: what copies one object into another costs a microsecond a field that is new there. */
const naming = (
  cc: string | undefined,
  tie: Tie,
  { start, end }: Span,
  more: Partial<Naming>,
): Naming => ({
  cc,
  tie,
  start,
  end,
  sure: more.sure ?? true,
  rival: more.rival,
  role: more.role,
  takesPart: more.takesPart ?? false,
  site: more.site ?? false,
  byNumber: more.byNumber ?? false,
});

/** Whose country a text names by its places, but for those that only say whose a sum, a make or a body is. */
export function byPlaces(draft: Draft): Naming[] {
  const found: Naming[] = [];
  const seats = new Set(draft.agencies.map(({ start }) => sentenceAt(draft.doc, start)));
  const sums = sumsOf(draft);
  const towns = new Set(draft.agencies.map((agency) => townOfPolice(draft, agency)));
  const isLone = loneTown(draft);
  for (const place of draft.places) {
    // A country behind a sum names its currency: '$490,000 US', '$490,000 (US)'.
    if (isInside(sums, place)) continue;
    const acts = actsInPlace(draft, place);
    const lone = isLone(place);
    // The seat of a body that does not act here ('the Hague-based agency') is no part of the case; that of a ring is.
    if (isOwnLineOfSeat(draft, place) || isMake(draft, place)) continue;
    if (acts || place.role !== 'seat' || !seats.has(sentenceAt(draft.doc, place.start)))
      found.push(
        naming(place.cc, acts ? 'agency' : 'place', place, {
          role: place.role,
          takesPart: isOfTrial(draft, place.start),
          sure:
            (bringsCountry(place) || isActor(draft, place)) &&
            !towns.has(foldName(place.name)) &&
            !lone,
          rival: lone ? undefined : rivalOf(draft, place),
        }),
      );
  }
  return found;
}

/** Whose country a text names by its bodies, each once with the short name in brackets behind it: 'the Guardia Civil (GC)'. */
export const byBodies = (draft: Draft): Naming[] =>
  draft.agencies
    .filter(({ id, start }, n) => {
      const before = draft.agencies[n - 1];
      return before?.id !== id || start - before.end > BRACKET;
    })
    .map((agency) => byBody(draft, agency));

/** The characters between a name and its short form: ' ('. */
const BRACKET = 2;

function byBody(draft: Draft, agency: AgencyAnnotation): Naming {
  const { id, role } = agency;
  const body = bodyOf(draft, id);
  const isServed = body?.kind === INTELLIGENCE && followsEmployer(draft, agency);
  const takesPart = !isServed && role !== 'source' && investigates(id, body?.kind);
  const sure =
    body?.cc === draft.language.places.towns.cc || townOfPolice(draft, agency) === undefined;
  return naming(body?.cc, isServed ? 'nationality' : 'agency', agency, { role, takesPart, sure });
}

/** Whose country a text names by its peoples; of two that share a people ('Congolese') the one that is among the countries named otherwise. */
export function byPeoples(draft: Draft, named: ReadonlyMap<string, unknown>): Naming[] {
  const figures = draft.figures.filter(({ kind }) => !UNTOUCHED.has(kind));
  return peoplesOf(draft, named).map((people) =>
    naming(people.cc, 'nationality', people, {
      site: isOfSite(draft, people),
      byNumber: isInside(figures, people),
    }),
  );
}

/** The text's peoples; one that two countries share is of the one that the text names, or of the first. Francs are no people, whosever they are. */
function peoplesOf(draft: Draft, named: ReadonlyMap<string, unknown>): Nationality[] {
  const { nationalities } = draft;
  const sums = sumsOf(draft);
  return nationalities.filter((one) => {
    const { cc, start } = one;
    if (isInside(sums, one) || isMake(draft, one) || isRegister(draft, one) || isTongue(draft, one))
      return false;
    if (isInName(draft, one)) return false;
    const first = firstFrom(nationalities, start);
    let last = first;
    while (nationalities[last + 1]?.start === start) last += 1;
    const shared = nationalities.slice(first, last + 1);
    const told = shared.find((people) => named.has(people.cc)) ?? shared[0];
    return shared.length === 1 || told?.cc === cc;
  });
}

/** Whether a nationality is part of the name of another country's body: 'The British Columbia Supreme Court'. */
const isInName = (draft: Draft, { cc, start }: Nationality): boolean => {
  const body = spanAt(draft.agencies, start);
  const other = body && bodyOf(draft, body.id)?.cc;
  return other !== undefined && other !== cc;
};

/** The text's sums of money. */
const sumsOf = ({ figures }: Draft): Span[] => figures.filter(({ unit }) => isCurrency(unit));
