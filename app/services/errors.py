"""What the services refuse."""

from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class NoSuchCodeError(OperatorError):
    """No family has the code."""

    title = QT_TRANSLATE_NOOP("errors", "No family here has the code {code}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Search by name; another desk's family arrives with the next sync.")


class ErasedCodeError(NoSuchCodeError):
    """The person with the code was erased; the code is nobody's for ever."""

    title = QT_TRANSLATE_NOOP("errors", "{code} was erased on {day}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Nothing is kept of them, and their slips are void. Who comes back is registered as a new person."
    )


class NoSuchMemberError(OperatorError):
    """The family has no member of this number."""

    title = QT_TRANSLATE_NOOP("errors", "The family {code} has no member {number}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open the family and choose the person.")


class NoSuchCampError(OperatorError):
    """No camp file has the code."""

    title = QT_TRANSLATE_NOOP("errors", "There is no camp {camp}; there are {known}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Choose one of these, or put the camp's file into {folder} and start again."
    )


class NoCodeOnItError(OperatorError):
    """No code was found in a picture or PDF."""

    title = QT_TRANSLATE_NOOP("errors", "No code is read from it.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Take the picture again: flat, in light, the whole code in it. Or type the code."
    )


class LastSupervisorError(OperatorError):
    """Without a supervisor nobody could print rosters, add operators or enrol the desk."""

    title = QT_TRANSLATE_NOOP("errors", "{name} is the only supervisor of this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Add another supervisor first.")


class HeadquartersHereError(OperatorError):
    """A training desk would set up a headquarters where one is already."""

    title = QT_TRANSLATE_NOOP("errors", "A headquarters is set up in {folder} already.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another folder with GATEHOUSE_HOME, or move that one away.")


class NotEnrolledError(OperatorError):
    """The desk does not know any headquarters yet."""

    title = QT_TRANSLATE_NOOP("errors", "This desk is not enrolled at headquarters; {waiting} entries wait.")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask a supervisor to enrol it with the code that headquarters prints.")


class NoPrinterChosenError(OperatorError):
    """Nobody has said which printer papers go to."""

    title = QT_TRANSLATE_NOOP("errors", "No printer is set.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose one in Settings, or save the paper as a file.")


class NoSuchJobError(OperatorError):
    """The print queue has no such job, or not any more."""

    title = QT_TRANSLATE_NOOP("errors", "The print queue has no job {job}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Look at the list again: it may be done, or taken away.")


class NoSuchConflictError(OperatorError):
    """Nothing of the name is in conflict here, and nothing was."""

    title = QT_TRANSLATE_NOOP("errors", "Nothing called {field} is to be decided.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Copy the field from the second column of a line of 'conflicts', and the entry from its last."
    )


class NotInConflictError(OperatorError):
    """The field is in conflict, and the entry named is not one of those that are."""

    title = QT_TRANSLATE_NOOP("errors", "{entry} is no entry that is in conflict about {field}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Copy the entry from the last column of a line of 'conflicts' about it.")


class NotABedConflictError(OperatorError):
    """Another bed was given for what is no bed given twice."""

    title = QT_TRANSLATE_NOOP("errors", "{field} is no bed given twice, so no other bed can be given for it.")
    next_step = QT_TRANSLATE_NOOP("errors", "Leave --bed out: the entry's own value stands then.")


class NotAPeriodError(OperatorError):
    """The last day is before the first, or a year and more after it."""

    title = QT_TRANSLATE_NOOP("errors", "{first} to {last} is no period that can be listed.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give the first day before the last, within a year.")


class NoSuchBedError(OperatorError):
    """The camp's file has no such bed."""

    title = QT_TRANSLATE_NOOP("errors", "The camp has no bed {bed}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose a bed from the list, or none for now.")


class WholeFamilyError(OperatorError):
    """A person's code was wanted, and a family's was given."""

    title = QT_TRANSLATE_NOOP("errors", "{code} is a whole family.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give the code of one person, like {code}-1.")


class ReasonMissingError(OperatorError):
    """Nobody is erased without a reason, nor with a long story."""

    title = QT_TRANSLATE_NOOP("errors", "The reason is missing, or longer than {most} letters.")
    next_step = QT_TRANSLATE_NOOP("errors", "Say in a few words why this person is erased.")


class ReasonNamesThemError(OperatorError):
    """The reason stays when the person goes, so it cannot say who it was."""

    title = QT_TRANSLATE_NOOP("errors", "The reason names the person, and it would stay.")
    next_step = QT_TRANSLATE_NOOP("errors", "Say why without a name, a number or a phone, like 'asked for it'.")


class RowsWithProblemsError(OperatorError):
    """A list has rows that cannot be taken, and nobody said to leave them out."""

    title = QT_TRANSLATE_NOOP("errors", "{count} row(s) of this list cannot be taken; nothing was kept.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Mend the file, or take the list without these rows (--leave-out on the command line)."
    )


class NobodyOnTheListError(OperatorError):
    """Nobody new is on a list."""

    title = QT_TRANSLATE_NOOP("errors", "Nobody new is on the list {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Its people stand on a list here already, or its rows have problems.")


class NoSuchListError(OperatorError):
    """No list of expected people has this id."""

    title = QT_TRANSLATE_NOOP("errors", "There is no list {name} here.")
    next_step = QT_TRANSLATE_NOOP("errors", "Somebody may have deleted it; look at the lists again.")


class NotALetterError(OperatorError):
    """A desk's tokens begin with one Latin letter."""

    title = QT_TRANSLATE_NOOP("errors", "{letter} is not one letter from A to Z.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type one letter that no other desk of the camp numbers with.")
