import type { AuthorityField } from '../../../agencies/words.ts';
import { type Listing, listings } from '../../../text/phrase-list.ts';
import { list } from '../../lists.ts';

/** What follows the country in the id, and the words for the field. */
const all: readonly Listing<AuthorityField>[] = [
  {
    kind: 'law-enforcement',
    phrases: list(
      'investigation+s, crime+s, organised crime, organized crime, gang, gangster, trafficking, human trafficking, people trafficking, smuggling, human smuggling, people smuggling, kidnapping, drug, cyber, scam',
    ),
    hasUnits: true,
    ways: ['definite'],
  },
  {
    kind: 'law-enforcement',
    phrases: list(
      'criminal investigation+s, criminal intelligence, serious/major/special/food/wildlife/vehicle/technology crime, serious/national/regional organised crime, cybercrime, homicide, robbery, anti-gang, ' +
        'anti-gangster, counter-terrorism, counterterrorism, anti-terrorism, anti-terrorist, anti-terror, fraud, narcotic+s, ' +
        'anti-narcotic+s, drugs, anti-drug+s, detective, special operations, special investigation+s, cyber security, ' +
        'cybersecurity, armed/regional/territorial/tactical support, armed response, tactical operations, professional standards, ' +
        'ethical standards, public order, sexual offences, major incident, terrorism, economic crime+s, economic offences, railway protection, industrial security, corporate enforcement, ' +
        'high tech crime, special enforcement, emergency response, asset recovery, assets recovery, asset forfeiture, banditry, investigative',
    ),
    hasUnits: true,
    ways: ['definite'],
    hasTeams: true,
  },
  {
    kind: 'fiu',
    phrases: list(
      'money laundering, anti-money laundering, financial intelligence/monitoring/information',
    ),
    hasUnits: true,
    ways: ['definite'],
  },
  {
    kind: 'anti-corruption-agency',
    phrases: list('corruption, anti-corruption, anti-graft, corrupt practices, bribery'),
    hasUnits: true,
    ways: ['definite'],
  },
  {
    kind: 'intelligence',
    phrases: list(
      'intelligence, counterintelligence, counter-intelligence, national security, state security, territorial surveillance',
    ),
  },
  {
    kind: 'customs',
    phrases: list('customs, revenue intelligence'),
    hasUnits: true,
  },
  {
    kind: 'border-police',
    phrases: list('border, border control/protection/security/management'),
    hasUnits: true,
  },
  {
    kind: 'immigration',
    phrases: list('immigration, migration, asylum, refugees'),
    ways: ['definite'],
  },
  {
    kind: 'prison-service',
    phrases: list('prison+s, correctional, corrections, penitentiary'),
    ways: ['definite'],
  },
  {
    kind: 'civil-protection',
    phrases: list(
      'disaster+s, flood, emergency management, emergency situations, emergencies, crisis management, civil protection/defence/defense, search and rescue',
    ),
    hasUnits: true,
  },
  {
    kind: 'health',
    phrases: list(
      'health, public health, medical research, virus research, disease control, food and drug+s, medicines, therapeutic goods, patient safety',
    ),
  },
  {
    kind: 'environment-agency',
    phrases: list(
      'wildlife, forest, forestry, fisheries, national parks, environmental protection, environment protection, environmental crime',
    ),
  },
  { kind: 'forensic-institute', phrases: list('forensic+s, forensic science') },
  { kind: 'fire-service', phrases: list('fire') },
  {
    kind: 'weather-service',
    phrases: list('weather, meteorological, meteorology'),
    hasUnits: true,
  },
  { kind: 'statistics', phrases: list('statistics, statistical') },
  {
    kind: 'public-body',
    phrases: list('electoral, election+s, examination+s'),
  },
  {
    kind: 'research',
    phrases: list('geological, seismological, seismology, earthquake, geophysical'),
  },
  {
    kind: 'regulator',
    phrases: list(
      'securities, financial conduct/services/supervisory/supervision, financial market+s, competition, ' +
        'payment systems, civil aviation, accident investigation, data protection, consumer protection, consumer product safety, gambling, gaming, charity, security industry, maritime safety, standards, advertising standards, communications, broadcasting, telecommunications, energy regulatory, electricity regulatory',
    ),
  },
];

/** The fields of public work from which English makes the names of bodies that no list holds; in capitals they need no country beside them. */
export const fields = listings<Listing<AuthorityField>>(
  all.map((field) => ({ ...field, ways: [...(field.ways ?? []), 'title'] })),
);

/** What such a body is: 'Disaster Management Authority', 'Bureau of Immigration'. */
export const fieldNouns = list(
  'agency, authority, bureau, commission, directorate, administration, institute, service+s, department, office, ' +
    'force, command, ministry, inspectorate, brigade, corps, board, laboratory, secretariat, superintendency, superintendence',
);
