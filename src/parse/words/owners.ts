/**
 * Groups that own outlets of other names: their copyright line does not name the outlet.
 *
 * Source: the largest owners of newspapers, magazines and stations in the University of North Carolina's list of news
 * owners, FIPP's list of magazine companies and the Reuters Institute's country reports, written by hand.
 */
export const owners: ReadonlySet<string> = new Set(
	(
		'a360 media, advance, advance local, advance publications, alden, aol, axel springer, bauer, bell media, bonnier, bustle, capitol ' +
		'hill, cbs, cnhi, comcast, community newspaper, condé nast, conde nast, corus, cox, daily mail and general trust, digital first, ' +
		'discovery, disney, dotdash, dotdash meredith, dow jones, ew scripps, fairfax, future, g/o, gannett, gatehouse, graham, gray, ' +
		'gray television, guardian news, hearst, hubert burda, iac, iheart, iheartmedia, lagardère, lee, lee enterprises, leaf, mail, ' +
		'mcclatchy, medianews, meredith, microsoft, morris, nbc universal, nbcuniversal, news corp, news corporation, news uk, news us, ' +
		'nexstar, nine, oath, ogden, paramount, penske, postmedia, prisma, quebecor, reach, rogers, schibsted, scripps, sinclair, swift, ' +
		'tegna, telegraph, thomson, thomson reuters, time warner, torstar, tribune, trinity mirror, turner, univision, verizon, viacom, ' +
		'viacomcbs, vox, walt disney, warner, warner bros, warnermedia, yahoo, ziff davis'
	).split(', '),
);
