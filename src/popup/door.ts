import { createDoor } from '../extension/door.ts';

/** Popup and side panel are one script, told apart by the class of their page. */
export const place = document.body.className === 'panel' ? 'panel' : 'popup';

/** A file of its own that comes first: it asks the tab while the card's own script is still being read. */
export const door = createDoor(place);
