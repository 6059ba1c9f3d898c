<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AcceptedPage</name>
    <message numerus="yes">
        <source>%n field(s) filled in for you</source>
        <translation>
            <numerusform>%n field filled in for you</numerusform>
            <numerusform>%n fields filled in for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>By department: all %n matter(s)</source>
        <translation>
            <numerusform>By department: all %n matter</numerusform>
            <numerusform>By department: all %n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMattersPage</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentPage</name>
    <message numerus="yes">
        <source>Read to the end, %n page(s)</source>
        <translation>
            <numerusform>Read to the end, %n page</numerusform>
            <numerusform>Read to the end, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n more department(s)</source>
        <translation>
            <numerusform>%n more department</numerusform>
            <numerusform>%n more departments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n place(s) to correct, the rest is kept</source>
        <translation>
            <numerusform>1 place to correct, the rest is kept</numerusform>
            <numerusform>%n places to correct, the rest is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) below</source>
        <translation>
            <numerusform>%n more place below</numerusform>
            <numerusform>%n more places below</numerusform>
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
    <message numerus="yes">
        <source>%n more tile(s)</source>
        <translation>
            <numerusform>%n more tile</numerusform>
            <numerusform>%n more tiles</numerusform>
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
    <name>MenuPage</name>
    <message numerus="yes">
        <source>Draft, %n change(s), not live</source>
        <translation>
            <numerusform>Draft, %n change, not live</numerusform>
            <numerusform>Draft, %n changes, not live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuSearch</name>
    <message numerus="yes">
        <source>%n found, the likeliest first</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found, the likeliest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuTileList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherCardWarning</name>
    <message numerus="yes">
        <source>Take it off the reader within %n second(s) and you go on where you were. Otherwise this visit ends, and what you filled in is wiped clean.</source>
        <translation>
            <numerusform>Take it off the reader within %n second and you go on where you were. Otherwise this visit ends, and what you filled in is wiped clean.</numerusform>
            <numerusform>Take it off the reader within %n seconds and you go on where you were. Otherwise this visit ends, and what you filled in is wiped clean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%n of 6 digits typed</source>
        <translation>
            <numerusform>%n of 6 digits typed</numerusform>
            <numerusform>%n of 6 digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new code in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>A new code in %n s</numerusform>
            <numerusform>A new code in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found, the likeliest first</source>
        <translation>
            <numerusform>%n found, the likeliest first</numerusform>
            <numerusform>%n found, the likeliest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPart</name>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
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
    <name>changming::app::ForeignCode</name>
    <message numerus="yes">
        <source>… (%n characters in all)</source>
        <translation>
            <numerusform>… (%n character in all)</numerusform>
            <numerusform>… (%n characters in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changming::app::GuideController</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised: within %n working day(s)</source>
        <translation>
            <numerusform>Promised: within %n working day</numerusform>
            <numerusform>Promised: within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By law: within %n working day(s)</source>
        <translation>
            <numerusform>By law: within %n working day</numerusform>
            <numerusform>By law: within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You come to the counter %n time(s)</source>
        <translation>
            <numerusform>You come to the counter once</numerusform>
            <numerusform>You come to the counter %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n law(s)</source>
        <translation>
            <numerusform>%n law</numerusform>
            <numerusform>%n laws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changming::app::MaterialsController</name>
    <message numerus="yes">
        <source>%n still to come</source>
        <comment>materials</comment>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here, %n picture(s) or file(s) from the phone</source>
        <translation>
            <numerusform>Here, %n picture or file from the phone</numerusform>
            <numerusform>Here, %n pictures or files from the phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>licences</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changming::app::TakeAwayController</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
</TS>
