<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>事实(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>简报(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New from articles…</source>
        <translation>从文章新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;from a project…</source>
        <translation>从项目新建(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open an earlier &amp;version…</source>
        <translation>打开较早版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>添加来源(&amp;A)…</translation>
    </message>
    <message>
        <source>Add pas&amp;ted text</source>
        <translation>添加粘贴的文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read a source again…</source>
        <translation>重新读取来源(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export brief</source>
        <translation>导出简报(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;options…</source>
        <translation>导出选项(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>全局搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find in dossier</source>
        <translation>在资料中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;ge pictures</source>
        <translation>页面缩略图(&amp;G)</translation>
    </message>
    <message>
        <source>Pages &amp;larger</source>
        <translation>放大页面(&amp;L)</translation>
    </message>
    <message>
        <source>Pages &amp;smaller</source>
        <translation>缩小页面(&amp;S)</translation>
    </message>
    <message>
        <source>Pages fit the &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>来源原文(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;view proposed facts…</source>
        <translation>审阅建议的事实(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take decision back</source>
        <translation>撤回决定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit wording</source>
        <translation>编辑措辞(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>合并事实(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split fact…</source>
        <translation>拆分事实(&amp;S)…</translation>
    </message>
    <message>
        <source>They are the sa&amp;me thing</source>
        <translation>它们是同一件事(&amp;M)</translation>
    </message>
    <message>
        <source>They are &amp;different things</source>
        <translation>它们是不同的事(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>下一个待核对项(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>上一个待核对项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Meeting and header…</source>
        <translation>会议与文头(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Sides and sources…</source>
        <translation>各方与来源(&amp;S)…</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>人物(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a point</source>
        <translation>撰写要点(&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;question…</source>
        <translation>添加问题(&amp;Q)…</translation>
    </message>
    <message>
        <source>Add commitment…</source>
        <translation>添加承诺…</translation>
    </message>
    <message>
        <source>Add recommendation…</source>
        <translation>添加建议…</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>添加选项…</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>添加成果…</translation>
    </message>
    <message>
        <source>Add c&amp;hart from data…</source>
        <translation>从数据添加图表(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Tick everything</source>
        <translation>全部勾选(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick everything</source>
        <translation>全部取消勾选(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New brief…</source>
        <translation>新建简报(&amp;N)…</translation>
    </message>
    <message>
        <source>Dupli&amp;cate brief</source>
        <translation>复制简报(&amp;C)</translation>
    </message>
    <message>
        <source>Brief s&amp;ettings…</source>
        <translation>简报设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>比较简报(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>移除简报(&amp;R)</translation>
    </message>
    <message>
        <source>Area &amp;up</source>
        <translation>主题上移(&amp;U)</translation>
    </message>
    <message>
        <source>Area &amp;down</source>
        <translation>主题下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Item up</source>
        <translation>条目上移(&amp;I)</translation>
    </message>
    <message>
        <source>Ite&amp;m down</source>
        <translation>条目下移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>关于 briefgen(&amp;A)</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>来源不一致之处</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its wording and where it comes from.</source>
        <translation>选择一行以查看其措辞和出处。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Wording in the brief</source>
        <translation>简报中的措辞</translation>
    </message>
    <message>
        <source>Private note, not exported</source>
        <translation>私人备注，不会导出</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>添加私人备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Private note (not exported)</source>
        <translation>私人备注（不会导出）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it out of the project; undo brings it back</source>
        <translation>从项目中移除；撤销可恢复</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>建议：{words}</translation>
    </message>
    <message>
        <source>Projects (*.brief *.json);;All files (*)</source>
        <translation>项目 (*.brief *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Articles and notices ({endings});;All files (*)</source>
        <translation>文章与通稿 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Turns articles and press notices about a meeting into a policy brief, offline, with every fact traced to its place.</source>
        <translation>将有关会议的文章和通稿整理成简报，离线运行，每个事实都可追溯到出处。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid (Apache 2.0), window by Qt for Python (LGPL 3).</source>
        <translation>Apache 许可证 2.0。图标来自 Lucide (ISC)，字体为 Liberation (OFL) 和 Droid (Apache 2.0)，窗口使用 Qt for Python (LGPL 3)。</translation>
    </message>
    <message>
        <source>Projects (*.brief)</source>
        <translation>项目 (*.brief)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to {file}?</source>
        <translation>是否保存对 {file} 的更改？</translation>
    </message>
    <message>
        <source>If you don&apos;t save them, they are lost.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>briefgen ended with unsaved changes in {file}.</source>
        <translation>briefgen 退出时 {file} 中有未保存的更改。</translation>
    </message>
    <message>
        <source>They were kept. Recovering them can be undone.</source>
        <translation>这些更改已被保留。恢复操作可以撤销。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open an earlier version</source>
        <translation>打开较早版本</translation>
    </message>
    <message>
        <source>As it was before the save of:</source>
        <translation>以下保存之前的状态：</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Data of a chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Comma-separated data (*.csv *.txt *.tsv)</source>
        <translation>逗号分隔的数据 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Read {file} again</source>
        <translation>重新读取 {file}</translation>
    </message>
    <message>
        <source>New project: where to keep it</source>
        <translation>新项目：保存位置</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you did is kept.</source>
        <translation>出现了不应发生的错误。您的工作已保留。</translation>
    </message>
    <message>
        <source>Save the project, close briefgen and start it again. Please report this: the report holds versions and places in the program, nothing of your texts.</source>
        <translation>请保存项目，关闭并重新启动 briefgen。请报告此问题：报告只包含版本和程序位置，不含您的文本。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>About briefgen</source>
        <translation>关于 briefgen</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>在简报中</translation>
    </message>
    <message>
        <source>partly in the brief</source>
        <translation>部分在简报中</translation>
    </message>
    <message>
        <source>not in the brief</source>
        <translation>不在简报中</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>新简报</translation>
    </message>
    <message>
        <source>Add brief {name}</source>
        <translation>添加简报 {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>New brief, duplicate, settings, compare, remove</source>
        <translation>新建、复制、设置、比较、移除简报</translation>
    </message>
    <message>
        <source>Briefs of the project</source>
        <translation>项目的简报</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>未命名的会议</translation>
    </message>
    <message>
        <source>{ticked} of {all} in brief</source>
        <translation>简报含 {ticked} / {all}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was exported yet.</source>
        <translation>{file} 已在另一个程序中打开。尚未导出任何内容。</translation>
    </message>
    <message>
        <source>{file} was not written by this export, or was changed since.</source>
        <translation>{file} 不是由本次导出写入的，或之后已被修改。</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>另存为新版本</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>此计算机上没有程序可以打开 {file}。</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>未导出任何内容。{why}</translation>
    </message>
    <message>
        <source>Exported {formats} to {folder}.</source>
        <translation>已将 {formats} 导出到 {folder}。</translation>
    </message>
    <message>
        <source>Not made: {why}</source>
        <translation>未生成：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n 条提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} 和 {last}</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (usual)</source>
        <translation>PDF/UA-1 和 PDF/A-2a（常用）</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 和 PDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>Word templates (*.dotx *.docx)</source>
        <translation>Word 模板 (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>导出选项</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>与项目同一位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>none: the house style&apos;s own</source>
        <translation>无：使用版式自带模板</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word 模板</translation>
    </message>
    <message>
        <source>PDF standard</source>
        <translation>PDF 标准</translation>
    </message>
    <message>
        <source>Attach what the brief shows to the PDF, as a project</source>
        <translation>将简报所示内容作为项目附加到 PDF</translation>
    </message>
    <message>
        <source>What stays out at the release level into an annex of its own</source>
        <translation>将发布级别之外的内容放入单独附件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the Word template</source>
        <translation>选择 Word 模板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export brief (Ctrl+E) repeats these choices.</source>
        <translation>“导出简报”(Ctrl+E) 会沿用这些选择。</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>读到：{words}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent}% 的把握</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>An annex with the words of the sources</source>
        <translation>附上来源原文的附件</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>As the house style</source>
        <translation>按版式</translation>
    </message>
    <message>
        <source>As the marking scheme</source>
        <translation>按密级标注方案</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>As the type of brief</source>
        <translation>按简报类型</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提议方</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始内容</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>Brief type</source>
        <translation>简报类型</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Certain to come up</source>
        <translation>必然会谈到</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>会谈到</translation>
    </message>
    <message>
        <source>Comments in Word</source>
        <translation>Word 批注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>图表样式</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything that was proposed</source>
        <translation>所有建议内容</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件方</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>打印方式</translation>
    </message>
    <message>
        <source>If pressed</source>
        <translation>如被追问</translation>
    </message>
    <message>
        <source>In script</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>密级标注</translation>
    </message>
    <message>
        <source>May come up</source>
        <translation>可能谈到</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New brief of the same facts</source>
        <translation>基于相同事实的新简报</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Numbered notes at the end</source>
        <translation>文末编号注释</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Portion marks</source>
        <translation>段落标注</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Principal: speaks first</source>
        <translation>主谈人：首先发言</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Release level</source>
        <translation>发布级别</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Said or done on</source>
        <translation>发言或行动日期</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Sources show</source>
        <translation>来源显示方式</translation>
    </message>
    <message>
        <source>Sources&apos; own words</source>
        <translation>来源原话</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>整场会议</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件方</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unlikely to come up</source>
        <translation>不太可能谈到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>衡量对象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>在简报中</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>筛选事实</translation>
    </message>
    <message>
        <source>Meeting and header</source>
        <translation>会议与文头</translation>
    </message>
    <message>
        <source>Sides and sources</source>
        <translation>各方与来源</translation>
    </message>
    <message>
        <source>Dates and sides</source>
        <translation>日期与各方</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>更改：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n other place(s) in this source.</source>
        <translation>
            <numerusform>在此来源中还有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Side meeting</source>
        <translation>场边会晤</translation>
    </message>
    <message>
        <source>Side meetings</source>
        <translation>场边会晤</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>重要节点</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>重要节点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Agenda area</source>
        <translation>议程主题</translation>
    </message>
    <message>
        <source>Agenda areas</source>
        <translation>议程主题</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>我方目标</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>我方目标</translation>
    </message>
    <message>
        <source>Their objective</source>
        <translation>对方目标</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>对方目标</translation>
    </message>
    <message>
        <source>Our ask</source>
        <translation>我方要求</translation>
    </message>
    <message>
        <source>Our asks</source>
        <translation>我方要求</translation>
    </message>
    <message>
        <source>Their ask</source>
        <translation>对方要求</translation>
    </message>
    <message>
        <source>Their asks</source>
        <translation>对方要求</translation>
    </message>
    <message>
        <source>Point to make</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>如对方提及</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Watch out for</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>对外口径</translation>
    </message>
    <message>
        <source>Press lines</source>
        <translation>对外口径</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Named as “{words}”</source>
        <translation>称为“{words}”</translation>
    </message>
    <message>
        <source>{name} (in the source: “{words}”)</source>
        <translation>{name}（来源原文：“{words}”）</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>No longer in {source}</source>
        <translation>{source} 中已不存在</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>doubtful reading</source>
        <translation>解读存疑</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day}（推断）</translation>
    </message>
    <message>
        <source>This project has no brief yet. Add one: briefgen brief PROJECT add NAME.</source>
        <translation>此项目还没有简报。请添加：briefgen brief PROJECT add NAME。</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n thing(s). Choose at the facts.</source>
        <translation>
            <numerusform>来源在 %n 处不一致。请在相应事实处选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一个</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>(no wording)</source>
        <translation>（无措辞）</translation>
    </message>
    <message>
        <source>Meeting facts</source>
        <translation>会议信息</translation>
    </message>
    <message>
        <source>Points for the whole meeting</source>
        <translation>整场会议的要点</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Preview of the brief</source>
        <translation>简报预览</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>首选项 (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Open the PDF after an export</source>
        <translation>导出后打开 PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the preferences to a file</source>
        <translation>将首选项导出到文件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import preferences from a file</source>
        <translation>从文件导入首选项</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Translations were made with care, but not yet reviewed by a native speaker.</source>
        <translation>译文经认真翻译，但尚未由母语者审阅。</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>导出首选项</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>导入首选项</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) held back</source>
        <translation>
            <numerusform>%n 项未包含</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Preparing to print…</source>
        <translation>正在准备打印…</translation>
    </message>
    <message>
        <source>The brief was sent to the printer.</source>
        <translation>简报已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on, then print again.</source>
        <translation>打印机没有响应。请检查是否已开机，然后重试。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>正在打印第 {number} 页，共 {count} 页…</translation>
    </message>
    <message>
        <source>{file} stands where nothing can be written. Save it elsewhere to keep changes.</source>
        <translation>{file} 所在位置不可写入。请另存到别处以保留更改。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>{file} has unsaved changes from the last time.</source>
        <translation>{file} 有上次未保存的更改。</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>覆盖保存</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each save keeps one.</source>
        <translation>还没有较早的版本：每次保存都会保留一个。</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>返回较早的版本</translation>
    </message>
    <message>
        <source>{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of these, or copy its words and paste them.</source>
        <translation>{file} 既不是项目，也不是可读取的文本。可读取：{endings}。请另存为其中一种格式，或复制并粘贴其文字。</translation>
    </message>
    <message>
        <source>Reading {number} of {count}…</source>
        <translation>正在读取 {number} / {count}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There are no words on the clipboard. Copy some.</source>
        <translation>剪贴板上没有文字。请先复制。</translation>
    </message>
    <message>
        <source>Wait until the other files are read, or cancel.</source>
        <translation>请等待其他文件读取完毕，或取消。</translation>
    </message>
    <message>
        <source>{texts} read, {facts} proposed.</source>
        <translation>已读取{texts}，建议{facts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 篇文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>未读取：{files}。</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>回答 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was added.</source>
        <translation>读取已取消；未添加任何内容。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Copy this and send it with a few words on what you did. It holds versions and places in the program, nothing of your texts.</source>
        <translation>请复制此内容并附上您的操作说明发送。其中只有版本和程序位置，不含您的文本。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Problems are written down in {file}</source>
        <translation>问题记录在 {file}</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>{file} 自读取后已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed since they were read.</source>
        <translation>
            <numerusform>%n 个来源自读取后已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was read again: {summary}</source>
        <translation>已重新读取 {file}：{summary}</translation>
    </message>
    <message>
        <source>Reading was cancelled; the source is as it was.</source>
        <translation>读取已取消；来源保持不变。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>由您编辑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo</source>
        <translation>A 接受 · R 拒绝 · E 编辑 · 空格 纳入简报 · N 下一条 · P 上一条 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Review proposed facts</source>
        <translation>审阅建议的事实</translation>
    </message>
    <message>
        <source>In the brief</source>
        <translation>在简报中</translation>
    </message>
    <message>
        <source>The help is written in English.</source>
        <translation>帮助内容为英文。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Fact {number} of {count}</source>
        <translation>第 {number} 条，共 {count} 条</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>还有 %n 条待定</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>全部已决定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Stand by it (Ctrl+Return)</source>
        <translation>予以确认 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Keep it out of every brief (Ctrl+Backspace)</source>
        <translation>不纳入任何简报 (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Undecided again, as it was read</source>
        <translation>恢复为未决定，保持读取时的状态</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search facts, sources and commands</source>
        <translation>搜索事实、来源和命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Tick or untick the chosen rows</source>
        <translation>勾选或取消勾选所选行</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>保留输入内容</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Select words to make a fact of them. Marked words are facts already.</source>
        <translation>选择文字即可将其作为事实。标记的文字已是事实。</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>Make a fact of this…</source>
        <translation>作为事实…</translation>
    </message>
    <message>
        <source>Made: {kind} “{words}”.</source>
        <translation>已创建：{kind}“{words}”。</translation>
    </message>
    <message>
        <source>Make a fact of this</source>
        <translation>作为事实</translation>
    </message>
    <message>
        <source>Put the cursor before the words that begin the second fact.</source>
        <translation>请将光标置于第二个事实开头之前。</translation>
    </message>
    <message>
        <source>Split fact</source>
        <translation>拆分事实</translation>
    </message>
    <message>
        <source>Words of the fact</source>
        <translation>事实文字</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>添加文章…</translation>
    </message>
    <message>
        <source>Open the sample brief</source>
        <translation>打开示例简报</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Start with your source articles</source>
        <translation>从您的来源文章开始</translation>
    </message>
    <message>
        <source>Drop articles or a project here, or choose files. briefgen proposes the facts; you pick them.</source>
        <translation>将文章或项目拖到此处，或选择文件。briefgen 提出事实，由您挑选。</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} 已不存在。</translation>
    </message>
    <message>
        <source>Take out of this list; the file stays</source>
        <translation>从此列表移除；文件保留</translation>
    </message>
    <message>
        <source>Take {file} out of the list</source>
        <translation>从列表中移除 {file}</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda area(s)</source>
        <translation>
            <numerusform>%n 个议程主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Write DOCX and PDF beside the project (Ctrl+E)</source>
        <translation>在项目旁写入 DOCX 和 PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>One brief</source>
        <translation>一份简报</translation>
    </message>
    <message>
        <source>Other brief</source>
        <translation>另一份简报</translation>
    </message>
    <message>
        <source>Only in the one brief</source>
        <translation>仅在第一份简报中</translation>
    </message>
    <message>
        <source>Only in the other brief</source>
        <translation>仅在另一份简报中</translation>
    </message>
    <message>
        <source>Compare briefs</source>
        <translation>比较简报</translation>
    </message>
    <message>
        <source>Tick in {brief}, too</source>
        <translation>也在 {brief} 中勾选</translation>
    </message>
    <message>
        <source>Set otherwise</source>
        <translation>设置不同</translation>
    </message>
    <message>
        <source>What is set otherwise</source>
        <translation>设置不同之处</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in both.</source>
        <translation>
            <numerusform>两者共有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) here only</source>
        <translation>
            <numerusform>仅此处有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>移动条目</translation>
    </message>
    <message>
        <source>Words of the new point</source>
        <translation>新要点的文字</translation>
    </message>
    <message>
        <source>One point, then Ctrl+Enter</source>
        <translation>写一个要点，然后按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加要点</translation>
    </message>
    <message>
        <source>Write a point</source>
        <translation>撰写要点</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Sentence of {source}</source>
        <translation>{source} 中的句子</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the sentence in the whole text (Ctrl+T)</source>
        <translation>在全文中显示该句 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open {source}</source>
        <translation>打开 {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in sources</source>
        <translation>
            <numerusform>来源中有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What to cut first</source>
        <translation>优先删减</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) too long</source>
        <translation>
            <numerusform>%n 个部分过长</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: {words}</source>
        <translation>篇幅：{words}</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>略去：{words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n page(s)</source>
        <translation>
            <numerusform>{count} / %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n word(s)</source>
        <translation>
            <numerusform>{count} / %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{length}, {over} over</source>
        <translation>{length}，超出 {over}</translation>
    </message>
    <message>
        <source>{length}, {short} short</source>
        <translation>{length}，还差 {short}</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>录入人物</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>其他人的姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>尚未录入任何人。</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n whom sources name</source>
        <translation>
            <numerusform>录入来源提到的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick {what}, untick {other}</source>
        <translation>勾选 {what}，取消勾选 {other}</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Tick {what}</source>
        <translation>勾选 {what}</translation>
    </message>
    <message>
        <source>Untick {what}</source>
        <translation>取消勾选 {what}</translation>
    </message>
    <message>
        <source>Order agenda areas</source>
        <translation>调整议程主题顺序</translation>
    </message>
    <message>
        <source>Edit point</source>
        <translation>编辑要点</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑人物</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Add brief {what}</source>
        <translation>添加简报 {what}</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>添加 {what}</translation>
    </message>
    <message>
        <source>Set {what}</source>
        <translation>设置 {what}</translation>
    </message>
    <message>
        <source>Copy brief to {what}</source>
        <translation>将简报复制为 {what}</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <translation>移除简报</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除 {what}</translation>
    </message>
    <message>
        <source>Mark {what} as accepted</source>
        <translation>将 {what} 标为已接受</translation>
    </message>
    <message>
        <source>Mark {what} as rejected</source>
        <translation>将 {what} 标为已拒绝</translation>
    </message>
    <message>
        <source>Mark {what} as proposed</source>
        <translation>将 {what} 标为建议</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>Open a conflict again</source>
        <translation>重新打开冲突</translation>
    </message>
    <message>
        <source>Call {what} the same</source>
        <translation>视为相同：{what}</translation>
    </message>
    <message>
        <source>Call {what} different</source>
        <translation>视为不同：{what}</translation>
    </message>
    <message>
        <source>Explain {what}</source>
        <translation>解释 {what}</translation>
    </message>
    <message>
        <source>Make fact</source>
        <translation>创建事实</translation>
    </message>
    <message>
        <source>Correct fact</source>
        <translation>更正事实</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>合并 {what}</translation>
    </message>
    <message>
        <source>Read {what} again</source>
        <translation>重新读取 {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>解读有疑问</translation>
    </message>
</context>
</TS>
