// What our PDF carries besides its text; nothing that depends on the day or the machine.
export const meta = {
  title: 'Benchmark',
  subject: 'A document that resembles ours',
  author: 'Nobody',
  language: 'en',
  date: '2026-11-01',
  draft: false,
  header: 'Benchmark',
  footer: 'Benchmark',
  identity: [{ label: 'Model', value: 'None' }],
  attachments: [],
};
