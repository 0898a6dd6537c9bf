import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [{ lang: 'en', target: 'She crossed [[the the]] bridge at dawn.', suggestions: ['the'] }],
  passes: [{ lang: 'en', target: 'She crossed the bridge at dawn.' }],
};
