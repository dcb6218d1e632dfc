import type { VerbWords } from '../../../figures/words/entries.ts';
import { type Listed, PhraseList } from '../../../text/phrase-list.ts';
import type { Form } from '../../../text/phrase-notation.ts';
import { combined, entries, list } from '../../lists.ts';
import { verbForms } from '../inflect.ts';
import { each } from './cues.ts';

type Effect = Pick<
  VerbWords,
  | 'person'
  | 'premises'
  | 'notPublic'
  | 'thing'
  | 'money'
  | 'time'
  | 'company'
  | 'rescues'
  | 'aims'
  | 'carries'
  | 'lifts'
  | 'stops'
  | 'ofSubject'
  | 'nominal'
  | 'personal'
  | 'impounds'
  | 'receives'
  | 'ofSome'
  | 'neutral'
  | 'apart'
  | 'custody'
  | 'captive'
  | 'frees'
  | 'seeks'
  | 'opens'
  | 'listens'
  | 'byCourt'
>;

/** One entry a verb; see `verbForms` for how irregular ones are written. */
const verbs = (effect: Effect, text: string): Listed<VerbWords>[] =>
  entries(text).flatMap((written) => {
    const name = written.replace(/[|+]\S*/g, '');
    const { base, ing, participles, past } = verbForms(written);
    const own = past.filter((phrase) => !participles.includes(phrase));
    const verb = own.length > 0 ? { name, ownParticiple: true, ...effect } : { name, ...effect };
    const listed = (form: Form, phrases: readonly string[]) =>
      phrases.map((phrase): Listed<VerbWords> => [phrase, verb, form]);
    return [
      ...listed('base', base),
      ...listed('ing', ing),
      ...listed('participle', participles),
      ...listed('past', own),
    ];
  });

/** Phrases without inflection that say the same as a verb: 'in custody', 'under arrest'. */
const states = (effect: Effect, text: string): Listed<VerbWords>[] =>
  list(text).map((phrase) => [phrase, { name: phrase, ...effect }]);

/** Nouns that take what is counted after a preposition: 'the arrest of 12 people'. */
const nominals = (effect: Effect, text: string): Listed<VerbWords>[] =>
  states({ ...effect, nominal: true }, text);

const ARRESTED = { person: 'arrested' } as const;
const SUSPECTS = { person: 'suspects' } as const;
const CHARGED = { person: 'charged', personal: true } as const;
const CONVICTED = { person: 'convicted', personal: true } as const;
const VICTIMS = { person: 'victims' } as const;
const DEAD = { person: 'dead' } as const;
const SEARCHES = { premises: 'searches' } as const;
const SEIZED = {
  premises: 'properties',
  money: 'cash',
  thing: 'goods',
  company: 'assets',
} as const;

/** What English verbs do to the persons, premises, things and sums that they count. */
export const verbList = new PhraseList<VerbWords>([
  ...verbs(
    { ...ARRESTED, personal: true },
    'arrest, detain, recapture, deprive of liberty, nab+, apprehend, collar, cuff, handcuff, remand, extradite, pull in, round up, ' +
      'take into custody, take into detention, take prisoner, place under arrest, put+|put under arrest, ' +
      'put+|put behind bars, lock up pending trial, jail pending, jail awaiting, imprison pending, ' +
      // Who only decides on custody, and tries nobody.
      'bring before an investigating judge, bring before an examining magistrate, ' +
      each(
        'custody, a closed, a secure, youth custody, a cell, cells, prison, jail, handcuffs, pre-trial, pretrial, preventive, provisional, police custody, detention',
        (where) => `place in ${where}`,
      ),
  ),
  ...verbs(
    ARRESTED,
    'catch, bust, bust|bust, serve with arrest warrants, serve arrest warrants on, execute arrest warrants on, serve with an arrest warrant, serve with custody orders, lead out of their homes, capture, nick, hold, haul in, haul out, haul off, haul away, pounce on, pull over, ' +
      'take in for questioning, scoop up, lead away, stop+, snare, ' +
      'run|ran|run down, surrender, swoop on, move in on',
  ),
  ...verbs(
    { ...ARRESTED, ofSubject: true },
    'turn themselves in, hand themselves in, give|gave|given themselves up',
  ),
  ...verbs({ ...ARRESTED, lifts: true }, 'pick up'),
  ...verbs({ thing: 'other' }, 'perform, undergo|underwent|undergone'),
  // What is only listened to was not taken.
  ...verbs(
    { thing: 'other', listens: true },
    'tap+, wiretap+, bug+, eavesdrop+ on, listen to, listen in on, monitor, overhear|overheard',
  ),
  // Persons are intercepted, and what they carry.
  ...verbs({ ...ARRESTED, thing: 'goods', money: 'cash' }, 'net+, bag+'),
  ...verbs({ ...ARRESTED, thing: 'goods', money: 'cash', stops: true }, 'intercept'),
  ...states(
    ARRESTED,
    'in custody, on/to/under house arrest, are/is/were in prison, are already in prison, is already in prison, under arrest, in handcuffs, in pre-trial/pretrial/preventive/provisional detention, in preventive prison, in pre-trial custody, in detention, ' +
      'in police custody, on remand, ended up in handcuffs, in jail, in the cells, in police cells, in cells, custody, jail, ' +
      'under lock and key',
  ),
  ...states({ ...ARRESTED, byCourt: true }, 'behind bars'),
  ...verbs({ ...ARRESTED, ofSome: true, captive: true, frees: true }, 'release'),
  ...verbs(
    { ...ARRESTED, ofSome: true },
    'release on bail, release under investigation, release pending, bail, hand over to, free under, free on bail, free pending, free conditionally',
  ),
  ...verbs(
    { ...ARRESTED, ofSome: true, frees: true },
    'release without charge, let|let|let go, free without charge, free after questioning, free from custody, free from detention, free from jail, free from prison',
  ),
  ...states(
    { ...ARRESTED, ofSome: true },
    'remain/remains/remained/still in custody, remain/remains/still in detention, remain/remains/still in prison, remain behind bars, remains behind bars, still being held, still being questioned',
  ),
  ...nominals(
    ARRESTED,
    'handcuffs on, handcuffs were put on, cuffs on, arrest of, arrests of, detention of, capture of, apprehension of, arresting, detaining, precautionary measures against, custodial measures against, precautionary measure against, ' +
      combined(
        'precautionary|custodial|coercive',
        'measure|measures',
        'issued|ordered|applied|executed|was issued|was ordered|were issued|were ordered|were applied|were executed',
        'against|for|on',
      ).join(', '),
  ),
  ...verbs({ ...SUSPECTS, neutral: true }, 'identify, interview'),
  ...verbs(
    { person: 'other' },
    'question as witnesses, question as a witness, hear|heard as witnesses, interview as witnesses, summon as witnesses',
  ),
  ...verbs(
    SUSPECTS,
    'accuse, book, question, quiz+, investigate, probe, interrogate, summon, suspect, place under investigation, place under a european arrest warrant, place under european arrest warrants, put+|put under investigation, seek|sought, put+|put on a wanted list, put+|put on the wanted list, hunt, hunt for, bar+, ' +
      'unmask, name, track down, report to prosecutors, report to the judicial authorities, report to judicial authorities, report to the judiciary, take in for questioning, take in for hearings, take to hearings, bring in for questioning, bring in for hearings, take for hearings, place under judicial supervision, place under judicial control, link to, implicate',
  ),
  ...verbs(
    { ...SUSPECTS, ofSubject: true, apart: true },
    'flee, escape, get away, evade capture, go on the run, remain at large',
  ),
  ...verbs(
    { ...SUSPECTS, ofSubject: true },
    'act as, act for, make|made fraudulent claims, make|made false claims, make|made bogus claims',
  ),
  ...verbs(
    { ...SUSPECTS, ofSubject: true },
    each(
      'the gang, the ring, the network, the group, the organisation, the organization, the cartel, a gang, a criminal',
      (whose) => `belong to ${whose}`,
    ),
  ),
  ...states(
    SUSPECTS,
    'under/face/facing investigation, under criminal investigation, being investigated, a formal suspect, formal suspects, face questions, facing questions, face questioning, face an investigation, facing an investigation, on the wanted list, on wanted lists, thought to have been involved, believed to have been involved, thought to be involved, believed to be involved, allegedly involved, suspected of being involved, under judicial supervision, under judicial control, have/has to report to, have/has to report regularly to, required/obliged/ordered to report to, required/obliged/ordered to report regularly to, while at liberty, in a state of freedom, under suspicion',
  ),
  ...states(
    { ...SUSPECTS, apart: true },
    'on the run, on run, at large, wanted as, wanted over, absconding, remain fugitives, remains a fugitive, are fugitives, is a fugitive',
  ),
  // What the police do has targets, what a gang does has victims.
  ...nominals(
    SUSPECTS,
    each(
      'measures, operation, action, investigation, probe, raids, searches, sweep, crackdown',
      (what) =>
        `${what} targeted, ${what} targeting, ${what} targets, ${what} have targeted, ${what} has targeted, ${what} is targeting`,
    ) +
      ', ' +
      each(
        'police, officers, detectives, investigators',
        (who) => `${who} targeted, ${who} have targeted`,
      ),
  ),
  ...verbs({ ...SUSPECTS, seeks: true }, 'look for'),
  ...nominals({ ...SUSPECTS, seeks: true }, 'search for'),
  ...nominals(
    SUSPECTS,
    'questioning of, identification of, ' +
      combined(
        'investigation|investigations|inquiry|inquiries|probe|probes|proceedings',
        '|was|were|has been|have been',
        'opened|launched|started',
        'into|against',
      ).join(', ') +
      ', investigation of, investigation into, probe into, hunt for, manhunt for, interrogation of, investigation concerns, investigations concern, proceedings against, case against, cases against, custody order for, custody orders for, detention order for, detention orders for, order against, orders against, warrants for the arrest of, warrants for the arrests of, warrant for the arrest of, request for the arrest of, requests for the arrest of, request for the arrests of, request the arrest of, requested the arrest of, requests the arrest of, requesting the arrest of, seeking the arrest of, sought the arrest of, seeks the arrest of, asked for the arrest of, calling for the arrest of, called for the arrest of, inquiry into, investigations into, investigations against, ' +
      combined(
        'warrant|warrants',
        '|is|are|was|were|has been|have been|had been',
        'issued',
        'for|against|in the names of',
      ).join(', ') +
      ', warrants for, warrants against, warrants on, warrant for, warrant against',
  ),
  ...verbs(
    { ...CHARGED, opens: true },
    'charge, indict, slap+ with, hit|hit with charges, formally charge, place under formal investigation, put+|put under formal investigation',
  ),
  ...verbs(
    CHARGED,
    'prosecute, try|tried, arraign, put+|put on trial, send to trial, send for trial, refer+ for trial, refer+ to trial, refer+ to court, order to stand trial, bring to justice, bring to trial, bring to court, take to court, bring before, commit+ for trial, haul before, haul to court, drag+ to court, drag+ before, produce before, produce in court, present before, present in court, chargesheet, charge-sheet',
  ),
  ...verbs(
    { ...CHARGED, ofSubject: true },
    'plead guilty, plead not guilty, enter guilty pleas, enter a guilty plea, enter pleas, stand|stood trial, go on trial, go to trial, appear in court, appear in a court, appear in federal court, appear on a charge, appear on charges, appear in a federal court, appear before, face trial, face court, face a court, face a judge, face judges, face charges, face prosecution, go before, await trial, await a trial',
  ),
  ...states(
    CHARGED,
    each(
      'the charges, all charges, all the charges, charges, the offences, conspiracy, conspiring, fraud, murder, money laundering',
      (charge) => `deny ${charge}, denied ${charge}`,
    ),
  ),
  ...states(
    CHARGED,
    'under formal investigation, under prosecution, being prosecuted, in the dock, before the courts, on trial, been on trial, to justice, facing charges, facing trial, before the court, charged',
  ),
  // Who waits for a sentence was found guilty or pleaded so, which the text may tell elsewhere.
  ...states(
    CHARGED,
    'due to be sentenced, to be sentenced, will be sentenced, await/awaits/awaiting sentence, await/awaits/awaiting sentencing, waiting to be sentenced, waiting to hear their sentence/sentences',
  ),
  // A court's word, no place where somebody is: who was given one is told elsewhere.
  ...states({}, 'jail sentence/sentences/term/terms'),
  // Filmed, not held.
  ...verbs(
    {},
    'capture by security cameras, capture by cameras, capture by cctv, catch on camera, catch on cctv, catch on film, catch by cameras, catch by cctv, catch by security cameras, ' +
      each('camera, cctv, film, security, footage, video', (what) => `capture on ${what}`) +
      ', ' +
      combined(
        'catch|capture',
        'by a',
        '|surveillance|security|cctv|traffic|speed|dashboard',
        'camera',
      ).join(', '),
  ),
  ...verbs({ ...ARRESTED, receives: true }, 'take in'),
  // At a court, unless it is at somebody's door.
  ...verbs({ ...CHARGED, ofSubject: true }, 'appear at'),
  // What a court room is built for.
  ...verbs({}, 'hold up to, stop+ to'),
  // Nobody is killed by a decree.
  ...verbs(
    {},
    each(
      'a, an, the',
      (article) =>
        `execute ${article} order, execute ${article} decree, execute ${article} freezing, execute ${article} seizure, execute ${article} warrant, execute ${article} measure, execute ${article} search, execute ${article} judicial, execute ${article} confiscation, execute ${article} preventive, execute ${article} precautionary, execute ${article} european`,
    ),
  ),
  ...verbs({}, 'appear at the, appear at a, appear at his, appear at her, appear at their'),
  // 'Four forced entry to a flat': nobody was forced.
  ...verbs(
    {},
    'force entry, force an entry, force open, force their way, force his way, force her way, force a way',
  ),
  // 'tried to land', 'tried on a ring': an attempt or a fitting, no trial.
  ...verbs(
    {},
    'try|tried to, try|tried on the, try|tried on a, try|tried on an, try|tried on several, try|tried out',
  ),
  ...verbs(
    { ...ARRESTED, ofSubject: true },
    'appear before a magistrate, appear before a judge, appear before an investigating judge, appear before the investigating judge, appear before an examining magistrate',
  ),
  ...nominals(
    CHARGED,
    'charges against, indictment of, indictments against, indictment against, trial of, trial for, prosecution of, charge against, ' +
      combined('charges', '|were|have been', 'brought|filed|laid|pressed', 'against').join(', '),
  ),
  ...verbs(
    CONVICTED,
    'convict, sentence, find guilty, condemn, avoid jail, avoid prison, spare jail, spare prison, spare a prison, spare a jail',
  ),
  // Who stands behind it gets the money: 'ordered to pay four victims'.
  ...verbs(
    { ...CONVICTED, ofSubject: true },
    'order to pay, order to repay, tell|told to pay, tell|told to repay',
  ),
  ...verbs(
    { ...CONVICTED, custody: true },
    'jail, imprison, cage, bang up, send down, put+|put away, send to prison, order to federal prison, order to prison, send to jail',
  ),
  ...verbs({ ...CONVICTED, custody: true, captive: true }, 'lock up'),
  ...states(CONVICTED, 'to terms of, to prison terms of, to jail terms of, down for'),
  // 'sent four men to prison for six years'.
  ...states({ ...CONVICTED, custody: true }, 'to prison for, to jail for'),
  ...states(
    { ...CONVICTED, ofSubject: true },
    [
      each('heard, learned, learnt', (got) => `${got} their sentences`),
      combined(
        'begin|begins|began|begun|beginning|start|starts|started|starting',
        'jail|prison|life|long|lengthy',
        'sentences|terms',
      ).join(', '),
    ].join(', '),
  ),
  ...nominals(
    CONVICTED,
    'conviction of, convictions of, sentencing of, sentences for, jailing of, handed down sentences to, handed sentences to, ' +
      combined(
        'sentences|terms',
        'were|have been|had been',
        'imposed on|handed down to|handed to|given to',
      ).join(', '),
  ),
  // Not by a court.
  ...verbs(VICTIMS, 'lock up in a, lock up in an, lock in a, lock in the, lock inside'),
  ...verbs(
    { person: 'other' },
    'dismiss, sack, suspend from duty, suspend from duties, discipline, demote, acquit+, clear, exonerate, find not guilty, find innocent, find alive, find safe, free from punishment, free from criminal punishment, exempt from punishment, exempt from criminal punishment',
  ),
  ...verbs(
    { person: 'other', ofSubject: true },
    `survive, get away with a fright, get away with a shock, escape with a fright, escape with a shock, escape unhurt, escape unharmed, escape uninjured, escape injury, escape unscathed, escape alive, swim|swam|swum ashore, flee homes, flee their homes, flee their country, ${each(
      'fighting, war, fire, blaze, flames, attack, shooting, violence',
      (what) => `flee the ${what}`,
    )}`,
  ),
  ...states(
    { person: 'other', apart: true },
    'missing, unhurt, unharmed, uninjured, unscathed, safe and well, unaccounted for, were never found, were never recovered, have not been found, were not found',
  ),
  ...nominals(
    { person: 'other', thing: 'other' },
    'dropped all charges against, dropped charges against, dropped the charges against, drops charges against, charges dropped against, case dropped against, dropped/drops/drop the case against, dropped/drops/drop a case against, dropped cases against, dropped proceedings against, dropped the proceedings against, checks on, check on, inspection/inspections/checking/screening/checks/controls of, controls on',
  ),
  // What was looked at are papers.
  ...nominals({ thing: 'other' }, 'documents of, documents for, papers of, papers for, records of'),
  ...verbs(
    { person: 'other', thing: 'other' },
    'affect, cancel+, delay, disrupt, divert, check, examine, screen, control+, scan+, fingerprint, inspect, prevent, turn back, turn away',
  ),
  // Whom a fraud affected has lost by it, whatever else may be affected.
  ...nominals(
    VICTIMS,
    each(
      'fraud, scam, scheme, swindle, breach, hack, attack, attacks, theft, thefts',
      (what) => `${what} affected, ${what} has affected, ${what} have affected`,
    ),
  ),
  ...verbs({ person: 'other', apart: true }, 'search for'),
  ...verbs({ ...VICTIMS, premises: 'other' }, 'evacuate'),
  ...verbs({ ...VICTIMS, rescues: true }, 'rescue, save'),
  ...verbs({ ...VICTIMS, carries: true }, 'traffic|trafficked'),
  ...verbs({ ...VICTIMS, aims: true }, 'target'),
  // Cars more often than persons: a bare number behind it counts what was told of before.
  ...verbs({ ...VICTIMS, thing: 'goods' }, 'sell|sold'),
  ...verbs(
    { ...VICTIMS, ofSubject: true },
    'fall|fell|fallen victim to, fall|fell|fallen prey to, become|became|become victims of, become|became|become a victim of, ' +
      combined('fall|fell|fallen for', 'the|this|a', 'scam|fraud|trick|con').join(', '),
  ),
  ...verbs(
    VICTIMS,
    each('confirm, recognise, recognize, register, treat, class', (verb) => `${verb} as victims`),
  ),
  ...verbs(
    VICTIMS,
    'protect, safeguard, poison, exploit, defraud, rob+, scam+, abuse, enslave, swindle, bilk, cheat, torture, kidnap+, abduct, harm, prey on, make|made|made to work, give|gave|given shelter, deceive, con+, ' +
      'liberate, dupe, fleece, trick, extort, blackmail, groom, recruit, lure, persuade, confront, assault, molest, mug+, carjack, hoodwink, harass, stalk, rip+ off, attack, rape, phish, force, compel+, talk into, entice, trap+, ring|rang|rung, ' +
      'threaten, tie up, sexually abuse, sexually exploit, hold captive, hold hostage, hold for ransom, hold to ransom, hold against their will, keep|kept|kept in slave-like conditions, keep|kept|kept in slavery, leave|left|left out of pocket, house, coerce, take to safe houses, take to a safe house, take to shelters, take to safety, identify as victims, identify as possible victims, identify as potential victims, recognise as victims, subject to exploitation, subject to abuse, bring to safety, take into care, look after, ' +
      each(
        'care, shelters, specialised, reception, a reception, a shelter, safe',
        (where) => `place in ${where}`,
      ) +
      ', affect by the fraud, affect by the scam, affect by the scheme, beat|beat|beaten up, ill-treat, maltreat, mistreat, starve, marry off, get out of the hands of, ' +
      each('marry, beg, steal, sell, carry, hand over', (what) => `make|made|made to ${what}`),
  ),
  ...verbs(
    VICTIMS,
    `${each(
      'in scam centres, in scam centers, in scam compounds, in a scam centre, in a scam center, in a scam compound',
      (where) => `hold ${where}`,
    )}, release from scam centres, release from scam centers, release from scam compounds`,
  ),
  ...verbs(
    { ...VICTIMS, ofSubject: true },
    'fall|fell|fallen victim, fall|fell|fallen prey, lose money, lose their savings, work as prostitutes, ' +
      each(
        'from the brothel, from the brothels, from a brothel, from captivity, from their captors, from the traffickers, from slavery, from forced labour, from forced labor, from a compound, from the compound, from compounds, from the compounds, from a scam compound, from scam compounds, from a casino compound, from a scam centre, from a scam center, from scam centres, from scam centers, their captors, their traffickers',
        (whence) => `escape ${whence}`,
      ),
  ),
  // Without a verb between: 'took three women to a reception centre'.
  ...states(
    VICTIMS,
    'to a reception centre, to a reception center, to reception centres, to a place of safety, to places of safety, to safe houses, to a safe house, to shelters, to a shelter, to safe accommodation, into care, from harm, from further harm, out of harm, hostage, captive, in captivity',
  ),
  ...verbs({ ...VICTIMS, frees: true }, 'free'),
  ...verbs(
    { person: 'victims', company: 'victims', premises: 'victims' },
    'hack, breach, infect, compromise',
  ),
  ...states(
    { person: 'victims', company: 'victims', premises: 'victims', ofSubject: true },
    each(
      'files, systems, data, servers, computers, networks',
      (what) => `had their ${what}, found their ${what}`,
    ),
  ),
  ...nominals({ ...VICTIMS, rescues: true }, 'rescue of, safeguarding of'),
  ...nominals(
    { ...VICTIMS, frees: true },
    each('secured, secure, securing, negotiated, won', (got) => `${got} the release of`),
  ),
  ...nominals({ ...VICTIMS, carries: true }, 'trafficking of'),
  ...nominals(
    VICTIMS,
    'attempted murder/murders of, exploitation/abuse/liberation/kidnapping/robbery/protection/recruitment of, victims as, victims at',
  ),
  ...verbs(
    DEAD,
    'kill, murder, shoot|shot dead, find dead, stab+ to death, hack to death, burn alive, lynch, massacre, slaughter, butcher, electrocute, poison to death, execute, burn to death, assassinate, beat|beat|beaten to death, bury, behead, gun+ down, leave|left dead, slay|slew|slain, strangle',
  ),
  // Written as if the adverb were inflected, because the verb has this one form.
  ...verbs(
    DEAD,
    each('shot, wounded, stabbed, injured, beaten', (hurt) => `fatally|fatally ${hurt}`),
  ),
  ...verbs(
    { ...DEAD, ofSubject: true },
    'die, drown, perish, suffocate, lose their lives, freeze|froze|frozen to death, succumb',
  ),
  ...states(DEAD, 'to their deaths, dead, to death'),
  // A sentence, of which nobody has died.
  ...verbs(CONVICTED, 'sentence to death, condemn to death'),
  ...states({ ...DEAD, ofSubject: true }, 'did not survive'),
  ...nominals(
    DEAD,
    'deaths/death/murder/murders/killing/killings/slaying/slayings/bodies/body/remains/corpses/drowning/assassination of, shooting dead of, claimed/claiming/claim/claims/cost/costing the lives of',
  ),
  ...verbs(
    { person: 'injured' },
    'injure, slash, wound, stab+, hurt|hurt, hospitalise, hospitalize, maim, take to hospital, take to a hospital, take to the hospital, take to hospitals, transport to hospital, transport to a hospital, transport to hospitals, transport to various hospitals, transport to area hospitals, transport to local hospitals, transport to nearby hospitals, rush to hospital, rush to hospitals, airlift to hospital, fly to hospital, admit+ to hospital, treat in hospital, treat at hospital, treat for, discharge from hospital, leave|left|left in hospital, leave|left|left with burns, leave|left|left with injuries, leave|left|left with serious injuries',
  ),
  ...verbs(
    { person: 'injured', ofSubject: true },
    `${each(
      'burns, injuries, minor injuries, serious injuries, slight injuries, hearing loss, cuts, smoke inhalation, a broken, head injuries, stab wounds, gunshot wounds',
      (what) => `suffer ${what}, sustain ${what}`,
    )}, inhale smoke, escape with minor injuries, escape with slight injuries, escape with injuries, escape with cuts, escape with burns, need hospital treatment, need hospital care, need medical care`,
  ),
  ...states(
    { person: 'injured' },
    'in serious/critical condition, in a serious/critical condition, critically ill, seriously/badly/critically hurt/injured/wounded, in intensive care, being treated for, being treated in, being treated by, on life support, on a ventilator, on ventilators, ' +
      each(
        'are, were, is, was, still, remain, remained',
        (be) => `${be} in hospital, ${be} critical, ${be} stable, ${be} fighting for`,
      ),
  ),
  ...verbs(
    { person: 'migrants' },
    'smuggle, transport, put+|put on board, cram+, ferry, pack into, squeeze, move illegally, bring across, bring into, send across, hide in, hide, discover in, crowd into',
  ),
  ...verbs(
    { person: 'migrants' },
    'help out of the water, pull from the water, pull from the sea, pull out of the water, pluck from the sea, pluck from the water, rescue at sea, rescue off, rescue from the sea, bring ashore, intercept at sea, pick up at sea, ' +
      each(
        'a fishing boat, a fishing vessel, a rescue ship, a merchant ship, a lifeboat, the coastguard, a coastguard vessel',
        (who) => `pick up by ${who}`,
      ),
  ),
  // Driven from their homes, not carried off.
  ...verbs(
    VICTIMS,
    'pack into evacuation, crowd into evacuation, cram+ into evacuation, pack into shelters, crowd into shelters, cram+ into shelters',
  ),
  ...verbs({ person: 'migrants' }, 'refuse entry, deny|denied entry, refuse admission'),
  ...verbs(
    { person: 'migrants', ofSubject: true },
    'board, get in, climb aboard, cross the channel, cross the english channel, cross the mediterranean, cross the border, cross the aegean',
  ),
  // Into a house, not into a boat.
  ...verbs({}, 'get in through, get in by, get in via, get in and out'),
  ...nominals({ person: 'migrants' }, 'smuggling of, transport of, refusals of'),
  // Those inside, whom nobody has arrested.
  ...nominals(
    { person: 'migrants', thing: 'goods' },
    each('lorry, truck, van, vehicle, trailer, container, boat, dinghy', (in_) => `${in_} held`),
  ),
  ...verbs({ person: 'officers' }, 'deploy, mobilise, mobilize, dispatch, assign'),
  // Of a robbery they are suspects, of a protest neither.
  ...verbs(
    { person: 'officers', ofSubject: true },
    `${combined(
      'take part|participate',
      'in',
      'the|this|a|an',
      'operation|operations|raids|searches|sweep|action|crackdown|exercise|inquiry|investigation|coordinated operation|joint operation|large-scale operation|international operation|police operation',
    ).join(', ')}, take part in raids, take part in searches, participate in raids`,
  ),
  ...verbs(
    { ...SUSPECTS, ofSubject: true },
    'take part in the fraud, take part in the scheme, ' +
      each(
        'the gang, the criminal, a criminal, the network, the scheme, the fraud',
        (what) => `participate in ${what}`,
      ) +
      ', ' +
      each(
        'robbery, theft, heist, burglary, smuggling, plot, crime, crimes, killing, kidnapping, shooting',
        (deed) => `take part in the ${deed}, participate in the ${deed}`,
      ),
  ),
  // Whose offices are searched: 'raided 13 companies'.
  ...verbs({ ...SEARCHES, company: 'searches' }, 'search, raid, ransack, comb, storm'),
  ...verbs(
    SEARCHES,
    'visit, inspect, burst|burst into, swoop on, descend on, swarm, swarm over, swarm into, enter, go through, dismantle, close down, shutter, ' +
      'break|broke|broken up, turn over, kick in, scour, move in on, burst|burst through the doors of, batter down doors at, break|broke|broken down doors at, kick down doors at, smash down doors at, smash through doors at, force doors at, force|forced open the doors of, turn upside down, bust, kick down, smash, raid simultaneously, check',
  ),
  // Labs are, and what stands on the internet: 'took down 90 websites'.
  ...verbs(
    { ...SEARCHES, thing: 'goods' },
    'shut+|shut down, take down, take offline, take control of, seize control of',
  ),
  ...verbs({ ...SEARCHES, notPublic: true }, 'close'),
  ...nominals(
    { ...SEARCHES, company: 'searches' },
    'search of, searches of/at/in/on, raid on, raids on, search at, raids at, raid at, raids in, searches carried out at, searches conducted at, searches carried out in, searches executed at, search warrants at, warrants executed at, warrants were executed at, warrants being executed at, warrants were carried out at, warrants carried out at, house searches at',
  ),
  ...nominals(
    SEARCHES,
    'inspections in/at/of, controls in, controls at, checks at, checks in, raid of, raids of, ' +
      'inspection of, warrants at, search warrants for, dismantling of, closure of, ' +
      'tanks in, hidden in',
  ),
  ...verbs(
    { premises: 'operations', person: 'victims', company: 'victims' },
    'burgle, break|broke|broken into, hold up, rob+, loot, burglarise, burglarize',
  ),
  ...verbs({ thing: 'goods', money: 'damage' }, 'steal, snatch, shoplift, loot, pilfer'),
  ...verbs({ money: 'damage' }, 'flee with, escape with, make|made off with, get|got away with'),
  // Persons are seized too: 'one suspect was seized in Spain'.
  ...verbs({ ...SEIZED, ...ARRESTED, impounds: true }, 'seize'),
  ...verbs(
    { ...SEIZED, ...ARRESTED },
    'grab+, lay|laid|laid hands on, get hold of, get their hands on',
  ),
  ...verbs({ ...SEIZED, ...ARRESTED, captive: true }, 'take away'),
  ...verbs({ ...SEIZED, impounds: true }, 'confiscate, impound, sequestrate'),
  ...verbs(
    SEIZED,
    'hand over, give|gave|given back, repatriate, recover, forfeit, secure, haul, retrieve',
  ),
  // Things by the police, persons by their captors.
  ...verbs({ ...SEIZED, ...VICTIMS }, 'sequester'),
  ...verbs(
    { thing: 'goods', money: 'cash', premises: 'properties' },
    'find, discover, uncover, unearth, carry away, dig+|dug up, locate, turn up, bring to light, come across, come upon, stumble upon, stumble on, stash, conceal, hide',
  ),
  ...nominals(
    SEIZED,
    'seizure/confiscation/recovery/haul/forfeiture/stash/cache of, seizures of/include/included/reported/made, seized items include, seizures to date, seizing',
  ),
  ...states({ thing: 'goods', money: 'cash' }, 'seized'),
  ...nominals(
    { premises: 'properties', money: 'assets', thing: 'assets' },
    'freezing of, freeze of, freeze on, blocking of, freezing orders on, freezing order on',
  ),
  ...states(
    { premises: 'properties', money: 'assets', thing: 'assets' },
    'subject to freezing orders, subject to a freezing order, under a freezing order, under freezing orders',
  ),
  ...verbs(
    { premises: 'properties', money: 'assets', thing: 'assets' },
    'freeze|froze|frozen, block, attach, restrain, immobilise, put+|put on freeze, put+|put under seizure, place under seizure',
  ),
  ...verbs({ thing: 'goods' }, 'contain'),
  ...verbs({}, 'rent out'),
  ...verbs({ premises: 'properties' }, 'own, buy|bought, acquire, rent, purchase, run|ran|run'),
]);
