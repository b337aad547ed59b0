"""The desk's only SQL: one encrypted file, its journal, and the rows that screens read.

sqlite-utils uses a module named pysqlite3 when there is one. It is given sqlcipher3 by that name here, before anything
in this package can import sqlite-utils: with the standard library's sqlite3 beside it, sqlite-utils would not know
sqlcipher3's errors, and a failed statement would leave a transaction open that swallows later saves.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2
