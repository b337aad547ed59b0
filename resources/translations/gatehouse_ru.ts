<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Gatehouse made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens again, start Gatehouse anew and send these lines to headquarters. They name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Family {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scripts, papers, claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>carried over: typing replaces it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, code or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a code or a document number. Enter opens the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called {text}. Try fewer letters, another spelling, or the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Desk 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for training is: {password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in once. It stays on this computer, encrypted with the password below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by {name}. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration desk. Log in to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Yes</source>
        <comment>living</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>living</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedToggles</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Open the family at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}, through {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}, valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file… (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer: slips wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this code on paper and lock the paper away. If every password is forgotten, only this code opens the desk. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>The first line is read. Now the next line of the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a check digit does not fit. Compare every field with the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read; misread characters were put right. Compare with the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read. Compare the name with the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the passport were not read whole: {text}. Scan again, or search for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {text} has a mistake in it. Read it again, or search for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what this is: {text}. Search for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type: passport, slip, code, name, document, phone…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>{name} can log in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot log in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is enrolled; its records go to HQ by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is saved. Anybody can read the file: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisorScreen</name>
    <message>
        <source>All is well: file, chain and rows agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is for supervisors. Ask one to log in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone whose stay touches the day, by family, as PDF. The file is readable: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each operator has a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this desk once with the code that headquarters printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks bytes, chain and rows of everything saved here. It takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>All at HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not enrolled at HQ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Saved {time}  {code}  {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receipt}, slips printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receipt}, slips printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receipt}. No printer is set: the slips wait, Ctrl+P prints them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receipt}. Slips not printed: {why} Ctrl+P prints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {names}: in the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {names}: out of the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not saved; it stays as a draft on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue family {code}? It was typed but not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document {document} is here already: {name}, {code}. Save all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>HQ was last reached {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ was not reached yet. Nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries waiting for HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to HQ now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slip of this shift is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{text} is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or &apos;today&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is missing, and there is no terminal to ask at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and that you may read it, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, call your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse made a mistake: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Send the support file to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to log in and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a family code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again from the slip, like K7-Q2M4, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This family cannot be saved yet: {count} to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the marked fields, then save again. Nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk&apos;s message was refused ({reason}): {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the desk&apos;s row on headquarters&apos; page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record from a desk was kept aside: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s supervisor saves the record again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camp {camp}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters cannot listen on {host}, port {port} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters does not listen on {host} without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a certificate, or listen on 127.0.0.1 behind a proxy that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two PEM files that belong together and that this user may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be opened ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the password; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; database was made by a newer Gatehouse ({revision}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer Gatehouse, or restore the backup made before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the key that headquarters&apos; signing keys are sealed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key file that belongs to this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the two or three lines of a passport or card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the document again, or type what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not print: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer&apos;s paper and cable, then press Ctrl+P to print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it or choose another in Settings, then press Ctrl+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s print system is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have CUPS installed and started; meanwhile save the slips as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message between desk and headquarters could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it is sent again by itself. Update the older side if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all 25 characters as headquarters gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a slip of this camp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the square code on the slip again, or type the person&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse&apos;s own file {path} cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Gatehouse again; what was saved is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camp file {path} cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or remove the file, then start again; docs/camps.md has an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of families: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as JSON in UTF-8; docs/import-format.md has an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family here has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name; another desk&apos;s family arrives with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family {code} has no member {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the family and choose the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the camp&apos;s file into {folder}, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture under 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on paper meanwhile and call your supervisor; nothing that was saved is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot keep records safely: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Gatehouse again as its manual says, then start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse is already open on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Gatehouse with its window and fill in the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Gatehouse desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the desk&apos;s own file back in its place; do not set the desk up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk ({step}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start that version, or update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are missing from the desk&apos;s file: it holds {found}, it had {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not register here. Put the newest file back, or let headquarters restore this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed ({reason}); this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again; what was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed, or none for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was saved already as something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the family with Find, or start a new form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not an address of headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like https://hq.example.org; http is taken only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters cannot be reached ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: everything is safe on this computer and is sent by itself when the link is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters does not take this desk&apos;s message ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working, nothing is lost. Send the support file to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters speaks a newer protocol than this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Gatehouse on this computer. Until then everything is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters speaks an older protocol than this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters to update. Until then everything is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters does not know this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for a new enrolment code. Everything is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s records and headquarters&apos; copy of them have parted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call headquarters now: this desk was copied or restored. Keep this computer as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers in headquarters&apos; place ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the code with headquarters by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters does not take this enrolment code ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for a new code; each works once, for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment code is for another camp ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for a code of this desk&apos;s camp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has this desk&apos;s code prefix ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this desk up again in an empty folder with another prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters has this desk already, with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call headquarters: a copy of this desk&apos;s folder may be in use elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name and password do not open the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again; mind Caps Lock and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all 25 characters from the sheet printed for this very desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an operator {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, for example with the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling in the list of operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the only one who can log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of at least {least} characters; three words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not set the desk up anew. Call your supervisor: {path} must come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {path} is not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name, Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name, Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic, Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name, Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name, Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s name, Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed through (name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other panel: other scripts, papers, claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: the next slip marks people as in the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: the next slip marks people as out of the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field; on the last field, add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the family and print its slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slips of the last family again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the person out of a family not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk, Find, Today, Supervisor, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like 1974-08-12; the year alone will do, ~1974 for a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type year, month and day like 2031-08-12, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year, then type the date again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be older than {limit} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document ends in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number, or empty the document&apos;s other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a family name or a given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a photo of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take or choose the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family has one to {limit} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person, or split the family in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people of this family have the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of them, then add the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has no head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;head&apos; for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has two heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another relationship for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people of this family have the document {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it from the one who does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has the document {value} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camp has no such bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people of this family have the same bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed, or none for an infant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to what the document shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has invisible control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the field and type it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has many accents on one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has signs that no name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type only what the document shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has letters of another alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard, or type it in the field for that alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
