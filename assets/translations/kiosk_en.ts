<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ErrorSummary</name>
        <message numerus="yes">
            <source>%n place(s) to correct, the rest is kept</source>
            <translation>
                <numerusform>1 place to correct, the rest is kept</numerusform>
                <numerusform>%n places to correct, the rest is kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>See all %n matter(s)</source>
            <translation>
                <numerusform>See the one matter</numerusform>
                <numerusform>See all %n matters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>The visit ends by itself in %n second(s), and all you filled in is wiped clean.</source>
            <translation>
                <numerusform>The visit ends by itself in 1 second, and all you filled in is wiped clean.</numerusform>
                <numerusform>The visit ends by itself in %n seconds, and all you filled in is wiped clean.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message numerus="yes">
            <source>%n more below</source>
            <translation>
                <numerusform>%n more below</numerusform>
                <numerusform>%n more below</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TapCardPage</name>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>changming::app::BrowseController</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
</TS>
