<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>レンズ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>設計(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty design.</source>
        <translation>空の設計を作成します。</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>テンプレートから新規(&amp;T)</translation>
    </message>
    <message>
        <source>Start from a prepared design.</source>
        <translation>用意された設計から始めます。</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a design from a file.</source>
        <translation>ファイルから設計を開きます。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open a design that was open lately.</source>
        <translation>最近開いた設計を開きます。</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>サンプルを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open a worked example.</source>
        <translation>作成済みの例を開きます。</translation>
    </message>
    <message>
        <source>Open from &amp;address…</source>
        <translation>アドレスから開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a design from the web, read-only.</source>
        <translation>Web 上の設計を読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the design to its file.</source>
        <translation>設計をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the design to another file and go on with that.</source>
        <translation>設計を別のファイルに書き込み、以後そのファイルで作業します。</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy and go on with this file.</source>
        <translation>コピーを書き込み、このファイルで作業を続けます。</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>マニフェストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a design of Kubernetes manifests.</source>
        <translation>Kubernetes マニフェストから設計を作成します。</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>フォルダーのマニフェストをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a design of all manifests in a folder.</source>
        <translation>フォルダー内のすべてのマニフェストから設計を作成します。</translation>
    </message>
    <message>
        <source>&amp;Export manifests…</source>
        <translation>マニフェストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Show what an export would write, then write it.</source>
        <translation>エクスポートで書き込む内容を確認してから書き込みます。</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>画像をエクスポート(&amp;U)…</translation>
    </message>
    <message>
        <source>Write the drawing as SVG, PNG or PDF.</source>
        <translation>図を SVG、PNG、PDF で書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows.</source>
        <translation>すべてのウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>直前の編集を取り消します。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>取り消した編集をやり直します。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selection out and keep it for pasting.</source>
        <translation>選択範囲を取り除き、貼り付け用に保持します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the selection for pasting, here or elsewhere.</source>
        <translation>選択範囲を貼り付け用に保持します。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Insert what was copied.</source>
        <translation>コピーした内容を挿入します。</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>Put a copy beside the selection.</source>
        <translation>選択範囲のコピーを隣に置きます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selection with all that stands in it.</source>
        <translation>選択範囲をその中のものごと削除します。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all components and connections.</source>
        <translation>すべてのコンポーネントと接続を選択します。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Give the selected component another name.</source>
        <translation>選択したコンポーネントの名前を変更します。</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>グループ化(&amp;G)…</translation>
    </message>
    <message>
        <source>Put the selected components into a team, system or mesh.</source>
        <translation>選択したコンポーネントをチーム、システム、メッシュに入れます。</translation>
    </message>
    <message>
        <source>Add &amp;component</source>
        <translation>コンポーネントを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Search the palette for a kind to place.</source>
        <translation>配置する種類をパレットから検索します。</translation>
    </message>
    <message>
        <source>&amp;Quick add</source>
        <translation>クイック追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Type what to add: &apos;cart: service&apos;, or &apos;-&gt; db: postgres&apos; to connect it with the selection.</source>
        <translation>追加するものを入力します: &apos;cart: service&apos;、または選択中のものと接続する場合は &apos;-&gt; db: postgres&apos;。</translation>
    </message>
    <message>
        <source>&amp;Pattern…</source>
        <translation>パターン(&amp;P)…</translation>
    </message>
    <message>
        <source>Insert a prepared shape: choose, answer its questions, see what it does to the findings.</source>
        <translation>用意された形を挿入します。選び、質問に答え、指摘への影響を確認します。</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>Find any command, kind or component by name.</source>
        <translation>コマンド、種類、コンポーネントを名前で検索します。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show it larger.</source>
        <translation>大きく表示します。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of it.</source>
        <translation>より広い範囲を表示します。</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to 100 %.</source>
        <translation>倍率を 100 % にします。</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole design.</source>
        <translation>設計全体を表示します。</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selection as large as possible.</source>
        <translation>選択範囲をできるだけ大きく表示します。</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>パレット(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the palette.</source>
        <translation>パレットの表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>アウトライン(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the outline.</source>
        <translation>アウトラインの表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>インスペクターの表示を切り替えます。</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>問題(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the problems.</source>
        <translation>問題の表示を切り替えます。</translation>
    </message>
    <message>
        <source>De&amp;viations</source>
        <translation>逸脱(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the register of deviations.</source>
        <translation>逸脱の一覧の表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>結合(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide coupling, resilience and cost.</source>
        <translation>結合、回復性、コストの表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the undo history.</source>
        <translation>編集履歴の表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the Guide.</source>
        <translation>ガイドの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme.</source>
        <translation>システムのテーマに従います。</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>明るい背景に暗い文字。</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>暗い背景に明るい文字。</translation>
    </message>
    <message>
        <source>&amp;Without a lens</source>
        <translation>レンズなし(&amp;W)</translation>
    </message>
    <message>
        <source>Show the design as it is.</source>
        <translation>設計をそのまま表示します。</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>開発者(&amp;D)</translation>
    </message>
    <message>
        <source>What to build on, and how to reach it.</source>
        <translation>何の上に構築し、どう到達するか。</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>運用担当者(&amp;O)</translation>
    </message>
    <message>
        <source>What will wake somebody up at night.</source>
        <translation>夜中に誰かを起こすものは何か。</translation>
    </message>
    <message>
        <source>&amp;Executive</source>
        <translation>経営層(&amp;E)</translation>
    </message>
    <message>
        <source>What the business depends on, and what it costs.</source>
        <translation>事業が何に依存し、いくらかかるか。</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>セキュリティ(&amp;S)</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way.</source>
        <translation>誰が入れるか、途中で何が読めるか。</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>データ(&amp;A)</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential it is.</source>
        <translation>どのデータがどこにあり、どの程度の機密か。</translation>
    </message>
    <message>
        <source>&amp;Team ownership</source>
        <translation>チームの担当(&amp;T)</translation>
    </message>
    <message>
        <source>Who answers for what.</source>
        <translation>誰が何に責任を持つか。</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>システム(&amp;Y)</translation>
    </message>
    <message>
        <source>Which parts belong together.</source>
        <translation>どの部分が一体か。</translation>
    </message>
    <message>
        <source>&amp;Coupling heat</source>
        <translation>結合のヒートマップ(&amp;C)</translation>
    </message>
    <message>
        <source>Where everything hangs together.</source>
        <translation>すべてが絡み合う場所。</translation>
    </message>
    <message>
        <source>Cost o&amp;f change</source>
        <translation>変更のコスト(&amp;F)</translation>
    </message>
    <message>
        <source>How far a change or a failure reaches.</source>
        <translation>変更や障害がどこまで及ぶか。</translation>
    </message>
    <message>
        <source>E&amp;nvironment…</source>
        <translation>環境(&amp;N)…</translation>
    </message>
    <message>
        <source>What is different in one environment.</source>
        <translation>ある環境での違い。</translation>
    </message>
    <message>
        <source>&amp;What if this fails?</source>
        <translation>これが故障したら?(&amp;W)</translation>
    </message>
    <message>
        <source>Show what becomes of the others when the selection fails.</source>
        <translation>選択範囲が故障したとき、他がどうなるかを表示します。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select, move and resize.</source>
        <translation>選択、移動、サイズ変更を行います。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Drag from one card to another to connect them.</source>
        <translation>カードから別のカードへドラッグして接続します。</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <source>Drag the view.</source>
        <translation>ビューをドラッグします。</translation>
    </message>
    <message>
        <source>Lay out left to &amp;right</source>
        <translation>左から右へ配置(&amp;R)</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing to the right.</source>
        <translation>すべてを右へ流れるように配置します。</translation>
    </message>
    <message>
        <source>Lay out top to &amp;bottom</source>
        <translation>上から下へ配置(&amp;B)</translation>
    </message>
    <message>
        <source>Find a place for everything, flowing down.</source>
        <translation>すべてを下へ流れるように配置します。</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next finding.</source>
        <translation>次の指摘へ移動します。</translation>
    </message>
    <message>
        <source>Compare &amp;figures…</source>
        <translation>数値を比較(&amp;F)…</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>スナップショットからの変化、または別の設計との差を表示します。</translation>
    </message>
    <message>
        <source>&amp;Keep figures…</source>
        <translation>数値を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>後で比較できるように数値をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Read about what is selected, or search the Guide.</source>
        <translation>選択中のものについて読むか、ガイドを検索します。</translation>
    </message>
    <message>
        <source>Standard &amp;model</source>
        <translation>標準モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Show how far the design keeps to the standard model.</source>
        <translation>設計が標準モデルにどこまで沿っているかを表示します。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page.</source>
        <translation>すべてのショートカットを 1 ページに表示します。</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
    <message>
        <source>Recent files, samples and templates.</source>
        <translation>最近使ったファイル、サンプル、テンプレート。</translation>
    </message>
    <message>
        <source>&amp;About Groundplan</source>
        <translation>Groundplan について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>バージョンとライセンス。</translation>
    </message>
    <message>
        <source>Lines with &amp;corners</source>
        <translation>角のある線(&amp;C)</translation>
    </message>
    <message>
        <source>Draw connections level and upright.</source>
        <translation>接続を水平と垂直の線で描きます。</translation>
    </message>
    <message>
        <source>C&amp;urved lines</source>
        <translation>曲線(&amp;U)</translation>
    </message>
    <message>
        <source>Draw connections in bows.</source>
        <translation>接続を弧で描きます。</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the profile, rule packs and levels that the design is checked by.</source>
        <translation>設計の検査に使うプロファイル、ルールパック、レベルを選びます。</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>ビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>整列(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>印刷(&amp;I)…</translation>
    </message>
    <message>
        <source>Lay the drawing on pages, look at them, then print them or save them as PDF.</source>
        <translation>図をページに割り付け、確認してから印刷するか PDF として保存します。</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the drawing of the selection, or of the whole design, as SVG and PNG.</source>
        <translation>選択範囲または設計全体の図を SVG と PNG としてコピーします。</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a text anywhere in the design.</source>
        <translation>設計のあらゆる場所からテキストを検索します。</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>検索と置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace a text, one by one or everywhere.</source>
        <translation>テキストを 1 つずつ、またはすべて置換します。</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found.</source>
        <translation>テキストが見つかった次の場所へ移動します。</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>前の場所へ移動します。</translation>
    </message>
    <message>
        <source>Filter the &amp;outline</source>
        <translation>アウトラインを絞り込む(&amp;O)</translation>
    </message>
    <message>
        <source>Show only what has a text in its name in the outline.</source>
        <translation>名前にテキストを含むものだけをアウトラインに表示します。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, appearance, checking, catalog and keyboard.</source>
        <translation>言語、外観、検査、カタログ、キーボード。</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全画面表示(&amp;S)</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>ウィンドウを画面いっぱいに表示します。</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the dots of the grid.</source>
        <translation>グリッドの点の表示を切り替えます。</translation>
    </message>
    <message>
        <source>Rulers and g&amp;uides</source>
        <translation>ルーラーとガイド線(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide the rulers; drag guides out of them for cards to snap to.</source>
        <translation>ルーラーの表示を切り替えます。ルーラーからガイド線をドラッグすると、カードがスナップします。</translation>
    </message>
    <message>
        <source>Add upright guide</source>
        <translation>垂直のガイド線を追加</translation>
    </message>
    <message>
        <source>Draw a guide at the left of the selection, or in the middle of the view.</source>
        <translation>選択範囲の左端、またはビューの中央にガイド線を引きます。</translation>
    </message>
    <message>
        <source>Add level guide</source>
        <translation>水平のガイド線を追加</translation>
    </message>
    <message>
        <source>Draw a guide at the top of the selection, or in the middle of the view.</source>
        <translation>選択範囲の上端、またはビューの中央にガイド線を引きます。</translation>
    </message>
    <message>
        <source>Remove all guides</source>
        <translation>すべてのガイド線を削除</translation>
    </message>
    <message>
        <source>Take all guides of this design away.</source>
        <translation>この設計のガイド線をすべて取り除きます。</translation>
    </message>
    <message>
        <source>Next part of the windo&amp;w</source>
        <translation>ウィンドウの次の部分(&amp;W)</translation>
    </message>
    <message>
        <source>Go from toolbar to canvas to panels.</source>
        <translation>ツールバー、キャンバス、パネルの順に移動します。</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Go from panels to canvas to toolbar.</source>
        <translation>パネル、キャンバス、ツールバーの順に移動します。</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>次の接続</translation>
    </message>
    <message>
        <source>Select the next connection of the selected component, clockwise.</source>
        <translation>選択したコンポーネントの次の接続を時計回りに選択します。</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>前の接続</translation>
    </message>
    <message>
        <source>Select the connection before, counter-clockwise.</source>
        <translation>前の接続を反時計回りに選択します。</translation>
    </message>
    <message>
        <source>Other end of the connection</source>
        <translation>接続の反対側</translation>
    </message>
    <message>
        <source>Go to what the selected connection leads to.</source>
        <translation>選択した接続の行き先へ移動します。</translation>
    </message>
    <message>
        <source>Texts at 100 %</source>
        <translation>文字サイズ 100 %</translation>
    </message>
    <message>
        <source>Texts as large as the system has them.</source>
        <translation>文字をシステムと同じ大きさにします。</translation>
    </message>
    <message>
        <source>Texts at 125 %</source>
        <translation>文字サイズ 125 %</translation>
    </message>
    <message>
        <source>Larger texts in menus, panels and dialogs.</source>
        <translation>メニュー、パネル、ダイアログの文字をやや大きくします。</translation>
    </message>
    <message>
        <source>Texts at 150 %</source>
        <translation>文字サイズ 150 %</translation>
    </message>
    <message>
        <source>Large texts in menus, panels and dialogs.</source>
        <translation>メニュー、パネル、ダイアログの文字を大きくします。</translation>
    </message>
    <message>
        <source>Texts at 200 %</source>
        <translation>文字サイズ 200 %</translation>
    </message>
    <message>
        <source>Texts of double size in menus, panels and dialogs.</source>
        <translation>メニュー、パネル、ダイアログの文字を 2 倍の大きさにします。</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>What is arranged jumps to its place instead of gliding there.</source>
        <translation>配置されるものが、滑らかに動かず直接その位置に移ります。</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast, white on black</source>
        <translation>ハイコントラスト、黒地に白(&amp;G)</translation>
    </message>
    <message>
        <source>The strongest contrast on black.</source>
        <translation>黒い背景で最も強いコントラスト。</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>ハイコントラスト、白地に黒(&amp;B)</translation>
    </message>
    <message>
        <source>The strongest contrast on white.</source>
        <translation>白い背景で最も強いコントラスト。</translation>
    </message>
    <message>
        <source>&amp;Whole design</source>
        <translation>設計全体(&amp;W)</translation>
    </message>
    <message>
        <source>Show the design as it is, without a saved view.</source>
        <translation>保存済みビューを使わず、設計をそのまま表示します。</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is shown, and how, under a name in the design.</source>
        <translation>表示中の内容と表示方法を、名前を付けて設計に保存します。</translation>
    </message>
    <message>
        <source>&amp;Keep in the view</source>
        <translation>ビューに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now.</source>
        <translation>保存済みビューを現在の表示内容に変更します。</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>ビューを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, order, filter and delete saved views.</source>
        <translation>保存済みビューの名前、順序、絞り込みの変更と削除を行います。</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Step through the saved views on the full screen.</source>
        <translation>保存済みビューを全画面で順に表示します。</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Draw the container as one card.</source>
        <translation>場所を 1 枚のカードとして描きます。</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>Show what is in the container again.</source>
        <translation>場所の中身を再び表示します。</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>Draw the innermost containers as one card each.</source>
        <translation>最も内側の場所をそれぞれ 1 枚のカードとして描きます。</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>すべて展開(&amp;A)</translation>
    </message>
    <message>
        <source>Open all containers again.</source>
        <translation>すべての場所を再び開きます。</translation>
    </message>
    <message>
        <source>Look &amp;into</source>
        <translation>中を見る(&amp;I)</translation>
    </message>
    <message>
        <source>Show what is in the container, with what it is connected with.</source>
        <translation>場所の中身を、接続先とともに表示します。</translation>
    </message>
    <message>
        <source>Look &amp;out</source>
        <translation>外を見る(&amp;O)</translation>
    </message>
    <message>
        <source>Show what is around the container.</source>
        <translation>場所の周囲にあるものを表示します。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the selection out of what is shown.</source>
        <translation>選択範囲を表示から除外します。</translation>
    </message>
    <message>
        <source>Show onl&amp;y this</source>
        <translation>これだけを表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Leave everything else out of what is shown.</source>
        <translation>他のすべてを表示から除外します。</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>すべて表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show all components again.</source>
        <translation>すべてのコンポーネントを再び表示します。</translation>
    </message>
    <message>
        <source>&amp;No outlines</source>
        <translation>囲みなし(&amp;N)</translation>
    </message>
    <message>
        <source>Do not outline groups.</source>
        <translation>グループを囲みません。</translation>
    </message>
    <message>
        <source>Outline &amp;teams</source>
        <translation>チームを囲む(&amp;T)</translation>
    </message>
    <message>
        <source>Draw an outline around what each team answers for.</source>
        <translation>各チームが責任を持つものを線で囲みます。</translation>
    </message>
    <message>
        <source>Outline s&amp;ystems</source>
        <translation>システムを囲む(&amp;Y)</translation>
    </message>
    <message>
        <source>Draw an outline around each system.</source>
        <translation>各システムを線で囲みます。</translation>
    </message>
    <message>
        <source>Outline mes&amp;hes</source>
        <translation>メッシュを囲む(&amp;H)</translation>
    </message>
    <message>
        <source>Draw an outline around each service mesh.</source>
        <translation>各サービスメッシュを線で囲みます。</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>すべてを配置(&amp;E)</translation>
    </message>
    <message>
        <source>Find a place for everything, wherever it was put.</source>
        <translation>手で置いたものも含め、すべてを配置し直します。</translation>
    </message>
    <message>
        <source>Keep my &amp;positions</source>
        <translation>自分の位置を維持(&amp;P)</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet. Comes on by itself once something was put by hand.</source>
        <translation>まだ位置のないものだけを配置します。手で何かを置くと自動的にオンになります。</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Bring the left sides of the selection to one line.</source>
        <translation>選択範囲の左端を一直線に揃えます。</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Bring the middles of the selection one below the other.</source>
        <translation>選択範囲の中心を縦一列に揃えます。</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the right sides of the selection to one line.</source>
        <translation>選択範囲の右端を一直線に揃えます。</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the upper sides of the selection to one line.</source>
        <translation>選択範囲の上端を一直線に揃えます。</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Bring the middles of the selection side by side.</source>
        <translation>選択範囲の中心を横一列に揃えます。</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Bring the lower sides of the selection to one line.</source>
        <translation>選択範囲の下端を一直線に揃えます。</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>左右に等間隔(&amp;H)</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal.</source>
        <translation>左から右への間隔を均等にします。</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>上下に等間隔(&amp;V)</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal.</source>
        <translation>上から下への間隔を均等にします。</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>同じ幅(&amp;W)</translation>
    </message>
    <message>
        <source>Give the selected containers the width of the first one.</source>
        <translation>選択した場所の幅を最初のものに揃えます。</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>同じ高さ(&amp;E)</translation>
    </message>
    <message>
        <source>Give the selected containers the height of the first one.</source>
        <translation>選択した場所の高さを最初のものに揃えます。</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>中身に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Draw the borders of the selected containers close around what stands in them.</source>
        <translation>選択した場所の枠を、中にあるものに合わせて縮めます。</translation>
    </message>
    <message>
        <source>T&amp;idy up</source>
        <translation>整頓(&amp;I)</translation>
    </message>
    <message>
        <source>Set the selection, or everything, on the grid and apart from each other, moving as little as possible.</source>
        <translation>選択範囲またはすべてを、できるだけ動かさずに、重ならないようグリッドに揃えます。</translation>
    </message>
    <message>
        <source>Lay out selection left to right</source>
        <translation>選択範囲を左から右へ配置</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing to the right.</source>
        <translation>選択したコンポーネント、または選択した場所の中にあるものを、右へ流れるように配置し直します。</translation>
    </message>
    <message>
        <source>Lay out selection top to bottom</source>
        <translation>選択範囲を上から下へ配置</translation>
    </message>
    <message>
        <source>Find new places for the selected components, or for what stands in the selected container, flowing down.</source>
        <translation>選択したコンポーネント、または選択した場所の中にあるものを、下へ流れるように配置し直します。</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>配置をロック(&amp;K)</translation>
    </message>
    <message>
        <source>Keep drags and arrow keys from moving or resizing anything.</source>
        <translation>ドラッグや矢印キーで移動やサイズ変更が行われないようにします。</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを見る(&amp;T)</translation>
    </message>
    <message>
        <source>See in three steps how to begin.</source>
        <translation>始め方を 3 つの手順で確認します。</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>ショートカットを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>操作に別のキーを割り当てます。</translation>
    </message>
    <message>
        <source>Show exported files of the selection</source>
        <translation>選択対象のエクスポートファイルを表示</translation>
    </message>
    <message>
        <source>Show what an export writes for the selected components and connections.</source>
        <translation>選択したコンポーネントと接続についてエクスポートが書き込む内容を表示します。</translation>
    </message>
</context>
<context>
    <name>AdmissionExport</name>
    <message>
        <source>Admission policies of Kubernetes</source>
        <translation>Kubernetes のアドミッションポリシー</translation>
    </message>
    <message>
        <source>Validating admission policies that insist on what the design promises, without anything to install.</source>
        <translation>設計の約束を守らせる検証アドミッションポリシー。インストールは不要です。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>違反を拒否するか、報告だけにするか。enforce-last は最後の環境でのみ拒否します。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、守らせるものがありません。</translation>
    </message>
    <message>
        <source>Clusters before Kubernetes 1.30 know these policies as a beta; switch on ValidatingAdmissionPolicy and admissionregistration.k8s.io/v1beta1.</source>
        <translation>Kubernetes 1.30 より前のクラスターでは、これらのポリシーはベータです。ValidatingAdmissionPolicy と admissionregistration.k8s.io/v1beta1 を有効にしてください。</translation>
    </message>
    <message>
        <source>These policies cannot tell the date, so exceptions for deviations stay until the design is exported again; &apos;groundplan check&apos; reports a deviation from the day after its end.</source>
        <translation>これらのポリシーは日付を判断できないため、逸脱の例外は設計を再度エクスポートするまで残ります。&apos;groundplan check&apos; は、逸脱を期限の翌日から報告します。</translation>
    </message>
</context>
<context>
    <name>ArgoCdExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、同期するものがありません。ワークロードをクラスターに配置してください。</translation>
    </message>
    <message>
        <source>Register these clusters in Argo CD under these names before applying the applications: %1.</source>
        <translation>アプリケーションを適用する前に、次のクラスターをこの名前で Argo CD に登録してください: %1。</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>A project that allows no more than the manifests hold, and application sets over environments and clusters.</source>
        <translation>マニフェストの内容だけを許可するプロジェクトと、環境とクラスターにわたる ApplicationSet。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One set for all environments and clusters, or one application for each.</source>
        <translation>すべての環境とクラスターに 1 つの ApplicationSet とするか、それぞれに 1 つのアプリケーションとするか。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Branch, tag or commit that is applied; empty: the branch that the design names, else main.</source>
        <translation>適用するブランチ、タグ、コミット。空の場合は設計で指定されたブランチ、なければ main。</translation>
    </message>
    <message>
        <source>Approve the last environment</source>
        <translation>最後の環境を承認制にする</translation>
    </message>
    <message>
        <source>Whether somebody has to start a change in the last environment by hand.</source>
        <translation>最後の環境での変更を手動で開始する必要があるか。</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source> from %1 to %2</source>
        <translation> (%1～%2)</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> (%1 以上)</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> (%1 以下)</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be %2, not &apos;%3&apos;.</source>
        <translation>属性 &apos;%1&apos; は%2でなければなりません (&apos;%3&apos; は使えません)。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>text of the form %1</source>
        <translation>%1 形式のテキスト</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a duration such as 500ms, 2s or 5m</source>
        <translation>500ms、2s、5m などの期間</translation>
    </message>
    <message>
        <source>a size such as 512Mi or 20Gi</source>
        <translation>512Mi、20Gi などのサイズ</translation>
    </message>
    <message>
        <source>an amount of processor such as 250m or 2</source>
        <translation>250m、2 などのプロセッサー量</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>0 から 100 までの百分率</translation>
    </message>
    <message>
        <source>a date such as 2027-09-30</source>
        <translation>2027-09-30 などの日付</translation>
    </message>
    <message>
        <source>an address such as https://example.org</source>
        <translation>https://example.org などのアドレス</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a map of texts</source>
        <translation>テキストのマップ</translation>
    </message>
    <message>
        <source>Write one NAME=value per line; &apos;%1&apos; has no name.</source>
        <translation>1 行に 1 つ NAME=value を書いてください。&apos;%1&apos; には名前がありません。</translation>
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
        <translation>Backstage カタログ</translation>
    </message>
    <message>
        <source>A location and the entities that it names: domain, systems, components, resources, APIs and teams.</source>
        <translation>Location と、そこに挙げたエンティティ: ドメイン、システム、コンポーネント、リソース、API、チーム。</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>The stage that components are in which have no day of retirement.</source>
        <translation>廃止日のないコンポーネントの段階。</translation>
    </message>
    <message>
        <source>Some entities have no team, and an entity needs an owner, so a group &apos;nobody&apos; owns them.</source>
        <translation>チームのないエンティティがあります。エンティティには所有者が必要なため、グループ &apos;nobody&apos; を所有者とします。</translation>
    </message>
    <message>
        <source>A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1.</source>
        <translation>設計には API の操作がないため、定義は空です。実際の定義に置き換えてください: %1。</translation>
    </message>
</context>
<context>
    <name>BackstageImport</name>
    <message>
        <source>There is no Component and no Resource among the entities.</source>
        <translation>エンティティに Component も Resource もありません。</translation>
    </message>
    <message>
        <source>Domains are not taken over (%1): a design has systems and teams.</source>
        <translation>ドメインは引き継がれません (%1)。設計にあるのはシステムとチームです。</translation>
    </message>
    <message>
        <source>The library &apos;%1&apos; is left out: it does not run by itself.</source>
        <translation>ライブラリ &apos;%1&apos; は単独で動かないため、除外します。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; of &apos;%2&apos; says nothing that is known; it is taken for %3.</source>
        <translation>&apos;%2&apos; の型 &apos;%1&apos; は既知のものではないため、%3 とみなします。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is owned by a person; a design knows teams alone.</source>
        <translation>&apos;%1&apos; の所有者は個人です。設計にあるのはチームだけです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; consumes the API &apos;%2&apos;, which nothing in the files provides.</source>
        <translation>&apos;%1&apos; は API &apos;%2&apos; を利用しますが、それを提供するものがファイルにありません。</translation>
    </message>
    <message>
        <source>consumes the API %1 (%2)</source>
        <translation>API %1 を利用 (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is not in the files.</source>
        <translation>&apos;%1&apos; が参照する &apos;%2&apos; がファイルにありません。</translation>
    </message>
    <message>
        <source>What &apos;%1&apos; says of &apos;%2&apos; is not taken over: &apos;%2&apos; is no component of the design.</source>
        <translation>&apos;%1&apos; に書かれた &apos;%2&apos; に関する内容は引き継がれません。&apos;%2&apos; は設計のコンポーネントではありません。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 の %1 (%3)</translation>
    </message>
    <message>
        <source>Groups that are no teams and own nothing are left out (%1).</source>
        <translation>チームではなく何も所有しないグループは除外されます (%1)。</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not imported (%2).</source>
        <translation>種類 %1 のエンティティはインポートされません (%2)。</translation>
    </message>
    <message>
        <source>Backstage catalog</source>
        <translation>Backstage カタログ</translation>
    </message>
    <message>
        <source>Components, resources, APIs, systems and teams of the entities of a Backstage catalog.</source>
        <translation>Backstage カタログのエンティティのコンポーネント、リソース、API、システム、チーム。</translation>
    </message>
    <message>
        <source>The file is skipped: it holds no entities of Backstage.</source>
        <translation>ファイルをスキップします: Backstage のエンティティがありません。</translation>
    </message>
    <message>
        <source>An entity must be a map, not %1.</source>
        <translation>エンティティは %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>The document is skipped: it is no entity of Backstage.</source>
        <translation>ドキュメントをスキップします: Backstage のエンティティではありません。</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>エンティティに種類がありません。</translation>
    </message>
    <message>
        <source>The %1 has no name.</source>
        <translation>%1 に名前がありません。</translation>
    </message>
    <message>
        <source>The spec of &apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; の spec は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 &apos;%2&apos; が複数回定義されています。最初の定義が有効です。</translation>
    </message>
    <message>
        <source>There is no entity of Backstage to import.</source>
        <translation>インポートする Backstage のエンティティがありません。</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>This is not a baseline: a map with the key &apos;groundplan-baseline: %1&apos; is expected.</source>
        <translation>ベースラインではありません。キー &apos;groundplan-baseline: %1&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>The baseline has version %1; this program knows version %2.</source>
        <translation>ベースラインのバージョンは %1 ですが、このプログラムが扱えるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>&apos;findings&apos; must be a list, not %1.</source>
        <translation>&apos;findings&apos; は %1 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>An entry of a baseline needs &apos;fingerprint&apos; and &apos;rule&apos;.</source>
        <translation>ベースラインの項目には &apos;fingerprint&apos; と &apos;rule&apos; が必要です。</translation>
    </message>
    <message>
        <source>The fingerprint &apos;%1&apos; is there twice; give a &apos;count&apos; instead.</source>
        <translation>フィンガープリント &apos;%1&apos; が 2 回あります。代わりに &apos;count&apos; を指定してください。</translation>
    </message>
</context>
<context>
    <name>CanvasAccessible</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 から %3 へ: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 over %4</source>
        <translation>%1 から %3 へ: %2 (%4)</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>レプリカ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n component(s)</source>
        <translation>
            <numerusform>%n 個のコンポーネントを含む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the other end.</source>
        <translation>Enter で反対側へ移動します。</translation>
    </message>
    <message>
        <source>Arrow keys go to neighbours, ] and [ through the connections.</source>
        <translation>矢印キーで隣へ、] と [ で接続を順に移動します。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>反対側へ移動</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>オブザーバビリティ</translation>
    </message>
    <message>
        <source>People and outside</source>
        <translation>人と外部</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;.</source>
        <translation>不明なキー &apos;%1&apos; です。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; must be a map.</source>
        <translation>属性 &apos;%1&apos; はマップでなければなりません。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no known type.</source>
        <translation>属性 &apos;%1&apos; の型が不明です。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has no help text.</source>
        <translation>属性 &apos;%1&apos; にヘルプがありません。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; is an enum without values.</source>
        <translation>属性 &apos;%1&apos; は値のない列挙型です。</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; has a pattern that is not a regular expression.</source>
        <translation>属性 &apos;%1&apos; のパターンは正規表現ではありません。</translation>
    </message>
    <message>
        <source>A kind needs an id of lower-case letters, digits and dashes.</source>
        <translation>種類には、小文字、数字、ダッシュからなる id が必要です。</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; needs a name and a description.</source>
        <translation>種類 &apos;%1&apos; には名前と説明が必要です。</translation>
    </message>
    <message>
        <source>There is no attribute set &apos;%1&apos;.</source>
        <translation>属性セット &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>Kind &apos;%1&apos; has no known category.</source>
        <translation>種類 &apos;%1&apos; のカテゴリが不明です。</translation>
    </message>
    <message>
        <source>Connection kind &apos;%1&apos; has no known style.</source>
        <translation>接続の種類 &apos;%1&apos; のスタイルが不明です。</translation>
    </message>
    <message>
        <source>A catalog file must be a map.</source>
        <translation>カタログファイルはマップでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;exports&apos; of kind &apos;%1&apos; must be a map of targets.</source>
        <translation>種類 &apos;%1&apos; の &apos;exports&apos; はエクスポート先のマップでなければなりません。</translation>
    </message>
    <message>
        <source>What target &apos;%1&apos; is told of kind &apos;%2&apos; must be a map.</source>
        <translation>種類 &apos;%2&apos; についてのエクスポート先 &apos;%1&apos; への指定はマップでなければなりません。</translation>
    </message>
</context>
<context>
    <name>CatalogData</name>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>What every component can say about itself.</source>
        <translation>すべてのコンポーネントに指定できる項目。</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Product, language or framework behind this component, such as PostgreSQL or Java.</source>
        <translation>このコンポーネントを支える製品、言語、フレームワーク (PostgreSQL、Java など)。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version of the product or of the released software.</source>
        <translation>製品またはリリースしたソフトウェアのバージョン。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Person, team or department that answers for this component.</source>
        <translation>このコンポーネントに責任を持つ人、チーム、部門。</translation>
    </message>
    <message>
        <source>Run for other teams</source>
        <translation>他チーム向けに運用</translation>
    </message>
    <message>
        <source>Whether other teams use this component by design, as they use a platform. No: its team has it for itself.</source>
        <translation>他のチームがこのコンポーネントをプラットフォームとして意図的に使うか。いいえの場合、担当チーム専用です。</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>How much the business suffers while this component is down.</source>
        <translation>このコンポーネントの停止中に事業が受ける影響の大きさ。</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理方法</translation>
    </message>
    <message>
        <source>How changes reach this component: from code, by hand or by its vendor.</source>
        <translation>変更がこのコンポーネントに届く方法 (コード、手作業、ベンダー)。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Where the source code or the infrastructure code of this component lives.</source>
        <translation>このコンポーネントのソースコードまたはインフラコードの場所。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>What this component costs in a month, in the currency of the design.</source>
        <translation>このコンポーネントの 1 か月の費用 (設計の通貨)。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>What has been agreed with somebody outside.</source>
        <translation>外部の相手と合意した内容。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Company that runs the system.</source>
        <translation>システムを運営する会社。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the system is reached.</source>
        <translation>システムに到達する場所。</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>データ処理契約</translation>
    </message>
    <message>
        <source>Whether a contract covers the regulated data handed over.</source>
        <translation>引き渡す規制対象データが契約で扱われているか。</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>データ所在地</translation>
    </message>
    <message>
        <source>Countries or regions in which the provider keeps data.</source>
        <translation>プロバイダーがデータを保持する国または地域。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Requests that the contract allows, such as 1000/min.</source>
        <translation>契約で許されるリクエスト数 (1000/min など)。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>How clients reach a database.</source>
        <translation>クライアントがデータベースに到達する方法。</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>データベース名</translation>
    </message>
    <message>
        <source>Name of the database or schema that clients open.</source>
        <translation>クライアントが開くデータベースまたはスキーマの名前。</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>接続数の上限</translation>
    </message>
    <message>
        <source>Connections that the database accepts at the same time.</source>
        <translation>データベースが同時に受け付ける接続数。</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>接続プール</translation>
    </message>
    <message>
        <source>Whether a pool or proxy in front shares connections among clients.</source>
        <translation>前段のプールまたはプロキシがクライアント間で接続を共有するか。</translation>
    </message>
    <message>
        <source>Business entities</source>
        <translation>業務エンティティ</translation>
    </message>
    <message>
        <source>Number of business entities stored here.</source>
        <translation>ここに保存される業務エンティティの数。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>How requests are received and passed on.</source>
        <translation>リクエストの受信と転送の方法。</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Name under which the component is reached.</source>
        <translation>コンポーネントに到達するための名前。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Path prefix that is passed on.</source>
        <translation>転送されるパスのプレフィックス。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the component accepts encrypted traffic and holds the certificate.</source>
        <translation>コンポーネントが暗号化されたトラフィックを受け付け、証明書を持つか。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Time after which a request is given up.</source>
        <translation>リクエストを打ち切るまでの時間。</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web アプリケーションファイアウォール</translation>
    </message>
    <message>
        <source>Whether requests are filtered for known attacks.</source>
        <translation>既知の攻撃に対してリクエストをフィルタリングするか。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>How the platform learns that an instance is ready and alive.</source>
        <translation>インスタンスの準備完了と生存をプラットフォームが知る方法。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Kind of check that the platform runs against each instance.</source>
        <translation>プラットフォームが各インスタンスに実行する検査の種類。</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>Readiness パス</translation>
    </message>
    <message>
        <source>Path that answers when the instance can take traffic.</source>
        <translation>インスタンスがトラフィックを受けられるときに応答するパス。</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>Liveness パス</translation>
    </message>
    <message>
        <source>Path that answers while the instance need not be restarted.</source>
        <translation>インスタンスの再起動が不要な間応答するパス。</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>How long an instance may take to start before checks count.</source>
        <translation>検査が有効になるまでにインスタンスの起動に許される時間。</translation>
    </message>
    <message>
        <source>Shutdown time</source>
        <translation>終了時間</translation>
    </message>
    <message>
        <source>How long an instance may finish its work before it is stopped.</source>
        <translation>停止される前にインスタンスが処理を終えるための時間。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>A machine that runs software outside of containers.</source>
        <translation>コンテナーの外でソフトウェアを動かすマシン。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Operating system and its version.</source>
        <translation>オペレーティングシステムとそのバージョン。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>Processor cores of the machine.</source>
        <translation>マシンのプロセッサーコア数。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Main memory of the machine.</source>
        <translation>マシンの主記憶。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Disk space of the machine.</source>
        <translation>マシンのディスク容量。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン数</translation>
    </message>
    <message>
        <source>Number of equal machines that share the work; one when nothing is stated.</source>
        <translation>作業を分担する同等のマシンの数。指定がなければ 1。</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>複数ゾーン</translation>
    </message>
    <message>
        <source>Whether the machines are spread over more than one zone.</source>
        <translation>マシンが複数のゾーンに分散しているか。</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>バックアップ済み</translation>
    </message>
    <message>
        <source>Whether the machine can be restored from a copy.</source>
        <translation>マシンをコピーから復元できるか。</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>目標復旧時点</translation>
    </message>
    <message>
        <source>Most recent work that may be lost in a disaster.</source>
        <translation>災害時に失われてもよい直近の作業の範囲。</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>目標復旧時間</translation>
    </message>
    <message>
        <source>Time within which the machine has to be available again.</source>
        <translation>マシンを再び利用可能にするまでの時間。</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>コンテナーイメージ</translation>
    </message>
    <message>
        <source>The image that runs and how it is started.</source>
        <translation>実行するイメージとその起動方法。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest.</source>
        <translation>タグまたはダイジェストを固定したコンテナーイメージ。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Replaces the entry point of the image.</source>
        <translation>イメージのエントリーポイントを置き換えます。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Arguments handed to the command.</source>
        <translation>コマンドに渡す引数。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Plain environment variables. Secret values do not belong here.</source>
        <translation>通常の環境変数。シークレットの値はここに書きません。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Names of the secrets that are mounted or injected, never their values.</source>
        <translation>マウントまたは注入されるシークレットの名前。値は書きません。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Identity under which the workload talks to the platform.</source>
        <translation>ワークロードがプラットフォームと通信するときの ID。</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>root で実行</translation>
    </message>
    <message>
        <source>Whether the process runs with user id 0.</source>
        <translation>プロセスをユーザー ID 0 で実行するか。</translation>
    </message>
    <message>
        <source>Read-only root file system</source>
        <translation>読み取り専用ルートファイルシステム</translation>
    </message>
    <message>
        <source>Whether the container cannot change its own files.</source>
        <translation>コンテナーが自身のファイルを変更できないか。</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>特権</translation>
    </message>
    <message>
        <source>Whether the container has the rights of the host.</source>
        <translation>コンテナーがホストの権限を持つか。</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>When the component leaves support and when it leaves the platform.</source>
        <translation>コンポーネントのサポートが終わる時期と、プラットフォームから外れる時期。</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>Day on which the vendor or the maintainers stop supporting the technology.</source>
        <translation>ベンダーまたはメンテナーが技術のサポートを終了する日。</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Day on which this component is planned to be switched off.</source>
        <translation>このコンポーネントの停止予定日。</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>最終レビュー</translation>
    </message>
    <message>
        <source>Day on which the facts given here were last confirmed.</source>
        <translation>ここに記した事実を最後に確認した日。</translation>
    </message>
    <message>
        <source>Can be moved</source>
        <translation>移動可能</translation>
    </message>
    <message>
        <source>Whether other providers offer the same, or it can run elsewhere as it is.</source>
        <translation>他のプロバイダーが同じものを提供するか、そのまま別の場所で動かせるか。</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>可搬性</translation>
    </message>
    <message>
        <source>Whether this component has to be able to move to another provider.</source>
        <translation>このコンポーネントを別のプロバイダーへ移せる必要があるか。</translation>
    </message>
    <message>
        <source>Managed service</source>
        <translation>マネージドサービス</translation>
    </message>
    <message>
        <source>How a supporting service of the platform is run.</source>
        <translation>プラットフォームの支援サービスの運用方法。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>What the service runs in.</source>
        <translation>サービスの実行環境。</translation>
    </message>
    <message>
        <source>Container image with a pinned tag or digest, where the service runs as one.</source>
        <translation>サービスがコンテナーとして動く場合の、タグまたはダイジェストを固定したイメージ。</translation>
    </message>
    <message>
        <source>Identity under which the service talks to the platform.</source>
        <translation>サービスがプラットフォームと通信するときの ID。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Number of instances that run; one when nothing is stated.</source>
        <translation>実行するインスタンス数。指定がなければ 1。</translation>
    </message>
    <message>
        <source>Whether the instances are spread over more than one zone.</source>
        <translation>インスタンスが複数のゾーンに分散しているか。</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>メッセージング</translation>
    </message>
    <message>
        <source>How messages are kept and delivered.</source>
        <translation>メッセージの保持と配信の方法。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>How often a message can reach its consumer.</source>
        <translation>メッセージがコンシューマーに届きうる回数。</translation>
    </message>
    <message>
        <source>Keeps order</source>
        <translation>順序を保持</translation>
    </message>
    <message>
        <source>Whether messages arrive in the order in which they were sent.</source>
        <translation>メッセージが送信順に届くか。</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>デッドレターキュー</translation>
    </message>
    <message>
        <source>Whether messages that cannot be processed are set aside.</source>
        <translation>処理できないメッセージを別に保管するか。</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>業務ロジック</translation>
    </message>
    <message>
        <source>Whether messages are transformed or steered here by rules of the business.</source>
        <translation>ここで業務ルールによりメッセージを変換または振り分けるか。</translation>
    </message>
    <message>
        <source>Topics or queues</source>
        <translation>トピックまたはキュー</translation>
    </message>
    <message>
        <source>Names of the topics or queues kept here.</source>
        <translation>ここに保持するトピックまたはキューの名前。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Parts of a topic that are consumed in parallel.</source>
        <translation>並列に消費されるトピックの分割数。</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>レプリケーション係数</translation>
    </message>
    <message>
        <source>Copies kept of each message.</source>
        <translation>各メッセージの保持コピー数。</translation>
    </message>
    <message>
        <source>Publishers are checked</source>
        <translation>発行者を検査</translation>
    </message>
    <message>
        <source>Whether publishing and subscribing need a permission.</source>
        <translation>発行と購読に権限が必要か。</translation>
    </message>
    <message>
        <source>Network zone</source>
        <translation>ネットワークゾーン</translation>
    </message>
    <message>
        <source>Trust and addresses of a network or a trust zone.</source>
        <translation>ネットワークまたは信頼ゾーンの信頼とアドレス。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>How far traffic inside this zone is trusted.</source>
        <translation>このゾーン内のトラフィックをどこまで信頼するか。</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>アドレス範囲</translation>
    </message>
    <message>
        <source>Address range in CIDR notation, such as 10.20.0.0/16.</source>
        <translation>CIDR 表記のアドレス範囲 (10.20.0.0/16 など)。</translation>
    </message>
    <message>
        <source>Denies by default</source>
        <translation>既定で拒否</translation>
    </message>
    <message>
        <source>Whether traffic is refused unless a policy allows it.</source>
        <translation>ポリシーで許可されない限りトラフィックを拒否するか。</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>How good the component has to be and how good it promises to be.</source>
        <translation>コンポーネントに求められる水準と、約束する水準。</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>可用性目標</translation>
    </message>
    <message>
        <source>Share of time or of requests in which the component has to work.</source>
        <translation>コンポーネントが動作すべき時間またはリクエストの割合。</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>約束された可用性</translation>
    </message>
    <message>
        <source>Availability that the component or its vendor promises.</source>
        <translation>コンポーネントまたはそのベンダーが約束する可用性。</translation>
    </message>
    <message>
        <source>Availability of an instance</source>
        <translation>インスタンスの可用性</translation>
    </message>
    <message>
        <source>Availability of one instance on its own; that of the component follows from it and the number of replicas.</source>
        <translation>1 インスタンス単独の可用性。コンポーネントの可用性はこれとレプリカ数から導かれます。</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>レイテンシーバジェット</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 requests have to be answered.</source>
        <translation>100 件中 99 件のリクエストに応答すべき時間。</translation>
    </message>
    <message>
        <source>Alerts on its target</source>
        <translation>目標のアラート</translation>
    </message>
    <message>
        <source>Whether somebody is called when the availability target is in danger.</source>
        <translation>可用性目標が危ういときに誰かを呼び出すか。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where a container of other components is and who provides it.</source>
        <translation>他のコンポーネントを入れる場所の所在地と提供者。</translation>
    </message>
    <message>
        <source>Company or department that runs this place, such as a cloud provider.</source>
        <translation>この場所を運営する会社または部門 (クラウドプロバイダーなど)。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account, subscription or project of the provider in which this place is kept.</source>
        <translation>この場所が属するプロバイダーのアカウント、サブスクリプション、プロジェクト。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Region code, city or building of this place.</source>
        <translation>この場所のリージョンコード、都市、建物。</translation>
    </message>
    <message>
        <source>Compliance scope</source>
        <translation>コンプライアンス範囲</translation>
    </message>
    <message>
        <source>Regulations and standards that apply to what stands here, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>ここに置かれるものに適用される規制と標準 (PCI-DSS、GDPR、HIPAA など)。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Two-letter code of the country in which data kept here rests.</source>
        <translation>ここに保持するデータが置かれる国の 2 文字コード。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Who may reach the component and what it guards.</source>
        <translation>誰がコンポーネントに到達でき、何を守るか。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>From where the component can be reached.</source>
        <translation>コンポーネントにどこから到達できるか。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>How callers prove who they are.</source>
        <translation>呼び出し元が本人であることを証明する方法。</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Whether callers are checked for the right to do what they ask.</source>
        <translation>要求した操作の権限が呼び出し元にあるかを検査するか。</translation>
    </message>
    <message>
        <source>Multi-factor sign-in</source>
        <translation>多要素サインイン</translation>
    </message>
    <message>
        <source>Whether administrators need a second factor.</source>
        <translation>管理者に第 2 要素が必要か。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Requests allowed per caller and time, such as 100/s.</source>
        <translation>呼び出し元と時間あたりに許されるリクエスト数 (100/s など)。</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>ネットワークポリシー</translation>
    </message>
    <message>
        <source>Whether a policy limits who may open a connection to the component.</source>
        <translation>コンポーネントへ接続できる相手をポリシーで制限するか。</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Highest protection class of the data handled here.</source>
        <translation>ここで扱うデータの最も高い保護区分。</translation>
    </message>
    <message>
        <source>Regulated data</source>
        <translation>規制対象データ</translation>
    </message>
    <message>
        <source>Regulated data handled here, such as PAN, PHI or personal-data.</source>
        <translation>ここで扱う規制対象データ (PAN、PHI、personal-data など)。</translation>
    </message>
    <message>
        <source>Regulations and standards that apply, such as PCI-DSS, GDPR or HIPAA.</source>
        <translation>適用される規制と標準 (PCI-DSS、GDPR、HIPAA など)。</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>平文のシークレット</translation>
    </message>
    <message>
        <source>Whether passwords or keys stand readable in the code or the configuration.</source>
        <translation>パスワードまたは鍵がコードや構成に読める形で書かれているか。</translation>
    </message>
    <message>
        <source>Sign-in attempts are limited</source>
        <translation>サインイン試行の制限</translation>
    </message>
    <message>
        <source>Whether repeated failed sign-ins are slowed down or refused.</source>
        <translation>サインインの繰り返しの失敗を遅延または拒否するか。</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>回復性</translation>
    </message>
    <message>
        <source>How a component protects itself and others when it passes on work.</source>
        <translation>処理を渡すときに、コンポーネントが自身と他を守る方法。</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Whether it stops calling targets that keep failing, whichever they are; a connection that says so itself wins.</source>
        <translation>失敗し続けるあらゆる接続先への呼び出しを止めるか。接続に指定があればそちらが優先されます。</translation>
    </message>
    <message>
        <source>Spreads its calls</source>
        <translation>呼び出しを分散</translation>
    </message>
    <message>
        <source>Whether it spreads what it passes on over the instances of its targets.</source>
        <translation>渡す処理を接続先のインスタンスに分散するか。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Processor time and memory that one instance asks for and may use.</source>
        <translation>1 インスタンスが要求し、使用できるプロセッサー時間とメモリ。</translation>
    </message>
    <message>
        <source>Processor request</source>
        <translation>プロセッサー要求</translation>
    </message>
    <message>
        <source>Processor time set aside for one instance.</source>
        <translation>1 インスタンスに確保するプロセッサー時間。</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>プロセッサー上限</translation>
    </message>
    <message>
        <source>Processor time that one instance may use at most.</source>
        <translation>1 インスタンスが使用できる最大のプロセッサー時間。</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>Memory set aside for one instance.</source>
        <translation>1 インスタンスに確保するメモリ。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Memory at which one instance is stopped.</source>
        <translation>1 インスタンスが停止されるメモリ量。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>How many instances run and where they are spread.</source>
        <translation>実行するインスタンス数とその分散先。</translation>
    </message>
    <message>
        <source>Number of instances that run when nothing scales them; one when nothing is stated.</source>
        <translation>スケーリングしない場合に実行するインスタンス数。指定がなければ 1。</translation>
    </message>
    <message>
        <source>Least replicas</source>
        <translation>最小レプリカ数</translation>
    </message>
    <message>
        <source>Fewest instances that automatic scaling keeps.</source>
        <translation>自動スケーリングが維持する最小のインスタンス数。</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>最大レプリカ数</translation>
    </message>
    <message>
        <source>Most instances that automatic scaling starts.</source>
        <translation>自動スケーリングが起動する最大のインスタンス数。</translation>
    </message>
    <message>
        <source>Target processor use</source>
        <translation>目標プロセッサー使用率</translation>
    </message>
    <message>
        <source>Average processor use that automatic scaling aims at.</source>
        <translation>自動スケーリングが目指す平均プロセッサー使用率。</translation>
    </message>
    <message>
        <source>Least available</source>
        <translation>最小稼働数</translation>
    </message>
    <message>
        <source>Instances that must stay up during maintenance of the hosts.</source>
        <translation>ホストの保守中も稼働し続けるべきインスタンス数。</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>How a new version takes over from the old one.</source>
        <translation>新バージョンが旧バージョンと入れ替わる方法。</translation>
    </message>
    <message>
        <source>Served port</source>
        <translation>提供ポート</translation>
    </message>
    <message>
        <source>The port at which the component answers.</source>
        <translation>コンポーネントが応答するポート。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port at which the component listens.</source>
        <translation>コンポーネントが待ち受けるポート。</translation>
    </message>
    <message>
        <source>Published port</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>Port under which others reach the component, where it differs from the one at which it listens.</source>
        <translation>待ち受けポートと異なる場合の、他がコンポーネントに到達するポート。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Protocol spoken at the port.</source>
        <translation>ポートで使うプロトコル。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>What the software tells about itself while it runs.</source>
        <translation>ソフトウェアが実行中に自身について伝えるもの。</translation>
    </message>
    <message>
        <source>Emits logs</source>
        <translation>ログを出力</translation>
    </message>
    <message>
        <source>Whether the component writes logs that a collector can read.</source>
        <translation>収集エージェントが読めるログをコンポーネントが書くか。</translation>
    </message>
    <message>
        <source>Emits metrics</source>
        <translation>メトリクスを出力</translation>
    </message>
    <message>
        <source>Whether the component offers measurements of itself.</source>
        <translation>コンポーネントが自身の測定値を提供するか。</translation>
    </message>
    <message>
        <source>Emits traces</source>
        <translation>トレースを出力</translation>
    </message>
    <message>
        <source>Whether the component takes part in distributed traces.</source>
        <translation>コンポーネントが分散トレースに参加するか。</translation>
    </message>
    <message>
        <source>Metrics path</source>
        <translation>メトリクスのパス</translation>
    </message>
    <message>
        <source>Path at which the measurements are read.</source>
        <translation>測定値を読み取るパス。</translation>
    </message>
    <message>
        <source>Sanitised logs</source>
        <translation>ログの無害化</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before a log line is written.</source>
        <translation>ログ行を書く前に個人データと秘密データを除去するか。</translation>
    </message>
    <message>
        <source>How data is kept</source>
        <translation>データの保持方法</translation>
    </message>
    <message>
        <source>Space that one instance keeps for data.</source>
        <translation>1 インスタンスがデータ用に保持する容量。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Name of the class of disk or of object storage.</source>
        <translation>ディスクまたはオブジェクトストレージのクラス名。</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>保存時に暗号化</translation>
    </message>
    <message>
        <source>Whether the stored data is encrypted.</source>
        <translation>保存データを暗号化するか。</translation>
    </message>
    <message>
        <source>Whether the data is copied regularly to a separate place.</source>
        <translation>データを定期的に別の場所へコピーするか。</translation>
    </message>
    <message>
        <source>Time within which the data has to be available again.</source>
        <translation>データを再び利用可能にするまでの時間。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>How long data or messages are kept.</source>
        <translation>データまたはメッセージを保持する期間。</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>複数リージョン</translation>
    </message>
    <message>
        <source>Whether the data is promised to survive the loss of a region.</source>
        <translation>リージョンの喪失後もデータが残ると約束されているか。</translation>
    </message>
    <message>
        <source>Countries or regions that the data must not leave.</source>
        <translation>データを持ち出してはならない国または地域。</translation>
    </message>
    <message>
        <source>Deployment unit</source>
        <translation>デプロイ単位</translation>
    </message>
    <message>
        <source>Name shared with workloads and stores that run in the same container, pod or machine. Empty when it runs alone.</source>
        <translation>同じコンテナー、Pod、マシンで動くワークロードやストアと共有する名前。単独で動く場合は空です。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Shape and boundaries of software that the organisation runs.</source>
        <translation>組織が運用するソフトウェアの形と境界。</translation>
    </message>
    <message>
        <source>What the software runs in.</source>
        <translation>ソフトウェアの実行環境。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Technical layer, only where the workload is limited to one.</source>
        <translation>ワークロードが 1 つの技術レイヤーに限られる場合のそのレイヤー。</translation>
    </message>
    <message>
        <source>Release unit</source>
        <translation>リリース単位</translation>
    </message>
    <message>
        <source>Name shared by workloads that can only be released together.</source>
        <translation>一緒にしかリリースできないワークロードが共有する名前。</translation>
    </message>
    <message>
        <source>Name shared by workloads that run in the same container, pod or machine. Empty when each runs alone.</source>
        <translation>同じコンテナー、Pod、マシンで動くワークロードが共有する名前。それぞれ単独で動く場合は空です。</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>サイドカー</translation>
    </message>
    <message>
        <source>Whether the workload only supports another one beside which it runs.</source>
        <translation>ワークロードが、横で動く別のワークロードを支援するだけか。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Number of distinct API operations or commands offered.</source>
        <translation>提供する API 操作またはコマンドの種類の数。</translation>
    </message>
    <message>
        <source>Bounded contexts</source>
        <translation>境界づけられたコンテキスト</translation>
    </message>
    <message>
        <source>Number of business domains whose rules live in this workload.</source>
        <translation>このワークロードにルールを持つ業務ドメインの数。</translation>
    </message>
    <message>
        <source>Number of business entities that this workload owns.</source>
        <translation>このワークロードが所有する業務エンティティの数。</translation>
    </message>
    <message>
        <source>Shared domain libraries</source>
        <translation>共有ドメインライブラリ</translation>
    </message>
    <message>
        <source>Libraries with business rules that other workloads use too.</source>
        <translation>他のワークロードも使う業務ルールのライブラリ。</translation>
    </message>
    <message>
        <source>Legacy facade</source>
        <translation>レガシーファサード</translation>
    </message>
    <message>
        <source>Whether this component is the adapter that hides a legacy system from the others.</source>
        <translation>このコンポーネントが、レガシーシステムを他から隠すアダプターか。</translation>
    </message>
    <message>
        <source>Mesh proxy</source>
        <translation>メッシュプロキシ</translation>
    </message>
    <message>
        <source>Whether the traffic of the workload passes through a proxy of the service mesh.</source>
        <translation>ワークロードのトラフィックがサービスメッシュのプロキシを通るか。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>アウトボックス</translation>
    </message>
    <message>
        <source>Whether events are stored with the data and published from there, so that neither is lost.</source>
        <translation>イベントをデータと一緒に保存してそこから発行し、どちらも失われないようにするか。</translation>
    </message>
    <message>
        <source>Saga</source>
        <translation>サーガ</translation>
    </message>
    <message>
        <source>Whether writes to several stores are coordinated by compensating steps.</source>
        <translation>複数のストアへの書き込みを補償ステップで調整するか。</translation>
    </message>
    <message>
        <source>Authenticates</source>
        <translation>認証する</translation>
    </message>
    <message>
        <source>A component or a person proves its identity or fetches credentials.</source>
        <translation>コンポーネントまたは人が身元を証明する、または資格情報を取得する。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Protocol by which identity is proven.</source>
        <translation>身元を証明するプロトコル。</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>フェデレーション</translation>
    </message>
    <message>
        <source>Whether the identity provider trusts another one.</source>
        <translation>ID プロバイダーが別の ID プロバイダーを信頼するか。</translation>
    </message>
    <message>
        <source>Protocol spoken over this connection.</source>
        <translation>この接続で使うプロトコル。</translation>
    </message>
    <message>
        <source>Port of the target.</source>
        <translation>接続先のポート。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How the traffic is protected, where the protocol does not say it already.</source>
        <translation>プロトコルから明らかでない場合の、トラフィックの保護方法。</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS バージョン</translation>
    </message>
    <message>
        <source>Oldest version of TLS that is accepted, where the traffic is encrypted by it.</source>
        <translation>トラフィックを TLS で暗号化する場合に受け付ける、最も古い TLS のバージョン。</translation>
    </message>
    <message>
        <source>How the caller proves who it is.</source>
        <translation>呼び出し元が本人であることを証明する方法。</translation>
    </message>
    <message>
        <source>Whether the caller is checked for the right to do what it asks.</source>
        <translation>要求した操作の権限が呼び出し元にあるかを検査するか。</translation>
    </message>
    <message>
        <source>Time after which the caller gives up.</source>
        <translation>呼び出し元が諦めるまでの時間。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>リトライ</translation>
    </message>
    <message>
        <source>Further attempts after a failed one.</source>
        <translation>失敗後に追加で試みる回数。</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Whether the caller can do without the target for a while.</source>
        <translation>呼び出し元がしばらくの間、接続先なしで動作できるか。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>Whether the caller cannot work without this connection.</source>
        <translation>呼び出し元がこの接続なしでは動作できないか。</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>リクエストあたりの呼び出し数</translation>
    </message>
    <message>
        <source>How often the target is called to answer one request.</source>
        <translation>1 件のリクエストに応答するために接続先を呼び出す回数。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Average number of requests or messages in a second.</source>
        <translation>1 秒あたりの平均リクエスト数またはメッセージ数。</translation>
    </message>
    <message>
        <source>Latency (99 %)</source>
        <translation>レイテンシー (99 %)</translation>
    </message>
    <message>
        <source>Time within which 99 of 100 exchanges end as the caller sees it, with all that the target itself waits for.</source>
        <translation>接続先自身の待ち時間も含め、呼び出し元から見て 100 回中 99 回のやり取りが終わる時間。</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>プライベートリンク</translation>
    </message>
    <message>
        <source>Whether the traffic stays off the public internet.</source>
        <translation>トラフィックが公衆インターネットを通らないか。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Where an importer found this connection.</source>
        <translation>インポーターがこの接続を見つけた場所。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>One component asks another and waits for the answer.</source>
        <translation>コンポーネントが別のコンポーネントに要求し、応答を待ちます。</translation>
    </message>
    <message>
        <source>Path prefix at the target.</source>
        <translation>接続先のパスのプレフィックス。</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>打ち切る</translation>
    </message>
    <message>
        <source>Whether the caller gives up at some time, where the timeout itself is not known.</source>
        <translation>タイムアウト値が不明な場合に、呼び出し元がいずれ打ち切るか。</translation>
    </message>
    <message>
        <source>Retried by</source>
        <translation>リトライの主体</translation>
    </message>
    <message>
        <source>Who repeats a failed attempt: the code of the caller or the proxy of the mesh.</source>
        <translation>失敗した試行を繰り返す主体 (呼び出し元のコード、メッシュのプロキシ)。</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>リトライバジェット</translation>
    </message>
    <message>
        <source>Share of the traffic that repeated attempts may add.</source>
        <translation>再試行によって増えてもよいトラフィックの割合。</translation>
    </message>
    <message>
        <source>Whether the caller stops calling a target that keeps failing.</source>
        <translation>失敗し続ける接続先への呼び出しを呼び出し元が止めるか。</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>Whether the call is made at the same time as others of the caller, instead of after them.</source>
        <translation>呼び出し元の他の呼び出しの後ではなく、同時に呼び出すか。</translation>
    </message>
    <message>
        <source>Operations used</source>
        <translation>使用する操作</translation>
    </message>
    <message>
        <source>Number of the operations of the target that the caller uses.</source>
        <translation>呼び出し元が使う接続先の操作の数。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Average size of one request with its answer, or of one message.</source>
        <translation>応答を含む 1 リクエスト、または 1 メッセージの平均サイズ。</translation>
    </message>
    <message>
        <source>Monthly volume</source>
        <translation>月間転送量</translation>
    </message>
    <message>
        <source>Data carried in a month.</source>
        <translation>1 か月に運ばれるデータ。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Availability of the connection itself, as measured or promised.</source>
        <translation>測定または約束された接続自体の可用性。</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>How the caller finds the target.</source>
        <translation>呼び出し元が接続先を見つける方法。</translation>
    </message>
    <message>
        <source>Regulated data carried, such as PAN, PHI or personal-data.</source>
        <translation>運ばれる規制対象データ (PAN、PHI、personal-data など)。</translation>
    </message>
    <message>
        <source>Consumes</source>
        <translation>消費する</translation>
    </message>
    <message>
        <source>A component takes messages or events from a queue or a stream. Drawn from the consumer to the broker.</source>
        <translation>コンポーネントがキューまたはストリームからメッセージやイベントを受け取ります。コンシューマーからブローカーへ描きます。</translation>
    </message>
    <message>
        <source>Topic or queue</source>
        <translation>トピックまたはキュー</translation>
    </message>
    <message>
        <source>Name of the topic, the queue or the subject.</source>
        <translation>トピック、キュー、サブジェクトの名前。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name of the event or the command carried.</source>
        <translation>運ばれるイベントまたはコマンドの名前。</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message>
        <source>Name under which several instances share the messages.</source>
        <translation>複数のインスタンスがメッセージを分担するための名前。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Whether each message starts the consumer.</source>
        <translation>各メッセージがコンシューマーを起動するか。</translation>
    </message>
    <message>
        <source>How often a message can arrive.</source>
        <translation>メッセージが届きうる回数。</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>冪等</translation>
    </message>
    <message>
        <source>Whether processing the same message twice does no harm.</source>
        <translation>同じメッセージを 2 回処理しても害がないか。</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存する</translation>
    </message>
    <message>
        <source>A component needs another in a way that no other connection tells.</source>
        <translation>他の接続では表せない形で、コンポーネントが別のコンポーネントを必要とします。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the one needs the other.</source>
        <translation>一方が他方を必要とする理由。</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>デプロイする</translation>
    </message>
    <message>
        <source>A delivery component brings code</source>
        <translation>デリバリーコンポーネントがコードを届けます</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Whether changes are applied by themselves or after a click.</source>
        <translation>変更が自動で適用されるか、クリック後に適用されるか。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Whether the target fetches the change or is handed it.</source>
        <translation>対象が変更を取得するか、渡されるか。</translation>
    </message>
    <message>
        <source>Source path</source>
        <translation>ソースパス</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the desired state.</source>
        <translation>望ましい状態を持つリポジトリのフォルダー。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Whether a person has to agree before the change is applied.</source>
        <translation>変更の適用前に人の同意が必要か。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Whether the delivered artefact is signed and the signature is checked.</source>
        <translation>届けられる成果物が署名され、署名が検査されるか。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Time between two runs.</source>
        <translation>実行の間隔。</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>監視する</translation>
    </message>
    <message>
        <source>An observability component watches a component or a whole place</source>
        <translation>オブザーバビリティコンポーネントがコンポーネントまたは場所全体を監視します</translation>
    </message>
    <message>
        <source>What is observed: metrics, logs, traces, events or profiles. Empty means whatever the observing component keeps.</source>
        <translation>監視対象: メトリクス、ログ、トレース、イベント、プロファイル。空の場合は監視側が保持するものすべて。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Share of the traces that is kept.</source>
        <translation>保持するトレースの割合。</translation>
    </message>
    <message>
        <source>How long the signals are kept.</source>
        <translation>シグナルを保持する期間。</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>発行する</translation>
    </message>
    <message>
        <source>A component hands messages or events to a queue or a stream and goes on.</source>
        <translation>コンポーネントがメッセージやイベントをキューまたはストリームに渡し、処理を続けます。</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>A component reads data from a store.</source>
        <translation>コンポーネントがストアからデータを読み取ります。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Tables, collections, indexes, buckets or keys that are used.</source>
        <translation>使用するテーブル、コレクション、インデックス、バケット、キー。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>How the data is reached.</source>
        <translation>データに到達する方法。</translation>
    </message>
    <message>
        <source>Whether each change of the data starts the reader.</source>
        <translation>データの変更ごとに読み手が起動されるか。</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>複製する</translation>
    </message>
    <message>
        <source>A store copies its data to another store or to a backup.</source>
        <translation>ストアがデータを別のストアまたはバックアップへコピーします。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>How the copy is kept up to date.</source>
        <translation>コピーを最新に保つ方法。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Whether changes travel one way or both ways.</source>
        <translation>変更が一方向に伝わるか、双方向か。</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How far the target may be behind.</source>
        <translation>複製先に許される遅れ。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルーティングする</translation>
    </message>
    <message>
        <source>A component on the way of a request passes it on.</source>
        <translation>リクエストの途中にあるコンポーネントがそれを転送します。</translation>
    </message>
    <message>
        <source>Host name for which requests are passed on.</source>
        <translation>リクエストを転送する対象のホスト名。</translation>
    </message>
    <message>
        <source>Share of traffic</source>
        <translation>トラフィックの割合</translation>
    </message>
    <message>
        <source>Share of the requests that takes this route.</source>
        <translation>この経路を通るリクエストの割合。</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>A component writes data to a store; reading it back is included.</source>
        <translation>コンポーネントがストアにデータを書き込みます。読み戻しも含みます。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>アクター</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>How many people or devices act in this role.</source>
        <translation>この役割で行動する人またはデバイスの数。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>How they reach the platform, such as browser or mobile app.</source>
        <translation>プラットフォームに到達する手段 (ブラウザー、モバイルアプリなど)。</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>アクセス元</translation>
    </message>
    <message>
        <source>From where they reach the platform.</source>
        <translation>プラットフォームにどこから到達するか。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Whether the role may change the platform itself.</source>
        <translation>この役割がプラットフォーム自体を変更できるか。</translation>
    </message>
    <message>
        <source>Whether signing in needs a second factor.</source>
        <translation>サインインに第 2 要素が必要か。</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Calls the people on duty when something needs them.</source>
        <translation>対応が必要なときに当番の人を呼び出します。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Ways in which people are called, such as pager, chat or mail.</source>
        <translation>人を呼び出す手段 (ページャー、チャット、メールなど)。</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Time after which the next person is called.</source>
        <translation>次の人を呼び出すまでの時間。</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API ゲートウェイ</translation>
    </message>
    <message>
        <source>The front door of the APIs; it checks</source>
        <translation>API の玄関口。検査を行います</translation>
    </message>
    <message>
        <source>What the gateway runs in.</source>
        <translation>ゲートウェイの実行環境。</translation>
    </message>
    <message>
        <source>Whether the gateway is the adapter that hides a legacy system from the others.</source>
        <translation>ゲートウェイが、レガシーシステムを他から隠すアダプターか。</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out in the gateway.</source>
        <translation>業務ルールをゲートウェイで実行するか。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Keeps who did what and when in a form that cannot be changed afterwards.</source>
        <translation>誰がいつ何をしたかを、後から変更できない形で保持します。</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>変更不可</translation>
    </message>
    <message>
        <source>Whether entries cannot be changed or deleted before their time.</source>
        <translation>期限前に項目を変更または削除できないか。</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>署名付き項目</translation>
    </message>
    <message>
        <source>Whether each entry is chained or signed so that a gap shows.</source>
        <translation>欠落がわかるように各項目が連鎖または署名されているか。</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>バックアップ保管庫</translation>
    </message>
    <message>
        <source>Keeps copies apart from what they were made of.</source>
        <translation>コピーを元のデータから離して保持します。</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Time between two copies.</source>
        <translation>コピーの間隔。</translation>
    </message>
    <message>
        <source>Whether copies cannot be changed or deleted before their time.</source>
        <translation>期限前にコピーを変更または削除できないか。</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>遠隔地</translation>
    </message>
    <message>
        <source>Whether copies are kept in another region or site.</source>
        <translation>コピーを別のリージョンまたは拠点に保持するか。</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>復元テスト</translation>
    </message>
    <message>
        <source>Day on which a copy was last brought back as a test.</source>
        <translation>コピーをテストとして最後に復元した日。</translation>
    </message>
    <message>
        <source>Batch host</source>
        <translation>バッチホスト</translation>
    </message>
    <message>
        <source>A machine that works through files or tables in batches</source>
        <translation>ファイルまたはテーブルをバッチで処理するマシン</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>When batches start, as a cron expression or in words.</source>
        <translation>バッチの開始時期 (cron 式または文章)。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Product that starts the batches.</source>
        <translation>バッチを開始する製品。</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>サービス時間帯</translation>
    </message>
    <message>
        <source>Hours in which the host can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>ホストを使用できる時間帯 (Mon-Fri 06:00-22:00 など)。</translation>
    </message>
    <message>
        <source>Names of the secrets that the batches use, never their values.</source>
        <translation>バッチが使うシークレットの名前。値は書きません。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Keeps copies of data in memory for quick reading.</source>
        <translation>高速に読み取るためにデータのコピーをメモリに保持します。</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>追い出し</translation>
    </message>
    <message>
        <source>What is thrown away when the memory is full.</source>
        <translation>メモリがいっぱいのときに捨てるもの。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効期間 (TTL)</translation>
    </message>
    <message>
        <source>How long entries are kept.</source>
        <translation>項目を保持する期間。</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>Whether entries survive a restart.</source>
        <translation>項目が再起動後も残るか。</translation>
    </message>
    <message>
        <source>Content delivery network</source>
        <translation>コンテンツ配信ネットワーク (CDN)</translation>
    </message>
    <message>
        <source>Keeps copies of content near its readers.</source>
        <translation>コンテンツのコピーを読者の近くに保持します。</translation>
    </message>
    <message>
        <source>Company that runs the network.</source>
        <translation>ネットワークを運営する会社。</translation>
    </message>
    <message>
        <source>Cache time</source>
        <translation>キャッシュ時間</translation>
    </message>
    <message>
        <source>How long content is kept when its origin says nothing.</source>
        <translation>オリジンが何も指定しない場合にコンテンツを保持する期間。</translation>
    </message>
    <message>
        <source>Origin shield</source>
        <translation>オリジンシールド</translation>
    </message>
    <message>
        <source>Whether one layer of the network asks the origin on behalf of all others.</source>
        <translation>ネットワークの 1 つの層が他のすべてに代わってオリジンに問い合わせるか。</translation>
    </message>
    <message>
        <source>Signed addresses</source>
        <translation>署名付きアドレス</translation>
    </message>
    <message>
        <source>Whether content is handed out for signed addresses alone.</source>
        <translation>署名付きアドレスに対してのみコンテンツを渡すか。</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI パイプライン</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルドを行います</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Steps of the pipeline in their order.</source>
        <translation>パイプラインのステップ (実行順)。</translation>
    </message>
    <message>
        <source>Image scanning</source>
        <translation>イメージスキャン</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses before they are released.</source>
        <translation>リリース前にイメージの既知の脆弱性を検査するか。</translation>
    </message>
    <message>
        <source>Image signing</source>
        <translation>イメージ署名</translation>
    </message>
    <message>
        <source>Whether released images are signed.</source>
        <translation>リリースしたイメージに署名するか。</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部品表 (SBOM)</translation>
    </message>
    <message>
        <source>Whether each release lists what it is made of.</source>
        <translation>各リリースがその構成要素を列挙するか。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>A public or private cloud in which regions</source>
        <translation>リージョンを含むパブリックまたはプライベートのクラウド</translation>
    </message>
    <message>
        <source>Budget for leaving data</source>
        <translation>データ送出の予算</translation>
    </message>
    <message>
        <source>What data that leaves this cloud may cost in a month, in the currency of the prices (US dollars as we ship them).</source>
        <translation>このクラウドから出るデータに 1 か月にかけてよい費用 (価格表の通貨。出荷時は米ドル)。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Machines under one orchestrator that places containers on them.</source>
        <translation>コンテナーを配置する 1 つのオーケストレーターの下にあるマシン群。</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>オーケストレーター</translation>
    </message>
    <message>
        <source>Software that places containers on the machines of the cluster.</source>
        <translation>クラスターのマシンにコンテナーを配置するソフトウェア。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>Number of machines in the cluster.</source>
        <translation>クラスター内のマシンの数。</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>最大ノード数</translation>
    </message>
    <message>
        <source>Most machines that automatic scaling adds.</source>
        <translation>自動スケーリングが追加する最大のマシン数。</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>ノードタイプ</translation>
    </message>
    <message>
        <source>Type of the machines, such as 8 cores with 32 GiB.</source>
        <translation>マシンのタイプ (8 コア、32 GiB など)。</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>ネットワークポリシー</translation>
    </message>
    <message>
        <source>Whether the cluster enforces network policies.</source>
        <translation>クラスターがネットワークポリシーを強制するか。</translation>
    </message>
    <message>
        <source>Whether the state of the cluster, secrets included, is stored encrypted.</source>
        <translation>シークレットを含むクラスターの状態を暗号化して保存するか。</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>監査ログの記録</translation>
    </message>
    <message>
        <source>Whether changes made through the control plane are recorded.</source>
        <translation>コントロールプレーン経由の変更を記録するか。</translation>
    </message>
    <message>
        <source>Control plane exposure</source>
        <translation>コントロールプレーンの公開範囲</translation>
    </message>
    <message>
        <source>From where the control plane can be reached.</source>
        <translation>コントロールプレーンにどこから到達できるか。</translation>
    </message>
    <message>
        <source>Configuration server</source>
        <translation>構成サーバー</translation>
    </message>
    <message>
        <source>Keeps the settings of workloads in one place and hands them out.</source>
        <translation>ワークロードの設定を 1 か所に保持し、配布します。</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>コンテナーレジストリ</translation>
    </message>
    <message>
        <source>Keeps the images and other artefacts that are deployed.</source>
        <translation>デプロイされるイメージやその他の成果物を保持します。</translation>
    </message>
    <message>
        <source>Name that stands before the images, such as registry.example.com.</source>
        <translation>イメージの前に付く名前 (registry.example.com など)。</translation>
    </message>
    <message>
        <source>Whether images are searched for known weaknesses.</source>
        <translation>イメージの既知の脆弱性を検査するか。</translation>
    </message>
    <message>
        <source>Whether images carry signatures.</source>
        <translation>イメージに署名があるか。</translation>
    </message>
    <message>
        <source>Immutable tags</source>
        <translation>変更不可のタグ</translation>
    </message>
    <message>
        <source>Whether a tag cannot be moved to another image.</source>
        <translation>タグを別のイメージへ移せないか。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Shows measurements</source>
        <translation>測定値を表示します</translation>
    </message>
    <message>
        <source>Name under which the dashboards are reached.</source>
        <translation>ダッシュボードに到達するための名前。</translation>
    </message>
    <message>
        <source>Kept as code</source>
        <translation>コードとして管理</translation>
    </message>
    <message>
        <source>Whether the dashboards are kept in a repository.</source>
        <translation>ダッシュボードをリポジトリで管理するか。</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>データウェアハウス</translation>
    </message>
    <message>
        <source>Keeps history from many sources for reports and analysis.</source>
        <translation>多数のソースの履歴をレポートと分析のために保持します。</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>鮮度</translation>
    </message>
    <message>
        <source>How old the data may be.</source>
        <translation>データに許される古さ。</translation>
    </message>
    <message>
        <source>Can be rebuilt</source>
        <translation>再構築可能</translation>
    </message>
    <message>
        <source>Whether the data can be made again from another store.</source>
        <translation>データを別のストアから作り直せるか。</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>開発者ポータル</translation>
    </message>
    <message>
        <source>One place in which developers find services</source>
        <translation>開発者がサービスを見つける 1 つの場所</translation>
    </message>
    <message>
        <source>Name under which developers reach the portal.</source>
        <translation>開発者がポータルに到達するための名前。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Names of the starting points offered for new components.</source>
        <translation>新しいコンポーネントのために用意されたひな形の名前。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Turns names into addresses and can steer traffic between places.</source>
        <translation>名前をアドレスに変換し、場所間でトラフィックを振り分けられます。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Name of the zone that is served, such as example.com.</source>
        <translation>提供するゾーンの名前 (example.com など)。</translation>
    </message>
    <message>
        <source>How long answers may be kept.</source>
        <translation>応答を保持してよい期間。</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <source>How an answer is chosen among several.</source>
        <translation>複数の応答から 1 つを選ぶ方法。</translation>
    </message>
    <message>
        <source>Signed zone</source>
        <translation>署名付きゾーン</translation>
    </message>
    <message>
        <source>Whether answers carry signatures.</source>
        <translation>応答に署名があるか。</translation>
    </message>
    <message>
        <source>From where names can be asked.</source>
        <translation>名前をどこから問い合わせられるか。</translation>
    </message>
    <message>
        <source>Document database</source>
        <translation>ドキュメントデータベース</translation>
    </message>
    <message>
        <source>Keeps nested documents without a fixed table structure.</source>
        <translation>固定のテーブル構造を持たない、入れ子のドキュメントを保持します。</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード数</translation>
    </message>
    <message>
        <source>Parts over which the documents are spread.</source>
        <translation>ドキュメントを分散する分割数。</translation>
    </message>
    <message>
        <source>Egress gateway</source>
        <translation>Egress ゲートウェイ</translation>
    </message>
    <message>
        <source>The one way out</source>
        <translation>外へ出る唯一の経路</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>許可ホスト</translation>
    </message>
    <message>
        <source>Names that may be called through this way out.</source>
        <translation>この出口から呼び出してよい名前。</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>固定アドレス</translation>
    </message>
    <message>
        <source>Addresses that others see as the source.</source>
        <translation>相手から見える送信元アドレス。</translation>
    </message>
    <message>
        <source>Whether plain traffic is encrypted on its way out.</source>
        <translation>平文のトラフィックを出口で暗号化するか。</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>イベントストリーム</translation>
    </message>
    <message>
        <source>Keeps events in order so that many consumers can read them</source>
        <translation>多数のコンシューマーが読めるようにイベントを順序どおり保持します</translation>
    </message>
    <message>
        <source>Schema registry</source>
        <translation>スキーマレジストリ</translation>
    </message>
    <message>
        <source>Whether the form of events is registered and checked.</source>
        <translation>イベントの形式を登録し検査するか。</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>外部システム</translation>
    </message>
    <message>
        <source>A system of somebody else that the platform talks to.</source>
        <translation>プラットフォームが通信する他者のシステム。</translation>
    </message>
    <message>
        <source>Hours in which the system can be used, such as Mon-Fri 06:00-22:00.</source>
        <translation>システムを使用できる時間帯 (Mon-Fri 06:00-22:00 など)。</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>機能フラグ</translation>
    </message>
    <message>
        <source>Switches behaviour on and off without a release.</source>
        <translation>リリースなしで動作のオンとオフを切り替えます。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Where it is decided whether a flag is on.</source>
        <translation>フラグがオンかどうかを判定する場所。</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Filters traffic at a border</source>
        <translation>境界でトラフィックをフィルタリングします</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>What is filtered, such as packets, web or encrypted traffic.</source>
        <translation>フィルタリングの対象 (パケット、Web、暗号化トラフィックなど)。</translation>
    </message>
    <message>
        <source>Whether web requests are filtered for known attacks.</source>
        <translation>Web リクエストを既知の攻撃に対してフィルタリングするか。</translation>
    </message>
    <message>
        <source>Whether suspicious traffic is stopped or only reported.</source>
        <translation>不審なトラフィックを止めるか、報告だけするか。</translation>
    </message>
    <message>
        <source>Requests allowed per sender and time, such as 1000/min.</source>
        <translation>送信元と時間あたりに許されるリクエスト数 (1000/min など)。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Code that the provider starts for each event or request.</source>
        <translation>イベントまたはリクエストごとにプロバイダーが起動するコード。</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Entry point inside the code.</source>
        <translation>コード内のエントリーポイント。</translation>
    </message>
    <message>
        <source>How the function is invoked.</source>
        <translation>関数を呼び出す方法。</translation>
    </message>
    <message>
        <source>Time after which a run is stopped.</source>
        <translation>実行を停止するまでの時間。</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>並行数</translation>
    </message>
    <message>
        <source>Runs that are allowed at the same time.</source>
        <translation>同時に許される実行数。</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>ウォーム維持</translation>
    </message>
    <message>
        <source>Instances that are kept started to avoid waiting.</source>
        <translation>待ち時間を避けるために起動したままにするインスタンス数。</translation>
    </message>
    <message>
        <source>Event, path or schedule that starts the function.</source>
        <translation>関数を起動するイベント、パス、スケジュール。</translation>
    </message>
    <message>
        <source>Whether the provider runs the function in more than one zone.</source>
        <translation>プロバイダーが関数を複数のゾーンで実行するか。</translation>
    </message>
    <message>
        <source>GitOps controller</source>
        <translation>GitOps コントローラー</translation>
    </message>
    <message>
        <source>Compares what runs with what a repository asks for and makes up the difference.</source>
        <translation>実行中のものとリポジトリの要求を比較し、差を埋めます。</translation>
    </message>
    <message>
        <source>Corrects drift</source>
        <translation>ドリフトを修正</translation>
    </message>
    <message>
        <source>Whether changes made by hand are taken back.</source>
        <translation>手作業の変更を元に戻すか。</translation>
    </message>
    <message>
        <source>Time between two comparisons.</source>
        <translation>比較の間隔。</translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation>グラフデータベース</translation>
    </message>
    <message>
        <source>Keeps things and the relations between them.</source>
        <translation>物とその間の関係を保持します。</translation>
    </message>
    <message>
        <source>Infrastructure state</source>
        <translation>インフラの状態</translation>
    </message>
    <message>
        <source>Infrastructure code at work</source>
        <translation>稼働中のインフラコード</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Whether two runs at the same time are prevented.</source>
        <translation>2 つの同時実行を防ぐか。</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>バージョン管理</translation>
    </message>
    <message>
        <source>Whether earlier states can be brought back.</source>
        <translation>以前の状態に戻せるか。</translation>
    </message>
    <message>
        <source>Drift detection</source>
        <translation>ドリフト検出</translation>
    </message>
    <message>
        <source>Time between two searches for changes made by hand.</source>
        <translation>手作業の変更を探す間隔。</translation>
    </message>
    <message>
        <source>Folder of the repository that holds the infrastructure code.</source>
        <translation>インフラコードを持つリポジトリのフォルダー。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Signs in people and workloads and vouches for them.</source>
        <translation>人とワークロードをサインインさせ、身元を保証します。</translation>
    </message>
    <message>
        <source>Whether rules of the business are carried out here besides signing in.</source>
        <translation>サインインのほかに業務ルールをここで実行するか。</translation>
    </message>
    <message>
        <source>Name under which people sign in.</source>
        <translation>人がサインインするための名前。</translation>
    </message>
    <message>
        <source>Sign-in protocols</source>
        <translation>サインインプロトコル</translation>
    </message>
    <message>
        <source>Protocols offered, such as OIDC, SAML or LDAP.</source>
        <translation>提供するプロトコル (OIDC、SAML、LDAP など)。</translation>
    </message>
    <message>
        <source>Federated with</source>
        <translation>フェデレーション先</translation>
    </message>
    <message>
        <source>Other identity providers that are trusted.</source>
        <translation>信頼する他の ID プロバイダー。</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>セッション時間</translation>
    </message>
    <message>
        <source>Time after which people have to sign in again.</source>
        <translation>再サインインが必要になるまでの時間。</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>The point at which requests from outside enter a cluster.</source>
        <translation>外部からのリクエストがクラスターに入る地点。</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Ingress クラス</translation>
    </message>
    <message>
        <source>Name of the class that selects the controller.</source>
        <translation>コントローラーを選ぶクラスの名前。</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>証明書の発行者</translation>
    </message>
    <message>
        <source>Who issues and renews the certificates.</source>
        <translation>証明書を発行し更新する主体。</translation>
    </message>
    <message>
        <source>VPN or interconnect</source>
        <translation>VPN または相互接続</translation>
    </message>
    <message>
        <source>A private link between networks</source>
        <translation>ネットワーク間の専用リンク</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Kind of the link.</source>
        <translation>リンクの種類。</translation>
    </message>
    <message>
        <source>Company that runs the link.</source>
        <translation>リンクを運営する会社。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Capacity of the link, such as 10 Gbit/s.</source>
        <translation>リンクの容量 (10 Gbit/s など)。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Time that a packet takes there and back.</source>
        <translation>パケットの往復にかかる時間。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>回線数</translation>
    </message>
    <message>
        <source>Number of independent lines.</source>
        <translation>独立した回線の数。</translation>
    </message>
    <message>
        <source>How the link itself protects what it carries.</source>
        <translation>リンク自体が運ぶものを保護する方法。</translation>
    </message>
    <message>
        <source>Price per gigabyte</source>
        <translation>1 ギガバイトの単価</translation>
    </message>
    <message>
        <source>What a gigabyte over the link costs, in the currency of the design.</source>
        <translation>リンク経由の 1 ギガバイトの費用 (設計の通貨)。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>A program that runs once to its end</source>
        <translation>終わりまで 1 回実行されるプログラム</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>完了数</translation>
    </message>
    <message>
        <source>Runs that have to succeed.</source>
        <translation>成功すべき実行の数。</translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation>同時実行数。</translation>
    </message>
    <message>
        <source>Further attempts after a failed run.</source>
        <translation>失敗した実行の後に追加で試みる回数。</translation>
    </message>
    <message>
        <source>Key-value store</source>
        <translation>キーバリューストア</translation>
    </message>
    <message>
        <source>Keeps values or wide rows under a key and spreads them over many machines.</source>
        <translation>値またはワイド行をキーで保持し、多数のマシンに分散します。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>What a reader sees right after a write.</source>
        <translation>書き込み直後に読み手に見えるもの。</translation>
    </message>
    <message>
        <source>Legacy system</source>
        <translation>レガシーシステム</translation>
    </message>
    <message>
        <source>An old application that still carries business and can hardly be changed.</source>
        <translation>いまも業務を担い、ほとんど変更できない古いアプリケーション。</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Whether the system stays for now, or is being replaced piece by piece.</source>
        <translation>システムが当面残るか、少しずつ置き換えられているか。</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>変更の難しさ</translation>
    </message>
    <message>
        <source>How hard it is to change the system.</source>
        <translation>システムを変更する難しさ。</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>ロードバランサー</translation>
    </message>
    <message>
        <source>Spreads connections over equal targets and leaves out the broken ones.</source>
        <translation>同等の対象に接続を分散し、故障したものを外します。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Whether connections or single requests are spread.</source>
        <translation>接続を分散するか、個々のリクエストを分散するか。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Area in which targets may stand.</source>
        <translation>対象を置ける領域。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Keeps log lines and makes them searchable.</source>
        <translation>ログ行を保持し、検索できるようにします。</translation>
    </message>
    <message>
        <source>Whether lines cannot be changed or deleted before their time.</source>
        <translation>期限前に行を変更または削除できないか。</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed before lines are kept.</source>
        <translation>行を保持する前に個人データと秘密データを除去するか。</translation>
    </message>
    <message>
        <source>Mainframe</source>
        <translation>メインフレーム</translation>
    </message>
    <message>
        <source>A central machine with transaction and batch programs</source>
        <translation>トランザクションとバッチのプログラムを持つ中央マシン</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Capacity of the machine, such as 4200 MIPS.</source>
        <translation>マシンの能力 (4200 MIPS など)。</translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation>サブシステム</translation>
    </message>
    <message>
        <source>Subsystems in use, such as CICS, IMS or Db2.</source>
        <translation>使用中のサブシステム (CICS、IMS、Db2 など)。</translation>
    </message>
    <message>
        <source>Hours in which transactions are accepted, such as Mon-Sat 05:00-23:00.</source>
        <translation>トランザクションを受け付ける時間帯 (Mon-Sat 05:00-23:00 など)。</translation>
    </message>
    <message>
        <source>How hard it is to change the programs.</source>
        <translation>プログラムを変更する難しさ。</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>メッセージキュー</translation>
    </message>
    <message>
        <source>Hands each message to one of the workers that wait for it.</source>
        <translation>各メッセージを、待機しているワーカーの 1 つに渡します。</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Time a consumer has before the message is handed to another.</source>
        <translation>メッセージが別のコンシューマーに渡されるまでの持ち時間。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Collects and keeps measurements of the platform.</source>
        <translation>プラットフォームの測定値を収集し保持します。</translation>
    </message>
    <message>
        <source>Time between two measurements.</source>
        <translation>測定の間隔。</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names</source>
        <translation>独自の名前を持つクラスターの一部</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Pod セキュリティ</translation>
    </message>
    <message>
        <source>Level of the pod security standard that is enforced.</source>
        <translation>強制する Pod セキュリティ標準のレベル。</translation>
    </message>
    <message>
        <source>Whether traffic into the namespace is refused unless a policy allows it.</source>
        <translation>ポリシーで許可されない限り名前空間へのトラフィックを拒否するか。</translation>
    </message>
    <message>
        <source>Mesh injection</source>
        <translation>メッシュ注入</translation>
    </message>
    <message>
        <source>Whether workloads started here get a proxy of the service mesh.</source>
        <translation>ここで起動するワークロードにサービスメッシュのプロキシが付くか。</translation>
    </message>
    <message>
        <source>Processor quota</source>
        <translation>プロセッサークォータ</translation>
    </message>
    <message>
        <source>Processor time that all members together may use.</source>
        <translation>全メンバーが合計で使用できるプロセッサー時間。</translation>
    </message>
    <message>
        <source>Memory quota</source>
        <translation>メモリクォータ</translation>
    </message>
    <message>
        <source>Memory that all members together may use.</source>
        <translation>全メンバーが合計で使用できるメモリ。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>A virtual or physical network whose members can reach each other.</source>
        <translation>メンバーが互いに到達できる仮想または物理ネットワーク。</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Names or address ranges of the parts of the network.</source>
        <translation>ネットワークの各部分の名前またはアドレス範囲。</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>フローログ</translation>
    </message>
    <message>
        <source>Whether the connections made in the network are recorded.</source>
        <translation>ネットワーク内の接続を記録するか。</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>オブジェクトストア</translation>
    </message>
    <message>
        <source>Keeps files as objects in buckets.</source>
        <translation>ファイルをオブジェクトとしてバケットに保持します。</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Names of the buckets.</source>
        <translation>バケットの名前。</translation>
    </message>
    <message>
        <source>Whether overwritten and deleted objects can be brought back.</source>
        <translation>上書きや削除されたオブジェクトを元に戻せるか。</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>オブジェクトロック</translation>
    </message>
    <message>
        <source>Whether objects cannot be changed for a set time.</source>
        <translation>一定期間オブジェクトを変更できないか。</translation>
    </message>
    <message>
        <source>On-premises site</source>
        <translation>オンプレミス拠点</translation>
    </message>
    <message>
        <source>A data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Standby site</source>
        <translation>待機拠点</translation>
    </message>
    <message>
        <source>Site that takes over when this one is lost.</source>
        <translation>この拠点が失われたときに引き継ぐ拠点。</translation>
    </message>
    <message>
        <source>Policy engine</source>
        <translation>ポリシーエンジン</translation>
    </message>
    <message>
        <source>Decides by written rules what may be deployed or done.</source>
        <translation>デプロイや操作の可否を、記述されたルールで決定します。</translation>
    </message>
    <message>
        <source>Whether violations are stopped or only reported.</source>
        <translation>違反を止めるか、報告だけするか。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Names of the policies in force.</source>
        <translation>有効なポリシーの名前。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>A geographic region of a cloud</source>
        <translation>クラウドの地理的な地域</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>ペアリージョン</translation>
    </message>
    <message>
        <source>Region that takes over when this one is lost.</source>
        <translation>このリージョンが失われたときに引き継ぐリージョン。</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>リレーショナルデータベース</translation>
    </message>
    <message>
        <source>Tables with transactions</source>
        <translation>トランザクションを備えたテーブル</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>リードレプリカ</translation>
    </message>
    <message>
        <source>Copies that answer reads alone.</source>
        <translation>読み取りのみに応答するコピー。</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>A product rented over the internet</source>
        <translation>インターネット経由で借りる製品</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the product is used for.</source>
        <translation>製品の用途。</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>定期ジョブ</translation>
    </message>
    <message>
        <source>A program that is started by the clock and runs to its end.</source>
        <translation>時刻によって起動され、終わりまで実行されるプログラム。</translation>
    </message>
    <message>
        <source>Cron expression of five fields, such as 0 2 * * 1-5.</source>
        <translation>5 フィールドの cron 式 (0 2 * * 1-5 など)。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Time zone of the schedule, such as Europe/Berlin.</source>
        <translation>スケジュールのタイムゾーン (Europe/Berlin など)。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>What happens when a run is due while the last one still works.</source>
        <translation>前回の実行中に次の実行時刻が来たときの動作。</translation>
    </message>
    <message>
        <source>Instances that share one run.</source>
        <translation>1 回の実行を分担するインスタンス数。</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>検索インデックス</translation>
    </message>
    <message>
        <source>Finds documents by their words</source>
        <translation>ドキュメントを語句で検索します</translation>
    </message>
    <message>
        <source>Parts over which an index is spread.</source>
        <translation>インデックスを分散する分割数。</translation>
    </message>
    <message>
        <source>Whether the index can be made again from another store.</source>
        <translation>インデックスを別のストアから作り直せるか。</translation>
    </message>
    <message>
        <source>Secrets store</source>
        <translation>シークレットストア</translation>
    </message>
    <message>
        <source>Keeps passwords</source>
        <translation>パスワードを保持します</translation>
    </message>
    <message>
        <source>Key protection</source>
        <translation>鍵の保護</translation>
    </message>
    <message>
        <source>What guards the master key.</source>
        <translation>マスターキーを守るもの。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Time after which secrets are replaced.</source>
        <translation>シークレットを置き換えるまでの時間。</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>監査対象</translation>
    </message>
    <message>
        <source>Whether every access is recorded.</source>
        <translation>すべてのアクセスを記録するか。</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>サービスメッシュ</translation>
    </message>
    <message>
        <source>Proxies and their control plane that encrypt</source>
        <translation>暗号化を行うプロキシとそのコントロールプレーン</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>相互 TLS</translation>
    </message>
    <message>
        <source>Whether members accept only encrypted and authenticated traffic.</source>
        <translation>メンバーが暗号化され認証されたトラフィックだけを受け付けるか。</translation>
    </message>
    <message>
        <source>Whether policies decide which workload may call which.</source>
        <translation>どのワークロードがどれを呼び出せるかをポリシーで決めるか。</translation>
    </message>
    <message>
        <source>Default timeout</source>
        <translation>既定のタイムアウト</translation>
    </message>
    <message>
        <source>Time after which the proxies give up a request.</source>
        <translation>プロキシがリクエストを打ち切るまでの時間。</translation>
    </message>
    <message>
        <source>Default retries</source>
        <translation>既定のリトライ</translation>
    </message>
    <message>
        <source>Further attempts that the proxies make by themselves.</source>
        <translation>プロキシが自ら追加で試みる回数。</translation>
    </message>
    <message>
        <source>Whether the proxies stop calling a target that keeps failing.</source>
        <translation>失敗し続ける接続先への呼び出しをプロキシが止めるか。</translation>
    </message>
    <message>
        <source>Whether the proxies take part in distributed traces.</source>
        <translation>プロキシが分散トレースに参加するか。</translation>
    </message>
    <message>
        <source>Whether the proxies offer measurements.</source>
        <translation>プロキシが測定値を提供するか。</translation>
    </message>
    <message>
        <source>Service registry</source>
        <translation>サービスレジストリ</translation>
    </message>
    <message>
        <source>Knows which instances of a service run and where; services register here and find each other.</source>
        <translation>サービスのどのインスタンスが動いているかを把握します。サービスはここに登録し、互いを見つけます。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A long-running program that answers requests over the network.</source>
        <translation>ネットワーク経由のリクエストに応答する、常時稼働のプログラム。</translation>
    </message>
    <message>
        <source>Requests that one instance works on at the same time.</source>
        <translation>1 インスタンスが同時に処理するリクエスト数。</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>ソースリポジトリ</translation>
    </message>
    <message>
        <source>Keeps code and desired state with their history.</source>
        <translation>コードと望ましい状態を履歴とともに保持します。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Branch that holds the released state.</source>
        <translation>リリース済みの状態を持つブランチ。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the repository mainly holds.</source>
        <translation>リポジトリが主に保持するもの。</translation>
    </message>
    <message>
        <source>Branch protection</source>
        <translation>ブランチ保護</translation>
    </message>
    <message>
        <source>Whether changes need a review before they are merged.</source>
        <translation>変更のマージ前にレビューが必要か。</translation>
    </message>
    <message>
        <source>Signed commits</source>
        <translation>署名付きコミット</translation>
    </message>
    <message>
        <source>Whether changes carry the signature of their author.</source>
        <translation>変更に作成者の署名があるか。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>People who build or run a part of the platform.</source>
        <translation>プラットフォームの一部を構築または運用する人々。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>How many people belong to the team.</source>
        <translation>チームに所属する人数。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Mail address or channel at which the team is reached.</source>
        <translation>チームに連絡するメールアドレスまたはチャネル。</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>オンコール</translation>
    </message>
    <message>
        <source>Whether the team can be reached at any hour.</source>
        <translation>チームにいつでも連絡できるか。</translation>
    </message>
    <message>
        <source>Whether the team may change the platform itself.</source>
        <translation>チームがプラットフォーム自体を変更できるか。</translation>
    </message>
    <message>
        <source>Telemetry collector</source>
        <translation>テレメトリーコレクター</translation>
    </message>
    <message>
        <source>Gathers signals from workloads and places and hands them to the stores.</source>
        <translation>ワークロードと場所からシグナルを集め、ストアに渡します。</translation>
    </message>
    <message>
        <source>What is gathered: metrics, logs, traces, events or profiles.</source>
        <translation>収集対象: メトリクス、ログ、トレース、イベント、プロファイル。</translation>
    </message>
    <message>
        <source>Whether it runs on every machine, in one place or beside each workload.</source>
        <translation>各マシン、1 か所、各ワークロードの横のどこで動くか。</translation>
    </message>
    <message>
        <source>Share of the traces that is passed on.</source>
        <translation>転送するトレースの割合。</translation>
    </message>
    <message>
        <source>Whether personal and secret data is removed on the way.</source>
        <translation>途中で個人データと秘密データを除去するか。</translation>
    </message>
    <message>
        <source>Time-series database</source>
        <translation>時系列データベース</translation>
    </message>
    <message>
        <source>Keeps measurements with their time</source>
        <translation>測定値を時刻とともに保持します</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分解能</translation>
    </message>
    <message>
        <source>Time between two values of a series.</source>
        <translation>系列の値の間隔。</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Keeps the way of single requests through the platform.</source>
        <translation>個々のリクエストがプラットフォームを通る経路を保持します。</translation>
    </message>
    <message>
        <source>Share of the requests whose way is kept.</source>
        <translation>経路を保持するリクエストの割合。</translation>
    </message>
    <message>
        <source>Trust zone</source>
        <translation>信頼ゾーン</translation>
    </message>
    <message>
        <source>An area whose members are trusted alike; traffic across its border has to be protected.</source>
        <translation>メンバーが等しく信頼される領域。境界を越えるトラフィックは保護が必要です。</translation>
    </message>
    <message>
        <source>Border is filtered</source>
        <translation>境界のフィルタリング</translation>
    </message>
    <message>
        <source>Whether a firewall or a policy filters what crosses the border.</source>
        <translation>境界を越えるものをファイアウォールまたはポリシーでフィルタリングするか。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Software that runs on a machine of its own instead of in a container.</source>
        <translation>コンテナーではなく専用のマシンで動くソフトウェア。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>マシンタイプ</translation>
    </message>
    <message>
        <source>Type of the machine in the words of its provider.</source>
        <translation>プロバイダーの用語によるマシンのタイプ。</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>マシンイメージ</translation>
    </message>
    <message>
        <source>Image from which the machine is made.</source>
        <translation>マシンの作成元のイメージ。</translation>
    </message>
    <message>
        <source>Plain settings of the software. Secret values do not belong here.</source>
        <translation>ソフトウェアの通常の設定。シークレットの値はここに書きません。</translation>
    </message>
    <message>
        <source>Names of the secrets that the software uses, never their values.</source>
        <translation>ソフトウェアが使うシークレットの名前。値は書きません。</translation>
    </message>
    <message>
        <source>Web front end</source>
        <translation>Web フロントエンド</translation>
    </message>
    <message>
        <source>Pages or an app bundle served to the browsers and devices of people.</source>
        <translation>人のブラウザーやデバイスに配信されるページまたはアプリバンドル。</translation>
    </message>
    <message>
        <source>Name under which people reach it.</source>
        <translation>人が到達するための名前。</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>Where pages are put together.</source>
        <translation>ページを組み立てる場所。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>A long-running program that works off messages or tasks instead of answering requests.</source>
        <translation>リクエストに応答する代わりに、メッセージまたはタスクを処理する常時稼働のプログラム。</translation>
    </message>
    <message>
        <source>Messages or tasks that one instance works on at the same time.</source>
        <translation>1 インスタンスが同時に処理するメッセージまたはタスクの数。</translation>
    </message>
    <message>
        <source>Target queue length</source>
        <translation>目標キュー長</translation>
    </message>
    <message>
        <source>Messages per instance that automatic scaling aims at.</source>
        <translation>自動スケーリングが目指すインスタンスあたりのメッセージ数。</translation>
    </message>
    <message>
        <source>An isolated data centre of a region that fails on its own.</source>
        <translation>リージョン内で独立して故障する、隔離されたデータセンター。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>メトリクスのポート</translation>
    </message>
    <message>
        <source>Port at which the measurements are read, where it is another one than that of requests.</source>
        <translation>測定値を読み取るポート。リクエストのポートと異なる場合に指定します。</translation>
    </message>
</context>
<context>
    <name>CatalogValues</name>
    <message>
        <source>critical</source>
        <translation>最重要</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <translation>Infrastructure as Code</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>bare metal</source>
        <translation>ベアメタル</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>サーバーレス</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>最大 1 回</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>最低 1 回</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>正確に 1 回</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>インターネット</translation>
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
        <translation>制限付き</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>mutual tls</source>
        <translation>相互 TLS</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>ローリング</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>blue green</source>
        <translation>ブルー/グリーン</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>user interface</source>
        <translation>ユーザーインターフェース</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>ロジック</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
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
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>api key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>workload identity</source>
        <translation>ワークロード ID</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>fixed address</source>
        <translation>固定アドレス</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>automatic with pruning</source>
        <translation>自動 (不要物を削除)</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>プル</translation>
    </message>
    <message>
        <source>push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>change data capture</source>
        <translation>変更データキャプチャ</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>一方向</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>LRU (最も長く使われていないもの)</translation>
    </message>
    <message>
        <source>least frequently used</source>
        <translation>LFU (最も使用頻度の低いもの)</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最も古いもの</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
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
        <translation>重み付け</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>フェイルオーバー</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>dedicated line</source>
        <translation>専用線</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>ピアリング</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>トランジット</translation>
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
        <translation>強整合</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界整合</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>結果整合</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>置き換え中</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privileged</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>hardware module</source>
        <translation>ハードウェアモジュール</translation>
    </message>
    <message>
        <source>key service</source>
        <translation>鍵サービス</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>permissive</source>
        <translation>permissive</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>application code</source>
        <translation>アプリケーションコード</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>infrastructure code</source>
        <translation>インフラストラクチャコード</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>サイドカー</translation>
    </message>
    <message>
        <source>static</source>
        <translation>静的</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds no components.</source>
        <translation>クリップボードにコンポーネントがありません。</translation>
    </message>
</context>
<context>
    <name>CodeOwnersExport</name>
    <message>
        <source>Code owners</source>
        <translation>コードオーナー</translation>
    </message>
    <message>
        <source>CODEOWNERS for the repository of the export and for those of the components, after the teams of the design.</source>
        <translation>エクスポートのリポジトリとコンポーネントのリポジトリ用の CODEOWNERS。設計のチームに基づきます。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository.</source>
        <translation>コードホスト上でチームが属する組織またはグループ。空の場合はリポジトリのアドレスから取得します。</translation>
    </message>
    <message>
        <source>Team for the rest</source>
        <translation>残りを担当するチーム</translation>
    </message>
    <message>
        <source>Id of the team that owns what no team&apos;s components stand behind; empty takes the team of most of what runs the platform.</source>
        <translation>どのチームのコンポーネントにも対応しないものを所有するチームの id。空の場合は、プラットフォームを動かすものを最も多く受け持つチーム。</translation>
    </message>
    <message>
        <source>Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set &apos;export: { folders: { codeowners: &quot;&quot; } }&apos;.</source>
        <translation>コードホストはリポジトリの最上位の CODEOWNERS だけを読みます。そこへ移すか、&apos;export: { folders: { codeowners: &quot;&quot; } }&apos; を設定してください。</translation>
    </message>
    <message>
        <source>No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option &apos;organisation&apos;.</source>
        <translation>コードホスト上の組織が設計のどのリポジトリからもわからないため、所有者はチーム名だけになります。オプション &apos;organisation&apos; を設定してください。</translation>
    </message>
    <message>
        <source>The design names no team, so CODEOWNERS has no owners; give components a team.</source>
        <translation>設計にチームがないため、CODEOWNERS に所有者がありません。コンポーネントにチームを指定してください。</translation>
    </message>
    <message>
        <source>The teams have to be known to the code host by these names, with the right to write: %1.</source>
        <translation>次のチームは、この名前で書き込み権限付きでコードホストに登録されている必要があります: %1。</translation>
    </message>
    <message>
        <source>No team owns these: %1.</source>
        <translation>次のものを所有するチームがありません: %1。</translation>
    </message>
    <message>
        <source>No exported file comes from %1 of the components that have a team.</source>
        <translation>チームのあるコンポーネントのうち %1 からは、エクスポートされるファイルがありません。</translation>
    </message>
</context>
<context>
    <name>ComposeExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>Nothing of the design runs as a container, so there is no composition.</source>
        <translation>設計にコンテナーとして動くものがないため、Compose の構成はありません。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>次の設定は変数にできないため除外されます: %1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; .env holds a value for this machine instead: %1.</source>
        <translation>次のものは平文のシークレットのため書き込みません。代わりに、このマシン用の値を .env に置きます: %1。</translation>
    </message>
    <message>
        <source>Each secret of these is a variable of the same name in capitals; rename those that the software calls otherwise: %1.</source>
        <translation>次のシークレットは、それぞれ同じ名前の大文字の変数になります。ソフトウェア側の名前が異なる場合は変更してください: %1。</translation>
    </message>
    <message>
        <source>Compose does not translate ports, so other services reach these at the port at which they listen: %1.</source>
        <translation>Compose はポートを変換しないため、他のサービスは次のものに待ち受けポートで到達します: %1。</translation>
    </message>
    <message>
        <source>Health checks of workloads need a shell with wget, curl or nc in their images; without these, set the option &quot;health-checks&quot; to products.</source>
        <translation>ワークロードのヘルスチェックには、wget、curl、nc のいずれかを備えたシェルがイメージに必要です。ない場合は、オプション &quot;health-checks&quot; を products に設定してください。</translation>
    </message>
    <message>
        <source>Versions of images that the design does not name are those that were current when Groundplan was made; raise them in the design.</source>
        <translation>設計に指定のないイメージのバージョンは、Groundplan の作成時点で最新だったものです。設計側で引き上げてください。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>One file that runs the platform on a laptop, with local products for managed services.</source>
        <translation>プラットフォームをノート PC で動かす 1 つのファイル。マネージドサービスの代わりにローカルの製品を使います。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Id of the environment whose settings are used; empty: none.</source>
        <translation>設定を使う環境の id。空の場合はなし。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Whether only supporting parts stand in profiles, or each system in one too.</source>
        <translation>補助的な部分だけをプロファイルに入れるか、各システムも 1 つのプロファイルに入れるか。</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>Whether all parts are reached from the machine, or only those that people and partners use.</source>
        <translation>すべての部分にマシンから到達できるか、人とパートナーが使うものだけか。</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Whether workloads are checked too, for which their images need a shell with wget, curl or nc.</source>
        <translation>ワークロードもチェックするか。イメージに wget、curl、nc のいずれかを備えたシェルが必要です。</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>代用</translation>
    </message>
    <message>
        <source>Whether something answers in place of systems of others.</source>
        <translation>他者のシステムの代わりに応答するものを置くか。</translation>
    </message>
    <message>
        <source>The design has no environment &apos;%1&apos;; name one of its own in the option &apos;environment&apos; of target &apos;compose&apos;.</source>
        <translation>設計に環境 &apos;%1&apos; はありません。エクスポート先 &apos;compose&apos; のオプション &apos;environment&apos; に、設計の環境を指定してください。</translation>
    </message>
    <message>
        <source>The design does not say what these are; a usual product is run: %1.</source>
        <translation>次のものは設計に種類の指定がないため、一般的な製品を動かします: %1。</translation>
    </message>
    <message>
        <source>Products that run anywhere stand in for these: %1.</source>
        <translation>次のものは、どこでも動く製品で代用します: %1。</translation>
    </message>
    <message>
        <source>No product that runs on a laptop stands in for the technology of these: %1.</source>
        <translation>次のものの技術には、ノート PC で代用できる製品がありません: %1。</translation>
    </message>
    <message>
        <source>Stand-ins for systems of others were not asked for: %1.</source>
        <translation>次の他者のシステムの代用は指定されていません: %1。</translation>
    </message>
    <message>
        <source>No workload calls these, so nothing stands in for them: %1.</source>
        <translation>次のものはどのワークロードからも呼び出されないため、代用を置きません: %1。</translation>
    </message>
    <message>
        <source>WireMock stands in for these in the profile &quot;stand-ins&quot;; put the answers that callers expect into stand-ins/NAME: %1.</source>
        <translation>次のものはプロファイル &quot;stand-ins&quot; の WireMock で代用します。呼び出し元が期待する応答を stand-ins/NAME に置いてください: %1。</translation>
    </message>
    <message>
        <source>These do not run as containers, and no image of them is named: %1.</source>
        <translation>次のものはコンテナーとして動かず、イメージの指定もありません: %1。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>次のものにはイメージの指定がないため、example.invalid/NAME:0.0.0 で代用します: %1。</translation>
    </message>
    <message>
        <source>These name no image, so nothing can be run for them: %1.</source>
        <translation>次のものにはイメージの指定がないため、何も動かせません: %1。</translation>
    </message>
    <message>
        <source>Services that call each other in a circle cannot wait for each other; these do not: %1.</source>
        <translation>循環して呼び出し合うサービスは互いを待てません。次のものは待ちません: %1。</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>environment %1=%2</source>
        <translation>環境変数 %1=%2</translation>
    </message>
    <message>
        <source>argument %1%2</source>
        <translation>引数 %1%2</translation>
    </message>
    <message>
        <source>argument %1 %2</source>
        <translation>引数 %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built from &apos;%2&apos;; the name of its image is not known.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; からビルドされるため、イメージの名前がわかりません。</translation>
    </message>
    <message>
        <source>The variables that &apos;%1&apos; takes from &apos;env_file&apos; are not read: such files hold secrets.</source>
        <translation>&apos;%1&apos; が &apos;env_file&apos; から取得する変数は読み込まれません。この種のファイルにはシークレットが含まれます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps data in the volume %2; Compose does not say how large it is.</source>
        <translation>&apos;%1&apos; はボリューム %2 にデータを保持します。Compose はその大きさを示しません。</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>&apos;%2&apos; の %1 の値はシークレットと思われるため除外します。シークレットストアから参照してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the networks %2; it stands in the first one.</source>
        <translation>&apos;%1&apos; はネットワーク %2 に属しています。最初のネットワークに置きます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;, which is not in the files.</source>
        <translation>&apos;%1&apos; が必要とする &apos;%2&apos; がファイルにありません。</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Services of Compose files, several merged in one, with the connections that their settings name.</source>
        <translation>Compose ファイルのサービスと、その設定に書かれた接続。複数のファイルは 1 つにマージします。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Compose file.</source>
        <translation>ファイルをスキップします: Compose ファイルではありません。</translation>
    </message>
    <message>
        <source>There is no Compose file to import: a map with &apos;services&apos;.</source>
        <translation>インポートする Compose ファイルがありません。&apos;services&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>There is no service in the Compose file.</source>
        <translation>Compose ファイルにサービスがありません。</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>Files that &apos;include&apos; names are not read; hand them in as well.</source>
        <translation>&apos;include&apos; で指定されたファイルは読み込まれません。それらも渡してください。</translation>
    </message>
    <message>
        <source>&apos;networks&apos;</source>
        <translation>&apos;networks&apos;</translation>
    </message>
    <message>
        <source>&apos;services&apos;</source>
        <translation>&apos;services&apos;</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos;</source>
        <translation>サービス &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends itself, or too many others.</source>
        <translation>サービス &apos;%1&apos; はそれ自身を継承しているか、継承が多すぎます。</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos;, which is not there.</source>
        <translation>サービス &apos;%1&apos; が継承する &apos;%2&apos; がありません。</translation>
    </message>
    <message>
        <source>The service &apos;%1&apos; extends &apos;%2&apos; of &apos;%3&apos;, which is not among the files.</source>
        <translation>サービス &apos;%1&apos; が継承する &apos;%3&apos; の &apos;%2&apos; がファイルにありません。</translation>
    </message>
    <message>
        <source>Too many maps are merged into one here; at most %1 are.</source>
        <translation>ここで 1 つにマージするマップが多すぎます。最大 %1 個です。</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>The rule &apos;%1&apos; needs either &apos;select&apos; or &apos;select-connections&apos;.</source>
        <translation>ルール &apos;%1&apos; には &apos;select&apos; か &apos;select-connections&apos; のどちらかが必要です。</translation>
    </message>
    <message>
        <source>&apos;select&apos; must be a selector or &apos;design&apos;, not &apos;%1&apos;.</source>
        <translation>&apos;select&apos; は &apos;%1&apos; ではなく、セレクターまたは &apos;design&apos; でなければなりません。</translation>
    </message>
</context>
<context>
    <name>CrossplaneExport</name>
    <message>
        <source>Read replicas are not part of the composition and are left out: %1.</source>
        <translation>リードレプリカは Composition に含まれないため除外されます: %1。</translation>
    </message>
    <message>
        <source>Order is not part of the composition, so these queues do not keep it: %1.</source>
        <translation>順序は Composition に含まれないため、次のキューは順序を保持しません: %1。</translation>
    </message>
    <message>
        <source>Placeholders stand in for the networks of these databases; name them in the options of this target: %1.</source>
        <translation>次のデータベースのネットワークはプレースホルダーで代用します。このエクスポート先のオプションで指定してください: %1。</translation>
    </message>
    <message>
        <source>Crossplane</source>
        <translation>Crossplane</translation>
    </message>
    <message>
        <source>Databases, buckets and queues of AWS and Google Cloud as objects of Kubernetes, for Crossplane 2.</source>
        <translation>AWS と Google Cloud のデータベース、バケット、キューを Kubernetes のオブジェクトとして出力します。Crossplane 2 用です。</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Ids of the subnets of AWS that databases stand in.</source>
        <translation>データベースを置く AWS のサブネットの ID。</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>セキュリティグループ</translation>
    </message>
    <message>
        <source>Ids of the security groups of AWS that let clients reach databases.</source>
        <translation>クライアントからデータベースへの到達を許可する AWS のセキュリティグループの ID。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network of Google Cloud that databases answer in, as projects/PROJECT/global/networks/NAME.</source>
        <translation>データベースが応答する Google Cloud のネットワーク。projects/PROJECT/global/networks/NAME の形式です。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so nobody asks for databases, buckets or queues.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、データベース、バケット、キューを要求するものがありません。</translation>
    </message>
    <message>
        <source>There are compositions for relational databases and buckets of AWS and Google Cloud and for queues of AWS; these have none: %1.</source>
        <translation>Composition があるのは、AWS と Google Cloud のリレーショナルデータベースとバケット、AWS のキューです。次のものにはありません: %1。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload that could ask for these: %1.</source>
        <translation>次のものを要求できるワークロードを実行するクラスターが設計にありません: %1。</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>設計のリージョンにコードの指定がないため、次のものと仮定します: %1。</translation>
    </message>
    <message>
        <source>Crossplane 2 and a ClusterProviderConfig named default, with the credentials of each cloud, have to be in the cluster first.</source>
        <translation>先に Crossplane 2 と、各クラウドの認証情報を持つ default という名前の ClusterProviderConfig をクラスターに用意する必要があります。</translation>
    </message>
</context>
<context>
    <name>DecisionsExport</name>
    <message>
        <source>Decisions and deviations</source>
        <translation>決定と逸脱</translation>
    </message>
    <message>
        <source>One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations.</source>
        <translation>決定ごとに 1 つの MADR 形式の Markdown 記録、その索引、受容済みの逸脱の台帳。</translation>
    </message>
    <message>
        <source>No decision and no deviation concerns %1 of the components.</source>
        <translation>%1 のコンポーネントには、関係する決定も逸脱もありません。</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>&apos;%1&apos; は設計にありません。</translation>
    </message>
    <message>
        <source>The id of &apos;%1&apos; cannot change.</source>
        <translation>&apos;%1&apos; の id は変更できません。</translation>
    </message>
    <message>
        <source>An id must not be empty.</source>
        <translation>id を空にすることはできません。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>id &apos;%1&apos; は使用済みです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, which is not in the design.</source>
        <translation>&apos;%1&apos; の場所 &apos;%2&apos; が設計にありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>&apos;%1&apos; をそれ自身の中に置くことはできません。</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; ends at &apos;%2&apos;, which is not in the design.</source>
        <translation>接続 &apos;%1&apos; の端点 &apos;%2&apos; が設計にありません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still has children or connections.</source>
        <translation>&apos;%1&apos; にはまだ子または接続があります。</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits, dashes, dots and underscores.</source>
        <translation>&apos;%1&apos; は id ではありません。小文字、数字、ダッシュ、ドット、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; is kept as it is.</source>
        <translation>不明なキー &apos;%1&apos; はそのまま保持されます。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;%2&apos; is kept as it is.</source>
        <translation>&apos;%2&apos; の不明なキー &apos;%1&apos; はそのまま保持されます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be text, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくテキストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not of %2.</source>
        <translation>&apos;%1&apos; は %2 のリストではなくテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a date such as 2027-09-30, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; ではなく、2027-09-30 のような日付でなければなりません。</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;; &apos;groundplan kinds&apos; lists the known ones.</source>
        <translation>コンポーネントの種類 &apos;%1&apos; は不明です。既知の種類は &apos;groundplan kinds&apos; で一覧できます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind.</source>
        <translation>&apos;%1&apos; に種類がありません。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is a component&apos;s already; choose another one.</source>
        <translation>id &apos;%1&apos; は既にコンポーネントが使っています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;; &apos;groundplan kinds --connections&apos; lists the known ones.</source>
        <translation>接続の種類 &apos;%1&apos; は不明です。既知の種類は &apos;groundplan kinds --connections&apos; で一覧できます。</translation>
    </message>
    <message>
        <source>Connection &apos;%1&apos; needs &apos;from&apos; and &apos;to&apos;.</source>
        <translation>接続 &apos;%1&apos; には &apos;from&apos; と &apos;to&apos; が必要です。</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>グループは &apos;%1&apos; ではなく、team、system、mesh のいずれかです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no kind: team, system or mesh.</source>
        <translation>&apos;%1&apos; に種類がありません: team、system、mesh のいずれか。</translation>
    </message>
    <message>
        <source>The overrides of &apos;%1&apos; must be a map.</source>
        <translation>&apos;%1&apos; の上書きはマップでなければなりません。</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; names no rule.</source>
        <translation>逸脱 &apos;%1&apos; にルールの指定がありません。</translation>
    </message>
    <message>
        <source>&apos;resolved&apos; must be true or false.</source>
        <translation>&apos;resolved&apos; は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be numbers between -10000000 and 10000000.</source>
        <translation>&apos;%1&apos; の位置は -10000000 から 10000000 までの数値でなければなりません。</translation>
    </message>
    <message>
        <source>The position of &apos;%1&apos; must be [x, y] or [x, y, width, height].</source>
        <translation>&apos;%1&apos; の位置は [x, y] または [x, y, width, height] でなければなりません。</translation>
    </message>
    <message>
        <source>The size of &apos;%1&apos; must be above 0.</source>
        <translation>&apos;%1&apos; のサイズは 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>There is a position for &apos;%1&apos;, which is not in the design; it is dropped.</source>
        <translation>設計にない &apos;%1&apos; の位置があります。この位置は破棄されます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; at most %3 are read.</source>
        <translation>&apos;%1&apos; には %2 個の項目があります。読み込むのは最大 %3 個です。</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: the key &apos;groundplan: %1&apos; is missing.</source>
        <translation>Groundplan の設計ではありません。キー &apos;groundplan: %1&apos; がありません。</translation>
    </message>
    <message>
        <source>The format version must be an integer from 1, not &apos;%1&apos;.</source>
        <translation>形式のバージョンは &apos;%1&apos; ではなく 1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>The file has format version %1; this program knows up to %2. Use a newer Groundplan.</source>
        <translation>ファイルの形式のバージョンは %1 ですが、このプログラムが扱えるのは %2 までです。新しい Groundplan を使ってください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in more than %2 containers.</source>
        <translation>&apos;%1&apos; は %2 個を超える場所の中に入れ子になっています。</translation>
    </message>
    <message>
        <source>This is not a Groundplan design: a map with the key &apos;groundplan&apos; is expected, not %1.</source>
        <translation>Groundplan の設計ではありません。%1 ではなく、キー &apos;groundplan&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>The file is empty; a design starts with &apos;groundplan: %1&apos;.</source>
        <translation>ファイルが空です。設計は &apos;groundplan: %1&apos; で始まります。</translation>
    </message>
    <message>
        <source>&apos;rules&apos; must be a map, not %1.</source>
        <translation>&apos;rules&apos; は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; known are %2.</source>
        <translation>&apos;rules&apos; の不明なキー &apos;%1&apos; です。既知のキーは %2 です。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;rules&apos;; did you mean &apos;%2&apos;?</source>
        <translation>&apos;rules&apos; の不明なキー &apos;%1&apos; です。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not of %2.</source>
        <translation>&apos;%1&apos; は %2 のリストではなくパスのリストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of paths, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくパスのリストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map of rules and their levels, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなく、ルールとそのレベルのマップでなければなりません。</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; のレベルは &apos;%3&apos; ではなく %2 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>設計に環境 &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>設計に環境 &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos;; an environment&apos;s rules have only &apos;set&apos;.</source>
        <translation>不明なキー &apos;%1&apos; です。環境のルールには &apos;set&apos; だけを指定できます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%3&apos; ではなく %2 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>View &apos;%1&apos; names &apos;%2&apos;, which is not in the design.</source>
        <translation>ビュー &apos;%1&apos; が指す &apos;%2&apos; は設計にありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false.</source>
        <translation>&apos;%1&apos; は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;show&apos;; known are %2.</source>
        <translation>&apos;show&apos; の不明なキー &apos;%1&apos;。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of &apos;export&apos; is kept as it is.</source>
        <translation>&apos;export&apos; の不明なキー &apos;%1&apos; はそのまま保持されます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a folder within the export, without &apos;..&apos;, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; ではなく、&apos;..&apos; を含まないエクスポート内のフォルダーでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not of %2.</source>
        <translation>&apos;%1&apos; は %2 のリストではなくエクスポート先のリストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of targets, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくエクスポート先のリストでなければなりません。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 個のコンポーネント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no file in the folder that fits %1.</source>
        <translation>フォルダーに %1 に合うファイルがありません。</translation>
    </message>
    <message>
        <source>More than %1 files are not read at once.</source>
        <translation>一度に %1 個を超えるファイルは読み込めません。</translation>
    </message>
    <message>
        <source>The files are larger than %1 MiB together.</source>
        <translation>ファイルの合計が %1 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>DocumentationExport</name>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>All that the design says, as Markdown pages and as one page for a browser, with pictures and a search.</source>
        <translation>設計の内容のすべて。Markdown のページと、図と検索を備えたブラウザー用の 1 ページ。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Markdown pages, one page for a browser, or both.</source>
        <translation>Markdown のページ、ブラウザー用の 1 ページ、またはその両方。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one.</source>
        <translation>キャンバス上に位置のないコンポーネントがあるため、図では行に並べています。よりよい図にするには設計を配置してください。</translation>
    </message>
</context>
<context>
    <name>DotExport</name>
    <message>
        <source>Graphviz diagrams</source>
        <translation>Graphviz 図</translation>
    </message>
    <message>
        <source>The design and each of its systems in the language of Graphviz, with places as clusters.</source>
        <translation>設計全体と各システムを Graphviz の言語で出力します。場所は cluster になります。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>線の向き: LR は左から右、TB は上から下。</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is in the design, but not in the files.</source>
        <translation>%1 は設計にありますが、ファイルにありません。</translation>
    </message>
    <message>
        <source>%1 is in the files, but not in the design.</source>
        <translation>%1 はファイルにありますが、設計にありません。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3 in the design, %4 in the files.</source>
        <translation>%1: &apos;%2&apos; は設計では %3、ファイルでは %4 です。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>コンポーネントの種類 &apos;%1&apos; は不明です。</translation>
    </message>
    <message>
        <source>A component of kind &apos;%1&apos; cannot stand in &apos;%2&apos; (%3).</source>
        <translation>種類 &apos;%1&apos; のコンポーネントは &apos;%2&apos; (%3) の中に置けません。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>A deviation must name the rule that it deviates from.</source>
        <translation>逸脱には、逸脱する対象のルールを指定しなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a deviation.</source>
        <translation>&apos;%1&apos; は逸脱の id にできません。</translation>
    </message>
    <message>
        <source>Add deviation from %1</source>
        <translation>%1 からの逸脱を追加</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be connected to itself.</source>
        <translation>&apos;%1&apos; をそれ自身に接続することはできません。</translation>
    </message>
    <message>
        <source>Nothing can run from &apos;%1&apos; to &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; から &apos;%2&apos; へ接続できるものはありません。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>接続の種類 &apos;%1&apos; は不明です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; から &apos;%3&apos; へは接続できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are connected like that already.</source>
        <translation>&apos;%1&apos; と &apos;%2&apos; は既に同じように接続されています。</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 を %2 に接続</translation>
    </message>
    <message>
        <source>Change deviation %1</source>
        <translation>逸脱 %1 を変更</translation>
    </message>
    <message>
        <source>Remove deviation %1</source>
        <translation>逸脱 %1 を削除</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Accept &apos;%1&apos; on %2</source>
        <translation>%2 の &apos;%1&apos; を受容</translation>
    </message>
    <message>
        <source>The design deviates from the rule &apos;%1&apos;.</source>
        <translation>設計はルール &apos;%1&apos; から逸脱しています。</translation>
    </message>
    <message>
        <source>The design deviates from the standard model (%1), rule &apos;%2&apos;.</source>
        <translation>設計は標準モデル (%1) のルール &apos;%2&apos; から逸脱しています。</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>代替策: %1</translation>
    </message>
    <message>
        <source>%1 answers for it until %2.</source>
        <translation>%1 が %2 まで責任を持ちます。</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>%1 が承認しました。</translation>
    </message>
    <message>
        <source>Tracked in %1.</source>
        <translation>%1 で追跡しています。</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>決定 %1 を記録</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>A group is a team, a system or a mesh, not &apos;%1&apos;.</source>
        <translation>グループは &apos;%1&apos; ではなく、team、system、mesh のいずれかです。</translation>
    </message>
    <message>
        <source>Take %1 out of its %2</source>
        <translation>%1 をその%2から外す</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 を %2 に入れる</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a %2 already.</source>
        <translation>&apos;%1&apos; は既に%2です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the id of a group.</source>
        <translation>&apos;%1&apos; はグループの id にできません。</translation>
    </message>
    <message>
        <source>Move %1 into %2</source>
        <translation>%1 を %2 の中へ移動</translation>
    </message>
    <message>
        <source>Move %1 to the top level</source>
        <translation>%1 を最上位へ移動</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in itself.</source>
        <translation>&apos;%1&apos; をそれ自身の中に置くことはできません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; を &apos;%2&apos; の中に置くことはできません。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Type a name, or a name and a kind: &apos;cart: service&apos;.</source>
        <translation>名前、または名前と種類を入力してください: &apos;cart: service&apos;。</translation>
    </message>
    <message>
        <source>A name is missing after the arrow.</source>
        <translation>矢印の後に名前がありません。</translation>
    </message>
    <message>
        <source>Select the component that the arrow starts from.</source>
        <translation>矢印の始点となるコンポーネントを選択してください。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>Add %n component(s)</source>
        <translation>
            <numerusform>%n 個のコンポーネントを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing before the colon.</source>
        <translation>コロンの前に名前がありません。</translation>
    </message>
    <message>
        <source>No kind of component is called anything like &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; に似た名前のコンポーネントの種類はありません。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n 個の項目を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; に属性 &apos;%2&apos; はありません。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2 の %1 を変更</translation>
    </message>
    <message>
        <source>The design has no field &apos;%1&apos;.</source>
        <translation>設計にフィールド &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>Change %1 of the design</source>
        <translation>設計の %1 を変更</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no field &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; にフィールド &apos;%2&apos; はありません。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Select two or more components to align, none within another.</source>
        <translation>揃えるコンポーネントを 2 つ以上選択してください。互いに入れ子のものは選べません。</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 を揃える</translation>
    </message>
    <message>
        <source>Select three or more components to distribute, none within another.</source>
        <translation>等間隔にするコンポーネントを 3 つ以上選択してください。互いに入れ子のものは選べません。</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 を等間隔にする</translation>
    </message>
    <message>
        <source>Select two or more containers to make them the same size.</source>
        <translation>同じサイズにする場所を 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>同じ幅</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>同じ高さ</translation>
    </message>
    <message>
        <source>Select a container to fit it to what stands in it.</source>
        <translation>中にあるものに合わせる場所を選択してください。</translation>
    </message>
    <message>
        <source>Fit %1 to the contents</source>
        <translation>%1 を中身に合わせる</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 での %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>%1 の逸脱</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>正規表現の %1 文字目が正しくありません: %2。</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>正規表現の処理に時間がかかりすぎます。より単純にしてください。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を中止しました。</translation>
    </message>
    <message>
        <source>Replace &apos;%1&apos; by &apos;%2&apos;</source>
        <translation>&apos;%1&apos; を &apos;%2&apos; に置換</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>検索するテキストを入力してください。</translation>
    </message>
    <message>
        <source>The text of &apos;%1&apos; is another one by now; search again.</source>
        <translation>&apos;%1&apos; のテキストは既に変わっています。もう一度検索してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.</source>
        <translation>&apos;%1&apos; は id にできません。id に使えるのは小文字、数字と、途中のダッシュ、アンダースコア、ピリオドです。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is already in use; choose another one.</source>
        <translation>id &apos;%1&apos; は使用済みです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Rename ids</source>
        <translation>id の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;.</source>
        <translation>ビュー &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>Add view %1</source>
        <translation>ビュー %1 を追加</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>ビュー %1 を変更</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>ビュー %1 を削除</translation>
    </message>
    <message>
        <source>Change views</source>
        <translation>ビューを変更</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos; of &apos;%3&apos;. %4</source>
        <translation>&apos;%1&apos; は &apos;%3&apos; の &apos;%2&apos; に使えません。%4</translation>
    </message>
    <message>
        <source>Change export profile</source>
        <translation>エクスポートプロファイルの変更</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>エクスポート先 &apos;%1&apos; にオプション &apos;%2&apos; はありません。</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>エクスポート先 &apos;%1&apos; にオプション &apos;%2&apos; はありません。&apos;%3&apos; のことですか?</translation>
    </message>
    <message>
        <source>Target &apos;%1&apos; has no option &apos;%2&apos;; it knows %3.</source>
        <translation>エクスポート先 &apos;%1&apos; にオプション &apos;%2&apos; はありません。使用できるのは %3 です。</translation>
    </message>
    <message>
        <source>Option &apos;%1&apos; of target &apos;%2&apos;: %3</source>
        <translation>エクスポート先 &apos;%2&apos; のオプション &apos;%1&apos;: %3</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; there are %2.</source>
        <translation>エクスポート先 &apos;%1&apos; はありません。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no export target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>エクスポート先 &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>The targets &apos;%1&apos; and &apos;%2&apos; both write %3; give each a folder of its own under &apos;export: { folders: … }&apos;.</source>
        <translation>エクスポート先 &apos;%1&apos; と &apos;%2&apos; がどちらも %3 に書き込みます。&apos;export: { folders: … }&apos; でそれぞれに専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>Two files of the export have the same path, %1; please report this.</source>
        <translation>エクスポートの 2 つのファイルが同じパス %1 です。この問題を報告してください。</translation>
    </message>
    <message>
        <source>The catalog does not know the kinds of these: %1.</source>
        <translation>次のものの種類はカタログにありません: %1。</translation>
    </message>
    <message>
        <source>People and systems outside of the platform are not rendered: %1.</source>
        <translation>プラットフォームの外の人とシステムは出力されません: %1。</translation>
    </message>
    <message>
        <source>These places are only where other components stand: %1.</source>
        <translation>次の場所は、他のコンポーネントを置く場所にすぎません: %1。</translation>
    </message>
    <message>
        <source>A provider runs these, so this target has nothing to write for them: %1.</source>
        <translation>次のものはプロバイダーが運用するため、このエクスポート先が書き込むものはありません: %1。</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>次のものはコンテナー以外の形で動きます: %1。</translation>
    </message>
    <message>
        <source>This target has no form for these kinds: %1.</source>
        <translation>このエクスポート先には、次の種類に対応する形式がありません: %1。</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>%1 に %n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n.</source>
        <translation>
            <numerusform>%n 個を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits by hand were merged in %n file(s).</source>
        <translation>
            <numerusform>%n 個のファイルで手動の編集をマージしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) edited by hand stay as they are.</source>
        <translation>
            <numerusform>手動で編集された %n 個のファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold marks that somebody has to decide.</source>
        <translation>
            <numerusform>%n 個のファイルに、判断が必要な競合マーカーがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPublishing</name>
    <message numerus="yes">
        <source>%n file(s) need a choice first. Nothing was committed.</source>
        <translation>
            <numerusform>先に %n 個のファイルについて選択が必要です。何もコミットしていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; there was nothing to commit.</source>
        <translation>ブランチ %1 にまったく同じファイルがあるため、コミットするものがありませんでした。</translation>
    </message>
    <message>
        <source>Branch %1 holds the very same files; it was pushed to %2.</source>
        <translation>ブランチ %1 にまったく同じファイルがあります。%2 にプッシュしました。</translation>
    </message>
    <message numerus="yes">
        <source>Committed %n file(s) to branch %1 as %2.</source>
        <translation>
            <numerusform>%n 個のファイルを %2 としてブランチ %1 にコミットしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>%1 にプッシュしました。</translation>
    </message>
    <message>
        <source>Update manifests</source>
        <translation>マニフェストを更新</translation>
    </message>
    <message>
        <source>Update manifests of %1</source>
        <translation>%1 のマニフェストを更新</translation>
    </message>
</context>
<context>
    <name>ExportState</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>The folder holds the very same file.</source>
        <translation>フォルダーにまったく同じファイルがあります。</translation>
    </message>
    <message>
        <source>The folder has no such file yet.</source>
        <translation>フォルダーにこのファイルはまだありません。</translation>
    </message>
    <message>
        <source>The design changed since the last export; nobody else changed the file.</source>
        <translation>前回のエクスポート以降に設計が変わりました。ファイルは他に誰も変更していません。</translation>
    </message>
    <message>
        <source>Somebody edited the file by hand; the edits stay.</source>
        <translation>ファイルは手動で編集されています。編集は残ります。</translation>
    </message>
    <message>
        <source>Somebody edited the same lines by hand that the design changed.</source>
        <translation>設計で変わったのと同じ行が手動で編集されています。</translation>
    </message>
    <message>
        <source>An earlier export made it, this one does not; it is removed.</source>
        <translation>以前のエクスポートで作成され、今回は作成されないファイルです。削除されます。</translation>
    </message>
    <message>
        <source>It is no longer exported, but somebody edited it by hand; it stays.</source>
        <translation>エクスポートの対象ではなくなりましたが、手動で編集されているため残ります。</translation>
    </message>
    <message>
        <source>The file is there, but no export made it.</source>
        <translation>ファイルはありますが、エクスポートで作成されたものではありません。</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The path leads out of the export folder.</source>
        <translation>パスがエクスポート先フォルダーの外に出ています。</translation>
    </message>
    <message>
        <source>This is a link; exports do not write through links. Remove it or choose another folder.</source>
        <translation>これはリンクです。エクスポートはリンク経由で書き込みません。リンクを削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A folder stands where a file is to be written.</source>
        <translation>ファイルを書き込む場所にフォルダーがあります。</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>フォルダーが必要な場所にファイルがあります。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Nothing was changed.</source>
        <translation>フォルダーを作成できません: %1。何も変更していません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Nothing was changed.</source>
        <translation>ファイルに書き込めません: %1。何も変更していません。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>エクスポートを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Another export writes into this folder; try again when it is done.</source>
        <translation>別のエクスポートがこのフォルダーに書き込んでいます。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>Somebody changed this file during the export. Nothing was changed; export again.</source>
        <translation>エクスポート中にこのファイルが変更されました。何も変更していません。再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Nothing was changed.</source>
        <translation>ファイルを置き換えられません: %1。何も変更していません。</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1. Export again to complete what was begun.</source>
        <translation>ファイルを置き換えられません: %1。途中まで行った処理を完了するには、再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted before it changed anything; what it left was removed.</source>
        <translation>以前のエクスポートが、変更を加える前に中断されていました。残っていたものを削除しました。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted while it replaced files; it was completed.</source>
        <translation>以前のエクスポートがファイルの置き換え中に中断されていました。完了させました。</translation>
    </message>
    <message>
        <source>An earlier export was interrupted, and the folder changed since; the rest of it was dropped.</source>
        <translation>以前のエクスポートが中断され、その後フォルダーが変更されていました。残りの処理は破棄しました。</translation>
    </message>
    <message>
        <source>A newer version of Groundplan exported into this folder; use that one.</source>
        <translation>このフォルダーには、より新しいバージョンの Groundplan がエクスポートしています。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>Edits by hand are merged with git, which is not installed.</source>
        <translation>手動の編集のマージには git を使いますが、インストールされていません。</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>一時ファイル用の空き容量がありません。</translation>
    </message>
    <message>
        <source>git did not merge: %1.</source>
        <translation>git がマージしませんでした: %1。</translation>
    </message>
    <message>
        <source>git cannot merge this file: %1</source>
        <translation>git はこのファイルをマージできません: %1</translation>
    </message>
    <message>
        <source>Somebody changed this folder during the export. Nothing was changed; export again.</source>
        <translation>エクスポート中にこのフォルダーが変更されました。何も変更していません。再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>It still holds the marks of an earlier conflict; decide them first.</source>
        <translation>以前の競合のマーカーが残っています。先に解決してください。</translation>
    </message>
</context>
<context>
    <name>FluxExport</name>
    <message>
        <source>The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply.</source>
        <translation>設計では変更を手動で適用しますが、Flux にそのモードはないため、オブジェクトは一時停止になります。適用するには再開してください。</translation>
    </message>
    <message>
        <source>Flux takes back what somebody changed by hand, although the design says that the controller does not.</source>
        <translation>設計ではコントローラーは手動の変更を元に戻しませんが、Flux は元に戻します。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、適用するものがありません。ワークロードをクラスターに配置してください。</translation>
    </message>
    <message>
        <source>Bootstrap Flux in each cluster with its folder: %1.</source>
        <translation>各クラスターで、そのフォルダーを指定して Flux をブートストラップしてください: %1。</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A source and ordered Kustomizations with health checks for each cluster in each environment.</source>
        <translation>各環境の各クラスターについて、1 つのソースと、ヘルスチェック付きの順序付けられた Kustomization。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest.</source>
        <translation>適用するブランチ、または OCI アーティファクトのタグ。空の場合は設計で指定されたブランチ、なければ main またはタグ latest。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Time between two comparisons where the design&apos;s controller says none.</source>
        <translation>設計のコントローラーに指定がない場合の、比較と比較の間の時間。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>How long a change may take until all is up.</source>
        <translation>変更後、すべてが起動するまでに許される時間。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name of the Secret in flux-system with the credentials of the source; empty: none is needed.</source>
        <translation>ソースの認証情報を持つ flux-system の Secret の名前。空の場合は不要。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Account as which Flux applies, for clusters that several teams share; empty: its own.</source>
        <translation>Flux が適用に使うアカウント。複数のチームが共有するクラスター用です。空の場合は Flux 自身のもの。</translation>
    </message>
    <message>
        <source>Version of OCIRepository</source>
        <translation>OCIRepository のバージョン</translation>
    </message>
    <message>
        <source>API version of the source that is an OCI artifact: v1 from Flux 2.6 on.</source>
        <translation>OCI アーティファクトをソースとする場合の API バージョン。Flux 2.6 以降は v1。</translation>
    </message>
</context>
<context>
    <name>GitOpsExport</name>
    <message>
        <source>Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.</source>
        <translation>エクスポートプロファイルにも、設計の GitOps コントローラーやソースリポジトリにもマニフェストの置き場所がないため、%1 で代用します。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A list is expected.</source>
        <translation>リストが必要です。</translation>
    </message>
    <message>
        <source>A word is expected.</source>
        <translation>語が必要です。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a topic of the Guide.</source>
        <translation>ガイドのトピックに不明なキー &apos;%1&apos; があります。</translation>
    </message>
    <message>
        <source>A topic of the Guide begins with front matter between two lines of &apos;---&apos;.</source>
        <translation>ガイドのトピックは、&apos;---&apos; の 2 行に挟まれたフロントマターで始まります。</translation>
    </message>
    <message>
        <source>The front matter of a topic is a map.</source>
        <translation>トピックのフロントマターはマップです。</translation>
    </message>
    <message>
        <source>The topic has no title.</source>
        <translation>トピックに題名がありません。</translation>
    </message>
    <message>
        <source>The topic stands in no known section: &apos;%1&apos;.</source>
        <translation>トピックのセクション &apos;%1&apos; は不明です。</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>The standard model</source>
        <translation>標準モデル</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Anti-patterns</source>
        <translation>アンチパターン</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>特殊なケース</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>よい実践</translation>
    </message>
    <message>
        <source>The words of Groundplan</source>
        <translation>Groundplan の用語</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>See also</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>その他のルール</translation>
    </message>
    <message>
        <source>switched off by the profile</source>
        <translation>プロファイルでオフ</translation>
    </message>
    <message>
        <source>What.</source>
        <translation>内容。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>対処方法。</translation>
    </message>
    <message>
        <source>Thresholds.</source>
        <translation>しきい値。</translation>
    </message>
    <message>
        <source>Sources.</source>
        <translation>出典。</translation>
    </message>
    <message>
        <source>Controls.</source>
        <translation>統制。</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>詳しく読む</translation>
    </message>
</context>
<context>
    <name>HelmExport</name>
    <message>
        <source>Helm charts</source>
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>One Helm chart for each cluster, with values for each environment; the same objects as the Kubernetes manifests.</source>
        <translation>クラスターごとに 1 つの Helm チャートと、環境ごとの values。オブジェクトは Kubernetes マニフェストと同じです。</translation>
    </message>
    <message>
        <source>Chart version</source>
        <translation>チャートのバージョン</translation>
    </message>
    <message>
        <source>Version of the charts, such as 1.4.0.</source>
        <translation>チャートのバージョン (1.4.0 など)。</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>プラットフォームのバージョン</translation>
    </message>
    <message>
        <source>Version of what the charts install.</source>
        <translation>チャートがインストールするもののバージョン。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there are no charts; place workloads in a cluster.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、チャートはありません。ワークロードをクラスターに配置してください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>The charts make the namespaces of their objects; release them into a namespace of their own.</source>
        <translation>チャートはオブジェクトの名前空間を作成します。リリースは専用の名前空間にインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 of &apos;%2&apos; is left out: %3</source>
        <translation>&apos;%2&apos; の %1 は除外されます: %3</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>Inventory as tables</source>
        <translation>インベントリの表</translation>
    </message>
    <message>
        <source>All components, connections and differences of environments as comma-separated tables for spreadsheets and databases.</source>
        <translation>すべてのコンポーネント、接続、環境ごとの違いをコンマ区切りの表にします。表計算ソフトやデータベース用です。</translation>
    </message>
</context>
<context>
    <name>IstioExport</name>
    <message>
        <source>No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio.</source>
        <translation>Istio メッシュに属する名前空間が設計にないため、書き込むものがありません。ワークロードに、技術が Istio のメッシュを指定してください。</translation>
    </message>
    <message>
        <source>Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target &apos;kubernetes&apos; writes them.</source>
        <translation>アンビエントモードの名前空間には、ラベル istio.io/dataplane-mode: ambient と istio.io/use-waypoint: waypoint が必要です。エクスポート先 &apos;kubernetes&apos; が書き込みます。</translation>
    </message>
    <message>
        <source>These are in no namespace of an Istio mesh: %1.</source>
        <translation>次のものは Istio メッシュの名前空間にありません: %1。</translation>
    </message>
    <message>
        <source>These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1.</source>
        <translation>次のメッシュは相互 TLS を必須としていないため、すべての名前空間が平文のトラフィックを受け入れます。これは解消すべき状態です: %1。</translation>
    </message>
    <message>
        <source>These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1.</source>
        <translation>次のメッシュは、誰が誰を呼び出せるかを決めないとされていますが、そのポリシーも書き込みます: %1。</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: &quot;false&quot;: %1.</source>
        <translation>次のものはプロキシを持たないとされていますが、名前空間がプロキシを付けます。Pod にラベル sidecar.istio.io/inject: &quot;false&quot; を付けてください: %1。</translation>
    </message>
    <message>
        <source>Istio&apos;s ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target &apos;kubernetes&apos; writes for them: %1.</source>
        <translation>次のものは Istio の Ingress ゲートウェイが Gateway と VirtualService で運びます。エクスポート先 &apos;kubernetes&apos; が書き込む Ingress は除いてください: %1。</translation>
    </message>
    <message>
        <source>These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1.</source>
        <translation>次のものには、Ingress ゲートウェイの名前空間に、その名前の Secret に入れた証明書が必要です: %1。</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>次のもののコントローラーはメッシュに属していないため、ルーティング先は平文のトラフィックを受け入れます: %1。</translation>
    </message>
    <message>
        <source>It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-principals&apos;: %1.</source>
        <translation>次のもののコントローラーがどの ID で呼び出すかわからないため、仮の ID で代用します。オプション &apos;entry-principals&apos; で指定してください: %1。</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these identities (option &apos;entry-principals&apos;): %1.</source>
        <translation>次のもののコントローラーは、この ID で呼び出すものとします (オプション &apos;entry-principals&apos;): %1。</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>メッシュは UDP を運びません。次のものを守るのはネットワークポリシーだけです: %1。</translation>
    </message>
    <message>
        <source>These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1.</source>
        <translation>次のものはプロキシが終了するまで終了しません。そのために Istio のネイティブサイドカーが必要です (Kubernetes 1.29 と Istio 1.27 以降の既定): %1。</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>次のものは、プロキシのない呼び出し元用のポートで平文のトラフィックを受け入れます: %1。</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>次のものへの失敗した呼び出しを誰がリトライするかの指定がないため、メッシュはリトライしません: %1。</translation>
    </message>
    <message>
        <source>These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1.</source>
        <translation>次のものはクラスターの外にあり、それ自身にも接続にもポートの指定がないため、ServiceEntry を作成しません: %1。</translation>
    </message>
    <message>
        <source>The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option &apos;hosts&apos; (COMPONENT or ENVIRONMENT/COMPONENT): %1.</source>
        <translation>次のものは設計に場所の指定がないため、NAME.example.invalid で代用し、呼び出し元は制限しません。オプション &apos;hosts&apos; で指定してください (COMPONENT または ENVIRONMENT/COMPONENT): %1。</translation>
    </message>
    <message>
        <source>The egress gateway passes on encrypted traffic alone; these are reached past it: %1.</source>
        <translation>Egress ゲートウェイは暗号化されたトラフィックだけを通します。次のものには、それを経由せずに到達します: %1。</translation>
    </message>
    <message>
        <source>Istio&apos;s chart is expected to have installed these as istio-egressgateway in istio-system: %1.</source>
        <translation>次のものは、Istio のチャートで istio-system に istio-egressgateway としてインストール済みとします: %1。</translation>
    </message>
    <message>
        <source>These may reach any host, since not all that they reach has a known place: %1.</source>
        <translation>次のものは、到達先の一部の場所がわからないため、任意のホストに到達できます: %1。</translation>
    </message>
    <message>
        <source>Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode).</source>
        <translation>複数の外部システムが、最初のバイトからの TLS なしに同じポートで応答します。Istio は DNS キャプチャでこれらを区別します (ISTIO_META_DNS_CAPTURE、アンビエントモードでは既定)。</translation>
    </message>
    <message>
        <source>These share a service account with another workload, so the mesh cannot tell them apart: %1.</source>
        <translation>次のものは別のワークロードとサービスアカウントを共有しているため、メッシュは区別できません: %1。</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh.</source>
        <translation>Istio メッシュの名前空間用の、相互 TLS、誰が誰を呼び出せるか、タイムアウト、リトライ、サーキットブレーカー、外への経路。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic.</source>
        <translation>各ワークロードの横にプロキシを置くか、ノードと waypoint がトラフィックを運ぶか。</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>API のバージョン</translation>
    </message>
    <message>
        <source>Version of Istio&apos;s kinds; v1 needs Istio 1.22 or newer.</source>
        <translation>Istio の種類のバージョン。v1 には Istio 1.22 以降が必要です。</translation>
    </message>
    <message>
        <source>Unknown hosts</source>
        <translation>未知のホスト</translation>
    </message>
    <message>
        <source>Whether workloads may reach hosts that the design does not name.</source>
        <translation>ワークロードが、設計に指定のないホストに到達できるか。</translation>
    </message>
    <message>
        <source>Trust domain</source>
        <translation>信頼ドメイン</translation>
    </message>
    <message>
        <source>First part of the identities of the mesh.</source>
        <translation>メッシュの ID の先頭部分。</translation>
    </message>
    <message>
        <source>Identities of entries</source>
        <translation>入口の ID</translation>
    </message>
    <message>
        <source>Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx.</source>
        <translation>入口のコントローラーが呼び出しに使う ID (cluster.local/ns/ingress-nginx/sa/ingress-nginx など)。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Where outside systems and managed databases are: component, or environment/component, to host name.</source>
        <translation>外部システムとマネージドデータベースの場所。component または environment/component からホスト名への対応です。</translation>
    </message>
</context>
<context>
    <name>KedaExport</name>
    <message>
        <source>These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1.</source>
        <translation>次のものはクラスター内でキューやストリームからメッセージを受け取らないため、イベントでスケールしません: %1。</translation>
    </message>
    <message>
        <source>No workload in a cluster takes messages from a queue or stream that KEDA can look into.</source>
        <translation>KEDA が参照できるキューやストリームからメッセージを受け取るワークロードが、クラスターにありません。</translation>
    </message>
    <message>
        <source>KEDA has no scaler for the technology of these, or the design does not name it: %1.</source>
        <translation>次のものの技術用のスケーラーが KEDA にないか、設計に技術の指定がありません: %1。</translation>
    </message>
    <message>
        <source>The design does not say these parameters of scalers; stand-ins are written, fill them in: %1.</source>
        <translation>次のスケーラーのパラメーターは設計に指定がありません。仮の値を書き込むので、記入してください: %1。</translation>
    </message>
    <message>
        <source>Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1.</source>
        <translation>次のキーを持つ Secret を用意してください。名前は、それを参照する TriggerAuthentication と同じです: %1。</translation>
    </message>
    <message>
        <source>KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1.</source>
        <translation>KEDA は、オペレーターがプロバイダーで持つ ID で次のもののキューを参照します。許可してください: %1。</translation>
    </message>
    <message>
        <source>The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1.</source>
        <translation>Pub/Sub のスケーラーはまだ動きますが、更新は止まっています。KEDA は代わりにプロバイダーのメトリクスを推奨しています: %1。</translation>
    </message>
    <message>
        <source>These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1.</source>
        <translation>次のものには 1 インスタンスが受け持つメッセージ数の指定がないため、スケーラーの一般的な数と仮定します: %1。</translation>
    </message>
    <message>
        <source>These do not say how many instances there may be at most; ten are assumed: %1.</source>
        <translation>次のものには最大インスタンス数の指定がないため、10 と仮定します: %1。</translation>
    </message>
    <message>
        <source>KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>次のジョブは KEDA が開始するため、通常の Kubernetes のマニフェストにある同名の Job を適用してはいけません: %1。</translation>
    </message>
    <message>
        <source>KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1.</source>
        <translation>次のものは KEDA がスケールするため、通常の Kubernetes のマニフェストにある同名の HorizontalPodAutoscaler を適用してはいけません: %1。</translation>
    </message>
    <message>
        <source>KEDA</source>
        <translation>KEDA</translation>
    </message>
    <message>
        <source>Scaled objects and jobs for workloads that take messages from queues and streams.</source>
        <translation>キューやストリームからメッセージを受け取るワークロード用の ScaledObject と ScaledJob。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Only what takes messages, or also workloads that scale by load alone.</source>
        <translation>メッセージを受け取るものだけか、負荷だけでスケールするワークロードも含めるか。</translation>
    </message>
    <message>
        <source>Address of Prometheus</source>
        <translation>Prometheus のアドレス</translation>
    </message>
    <message>
        <source>Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing.</source>
        <translation>リクエスト数を数える場所 (http://prometheus.observability:9090 など)。空の場合、リクエストではスケールしません。</translation>
    </message>
    <message>
        <source>Query of requests</source>
        <translation>リクエストのクエリ</translation>
    </message>
    <message>
        <source>Requests per second of a workload; NAME and NAMESPACE stand for its own.</source>
        <translation>ワークロードの 1 秒あたりのリクエスト数。NAME と NAMESPACE はワークロード自身のものに置き換わります。</translation>
    </message>
    <message>
        <source>Start of the working hours</source>
        <translation>稼働時間の開始</translation>
    </message>
    <message>
        <source>Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop.</source>
        <translation>Cron 式。終了も指定すると、この時間外は待機中のメッセージがない限りワークロードを停止します。空の場合は停止しません。</translation>
    </message>
    <message>
        <source>End of the working hours</source>
        <translation>稼働時間の終了</translation>
    </message>
    <message>
        <source>Cron expression of the end.</source>
        <translation>終了の Cron 式。</translation>
    </message>
    <message>
        <source>Time zone of the working hours</source>
        <translation>稼働時間のタイムゾーン</translation>
    </message>
    <message>
        <source>Name from the database of time zones, such as Europe/Berlin.</source>
        <translation>タイムゾーンデータベースの名前 (Europe/Berlin など)。</translation>
    </message>
</context>
<context>
    <name>KnativeExport</name>
    <message>
        <source>These run as functions outside of a cluster, most likely in the service of a provider; the option &quot;functions: all&quot; brings them here: %1.</source>
        <translation>次のものはクラスターの外で関数として動きます。おそらくプロバイダーのサービスです。オプション &quot;functions: all&quot; でここに含められます: %1。</translation>
    </message>
    <message>
        <source>These are no functions; the manifests of plain Kubernetes hold them: %1.</source>
        <translation>次のものは関数ではないため、通常の Kubernetes のマニフェストに含まれます: %1。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster.</source>
        <translation>関数を実行するクラスターが設計にないため、Knative 用のものがありません。関数をクラスターに配置してください。</translation>
    </message>
    <message>
        <source>The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option &quot;gateway-namespace&quot; sets.</source>
        <translation>クラスターには Knative Serving が必要です。イベントが関数を起動する場合は、Kafka ソースを含む Knative Eventing も必要です。リクエストは、オプション &quot;gateway-namespace&quot; で設定する名前空間 %1 から受け付けます。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>次のものにはイメージの指定がないため、example.invalid/NAME:0.0.0 で代用します: %1。</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>次のもののイメージにはタグがないため、実行内容が気付かれずに変わる可能性があります: %1。</translation>
    </message>
    <message>
        <source>These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1.</source>
        <translation>次のものは、Knative が既定で許す 10 分より長く動く可能性があります。config-defaults の max-revision-timeout-seconds を引き上げてください: %1。</translation>
    </message>
    <message>
        <source>These have to answer requests, since Knative starts them by one instead of running them to their end: %1.</source>
        <translation>次のものはリクエストに応答する必要があります。Knative は最後まで実行するのではなく、リクエストで起動するためです: %1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>次の設定は変数にできないため除外されます: %1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1.</source>
        <translation>次のものは平文のシークレットのため書き込みません。マニフェストは Secret NAME-settings にあるものとします: %1。</translation>
    </message>
    <message>
        <source>Command lines of these hold secrets in the clear; *** stands for them: %1.</source>
        <translation>次のもののコマンドラインには平文のシークレットがあるため、*** で置き換えます: %1。</translation>
    </message>
    <message>
        <source>Pods call these; let those through to the gateway of Knative in their network policies: %1.</source>
        <translation>次のものは Pod から呼び出されます。呼び出し元のネットワークポリシーで Knative のゲートウェイへの通信を許可してください: %1。</translation>
    </message>
    <message>
        <source>The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1.</source>
        <translation>次のものは設計に到達先の指定がないため、アドレスを kafka.example.invalid:9092 で代用します: %1。</translation>
    </message>
    <message>
        <source>Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1.</source>
        <translation>次のものについて、Secret NAME-kafka を用意し、ソースに指定されている範囲で user、password、saslType、ca.crt を入れてください: %1。</translation>
    </message>
    <message>
        <source>Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1.</source>
        <translation>次のものへ発行されるものは Knative 自体が配信します。発行側は K_SINK のアドレスへ CloudEvents を送ります: %1。</translation>
    </message>
    <message>
        <source>Messages that these cannot process are set aside by design; name a dead-letter sink: %1.</source>
        <translation>次のものが処理できないメッセージは、設計では取り分けられます。デッドレターの送り先を指定してください: %1。</translation>
    </message>
    <message>
        <source>Knative</source>
        <translation>Knative</translation>
    </message>
    <message>
        <source>Functions as services that scale to zero, and the sources and triggers that start them.</source>
        <translation>ゼロまでスケールする Service としての関数と、それを起動するソースとトリガー。</translation>
    </message>
    <message>
        <source>Runs per instance</source>
        <translation>インスタンスあたりの同時実行数</translation>
    </message>
    <message>
        <source>Requests that one instance of a function works on at the same time.</source>
        <translation>関数の 1 つのインスタンスが同時に処理するリクエストの数。</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster.</source>
        <translation>クラスター内にあるものだけか、他の場所にあるものも含めるか。後者は最初のクラスターで動きます。</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Eventing</translation>
    </message>
    <message>
        <source>Whether queues, streams and schedules start functions through Knative Eventing.</source>
        <translation>キュー、ストリーム、スケジュールが Knative Eventing 経由で関数を起動するか。</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>ゲートウェイの名前空間</translation>
    </message>
    <message>
        <source>Namespace of the networking layer that leads requests to functions.</source>
        <translation>リクエストを関数へ導くネットワーク層の名前空間。</translation>
    </message>
</context>
<context>
    <name>KubernetesExport</name>
    <message>
        <source>No cluster of the design runs a workload, so there are no manifests; place workloads in a cluster.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、マニフェストはありません。ワークロードをクラスターに配置してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>The configuration that %1 states replaces the whole, so these settings are gone there: %2.</source>
        <translation>%1 で指定した構成は全体を置き換えるため、次の設定はそこではなくなります: %2。</translation>
    </message>
    <message>
        <source>These name no image; example.invalid/NAME:0.0.0 stands in for it: %1.</source>
        <translation>次のものにはイメージの指定がないため、example.invalid/NAME:0.0.0 で代用します: %1。</translation>
    </message>
    <message>
        <source>The images of these have no tag, so what runs can change unseen: %1.</source>
        <translation>次のもののイメージにはタグがないため、実行内容が気付かれずに変わる可能性があります: %1。</translation>
    </message>
    <message>
        <source>These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1.</source>
        <translation>次のものには必要なリソースの指定がないため、プロセッサー 100m、メモリ 128Mi と仮定します: %1。</translation>
    </message>
    <message>
        <source>These are called but do not say at which port they listen, so nobody can reach them: %1.</source>
        <translation>次のものは呼び出されますが、待ち受けポートの指定がないため、誰も到達できません: %1。</translation>
    </message>
    <message>
        <source>These do not say when they run, so they are suspended: %1.</source>
        <translation>次のものには実行時期の指定がないため、一時停止になります: %1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>次の設定は変数にできないため除外されます: %1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1.</source>
        <translation>次のものは平文のシークレットのため書き込みません。マニフェストは Secret にあるものとし、コマンドラインでは *** で置き換えます: %1。</translation>
    </message>
    <message>
        <source>These say that they run as root; the manifests forbid it all the same: %1.</source>
        <translation>次のものは root で実行するとされていますが、マニフェストでは禁止します: %1。</translation>
    </message>
    <message>
        <source>These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.</source>
        <translation>次の接続はクラスター間をまたぎます。相手のクラスターから到達できるアドレスを接続先に指定してください: %1。</translation>
    </message>
    <message>
        <source>Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.</source>
        <translation>%1 は CNI プラグインとともにインストールしてください。名前空間は、その init コンテナーに必要な権限を拒否します。</translation>
    </message>
    <message>
        <source>The namespaces are not prepared for the mesh %1; do that as its manual says.</source>
        <translation>名前空間はメッシュ %1 用に準備されていません。メッシュのマニュアルに従って準備してください。</translation>
    </message>
    <message>
        <source>People and systems outside of the platform have no manifests: %1.</source>
        <translation>プラットフォームの外の人とシステムにマニフェストはありません: %1。</translation>
    </message>
    <message>
        <source>Functions are not rendered by this target: %1.</source>
        <translation>このエクスポート先は関数を出力しません: %1。</translation>
    </message>
    <message>
        <source>These run outside of a Kubernetes cluster: %1.</source>
        <translation>次のものは Kubernetes クラスターの外で動きます: %1。</translation>
    </message>
    <message>
        <source>These run as something else than a container: %1.</source>
        <translation>次のものはコンテナー以外の形で動きます: %1。</translation>
    </message>
    <message>
        <source>These name no image, so they are expected to be installed by a chart or operator of their own: %1.</source>
        <translation>次のものにはイメージの指定がないため、専用のチャートまたはオペレーターでインストールされるものとします: %1。</translation>
    </message>
    <message>
        <source>Kubernetes with Kustomize</source>
        <translation>Kubernetes と Kustomize</translation>
    </message>
    <message>
        <source>Manifests as a Kustomize base and one overlay for each environment.</source>
        <translation>Kustomize の base と環境ごとの overlay からなるマニフェスト。</translation>
    </message>
    <message>
        <source>Path in the secrets store</source>
        <translation>シークレットストア内のパス</translation>
    </message>
    <message>
        <source>Put before NAMESPACE/SECRET to find a secret in the store, such as shop/.</source>
        <translation>ストア内のシークレットを見つけるために NAMESPACE/SECRET の前に付けるもの (shop/ など)。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>How requests enter: by an Ingress, or by a Gateway with routes of the Gateway API.</source>
        <translation>リクエストの入り方。Ingress、または Gateway API のルートを持つ Gateway。</translation>
    </message>
    <message>
        <source>Gateway class</source>
        <translation>Gateway クラス</translation>
    </message>
    <message>
        <source>Class of the Gateways; empty: that of the ingress.</source>
        <translation>Gateway のクラス。空の場合は Ingress のクラス。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Whether secrets are only referred to, or fetched by the External Secrets Operator.</source>
        <translation>シークレットを参照するだけか、External Secrets Operator で取得するか。</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>シークレットストア</translation>
    </message>
    <message>
        <source>Name of the store of the External Secrets Operator that holds the secrets.</source>
        <translation>シークレットを保持する External Secrets Operator のストアの名前。</translation>
    </message>
    <message>
        <source>Kind of secret store</source>
        <translation>シークレットストアの種類</translation>
    </message>
    <message>
        <source>Whether one store serves the cluster or each namespace has its own.</source>
        <translation>1 つのストアがクラスター全体を担うか、名前空間ごとに専用のストアがあるか。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Class of volumes for stores that name none; empty: the default of the cluster.</source>
        <translation>クラスの指定がないストアのボリュームのクラス。空の場合はクラスターの既定。</translation>
    </message>
    <message>
        <source>Limit ranges</source>
        <translation>LimitRange</translation>
    </message>
    <message>
        <source>Whether each namespace gives containers that state no resources some.</source>
        <translation>リソースの指定がないコンテナーに、各名前空間が既定値を与えるか。</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Whether namespaces have the quotas that they state, quotas computed from their members where they state none, or none.</source>
        <translation>名前空間のクォータを、指定どおりにするか、指定がなければメンバーから計算するか、なしにするか。</translation>
    </message>
    <message>
        <source>Lifetime of finished jobs</source>
        <translation>完了したジョブの存続期間</translation>
    </message>
    <message>
        <source>When a finished job is removed; a GitOps controller then runs it again. Empty: never.</source>
        <translation>完了したジョブを削除するまでの時間。削除後は GitOps コントローラーがジョブを再び実行します。空の場合は削除しません。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを停止しました。</translation>
    </message>
    <message>
        <source>These do not say how much they store; 10Gi are assumed: %1.</source>
        <translation>次のものには保存量の指定がないため、10Gi と仮定します: %1。</translation>
    </message>
    <message>
        <source>A Deployment knows neither canary nor blue-green rollouts, so these roll: %1.</source>
        <translation>Deployment はカナリアもブルーグリーンも扱えないため、次のものはローリング更新になります: %1。</translation>
    </message>
    <message>
        <source>These share a pod or a machine with others by the design; here each has pods of its own: %1.</source>
        <translation>次のものは設計では他と Pod またはマシンを共有しますが、ここではそれぞれ専用の Pod になります: %1。</translation>
    </message>
    <message>
        <source>Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1.</source>
        <translation>Kubernetes 1.30 より前には停止前の待機がないため、次のものへの最後のリクエストは失敗する可能性があります: %1。</translation>
    </message>
    <message>
        <source>These name no class; name-your-gateway-class stands in for it in their Gateways: %1.</source>
        <translation>次のものにはクラスの指定がないため、Gateway では name-your-gateway-class で代用します: %1。</translation>
    </message>
    <message>
        <source>These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.</source>
        <translation>エクスポートプロファイルの次のラベルは、不正か、Groundplan 自体が設定するものなので除外されます: %1。</translation>
    </message>
    <message>
        <source>The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too.</source>
        <translation>ワークロードとその Service の名前には、プロファイルの接頭辞が付きます。Service を名前で指定する設定にも付けてください。</translation>
    </message>
    <message>
        <source>Install the External Secrets Operator and set up the %1 &quot;%2&quot; before applying the manifests.</source>
        <translation>マニフェストを適用する前に、External Secrets Operator をインストールし、%1 &quot;%2&quot; を設定してください。</translation>
    </message>
    <message>
        <source>Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests.</source>
        <translation>マニフェストを適用する前に、Gateway API (TLS ルートには 1.5 以降) とそのコントローラーをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>KubernetesImport</name>
    <message>
        <source>There is no workload in the manifests.</source>
        <translation>マニフェストにワークロードがありません。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is a test of a release, no part of the platform; it is skipped.</source>
        <translation>%1 &apos;%2&apos; はリリースのテストであり、プラットフォームの一部ではないため、スキップします。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; has no containers; it is skipped.</source>
        <translation>%1 &apos;%2&apos; にはコンテナーがないため、スキップします。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>The Service &apos;%1&apos; selects no workload of the manifests.</source>
        <translation>Service &apos;%1&apos; はマニフェストのどのワークロードも選択していません。</translation>
    </message>
    <message>
        <source>The Ingress &apos;%1&apos; routes to the Service &apos;%2&apos;, which is not in the manifests.</source>
        <translation>Ingress &apos;%1&apos; のルーティング先の Service &apos;%2&apos; がマニフェストにありません。</translation>
    </message>
    <message>
        <source>ingress %1: %2%3 to %4 (%5)</source>
        <translation>ingress %1: %2%3 から %4 へ (%5)</translation>
    </message>
    <message>
        <source>The HorizontalPodAutoscaler &apos;%1&apos; scales &apos;%2&apos;, which is not in the manifests.</source>
        <translation>HorizontalPodAutoscaler &apos;%1&apos; がスケールする &apos;%2&apos; がマニフェストにありません。</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; names &apos;%3&apos;, which is not in the manifests (%4).</source>
        <translation>&apos;%2&apos; の %1 が参照する &apos;%3&apos; がマニフェストにありません (%4)。</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Objects of kind %1 are not imported (%2).</source>
        <translation>種類 %1 のオブジェクトはインポートされません (%2)。</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>Kubernetes マニフェスト</translation>
    </message>
    <message>
        <source>Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.</source>
        <translation>Kubernetes マニフェストのワークロード、Service、Ingress と、そこに書かれた接続。</translation>
    </message>
    <message>
        <source>The kustomization is not rendered (%1); import the output of &apos;kustomize build&apos; to see one environment as it runs.</source>
        <translation>kustomization は展開されません (%1)。実際に動く 1 つの環境を見るには、&apos;kustomize build&apos; の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>The file is skipped: it is a template of a Helm chart; import the output of &apos;helm template&apos;.</source>
        <translation>ファイルをスキップします: Helm チャートのテンプレートです。&apos;helm template&apos; の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>The file is skipped: %1</source>
        <translation>ファイルをスキップします: %1</translation>
    </message>
    <message>
        <source>There is no Kubernetes object to import.</source>
        <translation>インポートする Kubernetes オブジェクトがありません。</translation>
    </message>
    <message>
        <source>The file is skipped: it is a Compose file, not a Kubernetes manifest.</source>
        <translation>ファイルをスキップします: Kubernetes マニフェストではなく Compose ファイルです。</translation>
    </message>
    <message>
        <source>The document is skipped: it is no Kubernetes object (no apiVersion and kind).</source>
        <translation>ドキュメントをスキップします: Kubernetes オブジェクトではありません (apiVersion と kind がありません)。</translation>
    </message>
    <message>
        <source>The %1 has no name; it is skipped.</source>
        <translation>%1 に名前がないため、スキップします。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is defined more than once; its first definition counts.</source>
        <translation>%1 &apos;%2&apos; が複数回定義されています。最初の定義が有効です。</translation>
    </message>
    <message>
        <source>, from config map %1</source>
        <translation>、ConfigMap %1 から</translation>
    </message>
    <message>
        <source>env %1 in container %2%3</source>
        <translation>コンテナー %2 の環境変数 %1%3</translation>
    </message>
    <message>
        <source>env %1=%2 in container %3%4</source>
        <translation>コンテナー %3 の環境変数 %1=%2%4</translation>
    </message>
    <message>
        <source>The value of %1 of &apos;%2&apos; looks like a secret and is left out; reference it from a secrets store.</source>
        <translation>&apos;%2&apos; の %1 の値はシークレットと思われるため除外します。シークレットストアから参照してください。</translation>
    </message>
    <message>
        <source>env %1 in container %2, from secret %3</source>
        <translation>コンテナー %2 の環境変数 %1、Secret %3 から</translation>
    </message>
    <message>
        <source>argument %1 in container %2</source>
        <translation>コンテナー %2 の引数 %1</translation>
    </message>
    <message>
        <source>config map %1, %2, line %3</source>
        <translation>ConfigMap %1、%2、%3 行目</translation>
    </message>
    <message>
        <source>config map %1, %2</source>
        <translation>ConfigMap %1、%2</translation>
    </message>
</context>
<context>
    <name>KyvernoExport</name>
    <message>
        <source>Kyverno policies</source>
        <translation>Kyverno ポリシー</translation>
    </message>
    <message>
        <source>Cluster policies that insist on what the design promises, with its deviations as exceptions that end.</source>
        <translation>設計の約束を守らせるクラスターポリシー。逸脱は期限付きの例外になります。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Whether violations are refused or only reported; enforce-last refuses them in the last environment alone.</source>
        <translation>違反を拒否するか、報告だけにするか。enforce-last は最後の環境でのみ拒否します。</translation>
    </message>
    <message>
        <source>Namespace of exceptions</source>
        <translation>例外の名前空間</translation>
    </message>
    <message>
        <source>The one namespace in which Kyverno looks for exceptions.</source>
        <translation>Kyverno が例外を探す唯一の名前空間。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to insist on.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、守らせるものがありません。</translation>
    </message>
    <message>
        <source>The policies need Kyverno 1.13 or newer.</source>
        <translation>ポリシーには Kyverno 1.13 以降が必要です。</translation>
    </message>
    <message>
        <source>Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to delete again, until the design says otherwise and is exported again.</source>
        <translation>Kyverno で名前空間 %1 の例外を有効にしてください (features.policyExceptions)。Kyverno は、逸脱が終わった翌日にその例外を削除します。設計を変更して再度エクスポートするまでは、GitOps コントローラーが例外を戻し、Kyverno がまた削除します。</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>The positions cannot be understood.</source>
        <translation>位置を解釈できません。</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the design; is its plugin &apos;dot_layout&apos; installed?</source>
        <translation>Graphviz は設計を配置できませんでした。プラグイン &apos;dot_layout&apos; はインストールされていますか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a container of the design.</source>
        <translation>&apos;%1&apos; は設計の場所ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a component of the design.</source>
        <translation>&apos;%1&apos; は設計のコンポーネントではありません。</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>場所を 1 つ、または同じ場所にあるコンポーネントを 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整頓</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>%1 を整頓</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Cost of change</source>
        <translation>変更のコスト</translation>
    </message>
    <message>
        <source>How far does a change or a failure reach?</source>
        <translation>変更や障害はどこまで及ぶか?</translation>
    </message>
    <message>
        <source>The design is too large to follow every dependency.</source>
        <translation>設計が大きすぎるため、すべての依存をたどれません。</translation>
    </message>
    <message>
        <source>reaches everything</source>
        <translation>すべてに及ぶ</translation>
    </message>
    <message>
        <source>reaches half of it</source>
        <translation>半分に及ぶ</translation>
    </message>
    <message>
        <source>reaches nothing else</source>
        <translation>他には及ばない</translation>
    </message>
    <message>
        <source>Coupling heat</source>
        <translation>結合のヒートマップ</translation>
    </message>
    <message>
        <source>Where does everything hang together?</source>
        <translation>すべてが絡み合う場所はどこか?</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>隣接 %1 個</translation>
    </message>
    <message>
        <source>about half as many</source>
        <translation>その約半分</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>ほとんどなし</translation>
    </message>
    <message>
        <source>Connections that close a cycle</source>
        <translation>循環を閉じる接続</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Which data is where, and how confidential is it?</source>
        <translation>どのデータがどこにあり、どの程度の機密か?</translation>
    </message>
    <message>
        <source>Restricted · carries regulated data</source>
        <translation>極秘 · 規制対象データあり</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>What do I build on, and how do I reach it?</source>
        <translation>何の上に構築し、どう到達するか?</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Data stores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>キューとストリーム</translation>
    </message>
    <message>
        <source>Systems of others</source>
        <translation>他者のシステム</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What is different in one environment?</source>
        <translation>ある環境では何が違うか?</translation>
    </message>
    <message>
        <source>The design has no environments.</source>
        <translation>設計に環境がありません。</translation>
    </message>
    <message>
        <source>Differs in %1</source>
        <translation>%1 で異なる</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>経営層</translation>
    </message>
    <message>
        <source>What does the business depend on, and what does it cost?</source>
        <translation>事業は何に依存し、いくらかかるか?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>最重要</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>People and systems of others</source>
        <translation>人と他者のシステム</translation>
    </message>
    <message>
        <source>Stated cost: %1 a month.</source>
        <translation>指定されたコスト: 月額 %1。</translation>
    </message>
    <message>
        <source>Open findings: %1 errors, %2 warnings; accepted: %3.</source>
        <translation>未解決の指摘: エラー %1、警告 %2。受容済み: %3。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用担当者</translation>
    </message>
    <message>
        <source>What will wake me up at night?</source>
        <translation>夜中に自分を起こすものは何か?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Warnings on operation</source>
        <translation>運用に関する警告</translation>
    </message>
    <message>
        <source>Errors on operation</source>
        <translation>運用に関するエラー</translation>
    </message>
    <message>
        <source>Team ownership</source>
        <translation>チームの担当</translation>
    </message>
    <message>
        <source>Who answers for what, and who has to agree with whom?</source>
        <translation>誰が何に責任を持ち、誰が誰と合意する必要があるか?</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>チームなし</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Who gets in, and what can be read on the way?</source>
        <translation>誰が入れるか、途中で何が読めるか?</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>Reached from the internet · plaintext</source>
        <translation>インターネットから到達可能 · 平文</translation>
    </message>
    <message>
        <source>Reached by partners</source>
        <translation>パートナーから到達可能</translation>
    </message>
    <message>
        <source>Reached from inside · encrypted</source>
        <translation>内部から到達可能 · 暗号化済み</translation>
    </message>
    <message>
        <source>Connections in plaintext: %1; not stated: %2.</source>
        <translation>平文の接続: %1、指定なし: %2。</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Which parts belong together, and where do they touch?</source>
        <translation>どの部分が一体で、どこで接しているか?</translation>
    </message>
    <message>
        <source>No system</source>
        <translation>システムなし</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>環境: %1</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>&apos;%1&apos; is no link: write https://…, http://…, mailto:… or groundplan:ID.</source>
        <translation>&apos;%1&apos; はリンクではありません。https://…、http://…、mailto:…、groundplan:ID のいずれかで入力してください。</translation>
    </message>
</context>
<context>
    <name>LinkerdExport</name>
    <message>
        <source>No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd.</source>
        <translation>Linkerd のメッシュに入っている名前空間が設計にないため、書き込むものがありません。技術が Linkerd のメッシュにワークロードを入れてください。</translation>
    </message>
    <message>
        <source>Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too.</source>
        <translation>設計に指定のないポートはクラスターの既定に従います。それも閉じるには、名前空間に config.linkerd.io/default-inbound-policy: deny のアノテーションを付けてください。</translation>
    </message>
    <message>
        <source>These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1.</source>
        <translation>次のものは、名前空間によりプロキシが付きますが、プロキシなしと指定されています。Pod に linkerd.io/inject: disabled のアノテーションを付けてください: %1。</translation>
    </message>
    <message>
        <source>These are in no namespace of a Linkerd mesh: %1.</source>
        <translation>次のものは Linkerd のメッシュの名前空間に入っていません: %1。</translation>
    </message>
    <message>
        <source>Linkerd encrypts between all that have a proxy without being told: %1.</source>
        <translation>次のメッシュでは、Linkerd がプロキシを持つもの同士の間を指定なしで暗号化します: %1。</translation>
    </message>
    <message>
        <source>The controllers of these are not in the mesh, so what they route to takes plain traffic: %1.</source>
        <translation>次のもののコントローラーはメッシュに入っていないため、ルーティング先は平文のトラフィックを受け付けます: %1。</translation>
    </message>
    <message>
        <source>It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option &apos;entry-accounts&apos;: %1.</source>
        <translation>次のもののコントローラーがどのアカウントで呼び出すかは不明です。仮のアカウントで代用するため、オプション &apos;entry-accounts&apos; で指定してください: %1。</translation>
    </message>
    <message>
        <source>The controllers of these are expected to call under these accounts (option &apos;entry-accounts&apos;): %1.</source>
        <translation>次のもののコントローラーは、示されたアカウントで呼び出すものとします (オプション &apos;entry-accounts&apos;): %1。</translation>
    </message>
    <message>
        <source>The mesh does not carry UDP; network policies alone guard these: %1.</source>
        <translation>メッシュは UDP を運びません。次のものを守るのはネットワークポリシーだけです: %1。</translation>
    </message>
    <message>
        <source>Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1.</source>
        <translation>次のものには、同じ名前空間の呼び出し元が異なる待ち時間を指定しています。Linkerd では全体で 1 つの時間しか持てないため、最も厳しいものが有効です: %1。</translation>
    </message>
    <message>
        <source>Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1.</source>
        <translation>サーキットブレーカーは Service のアノテーション balancer.linkerd.io/failure-accrual: consecutive です。次のものの Service に追加してください: %1。</translation>
    </message>
    <message>
        <source>These take plain traffic at the port of callers without a proxy: %1.</source>
        <translation>次のものは、プロキシのない呼び出し元が使うポートで平文のトラフィックを受け付けます: %1。</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>It is not said who repeats failed calls to these, so the mesh does not: %1.</source>
        <translation>次のものへの失敗した呼び出しを誰が再試行するかの指定がないため、メッシュは再試行しません: %1。</translation>
    </message>
    <message>
        <source>Callers are let in by port; that they use a path alone is not enforced: %1.</source>
        <translation>呼び出し元はポート単位で許可されます。特定のパスだけを使うことは強制されません: %1。</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh.</source>
        <translation>Linkerd のメッシュの名前空間について、誰が誰を呼び出せるか、タイムアウトとリトライ。</translation>
    </message>
    <message>
        <source>Version of Server</source>
        <translation>Server のバージョン</translation>
    </message>
    <message>
        <source>Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer.</source>
        <translation>種類 Server のバージョン。v1beta3 には Linkerd 2.16 以降が必要です。</translation>
    </message>
    <message>
        <source>Accounts of entries</source>
        <translation>入口のアカウント</translation>
    </message>
    <message>
        <source>Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx.</source>
        <translation>入口のコントローラーの名前空間とサービスアカウント (ingress-nginx/ingress-nginx など)。</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>(picture)</source>
        <translation>(画像)</translation>
    </message>
    <message>
        <source>(picture: %1)</source>
        <translation>(画像: %1)</translation>
    </message>
    <message>
        <source>The rest is shown when you edit it.</source>
        <translation>残りは編集時に表示されます。</translation>
    </message>
</context>
<context>
    <name>MermaidExport</name>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Mermaid 図</translation>
    </message>
    <message>
        <source>The design and each of its systems as Mermaid flowcharts, which many repositories and wikis show by themselves.</source>
        <translation>設計とその各システムの Mermaid フローチャート。多くのリポジトリと Wiki がそのまま表示します。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Where lines lead: LR from left to right, TB from top to bottom.</source>
        <translation>線の向き。LR は左から右、TB は上から下。</translation>
    </message>
    <message>
        <source>The design has %1 connections; Mermaid draws at most 500 unless its setting maxEdges is raised where it is shown.</source>
        <translation>設計には %1 個の接続があります。表示する側で設定 maxEdges を上げない限り、Mermaid が描くのは 500 個までです。</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Services</source>
        <translation>サービス数</translation>
    </message>
    <message>
        <source>Workloads that depend on one another or stand alone.</source>
        <translation>互いに依存する、または単独のワークロード。</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存数</translation>
    </message>
    <message>
        <source>Pairs of services of which one depends on the other.</source>
        <translation>一方が他方に依存するサービスの組。</translation>
    </message>
    <message>
        <source>Propagation cost</source>
        <translation>伝播コスト</translation>
    </message>
    <message>
        <source>Share of all services that a change of an average one can reach.</source>
        <translation>平均的なサービスの変更が及びうる、全サービスに占める割合。</translation>
    </message>
    <message>
        <source>Density (SCF)</source>
        <translation>密度 (SCF)</translation>
    </message>
    <message>
        <source>Share of all possible dependencies between services that exist.</source>
        <translation>サービス間のありうる依存のうち、実在するものの割合。</translation>
    </message>
    <message>
        <source>Core size</source>
        <translation>コアサイズ</translation>
    </message>
    <message>
        <source>Services in the largest cycle: each of them can break every other.</source>
        <translation>最大の循環に含まれるサービス。それぞれが他のすべてを壊しえます。</translation>
    </message>
    <message>
        <source>Core share</source>
        <translation>コアの割合</translation>
    </message>
    <message>
        <source>Share of the services that are in the largest cycle.</source>
        <translation>最大の循環に含まれるサービスの割合。</translation>
    </message>
    <message>
        <source>Cyclicity</source>
        <translation>循環度</translation>
    </message>
    <message>
        <source>Share of the services that are in some cycle.</source>
        <translation>何らかの循環に含まれるサービスの割合。</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>最長の連鎖</translation>
    </message>
    <message>
        <source>Connections in a row, from the first component to the last that it depends on.</source>
        <translation>最初のコンポーネントから、それが依存する最後のコンポーネントまで連続する接続の数。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機</translation>
    </message>
    <message>
        <source>Synchronous calls in a row, all of which wait for the last.</source>
        <translation>最後の応答をすべてが待つ、連続する同期呼び出しの数。</translation>
    </message>
    <message>
        <source>Widest blast radius</source>
        <translation>最大の影響範囲</translation>
    </message>
    <message>
        <source>Components that the failure of one of them can reach, at most.</source>
        <translation>1 つのコンポーネントの障害が及びうるコンポーネントの最大数。</translation>
    </message>
    <message>
        <source>This is not a price table: a map with the key &apos;prices&apos; is expected.</source>
        <translation>価格表ではありません。キー &apos;prices&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>The price table has a format version other than 1; use a newer Groundplan.</source>
        <translation>価格表の形式のバージョンが 1 ではありません。新しい Groundplan を使ってください。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; in a price table.</source>
        <translation>価格表の不明なキー &apos;%1&apos; です。</translation>
    </message>
    <message>
        <source>&apos;per-gigabyte&apos; is missing: a map with the prices.</source>
        <translation>&apos;per-gigabyte&apos; がありません。価格のマップが必要です。</translation>
    </message>
    <message>
        <source>Unknown boundary &apos;%1&apos;; there are zone, region, private-link, cloud and internet.</source>
        <translation>不明な境界 &apos;%1&apos; です。zone、region、private-link、cloud、internet を指定できます。</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; is missing.</source>
        <translation>&apos;%1&apos; の価格がありません。</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0.</source>
        <translation>&apos;%1&apos; の価格は 0 以上の数値でなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number.</source>
        <translation>&apos;%1&apos; は数値でなければなりません。</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON として正しくありません: %1。</translation>
    </message>
    <message>
        <source>This is not a snapshot of metrics that this version can read.</source>
        <translation>このバージョンで読めるメトリクスのスナップショットではありません。</translation>
    </message>
</context>
<context>
    <name>MicroToscaImport</name>
    <message>
        <source>routers pass on what they get</source>
        <translation>ルーターは受け取ったものを転送する</translation>
    </message>
    <message>
        <source>nothing else can set it off</source>
        <translation>他に起動するものがない</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which uses it too, calls it</source>
        <translation>同じくこれを使う &apos;%1&apos; が呼び出している</translation>
    </message>
    <message>
        <source>requests reach it</source>
        <translation>リクエストが届く</translation>
    </message>
    <message>
        <source>microTOSCA does not say of which sort a data store is, nor whether it is read or written: all are taken for relational databases that are written.</source>
        <translation>microTOSCA はデータストアの種類も、読み取りか書き込みかも示しません。すべて書き込まれるリレーショナルデータベースとみなします。</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; belongs to &apos;%2&apos; is not taken over: computes are no components.</source>
        <translation>&apos;%1&apos; が &apos;%2&apos; に属することは引き継がれません。compute はコンポーネントではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand at the edge; this is left out.</source>
        <translation>&apos;%1&apos; はエッジに置けないため、除外します。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Whoever uses &apos;%1&apos; from outside</source>
        <translation>外部から &apos;%1&apos; を使う人</translation>
    </message>
    <message>
        <source>The edge &apos;%1&apos; became clients on the internet that call its members.</source>
        <translation>エッジ &apos;%1&apos; は、そのメンバーを呼び出すインターネット上のクライアントになりました。</translation>
    </message>
    <message>
        <source>That &apos;%1&apos; is deployed on &apos;%2&apos; is not taken over.</source>
        <translation>&apos;%1&apos; が &apos;%2&apos; にデプロイされていることは引き継がれません。</translation>
    </message>
    <message>
        <source>Nothing is deployed on &apos;%1&apos;; it is left out.</source>
        <translation>&apos;%1&apos; には何もデプロイされていないため、除外します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; interacts with itself; this is left out.</source>
        <translation>&apos;%1&apos; がそれ自身と通信しているため、除外します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot interact with &apos;%2&apos;; this is left out.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; と通信できないため、除外します。</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to consume, as %3.</source>
        <translation>&apos;%1&apos; が &apos;%2&apos; へ発行するか、そこから消費するかは示されていません。%3ため、消費とみなします。</translation>
    </message>
    <message>
        <source>It is not said whether &apos;%1&apos; publishes to &apos;%2&apos; or consumes from it: taken to publish, as %3.</source>
        <translation>&apos;%1&apos; が &apos;%2&apos; へ発行するか、そこから消費するかは示されていません。%3ため、発行とみなします。</translation>
    </message>
    <message>
        <source>How &apos;%1&apos; finds its target is not taken over: routes do not say it.</source>
        <translation>&apos;%1&apos; が接続先を見つける方法は引き継がれません。ルーティングでは指定できません。</translation>
    </message>
    <message>
        <source>Timeout, circuit breaker and discovery towards &apos;%1&apos; are not taken over: they are of calls alone.</source>
        <translation>&apos;%1&apos; へのタイムアウト、サーキットブレーカー、ディスカバリーは引き継がれません。呼び出しだけのものです。</translation>
    </message>
    <message>
        <source>microTOSCA topology</source>
        <translation>microTOSCA トポロジー</translation>
    </message>
    <message>
        <source>Services, brokers, routers, data stores, teams and the edge of a microTOSCA topology, as microFreshener reads it.</source>
        <translation>microFreshener が読む形式の microTOSCA トポロジーのサービス、ブローカー、ルーター、データストア、チーム、エッジ。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no microTOSCA topology.</source>
        <translation>ファイルをスキップします: microTOSCA トポロジーではありません。</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one topology, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>ファイルをスキップします: 設計のトポロジーは 1 つで、ここでは &apos;%1&apos; のものです。このファイルは単独でインポートしてください。</translation>
    </message>
    <message>
        <source>There is no microTOSCA topology to import.</source>
        <translation>インポートする microTOSCA トポロジーがありません。</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>There is no &apos;topology_template&apos;.</source>
        <translation>&apos;topology_template&apos; がありません。</translation>
    </message>
    <message>
        <source>&apos;topology_template&apos;</source>
        <translation>&apos;topology_template&apos;</translation>
    </message>
    <message>
        <source>&apos;node_types&apos;</source>
        <translation>&apos;node_types&apos;</translation>
    </message>
    <message>
        <source>&apos;relationship_templates&apos;</source>
        <translation>&apos;relationship_templates&apos;</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 は %2 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a name, not %2.</source>
        <translation>%1 は %2 ではなく名前でなければなりません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not taken over.</source>
        <translation>&apos;%1&apos; は引き継がれません。</translation>
    </message>
    <message>
        <source>There is no node &apos;%1&apos;%2.</source>
        <translation>ノード &apos;%1&apos; はありません%2。</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; is near</source>
        <translation>。近い名前は &apos;%1&apos; です</translation>
    </message>
    <message>
        <source>There is no &apos;node_templates&apos;.</source>
        <translation>&apos;node_templates&apos; がありません。</translation>
    </message>
    <message>
        <source>&apos;node_templates&apos;</source>
        <translation>&apos;node_templates&apos;</translation>
    </message>
    <message>
        <source>The key of a node</source>
        <translation>ノードのキー</translation>
    </message>
    <message>
        <source>The node &apos;%1&apos;</source>
        <translation>ノード &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The type of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; の型</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>&apos;%1&apos; を除外します。型 &apos;%2&apos; は microTOSCA のものではありません。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is taken for its base &apos;%2&apos;.</source>
        <translation>型 &apos;%1&apos; を基底型 &apos;%2&apos; とみなします。</translation>
    </message>
    <message>
        <source>The requirements of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; の要件</translation>
    </message>
    <message>
        <source>A requirement of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; の要件</translation>
    </message>
    <message>
        <source>The requirement &apos;%1&apos; of &apos;%2&apos; is not taken over.</source>
        <translation>&apos;%2&apos; の要件 &apos;%1&apos; は引き継がれません。</translation>
    </message>
    <message>
        <source>The target of &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>&apos;%2&apos; の &apos;%1&apos; の対象</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is left out: &apos;%3&apos; is not of microTOSCA.</source>
        <translation>&apos;%2&apos; の &apos;%1&apos; を除外します。&apos;%3&apos; は microTOSCA のものではありません。</translation>
    </message>
    <message>
        <source>The relationship of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; の関係</translation>
    </message>
    <message>
        <source>The relationship template &apos;%1&apos;</source>
        <translation>関係テンプレート &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no relationship template &apos;%1&apos;.</source>
        <translation>関係テンプレート &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>The relationship type &apos;%1&apos; is taken for &apos;micro.relationships.InteractsWith&apos;.</source>
        <translation>関係型 &apos;%1&apos; を &apos;micro.relationships.InteractsWith&apos; とみなします。</translation>
    </message>
    <message>
        <source>The properties of an interaction</source>
        <translation>通信のプロパティ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false; it is not taken over.</source>
        <translation>&apos;%1&apos; は true でも false でもないため、引き継がれません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be deployed on &apos;%2&apos;, which is no compute; this is left out.</source>
        <translation>&apos;%1&apos; は compute ではない &apos;%2&apos; にデプロイできないため、除外します。</translation>
    </message>
    <message>
        <source>&apos;groups&apos;</source>
        <translation>&apos;groups&apos;</translation>
    </message>
    <message>
        <source>The key of a group</source>
        <translation>グループのキー</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos;</source>
        <translation>グループ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The members of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; のメンバー</translation>
    </message>
    <message>
        <source>microTOSCA has no type of group &apos;%1&apos;.</source>
        <translation>microTOSCA にグループの型 &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; is left out: its type &apos;%2&apos; is not of microTOSCA.</source>
        <translation>グループ &apos;%1&apos; を除外します。型 &apos;%2&apos; は microTOSCA のものではありません。</translation>
    </message>
    <message>
        <source>A member of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; のメンバー</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a group; the members of a group are nodes.</source>
        <translation>&apos;%1&apos; はグループです。グループのメンバーはノードです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named twice as a member of &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; が &apos;%2&apos; のメンバーとして 2 回指定されています。</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; of &apos;%2&apos; is left out: it is not of microTOSCA.</source>
        <translation>&apos;%2&apos; のメンバー &apos;%1&apos; を除外します。microTOSCA のものではありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>microTOSCA has no type &apos;%1&apos;%2.</source>
        <translation>microTOSCA に型 &apos;%1&apos; はありません%2。</translation>
    </message>
    <message>
        <source>The type &apos;%1&apos; is derived from itself, or too often.</source>
        <translation>型 &apos;%1&apos; はそれ自身から派生しているか、派生が多すぎます。</translation>
    </message>
</context>
<context>
    <name>MicrosecendImport</name>
    <message>
        <source>The diagram must be a map with &apos;services&apos; and &apos;information_flows&apos;, not %1.</source>
        <translation>図は %1 ではなく、&apos;services&apos; と &apos;information_flows&apos; を持つマップでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>There is no service in the diagram.</source>
        <translation>図にサービスがありません。</translation>
    </message>
    <message>
        <source>What the diagram does not show is stated as not there: such a diagram shows all that was found in the code.</source>
        <translation>図に示されていないものは、存在しないものとして指定します。この種の図は、コードで見つかったものをすべて示すためです。</translation>
    </message>
    <message>
        <source>A node without a name is skipped.</source>
        <translation>名前のないノードをスキップします。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice; the second one is skipped.</source>
        <translation>&apos;%1&apos; が 2 回あります。2 つ目をスキップします。</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; is skipped: there is no node &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; から &apos;%2&apos; へのフローをスキップします。ノード &apos;%3&apos; がありません。</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to itself is skipped.</source>
        <translation>&apos;%1&apos; からそれ自身へのフローをスキップします。</translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>%1 から %2 へのフロー</translation>
    </message>
    <message>
        <source>Dataflow diagram of microservices</source>
        <translation>マイクロサービスのデータフロー図</translation>
    </message>
    <message>
        <source>Services, outside entities and flows of a dataflow diagram in JSON, as microSecEnD and Code2DFD write them.</source>
        <translation>microSecEnD と Code2DFD が書き出す JSON 形式のデータフロー図のサービス、外部エンティティ、フロー。</translation>
    </message>
    <message>
        <source>The file holds no dataflow diagram; it is skipped.</source>
        <translation>ファイルにデータフロー図がないため、スキップします。</translation>
    </message>
    <message>
        <source>One diagram is imported at a time; &apos;%1&apos; is another one.</source>
        <translation>インポートできる図は一度に 1 つです。&apos;%1&apos; は別の図です。</translation>
    </message>
    <message>
        <source>There is no dataflow diagram in the files: a map with &apos;services&apos; and &apos;information_flows&apos;.</source>
        <translation>ファイルにデータフロー図がありません。&apos;services&apos; と &apos;information_flows&apos; を持つマップが必要です。</translation>
    </message>
</context>
<context>
    <name>ObservabilityExport</name>
    <message>
        <source>Monitoring, logs and traces</source>
        <translation>監視、ログ、トレース</translation>
    </message>
    <message>
        <source>Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks.</source>
        <translation>モニター、目標に対するアラート、ダッシュボード、コレクター、ログエージェント、ランブック。</translation>
    </message>
    <message>
        <source>Names of metrics</source>
        <translation>メトリクスの名前</translation>
    </message>
    <message>
        <source>By which names requests are counted: those of OpenTelemetry, of Istio&apos;s proxies, or of the Prometheus client libraries.</source>
        <translation>どの名前でリクエストを数えるか。OpenTelemetry、Istio のプロキシ、Prometheus クライアントライブラリのいずれか。</translation>
    </message>
    <message>
        <source>Buckets of durations</source>
        <translation>所要時間のバケット</translation>
    </message>
    <message>
        <source>Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default.</source>
        <translation>所要時間のヒストグラムの上限 (秒)。空の場合はライブラリの既定。</translation>
    </message>
    <message>
        <source>Days of an objective</source>
        <translation>目標の日数</translation>
    </message>
    <message>
        <source>The period over which objectives hold.</source>
        <translation>目標を評価する期間。</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>キューの最大長</translation>
    </message>
    <message>
        <source>Messages that may wait for a consumer that does not say how many it aims at.</source>
        <translation>目標値の指定がないコンシューマーについて、待機してよいメッセージの数。</translation>
    </message>
    <message>
        <source>Suffix of dead-letter queues</source>
        <translation>デッドレターキューの接尾辞</translation>
    </message>
    <message>
        <source>What the name of a dead-letter queue adds to that of its queue or topic.</source>
        <translation>キューまたはトピックの名前に付け加えてデッドレターキューの名前とするもの。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Who configures Prometheus: its operator, by objects, or files in ConfigMaps.</source>
        <translation>Prometheus を構成するもの。オペレーターがオブジェクトで構成するか、ConfigMap のファイルによるか。</translation>
    </message>
    <message>
        <source>Labels for the operator</source>
        <translation>オペレーター用のラベル</translation>
    </message>
    <message>
        <source>Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack.</source>
        <translation>Prometheus Operator がモニターとルールを選択するためのラベル (release: kube-prometheus-stack など)。</translation>
    </message>
    <message>
        <source>Version of AlertmanagerConfig</source>
        <translation>AlertmanagerConfig のバージョン</translation>
    </message>
    <message>
        <source>Version of the API of alert routes; v1beta1 needs the operator&apos;s conversion webhook.</source>
        <translation>アラートのルートの API のバージョン。v1beta1 にはオペレーターの変換 Webhook が必要です。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Whether dashboards for Grafana are written.</source>
        <translation>Grafana のダッシュボードを書き込むか。</translation>
    </message>
    <message>
        <source>Address of Grafana</source>
        <translation>Grafana のアドレス</translation>
    </message>
    <message>
        <source>Where the dashboards are read; empty: the host of the dashboards component.</source>
        <translation>ダッシュボードを見る場所。空の場合はダッシュボードコンポーネントのホスト。</translation>
    </message>
    <message>
        <source>Address of runbooks</source>
        <translation>ランブックのアドレス</translation>
    </message>
    <message>
        <source>Address that the export&apos;s folder is read at; empty: the repository of the export profile.</source>
        <translation>エクスポートのフォルダーを読むアドレス。空の場合はエクスポートプロファイルのリポジトリ。</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>コレクター</translation>
    </message>
    <message>
        <source>How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target.</source>
        <translation>OpenTelemetry Collector の動かし方。マニフェスト、そのオペレーター、またはこのエクスポート先では扱わない。</translation>
    </message>
    <message>
        <source>Sampling of whole traces</source>
        <translation>トレース全体のサンプリング</translation>
    </message>
    <message>
        <source>Whether failed and slow requests are always kept when only a share of the traces is.</source>
        <translation>トレースの一部だけを保持するときも、失敗したリクエストと遅いリクエストを常に保持するか。</translation>
    </message>
    <message>
        <source>Log agent</source>
        <translation>ログエージェント</translation>
    </message>
    <message>
        <source>Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit.</source>
        <translation>マシンのログファイルを読むもの。design はログを集めるコレクターがあればそれ、なければ Fluent Bit。</translation>
    </message>
    <message>
        <source>Elastic&apos;s operator</source>
        <translation>Elastic のオペレーター</translation>
    </message>
    <message>
        <source>Whether Elasticsearch as a log store is run by Elastic&apos;s operator.</source>
        <translation>ログストアとしての Elasticsearch を Elastic のオペレーターで動かすか。</translation>
    </message>
    <message>
        <source>No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster.</source>
        <translation>ワークロードを実行するクラスターが設計にないため、監視するものがありません。ワークロードをクラスターに配置してください。</translation>
    </message>
    <message>
        <source>These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.</source>
        <translation>次のものには目標がありますが、リクエストを数えるメッシュのプロキシがないため、監視されません: %1。</translation>
    </message>
    <message>
        <source>These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1.</source>
        <translation>次のものには目標がありますが、ポートでリクエストのメトリクスを出すという指定がないため、監視されません: %1。</translation>
    </message>
    <message>
        <source>No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option &apos;buckets&apos;: %1.</source>
        <translation>ヒストグラムにレイテンシーバジェットで終わるバケットがないため、アラートは別のバケットで数えます。バケットを追加するか、オプション &apos;buckets&apos; を指定してください: %1。</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 の代わりに %1</translation>
    </message>
    <message>
        <source>The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1.</source>
        <translation>次のもののエラーバジェットは大きく、すべてのリクエストが失敗しても速くは消費されません。一部のアラートは除外されます: %1。</translation>
    </message>
    <message>
        <source>These promise all or nothing, which leaves no error budget to watch: %1.</source>
        <translation>次のものは 100 % か 0 % を約束しているため、監視するエラーバジェットが残りません: %1。</translation>
    </message>
    <message>
        <source>These do not say whether they emit metrics, so their measurements are not read: %1.</source>
        <translation>次のものにはメトリクスを出すかの指定がないため、測定値を読み取りません: %1。</translation>
    </message>
    <message>
        <source>These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1.</source>
        <translation>次のものは測定値を読み取るポートで gRPC を使います。別のポートで提供する場合は metrics-port を指定してください: %1。</translation>
    </message>
    <message>
        <source>These emit metrics, but have no port to read them from; have them pushed to the collector: %1.</source>
        <translation>次のものはメトリクスを出しますが、読み取るポートがありません。コレクターへプッシュさせてください: %1。</translation>
    </message>
    <message>
        <source>Nobody answers for these, so their alerts go to the team &apos;unowned&apos;: %1.</source>
        <translation>次のものには責任を持つ人がいないため、アラートはチーム &apos;unowned&apos; に届きます: %1。</translation>
    </message>
    <message>
        <source>These run outside of the cluster; take over the alerts of their provider: %1.</source>
        <translation>次のものはクラスターの外で動きます。提供者のアラートを引き継いでください: %1。</translation>
    </message>
    <message>
        <source>The design has no store for %1; add one, so that they have somewhere to go.</source>
        <translation>設計に %1 のストアがありません。送り先になるストアを追加してください。</translation>
    </message>
    <message>
        <source>This target does not know how to hand signals to these; name their technology: %1.</source>
        <translation>このエクスポート先は、次のものへシグナルを渡す方法を知りません。技術を指定してください: %1。</translation>
    </message>
    <message>
        <source>Nobody says where these are reached; put their addresses in: %1.</source>
        <translation>次のものに到達するアドレスの指定がありません。アドレスを入れてください: %1。</translation>
    </message>
    <message>
        <source>Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.</source>
        <translation>エージェントが %3 に書き込めるように、エージェントの名前空間に、キー %2 を持つ Secret %1 を用意してください。</translation>
    </message>
    <message>
        <source>These take signals at a port that their Services do not offer; state it on the connection from the collector: %1.</source>
        <translation>次のものは、Service が提供していないポートでシグナルを受け付けます。コレクターからの接続にポートを指定してください: %1。</translation>
    </message>
    <message>
        <source>Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1.</source>
        <translation>コレクターが書き込めるように、次のものを --web.enable-remote-write-receiver を付けて起動してください: %1。</translation>
    </message>
    <message>
        <source>No connection lets %2 read these, so network policies refuse it; draw &apos;observes&apos; from it to them or to the place around them: %1.</source>
        <translation>%2 が次のものを読み取れる接続がないため、ネットワークポリシーで拒否されます。そこから次のもの、またはそれを囲む場所へ &apos;observes&apos; を描いてください: %1。</translation>
    </message>
    <message>
        <source>The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1.</source>
        <translation>次のもののプロキシは、メッシュに入っていない読み取り元を拒否します。測定値のポートをプロキシの対象から外すか、プロキシに測定値を渡させてください: %1。</translation>
    </message>
    <message>
        <source>The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves.</source>
        <translation>設計ではクラスターに OpenTelemetry Collector がないため、構成しません。ワークロードは自分でトレースをストアへ渡す必要があります。</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.</source>
        <translation>ワークロードの OTEL_EXPORTER_OTLP_ENDPOINT を http://%1.%2.svc:4317 (HTTP の場合は 4318) に設定してください。</translation>
    </message>
    <message>
        <source>These have nowhere to hand signals to and are not written: %1.</source>
        <translation>次のものにはシグナルの渡し先がないため、書き込みません: %1。</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1.</source>
        <translation>次のもののデータは保護対象で、ログに現れる可能性があります。ログエージェントはいくつかのフィールドを取り除くため、一覧を補ってください: %1。</translation>
    </message>
    <message>
        <source>The data of these is guarded and may show in their logs, which nobody cleans: %1.</source>
        <translation>次のもののデータは保護対象で、ログに現れる可能性がありますが、ログから取り除くものがありません: %1。</translation>
    </message>
    <message>
        <source>The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set &apos;pod-security: privileged&apos; for the namespace %1.</source>
        <translation>ログエージェントはマシンのログファイルを読みます。Pod セキュリティがこれを許可するのは特権名前空間だけなので、名前空間 %1 に &apos;pod-security: privileged&apos; を設定してください。</translation>
    </message>
    <message>
        <source>These name no version; %2 is assumed: %1.</source>
        <translation>次のものにはバージョンの指定がないため、%2 と仮定します: %1。</translation>
    </message>
    <message>
        <source>Install Elastic&apos;s operator (ECK); it makes the user of the Secret %1-es-elastic-user.</source>
        <translation>Elastic のオペレーター (ECK) をインストールしてください。Secret %1-es-elastic-user のユーザーを作成します。</translation>
    </message>
    <message>
        <source>This target runs these with their configuration; list it in the export profile, so that the target &apos;kubernetes&apos; leaves them to it: %1.</source>
        <translation>このエクスポート先は、次のものを構成ごと動かします。エクスポート先 &apos;kubernetes&apos; が扱わないように、このエクスポート先をエクスポートプロファイルに挙げてください: %1。</translation>
    </message>
    <message>
        <source>These have dashboards and alerts of their vendors, so none are written: %1.</source>
        <translation>次のものには提供元のダッシュボードとアラートがあるため、書き込みません: %1。</translation>
    </message>
    <message>
        <source>No Elasticsearch of the cluster stands behind these; check the address that they name: %1.</source>
        <translation>次のものの背後にクラスターの Elasticsearch がありません。指定しているアドレスを確認してください: %1。</translation>
    </message>
    <message>
        <source>The design has no alerting component, so nobody is told; alerts have no routes.</source>
        <translation>設計にアラートコンポーネントがないため、誰にも知らされません。アラートにルートがありません。</translation>
    </message>
    <message>
        <source>Routes of alerts are written for the Prometheus operator only.</source>
        <translation>アラートのルートは、Prometheus Operator の場合のみ書き込みます。</translation>
    </message>
    <message>
        <source>Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.</source>
        <translation>名前空間 %1 に Secret alert-receivers を用意してください。各チームのキー TEAM-page と TEAM-ticket、および everybody-else に、それぞれ Webhook のアドレスを入れるか、受信先を置き換えてください。</translation>
    </message>
    <message>
        <source>Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job.</source>
        <translation>ルールを含む ConfigMap を Prometheus にマウントし、rule_files に指定してください。ワークロードは、ラベル namespace と job を付けた独自の scrape 設定で読み取ります。</translation>
    </message>
    <message>
        <source>Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces.</source>
        <translation>Prometheus Operator と kube-state-metrics をインストールしてください。すべての名前空間のモニター、ルール、ルートを選択させ、ルートが全名前空間のアラートに有効になるように alertmanagerConfigMatcherStrategy を None に設定してください。</translation>
    </message>
    <message>
        <source>Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option &apos;runbook-url&apos;.</source>
        <translation>ランブックを読む場所の指定がないため、https://runbooks.example.invalid で代用します。エクスポートプロファイルのリポジトリ、またはオプション &apos;runbook-url&apos; を指定してください。</translation>
    </message>
    <message>
        <source>The design has no dashboards component; the dashboards are for Grafana.</source>
        <translation>設計にダッシュボードコンポーネントがありません。ダッシュボードは Grafana 用です。</translation>
    </message>
    <message>
        <source>These do not read the dashboards, which are for Grafana: %1.</source>
        <translation>次のものは Grafana 用のダッシュボードを読みません: %1。</translation>
    </message>
    <message>
        <source>The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.</source>
        <translation>次の接続のキューは監視されません。トピックとコンシューマーグループ、およびこのエクスポート先が知る技術 (Kafka、RabbitMQ) を指定してください: %1。</translation>
    </message>
    <message>
        <source>These are rules for a controller rather than pods; watch the controller: %1.</source>
        <translation>次のものは Pod ではなくコントローラー用のルールです。コントローラーを監視してください: %1。</translation>
    </message>
</context>
<context>
    <name>OpenSloExport</name>
    <message>
        <source>Service level objectives</source>
        <translation>サービスレベル目標</translation>
    </message>
    <message>
        <source>Objectives, indicators and alert policies in the form of OpenSLO, from the targets that components state.</source>
        <translation>OpenSLO 形式の目標、指標、アラートポリシー。コンポーネントの目標値から作成します。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Whose metrics the indicators read: those of the mesh where there is one, or always those of OpenTelemetry.</source>
        <translation>指標がどのメトリクスを読むか。メッシュがあればそのメトリクスか、常に OpenTelemetry のものか。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>The time over which a target counts, such as 28d or 4w.</source>
        <translation>目標を評価する期間 (28d や 4w など)。</translation>
    </message>
    <message>
        <source>Option &apos;window&apos; of target &apos;openslo&apos; has to be a duration such as 28d.</source>
        <translation>エクスポート先 &apos;openslo&apos; のオプション &apos;window&apos; は、28d のような期間でなければなりません。</translation>
    </message>
    <message>
        <source>What answers no requests at a port has no share of good requests, so no indicator is written: %1.</source>
        <translation>ポートでリクエストに応答しないものには正常なリクエストの割合がないため、指標を書き込みません: %1。</translation>
    </message>
    <message>
        <source>A target of 100 % leaves no room for a single failure, so no objective is written; state a lower one: %1.</source>
        <translation>100 % の目標では 1 回の失敗も許されないため、目標を書き込みません。より低い目標を指定してください: %1。</translation>
    </message>
    <message>
        <source>Their metrics are assumed to be those that OpenTelemetry&apos;s instrumentation for servers records: %1.</source>
        <translation>次のもののメトリクスは、OpenTelemetry のサーバー計装が記録するものと仮定します: %1。</translation>
    </message>
    <message>
        <source>No workload of a cluster states an availability target or a latency budget, so there are no objectives.</source>
        <translation>クラスターのどのワークロードも可用性目標とレイテンシーバジェットを指定していないため、目標はありません。</translation>
    </message>
    <message>
        <source>These have a target, but no metrics of their own in a cluster; their provider tells how well they do: %1.</source>
        <translation>次のものには目標がありますが、クラスターに自身のメトリクスがありません。状況は提供者が示します: %1。</translation>
    </message>
    <message>
        <source>No component for alerting says how people are called, so &apos;email&apos; stands in for it.</source>
        <translation>アラートのコンポーネントに連絡方法の指定がないため、&apos;email&apos; で代用します。</translation>
    </message>
    <message>
        <source>Some alerts have no team, so they go to a target &apos;nobody&apos;; give their components a team.</source>
        <translation>一部のアラートにはチームがないため、通知先 &apos;nobody&apos; に届きます。そのコンポーネントにチームを指定してください。</translation>
    </message>
    <message>
        <source>Connect these notification targets to real addresses where the objectives are evaluated: %1.</source>
        <translation>目標を評価する場所で、次の通知先を実際のアドレスに接続してください: %1。</translation>
    </message>
</context>
<context>
    <name>PackTest</name>
    <message>
        <source>an expectation</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>An expectation names the rule of a &apos;finding&apos; or of a &apos;question&apos;.</source>
        <translation>期待値には &apos;finding&apos; または &apos;question&apos; のルールを指定します。</translation>
    </message>
    <message>
        <source>rule of this pack</source>
        <translation>このパックのルール</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; needs &apos;each&apos;.</source>
        <translation>&apos;{item}&apos; には &apos;each&apos; が必要です。</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;.</source>
        <translation>種類 &apos;%1&apos; のコンポーネントまたは接続に属性 &apos;%2&apos; はありません。</translation>
    </message>
    <message>
        <source>Unknown component kind &apos;%1&apos;.</source>
        <translation>コンポーネントの種類 &apos;%1&apos; は不明です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; を &apos;%2&apos; の中に置くことはできません。</translation>
    </message>
    <message>
        <source>Unknown connection kind &apos;%1&apos;.</source>
        <translation>接続の種類 &apos;%1&apos; は不明です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot run from &apos;%2&apos; to &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; から &apos;%3&apos; へは接続できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a text.</source>
        <translation>&apos;%1&apos; にはテキストが必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is yes or no.</source>
        <translation>&apos;%1&apos; は「はい」か「いいえ」です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3.</source>
        <translation>&apos;%1&apos; は %2 から %3 までの整数です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2.</source>
        <translation>&apos;%1&apos; は %2 のいずれかです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 to %3 different entries, parted by commas.</source>
        <translation>&apos;%1&apos; には、コンマ区切りで重複のない %2 から %3 個の項目が必要です。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; it has %3.</source>
        <translation>パターン &apos;%1&apos; にパラメーター &apos;%2&apos; はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; has no parameter &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>パターン &apos;%1&apos; にパラメーター &apos;%2&apos; はありません。&apos;%3&apos; のことですか?</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; known are %3.</source>
        <translation>不明な%1 &apos;%2&apos; です。既知のものは %3 です。</translation>
    </message>
    <message>
        <source>Unknown %1 &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>不明な%1 &apos;%2&apos; です。&apos;%3&apos; のことですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text.</source>
        <translation>&apos;%1&apos; はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>There is no base &apos;%1&apos;.</source>
        <translation>ベース &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A pattern needs &apos;%1&apos;.</source>
        <translation>パターンには &apos;%1&apos; が必要です。</translation>
    </message>
    <message>
        <source>&apos;parameters&apos; must be a map, not %1.</source>
        <translation>&apos;parameters&apos; は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a parameter.</source>
        <translation>&apos;%1&apos; はパラメーターの名前にできません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>type of parameter</source>
        <translation>パラメーターの型</translation>
    </message>
    <message>
        <source>key of a parameter</source>
        <translation>パラメーターのキー</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>パラメーター &apos;%1&apos; には &apos;%2&apos; が必要です。</translation>
    </message>
    <message>
        <source>&apos;components&apos; must be a map of 1 to %1 parts.</source>
        <translation>&apos;components&apos; は 1 から %1 個の部品を持つマップでなければなりません。</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; before this one.</source>
        <translation>これより前に部品 &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made for each of &apos;%2&apos;: what stands in it must be, too.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; の項目ごとに作られます。その中にあるものも同様でなければなりません。</translation>
    </message>
    <message>
        <source>&apos;connections&apos; must be a map, not %1.</source>
        <translation>&apos;connections&apos; は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation>&apos;%2&apos; に使う部品 &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a part: lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; は部品の名前にできません。小文字、数字、ダッシュを使ってください。</translation>
    </message>
    <message>
        <source>There is no set of fields &apos;%1&apos;; known are %2.</source>
        <translation>フィールドの組 &apos;%1&apos; はありません。既知のものは %2 です。</translation>
    </message>
    <message>
        <source>&apos;each&apos; needs a parameter that is a list.</source>
        <translation>&apos;each&apos; にはリストのパラメーターが必要です。</translation>
    </message>
    <message>
        <source>&apos;takes-over&apos; needs a part before this one that something selected can stand in for.</source>
        <translation>&apos;takes-over&apos; には、選択中のもので代えられる部品がこれより前に必要です。</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a column and a row, both from 0.</source>
        <translation>&apos;at&apos; は列と行で、どちらも 0 から数えます。</translation>
    </message>
    <message>
        <source>The part &apos;%1&apos; needs a kind.</source>
        <translation>部品 &apos;%1&apos; には種類が必要です。</translation>
    </message>
    <message>
        <source>A component or connection of kind &apos;%1&apos; has no attribute &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>種類 &apos;%1&apos; のコンポーネントまたは接続に属性 &apos;%2&apos; はありません。&apos;%3&apos; のことですか?</translation>
    </message>
    <message>
        <source>A field is text, a number, yes or no, or a list. A text that begins with a placeholder needs quotes.</source>
        <translation>フィールドはテキスト、数値、はい / いいえ、リストのいずれかです。プレースホルダーで始まるテキストには引用符が必要です。</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>パラメーター &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no choice &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; に選択肢 &apos;%2&apos; はありません。</translation>
    </message>
    <message>
        <source>&apos;if&apos; needs a boolean parameter, or a choice and one of its values.</source>
        <translation>&apos;if&apos; には、ブール型のパラメーター、または選択肢とその値の 1 つが必要です。</translation>
    </message>
    <message>
        <source>The file is neither a pattern nor sets of fields for patterns.</source>
        <translation>ファイルは、パターンでも、パターン用のフィールドの組でもありません。</translation>
    </message>
    <message>
        <source>There is no pattern &apos;%1&apos; that these texts belong to.</source>
        <translation>これらのテキストが属するパターン &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>set of fields</source>
        <translation>フィールドの組</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>The text lacks %1, which the English one has.</source>
        <translation>テキストに、英語のテキストにある %1 がありません。</translation>
    </message>
    <message>
        <source>The text has %1, which the English one does not have.</source>
        <translation>テキストに、英語のテキストにない %1 があります。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 texts, in English it has %3.</source>
        <translation>&apos;%1&apos; のテキストは %2 個、英語では %3 個です。</translation>
    </message>
    <message>
        <source>The default of &apos;%1&apos; is the same in every language.</source>
        <translation>&apos;%1&apos; の既定値はどの言語でも同じです。</translation>
    </message>
    <message>
        <source>In English there is no &apos;%1&apos; here.</source>
        <translation>英語では、ここに &apos;%1&apos; がありません。</translation>
    </message>
    <message>
        <source>key of a parameter&apos;s texts</source>
        <translation>パラメーターのテキストのキー</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>text of a part</source>
        <translation>部品のテキスト</translation>
    </message>
    <message>
        <source>The texts of a pattern are a map, not %1.</source>
        <translation>パターンのテキストは %1 ではなくマップです。</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>key of a pattern&apos;s texts</source>
        <translation>パターンのテキストのキー</translation>
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
        <translation>設計を検証し、エクスポートがそれと一致するか調べ、各イメージをビルドする場所を持つワークフロー。</translation>
    </message>
    <message>
        <source>Set the repository variables GROUNDPLAN_PACKAGE_URL (where your package of Groundplan is) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>リポジトリ変数 GROUNDPLAN_PACKAGE_URL (Groundplan のパッケージの場所) を設定し、ビルド手順を用意したら BUILD_IMAGES を true にしてください。</translation>
    </message>
    <message>
        <source>The workflow reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>ワークフローは platform.groundplan.yaml から設計を読み取ります。オプション &apos;design&apos; で別のパスを指定できます。</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>A pipeline that validates the design, checks that the exports match it, and has a place for building each image.</source>
        <translation>設計を検証し、エクスポートがそれと一致するか調べ、各イメージをビルドする場所を持つパイプライン。</translation>
    </message>
    <message>
        <source>Set the CI variables GROUNDPLAN_IMAGE (an image that holds groundplan and kustomize) and, once the build steps are yours, BUILD_IMAGES to true.</source>
        <translation>CI 変数 GROUNDPLAN_IMAGE (groundplan と kustomize を含むイメージ) を設定し、ビルド手順を用意したら BUILD_IMAGES を true にしてください。</translation>
    </message>
    <message>
        <source>The pipeline reads the design from platform.groundplan.yaml; the option &apos;design&apos; names another path.</source>
        <translation>パイプラインは platform.groundplan.yaml から設計を読み取ります。オプション &apos;design&apos; で別のパスを指定できます。</translation>
    </message>
    <message>
        <source>Design file</source>
        <translation>設計ファイル</translation>
    </message>
    <message>
        <source>Path of the design file within the repository.</source>
        <translation>リポジトリ内の設計ファイルのパス。</translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>イメージをビルド</translation>
    </message>
    <message>
        <source>Whether the pipeline has a job for each image that the team builds.</source>
        <translation>チームがビルドする各イメージのジョブをパイプラインに含めるか。</translation>
    </message>
    <message>
        <source>The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.</source>
        <translation>エクスポートプロファイルはファイルをフォルダー %1 に置きますが、このファイルはリポジトリの最上位でしか見つかりません。このエクスポート先は最上位で -t %2 -o . を付けてエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>PlantUmlExport</name>
    <message>
        <source>C4 diagrams in PlantUML</source>
        <translation>PlantUML の C4 図</translation>
    </message>
    <message>
        <source>The design and each of its systems as C4 container diagrams for PlantUML, whose own library holds all that they include.</source>
        <translation>設計とその各システムの、PlantUML 用 C4 コンテナー図。include するものはすべて PlantUML 自身のライブラリにあります。</translation>
    </message>
    <message>
        <source>The diagrams need PlantUML 1.2022.0 or newer.</source>
        <translation>図には PlantUML 1.2022.0 以降が必要です。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>&apos;%1&apos; cannot be switched off: it tells of deviations that do not count.</source>
        <translation>&apos;%1&apos; は無効にできません。有効でない逸脱を知らせるルールです。</translation>
    </message>
    <message>
        <source>There is no rule or pack &apos;%1&apos;</source>
        <translation>ルールまたはパック &apos;%1&apos; はありません</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;</source>
        <translation>ルール &apos;%1&apos; はありません</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan rules&apos; lists them.</source>
        <translation>%1。&apos;groundplan rules&apos; で一覧できます。</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>The level of &apos;%1&apos; must be one of %2, not &apos;%3&apos;.</source>
        <translation>&apos;%1&apos; のレベルは &apos;%3&apos; ではなく %2 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>Rules and their levels must be a map, not %1.</source>
        <translation>ルールとそのレベルは %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>Text is expected here, not %1.</source>
        <translation>ここでは %1 ではなくテキストが必要です。</translation>
    </message>
    <message>
        <source>This is not a profile: a map with the key &apos;profile&apos; is expected.</source>
        <translation>プロファイルではありません。キー &apos;profile&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name for a profile; use lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; はプロファイルの名前にできません。小文字、数字、ダッシュを使ってください。</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;.</source>
        <translation>パック &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>There is no pack &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>パック &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; known are %2.</source>
        <translation>プロファイルの不明なキー &apos;%1&apos; です。既知のキーは %2 です。</translation>
    </message>
    <message>
        <source>Unknown key &apos;%1&apos; of a profile; did you mean &apos;%2&apos;?</source>
        <translation>プロファイルの不明なキー &apos;%1&apos; です。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; needs a name and a description.</source>
        <translation>プロファイル &apos;%1&apos; には名前と説明が必要です。</translation>
    </message>
</context>
<context>
    <name>PolicyExport</name>
    <message>
        <source>These do not keep what others do, and no deviation accepts that; the policies leave them out: %1.</source>
        <translation>次のものは他が守ることを守っておらず、それを受容する逸脱もありません。ポリシーから除外されます: %1。</translation>
    </message>
    <message>
        <source>The deviations of these lack a justification of 20 letters, an owner or an end, so they except nothing: %1.</source>
        <translation>次のものの逸脱には 20 文字以上の理由、責任者、期限のいずれかがないため、例外になりません: %1。</translation>
    </message>
    <message>
        <source>Containers that prepare a pod for the mesh run as root unless its CNI plugin does that; use the plugin of: %1.</source>
        <translation>Pod をメッシュ用に準備するコンテナーは、CNI プラグインを使わない限り root で動きます。次のもののプラグインを使ってください: %1。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <translation>
            <numerusform>%1 ほかに同様のものが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2、%3 まで。</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Docker&apos;s settings name the credential helper &apos;%1&apos;, which is not installed.</source>
        <translation>Docker の設定に指定された資格情報ヘルパー &apos;%1&apos; がインストールされていません。</translation>
    </message>
    <message>
        <source>The credential helper &apos;%1&apos; did not answer.</source>
        <translation>資格情報ヘルパー &apos;%1&apos; が応答しませんでした。</translation>
    </message>
    <message>
        <source>This is no JSON object; &apos;docker login&apos; writes one.</source>
        <translation>JSON オブジェクトではありません。&apos;docker login&apos; が書き込みます。</translation>
    </message>
    <message>
        <source>No branch is checked out; name one with &apos;--branch&apos;.</source>
        <translation>チェックアウトされたブランチがありません。&apos;--branch&apos; で指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for a branch.</source>
        <translation>&apos;%1&apos; はブランチの名前にできません。</translation>
    </message>
    <message>
        <source>git cannot switch to the branch &apos;%1&apos;: %2</source>
        <translation>git でブランチ &apos;%1&apos; に切り替えられません: %2</translation>
    </message>
    <message>
        <source>Publishing needs git, which is not installed.</source>
        <translation>公開には git が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダーはありません。</translation>
    </message>
    <message>
        <source>This is no git working tree: %1</source>
        <translation>git のワーキングツリーではありません: %1</translation>
    </message>
    <message>
        <source>The path leads into the folder of git itself.</source>
        <translation>パスが git 自体のフォルダーに入っています。</translation>
    </message>
    <message>
        <source>The path leads out of the git working tree.</source>
        <translation>パスが git のワーキングツリーの外に出ています。</translation>
    </message>
    <message>
        <source>A merge or rebase is under way in this working tree; finish it first.</source>
        <translation>このワーキングツリーでマージまたはリベースが進行中です。先に完了してください。</translation>
    </message>
    <message>
        <source>Other changes are staged in this working tree; commit or unstage them first.</source>
        <translation>このワーキングツリーに他の変更がステージされています。先にコミットするか、ステージを解除してください。</translation>
    </message>
    <message>
        <source>This file was changed by hand, and that is not committed; commit or discard it first.</source>
        <translation>このファイルは手動で変更され、コミットされていません。先にコミットするか、破棄してください。</translation>
    </message>
    <message>
        <source>The files are written, but git did not commit them: %1</source>
        <translation>ファイルは書き込まれましたが、git がコミットできませんでした: %1</translation>
    </message>
    <message>
        <source>There is no remote to push to; name one with &apos;--remote&apos;.</source>
        <translation>プッシュ先のリモートがありません。&apos;--remote&apos; で指定してください。</translation>
    </message>
    <message>
        <source>The export is committed, but git did not push it: %1</source>
        <translation>エクスポートはコミットされましたが、git がプッシュできませんでした: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of an artifact; write oci://HOST/REPOSITORY:TAG, the repository in small letters.</source>
        <translation>&apos;%1&apos; はアーティファクトのアドレスではありません。oci://HOST/REPOSITORY:TAG と書き、リポジトリは小文字にしてください。</translation>
    </message>
    <message>
        <source>The registry sends on to %1, which is not encrypted.</source>
        <translation>レジストリが暗号化されていない %1 へ転送します。</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>公開を停止しました。</translation>
    </message>
    <message>
        <source>The registry does not answer: %1.</source>
        <translation>レジストリが応答しません: %1。</translation>
    </message>
    <message>
        <source>The registry asks for a way to sign in that is not known here.</source>
        <translation>レジストリが、ここで対応していないサインイン方法を求めています。</translation>
    </message>
    <message>
        <source>The registry wants to know who pushes; sign in with &apos;docker login %1&apos; first.</source>
        <translation>レジストリがプッシュする人の確認を求めています。先に &apos;docker login %1&apos; でサインインしてください。</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Check &apos;docker login %1&apos;.</source>
        <translation>&apos;docker login %1&apos; を確認してください。</translation>
    </message>
    <message>
        <source>The registry refuses %1 (status %2).</source>
        <translation>レジストリが%1を拒否しました (ステータス %2)。</translation>
    </message>
    <message>
        <source>to say what it holds</source>
        <translation>内容の照会</translation>
    </message>
    <message>
        <source>an upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>アーティファクト</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This design is empty.</source>
        <translation>この設計は空です。</translation>
    </message>
    <message>
        <source>The scale of a picture has to be greater than 0.</source>
        <translation>画像の倍率は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. Use a scale of at most %5, or SVG.</source>
        <translation>画像は %1 × %2 ピクセルになります。1 辺は最大 %3、全体は最大 %4 メガピクセルです。%5 以下の倍率か SVG を使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; use a smaller scale, or SVG.</source>
        <translation>画像に必要なメモリが足りません。より小さい倍率か SVG を使ってください。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nobody collects the logs of %1.</source>
        <translation>%1 のログを収集するものがありません。</translation>
    </message>
    <message>
        <source>Nobody collects the metrics of %1.</source>
        <translation>%1 のメトリクスを収集するものがありません。</translation>
    </message>
    <message>
        <source>Nobody collects the traces of %1.</source>
        <translation>%1 のトレースを収集するものがありません。</translation>
    </message>
    <message>
        <source>Deviation &apos;%1&apos; accepts nothing: &apos;%2&apos; finds nothing there.</source>
        <translation>逸脱 &apos;%1&apos; は何も受容していません。&apos;%2&apos; はそこで何も指摘しません。</translation>
    </message>
    <message>
        <source>Changes propagate far</source>
        <translation>変更が遠くまで伝播</translation>
    </message>
    <message>
        <source>A change of one workload can reach a large part of all others.</source>
        <translation>1 つのワークロードの変更が、他の大部分に及びえます。</translation>
    </message>
    <message>
        <source>Nobody can foresee what a change breaks, so every release needs a test of everything.</source>
        <translation>変更が何を壊すか誰も予測できず、リリースのたびに全体のテストが必要になります。</translation>
    </message>
    <message>
        <source>Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own.</source>
        <translation>最も多くから到達されるワークロードの依存を、イベント、ファサード、専用のデータで断ち切ってください。</translation>
    </message>
    <message>
        <source>Chatty connection</source>
        <translation>呼び出しの多い接続</translation>
    </message>
    <message>
        <source>One request makes many calls over the same connection.</source>
        <translation>1 件のリクエストが同じ接続で何度も呼び出します。</translation>
    </message>
    <message>
        <source>Each call pays network time and can fail; together they make a slow and fragile request.</source>
        <translation>呼び出しごとにネットワークの時間がかかり、失敗の可能性もあります。合わせるとリクエストは遅く壊れやすくなります。</translation>
    </message>
    <message>
        <source>Offer one coarser operation or a batch, or keep a copy of the data where it is read.</source>
        <translation>より粗い操作やバッチを 1 つ提供するか、読み取る場所にデータのコピーを置いてください。</translation>
    </message>
    <message>
        <source>%1 does not say how many calls a request makes.</source>
        <translation>%1 に、1 件のリクエストが行う呼び出し数の指定がありません。</translation>
    </message>
    <message>
        <source>%1 makes %2 calls for one request.</source>
        <translation>%1 は 1 件のリクエストで %2 回呼び出します。</translation>
    </message>
    <message>
        <source>Dense coupling</source>
        <translation>密な結合</translation>
    </message>
    <message>
        <source>A large part of all possible dependencies between workloads exists.</source>
        <translation>ワークロード間のありうる依存の大部分が実在しています。</translation>
    </message>
    <message>
        <source>When everything talks to everything, the boundaries between workloads do not separate anything.</source>
        <translation>すべてがすべてと通信するなら、ワークロード間の境界は何も分けていません。</translation>
    </message>
    <message>
        <source>Review the boundaries: merge what always changes together, and cut what merely shares data.</source>
        <translation>境界を見直してください。常に一緒に変わるものは統合し、データを共有するだけのものは切り離します。</translation>
    </message>
    <message>
        <source>Dependency cycle</source>
        <translation>依存の循環</translation>
    </message>
    <message>
        <source>Components call one another in a circle, each waiting for the next.</source>
        <translation>コンポーネントが輪になって呼び出し合い、それぞれが次を待ちます。</translation>
    </message>
    <message>
        <source>They can only be deployed, tested and scaled together, and one slow member stalls all of them.</source>
        <translation>まとめてしかデプロイ、テスト、スケールできず、1 つが遅いと全体が止まります。</translation>
    </message>
    <message>
        <source>Make one call of the cycle asynchronous, or move what both sides need into a component of its own.</source>
        <translation>循環の呼び出しの 1 つを非同期にするか、双方に必要なものを独立したコンポーネントへ移してください。</translation>
    </message>
    <message>
        <source>%1 wait for one another in a circle.</source>
        <translation>%1 が輪になって互いを待っています。</translation>
    </message>
    <message>
        <source>Excessive fan-in</source>
        <translation>過剰なファンイン</translation>
    </message>
    <message>
        <source>Very many components depend on one workload.</source>
        <translation>非常に多くのコンポーネントが 1 つのワークロードに依存しています。</translation>
    </message>
    <message>
        <source>Its failure, slowness or change of contract hits all of them at once.</source>
        <translation>その障害、遅延、契約の変更が、すべてに同時に影響します。</translation>
    </message>
    <message>
        <source>Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads.</source>
        <translation>応答を呼び出し元の近くでキャッシュするか、呼び出し元のグループごとに分割するか、バルクヘッドで呼び出し元を隔離してください。</translation>
    </message>
    <message>
        <source>Excessive fan-out</source>
        <translation>過剰なファンアウト</translation>
    </message>
    <message>
        <source>One workload calls very many others and waits for them.</source>
        <translation>1 つのワークロードが非常に多くの接続先を呼び出し、応答を待ちます。</translation>
    </message>
    <message>
        <source>It is as slow as the slowest and as available as all of them together.</source>
        <translation>速さは最も遅いもの、可用性はすべてを掛け合わせたものになります。</translation>
    </message>
    <message>
        <source>Put an aggregator or backend for frontend in between, or let it listen to events instead of asking.</source>
        <translation>アグリゲーターまたは BFF を間に置くか、問い合わせる代わりにイベントを受け取ってください。</translation>
    </message>
    <message>
        <source>Call to a fixed address</source>
        <translation>固定アドレスへの呼び出し</translation>
    </message>
    <message>
        <source>A workload finds another by an address that is written down.</source>
        <translation>ワークロードが、書き込まれたアドレスで別のワークロードを見つけています。</translation>
    </message>
    <message>
        <source>The target cannot be moved, scaled or replaced without a change in every caller.</source>
        <translation>すべての呼び出し元を変更しない限り、接続先を移動、スケール、置換できません。</translation>
    </message>
    <message>
        <source>Find the target through the platform or a registry, or put a router in front of it.</source>
        <translation>プラットフォームまたはレジストリで接続先を見つけるか、その前にルーターを置いてください。</translation>
    </message>
    <message>
        <source>%1 does not say how %2 finds %3.</source>
        <translation>%1 に、%2 が %3 を見つける方法の指定がありません。</translation>
    </message>
    <message>
        <source>%1 calls %2 at a fixed address.</source>
        <translation>%1 は固定アドレスで %2 を呼び出します。</translation>
    </message>
    <message>
        <source>Find it through a registry</source>
        <translation>レジストリで見つける</translation>
    </message>
    <message>
        <source>Closer to another team</source>
        <translation>別のチームに近い</translation>
    </message>
    <message>
        <source>A component has more connections with another team than with its own, and is not run for others by design.</source>
        <translation>コンポーネントの接続が自チームより別のチームとの間で多く、意図的に他チーム向けに運用されているものでもありません。</translation>
    </message>
    <message>
        <source>Every change has to be agreed between two teams, though one of them could make it alone.</source>
        <translation>一方だけで行えるはずの変更でも、毎回 2 つのチームの合意が必要です。</translation>
    </message>
    <message>
        <source>Give it to the team that it works with, or move the boundary between the two.</source>
        <translation>実際に関わるチームに渡すか、両者の境界を移してください。</translation>
    </message>
    <message>
        <source>%1 has more connections with the team %2 (%3) than with its own (%4).</source>
        <translation>%1 の接続は、自チーム (%4) よりチーム %2 (%3) との間で多くなっています。</translation>
    </message>
    <message>
        <source>Give it to the team %1</source>
        <translation>チーム %1 に渡す</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>A workload has about as many callers as it calls, and many of both.</source>
        <translation>ワークロードの呼び出し元と呼び出し先がほぼ同数で、どちらも多い状態です。</translation>
    </message>
    <message>
        <source>Every change passes through it, and its failure reaches in both directions.</source>
        <translation>すべての変更がここを通り、障害は両方向に及びます。</translation>
    </message>
    <message>
        <source>Split it by responsibility, or put a facade or events between it and one of its sides.</source>
        <translation>責務ごとに分割するか、片側との間にファサードまたはイベントを置いてください。</translation>
    </message>
    <message>
        <source>Long synchronous chain</source>
        <translation>長い同期の連鎖</translation>
    </message>
    <message>
        <source>A request passes through a long chain of workloads that each wait for the next.</source>
        <translation>リクエストが、それぞれ次を待つワークロードの長い連鎖を通ります。</translation>
    </message>
    <message>
        <source>Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm.</source>
        <translation>レイテンシーは加算され、可用性は乗算され、ホップごとのリトライが小さな不調を嵐に変えます。</translation>
    </message>
    <message>
        <source>Cut the chain with an event or a queue, or let the caller gather what it needs in parallel.</source>
        <translation>イベントまたはキューで連鎖を切るか、呼び出し元が必要なものを並列に集めるようにしてください。</translation>
    </message>
    <message>
        <source>Mutual calls</source>
        <translation>相互呼び出し</translation>
    </message>
    <message>
        <source>Two workloads call each other and wait.</source>
        <translation>2 つのワークロードが互いを呼び出し、待ちます。</translation>
    </message>
    <message>
        <source>Neither can start, answer or be released without the other: they are one program with a network in the middle.</source>
        <translation>どちらも相手なしでは起動も応答もリリースもできません。間にネットワークのある 1 つのプログラムです。</translation>
    </message>
    <message>
        <source>Let one side answer with events, or move what both need into a third workload.</source>
        <translation>片側がイベントで応答するようにするか、双方に必要なものを第 3 のワークロードへ移してください。</translation>
    </message>
    <message>
        <source>%1 and %2 call each other.</source>
        <translation>%1 と %2 が互いを呼び出しています。</translation>
    </message>
    <message>
        <source>Shared domain library</source>
        <translation>共有ドメインライブラリ</translation>
    </message>
    <message>
        <source>Several workloads share a library that holds business rules.</source>
        <translation>複数のワークロードが業務ルールを持つライブラリを共有しています。</translation>
    </message>
    <message>
        <source>A change of the rules has to be released in all of them at the same time.</source>
        <translation>ルールの変更を、すべてで同時にリリースしなければなりません。</translation>
    </message>
    <message>
        <source>Copy the little that each needs, give the rules to one workload, or let versions of the library live side by side.</source>
        <translation>それぞれに必要なわずかな部分をコピーするか、ルールを 1 つのワークロードに渡すか、ライブラリのバージョンを共存させてください。</translation>
    </message>
    <message>
        <source>Unstable dependency</source>
        <translation>不安定な依存</translation>
    </message>
    <message>
        <source>A workload that others rely on depends on workloads that change more easily than it does.</source>
        <translation>他から頼られるワークロードが、それ自身より変わりやすいワークロードに依存しています。</translation>
    </message>
    <message>
        <source>Changes of its targets reach it, and through it all that rely on it.</source>
        <translation>依存先の変更がこれに及び、これを通じて頼るものすべてに及びます。</translation>
    </message>
    <message>
        <source>Turn the dependency around: let the less stable side depend on an interface or on events of the other.</source>
        <translation>依存の向きを逆にしてください。不安定な側を、他方のインターフェイスまたはイベントに依存させます。</translation>
    </message>
    <message>
        <source>Writes to several stores</source>
        <translation>複数ストアへの書き込み</translation>
    </message>
    <message>
        <source>A workload writes to several data stores, and no saga coordinates the writes.</source>
        <translation>ワークロードが複数のデータストアに書き込み、それを調整するサーガがありません。</translation>
    </message>
    <message>
        <source>When one write fails, the others stay: the stores contradict each other, and no transaction takes them back.</source>
        <translation>1 つの書き込みが失敗しても他は残ります。ストア同士が矛盾し、元に戻すトランザクションもありません。</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga with compensating steps, or leave each store to a workload of its own.</source>
        <translation>補償ステップを持つサーガで書き込みを調整するか、ストアごとに専用のワークロードに任せてください。</translation>
    </message>
    <message>
        <source>%1 writes to %2, and no saga keeps them together.</source>
        <translation>%1 は %2 に書き込みますが、整合を保つサーガがありません。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and does not say whether a saga keeps them together.</source>
        <translation>%1 は %2 に書き込みますが、サーガで整合を保つかの指定がありません。</translation>
    </message>
    <message>
        <source>Coordinate the writes by a saga</source>
        <translation>サーガで書き込みを調整する</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>二重書き込み</translation>
    </message>
    <message>
        <source>A workload writes to a data store and publishes messages, with nothing that keeps the two together.</source>
        <translation>ワークロードがデータストアに書き込み、メッセージも発行しますが、両者の整合を保つものがありません。</translation>
    </message>
    <message>
        <source>When it dies between the two, the data says one thing and the messages another, and nobody notices.</source>
        <translation>2 つの間で停止すると、データとメッセージの内容が食い違い、誰も気付きません。</translation>
    </message>
    <message>
        <source>Store the message with the data and publish it from there (outbox), or capture the changes of the store.</source>
        <translation>メッセージをデータと一緒に保存してそこから発行する (アウトボックス) か、ストアの変更をキャプチャしてください。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3 without an outbox.</source>
        <translation>%1 はアウトボックスなしで %2 に書き込み、%3 へ発行します。</translation>
    </message>
    <message>
        <source>%1 writes to %2 and publishes to %3, and does not say whether an outbox keeps the two together.</source>
        <translation>%1 は %2 に書き込み、%3 へ発行しますが、アウトボックスで整合を保つかの指定がありません。</translation>
    </message>
    <message>
        <source>Publish from an outbox</source>
        <translation>アウトボックスから発行する</translation>
    </message>
    <message>
        <source>Data of another team</source>
        <translation>別チームのデータ</translation>
    </message>
    <message>
        <source>A workload reads or writes the tables of a data store that another team develops on.</source>
        <translation>別のチームが開発するデータストアのテーブルを、ワークロードが読み書きしています。</translation>
    </message>
    <message>
        <source>The owning team cannot change its tables without breaking software that it does not know.</source>
        <translation>所有チームは、知らないソフトウェアを壊さずにテーブルを変更できません。</translation>
    </message>
    <message>
        <source>Ask a workload of the owning team, or read a view or a stream of changes that it publishes.</source>
        <translation>所有チームのワークロードに問い合わせるか、所有チームが公開するビューまたは変更ストリームを読んでください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2, but is used directly by %3.</source>
        <translation>%1 はチーム %2 のものですが、%3 が直接使っています。</translation>
    </message>
    <message>
        <source>Read a view that the owner publishes</source>
        <translation>所有者が公開するビューを読む</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>代わりに %1 に問い合わせる</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>A data store that is not backed up, or for which nobody said how much work may be lost.</source>
        <translation>データストアがバックアップされていないか、失われてもよい作業の範囲が決まっていません。</translation>
    </message>
    <message>
        <source>A deleted table, a faulty release or an extortionist takes the data for good; replicas repeat the loss.</source>
        <translation>テーブルの削除、不具合のあるリリース、恐喝犯によりデータが永久に失われます。レプリカは損失を繰り返すだけです。</translation>
    </message>
    <message>
        <source>Back it up to a separate place and agree on a recovery point.</source>
        <translation>別の場所にバックアップし、目標復旧時点を合意してください。</translation>
    </message>
    <message>
        <source>The data in %1 is not backed up.</source>
        <translation>%1 のデータはバックアップされていません。</translation>
    </message>
    <message>
        <source>%1 does not say whether its data is backed up.</source>
        <translation>%1 に、データのバックアップの有無の指定がありません。</translation>
    </message>
    <message>
        <source>%1 is backed up, but does not say how much work may be lost.</source>
        <translation>%1 はバックアップされていますが、失われてもよい作業の範囲の指定がありません。</translation>
    </message>
    <message>
        <source>Copy it to %1 every day</source>
        <translation>毎日 %1 へコピーする</translation>
    </message>
    <message>
        <source>Back it up every day</source>
        <translation>毎日バックアップする</translation>
    </message>
    <message>
        <source>Orphaned topic</source>
        <translation>孤立したトピック</translation>
    </message>
    <message>
        <source>A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes.</source>
        <translation>誰も発行しない、または誰も消費しないキュー、イベントストリーム、トピックです。</translation>
    </message>
    <message>
        <source>Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt.</source>
        <translation>メッセージが誰のためでもなく溜まるか、来ないメッセージを誰かが待ちます。多くは名前の綴り間違いです。</translation>
    </message>
    <message>
        <source>Connect the missing side, or remove what nobody needs.</source>
        <translation>足りない側を接続するか、誰にも不要なものを削除してください。</translation>
    </message>
    <message>
        <source>Nobody publishes to %1, and nobody consumes from it.</source>
        <translation>%1 には誰も発行せず、誰も消費しません。</translation>
    </message>
    <message>
        <source>Nobody consumes what is published to %1.</source>
        <translation>%1 に発行されたものを誰も消費しません。</translation>
    </message>
    <message>
        <source>Nobody publishes what is consumed from %1.</source>
        <translation>%1 から消費されるものを誰も発行しません。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2, and nobody publishes %3.</source>
        <translation>%1 では、%2 を誰も消費せず、%3 を誰も発行しません。</translation>
    </message>
    <message>
        <source>In %1, nobody consumes %2.</source>
        <translation>%1 では、%2 を誰も消費しません。</translation>
    </message>
    <message>
        <source>In %1, nobody publishes %2.</source>
        <translation>%1 では、%2 を誰も発行しません。</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>共有データベース</translation>
    </message>
    <message>
        <source>Several workloads read or write the same data store.</source>
        <translation>複数のワークロードが同じデータストアを読み書きします。</translation>
    </message>
    <message>
        <source>Its schema becomes a contract that nobody wrote: no owner can change it, and one can corrupt the data of all.</source>
        <translation>スキーマが誰も書いていない契約になります。どの所有者も変更できず、1 つが全体のデータを壊しえます。</translation>
    </message>
    <message>
        <source>Give each its own store and share by an interface or events, or let one workload own the data.</source>
        <translation>それぞれに専用のストアを与えてインターフェイスまたはイベントで共有するか、1 つのワークロードにデータを所有させてください。</translation>
    </message>
    <message>
        <source>%1 is shared by %2.</source>
        <translation>%1 は %2 に共有されています。</translation>
    </message>
    <message>
        <source>Data stored in the clear</source>
        <translation>平文で保存されたデータ</translation>
    </message>
    <message>
        <source>Confidential or regulated data rests where it is not encrypted.</source>
        <translation>機密データまたは規制対象データが、暗号化されていない場所に置かれています。</translation>
    </message>
    <message>
        <source>A lost disk, a copied snapshot or a stolen backup is then a breach that has to be reported.</source>
        <translation>ディスクの紛失、スナップショットのコピー、バックアップの盗難が、報告義務のある漏えいになります。</translation>
    </message>
    <message>
        <source>Encrypt it at rest, with a key from a key service.</source>
        <translation>鍵サービスの鍵を使って保存時に暗号化してください。</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted and does not say whether entries are written to disk.</source>
        <translation>%1 は %2 を暗号化せずに保持し、項目をディスクに書くかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 keeps %2 and is not encrypted at rest.</source>
        <translation>%1 は %2 を保持しますが、保存時に暗号化されていません。</translation>
    </message>
    <message>
        <source>%1 keeps %2 and does not say whether it is encrypted at rest.</source>
        <translation>%1 は %2 を保持しますが、保存時の暗号化の指定がありません。</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest and does not say how confidential its data is.</source>
        <translation>%1 は保存時に暗号化されておらず、データの機密区分の指定もありません。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted at rest.</source>
        <translation>%1 に、保存時の暗号化の指定がありません。</translation>
    </message>
    <message>
        <source>Encrypt it at rest</source>
        <translation>保存時に暗号化する</translation>
    </message>
    <message>
        <source>confidential data</source>
        <translation>機密データ</translation>
    </message>
    <message>
        <source>restricted data</source>
        <translation>極秘データ</translation>
    </message>
    <message>
        <source>regulated data (%1)</source>
        <translation>規制対象データ (%1)</translation>
    </message>
    <message>
        <source>Cluster without GitOps</source>
        <translation>GitOps のないクラスター</translation>
    </message>
    <message>
        <source>Nothing reconciles the cluster with its declared state.</source>
        <translation>クラスターを宣言された状態に合わせるものがありません。</translation>
    </message>
    <message>
        <source>Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository.</source>
        <translation>手作業の変更は見えないままになり、誰もリポジトリからクラスターを再構築できません。</translation>
    </message>
    <message>
        <source>Add a GitOps controller that deploys to the cluster.</source>
        <translation>クラスターへデプロイする GitOps コントローラーを追加してください。</translation>
    </message>
    <message>
        <source>No GitOps controller reconciles %1.</source>
        <translation>%1 を調整する GitOps コントローラーがありません。</translation>
    </message>
    <message>
        <source>Let %1 deploy to it</source>
        <translation>%1 からデプロイする</translation>
    </message>
    <message>
        <source>Image without a fixed version</source>
        <translation>バージョンが固定されていないイメージ</translation>
    </message>
    <message>
        <source>A container image is named without a version, or by a tag that moves.</source>
        <translation>コンテナーイメージがバージョンなし、または動くタグで指定されています。</translation>
    </message>
    <message>
        <source>Two instances can run different software, and nobody can go back to what ran before.</source>
        <translation>2 つのインスタンスが異なるソフトウェアを実行しえますし、以前の状態に戻すこともできません。</translation>
    </message>
    <message>
        <source>Name the image by a version tag that is never reused, or by its digest.</source>
        <translation>再利用しないバージョンタグ、またはダイジェストでイメージを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not say which image it runs.</source>
        <translation>%1 に、実行するイメージの指定がありません。</translation>
    </message>
    <message>
        <source>%1 runs the image %2 without a version.</source>
        <translation>%1 はバージョンなしのイメージ %2 を実行します。</translation>
    </message>
    <message>
        <source>%1 runs the image %2, whose tag moves.</source>
        <translation>%1 はタグが動くイメージ %2 を実行します。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行する</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>No person or team is named that answers for a component.</source>
        <translation>コンポーネントに責任を持つ人またはチームが指定されていません。</translation>
    </message>
    <message>
        <source>When it fails or has to be patched, everybody waits for somebody else.</source>
        <translation>故障やパッチ適用の際に、全員が他の誰かを待つことになります。</translation>
    </message>
    <message>
        <source>Name an owner, or give it or the place that it stands in to a team.</source>
        <translation>責任者を指定するか、コンポーネントまたはそれを含む場所をチームに渡してください。</translation>
    </message>
    <message>
        <source>Nobody is named who answers for %1.</source>
        <translation>%1 に責任を持つ人の指定がありません。</translation>
    </message>
    <message>
        <source>Not made from code</source>
        <translation>コードから作られていない</translation>
    </message>
    <message>
        <source>Something is set up by hand instead of from infrastructure code.</source>
        <translation>インフラコードではなく手作業で構築されています。</translation>
    </message>
    <message>
        <source>Nobody can rebuild it, review its changes, or tell how it differs from the other environments.</source>
        <translation>再構築も、変更のレビューも、他の環境との違いの確認もできません。</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code and let a pipeline or controller create it.</source>
        <translation>インフラコードで記述し、パイプラインまたはコントローラーに作成させてください。</translation>
    </message>
    <message>
        <source>%1 is set up by hand.</source>
        <translation>%1 は手作業で構築されています。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is made from code or by hand.</source>
        <translation>%1 に、コードと手作業のどちらで作られるかの指定がありません。</translation>
    </message>
    <message>
        <source>Let %1 create it</source>
        <translation>%1 に作成させる</translation>
    </message>
    <message>
        <source>Describe it in infrastructure code</source>
        <translation>インフラコードで記述する</translation>
    </message>
    <message>
        <source>Runs in production alone</source>
        <translation>本番でのみ稼働</translation>
    </message>
    <message>
        <source>A component runs in production, but in no environment before it.</source>
        <translation>コンポーネントが本番で動きますが、その前のどの環境でも動いていません。</translation>
    </message>
    <message>
        <source>It is tried out for the first time where it must not fail.</source>
        <translation>失敗してはならない場所で初めて試すことになります。</translation>
    </message>
    <message>
        <source>Run it in at least one environment before production too.</source>
        <translation>本番の前の少なくとも 1 つの環境でも動かしてください。</translation>
    </message>
    <message>
        <source>%1 runs in %2 alone.</source>
        <translation>%1 は %2 でのみ動きます。</translation>
    </message>
    <message>
        <source>Run it in %1 too</source>
        <translation>%1 でも動かす</translation>
    </message>
    <message>
        <source>Pipeline pushes into a cluster</source>
        <translation>パイプラインがクラスターへプッシュ</translation>
    </message>
    <message>
        <source>A build pipeline changes a cluster by itself.</source>
        <translation>ビルドパイプラインがクラスターを直接変更します。</translation>
    </message>
    <message>
        <source>The pipeline holds the keys of the cluster, and what runs may differ from what the repository says.</source>
        <translation>パイプラインがクラスターの鍵を持ち、実行中のものがリポジトリの内容と異なりえます。</translation>
    </message>
    <message>
        <source>Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there.</source>
        <translation>パイプラインはリポジトリを変更し、クラスター内の GitOps コントローラーがそこから取得するようにしてください。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is handed the change or fetches it.</source>
        <translation>%1 に、%2 が変更を渡されるか取得するかの指定がありません。</translation>
    </message>
    <message>
        <source>The pipeline %1 pushes changes into %2.</source>
        <translation>パイプライン %1 が変更を %2 へプッシュします。</translation>
    </message>
    <message>
        <source>Let %1 deploy to it instead</source>
        <translation>代わりに %1 からデプロイする</translation>
    </message>
    <message>
        <source>Resources half stated</source>
        <translation>不完全なリソース指定</translation>
    </message>
    <message>
        <source>A container states some of its resources, but not what it is promised and where it is stopped.</source>
        <translation>コンテナーがリソースの一部だけを指定し、確保される量と停止される量の指定がそろっていません。</translation>
    </message>
    <message>
        <source>The scheduler places it blindly, and one leaking instance takes the memory of its neighbours.</source>
        <translation>スケジューラーは手がかりなしに配置し、リークする 1 インスタンスが隣のメモリを奪います。</translation>
    </message>
    <message>
        <source>State the processor time and memory that an instance asks for, and the memory at which it is stopped.</source>
        <translation>インスタンスが要求するプロセッサー時間とメモリ、停止されるメモリ量を指定してください。</translation>
    </message>
    <message>
        <source>%1 does not say what resources it needs.</source>
        <translation>%1 に、必要なリソースの指定がありません。</translation>
    </message>
    <message>
        <source>processor request</source>
        <translation>プロセッサー要求</translation>
    </message>
    <message>
        <source>memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>%1 states no %2.</source>
        <translation>%1 に%2の指定がありません。</translation>
    </message>
    <message>
        <source> and no </source>
        <translation>と</translation>
    </message>
    <message>
        <source>State the missing resources</source>
        <translation>不足しているリソースを指定する</translation>
    </message>
    <message>
        <source>there is no rule &apos;%1&apos;</source>
        <translation>ルール &apos;%1&apos; がありません</translation>
    </message>
    <message>
        <source>its subject &apos;%1&apos; is not in the design</source>
        <translation>対象の &apos;%1&apos; が設計にありません</translation>
    </message>
    <message>
        <source>it has no owner</source>
        <translation>責任者がいません</translation>
    </message>
    <message>
        <source>it has no expiry date</source>
        <translation>期限がありません</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>%1 に期限が切れました</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>すべて修正: %1</translation>
    </message>
    <message>
        <source>Use events over %1 instead</source>
        <translation>代わりに %1 経由のイベントを使う</translation>
    </message>
    <message>
        <source>Let %1 observe it</source>
        <translation>%1 に監視させる</translation>
    </message>
    <message>
        <source>Many calls between providers</source>
        <translation>プロバイダー間の多数の呼び出し</translation>
    </message>
    <message>
        <source>A caller waits very often for a component that runs with another provider.</source>
        <translation>呼び出し元が、別のプロバイダーで動くコンポーネントを非常に頻繁に待ちます。</translation>
    </message>
    <message>
        <source>Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides.</source>
        <translation>呼び出しごとにプロバイダー間の時間と費用がかかり、リンクの障害で双方が止まります。</translation>
    </message>
    <message>
        <source>Keep a copy of the data near the caller, send events, or move the two together.</source>
        <translation>データのコピーを呼び出し元の近くに置くか、イベントを送るか、2 つを一緒の場所へ移してください。</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider and does not say how often.</source>
        <translation>%1 は別のプロバイダーの %2 を呼び出しますが、頻度の指定がありません。</translation>
    </message>
    <message>
        <source>%1 calls %2 with another provider %3 times a second.</source>
        <translation>%1 は別のプロバイダーの %2 を毎秒 %3 回呼び出します。</translation>
    </message>
    <message>
        <source>Data outside of where it has to stay</source>
        <translation>定められた場所の外のデータ</translation>
    </message>
    <message>
        <source>Data that has to stay in certain countries rests elsewhere: the store itself, a copy of it, or logs of it.</source>
        <translation>特定の国に留めるべきデータ (ストア自体、コピー、ログ) が別の場所に置かれています。</translation>
    </message>
    <message>
        <source>A copy in the wrong country breaks the law and contracts even when nobody reads it.</source>
        <translation>誤った国にあるコピーは、誰も読まなくても法律と契約に違反します。</translation>
    </message>
    <message>
        <source>Move the store or the copy into a place that is allowed, or stop copying.</source>
        <translation>ストアまたはコピーを許可された場所へ移すか、コピーをやめてください。</translation>
    </message>
    <message>
        <source>%1 receives data that has to stay in %2 and does not say where it keeps it.</source>
        <translation>%1 は %2 に留めるべきデータを受け取りますが、その保持場所の指定がありません。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2; %3 keeps it in %4.</source>
        <translation>%1 のデータは %2 に留めるべきですが、%3 が %4 に保持しています。</translation>
    </message>
    <message>
        <source>%1 keeps data that has to stay in %2; the design does not say in which country %3 is.</source>
        <translation>%1 は %2 に留めるべきデータを保持しますが、%3 がどの国にあるかの指定が設計にありません。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and rests in %3.</source>
        <translation>%1 のデータは %2 に留めるべきですが、%3 に置かれています。</translation>
    </message>
    <message>
        <source>Data of %1 has to stay in %2 and is copied to %3 in %4.</source>
        <translation>%1 のデータは %2 に留めるべきですが、%4 の %3 へコピーされています。</translation>
    </message>
    <message>
        <source>Data that leaves costs more than planned</source>
        <translation>データ送出コストの予算超過</translation>
    </message>
    <message>
        <source>What leaves a cloud in a month costs more than its budget for that.</source>
        <translation>1 か月にクラウドから出るデータの費用が、その予算を超えています。</translation>
    </message>
    <message>
        <source>Providers charge for data that leaves; nobody sees the bill in the diagram until it arrives.</source>
        <translation>プロバイダーは出ていくデータに課金します。請求が届くまで、図からは誰にも見えません。</translation>
    </message>
    <message>
        <source>Keep together what exchanges much data, cache or compress it, serve it from a content delivery network, or raise the budget.</source>
        <translation>多くのデータをやり取りするものを近くに置く、キャッシュまたは圧縮する、CDN から配信する、予算を増やす、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>What leaves %1 costs about %2 a month; %3 is planned.</source>
        <translation>%1 から出るデータの費用は月額約 %2 ですが、予算は %3 です。</translation>
    </message>
    <message>
        <source>%1 leaves %2, which has a budget for that, and does not say how much it carries.</source>
        <translation>%1 は送出予算のある %2 から出ますが、転送量の指定がありません。</translation>
    </message>
    <message>
        <source>Promise of several regions with one store</source>
        <translation>単一ストアでの複数リージョンの約束</translation>
    </message>
    <message>
        <source>A store is promised to survive the loss of a region, and nothing copies it to another one.</source>
        <translation>ストアはリージョンの喪失後も残ると約束されていますが、別のリージョンへコピーするものがありません。</translation>
    </message>
    <message>
        <source>When the region is lost, so is the data, whatever was promised.</source>
        <translation>リージョンが失われると、約束に関係なくデータも失われます。</translation>
    </message>
    <message>
        <source>Copy the store to another region, or take the promise back.</source>
        <translation>ストアを別のリージョンへコピーするか、約束を取り下げてください。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and no copy of it is drawn; the design does not say whether its provider runs it.</source>
        <translation>%1 はリージョンの喪失後も残ると約束されていますが、コピーが描かれておらず、プロバイダーがコピーを運用するかの指定も設計にありません。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region, and nothing copies it.</source>
        <translation>%1 はリージョンの喪失後も残ると約束されていますが、コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 is promised to survive the loss of a region; its copy %2 stands in the same one.</source>
        <translation>%1 はリージョンの喪失後も残ると約束されていますが、コピー %2 が同じリージョンにあります。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>%1 へコピーする</translation>
    </message>
    <message>
        <source>Portable component tied to one provider</source>
        <translation>1 つのプロバイダーに縛られた可搬コンポーネント</translation>
    </message>
    <message>
        <source>A component that has to be able to move to another provider cannot, or needs something that only its provider offers.</source>
        <translation>別のプロバイダーへ移せるべきコンポーネントが、移せないか、そのプロバイダーだけが提供するものを必要としています。</translation>
    </message>
    <message>
        <source>Moving it then means rewriting it, at the moment when there is the least time for that.</source>
        <translation>移すには、最も時間のないときに書き直すことになります。</translation>
    </message>
    <message>
        <source>Use something that other providers offer too, or hide it behind an interface of your own.</source>
        <translation>他のプロバイダーも提供するものを使うか、独自のインターフェイスの背後に隠してください。</translation>
    </message>
    <message>
        <source>%1 has to be able to move and cannot.</source>
        <translation>%1 は移せる必要がありますが、移せません。</translation>
    </message>
    <message>
        <source>%1 has to be able to move and needs %2, which cannot.</source>
        <translation>%1 は移せる必要がありますが、移せない %2 を必要とします。</translation>
    </message>
    <message>
        <source>%1 has to be able to move; the design does not say whether %2 can.</source>
        <translation>%1 は移せる必要がありますが、%2 が移せるかの指定が設計にありません。</translation>
    </message>
    <message>
        <source>Providers joined over the public internet</source>
        <translation>公衆インターネットでつながるプロバイダー</translation>
    </message>
    <message>
        <source>A connection between two providers goes over the public internet, without a private link or a tunnel.</source>
        <translation>2 つのプロバイダー間の接続が、プライベートリンクもトンネルもなく公衆インターネットを通ります。</translation>
    </message>
    <message>
        <source>Others share the way: it can be watched and disturbed, and nobody promises how fast it is.</source>
        <translation>経路は他者と共有されます。監視や妨害を受けえますし、速度は誰も約束しません。</translation>
    </message>
    <message>
        <source>Lead the connection over a private link, an interconnect or a tunnel.</source>
        <translation>接続をプライベートリンク、相互接続、トンネルのいずれかに通してください。</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another over the public internet.</source>
        <translation>%1 は公衆インターネットを通ってプロバイダー間をつなぎます。</translation>
    </message>
    <message>
        <source>%1 goes from one provider to another and does not say whether over a private link.</source>
        <translation>%1 はプロバイダー間をつなぎますが、プライベートリンクを通るかの指定がありません。</translation>
    </message>
    <message>
        <source>Lead it over a private link</source>
        <translation>プライベートリンクに通す</translation>
    </message>
    <message>
        <source>Several identity providers that do not know each other</source>
        <translation>互いを知らない複数の ID プロバイダー</translation>
    </message>
    <message>
        <source>The platform has more than one identity provider, and they do not trust one another.</source>
        <translation>プラットフォームに複数の ID プロバイダーがあり、互いを信頼していません。</translation>
    </message>
    <message>
        <source>People keep two accounts; whoever is locked out of one still gets in through the other.</source>
        <translation>人は 2 つのアカウントを持つことになり、一方で締め出されても他方から入れます。</translation>
    </message>
    <message>
        <source>Let the identity providers trust one of them, or keep one alone.</source>
        <translation>ID プロバイダーにそのうちの 1 つを信頼させるか、1 つだけにしてください。</translation>
    </message>
    <message>
        <source>%1 and %2 do not trust one another.</source>
        <translation>%1 と %2 は互いを信頼していません。</translation>
    </message>
    <message>
        <source>Promise that hangs on a service window</source>
        <translation>サービス時間帯に左右される約束</translation>
    </message>
    <message>
        <source>A component with an availability target waits for a legacy system that works at certain hours alone.</source>
        <translation>可用性目標を持つコンポーネントが、特定の時間帯にだけ動くレガシーシステムを待ちます。</translation>
    </message>
    <message>
        <source>Outside of these hours the promise is broken, however well the caller itself runs.</source>
        <translation>その時間帯の外では、呼び出し元自体がどれだけ良く動いても約束は破られます。</translation>
    </message>
    <message>
        <source>Put a queue or a cache between them, or state what the caller does while the system is closed.</source>
        <translation>間にキューまたはキャッシュを置くか、システムの停止中に呼び出し元が何をするかを指定してください。</translation>
    </message>
    <message>
        <source>%1 hangs on %2, which does not say at which hours it works.</source>
        <translation>%1 は %2 に左右されますが、後者に稼働時間帯の指定がありません。</translation>
    </message>
    <message>
        <source>%1 promises %2 % and waits for %3, which works %4.</source>
        <translation>%1 は %2 % を約束していますが、%4 に動く %3 を待ちます。</translation>
    </message>
    <message>
        <source>State that the caller can do without it for a while</source>
        <translation>呼び出し元がしばらくの間それなしで動作できると指定する</translation>
    </message>
    <message>
        <source>Data of a legacy system used directly</source>
        <translation>レガシーシステムのデータの直接利用</translation>
    </message>
    <message>
        <source>A workload reads or writes a store that belongs to a legacy system.</source>
        <translation>ワークロードが、レガシーシステムに属するストアを読み書きしています。</translation>
    </message>
    <message>
        <source>The store&apos;s layout becomes a contract that nobody wrote down: the legacy system can no longer change, and the workload breaks when it does.</source>
        <translation>ストアの構造が誰も書いていない契約になります。レガシーシステムは変更できなくなり、変更するとワークロードが壊れます。</translation>
    </message>
    <message>
        <source>Read a stream of changes or a view that the legacy system publishes, and write through an interface that it or a facade offers.</source>
        <translation>レガシーシステムが公開する変更ストリームまたはビューを読み、書き込みはそれかファサードのインターフェイスを通してください。</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to the legacy system %3.</source>
        <translation>%1 は、レガシーシステム %3 に属する %2 を使っています。</translation>
    </message>
    <message>
        <source>Use an interface of its owner</source>
        <translation>所有者のインターフェイスを使う</translation>
    </message>
    <message>
        <source>Follow its stream of changes</source>
        <translation>変更ストリームに追従する</translation>
    </message>
    <message>
        <source>Read a view that its owner publishes</source>
        <translation>所有者が公開するビューを読む</translation>
    </message>
    <message>
        <source>Replacement without an end</source>
        <translation>終わりのない置き換え</translation>
    </message>
    <message>
        <source>A legacy system that is being replaced has no day on which it is switched off, or that day has passed.</source>
        <translation>置き換え中のレガシーシステムに停止日がないか、その日が過ぎています。</translation>
    </message>
    <message>
        <source>Old and new run side by side for years: everything is built, paid for and secured twice.</source>
        <translation>新旧が何年も並行して動き、すべてを二重に構築し、支払い、保護することになります。</translation>
    </message>
    <message>
        <source>State the day of its retirement and plan what has to move until then, or state that the system is kept.</source>
        <translation>廃止日を指定してそれまでに移すものを計画するか、システムを残すと指定してください。</translation>
    </message>
    <message>
        <source>%1 was to be switched off on %2 and is still there.</source>
        <translation>%1 は %2 に停止される予定でしたが、まだあります。</translation>
    </message>
    <message>
        <source>%1 is being replaced, and no day is set on which it is switched off.</source>
        <translation>%1 は置き換え中ですが、停止日が決まっていません。</translation>
    </message>
    <message>
        <source>%1 stands behind a facade; the design does not say whether it is kept or replaced.</source>
        <translation>%1 はファサードの背後にありますが、残すか置き換えるかの指定が設計にありません。</translation>
    </message>
    <message>
        <source>Legacy system without a facade</source>
        <translation>ファサードのないレガシーシステム</translation>
    </message>
    <message>
        <source>A workload talks to a legacy system directly.</source>
        <translation>ワークロードがレガシーシステムと直接通信しています。</translation>
    </message>
    <message>
        <source>The old model leaks into the new code, and the legacy system cannot be replaced piece by piece.</source>
        <translation>古いモデルが新しいコードに漏れ出し、レガシーシステムを少しずつ置き換えられません。</translation>
    </message>
    <message>
        <source>Put an anti-corruption layer in between: one service that alone talks to the legacy system.</source>
        <translation>腐敗防止層を間に置いてください。レガシーシステムと通信するのはそのサービスだけにします。</translation>
    </message>
    <message>
        <source>%1 talks to the legacy system %2 directly.</source>
        <translation>%1 がレガシーシステム %2 と直接通信しています。</translation>
    </message>
    <message>
        <source>%1 facade</source>
        <translation>%1 ファサード</translation>
    </message>
    <message>
        <source>Put a facade in front of %1</source>
        <translation>%1 の前にファサードを置く</translation>
    </message>
    <message>
        <source>Facade with a single replica</source>
        <translation>単一レプリカのファサード</translation>
    </message>
    <message>
        <source>A facade in front of a legacy system runs once.</source>
        <translation>レガシーシステムの前のファサードが 1 つだけで動いています。</translation>
    </message>
    <message>
        <source>All that needs the legacy system is down while the facade restarts or is rolled out.</source>
        <translation>ファサードの再起動中やロールアウト中は、レガシーシステムを必要とするものすべてが止まります。</translation>
    </message>
    <message>
        <source>Run at least two replicas of the facade, in different zones.</source>
        <translation>異なるゾーンで少なくとも 2 つのファサードのレプリカを動かしてください。</translation>
    </message>
    <message>
        <source>All traffic to %1 passes through %2, which does not say how many replicas run.</source>
        <translation>%1 へのすべてのトラフィックは %2 を通りますが、後者にレプリカ数の指定がありません。</translation>
    </message>
    <message>
        <source>Traffic to %1 passes through %2, which runs once.</source>
        <translation>%1 へのトラフィックは、1 つだけで動く %2 を通ります。</translation>
    </message>
    <message>
        <source>Run two replicas</source>
        <translation>2 つのレプリカを動かす</translation>
    </message>
    <message>
        <source>Unsupported technology within reach of the internet</source>
        <translation>インターネットから届くサポート切れの技術</translation>
    </message>
    <message>
        <source>A component whose technology is no longer supported can be reached from the internet, directly or by way of others.</source>
        <translation>サポートが終わった技術のコンポーネントに、インターネットから直接または他を経由して到達できます。</translation>
    </message>
    <message>
        <source>Holes that are found from now on stay open, and everybody can try them.</source>
        <translation>今後見つかる脆弱性は塞がれないままで、誰でも試せます。</translation>
    </message>
    <message>
        <source>Upgrade it, switch it off, or isolate it behind a facade that passes on what it knows alone.</source>
        <translation>アップグレードするか、停止するか、既知のものだけを通すファサードの背後に隔離してください。</translation>
    </message>
    <message>
        <source>%1 is unsupported since %2 and can be reached from the internet%3.</source>
        <translation>%1 は %2 からサポート切れで、インターネットから到達できます%3。</translation>
    </message>
    <message>
        <source> by way of %1</source>
        <translation> (%1 経由)</translation>
    </message>
    <message>
        <source>Retries at two layers</source>
        <translation>2 つの層でのリトライ</translation>
    </message>
    <message>
        <source>The code of a caller and the proxies of its mesh both repeat failed attempts.</source>
        <translation>呼び出し元のコードとメッシュのプロキシが、どちらも失敗した試行を繰り返します。</translation>
    </message>
    <message>
        <source>Attempts multiply: a target in trouble gets many times its load at the worst moment.</source>
        <translation>試行が掛け合わされ、苦しい接続先に最悪のときに何倍もの負荷がかかります。</translation>
    </message>
    <message>
        <source>Retry at one layer alone: leave it to the mesh, or switch it off there.</source>
        <translation>1 つの層でだけリトライしてください。メッシュに任せるか、そこで無効にします。</translation>
    </message>
    <message>
        <source>%1 does not say how often its proxies repeat a failed attempt.</source>
        <translation>%1 に、プロキシが失敗した試行を繰り返す回数の指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say whether the caller or the mesh repeats failed attempts.</source>
        <translation>%1 に、失敗した試行を呼び出し元とメッシュのどちらが繰り返すかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 makes %2 attempts, and %3 makes %4 of each: up to %5 calls.</source>
        <translation>%1 は %2 回試行し、%3 はその 1 回ごとに %4 回試行します。最大 %5 回の呼び出しになります。</translation>
    </message>
    <message>
        <source>Leave the retries to the mesh</source>
        <translation>リトライをメッシュに任せる</translation>
    </message>
    <message>
        <source>Plain traffic out of the mesh</source>
        <translation>メッシュの外への平文トラフィック</translation>
    </message>
    <message>
        <source>A member of a service mesh talks in plain text to something outside of it.</source>
        <translation>サービスメッシュのメンバーが、外のものと平文で通信しています。</translation>
    </message>
    <message>
        <source>The protection of the mesh ends at its border: what was encrypted until there can be read and changed from there on.</source>
        <translation>メッシュの保護は境界で終わります。そこまで暗号化されていたものが、その先では読まれ、変更されえます。</translation>
    </message>
    <message>
        <source>Encrypt the connection, lead it through an egress gateway, or take the target into the mesh.</source>
        <translation>接続を暗号化するか、Egress ゲートウェイを通すか、接続先をメッシュに入れてください。</translation>
    </message>
    <message>
        <source>%1 leaves the mesh and does not say whether it is encrypted.</source>
        <translation>%1 はメッシュの外に出ますが、暗号化の有無の指定がありません。</translation>
    </message>
    <message>
        <source>%1 in the mesh %2 talks to %3 outside of it in plain text.</source>
        <translation>メッシュ %2 の %1 が、外の %3 と平文で通信しています。</translation>
    </message>
    <message>
        <source>Encrypt it with TLS</source>
        <translation>TLS で暗号化する</translation>
    </message>
    <message>
        <source>Take %1 into the mesh</source>
        <translation>%1 をメッシュに入れる</translation>
    </message>
    <message>
        <source>No service mesh</source>
        <translation>サービスメッシュなし</translation>
    </message>
    <message>
        <source>Many workloads share clusters without a service mesh.</source>
        <translation>多数のワークロードがサービスメッシュなしでクラスターを共有しています。</translation>
    </message>
    <message>
        <source>Encryption, identity, retries and measurements of their calls are left to each team, and differ.</source>
        <translation>呼び出しの暗号化、ID、リトライ、測定が各チーム任せになり、ばらばらになります。</translation>
    </message>
    <message>
        <source>Add a service mesh, or record a deviation that says what takes its place.</source>
        <translation>サービスメッシュを追加するか、代わりになるものを示す逸脱を記録してください。</translation>
    </message>
    <message>
        <source>Add a service mesh for all of them</source>
        <translation>すべてにサービスメッシュを追加する</translation>
    </message>
    <message>
        <source>Mesh without strict encryption</source>
        <translation>厳格な暗号化のないメッシュ</translation>
    </message>
    <message>
        <source>A service mesh lets plain traffic through.</source>
        <translation>サービスメッシュが平文のトラフィックを通しています。</translation>
    </message>
    <message>
        <source>Whoever reaches the network can call a member without proving who they are.</source>
        <translation>ネットワークに到達できる者は、身元を証明せずにメンバーを呼び出せます。</translation>
    </message>
    <message>
        <source>Set mutual TLS of the mesh to strict.</source>
        <translation>メッシュの相互 TLS を strict に設定してください。</translation>
    </message>
    <message>
        <source>%1 does not say whether it enforces mutual TLS.</source>
        <translation>%1 に、相互 TLS を強制するかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 lets plain traffic through: mutual TLS is %2.</source>
        <translation>%1 は平文のトラフィックを通します。相互 TLS は %2 です。</translation>
    </message>
    <message>
        <source>Enforce mutual TLS</source>
        <translation>相互 TLS を強制する</translation>
    </message>
    <message>
        <source>Mesh member without a proxy</source>
        <translation>プロキシのないメッシュメンバー</translation>
    </message>
    <message>
        <source>A workload belongs to a service mesh, but its traffic does not pass through a proxy.</source>
        <translation>ワークロードはサービスメッシュに属しますが、そのトラフィックはプロキシを通りません。</translation>
    </message>
    <message>
        <source>Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do.</source>
        <translation>メッシュのポリシー、暗号化、測定が届きませんが、誰もが届いていると思っています。</translation>
    </message>
    <message>
        <source>Let the workload have a proxy of the mesh, or take it out of the mesh.</source>
        <translation>ワークロードにメッシュのプロキシを付けるか、メッシュから外してください。</translation>
    </message>
    <message>
        <source>%1 belongs to a mesh, but does not say whether it has a proxy.</source>
        <translation>%1 はメッシュに属しますが、プロキシの有無の指定がありません。</translation>
    </message>
    <message>
        <source>%1 stands in a place of the mesh, but has no proxy.</source>
        <translation>%1 はメッシュの場所にありますが、プロキシがありません。</translation>
    </message>
    <message>
        <source>%1 belongs to the mesh %2, but has no proxy.</source>
        <translation>%1 はメッシュ %2 に属しますが、プロキシがありません。</translation>
    </message>
    <message>
        <source>Give it a proxy</source>
        <translation>プロキシを付ける</translation>
    </message>
    <message>
        <source>Distributed monolith</source>
        <translation>分散モノリス</translation>
    </message>
    <message>
        <source>Workloads can only be released together, or half of all workloads wait for one another in circles.</source>
        <translation>ワークロードがまとめてしかリリースできないか、全ワークロードの半数が輪になって互いを待っています。</translation>
    </message>
    <message>
        <source>It has the costs of a distributed system and the rigidity of a monolith.</source>
        <translation>分散システムのコストとモノリスの硬直性を併せ持ちます。</translation>
    </message>
    <message>
        <source>Give each workload a contract that it can keep while it is released alone, and turn calls of the circle into events.</source>
        <translation>単独でリリースしても守れる契約を各ワークロードに与え、輪の中の呼び出しをイベントに変えてください。</translation>
    </message>
    <message>
        <source>%1 can only be released together.</source>
        <translation>%1 はまとめてしかリリースできません。</translation>
    </message>
    <message>
        <source>Release each by itself</source>
        <translation>それぞれ単独でリリースする</translation>
    </message>
    <message>
        <source>Cut by layers</source>
        <translation>レイヤーによる分割</translation>
    </message>
    <message>
        <source>User interface, logic and data of one matter are three workloads of different teams.</source>
        <translation>1 つの業務のユーザーインターフェイス、ロジック、データが、異なるチームの 3 つのワークロードになっています。</translation>
    </message>
    <message>
        <source>Each change of the business passes through all three teams and three releases.</source>
        <translation>業務の変更のたびに、3 つのチームと 3 つのリリースすべてを通ります。</translation>
    </message>
    <message>
        <source>Cut by business matter instead: one team owns the slice from its pages to its data.</source>
        <translation>業務ごとに分割してください。1 つのチームがページからデータまでの縦の一片を所有します。</translation>
    </message>
    <message>
        <source>Give all three to one team</source>
        <translation>3 つとも 1 つのチームに渡す</translation>
    </message>
    <message>
        <source>Mega service</source>
        <translation>メガサービス</translation>
    </message>
    <message>
        <source>One workload offers very many operations, owns very many entities, or serves more than one bounded context.</source>
        <translation>1 つのワークロードが非常に多くの操作を提供するか、非常に多くのエンティティを所有するか、複数の境界づけられたコンテキストを担っています。</translation>
    </message>
    <message>
        <source>It is a monolith in disguise: every team changes it, and all of it is released and scaled at once.</source>
        <translation>姿を変えたモノリスです。すべてのチームが変更し、全体が一度にリリースされスケールされます。</translation>
    </message>
    <message>
        <source>Split it along its bounded contexts, one workload and one data store each.</source>
        <translation>境界づけられたコンテキストに沿って、ワークロードとデータストアを 1 つずつに分割してください。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers.</source>
        <translation>%1 に、提供する操作の数の指定がありません。</translation>
    </message>
    <message>
        <source>Nano service</source>
        <translation>ナノサービス</translation>
    </message>
    <message>
        <source>A workload offers one operation to one caller of the same team.</source>
        <translation>ワークロードが、同じチームの 1 つの呼び出し元に 1 つの操作だけを提供しています。</translation>
    </message>
    <message>
        <source>It costs a network call, a deployment and a night on duty, and separates nothing.</source>
        <translation>ネットワーク呼び出し、デプロイ、夜間の当番のコストがかかるのに、何も分けていません。</translation>
    </message>
    <message>
        <source>Merge it into its caller.</source>
        <translation>呼び出し元に統合してください。</translation>
    </message>
    <message>
        <source>%1 does not say how many operations it offers to %2, its only caller.</source>
        <translation>%1 に、唯一の呼び出し元 %2 に提供する操作の数の指定がありません。</translation>
    </message>
    <message>
        <source>%1 offers a single operation, to %2 alone.</source>
        <translation>%1 は %2 だけに 1 つの操作を提供します。</translation>
    </message>
    <message>
        <source>Merge it into %1</source>
        <translation>%1 に統合する</translation>
    </message>
    <message>
        <source>Business logic in the middle</source>
        <translation>中間の業務ロジック</translation>
    </message>
    <message>
        <source>A broker or gateway between most workloads carries out rules of the business.</source>
        <translation>大半のワークロードの間にあるブローカーまたはゲートウェイが業務ルールを実行しています。</translation>
    </message>
    <message>
        <source>It becomes the monolith that all changes pass through, owned by a team that knows none of the business.</source>
        <translation>すべての変更が通るモノリスになり、業務を知らないチームが所有することになります。</translation>
    </message>
    <message>
        <source>Move the rules into the workloads at the ends, and let the middle only pass on.</source>
        <translation>ルールを両端のワークロードへ移し、中間は転送だけにしてください。</translation>
    </message>
    <message>
        <source>Keep it free of business logic</source>
        <translation>業務ロジックを持たせない</translation>
    </message>
    <message>
        <source>Several workloads in one container</source>
        <translation>1 つのコンテナーに複数のワークロード</translation>
    </message>
    <message>
        <source>Several main workloads, data stores or brokers run in the same container, pod or machine.</source>
        <translation>複数の主要なワークロード、データストア、ブローカーが同じコンテナー、Pod、マシンで動いています。</translation>
    </message>
    <message>
        <source>They scale, restart and fail together, and the platform cannot tell which of them needs what.</source>
        <translation>一緒にスケール、再起動、故障し、どれが何を必要とするかプラットフォームにはわかりません。</translation>
    </message>
    <message>
        <source>Give each main workload and each store a container of its own; only sidecars may share one.</source>
        <translation>主要なワークロードとストアにはそれぞれ専用のコンテナーを与えてください。共有してよいのはサイドカーだけです。</translation>
    </message>
    <message>
        <source>%1 run together in &apos;%2&apos;.</source>
        <translation>%1 が &apos;%2&apos; で一緒に動いています。</translation>
    </message>
    <message>
        <source>Run each by itself</source>
        <translation>それぞれ単独で動かす</translation>
    </message>
    <message>
        <source>Team of a single layer</source>
        <translation>単一レイヤーのチーム</translation>
    </message>
    <message>
        <source>All that a team owns is of one technical layer, and other teams own the rest.</source>
        <translation>チームの所有物がすべて 1 つの技術レイヤーに属し、残りは他のチームが所有しています。</translation>
    </message>
    <message>
        <source>The team can finish nothing alone: each feature waits for the teams of the other layers.</source>
        <translation>チームは単独では何も完成できず、機能ごとに他のレイヤーのチームを待ちます。</translation>
    </message>
    <message>
        <source>Form teams around business matters that own their pages, logic and data.</source>
        <translation>ページ、ロジック、データを所有する、業務ごとのチームを編成してください。</translation>
    </message>
    <message>
        <source>user interfaces</source>
        <translation>ユーザーインターフェイス</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>logic</source>
        <translation>ロジック</translation>
    </message>
    <message>
        <source>Blind cluster or region</source>
        <translation>見えないクラスターまたはリージョン</translation>
    </message>
    <message>
        <source>Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere.</source>
        <translation>ログ、メトリクス、トレースがどこにも届かないクラスター、リージョン、拠点でワークロードが動いています。</translation>
    </message>
    <message>
        <source>The whole place can fail or be taken over without anybody noticing.</source>
        <translation>誰も気付かないまま、場所全体が故障したり乗っ取られたりしえます。</translation>
    </message>
    <message>
        <source>Let a collector observe the place and send what it sees to the central stores.</source>
        <translation>コレクターにその場所を監視させ、見たものを中央のストアに送ってください。</translation>
    </message>
    <message>
        <source>No logs, metrics or traces of what runs in %1 are collected (workloads: %2).</source>
        <translation>%1 で動くもののログ、メトリクス、トレースが収集されていません (ワークロード: %2)。</translation>
    </message>
    <message>
        <source>No central log store</source>
        <translation>中央のログストアなし</translation>
    </message>
    <message>
        <source>The design has workloads, but nothing that keeps their logs.</source>
        <translation>設計にワークロードがありますが、そのログを保持するものがありません。</translation>
    </message>
    <message>
        <source>Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together.</source>
        <translation>ログは書いたインスタンスとともに消え、複数のワークロードにまたがる事象をつなぎ合わせられません。</translation>
    </message>
    <message>
        <source>Add a log store and let it, or a collector that feeds it, observe the clusters.</source>
        <translation>ログストアを追加し、それか、それに送るコレクターにクラスターを監視させてください。</translation>
    </message>
    <message>
        <source>%1 does not say whether logs are sent to %2.</source>
        <translation>%1 に、ログを %2 に送るかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 collects logs, but nothing in the design keeps them.</source>
        <translation>%1 はログを収集しますが、設計にそれを保持するものがありません。</translation>
    </message>
    <message>
        <source>No dashboards or alerts</source>
        <translation>ダッシュボードまたはアラートなし</translation>
    </message>
    <message>
        <source>The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on.</source>
        <translation>設計にワークロードがありますが、ダッシュボードがないか、人を呼び出すものがないか、アラートのない目標があります。</translation>
    </message>
    <message>
        <source>Signals that nobody looks at and that wake nobody do not shorten an outage.</source>
        <translation>誰も見ず、誰も起こさないシグナルは、障害を短くしません。</translation>
    </message>
    <message>
        <source>Add dashboards and alerting, and alert on every availability target.</source>
        <translation>ダッシュボードとアラートを追加し、すべての可用性目標にアラートを設定してください。</translation>
    </message>
    <message>
        <source>Nobody is called when the target of %1, %2 %, is in danger.</source>
        <translation>%1 の目標 %2 % が危ういときに、誰も呼び出されません。</translation>
    </message>
    <message>
        <source>%1 has a target of %2 % and does not say whether somebody is called when it is in danger.</source>
        <translation>%1 の目標は %2 % ですが、危ういときに誰かを呼び出すかの指定がありません。</translation>
    </message>
    <message>
        <source>Alert on its target</source>
        <translation>目標にアラートを設定する</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>不足しているものを追加する</translation>
    </message>
    <message>
        <source>Logs not collected</source>
        <translation>ログが収集されていない</translation>
    </message>
    <message>
        <source>A workload whose logs nobody collects.</source>
        <translation>ログが収集されていないワークロードです。</translation>
    </message>
    <message>
        <source>After an incident nobody can tell what happened, and an attacker leaves no trace.</source>
        <translation>インシデントの後に何が起きたか誰もわからず、攻撃者の痕跡も残りません。</translation>
    </message>
    <message>
        <source>Let a collector of the log store observe the workload or the cluster around it.</source>
        <translation>ログストアのコレクターに、ワークロードまたはそれを含むクラスターを監視させてください。</translation>
    </message>
    <message>
        <source>No monitoring</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>A workload whose metrics nobody collects.</source>
        <translation>メトリクスが収集されていないワークロードです。</translation>
    </message>
    <message>
        <source>Its users find out about an outage before its operators do, and nothing shows what to scale.</source>
        <translation>運用担当者より先に利用者が障害に気付き、何をスケールすべきかもわかりません。</translation>
    </message>
    <message>
        <source>Add a metrics component that observes the workload or the cluster around it.</source>
        <translation>ワークロードまたはそれを含むクラスターを監視するメトリクスコンポーネントを追加してください。</translation>
    </message>
    <message>
        <source>No service level objective</source>
        <translation>サービスレベル目標なし</translation>
    </message>
    <message>
        <source>A workload that answers people or systems outside has no availability target.</source>
        <translation>外部の人またはシステムに応答するワークロードに可用性目標がありません。</translation>
    </message>
    <message>
        <source>Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price.</source>
        <translation>十分に動いているか、どの頻度でアラートを出すか、何個のレプリカが費用に見合うか、誰にも言えません。</translation>
    </message>
    <message>
        <source>Agree with its users on an availability target and state it.</source>
        <translation>利用者と可用性目標を合意し、指定してください。</translation>
    </message>
    <message>
        <source>%1 answers requests from outside without an availability target.</source>
        <translation>%1 は可用性目標なしで外部からのリクエストに応答しています。</translation>
    </message>
    <message>
        <source>Aim at %1 % availability</source>
        <translation>可用性 %1 % を目標にする</translation>
    </message>
    <message>
        <source>No health probes</source>
        <translation>ヘルスプローブなし</translation>
    </message>
    <message>
        <source>A long-running workload that the platform does not ask whether it is ready and alive.</source>
        <translation>準備完了と生存をプラットフォームから問い合わせられない、常時稼働のワークロードです。</translation>
    </message>
    <message>
        <source>Requests go to instances that cannot answer yet, and those that hang are never restarted.</source>
        <translation>まだ応答できないインスタンスにリクエストが届き、ハングしたものは再起動されません。</translation>
    </message>
    <message>
        <source>Offer a readiness and a liveness check and let the platform ask them.</source>
        <translation>readiness と liveness の検査を提供し、プラットフォームに問い合わせさせてください。</translation>
    </message>
    <message>
        <source>The platform never asks %1 whether it is ready and alive.</source>
        <translation>プラットフォームは %1 の準備完了と生存を問い合わせません。</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is ready, but not whether it is alive.</source>
        <translation>%1 に readiness の検査方法の指定はありますが、liveness の指定がありません。</translation>
    </message>
    <message>
        <source>%1 says how it is asked whether it is alive, but not whether it is ready.</source>
        <translation>%1 に liveness の検査方法の指定はありますが、readiness の指定がありません。</translation>
    </message>
    <message>
        <source>%1 is probed over HTTP, but does not say at which paths.</source>
        <translation>%1 は HTTP で検査されますが、パスの指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say how the platform asks whether it is ready and alive.</source>
        <translation>%1 に、プラットフォームが準備完了と生存を問い合わせる方法の指定がありません。</translation>
    </message>
    <message>
        <source>Probe it over %1</source>
        <translation>%1 で検査する</translation>
    </message>
    <message>
        <source>No distributed tracing</source>
        <translation>分散トレースなし</translation>
    </message>
    <message>
        <source>A workload that takes part in calls between workloads, and whose traces nobody collects.</source>
        <translation>ワークロード間の呼び出しに関わるのに、トレースが収集されていないワークロードです。</translation>
    </message>
    <message>
        <source>Nobody can see where the time of a slow request goes once it crosses a process.</source>
        <translation>遅いリクエストの時間がプロセスを越えてどこで費やされるか、誰にも見えません。</translation>
    </message>
    <message>
        <source>Add a trace store and a telemetry collector that observes the workload or the cluster around it.</source>
        <translation>トレースストアと、ワークロードまたはそれを含むクラスターを監視するテレメトリーコレクターを追加してください。</translation>
    </message>
    <message>
        <source>Regulated data in logs</source>
        <translation>ログ内の規制対象データ</translation>
    </message>
    <message>
        <source>A workload handles regulated data, and neither it nor what collects its logs removes that data from them.</source>
        <translation>ワークロードが規制対象データを扱い、それもログの収集側も、ログからそのデータを除去していません。</translation>
    </message>
    <message>
        <source>Card numbers and patient records end up in a store that many may search and nobody deletes from.</source>
        <translation>カード番号や患者の記録が、多くの人が検索でき、誰も削除しないストアに残ります。</translation>
    </message>
    <message>
        <source>Remove personal and secret data before a log line is written, or in the collector.</source>
        <translation>ログ行を書く前、またはコレクターで、個人データと秘密データを除去してください。</translation>
    </message>
    <message>
        <source>%1 handles %2, and its logs are kept in %3 as they are.</source>
        <translation>%1 は %2 を扱い、そのログはそのまま %3 に保持されます。</translation>
    </message>
    <message>
        <source>%1 keeps logs of workloads with regulated data and does not say whether they are sanitised.</source>
        <translation>%1 は規制対象データを扱うワークロードのログを保持しますが、無害化されているかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say whether its logs are sanitised.</source>
        <translation>%1 は %2 を扱いますが、ログが無害化されているかの指定がありません。</translation>
    </message>
    <message>
        <source>Sanitise its logs</source>
        <translation>ログを無害化する</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for.</source>
        <translation>&apos;%3&apos; が求める %2 の &apos;%1&apos; の指定が設計にありません。</translation>
    </message>
    <message>
        <source>The design does not state &apos;%1&apos; of %2, which &apos;%3&apos; asks for to judge %4.</source>
        <translation>&apos;%3&apos; が %4 の判定に求める %2 の &apos;%1&apos; の指定が設計にありません。</translation>
    </message>
    <message>
        <source>Administration without a second factor</source>
        <translation>第 2 要素のない管理</translation>
    </message>
    <message>
        <source>Somebody who may change the platform signs in with one factor alone.</source>
        <translation>プラットフォームを変更できる者が、1 つの要素だけでサインインしています。</translation>
    </message>
    <message>
        <source>One phished password is enough to take over the platform.</source>
        <translation>フィッシングされたパスワード 1 つでプラットフォームを乗っ取れます。</translation>
    </message>
    <message>
        <source>Demand a second factor of everybody who administers the platform.</source>
        <translation>プラットフォームを管理する全員に第 2 要素を要求してください。</translation>
    </message>
    <message>
        <source>%1 administers the platform and signs in without a second factor.</source>
        <translation>%1 はプラットフォームを管理しますが、第 2 要素なしでサインインします。</translation>
    </message>
    <message>
        <source>%1 administers %2, which asks for no second factor.</source>
        <translation>%1 は、第 2 要素を要求しない %2 を管理します。</translation>
    </message>
    <message>
        <source>%1 administers the platform; the design does not say whether with a second factor.</source>
        <translation>%1 はプラットフォームを管理しますが、第 2 要素を使うかの指定が設計にありません。</translation>
    </message>
    <message>
        <source>Demand a second factor</source>
        <translation>第 2 要素を要求する</translation>
    </message>
    <message>
        <source>Health data in the clear</source>
        <translation>平文の医療データ</translation>
    </message>
    <message>
        <source>Health data rests or travels without encryption.</source>
        <translation>医療データが暗号化されずに保存または転送されています。</translation>
    </message>
    <message>
        <source>A lost disk or a tapped line is then a breach that has to be reported. Encryption is an addressable safeguard: what takes its place has to be documented and justified.</source>
        <translation>ディスクの紛失や回線の盗聴が、報告義務のある漏えいになります。暗号化は対処可能 (addressable) な保護措置であり、代替手段は文書化し、理由を示す必要があります。</translation>
    </message>
    <message>
        <source>Encrypt the data at rest and on the way, or record a deviation that names the safeguard in its place.</source>
        <translation>データを保存時と転送時に暗号化するか、代わりの保護措置を示す逸脱を記録してください。</translation>
    </message>
    <message>
        <source>%1 keeps %2 unencrypted.</source>
        <translation>%1 は %2 を暗号化せずに保持しています。</translation>
    </message>
    <message>
        <source>%1 handles %2, which %3 carries in plaintext.</source>
        <translation>%1 が扱う %2 を、%3 が平文で運んでいます。</translation>
    </message>
    <message>
        <source>%1 is not encrypted and does not say whether it carries health data.</source>
        <translation>%1 は暗号化されておらず、医療データを運ぶかの指定もありません。</translation>
    </message>
    <message>
        <source>%1 may carry health data and does not say whether it is encrypted.</source>
        <translation>%1 は医療データを運ぶ可能性がありますが、暗号化の有無の指定がありません。</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>接続を暗号化する</translation>
    </message>
    <message>
        <source>Regulated component without an audit trail</source>
        <translation>監査証跡のない規制対象コンポーネント</translation>
    </message>
    <message>
        <source>A component that handles card or health data, or that stands in the scope of a regulation, leaves no trail in a store whose entries cannot be changed.</source>
        <translation>カードデータまたは医療データを扱うか、規制の範囲にあるコンポーネントが、変更できないストアに証跡を残していません。</translation>
    </message>
    <message>
        <source>After a breach nobody can prove who saw what, and whoever broke in removes the traces.</source>
        <translation>侵害の後、誰が何を見たか証明できず、侵入者は痕跡を消せます。</translation>
    </message>
    <message>
        <source>Send its audit events to a store that refuses changes and deletions.</source>
        <translation>監査イベントを、変更と削除を拒否するストアへ送ってください。</translation>
    </message>
    <message>
        <source>%1 keeps the trail of regulated components and does not say whether it can be changed.</source>
        <translation>%1 は規制対象コンポーネントの証跡を保持しますが、変更できるかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 %2 and leaves no audit trail.</source>
        <translation>%1 は %2ますが、監査証跡を残していません。</translation>
    </message>
    <message>
        <source>%1 %2, and its trail in %3 can be changed.</source>
        <translation>%1 は %2ますが、%3 の証跡は変更できます。</translation>
    </message>
    <message>
        <source>Make its trail unchangeable</source>
        <translation>証跡を変更不可にする</translation>
    </message>
    <message>
        <source>handles %1</source>
        <translation>%1 を扱い</translation>
    </message>
    <message>
        <source>is in the scope of %1</source>
        <translation>%1 の範囲にあり</translation>
    </message>
    <message>
        <source>Card data in plaintext over a public network</source>
        <translation>公衆ネットワーク上の平文のカードデータ</translation>
    </message>
    <message>
        <source>Card data goes over a network that others share, without TLS 1.2 or newer.</source>
        <translation>カードデータが、TLS 1.2 以降を使わずに、他者と共有するネットワークを通ります。</translation>
    </message>
    <message>
        <source>Whoever is on the way reads card numbers; older versions of TLS can be broken.</source>
        <translation>途中にいる者がカード番号を読めます。古いバージョンの TLS は破られえます。</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS 1.2 or newer, or lead it over a private link and encrypt it there too.</source>
        <translation>接続を TLS 1.2 以降で暗号化するか、プライベートリンクに通し、そこでも暗号化してください。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network in plaintext.</source>
        <translation>%1 は公衆ネットワーク上で %2 を平文で運んでいます。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network with TLS %3.</source>
        <translation>%1 は公衆ネットワーク上で %2 を TLS %3 で運んでいます。</translation>
    </message>
    <message>
        <source>%1 does not say whether it carries card data over a public network.</source>
        <translation>%1 に、公衆ネットワーク上でカードデータを運ぶかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 carries %2 over a public network and does not say whether it is encrypted.</source>
        <translation>%1 は公衆ネットワーク上で %2 を運びますが、暗号化の有無の指定がありません。</translation>
    </message>
    <message>
        <source>Encrypt it with TLS 1.3</source>
        <translation>TLS 1.3 で暗号化する</translation>
    </message>
    <message>
        <source>Outside processor without an agreement</source>
        <translation>契約のない外部処理者</translation>
    </message>
    <message>
        <source>Regulated data goes to another company, and no agreement on its processing is stated.</source>
        <translation>規制対象データが別の会社へ渡りますが、その処理に関する契約の指定がありません。</translation>
    </message>
    <message>
        <source>Without a contract the data must not leave, and nobody outside has to protect, return or delete it.</source>
        <translation>契約なしではデータを持ち出せず、外部の誰にも保護、返却、削除の義務がありません。</translation>
    </message>
    <message>
        <source>Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data.</source>
        <translation>規制が求める契約 (データ処理契約、事業提携契約) を結んで指定するか、データの送信をやめてください。</translation>
    </message>
    <message>
        <source>%1 handles %2 and does not say what of it %3 takes to %4.</source>
        <translation>%1 は %2 を扱いますが、%3 がそのうち何を %4 へ運ぶかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 receives %2 without an agreement on its processing.</source>
        <translation>%1 は、処理に関する契約なしで %2 を受け取ります。</translation>
    </message>
    <message>
        <source>%1 receives %2; the design does not say whether an agreement covers that.</source>
        <translation>%1 は %2 を受け取りますが、契約で扱われているかの指定が設計にありません。</translation>
    </message>
    <message>
        <source>Regulated data flows not reviewed for a year</source>
        <translation>1 年以上レビューされていない規制対象データのフロー</translation>
    </message>
    <message>
        <source>A component in the scope of a regulation was last reviewed more than twelve months ago.</source>
        <translation>規制の範囲にあるコンポーネントの最終レビューから 12 か月を超えています。</translation>
    </message>
    <message>
        <source>Assessors and people on call trust a diagram that no longer shows where the data flows.</source>
        <translation>審査員とオンコール担当者が、データの流れをもう表していない図を信頼することになります。</translation>
    </message>
    <message>
        <source>Review the data flows and state the day, on the component or on a place around it.</source>
        <translation>データのフローをレビューし、コンポーネントまたはそれを含む場所に日付を指定してください。</translation>
    </message>
    <message>
        <source>%1 was last reviewed on %2.</source>
        <translation>%1 の最終レビューは %2 です。</translation>
    </message>
    <message>
        <source>The design does not say when the regulated data flows of %1 were last reviewed.</source>
        <translation>%1 の規制対象データのフローを最後にレビューした日の指定が設計にありません。</translation>
    </message>
    <message>
        <source>Card data outside of the declared scope</source>
        <translation>宣言された範囲の外のカードデータ</translation>
    </message>
    <message>
        <source>Card data reaches a component that is not declared to handle it.</source>
        <translation>カードデータが、それを扱うと宣言されていないコンポーネントに届いています。</translation>
    </message>
    <message>
        <source>Whatever stores, processes or passes on card data belongs to the cardholder data environment; what is left out is neither segmented nor assessed.</source>
        <translation>カードデータを保存、処理、転送するものはすべてカード会員データ環境に属します。漏れたものは分離も審査もされません。</translation>
    </message>
    <message>
        <source>Declare that the component handles card data and move it into the zone of the cardholder data environment, or send it a token instead.</source>
        <translation>カードデータを扱うと宣言してカード会員データ環境のゾーンへ移すか、代わりにトークンを送ってください。</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3, and %2 is not declared to handle it.</source>
        <translation>%1 が %3 を通じて %2 に届きますが、%2 はそれを扱うと宣言されていません。</translation>
    </message>
    <message>
        <source>%1 handles card data and does not say what %2 carries of it.</source>
        <translation>%1 はカードデータを扱いますが、%2 がそのうち何を運ぶかの指定がありません。</translation>
    </message>
    <message>
        <source>Declare that it handles card data</source>
        <translation>カードデータを扱うと宣言する</translation>
    </message>
    <message>
        <source>Slower than its budget</source>
        <translation>バジェットより遅い</translation>
    </message>
    <message>
        <source>What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other.</source>
        <translation>コンポーネントの待ち時間が自身のレイテンシーバジェットを超えています。1 つの接続先だけで、または順に呼び出す接続先の合計で超えています。</translation>
    </message>
    <message>
        <source>The budget is spent before the component has done any work of its own.</source>
        <translation>コンポーネントが自身の処理をする前にバジェットが尽きます。</translation>
    </message>
    <message>
        <source>Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time.</source>
        <translation>接続先を同時に呼び出す、応答をキャッシュする、遅い部分をイベントに任せる、時間を増やす、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but %3 alone takes %4.</source>
        <translation>%1 は %2 以内に応答すべきですが、%3 だけで %4 かかります。</translation>
    </message>
    <message>
        <source>%1 has to answer within %2, but the calls that it makes one after the other take %3.</source>
        <translation>%1 は %2 以内に応答すべきですが、順に行う呼び出しに %3 かかります。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.</source>
        <translation>%1 に、%2 が応答なしで動作できるかの指定がありません。バジェット %3 はそれに左右されます。</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.</source>
        <translation>%1 に、%2 の他の呼び出しと同時に呼び出すかの指定がありません。バジェット %3 はそれに左右されます。</translation>
    </message>
    <message>
        <source>Call them at the same time</source>
        <translation>同時に呼び出す</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 を与える</translation>
    </message>
    <message>
        <source>No dead-letter queue</source>
        <translation>デッドレターキューなし</translation>
    </message>
    <message>
        <source>A component consumes messages, and those that it cannot process are not set aside.</source>
        <translation>コンポーネントがメッセージを消費しますが、処理できないものが別に保管されません。</translation>
    </message>
    <message>
        <source>One broken message is delivered again and again, blocks those behind it, or is lost without a trace.</source>
        <translation>壊れたメッセージ 1 つが、何度も配信されるか、後続を止めるか、跡形もなく失われます。</translation>
    </message>
    <message>
        <source>Set aside messages that fail several times, watch their number, and decide who looks at them.</source>
        <translation>何度か失敗したメッセージを別に保管し、その数を監視し、誰が確認するかを決めてください。</translation>
    </message>
    <message>
        <source>%1 does not say what becomes of messages that %2 cannot process.</source>
        <translation>%1 に、%2 が処理できないメッセージの扱いの指定がありません。</translation>
    </message>
    <message>
        <source>Messages of %1 that %2 cannot process are not set aside.</source>
        <translation>%1 のメッセージのうち %2 が処理できないものが別に保管されません。</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>デッドレターキューを追加する</translation>
    </message>
    <message>
        <source>Target that its dependencies cannot carry</source>
        <translation>依存先が支えられない目標</translation>
    </message>
    <message>
        <source>The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it.</source>
        <translation>コンポーネントに不可欠なすべての可用性を掛け合わせると、自身の可用性目標を下回ります。約束された可用性は目標より優先され、その背後にあるものも含みます。</translation>
    </message>
    <message>
        <source>The target will be missed even if the component itself never fails.</source>
        <translation>コンポーネント自身が故障しなくても、目標は達成できません。</translation>
    </message>
    <message>
        <source>Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less.</source>
        <translation>依存先なしでしばらく動作する (非同期、キャッシュ、フォールバック)、依存先を冗長にする、約束を下げる、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.</source>
        <translation>%1 の目標は %2 % ですが、不可欠な依存先で残るのは %3 % です: %4。</translation>
    </message>
    <message>
        <source>%1 does not say what availability it promises; %2 depends on it.</source>
        <translation>%1 に、約束する可用性の指定がありません。%2 がこれに依存しています。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.</source>
        <translation>%1 に、%2 が %3 なしで動作できるかの指定がありません。目標 %4 % はそれに左右されます。</translation>
    </message>
    <message>
        <source>Aim at %1 %</source>
        <translation>%1 % を目標にする</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Dependency without an extra nine</source>
        <translation>余分の 9 がない依存先</translation>
    </message>
    <message>
        <source>A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone.</source>
        <translation>利用者が到達するコンポーネントに不可欠な依存先の可用性が、自身の目標より 9 が 1 つ多い値に達していません。許される失敗の 10 分の 1 を超える分がその 1 つに費やされます。</translation>
    </message>
    <message>
        <source>With a handful of such dependencies nothing is left for failures of the component itself.</source>
        <translation>こうした依存先がいくつかあると、コンポーネント自身の障害に残る余地がありません。</translation>
    </message>
    <message>
        <source>Make the dependency better by one nine, or let the component do without it for a while.</source>
        <translation>依存先を 9 が 1 つ多い水準に改善するか、コンポーネントがしばらくの間それなしで動作できるようにしてください。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 can do without %3.</source>
        <translation>%1 に、%2 が %3 なしで動作できるかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.</source>
        <translation>%1 の目標は %2 % で、不可欠な依存先には %3 % が求められます: %4。</translation>
    </message>
    <message>
        <source>Retries that multiply</source>
        <translation>掛け合わされるリトライ</translation>
    </message>
    <message>
        <source>The attempts of all hops on the way of one request, multiplied, come to more than a target in trouble can take. Hops with a retry budget count by what the budget lets through.</source>
        <translation>1 件のリクエストの経路上のホップの試行回数を掛け合わせると、苦しい接続先が耐えられる数を超えます。リトライバジェットのあるホップは、バジェットが許す分で数えます。</translation>
    </message>
    <message>
        <source>Three attempts at each of five hops turn one request into 243, just when the last target is already down.</source>
        <translation>5 つのホップで 3 回ずつ試行すると、ちょうど最後の接続先が落ちているときに 1 件のリクエストが 243 件になります。</translation>
    </message>
    <message>
        <source>Retry at one hop alone, next to what fails, and limit retries to a share of the traffic.</source>
        <translation>故障するものの直前の 1 ホップだけでリトライし、リトライをトラフィックの一定割合に制限してください。</translation>
    </message>
    <message>
        <source>One request becomes up to %1 attempts at %2: %3.</source>
        <translation>1 件のリクエストが %2 への最大 %1 回の試行になります: %3。</translation>
    </message>
    <message>
        <source>Retry at the last hop alone</source>
        <translation>最後のホップだけでリトライする</translation>
    </message>
    <message>
        <source>Only one way to another place</source>
        <translation>別の場所への唯一の経路</translation>
    </message>
    <message>
        <source>A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant.</source>
        <translation>フォールバックのないクリティカルな接続が、別の拠点、別のクラウド、外部システムへ向かい、その両端を結ぶ別の経路が設計にありません。1 つの場所の内部のネットワークは冗長とみなします。</translation>
    </message>
    <message>
        <source>Links between places fail more often than anything inside of them, and nothing gets around this one.</source>
        <translation>場所間のリンクは内部のものより頻繁に故障し、これを迂回するものがありません。</translation>
    </message>
    <message>
        <source>Add another way, or a fallback that answers while the link is down.</source>
        <translation>別の経路を追加するか、リンクの停止中に応答するフォールバックを追加してください。</translation>
    </message>
    <message>
        <source>%1 does not say what happens while %2 cannot be reached.</source>
        <translation>%1 に、%2 に到達できない間の動作の指定がありません。</translation>
    </message>
    <message>
        <source>Nothing gets around the connection from %1 to %2, and there is no fallback.</source>
        <translation>%1 から %2 への接続を迂回するものがなく、フォールバックもありません。</translation>
    </message>
    <message>
        <source>Answer from a fallback</source>
        <translation>フォールバックから応答する</translation>
    </message>
    <message>
        <source>Single replica</source>
        <translation>単一レプリカ</translation>
    </message>
    <message>
        <source>A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths.</source>
        <translation>ワークロードまたはゲートウェイが 1 つだけで動くと指定され、重要度が低くありません。すべてのリクエストが通るものは、クリティカルパスのルールが扱います。</translation>
    </message>
    <message>
        <source>Every update, every restart and every lost machine interrupts it.</source>
        <translation>更新、再起動、マシンの喪失のたびに中断します。</translation>
    </message>
    <message>
        <source>Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low.</source>
        <translation>少なくとも 2 つのレプリカを動かし、保守時にも 1 つを残すか、重要度が低いと指定してください。</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run.</source>
        <translation>%1 にレプリカ数の指定がありません。</translation>
    </message>
    <message>
        <source>%1 runs only once.</source>
        <translation>%1 は 1 つだけで動いています。</translation>
    </message>
    <message>
        <source>State that its criticality is low</source>
        <translation>重要度が低いと指定する</translation>
    </message>
    <message>
        <source>Single replica on a critical path</source>
        <translation>クリティカルパス上の単一レプリカ</translation>
    </message>
    <message>
        <source>Every way from an entry to some data passes through a component that runs only once.</source>
        <translation>入口からあるデータへのすべての経路が、1 つしか動いていないコンポーネントを通ります。</translation>
    </message>
    <message>
        <source>When that one instance restarts, is updated or dies, the platform is down.</source>
        <translation>その 1 インスタンスが再起動、更新、停止すると、プラットフォームが止まります。</translation>
    </message>
    <message>
        <source>Run at least two replicas, in different zones.</source>
        <translation>異なるゾーンで少なくとも 2 つのレプリカを動かしてください。</translation>
    </message>
    <message>
        <source>%1 does not say how many replicas run, and requests cannot get around it.</source>
        <translation>%1 にレプリカ数の指定がなく、リクエストは迂回できません。</translation>
    </message>
    <message>
        <source>%1 runs once, and requests cannot get around it.</source>
        <translation>%1 は 1 つだけで動き、リクエストは迂回できません。</translation>
    </message>
    <message>
        <source>All replicas in one zone</source>
        <translation>すべてのレプリカが 1 つのゾーンにある</translation>
    </message>
    <message>
        <source>A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone.</source>
        <translation>コンポーネントは複数動いていますが、そのすべてのレプリカ、またはクラスターのすべてのマシンが同じゾーンにあります。</translation>
    </message>
    <message>
        <source>A zone fails as a whole: power, cooling, network. The replicas then fail together.</source>
        <translation>ゾーンは電源、冷却、ネットワークごと全体が故障します。そのときレプリカも一緒に故障します。</translation>
    </message>
    <message>
        <source>Spread the machines of the cluster and the replicas over at least two zones.</source>
        <translation>クラスターのマシンとレプリカを少なくとも 2 つのゾーンに分散してください。</translation>
    </message>
    <message>
        <source>The machines of %1 stand in one zone, and so do the replicas of all that runs there.</source>
        <translation>%1 のマシンが 1 つのゾーンにあり、そこで動くもののレプリカもすべて同じゾーンにあります。</translation>
    </message>
    <message>
        <source>All replicas of what runs in %1 stand in this one zone.</source>
        <translation>%1 で動くもののレプリカはすべてこの 1 つのゾーンにあります。</translation>
    </message>
    <message>
        <source>%1 does not say whether its machines stand in several zones.</source>
        <translation>%1 に、マシンが複数のゾーンにあるかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say whether its replicas stand in several zones.</source>
        <translation>%1 に、レプリカが複数のゾーンにあるかの指定がありません。</translation>
    </message>
    <message>
        <source>Spread over several zones</source>
        <translation>複数のゾーンに分散する</translation>
    </message>
    <message>
        <source>Waits for the slowest of many</source>
        <translation>多数のうち最も遅いものを待つ</translation>
    </message>
    <message>
        <source>A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n.</source>
        <translation>コンポーネントが同時に多数の呼び出しを行い、すべての応答を必要とするため、自身のリクエストの 5 % を超える分が最も遅い 1 % のどれかに当たります: 1 - 0.99^n。</translation>
    </message>
    <message>
        <source>What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one.</source>
        <translation>1 つの接続先ではまれなことも、多数に問い合わせれば普通になります。100 回の呼び出しでは、リクエストの 63 % が遅いものに当たります。</translation>
    </message>
    <message>
        <source>Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets.</source>
        <translation>遅れたものを除いて応答する、しばらくしてから 2 つ目のリクエストを送り先に届いた応答を使う、問い合わせる接続先を減らす、のいずれかを行ってください。</translation>
    </message>
    <message>
        <source>%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.</source>
        <translation>%1 は %2 個の応答を同時に待ちます。リクエストの %3 % が最も遅い 1 % のどれかに当たります。</translation>
    </message>
    <message>
        <source>%1 does not say whether the call is made at the same time as the others of %2.</source>
        <translation>%1 に、%2 の他の呼び出しと同時に呼び出すかの指定がありません。</translation>
    </message>
    <message>
        <source>Answer without those that are late</source>
        <translation>遅れたものを除いて応答する</translation>
    </message>
    <message>
        <source>Waits longer than its caller</source>
        <translation>呼び出し元より長く待つ</translation>
    </message>
    <message>
        <source>A component waits for a target that it needs, all attempts together, at least as long as one of its own callers waits for it.</source>
        <translation>コンポーネントが必要な接続先を待つ時間が、全試行の合計で、自身の呼び出し元の 1 つが待つ時間以上になっています。</translation>
    </message>
    <message>
        <source>The caller has gone while the work goes on: an answer for nobody, and a retry on top of it.</source>
        <translation>処理が続いていても呼び出し元は去っています。誰も受け取らない応答に、リトライが重なります。</translation>
    </message>
    <message>
        <source>Derive the timeouts from the outside in: each component gives up before its callers do.</source>
        <translation>タイムアウトを外側から内側へ決めてください。各コンポーネントは呼び出し元より先に打ち切ります。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 needs the answer; it waits longer for it than %3 waits for %2.</source>
        <translation>%1 に、%2 が応答を必要とするかの指定がありません。その待ち時間は、%3 が %2 を待つ時間より長くなっています。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 waits %2 for %3, but %4 gives up after %5.</source>
        <translation>%1 は %3 を%2待ちますが、%4 は %5 で打ち切ります。</translation>
    </message>
    <message>
        <source>Give up before %1 does</source>
        <translation>%1 より先に打ち切る</translation>
    </message>
    <message>
        <source>Call without timeout and circuit breaker</source>
        <translation>タイムアウトもサーキットブレーカーもない呼び出し</translation>
    </message>
    <message>
        <source>A component waits for another one for ever, and goes on calling it while it fails. A timeout of zero means none.</source>
        <translation>コンポーネントが別のコンポーネントを無期限に待ち、失敗していても呼び出し続けます。タイムアウト 0 はタイムアウトなしを意味します。</translation>
    </message>
    <message>
        <source>When the target hangs, the requests of the caller pile up until it hangs as well, and so do all before it.</source>
        <translation>接続先がハングすると、呼び出し元のリクエストが溜まって呼び出し元もハングし、その手前のすべても同じことになります。</translation>
    </message>
    <message>
        <source>Give up after a stated time, or stop calling a failing target, in the code or in the service mesh.</source>
        <translation>コードまたはサービスメッシュで、指定した時間の後に打ち切るか、失敗している接続先への呼び出しを止めてください。</translation>
    </message>
    <message>
        <source>%1 does not say after what time %2 gives up.</source>
        <translation>%1 に、%2 が打ち切るまでの時間の指定がありません。</translation>
    </message>
    <message>
        <source>%1 has no timeout and does not say whether %2 stops calling when %3 fails.</source>
        <translation>%1 にはタイムアウトがなく、%3 の故障時に %2 が呼び出しを止めるかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 waits for %2 without a timeout and goes on calling it while it fails.</source>
        <translation>%1 は %2 をタイムアウトなしで待ち、失敗していても呼び出し続けます。</translation>
    </message>
    <message>
        <source>Give up after %1</source>
        <translation>%1 で打ち切る</translation>
    </message>
    <message>
        <source>Add a circuit breaker</source>
        <translation>サーキットブレーカーを追加する</translation>
    </message>
    <message>
        <source>Wide blast radius</source>
        <translation>広い影響範囲</translation>
    </message>
    <message>
        <source>More than half of all workloads wait for one component, directly or through others, and none of them is said to do without.</source>
        <translation>全ワークロードの半数超が、直接または他を通じて 1 つのコンポーネントを待ち、それなしで動作できるとされるものがありません。</translation>
    </message>
    <message>
        <source>When it fails, most of the platform fails with it.</source>
        <translation>これが故障すると、プラットフォームの大部分が一緒に故障します。</translation>
    </message>
    <message>
        <source>Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback.</source>
        <translation>1 つずつ故障するセルまたはバルクヘッドに分割するか、待つ側にキャッシュ、キュー、フォールバックを与えてください。</translation>
    </message>
    <message>
        <source>Entry without authentication or authorization</source>
        <translation>認証または認可のない入口</translation>
    </message>
    <message>
        <source>Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do.</source>
        <translation>外部からのリクエストがワークロードに届きますが、途中で誰が送ったか、何をしてよいかを誰も確認しません。</translation>
    </message>
    <message>
        <source>Whoever finds the address can use the platform as anyone.</source>
        <translation>アドレスを見つけた者は、誰としてでもプラットフォームを使えます。</translation>
    </message>
    <message>
        <source>Let the gateway authenticate callers with an identity provider and check what they may do.</source>
        <translation>ゲートウェイで ID プロバイダーを使って呼び出し元を認証し、許される操作を検査してください。</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authorization.</source>
        <translation>外部からのリクエストが %1 に到着し、認可なしで %2 に届きます。</translation>
    </message>
    <message>
        <source>Requests from outside arrive at %1 and reach %2 without authentication.</source>
        <translation>外部からのリクエストが %1 に到着し、認証なしで %2 に届きます。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authorization.</source>
        <translation>%1 は認可なしで外部からのリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside without authentication.</source>
        <translation>%1 は認証なしで外部からのリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say whether it checks what callers may do.</source>
        <translation>%1 は外部からのリクエストを受け付けますが、呼び出し元に許される操作を検査するかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how callers prove who they are.</source>
        <translation>%1 は外部からのリクエストを受け付けますが、呼び出し元が身元を証明する方法の指定がありません。</translation>
    </message>
    <message>
        <source>Let %1 authenticate and authorize</source>
        <translation>%1 に認証と認可を行わせる</translation>
    </message>
    <message>
        <source>Entry without a rate limit</source>
        <translation>レート制限のない入口</translation>
    </message>
    <message>
        <source>Requests from outside, sign-ins among them, reach a workload as fast as the caller likes.</source>
        <translation>サインインを含む外部からのリクエストが、呼び出し元の好きな速さでワークロードに届きます。</translation>
    </message>
    <message>
        <source>Passwords can be guessed without end, and one client can use up what is meant for all.</source>
        <translation>パスワードを際限なく推測でき、1 つのクライアントが全員分の資源を使い切れます。</translation>
    </message>
    <message>
        <source>Limit requests and failed sign-ins for each caller at the entry.</source>
        <translation>入口で呼び出し元ごとに、リクエストと失敗したサインインを制限してください。</translation>
    </message>
    <message>
        <source>Nobody limits the requests that arrive at %1.</source>
        <translation>%1 に到着するリクエストを制限するものがありません。</translation>
    </message>
    <message>
        <source>%1 takes requests from outside and does not say how many.</source>
        <translation>%1 は外部からのリクエストを受け付けますが、その数の指定がありません。</translation>
    </message>
    <message>
        <source>Limit to 100 requests in a second</source>
        <translation>毎秒 100 リクエストに制限する</translation>
    </message>
    <message>
        <source>Secrets in the clear or without a store</source>
        <translation>平文またはストアのないシークレット</translation>
    </message>
    <message>
        <source>A password or key stands readable in a configuration, or workloads use secrets that no secrets store keeps.</source>
        <translation>パスワードまたは鍵が構成に読める形で書かれているか、ワークロードがシークレットストアにないシークレットを使っています。</translation>
    </message>
    <message>
        <source>Everyone who can read the repository or the settings holds the key, and nobody can rotate it.</source>
        <translation>リポジトリまたは設定を読める全員が鍵を持つことになり、誰もローテーションできません。</translation>
    </message>
    <message>
        <source>Keep secrets in a secrets store and hand them out at run time by name.</source>
        <translation>シークレットはシークレットストアに保持し、実行時に名前で渡してください。</translation>
    </message>
    <message>
        <source>The setting %1 of %2 is a secret in the clear.</source>
        <translation>%2 の設定 %1 は平文のシークレットです。</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear.</source>
        <translation>%1 は平文のシークレットを持っています。</translation>
    </message>
    <message>
        <source>No secrets store keeps the secrets of %1.</source>
        <translation>%1 のシークレットを保持するシークレットストアがありません。</translation>
    </message>
    <message>
        <source>Add a secrets store</source>
        <translation>シークレットストアを追加する</translation>
    </message>
    <message>
        <source>Hand it out by name</source>
        <translation>名前で渡す</translation>
    </message>
    <message>
        <source>Different protection classes on one runtime</source>
        <translation>1 つの実行環境に異なる保護区分</translation>
    </message>
    <message>
        <source>Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace.</source>
        <translation>極秘データを持つコンポーネントが、インターネットから到達できるか公開データを扱うコンポーネントと同じクラスターで、隔離された名前空間なしに動いています。</translation>
    </message>
    <message>
        <source>A container that breaks out, or a host that is taken over, takes the restricted data with it.</source>
        <translation>コンテナーからの脱出やホストの乗っ取りで、極秘データも奪われます。</translation>
    </message>
    <message>
        <source>Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level.</source>
        <translation>片方を専用のクラスターへ移すか、ネットワークポリシーと Pod セキュリティレベルで名前空間を隔離してください。</translation>
    </message>
    <message>
        <source>%1 runs %2 with restricted data beside %3.</source>
        <translation>%1 では、極秘データを持つ %2 が %3 と並んで動いています。</translation>
    </message>
    <message>
        <source>No API gateway</source>
        <translation>API ゲートウェイなし</translation>
    </message>
    <message>
        <source>A workload is called from outside, or a broker is open to the internet, without a gateway in between.</source>
        <translation>ワークロードが外部から呼び出されるか、ブローカーがインターネットに公開されていますが、間にゲートウェイがありません。</translation>
    </message>
    <message>
        <source>Every one has to authenticate, limit and encrypt by itself, and it cannot be split or moved without telling the world.</source>
        <translation>それぞれが認証、制限、暗号化を自分で行う必要があり、外部に知らせずに分割や移動ができません。</translation>
    </message>
    <message>
        <source>Put a gateway in front of it and let requests from outside go through that alone.</source>
        <translation>前にゲートウェイを置き、外部からのリクエストをそこだけに通してください。</translation>
    </message>
    <message>
        <source>%1 is called by %2 without a gateway in between.</source>
        <translation>%1 は、間にゲートウェイのないまま %2 から呼び出されています。</translation>
    </message>
    <message>
        <source>%1 is open to the internet without a gateway in front.</source>
        <translation>%1 は、前にゲートウェイのないままインターネットに公開されています。</translation>
    </message>
    <message>
        <source>Close it to the internet</source>
        <translation>インターネットへの公開をやめる</translation>
    </message>
    <message>
        <source>Put %1 in front of it</source>
        <translation>前に %1 を置く</translation>
    </message>
    <message>
        <source>No network policy</source>
        <translation>ネットワークポリシーなし</translation>
    </message>
    <message>
        <source>A workload in a cluster can be reached by everything else in it.</source>
        <translation>クラスター内のワークロードに、クラスター内の他のすべてから到達できます。</translation>
    </message>
    <message>
        <source>Who breaks into one container can walk from there to every other.</source>
        <translation>1 つのコンテナーに侵入した者は、そこから他のすべてへ移動できます。</translation>
    </message>
    <message>
        <source>Refuse traffic by default in its namespace and allow what the design draws.</source>
        <translation>名前空間でトラフィックを既定で拒否し、設計に描かれたものを許可してください。</translation>
    </message>
    <message>
        <source>%1 does not say whether a network policy limits who may reach it.</source>
        <translation>%1 に、到達できる相手をネットワークポリシーで制限するかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 enforces no network policies, so everything reaches %2.</source>
        <translation>%1 はネットワークポリシーを強制しないため、すべてが %2 に到達できます。</translation>
    </message>
    <message>
        <source>No network policy limits who may reach %1.</source>
        <translation>%1 に到達できる相手を制限するネットワークポリシーがありません。</translation>
    </message>
    <message>
        <source>Limit who may reach it</source>
        <translation>到達できる相手を制限する</translation>
    </message>
    <message>
        <source>No web application firewall</source>
        <translation>Web アプリケーションファイアウォールなし</translation>
    </message>
    <message>
        <source>Requests from the internet pass a gateway, and nobody on the way filters known attacks.</source>
        <translation>インターネットからのリクエストがゲートウェイを通りますが、途中で既知の攻撃をフィルタリングするものがありません。</translation>
    </message>
    <message>
        <source>Every published hole of a library can be tried at once, before there was time to patch it.</source>
        <translation>公開されたライブラリの脆弱性は、パッチを当てる前にすぐ試されえます。</translation>
    </message>
    <message>
        <source>Switch on a web application firewall at the edge.</source>
        <translation>エッジで Web アプリケーションファイアウォールを有効にしてください。</translation>
    </message>
    <message>
        <source>Nobody filters known attacks out of the requests that arrive at %1 from the internet.</source>
        <translation>インターネットから %1 に到着するリクエストの既知の攻撃をフィルタリングするものがありません。</translation>
    </message>
    <message>
        <source>%1 takes requests from the internet and does not say whether known attacks are filtered.</source>
        <translation>%1 はインターネットからのリクエストを受け付けますが、既知の攻撃をフィルタリングするかの指定がありません。</translation>
    </message>
    <message>
        <source>Filter known attacks</source>
        <translation>既知の攻撃をフィルタリングする</translation>
    </message>
    <message>
        <source>Data store open to the outside</source>
        <translation>外部に開かれたデータストア</translation>
    </message>
    <message>
        <source>A data store is reached from the internet, from outside systems or people, or from a zone facing them.</source>
        <translation>データストアに、インターネット、外部のシステムや人、またはそれらに面したゾーンから到達できます。</translation>
    </message>
    <message>
        <source>One leaked password or one unpatched hole is then enough to take all data.</source>
        <translation>漏れたパスワード 1 つ、未修正の脆弱性 1 つで、すべてのデータを奪われます。</translation>
    </message>
    <message>
        <source>Reach it through a workload of your own, or by a private endpoint.</source>
        <translation>自前のワークロード、またはプライベートエンドポイントを通して到達するようにしてください。</translation>
    </message>
    <message>
        <source>The data in %1 is reached from outside, by %2.</source>
        <translation>%1 のデータに、外部の %2 から到達できます。</translation>
    </message>
    <message>
        <source>The data store %1 is open to the internet.</source>
        <translation>データストア %1 はインターネットに公開されています。</translation>
    </message>
    <message>
        <source>Make it reachable from inside only</source>
        <translation>内部からだけ到達できるようにする</translation>
    </message>
    <message>
        <source>Service registry that everyone may write</source>
        <translation>誰でも書き込めるサービスレジストリ</translation>
    </message>
    <message>
        <source>A service registry takes registrations without asking who sends them.</source>
        <translation>サービスレジストリが、送信者を確認せずに登録を受け付けます。</translation>
    </message>
    <message>
        <source>Whoever gets into the network can register as any service and is then sent its traffic.</source>
        <translation>ネットワークに入った者は、任意のサービスとして登録し、そのトラフィックを受け取れます。</translation>
    </message>
    <message>
        <source>Let the registry authenticate those who register.</source>
        <translation>登録者をレジストリに認証させてください。</translation>
    </message>
    <message>
        <source>Everyone may register at %1.</source>
        <translation>%1 には誰でも登録できます。</translation>
    </message>
    <message>
        <source>%1 does not say how those who register prove who they are.</source>
        <translation>%1 に、登録者が身元を証明する方法の指定がありません。</translation>
    </message>
    <message>
        <source>Demand client certificates</source>
        <translation>クライアント証明書を要求する</translation>
    </message>
    <message>
        <source>Plaintext across a trust boundary</source>
        <translation>信頼境界を越える平文</translation>
    </message>
    <message>
        <source>A connection leaves one trust zone for another without encryption.</source>
        <translation>接続が暗号化されずに信頼ゾーンから別の信頼ゾーンへ出ています。</translation>
    </message>
    <message>
        <source>Whoever sits in between reads and changes what flows, passwords included.</source>
        <translation>途中にいる者は、パスワードを含め、流れるものを読み、変更できます。</translation>
    </message>
    <message>
        <source>Use an encrypted protocol (https, grpcs, TLS) on the connection.</source>
        <translation>接続に暗号化プロトコル (https、grpcs、TLS) を使ってください。</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary and does not say whether it is encrypted.</source>
        <translation>%1 は信頼境界を越えますが、暗号化の有無の指定がありません。</translation>
    </message>
    <message>
        <source>%1 crosses a trust boundary in plaintext (%2).</source>
        <translation>%1 は平文で信頼境界を越えます (%2)。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>TLS で暗号化する</translation>
    </message>
    <message>
        <source>Plaintext between services</source>
        <translation>サービス間の平文</translation>
    </message>
    <message>
        <source>A gateway or workload talks to a workload in plaintext inside of one trust zone.</source>
        <translation>ゲートウェイまたはワークロードが、1 つの信頼ゾーン内でワークロードと平文で通信しています。</translation>
    </message>
    <message>
        <source>Whoever gets into the network reads and changes what the services tell each other.</source>
        <translation>ネットワークに入った者は、サービス間のやり取りを読み、変更できます。</translation>
    </message>
    <message>
        <source>Encrypt the traffic, best with mutual TLS of a service mesh.</source>
        <translation>トラフィックを暗号化してください。サービスメッシュの相互 TLS が最適です。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is encrypted.</source>
        <translation>%1 に、暗号化の有無の指定がありません。</translation>
    </message>
    <message>
        <source>%1 talks to %2 in plaintext.</source>
        <translation>%1 は %2 と平文で通信しています。</translation>
    </message>
    <message>
        <source>Encrypt with mutual TLS</source>
        <translation>相互 TLS で暗号化する</translation>
    </message>
    <message>
        <source>Call between services without authentication or authorization</source>
        <translation>認証または認可のないサービス間呼び出し</translation>
    </message>
    <message>
        <source>A workload calls another, and the called one does not learn who it is or does not check what it may do.</source>
        <translation>ワークロードが別のワークロードを呼び出しますが、呼び出される側は相手が誰かを知らないか、許される操作を検査しません。</translation>
    </message>
    <message>
        <source>One workload that was broken into can then do everything that the others can.</source>
        <translation>侵入された 1 つのワークロードが、他のワークロードにできることをすべて行えます。</translation>
    </message>
    <message>
        <source>Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do.</source>
        <translation>ワークロード間でメッシュの相互 TLS またはトークンを使い、呼び出される側に許される操作を検査させてください。</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 without authentication.</source>
        <translation>%1 は %2 の呼び出しを認証なしで受け付けます。</translation>
    </message>
    <message>
        <source>%1 does not check what %2 may do.</source>
        <translation>%1 は %2 に許される操作を検査しません。</translation>
    </message>
    <message>
        <source>%1 does not say how %2 proves who it is.</source>
        <translation>%1 に、%2 が身元を証明する方法の指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say whether it checks what %2 may do.</source>
        <translation>%1 に、%2 に許される操作を検査するかの指定がありません。</translation>
    </message>
    <message>
        <source>Check the caller&apos;s token</source>
        <translation>呼び出し元のトークンを検査する</translation>
    </message>
    <message>
        <source>Function waits for a function</source>
        <translation>関数が関数を待つ</translation>
    </message>
    <message>
        <source>A function calls another one and waits for its answer.</source>
        <translation>関数が別の関数を呼び出し、その応答を待ちます。</translation>
    </message>
    <message>
        <source>Both are paid while one only waits, their time limits add up, and a failure has to be handled twice.</source>
        <translation>一方は待つだけなのに両方に課金され、制限時間は加算され、失敗は二重に処理しなければなりません。</translation>
    </message>
    <message>
        <source>Let the first function publish an event that starts the second, or lead both with a workflow.</source>
        <translation>最初の関数に 2 つ目を起動するイベントを発行させるか、両方をワークフローで制御してください。</translation>
    </message>
    <message>
        <source>Function %1 waits for function %2.</source>
        <translation>関数 %1 が関数 %2 を待ちます。</translation>
    </message>
    <message>
        <source>Functions exhaust a database</source>
        <translation>関数がデータベースを使い切る</translation>
    </message>
    <message>
        <source>More runs of a function can be open than the database accepts connections, and no pool stands between.</source>
        <translation>データベースが受け付ける接続数より多くの関数が同時に実行されえますが、間にプールがありません。</translation>
    </message>
    <message>
        <source>Under load each run opens a connection of its own; the database refuses the rest, those of other workloads included.</source>
        <translation>負荷がかかると実行ごとに接続を開きます。データベースは、他のワークロードの分も含め残りを拒否します。</translation>
    </message>
    <message>
        <source>Put a connection pool or proxy in front of the database, or limit the concurrency of the function.</source>
        <translation>データベースの前に接続プールまたはプロキシを置くか、関数の並行数を制限してください。</translation>
    </message>
    <message>
        <source>%1 does not say whether a pool shares its connections among the runs of %2.</source>
        <translation>%1 に、%2 の実行間で接続をプールが共有するかの指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say how many connections it accepts.</source>
        <translation>%1 に、受け付ける接続数の指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say how many runs are allowed at the same time.</source>
        <translation>%1 に、同時に許される実行数の指定がありません。</translation>
    </message>
    <message>
        <source>Put a connection pool in front</source>
        <translation>前に接続プールを置く</translation>
    </message>
    <message>
        <source>Limit the runs of the function</source>
        <translation>関数の実行数を制限する</translation>
    </message>
    <message>
        <source>Function that starts itself</source>
        <translation>自身を起動する関数</translation>
    </message>
    <message>
        <source>A function writes to the very source that starts it.</source>
        <translation>関数が、自身を起動するソースそのものに書き込んでいます。</translation>
    </message>
    <message>
        <source>Each run starts the next: it never ends, and the bill grows until somebody stops it.</source>
        <translation>実行のたびに次が起動されます。終わることがなく、誰かが止めるまで請求が増え続けます。</translation>
    </message>
    <message>
        <source>Write to another queue, topic or bucket than the one that starts the function.</source>
        <translation>関数を起動するものとは別のキュー、トピック、バケットに書き込んでください。</translation>
    </message>
    <message>
        <source>%1 does not say whether it starts %2, which writes to %3 too.</source>
        <translation>%1 に、それが %2 を起動するかの指定がありません。後者は %3 への書き込みも行います。</translation>
    </message>
    <message>
        <source>%1 and %2 may use the same part of %3 or not.</source>
        <translation>%1 と %2 が %3 の同じ部分を使うかどうかがわかりません。</translation>
    </message>
    <message>
        <source>%1 writes to %2, which starts it.</source>
        <translation>%1 は、自身を起動する %2 に書き込んでいます。</translation>
    </message>
    <message>
        <source>%1 output</source>
        <translation>%1 の出力</translation>
    </message>
    <message>
        <source>Write to another %1</source>
        <translation>別の%1に書き込む</translation>
    </message>
    <message>
        <source>Function with many operations</source>
        <translation>操作の多い関数</translation>
    </message>
    <message>
        <source>One function answers very many different operations.</source>
        <translation>1 つの関数が非常に多くの異なる操作に応答しています。</translation>
    </message>
    <message>
        <source>All of them share its rights, its memory and its start-up time, and every change releases all of them.</source>
        <translation>すべてが権限、メモリ、起動時間を共有し、変更のたびに全体がリリースされます。</translation>
    </message>
    <message>
        <source>Split it into one function for each operation or for each small group of them.</source>
        <translation>操作ごと、または操作の小さなグループごとに 1 つの関数に分割してください。</translation>
    </message>
    <message>
        <source>Function outlives its gateway</source>
        <translation>ゲートウェイより長い関数</translation>
    </message>
    <message>
        <source>A function may run longer than the gateway in front of it waits.</source>
        <translation>関数の実行時間が、前にあるゲートウェイの待ち時間を超える可能性があります。</translation>
    </message>
    <message>
        <source>The caller gets an error while the function goes on, is paid, and often does its work twice after a retry.</source>
        <translation>関数が動き続けて課金される間に呼び出し元はエラーを受け取り、リトライで処理が二重になることもよくあります。</translation>
    </message>
    <message>
        <source>Shorten the time limit of the function, or answer at once and do the long work asynchronously.</source>
        <translation>関数の制限時間を短くするか、すぐに応答して長い処理は非同期で行ってください。</translation>
    </message>
    <message>
        <source>%1 does not say after what time a run is stopped.</source>
        <translation>%1 に、実行を停止するまでの時間の指定がありません。</translation>
    </message>
    <message>
        <source>%1 does not say how long %2 waits for %3.</source>
        <translation>%1 に、%2 が %3 を待つ時間の指定がありません。</translation>
    </message>
    <message>
        <source>%1 may run for %2, but %3 gives up after %4.</source>
        <translation>%1 は %2 実行されえますが、%3 は %4 で打ち切ります。</translation>
    </message>
    <message>
        <source>Stop it after %1</source>
        <translation>%1 で停止する</translation>
    </message>
    <message>
        <source>Rule settings that cannot be used</source>
        <translation>使用できないルール設定</translation>
    </message>
    <message>
        <source>The profile, rule packs or levels that the design names cannot be read or understood.</source>
        <translation>設計が指定するプロファイル、ルールパック、レベルを読み取れないか、解釈できません。</translation>
    </message>
    <message>
        <source>The design is checked by the rules as they come, not by those that were agreed on.</source>
        <translation>設計は、合意されたルールではなく既定のルールで検査されます。</translation>
    </message>
    <message>
        <source>Mend the section &apos;rules&apos; of the design file, or the file that it names.</source>
        <translation>設計ファイルの &apos;rules&apos; セクション、またはそこで指定されたファイルを修正してください。</translation>
    </message>
    <message>
        <source>Deviation that does not count</source>
        <translation>有効でない逸脱</translation>
    </message>
    <message>
        <source>A deviation is incomplete, expired, or speaks of something that is not there.</source>
        <translation>逸脱が不完全か、期限切れか、存在しないものを指しています。</translation>
    </message>
    <message>
        <source>It silences nothing: the finding that it was to accept is open again, and nobody may have noticed.</source>
        <translation>何も抑止しません。受容するはずの指摘は再び未解決になり、誰も気付いていないかもしれません。</translation>
    </message>
    <message>
        <source>Complete or renew the deviation, or remove it.</source>
        <translation>逸脱を補完または更新するか、削除してください。</translation>
    </message>
    <message>
        <source>The deviation &apos;%1&apos; does not count: %2.</source>
        <translation>逸脱 &apos;%1&apos; は有効ではありません: %2。</translation>
    </message>
    <message>
        <source>Remove the deviation</source>
        <translation>逸脱を削除する</translation>
    </message>
    <message>
        <source>Workload outside of containers and orchestration</source>
        <translation>コンテナーとオーケストレーションの外のワークロード</translation>
    </message>
    <message>
        <source>A workload runs outside of an orchestrated cluster, and no deviation says why.</source>
        <translation>ワークロードがオーケストレーションされたクラスターの外で動き、その理由を示す逸脱がありません。</translation>
    </message>
    <message>
        <source>Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand.</source>
        <translation>プラットフォームのスケジューリング、自己修復、ロールアウト、ポリシーが届かず、誰かが手作業で行うことになります。</translation>
    </message>
    <message>
        <source>Move it into a cluster, or record a deviation that justifies where it runs.</source>
        <translation>クラスターへ移すか、実行場所の理由を示す逸脱を記録してください。</translation>
    </message>
    <message>
        <source>%1 runs outside of containers and orchestration.</source>
        <translation>%1 はコンテナーとオーケストレーションの外で動いています。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects metrics; %n workload(s) run(s) unwatched.</source>
        <translation>
            <numerusform>設計にメトリクスを収集するものがありません。%n 個のワークロードが監視されずに動いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects traces; %n workload(s) call(s) one another in the dark.</source>
        <translation>
            <numerusform>設計にトレースを収集するものがありません。%n 個のワークロードが見えないところで呼び出し合っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.</source>
        <translation>
            <numerusform>%n 個のワークロードの 1 つを変更すると、平均でその %1 % に及びます。多くの経路が %2 を通ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 possible dependencies between the %n workload(s) exist.</source>
        <translation>
            <numerusform>%n 個のワークロード間でありうる %2 の依存のうち %1 が実在しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) wait for one another in circles, among them %1.</source>
        <translation>
            <numerusform>%n 個のコンポーネントが輪になって互いを待っています。その中に %1 があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n component(s) that depend(s) on it.</source>
        <translation>
            <numerusform>%1 には、依存するコンポーネントが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n other component(s).</source>
        <translation>
            <numerusform>%1 は他の %n 個のコンポーネントを待ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a hub: %n component(s) depend(s) on it and it depends on %2.</source>
        <translation>
            <numerusform>%1 はハブです。%n 個のコンポーネントが依存し、自身も %2 に依存しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request waits through %n hop(s): %1.</source>
        <translation>
            <numerusform>1 件のリクエストが %n 個のホップを経て待ちます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) share(s) the library &apos;%1&apos;: %2.</source>
        <translation>
            <numerusform>%n 個のワークロードがライブラリ &apos;%1&apos; を共有しています: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.</source>
        <translation>
            <numerusform>%n 個のコンポーネントが %1 に依存していますが、%1 の依存先の方が変わりやすくなっています (%3 のうち %2): %4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design names no owner for any of its %n component(s) that need(s) one.</source>
        <translation>
            <numerusform>責任者が必要な %n 個のコンポーネントのどれにも、設計に責任者の指定がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>不正な形式</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message numerus="yes">
        <source>its justification is shorter than %n character(s)</source>
        <translation>
            <numerusform>理由が %n 文字より短くなっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n identity provider(s); %1 does not say which of the others it trusts.</source>
        <translation>
            <numerusform>設計に %n 個の ID プロバイダーがありますが、%1 に、他のどれを信頼するかの指定がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) run(s) in clusters without a service mesh.</source>
        <translation>
            <numerusform>%n 個のワークロードが、サービスメッシュのないクラスターで動いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workload(s) wait for one another in circles: %2.</source>
        <translation>
            <numerusform>%n 個のワークロードのうち %1 が輪になって互いを待っています: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %3 are the layers of one matter, split among %n team(s).</source>
        <translation>
            <numerusform>%1、%2、%3 は 1 つの事柄のレイヤーですが、%n 個のチームに分かれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n operation(s)</source>
        <translation>
            <numerusform>%n 個の操作を提供している</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>serves %n bounded context(s)</source>
        <translation>
            <numerusform>%n 個の境界づけられたコンテキストを担っている</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n entity(ies)</source>
        <translation>
            <numerusform>%n 個のエンティティを所有している</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.</source>
        <translation>
            <numerusform>%1 は %n 個のワークロードのうち %2 の間に立っていますが、業務ロジックを持つかの指定がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands between %2 of %n workload(s) and holds business logic.</source>
        <translation>
            <numerusform>%1 は %n 個のワークロードのうち %2 の間に立ち、業務ロジックを持っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n component(s) of the team %1 are %2; the rest of their work is with %3.</source>
        <translation>
            <numerusform>チーム %1 の %n 個のコンポーネントはすべて%2です。残りの作業は %3 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.</source>
        <translation>
            <numerusform>設計にログを収集するものがありません。%n 個のワークロードのログを誰も読みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.</source>
        <translation>
            <numerusform>設計に、%n 個のワークロードの状態を示すものも、誰かを呼び出すものもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has no dashboards that show how its %n workload(s) is/are doing.</source>
        <translation>
            <numerusform>設計に、%n 個のワークロードの状態を示すダッシュボードがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the design calls anybody when one of its %n workload(s) fails.</source>
        <translation>
            <numerusform>設計に、%n 個のワークロードのどれかが故障したときに誰かを呼び出すものがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n workload(s) that answer(s) requests from outside has an availability target.</source>
        <translation>
            <numerusform>外部からのリクエストに応答する %n 個のワークロードのどれにも可用性目標がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n replica(s) of %1 stand(s) in the same zone.</source>
        <translation>
            <numerusform>%1 の %n 個のレプリカが同じゾーンにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When %1 fails, %2 of %n workload(s) fail with it.</source>
        <translation>
            <numerusform>%1 が故障すると、%n 個のワークロードのうち %2 も一緒に故障します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may run %2 times at once, but %3 accepts %n connection(s), and no pool shares them.</source>
        <translation>
            <numerusform>%1 は同時に %2 個実行されえますが、%3 が受け付ける接続は %n 個で、接続を共有するプールがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Function %1 answers %n operation(s).</source>
        <translation>
            <numerusform>関数 %1 は %n 個の操作に応答しています。</numerusform>
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
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>未回答の質問</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>A brace of the message is not closed; write &apos;{{&apos; for a brace.</source>
        <translation>メッセージの波かっこが閉じていません。波かっこ自体は &apos;{{&apos; と書いてください。</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; known are %2.</source>
        <translation>メッセージの不明なフィールド &apos;{%1}&apos; です。既知のフィールドは %2 です。</translation>
    </message>
    <message>
        <source>Unknown field &apos;{%1}&apos; of the message; did you mean &apos;{%2}&apos;?</source>
        <translation>メッセージの不明なフィールド &apos;{%1}&apos; です。&apos;{%2}&apos; のことですか?</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>場所なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> on &apos;%1&apos;</source>
        <translation> (&apos;%1&apos; で)</translation>
    </message>
    <message>
        <source> asks for &apos;%1&apos;</source>
        <translation> は &apos;%1&apos; を求めています</translation>
    </message>
    <message>
        <source>The repair of %1 on &apos;%2&apos; leaves the finding there.</source>
        <translation>&apos;%2&apos; の %1 を修復しても、指摘は残ります。</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>There is no rule pack in this folder.</source>
        <translation>このフォルダーにルールパックはありません。</translation>
    </message>
    <message>
        <source>There are %1 rule packs; at most %2 are read.</source>
        <translation>ルールパックが %1 個あります。読み込むのは最大 %2 個です。</translation>
    </message>
    <message>
        <source>The pack &apos;%1&apos; is in &apos;%2&apos; already.</source>
        <translation>パック &apos;%1&apos; は既に &apos;%2&apos; にあります。</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; known are %2.</source>
        <translation>プロファイル &apos;%1&apos; はありません。既知のものは %2 です。</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>プロファイル &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path relative to the design; give others with &apos;--rules&apos;.</source>
        <translation>&apos;%1&apos; は設計からの相対パスではありません。ほかのパスは &apos;--rules&apos; で指定してください。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design.</source>
        <translation>設計に環境 &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>There is no environment &apos;%1&apos; in the design; did you mean &apos;%2&apos;?</source>
        <translation>設計に環境 &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Score workloads</source>
        <translation>Score ワークロード</translation>
    </message>
    <message>
        <source>One score.yaml for each workload, with the resources that it needs and overrides for each environment.</source>
        <translation>ワークロードごとに 1 つの score.yaml。必要なリソースと環境ごとの上書きを含みます。</translation>
    </message>
    <message>
        <source>In some environments these are no containers, which Score cannot say: %1.</source>
        <translation>次のものは一部の環境ではコンテナーではありません。Score では表現できません: %1。</translation>
    </message>
    <message>
        <source>Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1.</source>
        <translation>ストアとブローカーはワークロードではありません。ワークロードがリソースとして要求し、プラットフォームが提供します: %1。</translation>
    </message>
    <message>
        <source>These name no image, so &quot;.&quot; stands in for the one that the pipeline builds; give it with --image: %1.</source>
        <translation>次のものにはイメージの指定がないため、パイプラインがビルドするイメージを &quot;.&quot; で代用します。--image で指定してください: %1。</translation>
    </message>
    <message>
        <source>Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1.</source>
        <translation>平文のシークレットは書き込みません。リソースに提供させ、その出力を参照してください: %1。</translation>
    </message>
    <message>
        <source>The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1.</source>
        <translation>設計にシークレットの指定はありますが、それを渡す変数の指定がありません。コードが読み取るところでリソースの出力を参照してください: %1。</translation>
    </message>
    <message>
        <source>Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1.</source>
        <translation>$(NAME) で他を参照する変数は、Kubernetes がコンテナーを実行する場合にだけ機能します: %1。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the next component that way</source>
        <translation>その方向の次のコンポーネントへ移動</translation>
    </message>
    <message>
        <source>Add the next component that way to the selection</source>
        <translation>その方向の次のコンポーネントを選択に追加</translation>
    </message>
    <message>
        <source>Move the selection by a step of the grid</source>
        <translation>選択範囲をグリッド 1 目盛り分移動</translation>
    </message>
    <message>
        <source>Move the selection by eight steps</source>
        <translation>選択範囲を 8 目盛り分移動</translation>
    </message>
    <message>
        <source>Go through the components</source>
        <translation>コンポーネントを順に移動</translation>
    </message>
    <message>
        <source>Rename, or end a connection</source>
        <translation>名前の変更、または接続の終了</translation>
    </message>
    <message>
        <source>Hold it and drag to move the view</source>
        <translation>押したままドラッグしてビューを移動</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Give up, or select nothing</source>
        <translation>取りやめ、または選択解除</translation>
    </message>
    <message>
        <source>This is no JSON file: %1.</source>
        <translation>JSON ファイルではありません: %1。</translation>
    </message>
    <message>
        <source>This file holds no shortcuts that this version can read. Export some to see how it looks.</source>
        <translation>このバージョンで読めるショートカットがファイルにありません。形式を確認するには、一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is no key. Write it like Ctrl+Shift+K, or with two strokes like Ctrl+K, Ctrl+S.</source>
        <translation>「%1」はキーではありません。Ctrl+Shift+K のように、2 ストロークの場合は Ctrl+K, Ctrl+S のように入力してください。</translation>
    </message>
</context>
<context>
    <name>StandardCoverage</name>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure as Code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>コンテナーとオーケストレーション</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>サービスメッシュ</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>監視とログ</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>%1 is not in the service mesh.</source>
        <translation>%1 はサービスメッシュに属していません。</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>一部充足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未充足</translation>
    </message>
</context>
<context>
    <name>StructurizrExport</name>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr ワークスペース</translation>
    </message>
    <message>
        <source>A C4 model in Structurizr&apos;s language: systems, containers, one deployment for each environment, and views of them.</source>
        <translation>Structurizr の言語による C4 モデル。システム、コンテナー、環境ごとに 1 つのデプロイメントと、それらのビュー。</translation>
    </message>
    <message>
        <source>In a C4 model nothing is connected with a place or with itself, so these connections are left out: %1.</source>
        <translation>C4 モデルでは場所や自分自身との接続はできないため、次の接続は除外されます: %1。</translation>
    </message>
</context>
<context>
    <name>StructurizrImport</name>
    <message>
        <source>A workspace must be a map, not %1.</source>
        <translation>ワークスペースは %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>The workspace has no model.</source>
        <translation>ワークスペースにモデルがありません。</translation>
    </message>
    <message>
        <source>The model has no people and no software systems.</source>
        <translation>モデルに人もソフトウェアシステムもありません。</translation>
    </message>
    <message>
        <source>Components are folded into their containers (%1): a design shows what runs by itself.</source>
        <translation>コンポーネントはそのコンテナーにまとめられます (%1)。設計が示すのは単独で動くものです。</translation>
    </message>
    <message>
        <source>Relationships of whole systems are left out (%1): their containers have the connections.</source>
        <translation>システム全体の関係は除外されます (%1)。接続はそのコンテナーが持ちます。</translation>
    </message>
    <message>
        <source>Deployment nodes are not taken over (%1): say by hand where things stand.</source>
        <translation>デプロイメントノードは引き継がれません (%1)。配置場所は手動で指定してください。</translation>
    </message>
    <message>
        <source>Custom elements are not taken over (%1).</source>
        <translation>カスタム要素は引き継がれません (%1)。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; must be a map, not %2.</source>
        <translation>&apos;%1&apos; の項目は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>An element needs an id and a name.</source>
        <translation>要素には id と名前が必要です。</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is there twice.</source>
        <translation>id &apos;%1&apos; が 2 回あります。</translation>
    </message>
    <message>
        <source>A relationship of &apos;%1&apos; leads to the id &apos;%2&apos;, which is no person, system or container.</source>
        <translation>&apos;%1&apos; の関係が指す id &apos;%2&apos; は、人でもシステムでもコンテナーでもありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to &apos;%2&apos; is asynchronous, but no broker stands between them; it is taken for a call.</source>
        <translation>&apos;%1&apos; から &apos;%2&apos; への関係は非同期ですが、間にブローカーがありません。呼び出しとみなします。</translation>
    </message>
    <message>
        <source>Structurizr workspace</source>
        <translation>Structurizr ワークスペース</translation>
    </message>
    <message>
        <source>People, systems and containers of a C4 model, from the JSON of a Structurizr workspace.</source>
        <translation>Structurizr ワークスペースの JSON から取り込む、C4 モデルの人、システム、コンテナー。</translation>
    </message>
    <message>
        <source>The file is skipped: it is no Structurizr workspace.</source>
        <translation>ファイルをスキップします: Structurizr ワークスペースではありません。</translation>
    </message>
    <message>
        <source>The file is skipped: a design has one workspace, here that of &apos;%1&apos;. Import this one by itself.</source>
        <translation>ファイルをスキップします: 設計のワークスペースは 1 つで、ここでは &apos;%1&apos; のものです。このファイルは単独でインポートしてください。</translation>
    </message>
    <message>
        <source>There is no Structurizr workspace to import.</source>
        <translation>インポートする Structurizr ワークスペースがありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
</context>
<context>
    <name>TerraformExport</name>
    <message>
        <source>Only clusters of Kubernetes have a module: %1.</source>
        <translation>モジュールがあるのは Kubernetes のクラスターだけです: %1。</translation>
    </message>
    <message>
        <source>Networks inside of a network are parts of it, which its module makes by itself: %1.</source>
        <translation>ネットワークの中のネットワークはその一部で、外側のモジュールが作成します: %1。</translation>
    </message>
    <message>
        <source>These run in a cluster and not as a service of a cloud: %1.</source>
        <translation>次のものはクラウドのサービスとしてではなく、クラスター内で動きます: %1。</translation>
    </message>
    <message>
        <source>These run as something that their team operates and not as a service of a cloud: %1.</source>
        <translation>次のものはクラウドのサービスとしてではなく、チームが運用するものとして動きます: %1。</translation>
    </message>
    <message>
        <source>These stand at a site of one&apos;s own, which no provider of this target reaches: %1.</source>
        <translation>次のものは自社の拠点にあり、このエクスポート先のプロバイダーでは扱えません: %1。</translation>
    </message>
    <message>
        <source>Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.</source>
        <translation>次のものは AWS、Azure、Google Cloud にあるという指定がないため、モジュールがありません: %1。</translation>
    </message>
    <message>
        <source>%2 has no module for these kinds: %1.</source>
        <translation>%2 には次の種類のモジュールがありません: %1。</translation>
    </message>
    <message>
        <source>%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.</source>
        <translation>%2 には次のものの技術のモジュールがありません。別の形で用意するか、別のところで購入してください: %1。</translation>
    </message>
    <message>
        <source>Names of queues, topics, buckets and the like that the clouds do not allow are changed: %1.</source>
        <translation>クラウドが許可しない次のキュー、トピック、バケットなどの名前は変更されます: %1。</translation>
    </message>
    <message>
        <source>Flow logs of Azure belong to the network watcher of the subscription and are left out: %1.</source>
        <translation>Azure のフローログはサブスクリプションの Network Watcher に属するため、除外されます: %1。</translation>
    </message>
    <message>
        <source>These say that what they store is not encrypted; the modules encrypt it all the same: %1.</source>
        <translation>次のものは保存データを暗号化しないとされていますが、モジュールでは暗号化します: %1。</translation>
    </message>
    <message>
        <source>These networks name no private address range that is wide enough for their subnets, so one is assumed: %1.</source>
        <translation>次のネットワークには、サブネットに足りる広さのプライベートアドレス範囲の指定がないため、仮定します: %1。</translation>
    </message>
    <message>
        <source>The cloud does not offer the versions of these; what it offers stands in for them: %1.</source>
        <translation>次のもののバージョンはクラウドで提供されていないため、提供されているもので代用します: %1。</translation>
    </message>
    <message>
        <source>The versions of these are no numbers, so others are assumed: %1.</source>
        <translation>次のもののバージョンは数値ではないため、別のバージョンを仮定します: %1。</translation>
    </message>
    <message>
        <source>These name no version, so one is assumed: %1.</source>
        <translation>次のものにはバージョンの指定がないため、仮定します: %1。</translation>
    </message>
    <message>
        <source>These do not say how much they store; the least space is assumed: %1.</source>
        <translation>次のものには保存量の指定がないため、最小の容量を仮定します: %1。</translation>
    </message>
    <message>
        <source>The clouds do not allow the names of these databases, so nobody makes them: %1.</source>
        <translation>クラウドが次のデータベースの名前を許可しないため、作成されません: %1。</translation>
    </message>
    <message>
        <source>These clusters do not say of what type their nodes are; 4 cores with 16 GiB are assumed: %1.</source>
        <translation>次のクラスターにはノードタイプの指定がないため、4 コアと 16 GiB を仮定します: %1。</translation>
    </message>
    <message>
        <source>Designs say nothing of the keys of tables; a text named id is assumed: %1.</source>
        <translation>設計にはテーブルのキーの指定がないため、id という名前のテキストを仮定します: %1。</translation>
    </message>
    <message>
        <source>No image of the design names these registries, so one repository named apps is made: %1.</source>
        <translation>次のレジストリを指定するイメージが設計にないため、apps という名前のリポジトリを 1 つ作成します: %1。</translation>
    </message>
    <message>
        <source>AWS makes no topics, so these clusters start empty; the applications or a pipeline make them: %1.</source>
        <translation>AWS はトピックを作成しないため、次のクラスターは空の状態で始まります。アプリケーションまたはパイプラインで作成してください: %1。</translation>
    </message>
    <message>
        <source>Signing a zone needs steps at the registrar, so the modules leave these unsigned: %1.</source>
        <translation>ゾーンの署名にはレジストラーでの手順が必要なため、モジュールは次のものに署名しません: %1。</translation>
    </message>
    <message>
        <source>These zones answer inside alone; on Azure the module makes a public zone: %1.</source>
        <translation>次のゾーンは内部だけに応答しますが、Azure ではモジュールがパブリックゾーンを作成します: %1。</translation>
    </message>
    <message>
        <source>These stand behind a web application firewall; name its ARN and that of the certificate in terraform.tfvars: %1.</source>
        <translation>次のものは Web アプリケーションファイアウォールの背後にあります。その ARN と証明書の ARN を terraform.tfvars に指定してください: %1。</translation>
    </message>
    <message>
        <source>These are secrets in the clear and are not written; let the functions read them from the secrets store: %1.</source>
        <translation>次のものは平文のシークレットのため書き込みません。関数がシークレットストアから読み取るようにしてください: %1。</translation>
    </message>
    <message>
        <source>These settings cannot be variables and are left out: %1.</source>
        <translation>次の設定は変数にできないため除外されます: %1。</translation>
    </message>
    <message>
        <source>The technologies of these functions name no language that Azure knows; a program of their own is assumed: %1.</source>
        <translation>次の関数の技術には Azure が対応する言語がないため、独自のプログラムと仮定します: %1。</translation>
    </message>
    <message>
        <source>Placeholders in terraform.tfvars stand in for what the design does not say of these; fill them in: %1.</source>
        <translation>次のものについて設計に指定のない値は、terraform.tfvars でプレースホルダーになっています。値を入れてください: %1。</translation>
    </message>
    <message>
        <source>The design does not say %1 for %2; terraform.tfvars holds a placeholder.</source>
        <translation>環境 %2 について設計に %1 の指定がないため、terraform.tfvars ではプレースホルダーになっています。</translation>
    </message>
    <message>
        <source>OpenTofu and Terraform</source>
        <translation>OpenTofu と Terraform</translation>
    </message>
    <message>
        <source>Modules for AWS, Azure and Google Cloud, and a root module for each environment.</source>
        <translation>AWS、Azure、Google Cloud のモジュールと、環境ごとのルートモジュール。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Where the state is kept; by the cloud of the design when nothing is said.</source>
        <translation>状態の保存場所。指定がなければ設計のクラウド。</translation>
    </message>
    <message>
        <source>Bucket of the state</source>
        <translation>状態のバケット</translation>
    </message>
    <message>
        <source>Name of the bucket or storage account that keeps the state; made from the design&apos;s name when nothing is said.</source>
        <translation>状態を保存するバケットまたはストレージアカウントの名前。指定がなければ設計の名前から作成します。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを停止しました。</translation>
    </message>
    <message>
        <source>These are bought from a cloud in some environments only and have no module in the others: %1.</source>
        <translation>次のものは一部の環境でだけクラウドから購入され、他の環境にはモジュールがありません: %1。</translation>
    </message>
    <message>
        <source>Nothing in this design is bought from AWS, Azure or Google Cloud, so there is nothing to write; place what is bought in a cloud.</source>
        <translation>この設計には AWS、Azure、Google Cloud から購入するものがないため、書き込むものがありません。購入するものをクラウドに配置してください。</translation>
    </message>
    <message>
        <source>The state stays on the disk of whoever runs this, so only one person can; name a backend for a team.</source>
        <translation>状態は実行する人のディスクに残るため、実行できるのは 1 人だけです。チームで使う場合はバックエンドを指定してください。</translation>
    </message>
    <message>
        <source>The state is kept in %1 (%2), which has to be there before the first run.</source>
        <translation>状態は %1 (%2) に保存されます。最初の実行の前に用意しておいてください。</translation>
    </message>
    <message>
        <source>No region of the design gives its code, so these are assumed: %1.</source>
        <translation>設計のどのリージョンにもコードの指定がないため、次のものを仮定します: %1。</translation>
    </message>
    <message>
        <source>Some services cannot make passwords of their own; theirs are made here and are kept in the state, so guard the state like a secret.</source>
        <translation>一部のサービスは自分でパスワードを作成できません。パスワードはここで作成して状態に保存されるため、状態をシークレットと同じように保護してください。</translation>
    </message>
    <message>
        <source>Some components stand in no network, so one is made for them: %1.</source>
        <translation>一部のコンポーネントはネットワークに入っていないため、ネットワークを 1 つ作成します: %1。</translation>
    </message>
</context>
<context>
    <name>TerraformImport</name>
    <message>
        <source>A Terraform state must be a map, not %1.</source>
        <translation>Terraform の状態は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>This is neither a Terraform state of version 4 nor the output of &apos;terraform show -json&apos;.</source>
        <translation>バージョン 4 の Terraform の状態でも &apos;terraform show -json&apos; の出力でもありません。</translation>
    </message>
    <message>
        <source>%1 must be a list, not %2.</source>
        <translation>%1 は %2 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a map, not %2.</source>
        <translation>%1 は %2 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>The state has version %1; version 4 is read. Let a current Terraform write it, or use &apos;terraform show -json&apos;.</source>
        <translation>状態のバージョンは %1 ですが、読み取れるのはバージョン 4 です。現在の Terraform で書き込むか、&apos;terraform show -json&apos; を使ってください。</translation>
    </message>
    <message>
        <source>&apos;resources&apos;</source>
        <translation>&apos;resources&apos;</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>A resource has no type or no name.</source>
        <translation>型または名前のないリソースがあります。</translation>
    </message>
    <message>
        <source>The instances of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; のインスタンス</translation>
    </message>
    <message>
        <source>An instance of &apos;%1&apos;</source>
        <translation>&apos;%1&apos; のインスタンス</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>A module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>The resources of a module</source>
        <translation>モジュールのリソース</translation>
    </message>
    <message>
        <source>The modules of a module</source>
        <translation>モジュールのモジュール</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.</source>
        <translation>既知の型のリソースがありません。AWS、Azure、Google Cloud のデータベース、キュー、クラスターなどが対象です。</translation>
    </message>
    <message>
        <source>Resources of type %1 are not imported (%2).</source>
        <translation>型 %1 のリソースはインポートされません (%2)。</translation>
    </message>
    <message>
        <source>There are too many dependencies to follow them all; some connections are missing.</source>
        <translation>依存関係が多すぎてすべてはたどれません。一部の接続がありません。</translation>
    </message>
    <message>
        <source>%1 needs %2 (%3)</source>
        <translation>%1 には %2 が必要 (%3)</translation>
    </message>
    <message>
        <source>Terraform state or plan</source>
        <translation>Terraform の状態またはプラン</translation>
    </message>
    <message>
        <source>Databases, queues, clusters, networks and more of AWS, Azure and Google Cloud, from a state or from &apos;terraform show -json&apos;.</source>
        <translation>状態または &apos;terraform show -json&apos; の出力から取り込む、AWS、Azure、Google Cloud のデータベース、キュー、クラスター、ネットワークなど。</translation>
    </message>
    <message>
        <source>The file is skipped: it is neither a Terraform state nor the output of &apos;terraform show -json&apos;.</source>
        <translation>ファイルをスキップします: Terraform の状態でも &apos;terraform show -json&apos; の出力でもありません。</translation>
    </message>
    <message>
        <source>There is no Terraform state or plan to import.</source>
        <translation>インポートする Terraform の状態またはプランがありません。</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>About Groundplan</source>
        <translation>Groundplan について</translation>
    </message>
    <message>
        <source>Version %1. A studio for platform designs: compose a topology, see its coupling and anti-patterns while you draw, export the manifests that run it.</source>
        <translation>バージョン %1。プラットフォーム設計のスタジオです。トポロジーを組み立て、描きながら結合とアンチパターンを確認し、実行用のマニフェストをエクスポートします。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Built with Qt %1, Graphviz, yaml-cpp and spdlog.</source>
        <translation>Apache License 2.0。Qt %1、Graphviz、yaml-cpp、spdlog を使用しています。</translation>
    </message>
    <message>
        <source>Open from address</source>
        <translation>アドレスから開く</translation>
    </message>
    <message>
        <source>The design is shown read-only until you save a copy of it.</source>
        <translation>コピーを保存するまで、設計は読み取り専用で表示されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>ハイコントラスト、黒地に白</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>ハイコントラスト、白地に黒</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>If %1 fails</source>
        <translation>%1 が故障した場合</translation>
    </message>
    <message>
        <source>If %1 components fail</source>
        <translation>%1 個のコンポーネントが故障した場合</translation>
    </message>
    <message>
        <source>Who is down, and who gets along?</source>
        <translation>何が停止し、何が動き続けるか?</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>down?</source>
        <translation>停止?</translation>
    </message>
    <message>
        <source>gets along</source>
        <translation>動作継続</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Down: cannot do without</source>
        <translation>停止: 不可欠</translation>
    </message>
    <message>
        <source>Down, if it cannot do without</source>
        <translation>不可欠なら停止</translation>
    </message>
    <message>
        <source>Gets along without</source>
        <translation>なしで動作継続</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1: %2 before, 0 % while it lasts.</source>
        <translation>%1: 通常は %2、継続中は 0 %。</translation>
    </message>
    <message>
        <source>%1: %2 before; down unless it can do without, which is not stated.</source>
        <translation>%1: 通常は %2。それなしで動作できなければ停止 (指定なし)。</translation>
    </message>
    <message>
        <source>%1: %2 before; goes on with less.</source>
        <translation>%1: 通常は %2。機能を減らして動作継続。</translation>
    </message>
    <message>
        <source>%1: %2, untouched.</source>
        <translation>%1: %2、影響なし。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>a map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Not valid YAML: no value can start here.</source>
        <translation>YAML として正しくありません: ここから値を始めることはできません。</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>ファイルのエイリアスが %1 個を超えています。</translation>
    </message>
    <message>
        <source>An alias may not name the map or list that it stands in.</source>
        <translation>エイリアスは、それを含むマップまたはリストを指せません。</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>ファイルの入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>The aliases of the file expand to more than %1 values.</source>
        <translation>ファイルのエイリアスを展開すると %1 個の値を超えます。</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>ファイルの値が %1 個を超えています。</translation>
    </message>
    <message>
        <source>A key must be plain text.</source>
        <translation>キーは通常のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is there twice in the same map; remove or rename one.</source>
        <translation>キー &apos;%1&apos; が同じマップに 2 回あります。一方を削除するか名前を変えてください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it with that encoding.</source>
        <translation>ファイルが UTF-8 テキストではありません。そのエンコーディングで保存してください。</translation>
    </message>
    <message>
        <source>The file holds binary data, not YAML.</source>
        <translation>ファイルは YAML ではなくバイナリデータです。</translation>
    </message>
    <message>
        <source>The file holds the control character 0x%1; remove it or write it as an escape in quotes.</source>
        <translation>ファイルに制御文字 0x%1 があります。削除するか、引用符内のエスケープとして書いてください。</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>ファイルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>YAML として正しくありません: %1</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document; keep one.</source>
        <translation>ファイルに複数の YAML ドキュメントがあります。1 つだけにしてください。</translation>
    </message>
</context>
<context>
    <name>groundplan</name>
    <message>
        <source>&apos;%1&apos; must be true or false, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; ではなく true または false でなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; には &apos;%2&apos; が必要です。</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>デリバリー</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>groundplan::AccessibilityCommands</name>
    <message>
        <source>Select a component that has connections first.</source>
        <translation>先に、接続のあるコンポーネントを選択してください。</translation>
    </message>
    <message>
        <source>Select one connection first.</source>
        <translation>先に、接続を 1 つ選択してください。</translation>
    </message>
</context>
<context>
    <name>groundplan::ArrangeCommands</name>
    <message>
        <source>The layout is locked: nothing can be moved or resized.</source>
        <translation>配置はロックされています。移動もサイズ変更もできません。</translation>
    </message>
    <message>
        <source>The layout is unlocked.</source>
        <translation>配置のロックを解除しました。</translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>すべて既に所定の位置にあります。</translation>
    </message>
</context>
<context>
    <name>groundplan::AttributeEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>The selected ones differ.</source>
        <translation>選択したものの間で値が異なります。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>groundplan::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>groundplan::Canvas</name>
    <message>
        <source>Design canvas</source>
        <translation>設計キャンバス</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; を &apos;%2&apos; の中に置くことはできません。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>%1 のサイズを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, Enter connects, Escape cancels</source>
        <translation>矢印キーで接続先を選び、Enter で接続、Esc でキャンセル</translation>
    </message>
    <message>
        <source>Enter connects to %1</source>
        <translation>Enter で %1 に接続</translation>
    </message>
    <message>
        <source>This design is empty</source>
        <translation>この設計は空です</translation>
    </message>
    <message>
        <source>The design is read-only.</source>
        <translation>設計は読み取り専用です。</translation>
    </message>
    <message>
        <source>The layout is locked.</source>
        <translation>配置はロックされています。</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Nothing of the design is in this view</source>
        <translation>このビューに表示するものが設計にありません</translation>
    </message>
    <message>
        <source>Choose another view, or change what this one shows.</source>
        <translation>別のビューを選ぶか、このビューの表示内容を変更してください。</translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceBar</name>
    <message>
        <source>Keep what is in the folder</source>
        <translation>フォルダーの内容を維持</translation>
    </message>
    <message>
        <source>Take what the design says</source>
        <translation>設計の内容を採用</translation>
    </message>
    <message>
        <source>Write both with marks</source>
        <translation>両方を印付きで書き込む</translation>
    </message>
    <message>
        <source>This file is in the folder, but no export made it.</source>
        <translation>このファイルはフォルダーにありますが、エクスポートで作成されたものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody edited this file by hand in %n place(s) that the design changed, too.</source>
        <translation>
            <numerusform>このファイルは、設計でも変更された %n か所が手動で編集されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody edited this file by hand where the design changed, too.</source>
        <translation>このファイルは、設計でも変更された箇所が手動で編集されています。</translation>
    </message>
    <message numerus="yes">
        <source>For all %n file(s) like this</source>
        <translation>
            <numerusform>同様の %n 個のファイルすべてに適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::ChoiceField</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>groundplan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a command, a kind to add or a component to go to</source>
        <translation>コマンド、追加する種類、移動先のコンポーネントを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>groundplan::ComponentField</name>
    <message>
        <source>Go to it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>Choose a component.</source>
        <translation>コンポーネントを選択してください。</translation>
    </message>
    <message>
        <source>Several components are called &apos;%1&apos;; choose one from the list.</source>
        <translation>&apos;%1&apos; という名前のコンポーネントが複数あります。一覧から選択してください。</translation>
    </message>
    <message>
        <source>No component is called &apos;%1&apos;; choose one from the list.</source>
        <translation>&apos;%1&apos; という名前のコンポーネントはありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>groundplan::ConditionReader</name>
    <message>
        <source>No kind of connection has an attribute &apos;%1&apos;</source>
        <translation>属性 &apos;%1&apos; を持つ接続の種類はありません</translation>
    </message>
    <message>
        <source>No kind of component has an attribute &apos;%1&apos;</source>
        <translation>属性 &apos;%1&apos; を持つコンポーネントの種類はありません</translation>
    </message>
    <message>
        <source>%1; &apos;groundplan kinds&apos; lists them.</source>
        <translation>%1。&apos;groundplan kinds&apos; で一覧できます。</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an amount of &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; の量ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos;</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; の値ではありません</translation>
    </message>
    <message>
        <source>the condition on &apos;%1&apos;</source>
        <translation>&apos;%1&apos; の条件</translation>
    </message>
    <message>
        <source>The condition on &apos;%1&apos; is empty.</source>
        <translation>&apos;%1&apos; の条件が空です。</translation>
    </message>
    <message>
        <source>&apos;where&apos; must be a map of attributes and their values, not %1.</source>
        <translation>&apos;where&apos; は %1 ではなく、属性とその値のマップでなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a selector or a list of them, not %2.</source>
        <translation>&apos;%1&apos; は %2 ではなく、セレクターまたはそのリストでなければなりません。</translation>
    </message>
    <message>
        <source>a selector of components</source>
        <translation>コンポーネントのセレクター</translation>
    </message>
    <message>
        <source>component kind</source>
        <translation>コンポーネントの種類</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>a selector of connections</source>
        <translation>接続のセレクター</translation>
    </message>
    <message>
        <source>connection kind</source>
        <translation>接続の種類</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>&apos;at-least&apos; must not be more than &apos;at-most&apos;.</source>
        <translation>&apos;at-least&apos; は &apos;at-most&apos; 以下でなければなりません。</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>要件は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>A requirement speaks of one thing; &apos;%1&apos; and &apos;%2&apos; are two.</source>
        <translation>要件で扱えるのは 1 つです。&apos;%1&apos; と &apos;%2&apos; の 2 つがあります。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that can be required here</source>
        <translation>&apos;%1&apos; はここで要求できるものではありません</translation>
    </message>
    <message>
        <source>the requirement &apos;%1&apos;</source>
        <translation>要件 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;attribute&apos; must be the name of an attribute, not %1.</source>
        <translation>&apos;attribute&apos; は %1 ではなく属性の名前でなければなりません。</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, not &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; は &apos;%2&apos; ではなく数値でなければなりません。</translation>
    </message>
    <message>
        <source>A metric needs &apos;at-least&apos; or &apos;at-most&apos;.</source>
        <translation>メトリクスには &apos;at-least&apos; または &apos;at-most&apos; が必要です。</translation>
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
        <translation>%1 (新規)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s)</source>
        <translation>
            <numerusform>%1: コンポーネント %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
</context>
<context>
    <name>groundplan::CouplingPanel</name>
    <message>
        <source>By component</source>
        <translation>コンポーネント別</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>チーム別</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>システム別</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>低いほど良い</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Figures of the whole design</source>
        <translation>設計全体の数値</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い方向</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>回復性</translation>
    </message>
    <message>
        <source>Data cost</source>
        <translation>データコスト</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>Show what changed since a snapshot, or against another design.</source>
        <translation>スナップショットからの変化、または別の設計との差を表示します。</translation>
    </message>
    <message>
        <source>Keep snapshot…</source>
        <translation>スナップショットを保存…</translation>
    </message>
    <message>
        <source>Write the figures to a file, to compare with later.</source>
        <translation>後で比較できるように数値をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>表を絞り込み</translation>
    </message>
    <message>
        <source>Order of the matrix</source>
        <translation>行列の順序</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>分割順</translation>
    </message>
    <message>
        <source>Order by team</source>
        <translation>チーム順</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Whoever depends stands above what it depends on; cycles become blocks.</source>
        <translation>依存する側が依存先の上に並びます。循環はブロックになります。</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>セルを小さく</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>セルを大きく</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>the row depends on the column</source>
        <translation>行が列に依存</translation>
    </message>
    <message numerus="yes">
        <source>in a cycle (%n component(s))</source>
        <translation>
            <numerusform>循環内 (コンポーネント %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>in a cycle (none)</source>
        <translation>循環内 (なし)</translation>
    </message>
</context>
<context>
    <name>groundplan::CoverageView</name>
    <message>
        <source>%1 — %2, until %3.</source>
        <translation>%1 — %2、%3 まで。</translation>
    </message>
    <message>
        <source>Coverage of the standard model</source>
        <translation>標準モデルの充足状況</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open a design to see how far it keeps to the standard model.</source>
        <translation>設計を開くと、標準モデルにどこまで沿っているかが表示されます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>The design has nothing yet that the standard model asks something of.</source>
        <translation>標準モデルが何かを求めるものは、設計にまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are met, or departed from with a reason.</source>
        <translation>%2 個の部分のうち %1 が、充足しているか、理由のある逸脱です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a line to see why, and where on the canvas.</source>
        <translation>行を選択すると、理由とキャンバス上の場所が表示されます。</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>逸脱: %1</translation>
    </message>
    <message>
        <source>The design has nothing that this part asks something of.</source>
        <translation>この部分が何かを求めるものは、設計にありません。</translation>
    </message>
    <message>
        <source>Not checked, by the profile: %1</source>
        <translation>プロファイルにより検査対象外: %1</translation>
    </message>
    <message>
        <source>What this part asks</source>
        <translation>この部分が求めること</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>ルール:</translation>
    </message>
</context>
<context>
    <name>groundplan::DateField</name>
    <message>
        <source>Not set (YYYY-MM-DD)</source>
        <translation>未設定 (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>日付を選択</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignCommands</name>
    <message>
        <source>Working out what fixing all of them does…</source>
        <translation>すべて修正した場合の結果を計算中…</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s)</source>
        <translation>
            <numerusform>%n 件の指摘を解決し、</numerusform>
        </translation>
    </message>
    <message>
        <source>raises none.</source>
        <translation>新しい指摘はありません。</translation>
    </message>
    <message numerus="yes">
        <source>raises %n:</source>
        <translation>
            <numerusform>新しい指摘が %n 件あります:</numerusform>
        </translation>
    </message>
    <message>
        <source>The fix failed</source>
        <translation>修正に失敗しました</translation>
    </message>
    <message>
        <source>Nothing that a machine could fix is left of this rule.</source>
        <translation>このルールに、自動で修正できるものは残っていません。</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>全体が、元に戻せる 1 つの操作になります。</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>The deviation cannot be added</source>
        <translation>逸脱を追加できません</translation>
    </message>
    <message>
        <source>The deviation cannot be removed</source>
        <translation>逸脱を削除できません</translation>
    </message>
    <message>
        <source>The decision cannot be recorded</source>
        <translation>決定を記録できません</translation>
    </message>
    <message>
        <source>Recorded as a decision of the design.</source>
        <translation>設計の決定として記録しました。</translation>
    </message>
    <message>
        <source>The deviation cannot be changed</source>
        <translation>逸脱を変更できません</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>groundplan::DesignSession</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Groundplan; this version would lose parts of it.</source>
        <translation>このファイルは新しいバージョンの Groundplan で書かれています。このバージョンでは一部が失われます。</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationDialog</name>
    <message>
        <source>Accept as deviation</source>
        <translation>逸脱として受容</translation>
    </message>
    <message>
        <source>Why the finding is acceptable here, in at least %1 characters</source>
        <translation>この指摘をここで受容できる理由 (%1 文字以上)</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任を持つ人</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>同意した人</translation>
    </message>
    <message>
        <source>Where the work to end it is tracked</source>
        <translation>解消の作業を追跡している場所</translation>
    </message>
    <message>
        <source>What limits the damage meanwhile</source>
        <translation>それまで被害を抑えるもの</translation>
    </message>
    <message>
        <source>None of its parts</source>
        <translation>どの部分でもない</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure as Code</translation>
    </message>
    <message>
        <source>Containers and orchestration</source>
        <translation>コンテナーとオーケストレーション</translation>
    </message>
    <message>
        <source>Service mesh</source>
        <translation>サービスメッシュ</translation>
    </message>
    <message>
        <source>Monitoring and logging</source>
        <translation>監視とログ</translation>
    </message>
    <message>
        <source>The part of the standard model that the design departs from here.</source>
        <translation>設計がここで逸脱する、標準モデルの部分。</translation>
    </message>
    <message>
        <source>Accept deviation</source>
        <translation>逸脱を受容</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>理由(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>責任者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>チケット(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>代替策(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard model</source>
        <translation>標準モデル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>期限(&amp;E)</translation>
    </message>
    <message>
        <source>The finding is kept and shown as accepted until the deviation expires.</source>
        <translation>指摘は残り、逸脱の期限が切れるまで受容済みとして表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The justification needs %n more character(s).</source>
        <translation>
            <numerusform>理由にあと %n 文字必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner.</source>
        <translation>責任者を指定してください。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>変更を保存</translation>
    </message>
</context>
<context>
    <name>groundplan::DeviationsPanel</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Details of the deviation</source>
        <translation>逸脱の詳細</translation>
    </message>
    <message>
        <source>Adds an architecture decision record to the design that says what the deviation says.</source>
        <translation>逸脱の内容を示すアーキテクチャ決定記録 (ADR) を設計に追加します。</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>The design deviates from nothing. Accept a problem as deviation to document one.</source>
        <translation>設計に逸脱はありません。問題を逸脱として受容すると文書化されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>逸脱 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not count</source>
        <translation>
            <numerusform>うち %n 件は無効</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a deviation to see what was agreed.</source>
        <translation>逸脱を選択すると、合意の内容が表示されます。</translation>
    </message>
    <message>
        <source>It does not count: %1.</source>
        <translation>有効ではありません: %1。</translation>
    </message>
    <message>
        <source>There is nothing to accept any more; it can be removed.</source>
        <translation>受容するものはもうありません。削除できます。</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>標準モデル</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>代替策</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
</context>
<context>
    <name>groundplan::DifferenceView</name>
    <message>
        <source>The file in the folder</source>
        <translation>フォルダー内のファイル</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ファイルの変更点</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>前の変更 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>次の変更 (F7)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更 %1 / %2</translation>
    </message>
</context>
<context>
    <name>groundplan::DragCommands</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 個のコンポーネント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EditCommands</name>
    <message numerus="yes">
        <source>Copied %n component(s).</source>
        <translation>
            <numerusform>%n 個のコンポーネントをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整列</translation>
    </message>
</context>
<context>
    <name>groundplan::EgressList</name>
    <message>
        <source>Between zones</source>
        <translation>ゾーン間</translation>
    </message>
    <message>
        <source>Between regions</source>
        <translation>リージョン間</translation>
    </message>
    <message>
        <source>Over a private link</source>
        <translation>プライベートリンク経由</translation>
    </message>
    <message>
        <source>Between clouds or sites</source>
        <translation>クラウド間または拠点間</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>インターネット経由</translation>
    </message>
    <message>
        <source>Data that leaves a place</source>
        <translation>場所から出るデータ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB/月</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Price of a gigabyte: %1</source>
        <translation>1 ギガバイトの単価: %1</translation>
    </message>
    <message>
        <source>Price of a gigabyte, without free allowances and discounts.</source>
        <translation>1 ギガバイトの単価 (無料枠と割引を除く)。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>プライベートリンク</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Rough prices</source>
        <translation>概算価格</translation>
    </message>
    <message>
        <source>Go back to the prices that come with the program.</source>
        <translation>プログラム付属の価格に戻します。</translation>
    </message>
    <message>
        <source>volume not stated</source>
        <translation>転送量の指定なし</translation>
    </message>
    <message>
        <source>State &apos;monthly-volume&apos;, or &apos;rate&apos; and &apos;payload&apos;, of the connection.</source>
        <translation>接続の &apos;monthly-volume&apos;、または &apos;rate&apos; と &apos;payload&apos; を指定してください。</translation>
    </message>
    <message>
        <source>No connection leaves a zone, region or cloud.</source>
        <translation>ゾーン、リージョン、クラウドから出る接続はありません。</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>月額 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without volume</source>
        <translation>
            <numerusform>%1、転送量なし %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::EmptyHint</name>
    <message>
        <source>An empty canvas</source>
        <translation>空のキャンバス</translation>
    </message>
    <message>
        <source>Drag a kind here from the palette, or begin with one of these.</source>
        <translation>パレットから種類をここへドラッグするか、次のいずれかから始めてください。</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportController</name>
    <message>
        <source>This file was changed meanwhile and needs a choice. Nothing was written.</source>
        <translation>このファイルはその間に変更されたため、選択が必要です。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Stopped. F5 starts again.</source>
        <translation>停止しました。F5 で再開します。</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export manifests</source>
        <translation>マニフェストをエクスポート</translation>
    </message>
    <message>
        <source>Choose the folder to export into</source>
        <translation>エクスポート先のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>フォルダーへエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the design</source>
        <translation>設計に保存</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Writes targets and profile into the design, so that the whole team exports the same.</source>
        <translation>エクスポート先とプロファイルを設計に書き込み、チーム全体が同じものをエクスポートできるようにします。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Commits the files to a git working tree.</source>
        <translation>ファイルを git のワーキングツリーにコミットします。</translation>
    </message>
    <message>
        <source>The design says to export this way.</source>
        <translation>この方法でエクスポートするよう設計に指定されています。</translation>
    </message>
    <message>
        <source>Not kept in the design.</source>
        <translation>設計に保存されていません。</translation>
    </message>
    <message>
        <source>Planning the export…</source>
        <translation>エクスポートを準備中…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>フォルダーと比較中…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>エクスポートするものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Choose a folder to export them into.</source>
        <translation>
            <numerusform>%n 個のファイル。エクスポート先のフォルダーを選択してください。</numerusform>
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
            <numerusform>先に %n 個のファイルについて選択が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>場所: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportFilesModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>要選択 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 files differ from the folder.</source>
        <translation>%2 個中 %1 個のファイルがフォルダーと異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダー内</translation>
    </message>
</context>
<context>
    <name>groundplan::ExportProfileForm</name>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Clusters and images</source>
        <translation>クラスターとイメージ</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリの構成</translation>
    </message>
    <message>
        <source>One repository for all environments, or a folder for each environment that is a repository of its own.</source>
        <translation>すべての環境で 1 つのリポジトリか、それぞれが独立したリポジトリとなる環境ごとのフォルダーか。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Where the files will live: https://…, git@… or oci://…</source>
        <translation>ファイルを置く場所: https://…、git@…、oci://…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Folder of the export within that repository; empty: its top.</source>
        <translation>そのリポジトリ内のエクスポートのフォルダー。空の場合は最上位。</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes バージョン</translation>
    </message>
    <message>
        <source>Version of the clusters, such as 1.31; empty: the newest that the targets know.</source>
        <translation>クラスターのバージョン (1.31 など)。空の場合はエクスポート先が知る最新のもの。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Container registry of images that name none.</source>
        <translation>レジストリの指定がないイメージのコンテナーレジストリ。</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>名前の接頭辞</translation>
    </message>
    <message>
        <source>Put before the names of workloads.</source>
        <translation>ワークロードの名前の前に付けるもの。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Put on every object beside those of the design.</source>
        <translation>設計のラベルに加えてすべてのオブジェクトに付けるもの。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder of this target within the export; empty: its id when several targets are exported, else the top.</source>
        <translation>エクスポート内のこのエクスポート先のフォルダー。空の場合、複数のエクスポート先があればその id、なければ最上位。</translation>
    </message>
</context>
<context>
    <name>groundplan::FileCommands</name>
    <message>
        <source>None of the files is in a format that can be imported.</source>
        <translation>インポートできる形式のファイルがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新しい設計</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>例を開けません</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>設計を開く</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml *.yaml *.yml);;All files (*)</source>
        <translation>設計 (*.groundplan.yaml *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Fetching %1 …</source>
        <translation>%1 を取得中 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The address cannot be opened</source>
        <translation>アドレスを開けません</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更されました</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 は別のプログラムによって変更されました。上書きしますか?</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 を保存できません</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Designs (*.groundplan.yaml)</source>
        <translation>設計 (*.groundplan.yaml)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>コピーを %1 として保存しました。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message>
        <source>Import all manifests of a folder</source>
        <translation>フォルダーのすべてのマニフェストをインポート</translation>
    </message>
    <message>
        <source>Import manifests</source>
        <translation>マニフェストをインポート</translation>
    </message>
    <message>
        <source>Manifests (%1);;All files (*)</source>
        <translation>マニフェスト (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>インポートに失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n component(s).</source>
        <translation>
            <numerusform>%n 個のコンポーネントをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>注記 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>注記を表示</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>インポートの注記</translation>
    </message>
    <message>
        <source>What the import left out or guessed:</source>
        <translation>インポートで除外または推測したもの:</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Groundplan. It is shown as well as this version can, and is read-only.</source>
        <translation>このファイルは新しいバージョンの Groundplan で書かれています。このバージョンで可能な範囲で、読み取り専用で表示しています。</translation>
    </message>
    <message>
        <source>Opened from %1, read-only.</source>
        <translation>%1 から読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>Save a copy to edit…</source>
        <translation>コピーを保存して編集…</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n place(s) that this version does not understand. They are kept as they are.</source>
        <translation>
            <numerusform>ファイルに、このバージョンで解釈できない箇所が %n か所あります。そのまま保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was not understood:</source>
        <translation>解釈できなかったもの:</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Save to write it again.</source>
        <translation>%1 は削除または名前変更されました。保存すると再び書き込まれます。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reloading loses your unsaved changes.</source>
        <translation>%1 は別のプログラムによって変更されました。再読み込みすると未保存の変更が失われます。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を維持</translation>
    </message>
</context>
<context>
    <name>groundplan::FileTabs</name>
    <message>
        <source>Contents of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>ファイルを選択すると、内容が表示されます。</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>ファイルを選択すると、変更点が表示されます。</translation>
    </message>
    <message>
        <source>The file is not compared with the folder yet.</source>
        <translation>ファイルはまだフォルダーと比較されていません。</translation>
    </message>
    <message>
        <source>Choose a folder to see what would change in it.</source>
        <translation>フォルダーを選択すると、変更される内容が表示されます。</translation>
    </message>
    <message>
        <source>Writing leaves it as it is.</source>
        <translation>書き込んでも変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Notes (%1, %n warning(s))</source>
        <translation>
            <numerusform>注記 (%1、警告 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>注記 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This comes from the design as a whole.</source>
        <translation>設計全体から作成されています。</translation>
    </message>
    <message>
        <source>Line %1 comes from %2.</source>
        <translation>%1 行目は %2 から作成されています。</translation>
    </message>
    <message>
        <source>The file comes from %1.</source>
        <translation>このファイルは %1 から作成されています。</translation>
    </message>
</context>
<context>
    <name>groundplan::FilesView</name>
    <message>
        <source>Only what differs</source>
        <translation>異なるもののみ</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込む</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>ファイルの対象</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>エクスポートのファイル</translation>
    </message>
    <message>
        <source>Files of everything</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No file differs from the folder.</source>
        <translation>フォルダーと異なるファイルはありません。</translation>
    </message>
    <message>
        <source>No file fits the filter.</source>
        <translation>フィルターに一致するファイルはありません。</translation>
    </message>
</context>
<context>
    <name>groundplan::FindCommands</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es).</source>
        <translation>
            <numerusform>%n 件を置換しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design changed meanwhile; try again.</source>
        <translation>その間に設計が変更されました。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>groundplan::FindPanel</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Labels of connections</source>
        <translation>接続のラベル</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>設計内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>これを置換して次へ移動 (Enter)</translation>
    </message>
    <message>
        <source>Replace all in one step that can be undone (Ctrl+Enter)</source>
        <translation>元に戻せる 1 つの操作ですべて置換 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to look through</source>
        <translation>検索するテキストの種類</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 件超</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>該当なし</translation>
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
        <translation>新しい設計</translation>
    </message>
    <message>
        <source>Place components</source>
        <translation>コンポーネントを置く</translation>
    </message>
    <message>
        <source>Drag a kind from the palette onto the canvas. Or press %1 and type, for example “cart: service”.</source>
        <translation>パレットから種類をキャンバスへドラッグします。または %1 を押して、たとえば「cart: service」と入力します。</translation>
    </message>
    <message>
        <source>Connect and check</source>
        <translation>接続して検査する</translation>
    </message>
    <message>
        <source>Drag from the edge of one card to another to connect them. What is questionable appears here while you draw, each with a reason and a fix.</source>
        <translation>カードの端から別のカードへドラッグして接続します。疑問のある点は、描いている間に理由と修正方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Lay out and export</source>
        <translation>配置してエクスポートする</translation>
    </message>
    <message>
        <source>%1 finds a place for everything. %2 shows the manifests before anything is written.</source>
        <translation>%1 ですべてを配置します。%2 では、書き込む前にマニフェストを確認できます。</translation>
    </message>
</context>
<context>
    <name>groundplan::GroupDialog</name>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>None: take out of all groups of this kind</source>
        <translation>なし: この種類のすべてのグループから外す</translation>
    </message>
    <message numerus="yes">
        <source>Put %n component(s) into a group. A new name makes a new group.</source>
        <translation>
            <numerusform>%n 個のコンポーネントをグループに入れます。新しい名前を入力すると新しいグループができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundplan::GuideCommands</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>groundplan::GuidePanel</name>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Standard model</source>
        <translation>標準モデル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search topics and rules</source>
        <translation>トピックとルールを検索</translation>
    </message>
    <message>
        <source>Page of the Guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりません。</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorHead</name>
    <message>
        <source>Read about this kind in the Guide</source>
        <translation>この種類についてガイドで読む</translation>
    </message>
    <message>
        <source>Unnamed design</source>
        <translation>名前のない設計</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>他 %n 種類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n 個のコンポーネント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 本の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>groundplan::InspectorPanel</name>
    <message>
        <source>Find attribute</source>
        <translation>属性を検索</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>使用可能: %1。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How people call this platform.</source>
        <translation>このプラットフォームの呼び名。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What this platform is for.</source>
        <translation>このプラットフォームの目的。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>How people call it; without a name its id is shown.</source>
        <translation>呼び名。名前がなければ id を表示します。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What it is, from the catalog.</source>
        <translation>カタログでの種類。</translation>
    </message>
    <message>
        <source>What it does, in one line.</source>
        <translation>役割 (1 行)。</translation>
    </message>
    <message>
        <source>The team that owns it; several with commas.</source>
        <translation>所有するチーム。複数の場合はコンマ区切り。</translation>
    </message>
    <message>
        <source>The bounded context that it belongs to.</source>
        <translation>属する境界づけられたコンテキスト。</translation>
    </message>
    <message>
        <source>The service mesh that it is part of.</source>
        <translation>属するサービスメッシュ。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Free words to find it by; several with commas.</source>
        <translation>検索用の自由な語句。複数の場合はコンマ区切り。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>What the one end does with the other.</source>
        <translation>一方の端が他方に対して行うこと。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What the drawing says along the line.</source>
        <translation>図で線に沿って表示する文字。</translation>
    </message>
    <message>
        <source>What goes over it, in one line.</source>
        <translation>流れるもの (1 行)。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What others have to know about it, in Markdown.</source>
        <translation>他の人が知っておくべきこと (Markdown)。</translation>
    </message>
    <message>
        <source>Addresses of pages about it, or groundplan:ID for another component.</source>
        <translation>関連するページのアドレス。他のコンポーネントの場合は groundplan:ID。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the design.</source>
        <translation>&apos;%1&apos; は設計にありません。</translation>
    </message>
    <message>
        <source>Where it starts: type a part of a name or id.</source>
        <translation>始点: 名前または id の一部を入力します。</translation>
    </message>
    <message>
        <source>Where it ends: type a part of a name or id.</source>
        <translation>終点: 名前または id の一部を入力します。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The container that it stands in: type a part of a name or id; empty for none.</source>
        <translation>これを含む場所: 名前または id の一部を入力します。ない場合は空にします。</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>最上位</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>groundplan::KeyboardPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>標準(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The action gets no keys.</source>
        <translation>操作のキーをなくします。</translation>
    </message>
    <message>
        <source>The action gets the keys that it came with.</source>
        <translation>操作を初期状態のキーに戻します。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>None (changed)</source>
        <translation>なし (変更済み)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更済み)</translation>
    </message>
    <message>
        <source>It came without keys.</source>
        <translation>初期状態ではキーなしです。</translation>
    </message>
    <message>
        <source>It came with %1.</source>
        <translation>初期状態は %1 です。</translation>
    </message>
    <message>
        <source>On the canvas, always</source>
        <translation>キャンバス上で常に有効</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>これらのキーは変更できません。</translation>
    </message>
    <message>
        <source>Click into the field, then press one or two strokes.</source>
        <translation>フィールドをクリックし、1 つまたは 2 つのストロークを押してください。</translation>
    </message>
    <message>
        <source>%1 is taken on the canvas: %2</source>
        <translation>%1 はキャンバスで使用されています: %2</translation>
    </message>
    <message>
        <source>%1 calls “%2” already.</source>
        <translation>%1 は既に「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>%1 collides with %2 of “%3”.</source>
        <translation>%1 は「%3」の %2 と競合します。</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutCommands</name>
    <message>
        <source>The layout failed</source>
        <translation>配置に失敗しました</translation>
    </message>
    <message>
        <source>Layout cancelled.</source>
        <translation>配置をキャンセルしました。</translation>
    </message>
    <message>
        <source>Laying out places only what has no position yet.</source>
        <translation>まだ位置のないものだけを配置します。</translation>
    </message>
    <message>
        <source>Laying out finds a new place for everything.</source>
        <translation>すべてを配置し直します。</translation>
    </message>
    <message>
        <source>Everything has its place, and your positions are kept.</source>
        <translation>すべて所定の位置にあり、自分の位置は維持されます。</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>すべてを配置</translation>
    </message>
    <message>
        <source>Nothing stands in &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; の中には何もありません。</translation>
    </message>
    <message>
        <source>Select a container, or two or more components that stand in the same place.</source>
        <translation>場所を 1 つ、または同じ場所にあるコンポーネントを 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The layout is locked. Unlock it in the menu &apos;Arrange&apos; first.</source>
        <translation>配置はロックされています。先に「整列」メニューでロックを解除してください。</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>配置中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Laid out.</source>
        <translation>配置しました。</translation>
    </message>
    <message>
        <source>Lay out selection</source>
        <translation>選択範囲を配置</translation>
    </message>
    <message>
        <source>Place new components</source>
        <translation>新しいコンポーネントを配置</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>配置</translation>
    </message>
    <message numerus="yes">
        <source>Placed %n component(s); all others kept their places.</source>
        <translation>
            <numerusform>%n 個のコンポーネントを配置しました。他はすべて元の位置のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in its place already.</source>
        <translation>すべて既に所定の位置にあります。</translation>
    </message>
</context>
<context>
    <name>groundplan::LayoutProcess</name>
    <message>
        <source>The layout takes too long and was given up.</source>
        <translation>配置に時間がかかりすぎるため中止しました。</translation>
    </message>
    <message>
        <source>The program &apos;groundplan&apos;, which does the layout, cannot be started.</source>
        <translation>配置を行うプログラム &apos;groundplan&apos; を起動できません。</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>配置はキャンセルされました。</translation>
    </message>
    <message>
        <source>The layout program crashed; nothing was changed.</source>
        <translation>配置プログラムがクラッシュしました。何も変更していません。</translation>
    </message>
    <message>
        <source>The layout failed: %1</source>
        <translation>配置に失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::LensCommands</name>
    <message>
        <source>Lens: environment</source>
        <translation>レンズ: 環境</translation>
    </message>
    <message>
        <source>Show what is different in</source>
        <translation>違いを表示する環境</translation>
    </message>
</context>
<context>
    <name>groundplan::LensLegend</name>
    <message>
        <source>Legend of the lens</source>
        <translation>レンズの凡例</translation>
    </message>
    <message>
        <source>Look without a lens</source>
        <translation>レンズなしで表示</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>groundplan::LineField</name>
    <message>
        <source>Not set (%1)</source>
        <translation>未設定 (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::LinkField</name>
    <message>
        <source>Open the link (Enter)</source>
        <translation>リンクを開く (Enter)</translation>
    </message>
    <message>
        <source>Remove the link (Delete)</source>
        <translation>リンクを削除 (Delete)</translation>
    </message>
    <message>
        <source>Add link (https://…)</source>
        <translation>リンクを追加 (https://…)</translation>
    </message>
</context>
<context>
    <name>groundplan::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>逸脱</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>設計は読み取り専用です。編集するにはコピーを保存してください。</translation>
    </message>
    <message>
        <source>Click where it is to stand, Escape to cancel.</source>
        <translation>置く場所をクリック、Esc でキャンセル。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (読み取り専用)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>時点: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::MapField</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name.</source>
        <translation>&apos;%1&apos; に名前がありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>&apos;%1&apos; が 2 回あります。</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>名前 (%1)</translation>
    </message>
</context>
<context>
    <name>groundplan::MarkdownField</name>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Show it as it is meant (Escape)</source>
        <translation>整形して表示 (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Change the text (Enter, F2 or a double click)</source>
        <translation>テキストを変更 (Enter、F2、ダブルクリック)</translation>
    </message>
    <message>
        <source>Headings, lists, tables and links in Markdown; groundplan:ID links to a component.</source>
        <translation>Markdown の見出し、リスト、表、リンクを使えます。groundplan:ID はコンポーネントへのリンクです。</translation>
    </message>
</context>
<context>
    <name>groundplan::MatrixView</name>
    <message>
        <source>Dependency structure matrix</source>
        <translation>依存構造行列 (DSM)</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 は %2 に依存</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 directly</source>
        <translation>%1 は %2 に直接依存しない</translation>
    </message>
    <message numerus="yes">
        <source>Part of a cycle of %n</source>
        <translation>
            <numerusform>%n 個の循環の一部</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here depends on anything.</source>
        <translation>ここに依存はありません。</translation>
    </message>
</context>
<context>
    <name>groundplan::MetricsCommands</name>
    <message>
        <source>Coupling</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation>比較に失敗しました</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Designs and snapshots (*.yaml *.yml *.json)</source>
        <translation>設計とスナップショット (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>スナップショット (*.json)</translation>
    </message>
    <message>
        <source>The snapshot failed</source>
        <translation>スナップショットに失敗しました</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
</context>
<context>
    <name>groundplan::Minimap</name>
    <message>
        <source>Overview of the design</source>
        <translation>設計の全体図</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>クリックまたはドラッグでビューを移動</translation>
    </message>
</context>
<context>
    <name>groundplan::NoteList</name>
    <message>
        <source>Notes of the export</source>
        <translation>エクスポートの注記</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Click to select what it is about.</source>
        <translation>クリックすると対象を選択します。</translation>
    </message>
    <message>
        <source>Nothing was left out or assumed.</source>
        <translation>除外や仮定はありません。</translation>
    </message>
</context>
<context>
    <name>groundplan::OutlinePanel</name>
    <message>
        <source>Search components</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>設計のアウトライン</translation>
    </message>
</context>
<context>
    <name>groundplan::PackReader</name>
    <message>
        <source>This is not a rule pack: a map with the key &apos;rulepack: %1&apos; is expected.</source>
        <translation>ルールパックではありません。キー &apos;rulepack: %1&apos; を持つマップが必要です。</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>ルールパック</translation>
    </message>
    <message>
        <source>The pack has version %1; this program knows version %2.</source>
        <translation>パックのバージョンは %1 ですが、このプログラムが扱えるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>&apos;pack&apos; must be a short name of lower-case letters, digits and dashes, not &apos;%1&apos;.</source>
        <translation>&apos;pack&apos; は &apos;%1&apos; ではなく、小文字、数字、ダッシュからなる短い名前でなければなりません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pack of Groundplan&apos;s own; choose another name.</source>
        <translation>&apos;%1&apos; は Groundplan 自身のパックです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A rule pack needs &apos;rules&apos;, a map of rules by their ids.</source>
        <translation>ルールパックには、id をキーとするルールのマップ &apos;rules&apos; が必要です。</translation>
    </message>
    <message>
        <source>The pack has %1 rules; at most %2 are read.</source>
        <translation>パックにルールが %1 個あります。読み込むのは最大 %2 個です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id; use lower-case letters, digits and dashes.</source>
        <translation>&apos;%1&apos; は id ではありません。小文字、数字、ダッシュを使ってください。</translation>
    </message>
    <message>
        <source>the rule &apos;%1&apos;</source>
        <translation>ルール &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The fix must be a sentence that ends with a period.</source>
        <translation>修正は、ピリオドで終わる文でなければなりません。</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Stands against the rule of %1: %2.</source>
        <translation>%1 のルールに反しています: %2。</translation>
    </message>
    <message>
        <source>A requirement must be a map, not %1.</source>
        <translation>要件は %1 ではなくマップでなければなりません。</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; neither requires nor forbids anything.</source>
        <translation>ルール &apos;%1&apos; は何も要求も禁止もしていません。</translation>
    </message>
    <message>
        <source>The whole design has no attribute to set; leave &apos;repair&apos; out.</source>
        <translation>設計全体には設定する属性がありません。&apos;repair&apos; を省いてください。</translation>
    </message>
    <message>
        <source>the repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>The repair needs &apos;set&apos;, a map of attributes and their values.</source>
        <translation>修復には、属性とその値のマップ &apos;set&apos; が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an attribute of the catalog; a repair cannot set it.</source>
        <translation>&apos;%1&apos; はカタログの属性ではないため、修復で設定できません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 を %2 に</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定する</translation>
    </message>
    <message>
        <source>&apos;tests&apos; must be a list, not %1.</source>
        <translation>&apos;tests&apos; は %1 ではなくリストでなければなりません。</translation>
    </message>
    <message>
        <source>The pack has %1 tests; at most %2 are read.</source>
        <translation>パックにテストが %1 個あります。読み込むのは最大 %2 個です。</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>A test needs a name.</source>
        <translation>テストには名前が必要です。</translation>
    </message>
    <message>
        <source>A test needs &apos;design&apos;, a map with components and connections.</source>
        <translation>テストには、コンポーネントと接続のマップ &apos;design&apos; が必要です。</translation>
    </message>
    <message>
        <source>A test needs &apos;expect&apos;, a list of findings; an empty one when there are none.</source>
        <translation>テストには、指摘のリスト &apos;expect&apos; が必要です。指摘がなければ空にします。</translation>
    </message>
</context>
<context>
    <name>groundplan::PaletteModel</name>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
</context>
<context>
    <name>groundplan::PalettePanel</name>
    <message>
        <source>Search kinds and patterns</source>
        <translation>種類とパターンを検索</translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation>種類を検索</translation>
    </message>
    <message>
        <source>Kinds of component and patterns</source>
        <translation>コンポーネントの種類とパターン</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternCommands</name>
    <message>
        <source>The design is read-only; save a copy to edit it.</source>
        <translation>設計は読み取り専用です。編集するにはコピーを保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes and none comes.</source>
        <translation>指摘は減りも増えもしません。</translation>
    </message>
    <message numerus="yes">
        <source>Resolves %n finding(s).</source>
        <translation>
            <numerusform>%n 件の指摘を解決します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raises %n finding(s): %1</source>
        <translation>
            <numerusform>新しい指摘が %n 件生じます: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding goes.</source>
        <translation>解消される指摘はありません。</translation>
    </message>
    <message>
        <source>None comes.</source>
        <translation>新しい指摘はありません。</translation>
    </message>
    <message>
        <source>The pattern cannot be inserted</source>
        <translation>パターンを挿入できません</translation>
    </message>
    <message numerus="yes">
        <source>Inserted %1: %n component(s).</source>
        <translation>
            <numerusform>%1 を挿入しました: コンポーネント %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PatternDialog</name>
    <message>
        <source>Insert pattern</source>
        <translation>パターンを挿入</translation>
    </message>
    <message>
        <source>Search patterns</source>
        <translation>パターンを検索</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Join it to what is selected: %1</source>
        <translation>選択中のものにつなげる: %1</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>No pattern has that in its name or description.</source>
        <translation>名前または説明にそれを含むパターンはありません。</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代償</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>防ぐもの</translation>
    </message>
    <message>
        <source>Working out what it does to the findings…</source>
        <translation>指摘への影響を計算中…</translation>
    </message>
    <message>
        <source>Topics of the Guide</source>
        <translation>ガイドのトピック</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>詳しく読む</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternForm</name>
    <message>
        <source>Names, parted by commas</source>
        <translation>名前 (コンマ区切り)</translation>
    </message>
</context>
<context>
    <name>groundplan::PatternPicture</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureCommands</name>
    <message>
        <source>Export picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be exported</source>
        <translation>画像をエクスポートできません</translation>
    </message>
    <message>
        <source>Pictures are written as .svg, .png or .pdf.</source>
        <translation>画像は .svg、.png、.pdf のいずれかで書き込みます。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>Copied as picture.</source>
        <translation>画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied as SVG alone: as PNG it would be too large.</source>
        <translation>SVG だけをコピーしました。PNG では大きくなりすぎます。</translation>
    </message>
</context>
<context>
    <name>groundplan::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>表示中の範囲</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>選択範囲 (それを含む場所とともに)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>1 インチあたりのドット数</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>背景を透明にする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>設計の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>使用中のレンズ(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>使用中のレンズ(&amp;E): %1</translation>
    </message>
    <message>
        <source>&amp;Marks of findings</source>
        <translation>指摘の印(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>範囲(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>倍率(&amp;C)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含めるもの</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 × %2 mm; sharp at every size</source>
        <translation>%1 × %2 mm、どの大きさでも鮮明</translation>
    </message>
</context>
<context>
    <name>groundplan::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
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
        <translation>ページを PDF として保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>The design cannot be printed</source>
        <translation>設計を印刷できません</translation>
    </message>
    <message>
        <source>The printer took no pages. Check that it is on and reachable.</source>
        <translation>プリンターがページを受け付けませんでした。電源が入っていて接続できるか確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>ファイルに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>groundplan::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>表示中の範囲</translation>
    </message>
    <message>
        <source>The selection, in its containers</source>
        <translation>選択範囲 (それを含む場所とともに)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>1 ページに収める</translation>
    </message>
    <message>
        <source>Fit to several pages</source>
        <translation>複数ページに収める</translation>
    </message>
    <message>
        <source>At a scale</source>
        <translation>倍率を指定</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>横のページ数</translation>
    </message>
    <message>
        <source> across</source>
        <translation> ページ (横)</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>縦のページ数</translation>
    </message>
    <message>
        <source> down</source>
        <translation> ページ (縦)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Overlap of pages</source>
        <translation>ページの重なり</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ens in use</source>
        <translation>使用中のレンズ(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ens in use: %1</source>
        <translation>使用中のレンズ(&amp;E): %1</translation>
    </message>
    <message>
        <source>&amp;Name of the design</source>
        <translation>設計の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Page n&amp;umbers</source>
        <translation>ページ番号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Marks where pages overlap</source>
        <translation>ページの重なりの印(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>範囲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>向き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>収め方(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>倍率(&amp;C)</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>重なり(&amp;V)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含めるもの</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>That would be more than %1 pages. Choose a smaller scale or larger paper.</source>
        <translation>%1 ページを超えます。より小さい倍率か、より大きい用紙を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), at %1 % of the size on the screen</source>
        <translation>
            <numerusform>%n ページ、画面上のサイズの %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::PrintPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsModel</name>
    <message>
        <source>No team</source>
        <translation>チームなし</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>最上位</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>未回答の質問 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted as deviation</source>
        <translation>
            <numerusform>逸脱として受容済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>groundplan::ProblemsPanel</name>
    <message>
        <source>Filter by text, component, rule</source>
        <translation>テキスト、コンポーネント、ルールで絞り込み</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込み</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大度別</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>ルール別</translation>
    </message>
    <message>
        <source>By component</source>
        <translation>コンポーネント別</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>チーム別</translation>
    </message>
    <message>
        <source>By container</source>
        <translation>場所別</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>問題をグループ化</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>問題の詳細</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked</source>
        <translation>
            <numerusform>%n 個のルールを検査しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose a problem to see why it matters and what to do.</source>
        <translation>問題を選択すると、重要な理由と対処方法が表示されます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受容済み</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>詳しく読む</translation>
    </message>
    <message>
        <source>Answer in the inspector</source>
        <translation>インスペクターで回答</translation>
    </message>
    <message>
        <source>Accept as deviation…</source>
        <translation>逸脱として受容…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n…</source>
        <translation>
            <numerusform>%n 件すべて修正…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixes every finding of this rule, after showing what that does.</source>
        <translation>結果を確認したうえで、このルールのすべての指摘を修正します。</translation>
    </message>
    <message>
        <source>Show which rules are on.</source>
        <translation>どのルールがオンかを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is/are switched off by this design</source>
        <translation>
            <numerusform>%n 個のルールがこの設計でオフになっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples and level</source>
        <translation>例とレベル</translation>
    </message>
</context>
<context>
    <name>groundplan::PublishDialog</name>
    <message>
        <source>&amp;Push afterwards</source>
        <translation>その後プッシュ(&amp;P)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Publish manifests</source>
        <translation>マニフェストを公開</translation>
    </message>
    <message>
        <source>Exports into a git working tree and commits the generated files, and nothing else.</source>
        <translation>git のワーキングツリーへエクスポートし、生成されたファイルだけをコミットします。</translation>
    </message>
    <message>
        <source>A folder that git knows</source>
        <translation>git が管理するフォルダー</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>フォルダー自体</translation>
    </message>
    <message>
        <source>The one that is checked out</source>
        <translation>チェックアウト中のブランチ</translation>
    </message>
    <message>
        <source>It is made when there is no such branch.</source>
        <translation>そのブランチがなければ作成します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Working tree</source>
        <translation>ワーキングツリー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder in it</source>
        <translation>その中のフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>ブランチ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>ワーキングツリー</translation>
    </message>
</context>
<context>
    <name>groundplan::QuickAddField</name>
    <message>
        <source>Component to add</source>
        <translation>追加するコンポーネント</translation>
    </message>
    <message>
        <source>cart: service, or -&gt; db: postgres</source>
        <translation>cart: service、または -&gt; db: postgres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>No kind is called like that.</source>
        <translation>その名前の種類はありません。</translation>
    </message>
    <message>
        <source>Enter adds it, Tab adds it and goes on from it.</source>
        <translation>Enter で追加し、Tab で追加してそこから続けます。</translation>
    </message>
</context>
<context>
    <name>groundplan::RecoveryJournal</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>未保存の変更を復元用に保持できません: %1</translation>
    </message>
</context>
<context>
    <name>groundplan::RegionCycle</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>ステータスバー</translation>
    </message>
</context>
<context>
    <name>groundplan::ResilienceList</name>
    <message>
        <source>Resilience of the entry points</source>
        <translation>入口の回復性</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>エラーバジェット</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Components at which requests of people and outside systems arrive.</source>
        <translation>人と外部システムのリクエストが到着するコンポーネント。</translation>
    </message>
    <message>
        <source>What the dependencies that it cannot do without leave: the product of their availabilities.</source>
        <translation>不可欠な依存先で残る可用性 (それらの可用性の積)。</translation>
    </message>
    <message>
        <source>The availability that it aims at.</source>
        <translation>目指す可用性。</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which it may fail.</source>
        <translation>30 日間に失敗してよい分数。</translation>
    </message>
    <message>
        <source>Minutes in 30 days in which its dependencies will make it fail.</source>
        <translation>依存先が原因で 30 日間に失敗する分数。</translation>
    </message>
    <message>
        <source>What it waits for to answer one request, of its latency budget.</source>
        <translation>1 件のリクエストに応答するための待ち時間と、そのレイテンシーバジェット。</translation>
    </message>
    <message>
        <source>What one request can become when everything behind it fails and is tried again.</source>
        <translation>背後のすべてが失敗してリトライされたときに、1 件のリクエストがなりうる件数。</translation>
    </message>
    <message>
        <source>No person or outside system calls anything: connect an actor to what it uses.</source>
        <translation>人も外部システムも何も呼び出していません。アクターを、それが使うものに接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entry point(s)</source>
        <translation>
            <numerusform>入口ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>最小 %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Most attempts: %1</source>
        <translation>最多の試行: %1</translation>
    </message>
    <message>
        <source>Slowest way: %1</source>
        <translation>最も遅い経路: %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not stated in %n place(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; が %n か所で指定されていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::RuleCommands</name>
    <message>
        <source>The rules cannot be changed</source>
        <translation>ルールを変更できません</translation>
    </message>
</context>
<context>
    <name>groundplan::RuleTree</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>As the rule comes</source>
        <translation>ルールの既定</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message numerus="yes">
        <source>It would have %n finding(s).</source>
        <translation>
            <numerusform>オンなら %n 件の指摘があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 個中 %1 個がオン</translation>
    </message>
</context>
<context>
    <name>groundplan::Ruler</name>
    <message>
        <source>Ruler along the top</source>
        <translation>上端のルーラー</translation>
    </message>
    <message>
        <source>Ruler along the left</source>
        <translation>左端のルーラー</translation>
    </message>
    <message>
        <source>Drag out of the ruler to make a guide</source>
        <translation>ルーラーからドラッグしてガイド線を作成</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesController</name>
    <message>
        <source>Add a rule pack</source>
        <translation>ルールパックを追加</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>プロファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fewer</source>
        <translation>
            <numerusform>指摘 %n 件減</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n 件増</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) more</source>
        <translation>
            <numerusform>指摘 %n 件増</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) graver</source>
        <translation>
            <numerusform>指摘 %n 件が重く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graver</source>
        <translation>
            <numerusform>%n 件が重く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) lighter</source>
        <translation>
            <numerusform>指摘 %n 件が軽く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lighter</source>
        <translation>
            <numerusform>%n 件が軽く</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding changes.</source>
        <translation>指摘は変わりません。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule packs and profiles (*.yaml *.yml)</source>
        <translation>ルールパックとプロファイル (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>groundplan::RulesDialog</name>
    <message>
        <source>Profile from a file…</source>
        <translation>ファイルからプロファイル…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset levels</source>
        <translation>レベルをリセット</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Where the levels count</source>
        <translation>レベルの適用範囲</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>Environment %1 (gone)</source>
        <translation>環境 %1 (削除済み)</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>これらのルールを使う</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Rule packs of your organisation</source>
        <translation>自組織のルールパック</translation>
    </message>
    <message>
        <source>Packs of your organisation</source>
        <translation>自組織のパック</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>すべてのパック</translation>
    </message>
    <message>
        <source>Which rules to show</source>
        <translation>表示するルール</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフのもの</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>ここで設定したもの</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>指摘のあるもの</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>レベルの対象</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Takes back all levels that are set here, for the scope that is shown.</source>
        <translation>表示中の範囲について、ここで設定したレベルをすべて取り消します。</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>ルールの詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 個のルール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n 個がオフ</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what that changes…</source>
        <translation>変わる内容を計算中…</translation>
    </message>
    <message>
        <source>Save the design first: files are named from where it stands.</source>
        <translation>先に設計を保存してください。ファイルは設計の場所を基準に指定されます。</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>すべてルールの既定どおり</translation>
    </message>
    <message>
        <source>No profile: every rule is on and weighs what it says of itself.</source>
        <translation>プロファイルなし: すべてのルールがオンで、それぞれの既定の重さになります。</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>%1 に基づきます。</translation>
    </message>
    <message>
        <source>Not set here</source>
        <translation>ここでは未設定</translation>
    </message>
    <message>
        <source>As in the design</source>
        <translation>設計と同じ</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n chosen</source>
        <translation>
            <numerusform>選択した %n 個のレベル</numerusform>
        </translation>
    </message>
    <message>
        <source>Level of the pack</source>
        <translation>パックのレベル</translation>
    </message>
    <message>
        <source>Choose a rule to see what it asks for and why.</source>
        <translation>ルールを選択すると、求めることと理由が表示されます。</translation>
    </message>
    <message>
        <source>The level of a pack counts for all its rules that have none of their own.</source>
        <translation>パックのレベルは、独自のレベルを持たないすべてのルールに適用されます。</translation>
    </message>
    <message>
        <source>The level that you choose counts for all of them.</source>
        <translation>選んだレベルがそのすべてに適用されます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message numerus="yes">
        <source>It is off; it would have %n finding(s).</source>
        <translation>
            <numerusform>オフです。オンなら %n 件の指摘があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this design</source>
        <translation>
            <numerusform>この設計の指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>常にオン</translation>
    </message>
    <message>
        <source>It tells of deviations that do not count.</source>
        <translation>有効でない逸脱を知らせます。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>A design that it objects to</source>
        <translation>指摘される設計</translation>
    </message>
    <message>
        <source>A design that it accepts</source>
        <translation>受け入れられる設計</translation>
    </message>
</context>
<context>
    <name>groundplan::SavedViewCommands</name>
    <message>
        <source>Select a container, or something in one.</source>
        <translation>場所、または場所の中にあるものを選択してください。</translation>
    </message>
    <message>
        <source>Hidden here, not deleted. Show everything again with Views, Show all.</source>
        <translation>ここで非表示にしただけで、削除はしていません。「ビュー」の「すべて表示」で再び表示できます。</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>The view cannot be saved</source>
        <translation>ビューを保存できません</translation>
    </message>
    <message>
        <source>Saved in the design. What you move in it stays as it is elsewhere.</source>
        <translation>設計に保存しました。このビューで移動したものも、他では元の位置のままです。</translation>
    </message>
    <message>
        <source>The view cannot be changed</source>
        <translation>ビューを変更できません</translation>
    </message>
    <message>
        <source>The views cannot be changed</source>
        <translation>ビューを変更できません</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsCommands</name>
    <message>
        <source>Add a folder of kinds</source>
        <translation>種類のフォルダーを追加</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>ショートカットをインポート</translation>
    </message>
    <message>
        <source>Shortcuts (*.json);;All files (*)</source>
        <translation>ショートカット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be imported</source>
        <translation>ショートカットをインポートできません</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>ショートカットをエクスポート</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>ショートカット (*.json)</translation>
    </message>
    <message>
        <source>The shortcuts cannot be exported</source>
        <translation>ショートカットをエクスポートできません</translation>
    </message>
    <message>
        <source>Wrote the shortcuts to %1.</source>
        <translation>ショートカットを %1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>groundplan::SettingsDialog</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>このページを既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Counts from the next start of Groundplan.</source>
        <translation>Groundplan の次回起動時から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Open the designs of last time</source>
        <translation>前回の設計を開く(&amp;O)</translation>
    </message>
    <message>
        <source>At the start, when no file is given. Each window comes back where it stood.</source>
        <translation>ファイルを指定せずに起動したとき。各ウィンドウは元の位置に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Unsaved work</source>
        <translation>未保存の作業(&amp;U)</translation>
    </message>
    <message>
        <source>Keep at once</source>
        <translation>すぐに保存</translation>
    </message>
    <message>
        <source>Keep after 2 seconds</source>
        <translation>2 秒後に保存</translation>
    </message>
    <message>
        <source>Keep after 10 seconds</source>
        <translation>10 秒後に保存</translation>
    </message>
    <message>
        <source>Keep after a minute</source>
        <translation>1 分後に保存</translation>
    </message>
    <message>
        <source>A copy for recovery is written that long after an edit. What is newer is lost if the computer stops.</source>
        <translation>編集からこの時間の後に復元用のコピーを書き込みます。コンピューターが停止すると、それより新しい内容は失われます。</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>チームまたは個人</translation>
    </message>
    <message>
        <source>&amp;Answers for deviations</source>
        <translation>逸脱の責任者(&amp;A)</translation>
    </message>
    <message>
        <source>Stands as the owner in new deviations.</source>
        <translation>新しい逸脱の責任者として記入されます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>角のある線</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>On the canvas and in pictures.</source>
        <translation>キャンバスと画像に適用されます。</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>グリッドを表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid and to neighbours</source>
        <translation>グリッドと隣のものにスナップ(&amp;S)</translation>
    </message>
    <message>
        <source>Hold Alt while dragging for the opposite.</source>
        <translation>ドラッグ中に Alt を押すと逆になります。</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Panels, menus and lists open without moving, and the cursor does not blink.</source>
        <translation>パネル、メニュー、一覧が動かずに開き、カーソルが点滅しなくなります。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>&amp;Profile of new designs</source>
        <translation>新しい設計のプロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Every rule as it comes</source>
        <translation>すべてルールの既定どおり</translation>
    </message>
    <message>
        <source>What an empty design is checked by. Each design keeps its own choice: Design, Rules.</source>
        <translation>空の設計の検査に使うもの。各設計の選択は「設計」の「ルール」で個別に保持されます。</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Kinds of your own are read from these folders when Groundplan starts, and from %1.</source>
        <translation>独自の種類は、Groundplan の起動時にこれらのフォルダーと %1 から読み込まれます。</translation>
    </message>
    <message>
        <source>Folders of kinds</source>
        <translation>種類のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>groundplan::StartPage</name>
    <message>
        <source>Design a platform, see its coupling while you draw, export the manifests that run it.</source>
        <translation>プラットフォームを設計し、描きながら結合を確認し、実行用のマニフェストをエクスポートします。</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新しい設計</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open from address…</source>
        <translation>アドレスから開く…</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>マニフェストをインポート…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>groundplan::TagField</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3 個中 %2 個</translation>
    </message>
    <message>
        <source>Only some of the selected bear it. Add it again to put it on all.</source>
        <translation>選択したものの一部にだけ付いています。もう一度追加すると、すべてに付きます。</translation>
    </message>
    <message>
        <source>Remove tag &apos;%1&apos;</source>
        <translation>タグ &apos;%1&apos; を削除</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>groundplan::TargetList</name>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>デリバリー</translation>
    </message>
    <message>
        <source>Mesh and traffic</source>
        <translation>メッシュとトラフィック</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>オブザーバビリティ</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このマシン上</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>エクスポート先を検索</translation>
    </message>
    <message>
        <source>Targets of the export</source>
        <translation>エクスポート先の一覧</translation>
    </message>
    <message>
        <source>No target is chosen.</source>
        <translation>エクスポート先が選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) chosen</source>
        <translation>
            <numerusform>エクスポート先 %n 件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundplan::TextMatchesModel</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>groundplan::Tour</name>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundplan::UrlFetcher</name>
    <message>
        <source>Only addresses that start with https:// can be opened.</source>
        <translation>開けるのは https:// で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>ダウンロードはキャンセルされました。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The server cannot prove that it is %1: %2.</source>
        <translation>サーバーが %1 であることを証明できません: %2。</translation>
    </message>
    <message>
        <source>The server redirects to an address without encryption.</source>
        <translation>サーバーが暗号化のないアドレスへリダイレクトしています。</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times.</source>
        <translation>サーバーのリダイレクトが %1 回を超えました。</translation>
    </message>
    <message>
        <source>The server did not answer for %1 seconds.</source>
        <translation>サーバーが %1 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>%1 という名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection.</source>
        <translation>サーバー %1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>The server has no such file (404).</source>
        <translation>サーバーにそのファイルはありません (404)。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>サーバーがステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The file cannot be fetched: %1.</source>
        <translation>ファイルを取得できません: %1。</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewBar</name>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Choose what of the design is shown</source>
        <translation>設計のどこを表示するかを選択</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>ビューを管理…</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>Show the design from outside again</source>
        <translation>設計を再び外側から表示</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 の中を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n collapsed</source>
        <translation>
            <numerusform>折りたたみ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all containers again</source>
        <translation>すべての場所を再び開く</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>非表示 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all components again</source>
        <translation>すべてのコンポーネントを再び表示</translation>
    </message>
    <message>
        <source>Keep in the view</source>
        <translation>ビューに保存</translation>
    </message>
    <message>
        <source>Change the saved view to what is shown now</source>
        <translation>保存済みビューを現在の表示内容に変更</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>ビューに戻す</translation>
    </message>
    <message>
        <source>Show what the saved view says</source>
        <translation>保存済みビューのとおりに表示</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewCommands</name>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Insert pattern: %1</source>
        <translation>パターンを挿入: %1</translation>
    </message>
    <message>
        <source>Go to · %1</source>
        <translation>移動 · %1</translation>
    </message>
</context>
<context>
    <name>groundplan::ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What it shows, for those who are presented with it</source>
        <translation>プレゼンテーションを見る人に向けた、表示内容の説明</translation>
    </message>
    <message>
        <source>Also what these are &amp;connected with</source>
        <translation>これらの接続先も表示(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without overrides</source>
        <translation>上書きなし</translation>
    </message>
    <message>
        <source>As set for all views</source>
        <translation>全ビュー共通の設定に従う</translation>
    </message>
    <message>
        <source>With corners</source>
        <translation>角のある線</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>&amp;Lay out as in the design</source>
        <translation>設計と同じ配置にする(&amp;L)</translation>
    </message>
    <message>
        <source>Give up the positions that only this view has</source>
        <translation>このビューだけの位置を破棄</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;kinds</source>
        <translation>表示する種類(&amp;K)</translation>
    </message>
    <message>
        <source>Only &amp;tags</source>
        <translation>表示するタグ(&amp;T)</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>のみ: %1</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>レンズ(&amp;E)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>線(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outline groups</source>
        <translation>囲むグループ(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Looks into %1.</source>
        <translation>%1 の中を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n chosen component(s).</source>
        <translation>
            <numerusform>選んだ %n 個のコンポーネントを表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n component(s).</source>
        <translation>
            <numerusform>%n 個のコンポーネントを非表示にします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapses %n container(s).</source>
        <translation>
            <numerusform>%n 個の場所を折りたたみます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n position(s) of its own.</source>
        <translation>
            <numerusform>独自の位置が %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse, hide and move on the canvas, then choose Keep in the view.</source>
        <translation>キャンバスで折りたたみ、非表示、移動を行ってから「ビューに保存」を選んでください。</translation>
    </message>
    <message>
        <source>There are no views yet. Save what is shown as one.</source>
        <translation>まだビューがありません。表示中の内容をビューとして保存してください。</translation>
    </message>
</context>
<context>
    <name>groundplan::Workspace</name>
    <message>
        <source>A design that was never saved</source>
        <translation>一度も保存されていない設計</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>未保存の作業を復元</translation>
    </message>
    <message numerus="yes">
        <source>Groundplan did not end properly. %n design(s) with unsaved changes can be restored:</source>
        <translation>
            <numerusform>Groundplan が正常に終了しませんでした。未保存の変更がある %n 個の設計を復元できます:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>groundplan::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>倍率 (%)</translation>
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
        <translation>プラットフォームアーキテクトのための設計スタジオ</translation>
    </message>
    <message>
        <source>Designs to open.</source>
        <translation>開く設計。</translation>
    </message>
</context>
</TS>
