/** Entries that leave out whose day they tell. */
import { testRule } from '../build/test-reading.ts'

const week = (entries: string) =>
  `The week of Foreign Minister Litia Seru, 4–9 March 2018\n\nMONDAY 5 MARCH\n${entries}`

testRule('met-with', {
  says: [
    [week('• Received Narayan Rao, President of Nepal.'), 'Litia Seru → Narayan Rao @2018-03-05'],
    [
      week('• Met President Narayan Rao of Nepal and Hakan Fidan.'),
      ['Litia Seru → Narayan Rao', 'Hakan Fidan → Litia Seru'],
    ],
    [week('• Talks with Narayan Rao, President of Nepal.'), 'Litia Seru → Narayan Rao @2018-03-05'],
    [week('• Telephone call from President Narayan Rao of Nepal.'), 'Litia Seru → Narayan Rao'],
    [
      'DIARY OF THE FOREIGN MINISTER\nMarch 2018\n\n5 March 2018 – Litia Seru, Foreign Minister of Fiji, spoke in Suva.\n\n6 March 2018 – Received Narayan Rao, President of Nepal.',
      'Litia Seru → Narayan Rao @2018-03-06',
    ],
    [
      'DIARY OF THE FOREIGN MINISTER\nSuva\n\nMs Litia Seru - 1 March to 30 April 2018\n\n06.03. Suva. Visit to Narayan Rao, President of Nepal.',
      'Litia Seru → Narayan Rao',
    ],
    [
      'Calendar of H.E. Litia Seru, March 2018\n\nMon 5\n  Received by Narayan Rao, President of Nepal.',
      'Litia Seru → Narayan Rao',
    ],
    [
      'Calendar of H.E. Litia Seru, March 2018\n\nMon 5\n  10:00  Courtesy call by the Ambassador of Nepal, Narayan Rao.',
      'Litia Seru → Narayan Rao',
    ],
  ],
  saysNot: [
    'Calendar of events, March 2018\n\nMon 5\n  Received by Narayan Rao, President of Nepal.',
    week('• Visit to the house of Narayan Rao, President of Nepal.'),
    // No diary.
    'The lecture of Foreign Minister Litia Seru, 5 March 2018\n\n• Received Narayan Rao, President of Nepal.',
    // Two could be meant.
    'The week of President Litia Seru and Foreign Minister Hakan Fidan\n\n• Received Narayan Rao, President of Nepal.',
    week('• Received by the guard, as was Narayan Rao.'),
    week('• Narayan Rao of Nepal rested.'),
    week('• Talks with Narayan Rao were put off.'),
    week('• Letter to Narayan Rao, President of Nepal.'),
  ],
})

const figures = (entries: string) =>
  `Diary of the Secretary, July to August 2019\n\n04.07.  Suva. Office.\n08.07.  Apia. Rain.\n${entries}\n\nTyped 2.9.2019`

testRule('meeting-of', {
  says: [
    [
      figures('13.08.  39th Ordinary Summit of SADC, Suva.'),
      '39th SADC Summit → Southern African Development Community @2019-08-13',
    ],
    [
      figures('13.08.  Suva. 39th Summit of SADC.'),
      '39th SADC Summit → Southern African Development Community @2019-08-13',
    ],
    [
      figures('13.08. – 39th Summit of SADC in Suva.'),
      '39th SADC Summit → Southern African Development Community @2019-08-13',
    ],
    [
      'DIARY\nIssued 9 February 2024, Suva\n\nMon 12 Feb\nRain.\n\nWed 14 - Thu 15 Feb\n39th Summit of SADC. Rain.\n\nFri 16 Feb\nRain.',
      '39th SADC Summit → Southern African Development Community planned @2024-02-14',
    ],
    [
      'Calendar of Litia Seru, November 2021\nIssued 30 November 2021\n\nMon 8\n  Rain.\nThu 11\n  Suva. 39th Summit of SADC, with rain.\nFri 12\n  Rain.',
      '39th SADC Summit → Southern African Development Community @2021-11-11',
    ],
    [
      'Diary, compiled February 2009\n\n5 March 2003\nRain.\n\n23–25 May 2009\n39th Summit of SADC, to be held in Suva.',
      '39th SADC Summit → Southern African Development Community planned @2009-05-23',
    ],
    [
      'Diary, compiled February 2009\n\n5 March 2003\nThe 39th Summit of SADC is to be held in Suva.\n\n9 May 2004\nRain.',
      '39th SADC Summit → Southern African Development Community planned',
    ],
  ],
  saysNot: [figures('13.08.  No summit.'), figures('13.08.  A summit of rivers.')],
})
