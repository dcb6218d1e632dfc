import type { AgencyWords } from '../../../agencies/words.ts';
import { list, phrases, set } from '../../lists.ts';
import { fieldNouns, fields } from './fields.ts';
import { heads } from './heads.ts';
import { roles } from './roles.ts';

/** What English calls authorities, and how it names EU bodies without their names. */
export const agencies: AgencyWords = {
  heads,
  fields,
  fieldNouns,
  modifiers: list(
    'assistant, city, county, civil, criminal, major, republic, public, general, regional, district, circuit, local, state, federal, municipal, national, ' +
      'anti-mafia, anti-corruption, counter-narcotics, counter-terrorism, counterterrorism, anti-fraud, immigration, tourist, river, maritime, shipping, harbour, airport, railway, highway, narcotics, anti-narcotics, traffic, riot, anti-trafficking, serious, crime, fraud, cyber, anti-terror, anti-terrorism, chief, deputy, senior, metro, metropolitan, provincial, higher, ' +
      'judicial, high, supreme, central, special, town, borough, area, crown, magistrates, organised, organized, anti-drug, ' +
      'western, eastern, northern, southern, north, south, east, west, capital, and, environment, planning, economic, financial, juvenile, state-run, top, royal',
  ),
  laws: list('act, ordinance'),
  notBefore: phrases(
    'of public opinion, building, reserve, port, station+s, car+s, van+s, vehicle+s, dog+s, museum, series, drama+s, film+s, procedural+s, ' +
      'thriller+s, novel+s, software, uniform+s, band+s, orchestra+s, choir, book+s, badge+s, helicopter+s, ' +
      'academy, escort, cell+s, custody, record+s, brutality, checkpoint, protection, work, duty, duties, union, ' +
      'knife, knives, clearance, code, board+s, federation, complaints, tariff+s, territory, broker+s, agent, declaration, form+s, warehouse, and traditions, ' +
      'yields, bond+s, bill+s, secretary, minister, officer, liaison, detective, inspector, commissioner, constable, affairs, reporter+s, case+s, comedy, show, game+s, shoes, ' +
      'dress, jester, painter, poet, theatre, martial, side, surface+s, tennis, state, -involved',
  ),
  longerNames: list(
    'association, federation, foundation, union, ombudsman, prosecution+s, station, academy, college, museum, services, hospital, barracks, memorial',
  ),
  gatherings: list(
    'association, council, board, conference, network, union, federation, forum, college, society, confederation',
  ),
  notAfter: list(
    'tennis, basketball, squash, food, moot, grammar, language, fashion, secret, morality, thought, economist, artificial, cross',
  ),
  joins: list('and, or, with'),
  of: list('of'),
  purposes: list('for, against'),
  at: list('in, at'),
  attached: phrases('attached to, at, of, with'),
  holders: phrases(
    "eu, eu's, european, european union, european union's, europe's, bloc's, pan-european, union's, bloc, eu-wide, europe-wide, hague-based",
  ),
  based: phrases(
    'hague-based, luxembourg-based, warsaw-based, brussels-based, lisbon-based, vilnius-based, valletta-based, budapest-based, tallinn-based, vienna-based, european, eu, new, own, joint, central, independent, main, common',
  ),
  bodies: phrases(
    "agency, body, office, organisation, organization, force, army, navy, authority, unit, watchdog, arm, centre, center, institution, coordinator's, department, bureau, service, institute, company, regulator",
  ),
  bodyOf: phrases('agency/body/office/unit/authority for, agency of'),
  seconds: [
    ['European prosecutors', 'eppo'],
    ['European prosecutor', 'eppo'],
    ['EU prosecutors', 'eppo'],
    ['EU public prosecutors', 'eppo'],
    ['European public prosecutors', 'eppo'],
    ["EU's prosecutors", 'eppo'],
    ['European police', 'europol'],
    ['EU police', 'europol'],
    ['EU crime agency', 'europol'],
    ['EU crime agency', 'eurojust'],
    ["EU's crime agency", 'europol'],
    ["EU's crime agency", 'eurojust'],
    ['European Union crime agency', 'europol'],
    ['European Union crime agency', 'eurojust'],
    ["European Union's crime agency", 'europol'],
    ["European Union's crime agency", 'eurojust'],
    ['the Met', 'gb-met'],
    ['the Guardia', 'es-guardia-civil'],
    ['the Commission', 'european-commission'],
    ['the Court of Justice', 'cjeu'],
  ],
  secondsNotBefore: list(
    'force+s, officers, agencies, services, chiefs, authorities, cooperation, station, officials, investigators, sources',
  ),
  unarmed: list('police'),
  force: list(
    'arrest+s+ed, detain+s+ed, raid+s+ed, seize+s+d, search+ed, bust+s+ed, crack+ed, nab, nabbed, smash+ed, swoop+ed, hold, held, free+d, rescue+d, stop, stopped, intercept+ed',
  ),
  worksBefore: phrases(
    'film, movie, series, drama, thriller, novel, book, band, song, album, game, club, team, side, horse, restaurant, bar, ship, yacht, boat, brand, show, podcast, play, musical, opera, ballet, documentary, sitcom, comic, racehorse',
  ),
  compounds: list('led, backed, supported, coordinated, assisted, funded'),
  called: list('called, named, dubbed, titled, entitled'),
  worksAfter: phrases(
    'fc, afc, rfc, cf, sc, united, rovers, ltd, inc, gmbh, plc, records, gaming, cup, championship+s, league, film, movie, series, album, song, video game, game, band, wine, beer, watch+es, sunglasses, calendar, barracks museum',
  ),
  likeners: list('of, to'),
  modelled: phrases('modelled/modeled on/after, similar/akin/comparable/equivalent/likened to'),
  likenesses: list('version, answer, equivalent, counterpart, equal'),
  links: list('of, for, and, against, on, in'),
  namedInIt: list('US, GB, IE, AU, NZ, CA, ZA, JM, BS, BB, BZ, GY, TT'),
  articles: list('the, a, an'),
  indefinite: list('a, an, any, another, no'),
  ofMany: list('respective, various, several, different'),
  locatives: list('in, at, near, around, outside, across, inside, throughout, within'),
  borders: list('border+s+ing, frontier'),
  persons: list(
    'national+s, nationality, citizen+s, man, men, woman, women, passenger+s, driver+s, suspect+s, migrants, victims, couple, leaders, businessman, smugglers, traffickers, boat+s, vessel+s, ship+s',
  ),
  staff: list(
    'officer+s, investigator+s, detective+s, commander, superintendent, commissioner, director, inspector, agents, prosecutor+s',
  ),
  units: list(
    'unit+s, squad+s, department, division, directorate, branch, bureau, section, taskforce, wing, centre, center',
  ),
  teams: list('group, team, cell'),
  press: list('news, reporter+s, photographer+s, journalist+s, correspondent, agency'),
  sources: list('of, by, from, with, to'),
  scenes: list('at, before, in, outside'),
  lands: list('country, nation, kingdom, island, republic'),
  formerly: list('former, ex, retired, onetime'),
  ofPart: list('victorian, tasmanian, region, regional, province, provincial, cantonal'),
  counts: list(
    'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred+s, thousand+s, dozen+s, scores, several, many, some, few, both',
  ),
  roles,
  founding: set('formed founded created established launched set'),
  pressRoom: 'Press room',
};
