export const SITE_TITLE = 'Articles';
export const SITE_DESCRIPTION = 'Articles of many outlets';
