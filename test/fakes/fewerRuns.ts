import fc from 'fast-check';

/** A mutant that a property can catch is caught in a few runs; thousands of mutants cannot each have a hundred. */
fc.configureGlobal({ numRuns: 15 });
