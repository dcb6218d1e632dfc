import type { FigureFact } from '../engine/types.ts';
import type { Phrases } from './phrases.ts';

const BOUNDS: Record<FigureFact['q'], string> = {
  exact: '',
  approx: 'about ',
  min: 'at least ',
  max: 'up to ',
  range: '',
  vague: '',
};

/** 'up to 25 person (arrested) of CN': with the fields' own terms, as the schema has them. */
function figureText({ q, value, max, unit, kind, of }: FigureFact): string {
  const number = value === undefined ? 'unnumbered' : numberText(value, max);
  return [`${BOUNDS[q]}${number}`, unit, `(${kind})`, of && `of ${of}`].filter(Boolean).join(' ');
}

/** Digits as they can be read back: no grouping, a point, a dash for a range. */
function numberText(value: number, max: number | undefined): string {
  return max === undefined ? String(value) : `${value}–${max}`;
}

/** The words of the command line and of the names in JSON-LD: English, as the schema and the fields are. */
export const ENGLISH: Phrases = {
  title: 'Fact card',
  sections: {
    many: 'How many',
    who: 'Who',
    where: 'Where',
    when: 'When',
    pages: 'Official pages',
    source: 'Source',
  },
  status: (stage) => `status: ${stage}`,
  figure: figureText,
  notes: (figure, nameOf) =>
    [
      figure.where && `where: ${figure.where}`,
      figure.by && `by: ${nameOf(figure.by)}`,
      figure.source && `according to: ${nameOf(figure.source)}`,
      figure.status && `standing: ${figure.status}`,
      figure.partOf && `part of: ${figure.partOf}`,
      figure.background && 'background, not this case',
      !figure.sure && 'not certain',
    ].filter((note): note is string => typeof note === 'string' && note !== ''),
  differ: 'sources differ',
  country: (cc) => cc,
  agencyRole: (role) => `role: ${role}`,
  placeRole: (role) => `role: ${role}`,
  unsure: 'not certain',
  date: (iso) => iso,
  reckoned: 'reckoned from the day of publication',
  published: (iso) => `published ${iso}`,
  read: (accessed, knowledge) => `read ${accessed}; knowledge of ${knowledge}`,
  hash: (sha256) => `SHA-256 of the text: ${sha256}`,
};
