"""The page's server: on this machine alone, for whoever has the address, and nobody else."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Final

from aiohttp import web

from agenda.errors import SettingError
from agenda.messages import browser as words
from agenda.text import LANGUAGES, Language
from bot.adapters.rehearsal.browser.deeds import Deeds, client_of
from bot.adapters.rehearsal.browser.page import write_page
from bot.adapters.rehearsal.browser.play import RATES, Play
from bot.adapters.rehearsal.browser.practice import parts_of
from bot.adapters.rehearsal.browser.sight import Facts, Sight

LOOPBACK: Final = "127.0.0.1"
LONGEST_WAIT = 20.0
"""Seconds after which a page that waits for news is answered without any."""

LARGEST = 16 * 1024 * 1024
"""Bytes of a request: a list of people may come with it."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; "
    "img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_PICTURES = {".png": "image/png"}

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Server:
    """Shows a *play* to whoever knows the *token*."""

    play: Play
    language: Language = LANGUAGES[0]
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    def app(self) -> web.Application:
        """Make the application."""
        app = web.Application(middlewares=[self._guard], client_max_size=LARGEST)
        app.router.add_get("/{token}/", self._page)
        app.router.add_get("/{token}/state", self._state)
        app.router.add_get("/{token}/file/{channel}/{message}/{number}", self._file)
        app.router.add_post("/{token}/do", self._do)
        return app

    @asynccontextmanager
    async def open(self, port: int) -> AsyncIterator[str]:
        """Listen on a port, or a free one for 0, and give the page's address."""
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        try:
            site = web.TCPSite(runner, LOOPBACK, port)
            try:
                await site.start()
            except OSError as refused:
                why = refused.strerror or type(refused).__name__
                raise SettingError(words.PORT_NOT_FREE(port=str(port), why=why)) from refused
            yield f"http://{LOOPBACK}:{runner.addresses[0][1]}/{self.token}/"
        finally:
            await runner.cleanup()

    @web.middleware
    async def _guard(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Let in whoever has the token, by our own name; a page from elsewhere has neither."""
        given = request.match_info.get("token", "")
        if not (_is_ours(request) and secrets.compare_digest(given.encode(), self.token.encode())):
            raise web.HTTPNotFound(headers=_HEADERS)
        response = await handler(request)
        response.headers.update(_HEADERS)
        return response

    async def _page(self, _request: web.Request) -> web.Response:
        nonce = secrets.token_urlsafe(16)
        workshop = self.play.production.workshop
        parts = parts_of(workshop)
        text = write_page(
            workshop.event, nonce=nonce, language=self.language, parts=parts, rates=RATES
        )
        policy = {"Content-Security-Policy": _POLICY.format(nonce=nonce)}
        return web.Response(text=text, content_type="text/html", headers=policy)

    async def _state(self, request: web.Request) -> web.Response:
        """Tell what the person sees, as soon as anything of it is new."""
        await self.play.wait_for_news(_number(request.query.get("seen")), LONGEST_WAIT)
        sight = self._sight(request.query.get("language"))
        if sight is None:
            return web.json_response({"version": self.play.version, "ready": False})
        return web.json_response(self._facts(sight, _number(request.query.get("channel"))))

    def _facts(self, sight: Sight, channel: int) -> Facts:
        play, practice = self.play, sight.practice
        return {
            "version": play.version,
            "ready": True,
            "clock": {**sight.clock(), "runs": play.is_running, "rate": play.rate},
            "over": practice.is_over,
            "me": sight.me(),
            "channels": sight.channels(),
            "messages": sight.messages(channel),
            "commands": Deeds(practice).commands(channel),
        }

    async def _file(self, request: web.Request) -> web.Response:
        sight = self._sight(None)
        keys = (_number(request.match_info[one]) for one in ("channel", "message", "number"))
        found = sight.file(*keys) if sight is not None else None
        if found is None:
            raise web.HTTPNotFound(headers=_HEADERS)
        name, content = found
        kind = _PICTURES.get(PurePath(name).suffix.lower())
        headers = {} if kind else {"Content-Disposition": "attachment"}
        kind = kind or "application/octet-stream"
        return web.Response(body=content, content_type=kind, headers=headers)

    async def _do(self, request: web.Request) -> web.Response:
        """Do what the person asks for."""
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(headers=_HEADERS)
        try:
            asked = await request.json()
            facts = await self._done(asked)
        except (KeyError, TypeError, ValueError) as unreadable:
            raise web.HTTPBadRequest(headers=_HEADERS) from unreadable
        return web.json_response(facts)

    async def _done(self, asked: dict[str, Any]) -> Facts:
        play = self.play
        match asked["do"]:
            case "run" | "pause" | "rate":
                rate = asked.get("rate", play.rate)
                if rate not in RATES:
                    raise ValueError(rate)
                runs = {"run": True, "pause": False}.get(asked["do"], play.is_running)
                await play.let_run(runs, rate)
                return {}
            case "cue":
                return await play.pass_to_cue()
            case "back":
                return await play.start_again(asked["part"])
        deed, language = _deed(asked), asked.get("language")

        async def spoken(deeds: Deeds) -> Facts:
            deeds.practice.locale = client_of(str(language))
            return await deed(deeds)

        return await play.do(spoken)

    def _sight(self, language: str | None) -> Sight | None:
        practice = self.play.practice
        chosen = language if language in LANGUAGES else LANGUAGES[0]
        return Sight(practice, chosen) if practice is not None else None


async def serve_practice(
    play: Play, language: Language, port: int, tell: Callable[[str], None]
) -> None:
    """Serve a *play* until the task is cancelled; *tell* is told the page's address."""
    async with Server(play, language).open(port) as address:
        tell(address)
        await play.run()


def _deed(asked: dict[str, Any]) -> Callable[[Deeds], Awaitable[Facts]]:  # noqa: PLR0911 -- one for each deed
    """Read what is to be done on the simulated server."""
    channel, message = _number(asked.get("channel")), _number(asked.get("message"))
    match asked["do"]:
        case "slash":
            name, options = str(asked["name"]), dict(asked["options"])
            return lambda deeds: deeds.slash(channel, name, options)
        case "complete":
            name, options = str(asked["name"]), dict(asked["options"])
            typing = (str(asked["option"]), str(asked["value"]))
            return lambda deeds: deeds.complete(channel, name, typing, options)
        case "press":
            button = str(asked["button"])
            return lambda deeds: deeds.press(channel, message, button)
        case "choose":
            menu, values = str(asked["menu"]), [str(one) for one in asked["values"]]
            return lambda deeds: deeds.choose(channel, message, menu, values)
        case "submit":
            form, filled = str(asked["form"]), dict(asked["values"])
            return lambda deeds: deeds.submit(form, filled)
        case "say":
            text = str(asked["text"])
            return lambda deeds: deeds.say(channel, text)
        case "join":
            return lambda deeds: deeds.join(channel)
        case "leave":
            return lambda deeds: deeds.leave()
    raise ValueError(asked["do"])


def _is_ours(request: web.Request) -> bool:
    """Tell whether a request names this server, and comes from its own page or from none."""
    transport = request.transport
    port = transport.get_extra_info("sockname")[1] if transport is not None else 0
    hosts = {f"{LOOPBACK}:{port}", f"localhost:{port}"}
    origin = request.headers.get("Origin")
    from_here = origin is None or origin in {f"http://{host}" for host in hosts}
    site = request.headers.get("Sec-Fetch-Site", "none")
    return request.host in hosts and from_here and site in {"none", "same-origin"}


def _number(text: Any) -> int:  # noqa: ANN401 -- from outside
    shown = str(text)
    return int(shown) if shown.isascii() and shown.isdigit() and len(shown) < 20 else -1  # noqa: PLR2004 -- the digits of an id
