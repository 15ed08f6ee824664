/** Each mutant meets a part of the random texts: most fall to the first few, and there are thousands of mutants. */
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 300, seed: 2024 })
