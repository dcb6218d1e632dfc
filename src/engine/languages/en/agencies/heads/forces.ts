import type { AuthorityHead } from '../../../../agencies/words.ts';
import type { Listing } from '../../../../text/phrase-list.ts';
import { list } from '../../../lists.ts';

/** Countries whose news in English calls a force so. */
const GENDARMERIES: readonly string[] =
  'FR BE RO TR RS ME BG PL LU MC CH MA DZ TN MR SN ML NE BF BJ TG CI GN CM GA CG TD CF DJ MG JO AR'.split(
    ' ',
  );

/** Police, guards of borders and coasts, armed forces and secret services. */
export const forces: readonly Listing<AuthorityHead>[] = [
  {
    kind: 'police',
    phrases: list(
      'police, police forces/services/authorities/departments/zone/division, ' +
        'riot/local/city/municipal/regional/cantonal/provincial/county/anti-drug/anti-drugs/anti-terror/anti-terrorism/counter-terrorism/counterterrorism/drug/drugs/traffic/transport/tax police, ' +
        'constabulary, constabulary force, ' +
        'law enforcement, law enforcement agencies/authorities/officials, ' +
        'criminal police office',
    ),
  },
  {
    kind: 'police',
    phrases: list(
      'tourist/maritime/marine/port/railway/highway/prison/penitentiary/financial/finance/economic/security/special/airport/road/cyber police, ' +
        'special police unit, ' +
        'police prefecture, national police board',
    ),
    ways: ['office', 'title'],
  },
  {
    kind: 'police',
    phrases: list('police headquarters, provincial/municipal/county police headquarters'),
    ways: ['title'],
  },
  {
    kind: 'police',
    phrases: list(
      'state police authorities, state police forces, police directorate, regional police directorate, police regional office, police provincial office, police inspectorate',
    ),
    ways: ['office', 'title'],
  },
  {
    kind: 'police',
    phrases: list('security directorate, security sub-directorate'),
    countries: ['GR'],
  },
  { kind: 'police', phrases: list('questura'), countries: ['IT'], ways: ['title'] },
  {
    kind: 'police',
    phrases: list(
      'public security bureau, public security department, department of public security',
    ),
    countries: ['CN', 'VN', 'LA'],
    ways: ['title'],
  },
  {
    kind: 'police',
    phrases: list(
      'federal/state/criminal/judicial/judiciary/military police, ' +
        'police force/service/authority/department/agency/command/administration/office/district, state police agency, ' +
        'division task force, police investigation agency, criminal investigation department',
    ),
    ways: ['title'],
  },
  {
    kind: 'police',
    phrases: list('national police'),
    ways: ['title', 'definite'],
  },
  {
    kind: 'police',
    phrases: list('gendarmerie, national gendarmerie, royal gendarmerie, gendarmes'),
    // Italy's are told by their own name.
    countries: GENDARMERIES,
    ways: ['title', 'definite'],
  },
  {
    kind: 'police',
    phrases: list(
      'police officers/officials/investigators/detectives/chiefs, cops, officers, investigators, detectives, policemen',
    ),
    ways: ['persons'],
  },
  {
    kind: 'police',
    phrases: list("sheriff's office/department/deputies, sheriffs office"),
    countries: ['US'],
    ways: ['title'],
  },
  {
    kind: 'police',
    phrases: list('regional organised crime unit+s'),
    countries: ['GB'],
    ways: ['title'],
  },
  {
    kind: 'police',
    phrases: list(
      'bureau of investigation, bureau of narcotics, highway patrol, state troopers, department of law enforcement, department of public safety',
    ),
    countries: ['US'],
  },
  {
    kind: 'border-police',
    phrases: list(
      'border police/patrol/service, border guard+s, border guard service, border guard command, border control police',
    ),
    ways: ['one', 'title'],
  },
  {
    kind: 'border-police',
    phrases: ['border force'],
    countries: ['GB', 'AU'],
    ways: ['title'],
  },
  {
    kind: 'coast-guard',
    phrases: list('coast guard+s, coastguard, coast guard administration/agency/command/service'),
    ways: ['one', 'title', 'definite'],
  },
  { kind: 'navy', phrases: list('navy, navies, naval forces'), ways: ['plain'] },
  { kind: 'army', phrases: list('army, armies'), ways: ['plain'] },
  { kind: 'air-force', phrases: ['air force'], ways: ['plain'] },
  {
    kind: 'armed-forces',
    phrases: list("armed forces, people's defence force, defence force+s, defense force+s"),
    ways: ['plain'],
  },
  { kind: 'police', phrases: ['cid'] },
  {
    kind: 'law-enforcement',
    phrases: list('special investigation team, special task force, flying squad, special branch'),
    ways: ['title'],
  },
  { kind: 'national-guard', phrases: ['national guard'], ways: ['title'] },
  { kind: 'law-enforcement', phrases: list('investigative committee'), ways: ['title'] },
  {
    kind: 'intelligence',
    phrases: list(
      'national security committee, state security committee, state committee for national security, committee for national security',
    ),
    countries: list('KZ, KG, TJ, UZ, TM, BY'),
    ways: ['title'],
  },
  {
    kind: 'intelligence',
    phrases: list(
      'domestic intelligence service, domestic intelligence agency, foreign intelligence service, foreign intelligence agency, military intelligence',
    ),
    ways: ['title', 'definite'],
  },
  { kind: 'intelligence', phrases: ['intelligence'] },
  {
    kind: 'intelligence',
    phrases: list(
      'intelligence service+s, intelligence agency/agencies/officials, secret service+s, ' +
        'security service',
    ),
    ways: ['title'],
  },
];
