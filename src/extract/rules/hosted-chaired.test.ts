/** Hosts and chairs told sideways: of several gatherings, by their city, behind long styles, as presidents of assemblies. */
import { testRule } from '../../build/test-reading.ts'

const GA = 'United Nations General Assembly'

testRule('hosted', {
  says: [
    [
      'The 12th East Asia Summit and related meetings will be hosted by Nepal.',
      'Nepal → 12th East Asia Summit planned',
    ],
    [
      'Nepal will also be hosting the 12th East Asia Summit and the 29th ASEAN Regional Forum.',
      ['Nepal → 12th East Asia Summit planned', 'Nepal → 29th ASEAN Regional Forum planned'],
    ],
    ['Sochi hosted the 3rd ASEAN–Russia Summit.', 'Russia → 3rd ASEAN–Russia Summit'],
    ['Nepal will host the next SAARC Summit in 2027.', 'Nepal → SAARC Summit (2027) planned'],
    ['Nepal hosted a two-day historic SAARC summit in 2014.', 'Nepal → SAARC Summit (2014)'],
    [
      'SADC leaders met. Lesotho offered to host the next annual summit in August 2031.',
      'Lesotho → SADC Summit (2031) planned',
    ],
    ['Nepal was honoured to host the 18th SAARC Summit.', 'Nepal → 18th SAARC Summit'],
  ],
  saysNot: [
    'Nepal will await the next SAARC Summit in 2027.',
    'Tariq Lodhi of Nepal held a separate ASEAN–Russia Summit with Salim Rao in 2027.',
    'SADC leaders met. Lesotho will host the next games of summit leaders in August 2031.',
    'President Tariq Lodhi proposed holding the 19th SAARC Summit in 2021.',
    'Tariq Lodhi suggested hosting the 19th SAARC Summit in 2021.',
    'Nepal was asked to host the 18th SAARC Summit.',
    'Sochi hosted fans of Russia during the 3rd ASEAN–Russia Summit.',
    'The 12th East Asia Summit and related trade were praised by Nepal.',
  ],
})

testRule('chaired', {
  says: [
    [
      "The 5th East Asia Summit was chaired by The Honourable Dato' Seri Ahmad Fauzi, Prime Minister of Malaysia.",
      'Ahmad Fauzi → 5th East Asia Summit',
    ],
    ['Kazakhstan is chairing this year’s SCO summit.', 'Kazakhstan → SCO Summit'],
    [
      'Malaysia was privileged to host and chair the 5th East Asia Summit.',
      'Malaysia → 5th East Asia Summit',
    ],
    [
      'I congratulate Mr. Tariq Lodhi on his election as President of the United Nations General Assembly.',
      `Tariq Lodhi → ${GA}`,
    ],
  ],
  saysNot: [
    'I congratulate Mr. Tariq Lodhi on his election as President of Nepal.',
    'The 5th East Asia Summit was praised by The Honourable Ahmad Fauzi, Prime Minister of Malaysia.',
    'The 21st SCO Summit ended. Sione Vuna co-chaired Friday’s joint session with Tariq Lodhi.',
    'The host and chair the Nepalis had bought for the 5th East Asia Summit were gone.',
  ],
})
