import { bodyOf } from '../../agencies/registry.ts';
import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import { isOfDateline } from '../../places/dateline.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import { oncePer } from '../../text/compiled.ts';
import { opensSentence, sentenceAt, tokenAt } from '../../text/doc.ts';
import { firstFrom, isInside } from '../../text/spans.ts';
import type { Nationality, Span } from '../../types.ts';
import { investigates } from '../bodies.ts';
import { ACT, evidenceOf, type SentenceEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
import { actsInPlace, followsEmployer } from './actors.ts';
import {
  bringsCountry,
  type CountryLists,
  isHome,
  isOwnLineOfSeat,
  isSceneRole,
  isWay,
  listSentences,
} from './country-places.ts';
import { isMake, isRegister, isTongue } from './goods.ts';
import { isOfSite } from './sites.ts';

/** How a mention ties a country to the case. */
type Tie = 'place' | 'agency' | 'nationality';

/** What a country has to do with the case. */
export interface CountryPart {
  cc: string;
  /** Sum of its mentions by where and how it is named. */
  score: number;
  /** The same as far as it says where the case is at home: where police and courts act, not whither a way leads. */
  lead: number;
  /** Mentions in sentences that tell of the case, by what they are. */
  ties: Record<Tie, number>;
  /** Whether the headline or the opening ties it: its place has a part there, or words of crossing stand by. */
  opening: boolean;
  /** Something of the case was done there: more than a way leads to it or from it. */
  acted: boolean;
  /** Something names it that has no near rival elsewhere: its name, its people, its bodies, a town known well enough. */
  sure: boolean;
  /** Only whose citizens somebody is, or where somebody comes from, names it, and of nobody who is held, sentenced or found. */
  onlyPeople: boolean;
  mentions: Span[];
}

/** It is a scene of the case, not only where somebody comes from. */
export const isScene = ({ ties }: CountryPart): boolean => ties.place + ties.agency > 0;

const WEIGHT: Readonly<Record<Tie, number>> = { place: 1, agency: 1.5, nationality: 0.6 };
/** What a mention counts for the country that comes first, and that of a place on a way. */
const LEAD: Readonly<Record<Tie, number>> = { place: 1, agency: 2.5, nationality: 0.4 };
const WAY = 0.3;
/** What a place counts where people are held or searched. */
const FORCE = 1.5;
/** And that of a body that only speaks of the case: less than where people are held or searched ('Dutch police said that five were arrested in Ghent'). */
const SPEAKS = 1;
/** From this strength on words of borders make their sentence one of the case: 'sent to', 'bound for'. */
const FOREIGN = 2;
/** A mention in a sentence without a word of crime or of police counts less. */
const ASIDE = 0.5;
/** A place so many characters after 'born in' is where a person comes from: 'born in a village near Tunis'. */
const ORIGIN_REACH = 24;
/** A country plays a part from this score on. */
const PART = 0.9;
/** And one that its people alone name from this: in the headline, or more than once. */
const PEOPLE_PART = 1.7;
/** Whom a figure may count without telling that anything has happened to them. */
const UNTOUCHED: ReadonlySet<string> = new Set(['suspects', 'migrants']);
/** The kind of body that spies, for whom others do so too: 'spying for Russian intelligence'. */
const INTELLIGENCE = 'intelligence';

/** Lists the countries that play a part, main first. */
export function listCountries(draft: Draft): undefined {
  const parts = countryParts(draft);
  for (const part of parts) {
    const first = part.mentions[0];
    if (!first || !isTold(part)) continue;
    draft.countries.push({ cc: part.cc, mentions: part.mentions });
    draft.trace?.('topic/country', first, `${part.cc} ${part.score.toFixed(1)}`);
  }
}

/** 'Three Iraqi nationals and an Afghan set up a base in Douai': whose citizens they are, said once, is no part of the case. */
const isTold = ({ score, onlyPeople }: CountryPart): boolean =>
  score >= (onlyPeople ? PEOPLE_PART : PART);

/** All countries that the text names, with what ties them to the case, the strongest first. */
export const countryParts = oncePer((draft: Draft): readonly CountryPart[] => {
  const parts = new Map<string, CountryPart>();
  const lists = listSentences(draft);
  const seats = new Set(draft.agencies.map(({ start }) => sentenceAt(draft.doc, start)));
  // '$490,000 US': whose dollars they are.
  const sums = new Set(sumsOf(draft).map(({ end }) => end + 1));
  for (const place of draft.places) {
    if (sums.has(place.start)) continue;
    const acts = actsInPlace(draft, place);
    // The seat of a body that does not act here ('the Hague-based agency') is no part of the case; that of a ring is.
    if (isOwnLineOfSeat(draft, place) || isMake(draft, place)) continue;
    if (acts || place.role !== 'seat' || !seats.has(sentenceAt(draft.doc, place.start)))
      add(draft, parts, lists.places, {
        ...naming(place.cc, acts ? 'agency' : 'place', place, place.role),
        sure: bringsCountry(place),
      });
  }
  for (const agency of draft.agencies) {
    const body = bodyOf(draft, agency.id);
    const isServed = body?.kind === INTELLIGENCE && followsEmployer(draft, agency);
    const takesPart = !isServed && agency.role !== 'source' && investigates(agency.id, body?.kind);
    const tie = isServed ? 'nationality' : 'agency';
    add(draft, parts, lists.bodies, naming(body?.cc, tie, agency, agency.role, takesPart));
  }
  const figures = draft.figures.filter(({ kind }) => !UNTOUCHED.has(kind));
  for (const people of peoplesOf(draft, parts))
    add(draft, parts, lists.peoples, {
      ...naming(people.cc, 'nationality', people, undefined),
      site: isOfSite(draft, people),
      byNumber: isInside(figures, people),
    });
  for (const part of parts.values()) part.mentions.sort((a, b) => a.start - b.start);
  // A town with a near rival elsewhere comes behind what is sure, and ties nothing beside it.
  return ofTheCase(draft, [...parts.values()]).sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.lead - a.lead || order(a, b),
  );
});

/** 'SARAJEVO (Wire) - Croatian police': where the reporter sits is no country of the case, unless no other is told. */
function ofTheCase({ places }: Draft, parts: CountryPart[]): CountryPart[] {
  const datelines = places.filter(isOfDateline);
  const told = parts.filter(({ mentions }) => !mentions.every((one) => isInside(datelines, one)));
  return told.some(({ score }) => score >= PART) ? told : parts;
}

/** The text's sums of money. */
const sumsOf = ({ figures }: Draft): Span[] => figures.filter(({ unit }) => isCurrency(unit));

/** The text's peoples; one that two countries share ('Congolese') is of the one that the text names, or of the first. Francs are no people, whosever they are. */
const peoplesOf = (draft: Draft, named: ReadonlyMap<string, CountryPart>): Nationality[] => {
  const { nationalities } = draft;
  const sums = sumsOf(draft);
  return nationalities.filter((one) => {
    const { cc, start } = one;
    if (isInside(sums, one) || isMake(draft, one) || isRegister(draft, one) || isTongue(draft, one))
      return false;
    const first = firstFrom(nationalities, start);
    let last = first;
    while (nationalities[last + 1]?.start === start) last += 1;
    const shared = nationalities.slice(first, last + 1);
    const told = shared.find((people) => named.has(people.cc)) ?? shared[0];
    return shared.length === 1 || told?.cc === cc;
  });
};

const order = (a: CountryPart, b: CountryPart) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** The words that name a country: a place, a body, a people. */
interface Named extends Span {
  cc: string | undefined;
  tie: Tie;
  role: string | undefined;
  /** It investigates, whatever its sentence says. */
  takesPart: boolean;
  sure: boolean;
  /** A people's place: 'a Swiss gallery'. */
  site: boolean;
  /** People of the case whom it tells by their number: '17 Ukrainians and Bulgarians' whom police found at the machines. */
  byNumber: boolean;
}

const naming = (
  cc: string | undefined,
  tie: Tie,
  { start, end }: Span,
  role: string | undefined,
  takesPart = false,
): Named => ({ cc, tie, start, end, role, takesPart, sure: true, site: false, byNumber: false });

/** What is known of a country so far. */
function partOf(parts: Map<string, CountryPart>, cc: string): CountryPart {
  const part = parts.get(cc) ?? {
    cc,
    score: 0,
    lead: 0,
    ties: { place: 0, agency: 0, nationality: 0 },
    opening: false,
    acted: false,
    sure: false,
    onlyPeople: true,
    mentions: [],
  };
  parts.set(cc, part);
  return part;
}

function add(
  draft: Draft,
  parts: Map<string, CountryPart>,
  lists: CountryLists,
  { cc, tie: by, start, end, role, takesPart, sure, site, byNumber }: Named,
): void {
  if (!cc || cc === NO_COUNTRY || cc === 'EU') return;
  const s = sentenceAt(draft.doc, start);
  const sentence = evidenceOf(draft).sentences[s];
  if (!sentence || sentence.elsewhere) return;
  const reach = lists.people.has(s) ? Number.POSITIVE_INFINITY : ORIGIN_REACH;
  const tie = isOrigin(sentence, role, start, reach) ? 'nationality' : by;
  const part = partOf(parts, cc);
  const acts = tellsCase(sentence) || takesPart || (tie === 'place' && hasPart(role));
  const told = acts || lists.part.has(s);
  const { weight } = sentence;
  const aside = ASIDE * weight;
  part.score += (told ? weight : aside) * WEIGHT[tie];
  // Where those come from who are brought is not where the case is at home.
  const isAtHome = by === 'nationality' ? acts : told;
  part.lead += (isAtHome ? weight : aside) * leadOf(tie, role, sure);
  // What is 'sent to Oslo' ties Norway to the case, though its sentence names no crime.
  const isOfCase = told || (tie === 'place' && sentence.groups.border >= FOREIGN);
  // 'Stolen from a Swiss gallery': what was done there makes it a scene, as its town would be.
  const onSite = site && sentence.groups.crime >= ACT;
  const counted = onSite ? 'place' : tie;
  if (isOfCase) part.ties[counted] += 1;
  const isTied =
    (by !== 'nationality' && lists.part.has(s)) ||
    onSite ||
    ties(sentence, tie, role) ||
    (tie === 'place' && isSetWhereActed(draft, start, sentence));
  part.opening ||= isOfCase && isTied && isOfOpening(sentence);
  part.acted ||= isOfCase && counted !== 'nationality' && !isWay(role);
  part.sure ||= sure;
  const isMoved = byNumber || lists.part.has(s);
  const isHeld = sentence.groups.strongAct >= ACT;
  part.onlyPeople &&= !isMoved && !isHeld && isOfPeople(draft, counted, start);
  part.mentions.push({ start, end });
}

/** Whether a country is named as somebody's: by nationality, or as where one is at home. */
const isOfPeople = (draft: Draft, tie: Tie, start: number): boolean =>
  tie === 'nationality' || isHome(draft, tokenAt(draft.doc, start));

/** 'Born in Tunis'; but 'drove people from Bihać to Trieste': nobody comes from where a way leads. */
const isOrigin = (
  { origins }: SentenceEvidence,
  role: string | undefined,
  start: number,
  reach: number,
): boolean =>
  (role === 'origin' || !isWay(role)) &&
  origins.some((offset) => start > offset && start - offset <= reach);

/** What a mention says of where the case is at home: less where a body only speaks, and where a way leads. */
function leadOf(tie: Tie, role: string | undefined, sure: boolean): number {
  if (tie === 'agency' && role === 'source') return SPEAKS;
  if (tie !== 'place') return LEAD[tie];
  if (!sure || isWay(role)) return WAY;
  return role === 'arrest' || role === 'raid' ? FORCE : LEAD.place;
}

/** Whether something of the case happened at a place, or its way leads from, to or over it. */
const hasPart = (role: string | undefined): boolean => isSceneRole(role) || isWay(role);

/** A town named in passing ('for holidays in Dubai') ties no country; one where something happens does. */
const ties = (sentence: SentenceEvidence, tie: Tie, role: string | undefined) =>
  tie === 'agency' ||
  (tie === 'place' && (hasPart(role) || isOfHeadline(sentence) || sentence.groups.border > 0));

/** 'In Gothenburg police stormed two garages': what police and courts do is done where the sentence begins; not 'arrested a man who had worked in Madrid'. */
const isSetWhereActed = (
  { doc }: Draft,
  start: number,
  { groups: { strongAct } }: SentenceEvidence,
): boolean => {
  const at = tokenAt(doc, start);
  return strongAct >= ACT && opensSentence(doc, at - 1);
};

/** Whether a sentence speaks of crime, police or courts at all. */
const tellsCase = ({ groups }: SentenceEvidence): boolean => groups.act + groups.crime >= 2;
