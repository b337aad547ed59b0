"""Every key of the window, with its words for the key sheet."""

from app.domain.marking import QT_TRANSLATE_NOOP

KEYS = (
    ("F1", QT_TRANSLATE_NOOP("keys", "This sheet of keys")),
    ("F2", QT_TRANSLATE_NOOP("keys", "Scan box")),
    ("F3", QT_TRANSLATE_NOOP("keys", "Find a person")),
    ("F4", QT_TRANSLATE_NOOP("keys", "New family")),
    ("F5", QT_TRANSLATE_NOOP("keys", "Other panel: other scripts, papers, claim")),
    ("F6, F7", QT_TRANSLATE_NOOP("keys", "The person typed is registered already: open them; or it is another person")),
    ("F9", QT_TRANSLATE_NOOP("keys", "Arrived: the next slip marks people as in the camp")),
    ("F10", QT_TRANSLATE_NOOP("keys", "Left: the next slip marks people as out of the camp")),
    ("F11", QT_TRANSLATE_NOOP("keys", "Call the next token")),
    ("Shift+F11", QT_TRANSLATE_NOOP("keys", "Tokens: give one, call, skip")),
    ("F12", QT_TRANSLATE_NOOP("keys", "Fill in what the list of expected people says of whoever was scanned")),
    ("Enter", QT_TRANSLATE_NOOP("keys", "Next field; on the last field, add a person")),
    ("Down, Up", QT_TRANSLATE_NOOP("keys", "Take the spelling in grey, or the next one; in other fields the list")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("keys", "Save the family and print its slips")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("keys", "Print the slips of the last family again")),
    ("Ctrl+Shift+P", QT_TRANSLATE_NOOP("keys", "Look at the slips before they are printed")),
    ("Alt+1 … Alt+9", QT_TRANSLATE_NOOP("keys", "Needs of the person; in Find, filters")),
    ("PgUp, PgDn", QT_TRANSLATE_NOOP("keys", "Previous or next member; after the last one, add a person")),
    ("Ctrl+Del", QT_TRANSLATE_NOOP("keys", "Take the person out of a family not saved yet")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("keys", "Photo from a file")),
    ("Ctrl+1 … Ctrl+5", QT_TRANSLATE_NOOP("keys", "Desk, Find, Today, Supervisor, Settings")),
    ("Ctrl+6", QT_TRANSLATE_NOOP("keys", "Synchronisation: what waits, what was refused")),
    ("Ctrl+7", QT_TRANSLATE_NOOP("keys", "Rosters and lists, for supervisors")),
    ("Ctrl+8", QT_TRANSLATE_NOOP("keys", "Records that may be of one person")),
    ("Ctrl+9", QT_TRANSLATE_NOOP("keys", "Print queue: what waits, what failed and why")),
    ("Ctrl+0", QT_TRANSLATE_NOOP("keys", "Expected people: who has not come, and their lists")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("keys", "Lock the window")),
    ("Esc", QT_TRANSLATE_NOOP("keys", "Back; what was typed stays")),
)
"""Key names as on the keyboard, and English words of the context ``keys``."""

PAGE_KEYS = (
    (
        QT_TRANSLATE_NOOP("keys", "Tokens"),
        (
            ("Alt+1 … Alt+5", QT_TRANSLATE_NOOP("keys", "Give a token: in turn, or with a reason to be called sooner")),
            ("Enter", QT_TRANSLATE_NOOP("keys", "Call the token in hand")),
            ("Del", QT_TRANSLATE_NOOP("keys", "Nobody came")),
            ("Alt+0", QT_TRANSLATE_NOOP("keys", "Served")),
            ("Alt+6", QT_TRANSLATE_NOOP("keys", "Print the token given last")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Print queue"),
        (
            ("Enter, Alt+1", QT_TRANSLATE_NOOP("keys", "Print now, or a new copy")),
            ("Alt+2", QT_TRANSLATE_NOOP("keys", "Hold back, or let go")),
            ("Alt+3", QT_TRANSLATE_NOOP("keys", "Another printer")),
            ("Alt+4", QT_TRANSLATE_NOOP("keys", "Take out of the queue")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Rosters and lists"),
        (
            ("Down, Up", QT_TRANSLATE_NOOP("keys", "Choose a list; it is shown at once")),
            ("Tab", QT_TRANSLATE_NOOP("keys", "Day, order, save, print")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Said differently"),
        (
            ("Alt+1 … Alt+9", QT_TRANSLATE_NOOP("keys", "Choose what stands")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("keys", "Decide")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Same person?"),
        (
            ("Alt+1", QT_TRANSLATE_NOOP("keys", "One person")),
            ("Alt+2", QT_TRANSLATE_NOOP("keys", "Two people")),
            ("Alt+3", QT_TRANSLATE_NOOP("keys", "Take the last merge back")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Expected people"),
        (
            ("Enter", QT_TRANSLATE_NOOP("keys", "Put the person into the form")),
            ("Del", QT_TRANSLATE_NOOP("keys", "Take the person off the list")),
            ("Ctrl+O", QT_TRANSLATE_NOOP("keys", "Open a list")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("keys", "Take the list in")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "End of day"),
        (("Ctrl+Enter", QT_TRANSLATE_NOOP("keys", "Sign the day off")),),
    ),
)
"""Keys that one page alone has, for the sheet on paper: the page's name and its keys."""

FOOTER_KEYS = (
    ("F1", QT_TRANSLATE_NOOP("footer", "Keys")),
    ("F3", QT_TRANSLATE_NOOP("footer", "Find")),
    ("F4", QT_TRANSLATE_NOOP("footer", "New family")),
    ("F9", QT_TRANSLATE_NOOP("footer", "Arrived")),
    ("F10", QT_TRANSLATE_NOOP("footer", "Left")),
)
"""The keys that stand in the footer at all times."""
