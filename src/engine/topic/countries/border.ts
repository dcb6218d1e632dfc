import type { Draft } from '../../draft.ts';
import type { Reason } from '../../reading.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceAt, sentenceStart, tokenAt } from '../../text/doc.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { AgencyAnnotation } from '../../types.ts';
import { isSupranational } from '../bodies.ts';
import { ACT, type SentenceEvidence, type TopicEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
import { NOWHERE } from '../scale.ts';
import { BORDER } from './border-measures.ts';
import { bodyReason, countryReason, crossingReason } from './border-reasons.ts';
import { type CountryPart, isScene } from './country-part.ts';
import { crossingsByThemselves, crossingTerms } from './crossings.ts';
import { isOfForeigners } from './foreigners.ts';
import { measureBorder } from './measured.ts';
import { isElsewhereAnyway, isSceneOnce, isScenePlace } from './scene-places.ts';
import { STRONG_BORDER } from './strengths.ts';
import { isOfViolence } from './worldwide.ts';

/** The kind of body that is no police or court, but where a crime has an EU side. */
const INSTITUTION = 'eu-institution';
/** Beside such words a people counts from this score on: one mention where the case is told. */
const LEAST = 0.6;

/** Why a case has a cross-border or EU side; empty where it is local. */
export function crossBorder(draft: Draft, evidence: TopicEvidence): Reason[] {
  const reasons: Reason[] = [];
  const bodies = actingBodies(draft, evidence);
  if (bodies.length > 0) reasons.push(bodyReason(draft, bodies));
  const crossings = crossingTerms(evidence);
  const least = isOfForeigners(draft, evidence) ? STRONG_BORDER : 0;
  const strongest = crossings.reduce((most, { weight }) => Math.max(most, weight), least);
  const parts = partsOf(draft, strongest);
  const said = crossingsByThemselves(draft, crossings, evidence);
  // 'Prosecutors charged two Russian nationals': foreigners where no country is the scene are of another than the readers'.
  const isElsewhere = least > 0 && !draft.countryParts.some(isScene);
  const isTied = said.length > 0 || isElsewhere || tiesCountries(draft, parts, strongest);
  if (parts.length > 0 && isTied) reasons.push(countryReason(draft, parts));
  if (said.length > 0) reasons.push(crossingReason(draft, said));
  return reasons.length > 0 ? reasons : byMeasures(draft, evidence);
}

/** What no rule names: countries, and words of being abroad, that together say more for a border than against it. What no words of the text can be shown for is not told. */
function byMeasures(draft: Draft, evidence: TopicEvidence): Reason[] {
  // Where somebody is stabbed says nothing of whence he and others came; only the rules tell a border there.
  if (isOfViolence(draft)) return [];
  const { measures, others, words } = measureBorder(draft, evidence);
  const sum = BORDER.score(measures);
  draft.trace?.(sum > 0 ? 'topic/border' : 'topic/no border', NOWHERE, BORDER.inWords(measures));
  if (sum <= 0) return [];
  const reasons: Reason[] = [];
  const parts = [...draft.countryParts.slice(0, 1), ...others];
  if (parts.length > 1) reasons.push(countryReason(draft, parts));
  if (words.length > 0) reasons.push(crossingReason(draft, words));
  return reasons;
}

/** The countries that play a part: where words say that the case crosses borders, its people's too. */
const partsOf = (draft: Draft, strongest: number): CountryPart[] =>
  draft.countryParts.filter(
    (part, n) =>
      (n === 0 || part.sure || isElsewhereAnyway(draft, part)) &&
      (playsPart(part) ||
        (part.ties.nationality > 0 && strongest >= STRONG_BORDER && part.score >= LEAST)),
  );

/** Two countries that play a firm part, or that words of crossing tie; nationality alone ties none. */
function tiesCountries(draft: Draft, parts: readonly CountryPart[], strongest: number): boolean {
  const [, ...others] = parts.filter(isScene);
  if (parts.length < 2) return false;
  const isViolent = isOfViolence(draft);
  const isFirmHere = (part: CountryPart) =>
    isViolent
      ? // Of one who stabs somebody it is told whence he came and whither he may go back: no other tie of a country to violence.
        isFirm(part) && part.acted
      : isFirm(part) || isSceneOnce(draft, part) || isScenePlace(draft, part);
  if (strongest >= STRONG_BORDER || others.some(isFirmHere)) return true;
  return !isViolent && others.length > 0 && strongest > 1;
}

/** EU and international bodies that do something in the case, not only comment on crime in general. */
function actingBodies(draft: Draft, { sentences }: TopicEvidence): AgencyAnnotation[] {
  return draft.agencies.filter(({ id, start, role }) => {
    const kind = bodyOf(draft, id)?.kind;
    const sentence = sentences[sentenceAt(draft.doc, start)];
    if (kind === INSTITUTION) return sentence !== undefined && isScandal(sentence);
    if (!isSupranational(id, kind)) return false;
    if (role && role !== 'source') return true;
    if (!sentence || sentence.elsewhere) return false;
    const { statistics, strongAct } = sentence.groups;
    return statistics < 3 && (strongAct >= ACT || isScandal(sentence) || isPartner(draft, start));
  });
}

/** So many tokens before a body stand those with whom the case is worked on: 'with foreign partners, including'. */
const PARTNERS = 8;

/** 'Coordinated with foreign partners, including Europol': a body among those with whom a case is worked on. */
function isPartner({ doc, language }: Draft, start: number): boolean {
  const at = tokenAt(doc, start);
  const from = Math.max(sentenceStart(doc, at), at - PARTNERS);
  return hasOneOf(doc.tokens, language.topic.partners, from, at);
}

/**
 * 'Bribery at the European Parliament', 'OLAF uncovers fraud': a headline that names a body of the EU and a
 * crime, or an opening that names an act of police or courts as well.
 */
const isScandal = (sentence: SentenceEvidence): boolean =>
  sentence.groups.crime >= 2 &&
  (isOfHeadline(sentence) ||
    (isOfOpening(sentence) && !sentence.elsewhere && sentence.groups.strongAct >= ACT));

/** A country plays a part where a sentence of the case names its places, its bodies or its people. */
const playsPart = ({ ties, score }: CountryPart) =>
  ties.place + ties.agency > 0 || (ties.nationality > 0 && score >= 1.2);

/** Firmly: its bodies act, or the case is told of its places, in the opening, more than once, or of its people too. */
const isFirm = ({ ties, opening }: CountryPart) =>
  ties.agency > 0 || ties.place + Math.min(ties.nationality, 1) >= 2 || opening;
