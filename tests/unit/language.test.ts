import { expect, test } from 'vitest';
import { countSmallWords } from '../../src/parse/language.ts';

test.each([
	['prose', 'The ferry to Lisport sails again, and the mayor thanked the drivers who had come from the coast.'],
	['all capitals', 'THE FERRY TO LISPORT SAILS AGAIN, AND THE MAYOR THANKED THE DRIVERS WHO HAD COME BY BUS.'],
	[
		'a list of headlines',
		'Ferry sails again. Ten dead as storm hits coast. Mayor: buses stay. Best deals of the week.',
	],
	[
		'a foreign quotation',
		'The mayor said: “Wir bitten alle Fahrgäste um Entschuldigung für die lange Verspätung im Mai.”',
	],
	['a stub', 'Ferry sinks. Nobody hurt.'],
	['figures', '1 : 2, 3 : 4'],
	['nothing', ''],
])('takes %s for English', (_, text) => {
	expect(countSmallWords([text]).isEnglish).toBe(true);
});

test.each([
	['German', 'Die Fähre war am Montag in Lisport, und an Bord war der Bürgermeister, der mit allen sprach, so er.'],
	['Dutch', 'De veerboot was op maandag in de haven, en de burgemeester of zijn vrouw is aan boord geweest, zei hij.'],
	['Danish', 'Færgen er på vej til byen, og borgmesteren har sagt, at han vil have en ny for at hjælpe de gamle.'],
	['French', 'Le ferry est de retour au port depuis lundi, et le maire a dit qu’on ne sait pas qui a payé les bus.'],
	['Spanish', 'El transbordador ha vuelto al puerto, y el alcalde dijo que he de pagar a los conductores de la costa.'],
	[
		'Polish',
		'Prom wrócił do portu w poniedziałek, a burmistrz powiedział, że to on zapłaci za autobusy do końca maja.',
	],
	['Russian', 'Паром снова ходит с понедельника.'],
	['Chinese', '渡轮星期一恢复航行。'],
	[
		'an English menu word in it',
		'La nave è tornata in porto lunedì, ha detto il sindaco, che paga gli autobus. Read more',
	],
])('takes %s for another language', (_, text) => {
	expect(countSmallWords([text]).isEnglish).toBe(false);
});
