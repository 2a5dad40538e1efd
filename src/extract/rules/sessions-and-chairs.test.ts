import { testRule } from '../../build/test-reading.ts'

const SADC = 'Southern African Development Community'
const CIS_COUNCIL = 'CIS Council of Heads of State'
const OTS = 'Organization of Turkic States'
const EAEU = 'Eurasian Economic Union'

testRule('attended', {
  says: [
    [
      'The CIS Council of Heads of State ended its session in Minsk on Friday, 4 October 1996. Taking part in the meeting were the presidents of Belarus and Ukraine: Aleksandr Lukashenko and Leonid Kuchma.',
      ['Aleksandr Lukashenko → CIS Summit (1996) @1996-10-04', 'Ukraine → CIS Summit (1996) @1996-10-04'],
    ],
    [
      'The Supreme Eurasian Economic Council concluded a session in Minsk on 29 May 2019. Armenia was represented by Nikol Pashinyan.',
      'Nikol Pashinyan → Supreme Eurasian Economic Council Session (2019)',
    ],
    [
      'The OTS held its ninth summit in Samarkand. Shavkat Mirziyoyev received his guests one by one: Ilham Aliyev of Azerbaijan and Sadyr Japarov of Kyrgyzstan.',
      ['Ilham Aliyev → 9th OTS Summit', 'Kyrgyzstan → 9th OTS Summit'],
    ],
    [
      'The OTS held its ninth summit in Samarkand. Fiji and Oman will both attend it.',
      ['Fiji → 9th OTS Summit planned', 'Oman → 9th OTS Summit planned'],
    ],
  ],
  saysNot: [
    'The Supreme Eurasian Economic Council ended its silence in Minsk on 29 May 2019. Fiji was represented by Sione Vuna.',
    'Fiji ended its session of prayer in Suva on 4 May 2019. Oman was represented by Sione Vuna.',
    'The OTS held its ninth summit in Samarkand. Its host received two gifts: Ilham Aliyev of Azerbaijan and Sadyr Japarov of Kyrgyzstan sent them.',
  ],
})

testRule('chaired', {
  says: [
    [
      'The 28th SADC Summit was held in Gaborone in 2010. It elected H.E. Mr. Hifikepunye Pohamba, President of the Republic of Namibia, as Chairperson and Joseph Kabila as Deputy Chairperson of SADC.',
      `Hifikepunye Pohamba → ${SADC}`,
    ],
    [
      'The CIS Council of Heads of State met in Minsk on 4 May 1996. Russian President Boris Yeltsin was re-elected its chairman.',
      `Boris Yeltsin → ${CIS_COUNCIL}`,
    ],
    [
      'The outgoing Chairperson of SADC, Dr. Peter Banda, SC, President of Malawi, was absent.',
      `Peter Banda → ${SADC}`,
    ],
    [
      'The OTS held its ninth summit in Samarkand. Shavkat Mirziyoyev welcomed Ilham Aliyev, from whom he took over the chairmanship.',
      [`Shavkat Mirziyoyev → ${OTS}`, `Ilham Aliyev → ${OTS}`],
    ],
  ],
  saysNot: [
    'The former Chairperson of SADC, Dr. Peter Banda, SC, President of Malawi, was absent.',
    'The 28th SADC Summit was held in Gaborone in 2010. It elected H.E. Mr. Hifikepunye Pohamba, President of the Republic of Namibia, as Deputy Chairperson.',
    'Russian President Boris Yeltsin was re-elected its chairman.',
    'The OTS held its ninth summit in Samarkand. The host received his guests: Ilham Aliyev, Sadyr Japarov and Sione Vuna, from whom he took over the chairmanship.',
  ],
})

testRule('holds-office', {
  says: [
    ['Dr. Peter Banda, SC, President of Malawi, was absent.', 'Peter Banda → Malawi [President]'],
    ['The Hon. James Phiri, MP, QC, Minister of Trade of Malawi, spoke.', 'James Phiri → Malawi'],
  ],
  saysNot: ['Peter Banda, SC, spoke of the President of Malawi.'],
})

testRule('member-of', {
  says: [
    ['The Republic of Seychelles was re-admitted to SADC in 2008.', `Seychelles → ${SADC} @2008 [member]`],
    ['Seychelles was readmitted to SADC in 2008.', `Seychelles → ${SADC} @2008 [member]`],
    ['Madagascar rejoined SADC in 2014.', `Madagascar → ${SADC} @2014 [member]`],
    [
      'EURASIAN ECONOMIC UNION\n\nThe Eurasian Economic Commission (EEC) sits in Moscow. The EEC has a board. The EEC is led by it.\n\nMembers\n\nArmenia\nBelarus\n',
      [`Armenia → ${EAEU} [member]`, `Belarus → ${EAEU} [member]`],
    ],
    [
      'On 3 October 2009 Azerbaijan and Turkey signed the Nakhchivan Agreement, which founded the OTS.',
      `Azerbaijan → ${OTS} @2009-10-03 [member]`,
    ],
  ],
  saysNot: [
    'The Republic of Seychelles was not re-admitted to SADC in 2008.',
    'Seychelles re-admitted the ambassador of SADC in 2008.',
    'On 3 October 2009 Azerbaijan and Turkey signed the Nakhchivan Agreement, which praised the OTS.',
  ],
})

testRule('supports', {
  says: [
    ['Kazakhstan and Iran have both thanked Oman.', ['Kazakhstan → Oman', 'Iran → Oman']],
    ['Kazakhstan and Iran had both thanked Oman.', 'Iran → Oman'],
  ],
  saysNot: [
    'Kazakhstan and Iran have both parts of Oman in mind.',
    'Fiji and Iran have not both thanked Oman.',
  ],
})
