/**
 * Words that make a name one of a happening, a text or a prize: `World War II`, `the Treaty of Rome`.
 *
 * Source: the classes EVENT, LAW and WORK_OF_ART of the OntoNotes 5.0 annotation guide, by their commonest head words.
 */
export const happeningHeads: ReadonlySet<string> = new Set(
	(
		'War Wars Revolution Uprising Summit Conference Olympics Games Cup Championship Festival Election Elections Treaty ' +
		'Agreement Accord Accords Pact Act Bill Law Amendment Constitution Declaration Charter Protocol Convention Resolution ' +
		'Plan Plot Trial Scandal Affair Hurricane Typhoon Storm Prize Award Awards Day Week Night Eve Crisis Holocaust Brexit'
	).split(' '),
);

/** Whole names of feasts, programmes and faiths: no place, however often `in` stands before one. */
export const happeningNames: ReadonlySet<string> = new Set(
	(
		'Advent, Christmas, Christmas Eve, Easter, Eid, Hanukkah, Halloween, Passover, Ramadan, Thanksgiving, Yom Kippur, Medicare, Medicaid, Medicare ' +
		'Advantage, Obamacare, Social Security, Brexit, Christianity, Islam, Judaism, Buddhism, Hinduism, English, French, German, Spanish, Russian, ' +
		'Arabic, Chinese, Mandarin, God, Jesus, Jesus Christ, Christ, Allah, Bible, Quran, Koran, Internet'
	).split(', '),
);
