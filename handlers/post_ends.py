"""The end of a post: taken back, still there, or over by itself."""

from dataclasses import replace

from domain.args import Day
from domain.chat import Answer, Refusal, Say, choice, say
from domain.posts import ASKED_BEFORE, HOME_STAYS, Post, is_live
from handlers.boards import TO_BOARDS, TO_MINE
from handlers.post_lines import title
from handlers.posts import TOLD, owe, posters
from storage.town import Town


def ask_withdraw(town: Town, post: Post) -> Answer:
    """Asks once more before a post is taken away."""
    if not is_live(post):
        return Refusal("post-over", choices=(TO_MINE,))
    yes = choice(f"post/{post.id}/withdraw/yes", "post-button-withdraw")
    keep = choice(f"post/{post.id}", "button-keep")
    return [say("post-withdraw-ask", yes, keep, what=title(post))]


def withdraw(town: Town, post: Post) -> Answer:
    """Takes a post away; tapped twice it is away all the same."""
    town.lock("post", post.id)
    town.posts.finish(post.id, "withdrawn")
    return [say("post-withdrawn", TO_BOARDS, what=title(post))]


def still(town: Town, post: Post) -> Answer:
    """A home is still there: it stays for as long again."""
    town.lock("post", post.id)
    if post.board != "homes" or post.state != "open":
        return Refusal("post-over", choices=(TO_MINE,))
    until = town.now + HOME_STAYS
    town.posts.edit(replace(post, until=until))
    later = town.posts.get(post.id)
    assert later is not None
    owe(town, later)
    return [say("post-still-done", TO_BOARDS, what=title(post), day=Day(until))]


def ask_still(town: Town, post_id: str) -> list[Say]:
    """Is the home still there? Who says nothing lets its time run out."""
    post = town.posts.get(post_id)
    if post is None or post.state != "open" or post.until is None:
        return []
    if post.until - ASKED_BEFORE > town.now:
        return []
    yes = choice(f"post/{post.id}/still", "post-button-still")
    gone = choice(f"post/{post.id}/withdraw/yes", "post-button-withdraw")
    words = say("post-still-ask", yes, gone, what=title(post), day=Day(post.until))
    return [words.told(each, replace(TOLD, expires=post.until)) for each in posters(town, post)]


def lapse(town: Town, post_id: str) -> list[Say]:
    """The time of a post is over."""
    town.lock("post", post_id)
    post = town.posts.get(post_id)
    if post is None or not is_live(post) or post.until is None or post.until > town.now:
        return []
    town.posts.finish(post.id, "ended")
    words = say("post-ended", TO_MINE, what=title(post))
    return [words.told(each, TOLD) for each in posters(town, post)]
