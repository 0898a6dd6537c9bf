/** The accounts of the demo. They exist in its database only; no other start of the application makes them. */
export const DEMO_PEOPLE = [
  { role: 'reviewer', name: 'Rania Haddad', email: 'reviewer@demo.example', password: 'verso-reviewer' },
  { role: 'reviewer2', name: 'Tomás Ibarra', email: 'reviewer2@demo.example', password: 'verso-reviewer' },
  { role: 'editor', name: 'Edith Okafor', email: 'editor@demo.example', password: 'verso-editor' },
  { role: 'admin', name: 'Noam Lindqvist', email: 'admin@demo.example', password: 'verso-admin' },
] as const;

export type DemoRole = (typeof DEMO_PEOPLE)[number]['role'];
