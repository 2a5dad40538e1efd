import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const SAARC = 'South Asian Association for Regional Cooperation'
const ECO = 'Economic Cooperation Organization'

testRule('member-of', {
  says: [
    [
      'The D-8 Organization for Economic Cooperation is an organization of three states with large populations: Nepal, Bhutan and India.',
      [
        'Nepal → D-8 Organization for Economic Cooperation [member]',
        'India → D-8 Organization for Economic Cooperation [member]',
      ],
    ],
    ['Timor-Leste joined ASEAN in October 2025.', `Timor-Leste → ${ASEAN} @2025-10 [member]`],
    ['Afghanistan was admitted to SAARC in 2007.', `Afghanistan → ${SAARC} @2007 [member]`],
    ['In 1999 Cambodia became the tenth member of ASEAN.', `Cambodia → ${ASEAN} @1999 [member]`],
    ['Papua New Guinea has observer status in ASEAN.', `Papua New Guinea → ${ASEAN} [observer]`],
    ['Mauritius was granted observer status in SAARC.', `Mauritius → ${SAARC} [observer]`],
    ['Iran is a member of ECO.', `Iran → ${ECO} [member]`],
    ['Norway became a dialogue partner of ASEAN.', `Norway → ${ASEAN} [partner]`],
    ['Bhutan is an observer in ASEAN.', `Bhutan → ${ASEAN} [observer]`],
    ['Georgia will join ECO next year.', `Georgia → ${ECO} planned @2025`, '2024-05-02'],
    [
      "In 1997 Laos was admitted to ASEAN. Cambodia's admission was put off. It joined in 1999.",
      [`Laos → ${ASEAN} @1997`, `Cambodia → ${ASEAN} @1999`],
    ],
    ['Oman acceded to the WTO in 2000.', 'Oman → World Trade Organization @2000 [member]'],
    [
      'SAARC is an organization of three nations: Nepal, Bhutan and India.',
      [`Nepal → ${SAARC} [member]`, `India → ${SAARC} [member]`],
    ],
    ['Nepal and Bhutan have been members of SAARC since 1985.', `Bhutan → ${SAARC} @1985 [member]`],
    [
      'I. ECO MEMBERS\n\nIran – Masoud Pezeshkian, President\nTajikistan – Emomali Rahmon, President',
      [`Iran → ${ECO} [member]`, `Tajikistan → ${ECO} [member]`],
    ],
  ],
  saysNot: [
    'SAARC is an organization with three aims: to help Nepal, Bhutan and India.',

    'Myanmar is not a member of SAARC.',
    'Bhutan would join ASEAN if the road paid.',
    'Oman refused to join ECO.',
    'Nepal could join ASEAN.',
    'Nepal may join ASEAN.',
    'Nepal has not and will not join ASEAN.',
    'The accession of Georgia to ECO is under discussion.',
    'Fiji joined the debate about ASEAN.',
    'Nepal is a strategic partner of Japan, and ASEAN knows it.',
    'Qatar hosted a dinner for ASEAN.',
    'ASEAN is a friend of three nations: Nepal, Bhutan and India.',
    'ASEAN included Nepal, Bhutan and India in its report on the World Bank loan.',
    'GUESTS OF ECO\n\nIran – Masoud Pezeshkian, President',
  ],
})
