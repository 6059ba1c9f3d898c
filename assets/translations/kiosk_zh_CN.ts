<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AcceptedPage</name>
    <message>
        <source>One more matter</source>
        <translation>再办一件</translation>
    </message>
    <message>
        <source>Done, leave</source>
        <translation>办完了，退出</translation>
    </message>
    <message>
        <source>Already under way</source>
        <translation>已经在办了</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已经受理</translation>
    </message>
    <message>
        <source>You handed this in before; its case number</source>
        <translation>您以前交过，办件编号是</translation>
    </message>
    <message>
        <source>Your case number</source>
        <translation>您的办件编号</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>您提交了</translation>
    </message>
    <message>
        <source>%1 is checking it</source>
        <translation>%1审核</translation>
    </message>
    <message>
        <source>nothing for you to do now</source>
        <translation>现在不用做什么</translation>
    </message>
    <message>
        <source>The result comes by text message</source>
        <translation>出结果发短信告诉您</translation>
    </message>
    <message>
        <source>Result before the end of %1</source>
        <translation>%1前有结果</translation>
    </message>
    <message>
        <source>text message to %1</source>
        <translation>发短信到 %1</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Scan to see how it goes</source>
        <translation>扫码看进度</translation>
    </message>
    <message>
        <source>To ask, call %1 and give the last four digits %2</source>
        <translation>想问就打 %1，报编号后四位 %2</translation>
    </message>
    <message>
        <source>Please take your ID card</source>
        <translation>请拿走您的身份证</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Changming</source>
        <translation>长明</translation>
    </message>
    <message>
        <source>Services at any hour</source>
        <translation>夜里也能办事</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>碰一下屏幕，开始</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>联网</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>An ID card lies on the reader: please take it.</source>
        <translation>读卡区有一张身份证，请取走。</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Finish it here now</source>
        <translation>在这里就能办完</translation>
    </message>
    <message>
        <source>Prepare it here</source>
        <translation>在这里先准备</translation>
    </message>
    <message>
        <source>At the counter only</source>
        <translation>要到窗口办</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>What has happened?</source>
        <translation>您遇到了什么事？</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message numerus="yes">
        <source>By department: all %n matter(s)</source>
        <translation>
            <numerusform>按部门找全部 %n 个事项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>More words</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CardMattersPage</name>
    <message>
        <source>With your ID card you can do this here</source>
        <translation>用身份证，在这里能办</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>下面还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n matter(s)</source>
        <translation>
            <numerusform>看全部 %n 个事项</numerusform>
        </translation>
    </message>
    <message>
        <source>To see how an earlier case goes, scan its slip.</source>
        <translation>以前的事办到哪一步，扫回执就能看。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Confirm and hand in</source>
        <translation>确认提交</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>After that you get a case number. Only with the number is it accepted.</source>
        <translation>提交后给您一个办件编号。看到编号，才算受理。</translation>
    </message>
    <message>
        <source>Please check it</source>
        <translation>请核对，没错再提交</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Which department?</source>
        <translation>找哪个部门？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n more department(s)</source>
        <translation>
            <numerusform>还有 %n 个部门</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Digits</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>填好了</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n place(s) to correct, the rest is kept</source>
        <translation>
            <numerusform>有 %n 处要改，别的都留着</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 left; without a touch the visit ends by itself</source>
        <translation>还剩 %1，不操作会自动退出</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>联网</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>ID cards</source>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>No ID cards</source>
        <translation>不能读身份证</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>No scans</source>
        <translation>不能扫码</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No prints</source>
        <translation>不能打印</translation>
    </message>
</context>
<context>
    <name>ForeignCodePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The machine only read it. It opened nothing and did nothing. In it stands:</source>
        <translation>机器只是读了一下，没有打开，也没有做别的。码里写的是：</translation>
    </message>
    <message>
        <source>Here you can scan the code of a slip, to see how the case goes, and the code of a guide.</source>
        <translation>在这里能扫：回执上的码，看办到哪一步；指南上的码，看这件事怎么办。</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>现在就办</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在这里办</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>多久有结果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Do I qualify?</source>
        <translation>我能办吗</translation>
    </message>
    <message>
        <source>This machine cannot hand it in yet. Bring these things to the counter, or call %1.</source>
        <translation>这台机器还不能交。请带上这些材料去窗口，或打 %1。</translation>
    </message>
    <message>
        <source>This is done at the counter. Bring these things, or call %1 first.</source>
        <translation>这件事在窗口办。请带上这些材料，或先打 %1 问清楚。</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>回到最上面</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>一码带走</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to get done?</source>
        <translation>您想办什么事？</translation>
    </message>
    <message numerus="yes">
        <source>See all %n matter(s)</source>
        <translation>
            <numerusform>看全部 %n 个事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tile(s)</source>
        <translation>
            <numerusform>还有 %n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first tiles</source>
        <translation>回到前面</translation>
    </message>
    <message>
        <source>Without touching the screen</source>
        <translation>不点屏幕，也可以直接</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>扫二维码</translation>
    </message>
    <message>
        <source>of a slip, of a guide</source>
        <translation>回执、指南上的码</translation>
    </message>
    <message>
        <source>all guides, at home</source>
        <translation>全部指南，回家看</translation>
    </message>
    <message>
        <source>Use your phone</source>
        <translation>用手机看</translation>
    </message>
    <message>
        <source>Place ID card</source>
        <translation>放身份证</translation>
    </message>
    <message>
        <source>see what it does</source>
        <translation>看能办什么</translation>
    </message>
    <message>
        <source>not read just now</source>
        <translation>现在读不了</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>The visit ends by itself in %n second(s), and all you filled in is wiped clean.</source>
        <translation>
            <numerusform>%n 秒后自动退出，
您填的会清得干干净净。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here, go on</source>
        <translation>我还在，接着办</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>现在就退出</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Write one character here with your finger</source>
        <translation>用手指在这里写一个字</translation>
    </message>
    <message>
        <source>Write one character here</source>
        <translation>在这里写一个字</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>The characters that you may mean appear here</source>
        <translation>您想写的字会出现在这里</translation>
    </message>
    <message>
        <source>Pinyin: the first letters are enough</source>
        <translation>打拼音，只打首字母也行</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Close keys</source>
        <translation>收起键盘</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Scan it with your phone</source>
        <translation>请用手机扫这个码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This code opens a page: your phone needs a network for it.</source>
        <translation>这个码打开的是网页，手机要能上网。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>There is nothing here just now.</source>
        <translation>这里现在没有事项。</translation>
    </message>
</context>
<context>
    <name>NotTakenPage</name>
    <message>
        <source>Taken back, nothing was handed in</source>
        <translation>已经撤回，什么都没有交</translation>
    </message>
    <message>
        <source>This could not be taken</source>
        <translation>这份材料没能收下</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Understood, leave</source>
        <translation>知道了，退出</translation>
    </message>
    <message>
        <source>The sealed papers in this machine are erased. The slip with the provisional number is no longer good.</source>
        <translation>存在这台机器里的材料已经删掉。印着暂存号的凭条作废。</translation>
    </message>
    <message>
        <source>The platform refused it as it stands. Your papers are kept sealed and the hall&apos;s staff has been told. Please ask at the counter or call %1 and give the number %2.</source>
        <translation>平台没有收下这份材料。您填的还加密存着，也通知了大厅的人。请到窗口，或打 %1，报号码 %2。</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Understood, leave</source>
        <translation>知道了，退出</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>还没有受理</translation>
    </message>
    <message>
        <source>Handed over, but the number has not come back yet</source>
        <translation>交出去了，还没收到编号</translation>
    </message>
    <message>
        <source>Kept in this machine; sent by itself when the platform is reached</source>
        <translation>先存在这台机器里，连上平台就自动交</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出了什么事</translation>
    </message>
    <message>
        <source>The answer of the platform was lost on the way. It is not your fault.</source>
        <translation>平台的回信路上丢了，不怪您。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is not your fault.</source>
        <translation>现在连不上平台，不怪您。</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>您填的</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>会怎么样</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>您要做什么</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回不交</translation>
    </message>
    <message>
        <source>is sealed and whole. Not even this machine can open it.</source>
        <translation>都加密存好了，一个字不少。这台机器自己也打不开。</translation>
    </message>
    <message>
        <source>It goes on by itself. The number comes by text message to %1.</source>
        <translation>一连上就交。受理了发短信到 %1，给您办件编号。</translation>
    </message>
    <message>
        <source>You can go. No message by noon tomorrow? Call %1.</source>
        <translation>可以走了。明天中午还没收到短信，就带凭条来，或打 %1。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>For example: pension, housing fund</source>
        <translation>比如：社保、落户、公积金</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Type what you want to get done, in your own words.</source>
        <translation>想办什么，用您自己的话说就行。</translation>
    </message>
    <message>
        <source>Nothing found. Other words may help, or call %1, day and night.</source>
        <translation>没找到。换个说法试试，或者打 %1，白天晚上都有人接。</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the likeliest first</source>
        <translation>
            <numerusform>找到 %n 项，最像的在最前面</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>下面还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in these words; call %1, or see what is nearest:</source>
        <translation>没有完全对上的。可以打 %1 问，或看看相近的：</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>按遇到的事找</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门找</translation>
    </message>
</context>
<context>
    <name>SlipCasePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The platform does not answer now: this is what this machine heard last.</source>
        <translation>现在连不上平台，这是这台机器上一次知道的。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已经受理</translation>
    </message>
    <message>
        <source>Handed in, not accepted yet</source>
        <translation>交了，还没有受理</translation>
    </message>
    <message>
        <source>The office checks it</source>
        <translation>部门审核</translation>
    </message>
    <message>
        <source>result before the end of %1</source>
        <translation>%1前有结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>出结果</translation>
    </message>
    <message>
        <source>comes by text message</source>
        <translation>发短信告诉您</translation>
    </message>
    <message>
        <source>Look again at home</source>
        <translation>回家也能看</translation>
    </message>
    <message>
        <source>The code of your slip works with a phone, too. Nothing personal is in it.</source>
        <translation>回执上的码，用手机也能扫。码里没有您的个人信息。</translation>
    </message>
    <message>
        <source>Kept in this machine, not handed in yet</source>
        <translation>存在这台机器里，还没有交</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印纸条</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>带</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>办</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Also as a slip</source>
        <translation>也能打成纸条</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一个码</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个码</translation>
    </message>
    <message>
        <source>This code opens a page: your phone needs a network for it.</source>
        <translation>这个码打开的是网页，手机要能上网。</translation>
    </message>
    <message>
        <source>What is in the code</source>
        <translation>码里有什么</translation>
    </message>
    <message>
        <source>Do I qualify</source>
        <translation>我能办吗</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要带什么</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>多久、费用</translation>
    </message>
    <message>
        <source>Where it is done</source>
        <translation>在哪里办</translation>
    </message>
    <message>
        <source>Take this guide along</source>
        <translation>用手机扫码，带走指南</translation>
    </message>
    <message>
        <source>Phone online</source>
        <translation>手机能上网</translation>
    </message>
    <message>
        <source>Phone offline</source>
        <translation>手机没有网</translation>
    </message>
    <message>
        <source>The words are in the codes: scan each of them and keep it.</source>
        <translation>字就在码里，不用上网：一个一个扫，扫完存下来。</translation>
    </message>
    <message>
        <source>The words are in the code: scan it and keep it.</source>
        <translation>字就在码里，不用上网：扫完存下来。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一步一步怎么办</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <translation>没有您的个人信息</translation>
    </message>
</context>
<context>
    <name>TapCardPage</name>
    <message>
        <source>Please place your ID card on the reader</source>
        <translation>请把身份证放到读卡区</translation>
    </message>
    <message>
        <source>The reader is at the right, below the screen</source>
        <translation>读卡区在屏幕的右下方</translation>
    </message>
    <message>
        <source>The reader is at the left, below the screen</source>
        <translation>读卡区在屏幕的左下方</translation>
    </message>
    <message>
        <source>The reader is in the middle, below the screen</source>
        <translation>读卡区在屏幕下方中间</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>不放了</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡区</translation>
    </message>
    <message>
        <source>Lay the card flat on it</source>
        <translation>身份证平放在上面</translation>
    </message>
    <message>
        <source>Wait until this page changes</source>
        <translation>等这一页变了</translation>
    </message>
    <message>
        <source>Take your card back</source>
        <translation>拿走身份证</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Only name, number, address and photo are read; leaving wipes them</source>
        <translation>只读姓名、号码、住址、照片，退出就清除</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>VisitRoot</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Choose a matter, place your ID card, check, confirm. You can go back at any time; nothing is handed in before you confirm.
To ask somebody, call %1, day and night.</source>
        <translation>选一件事，放身份证，核对，提交。随时可以退回上一步；没点“确认提交”，什么都不会交。
想问人，就打 %1，白天夜里都行。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Handing it in …</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>Safe in this machine already; asking the platform for the number</source>
        <translation>已经存好，正在向平台要编号</translation>
    </message>
</context>
<context>
    <name>changming::app::CardController</name>
    <message>
        <source>This card has expired. Please use the new one, or ask at the counter.</source>
        <translation>这张身份证过期了。请用新的，或到窗口办。</translation>
    </message>
    <message>
        <source>This matter takes a resident ID card. For other cards please ask at the counter.</source>
        <translation>这件事要用居民身份证。别的证件请到窗口办。</translation>
    </message>
    <message>
        <source>The card reader does not answer just now. It is being tried again by itself; you need do nothing.</source>
        <translation>读卡器暂时没有应答，正在自动重连，您不用做什么。</translation>
    </message>
    <message>
        <source>The card could not be read. Please lift it and place it again, flat.</source>
        <translation>没读出来。请把身份证拿起来，再平放一次。</translation>
    </message>
    <message>
        <source>Only resident ID cards are read here. Without a card you can still look up everything.</source>
        <translation>这里只读居民身份证。不用证件，也能查全部指南。</translation>
    </message>
</context>
<context>
    <name>changming::app::CaseController</name>
    <message>
        <source>Looking up your case …</source>
        <translation>正在查您的办件……</translation>
    </message>
    <message>
        <source>No case has come with this slip</source>
        <translation>没有查到这张回执的办件</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>还没有受理</translation>
    </message>
    <message>
        <source>Handed over, no number yet</source>
        <translation>交出去了，还没收到编号</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已经受理</translation>
    </message>
    <message>
        <source>Already under way</source>
        <translation>已经在办</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>正在办</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>等您补东西</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>没有批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已经撤回</translation>
    </message>
    <message>
        <source>It could not be accepted</source>
        <translation>这件没有收下</translation>
    </message>
    <message>
        <source>A slip that says &quot;kept in this machine&quot; is handed in by that machine: scan it again later, or call %1.</source>
        <translation>凭条上写着“先存在这台机器里”的，那台机器会自己交。请过一会儿再扫，或打 %1。</translation>
    </message>
    <message>
        <source>It is kept safely in this machine and handed in as soon as the network is back. You need do nothing.</source>
        <translation>先存在这台机器里，一连上就自动交，您不用管。</translation>
    </message>
    <message>
        <source>The machine is asking for its number. You get a text message; you need do nothing.</source>
        <translation>机器正在问编号，有了会发短信给您，您不用管。</translation>
    </message>
    <message>
        <source>The office is checking it; there is nothing for you to do now.</source>
        <translation>部门正在审，现在不用您做什么。</translation>
    </message>
    <message>
        <source>You handed the same in before; that case goes on.</source>
        <translation>同样的事您交过一次，那一件正在办。</translation>
    </message>
    <message>
        <source>The office needs something from you: look at the text message, or call %1.</source>
        <translation>部门要您补点东西：看看短信，或打 %1。</translation>
    </message>
    <message>
        <source>The office has decided; you got a text message about the result.</source>
        <translation>部门办完了，结果已经发短信告诉您。</translation>
    </message>
    <message>
        <source>The reason is in your text message; to ask about it, call %1.</source>
        <translation>原因在短信里；想问就打 %1。</translation>
    </message>
    <message>
        <source>It was taken back and is not worked on. You can hand it in anew at any time.</source>
        <translation>已经收回，不会再办。想办可以随时重新交。</translation>
    </message>
    <message>
        <source>Please bring the slip and your ID card to the counter, or call %1; nothing of it is lost.</source>
        <translation>请带回执和身份证到窗口，或打 %1；您交的都没有丢。</translation>
    </message>
    <message>
        <source>The platform does not answer. Scan it again later, here or with a phone, or call %1.</source>
        <translation>连不上平台。请过一会儿在这里或用手机再扫，或打 %1。</translation>
    </message>
    <message>
        <source>Not available just now</source>
        <translation>现在查不到</translation>
    </message>
</context>
<context>
    <name>changming::app::ForeignCode</name>
    <message numerus="yes">
        <source>… (%n characters in all)</source>
        <translation>
            <numerusform>……（一共 %n 个字）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more in it than this machine reads.</source>
        <translation>码里的字太多，机器没有读。</translation>
    </message>
    <message>
        <source>There is no text in it that could be shown.</source>
        <translation>码里没有能显示的文字。</translation>
    </message>
    <message>
        <source>This code is not one of this hall&apos;s</source>
        <translation>这个码不是这里的</translation>
    </message>
    <message>
        <source>This code could not be read</source>
        <translation>这个码没有读成</translation>
    </message>
    <message>
        <source>It was not read to its end. Hold it still and scan it again.</source>
        <translation>没有读完，请拿稳再扫一次。</translation>
    </message>
    <message>
        <source>There are line breaks or invisible characters in it, so it is not shown.</source>
        <translation>码里有换行或看不见的字符，机器不显示它。</translation>
    </message>
</context>
<context>
    <name>changming::app::GuideController</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>当场办好</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>The conditions are not written down here: call %1 and ask.</source>
        <translation>这里没有写条件，请打 %1 问清楚。</translation>
    </message>
    <message>
        <source>Not written down here: call %1 and ask.</source>
        <translation>这里没有写，请打 %1 问清楚。</translation>
    </message>
    <message>
        <source>if you have it</source>
        <translation>有就带上</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>可以以后补</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>电子版</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要带什么</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不用带</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You need not bring anything.</source>
        <translation>什么都不用带。</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>怎么办</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: at once, while you wait</source>
        <translation>承诺：当场办好</translation>
    </message>
    <message numerus="yes">
        <source>Promised: within %n working day(s)</source>
        <translation>
            <numerusform>承诺：%n 个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>The law sets no limit.</source>
        <translation>没有法定时限。</translation>
    </message>
    <message>
        <source>By law: at once</source>
        <translation>法定：当场办好</translation>
    </message>
    <message numerus="yes">
        <source>By law: within %n working day(s)</source>
        <translation>
            <numerusform>法定：%n 个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not come to a counter.</source>
        <translation>一趟都不用跑。</translation>
    </message>
    <message numerus="yes">
        <source>You come to the counter %n time(s)</source>
        <translation>
            <numerusform>要去窗口 %n 趟</numerusform>
        </translation>
    </message>
    <message>
        <source>The result can be mailed to you.</source>
        <translation>结果可以寄给您。</translation>
    </message>
    <message>
        <source>Time, visits</source>
        <translation>多久，跑几趟</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>在哪儿办</translation>
    </message>
    <message>
        <source>The way of the papers</source>
        <translation>材料怎么走</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>您会拿到</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>谁来定</translation>
    </message>
    <message>
        <source>The law behind it</source>
        <translation>政策依据</translation>
    </message>
    <message numerus="yes">
        <source>%n law(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>问怎么办</translation>
    </message>
    <message>
        <source>to complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>问谁</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地方</numerusform>
        </translation>
    </message>
    <message>
        <source>Your code is of the guide of %1. This is the guide of now.</source>
        <translation>您扫的是 %1 的指南，下面是现在的。</translation>
    </message>
    <message>
        <source>An answer in your code is no longer asked for. Please look at the questions again.</source>
        <translation>码里选的一个答案，现在不问了，请再看一遍问题。</translation>
    </message>
</context>
<context>
    <name>changming::app::HallController</name>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>%1 weekday, %2 day of the month, %3 month, %4 time</extracomment>
        <translation>%3%2日 %1 %4</translation>
    </message>
    <message>
        <source>No network, no printing</source>
        <translation>没有网络，也不能打印</translation>
    </message>
    <message>
        <source>No network: kept here, sent later</source>
        <translation>没有网络：先存这里，通了再交</translation>
    </message>
    <message>
        <source>No printing: the number is on the screen</source>
        <translation>不能打印，请记下编号</translation>
    </message>
    <message>
        <source>ID cards cannot be read now</source>
        <translation>现在读不了身份证</translation>
    </message>
    <message>
        <source>Guides as of %1</source>
        <translation>指南是 %1的</translation>
    </message>
</context>
<context>
    <name>changming::app::SubmissionController</name>
    <message>
        <source>This machine could not keep it just now, so nothing was handed in. What you filled in is still here. Please try again, or ask at the counter.</source>
        <translation>机器这会儿存不进去，所以什么都没有交。您填的还在。请再试一次，或到窗口办。</translation>
    </message>
    <message>
        <source>No slip yet</source>
        <translation>还没有打印凭条</translation>
    </message>
    <message>
        <source>Printing the provisional slip …</source>
        <translation>正在打印暂存凭条…</translation>
    </message>
    <message>
        <source>Printing the slip …</source>
        <translation>正在打印回执…</translation>
    </message>
    <message>
        <source>The provisional slip is printed</source>
        <translation>暂存凭条打好了</translation>
    </message>
    <message>
        <source>The slip is printed</source>
        <translation>回执打好了</translation>
    </message>
    <message>
        <source>No paper: no slip this time</source>
        <translation>没纸了，这次没有凭条</translation>
    </message>
    <message>
        <source>The slip could not be printed</source>
        <translation>凭条没有打出来</translation>
    </message>
    <message>
        <source>It is not known whether the slip was printed</source>
        <translation>凭条打没打好，不清楚</translation>
    </message>
    <message>
        <source>Note the number %1; your papers are safe</source>
        <translation>请记下 %1，您填的都存好了</translation>
    </message>
    <message>
        <source>Your case is accepted all the same; scan the code or note the number</source>
        <translation>已经受理，不受影响；请扫码或记下编号</translation>
    </message>
    <message>
        <source>Number %1, not a case number</source>
        <translation>凭条号 %1，不是办件编号</translation>
    </message>
    <message>
        <source>Take it from the outlet at the left below the screen</source>
        <translation>从屏幕左下方的取纸口拿</translation>
    </message>
    <message>
        <source>Take it from the outlet at the right below the screen</source>
        <translation>从屏幕右下方的取纸口拿</translation>
    </message>
    <message>
        <source>Take it from the outlet in the middle below the screen</source>
        <translation>从屏幕下方中间的取纸口拿</translation>
    </message>
</context>
<context>
    <name>changming::app::TakeAwayController</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Printed: take it below the screen</source>
        <translation>打好了，请从出票口取走</translation>
    </message>
    <message>
        <source>No paper. Take it by code.</source>
        <translation>没纸了，请扫码带走</translation>
    </message>
    <message>
        <source>It could not be printed. Take it by code.</source>
        <translation>没打出来，请扫码带走</translation>
    </message>
    <message>
        <source>It is not known whether it was printed. Look at the outlet, or take it by code.</source>
        <translation>不知道打出来没有，请看看出票口，或扫码带走</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>当场办好</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changming::app::VisitController</name>
    <message>
        <source>Hello, %1</source>
        <translation>%1 您好</translation>
    </message>
</context>
</TS>
