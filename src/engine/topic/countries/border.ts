import { uninvolved } from '../../agencies/roles/uninvolved.ts';
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
import { crossingsByThemselves, crossingTerms } from './crossings.ts';
import { measureBorder } from './measured.ts';

/** The kind of body that is no police or court, but where a crime has an EU side. */
const INSTITUTION = 'eu-institution';

/** Why a case has a cross-border or EU side; empty where it is local: bodies that act, words that say so by themselves, and what countries and words say together. */
export function crossBorder(draft: Draft, evidence: TopicEvidence): Reason[] {
  const bodies = actingBodies(draft, evidence);
  const crossings = crossingTerms(evidence);
  const said = crossingsByThemselves(draft, crossings, evidence);
  const { measures, parts, words } = measureBorder(draft, crossings, evidence);
  const sum = BORDER.score(measures);
  draft.trace?.(sum > 0 ? 'topic/border' : 'topic/no border', NOWHERE, BORDER.inWords(measures));
  const reasons: Reason[] = [];
  if (bodies.length > 0) reasons.push(bodyReason(draft, bodies));
  // What no words of the text can be shown for is not told.
  if (sum > 0 && parts.length > 0) reasons.push(countryReason(draft, parts));
  const ofCrossing = said.length === 0 && sum > 0 ? words : said;
  if (ofCrossing.length > 0) reasons.push(crossingReason(draft, ofCrossing));
  return reasons;
}

/** EU and international bodies that do something in the case, not only comment on crime in general. */
function actingBodies(draft: Draft, { sentences }: TopicEvidence): AgencyAnnotation[] {
  const apart = uninvolved(draft);
  return draft.agencies.filter(({ id, start, role }) => {
    if (apart.has(id)) return false;
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

/** How many tokens before a body the partners may stand: 'with foreign partners, including'. */
const PARTNERS = 8;

/** Whether a body is named among the partners in a case: 'Coordinated with foreign partners, including Europol'. */
function isPartner({ doc, language }: Draft, start: number): boolean {
  const at = tokenAt(doc, start);
  const from = Math.max(sentenceStart(doc, at), at - PARTNERS);
  return hasOneOf(doc.tokens, language.topic.partners, from, at);
}

/**
 * Whether a headline names a body of the EU and a crime, or an opening also an act of police or courts:
 * 'Bribery at the European Parliament', 'OLAF uncovers fraud'.
 */
const isScandal = (sentence: SentenceEvidence): boolean =>
  sentence.groups.crime >= 2 &&
  (isOfHeadline(sentence) ||
    (isOfOpening(sentence) && !sentence.elsewhere && sentence.groups.strongAct >= ACT));
