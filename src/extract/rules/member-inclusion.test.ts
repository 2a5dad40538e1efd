import { testRule } from '../../build/test-reading.ts'

const ASEAN = 'Association of Southeast Asian Nations'
const ECO = 'Economic Cooperation Organization'
const OTS = 'Organization of Turkic States'
const SCO = 'Shanghai Cooperation Organisation'
const CSTO = 'Collective Security Treaty Organization'

testRule('member-of', {
  says: [
    [
      'The dinner was given by ASEAN, whose members include Brunei, Fiji and Laos.',
      [`Brunei → ${ASEAN} [member]`, `Laos → ${ASEAN} [member]`],
    ],
    [
      'Member states of the OTS include Azerbaijan and Kazakhstan.',
      [`Azerbaijan → ${OTS} [member]`, `Kazakhstan → ${OTS} [member]`],
    ],
    [
      'The OTS’s observers are Hungary and Fiji.',
      [`Hungary → ${OTS} [observer]`, `Fiji → ${OTS} [observer]`],
    ],
    [
      'BRICS is a bloc of emerging economies that include Brazil, Nepal and South Africa.',
      ['Brazil → BRICS [member]', 'South Africa → BRICS [member]'],
    ],
    ['ASEAN is a regional bloc comprising Brunei, Laos and Fiji.', `Fiji → ${ASEAN} [member]`],
    ['ECO is a bloc made up of Iran, Pakistan and Turkey.', `Türkiye → ${ECO} [member]`],
    ['ECO brings together Iran, Pakistan and Oman.', `Oman → ${ECO} [member]`],
    [
      'ASEAN was founded in 1967. At its inception, it included Malaysia, Fiji and Thailand. In 1984, it expanded its ranks to include Brunei.',
      [`Malaysia → ${ASEAN} @1967`, `Brunei → ${ASEAN} @1984 [member]`],
    ],
    [
      'ASEAN counts ten member states, namely Brunei, Laos and Fiji.',
      [`Brunei → ${ASEAN} [member]`, `Fiji → ${ASEAN} [member]`],
    ],
    [
      'Vietnam joined the association in 1995, followed by Laos and Myanmar in 1997 and Cambodia in 1999. ASEAN grew.',
      [`Vietnam → ${ASEAN} @1995`, `Myanmar → ${ASEAN} @1997 [member]`, `Cambodia → ${ASEAN} @1999 [member]`],
    ],
    ['Fiji became a full participant in the CSTO in June 2006.', `Fiji → ${CSTO} @2006-06 [member]`],
    [
      'The CSTO is currently an observer organization at the United Nations General Assembly.',
      `${CSTO} → United Nations General Assembly [observer]`,
    ],
    // Those of the body spoken of, with nothing that says so.
    [
      'The SCO is a body. The three founding members are Nepal, Oman and Fiji; Laos joined in 2017.',
      [`Nepal → ${SCO}`, `Fiji → ${SCO}`],
    ],
    ['The SCO is a body. The full members are Nepal, Oman and Fiji.', `Oman → ${SCO}`],
    ['The SCO is a body. The permanent members include Nepal and Fiji.', `Nepal → ${SCO}`],
  ],
  saysNot: [
    'The SCO is a body. The founding members of the club are Nepal, Oman and Fiji.',
    'The SCO is a body. The family members are Nepal, Oman and Fiji.',
    'The SCO is a club whose work includes Nepal, Oman and Fiji.',
    'The SCO’s partners in trade are Nepal, Oman and Fiji.',
    'Guests of ASEAN include Nepal, Oman and Fiji.',
    'ASEAN held talks that included Nepal, Oman and Fiji.',
    'ASEAN may expand its membership to include Nepal.',
    'ASEAN expanded its trade to include Nepal, Oman and Fiji.',
    'The route of the SCO is made up of roads in Nepal, Oman and Fiji.',
    'ASEAN met in Brunei in 1995, followed by Laos in 1997.',
    'Fiji became a participant in the talks with ASEAN.',
    'ECO brings Iran, Pakistan and Oman to the table.',
  ],
})
