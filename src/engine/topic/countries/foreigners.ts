import type { Draft } from '../../draft.ts';
import { sentenceAt, tokenAt } from '../../text/doc.ts';
import { firstFrom } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { crowdsHeld } from '../case/crowds.ts';
import { holds } from '../case/held.ts';
import type { FoundTerm, TopicEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
import { type CountryPart, isScene } from './country-part.ts';
import { isHired, isOfGoods, isShip } from './goods.ts';
import { isOfVictims, REMOTE } from './victims.ts';
import { isOfViolence, TERROR, WORLDWIDE } from './worldwide.ts';

/**
 * A people that is no scene of the crime: in the headline ('Russian founder of a crypto exchange arrested') or as
 * 'a Russian national' where the crime is at home nowhere or was ordered, and where one carries goods by air or over a border.
 */
export function isOfForeigners(draft: Draft, evidence: TopicEvidence): boolean {
  const parts = draft.countryParts;
  const crimes = crimesOf(draft);
  const isRemote = [...crimes].some((id) => REMOTE.has(id));
  if (isRemote && parts.some((part, n) => n > 0 && isOfVictims(draft, part))) return true;
  const setting = settingOf(draft, evidence, crimes);
  return parts.some(
    (part) =>
      !isScene(part) &&
      (part.mentions.some((span) => isForeign(setting, span)) || isNamedAbroad(setting, part)),
  );
}

/** The first crimes that a text names; of a case of violence terror is only what somebody calls it. */
function crimesOf(draft: Draft): ReadonlySet<string> {
  const crimes = new Set(draft.crime.slice(0, 2).map(({ id }) => id));
  if (isOfViolence(draft)) crimes.delete(TERROR);
  return crimes;
}

/** What a text tells that makes foreigners of those whom it names by their people. */
interface Setting {
  readonly draft: Draft;
  readonly evidence: TopicEvidence;
  /** Its crime is at home nowhere, or was ordered. */
  readonly isAnywhere: boolean;
  readonly isOfGoods: boolean;
  /** The opening tells of a border. */
  readonly travels: boolean;
  /** Ships, and fans who fight at a match: a foreign one came over the sea, or over a border. */
  readonly arrived: readonly (readonly Span[])[];
}

function settingOf(draft: Draft, evidence: TopicEvidence, crimes: ReadonlySet<string>): Setting {
  const { sentences, terms } = evidence;
  const inOpening = ({ sentence }: FoundTerm) => isOfOpening(sentences[sentence]);
  const isOrdered = terms.some((term) => isHired(term) && inOpening(term));
  return {
    draft,
    evidence,
    isAnywhere: isOrdered || [...crimes].some((id) => WORLDWIDE.has(id)),
    isOfGoods: isOfGoods(draft),
    travels: terms.some((term) => term.group === 'border' && inOpening(term)),
    arrived: [terms.filter(isShip).map(({ span }) => span), crowdsHeld(draft, evidence)],
  };
}

/** Whether the naming of a people tells of foreigners. */
function isForeign(setting: Setting, span: Span): boolean {
  const { draft, evidence, isAnywhere, isOfGoods, travels, arrived } = setting;
  if (arrived.some((named) => standsBefore(span, named))) return true;
  if ((isAnywhere || isOfGoods) && inHeadline(setting, span)) return true;
  const sentence = sentenceOf(setting, span);
  // 'Two Germans and a Panamanian citizen were charged', wherever the text says so.
  if (isAnywhere && sentence && holds(sentence) && isNational(draft, span)) return true;
  if (!isOfOpening(sentence)) return false;
  return (
    isFugitive(draft, span) ||
    (isOfGoods && travels) ||
    ((isAnywhere || isOfGoods) && isNational(draft, span)) ||
    (isAnywhere && isOfCriminals(span, evidence.terms))
  );
}

const sentenceOf = ({ draft, evidence }: Setting, { start }: Span) =>
  evidence.sentences[sentenceAt(draft.doc, start)];

const inHeadline = (setting: Setting, span: Span): boolean =>
  isOfHeadline(sentenceOf(setting, span));

/** 'Three Korean fugitives' fled from Korea, wherever else they are held. */
const isFugitive = ({ doc, language }: Draft, { end }: Span): boolean =>
  language.topic.fugitives.has(normAt(doc.tokens, tokenAt(doc, end)));

/** 'A Ukrainian woman'; 'a woman from Ukraine' and 'a female Ukrainian' are one. */
function isNational(draft: Draft, { start, end }: Span): boolean {
  const { doc, language } = draft;
  const { nationals, sexes } = language.topic;
  return (
    nationals.has(normAt(doc.tokens, tokenAt(doc, end))) ||
    sexes.has(normAt(doc.tokens, tokenAt(doc, start) - 1)) ||
    isFromCountry(draft, start)
  );
}

/** 'A woman from Ukraine' is 'a Ukrainian woman'; one from a town may be of this country. */
function isFromCountry({ doc, language, places }: Draft, start: number): boolean {
  const { tokens } = doc;
  const at = tokenAt(doc, start);
  if (!language.places.roles.from.has(normAt(tokens, at - 1))) return false;
  if (!language.topic.nationals.has(normAt(tokens, at - 2))) return false;
  return places.some((place) => place.start === start && place.kind === 'country');
}

/** So many characters behind a people ends what it sails with or is: 'an Indonesian fishing vessel', 'the Spanish stern-trawler', 'Polish football fans'. */
const REACH = 24;

/** A foreign ship came over the sea, and foreign fans over a border; what they are is in the order of the text. */
function standsBefore({ end }: Span, named: readonly Span[]): boolean {
  const next = named[firstFrom(named, end)];
  return next !== undefined && next.end - end <= REACH;
}

/** So many characters behind a people stands what its criminals are or do: 'a Bulgarian cocaine trafficker'. */
const CRIMINALS = 2;
/** A word of crime from this strength on. */
const CRIME = 2;

const isOfCriminals = ({ end }: Span, terms: TopicEvidence['terms']): boolean =>
  terms.some(
    ({ group, weight, span: { start } }) =>
      group === 'crime' && weight >= CRIME && start >= end && start - end <= CRIMINALS,
  );

/**
 * 'Three Dutchmen arrested in Germany', 'German police search for Italian mob': a headline that names the country as
 * well, or its people where it is the scene, is for readers elsewhere.
 */
function isNamedAbroad(setting: Setting, { cc }: CountryPart): boolean {
  const { draft } = setting;
  const { places, nationalities } = draft;
  const isHere = (span: Span) => inHeadline(setting, span);
  if (isOfViolence(draft)) return false;
  if (!nationalities.some((people) => people.cc === cc && isHere(people))) return false;
  const scenes = new Set(draft.countryParts.filter(isScene).map((part) => part.cc));
  return [
    ...places.filter(({ kind }) => kind === 'country'),
    ...nationalities.filter((people) => scenes.has(people.cc)),
  ].some((other) => other.cc !== cc && isHere(other));
}
