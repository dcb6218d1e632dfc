import type { Draft } from '../draft.ts';
import { sentenceAt } from '../text/doc.ts';
import type { AgencyAnnotation, Reason, Span } from '../types.ts';
import { type CountryPart, countryParts } from './countries.ts';
import {
  type FoundTerm,
  OPENING_WEIGHT,
  type SentenceEvidence,
  type TopicEvidence,
} from './evidence.ts';

/** Bodies whose acting gives a case an EU or international side, by the registry's kinds. */
const SUPRANATIONAL = new Set([
  'eu-agency-jha',
  'europol-unit',
  'eu-service',
  'eu-network',
  'police-organisation',
]);
/** And single ones whose kind also holds bodies of another sort. */
const NAMED = new Set(['eppo', 'icc', 'ksc', 'eulex', 'empact']);

/** So many countries make a case cross-border, however they are named. */
const MANY = 3;
/** Words that say by themselves that a case crosses borders: 'extradited', 'transnational'. */
const STRONG_BORDER = 3;
/** Beside such words a people counts from this score on: one mention where the case is told. */
const LEAST = 0.6;

/** Why a case has a cross-border or EU side; empty where it is local. */
export function crossBorder(draft: Draft, evidence: TopicEvidence): Reason[] {
  const reasons: Reason[] = [];
  const bodies = actingBodies(draft, evidence);
  if (bodies.length > 0) reasons.push(bodyReason(draft, bodies));
  const crossings = evidence.terms.filter((term) => tellsOfCrossing(term, evidence));
  const strongest = crossings.reduce((most, { weight }) => Math.max(most, weight), 0);
  const parts = partsOf(draft, strongest);
  const said = [...countryCounts(draft, evidence), ...plainCrossings(draft, crossings, evidence)];
  if (parts.length > 0 && (said.length > 0 || tiesCountries(parts, strongest)))
    reasons.push(countryReason(draft, parts));
  if (said.length > 0) reasons.push(crossingReason(draft, said));
  return reasons;
}

/** The countries that play a part: where words say that the case crosses borders, its people's too. */
const partsOf = (draft: Draft, strongest: number): CountryPart[] =>
  countryParts(draft).filter(
    (part) =>
      playsPart(part) ||
      (part.ties.nationality > 0 && strongest >= STRONG_BORDER && part.score >= LEAST),
  );

/** Two countries that play a firm part, or that words of crossing tie, or many; nationality alone ties none. */
function tiesCountries(parts: readonly CountryPart[], strongest: number): boolean {
  const [home, ...others] = parts.filter(isScene);
  if (!home || parts.length < 2) return false;
  if (strongest >= STRONG_BORDER || others.some(isFirm)) return true;
  return others.length > 0 && (strongest > 1 || 1 + others.length >= MANY);
}

const SMUGGLING = 'migrant-smuggling';
/** Crimes that cross borders by what they are: who is smuggled, or is traded into another country. */
const CROSSING: ReadonlySet<string> = new Set([SMUGGLING, 'trafficking-in-human-beings']);

/** A term that says of this case that it crosses borders. */
const tellsOfCrossing = (
  { group, area, weight, sentence }: FoundTerm,
  { sentences }: TopicEvidence,
) =>
  !sentences[sentence]?.elsewhere &&
  (group === 'border' || (CROSSING.has(area ?? '') && weight >= STRONG_BORDER));

/**
 * What needs no second country: the smuggling of people, where it is the case's own crime, and an opening
 * that says in two ways that the case crosses borders ('Europol', 'all over Europe').
 */
function plainCrossings(
  { doc, crime }: Draft,
  crossings: readonly FoundTerm[],
  { sentences }: TopicEvidence,
): Span[] {
  if (crime[0]?.id === SMUGGLING) return crime[0].mentions.slice(0, 1);
  const plain = new Map<string, Span>();
  for (const { group, weight, sentence, span } of crossings) {
    const isOpening = (sentences[sentence]?.weight ?? 0) >= OPENING_WEIGHT;
    if (group === 'border' && weight >= STRONG_BORDER && isOpening)
      plain.set(doc.text.slice(span.start, span.end).toLowerCase(), span);
  }
  return plain.size >= 2 ? [...plain.values()] : [];
}

/** 'In 35 countries', counted where the case is told. */
function countryCounts(draft: Draft, { sentences }: TopicEvidence): Span[] {
  const { doc, figures } = draft;
  return figures
    .filter(({ kind, value, start }) => {
      const sentence = sentences[sentenceAt(doc, start)];
      return (
        kind === 'countries' &&
        (value ?? 2) >= 2 &&
        sentence &&
        !sentence.elsewhere &&
        speaksOf(sentence)
      );
    })
    .map(spanOnly);
}

/** EU and international bodies that do something in the case, not only comment on crime in general. */
function actingBodies(draft: Draft, { sentences }: TopicEvidence): AgencyAnnotation[] {
  return draft.agencies.filter(({ id, start, role }) => {
    const kind = draft.knowledge.registry.body(id)?.kind ?? '';
    if (!SUPRANATIONAL.has(kind) && !NAMED.has(id)) return false;
    if (role && role !== 'source') return true;
    const sentence = sentences[sentenceAt(draft.doc, start)];
    if (!sentence || sentence.elsewhere) return false;
    return sentence.groups.statistics < 3 && sentence.groups.strongAct >= 2;
  });
}

/** One name a body: the words by which the text first names it. */
function bodyReason({ doc }: Draft, bodies: readonly AgencyAnnotation[]): Reason {
  const first = new Map<string, string>();
  for (const { id, start, end } of bodies)
    if (!first.has(id)) first.set(id, doc.text.slice(start, end));
  return { kind: 'eu-body', words: [...first.values()], mentions: bodies.map(spanOnly) };
}

const spanOnly = ({ start, end }: Span): Span => ({ start, end });

/** A country plays a part where a sentence of the case names its places, its bodies or its people. */
const playsPart = ({ ties, score }: CountryPart) =>
  ties.place + ties.agency > 0 || (ties.nationality > 0 && score >= 1.2);

/** Firmly: its bodies act, or the case is told of its places, in the opening or more than once. */
const isFirm = ({ ties, opening }: CountryPart) => ties.agency > 0 || ties.place >= 2 || opening;

const speaksOf = ({ groups }: SentenceEvidence) => groups.act + groups.crime > 0;

/** It is a scene of the case, not only where somebody comes from. */
const isScene = ({ ties }: CountryPart) => ties.place + ties.agency > 0;

function countryReason({ knowledge: { gazetteer } }: Draft, parts: readonly CountryPart[]): Reason {
  const name = (cc: string) => {
    const id = gazetteer.country(cc);
    return id === undefined ? cc : gazetteer.place(id).name;
  };
  return {
    kind: 'countries',
    words: parts.map(({ cc }) => name(cc)),
    mentions: parts.flatMap(({ mentions }) => mentions.slice(0, 1)),
  };
}

/** The text's own words that say that the case crosses borders: 'in nine countries', 'all over Europe'. */
const crossingReason = ({ doc }: Draft, mentions: Span[]): Reason => ({
  kind: 'crossing-words',
  words: [...new Set(mentions.map(({ start, end }) => doc.text.slice(start, end)))],
  mentions,
});
