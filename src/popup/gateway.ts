import { createTabGateway } from '../extension/gateways/tab.ts';
import { interfaceLocale, lookUp } from '../extension/words.ts';
import { loadShapes } from '../ui/map/shapes.ts';
import { createWords } from '../ui/words/words.ts';

/** Popup and side panel are one script, told apart by their address: it is known before the page is. */
export const place = location.pathname.includes('/sidepanel/') ? 'panel' : 'popup';

/** A file of its own that comes first, and waits for no style: it asks the tab, and reads the map's outlines, while the card's own script is still being read. */
export const gateway = createTabGateway(place, loadShapes);

/** The interface's words. */
export const words = createWords(lookUp, interfaceLocale());

// The browser's formatters are costly to make and always needed: they are made now, while nothing else can be done.
words.list([]);
words.country('EU');
words.language('en');
words.date('2000-01-01');
words.count('n_figures', 0);
