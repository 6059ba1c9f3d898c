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
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已经批准</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in for you</source>
        <translation>
            <numerusform>有 %n 项不用您填</numerusform>
        </translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>look it up under My matters, or scan the code</source>
        <translation>在“我的办件”里看，或者扫下面的码</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translation>白底深字</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>黑底黄字</translation>
    </message>
    <message>
        <source>Height of the buttons</source>
        <translation>按钮的高低</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着用</translation>
    </message>
    <message>
        <source>Seated, all below</source>
        <translation>坐着用，都在下面</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation>读给我听</translation>
    </message>
    <message>
        <source>All as before</source>
        <translation>全部恢复原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>BarButtons</name>
    <message>
        <source>Access</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
    <name>ButtonsShown</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on with the application that you began last week</source>
        <translation>接着办您上星期开了头的那件事</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>证照</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>按</translation>
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
    <name>CardLeft</name>
    <message>
        <source>Please take your ID card</source>
        <translation>请拿走您的身份证</translation>
    </message>
    <message>
        <source>It lies on the reader, at the right below the screen</source>
        <translation>还在屏幕右下方的读卡区上</translation>
    </message>
    <message>
        <source>It lies on the reader, at the left below the screen</source>
        <translation>还在屏幕左下方的读卡区上</translation>
    </message>
    <message>
        <source>It lies on the reader, in the middle below the screen</source>
        <translation>还在屏幕正下方的读卡区上</translation>
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
    <message>
        <source>My cases, licences and results</source>
        <translation>我的办件、证照、结果</translation>
    </message>
    <message>
        <source>with a code to your phone</source>
        <translation>手机收验证码后查看</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Case number %1</source>
        <translation>办件编号 %1</translation>
    </message>
    <message>
        <source>Take this case back? It is not worked on then; you can hand it in anew later.</source>
        <translation>要撤回这件吗？撤回后就不办了，以后可以重新交。</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>不撤回</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回这件</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>第 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一件</translation>
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
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>告知承诺</translation>
    </message>
</context>
<context>
    <name>ChoicesShown</name>
    <message>
        <source>500 yuan a year</source>
        <translation>每年 500 元</translation>
    </message>
    <message>
        <source>Somewhere else than where I am registered, for longer than half a year</source>
        <translation>不住在户口那里，已经半年多了</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字材料</translation>
    </message>
    <message>
        <source>Somebody who speaks for me in sign language, at the counter and at home</source>
        <translation>有人替我打手语，窗口要，家里也要</translation>
    </message>
    <message>
        <source>From my licences</source>
        <translation>从我的证照里选</translation>
    </message>
    <message>
        <source>2 that fit</source>
        <translation>有 2 件能用</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>用手机传</translation>
    </message>
    <message>
        <source>scan a code, take a picture</source>
        <translation>扫码，拍照</translation>
    </message>
    <message>
        <source>Bring it to the counter before the end of the month</source>
        <translation>月底前交到窗口</translation>
    </message>
    <message>
        <source>what you have filled in stays, and nobody asks for it again</source>
        <translation>填过的都留着，不会再问您一遍</translation>
    </message>
    <message>
        <source>Specimen, spouse</source>
        <translation>样张，配偶</translation>
    </message>
    <message>
        <source>Specimen, child</source>
        <translation>样张，子女</translation>
    </message>
    <message>
        <source>the date of birth is missing</source>
        <translation>出生日期还没填</translation>
    </message>
</context>
<context>
    <name>ClosedRow</name>
    <message>
        <source>Not asked with your other answers.</source>
        <translation>按您别的回答，这一项不用填。</translation>
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
    <name>CommitmentPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签好了</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>告知承诺</translation>
    </message>
    <message>
        <source>Read it, then sign</source>
        <translation>读完承诺，再签名</translation>
    </message>
    <message numerus="yes">
        <source>Read to the end, %n page(s)</source>
        <translation>
            <numerusform>读完了，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Sign by your card</source>
        <translation>用身份证签</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>用手指在框里签名</translation>
    </message>
    <message>
        <source>Sign by finger</source>
        <translation>改用手指签</translation>
    </message>
    <message>
        <source>I cannot sign</source>
        <translation>不便手写</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Your card was read: that counts as your signature.</source>
        <translation>读到您的身份证了，算您签了名。</translation>
    </message>
    <message>
        <source>Take your ID card and place it on the reader once more: that counts as your signature.</source>
        <translation>请拿起身份证，再放一次读卡区：算您签了名。</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>用手指在这里签名</translation>
    </message>
    <message>
        <source>The signature is kept with this text (version %1)</source>
        <translation>签名和这份文本（第 %1 版）一起保存</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May this machine read your ID card?</source>
        <translation>可以读您的身份证吗？</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不了，返回</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读什么</translation>
    </message>
    <message>
        <source>Name, number, address and photo, from the chip of your card.</source>
        <translation>芯片里的姓名、号码、住址和照片。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>做什么用</translation>
    </message>
    <message>
        <source>To fill in what the card already says, and to find your own cases.</source>
        <translation>证上有的替您填好，也用来找您自己的办件。</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>The office that handles your matter, through the district&apos;s platform. Nobody else.</source>
        <translation>通过区里的平台交给办事的部门，不给别人。</translation>
    </message>
    <message>
        <source>How long it stays here</source>
        <translation>在这里留多久</translation>
    </message>
    <message>
        <source>Until you leave. Then it is wiped; what is handed in is sealed.</source>
        <translation>您一退出就清除；交上去的，加密封好。</translation>
    </message>
    <message>
        <source>Without your card you can still look up everything and take it along by code.</source>
        <translation>不放身份证也能查事项、带走指南。</translation>
    </message>
</context>
<context>
    <name>DateWheelPad</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>of a date, above its column</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>后一年</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>of a date, above its column</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前一月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>后一月</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of a date, above its column</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>打字输入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
    <name>DeviceRow</name>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No</source>
        <translation>没有换</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>换了新纸</translation>
    </message>
    <message>
        <source>Yes, a whole roll</source>
        <translation>是，整卷新纸</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>不试了</translation>
    </message>
    <message>
        <source>Try them all</source>
        <translation>全部试一遍</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>件等着送</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有在等的</translation>
    </message>
    <message>
        <source>they go by themselves</source>
        <translation>会自己送出去</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>件卡住了</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>没有卡住的</translation>
    </message>
    <message>
        <source>see the queue</source>
        <translation>去队列看看</translation>
    </message>
    <message>
        <source>accepted today</source>
        <translation>件今天受理</translation>
    </message>
    <message>
        <source>%1 since this machine has been here</source>
        <translation>这台机器累计 %1 件</translation>
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
    <name>DivisionPart</name>
    <message>
        <source>Choose this level again</source>
        <translation>重选这一级</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>请选%1</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印纸条</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>盖章的是%1</translation>
    </message>
</context>
<context>
    <name>DrawingsShown</name>
    <message>
        <source>Card reader</source>
        <translation>读卡的地方</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已经受理</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Residents&apos; pension</source>
        <translation>居民养老</translation>
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
    <message numerus="yes">
        <source>%n more place(s) below</source>
        <translation>
            <numerusform>下面还有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Choose all that fit</source>
        <translation>可以选几个</translation>
    </message>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1（可不填）</translation>
    </message>
</context>
<context>
    <name>FieldsShown</name>
    <message>
        <source>Where you live</source>
        <translation>住在哪里</translation>
    </message>
    <message>
        <source>Mobile number: it needs 11 digits; this has 10</source>
        <translation>手机号码：要 11 位，现在是 10 位</translation>
    </message>
    <message>
        <source>Since when? is missing</source>
        <translation>“从哪天开始？”还没填</translation>
    </message>
    <message>
        <source>Where do you live? is missing</source>
        <translation>“您住在哪里？”还没填</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>11 digits</source>
        <translation>11 位数字</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>住房面积</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Specimen mill</source>
        <translation>样张厂</translation>
    </message>
    <message>
        <source>Anything else?</source>
        <translation>还有什么要说的？</translation>
    </message>
    <message>
        <source>My parents live with me and need somebody at home in the mornings.</source>
        <translation>老人跟我住，早上家里离不开人。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>做哪一行</translation>
    </message>
    <message>
        <source>Deliveries by motorcycle, and whatever else people ask to have brought to them</source>
        <translation>骑摩托送外卖，还有街坊托着捎的各样东西</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>房租</translation>
    </message>
    <message>
        <source>Not asked of who owns the flat.</source>
        <translation>自己的房子不问这个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>1 Specimen Road, Ping&apos;an District, the third yard behind the mill</source>
        <translation>平安区样张路1号，纺织厂后面第三个院子</translation>
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
        <source>Low</source>
        <comment>layout, in short</comment>
        <translation>低位</translation>
    </message>
    <message>
        <source>Low layout</source>
        <translation>低位操作</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
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
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>拨着选</translation>
    </message>
</context>
<context>
    <name>FramesShown</name>
    <message>
        <source>Ping&apos;an Service Hall</source>
        <translation>平安区政务服务大厅</translation>
    </message>
    <message>
        <source>Hello, S**</source>
        <translation>样** 您好</translation>
    </message>
    <message>
        <source>No paper: take it by code</source>
        <translation>没纸了，扫码带走</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What would you like to get done?</source>
        <translation>您想办什么事？</translation>
    </message>
    <message>
        <source>Services at any hour</source>
        <translation>夜里也能办事</translation>
    </message>
    <message>
        <source>Nothing is handed in before you confirm.</source>
        <translation>您没点确认，什么都不会交上去。</translation>
    </message>
</context>
<context>
    <name>GalleryRoot</name>
    <message>
        <source>Gallery</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>字号 %1</translation>
    </message>
    <message>
        <source>Standard colours</source>
        <translation>平常颜色</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>黑底黄字</translation>
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
        <source>Take it away</source>
        <translation>一码带走</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>没纸</translation>
    </message>
    <message>
        <source>No prints</source>
        <translation>不能打印</translation>
    </message>
    <message>
        <source>No ID cards</source>
        <translation>读不了身份证</translation>
    </message>
    <message>
        <source>No scans</source>
        <translation>不能扫码</translation>
    </message>
    <message>
        <source>Old guides</source>
        <translation>指南旧了</translation>
    </message>
    <message>
        <source>No network: kept here, sent later</source>
        <translation>没有网络：先存这里，通了再交</translation>
    </message>
    <message>
        <source>No paper: take it by code</source>
        <translation>没纸了，请扫码带走</translation>
    </message>
    <message>
        <source>No printing: take it by code</source>
        <translation>不能打印，请扫码带走</translation>
    </message>
    <message>
        <source>Printer silent: take it by code</source>
        <translation>打印机没回音，请扫码带走</translation>
    </message>
    <message>
        <source>No ID cards now: guides and codes work</source>
        <translation>现在读不了身份证，能查能扫</translation>
    </message>
    <message>
        <source>No scans now: search works</source>
        <translation>现在不能扫码，请搜索</translation>
    </message>
    <message>
        <source>Guides may be out of date: ask first</source>
        <translation>指南很久没更新，先问一下</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>、</translation>
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
    <message>
        <source>Reader and scanner are below the screen</source>
        <translation>读卡区和扫码窗都在屏幕下方</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Pram</source>
        <translation>童车</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>公文包</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>公交车</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>钱</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>两个人</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>People</source>
        <translation>很多人</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>轮椅</translation>
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
    <message>
        <source>ABC</source>
        <translation>大写</translation>
    </message>
</context>
<context>
    <name>KeysShown</name>
    <message>
        <source>Pinyin: the first letters are enough</source>
        <translation>打拼音，只打首字母也行</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>拨着选</translation>
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
    <name>ListBox</name>
    <message>
        <source>Touch to choose</source>
        <translation>点一下，选一个</translation>
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
    <name>MaterialWays</name>
    <message>
        <source>It has come. More pictures may follow.</source>
        <translation>收到了，还可以接着发。</translation>
    </message>
    <message>
        <source>Scan this code with the phone</source>
        <translation>手机扫这个码</translation>
    </message>
    <message>
        <source>Photograph the paper</source>
        <translation>拍一张照片</translation>
    </message>
    <message>
        <source>The picture appears here</source>
        <translation>照片会出现在这里</translation>
    </message>
    <message>
        <source>The code works for %1</source>
        <translation>等您发来，还有 %1</translation>
    </message>
    <message>
        <source>Look with a code to my phone</source>
        <translation>用手机验证码查我的证照</translation>
    </message>
    <message>
        <source>The platform notes that it was used for this matter, and for nothing else.</source>
        <translation>平台会记下：这张证照只用在这件事上。</translation>
    </message>
    <message>
        <source>It has come.</source>
        <translation>收到了。</translation>
    </message>
</context>
<context>
    <name>MaterialsPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>交上去</translation>
    </message>
    <message>
        <source>Choose how</source>
        <translation>选怎么交</translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hand it in now</source>
        <translation>现在补交</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Print the progress</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>证照</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>You have this matter open already: it goes on, and need not be handed in twice.</source>
        <translation>这件事您已经交过了，正在办，不用再交一次。</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>正在问平台……</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有办件</translation>
    </message>
    <message>
        <source>No licences found</source>
        <translation>没有找到证照</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>A licence appears here as soon as the office that issued it has put it on the platform.</source>
        <translation>发证部门把证照传到平台后，这里就能看到。</translation>
    </message>
    <message>
        <source>A finished matter leaves its document here, to look at and to print.</source>
        <translation>事情办好以后，结果会在这里，可以看，可以打印。</translation>
    </message>
    <message>
        <source>What you apply for in this district appears here: where it stands, who works on it, until when.</source>
        <translation>您在本区办的事都会在这里：办到哪一步、谁在办、哪天前有结果。</translation>
    </message>
    <message>
        <source>My matters</source>
        <translation>我的事项</translation>
    </message>
    <message>
        <source>Case number %1</source>
        <translation>办件编号 %1</translation>
    </message>
</context>
<context>
    <name>MenuGrouping</name>
    <message>
        <source>Out onto the home page</source>
        <translation>拿到首页上</translation>
    </message>
    <message>
        <source>See and change its tiles</source>
        <translation>看组里的磁贴，改它们</translation>
    </message>
    <message>
        <source>Dissolve it: its tiles onto the home page</source>
        <translation>拆开这一组，磁贴都放到首页</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>用它新建一组</translation>
    </message>
    <message>
        <source>Or into one that is there:</source>
        <translation>或者放进已有的一组：</translation>
    </message>
</context>
<context>
    <name>MenuHours</name>
    <message>
        <source>Always shown</source>
        <translation>一直显示</translation>
    </message>
    <message>
        <source>Hidden at night: shown from 06:00 until 22:00</source>
        <translation>晚上不显示：06:00 到 22:00 显示</translation>
    </message>
    <message>
        <source>In office hours: 09:00 until 17:00</source>
        <translation>上班时间显示：09:00 到 17:00</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>别的时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>From later than until: it is shown over midnight.</source>
        <translation>“从”比“到”晚，就是跨过半夜显示。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>早半小时</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a later time of day</comment>
        <translation>晚半小时</translation>
    </message>
</context>
<context>
    <name>MenuMoved</name>
    <message>
        <source>Your changes are kept. You can see what they would change in the version that is there now, and then publish or not; or give them up.</source>
        <translation>您的改动还在。您可以看看，用在现在这一版上会改什么，再决定发不发布；也可以放弃。</translation>
    </message>
    <message>
        <source>See what mine would change now</source>
        <translation>看看我的会改什么</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Opens %1, %2</source>
        <translation>打开：%1；%2</translation>
    </message>
    <message>
        <source>Home menu</source>
        <translation>首页菜单</translation>
    </message>
    <message>
        <source>What is to be added?</source>
        <translation>要加哪个事项？</translation>
    </message>
    <message>
        <source>What is it to open?</source>
        <translation>点了打开哪个事项？</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>用哪个图标？</translation>
    </message>
    <message>
        <source>When is it shown?</source>
        <translation>什么时候显示？</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>This will change</source>
        <translation>发布后会改这些</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>有人先发布了新版</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>现在发布</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n change(s), not live</source>
        <translation>
            <numerusform>草稿，改了 %n 处，没上线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuPreview</name>
    <message>
        <source>What people will see</source>
        <translation>大厅里会看到</translation>
    </message>
    <message>
        <source>The home page as people will see it</source>
        <translation>大厅里会看到的首页</translation>
    </message>
    <message>
        <source>Tall</source>
        <comment>the panel&apos;s format</comment>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>the panel&apos;s format</comment>
        <translation>横屏</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>the largest text size</comment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>MenuPublishing</name>
    <message>
        <source>It cannot be published yet. Put right first:</source>
        <translation>还不能发布，先改好这些：</translation>
    </message>
    <message>
        <source>A note for the history (may stay empty)</source>
        <translation>留一句话在版本记录里（可以不写）</translation>
    </message>
</context>
<context>
    <name>MenuSearch</name>
    <message>
        <source>Type what the tile is to open.</source>
        <translation>输入磁贴要打开的事项。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>没有找到，换个词试试。</translation>
    </message>
    <message>
        <source>Not found in these words; this is nearest:</source>
        <translation>没有找到，最像的是：</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the likeliest first</source>
        <translation>
            <numerusform>找到 %n 个，最可能的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>下面还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuTexts</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名字</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>小字</translation>
    </message>
    <message>
        <source>Words below, Chinese</source>
        <translation>中文小字</translation>
    </message>
    <message>
        <source>Words below, English</source>
        <translation>英文小字</translation>
    </message>
</context>
<context>
    <name>MenuTileList</name>
    <message>
        <source>Back to the home page</source>
        <translation>回到首页的磁贴</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加磁贴</translation>
    </message>
    <message>
        <source>Add a tile</source>
        <translation>加一个磁贴</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>回到前面</translation>
    </message>
</context>
<context>
    <name>MenuVerbs</name>
    <message>
        <source>First</source>
        <comment>put the tile first</comment>
        <translation>最前</translation>
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
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删掉</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>换图标</translation>
    </message>
    <message>
        <source>Its tiles</source>
        <translation>看组里</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>换事项</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>MenuVersions</name>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Back to this one</source>
        <translation>退回这版</translation>
    </message>
</context>
<context>
    <name>NoSlipPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>I have it, leave</source>
        <translation>存好了，退出</translation>
    </message>
    <message>
        <source>Your case is accepted; nothing changes for it.</source>
        <translation>您的事已经受理，不受影响。</translation>
    </message>
    <message>
        <source>Your papers are kept in this machine; nothing changes for them.</source>
        <translation>您的材料存在这台机器里，不受影响。</translation>
    </message>
    <message>
        <source>Scan the code and keep the page</source>
        <translation>扫码，存下回执</translation>
    </message>
    <message>
        <source>No phone? Write down the number below.</source>
        <translation>没有手机？抄下面的编号就行。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Number of what is kept; not a case number</source>
        <translation>暂存编号，还不是办件编号</translation>
    </message>
    <message>
        <source>To ask, call %1 and give this number.</source>
        <translation>要问进度，请拨 %1，报这个编号。</translation>
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
    <name>OtherCardWarning</name>
    <message>
        <source>This is another person&apos;s card</source>
        <translation>这是别人的身份证</translation>
    </message>
    <message numerus="yes">
        <source>Take it off the reader within %n second(s) and you go on where you were. Otherwise this visit ends, and what you filled in is wiped clean.</source>
        <translation>
            <numerusform>请在 %n 秒内拿走它，您就接着办。不拿走，这次办理会结束，填的内容会清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>End this visit now</source>
        <translation>结束这次办理</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Your phone works: scan this code</source>
        <translation>手机上能看，扫这个码</translation>
    </message>
    <message>
        <source>All guides are there: what to bring, how long, where.</source>
        <translation>办事指南都在上面：带什么、多久、去哪里。</translation>
    </message>
    <message>
        <source>To ask somebody, call %1, day and night.</source>
        <translation>要问人，请拨 %1，白天夜里都有人接。</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the top</source>
        <translation>回到最上面</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着读</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove %1?</source>
        <translation>删掉“%1”？</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>删掉</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
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
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Type the code from your phone</source>
        <translation>请输入手机收到的验证码</translation>
    </message>
    <message>
        <source>The platform knows no phone of yours</source>
        <translation>平台没有您的手机号</translation>
    </message>
    <message>
        <source>The platform does not answer just now</source>
        <translation>平台现在没有回应</translation>
    </message>
    <message>
        <source>No more tries in this visit</source>
        <translation>这次不能再试了</translation>
    </message>
    <message>
        <source>One more proof that it is you</source>
        <translation>再确认一下是您本人</translation>
    </message>
    <message>
        <source>Six digits, sent to %1</source>
        <translation>6 位数字，发到了 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>发验证码给我</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不用了，继续</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>正在问平台……</translation>
    </message>
    <message>
        <source>With a code to your phone the platform shows what it knows of you: your cases, licences and results. It also fills in what you need not type again.</source>
        <translation>手机收个验证码，就能看到您的办件、证照和结果，平台有的也替您填好，不用再填一遍。</translation>
    </message>
    <message>
        <source>No phone at hand? You can go on all the same; you only fill in a little more yourself.</source>
        <translation>没带手机？照样能办，只是要自己多填几项。</translation>
    </message>
    <message>
        <source>Go on without a phone</source>
        <translation>不用手机，继续办</translation>
    </message>
    <message>
        <source>So no code can be sent. You can go on all the same and fill in a little more yourself. A counter can enter your phone number; bring your ID card. To ask, call %1.</source>
        <translation>所以发不了验证码。您照样能办，只是要自己多填几项。带身份证到窗口，可以登记手机号。想问就打 %1。</translation>
    </message>
    <message>
        <source>Your earlier cases and licences cannot be shown now. You can apply all the same: fill it in yourself, and it is handed in as soon as the platform is back.</source>
        <translation>现在看不到您以前的办件和证照。您照样能办：自己填好，平台一恢复就替您交上去。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 digits typed</source>
        <translation>
            <numerusform>已输入 %n 位，共 6 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>重新发送</translation>
    </message>
    <message numerus="yes">
        <source>A new code in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒后可重发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Numbers only: what citizens wrote is sealed and cannot be read here.</source>
        <translation>这里只有数目：办事人填的内容已经加密，在这里看不到。</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>How was it this time?</source>
        <translation>这次办得怎么样？</translation>
    </message>
    <message>
        <source>What was it? Choose what fits, or just send it</source>
        <translation>因为什么？选符合的，也可以直接提交</translation>
    </message>
    <message>
        <source>As you like: no answer is no rating</source>
        <translation>评不评都行，不评不算数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send and leave</source>
        <translation>提交并退出</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>不评</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>没选中</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>没勾选</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>没展开</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>勾选框</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>field</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空的</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Nothing to do: devices, platform, paper, catalogue, queue, disk and clock are as they should be.</source>
        <translation>不用做什么：设备、平台、纸、事项目录、队列、硬盘和时钟都正常。</translation>
    </message>
    <message>
        <source>Done here lately</source>
        <translation>最近的操作</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>打印这份报告</translation>
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
    <message>
        <source>It goes on by itself. The code on your slip shows how far it is.</source>
        <translation>会自动交。扫凭条上的码，看交上去没有。</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Back to the top</source>
        <translation>回到最上面</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
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
    <message>
        <source>Type a word</source>
        <translation>输一个词来查</translation>
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
    <message>
        <source>What would you like to get done?</source>
        <translation>您想办什么事？</translation>
    </message>
</context>
<context>
    <name>SearchPart</name>
    <message>
        <source>Touch here to search</source>
        <translation>点这里查找</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>一共 %n 个，选一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>没找到，换个词试试。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Your PIN, %1</source>
        <translation>%1，请输入口令</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪一位？</translation>
    </message>
    <message>
        <source>Nobody of the staff is known to this machine yet. A technician adds people at the machine itself.</source>
        <translation>这台机器还没有登记工作人员。请技术人员在机器上添加。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>已输入 %1 位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
    <name>SlipRow</name>
    <message>
        <source>Take it by code</source>
        <translation>扫码带走</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>首页菜单</translation>
    </message>
</context>
<context>
    <name>StaffRoot</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
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
        <source>It is the same</source>
        <translation>和卡面一样</translation>
    </message>
    <message>
        <source>Read only: name, number, address, photo</source>
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
    <name>TilesShown</name>
    <message>
        <source>Pensions</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>join, claim, prove</source>
        <translation>参保、领钱、认证</translation>
    </message>
    <message>
        <source>Pensions of those who work abroad</source>
        <translation>在外打工人员养老</translation>
    </message>
    <message>
        <source>join, claim, prove, move and end</source>
        <translation>参保、领钱、认证、转移、退保</translation>
    </message>
    <message>
        <source>Join the residents&apos; pension</source>
        <translation>参加居民养老保险</translation>
    </message>
    <message>
        <source>Registration for the basic pension of residents</source>
        <translation>城乡居民基本养老保险参保登记</translation>
    </message>
    <message>
        <source>Finish it here</source>
        <translation>这里就能办完</translation>
    </message>
    <message>
        <source>Claim the funeral grant and what is left in the account of somebody who died</source>
        <translation>亲人去世，领丧葬补助和账户里剩下的钱</translation>
    </message>
    <message>
        <source>Payment of the funeral subsidy and of the balance of the personal account</source>
        <translation>丧葬补助金和个人账户余额一次性支付</translation>
    </message>
    <message>
        <source>Prepare it here</source>
        <translation>在这里先准备</translation>
    </message>
    <message>
        <source>Counter only</source>
        <translation>去窗口办</translation>
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
        <source>Scan a code</source>
        <translation>扫二维码</translation>
    </message>
    <message>
        <source>of a slip</source>
        <translation>回执上的</translation>
    </message>
    <message>
        <source>not read just now</source>
        <translation>现在读不了</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation>要带什么</translation>
    </message>
    <message>
        <source>2 things</source>
        <translation>2 样</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>the original, not a copy</source>
        <translation>要原件</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
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
    <name>WarningsShown</name>
    <message>
        <source>The visit ends</source>
        <translation>要结束了</translation>
    </message>
    <message>
        <source>What you filled in is wiped clean.</source>
        <translation>您填的都会清掉。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>To ask somebody, call 12345, day and night.</source>
        <translation>想找人问，打 12345，白天黑夜都行。</translation>
    </message>
</context>
<context>
    <name>WordsShown</name>
    <message>
        <source>Services at any hour</source>
        <translation>夜里也能办事</translation>
    </message>
    <message>
        <source>Nothing is handed in before you confirm.</source>
        <translation>您没点确认，什么都不会交上去。</translation>
    </message>
    <message>
        <source>No paper. Take it with you by code.</source>
        <translation>没纸了，请扫码带走。</translation>
    </message>
    <message>
        <source>Not accepted yet. What you filled in is kept safely in this machine, and it is sent as soon as the line is back; you need not come again.</source>
        <translation>还没有受理。您填的都存在这台机器里，线路一通就送去，您不用再来。</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>您提交了</translation>
    </message>
    <message>
        <source>16 April, 14:43</source>
        <translation>4月16日 14:43</translation>
    </message>
    <message>
        <source>The office is checking it</source>
        <translation>部门在审</translation>
    </message>
    <message>
        <source>nothing for you to do now</source>
        <translation>现在不用做什么</translation>
    </message>
    <message>
        <source>Result before the end of 28 April</source>
        <translation>4月28日前有结果</translation>
    </message>
    <message>
        <source>Open the camera of your phone</source>
        <translation>打开手机的相机</translation>
    </message>
    <message>
        <source>Hold it before the code</source>
        <translation>对着码</translation>
    </message>
</context>
<context>
    <name>changming::app::CardController</name>
    <message>
        <source>This card has expired. Please use the new one, or ask at the counter.</source>
        <translation>这张身份证过期了。请用新的，或到窗口办。</translation>
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
        <source>This matter takes another kind of card: %1. For yours please ask at the counter.</source>
        <translation>这件事要用别的证件：%1。您的证件请到窗口办。</translation>
    </message>
    <message>
        <source>The number that was read does not add up: %1. Is it the same on your card? If not, please go to a counter.</source>
        <translation>读到的号码校验不对：%1。和卡面上的一样吗？不一样请到窗口办。</translation>
    </message>
    <message>
        <source>This is no identity card that can be read here. Please place your resident ID card or residence permit.</source>
        <translation>这张卡这里读不了。请放身份证、居住证或者永久居留身份证。</translation>
    </message>
    <message>
        <source>resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>residence permit of Hong Kong, Macao and Taiwan residents</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>foreign permanent resident&apos;s card</source>
        <translation>外国人永久居留身份证</translation>
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
    <name>changming::app::CommitmentController</name>
    <message>
        <source>Signed, version %1, %2</source>
        <translation>已签名，第 %1 版，%2</translation>
    </message>
    <message>
        <source>Please sign in the box with your finger first.</source>
        <translation>请先用手指在框里签名。</translation>
    </message>
    <message>
        <source>Please place your own ID card on the reader first.</source>
        <translation>请先把您自己的身份证再放一次。</translation>
    </message>
</context>
<context>
    <name>changming::app::DocumentController</name>
    <message>
        <source>Fetching and checking it …</source>
        <translation>正在取来核对……</translation>
    </message>
    <message>
        <source>Genuine: the seal fits, nothing was changed</source>
        <translation>真的：印章对得上，没有改动</translation>
    </message>
    <message>
        <source>Genuine, valid until %1</source>
        <translation>真的，%1前有效</translation>
    </message>
    <message>
        <source>The seal is genuine, but has expired: ask the office for a new one</source>
        <translation>印章是真的，但过期了，请向部门换新的</translation>
    </message>
    <message>
        <source>The seal has been revoked: this document does not count any more</source>
        <translation>印章已经撤销，这份文件不算数了</translation>
    </message>
    <message>
        <source>The seal does not fit: this document was changed and does not count</source>
        <translation>印章对不上：文件被改过，不算数</translation>
    </message>
    <message>
        <source>It cannot be shown just now. Please try again, or ask at the counter.</source>
        <translation>现在显示不了。请再试一次，或者到窗口问。</translation>
    </message>
</context>
<context>
    <name>changming::app::FieldModel</name>
    <message>
        <source>Add a person</source>
        <translation>添加一位</translation>
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
    <name>changming::app::FormController</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，第 %2 位</translation>
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
        <source>Guides as of %1</source>
        <translation>指南是 %1的</translation>
    </message>
    <message>
        <source>Closed, open again at %1</source>
        <translation>现在不开，%1 再开</translation>
    </message>
    <message>
        <source>Not in service just now</source>
        <translation>暂时不能办事</translation>
    </message>
    <message>
        <source>The guides of this machine are missing. The staff of the hall can bring them back.</source>
        <translation>这台机器上没有办事指南了。请告诉大厅的工作人员，他们能装回来。</translation>
    </message>
    <message>
        <source>This machine cannot read aloud just now. To have it read to you, call %1.</source>
        <translation>这台机器现在读不了。要人读给您听，请拨 %1。</translation>
    </message>
    <message>
        <source>Everybody nearby hears it.</source>
        <translation>旁边的人也听得到。</translation>
    </message>
    <message>
        <source>Plug in your headphones.</source>
        <translation>请插上耳机。</translation>
    </message>
</context>
<context>
    <name>changming::app::MaterialsController</name>
    <message>
        <source>Everything is here</source>
        <translation>材料齐了</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <comment>materials</comment>
        <translation>
            <numerusform>还差 %n 样材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1. Please choose how you hand it in.</source>
        <translation>还差：%1。请选怎么交。</translation>
    </message>
    <message>
        <source>The office has gone on meanwhile and does not take them any more. Please go back and look at your case.</source>
        <translation>部门那边已经往下办了，不用再补。请返回看看办件。</translation>
    </message>
    <message>
        <source>The time for this code is over. Choose the phone again for a new one.</source>
        <translation>这个码过期了。再选一次“用手机拍照发来”，换一个新码。</translation>
    </message>
    <message>
        <source>This licence has expired, so it cannot be used. Please choose another way.</source>
        <translation>这张证照过期了，用不了。请换一种方式。</translation>
    </message>
    <message>
        <source>This licence has been revoked, so it cannot be used. Please choose another way.</source>
        <translation>这张证照被注销了，用不了。请换一种方式。</translation>
    </message>
    <message>
        <source>The platform does not answer just now. Try again in a moment, or choose another way.</source>
        <translation>平台现在没有回应。过一会儿再试，或者换一种方式。</translation>
    </message>
    <message>
        <source>Here, from my licences</source>
        <translation>有了，来自我的证照</translation>
    </message>
    <message numerus="yes">
        <source>Here, %n picture(s) or file(s) from the phone</source>
        <translation>
            <numerusform>有了，手机发来 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows by %1</source>
        <translation>%1前补上</translation>
    </message>
    <message>
        <source>Only if you have it</source>
        <translation>有就交，没有不用交</translation>
    </message>
    <message>
        <source>How will you hand it in?</source>
        <translation>您打算怎么交？</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>From my licences</source>
        <translation>从我的证照里选</translation>
    </message>
    <message>
        <source>after a code to your phone</source>
        <translation>先收手机验证码</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在找……</translation>
    </message>
    <message>
        <source>The platform does not answer just now</source>
        <translation>平台现在没有回应</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>licences</comment>
        <translation>
            <numerusform>找到 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it with the phone</source>
        <translation>用手机拍照发来</translation>
    </message>
    <message>
        <source>Scan a code, take a picture, done</source>
        <translation>扫码，拍一张就行</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再补</translation>
    </message>
    <message>
        <source>by %1 is early enough</source>
        <translation>%1前补上就行</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>%1 (later)</source>
        <translation>%1（以后补）</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>现在这些就够了</translation>
    </message>
</context>
<context>
    <name>changming::app::MattersController</name>
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
        <source>Being checked</source>
        <translation>正在审核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已经受理</translation>
    </message>
    <message>
        <source>Please hand in by %1: %2</source>
        <translation>请在 %1 前补交：%2</translation>
    </message>
    <message>
        <source>The result is here: look at it or print it</source>
        <translation>结果出来了，可以看，可以打印</translation>
    </message>
    <message>
        <source>The office has decided. To ask, call %1.</source>
        <translation>已经办结。想问就打 %1。</translation>
    </message>
    <message>
        <source>To ask for the reason, call %1 and give the number.</source>
        <translation>想问原因就打 %1，报办件编号。</translation>
    </message>
    <message>
        <source>It is not worked on. You can hand it in anew at any time.</source>
        <translation>不再办了。您随时可以重新交。</translation>
    </message>
    <message>
        <source>Result before the end of %1; there is nothing for you to do now</source>
        <translation>%1前给您结果，现在不用做什么</translation>
    </message>
    <message>
        <source>This took too long for the platform. Please leave and place your card again.</source>
        <translation>时间太长，平台已经断开。请退出，再放一次身份证。</translation>
    </message>
    <message>
        <source>The office has gone on meanwhile, so this cannot be done any more. Please look again.</source>
        <translation>部门那边已经往下办了，这一步做不了了。请再看一下。</translation>
    </message>
    <message>
        <source>The platform does not answer just now. Nothing was changed; please try again.</source>
        <translation>平台现在没有回应，什么都没有改。请再试一次。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效到 %1</translation>
    </message>
</context>
<context>
    <name>changming::app::MenuEditorController</name>
    <message>
        <source>You may look at the menu, not change it.</source>
        <translation>您只能看菜单，不能改。</translation>
    </message>
    <message>
        <source>Your changes are given up; Undo brings them back.</source>
        <translation>改动放弃了，点“撤销”能找回来。</translation>
    </message>
    <message>
        <source>Another draft of yours was put in meanwhile and is shown now. Undo brings back what was here.</source>
        <translation>您的草稿在别处换过，现在显示的是换上的那份。点“撤销”能找回刚才的。</translation>
    </message>
    <message>
        <source>Brings back version %1</source>
        <translation>退回第 %1 版</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 a day and time, %2 who</extracomment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing is changed, so there is nothing to publish.</source>
        <translation>没有改动，不用发布。</translation>
    </message>
    <message>
        <source>Version %1 is on the home page now.</source>
        <translation>第 %1 版已经上线。</translation>
    </message>
    <message>
        <source>Version %1 is on the home page now, but who did it could not be written down. Please tell a technician.</source>
        <translation>第 %1 版已经上线，但没能记下是谁做的。请告诉技术人员。</translation>
    </message>
    <message>
        <source>You may not publish, so you cannot go back to an earlier version.</source>
        <translation>您没有发布的权限，不能退回。</translation>
    </message>
    <message>
        <source>First publish your changes or give them up.</source>
        <translation>先发布或者放弃您的改动。</translation>
    </message>
    <message>
        <source>Version %1 is on the home page now; it is what version %2 was.</source>
        <translation>第 %1 版已经上线，和第 %2 版一样。</translation>
    </message>
    <message>
        <source>You may not publish; your draft is kept. Ask a technician to publish it.</source>
        <translation>您没有发布的权限。草稿留着，请技术人员发布。</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>出厂自带</translation>
    </message>
</context>
<context>
    <name>changming::app::PersonController</name>
    <message>
        <source>This is not the code that was sent. Please look again and type it once more.</source>
        <translation>验证码不对。请再看一下，重新输入。</translation>
    </message>
    <message>
        <source>The code was wrong too often, so nobody can try again in this visit. You can go on without it.</source>
        <translation>错的次数太多，这次不能再试了。您可以不用验证码继续办。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait for it, or ask for a new one in a minute.</source>
        <translation>验证码刚发过。请等一等，一分钟后可以再要一个。</translation>
    </message>
    <message>
        <source>This took too long for the platform. Please leave and begin again, or go on without it.</source>
        <translation>时间太长，平台已经断开。请退出重新来，或者不用验证码继续办。</translation>
    </message>
    <message>
        <source>The platform does not answer just now. Please try again, or go on without it.</source>
        <translation>平台现在没有回应。请再试一次，或者不用验证码继续办。</translation>
    </message>
</context>
<context>
    <name>changming::app::SlipPrinting</name>
    <message>
        <source>Printing …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Printed: take it below the screen</source>
        <translation>打好了，请从出票口取走</translation>
    </message>
    <message>
        <source>No paper: no report this time</source>
        <translation>没纸了，这次没有报告</translation>
    </message>
    <message>
        <source>The report could not be printed</source>
        <translation>报告没有打出来</translation>
    </message>
    <message>
        <source>It is not known whether the report was printed</source>
        <translation>报告打没打好，不清楚</translation>
    </message>
    <message>
        <source>No paper: no test slip this time</source>
        <translation>没纸了，这次没有试打的纸条</translation>
    </message>
    <message>
        <source>The test slip could not be printed</source>
        <translation>纸条没有打出来</translation>
    </message>
    <message>
        <source>It is not known whether the test slip was printed</source>
        <translation>纸条打没打好，不清楚</translation>
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
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>changming::app::StaffDevices</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Paper for about %1 more slips: a new roll today</source>
        <translation>纸还够打约 %1 张，今天加纸</translation>
    </message>
    <message>
        <source>Paper is running out: a new roll today</source>
        <translation>纸快用完了，今天加纸</translation>
    </message>
    <message>
        <source>%1, paper for about %2 more slips</source>
        <translation>%1，纸还够打约 %2 张</translation>
    </message>
    <message>
        <source>%1; how much paper is left is not known</source>
        <translation>%1，还剩多少纸不知道</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>连平台</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No answer since %1; what is handed in is kept here</source>
        <translation>从 %1 起没有回应，办的事先存在这里</translation>
    </message>
    <message>
        <source>No answer; what is handed in is kept here</source>
        <translation>没有回应，办的事先存在这里</translation>
    </message>
    <message>
        <source>Everything worked for %1 % of this time.</source>
        <translation>这段时间里有 %1% 样样能用。</translation>
    </message>
    <message>
        <source>the kiosk did not run</source>
        <translation>机器没开</translation>
    </message>
    <message>
        <source>%1: %2, %3 min.</source>
        <extracomment>%1 clock time, %2 what did not work, %3 minutes</extracomment>
        <translation>%1 %2，%3 分钟。</translation>
    </message>
    <message>
        <source>no answer from the platform</source>
        <translation>连不上平台</translation>
    </message>
    <message>
        <source>something did not work</source>
        <translation>有的不能用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device and how it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Was a whole new roll put in just now? The paper is then counted anew.</source>
        <translation>刚换了一整卷新纸吗？换了，纸就重新算。</translation>
    </message>
    <message>
        <source>Noted. Counted anew: paper for about %1 slips.</source>
        <translation>记下了，重新算起：纸还够打约 %1 张。</translation>
    </message>
    <message>
        <source>Noted. The paper is counted anew from now on.</source>
        <translation>记下了，纸从现在起重新算。</translation>
    </message>
    <message>
        <source>This could not be noted. Please press once more.</source>
        <translation>没有记下来，请再按一次。</translation>
    </message>
</context>
<context>
    <name>changming::app::StaffQueue</name>
    <message>
        <source>ratings that the platform will not take</source>
        <translation>平台不收的评价</translation>
    </message>
    <message>
        <source>ratings to be sent</source>
        <translation>待发送的评价</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>队列读不出来</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等着送的办件</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>%1 件等着送</translation>
    </message>
    <message>
        <source>The oldest has waited since %1.</source>
        <translation>最早的一件从 %1 等到现在。</translation>
    </message>
    <message>
        <source>What the platform will not take stays here and is not lost. Call the platform&apos;s support; the citizens have been told to ask at a counter.</source>
        <translation>平台不收的留在这里，不会丢。请联系平台的技术支持；办事人已经收到通知，会来窗口问。</translation>
    </message>
    <message>
        <source>accepted today</source>
        <translation>今天受理的</translation>
    </message>
    <message>
        <source>%1, in all</source>
        <translation>%1，累计</translation>
    </message>
</context>
<context>
    <name>changming::app::StaffReport</name>
    <message>
        <source>The log cannot be read.</source>
        <translation>操作记录读不出来。</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written.</source>
        <translation>一共 %1 条操作记录，都和当初写的一样。</translation>
    </message>
    <message>
        <source>Entry %1 was changed or removed: tell the technician&apos;s office.</source>
        <translation>第 %1 条操作记录被改过或删过，请告诉技术部门。</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>a number, what is wrong, and the remedy</comment>
        <translation>%1. %2%3</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>待发送：%1</translation>
    </message>
    <message>
        <source>Stuck: %1</source>
        <translation>卡住：%1</translation>
    </message>
    <message>
        <source>Accepted today: %1</source>
        <translation>今天受理：%1</translation>
    </message>
    <message>
        <source>Log: %1 entries, the last ends in %2</source>
        <translation>操作记录：%1 条，最后一条的尾号 %2</translation>
    </message>
</context>
<context>
    <name>changming::app::StaffSignIn</name>
    <message>
        <source>A PIN has 6 digits at least.</source>
        <translation>口令至少 6 位数字。</translation>
    </message>
    <message>
        <source>This PIN is not right. Please type it again.</source>
        <translation>口令不对，请再输一遍。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>口令错了好几次，请等 %1 秒再试。</translation>
    </message>
    <message>
        <source>Locked behind too many wrong PINs. A technician can unlock it at this machine: kioskctl staff unlock</source>
        <translation>口令输错次数太多，已经锁住。请技术人员在机器上解锁。</translation>
    </message>
    <message>
        <source>Your account has no role on this machine yet. Ask a technician.</source>
        <translation>您的账号在这台机器上还没有对应的角色，请找技术人员。</translation>
    </message>
    <message>
        <source>The machine cannot note who signs in just now. Wait a little and try again; if that does not help, ask a technician.</source>
        <translation>机器现在记不了登录，请稍等再试；还不行请找技术人员。</translation>
    </message>
</context>
<context>
    <name>changming::app::StaffTrial</name>
    <message>
        <source>Place a card on the reader …</source>
        <translation>请把证件放到阅读器上…</translation>
    </message>
    <message>
        <source>Hold a code before the scanner …</source>
        <translation>请把码对准扫码窗…</translation>
    </message>
    <message>
        <source>Printing a test slip …</source>
        <translation>正在试打…</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>正在问平台…</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>%1 毫秒就回答了</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No card came</source>
        <translation>没有等到证件</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>证件没有读出来</translation>
    </message>
    <message>
        <source>Read: %1 %2</source>
        <translation>读到了：%1 %2</translation>
    </message>
    <message>
        <source>Scanned: a code of %1 characters</source>
        <translation>扫到了一个码，共 %1 个字符</translation>
    </message>
    <message>
        <source>Scanned: a code that is no text</source>
        <translation>扫到了一个码，里面不是文字</translation>
    </message>
    <message>
        <source>No code came</source>
        <translation>没有等到码</translation>
    </message>
    <message>
        <source>Listen: a sentence is being said …</source>
        <translation>请听：正在念一句话…</translation>
    </message>
    <message>
        <source>Said. Not heard? See to the loudspeaker and the volume</source>
        <translation>念完了。没听到？请检查音箱的电源和音量</translation>
    </message>
    <message>
        <source>Said. Not heard? See to the headphones and the volume</source>
        <translation>念完了。没听到？请检查耳机有没有插好、音量多大</translation>
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
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1到 %2</translation>
    </message>
    <message>
        <source>hand in %1 by %2</source>
        <translation>%2前补交：%1</translation>
    </message>
    <message>
        <source>No paper: take the slip on your phone</source>
        <translation>没有纸了，用手机带走回执</translation>
    </message>
    <message>
        <source>No slip came out: take it on your phone</source>
        <translation>回执没打出来，用手机带走</translation>
    </message>
</context>
<context>
    <name>changming::app::TakeAwayController</name>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <message>
        <source>%1. Take it by code.</source>
        <translation>%1，请扫码带走</translation>
    </message>
    <message>
        <source>%1. Look at the outlet, or take it by code.</source>
        <translation>%1，请看看出票口，或扫码带走</translation>
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
