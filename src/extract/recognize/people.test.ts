import { describe, expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

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
    ['Salim al-Harazi came. Al-Harazi left.', ['Salim al-Harazi', 'Al-Harazi']],
    ['Salim Al-Harazi came. “Yes,” Al-Harazi said.', ['Salim Al-Harazi', 'Al-Harazi']],
    ['Salim El-Harazi came. Later el-Harazi left.', ['Salim El-Harazi', 'Harazi']],
    ['Salim al-Harazi came. Al-Tahan and Al-Qadr left.', ['Salim al-Harazi']],
    ['The guest was Kem Sokha. Oman sent nobody.', ['Kem Sokha']],
    ['Sheikh Salim bin Hamad of Oman', ['Salim bin Hamad']],
    ['The minister, J. R. Perera, wrote it.', ['J. R. Perera']],
    ['Prime Minister Tariq LODHI spoke.', ['Tariq LODHI']],
    ['TANAKA Keiko met PARK Min-ho.', ['TANAKA Keiko', 'PARK Min-ho']],
    ['Foreign Minister VORAVONG Khamla spoke.', ['VORAVONG Khamla']],
    ['VORAVONG Khamla, the foreign minister of Laos, spoke.', ['VORAVONG Khamla']],
    ["Prime Minister Dato' Seri Halim Ishak left.", ['Halim Ishak']],
    ['Datuk Seri Halim Ishak and Tan Sri Rais Kadir left.', ['Halim Ishak', 'Rais Kadir']],
    ['Samdech Akka Moha Sena Padei Techo Kem Sokha left.', ['Kem Sokha']],
    ['Pehin Dato Hamzah Yusof and Oknha Ly Meng left.', ['Hamzah Yusof', 'Ly Meng']],
    ['Foreign Minister Amir Khan Lodhi left.', ['Amir Khan Lodhi']],
    ['Secretary-General Yusuf Imam spoke. Imam left.', ['Yusuf Imam', 'Imam']],
    ['Imam Yusuf Kadir prayed.', ['Yusuf Kadir']],
    ['Tiago Freitas do Carmo met Karin af Berg.', ['Tiago Freitas do Carmo', 'Karin af Berg']],
    ['Prince Majid bin Salim spoke. “Yes,” said MBS.', ['Majid bin Salim', 'MBS']],
    ['Secretary of State for Foreign and Commonwealth Affairs Tariq Lodhi left.', ['Tariq Lodhi']],
    ['“Mr. [Sione] Vuna met Tariq [Lodhi] there,” he said.', ['Sione] Vuna', 'Tariq [Lodhi']],
    ['SALIM RAO, Minister for Trade of Oman, said so.', ['SALIM RAO']],
    ['ARUNA K. RAO (Fiji), exercising the right of reply, said so.', ['ARUNA K. RAO']],
    ['CARL BERG of Sweden read a message.', ['CARL BERG']],
    ['STATEMENT BY H.E. MR. CARL BERG', ['CARL BERG']],
    ['DR. CARL BERG PRESIDENT OF SWEDEN', ['CARL BERG']],
    ['REMARKS OF MS. ANNA LENA BERG MINISTER OF TRADE OF SWEDEN', ['ANNA LENA BERG']],
    ['MR. BERG VISITS OSLO', ['BERG']],
    ['They met Elmar Kamal oglu Huseynov.', ['Elmar Kamal oglu Huseynov']],
    ['Lee Hsien Loong flew home.', ['Lee Hsien Loong']],
    ["Tariq Lodhi's letter was long.", ['Tariq Lodhi']],
    ['“Tariq Lodhi” was heard.', ['Tariq Lodhi']],
    ['Dr. Karma Tobden taught there.', ['Karma Tobden']],
    ['President H.E Tariq Salim Lodhi met H. E Tobden.', ['Tariq Salim Lodhi', 'Tobden']],
    ['The Speaker, Rt Hon. Aruna Rao, and Rt. Hon Karma Tobden came.', ['Aruna Rao', 'Karma Tobden']],
    ['Samdech Vibol Sena Pheakdei Kem Sokha left.', ['Kem Sokha']],
    ['Minister of State (MoS) for External Affairs Aruna Rao spoke.', ['Aruna Rao']],
    ['The Ministry of Trade, Daw Mya Than Oo, came.', ['Mya Than Oo']],
    ['H.E. Shaikh Dr Salim Rao left.', ['Salim Rao']],
    ['President Tariq wa Mbeki spoke.', ['Tariq wa Mbeki']],
    ['(Arabic: جامعة) Tariq Lodhi spoke.', ['Tariq Lodhi']],
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
    'the Minister in charge of the General Affairs',
    'The body is called so (Arabic: جامعة الدول).',
  ])('nobody in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})
