"""A post is changed by whoever posted it, and screened anew."""

from dataclasses import replace

from domain import may
from domain.chat import Answer, Refusal
from domain.kinds.post import Posted
from domain.posts import Post, is_live
from handlers import forms
from handlers.boards import TO_MINE
from handlers.posts import A_FIRM, FORMS, kept, state_of, told_of
from storage.town import Town


def edit(town: Town, post: Post) -> Answer:
    """Opens a post's form again."""
    if not is_live(post):
        return Refusal("post-over", choices=(TO_MINE,))
    firm = post.board == "jobs" and post.organization_id is None
    kind = f"edit-{A_FIRM if firm else FORMS[post.board]}"
    draft = forms.reopened(town, kind, dict(post.details))
    return forms.begin(town, kind, about=post.id, draft=draft)


def edited(town: Town, form: Posted, post_id: str) -> Answer:
    """Keeps what a post says now; it is screened anew."""
    town.lock("post", post_id)
    post = town.posts.get(post_id)
    if post is None or not is_live(post):
        return Refusal("post-over", choices=(TO_MINE,))
    if no := may.posts(town.person, post):
        return no
    ours = town.organizations.get(post.organization_id) if post.organization_id else None
    board, told = kept(town, form)
    state = state_of(board, ours) if post.state != "refused" else "pending"
    town.posts.edit(replace(post, kind=form.kind, state=state, **told))
    later = town.posts.get(post_id)
    assert later is not None
    return told_of(town, later)
