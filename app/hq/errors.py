"""What headquarters refuses, and what can be wrong with its machine."""

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.protocol.refusals import TO_DO, Refusal, RefusalReason
from app.vault.errors import SlotsDamagedError, WrongPasswordError


class RefusedError(OperatorError):
    """A desk's message that headquarters does not take; answered with its Refusal."""

    title = QT_TRANSLATE_NOOP("errors", "A desk's message was refused ({reason}): {message}")
    next_step = QT_TRANSLATE_NOOP("errors", "Look at the desk's row on headquarters' page.")

    def __init__(self, reason: RefusalReason, message: str, number: int = 0) -> None:
        """Keep the reason; ``message`` is English and holds no personal data."""
        super().__init__(reason=reason, message=message)
        self.refusal = Refusal(reason=reason, message=message, todo=TO_DO.get(reason, ""), number=number)


class UnacceptableEntryError(OperatorError):
    """An entry is genuine, but its content cannot be taken; it is kept aside."""

    title = QT_TRANSLATE_NOOP("errors", "A record from a desk was kept aside: {problem}.")
    next_step = QT_TRANSLATE_NOOP("errors", "The desk's supervisor saves the record again; nothing is lost.")


class NoSuchDeskError(OperatorError):
    """No desk of this id is enrolled."""

    title = QT_TRANSLATE_NOOP("errors", "There is no desk {desk} at headquarters.")
    next_step = QT_TRANSLATE_NOOP("errors", "Take the desk's id from 'hq status --json'.")


class NoSuchEpochError(OperatorError):
    """A last good entry is named of an epoch that headquarters has nothing of."""

    title = QT_TRANSLATE_NOOP("errors", "{desk} has come to entry {epoch}:{seq}; there is no later epoch here.")
    next_step = QT_TRANSLATE_NOOP("errors", "Take the last good entry from 'hq entries --desk ID', as EPOCH:SEQ.")


class NotSetUpHereError(OperatorError):
    """There is no headquarters in the data folder."""

    title = QT_TRANSLATE_NOOP("errors", "No headquarters is set up in {folder}.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Make one with 'hq set-up', or name the data folder of the one you mean in GATEHOUSE_HOME."
    )


class SetUpHereAlreadyError(OperatorError):
    """Headquarters is set up once; a second time would lock the first one's records."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters is set up in {folder} already; nothing was changed.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Start it with 'hq serve'. For another headquarters name another data folder in GATEHOUSE_HOME."
    )


class HqPasswordError(WrongPasswordError):
    """The password is wrong, or nobody of that name may open headquarters: the same answer for both."""

    title = QT_TRANSLATE_NOOP("errors", "This name and password do not open headquarters.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Give the operator and password of 'hq set-up'; a desk's and the pages' are others. Mind Caps Lock.",
    )


class HqKeysDamagedError(SlotsDamagedError):
    """Headquarters' key file is missing beside its database, or cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' key file {path} is damaged or missing.")
    next_step = QT_TRANSLATE_NOOP(
        "errors",
        "Bring back this one file, or 'hq restore' a backup into another data folder. Do not run 'hq set-up'.",
    )


class UnknownCampError(OperatorError):
    """Headquarters knows no camp of this code."""

    title = QT_TRANSLATE_NOOP("errors", "There is no camp {camp}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


class AccountExistsError(OperatorError):
    """The name is taken."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' pages have an account {name} already.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another name; 'hq reset-account' gives a new password.")


class NoSuchAccountError(OperatorError):
    """No account has this name."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' pages have no account {name}.")
    next_step = QT_TRANSLATE_NOOP("errors", "'hq accounts' lists them.")


class CampForRoleError(OperatorError):
    """A supervisor is of one camp, an administrator of all."""

    title = QT_TRANSLATE_NOOP("errors", "The camp does not fit the role {role}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give a supervisor one with --camp, and an administrator none.")


class PortInUseError(MachineError):
    """Another program listens there already."""

    title = QT_TRANSLATE_NOOP("errors", "Port {port} of {host} is in use.")
    next_step = QT_TRANSLATE_NOOP("errors", "Stop the other program, or choose another port with --port.")


class CannotListenError(MachineError):
    """The address cannot be listened on."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters cannot listen on {host}, port {port} ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the address, then start again.")


class PlainNetworkError(OperatorError):
    """Records and passwords would cross a network in clear."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters does not listen on {host} without TLS.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Make a certificate with 'hq make-ca', or listen on 127.0.0.1 behind a proxy that has one."
    )


class CertificateUnusableError(OperatorError):
    """The certificate or its key cannot be used."""

    title = QT_TRANSLATE_NOOP("errors", "The certificate and its key cannot be used ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Give two PEM files that belong together and that this user may read.")


class NoHostNameError(OperatorError):
    """A certificate is wanted for no name, or for something that is none."""

    title = QT_TRANSLATE_NOOP("errors", "'{name}' is not a name or address that desks could type.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Give each name and address with --name, like --name hq.example.org --name 192.0.2.7."
    )


class AuthorityKeyLostError(MachineError):
    """The authority's certificate is there, and its key is not, or does not open."""

    title = QT_TRANSLATE_NOOP("errors", "The key of headquarters' certificate authority is missing or does not open.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Bring back the folder 'tls' from a backup. A new authority would mean enrolling every desk again."
    )


class CannotWriteBackupError(MachineError):
    """The folder does not take the backup."""

    title = QT_TRANSLATE_NOOP("errors", "No backup could be written to {folder} ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Free some space there or choose another folder; the older backups stand.")


class BackupDamagedError(MachineError):
    """A file is no backup of this headquarters, or not a whole one."""

    title = QT_TRANSLATE_NOOP("errors", "The backup cannot be used ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Take another backup, with the password it was made under.")


class DatabaseNotEmptyError(OperatorError):
    """A backup is restored only where nothing can be overwritten."""

    title = QT_TRANSLATE_NOOP("errors", "The database that the backup would go to is not empty.")
    next_step = QT_TRANSLATE_NOOP("errors", "Move the old database away, or name a new one with --database.")


class DatabaseUnusableError(MachineError):
    """The database cannot be opened, or the key does not fit it."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' database cannot be opened ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the address and the password; nothing was changed.")


class NewerDatabaseError(MachineError):
    """A newer Gatehouse made the database."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' database was made by a newer Gatehouse ({revision}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Start the newer Gatehouse, or restore the backup made before the update.")


class DatabaseBehindError(MachineError):
    """The database lacks steps of this version, and this login may not make them."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters' database is not prepared for this Gatehouse.")
    next_step = QT_TRANSLATE_NOOP("errors", "Run 'hq init-database' as the database's administrator, then start again.")


class WrongKeyError(MachineError):
    """The data key does not open headquarters' signing keys."""

    title = QT_TRANSLATE_NOOP("errors", "This is not the key that headquarters' signing keys are sealed with.")
    next_step = QT_TRANSLATE_NOOP("errors", "Use the key file that belongs to this database.")


class NoSuchPairError(OperatorError):
    """Nothing is suspected of these two."""

    title = QT_TRANSLATE_NOOP("errors", "These two records are not on the list.")
    next_step = QT_TRANSLATE_NOOP("errors", "Open the list again; somebody may have decided meanwhile.")


class LinkingMissingError(OperatorError):
    """The packages that linking needs are not installed."""

    title = QT_TRANSLATE_NOOP("errors", "This installation cannot link: the extra 'link' is missing.")
    next_step = QT_TRANSLATE_NOOP("errors", "Install Gatehouse with its extra 'link' on headquarters' computer.")
