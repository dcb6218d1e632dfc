import type { AuthorityHead } from '../../../../agencies/words.ts';
import type { Listing } from '../../../../text/phrase-list.ts';
import { list } from '../../../lists.ts';

/** The ministry of a field, 'health ministry' and 'Ministry of Health'; '' for those whose field the card does not tell. */
function ministry(kind: string, ...fields: readonly string[]): Listing<AuthorityHead> {
  const phrases = fields.flatMap((field) => [`${field} ministry`, `ministry of ${field}`]);
  return { kind: kind ? `${kind}-ministry` : 'ministry', phrases, ways: ['state'], notOf: ['US'] };
}

/** The same where it is called a department: 'Department of Foreign Affairs'. */
function department(kind: string, ...fields: readonly string[]): Listing<AuthorityHead> {
  const phrases = fields.map((field) => `department of ${field}`);
  return {
    kind: kind ? `${kind}-ministry` : 'ministry',
    phrases,
    countries: list('US, PH, ZA, IE, AU, NZ, CA'),
    ways: ['title'],
  };
}

/** Ministries, and the banks and treasuries that keep a state's money. */
export const ministries: readonly Listing<AuthorityHead>[] = [
  {
    kind: 'interior-ministry',
    phrases: list(
      'interior/home/security ministry, ministry of the interior, ministry for the interior, ministry of interior, ministry of internal affairs, ' +
        'internal affairs ministry, home affairs ministry, ministry of home affairs, ' +
        'federal ministry of the interior, federal interior ministry, department of the interior ministry, ministry of national/public/state/internal security, ' +
        'national/public/homeland security ministry, public security secretariat, secretariat of public security, secretariat of security, security secretariat, ministry of internal administration, internal administration ministry, ' +
        'ministry of security, citizen protection ministry, ministry of citizen protection, public order ministry, ministry of public order',
    ),
    ways: ['state'],
  },
  {
    kind: 'justice-ministry',
    phrases: list(
      'justice ministry, ministry of justice, federal ministry of justice, federal justice ministry, justice and security ministry',
    ),
    ways: ['state'],
  },
  {
    kind: 'interior-ministry',
    phrases: ['department of home affairs'],
    countries: ['AU', 'ZA'],
    ways: ['title'],
  },
  {
    kind: 'justice-ministry',
    phrases: list('department of justice, justice department'),
    countries: list('US, IE, PH, ZA, CA, NL, HK, AU'),
    ways: ['state'],
  },
  {
    kind: 'finance-ministry',
    phrases: list(
      'finance ministry, ministry of finance, ministry of economy and finance, ' +
        'federal ministry of finance, federal finance ministry',
    ),
    ways: ['state'],
  },
  ministry('foreign', 'foreign', 'foreign affairs', 'external affairs', 'foreign relations'),
  ministry('defence', 'defence', 'defense', 'national defence', 'national defense'),
  ministry('health', 'health', 'public health'),
  ministry('culture', 'culture'),
  ministry('agriculture', 'agriculture', 'farm'),
  ministry('education', 'education', 'higher education'),
  ministry('transport', 'transport', 'transportation'),
  ministry('economy', 'economy', 'the economy', 'economic affairs', 'economics'),
  ministry('labour', 'labour', 'labor', 'employment', 'social affairs', 'social security'),
  ministry('environment', 'environment', 'the environment', 'ecology'),
  ministry(
    '',
    ...list(
      'energy, trade, commerce, industry, merchant marine, tourism, digital/maritime/religious/family affairs, digital transformation, infrastructure, science, shipping, ' +
        'immigration, migration, social protection/welfare/development, human rights, fisheries, mines, natural resources, ' +
        'public works, housing, local government, petroleum, regional development, telecommunications, ' +
        'digital economy/development, information, communications, railways, civil aviation, power, mining, forestry',
    ),
  ),
  {
    kind: 'ministry',
    // A 'youth ministry' is a church's.
    phrases: list('ministry of youth/women/gender/sport/sports/planning/water/lands'),
    ways: ['state'],
  },
  department('foreign', 'foreign affairs'),
  department('defence', 'defence', 'defense', 'national defence', 'national defense'),
  department('interior', 'internal affairs', 'the interior'),
  department('labour', 'labour', 'labor'),
  department('agriculture', 'agriculture'),
  department('education', 'education', 'basic education'),
  department('transport', 'transport', 'transportation'),
  department('finance', 'finance'),
  department(
    '',
    ...list(
      'trade, energy, commerce, tourism, social welfare/development/protection, migrant workers, housing, public works, public enterprises, the prime minister',
    ),
  ),
  {
    kind: 'central-bank',
    phrases: list('central bank, reserve bank'),
    ways: ['title', 'definite'],
  },
  {
    kind: 'central-bank',
    phrases: ['national bank'],
    countries: list(
      'UA, RO, BE, PL, HU, RS, SK, CZ, CH, AT, KZ, GE, MD, MK, DK, BG, KG, RW, ET, KH',
    ),
    ways: ['title'],
  },
  {
    kind: 'treasury',
    phrases: ['treasury'],
    countries: ['US', 'GB', 'NL', 'AU', 'CA', 'NZ', 'IT'],
    ways: ['title'],
  },
];
