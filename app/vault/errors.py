"""What can go wrong with keys and passwords."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP


class WrongPasswordError(OperatorError):
    """The password is wrong, or nobody of that name may log in: the same answer for both."""

    title = QT_TRANSLATE_NOOP("errors", "This name and password do not open the desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type both again; mind Caps Lock and the keyboard's language.")


class WrongRecoveryCodeError(OperatorError):
    """The recovery code does not open this desk."""

    title = QT_TRANSLATE_NOOP("errors", "This recovery code does not open this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type all 25 characters from the sheet printed for this very desk.")


class OperatorExistsError(OperatorError):
    """Somebody of that name can log in already."""

    title = QT_TRANSLATE_NOOP("errors", "There is already an operator {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another name, for example with the family name.")


class NoSuchOperatorError(OperatorError):
    """Nobody of that name can log in."""

    title = QT_TRANSLATE_NOOP("errors", "There is no operator {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the spelling in the list of operators.")


class LastOperatorError(OperatorError):
    """Removing the only operator would lock everybody out."""

    title = QT_TRANSLATE_NOOP("errors", "{name} is the only one who can log in.")
    next_step = QT_TRANSLATE_NOOP("errors", "Add another supervisor first.")


class WeakPasswordError(OperatorError):
    """The new password is too short."""

    title = QT_TRANSLATE_NOOP("errors", "The password is too short.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose one of at least {least} characters; three words are good.")


class SlotsDamagedError(MachineError):
    """The file of key slots cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "The desk's key file is damaged or missing.")
    next_step = QT_TRANSLATE_NOOP("errors", "Do not set the desk up anew. Call your supervisor: {path} must come back.")


class SlotsTooNewError(MachineError):
    """A newer Gatehouse wrote the file of key slots."""

    title = QT_TRANSLATE_NOOP("errors", "A newer Gatehouse has used this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Start that version, or update this one.")


class NoKeyChangeError(MachineError):
    """No change of the data key was cut short."""


class PasswordFileRefusedError(OperatorError):
    """A password file is where, or as, others could read it."""

    title = QT_TRANSLATE_NOOP("errors", "The password file {path} is not used: {reason}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Use a file of mode 0600 on tmpfs, a systemd credential, --password-fd, or type the password."
    )


class NoSuchDescriptorError(OperatorError):
    """The file descriptor named holds no password."""

    title = QT_TRANSLATE_NOOP("errors", "No password can be read from file descriptor {descriptor}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open it for the command, like --password-fd 3 3<FILE.")


class NoStickError(OperatorError):
    """The folder named is not there; a stick that is not plugged in must not become a folder on the disk."""

    title = QT_TRANSLATE_NOOP("errors", "There is no folder {path}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Plug the stick in, wait until it shows, and give its folder.")


class NoParcelError(OperatorError):
    """The stick has nothing for whoever looks."""

    title = QT_TRANSLATE_NOOP("errors", "There is nothing for {whom} on this stick.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Choose the folder that the other side wrote to. Receipts are there after headquarters' import."
    )


class ParcelDamagedError(MachineError):
    """A parcel is not as its sender made it: cut, edited, mixed with another, or not for the reader."""

    title = QT_TRANSLATE_NOOP("errors", "What the stick carries cannot be taken ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed. Export again at the other side, onto another stick if it happens twice."
    )


class ParcelOldError(OperatorError):
    """The receipt on the stick is older than what the desk knows."""

    title = QT_TRANSLATE_NOOP("errors", "The receipt on this stick is older than the one this desk has.")
    next_step = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Bring the stick that came back last.")


class StickFullError(MachineError):
    """The stick has no room."""

    title = QT_TRANSLATE_NOOP("errors", "The stick is full.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Delete something on it or take another, then run the command again: nothing is lost or doubled."
    )


class StickReadOnlyError(MachineError):
    """The stick, or the folder, cannot be written to."""

    title = QT_TRANSLATE_NOOP("errors", "The stick cannot be written to.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Slide its lock open or take another, then run the command again: nothing is lost or doubled."
    )


class StickFailedError(MachineError):
    """The stick failed in another way, or was pulled out."""

    title = QT_TRANSLATE_NOOP("errors", "The stick failed ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Plug it in again or take another, then run the command again: nothing is lost or doubled."
    )


class StickBeginsLaterError(OperatorError):
    """The parcel does not follow what headquarters has; the receipt on the stick says from where to send."""

    title = QT_TRANSLATE_NOOP("errors", "The stick begins after what headquarters has (entry {seq}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Carry the stick back, import it at the desk, and export again: the desk then sends the rest."
    )


class NobodyToSealToError(OperatorError):
    """The desk has no key of headquarters to seal a parcel to."""

    title = QT_TRANSLATE_NOOP("errors", "This desk cannot seal anything to headquarters.")
    next_step = QT_TRANSLATE_NOOP("errors", "Enrol the desk first, with a new code from headquarters.")


class FolderUnusableError(MachineError):
    """The data folder cannot be made, or nothing can be written there."""

    title = QT_TRANSLATE_NOOP("errors", "The data folder {path} cannot be used ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Name another with GATEHOUSE_HOME, or have this one made so that you can write there. Then start again.",
    )
