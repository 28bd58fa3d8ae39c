"""What can go wrong where the city remembers: each docstring is the sentence that is shown."""

from inspect import cleandoc


class StorageError(Exception):
    """Something went wrong in the storage."""

    def __init__(self, **facts: object) -> None:
        super().__init__(cleandoc(type(self).__doc__ or type(self).__name__).format(**facts))


class WriterClosed(StorageError):
    """The database is closed: nothing more can be read or kept."""


class Unavailable(StorageError):
    """The database cannot begin a transaction now ({reason}): nothing was kept, try again."""


class Conflict(StorageError):
    """Others changed the same things at the same time, again and again ({reason}): try again."""


class LockWanted(StorageError):
    """Another unit of work holds what this one needs: it begins anew once that is free."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class InDoubt(StorageError):
    """The connection broke while a unit was committed: whether it was has to be asked."""

    def __init__(self, number: str, result: object) -> None:
        super().__init__()
        self.number, self.result = number, result


class DatabaseRefused(StorageError):
    """The PostgreSQL database {why}."""


class UnitNotRun(StorageError):
    """This unit of work was never finished: nothing of it was kept."""


class UnitEndedTransaction(StorageError):
    """A unit of work must not end its transaction, nor hide the error that ended it: undone."""


class UnitReturnedLazily(StorageError):
    """A unit of work returned a {kind}, to be read after its end; return a list: undone."""


class TransactionLeftOpen(StorageError):
    """Work outside the units began a transaction and did not end it: undone."""


class KeyFileRefused(StorageError):
    """The key file {path} {why}."""


class KeyringRefused(StorageError):
    """The keyring {path} {why}."""


class Unreadable(StorageError):
    """This was not sealed with the key that "{subject}" has now, or it was altered."""


class Forgotten(Unreadable):
    """The key of "{subject}" was erased: what it sealed cannot be read any more."""


class NothingThere(StorageError):
    """There is no database yet where the settings say."""


class BackupRefused(StorageError):
    """The backup {path} {why}."""


class RestoreRefused(StorageError):
    """Nothing was restored: {why}."""


class NotASample(StorageError):
    """FAIBENE_SAMPLE is set, but this database belongs to a real town: give the sample its own."""


class ASample(StorageError):
    """This database belongs to a sample town: set FAIBENE_SAMPLE=1, or give the town its own."""


class MigrationRefused(StorageError):
    """The migrations were not applied: {why}."""


class SchemaTooNew(StorageError):
    """The database is at migration {found}, but this version of FaiBene knows only up to {known}.

    Start the version that wrote it, or restore a backup made before the upgrade.
    """
