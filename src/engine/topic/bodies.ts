/** The registry's kinds of bodies that police, prosecute and judge. */
const ACTING: ReadonlySet<string> = new Set([
  'police',
  'prosecutor',
  'customs',
  'court',
  'national-police',
  'criminal-police',
  'regional-police',
  'border-police',
  'cyber-police',
  'financial-police',
  'gendarmerie',
  'special-prosecution',
  'prosecution',
  'coast-guard',
  'security-service',
  'intelligence',
  'anti-corruption',
  'eu-agency-jha',
  'europol-unit',
  'police-organisation',
]);

/** Bodies that investigate though their kind also holds others. */
const INVESTIGATING: ReadonlySet<string> = new Set(['eppo', 'olaf']);

/** Whether a body acts in a case: a ministry or a research body only speaks of crime. */
export const investigates = (id: string, kind: string | undefined): boolean =>
  ACTING.has(kind ?? '') || INVESTIGATING.has(id);
