<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</source>
        <translation>
            <numerusform>%n entry is on the stick, {size}. Unmount it, then take it to HQ.</numerusform>
            <numerusform>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n more entries now; {waiting} still wait.</source>
        <translation>
            <numerusform>HQ has %n more entry now; {waiting} still wait.</numerusform>
            <numerusform>HQ has %n more entries now; {waiting} still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries of other desks are used now.</source>
        <translation>
            <numerusform>%n more entry of other desks is used now.</numerusform>
            <numerusform>%n more entries of other desks are used now.</numerusform>
        </translation>
    </message>
</context>
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
    <name>DayEndScreen</name>
    <message numerus="yes">
        <source>{day} was signed off by {name}, {time}, with %n thing(s) open.</source>
        <translation>
            <numerusform>{day} was signed off by {name}, {time}, with %n thing open.</numerusform>
            <numerusform>{day} was signed off by {name}, {time}, with %n things open.</numerusform>
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
    <name>DuplicateRow</name>
    <message numerus="yes">
        <source>%n pair(s) of records that may be of one person</source>
        <translation>
            <numerusform>%n pair of records that may be of one person</numerusform>
            <numerusform>%n pairs of records that may be of one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message numerus="yes">
        <source>%n person(s) still to be compared</source>
        <translation>
            <numerusform>%n person still to be compared</numerusform>
            <numerusform>%n people still to be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedCard</name>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>Fill in %n person</numerusform>
            <numerusform>Fill in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message numerus="yes">
        <source>%n person(s) expected who have not come</source>
        <translation>
            <numerusform>%n person expected who has not come</numerusform>
            <numerusform>%n people expected who have not come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedScreen</name>
    <message numerus="yes">
        <source>%n person(s). Enter puts the family into the form at the desk.</source>
        <translation>
            <numerusform>%n person. Enter puts the family into the form at the desk.</numerusform>
            <numerusform>%n people. Enter puts the family into the form at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message numerus="yes">
        <source>%n person(s) from the list {name}. Compare with their documents.</source>
        <translation>
            <numerusform>%n person from the list {name}. Compare with their document.</numerusform>
            <numerusform>%n people from the list {name}. Compare with their documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected now.</source>
        <translation>
            <numerusform>%n person is expected now.</numerusform>
            <numerusform>%n people are expected now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{filter}: %n person(s)</source>
        <translation>
            <numerusform>{filter}: %n person</numerusform>
            <numerusform>{filter}: %n people</numerusform>
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
    <name>ListPreviewScreen</name>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n row with problems</numerusform>
            <numerusform>%n rows with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it in without %n row(s)</source>
        <translation>
            <numerusform>Take it in without %n row</numerusform>
            <numerusform>Take it in without %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) on a list here already.</source>
        <translation>
            <numerusform>%n more stands on a list here already.</numerusform>
            <numerusform>%n more stand on a list here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) of the workbook are left alone.</source>
        <translation>
            <numerusform>%n further sheet of the workbook is left alone.</numerusform>
            <numerusform>%n further sheets of the workbook are left alone.</numerusform>
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
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>%n person without a photo</numerusform>
            <numerusform>%n people without a photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n not printed</numerusform>
            <numerusform>%n not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message numerus="yes">
        <source>%n entry(ies) that HQ refused</source>
        <translation>
            <numerusform>%n entry that HQ refused</numerusform>
            <numerusform>%n entries that HQ refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPreviewScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</source>
        <translation>
            <numerusform>HQ keeps %n record aside: {codes}. Call HQ, which lists the reason; correct it here.</numerusform>
            <numerusform>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</source>
        <translation>
            <numerusform>%n entry of other desks is kept and not used: this program does not understand it. Update Gatehouse, then try again.</numerusform>
            <numerusform>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</numerusform>
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
<context>
    <name>TokenRow</name>
    <message numerus="yes">
        <source>%n token(s) waiting to be called</source>
        <translation>
            <numerusform>%n token waiting to be called</numerusform>
            <numerusform>%n tokens waiting to be called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>%n served today</numerusform>
            <numerusform>%n served today</numerusform>
        </translation>
    </message>
</context>
</TS>
