"""What newcomers find on the boards of the sample town."""

from typing import get_args

from bot.sample import load
from bot.sample_boards import announce
from domain.posts import Board
from storage.town import Town
from tests.house import House


def begin(town: Town) -> None:
    data = load()
    for each in data.organizations:
        town.organizations.put_listed(each.id, each.name, "association", data.source)
    announce(town, data.life.events, data.life.homes, data.life.jobs)


async def test_no_board_is_empty_and_all_of_it_ends_by_itself(town: House) -> None:
    await town.ask(begin)
    board: Board
    for board in get_args(Board):
        found = await town.ask(lambda it, board=board: it.posts.on_board(board))
        assert found, board
        assert all(post.until for post in found)
