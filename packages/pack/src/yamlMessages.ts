import type { Text } from '@plumbline/schema'
import type { ErrorCode } from 'yaml'

/** What the YAML library complains about, in both languages. */
export const yamlMessages: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: { zh: '别名不能带锚点或标签', en: 'an alias cannot have an anchor or a tag' },
  BAD_ALIAS: { zh: '别名写法不符', en: 'this alias is not well-formed' },
  BAD_COLLECTION_TYPE: { zh: '集合类型与标签不符', en: 'this collection does not suit its tag' },
  BAD_DIRECTIVE: { zh: '指令写法不符', en: 'this directive is not well-formed' },
  BAD_DQ_ESCAPE: { zh: '双引号文本中的转义无效', en: 'this escape is unknown inside double quotes' },
  BAD_INDENT: {
    zh: '缩进与上下文不一致，或前面的括号、引号没有闭合',
    en: 'the indentation does not agree with the lines around it, or a bracket or quote before it is open',
  },
  BAD_PROP_ORDER: { zh: '锚点和标签须写在内容之前', en: 'anchors and tags stand before the content' },
  BAD_SCALAR_START: { zh: '不加引号的文本不能以此字符开头', en: 'unquoted text cannot start with this character' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '此处不能嵌套映射', en: 'a nested mapping cannot stand here' },
  BLOCK_IN_FLOW: { zh: '方括号、花括号内不能用缩进写法', en: 'inside brackets and braces there is no block style' },
  DUPLICATE_KEY: { zh: '键重复', en: 'this key is there twice' },
  IMPOSSIBLE: { zh: '无法解析', en: 'this cannot be parsed' },
  KEY_OVER_1024_CHARS: { zh: '键过长（超过 1024 字符）', en: 'this key has more than 1024 characters' },
  MISSING_CHAR: {
    zh: '缺少收尾的符号（引号、括号、冒号或逗号）',
    en: 'a closing quote, bracket, colon or comma is missing',
  },
  MULTILINE_IMPLICIT_KEY: { zh: '键不能跨行', en: 'a key cannot run over several lines' },
  MULTIPLE_ANCHORS: { zh: '一个值只能有一个锚点', en: 'a value has one anchor at most' },
  MULTIPLE_DOCS: { zh: '文件含有多份文档', en: 'the file holds several documents' },
  MULTIPLE_TAGS: { zh: '一个值只能有一个标签', en: 'a value has one tag at most' },
  NON_STRING_KEY: { zh: '键须是文本', en: 'a key is text' },
  RESOURCE_EXHAUSTION: { zh: '解析所需资源过多', en: 'this takes too much to parse' },
  TAB_AS_INDENT: { zh: '用制表符缩进', en: 'indented with a tab' },
  TAG_RESOLVE_FAILED: { zh: '标签无法识别', en: 'this tag is unknown' },
  UNEXPECTED_TOKEN: { zh: '此处不应有这个符号', en: 'this does not belong here' },
}
