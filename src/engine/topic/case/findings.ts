import { isToldByNoun } from '../../agencies/roles/roles.ts';
import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceAt } from '../../text/doc.ts';
import type { AgencyAnnotation, FigureAnnotation, FigureKind, Span } from '../../types.ts';
import { isSupranational } from '../bodies.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isOfOpening } from '../evidence/weight.ts';
import { tellsOfAnAct } from './held.ts';
import { yearsWithoutDay } from './years.ts';

/** What figures, bodies and dates of an article say for a case or against it. */
export interface Findings {
  /** Headline or opening count what only cases have: arrested, charged, searches, drugs, years in prison; less than nothing where all are totals of a year. */
  counted: number;
  /** One where headline or opening count victims. */
  victims: number;
  /** So many times a body does something in a case. */
  bodies: number;
  /** So many different years headline and opening name without a day, beyond the first: one dates what happened, more are compared. */
  years: number;
}

const HELD: readonly FigureKind[] = ['arrested', 'suspects', 'charged', 'convicted', 'searches'];
const COUNTED: readonly FigureKind[] = [...HELD, 'sentence', 'drugs', 'cash'];
/** Years of prison are one person's, though their sentence names a year: 'handed three years at a trial in 2020'. */
const TERM: FigureKind = 'sentence';
/** More bodies and years say nothing more. */
const MOST_BODIES = 2;
const MOST_YEARS = 2;
/** From this strength on words of statistics make their sentence one of totals: '300 tonnes in a year'. */
const TOTALS = 2;

/** Measures the findings; with them, whether headline or opening hold anybody. */
export function findingsOf(
  draft: Draft,
  sentences: readonly SentenceEvidence[],
): Findings & { isHeld: boolean } {
  const { doc, figures, agencies } = draft;
  const inOpening = ({ start }: Span) => isOfOpening(sentences[sentenceAt(doc, start)]);
  const opening = figures.filter(inOpening);
  const years = yearsWithoutDay(draft);
  const ofYears = new Set(years.map(({ start }) => sentenceAt(doc, start)));
  const now = figures.filter(
    ({ kind, start }) => kind === TERM || !ofYears.has(sentenceAt(doc, start)),
  );
  return {
    isHeld: opening.some(isHeld),
    counted: countedIn(opening, now, ({ start }) => sentences[sentenceAt(doc, start)]),
    victims: Number(opening.some(({ kind }) => kind === 'victims')),
    bodies: Math.min(
      agencies.filter((body) => takesPart(draft, sentences, body)).length,
      MOST_BODIES,
    ),
    years: Math.min(further(years.filter(inOpening).map(yearIn(doc.text))), MOST_YEARS),
  };
}

/** What the opening counts: of `now` and of no totals, or totals alone. */
function countedIn(
  opening: readonly FigureAnnotation[],
  now: readonly FigureAnnotation[],
  sentence: (figure: FigureAnnotation) => SentenceEvidence | undefined,
): number {
  const counted = opening.filter(({ kind }) => COUNTED.includes(kind));
  const ofCase = (figure: FigureAnnotation) =>
    now.includes(figure) &&
    (figure.kind === TERM || (sentence(figure)?.groups.statistics ?? 0) < TOTALS);
  return counted.length > 0 && !counted.some(ofCase) ? -1 : Number(counted.length > 0);
}

const isHeld = ({ kind }: FigureAnnotation) => HELD.includes(kind);

/** A verb tells what a body does; what only a noun calls its own, 'an investigation by OLAF', says who it was. */
function takesPart(
  draft: Draft,
  sentences: readonly SentenceEvidence[],
  body: AgencyAnnotation,
): boolean {
  const isTold = body.role !== undefined && !isToldByNoun(draft, body);
  return isTold ? body.role !== 'source' : isNamedForAct(draft, sentences, body);
}

/** 'At the request of the EPPO two were detained over fraud': what such a body is named for, where no verb of its own is told. */
function isNamedForAct(
  draft: Draft,
  sentences: readonly SentenceEvidence[],
  { id, start }: AgencyAnnotation,
): boolean {
  if (!isSupranational(id, bodyOf(draft, id)?.kind)) return false;
  const sentence = sentences[sentenceAt(draft.doc, start)];
  if (!sentence || sentence.elsewhere || sentence.groups.statistics >= TOTALS) return false;
  return tellsOfAnAct(sentence, false);
}

/** How many different ones there are beyond the first. */
const further = (all: readonly string[]) => Math.max(new Set(all).size - 1, 0);

const yearIn =
  (text: string) =>
  ({ start, end }: Span) =>
    text.slice(start, end);
