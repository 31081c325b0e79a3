import type { Text } from '@plumbline/schema'

/** An error stops compilation; a warning is to be mended; a note is to be known. */
export type Severity = 'error' | 'warning' | 'note'

/** What a code is about: its slug, how grave it is unless a pack or a run says otherwise (an error always is one), and why the pack is wrong wherever it is found. */
export interface DiagnosticKind {
  readonly name: string
  readonly severity: Severity
  readonly cause: Text
}

const error = (name: string, zh: string, en: string): DiagnosticKind => ({ name, severity: 'error', cause: { zh, en } })
const warning = (name: string, zh: string, en: string): DiagnosticKind => ({
  name,
  severity: 'warning',
  cause: { zh, en },
})

/** Every code, closed: 10xx reading a file, 11xx its shape, 12xx and 13xx what it says. Each has a page in `docs/errors`. */
export const diagnosticKinds = {
  PL1001: error(
    'unknown-location',
    '规则包的每个文件按所在目录判定种类',
    'the kind of each file of a pack follows from its place',
  ),
  PL1002: error(
    'too-large',
    '规则包的文件不超过 1 MiB，过大的文件不予解析',
    'a file of a pack has at most 1 MiB; a larger one is not parsed',
  ),
  PL1003: error('invalid-utf8', '规则包的文件应为 UTF-8 编码', 'files of a pack are encoded in UTF-8'),
  PL1004: error('empty-file', '文件没有内容', 'the file holds nothing'),
  PL1005: error('yaml-syntax', '不是合法的 YAML 1.2', 'this is not well-formed YAML 1.2'),
  PL1006: error('tab', 'YAML 不允许用制表符缩进', 'YAML does not indent with tabs'),
  PL1007: error(
    'duplicate-key',
    '同一映射中的键只能出现一次，否则后者会悄悄覆盖前者',
    'a key stands once in a mapping; otherwise the later would silently win',
  ),
  PL1008: error(
    'anchor',
    '锚点、别名和合并键会让一处修改影响别处，也可能膨胀，一律不用',
    'anchors, aliases and merge keys let a change here act elsewhere, and can explode; packs do without',
  ),
  PL1009: error('tag', '标签会改变值的类型，规则包不用标签', 'a tag changes the type of a value; packs use none'),
  PL1010: error('several-documents', '一个文件只含一份文档', 'a file holds one document'),
  PL1011: error(
    'ambiguous-boolean',
    '不加引号的 `no`、`yes`、`on`、`off` 等在 YAML 1.1 中是布尔值，在 1.2 中是文本',
    'an unquoted `no`, `yes`, `on` or `off` is a boolean in YAML 1.1 and text in 1.2',
  ),
  PL1012: error(
    'inexact-number',
    '数只用 2^53 以内的十进制整数，不用浮点数',
    'numbers are decimal integers within 2^53; there are no floats',
  ),
  PL1013: error('too-deep', '嵌套不超过 64 层', 'nesting goes 64 levels deep at most'),
  PL1014: error('not-a-mapping', '文件的最外层是映射', 'the outermost value of a file is a mapping'),
  PL1015: error(
    'reserved-key',
    '键是文本，且不得与语言运行时的保留名相同',
    'keys are text, and not names that the runtime reserves',
  ),
  PL1016: error('lone-surrogate', '文本含有不成对的代理码位，无法编码', 'text with a lone surrogate cannot be encoded'),
  PL1017: error('missing-manifest', '规则包的根目录须有 pack.yaml', 'a pack has a `pack.yaml` at its root'),
  PL1101: error('missing-key', '必填的键缺失', 'a key that must be there is not'),
  PL1102: error('unknown-key', '此处没有这个键', 'there is no such key here'),
  PL1103: error('wrong-type', '值的类型不符', 'the value is of another type'),
  PL1104: error('unknown-word', '取值只能是封闭词表中的词', 'the value is one of a closed list of words'),
  PL1105: error('malformed', '值的写法不符', 'the value is not written as it should be'),
  PL1106: error('not-a-day', '日期写作 YYYY-MM-DD，且须真实存在', 'a day is written YYYY-MM-DD and exists'),
  PL1107: error(
    'empty-interval',
    '区间 [from, until) 的终点晚于起点',
    'an interval [from, until) ends after it starts',
  ),
  PL1108: error(
    'which-branch',
    '以所含的键判定是哪一种，键须恰好一个',
    'which form is meant follows from its key, so exactly one of them stands there',
  ),
  PL1109: error('out-of-bounds', '值过短、过长或为空', 'the value is too short, too long or empty'),
  PL1201: error('duplicate-id', '一个标识只能定义一次', 'an id is defined once'),
  PL1202: error('path-mismatch', '文件名须与内容一致', 'the name of a file agrees with what it says'),
  PL1203: error(
    'unresolved-locator',
    '每处引用都须指向 law/ 中列出的条款',
    'every citation leads to a provision listed in `law/`',
  ),
  PL1204: error('not-in-force', '所引条款在规则施行期间须有效', 'what a rule cites is in force while the rule is'),
  PL1205: error('unknown-fact', '事实须先在 facts/ 中声明', 'a fact is declared in `facts/` before it is used'),
  PL1206: error('unknown-name', '名称须先声明', 'a name is declared before it is used'),
  PL1207: error(
    'operator-not-permitted',
    '该运算符不适用于此类事实',
    'the operator does not suit the type of the fact',
  ),
  PL1208: error('value-type', '比较值与事实的类型不符', 'the value is not of the type of the fact'),
  PL1209: error(
    'incomplete-basis',
    '规则须同时有授权依据和事由依据',
    'a rule has a provision that empowers and one that is its ground',
  ),
  PL1210: error(
    'rank',
    '不利措施的依据须达到法定位阶（行政处罚法第十条至第十六条）',
    'an adverse measure needs a basis of sufficient rank (Administrative Penalty Law arts 10-16)',
  ),
  PL1211: error(
    'unverified-basis',
    '不利措施只能以已核对官方文本的条款为依据，否则只能是草案',
    'an adverse measure rests on provisions read in their official text, or its rule is a draft',
  ),
  PL1212: error('overlapping-versions', '一条规则的各版本不得重叠', 'versions of one rule do not overlap'),
  PL1213: error(
    'count-not-allowed',
    '计数取决于哪些记录可用，因此不能反过来决定记录是否可用',
    'a count depends on which records may be used, so it cannot decide that in turn',
  ),
  PL1214: error('refused-category', '这一类个人信息一概不收集', 'personal data of this category is refused whole'),
  PL1215: error(
    'parameter-overlap',
    '参数在同一日、同一地区只有一个值',
    'a parameter has one value on a day in a region',
  ),
  PL1216: warning(
    'parameter-past-verification',
    '此后的数值尚无人核对',
    'nobody has checked the values after that day',
  ),
  PL1217: warning('unused-fact', '收集不需要的事实没有依据', 'there is no ground to collect a fact that nothing needs'),
  PL1218: error('layer-redefines', '上下层只做加法，没有覆盖', 'layers only add; there is no override'),
  PL1219: error(
    'without-limits',
    '有规则的包须受法定边界包约束',
    'a pack with rules is bound by the limits pack of its jurisdiction',
  ),
  PL1220: error(
    'limits-pin',
    '边界包以版本和摘要锁定，不能悄悄更换',
    'the limits pack is pinned by version and digest, so that it cannot be exchanged unseen',
  ),
  PL1221: error('missing-dependency', '所依赖的规则包须一并提供', 'the packs that a pack depends on are given with it'),
  PL1222: error(
    'mixed-natures',
    '一条规则只有一种法律性质，法律适用、程序和救济由性质决定',
    'a rule has one legal nature: it selects the choice of law, the procedure and the remedies',
  ),
  PL1223: error(
    'without-limitation',
    '该性质的不利措施须写明追究时效（行政处罚法第三十六条）',
    'an adverse measure of this nature says within which time the act must be discovered (Administrative Penalty Law art 36)',
  ),
  PL1224: error(
    'without-traits',
    '该性质的规定要读取触发记录的共同特征',
    'what the nature selects reads facts that its traits give to the trigger record',
  ),
  PL1225: error(
    'trait-clash',
    '记录种类及其共同特征合为一体，同一名称只声明一次',
    'a kind of record and its traits are one, in which a name is declared once',
  ),
  PL1226: error(
    'misplaced-nature',
    '性质所决定的内容由法定边界包统一规定，有规则的包不得自行规定',
    'what a nature selects is laid down by the limits pack, for every rule alike',
  ),
  PL1227: error(
    'without-regime',
    '法律适用、程序和救济由性质决定，边界包须规定所用的每一种性质',
    'the choice of law, the procedure and the remedies follow from the nature, so the limits pack lays down each that is used',
  ),
  PL1228: error(
    'displaced-regime',
    '法律未许另行规定的，规则不得以同名的例外、步骤或者救济取代',
    'where the law does not let other norms provide otherwise, no rule replaces an exception, step or remedy of its nature',
  ),
  PL1229: error(
    'optional-mitigation',
    '从轻、减轻是机关的义务；可以不予的写作 `does: defeat`',
    'mitigation is a duty of the authority; what it may refrain from is `does: defeat`',
  ),
  PL1230: error(
    'cap-period',
    '限缩至期间的边界写明期间，其他边界不写',
    'a limit that caps to a period states it, and no other limit does',
  ),
  PL1231: error('fine-without-amount', '罚款须有法定金额', 'a fine has a statutory amount'),
  PL1232: warning(
    'version-gap',
    '两个版本之间没有规则，可能是日期有误',
    'between two versions there is no rule, which may be a mistake in the days',
  ),
  PL1233: error(
    'changed-nature',
    '性质决定如何选择版本，各版本须为同一性质',
    'the nature decides how a version is chosen, so all versions are of one',
  ),
  PL1234: error(
    'pointless-transition',
    '过渡条款使后一版本取代前一版本，第一个版本无可取代，只会使新的负担溯及既往',
    'a transition clause lets a later version govern in place of an earlier one; with none before it, it would reach back to what no law knew',
  ),
  PL1235: error(
    'unfit-for-nature',
    '法律性质决定措施可以是哪些种类、有利还是不利、用哪些行为；以奖励之名的禁令不是奖励',
    'the nature says of which kinds and polarity a measure is and by which acts it is taken: a ban called a reward is none',
  ),
  PL1236: error(
    'burden-on-set-aside',
    '被撤销、停止执行、有异议、未送达或者尚不知悉的记录，不能作为不利措施的依据',
    'nothing adverse rests on a record that was annulled, is stayed or disputed, unserved or not yet known',
  ),
  PL1237: error(
    'without-governing-day',
    '适用行为时的法律（行政处罚法第三十七条、立法法第一百零四条），须写明由哪一日选定',
    'the law of the day of what happened applies (Administrative Penalty Law art 37, Legislation Law art 104), so a rule says which day that is',
  ),
  PL1238: error(
    'change-without-version',
    '从旧兼从轻比较的是规则的各个版本，参数变动就是法律变动',
    'the lighter law is found by comparing versions of the rule, and another number is another law',
  ),
  PL1239: error(
    'misplaced-amount',
    '金额只属于罚款和没收；罚款、没收、警告、通报批评没有期限',
    'only a fine or a confiscation has an amount; neither these nor a warning or notice of criticism has a term',
  ),
  PL1240: error(
    'fine-without-act',
    '同一违法行为不得给予两次以上罚款（行政处罚法第二十九条），须写明所罚的行为',
    'the same act is not fined twice (Administrative Penalty Law art 29), so a fine says which act it is for',
  ),
  PL1241: error(
    'understated-record',
    '名单的列入、市场信用信息各有限制，记录种类须写明',
    'list entries and market information have limits of their own, so a kind of record says that it is one',
  ),
  PL1242: error('circular-fact', '期间不能由自身起算', 'a period does not run from itself'),
  PL1243: error(
    'several-limits',
    '一个规则包及其所扩展的各包受同一个边界包约束',
    'one limits pack binds a pack and all that it extends',
  ),
  PL1244: error(
    'several-acts',
    '一项措施只有一种作出方式，否则同一负担会叠加两次',
    'a measure is taken by one act; by two of them the same burden would be laid twice',
  ),
  PL1245: error(
    'misplaced-region',
    '地方规范只在其地域施行，国家规范施行于全国',
    'a local instrument holds in its region alone, a national one everywhere',
  ),
  PL1246: error(
    'own-limitation',
    '追究时效由性质规定，只有法律另有规定的除外（行政处罚法第三十六条）',
    'the nature lays down the limitation, and only a law provides otherwise (Administrative Penalty Law art 36)',
  ),
  PL1247: error(
    'without-evidence',
    '列入后须有证明列入的记录，否则同一事由会再次列入',
    'an entry leaves a record that shows it; otherwise the same ground would lead to a second one',
  ),
  PL1248: error('without-end', '列入和公示都有终了之时', 'what is listed or published ends some day'),
  PL1249: error(
    'overlapping-calendars',
    '每一日是否工作日只由一份日历规定',
    'one calendar says of each day whether it is a working day',
  ),
  PL1250: error(
    'step-of-another',
    '一个步骤在各处由同一方进行：无人代当事人放弃，当事人也不作出决定',
    'a step is taken by the same side everywhere: nobody waives for the party, and the party does not decide',
  ),
  PL1251: error(
    'burden-without-record',
    '列入、公示和其他不利措施以记录为依据，记录可以被核对、异议和撤销',
    'an entry, a publication or another burden rests on a record, which can be checked, disputed and annulled',
  ),
  PL1252: error(
    'restless-term',
    '不利措施从确定的一日起算，否则永不终了',
    'a burden begins on a day that stays; otherwise it never ends',
  ),
  PL1253: error(
    'roles-without-day',
    '只及于行为之时担任职务的人，事后到任的人没有参与',
    'who held the role at the time is reached, and nobody who came later',
  ),
  PL1254: error(
    'reversed-range',
    '幅度的下限不高于上限，也不为负数',
    'the minimum of a range is not above its maximum, nor negative',
  ),
  PL1255: warning(
    'withheld-end',
    '没有送达、停止执行或者有异议的，负担可能照旧，终止负担的义务也照旧',
    'what was not served, is stayed or disputed may burden all the same, and so the duty to end it stays',
  ),
  PL1301: error(
    'never-true',
    '任何事实都不能使该条件成立，写下的规范因此落空',
    'no facts make the condition true, so what was written never has an effect',
  ),
  PL1302: warning(
    'always-true',
    '总是成立的条件没有限定任何事，可能写错了数值或事实',
    'a condition that is always true narrows nothing; a value or a fact may have been mistaken',
  ),
  PL1303: warning(
    'included-branch',
    '`any` 的一支若已包含在另一支之中，就没有增加任何情形，可能写错了数值',
    'a branch of `any` that another includes adds no case; a value may have been mistaken',
  ),
  PL1304: warning(
    'idle-exception',
    '例外与规则的条件不能同时成立，从不起作用',
    'the exception is never true where the condition of its rule is, so it changes nothing',
  ),
  PL1305: error(
    'unreachable-rule',
    '条件一旦成立，总有例外、排除事由或者施行期间使规则不能适用',
    'wherever its condition is true, an exception, a ground for setting the record aside or its days in force keep the rule from applying',
  ),
  PL1306: error(
    'shadowed-part',
    '同名的部分取第一个适合的，被前面完全盖住的部分用不到',
    'of parts of one name a rule gets the first that fits, so one that an earlier covers is never used',
  ),
  PL1307: warning('repeated-value', '列表中的值只写一次', 'a list names each value once'),
  PL1308: error(
    'no-authority',
    '要求由作出记录的机关办理，而该类机关不能作出这种记录',
    'the body that made the record is to act, and no body of these kinds makes such records',
  ),
  PL1371: error(
    'allowed-without-reason',
    '放过一项发现须有理由，日后的审阅者要看到的正是理由',
    'what is let pass needs a reason: that is what a later reviewer asks for',
  ),
  PL1372: error('unknown-code', '没有这一代码', 'there is no such code'),
  PL1373: error(
    'error-stays',
    '错误使规则包不合法或者不可读，不得降低、不得放过',
    'an error makes a pack unlawful or unreadable: it is neither lowered nor let pass',
  ),
  PL1374: warning(
    'allows-nothing',
    '所放过的发现已不存在，留着会放过以后的发现',
    'what it lets pass is not there any more; kept, it would let a later finding pass',
  ),
  PL1375: error(
    'malformed-allow',
    '以 `plumbline-` 开头的注释是写给检查程序的，须合格式',
    'a comment that begins with `plumbline-` speaks to the check, and has a form',
  ),
  PL1310: warning(
    'stopped-effect',
    '引擎会在每一案件中阻止或者缩短该后果，规则写了法律不许的内容',
    'the engine would stop the effect or cut it short in every case: the rule says what the law does not allow',
  ),
  PL1351: error(
    'overlapping-rows',
    '表中写明各行不重叠的，同一情形不得落入两行',
    'where a table says that its rows do not overlap, no case falls into two of them',
  ),
  PL1352: error(
    'uncovered-cases',
    '表中写明覆盖全部情形的，每一情形都须落入某一行',
    'where a table says that it is complete, every case falls into some row',
  ),
  PL1353: error('unreachable-row', '没有情形会落入的行是错误的行', 'a row into which no case falls is a mistake'),
  PL1354: error('cell-count', '每行的单元格与各列一一对应', 'a row has one cell for each column'),
  PL1355: error('unreadable-cell', '单元格只有几种写法', 'a cell is written in one of a few forms'),
  PL1356: error(
    'row-without-condition',
    '条件表中不作任何要求的一行会使整个条件恒成立',
    'in a table of conditions, a row that asks for nothing would make the whole condition always hold',
  ),
  PL1357: error(
    'undecidable-cell',
    '说到覆盖全部情形或者不会出现的，单元格只与定值或者参数比较',
    'where every case is said to be covered, or one to be impossible, cells compare with fixed values or parameters',
  ),
  PL1381: error(
    'beyond-upper-norm',
    '地方层只能新增自己的措施，或者在上层规范之内细化其措施',
    'a layer adds measures of its own, or specialises those of the pack below within the norm that sets them',
  ),
} as const satisfies Record<string, DiagnosticKind>

export type DiagnosticCode = keyof typeof diagnosticKinds

export const diagnosticCodes = Object.keys(diagnosticKinds).sort() as readonly DiagnosticCode[]
