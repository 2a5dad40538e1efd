/** Meetings and agreements told by other words: visits to people, meals, calls; papers signed somewhere between two. */
import { testRule } from '../../build/test-reading.ts'

testRule('met-with', {
  says: [
    ['Hun Sen was visited at the weekend by the Tongan president, Sione Vuna.', 'Hun Sen → Sione Vuna'],
    ['Joko Widodo telephoned with Sione Vuna on Monday.', 'Joko Widodo → Sione Vuna'],
    ['Joko Widodo had lunch with Sione Vuna.', 'Joko Widodo → Sione Vuna'],
    ['Mr. Vuna and Mr. Salem spoke by themselves for an hour.', 'Salem → Vuna'],
  ],
  saysNot: [
    'Sione Vuna, Joko Widodo and Hun Sen left. Badr Salem will visit all three countries.',
    'Joko Widodo had lunch with his aides.',
    'Hun Sen was not visited by Sione Vuna.',
    'Mr. Vuna and Mr. Salem spoke by turns.',
  ],
})

testRule('cooperates-with', {
  says: [
    ['A memorandum of understanding was signed in Suva between Fiji and Tonga.', 'Fiji → Tonga'],
    ['(a) MOU on Trade, between Fiji and the Kingdom of Tonga;', 'Fiji → Tonga'],
    ['The agreement of May on fish between Fiji and Tonga holds.', 'Fiji → Tonga'],
    ['An agreement with Tonga was concluded by Fiji.', 'Fiji → Tonga'],
  ],
  saysNot: [
    'A memorandum was signed in Suva. The road runs between Fiji and Tonga.',
    'The agreement of Oman with nobody was lost between Fiji and Tonga.',
    'An agreement was lost on the way between Fiji and Tonga.',
    'An agreement with Tonga was not concluded by Fiji.',
  ],
})
