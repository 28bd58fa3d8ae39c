"""What is asked before a message that waited is sent, by the name it travels with."""

from handlers import calls, favours, relays, reminders

CHECKS = {
    **reminders.CHECKS,
    "relay": relays.wanted,
    "call": calls.wanted,
    "favour": favours.coming,
    "call-over": calls.over,
}
