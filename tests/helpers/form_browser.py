"""A person's browser without eyes: cookies, pages, and forms sent as they were shown."""

import re
import ssl

import httpx2


class Browser(httpx2.Client):
    """Keeps cookies, follows to pages, and fills in forms as they are shown."""

    def __init__(self, address: str, language: str = "en", verify: ssl.SSLContext | bool = True) -> None:  # noqa: FBT001, FBT002 - httpx2's own
        unkept = httpx2.Limits(max_keepalive_connections=0)
        headers = {"Accept-Language": language}
        super().__init__(base_url=address, follow_redirects=True, headers=headers, limits=unkept, verify=verify)

    def fill_in(self, page: str, form: str, **fields: str) -> httpx2.Response:
        key = re.search(r'name="form_key" value="([0-9a-f]+)"', self.get(page).text)
        assert key
        return self.post(form, data={"form_key": key[1], **fields})

    def log_in(self, name: str, password: str) -> httpx2.Response:
        return self.fill_in("/login", "/login", name=name, password=password)
