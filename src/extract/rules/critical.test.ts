import { testRule } from '../../build/test-reading.ts'

testRule('requests', {
  says: [
    ['Nepal urged India to open the border.', 'Nepal → India'],
    ['Japan called on Myanmar to hold elections.', 'Japan → Myanmar'],
    ['Retno Marsudi asked Vivian Balakrishnan for help.', 'Retno Marsudi → Vivian Balakrishnan'],
    ['Bhutan appealed to Bangladesh.', 'Bhutan → Bangladesh'],
    ['ASEAN called upon Myanmar to free its prisoners.', 'Association of Southeast Asian Nations → Myanmar'],
    ['Oman was urged by Qatar to sign.', 'Qatar → Oman'],
    ['Tonga requested Fiji to send ships.', 'Tonga → Fiji'],
  ],
  saysNot: [
    'Nepal did not urge India to open the border.',
    'Japan would call on Myanmar if it listened.',
    'Retno Marsudi called Vivian Balakrishnan a friend.',
    'Fiji answered Tonga.',
    'Oman called off the trip to Qatar.',
    'The question asked in Nepal was: where is India?',
    'Norway asked itself why Sri Lanka waited.',
    'Bhutan appeals to tourists from Bangladesh.',
  ],
})

testRule('criticizes', {
  says: [
    ['Nepal accused India of blocking fuel.', 'Nepal → India'],
    ['Japan condemned Myanmar for the coup.', 'Japan → Myanmar'],
    ['Canada imposed sanctions on Belarus.', 'Canada → Belarus'],
    ['Oman protested against Qatar.', 'Oman → Qatar'],
    ['Tonga was criticized by Fiji.', 'Fiji → Tonga'],
    ["Hakan Fidan denounced Israel's plan.", 'Hakan Fidan → Israel'],
    ['Thailand threatened Laos with a boycott.', 'Thailand → Laos'],
    ['On 2 April 2019 Norway protested against Sri Lanka.', 'Norway → Sri Lanka @2019-04-02'],
  ],
  saysNot: [
    'Nepal did not accuse India.',
    'Japan would condemn Myanmar if ASEAN did.',
    'Canada lifted sanctions on Belarus.',
    'Oman refused to condemn Qatar.',
    'A storm threatened Fiji and Tonga.',
    'Thailand sent rice to Laos.',
    'Norway regretted that Sri Lanka was late.',
    'Critics in Bhutan left for India.',
  ],
})
