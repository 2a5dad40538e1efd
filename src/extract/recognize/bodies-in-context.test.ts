import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

const bodiesIn = (text: string) => {
  const { names, said } = recognizedIn(text)
  return names.filter((n) => /context|short-form/.test(n.rule)).map((n) => `${said(n)} = ${n.name}`)
}

describe('bodies by the company they keep', () => {
  test.each<[string, string[]]>([
    ['Profits rose, Vantora founder Lin Yun said.', ['Vantora = Vantora']],
    ['She is an economist at Merlion Wealth.', ['Merlion Wealth = Merlion Wealth']],
    ['They hold a stake in the Zenkai, a lender.', ['Zenkai = Zenkai']],
    ['He worked for Gobi Digital until 2019.', ['Gobi Digital = Gobi Digital']],
    ['The KLB said it had no plans. Later the minister praised KLB.', ['KLB = KLB', 'KLB = KLB']],
    ['The arrests were made by the NVD.', ['NVD = NVD']],
    ['Rails of the carrier Zenkai were sold.', ['Zenkai = Zenkai']],
    ['Voters of the Zenra Kitel party stayed home.', ['Zenra Kitel = Zenra Kitel']],
    ['Merlion Zinka, which makes briquettes, denied it.', ['Merlion Zinka = Merlion Zinka']],
    ['Vantora, an online bank, grew.', ['Vantora = Vantora']],
    ['They asked Oman Zenkai chief executive Salim Rao.', ['Oman Zenkai = Oman Zenkai']],
    ['The opposition NVD has won.', ['NVD = NVD']],
    ['Congress president Bimal Rai quit.', ['Congress = Congress']],
    ['It was built by KLB, Gobi Digital University and others.', ['KLB = KLB']],
    ['MetZenkai director general Salim Rao forecast rain.', ['MetZenkai = MetZenkai']],
    ['Salim Rao came. He worked at Zenkai, Rao said.', ['Zenkai = Zenkai']],
    ['CPX-UM leaders met.', []],
    ['Rivals of CPX-UM chairman Bimal Rai met.', ['CPX-UM = CPX-UM']],
  ])('%s', (text, wanted) => {
    expect(bodiesIn(text)).toEqual(wanted)
  })

  test.each([
    'Salim Zenkai came. She was made honorary chairman at Zenkai.',
    'An economist at Zenkai said so. Later Bimal Zenkai came.',
    'Union leaders met.',
    'The Muslim leader spoke.',
    'Villagers blamed Daegu officials.',
    'The GDP has grown.',
    'Work on the MOU was slow.',
    'The measures (CBX) were read; the CBX said nothing of trade.',
    'Min chairman',
    'SHARES OF ZENKAI FALL',
    'They stayed in Zenkai Nova, which lies by the sea.',
    'The birthday party was loud.',
    'The congress president quit.',
    'They spoke of GDP, the University of Fiji and rain.',
    'Aruna Weerasinghe, an engineer of the company, agreed.',
    'Aruna Weerasinghe founder',
  ])('none in: %s', (text) => {
    expect(bodiesIn(text)).toEqual([])
  })
})

describe('parts of known companies', () => {
  test('what stands behind the name belongs to it', () => {
    const { names, said } = recognizedIn('She left Reuters Digital for Chevron Exploration and Capital.')
    expect(names.filter((n) => !n.nested && n.kind === 'organization').map(said)).toEqual([
      'Reuters Digital',
      'Chevron Exploration and Capital',
    ])
  })

  test.each(['Reuters said digital news sells.', 'ASEAN Economics ministers', 'Chevron Asia-wide'])(
    'no part in: %s',
    (text) => {
      expect(recognizedIn(text).names.filter((n) => n.rule === 'organization/division')).toEqual([])
    },
  )
})

describe('short forms', () => {
  test.each<[string, string[]]>([
    ['Vantora Holdings fell. Vantora rose.', ['Vantora = Vantora Holdings']],
    ['The Thai Dawn Party won. Thai Dawn will rule.', []],
    ['The Zenkai Nova Party won. Zenkai Nova will rule.', ['Zenkai Nova = Zenkai Nova Party']],
    ['Gobi Motors Co. closed. Gobi paid.', ['Gobi = Gobi Motors Co.']],
  ])('%s', (text, wanted) => {
    expect(bodiesIn(text)).toEqual(wanted)
  })

  test.each([
    'The Rahman Group fell. Rahman wept.',
    'The Kerala Corporation fell. Kerala wept.',
    'The Gobi Institute closed. Gobi paid.',
  ])('none in: %s', (text) => {
    expect(bodiesIn(text)).toEqual([])
  })
})
