import { describe, expect, it } from 'vitest';
import { run } from './support.js';

const URL_OF_FRAME = 'https://maps.example.org/embed.html?src=/maps/a.json&timeline';
const oembed = (args: readonly string[], input = '') => run(['oembed', ...args], input);

describe('oembed', () => {
  it('writes the answer for a framed map', async () => {
    const data = JSON.stringify({ headline: 'Five states, "one" <sea>' });
    const { code, out, err } = await oembed(
      ['-', '--url', URL_OF_FRAME, '--height', '640', '--provider', 'The Paper'],
      data,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Five states, "one" <sea>',
      provider_name: 'The Paper',
      width: 960,
      height: 640,
      html:
        '<iframe src="https://maps.example.org/embed.html?src=/maps/a.json&amp;timeline" ' +
        'title="Five states, &quot;one&quot; &lt;sea&gt;" width="960" height="640" ' +
        'loading="lazy" style="border:0;max-width:100%"></iframe>',
    });
  });

  it('takes a title and a picture, and has a title without either', async () => {
    const picture = 'https://maps.example.org/a.png';
    const own = await oembed(['--url', URL_OF_FRAME, '--title', 'Mine', '--thumbnail', picture]);
    expect(JSON.parse(own.out)).toMatchObject({
      title: 'Mine',
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { out } = await oembed(['--url', URL_OF_FRAME]);
    expect(JSON.parse(out)).toMatchObject({ title: 'Map of Central Asia' });
  });

  it.each([
    [[], 'which page is framed?'],
    [['--url', '/embed.html'], '--url: "/embed.html" is no whole address at http or https'],
    [['--url', 'javascript:alert(1)'], 'is no whole address'],
    [['--url', URL_OF_FRAME, '--width', '0'], '--width: "0" is no whole number of pixels'],
    [['--url', URL_OF_FRAME, '--height', '1e3'], '--height: "1e3" is no whole number of pixels'],
    [['a.json', 'b.json', '--url', URL_OF_FRAME], 'one map at a time, but there are 2 files'],
    [['--url', URL_OF_FRAME, '-o', '/no/such/folder/a.json'], 'cannot be written: ENOENT'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, out, err } = await oembed(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
