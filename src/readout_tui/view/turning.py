"""Which accounts the panes show next, and where the cursors go: decided without the screen.

    panes A | B of A, B, C, D, the cursor on A5

    across(forward)      A | C     A5 stays under the cursor, C shows what stands beside it
    here(forward)        C | B     the cursor goes to what C has in the row of A5
    reporter(forward)    A | C     to the next passage of any account that corresponds to A5, as the rows have it
    as_base              B | A     if the cursor is in B: what B tells comes left, and rows follow its order

The decisions are values (`PaneTurn`), because the links of two accounts may have to be waited for.
"""

from collections.abc import Sequence
from typing import NamedTuple

from readout_tui.core.model import LEFT, Account, AccountPair, Ref
from readout_tui.session import Session, opposite


class PaneTurn(NamedTuple):
    """The accounts to show, by pane, and of which one the cursor is in.

    `place` is where the cursor goes: None for what stands beside the cursor of the other pane. `across` is where the
    cursor of the other pane goes; None for the partner of `place`.
    """

    panes: AccountPair
    account: Account
    place: Ref | None = None
    across: Ref | None = None


def across(session: Session, direction: int, shown: Sequence[Account] = ()) -> PaneTurn | None:
    """The next or previous account in the other pane; None if there is none that is not among the `shown`."""
    place = session.place
    account = _next(session, session.facing(place), (place.account, *shown), direction)
    return None if account is None else PaneTurn(_with(session, account, here=False), place.account, place)


def here(session: Session, direction: int, shown: Sequence[Account] = ()) -> PaneTurn | None:
    """The next or previous account in the pane with the cursor; None if there is none that is not among the `shown`."""
    account = _next(session, session.account, (session.facing(session.place), *shown), direction)
    if account is None:
        return None
    told = session.table.told(session.place) if session.table is not None else ()
    place = next((ref for ref in told if ref.account == account), None)
    return PaneTurn(_with(session, account, here=True), account, place)


def reporter(session: Session, direction: int) -> PaneTurn | None:
    """The next or previous passage of any account that corresponds to the one under the cursor, round the end.

    None if no other account has any. The accounts come in their order, as do the passages of each.
    """
    place, other = session.place, session.facing(session.place)
    told = set(session.table.told(place)) if session.table is not None else set()
    refs = sorted(told | {Ref(other, passage) for passage in session.partners})
    if not refs:
        return None
    shown = session.place_in(opposite(session.pane))
    if direction > 0:
        ref = next((ref for ref in refs if ref > shown), refs[0])
    else:
        ref = next((ref for ref in reversed(refs) if ref < shown), refs[-1])
    return PaneTurn(_with(session, ref.account, here=False), place.account, place, ref)


def as_base(session: Session) -> PaneTurn | None:
    """The account under the cursor as the base, in the left pane; None if it is there."""
    if session.pane == LEFT:
        return None
    left, right = session.panes
    return PaneTurn((right, left), right, session.place, session.place_in(LEFT))


def into(session: Session, account: Account, ref: Ref | None = None) -> PaneTurn:
    """The cursor goes into an account that is shown as a third one, beside the base: to `ref` or what corresponds."""
    return PaneTurn((session.base, account), account, ref, session.place_in(LEFT) if ref is None else None)


def leading_to(session: Session, ref: Ref) -> PaneTurn | None:
    """What shows a passage of an account that no pane shows: it takes the other pane, and the cursor. None if shown."""
    if ref.account in session.panes:
        return None
    return PaneTurn(_with(session, ref.account, here=False), ref.account, ref)


def _with(session: Session, account: Account, here: bool) -> AccountPair:
    """The accounts by pane with another one in the pane with the cursor (`here`), or in the other one."""
    left, right = session.panes
    return (account, right) if (session.pane == LEFT) == here else (left, account)


def _next(session: Session, account: Account, taken: Sequence[Account], direction: int) -> Account | None:
    """The account after or before one, round the end and without those that are shown elsewhere."""
    accounts = [other for other in session.comparison.accounts if other == account or other not in taken]
    following = accounts[(accounts.index(account) + direction) % len(accounts)]
    return None if following == account else following
