import { createGuide } from './guide/guide.ts';
import { putGuide } from './guide/guide-place.ts';

// Injected by the background once the reader comes to the marks: the page script waits for this.
putGuide(createGuide);
