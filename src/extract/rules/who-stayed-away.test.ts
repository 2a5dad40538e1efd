/** Who is told of as away, left out or kept from coming; who was elected to chair. */
import { testRule } from '../../build/test-reading.ts'

testRule('attended', {
  says: [
    ['The 5th CICA Summit opened. Nepal, but not Fiji, attended.', 'Nepal → 5th CICA Summit'],
    ['The 5th CICA Summit opened. Sione Vuna was due to attend.', 'Sione Vuna → 5th CICA Summit planned'],
    [
      'The 5th CICA Summit opened. Sione Vuna attended, but Fiji’s minister fell ill.',
      'Sione Vuna → 5th CICA Summit',
    ],
  ],
  saysNot: [
    'The 5th CICA Summit opened. Neither Fiji nor Nepal attended.',
    'The 5th CICA Summit opened. All CIS countries except Georgia attended.',
    'The 5th CICA Summit opened. Leaders of all member states, except Fiji and Nepal, took part.',
    'The 5th CICA Summit opened. Sione Vuna was to have attended, but fell ill.',
    'The 5th CICA Summit opened. Sione Vuna was due to attend but cancelled.',
  ],
})

testRule('chaired', {
  says: [
    ['Sione Vuna was elected to chair the African Union.', 'Sione Vuna → African Union'],
    ['Angola was elected to chair the 5th CICA Summit.', 'Angola → 5th CICA Summit'],
    ['Nepal was unanimously chosen to preside over the 5th CICA Summit.', 'Nepal → 5th CICA Summit'],
  ],
  saysNot: [
    'Nepal was not elected to chair the African Union.',
    'Nepal was to chair the 5th CICA Summit, but withdrew.',
    'Nepal was elected to sit on the board of the African Union.',
  ],
})

testRule('member-of', {
  says: [
    [
      'Tonga and Tuvalu, both members of the Pacific Islands Forum, agreed, as did the Nordic Council.',
      ['Tonga → Pacific Islands Forum', 'Tuvalu → Pacific Islands Forum'],
    ],
  ],
  saysNot: ['The members of the Pacific Islands Forum thanked the Nordic Council.'],
})

testRule('holds-office', {
  says: [
    ['Central African President Sione Vuna came.', 'Sione Vuna → Central African Republic'],
    ['The Central African foreign minister, Sione Vuna, left.', 'Sione Vuna → Central African Republic'],
    ['The Central African Republic’s President, Sione Vuna, spoke.', 'Sione Vuna → Central African Republic'],
  ],
  saysNot: [
    'Leaders of the Central African states heard President Sione Vuna.',
    'The Central African region was told of by Minister Sione Vuna.',
    'Central African countries named Sione Vuna president.',
  ],
})
