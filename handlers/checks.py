"""What is asked before a message that waited is sent, by the name it travels with."""

from handlers import calls, favours, proposals, relays, reminders, waves

CHECKS = {
    **reminders.CHECKS,
    proposals.CHECK: waves.still,
    "relay": relays.wanted,
    "call": calls.wanted,
    "favour": favours.coming,
    "call-over": calls.over,
}
