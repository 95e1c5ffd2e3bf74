from datetime import UTC, datetime

import pytest

from bot.adapters.rehearsal.request import Request

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)


def asked(path: str) -> Request:
    return Request(AT, "GET", path, {}, None)


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/channels/12", "/channels/{channel_id}"),
        ("/channels/12/messages", "/channels/{channel_id}/messages"),
        ("/channels/12/messages/34", "/channels/{channel_id}/messages/{message_id}"),
        ("/channels/12/messages/pins/34", "/channels/{channel_id}/messages/pins/{message_id}"),
        ("/channels/12/permissions/34", "/channels/{channel_id}/permissions/{overwrite_id}"),
        ("/guilds/1/members/2/roles/3", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"),
        ("/guilds/1/members/@me", "/guilds/{guild_id}/members/@me"),
        ("/oauth2/applications/@me", "/oauth2/applications/@me"),
        (
            "/interactions/1/aW50/callback",
            "/interactions/{interaction_id}/{interaction_token}/callback",
        ),
        (
            "/webhooks/1/77/messages/@original",
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        ),
        (
            "/channels/1/messages/2/reactions/%F0%9F%91%8B/@me",
            "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
        ),
        ("/something-new/12", "/something-new/{id}"),
    ],
)
def test_a_route_shows_the_kind_of_each_id_and_no_token(path: str, route: str) -> None:
    assert asked(path).route == route


def test_the_ids_of_a_path_are_known_by_their_names() -> None:
    request = asked("/webhooks/1/aW50/messages/34")

    assert request.ids == {"webhook_id": "1", "webhook_token": "aW50", "message_id": "34"}
