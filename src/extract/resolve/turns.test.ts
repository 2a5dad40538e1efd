/** Who says "I" and "we" in transcripts, interviews and statements to the press. */
import { testRule } from '../../build/test-reading.ts'

const HEAD = 'Press conference of Retno Marsudi, Foreign Minister of Indonesia, 7 July 2023'

testRule('met-with', {
  says: [
    [`${HEAD}\n\nQ: Whom did you see?\n\nA: I met with Hun Sen yesterday.`, 'Hun Sen → Retno Marsudi'],
    [
      `${HEAD}\n\nMINISTER MARSUDI: I've just met Hun Sen. Thank you.\n\nJOURNALIST: And now?\n\nMINISTER MARSUDI: Wait.`,
      'Hun Sen → Retno Marsudi',
    ],
    [
      `${HEAD}\n\nForeign Minister: Good morning.\n\nI held talks with Hun Sen.\n\nReporter (Bernama): And now?`,
      'Hun Sen → Retno Marsudi',
    ],
    [
      'Retno Marsudi, Foreign Minister of Indonesia: I met Hun Sen on Monday.\n\n' +
        'Narendra Modi: I met Wang Yi on Tuesday.\n\nQuestion: And now?',
      ['Hun Sen → Retno Marsudi', 'Narendra Modi → Wang Yi'],
    ],
    [
      `${HEAD}\n\nRM: I'll meet Hun Sen next week.\n\nTV: Where will that be?`,
      'Hun Sen → Retno Marsudi planned',
    ],
    [`${HEAD}\n\nQ: And?\n\nMs. Marsudi: I asked Hun Sen to wait. He met with Wang Yi.`, 'Hun Sen → Wang Yi'],
  ],
  saysNot: [
    `${HEAD}\n\nJOURNALIST: I met with Hun Sen. Did you?\n\nMINISTER MARSUDI: No.`,
    `${HEAD}\n\nMODERATOR: I met with Hun Sen.\n\nMINISTER MARSUDI: Thank you.`,
    `${HEAD}\n\nQ: And?\n\nA: I didn't meet with Hun Sen.`,
    `${HEAD}\n\nKompas: I met with Hun Sen. Did you?\n\nMINISTER MARSUDI: No.`,
    `${HEAD}\n\nChair: Retno Marsudi\n\nI met with Hun Sen.`,
    `Retno Marsudi and Narendra Modi spoke to the press.\n\nQ: And?\n\nA: I met with Hun Sen.`,
  ],
})

testRule('supports', {
  says: [
    [`${HEAD}\n\nMINISTER MARSUDI: We thank Japan.\n\nQ: For what?`, 'Retno Marsudi → Japan'],
    [`${HEAD}\n\nA: I’d like to thank Japan.\n\nQ: For what?`, 'Retno Marsudi → Japan'],
  ],
  saysNot: [
    `${HEAD}\n\nQ: We thank Japan. And you?\n\nA: No.`,
    `${HEAD}\n\nMINISTER MARSUDI: They thank Japan.\n\nQ: For what?`,
  ],
})

testRule('requests', {
  says: [[`${HEAD}\n\nQ: And?\n\nA: I asked Hun Sen to come.`, 'Retno Marsudi → Hun Sen']],
  saysNot: [
    `${HEAD}\n\nQ: And?\n\nA: I asked Hun Sen, and he told me.`,
    `${HEAD}\n\nQ: Will you ask Hun Sen to come?\n\nA: No.`,
  ],
})

testRule('attended', {
  says: [
    [
      `${HEAD}\n\nMs. Marsudi: I won't be long. We'll attend the 44th ASEAN Summit.\n\nQ: And?`,
      'Indonesia → 44th ASEAN Summit planned',
    ],
  ],
  saysNot: [
    `${HEAD}\n\nMs. Marsudi: We won't attend the 44th ASEAN Summit.\n\nQ: And?`,
    `${HEAD}\n\nQ: We'll attend the 44th ASEAN Summit. And you?\n\nMs. Marsudi: No.`,
  ],
})
