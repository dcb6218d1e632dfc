import { putSession } from './first/session-place.ts';
import { guideLoader } from './guide/load-guide.ts';
import { startSession } from './session.ts';

// Injected by the background once the page script asks for it: it goes on from what that began.
putSession((beginning) => startSession(beginning, guideLoader()));
