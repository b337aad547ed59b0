<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuutti sitten</numerusform>
            <numerusform>%n minuuttia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n tunti sitten</numerusform>
            <numerusform>%n tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries are on the stick, {size}. Unmount it, then take it to HQ.</source>
        <translation>
            <numerusform>Tikulla on %n kirjaus, {size}. Poista se turvallisesti ja vie päämajaan.</numerusform>
            <numerusform>Tikulla on %n kirjausta, {size}. Poista se turvallisesti ja vie päämajaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n more entries now; {waiting} still wait.</source>
        <translation>
            <numerusform>Päämajassa on nyt %n kirjaus lisää; {waiting} odottaa yhä.</numerusform>
            <numerusform>Päämajassa on nyt %n kirjausta lisää; {waiting} odottaa yhä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries of other desks are used now.</source>
        <translation>
            <numerusform>Nyt käytössä on %n muiden tiskien kirjaus lisää.</numerusform>
            <numerusform>Nyt käytössä on %n muiden tiskien kirjausta lisää.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be used yet. Update Gatehouse, then try again.</source>
        <translation>Mitään niistä ei voi vielä käyttää. Päivitä Gatehouse ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>HQ has withdrawn this desk ({reason}), and takes only what was entered up to its last good entry.</source>
        <translation>Päämaja on poistanut tämän tiskin käytöstä ({reason}) ja ottaa vastaan vain sen viimeiseen kelvolliseen kirjaukseen asti tehdyn.</translation>
    </message>
    <message>
        <source>HQ has a receipt for everything: nothing waits, and nothing has to be carried.</source>
        <translation>Esikunnalla on kuitti kaikesta: mitään ei odota, eikä mitään tarvitse viedä.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Ei ratkaistavaa</translation>
    </message>
    <message>
        <source>Another bed for this person; empty: none yet</source>
        <translation>Toinen vuode tälle henkilölle; tyhjä: ei vielä</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Syy (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>Open at the desk</source>
        <translation>Avaa tiskillä</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>{time} by that desk&apos;s clock</source>
        <translation>{time} sen tiskin kellon mukaan</translation>
    </message>
    <message>
        <source>All desks say the same.</source>
        <translation>Kaikki tiskit kertovat samaa.</translation>
    </message>
    <message>
        <source>Most likely one person. Open the records at the desk; correct one, or check one out.</source>
        <translation>Todennäköisesti sama henkilö. Avaa tietueet tiskillä; korjaa toinen tai kirjaa se lähteneeksi.</translation>
    </message>
    <message>
        <source>A desk was copied. Stop one of the two and call headquarters.</source>
        <translation>Tiski on kopioitu. Pysäytä toinen niistä ja soita päämajaan.</translation>
    </message>
    <message>
        <source>A supervisor decides. Until then every value is kept.</source>
        <translation>Vastaava ratkaisee. Siihen asti kaikki arvot säilyvät.</translation>
    </message>
    <message>
        <source>Choose who moves.</source>
        <translation>Valitse, kuka muuttaa.</translation>
    </message>
    <message>
        <source>Choose who gets the family&apos;s next number; that person needs a new slip.</source>
        <translation>Valitse, kuka saa perheen seuraavan numeron; hän tarvitsee uuden lipukkeen.</translation>
    </message>
    <message>
        <source>These decisions cannot all be right. Choose the one that is wrong: the opposite is said then, at every desk. Until then they are shown as one person.</source>
        <translation>Nämä päätökset eivät voi kaikki olla oikein. Valitse väärä: kaikilla tiskeillä sanotaan päinvastoin. Siihen asti heidät näytetään yhtenä.</translation>
    </message>
    <message>
        <source>Choose what is right, by the documents. Is neither right? Open the family and type it.</source>
        <translation>Valitse oikea asiakirjojen mukaan. Ei kumpikaan? Avaa perhe ja kirjoita.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>%n thing(s) that desks said differently</source>
        <translation>
            <numerusform>%n asia, jonka tiskit kirjasivat eri tavoin</numerusform>
            <numerusform>%n asiaa, jotka tiskit kirjasivat eri tavoin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Said differently</source>
        <translation>Eri tavoin kirjattu</translation>
    </message>
    <message>
        <source>Said differently by desks that worked apart</source>
        <translation>Erillään toimineiden tiskien eri tavoin kirjaamat</translation>
    </message>
</context>
<context>
    <name>CountedRow</name>
    <message>
        <source>Show them</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Gatehouse made a mistake</source>
        <translation>Gatehousessa tapahtui virhe</translation>
    </message>
    <message>
        <source>What was saved is safe, and what was typed is a draft on this computer. You can go on; if it happens again, start Gatehouse anew and send these lines to headquarters. They name nobody.</source>
        <translation>Kaikki tallennettu on turvassa, ja kirjoitettu on luonnoksena tällä tietokoneella. Voit jatkaa; jos tämä toistuu, käynnistä Gatehouse uudelleen ja lähetä nämä rivit päämajaan. Niissä ei ole kenenkään nimeä.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>on this computer, not at HQ yet</source>
        <translation>tällä tietokoneella, ei vielä päämajassa</translation>
    </message>
    <message>
        <source>at HQ, kept aside there (receipt {time})</source>
        <translation>päämajassa, siellä sivussa (kuittaus {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time})</source>
        <translation>päämajassa (kuittaus {time})</translation>
    </message>
    <message>
        <source>at HQ (receipt {time}), safe in a backup</source>
        <translation>päämajassa (kuittaus {time}), turvassa varmuuskopiossa</translation>
    </message>
    <message>
        <source>entered at another desk, came through HQ</source>
        <translation>kirjattu toisella tiskillä, tullut päämajan kautta</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>End of day</source>
        <translation>Päivän päätös</translation>
    </message>
    <message>
        <source>This is still open. It can be signed off all the same; it stands beside the name.</source>
        <translation>Tämä on vielä auki. Päivän voi silti kuitata; tieto jää nimen viereen.</translation>
    </message>
    <message>
        <source>Nothing is open: everything is at HQ, printed and decided.</source>
        <translation>Mitään ei ole auki: kaikki on päämajassa, tulostettu ja ratkaistu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>No day was signed off at this desk yet.</source>
        <translation>Tällä tiskillä ei ole vielä kuitattu yhtään päivää.</translation>
    </message>
    <message numerus="yes">
        <source>{day} was signed off by {name}, {time}, with %n thing(s) open.</source>
        <translation>
            <numerusform>{day}: kuittasi {name}, {time}; auki %n asia.</numerusform>
            <numerusform>{day}: kuittasi {name}, {time}; auki %n asiaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Tulosta lomake</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Kuittaa päivä</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decided. It goes to the other desks by itself.</source>
        <translation>Ratkaistu. Tieto menee muille tiskeille itsestään.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Family {code}</source>
        <translation>Perhe {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Other scripts, papers, claim</source>
        <translation>Muut kirjaimistot, asiakirjat, peruste</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Tallenna perhe ja tulosta laput</translation>
    </message>
    <message>
        <source>Members of the family</source>
        <translation>Perheenjäsenet</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Tiski</translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message>
        <source>Same person: open</source>
        <translation>Sama henkilö: avaa</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Eri henkilö</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Onko jo rekisteröity?</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>Ehkä jo rekisteröity</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mukana: {names}</translation>
    </message>
</context>
<context>
    <name>DuplicateRow</name>
    <message numerus="yes">
        <source>%n pair(s) of records that may be of one person</source>
        <translation>
            <numerusform>%n pari tietueita, jotka voivat olla samasta henkilöstä</numerusform>
            <numerusform>%n paria tietueita, jotka voivat olla samasta henkilöstä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>One person or two</source>
        <translation>Yksi vai kaksi henkilöä</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Tietueet, jotka voivat olla samasta henkilöstä</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be compared</source>
        <translation>
            <numerusform>%n henkilö vielä vertaamatta</numerusform>
            <numerusform>%n henkilöä vielä vertaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two after all</source>
        <translation>Sittenkin kaksi henkilöä</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>{day} is signed off by {name}.</source>
        <translation>Päivän {day} kuittasi {name}.</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erasing takes this person&apos;s records, documents and photos away for good: here, at headquarters and at every other desk. There is no way back.</source>
        <translation>Poistaminen hävittää tämän henkilön tiedot, asiakirjat ja kuvat pysyvästi: täältä, päämajasta ja kaikilta muilta pisteiltä. Paluuta ei ole.</translation>
    </message>
    <message>
        <source>Reason, without names: it stays in the journal</source>
        <translation>Syy, ilman nimiä: se jää lokiin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{code} is erased here, and everywhere else at the next contact.</source>
        <translation>{code} on poistettu täältä ja muualta seuraavassa yhteydessä.</translation>
    </message>
    <message>
        <source>The claims of {codes} still name somebody so called.</source>
        <translation>Hakemuksissa {codes} mainitaan yhä samanniminen henkilö.</translation>
    </message>
</context>
<context>
    <name>ExpectedCard</name>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>luettelo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n person(s)</source>
        <translation>
            <numerusform>Täytä %n henkilö</numerusform>
            <numerusform>Täytä %n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message numerus="yes">
        <source>%n person(s) expected who have not come</source>
        <translation>
            <numerusform>%n odotettu ei ole vielä saapunut</numerusform>
            <numerusform>%n odotettua ei ole vielä saapunut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedScreen</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</source>
        <translation>Luettelot (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Ota luettelo</translation>
    </message>
    <message>
        <source>Delete the list {name} with everybody on it? Who arrived stays registered.</source>
        <translation>Poistetaanko luettelo {name} ja kaikki siinä olevat? Saapuneet pysyvät rekisteröityinä.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>Expected, and not here yet</source>
        <translation>Odotetut, jotka eivät ole vielä täällä</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Enter puts the family into the form at the desk.</source>
        <translation>
            <numerusform>%n henkilö. Enter vie perheen tiskin lomakkeelle.</numerusform>
            <numerusform>%n henkilöä. Enter vie perheen tiskin lomakkeelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on the lists has come.</source>
        <translation>Kaikki luetteloissa olevat ovat saapuneet.</translation>
    </message>
    <message>
        <source>No list of expected people was taken in.</source>
        <translation>Odotettujen luetteloa ei ole otettu.</translation>
    </message>
    <message>
        <source>{name}: {arrived} of {people} came</source>
        <translation>{name}: saapunut {arrived}/{people}</translation>
    </message>
    <message>
        <source>Lists taken in</source>
        <translation>Otetut luettelot</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Tiskille</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Ota luettelo…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>Poista luettelo…</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ei tule</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <source>They have come already.</source>
        <translation>He ovat jo saapuneet.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the list {name}. Compare with their documents.</source>
        <translation>
            <numerusform>%n henkilö luettelosta {name}. Vertaa asiakirjoihin.</numerusform>
            <numerusform>%n henkilöä luettelosta {name}. Vertaa asiakirjoihin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected now.</source>
        <translation>
            <numerusform>Nyt odotetaan %n henkilöä.</numerusform>
            <numerusform>Nyt odotetaan %n henkilöä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Poistettu luettelosta.</translation>
    </message>
    <message>
        <source>The list is deleted. Who arrived stays registered.</source>
        <translation>Luettelo on poistettu. Saapuneet pysyvät rekisteröityinä.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). Choose another.</source>
        <translation>Tiedostoa ei voitu lukea ({reason}). Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}: none of the choices</source>
        <translation>{label}: ei luettelossa</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>siirretty</translation>
    </message>
    <message>
        <source>carried over: typing replaces it</source>
        <translation>siirretty: kirjoittaminen korvaa sen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>suggested: Down takes {spelling}</source>
        <translation>ehdotus: nuoli alas ottaa {spelling}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{filter}: %n person(s)</source>
        <translation>
            <numerusform>{filter}: %n henkilö</numerusform>
            <numerusform>{filter}: %n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Name in any script, code or document</source>
        <translation>Nimi millä kirjaimistolla tahansa, koodi tai asiakirja</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Hae henkilö</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Löydetyt henkilöt</translation>
    </message>
    <message>
        <source>Type a name, a code or a document number. Enter opens the person.</source>
        <translation>Kirjoita nimi, koodi tai asiakirjan numero. Enter avaa henkilön.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n löytyi</numerusform>
            <numerusform>%n löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called {text}. Try fewer letters, another spelling, or the document.</source>
        <translation>Täällä ei ole ketään nimeltä {text}. Kokeile vähempiä kirjaimia, toista kirjoitusasua tai asiakirjaa.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Desk 1</source>
        <translation>Tiski 1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Kouluttaja</translation>
    </message>
    <message>
        <source>The password for training is: {password}</source>
        <translation>Harjoitussalasana on: {password}</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Salasanat eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>Uusi tiski</translation>
    </message>
    <message>
        <source>Fill this in once. It stays on this computer, encrypted with the password below.</source>
        <translation>Täytä tämä kerran. Kaikki pysyy tällä tietokoneella salattuna alla olevalla salasanalla.</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Leiri</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Tiskin nimi</translation>
    </message>
    <message>
        <source>First supervisor</source>
        <translation>Ensimmäinen vuorovastaava</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Salasana uudelleen</translation>
    </message>
    <message>
        <source>Fill in for training</source>
        <translation>Täytä harjoitusta varten</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Perusta tiski</translation>
    </message>
</context>
<context>
    <name>ForgottenScreen</name>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Salasanat eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>The recovery code was printed when this desk was set up. It stays valid.</source>
        <translation>Palautuskoodi tulostettiin, kun tiski otettiin käyttöön. Se pysyy voimassa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Salasana uudelleen</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Aseta salasana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>TRAINING</source>
        <translation>HARJOITUS</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Nothing has come of this record&apos;s history yet.</source>
        <translation>Tämän tiedon historiasta ei ole vielä tullut mitään.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Two people: {one} and {other}. Every desk will know.</source>
        <translation>Kaksi henkilöä: {one} ja {other}. Tieto menee kaikille tiskeille.</translation>
    </message>
    <message>
        <source>One person: {kept} is kept, and {other} leads to it.</source>
        <translation>Yksi henkilö: {kept} jää, ja {other} johtaa siihen.</translation>
    </message>
    <message>
        <source>Two people again: {codes}.</source>
        <translation>Taas erikseen: {codes}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Save the keys</source>
        <translation>Tallenna näppäimet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF:nä…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>Saved. Print it and lay it beside the keyboard.</source>
        <translation>Tallennettu. Tulosta ja pane näppäimistön viereen.</translation>
    </message>
    <message>
        <source>Saved. Anybody can read the file: keep it safe.</source>
        <translation>Tallennettu. Kuka tahansa voi lukea tiedoston: säilytä se turvassa.</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}). Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa ({reason}). Valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>ListPreviewScreen</name>
    <message>
        <source>List of expected people</source>
        <translation>Odotettujen luettelo</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Mitä sarakkeissa on</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Rivit, joissa on virheitä</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Tiedoston kirjaimet</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Päivämäärien järjestys</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Ota luettelo</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>jätä pois</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n rivi, jossa on virheitä</numerusform>
            <numerusform>%n riviä, joissa on virheitä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it in without %n row(s)</source>
        <translation>
            <numerusform>Ota ilman %n riviä</numerusform>
            <numerusform>Ota ilman %n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n perhe</numerusform>
            <numerusform>%n perhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) on a list here already.</source>
        <translation>
            <numerusform>Lisäksi %n on jo luettelossa täällä.</numerusform>
            <numerusform>Lisäksi %n on jo luettelossa täällä.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} can be read in two ways; here the day comes first. Choose below if it does not.</source>
        <translation>{date} voidaan lukea kahdella tavalla; tässä päivä on ensin. Jos ei, valitse alta.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Luettu koodauksella {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) of the workbook are left alone.</source>
        <translation>
            <numerusform>Työkirjan %n muuta taulukkoa jätettiin lukematta.</numerusform>
            <numerusform>Työkirjan %n muuta taulukkoa jätettiin lukematta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has its own fields; there are no columns to choose.</source>
        <translation>Tiedostossa on omat kenttänsä; valittavia sarakkeita ei ole.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Virheitä ei ole.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Locked by {name}. Everything is kept.</source>
        <translation>Lukinnut {name}. Kaikki on tallessa.</translation>
    </message>
    <message>
        <source>The registration desk. Log in to begin.</source>
        <translation>Rekisteröintitiski. Kirjaudu sisään aloittaaksesi.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Unohtuiko salasana?</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Yes</source>
        <comment>living</comment>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <comment>living</comment>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>They are two…</source>
        <translation>Heitä on kaksi…</translation>
    </message>
    <message>
        <source>{code} is shown by itself again.</source>
        <translation>{code} näytetään taas erikseen.</translation>
    </message>
    <message>
        <source>One person after all</source>
        <translation>Sittenkin sama henkilö</translation>
    </message>
    <message>
        <source>Also registered as {code}, {name}: merged by {operator} on {day}, {desk}.</source>
        <translation>Rekisteröity myös: {code}, {name}. Yhdisti {operator}, {day}, {desk}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
</context>
<context>
    <name>NeedToggles</name>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>%n record(s) are safe on this computer and will go to HQ by themselves</source>
        <translation>
            <numerusform>%n tietue on turvassa tällä tietokoneella ja siirtyy päämajaan itsestään</numerusform>
            <numerusform>%n tietuetta on turvassa tällä tietokoneella ja siirtyy päämajaan itsestään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Most likely one person</source>
        <translation>Todennäköisesti sama henkilö</translation>
    </message>
    <message>
        <source>Nobody is suspected to be here twice</source>
        <translation>Kenenkään ei epäillä olevan täällä kahdesti</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Ehkä sama henkilö</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>Syy (voi jäädä tyhjäksi)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Yksi henkilö</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Kaksi henkilöä</translation>
    </message>
    <message>
        <source>Whether they are one person, a supervisor says.</source>
        <translation>Vuorovastaava päättää, onko kyse samasta henkilöstä.</translation>
    </message>
    <message>
        <source>If they are one person, {kept} is kept, and {other} leads to it. Nothing is deleted.</source>
        <translation>Jos kyse on samasta henkilöstä, {kept} jää ja {other} johtaa siihen. Mitään ei poisteta.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips, without their head.</source>
        <translation>Muut perheestä {family} jäävät siihen vuoteineen ja lippuineen, ilman päämiestä.</translation>
    </message>
    <message>
        <source>The others of family {family} stay there with their beds and slips.</source>
        <translation>Muut perheestä {family} jäävät siihen vuoteineen ja lippuineen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <source>only one says</source>
        <translation>vain toisessa</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Tallenna paperi</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Everyone whose stay touches the day.</source>
        <translation>Kaikki, jotka ovat olleet leirissä sinä päivänä.</translation>
    </message>
    <message>
        <source>Who stays here now, by building, with tick boxes.</source>
        <translation>Ketkä ovat täällä nyt, rakennuksittain, rastiruuduin.</translation>
    </message>
    <message>
        <source>Who came and who left, both days included.</source>
        <translation>Ketkä saapuivat ja lähtivät, molemmat päivät mukaan lukien.</translation>
    </message>
    <message>
        <source>Children here without a guardian. Confidential.</source>
        <translation>Lapset, jotka ovat täällä ilman huoltajaa. Luottamuksellinen.</translation>
    </message>
    <message>
        <source>Who has no photo or no document yet.</source>
        <translation>Keneltä puuttuu vielä kuva tai asiakirja.</translation>
    </message>
    <message>
        <source>Families here now, with room for a signature.</source>
        <translation>Täällä nyt olevat perheet ja tila allekirjoitukselle.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Huone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>{code}, {name}, is shown by itself again, with its own family, stay and slips, here and at every other desk. Nothing is deleted, and the two can be merged again.</source>
        <translation>{code}, {name}, näytetään taas erikseen: oma perhe, oma oleskelu ja omat liput, täällä ja kaikilla muilla tiskeillä. Mitään ei poisteta, ja tiedot voi yhdistää uudelleen.</translation>
    </message>
    <message>
        <source>Why they are two people: it stays in the journal</source>
        <translation>Miksi heitä on kaksi: jää lokiin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Kaksi henkilöä</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Open the family at the desk</source>
        <translation>Avaa perhe tiskillä</translation>
    </message>
    <message>
        <source>Print a new slip</source>
        <translation>Tulosta uusi lappu</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>{basis}, through {person}</source>
        <translation>{basis}, kautta: {person}</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Ei vielä paikkaa</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Suhde päämieheen</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kansalaisuus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Siviilisääty</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>Ilmoitettu peruste</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Vuode</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>Leirissä</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ulkona</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Lappu</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Copy {number}, not printed yet</source>
        <translation>Kappale {number}, ei vielä tulostettu</translation>
    </message>
    <message>
        <source>Copy {number}, valid until {day}</source>
        <translation>Kappale {number}, voimassa {day} asti</translation>
    </message>
    <message>
        <source>Family {code}</source>
        <translation>Perhe {code}</translation>
    </message>
    <message>
        <source>Preview of the slip</source>
        <translation>Esikatsele lappu</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Choose a photo</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Kuvat (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Kuva tiedostosta…</translation>
    </message>
    <message>
        <source>Photo from a file… (Ctrl+O)</source>
        <translation>Kuva tiedostosta… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Henkilön kuva</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>%n henkilö ilman kuvaa</numerusform>
            <numerusform>%n henkilöä ilman kuvaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueScreen</name>
    <message>
        <source>Print queue</source>
        <translation>Tulostusjono</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Poista jonosta</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Pidätä</translation>
    </message>
    <message>
        <source>Print a new copy</source>
        <translation>Tulosta uusi kappale</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Tulosta nyt</translation>
    </message>
    <message>
        <source>Nothing waits for a printer.</source>
        <translation>Mikään ei odota tulostinta.</translation>
    </message>
    <message>
        <source>{printer}. Asked for by {operator}, {time}.</source>
        <translation>{printer}. Pyytäjä: {operator}, {time}.</translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>Tietokoneen oletus</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n tulostamatta</numerusform>
            <numerusform>%n tulostamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n pidossa</numerusform>
            <numerusform>%n pidossa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>To HQ: {done} of {total} entries</source>
        <translation>Päämajaan: {done}/{total} kirjausta</translation>
    </message>
    <message>
        <source>From HQ: {done} of {total} entries</source>
        <translation>Päämajasta: {done}/{total} kirjausta</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} sekunnissa</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>Token {token}: {priority}.</source>
        <translation>Numero {token}: {priority}.</translation>
    </message>
    <message>
        <source>Skipped; it can be called again.</source>
        <translation>Ohitettu; sen voi kutsua uudelleen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hoidettu.</translation>
    </message>
    <message>
        <source>Tokens of this desk begin with {letter} now.</source>
        <translation>Tämän tiskin numerot alkavat nyt kirjaimella {letter}.</translation>
    </message>
    <message>
        <source>{token} is called: {priority}.</source>
        <translation>Kutsutaan {token}: {priority}.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
</context>
<context>
    <name>ReadingBanner</name>
    <message>
        <source>The disk is full: this desk can be read, and nothing can be saved. Free some space, then close Gatehouse and start it again.</source>
        <translation>Levy on täynnä: tiskiä voi lukea, mutta mitään ei voi tallentaa. Vapauta tilaa, sulje Gatehouse ja käynnistä se uudelleen.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Write this code on paper and lock the paper away. If every password is forgotten, only this code opens the desk. It is shown only now.</source>
        <translation>Kirjoita tämä koodi paperille ja lukitse paperi talteen. Jos kaikki salasanat unohtuvat, vain tämä koodi avaa tiskin. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Koodi on kirjoitettu</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message numerus="yes">
        <source>%n entry(ies) that HQ refused</source>
        <translation>
            <numerusform>%n kirjaus, jonka päämaja hylkäsi</numerusform>
            <numerusform>%n kirjausta, jotka päämaja hylkäsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>The first line is read. Now the next line of the zone.</source>
        <translation>Ensimmäinen rivi on luettu. Nyt seuraava rivi.</translation>
    </message>
    <message>
        <source>{name}: misread, or mistyped in the passport: {fields}. Compare with the page.</source>
        <translation>{name}: luettu väärin tai passissa väärin: {fields}. Vertaa sivuun.</translation>
    </message>
    <message>
        <source>{name} is read; misread characters were put right. Compare with the passport.</source>
        <translation>{name}: luettu, väärin luetut merkit korjattiin. Vertaa passiin.</translation>
    </message>
    <message>
        <source>{name} is read. Compare the name with the passport.</source>
        <translation>{name}: luettu. Vertaa nimeä passiin.</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>asiakirjan numero</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>syntymäaika</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>viimeinen voimassaolopäivä</translation>
    </message>
    <message>
        <source>the last field of the second line</source>
        <translation>toisen rivin viimeinen kenttä</translation>
    </message>
    <message>
        <source>the last check digit, which covers all numbers</source>
        <translation>viimeinen tarkistusnumero, joka kattaa kaikki numerot</translation>
    </message>
    <message>
        <source>The lines of the passport were not read whole: {text}. Scan again, or search for it?</source>
        <translation>Passin rivejä ei luettu kokonaan: {text}. Skannaa uudelleen vai haetaanko sitä?</translation>
    </message>
    <message>
        <source>The code {text} has a mistake in it. Read it again, or search for it?</source>
        <translation>Koodissa {text} on virhe. Lue se uudelleen vai haetaanko sitä?</translation>
    </message>
    <message>
        <source>Nobody knows what this is: {text}. Search for it?</source>
        <translation>Ei tiedetä, mikä tämä on: {text}. Haetaanko sitä?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä</translation>
    </message>
    <message>
        <source>{name}: misread. Which of these stands on the page?</source>
        <translation>{name}: luettu väärin. Mikä näistä on sivulla?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ei mikään</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Saapui: skannaa lappu tai kirjoita sen koodi. Esc lopettaa.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Lähti: skannaa lappu tai kirjoita sen koodi. Esc lopettaa.</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Skannaa tai kirjoita</translation>
    </message>
    <message>
        <source>Scan or type: passport, slip, code, name, document, phone…</source>
        <translation>Skannaa tai kirjoita: passi, lappu, koodi, nimi, asiakirja, puhelin…</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Lipukkeet</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Salasanasi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Tietoja Gatehousesta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Lipukkeen koodi</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Lukitse, kun kukaan ei koske</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Gatehouse {version}: the registration desk of a temporary arrival camp. It works without a network, and everything reaches headquarters once. Apache-2.0. Icons: Lucide (ISC). Fonts: Noto (OFL).</source>
        <translation>Gatehouse {version}: tilapäisen vastaanottoleirin rekisteröintitiski. Se toimii ilman verkkoa, ja kaikki päätyy päämajaan täsmälleen kerran. Apache-2.0. Kuvakkeet: Lucide (ISC). Fontit: Noto (OFL).</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A4, eight to cut apart</source>
        <translation>A4, kahdeksan leikattavaksi</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Muovikortti</translation>
    </message>
    <message>
        <source>Receipt roll, 80 mm</source>
        <translation>Kuittirulla, 80 mm</translation>
    </message>
    <message>
        <source>Label, 62 × 100 mm</source>
        <translation>Tarra, 62 × 100 mm</translation>
    </message>
    <message>
        <source>Code and signature</source>
        <translation>Koodi ja allekirjoitus</translation>
    </message>
    <message>
        <source>Whole identity (A6 only)</source>
        <translation>Koko henkilötieto (vain A6)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s default</source>
        <translation>Tietokoneen oletus</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Tulostimet</translation>
    </message>
    <message>
        <source>After saving a family</source>
        <translation>Perheen tallennuksen jälkeen</translation>
    </message>
    <message>
        <source>Slips are good for</source>
        <translation>Laput ovat voimassa</translation>
    </message>
    <message>
        <source>Printer of slips on this paper</source>
        <translation>Tämän paperin lappujen tulostin</translation>
    </message>
    <message>
        <source>Its dots per inch</source>
        <translation>Sen pistettä tuumalle</translation>
    </message>
    <message>
        <source>Move slips to the right</source>
        <translation>Siirrä lappuja oikealle</translation>
    </message>
    <message>
        <source>Move slips down</source>
        <translation>Siirrä lappuja alas</translation>
    </message>
    <message>
        <source>Print a test page for slips</source>
        <translation>Tulosta lappujen testisivu</translation>
    </message>
    <message>
        <source>Print its slips</source>
        <translation>Tulosta sen laput</translation>
    </message>
    <message>
        <source>Print nothing: Ctrl+P prints</source>
        <translation>Älä tulosta: Ctrl+P tulostaa</translation>
    </message>
    <message>
        <source>As the camp&apos;s file says</source>
        <translation>Leirin tiedoston mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>Tulostimen ilmoituksen mukaan</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>Sama tulostin</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Salasanat eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The new password is set. Log in with it.</source>
        <translation>Uusi salasana on asetettu. Kirjaudu sillä.</translation>
    </message>
</context>
<context>
    <name>SlipPreviewScreen</name>
    <message>
        <source>Preview of slips</source>
        <translation>Lappujen esikatselu</translation>
    </message>
    <message>
        <source>Save family and print slips</source>
        <translation>Tallenna perhe ja tulosta laput</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Preview of slips {code}</source>
        <translation>Lappujen esikatselu {code}</translation>
    </message>
    <message>
        <source>Who has a slip would get a new copy, which voids the former one.</source>
        <translation>Se, jolla lappu jo on, saisi uuden kappaleen, joka mitätöi entisen.</translation>
    </message>
    <message>
        <source>Nothing is printed or saved yet; the square codes here are valid nowhere.</source>
        <translation>Mitään ei ole vielä tulostettu eikä tallennettu; tässä olevat neliökoodit eivät kelpaa missään.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>{name} can log in now.</source>
        <translation>{name} voi nyt kirjautua.</translation>
    </message>
    <message>
        <source>{name} cannot log in any more.</source>
        <translation>{name} ei voi enää kirjautua.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Salasanasi on vaihdettu.</translation>
    </message>
    <message>
        <source>The desk is enrolled; its records go to HQ by themselves.</source>
        <translation>Tiski on liitetty; sen tietueet siirtyvät päämajaan itsestään.</translation>
    </message>
</context>
<context>
    <name>SupervisorScreen</name>
    <message>
        <source>All is well: file, chain and rows agree.</source>
        <translation>Kaikki kunnossa: tiedosto, ketju ja rivit täsmäävät.</translation>
    </message>
    <message>
        <source>Remove {name}? Their password opens nothing afterwards.</source>
        <translation>Poistetaanko {name}? Salasana ei avaa sen jälkeen mitään.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Salasanat eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vastaava</translation>
    </message>
    <message>
        <source>This place is for supervisors. Ask one to log in here.</source>
        <translation>Tämä paikka on vuorovastaaville. Pyydä jotakuta heistä kirjautumaan.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Päämaja</translation>
    </message>
    <message>
        <source>The desk&apos;s file</source>
        <translation>Tiskin tiedosto</translation>
    </message>
    <message>
        <source>Can log in: {names}</source>
        <translation>Voivat kirjautua: {names}</translation>
    </message>
    <message>
        <source>Each operator has a password of their own.</source>
        <translation>Jokaisella käyttäjällä on oma salasana.</translation>
    </message>
    <message>
        <source>Enrol this desk once with the code that headquarters printed.</source>
        <translation>Liitä tiski kerran päämajan tulostamalla koodilla.</translation>
    </message>
    <message>
        <source>Checks bytes, chain and rows of everything saved here. It takes a moment.</source>
        <translation>Tarkistaa kaiken tallennetun tavut, ketjun ja rivit. Se vie hetken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Address of HQ</source>
        <translation>Päämajan osoite</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kertakoodi</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Salasana uudelleen</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Rekisteröijä</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>Päivän päätös…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Synchronisation…</source>
        <translation>Siirto…</translation>
    </message>
    <message>
        <source>Enrol again…</source>
        <translation>Liitä uudelleen…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Enrolled at {url}</source>
        <translation>Liitetty: {url}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Sormenjälki {fingerprint}</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Viimeisin yhteys {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Who is here, who came and left, and what is missing: on paper, or as a file to go on with.</source>
        <translation>Ketkä ovat täällä, ketkä tulivat ja lähtivät ja mitä puuttuu: paperilla tai tiedostona jatkokäyttöön.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Expected people…</source>
        <translation>Odotetut…</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>All at HQ, %n photos wait</source>
        <translation>
            <numerusform>Kaikki päämajassa, %n kuva odottaa</numerusform>
            <numerusform>Kaikki päämajassa, %n kuvaa odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>All at HQ</source>
        <translation>Kaikki päämajassa</translation>
    </message>
    <message numerus="yes">
        <source>HQ: %n waiting</source>
        <translation>
            <numerusform>Päämaja: %n odottaa</numerusform>
            <numerusform>Päämaja: %n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Ei yhteyttä klo {time} lähtien</translation>
    </message>
    <message numerus="yes">
        <source>HQ refused %n</source>
        <translation>
            <numerusform>Päämaja hylkäsi %n</numerusform>
            <numerusform>Päämaja hylkäsi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>HQ refuses</source>
        <translation>Päämaja kieltäytyy</translation>
    </message>
    <message>
        <source>Not enrolled at HQ</source>
        <translation>Ei liitetty päämajaan</translation>
    </message>
    <message>
        <source>This desk runs twice</source>
        <translation>Tämä tiski toimii kahdesti</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>The stick&apos;s folder</source>
        <translation>Tikun kansio</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Päämaja</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Mikä odottaa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Torjuttu</translation>
    </message>
    <message>
        <source>Other desks of the camp</source>
        <translation>Leirin muut tiskit</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Siirrä nyt</translation>
    </message>
    <message>
        <source>Export to a stick…</source>
        <translation>Vie tikulle…</translation>
    </message>
    <message>
        <source>Import from a stick…</source>
        <translation>Tuo tikulta…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>No link for days? A supervisor can carry a stick.</source>
        <translation>Ei yhteyttä päiviin? Vastaava voi viedä tikun.</translation>
    </message>
    <message>
        <source>No link for days? Carry a stick there, and bring it back with HQ&apos;s receipt.</source>
        <translation>Ei yhteyttä päiviin? Vie sinne tikku ja tuo se takaisin päämajan kuittauksen kanssa.</translation>
    </message>
    <message>
        <source>Not enrolled. A supervisor types HQ&apos;s address and code under Supervisor.</source>
        <translation>Ei liitetty. Vastaava kirjoittaa päämajan osoitteen ja koodin kohdassa Vastaava.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>{count} entries, {time}</source>
        <translation>{count} kirjausta, {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sormenjälki</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeisin yhteys</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuittaus</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>In a backup</source>
        <translation>Varmuuskopiossa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} sekunnissa</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kirjaus</numerusform>
            <numerusform>%n kirjausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n kuva</numerusform>
            <numerusform>%n kuvaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest since {time}</source>
        <translation>Vanhin {time} alkaen</translation>
    </message>
    <message>
        <source>Nothing: HQ has everything that was entered here.</source>
        <translation>Ei mikään: päämajalla on kaikki täällä kirjattu.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Mitään ei torjuttu.</translation>
    </message>
    <message numerus="yes">
        <source>HQ keeps %n records aside: {codes}. Call HQ, which lists the reason; correct them here.</source>
        <translation>
            <numerusform>Päämaja pitää %n tietuetta sivussa: {codes}. Soita päämajaan, siellä näkyy syy; korjaa se täällä.</numerusform>
            <numerusform>Päämaja pitää %n tietuetta sivussa: {codes}. Soita päämajaan, siellä näkyy syy; korjaa ne täällä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of {desk} are not taken ({reason}). The others&apos; are. Call HQ.</source>
        <translation>Tiskin {desk} kirjauksia ei oteta vastaan ({reason}). Muiden otetaan. Soita päämajaan.</translation>
    </message>
    <message>
        <source>Other desks&apos; entries could not be fetched ({reason}). It is tried again by itself.</source>
        <translation>Muiden tiskien kirjauksia ei voitu hakea ({reason}). Yritetään itsestään uudelleen.</translation>
    </message>
    <message>
        <source>newest entry {time}</source>
        <translation>uusin kirjaus {time}</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>täällä ei vielä mitään</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Another computer works as this desk: HQ had entries of it that were not entered here, last {time}. Nothing is lost, and you can go on saving. Shut the other copy of this desk down, then call HQ.</source>
        <translation>Toinen tietokone toimii tänä tiskinä: päämajalla oli sen kirjauksia, joita ei tehty täällä, viimeksi {time}. Mitään ei ole kadonnut, ja voit jatkaa tallentamista. Sammuta tiskin toinen kopio ja soita sitten päämajaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of other desks are kept and not used: this program does not understand them. Update Gatehouse, then try again.</source>
        <translation>
            <numerusform>%n muiden tiskien kirjaus on tallessa mutta ei käytössä: tämä ohjelma ei ymmärrä sitä. Päivitä Gatehouse ja yritä uudelleen.</numerusform>
            <numerusform>%n muiden tiskien kirjausta on tallessa mutta ei käytössä: tämä ohjelma ei ymmärrä niitä. Päivitä Gatehouse ja yritä uudelleen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Saved {time}  {code}  {name} ({count})</source>
        <translation>Tallennettu {time}  {code}  {name} ({count})</translation>
    </message>
    <message>
        <source>{receipt}, slips printing…</source>
        <translation>{receipt}, laput tulostuvat…</translation>
    </message>
    <message>
        <source>{receipt}, slips printed</source>
        <translation>{receipt}, laput tulostettu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to mend.</source>
        <translation>
            <numerusform>Ja vielä %n korjattava.</numerusform>
            <numerusform>Ja vielä %n korjattavaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} {names}: in the camp</source>
        <translation>{code} {names}: leirissä</translation>
    </message>
    <message>
        <source>{code} {names}: out of the camp</source>
        <translation>{code} {names}: poissa leiristä</translation>
    </message>
    <message>
        <source>Arrived: scan the slip, or type its code. Esc stops.</source>
        <translation>Saapui: skannaa lappu tai kirjoita sen koodi. Esc lopettaa.</translation>
    </message>
    <message>
        <source>Left: scan the slip, or type its code. Esc stops.</source>
        <translation>Lähti: skannaa lappu tai kirjoita sen koodi. Esc lopettaa.</translation>
    </message>
    <message>
        <source>{code} is not saved; it stays as a draft on this computer.</source>
        <translation>{code} ei ole tallennettu; se jää luonnokseksi tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>Continue family {code}? It was typed but not saved.</source>
        <translation>Jatketaanko perhettä {code}? Se kirjoitettiin mutta ei tallennettu.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>The document {document} is here already: {name}, {code}. Save all the same?</source>
        <translation>Asiakirja {document} on jo täällä: {name}, {code}. Tallennetaanko silti?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>{receipt}: on its way to the printer</source>
        <translation>{receipt}: matkalla tulostimelle</translation>
    </message>
    <message>
        <source>{receipt}: printed on {printer}</source>
        <translation>{receipt}: tulostettu ({printer})</translation>
    </message>
    <message>
        <source>{receipt}. The job is held: Ctrl+9 shows it</source>
        <translation>{receipt}. Tulostus odottaa: Ctrl+9 näyttää sen</translation>
    </message>
    <message>
        <source>{receipt}. Not printed: {why} Ctrl+9 shows the queue</source>
        <translation>{receipt}. Ei tulostunut: {why} Ctrl+9 näyttää jonon</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>HQ was last reached {time}.</source>
        <translation>Päämajaan saatiin viimeksi yhteys {time}.</translation>
    </message>
    <message>
        <source>HQ was not reached yet. Nothing waits for it.</source>
        <translation>Päämajaan ei ole vielä saatu yhteyttä. Mikään ei odota sitä.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>families registered</source>
        <translation>perhettä rekisteröity</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>henkilöä rekisteröity</translation>
    </message>
    <message>
        <source>The camp today</source>
        <translation>Leiri tänään</translation>
    </message>
    <message>
        <source>people arrived today</source>
        <translation>henkilöä saapui tänään</translation>
    </message>
    <message>
        <source>people in the camp now</source>
        <translation>henkilöä leirissä nyt</translation>
    </message>
    <message>
        <source>people out</source>
        <translation>henkilöä ulkona</translation>
    </message>
    <message>
        <source>entries waiting for HQ</source>
        <translation>kirjausta odottaa päämajaa</translation>
    </message>
    <message>
        <source>Send to HQ now</source>
        <translation>Lähetä päämajaan nyt</translation>
    </message>
    <message>
        <source>Every slip is printed.</source>
        <translation>Kaikki laput on tulostettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n families without printed slips</source>
        <translation>
            <numerusform>%n perhe ilman tulostettuja lappuja</numerusform>
            <numerusform>%n perhettä ilman tulostettuja lappuja</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Ei vielä tulostettu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message numerus="yes">
        <source>%n token(s) waiting to be called</source>
        <translation>
            <numerusform>%n numero odottaa kutsua</numerusform>
            <numerusform>%n numeroa odottaa kutsua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensScreen</name>
    <message>
        <source>Tokens</source>
        <translation>Vuoronumerot</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Ketkä odottavat</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Ketään ei ole kutsuttu</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served today</source>
        <translation>
            <numerusform>%n hoidettu tänään</numerusform>
            <numerusform>%n hoidettu tänään</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Anna numero</translation>
    </message>
    <message>
        <source>This desk&apos;s letter</source>
        <translation>Tämän tiskin kirjain</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Kutsu seuraava</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Ei ollut paikalla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Print the last one</source>
        <translation>Tulosta viimeisin</translation>
    </message>
</context>
<context>
    <name>_Differing</name>
    <message>
        <source>desks say this differently</source>
        <translation>tiskit kirjasivat tämän eri tavoin</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Bed {what}, given more than once</source>
        <translation>Vuode {what} annettu useammin kuin kerran</translation>
    </message>
    <message>
        <source>Document {what}, registered at two desks</source>
        <translation>Asiakirja {what} kirjattu kahdella tiskillä</translation>
    </message>
    <message>
        <source>Number {what}, given twice</source>
        <translation>Numero {what} annettu kahdesti</translation>
    </message>
    <message>
        <source>{what}: told apart, and one person by other decisions</source>
        <translation>{what}: yhden päätöksen mukaan kaksi, muiden mukaan yksi</translation>
    </message>
    <message>
        <source>Code {what}, used by two families</source>
        <translation>Koodi {what} kahdella perheellä</translation>
    </message>
</context>
<context>
    <name>day_end</name>
    <message>
        <source>Entries and photos that HQ has not signed for</source>
        <translation>Kirjaukset ja kuvat, joita päämaja ei ole kuitannut</translation>
    </message>
    <message>
        <source>Entries that HQ refused</source>
        <translation>Kirjaukset, jotka päämaja hylkäsi</translation>
    </message>
    <message>
        <source>Families without printed slips</source>
        <translation>Perheet, joiden lappuja ei ole tulostettu</translation>
    </message>
    <message>
        <source>Things that desks said differently</source>
        <translation>Asiat, jotka tiskit kirjasivat eri tavoin</translation>
    </message>
    <message>
        <source>Pairs of records that may be of one person</source>
        <translation>Kirjausparit, jotka voivat olla samasta henkilöstä</translation>
    </message>
    <message>
        <source>People who wait with a token</source>
        <translation>Vuoronumeron kanssa odottavat</translation>
    </message>
    <message>
        <source>People expected who have not come</source>
        <translation>Odotetut, jotka eivät ole saapuneet</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{text} is not a day.</source>
        <translation>{text} ei ole päivä.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or &apos;today&apos;.</source>
        <translation>Kirjoita näin: 2026-11-23, tai &apos;today&apos;.</translation>
    </message>
    <message>
        <source>The {what} is missing, and there is no terminal to ask at.</source>
        <translation>Puuttuu: {what}, eikä ole päätettä, jolla kysyä.</translation>
    </message>
    <message>
        <source>Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE.</source>
        <translation>Anna --operator NAME, ja salasana valitsimella --password-fd N tai muuttujalla GATEHOUSE_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>Kohdetta {path} ei voi lukea ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and that you may read it, then run the command again.</source>
        <translation>Tarkista nimi ja lukuoikeutesi ja aja komento uudelleen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>Kohdetta {path} ei voi kirjoittaa ({reason}).</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and run the command again.</source>
        <translation>Valitse toinen paikka tai vapauta tilaa ja aja komento uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Jokin meni vikaan.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, call your supervisor.</source>
        <translation>Yritä uudelleen; jos se toistuu, kutsu vuorovastaava.</translation>
    </message>
    <message>
        <source>Gatehouse made a mistake: {what}.</source>
        <translation>Gatehousessa tapahtui virhe: {what}.</translation>
    </message>
    <message>
        <source>What was saved is safe. Call headquarters and say when it happened.</source>
        <translation>Tallennettu on turvassa. Soita päämajaan ja kerro, milloin se tapahtui.</translation>
    </message>
    <message>
        <source>{operator} may not do this ({permission}).</source>
        <translation>{operator} ei saa tehdä tätä ({permission}).</translation>
    </message>
    <message>
        <source>Ask a supervisor to log in and do it.</source>
        <translation>Pyydä vuorovastaavaa kirjautumaan ja tekemään se.</translation>
    </message>
    <message>
        <source>{text} is not a family code.</source>
        <translation>{text} ei ole perhekoodi.</translation>
    </message>
    <message>
        <source>Read it again from the slip, like K7-Q2M4, or search by name.</source>
        <translation>Lue se uudelleen lapusta, esimerkiksi K7-Q2M4, tai hae nimellä.</translation>
    </message>
    <message>
        <source>This family cannot be saved yet: {count} to mend.</source>
        <translation>Perhettä ei voi vielä tallentaa: {count} korjattavaa.</translation>
    </message>
    <message>
        <source>Mend the marked fields, then save again. Nothing typed is lost.</source>
        <translation>Korjaa merkityt kentät ja tallenna uudelleen. Mitään kirjoitettua ei katoa.</translation>
    </message>
    <message>
        <source>A desk&apos;s message was refused ({reason}): {message}</source>
        <translation>Tiskin viesti hylättiin ({reason}): {message}</translation>
    </message>
    <message>
        <source>Look at the desk&apos;s row on headquarters&apos; page.</source>
        <translation>Katso tiskin riviä päämajan sivulta.</translation>
    </message>
    <message>
        <source>A record from a desk was kept aside: {problem}.</source>
        <translation>Tiskiltä tullut tietue pantiin sivuun: {problem}.</translation>
    </message>
    <message>
        <source>The desk&apos;s supervisor saves the record again; nothing is lost.</source>
        <translation>Tiskin vuorovastaava tallentaa tietueen uudelleen; mitään ei ole kadonnut.</translation>
    </message>
    <message>
        <source>There is no camp {camp}.</source>
        <translation>Leiriä {camp} ei ole.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Käytä jotakin näistä: {known}.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have an account {name} already.</source>
        <translation>Päämajan sivuilla on jo tili {name}.</translation>
    </message>
    <message>
        <source>Choose another name; &apos;hq reset-account&apos; gives a new password.</source>
        <translation>Valitse toinen nimi; &apos;hq reset-account&apos; antaa uuden salasanan.</translation>
    </message>
    <message>
        <source>Headquarters&apos; pages have no account {name}.</source>
        <translation>Päämajan sivuilla ei ole tiliä {name}.</translation>
    </message>
    <message>
        <source>&apos;hq accounts&apos; lists them.</source>
        <translation>&apos;hq accounts&apos; luettelee ne.</translation>
    </message>
    <message>
        <source>The camp does not fit the role {role}.</source>
        <translation>Leiri ei sovi rooliin {role}.</translation>
    </message>
    <message>
        <source>Give a supervisor one with --camp, and an administrator none.</source>
        <translation>Anna esihenkilölle yksi leiri valitsimella --camp, ylläpitäjälle ei yhtään.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>Portti {port} osoitteessa {host} on käytössä.</translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port with --port.</source>
        <translation>Pysäytä toinen ohjelma tai valitse toinen portti valitsimella --port.</translation>
    </message>
    <message>
        <source>Headquarters cannot listen on {host}, port {port} ({reason}).</source>
        <translation>Päämaja ei voi kuunnella osoitetta {host}, porttia {port} ({reason}).</translation>
    </message>
    <message>
        <source>Check the address, then start again.</source>
        <translation>Tarkista osoite ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>Headquarters does not listen on {host} without TLS.</source>
        <translation>Päämaja ei kuuntele osoitetta {host} ilman TLS:ää.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used ({reason}).</source>
        <translation>Varmennetta ja sen avainta ei voi käyttää ({reason}).</translation>
    </message>
    <message>
        <source>Give two PEM files that belong together and that this user may read.</source>
        <translation>Anna kaksi PEM-tiedostoa, jotka kuuluvat yhteen ja jotka tämä käyttäjä saa lukea.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({reason}).</source>
        <translation>Varmuuskopiota ei voitu kirjoittaa kansioon {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Free some space there or choose another folder; the older backups stand.</source>
        <translation>Vapauta siellä tilaa tai valitse toinen kansio; aiemmat varmuuskopiot ovat tallella.</translation>
    </message>
    <message>
        <source>The backup cannot be used ({reason}).</source>
        <translation>Varmuuskopiota ei voi käyttää ({reason}).</translation>
    </message>
    <message>
        <source>Take another backup, with the password it was made under.</source>
        <translation>Ota toinen varmuuskopio ja se salasana, jolla se tehtiin.</translation>
    </message>
    <message>
        <source>The database that the backup would go to is not empty.</source>
        <translation>Tietokanta, johon varmuuskopio palautettaisiin, ei ole tyhjä.</translation>
    </message>
    <message>
        <source>Move the old database away, or name a new one with --database.</source>
        <translation>Siirrä vanha tietokanta pois tai nimeä uusi valitsimella --database.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be opened ({reason}).</source>
        <translation>Päämajan tietokantaa ei voi avata ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the password; nothing was changed.</source>
        <translation>Tarkista osoite ja salasana; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database was made by a newer Gatehouse ({revision}).</source>
        <translation>Päämajan tietokannan on luonut uudempi Gatehouse ({revision}).</translation>
    </message>
    <message>
        <source>Start the newer Gatehouse, or restore the backup made before the update.</source>
        <translation>Käynnistä uudempi Gatehouse tai palauta ennen päivitystä tehty varmuuskopio.</translation>
    </message>
    <message>
        <source>This is not the key that headquarters&apos; signing keys are sealed with.</source>
        <translation>Tämä ei ole avain, jolla päämajan allekirjoitusavaimet on sinetöity.</translation>
    </message>
    <message>
        <source>Use the key file that belongs to this database.</source>
        <translation>Käytä tähän tietokantaan kuuluvaa avaintiedostoa.</translation>
    </message>
    <message>
        <source>These two records are not on the list.</source>
        <translation>Nämä kaksi tietoa eivät ole luettelossa.</translation>
    </message>
    <message>
        <source>Open the list again; somebody may have decided meanwhile.</source>
        <translation>Avaa luettelo uudelleen; joku on ehkä jo ratkaissut asian.</translation>
    </message>
    <message>
        <source>This installation cannot link: the extra &apos;link&apos; is missing.</source>
        <translation>Tämä asennus ei voi vertailla tietoja: lisäosa &apos;link&apos; puuttuu.</translation>
    </message>
    <message>
        <source>Install Gatehouse with its extra &apos;link&apos; on headquarters&apos; computer.</source>
        <translation>Asenna päämajan tietokoneelle Gatehouse lisäosan &apos;link&apos; kanssa.</translation>
    </message>
    <message>
        <source>These are not the two or three lines of a passport or card.</source>
        <translation>Nämä eivät ole passin tai kortin kaksi tai kolme riviä.</translation>
    </message>
    <message>
        <source>Scan the document again, or type what it shows.</source>
        <translation>Skannaa asiakirja uudelleen tai kirjoita, mitä siinä lukee.</translation>
    </message>
    <message>
        <source>{printer} did not print: {reason}.</source>
        <translation>{printer} ei tulostanut: {reason}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s paper and cable, then press Ctrl+P to print again.</source>
        <translation>Katso tulostimen paperi ja johto, paina sitten Ctrl+P.</translation>
    </message>
    <message>
        <source>This computer has no printer {printer}.</source>
        <translation>Tällä tietokoneella ei ole tulostinta {printer}.</translation>
    </message>
    <message>
        <source>Connect it or choose another in Settings, then press Ctrl+P.</source>
        <translation>Kytke se tai valitse toinen asetuksissa, paina sitten Ctrl+P.</translation>
    </message>
    <message>
        <source>This computer&apos;s print system is not there.</source>
        <translation>Tämän tietokoneen tulostusjärjestelmä ei ole käytössä.</translation>
    </message>
    <message>
        <source>Have CUPS installed and started; meanwhile save the slips as a file.</source>
        <translation>Pyydä asentamaan ja käynnistämään CUPS; tallenna laput sillä välin tiedostoon.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>Tämä ei ole luettava kuva tai PDF.</translation>
    </message>
    <message>
        <source>Take the picture again, or scan the slip with a scanner.</source>
        <translation>Ota kuva uudelleen tai lue lappu lukijalla.</translation>
    </message>
    <message>
        <source>A message between desk and headquarters could not be read ({reason}).</source>
        <translation>Tiskin ja päämajan välistä viestiä ei voitu lukea ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is lost; it is sent again by itself. Update the older side if it goes on.</source>
        <translation>Mitään ei ole kadonnut; se lähetetään itsestään uudelleen. Jos tämä jatkuu, päivitä vanhempi osapuoli.</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Tämä ei ole liittämiskoodi.</translation>
    </message>
    <message>
        <source>Type all 25 characters as headquarters gave them.</source>
        <translation>Kirjoita kaikki 25 merkkiä niin kuin päämaja ne antoi.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is valid until {until}.</source>
        <translation>Lappu {code}, kappale {copy}, on voimassa {until} asti.</translation>
    </message>
    <message>
        <source>The signature on slip {code}, copy {copy}, is true, but this desk does not have it.</source>
        <translation>Lapun {code} (kappale {copy}) allekirjoitus on aito, mutta tällä tiskillä sitä ei ole.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, expired on {until}.</source>
        <translation>Lapun {code} (kappale {copy}) voimassaolo päättyi {until}.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: copy {later} was printed after it.</source>
        <translation>Lapun {code} kappale {copy} on mitätön: sen jälkeen tulostettiin kappale {later}.</translation>
    </message>
    <message>
        <source>Slip {code}, copy {copy}, is void: the record that it belonged to was erased.</source>
        <translation>Lapun {code} kappale {copy} on mitätön: tiedot, joihin se kuului, on poistettu.</translation>
    </message>
    <message>
        <source>Slip {code} was signed by a desk that headquarters withdrew (as known on {told}).</source>
        <translation>Lipukkeen {code} on allekirjoittanut piste, jonka päämaja on peruuttanut (tieto {told}).</translation>
    </message>
    <message>
        <source>Slip {code} is not as a desk signed it: its code or signature was altered.</source>
        <translation>Lappu {code} ei ole sellainen kuin tiski sen allekirjoitti: koodia tai allekirjoitusta on muutettu.</translation>
    </message>
    <message>
        <source>Slip {code} is signed with a key that this desk does not know.</source>
        <translation>Lappu {code} on allekirjoitettu avaimella, jota tämä tiski ei tunne.</translation>
    </message>
    <message>
        <source>This is not a slip of this camp.</source>
        <translation>Tämä ei ole tämän leirin lappu.</translation>
    </message>
    <message>
        <source>Compare the face and the name with the person.</source>
        <translation>Vertaa kasvoja ja nimeä henkilöön.</translation>
    </message>
    <message>
        <source>Read its date, compare the face, and look again after the next sync.</source>
        <translation>Lue päivämäärä, vertaa kasvoja ja tarkista uudelleen seuraavan synkronoinnin jälkeen.</translation>
    </message>
    <message>
        <source>Print the next copy at the desk.</source>
        <translation>Tulosta seuraava kappale tiskillä.</translation>
    </message>
    <message>
        <source>Keep this slip. If its holder stays in the camp, register them as a new person.</source>
        <translation>Ota lappu talteen. Jos sen haltija jää leirille, rekisteröi hänet uutena henkilönä.</translation>
    </message>
    <message>
        <source>Keep this slip, and ask for the later copy.</source>
        <translation>Ota tämä lappu talteen ja pyydä myöhempi kappale.</translation>
    </message>
    <message>
        <source>Keep the slip and call a supervisor; find the person by name.</source>
        <translation>Ota lappu talteen ja kutsu esimies; etsi henkilö nimellä.</translation>
    </message>
    <message>
        <source>Find the person by name, or ask headquarters whose slip it is.</source>
        <translation>Etsi henkilö nimellä tai kysy esikunnasta, kenen lappu on.</translation>
    </message>
    <message>
        <source>Scan the square code on the slip again, or type the person&apos;s code.</source>
        <translation>Skannaa lapun neliökoodi uudelleen tai kirjoita henkilön koodi.</translation>
    </message>
    <message>
        <source>Gatehouse&apos;s own file {path} cannot be used: {problem}</source>
        <translation>Gatehousen omaa tiedostoa {path} ei voi käyttää: {problem}</translation>
    </message>
    <message>
        <source>Install Gatehouse again; what was saved is not touched.</source>
        <translation>Asenna Gatehouse uudelleen; tallennettuun ei kosketa.</translation>
    </message>
    <message>
        <source>The camp file {path} cannot be used: {problem}</source>
        <translation>Leiritiedostoa {path} ei voi käyttää: {problem}</translation>
    </message>
    <message>
        <source>Mend or remove the file, then start again; docs/camps.md has an example.</source>
        <translation>Korjaa tai poista tiedosto ja käynnistä uudelleen; esimerkki on tiedostossa docs/camps.md.</translation>
    </message>
    <message>
        <source>This is not a list of families: {problem}.</source>
        <translation>Tämä ei ole perheluettelo: {problem}.</translation>
    </message>
    <message>
        <source>Save the file as JSON in UTF-8; docs/import-format.md has an example.</source>
        <translation>Tallenna tiedosto JSON-muodossa UTF-8:na; esimerkki on tiedostossa docs/import-format.md.</translation>
    </message>
    <message>
        <source>No family here has the code {code}.</source>
        <translation>Täällä ei ole perhettä koodilla {code}.</translation>
    </message>
    <message>
        <source>Search by name; another desk&apos;s family arrives with the next sync.</source>
        <translation>Hae nimellä; toisen tiskin perhe tulee seuraavassa siirrossa.</translation>
    </message>
    <message>
        <source>The family {code} has no member {number}.</source>
        <translation>Perheessä {code} ei ole jäsentä {number}.</translation>
    </message>
    <message>
        <source>Open the family and choose the person.</source>
        <translation>Avaa perhe ja valitse henkilö.</translation>
    </message>
    <message>
        <source>Take the picture again: flat, in light, the whole code in it. Or type the code.</source>
        <translation>Ota kuva uudelleen: suorassa, valossa, koko koodi näkyvissä. Tai kirjoita koodi.</translation>
    </message>
    <message>
        <source>{name} is the only supervisor of this desk.</source>
        <translation>{name} on tämän tiskin ainoa vuorovastaava.</translation>
    </message>
    <message>
        <source>A headquarters is set up in {folder} already.</source>
        <translation>Kansioon {folder} on jo perustettu päämaja.</translation>
    </message>
    <message>
        <source>Choose another folder with GATEHOUSE_HOME, or move that one away.</source>
        <translation>Valitse toinen kansio muuttujalla GATEHOUSE_HOME tai siirrä tuo kansio pois.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at headquarters; {waiting} entries wait.</source>
        <translation>Tätä tiskiä ei ole liitetty päämajaan; odottavia merkintöjä: {waiting}.</translation>
    </message>
    <message>
        <source>Ask a supervisor to enrol it with the code that headquarters prints.</source>
        <translation>Pyydä vuorovastaavaa liittämään se päämajan tulostamalla koodilla.</translation>
    </message>
    <message>
        <source>No printer is set.</source>
        <translation>Tulostinta ei ole valittu.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or save the paper as a file.</source>
        <translation>Valitse tulostin asetuksista tai tallenna paperi tiedostoksi.</translation>
    </message>
    <message>
        <source>{first} to {last} is no period that can be listed.</source>
        <translation>{first}–{last} ei ole jakso, josta voi tehdä luettelon.</translation>
    </message>
    <message>
        <source>Give the first day before the last, within a year.</source>
        <translation>Anna ensimmäinen päivä ennen viimeistä, vuoden sisällä.</translation>
    </message>
    <message>
        <source>The camp has no bed {bed}.</source>
        <translation>Leirillä ei ole vuodetta {bed}.</translation>
    </message>
    <message>
        <source>Choose a bed from the list, or none for now.</source>
        <translation>Valitse vuode luettelosta tai jätä toistaiseksi ilman.</translation>
    </message>
    <message>
        <source>{code} is a whole family.</source>
        <translation>{code} on koko perhe.</translation>
    </message>
    <message>
        <source>Give the code of one person, like {code}-1.</source>
        <translation>Anna yhden henkilön koodi, esimerkiksi {code}-1.</translation>
    </message>
    <message>
        <source>The reason is missing, or longer than {most} letters.</source>
        <translation>Syy puuttuu tai on yli {most} merkkiä pitkä.</translation>
    </message>
    <message>
        <source>Say in a few words why this person is erased.</source>
        <translation>Kerro muutamalla sanalla, miksi tämän henkilön tiedot poistetaan.</translation>
    </message>
    <message>
        <source>The reason names the person, and it would stay.</source>
        <translation>Syyssä mainitaan henkilö itse, ja syy jäisi talteen.</translation>
    </message>
    <message>
        <source>Say why without a name, a number or a phone, like &apos;asked for it&apos;.</source>
        <translation>Kerro syy ilman nimeä, numeroa tai puhelinta, esimerkiksi ’pyysi itse’.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Tämä tiedosto ei ole luettava kuva.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture under 20 MB.</source>
        <translation>Valitse JPEG- tai PNG-kuva, alle 20 Mt.</translation>
    </message>
    <message>
        <source>Write on paper meanwhile and call your supervisor; Gatehouse has changed nothing.</source>
        <translation>Kirjoita sillä välin paperille ja kutsu vuorovastaava; Gatehouse ei ole muuttanut mitään.</translation>
    </message>
    <message>
        <source>This computer cannot keep records safely: {what}.</source>
        <translation>Tämä tietokone ei voi säilyttää tietueita turvallisesti: {what}.</translation>
    </message>
    <message>
        <source>Install Gatehouse again as its manual says, then start it.</source>
        <translation>Asenna Gatehouse uudelleen ohjeen mukaan ja käynnistä se.</translation>
    </message>
    <message>
        <source>Gatehouse is already open on this computer.</source>
        <translation>Gatehouse on jo auki tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>Siirry avoinna olevaan ikkunaan tai sulje se ensin.</translation>
    </message>
    <message>
        <source>This desk is set up already.</source>
        <translation>Tämä tiski on jo perustettu.</translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation>Kirjaudu sisään.</translation>
    </message>
    <message>
        <source>This desk is not set up yet.</source>
        <translation>Tätä tiskiä ei ole vielä perustettu.</translation>
    </message>
    <message>
        <source>The desk&apos;s file {path} is missing.</source>
        <translation>Tiskin tiedosto {path} puuttuu.</translation>
    </message>
    <message>
        <source>Put it back from where it was moved, or call headquarters. If the desk was just being set up, and nothing was saved, move its folder away and start again.</source>
        <translation>Palauta se sieltä, minne se siirrettiin, tai soita päämajaan. Jos tiskiä vasta perustettiin eikä mitään ollut tallennettu, siirrä sen kansio pois ja aloita alusta.</translation>
    </message>
    <message>
        <source>The desk&apos;s file belongs to another key.</source>
        <translation>Tiskin tiedosto kuuluu toiselle avaimelle.</translation>
    </message>
    <message>
        <source>{path} is not a Gatehouse desk.</source>
        <translation>{path} ei ole Gatehousen tiski.</translation>
    </message>
    <message>
        <source>Put the desk&apos;s own file back in its place; do not set the desk up anew.</source>
        <translation>Pane tiskin oma tiedosto takaisin paikalleen; älä perusta tiskiä uudelleen.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged.</source>
        <translation>Tiskin tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk ({step}).</source>
        <translation>Uudempi Gatehouse on käyttänyt tätä tiskiä ({step}).</translation>
    </message>
    <message>
        <source>Start that version, or update this one.</source>
        <translation>Käynnistä se versio tai päivitä tämä.</translation>
    </message>
    <message>
        <source>Records are missing from the desk&apos;s file: it holds {found}, it had {expected}.</source>
        <translation>Tiskin tiedostosta puuttuu tietueita: niitä on {found}, niitä oli {expected}.</translation>
    </message>
    <message>
        <source>Do not register here. Put the newest file back, or let headquarters restore this desk.</source>
        <translation>Älä rekisteröi tässä. Palauta uusin tiedosto tai anna päämajan palauttaa tämä tiski.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark is missing or unreadable; its file holds {found} entries.</source>
        <translation>Pisteen merkki puuttuu tai sitä ei voi lukea; tiedostossa on {found} merkintää.</translation>
    </message>
    <message>
        <source>Do not register here yet. Ask headquarters how many entries it has of this desk; if it is not more, a supervisor runs &apos;verify --accept-missing-mark&apos;.</source>
        <translation>Älä vielä rekisteröi täällä. Kysy päämajalta, montako merkintää sillä on tästä pisteestä; jos ei enempää, vuorovastaava ajaa komennon &apos;verify --accept-missing-mark&apos;.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>Levy on täynnä; tätä ei tallennettu.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still in the window.</source>
        <translation>Vapauta tilaa ja tallenna uudelleen. Kirjoittamasi on yhä ikkunassa.</translation>
    </message>
    <message>
        <source>The disk is full; the desk cannot be opened.</source>
        <translation>Levy on täynnä; pistettä ei voi avata.</translation>
    </message>
    <message>
        <source>Free some space, then open it again. What was saved is safe.</source>
        <translation>Vapauta tilaa ja avaa uudelleen. Tallennettu on turvassa.</translation>
    </message>
    <message>
        <source>The disk is full: this desk can only be read now.</source>
        <translation>Levy on täynnä: tätä tiskiä voi nyt vain lukea.</translation>
    </message>
    <message>
        <source>Free some space, then close Gatehouse and start it again. What was saved is safe.</source>
        <translation>Vapauta tilaa, sulje Gatehouse ja käynnistä se uudelleen. Tallennettu on turvassa.</translation>
    </message>
    <message>
        <source>The disk failed ({reason}); this was not saved.</source>
        <translation>Levy petti ({reason}); tätä ei tallennettu.</translation>
    </message>
    <message>
        <source>The desk is closed.</source>
        <translation>Tiski on suljettu.</translation>
    </message>
    <message>
        <source>Log in again; what was saved is safe.</source>
        <translation>Kirjaudu uudelleen; tallennettu on turvassa.</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {code}.</source>
        <translation>Vuode {bed} on varattu: {code}.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for now.</source>
        <translation>Valitse toinen vuode tai toistaiseksi ei mitään.</translation>
    </message>
    <message>
        <source>This form was saved already as something else.</source>
        <translation>Tämä lomake on jo tallennettu toisensisältöisenä.</translation>
    </message>
    <message>
        <source>Open the family with Find, or start a new form.</source>
        <translation>Avaa perhe Haulla tai aloita uusi lomake.</translation>
    </message>
    <message>
        <source>A person named here was erased, so nothing more is kept of them.</source>
        <translation>Tässä mainitun henkilön tiedot on poistettu, joten hänestä ei tallenneta enää mitään.</translation>
    </message>
    <message>
        <source>Take them off the form. Somebody who comes back is registered as a new person.</source>
        <translation>Poista hänet lomakkeelta. Palaava henkilö rekisteröidään uutena.</translation>
    </message>
    <message>
        <source>This was decided or changed meanwhile.</source>
        <translation>Tämä on jo ratkaistu tai muuttunut.</translation>
    </message>
    <message>
        <source>Look at the list of conflicts again.</source>
        <translation>Katso ristiriitojen luettelo uudelleen.</translation>
    </message>
    <message>
        <source>These records are merged: they are shown as one person.</source>
        <translation>Nämä tiedot on yhdistetty: ne näytetään yhtenä henkilönä.</translation>
    </message>
    <message>
        <source>A supervisor can take the merge back.</source>
        <translation>Vuorovastaava voi perua yhdistämisen.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Nämä ovat jo yksi henkilö.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Enempää ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>This record is not merged with another.</source>
        <translation>Tätä ei ole yhdistetty toiseen.</translation>
    </message>
    <message>
        <source>Give the code of the record that was merged, as its slip shows it.</source>
        <translation>Anna yhdistetyn tiedon koodi sellaisena kuin se on lapussa.</translation>
    </message>
    <message>
        <source>{url} is not an address of headquarters.</source>
        <translation>{url} ei ole päämajan osoite.</translation>
    </message>
    <message>
        <source>Type it like https://hq.example.org; http is taken only for this computer itself.</source>
        <translation>Kirjoita näin: https://hq.example.org; http käy vain tälle tietokoneelle itselleen.</translation>
    </message>
    <message>
        <source>Headquarters cannot be reached ({reason}).</source>
        <translation>Päämajaan ei saada yhteyttä ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: everything is safe on this computer and is sent by itself when the link is back.</source>
        <translation>Jatka työtä: kaikki on turvassa tällä tietokoneella ja lähtee itsestään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Headquarters does not take this desk&apos;s message ({reason}).</source>
        <translation>Päämaja ei ota vastaan tämän tiskin viestiä ({reason}).</translation>
    </message>
    <message>
        <source>Go on working, nothing is lost. Call headquarters and say when it happened.</source>
        <translation>Jatka työtä, mitään ei ole hävinnyt. Soita päämajaan ja kerro, milloin se tapahtui.</translation>
    </message>
    <message>
        <source>Headquarters speaks a newer protocol than this desk.</source>
        <translation>Päämajan protokolla on uudempi kuin tämän tiskin.</translation>
    </message>
    <message>
        <source>Update Gatehouse on this computer. Until then everything is kept here.</source>
        <translation>Päivitä Gatehouse tällä tietokoneella. Siihen asti kaikki säilyy täällä.</translation>
    </message>
    <message>
        <source>Headquarters speaks an older protocol than this desk.</source>
        <translation>Päämajan protokolla on vanhempi kuin tämän tiskin.</translation>
    </message>
    <message>
        <source>Ask headquarters to update. Until then everything is kept here.</source>
        <translation>Pyydä päämajaa päivittämään. Siihen asti kaikki säilyy täällä.</translation>
    </message>
    <message>
        <source>Headquarters does not know this desk.</source>
        <translation>Päämaja ei tunne tätä tiskiä.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new enrolment code. Everything is kept here.</source>
        <translation>Pyydä päämajalta uusi liittämiskoodi. Kaikki säilyy täällä.</translation>
    </message>
    <message>
        <source>This desk&apos;s records and headquarters&apos; copy of them have parted.</source>
        <translation>Tämän tiskin tietueet ja niiden kopio päämajassa eivät enää täsmää.</translation>
    </message>
    <message>
        <source>Call headquarters now: this desk was copied or restored. Keep this computer as it is.</source>
        <translation>Soita heti päämajaan: tämä tiski on kopioitu tai palautettu. Älä muuta tällä tietokoneella mitään.</translation>
    </message>
    <message>
        <source>Something answers in headquarters&apos; place ({reason}).</source>
        <translation>Päämajan sijasta vastaa jokin muu ({reason}).</translation>
    </message>
    <message>
        <source>Check the address and the code with headquarters by telephone.</source>
        <translation>Tarkista osoite ja koodi päämajasta puhelimitse.</translation>
    </message>
    <message>
        <source>Headquarters does not take this enrolment code ({reason}).</source>
        <translation>Päämaja ei hyväksy tätä liittämiskoodia ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a new code; each works once, for 24 hours.</source>
        <translation>Pyydä päämajalta uusi koodi; kukin toimii kerran, 24 tunnin ajan.</translation>
    </message>
    <message>
        <source>This enrolment code is for another camp ({reason}).</source>
        <translation>Tämä liittämiskoodi on toiselle leirille ({reason}).</translation>
    </message>
    <message>
        <source>Ask headquarters for a code of this desk&apos;s camp.</source>
        <translation>Pyydä päämajalta tämän tiskin leirin koodi.</translation>
    </message>
    <message>
        <source>Another desk has this desk&apos;s code prefix ({reason}).</source>
        <translation>Toisella tiskillä on sama koodien etuliite ({reason}).</translation>
    </message>
    <message>
        <source>Set this desk up again in an empty folder with another prefix.</source>
        <translation>Perusta tämä tiski uudelleen tyhjään kansioon toisella etuliitteellä.</translation>
    </message>
    <message>
        <source>Headquarters has this desk already, with another key.</source>
        <translation>Päämajalla on jo tämä tiski, toisella avaimella.</translation>
    </message>
    <message>
        <source>Call headquarters: a copy of this desk&apos;s folder may be in use elsewhere.</source>
        <translation>Soita päämajaan: tämän tiskin kansion kopio saattaa olla käytössä muualla.</translation>
    </message>
    <message>
        <source>This name and password do not open the desk.</source>
        <translation>Tämä nimi ja salasana eivät avaa tiskiä.</translation>
    </message>
    <message>
        <source>Type both again; mind Caps Lock and the keyboard&apos;s language.</source>
        <translation>Kirjoita molemmat uudelleen; katso Caps Lock ja näppäimistön kieli.</translation>
    </message>
    <message>
        <source>This recovery code does not open this desk.</source>
        <translation>Tämä palautuskoodi ei avaa tätä tiskiä.</translation>
    </message>
    <message>
        <source>Type all 25 characters from the sheet printed for this very desk.</source>
        <translation>Kirjoita kaikki 25 merkkiä juuri tälle tiskille tulostetusta paperista.</translation>
    </message>
    <message>
        <source>There is already an operator {name}.</source>
        <translation>Käyttäjä {name} on jo olemassa.</translation>
    </message>
    <message>
        <source>Choose another name, for example with the family name.</source>
        <translation>Valitse toinen nimi, esimerkiksi sukunimen kanssa.</translation>
    </message>
    <message>
        <source>There is no operator {name}.</source>
        <translation>Käyttäjää {name} ei ole.</translation>
    </message>
    <message>
        <source>Check the spelling in the list of operators.</source>
        <translation>Tarkista kirjoitusasu käyttäjäluettelosta.</translation>
    </message>
    <message>
        <source>{name} is the only one who can log in.</source>
        <translation>{name} on ainoa, joka voi kirjautua sisään.</translation>
    </message>
    <message>
        <source>Add another supervisor first.</source>
        <translation>Lisää ensin toinen vuorovastaava.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Salasana on liian lyhyt.</translation>
    </message>
    <message>
        <source>Choose one of at least {least} characters; three words are good.</source>
        <translation>Valitse vähintään {least} merkkiä; kolme sanaa on hyvä.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged or missing.</source>
        <translation>Tiskin avaintiedosto on vioittunut tai puuttuu.</translation>
    </message>
    <message>
        <source>Do not set the desk up anew. Call your supervisor: {path} must come back.</source>
        <translation>Älä perusta tiskiä uudelleen. Kutsu vuorovastaava: {path} on saatava takaisin.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has used this desk.</source>
        <translation>Uudempi Gatehouse on käyttänyt tätä tiskiä.</translation>
    </message>
    <message>
        <source>The password file {path} is not used: {reason}.</source>
        <translation>Salasanatiedostoa {path} ei käytetä: {reason}.</translation>
    </message>
    <message>
        <source>Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password.</source>
        <translation>Käytä tiedostoa, jonka oikeudet ovat 0600 ja joka on tmpfs:ssä, systemd credentialia tai valitsinta --password-fd, tai kirjoita salasana.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Kansiota {path} ei ole.</translation>
    </message>
    <message>
        <source>Plug the stick in, wait until it shows, and give its folder.</source>
        <translation>Liitä muistitikku, odota että se näkyy, ja anna sen kansio.</translation>
    </message>
    <message>
        <source>There is nothing for {whom} on this stick.</source>
        <translation>Tällä muistitikulla ei ole mitään vastaanottajalle {whom}.</translation>
    </message>
    <message>
        <source>Choose the folder that the other side wrote to. Receipts are there after headquarters&apos; import.</source>
        <translation>Valitse kansio, johon toinen osapuoli kirjoitti. Kuittaukset ovat siellä päämajan tuonnin jälkeen.</translation>
    </message>
    <message>
        <source>What the stick carries cannot be taken ({reason}).</source>
        <translation>Muistitikun sisältöä ei voi ottaa vastaan ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again at the other side, onto another stick if it happens twice.</source>
        <translation>Mitään ei muutettu. Vie uudelleen toisessa päässä, ja toiselle tikulle jos niin käy kahdesti.</translation>
    </message>
    <message>
        <source>The receipt on this stick is older than the one this desk has.</source>
        <translation>Tämän muistitikun kuittaus on vanhempi kuin tämän pisteen oma.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the stick that came back last.</source>
        <translation>Mitään ei muutettu. Tuo viimeksi palannut muistitikku.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>Muistitikku on täynnä.</translation>
    </message>
    <message>
        <source>Delete something on it or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Poista siltä jotain tai ota toinen ja aja komento uudelleen: mitään ei katoa eikä kahdennu.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Muistitikulle ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Slide its lock open or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Avaa sen lukitus tai ota toinen ja aja komento uudelleen: mitään ei katoa eikä kahdennu.</translation>
    </message>
    <message>
        <source>The stick failed ({reason}).</source>
        <translation>Muistitikku petti ({reason}).</translation>
    </message>
    <message>
        <source>Plug it in again or take another, then run the command again: nothing is lost or doubled.</source>
        <translation>Liitä se uudelleen tai ota toinen ja aja komento uudelleen: mitään ei katoa eikä kahdennu.</translation>
    </message>
    <message>
        <source>The stick begins after what headquarters has (entry {seq}).</source>
        <translation>Muistitikku alkaa sen jälkeen, mitä päämajalla on (merkintä {seq}).</translation>
    </message>
    <message>
        <source>Carry the stick back, import it at the desk, and export again: the desk then sends the rest.</source>
        <translation>Vie tikku takaisin, tuo se pisteellä ja vie uudelleen: piste lähettää silloin loput.</translation>
    </message>
    <message>
        <source>This desk cannot seal anything to headquarters.</source>
        <translation>Tämä piste ei voi sinetöidä mitään päämajalle.</translation>
    </message>
    <message>
        <source>Enrol the desk first, with a new code from headquarters.</source>
        <translation>Liitä piste ensin päämajan uudella koodilla.</translation>
    </message>
    <message>
        <source>Make a certificate with &apos;hq make-ca&apos;, or listen on 127.0.0.1 behind a proxy that has one.</source>
        <translation>Tee varmenne komennolla &apos;hq make-ca&apos; tai kuuntele osoitetta 127.0.0.1 sellaisen välityspalvelimen takana, jolla on varmenne.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a name or address that desks could type.</source>
        <translation>&apos;{name}&apos; ei ole nimi tai osoite, jonka tiskeillä voisi kirjoittaa.</translation>
    </message>
    <message>
        <source>Give each name and address with --name, like --name hq.example.org --name 192.0.2.7.</source>
        <translation>Anna jokainen nimi ja osoite valitsimella --name, esimerkiksi --name hq.example.org --name 192.0.2.7.</translation>
    </message>
    <message>
        <source>The key of headquarters&apos; certificate authority is missing or does not open.</source>
        <translation>Päämajan varmentajan avain puuttuu tai ei aukea.</translation>
    </message>
    <message>
        <source>Bring back the folder &apos;tls&apos; from a backup. A new authority would mean enrolling every desk again.</source>
        <translation>Palauta kansio &apos;tls&apos; varmuuskopiosta. Uusi varmentaja merkitsisi, että jokainen tiski pitäisi liittää uudelleen.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock headquarters&apos; certificate is not valid ({reason}).</source>
        <translation>Tämän tietokoneen kellon mukaan päämajan varmenne ei ole voimassa ({reason}).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, headquarters must run &apos;hq make-ca&apos; again.</source>
        <translation>Aseta tämän tietokoneen päivä ja kellonaika. Jos ne ovat oikein, päämajan on ajettava &apos;hq make-ca&apos; uudelleen.</translation>
    </message>
    <message>
        <source>Records of another desk were not taken ({reason}).</source>
        <translation>Toisen tiskin tietueita ei otettu vastaan ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters. This desk works on, and has its own records whole.</source>
        <translation>Soita päämajaan. Tämä tiski toimii edelleen, ja sen omat tietueet ovat tallella.</translation>
    </message>
    <message>
        <source>An old copy of headquarters answers ({reason}).</source>
        <translation>Päämajan vanha kopio vastaa ({reason}).</translation>
    </message>
    <message>
        <source>Call headquarters: the copy from before the restore must be stopped. Everything is kept here.</source>
        <translation>Soita päämajaan: palautusta edeltävä kopio on pysäytettävä. Kaikki säilyy täällä.</translation>
    </message>
    <message>
        <source>There is no desk {desk} at headquarters.</source>
        <translation>Päämajassa ei ole tiskiä {desk}.</translation>
    </message>
    <message>
        <source>Take the desk&apos;s id from &apos;hq status --json&apos;.</source>
        <translation>Katso tiskin tunniste komennosta &apos;hq status --json&apos;.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this desk ({reason}).</source>
        <translation>Päämaja on poistanut tämän tiskin käytöstä ({reason}).</translation>
    </message>
    <message>
        <source>Register at another desk and call headquarters. Everything entered here is kept.</source>
        <translation>Rekisteröi toisella tiskillä ja soita päämajaan. Kaikki tänne kirjattu säilyy.</translation>
    </message>
    <message>
        <source>The {what} must have one to {longest} characters that can be seen.</source>
        <translation>Näkyviä merkkejä on oltava 1–{longest} ({what}).</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database is not prepared for this Gatehouse.</source>
        <translation>Päämajan tietokantaa ei ole valmisteltu tälle Gatehouselle.</translation>
    </message>
    <message>
        <source>Run &apos;hq init-database&apos; as the database&apos;s administrator, then start again.</source>
        <translation>Aja &apos;hq init-database&apos; tietokannan ylläpitäjänä ja käynnistä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Headquarters asks this desk to wait a little ({reason}).</source>
        <translation>Päämaja pyytää tätä tiskiä odottamaan hetken ({reason}).</translation>
    </message>
    <message>
        <source>Go on working: the rest is sent by itself.</source>
        <translation>Jatka työtä: loput lähtevät itsestään.</translation>
    </message>
    <message>
        <source>{desk} has come to entry {epoch}:{seq}; there is no later epoch here.</source>
        <translation>{desk} on edennyt kirjaukseen {epoch}:{seq}; myöhempää jaksoa ei täällä ole.</translation>
    </message>
    <message>
        <source>Take the last good entry from &apos;hq entries --desk ID&apos;, as EPOCH:SEQ.</source>
        <translation>Ota viimeinen hyvä kirjaus komennosta &apos;hq entries --desk ID&apos; muodossa EPOCH:SEQ.</translation>
    </message>
    <message>
        <source>No headquarters is set up in {folder}.</source>
        <translation>Kansiossa {folder} ei ole päämajaa.</translation>
    </message>
    <message>
        <source>Make one with &apos;hq set-up&apos;, or name the data folder of the one you mean in GATEHOUSE_HOME.</source>
        <translation>Tee se komennolla &apos;hq set-up&apos; tai anna muuttujassa GATEHOUSE_HOME tarkoittamasi päämajan tietokansio.</translation>
    </message>
    <message>
        <source>Headquarters is set up in {folder} already; nothing was changed.</source>
        <translation>Päämaja on jo kansiossa {folder}; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Start it with &apos;hq serve&apos;. For another headquarters name another data folder in GATEHOUSE_HOME.</source>
        <translation>Käynnistä se komennolla &apos;hq serve&apos;. Anna toiselle päämajalle toinen tietokansio muuttujassa GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>This name and password do not open headquarters.</source>
        <translation>Tämä nimi ja salasana eivät avaa päämajaa.</translation>
    </message>
    <message>
        <source>Give the operator and password of &apos;hq set-up&apos;; a desk&apos;s and the pages&apos; are others. Mind Caps Lock.</source>
        <translation>Anna komennon &apos;hq set-up&apos; nimi ja salasana; tiskin ja sivujen ovat toiset. Katso Caps Lock.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key file {path} is damaged or missing.</source>
        <translation>Päämajan avaintiedosto {path} on vioittunut tai puuttuu.</translation>
    </message>
    <message>
        <source>Bring back this one file, or &apos;hq restore&apos; a backup into another data folder. Do not run &apos;hq set-up&apos;.</source>
        <translation>Palauta tämä yksi tiedosto, tai palauta varmuuskopio komennolla &apos;hq restore&apos; toiseen tietokansioon. Älä aja komentoa &apos;hq set-up&apos;.</translation>
    </message>
    <message>
        <source>This file holds no list of people: {problem}.</source>
        <translation>Tässä tiedostossa ei ole henkilöluetteloa: {problem}.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as XLSX or CSV, and try again.</source>
        <translation>Avaa se ohjelmassa, josta se tuli, tallenna XLSX- tai CSV-muodossa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as {encoding}.</source>
        <translation>Tämän tiedoston kirjaimia ei voi lukea koodauksella {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as XLSX or as CSV in UTF-8.</source>
        <translation>Valitse toinen koodaus tai tallenna tiedosto XLSX-muodossa tai UTF-8-koodattuna CSV:nä.</translation>
    </message>
    <message>
        <source>No column of this file is taken for names: {headings}.</source>
        <translation>Mitään tämän tiedoston saraketta ei tunnistettu nimiksi: {headings}.</translation>
    </message>
    <message>
        <source>Say which column holds the family names, or put headings over the columns.</source>
        <translation>Kerro, missä sarakkeessa sukunimet ovat, tai kirjoita sarakkeille otsikot.</translation>
    </message>
    <message>
        <source>The file has no column {heading}, or a column cannot be {field}.</source>
        <translation>Tiedostossa ei ole saraketta {heading}, tai sarake ei voi olla {field}.</translation>
    </message>
    <message>
        <source>Write the heading as it stands in the file, and one of the known fields.</source>
        <translation>Kirjoita otsikko niin kuin se on tiedostossa, ja jokin tunnetuista kentistä.</translation>
    </message>
    <message>
        <source>{count} row(s) of this list cannot be taken; nothing was kept.</source>
        <translation>Luettelon rivejä, joita ei voi ottaa: {count}; mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Nobody new is on the list {name}.</source>
        <translation>Luettelossa {name} ei ole ketään uutta.</translation>
    </message>
    <message>
        <source>Its people stand on a list here already, or its rows have problems.</source>
        <translation>Henkilöt ovat jo luettelossa täällä, tai riveissä on virheitä.</translation>
    </message>
    <message>
        <source>There is no list {name} here.</source>
        <translation>Täällä ei ole luetteloa {name}.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; look at the lists again.</source>
        <translation>Joku on voinut poistaa sen; katso luettelot uudelleen.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>Paperi on loppu: {printer}.</translation>
    </message>
    <message>
        <source>Put paper in: the job goes on by itself.</source>
        <translation>Lisää paperia: tulostus jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>Paperi on juuttunut: {printer}.</translation>
    </message>
    <message>
        <source>Open it and take the paper out; then print again what came out torn.</source>
        <translation>Avaa tulostin ja ota paperi pois; tulosta sitten repeytyneet uudelleen.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>Tulostin {printer} on auki.</translation>
    </message>
    <message>
        <source>Close its cover: the job goes on by itself.</source>
        <translation>Sulje kansi: tulostus jatkuu itsestään.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon.</source>
        <translation>Muste, väriaine tai värinauha on loppu: {printer}.</translation>
    </message>
    <message>
        <source>Put a new one in, or print on another printer.</source>
        <translation>Vaihda uusi tai tulosta toisella tulostimella.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>Tulostin {printer} ei vastaa.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; or print on another printer.</source>
        <translation>Kytke se päälle ja tarkista johto, tai tulosta toisella tulostimella.</translation>
    </message>
    <message>
        <source>{printer} is stopped: {reason}.</source>
        <translation>Tulostin {printer} on pysäytetty: {reason}.</translation>
    </message>
    <message>
        <source>Let it go on in the computer&apos;s printer settings, or print on another printer.</source>
        <translation>Käynnistä se uudelleen tietokoneen tulostinasetuksista tai tulosta toisella tulostimella.</translation>
    </message>
    <message>
        <source>The print queue has no job {job}.</source>
        <translation>Tulostusjonossa ei ole työtä {job}.</translation>
    </message>
    <message>
        <source>Look at the list again: it may be done, or taken away.</source>
        <translation>Katso luetteloa uudelleen: työ voi olla valmis tai poistettu.</translation>
    </message>
    <message>
        <source>It is not known whether this was printed.</source>
        <translation>Ei tiedetä, tulostuiko tämä.</translation>
    </message>
    <message>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Katso, tuliko se ulos; jos ei, tulosta uudelleen.</translation>
    </message>
    <message>
        <source>{code} was erased on {day}.</source>
        <translation>{code} poistettiin {day}.</translation>
    </message>
    <message>
        <source>Nothing is kept of them, and their slips are void. Who comes back is registered as a new person.</source>
        <translation>Hänestä ei säilytetä mitään, ja hänen lappunsa eivät kelpaa. Palaava rekisteröidään uutena henkilönä.</translation>
    </message>
    <message>
        <source>No code is read from it.</source>
        <translation>Siitä ei saatu luettua yhtään koodia.</translation>
    </message>
    <message>
        <source>Nothing called {field} is to be decided.</source>
        <translation>Mitään nimeltä {field} ei ole ratkaistavana.</translation>
    </message>
    <message>
        <source>Copy the field from the second column of a line of &apos;conflicts&apos;, and the entry from its last.</source>
        <translation>Kopioi kenttä &apos;conflicts&apos;-rivin toisesta sarakkeesta ja merkintä viimeisestä.</translation>
    </message>
    <message>
        <source>{entry} is no entry that is in conflict about {field}.</source>
        <translation>{entry} ei ole mikään kohdan {field} ristiriidan merkinnöistä.</translation>
    </message>
    <message>
        <source>Copy the entry from the last column of a line of &apos;conflicts&apos; about it.</source>
        <translation>Kopioi merkintä sitä koskevan &apos;conflicts&apos;-rivin viimeisestä sarakkeesta.</translation>
    </message>
    <message>
        <source>{field} is no bed given twice, so no other bed can be given for it.</source>
        <translation>{field} ei ole kahdesti annettu vuode, joten sen tilalle ei voi antaa toista.</translation>
    </message>
    <message>
        <source>Leave --bed out: the entry&apos;s own value stands then.</source>
        <translation>Jätä --bed pois: silloin merkinnän oma arvo jää voimaan.</translation>
    </message>
    <message>
        <source>{letter} is not one letter from A to Z.</source>
        <translation>{letter} ei ole yksi kirjain A–Z.</translation>
    </message>
    <message>
        <source>Type one letter that no other desk of the camp numbers with.</source>
        <translation>Kirjoita kirjain, jota mikään muu leirin tiski ei käytä.</translation>
    </message>
    <message>
        <source>Start Gatehouse with its window and fill in the first page, or run set-up. If the desk lies in another folder, name that with GATEHOUSE_HOME.</source>
        <translation>Käynnistä Gatehousen ikkuna ja täytä ensimmäinen sivu, tai aja set-up. Jos tiski on toisessa kansiossa, nimeä se muuttujalla GATEHOUSE_HOME.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used ({reason}).</source>
        <translation>Tietokansiota {path} ei voi käyttää ({reason}).</translation>
    </message>
    <message>
        <source>Name another with GATEHOUSE_HOME, or have this one made so that you can write there. Then start again.</source>
        <translation>Nimeä toinen muuttujalla GATEHOUSE_HOME tai pyydä kirjoitusoikeus tähän. Aloita sitten uudelleen.</translation>
    </message>
    <message>
        <source>No password can be read from file descriptor {descriptor}.</source>
        <translation>Tiedostokahvasta {descriptor} ei voi lukea salasanaa.</translation>
    </message>
    <message>
        <source>Open it for the command, like --password-fd 3 3&lt;FILE.</source>
        <translation>Avaa se komennolle, esimerkiksi --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Both codes are of one record, {code}.</source>
        <translation>Molemmat koodit ovat samasta tiedosta, {code}.</translation>
    </message>
    <message>
        <source>Give the codes of two records, as their slips show them.</source>
        <translation>Anna kahden tiedon koodit, kuten lipuissa.</translation>
    </message>
    <message>
        <source>There is no camp {camp}; there are {known}.</source>
        <translation>Leiriä {camp} ei ole; on {known}.</translation>
    </message>
    <message>
        <source>Choose one of these, or put the camp&apos;s file into {folder} and start again.</source>
        <translation>Valitse näistä yksi, tai laita leirin tiedosto kansioon {folder} ja aloita alusta.</translation>
    </message>
    <message>
        <source>Mend the file, or take the list without these rows (--leave-out on the command line).</source>
        <translation>Korjaa tiedosto, tai ota luettelo ilman näitä rivejä (komentorivillä --leave-out).</translation>
    </message>
    <message>
        <source>{printer} waits for somebody.</source>
        <translation>Tulostin {printer} odottaa, että joku auttaa.</translation>
    </message>
    <message>
        <source>Look at its display, paper and cable: the job goes on by itself. Before you print it elsewhere, delete it in Windows&apos; list of the printer.</source>
        <translation>Katso näyttö, paperi ja johto: työ jatkuu itsestään. Ennen kuin tulostat muualla, poista se Windowsin tulostinluettelosta.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>Expected on</source>
        <translation>Odotetaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>In the family</source>
        <translation>Perheessä</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Family: the same for its people</source>
        <translation>Perhe: sama sen jäsenillä</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Koko nimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronyymi</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Suhde perheen edustajaan</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kansalaisuus</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Asiakirjan laji</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Asiakirjan numero</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Letters: as found out</source>
        <translation>Kirjaimet: tunnistuksen mukaan</translation>
    </message>
    <message>
        <source>Russian (cp1251)</source>
        <translation>Venäjä (cp1251)</translation>
    </message>
    <message>
        <source>Hebrew (cp1255)</source>
        <translation>Heprea (cp1255)</translation>
    </message>
    <message>
        <source>Turkish and Azerbaijani (cp1254)</source>
        <translation>Turkki ja azeri (cp1254)</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>Länsimaiset (cp1252)</translation>
    </message>
    <message>
        <source>Dates: as found out</source>
        <translation>Päivämäärät: tunnistuksen mukaan</translation>
    </message>
    <message>
        <source>Day first: 25/04/1990</source>
        <translation>Päivä ensin: 25/04/1990</translation>
    </message>
    <message>
        <source>Month first: 04/25/1990</source>
        <translation>Kuukausi ensin: 04/25/1990</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Mitä siinä lukee</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Mikä on vialla ja mitä tehdä</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Isännimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>Nimi, kyrillinen</translation>
    </message>
    <message>
        <source>Name, Hebrew</source>
        <translation>Nimi, heprea</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Relationship to head</source>
        <translation>Suhde päämieheen</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kansalaisuus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Stay and bed</source>
        <translation>Majoitus ja vuode</translation>
    </message>
    <message>
        <source>Number in the family</source>
        <translation>Numero perheessä</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Yksi henkilö vai kaksi</translation>
    </message>
    <message>
        <source>Head of the family</source>
        <translation>Perheen pää</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>odotettu</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>majoittunut</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>lähtenyt</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>sama henkilö</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>kaksi henkilöä</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ei päätetty</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Asiakirjan numero</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Vuode</translation>
    </message>
    <message>
        <source>Family name, Cyrillic</source>
        <translation>Sukunimi, kyrillinen</translation>
    </message>
    <message>
        <source>Given name, Cyrillic</source>
        <translation>Etunimi, kyrillinen</translation>
    </message>
    <message>
        <source>Patronymic, Cyrillic</source>
        <translation>Isännimi, kyrillinen</translation>
    </message>
    <message>
        <source>Family name, Hebrew</source>
        <translation>Sukunimi, heprea</translation>
    </message>
    <message>
        <source>Given name, Hebrew</source>
        <translation>Etunimi, heprea</translation>
    </message>
    <message>
        <source>Father, Hebrew</source>
        <translation>Isän nimi, heprea</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Siviilisääty</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>Toinen asiakirja</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Sen numero</translation>
    </message>
    <message>
        <source>Right claimed as</source>
        <translation>Ilmoitettu peruste</translation>
    </message>
    <message>
        <source>Claimed through (name)</source>
        <translation>Peruste kenen kautta (nimi)</translation>
    </message>
    <message>
        <source>Who is</source>
        <translation>Kuka hän on</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Elossa</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>In the camp</source>
        <translation>Leirissä</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähteneet</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Ei kuvaa</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Alaikäiset</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Saapuneet tänään</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Uusi perhe</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lähti</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Vuode</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Left the camp</source>
        <translation>Poistunut leiristä</translation>
    </message>
    <message>
        <source>In the camp</source>
        <translation>Leirissä</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ulkona</translation>
    </message>
    <message>
        <source>code</source>
        <translation>koodi</translation>
    </message>
    <message>
        <source>document</source>
        <translation>asiakirja</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>syntymäaika</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>vuode</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>toinen kirjoitusasu</translation>
    </message>
    <message>
        <source>also called so</source>
        <translation>kutsutaan myös näin</translation>
    </message>
    <message>
        <source>nearly so</source>
        <translation>melkein näin</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>kuulostaa samalta</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This sheet of keys</source>
        <translation>Tämä näppäinluettelo</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Skannauskenttä</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Hae henkilö</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Uusi perhe</translation>
    </message>
    <message>
        <source>Other panel: other scripts, papers, claim</source>
        <translation>Toinen paneeli: muut kirjaimistot, asiakirjat, peruste</translation>
    </message>
    <message>
        <source>The person typed is registered already: open them; or it is another person</source>
        <translation>Kirjoitettu henkilö on jo rekisteröity: avaa; tai hän on eri henkilö</translation>
    </message>
    <message>
        <source>Arrived: the next slip marks people as in the camp</source>
        <translation>Saapui: seuraava lappu merkitsee henkilöt leirissä oleviksi</translation>
    </message>
    <message>
        <source>Left: the next slip marks people as out of the camp</source>
        <translation>Lähti: seuraava lappu merkitsee henkilöt leiristä poistuneiksi</translation>
    </message>
    <message>
        <source>Next field; on the last field, add a person</source>
        <translation>Seuraava kenttä; viimeisessä lisää henkilö</translation>
    </message>
    <message>
        <source>Take the spelling in grey, or the next one; in other fields the list</source>
        <translation>Ota harmaa kirjoitusasu tai seuraava; muissa kentissä luettelo</translation>
    </message>
    <message>
        <source>Save the family and print its slips</source>
        <translation>Tallenna perhe ja tulosta sen laput</translation>
    </message>
    <message>
        <source>Print the slips of the last family again</source>
        <translation>Tulosta viimeisen perheen laput uudelleen</translation>
    </message>
    <message>
        <source>Take the person out of a family not saved yet</source>
        <translation>Ota henkilö pois perheestä, jota ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>Kuva tiedostosta</translation>
    </message>
    <message>
        <source>Desk, Find, Today, Supervisor, Settings</source>
        <translation>Tiski, Haku, Tänään, Vuorovastaava, Asetukset</translation>
    </message>
    <message>
        <source>Synchronisation: what waits, what was refused</source>
        <translation>Siirto: mikä odottaa, mikä torjuttiin</translation>
    </message>
    <message>
        <source>Rosters and lists, for supervisors</source>
        <translation>Luettelot, vuorovastaaville</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Tietueet, jotka voivat olla samasta henkilöstä</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lukitse ikkuna</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>Takaisin; kirjoitettu säilyy</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Vuoronumerot</translation>
    </message>
    <message>
        <source>Give a token: in turn, or with a reason to be called sooner</source>
        <translation>Anna vuoronumero: vuorollaan tai syystä aiemmin</translation>
    </message>
    <message>
        <source>Call the token in hand</source>
        <translation>Kutsu valittu numero</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Kukaan ei tullut</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Palveltu</translation>
    </message>
    <message>
        <source>Print the token given last</source>
        <translation>Tulosta viimeksi annettu vuoronumero</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Tulostusjono</translation>
    </message>
    <message>
        <source>Print now, or a new copy</source>
        <translation>Tulosta nyt tai uusi kappale</translation>
    </message>
    <message>
        <source>Hold back, or let go</source>
        <translation>Pidätä tai vapauta</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Toinen tulostin</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Poista jonosta</translation>
    </message>
    <message>
        <source>Rosters and lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Choose a list; it is shown at once</source>
        <translation>Valitse luettelo; se näkyy heti</translation>
    </message>
    <message>
        <source>Day, order, save, print</source>
        <translation>Päivä, järjestys, tallenna, tulosta</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Eri tavoin kirjattu</translation>
    </message>
    <message>
        <source>Choose what stands</source>
        <translation>Valitse, mikä jää voimaan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Sama henkilö?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Yksi henkilö</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Kaksi henkilöä</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>Peru viimeisin yhdistäminen</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>Odotetut</translation>
    </message>
    <message>
        <source>Put the person into the form</source>
        <translation>Vie henkilö lomakkeelle</translation>
    </message>
    <message>
        <source>Take the person off the list</source>
        <translation>Poista henkilö luettelosta</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Avaa luettelo</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Ota luettelo</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Päivän päätös</translation>
    </message>
    <message>
        <source>Sign the day off</source>
        <translation>Kuittaa päivä</translation>
    </message>
    <message>
        <source>Print queue: what waits, what failed and why</source>
        <translation>Tulostusjono: mikä odottaa, mikä epäonnistui ja miksi</translation>
    </message>
    <message>
        <source>Fill in what the list of expected people says of whoever was scanned</source>
        <translation>Täytä se, mitä odotettujen luettelo sanoo skannatusta</translation>
    </message>
    <message>
        <source>Expected people: who has not come, and their lists</source>
        <translation>Odotetut: ketkä eivät ole saapuneet, ja heidän luettelonsa</translation>
    </message>
    <message>
        <source>Call the next token</source>
        <translation>Kutsu seuraava numero</translation>
    </message>
    <message>
        <source>Tokens: give one, call, skip</source>
        <translation>Vuoronumerot: anna, kutsu, ohita</translation>
    </message>
    <message>
        <source>Needs of the person; in Find, filters</source>
        <translation>Henkilön tarpeet; haussa suodattimet</translation>
    </message>
    <message>
        <source>Previous or next member; after the last one, add a person</source>
        <translation>Edellinen tai seuraava jäsen; viimeisen jälkeen lisää henkilö</translation>
    </message>
    <message>
        <source>Look at the slips before they are printed</source>
        <translation>Katso laput ennen tulostusta</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The same surname: {first}.</source>
        <translation>Sama sukunimi: {first}.</translation>
    </message>
    <message>
        <source>The same surname, {first}, but many have it.</source>
        <translation>Sama sukunimi, {first}, mutta se on yleinen.</translation>
    </message>
    <message>
        <source>Surnames that sound the same: {first}, {second}.</source>
        <translation>Samalta kuulostavat sukunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>Surnames that are nearly the same: {first}, {second}.</source>
        <translation>Lähes samat sukunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other surnames: {first}, {second}.</source>
        <translation>Eri sukunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same given name: {first}.</source>
        <translation>Sama etunimi: {first}.</translation>
    </message>
    <message>
        <source>Given names that sound the same: {first}, {second}.</source>
        <translation>Samalta kuulostavat etunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>Given names that are nearly the same: {first}, {second}.</source>
        <translation>Lähes samat etunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>Forms of one given name: {first}, {second}.</source>
        <translation>Saman etunimen muotoja: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other given names: {first}, {second}.</source>
        <translation>Eri etunimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same father&apos;s name: {first}, {second}.</source>
        <translation>Sama isännimi: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other fathers&apos; names: {first}, {second}.</source>
        <translation>Eri isännimet: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same birth date: {first}.</source>
        <translation>Sama syntymäaika: {first}.</translation>
    </message>
    <message>
        <source>Birth dates that differ in one digit: {first}, {second}.</source>
        <translation>Syntymäajat eroavat yhdellä numerolla: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates with day and month swapped: {first}, {second}.</source>
        <translation>Syntymäajoissa päivä ja kuukausi vaihtuneet: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates within a month: {first}, {second}.</source>
        <translation>Syntymäajat kuukauden sisällä: {first}, {second}.</translation>
    </message>
    <message>
        <source>Birth dates that agree as far as known: {first}, {second}.</source>
        <translation>Syntymäajat täsmäävät tiedossa olevin osin: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates of one year: {first}, {second}.</source>
        <translation>Eri syntymäajat samana vuonna: {first}, {second}.</translation>
    </message>
    <message>
        <source>Other birth dates: {first}, {second}.</source>
        <translation>Eri syntymäajat: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same sex.</source>
        <translation>Sama sukupuoli.</translation>
    </message>
    <message>
        <source>Not the same sex.</source>
        <translation>Eri sukupuoli.</translation>
    </message>
    <message>
        <source>The same document: {first}.</source>
        <translation>Sama asiakirja: {first}.</translation>
    </message>
    <message>
        <source>Other documents: {first}, {second}.</source>
        <translation>Eri asiakirjat: {first}, {second}.</translation>
    </message>
    <message>
        <source>The same phone: {first}.</source>
        <translation>Sama puhelin: {first}.</translation>
    </message>
    <message>
        <source>Other phones.</source>
        <translation>Eri puhelimet.</translation>
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
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Suhde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Vuode</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Kuva</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Roster of a day</source>
        <translation>Päivän läsnäololuettelo</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evakuointiluettelo</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Saapuneet ja lähteneet</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>Yksin tulleet alaikäiset</translation>
    </message>
    <message>
        <source>Missing photos and documents</source>
        <translation>Puuttuvat kuvat ja asiakirjat</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Jakeluluettelo</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>odottaa vuoroaan</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>tulostuu</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>tulostettu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidossa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>Slips {code} ({count})</source>
        <translation>Laput {code} ({count})</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>Vuoronumero {token}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Päivän päätös</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testisivu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pyydetty</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desk</source>
        <translation>Tiski</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vastaava</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Mitään ei ole valittu.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Valitse luettelosta.</translation>
    </message>
    <message>
        <source>It is not in the list.</source>
        <translation>Sitä ei ole luettelossa.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Se ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Type it like 1974-08-12; the year alone will do, ~1974 for a guess.</source>
        <translation>Kirjoita näin: 1974-08-12; pelkkä vuosi riittää, ~1974 on arvio.</translation>
    </message>
    <message>
        <source>It is not a whole date.</source>
        <translation>Se ei ole kokonainen päivämäärä.</translation>
    </message>
    <message>
        <source>Type year, month and day like 2031-08-12, or leave the field empty.</source>
        <translation>Kirjoita vuosi, kuukausi ja päivä, kuten 2031-08-12, tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>Syntymäaika on tulevaisuudessa.</translation>
    </message>
    <message>
        <source>Check the year, then type the date again.</source>
        <translation>Tarkista vuosi ja kirjoita päivämäärä uudelleen.</translation>
    </message>
    <message>
        <source>That would be older than {limit} years.</source>
        <translation>Ikä olisi yli {limit} vuotta.</translation>
    </message>
    <message>
        <source>No document ends in that year.</source>
        <translation>Mikään asiakirja ei pääty sinä vuonna.</translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation>Asiakirjalla ei ole numeroa.</translation>
    </message>
    <message>
        <source>Type the number, or empty the document&apos;s other fields.</source>
        <translation>Kirjoita numero tai tyhjennä asiakirjan muut kentät.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>Henkilöllä ei ole nimeä.</translation>
    </message>
    <message>
        <source>Type a family name or a given name.</source>
        <translation>Kirjoita sukunimi tai etunimi.</translation>
    </message>
    <message>
        <source>It is not a photo of this desk.</source>
        <translation>Se ei ole tämän tiskin kuva.</translation>
    </message>
    <message>
        <source>Take or choose the photo again.</source>
        <translation>Ota tai valitse kuva uudelleen.</translation>
    </message>
    <message>
        <source>A family has one to {limit} people.</source>
        <translation>Perheessä on yhdestä {limit} henkilöön.</translation>
    </message>
    <message>
        <source>Add a person, or split the family in two.</source>
        <translation>Lisää henkilö tai jaa perhe kahtia.</translation>
    </message>
    <message>
        <source>Two people of this family have the same record.</source>
        <translation>Kahdella perheenjäsenellä on sama tietue.</translation>
    </message>
    <message>
        <source>Delete one of them, then add the person again.</source>
        <translation>Poista toinen ja lisää henkilö uudelleen.</translation>
    </message>
    <message>
        <source>The family has no head.</source>
        <translation>Perheellä ei ole päämiestä.</translation>
    </message>
    <message>
        <source>Choose &apos;head&apos; for one person.</source>
        <translation>Valitse yhdelle henkilölle ”päämies”.</translation>
    </message>
    <message>
        <source>The family has two heads.</source>
        <translation>Perheellä on kaksi päämiestä.</translation>
    </message>
    <message>
        <source>Choose another relationship for this person.</source>
        <translation>Valitse tälle henkilölle toinen suhde.</translation>
    </message>
    <message>
        <source>Two people of this family have the document {value}.</source>
        <translation>Kahdella perheenjäsenellä on asiakirja {value}.</translation>
    </message>
    <message>
        <source>Delete it from the one who does not hold it.</source>
        <translation>Poista se siltä, jolla sitä ei ole.</translation>
    </message>
    <message>
        <source>The person has the document {value} twice.</source>
        <translation>Henkilöllä on asiakirja {value} kahdesti.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Poista toinen niistä.</translation>
    </message>
    <message>
        <source>The camp has no such bed.</source>
        <translation>Leirissä ei ole sellaista vuodetta.</translation>
    </message>
    <message>
        <source>Choose a bed from the list.</source>
        <translation>Valitse vuode luettelosta.</translation>
    </message>
    <message>
        <source>Two people of this family have the same bed.</source>
        <translation>Kahdella perheenjäsenellä on sama vuode.</translation>
    </message>
    <message>
        <source>Choose another bed, or none for an infant.</source>
        <translation>Valitse toinen vuode; vauvalle ei tarvita.</translation>
    </message>
    <message>
        <source>It is longer than {limit} characters.</source>
        <translation>Se on pidempi kuin {limit} merkkiä.</translation>
    </message>
    <message>
        <source>Shorten it to what the document shows.</source>
        <translation>Lyhennä siihen, mitä asiakirjassa lukee.</translation>
    </message>
    <message>
        <source>It has invisible control characters.</source>
        <translation>Siinä on näkymättömiä ohjausmerkkejä.</translation>
    </message>
    <message>
        <source>Delete the field and type it by hand.</source>
        <translation>Tyhjennä kenttä ja kirjoita käsin.</translation>
    </message>
    <message>
        <source>It has many accents on one letter.</source>
        <translation>Yhdellä kirjaimella on monta tarketta.</translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation>Siinä ei ole kirjaimia.</translation>
    </message>
    <message>
        <source>Type the name, or leave the field empty.</source>
        <translation>Kirjoita nimi tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>It has signs that no name has.</source>
        <translation>Siinä on merkkejä, joita ei ole missään nimessä.</translation>
    </message>
    <message>
        <source>Type only what the document shows.</source>
        <translation>Kirjoita vain, mitä asiakirjassa lukee.</translation>
    </message>
    <message>
        <source>It has letters of another alphabet.</source>
        <translation>Siinä on toisen aakkoston kirjaimia.</translation>
    </message>
    <message>
        <source>Check the keyboard, or type it in the field for that alphabet.</source>
        <translation>Tarkista näppäimistö tai kirjoita sen aakkoston kenttään.</translation>
    </message>
    <message>
        <source>It is not a UUID.</source>
        <translation>Se ei ole UUID.</translation>
    </message>
    <message>
        <source>Leave it out, or write it like 01a209b9-39d0-7251-bfb7-97d42fd5731b.</source>
        <translation>Jätä se pois tai kirjoita näin: 01a209b9-39d0-7251-bfb7-97d42fd5731b.</translation>
    </message>
    <message>
        <source>A family gets its code from the desk.</source>
        <translation>Perhe saa koodinsa tiskiltä.</translation>
    </message>
    <message>
        <source>Leave the code out.</source>
        <translation>Jätä koodi pois.</translation>
    </message>
    <message>
        <source>The same person stands in row {limit}.</source>
        <translation>Sama henkilö on rivillä {limit}.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or leave this one out.</source>
        <translation>Poista toinen riveistä tai jätä tämä pois.</translation>
    </message>
    <message>
        <source>It begins like a formula.</source>
        <translation>Se alkaa kuin kaava.</translation>
    </message>
    <message>
        <source>Write the value as text, or leave this row out.</source>
        <translation>Kirjoita arvo tekstinä tai jätä tämä rivi pois.</translation>
    </message>
    <message>
        <source>The family cannot be read: {limit}.</source>
        <translation>Perhettä ei voi lukea: {limit}.</translation>
    </message>
    <message>
        <source>Mend it as the import format says, or leave it out.</source>
        <translation>Korjaa tuontimuodon mukaiseksi tai jätä pois.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Registered</source>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Came into the camp</source>
        <translation>Tuli leiriin</translation>
    </message>
    <message>
        <source>Went out of the camp</source>
        <translation>Lähti leiristä</translation>
    </message>
    <message>
        <source>Slip issued, copy {copy}</source>
        <translation>Lappu annettu, kappale {copy}</translation>
    </message>
    <message>
        <source>One person with {code}</source>
        <translation>Sama henkilö kuin {code}</translation>
    </message>
    <message>
        <source>Another person than {code}</source>
        <translation>Eri henkilö kuin {code}</translation>
    </message>
    <message>
        <source>Decision about {code} taken back</source>
        <translation>Päätös tunnuksesta {code} peruttu</translation>
    </message>
    <message>
        <source>printed again at the desk</source>
        <translation>tulostettu uudelleen tiskillä</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation>{field}: {after} (ennen: {before})</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>In turn</source>
        <translation>Vuorollaan</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Raskaana</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>Vauvan kanssa</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Vamma</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Iäkäs</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Etusija</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>called</source>
        <translation>kutsuttu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoidettu</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>ei ollut paikalla</translation>
    </message>
</context>
</TS>
