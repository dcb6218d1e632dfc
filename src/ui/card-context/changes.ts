import type { CardFigure, FactCard } from '../../engine/reading.ts';
import type { CaseStatus, FigureFact } from '../../engine/types.ts';

/** What of a figure is kept to know it again: what is counted and how many, and none of the article's words. */
type KeptFigure = Pick<
  FigureFact,
  'kind' | 'q' | 'strict' | 'value' | 'max' | 'unit' | 'per' | 'term' | 'of'
>;

/** What a card said when the reader first looked at it. */
export interface Kept {
  /** Which text it said that of: what of one text is read otherwise was struck out, and has not changed. */
  text: string;
  stage: CaseStatus;
  figures: KeptFigure[];
}

/** What a card says otherwise than at the first look. */
export interface Changes {
  /** How far the case had got then, where that is another stage now. */
  stage?: CaseStatus;
  /** What stood in a figure's place, by the figure's id. */
  was: ReadonlyMap<string, KeptFigure>;
  /** Figures that were not there, by their ids. */
  added: ReadonlySet<string>;
  /** Figures that are there no more, and in whose place stands none. */
  gone: readonly KeptFigure[];
}

/** The result if nothing changed, or nobody looked before. */
export const UNCHANGED: Changes = { was: new Map(), added: new Set(), gone: [] };

/** What of a card is kept for a later look at it. */
export function keptOf({ status, figures }: FactCard, text: string): Kept {
  return { text: printOf(text), stage: status.stage, figures: ofCase(figures).map(kept) };
}

/** What a text is known again by without its words. */
function printOf(text: string): string {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return `${text.length} ${hash}`;
}

/** Whether what comes back from the page is what a card said: an older version may have left it there. */
export function isKept(found: unknown): found is Kept {
  return (
    typeof found === 'object' &&
    found !== null &&
    'stage' in found &&
    'figures' in found &&
    Array.isArray(found.figures)
  );
}

/** What changed in a card since the first look at it. */
export function changesOf(first: Kept, { status, figures }: FactCard): Changes {
  const now = ofCase(figures);
  const told = new Set(now.map(amountKey));
  const before = new Set(first.figures.map(amountKey));
  const missing = first.figures.filter((figure) => !told.has(amountKey(figure)));
  const fresh = now.filter((figure) => !before.has(amountKey(figure)));
  const was = new Map<string, KeptFigure>();
  for (const figure of fresh) {
    const alike = (other: KeptFigure) => kindKey(other) === kindKey(figure);
    const [old, ...others] = missing.filter(alike);
    // of two that went and one that came nobody knows which became it
    if (old && others.length === 0 && fresh.filter(alike).length === 1) was.set(figure.id, old);
  }
  const replaced = new Set(was.values());
  return {
    ...(first.stage !== status.stage && { stage: first.stage }),
    was,
    added: new Set(fresh.map(({ id }) => id).filter((id) => !was.has(id))),
    gone: missing.filter((figure) => !replaced.has(figure)),
  };
}

/** How many figures are other ones than at the first look. */
export const howManyChanged = ({ was, added, gone }: Changes) =>
  was.size + added.size + gone.length;

const ofCase = (figures: readonly CardFigure[]) => figures.filter(({ background }) => !background);

/** Without what is absent: it travels as JSON. */
function kept({ kind, q, strict, value, max, unit, per, term, of }: FigureFact): KeptFigure {
  return {
    kind,
    q,
    ...(strict && { strict }),
    ...(value !== undefined && { value }),
    ...(max !== undefined && { max }),
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    ...(term !== undefined && { term }),
    ...(of !== undefined && { of }),
  };
}

const kindKey = ({ kind, unit, per, term, of }: KeptFigure) =>
  JSON.stringify([kind, unit, per, term, of]);

const amountKey = ({ kind, unit, per, term, q, value, max }: KeptFigure) =>
  JSON.stringify([kind, unit, per, term, q, value, max]);
