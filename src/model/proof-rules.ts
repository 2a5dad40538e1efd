/**
 * How widely a relation must be told. Under each rule more documents let through all that fewer did. Who published a
 * document and is not named counts as nobody: two unknowns may be one.
 */
export const PROOF_RULES = {
  any: { documents: 1, publishers: 0 },
  documents: { documents: 2, publishers: 0 },
  publishers: { documents: 2, publishers: 2 },
} as const satisfies Record<string, { documents: number; publishers: number }>

export type ProofRule = keyof typeof PROOF_RULES
