import { phrasesOf } from '../../../text/phrase-list.ts';
import type { TopicGroup, TopicWords } from '../../../topic/words.ts';
import { byGroup } from '../../groups.ts';
import { combined, list, phrases, set } from '../../lists.ts';
import { areaTerms } from './area-terms.ts';
import { caseTerms } from './case-terms.ts';
import { genreTerms } from './genre-terms.ts';
import { liveTerms } from './live-terms.ts';

/** 'In the past six months' reaches to this day; 'in the past' does not. */
const PAST_SPANS = list(
  'year, month, week, decade, few, several, couple, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, 12, 18, 24, 48',
).map((span) => `in the past ${span}`);

/** 'Jailed for three years on Friday' remembers nothing. */
const YEARS_ON_A_DAY = list(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, charges, each, bail, probation',
).map((day) => `years on ${day}`);

/** 'Offensive slogans' open no front. */
const OFFENSIVE = combined(
  'offensive',
  'graffiti|messages|message|slogan|slogans|language|words|remark|remarks|comments|weapon|weapons|behaviour|behavior|material|images|posts|tweets',
);

/** Harm that is done to things, and who does it. */
const DAMAGE = set(
  'vandal+s+ism vandalise+s+d vandalize+s+d vandalising vandalizing graffiti deface+s+d defacing desecrated desecration torched arson',
);
/** How somebody drove who is a criminal by it. */
const DRIVING = set('driving driver+s drive limit dui dwi hit-and-run');
/** What computers are broken into with, and by whom. */
const HACKING = set('ransomware hacker+s cyberattack+s cyber-attack+s');
/** What coaches and teachers do to those in their care. */
const ABUSE = set('molest+s+ed+ing abuse abused grooming');
/** Who breaks in or robs: the shop, school or club that was hit tells of itself. */
const THIEVES = set(
  'burglar+s burglary burglaries burgled thief thieves robber+s break-in+s rustling rustlers',
);
/** What is done to pupils, too, whose lessons belong to it. */
const ASSAULT = set('assault+s+ed+ing assaulting assaulted');
/** What is done where people walk and play. */
const EXPOSURE = set('flasher+s exposure');

/** Each of some words with the same kinds of writing. */
const ofEach = (words: ReadonlySet<string>, groups: readonly TopicGroup[]) =>
  [...words].map((word) => [word, groups] as const);

/** Terms by which English news of a case is told from other writing. */
export const topic: TopicWords = {
  terms: byGroup({ ...caseTerms, ...genreTerms }),
  persons: set(
    'footballer+s striker+s goalkeeper+s midfielder+s defender+s winger+s player+s team-mate+s teammate+s coach coaches manager+s referee+s ' +
      'athlete+s cyclist+s rider+s golfer+s skier+s swimmer+s gymnast+s hurdler+s medallist+s champion+s fans supporters ' +
      'contender+s boxer+s quarterback+s linebacker+s jockey+s sprinter+s wrestler+s batsman bowler+s ' +
      'minister+s premier mayor+s councillor+s councilor+s councilman councilwoman incumbent+s congressman congresswoman official+s senator+s lawmaker+s politician+s mp+s mep+s president ambassador diplomat+s envoy prince ' +
      'executive+s ceo ' +
      'author+s novelist+s writer+s publisher+s actor+s actress+es director+s filmmaker+s playwright+s singer+s songwriter+s rapper+s musician+s dancer+s ' +
      'chef+s celebrity celebrities professor+s scientist+s biologist+s archaeologist+s doctors student+s pupils developer+s ' +
      'soldier+s veteran+s historian+s',
  ),
  crowds: set('fan+s supporter+s hooligan+s ultras'),
  matters: new Map([
    ...ofEach(DAMAGE, ['memory', 'war', 'leisure', 'sport', 'science', 'business']),
    ...ofEach(DRIVING, ['accident']),
    ...ofEach(EXPOSURE, ['leisure']),
    ...ofEach(ABUSE, ['sport', 'science']),
    ...ofEach(HACKING, ['technology', 'science']),
    ...ofEach(THIEVES, ['sport', 'business', 'science']),
    ...ofEach(ASSAULT, ['science']),
  ]),
  fires: set('arson arsonist+s firebombed torched'),
  givenBack: set('return+s+ed+ing repatriate+s repatriated repatriating handed handover recovered'),
  crosses: new Set(caseTerms.crossing[3]),
  harmless: phrases(
    'ruled/ruling/rule out arson, arson was/is/has been ruled out, sign/signs/evidence of arson, cracked up to be, in good health, been/was pirated, pirated vessel/ship/tanker/boat, has/have died after being, reign of terror, joint strike+s, in terror, anti-money laundering, anti-money-laundering, influence of cannabis/cocaine/drugs, money laundering controls/rules/checks/safeguards/lapses/failings/reporting officer+s, money-laundering controls/rules/checks/safeguards/lapses/failings, controls/checks/safeguards/rules against money laundering, crime prevention, knife crime strategy, dealers say/said, one dealer said, currency/bond/exchange dealer+s, espionage act, and/& terrorist financing, terrorism and organised/organized crime, organised/organized crime and terrorism, news/press conference+s, attorney general, media report+s+ed, ' +
      'to/received/after a report of, to/received/after/following reports of, according to reports, according to the reports, reports say, ' +
      'reports said, what/everything/all we know, we know so far, here s what we know, we dont know, we still dont know, we do not know, ' +
      'what we learned, holiday/christmas/birthday/house party, major player+s, key player+s, news release, press release+s, ' +
      'state capital/police/prosecutors, at the scene, not being treated as terrorism, not terror-related/terrorism-related, ' +
      'ruled out terrorism, no link to terrorism, no sign of terrorism, anti-fraud, more than half a, customs and excise, proceeds of crime act/hearing/law/legislation/order+s, ' +
      'foreign/foreign-made pistol/pistols/gun/guns/rifle/rifles/revolver/firearm/firearms, excise squad+s/team+s/official+s/officer+s/department/inspector+s/minister/commissioner/sleuths/police/check-post/range/enforcement, ' +
      'homeland security, poor health, state of health, health condition, doses of cocaine/heroin, in-law+s, on trial records, ' +
      'trial records/transcripts/run/period, charges/guilty of professional/improper misconduct/conduct, charges of deficient professional conduct, cardiac arrest, arrested development, house arrest drama, charged particles, free of charge, ' +
      'in charge of, in charge, charge of, dealing with, supercharged, charged up, highly/emotionally charged, charging station, ' +
      'stole/stealing the show, stole a march, stolen hearts, murder mystery, killer whale/app, killed off, ' +
      'burglar alarm+s, career-best, career-worst, career-high, daylight robbery, was robbed of victory, shot on goal, shots on target, shot stopper, penalty shootout, shot on target, ' +
      'long-range shot, goal drought, attack-minded, attacking midfielder, heart attack+s, panic attack, bear/shark/alligator/crocodile/lion/tiger/leopard/elephant/cougar/coyote/wolf/snake/wasp/bee attack+s, attacked by a bear/shark/alligator/crocodile/lion/tiger/leopard/elephant/cougar/coyote/wolf, is-held, is-controlled, isis-held, held by the islamic state, held by islamic state, in islamic state-held, islamic state-held, jail/prison system, photo shoot, guilty pleasure+s, ' +
      'aircraft toilet+s/seat+s, seat/seats/toilet/toilets of an/the aircraft, criminally underrated, patrol car/cars were bought/purchased, murder and mayhem, crime novel+s, crime writer+s, crime fiction/thriller/drama/dramas/series/show/shows, detective drama/dramas/novel/novels/story/stories/series/show/shows, fraud protection+s, anti-phishing, ' +
      'war on drugs/crime/poaching, anti-poaching, crime scene investigation, police drama/procedural, police the heat, gang of friends, ring the changes, ' +
      'ring road, boxing/wedding/engagement ring, free trial, clinical trial+s, trials and tribulations, ' +
      'court of public opinion, tennis/centre/food/basketball court, judge for yourself, jury found in favor/favour of, jury found for, supreme court case+s, jury is still out, ' +
      'golden/tax/market/corporate raid, prize fund, speed trap, dawn raid on shares, raid on the fridge, operation of, ' +
      'operations/regional/bank/branch/shop/store/hotel/project/general/property/office/restaurant/account manager, search engine+s, ' +
      'searched for, seized the initiative/opportunity, seized control/power/on/up, found guilty pleasure, sentence structure, ' +
      'life sentence structure, held talks, held a meeting, held back/its, held on to, drug approval/maker/company/prices, ' +
      'drug trial+s, weight-loss drug+s, drugmaker, prescription drugs, new/cancer drug, smuggled a smile, knife-edge, gunning for, ' +
      'identity theft protection, fraud prevention, fraud-prevention, fraud detection, crime prevention week, theft/burglary prevention/deterrent/deterrence, cold/price war, ' +
      'trade war, cash flow/machine/prize, football shirt+s, football jersey+s, football kit+s, football top+s, admitted to/into hospital, admitted to a/the hospital, admitted to intensive care, ' +
      'criminal investigation department+s/division/bureau, coach driver+s, coach party, coach parties, coach passengers, coach company, captain of a/the boat/ship/vessel/tanker/ferry, ' +
      "boat's/ship's/ferry's/vessel's captain, " +
      'strike/strikes/struck/striking up, first/second/third-degree, first/second/third degree, murder mystery',
    [...OFFENSIVE, ...PAST_SPANS, ...YEARS_ON_A_DAY],
  ),
  forms: phrases(
    'column:, annual/yearly/match report, in five charts, five charts, tips from, year in review, ' +
      'annual/book/film/tv/theatre/album/game review, explainer, explained, explained:, opinion:, opinion, editorial, comment:, obituary, ' +
      'obituaries, quiz, podcast, review:, interview:, in an interview, q&a, factsheet, fact sheet, in numbers/figures/charts, ' +
      'threat assessment, what is a/the, letters to the editor, letters:, best books, books of the year, on this day, crossword, ' +
      'horoscope, travel guide, player ratings, transfer news, live score, weather forecast, job vacancy, call for tenders, vacancies, ' +
      'remembrance day, day of remembrance, remembrance/memorial service, memorial day, sentencing guide, world day, ' +
      'from the archive+s, what to know, minute of silence, wreath-laying, overview, operational activities, tabletop exercise, ' +
      'how the eu, how europe, rise and fall, untold story, questions and answers, ' +
      'is/are the largest/biggest/worst/best/new, arent, isnt, look+s back on/at',
  ),
  asks: phrases(
    'what is/are/s/can/happens, what/how/why do+es, how can/are/is/long/much, why are/is, when is/are, where is/are, ' +
      'can, could, should, do, does, is, are',
  ),
  retells: new Map([
    ['why', new Set<string>()],
    ['how', set('became become+s came grew is are')],
  ]),
  employs: set('for to of with'),
  general: set(
    'can may might should or often usually always never sometimes typically generally every any many',
  ),
  argues: set(
    'but while however even yet rather despite indeed perhaps whether although though far most more so these this such new',
  ),
  notArgued: new Map([
    ['so', set('far -')],
    [
      'this',
      set('week month year morning afternoon evening weekend summer winter spring autumn time'),
    ],
    ['more', set('than')],
    ['most', set('wanted')],
  ]),
  reports: set(
    'connection possession bail suspicion conspiracy conspiring attempted attempting kilograms kg lorry vehicle+s truck trailer hidden concealed counts destined ' +
      'transported transporting shipped consignment involvement cooperation coordinated premises prolific footage driver aged nationals scheme incident wounding packages spotted men man',
  ),
  done: set(
    'was were had did said told found took taken made went gone came held sent brought gave given got became began left fled stole stolen shot led met paid caught drove driven saw seen ran kept bought sold heard ' +
      'broke broken beaten hid hidden flew flown threw thrown struck laid dealt bound froze frozen swore sworn torn knew known thought sought shown spent lost',
  ),
  somebody: set('he she his her him'),
  periods: set('between from since until'),
  birth: set('born'),
  now: set('is are has face+s stand+s deny denies'),
  laws: set('act code law ordinance decree convention regulation+s'),
  pacts: set('treaty convention law code'),
  beforeYear: set('of ,'),
  defines: phrases(
    'is where/when/a/an, is one of, are a/an, are one of, are not, is not a/an, refers to, means that',
  ),
  actors: phrasesOf(
    list(
      'brought/filed/requested/issued/sought/wanted by, at/on the request of, request/warrant from, in cooperation with, has/have/had asked, ' +
        'together with',
    ).flatMap((phrase) => [phrase, `${phrase} the`]),
  ),
  stateActs: set(
    'arrest+s detain+s seize+s intercept+s hold+s bust+s smash+es dismantle+s uncover+s foil+s nab+s jail+s convict+s charge+s indict+s sentence+s extradite+s deport+s hand+s transfer+s ' +
      'surrender+s raid+s rescue+s recover+s',
  ),
  partners: set('partners counterparts'),
  trials: set('trial+s retrial'),
  lands: new Set(['england', 'scotland', 'wales', 'northern ireland']),
  sites: set(
    'gallery galleries museum+s castle church+es cathedral monastery city cities town+s village+s port+s harbour+s harbor+s coast waters territory soil motorway+s highway+s roads border region province island+s capital ' +
      'prison+s jail+s banks factories warehouse+s lab+s laboratory laboratories resort+s airport+s airspace railway+s homes households',
  ),
  papers: set(
    'plate+s number+s identity identification licence license visa+s language accent+s speaker+s watches wine+s',
  ),
  fishers: set('fishing trawler+s longliner+s vessel+s boat+s'),
  heardIn: set('interpreter+s translator+s translation+s dictionary'),
  tongues: set('speak+s spoke spoken speaking fluent proficient'),
  learns: set(
    'learn+s+ed+ing learnt taught teach+es+ing understand+s understood study studies studied studying',
  ),
  taught: set('french german spanish italian english chinese japanese russian irish welsh'),
  lessons: set('teacher+s tutor+s lesson+s class classes exam+s homework'),
  missions: set('embassy embassies consulate+s consul+s consular consulate-general ambassador'),
  nationals: set(
    'national+s citizen+s foreigner+s man men woman women couple victim+s suspect+s driver+s trucker+s passport+s ' +
      'lawyer+s attorney+s banker+s businessman businessmen businesswoman accountant+s trader+s adviser+s advisor+s student+s',
  ),
  origins: phrases(
    'trips/cruise/cruises/holiday/holidays/trip/compared/likened/return/returned/returning/moved/move/emigrated/emigrate to, cruise around, ' +
      'came/come/comes/got/flew home from, has/have/had flown home from, came/come back from, who work+s+ed in/at, who was/were/is/are from, ' +
      'war/wars/conflict in/against/with, ' +
      'box/tin/appeal/aid/fundraiser/concert/charity/relief for, bordering, ' +
      'honeymoon/vacation/weekend/designed/invented/trained/educated/holiday/holidays/living/lived/lives/reside/resides/resided/residing/resident/settled/born/raised in, was/were born in, ' +
      'stag/hen do in, tour/residents/native/national/nationals/citizen/citizens of, one of them to, on a trip to, a break in, ' +
      'had worked/lived/taught/studied/trained/served in/at, used to work/live/teach/study/play in, once/previously/formerly worked/lived/taught in, studied/studying/graduated/qualified/retired/served/fought/deployed/married in, studied at, graduated from, degree in, inspired by, emulating, emulate, modelled on, compared with, ' +
      'victim/people/persons/individuals/suspects/men/women/male/males/female/females/girl/girls/boy/boys/year-old/man/woman/tourist/student/nurse/teacher/doctor/citizen/businessman/businessmen/merchant/merchants/trader/traders/worker/workers/visitors/tourists/students/originally/hails/comes from, ' +
      'originally came from, come/came originally from, had been living in, go/went/going back to, from a family in, grew up in, ' +
      "'s/his/her/their family/parents/relatives/mother/father/wife/husband/boyfriend/girlfriend/son/sons/daughter/daughters/brother/sister/children in, group of tourists/friends/students from, said/understood to be from, refugee/seeker from, be/being deported to, be/being deported back to",
  ),
  elsewhere: phrases(
    'unrelated, separate case/investigation/incident, similar case+s, similar operation, previous case+s, previous operation, ' +
      'earlier case',
  ),
  longAgo: phrases('in the past, years ago, historically'),
  ...areaTerms,
  ...liveTerms,
};
