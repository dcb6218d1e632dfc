import { createGuide } from './guide.ts';
import { putGuide } from './guide-place.ts';

// Injected by the background once the reader comes to the marks: the page script waits for this.
putGuide(createGuide);
