/**
 * Verbs that rules look for.
 *
 * Source: the irregular verbs of any school grammar of English that news uses; verbs of speech after the reporting
 * verbs of Quirk et al., A Comprehensive Grammar of the English Language, 16.31, with those that newsrooms add.
 */

/** Past forms that do not end in `-ed`. */
export const irregularPasts: ReadonlySet<string> = new Set(
	(
		'was were had did said told met held spoke took came went began became began saw gave made left won lost got sent built ' +
		'brought thought fought sought bought caught taught found found kept led fled fell felt rose drove flew wrote ran ' +
		'stood understood sold shot hit cut put paid laid struck broke drew grew knew threw withdrew swore sank spent ' +
		'shook chose froze hung dealt meant heard read'
	).split(' '),
);

/** Verbs of speech as they stand beside the day on which something was said. */
export const speechVerbs: ReadonlySet<string> = new Set(
	(
		'said says say told tells tell added adds announced announces stated states wrote writes posted tweeted declared ' +
		'warned warns claimed claims argued insisted confirmed denied explained noted reported reports speaking saying telling ' +
		'writing spoke remarked replied asked urged called vowed pledged promised suggested stressed acknowledged ' +
		'admitted indicated reiterated commented testified estimated predicted'
	).split(' '),
);

/** Words in `-ed` that are no past forms. */
export const notPasts: ReadonlySet<string> = new Set(
	'need needed indeed hundred speed red feed seed breed bed shed united advanced armed so-called based'.split(' '),
);
