import type { AuthorityHead } from '../../../../agencies/words.ts';
import type { Listing } from '../../../../text/phrase-list.ts';
import { list } from '../../../lists.ts';

/** Customs, tax offices, inspectorates and other offices of a state, and what English calls authorities of any sort. */
export const offices: readonly Listing<AuthorityHead>[] = [
  {
    kind: 'customs',
    ways: ['again'],
    phrases: list(
      'customs, customs officers/officials/agents/investigators, custom officers, custom officials',
    ),
    against: list(
      'tradition+s, traditional, wedding+s, marriage, habits, culture+s, cultural, ancient, ' +
        'ritual+s, etiquette, folklore, festival, rites, manners, religion, cuisine, costumes',
    ),
  },
  {
    kind: 'customs',
    phrases: list(
      'customs investigation office/service/department, main customs office, customs office/department/directorate',
    ),
    ways: ['office', 'title'],
  },
  {
    kind: 'customs',
    phrases: list(
      'customs authorities/authority/administration/agency/board/committee/police, customs service+s, ' +
        'custom office, customs and tax office, state customs committee, customs and excise, customs and excise department, customs and excise service, tax and customs authority, ' +
        'tax and customs authorities',
    ),
    ways: ['title'],
  },
  { kind: 'tax-authority', phrases: ['revenue'], countries: ['IE'], ways: ['again'] },
  {
    kind: 'tax-authority',
    phrases: list(
      'tax authority/authorities/office/agency/inspectorate/administration/inspectors/investigators/service/board, ' +
        'revenue service/authority/agency/commissioners/committee, ' +
        'taxation authority, taxation office, income tax department, board of revenue',
    ),
    ways: ['title'],
  },
  {
    kind: 'civil-protection',
    phrases: list(
      'disaster management organization, disaster management organisation, wildfire service, emergency services',
    ),
    ways: ['title'],
  },
  {
    kind: 'labour-inspectorate',
    phrases: list(
      'labour/labor/social/work inspectorate, labour inspectors/inspection/authorities/authority, labor inspectors, ' +
        'social inspectors, labour inspection authority, ' +
        'working environment authority, work environment authority, workplace relations commission',
    ),
    ways: ['title', 'definite'],
  },
  {
    kind: 'food-safety-authority',
    phrases: list(
      'food safety authority/agency/authorities/inspectors/watchdog, food inspectors, food standards agency',
    ),
    ways: ['title'],
  },
  {
    kind: 'environment-agency',
    phrases: list(
      'environment agency/inspectors/inspectorate, environmental agency/inspectors/inspectorate/authorities, environmental protection agency, ' +
        'environment protection agency, inspectorate for environmental protection, chief inspectorate for environmental protection',
    ),
    ways: ['title'],
  },
  { kind: 'paying-agency', phrases: list('paying agency, farm payments agency') },
  {
    kind: 'fiu',
    phrases: list('financial intelligence unit/agency/service, fiu'),
    ways: ['title'],
  },
  {
    kind: 'anti-corruption-agency',
    phrases: list(
      'anti-corruption agency/bureau/body/authority/watchdog/committee/commission, anti-graft agency/bureau/body',
    ),
    ways: ['title'],
  },
  {
    kind: 'authorities',
    phrases: list(
      'authorities, judiciary, judicial authorities, justice authorities, government/justice/security/judicial/public officials, ' +
        'security forces, security services, special services',
    ),
  },
  { kind: 'authorities', phrases: ['officials'], ways: ['persons'] },
  {
    kind: 'authorities',
    phrases: list('city/county/borough/district council, council'),
    countries: ['GB', 'IE'],
  },
  {
    kind: 'authorities',
    phrases: list('prefecture, maritime prefecture'),
    countries: ['FR', 'MC'],
    ways: ['state'],
  },
  {
    kind: 'public-body',
    phrases: list('transport authority, planning authority, integrity commission'),
    ways: ['title'],
  },
  {
    kind: 'statistics',
    phrases: list('statistics office/agency/bureau, statistical office'),
    ways: ['title', 'definite'],
  },
  { kind: 'research', phrases: list('geological survey, seismological survey'), ways: ['title'] },
  {
    kind: 'audit-office',
    phrases: list(
      "audit office, court of auditors, court of accounts, comptroller general's office, office of the comptroller general",
    ),
    ways: ['title'],
  },
  {
    kind: 'regulator',
    phrases: list(
      'financial, securities, market+s, banking, competition, antitrust, data protection, privacy, consumer, media, telecoms, energy, aviation, gambling',
    ).flatMap((field) => [`${field} regulator`, `${field} watchdog`]),
    ways: ['definite'],
  },
  {
    kind: 'oig',
    phrases: list(
      "office of inspector general, office of the inspector general, inspector general's office",
    ),
    ways: ['title'],
  },
  { kind: 'authorities', phrases: ["governor's office"] },
  {
    kind: 'fire-service',
    phrases: list('fire and rescue, fire and rescue service, fire brigade'),
  },
];
