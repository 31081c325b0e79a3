import { normalise, officialText, provisionText, textHash } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { chineseNumber } from '../src/law/chineseNumber.js'

const bold = `<!-- 风筝条例 | 第九条 不算 -->

# 风筝条例

2020年1月1日通过

## 第一章　总则

**第一条**　为了放好风筝，制定本条例。

**第二条**　放风筝应当避开电线。

第一条规定的目的不影响前款。

**第三条**　有下列情形之一的，不得放风筝：

（一）雷雨；

（二）大风。

前款第二项由气象机构认定。

**第十七条之一**　本条后加。

**第一百零五条**　自公布之日起施行。`

const plain = `# 风筝条例

第三条 有下列情形之一的，不得放风筝：

(一)雷雨；

(二)大风。

前款第二项由气象机构认定。`

const at = (text: string, place: string): string | undefined => provisionText(officialText(text), place)

describe('the number that Chinese numerals say', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['一百零五', 105],
    ['二百一十', 210],
    ['一千零二十四', 1024],
  ])('%s is %i', (text, number) => expect(chineseNumber(text)).toBe(number))
})

describe('a provision in an official text', () => {
  it('is an article with all its paragraphs and items, without its own number', () => {
    expect(at(bold, 'art-3')).toBe(
      '有下列情形之一的，不得放风筝：\n（一）雷雨；\n（二）大风。\n前款第二项由气象机构认定。',
    )
  })

  it('is a paragraph with its items, and what follows the items is the next paragraph', () => {
    expect(at(bold, 'art-3/para-1')).toBe('有下列情形之一的，不得放风筝：\n（一）雷雨；\n（二）大风。')
    expect(at(bold, 'art-3/para-2')).toBe('前款第二项由气象机构认定。')
  })

  it('is an item without its label, with or without its paragraph', () => {
    expect(at(bold, 'art-3/para-1/item-2')).toBe('大风。')
    expect(at(bold, 'art-3/item-2')).toBe('大风。')
  })

  it('is never a sentence that opens with a reference to an article', () => {
    expect(at(bold, 'art-2/para-2')).toBe('第一条规定的目的不影响前款。')
  })

  it('may stand in an article that was added between two others', () => {
    expect(at(bold, 'art-17-1')).toBe('本条后加。')
  })

  it('is not there when the article, the paragraph or the item is not', () => {
    expect([at(bold, 'art-4'), at(bold, 'art-3/para-3'), at(bold, 'art-3/item-3'), at(bold, 'nowhere')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is not found by an item that two paragraphs have', () => {
    const twice = '**第一条**　甲：\n\n（一）子；\n\n乙：\n\n（一）丑。'
    expect(at(twice, 'art-1/item-1')).toBeUndefined()
    expect(at(twice, 'art-1/para-2/item-1')).toBe('丑。')
  })

  it('has no certain address in a text where an article stands twice', () => {
    const text = officialText('**第一条**　甲。\n\n**第一条**　乙。')
    expect(text.repeated).toEqual(['1'])
    expect(provisionText(text, 'art-1')).toBeUndefined()
  })
})

describe('the hash of a provision', () => {
  const hash = (text: string, place: string): string => textHash(at(text, place) ?? '')

  it('does not depend on which source the text was copied from', () => {
    expect(hash(plain, 'art-3')).toBe(hash(bold, 'art-3'))
  })

  it('does not depend on white space, Markdown marks or composed characters', () => {
    expect(normalise(' **不得**　放\u200B风筝\n`e\u0301` ')).toBe('不得放风筝é')
  })

  it('changes with a single character', () => {
    expect(textHash('不得放风筝。')).not.toBe(textHash('可以放风筝。'))
  })

  it('is SHA-256 over UTF-8', () => {
    expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})
