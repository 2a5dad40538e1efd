import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

/** Office as written, its title, whose. */
function officesIn(text: string): string[] {
  const { offices, said } = recognizedIn(text)
  return offices.map((o) => {
    const whose = o.whose.map((w) => w.name).join(' + ') || o.possessive || '?'
    return `${said(o)} = ${o.title} / ${whose}`
  })
}

describe('offices', () => {
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
  ])('none in: %s', (text) => {
    expect(officesIn(text)).toEqual([])
  })
})

const peopleIn = (text: string) => {
  const { people, said } = recognizedIn(text)
  return people.map(said)
}

describe('people', () => {
  test.each<[string, string[]]>([
    ['Foreign Minister Tariq Lodhi spoke.', ['Tariq Lodhi']],
    ['H.E. Mr. Tariq Lodhi spoke.', ['Tariq Lodhi']],
    ['Tariq Lodhi, the president of Fiji, spoke.', ['Tariq Lodhi']],
    ['Aruna Weerasinghe and Bat-Erdene Ganzorig agreed.', ['Aruna Weerasinghe', 'Bat-Erdene Ganzorig']],
    ['President Ganzorig left.', ['Ganzorig']],
    ['Aruna Weerasinghe came. Later Weerasinghe left.', ['Aruna Weerasinghe', 'Weerasinghe']],
    ['The guest was Kem Sokha. Oman sent nobody.', ['Kem Sokha']],
    ['Sheikh Salim bin Hamad of Oman', ['Salim bin Hamad']],
    ['The minister, J. R. Perera, wrote it.', ['J. R. Perera']],
    ['Prime Minister Tariq LODHI spoke.', ['Tariq LODHI']],
    ['Lee Hsien Loong flew home.', ['Lee Hsien Loong']],
    ["Tariq Lodhi's letter was long.", ['Tariq Lodhi']],
    ['“Tariq Lodhi” was heard.', ['Tariq Lodhi']],
    ['Dr. Karma Tobden taught there.', ['Karma Tobden']],
  ])('%s', (text, wanted) => {
    expect(peopleIn(text)).toEqual(wanted)
  })

  test.each([
    'the Caspian Sea',
    'the Almaty Act',
    'the Strait of Hormuz',
    'the Red Crescent Hall',
    'The Gobi Desert is dry.',
    'Confidence Building Measures',
    'the Silk Road',
    'They crossed the Friendship Bridge.',
    'New Year came early.',
    'on Monday Morning',
    'President of Nepal',
    'the Foreign Minister',
    'Central Asia and the Middle East',
    'the Bali Declaration',
    'The Mekong River rose.',
    'Global Water Summit',
    'East Timor',
    'World War II',
    'the Gobi and the Pamir',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})
