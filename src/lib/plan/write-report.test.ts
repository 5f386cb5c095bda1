import { DOMParser } from '@xmldom/xmldom';
import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citable } from '../../../tests/support/citable.ts';
import { planWords } from '../../../tests/support/plan-words.ts';
import { planStamp } from '../../../tests/support/real-plan.ts';
import { measure, planOf, smallPlanTime } from '../../../tests/support/small-plan.ts';
import { citeUpdate } from './citation.ts';
import { composePlanReport } from './compose-plan-report.ts';
import type { Plan } from './plan.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const reportOf = (plan: Plan) => composePlanReport(plan, { words: planWords, stamp: planStamp, names: [], charts: [], checks: new Map() });
const hostile = '</script><script>alert(1)</script>"\'<img src=x onerror=alert(1)>';
const planWith = (title: string) =>
  planOf([
    measure('a', {
      title,
      what: title,
      links: [
        { label: 'Sak', address: 'https://example.org/sak?a=1&b="2"' },
        { label: 'Fare', address: 'javascript:alert(1)' }
      ],
      citations: [citeUpdate(citable(title, { leadIn: [title] }), { at: smallPlanTime })]
    })
  ]);

describe('the single HTML file', () => {
  const html = writeHtml(reportOf(planWith(hostile)), JSON.stringify({ title: hostile }));

  it('runs nothing and loads nothing, whatever is written in the plan', () => {
    expect(html).toContain(`default-src &#39;none&#39;; img-src data:;`);
    expect(html.match(/<script/g)).toEqual(['<script']);
    expect(html).toContain('<script type="application/json"');
    expect(html).not.toMatch(/<img|javascript:/);
    const problems: string[] = [];
    parse(html, { onParseError: ({ code }) => problems.push(code) });
    expect(problems).toEqual([]);
  });

  it('is allowed its own style by its hash', () => {
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    expect(html).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  it('carries its data whole', () => {
    const data = /id="regionpuls-plan">(.*)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ title: hostile });
  });

  it('links only to where a reader may safely go', () => {
    expect(html.match(/href="[^"#]*#?[^"]*"/g)?.filter((link) => !link.includes('"#'))).toEqual([
      'href="https://example.org/sak?a=1&#38;b=&#34;2&#34;"'
    ]);
  });
});

describe('the Markdown file', () => {
  it('shows signs of Markdown as they were typed', () => {
    const text = writeMarkdown(reportOf(planWith('# *Kraft* | [nett](x) <b> 1. ~a~')));
    expect(text).toContain('### \\# \\*Kraft\\* | \\[nett\\](x) \\<b\\> 1. \\~a\\~');
    expect(text).toContain('> \\# \\*Kraft\\* | \\[nett\\](x) \\<b\\> 1. \\~a\\~[^1]');
    expect(text).toContain('[^1]: Hadeland IPR, møte 19. november 2024, 2024-11-19.txt (SHA-256');
    expect(text).toContain('\\*Kraft\\* \\| ');
    expect(text).toContain('- Fare\n');
  });
});

describe('the Word file', () => {
  it('is well-formed, whatever was pasted into the plan', async () => {
    const title = `a\0b\u0008c\uD800d\uFFFEe & <w:p> ]]> ${hostile}`;
    const files = unzipSync(await writeDocx(reportOf(planWith(title))));
    const problems: string[] = [];
    const parser = new DOMParser({ onError: (_, message) => problems.push(message) });
    const xml = parser.parseFromString(strFromU8(files['word/document.xml'] ?? new Uint8Array()), 'text/xml');
    expect(problems).toEqual([]);
    expect(xml.documentElement?.textContent).toContain(`abcde & <w:p> ]]> ${hostile}`);
    expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).not.toContain('javascript:');
  });
});
