import { expect, test } from 'vitest';
import { addressWords, isDated, isHome, slugLength } from '../../../engine/article/address';

test.each([
  ['/', true],
  ['/index.html', true],
  ['/ar/', true],
  ['/en-gb', true],
  ['/?utm_source=x', false],
  ['/a-story', false],
  ['/archive/index.html', false],
])('home: %s %s', (path, home) => expect(isHome(path)).toBe(home));

test.each([
  ['/2020/03/11/store', true],
  ['/2019-08-27/store', true],
  ['/economy/20190507/store', true],
  ['/2016/dec/01/store', true],
  ['/story?date=2020/03/11', false],
  ['/2020', false],
  ['/product-2020/31', false],
  ['/archive/20204417', false],
])('dated: %s %s', (path, dated) => expect(isDated(path)).toBe(dated));

test.each([
  ['/world/ministers-meet-for-talks-in-astana', 6],
  ['/2020/03/11/store', 1],
  ['/story/100-200-300', 1],
  ['/story/%D9%88%D8%B2%D9%8A%D8%B1_%D8%A7%D9%84%D8%B1%D9%8A', 2],
  ['/broken-%E0%A4%A-sign', 3],
  ['/', 0],
])('words of the headline in %s: %d', (path, length) => expect(slugLength(path)).toBe(length));

test.each([
  ['paper.example', '/news/talks', true, undefined],
  ['blog.paper.example', '/talks', true, undefined],
  ['paper.example', '/news', false, undefined], // the section itself
  ['paper.example', '/best-products-of-the-year', false, undefined],
  ['kettles.example', '/product/kettle', false, 'product'],
  ['paper.example', '/viewtopic.php', false, 'viewtopic'],
  ['forum.paper.example', '/t/183', false, 'forum'],
])('%s%s', (host, path, article, other) => expect(addressWords({ host, path })).toEqual({ article, other }));
