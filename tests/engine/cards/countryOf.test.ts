import { expect, test } from 'vitest';
import { countryOf } from '../../../engine/cards/countryOf';
import { smallLexicon } from '../smallLexicon';

test.each([
  { code: 'KZ', name: 'Kazakhstan' }, // and not its capital, nor a politician of it
  { code: 'JO', name: 'Jordan' }, // its capital stands before it in the pack
  { code: 'FR', name: undefined }, // of France the pack has a city only
  { code: '', name: undefined },
])('$code is $name', ({ code, name }) => expect(countryOf(smallLexicon, code)?.names['en']).toBe(name));
