"""The version of the wire contract. Raised when an older end could misread a newer one."""

PROTOCOL_VERSION = 1
