<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</source>
        <translation>
            <numerusform>רישום אחד נמצא על ההתקן, {size}. נתקו אותו בבטחה וקחו אותו למטה.</numerusform>
            <numerusform>%n רישומים נמצאים על ההתקן, {size}. נתקו אותו בבטחה וקחו אותו למטה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n more entries now; {waiting} still wait.</source>
        <translation>
            <numerusform>במטה יש עכשיו עוד רישום אחד; {waiting} עוד ממתינים.</numerusform>
            <numerusform>במטה יש עכשיו עוד %n רישומים; {waiting} עוד ממתינים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries of other desks are used now.</source>
        <translation>
            <numerusform>עוד רישום אחד של דלפקים אחרים בשימוש עכשיו.</numerusform>
            <numerusform>עוד %n רישומים של דלפקים אחרים בשימוש עכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be used yet. Update Gatehouse, then try again.</source>
        <translation>עדיין אי אפשר להשתמש באף אחד מהם. עדכנו את Gatehouse ונסו שוב.</translation>
    </message>
    <message>
        <source>HQ has withdrawn this desk ({reason}), and takes only what was entered up to its last good entry.</source>
        <translation>המטה הוציא את הדלפק הזה משימוש ({reason}), ומקבל רק מה שהוקלד עד הרישום התקין האחרון שלו.</translation>
    </message>
    <message>
        <source>HQ has a receipt for everything: nothing waits, and nothing has to be carried.</source>
        <translation>למטה יש אישור על הכול: דבר אינו ממתין, ואין מה לשאת.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Nothing to decide</source>
        <translation>אין מה להכריע</translation>
    </message>
    <message>
        <source>Another bed for this person; empty: none yet</source>
        <translation>מיטה אחרת לאדם הזה; ריק: עוד אין</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>סיבה (אפשר להשאיר ריק)</translation>
    </message>
    <message>
        <source>Open at the desk</source>
        <translation>פתיחה בדלפק</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>{time} by that desk&apos;s clock</source>
        <translation>{time} לפי השעון של אותו דלפק</translation>
    </message>
    <message>
        <source>All desks say the same.</source>
        <translation>כל הדלפקים רשמו אותו דבר.</translation>
    </message>
    <message>
        <source>Most likely one person. Open the records at the desk; correct one, or check one out.</source>
        <translation>כנראה אותו אדם. פתחו את הרשומות בדלפק; תקנו אחת, או רשמו לה יציאה.</translation>
    </message>
    <message>
        <source>A desk was copied. Stop one of the two and call headquarters.</source>
        <translation>דלפק הועתק. עצרו אחד מהשניים והתקשרו למטה.</translation>
    </message>
    <message>
        <source>A supervisor decides. Until then every value is kept.</source>
        <translation>אחראי/ת מכריע/ה. עד אז כל הערכים נשמרים.</translation>
    </message>
    <message>
        <source>Choose who moves.</source>
        <translation>בחרו מי עובר.</translation>
    </message>
    <message>
        <source>Choose who gets the family&apos;s next number; that person needs a new slip.</source>
        <translation>בחרו מי יקבל את המספר הבא במשפחה; אדם זה צריך תלוש חדש.</translation>
    </message>
    <message>
        <source>These decisions cannot all be right. Choose the one that is wrong: the opposite is said then, at every desk. Until then they are shown as one person.</source>
        <translation>ההחלטות האלה לא יכולות להיות נכונות כולן. בחרו את השגויה: ההפך ייאמר בכל דלפק. עד אז הם מוצגים כאדם אחד.</translation>
    </message>
    <message>
        <source>Choose what is right, by the documents. Is neither right? Open the family and type it.</source>
        <translation>בחרו מה נכון, לפי המסמכים. אף אחד לא נכון? פתחו את המשפחה והקלידו.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>%n thing(s) that desks said differently</source>
        <translation>
            <numerusform>דבר אחד שדלפקים רשמו אחרת זה מזה</numerusform>
            <numerusform>%n דברים שדלפקים רשמו אחרת זה מזה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Said differently</source>
        <translation>רשום אחרת</translation>
    </message>
    <message>
        <source>Said differently by desks that worked apart</source>
        <translation>נרשם אחרת בדלפקים שעבדו בנפרד</translation>
    </message>
</context>
<context>
    <name>CountedRow</name>
    <message>
        <source>Show them</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Gatehouse made a mistake</source>
        <translation>אירעה תקלה ב־Gatehouse</translation>
    </message>
    <message>
        <source>What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens again, start Gatehouse anew and send these lines to headquarters. They name nobody.</source>
        <translation>כל מה שנשמר בטוח, ומה שהוקלד נשמר כטיוטה במחשב זה. אפשר להמשיך; אם זה קורה שוב, הפעילו את Gatehouse מחדש ושלחו את השורות האלה למטה. אין בהן שם של איש.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>on this computer, not at HQ yet</source>
        <translation>במחשב הזה, עוד לא במטה</translation>
    </message>
    <message>
        <source>at HQ, kept aside there (receipt {time})</source>
        <translation>במטה, מוחזק שם בצד (קבלה {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time})</source>
        <translation>במטה (קבלה {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time}), safe in a backup</source>
        <translation>במטה (קבלה {time}), שמור בגיבוי</translation>
    </message>
    <message>
        <source>entered at another desk, came through HQ</source>
        <translation>הוזן בדלפק אחר, הגיע דרך המטה</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>End of day</source>
        <translation>סוף היום</translation>
    </message>
    <message>
        <source>This is still open. It can be signed off all the same; it stands beside the name.</source>
        <translation>זה עוד פתוח. אפשר לחתום בכל זאת; זה יירשם ליד השם.</translation>
    </message>
    <message>
        <source>Nothing is open: everything is at HQ, printed and decided.</source>
        <translation>אין דבר פתוח: הכול במטה, מודפס ומוכרע.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>No day was signed off at this desk yet.</source>
        <translation>עוד לא נחתם יום בדלפק הזה.</translation>
    </message>
    <message numerus="yes">
        <source>{day} was signed off by {name}, {time}, with %n thing(s) open.</source>
        <translation>
            <numerusform>{day} נחתם בידי {name}, {time}, עם דבר פתוח אחד.</numerusform>
            <numerusform>{day} נחתם בידי {name}, {time}, עם %n דברים פתוחים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>הדפסת הדף</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>לחתום את היום</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decided. It goes to the other desks by itself.</source>
        <translation>הוכרע. ההכרעה תגיע לשאר הדלפקים מעצמה.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Family {code}</source>
        <translation>משפחה {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>נפש אחת</numerusform>
            <numerusform>%n נפשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Other scripts, papers, claim</source>
        <translation>כתבים נוספים, מסמכים, זכאות</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>שמירת המשפחה והדפסת תלושים</translation>
    </message>
    <message>
        <source>Members of the family</source>
        <translation>בני המשפחה</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>דלפק</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Same person: open</source>
        <translation>אותו אדם: פתיחה</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>אדם אחר</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>כבר רשום?</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>אולי כבר רשום</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>עם {names}</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message numerus="yes">
        <source>%n pair(s) of records that may be of one person</source>
        <translation>
            <numerusform>זוג רשומות אחד שאולי של אדם אחד</numerusform>
            <numerusform>%n זוגות רשומות שאולי של אדם אחד</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>One person or two</source>
        <translation>אדם אחד או שניים</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>רשומות שאולי של אדם אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be compared</source>
        <translation>
            <numerusform>אדם אחד עוד לא הושווה</numerusform>
            <numerusform>%n אנשים עוד לא הושוו</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two after all</source>
        <translation>בכל זאת אלה שני אנשים</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>{day} is signed off by {name}.</source>
        <translation>היום {day} נחתם בידי {name}.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erasing takes this person&apos;s records, documents and photos away for good: here, at headquarters and at every other desk. There is no way back.</source>
        <translation>המחיקה מסלקת לתמיד את הרישומים, המסמכים והתמונות של האדם הזה: כאן, במטה ובכל עמדה אחרת. אין דרך חזרה.</translation>
    </message>
    <message>
        <source>Reason, without names: it stays in the journal</source>
        <translation>סיבה, בלי שמות: היא נשארת ביומן</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>למחוק לתמיד</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{code} is erased here, and everywhere else at the next contact.</source>
        <translation>{code} נמחק כאן, ובכל מקום אחר יימחק בקשר הבא.</translation>
    </message>
    <message>
        <source>The claims of {codes} still name somebody so called.</source>
        <translation>התביעות של {codes} עדיין מזכירות אדם בשם זה.</translation>
    </message>
</context>
<context>
    <name>ExpectedCard</name>
    <message>
        <source>Expected</source>
        <translation>צפויים</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>רשימה {name}</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>למלא אדם אחד</numerusform>
            <numerusform>למלא %n אנשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message numerus="yes">
        <source>%n person(s) expected who have not come</source>
        <translation>
            <numerusform>אדם צפוי אחד עוד לא הגיע</numerusform>
            <numerusform>%n אנשים צפויים עוד לא הגיעו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedScreen</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</source>
        <translation>רשימות (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>קליטת רשימה</translation>
    </message>
    <message>
        <source>Delete the list {name} with everybody on it? Who arrived stays registered.</source>
        <translation>למחוק את הרשימה {name} עם כל מי שבה? מי שהגיע נשאר רשום.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>למחוק</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>צפויים</translation>
    </message>
    <message>
        <source>Expected, and not here yet</source>
        <translation>צפויים שעוד לא הגיעו</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Enter puts the family into the form at the desk.</source>
        <translation>
            <numerusform>אדם אחד. Enter מעביר את המשפחה לטופס בדלפק.</numerusform>
            <numerusform>%n אנשים. Enter מעביר את המשפחה לטופס בדלפק.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on the lists has come.</source>
        <translation>כל מי שברשימות הגיע.</translation>
    </message>
    <message>
        <source>No list of expected people was taken in.</source>
        <translation>לא נקלטה רשימה של אנשים צפויים.</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {people} came</source>
        <translation>{name}: הגיעו {arrived} מתוך {people}</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>רשימות שנקלטו</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>לדלפק</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>קליטת רשימה…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>מחיקת הרשימה…</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>לא מגיע</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>They have come already.</source>
        <translation>הם כבר הגיעו.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the list {name}. Compare with their documents.</source>
        <translation>
            <numerusform>אדם אחד מהרשימה {name}. יש להשוות עם המסמכים.</numerusform>
            <numerusform>%n אנשים מהרשימה {name}. יש להשוות עם המסמכים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected now.</source>
        <translation>
            <numerusform>אדם אחד צפוי עכשיו.</numerusform>
            <numerusform>%n אנשים צפויים עכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>הוסר מהרשימה.</translation>
    </message>
    <message>
        <source>The list is deleted. Who arrived stays registered.</source>
        <translation>הרשימה נמחקה. מי שהגיע נשאר רשום.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). Choose another.</source>
        <translation>לא ניתן לקרוא את הקובץ ({reason}). יש לבחור אחר.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}: none of the choices</source>
        <translation>{label}: לא ברשימה</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>carried over: typing replaces it</source>
        <translation>הועתק; הקלדה תחליף אותו</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>suggested: Down takes {spelling}</source>
        <translation>מוצע: מקש החץ למטה ממלא {spelling}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{filter}: %n person(s)</source>
        <translation>
            <numerusform>{filter}: אדם אחד</numerusform>
            <numerusform>{filter}: %n אנשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Name in any script, code or document</source>
        <translation>שם בכל כתב, קוד או מסמך</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>חיפוש אדם</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>אנשים שנמצאו</translation>
    </message>
    <message>
        <source>Type a name, a code or a document number. Enter opens the person.</source>
        <translation>הקלידו שם, קוד או מספר מסמך. Enter פותח את האדם.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>נמצא אחד</numerusform>
            <numerusform>נמצאו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called {text}. Try fewer letters, another spelling, or the document.</source>
        <translation>אין כאן מי שנקרא {text}. נסו פחות אותיות, כתיב אחר או את המסמך.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Desk 1</source>
        <translation>דלפק 1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>The password for training is: {password}</source>
        <translation>הסיסמה לתרגול היא: {password}</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>שתי הסיסמאות אינן זהות. הקלידו את שתיהן שוב.</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>דלפק חדש</translation>
    </message>
    <message>
        <source>Fill this in once. It stays on this computer, encrypted with the password below.</source>
        <translation>ממלאים פעם אחת. הכול נשאר במחשב זה, מוצפן בסיסמה שלהלן.</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>מחנה</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>שם הדלפק</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>האחראי הראשון</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>הסיסמה שוב</translation>
    </message>
    <message>
        <source>Fill in for training</source>
        <translation>מילוי לתרגול</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>הקמת הדלפק</translation>
    </message>
</context>
<context>
    <name>ForgottenScreen</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>שתי הסיסמאות אינן זהות. הקלידו את שתיהן שוב.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>The recovery code was printed when this desk was set up. It stays valid.</source>
        <translation>קוד השחזור הודפס כשהדלפק הוקם. הוא נשאר בתוקף.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>הסיסמה שוב</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>קביעת הסיסמה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>TRAINING</source>
        <translation>תרגול</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Nothing has come of this record&apos;s history yet.</source>
        <translation>עדיין לא הגיע דבר מתולדות הרשומה הזאת.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Two people: {one} and {other}. Every desk will know.</source>
        <translation>שני אנשים: {one} ו־{other}. כל הדלפקים יידעו.</translation>
    </message>
    <message>
        <source>One person: {kept} is kept, and {other} leads to it.</source>
        <translation>אדם אחד: {kept} נשאר, ו־{other} מוביל אליו.</translation>
    </message>
    <message>
        <source>Two people again: {codes}.</source>
        <translation>שוב שני אנשים: {codes}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Save the keys</source>
        <translation>שמירת המקשים</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>Saved. Print it and lay it beside the keyboard.</source>
        <translation>נשמר. הדפיסו והניחו ליד המקלדת.</translation>
    </message>
    <message>
        <source>Saved. Anybody can read the file: keep it safe.</source>
        <translation>נשמר. כל אחד יכול לקרוא את הקובץ: שמרו עליו.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}). Choose another folder.</source>
        <translation>לא ניתן לכתוב את הקובץ ({reason}). בחרו תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>ListPreviewScreen</name>
    <message>
        <source>List of expected people</source>
        <translation>רשימת אנשים צפויים</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>מה יש בעמודות</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>שורות עם בעיות</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>האותיות של הקובץ</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>סדר התאריכים</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>לקלוט את הרשימה</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>להשמיט</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>שורה אחת עם בעיות</numerusform>
            <numerusform>%n שורות עם בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it in without %n row(s)</source>
        <translation>
            <numerusform>לקלוט בלי שורה אחת</numerusform>
            <numerusform>לקלוט בלי %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>%n אנשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>משפחה אחת</numerusform>
            <numerusform>%n משפחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) on a list here already.</source>
        <translation>
            <numerusform>אדם נוסף אחד כבר ברשימה כאן.</numerusform>
            <numerusform>%n נוספים כבר ברשימה כאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} can be read in two ways; here the day comes first. Choose below if it does not.</source>
        <translation>את {date} אפשר לקרוא בשתי דרכים; כאן היום בא ראשון. אם לא – יש לבחור למטה.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>נקרא בקידוד {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) of the workbook are left alone.</source>
        <translation>
            <numerusform>גיליון נוסף אחד בחוברת לא נקרא.</numerusform>
            <numerusform>%n גיליונות נוספים בחוברת לא נקראו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has its own fields; there are no columns to choose.</source>
        <translation>לקובץ יש שדות משלו; אין עמודות לבחור.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>הכול תקין.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Locked by {name}. Everything is kept.</source>
        <translation>ננעל על ידי {name}. הכול נשמר.</translation>
    </message>
    <message>
        <source>The registration desk. Log in to begin.</source>
        <translation>דלפק הרישום. היכנסו כדי להתחיל.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>נפתח…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>שכחתם את הסיסמה?</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Yes</source>
        <comment>living</comment>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <comment>living</comment>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>They are two…</source>
        <translation>אלה שניים…</translation>
    </message>
    <message>
        <source>{code} is shown by itself again.</source>
        <translation>{code} מוצג שוב בפני עצמו.</translation>
    </message>
    <message>
        <source>One person after all</source>
        <translation>בכל זאת אדם אחד</translation>
    </message>
    <message>
        <source>Also registered as {code}, {name}: merged by {operator} on {day}, {desk}.</source>
        <translation>נרשם גם בתור {code}, {name}: מוזג בידי {operator} ב־{day}, {desk}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>סיבה: {reason}</translation>
    </message>
</context>
<context>
    <name>NeedToggles</name>
    <message>
        <source>Needs</source>
        <translation>צרכים</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation>
            <numerusform>רשומה אחת שמורה במחשב זה ותישלח למטה מעצמה</numerusform>
            <numerusform>%n רשומות שמורות במחשב זה ויישלחו למטה מעצמן</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Most likely one person</source>
        <translation>ככל הנראה אדם אחד</translation>
    </message>
    <message>
        <source>Nobody is suspected to be here twice</source>
        <translation>אין חשד שמישהו רשום פעמיים</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>אולי אדם אחד</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>סיבה (אפשר להשאיר ריק)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>אדם אחד</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>שני אנשים</translation>
    </message>
    <message>
        <source>Whether they are one person, a supervisor says.</source>
        <translation>אם זה אדם אחד – אחראי/ת מכריע/ה.</translation>
    </message>
    <message>
        <source>If they are one person, {kept} is kept, and {other} leads to it. Nothing is deleted.</source>
        <translation>אם זה אדם אחד, {kept} נשאר ו־{other} מוביל אליו. דבר לא נמחק.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips, without their head.</source>
        <translation>שאר בני המשפחה {family} נשארים בה עם המיטות והתלושים שלהם, בלי ראש המשפחה.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips.</source>
        <translation>שאר בני המשפחה {family} נשארים בה עם המיטות והתלושים שלהם.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>only one says</source>
        <translation>רק באחת</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>שמירת הדף</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>מצבות ורשימות</translation>
    </message>
    <message>
        <source>Everyone whose stay touches the day.</source>
        <translation>כל מי ששהה במחנה ביום הזה.</translation>
    </message>
    <message>
        <source>Who stays here now, by building, with tick boxes.</source>
        <translation>מי שוהה כאן עכשיו, לפי מבנה, עם משבצות לסימון.</translation>
    </message>
    <message>
        <source>Who came and who left, both days included.</source>
        <translation>מי הגיע ומי עזב, כולל שני הימים.</translation>
    </message>
    <message>
        <source>Children here without a guardian. Confidential.</source>
        <translation>ילדים השוהים כאן ללא אפוטרופוס. סודי.</translation>
    </message>
    <message>
        <source>Who has no photo or no document yet.</source>
        <translation>למי עדיין אין תמונה או מסמך.</translation>
    </message>
    <message>
        <source>Families here now, with room for a signature.</source>
        <translation>המשפחות שכאן עכשיו, עם מקום לחתימה.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>משפחה</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>חדר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>{code}, {name}, is shown by itself again, with its own family, stay and slips, here and at every other desk. Nothing is deleted, and the two can be merged again.</source>
        <translation>{code}, {name}, יוצג שוב בפני עצמו, עם המשפחה, השהייה והתלושים שלו, כאן ובכל דלפק אחר. דבר אינו נמחק, ואפשר למזג את השניים שוב.</translation>
    </message>
    <message>
        <source>Why they are two people: it stays in the journal</source>
        <translation>מדוע אלה שני אנשים: נשאר ביומן</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>שני אנשים</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Open the family at the desk</source>
        <translation>פתיחת המשפחה בדלפק</translation>
    </message>
    <message>
        <source>Print a new slip</source>
        <translation>הדפסת תלוש חדש</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>{basis}, through {person}</source>
        <translation>{basis}, דרך {person}</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>עדיין אין מיטה</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>קרבה לראש המשפחה</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>אזרחות</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>מצב משפחתי</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>צרכים</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>זכאות נטענת</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>הגעה</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>במחנה</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>תלוש</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>עד {day}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message>
        <source>Copy {number}, not printed yet</source>
        <translation>עותק {number}, טרם הודפס</translation>
    </message>
    <message>
        <source>Copy {number}, valid until {day}</source>
        <translation>עותק {number}, בתוקף עד {day}</translation>
    </message>
    <message>
        <source>Family {code}</source>
        <translation>משפחה {code}</translation>
    </message>
    <message>
        <source>Preview of the slip</source>
        <translation>תצוגה מקדימה של התלוש</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Choose a photo</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>תמונות (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>תמונה מקובץ…</translation>
    </message>
    <message>
        <source>Photo from a file… (Ctrl+O)</source>
        <translation>תמונה מקובץ… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>תמונת האדם</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>אדם אחד בלי תמונה</numerusform>
            <numerusform>%n אנשים בלי תמונה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueScreen</name>
    <message>
        <source>Print queue</source>
        <translation>תור ההדפסה</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>הוצאה מהתור</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>הדפסה ב־</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>שחרור להדפסה</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>עיכוב</translation>
    </message>
    <message>
        <source>Print a new copy</source>
        <translation>הדפסת עותק חדש</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>הדפסה עכשיו</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>שום דבר אינו ממתין למדפסת.</translation>
    </message>
    <message>
        <source>{printer}. Asked for by {operator}, {time}.</source>
        <translation>{printer}. לבקשת {operator}, {time}.</translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>ברירת המחדל של המחשב</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Printing…</source>
        <translation>מדפיס…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>הודפס</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n לא הודפסה</numerusform>
            <numerusform>%n לא הודפסו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n מעוכבת</numerusform>
            <numerusform>%n מעוכבות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>To HQ: {done} of {total} entries</source>
        <translation>למטה: {done} מתוך {total} רישומים</translation>
    </message>
    <message>
        <source>From HQ: {done} of {total} entries</source>
        <translation>מהמטה: {done} מתוך {total} רישומים</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} לשנייה</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>Token {token}: {priority}.</source>
        <translation>תור {token}: {priority}.</translation>
    </message>
    <message>
        <source>Skipped; it can be called again.</source>
        <translation>דולג; אפשר לקרוא לו שוב.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>טופל.</translation>
    </message>
    <message>
        <source>Tokens of this desk begin with {letter} now.</source>
        <translation>התורים של הדלפק הזה מתחילים עכשיו ב-{letter}.</translation>
    </message>
    <message>
        <source>{token} is called: {priority}.</source>
        <translation>קוראים ל-{token}: {priority}.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>אין ממתינים.</translation>
    </message>
</context>
<context>
    <name>ReadingBanner</name>
    <message>
        <source>The disk is full: this desk can be read, and nothing can be saved. Free some space, then close Gatehouse and start it again.</source>
        <translation>הדיסק מלא: אפשר לקרוא בדלפק הזה, ואי אפשר לשמור. פנו מקום, סגרו את Gatehouse והפעילו אותו מחדש.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>Write this code on paper and lock the paper away. If every password is forgotten, only this code opens the desk. It is shown only now.</source>
        <translation>כתבו את הקוד על נייר ונעלו את הנייר. אם כל הסיסמאות נשכחו, רק הקוד הזה יפתח את הדלפק. הוא מוצג רק עכשיו.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>הקוד נכתב</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message numerus="yes">
        <source>%n entry(ies) that HQ refused</source>
        <translation>
            <numerusform>רשומה אחת שהמטה דחה</numerusform>
            <numerusform>%n רשומות שהמטה דחה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>The first line is read. Now the next line of the zone.</source>
        <translation>השורה הראשונה נקראה. עכשיו השורה הבאה של הדרכון.</translation>
    </message>
    <message>
        <source>{name}: misread, or mistyped in the passport: {fields}. Compare with the page.</source>
        <translation>{name}: נקרא לא נכון, או מודפס לא נכון בדרכון: {fields}. השוו עם הדף.</translation>
    </message>
    <message>
        <source>{name} is read; misread characters were put right. Compare with the passport.</source>
        <translation>{name}: נקרא, ותווים שנקראו לא נכון תוקנו. השוו לדרכון.</translation>
    </message>
    <message>
        <source>{name} is read. Compare the name with the passport.</source>
        <translation>{name}: נקרא. השוו את השם לדרכון.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>מספר המסמך</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>תאריך הלידה</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>תאריך התפוגה</translation>
    </message>
    <message>
        <source>the last field of the second line</source>
        <translation>השדה האחרון בשורה השנייה</translation>
    </message>
    <message>
        <source>the last check digit, which covers all numbers</source>
        <translation>ספרת הביקורת האחרונה, המכסה את כל המספרים</translation>
    </message>
    <message>
        <source>The lines of the passport were not read whole: {text}. Scan again, or search for it?</source>
        <translation>שורות הדרכון לא נקראו בשלמותן: {text}. לסרוק שוב, או לחפש?</translation>
    </message>
    <message>
        <source>The code {text} has a mistake in it. Read it again, or search for it?</source>
        <translation>בקוד {text} יש טעות. קראו אותו שוב, או לחפש אותו?</translation>
    </message>
    <message>
        <source>Nobody knows what this is: {text}. Search for it?</source>
        <translation>לא ידוע מה זה: {text}. לחפש?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>{name}: misread. Which of these stands on the page?</source>
        <translation>{name}: נקרא לא נכון. מה מאלה כתוב בדף?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>אף אחד מהם</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>הגיעו: סרקו את התלוש או הקלידו את הקוד. Esc עוצר.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>יצאו: סרקו את התלוש או הקלידו את הקוד. Esc עוצר.</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>סריקה או הקלדה</translation>
    </message>
    <message>
        <source>Scan or type: passport, slip, code, name, document, phone…</source>
        <translation>סריקה או הקלדה: דרכון, תלוש, קוד, שם, מסמך, טלפון…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>תלושים</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>הסיסמה שלך</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>אודות Gatehouse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>הקוד על התלוש</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>הסיסמה הנוכחית</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>נעילה כשאיש אינו נוגע במשך</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>החלפת הסיסמה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL).</source>
        <translation>התוכנה Gatehouse {version}: דלפק הרישום של מחנה הגעה זמני. היא עובדת ללא רשת, והכול מגיע למטה פעם אחת בדיוק. רישיון ⁨Apache-2.0⁩. סמלים: ⁨Lucide (ISC)⁩. גופנים: ⁨Noto (OFL)⁩.</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A4, eight to cut apart</source>
        <translation>A4, שמונה לגזירה</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>כרטיס פלסטיק</translation>
    </message>
    <message>
        <source>Receipt roll, 80 mm</source>
        <translation>גליל קבלות, 80 מ&quot;מ</translation>
    </message>
    <message>
        <source>Label, 62 × 100 mm</source>
        <translation>תווית, 62 × 100 מ&quot;מ</translation>
    </message>
    <message>
        <source>Code and signature</source>
        <translation>קוד וחתימה</translation>
    </message>
    <message>
        <source>Whole identity (A6 only)</source>
        <translation>כל הפרטים המזהים (A6 בלבד)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>ברירת המחדל של המחשב</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>מדפסות</translation>
    </message>
    <message>
        <source>After saving a family</source>
        <translation>אחרי שמירת משפחה</translation>
    </message>
    <message>
        <source>Slips are good for</source>
        <translation>תוקף התלושים</translation>
    </message>
    <message>
        <source>Printer of slips on this paper</source>
        <translation>המדפסת לתלושים על נייר זה</translation>
    </message>
    <message>
        <source>Its dots per inch</source>
        <translation>נקודות לאינץ&apos; שלה</translation>
    </message>
    <message>
        <source>Move slips to the right</source>
        <translation>הזזת תלושים ימינה</translation>
    </message>
    <message>
        <source>Move slips down</source>
        <translation>הזזת תלושים למטה</translation>
    </message>
    <message>
        <source>Print a test page for slips</source>
        <translation>הדפסת דף ניסיון לתלושים</translation>
    </message>
    <message>
        <source>Print its slips</source>
        <translation>להדפיס את התלושים שלה</translation>
    </message>
    <message>
        <source>Print nothing: Ctrl+P prints</source>
        <translation>לא להדפיס: Ctrl+P מדפיס</translation>
    </message>
    <message>
        <source>As the camp&apos;s file says</source>
        <translation>לפי קובץ המחנה</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>לפי המדפסת</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>אותה מדפסת</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>הסיסמה החדשה שוב</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>שתי הסיסמאות אינן זהות. הקלידו את שתיהן שוב.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>הסיסמה החדשה נקבעה. התחברו איתה.</translation>
    </message>
</context>
<context>
    <name>SlipPreviewScreen</name>
    <message>
        <source>Preview of slips</source>
        <translation>תצוגה מקדימה של תלושים</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>שמירת המשפחה והדפסת תלושים</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Preview of slips {code}</source>
        <translation>תצוגה מקדימה של תלושים {code}</translation>
    </message>
    <message>
        <source>Who has a slip would get a new copy, which voids the former one.</source>
        <translation>מי שיש לו תלוש יקבל עותק חדש, שמבטל את הקודם.</translation>
    </message>
    <message>
        <source>Nothing is printed or saved yet; the square codes here are valid nowhere.</source>
        <translation>דבר עוד לא הודפס ולא נשמר; הקודים המרובעים כאן אינם תקפים בשום מקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>%n עמודים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>{name} can log in now.</source>
        <translation>{name} יכול להיכנס מעכשיו.</translation>
    </message>
    <message>
        <source>{name} cannot log in any more.</source>
        <translation>{name} לא יכול עוד להיכנס.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>הסיסמה שלך הוחלפה.</translation>
    </message>
    <message>
        <source>The desk is enrolled; its records go to HQ by themselves.</source>
        <translation>הדלפק רשום במטה; הרשומות יישלחו מעצמן.</translation>
    </message>
</context>
<context>
    <name>SupervisorScreen</name>
    <message>
        <source>All is well: file, chain and rows agree.</source>
        <translation>הכול תקין: הקובץ, השרשרת והשורות תואמים.</translation>
    </message>
    <message>
        <source>Remove {name}? Their password opens nothing afterwards.</source>
        <translation>להסיר את {name}? הסיסמה לא תפתח עוד דבר.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>שתי הסיסמאות אינן זהות. הקלידו את שתיהן שוב.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>This place is for supervisors. Ask one to log in here.</source>
        <translation>המקום הזה מיועד לאחראים. בקשו מאחד מהם להיכנס כאן.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>מפעילים</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>המטה</translation>
    </message>
    <message>
        <source>The desk&apos;s file</source>
        <translation>קובץ הדלפק</translation>
    </message>
    <message>
        <source>Can log in: {names}</source>
        <translation>רשאים להיכנס: {names}</translation>
    </message>
    <message>
        <source>Each operator has a password of their own.</source>
        <translation>לכל מפעיל סיסמה משלו.</translation>
    </message>
    <message>
        <source>Enrol this desk once with the code that headquarters printed.</source>
        <translation>רישום הדלפק פעם אחת, בקוד שהודפס במטה.</translation>
    </message>
    <message>
        <source>Checks bytes, chain and rows of everything saved here. It takes a moment.</source>
        <translation>בודק את הבתים, השרשרת והשורות של כל מה שנשמר כאן. זה לוקח רגע.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Address of HQ</source>
        <translation>כתובת המטה</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>קוד חד־פעמי</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>הסיסמה שוב</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>רשם</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>סוף היום…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Synchronisation…</source>
        <translation>סנכרון…</translation>
    </message>
    <message>
        <source>Enrol again…</source>
        <translation>רישום מחדש…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Enrolled at {url}</source>
        <translation>רשום אצל {url}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>טביעת אצבע {fingerprint}</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>קשר אחרון {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>מצבות ורשימות</translation>
    </message>
    <message>
        <source>Who is here, who came and left, and what is missing: on paper, or as a file to go on with.</source>
        <translation>מי כאן, מי הגיע ועזב ומה חסר: על נייר, או כקובץ להמשך עבודה.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>רישום במטה</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <source>Expected people…</source>
        <translation>אנשים צפויים…</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>All at HQ, %n photos wait</source>
        <translation>
            <numerusform>הכול במטה, תמונה אחת ממתינה</numerusform>
            <numerusform>הכול במטה, %n תמונות ממתינות</numerusform>
        </translation>
    </message>
    <message>
        <source>All at HQ</source>
        <translation>הכול במטה</translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation>
            <numerusform>למטה: אחת ממתינה</numerusform>
            <numerusform>למטה: %n ממתינות</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>אין חיבור מאז {time}</translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation>
            <numerusform>המטה דחה אחת</numerusform>
            <numerusform>המטה דחה %n</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ refuses</source>
        <translation>המטה מסרב</translation>
    </message>
    <message>
        <source>Not enrolled at HQ</source>
        <translation>לא רשום במטה</translation>
    </message>
    <message>
        <source>This desk runs twice</source>
        <translation>הדלפק הזה פועל פעמיים</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>The stick&apos;s folder</source>
        <translation>התיקייה של ההתקן</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>סנכרון</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>המטה</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>מה ממתין</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Other desks of the camp</source>
        <translation>דלפקים אחרים במחנה</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>לסנכרן עכשיו</translation>
    </message>
    <message>
        <source>Export to a stick…</source>
        <translation>ייצוא להתקן…</translation>
    </message>
    <message>
        <source>Import from a stick…</source>
        <translation>ייבוא מהתקן…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>עוד אין</translation>
    </message>
    <message>
        <source>No link for days? A supervisor can carry a stick.</source>
        <translation>אין קשר ימים שלמים? אחראי/ת יכול/ה להעביר התקן.</translation>
    </message>
    <message>
        <source>No link for days? Carry a stick there, and bring it back with HQ&apos;s receipt.</source>
        <translation>אין קשר ימים שלמים? קחו לשם התקן, והחזירו אותו עם הקבלה של המטה.</translation>
    </message>
    <message>
        <source>Not enrolled. A supervisor types HQ&apos;s address and code under Supervisor.</source>
        <translation>לא רשום. אחראי/ת מקליד/ה את כתובת המטה ואת הקוד תחת &apos;אחראי&apos;.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>{count} entries, {time}</source>
        <translation>{count} רישומים, {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>טביעת אצבע</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>קשר אחרון</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>עוד אין</translation>
    </message>
    <message>
        <source>In a backup</source>
        <translation>בגיבוי</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קו</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} לשנייה</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>רישום אחד</numerusform>
            <numerusform>%n רישומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since {time}</source>
        <translation>הישן ביותר מאז {time}</translation>
    </message>
    <message>
        <source>Nothing: HQ has everything that was entered here.</source>
        <translation>כלום: כל מה שהוזן כאן נמצא במטה.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>שום דבר לא נדחה.</translation>
    </message>
    <message numerus="yes">
        <source>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</source>
        <translation>
            <numerusform>המטה מחזיק רשומה אחת בצד: {codes}. התקשרו למטה, הסיבה רשומה שם; תקנו אותה כאן.</numerusform>
            <numerusform>המטה מחזיק %n רשומות בצד: {codes}. התקשרו למטה, הסיבה רשומה שם; תקנו אותן כאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of {desk} are not taken ({reason}). The others&apos; are. Call HQ.</source>
        <translation>רישומים של {desk} אינם מתקבלים ({reason}). של האחרים כן. התקשרו למטה.</translation>
    </message>
    <message>
        <source>Other desks&apos; entries could not be fetched ({reason}). It is tried again by itself.</source>
        <translation>רישומים של דלפקים אחרים לא התקבלו ({reason}). ננסה שוב מעצמנו.</translation>
    </message>
    <message>
        <source>newest entry {time}</source>
        <translation>רישום אחרון {time}</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>עוד אין כאן כלום</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Another computer works as this desk: HQ had entries of it that were not entered here, last {time}. Nothing is lost, and you can go on saving. Shut the other copy of this desk down, then call HQ.</source>
        <translation>מחשב אחר עובד בתור הדלפק הזה: במטה היו רישומים שלו שלא הוקלדו כאן, לאחרונה {time}. שום דבר לא אבד, ואפשר להמשיך לשמור. כבו את העותק השני של הדלפק, ואז התקשרו למטה.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</source>
        <translation>
            <numerusform>רישום אחד של דלפקים אחרים נשמר ואינו בשימוש: התוכנה הזו אינה מבינה אותו. עדכנו את Gatehouse ונסו שוב.</numerusform>
            <numerusform>%n רישומים של דלפקים אחרים נשמרים ואינם בשימוש: התוכנה הזו אינה מבינה אותם. עדכנו את Gatehouse ונסו שוב.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Saved {time}  {code}  {name} ({count})</source>
        <translation>נשמר {time}  {code}  {name} ({count})</translation>
    </message>
    <message>
        <source>{receipt}, slips printing…</source>
        <translation>{receipt}, התלושים מודפסים…</translation>
    </message>
    <message>
        <source>{receipt}, slips printed</source>
        <translation>{receipt}, התלושים הודפסו</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation>
            <numerusform>ועוד אחד לתיקון.</numerusform>
            <numerusform>ועוד %n לתיקון.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {names}: in the camp</source>
        <translation>{code} {names}: במחנה</translation>
    </message>
    <message>
        <source>{code} {names}: out of the camp</source>
        <translation>{code} {names}: מחוץ למחנה</translation>
    </message>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>הגיעו: סרקו את התלוש או הקלידו את הקוד. Esc עוצר.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>יצאו: סרקו את התלוש או הקלידו את הקוד. Esc עוצר.</translation>
    </message>
    <message>
        <source>{code} is not saved; it stays as a draft on this computer.</source>
        <translation>{code} לא נשמרה; היא נשארת כטיוטה במחשב זה.</translation>
    </message>
    <message>
        <source>Continue family {code}? It was typed but not saved.</source>
        <translation>להמשיך במשפחה {code}? היא הוקלדה ולא נשמרה.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>The document {document} is here already: {name}, {code}. Save all the same?</source>
        <translation>המסמך {document} כבר רשום כאן: {name}, {code}. לשמור בכל זאת?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>{receipt}: on its way to the printer</source>
        <translation>{receipt}: בדרך למדפסת</translation>
    </message>
    <message>
        <source>{receipt}: printed on {printer}</source>
        <translation>{receipt}: הודפס ב־{printer}</translation>
    </message>
    <message>
        <source>{receipt}. The job is held: Ctrl+9 shows it</source>
        <translation>{receipt}. ההדפסה מוחזקת: Ctrl+9 מציג אותה</translation>
    </message>
    <message>
        <source>{receipt}. Not printed: {why} Ctrl+9 shows the queue</source>
        <translation>{receipt}. לא הודפס: {why} Ctrl+9 מציג את התור</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>HQ was last reached {time}.</source>
        <translation>המטה היה זמין לאחרונה ב־{time}.</translation>
    </message>
    <message>
        <source>HQ was not reached yet. Nothing waits for it.</source>
        <translation>עוד לא היה קשר עם המטה. שום דבר כאן אינו מחכה לו.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>families registered</source>
        <translation>משפחות נרשמו</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>אנשים נרשמו</translation>
    </message>
    <message>
        <source>The camp today</source>
        <translation>המחנה היום</translation>
    </message>
    <message>
        <source>people arrived today</source>
        <translation>אנשים הגיעו היום</translation>
    </message>
    <message>
        <source>people in the camp now</source>
        <translation>אנשים במחנה עכשיו</translation>
    </message>
    <message>
        <source>people out</source>
        <translation>אנשים בחוץ</translation>
    </message>
    <message>
        <source>entries waiting for HQ</source>
        <translation>רישומים ממתינים למטה</translation>
    </message>
    <message>
        <source>Send to HQ now</source>
        <translation>שליחה למטה עכשיו</translation>
    </message>
    <message>
        <source>Every slip is printed.</source>
        <translation>כל התלושים הודפסו.</translation>
    </message>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation>
            <numerusform>משפחה אחת ללא תלושים מודפסים</numerusform>
            <numerusform>%n משפחות ללא תלושים מודפסים</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>טרם הודפס.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message numerus="yes">
        <source>%n token(s) waiting to be called</source>
        <translation>
            <numerusform>תור אחד ממתין לקריאה</numerusform>
            <numerusform>%n תורים ממתינים לקריאה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>Tokens</source>
        <translation>תורים</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>מי ממתין</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>לא נקרא אף אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>אחד ממתין</numerusform>
            <numerusform>%n ממתינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>אחד טופל היום</numerusform>
            <numerusform>%n טופלו היום</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>לתת תור</translation>
    </message>
    <message>
        <source>This desk&apos;s letter</source>
        <translation>האות של הדלפק</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>לקרוא לבא</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>לא היה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>Print the last one</source>
        <translation>הדפסת האחרון</translation>
    </message>
</context>
<context>
    <name>_Differing</name>
    <message>
        <source>desks say this differently</source>
        <translation>דלפקים רשמו זאת אחרת</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Bed {what}, given more than once</source>
        <translation>מיטה {what}, ניתנה יותר מפעם אחת</translation>
    </message>
    <message>
        <source>Document {what}, registered at two desks</source>
        <translation>מסמך {what}, נרשם בשני דלפקים</translation>
    </message>
    <message>
        <source>Number {what}, given twice</source>
        <translation>מספר {what}, ניתן פעמיים</translation>
    </message>
    <message>
        <source>{what}: told apart, and one person by other decisions</source>
        <translation>{what}: נאמר שהם שניים, ולפי החלטות אחרות אדם אחד</translation>
    </message>
    <message>
        <source>Code {what}, used by two families</source>
        <translation>קוד {what}, בשימוש של שתי משפחות</translation>
    </message>
</context>
<context>
    <name>day_end</name>
    <message>
        <source>Entries and photos that HQ has not signed for</source>
        <translation>רשומות ותמונות שהמטה עוד לא אישר</translation>
    </message>
    <message>
        <source>Entries that HQ refused</source>
        <translation>רשומות שהמטה דחה</translation>
    </message>
    <message>
        <source>Families without printed slips</source>
        <translation>משפחות בלי תלושים מודפסים</translation>
    </message>
    <message>
        <source>Things that desks said differently</source>
        <translation>דברים שדלפקים כתבו אחרת</translation>
    </message>
    <message>
        <source>Pairs of records that may be of one person</source>
        <translation>זוגות רשומות שאולי של אדם אחד</translation>
    </message>
    <message>
        <source>People who wait with a token</source>
        <translation>ממתינים עם תור</translation>
    </message>
    <message>
        <source>People expected who have not come</source>
        <translation>צפויים שלא הגיעו</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{text} is not a day.</source>
        <translation>{text} אינו יום.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or &apos;today&apos;.</source>
        <translation>כתבו כך: 2026-11-23, או &apos;today&apos;.</translation>
    </message>
    <message>
        <source>The {what} is missing, and there is no terminal to ask at.</source>
        <translation>חסר {what}, ואין מסוף לשאול בו.</translation>
    </message>
    <message>
        <source>Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE.</source>
        <translation>ציינו --operator NAME, ואת הסיסמה בעזרת --password-fd N או GATEHOUSE_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>לא ניתן לקרוא את {path} ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and that you may read it, then run the command again.</source>
        <translation>בדקו את השם ואת הרשאת הקריאה, והריצו שוב את הפקודה.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>לא ניתן לכתוב אל {path} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and run the command again.</source>
        <translation>בחרו מקום אחר או פנו מקום, והריצו שוב את הפקודה.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>משהו השתבש.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, call your supervisor.</source>
        <translation>נסו שוב; אם זה חוזר, קראו לאחראי.</translation>
    </message>
    <message>
        <source>Gatehouse made a mistake: {what}.</source>
        <translation>אירעה תקלה ב־Gatehouse: {what}.</translation>
    </message>
    <message>
        <source>What was saved is safe. Call headquarters and say when it happened.</source>
        <translation>מה שנשמר בטוח. יש להתקשר למטה ולומר מתי זה קרה.</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission}).</source>
        <translation>{operator} אינו רשאי לעשות זאת ({permission}).</translation>
    </message>
    <message>
        <source>Ask a supervisor to log in and do it.</source>
        <translation>בקשו מאחראי להיכנס ולעשות זאת.</translation>
    </message>
    <message>
        <source>{text} is not a family code.</source>
        <translation>{text} אינו קוד משפחה.</translation>
    </message>
    <message>
        <source>Read it again from the slip, like K7-Q2M4, or search by name.</source>
        <translation>קראו אותו שוב מהתלוש, למשל K7-Q2M4, או חפשו לפי שם.</translation>
    </message>
    <message>
        <source>This family cannot be saved yet: {count} to mend.</source>
        <translation>עדיין אי אפשר לשמור את המשפחה: {count} לתיקון.</translation>
    </message>
    <message>
        <source>Mend the marked fields, then save again. Nothing typed is lost.</source>
        <translation>תקנו את השדות המסומנים ושמרו שוב. שום דבר שהוקלד לא אבד.</translation>
    </message>
    <message>
        <source>A desk&apos;s message was refused ({reason}): {message}</source>
        <translation>הודעה של דלפק נדחתה ({reason}): {message}</translation>
    </message>
    <message>
        <source>Look at the desk&apos;s row on headquarters&apos; page.</source>
        <translation>ראו את שורת הדלפק בדף המטה.</translation>
    </message>
    <message>
        <source>A record from a desk was kept aside: {problem}.</source>
        <translation>רשומה של דלפק הונחה בצד: {problem}.</translation>
    </message>
    <message>
        <source>The desk&apos;s supervisor saves the record again; nothing is lost.</source>
        <translation>אחראי הדלפק ישמור את הרשומה שוב; שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>There is no camp {camp}.</source>
        <translation>אין מחנה {camp}.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>השתמשו באחד מאלה: {known}.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have an account {name} already.</source>
        <translation>בדפי המטה כבר יש חשבון {name}.</translation>
    </message>
    <message>
        <source>Choose another name; &apos;hq reset-account&apos; gives a new password.</source>
        <translation>בחרו שם אחר; &apos;hq reset-account&apos; נותן סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have no account {name}.</source>
        <translation>בדפי המטה אין חשבון {name}.</translation>
    </message>
    <message>
        <source>&apos;hq accounts&apos; lists them.</source>
        <translation>&apos;hq accounts&apos; מציג את כולם.</translation>
    </message>
    <message>
        <source>The camp does not fit the role {role}.</source>
        <translation>המחנה אינו מתאים לתפקיד {role}.</translation>
    </message>
    <message>
        <source>Give a supervisor one with --camp, and an administrator none.</source>
        <translation>לאחראי נותנים מחנה אחד עם --camp, ולמנהל לא נותנים מחנה.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>פורט {port} של {host} תפוס.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --port.</source>
        <translation>עצרו את התוכנה האחרת, או בחרו פורט אחר עם --port.</translation>
    </message>
    <message>
        <source>Headquarters cannot listen on {host}, port {port} ({reason}).</source>
        <translation>המטה אינו יכול להאזין ב־{host}, פורט {port} ({reason}).</translation>
    </message>
    <message>
        <source>Check the address, then start again.</source>
        <translation>בדקו את הכתובת והפעילו שוב.</translation>
    </message>
    <message>
        <source>Headquarters does not listen on {host} without TLS.</source>
        <translation>המטה אינו מאזין ב־{host} ללא TLS.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used ({reason}).</source>
        <translation>לא ניתן להשתמש באישור ובמפתח שלו ({reason}).</translation>
    </message>
    <message>
        <source>Give two PEM files that belong together and that this user may read.</source>
        <translation>תנו שני קובצי PEM ששייכים זה לזה ושהמשתמש הזה רשאי לקרוא.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({reason}).</source>
        <translation>לא ניתן לכתוב גיבוי אל {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there or choose another folder; the older backups stand.</source>
        <translation>פנו שם מקום או בחרו תיקייה אחרת; הגיבויים הקודמים נשארים.</translation>
    </message>
    <message>
        <source>The backup cannot be used ({reason}).</source>
        <translation>אי אפשר להשתמש בגיבוי ({reason}).</translation>
    </message>
    <message>
        <source>Take another backup, with the password it was made under.</source>
        <translation>קחו גיבוי אחר, עם הסיסמה שאיתה נעשה.</translation>
    </message>
    <message>
        <source>The database that the backup would go to is not empty.</source>
        <translation>מסד הנתונים שאליו ישוחזר הגיבוי אינו ריק.</translation>
    </message>
    <message>
        <source>Move the old database away, or name a new one with --database.</source>
        <translation>העבירו את מסד הנתונים הישן, או ציינו חדש עם --database.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be opened ({reason}).</source>
        <translation>לא ניתן לפתוח את מסד הנתונים של המטה ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the password; nothing was changed.</source>
        <translation>בדקו את הכתובת ואת הסיסמה; שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database was made by a newer Gatehouse ({revision}).</source>
        <translation>מסד הנתונים של המטה נוצר ב־Gatehouse חדש יותר ({revision}).</translation>
    </message>
    <message>
        <source>Start the newer Gatehouse, or restore the backup made before the update.</source>
        <translation>הפעילו את הגרסה החדשה, או שחזרו את הגיבוי שלפני העדכון.</translation>
    </message>
    <message>
        <source>This is not the key that headquarters&apos; signing keys are sealed with.</source>
        <translation>זה אינו המפתח שבו נחתמו מפתחות המטה.</translation>
    </message>
    <message>
        <source>Use the key file that belongs to this database.</source>
        <translation>השתמשו בקובץ המפתח של מסד נתונים זה.</translation>
    </message>
    <message>
        <source>These two records are not on the list.</source>
        <translation>שתי הרשומות האלה אינן ברשימה.</translation>
    </message>
    <message>
        <source>Open the list again; somebody may have decided meanwhile.</source>
        <translation>פתחו את הרשימה שוב; אולי מישהו כבר החליט בינתיים.</translation>
    </message>
    <message>
        <source>This installation cannot link: the extra &apos;link&apos; is missing.</source>
        <translation>בהתקנה הזאת אי אפשר לקשר רשומות: חסרה התוספת &apos;link&apos;.</translation>
    </message>
    <message>
        <source>Install Gatehouse with its extra &apos;link&apos; on headquarters&apos; computer.</source>
        <translation>התקינו את Gatehouse עם התוספת &apos;link&apos; במחשב המטה.</translation>
    </message>
    <message>
        <source>These are not the two or three lines of a passport or card.</source>
        <translation>אלה אינן שתיים או שלוש השורות של דרכון או תעודה.</translation>
    </message>
    <message>
        <source>Scan the document again, or type what it shows.</source>
        <translation>סרקו שוב את המסמך, או הקלידו את הכתוב בו.</translation>
    </message>
    <message>
        <source>{printer} did not print: {reason}.</source>
        <translation>{printer} לא הדפיסה: {reason}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s paper and cable, then press Ctrl+P to print again.</source>
        <translation>בדקו נייר וכבל במדפסת, ואז Ctrl+P כדי להדפיס שוב.</translation>
    </message>
    <message>
        <source>This computer has no printer {printer}.</source>
        <translation>במחשב זה אין מדפסת {printer}.</translation>
    </message>
    <message>
        <source>Connect it or choose another in Settings, then press Ctrl+P.</source>
        <translation>חברו אותה או בחרו אחרת בהגדרות, ואז Ctrl+P.</translation>
    </message>
    <message>
        <source>This computer&apos;s print system is not there.</source>
        <translation>מערכת ההדפסה של המחשב אינה פועלת.</translation>
    </message>
    <message>
        <source>Have CUPS installed and started; meanwhile save the slips as a file.</source>
        <translation>בקשו להתקין ולהפעיל CUPS; בינתיים שמרו את התלושים כקובץ.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>זו אינה תמונה או PDF שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>Take the picture again, or scan the slip with a scanner.</source>
        <translation>צלמו שוב, או סרקו את התלוש בסורק.</translation>
    </message>
    <message>
        <source>A message between desk and headquarters could not be read ({reason}).</source>
        <translation>הודעה בין הדלפק למטה לא נקראה ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is lost; it is sent again by itself. Update the older side if it goes on.</source>
        <translation>שום דבר לא אבד; היא נשלחת שוב מעצמה. אם זה נמשך, עדכנו את הצד הישן.</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>זה אינו קוד רישום.</translation>
    </message>
    <message>
        <source>Type all 25 characters as headquarters gave them.</source>
        <translation>הקלידו את כל 25 התווים כפי שנתן המטה.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is valid until {until}.</source>
        <translation>תלוש {code}, עותק {copy}, בתוקף עד {until}.</translation>
    </message>
    <message>
        <source>The signature on slip {code}, copy {copy}, is true, but this desk does not have it.</source>
        <translation>החתימה על תלוש {code}, עותק {copy}, אמיתית, אך התלוש אינו רשום בדלפק זה.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, expired on {until}.</source>
        <translation>תוקפו של תלוש {code}, עותק {copy}, פג ב־{until}.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: copy {later} was printed after it.</source>
        <translation>תלוש {code}, עותק {copy}, בטל: עותק {later} הודפס אחריו.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: the record that it belonged to was erased.</source>
        <translation>תלוש {code}, עותק {copy}, בטל: הרישום שאליו היה שייך נמחק.</translation>
    </message>
    <message>
        <source>Slip {code} was signed by a desk that headquarters withdrew (as known on {told}).</source>
        <translation>התלוש {code} נחתם בידי עמדה שהמטה ביטל (ידוע נכון ל־{told}).</translation>
    </message>
    <message>
        <source>Slip {code} is not as a desk signed it: its code or signature was altered.</source>
        <translation>תלוש {code} אינו כפי שדלפק חתם עליו: הקוד או החתימה שונו.</translation>
    </message>
    <message>
        <source>Slip {code} is signed with a key that this desk does not know.</source>
        <translation>תלוש {code} חתום במפתח שדלפק זה אינו מכיר.</translation>
    </message>
    <message>
        <source>This is not a slip of this camp.</source>
        <translation>זה אינו תלוש של המחנה הזה.</translation>
    </message>
    <message>
        <source>Compare the face and the name with the person.</source>
        <translation>השוו את הפנים והשם לאדם שלפניכם.</translation>
    </message>
    <message>
        <source>Read its date, compare the face, and look again after the next sync.</source>
        <translation>קראו את התאריך שעליו, השוו את הפנים, ובדקו שוב אחרי הסנכרון הבא.</translation>
    </message>
    <message>
        <source>Print the next copy at the desk.</source>
        <translation>הדפיסו את העותק הבא בדלפק.</translation>
    </message>
    <message>
        <source>Keep this slip. If its holder stays in the camp, register them as a new person.</source>
        <translation>שמרו תלוש זה אצלכם. אם המחזיק בו נשאר במחנה, רשמו אותו כאדם חדש.</translation>
    </message>
    <message>
        <source>Keep this slip, and ask for the later copy.</source>
        <translation>שמרו תלוש זה אצלכם, ובקשו את העותק המאוחר.</translation>
    </message>
    <message>
        <source>Keep the slip and call a supervisor; find the person by name.</source>
        <translation>שמרו את התלוש וקראו לאחראי; חפשו את האדם לפי שם.</translation>
    </message>
    <message>
        <source>Find the person by name, or ask headquarters whose slip it is.</source>
        <translation>חפשו את האדם לפי שם, או שאלו את המטה של מי התלוש.</translation>
    </message>
    <message>
        <source>Scan the square code on the slip again, or type the person&apos;s code.</source>
        <translation>סרקו שוב את הקוד המרובע שעל התלוש, או הקלידו את קוד האדם.</translation>
    </message>
    <message>
        <source>Gatehouse&apos;s own file {path} cannot be used: {problem}</source>
        <translation>לא ניתן להשתמש בקובץ {path} של Gatehouse: {problem}</translation>
    </message>
    <message>
        <source>Install Gatehouse again; what was saved is not touched.</source>
        <translation>התקינו את Gatehouse מחדש; מה שנשמר אינו נפגע.</translation>
    </message>
    <message>
        <source>The camp file {path} cannot be used: {problem}</source>
        <translation>לא ניתן להשתמש בקובץ המחנה {path}: {problem}</translation>
    </message>
    <message>
        <source>Mend or remove the file, then start again; docs/camps.md has an example.</source>
        <translation>תקנו או הסירו את הקובץ והפעילו שוב; יש דוגמה ב־docs/camps.md.</translation>
    </message>
    <message>
        <source>This is not a list of families: {problem}.</source>
        <translation>זו אינה רשימת משפחות: {problem}.</translation>
    </message>
    <message>
        <source>Save the file as JSON in UTF-8; docs/import-format.md has an example.</source>
        <translation>שמרו את הקובץ כ־JSON ב־UTF-8; יש דוגמה ב־docs/import-format.md.</translation>
    </message>
    <message>
        <source>No family here has the code {code}.</source>
        <translation>אין כאן משפחה עם הקוד {code}.</translation>
    </message>
    <message>
        <source>Search by name; another desk&apos;s family arrives with the next sync.</source>
        <translation>חפשו לפי שם; משפחה של דלפק אחר תגיע בסנכרון הבא.</translation>
    </message>
    <message>
        <source>The family {code} has no member {number}.</source>
        <translation>במשפחה {code} אין בן משפחה מספר {number}.</translation>
    </message>
    <message>
        <source>Open the family and choose the person.</source>
        <translation>פתחו את המשפחה ובחרו את האדם.</translation>
    </message>
    <message>
        <source>Take the picture again: flat, in light, the whole code in it. Or type the code.</source>
        <translation>צלמו שוב: ישר, באור, עם הקוד כולו. או הקלידו את הקוד.</translation>
    </message>
    <message>
        <source>{name} is the only supervisor of this desk.</source>
        <translation>{name} – האחראי היחיד בדלפק הזה.</translation>
    </message>
    <message>
        <source>A headquarters is set up in {folder} already.</source>
        <translation>כבר הוקם מטה בתיקייה {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder with GATEHOUSE_HOME, or move that one away.</source>
        <translation>יש לבחור תיקייה אחרת באמצעות GATEHOUSE_HOME, או להעביר את התיקייה הזאת למקום אחר.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at headquarters; {waiting} entries wait.</source>
        <translation>הדלפק הזה אינו רשום במטה; {waiting} רשומות ממתינות.</translation>
    </message>
    <message>
        <source>Ask a supervisor to enrol it with the code that headquarters prints.</source>
        <translation>יש לבקש מאחראי לרשום אותו בעזרת הקוד שהמטה מדפיס.</translation>
    </message>
    <message>
        <source>No printer is set.</source>
        <translation>לא הוגדרה מדפסת.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or save the paper as a file.</source>
        <translation>בחרו מדפסת בהגדרות, או שמרו את הדף כקובץ.</translation>
    </message>
    <message>
        <source>{first} to {last} is no period that can be listed.</source>
        <translation>{first} עד {last} אינה תקופה שאפשר להציג.</translation>
    </message>
    <message>
        <source>Give the first day before the last, within a year.</source>
        <translation>תנו יום ראשון שלפני האחרון, בתוך שנה.</translation>
    </message>
    <message>
        <source>The camp has no bed {bed}.</source>
        <translation>במחנה אין מיטה {bed}.</translation>
    </message>
    <message>
        <source>Choose a bed from the list, or none for now.</source>
        <translation>בחרו מיטה מהרשימה, או השאירו בלי מיטה לעת עתה.</translation>
    </message>
    <message>
        <source>{code} is a whole family.</source>
        <translation>{code} הוא משפחה שלמה.</translation>
    </message>
    <message>
        <source>Give the code of one person, like {code}-1.</source>
        <translation>תנו קוד של אדם אחד, כמו {code}-1.</translation>
    </message>
    <message>
        <source>The reason is missing, or longer than {most} letters.</source>
        <translation>הסיבה חסרה, או ארוכה מ-{most} תווים.</translation>
    </message>
    <message>
        <source>Say in a few words why this person is erased.</source>
        <translation>כתבו בכמה מילים מדוע האדם נמחק.</translation>
    </message>
    <message>
        <source>The reason names the person, and it would stay.</source>
        <translation>הסיבה מזכירה את האדם, והיא תישאר שמורה.</translation>
    </message>
    <message>
        <source>Say why without a name, a number or a phone, like &apos;asked for it&apos;.</source>
        <translation>כתבו את הסיבה בלי שם, מספר מסמך או טלפון, למשל &apos;ביקש זאת&apos;.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>הקובץ הזה אינו תמונה שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture under 20 MB.</source>
        <translation>בחרו תמונת JPEG או PNG עד 20 MB.</translation>
    </message>
    <message>
        <source>Write on paper meanwhile and call your supervisor; Gatehouse has changed nothing.</source>
        <translation>בינתיים רשמו על נייר וקראו לאחראי; Gatehouse לא שינתה דבר.</translation>
    </message>
    <message>
        <source>This computer cannot keep records safely: {what}.</source>
        <translation>המחשב הזה אינו יכול לשמור רשומות בבטחה: {what}.</translation>
    </message>
    <message>
        <source>Install Gatehouse again as its manual says, then start it.</source>
        <translation>התקינו את Gatehouse מחדש לפי המדריך, והפעילו.</translation>
    </message>
    <message>
        <source>Gatehouse is already open on this computer.</source>
        <translation>‏Gatehouse כבר פתוח במחשב זה.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>עברו לחלון הפתוח, או סגרו אותו קודם.</translation>
    </message>
    <message>
        <source>This desk is set up already.</source>
        <translation>הדלפק הזה כבר הוקם.</translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation>היכנסו.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>הדלפק הזה עדיין לא הוקם.</translation>
    </message>
    <message>
        <source>The desk&apos;s file {path} is missing.</source>
        <translation>קובץ הדלפק {path} חסר.</translation>
    </message>
    <message>
        <source>Put it back from where it was moved, or call headquarters. If the desk was just being set up, and nothing was saved, move its folder away and start again.</source>
        <translation>יש להחזיר אותו מהמקום שאליו הועבר, או להתקשר למטה. אם הדלפק רק הוקם ודבר לא נשמר, יש להעביר את התיקייה שלו למקום אחר ולהתחיל מחדש.</translation>
    </message>
    <message>
        <source>The desk&apos;s file belongs to another key.</source>
        <translation>קובץ הדלפק שייך למפתח אחר.</translation>
    </message>
    <message>
        <source>{path} is not a Gatehouse desk.</source>
        <translation>{path} אינו דלפק של Gatehouse.</translation>
    </message>
    <message>
        <source>Put the desk&apos;s own file back in its place; do not set the desk up anew.</source>
        <translation>החזירו את קובץ הדלפק עצמו למקומו; אל תקימו את הדלפק מחדש.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>קובץ הדלפק פגום.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk ({step}).</source>
        <translation>‏Gatehouse חדש יותר כבר השתמש בדלפק הזה ({step}).</translation>
    </message>
    <message>
        <source>Start that version, or update this one.</source>
        <translation>הפעילו את הגרסה ההיא, או עדכנו את זו.</translation>
    </message>
    <message>
        <source>Records are missing from the desk&apos;s file: it holds {found}, it had {expected}.</source>
        <translation>חסרות רשומות בקובץ הדלפק: יש בו {found}, היו בו {expected}.</translation>
    </message>
    <message>
        <source>Do not register here. Put the newest file back, or let headquarters restore this desk.</source>
        <translation>אל תרשמו כאן. החזירו את הקובץ החדש ביותר, או תנו למטה לשחזר את הדלפק.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark is missing or unreadable; its file holds {found} entries.</source>
        <translation>הסימן של העמדה חסר או אינו קריא; בקובץ שלה {found} רשומות.</translation>
    </message>
    <message>
        <source>Do not register here yet. Ask headquarters how many entries it has of this desk; if it is not more, a supervisor runs &apos;verify --accept-missing-mark&apos;.</source>
        <translation>אל תרשמו כאן עדיין. שאלו את המטה כמה רשומות יש לו מעמדה זו; אם אין יותר, אחראי מריץ &apos;verify --accept-missing-mark&apos;.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>הדיסק מלא; זה לא נשמר.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still in the window.</source>
        <translation>פנו מקום ושמרו שוב. מה שהקלדתם עדיין בחלון.</translation>
    </message>
    <message>
        <source>The disk is full; the desk cannot be opened.</source>
        <translation>הדיסק מלא; אי אפשר לפתוח את העמדה.</translation>
    </message>
    <message>
        <source>Free some space, then open it again. What was saved is safe.</source>
        <translation>פנו מקום ופתחו שוב. מה שנשמר בטוח.</translation>
    </message>
    <message>
        <source>The disk is full: this desk can only be read now.</source>
        <translation>הדיסק מלא: כעת אפשר רק לקרוא בדלפק הזה.</translation>
    </message>
    <message>
        <source>Free some space, then close Gatehouse and start it again. What was saved is safe.</source>
        <translation>פנו מקום, סגרו את Gatehouse והפעילו אותו מחדש. מה שנשמר בטוח.</translation>
    </message>
    <message>
        <source>The disk failed ({reason}); this was not saved.</source>
        <translation>הדיסק נכשל ({reason}); זה לא נשמר.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>הדלפק סגור.</translation>
    </message>
    <message>
        <source>Log in again; what was saved is safe.</source>
        <translation>היכנסו שוב; מה שנשמר בטוח.</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {code}.</source>
        <translation>המיטה {bed} תפוסה בידי {code}.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for now.</source>
        <translation>בחרו מיטה אחרת, או בינתיים בלי מיטה.</translation>
    </message>
    <message>
        <source>This form was saved already as something else.</source>
        <translation>הטופס הזה כבר נשמר כדבר אחר.</translation>
    </message>
    <message>
        <source>Open the family with Find, or start a new form.</source>
        <translation>פתחו את המשפחה בחיפוש, או התחילו טופס חדש.</translation>
    </message>
    <message>
        <source>A person named here was erased, so nothing more is kept of them.</source>
        <translation>אדם שמופיע כאן נמחק, ולכן לא נשמר עליו דבר נוסף.</translation>
    </message>
    <message>
        <source>Take them off the form. Somebody who comes back is registered as a new person.</source>
        <translation>הסירו אותו מהטופס. מי שחוזר נרשם כאדם חדש.</translation>
    </message>
    <message>
        <source>This was decided or changed meanwhile.</source>
        <translation>הדבר כבר הוכרע או השתנה בינתיים.</translation>
    </message>
    <message>
        <source>Look at the list of conflicts again.</source>
        <translation>עיינו שוב ברשימת הסתירות.</translation>
    </message>
    <message>
        <source>These records are merged: they are shown as one person.</source>
        <translation>הרשומות האלה אוחדו: הן מוצגות כאדם אחד.</translation>
    </message>
    <message>
        <source>A supervisor can take the merge back.</source>
        <translation>אחראי יכול לבטל את האיחוד.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>אלה כבר רשומים כאדם אחד.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>אין מה לעשות עוד.</translation>
    </message>
    <message>
        <source>This record is not merged with another.</source>
        <translation>הרשומה הזאת לא אוחדה עם אחרת.</translation>
    </message>
    <message>
        <source>Give the code of the record that was merged, as its slip shows it.</source>
        <translation>ציינו את קוד הרשומה שאוחדה, כפי שהוא מופיע בתלוש שלה.</translation>
    </message>
    <message>
        <source>{url} is not an address of headquarters.</source>
        <translation>{url} אינה כתובת של מטה.</translation>
    </message>
    <message>
        <source>Type it like https://hq.example.org; http is taken only for this computer itself.</source>
        <translation>הקלידו כך: https://hq.example.org; ‏http מתקבל רק עבור המחשב הזה עצמו.</translation>
    </message>
    <message>
        <source>Headquarters cannot be reached ({reason}).</source>
        <translation>לא ניתן להגיע למטה ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: everything is safe on this computer and is sent by itself when the link is back.</source>
        <translation>המשיכו לעבוד: הכול בטוח במחשב זה ויישלח מעצמו כשהקשר יחזור.</translation>
    </message>
    <message>
        <source>Headquarters does not take this desk&apos;s message ({reason}).</source>
        <translation>המטה אינו מקבל את הודעת הדלפק ({reason}).</translation>
    </message>
    <message>
        <source>Go on working, nothing is lost. Call headquarters and say when it happened.</source>
        <translation>אפשר להמשיך לעבוד, דבר לא אבד. יש להתקשר למטה ולומר מתי זה קרה.</translation>
    </message>
    <message>
        <source>Headquarters speaks a newer protocol than this desk.</source>
        <translation>המטה מדבר בפרוטוקול חדש מזה של הדלפק.</translation>
    </message>
    <message>
        <source>Update Gatehouse on this computer. Until then everything is kept here.</source>
        <translation>עדכנו את Gatehouse במחשב זה. עד אז הכול נשמר כאן.</translation>
    </message>
    <message>
        <source>Headquarters speaks an older protocol than this desk.</source>
        <translation>המטה מדבר בפרוטוקול ישן מזה של הדלפק.</translation>
    </message>
    <message>
        <source>Ask headquarters to update. Until then everything is kept here.</source>
        <translation>בקשו מהמטה לעדכן. עד אז הכול נשמר כאן.</translation>
    </message>
    <message>
        <source>Headquarters does not know this desk.</source>
        <translation>המטה אינו מכיר את הדלפק הזה.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new enrolment code. Everything is kept here.</source>
        <translation>בקשו מהמטה קוד רישום חדש. הכול נשמר כאן.</translation>
    </message>
    <message>
        <source>This desk&apos;s records and headquarters&apos; copy of them have parted.</source>
        <translation>הרשומות של הדלפק והעותק שבמטה נפרדו זה מזה.</translation>
    </message>
    <message>
        <source>Call headquarters now: this desk was copied or restored. Keep this computer as it is.</source>
        <translation>התקשרו למטה עכשיו: הדלפק הועתק או שוחזר. השאירו את המחשב כפי שהוא.</translation>
    </message>
    <message>
        <source>Something answers in headquarters&apos; place ({reason}).</source>
        <translation>משהו אחר עונה במקום המטה ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the code with headquarters by telephone.</source>
        <translation>בררו עם המטה בטלפון את הכתובת ואת הקוד.</translation>
    </message>
    <message>
        <source>Headquarters does not take this enrolment code ({reason}).</source>
        <translation>המטה אינו מקבל את קוד הרישום הזה ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a new code; each works once, for 24 hours.</source>
        <translation>בקשו מהמטה קוד חדש; כל קוד תקף פעם אחת, ל־24 שעות.</translation>
    </message>
    <message>
        <source>This enrolment code is for another camp ({reason}).</source>
        <translation>קוד הרישום הזה שייך למחנה אחר ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a code of this desk&apos;s camp.</source>
        <translation>בקשו מהמטה קוד למחנה של הדלפק הזה.</translation>
    </message>
    <message>
        <source>Another desk has this desk&apos;s code prefix ({reason}).</source>
        <translation>לדלפק אחר יש קידומת קודים זהה ({reason}).</translation>
    </message>
    <message>
        <source>Set this desk up again in an empty folder with another prefix.</source>
        <translation>הקימו את הדלפק מחדש בתיקייה ריקה עם קידומת אחרת.</translation>
    </message>
    <message>
        <source>Headquarters has this desk already, with another key.</source>
        <translation>הדלפק הזה כבר רשום במטה, עם מפתח אחר.</translation>
    </message>
    <message>
        <source>Call headquarters: a copy of this desk&apos;s folder may be in use elsewhere.</source>
        <translation>התקשרו למטה: ייתכן שעותק של תיקיית הדלפק בשימוש במקום אחר.</translation>
    </message>
    <message>
        <source>This name and password do not open the desk.</source>
        <translation>השם והסיסמה האלה אינם פותחים את הדלפק.</translation>
    </message>
    <message>
        <source>Type both again; mind Caps Lock and the keyboard&apos;s language.</source>
        <translation>הקלידו שוב את שניהם; שימו לב ל־Caps Lock ולשפת המקלדת.</translation>
    </message>
    <message>
        <source>This recovery code does not open this desk.</source>
        <translation>קוד השחזור הזה אינו פותח את הדלפק.</translation>
    </message>
    <message>
        <source>Type all 25 characters from the sheet printed for this very desk.</source>
        <translation>הקלידו את כל 25 התווים מהדף שהודפס לדלפק הזה.</translation>
    </message>
    <message>
        <source>There is already an operator {name}.</source>
        <translation>כבר יש מפעיל בשם {name}.</translation>
    </message>
    <message>
        <source>Choose another name, for example with the family name.</source>
        <translation>בחרו שם אחר, למשל עם שם המשפחה.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>אין מפעיל בשם {name}.</translation>
    </message>
    <message>
        <source>Check the spelling in the list of operators.</source>
        <translation>בדקו את הכתיב ברשימת המפעילים.</translation>
    </message>
    <message>
        <source>{name} is the only one who can log in.</source>
        <translation>{name} הוא היחיד שיכול להיכנס.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>הוסיפו קודם אחראי נוסף.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>הסיסמה קצרה מדי.</translation>
    </message>
    <message>
        <source>Choose one of at least {least} characters; three words are good.</source>
        <translation>בחרו סיסמה של {least} תווים לפחות; שלוש מילים הן בחירה טובה.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged or missing.</source>
        <translation>קובץ המפתחות של הדלפק פגום או חסר.</translation>
    </message>
    <message>
        <source>Do not set the desk up anew. Call your supervisor: {path} must come back.</source>
        <translation>אל תקימו את הדלפק מחדש. קראו לאחראי: {path} חייב לחזור.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk.</source>
        <translation>‏Gatehouse חדש יותר כבר השתמש בדלפק הזה.</translation>
    </message>
    <message>
        <source>The password file {path} is not used: {reason}.</source>
        <translation>קובץ הסיסמה {path} אינו בשימוש: {reason}.</translation>
    </message>
    <message>
        <source>Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password.</source>
        <translation>השתמשו בקובץ בהרשאות 0600 על tmpfs, ב־systemd credential, ב־--password-fd, או הקלידו את הסיסמה.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>התיקייה {path} אינה קיימת.</translation>
    </message>
    <message>
        <source>Plug the stick in, wait until it shows, and give its folder.</source>
        <translation>חברו את ההחסן הנייד, המתינו עד שיופיע וציינו את התיקייה שלו.</translation>
    </message>
    <message>
        <source>There is nothing for {whom} on this stick.</source>
        <translation>אין על ההחסן הנייד הזה דבר עבור {whom}.</translation>
    </message>
    <message>
        <source>Choose the folder that the other side wrote to. Receipts are there after headquarters&apos; import.</source>
        <translation>בחרו בתיקייה שהצד השני כתב אליה. האישורים נמצאים שם אחרי הייבוא במטה.</translation>
    </message>
    <message>
        <source>What the stick carries cannot be taken ({reason}).</source>
        <translation>לא ניתן לקבל את מה שעל ההחסן הנייד ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again at the other side, onto another stick if it happens twice.</source>
        <translation>דבר לא השתנה. ייצאו שוב בצד השני, ואם זה קורה פעמיים – להחסן נייד אחר.</translation>
    </message>
    <message>
        <source>The receipt on this stick is older than the one this desk has.</source>
        <translation>האישור על ההחסן הנייד הזה ישן מזה שיש לדלפק.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the stick that came back last.</source>
        <translation>דבר לא השתנה. הביאו את ההחסן הנייד שחזר אחרון.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>ההחסן הנייד מלא.</translation>
    </message>
    <message>
        <source>Delete something on it or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>מחקו ממנו משהו או קחו אחר, והריצו את הפקודה שוב: דבר לא יאבד ולא יוכפל.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>לא ניתן לכתוב להחסן הנייד.</translation>
    </message>
    <message>
        <source>Slide its lock open or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>פתחו את הנעילה שלו או קחו אחר, והריצו את הפקודה שוב: דבר לא יאבד ולא יוכפל.</translation>
    </message>
    <message>
        <source>The stick failed ({reason}).</source>
        <translation>ההחסן הנייד נכשל ({reason}).</translation>
    </message>
    <message>
        <source>Plug it in again or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>חברו אותו שוב או קחו אחר, והריצו את הפקודה שוב: דבר לא יאבד ולא יוכפל.</translation>
    </message>
    <message>
        <source>The stick begins after what headquarters has (entry {seq}).</source>
        <translation>מה שעל ההחסן הנייד מתחיל אחרי מה שיש במטה (רשומה {seq}).</translation>
    </message>
    <message>
        <source>Carry the stick back, import it at the desk, and export again: the desk then sends the rest.</source>
        <translation>החזירו את ההחסן הנייד, ייבאו אותו בדלפק וייצאו שוב: הדלפק ישלח אז את השאר.</translation>
    </message>
    <message>
        <source>This desk cannot seal anything to headquarters.</source>
        <translation>הדלפק הזה אינו יכול לחתום דבר עבור המטה.</translation>
    </message>
    <message>
        <source>Enrol the desk first, with a new code from headquarters.</source>
        <translation>רשמו תחילה את הדלפק במטה, עם קוד חדש מהמטה.</translation>
    </message>
    <message>
        <source>Make a certificate with &apos;hq make-ca&apos;, or listen on 127.0.0.1 behind a proxy that has one.</source>
        <translation>צרו אישור בעזרת &apos;hq make-ca&apos;, או האזינו ב־127.0.0.1 מאחורי שרת שיש לו אישור.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a name or address that desks could type.</source>
        <translation>&apos;{name}&apos; אינו שם או כתובת שאפשר להקליד בעמדה.</translation>
    </message>
    <message>
        <source>Give each name and address with --name, like --name hq.example.org --name 192.0.2.7.</source>
        <translation>תנו כל שם וכתובת עם --name, למשל --name hq.example.org --name 192.0.2.7.</translation>
    </message>
    <message>
        <source>The key of headquarters&apos; certificate authority is missing or does not open.</source>
        <translation>המפתח של רשות האישורים של המטה חסר או אינו נפתח.</translation>
    </message>
    <message>
        <source>Bring back the folder &apos;tls&apos; from a backup. A new authority would mean enrolling every desk again.</source>
        <translation>החזירו את התיקייה &apos;tls&apos; מגיבוי. רשות חדשה פירושה רישום מחדש של כל העמדות.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock headquarters&apos; certificate is not valid ({reason}).</source>
        <translation>לפי השעון של המחשב הזה, אישור המטה אינו תקף ({reason}).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, headquarters must run &apos;hq make-ca&apos; again.</source>
        <translation>כוונו את התאריך והשעה במחשב. אם הם נכונים, על המטה להריץ שוב &apos;hq make-ca&apos;.</translation>
    </message>
    <message>
        <source>Records of another desk were not taken ({reason}).</source>
        <translation>רשומות של דלפק אחר לא התקבלו ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters. This desk works on, and has its own records whole.</source>
        <translation>יש להתקשר למטה. הדלפק הזה ממשיך לעבוד, והרשומות שלו שלמות.</translation>
    </message>
    <message>
        <source>An old copy of headquarters answers ({reason}).</source>
        <translation>עותק ישן של המטה עונה ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters: the copy from before the restore must be stopped. Everything is kept here.</source>
        <translation>התקשרו למטה: יש לעצור את העותק שמלפני השחזור. הכול נשמר כאן.</translation>
    </message>
    <message>
        <source>There is no desk {desk} at headquarters.</source>
        <translation>אין במטה עמדה {desk}.</translation>
    </message>
    <message>
        <source>Take the desk&apos;s id from &apos;hq status --json&apos;.</source>
        <translation>קחו את מזהה העמדה מ־&apos;hq status --json&apos;.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this desk ({reason}).</source>
        <translation>המטה הוציא את העמדה הזאת משימוש ({reason}).</translation>
    </message>
    <message>
        <source>Register at another desk and call headquarters. Everything entered here is kept.</source>
        <translation>רשמו בעמדה אחרת והתקשרו למטה. כל מה שהוזן כאן נשמר.</translation>
    </message>
    <message>
        <source>The {what} must have one to {longest} characters that can be seen.</source>
        <translation>בשם צריכים להיות בין תו אחד ל־{longest} תווים נראים ({what}).</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>יש להקליד שוב.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database is not prepared for this Gatehouse.</source>
        <translation>מסד הנתונים של המטה אינו מוכן לגרסה זו של Gatehouse.</translation>
    </message>
    <message>
        <source>Run &apos;hq init-database&apos; as the database&apos;s administrator, then start again.</source>
        <translation>הריצו &apos;hq init-database&apos; כמנהל מסד הנתונים, ואז הפעילו שוב.</translation>
    </message>
    <message>
        <source>Headquarters asks this desk to wait a little ({reason}).</source>
        <translation>המטה מבקש מהעמדה להמתין מעט ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: the rest is sent by itself.</source>
        <translation>המשיכו לעבוד: השאר יישלח מעצמו.</translation>
    </message>
    <message>
        <source>{desk} has come to entry {epoch}:{seq}; there is no later epoch here.</source>
        <translation>הדלפק {desk} הגיע לרשומה {epoch}:{seq}; אין כאן תקופה מאוחרת יותר.</translation>
    </message>
    <message>
        <source>Take the last good entry from &apos;hq entries --desk ID&apos;, as EPOCH:SEQ.</source>
        <translation>קחו את הרשומה התקינה האחרונה מהפקודה &apos;hq entries --desk ID&apos;, בצורה EPOCH:SEQ.</translation>
    </message>
    <message>
        <source>No headquarters is set up in {folder}.</source>
        <translation>לא הוקם מטה בתיקייה {folder}.</translation>
    </message>
    <message>
        <source>Make one with &apos;hq set-up&apos;, or name the data folder of the one you mean in GATEHOUSE_HOME.</source>
        <translation>הקימו מטה בפקודה &apos;hq set-up&apos;, או ציינו ב־GATEHOUSE_HOME את תיקיית הנתונים של המטה הרצוי.</translation>
    </message>
    <message>
        <source>Headquarters is set up in {folder} already; nothing was changed.</source>
        <translation>המטה כבר הוקם בתיקייה {folder}; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Start it with &apos;hq serve&apos;. For another headquarters name another data folder in GATEHOUSE_HOME.</source>
        <translation>הפעילו אותו בפקודה &apos;hq serve&apos;. למטה אחר ציינו תיקיית נתונים אחרת ב־GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>This name and password do not open headquarters.</source>
        <translation>השם והסיסמה האלה אינם פותחים את המטה.</translation>
    </message>
    <message>
        <source>Give the operator and password of &apos;hq set-up&apos;; a desk&apos;s and the pages&apos; are others. Mind Caps Lock.</source>
        <translation>תנו את השם והסיסמה של &apos;hq set-up&apos;; אלה של הדלפק ושל הדפים הם אחרים. שימו לב ל־Caps Lock.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key file {path} is damaged or missing.</source>
        <translation>קובץ המפתחות של המטה {path} פגום או חסר.</translation>
    </message>
    <message>
        <source>Bring back this one file, or &apos;hq restore&apos; a backup into another data folder. Do not run &apos;hq set-up&apos;.</source>
        <translation>החזירו את הקובץ הזה בלבד, או שחזרו גיבוי בפקודה &apos;hq restore&apos; לתיקיית נתונים אחרת. אל תריצו &apos;hq set-up&apos;.</translation>
    </message>
    <message>
        <source>This file holds no list of people: {problem}.</source>
        <translation>בקובץ הזה אין רשימת אנשים: {problem}.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as XLSX or CSV, and try again.</source>
        <translation>יש לפתוח אותו בתוכנה שממנה הגיע, לשמור כ-XLSX או CSV ולנסות שוב.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as {encoding}.</source>
        <translation>לא ניתן לקרוא את האותיות של הקובץ בקידוד {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as XLSX or as CSV in UTF-8.</source>
        <translation>יש לבחור קידוד אחר, או לשמור את הקובץ כ-XLSX או כ-CSV בקידוד UTF-8.</translation>
    </message>
    <message>
        <source>No column of this file is taken for names: {headings}.</source>
        <translation>אף עמודה בקובץ לא זוהתה כשמות: {headings}.</translation>
    </message>
    <message>
        <source>Say which column holds the family names, or put headings over the columns.</source>
        <translation>יש לציין באיזו עמודה שמות המשפחה, או לכתוב כותרות מעל העמודות.</translation>
    </message>
    <message>
        <source>The file has no column {heading}, or a column cannot be {field}.</source>
        <translation>בקובץ אין עמודה {heading}, או שעמודה לא יכולה להיות {field}.</translation>
    </message>
    <message>
        <source>Write the heading as it stands in the file, and one of the known fields.</source>
        <translation>יש לכתוב את הכותרת כפי שהיא בקובץ, ואחד מהשדות המוכרים.</translation>
    </message>
    <message>
        <source>{count} row(s) of this list cannot be taken; nothing was kept.</source>
        <translation>לא ניתן לקלוט שורות מהרשימה ({count}); דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Nobody new is on the list {name}.</source>
        <translation>אין אנשים חדשים ברשימה {name}.</translation>
    </message>
    <message>
        <source>Its people stand on a list here already, or its rows have problems.</source>
        <translation>האנשים כבר מופיעים ברשימה כאן, או שיש בעיות בשורות.</translation>
    </message>
    <message>
        <source>There is no list {name} here.</source>
        <translation>אין כאן רשימה {name}.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; look at the lists again.</source>
        <translation>ייתכן שמישהו מחק אותה; יש להסתכל שוב ברשימות.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>נגמר הנייר ב־{printer}.</translation>
    </message>
    <message>
        <source>Put paper in: the job goes on by itself.</source>
        <translation>הכניסו נייר: ההדפסה תימשך מעצמה.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>נייר נתקע ב־{printer}.</translation>
    </message>
    <message>
        <source>Open it and take the paper out; then print again what came out torn.</source>
        <translation>פתחו אותה והוציאו את הנייר; אחר כך הדפיסו שוב את מה שיצא קרוע.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>{printer} פתוחה.</translation>
    </message>
    <message>
        <source>Close its cover: the job goes on by itself.</source>
        <translation>סגרו את המכסה: ההדפסה תימשך מעצמה.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon.</source>
        <translation>נגמרו הדיו, הטונר או הסרט ב־{printer}.</translation>
    </message>
    <message>
        <source>Put a new one in, or print on another printer.</source>
        <translation>החליפו אותם, או הדפיסו במדפסת אחרת.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>{printer} אינה עונה.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; or print on another printer.</source>
        <translation>הדליקו אותה ובדקו את הכבל; או הדפיסו במדפסת אחרת.</translation>
    </message>
    <message>
        <source>{printer} is stopped: {reason}.</source>
        <translation>{printer} נעצרה: {reason}.</translation>
    </message>
    <message>
        <source>Let it go on in the computer&apos;s printer settings, or print on another printer.</source>
        <translation>הפעילו אותה שוב בהגדרות המדפסות של המחשב, או הדפיסו במדפסת אחרת.</translation>
    </message>
    <message>
        <source>The print queue has no job {job}.</source>
        <translation>אין בתור ההדפסה משימה {job}.</translation>
    </message>
    <message>
        <source>Look at the list again: it may be done, or taken away.</source>
        <translation>הסתכלו שוב ברשימה: אולי הודפסה או הוסרה.</translation>
    </message>
    <message>
        <source>It is not known whether this was printed.</source>
        <translation>לא ידוע אם זה הודפס.</translation>
    </message>
    <message>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>בדקו אם יצא; אם לא, הדפיסו שוב.</translation>
    </message>
    <message>
        <source>{code} was erased on {day}.</source>
        <translation>{code} נמחק ב-{day}.</translation>
    </message>
    <message>
        <source>Nothing is kept of them, and their slips are void. Who comes back is registered as a new person.</source>
        <translation>לא נשמר עליו דבר, והפתקים שלו בטלים. מי שחוזר נרשם כאדם חדש.</translation>
    </message>
    <message>
        <source>No code is read from it.</source>
        <translation>לא נקרא ממנו שום קוד.</translation>
    </message>
    <message>
        <source>Nothing called {field} is to be decided.</source>
        <translation>אין מה להכריע בשם {field}.</translation>
    </message>
    <message>
        <source>Copy the field from the second column of a line of &apos;conflicts&apos;, and the entry from its last.</source>
        <translation>העתיקו את השדה מהעמודה השנייה של שורה ב-&apos;conflicts&apos;, ואת הרשומה מהעמודה האחרונה.</translation>
    </message>
    <message>
        <source>{entry} is no entry that is in conflict about {field}.</source>
        <translation>{entry} אינה אחת הרשומות הסותרות לגבי {field}.</translation>
    </message>
    <message>
        <source>Copy the entry from the last column of a line of &apos;conflicts&apos; about it.</source>
        <translation>העתיקו את הרשומה מהעמודה האחרונה של שורה ב-&apos;conflicts&apos; שעוסקת בכך.</translation>
    </message>
    <message>
        <source>{field} is no bed given twice, so no other bed can be given for it.</source>
        <translation>{field} אינה מיטה שניתנה פעמיים, ולכן אי אפשר לתת במקומה מיטה אחרת.</translation>
    </message>
    <message>
        <source>Leave --bed out: the entry&apos;s own value stands then.</source>
        <translation>השמיטו את ‎--bed: אז הערך של הרשומה עצמה תקף.</translation>
    </message>
    <message>
        <source>{letter} is not one letter from A to Z.</source>
        <translation>{letter} אינה אות אחת מ-A עד Z.</translation>
    </message>
    <message>
        <source>Type one letter that no other desk of the camp numbers with.</source>
        <translation>יש להקליד אות אחת שאף דלפק אחר במחנה לא משתמש בה.</translation>
    </message>
    <message>
        <source>Start Gatehouse with its window and fill in the first page, or run set-up. If the desk lies in another folder, name that with GATEHOUSE_HOME.</source>
        <translation>הפעילו את חלון Gatehouse ומלאו את הדף הראשון, או הריצו set-up. אם הדלפק נמצא בתיקייה אחרת, ציינו אותה ב-GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used ({reason}).</source>
        <translation>אי אפשר להשתמש בתיקיית הנתונים {path} ({reason}).</translation>
    </message>
    <message>
        <source>Name another with GATEHOUSE_HOME, or have this one made so that you can write there. Then start again.</source>
        <translation>ציינו תיקייה אחרת ב-GATEHOUSE_HOME, או בקשו הרשאת כתיבה לתיקייה הזו. אחר כך התחילו שוב.</translation>
    </message>
    <message>
        <source>No password can be read from file descriptor {descriptor}.</source>
        <translation>אי אפשר לקרוא סיסמה ממתאר הקובץ {descriptor}.</translation>
    </message>
    <message>
        <source>Open it for the command, like --password-fd 3 3&lt;FILE.</source>
        <translation>פתחו אותו עבור הפקודה, למשל ‎--password-fd 3 3&lt;FILE‎.</translation>
    </message>
    <message>
        <source>Both codes are of one record, {code}.</source>
        <translation>שני הקודים שייכים לרשומה אחת, {code}.</translation>
    </message>
    <message>
        <source>Give the codes of two records, as their slips show them.</source>
        <translation>יש להזין קודים של שתי רשומות, כפי שהם על התלושים.</translation>
    </message>
    <message>
        <source>There is no camp {camp}; there are {known}.</source>
        <translation>אין מחנה {camp}; יש {known}.</translation>
    </message>
    <message>
        <source>Choose one of these, or put the camp&apos;s file into {folder} and start again.</source>
        <translation>יש לבחור אחד מאלה, או לשים את קובץ המחנה בתיקייה {folder} ולהתחיל מחדש.</translation>
    </message>
    <message>
        <source>Mend the file, or take the list without these rows (--leave-out on the command line).</source>
        <translation>יש לתקן את הקובץ, או לקלוט את הרשימה בלי השורות האלה (‎--leave-out בשורת הפקודה).</translation>
    </message>
    <message>
        <source>{printer} waits for somebody.</source>
        <translation>המדפסת {printer} ממתינה לטיפול.</translation>
    </message>
    <message>
        <source>Look at its display, paper and cable: the job goes on by itself. Before you print it elsewhere, delete it in Windows&apos; list of the printer.</source>
        <translation>בדקו את הצג, הנייר והכבל: ההדפסה תימשך מעצמה. לפני הדפסה במקום אחר, מחקו אותה מרשימת המדפסת של Windows.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Expected on</source>
        <translation>צפוי בתאריך</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>נולד</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>In the family</source>
        <translation>במשפחה</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Family: the same for its people</source>
        <translation>משפחה: זהה לכל בניה</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>שם האב</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>קרבה לראש המשפחה</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>אזרחות</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>סוג מסמך</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>מספר מסמך</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפק על ידי</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Letters: as found out</source>
        <translation>אותיות: לפי הזיהוי</translation>
    </message>
    <message>
        <source>Russian (cp1251)</source>
        <translation>רוסית (cp1251)</translation>
    </message>
    <message>
        <source>Hebrew (cp1255)</source>
        <translation>עברית (cp1255)</translation>
    </message>
    <message>
        <source>Turkish and Azerbaijani (cp1254)</source>
        <translation>טורקית ואזרית (cp1254)</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>מערבית (cp1252)</translation>
    </message>
    <message>
        <source>Dates: as found out</source>
        <translation>תאריכים: לפי הזיהוי</translation>
    </message>
    <message>
        <source>Day first: 25/04/1990</source>
        <translation>היום ראשון: 25/04/1990</translation>
    </message>
    <message>
        <source>Month first: 04/25/1990</source>
        <translation>החודש ראשון: 04/25/1990</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>עמודה</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>מה כתוב שם</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>מה לא תקין ומה לעשות</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Family name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>שם האב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>שם, קירילית</translation>
    </message>
    <message>
        <source>Name, Hebrew</source>
        <translation>שם, עברית</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>קרבה לראש המשפחה</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>אזרחות</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>צרכים</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Stay and bed</source>
        <translation>שהייה ומיטה</translation>
    </message>
    <message>
        <source>Number in the family</source>
        <translation>מספר במשפחה</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>משפחה</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>אדם אחד או שניים</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>ראש המשפחה</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>צפוי</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>נקלט</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>יצא</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>אדם אחד</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>שני אנשים</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>לא הוחלט</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>מספר מסמך</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפק על ידי</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תוקף עד</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <source>Family name, Cyrillic</source>
        <translation>שם משפחה, קירילי</translation>
    </message>
    <message>
        <source>Given name, Cyrillic</source>
        <translation>שם פרטי, קירילי</translation>
    </message>
    <message>
        <source>Patronymic, Cyrillic</source>
        <translation>שם האב, קירילי</translation>
    </message>
    <message>
        <source>Family name, Hebrew</source>
        <translation>שם משפחה, עברי</translation>
    </message>
    <message>
        <source>Given name, Hebrew</source>
        <translation>שם פרטי, עברי</translation>
    </message>
    <message>
        <source>Father, Hebrew</source>
        <translation>שם האב, עברי</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>מצב משפחתי</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>מסמך שני</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>מספרו</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>זכאות נטענת</translation>
    </message>
    <message>
        <source>Claimed through (name)</source>
        <translation>הזכאות דרך (שם)</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>מי זה</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>בחיים</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>In the camp</source>
        <translation>במחנה</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>עזבו</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>בלי תמונה</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>קטינים</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>צרכים</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>סתירות</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>הגיעו היום</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>משפחה חדשה</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>הגעה</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>יצאו</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>Left the camp</source>
        <translation>עזב את המחנה</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>במחנה</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>כתיב אחר</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>נקרא גם כך</translation>
    </message>
    <message>
        <source>nearly so</source>
        <translation>כמעט כך</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>נשמע כך</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>צפויים</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This sheet of keys</source>
        <translation>דף המקשים הזה</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>תיבת הסריקה</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>חיפוש אדם</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>משפחה חדשה</translation>
    </message>
    <message>
        <source>Other panel: other scripts, papers, claim</source>
        <translation>הלוח השני: כתבים נוספים, מסמכים, זכאות</translation>
    </message>
    <message>
        <source>The person typed is registered already: open them; or it is another person</source>
        <translation>מי שמוקלד כבר רשום: פתיחה; או שזה אדם אחר</translation>
    </message>
    <message>
        <source>Arrived: the next slip marks people as in the camp</source>
        <translation>הגיעו: התלוש הבא מסמן את האנשים כנמצאים במחנה</translation>
    </message>
    <message>
        <source>Left: the next slip marks people as out of the camp</source>
        <translation>יצאו: התלוש הבא מסמן את האנשים כנמצאים מחוץ למחנה</translation>
    </message>
    <message>
        <source>Next field; on the last field, add a person</source>
        <translation>השדה הבא; בשדה האחרון: הוספת אדם</translation>
    </message>
    <message>
        <source>Take the spelling in grey, or the next one; in other fields the list</source>
        <translation>לקחת את הכתיב האפור, או את הבא אחריו; בשדות אחרים – הרשימה</translation>
    </message>
    <message>
        <source>Save the family and print its slips</source>
        <translation>שמירת המשפחה והדפסת התלושים</translation>
    </message>
    <message>
        <source>Print the slips of the last family again</source>
        <translation>הדפסה חוזרת של תלושי המשפחה האחרונה</translation>
    </message>
    <message>
        <source>Take the person out of a family not saved yet</source>
        <translation>הוצאת אדם ממשפחה שעוד לא נשמרה</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>תמונה מקובץ</translation>
    </message>
    <message>
        <source>Desk, Find, Today, Supervisor, Settings</source>
        <translation>דלפק, חיפוש, היום, אחראי, הגדרות</translation>
    </message>
    <message>
        <source>Synchronisation: what waits, what was refused</source>
        <translation>סנכרון: מה ממתין, מה נדחה</translation>
    </message>
    <message>
        <source>Rosters and lists, for supervisors</source>
        <translation>מצבות ורשימות, לאחראי משמרת</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>רשומות שאולי של אדם אחד</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>נעילת החלון</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>חזרה; מה שהוקלד נשאר</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>תורים</translation>
    </message>
    <message>
        <source>Give a token: in turn, or with a reason to be called sooner</source>
        <translation>לתת מספר: לפי התור, או עם סיבה להיקרא מוקדם יותר</translation>
    </message>
    <message>
        <source>Call the token in hand</source>
        <translation>לקרוא למספר המסומן</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>איש לא בא</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>Print the token given last</source>
        <translation>להדפיס את התור שניתן אחרון</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>תור ההדפסה</translation>
    </message>
    <message>
        <source>Print now, or a new copy</source>
        <translation>הדפסה עכשיו, או עותק חדש</translation>
    </message>
    <message>
        <source>Hold back, or let go</source>
        <translation>עיכוב או שחרור</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>מדפסת אחרת</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>הוצאה מהתור</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>מצבות ורשימות</translation>
    </message>
    <message>
        <source>Choose a list; it is shown at once</source>
        <translation>בחירת רשימה; היא מוצגת מיד</translation>
    </message>
    <message>
        <source>Day, order, save, print</source>
        <translation>יום, סדר, שמירה, הדפסה</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>רשום אחרת</translation>
    </message>
    <message>
        <source>Choose what stands</source>
        <translation>לבחור מה תקף</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>אותו אדם?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>אדם אחד</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>שני אנשים</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>ביטול האיחוד האחרון</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>צפויים להגיע</translation>
    </message>
    <message>
        <source>Put the person into the form</source>
        <translation>להכניס את האדם לטופס</translation>
    </message>
    <message>
        <source>Take the person off the list</source>
        <translation>להוריד את האדם מהרשימה</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>לפתוח רשימה</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>לקלוט את הרשימה</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>סוף היום</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>לחתום את היום</translation>
    </message>
    <message>
        <source>Print queue: what waits, what failed and why</source>
        <translation>תור ההדפסה: מה ממתין, מה נכשל ולמה</translation>
    </message>
    <message>
        <source>Fill in what the list of expected people says of whoever was scanned</source>
        <translation>מילוי לפי רשימת הצפויים על מי שנסרק</translation>
    </message>
    <message>
        <source>Expected people: who has not come, and their lists</source>
        <translation>אנשים צפויים: מי עוד לא הגיע, והרשימות</translation>
    </message>
    <message>
        <source>Call the next token</source>
        <translation>לקרוא לתור הבא</translation>
    </message>
    <message>
        <source>Tokens: give one, call, skip</source>
        <translation>תורים: לחלק, לקרוא, לדלג</translation>
    </message>
    <message>
        <source>Needs of the person; in Find, filters</source>
        <translation>הצרכים של האדם; בחיפוש – מסננים</translation>
    </message>
    <message>
        <source>Previous or next member; after the last one, add a person</source>
        <translation>בן המשפחה הקודם או הבא; אחרי האחרון – הוספת אדם</translation>
    </message>
    <message>
        <source>Look at the slips before they are printed</source>
        <translation>לראות את התלושים לפני ההדפסה</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The same surname: {first}.</source>
        <translation>שם משפחה זהה: {first}.</translation>
    </message>
    <message>
        <source>The same surname, {first}, but many have it.</source>
        <translation>שם משפחה זהה, {first}, אבל הוא נפוץ.</translation>
    </message>
    <message>
        <source>Surnames that sound the same: {first}, {second}.</source>
        <translation>שמות משפחה שנשמעים אותו דבר: {first}, {second}.</translation>
    </message>
    <message>
        <source>Surnames that are nearly the same: {first}, {second}.</source>
        <translation>שמות משפחה כמעט זהים: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other surnames: {first}, {second}.</source>
        <translation>שמות משפחה אחרים: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same given name: {first}.</source>
        <translation>שם פרטי זהה: {first}.</translation>
    </message>
    <message>
        <source>Given names that sound the same: {first}, {second}.</source>
        <translation>שמות פרטיים שנשמעים אותו דבר: {first}, {second}.</translation>
    </message>
    <message>
        <source>Given names that are nearly the same: {first}, {second}.</source>
        <translation>שמות פרטיים כמעט זהים: {first}, {second}.</translation>
    </message>
    <message>
        <source>Forms of one given name: {first}, {second}.</source>
        <translation>צורות של שם פרטי אחד: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other given names: {first}, {second}.</source>
        <translation>שמות פרטיים אחרים: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same father&apos;s name: {first}, {second}.</source>
        <translation>שם אב זהה: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other fathers&apos; names: {first}, {second}.</source>
        <translation>שמות אב אחרים: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same birth date: {first}.</source>
        <translation>תאריך לידה זהה: {first}.</translation>
    </message>
    <message>
        <source>Birth dates that differ in one digit: {first}, {second}.</source>
        <translation>תאריכי לידה שנבדלים בספרה אחת: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates with day and month swapped: {first}, {second}.</source>
        <translation>תאריכי לידה שבהם היום והחודש הוחלפו: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates within a month: {first}, {second}.</source>
        <translation>תאריכי לידה בהפרש של פחות מחודש: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates that agree as far as known: {first}, {second}.</source>
        <translation>תאריכי לידה שמתאימים עד כמה שידוע: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates of one year: {first}, {second}.</source>
        <translation>תאריכי לידה אחרים באותה שנה: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates: {first}, {second}.</source>
        <translation>תאריכי לידה אחרים: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same sex.</source>
        <translation>אותו מין.</translation>
    </message>
    <message>
        <source>Not the same sex.</source>
        <translation>לא אותו מין.</translation>
    </message>
    <message>
        <source>The same document: {first}.</source>
        <translation>אותו מסמך: {first}.</translation>
    </message>
    <message>
        <source>Other documents: {first}, {second}.</source>
        <translation>מסמכים אחרים: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same phone: {first}.</source>
        <translation>אותו טלפון: {first}.</translation>
    </message>
    <message>
        <source>Other phones.</source>
        <translation>טלפונים אחרים.</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>קרבה</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>מסמך</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>צרכים</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Roster of a day</source>
        <translation>מצבת שוהים ליום</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>רשימת פינוי</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>הגעות ועזיבות</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>קטינים ללא מלווה</translation>
    </message>
    <message>
        <source>Missing photos and documents</source>
        <translation>תמונות ומסמכים חסרים</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>רשימת חלוקה</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ממתין לתורו</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>בהדפסה</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>הודפס</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>held</source>
        <translation>מוחזק</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Slips {code} ({count})</source>
        <translation>תלושים {code} ({count})</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>תור {token}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>סוף היום</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>דף ניסיון</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>התבקש</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desk</source>
        <translation>דלפק</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>לא נבחר דבר.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>בחרו מהרשימה.</translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation>זה לא ברשימה.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>זה אינו תאריך.</translation>
    </message>
    <message>
        <source>Type it like 1974-08-12; the year alone will do, ~1974 for a guess.</source>
        <translation>הקלידו כך: 1974-08-12; גם השנה לבדה מספיקה, ~1974 לניחוש.</translation>
    </message>
    <message>
        <source>It is not a whole date.</source>
        <translation>זה אינו תאריך שלם.</translation>
    </message>
    <message>
        <source>Type year, month and day like 2031-08-12, or leave the field empty.</source>
        <translation>הקלידו שנה, חודש ויום, כך: 2031-08-12, או השאירו ריק.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>תאריך הלידה בעתיד.</translation>
    </message>
    <message>
        <source>Check the year, then type the date again.</source>
        <translation>בדקו את השנה והקלידו שוב את התאריך.</translation>
    </message>
    <message>
        <source>That would be older than {limit} years.</source>
        <translation>זה יותר מ־{limit} שנים.</translation>
    </message>
    <message>
        <source>No document ends in that year.</source>
        <translation>שום מסמך אינו פג בשנה זו.</translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation>למסמך אין מספר.</translation>
    </message>
    <message>
        <source>Type the number, or empty the document&apos;s other fields.</source>
        <translation>הקלידו את המספר, או רוקנו את שאר שדות המסמך.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>לאדם אין שם.</translation>
    </message>
    <message>
        <source>Type a family name or a given name.</source>
        <translation>הקלידו שם משפחה או שם פרטי.</translation>
    </message>
    <message>
        <source>It is not a photo of this desk.</source>
        <translation>זו אינה תמונה של הדלפק הזה.</translation>
    </message>
    <message>
        <source>Take or choose the photo again.</source>
        <translation>צלמו או בחרו שוב את התמונה.</translation>
    </message>
    <message>
        <source>A family has one to {limit} people.</source>
        <translation>במשפחה יש מנפש אחת עד {limit}.</translation>
    </message>
    <message>
        <source>Add a person, or split the family in two.</source>
        <translation>הוסיפו אדם, או חלקו את המשפחה לשתיים.</translation>
    </message>
    <message>
        <source>Two people of this family have the same record.</source>
        <translation>לשניים במשפחה יש אותה רשומה.</translation>
    </message>
    <message>
        <source>Delete one of them, then add the person again.</source>
        <translation>מחקו אחד מהם, והוסיפו אותו שוב.</translation>
    </message>
    <message>
        <source>The family has no head.</source>
        <translation>למשפחה אין ראש.</translation>
    </message>
    <message>
        <source>Choose &apos;head&apos; for one person.</source>
        <translation>בחרו &apos;ראש המשפחה&apos; לאדם אחד.</translation>
    </message>
    <message>
        <source>The family has two heads.</source>
        <translation>למשפחה יש שני ראשים.</translation>
    </message>
    <message>
        <source>Choose another relationship for this person.</source>
        <translation>בחרו קרבה אחרת לאדם הזה.</translation>
    </message>
    <message>
        <source>Two people of this family have the document {value}.</source>
        <translation>לשניים במשפחה יש אותו מסמך {value}.</translation>
    </message>
    <message>
        <source>Delete it from the one who does not hold it.</source>
        <translation>מחקו אותו אצל מי שאינו מחזיק בו.</translation>
    </message>
    <message>
        <source>The person has the document {value} twice.</source>
        <translation>לאדם יש המסמך {value} פעמיים.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>מחקו אחד משניהם.</translation>
    </message>
    <message>
        <source>The camp has no such bed.</source>
        <translation>אין מיטה כזו במחנה.</translation>
    </message>
    <message>
        <source>Choose a bed from the list.</source>
        <translation>בחרו מיטה מהרשימה.</translation>
    </message>
    <message>
        <source>Two people of this family have the same bed.</source>
        <translation>לשניים במשפחה יש אותה מיטה.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for an infant.</source>
        <translation>בחרו מיטה אחרת, או בלי מיטה לתינוק.</translation>
    </message>
    <message>
        <source>It is longer than {limit} characters.</source>
        <translation>זה ארוך מ־{limit} תווים.</translation>
    </message>
    <message>
        <source>Shorten it to what the document shows.</source>
        <translation>קצרו לפי הכתוב במסמך.</translation>
    </message>
    <message>
        <source>It has invisible control characters.</source>
        <translation>יש בזה תווי בקרה בלתי נראים.</translation>
    </message>
    <message>
        <source>Delete the field and type it by hand.</source>
        <translation>מחקו את השדה והקלידו אותו ביד.</translation>
    </message>
    <message>
        <source>It has many accents on one letter.</source>
        <translation>יש בזה סימני הטעמה רבים על אות אחת.</translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation>אין בזה אותיות.</translation>
    </message>
    <message>
        <source>Type the name, or leave the field empty.</source>
        <translation>הקלידו את השם, או השאירו את השדה ריק.</translation>
    </message>
    <message>
        <source>It has signs that no name has.</source>
        <translation>יש בזה סימנים שאין בשום שם.</translation>
    </message>
    <message>
        <source>Type only what the document shows.</source>
        <translation>הקלידו רק את הכתוב במסמך.</translation>
    </message>
    <message>
        <source>It has letters of another alphabet.</source>
        <translation>יש בזה אותיות של אלפבית אחר.</translation>
    </message>
    <message>
        <source>Check the keyboard, or type it in the field for that alphabet.</source>
        <translation>בדקו את המקלדת, או הקלידו בשדה של אותו אלפבית.</translation>
    </message>
    <message>
        <source>It is not a UUID.</source>
        <translation>זה אינו UUID.</translation>
    </message>
    <message>
        <source>Leave it out, or write it like 01a209b9-39d0-7251-bfb7-97d42fd5731b.</source>
        <translation>יש להשמיט אותו, או לכתוב כמו 01a209b9-39d0-7251-bfb7-97d42fd5731b.</translation>
    </message>
    <message>
        <source>A family gets its code from the desk.</source>
        <translation>הדלפק הוא שנותן למשפחה את הקוד.</translation>
    </message>
    <message>
        <source>Leave the code out.</source>
        <translation>יש להשמיט את הקוד.</translation>
    </message>
    <message>
        <source>The same person stands in row {limit}.</source>
        <translation>אותו אדם מופיע בשורה {limit}.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or leave this one out.</source>
        <translation>יש למחוק אחת משתי השורות, או להשמיט את זו.</translation>
    </message>
    <message>
        <source>It begins like a formula.</source>
        <translation>זה מתחיל כמו נוסחה.</translation>
    </message>
    <message>
        <source>Write the value as text, or leave this row out.</source>
        <translation>יש לכתוב את הערך כטקסט, או להשמיט את השורה.</translation>
    </message>
    <message>
        <source>The family cannot be read: {limit}.</source>
        <translation>לא ניתן לקרוא את המשפחה: {limit}.</translation>
    </message>
    <message>
        <source>Mend it as the import format says, or leave it out.</source>
        <translation>יש לתקן לפי תבנית הייבוא, או להשמיט.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Registered</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Came into the camp</source>
        <translation>נכנס למחנה</translation>
    </message>
    <message>
        <source>Went out of the camp</source>
        <translation>יצא מהמחנה</translation>
    </message>
    <message>
        <source>Slip issued, copy {copy}</source>
        <translation>הונפק תלוש, עותק {copy}</translation>
    </message>
    <message>
        <source>One person with {code}</source>
        <translation>אדם אחד עם {code}</translation>
    </message>
    <message>
        <source>Another person than {code}</source>
        <translation>אדם אחר מ-{code}</translation>
    </message>
    <message>
        <source>Decision about {code} taken back</source>
        <translation>ההחלטה לגבי {code} בוטלה</translation>
    </message>
    <message>
        <source>printed again at the desk</source>
        <translation>הודפס שוב בדלפק</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>סיבה: {reason}</translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation>{field}: {after} (לפני כן: {before})</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>In turn</source>
        <translation>לפי התור</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>הריון</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>עם תינוק</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>מוגבלות</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>אדם מבוגר</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>קדימות</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>called</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>done</source>
        <translation>טופל</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>לא היה</translation>
    </message>
</context>
</TS>
