import { z } from 'zod';

// Zod builds checks out of text where it may; the page's policy refuses that, and reports each attempt.
z.config({ jitless: true });
