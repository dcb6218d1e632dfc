import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { extentOf } from '../heads/extent.ts';
import { hasWay } from '../heads/head-hit.ts';
import { bodyIdOf } from '../heads/heads.ts';
import { COURT, PROSECUTOR } from '../kinds.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';

/**
 * Joins an office to the court that it belongs to, so that both are one body, the office, of the country of the
 * court: 'Prosecutor's Office attached to the Court of Appeal of Quillby'. The court itself did nothing in the case.
 */
export function joinOfficesToCourts({ draft, claims, owners }: PinContext): void {
  for (const hit of draft.heads) {
    const head = hit.heads.find(({ kind }) => kind === PROSECUTOR);
    if (!head || !hasWay(hit, 'office')) continue;
    const office = claims.at(hit.from);
    const at = courtAt(draft, office?.to ?? hit.to);
    const court = at === undefined ? undefined : claims.at(at);
    const cc = court && bodyOf(draft, court.id)?.cc;
    if (!court || !cc || court.from !== at || court.id !== `${cc.toLowerCase()}-${COURT}`) continue;
    const { to } = court;
    claims.drop(court);
    const id = bodyIdOf(draft, cc, head);
    const isOfCourts = office && bodyOf(draft, office.id)?.cc === cc;
    if (office && !isOfCourts) claims.drop(office);
    if (office && isOfCourts) claims.growRight(office, to);
    else {
      const { from } = extentOf(draft, owners, hit);
      claims.add({ from, to, id, rule: 'agencies/of-court', sure: true });
    }
    draft.trace?.('agencies/of-court', claims.spanOf({ from: hit.from, to }), id);
  }
}

/** The token behind what ties an office to its court: 'attached to the'. */
function courtAt(draft: Draft, at: number): number | undefined {
  const { tokens } = draft.doc;
  const { attached } = agencyLexicon(draft);
  const tie = attached.match(tokens, at);
  return tie && overArticle(draft, at + tie.length);
}
