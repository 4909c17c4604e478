/**
 * Words that make a name one of a happening, a text or a prize: `World War II`, `the Treaty of Rome`.
 *
 * Source: the classes EVENT, LAW and WORK_OF_ART of the OntoNotes 5.0 annotation guide, by their commonest head words.
 */
export const happeningHeads: ReadonlySet<string> = new Set(
	(
		'War Wars Revolution Uprising Summit Conference Olympics Games Cup Championship Festival Election Elections Treaty ' +
		'Agreement Accord Accords Pact Act Bill Law Amendment Constitution Declaration Charter Protocol Convention Resolution ' +
		'Plan Prize Award Awards Day Week Night Eve Crisis Holocaust Brexit'
	).split(' '),
);
