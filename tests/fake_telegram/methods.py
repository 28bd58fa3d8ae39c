"""What each method of the Bot API does, once its arguments are known to be well formed."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.fake_telegram import limits
from tests.fake_telegram.chats import BOT, Chat, Message
from tests.fake_telegram.refusals import bad, breach
from tests.fake_telegram.world import World

Arguments = dict[str, Any]
Method = Callable[[World, Arguments], Awaitable[Any]]
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def get_me(world: World, arguments: Arguments) -> Any:
    """Who the bot is."""
    return BOT


async def send_message(world: World, arguments: Arguments) -> Message:
    """A new text in a chat."""
    plain, entities = limits.text(arguments)
    content = _content("text", plain, entities, limits.keyboard(arguments))
    return await say(world, arguments, content)


async def say(world: World, arguments: Arguments, content: Message) -> Message:
    """Put a message of the bot's into a chat that can be reached."""
    chat = world.chats.reached(arguments["chat_id"])
    message = world.chats.written(chat, BOT, content)
    await world.chats.shown(chat, message, "new")
    return message


async def edit_message_text(world: World, arguments: Arguments) -> Message:
    """Other words in the same place; the keyboard goes unless it is given again."""
    plain, entities = limits.text(arguments)
    markup = limits.keyboard(arguments)
    chat, message = _own(world, arguments, "edit")
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return await _edit(world, chat, message, _content("text", plain, entities, markup))


async def edit_message_reply_markup(world: World, arguments: Arguments) -> Message:
    """Another keyboard under the same words."""
    markup = limits.keyboard(arguments)
    chat, message = _own(world, arguments, "edit")
    kept = {key: message[key] for key in ("text", "entities") if key in message}
    return await _edit(world, chat, message, kept | ({"reply_markup": markup} if markup else {}))


async def delete_message(world: World, arguments: Arguments) -> bool:
    """Take one message away, the bot's or the person's."""
    chat = world.chats.reached(arguments["chat_id"])
    message = chat.messages.pop(arguments["message_id"], None)
    if message is None:
        raise bad("message to delete not found")
    await world.chats.shown(chat, message, "deleted")
    return True


async def delete_messages(world: World, arguments: Arguments) -> bool:
    """Take up to a hundred messages away; those not found are skipped."""
    if not 1 <= len(arguments["message_ids"]) <= 100:
        raise breach("message_ids has 1 to 100 members")
    chat = world.chats.reached(arguments["chat_id"])
    for message_id in arguments["message_ids"]:
        if message := chat.messages.pop(message_id, None):
            await world.chats.shown(chat, message, "deleted")
    return True


async def answer_callback_query(world: World, arguments: Arguments) -> bool:
    """Stop the clock on a button, once and in time."""
    limits.tap_answer(arguments)
    tap = world.taps.get(arguments["callback_query_id"])
    if not tap or tap["answered"] or tap["expired"]:
        raise bad(TOO_OLD)
    tap |= {"answered": True, "text": arguments.get("text", "")}
    await world.chats.tell()
    return True


async def set_my_commands(world: World, arguments: Arguments) -> bool:
    """The menu of commands, by language."""
    limits.commands(arguments)
    world.commands[arguments.get("language_code", "")] = arguments["commands"]
    await world.chats.tell()
    return True


async def get_my_commands(world: World, arguments: Arguments) -> list[dict[str, str]]:
    """The menu of commands in one language."""
    return world.commands.get(arguments.get("language_code", ""), [])


async def set_webhook(world: World, arguments: Arguments) -> bool:
    """From now on updates are delivered there."""
    await world.webhook.set(arguments)
    await world.chats.tell()
    return True


async def delete_webhook(world: World, arguments: Arguments) -> bool:
    """Polling is allowed again."""
    await world.webhook.end()
    if arguments.get("drop_pending_updates"):
        world.updates.waiting.clear()
    return True


async def get_webhook_info(world: World, arguments: Arguments) -> dict[str, Any]:
    """What is delivered where."""
    return {
        "url": world.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.waiting),
        "max_connections": world.webhook.connections,
        "allowed_updates": world.updates.allowed,
        **world.webhook.error,
    }


async def send_chat_action(world: World, arguments: Arguments) -> bool:
    """ "typing…", and so on."""
    limits.chat_action(arguments)
    world.chats.reached(arguments["chat_id"])
    return True


def _content(
    name: str, plain: str, entities: list[dict[str, Any]], markup: dict[str, Any] | None
) -> Message:
    content: Message = {name: plain} if plain else {}
    if entities:
        content["entities" if name == "text" else "caption_entities"] = entities
    return content | ({"reply_markup": markup} if markup else {})


def _own(world: World, arguments: Arguments, deed: str) -> tuple[Chat, Message]:
    if "chat_id" not in arguments or "message_id" not in arguments:
        raise breach("message identifier is not specified")
    chat = world.chats.reached(arguments["chat_id"])
    message = chat.messages.get(arguments["message_id"])
    if message is None:
        raise bad(f"message to {deed} not found")
    if not message["from"]["is_bot"]:
        raise bad("message can't be edited")
    return chat, message


async def _edit(world: World, chat: Chat, message: Message, content: Message) -> Message:
    changing = ("text", "entities", "reply_markup")
    if content == {key: message[key] for key in changing if key in message}:
        await world.chats.shown(chat, message, "same")
        raise bad(NOT_MODIFIED)
    for key in changing:
        message.pop(key, None)
    message |= content | {"edit_date": message["date"]}
    await world.chats.shown(chat, message, "edited")
    return message


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendChatAction": send_chat_action,
}
