/** Offices with whose they are, and words that look like offices. */
import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

/** Office as written, its title, whose, where it is held. */
function officesIn(text: string): string[] {
  const { offices, said } = recognizedIn(text)
  return offices.map((o) => {
    const whose = o.whose.map((w) => w.name).join(' + ') || o.possessive || '?'
    return `${said(o)} = ${o.title} / ${whose}${o.to ? ` to ${o.to.name}` : ''}`
  })
}

describe('offices as written', () => {
  test.each<[string, string[]]>([
    ['the foreign minister of Nepal', ['foreign minister of Nepal = foreign minister / Nepal']],
    ['the Omani foreign minister', ['foreign minister = foreign minister / Oman']],
    ["Bhutan's prime minister", ['prime minister = prime minister / Bhutan']],
    ['his deputy minister', ['deputy minister = deputy minister / his']],
    [
      'the First Deputy Minister of Trade and Industry of Fiji',
      [
        'First Deputy Minister of Trade and Industry of Fiji = First Deputy Minister of Trade and Industry / Fiji',
      ],
    ],
    [
      'the presidents of Nepal, Bhutan and India',
      ['presidents of Nepal, Bhutan and India = presidents / Nepal + Bhutan + India'],
    ],
    [
      'the Secretary General of ASEAN',
      ['Secretary General of ASEAN = Secretary General / Association of Southeast Asian Nations'],
    ],
    ['the ASEAN chairman', ['chairman = chairman / Association of Southeast Asian Nations']],
    ['King of Bhutan', ['King of Bhutan = King / Bhutan']],
    ['a former president', ['former president = former president / ?']],
    ["Japan's PM Taro Ono", ['PM = Prime Minister / Japan']],
    ['Omani FM Tariq Lodhi', ['FM = Foreign Minister / Oman']],
    ['Deputy PM Halim of Malaysia', ['Deputy PM = Deputy Prime Minister / ?']],
    ['EAM will visit Oman.', ['EAM = External Affairs Minister / ?']],
    ['MoS R. Menon', ['MoS = Minister of State / ?']],
    [
      'External Affairs Minister (EAM) R. Menon',
      ['External Affairs Minister (EAM) = External Affairs Minister / ?'],
    ],
    ['the Amir of Qatar', ['Amir of Qatar = Amir / Qatar']],
    ['Sultan Haitham of Oman', ['Sultan = Sultan / ?']],
  ])('%s', (text, wanted) => {
    expect(officesIn(text)).toEqual(wanted)
  })

  test.each([
    'The presidency was empty.',
    'They preside over nothing.',
    'a ministry',
    'the directive of Nepal',
    'the royal palace of Bhutan',
    'Oman sent a letter.',
    'in a secret place',
    'administration of justice',
    'It starts at 5 PM in Oman.',
    'They heard it on FM radio.',
    'a pm and an fm',
    'Amir Khan Lodhi spoke.',
    'Sultan Al Jaber spoke.',
    'Sultan bin Saeed left.',
  ])('none in: %s', (text) => {
    expect(officesIn(text)).toEqual([])
  })
})

describe('whose an office is, behind its title', () => {
  const ASEAN = 'Association of Southeast Asian Nations'
  test.each<[string, string[]]>([
    ['Ambassador of Oman to Nepal', ['Ambassador of Oman to Nepal = Ambassador / Oman to Nepal']],
    ['the Omani ambassador to Fiji', ['ambassador to Fiji = ambassador / Oman to Fiji']],
    ['adviser to ASEAN', [`adviser to ASEAN = adviser / ${ASEAN} to ${ASEAN}`]],
    ['the director at ASEAN', [`director at ASEAN = director / ${ASEAN}`]],
    ['the Omani presidents of ASEAN', [`presidents of ASEAN = presidents / ${ASEAN}`]],
    [
      'Secretary General of ASEAN (ASEAN) Lim',
      [`Secretary General of ASEAN (ASEAN) = Secretary General / ${ASEAN}`],
    ],
    [
      'presidents of Nepal, Fiji, and the Oman',
      ['presidents of Nepal, Fiji, and the Oman = presidents / Nepal + Fiji + Oman'],
    ],
    ["president of Oman's Central Bank", ["president of Oman's Central Bank = president / Central Bank"]],
    [
      'Minister for East African Community Affairs of Uganda',
      ['Minister for East African Community Affairs of Uganda = Minister / Uganda'],
    ],
    [
      'Chief Adviser of the Interim Government of Fiji',
      ['Chief Adviser of the Interim Government of Fiji = Chief Adviser / Fiji'],
    ],
    [
      'Foreign Secretary, Government of India,',
      ['Foreign Secretary, Government of India = Foreign Secretary / India'],
    ],
    ["Fiji's newly elected President", ['newly elected President = President / Fiji']],
    [
      'Chairman of the Cabinet of Ministers and Foreign Minister',
      [
        'Chairman of the Cabinet of Ministers = Chairman of the Cabinet of Ministers / ?',
        'Foreign Minister = Foreign Minister / ?',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(officesIn(text)).toEqual(wanted)
  })

  test.each<[string, string[]]>([
    ['the president of Nepal and Fiji', ['president of Nepal = president / Nepal']],
    ['the leader from Oman', ['leader = leader / ?']],
    ['the minister to Fiji', ['minister = minister / ?']],
    ['the minister with Fiji', ['minister = minister / ?']],
    ['a minister of the government of the day', ['minister = minister / ?']],
    ['the premier of the transitional period in Fiji', ['premier = premier / ?']],
    [
      'the Foreign Secretary, the Government of India and others',
      ['Foreign Secretary = Foreign Secretary / ?'],
    ],
    ['an ambassador of goodwill', ['ambassador = ambassador / ?']],
    [
      'Special Representative of the Secretary-General for Nepal',
      [
        'Special Representative = Special Representative / ?',
        'Secretary-General for Nepal = Secretary-General / ?',
      ],
    ],
    [
      'ASEAN Secretary-General, H.E. Ambassador Lin Yun',
      [`Secretary-General = Secretary-General / ${ASEAN}`],
    ],
    ['Oman, which currently chairs ASEAN,', []],
    ['She, who heads ASEAN, left.', []],
    ['Oman is to host and chair the summit.', []],
  ])('no more than it says: %s', (text, wanted) => {
    expect(officesIn(text)).toEqual(wanted)
  })
})
