"""Wires the programme: database, channels, reception, pump and the web server."""

import asyncio
import signal
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from socket import socket
from urllib.parse import urlsplit

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from starlette.routing import BaseRoute, Route

from bot import jobs, sample
from bot.clock import Clock, SampleClock
from bot.gauges import Gauges
from bot.health import Health
from bot.lanes import Rate
from bot.open_pages import OpenPages
from bot.outcomes import heard_later
from bot.road import Terms, Tongues, build
from bot.seeds import bring
from bot.server import Server, listen
from bot.settings import Settings
from bot.words import commands, page_texts
from channels.telegram import Telegram
from channels.web import Phone, Web
from channels.web_lines import LINES_MAX
from channels.whatsapp import WhatsApp
from domain.budgets import Budget
from domain.chat import Address, Channel, Outcome
from domain.city import City
from handlers import budgets
from locales.languages import AVAILABLE
from locales.safety import hears_danger
from locales.status import is_unreviewed
from storage.database import Database, open_database
from storage.instants import to_text
from storage.restoring import refuse_unfinished
from storage.town import Town

RATES: Mapping[str, Rate] = {
    "telegram": Rate(per_second=25, chat_per_second=1, chat_burst=3),
    "whatsapp": Rate(per_second=80, chat_per_second=1 / 6, chat_burst=45),
    # Each open page may keep a message waiting for its answer, and hold up no other.
    "web": Rate(per_second=1000, chat_per_second=50, chat_burst=50, at_once=LINES_MAX),
}
GOODBYE = 5.0
BEAT = 20
log = structlog.get_logger()


async def open_town(settings: Settings, city: City, clock: Clock) -> Database:
    """The city's database, opened and migrated; the sample's also filled, its clock set."""
    database = await open_database(
        settings.database_url, settings.keyring_path, settings.key_file, city, clock.now
    )
    try:
        if isinstance(clock, SampleClock):
            await sample.settle(database, city, clock)
        else:
            await sample.refuse(database)
        await refuse_unfinished(database)
    except BaseException:
        await database.close()
        raise
    return database


@dataclass
class App:
    """The running programme over one city."""

    settings: Settings
    city: City
    clock: Clock
    database: Database

    def __post_init__(self) -> None:
        self.tongues = Tongues(self.city)
        self._stop = asyncio.Event()
        self._failure: str | None = None
        self.web = self._web()
        self.telegram = self._telegram()
        self.whatsapp = self._whatsapp()
        self.channels = {channel.name: channel for channel in self._found()}
        self.terms = self._terms()
        road = build(self.database, self.city, self.clock, self.channels, RATES, terms=self.terms)
        self.reception, self.pump = road.reception, road.pump
        self.health = Health(self.database, self.clock, self.telegram, self.whatsapp)
        self.gauges = Gauges(road, self.health)
        self.open_pages = OpenPages(self.database, self.tongues, self.clock, self._hosts)

    def _web(self) -> Web:
        key = bytes.fromhex(self.database.seal.lookup("web", "session"))
        texts = page_texts()
        if isinstance(self.clock, SampleClock):
            return Web(
                phones=sample.phones(real=self.settings.whatsapp_token is not None),
                session_key=key,
                texts=texts,
                returned=self._returned,
                arrived=sample.Guests(self.database, self.tongues.of).arrived,
                town=sample.SampleTown(self.database, self.city, self.clock, self._woken),
            )
        return Web(
            phones=[Phone("me", None)],
            session_key=key,
            texts=texts,
            returned=self._returned,
            hosts=self._hosts,
        )

    @property
    def _hosts(self) -> list[str]:
        """The name under which people reach us, if it is known."""
        public = urlsplit(self.settings.public_url or "").hostname
        return [public] if public else []

    def _telegram(self) -> Telegram | None:
        token, secret = self.settings.telegram_token, self.settings.telegram_secret
        if token is None:
            return None
        return Telegram(
            token.get_secret_value(),
            base_url=self.settings.telegram_base_url,
            webhook_url=self.settings.webhook_url,
            secret=secret.get_secret_value() if secret else "",
            commands=commands(self.tongues.spoken),
            conflict=self.fail,
            opened=self._opened,
            flooded=self._flooded,
            monotonic=self.clock.monotonic,
        )

    def _whatsapp(self) -> WhatsApp | None:
        given = self.settings
        token, secret = given.whatsapp_token, given.whatsapp_app_secret
        if token is None or secret is None or given.whatsapp_verify_token is None:
            return None
        return WhatsApp(
            token.get_secret_value(),
            phone_id=given.whatsapp_phone_id or "",
            app_secret=secret.get_secret_value(),
            verify_token=given.whatsapp_verify_token.get_secret_value(),
            base_url=given.whatsapp_base_url,
            told=self._heard_later,
        )

    def _found(self) -> Iterator[Channel]:
        yield self.web
        if self.telegram:
            yield self.telegram
        if self.whatsapp:
            yield self.whatsapp
        elif self._is_sample:
            yield self.web.narrow

    @property
    def _is_sample(self) -> bool:
        return isinstance(self.clock, SampleClock)

    def _terms(self) -> Terms:
        if self._is_sample and not self.whatsapp:
            return sample.terms(self.tongues.spoken)
        given = self.settings
        budget = Budget(given.whatsapp_budget)
        return Terms({"whatsapp": given.whatsapp_templates}, {"whatsapp": budget})

    async def _heard_later(self, key: str, address: Address, outcome: Outcome) -> None:
        await self.database.unit(lambda town: heard_later(town, key, address, outcome))
        self.pump.wake()

    async def _returned(self, address: Address) -> None:
        await self.database.unit(lambda town: _come_back(town, address))
        self.pump.wake()

    async def _opened(self, username: str) -> None:
        """Remembers the bot's name, for the links of invites."""
        await self.database.unit(lambda town: town.jobs.set_mark("telegram_username", username))

    def _flooded(self, seconds: float) -> None:
        """Telegram has refused something that was not the pump's: a tap's answer, a safety card."""
        self.pump.hold("telegram", seconds)

    def _woken(self) -> None:
        self.pump.wake()

    def fail(self, reason: str) -> None:
        """Stops the programme loudly."""
        log.critical("stopping", reason="channel")
        self._failure = reason
        self._stop.set()

    @property
    def routes(self) -> list[BaseRoute]:
        """The pages, Telegram's door if there is one, the programme's health and numbers."""
        own = [Route("/healthz", self.health.page), Route("/metrics", self.gauges.page)]
        hooks = [channel.routes for channel in (self.telegram, self.whatsapp) if channel]
        brought = [route for routes in hooks for route in routes]
        return [*own, *brought, *self.open_pages.routes, *self.web.routes]

    async def run(self) -> int:
        """Serves until told to stop; 1 when something made it stop."""
        listener = await self._listener()
        if not listener:
            await self.database.close()
            return 1
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, self._stop.set)
        await self._prepare()
        server = Server.over(self.routes)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        pumping = asyncio.create_task(self.pump.run())
        await self.reception.resume()
        for channel in self.channels.values():
            await channel.start(self.reception.receive)
        warming = asyncio.create_task(asyncio.to_thread(_warm))
        scheduler = self._alarm_clock()
        print(f"http://{self.settings.http_host}:{listener.getsockname()[1]}/", flush=True)
        await self._until_stopped(serving, pumping)
        scheduler.shutdown(wait=False)
        await asyncio.gather(warming, return_exceptions=True)
        await self._close(server, serving, pumping)
        if self._failure:
            print(self._failure, file=sys.stderr)
        return 1 if self._failure else 0

    async def _listener(self) -> socket | None:
        """The socket to serve on; None, with the reason said, when this process must not serve."""
        if not await self.database.claim():
            name = self.settings.database_name
            print(f"{name} is being served by another faibene run", file=sys.stderr)
            return None
        return listen(self.settings.http_host, self.settings.http_port)

    async def _prepare(self) -> None:
        if not self.settings.sample:
            await self.database.unit(bring)
        public = self.settings.public_url or ""
        await self.database.unit(lambda town: town.jobs.set_mark("public_url", public))
        costs = self.terms.of(self.channels)
        await self.database.unit(lambda town: budgets.remember(town, costs))
        await self.database.unit(jobs.owe_calendar)
        await self.pump.resume()

    def _alarm_clock(self) -> AsyncIOScheduler:
        """Wakes the pump now and then: a laptop may have slept."""
        scheduler = AsyncIOScheduler()
        # However late: after a sleep it is wanted all the more.
        scheduler.add_job(self._beat, "interval", seconds=BEAT, misfire_grace_time=None)
        scheduler.start()
        return scheduler

    async def _beat(self) -> None:
        """Something is written now and then, so that a full disk is noticed on a quiet day."""
        self.pump.wake()
        if not await self.database.claim():
            self.fail("another process has begun to serve this database")
            return
        await self.database.unit(lambda town: town.jobs.set_mark("beat", to_text(town.now)))

    async def _until_stopped(self, *tasks: "asyncio.Task[None]") -> None:
        stopping = asyncio.create_task(self._stop.wait())
        await asyncio.wait([stopping, *tasks], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not self._stop.is_set():
            self.fail("a part of the programme ended by itself")

    async def _close(
        self, server: Server, serving: "asyncio.Task[None]", pumping: "asyncio.Task[None]"
    ) -> None:
        self.reception.close()
        for finish in (self.reception.drain, self.pump.give_back, self.pump.drain):
            try:
                async with asyncio.timeout(GOODBYE):
                    await finish()
            except Exception as trouble:  # the database may be away, or another's
                log.warning("left for the next start", reason=type(trouble).__name__)
        for channel in self.channels.values():
            await channel.stop()
        server.should_exit = True
        pumping.cancel()
        await asyncio.gather(serving, pumping, return_exceptions=True)
        await self.database.close()


def _warm() -> None:
    """Loads what takes a moment before somebody waits for it; the language model, large, is not.

    It is loaded for the first who writes free words.
    """
    hears_danger("…", None)
    for code in AVAILABLE:
        is_unreviewed(code, ["start-kept"])


def _come_back(town: Town, address: Address) -> None:
    found = town.addresses.at(address)
    if found:
        town.outbox.come_back(found[0])
