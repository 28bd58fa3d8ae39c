"""Organizations: only one that a coordinator has approved can be trusted."""

import pytest

from domain.chat import Refusal
from domain.organizations import Organization, OrganizationState, approved


@pytest.mark.parametrize(("state", "is_approved"), [("listed", 0), ("pending", 0), ("approved", 1)])
def test_only_an_approved_organization_is_trusted(
    state: OrganizationState, is_approved: int
) -> None:
    no = None if is_approved else Refusal("organization-not-approved")
    assert approved(Organization("anffas", "ANFFAS", "association", state)) == no


def test_nobody_is_trusted_from_the_start() -> None:
    assert not Organization("anffas", "ANFFAS", "association", "approved").trusted
