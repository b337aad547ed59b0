"""What can go wrong with the desk's file, and with saving to it."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP

_CALL = QT_TRANSLATE_NOOP("errors", "Write on paper meanwhile and call your supervisor; Gatehouse has changed nothing.")


class NotSafeToStartError(MachineError):
    """A condition of safe saving does not hold on this computer."""

    title = QT_TRANSLATE_NOOP("errors", "This computer cannot keep records safely: {what}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Install Gatehouse again as its manual says, then start it.")


class AlreadyOpenError(MachineError):
    """Another Gatehouse has this data folder open."""

    title = QT_TRANSLATE_NOOP("errors", "Gatehouse is already open on this computer.")
    next_step = QT_TRANSLATE_NOOP("errors", "Go to the window that is open, or close it first.")


class AlreadySetUpError(OperatorError):
    """The data folder holds a desk already."""

    title = QT_TRANSLATE_NOOP("errors", "This desk is set up already.")
    next_step = QT_TRANSLATE_NOOP("errors", "Log in.")


class NotSetUpError(OperatorError):
    """The data folder holds no desk."""

    title = QT_TRANSLATE_NOOP("errors", "This desk is not set up yet.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Start Gatehouse with its window and fill in the first page, or run set-up. If the desk lies in another folder,"
        " name that with GATEHOUSE_HOME.",
    )


class FileMissingError(MachineError):
    """There was a desk in the folder, and its database is gone."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's file {path} is missing.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Put it back from where it was moved, or call headquarters. If the desk was just being set up, and nothing was"
        " saved, move its folder away and start again.",
    )


class WrongKeyError(MachineError):
    """The key does not belong to this file."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's file belongs to another key.")
    next_step = _CALL


class ForeignFileError(MachineError):
    """What lies in the file's place is something else."""

    title = QT_TRANSLATE_NOOP("errors", "{path} is not a Gatehouse desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Put the desk's own file back in its place; do not set the desk up anew.")


class DamagedFileError(MachineError):
    """The key is right, but the file cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's file is damaged.")
    next_step = _CALL


class NewerFileError(MachineError):
    """A newer Gatehouse changed the file's schema."""

    title = QT_TRANSLATE_NOOP("errors", "A newer Gatehouse has used this desk ({step}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Start that version, or update this one.")


class RolledBackError(MachineError):
    """The file is older than what the desk had already saved: restored from a copy, or its last part is lost."""

    title = QT_TRANSLATE_NOOP(
        "errors", "Records are missing from the desk's file: it holds {found}, it had {expected}."
    )
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Do not register here. Put the newest file back, or let headquarters restore this desk."
    )


class MarkMissingError(MachineError):
    """The file beside the database that tells how far the journal had come is gone or cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's mark is missing or unreadable; its file holds {found} entries.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Do not register here yet. Ask headquarters how many entries it has of this desk; if it is not more, a"
        " supervisor runs 'verify --accept-missing-mark'.",
    )


class DiskFullError(MachineError):
    """No room is left on the disk, the reserve included."""

    title = QT_TRANSLATE_NOOP("errors", "The disk is full; this was not saved.")
    next_step = QT_TRANSLATE_NOOP("errors", "Free some space, then save again. What you typed is still in the window.")


class NoRoomToOpenError(DiskFullError):
    """The reserve is used up too, and opening the file takes some room."""

    title = QT_TRANSLATE_NOOP("errors", "The disk is full; the desk cannot be opened.")
    next_step = QT_TRANSLATE_NOOP("errors", "Free some space, then open it again. What was saved is safe.")


class ReadingOnlyError(DiskFullError):
    """The desk was opened on a full disk without a reserve: it can be read, and nothing can be saved."""

    title = QT_TRANSLATE_NOOP("errors", "The disk is full: this desk can only be read now.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Free some space, then close Gatehouse and start it again. What was saved is safe."
    )


class DiskFailedError(MachineError):
    """Reading or writing failed."""

    title = QT_TRANSLATE_NOOP("errors", "The disk failed ({reason}); this was not saved.")
    next_step = _CALL


class ClosedError(MachineError):
    """The desk's file was closed while something still wanted it."""

    title = QT_TRANSLATE_NOOP("errors", "The desk is closed.")
    next_step = QT_TRANSLATE_NOOP("errors", "Log in again; what was saved is safe.")


class BedTakenError(OperatorError):
    """Somebody who is present holds the bed."""

    title = QT_TRANSLATE_NOOP("errors", "Bed {bed} is taken by {code}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another bed, or none for now.")


class OpIdTakenError(OperatorError):
    """An op id of the form belongs to something else already."""

    title = QT_TRANSLATE_NOOP("errors", "This form was saved already as something else.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open the family with Find, or start a new form.")


class PersonErasedError(OperatorError):
    """Something would be kept of a person who was erased."""

    title = QT_TRANSLATE_NOOP("errors", "A person named here was erased, so nothing more is kept of them.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Take them off the form. Somebody who comes back is registered as a new person."
    )


class ConflictGoneError(OperatorError):
    """What was to be decided is decided, or has changed."""

    title = QT_TRANSLATE_NOOP("errors", "This was decided or changed meanwhile.")
    next_step = QT_TRANSLATE_NOOP("errors", "Look at the list of conflicts again.")


class MergedAlreadyError(OperatorError):
    """Two records that are to be told apart are merged."""

    title = QT_TRANSLATE_NOOP("errors", "These records are merged: they are shown as one person.")
    next_step = QT_TRANSLATE_NOOP("errors", "A supervisor can take the merge back.")


class OnePersonError(OperatorError):
    """Two records that are to be merged are one already."""

    title = QT_TRANSLATE_NOOP("errors", "These are one person already.")
    next_step = QT_TRANSLATE_NOOP("errors", "Nothing is left to do.")


class SameRecordError(OperatorError):
    """A record is to be merged with itself."""

    title = QT_TRANSLATE_NOOP("errors", "Both codes are of one record, {code}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give the codes of two records, as their slips show them.")


class NotMergedError(OperatorError):
    """A merge is to be taken back where none is."""

    title = QT_TRANSLATE_NOOP("errors", "This record is not merged with another.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give the code of the record that was merged, as its slip shows it.")
