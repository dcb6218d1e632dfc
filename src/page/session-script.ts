import { guideLoader } from './guide/load-guide.ts';
import { startSession } from './session.ts';
import { SESSION, world } from './world.ts';

// Injected by the background once the page script asks for it: it goes on from what that began.
world[SESSION] = (beginning) => startSession(beginning, guideLoader());
