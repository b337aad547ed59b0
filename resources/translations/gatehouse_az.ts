<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dəqiqə əvvəl</numerusform>
            <numerusform>%n dəqiqə əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat əvvəl</numerusform>
            <numerusform>%n saat əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün əvvəl</numerusform>
            <numerusform>%n gün əvvəl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</source>
        <translation>
            <numerusform>Yaddaş kartında %n qeyd var, {size}. Təhlükəsiz çıxarın və qərargaha aparın.</numerusform>
            <numerusform>Yaddaş kartında %n qeyd var, {size}. Təhlükəsiz çıxarın və qərargaha aparın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n more entries now; {waiting} still wait.</source>
        <translation>
            <numerusform>İndi qərargahda daha %n qeyd var; {waiting} hələ gözləyir.</numerusform>
            <numerusform>İndi qərargahda daha %n qeyd var; {waiting} hələ gözləyir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries of other desks are used now.</source>
        <translation>
            <numerusform>İndi digər masaların daha %n qeydi istifadə olunur.</numerusform>
            <numerusform>İndi digər masaların daha %n qeydi istifadə olunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be used yet. Update Gatehouse, then try again.</source>
        <translation>Hələ heç birini istifadə etmək olmur. Gatehouse-u yeniləyin, sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>HQ has withdrawn this desk ({reason}), and takes only what was entered up to its last good entry.</source>
        <translation>Qərargah bu masanı geri çağırıb ({reason}) və yalnız onun son düzgün qeydinədək daxil edilənləri qəbul edir.</translation>
    </message>
    <message>
        <source>HQ has a receipt for everything: nothing waits, and nothing has to be carried.</source>
        <translation>Qərargahda hər şeyin qəbzi var: heç nə gözləmir, aparılası bir şey yoxdur.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Qərar veriləcək bir şey yoxdur</translation>
    </message>
    <message>
        <source>Another bed for this person; empty: none yet</source>
        <translation>Bu şəxs üçün başqa çarpayı; boş: hələ yoxdur</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Səbəb (boş qala bilər)</translation>
    </message>
    <message>
        <source>Open at the desk</source>
        <translation>Masada aç</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar ver</translation>
    </message>
    <message>
        <source>{time} by that desk&apos;s clock</source>
        <translation>{time} (həmin masanın saatı ilə)</translation>
    </message>
    <message>
        <source>All desks say the same.</source>
        <translation>Bütün masalar eyni şeyi yazıb.</translation>
    </message>
    <message>
        <source>Most likely one person. Open the records at the desk; correct one, or check one out.</source>
        <translation>Çox güman ki, eyni şəxsdir. Qeydləri masada açın; birini düzəldin və ya çıxışını qeyd edin.</translation>
    </message>
    <message>
        <source>A desk was copied. Stop one of the two and call headquarters.</source>
        <translation>Masa köçürülüb. İkisindən birini dayandırın və qərargaha zəng edin.</translation>
    </message>
    <message>
        <source>A supervisor decides. Until then every value is kept.</source>
        <translation>Rəhbər qərar verir. O vaxta qədər bütün dəyərlər saxlanılır.</translation>
    </message>
    <message>
        <source>Choose who moves.</source>
        <translation>Kimin köçəcəyini seçin.</translation>
    </message>
    <message>
        <source>Choose who gets the family&apos;s next number; that person needs a new slip.</source>
        <translation>Ailədə növbəti nömrəni kimin alacağını seçin; ona yeni talon lazımdır.</translation>
    </message>
    <message>
        <source>These decisions cannot all be right. Choose the one that is wrong: the opposite is said then, at every desk. Until then they are shown as one person.</source>
        <translation>Bu qərarların hamısı doğru ola bilməz. Səhv olanı seçin: bütün masalarda əksi deyiləcək. O vaxta qədər bir nəfər kimi göstərilirlər.</translation>
    </message>
    <message>
        <source>Choose what is right, by the documents. Is neither right? Open the family and type it.</source>
        <translation>Sənədlərə əsasən düzgününü seçin. Heç biri düz deyil? Ailəni açıb yazın.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>%n thing(s) that desks said differently</source>
        <translation>
            <numerusform>Masaların fərqli yazdığı %n məlumat</numerusform>
            <numerusform>Masaların fərqli yazdığı %n məlumat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Said differently</source>
        <translation>Fərqli yazılıb</translation>
    </message>
    <message>
        <source>Said differently by desks that worked apart</source>
        <translation>Ayrı işləyən masaların fərqli yazdıqları</translation>
    </message>
</context>
<context>
    <name>CountedRow</name>
    <message>
        <source>Show them</source>
        <translation>Göstər</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Gatehouse made a mistake</source>
        <translation>Gatehouse-da xəta baş verdi</translation>
    </message>
    <message>
        <source>What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens again, start Gatehouse anew and send these lines to headquarters. They name nobody.</source>
        <translation>Yadda saxlanılan hər şey təhlükəsizdir, yazılanlar isə bu kompüterdə qaralama kimi qalıb. Davam edə bilərsiniz; təkrarlansa, Gatehouse-u yenidən başladın və bu sətirləri qərargaha göndərin. Onlarda heç kimin adı yoxdur.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Təfərrüatları köçür</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>on this computer, not at HQ yet</source>
        <translation>bu kompüterdədir, qərargahda hələ yoxdur</translation>
    </message>
    <message>
        <source>at HQ, kept aside there (receipt {time})</source>
        <translation>qərargahdadır, orada kənara qoyulub (qəbz {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time})</source>
        <translation>qərargahdadır (qəbz {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time}), safe in a backup</source>
        <translation>qərargahdadır (qəbz {time}), ehtiyat nüsxədə qorunur</translation>
    </message>
    <message>
        <source>entered at another desk, came through HQ</source>
        <translation>başqa masada daxil edilib, qərargah vasitəsilə gəlib</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>End of day</source>
        <translation>Günün sonu</translation>
    </message>
    <message>
        <source>This is still open. It can be signed off all the same; it stands beside the name.</source>
        <translation>Bunlar hələ açıqdır. Yenə də imzalamaq olar; adın yanında qalacaq.</translation>
    </message>
    <message>
        <source>Nothing is open: everything is at HQ, printed and decided.</source>
        <translation>Açıq heç nə yoxdur: hamısı qərargahda, çap olunub və həll edilib.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>No day was signed off at this desk yet.</source>
        <translation>Bu masada hələ heç bir gün bağlanmayıb.</translation>
    </message>
    <message numerus="yes">
        <source>{day} was signed off by {name}, {time}, with %n thing(s) open.</source>
        <translation>
            <numerusform>{day} gününü {name} bağladı, {time}; açıq: %n.</numerusform>
            <numerusform>{day} gününü {name} bağladı, {time}; açıq: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Vərəqi çap et</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Günü bağla</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decided. It goes to the other desks by itself.</source>
        <translation>Qərar verildi. Digər masalara özü gedəcək.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Family {code}</source>
        <translation>Ailə {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n nəfər</numerusform>
            <numerusform>%n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Other scripts, papers, claim</source>
        <translation>Digər əlifbalar, sənədlər, hüquq</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Şəxs əlavə et</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Ailəni yadda saxla və vərəqələri çap et</translation>
    </message>
    <message>
        <source>Members of the family</source>
        <translation>Ailə üzvləri</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Same person: open</source>
        <translation>Həmin şəxs: aç</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Başqa şəxs</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Artıq qeydiyyatdadır?</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>Bəlkə də artıq qeydiyyatdadır</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>birlikdə: {names}</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message numerus="yes">
        <source>%n pair(s) of records that may be of one person</source>
        <translation>
            <numerusform>Bəlkə də bir nəfərə aid %n qeyd cütü</numerusform>
            <numerusform>Bəlkə də bir nəfərə aid %n qeyd cütü</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>One person or two</source>
        <translation>Bir nəfər, yoxsa iki</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Bəlkə də bir nəfərə aid qeydlər</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be compared</source>
        <translation>
            <numerusform>%n nəfər hələ tutuşdurulmayıb</numerusform>
            <numerusform>%n nəfər hələ tutuşdurulmayıb</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two after all</source>
        <translation>Yenə də iki nəfərdirlər</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>{day} is signed off by {name}.</source>
        <translation>{day} gününü {name} bağladı.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erasing takes this person&apos;s records, documents and photos away for good: here, at headquarters and at every other desk. There is no way back.</source>
        <translation>Silmə bu şəxsin qeydlərini, sənədlərini və fotolarını həmişəlik aradan qaldırır: burada, qərargahda və bütün digər masalarda. Geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>Reason, without names: it stays in the journal</source>
        <translation>Səbəb, adsız: jurnalda qalır</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Həmişəlik sil</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{code} is erased here, and everywhere else at the next contact.</source>
        <translation>{code} burada silindi, digər yerlərdə növbəti əlaqədə silinəcək.</translation>
    </message>
    <message>
        <source>The claims of {codes} still name somebody so called.</source>
        <translation>{codes} əsaslandırmalarında hələ də bu adlı şəxs göstərilir.</translation>
    </message>
</context>
<context>
    <name>ExpectedCard</name>
    <message>
        <source>Expected</source>
        <translation>Gözlənilən</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>siyahı {name}</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>%n nəfəri doldur</numerusform>
            <numerusform>%n nəfəri doldur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message numerus="yes">
        <source>%n person(s) expected who have not come</source>
        <translation>
            <numerusform>Gözlənilən %n nəfər hələ gəlməyib</numerusform>
            <numerusform>Gözlənilən %n nəfər hələ gəlməyib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedScreen</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</source>
        <translation>Siyahılar (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Siyahını qəbul et</translation>
    </message>
    <message>
        <source>Delete the list {name} with everybody on it? Who arrived stays registered.</source>
        <translation>{name} siyahısı içindəkilərlə birlikdə silinsin? Gələnlər qeydiyyatda qalır.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gözlənilən</translation>
    </message>
    <message>
        <source>Expected, and not here yet</source>
        <translation>Gözlənilir, hələ gəlməyib</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Enter puts the family into the form at the desk.</source>
        <translation>
            <numerusform>%n nəfər. Enter ailəni masadakı formaya köçürür.</numerusform>
            <numerusform>%n nəfər. Enter ailəni masadakı formaya köçürür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on the lists has come.</source>
        <translation>Siyahılardakıların hamısı gəlib.</translation>
    </message>
    <message>
        <source>No list of expected people was taken in.</source>
        <translation>Gözlənilənlərin siyahısı qəbul edilməyib.</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {people} came</source>
        <translation>{name}: {people} nəfərdən {arrived} gəlib</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Qəbul edilmiş siyahılar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Masaya</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Siyahını qəbul et…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>Siyahını sil…</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Gəlməyəcək</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>They have come already.</source>
        <translation>Onlar artıq gəliblər.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the list {name}. Compare with their documents.</source>
        <translation>
            <numerusform>{name} siyahısından %n nəfər. Sənədlərlə tutuşdurun.</numerusform>
            <numerusform>{name} siyahısından %n nəfər. Sənədlərlə tutuşdurun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected now.</source>
        <translation>
            <numerusform>İndi %n nəfər gözlənilir.</numerusform>
            <numerusform>İndi %n nəfər gözlənilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Siyahıdan çıxarıldı.</translation>
    </message>
    <message>
        <source>The list is deleted. Who arrived stays registered.</source>
        <translation>Siyahı silindi. Gələnlər qeydiyyatda qalır.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). Choose another.</source>
        <translation>Fayl oxunmadı ({reason}). Başqasını seçin.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}: none of the choices</source>
        <translation>{label}: siyahıda yoxdur</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>köçürülüb</translation>
    </message>
    <message>
        <source>carried over: typing replaces it</source>
        <translation>köçürülüb: yeni yazı onu əvəz edir</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>təklif</translation>
    </message>
    <message>
        <source>suggested: Down takes {spelling}</source>
        <translation>təklif: aşağı ox {spelling} yazır</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{filter}: %n person(s)</source>
        <translation>
            <numerusform>{filter}: %n nəfər</numerusform>
            <numerusform>{filter}: %n nəfər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Name in any script, code or document</source>
        <translation>İstənilən əlifba ilə ad, kod və ya sənəd</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Şəxsi axtar</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Tapılan şəxslər</translation>
    </message>
    <message>
        <source>Type a name, a code or a document number. Enter opens the person.</source>
        <translation>Ad, kod və ya sənəd nömrəsi yazın. Enter şəxsi açır.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n tapıldı</numerusform>
            <numerusform>%n tapıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called {text}. Try fewer letters, another spelling, or the document.</source>
        <translation>Burada {text} adlı heç kim yoxdur. Daha az hərf, başqa yazılış və ya sənədi yoxlayın.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Desk 1</source>
        <translation>Masa 1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Təlimatçı</translation>
    </message>
    <message>
        <source>The password for training is: {password}</source>
        <translation>Təlim üçün parol: {password}</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>İki parol eyni deyil. Hər ikisini yenidən yazın.</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Yeni masa</translation>
    </message>
    <message>
        <source>Fill this in once. It stays on this computer, encrypted with the password below.</source>
        <translation>Bir dəfə doldurulur. Hər şey bu kompüterdə, aşağıdakı parolla şifrələnmiş qalır.</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Düşərgə</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Masanın adı</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>İlk növbə rəhbəri</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Parol bir daha</translation>
    </message>
    <message>
        <source>Fill in for training</source>
        <translation>Təlim üçün doldur</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Masanı qur</translation>
    </message>
</context>
<context>
    <name>ForgottenScreen</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>İki parol eyni deyil. Hər ikisini yenidən yazın.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parol</translation>
    </message>
    <message>
        <source>The recovery code was printed when this desk was set up. It stays valid.</source>
        <translation>Bərpa kodu bu masa qurulanda çap edilib. Qüvvədə qalır.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Bərpa kodu</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Parol bir daha</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Parolu təyin et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>TRAINING</source>
        <translation>TƏLİM</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>Nothing has come of this record&apos;s history yet.</source>
        <translation>Bu qeydin tarixçəsindən hələ heç nə gəlməyib.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Two people: {one} and {other}. Every desk will know.</source>
        <translation>İki nəfər: {one} və {other}. Bütün masalar biləcək.</translation>
    </message>
    <message>
        <source>One person: {kept} is kept, and {other} leads to it.</source>
        <translation>Bir nəfər: {kept} qalır, {other} ona aparır.</translation>
    </message>
    <message>
        <source>Two people again: {codes}.</source>
        <translation>Yenidən ayrı-ayrı: {codes}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Save the keys</source>
        <translation>Düymələri saxlamaq</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>Saved. Print it and lay it beside the keyboard.</source>
        <translation>Saxlanıldı. Çap edib klaviaturanın yanına qoyun.</translation>
    </message>
    <message>
        <source>Saved. Anybody can read the file: keep it safe.</source>
        <translation>Saxlanıldı. Faylı hər kəs oxuya bilər: onu qoruyun.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}). Choose another folder.</source>
        <translation>Fayl yazıla bilmədi ({reason}). Başqa qovluq seçin.</translation>
    </message>
</context>
<context>
    <name>ListPreviewScreen</name>
    <message>
        <source>List of expected people</source>
        <translation>Gözlənilənlərin siyahısı</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Sütunlarda nə var</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Səhvli sətirlər</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Faylın hərfləri</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Tarixlərin sırası</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Siyahını qəbul et</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>buraxmaq</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n səhvli sətir</numerusform>
            <numerusform>%n səhvli sətir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it in without %n row(s)</source>
        <translation>
            <numerusform>%n sətir olmadan qəbul et</numerusform>
            <numerusform>%n sətir olmadan qəbul et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n nəfər</numerusform>
            <numerusform>%n nəfər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n ailə</numerusform>
            <numerusform>%n ailə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) on a list here already.</source>
        <translation>
            <numerusform>Daha %n nəfər artıq buradakı siyahıdadır.</numerusform>
            <numerusform>Daha %n nəfər artıq buradakı siyahıdadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} can be read in two ways; here the day comes first. Choose below if it does not.</source>
        <translation>{date} iki cür oxuna bilər; burada əvvəl gün gəlir. Belə deyilsə, aşağıda seçin.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>{encoding} kimi oxundu.</translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) of the workbook are left alone.</source>
        <translation>
            <numerusform>Kitabın daha %n vərəqi oxunmadı.</numerusform>
            <numerusform>Kitabın daha %n vərəqi oxunmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has its own fields; there are no columns to choose.</source>
        <translation>Faylın öz sahələri var; seçiləsi sütun yoxdur.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Səhv yoxdur.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Locked by {name}. Everything is kept.</source>
        <translation>{name} kilidləyib. Hər şey saxlanılıb.</translation>
    </message>
    <message>
        <source>The registration desk. Log in to begin.</source>
        <translation>Qeydiyyat masası. Başlamaq üçün daxil olun.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılır…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Daxil ol</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Parolu unutmusunuz?</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Yes</source>
        <comment>living</comment>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <comment>living</comment>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>They are two…</source>
        <translation>Bunlar iki nəfərdir…</translation>
    </message>
    <message>
        <source>{code} is shown by itself again.</source>
        <translation>{code} yenidən ayrıca göstərilir.</translation>
    </message>
    <message>
        <source>One person after all</source>
        <translation>Axı bir nəfərdir</translation>
    </message>
    <message>
        <source>Also registered as {code}, {name}: merged by {operator} on {day}, {desk}.</source>
        <translation>Həm də {code}, {name} kimi qeydə alınıb: {operator} birləşdirib, {day}, {desk}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Səbəb: {reason}</translation>
    </message>
</context>
<context>
    <name>NeedToggles</name>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation>
            <numerusform>%n qeyd bu kompüterdə təhlükəsizdir və qərargaha özü gedəcək</numerusform>
            <numerusform>%n qeyd bu kompüterdə təhlükəsizdir və qərargaha özü gedəcək</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Most likely one person</source>
        <translation>Çox güman ki, bir nəfər</translation>
    </message>
    <message>
        <source>Nobody is suspected to be here twice</source>
        <translation>Heç kimin iki dəfə yazıldığı güman edilmir</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Bəlkə bir nəfər</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Səbəb (boş qala bilər)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Bir nəfər</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki nəfər</translation>
    </message>
    <message>
        <source>Whether they are one person, a supervisor says.</source>
        <translation>Bir nəfər olub-olmadığını növbə rəhbəri deyir.</translation>
    </message>
    <message>
        <source>If they are one person, {kept} is kept, and {other} leads to it. Nothing is deleted.</source>
        <translation>Bir nəfərdirsə, {kept} qalır, {other} ona aparır. Heç nə silinmir.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips, without their head.</source>
        <translation>{family} ailəsinin qalan üzvləri yerləri və talonları ilə orada qalır, ailə başçısız.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips.</source>
        <translation>{family} ailəsinin qalan üzvləri yerləri və talonları ilə orada qalır.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Yazılıb</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>fərqlidir</translation>
    </message>
    <message>
        <source>only one says</source>
        <translation>yalnız birində</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Sənədin saxlanması</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Siyahılar</translation>
    </message>
    <message>
        <source>Everyone whose stay touches the day.</source>
        <translation>Həmin gün düşərgədə olan hamı.</translation>
    </message>
    <message>
        <source>Who stays here now, by building, with tick boxes.</source>
        <translation>Hazırda burada qalanlar, binalar üzrə, işarə xanaları ilə.</translation>
    </message>
    <message>
        <source>Who came and who left, both days included.</source>
        <translation>Gələnlər və gedənlər, hər iki gün daxil olmaqla.</translation>
    </message>
    <message>
        <source>Children here without a guardian. Confidential.</source>
        <translation>Burada qəyyumsuz olan uşaqlar. Məxfidir.</translation>
    </message>
    <message>
        <source>Who has no photo or no document yet.</source>
        <translation>Hələ fotosu və ya sənədi olmayanlar.</translation>
    </message>
    <message>
        <source>Families here now, with room for a signature.</source>
        <translation>Hazırda burada olan ailələr, imza yeri ilə.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Ailə</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Otaq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>{code}, {name}, is shown by itself again, with its own family, stay and slips, here and at every other desk. Nothing is deleted, and the two can be merged again.</source>
        <translation>{code}, {name} yenidən ayrıca göstəriləcək: öz ailəsi, qalması və talonları ilə, burada və bütün digər masalarda. Heç nə silinmir, ikisini yenidən birləşdirmək olar.</translation>
    </message>
    <message>
        <source>Why they are two people: it stays in the journal</source>
        <translation>Niyə iki nəfərdir: jurnalda qalır</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki nəfər</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Open the family at the desk</source>
        <translation>Ailəni masada aç</translation>
    </message>
    <message>
        <source>Print a new slip</source>
        <translation>Yeni vərəqə çap et</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>{basis}, through {person}</source>
        <translation>{basis}, vasitəsilə: {person}</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Hələ çarpayı yoxdur</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Başçıya qohumluğu</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Vətəndaşlıq</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Ailə vəziyyəti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>İddia edilən hüquq</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Çarpayı</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gəlib</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>İştirak</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>Düşərgədə</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Bayırda</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Vərəqə</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarixinədək</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hələ yoxdur</translation>
    </message>
    <message>
        <source>Copy {number}, not printed yet</source>
        <translation>Nüsxə {number}, hələ çap olunmayıb</translation>
    </message>
    <message>
        <source>Copy {number}, valid until {day}</source>
        <translation>Nüsxə {number}, {day} tarixinədək etibarlıdır</translation>
    </message>
    <message>
        <source>Family {code}</source>
        <translation>Ailə {code}</translation>
    </message>
    <message>
        <source>Preview of the slip</source>
        <translation>Vərəqəyə baxış</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Choose a photo</source>
        <translation>Şəkil seçin</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Şəkillər (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Fayldan şəkil…</translation>
    </message>
    <message>
        <source>Photo from a file… (Ctrl+O)</source>
        <translation>Fayldan şəkil… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Şəxsin şəkli</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>%n nəfər şəkilsizdir</numerusform>
            <numerusform>%n nəfər şəkilsizdir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueScreen</name>
    <message>
        <source>Print queue</source>
        <translation>Çap növbəsi</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Növbədən çıxar</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Çapa burax</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Print a new copy</source>
        <translation>Yeni nüsxə çap et</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>İndi çap et</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>Printeri gözləyən bir şey yoxdur.</translation>
    </message>
    <message>
        <source>{printer}. Asked for by {operator}, {time}.</source>
        <translation>{printer}. İstəyən: {operator}, {time}.</translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>Kompüterin susmaya görə printeri</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Printing…</source>
        <translation>Çap olunur…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Çap olundu</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n çap olunmadı</numerusform>
            <numerusform>%n çap olunmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n saxlanılıb</numerusform>
            <numerusform>%n saxlanılıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>To HQ: {done} of {total} entries</source>
        <translation>Qərargaha: {total} qeyddən {done}</translation>
    </message>
    <message>
        <source>From HQ: {done} of {total} entries</source>
        <translation>Qərargahdan: {total} qeyddən {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>saniyədə {size}</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>Token {token}: {priority}.</source>
        <translation>Nömrə {token}: {priority}.</translation>
    </message>
    <message>
        <source>Skipped; it can be called again.</source>
        <translation>Keçildi; yenidən çağırmaq olar.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Bitdi.</translation>
    </message>
    <message>
        <source>Tokens of this desk begin with {letter} now.</source>
        <translation>Bu masanın nömrələri indi {letter} ilə başlayır.</translation>
    </message>
    <message>
        <source>{token} is called: {priority}.</source>
        <translation>{token} çağırılır: {priority}.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Heç kim gözləmir.</translation>
    </message>
</context>
<context>
    <name>ReadingBanner</name>
    <message>
        <source>The disk is full: this desk can be read, and nothing can be saved. Free some space, then close Gatehouse and start it again.</source>
        <translation>Disk doludur: bu masanı oxumaq olar, heç nə saxlamaq olmaz. Yer boşaldın, Gatehouse-u bağlayıb yenidən açın.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>Bərpa kodu</translation>
    </message>
    <message>
        <source>Write this code on paper and lock the paper away. If every password is forgotten, only this code opens the desk. It is shown only now.</source>
        <translation>Bu kodu kağıza yazın və kağızı kilid altında saxlayın. Bütün parollar unudulsa, masanı yalnız bu kod açır. O yalnız indi göstərilir.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Kod yazıldı</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message numerus="yes">
        <source>%n entry(ies) that HQ refused</source>
        <translation>
            <numerusform>Qərargahın rədd etdiyi %n yazı</numerusform>
            <numerusform>Qərargahın rədd etdiyi %n yazı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>The first line is read. Now the next line of the zone.</source>
        <translation>Birinci sətir oxundu. İndi növbəti sətir.</translation>
    </message>
    <message>
        <source>{name}: misread, or mistyped in the passport: {fields}. Compare with the page.</source>
        <translation>{name}: səhv oxunub və ya pasportda səhv yazılıb: {fields}. Səhifə ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>{name} is read; misread characters were put right. Compare with the passport.</source>
        <translation>{name}: oxundu, səhv oxunan işarələr düzəldildi. Pasportla tutuşdurun.</translation>
    </message>
    <message>
        <source>{name} is read. Compare the name with the passport.</source>
        <translation>{name}: oxundu. Adı pasportla tutuşdurun.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>sənədin nömrəsi</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>doğum tarixi</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>bitmə tarixi</translation>
    </message>
    <message>
        <source>the last field of the second line</source>
        <translation>ikinci sətrin son sahəsi</translation>
    </message>
    <message>
        <source>the last check digit, which covers all numbers</source>
        <translation>bütün nömrələri əhatə edən son yoxlama rəqəmi</translation>
    </message>
    <message>
        <source>The lines of the passport were not read whole: {text}. Scan again, or search for it?</source>
        <translation>Pasportun sətirləri tam oxunmadı: {text}. Yenidən skan edin, yoxsa axtarılsın?</translation>
    </message>
    <message>
        <source>The code {text} has a mistake in it. Read it again, or search for it?</source>
        <translation>{text} kodunda səhv var. Yenidən oxuyun, yoxsa axtarılsın?</translation>
    </message>
    <message>
        <source>Nobody knows what this is: {text}. Search for it?</source>
        <translation>Bunun nə olduğu bilinmir: {text}. Axtarılsın?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>{name}: misread. Which of these stands on the page?</source>
        <translation>{name}: səhv oxundu. Səhifədə bunlardan hansı yazılıb?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Heç biri</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Gəldi: vərəqəni skan edin və ya kodunu yazın. Esc dayandırır.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Çıxdı: vərəqəni skan edin və ya kodunu yazın. Esc dayandırır.</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Skan edin və ya yazın</translation>
    </message>
    <message>
        <source>Scan or type: passport, slip, code, name, document, phone…</source>
        <translation>Skan edin və ya yazın: pasport, vərəqə, kod, ad, sənəd, telefon…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Talonlar</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Parolunuz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilid</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse haqqında</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Talondakı kod</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>İndiki parol</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parol</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Heç kim toxunmadıqda kilidlə</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Parolu dəyiş</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL).</source>
        <translation>Gatehouse {version}: müvəqqəti qəbul düşərgəsinin qeydiyyat masası. Şəbəkəsiz işləyir və hər şey qərargaha düz bir dəfə çatır. Apache-2.0. Nişanlar: Lucide (ISC). Şriftlər: Noto (OFL).</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A4, eight to cut apart</source>
        <translation>A4, kəsilmək üçün səkkiz</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Plastik kart</translation>
    </message>
    <message>
        <source>Receipt roll, 80 mm</source>
        <translation>Qəbz lenti, 80 mm</translation>
    </message>
    <message>
        <source>Label, 62 × 100 mm</source>
        <translation>Etiket, 62 × 100 mm</translation>
    </message>
    <message>
        <source>Code and signature</source>
        <translation>Kod və imza</translation>
    </message>
    <message>
        <source>Whole identity (A6 only)</source>
        <translation>Bütün şəxsi məlumat (yalnız A6)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dəqiqə</numerusform>
            <numerusform>%n dəqiqə</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>Kompüterin susmaya görə printeri</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printerlər</translation>
    </message>
    <message>
        <source>After saving a family</source>
        <translation>Ailə saxlanandan sonra</translation>
    </message>
    <message>
        <source>Slips are good for</source>
        <translation>Vərəqələrin müddəti</translation>
    </message>
    <message>
        <source>Printer of slips on this paper</source>
        <translation>Bu kağızdakı vərəqələrin printeri</translation>
    </message>
    <message>
        <source>Its dots per inch</source>
        <translation>Onun nöqtə/düym sayı</translation>
    </message>
    <message>
        <source>Move slips to the right</source>
        <translation>Vərəqələri sağa çək</translation>
    </message>
    <message>
        <source>Move slips down</source>
        <translation>Vərəqələri aşağı çək</translation>
    </message>
    <message>
        <source>Print a test page for slips</source>
        <translation>Vərəqələr üçün sınaq səhifəsi çap et</translation>
    </message>
    <message>
        <source>Print its slips</source>
        <translation>Vərəqələrini çap et</translation>
    </message>
    <message>
        <source>Print nothing: Ctrl+P prints</source>
        <translation>Çap etmə: Ctrl+P çap edir</translation>
    </message>
    <message>
        <source>As the camp&apos;s file says</source>
        <translation>Düşərgənin faylındakı kimi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>Printerin dediyi kimi</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>Həmin printer</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Yeni parol bir daha</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>İki parol eyni deyil. Hər ikisini yenidən yazın.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>Yeni parol təyin edildi. Onunla daxil olun.</translation>
    </message>
</context>
<context>
    <name>SlipPreviewScreen</name>
    <message>
        <source>Preview of slips</source>
        <translation>Vərəqələrə baxış</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Ailəni yadda saxla və vərəqələri çap et</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Preview of slips {code}</source>
        <translation>Vərəqələrə baxış {code}</translation>
    </message>
    <message>
        <source>Who has a slip would get a new copy, which voids the former one.</source>
        <translation>Vərəqəsi olan yeni nüsxə alacaq, əvvəlki etibarsız olacaq.</translation>
    </message>
    <message>
        <source>Nothing is printed or saved yet; the square codes here are valid nowhere.</source>
        <translation>Hələ heç nə çap olunmayıb və saxlanmayıb; buradakı kvadrat kodlar heç yerdə etibarlı deyil.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>{name} can log in now.</source>
        <translation>{name} indi daxil ola bilər.</translation>
    </message>
    <message>
        <source>{name} cannot log in any more.</source>
        <translation>{name} daha daxil ola bilməz.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Parolunuz dəyişdirildi.</translation>
    </message>
    <message>
        <source>The desk is enrolled; its records go to HQ by themselves.</source>
        <translation>Masa qeydə alındı; qeydləri qərargaha özü gedir.</translation>
    </message>
</context>
<context>
    <name>SupervisorScreen</name>
    <message>
        <source>All is well: file, chain and rows agree.</source>
        <translation>Hər şey qaydasındadır: fayl, zəncir və sətirlər uyğundur.</translation>
    </message>
    <message>
        <source>Remove {name}? Their password opens nothing afterwards.</source>
        <translation>{name} silinsin? Parolu daha heç nə açmayacaq.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>İki parol eyni deyil. Hər ikisini yenidən yazın.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rəhbər</translation>
    </message>
    <message>
        <source>This place is for supervisors. Ask one to log in here.</source>
        <translation>Bu yer növbə rəhbərləri üçündür. Birindən daxil olmasını xahiş edin.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorlar</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Qərargah</translation>
    </message>
    <message>
        <source>The desk&apos;s file</source>
        <translation>Masanın faylı</translation>
    </message>
    <message>
        <source>Can log in: {names}</source>
        <translation>Daxil ola bilər: {names}</translation>
    </message>
    <message>
        <source>Each operator has a password of their own.</source>
        <translation>Hər operatorun öz parolu var.</translation>
    </message>
    <message>
        <source>Enrol this desk once with the code that headquarters printed.</source>
        <translation>Masanı qərargahın çap etdiyi kodla bir dəfə qeydə alın.</translation>
    </message>
    <message>
        <source>Checks bytes, chain and rows of everything saved here. It takes a moment.</source>
        <translation>Burada saxlanılan hər şeyin baytlarını, zəncirini və sətirlərini yoxlayır. Bir az vaxt aparır.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Address of HQ</source>
        <translation>Qərargahın ünvanı</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Birdəfəlik kod</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Parol bir daha</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Qeydiyyatçı</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>Günün sonu…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Synchronisation…</source>
        <translation>Mübadilə…</translation>
    </message>
    <message>
        <source>Enrol again…</source>
        <translation>Yenidən qeydə al…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>heç vaxt</translation>
    </message>
    <message>
        <source>Enrolled at {url}</source>
        <translation>Qeydə alınıb: {url}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Açar izi {fingerprint}</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Son əlaqə {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Siyahılar</translation>
    </message>
    <message>
        <source>Who is here, who came and left, and what is missing: on paper, or as a file to go on with.</source>
        <translation>Kim buradadır, kim gəlib-gedib və nə çatışmır: kağızda və ya sonrakı iş üçün fayl kimi.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Qeydə al</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>İndi yoxla</translation>
    </message>
    <message>
        <source>Expected people…</source>
        <translation>Gözlənilənlər…</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>All at HQ, %n photos wait</source>
        <translation>
            <numerusform>Hamısı qərargahda, %n şəkil gözləyir</numerusform>
            <numerusform>Hamısı qərargahda, %n şəkil gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>All at HQ</source>
        <translation>Hamısı qərargahda</translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation>
            <numerusform>Qərargah: %n gözləyir</numerusform>
            <numerusform>Qərargah: %n gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Əlaqə yoxdur</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} saatından əlaqə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation>
            <numerusform>Qərargah %n qeydi rədd edib</numerusform>
            <numerusform>Qərargah %n qeydi rədd edib</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ refuses</source>
        <translation>Qərargah rədd edir</translation>
    </message>
    <message>
        <source>Not enrolled at HQ</source>
        <translation>Qərargahda qeydə alınmayıb</translation>
    </message>
    <message>
        <source>This desk runs twice</source>
        <translation>Bu masa iki yerdə işləyir</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>The stick&apos;s folder</source>
        <translation>Yaddaş kartının qovluğu</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Qərargahla mübadilə</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Qərargah</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Nə gözləyir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Qəbul edilməyib</translation>
    </message>
    <message>
        <source>Other desks of the camp</source>
        <translation>Düşərgənin digər masaları</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>İndi mübadilə et</translation>
    </message>
    <message>
        <source>Export to a stick…</source>
        <translation>Yaddaş kartına…</translation>
    </message>
    <message>
        <source>Import from a stick…</source>
        <translation>Yaddaş kartından…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hələ yoxdur</translation>
    </message>
    <message>
        <source>No link for days? A supervisor can carry a stick.</source>
        <translation>Günlərlə əlaqə yoxdur? Rəhbər yaddaş kartı apara bilər.</translation>
    </message>
    <message>
        <source>No link for days? Carry a stick there, and bring it back with HQ&apos;s receipt.</source>
        <translation>Günlərlə əlaqə yoxdur? Oraya yaddaş kartı aparın və qərargahın qəbzi ilə geri gətirin.</translation>
    </message>
    <message>
        <source>Not enrolled. A supervisor types HQ&apos;s address and code under Supervisor.</source>
        <translation>Qeydə alınmayıb. Rəhbər qərargahın ünvanını və kodunu «Rəhbər» bölməsində yazır.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>heç vaxt</translation>
    </message>
    <message>
        <source>{count} entries, {time}</source>
        <translation>{count} qeyd, {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Açar izi</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son əlaqə</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qəbz</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hələ yoxdur</translation>
    </message>
    <message>
        <source>In a backup</source>
        <translation>Ehtiyat nüsxədə</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>saniyədə {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since {time}</source>
        <translation>Ən köhnəsi {time} vaxtından</translation>
    </message>
    <message>
        <source>Nothing: HQ has everything that was entered here.</source>
        <translation>Heç nə: burada daxil edilən hər şey qərargahdadır.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Heç nə rədd edilməyib.</translation>
    </message>
    <message numerus="yes">
        <source>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</source>
        <translation>
            <numerusform>Qərargah %n qeydi kənara qoyub: {codes}. Qərargaha zəng edin, səbəb oradadır; burada düzəldin.</numerusform>
            <numerusform>Qərargah %n qeydi kənara qoyub: {codes}. Qərargaha zəng edin, səbəb oradadır; burada düzəldin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of {desk} are not taken ({reason}). The others&apos; are. Call HQ.</source>
        <translation>{desk} qeydləri qəbul edilmir ({reason}). Digərlərininki edilir. Qərargaha zəng edin.</translation>
    </message>
    <message>
        <source>Other desks&apos; entries could not be fetched ({reason}). It is tried again by itself.</source>
        <translation>Digər masaların qeydləri gətirilmədi ({reason}). Özü yenə cəhd edəcək.</translation>
    </message>
    <message>
        <source>newest entry {time}</source>
        <translation>son qeyd {time}</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>burada hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Another computer works as this desk: HQ had entries of it that were not entered here, last {time}. Nothing is lost, and you can go on saving. Shut the other copy of this desk down, then call HQ.</source>
        <translation>Başqa kompüter bu masa kimi işləyir: qərargahda onun burada daxil edilməmiş qeydləri var idi, sonuncu dəfə {time}. Heç nə itməyib, saxlamağa davam edə bilərsiniz. Bu masanın digər nüsxəsini söndürün, sonra qərargaha zəng edin.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</source>
        <translation>
            <numerusform>Digər masaların %n qeydi saxlanır, amma istifadə olunmur: bu proqram onları başa düşmür. Gatehouse-u yeniləyin, sonra yenidən cəhd edin.</numerusform>
            <numerusform>Digər masaların %n qeydi saxlanır, amma istifadə olunmur: bu proqram onları başa düşmür. Gatehouse-u yeniləyin, sonra yenidən cəhd edin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Saved {time}  {code}  {name} ({count})</source>
        <translation>Saxlanıldı {time}  {code}  {name} ({count})</translation>
    </message>
    <message>
        <source>{receipt}, slips printing…</source>
        <translation>{receipt}, vərəqələr çap olunur…</translation>
    </message>
    <message>
        <source>{receipt}, slips printed</source>
        <translation>{receipt}, vərəqələr çap olundu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation>
            <numerusform>Daha %n düzəliş.</numerusform>
            <numerusform>Daha %n düzəliş.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {names}: in the camp</source>
        <translation>{code} {names}: düşərgədə</translation>
    </message>
    <message>
        <source>{code} {names}: out of the camp</source>
        <translation>{code} {names}: düşərgədən kənarda</translation>
    </message>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Gəldi: vərəqəni skan edin və ya kodunu yazın. Esc dayandırır.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Çıxdı: vərəqəni skan edin və ya kodunu yazın. Esc dayandırır.</translation>
    </message>
    <message>
        <source>{code} is not saved; it stays as a draft on this computer.</source>
        <translation>{code} saxlanılmayıb; bu kompüterdə qaralama kimi qalır.</translation>
    </message>
    <message>
        <source>Continue family {code}? It was typed but not saved.</source>
        <translation>{code} ailəsi davam etdirilsin? Yazılıb, amma saxlanılmayıb.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>The document {document} is here already: {name}, {code}. Save all the same?</source>
        <translation>{document} sənədi artıq buradadır: {name}, {code}. Yenə də saxlanılsın?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Qayıt</translation>
    </message>
    <message>
        <source>{receipt}: on its way to the printer</source>
        <translation>{receipt}: printerə göndərilir</translation>
    </message>
    <message>
        <source>{receipt}: printed on {printer}</source>
        <translation>{receipt}: {printer} printerində çap olundu</translation>
    </message>
    <message>
        <source>{receipt}. The job is held: Ctrl+9 shows it</source>
        <translation>{receipt}. Çap saxlanılıb: Ctrl+9 onu göstərir</translation>
    </message>
    <message>
        <source>{receipt}. Not printed: {why} Ctrl+9 shows the queue</source>
        <translation>{receipt}. Çap olunmadı: {why} Ctrl+9 növbəni göstərir</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>HQ was last reached {time}.</source>
        <translation>Qərargahla son əlaqə: {time}.</translation>
    </message>
    <message>
        <source>HQ was not reached yet. Nothing waits for it.</source>
        <translation>Qərargahla hələ əlaqə olmayıb. Heç nə onu gözləmir.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>families registered</source>
        <translation>ailə qeydə alınıb</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>nəfər qeydə alınıb</translation>
    </message>
    <message>
        <source>The camp today</source>
        <translation>Düşərgə bu gün</translation>
    </message>
    <message>
        <source>people arrived today</source>
        <translation>nəfər bu gün gəlib</translation>
    </message>
    <message>
        <source>people in the camp now</source>
        <translation>nəfər indi düşərgədədir</translation>
    </message>
    <message>
        <source>people out</source>
        <translation>nəfər bayırdadır</translation>
    </message>
    <message>
        <source>entries waiting for HQ</source>
        <translation>qeyd qərargahı gözləyir</translation>
    </message>
    <message>
        <source>Send to HQ now</source>
        <translation>İndi qərargaha göndər</translation>
    </message>
    <message>
        <source>Every slip is printed.</source>
        <translation>Bütün vərəqələr çap olunub.</translation>
    </message>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation>
            <numerusform>Vərəqəsi çap olunmayan %n ailə</numerusform>
            <numerusform>Vərəqəsi çap olunmayan %n ailə</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Hələ çap olunmayıb.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message numerus="yes">
        <source>%n token(s) waiting to be called</source>
        <translation>
            <numerusform>%n nömrə çağırılmağı gözləyir</numerusform>
            <numerusform>%n nömrə çağırılmağı gözləyir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>Tokens</source>
        <translation>Növbə</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Kim gözləyir</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Heç kim çağırılmayıb</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n nəfər gözləyir</numerusform>
            <numerusform>%n nəfər gözləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>Bu gün %n nəfər qəbul edilib</numerusform>
            <numerusform>Bu gün %n nəfər qəbul edilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Nömrə ver</translation>
    </message>
    <message>
        <source>This desk&apos;s letter</source>
        <translation>Bu masanın hərfi</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Növbətini çağır</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Yox idi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitdi</translation>
    </message>
    <message>
        <source>Print the last one</source>
        <translation>Sonuncunu çap et</translation>
    </message>
</context>
<context>
    <name>_Differing</name>
    <message>
        <source>desks say this differently</source>
        <translation>masalar bunu fərqli yazıb</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Bed {what}, given more than once</source>
        <translation>{what} çarpayısı bir neçə dəfə verilib</translation>
    </message>
    <message>
        <source>Document {what}, registered at two desks</source>
        <translation>{what} sənədi iki masada qeydə alınıb</translation>
    </message>
    <message>
        <source>Number {what}, given twice</source>
        <translation>{what} nömrəsi iki dəfə verilib</translation>
    </message>
    <message>
        <source>{what}: told apart, and one person by other decisions</source>
        <translation>{what}: bir qərarla iki nəfər, başqaları ilə bir nəfər</translation>
    </message>
    <message>
        <source>Code {what}, used by two families</source>
        <translation>{what} kodu iki ailədədir</translation>
    </message>
</context>
<context>
    <name>day_end</name>
    <message>
        <source>Entries and photos that HQ has not signed for</source>
        <translation>Qərargahın təsdiqləmədiyi yazılar və şəkillər</translation>
    </message>
    <message>
        <source>Entries that HQ refused</source>
        <translation>Qərargahın rədd etdiyi yazılar</translation>
    </message>
    <message>
        <source>Families without printed slips</source>
        <translation>Vərəqələri çap olunmamış ailələr</translation>
    </message>
    <message>
        <source>Things that desks said differently</source>
        <translation>Masaların fərqli yazdıqları</translation>
    </message>
    <message>
        <source>Pairs of records that may be of one person</source>
        <translation>Bəlkə də bir şəxsə aid yazı cütləri</translation>
    </message>
    <message>
        <source>People who wait with a token</source>
        <translation>Nömrə ilə gözləyənlər</translation>
    </message>
    <message>
        <source>People expected who have not come</source>
        <translation>Gözlənilən, amma gəlməyənlər</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{text} is not a day.</source>
        <translation>{text} gün deyil.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or &apos;today&apos;.</source>
        <translation>Belə yazın: 2026-11-23, və ya &apos;today&apos;.</translation>
    </message>
    <message>
        <source>The {what} is missing, and there is no terminal to ask at.</source>
        <translation>Göstərilməyib: {what}; soruşmaq üçün terminal da yoxdur.</translation>
    </message>
    <message>
        <source>Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE.</source>
        <translation>--operator NAME göstərin, parolu isə --password-fd N və ya GATEHOUSE_PASSWORD_FILE ilə verin.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} oxunmur ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and that you may read it, then run the command again.</source>
        <translation>Adı və oxumaq icazənizi yoxlayın, sonra əmri təkrar edin.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} yazıla bilmir ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and run the command again.</source>
        <translation>Başqa yer seçin və ya diskdə yer boşaldın və əmri təkrar edin.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Nəsə səhv getdi.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, call your supervisor.</source>
        <translation>Yenidən cəhd edin; təkrarlansa, növbə rəhbərini çağırın.</translation>
    </message>
    <message>
        <source>Gatehouse made a mistake: {what}.</source>
        <translation>Gatehouse-da xəta baş verdi: {what}.</translation>
    </message>
    <message>
        <source>What was saved is safe. Call headquarters and say when it happened.</source>
        <translation>Yadda saxlanılanlar təhlükəsizdir. Qərargaha zəng edin və bunun nə vaxt baş verdiyini deyin.</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission}).</source>
        <translation>{operator} bunu edə bilməz ({permission}).</translation>
    </message>
    <message>
        <source>Ask a supervisor to log in and do it.</source>
        <translation>Növbə rəhbərindən daxil olub bunu etməsini xahiş edin.</translation>
    </message>
    <message>
        <source>{text} is not a family code.</source>
        <translation>{text} ailə kodu deyil.</translation>
    </message>
    <message>
        <source>Read it again from the slip, like K7-Q2M4, or search by name.</source>
        <translation>Vərəqədən yenidən oxuyun, məsələn K7-Q2M4, və ya adla axtarın.</translation>
    </message>
    <message>
        <source>This family cannot be saved yet: {count} to mend.</source>
        <translation>Ailəni hələ saxlamaq olmur: {count} düzəliş lazımdır.</translation>
    </message>
    <message>
        <source>Mend the marked fields, then save again. Nothing typed is lost.</source>
        <translation>İşarələnmiş sahələri düzəldib yenidən saxlayın. Yazılan heç nə itmir.</translation>
    </message>
    <message>
        <source>A desk&apos;s message was refused ({reason}): {message}</source>
        <translation>Masanın mesajı qəbul edilmədi ({reason}): {message}</translation>
    </message>
    <message>
        <source>Look at the desk&apos;s row on headquarters&apos; page.</source>
        <translation>Qərargahın səhifəsində həmin masanın sətrinə baxın.</translation>
    </message>
    <message>
        <source>A record from a desk was kept aside: {problem}.</source>
        <translation>Masadan gələn qeyd kənara qoyuldu: {problem}.</translation>
    </message>
    <message>
        <source>The desk&apos;s supervisor saves the record again; nothing is lost.</source>
        <translation>Həmin masanın növbə rəhbəri qeydi yenidən saxlasın; heç nə itməyib.</translation>
    </message>
    <message>
        <source>There is no camp {camp}.</source>
        <translation>{camp} düşərgəsi yoxdur.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Bunlardan birini seçin: {known}.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have an account {name} already.</source>
        <translation>Qərargahın səhifələrində {name} hesabı artıq var.</translation>
    </message>
    <message>
        <source>Choose another name; &apos;hq reset-account&apos; gives a new password.</source>
        <translation>Başqa ad seçin; &apos;hq reset-account&apos; yeni parol verir.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have no account {name}.</source>
        <translation>Qərargahın səhifələrində {name} hesabı yoxdur.</translation>
    </message>
    <message>
        <source>&apos;hq accounts&apos; lists them.</source>
        <translation>Siyahını &apos;hq accounts&apos; göstərir.</translation>
    </message>
    <message>
        <source>The camp does not fit the role {role}.</source>
        <translation>Düşərgə {role} roluna uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Give a supervisor one with --camp, and an administrator none.</source>
        <translation>Rəhbərə --camp ilə bir düşərgə verin, administratora heç birini verməyin.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>{host} ünvanında {port} portu tutulub.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --port.</source>
        <translation>O biri proqramı dayandırın və ya --port ilə başqa port seçin.</translation>
    </message>
    <message>
        <source>Headquarters cannot listen on {host}, port {port} ({reason}).</source>
        <translation>Qərargah {host} ünvanında, {port} portunda qoşulma qəbul edə bilmir ({reason}).</translation>
    </message>
    <message>
        <source>Check the address, then start again.</source>
        <translation>Ünvanı yoxlayın və yenidən başladın.</translation>
    </message>
    <message>
        <source>Headquarters does not listen on {host} without TLS.</source>
        <translation>Qərargah TLS olmadan {host} ünvanında qoşulma qəbul etmir.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used ({reason}).</source>
        <translation>Sertifikatdan və onun açarından istifadə etmək olmur ({reason}).</translation>
    </message>
    <message>
        <source>Give two PEM files that belong together and that this user may read.</source>
        <translation>Bir-birinə uyğun, bu istifadəçinin oxuya bildiyi iki PEM faylı göstərin.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({reason}).</source>
        <translation>{folder} qovluğuna ehtiyat nüsxə yazıla bilmədi ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there or choose another folder; the older backups stand.</source>
        <translation>Orada yer boşaldın və ya başqa qovluq seçin; əvvəlki nüsxələr yerindədir.</translation>
    </message>
    <message>
        <source>The backup cannot be used ({reason}).</source>
        <translation>Ehtiyat nüsxədən istifadə etmək olmur ({reason}).</translation>
    </message>
    <message>
        <source>Take another backup, with the password it was made under.</source>
        <translation>Başqa nüsxəni, yaradıldığı parolla birlikdə götürün.</translation>
    </message>
    <message>
        <source>The database that the backup would go to is not empty.</source>
        <translation>Nüsxənin bərpa olunacağı verilənlər bazası boş deyil.</translation>
    </message>
    <message>
        <source>Move the old database away, or name a new one with --database.</source>
        <translation>Köhnə verilənlər bazasını başqa yerə köçürün və ya --database ilə yenisini göstərin.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be opened ({reason}).</source>
        <translation>Qərargahın verilənlər bazası açılmır ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the password; nothing was changed.</source>
        <translation>Ünvanı və parolu yoxlayın; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database was made by a newer Gatehouse ({revision}).</source>
        <translation>Qərargahın verilənlər bazasını daha yeni Gatehouse yaradıb ({revision}).</translation>
    </message>
    <message>
        <source>Start the newer Gatehouse, or restore the backup made before the update.</source>
        <translation>Daha yeni Gatehouse-u başladın və ya yeniləmədən əvvəlki ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>This is not the key that headquarters&apos; signing keys are sealed with.</source>
        <translation>Bu, qərargahın imza açarlarının möhürləndiyi açar deyil.</translation>
    </message>
    <message>
        <source>Use the key file that belongs to this database.</source>
        <translation>Bu verilənlər bazasının açar faylından istifadə edin.</translation>
    </message>
    <message>
        <source>These two records are not on the list.</source>
        <translation>Bu iki qeyd siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>Open the list again; somebody may have decided meanwhile.</source>
        <translation>Siyahını yenidən açın; ola bilsin, bu arada kimsə qərar verib.</translation>
    </message>
    <message>
        <source>This installation cannot link: the extra &apos;link&apos; is missing.</source>
        <translation>Bu quraşdırma qeydləri tutuşdura bilmir: &apos;link&apos; əlavəsi yoxdur.</translation>
    </message>
    <message>
        <source>Install Gatehouse with its extra &apos;link&apos; on headquarters&apos; computer.</source>
        <translation>Qərargahın kompüterində Gatehouse-u &apos;link&apos; əlavəsi ilə quraşdırın.</translation>
    </message>
    <message>
        <source>These are not the two or three lines of a passport or card.</source>
        <translation>Bunlar pasportun və ya kartın iki-üç sətri deyil.</translation>
    </message>
    <message>
        <source>Scan the document again, or type what it shows.</source>
        <translation>Sənədi yenidən skan edin və ya göstərdiyini yazın.</translation>
    </message>
    <message>
        <source>{printer} did not print: {reason}.</source>
        <translation>{printer} çap etmədi: {reason}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s paper and cable, then press Ctrl+P to print again.</source>
        <translation>Printerin kağızına və kabelinə baxın, sonra Ctrl+P basın.</translation>
    </message>
    <message>
        <source>This computer has no printer {printer}.</source>
        <translation>Bu kompüterdə {printer} printeri yoxdur.</translation>
    </message>
    <message>
        <source>Connect it or choose another in Settings, then press Ctrl+P.</source>
        <translation>Onu qoşun və ya ayarlarda başqasını seçin, sonra Ctrl+P basın.</translation>
    </message>
    <message>
        <source>This computer&apos;s print system is not there.</source>
        <translation>Bu kompüterin çap sistemi işləmir.</translation>
    </message>
    <message>
        <source>Have CUPS installed and started; meanwhile save the slips as a file.</source>
        <translation>CUPS-un quraşdırılıb işə salınmasını xahiş edin; hələlik vərəqələri fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>Bu, oxuna bilən şəkil və ya PDF deyil.</translation>
    </message>
    <message>
        <source>Take the picture again, or scan the slip with a scanner.</source>
        <translation>Şəkli yenidən çəkin və ya vərəqəni skanerlə oxudun.</translation>
    </message>
    <message>
        <source>A message between desk and headquarters could not be read ({reason}).</source>
        <translation>Masa ilə qərargah arasındakı mesaj oxunmadı ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is lost; it is sent again by itself. Update the older side if it goes on.</source>
        <translation>Heç nə itməyib; mesaj özü yenidən göndərilir. Davam edərsə, köhnə tərəfi yeniləyin.</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Bu, qeydiyyat kodu deyil.</translation>
    </message>
    <message>
        <source>Type all 25 characters as headquarters gave them.</source>
        <translation>25 işarənin hamısını qərargahın verdiyi kimi yazın.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is valid until {until}.</source>
        <translation>{code} vərəqəsi, {copy} nüsxəsi, {until} tarixinədək etibarlıdır.</translation>
    </message>
    <message>
        <source>The signature on slip {code}, copy {copy}, is true, but this desk does not have it.</source>
        <translation>{code} vərəqəsinin ({copy} nüsxəsi) imzası həqiqidir, lakin bu masada yoxdur.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, expired on {until}.</source>
        <translation>{code} vərəqəsinin ({copy} nüsxəsi) müddəti {until} tarixində bitib.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: copy {later} was printed after it.</source>
        <translation>{code} vərəqəsinin {copy} nüsxəsi ləğv olunub: ondan sonra {later} nüsxəsi çap edilib.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: the record that it belonged to was erased.</source>
        <translation>{code} vərəqəsinin {copy} nüsxəsi ləğv olunub: aid olduğu qeyd silinib.</translation>
    </message>
    <message>
        <source>Slip {code} was signed by a desk that headquarters withdrew (as known on {told}).</source>
        <translation>{code} talonunu qərargahın ləğv etdiyi masa imzalayıb ({told} tarixinə olan məlumat).</translation>
    </message>
    <message>
        <source>Slip {code} is not as a desk signed it: its code or signature was altered.</source>
        <translation>{code} vərəqəsi masanın imzaladığı kimi deyil: kodu və ya imzası dəyişdirilib.</translation>
    </message>
    <message>
        <source>Slip {code} is signed with a key that this desk does not know.</source>
        <translation>{code} vərəqəsi bu masanın tanımadığı açarla imzalanıb.</translation>
    </message>
    <message>
        <source>This is not a slip of this camp.</source>
        <translation>Bu, bu düşərgənin vərəqəsi deyil.</translation>
    </message>
    <message>
        <source>Compare the face and the name with the person.</source>
        <translation>Üzü və adı qarşınızdakı şəxslə tutuşdurun.</translation>
    </message>
    <message>
        <source>Read its date, compare the face, and look again after the next sync.</source>
        <translation>Tarixini oxuyun, üzü tutuşdurun və növbəti sinxronlaşmadan sonra yenidən yoxlayın.</translation>
    </message>
    <message>
        <source>Print the next copy at the desk.</source>
        <translation>Masada növbəti nüsxəni çap edin.</translation>
    </message>
    <message>
        <source>Keep this slip. If its holder stays in the camp, register them as a new person.</source>
        <translation>Bu vərəqəni özünüzdə saxlayın. Sahibi düşərgədə qalırsa, onu yeni şəxs kimi qeydiyyata alın.</translation>
    </message>
    <message>
        <source>Keep this slip, and ask for the later copy.</source>
        <translation>Bu vərəqəni saxlayın və sonrakı nüsxəni istəyin.</translation>
    </message>
    <message>
        <source>Keep the slip and call a supervisor; find the person by name.</source>
        <translation>Vərəqəni saxlayın və məsul şəxsi çağırın; adamı adına görə tapın.</translation>
    </message>
    <message>
        <source>Find the person by name, or ask headquarters whose slip it is.</source>
        <translation>Adamı adına görə tapın və ya vərəqənin kimin olduğunu qərargahdan soruşun.</translation>
    </message>
    <message>
        <source>Scan the square code on the slip again, or type the person&apos;s code.</source>
        <translation>Vərəqədəki kvadrat kodu yenidən skan edin və ya şəxsin kodunu yazın.</translation>
    </message>
    <message>
        <source>Gatehouse&apos;s own file {path} cannot be used: {problem}</source>
        <translation>Gatehouse-un öz faylı {path} yararsızdır: {problem}</translation>
    </message>
    <message>
        <source>Install Gatehouse again; what was saved is not touched.</source>
        <translation>Gatehouse-u yenidən quraşdırın; saxlanılanlara toxunulmur.</translation>
    </message>
    <message>
        <source>The camp file {path} cannot be used: {problem}</source>
        <translation>Düşərgə faylı {path} yararsızdır: {problem}</translation>
    </message>
    <message>
        <source>Mend or remove the file, then start again; docs/camps.md has an example.</source>
        <translation>Faylı düzəldin və ya silin, sonra yenidən başladın; nümunə docs/camps.md faylındadır.</translation>
    </message>
    <message>
        <source>This is not a list of families: {problem}.</source>
        <translation>Bu, ailələr siyahısı deyil: {problem}.</translation>
    </message>
    <message>
        <source>Save the file as JSON in UTF-8; docs/import-format.md has an example.</source>
        <translation>Faylı UTF-8 ilə JSON kimi saxlayın; nümunə docs/import-format.md faylındadır.</translation>
    </message>
    <message>
        <source>No family here has the code {code}.</source>
        <translation>Burada {code} kodlu ailə yoxdur.</translation>
    </message>
    <message>
        <source>Search by name; another desk&apos;s family arrives with the next sync.</source>
        <translation>Adla axtarın; başqa masanın ailəsi növbəti mübadilədə gələcək.</translation>
    </message>
    <message>
        <source>The family {code} has no member {number}.</source>
        <translation>{code} ailəsində {number} nömrəli üzv yoxdur.</translation>
    </message>
    <message>
        <source>Open the family and choose the person.</source>
        <translation>Ailəni açın və şəxsi seçin.</translation>
    </message>
    <message>
        <source>Take the picture again: flat, in light, the whole code in it. Or type the code.</source>
        <translation>Şəkli yenidən çəkin: düz, işıqda, kod bütöv görünsün. Və ya kodu yazın.</translation>
    </message>
    <message>
        <source>{name} is the only supervisor of this desk.</source>
        <translation>{name} bu masanın yeganə növbə rəhbəridir.</translation>
    </message>
    <message>
        <source>A headquarters is set up in {folder} already.</source>
        <translation>{folder} qovluğunda qərargah artıq qurulub.</translation>
    </message>
    <message>
        <source>Choose another folder with GATEHOUSE_HOME, or move that one away.</source>
        <translation>GATEHOUSE_HOME ilə başqa qovluq seçin və ya həmin qovluğu başqa yerə köçürün.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at headquarters; {waiting} entries wait.</source>
        <translation>Bu masa qərargahda qeydə alınmayıb; {waiting} qeyd gözləyir.</translation>
    </message>
    <message>
        <source>Ask a supervisor to enrol it with the code that headquarters prints.</source>
        <translation>Növbə rəhbərindən onu qərargahın çap etdiyi kodla qeydə almasını xahiş edin.</translation>
    </message>
    <message>
        <source>No printer is set.</source>
        <translation>Printer seçilməyib.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or save the paper as a file.</source>
        <translation>Parametrlərdə birini seçin və ya sənədi fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>{first} to {last} is no period that can be listed.</source>
        <translation>{first} – {last} siyahıya alına bilən dövr deyil.</translation>
    </message>
    <message>
        <source>Give the first day before the last, within a year.</source>
        <translation>İlk günü sonuncudan əvvəl, bir il daxilində göstərin.</translation>
    </message>
    <message>
        <source>The camp has no bed {bed}.</source>
        <translation>Düşərgədə {bed} çarpayısı yoxdur.</translation>
    </message>
    <message>
        <source>Choose a bed from the list, or none for now.</source>
        <translation>Siyahıdan çarpayı seçin, ya da hələlik çarpayısız saxlayın.</translation>
    </message>
    <message>
        <source>{code} is a whole family.</source>
        <translation>{code} bütöv ailədir.</translation>
    </message>
    <message>
        <source>Give the code of one person, like {code}-1.</source>
        <translation>Bir nəfərin kodunu verin, məsələn {code}-1.</translation>
    </message>
    <message>
        <source>The reason is missing, or longer than {most} letters.</source>
        <translation>Səbəb yoxdur və ya {most} işarədən uzundur.</translation>
    </message>
    <message>
        <source>Say in a few words why this person is erased.</source>
        <translation>Bu şəxsin niyə silindiyini bir neçə sözlə yazın.</translation>
    </message>
    <message>
        <source>The reason names the person, and it would stay.</source>
        <translation>Səbəbdə şəxsin özü göstərilib, səbəb isə qalacaq.</translation>
    </message>
    <message>
        <source>Say why without a name, a number or a phone, like &apos;asked for it&apos;.</source>
        <translation>Səbəbi ad, nömrə və telefon olmadan yazın, məsələn: «özü xahiş edib».</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Bu fayl oxunan şəkil deyil.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture under 20 MB.</source>
        <translation>20 MB-dan kiçik JPEG və ya PNG seçin.</translation>
    </message>
    <message>
        <source>Write on paper meanwhile and call your supervisor; Gatehouse has changed nothing.</source>
        <translation>Hələlik kağıza yazın və rəhbərinizi çağırın; Gatehouse heç nəyi dəyişməyib.</translation>
    </message>
    <message>
        <source>This computer cannot keep records safely: {what}.</source>
        <translation>Bu kompüter qeydləri təhlükəsiz saxlaya bilmir: {what}.</translation>
    </message>
    <message>
        <source>Install Gatehouse again as its manual says, then start it.</source>
        <translation>Gatehouse-u təlimata uyğun yenidən quraşdırın, sonra başladın.</translation>
    </message>
    <message>
        <source>Gatehouse is already open on this computer.</source>
        <translation>Gatehouse bu kompüterdə artıq açıqdır.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>Açıq pəncərəyə keçin və ya əvvəlcə onu bağlayın.</translation>
    </message>
    <message>
        <source>This desk is set up already.</source>
        <translation>Bu masa artıq qurulub.</translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation>Daxil olun.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>Bu masa hələ qurulmayıb.</translation>
    </message>
    <message>
        <source>The desk&apos;s file {path} is missing.</source>
        <translation>Masanın {path} faylı yoxdur.</translation>
    </message>
    <message>
        <source>Put it back from where it was moved, or call headquarters. If the desk was just being set up, and nothing was saved, move its folder away and start again.</source>
        <translation>Onu köçürüldüyü yerdən geri qaytarın və ya qərargaha zəng edin. Masa yenicə qurulurdusa və heç nə saxlanılmayıbsa, qovluğunu başqa yerə köçürün və yenidən başlayın.</translation>
    </message>
    <message>
        <source>The desk&apos;s file belongs to another key.</source>
        <translation>Masanın faylı başqa açara aiddir.</translation>
    </message>
    <message>
        <source>{path} is not a Gatehouse desk.</source>
        <translation>{path} Gatehouse masası deyil.</translation>
    </message>
    <message>
        <source>Put the desk&apos;s own file back in its place; do not set the desk up anew.</source>
        <translation>Masanın öz faylını yerinə qaytarın; masanı yenidən qurmayın.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Masanın faylı zədələnib.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk ({step}).</source>
        <translation>Bu masadan daha yeni Gatehouse istifadə edib ({step}).</translation>
    </message>
    <message>
        <source>Start that version, or update this one.</source>
        <translation>Həmin versiyanı başladın və ya bunu yeniləyin.</translation>
    </message>
    <message>
        <source>Records are missing from the desk&apos;s file: it holds {found}, it had {expected}.</source>
        <translation>Masanın faylında qeydlər çatmır: {found} var, {expected} olub.</translation>
    </message>
    <message>
        <source>Do not register here. Put the newest file back, or let headquarters restore this desk.</source>
        <translation>Burada qeydiyyat aparmayın. Ən yeni faylı geri qaytarın və ya qoyun qərargah bu masanı bərpa etsin.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark is missing or unreadable; its file holds {found} entries.</source>
        <translation>İş yerinin nişanı yoxdur və ya oxunmur; faylında {found} yazı var.</translation>
    </message>
    <message>
        <source>Do not register here yet. Ask headquarters how many entries it has of this desk; if it is not more, a supervisor runs &apos;verify --accept-missing-mark&apos;.</source>
        <translation>Hələ burada qeydiyyat aparmayın. Qərargahdan soruşun, onda bu iş yerinin neçə yazısı var; artıq deyilsə, rəhbər &apos;verify --accept-missing-mark&apos; əmrini işə salır.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>Disk doludur; bu saxlanılmadı.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still in the window.</source>
        <translation>Yer boşaldın, sonra yenidən saxlayın. Yazdıqlarınız hələ pəncərədədir.</translation>
    </message>
    <message>
        <source>The disk is full; the desk cannot be opened.</source>
        <translation>Disk doludur; iş yeri açıla bilmir.</translation>
    </message>
    <message>
        <source>Free some space, then open it again. What was saved is safe.</source>
        <translation>Yer boşaldın, sonra yenidən açın. Yadda saxlananlar təhlükəsizdir.</translation>
    </message>
    <message>
        <source>The disk is full: this desk can only be read now.</source>
        <translation>Disk doludur: bu masa indi yalnız oxuna bilər.</translation>
    </message>
    <message>
        <source>Free some space, then close Gatehouse and start it again. What was saved is safe.</source>
        <translation>Yer boşaldın, Gatehouse-u bağlayıb yenidən açın. Saxlanılanlar təhlükəsizdir.</translation>
    </message>
    <message>
        <source>The disk failed ({reason}); this was not saved.</source>
        <translation>Disk işləmədi ({reason}); bu saxlanılmadı.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>Masa bağlıdır.</translation>
    </message>
    <message>
        <source>Log in again; what was saved is safe.</source>
        <translation>Yenidən daxil olun; saxlanılanlar təhlükəsizdir.</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {code}.</source>
        <translation>{bed} çarpayısı tutulub: {code}.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for now.</source>
        <translation>Başqa çarpayı seçin və ya hələlik heç birini.</translation>
    </message>
    <message>
        <source>This form was saved already as something else.</source>
        <translation>Bu forma artıq başqa məzmunla saxlanılıb.</translation>
    </message>
    <message>
        <source>Open the family with Find, or start a new form.</source>
        <translation>Ailəni Axtar ilə açın və ya yeni forma başlayın.</translation>
    </message>
    <message>
        <source>A person named here was erased, so nothing more is kept of them.</source>
        <translation>Burada adı keçən bir nəfərin məlumatı silinib, ona görə də onun haqqında daha heç nə saxlanmır.</translation>
    </message>
    <message>
        <source>Take them off the form. Somebody who comes back is registered as a new person.</source>
        <translation>Onu formadan çıxarın. Qayıdan şəxs yeni şəxs kimi qeydiyyata alınır.</translation>
    </message>
    <message>
        <source>This was decided or changed meanwhile.</source>
        <translation>Bu artıq həll edilib və ya dəyişib.</translation>
    </message>
    <message>
        <source>Look at the list of conflicts again.</source>
        <translation>Ziddiyyətlər siyahısına yenidən baxın.</translation>
    </message>
    <message>
        <source>These records are merged: they are shown as one person.</source>
        <translation>Bu qeydlər birləşdirilib: bir şəxs kimi göstərilir.</translation>
    </message>
    <message>
        <source>A supervisor can take the merge back.</source>
        <translation>Növbə rəhbəri birləşdirməni geri götürə bilər.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Bunlar artıq bir şəxsdir.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Görüləsi heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>This record is not merged with another.</source>
        <translation>Bu qeyd başqası ilə birləşdirilməyib.</translation>
    </message>
    <message>
        <source>Give the code of the record that was merged, as its slip shows it.</source>
        <translation>Birləşdirilmiş qeydin kodunu vərəqəsində göstərildiyi kimi verin.</translation>
    </message>
    <message>
        <source>{url} is not an address of headquarters.</source>
        <translation>{url} qərargahın ünvanı deyil.</translation>
    </message>
    <message>
        <source>Type it like https://hq.example.org; http is taken only for this computer itself.</source>
        <translation>Belə yazın: https://hq.example.org; http yalnız bu kompüterin özü üçün qəbul olunur.</translation>
    </message>
    <message>
        <source>Headquarters cannot be reached ({reason}).</source>
        <translation>Qərargaha çatmaq olmur ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: everything is safe on this computer and is sent by itself when the link is back.</source>
        <translation>İşləməyə davam edin: hər şey bu kompüterdə təhlükəsizdir və əlaqə qayıdanda özü göndəriləcək.</translation>
    </message>
    <message>
        <source>Headquarters does not take this desk&apos;s message ({reason}).</source>
        <translation>Qərargah bu masanın mesajını qəbul etmir ({reason}).</translation>
    </message>
    <message>
        <source>Go on working, nothing is lost. Call headquarters and say when it happened.</source>
        <translation>İşə davam edin, heç nə itməyib. Qərargaha zəng edin və bunun nə vaxt baş verdiyini deyin.</translation>
    </message>
    <message>
        <source>Headquarters speaks a newer protocol than this desk.</source>
        <translation>Qərargahın protokolu bu masanınkından yenidir.</translation>
    </message>
    <message>
        <source>Update Gatehouse on this computer. Until then everything is kept here.</source>
        <translation>Bu kompüterdə Gatehouse-u yeniləyin. O vaxtadək hər şey burada saxlanılır.</translation>
    </message>
    <message>
        <source>Headquarters speaks an older protocol than this desk.</source>
        <translation>Qərargahın protokolu bu masanınkından köhnədir.</translation>
    </message>
    <message>
        <source>Ask headquarters to update. Until then everything is kept here.</source>
        <translation>Qərargahdan yenilənməyi xahiş edin. O vaxtadək hər şey burada saxlanılır.</translation>
    </message>
    <message>
        <source>Headquarters does not know this desk.</source>
        <translation>Qərargah bu masanı tanımır.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new enrolment code. Everything is kept here.</source>
        <translation>Qərargahdan yeni qeydiyyat kodu istəyin. Hər şey burada saxlanılır.</translation>
    </message>
    <message>
        <source>This desk&apos;s records and headquarters&apos; copy of them have parted.</source>
        <translation>Bu masanın qeydləri ilə onların qərargahdakı nüsxəsi bir-birindən ayrılıb.</translation>
    </message>
    <message>
        <source>Call headquarters now: this desk was copied or restored. Keep this computer as it is.</source>
        <translation>Dərhal qərargaha zəng edin: bu masa köçürülüb və ya bərpa edilib. Bu kompüterə toxunmayın.</translation>
    </message>
    <message>
        <source>Something answers in headquarters&apos; place ({reason}).</source>
        <translation>Qərargahın yerinə başqa bir şey cavab verir ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the code with headquarters by telephone.</source>
        <translation>Ünvanı və kodu telefonla qərargahla yoxlayın.</translation>
    </message>
    <message>
        <source>Headquarters does not take this enrolment code ({reason}).</source>
        <translation>Qərargah bu qeydiyyat kodunu qəbul etmir ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a new code; each works once, for 24 hours.</source>
        <translation>Qərargahdan yeni kod istəyin; hər biri bir dəfə, 24 saat ərzində işləyir.</translation>
    </message>
    <message>
        <source>This enrolment code is for another camp ({reason}).</source>
        <translation>Bu qeydiyyat kodu başqa düşərgə üçündür ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a code of this desk&apos;s camp.</source>
        <translation>Qərargahdan bu masanın düşərgəsi üçün kod istəyin.</translation>
    </message>
    <message>
        <source>Another desk has this desk&apos;s code prefix ({reason}).</source>
        <translation>Başqa masanın kod prefiksi bu masanınkı ilə eynidir ({reason}).</translation>
    </message>
    <message>
        <source>Set this desk up again in an empty folder with another prefix.</source>
        <translation>Bu masanı boş qovluqda başqa prefikslə yenidən qurun.</translation>
    </message>
    <message>
        <source>Headquarters has this desk already, with another key.</source>
        <translation>Bu masa qərargahda artıq var, başqa açarla.</translation>
    </message>
    <message>
        <source>Call headquarters: a copy of this desk&apos;s folder may be in use elsewhere.</source>
        <translation>Qərargaha zəng edin: bu masanın qovluğunun nüsxəsi başqa yerdə işlənə bilər.</translation>
    </message>
    <message>
        <source>This name and password do not open the desk.</source>
        <translation>Bu ad və parol masanı açmır.</translation>
    </message>
    <message>
        <source>Type both again; mind Caps Lock and the keyboard&apos;s language.</source>
        <translation>Hər ikisini yenidən yazın; Caps Lock və klaviatura dilinə baxın.</translation>
    </message>
    <message>
        <source>This recovery code does not open this desk.</source>
        <translation>Bu bərpa kodu bu masanı açmır.</translation>
    </message>
    <message>
        <source>Type all 25 characters from the sheet printed for this very desk.</source>
        <translation>Məhz bu masa üçün çap olunmuş vərəqdən 25 işarənin hamısını yazın.</translation>
    </message>
    <message>
        <source>There is already an operator {name}.</source>
        <translation>{name} adlı operator artıq var.</translation>
    </message>
    <message>
        <source>Choose another name, for example with the family name.</source>
        <translation>Başqa ad seçin, məsələn soyadla.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>{name} adlı operator yoxdur.</translation>
    </message>
    <message>
        <source>Check the spelling in the list of operators.</source>
        <translation>Yazılışını operatorlar siyahısında yoxlayın.</translation>
    </message>
    <message>
        <source>{name} is the only one who can log in.</source>
        <translation>Daxil ola bilən yeganə şəxs: {name}.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>Əvvəlcə başqa növbə rəhbəri əlavə edin.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Parol çox qısadır.</translation>
    </message>
    <message>
        <source>Choose one of at least {least} characters; three words are good.</source>
        <translation>Ən azı {least} işarəlik parol seçin; üç söz yaxşıdır.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged or missing.</source>
        <translation>Masanın açar faylı zədələnib və ya yoxdur.</translation>
    </message>
    <message>
        <source>Do not set the desk up anew. Call your supervisor: {path} must come back.</source>
        <translation>Masanı yenidən qurmayın. Növbə rəhbərini çağırın: {path} geri qaytarılmalıdır.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk.</source>
        <translation>Bu masadan daha yeni Gatehouse istifadə edib.</translation>
    </message>
    <message>
        <source>The password file {path} is not used: {reason}.</source>
        <translation>{path} parol faylından istifadə olunmur: {reason}.</translation>
    </message>
    <message>
        <source>Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password.</source>
        <translation>tmpfs-də 0600 icazəli fayldan, systemd credential-dan, --password-fd-dən istifadə edin və ya parolu yazın.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} qovluğu yoxdur.</translation>
    </message>
    <message>
        <source>Plug the stick in, wait until it shows, and give its folder.</source>
        <translation>Fleş yaddaşı taxın, görünənə qədər gözləyin və qovluğunu göstərin.</translation>
    </message>
    <message>
        <source>There is nothing for {whom} on this stick.</source>
        <translation>Bu fleş yaddaşda {whom} üçün heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Choose the folder that the other side wrote to. Receipts are there after headquarters&apos; import.</source>
        <translation>Qarşı tərəfin yazdığı qovluğu seçin. Qəbzlər qərargahda idxaldan sonra orada olur.</translation>
    </message>
    <message>
        <source>What the stick carries cannot be taken ({reason}).</source>
        <translation>Fleş yaddaşdakını qəbul etmək olmur ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again at the other side, onto another stick if it happens twice.</source>
        <translation>Heç nə dəyişmədi. Qarşı tərəfdə yenidən ixrac edin; təkrarlanarsa, başqa fleş yaddaşa.</translation>
    </message>
    <message>
        <source>The receipt on this stick is older than the one this desk has.</source>
        <translation>Bu fleş yaddaşdakı qəbz bu masadakından köhnədir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the stick that came back last.</source>
        <translation>Heç nə dəyişmədi. Axırıncı qayıdan fleş yaddaşı gətirin.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>Fleş yaddaş doludur.</translation>
    </message>
    <message>
        <source>Delete something on it or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Ondan nəsə silin və ya başqasını götürün, sonra əmri təkrar edin: heç nə itmir və ikiqat olmur.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Fleş yaddaşa yazmaq olmur.</translation>
    </message>
    <message>
        <source>Slide its lock open or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Kilidini açın və ya başqasını götürün, sonra əmri təkrar edin: heç nə itmir və ikiqat olmur.</translation>
    </message>
    <message>
        <source>The stick failed ({reason}).</source>
        <translation>Fleş yaddaş işləmədi ({reason}).</translation>
    </message>
    <message>
        <source>Plug it in again or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Yenidən taxın və ya başqasını götürün, sonra əmri təkrar edin: heç nə itmir və ikiqat olmur.</translation>
    </message>
    <message>
        <source>The stick begins after what headquarters has (entry {seq}).</source>
        <translation>Fleş yaddaş qərargahda olandan sonra başlayır (qeyd {seq}).</translation>
    </message>
    <message>
        <source>Carry the stick back, import it at the desk, and export again: the desk then sends the rest.</source>
        <translation>Fleş yaddaşı geri aparın, masada idxal edin və yenidən ixrac edin: masa onda qalanını göndərər.</translation>
    </message>
    <message>
        <source>This desk cannot seal anything to headquarters.</source>
        <translation>Bu masa qərargah üçün heç nə möhürləyə bilmir.</translation>
    </message>
    <message>
        <source>Enrol the desk first, with a new code from headquarters.</source>
        <translation>Əvvəlcə masanı qərargahın yeni kodu ilə qeydiyyatdan keçirin.</translation>
    </message>
    <message>
        <source>Make a certificate with &apos;hq make-ca&apos;, or listen on 127.0.0.1 behind a proxy that has one.</source>
        <translation>&apos;hq make-ca&apos; ilə sertifikat yaradın və ya sertifikatı olan proksinin arxasında 127.0.0.1 ünvanından istifadə edin.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a name or address that desks could type.</source>
        <translation>&apos;{name}&apos; masalarda yazıla bilən ad və ya ünvan deyil.</translation>
    </message>
    <message>
        <source>Give each name and address with --name, like --name hq.example.org --name 192.0.2.7.</source>
        <translation>Hər adı və ünvanı --name ilə göstərin, məsələn --name hq.example.org --name 192.0.2.7.</translation>
    </message>
    <message>
        <source>The key of headquarters&apos; certificate authority is missing or does not open.</source>
        <translation>Qərargahın sertifikat mərkəzinin açarı yoxdur və ya açılmır.</translation>
    </message>
    <message>
        <source>Bring back the folder &apos;tls&apos; from a backup. A new authority would mean enrolling every desk again.</source>
        <translation>&apos;tls&apos; qovluğunu ehtiyat nüsxədən qaytarın. Yeni mərkəz olsa, hər masanı yenidən qeydə almaq lazım gələrdi.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock headquarters&apos; certificate is not valid ({reason}).</source>
        <translation>Bu kompüterin saatına görə qərargahın sertifikatı etibarsızdır ({reason}).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, headquarters must run &apos;hq make-ca&apos; again.</source>
        <translation>Bu kompüterin tarixini və saatını düzəldin. Onlar düzdürsə, qərargah &apos;hq make-ca&apos; əmrini yenidən icra etməlidir.</translation>
    </message>
    <message>
        <source>Records of another desk were not taken ({reason}).</source>
        <translation>Başqa masanın qeydləri qəbul edilmədi ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters. This desk works on, and has its own records whole.</source>
        <translation>Qərargaha zəng edin. Bu masa işləməyə davam edir, öz qeydləri bütövdür.</translation>
    </message>
    <message>
        <source>An old copy of headquarters answers ({reason}).</source>
        <translation>Qərargahın köhnə nüsxəsi cavab verir ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters: the copy from before the restore must be stopped. Everything is kept here.</source>
        <translation>Qərargaha zəng edin: bərpadan əvvəlki nüsxə dayandırılmalıdır. Hər şey burada saxlanılır.</translation>
    </message>
    <message>
        <source>There is no desk {desk} at headquarters.</source>
        <translation>Qərargahda {desk} masası yoxdur.</translation>
    </message>
    <message>
        <source>Take the desk&apos;s id from &apos;hq status --json&apos;.</source>
        <translation>Masanın identifikatorunu &apos;hq status --json&apos; əmrindən götürün.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this desk ({reason}).</source>
        <translation>Qərargah bu masanı işdən çıxarıb ({reason}).</translation>
    </message>
    <message>
        <source>Register at another desk and call headquarters. Everything entered here is kept.</source>
        <translation>Başqa masada qeydiyyat aparın və qərargaha zəng edin. Burada yazılan hər şey saxlanılır.</translation>
    </message>
    <message>
        <source>The {what} must have one to {longest} characters that can be seen.</source>
        <translation>1–{longest} görünən işarə olmalıdır ({what}).</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Yenidən yazın.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database is not prepared for this Gatehouse.</source>
        <translation>Qərargahın verilənlər bazası bu Gatehouse üçün hazırlanmayıb.</translation>
    </message>
    <message>
        <source>Run &apos;hq init-database&apos; as the database&apos;s administrator, then start again.</source>
        <translation>&apos;hq init-database&apos; əmrini verilənlər bazasının inzibatçısı kimi icra edin, sonra yenidən başladın.</translation>
    </message>
    <message>
        <source>Headquarters asks this desk to wait a little ({reason}).</source>
        <translation>Qərargah bu masadan bir az gözləməyi xahiş edir ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: the rest is sent by itself.</source>
        <translation>İşləməyə davam edin: qalanı özü göndəriləcək.</translation>
    </message>
    <message>
        <source>{desk} has come to entry {epoch}:{seq}; there is no later epoch here.</source>
        <translation>{desk}: buradakı son qeyd {epoch}:{seq}, daha sonrakı dövr yoxdur.</translation>
    </message>
    <message>
        <source>Take the last good entry from &apos;hq entries --desk ID&apos;, as EPOCH:SEQ.</source>
        <translation>Son etibarlı qeydi &apos;hq entries --desk ID&apos; əmrindən EPOCH:SEQ şəklində götürün.</translation>
    </message>
    <message>
        <source>No headquarters is set up in {folder}.</source>
        <translation>{folder} qovluğunda qərargah qurulmayıb.</translation>
    </message>
    <message>
        <source>Make one with &apos;hq set-up&apos;, or name the data folder of the one you mean in GATEHOUSE_HOME.</source>
        <translation>Onu &apos;hq set-up&apos; əmri ilə qurun və ya GATEHOUSE_HOME-da lazım olan qərargahın məlumat qovluğunu göstərin.</translation>
    </message>
    <message>
        <source>Headquarters is set up in {folder} already; nothing was changed.</source>
        <translation>Qərargah {folder} qovluğunda artıq qurulub; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>Start it with &apos;hq serve&apos;. For another headquarters name another data folder in GATEHOUSE_HOME.</source>
        <translation>Onu &apos;hq serve&apos; əmri ilə işə salın. Başqa qərargah üçün GATEHOUSE_HOME-da başqa məlumat qovluğu göstərin.</translation>
    </message>
    <message>
        <source>This name and password do not open headquarters.</source>
        <translation>Bu ad və parol qərargahı açmır.</translation>
    </message>
    <message>
        <source>Give the operator and password of &apos;hq set-up&apos;; a desk&apos;s and the pages&apos; are others. Mind Caps Lock.</source>
        <translation>&apos;hq set-up&apos; zamanı verilmiş ad və parolu yazın; masanın və səhifələrin parolu başqadır. Caps Lock-a baxın.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key file {path} is damaged or missing.</source>
        <translation>Qərargahın açar faylı {path} zədələnib və ya yoxdur.</translation>
    </message>
    <message>
        <source>Bring back this one file, or &apos;hq restore&apos; a backup into another data folder. Do not run &apos;hq set-up&apos;.</source>
        <translation>Yalnız bu faylı qaytarın və ya ehtiyat nüsxəni &apos;hq restore&apos; ilə başqa məlumat qovluğuna bərpa edin. &apos;hq set-up&apos; işlətməyin.</translation>
    </message>
    <message>
        <source>This file holds no list of people: {problem}.</source>
        <translation>Bu faylda insanların siyahısı yoxdur: {problem}.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as XLSX or CSV, and try again.</source>
        <translation>Onu yarandığı proqramda açın, XLSX və ya CSV kimi saxlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as {encoding}.</source>
        <translation>Bu faylın hərfləri {encoding} kimi oxunmur.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as XLSX or as CSV in UTF-8.</source>
        <translation>Başqa kodlaşdırma seçin, yaxud faylı XLSX və ya UTF-8 ilə CSV kimi saxlayın.</translation>
    </message>
    <message>
        <source>No column of this file is taken for names: {headings}.</source>
        <translation>Bu faylın heç bir sütunu ad kimi tanınmadı: {headings}.</translation>
    </message>
    <message>
        <source>Say which column holds the family names, or put headings over the columns.</source>
        <translation>Soyadların hansı sütunda olduğunu göstərin və ya sütunlara başlıq yazın.</translation>
    </message>
    <message>
        <source>The file has no column {heading}, or a column cannot be {field}.</source>
        <translation>Faylda {heading} sütunu yoxdur və ya sütun {field} ola bilməz.</translation>
    </message>
    <message>
        <source>Write the heading as it stands in the file, and one of the known fields.</source>
        <translation>Başlığı faylda olduğu kimi və tanınan sahələrdən birini yazın.</translation>
    </message>
    <message>
        <source>{count} row(s) of this list cannot be taken; nothing was kept.</source>
        <translation>Bu siyahının {count} sətri qəbul edilə bilmir; heç nə saxlanmadı.</translation>
    </message>
    <message>
        <source>Nobody new is on the list {name}.</source>
        <translation>{name} siyahısında yeni adam yoxdur.</translation>
    </message>
    <message>
        <source>Its people stand on a list here already, or its rows have problems.</source>
        <translation>Bu adamlar artıq buradakı siyahıdadır və ya sətirlərdə səhvlər var.</translation>
    </message>
    <message>
        <source>There is no list {name} here.</source>
        <translation>Burada {name} siyahısı yoxdur.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; look at the lists again.</source>
        <translation>Kimsə onu silmiş ola bilər; siyahılara yenidən baxın.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>{printer} printerində kağız bitib.</translation>
    </message>
    <message>
        <source>Put paper in: the job goes on by itself.</source>
        <translation>Kağız qoyun: çap özü davam edəcək.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>{printer} printerində kağız ilişib.</translation>
    </message>
    <message>
        <source>Open it and take the paper out; then print again what came out torn.</source>
        <translation>Açıb kağızı çıxarın; sonra cırılanı yenidən çap edin.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>{printer} açıqdır.</translation>
    </message>
    <message>
        <source>Close its cover: the job goes on by itself.</source>
        <translation>Qapağını bağlayın: çap özü davam edəcək.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon.</source>
        <translation>{printer} printerində mürəkkəb, toner və ya lent bitib.</translation>
    </message>
    <message>
        <source>Put a new one in, or print on another printer.</source>
        <translation>Yenisini qoyun və ya başqa printerdə çap edin.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>{printer} cavab vermir.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; or print on another printer.</source>
        <translation>Onu yandırın və kabelini yoxlayın; ya da başqa printerdə çap edin.</translation>
    </message>
    <message>
        <source>{printer} is stopped: {reason}.</source>
        <translation>{printer} dayandırılıb: {reason}.</translation>
    </message>
    <message>
        <source>Let it go on in the computer&apos;s printer settings, or print on another printer.</source>
        <translation>Kompüterin printer ayarlarında onu davam etdirin və ya başqa printerdə çap edin.</translation>
    </message>
    <message>
        <source>The print queue has no job {job}.</source>
        <translation>Çap növbəsində {job} işi yoxdur.</translation>
    </message>
    <message>
        <source>Look at the list again: it may be done, or taken away.</source>
        <translation>Siyahıya yenidən baxın: bəlkə çap olunub və ya götürülüb.</translation>
    </message>
    <message>
        <source>It is not known whether this was printed.</source>
        <translation>Bunun çap olunub-olunmadığı bilinmir.</translation>
    </message>
    <message>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Çıxıb-çıxmadığına baxın; çıxmayıbsa, yenidən çap edin.</translation>
    </message>
    <message>
        <source>{code} was erased on {day}.</source>
        <translation>{code} {day} tarixində silinib.</translation>
    </message>
    <message>
        <source>Nothing is kept of them, and their slips are void. Who comes back is registered as a new person.</source>
        <translation>Onun haqqında heç nə saxlanmır, talonları etibarsızdır. Qayıdan yeni şəxs kimi qeydə alınır.</translation>
    </message>
    <message>
        <source>No code is read from it.</source>
        <translation>Ondan heç bir kod oxunmadı.</translation>
    </message>
    <message>
        <source>Nothing called {field} is to be decided.</source>
        <translation>{field} adlı həll ediləsi heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Copy the field from the second column of a line of &apos;conflicts&apos;, and the entry from its last.</source>
        <translation>Sahəni &apos;conflicts&apos; sətrinin ikinci sütunundan, qeydi isə sonuncu sütunundan köçürün.</translation>
    </message>
    <message>
        <source>{entry} is no entry that is in conflict about {field}.</source>
        <translation>{entry} {field} üzrə ziddiyyətdəki qeydlərdən deyil.</translation>
    </message>
    <message>
        <source>Copy the entry from the last column of a line of &apos;conflicts&apos; about it.</source>
        <translation>Qeydi &apos;conflicts&apos; əmrinin bu barədə sətrinin sonuncu sütunundan köçürün.</translation>
    </message>
    <message>
        <source>{field} is no bed given twice, so no other bed can be given for it.</source>
        <translation>{field} iki dəfə verilmiş çarpayı deyil, əvəzinə başqa çarpayı vermək olmaz.</translation>
    </message>
    <message>
        <source>Leave --bed out: the entry&apos;s own value stands then.</source>
        <translation>--bed yazmayın: onda qeydin öz qiyməti qalır.</translation>
    </message>
    <message>
        <source>{letter} is not one letter from A to Z.</source>
        <translation>{letter} A-dan Z-yə bir hərf deyil.</translation>
    </message>
    <message>
        <source>Type one letter that no other desk of the camp numbers with.</source>
        <translation>Düşərgənin başqa masasının işlətmədiyi bir hərf yazın.</translation>
    </message>
    <message>
        <source>Start Gatehouse with its window and fill in the first page, or run set-up. If the desk lies in another folder, name that with GATEHOUSE_HOME.</source>
        <translation>Gatehouse pəncərəsini açıb birinci səhifəni doldurun və ya set-up əmrini verin. Masa başqa qovluqdadırsa, onu GATEHOUSE_HOME ilə göstərin.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used ({reason}).</source>
        <translation>{path} məlumat qovluğundan istifadə etmək olmur ({reason}).</translation>
    </message>
    <message>
        <source>Name another with GATEHOUSE_HOME, or have this one made so that you can write there. Then start again.</source>
        <translation>GATEHOUSE_HOME ilə başqasını göstərin və ya bu qovluğa yazmaq icazəsi alın. Sonra yenidən başlayın.</translation>
    </message>
    <message>
        <source>No password can be read from file descriptor {descriptor}.</source>
        <translation>{descriptor} fayl deskriptorundan parol oxumaq olmur.</translation>
    </message>
    <message>
        <source>Open it for the command, like --password-fd 3 3&lt;FILE.</source>
        <translation>Onu əmr üçün açın, məsələn --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Both codes are of one record, {code}.</source>
        <translation>Hər iki kod eyni qeydə aiddir: {code}.</translation>
    </message>
    <message>
        <source>Give the codes of two records, as their slips show them.</source>
        <translation>İki qeydin kodlarını talonlardakı kimi yazın.</translation>
    </message>
    <message>
        <source>There is no camp {camp}; there are {known}.</source>
        <translation>{camp} düşərgəsi yoxdur; bunlar var: {known}.</translation>
    </message>
    <message>
        <source>Choose one of these, or put the camp&apos;s file into {folder} and start again.</source>
        <translation>Bunlardan birini seçin və ya düşərgənin faylını {folder} qovluğuna qoyub yenidən başlayın.</translation>
    </message>
    <message>
        <source>Mend the file, or take the list without these rows (--leave-out on the command line).</source>
        <translation>Faylı düzəldin və ya siyahını bu sətirlər olmadan qəbul edin (əmr sətrində --leave-out).</translation>
    </message>
    <message>
        <source>{printer} waits for somebody.</source>
        <translation>{printer} müdaxilə gözləyir.</translation>
    </message>
    <message>
        <source>Look at its display, paper and cable: the job goes on by itself. Before you print it elsewhere, delete it in Windows&apos; list of the printer.</source>
        <translation>Ekranına, kağızına və kabelinə baxın: tapşırıq özü davam edəcək. Başqa yerdə çap etməzdən əvvəl onu Windows-un printer siyahısından silin.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Expected on</source>
        <translation>Gözlənilən gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>In the family</source>
        <translation>Ailədə</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Family: the same for its people</source>
        <translation>Ailə: üzvləri üçün eyni</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Tam ad</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Ata adı</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Ailə başçısına qohumluğu</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Vətəndaşlıq</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Sənədin növü</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Sənədin nömrəsi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verən</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Etibarlıdır</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Letters: as found out</source>
        <translation>Hərflər: tapıldığı kimi</translation>
    </message>
    <message>
        <source>Russian (cp1251)</source>
        <translation>Rus (cp1251)</translation>
    </message>
    <message>
        <source>Hebrew (cp1255)</source>
        <translation>İvrit (cp1255)</translation>
    </message>
    <message>
        <source>Turkish and Azerbaijani (cp1254)</source>
        <translation>Türk və Azərbaycan (cp1254)</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>Qərb (cp1252)</translation>
    </message>
    <message>
        <source>Dates: as found out</source>
        <translation>Tarixlər: tapıldığı kimi</translation>
    </message>
    <message>
        <source>Day first: 25/04/1990</source>
        <translation>Əvvəl gün: 25/04/1990</translation>
    </message>
    <message>
        <source>Month first: 04/25/1990</source>
        <translation>Əvvəl ay: 04/25/1990</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nə yazılıb</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Nə səhvdir və nə etməli</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Ata adı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>Ad, kiril</translation>
    </message>
    <message>
        <source>Name, Hebrew</source>
        <translation>Ad, ivrit</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Başçıya qohumluğu</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Vətəndaşlıq</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Stay and bed</source>
        <translation>Qalma və çarpayı</translation>
    </message>
    <message>
        <source>Number in the family</source>
        <translation>Ailədəki nömrə</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Ailə</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Bir nəfər, ya iki</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Ailə başçısı</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>gözlənilir</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>yerləşib</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>çıxıb</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>bir nəfər</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>iki nəfər</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>qərar yoxdur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Sənədin nömrəsi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kim verib</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Etibarlıdır</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Çarpayı</translation>
    </message>
    <message>
        <source>Family name, Cyrillic</source>
        <translation>Soyad, kiril</translation>
    </message>
    <message>
        <source>Given name, Cyrillic</source>
        <translation>Ad, kiril</translation>
    </message>
    <message>
        <source>Patronymic, Cyrillic</source>
        <translation>Ata adı, kiril</translation>
    </message>
    <message>
        <source>Family name, Hebrew</source>
        <translation>Soyad, ivrit</translation>
    </message>
    <message>
        <source>Given name, Hebrew</source>
        <translation>Ad, ivrit</translation>
    </message>
    <message>
        <source>Father, Hebrew</source>
        <translation>Ata adı, ivrit</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Ailə vəziyyəti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>İkinci sənəd</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Onun nömrəsi</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>İddia edilən hüquq</translation>
    </message>
    <message>
        <source>Claimed through (name)</source>
        <translation>Hüquq kimin vasitəsilə (ad)</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>Kimdir</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Sağdır</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>In the camp</source>
        <translation>Düşərgədə</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gediblər</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Şəkilsiz</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Uşaqlar</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ziddiyyətlər</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Bu gün gələnlər</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Yeni ailə</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gəlib</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Çıxdı</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Çarpayı</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>İştirak</translation>
    </message>
    <message>
        <source>Left the camp</source>
        <translation>Düşərgəni tərk edib</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>Düşərgədə</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Bayırda</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>document</source>
        <translation>sənəd</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>doğum tarixi</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>çarpayı</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>başqa yazılış</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>belə də adlanır</translation>
    </message>
    <message>
        <source>nearly so</source>
        <translation>təxminən belə</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>oxşar səslənir</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gözlənilən</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This sheet of keys</source>
        <translation>Bu düymələr siyahısı</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Skan sahəsi</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Şəxsi axtar</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Yeni ailə</translation>
    </message>
    <message>
        <source>Other panel: other scripts, papers, claim</source>
        <translation>O biri panel: digər əlifbalar, sənədlər, hüquq</translation>
    </message>
    <message>
        <source>The person typed is registered already: open them; or it is another person</source>
        <translation>Yazılan şəxs artıq qeydiyyatdadır: açmaq; ya da başqa şəxsdir</translation>
    </message>
    <message>
        <source>Arrived: the next slip marks people as in the camp</source>
        <translation>Gəldi: növbəti vərəqə şəxsləri düşərgədə kimi qeyd edir</translation>
    </message>
    <message>
        <source>Left: the next slip marks people as out of the camp</source>
        <translation>Çıxdı: növbəti vərəqə şəxsləri düşərgədən çıxmış kimi qeyd edir</translation>
    </message>
    <message>
        <source>Next field; on the last field, add a person</source>
        <translation>Növbəti sahə; sonuncuda şəxs əlavə edir</translation>
    </message>
    <message>
        <source>Take the spelling in grey, or the next one; in other fields the list</source>
        <translation>Boz yazılışı və ya növbətini götürmək; başqa sahələrdə siyahı</translation>
    </message>
    <message>
        <source>Save the family and print its slips</source>
        <translation>Ailəni saxla və vərəqələrini çap et</translation>
    </message>
    <message>
        <source>Print the slips of the last family again</source>
        <translation>Son ailənin vərəqələrini yenidən çap et</translation>
    </message>
    <message>
        <source>Take the person out of a family not saved yet</source>
        <translation>Hələ saxlanılmamış ailədən şəxsi çıxar</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>Fayldan şəkil</translation>
    </message>
    <message>
        <source>Desk, Find, Today, Supervisor, Settings</source>
        <translation>Masa, Axtar, Bu gün, Növbə rəhbəri, Ayarlar</translation>
    </message>
    <message>
        <source>Synchronisation: what waits, what was refused</source>
        <translation>Mübadilə: nə gözləyir, nə qəbul edilməyib</translation>
    </message>
    <message>
        <source>Rosters and lists, for supervisors</source>
        <translation>Siyahılar, növbə rəhbərləri üçün</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Bəlkə də bir nəfərə aid qeydlər</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Pəncərəni kilidlə</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>Geri; yazılanlar qalır</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Növbə</translation>
    </message>
    <message>
        <source>Give a token: in turn, or with a reason to be called sooner</source>
        <translation>Nömrə vermək: növbə ilə və ya tez çağırmaq üçün səbəblə</translation>
    </message>
    <message>
        <source>Call the token in hand</source>
        <translation>Seçilmiş nömrəni çağırmaq</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Heç kim gəlmədi</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Xidmət edildi</translation>
    </message>
    <message>
        <source>Print the token given last</source>
        <translation>Son verilən nömrəni çap etmək</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Çap növbəsi</translation>
    </message>
    <message>
        <source>Print now, or a new copy</source>
        <translation>İndi çap et, və ya yeni nüsxə</translation>
    </message>
    <message>
        <source>Hold back, or let go</source>
        <translation>Saxlamaq və ya buraxmaq</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Başqa printer</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Növbədən çıxarmaq</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Siyahılar</translation>
    </message>
    <message>
        <source>Choose a list; it is shown at once</source>
        <translation>Siyahını seçin; dərhal göstərilir</translation>
    </message>
    <message>
        <source>Day, order, save, print</source>
        <translation>Gün, sıra, saxla, çap et</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Fərqli yazılıb</translation>
    </message>
    <message>
        <source>Choose what stands</source>
        <translation>Nəyin qalacağını seçmək</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar vermək</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Eyni adam?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Bir nəfər</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki nəfər</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>Son birləşdirməni geri götürmək</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>Gözlənilənlər</translation>
    </message>
    <message>
        <source>Put the person into the form</source>
        <translation>Adamı formaya yazmaq</translation>
    </message>
    <message>
        <source>Take the person off the list</source>
        <translation>Adamı siyahıdan çıxarmaq</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Siyahını açmaq</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Siyahını qəbul et</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Günün sonu</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Günü bağla</translation>
    </message>
    <message>
        <source>Print queue: what waits, what failed and why</source>
        <translation>Çap növbəsi: nə gözləyir, nə alınmadı və niyə</translation>
    </message>
    <message>
        <source>Fill in what the list of expected people says of whoever was scanned</source>
        <translation>Oxudulan şəxs haqqında gözlənilənlər siyahısındakını doldur</translation>
    </message>
    <message>
        <source>Expected people: who has not come, and their lists</source>
        <translation>Gözlənilənlər: kim gəlməyib və siyahıları</translation>
    </message>
    <message>
        <source>Call the next token</source>
        <translation>Növbəti nömrəni çağır</translation>
    </message>
    <message>
        <source>Tokens: give one, call, skip</source>
        <translation>Növbə: nömrə ver, çağır, keç</translation>
    </message>
    <message>
        <source>Needs of the person; in Find, filters</source>
        <translation>Şəxsin ehtiyacları; axtarışda süzgəclər</translation>
    </message>
    <message>
        <source>Previous or next member; after the last one, add a person</source>
        <translation>Əvvəlki və ya növbəti üzv; sonuncudan sonra yeni şəxs əlavə etmək</translation>
    </message>
    <message>
        <source>Look at the slips before they are printed</source>
        <translation>Çapdan əvvəl vərəqələrə baxmaq</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The same surname: {first}.</source>
        <translation>Eyni soyad: {first}.</translation>
    </message>
    <message>
        <source>The same surname, {first}, but many have it.</source>
        <translation>Eyni soyad, {first}, amma çox yayılıb.</translation>
    </message>
    <message>
        <source>Surnames that sound the same: {first}, {second}.</source>
        <translation>Eyni səslənən soyadlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>Surnames that are nearly the same: {first}, {second}.</source>
        <translation>Demək olar ki, eyni soyadlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other surnames: {first}, {second}.</source>
        <translation>Fərqli soyadlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same given name: {first}.</source>
        <translation>Eyni ad: {first}.</translation>
    </message>
    <message>
        <source>Given names that sound the same: {first}, {second}.</source>
        <translation>Eyni səslənən adlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>Given names that are nearly the same: {first}, {second}.</source>
        <translation>Demək olar ki, eyni adlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>Forms of one given name: {first}, {second}.</source>
        <translation>Bir adın formaları: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other given names: {first}, {second}.</source>
        <translation>Fərqli adlar: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same father&apos;s name: {first}, {second}.</source>
        <translation>Ata adı eynidir: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other fathers&apos; names: {first}, {second}.</source>
        <translation>Ata adları fərqlidir: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same birth date: {first}.</source>
        <translation>Eyni doğum tarixi: {first}.</translation>
    </message>
    <message>
        <source>Birth dates that differ in one digit: {first}, {second}.</source>
        <translation>Bir rəqəmlə fərqlənən doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates with day and month swapped: {first}, {second}.</source>
        <translation>Gün və ayı yerdəyişmiş doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates within a month: {first}, {second}.</source>
        <translation>Bir ay daxilində doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates that agree as far as known: {first}, {second}.</source>
        <translation>Məlum olduğu qədər uyğun doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates of one year: {first}, {second}.</source>
        <translation>Eyni ilin fərqli doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates: {first}, {second}.</source>
        <translation>Fərqli doğum tarixləri: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same sex.</source>
        <translation>Eyni cins.</translation>
    </message>
    <message>
        <source>Not the same sex.</source>
        <translation>Fərqli cins.</translation>
    </message>
    <message>
        <source>The same document: {first}.</source>
        <translation>Eyni sənəd: {first}.</translation>
    </message>
    <message>
        <source>Other documents: {first}, {second}.</source>
        <translation>Fərqli sənədlər: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same phone: {first}.</source>
        <translation>Eyni telefon: {first}.</translation>
    </message>
    <message>
        <source>Other phones.</source>
        <translation>Fərqli telefonlar.</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Qohumluq</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Çarpayı</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Şəkil</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Roster of a day</source>
        <translation>Günün siyahısı</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Təxliyə siyahısı</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Gəlişlər və gedişlər</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>Müşayiətsiz uşaqlar</translation>
    </message>
    <message>
        <source>Missing photos and documents</source>
        <translation>Çatışmayan foto və sənədlər</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Paylama siyahısı</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>növbəsini gözləyir</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>çap olunur</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>çap olunub</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>alınmadı</translation>
    </message>
    <message>
        <source>held</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>Slips {code} ({count})</source>
        <translation>Vərəqələr {code} ({count})</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Növbə {token}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Günün sonu</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Sınaq səhifəsi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstənilib</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rəhbər</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Heç nə seçilməyib.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Siyahıdan birini seçin.</translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation>Siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Bu tarix deyil.</translation>
    </message>
    <message>
        <source>Type it like 1974-08-12; the year alone will do, ~1974 for a guess.</source>
        <translation>Belə yazın: 1974-08-12; təkcə il də olar, ~1974 təxminidir.</translation>
    </message>
    <message>
        <source>It is not a whole date.</source>
        <translation>Bu tam tarix deyil.</translation>
    </message>
    <message>
        <source>Type year, month and day like 2031-08-12, or leave the field empty.</source>
        <translation>İl, ay və gün yazın, məsələn 2031-08-12, və ya sahəni boş saxlayın.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>Doğum tarixi gələcəkdədir.</translation>
    </message>
    <message>
        <source>Check the year, then type the date again.</source>
        <translation>İli yoxlayın və tarixi yenidən yazın.</translation>
    </message>
    <message>
        <source>That would be older than {limit} years.</source>
        <translation>Yaş {limit} ildən çox olardı.</translation>
    </message>
    <message>
        <source>No document ends in that year.</source>
        <translation>Heç bir sənəd həmin il bitmir.</translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation>Sənədin nömrəsi yoxdur.</translation>
    </message>
    <message>
        <source>Type the number, or empty the document&apos;s other fields.</source>
        <translation>Nömrəni yazın və ya sənədin digər sahələrini boşaldın.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>Şəxsin adı yoxdur.</translation>
    </message>
    <message>
        <source>Type a family name or a given name.</source>
        <translation>Soyad və ya ad yazın.</translation>
    </message>
    <message>
        <source>It is not a photo of this desk.</source>
        <translation>Bu, bu masanın şəkli deyil.</translation>
    </message>
    <message>
        <source>Take or choose the photo again.</source>
        <translation>Şəkli yenidən çəkin və ya seçin.</translation>
    </message>
    <message>
        <source>A family has one to {limit} people.</source>
        <translation>Ailədə birdən {limit} nəfərədək olur.</translation>
    </message>
    <message>
        <source>Add a person, or split the family in two.</source>
        <translation>Şəxs əlavə edin və ya ailəni ikiyə bölün.</translation>
    </message>
    <message>
        <source>Two people of this family have the same record.</source>
        <translation>Ailədə iki nəfərin eyni qeydi var.</translation>
    </message>
    <message>
        <source>Delete one of them, then add the person again.</source>
        <translation>Birini silin, sonra şəxsi yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The family has no head.</source>
        <translation>Ailənin başçısı yoxdur.</translation>
    </message>
    <message>
        <source>Choose &apos;head&apos; for one person.</source>
        <translation>Bir nəfər üçün «başçı» seçin.</translation>
    </message>
    <message>
        <source>The family has two heads.</source>
        <translation>Ailənin iki başçısı var.</translation>
    </message>
    <message>
        <source>Choose another relationship for this person.</source>
        <translation>Bu şəxs üçün başqa qohumluq seçin.</translation>
    </message>
    <message>
        <source>Two people of this family have the document {value}.</source>
        <translation>Ailədə iki nəfərin {value} sənədi var.</translation>
    </message>
    <message>
        <source>Delete it from the one who does not hold it.</source>
        <translation>Onu saxlamayandan silin.</translation>
    </message>
    <message>
        <source>The person has the document {value} twice.</source>
        <translation>Şəxsdə {value} sənədi iki dəfədir.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>İkisindən birini silin.</translation>
    </message>
    <message>
        <source>The camp has no such bed.</source>
        <translation>Düşərgədə belə çarpayı yoxdur.</translation>
    </message>
    <message>
        <source>Choose a bed from the list.</source>
        <translation>Siyahıdan çarpayı seçin.</translation>
    </message>
    <message>
        <source>Two people of this family have the same bed.</source>
        <translation>Ailədə iki nəfərin eyni çarpayısı var.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for an infant.</source>
        <translation>Başqa çarpayı seçin; körpəyə lazım deyil.</translation>
    </message>
    <message>
        <source>It is longer than {limit} characters.</source>
        <translation>{limit} işarədən uzundur.</translation>
    </message>
    <message>
        <source>Shorten it to what the document shows.</source>
        <translation>Sənəddə göstərilən qədər qısaldın.</translation>
    </message>
    <message>
        <source>It has invisible control characters.</source>
        <translation>Görünməz idarəedici işarələr var.</translation>
    </message>
    <message>
        <source>Delete the field and type it by hand.</source>
        <translation>Sahəni silin və əl ilə yazın.</translation>
    </message>
    <message>
        <source>It has many accents on one letter.</source>
        <translation>Bir hərfdə çoxlu işarə var.</translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation>Hərf yoxdur.</translation>
    </message>
    <message>
        <source>Type the name, or leave the field empty.</source>
        <translation>Adı yazın və ya sahəni boş saxlayın.</translation>
    </message>
    <message>
        <source>It has signs that no name has.</source>
        <translation>Heç bir adda olmayan işarələr var.</translation>
    </message>
    <message>
        <source>Type only what the document shows.</source>
        <translation>Yalnız sənəddə göstəriləni yazın.</translation>
    </message>
    <message>
        <source>It has letters of another alphabet.</source>
        <translation>Başqa əlifbanın hərfləri var.</translation>
    </message>
    <message>
        <source>Check the keyboard, or type it in the field for that alphabet.</source>
        <translation>Klaviaturanı yoxlayın və ya həmin əlifbanın sahəsinə yazın.</translation>
    </message>
    <message>
        <source>It is not a UUID.</source>
        <translation>Bu UUID deyil.</translation>
    </message>
    <message>
        <source>Leave it out, or write it like 01a209b9-39d0-7251-bfb7-97d42fd5731b.</source>
        <translation>Onu yazmayın və ya belə yazın: 01a209b9-39d0-7251-bfb7-97d42fd5731b.</translation>
    </message>
    <message>
        <source>A family gets its code from the desk.</source>
        <translation>Ailənin kodunu masa verir.</translation>
    </message>
    <message>
        <source>Leave the code out.</source>
        <translation>Kodu yazmayın.</translation>
    </message>
    <message>
        <source>The same person stands in row {limit}.</source>
        <translation>Həmin adam {limit} nömrəli sətirdədir.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or leave this one out.</source>
        <translation>İki sətirdən birini silin və ya bunu buraxın.</translation>
    </message>
    <message>
        <source>It begins like a formula.</source>
        <translation>Düstur kimi başlayır.</translation>
    </message>
    <message>
        <source>Write the value as text, or leave this row out.</source>
        <translation>Dəyəri mətn kimi yazın və ya bu sətri buraxın.</translation>
    </message>
    <message>
        <source>The family cannot be read: {limit}.</source>
        <translation>Ailə oxunmur: {limit}.</translation>
    </message>
    <message>
        <source>Mend it as the import format says, or leave it out.</source>
        <translation>İdxal formatına uyğun düzəldin və ya buraxın.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Registered</source>
        <translation>Qeydə alınıb</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Came into the camp</source>
        <translation>Düşərgəyə girib</translation>
    </message>
    <message>
        <source>Went out of the camp</source>
        <translation>Düşərgədən çıxıb</translation>
    </message>
    <message>
        <source>Slip issued, copy {copy}</source>
        <translation>Vərəqə verilib, nüsxə {copy}</translation>
    </message>
    <message>
        <source>One person with {code}</source>
        <translation>{code} ilə eyni şəxs</translation>
    </message>
    <message>
        <source>Another person than {code}</source>
        <translation>{code} deyil, başqa şəxs</translation>
    </message>
    <message>
        <source>Decision about {code} taken back</source>
        <translation>{code} haqqında qərar geri götürülüb</translation>
    </message>
    <message>
        <source>printed again at the desk</source>
        <translation>masada yenidən çap olunub</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Səbəb: {reason}</translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation>{field}: {after} (əvvəl: {before})</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>In turn</source>
        <translation>Növbə ilə</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamilə</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>Körpə ilə</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Əlillik</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Yaşlı şəxs</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>gözləyir</translation>
    </message>
    <message>
        <source>called</source>
        <translation>çağırılıb</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitib</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>yox idi</translation>
    </message>
</context>
</TS>
