import { uninvolved } from '../agencies/roles/uninvolved.ts';
import type { Draft } from '../draft.ts';
import type { CardAgency } from '../reading.ts';
import { bodyOf } from '../registry.ts';
import { spanOnly } from '../text/spans.ts';
import type { AgencyAnnotation, AgencyRole } from '../types.ts';
import { fileUnder } from './grouped.ts';

/** The bodies of the article, each once, in the order in which the text first names them. */
export function cardAgencies(draft: Draft): CardAgency[] {
  const bodies = new Map<string, AgencyAnnotation[]>();
  for (const annotation of draft.agencies) {
    // A body that the text names by its country is the same as the only national one: 'Dutch police' and the only
    // national police of the Netherlands.
    const body = bodyOf(draft, annotation.id)?.id ?? annotation.id;
    fileUnder(bodies, body, annotation);
  }
  const apart = uninvolved(draft);
  const cards: CardAgency[] = [];
  for (const [body, mentions] of bodies) {
    const named = mentions.find(({ id }) => id === body) ?? mentions[0];
    const card = named && cardAgency(draft, named.id, mentions);
    // what it might have done it has not
    if (card)
      cards.push(apart.has(card.id) ? { ...card, may: undefined, mayNot: undefined } : card);
  }
  return cards;
}

function cardAgency(
  draft: Draft,
  id: string,
  annotations: readonly AgencyAnnotation[],
): CardAgency | undefined {
  const body = bodyOf(draft, id);
  if (!body) return undefined;
  const { role, roleSpan } = mainRole(annotations, body.eu ? ROLES_OF_EU : ROLES);
  return {
    id,
    name: (body.several && ownName(draft, annotations)) || body.name,
    what: body.what || undefined,
    cc: body.cc || undefined,
    url: body.url || undefined,
    may: body.may,
    mayNot: body.mayNot,
    eu: body.eu,
    role,
    roleSpan,
    sure: annotations.some(({ sure }) => sure),
    mentions: annotations.map(spanOnly),
  };
}

/** How a force of its own is named: by its name, or by its town. */
const OWN: ReadonlySet<string> = new Set(['agencies/name', 'agencies/place']);

/**
 * The name in the article's own words, if the record stands for many bodies of which the text means one:
 * 'Kent Police'.
 */
function ownName({ doc }: Draft, annotations: readonly AgencyAnnotation[]): string | undefined {
  const own = annotations.filter(({ rule }) => OWN.has(rule));
  const named = own.length > 0 ? own : annotations.filter(({ rule }) => rule === NATIONAL);
  const names = new Set(named.map(({ start, end }) => doc.text.slice(start, end)));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The rule of a body that is named by its country only: 'German police', of whatever state. */
const NATIONAL = 'agencies/nationality';

/** The parts that a body can play, the weightiest first. */
const ROLES: readonly AgencyRole[] = ['lead', 'coordinate', 'support', 'participate', 'source'];
/** The parts of a body that holds nobody itself: what it 'carried out' with others it coordinated. */
const ROLES_OF_EU: readonly AgencyRole[] = ['coordinate', ...ROLES];

/** The weightiest part that any mention gives a body, with the words that say it; else those that say that it has none. */
function mainRole(
  annotations: readonly AgencyAnnotation[],
  roles: readonly AgencyRole[],
): Pick<AgencyAnnotation, 'role' | 'roleSpan'> {
  for (const role of roles) {
    const found = annotations.find((annotation) => annotation.role === role);
    if (found) return found;
  }
  return { role: undefined, roleSpan: annotations.find(({ roleSpan }) => roleSpan)?.roleSpan };
}
