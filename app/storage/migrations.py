"""How the file's schema came to be: named steps, each in one transaction with its record.

Tables with long rows keep their row ids: a table without them moves every row beyond a quarter of a page to a page of
its own, which made a save write a third more pages (measured).
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.domain.text_rules import plain_number
from app.protocol.live_fields import LiveFields
from app.protocol.records import person_from_fields, stays_from_fields
from app.storage.errors import NewerFileError
from app.storage.search_index import feed_search
from app.storage.search_terms import alike_keys, terms_of, vocabulary_keys, vocabulary_of

APPLICATION_ID = 0x47415445
"""``GATE``: what SQLite's header says a desk's file is."""


def journal(db: Database) -> None:
    """Entries of this desk, in their chain; ``hash`` is the chain's after the entry."""
    db.executescript(f"""
        PRAGMA application_id = {APPLICATION_ID};
        CREATE TABLE journal(
            desk TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
            op_id TEXT NOT NULL UNIQUE, hlc INTEGER NOT NULL, operator TEXT NOT NULL,
            kind TEXT NOT NULL, entity TEXT NOT NULL,
            digest TEXT NOT NULL, salt TEXT, payload TEXT, hash TEXT NOT NULL,
            UNIQUE(desk, epoch, seq)
        ) STRICT;
        CREATE TABLE facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE kept_aside(op_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    """)


def people(db: Database) -> None:
    """The rows that screens read. ``fields`` is the record as protocol.live_fields writes it."""
    db.executescript("""
        CREATE TABLE families(
            family_id TEXT PRIMARY KEY, fields TEXT NOT NULL,
            code TEXT NOT NULL, registered_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX families_code ON families(code);
        CREATE TABLE people(
            row INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, fields TEXT NOT NULL,
            family_id TEXT NOT NULL, number INTEGER NOT NULL, terms TEXT NOT NULL
        ) STRICT;
        CREATE INDEX people_family ON people(family_id, number);
        CREATE TABLE stays(
            person_id TEXT NOT NULL, ordinal INTEGER NOT NULL, bed TEXT NOT NULL, open INTEGER NOT NULL,
            arrived_at TEXT NOT NULL, left_at TEXT,
            PRIMARY KEY(person_id, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX stays_bed ON stays(bed) WHERE open AND bed <> '';
        CREATE TABLE documents(
            person_id TEXT NOT NULL, position INTEGER NOT NULL, number TEXT NOT NULL, issuer TEXT NOT NULL,
            PRIMARY KEY(person_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX documents_number ON documents(number);
        CREATE TABLE presences(
            presence_id TEXT PRIMARY KEY, fields TEXT NOT NULL,
            person_id TEXT NOT NULL, direction TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX presences_person ON presences(person_id, at);
        CREATE TABLE slips(
            slip_id TEXT PRIMARY KEY, fields TEXT NOT NULL,
            person_id TEXT NOT NULL, copy_number INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX slips_person ON slips(person_id, copy_number);
        CREATE TABLE operators(
            operator_id TEXT PRIMARY KEY, fields TEXT NOT NULL,
            name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE search USING fts5(
            terms, content='', detail=none, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0"
        );
        INSERT INTO search(search, rank) VALUES('secure-delete', 1);
        INSERT INTO search(search, rank) VALUES('automerge', 0);
    """)


def work_in_hand(db: Database) -> None:
    """What is no record yet, or no part of one's fields: drafts and photos."""
    db.executescript("""
        CREATE TABLE drafts(
            op_id TEXT PRIMARY KEY, form TEXT NOT NULL, focus TEXT NOT NULL,
            saved_at TEXT NOT NULL, operator TEXT NOT NULL
        ) STRICT;
        CREATE TABLE blobs(sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
    """)


def other_desks(db: Database) -> None:
    """What other desks entered: how far each chain is known, what of it cannot be used, and where values conflict.

    Two families with one code are shown as a conflict; a unique index would only lose one of them.
    """
    db.executescript("""
        CREATE TABLE foreign_desks(
            desk TEXT PRIMARY KEY, name TEXT NOT NULL, prefix TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE foreign_heads(
            desk TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL,
            PRIMARY KEY(desk, epoch)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE pull_refusals(
            desk TEXT PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE pulled_aside(
            desk TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
            op_id TEXT NOT NULL, entry TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY(desk, epoch, seq)
        ) STRICT;
        CREATE TABLE incomplete(
            kind TEXT NOT NULL, entity TEXT NOT NULL, fields TEXT NOT NULL,
            PRIMARY KEY(kind, entity)
        ) STRICT;
        CREATE TABLE conflicts(
            kind TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY(kind, entity)
        ) STRICT, WITHOUT ROWID;
        DROP INDEX families_code;
        CREATE INDEX families_code ON families(code);
    """)


def duplicates(db: Database) -> None:
    """An index of the keys under which two records of one person meet; ``alike`` is what it was fed for a row."""
    db.executescript("""
        ALTER TABLE people ADD COLUMN alike TEXT NOT NULL DEFAULT '';
        CREATE VIRTUAL TABLE alike USING fts5(
            keys, content='', detail=none, tokenize="unicode61 remove_diacritics 0"
        );
        INSERT INTO alike(alike, rank) VALUES('secure-delete', 1);
        INSERT INTO alike(alike, rank) VALUES('automerge', 0);
    """)
    for row, person_id, fields in db.execute("SELECT row, person_id, fields FROM people").fetchall():
        keys = alike_keys(person_from_fields(person_id, LiveFields.from_json(fields).values()))
        db.execute("UPDATE people SET alike = ? WHERE row = ?", [keys, row])
        db.execute("INSERT INTO alike(rowid, keys) VALUES(?, ?)", [row, keys])


def documents_in_plain_form(db: Database) -> None:
    """Numbers as they are compared, so that a document grouped otherwise by another hand is still the same one."""
    db.executescript("""
        ALTER TABLE documents ADD COLUMN plain TEXT NOT NULL DEFAULT '';
        DROP INDEX documents_number;
        CREATE INDEX documents_plain ON documents(plain);
    """)
    for (number,) in db.execute("SELECT DISTINCT number FROM documents").fetchall():
        db.execute("UPDATE documents SET plain = ? WHERE number = ?", [plain_number(number), number])


def photos_at_headquarters(db: Database) -> None:
    """Which photos headquarters said it has; a restored headquarters, of a later epoch, is asked again."""
    db.executescript("""
        CREATE TABLE photos_at_hq(
            sha256 TEXT PRIMARY KEY, hq_epoch INTEGER NOT NULL, state TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


def slip_printing(db: Database) -> None:
    """When a slip that this desk issued was printed, empty until then; no row for what was issued before or elsewhere.

    It is the desk's own affair, so it is not in the journal.
    """
    db.executescript("""
        CREATE TABLE slip_printing(slip_id TEXT PRIMARY KEY, printed_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX slips_to_print ON slip_printing(slip_id) WHERE printed_at = '';
    """)


def receipt_marks(db: Database) -> None:
    """When headquarters first signed for each place of this desk's chain that a receipt reached."""
    db.executescript("""
        CREATE TABLE receipt_marks(
            epoch INTEGER NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY(epoch, seq)
        ) STRICT, WITHOUT ROWID;
    """)


def same_people(db: Database) -> None:
    """What was decided about pairs, which records are shown as another's, and who is still to be compared.

    ``suspected_pair`` is the desk's own affair: what it noticed, by which kinds of evidence, in bits.
    """
    db.executescript("""
        CREATE TABLE pairs(
            pair_id TEXT PRIMARY KEY, fields TEXT NOT NULL,
            first TEXT NOT NULL, second TEXT NOT NULL, verdict TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pairs_first ON pairs(first, verdict);
        CREATE INDEX pairs_second ON pairs(second, verdict);
        CREATE TABLE merged(person_id TEXT PRIMARY KEY, kept TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX merged_kept ON merged(kept);
        CREATE TABLE to_compare(row INTEGER PRIMARY KEY) STRICT;
        INSERT INTO to_compare SELECT row FROM people;
        CREATE TABLE suspected_pair(
            pair_id TEXT PRIMARY KEY, first TEXT NOT NULL, second TEXT NOT NULL,
            bits REAL NOT NULL, reasons TEXT NOT NULL, noticed_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX suspected_pair_first ON suspected_pair(first);
        CREATE INDEX suspected_pair_second ON suspected_pair(second);
    """)


def erased(db: Database) -> None:
    """Who was erased: ids alone, and the member number that nobody gets again."""
    db.executescript("""
        CREATE TABLE erased(
            person_id TEXT NOT NULL, family_id TEXT NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY(person_id, family_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX erased_family ON erased(family_id, number);
    """)


def search_in_columns(db: Database) -> None:
    """The search index in columns, and the vocabulary of names.

    A word is letters and digits that ``folding.fold`` left; the tokenizer takes it whole, whatever its script.
    """
    db.executescript("""
        DROP TABLE search;
        CREATE VIRTUAL TABLE search USING fts5(
            names, latin, sounds, numbers, content='', detail=column, prefix='1 2 3', tokenize='ascii'
        );
        INSERT INTO search(search, rank) VALUES('secure-delete', 1);
        INSERT INTO search(search, rank) VALUES('automerge', 0);
        CREATE TABLE words(
            row INTEGER PRIMARY KEY, word TEXT NOT NULL, spelled TEXT NOT NULL, keys TEXT NOT NULL,
            UNIQUE(word, spelled)
        ) STRICT;
    """)
    rows = "SELECT row, person_id, people.fields, code FROM people LEFT JOIN families USING(family_id)"
    for row, person_id, fields, code in db.execute(rows).fetchall():
        values = LiveFields.from_json(fields).values()
        person, stays = person_from_fields(person_id, values), stays_from_fields(person_id, values)
        terms = terms_of(person, stays[-1] if stays else None, code or "")
        db.execute("UPDATE people SET terms = ? WHERE row = ?", [str(terms), row])
        feed_search(db, row, terms, vocabulary_of(person), None)


def withdrawn_desks(db: Database) -> None:
    """Desks that headquarters withdrew, each with its last good entry."""
    db.executescript("""
        CREATE TABLE withdrawn_desks(
            desk TEXT PRIMARY KEY, epoch INTEGER NOT NULL, seq INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


def desk_certificates(db: Database) -> None:
    """What the root says of other desks' keys, so that their slips are known without a network."""
    db.execute("ALTER TABLE foreign_desks ADD COLUMN certificate TEXT NOT NULL DEFAULT ''")


def expected_arrivals(db: Database) -> None:
    """Lists of people who are expected; no part of the journal, and gone when a list is removed.

    ``taken_as`` is the person that a form filled from the row became, or will become when the form is saved.
    """
    db.executescript("""
        CREATE TABLE expected_lists(
            list_id TEXT PRIMARY KEY, name TEXT NOT NULL, imported_at TEXT NOT NULL, operator TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE expected_people(
            row INTEGER PRIMARY KEY, expected_id TEXT NOT NULL UNIQUE, list_id TEXT NOT NULL, family TEXT NOT NULL,
            form TEXT NOT NULL, expected_on TEXT NOT NULL, taken_as TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX expected_family ON expected_people(list_id, family);
        CREATE INDEX expected_taken ON expected_people(taken_as) WHERE taken_as <> '';
        CREATE TABLE expected_marks(
            mark TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(mark, row)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX expected_marks_row ON expected_marks(row);
        CREATE TABLE expected_words(
            word TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(word, row)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX expected_words_row ON expected_words(row);
    """)


def print_queue(db: Database) -> None:
    """What waits for a printer and what became of it, as JSON of domain.print_job; never the pages."""
    db.executescript("""
        CREATE TABLE print_jobs(
            job_id TEXT PRIMARY KEY, state TEXT NOT NULL, made_at TEXT NOT NULL, job TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX print_jobs_made_at ON print_jobs(made_at);
    """)


def tombstones_by_person(db: Database) -> None:
    """When somebody was erased is asked for by their id."""
    db.execute("CREATE INDEX journal_tombstones ON journal(entity) WHERE kind = 'tombstone'")


def token_queue(db: Database) -> None:
    """The tokens that this desk gave out today; no part of the journal."""
    db.executescript("""
        CREATE TABLE tokens(
            token_id TEXT PRIMARY KEY, day TEXT NOT NULL, letter TEXT NOT NULL, number INTEGER NOT NULL,
            priority TEXT NOT NULL, state TEXT NOT NULL, issued_at TEXT NOT NULL, UNIQUE(day, number)
        ) STRICT, WITHOUT ROWID;
    """)


def keys_as_learned(db: Database) -> None:
    """The vocabulary's words also have the keys that were learned from names known in several scripts."""
    rows = db.execute("SELECT row, spelled FROM words WHERE keys <> ''").fetchall()
    db.conn.executemany(
        "UPDATE words SET keys = ? WHERE row = ?", [(vocabulary_keys(spelled), row) for row, spelled in rows]
    )


def photo_copies(db: Database) -> None:
    """Headquarters' copies of photos that other desks took, under the names that entries have for them.

    ``digest`` is the copy's own SHA-256; it is whole once it is ``size`` bytes long.
    """
    db.executescript("""
        CREATE TABLE photo_copies(
            sha256 TEXT PRIMARY KEY, digest TEXT NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL
        ) STRICT;
    """)


STEPS = (
    journal,
    people,
    work_in_hand,
    other_desks,
    duplicates,
    documents_in_plain_form,
    photos_at_headquarters,
    slip_printing,
    receipt_marks,
    same_people,
    erased,
    search_in_columns,
    withdrawn_desks,
    desk_certificates,
    expected_arrivals,
    print_queue,
    tombstones_by_person,
    token_queue,
    keys_as_learned,
    photo_copies,
)


def is_migrated(db: Database) -> bool:
    """Whether the schema is this version's."""
    return {step.__name__ for step in STEPS} == {applied.name for applied in Migrations("desk").applied(db)}


def migrate(db: Database) -> None:
    """Bring the schema up to date. Raises NewerFileError when the file has steps that this version does not know."""
    migrations = Migrations("desk")
    for step in STEPS:
        migrations()(step)
    known = {step.__name__ for step in STEPS}
    for applied in migrations.applied(db):
        if applied.name not in known:
            raise NewerFileError(step=applied.name)
    migrations.apply(db)
