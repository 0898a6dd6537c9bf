/**
 * The one place where addresses of pages are made. Paths carry no language: the navigation of `i18n/navigation`
 * adds it.
 */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) parameters.append(name, one);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

export type ReportPath =
  | 'scores'
  | 'errors'
  | 'errors/list'
  | 'names'
  | 'names/list'
  | 'effort'
  | 'checks'
  | 'checks/list'
  | 'agreement'
  | 'comparison';

interface NotifiedOf {
  readonly articleId: string | null;
  readonly subjectId: string | null;
  readonly projectId: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export const links = {
  home: () => '/',
  signIn: (query: { next?: string } = {}) => withQuery('/sign-in', query),
  invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
  projects: () => '/projects',
  articles: (query: Query = {}) => withQuery('/articles', query),
  importArticles: (query: { project?: string } = {}) => withQuery('/articles/import', query),
  /** A pack of the articles that are named, or of all that the filters of the list find. */
  exportArticles: (query: Query = {}) => withQuery('/articles/export', query),
  /** With the mark to begin at, or with the findings open. */
  article: (articleId: string, query: { mark?: string; panel?: 'findings' } = {}) =>
    withQuery(`/articles/${encodeURIComponent(articleId)}`, query),
  preview: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/preview`,
  details: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/details`,
  newVersion: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/new-version`,
  history: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/history`,
  score: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/score`,
  reviewed: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/reviewed`,
  compareVersions: (articleId: string, { from, to }: { from: number; to: number }) =>
    withQuery(`/articles/${encodeURIComponent(articleId)}/history/compare`, {
      from: String(from),
      to: String(to),
    }),
  audit: (query: Query = {}) => withQuery('/audit', query),
  queue: (query: { project?: string } = {}) => withQuery('/queue', query),
  corrections: (query: Query = {}) => withQuery('/corrections', query),
  decisions: (query: Query = {}) => withQuery('/decisions', query),
  project: (projectId: string) => `/projects/${encodeURIComponent(projectId)}`,
  terms: (projectId: string, query: Query = {}) =>
    withQuery(`/projects/${encodeURIComponent(projectId)}/terms`, query),
  names: (projectId: string, query: Query = {}) =>
    withQuery(`/projects/${encodeURIComponent(projectId)}/names`, query),
  checks: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/checks`,
  typology: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/typology`,
  findings: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/findings`,
  scoring: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/scoring`,
  model: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/model`,
  /** A page of figures, with what is chosen. */
  reports: (page: ReportPath | null = null, query: Query = {}) =>
    withQuery(page === null ? '/reports' : `/reports/${page}`, query),
  campaigns: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/campaigns`,
  importRatings: (projectId: string) => `/projects/${encodeURIComponent(projectId)}/campaigns/import`,
  campaign: (campaignId: string) => `/campaigns/${encodeURIComponent(campaignId)}`,
  /** Where known errors are planted into a copy of an output. */
  plantErrors: (campaignId: string, articleId: string) =>
    `/campaigns/${encodeURIComponent(campaignId)}/plant/${encodeURIComponent(articleId)}`,
  adjudicate: (articleId: string) => `/articles/${encodeURIComponent(articleId)}/adjudicate`,
  /** How one's own marks went, in all campaigns or in one. */
  campaignResults: (campaignId?: string) =>
    campaignId === undefined
      ? '/decisions/campaigns'
      : `/decisions/campaigns/${encodeURIComponent(campaignId)}`,
  people: () => '/people',
  notifications: (query: Query = {}) => withQuery('/notifications', query),
  /** Where one sees what a notification tells of. */
  notified: ({ articleId, subjectId, projectId, details }: NotifiedOf): string => {
    const campaignId = details?.['campaignId'];
    if (typeof campaignId === 'string') return links.campaign(campaignId);
    if (articleId !== null) return links.article(articleId, subjectId === null ? {} : { mark: subjectId });
    return projectId === null ? links.notifications() : links.project(projectId);
  },
  account: () => '/account',
} as const;
