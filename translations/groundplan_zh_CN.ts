<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>视角(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty design.</source>
        <translation>新建一个空设计。</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Start from a prepared design.</source>
        <translation>从预备好的设计开始。</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>打开另一个窗口。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a design from a file.</source>
        <translation>从文件打开设计。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的设计(&amp;R)</translation>
    </message>
    <message>
        <source>Open a design that was open lately.</source>
        <translation>打开最近打开过的设计。</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>打开示例(&amp;P)</translation>
    </message>
    <message>
        <source>Open a worked example.</source>
        <translation>打开一个完整示例。</translation>
    </message>
    <message>
        <source>Open from &amp;address…</source>
        <translation>从地址打开(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a design from the web, read-only.</source>
        <translation>以只读方式打开网上的设计。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the design to its file.</source>
        <translation>将设计写入其文件。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the design to another file and go on with that.</source>
        <translation>将设计写入另一个文件，并继续使用该文件。</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy and go on with this file.</source>
        <translation>写入一份副本，并继续使用当前文件。</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>导入清单(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a design of Kubernetes manifests.</source>
        <translation>从 Kubernetes 清单生成设计。</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>导入清单文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a design of all manifests in a folder.</source>
        <translation>从文件夹中的所有清单生成设计。</translation>
    </message>
    <message>
        <source>&amp;Export manifests…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message>
        <source>Show what an export would write, then write it.</source>
        <translation>显示导出将写入的内容，然后写入。</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>导出图片(&amp;U)…</translation>
    </message>
    <message>
        <source>Write the drawing as SVG, PNG or PDF.</source>
        <translation>将图写为 SVG、PNG 或 PDF。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows.</source>
        <translation>关闭所有窗口。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>撤回上一次编辑。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>重新执行已撤回的操作。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selection out and keep it for pasting.</source>
        <translation>取出所选内容并保留以供粘贴。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the selection for pasting, here or elsewhere.</source>
        <translation>保留所选内容，以便在此处或别处粘贴。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Insert what was copied.</source>
        <translation>插入已复制的内容。</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>创建副本(&amp;P)</translation>
    </message>
    <message>
        <source>Put a copy beside the selection.</source>
        <translation>在所选内容旁放一份副本。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selection with all that stands in it.</source>
        <translation>移除所选内容及其中的一切。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all components and connections.</source>
        <translation>选择所有组件和连接。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give the selected component another name.</source>
        <translation>为所选组件另取名称。</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>分组(&amp;G)…</translation>
    </message>
    <message>
        <source>Put the selected components into a team, system or mesh.</source>
        <translation>将所选组件放入团队、系统或网格。</translation>
    </message>
    <message>
        <source>Add &amp;component</source>
        <translation>添加组件(&amp;C)</translation>
    </message>
    <message>
        <source>Search the palette for a kind to place.</source>
        <translation>在组件面板中搜索要放置的种类。</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>快速添加(&amp;Q)</translation>
    </message>
    <message>
        <source>Type what to add: &apos;cart: service&apos;, or &apos;-&gt; db: postgres&apos; to connect it with the selection.</source>
        <translation>输入要添加的内容：“cart: service”，或用“-&gt; db: postgres”将其与所选内容连接。</translation>
    </message>
    <message>
        <source>&amp;Pattern…</source>
        <translation>模式(&amp;P)…</translation>
    </message>
    <message>
        <source>Insert a prepared shape: choose, answer its questions, see what it does to the findings.</source>
        <translation>插入预备好的结构：选择它，回答其问题，查看它对发现项的影响。</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>Find any command, kind or component by name.</source>
        <translation>按名称查找任意命令、种类或组件。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show it larger.</source>
        <translation>显示得更大。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of it.</source>
        <translation>显示更多内容。</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to 100 %.</source>
        <translation>缩放到 100 %。</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>适应全部(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole design.</source>
        <translation>显示整个设计。</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>适应所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selection as large as possible.</source>
        <translation>尽可能大地显示所选内容。</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>组件面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the palette.</source>
        <translation>显示或隐藏组件面板。</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the outline.</source>
        <translation>显示或隐藏大纲。</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>显示或隐藏检查器。</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>问题(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the problems.</source>
        <translation>显示或隐藏问题。</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>偏离(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the register of deviations.</source>
        <translation>显示或隐藏偏离登记表。</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>耦合(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide coupling, resilience and cost.</source>
        <translation>显示或隐藏耦合、韧性和成本。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the undo history.</source>
        <translation>显示或隐藏撤销历史。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the Guide.</source>
        <translation>显示或隐藏指南。</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <translation>跟随系统主题。</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>浅底深字。</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>深底浅字。</translation>
    </message>
    <message>
        <source>&amp;Without a lens</source>
        <translation>不用视角(&amp;W)</translation>
    </message>
    <message>
        <source>Show the design as it is.</source>
        <translation>按原样显示设计。</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>开发人员(&amp;D)</translation>
    </message>
    <message>
        <source>What to build on, and how to reach it.</source>
        <translation>在什么之上构建，以及如何访问它。</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>运维人员(&amp;O)</translation>
    </message>
    <message>
        <source>What will wake somebody up at night.</source>
        <translation>什么会在夜里把人叫醒。</translation>
    </message>
    <message>
        <source>&amp;Executive</source>
        <translation>管理层(&amp;E)</translation>
    </message>
    <message>
        <source>What the business depends on, and what it costs.</source>
        <translation>业务依赖什么，成本多少。</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>安全(&amp;S)</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way.</source>
        <translation>谁能进来，途中什么会被读取。</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential it is.</source>
        <translation>哪些数据在哪里，机密程度如何。</translation>
    </message>
    <message>
        <source>&amp;Team ownership</source>
        <translation>团队归属(&amp;T)</translation>
    </message>
    <message>
        <source>Who answers for what.</source>
        <translation>谁对什么负责。</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Which parts belong together.</source>
        <translation>哪些部分属于一体。</translation>
    </message>
    <message>
        <source>&amp;Coupling heat</source>
        <translation>耦合热度(&amp;C)</translation>
    </message>
    <message>
        <source>Where everything hangs together.</source>
        <translation>哪里所有东西都纠缠在一起。</translation>
    </message>
    <message>
        <source>Cost o&amp;f change</source>
        <translation>变更代价(&amp;F)</translation>
    </message>
    <message>
        <source>How far a change or a failure reaches.</source>
        <translation>一次变更或故障会波及多远。</translation>
    </message>
    <message>
        <source>E&amp;nvironment…</source>
        <translation>环境(&amp;N)…</translation>
    </message>
    <message>
        <source>What is different in one environment.</source>
        <translation>某个环境中有什么不同。</translation>
    </message>
    <message>
        <source>&amp;What if this fails?</source>
        <translation>如果它发生故障会怎样(&amp;W)？</translation>
    </message>
    <message>
        <source>Show what becomes of the others when the selection fails.</source>
        <translation>显示所选内容发生故障时其他部分会怎样。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select, move and resize.</source>
        <translation>选择、移动和调整大小。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Drag from one card to another to connect them.</source>
        <translation>从一张卡片拖到另一张卡片以连接它们。</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>Drag the view.</source>
        <translation>拖动视图。</translation>
    </message>
    <message>
        <source>Lay out left to &amp;right</source>
        <translation>从左到右布局(&amp;R)</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing to the right.</source>
        <translation>为一切安排位置，流向朝右。</translation>
    </message>
    <message>
        <source>Lay out top to &amp;bottom</source>
        <translation>从上到下布局(&amp;B)</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing down.</source>
        <translation>为一切安排位置，流向朝下。</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next finding.</source>
        <translation>转到下一个发现项。</translation>
    </message>
    <message>
        <source>Compare &amp;figures…</source>
        <translation>比较指标(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>显示与快照或另一个设计相比有何变化。</translation>
    </message>
    <message>
        <source>&amp;Keep figures…</source>
        <translation>保留指标(&amp;K)…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>将指标写入文件，以便日后比较。</translation>
    </message>
    <message>
        <source>Read about what is selected, or search the Guide.</source>
        <translation>阅读所选内容的相关说明，或搜索指南。</translation>
    </message>
    <message>
        <source>Standard &amp;model</source>
        <translation>标准模型(&amp;M)</translation>
    </message>
    <message>
        <source>Show how far the design keeps to the standard model.</source>
        <translation>显示设计在多大程度上遵循标准模型。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page.</source>
        <translation>在一页上列出所有快捷键。</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>Recent files, samples and templates.</source>
        <translation>最近的文件、示例和模板。</translation>
    </message>
    <message>
        <source>&amp;About Groundplan</source>
        <translation>关于 Groundplan(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>版本和许可证。</translation>
    </message>
    <message>
        <source>Lines with &amp;corners</source>
        <translation>折线(&amp;C)</translation>
    </message>
    <message>
        <source>Draw connections level and upright.</source>
        <translation>以水平和垂直线段绘制连接。</translation>
    </message>
    <message>
        <source>C&amp;urved lines</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>Draw connections in bows.</source>
        <translation>以弧线绘制连接。</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the profile, rule packs and levels that the design is checked by.</source>
        <translation>选择检查设计所用的配置档、规则包和级别。</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>已存视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Lay the drawing on pages, look at them, then print them or save them as PDF.</source>
        <translation>将图排布到页面上，预览后打印或另存为 PDF。</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the drawing of the selection, or of the whole design, as SVG and PNG.</source>
        <translation>将所选内容或整个设计的图复制为 SVG 和 PNG。</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a text anywhere in the design.</source>
        <translation>在设计中的任意位置查找文本。</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>查找和替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace a text, one by one or everywhere.</source>
        <translation>逐个或全部替换文本。</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found.</source>
        <translation>转到找到该文本的下一处。</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>转到上一处。</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>筛选大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Show only what has a text in its name in the outline.</source>
        <translation>在大纲中只显示名称中包含某文本的内容。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, appearance, checking, catalog and keyboard.</source>
        <translation>语言、外观、检查、目录和键盘。</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>使窗口填满屏幕。</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the dots of the grid.</source>
        <translation>显示或隐藏网格点。</translation>
    </message>
    <message>
        <source>Rulers and g&amp;uides</source>
        <translation>标尺和参考线(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide the rulers; drag guides out of them for cards to snap to.</source>
        <translation>显示或隐藏标尺；从标尺中拖出参考线供卡片对齐。</translation>
    </message>
    <message>
        <source>Add upright guide</source>
        <translation>添加垂直参考线</translation>
    </message>
    <message>
        <source>Draw a guide at the left of the selection, or in the middle of the view.</source>
        <translation>在所选内容的左侧或视图中央绘制参考线。</translation>
    </message>
    <message>
        <source>Add level guide</source>
        <translation>添加水平参考线</translation>
    </message>
    <message>
        <source>Draw a guide at the top of the selection, or in the middle of the view.</source>
        <translation>在所选内容的顶部或视图中央绘制参考线。</translation>
    </message>
    <message>
        <source>Remove all guides</source>
        <translation>移除所有参考线</translation>
    </message>
    <message>
        <source>Take all guides of this design away.</source>
        <translation>移除此设计的所有参考线。</translation>
    </message>
    <message>
        <source>Next part of the windo&amp;w</source>
        <translation>窗口的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Go from toolbar to canvas to panels.</source>
        <translation>从工具栏到画布再到面板。</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Go from panels to canvas to toolbar.</source>
        <translation>从面板到画布再到工具栏。</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>下一个连接</translation>
    </message>
    <message>
        <source>Select the next connection of the selected component, clockwise.</source>
        <translation>按顺时针选择所选组件的下一个连接。</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>上一个连接</translation>
    </message>
    <message>
        <source>Select the connection before, counter-clockwise.</source>
        <translation>按逆时针选择上一个连接。</translation>
    </message>
    <message>
        <source>Other end of the connection</source>
        <translation>连接的另一端</translation>
    </message>
    <message>
        <source>Go to what the selected connection leads to.</source>
        <translation>转到所选连接通向的组件。</translation>
    </message>
    <message>
        <source>Texts at 100 %</source>
        <translation>文本为 100 %</translation>
    </message>
    <message>
        <source>Texts as large as the system has them.</source>
        <translation>文本大小与系统一致。</translation>
    </message>
    <message>
        <source>Texts at 125 %</source>
        <translation>文本为 125 %</translation>
    </message>
    <message>
        <source>Larger texts in menus, panels and dialogs.</source>
        <translation>菜单、面板和对话框中使用较大的文本。</translation>
    </message>
    <message>
        <source>Texts at 150 %</source>
        <translation>文本为 150 %</translation>
    </message>
    <message>
        <source>Large texts in menus, panels and dialogs.</source>
        <translation>菜单、面板和对话框中使用大号文本。</translation>
    </message>
    <message>
        <source>Texts at 200 %</source>
        <translation>文本为 200 %</translation>
    </message>
    <message>
        <source>Texts of double size in menus, panels and dialogs.</source>
        <translation>菜单、面板和对话框中使用两倍大小的文本。</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>What is arranged jumps to its place instead of gliding there.</source>
        <translation>排列时直接跳到位置，而不是滑动过去。</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, white on black</source>
        <translation>高对比度，黑底白字(&amp;G)</translation>
    </message>
    <message>
        <source>The strongest contrast on black.</source>
        <translation>黑底上的最强对比度。</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>高对比度，白底黑字(&amp;B)</translation>
    </message>
    <message>
        <source>The strongest contrast on white.</source>
        <translation>白底上的最强对比度。</translation>
    </message>
    <message>
        <source>&amp;Whole design</source>
        <translation>整个设计(&amp;W)</translation>
    </message>
    <message>
        <source>Show the design as it is, without a saved view.</source>
        <translation>按原样显示设计，不使用已存视图。</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>保存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is shown, and how, under a name in the design.</source>
        <translation>将显示的内容及显示方式以某个名称保存在设计中。</translation>
    </message>
    <message>
        <source>&amp;Keep in the view</source>
        <translation>保留到视图(&amp;K)</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now.</source>
        <translation>将已存视图更改为当前显示的内容。</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, order, filter and delete saved views.</source>
        <translation>重命名、排序、筛选和删除已存视图。</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Step through the saved views on the full screen.</source>
        <translation>全屏逐个播放已存视图。</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Draw the container as one card.</source>
        <translation>将容器绘制为一张卡片。</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>Show what is in the container again.</source>
        <translation>重新显示容器中的内容。</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Draw the innermost containers as one card each.</source>
        <translation>将最内层的容器各绘制为一张卡片。</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>全部展开(&amp;A)</translation>
    </message>
    <message>
        <source>Open all containers again.</source>
        <translation>重新打开所有容器。</translation>
    </message>
    <message>
        <source>Look &amp;into</source>
        <translation>查看内部(&amp;I)</translation>
    </message>
    <message>
        <source>Show what is in the container, with what it is connected with.</source>
        <translation>显示容器中的内容，以及与其连接的内容。</translation>
    </message>
    <message>
        <source>Look &amp;out</source>
        <translation>查看外部(&amp;O)</translation>
    </message>
    <message>
        <source>Show what is around the container.</source>
        <translation>显示容器周围的内容。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the selection out of what is shown.</source>
        <translation>不显示所选内容。</translation>
    </message>
    <message>
        <source>Show onl&amp;y this</source>
        <translation>只显示此项(&amp;Y)</translation>
    </message>
    <message>
        <source>Leave everything else out of what is shown.</source>
        <translation>不显示其他一切。</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Show all components again.</source>
        <translation>重新显示所有组件。</translation>
    </message>
    <message>
        <source>&amp;No outlines</source>
        <translation>无轮廓(&amp;N)</translation>
    </message>
    <message>
        <source>Do not outline groups.</source>
        <translation>不勾勒组的轮廓。</translation>
    </message>
    <message>
        <source>Outline &amp;teams</source>
        <translation>勾勒团队(&amp;T)</translation>
    </message>
    <message>
        <source>Draw an outline around what each team answers for.</source>
        <translation>在每个团队负责的内容周围绘制轮廓。</translation>
    </message>
    <message>
        <source>Outline s&amp;ystems</source>
        <translation>勾勒系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Draw an outline around each system.</source>
        <translation>在每个系统周围绘制轮廓。</translation>
    </message>
    <message>
        <source>Outline mes&amp;hes</source>
        <translation>勾勒网格(&amp;H)</translation>
    </message>
    <message>
        <source>Draw an outline around each service mesh.</source>
        <translation>在每个服务网格周围绘制轮廓。</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>全部布局(&amp;E)</translation>
    </message>
    <message>
        <source>Find a place for everything, wherever it was put.</source>
        <translation>为一切安排位置，无论之前放在何处。</translation>
    </message>
    <message>
        <source>Keep my &amp;positions</source>
        <translation>保留我的位置(&amp;P)</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet. Comes on by itself once something was put by hand.</source>
        <translation>布局只安置尚无位置的内容。一旦手动放置了内容，即自动启用。</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Bring the left sides of the selection to one line.</source>
        <translation>将所选内容的左边对齐到一条线。</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Bring the middles of the selection one below the other.</source>
        <translation>使所选内容的中心上下对齐。</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the right sides of the selection to one line.</source>
        <translation>将所选内容的右边对齐到一条线。</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the upper sides of the selection to one line.</source>
        <translation>将所选内容的上边对齐到一条线。</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Bring the middles of the selection side by side.</source>
        <translation>使所选内容的中心左右对齐。</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Bring the lower sides of the selection to one line.</source>
        <translation>将所选内容的下边对齐到一条线。</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平分布(&amp;H)</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal.</source>
        <translation>使从左到右的间距相等。</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直分布(&amp;V)</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal.</source>
        <translation>使从上到下的间距相等。</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>相同宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Give the selected containers the width of the first one.</source>
        <translation>使所选容器的宽度与第一个相同。</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>相同高度(&amp;E)</translation>
    </message>
    <message>
        <source>Give the selected containers the height of the first one.</source>
        <translation>使所选容器的高度与第一个相同。</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>适应内容(&amp;F)</translation>
    </message>
    <message>
        <source>Draw the borders of the selected containers close around what stands in them.</source>
        <translation>使所选容器的边框紧贴其中的内容。</translation>
    </message>
    <message>
        <source>T&amp;idy up</source>
        <translation>整理(&amp;I)</translation>
    </message>
    <message>
        <source>Set the selection, or everything, on the grid and apart from each other, moving as little as possible.</source>
        <translation>将所选内容或全部内容对齐到网格并彼此分开，尽量少移动。</translation>
    </message>
    <message>
        <source>Lay out selection left to right</source>
        <translation>将所选内容从左到右布局</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing to the right.</source>
        <translation>为所选组件或所选容器中的内容重新安排位置，流向朝右。</translation>
    </message>
    <message>
        <source>Lay out selection top to bottom</source>
        <translation>将所选内容从上到下布局</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing down.</source>
        <translation>为所选组件或所选容器中的内容重新安排位置，流向朝下。</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>锁定布局(&amp;K)</translation>
    </message>
    <message>
        <source>Keep drags and arrow keys from moving or resizing anything.</source>
        <translation>防止拖动和方向键移动任何内容或调整其大小。</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>观看导览(&amp;T)</translation>
    </message>
    <message>
        <source>See in three steps how to begin.</source>
        <translation>通过三个步骤了解如何开始。</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>为操作指定其他按键。</translation>
    </message>
    <message>
        <source>Show exported files of the selection</source>
        <translation>显示所选内容的导出文件</translation>
    </message>
    <message>
        <source>Show what an export writes for the selected components and connections.</source>
        <translation>显示导出为所选组件和连接写入的内容。</translation>
    </message>
</context>
<context>
    <name>AdmissionExport</name>
    <message>
        <source>Admission policies of Kubernetes</source>
        <translation>Kubernetes 准入策略</translation>
    </message>
    <message>
        <source>Validating admission policies that insist on what the design promises, without anything to install.</source>
        <translation>强制落实设计所承诺内容的验证准入策略，无需安装任何东西。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>违规是被拒绝还是仅被报告；enforce-last 只在最后一个环境中拒绝。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>设计中没有集群运行工作负载，因此没有可强制的内容。</translation>
    </message>
    <message>
        <source>Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1.</source>
        <translation>Kubernetes 1.30 之前的集群只以 beta 形式支持这些策略；请启用 ValidatingAdmissionPolicy 和 admissionregistration.k8s.io/v1beta1。</translation>
    </message>
    <message>
        <source>These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; &apos;groundplan check&apos; reports a deviation from the day after its end.</source>
        <translation>这些策略无法判断日期，因此偏离的例外会保留到再次导出设计为止；“groundplan check”从偏离到期的次日起报告它。</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation>设计中没有集群运行工作负载，因此没有可同步的内容；请将工作负载放入集群。</translation>
    </message>
    <message>
        <source>Register these clusters in Argo CD under these names before applying the applications: %1.</source>
        <translation>应用这些应用之前，请在 Argo CD 中以这些名称注册这些集群：%1。</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>A project that allows no more than the manifests hold, and application sets over environments and clusters.</source>
        <translation>一个只允许清单所含内容的项目，以及覆盖各环境和集群的 ApplicationSet。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One set for all environments and clusters, or one application for each.</source>
        <translation>所有环境和集群共用一个 ApplicationSet，或各自一个应用。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Branch, tag or commit that is applied; empty: the branch that the design names, else main.</source>
        <translation>要应用的分支、标签或提交；留空：设计指明的分支，否则为 main。</translation>
    </message>
    <message>
        <source>Approve the last environment</source>
        <translation>批准最后一个环境</translation>
    </message>
    <message>
        <source>Whether somebody has to start a change in the last environment by hand.</source>
        <translation>最后一个环境中的变更是否须由人手动启动。</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source> from %1 to %2</source>
        <translation>，从 %1 到 %2</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation>，至少为 %1</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation>，至多为 %1</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation>属性“%1”必须是%2，而不是“%3”。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation>形如 %1 的文本</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation>时长，例如 500ms、2s 或 5m</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation>大小，例如 512Mi 或 20Gi</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation>处理器用量，例如 250m 或 2</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>0 到 100 的百分比</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation>日期，例如 2027-09-30</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation>地址，例如 https://example.org</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation>文本映射</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation>每行写一个“名称=值”；“%1”没有名称。</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>a, b, c</source>
        <translation>a, b, c</translation>
    </message>
</context>
<context>
    <name>BackstageExport</name>
    <message>
        <source>Backstage catalog</source>
        <translation>Backstage 目录</translation>
    </message>
    <message>
        <source>A location and the entities that it names: domain, systems, components, resources, APIs and teams.</source>
        <translation>一个 Location 及其指明的实体：域、系统、组件、资源、API 和团队。</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>The stage that components are in which have no day of retirement.</source>
        <translation>没有退役日期的组件所处的阶段。</translation>
    </message>
    <message>
        <source>Some entities have no team, and an entity needs an owner, so a group &apos;nobody&apos; owns them.</source>
        <translation>部分实体没有团队，而实体需要所有者，因此由组“nobody”拥有它们。</translation>
    </message>
    <message>
        <source>A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1.</source>
        <translation>设计不了解 API 的操作，因此其定义为空；请换成真正的定义：%1。</translation>
    </message>
</context>
<context>
    <name>BackstageImport</name>
    <message>
        <source>There is no Component and no Resource among the entities.</source>
        <translation>实体中没有 Component，也没有 Resource。</translation>
    </message>
    <message>
        <source>Domains are not taken over (%1): a design has systems and teams.</source>
        <translation>域未采用（%1）：设计只有系统和团队。</translation>
    </message>
    <message>
        <source>The library &apos;%1&apos; is left out: it does not run by itself.</source>
        <translation>库“%1”已略去：它不会自行运行。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; of &apos;%2&apos; says nothing that is known; it is taken for %3.</source>
        <translation>“%2”的类型“%1”没有已知的含义；视为 %3。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is owned by a person; a design knows teams alone.</source>
        <translation>“%1”由个人拥有；设计只认团队。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; consumes the API &apos;%2&apos;, which nothing in the files provides.</source>
        <translation>“%1”消费 API“%2”，但文件中没有任何实体提供它。</translation>
    </message>
    <message>
        <source>consumes the API %1 (%2)</source>
        <translation>消费 API %1（%2）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is not in the files.</source>
        <translation>“%1”指明了“%2”，但它不在文件中。</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; says of &apos;%2&apos; is not taken over: &apos;%2&apos; is no component of the design.</source>
        <translation>“%1”关于“%2”的内容未采用：“%2”不是设计的组件。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 的 %1（%3）</translation>
    </message>
    <message>
        <source>Groups that are no teams and own nothing are left out (%1).</source>
        <translation>不是团队且不拥有任何内容的组已略去（%1）。</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not imported (%2).</source>
        <translation>不导入种类为 %1 的实体（%2）。</translation>
    </message>
    <message>
        <source>Backstage catalog</source>
        <translation>Backstage 目录</translation>
    </message>
    <message>
        <source>Components, resources, APIs, systems and teams of the entities of a Backstage catalog.</source>
        <translation>Backstage 目录的实体中的组件、资源、API、系统和团队。</translation>
    </message>
    <message>
        <source>The file is skipped: it holds no entities of Backstage.</source>
        <translation>跳过该文件：其中没有 Backstage 实体。</translation>
    </message>
    <message>
        <source>An entity must be a map, not %1.</source>
        <translation>实体必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>The document is skipped: it is no entity of Backstage.</source>
        <translation>跳过该文档：它不是 Backstage 实体。</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>该实体没有种类。</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>该 %1 没有名称。</translation>
    </message>
    <message>
        <source>The spec of &apos;%1&apos; must be a map, not %2.</source>
        <translation>“%1”的 spec 必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1“%2”被多次定义；以第一次定义为准。</translation>
    </message>
    <message>
        <source>There is no entity of Backstage to import.</source>
        <translation>没有可导入的 Backstage 实体。</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>This is not a baseline: a map with the key &apos;groundplan-baseline: %1&apos; is expected.</source>
        <translation>这不是基线：应为带有键“groundplan-baseline: %1”的映射。</translation>
    </message>
    <message>
        <source>The baseline has version %1; this program knows version %2.</source>
        <translation>该基线的版本为 %1；本程序支持版本 %2。</translation>
    </message>
    <message>
        <source>&apos;findings&apos; must be a list, not %1.</source>
        <translation>“findings”必须是列表，而不是%1。</translation>
    </message>
    <message>
        <source>An entry of a baseline needs &apos;fingerprint&apos; and &apos;rule&apos;.</source>
        <translation>基线的条目需要“fingerprint”和“rule”。</translation>
    </message>
    <message>
        <source>The fingerprint &apos;%1&apos; is there twice; give a &apos;count&apos; instead.</source>
        <translation>指纹“%1”出现了两次；请改用“count”。</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1 中</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 over %4</source>
        <translation>%1 %2 %3，通过 %4</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>团队 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n component(s)</source>
        <translation>
            <numerusform>包含 %n 个组件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the other end.</source>
        <translation>按 Enter 转到另一端。</translation>
    </message>
    <message>
        <source>Arrow keys go to neighbours, ] and [ through the connections.</source>
        <translation>用方向键转到相邻组件，用 ] 和 [ 遍历连接。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>转到另一端</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>可观测性</translation>
    </message>
    <message>
        <source>People and outside</source>
        <translation>人员与外部</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation>属性“%1”必须是映射。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation>属性“%1”没有已知的类型。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation>属性“%1”没有帮助文本。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation>属性“%1”是没有值的枚举。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation>属性“%1”的模式不是正则表达式。</translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation>种类需要由小写字母、数字和连字符组成的 id。</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation>种类“%1”需要名称和说明。</translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation>没有属性集“%1”。</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation>种类“%1”没有已知的类别。</translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation>连接种类“%1”没有已知的样式。</translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation>目录文件必须是映射。</translation>
    </message>
    <message>
        <source>&apos;exports&apos; of kind &apos;%1&apos; must be a map of targets.</source>
        <translation>种类“%1”的“exports”必须是目标的映射。</translation>
    </message>
    <message>
        <source>What target &apos;%1&apos; is told of kind &apos;%2&apos; must be a map.</source>
        <translation>种类“%2”中为目标“%1”说明的内容必须是映射。</translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation>每个组件都可以说明的自身信息。</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation>该组件背后的产品、语言或框架，例如 PostgreSQL 或 Java。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation>产品或已发布软件的版本。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation>对该组件负责的人员、团队或部门。</translation>
    </message>
    <message>
        <source>Run for other teams</source>
        <translation>为其他团队运行</translation>
    </message>
    <message>
        <source>Whether other teams use this component by design, as they use a platform. No: its team has it for itself.</source>
        <translation>其他团队是否按设计使用该组件，如同使用平台。否：仅供其团队自用。</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>关键程度</translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation>该组件停机期间业务受损的程度。</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation>变更如何到达该组件：通过代码、手工或由供应商。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation>该组件的源代码或基础设施代码所在之处。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation>该组件每月的成本，以设计的货币计。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation>与外部方约定的内容。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation>运行该系统的公司。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation>访问该系统的地址。</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>数据处理协议</translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation>合同是否涵盖所交付的受监管数据。</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>数据驻留</translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation>提供商保存数据的国家或地区。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation>合同允许的请求数，例如 1000/min。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation>客户端如何访问数据库。</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>数据库名称</translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation>客户端打开的数据库或模式的名称。</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>连接上限</translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation>数据库同时接受的连接数。</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>连接池</translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation>前面是否有连接池或代理在客户端之间共享连接。</translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation>业务实体</translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation>此处存储的业务实体数量。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation>如何接收并转发请求。</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation>访问该组件所用的名称。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation>被转发的路径前缀。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation>该组件是否接受加密流量并持有证书。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation>经过多长时间后放弃请求。</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web 应用防火墙</translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation>是否针对已知攻击过滤请求。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation>平台如何得知实例已就绪且存活。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation>平台对每个实例执行的检查种类。</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>就绪路径</translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation>实例可接收流量时会应答的路径。</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>存活路径</translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation>实例无需重启时会应答的路径。</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation>检查开始计数之前，实例可用于启动的时间。</translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation>实例被停止之前，可用于完成工作的时间。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation>在容器之外运行软件的机器。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation>操作系统及其版本。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation>机器的处理器核心数。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation>机器的主内存。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation>机器的磁盘空间。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>Number of equal machines that share the work; one when nothing is stated.</source>
        <translation>分担工作的相同机器数量；未说明时为一台。</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>多个可用区</translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation>机器是否分布在多个可用区。</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation>机器能否从副本恢复。</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>恢复点</translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation>灾难中可能丢失的最近工作量。</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation>机器必须在多长时间内重新可用。</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation>运行的镜像及其启动方式。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation>带有固定标签或摘要的容器镜像。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation>替换镜像的入口点。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation>传给命令的参数。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation>明文环境变量。机密的值不应放在这里。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation>挂载或注入的机密的名称，绝不是其值。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation>工作负载与平台通信所用的身份。</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>以 root 运行</translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation>进程是否以用户 id 0 运行。</translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation>只读根文件系统</translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation>容器是否无法更改自身的文件。</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation>容器是否拥有主机的权限。</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation>组件何时失去支持、何时离开平台。</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>生命周期终止</translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation>供应商或维护者停止支持该技术的日期。</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation>计划关停该组件的日期。</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>上次评审</translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation>此处信息上次得到确认的日期。</translation>
    </message>
    <message>
        <source>Can be moved</source>
        <translation>可迁移</translation>
    </message>
    <message>
        <source>Whether other providers offer the same, or it can run elsewhere as it is.</source>
        <translation>其他提供商是否提供相同的东西，或它能否原样在别处运行。</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>可移植性</translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation>该组件是否必须能够迁移到另一个提供商。</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>托管服务</translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation>平台的支撑服务如何运行。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation>服务在什么之中运行。</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation>带有固定标签或摘要的容器镜像（如果服务以此方式运行）。</translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation>服务与平台通信所用的身份。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Number of instances that run; one when nothing is stated.</source>
        <translation>运行的实例数；未说明时为一个。</translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation>实例是否分布在多个可用区。</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>消息传递</translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation>消息如何保存和投递。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation>一条消息可能到达其消费者的次数。</translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation>保持顺序</translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation>消息是否按发送顺序到达。</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>死信队列</translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation>无法处理的消息是否被搁置。</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>业务逻辑</translation>
    </message>
    <message>
        <source>Whether messages are transformed or steered here by rules of the business.</source>
        <translation>此处是否按业务规则转换或引导消息。</translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation>主题或队列</translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation>此处保存的主题或队列的名称。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation>主题中可并行消费的部分。</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>复制因子</translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation>每条消息保存的份数。</translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation>检查发布者</translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation>发布和订阅是否需要权限。</translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation>网络区域</translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation>网络或信任区的信任程度和地址。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任程度</translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation>对该区域内流量的信任程度。</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation>CIDR 表示的地址范围，例如 10.20.0.0/16。</translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation>默认拒绝</translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation>除非策略允许，流量是否被拒绝。</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation>组件必须达到的水平和承诺达到的水平。</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>可用性目标</translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation>组件必须正常工作的时间或请求占比。</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>承诺的可用性</translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation>组件或其供应商承诺的可用性。</translation>
    </message>
    <message>
        <source>Availability of an instance</source>
        <translation>单个实例的可用性</translation>
    </message>
    <message>
        <source>Availability of one instance on its own; that of the component follows from it and the number of replicas.</source>
        <translation>单个实例自身的可用性；组件的可用性由它和副本数得出。</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation>100 个请求中的 99 个必须在此时间内得到应答。</translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation>针对其目标告警</translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation>可用性目标有危险时是否通知人员。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation>容纳其他组件的容器在哪里、由谁提供。</translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation>运行该位置的公司或部门，例如云提供商。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation>该位置所属的提供商账户、订阅或项目。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation>该位置的区域代码、城市或建筑。</translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation>合规范围</translation>
    </message>
    <message>
        <source>Regulations and standards that apply to what stands here, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>适用于此处内容的法规和标准，例如 PCI-DSS、GDPR 或 HIPAA。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation>此处保存的数据所在国家的两位代码。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation>谁可以访问该组件，以及它保护什么。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>暴露范围</translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation>可以从哪里访问该组件。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation>调用方如何证明自己的身份。</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation>是否检查调用方有权执行其请求。</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>多因素登录</translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation>管理员是否需要第二因素。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation>每个调用方在单位时间内允许的请求数，例如 100/s。</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>网络策略</translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation>策略是否限制谁可以向该组件建立连接。</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation>此处处理的数据的最高保护等级。</translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation>受监管数据</translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation>此处处理的受监管数据，例如 PAN、PHI 或 personal-data。</translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>适用的法规和标准，例如 PCI-DSS、GDPR 或 HIPAA。</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>明文机密</translation>
    </message>
    <message>
        <source>Whether passwords or keys stand readable in the code or the configuration.</source>
        <translation>代码或配置中是否有可读的密码或密钥。</translation>
    </message>
    <message>
        <source>Sign-in attempts are limited</source>
        <translation>登录尝试受限</translation>
    </message>
    <message>
        <source>Whether repeated failed sign-ins are slowed down or refused.</source>
        <translation>是否减缓或拒绝反复失败的登录。</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>韧性</translation>
    </message>
    <message>
        <source>How a component protects itself and others when it passes on work.</source>
        <translation>组件在传递工作时如何保护自己和其他组件。</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Whether it stops calling targets that keep failing, whichever they are; a connection that says so itself wins.</source>
        <translation>是否停止调用持续失败的目标，无论是哪些；连接自身的说明优先。</translation>
    </message>
    <message>
        <source>Spreads its calls</source>
        <translation>分摊调用</translation>
    </message>
    <message>
        <source>Whether it spreads what it passes on over the instances of its targets.</source>
        <translation>是否将其转发的内容分摊到目标的各个实例。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation>一个实例请求和可以使用的处理器时间与内存。</translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation>处理器请求</translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation>为一个实例预留的处理器时间。</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>处理器上限</translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation>一个实例最多可使用的处理器时间。</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>内存请求</translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation>为一个实例预留的内存。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation>达到该内存时实例会被停止。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>伸缩</translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation>运行多少个实例，分布在哪里。</translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them; one when nothing is stated.</source>
        <translation>没有自动伸缩时运行的实例数；未说明时为一个。</translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation>最少副本数</translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation>自动伸缩保持的最少实例数。</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>最多副本数</translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation>自动伸缩启动的最多实例数。</translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation>目标处理器使用率</translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation>自动伸缩力求达到的平均处理器使用率。</translation>
    </message>
    <message>
        <source>Least available</source>
        <translation>最少可用数</translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation>主机维护期间必须保持运行的实例数。</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>发布方式</translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation>新版本如何接替旧版本。</translation>
    </message>
    <message>
        <source>Served port</source>
        <translation>服务端口</translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation>组件应答的端口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation>组件监听的端口。</translation>
    </message>
    <message>
        <source>Published port</source>
        <translation>发布的端口</translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation>其他组件访问该组件所用的端口（如果与其监听的端口不同）。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation>该端口使用的协议。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation>软件在运行时给出的自身信息。</translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation>输出日志</translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation>组件是否写出收集器可读取的日志。</translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation>输出指标</translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation>组件是否提供自身的度量。</translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation>输出追踪</translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation>组件是否参与分布式追踪。</translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation>指标路径</translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation>读取度量的路径。</translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation>日志脱敏</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation>写入日志行之前是否移除个人数据和机密数据。</translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation>数据如何保存</translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation>一个实例为数据保留的空间。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类</translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation>磁盘或对象存储的类的名称。</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>静态加密</translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation>存储的数据是否加密。</translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation>数据是否定期复制到单独的位置。</translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation>数据必须在多长时间内重新可用。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation>数据或消息保存多长时间。</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>多个区域</translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation>是否承诺数据在失去一个区域后仍得以保存。</translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation>数据不得离开的国家或地区。</translation>
    </message>
    <message>
        <source>Deployment unit</source>
        <translation>部署单元</translation>
    </message>
    <message>
        <source>Name shared with workloads and stores that run in the same container, pod or machine. Empty when it runs alone.</source>
        <translation>与在同一容器、Pod 或机器中运行的工作负载和存储共用的名称。单独运行时为空。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation>组织所运行软件的形态和边界。</translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation>软件在什么之中运行。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation>技术分层，仅当工作负载限于某一层时。</translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation>发布单元</translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation>只能一起发布的工作负载共用的名称。</translation>
    </message>
    <message>
        <source>Name shared by workloads that run in the same container, pod or machine. Empty when each runs alone.</source>
        <translation>在同一容器、Pod 或机器中运行的工作负载共用的名称。各自单独运行时为空。</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>Whether the workload only supports another one beside which it runs.</source>
        <translation>该工作负载是否只是辅助与其一起运行的另一个工作负载。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation>提供的不同 API 操作或命令的数量。</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>限界上下文</translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation>规则位于该工作负载中的业务领域数量。</translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation>该工作负载拥有的业务实体数量。</translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation>共享领域库</translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation>其他工作负载也在使用的、含业务规则的库。</translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation>遗留系统门面</translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation>该组件是否为向其他组件隐藏遗留系统的适配器。</translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation>网格代理</translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation>工作负载的流量是否经过服务网格的代理。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation>事件是否与数据一起存储并由此发布，从而两者都不丢失。</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation>对多个存储的写入是否由补偿步骤协调。</translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation>组件或人员证明其身份或获取凭据。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation>证明身份所用的协议。</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation>身份提供商是否信任另一个身份提供商。</translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation>该连接使用的协议。</translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation>目标的端口。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation>流量如何受保护（如果协议尚未说明）。</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>Oldest version of TLS that is accepted, where the traffic is encrypted by it.</source>
        <translation>接受的最旧 TLS 版本（如果流量由其加密）。</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>调用方如何证明自己的身份。</translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation>是否检查调用方有权执行其请求。</translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation>调用方放弃之前的时间。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation>失败后继续尝试的次数。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>降级方案</translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation>调用方能否在一段时间内不依赖目标。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation>没有该连接调用方是否无法工作。</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>每个请求的调用次数</translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation>应答一个请求时调用目标的次数。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation>每秒的平均请求数或消息数。</translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation>延迟（99 %）</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end as the caller sees it, with all that the target itself waits for.</source>
        <translation>从调用方看，100 次交互中的 99 次在此时间内结束，包括目标自身等待的一切。</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>专用链路</translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation>流量是否不经过公共互联网。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation>导入器在哪里发现该连接。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation>一个组件向另一个组件提出请求并等待应答。</translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation>目标处的路径前缀。</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>会放弃</translation>
    </message>
    <message>
        <source>Whether the caller gives up at some time, where the timeout itself is not known.</source>
        <translation>在不知道具体超时的情况下，调用方是否会在某个时间放弃。</translation>
    </message>
    <message>
        <source>Retried by</source>
        <translation>重试方</translation>
    </message>
    <message>
        <source>Who repeats a failed attempt: the code of the caller or the proxy of the mesh.</source>
        <translation>由谁重复失败的尝试：调用方的代码还是网格的代理。</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>重试预算</translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation>重复尝试最多可增加的流量占比。</translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation>目标持续失败时调用方是否停止调用。</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Whether the call is made at the same time as others of the caller, instead of after them.</source>
        <translation>该调用是否与调用方的其他调用同时进行，而非在其之后。</translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation>使用的操作数</translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation>调用方使用的目标操作数量。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载大小</translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation>一个请求及其应答、或一条消息的平均大小。</translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation>每月流量</translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation>一个月内传输的数据量。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation>连接自身的可用性，测得的或承诺的。</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>服务发现</translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation>调用方如何找到目标。</translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation>传输的受监管数据，例如 PAN、PHI 或 personal-data。</translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation>组件从队列或流中获取消息或事件。从消费者画向消息代理。</translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation>主题或队列</translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation>主题或队列的名称。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation>所携带的事件或命令的名称。</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation>多个实例分摊消息所用的名称。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation>每条消息是否启动消费者。</translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation>一条消息可能到达的次数。</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>幂等</translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation>重复处理同一条消息是否无害。</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation>一个组件以其他连接未表达的方式需要另一个组件。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation>一方为何需要另一方。</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation>交付组件将代码带到</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation>变更是自动应用还是点击后应用。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation>目标是自行获取变更还是被推送变更。</translation>
    </message>
    <message>
        <source>Source path</source>
        <translation>源路径</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation>仓库中存放期望状态的文件夹。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation>应用变更之前是否必须有人同意。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation>交付的制品是否已签名且签名经过检查。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation>两次运行之间的时间。</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation>可观测性组件监视一个组件或整个位置</translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation>观测的内容：指标、日志、追踪、事件或剖析数据。空表示观测组件所保存的一切。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation>保留的追踪占比。</translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation>信号保存多长时间。</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation>组件将消息或事件交给队列或流后继续工作。</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation>组件从存储读取数据。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation>使用的表、集合、索引、存储桶或键。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation>如何访问数据。</translation>
    </message>
    <message>
        <source>Whether each change of the data starts the reader.</source>
        <translation>数据的每次变化是否启动读取方。</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation>存储将其数据复制到另一个存储或备份。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation>副本如何保持最新。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation>变更是单向还是双向传递。</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation>目标可以落后多少。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation>请求途中的组件将其转发。</translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation>转发请求所针对的主机名。</translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation>流量占比</translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation>走该路由的请求占比。</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation>组件向存储写入数据；包括读回数据。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation>以该角色行事的人员或设备数量。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation>他们如何访问平台，例如浏览器或移动应用。</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation>他们从哪里访问平台。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation>该角色是否可以更改平台本身。</translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation>登录是否需要第二因素。</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation>有事需要值班人员处理时通知他们。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation>通知人员的方式，例如寻呼、聊天或邮件。</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation>经过多长时间后通知下一个人。</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API 网关</translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation>API 的正门；它检查</translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation>网关在什么之中运行。</translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation>网关是否为向其他组件隐藏遗留系统的适配器。</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation>网关中是否执行业务规则。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation>以事后不可更改的形式保存谁在何时做了什么。</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>不可变</translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation>条目在到期之前是否不可更改或删除。</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>已签名条目</translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation>每个条目是否串联或签名，使缺失可见。</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>备份库</translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation>将副本与其来源分开保存。</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation>两次备份之间的时间。</translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation>副本在到期之前是否不可更改或删除。</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation>副本是否保存在另一个区域或站点。</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>恢复测试</translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation>上次作为测试恢复副本的日期。</translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation>批处理主机</translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation>成批处理文件或表的机器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation>批处理何时开始，以 cron 表达式或文字表示。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation>启动批处理的产品。</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>服务窗口</translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>主机可用的时段，例如 Mon-Fri 06:00-22:00。</translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation>批处理使用的机密的名称，绝不是其值。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation>将数据副本保存在内存中以便快速读取。</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation>内存已满时丢弃什么。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation>条目保存多长时间。</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持久化</translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation>条目在重启后是否仍然存在。</translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation>内容分发网络</translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation>在靠近读者处保存内容的副本。</translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation>运行该网络的公司。</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>缓存时间</translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation>来源未说明时内容保存多长时间。</translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation>源站屏蔽</translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation>是否由网络的一层代表其他所有层向源站请求。</translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation>签名地址</translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation>是否仅对签名地址提供内容。</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI 流水线</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation>流水线的步骤，按顺序排列。</translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation>镜像扫描</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation>发布之前是否扫描镜像中的已知弱点。</translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation>镜像签名</translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation>发布的镜像是否签名。</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation>每次发布是否列出其组成。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation>公有云或私有云，其中有区域</translation>
    </message>
    <message>
        <source>Budget for leaving data</source>
        <translation>数据流出预算</translation>
    </message>
    <message>
        <source>What data that leaves this cloud may cost in a month, in the currency of the prices (US dollars as we ship them).</source>
        <translation>离开该云的数据每月可花费的金额，以价格的货币计（随附的价格为美元）。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation>由编排器管理、在其上放置容器的一组机器。</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>编排器</translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation>将容器放置到集群机器上的软件。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation>集群中的机器数量。</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>最多节点数</translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation>自动伸缩最多添加到的机器数。</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>节点类型</translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation>机器的类型，例如 8 核 32 GiB。</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>网络策略</translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation>集群是否强制执行网络策略。</translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation>集群状态（包括机密）是否加密存储。</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation>通过控制平面进行的更改是否被记录。</translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation>控制平面暴露范围</translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation>可以从哪里访问控制平面。</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>配置服务器</translation>
    </message>
    <message>
        <source>Keeps the settings of workloads in one place and hands them out.</source>
        <translation>集中保存工作负载的设置并分发。</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>容器镜像仓库</translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation>保存所部署的镜像和其他制品。</translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation>镜像前面的名称，例如 registry.example.com。</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation>是否扫描镜像中的已知弱点。</translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation>镜像是否带有签名。</translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation>标签不可变</translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation>标签是否不能移到另一个镜像。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation>显示度量</translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation>访问仪表板所用的名称。</translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation>以代码保存</translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation>仪表板是否保存在仓库中。</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>数据仓库</translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation>保存来自多个来源的历史，用于报表和分析。</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation>数据可以有多旧。</translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation>可重建</translation>
    </message>
    <message>
        <source>Whether the data can be made again from another store.</source>
        <translation>数据能否从另一个存储重新生成。</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>开发者门户</translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation>开发人员查找服务的统一之处</translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation>开发人员访问门户所用的名称。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation>为新组件提供的起点的名称。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation>将名称转换为地址，并可在位置之间引导流量。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation>所服务的域的名称，例如 example.com。</translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation>应答可以保存多长时间。</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>流量引导</translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation>如何从多个应答中选择。</translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation>已签名的域</translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation>应答是否带有签名。</translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation>可以从哪里查询名称。</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>文档数据库</translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation>保存没有固定表结构的嵌套文档。</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation>文档分布到的部分。</translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation>出口网关</translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation>唯一的出口</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>允许的主机</translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation>可通过该出口调用的名称。</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation>其他方看到的源地址。</translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation>明文流量在出去时是否加密。</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation>按顺序保存事件，使多个消费者可以读取</translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation>模式注册表</translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation>事件的形式是否经过登记和检查。</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>外部系统</translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation>平台与之通信的他人系统。</translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>系统可用的时段，例如 Mon-Fri 06:00-22:00。</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation>无需发布即可打开和关闭行为。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>求值</translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation>在哪里决定开关是否打开。</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation>在边界过滤流量</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation>过滤的内容，例如数据包、Web 或加密流量。</translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation>是否针对已知攻击过滤 Web 请求。</translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation>可疑流量是被阻止还是仅被报告。</translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation>每个发送方在单位时间内允许的请求数，例如 1000/min。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation>提供商针对每个事件或请求启动的代码。</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation>代码中的入口点。</translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation>如何调用函数。</translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation>经过多长时间后停止运行。</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation>允许同时进行的运行数。</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>预热实例</translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation>为避免等待而保持启动的实例数。</translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation>启动函数的事件、路径或计划。</translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation>提供商是否在多个可用区运行该函数。</translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation>GitOps 控制器</translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation>将运行的内容与仓库要求的内容比较，并消除差异。</translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation>纠正漂移</translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation>手工更改是否会被撤回。</translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation>两次比较之间的时间。</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>图数据库</translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation>保存事物及其之间的关系。</translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation>基础设施状态</translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation>运作中的基础设施代码</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation>是否阻止两次运行同时进行。</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>版本管理</translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation>能否恢复以前的状态。</translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation>漂移检测</translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation>两次查找手工更改之间的时间。</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation>仓库中存放基础设施代码的文件夹。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>身份提供商</translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation>让人员和工作负载登录并为其作保。</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out here besides signing in.</source>
        <translation>除登录之外，此处是否执行业务规则。</translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation>人员登录所用的名称。</translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation>登录协议</translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation>提供的协议，例如 OIDC、SAML 或 LDAP。</translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation>联合对象</translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation>受信任的其他身份提供商。</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>会话时间</translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation>经过多长时间后人员必须重新登录。</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation>外部请求进入集群的位置。</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Ingress 类</translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation>选择控制器的类的名称。</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>证书颁发者</translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation>由谁颁发和续订证书。</translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation>VPN 或互连</translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation>网络之间的专用链路</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation>链路的种类。</translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation>运行该链路的公司。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation>链路的容量，例如 10 Gbit/s。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation>数据包往返所需的时间。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路数</translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation>独立线路的数量。</translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation>链路自身如何保护其传输的内容。</translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation>每 GB 价格</translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation>每 GB 数据经过该链路的费用，以设计的货币计。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation>运行一次直至结束的程序</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>完成数</translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation>必须成功的运行次数。</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>同时进行的运行数。</translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation>运行失败后继续尝试的次数。</translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation>键值存储</translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation>按键保存值或宽行，并将其分布到多台机器。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation>写入之后读取方立即看到的内容。</translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation>遗留系统</translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation>仍承载业务但几乎无法更改的旧应用。</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换状态</translation>
    </message>
    <message>
        <source>Whether the system stays for now, or is being replaced piece by piece.</source>
        <translation>该系统暂时保留，还是正在逐步被替换。</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>变更难度</translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation>更改该系统的困难程度。</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation>将连接分摊到相同的目标，并排除有故障的目标。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation>分摊的是连接还是单个请求。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation>目标可以所在的范围。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation>保存日志行并使其可搜索。</translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation>日志行在到期之前是否不可更改或删除。</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation>保存日志行之前是否移除个人数据和机密数据。</translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation>大型机</translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation>运行事务和批处理程序的中央机器</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation>机器的容量，例如 4200 MIPS。</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>子系统</translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation>使用的子系统，例如 CICS、IMS 或 Db2。</translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation>接受事务的时段，例如 Mon-Sat 05:00-23:00。</translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation>更改这些程序的困难程度。</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation>将每条消息交给等待它的某个工作进程。</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation>消费者在消息交给另一个消费者之前拥有的时间。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation>收集并保存平台的度量。</translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation>两次度量之间的时间。</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation>集群中拥有自己名称的一部分</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Pod 安全</translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation>强制执行的 Pod 安全标准级别。</translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation>除非策略允许，进入命名空间的流量是否被拒绝。</translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation>网格注入</translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation>在此启动的工作负载是否获得服务网格的代理。</translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation>处理器配额</translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation>所有成员合计可使用的处理器时间。</translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation>内存配额</translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation>所有成员合计可使用的内存。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation>其成员可以互相访问的虚拟或物理网络。</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation>网络各部分的名称或地址范围。</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>流日志</translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation>网络中建立的连接是否被记录。</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>对象存储</translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation>将文件作为对象保存在存储桶中。</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation>存储桶的名称。</translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation>被覆盖和删除的对象能否恢复。</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>对象锁定</translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation>对象在设定的时间内是否不可更改。</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>本地站点</translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>备用站点</translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation>失去该站点时接替的站点。</translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation>策略引擎</translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation>按书面规则决定可以部署或执行什么。</translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation>违规是被阻止还是仅被报告。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation>生效的策略的名称。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation>云的地理区域</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>配对区域</translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation>失去该区域时接替的区域。</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>关系数据库</translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation>带事务的表</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>只读副本</translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation>仅应答读取的副本。</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>软件即服务</translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation>通过互联网租用的产品</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation>产品用来做什么。</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>定时作业</translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation>由时钟启动并运行至结束的程序。</translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation>五个字段的 cron 表达式，例如 0 2 * * 1-5。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation>计划的时区，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation>到了运行时间而上一次仍在工作时如何处理。</translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation>分担一次运行的实例数。</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation>按词语查找文档</translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation>索引分布到的部分。</translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation>索引能否从另一个存储重新生成。</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>机密存储</translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation>密钥保护</translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation>由什么保护主密钥。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation>经过多长时间后更换机密。</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>已审计</translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation>是否记录每次访问。</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>服务网格</translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation>代理及其控制平面，负责加密</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>双向 TLS</translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation>成员是否只接受经加密和身份验证的流量。</translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation>是否由策略决定哪个工作负载可以调用哪个。</translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation>默认超时</translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation>经过多长时间后代理放弃请求。</translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation>默认重试</translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation>代理自行继续尝试的次数。</translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation>目标持续失败时代理是否停止调用。</translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation>代理是否参与分布式追踪。</translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation>代理是否提供度量。</translation>
    </message>
    <message>
        <source>Service registry</source>
        <translation>服务注册表</translation>
    </message>
    <message>
        <source>Knows which instances of a service run and where; services register here and find each other.</source>
        <translation>知道服务的哪些实例在哪里运行；服务在此注册并互相发现。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation>通过网络应答请求的长期运行程序。</translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation>一个实例同时处理的请求数。</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>源代码仓库</translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation>保存代码和期望状态及其历史。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation>存放已发布状态的分支。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation>仓库主要存放的内容。</translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation>分支保护</translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation>变更在合并之前是否需要评审。</translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation>已签名的提交</translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation>变更是否带有作者的签名。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation>构建或运行平台某一部分的人员。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation>团队的人数。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation>联系该团队的邮件地址或渠道。</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation>是否随时可以联系到该团队。</translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation>该团队是否可以更改平台本身。</translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation>遥测收集器</translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation>从工作负载和位置收集信号并交给存储。</translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation>收集的内容：指标、日志、追踪、事件或剖析数据。</translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation>它运行在每台机器上、集中一处，还是在每个工作负载旁边。</translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation>转发的追踪占比。</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation>途中是否移除个人数据和机密数据。</translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation>时序数据库</translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation>保存度量及其时间</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation>序列中两个值之间的时间。</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation>保存单个请求经过平台的路径。</translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation>保存路径的请求占比。</translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation>信任区</translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation>其成员受到同等信任的区域；跨越其边界的流量必须受到保护。</translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation>边界有过滤</translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation>防火墙或策略是否过滤跨越边界的内容。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation>在自己的机器上而非容器中运行的软件。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation>以提供商的说法表示的机器类型。</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>机器镜像</translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation>创建机器所用的镜像。</translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation>软件的明文设置。机密的值不应放在这里。</translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation>软件使用的机密的名称，绝不是其值。</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Web 前端</translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation>提供给人员的浏览器和设备的页面或应用包。</translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation>人员访问它所用的名称。</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation>页面在哪里组装。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation>处理消息或任务而非应答请求的长期运行程序。</translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation>一个实例同时处理的消息数或任务数。</translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation>目标队列长度</translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation>自动伸缩力求达到的每个实例的消息数。</translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation>区域中独立发生故障的隔离数据中心。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>指标端口</translation>
    </message>
    <message>
        <source>Port at which the measurements are read, where it is another one than that of requests.</source>
        <translation>读取度量数据的端口（若与请求的端口不同）。</translation>
    </message>
</context>
<context>
    <name>CatalogValues</name>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <translation>基础设施即代码</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>裸机</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>最多一次</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>恰好一次</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>dmz</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>mutual tls</source>
        <translation>双向 TLS</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>blue green</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>金丝雀</translation>
    </message>
    <message>
        <source>user interface</source>
        <translation>用户界面</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>saml</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>ldap</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>api key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>workload identity</source>
        <translation>工作负载身份</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic with pruning</source>
        <translation>自动并清理</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>change data capture</source>
        <translation>变更数据捕获</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>最近最少使用</translation>
    </message>
    <message>
        <source>least frequently used</source>
        <translation>最不经常使用</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最旧</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>nomad</source>
        <translation>Nomad</translation>
    </message>
    <message>
        <source>swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>ecs</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>service fabric</source>
        <translation>Service Fabric</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>block</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>report</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>dedicated line</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>对等互连</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>中转</translation>
    </message>
    <message>
        <source>ipsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>macsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>替换中</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>可用区级</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>区域级</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>hardware module</source>
        <translation>硬件模块</translation>
    </message>
    <message>
        <source>key service</source>
        <translation>密钥服务</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>application code</source>
        <translation>应用代码</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>infrastructure code</source>
        <translation>基础设施代码</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>static</source>
        <translation>静态</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>剪贴板中没有组件。</translation>
    </message>
</context>
<context>
    <name>CodeOwnersExport</name>
    <message>
        <source>Code owners</source>
        <translation>代码所有者</translation>
    </message>
    <message>
        <source>CODEOWNERS for the repository of the export and for those of the components, after the teams of the design.</source>
        <translation>按照设计中的团队，为导出的仓库和各组件的仓库生成 CODEOWNERS。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository.</source>
        <translation>团队在代码托管平台上所属的组织或组；留空则取自仓库的地址。</translation>
    </message>
    <message>
        <source>Team for the rest</source>
        <translation>其余内容的团队</translation>
    </message>
    <message>
        <source>Id of the team that owns what no team&apos;s components stand behind; empty takes the team of most of what runs the platform.</source>
        <translation>没有团队组件对应的其余文件由哪个团队拥有（团队的 id）；留空则取拥有平台大部分运行内容的团队。</translation>
    </message>
    <message>
        <source>Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</source>
        <translation>代码托管平台只读取仓库顶层的 CODEOWNERS：请将其移到那里，或设置“export: { folders: { codeowners: &quot;&quot; } }”。</translation>
    </message>
    <message>
        <source>No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option &apos;organisation&apos;.</source>
        <translation>设计中没有仓库说明代码托管平台上的组织，因此所有者只是团队名称；请设置选项“organisation”。</translation>
    </message>
    <message>
        <source>The design names no team, so CODEOWNERS has no owners; give components a team.</source>
        <translation>设计未指明任何团队，因此 CODEOWNERS 没有所有者；请为组件指定团队。</translation>
    </message>
    <message>
        <source>The teams have to be known to the code host by these names, with the right to write: %1.</source>
        <translation>代码托管平台须以这些名称认识以下团队，且团队须有写权限：%1。</translation>
    </message>
    <message>
        <source>No team owns these: %1.</source>
        <translation>以下各项没有团队拥有：%1。</translation>
    </message>
    <message>
        <source>No exported file comes from %1 of the components that have a team.</source>
        <translation>有团队的组件中有 %1 个没有对应的导出文件。</translation>
    </message>
</context>
<context>
    <name>ComposeExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Nothing of the design runs as a container, so there is no composition.</source>
        <translation>设计中没有任何内容以容器方式运行，因此没有 Compose 文件。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>以下设置不能作为变量，已略去：%1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; .env holds a value for this machine instead: %1.</source>
        <translation>以下是明文机密，不会写入；改由 .env 保存本机使用的值：%1。</translation>
    </message>
    <message>
        <source>Each secret of these is a variable of the same name in capitals; rename those that the software calls otherwise: %1.</source>
        <translation>以下各个机密均为同名的大写变量；若软件使用其他名称，请重命名：%1。</translation>
    </message>
    <message>
        <source>Compose does not translate ports, so other services reach these at the port at which they listen: %1.</source>
        <translation>Compose 不转换端口，因此其他服务通过以下各项监听的端口访问它们：%1。</translation>
    </message>
    <message>
        <source>Health checks of workloads need a shell with wget, curl or nc in their images; without these, set the option &quot;health-checks&quot; to products.</source>
        <translation>工作负载的健康检查需要其镜像中有 shell 以及 wget、curl 或 nc；若没有，请将选项“health-checks”设为 products。</translation>
    </message>
    <message>
        <source>Versions of images that the design does not name are those that were current when Groundplan was made; raise them in the design.</source>
        <translation>设计未指明的镜像版本取 Groundplan 制作时的最新版本；请在设计中提升。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>One file that runs the platform on a laptop, with local products for managed services.</source>
        <translation>一个在笔记本电脑上运行平台的文件，以本地产品代替托管服务。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Id of the environment whose settings are used; empty: none.</source>
        <translation>使用其设置的环境的 id；留空：不使用。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Whether only supporting parts stand in profiles, or each system in one too.</source>
        <translation>是只有辅助部分位于配置档中，还是每个系统也各有一个。</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>发布的端口</translation>
    </message>
    <message>
        <source>Whether all parts are reached from the machine, or only those that people and partners use.</source>
        <translation>是所有部分都可从本机访问，还是只有人员和合作伙伴使用的部分可访问。</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Whether workloads are checked too, for which their images need a shell with wget, curl or nc.</source>
        <translation>是否也检查工作负载；为此其镜像需要有 shell 以及 wget、curl 或 nc。</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Whether something answers in place of systems of others.</source>
        <translation>是否有替身代替他方的系统作答。</translation>
    </message>
    <message>
        <source>The design has no environment &apos;%1&apos;; name one of its own in the option &apos;environment&apos; of target &apos;compose&apos;.</source>
        <translation>设计中没有环境“%1”；请在目标“compose”的选项“environment”中指明设计自己的环境。</translation>
    </message>
    <message>
        <source>The design does not say what these are; a usual product is run: %1.</source>
        <translation>设计未说明以下各项是什么；运行一种常用产品：%1。</translation>
    </message>
    <message>
        <source>Products that run anywhere stand in for these: %1.</source>
        <translation>以下各项由可在任何地方运行的产品代替：%1。</translation>
    </message>
    <message>
        <source>No product that runs on a laptop stands in for the technology of these: %1.</source>
        <translation>没有可在笔记本电脑上运行的产品能代替以下各项的技术：%1。</translation>
    </message>
    <message>
        <source>Stand-ins for systems of others were not asked for: %1.</source>
        <translation>未要求为以下他方系统提供替身：%1。</translation>
    </message>
    <message>
        <source>No workload calls these, so nothing stands in for them: %1.</source>
        <translation>没有工作负载调用以下各项，因此没有替身代替它们：%1。</translation>
    </message>
    <message>
        <source>WireMock stands in for these in the profile &quot;stand-ins&quot;; put the answers that callers expect into stand-ins/NAME: %1.</source>
        <translation>在配置档“stand-ins”中由 WireMock 代替以下各项；请将调用方期望的应答放入 stand-ins/NAME：%1。</translation>
    </message>
    <message>
        <source>These do not run as containers, and no image of them is named: %1.</source>
        <translation>以下各项不以容器方式运行，也未指明其镜像：%1。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>以下各项未指明镜像；以 example.invalid/NAME:0.0.0 代替：%1。</translation>
    </message>
    <message>
        <source>These name no image, so nothing can be run for them: %1.</source>
        <translation>以下各项未指明镜像，因此无法为其运行任何内容：%1。</translation>
    </message>
    <message>
        <source>Services that call each other in a circle cannot wait for each other; these do not: %1.</source>
        <translation>相互循环调用的服务无法彼此等待；以下各项不等待：%1。</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>environment %1=%2</source>
        <translation>环境 %1=%2</translation>
    </message>
    <message>
        <source>argument %1%2</source>
        <translation>参数 %1%2</translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation>参数 %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built from &apos;%2&apos;; the name of its image is not known.</source>
        <translation>“%1”由“%2”构建；其镜像的名称未知。</translation>
    </message>
    <message>
        <source>The variables that &apos;%1&apos; takes from &apos;env_file&apos; are not read: such files hold secrets.</source>
        <translation>不读取“%1”取自“env_file”的变量：此类文件含有机密。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps data in the volume %2; Compose does not say how large it is.</source>
        <translation>“%1”在卷 %2 中保存数据；Compose 未说明卷的大小。</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>“%2”的 %1 的值看起来是机密，已略去；请从机密存储引用。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the networks %2; it stands in the first one.</source>
        <translation>“%1”位于网络 %2 中；将其放入第一个网络。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;, which is not in the files.</source>
        <translation>“%1”需要“%2”，但它不在文件中。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of Compose files, several merged in one, with the connections that their settings name.</source>
        <translation>Compose 文件中的服务（多个文件合并为一个），以及其设置指明的连接。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Compose file.</source>
        <translation>跳过该文件：它不是 Compose 文件。</translation>
    </message>
    <message>
        <source>There is no Compose file to import: a map with &apos;services&apos;.</source>
        <translation>没有可导入的 Compose 文件：应为带有“services”的映射。</translation>
    </message>
    <message>
        <source>There is no service in the Compose file.</source>
        <translation>Compose 文件中没有服务。</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>Files that &apos;include&apos; names are not read; hand them in as well.</source>
        <translation>不读取“include”指明的文件；请一并提供。</translation>
    </message>
    <message>
        <source>&apos;networks&apos;</source>
        <translation>“networks”</translation>
    </message>
    <message>
        <source>&apos;services&apos;</source>
        <translation>“services”</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos;</source>
        <translation>服务“%1”</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends itself, or too many others.</source>
        <translation>服务“%1”扩展了自身，或扩展了过多其他服务。</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos;, which is not there.</source>
        <translation>服务“%1”扩展了“%2”，但后者不存在。</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos; of &apos;%3&apos;, which is not among the files.</source>
        <translation>服务“%1”扩展了“%3”的“%2”，但后者不在文件之中。</translation>
    </message>
    <message>
        <source>Too many maps are merged into one here; at most %1 are.</source>
        <translation>此处合并为一个的映射过多；最多合并 %1 个。</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>The rule &apos;%1&apos; needs either &apos;select&apos; or &apos;select-connections&apos;.</source>
        <translation>规则“%1”需要“select”或“select-connections”之一。</translation>
    </message>
    <message>
        <source>&apos;select&apos; must be a selector or &apos;design&apos;, not &apos;%1&apos;.</source>
        <translation>“select”必须是选择器或“design”，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>CrossplaneExport</name>
    <message>
        <source>Read replicas are not part of the composition and are left out: %1.</source>
        <translation>只读副本不属于 composition，已略去：%1。</translation>
    </message>
    <message>
        <source>Order is not part of the composition, so these queues do not keep it: %1.</source>
        <translation>顺序不属于 composition，因此以下队列不保持顺序：%1。</translation>
    </message>
    <message>
        <source>Placeholders stand in for the networks of these databases; name them in the options of this target: %1.</source>
        <translation>以下数据库的网络以占位符代替；请在该目标的选项中指明：%1。</translation>
    </message>
    <message>
        <source>Crossplane</source>
        <translation>Crossplane</translation>
    </message>
    <message>
        <source>Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2.</source>
        <translation>以 Kubernetes 对象表示的 AWS 和 Google Cloud 数据库、存储桶和队列，用于 Crossplane 2。</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Ids of the subnets of AWS that databases stand in.</source>
        <translation>数据库所在的 AWS 子网的 id。</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Ids of the security groups of AWS that let clients reach databases.</source>
        <translation>允许客户端访问数据库的 AWS 安全组的 id。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME.</source>
        <translation>数据库应答所在的 Google Cloud 网络，形如 projects/PROJECT/global/networks/NAME。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so nobody asks for databases, buckets or queues.</source>
        <translation>设计中没有集群运行工作负载，因此没有谁请求数据库、存储桶或队列。</translation>
    </message>
    <message>
        <source>There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1.</source>
        <translation>composition 只适用于 AWS 和 Google Cloud 的关系数据库和存储桶，以及 AWS 的队列；以下各项没有：%1。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload that could ask for these: %1.</source>
        <translation>设计中没有集群运行可请求以下各项的工作负载：%1。</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>设计中没有区域给出其代码，因此假定以下值：%1。</translation>
    </message>
    <message>
        <source>Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first.</source>
        <translation>集群中须先有 Crossplane 2 以及名为 default 的 ClusterProviderConfig，其中含各云的凭据。</translation>
    </message>
</context>
<context>
    <name>DecisionsExport</name>
    <message>
        <source>Decisions and deviations</source>
        <translation>决策和偏离</translation>
    </message>
    <message>
        <source>One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations.</source>
        <translation>每个决策一份 MADR 格式的 Markdown 记录，附索引以及已接受偏离的台账。</translation>
    </message>
    <message>
        <source>No decision and no deviation concerns %1 of the components.</source>
        <translation>组件中有 %1 个没有相关的决策和偏离。</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>“%1”不在设计中。</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>“%1”的 id 不能更改。</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>id 不能为空。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>id“%1”已被使用；请另选一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation>“%1”位于“%2”中，而后者不在设计中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>“%1”不能位于自身之中。</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation>连接“%1”终止于“%2”，而后者不在设计中。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation>“%1”仍有子项或连接。</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation>“%1”不是 id；请使用小写字母、数字、连字符、点和下划线。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>“%1”必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation>未知的键“%1”按原样保留。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation>“%2”的未知键“%1”按原样保留。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation>“%1”必须是文本，而不是%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>“%1”必须是文本列表，而不是%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation>“%1”必须是文本列表，而不是%2的列表。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation>“%1”必须是日期，例如 2027-09-30，而不是“%2”。</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation>未知的组件种类“%1”；“groundplan kinds”会列出已知的种类。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation>“%1”没有种类。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation>id“%1”已属于某个组件；请另选一个。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation>未知的连接种类“%1”；“groundplan kinds --connections”会列出已知的种类。</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation>连接“%1”需要“from”和“to”。</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>组是团队、系统或网格，而不是“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation>“%1”没有种类：团队、系统或网格。</translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation>“%1”的覆盖值必须是映射。</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation>偏离“%1”没有指明规则。</translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation>“resolved”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation>“%1”的位置必须是 -10000000 到 10000000 之间的数字。</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation>“%1”的位置必须是 [x, y] 或 [x, y, 宽, 高]。</translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation>“%1”的大小必须大于 0。</translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation>有“%1”的位置，但它不在设计中；已丢弃该位置。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation>“%1”有 %2 个条目；最多读取 %3 个。</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation>这不是 Groundplan 设计：缺少键“groundplan: %1”。</translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation>格式版本必须是从 1 开始的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation>文件的格式版本为 %1；本程序最高支持 %2。请使用较新的 Groundplan。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation>“%1”所在的容器超过 %2 层。</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation>这不是 Groundplan 设计：应为带有键“groundplan”的映射，而不是%1。</translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation>文件为空；设计以“groundplan: %1”开头。</translation>
    </message>
    <message>
        <source>&apos;rules&apos; must be a map, not %1.</source>
        <translation>“rules”必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; known are %2.</source>
        <translation>“rules”的未知键“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; did you mean &apos;%2&apos;?</source>
        <translation>“rules”的未知键“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not of %2.</source>
        <translation>“%1”必须是路径列表，而不是%2的列表。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not %2.</source>
        <translation>“%1”必须是路径列表，而不是%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map of rules and their levels, not %2.</source>
        <translation>“%1”必须是规则及其级别的映射，而不是%2。</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>“%1”的级别必须是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>设计中没有环境“%1”。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>设计中没有环境“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;; an environment&apos;s rules have only &apos;set&apos;.</source>
        <translation>未知的键“%1”；环境的规则只有“set”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>“%1”必须是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>View &apos;%1&apos; names &apos;%2&apos;, which is not in the design.</source>
        <translation>视图“%1”指明了“%2”，但它不在设计中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;show&apos;; known are %2.</source>
        <translation>“show”的未知键“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;export&apos; is kept as it is.</source>
        <translation>“export”的未知键“%1”按原样保留。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a folder within the export, without &apos;..&apos;, not &apos;%2&apos;.</source>
        <translation>“%1”必须是导出内的文件夹，不含“..”，而不是“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not of %2.</source>
        <translation>“%1”必须是目标列表，而不是%2的列表。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not %2.</source>
        <translation>“%1”必须是目标列表，而不是%2。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation>文件夹中没有符合 %1 的文件。</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>一次最多读取 %1 个文件。</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>这些文件合计大于 %1 MiB。</translation>
    </message>
</context>
<context>
    <name>DocumentationExport</name>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>All that the design says, as Markdown pages and as one page for a browser, with pictures and a search.</source>
        <translation>设计说明的全部内容，以 Markdown 页面和一个浏览器页面的形式，带图和搜索。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Markdown pages, one page for a browser, or both.</source>
        <translation>Markdown 页面、一个浏览器页面，或两者。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one.</source>
        <translation>部分组件在画布上没有位置，因此图中将其按行排列；请整理设计以获得更好的图。</translation>
    </message>
</context>
<context>
    <name>DotExport</name>
    <message>
        <source>Graphviz diagrams</source>
        <translation>Graphviz 图</translation>
    </message>
    <message>
        <source>The design and each of its systems in the language of Graphviz, with places as clusters.</source>
        <translation>以 Graphviz 语言表示的设计及其各个系统，位置表示为簇。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>线条的走向：LR 为从左到右，TB 为从上到下。</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 is in the design, but not in the files.</source>
        <translation>%1 在设计中，但不在文件中。</translation>
    </message>
    <message>
        <source>%1 is in the files, but not in the design.</source>
        <translation>%1 在文件中，但不在设计中。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3 in the design, %4 in the files.</source>
        <translation>%1：“%2”在设计中为 %3，在文件中为 %4。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>未知的组件种类“%1”。</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation>种类为“%1”的组件不能位于“%2”（%3）中。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation>偏离必须指明它所偏离的规则。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation>“%1”不能作为偏离的 id。</translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation>添加对 %1 的偏离</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation>“%1”不能与自身连接。</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>从“%1”到“%2”不能有任何连接。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>未知的连接种类“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>“%1”不能从“%2”连到“%3”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>“%1”和“%2”已经这样连接。</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
    <message>
        <source>Change deviation %1</source>
        <translation>更改偏离 %1</translation>
    </message>
    <message>
        <source>Remove deviation %1</source>
        <translation>移除偏离 %1</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Accept &apos;%1&apos; on %2</source>
        <translation>接受 %2 上的“%1”</translation>
    </message>
    <message>
        <source>The design deviates from the rule &apos;%1&apos;.</source>
        <translation>设计偏离规则“%1”。</translation>
    </message>
    <message>
        <source>The design deviates from the standard model (%1), rule &apos;%2&apos;.</source>
        <translation>设计偏离标准模型（%1），规则“%2”。</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>补偿控制：%1</translation>
    </message>
    <message>
        <source>%1 answers for it until %2.</source>
        <translation>%1 对此负责，直至 %2。</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>由 %1 批准。</translation>
    </message>
    <message>
        <source>Tracked in %1.</source>
        <translation>在 %1 中跟踪。</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>记录决策 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>组是团队、系统或网格，而不是“%1”。</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation>将 %1 移出其%2</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>将 %1 放入 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>“%1”已经是%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation>“%1”不能作为组的 id。</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>将 %1 移入 %2</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation>将 %1 移到顶层</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>“%1”不能位于自身之中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>“%1”不能位于“%2”中。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Type a name, or a name and a kind: &apos;cart: service&apos;.</source>
        <translation>输入名称，或名称和种类：“cart: service”。</translation>
    </message>
    <message>
        <source>A name is missing after the arrow.</source>
        <translation>箭头后缺少名称。</translation>
    </message>
    <message>
        <source>Select the component that the arrow starts from.</source>
        <translation>请选择箭头起始的组件。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>添加 %n 个组件</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing before the colon.</source>
        <translation>冒号前缺少名称。</translation>
    </message>
    <message>
        <source>No kind of component is called anything like &apos;%1&apos;.</source>
        <translation>没有名称与“%1”相近的组件种类。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>“%1”没有属性“%2”。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改 %2 的 %1</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation>设计没有字段“%1”。</translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>更改设计的 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation>“%1”没有字段“%2”。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Select two or more components to align, none within another.</source>
        <translation>请选择两个或更多互不包含的组件进行对齐。</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>对齐 %1</translation>
    </message>
    <message>
        <source>Select three or more components to distribute, none within another.</source>
        <translation>请选择三个或更多互不包含的组件进行分布。</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>分布 %1</translation>
    </message>
    <message>
        <source>Select two or more containers to make them the same size.</source>
        <translation>请选择两个或更多容器，使其大小相同。</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>相同宽度</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>相同高度</translation>
    </message>
    <message>
        <source>Select a container to fit it to what stands in it.</source>
        <translation>请选择一个容器，使其适应其中的内容。</translation>
    </message>
    <message>
        <source>Fit %1 to the contents</source>
        <translation>使 %1 适应内容</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>%1 的偏离</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>对 %1 的注释</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>表达式在第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>表达式耗时过长；请将其简化。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Replace &apos;%1&apos; by &apos;%2&apos;</source>
        <translation>将“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>The text of &apos;%1&apos; is another one by now; search again.</source>
        <translation>“%1”的文本已改变；请重新搜索。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.</source>
        <translation>“%1”不能作为 id：id 由小写字母、数字以及中间的连字符、下划线或点组成。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>id“%1”已被使用；请另选一个。</translation>
    </message>
    <message>
        <source>Rename ids</source>
        <translation>重命名 id</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>没有视图“%1”。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>Add view %1</source>
        <translation>添加视图 %1</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>更改视图 %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Change views</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos; of &apos;%3&apos;. %4</source>
        <translation>“%1”不能用于“%3”的“%2”。%4</translation>
    </message>
    <message>
        <source>Change export profile</source>
        <translation>更改导出配置档</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>目标“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>目标“%1”没有选项“%2”；您是指“%3”吗？</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; it knows %3.</source>
        <translation>目标“%1”没有选项“%2”；它支持 %3。</translation>
    </message>
    <message>
        <source>Option &apos;%1&apos; of target &apos;%2&apos;: %3</source>
        <translation>目标“%2”的选项“%1”：%3</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; there are %2.</source>
        <translation>没有导出目标“%1”；有 %2。</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有导出目标“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>The targets &apos;%1&apos; and &apos;%2&apos; both write %3; give each a folder of its own under &apos;export: { folders: … }&apos;.</source>
        <translation>目标“%1”和“%2”都写入 %3；请在“export: { folders: … }”下为其各指定一个文件夹。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Two files of the export have the same path, %1; please report this.</source>
        <translation>导出中有两个文件的路径同为 %1；请报告此问题。</translation>
    </message>
    <message>
        <source>The catalog does not know the kinds of these: %1.</source>
        <translation>目录不认识以下各项的种类：%1。</translation>
    </message>
    <message>
        <source>People and systems outside of the platform are not rendered: %1.</source>
        <translation>不生成平台之外的人员和系统：%1。</translation>
    </message>
    <message>
        <source>These places are only where other components stand: %1.</source>
        <translation>以下位置只是其他组件所在之处：%1。</translation>
    </message>
    <message>
        <source>A provider runs these, so this target has nothing to write for them: %1.</source>
        <translation>以下各项由提供商运行，因此该目标无需为其写入任何内容：%1。</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>以下各项不以容器方式运行：%1。</translation>
    </message>
    <message>
        <source>This target has no form for these kinds: %1.</source>
        <translation>该目标没有对应以下种类的形式：%1。</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>已移除 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>已在 %n 个文件中合并手动编辑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>%n 个手动编辑过的文件保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n 个文件含有须由人裁定的标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>%n 个文件须先做选择。未提交任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; there was nothing to commit.</source>
        <translation>分支 %1 中有完全相同的文件；没有可提交的内容。</translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; it was pushed to %2.</source>
        <translation>分支 %1 中有完全相同的文件；已将其推送到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>已将 %n 个文件提交到分支 %1，提交为 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>已推送到 %1。</translation>
    </message>
    <message>
        <source>Update manifests</source>
        <translation>更新清单</translation>
    </message>
    <message>
        <source>Update manifests of %1</source>
        <translation>更新 %1 的清单</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>将消失</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>非导出文件</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>文件夹中有完全相同的文件。</translation>
    </message>
    <message>
        <source>The folder has no such file yet.</source>
        <translation>文件夹中尚无此文件。</translation>
    </message>
    <message>
        <source>The design changed since the last export; nobody else changed the file.</source>
        <translation>设计自上次导出后有更改；没有其他人更改该文件。</translation>
    </message>
    <message>
        <source>Somebody edited the file by hand; the edits stay.</source>
        <translation>有人手动编辑了该文件；编辑保留。</translation>
    </message>
    <message>
        <source>Somebody edited the same lines by hand that the design changed.</source>
        <translation>有人手动编辑了设计所更改的相同行。</translation>
    </message>
    <message>
        <source>An earlier export made it, this one does not; it is removed.</source>
        <translation>它由较早的导出生成，本次导出不再生成；将被移除。</translation>
    </message>
    <message>
        <source>It is no longer exported, but somebody edited it by hand; it stays.</source>
        <translation>它不再被导出，但有人手动编辑过；予以保留。</translation>
    </message>
    <message>
        <source>The file is there, but no export made it.</source>
        <translation>该文件存在，但不是由导出生成的。</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>该路径超出导出文件夹。</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>这是链接；导出不会通过链接写入。请移除它或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>要写入文件的位置是一个文件夹。</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>需要文件夹的位置是一个文件。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation>无法创建文件夹：%1。未做任何更改。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation>无法写入文件：%1。未做任何更改。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>导出已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Another export writes into this folder; try again when it is done.</source>
        <translation>另一个导出正在写入此文件夹；请在其完成后重试。</translation>
    </message>
    <message>
        <source>Somebody changed this file during the export. Nothing was changed; export again.</source>
        <translation>导出期间有人更改了此文件。未做任何更改；请重新导出。</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Nothing was changed.</source>
        <translation>无法替换文件：%1。未做任何更改。</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Export again to complete what was begun.</source>
        <translation>无法替换文件：%1。请重新导出以完成已开始的操作。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted before it changed anything; what it left was removed.</source>
        <translation>较早的导出在做出任何更改之前中断；其遗留内容已移除。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted while it replaced files; it was completed.</source>
        <translation>较早的导出在替换文件时中断；现已完成。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted, and the folder changed since; the rest of it was dropped.</source>
        <translation>较早的导出曾中断，此后文件夹有更改；其余部分已放弃。</translation>
    </message>
    <message>
        <source>A newer version of Groundplan exported into this folder; use that one.</source>
        <translation>较新版本的 Groundplan 曾导出到此文件夹；请使用该版本。</translation>
    </message>
    <message>
        <source>Edits by hand are merged with git, which is not installed.</source>
        <translation>手动编辑用 git 合并，但 git 未安装。</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>git did not merge: %1.</source>
        <translation>git 未合并：%1。</translation>
    </message>
    <message>
        <source>git cannot merge this file: %1</source>
        <translation>git 无法合并此文件：%1</translation>
    </message>
    <message>
        <source>Somebody changed this folder during the export. Nothing was changed; export again.</source>
        <translation>导出期间有人更改了此文件夹。未做任何更改；请重新导出。</translation>
    </message>
    <message>
        <source>It still holds the marks of an earlier conflict; decide them first.</source>
        <translation>其中仍有较早冲突的标记；请先裁定。</translation>
    </message>
</context>
<context>
    <name>FluxExport</name>
    <message>
        <source>The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply.</source>
        <translation>设计说明变更由手动应用；Flux 没有这种模式，因此对象被挂起：恢复它们即可应用。</translation>
    </message>
    <message>
        <source>Flux takes back what somebody changed by hand, although the design says that the controller does not.</source>
        <translation>Flux 会撤回有人手动做出的更改，尽管设计说明控制器不会这样做。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster.</source>
        <translation>设计中没有集群运行工作负载，因此没有可应用的内容；请将工作负载放入集群。</translation>
    </message>
    <message>
        <source>Bootstrap Flux in each cluster with its folder: %1.</source>
        <translation>请在每个集群中以其文件夹引导 Flux：%1。</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A source and ordered Kustomizations with health checks for each cluster in each environment.</source>
        <translation>为每个环境中的每个集群提供一个源，以及带健康检查的有序 Kustomization。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest.</source>
        <translation>要应用的分支，或 OCI 制品的标签；留空：设计指明的分支，否则为 main，或标签 latest。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time between two comparisons where the design&apos;s controller says none.</source>
        <translation>两次比较之间的时间，用于设计中的控制器未说明时。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>How long a change may take until all is up.</source>
        <translation>从变更到全部就绪最多可用的时间。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name of the Secret in flux-system with the credentials of the source; empty: none is needed.</source>
        <translation>flux-system 中含源凭据的 Secret 的名称；留空：不需要。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Account as which Flux applies, for clusters that several teams share; empty: its own.</source>
        <translation>Flux 应用时使用的账号，用于多个团队共享的集群；留空：其自身的账号。</translation>
    </message>
    <message>
        <source>Version of OCIRepository</source>
        <translation>OCIRepository 的版本</translation>
    </message>
    <message>
        <source>API version of the source that is an OCI artifact: v1 from Flux 2.6 on.</source>
        <translation>作为 OCI 制品的源的 API 版本：自 Flux 2.6 起为 v1。</translation>
    </message>
</context>
<context>
    <name>GitOpsExport</name>
    <message>
        <source>Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation>导出配置档以及设计中的 GitOps 控制器和源代码仓库均未说明清单存放在哪里；以 %1 代替。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A list is expected.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>此处应为单词。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a topic of the Guide.</source>
        <translation>指南主题中的未知键“%1”。</translation>
    </message>
    <message>
        <source>A topic of the Guide begins with front matter between two lines of &apos;---&apos;.</source>
        <translation>指南主题以两行“---”之间的 front matter 开头。</translation>
    </message>
    <message>
        <source>The front matter of a topic is a map.</source>
        <translation>主题的 front matter 是映射。</translation>
    </message>
    <message>
        <source>The topic has no title.</source>
        <translation>主题没有标题。</translation>
    </message>
    <message>
        <source>The topic stands in no known section: &apos;%1&apos;.</source>
        <translation>主题不属于任何已知的章节：“%1”。</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The standard model</source>
        <translation>标准模型</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Anti-patterns</source>
        <translation>反模式</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>边缘情况</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好实践</translation>
    </message>
    <message>
        <source>The words of Groundplan</source>
        <translation>Groundplan 的术语</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>更多规则</translation>
    </message>
    <message>
        <source>switched off by the profile</source>
        <translation>已被配置档关闭</translation>
    </message>
    <message>
        <source>What.</source>
        <translation>内容。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>处理方法。</translation>
    </message>
    <message>
        <source>Thresholds.</source>
        <translation>阈值。</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>来源。</translation>
    </message>
    <message>
        <source>Controls.</source>
        <translation>控制措施。</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
</context>
<context>
    <name>HelmExport</name>
    <message>
        <source>Helm charts</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests.</source>
        <translation>每个集群一个 Helm chart，每个环境各有 values；对象与 Kubernetes 清单相同。</translation>
    </message>
    <message>
        <source>Chart version</source>
        <translation>chart 版本</translation>
    </message>
    <message>
        <source>Version of the charts, such as 1.4.0.</source>
        <translation>chart 的版本，例如 1.4.0。</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>平台版本</translation>
    </message>
    <message>
        <source>Version of what the charts install.</source>
        <translation>chart 所安装内容的版本。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there are no charts; place workloads in a cluster.</source>
        <translation>设计中没有集群运行工作负载，因此没有 chart；请将工作负载放入集群。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The charts make the namespaces of their objects; release them into a namespace of their own.</source>
        <translation>chart 会创建其对象的命名空间；请将其发布到单独的命名空间。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation>“%2”的 %1 被略去：%3</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>Inventory as tables</source>
        <translation>表格形式的清册</translation>
    </message>
    <message>
        <source>All components, connections and differences of environments as comma-separated tables for spreadsheets and databases.</source>
        <translation>所有组件、连接和环境差异的逗号分隔表格，用于电子表格和数据库。</translation>
    </message>
</context>
<context>
    <name>IstioExport</name>
    <message>
        <source>No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio.</source>
        <translation>设计中没有命名空间位于 Istio 网格中，因此没有可写入的内容；请为工作负载指定技术为 Istio 的网格。</translation>
    </message>
    <message>
        <source>Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target &apos;kubernetes&apos; writes them.</source>
        <translation>Ambient 模式需要命名空间带有标签 istio.io/dataplane-mode: ambient 和 istio.io/use-waypoint: waypoint；由目标“kubernetes”写入。</translation>
    </message>
    <message>
        <source>These are in no namespace of an Istio mesh: %1.</source>
        <translation>以下各项不在 Istio 网格的任何命名空间中：%1。</translation>
    </message>
    <message>
        <source>These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1.</source>
        <translation>以下网格不强制双向 TLS，因此所有命名空间都接受明文流量；这种情况应予终止：%1。</translation>
    </message>
    <message>
        <source>These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1.</source>
        <translation>以下网格声明不决定谁可以调用谁；仍会写入相应的策略：%1。</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: &quot;false&quot;: %1.</source>
        <translation>以下各项声明没有代理，但其命名空间会为其提供代理；请为其 Pod 加上标签 sidecar.istio.io/inject: &quot;false&quot;：%1。</translation>
    </message>
    <message>
        <source>Istio&apos;s ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target &apos;kubernetes&apos; writes for them: %1.</source>
        <translation>Istio 的入口网关通过 Gateway 和 VirtualService 承载以下各项；请略去目标“kubernetes”为其写入的 Ingress：%1。</translation>
    </message>
    <message>
        <source>These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1.</source>
        <translation>以下各项需要在入口网关的命名空间中有证书，存于该名称的 Secret 中：%1。</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>以下各项的控制器不在网格中，因此其路由到的目标接受明文流量：%1。</translation>
    </message>
    <message>
        <source>It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-principals&apos;: %1.</source>
        <translation>不清楚以下各项的控制器以何身份调用；以虚构的身份代替，请在选项“entry-principals”中指明：%1。</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these identities (option &apos;entry-principals&apos;): %1.</source>
        <translation>以下各项的控制器应以这些身份调用（选项“entry-principals”）：%1。</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>网格不承载 UDP；以下各项仅由网络策略保护：%1。</translation>
    </message>
    <message>
        <source>These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1.</source>
        <translation>以下各项只在其代理结束时才结束；Istio 为此需要原生 Sidecar（自 Kubernetes 1.29 和 Istio 1.27 起为其默认值）：%1。</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>以下各项在没有代理的调用方所用的端口上接受明文流量：%1。</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>未说明由谁重复对以下各项的失败调用，因此网格不重复：%1。</translation>
    </message>
    <message>
        <source>These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1.</source>
        <translation>以下各项在集群之外，且其自身和连接均未指明端口；不为其生成 ServiceEntry：%1。</translation>
    </message>
    <message>
        <source>The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option &apos;hosts&apos; (COMPONENT or ENVIRONMENT/COMPONENT): %1.</source>
        <translation>设计未说明以下各项在哪里；以 NAME.example.invalid 代替，且不限制其调用方的访问范围。请在选项“hosts”中指明（COMPONENT 或 ENVIRONMENT/COMPONENT）：%1。</translation>
    </message>
    <message>
        <source>The egress gateway passes on encrypted traffic alone; these are reached past it: %1.</source>
        <translation>出口网关只转发加密流量；以下各项绕过它访问：%1。</translation>
    </message>
    <message>
        <source>Istio&apos;s chart is expected to have installed these as istio-egressgateway in istio-system: %1.</source>
        <translation>以下各项应由 Istio 的 chart 以 istio-egressgateway 之名安装在 istio-system 中：%1。</translation>
    </message>
    <message>
        <source>These may reach any host, since not all that they reach has a known place: %1.</source>
        <translation>以下各项可以访问任何主机，因为其访问的目标并非都有已知的位置：%1。</translation>
    </message>
    <message>
        <source>Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode).</source>
        <translation>多个外部系统在同一端口应答，且不从首字节起使用 TLS；Istio 通过 DNS 捕获区分它们（ISTIO_META_DNS_CAPTURE，在 ambient 模式下为默认值）。</translation>
    </message>
    <message>
        <source>These share a service account with another workload, so the mesh cannot tell them apart: %1.</source>
        <translation>以下各项与另一个工作负载共用服务账号，因此网格无法区分它们：%1。</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh.</source>
        <translation>双向 TLS、谁可以调用谁、超时、重试、熔断器和出口，用于 Istio 网格的命名空间。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic.</source>
        <translation>是每个工作负载旁有一个代理，还是由节点和 waypoint 承载流量。</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Version of Istio&apos;s kinds; v1 needs Istio 1.22 or newer.</source>
        <translation>Istio 各种类的版本；v1 需要 Istio 1.22 或更高版本。</translation>
    </message>
    <message>
        <source>Unknown hosts</source>
        <translation>未知主机</translation>
    </message>
    <message>
        <source>Whether workloads may reach hosts that the design does not name.</source>
        <translation>工作负载是否可以访问设计未指明的主机。</translation>
    </message>
    <message>
        <source>Trust domain</source>
        <translation>信任域</translation>
    </message>
    <message>
        <source>First part of the identities of the mesh.</source>
        <translation>网格身份的第一部分。</translation>
    </message>
    <message>
        <source>Identities of entries</source>
        <translation>入口的身份</translation>
    </message>
    <message>
        <source>Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx.</source>
        <translation>入口的控制器调用时使用的身份，例如 cluster.local/ns/ingress-nginx/sa/ingress-nginx。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Where outside systems and managed databases are: component, or environment/component, to host name.</source>
        <translation>外部系统和托管数据库的位置：从组件或环境/组件到主机名。</translation>
    </message>
</context>
<context>
    <name>KedaExport</name>
    <message>
        <source>These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1.</source>
        <translation>以下各项不从集群中的队列或流接收消息，因此不按事件伸缩：%1。</translation>
    </message>
    <message>
        <source>No workload in a cluster takes messages from a queue or stream that KEDA can look into.</source>
        <translation>集群中没有工作负载从 KEDA 可查看的队列或流接收消息。</translation>
    </message>
    <message>
        <source>KEDA has no scaler for the technology of these, or the design does not name it: %1.</source>
        <translation>KEDA 没有适用于以下各项技术的 scaler，或设计未指明其技术：%1。</translation>
    </message>
    <message>
        <source>The design does not say these parameters of scalers; stand-ins are written, fill them in: %1.</source>
        <translation>设计未说明 scaler 的以下参数；已写入占位值，请填写：%1。</translation>
    </message>
    <message>
        <source>Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1.</source>
        <translation>请提供含以下键的 Secret；其名称与引用它的 TriggerAuthentication 相同：%1。</translation>
    </message>
    <message>
        <source>KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1.</source>
        <translation>KEDA 以其 operator 在提供商处的身份查看以下各项的队列；请予以授权：%1。</translation>
    </message>
    <message>
        <source>The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1.</source>
        <translation>Pub/Sub 的 scaler 仍可用，但不再更新；KEDA 建议改用提供商的指标：%1。</translation>
    </message>
    <message>
        <source>These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1.</source>
        <translation>以下各项未说明一个实例应处理多少条消息；假定为 scaler 的常用数值：%1。</translation>
    </message>
    <message>
        <source>These do not say how many instances there may be at most; ten are assumed: %1.</source>
        <translation>以下各项未说明最多可有多少实例；假定为十个：%1。</translation>
    </message>
    <message>
        <source>KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA 会启动以下作业，因此不得应用普通 Kubernetes 清单中的同名 Job：%1。</translation>
    </message>
    <message>
        <source>KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>KEDA 会伸缩以下各项，因此不得应用普通 Kubernetes 清单中的同名 HorizontalPodAutoscaler：%1。</translation>
    </message>
    <message>
        <source>KEDA</source>
        <translation>KEDA</translation>
    </message>
    <message>
        <source>Scaled objects and jobs for workloads that take messages from queues and streams.</source>
        <translation>为从队列和流接收消息的工作负载提供 ScaledObject 和 ScaledJob。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>伸缩</translation>
    </message>
    <message>
        <source>Only what takes messages, or also workloads that scale by load alone.</source>
        <translation>只伸缩接收消息的工作负载，或也伸缩仅按负载伸缩的工作负载。</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Prometheus 的地址</translation>
    </message>
    <message>
        <source>Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing.</source>
        <translation>统计请求的位置，例如 http://prometheus.observability:9090；留空：请求不触发伸缩。</translation>
    </message>
    <message>
        <source>Query of requests</source>
        <translation>请求的查询</translation>
    </message>
    <message>
        <source>Requests per second of a workload; NAME and NAMESPACE stand for its own.</source>
        <translation>工作负载的每秒请求数；NAME 和 NAMESPACE 代表其自身的名称和命名空间。</translation>
    </message>
    <message>
        <source>Start of the working hours</source>
        <translation>工作时间的开始</translation>
    </message>
    <message>
        <source>Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop.</source>
        <translation>Cron 表达式；若有结束时间，工作负载在此时间之外停止，除非有消息等待。留空：从不停止。</translation>
    </message>
    <message>
        <source>End of the working hours</source>
        <translation>工作时间的结束</translation>
    </message>
    <message>
        <source>Cron expression of the end.</source>
        <translation>结束时间的 Cron 表达式。</translation>
    </message>
    <message>
        <source>Time zone of the working hours</source>
        <translation>工作时间的时区</translation>
    </message>
    <message>
        <source>Name from the database of time zones, such as Europe/Berlin.</source>
        <translation>时区数据库中的名称，例如 Europe/Berlin。</translation>
    </message>
</context>
<context>
    <name>KnativeExport</name>
    <message>
        <source>These run as functions outside of a cluster, most likely in the service of a provider; the option &quot;functions: all&quot; brings them here: %1.</source>
        <translation>以下各项作为函数在集群之外运行，很可能在提供商的服务中；选项“functions: all”会将其纳入：%1。</translation>
    </message>
    <message>
        <source>These are no functions; the manifests of plain Kubernetes hold them: %1.</source>
        <translation>以下各项不是函数；普通 Kubernetes 清单中有它们：%1。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster.</source>
        <translation>设计中没有集群运行函数，因此没有供 Knative 使用的内容；请将函数放入集群。</translation>
    </message>
    <message>
        <source>The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option &quot;gateway-namespace&quot; sets.</source>
        <translation>集群需要 Knative Serving；若由事件启动函数，还需要 Knative Eventing 及其 Kafka 源；请求可来自命名空间 %1，由选项“gateway-namespace”设置。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>以下各项未指明镜像；以 example.invalid/NAME:0.0.0 代替：%1。</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>以下各项的镜像没有标签，因此运行的内容可能在不知不觉中改变：%1。</translation>
    </message>
    <message>
        <source>These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1.</source>
        <translation>以下各项的运行时间可能超过 Knative 默认允许的十分钟；请在 config-defaults 中提高 max-revision-timeout-seconds：%1。</translation>
    </message>
    <message>
        <source>These have to answer requests, since Knative starts them by one instead of running them to their end: %1.</source>
        <translation>以下各项必须应答请求，因为 Knative 通过请求启动它们，而不是让其运行至结束：%1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>以下设置不能作为变量，已略去：%1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1.</source>
        <translation>以下是明文机密，不会写入；清单期望它们在 Secret NAME-settings 中：%1。</translation>
    </message>
    <message>
        <source>Command lines of these hold secrets in the clear; *** stands for them: %1.</source>
        <translation>以下各项的命令行含有明文机密；以 *** 代替：%1。</translation>
    </message>
    <message>
        <source>Pods call these; let those through to the gateway of Knative in their network policies: %1.</source>
        <translation>Pod 会调用以下各项；请在其网络策略中放行到 Knative 网关的流量：%1。</translation>
    </message>
    <message>
        <source>The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1.</source>
        <translation>设计未说明在哪里访问以下各项；以 kafka.example.invalid:9092 代替该地址：%1。</translation>
    </message>
    <message>
        <source>Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1.</source>
        <translation>以下各项请提供 Secret NAME-kafka，含 user、password、saslType 和 ca.crt（以来源给出的为准）：%1。</translation>
    </message>
    <message>
        <source>Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1.</source>
        <translation>此处发布的内容由 Knative 自身投递；发布者将 CloudEvents 发送到 K_SINK 中的地址：%1。</translation>
    </message>
    <message>
        <source>Messages that these cannot process are set aside by design; name a dead-letter sink: %1.</source>
        <translation>设计规定将以下各项无法处理的消息另行搁置；请指定死信接收端：%1。</translation>
    </message>
    <message>
        <source>Knative</source>
        <translation>Knative</translation>
    </message>
    <message>
        <source>Functions as services that scale to zero, and the sources and triggers that start them.</source>
        <translation>可缩容到零的服务形式的函数，以及启动它们的来源和触发器。</translation>
    </message>
    <message>
        <source>Runs per instance</source>
        <translation>每个实例的并发数</translation>
    </message>
    <message>
        <source>Requests that one instance of a function works on at the same time.</source>
        <translation>函数的一个实例同时处理的请求数。</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster.</source>
        <translation>仅包括集群中的函数，还是也包括位于其他地方的函数；后者将在第一个集群中运行。</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Whether queues, streams and schedules start functions through Knative Eventing.</source>
        <translation>队列、流和计划是否通过 Knative Eventing 启动函数。</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>网关的命名空间</translation>
    </message>
    <message>
        <source>Namespace of the networking layer that leads requests to functions.</source>
        <translation>将请求引向函数的网络层所在的命名空间。</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation>设计中没有集群运行工作负载，因此没有清单；请将工作负载放入集群。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>The configuration that %1 states replaces the whole, so these settings are gone there: %2.</source>
        <translation>%1 声明的配置会替换整体，因此那里不再有这些设置：%2。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>以下各项未指明镜像；以 example.invalid/NAME:0.0.0 代替：%1。</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>以下各项的镜像没有标签，因此运行的内容可能在不知不觉中改变：%1。</translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation>以下各项未说明所需资源；假定为 100m 处理器和 128Mi 内存：%1。</translation>
    </message>
    <message>
        <source>These are called but do not say at which port they listen, so nobody can reach them: %1.</source>
        <translation>以下各项被调用但未说明监听哪个端口，因此无人能访问它们：%1。</translation>
    </message>
    <message>
        <source>These do not say when they run, so they are suspended: %1.</source>
        <translation>以下各项未说明何时运行，因此被挂起：%1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>以下设置不能作为变量，已略去：%1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1.</source>
        <translation>以下是明文机密，不会写入；清单期望它们在 Secret 中，命令行中以 *** 代替：%1。</translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation>以下各项声明以 root 运行；清单仍然禁止：%1。</translation>
    </message>
    <message>
        <source>These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.</source>
        <translation>以下连接从一个集群通向另一个集群；请为其目标指定另一个集群可访问的地址：%1。</translation>
    </message>
    <message>
        <source>Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.</source>
        <translation>请连同 CNI 插件安装 %1：命名空间会拒绝其 init 容器所需的权限。</translation>
    </message>
    <message>
        <source>The namespaces are not prepared for the mesh %1; do that as its manual says.</source>
        <translation>命名空间尚未为网格 %1 做好准备；请按其手册操作。</translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation>平台之外的人员和系统没有清单：%1。</translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation>该导出目标不生成函数：%1。</translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation>以下各项在 Kubernetes 集群之外运行：%1。</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>以下各项不以容器方式运行：%1。</translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation>以下各项未指明镜像，因此应由其自己的 chart 或 operator 安装：%1。</translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation>使用 Kustomize 的 Kubernetes</translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation>以一个 Kustomize base 和每个环境一个 overlay 表示的清单。</translation>
    </message>
    <message>
        <source>Path in the secrets store</source>
        <translation>机密存储中的路径</translation>
    </message>
    <message>
        <source>Put before NAMESPACE/SECRET to find a secret in the store, such as shop/.</source>
        <translation>加在 NAMESPACE/SECRET 之前，用于在存储中查找机密，例如 shop/。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API.</source>
        <translation>请求如何进入：通过 Ingress，还是通过带有 Gateway API 路由的 Gateway。</translation>
    </message>
    <message>
        <source>Gateway class</source>
        <translation>网关类</translation>
    </message>
    <message>
        <source>Class of the Gateways; empty: that of the ingress.</source>
        <translation>Gateway 的类；留空：与 Ingress 的类相同。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Whether secrets are only referred to, or fetched by the External Secrets Operator.</source>
        <translation>机密是仅被引用，还是由 External Secrets Operator 获取。</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>机密存储</translation>
    </message>
    <message>
        <source>Name of the store of the External Secrets Operator that holds the secrets.</source>
        <translation>External Secrets Operator 中保存机密的存储的名称。</translation>
    </message>
    <message>
        <source>Kind of secret store</source>
        <translation>机密存储的种类</translation>
    </message>
    <message>
        <source>Whether one store serves the cluster or each namespace has its own.</source>
        <translation>整个集群共用一个存储，还是每个命名空间有自己的存储。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类</translation>
    </message>
    <message>
        <source>Class of volumes for stores that name none; empty: the default of the cluster.</source>
        <translation>未指明类的存储所用卷的类；留空：集群的默认类。</translation>
    </message>
    <message>
        <source>Limit ranges</source>
        <translation>限制范围</translation>
    </message>
    <message>
        <source>Whether each namespace gives containers that state no resources some.</source>
        <translation>每个命名空间是否为未说明资源的容器提供默认资源。</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none.</source>
        <translation>命名空间采用其声明的配额、在未声明时采用由成员计算出的配额，还是没有配额。</translation>
    </message>
    <message>
        <source>Lifetime of finished jobs</source>
        <translation>已完成作业的保留时间</translation>
    </message>
    <message>
        <source>When a finished job is removed; a GitOps controller then runs it again. Empty: never.</source>
        <translation>已完成的作业何时被移除；之后 GitOps 控制器会再次运行它。留空：从不移除。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>These do not say how much they store; 10Gi are assumed: %1.</source>
        <translation>以下各项未说明存储量；假定为 10Gi：%1。</translation>
    </message>
    <message>
        <source>A Deployment knows neither canary nor blue-green rollouts, so these roll: %1.</source>
        <translation>Deployment 既不支持金丝雀发布也不支持蓝绿发布，因此以下各项采用滚动发布：%1。</translation>
    </message>
    <message>
        <source>These share a pod or a machine with others by the design; here each has pods of its own: %1.</source>
        <translation>按照设计，以下各项与其他组件共用 Pod 或机器；此处它们各有自己的 Pod：%1。</translation>
    </message>
    <message>
        <source>Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1.</source>
        <translation>1.30 之前的 Kubernetes 在停止前没有停顿，因此以下各项的最后几个请求可能失败：%1。</translation>
    </message>
    <message>
        <source>These name no class; name-your-gateway-class stands in for it in their Gateways: %1.</source>
        <translation>以下各项未指明类；其 Gateway 中以 name-your-gateway-class 代替：%1。</translation>
    </message>
    <message>
        <source>These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.</source>
        <translation>导出配置档的以下标签不合法或由 Groundplan 自身设置，已略去：%1。</translation>
    </message>
    <message>
        <source>The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too.</source>
        <translation>工作负载及其 Service 的名称以配置档的前缀开头；指明 Service 的设置也必须如此。</translation>
    </message>
    <message>
        <source>Install the External Secrets Operator and set up the %1 &quot;%2&quot; before applying the manifests.</source>
        <translation>在应用清单之前，请安装 External Secrets Operator 并设置 %1“%2”。</translation>
    </message>
    <message>
        <source>Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests.</source>
        <translation>在应用清单之前，请安装 Gateway API（TLS 路由需要 1.5 或更新版本）及其控制器。</translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation>清单中没有工作负载。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation>%1“%2”是发布的测试，不是平台的一部分；已跳过。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation>%1“%2”没有容器；已跳过。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation>Service“%1”没有选择清单中的任何工作负载。</translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation>Ingress“%1”路由到 Service“%2”，而后者不在清单中。</translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation>ingress %1：%2%3 到 %4（%5）</translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation>HorizontalPodAutoscaler“%1”伸缩“%2”，而后者不在清单中。</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation>“%2”的 %1 指明了“%3”，而后者不在清单中（%4）。</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>该配置</translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation>不导入种类为 %1 的对象（%2）。</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Kubernetes 清单</translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation>Kubernetes 清单中的工作负载、Service 和 Ingress，以及其中指明的连接。</translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation>kustomization 未渲染（%1）；请导入“kustomize build”的输出，以查看某个环境的实际运行情况。</translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation>跳过该文件：它是 Helm chart 的模板；请导入“helm template”的输出。</translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation>跳过该文件：%1</translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation>没有可导入的 Kubernetes 对象。</translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation>跳过该文件：它是 Compose 文件，不是 Kubernetes 清单。</translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation>跳过该文档：它不是 Kubernetes 对象（没有 apiVersion 和 kind）。</translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation>该 %1 没有名称；已跳过。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1“%2”被多次定义；以第一次定义为准。</translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation>，来自 config map %1</translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation>容器 %2%3 中的 env %1</translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation>容器 %3%4 中的 env %1=%2</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>“%2”的 %1 的值看起来是机密，已略去；请从机密存储引用。</translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation>容器 %2 中的 env %1，来自机密 %3</translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation>容器 %2 中的参数 %1</translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation>config map %1，%2，第 %3 行</translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation>config map %1,%2</translation>
    </message>
</context>
<context>
    <name>KyvernoExport</name>
    <message>
        <source>Kyverno policies</source>
        <translation>Kyverno 策略</translation>
    </message>
    <message>
        <source>Cluster policies that insist on what the design promises, with its deviations as exceptions that end.</source>
        <translation>坚持设计所承诺内容的集群策略，设计的偏离作为有期限的例外。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>违规是被拒绝还是仅被报告；enforce-last 仅在最后一个环境中拒绝。</translation>
    </message>
    <message>
        <source>Namespace of exceptions</source>
        <translation>例外的命名空间</translation>
    </message>
    <message>
        <source>The one namespace in which Kyverno looks for exceptions.</source>
        <translation>Kyverno 查找例外的唯一命名空间。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>设计中没有集群运行工作负载，因此没有需要强制的内容。</translation>
    </message>
    <message>
        <source>The policies need Kyverno 1.13 or newer.</source>
        <translation>这些策略需要 Kyverno 1.13 或更新版本。</translation>
    </message>
    <message>
        <source>Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to delete again, until the design says otherwise and is exported again.</source>
        <translation>请在 Kyverno 中为命名空间 %1 启用例外（features.policyExceptions）。Kyverno 会在每个偏离结束的次日删除对应的例外；GitOps 控制器会将其放回，Kyverno 再次删除，直到设计作出更改并重新导出。</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation>无法理解这些位置。</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation>Graphviz 无法为设计布局；是否已安装其插件“dot_layout”？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation>“%1”不是设计中的容器。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a component of the design.</source>
        <translation>“%1”不是设计中的组件。</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>请选择一个容器，或位于同一处的两个或更多组件。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>整理 %1</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Cost of change</source>
        <translation>变更代价</translation>
    </message>
    <message>
        <source>How far does a change or a failure reach?</source>
        <translation>一次变更或故障会波及多远？</translation>
    </message>
    <message>
        <source>The design is too large to follow every dependency.</source>
        <translation>设计太大，无法追踪每个依赖。</translation>
    </message>
    <message>
        <source>reaches everything</source>
        <translation>波及一切</translation>
    </message>
    <message>
        <source>reaches half of it</source>
        <translation>波及一半</translation>
    </message>
    <message>
        <source>reaches nothing else</source>
        <translation>不波及其他</translation>
    </message>
    <message>
        <source>Coupling heat</source>
        <translation>耦合热度</translation>
    </message>
    <message>
        <source>Where does everything hang together?</source>
        <translation>哪里所有东西都纠缠在一起？</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 个相邻组件</translation>
    </message>
    <message>
        <source>about half as many</source>
        <translation>约一半</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>几乎没有</translation>
    </message>
    <message>
        <source>Connections that close a cycle</source>
        <translation>闭合成环的连接</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential is it?</source>
        <translation>哪些数据在哪里，机密程度如何？</translation>
    </message>
    <message>
        <source>Restricted · carries regulated data</source>
        <translation>受限 · 承载受监管数据</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发人员</translation>
    </message>
    <message>
        <source>What do I build on, and how do I reach it?</source>
        <translation>我在什么之上构建，如何访问它？</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Data stores</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>队列和流</translation>
    </message>
    <message>
        <source>Systems of others</source>
        <translation>他人的系统</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>What is different in one environment?</source>
        <translation>某个环境中有什么不同？</translation>
    </message>
    <message>
        <source>The design has no environments.</source>
        <translation>设计没有环境。</translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>在 %1 中不同</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>What does the business depend on, and what does it cost?</source>
        <translation>业务依赖什么，成本多少？</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>People and systems of others</source>
        <translation>人员和他人的系统</translation>
    </message>
    <message>
        <source>Stated cost: %1 a month.</source>
        <translation>声明的成本：每月 %1。</translation>
    </message>
    <message>
        <source>Open findings: %1 errors, %2 warnings; accepted: %3.</source>
        <translation>未处理的发现项：%1 个错误，%2 个警告；已接受：%3。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运维人员</translation>
    </message>
    <message>
        <source>What will wake me up at night?</source>
        <translation>什么会在夜里把我叫醒？</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Warnings on operation</source>
        <translation>运维方面的警告</translation>
    </message>
    <message>
        <source>Errors on operation</source>
        <translation>运维方面的错误</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>团队归属</translation>
    </message>
    <message>
        <source>Who answers for what, and who has to agree with whom?</source>
        <translation>谁对什么负责，谁必须与谁达成一致？</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way?</source>
        <translation>谁能进来，途中什么会被读取？</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>无登录</translation>
    </message>
    <message>
        <source>Reached from the internet · plaintext</source>
        <translation>可从互联网访问 · 明文</translation>
    </message>
    <message>
        <source>Reached by partners</source>
        <translation>可由合作伙伴访问</translation>
    </message>
    <message>
        <source>Reached from inside · encrypted</source>
        <translation>可从内部访问 · 加密</translation>
    </message>
    <message>
        <source>Connections in plaintext: %1; not stated: %2.</source>
        <translation>明文连接：%1；未说明：%2。</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Which parts belong together, and where do they touch?</source>
        <translation>哪些部分属于一体，它们在哪里相接？</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>无系统</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>&apos;%1&apos; is no link: write https://…, http://…, mailto:… or groundplan:ID.</source>
        <translation>“%1”不是链接：请写 https://…、http://…、mailto:… 或 groundplan:ID。</translation>
    </message>
</context>
<context>
    <name>LinkerdExport</name>
    <message>
        <source>No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd.</source>
        <translation>设计中没有命名空间位于 Linkerd 网格中，因此没有可写入的内容；请为工作负载指定技术为 Linkerd 的网格。</translation>
    </message>
    <message>
        <source>Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too.</source>
        <translation>设计未指明的端口遵循集群的默认设置；如需一并关闭，请为命名空间添加注解 config.linkerd.io/default-inbound-policy: deny。</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1.</source>
        <translation>以下各项声明没有代理，但其命名空间会为其配备代理；请为其 Pod 添加注解 linkerd.io/inject: disabled：%1。</translation>
    </message>
    <message>
        <source>These are in no namespace of a Linkerd mesh: %1.</source>
        <translation>以下各项不在任何 Linkerd 网格的命名空间中：%1。</translation>
    </message>
    <message>
        <source>Linkerd encrypts between all that have a proxy without being told: %1.</source>
        <translation>凡是有代理的双方之间，Linkerd 无需说明便会加密：%1。</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>以下各项的控制器不在网格中，因此它们路由到的目标接受明文流量：%1。</translation>
    </message>
    <message>
        <source>It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-accounts&apos;: %1.</source>
        <translation>不清楚以下各项的控制器以哪个账号调用；以虚构的账号代替，请在选项“entry-accounts”中指明：%1。</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these accounts (option &apos;entry-accounts&apos;): %1.</source>
        <translation>预期以下各项的控制器以这些账号调用（选项“entry-accounts”）：%1。</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>网格不承载 UDP；仅由网络策略保护以下各项：%1。</translation>
    </message>
    <message>
        <source>Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1.</source>
        <translation>同一命名空间的调用方对以下各项的等待时间不同；Linkerd 只能为它们设置同一时间，因此以最严格的为准：%1。</translation>
    </message>
    <message>
        <source>Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1.</source>
        <translation>熔断器是 Service 的注解 balancer.linkerd.io/failure-accrual: consecutive；请将其添加到以下各项的 Service：%1。</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>以下各项在没有代理的调用方所用的端口上接受明文流量：%1。</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>未说明由谁重试对以下各项的失败调用，因此网格不重试：%1。</translation>
    </message>
    <message>
        <source>Callers are let in by port; that they use a path alone is not enforced: %1.</source>
        <translation>调用方按端口放行；“仅使用某一路径”不会强制执行：%1。</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh.</source>
        <translation>Linkerd 网格的命名空间中谁可以调用谁，以及超时和重试。</translation>
    </message>
    <message>
        <source>Version of Server</source>
        <translation>Server 的版本</translation>
    </message>
    <message>
        <source>Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer.</source>
        <translation>Server 这一种类的版本；v1beta3 需要 Linkerd 2.16 或更新版本。</translation>
    </message>
    <message>
        <source>Accounts of entries</source>
        <translation>入口的账号</translation>
    </message>
    <message>
        <source>Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx.</source>
        <translation>入口控制器的命名空间和服务账号，例如 ingress-nginx/ingress-nginx。</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>(picture)</source>
        <translation>（图片）</translation>
    </message>
    <message>
        <source>(picture: %1)</source>
        <translation>（图片：%1）</translation>
    </message>
    <message>
        <source>The rest is shown when you edit it.</source>
        <translation>编辑时将显示其余内容。</translation>
    </message>
</context>
<context>
    <name>MermaidExport</name>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Mermaid 图</translation>
    </message>
    <message>
        <source>The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves.</source>
        <translation>将设计及其每个系统表示为 Mermaid 流程图，许多仓库和 wiki 可直接显示。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>线条的走向：LR 为从左到右，TB 为从上到下。</translation>
    </message>
    <message>
        <source>The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.</source>
        <translation>设计有 %1 个连接；Mermaid 最多绘制 500 个，除非在显示处提高其设置 maxEdges。</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Workloads that depend on one another or stand alone.</source>
        <translation>互相依赖或独立存在的工作负载。</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Pairs of services of which one depends on the other.</source>
        <translation>其中一个依赖另一个的服务对。</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>传播成本</translation>
    </message>
    <message>
        <source>Share of all services that a change of an average one can reach.</source>
        <translation>平均一个服务的变更可波及的服务占比。</translation>
    </message>
    <message>
        <source>Density (SCF)</source>
        <translation>密度（SCF）</translation>
    </message>
    <message>
        <source>Share of all possible dependencies between services that exist.</source>
        <translation>服务之间所有可能的依赖中实际存在的占比。</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>核心大小</translation>
    </message>
    <message>
        <source>Services in the largest cycle: each of them can break every other.</source>
        <translation>最大环中的服务：其中每一个都能使其他所有服务出错。</translation>
    </message>
    <message>
        <source>Core share</source>
        <translation>核心占比</translation>
    </message>
    <message>
        <source>Share of the services that are in the largest cycle.</source>
        <translation>处于最大环中的服务占比。</translation>
    </message>
    <message>
        <source>Cyclicity</source>
        <translation>循环度</translation>
    </message>
    <message>
        <source>Share of the services that are in some cycle.</source>
        <translation>处于任一环中的服务占比。</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>最长链</translation>
    </message>
    <message>
        <source>Connections in a row, from the first component to the last that it depends on.</source>
        <translation>从第一个组件到其所依赖的最后一个组件的连续连接数。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Synchronous calls in a row, all of which wait for the last.</source>
        <translation>全部等待最后一个的连续同步调用数。</translation>
    </message>
    <message>
        <source>Widest blast radius</source>
        <translation>最大爆炸半径</translation>
    </message>
    <message>
        <source>Components that the failure of one of them can reach, at most.</source>
        <translation>其中一个组件的故障最多可波及的组件数。</translation>
    </message>
    <message>
        <source>This is not a price table: a map with the key &apos;prices&apos; is expected.</source>
        <translation>这不是价格表：应为带有键“prices”的映射。</translation>
    </message>
    <message>
        <source>The price table has a format version other than 1; use a newer Groundplan.</source>
        <translation>价格表的格式版本不是 1；请使用较新的 Groundplan。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a price table.</source>
        <translation>价格表中的未知键“%1”。</translation>
    </message>
    <message>
        <source>&apos;per-gigabyte&apos; is missing: a map with the prices.</source>
        <translation>缺少“per-gigabyte”：价格的映射。</translation>
    </message>
    <message>
        <source>Unknown boundary &apos;%1&apos;; there are zone, region, private-link, cloud and internet.</source>
        <translation>未知的边界“%1”；有 zone、region、private-link、cloud 和 internet。</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; is missing.</source>
        <translation>缺少“%1”的价格。</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0.</source>
        <translation>“%1”的价格必须是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number.</source>
        <translation>“%1”必须是数字。</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON 无效：%1。</translation>
    </message>
    <message>
        <source>This is not a snapshot of metrics that this version can read.</source>
        <translation>这不是本版本可读取的指标快照。</translation>
    </message>
</context>
<context>
    <name>MicroToscaImport</name>
    <message>
        <source>routers pass on what they get</source>
        <translation>路由器转发其收到的内容</translation>
    </message>
    <message>
        <source>nothing else can set it off</source>
        <translation>没有别的东西能触发它</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which uses it too, calls it</source>
        <translation>同样使用它的“%1”会调用它</translation>
    </message>
    <message>
        <source>requests reach it</source>
        <translation>请求会到达它</translation>
    </message>
    <message>
        <source>microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written.</source>
        <translation>microTOSCA 未说明数据存储属于哪一类，也未说明是读还是写：一律视为被写入的关系数据库。</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; belongs to &apos;%2&apos; is not taken over: computes are no components.</source>
        <translation>“%1”属于“%2”这一点未采用：compute 不是组件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand at the edge; this is left out.</source>
        <translation>“%1”不能位于边缘；已略去。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Whoever uses &apos;%1&apos; from outside</source>
        <translation>从外部使用“%1”的任何人</translation>
    </message>
    <message>
        <source>The edge &apos;%1&apos; became clients on the internet that call its members.</source>
        <translation>边缘“%1”变成了互联网上调用其成员的客户端。</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; is deployed on &apos;%2&apos; is not taken over.</source>
        <translation>“%1”部署在“%2”上这一点未采用。</translation>
    </message>
    <message>
        <source>Nothing is deployed on &apos;%1&apos;; it is left out.</source>
        <translation>没有任何东西部署在“%1”上；已略去。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; interacts with itself; this is left out.</source>
        <translation>“%1”与自身交互；已略去。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot interact with &apos;%2&apos;; this is left out.</source>
        <translation>“%1”不能与“%2”交互；已略去。</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to consume, as %3.</source>
        <translation>未说明“%1”是向“%2”发布还是从中消费：视为消费，因为%3。</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to publish, as %3.</source>
        <translation>未说明“%1”是向“%2”发布还是从中消费：视为发布，因为%3。</translation>
    </message>
    <message>
        <source>How &apos;%1&apos; finds its target is not taken over: routes do not say it.</source>
        <translation>“%1”如何找到目标未采用：路由不说明这一点。</translation>
    </message>
    <message>
        <source>Timeout, circuit breaker and discovery towards &apos;%1&apos; are not taken over: they are of calls alone.</source>
        <translation>面向“%1”的超时、熔断器和服务发现未采用：它们只属于调用。</translation>
    </message>
    <message>
        <source>microTOSCA topology</source>
        <translation>microTOSCA 拓扑</translation>
    </message>
    <message>
        <source>Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.</source>
        <translation>microTOSCA 拓扑中的服务、消息代理、路由器、数据存储、团队和边缘，与 microFreshener 的读取方式一致。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no microTOSCA topology.</source>
        <translation>跳过该文件：它不是 microTOSCA 拓扑。</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one topology, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>跳过该文件：一个设计只有一个拓扑，此处为“%1”的拓扑。请单独导入此文件。</translation>
    </message>
    <message>
        <source>There is no microTOSCA topology to import.</source>
        <translation>没有可导入的 microTOSCA 拓扑。</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>There is no &apos;topology_template&apos;.</source>
        <translation>没有“topology_template”。</translation>
    </message>
    <message>
        <source>&apos;topology_template&apos;</source>
        <translation>“topology_template”</translation>
    </message>
    <message>
        <source>&apos;node_types&apos;</source>
        <translation>“node_types”</translation>
    </message>
    <message>
        <source>&apos;relationship_templates&apos;</source>
        <translation>“relationship_templates”</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1必须是列表，而不是%2。</translation>
    </message>
    <message>
        <source>%1 must be a name, not %2.</source>
        <translation>%1必须是名称，而不是%2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not taken over.</source>
        <translation>“%1”未采用。</translation>
    </message>
    <message>
        <source>There is no node &apos;%1&apos;%2.</source>
        <translation>没有节点“%1”%2。</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; is near</source>
        <translation>；“%1”与之相近</translation>
    </message>
    <message>
        <source>There is no &apos;node_templates&apos;.</source>
        <translation>没有“node_templates”。</translation>
    </message>
    <message>
        <source>&apos;node_templates&apos;</source>
        <translation>“node_templates”</translation>
    </message>
    <message>
        <source>The key of a node</source>
        <translation>节点的键</translation>
    </message>
    <message>
        <source>The node &apos;%1&apos;</source>
        <translation>节点“%1”</translation>
    </message>
    <message>
        <source>The type of &apos;%1&apos;</source>
        <translation>“%1”的类型</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>“%1”已略去：其类型“%2”不属于 microTOSCA。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is taken for its base &apos;%2&apos;.</source>
        <translation>类型“%1”视为其基类型“%2”。</translation>
    </message>
    <message>
        <source>The requirements of &apos;%1&apos;</source>
        <translation>“%1”的要求</translation>
    </message>
    <message>
        <source>A requirement of &apos;%1&apos;</source>
        <translation>“%1”的一项要求</translation>
    </message>
    <message>
        <source>The requirement &apos;%1&apos; of &apos;%2&apos; is not taken over.</source>
        <translation>“%2”的要求“%1”未采用。</translation>
    </message>
    <message>
        <source>The target of &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>“%2”中“%1”的目标</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is left out: &apos;%3&apos; is not of microTOSCA.</source>
        <translation>“%2”的“%1”已略去：“%3”不属于 microTOSCA。</translation>
    </message>
    <message>
        <source>The relationship of &apos;%1&apos;</source>
        <translation>“%1”的关系</translation>
    </message>
    <message>
        <source>The relationship template &apos;%1&apos;</source>
        <translation>关系模板“%1”</translation>
    </message>
    <message>
        <source>There is no relationship template &apos;%1&apos;.</source>
        <translation>没有关系模板“%1”。</translation>
    </message>
    <message>
        <source>The relationship type &apos;%1&apos; is taken for &apos;micro.relationships.InteractsWith&apos;.</source>
        <translation>关系类型“%1”视为“micro.relationships.InteractsWith”。</translation>
    </message>
    <message>
        <source>The properties of an interaction</source>
        <translation>交互的属性</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false; it is not taken over.</source>
        <translation>“%1”既不是 true 也不是 false；未采用。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be deployed on &apos;%2&apos;, which is no compute; this is left out.</source>
        <translation>“%1”不能部署在“%2”上，后者不是 compute；已略去。</translation>
    </message>
    <message>
        <source>&apos;groups&apos;</source>
        <translation>“groups”</translation>
    </message>
    <message>
        <source>The key of a group</source>
        <translation>组的键</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos;</source>
        <translation>组“%1”</translation>
    </message>
    <message>
        <source>The members of &apos;%1&apos;</source>
        <translation>“%1”的成员</translation>
    </message>
    <message>
        <source>microTOSCA has no type of group &apos;%1&apos;.</source>
        <translation>microTOSCA 没有组类型“%1”。</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>组“%1”已略去：其类型“%2”不属于 microTOSCA。</translation>
    </message>
    <message>
        <source>A member of &apos;%1&apos;</source>
        <translation>“%1”的一个成员</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a group; the members of a group are nodes.</source>
        <translation>“%1”是组；组的成员是节点。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named twice as a member of &apos;%2&apos;.</source>
        <translation>“%1”两次被列为“%2”的成员。</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; of &apos;%2&apos; is left out: it is not of microTOSCA.</source>
        <translation>“%2”的成员“%1”已略去：它不属于 microTOSCA。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>microTOSCA has no type &apos;%1&apos;%2.</source>
        <translation>microTOSCA 没有类型“%1”%2。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is derived from itself, or too often.</source>
        <translation>类型“%1”派生自自身，或派生层数过多。</translation>
    </message>
</context>
<context>
    <name>MicrosecendImport</name>
    <message>
        <source>The diagram must be a map with &apos;services&apos; and &apos;information_flows&apos;, not %1.</source>
        <translation>图必须是带有“services”和“information_flows”的映射，而不是%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>“%1”必须是列表，而不是%2。</translation>
    </message>
    <message>
        <source>There is no service in the diagram.</source>
        <translation>图中没有服务。</translation>
    </message>
    <message>
        <source>What the diagram does not show is stated as not there: such a diagram shows all that was found in the code.</source>
        <translation>图中未显示的内容一律声明为不存在：此类图显示代码中发现的全部内容。</translation>
    </message>
    <message>
        <source>A node without a name is skipped.</source>
        <translation>跳过一个没有名称的节点。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice; the second one is skipped.</source>
        <translation>“%1”出现了两次；跳过第二个。</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; is skipped: there is no node &apos;%3&apos;.</source>
        <translation>跳过从“%1”到“%2”的流：没有节点“%3”。</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to itself is skipped.</source>
        <translation>跳过从“%1”到自身的流。</translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>从 %1 到 %2 的流</translation>
    </message>
    <message>
        <source>Dataflow diagram of microservices</source>
        <translation>微服务数据流图</translation>
    </message>
    <message>
        <source>Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.</source>
        <translation>JSON 数据流图中的服务、外部实体和流，与 microSecEnD 和 Code2DFD 写出的格式一致。</translation>
    </message>
    <message>
        <source>The file holds no dataflow diagram; it is skipped.</source>
        <translation>文件中没有数据流图；已跳过。</translation>
    </message>
    <message>
        <source>One diagram is imported at a time; &apos;%1&apos; is another one.</source>
        <translation>一次导入一个图；“%1”是另一个图。</translation>
    </message>
    <message>
        <source>There is no dataflow diagram in the files: a map with &apos;services&apos; and &apos;information_flows&apos;.</source>
        <translation>文件中没有数据流图：应为带有“services”和“information_flows”的映射。</translation>
    </message>
</context>
<context>
    <name>ObservabilityExport</name>
    <message>
        <source>Monitoring, logs and traces</source>
        <translation>监控、日志和追踪</translation>
    </message>
    <message>
        <source>Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks.</source>
        <translation>监视器、针对服务等级目标的告警、仪表板、收集器、日志代理和运行手册。</translation>
    </message>
    <message>
        <source>Names of metrics</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>By which names requests are counted: those of OpenTelemetry, of Istio&apos;s proxies, or of the Prometheus client libraries.</source>
        <translation>按哪套名称统计请求：OpenTelemetry 的、Istio 代理的，还是 Prometheus 客户端库的。</translation>
    </message>
    <message>
        <source>Buckets of durations</source>
        <translation>时长分桶</translation>
    </message>
    <message>
        <source>Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default.</source>
        <translation>时长直方图各桶的上界，以秒为单位；留空：客户端库默认使用的上界。</translation>
    </message>
    <message>
        <source>Days of an objective</source>
        <translation>目标周期天数</translation>
    </message>
    <message>
        <source>The period over which objectives hold.</source>
        <translation>服务等级目标适用的周期。</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>最长队列</translation>
    </message>
    <message>
        <source>Messages that may wait for a consumer that does not say how many it aims at.</source>
        <translation>当消费者未说明其目标值时，可以等待处理的消息数。</translation>
    </message>
    <message>
        <source>Suffix of dead-letter queues</source>
        <translation>死信队列的后缀</translation>
    </message>
    <message>
        <source>What the name of a dead-letter queue adds to that of its queue or topic.</source>
        <translation>死信队列的名称在其队列或主题名称之后附加的内容。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Who configures Prometheus: its operator, by objects, or files in ConfigMaps.</source>
        <translation>由谁配置 Prometheus：由其 operator 通过对象配置，还是由 ConfigMap 中的文件配置。</translation>
    </message>
    <message>
        <source>Labels for the operator</source>
        <translation>operator 的标签</translation>
    </message>
    <message>
        <source>Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack.</source>
        <translation>Prometheus operator 选择监视器和规则所用的标签，例如 release: kube-prometheus-stack。</translation>
    </message>
    <message>
        <source>Version of AlertmanagerConfig</source>
        <translation>AlertmanagerConfig 的版本</translation>
    </message>
    <message>
        <source>Version of the API of alert routes; v1beta1 needs the operator&apos;s conversion webhook.</source>
        <translation>告警路由的 API 版本；v1beta1 需要 operator 的转换 webhook。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Whether dashboards for Grafana are written.</source>
        <translation>是否写入 Grafana 的仪表板。</translation>
    </message>
    <message>
        <source>Address of Grafana</source>
        <translation>Grafana 的地址</translation>
    </message>
    <message>
        <source>Where the dashboards are read; empty: the host of the dashboards component.</source>
        <translation>查看仪表板的地址；留空：仪表板组件的主机。</translation>
    </message>
    <message>
        <source>Address of runbooks</source>
        <translation>运行手册的地址</translation>
    </message>
    <message>
        <source>Address that the export&apos;s folder is read at; empty: the repository of the export profile.</source>
        <translation>读取导出文件夹的地址；留空：导出配置档的仓库。</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收集器</translation>
    </message>
    <message>
        <source>How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target.</source>
        <translation>OpenTelemetry Collector 如何运行：通过清单、通过其 operator，还是不由此目标运行。</translation>
    </message>
    <message>
        <source>Sampling of whole traces</source>
        <translation>完整追踪的采样</translation>
    </message>
    <message>
        <source>Whether failed and slow requests are always kept when only a share of the traces is.</source>
        <translation>只保留一部分追踪时，是否始终保留失败和缓慢的请求。</translation>
    </message>
    <message>
        <source>Log agent</source>
        <translation>日志代理</translation>
    </message>
    <message>
        <source>Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit.</source>
        <translation>由谁读取机器的日志文件；design：如果收集器收集日志则由收集器读取，否则由 Fluent Bit 读取。</translation>
    </message>
    <message>
        <source>Elastic&apos;s operator</source>
        <translation>Elastic 的 operator</translation>
    </message>
    <message>
        <source>Whether Elasticsearch as a log store is run by Elastic&apos;s operator.</source>
        <translation>作为日志存储的 Elasticsearch 是否由 Elastic 的 operator 运行。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster.</source>
        <translation>设计中没有集群运行工作负载，因此没有可观测的内容；请将工作负载放置到集群中。</translation>
    </message>
    <message>
        <source>These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.</source>
        <translation>以下各项有服务等级目标，但没有网格代理统计其请求，因此无人监视该目标：%1。</translation>
    </message>
    <message>
        <source>These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1.</source>
        <translation>以下各项有服务等级目标，但未说明在某个端口输出请求指标，因此无人监视该目标：%1。</translation>
    </message>
    <message>
        <source>No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option &apos;buckets&apos;: %1.</source>
        <translation>直方图没有在延迟预算处结束的桶，因此告警按另一个桶计数；请添加一个桶，或设置选项“buckets”：%1。</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>以 %1 代替 %2</translation>
    </message>
    <message>
        <source>The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1.</source>
        <translation>以下各项的错误预算太大，即使所有请求都失败也不会快速耗尽；部分告警已略去：%1。</translation>
    </message>
    <message>
        <source>These promise all or nothing, which leaves no error budget to watch: %1.</source>
        <translation>以下各项承诺全有或全无，因此没有可监视的错误预算：%1。</translation>
    </message>
    <message>
        <source>These do not say whether they emit metrics, so their measurements are not read: %1.</source>
        <translation>以下各项未说明是否输出指标，因此不读取其测量值：%1。</translation>
    </message>
    <message>
        <source>These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1.</source>
        <translation>以下各项在读取其测量值的端口上使用 gRPC；如果在其他端口提供测量值，请设置 metrics-port：%1。</translation>
    </message>
    <message>
        <source>These emit metrics, but have no port to read them from; have them pushed to the collector: %1.</source>
        <translation>以下各项输出指标，但没有可供读取的端口；请让它们将指标推送到收集器：%1。</translation>
    </message>
    <message>
        <source>Nobody answers for these, so their alerts go to the team &apos;unowned&apos;: %1.</source>
        <translation>以下各项无人负责，因此其告警发给团队“unowned”：%1。</translation>
    </message>
    <message>
        <source>These run outside of the cluster; take over the alerts of their provider: %1.</source>
        <translation>以下各项在集群之外运行；请采用其提供商的告警：%1。</translation>
    </message>
    <message>
        <source>The design has no store for %1; add one, so that they have somewhere to go.</source>
        <translation>设计中没有用于%1的存储；请添加一个，使其有去处。</translation>
    </message>
    <message>
        <source>This target does not know how to hand signals to these; name their technology: %1.</source>
        <translation>此目标不知道如何将信号交给以下各项；请指明其技术：%1。</translation>
    </message>
    <message>
        <source>Nobody says where these are reached; put their addresses in: %1.</source>
        <translation>以下各项未说明访问地址；请填入其地址：%1。</translation>
    </message>
    <message>
        <source>Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.</source>
        <translation>请在代理所在的命名空间中提供含有键 %2 的 Secret %1，使代理可以写入 %3。</translation>
    </message>
    <message>
        <source>These take signals at a port that their Services do not offer; state it on the connection from the collector: %1.</source>
        <translation>以下各项接收信号的端口未由其 Service 提供；请在来自收集器的连接上说明：%1。</translation>
    </message>
    <message>
        <source>Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1.</source>
        <translation>请以 --web.enable-remote-write-receiver 启动以下各项，使收集器可以写入：%1。</translation>
    </message>
    <message>
        <source>No connection lets %2 read these, so network policies refuse it; draw &apos;observes&apos; from it to them or to the place around them: %1.</source>
        <translation>没有连接允许 %2 读取以下各项，因此网络策略会拒绝；请从它向这些组件或其所在的位置画“observes”：%1。</translation>
    </message>
    <message>
        <source>The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1.</source>
        <translation>以下各项的代理拒绝网格之外的读取者；请将测量值的端口排除在网格之外，或让代理转交测量值：%1。</translation>
    </message>
    <message>
        <source>The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves.</source>
        <translation>设计在集群中没有 OpenTelemetry Collector，因此不作配置；工作负载必须自行将追踪交给存储。</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.</source>
        <translation>请将工作负载的 OTEL_EXPORTER_OTLP_ENDPOINT 设为 http://%1.%2.svc:4317，HTTP 则为 4318。</translation>
    </message>
    <message>
        <source>These have nowhere to hand signals to and are not written: %1.</source>
        <translation>以下各项的信号没有去处，不会写入：%1。</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1.</source>
        <translation>以下各项的数据受保护，可能出现在其日志中；日志代理会去除若干字段，请补全列表：%1。</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs, which nobody cleans: %1.</source>
        <translation>以下各项的数据受保护，可能出现在其日志中，而日志无人清理：%1。</translation>
    </message>
    <message>
        <source>The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set &apos;pod-security: privileged&apos; for the namespace %1.</source>
        <translation>日志代理读取机器的日志文件，而 Pod 安全仅在特权命名空间中允许这样做：请为命名空间 %1 设置“pod-security: privileged”。</translation>
    </message>
    <message>
        <source>These name no version; %2 is assumed: %1.</source>
        <translation>以下各项未指明版本；假定为 %2：%1。</translation>
    </message>
    <message>
        <source>Install Elastic&apos;s operator (ECK); it makes the user of the Secret %1-es-elastic-user.</source>
        <translation>请安装 Elastic 的 operator（ECK）；它会创建 Secret %1-es-elastic-user 的用户。</translation>
    </message>
    <message>
        <source>This target runs these with their configuration; list it in the export profile, so that the target &apos;kubernetes&apos; leaves them to it: %1.</source>
        <translation>此目标以其配置运行以下各项；请将此目标列入导出配置档，使目标“kubernetes”将它们交由此目标处理：%1。</translation>
    </message>
    <message>
        <source>These have dashboards and alerts of their vendors, so none are written: %1.</source>
        <translation>以下各项有其厂商自己的仪表板和告警，因此不写入：%1。</translation>
    </message>
    <message>
        <source>No Elasticsearch of the cluster stands behind these; check the address that they name: %1.</source>
        <translation>以下各项的背后没有集群中的 Elasticsearch；请检查其指明的地址：%1。</translation>
    </message>
    <message>
        <source>The design has no alerting component, so nobody is told; alerts have no routes.</source>
        <translation>设计中没有告警组件，因此无人收到通知；告警没有路由。</translation>
    </message>
    <message>
        <source>Routes of alerts are written for the Prometheus operator only.</source>
        <translation>告警路由仅为 Prometheus operator 写入。</translation>
    </message>
    <message>
        <source>Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.</source>
        <translation>请在命名空间 %1 中提供 Secret alert-receivers：每个团队一个键 TEAM-page 和 TEAM-ticket，以及 everybody-else，各含一个 webhook 的地址；或者替换接收者。</translation>
    </message>
    <message>
        <source>Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job.</source>
        <translation>请将含有规则的 ConfigMap 挂载到 Prometheus 中，并在 rule_files 下指明；工作负载由您自己的抓取配置读取，并带有标签 namespace 和 job。</translation>
    </message>
    <message>
        <source>Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces.</source>
        <translation>请安装 Prometheus operator 和 kube-state-metrics；让它选择所有命名空间的监视器、规则和路由，并将其 alertmanagerConfigMatcherStrategy 设为 None，使路由适用于所有命名空间的告警。</translation>
    </message>
    <message>
        <source>Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option &apos;runbook-url&apos;.</source>
        <translation>没有说明在哪里阅读运行手册；以 https://runbooks.example.invalid 代替。请设置导出配置档的仓库或选项“runbook-url”。</translation>
    </message>
    <message>
        <source>The design has no dashboards component; the dashboards are for Grafana.</source>
        <translation>设计中没有仪表板组件；仪表板用于 Grafana。</translation>
    </message>
    <message>
        <source>These do not read the dashboards, which are for Grafana: %1.</source>
        <translation>以下各项不读取这些用于 Grafana 的仪表板：%1。</translation>
    </message>
    <message>
        <source>The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.</source>
        <translation>以下连接的队列未被监视；请说明主题和消费者组，以及此目标所知的技术（Kafka、RabbitMQ）：%1。</translation>
    </message>
    <message>
        <source>These are rules for a controller rather than pods; watch the controller: %1.</source>
        <translation>以下各项是控制器的规则，而不是 Pod；请监视控制器：%1。</translation>
    </message>
</context>
<context>
    <name>OpenSloExport</name>
    <message>
        <source>Service level objectives</source>
        <translation>服务等级目标</translation>
    </message>
    <message>
        <source>Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state.</source>
        <translation>以 OpenSLO 形式表示的目标、指示器和告警策略，取自组件声明的目标值。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry.</source>
        <translation>指示器读取谁的指标：有网格时读取网格的指标，还是始终读取 OpenTelemetry 的指标。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>The time over which a target counts, such as 28d or 4w.</source>
        <translation>目标值的计算时段，例如 28d 或 4w。</translation>
    </message>
    <message>
        <source>Option &apos;window&apos; of target &apos;openslo&apos; has to be a duration such as 28d.</source>
        <translation>目标“openslo”的选项“window”必须是 28d 这样的时长。</translation>
    </message>
    <message>
        <source>What answers no requests at a port has no share of good requests, so no indicator is written: %1.</source>
        <translation>不在端口上应答请求的组件没有良好请求的占比，因此不写入指示器：%1。</translation>
    </message>
    <message>
        <source>A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1.</source>
        <translation>100 % 的目标值不容许任何一次失败，因此不写入服务等级目标；请设置较低的值：%1。</translation>
    </message>
    <message>
        <source>Their metrics are assumed to be those that OpenTelemetry&apos;s instrumentation for servers records: %1.</source>
        <translation>假定以下各项的指标是 OpenTelemetry 的服务器插桩所记录的指标：%1。</translation>
    </message>
    <message>
        <source>No workload of a cluster states an availability target or a latency budget, so there are no objectives.</source>
        <translation>集群中没有工作负载声明可用性目标或延迟预算，因此没有服务等级目标。</translation>
    </message>
    <message>
        <source>These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1.</source>
        <translation>以下各项有目标值，但在集群中没有自己的指标；其运行状况由提供商告知：%1。</translation>
    </message>
    <message>
        <source>No component for alerting says how people are called, so &apos;email&apos; stands in for it.</source>
        <translation>没有告警组件说明如何通知人员，因此以“email”代替。</translation>
    </message>
    <message>
        <source>Some alerts have no team, so they go to a target &apos;nobody&apos;; give their components a team.</source>
        <translation>部分告警没有团队，因此发给目标“nobody”；请为其组件指定团队。</translation>
    </message>
    <message>
        <source>Connect these notification targets to real addresses where the objectives are evaluated: %1.</source>
        <translation>请在评估服务等级目标的地方将以下通知目标连接到真实地址：%1。</translation>
    </message>
</context>
<context>
    <name>PackTest</name>
    <message>
        <source>an expectation</source>
        <translation>一项期望</translation>
    </message>
    <message>
        <source>An expectation names the rule of a &apos;finding&apos; or of a &apos;question&apos;.</source>
        <translation>期望指明“finding”或“question”的规则。</translation>
    </message>
    <message>
        <source>rule of this pack</source>
        <translation>此包的规则</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; needs &apos;each&apos;.</source>
        <translation>“{item}”需要“each”。</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>种类为“%1”的组件或连接没有属性“%2”。</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>未知的组件种类“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>“%1”不能位于“%2”中。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>未知的连接种类“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>“%1”不能从“%2”连到“%3”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a text.</source>
        <translation>“%1”需要文本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is yes or no.</source>
        <translation>“%1”为是或否。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3.</source>
        <translation>“%1”是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2.</source>
        <translation>“%1”是 %2 之一。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 to %3 different entries, parted by commas.</source>
        <translation>“%1”需要 %2 到 %3 个不同的条目，用逗号分隔。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; it has %3.</source>
        <translation>模式“%1”没有参数“%2”；它有 %3。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>模式“%1”没有参数“%2”；您是指“%3”吗？</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; known are %3.</source>
        <translation>未知的%1“%2”；已知的有 %3。</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>未知的%1“%2”；您是指“%3”吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>“%1”必须是文本列表，而不是%2。</translation>
    </message>
    <message>
        <source>There is no base &apos;%1&apos;.</source>
        <translation>没有基础“%1”。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>A pattern needs &apos;%1&apos;.</source>
        <translation>模式需要“%1”。</translation>
    </message>
    <message>
        <source>&apos;parameters&apos; must be a map, not %1.</source>
        <translation>“parameters”必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a parameter.</source>
        <translation>“%1”不能作为参数的名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>“%1”必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>type of parameter</source>
        <translation>参数类型</translation>
    </message>
    <message>
        <source>key of a parameter</source>
        <translation>参数的键</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>参数“%1”需要“%2”。</translation>
    </message>
    <message>
        <source>&apos;components&apos; must be a map of 1 to %1 parts.</source>
        <translation>“components”必须是包含 1 到 %1 个部件的映射。</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; before this one.</source>
        <translation>此部件之前没有部件“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made for each of &apos;%2&apos;: what stands in it must be, too.</source>
        <translation>“%1”会为“%2”的每一项各创建一个：其中的部件也必须如此。</translation>
    </message>
    <message>
        <source>&apos;connections&apos; must be a map, not %1.</source>
        <translation>“connections”必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation>没有用于“%2”的部件“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a part: lower-case letters, digits and dashes.</source>
        <translation>“%1”不能作为部件的名称：请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>There is no set of fields &apos;%1&apos;; known are %2.</source>
        <translation>没有字段集“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>&apos;each&apos; needs a parameter that is a list.</source>
        <translation>“each”需要一个列表类型的参数。</translation>
    </message>
    <message>
        <source>&apos;takes-over&apos; needs a part before this one that something selected can stand in for.</source>
        <translation>“takes-over”需要一个在此之前、可由所选内容代替的部件。</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a column and a row, both from 0.</source>
        <translation>“at”必须是列和行，均从 0 开始。</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; needs a kind.</source>
        <translation>部件“%1”需要种类。</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>种类为“%1”的组件或连接没有属性“%2”；您是指“%3”吗？</translation>
    </message>
    <message>
        <source>A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.</source>
        <translation>字段是文本、数字、是或否，或列表。以占位符开头的文本需要加引号。</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no choice &apos;%2&apos;.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>&apos;if&apos; needs a boolean parameter, or a choice and one of its values.</source>
        <translation>“if”需要一个布尔参数，或一个选择项及其某个值。</translation>
    </message>
    <message>
        <source>The file is neither a pattern nor sets of fields for patterns.</source>
        <translation>该文件既不是模式，也不是模式的字段集。</translation>
    </message>
    <message>
        <source>There is no pattern &apos;%1&apos; that these texts belong to.</source>
        <translation>没有这些文本所属的模式“%1”。</translation>
    </message>
    <message>
        <source>set of fields</source>
        <translation>字段组</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>The text lacks %1, which the English one has.</source>
        <translation>文本缺少英文文本中有的 %1。</translation>
    </message>
    <message>
        <source>The text has %1, which the English one does not have.</source>
        <translation>文本含有英文文本中没有的 %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 texts, in English it has %3.</source>
        <translation>“%1”有 %2 个文本，英文中有 %3 个。</translation>
    </message>
    <message>
        <source>The default of &apos;%1&apos; is the same in every language.</source>
        <translation>“%1”的默认值在每种语言中都相同。</translation>
    </message>
    <message>
        <source>In English there is no &apos;%1&apos; here.</source>
        <translation>英文中此处没有“%1”。</translation>
    </message>
    <message>
        <source>key of a parameter&apos;s texts</source>
        <translation>参数文本的键</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>text of a part</source>
        <translation>部件的文本</translation>
    </message>
    <message>
        <source>The texts of a pattern are a map, not %1.</source>
        <translation>模式的文本是映射，而不是%1。</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>key of a pattern&apos;s texts</source>
        <translation>模式文本的键</translation>
    </message>
</context>
<context>
    <name>PipelineExport</name>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A workflow that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>一个工作流，用于校验设计，检查导出与设计是否一致，并为每个镜像的构建留有位置。</translation>
    </message>
    <message>
        <source>Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>请设置仓库变量 GROUNDPLAN_PACKAGE_URL（您的 Groundplan 软件包的位置）；在填好自己的构建步骤之后，将 BUILD_IMAGES 设为 true。</translation>
    </message>
    <message>
        <source>The workflow reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>工作流从 platform.groundplan.yaml 读取设计；可用选项“design”指定其他路径。</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>A pipeline that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>一个流水线，用于校验设计，检查导出与设计是否一致，并为每个镜像的构建留有位置。</translation>
    </message>
    <message>
        <source>Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>请设置 CI 变量 GROUNDPLAN_IMAGE（包含 groundplan 和 kustomize 的镜像）；在填好自己的构建步骤之后，将 BUILD_IMAGES 设为 true。</translation>
    </message>
    <message>
        <source>The pipeline reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>流水线从 platform.groundplan.yaml 读取设计；可用选项“design”指定其他路径。</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>设计文件</translation>
    </message>
    <message>
        <source>Path of the design file within the repository.</source>
        <translation>设计文件在仓库中的路径。</translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>构建镜像</translation>
    </message>
    <message>
        <source>Whether the pipeline has a job for each image that the team builds.</source>
        <translation>流水线是否为团队构建的每个镜像设置一个作业。</translation>
    </message>
    <message>
        <source>The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.</source>
        <translation>导出配置将文件放入文件夹 %1，但此文件只有在仓库顶层才会被找到：请在顶层使用 -t %2 -o . 导出此目标。</translation>
    </message>
</context>
<context>
    <name>PlantUmlExport</name>
    <message>
        <source>C4 diagrams in PlantUML</source>
        <translation>PlantUML 的 C4 图</translation>
    </message>
    <message>
        <source>The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include.</source>
        <translation>将设计及其每个系统表示为 PlantUML 的 C4 容器图，所包含的内容都在 PlantUML 自带的库中。</translation>
    </message>
    <message>
        <source>The diagrams need PlantUML 1.2022.0 or newer.</source>
        <translation>这些图需要 PlantUML 1.2022.0 或更新版本。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>&apos;%1&apos; cannot be switched off: it tells of deviations that do not count.</source>
        <translation>“%1”不能关闭：它报告无效的偏离。</translation>
    </message>
    <message>
        <source>There is no rule or pack &apos;%1&apos;</source>
        <translation>没有规则或包“%1”</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan rules&apos; lists them.</source>
        <translation>%1；“groundplan rules”会列出它们。</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>“%1”的级别必须是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>Rules and their levels must be a map, not %1.</source>
        <translation>规则及其级别必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>Text is expected here, not %1.</source>
        <translation>此处应为文本，而不是%1。</translation>
    </message>
    <message>
        <source>This is not a profile: a map with the key &apos;profile&apos; is expected.</source>
        <translation>这不是配置档：应为带有键“profile”的映射。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile; use lower-case letters, digits and dashes.</source>
        <translation>“%1”不能作为配置档的名称；请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;.</source>
        <translation>没有包“%1”。</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有包“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; known are %2.</source>
        <translation>配置档的未知键“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; did you mean &apos;%2&apos;?</source>
        <translation>配置档的未知键“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; needs a name and a description.</source>
        <translation>配置档“%1”需要名称和说明。</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>These do not keep what others do, and no deviation accepts that; the policies leave them out: %1.</source>
        <translation>以下各项未遵守其他组件所遵守的要求，且没有偏离对此予以接受；策略将它们略去：%1。</translation>
    </message>
    <message>
        <source>The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1.</source>
        <translation>以下各项的偏离缺少至少 20 个字符的理由、负责人或结束日期，因此不构成例外：%1。</translation>
    </message>
    <message>
        <source>Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1.</source>
        <translation>除非由网格的 CNI 插件完成，否则为网格准备 Pod 的容器以 root 运行；请使用以下各项的插件：%1。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 还有 %n 个类似的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2，直至 %3。</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Docker&apos;s settings name the credential helper &apos;%1&apos;, which is not installed.</source>
        <translation>Docker 的设置指定了凭据助手“%1”，但它未安装。</translation>
    </message>
    <message>
        <source>The credential helper &apos;%1&apos; did not answer.</source>
        <translation>凭据助手“%1”没有应答。</translation>
    </message>
    <message>
        <source>This is no JSON object; &apos;docker login&apos; writes one.</source>
        <translation>这不是 JSON 对象；“docker login”会写入 JSON 对象。</translation>
    </message>
    <message>
        <source>No branch is checked out; name one with &apos;--branch&apos;.</source>
        <translation>未检出任何分支；请用“--branch”指定一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a branch.</source>
        <translation>“%1”不是有效的分支名称。</translation>
    </message>
    <message>
        <source>git cannot switch to the branch &apos;%1&apos;: %2</source>
        <translation>git 无法切换到分支“%1”：%2</translation>
    </message>
    <message>
        <source>Publishing needs git, which is not installed.</source>
        <translation>发布需要 git，但它未安装。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>This is no git working tree: %1</source>
        <translation>这不是 git 工作树：%1</translation>
    </message>
    <message>
        <source>The path leads into the folder of git itself.</source>
        <translation>该路径通向 git 自身的文件夹。</translation>
    </message>
    <message>
        <source>The path leads out of the git working tree.</source>
        <translation>该路径超出 git 工作树。</translation>
    </message>
    <message>
        <source>A merge or rebase is under way in this working tree; finish it first.</source>
        <translation>此工作树中正在进行合并或变基；请先完成。</translation>
    </message>
    <message>
        <source>Other changes are staged in this working tree; commit or unstage them first.</source>
        <translation>此工作树中已暂存其他更改；请先提交或取消暂存。</translation>
    </message>
    <message>
        <source>This file was changed by hand, and that is not committed; commit or discard it first.</source>
        <translation>此文件被手工更改且未提交；请先提交或放弃更改。</translation>
    </message>
    <message>
        <source>The files are written, but git did not commit them: %1</source>
        <translation>文件已写入，但 git 未提交它们：%1</translation>
    </message>
    <message>
        <source>There is no remote to push to; name one with &apos;--remote&apos;.</source>
        <translation>没有可推送到的远程仓库；请用“--remote”指定一个。</translation>
    </message>
    <message>
        <source>The export is committed, but git did not push it: %1</source>
        <translation>导出已提交，但 git 未推送：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.</source>
        <translation>“%1”不是制品的地址；请写为 oci://HOST/REPOSITORY:TAG，其中仓库用小写字母。</translation>
    </message>
    <message>
        <source>The registry sends on to %1, which is not encrypted.</source>
        <translation>镜像仓库转向未加密的 %1。</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>发布已停止。</translation>
    </message>
    <message>
        <source>The registry does not answer: %1.</source>
        <translation>镜像仓库没有应答：%1。</translation>
    </message>
    <message>
        <source>The registry asks for a way to sign in that is not known here.</source>
        <translation>镜像仓库要求的登录方式在此未知。</translation>
    </message>
    <message>
        <source>The registry wants to know who pushes; sign in with &apos;docker login %1&apos; first.</source>
        <translation>镜像仓库需要知道由谁推送；请先用“docker login %1”登录。</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Check &apos;docker login %1&apos;.</source>
        <translation>请检查“docker login %1”。</translation>
    </message>
    <message>
        <source>The registry refuses %1 (status %2).</source>
        <translation>镜像仓库拒绝%1（状态 %2）。</translation>
    </message>
    <message>
        <source>to say what it holds</source>
        <translation>说明其内容</translation>
    </message>
    <message>
        <source>an upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>该制品</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation>此设计为空。</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation>图片的比例必须大于 0。</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation>图片将为 %1 × %2 像素；每边最多 %3，总计最多 %4 百万像素。请使用不超过 %5 的比例，或使用 SVG。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation>内存不足以生成图片；请使用较小的比例，或使用 SVG。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation>无人收集 %1 的日志。</translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation>无人收集 %1 的指标。</translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation>无人收集 %1 的追踪。</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation>偏离“%1”没有接受任何东西：“%2”在那里没有发现。</translation>
    </message>
    <message>
        <source>Changes propagate far</source>
        <translation>变更传播很远</translation>
    </message>
    <message>
        <source>A change of one workload can reach a large part of all others.</source>
        <translation>一个工作负载的变更可以波及其他工作负载的很大一部分。</translation>
    </message>
    <message>
        <source>Nobody can foresee what a change breaks, so every release needs a test of everything.</source>
        <translation>无人能预见一次变更会破坏什么，因此每次发布都要测试一切。</translation>
    </message>
    <message>
        <source>Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own.</source>
        <translation>切断被最多工作负载波及到的那个工作负载的依赖：用事件、门面或自有数据。</translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation>频繁往来的连接</translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation>一个请求在同一连接上进行多次调用。</translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation>每次调用都要花费网络时间且可能失败；合在一起使请求缓慢而脆弱。</translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation>提供一个较粗粒度的操作或批量操作，或在读取处保留数据副本。</translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation>%1 未说明一个请求进行多少次调用。</translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation>%1 为一个请求进行 %2 次调用。</translation>
    </message>
    <message>
        <source>Dense coupling</source>
        <translation>耦合密集</translation>
    </message>
    <message>
        <source>A large part of all possible dependencies between workloads exists.</source>
        <translation>工作负载之间所有可能的依赖中有很大一部分实际存在。</translation>
    </message>
    <message>
        <source>When everything talks to everything, the boundaries between workloads do not separate anything.</source>
        <translation>一切都与一切通信时，工作负载之间的边界什么也分隔不了。</translation>
    </message>
    <message>
        <source>Review the boundaries: merge what always changes together, and cut what merely shares data.</source>
        <translation>重新审视边界：合并总是一起变化的部分，切断仅共享数据的部分。</translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation>依赖环</translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation>组件循环调用，各自等待下一个。</translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation>它们只能一起部署、测试和伸缩，一个成员变慢就会拖住全部。</translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation>将环中的一次调用改为异步，或将双方所需的内容移到单独的组件。</translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation>%1 循环互相等待。</translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation>扇入过多</translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation>很多组件依赖同一个工作负载。</translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation>它的故障、变慢或契约变更会同时影响所有这些组件。</translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation>在调用方附近缓存其应答，按调用方群体拆分，或用舱壁隔离调用方。</translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation>扇出过多</translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation>一个工作负载调用很多其他工作负载并等待它们。</translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation>它与最慢的一样慢，可用性则是所有这些合在一起的结果。</translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation>在中间放置聚合器或面向前端的后端，或让它监听事件而不是发出请求。</translation>
    </message>
    <message>
        <source>Call to a fixed address</source>
        <translation>对固定地址的调用</translation>
    </message>
    <message>
        <source>A workload finds another by an address that is written down.</source>
        <translation>工作负载通过写死的地址找到另一个工作负载。</translation>
    </message>
    <message>
        <source>The target cannot be moved, scaled or replaced without a change in every caller.</source>
        <translation>不更改每个调用方，目标就无法移动、伸缩或替换。</translation>
    </message>
    <message>
        <source>Find the target through the platform or a registry, or put a router in front of it.</source>
        <translation>通过平台或注册表找到目标，或在其前面放置路由器。</translation>
    </message>
    <message>
        <source>%1 does not say how %2 finds %3.</source>
        <translation>%1 未说明 %2 如何找到 %3。</translation>
    </message>
    <message>
        <source>%1 calls %2 at a fixed address.</source>
        <translation>%1 以固定地址调用 %2。</translation>
    </message>
    <message>
        <source>Find it through a registry</source>
        <translation>通过注册表查找</translation>
    </message>
    <message>
        <source>Closer to another team</source>
        <translation>更接近另一个团队</translation>
    </message>
    <message>
        <source>A component has more connections with another team than with its own, and is not run for others by design.</source>
        <translation>组件与另一个团队的连接多于与自己团队的连接，且并非按设计为他人运行。</translation>
    </message>
    <message>
        <source>Every change has to be agreed between two teams, though one of them could make it alone.</source>
        <translation>每次变更都要在两个团队之间商定，而其中一个本可单独完成。</translation>
    </message>
    <message>
        <source>Give it to the team that it works with, or move the boundary between the two.</source>
        <translation>将其交给与之协作的团队，或移动两者之间的边界。</translation>
    </message>
    <message>
        <source>%1 has more connections with the team %2 (%3) than with its own (%4).</source>
        <translation>%1 与团队 %2 的连接（%3）多于与自己团队的连接（%4）。</translation>
    </message>
    <message>
        <source>Give it to the team %1</source>
        <translation>将其交给团队 %1</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation>一个工作负载的调用方与其调用的目标数量相当，且两者都很多。</translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation>每次变更都经过它，它的故障会向两个方向波及。</translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation>按职责拆分，或在它与某一侧之间放置门面或事件。</translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation>过长的同步链</translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation>一个请求经过一长串工作负载，每个都等待下一个。</translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation>延迟相加，可用性相乘，每一跳的重试会把小故障变成风暴。</translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation>用事件或队列切断链条，或让调用方并行收集所需内容。</translation>
    </message>
    <message>
        <source>Mutual calls</source>
        <translation>互相调用</translation>
    </message>
    <message>
        <source>Two workloads call each other and wait.</source>
        <translation>两个工作负载互相调用并等待。</translation>
    </message>
    <message>
        <source>Neither can start, answer or be released without the other: they are one program with a network in the middle.</source>
        <translation>离开对方，任何一方都无法启动、应答或发布：它们是中间隔着网络的一个程序。</translation>
    </message>
    <message>
        <source>Let one side answer with events, or move what both need into a third workload.</source>
        <translation>让一方以事件应答，或将双方所需的内容移到第三个工作负载。</translation>
    </message>
    <message>
        <source>%1 and %2 call each other.</source>
        <translation>%1 和 %2 互相调用。</translation>
    </message>
    <message>
        <source>Shared domain library</source>
        <translation>共享领域库</translation>
    </message>
    <message>
        <source>Several workloads share a library that holds business rules.</source>
        <translation>多个工作负载共享一个含业务规则的库。</translation>
    </message>
    <message>
        <source>A change of the rules has to be released in all of them at the same time.</source>
        <translation>规则的变更必须在所有这些工作负载中同时发布。</translation>
    </message>
    <message>
        <source>Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side.</source>
        <translation>复制各自所需的少量内容，将规则交给一个工作负载，或让库的多个版本并存。</translation>
    </message>
    <message>
        <source>Unstable dependency</source>
        <translation>不稳定的依赖</translation>
    </message>
    <message>
        <source>A workload that others rely on depends on workloads that change more easily than it does.</source>
        <translation>被他人依赖的工作负载依赖于比自己更易变的工作负载。</translation>
    </message>
    <message>
        <source>Changes of its targets reach it, and through it all that rely on it.</source>
        <translation>其目标的变更会波及它，并通过它波及所有依赖它的组件。</translation>
    </message>
    <message>
        <source>Turn the dependency around: let the less stable side depend on an interface or on events of the other.</source>
        <translation>反转依赖：让较不稳定的一方依赖另一方的接口或事件。</translation>
    </message>
    <message>
        <source>Writes to several stores</source>
        <translation>向多个存储写入</translation>
    </message>
    <message>
        <source>A workload writes to several data stores, and no saga coordinates the writes.</source>
        <translation>工作负载向多个数据存储写入，且没有 Saga 协调这些写入。</translation>
    </message>
    <message>
        <source>When one write fails, the others stay: the stores contradict each other, and no transaction takes them back.</source>
        <translation>一次写入失败时其他写入仍然保留：各存储互相矛盾，没有事务将其撤回。</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own.</source>
        <translation>用带补偿步骤的 Saga 协调写入，或将每个存储交给各自的工作负载。</translation>
    </message>
    <message>
        <source>%1 writes to %2, and no saga keeps them together.</source>
        <translation>%1 向 %2 写入，且没有 Saga 使其保持一致。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and does not say whether a saga keeps them together.</source>
        <translation>%1 向 %2 写入，且未说明是否有 Saga 使其保持一致。</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga</source>
        <translation>用 Saga 协调写入</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>双写</translation>
    </message>
    <message>
        <source>A workload writes to a data store and publishes messages, with nothing that keeps the two together.</source>
        <translation>工作负载写入数据存储并发布消息，却没有任何东西使两者保持一致。</translation>
    </message>
    <message>
        <source>When it dies between the two, the data says one thing and the messages another, and nobody notices.</source>
        <translation>如果它在两者之间崩溃，数据与消息各执一词，且无人察觉。</translation>
    </message>
    <message>
        <source>Store the message with the data and publish it from there (outbox), or capture the changes of the store.</source>
        <translation>将消息与数据一起存储并由此发布（发件箱），或捕获存储的变更。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3 without an outbox.</source>
        <translation>%1 写入 %2 并发布到 %3，没有发件箱。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.</source>
        <translation>%1 写入 %2 并发布到 %3，且未说明是否有发件箱使两者保持一致。</translation>
    </message>
    <message>
        <source>Publish from an outbox</source>
        <translation>从发件箱发布</translation>
    </message>
    <message>
        <source>Data of another team</source>
        <translation>另一个团队的数据</translation>
    </message>
    <message>
        <source>A workload reads or writes the tables of a data store that another team develops on.</source>
        <translation>工作负载读写由另一个团队开发的数据存储中的表。</translation>
    </message>
    <message>
        <source>The owning team cannot change its tables without breaking software that it does not know.</source>
        <translation>所属团队无法在不破坏其不了解的软件的情况下更改自己的表。</translation>
    </message>
    <message>
        <source>Ask a workload of the owning team, or read a view or a stream of changes that it publishes.</source>
        <translation>向所属团队的工作负载请求，或读取其发布的视图或变更流。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2, but is used directly by %3.</source>
        <translation>%1 属于团队 %2，但被 %3 直接使用。</translation>
    </message>
    <message>
        <source>Read a view that the owner publishes</source>
        <translation>读取所有者发布的视图</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>改为向 %1 请求</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>A data store that is not backed up, or for which nobody said how much work may be lost.</source>
        <translation>未备份的数据存储，或无人说明可丢失多少工作的数据存储。</translation>
    </message>
    <message>
        <source>A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss.</source>
        <translation>误删的表、有问题的版本或勒索者会使数据永远丢失；副本会重复这一损失。</translation>
    </message>
    <message>
        <source>Back it up to a separate place and agree on a recovery point.</source>
        <translation>将其备份到单独的位置，并商定恢复点。</translation>
    </message>
    <message>
        <source>The data in %1 is not backed up.</source>
        <translation>%1 中的数据没有备份。</translation>
    </message>
    <message>
        <source>%1 does not say whether its data is backed up.</source>
        <translation>%1 未说明其数据是否备份。</translation>
    </message>
    <message>
        <source>%1 is backed up, but does not say how much work may be lost.</source>
        <translation>%1 已备份，但未说明可丢失多少工作。</translation>
    </message>
    <message>
        <source>Copy it to %1 every day</source>
        <translation>每天复制到 %1</translation>
    </message>
    <message>
        <source>Back it up every day</source>
        <translation>每天备份</translation>
    </message>
    <message>
        <source>Orphaned topic</source>
        <translation>孤立的主题</translation>
    </message>
    <message>
        <source>A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes.</source>
        <translation>无人发布或无人消费的队列、事件流或其中的主题。</translation>
    </message>
    <message>
        <source>Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt.</source>
        <translation>消息无用地堆积，或有人等待永远不会到来的消息；往往是名称拼错了。</translation>
    </message>
    <message>
        <source>Connect the missing side, or remove what nobody needs.</source>
        <translation>连接缺失的一侧，或移除无人需要的部分。</translation>
    </message>
    <message>
        <source>Nobody publishes to %1, and nobody consumes from it.</source>
        <translation>无人向 %1 发布，也无人从中消费。</translation>
    </message>
    <message>
        <source>Nobody consumes what is published to %1.</source>
        <translation>无人消费发布到 %1 的内容。</translation>
    </message>
    <message>
        <source>Nobody publishes what is consumed from %1.</source>
        <translation>无人发布从 %1 消费的内容。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2, and nobody publishes %3.</source>
        <translation>在 %1 中，无人消费 %2，无人发布 %3。</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2.</source>
        <translation>在 %1 中，无人消费 %2。</translation>
    </message>
    <message>
        <source>In %1, nobody publishes %2.</source>
        <translation>在 %1 中，无人发布 %2。</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>共享数据库</translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation>多个工作负载读写同一个数据存储。</translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation>其模式成为无人书写的契约：没有所有者能更改它，而任何一个都可能破坏所有人的数据。</translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation>为每个工作负载配备自己的存储并通过接口或事件共享，或让一个工作负载拥有数据。</translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation>%1 由 %2 共享。</translation>
    </message>
    <message>
        <source>Data stored in the clear</source>
        <translation>明文存储的数据</translation>
    </message>
    <message>
        <source>Confidential or regulated data rests where it is not encrypted.</source>
        <translation>机密数据或受监管数据存放在未加密之处。</translation>
    </message>
    <message>
        <source>A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported.</source>
        <translation>丢失的磁盘、被复制的快照或被盗的备份就会成为必须上报的泄露事件。</translation>
    </message>
    <message>
        <source>Encrypt it at rest, with a key from a key service.</source>
        <translation>用密钥服务的密钥进行静态加密。</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted and does not say whether entries are written to disk.</source>
        <translation>%1 未加密地保存%2，且未说明条目是否写入磁盘。</translation>
    </message>
    <message>
        <source>%1 keeps %2 and is not encrypted at rest.</source>
        <translation>%1 保存%2，且没有静态加密。</translation>
    </message>
    <message>
        <source>%1 keeps %2 and does not say whether it is encrypted at rest.</source>
        <translation>%1 保存%2，且未说明是否静态加密。</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest and does not say how confidential its data is.</source>
        <translation>%1 没有静态加密，且未说明其数据的机密程度。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted at rest.</source>
        <translation>%1 未说明是否静态加密。</translation>
    </message>
    <message>
        <source>Encrypt it at rest</source>
        <translation>静态加密</translation>
    </message>
    <message>
        <source>confidential data</source>
        <translation>机密数据</translation>
    </message>
    <message>
        <source>restricted data</source>
        <translation>受限数据</translation>
    </message>
    <message>
        <source>regulated data (%1)</source>
        <translation>受监管数据（%1）</translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation>没有 GitOps 的集群</translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation>没有任何东西使集群与其声明的状态保持一致。</translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation>手工更改不会被看见，也没有人能从仓库重建集群。</translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation>添加向该集群部署的 GitOps 控制器。</translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation>没有 GitOps 控制器使 %1 保持一致。</translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation>让 %1 向其部署</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>没有固定版本的镜像</translation>
    </message>
    <message>
        <source>A container image is named without a version, or by a tag that moves.</source>
        <translation>指明容器镜像时没有版本，或使用了会移动的标签。</translation>
    </message>
    <message>
        <source>Two instances can run different software, and nobody can go back to what ran before.</source>
        <translation>两个实例可能运行不同的软件，且无人能回到之前运行的内容。</translation>
    </message>
    <message>
        <source>Name the image by a version tag that is never reused, or by its digest.</source>
        <translation>用绝不重复使用的版本标签或摘要指明镜像。</translation>
    </message>
    <message>
        <source>%1 does not say which image it runs.</source>
        <translation>%1 未说明它运行哪个镜像。</translation>
    </message>
    <message>
        <source>%1 runs the image %2 without a version.</source>
        <translation>%1 运行没有版本的镜像 %2。</translation>
    </message>
    <message>
        <source>%1 runs the image %2, whose tag moves.</source>
        <translation>%1 运行的镜像 %2 的标签会移动。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>No person or team is named that answers for a component.</source>
        <translation>没有指明对组件负责的人员或团队。</translation>
    </message>
    <message>
        <source>When it fails or has to be patched, everybody waits for somebody else.</source>
        <translation>它发生故障或需要打补丁时，每个人都在等别人。</translation>
    </message>
    <message>
        <source>Name an owner, or give it or the place that it stands in to a team.</source>
        <translation>指明负责人，或将其或其所在的位置交给一个团队。</translation>
    </message>
    <message>
        <source>Nobody is named who answers for %1.</source>
        <translation>没有指明谁对 %1 负责。</translation>
    </message>
    <message>
        <source>Not made from code</source>
        <translation>不是由代码创建</translation>
    </message>
    <message>
        <source>Something is set up by hand instead of from infrastructure code.</source>
        <translation>某些东西是手工搭建的，而不是由基础设施代码创建。</translation>
    </message>
    <message>
        <source>Nobody can rebuild it, review its changes, or tell how it differs from the other environments.</source>
        <translation>无人能重建它、评审其变更，或说明它与其他环境有何不同。</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code and let a pipeline or controller create it.</source>
        <translation>用基础设施代码描述它，并由流水线或控制器创建。</translation>
    </message>
    <message>
        <source>%1 is set up by hand.</source>
        <translation>%1 是手工搭建的。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is made from code or by hand.</source>
        <translation>%1 未说明是由代码创建还是手工搭建。</translation>
    </message>
    <message>
        <source>Let %1 create it</source>
        <translation>让 %1 创建它</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code</source>
        <translation>用基础设施代码描述它</translation>
    </message>
    <message>
        <source>Runs in production alone</source>
        <translation>只在生产中运行</translation>
    </message>
    <message>
        <source>A component runs in production, but in no environment before it.</source>
        <translation>组件在生产中运行，却不在任何前置环境中运行。</translation>
    </message>
    <message>
        <source>It is tried out for the first time where it must not fail.</source>
        <translation>它在不容出错的地方第一次被尝试。</translation>
    </message>
    <message>
        <source>Run it in at least one environment before production too.</source>
        <translation>在生产之前的至少一个环境中也运行它。</translation>
    </message>
    <message>
        <source>%1 runs in %2 alone.</source>
        <translation>%1 只在 %2 中运行。</translation>
    </message>
    <message>
        <source>Run it in %1 too</source>
        <translation>也在 %1 中运行</translation>
    </message>
    <message>
        <source>Pipeline pushes into a cluster</source>
        <translation>流水线向集群推送</translation>
    </message>
    <message>
        <source>A build pipeline changes a cluster by itself.</source>
        <translation>构建流水线自行更改集群。</translation>
    </message>
    <message>
        <source>The pipeline holds the keys of the cluster, and what runs may differ from what the repository says.</source>
        <translation>流水线持有集群的密钥，运行的内容可能与仓库所述不同。</translation>
    </message>
    <message>
        <source>Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there.</source>
        <translation>让流水线更改仓库，由集群中的 GitOps 控制器从那里获取。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is handed the change or fetches it.</source>
        <translation>%1 未说明 %2 是被推送变更还是自行获取。</translation>
    </message>
    <message>
        <source>The pipeline %1 pushes changes into %2.</source>
        <translation>流水线 %1 向 %2 推送变更。</translation>
    </message>
    <message>
        <source>Let %1 deploy to it instead</source>
        <translation>改由 %1 向其部署</translation>
    </message>
    <message>
        <source>Resources half stated</source>
        <translation>资源说明不全</translation>
    </message>
    <message>
        <source>A container states some of its resources, but not what it is promised and where it is stopped.</source>
        <translation>容器说明了部分资源，却未说明为其保证多少、在何处被停止。</translation>
    </message>
    <message>
        <source>The scheduler places it blindly, and one leaking instance takes the memory of its neighbours.</source>
        <translation>调度器盲目地放置它，一个泄漏的实例会占用邻居的内存。</translation>
    </message>
    <message>
        <source>State the processor time and memory that an instance asks for, and the memory at which it is stopped.</source>
        <translation>说明实例请求的处理器时间和内存，以及达到多少内存时被停止。</translation>
    </message>
    <message>
        <source>%1 does not say what resources it needs.</source>
        <translation>%1 未说明需要哪些资源。</translation>
    </message>
    <message>
        <source>processor request</source>
        <translation>处理器请求</translation>
    </message>
    <message>
        <source>memory request</source>
        <translation>内存请求</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>%1 states no %2.</source>
        <translation>%1 未说明%2。</translation>
    </message>
    <message>
        <source> and no </source>
        <translation>和</translation>
    </message>
    <message>
        <source>State the missing resources</source>
        <translation>说明缺失的资源</translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation>其对象“%1”不在设计中</translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation>它没有负责人</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>它没有到期日</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>它已于 %1 到期</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>全部修复：%1</translation>
    </message>
    <message>
        <source>Use events over %1 instead</source>
        <translation>改用经由 %1 的事件</translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation>让 %1 观测它</translation>
    </message>
    <message>
        <source>Many calls between providers</source>
        <translation>提供商之间的大量调用</translation>
    </message>
    <message>
        <source>A caller waits very often for a component that runs with another provider.</source>
        <translation>调用方非常频繁地等待在另一个提供商处运行的组件。</translation>
    </message>
    <message>
        <source>Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides.</source>
        <translation>每次调用都要以毫秒和金钱支付提供商之间的路程，链路中断会使两侧停止。</translation>
    </message>
    <message>
        <source>Keep a copy of the data near the caller, send events, or move the two together.</source>
        <translation>在调用方附近保留数据副本、发送事件，或将两者移到一处。</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider and does not say how often.</source>
        <translation>%1 调用另一个提供商处的 %2，且未说明频率。</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider %3 times a second.</source>
        <translation>%1 每秒 %3 次调用另一个提供商处的 %2。</translation>
    </message>
    <message>
        <source>Data outside of where it has to stay</source>
        <translation>数据离开了必须留在的地方</translation>
    </message>
    <message>
        <source>Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it.</source>
        <translation>必须留在某些国家的数据存放在别处：存储本身、其副本或其日志。</translation>
    </message>
    <message>
        <source>A copy in the wrong country breaks the law and contracts even when nobody reads it.</source>
        <translation>在错误国家的副本即使无人读取也会违反法律和合同。</translation>
    </message>
    <message>
        <source>Move the store or the copy into a place that is allowed, or stop copying.</source>
        <translation>将存储或副本移到允许的位置，或停止复制。</translation>
    </message>
    <message>
        <source>%1 receives data that has to stay in %2 and does not say where it keeps it.</source>
        <translation>%1 接收必须留在 %2 的数据，且未说明保存在哪里。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2; %3 keeps it in %4.</source>
        <translation>%1 的数据必须留在 %2；%3 将其保存在 %4。</translation>
    </message>
    <message>
        <source>%1 keeps data that has to stay in %2; the design does not say in which country %3 is.</source>
        <translation>%1 保存必须留在 %2 的数据；设计未说明 %3 在哪个国家。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and rests in %3.</source>
        <translation>%1 的数据必须留在 %2，却存放在 %3。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and is copied to %3 in %4.</source>
        <translation>%1 的数据必须留在 %2，却被复制到位于 %4 的 %3。</translation>
    </message>
    <message>
        <source>Data that leaves costs more than planned</source>
        <translation>流出数据的费用超出计划</translation>
    </message>
    <message>
        <source>What leaves a cloud in a month costs more than its budget for that.</source>
        <translation>一个月内离开云的数据费用超出其预算。</translation>
    </message>
    <message>
        <source>Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives.</source>
        <translation>提供商对流出的数据收费；在账单到来之前，图中没有人看得到。</translation>
    </message>
    <message>
        <source>Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget.</source>
        <translation>将交换大量数据的部分放在一起，缓存或压缩数据，由内容分发网络提供，或提高预算。</translation>
    </message>
    <message>
        <source>What leaves %1 costs about %2 a month; %3 is planned.</source>
        <translation>离开 %1 的数据每月约花费 %2；计划为 %3。</translation>
    </message>
    <message>
        <source>%1 leaves %2, which has a budget for that, and does not say how much it carries.</source>
        <translation>%1 离开设有此项预算的 %2，且未说明传输多少数据。</translation>
    </message>
    <message>
        <source>Promise of several regions with one store</source>
        <translation>只有一个存储的多区域承诺</translation>
    </message>
    <message>
        <source>A store is promised to survive the loss of a region, and nothing copies it to another one.</source>
        <translation>承诺存储在失去一个区域后仍得以保存，却没有任何东西将其复制到另一个区域。</translation>
    </message>
    <message>
        <source>When the region is lost, so is the data, whatever was promised.</source>
        <translation>失去该区域时数据也随之丢失，无论承诺了什么。</translation>
    </message>
    <message>
        <source>Copy the store to another region, or take the promise back.</source>
        <translation>将存储复制到另一个区域，或收回承诺。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.</source>
        <translation>承诺 %1 在失去一个区域后仍得以保存，但没有画出其副本；设计未说明是否由其提供商运行。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and nothing copies it.</source>
        <translation>承诺 %1 在失去一个区域后仍得以保存，但没有任何东西复制它。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region; its copy %2 stands in the same one.</source>
        <translation>承诺 %1 在失去一个区域后仍得以保存；其副本 %2 位于同一区域。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>将其复制到 %1</translation>
    </message>
    <message>
        <source>Portable component tied to one provider</source>
        <translation>绑定于一个提供商的可移植组件</translation>
    </message>
    <message>
        <source>A component that has to be able to move to another provider cannot, or needs something that only its provider offers.</source>
        <translation>必须能够迁移到另一个提供商的组件不能迁移，或需要只有其提供商才提供的东西。</translation>
    </message>
    <message>
        <source>Moving it then means rewriting it, at the moment when there is the least time for that.</source>
        <translation>届时迁移就意味着重写，而且是在时间最紧的时候。</translation>
    </message>
    <message>
        <source>Use something that other providers offer too, or hide it behind an interface of your own.</source>
        <translation>使用其他提供商也提供的东西，或将其隐藏在自己的接口之后。</translation>
    </message>
    <message>
        <source>%1 has to be able to move and cannot.</source>
        <translation>%1 必须能够迁移，却不能。</translation>
    </message>
    <message>
        <source>%1 has to be able to move and needs %2, which cannot.</source>
        <translation>%1 必须能够迁移，却需要不能迁移的 %2。</translation>
    </message>
    <message>
        <source>%1 has to be able to move; the design does not say whether %2 can.</source>
        <translation>%1 必须能够迁移；设计未说明 %2 能否迁移。</translation>
    </message>
    <message>
        <source>Providers joined over the public internet</source>
        <translation>经公共互联网相连的提供商</translation>
    </message>
    <message>
        <source>A connection between two providers goes over the public internet, without a private link or a tunnel.</source>
        <translation>两个提供商之间的连接经过公共互联网，没有专用链路或隧道。</translation>
    </message>
    <message>
        <source>Others share the way: it can be watched and disturbed, and nobody promises how fast it is.</source>
        <translation>路径与他人共用：可能被监视和干扰，且无人承诺其速度。</translation>
    </message>
    <message>
        <source>Lead the connection over a private link, an interconnect or a tunnel.</source>
        <translation>使连接经由专用链路、互连或隧道。</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another over the public internet.</source>
        <translation>%1 经公共互联网从一个提供商到另一个提供商。</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another and does not say whether over a private link.</source>
        <translation>%1 从一个提供商到另一个提供商，且未说明是否经由专用链路。</translation>
    </message>
    <message>
        <source>Lead it over a private link</source>
        <translation>使其经由专用链路</translation>
    </message>
    <message>
        <source>Several identity providers that do not know each other</source>
        <translation>互不相识的多个身份提供商</translation>
    </message>
    <message>
        <source>The platform has more than one identity provider, and they do not trust one another.</source>
        <translation>平台有多个身份提供商，且它们互不信任。</translation>
    </message>
    <message>
        <source>People keep two accounts; whoever is locked out of one still gets in through the other.</source>
        <translation>人员持有两个账户；被其中一个锁定的人仍可通过另一个进入。</translation>
    </message>
    <message>
        <source>Let the identity providers trust one of them, or keep one alone.</source>
        <translation>让各身份提供商信任其中一个，或只保留一个。</translation>
    </message>
    <message>
        <source>%1 and %2 do not trust one another.</source>
        <translation>%1 和 %2 互不信任。</translation>
    </message>
    <message>
        <source>Promise that hangs on a service window</source>
        <translation>取决于服务窗口的承诺</translation>
    </message>
    <message>
        <source>A component with an availability target waits for a legacy system that works at certain hours alone.</source>
        <translation>有可用性目标的组件等待只在特定时段工作的遗留系统。</translation>
    </message>
    <message>
        <source>Outside of these hours the promise is broken, however well the caller itself runs.</source>
        <translation>在这些时段之外，无论调用方自身运行得多好，承诺都会落空。</translation>
    </message>
    <message>
        <source>Put a queue or a cache between them, or state what the caller does while the system is closed.</source>
        <translation>在两者之间放置队列或缓存，或说明系统关闭期间调用方如何处理。</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which does not say at which hours it works.</source>
        <translation>%1 取决于 %2，而后者未说明在哪些时段工作。</translation>
    </message>
    <message>
        <source>%1 promises %2 % and waits for %3, which works %4.</source>
        <translation>%1 承诺 %2 %，却等待在 %4 工作的 %3。</translation>
    </message>
    <message>
        <source>State that the caller can do without it for a while</source>
        <translation>说明调用方可在一段时间内不依赖它</translation>
    </message>
    <message>
        <source>Data of a legacy system used directly</source>
        <translation>直接使用遗留系统的数据</translation>
    </message>
    <message>
        <source>A workload reads or writes a store that belongs to a legacy system.</source>
        <translation>工作负载读写属于遗留系统的存储。</translation>
    </message>
    <message>
        <source>The store&apos;s layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does.</source>
        <translation>存储的结构成为无人写下的契约：遗留系统再也不能更改，一旦更改工作负载就会出错。</translation>
    </message>
    <message>
        <source>Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers.</source>
        <translation>读取遗留系统发布的变更流或视图，并通过它或门面提供的接口写入。</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to the legacy system %3.</source>
        <translation>%1 使用属于遗留系统 %3 的 %2。</translation>
    </message>
    <message>
        <source>Use an interface of its owner</source>
        <translation>使用其所有者的接口</translation>
    </message>
    <message>
        <source>Follow its stream of changes</source>
        <translation>跟随其变更流</translation>
    </message>
    <message>
        <source>Read a view that its owner publishes</source>
        <translation>读取其所有者发布的视图</translation>
    </message>
    <message>
        <source>Replacement without an end</source>
        <translation>没有尽头的替换</translation>
    </message>
    <message>
        <source>A legacy system that is being replaced has no day on which it is switched off, or that day has passed.</source>
        <translation>正在被替换的遗留系统没有关停日期，或该日期已过。</translation>
    </message>
    <message>
        <source>Old and new run side by side for years: everything is built, paid for and secured twice.</source>
        <translation>新旧系统并存多年：一切都要构建、付费和防护两遍。</translation>
    </message>
    <message>
        <source>State the day of its retirement and plan what has to move until then, or state that the system is kept.</source>
        <translation>说明其退役日期并规划在此之前要迁移的内容，或说明该系统将保留。</translation>
    </message>
    <message>
        <source>%1 was to be switched off on %2 and is still there.</source>
        <translation>%1 原定于 %2 关停，但仍然存在。</translation>
    </message>
    <message>
        <source>%1 is being replaced, and no day is set on which it is switched off.</source>
        <translation>%1 正在被替换，但没有确定关停日期。</translation>
    </message>
    <message>
        <source>%1 stands behind a facade; the design does not say whether it is kept or replaced.</source>
        <translation>%1 位于门面之后；设计未说明它是保留还是被替换。</translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation>没有门面的遗留系统</translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation>工作负载直接与遗留系统通信。</translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation>旧模型渗入新代码，遗留系统无法逐步替换。</translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation>在中间放置防腐层：由一个服务单独与遗留系统通信。</translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation>%1 直接与遗留系统 %2 通信。</translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation>%1 门面</translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation>在 %1 前放置门面</translation>
    </message>
    <message>
        <source>Facade with a single replica</source>
        <translation>单副本的门面</translation>
    </message>
    <message>
        <source>A facade in front of a legacy system runs once.</source>
        <translation>遗留系统前面的门面只运行一份。</translation>
    </message>
    <message>
        <source>All that needs the legacy system is down while the facade restarts or is rolled out.</source>
        <translation>门面重启或发布期间，需要遗留系统的一切都停机。</translation>
    </message>
    <message>
        <source>Run at least two replicas of the facade, in different zones.</source>
        <translation>至少运行门面的两个副本，且位于不同的可用区。</translation>
    </message>
    <message>
        <source>All traffic to %1 passes through %2, which does not say how many replicas run.</source>
        <translation>到 %1 的全部流量都经过 %2，而后者未说明运行多少副本。</translation>
    </message>
    <message>
        <source>Traffic to %1 passes through %2, which runs once.</source>
        <translation>到 %1 的流量经过只运行一份的 %2。</translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation>运行两个副本</translation>
    </message>
    <message>
        <source>Unsupported technology within reach of the internet</source>
        <translation>互联网可及的不受支持技术</translation>
    </message>
    <message>
        <source>A component whose technology is no longer supported can be reached from the internet, directly or by way of others.</source>
        <translation>其技术不再受支持的组件可从互联网访问，直接或经由其他组件。</translation>
    </message>
    <message>
        <source>Holes that are found from now on stay open, and everybody can try them.</source>
        <translation>今后发现的漏洞将一直敞开，任何人都可以尝试。</translation>
    </message>
    <message>
        <source>Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone.</source>
        <translation>升级它、关停它，或将其隔离在只转发已知内容的门面之后。</translation>
    </message>
    <message>
        <source>%1 is unsupported since %2 and can be reached from the internet%3.</source>
        <translation>%1 自 %2 起不受支持，且可从互联网%3访问。</translation>
    </message>
    <message>
        <source> by way of %1</source>
        <translation> 经由 %1 </translation>
    </message>
    <message>
        <source>Retries at two layers</source>
        <translation>两层重试</translation>
    </message>
    <message>
        <source>The code of a caller and the proxies of its mesh both repeat failed attempts.</source>
        <translation>调用方的代码与其网格的代理都会重复失败的尝试。</translation>
    </message>
    <message>
        <source>Attempts multiply: a target in trouble gets many times its load at the worst moment.</source>
        <translation>尝试次数相乘：陷入困境的目标会在最糟的时刻承受数倍负载。</translation>
    </message>
    <message>
        <source>Retry at one layer alone: leave it to the mesh, or switch it off there.</source>
        <translation>只在一层重试：交给网格，或在网格中关闭。</translation>
    </message>
    <message>
        <source>%1 does not say how often its proxies repeat a failed attempt.</source>
        <translation>%1 未说明其代理重复失败尝试的次数。</translation>
    </message>
    <message>
        <source>%1 does not say whether the caller or the mesh repeats failed attempts.</source>
        <translation>%1 未说明失败的尝试由调用方还是网格重复。</translation>
    </message>
    <message>
        <source>%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.</source>
        <translation>%1 进行 %2 次尝试，%3 对每次又进行 %4 次：最多 %5 次调用。</translation>
    </message>
    <message>
        <source>Leave the retries to the mesh</source>
        <translation>将重试交给网格</translation>
    </message>
    <message>
        <source>Plain traffic out of the mesh</source>
        <translation>离开网格的明文流量</translation>
    </message>
    <message>
        <source>A member of a service mesh talks in plain text to something outside of it.</source>
        <translation>服务网格的成员以明文与网格之外通信。</translation>
    </message>
    <message>
        <source>The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on.</source>
        <translation>网格的保护止于其边界：此前加密的内容从那里起可被读取和更改。</translation>
    </message>
    <message>
        <source>Encrypt the connection, lead it through an egress gateway, or take the target into the mesh.</source>
        <translation>加密该连接、使其经由出口网关，或将目标纳入网格。</translation>
    </message>
    <message>
        <source>%1 leaves the mesh and does not say whether it is encrypted.</source>
        <translation>%1 离开网格，且未说明是否加密。</translation>
    </message>
    <message>
        <source>%1 in the mesh %2 talks to %3 outside of it in plain text.</source>
        <translation>网格 %2 中的 %1 以明文与网格之外的 %3 通信。</translation>
    </message>
    <message>
        <source>Encrypt it with TLS</source>
        <translation>用 TLS 加密它</translation>
    </message>
    <message>
        <source>Take %1 into the mesh</source>
        <translation>将 %1 纳入网格</translation>
    </message>
    <message>
        <source>No service mesh</source>
        <translation>没有服务网格</translation>
    </message>
    <message>
        <source>Many workloads share clusters without a service mesh.</source>
        <translation>许多工作负载共用集群，却没有服务网格。</translation>
    </message>
    <message>
        <source>Encryption, identity, retries and measurements of their calls are left to each team, and differ.</source>
        <translation>其调用的加密、身份、重试和度量由各团队自行处理，各不相同。</translation>
    </message>
    <message>
        <source>Add a service mesh, or record a deviation that says what takes its place.</source>
        <translation>添加服务网格，或记录一个偏离来说明由什么代替。</translation>
    </message>
    <message>
        <source>Add a service mesh for all of them</source>
        <translation>为所有工作负载添加服务网格</translation>
    </message>
    <message>
        <source>Mesh without strict encryption</source>
        <translation>没有严格加密的网格</translation>
    </message>
    <message>
        <source>A service mesh lets plain traffic through.</source>
        <translation>服务网格允许明文流量通过。</translation>
    </message>
    <message>
        <source>Whoever reaches the network can call a member without proving who they are.</source>
        <translation>能到达网络的任何人都可以调用成员而不证明身份。</translation>
    </message>
    <message>
        <source>Set mutual TLS of the mesh to strict.</source>
        <translation>将网格的双向 TLS 设为严格模式。</translation>
    </message>
    <message>
        <source>%1 does not say whether it enforces mutual TLS.</source>
        <translation>%1 未说明是否强制双向 TLS。</translation>
    </message>
    <message>
        <source>%1 lets plain traffic through: mutual TLS is %2.</source>
        <translation>%1 允许明文流量通过：双向 TLS 为 %2。</translation>
    </message>
    <message>
        <source>Enforce mutual TLS</source>
        <translation>强制双向 TLS</translation>
    </message>
    <message>
        <source>Mesh member without a proxy</source>
        <translation>没有代理的网格成员</translation>
    </message>
    <message>
        <source>A workload belongs to a service mesh, but its traffic does not pass through a proxy.</source>
        <translation>工作负载属于服务网格，但其流量不经过代理。</translation>
    </message>
    <message>
        <source>Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do.</source>
        <translation>网格的策略、加密和度量触及不到它，尽管人人都以为可以。</translation>
    </message>
    <message>
        <source>Let the workload have a proxy of the mesh, or take it out of the mesh.</source>
        <translation>为该工作负载配备网格的代理，或将其移出网格。</translation>
    </message>
    <message>
        <source>%1 belongs to a mesh, but does not say whether it has a proxy.</source>
        <translation>%1 属于网格，但未说明是否有代理。</translation>
    </message>
    <message>
        <source>%1 stands in a place of the mesh, but has no proxy.</source>
        <translation>%1 位于网格的位置中，但没有代理。</translation>
    </message>
    <message>
        <source>%1 belongs to the mesh %2, but has no proxy.</source>
        <translation>%1 属于网格 %2，但没有代理。</translation>
    </message>
    <message>
        <source>Give it a proxy</source>
        <translation>为其配备代理</translation>
    </message>
    <message>
        <source>Distributed monolith</source>
        <translation>分布式单体</translation>
    </message>
    <message>
        <source>Workloads can only be released together, or half of all workloads wait for one another in circles.</source>
        <translation>工作负载只能一起发布，或全部工作负载的一半循环互相等待。</translation>
    </message>
    <message>
        <source>It has the costs of a distributed system and the rigidity of a monolith.</source>
        <translation>它有分布式系统的成本和单体的僵化。</translation>
    </message>
    <message>
        <source>Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events.</source>
        <translation>为每个工作负载确定一个在单独发布时能保持的契约，并将环中的调用改为事件。</translation>
    </message>
    <message>
        <source>%1 can only be released together.</source>
        <translation>%1 只能一起发布。</translation>
    </message>
    <message>
        <source>Release each by itself</source>
        <translation>各自单独发布</translation>
    </message>
    <message>
        <source>Cut by layers</source>
        <translation>按层切分</translation>
    </message>
    <message>
        <source>User interface, logic and data of one matter are three workloads of different teams.</source>
        <translation>同一业务的用户界面、逻辑和数据是不同团队的三个工作负载。</translation>
    </message>
    <message>
        <source>Each change of the business passes through all three teams and three releases.</source>
        <translation>每次业务变更都要经过三个团队和三次发布。</translation>
    </message>
    <message>
        <source>Cut by business matter instead: one team owns the slice from its pages to its data.</source>
        <translation>改为按业务切分：一个团队拥有从页面到数据的整个切片。</translation>
    </message>
    <message>
        <source>Give all three to one team</source>
        <translation>将三者交给一个团队</translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation>巨型服务</translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation>一个工作负载提供很多操作、拥有很多实体，或服务于多个限界上下文。</translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation>它是伪装的单体：每个团队都更改它，并且要整体发布和伸缩。</translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation>按限界上下文拆分，每个上下文一个工作负载和一个数据存储。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>并</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation>%1 未说明它提供多少个操作。</translation>
    </message>
    <message>
        <source>Nano service</source>
        <translation>纳米服务</translation>
    </message>
    <message>
        <source>A workload offers one operation to one caller of the same team.</source>
        <translation>工作负载只向同一团队的一个调用方提供一个操作。</translation>
    </message>
    <message>
        <source>It costs a network call, a deployment and a night on duty, and separates nothing.</source>
        <translation>它要付出一次网络调用、一次部署和一夜值班的代价，却什么也没有分隔。</translation>
    </message>
    <message>
        <source>Merge it into its caller.</source>
        <translation>将其并入调用方。</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers to %2, its only caller.</source>
        <translation>%1 未说明它向唯一的调用方 %2 提供多少个操作。</translation>
    </message>
    <message>
        <source>%1 offers a single operation, to %2 alone.</source>
        <translation>%1 只向 %2 提供一个操作。</translation>
    </message>
    <message>
        <source>Merge it into %1</source>
        <translation>将其并入 %1</translation>
    </message>
    <message>
        <source>Business logic in the middle</source>
        <translation>中间的业务逻辑</translation>
    </message>
    <message>
        <source>A broker or gateway between most workloads carries out rules of the business.</source>
        <translation>位于大多数工作负载之间的消息代理或网关执行业务规则。</translation>
    </message>
    <message>
        <source>It becomes the monolith that all changes pass through, owned by a team that knows none of the business.</source>
        <translation>它成为所有变更必经的单体，而拥有它的团队不了解任何业务。</translation>
    </message>
    <message>
        <source>Move the rules into the workloads at the ends, and let the middle only pass on.</source>
        <translation>将规则移到两端的工作负载，中间只负责转发。</translation>
    </message>
    <message>
        <source>Keep it free of business logic</source>
        <translation>使其不含业务逻辑</translation>
    </message>
    <message>
        <source>Several workloads in one container</source>
        <translation>一个容器中有多个工作负载</translation>
    </message>
    <message>
        <source>Several main workloads, data stores or brokers run in the same container, pod or machine.</source>
        <translation>多个主要工作负载、数据存储或消息代理在同一容器、Pod 或机器中运行。</translation>
    </message>
    <message>
        <source>They scale, restart and fail together, and the platform cannot tell which of them needs what.</source>
        <translation>它们一起伸缩、重启和故障，平台无法分辨谁需要什么。</translation>
    </message>
    <message>
        <source>Give each main workload and each store a container of its own; only sidecars may share one.</source>
        <translation>为每个主要工作负载和每个存储配备自己的容器；只有 Sidecar 可以共用。</translation>
    </message>
    <message>
        <source>%1 run together in &apos;%2&apos;.</source>
        <translation>%1 在“%2”中一起运行。</translation>
    </message>
    <message>
        <source>Run each by itself</source>
        <translation>各自单独运行</translation>
    </message>
    <message>
        <source>Team of a single layer</source>
        <translation>单一层的团队</translation>
    </message>
    <message>
        <source>All that a team owns is of one technical layer, and other teams own the rest.</source>
        <translation>一个团队拥有的全部内容属于同一技术层，其余由其他团队拥有。</translation>
    </message>
    <message>
        <source>The team can finish nothing alone: each feature waits for the teams of the other layers.</source>
        <translation>该团队无法单独完成任何事：每个功能都要等待其他层的团队。</translation>
    </message>
    <message>
        <source>Form teams around business matters that own their pages, logic and data.</source>
        <translation>围绕业务组建团队，使其拥有自己的页面、逻辑和数据。</translation>
    </message>
    <message>
        <source>user interfaces</source>
        <translation>用户界面</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>Blind cluster or region</source>
        <translation>无法观测的集群或区域</translation>
    </message>
    <message>
        <source>Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere.</source>
        <translation>工作负载所在的集群、区域或站点没有任何日志、指标或追踪送达任何地方。</translation>
    </message>
    <message>
        <source>The whole place can fail or be taken over without anybody noticing.</source>
        <translation>整个位置可能发生故障或被接管而无人察觉。</translation>
    </message>
    <message>
        <source>Let a collector observe the place and send what it sees to the central stores.</source>
        <translation>让收集器观测该位置，并将所见发送到中央存储。</translation>
    </message>
    <message>
        <source>No logs, metrics or traces of what runs in %1 are collected (workloads: %2).</source>
        <translation>没有收集 %1 中运行内容的日志、指标或追踪（工作负载：%2）。</translation>
    </message>
    <message>
        <source>No central log store</source>
        <translation>没有中央日志存储</translation>
    </message>
    <message>
        <source>The design has workloads, but nothing that keeps their logs.</source>
        <translation>设计有工作负载，却没有任何东西保存其日志。</translation>
    </message>
    <message>
        <source>Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together.</source>
        <translation>日志随写出它的实例一同消失，涉及多个工作负载的内容无法汇总。</translation>
    </message>
    <message>
        <source>Add a log store and let it, or a collector that feeds it, observe the clusters.</source>
        <translation>添加日志存储，并让它或为其供数的收集器观测各集群。</translation>
    </message>
    <message>
        <source>%1 does not say whether logs are sent to %2.</source>
        <translation>%1 未说明日志是否发送到 %2。</translation>
    </message>
    <message>
        <source>%1 collects logs, but nothing in the design keeps them.</source>
        <translation>%1 收集日志，但设计中没有任何东西保存它们。</translation>
    </message>
    <message>
        <source>No dashboards or alerts</source>
        <translation>没有仪表板或告警</translation>
    </message>
    <message>
        <source>The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on.</source>
        <translation>设计有工作负载，却没有仪表板、没有通知人员的手段，或有无人收到告警的目标。</translation>
    </message>
    <message>
        <source>Signals that nobody looks at and that wake nobody do not shorten an outage.</source>
        <translation>无人查看且不唤醒任何人的信号不会缩短中断。</translation>
    </message>
    <message>
        <source>Add dashboards and alerting, and alert on every availability target.</source>
        <translation>添加仪表板和告警，并针对每个可用性目标告警。</translation>
    </message>
    <message>
        <source>Nobody is called when the target of %1, %2 %, is in danger.</source>
        <translation>%1 的目标 %2 % 有危险时无人得到通知。</translation>
    </message>
    <message>
        <source>%1 has a target of %2 % and does not say whether somebody is called when it is in danger.</source>
        <translation>%1 的目标为 %2 %，且未说明其有危险时是否通知人员。</translation>
    </message>
    <message>
        <source>Alert on its target</source>
        <translation>针对其目标告警</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>添加缺失的部分</translation>
    </message>
    <message>
        <source>Logs not collected</source>
        <translation>日志未收集</translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation>无人收集其日志的工作负载。</translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation>事故之后无人能说清发生了什么，攻击者不留痕迹。</translation>
    </message>
    <message>
        <source>Let a collector of the log store observe the workload or the cluster around it.</source>
        <translation>让日志存储的收集器观测该工作负载或其所在的集群。</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>没有监控</translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation>无人收集其指标的工作负载。</translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation>用户比运维人员先发现中断，也没有任何东西显示该伸缩什么。</translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation>添加一个观测该工作负载或其所在集群的指标组件。</translation>
    </message>
    <message>
        <source>No service level objective</source>
        <translation>没有服务等级目标</translation>
    </message>
    <message>
        <source>A workload that answers people or systems outside has no availability target.</source>
        <translation>应答外部人员或系统的工作负载没有可用性目标。</translation>
    </message>
    <message>
        <source>Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price.</source>
        <translation>无人能说清它是否足够好、该多久告警一次，或多少副本才值其价。</translation>
    </message>
    <message>
        <source>Agree with its users on an availability target and state it.</source>
        <translation>与其用户商定可用性目标并加以说明。</translation>
    </message>
    <message>
        <source>%1 answers requests from outside without an availability target.</source>
        <translation>%1 应答外部请求，却没有可用性目标。</translation>
    </message>
    <message>
        <source>Aim at %1 % availability</source>
        <translation>以 %1 % 的可用性为目标</translation>
    </message>
    <message>
        <source>No health probes</source>
        <translation>没有健康探针</translation>
    </message>
    <message>
        <source>A long-running workload that the platform does not ask whether it is ready and alive.</source>
        <translation>平台不询问其是否就绪和存活的长期运行工作负载。</translation>
    </message>
    <message>
        <source>Requests go to instances that cannot answer yet, and those that hang are never restarted.</source>
        <translation>请求会发往尚不能应答的实例，挂起的实例永远不会重启。</translation>
    </message>
    <message>
        <source>Offer a readiness and a liveness check and let the platform ask them.</source>
        <translation>提供就绪检查和存活检查，并让平台执行。</translation>
    </message>
    <message>
        <source>The platform never asks %1 whether it is ready and alive.</source>
        <translation>平台从不询问 %1 是否就绪和存活。</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is ready, but not whether it is alive.</source>
        <translation>%1 说明了如何检查是否就绪，但未说明如何检查是否存活。</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is alive, but not whether it is ready.</source>
        <translation>%1 说明了如何检查是否存活，但未说明如何检查是否就绪。</translation>
    </message>
    <message>
        <source>%1 is probed over HTTP, but does not say at which paths.</source>
        <translation>%1 通过 HTTP 探测，但未说明使用哪些路径。</translation>
    </message>
    <message>
        <source>%1 does not say how the platform asks whether it is ready and alive.</source>
        <translation>%1 未说明平台如何询问其是否就绪和存活。</translation>
    </message>
    <message>
        <source>Probe it over %1</source>
        <translation>通过 %1 探测</translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation>没有分布式追踪</translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation>参与工作负载之间的调用、但无人收集其追踪的工作负载。</translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation>慢请求一旦跨越进程，就无人能看到时间花在哪里。</translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation>添加追踪存储，以及观测该工作负载或其所在集群的遥测收集器。</translation>
    </message>
    <message>
        <source>Regulated data in logs</source>
        <translation>日志中的受监管数据</translation>
    </message>
    <message>
        <source>A workload handles regulated data, and neither it nor what collects its logs removes that data from them.</source>
        <translation>工作负载处理受监管数据，而它自身和收集其日志的组件都没有从日志中移除这些数据。</translation>
    </message>
    <message>
        <source>Card numbers and patient records end up in a store that many may search and nobody deletes from.</source>
        <translation>卡号和病历最终进入一个许多人可搜索、却无人清理的存储。</translation>
    </message>
    <message>
        <source>Remove personal and secret data before a log line is written, or in the collector.</source>
        <translation>在写入日志行之前或在收集器中移除个人数据和机密数据。</translation>
    </message>
    <message>
        <source>%1 handles %2, and its logs are kept in %3 as they are.</source>
        <translation>%1 处理 %2，其日志原样保存在 %3 中。</translation>
    </message>
    <message>
        <source>%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.</source>
        <translation>%1 保存处理受监管数据的工作负载的日志，且未说明是否脱敏。</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say whether its logs are sanitised.</source>
        <translation>%1 处理 %2，且未说明其日志是否脱敏。</translation>
    </message>
    <message>
        <source>Sanitise its logs</source>
        <translation>将其日志脱敏</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for.</source>
        <translation>设计未说明 %2 的“%1”，而“%3”要求说明。</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for to judge %4.</source>
        <translation>设计未说明 %2 的“%1”，而“%3”需要它来判断 %4。</translation>
    </message>
    <message>
        <source>Administration without a second factor</source>
        <translation>没有第二因素的管理</translation>
    </message>
    <message>
        <source>Somebody who may change the platform signs in with one factor alone.</source>
        <translation>可以更改平台的人员仅用一个因素登录。</translation>
    </message>
    <message>
        <source>One phished password is enough to take over the platform.</source>
        <translation>一个被钓鱼的密码就足以接管平台。</translation>
    </message>
    <message>
        <source>Demand a second factor of everybody who administers the platform.</source>
        <translation>要求管理平台的每个人使用第二因素。</translation>
    </message>
    <message>
        <source>%1 administers the platform and signs in without a second factor.</source>
        <translation>%1 管理平台，登录时没有第二因素。</translation>
    </message>
    <message>
        <source>%1 administers %2, which asks for no second factor.</source>
        <translation>%1 管理 %2，而后者不要求第二因素。</translation>
    </message>
    <message>
        <source>%1 administers the platform; the design does not say whether with a second factor.</source>
        <translation>%1 管理平台；设计未说明是否使用第二因素。</translation>
    </message>
    <message>
        <source>Demand a second factor</source>
        <translation>要求第二因素</translation>
    </message>
    <message>
        <source>Health data in the clear</source>
        <translation>明文健康数据</translation>
    </message>
    <message>
        <source>Health data rests or travels without encryption.</source>
        <translation>健康数据未加密地存放或传输。</translation>
    </message>
    <message>
        <source>A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified.</source>
        <translation>丢失的磁盘或被窃听的线路就会成为必须上报的泄露事件。加密是“addressable”保障措施：代替它的措施必须有文档和理由。</translation>
    </message>
    <message>
        <source>Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place.</source>
        <translation>对静态数据和传输中的数据加密，或记录一个偏离来指明代替它的保障措施。</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted.</source>
        <translation>%1 未加密地保存 %2。</translation>
    </message>
    <message>
        <source>%1 handles %2, which %3 carries in plaintext.</source>
        <translation>%1 处理 %2，%3 以明文传输它。</translation>
    </message>
    <message>
        <source>%1 is not encrypted and does not say whether it carries health data.</source>
        <translation>%1 没有加密，且未说明是否传输健康数据。</translation>
    </message>
    <message>
        <source>%1 may carry health data and does not say whether it is encrypted.</source>
        <translation>%1 可能传输健康数据，且未说明是否加密。</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>加密连接</translation>
    </message>
    <message>
        <source>Regulated component without an audit trail</source>
        <translation>没有审计记录的受监管组件</translation>
    </message>
    <message>
        <source>A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed.</source>
        <translation>处理卡数据或健康数据、或处于法规范围内的组件，没有在条目不可更改的存储中留下记录。</translation>
    </message>
    <message>
        <source>After a breach nobody can prove who saw what, and whoever broke in removes the traces.</source>
        <translation>泄露之后无人能证明谁看过什么，入侵者会清除痕迹。</translation>
    </message>
    <message>
        <source>Send its audit events to a store that refuses changes and deletions.</source>
        <translation>将其审计事件发送到拒绝更改和删除的存储。</translation>
    </message>
    <message>
        <source>%1 keeps the trail of regulated components and does not say whether it can be changed.</source>
        <translation>%1 保存受监管组件的记录，且未说明记录能否更改。</translation>
    </message>
    <message>
        <source>%1 %2 and leaves no audit trail.</source>
        <translation>%1 %2，且没有留下审计记录。</translation>
    </message>
    <message>
        <source>%1 %2, and its trail in %3 can be changed.</source>
        <translation>%1 %2，且其在 %3 中的记录可以更改。</translation>
    </message>
    <message>
        <source>Make its trail unchangeable</source>
        <translation>使其记录不可更改</translation>
    </message>
    <message>
        <source>handles %1</source>
        <translation>处理 %1</translation>
    </message>
    <message>
        <source>is in the scope of %1</source>
        <translation>处于 %1 的范围内</translation>
    </message>
    <message>
        <source>Card data in plaintext over a public network</source>
        <translation>公共网络上的明文卡数据</translation>
    </message>
    <message>
        <source>Card data goes over a network that others share, without TLS 1.2 or newer.</source>
        <translation>卡数据经过与他人共用的网络，没有使用 TLS 1.2 或更新版本。</translation>
    </message>
    <message>
        <source>Whoever is on the way reads card numbers; older versions of TLS can be broken.</source>
        <translation>途中的任何人都能读取卡号；旧版 TLS 可被破解。</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too.</source>
        <translation>用 TLS 1.2 或更新版本加密该连接，或使其经由专用链路并在那里同样加密。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network in plaintext.</source>
        <translation>%1 以明文经公共网络传输 %2。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network with TLS %3.</source>
        <translation>%1 以 TLS %3 经公共网络传输 %2。</translation>
    </message>
    <message>
        <source>%1 does not say whether it carries card data over a public network.</source>
        <translation>%1 未说明是否经公共网络传输卡数据。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network and does not say whether it is encrypted.</source>
        <translation>%1 经公共网络传输 %2，且未说明是否加密。</translation>
    </message>
    <message>
        <source>Encrypt it with TLS 1.3</source>
        <translation>用 TLS 1.3 加密它</translation>
    </message>
    <message>
        <source>Outside processor without an agreement</source>
        <translation>没有协议的外部处理方</translation>
    </message>
    <message>
        <source>Regulated data goes to another company, and no agreement on its processing is stated.</source>
        <translation>受监管数据流向另一家公司，且未说明关于其处理的协议。</translation>
    </message>
    <message>
        <source>Without a contract the data must not leave, and nobody outside has to protect, return or delete it.</source>
        <translation>没有合同，数据就不得离开，外部也没有人必须保护、归还或删除它。</translation>
    </message>
    <message>
        <source>Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data.</source>
        <translation>签署法规要求的协议（数据处理、business associate）并加以说明，或停止发送数据。</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say what of it %3 takes to %4.</source>
        <translation>%1 处理 %2，且未说明 %3 将其中哪些带到 %4。</translation>
    </message>
    <message>
        <source>%1 receives %2 without an agreement on its processing.</source>
        <translation>%1 接收 %2，却没有关于其处理的协议。</translation>
    </message>
    <message>
        <source>%1 receives %2; the design does not say whether an agreement covers that.</source>
        <translation>%1 接收 %2；设计未说明是否有协议涵盖。</translation>
    </message>
    <message>
        <source>Regulated data flows not reviewed for a year</source>
        <translation>受监管数据流一年未评审</translation>
    </message>
    <message>
        <source>A component in the scope of a regulation was last reviewed more than twelve months ago.</source>
        <translation>处于法规范围内的组件上次评审已超过十二个月。</translation>
    </message>
    <message>
        <source>Assessors and people on call trust a diagram that no longer shows where the data flows.</source>
        <translation>评估人员和值班人员信赖的图已不再显示数据流向何处。</translation>
    </message>
    <message>
        <source>Review the data flows and state the day, on the component or on a place around it.</source>
        <translation>评审数据流，并在组件或其所在的位置上说明日期。</translation>
    </message>
    <message>
        <source>%1 was last reviewed on %2.</source>
        <translation>%1 上次评审于 %2。</translation>
    </message>
    <message>
        <source>The design does not say when the regulated data flows of %1 were last reviewed.</source>
        <translation>设计未说明 %1 的受监管数据流上次何时评审。</translation>
    </message>
    <message>
        <source>Card data outside of the declared scope</source>
        <translation>声明范围之外的卡数据</translation>
    </message>
    <message>
        <source>Card data reaches a component that is not declared to handle it.</source>
        <translation>卡数据到达未声明处理它的组件。</translation>
    </message>
    <message>
        <source>Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed.</source>
        <translation>凡存储、处理或转发卡数据的都属于持卡人数据环境；被遗漏的部分既不会分段也不会评估。</translation>
    </message>
    <message>
        <source>Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead.</source>
        <translation>声明该组件处理卡数据并将其移入持卡人数据环境的区域，或改为向其发送令牌。</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3, and %2 is not declared to handle it.</source>
        <translation>%1 经 %3 到达 %2，而 %2 未声明处理它。</translation>
    </message>
    <message>
        <source>%1 handles card data and does not say what %2 carries of it.</source>
        <translation>%1 处理卡数据，且未说明 %2 传输其中哪些。</translation>
    </message>
    <message>
        <source>Declare that it handles card data</source>
        <translation>声明它处理卡数据</translation>
    </message>
    <message>
        <source>Slower than its budget</source>
        <translation>慢于其预算</translation>
    </message>
    <message>
        <source>What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other.</source>
        <translation>组件所等待的时间超过其自身的延迟预算：仅其中一个目标，或它依次调用的那些目标合计。</translation>
    </message>
    <message>
        <source>The budget is spent before the component has done any work of its own.</source>
        <translation>组件还没有做任何自己的工作，预算就已用完。</translation>
    </message>
    <message>
        <source>Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time.</source>
        <translation>同时调用各目标、将应答保存在缓存中、将慢的部分交给事件，或给予更多时间。</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but %3 alone takes %4.</source>
        <translation>%1 必须在 %2 内应答，但仅 %3 就需要 %4。</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but the calls that it makes one after the other take %3.</source>
        <translation>%1 必须在 %2 内应答，但它依次进行的调用需要 %3。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.</source>
        <translation>%1 未说明 %2 能否不依赖该应答，而其 %3 的预算取决于此。</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.</source>
        <translation>%1 未说明该调用是否与 %2 的其他调用同时进行，而其 %3 的预算取决于此。</translation>
    </message>
    <message>
        <source>Call them at the same time</source>
        <translation>同时调用它们</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>给予 %1</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>没有死信队列</translation>
    </message>
    <message>
        <source>A component consumes messages, and those that it cannot process are not set aside.</source>
        <translation>组件消费消息，而无法处理的消息没有被搁置。</translation>
    </message>
    <message>
        <source>One broken message is delivered again and again, blocks those behind it, or is lost without a trace.</source>
        <translation>一条损坏的消息会被反复投递、阻塞其后的消息，或不留痕迹地丢失。</translation>
    </message>
    <message>
        <source>Set aside messages that fail several times, watch their number, and decide who looks at them.</source>
        <translation>搁置多次失败的消息，监视其数量，并确定由谁查看。</translation>
    </message>
    <message>
        <source>%1 does not say what becomes of messages that %2 cannot process.</source>
        <translation>%1 未说明 %2 无法处理的消息会怎样。</translation>
    </message>
    <message>
        <source>Messages of %1 that %2 cannot process are not set aside.</source>
        <translation>%1 中 %2 无法处理的消息没有被搁置。</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>添加死信队列</translation>
    </message>
    <message>
        <source>Target that its dependencies cannot carry</source>
        <translation>其依赖无法支撑的目标</translation>
    </message>
    <message>
        <source>The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it.</source>
        <translation>组件不可或缺的一切的可用性相乘后低于其自身的可用性目标。承诺的可用性优先于目标，并涵盖其背后的内容。</translation>
    </message>
    <message>
        <source>The target will be missed even if the component itself never fails.</source>
        <translation>即使组件自身从不发生故障，也达不到目标。</translation>
    </message>
    <message>
        <source>Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less.</source>
        <translation>在一段时间内不依赖某项依赖（异步、使用缓存或降级方案），使其冗余，或降低承诺。</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.</source>
        <translation>%1 的目标为 %2 %，但其不可或缺的依赖只留下 %3 %：%4。</translation>
    </message>
    <message>
        <source>%1 does not say what availability it promises; %2 depends on it.</source>
        <translation>%1 未说明承诺的可用性；%2 取决于此。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.</source>
        <translation>%1 未说明 %2 能否不依赖 %3，而其 %4 % 的目标取决于此。</translation>
    </message>
    <message>
        <source>Aim at %1 %</source>
        <translation>以 %1 % 为目标</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Dependency without an extra nine</source>
        <translation>没有多一个 9 的依赖</translation>
    </message>
    <message>
        <source>A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone.</source>
        <translation>用户访问的组件不可或缺的某个组件，其可用性没有比自身目标多一个 9：允许失败量的十分之一以上仅耗在这一个上。</translation>
    </message>
    <message>
        <source>With a handful of such dependencies nothing is left for failures of the component itself.</source>
        <translation>有几个这样的依赖，就没有余量留给组件自身的故障。</translation>
    </message>
    <message>
        <source>Make the dependency better by one nine, or let the component do without it for a while.</source>
        <translation>使该依赖提高一个 9，或让组件在一段时间内不依赖它。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3.</source>
        <translation>%1 未说明 %2 能否不依赖 %3。</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.</source>
        <translation>%1 的目标为 %2 %，这要求其不可或缺的依赖达到 %3 %：%4。</translation>
    </message>
    <message>
        <source>Retries that multiply</source>
        <translation>相乘的重试</translation>
    </message>
    <message>
        <source>The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through.</source>
        <translation>一个请求途中各跳的尝试次数相乘，超过陷入困境的目标所能承受的程度。有重试预算的跳按预算允许通过的量计算。</translation>
    </message>
    <message>
        <source>Three attempts at each of five hops turn one request into 243, just when the last target is already down.</source>
        <translation>五跳各尝试三次会把一个请求变成 243 个，而此时最后的目标已经停机。</translation>
    </message>
    <message>
        <source>Retry at one hop alone, next to what fails, and limit retries to a share of the traffic.</source>
        <translation>只在紧邻故障处的一跳重试，并将重试限制为流量的一部分。</translation>
    </message>
    <message>
        <source>One request becomes up to %1 attempts at %2: %3.</source>
        <translation>一个请求在 %2 处变成最多 %1 次尝试：%3。</translation>
    </message>
    <message>
        <source>Retry at the last hop alone</source>
        <translation>只在最后一跳重试</translation>
    </message>
    <message>
        <source>Only one way to another place</source>
        <translation>通往另一位置的唯一路径</translation>
    </message>
    <message>
        <source>A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant.</source>
        <translation>没有降级方案的关键连接通往另一个站点、另一个云或外部系统，且设计在其两端之间没有其他路径。同一位置之内的网络视为冗余。</translation>
    </message>
    <message>
        <source>Links between places fail more often than anything inside of them, and nothing gets around this one.</source>
        <translation>位置之间的链路比其中的任何东西都更常发生故障，而这条链路无法绕过。</translation>
    </message>
    <message>
        <source>Add another way, or a fallback that answers while the link is down.</source>
        <translation>添加另一条路径，或添加在链路中断期间应答的降级方案。</translation>
    </message>
    <message>
        <source>%1 does not say what happens while %2 cannot be reached.</source>
        <translation>%1 未说明 %2 无法访问期间会怎样。</translation>
    </message>
    <message>
        <source>Nothing gets around the connection from %1 to %2, and there is no fallback.</source>
        <translation>从 %1 到 %2 的连接无法绕过，且没有降级方案。</translation>
    </message>
    <message>
        <source>Answer from a fallback</source>
        <translation>以降级方案应答</translation>
    </message>
    <message>
        <source>Single replica</source>
        <translation>单副本</translation>
    </message>
    <message>
        <source>A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths.</source>
        <translation>工作负载或网关声明只运行一份，且其关键程度不低。所有请求都要经过的那些由关于关键路径的规则报告。</translation>
    </message>
    <message>
        <source>Every update, every restart and every lost machine interrupts it.</source>
        <translation>每次更新、每次重启和每台机器的丢失都会使其中断。</translation>
    </message>
    <message>
        <source>Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low.</source>
        <translation>至少运行两个副本，并让维护保留其中一个；或说明其关键程度低。</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run.</source>
        <translation>%1 未说明运行多少副本。</translation>
    </message>
    <message>
        <source>%1 runs only once.</source>
        <translation>%1 只运行一份。</translation>
    </message>
    <message>
        <source>State that its criticality is low</source>
        <translation>说明其关键程度低</translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation>关键路径上的单副本</translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation>从入口到某些数据的每条路径都经过一个只运行一份的组件。</translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation>当这唯一的实例重启、更新或崩溃时，平台就停机。</translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation>至少运行两个副本，且位于不同的可用区。</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run, and requests cannot get around it.</source>
        <translation>%1 未说明运行多少副本，且请求无法绕过它。</translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation>%1 只运行一份，请求无法绕过它。</translation>
    </message>
    <message>
        <source>All replicas in one zone</source>
        <translation>所有副本在同一可用区</translation>
    </message>
    <message>
        <source>A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone.</source>
        <translation>组件运行多份，但其所有副本或其集群的所有机器都在同一可用区。</translation>
    </message>
    <message>
        <source>A zone fails as a whole: power, cooling, network. The replicas then fail together.</source>
        <translation>可用区会整体发生故障：电力、冷却、网络。届时副本会一起故障。</translation>
    </message>
    <message>
        <source>Spread the machines of the cluster and the replicas over at least two zones.</source>
        <translation>将集群的机器和副本分布到至少两个可用区。</translation>
    </message>
    <message>
        <source>The machines of %1 stand in one zone, and so do the replicas of all that runs there.</source>
        <translation>%1 的机器在同一可用区，在那里运行的一切的副本也是如此。</translation>
    </message>
    <message>
        <source>All replicas of what runs in %1 stand in this one zone.</source>
        <translation>在 %1 中运行的内容的所有副本都在这一个可用区。</translation>
    </message>
    <message>
        <source>%1 does not say whether its machines stand in several zones.</source>
        <translation>%1 未说明其机器是否在多个可用区。</translation>
    </message>
    <message>
        <source>%1 does not say whether its replicas stand in several zones.</source>
        <translation>%1 未说明其副本是否在多个可用区。</translation>
    </message>
    <message>
        <source>Spread over several zones</source>
        <translation>分布到多个可用区</translation>
    </message>
    <message>
        <source>Waits for the slowest of many</source>
        <translation>等待众多目标中最慢的</translation>
    </message>
    <message>
        <source>A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n.</source>
        <translation>组件同时进行很多调用并需要全部应答，以致其自身请求的 5 % 以上会遇到最慢的 1 %：1 - 0.99^n。</translation>
    </message>
    <message>
        <source>What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one.</source>
        <translation>在单个目标上罕见的情况，对于询问众多目标的组件却很常见：100 次调用时，63 % 的请求会遇到慢应答。</translation>
    </message>
    <message>
        <source>Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets.</source>
        <translation>不等迟到的应答、稍后发出第二个请求并采用先到的应答，或减少询问的目标。</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.</source>
        <translation>%1 同时等待 %2 个应答：其 %3 % 的请求会遇到最慢的 1 %。</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2.</source>
        <translation>%1 未说明该调用是否与 %2 的其他调用同时进行。</translation>
    </message>
    <message>
        <source>Answer without those that are late</source>
        <translation>不等迟到的应答</translation>
    </message>
    <message>
        <source>Waits longer than its caller</source>
        <translation>等待时间长于其调用方</translation>
    </message>
    <message>
        <source>A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it.</source>
        <translation>组件对其所需目标的等待（所有尝试合计）至少与其某个调用方对它的等待一样长。</translation>
    </message>
    <message>
        <source>The caller has gone while the work goes on: an answer for nobody, and a retry on top of it.</source>
        <translation>调用方已经离开而工作仍在继续：应答无人接收，还要再加一次重试。</translation>
    </message>
    <message>
        <source>Derive the timeouts from the outside in: each component gives up before its callers do.</source>
        <translation>由外向内推导超时：每个组件都先于其调用方放弃。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.</source>
        <translation>%1 未说明 %2 是否需要该应答；它等待应答的时间长于 %3 等待 %2 的时间。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>无限期</translation>
    </message>
    <message>
        <source>%1 waits %2 for %3, but %4 gives up after %5.</source>
        <translation>%1 等待 %3 的时间为 %2，但 %4 在 %5 后放弃。</translation>
    </message>
    <message>
        <source>Give up before %1 does</source>
        <translation>先于 %1 放弃</translation>
    </message>
    <message>
        <source>Call without timeout and circuit breaker</source>
        <translation>没有超时和熔断器的调用</translation>
    </message>
    <message>
        <source>A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none.</source>
        <translation>组件无限期等待另一个组件，并在其失败期间继续调用。超时为零表示没有超时。</translation>
    </message>
    <message>
        <source>When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it.</source>
        <translation>目标挂起时，调用方的请求不断堆积直至其自身也挂起，之前的所有组件也是如此。</translation>
    </message>
    <message>
        <source>Give up after a stated time, or stop calling a failing target, in the code or in the service mesh.</source>
        <translation>在代码或服务网格中，经过规定的时间后放弃，或停止调用失败的目标。</translation>
    </message>
    <message>
        <source>%1 does not say after what time %2 gives up.</source>
        <translation>%1 未说明 %2 经过多长时间后放弃。</translation>
    </message>
    <message>
        <source>%1 has no timeout and does not say whether %2 stops calling when %3 fails.</source>
        <translation>%1 没有超时，且未说明 %3 失败时 %2 是否停止调用。</translation>
    </message>
    <message>
        <source>%1 waits for %2 without a timeout and goes on calling it while it fails.</source>
        <translation>%1 没有超时地等待 %2，并在其失败期间继续调用。</translation>
    </message>
    <message>
        <source>Give up after %1</source>
        <translation>经过 %1 后放弃</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>添加熔断器</translation>
    </message>
    <message>
        <source>Wide blast radius</source>
        <translation>爆炸半径过大</translation>
    </message>
    <message>
        <source>More than half of all workloads wait for one component, directly or through others, and none of them is said to do without.</source>
        <translation>半数以上的工作负载直接或经由其他组件等待同一个组件，且没有一个声明可以不依赖它。</translation>
    </message>
    <message>
        <source>When it fails, most of the platform fails with it.</source>
        <translation>它发生故障时，平台的大部分随之故障。</translation>
    </message>
    <message>
        <source>Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback.</source>
        <translation>将其拆分为逐个发生故障的单元或舱壁，或为等待它的组件提供缓存、队列或降级方案。</translation>
    </message>
    <message>
        <source>Entry without authentication or authorization</source>
        <translation>没有身份验证或授权的入口</translation>
    </message>
    <message>
        <source>Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do.</source>
        <translation>外部请求到达工作负载，而途中无人询问是谁发送的、可以做什么。</translation>
    </message>
    <message>
        <source>Whoever finds the address can use the platform as anyone.</source>
        <translation>找到该地址的任何人都可以冒充任何人使用平台。</translation>
    </message>
    <message>
        <source>Let the gateway authenticate callers with an identity provider and check what they may do.</source>
        <translation>让网关通过身份提供商验证调用方身份，并检查其可以做什么。</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authorization.</source>
        <translation>外部请求到达 %1，并在没有授权的情况下到达 %2。</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authentication.</source>
        <translation>外部请求到达 %1，并在没有身份验证的情况下到达 %2。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authorization.</source>
        <translation>%1 接受外部请求而没有授权。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authentication.</source>
        <translation>%1 接受外部请求而没有身份验证。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say whether it checks what callers may do.</source>
        <translation>%1 接受外部请求，且未说明是否检查调用方可以做什么。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how callers prove who they are.</source>
        <translation>%1 接受外部请求，且未说明调用方如何证明身份。</translation>
    </message>
    <message>
        <source>Let %1 authenticate and authorize</source>
        <translation>让 %1 进行身份验证和授权</translation>
    </message>
    <message>
        <source>Entry without a rate limit</source>
        <translation>没有速率限制的入口</translation>
    </message>
    <message>
        <source>Requests from outside, sign-ins among them, reach a workload as fast as the caller likes.</source>
        <translation>外部请求（包括登录）以调用方任意的速度到达工作负载。</translation>
    </message>
    <message>
        <source>Passwords can be guessed without end, and one client can use up what is meant for all.</source>
        <translation>密码可被无限次猜测，一个客户端可以用光供所有人使用的资源。</translation>
    </message>
    <message>
        <source>Limit requests and failed sign-ins for each caller at the entry.</source>
        <translation>在入口处限制每个调用方的请求和失败登录。</translation>
    </message>
    <message>
        <source>Nobody limits the requests that arrive at %1.</source>
        <translation>无人限制到达 %1 的请求。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how many.</source>
        <translation>%1 接受外部请求，且未说明接受多少。</translation>
    </message>
    <message>
        <source>Limit to 100 requests in a second</source>
        <translation>限制为每秒 100 个请求</translation>
    </message>
    <message>
        <source>Secrets in the clear or without a store</source>
        <translation>明文机密或没有机密存储</translation>
    </message>
    <message>
        <source>A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps.</source>
        <translation>密码或密钥在配置中可读，或工作负载使用没有机密存储保管的机密。</translation>
    </message>
    <message>
        <source>Everyone who can read the repository or the settings holds the key, and nobody can rotate it.</source>
        <translation>能读取仓库或设置的任何人都持有密钥，且无人能轮换它。</translation>
    </message>
    <message>
        <source>Keep secrets in a secrets store and hand them out at run time by name.</source>
        <translation>将机密保存在机密存储中，并在运行时按名称分发。</translation>
    </message>
    <message>
        <source>The setting %1 of %2 is a secret in the clear.</source>
        <translation>%2 的设置 %1 是明文机密。</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear.</source>
        <translation>%1 含有明文机密。</translation>
    </message>
    <message>
        <source>No secrets store keeps the secrets of %1.</source>
        <translation>没有机密存储保管 %1 的机密。</translation>
    </message>
    <message>
        <source>Add a secrets store</source>
        <translation>添加机密存储</translation>
    </message>
    <message>
        <source>Hand it out by name</source>
        <translation>按名称分发</translation>
    </message>
    <message>
        <source>Different protection classes on one runtime</source>
        <translation>同一运行环境中的不同保护等级</translation>
    </message>
    <message>
        <source>Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace.</source>
        <translation>含受限数据的组件与互联网可访问或处理公开数据的组件在同一集群中运行，且没有隔离的命名空间。</translation>
    </message>
    <message>
        <source>A container that breaks out, or a host that is taken over, takes the restricted data with it.</source>
        <translation>逃逸的容器或被接管的主机会将受限数据一并带走。</translation>
    </message>
    <message>
        <source>Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level.</source>
        <translation>将其中一方移到单独的集群，或用网络策略和 Pod 安全级别隔离其命名空间。</translation>
    </message>
    <message>
        <source>%1 runs %2 with restricted data beside %3.</source>
        <translation>%1 将含受限数据的 %2 与 %3 一起运行。</translation>
    </message>
    <message>
        <source>No API gateway</source>
        <translation>没有 API 网关</translation>
    </message>
    <message>
        <source>A workload is called from outside, or a broker is open to the internet, without a gateway in between.</source>
        <translation>工作负载从外部被调用，或消息代理对互联网开放，中间没有网关。</translation>
    </message>
    <message>
        <source>Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world.</source>
        <translation>每一个都必须自行验证身份、限流和加密，且拆分或移动时必须告知所有人。</translation>
    </message>
    <message>
        <source>Put a gateway in front of it and let requests from outside go through that alone.</source>
        <translation>在其前面放置网关，并让外部请求只经由网关。</translation>
    </message>
    <message>
        <source>%1 is called by %2 without a gateway in between.</source>
        <translation>%1 被 %2 调用，中间没有网关。</translation>
    </message>
    <message>
        <source>%1 is open to the internet without a gateway in front.</source>
        <translation>%1 对互联网开放，前面没有网关。</translation>
    </message>
    <message>
        <source>Close it to the internet</source>
        <translation>对互联网关闭</translation>
    </message>
    <message>
        <source>Put %1 in front of it</source>
        <translation>将 %1 放在其前面</translation>
    </message>
    <message>
        <source>No network policy</source>
        <translation>没有网络策略</translation>
    </message>
    <message>
        <source>A workload in a cluster can be reached by everything else in it.</source>
        <translation>集群中的工作负载可被集群内的其他一切访问。</translation>
    </message>
    <message>
        <source>Who breaks into one container can walk from there to every other.</source>
        <translation>侵入一个容器的人可以从那里走到其他每个容器。</translation>
    </message>
    <message>
        <source>Refuse traffic by default in its namespace and allow what the design draws.</source>
        <translation>在其命名空间中默认拒绝流量，并允许设计中画出的流量。</translation>
    </message>
    <message>
        <source>%1 does not say whether a network policy limits who may reach it.</source>
        <translation>%1 未说明是否有网络策略限制谁可以访问它。</translation>
    </message>
    <message>
        <source>%1 enforces no network policies, so everything reaches %2.</source>
        <translation>%1 不强制执行网络策略，因此一切都能访问 %2。</translation>
    </message>
    <message>
        <source>No network policy limits who may reach %1.</source>
        <translation>没有网络策略限制谁可以访问 %1。</translation>
    </message>
    <message>
        <source>Limit who may reach it</source>
        <translation>限制谁可以访问它</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>没有 Web 应用防火墙</translation>
    </message>
    <message>
        <source>Requests from the internet pass a gateway, and nobody on the way filters known attacks.</source>
        <translation>来自互联网的请求经过网关，而途中无人过滤已知攻击。</translation>
    </message>
    <message>
        <source>Every published hole of a library can be tried at once, before there was time to patch it.</source>
        <translation>库的每个已公布漏洞都可能立刻被尝试，来不及打补丁。</translation>
    </message>
    <message>
        <source>Switch on a web application firewall at the edge.</source>
        <translation>在边缘启用 Web 应用防火墙。</translation>
    </message>
    <message>
        <source>Nobody filters known attacks out of the requests that arrive at %1 from the internet.</source>
        <translation>无人从来自互联网并到达 %1 的请求中过滤已知攻击。</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet and does not say whether known attacks are filtered.</source>
        <translation>%1 接受来自互联网的请求，且未说明是否过滤已知攻击。</translation>
    </message>
    <message>
        <source>Filter known attacks</source>
        <translation>过滤已知攻击</translation>
    </message>
    <message>
        <source>Data store open to the outside</source>
        <translation>对外开放的数据存储</translation>
    </message>
    <message>
        <source>A data store is reached from the internet, from outside systems or people, or from a zone facing them.</source>
        <translation>数据存储可从互联网、外部系统或人员、或面向它们的区域访问。</translation>
    </message>
    <message>
        <source>One leaked password or one unpatched hole is then enough to take all data.</source>
        <translation>一个泄露的密码或一个未修补的漏洞就足以取走全部数据。</translation>
    </message>
    <message>
        <source>Reach it through a workload of your own, or by a private endpoint.</source>
        <translation>通过自己的工作负载或专用端点访问它。</translation>
    </message>
    <message>
        <source>The data in %1 is reached from outside, by %2.</source>
        <translation>%1 中的数据被 %2 从外部访问。</translation>
    </message>
    <message>
        <source>The data store %1 is open to the internet.</source>
        <translation>数据存储 %1 对互联网开放。</translation>
    </message>
    <message>
        <source>Make it reachable from inside only</source>
        <translation>使其只能从内部访问</translation>
    </message>
    <message>
        <source>Service registry that everyone may write</source>
        <translation>人人可写的服务注册表</translation>
    </message>
    <message>
        <source>A service registry takes registrations without asking who sends them.</source>
        <translation>服务注册表接受注册而不询问是谁发送的。</translation>
    </message>
    <message>
        <source>Whoever gets into the network can register as any service and is then sent its traffic.</source>
        <translation>进入网络的任何人都可以注册为任意服务，随后就会收到其流量。</translation>
    </message>
    <message>
        <source>Let the registry authenticate those who register.</source>
        <translation>让注册表验证注册者的身份。</translation>
    </message>
    <message>
        <source>Everyone may register at %1.</source>
        <translation>任何人都可以在 %1 注册。</translation>
    </message>
    <message>
        <source>%1 does not say how those who register prove who they are.</source>
        <translation>%1 未说明注册者如何证明身份。</translation>
    </message>
    <message>
        <source>Demand client certificates</source>
        <translation>要求客户端证书</translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation>跨信任边界的明文</translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation>一个连接未加密便从一个信任区进入另一个信任区。</translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation>处于中间的任何人都能读取和更改流经的内容，包括密码。</translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation>在该连接上使用加密协议（https、grpcs、TLS）。</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation>%1 跨越信任边界，且未说明是否加密。</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation>%1 以明文跨越信任边界（%2）。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>用 TLS 加密</translation>
    </message>
    <message>
        <source>Plaintext between services</source>
        <translation>服务之间的明文</translation>
    </message>
    <message>
        <source>A gateway or workload talks to a workload in plaintext inside of one trust zone.</source>
        <translation>网关或工作负载在同一信任区内以明文与工作负载通信。</translation>
    </message>
    <message>
        <source>Whoever gets into the network reads and changes what the services tell each other.</source>
        <translation>进入网络的任何人都能读取和更改服务之间的内容。</translation>
    </message>
    <message>
        <source>Encrypt the traffic, best with mutual TLS of a service mesh.</source>
        <translation>加密流量，最好使用服务网格的双向 TLS。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted.</source>
        <translation>%1 未说明是否加密。</translation>
    </message>
    <message>
        <source>%1 talks to %2 in plaintext.</source>
        <translation>%1 以明文与 %2 通信。</translation>
    </message>
    <message>
        <source>Encrypt with mutual TLS</source>
        <translation>用双向 TLS 加密</translation>
    </message>
    <message>
        <source>Call between services without authentication or authorization</source>
        <translation>服务之间没有身份验证或授权的调用</translation>
    </message>
    <message>
        <source>A workload calls another, and the called one does not learn who it is or does not check what it may do.</source>
        <translation>工作负载调用另一个工作负载，而被调用方不知道它是谁，或不检查其可以做什么。</translation>
    </message>
    <message>
        <source>One workload that was broken into can then do everything that the others can.</source>
        <translation>一个被侵入的工作负载就可以做其他工作负载能做的一切。</translation>
    </message>
    <message>
        <source>Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do.</source>
        <translation>在工作负载之间使用网格的双向 TLS 或令牌，并让被调用方检查调用方可以做什么。</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 without authentication.</source>
        <translation>%1 接受 %2 的调用而没有身份验证。</translation>
    </message>
    <message>
        <source>%1 does not check what %2 may do.</source>
        <translation>%1 不检查 %2 可以做什么。</translation>
    </message>
    <message>
        <source>%1 does not say how %2 proves who it is.</source>
        <translation>%1 未说明 %2 如何证明身份。</translation>
    </message>
    <message>
        <source>%1 does not say whether it checks what %2 may do.</source>
        <translation>%1 未说明是否检查 %2 可以做什么。</translation>
    </message>
    <message>
        <source>Check the caller&apos;s token</source>
        <translation>检查调用方的令牌</translation>
    </message>
    <message>
        <source>Function waits for a function</source>
        <translation>函数等待函数</translation>
    </message>
    <message>
        <source>A function calls another one and waits for its answer.</source>
        <translation>一个函数调用另一个函数并等待其应答。</translation>
    </message>
    <message>
        <source>Both are paid while one only waits, their time limits add up, and a failure has to be handled twice.</source>
        <translation>两者都在计费而其中一个只是等待，它们的时间限制相加，故障也要处理两次。</translation>
    </message>
    <message>
        <source>Let the first function publish an event that starts the second, or lead both with a workflow.</source>
        <translation>让第一个函数发布启动第二个函数的事件，或用工作流引导两者。</translation>
    </message>
    <message>
        <source>Function %1 waits for function %2.</source>
        <translation>函数 %1 等待函数 %2。</translation>
    </message>
    <message>
        <source>Functions exhaust a database</source>
        <translation>函数耗尽数据库</translation>
    </message>
    <message>
        <source>More runs of a function can be open than the database accepts connections, and no pool stands between.</source>
        <translation>函数可同时打开的运行数超过数据库接受的连接数，且中间没有连接池。</translation>
    </message>
    <message>
        <source>Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included.</source>
        <translation>负载之下每次运行都打开自己的连接；数据库拒绝其余连接，包括其他工作负载的连接。</translation>
    </message>
    <message>
        <source>Put a connection pool or proxy in front of the database, or limit the concurrency of the function.</source>
        <translation>在数据库前放置连接池或代理，或限制函数的并发。</translation>
    </message>
    <message>
        <source>%1 does not say whether a pool shares its connections among the runs of %2.</source>
        <translation>%1 未说明是否有连接池在 %2 的各次运行之间共享其连接。</translation>
    </message>
    <message>
        <source>%1 does not say how many connections it accepts.</source>
        <translation>%1 未说明接受多少连接。</translation>
    </message>
    <message>
        <source>%1 does not say how many runs are allowed at the same time.</source>
        <translation>%1 未说明允许同时进行多少次运行。</translation>
    </message>
    <message>
        <source>Put a connection pool in front</source>
        <translation>在前面放置连接池</translation>
    </message>
    <message>
        <source>Limit the runs of the function</source>
        <translation>限制函数的运行数</translation>
    </message>
    <message>
        <source>Function that starts itself</source>
        <translation>启动自身的函数</translation>
    </message>
    <message>
        <source>A function writes to the very source that starts it.</source>
        <translation>函数写入的正是启动它的来源。</translation>
    </message>
    <message>
        <source>Each run starts the next: it never ends, and the bill grows until somebody stops it.</source>
        <translation>每次运行启动下一次：永不结束，账单不断增长，直到有人制止。</translation>
    </message>
    <message>
        <source>Write to another queue, topic or bucket than the one that starts the function.</source>
        <translation>写入与启动函数的来源不同的队列、主题或存储桶。</translation>
    </message>
    <message>
        <source>%1 does not say whether it starts %2, which writes to %3 too.</source>
        <translation>%1 未说明是否启动同样写入 %3 的 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 may use the same part of %3 or not.</source>
        <translation>%1 和 %2 可能使用、也可能不使用 %3 的同一部分。</translation>
    </message>
    <message>
        <source>%1 writes to %2, which starts it.</source>
        <translation>%1 写入启动它的 %2。</translation>
    </message>
    <message>
        <source>%1 output</source>
        <translation>%1 输出</translation>
    </message>
    <message>
        <source>Write to another %1</source>
        <translation>写入另一个%1</translation>
    </message>
    <message>
        <source>Function with many operations</source>
        <translation>操作过多的函数</translation>
    </message>
    <message>
        <source>One function answers very many different operations.</source>
        <translation>一个函数应答很多不同的操作。</translation>
    </message>
    <message>
        <source>All of them share its rights, its memory and its start-up time, and every change releases all of them.</source>
        <translation>它们共享其权限、内存和启动时间，每次变更都会一起发布。</translation>
    </message>
    <message>
        <source>Split it into one function for each operation or for each small group of them.</source>
        <translation>拆分为每个操作或每小组操作一个函数。</translation>
    </message>
    <message>
        <source>Function outlives its gateway</source>
        <translation>函数比其网关更长</translation>
    </message>
    <message>
        <source>A function may run longer than the gateway in front of it waits.</source>
        <translation>函数的运行时间可能长于其前面的网关的等待时间。</translation>
    </message>
    <message>
        <source>The caller gets an error while the function goes on, is paid, and often does its work twice after a retry.</source>
        <translation>函数仍在继续并计费时调用方已收到错误，重试后往往把工作做两遍。</translation>
    </message>
    <message>
        <source>Shorten the time limit of the function, or answer at once and do the long work asynchronously.</source>
        <translation>缩短函数的时间限制，或立即应答并异步完成耗时的工作。</translation>
    </message>
    <message>
        <source>%1 does not say after what time a run is stopped.</source>
        <translation>%1 未说明经过多长时间后停止运行。</translation>
    </message>
    <message>
        <source>%1 does not say how long %2 waits for %3.</source>
        <translation>%1 未说明 %2 等待 %3 多长时间。</translation>
    </message>
    <message>
        <source>%1 may run for %2, but %3 gives up after %4.</source>
        <translation>%1 可能运行 %2，但 %3 在 %4 后放弃。</translation>
    </message>
    <message>
        <source>Stop it after %1</source>
        <translation>经过 %1 后停止</translation>
    </message>
    <message>
        <source>Rule settings that cannot be used</source>
        <translation>无法使用的规则设置</translation>
    </message>
    <message>
        <source>The profile, rule packs or levels that the design names cannot be read or understood.</source>
        <translation>设计指明的配置档、规则包或级别无法读取或理解。</translation>
    </message>
    <message>
        <source>The design is checked by the rules as they come, not by those that were agreed on.</source>
        <translation>设计按规则的默认设置检查，而不是按约定的规则检查。</translation>
    </message>
    <message>
        <source>Mend the section &apos;rules&apos; of the design file, or the file that it names.</source>
        <translation>修正设计文件的“rules”一节，或其指明的文件。</translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation>无效的偏离</translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation>偏离不完整、已到期，或所指的内容不存在。</translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation>它没有消除任何东西：它本应接受的发现项重新处于未处理状态，可能无人察觉。</translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation>补全或续期该偏离，或移除它。</translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation>偏离“%1”无效：%2。</translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation>移除偏离</translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation>容器和编排之外的工作负载</translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation>工作负载在编排的集群之外运行，且没有偏离说明原因。</translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation>平台的调度、自愈、发布和策略触及不到它；这一切由人手工完成。</translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation>将其移入集群，或记录一个偏离来说明其运行位置的理由。</translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation>%1 在容器和编排之外运行。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>设计中没有任何东西收集指标；%n 个工作负载在无人监视下运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>设计中没有任何东西收集追踪；%n 个工作负载在看不见的情况下互相调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>%n 个工作负载中某一个的变更平均波及其中 %1 %；许多路径经过 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>%n 个工作负载之间的 %2 个可能依赖中存在 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n 个组件循环互相等待，其中有 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>有 %n 个组件依赖 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 等待另外 %n 个组件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 是枢纽：%n 个组件依赖它，它依赖 %2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>一个请求要等待 %n 跳：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n 个工作负载共享库“%1”：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n 个组件依赖 %1，而 %1 所依赖的目标更易变（%3 个中的 %2 个）：%4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>设计没有为需要负责人的 %n 个组件中的任何一个指明负责人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>其理由少于 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>设计有 %n 个身份提供商；%1 未说明它信任其他哪些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n 个工作负载在没有服务网格的集群中运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%n 个工作负载中有 %1 个循环互相等待：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1、%2 和 %3 是同一业务的各层，分属 %n 个团队。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>提供 %n 个操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>服务于 %n 个限界上下文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>拥有 %n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 位于 %n 个工作负载中的 %2 个之间，且未说明是否包含业务逻辑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 位于 %n 个工作负载中的 %2 个之间，且包含业务逻辑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>团队 %1 的全部 %n 个组件都是%2；其工作的其余部分在 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>设计中没有任何东西收集日志；%n 个工作负载写了日志却无人接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>设计中没有任何东西显示其 %n 个工作负载的状况，也没有任何东西通知人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>设计没有显示其 %n 个工作负载状况的仪表板。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>%n 个工作负载之一发生故障时，设计中没有任何东西通知人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>应答外部请求的 %n 个工作负载都没有可用性目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>%1 的 %n 个副本在同一可用区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>%1 发生故障时，%n 个工作负载中有 %2 个随之故障。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 可能同时运行 %2 次，但 %3 接受 %n 个连接，且没有连接池共享它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>函数 %1 应答 %n 个操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>no finding</source>
        <translation>无发现项</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>待答问题</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>A brace of the message is not closed; write &apos;{{&apos; for a brace.</source>
        <translation>消息中的花括号没有闭合；花括号请写作“{{”。</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; known are %2.</source>
        <translation>消息中的未知字段“{%1}”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; did you mean &apos;{%2}&apos;?</source>
        <translation>消息中的未知字段“{%1}”；您是指“{%2}”吗？</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>没有容器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> on &apos;%1&apos;</source>
        <translation>（在“%1”上）</translation>
    </message>
    <message>
        <source> asks for &apos;%1&apos;</source>
        <translation> 要求“%1”</translation>
    </message>
    <message>
        <source>The repair of %1 on &apos;%2&apos; leaves the finding there.</source>
        <translation>“%2”上 %1 的修复未能消除该发现项。</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>There is no rule pack in this folder.</source>
        <translation>此文件夹中没有规则包。</translation>
    </message>
    <message>
        <source>There are %1 rule packs; at most %2 are read.</source>
        <translation>有 %1 个规则包；最多读取 %2 个。</translation>
    </message>
    <message>
        <source>The pack &apos;%1&apos; is in &apos;%2&apos; already.</source>
        <translation>包“%1”已在“%2”中。</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; known are %2.</source>
        <translation>没有配置档“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有配置档“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path relative to the design; give others with &apos;--rules&apos;.</source>
        <translation>“%1”不是相对于设计的路径；其他路径请用“--rules”给出。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>设计中没有环境“%1”。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>设计中没有环境“%1”；您是指“%2”吗？</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Score workloads</source>
        <translation>Score 工作负载</translation>
    </message>
    <message>
        <source>One score.yaml for each workload, with the resources that it needs and overrides for each environment.</source>
        <translation>每个工作负载一个 score.yaml，含其所需的资源和每个环境的覆盖设置。</translation>
    </message>
    <message>
        <source>In some environments these are no containers, which Score cannot say: %1.</source>
        <translation>以下各项在某些环境中不是容器，而 Score 无法表示：%1。</translation>
    </message>
    <message>
        <source>Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1.</source>
        <translation>存储和消息代理不是工作负载；工作负载将它们作为资源请求，由平台提供：%1。</translation>
    </message>
    <message>
        <source>These name no image, so &quot;.&quot; stands in for the one that the pipeline builds; give it with --image: %1.</source>
        <translation>以下各项未指明镜像，因此以“.”代替流水线所构建的镜像；请用 --image 给出：%1。</translation>
    </message>
    <message>
        <source>Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1.</source>
        <translation>明文机密不会写入；请由资源提供，并引用其输出：%1。</translation>
    </message>
    <message>
        <source>The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1.</source>
        <translation>设计指明了机密，但未指明承载它们的变量；请在代码读取它们的地方引用资源的输出：%1。</translation>
    </message>
    <message>
        <source>Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1.</source>
        <translation>以 $(NAME) 引用其他变量的变量仅在由 Kubernetes 运行容器时有效：%1。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the next component that way</source>
        <translation>转到该方向的下一个组件</translation>
    </message>
    <message>
        <source>Add the next component that way to the selection</source>
        <translation>将该方向的下一个组件添加到所选内容</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid</source>
        <translation>将所选内容移动一格网格</translation>
    </message>
    <message>
        <source>Move the selection by eight steps</source>
        <translation>将所选内容移动八格</translation>
    </message>
    <message>
        <source>Go through the components</source>
        <translation>遍历组件</translation>
    </message>
    <message>
        <source>Rename, or end a connection</source>
        <translation>重命名，或结束连接</translation>
    </message>
    <message>
        <source>Hold it and drag to move the view</source>
        <translation>按住并拖动以移动视图</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Give up, or select nothing</source>
        <translation>放弃，或取消选择</translation>
    </message>
    <message>
        <source>This is no JSON file: %1.</source>
        <translation>这不是 JSON 文件：%1。</translation>
    </message>
    <message>
        <source>This file holds no shortcuts that this version can read. Export some to see how it looks.</source>
        <translation>此文件中没有此版本可读取的快捷键。导出一些即可查看其格式。</translation>
    </message>
    <message>
        <source>“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.</source>
        <translation>“%1”不是按键。请写成 Ctrl+Shift+K，或两次按键，如 Ctrl+K, Ctrl+S。</translation>
    </message>
</context>
<context>
    <name>StandardCoverage</name>
    <message>
        <source>Infrastructure as code</source>
        <translation>基础设施即代码</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>容器和编排</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>服务网格</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>监控和日志</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>%1 is not in the service mesh.</source>
        <translation>%1 不在服务网格中。</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>有偏离</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
</context>
<context>
    <name>StructurizrExport</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr 工作区</translation>
    </message>
    <message>
        <source>A C4 model in Structurizr&apos;s language: systems, containers, one deployment for each environment, and views of them.</source>
        <translation>以 Structurizr 语言表示的 C4 模型：系统、容器、每个环境一个部署，以及它们的视图。</translation>
    </message>
    <message>
        <source>In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.</source>
        <translation>在 C4 模型中，没有元素与位置或自身相连，因此以下连接已略去：%1。</translation>
    </message>
</context>
<context>
    <name>StructurizrImport</name>
    <message>
        <source>A workspace must be a map, not %1.</source>
        <translation>工作区必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>The workspace has no model.</source>
        <translation>工作区没有模型。</translation>
    </message>
    <message>
        <source>The model has no people and no software systems.</source>
        <translation>模型中没有人员，也没有软件系统。</translation>
    </message>
    <message>
        <source>Components are folded into their containers (%1): a design shows what runs by itself.</source>
        <translation>组件并入其容器（%1）：设计显示独立运行的内容。</translation>
    </message>
    <message>
        <source>Relationships of whole systems are left out (%1): their containers have the connections.</source>
        <translation>整个系统的关系已略去（%1）：连接属于其容器。</translation>
    </message>
    <message>
        <source>Deployment nodes are not taken over (%1): say by hand where things stand.</source>
        <translation>部署节点未采用（%1）：请手工说明各项所在的位置。</translation>
    </message>
    <message>
        <source>Custom elements are not taken over (%1).</source>
        <translation>自定义元素未采用（%1）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>“%1”必须是列表，而不是%2。</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; must be a map, not %2.</source>
        <translation>“%1”的条目必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>An element needs an id and a name.</source>
        <translation>元素需要 id 和名称。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is there twice.</source>
        <translation>id“%1”出现了两次。</translation>
    </message>
    <message>
        <source>A relationship of &apos;%1&apos; leads to the id &apos;%2&apos;, which is no person, system or container.</source>
        <translation>“%1”的关系指向 id“%2”，而它不是人员、系统或容器。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to &apos;%2&apos; is asynchronous, but no broker stands between them; it is taken for a call.</source>
        <translation>“%1”到“%2”是异步的，但其间没有消息代理；将其视为调用。</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr 工作区</translation>
    </message>
    <message>
        <source>People, systems and containers of a C4 model, from the JSON of a Structurizr workspace.</source>
        <translation>C4 模型的人员、系统和容器，取自 Structurizr 工作区的 JSON。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Structurizr workspace.</source>
        <translation>跳过该文件：它不是 Structurizr 工作区。</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one workspace, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>跳过该文件：一个设计只有一个工作区，此处为“%1”的工作区。请单独导入此文件。</translation>
    </message>
    <message>
        <source>There is no Structurizr workspace to import.</source>
        <translation>没有可导入的 Structurizr 工作区。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
</context>
<context>
    <name>TerraformExport</name>
    <message>
        <source>Only clusters of Kubernetes have a module: %1.</source>
        <translation>只有 Kubernetes 的集群有模块：%1。</translation>
    </message>
    <message>
        <source>Networks inside of a network are parts of it, which its module makes by itself: %1.</source>
        <translation>网络内部的网络是其一部分，由其模块自行创建：%1。</translation>
    </message>
    <message>
        <source>These run in a cluster and not as a service of a cloud: %1.</source>
        <translation>以下各项在集群中运行，而不是云服务：%1。</translation>
    </message>
    <message>
        <source>These run as something that their team operates and not as a service of a cloud: %1.</source>
        <translation>以下各项由其团队自行运维，而不是云服务：%1。</translation>
    </message>
    <message>
        <source>These stand at a site of one&apos;s own, which no provider of this target reaches: %1.</source>
        <translation>以下各项位于自有站点，此目标的提供商都无法触及：%1。</translation>
    </message>
    <message>
        <source>Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.</source>
        <translation>没有说明以下各项位于 AWS、Azure 或 Google Cloud，因此没有模块：%1。</translation>
    </message>
    <message>
        <source>%2 has no module for these kinds: %1.</source>
        <translation>%2 没有用于以下种类的模块：%1。</translation>
    </message>
    <message>
        <source>%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.</source>
        <translation>%2 没有用于以下各项的技术的模块；请改用其他技术或从别处购买：%1。</translation>
    </message>
    <message>
        <source>Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1.</source>
        <translation>云不允许的队列、主题、存储桶等的名称已更改：%1。</translation>
    </message>
    <message>
        <source>Flow logs of Azure belong to the network watcher of the subscription and are left out: %1.</source>
        <translation>Azure 的流日志属于订阅的 Network Watcher，已略去：%1。</translation>
    </message>
    <message>
        <source>These say that what they store is not encrypted; the modules encrypt it all the same: %1.</source>
        <translation>以下各项声明其存储内容不加密；模块仍然加密：%1。</translation>
    </message>
    <message>
        <source>These networks name no private address range that is wide enough for their subnets, so one is assumed: %1.</source>
        <translation>以下网络未指明足以容纳其子网的私有地址范围，因此假定一个：%1。</translation>
    </message>
    <message>
        <source>The cloud does not offer the versions of these; what it offers stands in for them: %1.</source>
        <translation>云不提供以下各项的版本；以其提供的版本代替：%1。</translation>
    </message>
    <message>
        <source>The versions of these are no numbers, so others are assumed: %1.</source>
        <translation>以下各项的版本不是数字，因此假定其他版本：%1。</translation>
    </message>
    <message>
        <source>These name no version, so one is assumed: %1.</source>
        <translation>以下各项未指明版本，因此假定一个：%1。</translation>
    </message>
    <message>
        <source>These do not say how much they store; the least space is assumed: %1.</source>
        <translation>以下各项未说明存储量；假定为最小空间：%1。</translation>
    </message>
    <message>
        <source>The clouds do not allow the names of these databases, so nobody makes them: %1.</source>
        <translation>云不允许以下数据库的名称，因此不会创建它们：%1。</translation>
    </message>
    <message>
        <source>These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1.</source>
        <translation>以下集群未说明其节点的类型；假定为 4 个核心和 16 GiB：%1。</translation>
    </message>
    <message>
        <source>Designs say nothing of the keys of tables; a text named id is assumed: %1.</source>
        <translation>设计不说明表的键；假定为名为 id 的文本：%1。</translation>
    </message>
    <message>
        <source>No image of the design names these registries, so one repository named apps is made: %1.</source>
        <translation>设计中没有镜像指明以下镜像仓库，因此创建一个名为 apps 的仓库：%1。</translation>
    </message>
    <message>
        <source>AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1.</source>
        <translation>AWS 不创建主题，因此以下集群初始为空；主题由应用或流水线创建：%1。</translation>
    </message>
    <message>
        <source>Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1.</source>
        <translation>对 DNS 区域签名需要在注册商处操作，因此模块不对以下区域签名：%1。</translation>
    </message>
    <message>
        <source>These zones answer inside alone; on Azure the module makes a public zone: %1.</source>
        <translation>以下 DNS 区域仅在内部应答；在 Azure 上模块会创建公共区域：%1。</translation>
    </message>
    <message>
        <source>These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1.</source>
        <translation>以下各项位于 Web 应用防火墙之后；请在 terraform.tfvars 中指明防火墙的 ARN 和证书的 ARN：%1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; let the functions read them from the secrets store: %1.</source>
        <translation>以下是明文机密，不会写入；请让函数从机密存储读取：%1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>以下设置不能作为变量，已略去：%1。</translation>
    </message>
    <message>
        <source>The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1.</source>
        <translation>以下函数的技术未指明 Azure 所知的语言；假定为自定义程序：%1。</translation>
    </message>
    <message>
        <source>Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1.</source>
        <translation>以下各项的内容设计未作说明，terraform.tfvars 中以占位符代替；请填写：%1。</translation>
    </message>
    <message>
        <source>The design does not say %1 for %2; terraform.tfvars holds a placeholder.</source>
        <translation>设计未为 %2 说明 %1；terraform.tfvars 中有一个占位符。</translation>
    </message>
    <message>
        <source>OpenTofu and Terraform</source>
        <translation>OpenTofu 和 Terraform</translation>
    </message>
    <message>
        <source>Modules for AWS, Azure and Google Cloud, and a root module for each environment.</source>
        <translation>AWS、Azure 和 Google Cloud 的模块，以及每个环境一个根模块。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Where the state is kept; by the cloud of the design when nothing is said.</source>
        <translation>状态保存的位置；未说明时由设计所用的云保存。</translation>
    </message>
    <message>
        <source>Bucket of the state</source>
        <translation>状态的存储桶</translation>
    </message>
    <message>
        <source>Name of the bucket or storage account that keeps the state; made from the design&apos;s name when nothing is said.</source>
        <translation>保存状态的存储桶或存储账户的名称；未说明时由设计的名称生成。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>These are bought from a cloud in some environments only and have no module in the others: %1.</source>
        <translation>以下各项仅在某些环境中从云购买，在其他环境中没有模块：%1。</translation>
    </message>
    <message>
        <source>Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud.</source>
        <translation>此设计中没有从 AWS、Azure 或 Google Cloud 购买的内容，因此没有可写入的内容；请将购买的内容放置到云中。</translation>
    </message>
    <message>
        <source>The state stays on the disk of whoever runs this, so only one person can; name a backend for a team.</source>
        <translation>状态保存在运行者的磁盘上，因此只有一个人可以运行；请为团队指定后端。</translation>
    </message>
    <message>
        <source>The state is kept in %1 (%2), which has to be there before the first run.</source>
        <translation>状态保存在 %1（%2）中，它必须在首次运行之前就已存在。</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>设计中没有区域给出其代码，因此假定以下代码：%1。</translation>
    </message>
    <message>
        <source>Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret.</source>
        <translation>某些服务无法自行生成密码；其密码在此生成并保存在状态中，因此请像保护机密一样保护状态。</translation>
    </message>
    <message>
        <source>Some components stand in no network, so one is made for them: %1.</source>
        <translation>某些组件不在任何网络中，因此为其创建一个网络：%1。</translation>
    </message>
</context>
<context>
    <name>TerraformImport</name>
    <message>
        <source>A Terraform state must be a map, not %1.</source>
        <translation>Terraform 状态必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>This is neither a Terraform state of version 4 nor the output of &apos;terraform show -json&apos;.</source>
        <translation>这既不是版本 4 的 Terraform 状态，也不是“terraform show -json”的输出。</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1必须是列表，而不是%2。</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1必须是映射，而不是%2。</translation>
    </message>
    <message>
        <source>The state has version %1; version 4 is read. Let a current Terraform write it, or use &apos;terraform show -json&apos;.</source>
        <translation>状态的版本为 %1；可读取的是版本 4。请让当前的 Terraform 写入状态，或使用“terraform show -json”。</translation>
    </message>
    <message>
        <source>&apos;resources&apos;</source>
        <translation>“resources”</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>A resource has no type or no name.</source>
        <translation>资源没有类型或名称。</translation>
    </message>
    <message>
        <source>The instances of &apos;%1&apos;</source>
        <translation>“%1”的实例列表</translation>
    </message>
    <message>
        <source>An instance of &apos;%1&apos;</source>
        <translation>“%1”的实例</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>The resources of a module</source>
        <translation>模块的资源</translation>
    </message>
    <message>
        <source>The modules of a module</source>
        <translation>模块的子模块</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.</source>
        <translation>没有已知类型的资源：AWS、Azure 和 Google Cloud 的数据库、队列、集群及类似资源。</translation>
    </message>
    <message>
        <source>Resources of type %1 are not imported (%2).</source>
        <translation>类型为 %1 的资源未导入（%2）。</translation>
    </message>
    <message>
        <source>There are too many dependencies to follow them all; some connections are missing.</source>
        <translation>依赖关系过多，无法全部跟踪；部分连接缺失。</translation>
    </message>
    <message>
        <source>%1 needs %2 (%3)</source>
        <translation>%1 需要 %2（%3）</translation>
    </message>
    <message>
        <source>Terraform state or plan</source>
        <translation>Terraform 状态或计划</translation>
    </message>
    <message>
        <source>Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from &apos;terraform show -json&apos;.</source>
        <translation>AWS、Azure 和 Google Cloud 的数据库、队列、集群、网络等，取自状态或“terraform show -json”。</translation>
    </message>
    <message>
        <source>The file is skipped: it is neither a Terraform state nor the output of &apos;terraform show -json&apos;.</source>
        <translation>跳过该文件：它既不是 Terraform 状态，也不是“terraform show -json”的输出。</translation>
    </message>
    <message>
        <source>There is no Terraform state or plan to import.</source>
        <translation>没有可导入的 Terraform 状态或计划。</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation>关于 Groundplan</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation>版本 %1。面向平台设计的工作室：组合拓扑，边画边查看其耦合和反模式，导出使其运行的清单。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Apache License 2.0。使用 Qt %1、Graphviz、yaml-cpp 和 spdlog 构建。</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>从地址打开</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>在您保存副本之前，该设计以只读方式显示。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>高对比度，黑底白字</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高对比度，白底黑字</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If %1 fails</source>
        <translation>如果 %1 发生故障</translation>
    </message>
    <message>
        <source>If %1 components fail</source>
        <translation>如果 %1 个组件发生故障</translation>
    </message>
    <message>
        <source>Who is down, and who gets along?</source>
        <translation>谁会停机，谁能应付？</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已故障</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>down?</source>
        <translation>停机？</translation>
    </message>
    <message>
        <source>gets along</source>
        <translation>能应付</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已故障</translation>
    </message>
    <message>
        <source>Down: cannot do without</source>
        <translation>停机：不可或缺</translation>
    </message>
    <message>
        <source>Down, if it cannot do without</source>
        <translation>停机（如果不可或缺）</translation>
    </message>
    <message>
        <source>Gets along without</source>
        <translation>没有它也能应付</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1: %2 before, 0 % while it lasts.</source>
        <translation>%1：之前 %2，故障期间 0 %。</translation>
    </message>
    <message>
        <source>%1: %2 before; down unless it can do without, which is not stated.</source>
        <translation>%1：之前 %2；停机，除非可以不依赖它，而这一点未说明。</translation>
    </message>
    <message>
        <source>%1: %2 before; goes on with less.</source>
        <translation>%1：之前 %2；以较低水平继续。</translation>
    </message>
    <message>
        <source>%1: %2, untouched.</source>
        <translation>%1：%2，不受影响。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Not valid YAML: no value can start here.</source>
        <translation>YAML 无效：此处不能开始任何值。</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>文件中的别名超过 %1 个。</translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation>别名不能指向其所在的映射或列表。</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>文件的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation>文件中的别名展开后超过 %1 个值。</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>文件中的值超过 %1 个。</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>键必须是纯文本。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation>键“%1”在同一映射中出现两次；请移除或重命名其中一个。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation>文件不是 UTF-8 文本；请以该编码保存。</translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation>文件包含二进制数据，不是 YAML。</translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation>文件包含控制字符 0x%1；请移除它，或在引号中写为转义序列。</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>文件嵌套过深。</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>YAML 无效：%1</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation>文件包含多个 YAML 文档；请只保留一个。</translation>
    </message>
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>&apos;%1&apos; must be true or false, not &apos;%2&apos;.</source>
        <translation>“%1”必须是 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>“%1”需要“%2”。</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>groundplan::AccessibilityCommands</name>
    <message>
        <source>Select a component that has connections first.</source>
        <translation>请先选择一个有连接的组件。</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
</context>
<context>
    <name>groundplan::ArrangeCommands</name>
    <message>
        <source>The layout is locked: nothing can be moved or resized.</source>
        <translation>布局已锁定：无法移动任何内容或调整其大小。</translation>
    </message>
    <message>
        <source>The layout is unlocked.</source>
        <translation>布局已解锁。</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>一切都已在其位置上。</translation>
    </message>
</context>
<context>
    <name>groundplan::AttributeEditor</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>The selected ones differ.</source>
        <translation>所选各项不同。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>groundplan::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message>
        <source>Design canvas</source>
        <translation>设计画布</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>“%1”不能位于“%2”中。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>调整 %1 的大小</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, Enter connects, Escape cancels</source>
        <translation>用方向键选择目标，Enter 连接，Escape 取消</translation>
    </message>
    <message>
        <source>Enter connects to %1</source>
        <translation>Enter 连接到 %1</translation>
    </message>
    <message>
        <source>This design is empty</source>
        <translation>此设计为空</translation>
    </message>
    <message>
        <source>The design is read-only.</source>
        <translation>设计为只读。</translation>
    </message>
    <message>
        <source>The layout is locked.</source>
        <translation>布局已锁定。</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>Nothing of the design is in this view</source>
        <translation>此视图中没有设计的任何内容</translation>
    </message>
    <message>
        <source>Choose another view, or change what this one shows.</source>
        <translation>请选择另一个视图，或更改此视图显示的内容。</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message>
        <source>Keep what is in the folder</source>
        <translation>保留文件夹中的内容</translation>
    </message>
    <message>
        <source>Take what the design says</source>
        <translation>采用设计的内容</translation>
    </message>
    <message>
        <source>Write both with marks</source>
        <translation>写入两者并加标记</translation>
    </message>
    <message>
        <source>This file is in the folder, but no export made it.</source>
        <translation>此文件在文件夹中，但不是由导出生成的。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>有人在 %n 处手工编辑了此文件，而设计也更改了这些地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody edited this file by hand where the design changed, too.</source>
        <translation>有人在设计也更改的地方手工编辑了此文件。</translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>适用于全部 %n 个此类文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>groundplan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command, a kind to add or a component to go to</source>
        <translation>输入命令、要添加的种类或要转到的组件</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>groundplan::ComponentField</name>
    <message>
        <source>Go to it</source>
        <translation>转到它</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Choose a component.</source>
        <translation>请选择一个组件。</translation>
    </message>
    <message>
        <source>Several components are called &apos;%1&apos;; choose one from the list.</source>
        <translation>有多个组件名为“%1”；请从列表中选择一个。</translation>
    </message>
    <message>
        <source>No component is called &apos;%1&apos;; choose one from the list.</source>
        <translation>没有名为“%1”的组件；请从列表中选择一个。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ConditionReader</name>
    <message>
        <source>No kind of connection has an attribute &apos;%1&apos;</source>
        <translation>没有连接种类具有属性“%1”</translation>
    </message>
    <message>
        <source>No kind of component has an attribute &apos;%1&apos;</source>
        <translation>没有组件种类具有属性“%1”</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan kinds&apos; lists them.</source>
        <translation>%1；“groundplan kinds”会列出它们。</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of &apos;%2&apos;.</source>
        <translation>“%1”不是“%2”的量值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>“%1”不是“%2”的值</translation>
    </message>
    <message>
        <source>the condition on &apos;%1&apos;</source>
        <translation>关于“%1”的条件</translation>
    </message>
    <message>
        <source>The condition on &apos;%1&apos; is empty.</source>
        <translation>关于“%1”的条件为空。</translation>
    </message>
    <message>
        <source>&apos;where&apos; must be a map of attributes and their values, not %1.</source>
        <translation>“where”必须是属性及其值的映射，而不是%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a selector or a list of them, not %2.</source>
        <translation>“%1”必须是选择器或选择器列表，而不是%2。</translation>
    </message>
    <message>
        <source>a selector of components</source>
        <translation>组件选择器</translation>
    </message>
    <message>
        <source>component kind</source>
        <translation>组件种类</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>a selector of connections</source>
        <translation>连接选择器</translation>
    </message>
    <message>
        <source>connection kind</source>
        <translation>连接种类</translation>
    </message>
    <message>
        <source>style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; must not be more than &apos;at-most&apos;.</source>
        <translation>“at-least”不得大于“at-most”。</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>要求必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>A requirement speaks of one thing; &apos;%1&apos; and &apos;%2&apos; are two.</source>
        <translation>一项要求只涉及一件事；“%1”和“%2”是两件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be required here</source>
        <translation>“%1”在此处不可作为要求</translation>
    </message>
    <message>
        <source>the requirement &apos;%1&apos;</source>
        <translation>要求“%1”</translation>
    </message>
    <message>
        <source>&apos;attribute&apos; must be the name of an attribute, not %1.</source>
        <translation>“attribute”必须是属性的名称，而不是%1。</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, not &apos;%2&apos;.</source>
        <translation>“%1”必须是数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>A metric needs &apos;at-least&apos; or &apos;at-most&apos;.</source>
        <translation>指标需要“at-least”或“at-most”。</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1：%n 个组件</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message>
        <source>By component</source>
        <translation>按组件</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>按系统</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Figures of the whole design</source>
        <translation>整个设计的指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>耦合</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>韧性</translation>
    </message>
    <message>
        <source>Data cost</source>
        <translation>数据费用</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>显示与快照或另一个设计相比有何变化。</translation>
    </message>
    <message>
        <source>Keep snapshot…</source>
        <translation>保留快照…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>将指标写入文件，以便日后比较。</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Order of the matrix</source>
        <translation>矩阵的顺序</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Order by team</source>
        <translation>按团队排序</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>Whoever depends stands above what it depends on; cycles become blocks.</source>
        <translation>依赖方位于其所依赖的内容之上；环显示为块。</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>缩小单元格</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>放大单元格</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>the row depends on the column</source>
        <translation>行依赖于列</translation>
    </message>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>处于环中（%n 个组件）</numerusform>
        </translation>
    </message>
    <message>
        <source>in a cycle (none)</source>
        <translation>处于环中（无）</translation>
    </message>
</context>
<context>
    <name>groundplan::CoverageView</name>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2，直至 %3。</translation>
    </message>
    <message>
        <source>Coverage of the standard model</source>
        <translation>标准模型的覆盖情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open a design to see how far it keeps to the standard model.</source>
        <translation>打开一个设计，查看它在多大程度上遵循标准模型。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The design has nothing yet that the standard model asks something of.</source>
        <translation>设计中尚无标准模型有所要求的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are met, or departed from with a reason.</source>
        <translation>%2 个部分中有 %1 个已满足，或有理由地偏离。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a line to see why, and where on the canvas.</source>
        <translation>选择一行以查看原因及其在画布上的位置。</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>偏离：%1</translation>
    </message>
    <message>
        <source>The design has nothing that this part asks something of.</source>
        <translation>设计中没有此部分有所要求的内容。</translation>
    </message>
    <message>
        <source>Not checked, by the profile: %1</source>
        <translation>按配置档未检查：%1</translation>
    </message>
    <message>
        <source>What this part asks</source>
        <translation>此部分的要求</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>规则：</translation>
    </message>
</context>
<context>
    <name>groundplan::DateField</name>
    <message>
        <source>Not set (YYYY-MM-DD)</source>
        <translation>未设置 (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message>
        <source>Working out what fixing all of them does…</source>
        <translation>正在计算全部修复的结果…</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>消除 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation>不产生新的发现项。</translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>产生 %n 个：</numerusform>
        </translation>
    </message>
    <message>
        <source>The fix failed</source>
        <translation>修复失败</translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation>此规则没有剩余可由机器修复的内容。</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>全部作为一步，可以撤销。</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>The deviation cannot be added</source>
        <translation>无法添加偏离</translation>
    </message>
    <message>
        <source>The deviation cannot be removed</source>
        <translation>无法移除偏离</translation>
    </message>
    <message>
        <source>The decision cannot be recorded</source>
        <translation>无法记录决策</translation>
    </message>
    <message>
        <source>Recorded as a decision of the design.</source>
        <translation>已记录为设计的决策。</translation>
    </message>
    <message>
        <source>The deviation cannot be changed</source>
        <translation>无法更改偏离</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignSession</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Groundplan; this version would lose parts of it.</source>
        <translation>该文件由较新版本的 Groundplan 写入；本版本会丢失其中的部分内容。</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message>
        <source>Accept as deviation</source>
        <translation>接受为偏离</translation>
    </message>
    <message>
        <source>Why the finding is acceptable here, in at least %1 characters</source>
        <translation>为何该发现项在此可以接受，至少 %1 个字符</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>谁对此负责</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>谁对此表示同意</translation>
    </message>
    <message>
        <source>Where the work to end it is tracked</source>
        <translation>消除它的工作在哪里跟踪</translation>
    </message>
    <message>
        <source>What limits the damage meanwhile</source>
        <translation>在此期间由什么限制损害</translation>
    </message>
    <message>
        <source>None of its parts</source>
        <translation>不涉及其任何部分</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>基础设施即代码</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>容器和编排</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>服务网格</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>监控和日志</translation>
    </message>
    <message>
        <source>The part of the standard model that the design departs from here.</source>
        <translation>设计在此处偏离的标准模型部分。</translation>
    </message>
    <message>
        <source>Accept deviation</source>
        <translation>接受偏离</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>理由(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>工单(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>控制措施(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard model</source>
        <translation>标准模型(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>到期日(&amp;E)</translation>
    </message>
    <message>
        <source>The finding is kept and shown as accepted until the deviation expires.</source>
        <translation>在偏离到期之前，该发现项会保留并显示为已接受。</translation>
    </message>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>理由还需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>请指明负责人。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保留更改</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>记录决策</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Details of the deviation</source>
        <translation>偏离的详细信息</translation>
    </message>
    <message>
        <source>Adds an architecture decision record to the design that says what the deviation says.</source>
        <translation>向设计添加一条架构决策记录，内容与该偏离相同。</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>The design deviates from nothing. Accept a problem as deviation to document one.</source>
        <translation>设计没有任何偏离。将问题接受为偏离即可记录一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n 个偏离</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>其中 %n 个无效</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a deviation to see what was agreed.</source>
        <translation>选择一个偏离以查看约定的内容。</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>它无效：%1。</translation>
    </message>
    <message>
        <source>There is nothing to accept any more; it can be removed.</source>
        <translation>已没有可接受的内容；可以移除。</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>标准模型</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>groundplan::DifferenceView</name>
    <message>
        <source>The file in the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>文件中的变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>上一处更改 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>下一处更改 (F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>已复制 %n 个组件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message>
        <source>Between zones</source>
        <translation>可用区之间</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>区域之间</translation>
    </message>
    <message>
        <source>Over a private link</source>
        <translation>经由专用链路</translation>
    </message>
    <message>
        <source>Between clouds or sites</source>
        <translation>云或站点之间</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>经由互联网</translation>
    </message>
    <message>
        <source>Data that leaves a place</source>
        <translation>离开位置的数据</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>每月 GB</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Price of a gigabyte: %1</source>
        <translation>每 GB 价格：%1</translation>
    </message>
    <message>
        <source>Price of a gigabyte, without free allowances and discounts.</source>
        <translation>每 GB 价格，不含免费额度和折扣。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>专用链路</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Rough prices</source>
        <translation>粗略价格</translation>
    </message>
    <message>
        <source>Go back to the prices that come with the program.</source>
        <translation>恢复为程序随附的价格。</translation>
    </message>
    <message>
        <source>volume not stated</source>
        <translation>未说明流量</translation>
    </message>
    <message>
        <source>State &apos;monthly-volume&apos;, or &apos;rate&apos; and &apos;payload&apos;, of the connection.</source>
        <translation>请说明连接的“monthly-volume”，或“rate”和“payload”。</translation>
    </message>
    <message>
        <source>No connection leaves a zone, region or cloud.</source>
        <translation>没有连接离开可用区、区域或云。</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>每月 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1，%n 个未说明流量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EmptyHint</name>
    <message>
        <source>An empty canvas</source>
        <translation>空画布</translation>
    </message>
    <message>
        <source>Drag a kind here from the palette, or begin with one of these.</source>
        <translation>从组件面板将一个种类拖到此处，或从以下之一开始。</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>This file was changed meanwhile and needs a choice. Nothing was written.</source>
        <translation>此文件在此期间已更改，需要作出选择。未写入任何内容。</translation>
    </message>
    <message>
        <source>Stopped. F5 starts again.</source>
        <translation>已停止。按 F5 重新开始。</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export manifests</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>选择要导出到的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the design</source>
        <translation>保存到设计</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Writes targets and profile into the design, so that the whole team exports the same.</source>
        <translation>将目标和配置档写入设计，使整个团队以相同方式导出。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Commits the files to a git working tree.</source>
        <translation>将文件提交到 git 工作树。</translation>
    </message>
    <message>
        <source>The design says to export this way.</source>
        <translation>设计规定以此方式导出。</translation>
    </message>
    <message>
        <source>Not kept in the design.</source>
        <translation>未保存到设计。</translation>
    </message>
    <message>
        <source>Planning the export…</source>
        <translation>正在规划导出…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>正在与文件夹比较…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>请选择要导出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n 个文件。请选择要导出到的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>4 new</comment>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation>
            <numerusform>%n 个文件需要先作出选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>位于：%1</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 个待选择</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 files differ from the folder.</source>
        <translation>%2 个文件中有 %1 个与文件夹不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>文件夹中</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportProfileForm</name>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Clusters and images</source>
        <translation>集群和镜像</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>One repository for all environments, or a folder for each environment that is a repository of its own.</source>
        <translation>所有环境共用一个仓库，或每个环境一个文件夹，各自作为独立的仓库。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Where the files will live: https://…, git@… or oci://…</source>
        <translation>文件的存放位置：https://…、git@… 或 oci://…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Folder of the export within that repository; empty: its top.</source>
        <translation>导出在该仓库中的文件夹；留空：仓库的顶层。</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>Version of the clusters, such as 1.31; empty: the newest that the targets know.</source>
        <translation>集群的版本，例如 1.31；留空：目标所知的最新版本。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Container registry of images that name none.</source>
        <translation>用于未指明镜像仓库的镜像。</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Put before the names of workloads.</source>
        <translation>加在工作负载的名称之前。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Put on every object beside those of the design.</source>
        <translation>除设计的标签之外，加到每个对象上的标签。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of this target within the export; empty: its id when several targets are exported, else the top.</source>
        <translation>此目标在导出中的文件夹；留空：导出多个目标时为其 id，否则为顶层。</translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message>
        <source>None of the files is in a format that can be imported.</source>
        <translation>没有文件是可导入的格式。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>无法打开示例</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)</source>
        <translation>设计 (*.groundplan.yaml *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Fetching %1 …</source>
        <translation>正在获取 %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The address cannot be opened</source>
        <translation>无法打开该地址</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上已更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 已被另一个程序更改。要覆盖吗？</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>无法保存 %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml)</source>
        <translation>设计 (*.groundplan.yaml)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>已将副本保存为 %1。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要将更改保存到 %1 吗？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则更改将丢失。</translation>
    </message>
    <message>
        <source>Import all manifests of a folder</source>
        <translation>导入文件夹中的所有清单</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Manifests (%1);;All files (*)</source>
        <translation>清单 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>导入失败</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>已导入 %n 个组件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n 条备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>显示备注</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>What the import left out or guessed:</source>
        <translation>导入时略去或推测的内容：</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only.</source>
        <translation>该文件由较新版本的 Groundplan 写入。本版本尽可能显示它，且为只读。</translation>
    </message>
    <message>
        <source>Opened from %1, read-only.</source>
        <translation>从 %1 打开，只读。</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>保存副本以编辑…</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>文件中有 %n 处本版本无法理解。它们按原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was not understood:</source>
        <translation>未能理解的内容：</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Save to write it again.</source>
        <translation>%1 已被移除或重命名。保存即可重新写入。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reloading loses your unsaved changes.</source>
        <translation>%1 已被另一个程序更改。重新加载会丢失您未保存的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被另一个程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>groundplan::FileTabs</name>
    <message>
        <source>Contents of the file</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>选择文件以查看其内容。</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>选择文件以查看其中的变化。</translation>
    </message>
    <message>
        <source>The file is not compared with the folder yet.</source>
        <translation>该文件尚未与文件夹比较。</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>选择文件夹以查看其中会有何变化。</translation>
    </message>
    <message>
        <source>Writing leaves it as it is.</source>
        <translation>写入时保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>备注（%1，%n 个警告）</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This comes from the design as a whole.</source>
        <translation>这来自整个设计。</translation>
    </message>
    <message>
        <source>Line %1 comes from %2.</source>
        <translation>第 %1 行来自 %2。</translation>
    </message>
    <message>
        <source>The file comes from %1.</source>
        <translation>该文件来自 %1。</translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message>
        <source>Only what differs</source>
        <translation>仅显示有差异的</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>文件所属</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>导出的文件</translation>
    </message>
    <message>
        <source>Files of everything</source>
        <translation>全部内容的文件</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No file differs from the folder.</source>
        <translation>没有文件与文件夹不同。</translation>
    </message>
    <message>
        <source>No file fits the filter.</source>
        <translation>没有文件符合筛选条件。</translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>已替换 %n 个匹配项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design changed meanwhile; try again.</source>
        <translation>设计在此期间已更改；请重试。</translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Labels of connections</source>
        <translation>连接的标注</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>在设计中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>替换此项并转到下一个 (Enter)</translation>
    </message>
    <message>
        <source>Replace all in one step that can be undone (Ctrl+Enter)</source>
        <translation>全部替换，作为一步，可以撤销 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to look through</source>
        <translation>要搜索哪些文本</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>groundplan::FirstRunCommands</name>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>Place components</source>
        <translation>放置组件</translation>
    </message>
    <message>
        <source>Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.</source>
        <translation>从组件面板将一个种类拖到画布上。或按 %1 并输入，例如“cart: service”。</translation>
    </message>
    <message>
        <source>Connect and check</source>
        <translation>连接和检查</translation>
    </message>
    <message>
        <source>Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, each with a reason and a fix.</source>
        <translation>从一张卡片的边缘拖到另一张卡片以连接它们。绘制时，有疑问之处会显示在这里，每一处都附有原因和修复方法。</translation>
    </message>
    <message>
        <source>Lay out and export</source>
        <translation>布局和导出</translation>
    </message>
    <message>
        <source>%1 finds a place for everything. %2 shows the manifests before anything is written.</source>
        <translation>%1 为一切安排位置。%2 在写入任何内容之前显示清单。</translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>None: take out of all groups of this kind</source>
        <translation>无：移出该种类的所有组</translation>
    </message>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>将 %n 个组件放入组。新名称会创建新组。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundplan::GuideCommands</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>groundplan::GuidePanel</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>标准模型</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search topics and rules</source>
        <translation>搜索主题和规则</translation>
    </message>
    <message>
        <source>Page of the Guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message>
        <source>Read about this kind in the Guide</source>
        <translation>在指南中阅读此种类的说明</translation>
    </message>
    <message>
        <source>Unnamed design</source>
        <translation>未命名的设计</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>另外 %n 个种类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 个组件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorPanel</name>
    <message>
        <source>Find attribute</source>
        <translation>查找属性</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How people call this platform.</source>
        <translation>人们如何称呼该平台。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What this platform is for.</source>
        <translation>该平台的用途。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>How people call it; without a name its id is shown.</source>
        <translation>人们如何称呼它；没有名称时显示其 id。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What it is, from the catalog.</source>
        <translation>它是什么，取自目录。</translation>
    </message>
    <message>
        <source>What it does, in one line.</source>
        <translation>用一行说明它做什么。</translation>
    </message>
    <message>
        <source>The team that owns it; several with commas.</source>
        <translation>拥有它的团队；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>The bounded context that it belongs to.</source>
        <translation>它所属的限界上下文。</translation>
    </message>
    <message>
        <source>The service mesh that it is part of.</source>
        <translation>它所在的服务网格。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Free words to find it by; several with commas.</source>
        <translation>用于查找的任意词语；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What the one end does with the other.</source>
        <translation>一端对另一端做什么。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>What the drawing says along the line.</source>
        <translation>图中沿线显示的文字。</translation>
    </message>
    <message>
        <source>What goes over it, in one line.</source>
        <translation>用一行说明经过它的内容。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>What others have to know about it, in Markdown.</source>
        <translation>其他人必须了解的相关内容，使用 Markdown。</translation>
    </message>
    <message>
        <source>Addresses of pages about it, or groundplan:ID for another component.</source>
        <translation>相关页面的地址，或用 groundplan:ID 指向另一个组件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>“%1”不在设计中。</translation>
    </message>
    <message>
        <source>Where it starts: type a part of a name or id.</source>
        <translation>起点：输入名称或 id 的一部分。</translation>
    </message>
    <message>
        <source>Where it ends: type a part of a name or id.</source>
        <translation>终点：输入名称或 id 的一部分。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>The container that it stands in: type a part of a name or id; empty for none.</source>
        <translation>所在的容器：输入名称或 id 的一部分；留空表示无。</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>顶层</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyboardPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The action gets no keys.</source>
        <translation>使该操作没有按键。</translation>
    </message>
    <message>
        <source>The action gets the keys that it came with.</source>
        <translation>使该操作恢复默认的按键。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>None (changed)</source>
        <translation>无（已更改）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>默认没有按键。</translation>
    </message>
    <message>
        <source>It came with %1.</source>
        <translation>默认为 %1。</translation>
    </message>
    <message>
        <source>On the canvas, always</source>
        <translation>在画布上，始终</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>这些按键无法更改。</translation>
    </message>
    <message>
        <source>Click into the field, then press one or two strokes.</source>
        <translation>单击此字段，然后按一次或两次按键。</translation>
    </message>
    <message>
        <source>%1 is taken on the canvas: %2</source>
        <translation>%1 在画布上已被占用：%2</translation>
    </message>
    <message>
        <source>%1 calls “%2” already.</source>
        <translation>%1 已用于调用“%2”。</translation>
    </message>
    <message>
        <source>%1 collides with %2 of “%3”.</source>
        <translation>%1 与“%3”的 %2 冲突。</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>布局失败</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>布局已取消。</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet.</source>
        <translation>布局只安置尚无位置的内容。</translation>
    </message>
    <message>
        <source>Laying out finds a new place for everything.</source>
        <translation>布局为一切重新安排位置。</translation>
    </message>
    <message>
        <source>Everything has its place, and your positions are kept.</source>
        <translation>一切都有其位置，且您的位置会保留。</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>全部布局</translation>
    </message>
    <message>
        <source>Nothing stands in &apos;%1&apos;.</source>
        <translation>“%1”中没有任何内容。</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>请选择一个容器，或位于同一处的两个或更多组件。</translation>
    </message>
    <message>
        <source>The layout is locked. Unlock it in the menu &apos;Arrange&apos; first.</source>
        <translation>布局已锁定。请先在“排列”菜单中将其解锁。</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>已布局。</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>对所选内容布局</translation>
    </message>
    <message>
        <source>Place new components</source>
        <translation>安置新组件</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>布局</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>已安置 %n 个组件；其他所有组件保持原位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>一切都已在其位置上。</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutProcess</name>
    <message>
        <source>The layout takes too long and was given up.</source>
        <translation>布局耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>The program &apos;groundplan&apos;, which does the layout, cannot be started.</source>
        <translation>无法启动负责布局的程序“groundplan”。</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>布局已取消。</translation>
    </message>
    <message>
        <source>The layout program crashed; nothing was changed.</source>
        <translation>布局程序崩溃；未做任何更改。</translation>
    </message>
    <message>
        <source>The layout failed: %1</source>
        <translation>布局失败：%1</translation>
    </message>
</context>
<context>
    <name>groundplan::LensCommands</name>
    <message>
        <source>Lens: environment</source>
        <translation>视角：环境</translation>
    </message>
    <message>
        <source>Show what is different in</source>
        <translation>显示不同之处，环境：</translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message>
        <source>Legend of the lens</source>
        <translation>视角的图例</translation>
    </message>
    <message>
        <source>Look without a lens</source>
        <translation>不用视角查看</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>选择它们</translation>
    </message>
</context>
<context>
    <name>groundplan::LineField</name>
    <message>
        <source>Not set (%1)</source>
        <translation>未设置 (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::LinkField</name>
    <message>
        <source>Open the link (Enter)</source>
        <translation>打开链接 (Enter)</translation>
    </message>
    <message>
        <source>Remove the link (Delete)</source>
        <translation>移除链接 (Delete)</translation>
    </message>
    <message>
        <source>Add link (https://…)</source>
        <translation>添加链接 (https://…)</translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件面板</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>设计为只读；请保存副本以编辑。</translation>
    </message>
    <message>
        <source>Click where it is to stand, Escape to cancel.</source>
        <translation>单击要放置的位置，Escape 取消。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>groundplan::MapField</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name.</source>
        <translation>“%1”没有名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>名称 (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MarkdownField</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Show it as it is meant (Escape)</source>
        <translation>按排版效果显示 (Escape)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change the text (Enter, F2 or a double click)</source>
        <translation>更改文本（Enter、F2 或双击）</translation>
    </message>
    <message>
        <source>Headings, lists, tables and links in Markdown; groundplan:ID links to a component.</source>
        <translation>使用 Markdown 编写标题、列表、表格和链接；groundplan:ID 链接到组件。</translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message>
        <source>Dependency structure matrix</source>
        <translation>依赖结构矩阵</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 依赖 %2</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 directly</source>
        <translation>%1 不直接依赖 %2</translation>
    </message>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>属于由 %n 个组成的环</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here depends on anything.</source>
        <translation>此处没有任何依赖。</translation>
    </message>
</context>
<context>
    <name>groundplan::MetricsCommands</name>
    <message>
        <source>Coupling</source>
        <translation>耦合</translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation>比较失败</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Designs and snapshots (*.yaml *.yml *.json)</source>
        <translation>设计和快照 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>保留指标</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>快照 (*.json)</translation>
    </message>
    <message>
        <source>The snapshot failed</source>
        <translation>快照失败</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>groundplan::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>设计概览</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>单击或拖动以移动视图</translation>
    </message>
</context>
<context>
    <name>groundplan::NoteList</name>
    <message>
        <source>Notes of the export</source>
        <translation>导出的备注</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Click to select what it is about.</source>
        <translation>单击以选择所涉及的内容。</translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>没有略去或假定任何内容。</translation>
    </message>
</context>
<context>
    <name>groundplan::OutlinePanel</name>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>设计的大纲</translation>
    </message>
</context>
<context>
    <name>groundplan::PackReader</name>
    <message>
        <source>This is not a rule pack: a map with the key &apos;rulepack: %1&apos; is expected.</source>
        <translation>这不是规则包：应为带有键“rulepack: %1”的映射。</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>The pack has version %1; this program knows version %2.</source>
        <translation>该包的版本为 %1；本程序支持版本 %2。</translation>
    </message>
    <message>
        <source>&apos;pack&apos; must be a short name of lower-case letters, digits and dashes, not &apos;%1&apos;.</source>
        <translation>“pack”必须是由小写字母、数字和连字符组成的短名称，而不是“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pack of Groundplan&apos;s own; choose another name.</source>
        <translation>“%1”是 Groundplan 自带的包；请另选名称。</translation>
    </message>
    <message>
        <source>A rule pack needs &apos;rules&apos;, a map of rules by their ids.</source>
        <translation>规则包需要“rules”，即以 id 为键的规则映射。</translation>
    </message>
    <message>
        <source>The pack has %1 rules; at most %2 are read.</source>
        <translation>该包有 %1 条规则；最多读取 %2 条。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits and dashes.</source>
        <translation>“%1”不是 id；请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos;</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>The fix must be a sentence that ends with a period.</source>
        <translation>修复说明必须是以句号结尾的句子。</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Stands against the rule of %1: %2.</source>
        <translation>违反 %1 的规则：%2。</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>要求必须是映射，而不是%1。</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; neither requires nor forbids anything.</source>
        <translation>规则“%1”既不要求也不禁止任何内容。</translation>
    </message>
    <message>
        <source>The whole design has no attribute to set; leave &apos;repair&apos; out.</source>
        <translation>整个设计没有可设置的属性；请去掉“repair”。</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>The repair needs &apos;set&apos;, a map of attributes and their values.</source>
        <translation>修复需要“set”，即属性及其值的映射。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an attribute of the catalog; a repair cannot set it.</source>
        <translation>“%1”不是目录中的属性；修复不能设置它。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 设为 %2</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>&apos;tests&apos; must be a list, not %1.</source>
        <translation>“tests”必须是列表，而不是%1。</translation>
    </message>
    <message>
        <source>The pack has %1 tests; at most %2 are read.</source>
        <translation>该包有 %1 个测试；最多读取 %2 个。</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>A test needs a name.</source>
        <translation>测试需要名称。</translation>
    </message>
    <message>
        <source>A test needs &apos;design&apos;, a map with components and connections.</source>
        <translation>测试需要“design”，即包含组件和连接的映射。</translation>
    </message>
    <message>
        <source>A test needs &apos;expect&apos;, a list of findings; an empty one when there are none.</source>
        <translation>测试需要“expect”，即发现项列表；没有时为空列表。</translation>
    </message>
</context>
<context>
    <name>groundplan::PaletteModel</name>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds and patterns</source>
        <translation>搜索种类和模式</translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation>搜索种类</translation>
    </message>
    <message>
        <source>Kinds of component and patterns</source>
        <translation>组件种类和模式</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>设计为只读；请保存副本以编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes and none comes.</source>
        <translation>没有发现项消除，也没有新的产生。</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>消除 %n 个发现项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>产生 %n 个发现项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes.</source>
        <translation>没有发现项消除。</translation>
    </message>
    <message>
        <source>None comes.</source>
        <translation>没有新的产生。</translation>
    </message>
    <message>
        <source>The pattern cannot be inserted</source>
        <translation>无法插入模式</translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>已插入 %1：%n 个组件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternDialog</name>
    <message>
        <source>Insert pattern</source>
        <translation>插入模式</translation>
    </message>
    <message>
        <source>Search patterns</source>
        <translation>搜索模式</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Join it to what is selected: %1</source>
        <translation>接入所选内容：%1</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>No pattern has that in its name or description.</source>
        <translation>没有名称或说明中包含该文字的模式。</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>可避免</translation>
    </message>
    <message>
        <source>Working out what it does to the findings…</source>
        <translation>正在计算对发现项的影响…</translation>
    </message>
    <message>
        <source>Topics of the Guide</source>
        <translation>指南的主题</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternForm</name>
    <message>
        <source>Names, parted by commas</source>
        <translation>名称，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternPicture</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation>无法导出图片</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>图片写为 .svg、.png 或 .pdf。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>Copied as SVG alone: as PNG it would be too large.</source>
        <translation>仅复制为 SVG：PNG 会过大。</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>可见内容</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>所选内容及其容器</translation>
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
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>设计的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>使用中的视角(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>使用中的视角(&amp;E)：%1</translation>
    </message>
    <message>
        <source>&amp;Marks of findings</source>
        <translation>发现项的标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>范围(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>比例(&amp;C)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 mm; sharp at every size</source>
        <translation>%1 × %2 毫米；任何大小下都清晰</translation>
    </message>
</context>
<context>
    <name>groundplan::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>groundplan::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintCommands</name>
    <message>
        <source>Save pages as PDF</source>
        <translation>将页面保存为 PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The design cannot be printed</source>
        <translation>无法打印设计</translation>
    </message>
    <message>
        <source>The printer took no pages. Check that it is on and reachable.</source>
        <translation>打印机未接收任何页面。请检查它是否已开启且可访问。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>无法写入文件。请选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>可见内容</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>所选内容及其容器</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>适应一页</translation>
    </message>
    <message>
        <source>Fit to several pages</source>
        <translation>适应多页</translation>
    </message>
    <message>
        <source>At a scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>横向页数</translation>
    </message>
    <message>
        <source> across</source>
        <translation> 页（横向）</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>纵向页数</translation>
    </message>
    <message>
        <source> down</source>
        <translation> 页（纵向）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Overlap of pages</source>
        <translation>页面的重叠</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>使用中的视角(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>使用中的视角(&amp;E)：%1</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>设计的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Page n&amp;umbers</source>
        <translation>页码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Marks where pages overlap</source>
        <translation>页面重叠处的标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>范围(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>页数(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>比例(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>重叠(&amp;V)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>That would be more than %1 pages. Choose a smaller scale or larger paper.</source>
        <translation>那将超过 %1 页。请选择更小的比例或更大的纸张。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n 页，为屏幕上大小的 %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>顶层</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n 个待答问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>%n 个已接受为偏离</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message>
        <source>Filter by text, component, rule</source>
        <translation>按文本、组件、规则筛选</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>按组件</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>按容器</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>对问题分组</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题的详细信息</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>已检查 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and what to do.</source>
        <translation>选择一个问题以查看其重要性和处理方法。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Answer in the inspector</source>
        <translation>在检查器中回答</translation>
    </message>
    <message>
        <source>Accept as deviation…</source>
        <translation>接受为偏离…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>修复全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation>先显示结果，然后修复此规则的每个发现项。</translation>
    </message>
    <message>
        <source>Show which rules are on.</source>
        <translation>显示启用了哪些规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>此设计关闭了 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and level</source>
        <translation>示例和级别</translation>
    </message>
</context>
<context>
    <name>groundplan::PublishDialog</name>
    <message>
        <source>&amp;Push afterwards</source>
        <translation>之后推送(&amp;P)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Publish manifests</source>
        <translation>发布清单</translation>
    </message>
    <message>
        <source>Exports into a git working tree and commits the generated files, and nothing else.</source>
        <translation>导出到 git 工作树，并仅提交生成的文件。</translation>
    </message>
    <message>
        <source>A folder that git knows</source>
        <translation>git 所管理的文件夹</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>文件夹本身</translation>
    </message>
    <message>
        <source>The one that is checked out</source>
        <translation>当前检出的分支</translation>
    </message>
    <message>
        <source>It is made when there is no such branch.</source>
        <translation>如果没有该分支，则会创建。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Working tree</source>
        <translation>工作树(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder in it</source>
        <translation>其中的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>提交信息(&amp;M)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>工作树</translation>
    </message>
</context>
<context>
    <name>groundplan::QuickAddField</name>
    <message>
        <source>Component to add</source>
        <translation>要添加的组件</translation>
    </message>
    <message>
        <source>cart: service, or -&gt; db: postgres</source>
        <translation>cart: service，或 -&gt; db: postgres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>No kind is called like that.</source>
        <translation>没有这样命名的种类。</translation>
    </message>
    <message>
        <source>Enter adds it, Tab adds it and goes on from it.</source>
        <translation>按 Enter 添加，按 Tab 添加并从它继续。</translation>
    </message>
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>无法保留未保存的更改以供恢复：%1</translation>
    </message>
</context>
<context>
    <name>groundplan::RegionCycle</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>状态栏</translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message>
        <source>Resilience of the entry points</source>
        <translation>入口点的韧性</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Components at which requests of people and outside systems arrive.</source>
        <translation>人员和外部系统的请求到达的组件。</translation>
    </message>
    <message>
        <source>What the dependencies that it cannot do without leave: the product of their availabilities.</source>
        <translation>其不可或缺的依赖所留下的可用性：它们可用性的乘积。</translation>
    </message>
    <message>
        <source>The availability that it aims at.</source>
        <translation>它力求达到的可用性。</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which it may fail.</source>
        <translation>30 天内允许失败的分钟数。</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which its dependencies will make it fail.</source>
        <translation>30 天内其依赖将导致它失败的分钟数。</translation>
    </message>
    <message>
        <source>What it waits for to answer one request, of its latency budget.</source>
        <translation>应答一个请求所等待的时间，相对于其延迟预算。</translation>
    </message>
    <message>
        <source>What one request can become when everything behind it fails and is tried again.</source>
        <translation>其背后的一切都失败并重试时，一个请求会变成多少个。</translation>
    </message>
    <message>
        <source>No person or outside system calls anything: connect an actor to what it uses.</source>
        <translation>没有人员或外部系统调用任何内容：请将参与者连接到其使用的内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>还有 %n 个入口点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Most attempts: %1</source>
        <translation>最多尝试：%1</translation>
    </message>
    <message>
        <source>Slowest way: %1</source>
        <translation>最慢路径：%1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>有 %n 处未说明“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleCommands</name>
    <message>
        <source>The rules cannot be changed</source>
        <translation>无法更改规则</translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>As the rule comes</source>
        <translation>规则的默认级别</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>它将有 %n 个发现项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>已启用 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>groundplan::Ruler</name>
    <message>
        <source>Ruler along the top</source>
        <translation>顶部标尺</translation>
    </message>
    <message>
        <source>Ruler along the left</source>
        <translation>左侧标尺</translation>
    </message>
    <message>
        <source>Drag out of the ruler to make a guide</source>
        <translation>从标尺中拖出以创建参考线</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message>
        <source>Add a rule pack</source>
        <translation>添加规则包</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置档</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>减少 %n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>增加 %n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>%n 个发现项变得更严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n 个更严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>%n 个发现项变得更轻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n 个更轻</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding changes.</source>
        <translation>没有发现项变化。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>在 %1 中：%2</translation>
    </message>
    <message>
        <source>Rule packs and profiles (*.yaml *.yml)</source>
        <translation>规则包和配置档 (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message>
        <source>Profile from a file…</source>
        <translation>从文件选择配置档…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset levels</source>
        <translation>重置级别</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Where the levels count</source>
        <translation>级别的适用范围</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>Environment %1 (gone)</source>
        <translation>环境 %1（已不存在）</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Rule packs of your organisation</source>
        <translation>您组织的规则包</translation>
    </message>
    <message>
        <source>Packs of your organisation</source>
        <translation>您组织的包</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>所有包</translation>
    </message>
    <message>
        <source>Which rules to show</source>
        <translation>要显示的规则</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>在此设置</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有发现项</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>级别适用于</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Takes back all levels that are set here, for the scope that is shown.</source>
        <translation>撤回在此为所示范围设置的所有级别。</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>规则的详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n 条已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>正在计算由此产生的变化…</translation>
    </message>
    <message>
        <source>Save the design first: files are named from where it stands.</source>
        <translation>请先保存设计：文件名相对于设计所在的位置。</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>每条规则按默认级别</translation>
    </message>
    <message>
        <source>No profile: every rule is on and weighs what it says of itself.</source>
        <translation>无配置档：每条规则都启用，并采用其自身规定的严重程度。</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>依据 %1。</translation>
    </message>
    <message>
        <source>Not set here</source>
        <translation>未在此设置</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>与设计相同</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>所选 %n 项的级别</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the pack</source>
        <translation>包的级别</translation>
    </message>
    <message>
        <source>Choose a rule to see what it asks for and why.</source>
        <translation>选择一条规则以查看其要求和原因。</translation>
    </message>
    <message>
        <source>The level of a pack counts for all its rules that have none of their own.</source>
        <translation>包的级别适用于其中所有没有自身级别的规则。</translation>
    </message>
    <message>
        <source>The level that you choose counts for all of them.</source>
        <translation>您选择的级别适用于所有这些规则。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>它已关闭；启用后将有 %n 个发现项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>此设计中有 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自身级别</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>始终启用</translation>
    </message>
    <message>
        <source>It tells of deviations that do not count.</source>
        <translation>它报告不生效的偏离。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>A design that it objects to</source>
        <translation>它反对的设计</translation>
    </message>
    <message>
        <source>A design that it accepts</source>
        <translation>它接受的设计</translation>
    </message>
</context>
<context>
    <name>groundplan::SavedViewCommands</name>
    <message>
        <source>Select a container, or something in one.</source>
        <translation>请选择一个容器，或容器中的内容。</translation>
    </message>
    <message>
        <source>Hidden here, not deleted. Show everything again with Views, Show all.</source>
        <translation>在此处隐藏，并未删除。使用“已存视图”菜单中的“全部显示”可重新显示一切。</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图的名称</translation>
    </message>
    <message>
        <source>The view cannot be saved</source>
        <translation>无法保存视图</translation>
    </message>
    <message>
        <source>Saved in the design. What you move in it stays as it is elsewhere.</source>
        <translation>已保存在设计中。您在其中移动的内容，在别处保持不变。</translation>
    </message>
    <message>
        <source>The view cannot be changed</source>
        <translation>无法更改视图</translation>
    </message>
    <message>
        <source>The views cannot be changed</source>
        <translation>无法更改这些视图</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsCommands</name>
    <message>
        <source>Add a folder of kinds</source>
        <translation>添加种类文件夹</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>导入快捷键</translation>
    </message>
    <message>
        <source>Shortcuts (*.json);;All files (*)</source>
        <translation>快捷键 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be imported</source>
        <translation>无法导入快捷键</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>导出快捷键</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>快捷键 (*.json)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be exported</source>
        <translation>无法导出快捷键</translation>
    </message>
    <message>
        <source>Wrote the shortcuts to %1.</source>
        <translation>已将快捷键写入 %1。</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsDialog</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>没有这样名称的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>此页的默认值(&amp;D)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Counts from the next start of Groundplan.</source>
        <translation>下次启动 Groundplan 时生效。</translation>
    </message>
    <message>
        <source>&amp;Open the designs of last time</source>
        <translation>打开上次的设计(&amp;O)</translation>
    </message>
    <message>
        <source>At the start, when no file is given. Each window comes back where it stood.</source>
        <translation>启动时未指定文件的情况下。每个窗口都回到原来的位置。</translation>
    </message>
    <message>
        <source>&amp;Unsaved work</source>
        <translation>未保存的工作(&amp;U)</translation>
    </message>
    <message>
        <source>Keep at once</source>
        <translation>立即保留</translation>
    </message>
    <message>
        <source>Keep after 2 seconds</source>
        <translation>2 秒后保留</translation>
    </message>
    <message>
        <source>Keep after 10 seconds</source>
        <translation>10 秒后保留</translation>
    </message>
    <message>
        <source>Keep after a minute</source>
        <translation>一分钟后保留</translation>
    </message>
    <message>
        <source>A copy for recovery is written that long after an edit. What is newer is lost if the computer stops.</source>
        <translation>编辑后经过这段时间写入一份用于恢复的副本。如果计算机停机，更新的内容将丢失。</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或人员</translation>
    </message>
    <message>
        <source>&amp;Answers for deviations</source>
        <translation>对偏离负责(&amp;A)</translation>
    </message>
    <message>
        <source>Stands as the owner in new deviations.</source>
        <translation>作为新偏离的所有者。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>On the canvas and in pictures.</source>
        <translation>在画布上和图片中。</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>显示网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>对齐网格和相邻组件(&amp;S)</translation>
    </message>
    <message>
        <source>Hold Alt while dragging for the opposite.</source>
        <translation>拖动时按住 Alt 则相反。</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Panels, menus and lists open without moving, and the cursor does not blink.</source>
        <translation>面板、菜单和列表打开时没有动画，光标不闪烁。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Profile of new designs</source>
        <translation>新设计的配置档(&amp;P)</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>每条规则按默认级别</translation>
    </message>
    <message>
        <source>What an empty design is checked by. Each design keeps its own choice: Design, Rules.</source>
        <translation>空设计依此检查。每个设计保留自己的选择：“设计”菜单中的“规则”。</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Kinds of your own are read from these folders when Groundplan starts, and from %1.</source>
        <translation>Groundplan 启动时从这些文件夹以及 %1 读取您自己的种类。</translation>
    </message>
    <message>
        <source>Folders of kinds</source>
        <translation>种类文件夹</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>groundplan::StartPage</name>
    <message>
        <source>Design a platform, see its coupling while you draw, export the manifests that run it.</source>
        <translation>设计平台，边画边查看其耦合，导出使其运行的清单。</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open from address…</source>
        <translation>从地址打开…</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>groundplan::TagField</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Only some of the selected bear it. Add it again to put it on all.</source>
        <translation>仅部分所选项带有它。再次添加可应用于全部。</translation>
    </message>
    <message>
        <source>Remove tag &apos;%1&apos;</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>groundplan::TargetList</name>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Mesh and traffic</source>
        <translation>网格和流量</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>可观测性</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>Targets of the export</source>
        <translation>导出的目标</translation>
    </message>
    <message>
        <source>No target is chosen.</source>
        <translation>未选择目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个目标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TextMatchesModel</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>groundplan::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundplan::UrlFetcher</name>
    <message>
        <source>Only addresses that start with https:// can be opened.</source>
        <translation>只能打开以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>下载已取消。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The server cannot prove that it is %1: %2.</source>
        <translation>服务器无法证明它是 %1：%2。</translation>
    </message>
    <message>
        <source>The server redirects to an address without encryption.</source>
        <translation>服务器重定向到未加密的地址。</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times.</source>
        <translation>服务器重定向超过 %1 次。</translation>
    </message>
    <message>
        <source>The server did not answer for %1 seconds.</source>
        <translation>服务器 %1 秒内没有应答。</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>没有名为 %1 的服务器。</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection.</source>
        <translation>服务器 %1 拒绝连接。</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>服务器没有该文件 (404)。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器以状态 %1 应答。</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1.</source>
        <translation>无法获取文件：%1。</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewBar</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Choose what of the design is shown</source>
        <translation>选择显示设计的哪些内容</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>保存为视图…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>管理视图…</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Show the design from outside again</source>
        <translation>重新从外部显示设计</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>查看 %1 的内部</translation>
    </message>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>%n 个已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all containers again</source>
        <translation>重新打开所有容器</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n 个未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all components again</source>
        <translation>重新显示所有组件</translation>
    </message>
    <message>
        <source>Keep in the view</source>
        <translation>保留到视图</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now</source>
        <translation>将已存视图更改为当前显示的内容</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>返回视图</translation>
    </message>
    <message>
        <source>Show what the saved view says</source>
        <translation>按已存视图的设定显示</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewCommands</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Insert pattern: %1</source>
        <translation>插入模式：%1</translation>
    </message>
    <message>
        <source>Go to · %1</source>
        <translation>转到 · %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>创建副本(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What it shows, for those who are presented with it</source>
        <translation>显示的内容，供演示的观众阅读</translation>
    </message>
    <message>
        <source>Also what these are &amp;connected with</source>
        <translation>以及与它们相连的内容(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without overrides</source>
        <translation>不使用覆盖值</translation>
    </message>
    <message>
        <source>As set for all views</source>
        <translation>按所有视图的设置</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>&amp;Lay out as in the design</source>
        <translation>按设计中的位置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Give up the positions that only this view has</source>
        <translation>放弃仅此视图拥有的位置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>说明(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;kinds</source>
        <translation>仅种类(&amp;K)</translation>
    </message>
    <message>
        <source>Only &amp;tags</source>
        <translation>仅标签(&amp;T)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>视角(&amp;E)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>线条(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outline groups</source>
        <translation>勾勒组(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Looks into %1.</source>
        <translation>查看 %1 的内部。</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>显示 %n 个选定的组件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>隐藏 %n 个组件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>折叠 %n 个容器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>有 %n 个自己的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse, hide and move on the canvas, then choose Keep in the view.</source>
        <translation>在画布上折叠、隐藏和移动，然后选择“保留到视图”。</translation>
    </message>
    <message>
        <source>There are no views yet. Save what is shown as one.</source>
        <translation>还没有视图。将显示的内容保存为一个视图。</translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message>
        <source>A design that was never saved</source>
        <translation>从未保存过的设计</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan 没有正常结束。可以恢复 %n 个有未保存更改的设计：</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>稍后再问</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>groundplan::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>缩放百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Design studio for platform architects</source>
        <translation>面向平台架构师的设计工作室</translation>
    </message>
    <message>
        <source>Designs to open.</source>
        <translation>要打开的设计。</translation>
    </message>
</context>
</TS>
