<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>%n thing(s) that desks said differently</source>
        <translation>
            <numerusform>%n thing that desks said differently</numerusform>
            <numerusform>%n things that desks said differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation>
            <numerusform>%n record is safe on this computer and will go to HQ by itself</numerusform>
            <numerusform>%n records are safe on this computer and will go to HQ by themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>All at HQ, %n photos wait</source>
        <translation>
            <numerusform>All at HQ, %n photo waits</numerusform>
            <numerusform>All at HQ, %n photos wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation>
            <numerusform>HQ: %n waiting</numerusform>
            <numerusform>HQ: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation>
            <numerusform>HQ refused %n</numerusform>
            <numerusform>HQ refused %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation>
            <numerusform>And %n more to mend.</numerusform>
            <numerusform>And %n more to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation>
            <numerusform>%n family without printed slips</numerusform>
            <numerusform>%n families without printed slips</numerusform>
        </translation>
    </message>
</context>
</TS>
