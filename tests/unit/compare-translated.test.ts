import { expect, test } from 'vitest';
import { findTranslation } from '../../src/compare/translated.ts';

const signIn = (text: string) => {
	const place = findTranslation([{ text, start: 100 }]);
	return place && text.slice(place[0] - 100, place[1] - 100);
};

test.each([
	[' the mayor said in Portuguese.', 'said in Portuguese'],
	[' she told the paper in Welsh on Monday.', 'told the paper in Welsh'],
	[' he wrote in French on his page.', 'wrote in French'],
	[', speaking through an interpreter, ', 'speaking through an interpreter'],
	[' he said via a translator.', 'said via a translator'],
	[', according to a translation by the port office.', 'according to a translation by the port office'],
	[' (translated from the Spanish).', 'translated from the Spanish'],
	[' in a speech in his native Finnish.', 'speech in his native Finnish'],
	[', speaking Arabic, ', 'speaking Arabic'],
	[' told Canal News, which translated her remarks.', 'translated her remarks'],
])('finds the sign in `%s`', (text, sign) => {
	expect(signIn(text)).toBe(sign);
});

test.each([
	' said the German mayor.',
	' she said in German custody.',
	' he said in English.',
	' the interpreter said.',
	' he said of the Russian language.',
	' a book translated last year was on the table.',
	' she said in Portuguese Square.',
	' he said. The French minister agreed.',
	' told reporters in Spanish Town.',
])('takes `%s` for no sign', (text) => {
	expect(signIn(text)).toBeUndefined();
});
