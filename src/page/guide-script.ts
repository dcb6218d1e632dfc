import { createGuide } from './guide/guide.ts';
import { GUIDE, world } from './world.ts';

// Injected by the background once the reader comes to the marks: the session waits for this.
world[GUIDE] = createGuide;
