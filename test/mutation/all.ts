/**
 * The tests that mutants of dividing and extracting run against, as one file: it is loaded once for each mutant. What
 * finds most of them stands first.
 */
import '../fixtures.test.js'
import '../seed.test.js'
import '../extract/told.test.js'
import '../extract/phrases.test.js'
import '../extract/actions.test.js'
import '../extract/money.test.js'
import '../extract/references.test.js'
import '../extract/dates.test.js'
import '../extract/dates-agreement.test.js'
import '../divide.test.js'
import '../extract/remembered.test.js'
import '../extract/tokens.test.js'
import '../extract/search.test.js'
import '../extract/verbs.test.js'
import '../extract/features.test.js'
