"""What an operator typed, before anybody judged it.

A form keeps every character as typed, valid or not: it is what drafts save per field, what an import file holds, and
what a correction starts from. ``registration.accept`` turns a form into a Family and its Persons, or says what is
wrong.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from app.domain.characters import whole_characters
from app.domain.languages import Script


class _Form(BaseModel):
    """Mutable, because the operator is still typing; unknown fields are refused, so that a misspelt one is not lost."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    @field_validator("*", mode="before")
    @classmethod
    def _of_whole_characters(cls, value: Any) -> Any:  # noqa: ANN401 - whatever was typed, before it is judged
        """Make every text one that a file can hold."""
        if isinstance(value, list):
            return [cls._of_whole_characters(item) for item in value]
        return whole_characters(value) if isinstance(value, str) else value


class NameForm(_Form):
    """A name in one script, as the document or the person gives it."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""


class DocumentForm(_Form):
    """An identity document."""

    type: str = ""
    number: str = ""
    issuer: str = ""
    expires: str = ""


class ClaimForm(_Form):
    """The Law of Return basis claimed, and through whom."""

    basis: str = ""
    through_name: str = ""
    through_relation: str = ""
    through_living: bool | None = None


class PersonForm(_Form):
    """One member. ``op_id`` is made when the form opens, so that saving twice cannot make a second person."""

    op_id: str = ""
    names: dict[Script, NameForm] = Field(default_factory=dict)
    birth_date: str = ""
    sex: str = ""
    relationship: str = ""
    nationality: str = ""
    marital_status: str = ""
    languages: list[str] = Field(default_factory=list)
    phone: str = ""
    documents: list[DocumentForm] = Field(default_factory=list)
    needs: list[str] = Field(default_factory=list)
    claim: ClaimForm = Field(default_factory=ClaimForm)
    bed: str = ""
    photo: str = ""
    """SHA-256 of the stored photo, in hex; empty for none."""


class FamilyForm(_Form):
    """A family at the desk. Empty ``op_id`` and ``code`` are filled by the service that takes the form."""

    op_id: str = ""
    code: str = ""
    members: list[PersonForm] = Field(default_factory=list)
