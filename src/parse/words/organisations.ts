/**
 * Words by which the name of an organisation is known.
 *
 * Source: our own list of what bodies, firms and newspapers are called; the seats of government after the entry
 * "metonymy" of the usual style guides.
 */

/** The last word of a name (or the one before `of`) that makes it an organisation. */
export const organisationHeads: ReadonlySet<string> = new Set(
	(
		'Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Broadcasting Bureau ' +
		'Cabinet Center Centre Chamber Chronicle Church Club Coalition College Commission Committee Company Conference Congress ' +
		'Consortium Cooperative Corp Corporation Council Court Daily Department Directorate Duma Embassy Exchange Express ' +
		'Federation Fleet Force Forces Forum Foundation Front Fund Gazette Government Group Guard Guardian Herald Hospital House ' +
		'Inc Industries Initiative Institute Institution Journal Laboratory League Legislature Ltd Magazine Mail Ministry Mission ' +
		'Mirror Museum Navy Network News Observer Office Organisation Organization Parliament Partnership Party Pictures Police Post ' +
		'Press Radio Rada Research Review School Secretariat Senate Service Services Society Standard Sun Survey Syndicate Systems ' +
		'Technologies Telegraph Television Times Today Tribune Tribunal Trust TV Union University Watch Weekly Society'
	).split(' '),
);

/** Whole names of seats of government and other bodies that no last word tells. */
export const organisationNames: ReadonlySet<string> = new Set(
	'White House, Kremlin, Pentagon, Downing Street, Elysee, Élysée, Capitol Hill, State Department, Commons, House of Commons, Lords, House of Lords, Knesset, Bundestag, Parliament, Congress, Senate, United Nations, Security Council, Treasury, Interpol, Hamas, Hezbollah, Taliban'.split(
		', ',
	),
);

/** Outlets' last words: what was told to one of them, or reported by one, was told to or reported by an outlet. */
export const outletHeads: ReadonlySet<string> = new Set(
	(
		'Agency Broadcasting Chronicle Daily Dispatch Express Gazette Guardian Herald Independent Insider Journal Magazine Mail Mirror ' +
		'Monitor News Observer Post Press Radio Review Standard Star Sun Telegraph Television Times Today Tribune TV Weekly Wire'
	).split(' '),
);
