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
        <source>Select &amp;all shown</source>
        <translation>全选所示项(&amp;A)</translation>
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
        <source>Make the pages ane&amp;w</source>
        <translation>重新生成页面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
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
        <source>Other &amp;languages…</source>
        <translation>其他语言(&amp;L)…</translation>
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
        <source>Chec&amp;k before sending…</source>
        <translation>发送前检查(&amp;K)…</translation>
    </message>
    <message>
        <source>Com&amp;pare briefs…</source>
        <translation>比较简报(&amp;P)…</translation>
    </message>
    <message>
        <source>Changed s&amp;ince an export…</source>
        <translation>导出后的变化(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove brief</source>
        <translation>移除简报(&amp;R)</translation>
    </message>
    <message>
        <source>Add a&amp;genda area…</source>
        <translation>添加议程主题(&amp;G)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve agenda area</source>
        <translation>移除议程主题(&amp;V)</translation>
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
        <source>Open the sa&amp;mple brief…</source>
        <translation>打开示例简报(&amp;M)…</translation>
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
        <source>What has changed since which export?</source>
        <translation>自哪次导出以来的变化？</translation>
    </message>
    <message>
        <source>Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)</source>
        <translation>已导出的简报 (*.pdf *.docx *.md *.manifest.json);;所有文件 (*)</translation>
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
        <source>Export brief repeats these choices.</source>
        <translation>“导出简报”会沿用这些选择。</translation>
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
        <source>Up to {what}</source>
        <translation>最高：{what}</translation>
    </message>
    <message>
        <source>{what} (as the type)</source>
        <translation>{what}（同类型）</translation>
    </message>
    <message>
        <source>What is ticked in {brief}</source>
        <translation>{brief} 中勾选的内容</translation>
    </message>
    <message>
        <source>Header of {brief}</source>
        <translation>{brief} 的抬头</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>UK Whitehall-like</source>
        <translation>英国白厅式</translation>
    </message>
    <message>
        <source>US State-like</source>
        <translation>美国国务院式</translation>
    </message>
    <message>
        <source>Canada-like</source>
        <translation>加拿大式</translation>
    </message>
    <message>
        <source>NZ Cabinet-like</source>
        <translation>新西兰内阁式</translation>
    </message>
    <message>
        <source>Australian Defence-like</source>
        <translation>澳大利亚国防部式</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Approve/disapprove</source>
        <translation>批准/不批准</translation>
    </message>
    <message>
        <source>Agreed/not agreed</source>
        <translation>同意/不同意</translation>
    </message>
    <message>
        <source>Noted/please discuss</source>
        <translation>已阅/请面议</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制分发</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent}% 的把握</translation>
    </message>
    <message>
        <source>Cost: low; Speed: by June</source>
        <translation>成本: 低; 时限: 六月</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>轮渡航线</translation>
    </message>
    <message>
        <source>Year,Exports</source>
        <translation>年份,出口</translation>
    </message>
    <message>
        <source>2024-05-08, or 2024-05-08/2024-05-09</source>
        <translation>2024-05-08，或 2024-05-08/2024-05-09</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>一页</translation>
    </message>
    <message>
        <source>SOE-ren-sen</source>
        <translation>索-伦-森</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>As the project: {what}</source>
        <translation>同项目：{what}</translation>
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
        <source>By when</source>
        <translation>期限</translation>
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
        <source>Number</source>
        <translation>序号</translation>
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
        <source>Still open</source>
        <translation>尚未完成</translation>
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
        <source>Add agenda area</source>
        <translation>添加议程主题</translation>
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
        <source>This project has no brief yet.</source>
        <translation>此项目还没有简报。</translation>
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
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
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
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
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
        <source>Open it all the same</source>
        <translation>仍要打开</translation>
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
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>这些按键不可更改。</translation>
    </message>
    <message>
        <source>New keys for: {action}</source>
        <translation>为“{action}”设定新按键</translation>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
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
        <source>More ways to export</source>
        <translation>更多导出方式</translation>
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
        <source>Order of agenda areas</source>
        <translation>议程主题的顺序</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
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
        <source>Show the sentence in the whole text</source>
        <translation>在全文中显示该句</translation>
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
        <translation>{count} 词</translation>
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
        <source>Add agenda area {what}</source>
        <translation>添加议程主题 {what}</translation>
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
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>发送前检查</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需查看的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s). Choose one to see what it is about.</source>
        <translation>
            <numerusform>%n 条提示。选择一条以查看所指内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>没有提示。</translation>
    </message>
    <message>
        <source>Not laid out yet: no remarks.</source>
        <translation>尚未排版：暂无提示。</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>导出后的变化</translation>
    </message>
    <message>
        <source>Since {file} was exported</source>
        <translation>自导出 {file} 以来</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>Says something else</source>
        <translation>措辞已变</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) as they were.</source>
        <translation>
            <numerusform>%n 项未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Its manifest names items only: whether they were reworded is not known.</source>
        <translation>其清单只列出条目：措辞是否改动不得而知。</translation>
    </message>
    <message>
        <source>Unknown {what} {name}.</source>
        <translation>未知的{what} {name}。</translation>
    </message>
    <message>
        <source>Did you mean {name}? Available: {names}.</source>
        <translation>是否指 {name}？可用：{names}。</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>可用：{names}。</translation>
    </message>
    <message>
        <source>agenda area</source>
        <translation>议程主题</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>brief type</source>
        <translation>简报类型</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>level of the marking scheme {name}</source>
        <translation>标识方案 {name} 的级别</translation>
    </message>
    <message>
        <source>caveat of the marking scheme {name}</source>
        <translation>标识方案 {name} 的附注</translation>
    </message>
    <message>
        <source>The caveat {caveat} stands with {levels} only, not {level}.</source>
        <translation>附注 {caveat} 只能与 {levels} 同用，不能与 {level}。</translation>
    </message>
    <message>
        <source>{label} is on the agenda already.</source>
        <translation>{label} 已在议程中。</translation>
    </message>
    <message>
        <source>Change its place in the order instead.</source>
        <translation>请改为调整其顺序。</translation>
    </message>
    <message>
        <source>An agenda area needs a name.</source>
        <translation>议程主题需要名称。</translation>
    </message>
    <message>
        <source>Something stands under {label}.</source>
        <translation>{label} 下仍有内容。</translation>
    </message>
    <message>
        <source>Put it under another agenda area first; what is not ticked is not printed.</source>
        <translation>请先移至其他主题；未勾选的内容不会打印。</translation>
    </message>
    <message>
        <source>Write it as 2024-05-08 or 2024-05-08/2024-05-09.</source>
        <translation>请写作 2024-05-08 或 2024-05-08/2024-05-09。</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>请先写起始日。</translation>
    </message>
    <message>
        <source>A brief needs a name.</source>
        <translation>简报需要名称。</translation>
    </message>
    <message>
        <source>There is a brief {name} already.</source>
        <translation>已有简报 {name}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取名称。</translation>
    </message>
    <message>
        <source>A point needs a text.</source>
        <translation>要点需要文字。</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>信息需要文字。</translation>
    </message>
    <message>
        <source>An edited fact needs a text.</source>
        <translation>编辑后的信息需要文字。</translation>
    </message>
    <message>
        <source>A person&apos;s name needs a text.</source>
        <translation>人员需要姓名。</translation>
    </message>
    <message>
        <source>A figure needs its amount.</source>
        <translation>数字需要数值。</translation>
    </message>
    <message>
        <source>Write it as printed, such as 40,000.</source>
        <translation>请按印刷形式书写，如 40,000。</translation>
    </message>
    <message>
        <source>Facts of several kinds are never the same: {kinds}.</source>
        <translation>不同种类的信息不会相同：{kinds}。</translation>
    </message>
    <message>
        <source>Name facts of one kind.</source>
        <translation>请选择同类信息。</translation>
    </message>
    <message>
        <source>{first} is of the kind {kind}, {second} of the kind {other}.</source>
        <translation>{first} 属于 {kind}，{second} 属于 {other}。</translation>
    </message>
    <message>
        <source>Facts of two kinds are not one; correct the kind first.</source>
        <translation>两种信息不能合一；请先更正种类。</translation>
    </message>
    <message>
        <source>{id} is rejected.</source>
        <translation>{id} 已被拒绝。</translation>
    </message>
    <message>
        <source>Accept it, or name another one first.</source>
        <translation>请先接受它，或另选第一项。</translation>
    </message>
    <message>
        <source>{id} was edited as a whole.</source>
        <translation>{id} 已整体编辑。</translation>
    </message>
    <message>
        <source>Accept it, which takes that back; then split.</source>
        <translation>请先接受以撤销编辑，再拆分。</translation>
    </message>
    <message>
        <source>One part of {text} ({id}) would hold no words.</source>
        <translation>{text}（{id}）的一部分将没有文字。</translation>
    </message>
    <message>
        <source>Split it between two words.</source>
        <translation>请在两词之间拆分。</translation>
    </message>
    <message>
        <source>{text} is a fact of the kind {kind} already: {id} ({state}).</source>
        <translation>{text} 已是 {kind} 类信息：{id}（{state}）。</translation>
    </message>
    <message>
        <source>Accept it instead.</source>
        <translation>请改为接受它。</translation>
    </message>
    <message>
        <source>Both languages of the brief are {language}.</source>
        <translation>简报的两种语言都是 {language}。</translation>
    </message>
    <message>
        <source>Name another one beside it, or leave it out.</source>
        <translation>请另选一种，或不选。</translation>
    </message>
    <message>
        <source>The marking scheme {name} does not have {markings}, which this project uses.</source>
        <translation>标识方案 {name} 没有本项目使用的 {markings}。</translation>
    </message>
    <message>
        <source>Change these markings first.</source>
        <translation>请先更改这些标识。</translation>
    </message>
    <message>
        <source>Places on the agenda count from 1.</source>
        <translation>议程序号从 1 开始。</translation>
    </message>
    <message>
        <source>A fact of the kind &apos;area&apos; names one agenda area.</source>
        <translation>此类信息只指一个议程主题。</translation>
    </message>
    <message>
        <source>Give its id.</source>
        <translation>请选择它。</translation>
    </message>
    <message>
        <source>A fact of the kind {kind} has no {field}.</source>
        <translation>{kind} 类信息没有 {field}。</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>它有：{names}。</translation>
    </message>
    <message>
        <source>The date has no days yet that could have a role.</source>
        <translation>日期尚无可设角色的日子。</translation>
    </message>
    <message>
        <source>Give its days.</source>
        <translation>请给出日期。</translation>
    </message>
    <message>
        <source>The project does not say who {side} is.</source>
        <translation>项目未说明 {side} 是谁。</translation>
    </message>
    <message>
        <source>The project has no brief.</source>
        <translation>项目没有简报。</translation>
    </message>
    <message>
        <source>One fact is always the same.</source>
        <translation>单条信息总是同一个。</translation>
    </message>
    <message>
        <source>Name two or more.</source>
        <translation>请选择两个或以上。</translation>
    </message>
    <message>
        <source>{id} is a proposed fact.</source>
        <translation>{id} 是提议的信息。</translation>
    </message>
    <message>
        <source>Such facts are rejected, not removed.</source>
        <translation>此类信息只能拒绝，不能删除。</translation>
    </message>
    <message>
        <source>Merging takes two facts or more, each named once.</source>
        <translation>合并需要两条或以上信息。</translation>
    </message>
    <message>
        <source>{code} is no language code.</source>
        <translation>{code} 不是语言代码。</translation>
    </message>
    <message>
        <source>Write one such as &apos;fr&apos; or &apos;pt-BR&apos;.</source>
        <translation>例如 fr 或 pt-BR。</translation>
    </message>
    <message>
        <source>A place needs its source.</source>
        <translation>位置需要来源。</translation>
    </message>
    <message>
        <source>Give the source, or the text alone.</source>
        <translation>请给出来源，或只给文字。</translation>
    </message>
    <message>
        <source>{value} is no date. Write it as 2024-05-08.</source>
        <translation>{value} 不是日期。请写作 2024-05-08。</translation>
    </message>
    <message>
        <source>{value} is no time of day. Write it as 10:30.</source>
        <translation>{value} 不是时间。请写作 10:30。</translation>
    </message>
    <message>
        <source>{value} names a time zone, which has a field of its own.</source>
        <translation>{value} 含时区，时区另有字段。</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} 既不是是也不是否。</translation>
    </message>
    <message>
        <source>{value} is no criterion. Write it as &apos;Cost: low&apos;.</source>
        <translation>{value} 不是标准。请写作“成本: 低”。</translation>
    </message>
    <message>
        <source>{value} is no day or interval.</source>
        <translation>{value} 不是日期或区间。</translation>
    </message>
    <message>
        <source>{value} ends before it begins.</source>
        <translation>{value} 的结束早于开始。</translation>
    </message>
    <message>
        <source>Name the two sides under Sides and sources, or give a name.</source>
        <translation>请在“双方与来源”中命名双方，或给出名称。</translation>
    </message>
    <message>
        <source>Add one: Brief, New brief.</source>
        <translation>请添加：简报 → 新建简报。</translation>
    </message>
    <message>
        <source>{file}: does not fit the project.</source>
        <translation>{file}：与项目不符。</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>此处需要文字。</translation>
    </message>
    <message>
        <source>{name} has different titles: {titles}.</source>
        <translation>{name} 的头衔不一：{titles}。</translation>
    </message>
    <message>
        <source>All are right: {name} holds each office</source>
        <translation>都对：{name} 身兼各职</translation>
    </message>
    <message>
        <source>{name} stands on different sides: {sides}.</source>
        <translation>{name} 所属方不一：{sides}。</translation>
    </message>
    <message>
        <source>All are right: {name} stands for each of them</source>
        <translation>都对：{name} 代表各方</translation>
    </message>
    <message>
        <source>{name} was appointed {days}.</source>
        <translation>{name} 的任命时间：{days}。</translation>
    </message>
    <message>
        <source>All are right: {name} was appointed more than once</source>
        <translation>都对：{name} 多次获任命</translation>
    </message>
    <message>
        <source>All are right: {name} was {act} more than once</source>
        <translation>都对：{name} 不止一次（{act}）</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>缔结</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>to expire</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>It is {day}</source>
        <translation>是{day}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过去</translation>
    </message>
    <message>
        <source>It was planned</source>
        <translation>当时是计划</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>“{text}” stands for {meanings}.</source>
        <translation>“{text}”指 {meanings}。</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>“{text}” is like “{meanings}”, but not enough to be sure.</source>
        <translation>“{text}”近似“{meanings}”，但不足以确定。</translation>
    </message>
    <message>
        <source>It is the {name}</source>
        <translation>是：{name}</translation>
    </message>
    <message>
        <source>It is a name of its own</source>
        <translation>是另一名称</translation>
    </message>
    <message>
        <source>The area is without {word} in one wording and with it in another: {texts}.</source>
        <translation>该主题一处无 {word}，另一处有：{texts}。</translation>
    </message>
    <message>
        <source>Both are right: they speak of different things</source>
        <translation>都对：所说不同</translation>
    </message>
    <message>
        <source>One quotation has different words in different sources.</source>
        <translation>同一引语在不同来源中措辞不同。</translation>
    </message>
    <message>
        <source>All are right: it was said more than once</source>
        <translation>都对：说过不止一次</translation>
    </message>
    <message>
        <source>One quotation is given to {speakers}.</source>
        <translation>同一引语归于 {speakers}。</translation>
    </message>
    <message>
        <source>All are right: each said it</source>
        <translation>都对：各人都说过</translation>
    </message>
    <message>
        <source>The signing is on different days: {days}.</source>
        <translation>签署日期不一致：{days}。</translation>
    </message>
    <message>
        <source>The signing is at different places: {places}.</source>
        <translation>签署地点不一致：{places}。</translation>
    </message>
    <message>
        <source>The next meeting is on different days: {days}.</source>
        <translation>下次会议日期不一致：{days}。</translation>
    </message>
    <message>
        <source>The next meeting is at different places: {places}.</source>
        <translation>下次会议地点不一致：{places}。</translation>
    </message>
    <message>
        <source>Sources give different days for what seems one matter: {days}.</source>
        <translation>各来源对看似同一事项给出不同日期：{days}。</translation>
    </message>
    <message>
        <source>Sources give different figures for what seems one matter: {figures}.</source>
        <translation>各来源对看似同一事项给出不同数字：{figures}。</translation>
    </message>
    <message>
        <source>Different people sign for {side}: {people}.</source>
        <translation>代表{side}签署的人不同：{people}。</translation>
    </message>
    <message>
        <source>All are right: they sign different papers</source>
        <translation>都对：他们签署的是不同的文件</translation>
    </message>
    <message>
        <source>Use {reading}</source>
        <translation>采用 {reading}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>{one} and to {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>The days of the {role} differ: {days}.</source>
        <translation>日期不一（{role}）：{days}。</translation>
    </message>
    <message>
        <source>When {name} was signed differs: {days}.</source>
        <translation>{name} 的签署日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} was issued differs: {days}.</source>
        <translation>{name} 的发布日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} was adopted differs: {days}.</source>
        <translation>{name} 的通过日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} was concluded differs: {days}.</source>
        <translation>{name} 的缔结日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} was ratified differs: {days}.</source>
        <translation>{name} 的批准日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} expires differs: {days}.</source>
        <translation>{name} 的到期日期不一：{days}。</translation>
    </message>
    <message>
        <source>When {name} is in force differs: {days}.</source>
        <translation>{name} 的生效日期不一：{days}。</translation>
    </message>
    <message>
        <source>All are right: they are of different things</source>
        <translation>都对：所指不同</translation>
    </message>
    <message>
        <source>“{text}” was read as {day}, which is another day of the week. These fit: {days}.</source>
        <translation>“{text}”读作 {day}，星期不符。相符的有：{days}。</translation>
    </message>
    <message>
        <source>The source of {day} tells of the {role} of {days} as {told}, which it was not. Planned, or happened?</source>
        <translation>{day}的来源把{days}（{role}）说成{told}。是计划还是已发生？</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>Check name and folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其访问权限。</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>无权读取 {path}。</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>请向其所有者申请权限。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {fault}.</source>
        <translation>无法读取 {path}：{fault}。</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be read ({fault}).</source>
        <translation>{path}：无法读取（{fault}）。</translation>
    </message>
    <message>
        <source>{path}: can&apos;t be opened ({fault}).</source>
        <translation>{path}：无法打开（{fault}）。</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>Give the .brief file itself.</source>
        <translation>请选择 .brief 文件本身。</translation>
    </message>
    <message>
        <source>{path} is no file but a device or a channel.</source>
        <translation>{path} 不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} 超过 {size} MB。</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project.</source>
        <translation>{path}：不是 briefgen 项目。</translation>
    </message>
    <message>
        <source>{path}: it is no briefgen project: it holds no {member}.</source>
        <translation>{path}：不是 briefgen 项目，缺少 {member}。</translation>
    </message>
    <message>
        <source>Open a .brief file, or add this file as a source.</source>
        <translation>请打开 .brief 文件，或把此文件添加为来源。</translation>
    </message>
    <message>
        <source>Its JSON has to begin with {words}.</source>
        <translation>其 JSON 必须以 {words} 开头。</translation>
    </message>
    <message>
        <source>{path}: {what} is damaged.</source>
        <translation>{path}：{what} 已损坏。</translation>
    </message>
    <message>
        <source>{path}: the file is cut off or damaged.</source>
        <translation>{path}：文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>{path}: the JSON is damaged: {fault}.</source>
        <translation>{path}：JSON 已损坏：{fault}。</translation>
    </message>
    <message>
        <source>{path}: the JSON is nested too deeply.</source>
        <translation>{path}：JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>Use a backup.</source>
        <translation>请使用备份。</translation>
    </message>
    <message>
        <source>Use a backup or fetch the file again.</source>
        <translation>请使用备份，或重新获取文件。</translation>
    </message>
    <message>
        <source>{path}: it has version {version} of the project format; this program reads up to {most}.</source>
        <translation>{path}：项目格式版本为 {version}；本程序最高可读 {most}。</translation>
    </message>
    <message>
        <source>Install a newer version of briefgen.</source>
        <translation>请安装更新版本的 briefgen。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {fault}</source>
        <translation>无法写入 {path}：{fault}</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>your quota on this disk is used up.</source>
        <translation>您在此磁盘上的配额已用完。</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>请在那里腾出空间。</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <translation>磁盘为只读。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder.</source>
        <translation>路径中有一部分是文件而非文件夹。</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>writing is not permitted, or another program has it open.</source>
        <translation>不允许写入，或另一程序正打开它。</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>请在那里关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened here.</source>
        <translation>{path} 在此处打开后被其他程序改动。</translation>
    </message>
    <message>
        <source>Save over it: what stands there now is kept as an earlier version.</source>
        <translation>可以覆盖保存：现有内容会作为早期版本保留。</translation>
    </message>
    <message>
        <source>{path} was opened by another briefgen just now.</source>
        <translation>{path} 刚被另一个 briefgen 打开。</translation>
    </message>
    <message>
        <source>{path} is open in another briefgen.</source>
        <translation>{path} 正在另一个 briefgen 中打开。</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, delete {lock}.</source>
        <translation>请在那里关闭。若无处打开，请删除 {lock}。</translation>
    </message>
    <message>
        <source>Close it there. If it is open nowhere, open it here.</source>
        <translation>请在那里关闭。若无处打开，可在此打开。</translation>
    </message>
    <message>
        <source>The unsaved changes of {file} were kept, but can&apos;t be read.</source>
        <translation>{file} 未保存的更改已留存，但无法读取。</translation>
    </message>
    <message>
        <source>What was kept some seconds before is offered. What was kept lies in {path}.</source>
        <translation>提供的是几秒前留存的内容。原内容在 {path}。</translation>
    </message>
    <message>
        <source>The project is as it was saved last. What was kept lies in {path}.</source>
        <translation>项目为最后一次保存的状态。留存内容在 {path}。</translation>
    </message>
    <message>
        <source>Nothing is ticked in the brief {brief}; there is nothing to export.</source>
        <translation>简报 {brief} 中没有勾选任何内容，无可导出。</translation>
    </message>
    <message>
        <source>The brief would give away what is not selected:</source>
        <translation>简报会泄露未选内容：</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or reword what holds its words.</source>
        <translation>未写入任何内容，原有文件不变。请勾选该项，或改写含其词语的内容。</translation>
    </message>
    <message>
        <source>Nothing was written; former files are as they were. Tick the item, or give the project&apos;s file a name without its words.</source>
        <translation>未写入任何内容，原有文件不变。请勾选该项，或为项目文件取一个不含其词语的名称。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>未选择任何格式。</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {fault}.</source>
        <translation>意外失败：{fault}。</translation>
    </message>
    <message>
        <source>Every file in the folder is whole, old or new. Please report these words.</source>
        <translation>文件夹中的文件均完整（旧的或新的）。请报告这段文字。</translation>
    </message>
    <message>
        <source>The worker process ended without a result (code {code}).</source>
        <translation>工作进程未得出结果即结束（代码 {code}）。</translation>
    </message>
    <message>
        <source>Try again; with a very large brief, close other programs first.</source>
        <translation>请重试；简报很大时请先关闭其他程序。</translation>
    </message>
    <message>
        <source>An annex holds what a release leaves out.</source>
        <translation>附件收录发布时略去的内容。</translation>
    </message>
    <message>
        <source>{file}: was not exported on this computer, and does not say what it was made of.</source>
        <translation>{file}：不是在本机导出的，也未说明由什么生成。</translation>
    </message>
    <message>
        <source>Take a PDF that carries what the brief shows, or put the manifest beside the file.</source>
        <translation>请选用携带所示内容的 PDF，或把清单放在文件旁。</translation>
    </message>
    <message>
        <source>{path}: is no manifest of an export ({fault}).</source>
        <translation>{path}：不是导出清单（{fault}）。</translation>
    </message>
    <message>
        <source>{path} holds no preferences of briefgen: {fault}.</source>
        <translation>{path} 不含 briefgen 首选项：{fault}。</translation>
    </message>
    <message>
        <source>Export them under Edit, Preferences, on the other computer.</source>
        <translation>请在另一台计算机上通过“编辑 → 首选项”导出。</translation>
    </message>
    <message>
        <source>{file}: what it carries is damaged ({fault}).</source>
        <translation>{file}：所携内容已损坏（{fault}）。</translation>
    </message>
    <message>
        <source>{path}: {member} is in it twice.</source>
        <translation>{path}：{member} 出现两次。</translation>
    </message>
    <message>
        <source>{path}: its members overlap.</source>
        <translation>{path}：内部成员重叠。</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>请存为无密码文件。</translation>
    </message>
    <message>
        <source>{file}: is no Word document.</source>
        <translation>{file}：不是 Word 文档。</translation>
    </message>
    <message>
        <source>{file}: is no template.</source>
        <translation>{file}：不是模板。</translation>
    </message>
    <message>
        <source>A template is a .dotx or .docx.</source>
        <translation>模板为 .dotx 或 .docx。</translation>
    </message>
    <message>
        <source>{file}: may hold macros.</source>
        <translation>{file}：可能含宏。</translation>
    </message>
    <message>
        <source>{file}: holds macros.</source>
        <translation>{file}：含宏。</translation>
    </message>
    <message>
        <source>Save it as a .dotx without them.</source>
        <translation>请存为不含宏的 .dotx。</translation>
    </message>
    <message>
        <source>Save it as a .dotx without macros.</source>
        <translation>请存为不含宏的 .dotx。</translation>
    </message>
    <message>
        <source>{file}: has {size} bytes; at most {most} are read.</source>
        <translation>{file}：{size} 字节；最多读取 {most}。</translation>
    </message>
    <message>
        <source>{file}: is too large to be a template.</source>
        <translation>{file}：过大，不能作模板。</translation>
    </message>
    <message>
        <source>{file}: lacks {member}; it is no Word template.</source>
        <translation>{file}：缺少 {member}，不是 Word 模板。</translation>
    </message>
    <message>
        <source>{file}: has no page set-up.</source>
        <translation>{file}：没有页面设置。</translation>
    </message>
    <message>
        <source>Open and save it in Word once.</source>
        <translation>请在 Word 中打开并保存一次。</translation>
    </message>
    <message>
        <source>{file}: is no sound Word template.</source>
        <translation>{file}：不是完好的 Word 模板。</translation>
    </message>
    <message>
        <source>Export DOCX instead, or choose other wording.</source>
        <translation>请改为导出 DOCX，或改写。</translation>
    </message>
    <message>
        <source>Font file {file} is missing, damaged, or has no TrueType outlines.</source>
        <translation>字体文件 {file} 缺失、损坏或不是 TrueType。</translation>
    </message>
    <message>
        <source>Font file {file} is missing or is no TrueType font.</source>
        <translation>字体文件 {file} 缺失或不是 TrueType。</translation>
    </message>
    <message>
        <source>Put it back into the fonts folder, or correct its name in fonts.toml.</source>
        <translation>请放回字体文件夹，或在 fonts.toml 中更正名称。</translation>
    </message>
    <message>
        <source>Tick something in the tree.</source>
        <translation>请在列表中勾选内容。</translation>
    </message>
    <message>
        <source>{file}: holds no text.</source>
        <translation>{file}：没有文字。</translation>
    </message>
    <message>
        <source>Give a file with the article in it.</source>
        <translation>请提供含文章的文件。</translation>
    </message>
    <message>
        <source>Print it into a new PDF, or copy its text into a file.</source>
        <translation>请打印成新的 PDF，或把文字复制到文件中。</translation>
    </message>
    <message>
        <source>{file}: declares entities, which are not read.</source>
        <translation>{file}：声明了不予读取的实体。</translation>
    </message>
    <message>
        <source>Save the document anew in its own program.</source>
        <translation>请在其原程序中重新保存文档。</translation>
    </message>
    <message>
        <source>{file}: has more than {most} tags.</source>
        <translation>{file}：标签超过 {most} 个。</translation>
    </message>
    <message>
        <source>Cut it into parts, or copy the part about the meeting into a text file.</source>
        <translation>请拆分，或把与会议有关的部分复制到文本文件。</translation>
    </message>
    <message>
        <source>{file}: its elements are nested too deep.</source>
        <translation>{file}：元素嵌套过深。</translation>
    </message>
    <message>
        <source>{file}: its parts are nested too deep.</source>
        <translation>{file}：各部分嵌套过深。</translation>
    </message>
    <message>
        <source>Copy its text into a plain text file.</source>
        <translation>请把文字复制到纯文本文件。</translation>
    </message>
    <message>
        <source>{file}: has more than {most} control words and texts.</source>
        <translation>{file}：控制字和文本超过 {most} 个。</translation>
    </message>
    <message>
        <source>{file}: has more than {most} lines or {parts} parts.</source>
        <translation>{file}：超过 {most} 行或 {parts} 个部分。</translation>
    </message>
    <message>
        <source>{file}: has more than {most} attachments.</source>
        <translation>{file}：附件超过 {most} 个。</translation>
    </message>
    <message>
        <source>Save those about the meeting as files and add them one by one.</source>
        <translation>请把与会议有关的附件另存后逐一添加。</translation>
    </message>
    <message>
        <source>{file}: is encrypted.</source>
        <translation>{file}：已加密。</translation>
    </message>
    <message>
        <source>Open it in your mail program and save its text, or forward it unencrypted.</source>
        <translation>请在邮件程序中打开并保存文字，或不加密转发。</translation>
    </message>
    <message>
        <source>{file}: is no plain text (it holds binary data).</source>
        <translation>{file}：不是纯文本（含二进制数据）。</translation>
    </message>
    <message>
        <source>Open it in its own program and save the text as UTF-8.</source>
        <translation>请在其原程序中打开并将文字另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: holds more than {most} MB of text.</source>
        <translation>{file}：文字超过 {most} MB。</translation>
    </message>
    <message>
        <source>Copy the article into a text file.</source>
        <translation>请把文章复制到文本文件。</translation>
    </message>
    <message>
        <source>{file}: has tags with too many attributes.</source>
        <translation>{file}：标签的属性过多。</translation>
    </message>
    <message>
        <source>{file}: has style sheets that take too long to follow.</source>
        <translation>{file}：样式表过于复杂，解读时间太长。</translation>
    </message>
    <message>
        <source>{file}: only shows other pages in its frames.</source>
        <translation>{file}：只在框架中显示其他网页。</translation>
    </message>
    <message>
        <source>Open the page in the frame by itself and save that.</source>
        <translation>请单独打开框架中的网页并保存。</translation>
    </message>
    <message>
        <source>{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read.</source>
        <translation>{file}：读取中断：已损坏，或需超过 {most} MB 内存。</translation>
    </message>
    <message>
        <source>{file}: takes longer than {seconds} seconds to read.</source>
        <translation>{file}：读取超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{file}: takes more than {most} MB of memory to read.</source>
        <translation>{file}：读取需超过 {most} MB 内存。</translation>
    </message>
    <message>
        <source>{file}: reading failed unexpectedly: {fault}.</source>
        <translation>{file}：读取意外失败：{fault}。</translation>
    </message>
    <message>
        <source>Print the pages about the meeting into a new PDF, or copy their text into a file.</source>
        <translation>请把与会议有关的页面打印成新的 PDF，或把文字复制到文件中。</translation>
    </message>
    <message>
        <source>Please report these words. {what}</source>
        <translation>请报告这段文字。{what}</translation>
    </message>
    <message>
        <source>{file}: files of the kind {ending} are not read.</source>
        <translation>{file}：不读取 {ending} 文件。</translation>
    </message>
    <message>
        <source>Save the text as plain text; read are: {endings}.</source>
        <translation>请另存为纯文本；可读取：{endings}。</translation>
    </message>
    <message>
        <source>{file}: is {what}, which is not read.</source>
        <translation>{file}：这是{what}，不予读取。</translation>
    </message>
    <message>
        <source>{file}: is not {what}, though its name says so.</source>
        <translation>{file}：并非{what}，尽管名称如此。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>an Outlook message (MSG)</source>
        <translation>Outlook 邮件 (MSG)</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>旧版 Word 文档 (DOC)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>旧版 Office 文件</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>Pages 文稿</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>电子表格或演示文稿</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>Safari 网页归档</translation>
    </message>
    <message>
        <source>a briefgen project</source>
        <translation>briefgen 项目</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>已保存的网页 (MHTML)</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本 (ODT)</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>富文本 (RTF)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a mail (EML)</source>
        <translation>邮件 (EML)</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, or type the part you need into a text file.</source>
        <translation>请进行文字识别 (OCR)，或把所需部分录入文本文件。</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>请在 Word 或 LibreOffice 中打开并另存为 .docx。</translation>
    </message>
    <message>
        <source>Open it in Outlook and drag it into a folder of another mail program to save it as .eml, or save it as text or HTML (File, Save as).</source>
        <translation>请在 Outlook 中打开并另存为文本或 HTML（文件 → 另存为），或用其他邮件程序存为 .eml。</translation>
    </message>
    <message>
        <source>Open it in its own program and copy the part about the meeting into a text file.</source>
        <translation>请在其原程序中打开，把与会议有关的部分复制到文本文件。</translation>
    </message>
    <message>
        <source>Open it in Pages and export it as Word or PDF (File, Export to).</source>
        <translation>请在 Pages 中打开并导出为 Word 或 PDF。</translation>
    </message>
    <message>
        <source>Copy the part about the meeting into a text file, or export it as PDF.</source>
        <translation>请把与会议有关的部分复制到文本文件，或导出为 PDF。</translation>
    </message>
    <message>
        <source>Save the page as page source, or print it into a PDF.</source>
        <translation>请把网页存为源文件，或打印成 PDF。</translation>
    </message>
    <message>
        <source>Unpack it and give the files in it.</source>
        <translation>请解压后添加其中的文件。</translation>
    </message>
    <message>
        <source>Fetch it again; if it is plain text, let its name end in .txt.</source>
        <translation>请重新获取；若是纯文本，请让文件名以 .txt 结尾。</translation>
    </message>
    <message>
        <source>{file}: is a folder, not a file.</source>
        <translation>{file}：是文件夹而非文件。</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>{file}: is no file but a device or a channel.</source>
        <translation>{file}：不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <source>Save the text in a file.</source>
        <translation>请把文字存入文件。</translation>
    </message>
    <message>
        <source>{file}: has {size} MB; the limit is {most} MB.</source>
        <translation>{file}：{size} MB；上限为 {most} MB。</translation>
    </message>
    <message>
        <source>Cut the text into parts, or keep only the part about the meeting.</source>
        <translation>请拆分文字，或只保留与会议有关的部分。</translation>
    </message>
    <message>
        <source>{file}: lies in more than {most} mails, one in another.</source>
        <translation>{file}：嵌套在超过 {most} 封邮件中。</translation>
    </message>
    <message>
        <source>Save it as a file and add that.</source>
        <translation>请另存为文件后添加。</translation>
    </message>
    <message>
        <source>{file}: holds no web page.</source>
        <translation>{file}：不含网页。</translation>
    </message>
    <message>
        <source>Save the page as HTML and give that file.</source>
        <translation>请把网页存为 HTML 后选用。</translation>
    </message>
    <message>
        <source>{file}: is cut off or damaged.</source>
        <translation>{file}：不完整或已损坏。</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in its own program and save it anew.</source>
        <translation>请重新获取，或在其原程序中重新保存。</translation>
    </message>
    <message>
        <source>{file}: is protected by a password.</source>
        <translation>{file}：受密码保护。</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without password.</source>
        <translation>请在其原程序中打开并保存无密码的副本。</translation>
    </message>
    <message>
        <source>Save the document anew in its own program, or copy its text into a file.</source>
        <translation>请在其原程序中重新保存文档，或把文字复制到文件中。</translation>
    </message>
    <message>
        <source>{file}: its characters can&apos;t be decoded.</source>
        <translation>{file}：字符无法解码。</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>请将文字另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}: holds pictures of pages, but no text.</source>
        <translation>{file}：只有页面图像，没有文字。</translation>
    </message>
    <message>
        <source>{file}: has {pages} pages; the limit is {most}.</source>
        <translation>{file}：{pages} 页；上限为 {most}。</translation>
    </message>
    <message>
        <source>{file}: is in the project already, as source {number} ({id}).</source>
        <translation>{file}：项目中已有，为第 {number} 个来源 ({id})。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请勿添加。</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>请重新读取文件。</translation>
    </message>
    <message>
        <source>{file}: larger than 1 MB.</source>
        <translation>{file}：超过 1 MB。</translation>
    </message>
    <message>
        <source>Keep the rows to show.</source>
        <translation>请只保留要显示的行。</translation>
    </message>
    <message>
        <source>Open it as a project, or add the articles themselves.</source>
        <translation>请作为项目打开，或添加文章本身。</translation>
    </message>
    <message>
        <source>1 ticked fact is a proposal that nobody has reviewed.</source>
        <translation>1 条已勾选信息是无人审阅的提议。</translation>
    </message>
    <message>
        <source>{n} ticked facts are proposals that nobody has reviewed.</source>
        <translation>{n} 条已勾选信息是无人审阅的提议。</translation>
    </message>
    <message>
        <source>1 ticked fact is no longer in the source. Find another source, or untick.</source>
        <translation>1 条已勾选信息已不在来源中。请另寻来源或取消勾选。</translation>
    </message>
    <message>
        <source>{n} ticked facts are no longer in the source. Find another source, or untick.</source>
        <translation>{n} 条已勾选信息已不在来源中。请另寻来源或取消勾选。</translation>
    </message>
    <message>
        <source>title or office</source>
        <translation>头衔或职务</translation>
    </message>
    <message>
        <source>title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>1 planned day has passed since the sources told of it. Look whether it took place.</source>
        <translation>有 1 个计划日期已过。请核实是否实现。</translation>
    </message>
    <message>
        <source>{n} planned days have passed since the sources told of it. Look whether it took place.</source>
        <translation>有 {n} 个计划日期已过。请核实是否实现。</translation>
    </message>
    <message>
        <source>The text fills its {pages} nearly to the end; Word may need more.</source>
        <translation>文字几乎排满页面（{pages}）；Word 可能需要更多。</translation>
    </message>
    <message>
        <source>{file} has changed since it was read as source {number}. Look at what both say, and untick what no longer holds.</source>
        <translation>{file} 自作为来源 {number} 读取后已改变。请比对两者，取消勾选不再成立的内容。</translation>
    </message>
    <message>
        <source>The programme takes {minutes} minutes, the meeting lasts {lasts}.</source>
        <translation>日程需 {minutes} 分钟，会议时长 {lasts}。</translation>
    </message>
    <message>
        <source>The columns differ in figures: {figures}.</source>
        <translation>两栏数字不一致：{figures}。</translation>
    </message>
    <message>
        <source>The languages differ in figures: {figures}.</source>
        <translation>各语言的数字不一致：{figures}。</translation>
    </message>
    <message>
        <source>A sentence of {over} Make two of it: {text}.</source>
        <translation>句子过长。{over} 请拆成两句：{text}。</translation>
    </message>
    <message>
        <source>A paragraph of {over} Part it by an empty line: {text}.</source>
        <translation>段落过长。{over} 请用空行分开：{text}。</translation>
    </message>
    <message>
        <source>Your words differ from the source: {words}. Check them, or cite other facts.</source>
        <translation>您的措辞与来源不同：{words}。请核对，或引用其他信息。</translation>
    </message>
    <message>
        <source>{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or put a font that has it into fonts/ of your configuration folder.</source>
        <translation>{signs} 不在任何字体中：可输出 Word，不能输出 PDF。请改写，或把含它的字体放入配置文件夹的 fonts/。</translation>
    </message>
    <message>
        <source>No other section says it: {text}. Say it there, or leave it out.</source>
        <translation>其他部分没有提及：{text}。请在那里写明，或删去。</translation>
    </message>
    <message>
        <source>Read as {encoding}, a guess: look at names with accents. To be sure, save the text as UTF-8 and add it again.</source>
        <translation>按 {encoding} 读取（推测）：请查看带重音的名称。稳妥起见，请存为 UTF-8 后重新添加。</translation>
    </message>
    <message>
        <source>A name was given for no language; it has no words in {own}.</source>
        <translation>有一个名称未注明语言，没有 {own} 的文字。</translation>
    </message>
    <message>
        <source>There is no text in {own}; the one in {foreign} stands instead.</source>
        <translation>没有 {own} 的文字；以 {foreign} 的代替。</translation>
    </message>
    <message>
        <source>Invisible or control characters were left out of the wording.</source>
        <translation>已略去不可见字符或控制字符。</translation>
    </message>
    <message>
        <source>Added to the styles of {file}: {styles}.</source>
        <translation>已添加到 {file} 的样式：{styles}。</translation>
    </message>
    <message>
        <source>{file} has no style {style}; ours stands instead.</source>
        <translation>{file} 没有样式 {style}；以本程序的代替。</translation>
    </message>
    <message>
        <source>The attachment was left out. {fault}</source>
        <translation>附件未读取。{fault}</translation>
    </message>
    <message>
        <source>The file is {what}, whatever its name says, and was read as such.</source>
        <translation>无论名称如何，该文件是{what}，并按此读取。</translation>
    </message>
    <message>
        <source>No text on page {pages}: empty, or a picture. Look whether something is missing.</source>
        <translation>第 {pages} 页没有文字：空白或图片。请查看是否有遗漏。</translation>
    </message>
    <message>
        <source>The text does not say when it was published, so relative dates stay open. Give its date.</source>
        <translation>文中未说明发布时间，相对日期未定。请给出日期。</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}; {others} would fit as well.</source>
        <translation>文章日期推断为 {day}；{others} 也符合。</translation>
    </message>
    <message>
        <source>The date of the text is inferred as {day}.</source>
        <translation>文章日期推断为 {day}。</translation>
    </message>
    <message>
        <source>The text is in a language that is not known here: it was read, not analysed. Select text in the source to make facts of it.</source>
        <translation>该文语言未知：已读取，未分析。请在来源中选取文字建立信息。</translation>
    </message>
    <message>
        <source>The text is in {language}: only known names, agenda areas and dates were looked for. Select text in the source to make facts of it.</source>
        <translation>文章语言为 {language}：只查找了已知名称、议程主题和日期。请在来源中选取文字建立信息。</translation>
    </message>
    <message>
        <source>The text is in {language}: only dates and English names were looked for. Select text in the source to make facts of it.</source>
        <translation>文章语言为 {language}：只查找了日期和英文名称。请在来源中选取文字建立信息。</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>来源 {number}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}.</source>
        <translation>{length}：超出上限 {limit} 达 {more}。</translation>
    </message>
    <message>
        <source>{length}: {more} over the limit of {limit}. Cut first: {cuts}.</source>
        <translation>{length}：超出上限 {limit} 达 {more}。可先删：{cuts}。</translation>
    </message>
    <message>
        <source>{length}: {more} short of {limit}.</source>
        <translation>{length}：距 {limit} 还差 {more}。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 词</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 句</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} 句</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 个要点</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个要点</translation>
    </message>
    <message>
        <source>Facts were looked for in the first {count} characters only. Select text behind them to make facts of it.</source>
        <translation>只在前 {count} 个字符中查找了信息。请在其后选取文字建立信息。</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>The date {day} is inferred. Set it under Sides and sources.</source>
        <translation>日期{day}为推断。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>The date {day} is inferred; a date hangs on it. Set it under Sides and sources.</source>
        <translation>日期{day}为推断，有 1 个日期取决于它。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources.</source>
        <translation>日期{day}为推断，有 {n} 个日期取决于它。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fits too. Set it under Sides and sources.</source>
        <translation>日期{day}为推断；{others}也符合。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>The date {day} is inferred; {others} fit too. Set it under Sides and sources.</source>
        <translation>日期{day}为推断；{others}也符合。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>No date was found, so relative dates stay open. Set it under Sides and sources.</source>
        <translation>未找到日期，相对日期未定。请在“双方与来源”中设定。</translation>
    </message>
    <message>
        <source>One is more than {limit} days old ({what}, of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>1 项已超过 {limit} 天（{what}，{day}）。请添加说法相同的较新来源，或取消勾选过时内容。</translation>
    </message>
    <message>
        <source>{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer source that says the same, or untick what is past.</source>
        <translation>{n} 项已超过 {limit} 天（{what}，最早 {day}）。请添加说法相同的较新来源，或取消勾选过时内容。</translation>
    </message>
    <message>
        <source>{n} ticked facts say the same in other words: {text}. Merge them to print it once.</source>
        <translation>{n} 条已勾选信息用不同的话说同一件事：{text}。请合并，以便只印一次。</translation>
    </message>
    <message>
        <source>A quotation was reworded, but prints as one. Accept it as it was, or write it as a point.</source>
        <translation>引语已被改写，但仍按引语打印。请恢复原话，或写成要点。</translation>
    </message>
    <message>
        <source>The title “{title}” is not where it is said to be. Untick it.</source>
        <translation>头衔“{title}”不在所指位置。请取消勾选。</translation>
    </message>
    <message>
        <source>The name “{name}” is not in the source. Untick it.</source>
        <translation>来源中没有名称“{name}”。请取消勾选。</translation>
    </message>
    <message>
        <source>The figure {figure} is not in “{text}”. Untick it.</source>
        <translation>“{text}”中没有数字 {figure}。请取消勾选。</translation>
    </message>
    <message>
        <source>“{text}” does not print as its source has it. Untick it.</source>
        <translation>“{text}”的打印与来源不符。请取消勾选。</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked. See both sides at the fact, and choose.</source>
        <translation>来源间有 1 处分歧未决；有争议的内容默认不勾选。请在信息处比对并选择。</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked. See both sides at the facts, and choose.</source>
        <translation>来源间有 {n} 处分歧未决；有争议的内容默认不勾选。请在信息处比对并选择。</translation>
    </message>
    <message>
        <source>1 conflict between sources is open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the fact, and choose.</source>
        <translation>来源间有 1 处分歧未决；有争议的内容默认不勾选，但职务、所属方和名称会列出各种说法。请在信息处比对并选择。</translation>
    </message>
    <message>
        <source>{n} conflicts between sources are open; what is contested starts unticked, but titles, sides and names print in every reading. See both sides at the facts, and choose.</source>
        <translation>来源间有 {n} 处分歧未决；有争议的内容默认不勾选，但职务、所属方和名称会列出各种说法。请在信息处比对并选择。</translation>
    </message>
    <message>
        <source>“{area}” is not in the brief: its wordings contradict each other. Choose at the fact.</source>
        <translation>简报中没有“{area}”：其措辞相互矛盾。请在信息处选择。</translation>
    </message>
    <message>
        <source>{told} Choose at the fact.</source>
        <translation>{told} 请在信息处选择。</translation>
    </message>
    <message>
        <source>A choice was made here, but its facts have changed and it no longer applies.</source>
        <translation>此处已作选择，但信息已变，选择不再适用。</translation>
    </message>
    <message>
        <source>The meeting does not end after its start. Correct that under Meeting and header.</source>
        <translation>会议结束不晚于开始。请在“会议与抬头”中更正。</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date, or make it the readout.</source>
        <translation>简报日期为 {day}，晚于 {over} 的会议。请更正日期，或改为会后通报。</translation>
    </message>
    <message>
        <source>The brief is of {day}, after the meeting of {over}. Correct its date.</source>
        <translation>简报日期为 {day}，晚于 {over} 的会议。请更正日期。</translation>
    </message>
    <message>
        <source>The brief is of {day}, but uses sources of later days. Correct its date.</source>
        <translation>简报日期为 {day}，却使用了更晚的来源。请更正日期。</translation>
    </message>
    <message>
        <source>“{name}” is not explained. Write its full name where it first stands, or add it to your terms.</source>
        <translation>“{name}”未作说明。请在首次出现处写全称，或加入您的术语。</translation>
    </message>
    <message>
        <source>A question has no reply yet.</source>
        <translation>有问题尚无答复。</translation>
    </message>
    <message>
        <source>Left out: above the release level.</source>
        <translation>已略去：高于发布级别。</translation>
    </message>
    <message>
        <source>Left out: above the release level ({ground}).</source>
        <translation>已略去：高于发布级别（{ground}）。</translation>
    </message>
    <message>
        <source>Left out: its words hold something above the release level.</source>
        <translation>已略去：其文字含有高于发布级别的内容。</translation>
    </message>
    <message>
        <source>Goes out, though a fact that carries it does not. Does its wording tell it?</source>
        <translation>会发出，但其依据的事实不发出。文字是否会透露它？</translation>
    </message>
    <message>
        <source>{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, or leave it out.</source>
        <translation>事实出处中的 {omitted} 代替其中未勾选的内容。请一并勾选，或将其略去。</translation>
    </message>
    <message>
        <source>Header, passages and fields of the meeting have no marking of their own and count as {level}, which is above the release level {release}. Lower the default marking or raise the release level.</source>
        <translation>抬头、段落和会议字段没有自己的标记，按 {level} 计，高于发布级别 {release}。请降低默认标记或提高发布级别。</translation>
    </message>
    <message>
        <source>{name}: {why} Say what is meant.</source>
        <translation>{name}：{why} 请说明所指。</translation>
    </message>
    <message>
        <source>May mean {name} (likeness {n} of 100).</source>
        <translation>可能指 {name}（相似度 {n}/100）。</translation>
    </message>
    <message>
        <source>Only a part of the wording is {name}.</source>
        <translation>只有部分文字是 {name}。</translation>
    </message>
    <message>
        <source>All that stands in it and around it tells it ({n} of 100).</source>
        <translation>其中及其前后的词语都表明这一点（{n}/100）。</translation>
    </message>
    <message>
        <source>All words of its sentence tell it ({n} of 100).</source>
        <translation>该句的所有词语都表明这一点（{n}/100）。</translation>
    </message>
    <message>
        <source>The words of its sentence speak of {name}.</source>
        <translation>该句的词语谈的是{name}。</translation>
    </message>
    <message>
        <source>No speaker is named beside it.</source>
        <translation>旁边没有注明说话人。</translation>
    </message>
    <message>
        <source>A wording of translations for {name} ({source}).</source>
        <translation>{name} 的翻译用语（{source}）。</translation>
    </message>
    <message>
        <source>The section “{title}” has no content; this type of brief asks for it.</source>
        <translation>“{title}”一节没有内容；此类简报需要它。</translation>
    </message>
    <message>
        <source>A field of the meeting is left out with the facts it was taken from.</source>
        <translation>会议的一个字段随其来源事实一并略去。</translation>
    </message>
    <message>
        <source>Ticked, and no longer in the dossier: {n}.</source>
        <translation>已勾选但已不在资料中：{n}。</translation>
    </message>
    <message>
        <source>Ticked, and without a section in this type of brief: {n}.</source>
        <translation>已勾选但此类简报没有相应章节：{n}。</translation>
    </message>
    <message>
        <source>This type of brief has no section for the passage {name}.</source>
        <translation>此类简报没有放置段落 {name} 的章节。</translation>
    </message>
    <message>
        <source>Ticked dates that say nothing of what happened: {n}. Word or untick them.</source>
        <translation>已勾选但未说明发生何事的日期：{n}。请补充措辞或取消勾选。</translation>
    </message>
    <message>
        <source>Ticked figures that don&apos;t say of what they are: {n}. Accept, word or untick them.</source>
        <translation>已勾选但未说明所指的数字：{n}。请接受、补充措辞或取消勾选。</translation>
    </message>
    <message>
        <source>Ticked, and for the internal version only: {n}.</source>
        <translation>已勾选但仅用于内部版本：{n}。</translation>
    </message>
    <message>
        <source>Points on matters unlikely to come up, which stay out: {n}. There only answers are given.</source>
        <translation>关于不大可能提及事项的要点未列入：{n}。此处只给答复。</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says there. Untick it.</source>
        <translation>“{text}”与来源该处文字不符。请取消勾选。</translation>
    </message>
    <message>
        <source>“{text}” does not mean {days}. Untick it.</source>
        <translation>“{text}”并不指{days}。请取消勾选。</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>其他语言…</translation>
    </message>
    <message>
        <source>Give the words in each language of your briefs</source>
        <translation>给出简报各语言的文字</translation>
    </message>
    <message>
        <source>only {language} has {figures}</source>
        <translation>仅{language}有 {figures}</translation>
    </message>
    <message>
        <source>The figures differ: {what}.</source>
        <translation>数字不一致：{what}。</translation>
    </message>
    <message>
        <source>{keys} writes or moves: take Ctrl, Alt or a function key with it.</source>
        <translation>{keys} 用于输入或移动：请加上 Ctrl、Alt 或改用功能键。</translation>
    </message>
    <message>
        <source>{keys} has its work in every text.</source>
        <translation>{keys} 在所有文本中已有用途。</translation>
    </message>
    <message>
        <source>{keys} opens a menu.</source>
        <translation>{keys} 用于打开菜单。</translation>
    </message>
    <message>
        <source>{keys} is taken: {action}.</source>
        <translation>{keys} 已用于：{action}。</translation>
    </message>
</context>
</TS>
