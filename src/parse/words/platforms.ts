/**
 * Platforms on which people publish themselves.
 *
 * Source: the social networks of Pew Research Center's and the Reuters Institute's surveys, written by hand.
 */
export const platforms: ReadonlySet<string> = new Set(
	(
		'X, Twitter, Facebook, Instagram, Telegram, Truth Social, TikTok, YouTube, LinkedIn, Threads, Bluesky, Mastodon, Weibo, ' +
		'WeChat, VK, VKontakte, Snapchat, Reddit, WhatsApp, Signal, Substack, Medium, Parler, Gab, Viber, MAX'
	).split(', '),
);
