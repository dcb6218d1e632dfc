import type { AgencyRole, CaseStatus, FigureFact, PlaceRole } from '../engine/types.ts';

/** A figure as the card has it, without its spans. */
export type ToldFigure = FigureFact & { sure: boolean; background?: boolean };

/** A body's name by its id on the card; other words stay as they are. */
export type NameOf = (idOrWords: string) => string;

/** The words of the formats that people read: the surfaces hand in the interface's, the command line has English. */
export interface Phrases {
  /** Stands where there is no headline. */
  title: string;
  sections: Record<'many' | 'who' | 'where' | 'when' | 'pages' | 'source', string>;
  status(stage: CaseStatus): string;
  /** 'up to 25 people arrested', in one breath. */
  figure(figure: FigureFact): string;
  /** What stands behind a figure: where, who acted, who says so, how sure. */
  notes(figure: ToldFigure, nameOf: NameOf): string[];
  differ: string;
  country(cc: string): string;
  agencyRole(role: AgencyRole): string;
  placeRole(role: PlaceRole): string;
  unsure: string;
  date(iso: string): string;
  reckoned: string;
  published(iso: string): string;
  read(accessed: string, knowledge: string): string;
  hash(sha256: string): string;
}
