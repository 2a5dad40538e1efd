/** Ties, founders and measures told in passing: by an anniversary, behind what a body is, as measures. */
import { testRule } from '../../build/test-reading.ts'

const ECO = 'Economic Cooperation Organization'

testRule('cooperates-with', {
  says: [
    ['Fiji and Nepal are celebrating the 30th anniversary of diplomatic relations.', 'Fiji → Nepal'],
    ['Oman and Laos mark the 10th anniversary of their partnership this year.', 'Laos → Oman'],
    ['Fiji enjoys strategic partnerships with Nepal and Oman.', ['Fiji → Nepal', 'Fiji → Oman']],
  ],
  saysNot: [
    'Fiji and Nepal are celebrating the 30th anniversary of the revolution.',
    'Fiji and Nepal celebrate the 30th anniversary of China’s relations.',
    'Fiji, Nepal and Oman celebrate the anniversary of diplomatic relations.',
  ],
})

testRule('initiated', {
  says: [
    [
      'ECO is an intergovernmental organization formed in 1985 by Iran, Oman and Nepal to promote trade.',
      [`Iran → ${ECO} @1985`, `Nepal → ${ECO} @1985`],
    ],
    ['President Tariq Lodhi’s initiative on the creation of ECO was heard.', `Tariq Lodhi → ${ECO}`],
    ['ECO was established as a result of a proposal by Oman.', `Oman → ${ECO}`],
    ['ECO is a body founded by Iran.', `Iran → ${ECO}`],
    ['ECO is a forum launched in 1985 by Oman and Nepal.', `Oman → ${ECO} @1985`],
  ],
  saysNot: [
    'ECO is a reader of papers founded by Iran.',
    'ECO visited an organization formed in 1985 by Iran.',
    'ECO is a forum visited in 1985 by Iran.',
    'President Tariq Lodhi’s initiative on the reform of ECO was heard.',
    'ECO was visited as a result of a proposal by Oman.',
    'ECO was not established as a result of a proposal by Oman.',
  ],
})

testRule('criticizes', {
  says: [
    ['The European Union imposed punitive measures against Fiji.', 'European Union → Fiji'],
    ['Oman took measures against Nepal.', 'Oman → Nepal'],
    ['Laos announced new measures against Fiji.', 'Laos → Fiji'],
  ],
  saysNot: [
    'Oman took measures against floods.',
    'Oman took measures with Nepal.',
    'Oman did not take measures against Nepal.',
  ],
})

testRule('invited', {
  says: [
    ['Tariq Lodhi was invited as a guest of the Government of Nepal.', 'Nepal → Tariq Lodhi'],
    ['Tariq Lodhi visited Fiji as a guest of the Government of Fiji.', 'Fiji → Tariq Lodhi'],
    [
      'The 5th ECO Summit will be attended — at the invitation of President Sione Vuna of Fiji — by Tariq Lodhi.',
      'Sione Vuna → Tariq Lodhi',
    ],
    ['The 5th ECO Summit was attended, at the invitation of Oman, by Tariq Lodhi.', 'Oman → Tariq Lodhi'],
  ],
  saysNot: [
    'Tariq Lodhi spoke as a guest of the Government of Nepal.',
    'Tariq Lodhi was not invited as a guest of the Government of Nepal.',
    'The 5th ECO Summit was attended — in the words of Sione Vuna — by Tariq Lodhi.',
    'Tariq Lodhi came as a friend of the Government of Nepal.',
  ],
})
