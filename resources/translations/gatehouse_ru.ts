<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</source>
        <translation>
            <numerusform>На флешке %n запись, {size}. Безопасно извлеките её и отвезите в штаб.</numerusform>
            <numerusform>На флешке %n записи, {size}. Безопасно извлеките её и отвезите в штаб.</numerusform>
            <numerusform>На флешке %n записей, {size}. Безопасно извлеките её и отвезите в штаб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n more entries now; {waiting} still wait.</source>
        <translation>
            <numerusform>В штабе теперь ещё %n запись; ждут ещё {waiting}.</numerusform>
            <numerusform>В штабе теперь ещё %n записи; ждут ещё {waiting}.</numerusform>
            <numerusform>В штабе теперь ещё %n записей; ждут ещё {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries of other desks are used now.</source>
        <translation>
            <numerusform>Теперь используется ещё %n запись других стоек.</numerusform>
            <numerusform>Теперь используются ещё %n записи других стоек.</numerusform>
            <numerusform>Теперь используются ещё %n записей других стоек.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be used yet. Update Gatehouse, then try again.</source>
        <translation>Ни одной пока нельзя использовать. Обновите Gatehouse и попробуйте снова.</translation>
    </message>
    <message>
        <source>HQ has withdrawn this desk ({reason}), and takes only what was entered up to its last good entry.</source>
        <translation>Штаб отозвал эту стойку ({reason}) и примет только то, что введено до её последней верной записи.</translation>
    </message>
    <message>
        <source>HQ has a receipt for everything: nothing waits, and nothing has to be carried.</source>
        <translation>На всё есть квитанция штаба: ничего не ждёт, и везти нечего.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Another bed for this person; empty: none yet</source>
        <translation>Другое место для этого человека; пусто: пока нет</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Причина (можно не указывать)</translation>
    </message>
    <message>
        <source>Open at the desk</source>
        <translation>Открыть на стойке</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>{time} by that desk&apos;s clock</source>
        <translation>{time} по часам той стойки</translation>
    </message>
    <message>
        <source>All desks say the same.</source>
        <translation>Все стойки говорят одно и то же.</translation>
    </message>
    <message>
        <source>Most likely one person. Open the records at the desk; correct one, or check one out.</source>
        <translation>Скорее всего, это один человек. Откройте записи на стойке; исправьте одну или оформите по ней выезд.</translation>
    </message>
    <message>
        <source>A desk was copied. Stop one of the two and call headquarters.</source>
        <translation>Стойка была скопирована. Остановите одну из двух и позвоните в штаб.</translation>
    </message>
    <message>
        <source>A supervisor decides. Until then every value is kept.</source>
        <translation>Решает старший. До тех пор хранятся все значения.</translation>
    </message>
    <message>
        <source>Choose who moves.</source>
        <translation>Выберите, кто переселяется.</translation>
    </message>
    <message>
        <source>Choose who gets the family&apos;s next number; that person needs a new slip.</source>
        <translation>Выберите, кто получит следующий номер в семье; ему нужен новый талон.</translation>
    </message>
    <message>
        <source>These decisions cannot all be right. Choose the one that is wrong: the opposite is said then, at every desk. Until then they are shown as one person.</source>
        <translation>Все эти решения верными быть не могут. Выберите ошибочное: на всех стойках будет сказано обратное. До тех пор это один человек.</translation>
    </message>
    <message>
        <source>Choose what is right, by the documents. Is neither right? Open the family and type it.</source>
        <translation>Выберите верное, по документам. Неверно ни то, ни другое? Откройте семью и введите.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>%n thing(s) that desks said differently</source>
        <translation>
            <numerusform>%n расхождение между стойками</numerusform>
            <numerusform>%n расхождения между стойками</numerusform>
            <numerusform>%n расхождений между стойками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Said differently</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Said differently by desks that worked apart</source>
        <translation>Расхождения между стойками, работавшими порознь</translation>
    </message>
</context>
<context>
    <name>CountedRow</name>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Gatehouse made a mistake</source>
        <translation>В Gatehouse произошла ошибка</translation>
    </message>
    <message>
        <source>What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens again, start Gatehouse anew and send these lines to headquarters. They name nobody.</source>
        <translation>Всё сохранённое в безопасности, а набранное осталось черновиком на этом компьютере. Можно продолжать; если это повторится, запустите Gatehouse заново и отправьте эти строки в штаб. В них нет ничьих имён.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>on this computer, not at HQ yet</source>
        <translation>на этом компьютере, в штабе ещё нет</translation>
    </message>
    <message>
        <source>at HQ, kept aside there (receipt {time})</source>
        <translation>в штабе, отложено там (квитанция {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time})</source>
        <translation>в штабе (квитанция {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time}), safe in a backup</source>
        <translation>в штабе (квитанция {time}), есть в резервной копии</translation>
    </message>
    <message>
        <source>entered at another desk, came through HQ</source>
        <translation>введено на другой стойке, пришло через штаб</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>End of day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>This is still open. It can be signed off all the same; it stands beside the name.</source>
        <translation>Это ещё открыто. Подписать всё равно можно; это останется рядом с именем.</translation>
    </message>
    <message>
        <source>Nothing is open: everything is at HQ, printed and decided.</source>
        <translation>Ничего не открыто: всё в штабе, напечатано и решено.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>No day was signed off at this desk yet.</source>
        <translation>На этой стойке ещё ни один день не закрыт.</translation>
    </message>
    <message numerus="yes">
        <source>{day} was signed off by {name}, {time}, with %n thing(s) open.</source>
        <translation>
            <numerusform>{day} закрыл(а) {name}, {time}; открыто: %n.</numerusform>
            <numerusform>{day} закрыл(а) {name}, {time}; открыто: %n.</numerusform>
            <numerusform>{day} закрыл(а) {name}, {time}; открыто: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Закрыть день</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decided. It goes to the other desks by itself.</source>
        <translation>Решено. На другие стойки это уйдёт само.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Family {code}</source>
        <translation>Семья {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Other scripts, papers, claim</source>
        <translation>Другие письменности, документы, право</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Сохранить семью и напечатать талоны</translation>
    </message>
    <message>
        <source>Members of the family</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Same person: open</source>
        <translation>Тот же человек: открыть</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Уже зарегистрирован?</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>Возможно, уже зарегистрирован</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>вместе: {names}</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message numerus="yes">
        <source>%n pair(s) of records that may be of one person</source>
        <translation>
            <numerusform>%n пара записей, возможно, об одном человеке</numerusform>
            <numerusform>%n пары записей, возможно, об одном человеке</numerusform>
            <numerusform>%n пар записей, возможно, об одном человеке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>One person or two</source>
        <translation>Один человек или двое</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Записи, возможно, об одном человеке</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be compared</source>
        <translation>
            <numerusform>ещё не сверен %n человек</numerusform>
            <numerusform>ещё не сверены %n человека</numerusform>
            <numerusform>ещё не сверены %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two after all</source>
        <translation>Всё-таки это двое</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>{day} is signed off by {name}.</source>
        <translation>День {day} закрыт: {name}.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erasing takes this person&apos;s records, documents and photos away for good: here, at headquarters and at every other desk. There is no way back.</source>
        <translation>Удаление навсегда убирает записи, документы и фотографии этого человека: здесь, в штабе и на всех других столах. Вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>Reason, without names: it stays in the journal</source>
        <translation>Причина, без имён: она остаётся в журнале</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{code} is erased here, and everywhere else at the next contact.</source>
        <translation>{code}: здесь удалено, в остальных местах – при следующей связи.</translation>
    </message>
    <message>
        <source>The claims of {codes} still name somebody so called.</source>
        <translation>В обоснованиях {codes} всё ещё назван человек с таким именем.</translation>
    </message>
</context>
<context>
    <name>ExpectedCard</name>
    <message>
        <source>Expected</source>
        <translation>Ожидаемые</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>список {name}</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>Заполнить %n человека</numerusform>
            <numerusform>Заполнить %n человек</numerusform>
            <numerusform>Заполнить %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message numerus="yes">
        <source>%n person(s) expected who have not come</source>
        <translation>
            <numerusform>%n ожидаемый ещё не прибыл</numerusform>
            <numerusform>%n ожидаемых ещё не прибыли</numerusform>
            <numerusform>%n ожидаемых ещё не прибыли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedScreen</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</source>
        <translation>Списки (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Принять список</translation>
    </message>
    <message>
        <source>Delete the list {name} with everybody on it? Who arrived stays registered.</source>
        <translation>Удалить список {name} со всеми, кто в нём? Кто прибыл, останется зарегистрирован.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаемые</translation>
    </message>
    <message>
        <source>Expected, and not here yet</source>
        <translation>Ожидаются, но ещё не прибыли</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Enter puts the family into the form at the desk.</source>
        <translation>
            <numerusform>%n человек. Enter переносит семью в форму на стойке.</numerusform>
            <numerusform>%n человека. Enter переносит семью в форму на стойке.</numerusform>
            <numerusform>%n человек. Enter переносит семью в форму на стойке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on the lists has come.</source>
        <translation>Все из списков прибыли.</translation>
    </message>
    <message>
        <source>No list of expected people was taken in.</source>
        <translation>Списков ожидаемых пока нет.</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {people} came</source>
        <translation>{name}: прибыло {arrived} из {people}</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Принятые списки</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>На стойку</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>Удалить список…</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Не приедет</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>They have come already.</source>
        <translation>Они уже прибыли.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the list {name}. Compare with their documents.</source>
        <translation>
            <numerusform>%n человек из списка {name}. Сверьте с документами.</numerusform>
            <numerusform>%n человека из списка {name}. Сверьте с документами.</numerusform>
            <numerusform>%n человек из списка {name}. Сверьте с документами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected now.</source>
        <translation>
            <numerusform>Теперь ожидается %n человек.</numerusform>
            <numerusform>Теперь ожидаются %n человека.</numerusform>
            <numerusform>Теперь ожидаются %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Убран из списка.</translation>
    </message>
    <message>
        <source>The list is deleted. Who arrived stays registered.</source>
        <translation>Список удалён. Кто прибыл, остаётся зарегистрирован.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). Choose another.</source>
        <translation>Файл не читается ({reason}). Выберите другой.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}: none of the choices</source>
        <translation>{label}: нет в списке</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>carried over: typing replaces it</source>
        <translation>перенесено: новый ввод заменит</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>suggested: Down takes {spelling}</source>
        <translation>предложено: стрелка вниз вставит {spelling}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{filter}: %n person(s)</source>
        <translation>
            <numerusform>{filter}: %n человек</numerusform>
            <numerusform>{filter}: %n человека</numerusform>
            <numerusform>{filter}: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Name in any script, code or document</source>
        <translation>Имя любым письмом, код или документ</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Type a name, a code or a document number. Enter opens the person.</source>
        <translation>Введите имя, код или номер документа. Enter откроет человека.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найден %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called {text}. Try fewer letters, another spelling, or the document.</source>
        <translation>Здесь нет никого по имени {text}. Попробуйте меньше букв, другое написание или документ.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Desk 1</source>
        <translation>Стойка 1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Инструктор</translation>
    </message>
    <message>
        <source>The password for training is: {password}</source>
        <translation>Пароль для обучения: {password}</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Пароли не совпадают. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Новая стойка</translation>
    </message>
    <message>
        <source>Fill this in once. It stays on this computer, encrypted with the password below.</source>
        <translation>Заполняется один раз. Всё остаётся на этом компьютере, зашифрованное этим паролем.</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Лагерь</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Название стойки</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>Первый старший смены</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Fill in for training</source>
        <translation>Заполнить для обучения</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Создать стойку</translation>
    </message>
</context>
<context>
    <name>ForgottenScreen</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Пароли не совпадают. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The recovery code was printed when this desk was set up. It stays valid.</source>
        <translation>Код восстановления был напечатан при настройке этой стойки. Он остаётся в силе.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>TRAINING</source>
        <translation>ОБУЧЕНИЕ</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Что происходило</translation>
    </message>
    <message>
        <source>Nothing has come of this record&apos;s history yet.</source>
        <translation>Из истории этой записи пока ничего не пришло.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Two people: {one} and {other}. Every desk will know.</source>
        <translation>Два человека: {one} и {other}. Об этом узнают все стойки.</translation>
    </message>
    <message>
        <source>One person: {kept} is kept, and {other} leads to it.</source>
        <translation>Один человек: остаётся {kept}, а {other} ведёт к нему.</translation>
    </message>
    <message>
        <source>Two people again: {codes}.</source>
        <translation>Снова отдельно: {codes}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Save the keys</source>
        <translation>Сохранить клавиши</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>Saved. Print it and lay it beside the keyboard.</source>
        <translation>Сохранено. Распечатайте и положите рядом с клавиатурой.</translation>
    </message>
    <message>
        <source>Saved. Anybody can read the file: keep it safe.</source>
        <translation>Сохранено. Файл может прочесть любой: берегите его.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}). Choose another folder.</source>
        <translation>Файл не удалось записать ({reason}). Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>ListPreviewScreen</name>
    <message>
        <source>List of expected people</source>
        <translation>Список ожидаемых</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Строки с ошибками</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Буквы файла</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Порядок в датах</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Принять список</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n строка с ошибками</numerusform>
            <numerusform>%n строки с ошибками</numerusform>
            <numerusform>%n строк с ошибками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it in without %n row(s)</source>
        <translation>
            <numerusform>Принять без %n строки</numerusform>
            <numerusform>Принять без %n строк</numerusform>
            <numerusform>Принять без %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n семья</numerusform>
            <numerusform>%n семьи</numerusform>
            <numerusform>%n семей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) on a list here already.</source>
        <translation>
            <numerusform>Ещё %n уже стоит в списке здесь.</numerusform>
            <numerusform>Ещё %n уже стоят в списке здесь.</numerusform>
            <numerusform>Ещё %n уже стоят в списке здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} can be read in two ways; here the day comes first. Choose below if it does not.</source>
        <translation>{date} можно прочесть двояко; здесь сначала день. Если это не так, выберите ниже.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Прочитано как {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) of the workbook are left alone.</source>
        <translation>
            <numerusform>Ещё %n лист книги не прочитан.</numerusform>
            <numerusform>Ещё %n листа книги не прочитаны.</numerusform>
            <numerusform>Ещё %n листов книги не прочитаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has its own fields; there are no columns to choose.</source>
        <translation>В файле свои поля; столбцы выбирать не нужно.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Ошибок нет.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Locked by {name}. Everything is kept.</source>
        <translation>Заблокировано: {name}. Всё сохранено.</translation>
    </message>
    <message>
        <source>The registration desk. Log in to begin.</source>
        <translation>Стойка регистрации. Войдите, чтобы начать.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Забыли пароль?</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Yes</source>
        <comment>living</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>living</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>They are two…</source>
        <translation>Это двое…</translation>
    </message>
    <message>
        <source>{code} is shown by itself again.</source>
        <translation>{code} снова показан отдельно.</translation>
    </message>
    <message>
        <source>One person after all</source>
        <translation>Всё же один человек</translation>
    </message>
    <message>
        <source>Also registered as {code}, {name}: merged by {operator} on {day}, {desk}.</source>
        <translation>Зарегистрирован также как {code}, {name}: объединил оператор {operator}, {day}, {desk}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
</context>
<context>
    <name>NeedToggles</name>
    <message>
        <source>Needs</source>
        <translation>Нужды</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation>
            <numerusform>%n запись в безопасности на этом компьютере и сама уйдёт в штаб</numerusform>
            <numerusform>%n записи в безопасности на этом компьютере и сами уйдут в штаб</numerusform>
            <numerusform>%n записей в безопасности на этом компьютере и сами уйдут в штаб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Most likely one person</source>
        <translation>Скорее всего, один человек</translation>
    </message>
    <message>
        <source>Nobody is suspected to be here twice</source>
        <translation>Похоже, дважды не записан никто</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Причина (можно не заполнять)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Whether they are one person, a supervisor says.</source>
        <translation>Один ли это человек, решает старший смены.</translation>
    </message>
    <message>
        <source>If they are one person, {kept} is kept, and {other} leads to it. Nothing is deleted.</source>
        <translation>Если это один человек, остаётся {kept}, а {other} ведёт к нему. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips, without their head.</source>
        <translation>Остальные из семьи {family} остаются в ней со своими местами и талонами, без главы.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips.</source>
        <translation>Остальные из семьи {family} остаются в ней со своими местами и талонами.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>only one says</source>
        <translation>только в одной</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Everyone whose stay touches the day.</source>
        <translation>Все, кто был в лагере в этот день.</translation>
    </message>
    <message>
        <source>Who stays here now, by building, with tick boxes.</source>
        <translation>Кто живёт здесь сейчас, по корпусам, с клетками для отметок.</translation>
    </message>
    <message>
        <source>Who came and who left, both days included.</source>
        <translation>Кто прибыл и кто убыл, включая оба дня.</translation>
    </message>
    <message>
        <source>Children here without a guardian. Confidential.</source>
        <translation>Дети, которые здесь без опекуна. Конфиденциально.</translation>
    </message>
    <message>
        <source>Who has no photo or no document yet.</source>
        <translation>У кого ещё нет фотографии или документа.</translation>
    </message>
    <message>
        <source>Families here now, with room for a signature.</source>
        <translation>Семьи, которые сейчас здесь, с местом для подписи.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>{code}, {name}, is shown by itself again, with its own family, stay and slips, here and at every other desk. Nothing is deleted, and the two can be merged again.</source>
        <translation>{code}, {name}, снова будет показан отдельно, со своей семьёй, проживанием и талонами, здесь и на всех стойках. Ничего не удаляется, и обе записи можно объединить снова.</translation>
    </message>
    <message>
        <source>Why they are two people: it stays in the journal</source>
        <translation>Почему это два человека: останется в журнале</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Open the family at the desk</source>
        <translation>Открыть семью на стойке</translation>
    </message>
    <message>
        <source>Print a new slip</source>
        <translation>Напечатать новый талон</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>{basis}, through {person}</source>
        <translation>{basis}, через: {person}</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Места пока нет</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Кем приходится главе</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Сем. положение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужды</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>Заявленное право</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>В лагере</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Вне лагеря</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Copy {number}, not printed yet</source>
        <translation>Экземпляр {number}, ещё не напечатан</translation>
    </message>
    <message>
        <source>Copy {number}, valid until {day}</source>
        <translation>Экземпляр {number}, действителен до {day}</translation>
    </message>
    <message>
        <source>Family {code}</source>
        <translation>Семья {code}</translation>
    </message>
    <message>
        <source>Preview of the slip</source>
        <translation>Посмотреть талон</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Фото из файла…</translation>
    </message>
    <message>
        <source>Photo from a file… (Ctrl+O)</source>
        <translation>Фото из файла… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Фото человека</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>%n человек без фото</numerusform>
            <numerusform>%n человека без фото</numerusform>
            <numerusform>%n человек без фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueScreen</name>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Убрать из очереди</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>Печатать на</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отпустить в печать</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Print a new copy</source>
        <translation>Напечатать новый экземпляр</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Напечатать сейчас</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>Ничто не ждёт принтера.</translation>
    </message>
    <message>
        <source>{printer}. Asked for by {operator}, {time}.</source>
        <translation>{printer}. По запросу: {operator}, {time}.</translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>По умолчанию на компьютере</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n не напечатано</numerusform>
            <numerusform>%n не напечатано</numerusform>
            <numerusform>%n не напечатано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n отложено</numerusform>
            <numerusform>%n отложено</numerusform>
            <numerusform>%n отложено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>To HQ: {done} of {total} entries</source>
        <translation>В штаб: {done} из {total} записей</translation>
    </message>
    <message>
        <source>From HQ: {done} of {total} entries</source>
        <translation>Из штаба: {done} из {total} записей</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} в секунду</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>Token {token}: {priority}.</source>
        <translation>Номер {token}: {priority}.</translation>
    </message>
    <message>
        <source>Skipped; it can be called again.</source>
        <translation>Пропущен; можно вызвать снова.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Принят.</translation>
    </message>
    <message>
        <source>Tokens of this desk begin with {letter} now.</source>
        <translation>Номера этой стойки теперь начинаются с {letter}.</translation>
    </message>
    <message>
        <source>{token} is called: {priority}.</source>
        <translation>Вызван {token}: {priority}.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Никто не ждёт.</translation>
    </message>
</context>
<context>
    <name>ReadingBanner</name>
    <message>
        <source>The disk is full: this desk can be read, and nothing can be saved. Free some space, then close Gatehouse and start it again.</source>
        <translation>Диск заполнен: стойку можно читать, но ничего нельзя сохранить. Освободите место, закройте Gatehouse и запустите снова.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Write this code on paper and lock the paper away. If every password is forgotten, only this code opens the desk. It is shown only now.</source>
        <translation>Запишите этот код на бумаге и заприте её. Если все пароли забыты, стойку откроет только он. Код показывается только сейчас.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Код записан</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message numerus="yes">
        <source>%n entry(ies) that HQ refused</source>
        <translation>
            <numerusform>Штаб отклонил %n запись</numerusform>
            <numerusform>Штаб отклонил %n записи</numerusform>
            <numerusform>Штаб отклонил %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>The first line is read. Now the next line of the zone.</source>
        <translation>Первая строка прочитана. Теперь следующая строка паспорта.</translation>
    </message>
    <message>
        <source>{name}: misread, or mistyped in the passport: {fields}. Compare with the page.</source>
        <translation>{name}: прочитано неверно или напечатано с ошибкой: {fields}. Сверьте со страницей.</translation>
    </message>
    <message>
        <source>{name} is read; misread characters were put right. Compare with the passport.</source>
        <translation>{name}: прочитано, ошибки распознавания исправлены. Сверьте с паспортом.</translation>
    </message>
    <message>
        <source>{name} is read. Compare the name with the passport.</source>
        <translation>{name}: прочитано. Сверьте имя с паспортом.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>the last field of the second line</source>
        <translation>последнее поле второй строки</translation>
    </message>
    <message>
        <source>the last check digit, which covers all numbers</source>
        <translation>последняя контрольная цифра, общая для всех номеров</translation>
    </message>
    <message>
        <source>The lines of the passport were not read whole: {text}. Scan again, or search for it?</source>
        <translation>Строки паспорта прочитаны не полностью: {text}. Сканировать снова или искать?</translation>
    </message>
    <message>
        <source>The code {text} has a mistake in it. Read it again, or search for it?</source>
        <translation>В коде {text} ошибка. Прочитать ещё раз или искать?</translation>
    </message>
    <message>
        <source>Nobody knows what this is: {text}. Search for it?</source>
        <translation>Непонятно, что это: {text}. Искать?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>{name}: misread. Which of these stands on the page?</source>
        <translation>{name}: прочитано неверно. Что из этого стоит на странице?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Прибытие: сканируйте талон или введите его код. Esc отменяет.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Выход: сканируйте талон или введите его код. Esc отменяет.</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Сканирование или ввод</translation>
    </message>
    <message>
        <source>Scan or type: passport, slip, code, name, document, phone…</source>
        <translation>Сканируйте или введите: паспорт, талон, код, имя, документ, телефон…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Талоны</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>О программе Gatehouse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Код на талоне</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Блокировать, если никто не касается</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL).</source>
        <translation>Gatehouse {version}: стойка регистрации временного лагеря прибытия. Работает без сети, и всё доходит до штаба ровно один раз. Apache-2.0. Значки: Lucide (ISC). Шрифты: Noto (OFL).</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A4, eight to cut apart</source>
        <translation>A4, восемь под разрез</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Пластиковая карта</translation>
    </message>
    <message>
        <source>Receipt roll, 80 mm</source>
        <translation>Чековая лента, 80 мм</translation>
    </message>
    <message>
        <source>Label, 62 × 100 mm</source>
        <translation>Наклейка, 62 × 100 мм</translation>
    </message>
    <message>
        <source>Code and signature</source>
        <translation>Код и подпись</translation>
    </message>
    <message>
        <source>Whole identity (A6 only)</source>
        <translation>Все данные о личности (только A6)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>По умолчанию на компьютере</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>After saving a family</source>
        <translation>После сохранения семьи</translation>
    </message>
    <message>
        <source>Slips are good for</source>
        <translation>Срок действия талонов</translation>
    </message>
    <message>
        <source>Printer of slips on this paper</source>
        <translation>Принтер для талонов на этой бумаге</translation>
    </message>
    <message>
        <source>Its dots per inch</source>
        <translation>Его точек на дюйм</translation>
    </message>
    <message>
        <source>Move slips to the right</source>
        <translation>Сдвинуть талоны вправо</translation>
    </message>
    <message>
        <source>Move slips down</source>
        <translation>Сдвинуть талоны вниз</translation>
    </message>
    <message>
        <source>Print a test page for slips</source>
        <translation>Напечатать пробную страницу</translation>
    </message>
    <message>
        <source>Print its slips</source>
        <translation>Печатать её талоны</translation>
    </message>
    <message>
        <source>Print nothing: Ctrl+P prints</source>
        <translation>Не печатать: печатает Ctrl+P</translation>
    </message>
    <message>
        <source>As the camp&apos;s file says</source>
        <translation>Как в файле лагеря</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>Как сообщает принтер</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>Тот же принтер</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Пароли не совпадают. Введите оба ещё раз.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>Новый пароль задан. Войдите с ним.</translation>
    </message>
</context>
<context>
    <name>SlipPreviewScreen</name>
    <message>
        <source>Preview of slips</source>
        <translation>Просмотр талонов</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Сохранить семью и напечатать талоны</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview of slips {code}</source>
        <translation>Просмотр талонов {code}</translation>
    </message>
    <message>
        <source>Who has a slip would get a new copy, which voids the former one.</source>
        <translation>У кого талон уже есть, получит новый экземпляр; прежний станет недействительным.</translation>
    </message>
    <message>
        <source>Nothing is printed or saved yet; the square codes here are valid nowhere.</source>
        <translation>Ещё ничего не напечатано и не сохранено; квадратные коды здесь нигде не действуют.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>{name} can log in now.</source>
        <translation>{name} теперь может войти.</translation>
    </message>
    <message>
        <source>{name} cannot log in any more.</source>
        <translation>{name} больше не может войти.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ваш пароль изменён.</translation>
    </message>
    <message>
        <source>The desk is enrolled; its records go to HQ by themselves.</source>
        <translation>Стойка зарегистрирована; записи сами уйдут в штаб.</translation>
    </message>
</context>
<context>
    <name>SupervisorScreen</name>
    <message>
        <source>All is well: file, chain and rows agree.</source>
        <translation>Всё в порядке: файл, цепочка и строки сходятся.</translation>
    </message>
    <message>
        <source>Remove {name}? Their password opens nothing afterwards.</source>
        <translation>Удалить {name}? Этот пароль больше ничего не откроет.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Пароли не совпадают. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>This place is for supervisors. Ask one to log in here.</source>
        <translation>Это место для старших смены. Попросите одного из них войти.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Штаб</translation>
    </message>
    <message>
        <source>The desk&apos;s file</source>
        <translation>Файл стойки</translation>
    </message>
    <message>
        <source>Can log in: {names}</source>
        <translation>Могут войти: {names}</translation>
    </message>
    <message>
        <source>Each operator has a password of their own.</source>
        <translation>У каждого оператора свой пароль.</translation>
    </message>
    <message>
        <source>Enrol this desk once with the code that headquarters printed.</source>
        <translation>Зарегистрируйте стойку один раз по коду, напечатанному в штабе.</translation>
    </message>
    <message>
        <source>Checks bytes, chain and rows of everything saved here. It takes a moment.</source>
        <translation>Проверяет байты, цепочку и строки всего сохранённого. Это займёт немного времени.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Address of HQ</source>
        <translation>Адрес штаба</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Регистратор</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>Конец дня…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Synchronisation…</source>
        <translation>Обмен…</translation>
    </message>
    <message>
        <source>Enrol again…</source>
        <translation>Зарегистрировать заново…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Enrolled at {url}</source>
        <translation>Зарегистрирована: {url}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Отпечаток ключа {fingerprint}</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Последняя связь {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Who is here, who came and left, and what is missing: on paper, or as a file to go on with.</source>
        <translation>Кто здесь, кто прибыл и убыл, чего не хватает: на бумаге или файлом для дальнейшей работы.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Expected people…</source>
        <translation>Ожидаемые…</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>All at HQ, %n photos wait</source>
        <translation>
            <numerusform>Всё в штабе, ждёт %n фото</numerusform>
            <numerusform>Всё в штабе, ждут %n фото</numerusform>
            <numerusform>Всё в штабе, ждут %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>All at HQ</source>
        <translation>Всё в штабе</translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation>
            <numerusform>Штаб: ждёт %n</numerusform>
            <numerusform>Штаб: ждут %n</numerusform>
            <numerusform>Штаб: ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation>
            <numerusform>Штаб отклонил %n</numerusform>
            <numerusform>Штаб отклонил %n</numerusform>
            <numerusform>Штаб отклонил %n</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ refuses</source>
        <translation>Штаб отказывает</translation>
    </message>
    <message>
        <source>Not enrolled at HQ</source>
        <translation>Не зарегистрирована в штабе</translation>
    </message>
    <message>
        <source>This desk runs twice</source>
        <translation>Эта стойка работает дважды</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>The stick&apos;s folder</source>
        <translation>Папка флешки</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Обмен со штабом</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Штаб</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Other desks of the camp</source>
        <translation>Другие стойки лагеря</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Export to a stick…</source>
        <translation>На флешку…</translation>
    </message>
    <message>
        <source>Import from a stick…</source>
        <translation>С флешки…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>No link for days? A supervisor can carry a stick.</source>
        <translation>Связи нет несколько дней? Старший может отвезти флешку.</translation>
    </message>
    <message>
        <source>No link for days? Carry a stick there, and bring it back with HQ&apos;s receipt.</source>
        <translation>Связи нет несколько дней? Отвезите туда флешку и привезите её обратно с квитанцией штаба.</translation>
    </message>
    <message>
        <source>Not enrolled. A supervisor types HQ&apos;s address and code under Supervisor.</source>
        <translation>Не зарегистрирована. Старший вводит адрес и код штаба в разделе «Старший».</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>{count} entries, {time}</source>
        <translation>записей: {count}, {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>In a backup</source>
        <translation>В резервной копии</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} в секунду</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since {time}</source>
        <translation>Самая старая с {time}</translation>
    </message>
    <message>
        <source>Nothing: HQ has everything that was entered here.</source>
        <translation>Ничего: всё введённое здесь есть в штабе.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Ничего не отклонено.</translation>
    </message>
    <message numerus="yes">
        <source>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</source>
        <translation>
            <numerusform>Штаб отложил %n запись: {codes}. Позвоните в штаб: причина указана там; исправьте её здесь.</numerusform>
            <numerusform>Штаб отложил %n записи: {codes}. Позвоните в штаб: причина указана там; исправьте их здесь.</numerusform>
            <numerusform>Штаб отложил %n записей: {codes}. Позвоните в штаб: причина указана там; исправьте их здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of {desk} are not taken ({reason}). The others&apos; are. Call HQ.</source>
        <translation>Записи «{desk}» не принимаются ({reason}). Остальные принимаются. Позвоните в штаб.</translation>
    </message>
    <message>
        <source>Other desks&apos; entries could not be fetched ({reason}). It is tried again by itself.</source>
        <translation>Записи других стоек получить не удалось ({reason}). Попытка повторится сама.</translation>
    </message>
    <message>
        <source>newest entry {time}</source>
        <translation>последняя запись {time}</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>здесь пока ничего</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Another computer works as this desk: HQ had entries of it that were not entered here, last {time}. Nothing is lost, and you can go on saving. Shut the other copy of this desk down, then call HQ.</source>
        <translation>Другой компьютер работает как эта стойка: в штабе были её записи, сделанные не здесь, последний раз {time}. Ничего не потеряно, сохранять можно дальше. Выключите вторую копию этой стойки и позвоните в штаб.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</source>
        <translation>
            <numerusform>%n запись других стоек хранится, но не используется: эта программа её не понимает. Обновите Gatehouse и попробуйте снова.</numerusform>
            <numerusform>%n записи других стоек хранятся, но не используются: эта программа их не понимает. Обновите Gatehouse и попробуйте снова.</numerusform>
            <numerusform>%n записей других стоек хранятся, но не используются: эта программа их не понимает. Обновите Gatehouse и попробуйте снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Saved {time}  {code}  {name} ({count})</source>
        <translation>Сохранено {time}  {code}  {name} ({count})</translation>
    </message>
    <message>
        <source>{receipt}, slips printing…</source>
        <translation>{receipt}, талоны печатаются…</translation>
    </message>
    <message>
        <source>{receipt}, slips printed</source>
        <translation>{receipt}, талоны напечатаны</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation>
            <numerusform>И ещё %n исправить.</numerusform>
            <numerusform>И ещё %n исправить.</numerusform>
            <numerusform>И ещё %n исправить.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {names}: in the camp</source>
        <translation>{code} {names}: в лагере</translation>
    </message>
    <message>
        <source>{code} {names}: out of the camp</source>
        <translation>{code} {names}: вне лагеря</translation>
    </message>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Прибытие: сканируйте талон или введите его код. Esc отменяет.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Выход: сканируйте талон или введите его код. Esc отменяет.</translation>
    </message>
    <message>
        <source>{code} is not saved; it stays as a draft on this computer.</source>
        <translation>{code} не сохранена; она осталась черновиком на этом компьютере.</translation>
    </message>
    <message>
        <source>Continue family {code}? It was typed but not saved.</source>
        <translation>Продолжить семью {code}? Она набрана, но не сохранена.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The document {document} is here already: {name}, {code}. Save all the same?</source>
        <translation>Документ {document} здесь уже есть: {name}, {code}. Всё равно сохранить?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>{receipt}: on its way to the printer</source>
        <translation>{receipt}: отправляется на принтер</translation>
    </message>
    <message>
        <source>{receipt}: printed on {printer}</source>
        <translation>{receipt}: напечатано на {printer}</translation>
    </message>
    <message>
        <source>{receipt}. The job is held: Ctrl+9 shows it</source>
        <translation>{receipt}. Печать отложена: Ctrl+9 покажет её</translation>
    </message>
    <message>
        <source>{receipt}. Not printed: {why} Ctrl+9 shows the queue</source>
        <translation>{receipt}. Не напечатано: {why} Ctrl+9 — очередь печати</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>HQ was last reached {time}.</source>
        <translation>Последняя связь со штабом: {time}.</translation>
    </message>
    <message>
        <source>HQ was not reached yet. Nothing waits for it.</source>
        <translation>Связи со штабом ещё не было. Ничто здесь его не ждёт.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>families registered</source>
        <translation>семей зарегистрировано</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>людей зарегистрировано</translation>
    </message>
    <message>
        <source>The camp today</source>
        <translation>Лагерь сегодня</translation>
    </message>
    <message>
        <source>people arrived today</source>
        <translation>человек прибыло сегодня</translation>
    </message>
    <message>
        <source>people in the camp now</source>
        <translation>человек сейчас в лагере</translation>
    </message>
    <message>
        <source>people out</source>
        <translation>человек вне лагеря</translation>
    </message>
    <message>
        <source>entries waiting for HQ</source>
        <translation>записей ждут отправки в штаб</translation>
    </message>
    <message>
        <source>Send to HQ now</source>
        <translation>Отправить в штаб сейчас</translation>
    </message>
    <message>
        <source>Every slip is printed.</source>
        <translation>Все талоны напечатаны.</translation>
    </message>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation>
            <numerusform>%n семья без напечатанных талонов</numerusform>
            <numerusform>%n семьи без напечатанных талонов</numerusform>
            <numerusform>%n семей без напечатанных талонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Ещё не напечатано.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message numerus="yes">
        <source>%n token(s) waiting to be called</source>
        <translation>
            <numerusform>%n номер ждёт вызова</numerusform>
            <numerusform>%n номера ждут вызова</numerusform>
            <numerusform>%n номеров ждут вызова</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>Tokens</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Никто не вызван</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>Ждёт %n</numerusform>
            <numerusform>Ждут %n</numerusform>
            <numerusform>Ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>Сегодня принят %n</numerusform>
            <numerusform>Сегодня принято %n</numerusform>
            <numerusform>Сегодня принято %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Выдать номер</translation>
    </message>
    <message>
        <source>This desk&apos;s letter</source>
        <translation>Буква этой стойки</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Не подошёл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Print the last one</source>
        <translation>Напечатать последний</translation>
    </message>
</context>
<context>
    <name>_Differing</name>
    <message>
        <source>desks say this differently</source>
        <translation>стойки записали это по-разному</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Bed {what}, given more than once</source>
        <translation>Место {what} выдано не раз</translation>
    </message>
    <message>
        <source>Document {what}, registered at two desks</source>
        <translation>Документ {what} записан на двух стойках</translation>
    </message>
    <message>
        <source>Number {what}, given twice</source>
        <translation>Номер {what} выдан дважды</translation>
    </message>
    <message>
        <source>{what}: told apart, and one person by other decisions</source>
        <translation>{what}: двое по одному решению, один по другим</translation>
    </message>
    <message>
        <source>Code {what}, used by two families</source>
        <translation>Код {what} у двух семей</translation>
    </message>
</context>
<context>
    <name>day_end</name>
    <message>
        <source>Entries and photos that HQ has not signed for</source>
        <translation>Записи и фото, не подтверждённые штабом</translation>
    </message>
    <message>
        <source>Entries that HQ refused</source>
        <translation>Записи, отклонённые штабом</translation>
    </message>
    <message>
        <source>Families without printed slips</source>
        <translation>Семьи без напечатанных талонов</translation>
    </message>
    <message>
        <source>Things that desks said differently</source>
        <translation>То, что стойки записали по-разному</translation>
    </message>
    <message>
        <source>Pairs of records that may be of one person</source>
        <translation>Пары записей, возможно, об одном человеке</translation>
    </message>
    <message>
        <source>People who wait with a token</source>
        <translation>Ждут с номером</translation>
    </message>
    <message>
        <source>People expected who have not come</source>
        <translation>Ожидаемые, которые не прибыли</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{text} is not a day.</source>
        <translation>{text} — не день.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or &apos;today&apos;.</source>
        <translation>Напишите так: 2026-11-23, или &apos;today&apos;.</translation>
    </message>
    <message>
        <source>The {what} is missing, and there is no terminal to ask at.</source>
        <translation>Не указано: {what}; терминала, чтобы спросить, нет.</translation>
    </message>
    <message>
        <source>Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE.</source>
        <translation>Укажите --operator NAME, а пароль — через --password-fd N или GATEHOUSE_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>Не удаётся прочитать {path} ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and that you may read it, then run the command again.</source>
        <translation>Проверьте имя и право на чтение, затем повторите команду.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>Не удаётся записать {path} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and run the command again.</source>
        <translation>Выберите другое место или освободите место на диске и повторите команду.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, call your supervisor.</source>
        <translation>Попробуйте ещё раз; если повторится, позовите старшего смены.</translation>
    </message>
    <message>
        <source>Gatehouse made a mistake: {what}.</source>
        <translation>В Gatehouse произошла ошибка: {what}.</translation>
    </message>
    <message>
        <source>What was saved is safe. Call headquarters and say when it happened.</source>
        <translation>Всё сохранённое в безопасности. Позвоните в штаб и скажите, когда это случилось.</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission}).</source>
        <translation>{operator}: нет права на это ({permission}).</translation>
    </message>
    <message>
        <source>Ask a supervisor to log in and do it.</source>
        <translation>Попросите старшего смены войти и сделать это.</translation>
    </message>
    <message>
        <source>{text} is not a family code.</source>
        <translation>{text} — не код семьи.</translation>
    </message>
    <message>
        <source>Read it again from the slip, like K7-Q2M4, or search by name.</source>
        <translation>Прочтите его на талоне ещё раз, например K7-Q2M4, или ищите по имени.</translation>
    </message>
    <message>
        <source>This family cannot be saved yet: {count} to mend.</source>
        <translation>Семью пока нельзя сохранить: исправить {count}.</translation>
    </message>
    <message>
        <source>Mend the marked fields, then save again. Nothing typed is lost.</source>
        <translation>Исправьте отмеченные поля и сохраните снова. Ничего из набранного не пропало.</translation>
    </message>
    <message>
        <source>A desk&apos;s message was refused ({reason}): {message}</source>
        <translation>Сообщение стойки отклонено ({reason}): {message}</translation>
    </message>
    <message>
        <source>Look at the desk&apos;s row on headquarters&apos; page.</source>
        <translation>Посмотрите строку этой стойки на странице штаба.</translation>
    </message>
    <message>
        <source>A record from a desk was kept aside: {problem}.</source>
        <translation>Запись со стойки отложена: {problem}.</translation>
    </message>
    <message>
        <source>The desk&apos;s supervisor saves the record again; nothing is lost.</source>
        <translation>Старший смены на той стойке сохранит запись снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no camp {camp}.</source>
        <translation>Лагеря {camp} нет.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Выберите одно из: {known}.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have an account {name} already.</source>
        <translation>На страницах штаба уже есть учётная запись {name}.</translation>
    </message>
    <message>
        <source>Choose another name; &apos;hq reset-account&apos; gives a new password.</source>
        <translation>Выберите другое имя; &apos;hq reset-account&apos; выдаёт новый пароль.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have no account {name}.</source>
        <translation>На страницах штаба нет учётной записи {name}.</translation>
    </message>
    <message>
        <source>&apos;hq accounts&apos; lists them.</source>
        <translation>Их список выводит &apos;hq accounts&apos;.</translation>
    </message>
    <message>
        <source>The camp does not fit the role {role}.</source>
        <translation>Лагерь не подходит к роли {role}.</translation>
    </message>
    <message>
        <source>Give a supervisor one with --camp, and an administrator none.</source>
        <translation>Руководителю укажите один лагерь через --camp, администратору — ни одного.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>Порт {port} на {host} занят.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --port.</source>
        <translation>Остановите другую программу или выберите другой порт через --port.</translation>
    </message>
    <message>
        <source>Headquarters cannot listen on {host}, port {port} ({reason}).</source>
        <translation>Штаб не может принимать соединения на {host}, порт {port} ({reason}).</translation>
    </message>
    <message>
        <source>Check the address, then start again.</source>
        <translation>Проверьте адрес и запустите снова.</translation>
    </message>
    <message>
        <source>Headquarters does not listen on {host} without TLS.</source>
        <translation>Без TLS штаб не принимает соединения на {host}.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used ({reason}).</source>
        <translation>Сертификат и его ключ нельзя использовать ({reason}).</translation>
    </message>
    <message>
        <source>Give two PEM files that belong together and that this user may read.</source>
        <translation>Укажите два файла PEM, которые подходят друг другу и которые этот пользователь может читать.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({reason}).</source>
        <translation>Не удалось записать резервную копию в {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there or choose another folder; the older backups stand.</source>
        <translation>Освободите там место или выберите другую папку; прежние копии целы.</translation>
    </message>
    <message>
        <source>The backup cannot be used ({reason}).</source>
        <translation>Резервную копию нельзя использовать ({reason}).</translation>
    </message>
    <message>
        <source>Take another backup, with the password it was made under.</source>
        <translation>Возьмите другую копию, с паролем, при котором она сделана.</translation>
    </message>
    <message>
        <source>The database that the backup would go to is not empty.</source>
        <translation>База данных, в которую восстанавливается копия, не пуста.</translation>
    </message>
    <message>
        <source>Move the old database away, or name a new one with --database.</source>
        <translation>Уберите старую базу данных или укажите новую через --database.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be opened ({reason}).</source>
        <translation>Базу данных штаба не удаётся открыть ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the password; nothing was changed.</source>
        <translation>Проверьте адрес и пароль; ничего не изменено.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database was made by a newer Gatehouse ({revision}).</source>
        <translation>База данных штаба создана более новым Gatehouse ({revision}).</translation>
    </message>
    <message>
        <source>Start the newer Gatehouse, or restore the backup made before the update.</source>
        <translation>Запустите более новый Gatehouse или восстановите копию, сделанную до обновления.</translation>
    </message>
    <message>
        <source>This is not the key that headquarters&apos; signing keys are sealed with.</source>
        <translation>Это не тот ключ, которым запечатаны ключи подписи штаба.</translation>
    </message>
    <message>
        <source>Use the key file that belongs to this database.</source>
        <translation>Возьмите файл ключа от этой базы данных.</translation>
    </message>
    <message>
        <source>These two records are not on the list.</source>
        <translation>Этих двух записей нет в списке.</translation>
    </message>
    <message>
        <source>Open the list again; somebody may have decided meanwhile.</source>
        <translation>Откройте список снова: возможно, кто-то уже принял решение.</translation>
    </message>
    <message>
        <source>This installation cannot link: the extra &apos;link&apos; is missing.</source>
        <translation>В этой установке нельзя искать совпадения: нет дополнения «link».</translation>
    </message>
    <message>
        <source>Install Gatehouse with its extra &apos;link&apos; on headquarters&apos; computer.</source>
        <translation>Установите Gatehouse с дополнением «link» на компьютере штаба.</translation>
    </message>
    <message>
        <source>These are not the two or three lines of a passport or card.</source>
        <translation>Это не две и не три строки паспорта или карты.</translation>
    </message>
    <message>
        <source>Scan the document again, or type what it shows.</source>
        <translation>Сканируйте документ снова или введите, что в нём написано.</translation>
    </message>
    <message>
        <source>{printer} did not print: {reason}.</source>
        <translation>{printer} не напечатал: {reason}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s paper and cable, then press Ctrl+P to print again.</source>
        <translation>Проверьте бумагу и кабель принтера, затем Ctrl+P, чтобы напечатать снова.</translation>
    </message>
    <message>
        <source>This computer has no printer {printer}.</source>
        <translation>На этом компьютере нет принтера {printer}.</translation>
    </message>
    <message>
        <source>Connect it or choose another in Settings, then press Ctrl+P.</source>
        <translation>Подключите его или выберите другой в настройках, затем Ctrl+P.</translation>
    </message>
    <message>
        <source>This computer&apos;s print system is not there.</source>
        <translation>Система печати этого компьютера не работает.</translation>
    </message>
    <message>
        <source>Have CUPS installed and started; meanwhile save the slips as a file.</source>
        <translation>Попросите установить и запустить CUPS; пока сохраните талоны в файл.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>Это не изображение и не PDF, которые можно прочесть.</translation>
    </message>
    <message>
        <source>Take the picture again, or scan the slip with a scanner.</source>
        <translation>Снимите ещё раз или отсканируйте талон сканером.</translation>
    </message>
    <message>
        <source>A message between desk and headquarters could not be read ({reason}).</source>
        <translation>Сообщение между стойкой и штабом не прочитано ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is lost; it is sent again by itself. Update the older side if it goes on.</source>
        <translation>Ничего не потеряно; оно уйдёт снова само. Если повторяется, обновите более старую сторону.</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Это не код регистрации.</translation>
    </message>
    <message>
        <source>Type all 25 characters as headquarters gave them.</source>
        <translation>Введите все 25 знаков, как дал штаб.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is valid until {until}.</source>
        <translation>Талон {code}, экземпляр {copy}, действителен до {until}.</translation>
    </message>
    <message>
        <source>The signature on slip {code}, copy {copy}, is true, but this desk does not have it.</source>
        <translation>Подпись на талоне {code}, экземпляр {copy}, подлинная, но на этой стойке его нет.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, expired on {until}.</source>
        <translation>Срок талона {code}, экземпляр {copy}, истёк {until}.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: copy {later} was printed after it.</source>
        <translation>Талон {code}, экземпляр {copy}, недействителен: после него напечатан экземпляр {later}.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: the record that it belonged to was erased.</source>
        <translation>Талон {code}, экземпляр {copy}, недействителен: запись, к которой он относился, удалена.</translation>
    </message>
    <message>
        <source>Slip {code} was signed by a desk that headquarters withdrew (as known on {told}).</source>
        <translation>Талон {code} подписан столом, который штаб отозвал (сведения на {told}).</translation>
    </message>
    <message>
        <source>Slip {code} is not as a desk signed it: its code or signature was altered.</source>
        <translation>Талон {code} не такой, каким его подписала стойка: код или подпись изменены.</translation>
    </message>
    <message>
        <source>Slip {code} is signed with a key that this desk does not know.</source>
        <translation>Талон {code} подписан ключом, которого эта стойка не знает.</translation>
    </message>
    <message>
        <source>This is not a slip of this camp.</source>
        <translation>Это не талон этого лагеря.</translation>
    </message>
    <message>
        <source>Compare the face and the name with the person.</source>
        <translation>Сравните лицо и имя с человеком.</translation>
    </message>
    <message>
        <source>Read its date, compare the face, and look again after the next sync.</source>
        <translation>Прочтите дату, сравните лицо и проверьте снова после следующей синхронизации.</translation>
    </message>
    <message>
        <source>Print the next copy at the desk.</source>
        <translation>Напечатайте следующий экземпляр на стойке.</translation>
    </message>
    <message>
        <source>Keep this slip. If its holder stays in the camp, register them as a new person.</source>
        <translation>Оставьте этот талон у себя. Если его владелец остаётся в лагере, зарегистрируйте его как нового человека.</translation>
    </message>
    <message>
        <source>Keep this slip, and ask for the later copy.</source>
        <translation>Оставьте этот талон у себя и попросите более поздний экземпляр.</translation>
    </message>
    <message>
        <source>Keep the slip and call a supervisor; find the person by name.</source>
        <translation>Оставьте талон у себя и позовите старшего; найдите человека по имени.</translation>
    </message>
    <message>
        <source>Find the person by name, or ask headquarters whose slip it is.</source>
        <translation>Найдите человека по имени или спросите штаб, чей это талон.</translation>
    </message>
    <message>
        <source>Scan the square code on the slip again, or type the person&apos;s code.</source>
        <translation>Сканируйте квадратный код на талоне снова или введите код человека.</translation>
    </message>
    <message>
        <source>Gatehouse&apos;s own file {path} cannot be used: {problem}</source>
        <translation>Собственный файл Gatehouse {path} нельзя использовать: {problem}</translation>
    </message>
    <message>
        <source>Install Gatehouse again; what was saved is not touched.</source>
        <translation>Установите Gatehouse заново; сохранённое не пострадает.</translation>
    </message>
    <message>
        <source>The camp file {path} cannot be used: {problem}</source>
        <translation>Файл лагеря {path} нельзя использовать: {problem}</translation>
    </message>
    <message>
        <source>Mend or remove the file, then start again; docs/camps.md has an example.</source>
        <translation>Исправьте или удалите файл и запустите снова; пример в docs/camps.md.</translation>
    </message>
    <message>
        <source>This is not a list of families: {problem}.</source>
        <translation>Это не список семей: {problem}.</translation>
    </message>
    <message>
        <source>Save the file as JSON in UTF-8; docs/import-format.md has an example.</source>
        <translation>Сохраните файл как JSON в UTF-8; пример в docs/import-format.md.</translation>
    </message>
    <message>
        <source>No family here has the code {code}.</source>
        <translation>Здесь нет семьи с кодом {code}.</translation>
    </message>
    <message>
        <source>Search by name; another desk&apos;s family arrives with the next sync.</source>
        <translation>Ищите по имени; семья другой стойки появится при следующем обмене.</translation>
    </message>
    <message>
        <source>The family {code} has no member {number}.</source>
        <translation>В семье {code} нет человека под номером {number}.</translation>
    </message>
    <message>
        <source>Open the family and choose the person.</source>
        <translation>Откройте семью и выберите человека.</translation>
    </message>
    <message>
        <source>Take the picture again: flat, in light, the whole code in it. Or type the code.</source>
        <translation>Снимите ещё раз: ровно, при свете, код целиком. Или введите код.</translation>
    </message>
    <message>
        <source>{name} is the only supervisor of this desk.</source>
        <translation>{name} — единственный старший смены на этой стойке.</translation>
    </message>
    <message>
        <source>A headquarters is set up in {folder} already.</source>
        <translation>В {folder} штаб уже создан.</translation>
    </message>
    <message>
        <source>Choose another folder with GATEHOUSE_HOME, or move that one away.</source>
        <translation>Выберите другую папку через GATEHOUSE_HOME или уберите эту.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at headquarters; {waiting} entries wait.</source>
        <translation>Эта стойка не зарегистрирована в штабе; записей ждёт: {waiting}.</translation>
    </message>
    <message>
        <source>Ask a supervisor to enrol it with the code that headquarters prints.</source>
        <translation>Попросите старшего смены зарегистрировать её по коду, который напечатает штаб.</translation>
    </message>
    <message>
        <source>No printer is set.</source>
        <translation>Принтер не выбран.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or save the paper as a file.</source>
        <translation>Выберите принтер в настройках или сохраните документ в файл.</translation>
    </message>
    <message>
        <source>{first} to {last} is no period that can be listed.</source>
        <translation>{first} — {last}: такой период показать нельзя.</translation>
    </message>
    <message>
        <source>Give the first day before the last, within a year.</source>
        <translation>Укажите первый день раньше последнего, в пределах года.</translation>
    </message>
    <message>
        <source>The camp has no bed {bed}.</source>
        <translation>В лагере нет койки {bed}.</translation>
    </message>
    <message>
        <source>Choose a bed from the list, or none for now.</source>
        <translation>Выберите койку из списка или пока оставьте без койки.</translation>
    </message>
    <message>
        <source>{code} is a whole family.</source>
        <translation>{code} — это целая семья.</translation>
    </message>
    <message>
        <source>Give the code of one person, like {code}-1.</source>
        <translation>Укажите код одного человека, например {code}-1.</translation>
    </message>
    <message>
        <source>The reason is missing, or longer than {most} letters.</source>
        <translation>Причина не указана или длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>Say in a few words why this person is erased.</source>
        <translation>Скажите в нескольких словах, почему данные этого человека удаляются.</translation>
    </message>
    <message>
        <source>The reason names the person, and it would stay.</source>
        <translation>В причине назван сам человек, а она останется.</translation>
    </message>
    <message>
        <source>Say why without a name, a number or a phone, like &apos;asked for it&apos;.</source>
        <translation>Укажите причину без имени, номера документа и телефона, например «попросил сам».</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Этот файл — не фото, которое можно прочесть.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture under 20 MB.</source>
        <translation>Выберите картинку JPEG или PNG до 20 МБ.</translation>
    </message>
    <message>
        <source>Write on paper meanwhile and call your supervisor; Gatehouse has changed nothing.</source>
        <translation>Пока пишите на бумаге и позовите старшего смены; Gatehouse ничего не изменила.</translation>
    </message>
    <message>
        <source>This computer cannot keep records safely: {what}.</source>
        <translation>Этот компьютер не может надёжно хранить записи: {what}.</translation>
    </message>
    <message>
        <source>Install Gatehouse again as its manual says, then start it.</source>
        <translation>Установите Gatehouse заново по руководству и запустите.</translation>
    </message>
    <message>
        <source>Gatehouse is already open on this computer.</source>
        <translation>Gatehouse на этом компьютере уже открыт.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>Перейдите в открытое окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>This desk is set up already.</source>
        <translation>Эта стойка уже создана.</translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation>Войдите.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>Эта стойка ещё не создана.</translation>
    </message>
    <message>
        <source>The desk&apos;s file {path} is missing.</source>
        <translation>Файл стойки {path} пропал.</translation>
    </message>
    <message>
        <source>Put it back from where it was moved, or call headquarters. If the desk was just being set up, and nothing was saved, move its folder away and start again.</source>
        <translation>Верните его оттуда, куда его переместили, или позвоните в штаб. Если стойку только создавали и ничего ещё не сохранили, уберите её папку и начните заново.</translation>
    </message>
    <message>
        <source>The desk&apos;s file belongs to another key.</source>
        <translation>Файл стойки принадлежит другому ключу.</translation>
    </message>
    <message>
        <source>{path} is not a Gatehouse desk.</source>
        <translation>{path} — не стойка Gatehouse.</translation>
    </message>
    <message>
        <source>Put the desk&apos;s own file back in its place; do not set the desk up anew.</source>
        <translation>Верните на место файл самой стойки; не создавайте её заново.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Файл стойки повреждён.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk ({step}).</source>
        <translation>Стойкой уже пользовался более новый Gatehouse ({step}).</translation>
    </message>
    <message>
        <source>Start that version, or update this one.</source>
        <translation>Запустите ту версию или обновите эту.</translation>
    </message>
    <message>
        <source>Records are missing from the desk&apos;s file: it holds {found}, it had {expected}.</source>
        <translation>В файле стойки не хватает записей: есть {found}, было {expected}.</translation>
    </message>
    <message>
        <source>Do not register here. Put the newest file back, or let headquarters restore this desk.</source>
        <translation>Не регистрируйте здесь. Верните самый новый файл или дайте штабу восстановить стойку.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark is missing or unreadable; its file holds {found} entries.</source>
        <translation>Отметка рабочего места отсутствует или не читается; в его файле записей: {found}.</translation>
    </message>
    <message>
        <source>Do not register here yet. Ask headquarters how many entries it has of this desk; if it is not more, a supervisor runs &apos;verify --accept-missing-mark&apos;.</source>
        <translation>Пока не регистрируйте здесь. Спросите штаб, сколько у него записей этого рабочего места; если не больше, старший смены запускает &apos;verify --accept-missing-mark&apos;.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>Диск заполнен; это не сохранено.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still in the window.</source>
        <translation>Освободите место и сохраните снова. Набранное всё ещё в окне.</translation>
    </message>
    <message>
        <source>The disk is full; the desk cannot be opened.</source>
        <translation>Диск заполнен; рабочее место не открывается.</translation>
    </message>
    <message>
        <source>Free some space, then open it again. What was saved is safe.</source>
        <translation>Освободите место и откройте снова. Сохранённое в безопасности.</translation>
    </message>
    <message>
        <source>The disk is full: this desk can only be read now.</source>
        <translation>Диск заполнен: эту стойку сейчас можно только читать.</translation>
    </message>
    <message>
        <source>Free some space, then close Gatehouse and start it again. What was saved is safe.</source>
        <translation>Освободите место, закройте Gatehouse и запустите снова. Сохранённое в безопасности.</translation>
    </message>
    <message>
        <source>The disk failed ({reason}); this was not saved.</source>
        <translation>Диск отказал ({reason}); это не сохранено.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>Стойка закрыта.</translation>
    </message>
    <message>
        <source>Log in again; what was saved is safe.</source>
        <translation>Войдите снова; сохранённое в безопасности.</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {code}.</source>
        <translation>Место {bed} занято: {code}.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for now.</source>
        <translation>Выберите другое место или пока никакого.</translation>
    </message>
    <message>
        <source>This form was saved already as something else.</source>
        <translation>Эта форма уже сохранена как другое.</translation>
    </message>
    <message>
        <source>Open the family with Find, or start a new form.</source>
        <translation>Откройте семью через поиск или начните новую форму.</translation>
    </message>
    <message>
        <source>A person named here was erased, so nothing more is kept of them.</source>
        <translation>Данные одного из указанных здесь людей удалены, поэтому больше о нём ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Take them off the form. Somebody who comes back is registered as a new person.</source>
        <translation>Уберите его из формы. Того, кто вернулся, регистрируют как нового человека.</translation>
    </message>
    <message>
        <source>This was decided or changed meanwhile.</source>
        <translation>Это тем временем уже решено или изменено.</translation>
    </message>
    <message>
        <source>Look at the list of conflicts again.</source>
        <translation>Посмотрите список расхождений ещё раз.</translation>
    </message>
    <message>
        <source>These records are merged: they are shown as one person.</source>
        <translation>Эти записи объединены: они показываются как один человек.</translation>
    </message>
    <message>
        <source>A supervisor can take the merge back.</source>
        <translation>Старший смены может отменить объединение.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Это уже один и тот же человек.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>This record is not merged with another.</source>
        <translation>Эта запись не объединена с другой.</translation>
    </message>
    <message>
        <source>Give the code of the record that was merged, as its slip shows it.</source>
        <translation>Укажите код объединённой записи, как он напечатан на её талоне.</translation>
    </message>
    <message>
        <source>{url} is not an address of headquarters.</source>
        <translation>{url} — не адрес штаба.</translation>
    </message>
    <message>
        <source>Type it like https://hq.example.org; http is taken only for this computer itself.</source>
        <translation>Введите так: https://hq.example.org; http принимается только для самого этого компьютера.</translation>
    </message>
    <message>
        <source>Headquarters cannot be reached ({reason}).</source>
        <translation>Штаб недоступен ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: everything is safe on this computer and is sent by itself when the link is back.</source>
        <translation>Работайте дальше: всё в безопасности на этом компьютере и уйдёт само, когда вернётся связь.</translation>
    </message>
    <message>
        <source>Headquarters does not take this desk&apos;s message ({reason}).</source>
        <translation>Штаб не принимает сообщение стойки ({reason}).</translation>
    </message>
    <message>
        <source>Go on working, nothing is lost. Call headquarters and say when it happened.</source>
        <translation>Продолжайте работать, ничего не потеряно. Позвоните в штаб и скажите, когда это случилось.</translation>
    </message>
    <message>
        <source>Headquarters speaks a newer protocol than this desk.</source>
        <translation>У штаба протокол новее, чем у этой стойки.</translation>
    </message>
    <message>
        <source>Update Gatehouse on this computer. Until then everything is kept here.</source>
        <translation>Обновите Gatehouse на этом компьютере. До тех пор всё хранится здесь.</translation>
    </message>
    <message>
        <source>Headquarters speaks an older protocol than this desk.</source>
        <translation>У штаба протокол старее, чем у этой стойки.</translation>
    </message>
    <message>
        <source>Ask headquarters to update. Until then everything is kept here.</source>
        <translation>Попросите штаб обновиться. До тех пор всё хранится здесь.</translation>
    </message>
    <message>
        <source>Headquarters does not know this desk.</source>
        <translation>Штаб не знает эту стойку.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new enrolment code. Everything is kept here.</source>
        <translation>Попросите у штаба новый код регистрации. Всё хранится здесь.</translation>
    </message>
    <message>
        <source>This desk&apos;s records and headquarters&apos; copy of them have parted.</source>
        <translation>Записи стойки и их копия в штабе разошлись.</translation>
    </message>
    <message>
        <source>Call headquarters now: this desk was copied or restored. Keep this computer as it is.</source>
        <translation>Звоните в штаб сейчас: стойку скопировали или восстановили. Не трогайте этот компьютер.</translation>
    </message>
    <message>
        <source>Something answers in headquarters&apos; place ({reason}).</source>
        <translation>Вместо штаба отвечает что-то другое ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the code with headquarters by telephone.</source>
        <translation>Сверьте адрес и код со штабом по телефону.</translation>
    </message>
    <message>
        <source>Headquarters does not take this enrolment code ({reason}).</source>
        <translation>Штаб не принимает этот код регистрации ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a new code; each works once, for 24 hours.</source>
        <translation>Попросите у штаба новый код; каждый действует один раз, 24 часа.</translation>
    </message>
    <message>
        <source>This enrolment code is for another camp ({reason}).</source>
        <translation>Этот код регистрации для другого лагеря ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a code of this desk&apos;s camp.</source>
        <translation>Попросите у штаба код для лагеря этой стойки.</translation>
    </message>
    <message>
        <source>Another desk has this desk&apos;s code prefix ({reason}).</source>
        <translation>У другой стойки такая же приставка кодов ({reason}).</translation>
    </message>
    <message>
        <source>Set this desk up again in an empty folder with another prefix.</source>
        <translation>Создайте стойку заново в пустой папке с другой приставкой.</translation>
    </message>
    <message>
        <source>Headquarters has this desk already, with another key.</source>
        <translation>Эта стойка уже есть в штабе, с другим ключом.</translation>
    </message>
    <message>
        <source>Call headquarters: a copy of this desk&apos;s folder may be in use elsewhere.</source>
        <translation>Звоните в штаб: копия папки стойки, возможно, используется где-то ещё.</translation>
    </message>
    <message>
        <source>This name and password do not open the desk.</source>
        <translation>Это имя с этим паролем не открывают стойку.</translation>
    </message>
    <message>
        <source>Type both again; mind Caps Lock and the keyboard&apos;s language.</source>
        <translation>Введите оба снова; проверьте Caps Lock и язык клавиатуры.</translation>
    </message>
    <message>
        <source>This recovery code does not open this desk.</source>
        <translation>Этот код восстановления не открывает эту стойку.</translation>
    </message>
    <message>
        <source>Type all 25 characters from the sheet printed for this very desk.</source>
        <translation>Введите все 25 знаков с листа, напечатанного именно для этой стойки.</translation>
    </message>
    <message>
        <source>There is already an operator {name}.</source>
        <translation>Оператор {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name, for example with the family name.</source>
        <translation>Выберите другое имя, например с фамилией.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Оператора {name} нет.</translation>
    </message>
    <message>
        <source>Check the spelling in the list of operators.</source>
        <translation>Проверьте написание в списке операторов.</translation>
    </message>
    <message>
        <source>{name} is the only one who can log in.</source>
        <translation>Войти может только {name}.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>Сначала добавьте другого старшего смены.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Пароль слишком короткий.</translation>
    </message>
    <message>
        <source>Choose one of at least {least} characters; three words are good.</source>
        <translation>Выберите пароль не короче {least} знаков; хороши три слова.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged or missing.</source>
        <translation>Файл ключей стойки повреждён или пропал.</translation>
    </message>
    <message>
        <source>Do not set the desk up anew. Call your supervisor: {path} must come back.</source>
        <translation>Не создавайте стойку заново. Позовите старшего смены: {path} надо вернуть.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk.</source>
        <translation>Стойкой уже пользовался более новый Gatehouse.</translation>
    </message>
    <message>
        <source>The password file {path} is not used: {reason}.</source>
        <translation>Файл с паролем {path} не используется: {reason}.</translation>
    </message>
    <message>
        <source>Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password.</source>
        <translation>Возьмите файл с правами 0600 на tmpfs, systemd credential, --password-fd или введите пароль.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Папки {path} нет.</translation>
    </message>
    <message>
        <source>Plug the stick in, wait until it shows, and give its folder.</source>
        <translation>Вставьте флешку, подождите, пока она появится, и укажите её папку.</translation>
    </message>
    <message>
        <source>There is nothing for {whom} on this stick.</source>
        <translation>На этой флешке нет ничего для {whom}.</translation>
    </message>
    <message>
        <source>Choose the folder that the other side wrote to. Receipts are there after headquarters&apos; import.</source>
        <translation>Выберите папку, в которую писала другая сторона. Квитанции появляются после импорта в штабе.</translation>
    </message>
    <message>
        <source>What the stick carries cannot be taken ({reason}).</source>
        <translation>То, что на флешке, принять нельзя ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again at the other side, onto another stick if it happens twice.</source>
        <translation>Ничего не изменено. Экспортируйте снова на другой стороне; если повторится, на другую флешку.</translation>
    </message>
    <message>
        <source>The receipt on this stick is older than the one this desk has.</source>
        <translation>Квитанция на этой флешке старее той, что есть у стойки.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the stick that came back last.</source>
        <translation>Ничего не изменено. Возьмите флешку, которая вернулась последней.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>Флешка заполнена.</translation>
    </message>
    <message>
        <source>Delete something on it or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Удалите с неё что-нибудь или возьмите другую и повторите команду: ничего не пропадёт и не удвоится.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>На флешку нельзя записать.</translation>
    </message>
    <message>
        <source>Slide its lock open or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Снимите защиту от записи или возьмите другую и повторите команду: ничего не пропадёт и не удвоится.</translation>
    </message>
    <message>
        <source>The stick failed ({reason}).</source>
        <translation>Флешка отказала ({reason}).</translation>
    </message>
    <message>
        <source>Plug it in again or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Вставьте её снова или возьмите другую и повторите команду: ничего не пропадёт и не удвоится.</translation>
    </message>
    <message>
        <source>The stick begins after what headquarters has (entry {seq}).</source>
        <translation>Флешка начинается позже того, что есть у штаба (запись {seq}).</translation>
    </message>
    <message>
        <source>Carry the stick back, import it at the desk, and export again: the desk then sends the rest.</source>
        <translation>Отвезите флешку обратно, импортируйте её на стойке и экспортируйте снова: стойка отправит остальное.</translation>
    </message>
    <message>
        <source>This desk cannot seal anything to headquarters.</source>
        <translation>Эта стойка не может ничего запечатать для штаба.</translation>
    </message>
    <message>
        <source>Enrol the desk first, with a new code from headquarters.</source>
        <translation>Сначала зарегистрируйте стойку новым кодом от штаба.</translation>
    </message>
    <message>
        <source>Make a certificate with &apos;hq make-ca&apos;, or listen on 127.0.0.1 behind a proxy that has one.</source>
        <translation>Создайте сертификат командой &apos;hq make-ca&apos; или слушайте на 127.0.0.1 за прокси, у которого он есть.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a name or address that desks could type.</source>
        <translation>&apos;{name}&apos; — не имя и не адрес, который можно ввести на стойке.</translation>
    </message>
    <message>
        <source>Give each name and address with --name, like --name hq.example.org --name 192.0.2.7.</source>
        <translation>Укажите каждое имя и адрес через --name, например --name hq.example.org --name 192.0.2.7.</translation>
    </message>
    <message>
        <source>The key of headquarters&apos; certificate authority is missing or does not open.</source>
        <translation>Ключ центра сертификации штаба отсутствует или не открывается.</translation>
    </message>
    <message>
        <source>Bring back the folder &apos;tls&apos; from a backup. A new authority would mean enrolling every desk again.</source>
        <translation>Верните папку &apos;tls&apos; из резервной копии. С новым центром пришлось бы заново подключать каждую стойку.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock headquarters&apos; certificate is not valid ({reason}).</source>
        <translation>По часам этого компьютера сертификат штаба недействителен ({reason}).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, headquarters must run &apos;hq make-ca&apos; again.</source>
        <translation>Установите дату и время на этом компьютере. Если они верны, штаб должен снова выполнить &apos;hq make-ca&apos;.</translation>
    </message>
    <message>
        <source>Records of another desk were not taken ({reason}).</source>
        <translation>Записи другой стойки не приняты ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters. This desk works on, and has its own records whole.</source>
        <translation>Позвоните в штаб. Эта стойка работает дальше, её собственные записи целы.</translation>
    </message>
    <message>
        <source>An old copy of headquarters answers ({reason}).</source>
        <translation>Отвечает старая копия штаба ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters: the copy from before the restore must be stopped. Everything is kept here.</source>
        <translation>Позвоните в штаб: копию, работавшую до восстановления, нужно остановить. Здесь всё сохранено.</translation>
    </message>
    <message>
        <source>There is no desk {desk} at headquarters.</source>
        <translation>В штабе нет стойки {desk}.</translation>
    </message>
    <message>
        <source>Take the desk&apos;s id from &apos;hq status --json&apos;.</source>
        <translation>Возьмите идентификатор стойки из &apos;hq status --json&apos;.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this desk ({reason}).</source>
        <translation>Штаб отозвал эту стойку ({reason}).</translation>
    </message>
    <message>
        <source>Register at another desk and call headquarters. Everything entered here is kept.</source>
        <translation>Регистрируйте на другой стойке и позвоните в штаб. Всё введённое здесь сохранено.</translation>
    </message>
    <message>
        <source>The {what} must have one to {longest} characters that can be seen.</source>
        <translation>Нужно от одного до {longest} видимых знаков ({what}).</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Введите снова.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database is not prepared for this Gatehouse.</source>
        <translation>База данных штаба не подготовлена для этой версии Gatehouse.</translation>
    </message>
    <message>
        <source>Run &apos;hq init-database&apos; as the database&apos;s administrator, then start again.</source>
        <translation>Выполните &apos;hq init-database&apos; от имени администратора базы данных и запустите снова.</translation>
    </message>
    <message>
        <source>Headquarters asks this desk to wait a little ({reason}).</source>
        <translation>Штаб просит эту стойку немного подождать ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: the rest is sent by itself.</source>
        <translation>Продолжайте работать: остальное отправится само.</translation>
    </message>
    <message>
        <source>{desk} has come to entry {epoch}:{seq}; there is no later epoch here.</source>
        <translation>{desk}: последняя запись здесь {epoch}:{seq}, более поздней эпохи нет.</translation>
    </message>
    <message>
        <source>Take the last good entry from &apos;hq entries --desk ID&apos;, as EPOCH:SEQ.</source>
        <translation>Возьмите последнюю верную запись из &apos;hq entries --desk ID&apos; в виде EPOCH:SEQ.</translation>
    </message>
    <message>
        <source>No headquarters is set up in {folder}.</source>
        <translation>В папке {folder} нет штаба.</translation>
    </message>
    <message>
        <source>Make one with &apos;hq set-up&apos;, or name the data folder of the one you mean in GATEHOUSE_HOME.</source>
        <translation>Создайте его командой &apos;hq set-up&apos; или укажите в GATEHOUSE_HOME папку данных нужного штаба.</translation>
    </message>
    <message>
        <source>Headquarters is set up in {folder} already; nothing was changed.</source>
        <translation>Штаб в папке {folder} уже создан; ничего не изменено.</translation>
    </message>
    <message>
        <source>Start it with &apos;hq serve&apos;. For another headquarters name another data folder in GATEHOUSE_HOME.</source>
        <translation>Запустите его командой &apos;hq serve&apos;. Для другого штаба укажите другую папку данных в GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>This name and password do not open headquarters.</source>
        <translation>Это имя и этот пароль не открывают штаб.</translation>
    </message>
    <message>
        <source>Give the operator and password of &apos;hq set-up&apos;; a desk&apos;s and the pages&apos; are others. Mind Caps Lock.</source>
        <translation>Дайте имя и пароль из &apos;hq set-up&apos;; у стойки и у страниц они другие. Проверьте Caps Lock.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key file {path} is damaged or missing.</source>
        <translation>Файл ключей штаба {path} повреждён или отсутствует.</translation>
    </message>
    <message>
        <source>Bring back this one file, or &apos;hq restore&apos; a backup into another data folder. Do not run &apos;hq set-up&apos;.</source>
        <translation>Верните один этот файл или восстановите копию командой &apos;hq restore&apos; в другую папку данных. Не запускайте &apos;hq set-up&apos;.</translation>
    </message>
    <message>
        <source>This file holds no list of people: {problem}.</source>
        <translation>В этом файле нет списка людей: {problem}.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as XLSX or CSV, and try again.</source>
        <translation>Откройте его в той программе, где он создан, сохраните как XLSX или CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as {encoding}.</source>
        <translation>Буквы этого файла не читаются как {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as XLSX or as CSV in UTF-8.</source>
        <translation>Выберите другую кодировку или сохраните файл как XLSX либо CSV в UTF-8.</translation>
    </message>
    <message>
        <source>No column of this file is taken for names: {headings}.</source>
        <translation>Ни один столбец этого файла не принят за имена: {headings}.</translation>
    </message>
    <message>
        <source>Say which column holds the family names, or put headings over the columns.</source>
        <translation>Укажите, в каком столбце фамилии, или подпишите столбцы сверху.</translation>
    </message>
    <message>
        <source>The file has no column {heading}, or a column cannot be {field}.</source>
        <translation>В файле нет столбца {heading}, или столбец не может быть {field}.</translation>
    </message>
    <message>
        <source>Write the heading as it stands in the file, and one of the known fields.</source>
        <translation>Напишите заголовок так, как он стоит в файле, и одно из известных полей.</translation>
    </message>
    <message>
        <source>{count} row(s) of this list cannot be taken; nothing was kept.</source>
        <translation>Строк, которые нельзя принять: {count}; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nobody new is on the list {name}.</source>
        <translation>В списке {name} нет никого нового.</translation>
    </message>
    <message>
        <source>Its people stand on a list here already, or its rows have problems.</source>
        <translation>Эти люди уже стоят в списке здесь, или в строках есть ошибки.</translation>
    </message>
    <message>
        <source>There is no list {name} here.</source>
        <translation>Здесь нет списка {name}.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; look at the lists again.</source>
        <translation>Возможно, его кто-то удалил; посмотрите списки ещё раз.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>В принтере {printer} нет бумаги.</translation>
    </message>
    <message>
        <source>Put paper in: the job goes on by itself.</source>
        <translation>Вложите бумагу: печать продолжится сама.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>В принтере {printer} застряла бумага.</translation>
    </message>
    <message>
        <source>Open it and take the paper out; then print again what came out torn.</source>
        <translation>Откройте его и выньте бумагу; затем напечатайте снова то, что порвалось.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>Принтер {printer} открыт.</translation>
    </message>
    <message>
        <source>Close its cover: the job goes on by itself.</source>
        <translation>Закройте крышку: печать продолжится сама.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon.</source>
        <translation>В принтере {printer} кончились чернила, тонер или лента.</translation>
    </message>
    <message>
        <source>Put a new one in, or print on another printer.</source>
        <translation>Замените их или напечатайте на другом принтере.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>Принтер {printer} не отвечает.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; or print on another printer.</source>
        <translation>Включите его и проверьте кабель или напечатайте на другом принтере.</translation>
    </message>
    <message>
        <source>{printer} is stopped: {reason}.</source>
        <translation>Принтер {printer} остановлен: {reason}.</translation>
    </message>
    <message>
        <source>Let it go on in the computer&apos;s printer settings, or print on another printer.</source>
        <translation>Запустите его снова в настройках принтеров компьютера или напечатайте на другом.</translation>
    </message>
    <message>
        <source>The print queue has no job {job}.</source>
        <translation>В очереди печати нет задания {job}.</translation>
    </message>
    <message>
        <source>Look at the list again: it may be done, or taken away.</source>
        <translation>Посмотрите список ещё раз: возможно, оно выполнено или убрано.</translation>
    </message>
    <message>
        <source>It is not known whether this was printed.</source>
        <translation>Неизвестно, было ли это напечатано.</translation>
    </message>
    <message>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Посмотрите, вышло ли оно; если нет, напечатайте снова.</translation>
    </message>
    <message>
        <source>{code} was erased on {day}.</source>
        <translation>Запись {code} удалена {day}.</translation>
    </message>
    <message>
        <source>Nothing is kept of them, and their slips are void. Who comes back is registered as a new person.</source>
        <translation>О человеке ничего не хранится, его талоны недействительны. Кто вернётся, регистрируется как новый человек.</translation>
    </message>
    <message>
        <source>No code is read from it.</source>
        <translation>На нём не удалось прочитать ни одного кода.</translation>
    </message>
    <message>
        <source>Nothing called {field} is to be decided.</source>
        <translation>Решать по «{field}» нечего.</translation>
    </message>
    <message>
        <source>Copy the field from the second column of a line of &apos;conflicts&apos;, and the entry from its last.</source>
        <translation>Скопируйте поле из второго столбца строки &apos;conflicts&apos;, а запись — из последнего.</translation>
    </message>
    <message>
        <source>{entry} is no entry that is in conflict about {field}.</source>
        <translation>{entry} не относится к расхождению по «{field}».</translation>
    </message>
    <message>
        <source>Copy the entry from the last column of a line of &apos;conflicts&apos; about it.</source>
        <translation>Скопируйте запись из последнего столбца строки &apos;conflicts&apos; об этом.</translation>
    </message>
    <message>
        <source>{field} is no bed given twice, so no other bed can be given for it.</source>
        <translation>{field} — не место, выданное дважды, другое место дать нельзя.</translation>
    </message>
    <message>
        <source>Leave --bed out: the entry&apos;s own value stands then.</source>
        <translation>Уберите --bed: тогда останется значение самой записи.</translation>
    </message>
    <message>
        <source>{letter} is not one letter from A to Z.</source>
        <translation>{letter} — не одна буква от A до Z.</translation>
    </message>
    <message>
        <source>Type one letter that no other desk of the camp numbers with.</source>
        <translation>Введите букву, которой не нумерует другая стойка лагеря.</translation>
    </message>
    <message>
        <source>Start Gatehouse with its window and fill in the first page, or run set-up. If the desk lies in another folder, name that with GATEHOUSE_HOME.</source>
        <translation>Запустите окно Gatehouse и заполните первую страницу или выполните set-up. Если стойка лежит в другой папке, укажите её в GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used ({reason}).</source>
        <translation>Папкой данных {path} пользоваться нельзя ({reason}).</translation>
    </message>
    <message>
        <source>Name another with GATEHOUSE_HOME, or have this one made so that you can write there. Then start again.</source>
        <translation>Укажите другую в GATEHOUSE_HOME или попросите доступ на запись в эту. Затем начните снова.</translation>
    </message>
    <message>
        <source>No password can be read from file descriptor {descriptor}.</source>
        <translation>Из файлового дескриптора {descriptor} нельзя прочитать пароль.</translation>
    </message>
    <message>
        <source>Open it for the command, like --password-fd 3 3&lt;FILE.</source>
        <translation>Откройте его для команды, например --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Both codes are of one record, {code}.</source>
        <translation>Оба кода — одной записи, {code}.</translation>
    </message>
    <message>
        <source>Give the codes of two records, as their slips show them.</source>
        <translation>Укажите коды двух записей, как на талонах.</translation>
    </message>
    <message>
        <source>There is no camp {camp}; there are {known}.</source>
        <translation>Лагеря {camp} нет; есть {known}.</translation>
    </message>
    <message>
        <source>Choose one of these, or put the camp&apos;s file into {folder} and start again.</source>
        <translation>Выберите один из этих или положите файл лагеря в {folder} и начните снова.</translation>
    </message>
    <message>
        <source>Mend the file, or take the list without these rows (--leave-out on the command line).</source>
        <translation>Исправьте файл или примите список без этих строк (--leave-out в командной строке).</translation>
    </message>
    <message>
        <source>{printer} waits for somebody.</source>
        <translation>Принтер {printer} ждёт вмешательства.</translation>
    </message>
    <message>
        <source>Look at its display, paper and cable: the job goes on by itself. Before you print it elsewhere, delete it in Windows&apos; list of the printer.</source>
        <translation>Посмотрите на дисплей, бумагу и кабель: задание продолжится само. Прежде чем печатать на другом принтере, удалите его из списка принтера в Windows.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Expected on</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>In the family</source>
        <translation>В семье</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Family: the same for its people</source>
        <translation>Семья: одинаково у своих</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Имя полностью</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Кем приходится главе семьи</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Letters: as found out</source>
        <translation>Буквы: как определено</translation>
    </message>
    <message>
        <source>Russian (cp1251)</source>
        <translation>Русские (cp1251)</translation>
    </message>
    <message>
        <source>Hebrew (cp1255)</source>
        <translation>Иврит (cp1255)</translation>
    </message>
    <message>
        <source>Turkish and Azerbaijani (cp1254)</source>
        <translation>Турецкие и азербайджанские (cp1254)</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>Западные (cp1252)</translation>
    </message>
    <message>
        <source>Dates: as found out</source>
        <translation>Даты: как определено</translation>
    </message>
    <message>
        <source>Day first: 25/04/1990</source>
        <translation>Сначала день: 25/04/1990</translation>
    </message>
    <message>
        <source>Month first: 04/25/1990</source>
        <translation>Сначала месяц: 04/25/1990</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Что не так и что делать</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>Имя, кириллица</translation>
    </message>
    <message>
        <source>Name, Hebrew</source>
        <translation>Имя, иврит</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Кем приходится главе</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Stay and bed</source>
        <translation>Проживание и место</translation>
    </message>
    <message>
        <source>Number in the family</source>
        <translation>Номер в семье</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Один человек или двое</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Глава семьи</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>заселён</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>выехал</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>один человек</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>два человека</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Family name, Cyrillic</source>
        <translation>Фамилия, кирил.</translation>
    </message>
    <message>
        <source>Given name, Cyrillic</source>
        <translation>Имя, кирил.</translation>
    </message>
    <message>
        <source>Patronymic, Cyrillic</source>
        <translation>Отчество, кирил.</translation>
    </message>
    <message>
        <source>Family name, Hebrew</source>
        <translation>Фамилия, иврит</translation>
    </message>
    <message>
        <source>Given name, Hebrew</source>
        <translation>Имя, иврит</translation>
    </message>
    <message>
        <source>Father, Hebrew</source>
        <translation>Имя отца, иврит</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Сем. положение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>Второй документ</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Его номер</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>Заявленное право</translation>
    </message>
    <message>
        <source>Claimed through (name)</source>
        <translation>Право через кого (имя)</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Жив ли</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>In the camp</source>
        <translation>В лагере</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Уехали</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужды</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Разногласия</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Прибыли сегодня</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Новая семья</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Left the camp</source>
        <translation>Покинул лагерь</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>В лагере</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Вне лагеря</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>место</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>другое написание</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>так тоже зовут</translation>
    </message>
    <message>
        <source>nearly so</source>
        <translation>почти так</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>похоже звучит</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаемые</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This sheet of keys</source>
        <translation>Этот список клавиш</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Поле сканирования</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Новая семья</translation>
    </message>
    <message>
        <source>Other panel: other scripts, papers, claim</source>
        <translation>Вторая панель: другие письменности, документы, право</translation>
    </message>
    <message>
        <source>The person typed is registered already: open them; or it is another person</source>
        <translation>Вводимый человек уже зарегистрирован: открыть; или это другой</translation>
    </message>
    <message>
        <source>Arrived: the next slip marks people as in the camp</source>
        <translation>Прибытие: следующий талон отметит людей как находящихся в лагере</translation>
    </message>
    <message>
        <source>Left: the next slip marks people as out of the camp</source>
        <translation>Выход: следующий талон отметит людей как вышедших из лагеря</translation>
    </message>
    <message>
        <source>Next field; on the last field, add a person</source>
        <translation>Следующее поле; в последнем — добавить человека</translation>
    </message>
    <message>
        <source>Take the spelling in grey, or the next one; in other fields the list</source>
        <translation>Взять написание серым или следующее; в других полях – список</translation>
    </message>
    <message>
        <source>Save the family and print its slips</source>
        <translation>Сохранить семью и напечатать талоны</translation>
    </message>
    <message>
        <source>Print the slips of the last family again</source>
        <translation>Напечатать талоны последней семьи ещё раз</translation>
    </message>
    <message>
        <source>Take the person out of a family not saved yet</source>
        <translation>Убрать человека из ещё не сохранённой семьи</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>Фото из файла</translation>
    </message>
    <message>
        <source>Desk, Find, Today, Supervisor, Settings</source>
        <translation>Стойка, Поиск, Сегодня, Старший смены, Настройки</translation>
    </message>
    <message>
        <source>Synchronisation: what waits, what was refused</source>
        <translation>Обмен: что ждёт, что отклонено</translation>
    </message>
    <message>
        <source>Rosters and lists, for supervisors</source>
        <translation>Списки, для старших смены</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Записи, возможно, об одном человеке</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Заблокировать окно</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>Назад; набранное остаётся</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Give a token: in turn, or with a reason to be called sooner</source>
        <translation>Выдать номер: по очереди или с причиной для вызова раньше</translation>
    </message>
    <message>
        <source>Call the token in hand</source>
        <translation>Вызвать выбранный номер</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Никто не подошёл</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужен</translation>
    </message>
    <message>
        <source>Print the token given last</source>
        <translation>Напечатать последний выданный номер</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>Print now, or a new copy</source>
        <translation>Напечатать сейчас или новый экземпляр</translation>
    </message>
    <message>
        <source>Hold back, or let go</source>
        <translation>Отложить или отпустить</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Убрать из очереди</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Choose a list; it is shown at once</source>
        <translation>Выбрать список; он сразу виден</translation>
    </message>
    <message>
        <source>Day, order, save, print</source>
        <translation>День, порядок, сохранить, печать</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Choose what stands</source>
        <translation>Выбрать, что верно</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>Отменить последнее объединение</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>Ожидаемые</translation>
    </message>
    <message>
        <source>Put the person into the form</source>
        <translation>Внести человека в форму</translation>
    </message>
    <message>
        <source>Take the person off the list</source>
        <translation>Убрать человека из списка</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Принять список</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Print queue: what waits, what failed and why</source>
        <translation>Очередь печати: что ждёт, что не вышло и почему</translation>
    </message>
    <message>
        <source>Fill in what the list of expected people says of whoever was scanned</source>
        <translation>Заполнить по списку ожидаемых о том, кого отсканировали</translation>
    </message>
    <message>
        <source>Expected people: who has not come, and their lists</source>
        <translation>Ожидаемые: кто ещё не прибыл, и их списки</translation>
    </message>
    <message>
        <source>Call the next token</source>
        <translation>Вызвать следующий номер</translation>
    </message>
    <message>
        <source>Tokens: give one, call, skip</source>
        <translation>Очередь: выдать номер, вызвать, пропустить</translation>
    </message>
    <message>
        <source>Needs of the person; in Find, filters</source>
        <translation>Нужды человека; в поиске — фильтры</translation>
    </message>
    <message>
        <source>Previous or next member; after the last one, add a person</source>
        <translation>Предыдущий или следующий член семьи; после последнего – добавить человека</translation>
    </message>
    <message>
        <source>Look at the slips before they are printed</source>
        <translation>Посмотреть талоны до печати</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The same surname: {first}.</source>
        <translation>Та же фамилия: {first}.</translation>
    </message>
    <message>
        <source>The same surname, {first}, but many have it.</source>
        <translation>Та же фамилия, {first}, но она частая.</translation>
    </message>
    <message>
        <source>Surnames that sound the same: {first}, {second}.</source>
        <translation>Фамилии звучат одинаково: {first}, {second}.</translation>
    </message>
    <message>
        <source>Surnames that are nearly the same: {first}, {second}.</source>
        <translation>Фамилии почти одинаковы: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other surnames: {first}, {second}.</source>
        <translation>Разные фамилии: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same given name: {first}.</source>
        <translation>То же имя: {first}.</translation>
    </message>
    <message>
        <source>Given names that sound the same: {first}, {second}.</source>
        <translation>Имена звучат одинаково: {first}, {second}.</translation>
    </message>
    <message>
        <source>Given names that are nearly the same: {first}, {second}.</source>
        <translation>Имена почти одинаковы: {first}, {second}.</translation>
    </message>
    <message>
        <source>Forms of one given name: {first}, {second}.</source>
        <translation>Формы одного имени: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other given names: {first}, {second}.</source>
        <translation>Разные имена: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same father&apos;s name: {first}, {second}.</source>
        <translation>То же имя отца: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other fathers&apos; names: {first}, {second}.</source>
        <translation>Разные имена отца: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same birth date: {first}.</source>
        <translation>Та же дата рождения: {first}.</translation>
    </message>
    <message>
        <source>Birth dates that differ in one digit: {first}, {second}.</source>
        <translation>Даты рождения различаются одной цифрой: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates with day and month swapped: {first}, {second}.</source>
        <translation>В датах рождения переставлены день и месяц: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates within a month: {first}, {second}.</source>
        <translation>Даты рождения в пределах месяца: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates that agree as far as known: {first}, {second}.</source>
        <translation>Даты рождения совпадают, насколько известны: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates of one year: {first}, {second}.</source>
        <translation>Разные даты рождения одного года: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates: {first}, {second}.</source>
        <translation>Разные даты рождения: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same sex.</source>
        <translation>Тот же пол.</translation>
    </message>
    <message>
        <source>Not the same sex.</source>
        <translation>Разный пол.</translation>
    </message>
    <message>
        <source>The same document: {first}.</source>
        <translation>Тот же документ: {first}.</translation>
    </message>
    <message>
        <source>Other documents: {first}, {second}.</source>
        <translation>Разные документы: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same phone: {first}.</source>
        <translation>Тот же телефон: {first}.</translation>
    </message>
    <message>
        <source>Other phones.</source>
        <translation>Разные телефоны.</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужды</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Roster of a day</source>
        <translation>Список находящихся за день</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Список для эвакуации</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Прибытие и выбытие</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>Дети без сопровождения</translation>
    </message>
    <message>
        <source>Missing photos and documents</source>
        <translation>Нет фото или документов</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Ведомость выдачи</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ждёт очереди</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вышло</translation>
    </message>
    <message>
        <source>held</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Slips {code} ({count})</source>
        <translation>Талоны {code} ({count})</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Номер {token}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation>Этого нет в списке.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>Type it like 1974-08-12; the year alone will do, ~1974 for a guess.</source>
        <translation>Введите так: 1974-08-12; можно один год, ~1974 — примерно.</translation>
    </message>
    <message>
        <source>It is not a whole date.</source>
        <translation>Это не полная дата.</translation>
    </message>
    <message>
        <source>Type year, month and day like 2031-08-12, or leave the field empty.</source>
        <translation>Введите год, месяц и день, например 2031-08-12, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>Дата рождения в будущем.</translation>
    </message>
    <message>
        <source>Check the year, then type the date again.</source>
        <translation>Проверьте год и введите дату снова.</translation>
    </message>
    <message>
        <source>That would be older than {limit} years.</source>
        <translation>Получается больше {limit} лет.</translation>
    </message>
    <message>
        <source>No document ends in that year.</source>
        <translation>Ни один документ не кончается в этом году.</translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation>У документа нет номера.</translation>
    </message>
    <message>
        <source>Type the number, or empty the document&apos;s other fields.</source>
        <translation>Введите номер или очистите остальные поля документа.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>У человека нет имени.</translation>
    </message>
    <message>
        <source>Type a family name or a given name.</source>
        <translation>Введите фамилию или имя.</translation>
    </message>
    <message>
        <source>It is not a photo of this desk.</source>
        <translation>Это не фото этой стойки.</translation>
    </message>
    <message>
        <source>Take or choose the photo again.</source>
        <translation>Снимите или выберите фото ещё раз.</translation>
    </message>
    <message>
        <source>A family has one to {limit} people.</source>
        <translation>В семье от одного до {limit} человек.</translation>
    </message>
    <message>
        <source>Add a person, or split the family in two.</source>
        <translation>Добавьте человека или разделите семью на две.</translation>
    </message>
    <message>
        <source>Two people of this family have the same record.</source>
        <translation>У двоих в семье одна и та же запись.</translation>
    </message>
    <message>
        <source>Delete one of them, then add the person again.</source>
        <translation>Удалите одного и добавьте снова.</translation>
    </message>
    <message>
        <source>The family has no head.</source>
        <translation>В семье нет главы.</translation>
    </message>
    <message>
        <source>Choose &apos;head&apos; for one person.</source>
        <translation>Выберите «глава» для одного человека.</translation>
    </message>
    <message>
        <source>The family has two heads.</source>
        <translation>В семье два главы.</translation>
    </message>
    <message>
        <source>Choose another relationship for this person.</source>
        <translation>Выберите этому человеку другое родство.</translation>
    </message>
    <message>
        <source>Two people of this family have the document {value}.</source>
        <translation>У двоих в семье документ {value}.</translation>
    </message>
    <message>
        <source>Delete it from the one who does not hold it.</source>
        <translation>Удалите его у того, кто его не держит.</translation>
    </message>
    <message>
        <source>The person has the document {value} twice.</source>
        <translation>Документ {value} указан у человека дважды.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Удалите один из двух.</translation>
    </message>
    <message>
        <source>The camp has no such bed.</source>
        <translation>В лагере нет такого места.</translation>
    </message>
    <message>
        <source>Choose a bed from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <source>Two people of this family have the same bed.</source>
        <translation>У двоих в семье одно и то же место.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for an infant.</source>
        <translation>Выберите другое место; младенцу можно без места.</translation>
    </message>
    <message>
        <source>It is longer than {limit} characters.</source>
        <translation>Длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>Shorten it to what the document shows.</source>
        <translation>Сократите до написанного в документе.</translation>
    </message>
    <message>
        <source>It has invisible control characters.</source>
        <translation>Есть невидимые управляющие знаки.</translation>
    </message>
    <message>
        <source>Delete the field and type it by hand.</source>
        <translation>Очистите поле и введите вручную.</translation>
    </message>
    <message>
        <source>It has many accents on one letter.</source>
        <translation>На одной букве много надстрочных знаков.</translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation>Нет ни одной буквы.</translation>
    </message>
    <message>
        <source>Type the name, or leave the field empty.</source>
        <translation>Введите имя или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>It has signs that no name has.</source>
        <translation>Есть знаки, которых в именах не бывает.</translation>
    </message>
    <message>
        <source>Type only what the document shows.</source>
        <translation>Вводите только то, что в документе.</translation>
    </message>
    <message>
        <source>It has letters of another alphabet.</source>
        <translation>Есть буквы другого алфавита.</translation>
    </message>
    <message>
        <source>Check the keyboard, or type it in the field for that alphabet.</source>
        <translation>Проверьте раскладку или введите в поле того алфавита.</translation>
    </message>
    <message>
        <source>It is not a UUID.</source>
        <translation>Это не UUID.</translation>
    </message>
    <message>
        <source>Leave it out, or write it like 01a209b9-39d0-7251-bfb7-97d42fd5731b.</source>
        <translation>Уберите его или напишите так: 01a209b9-39d0-7251-bfb7-97d42fd5731b.</translation>
    </message>
    <message>
        <source>A family gets its code from the desk.</source>
        <translation>Код семье даёт стойка.</translation>
    </message>
    <message>
        <source>Leave the code out.</source>
        <translation>Уберите код.</translation>
    </message>
    <message>
        <source>The same person stands in row {limit}.</source>
        <translation>Тот же человек стоит в строке {limit}.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or leave this one out.</source>
        <translation>Удалите одну из двух строк или пропустите эту.</translation>
    </message>
    <message>
        <source>It begins like a formula.</source>
        <translation>Начинается как формула.</translation>
    </message>
    <message>
        <source>Write the value as text, or leave this row out.</source>
        <translation>Запишите значение текстом или пропустите эту строку.</translation>
    </message>
    <message>
        <source>The family cannot be read: {limit}.</source>
        <translation>Семья не читается: {limit}.</translation>
    </message>
    <message>
        <source>Mend it as the import format says, or leave it out.</source>
        <translation>Исправьте по описанию формата или пропустите.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Came into the camp</source>
        <translation>Вошёл в лагерь</translation>
    </message>
    <message>
        <source>Went out of the camp</source>
        <translation>Вышел из лагеря</translation>
    </message>
    <message>
        <source>Slip issued, copy {copy}</source>
        <translation>Выдан талон, копия {copy}</translation>
    </message>
    <message>
        <source>One person with {code}</source>
        <translation>Один человек с {code}</translation>
    </message>
    <message>
        <source>Another person than {code}</source>
        <translation>Другой человек, чем {code}</translation>
    </message>
    <message>
        <source>Decision about {code} taken back</source>
        <translation>Решение о {code} отменено</translation>
    </message>
    <message>
        <source>printed again at the desk</source>
        <translation>напечатан снова на стойке</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation>{field}: {after} (было: {before})</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>In turn</source>
        <translation>По очереди</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>С младенцем</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Пожилой человек</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Первоочередность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызван</translation>
    </message>
    <message>
        <source>done</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>не подошёл</translation>
    </message>
</context>
</TS>
