import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import type { AgencyAnnotation, Reason, Span } from '../types.ts';
import { type CountryPart, countryParts } from './countries.ts';
import type { TopicEvidence } from './evidence.ts';

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

/** Why a case has a cross-border or EU side; empty where it is local. */
export function crossBorder(draft: Draft, evidence: TopicEvidence): Reason[] {
  const reasons: Reason[] = [];
  const bodies = actingBodies(draft, evidence);
  if (bodies.length > 0) reasons.push(bodyReason(draft, bodies));
  const parts = countryParts(draft).filter(playsPart);
  const border = borderTerms(evidence);
  const isCross =
    parts.length >= 2 &&
    (parts.filter(isFirm).length >= 2 || border.length > 0 || parts.length >= MANY);
  if (isCross) reasons.push(countryReason(draft, parts));
  return reasons;
}

/** EU and international bodies that do something in the case, not only comment on crime in general. */
function actingBodies(draft: Draft, { sentences }: TopicEvidence): AgencyAnnotation[] {
  return draft.agencies.filter(({ id, start, role }) => {
    const kind = draft.knowledge.registry.body(id)?.kind ?? '';
    if (!SUPRANATIONAL.has(kind) && !NAMED.has(id)) return false;
    if (role && role !== 'source') return true;
    const sentence = sentences[draft.doc.sentenceOf[tokenAt(draft.doc, start)] ?? -1];
    if (!sentence || sentence.elsewhere) return false;
    return (sentence.groups.statistics ?? 0) < 3 && (sentence.groups.act ?? 0) > 0;
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
const isFirm = ({ ties, opening }: CountryPart) =>
  ties.agency > 0 ||
  ties.place >= 2 ||
  (opening && ties.place > 0) ||
  (opening && ties.nationality >= 2);

function borderTerms({ terms, sentences }: TopicEvidence): Span[] {
  return terms
    .filter(
      ({ group, weight, sentence }) =>
        group === 'border' && weight >= 2 && !sentences[sentence]?.elsewhere,
    )
    .map(({ span }) => span);
}

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
