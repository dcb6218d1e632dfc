import type { VerbWords } from '../../figures/words.ts';
import { verbForms } from './inflect.ts';

type Effect = Omit<VerbWords, 'name' | 'forms' | 'participles'>;

/** One entry a verb; see `verbForms` for how irregular ones are written. */
function verbs(effect: Effect, list: string): VerbWords[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((written) => ({
      name: written.split('|')[0] ?? written,
      ...verbForms(written),
      ...effect,
    }));
}

/** Phrases without inflection that say the same as a verb: 'in custody', 'under arrest'. */
function states(effect: Effect, list: string): VerbWords[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => ({ name: phrase, forms: [phrase], participles: [phrase], ...effect }));
}

/** What English verbs do to the persons, premises, things and sums that they count. */
export const verbList: readonly VerbWords[] = [
  ...verbs(
    { person: 'arrested' },
    'arrest, detain, nab+, apprehend, catch|caught, collar, cuff, handcuff, bust, round up, pick up, take|took|taken into custody, place in custody, take|took|taken into detention, remand, capture, nick, hold|held, haul in, haul out, pull over, intercept, place under arrest, put+|put behind bars, take|took|taken in, swoop on, bail, lift, scoop up, lead|led away, extradite, surrender, release, locate and arrest, stop+',
  ),
  ...states(
    { person: 'arrested' },
    'in custody, under arrest, behind bars, in handcuffs, under house arrest, in pre-trial detention, in pretrial detention, in detention, in preventive detention, in provisional detention, in police custody, on remand, ended up in handcuffs, in jail, in the cells',
  ),
  ...verbs(
    { person: 'suspects' },
    'identify, question, investigate, interrogate, summon, suspect, place under investigation, put+|put under investigation, seek|sought, hunt, bar+, interview, unmask, name, track down, flee|fled, report to prosecutors, place under judicial supervision, escape, get|got|got away, evade capture, believe|believed to',
  ),
  ...states(
    { person: 'suspects' },
    'under investigation, on the run, at large, being investigated, a formal suspect, formal suspects, under judicial supervision, while at liberty',
  ),
  ...verbs(
    { person: 'charged' },
    'charge, indict, prosecute, accuse, try|tried, plead, arraign, face trial, stand|stood trial, go|went|gone on trial, appear in court, appear before, slap+ with, formally charge, put+|put on trial, send|sent to trial, hit|hit with charges, face charges, go|went|gone before, be|was|been in the dock',
  ),
  ...states(
    { person: 'charged' },
    'in the dock, on trial, been on trial, face charges, facing charges, faces charges, before the court, in court, sent for trial',
  ),
  ...verbs(
    { person: 'convicted' },
    'convict, jail, imprison, sentence, find|found guilty, lock up, send|sent down, put+|put away, give|gave|given prison, admit guilt',
  ),
  ...verbs({ person: 'other' }, 'acquit+, clear, exonerate'),
  ...verbs(
    { person: 'victims' },
    'rescue, free, save, protect, safeguard, exploit, defraud, rob+, scam+, traffic|trafficked, abuse, enslave, swindle, cheat, torture, kidnap+, deceive, con+, target, liberate, dupe, fleece, trick, extort, blackmail, fall|fell|fallen victim, fall|fell|fallen prey, film, groom, recruit, lure, assault, attack, rape, phish, lose|lost money, sell|sold, bring|brought out, force into prostitution, force, trap+, hit|hit',
  ),
  ...verbs(
    { person: 'dead' },
    'kill, die, murder, drown, perish, suffocate, lose|lost their lives, shoot|shot dead, find|found dead, stab+ to death, execute, burn to death, assassinate, beat|beat|beaten to death, bury',
  ),
  ...verbs(
    { person: 'injured' },
    'injure, wound, hurt|hurt, hospitalise, hospitalize, maim, take|took|taken to hospital, be treated for',
  ),
  ...verbs(
    { person: 'migrants' },
    'smuggle, transport, put+|put on board, cram+, ferry, discover, crowd, board, refuse entry, hide|hid|hidden, pack into, get|got|got in, squeeze',
  ),
  ...verbs(
    { person: 'officers' },
    'deploy, mobilise, mobilize, dispatch, take|took|taken part, participate, involve, assign',
  ),
  ...verbs(
    { premises: 'searches' },
    'search, raid, ransack, comb, visit, storm, inspect, burst|burst into, swoop, enter, go|went|gone through, dismantle, shut+|shut down, close, shutter, take|took|taken down, break|broke|broken up, discover, uncover, find|found, turn over, kick in, execute, target, check, scour, turn upside down',
  ),
  ...verbs(
    { premises: 'properties', money: 'cash', thing: 'goods' },
    'seize, confiscate, impound, recover, sequester, sequestrate, forfeit, take|took|taken away, secure, grab+, haul',
  ),
  ...verbs(
    { premises: 'properties', money: 'assets', thing: 'assets' },
    'freeze|froze|frozen, block, attach, confiscate, restrain, immobilise',
  ),
  ...verbs(
    { premises: 'properties', agent: 'suspects' },
    'own, buy|bought, hold|held shares, acquire, rent, purchase',
  ),
  ...verbs(
    { money: 'cash' },
    'find|found, discover, carry, stash, conceal, hide|hid|hidden, uncover',
  ),
];
