/** Nouns for talks that two parties hold. */
export const TALKS =
  /^(?:talks?|meetings?|consultations?|conversations?|negotiations?|discussions?|dialogue|audience|phone call|telephone call|call|calls|bilaterals?|trilaterals?)$/

export const isTalks = (head: string) => TALKS.test(head)
