import type { Meanings } from '../meaning.js'

/** What a pack is, the law it rests on, and what it draws from it: catalogues, parameters, calendars. */
export const lawMeanings: Meanings = {
  PackManifest: '规则包：是什么、受何约束 / what the pack is and what binds it',
  'PackManifest.id': '规则包标识，与文件夹同名 / identifier of the pack, as its folder is named; e.g. `cn-national`',
  'PackManifest.version': '版本号 / its version; e.g. `0.1.0`',
  'PackManifest.language': '规则语言的版本 / version of the language that it is written in; e.g. `1`',
  'PackManifest.title': '名称 / what the pack is called',
  'PackManifest.jurisdiction':
    '适用地域：CN 或者六位区划代码 / `CN`, or the six-digit division code of a local pack; e.g. `CN`, `310000`',
  'PackManifest.verifiedUntil':
    '最近一次核对法律文本的日期 / the day on which its texts were last checked to be in force; what is asked about a later day is marked',
  'PackManifest.limitedBy':
    '约束本包的法定边界包，以摘要固定 / the pack of limits that binds this one, pinned by its digest',
  'PackManifest.limitedBy.pack': '边界包标识 / its identifier; e.g. `cn-limits`',
  'PackManifest.limitedBy.version': '边界包版本 / its version',
  'PackManifest.limitedBy.digest':
    '边界包摘要，由 plumbline digest 得出 / its digest, as `plumbline digest rules/cn-limits` shows it',
  'PackManifest.extends': '本层所补充的规则包，只增不减 / the pack that this layer adds to; it takes nothing away',
  'PackManifest.extends.pack': '被补充的规则包标识 / its identifier; e.g. `cn-national`',
  'PackManifest.extends.version': '被补充的规则包版本 / its version',
  'PackManifest.severity':
    '本包中各警告代码的轻重；不影响任何认定 / how grave the warnings of `check` are in this pack, by code; it changes nothing that is decided',
  SeveritySetting:
    '某一代码的轻重；错误不得降低 / how grave what this code finds is in this pack; errors stay errors; e.g. `{ as: error }`',
  'SeveritySetting.as': '作为何种发现 / what it is taken as',
  'SeveritySetting.because':
    '降低或者不提示的理由，必须写明 / why it is lowered or let pass; without a reason it is not',
  InstrumentFile: '规范性文件及其条款 / an instrument of law and the provisions that rules cite',
  'InstrumentFile.id':
    '文件标识，条款地址以此开头 / identifier with which the addresses of its provisions begin; e.g. `administrative-licensing-law`',
  'InstrumentFile.title': '正式名称 / its official title',
  'InstrumentFile.number': '文号 / number of the document; e.g. `国令第724号`',
  'InstrumentFile.issuer': '制定机关 / who issued it',
  'InstrumentFile.level': '效力位阶 / its rank',
  'InstrumentFile.region':
    '地方文件的六位区划代码；全国性的不写 / six-digit division code of a local instrument; left out: national; e.g. `310000`',
  'InstrumentFile.general':
    '关于权力和程序的一般法，本身不设定处罚、列入或者资格限制 / a law on powers and procedure in general: by itself it founds no penalty, listing or disqualification',
  'InstrumentFile.inForce': '施行起止 / from when until when it is in force',
  'InstrumentFile.textFrom':
    '所读文本自何日起有效（未读此前修正的） / from when the text that was read is the one in force, where earlier versions were not read',
  'InstrumentFile.source': '所读文本的来源 / where the text was read',
  'InstrumentFile.predecessor': '被其取代的文件 / the instrument that it replaced',
  'InstrumentFile.successor': '取代它的文件 / the instrument that replaced it',
  'InstrumentFile.provisions': '被引用的条款 / the provisions that are cited',
  Provision: '一条、一款或者一项；不抄录原文 / an article, a paragraph or an item; its text is not copied',
  'Provision.at': '条、款、项号 / article, paragraph and item; e.g. `art-78`, `art-5/para-1/item-2`',
  'Provision.gist': '大意，用自己的话写 / its gist, in our own words',
  'Provision.sha256': '所读原文的摘要 / digest of the official text that was read; see docs/law-texts.md',
  'Provision.status': '核对到何种程度 / how far it was verified',
  'Provision.founds':
    '一般法中自身设定措施的条款，如许可法第七十八条的一年不得申请 / of a general law: this provision itself sets a measure, as Licensing Law art 78 bars for one year',
  'Provision.refers':
    '只指引其他规范（“依照法律、法规”），自身不设定措施 / it only refers to other norms and sets nothing itself: it lends an adverse measure no basis',
  'Provision.inForce':
    '条款自身的施行起止（与文件不同时） / its own time in force, where it differs from its instrument’s',
  CatalogueFile: '措施清单的一个版本 / an edition of the catalogue of measures',
  'CatalogueFile.edition': '版本标识 / identifier of the edition; e.g. `edition-2026`',
  'CatalogueFile.title': '名称 / what it is called',
  'CatalogueFile.from': '施行之日 / from when it is in force',
  'CatalogueFile.until': '终止之日（不含）；null 为仍然有效 / the day on which it has ended; null: still in force',
  'CatalogueFile.measures': '各项措施 / its measures',
  Measure: '措施：一种可能的后果 / a measure: one possible consequence',
  'Measure.id': '措施标识 / identifier of the measure; e.g. `serious-dishonesty-listing`',
  'Measure.title': '措施名称 / what it is called',
  'Measure.nature':
    '法律性质，依设定它的法律判断 / its legal nature, read off the statute that sets it up; it selects procedure and remedies',
  'Measure.polarity': '对当事人不利或者有利 / adverse or favourable to the subject',
  'Measure.kind':
    '同一性质之内的种类，如警告、罚款 / its kind inside its nature, as Penalty Law art 9 tells them apart; e.g. `fine`, `warning`, `access`',
  'Measure.covers': '包括什么 / what it covers',
  'Measure.not':
    '不包括什么：相邻的措施及其不同 / where the word stops: neighbouring measures, and what they are instead',
  'Measure.domain': '名单所属的领域 / of a list entry: the domain of the list',
  'Measure.excludes': '同一事由不得并用的措施 / measures that cannot be taken together with it for the same ground',
  'Measure.anchors': '设定该措施的条款 / the provisions that set it up',
  'Measure.listReference': '是否已在官方清单中核对 / whether its entry in the official catalogue was read',
  InformationFile: '公共信用信息目录的一个版本 / an edition of the catalogue of public credit information',
  'InformationFile.edition': '版本标识 / identifier of the edition',
  'InformationFile.title': '名称 / what it is called',
  'InformationFile.from': '施行之日 / from when it is in force',
  'InformationFile.until': '终止之日（不含）；null 为仍然有效 / the day on which it has ended; null: still in force',
  'InformationFile.items': '目录条目；不在其中的不得归集共享 / its items; what is in none is not collected or shared',
  'InformationFile.items.id': '条目标识 / identifier of the item; e.g. `administrative-acts`',
  'InformationFile.items.title': '条目名称 / what it is called',
  'InformationFile.items.law': '条目依据的条款 / the provisions behind it',
  'InformationFile.items.status': '核对到何种程度 / how far it was verified',
  ParameterFile:
    '参数：有日期、有依据的数额或者期间 / a threshold or period by name: dated, each value with its provision',
  'ParameterFile.id': '参数标识 / identifier of the parameter; e.g. `listing-term`',
  'ParameterFile.title': '名称 / what it is called',
  'ParameterFile.values': '各时期、各地区的值 / its values over time and by region',
  'ParameterFile.values.from': '自何日起 / from which day',
  'ParameterFile.values.until': '至何日（不含）；null 为仍然有效 / until which day, not included; null: still in force',
  'ParameterFile.values.region':
    '地区值的六位区划代码；全国值不写 / six-digit division code of a regional value; left out: national',
  'ParameterFile.values.value': '期间或者数量 / a period or an amount; e.g. `P3Y`, `{ n: 5000000, unit: fen }`',
  'ParameterFile.values.law': '规定该值的条款 / the provision that sets it',
  'ParameterFile.verifiedUntil': '核对到何日 / until when it was verified',
  CalendarFile: '一年的工作日安排 / the official working days of a year',
  'CalendarFile.id': '标识 / identifier; e.g. `cn-2026`',
  'CalendarFile.title': '名称 / what it is called',
  'CalendarFile.from': '第一日 / its first day',
  'CalendarFile.until': '终止之日（不含） / the day after its last, not included',
  'CalendarFile.daysOff': '放假的日子 / days off that are weekdays, or weekend days that belong to a holiday',
  'CalendarFile.workdays': '上班的周末 / weekend days that are worked',
  'CalendarFile.status': '核对到何种程度 / how far it was verified',
  'CalendarFile.source': '所读通知的来源 / where the notice was read',
}
