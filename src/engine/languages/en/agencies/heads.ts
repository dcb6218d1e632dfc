import type { AuthorityHead } from '../../../agencies/words.ts';
import { list } from '../../lists.ts';

/** The ministry of a field, 'health ministry' and 'Ministry of Health'; '' for those whose field the card does not tell. */
function ministry(kind: string, ...fields: readonly string[]): AuthorityHead {
  const phrases = fields.flatMap((field) => [`${field} ministry`, `ministry of ${field}`]);
  return { kind: kind ? `${kind}-ministry` : 'ministry', phrases, ways: ['state'] };
}

/** The same where it is called a department: 'Department of Foreign Affairs'. */
function department(kind: string, ...fields: readonly string[]): AuthorityHead {
  const phrases = fields.map((field) => `department of ${field}`);
  return {
    kind: kind ? `${kind}-ministry` : 'ministry',
    phrases,
    countries: list('US, PH, ZA, IE, AU, NZ, CA'),
    ways: ['title'],
  };
}

/** What English calls the authorities of a state, and how each noun is pinned to its country. */
export const heads: readonly AuthorityHead[] = [
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
    phrases: list(
      'national police, gendarmerie, national gendarmerie, royal gendarmerie, gendarmes',
    ),
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
  {
    kind: 'prosecutor',
    phrases: list(
      'prosecutor+s, public/state/federal/anti-mafia/anti-corruption/special/financial/labour prosecutor+s, ' +
        'chief/general/environment prosecutor, prosecutor general, prosecuting authorities, prosecution authorities, ' +
        'anti-terror/anti-terrorism/counter-terrorism/judicial prosecutors, organised crime prosecutors, ' +
        'organized crime prosecutors, ' +
        'attorney general, district attorney, town planning prosecutor',
    ),
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "prosecutor's/prosecutors/prosecutor office, prosecutors' office+s, public/general/chief/state/federal/district/labour prosecutor's office, public prosecutors' office+s, " +
        "public prosecution office/authority/service, prosecution office/authority/service, prosecuting authority, prosecutor general's office, " +
        'office of the state/public/special prosecutor, ' +
        "district attorney's office, u.s. attorney's office, public prosecutor office, " +
        "labour auditor's office, office of special prosecutor, people's procuracy, procuracy, people's procuratorate, " +
        'public ministry, federal public ministry, state prosecutor office, special prosecutor office, director of public prosecutions, office of the director of public prosecutions, department of public prosecutions',
    ),
    ways: ['office', 'title'],
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "anti-corruption/special/anti-mafia/anti-terrorism/counter-terrorism/anti-drug/anti-drugs/general/national prosecutor's office, " +
        "organised crime prosecutor's office, " +
        "prosecutor general's office, public prosecution service, national public prosecutor's office, " +
        "general public prosecutor's office, office of the prosecutor general, special prosecutor's office for high-tech crime",
    ),
    ways: ['office', 'state'],
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "attorney general's office, ag's office, office of the attorney general, state attorney's office, attorney general's chambers, attorney-general's chambers",
    ),
    ways: ['office', 'title', 'definite'],
  },
  {
    kind: 'prosecutor',
    phrases: list('prosecution, basic prosecution, special prosecution'),
    countries: list('AL, XK, ME, EG, AE, KW, BH, QA, OM, SA, JO, LB, IQ'),
    ways: ['office', 'title'],
  },
  {
    kind: 'prosecutor',
    phrases: ['public prosecution'],
    countries: list('AL, XK, EG, AE, KW, BH, QA, OM, SA, JO, LB, IQ'),
    ways: ['office', 'title', 'definite'],
  },
  { kind: 'prosecutor', phrases: list('ppo'), ways: ['office'] },
  {
    kind: 'prosecutor',
    phrases: list('u.s. attorney, us attorney, united states attorney'),
    countries: ['US'],
    ways: ['state', 'for'],
  },
  {
    kind: 'prosecutor',
    phrases: list('u.s. attorney general, us attorney general, united states attorney general'),
    countries: ['US'],
    ways: ['state'],
  },
  {
    kind: 'prosecutor',
    phrases: list('labour auditor'),
    countries: ['BE'],
    ways: ['office', 'state'],
  },
  {
    kind: 'prosecutor',
    phrases: ['crown prosecutors'],
    countries: list('CA, AU, NZ, GB'),
    ways: ['title'],
  },
  {
    kind: 'prosecutor',
    phrases: list('procurator fiscal, procurators fiscal'),
    countries: ['GB'],
    ways: ['state'],
  },
  { kind: 'police', phrases: ['cid'] },
  {
    kind: 'law-enforcement',
    phrases: list('special investigation team, special task force, flying squad, special branch'),
    ways: ['title'],
  },
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
  ministry('foreign', 'foreign', 'foreign affairs'),
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
        'public works, housing, local government, petroleum, regional development, telecommunications',
    ),
  ),
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
  {
    kind: 'court',
    phrases: list(
      'supreme/constitutional/high/higher court, court of appeal+s, circuit court of appeals, court of cassation, supreme administrative court, court of criminal appeal, ' +
        "national/superior/high court of justice, court of king's bench, court of queen's bench, court of tax appeals, supreme court of appeal",
    ),
    ways: ['bench', 'title'],
  },
  {
    kind: 'court',
    phrases: list(
      'appeal/appeals/criminal/district/regional/local/county/circuit/assize/assizes/commercial/municipal/city/juvenile/labour/administrative/federal/superior/provincial/investigating/correctional/special court, ' +
        'central criminal court, ' +
        'court of assizes, ' +
        'federal court of justice, ' +
        'justice of the peace, court of first instance, ' +
        "military/anti-corruption/people's/basic/youth/sessions/family/tax/bankruptcy/anti-terrorism/revolutionary/trial court, intermediate people's court, court of magistrates, high/specialised/regional criminal court, interregional specialised court, serious crimes court, regional trial court, court-martial",
    ),
    ways: ['bench', 'office', 'title'],
  },
  {
    kind: 'court',
    phrases: ['higher regional court'],
    countries: ['DE', 'AT'],
    ways: ['bench', 'office', 'title'],
  },
  { kind: 'court', phrases: list('court+s, tribunal+s'), ways: ['bench'] },
  {
    kind: 'court',
    phrases: list('special criminal court, circuit criminal court'),
    countries: ['IE'],
    ways: ['bench', 'office', 'title'],
  },
  {
    kind: 'court',
    phrases: ['crown court'],
    countries: ['GB'],
    ways: ['bench'],
  },
  {
    kind: 'court',
    phrases: list(
      "magistrates' court+s, magistrates court+s, magistrate's court, magistrate court",
    ),
    countries: list(
      'GB, MT, AU, IN, KE, ZA, IL, TT, JM, BB, BS, GY, BZ, MY, SG, HK, NG, GH, ZM, ZW, BW, UG, TZ, MW, MU, LK, FJ, GI, BM, KY, VG, TC, GD, LC, VC, DM, AG, KN, NA, LS, SL, GM, PG, SB, VU, WS, TO',
    ),
    ways: ['bench', 'title'],
  },
  { kind: 'court', phrases: list('sheriff court'), countries: ['GB'] },
  { kind: 'court', phrases: ['council chamber'], countries: ['NL', 'BE', 'LU'] },
  {
    kind: 'court',
    phrases: list('old bailey, royal courts of justice'),
    countries: ['GB'],
    ways: ['state'],
  },
  {
    kind: 'court',
    phrases: list(
      'landgericht, amtsgericht, oberlandesgericht, bundesgerichtshof, verwaltungsgericht',
    ),
    countries: ['DE', 'AT'],
    ways: ['office', 'state'],
  },
  { kind: 'court', phrases: ['state courts'], countries: ['SG'], ways: ['title'] },
];
