/** What to do about findings of configurations, files of domains and built packs, with an example of each. */
import type { Remedy } from './remedy.js';

const rebuilt = 'the pack as aiact-doc build wrote it';

export const remedies: Readonly<Record<string, Remedy>> = {
  'config/path': {
    help: 'Write a path below the folder of the configuration, or give the flag on the command line',
    wrong: 'out: ../../pack',
    right: 'out: aiact-pack',
  },
  'config/unknown-finding': {
    help: 'Copy the id from the brackets of a finding; aiact-doc explain checks lists them',
    wrong: 'severity: { training-compute/methodolgy-given: error }',
    right: 'severity: { training-compute/methodology-given: error }',
  },
  'domains-file/unreadable': {
    help: 'Put the file below the folder of the facts, and name it with forward slashes',
    wrong: 'domains_file: /data/domains.csv',
    right: 'domains_file: domains.csv',
  },
  'domains-file/too-large': {
    help: 'Add the hosts of one domain up before you write them',
    wrong: 'a line for each page',
    right: 'a line for each domain',
  },
  'domains-file/encoding': {
    help: 'Save the file as UTF-8',
    wrong: 'a file saved by a spreadsheet as Windows-1252',
    right: 'a file saved as CSV UTF-8',
  },
  'domains-file/header': {
    help: 'Begin the file with the names of its columns',
    wrong: 'example.org,120',
    right: 'domain,size\nexample.org,120',
  },
  'domains-file/line': {
    help: 'Write a domain and a size on each line',
    wrong: 'http://example.org/page,120',
    right: 'example.org,120',
  },
  'domains-file/size': {
    help: 'Write the size as a plain number, in one unit for all lines',
    wrong: 'example.org,120 GB',
    right: 'example.org,120000000000',
  },
  'domains-file/empty': {
    help: 'Write the domains, or remove the file',
    wrong: 'domain,size',
    right: 'domain,size\nexample.org,120',
  },
  'domains-file/merged': {
    help: 'Nothing; see that the sums are as you meant them',
    wrong: 'a ranking by host',
    right: 'a ranking by registrable domain, which the program makes',
  },
  'domains-file/more': {
    help: 'Repair the lines that are named, then check again',
    wrong: 'a file whose lines all lack a size',
    right: 'domain,size\nexample.org,120',
  },
  'pack/': {
    help: 'Take the pack from its release again, or build it anew',
    wrong: 'a pack in which a file was changed, added or removed',
    right: rebuilt,
  },
  'pack/unsafe-path': {
    help: 'Do not unpack or copy by this list; take the pack from its release again',
    wrong: '../../etc/cron.d/job in the manifest',
    right: 'public/copyright-policy.pdf in the manifest',
  },
  'pdf/': {
    help: 'Build the pack anew; if it happens again, report it',
    wrong: 'a PDF that another program saved anew',
    right: 'the PDF as aiact-doc build wrote it',
  },
  'notice/': {
    help: 'Read it; it asks for nothing in the facts',
    wrong: 'nothing: a notice finds no fault',
    right: 'nothing: a notice finds no fault',
  },
};
