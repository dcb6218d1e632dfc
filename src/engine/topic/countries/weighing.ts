import type { Draft } from '../../draft.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { isTaking, isWay } from '../../places/role-groups.ts';
import { opensSentence, sentenceAt, tokenAt } from '../../text/doc.ts';
import { ACT, type SentenceEvidence } from '../evidence/evidence.ts';
import { HOLDS } from '../evidence/sums.ts';
import { tellsCase } from '../evidence/tells-case.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
import { actsInHeadline, followsAct } from './actors.ts';
import { type CountryPart, partOf, type Tie } from './country-part.ts';
import { type CountryLists, hasPart } from './country-places.ts';
import { beforeList, isHome, isOfMission } from './home.ts';
import type { Naming } from './namings.ts';

const WEIGHT: Readonly<Record<Tie, number>> = { place: 1, agency: 1.5, nationality: 0.6 };
/** What a mention counts for the country that comes first, and that of a place on a way. */
const LEAD: Readonly<Record<Tie, number>> = { place: 1, agency: 2.5, nationality: 0.4 };
const WAY = 0.3;
/** What a state counts that acts in the headline. */
const HEADS = 4;
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

/** The words that name a country, in their sentence; where somebody was born is a matter of people, though a place names it. */
interface Mention {
  readonly naming: Naming;
  readonly tie: Tie;
  readonly sentence: SentenceEvidence;
  /** A people names it. */
  readonly byPeople: boolean;
  /** Its sentence is a list of those that take part, or tells of a way. */
  readonly isListed: boolean;
  /** It opens a headline and acts. */
  readonly heads: boolean;
  /** Something of the case is done in its sentence, or by it, or there. */
  readonly acts: boolean;
}

/** Adds what a mention says of its country to what is known of it. */
export function weighMention(
  draft: Draft,
  parts: Map<string, CountryPart>,
  lists: CountryLists,
  naming: Naming,
): void {
  const { cc, start, end } = naming;
  if (!isOneCountry(cc)) return;
  const s = sentenceAt(draft.doc, start);
  const sentence = draft.topic.sentences[s];
  if (!sentence || sentence.elsewhere) return;
  const mention = inSentence(draft, naming, sentence, lists, s);
  const part = partOf(parts, cc);
  addStrength(part, mention);
  addTies(draft, part, mention);
  part.sure ||= naming.sure;
  if (naming.rival !== undefined) part.rivals.add(naming.rival);
  part.mentions.push({ start, end });
}

function inSentence(
  draft: Draft,
  naming: Naming,
  sentence: SentenceEvidence,
  { part, people }: CountryLists,
  s: number,
): Mention {
  const { role } = naming;
  const reach = people.has(s) ? Number.POSITIVE_INFINITY : ORIGIN_REACH;
  const isOfPerson =
    naming.tie === 'place' && (isHome(draft, naming) || isOfMission(draft, naming));
  const tie = isOfPerson || isOrigin(draft, sentence, naming, reach) ? 'nationality' : naming.tie;
  return {
    naming,
    tie,
    sentence,
    heads: naming.tie === 'place' && actsInHeadline(draft, naming),
    byPeople: naming.tie === 'nationality',
    isListed: part.has(s) && !isOfPerson,
    acts: tellsCase(sentence) || naming.takesPart || (tie === 'place' && hasPart(role)),
  };
}

function addStrength(part: CountryPart, mention: Mention): void {
  const { sentence, tie, acts } = mention;
  const { weight } = sentence;
  const aside = ASIDE * weight;
  const told = acts || mention.isListed;
  part.score += (told ? weight : aside) * WEIGHT[tie];
  // Where those come from who are brought is not where the case is at home.
  part.lead += ((mention.byPeople ? acts : told) ? weight : aside) * weightForHome(mention);
}

function addTies(draft: Draft, part: CountryPart, mention: Mention): void {
  const { naming, sentence, isListed } = mention;
  const { border, crime, strongAct } = sentence.groups;
  // What is 'sent to Oslo' ties Norway to the case, though its sentence names no crime.
  const isSent = mention.tie === 'place' && border >= FOREIGN;
  const isOfCase = mention.acts || isListed || isSent;
  // What was done at a nationality's place counts as done in that country: 'Stolen from a Swiss gallery'.
  const onSite = naming.site && (crime >= ACT || strongAct >= HOLDS);
  const tie = onSite ? 'place' : mention.tie;
  if (isOfCase) part.ties[tie] += 1;
  const ties = isOfCase && (onSite || isTied(draft, mention));
  part.tied ||= ties;
  part.opening ||= ties && isOfOpening(sentence);
  part.acted ||= isOfCase && tie !== 'nationality' && !isWay(naming.role);
  const isMoved = naming.byNumber || isListed;
  part.onlyPeople &&= !isMoved && strongAct < ACT && tie === 'nationality';
}

/**
 * Whether a mention ties its country to the case. A town named in passing ('for holidays in
 * Dubai') does not; one where something happens does.
 */
const isTied = (draft: Draft, mention: Mention): boolean => {
  const { tie, sentence } = mention;
  return (
    (mention.isListed && !mention.byPeople) ||
    tie === 'agency' ||
    (tie === 'place' &&
      (hasPart(mention.naming.role) ||
        isOfHeadline(sentence) ||
        sentence.groups.border > 0 ||
        isSetWhereActed(draft, mention) ||
        followsAct(draft, mention.naming)))
  );
};

/**
 * Whether a place tells where somebody was born: 'Born in Tunis'. In 'drove people from Bihać to Trieste' it is where
 * a way begins.
 */
function isOrigin(
  draft: Draft,
  { origins }: SentenceEvidence,
  naming: Naming,
  reach: number,
): boolean {
  if (origins.length === 0 || (naming.role !== 'origin' && isWay(naming.role))) return false;
  const { end } = draft.doc.tokens;
  // 'Holidays in Greece and Bali'.
  const before = end[beforeList(draft, naming)] ?? 0;
  return origins.some(
    (offset) => naming.start > offset && (before <= offset || naming.start - offset <= reach),
  );
}

/** What a mention says of where the case is at home: less where a body only speaks, and where a way leads. */
function weightForHome({ tie, heads, naming: { role, sure } }: Mention): number {
  if (heads) return HEADS;
  if (tie === 'agency' && role === 'source') return SPEAKS;
  if (tie !== 'place') return LEAD[tie];
  if (!sure || isWay(role)) return WAY;
  return isTaking(role) ? FORCE : LEAD.place;
}

/**
 * Whether a place opens its sentence, so that what police or courts did was done there:
 * 'In Gothenburg police stormed two garages', but not 'arrested a man who had worked in Madrid'.
 */
const isSetWhereActed = ({ doc }: Draft, { naming, sentence }: Mention): boolean =>
  sentence.groups.strongAct >= ACT && opensSentence(doc, tokenAt(doc, naming.start) - 1);
