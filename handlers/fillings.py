"""What waits on offer, looked through for a want that lacks something."""

from collections.abc import Sequence

from domain.chat import Say
from domain.goods import Offer, OfferKind, Want
from domain.kinds.things import ranked
from handlers import matches
from storage.town import Town

LOOKED_AT = 100
"""Offers that are looked at for a want in one go."""
MOST_ASKED = 10
"""Offers that an organization is asked about at once, for one want, of what waits."""


def fill(town: Town, want_id: str, but: str | None = None, after: int = 0) -> list[Say]:
    """Proposes to a want what waits on offer for it, the most fitting first (`but` one offer).

    So many are looked at that nobody waits for it; the rest, from `after` on, right afterwards.
    """
    want = _unfilled(town, want_id)
    if want is None:
        return []
    kind: OfferKind = "food" if want.kind == "food" else "device"
    found = town.offers.open_goods(kind, want.unit, after, LOOKED_AT)
    told = _fill_from(town, want, [each for each in found if each.id != but])
    if len(found) == LOOKED_AT and _unfilled(town, want_id):
        ref = f"{want_id}/{found[-1].seq}"
        town.jobs.put(f"fill/{town.new_id()}", "fill", town.now, ref)
    return told


def fill_on(town: Town, ref: str) -> list[Say]:
    """Goes on where the last look ended."""
    want_id, _, after = ref.partition("/")
    return fill(town, want_id, after=int(after))


def _unfilled(town: Town, want_id: str) -> Want | None:
    """A want that lacks something, unless its organization has enough to answer already."""
    want = town.wants.get(want_id)
    if want is None or want.kind not in ("food", "device") or want.lacking <= 0:
        return None
    asked = sum(each.state == "proposed" for each in town.pledges.of_want(want_id))
    return want if asked < MOST_ASKED else None


def _fill_from(town: Town, want: Want, found: Sequence[Offer]) -> list[Say]:
    filled = matches.filled_of(town, want)
    pairs = [matches.pair(town, each, want, filled) for each in found]
    told: list[Say] = []
    for each in ranked(pairs, town.city.matching.weights.model_dump()):
        if _unfilled(town, want.id) is None:
            break
        town.lock("offer", each.pair.offer.id)
        told += matches.propose(town, each.pair.offer)
    return told
