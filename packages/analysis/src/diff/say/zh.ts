import type { DiffWords, InWords } from './language.js'

/** A space where Latin letters or numerals meet Chinese characters. */
const spaced = (text: string): string =>
  `${/^[\x21-\x7e]/.test(text) ? ' ' : ''}${text}${/[\x21-\x7e]$/.test(text) ? ' ' : ''}`
const become = (before: string | null, after: string | null): string =>
  (before === null
    ? `原无，现为${spaced(after ?? '')}`
    : after === null
      ? `原为${spaced(before)}，现无`
      : `由${spaced(before)}改为${spaced(after)}`
  )
    .trimEnd()
    .replaceAll(' ，', '，')
const nullable = (text: Parameters<InWords['text']>[0] | null, say: InWords): string | null =>
  text === null ? null : say.text(text)
const verdicts = { heavier: '加重', lighter: '减轻', mixed: '一处加重、另一处减轻', other: '结果不同' } as const

export const zh: DiffWords = {
  lang: 'zh',
  directions: {
    stricter: '趋严',
    'more-lenient': '趋宽',
    both: '有严有宽',
    neutral: '中性',
    unclear: '仅凭文本看不出宽严',
  },
  reasons: {
    'law-change': '法律变动',
    correction: '更正',
    both: '法律变动与更正并存',
    addition: '补录原已生效的规定',
    editorial: '法律内容未变',
  },
  forms: { added: '新增', removed: '删除', changed: '修改', renamed: '更名' },
  things: {
    pack: '规则包',
    rule: '规则',
    limit: '法定边界',
    nature: '法律性质',
    parameter: '参数',
    measure: '措施',
    dictionary: '词典条目',
    instrument: '规范性文件',
    information: '公共信用信息目录',
    calendar: '工作日历',
  },
  aspects: {
    title: '名称',
    wording: '措辞',
    'in-force-from': '开始施行之日',
    'in-force-until': '不再施行之日',
    trigger: '触发的信用信息',
    matters: '适用的事项',
    'governing-day': '选定适用法的日期',
    'set-aside-grounds-overlooked': '虽不予采用仍可读取的情形',
    'authority-kinds': '机关类别',
    'authority-levels': '机关层级',
    'same-authority': '限于作出该信用信息的机关',
    'place-of-authority': '机关的地域管辖',
    modality: '应当或者可以',
    basis: '依据',
    rank: '依据的最高位阶',
    citations: '所引条款',
    conditions: '条件',
    exceptions: '例外的条件',
    'exception-effect': '例外的作用',
    'burden-of-proof': '举证责任',
    chance: '提出的期限',
    weighing: '权衡方式',
    limitation: '追究时效',
    'limitation-start': '追究时效的起算',
    'longer-limitation': '较长的追究时效',
    'continuing-act': '持续行为的终了',
    transition: '过渡条款',
    'special-norm': '作为特别规定所优先于的规则',
    measure: '措施',
    'the-subject': '及于主体本身',
    roles: '所及的角色',
    'role-instead-of': '仅在无他人时才及的角色',
    'role-kinds': '该角色的当事人类型',
    'role-day': '认定任职的日期',
    term: '期限',
    'term-min': '期限下限',
    'term-max': '期限上限',
    amount: '金额',
    'amount-min': '金额下限',
    'amount-max': '金额上限',
    start: '起算点',
    days: '起止日',
    scope: '所及的事项',
    nexus: '事项条件',
    'ending-events': '使之终止的事件',
    'operative-norm': '具体规范',
    gravity: '失信程度',
    'same-act': '认定同一行为的事实',
    step: '程序步骤',
    'step-condition': '要求该步骤的条件',
    'time-limit': '时限',
    extension: '延长',
    pauses: '不计入的时间',
    'earliest-time': '最短提前期',
    'before-decision': '决定前应当完成',
    'after-decision': '决定后的义务',
    'preceding-step': '前一步骤',
    waiver: '放弃',
    missed: '逾期的后果',
    'step-by': '由谁办理',
    checklist: '文书应当载明的内容',
    deadline: '申请期限',
    'untold-deadline': '未告知救济时的申请期限',
    'remedy-against': '可以针对的机关',
    'remedy-parties': '享有该救济的当事人',
    'waiting-time': '等待期',
    'waiting-from': '等待期的起算日',
    'relief-acts': '当事人应当做的事',
    'relief-rule': '据以准予的规则',
    draft: '草案',
    nature: '法律性质',
    polarity: '利益方向',
    kind: '措施种类',
    domain: '名单所属领域',
    excludes: '不能并用的措施',
    anchors: '设定措施的条款',
    concerns: '所针对的效果',
    requires: '所要求的条件',
    otherwise: '不符合时的处理',
    clash: '与其他规范的冲突',
    value: '数值',
    region: '地区',
    'choice-of-law': '选定适用法的方法',
    'order-of-kinds': '由轻到重的次序',
    'allowed-acts': '允许的行为类型',
    traits: '共有特征',
    level: '位阶',
    issuer: '制定机关',
    verification: '核对情况',
    'text-read': '所读文本',
    'working-days': '工作日',
    items: '目录项',
    declaration: '声明',
    type: '类型',
    codes: '代码',
    determined: '由执法人员认定',
    'personal-data': '个人信息类别',
    'protected-trait': '不得差别对待的特征',
    absence: '未记载的含义',
    derivation: '计算方法',
    'setting-aside': '不予采用的条件',
    character: '法律地位',
    makers: '可以作出的机关',
    relation: '与主体的关系',
  },
  kinds: {
    exception: '例外',
    effect: '效果',
    step: '程序步骤',
    remedy: '救济',
    relief: '出路',
    fact: '事实',
    event: '事件',
    'derived-fact': '推算的事实',
    'ground-for-setting-aside': '不予采用的事由',
    'nature-part': '性质所附内容',
    'checklist-item': '载明事项',
    'parameter-value': '数值',
    measure: '措施',
    matter: '事项',
    role: '角色',
    'authority-kind': '机关类别',
    provision: '条款',
    use: '用于',
  },
  parts: {
    'condition-added': ({ condition, alternative }, { text }) =>
      `${alternative ? '增加一种情形即可' : '增加条件'}：${text(condition)}`,
    'condition-removed': ({ condition, alternative }, { text }) =>
      `${alternative ? '不再属于可选情形' : '不再要求'}：${text(condition)}`,
    'condition-changed': ({ before, after }, { text }) => `原要求：${text(before)}；现要求：${text(after)}`,
    'condition-written-otherwise': ({ aspect }, { words }) => `${words.aspects[aspect]}：写法不同，要求相同`,
    'quantity-changed': ({ aspect, before, after }, say) =>
      `${say.words.aspects[aspect]}${become(nullable(before, say), nullable(after, say))}`,
    'value-changed': ({ aspect, before, after }, say) =>
      `${say.words.aspects[aspect]}：${become(nullable(before, say), nullable(after, say))}`,
    'list-changed': ({ aspect, added, removed }, { texts, words }) =>
      `${words.aspects[aspect]}：${[added.length > 0 ? `增加${texts(added)}` : '', removed.length > 0 ? `删去${texts(removed)}` : ''].filter((one) => one !== '').join('；')}`,
    'list-opened': ({ aspect, before }, { texts, words }) => `${words.aspects[aspect]}：现不限，原限于${texts(before)}`,
    'list-closed': ({ aspect, after }, { texts, words }) => `${words.aspects[aspect]}：现限于${texts(after)}，原不限`,
    added: ({ kind, title }, { text, words }) => `增加${words.kinds[kind]}“${text(title)}”`,
    removed: ({ kind, title }, { text, words }) => `删去${words.kinds[kind]}“${text(title)}”`,
    inside: ({ kind, title }, { text, words }) =>
      kind === 'use' ? `用于：${text(title)}` : `${words.kinds[kind]}“${text(title)}”`,
    reworded: ({ aspect }, { words }) => `${words.aspects[aspect]}有变动`,
    shifted: ({ fact, how }, { text }) =>
      `“${text(fact)}”${how === 'up' ? '的结果更晚或者更高' : how === 'down' ? '的结果更早或者更低' : '的结果不同'}`,
  },
  says: {
    title: ({ pack, before, after }, { text }) => `法律上的变化：${text(pack)}，由 ${before} 到 ${after}`,
    nothing: () => '两者在法律上相同。',
    verdict: ({ direction }, { words }) => `总的看：${words.directions[direction]}`,
    counts: ({ counts }) =>
      [
        counts.stricter > 0 ? `趋严 ${counts.stricter} 处` : '',
        counts['more-lenient'] > 0 ? `趋宽 ${counts['more-lenient']} 处` : '',
        counts.both > 0 ? `有严有宽 ${counts.both} 处` : '',
        counts.unclear > 0 ? `文本看不出宽严 ${counts.unclear} 处` : '',
        counts.neutral > 0 ? `中性 ${counts.neutral} 处` : '',
      ]
        .filter((one) => one !== '')
        .join('，'),
    'changes-heading': () => '变化',
    change: ({ thing, title, version, form, direction, reason }, { text, words }) =>
      `${words.forms[form]}${words.things[thing]}“${text(title)}”${version === null ? '' : `（自 ${version} 起施行的版本）`}：${words.reasons[reason]}，${words.directions[direction]}`,
    since: ({ reason, from, until }) => {
      const to = until === null ? '' : `、${until} 之前`
      if (reason === 'law-change') return `适用于自 ${from} 起${to}的情形；此前各日仍依原法`
      if (reason === 'editorial') return `自 ${from} 起${to}施行`
      return `可能影响依自 ${from} 起${to}的法律所作的决定，包括已经作出的`
    },
    follows: ({ version }) => `与其所接续的、自 ${version} 起施行的版本相比`,
    'was-called': ({ id, now }) => `\`${id}\` 现称 \`${now}\``,
    'both-at-once': () => '该版本既被截止又被修改。请将更正与法律变动分两次提交，以便审核人分辨。',
    'old-file-stays': () => '曾经施行的版本被删除，依其作出的决定将无从核对。法律已失效的，请写明截止日并保留文件。',
    reaches: ({ subjects, subject, roles }, { texts }) => {
      const whom = subject ? (subjects.length === 0 ? '各类主体' : `主体：${texts(subjects)}`) : ''
      const others = roles.length === 0 ? '' : `任下列角色的人：${texts(roles)}`
      return `适用对象：${[whom, others].filter((one) => one !== '').join('；')}`
    },
    through: ({ authorities, matters }, { texts }) =>
      `机关：${texts(authorities)}；事项：${matters.length === 0 ? '不限' : texts(matters)}`,
    law: ({ law }, { text }) => `条款：${text(law)}`,
    at: ({ before, after }) =>
      after === null ? `原位置：${before}` : before === null ? `位置：${after}` : `原位置：${before}，现位置：${after}`,
    evidence: ({ heavier, lighter, other }) =>
      `仅此一处即改变 ${heavier + lighter + other} 个案件的结果：${[heavier > 0 ? `加重 ${heavier} 个` : '', lighter > 0 ? `减轻 ${lighter} 个` : '', other > 0 ? `结果不同 ${other} 个` : ''].filter((one) => one !== '').join('，')}`,
    'by-cases': ({ byText }, { words }) => `仅看文本：${words.directions[byText]}；案件表明不止于此`,
    'moved-heading': () => '移动的条款',
    moved: ({ from, to }, { text }) => `${text(from)}现为${text(to)}`,
    'cases-heading': () => '结果不同的案件',
    'cases-none': ({ tried }) => `所试 ${tried} 个案件，结果均无不同。`,
    'cases-tried': ({ tried, changed }) => `所试 ${tried} 个案件，${changed} 个结果不同。`,
    'cases-not-tried': ({ why }) =>
      ({
        none: '没有可试的案件：双方均无测试句，也未另给案件。',
        'one-file': '只比较这一个文件，未试案件；用 `plumbline diff` 比较两个规则包即可试。',
        'no-program': '未试案件：须双方均能编译。',
      })[why],
    'case-kind': ({ verdict, count, changes }, { texts }) => `${count} 个案件${verdicts[verdict]}：${texts(changes)}`,
    'case-change': ({ code, about, before, after }, say) => {
      const name = `“${say.text(about)}”`
      const moved = become(nullable(before, say), nullable(after, say))
      const said: { readonly [C in typeof code]: string } = {
        appears: `出现${name}${after === null ? '' : `（${say.text(after)}）`}`,
        disappears: `不再有${name}`,
        state: `${name}${moved}`,
        modality: `${name}${moved}`,
        term: `${name}的期限${moved}`,
        amount: `${name}的金额${moved}`,
        scope: `${name}所及事项${moved}`,
        'last-day': `${name}的最后一日${moved}`,
        'held-by': `限制${name}的法定边界${moved}`,
        grounds: `${name}所依规则不同`,
        step: `程序步骤${name}${moved}`,
        'step-missing': `不再有程序步骤${name}`,
        'step-new': `增加程序步骤${name}`,
        remedy: `救济${name}的最后一日${moved}`,
        'remedy-missing': `不再有救济${name}`,
        'remedy-new': `增加救济${name}`,
        relief: `出路${name}的开始之日${moved}`,
        'relief-missing': `不再有出路${name}`,
        'relief-new': `增加出路${name}`,
        outcome: `规则${name}${moved}`,
        aside: `信用信息${name}的采用情况${moved}`,
        refused: `案件不再被受理：${name}`,
        accepted: `案件现可受理：${name}`,
      }
      return said[code]
    },
    'more-kinds': ({ kinds, cases }) => `另有 ${kinds} 种不同，共 ${cases} 个案件；见 \`--format json\``,
    example: ({ name, place }, { text }) => `最小的例子：${text(name)}（${place}）`,
    before: () => '原',
    after: () => '现',
    refused: ({ problem }, { text }) => `案件不被受理：${text(problem)}`,
    'changesets-heading': () => '变更说明文件',
    'changeset-not-needed': (args) => `\`${args.package}\`：法律内容未变，无须变更说明文件`,
    'changeset-right': (args) => `\`${args.package}\`：${args.file}（${args.bump}）相符`,
    'changeset-problem': ({ problem, file, bump, package: name }) => {
      const said: { readonly [P in typeof problem]: string } = {
        missing: `没有变更说明文件提到它；至少须为 ${bump}`,
        'patch-for-stricter': `${file} 写的是 ${bump}；可能加重任何人负担的变化绝不是 patch`,
        'says-no-law-change': `${file} 没有说明法律变动（“法律变动”），也应写明条款和日期`,
        'says-no-correction': `${file} 没有说明是更正（“更正”），也应写明条款和决定可能受影响的期间`,
      }
      return `\`${name}\`：${said[problem]}`
    },
    'does-not-compile': ({ side, name, errors }) =>
      `${side === 'before' ? '原版本' : '新版本'} ${name} 不能编译（${errors} 个错误），只能比较文件。请用 \`plumbline check\` 查看问题。`,
    'files-heading': () => '内容不同的文件',
    'file-changed': ({ file, form }, { words }) => `${file}：${words.forms[form]}`,
  },
}
