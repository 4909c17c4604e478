/**
 * What stands before a name and is not part of it: forms of address, and the nouns of offices.
 *
 * Source: Debrett's forms of address for the first list; the offices that the style guides of the Associated Press and
 * The Guardian treat as titles for the others.
 */

/** Forms of address; a first name alone may follow those of {@link firstNameTitles}. */
export const honorifics: ReadonlySet<string> = new Set(
	(
		'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Rev Reverend Father ' +
		'Sister Brother Rabbi Imam Sheikh Ayatollah Saint Pope King Queen Prince Princess Emperor Sultan Emir Bishop Archbishop ' +
		'Cardinal Patriarch Gen Lt Col Maj Capt Sgt Cpl Adm Brig Cmdr Sen Rep Gov Rt Hon Judge Justice Cllr Councillor Herr Frau Madame Monsieur Señor'
	).split(' '),
);

/** Before a first name alone: `Sir John`, `Pope Francis`. */
export const firstNameTitles: ReadonlySet<string> = new Set(
	'Sir Dame Lord Lady Pope King Queen Prince Princess Father Sister Sheikh Saint'.split(' '),
);

/** Forms of address of women. */
export const womensTitles: ReadonlySet<string> = new Set('Mrs Ms Miss Dame Lady Baroness Queen Princess'.split(' '));

/** Offices that lead a state or its government: `the Danish leader`. */
export const leaders: ReadonlySet<string> = new Set(
	'president, prime minister, premier, chancellor, king, queen, emperor, emir, sultan, supreme leader, leader, pm, taoiseach'.split(
		', ',
	),
);

/** The noun of an office or a calling, in small letters. */
export const offices: ReadonlySet<string> = new Set(
	(
		'president premier chancellor minister secretary secretary-general general ambassador envoy diplomat negotiator mediator ' +
		'spokesman spokeswoman spokesperson senator congressman congresswoman representative governor mayor councillor councilman ' +
		'chief leader chairman chairwoman chairperson chair director commissioner chief head boss ceo cfo founder co-founder ' +
		'king queen prince princess pope emperor admiral colonel captain major lieutenant sergeant commander officer sheriff marshal ' +
		'judge justice prosecutor lawyer attorney solicitor counsel aide adviser advisor assistant deputy analyst economist professor ' +
		'editor columnist correspondent reporter journalist author historian scientist researcher expert doctor coach striker ' +
		'candidate nominee lawmaker mp mep oligarch businessman businesswoman billionaire tycoon activist dissident singer actor ' +
		'actress comedian pm taoiseach speaker whip treasurer lady manager executive strategist pollster pastor principal superintendent agent inspector detective trooper constable'
	).split(' '),
);

/** What may stand between the country and the office: `the Danish deputy foreign minister`. */
export const officeModifiers: ReadonlySet<string> = new Set(
	(
		'vice deputy prime foreign defence defense finance interior justice energy health education environment trade transport ' +
		'culture labour labor agriculture economy economic digital home press special senior top chief acting interim former ' +
		'ex- late retired then then- first second lead leading main permanent presidential parliamentary congressional federal regional ' +
		'state national security intelligence military naval air army police party opposition democratic republican conservative ' +
		'liberal communist attorney supreme veteran right-hand long-time longtime exiled jailed elected incoming outgoing ' +
		'current design operating technology marketing financial creative nuclear political diplomatic campaign communications media legal personal peace under junior general ' +
		'majority minority speaker assistant executive managing editorial'
	).split(' '),
);

/** What a secretary or minister is of, where the words follow: `Secretary of State`. */
export const departments: ReadonlySet<string> = new Set(
	(
		'State, Defense, Defence, Health, Energy, Education, Justice, Interior, Treasury, Commerce, Labor, Labour, Transportation, Transport, ' +
		'Agriculture, War, Finance, Culture, Trade, Communications, Staff, National Intelligence, Central Intelligence, Homeland Security, Foreign Affairs, ' +
		'Public Health, Public Prosecution, Public Prosecutions, Veterans Affairs, Health and Human Services, Housing and Urban Development'
	).split(', '),
);

/** Offices of several people, told before the names of each. */
export const officesOfSeveral: ReadonlyMap<string, string> = new Map(
	(
		'Presidents Senators Representatives Governors Ministers Secretaries=Secretary Ambassadors Generals Justices Judges Professors Mayors Reps Sens ' +
		'Govs Gens Drs Sirs Messrs=Mr Chancellors Congressmen=Congressman Princes Princesses Lords Premiers'
	)
		.split(' ')
		.map((row) => {
			const [several = '', one = several.replace(/s$/u, '')] = row.split('=');
			return [several, one] as const;
		}),
);
